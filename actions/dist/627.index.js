export const id = 627;
export const ids = [627];
export const modules = {

/***/ 7627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);


// node_modules/ibm-cos-sdk/lib/json/builder.js
var require_builder$2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	function JsonBuilder() {}
	JsonBuilder.prototype.build = function(value, shape) {
		return JSON.stringify(translate(value, shape));
	};
	function translate(value, shape) {
		if (!shape || value === void 0 || value === null) return void 0;
		switch (shape.type) {
			case `structure`: return translateStructure(value, shape);
			case `map`: return translateMap(value, shape);
			case `list`: return translateList(value, shape);
			default: return translateScalar(value, shape);
		}
	}
	function translateStructure(structure, shape) {
		if (shape.isDocument) return structure;
		var struct = {};
		util.each(structure, function(name, value) {
			var memberShape = shape.members[name];
			if (memberShape) {
				if (memberShape.location !== `body`) return;
				var locationName = memberShape.isLocationName ? memberShape.name : name;
				var result = translate(value, memberShape);
				if (result !== void 0) struct[locationName] = result;
			}
		});
		return struct;
	}
	function translateList(list, shape) {
		var out = [];
		util.arrayEach(list, function(value) {
			var result = translate(value, shape.member);
			if (result !== void 0) out.push(result);
		});
		return out;
	}
	function translateMap(map, shape) {
		var out = {};
		util.each(map, function(key, value) {
			var result = translate(value, shape.value);
			if (result !== void 0) out[key] = result;
		});
		return out;
	}
	function translateScalar(value, shape) {
		return shape.toWireFormat(value);
	}
	module.exports = JsonBuilder;
}));
// node_modules/ibm-cos-sdk/lib/json/parser.js
var require_parser$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	function JsonParser() {}
	JsonParser.prototype.parse = function(value, shape) {
		return translate(JSON.parse(value), shape);
	};
	function translate(value, shape) {
		if (!shape || value === void 0) return void 0;
		switch (shape.type) {
			case `structure`: return translateStructure(value, shape);
			case `map`: return translateMap(value, shape);
			case `list`: return translateList(value, shape);
			default: return translateScalar(value, shape);
		}
	}
	function translateStructure(structure, shape) {
		if (structure == null) return void 0;
		if (shape.isDocument) return structure;
		var struct = {};
		var shapeMembers = shape.members;
		var isAwsQueryCompatible = shape.api && shape.api.awsQueryCompatible;
		util.each(shapeMembers, function(name, memberShape) {
			var locationName = memberShape.isLocationName ? memberShape.name : name;
			if (Object.prototype.hasOwnProperty.call(structure, locationName)) {
				var value = structure[locationName];
				var result = translate(value, memberShape);
				if (result !== void 0) struct[name] = result;
			} else if (isAwsQueryCompatible && memberShape.defaultValue) {
				if (memberShape.type === `list`) struct[name] = typeof memberShape.defaultValue === `function` ? memberShape.defaultValue() : memberShape.defaultValue;
			}
		});
		return struct;
	}
	function translateList(list, shape) {
		if (list == null) return void 0;
		var out = [];
		util.arrayEach(list, function(value) {
			var result = translate(value, shape.member);
			if (result === void 0) out.push(null);
			else out.push(result);
		});
		return out;
	}
	function translateMap(map, shape) {
		if (map == null) return void 0;
		var out = {};
		util.each(map, function(key, value) {
			var result = translate(value, shape.value);
			if (result === void 0) out[key] = null;
			else out[key] = result;
		});
		return out;
	}
	function translateScalar(value, shape) {
		return shape.toType(value);
	}
	module.exports = JsonParser;
}));
// node_modules/ibm-cos-sdk/lib/protocol/helpers.js
var require_helpers = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	var AWS = require_core();
	function populateHostPrefix(request) {
		if (!request.service.config.hostPrefixEnabled) return request;
		var operationModel = request.service.api.operations[request.operation];
		if (hasEndpointDiscover(request)) return request;
		if (operationModel.endpoint && operationModel.endpoint.hostPrefix) {
			var hostPrefixNotation = operationModel.endpoint.hostPrefix;
			var hostPrefix = expandHostPrefix(hostPrefixNotation, request.params, operationModel.input);
			prependEndpointPrefix(request.httpRequest.endpoint, hostPrefix);
			validateHostname(request.httpRequest.endpoint.hostname);
		}
		return request;
	}
	function hasEndpointDiscover(request) {
		var api = request.service.api;
		var operationModel = api.operations[request.operation];
		var isEndpointOperation = api.endpointOperation && api.endpointOperation === util.string.lowerFirst(operationModel.name);
		return operationModel.endpointDiscoveryRequired !== `NULL` || isEndpointOperation === true;
	}
	function expandHostPrefix(hostPrefixNotation, params, shape) {
		util.each(shape.members, function(name, member) {
			if (member.hostLabel === true) {
				if (typeof params[name] !== `string` || params[name] === ``) throw util.error(/* @__PURE__ */ new Error(), {
					message: `Parameter ` + name + ` should be a non-empty string.`,
					code: `InvalidParameter`
				});
				var regex = new RegExp(`\\{` + name + `\\}`, `g`);
				hostPrefixNotation = hostPrefixNotation.replace(regex, params[name]);
			}
		});
		return hostPrefixNotation;
	}
	function prependEndpointPrefix(endpoint, prefix) {
		if (endpoint.host) endpoint.host = prefix + endpoint.host;
		if (endpoint.hostname) endpoint.hostname = prefix + endpoint.hostname;
	}
	function validateHostname(hostname) {
		var labels = hostname.split(`.`);
		var hostPattern = /^[a-zA-Z0-9]{1}$|^[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]$/;
		util.arrayEach(labels, function(label) {
			if (!label.length || label.length < 1 || label.length > 63) throw util.error(/* @__PURE__ */ new Error(), {
				code: `ValidationError`,
				message: `Hostname label length should be between 1 to 63 characters, inclusive.`
			});
			if (!hostPattern.test(label)) throw AWS.util.error(/* @__PURE__ */ new Error(), {
				code: `ValidationError`,
				message: label + ` is not hostname compatible.`
			});
		});
	}
	module.exports = { populateHostPrefix };
}));
// node_modules/ibm-cos-sdk/lib/protocol/json.js
var require_json = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	var JsonBuilder = require_builder$2();
	var JsonParser = require_parser$1();
	var populateHostPrefix = require_helpers().populateHostPrefix;
	function buildRequest(req) {
		var httpRequest = req.httpRequest;
		var api = req.service.api;
		var target = api.targetPrefix + `.` + api.operations[req.operation].name;
		var version = api.jsonVersion || `1.0`;
		var input = api.operations[req.operation].input;
		var builder = new JsonBuilder();
		if (version === 1) version = `1.0`;
		if (api.awsQueryCompatible) {
			if (!httpRequest.params) httpRequest.params = {};
			Object.assign(httpRequest.params, req.params);
		}
		httpRequest.body = builder.build(req.params || {}, input);
		httpRequest.headers[`Content-Type`] = `application/x-amz-json-` + version;
		httpRequest.headers[`X-Amz-Target`] = target;
		populateHostPrefix(req);
	}
	function extractError(resp) {
		var error = {};
		var httpResponse = resp.httpResponse;
		error.code = httpResponse.headers[`x-amzn-errortype`] || `UnknownError`;
		if (typeof error.code === `string`) error.code = error.code.split(`:`)[0];
		if (httpResponse.body.length > 0) try {
			var e = JSON.parse(httpResponse.body.toString());
			var code = e.__type || e.code || e.Code;
			if (code) error.code = code.split(`#`).pop();
			if (error.code === `RequestEntityTooLarge`) error.message = `Request body must be less than 1 MB`;
			else error.message = e.message || e.Message || null;
			for (var key in e || {}) {
				if (key === `code` || key === `message`) continue;
				error[`[` + key + `]`] = `See error.` + key + ` for details.`;
				Object.defineProperty(error, key, {
					value: e[key],
					enumerable: false,
					writable: true
				});
			}
		} catch (e) {
			error.statusCode = httpResponse.statusCode;
			error.message = httpResponse.statusMessage;
		}
		else {
			error.statusCode = httpResponse.statusCode;
			error.message = httpResponse.statusCode.toString();
		}
		resp.error = util.error(/* @__PURE__ */ new Error(), error);
	}
	function extractData(resp) {
		var body = resp.httpResponse.body.toString() || `{}`;
		if (resp.request.service.config.convertResponseTypes === false) resp.data = JSON.parse(body);
		else {
			var shape = resp.request.service.api.operations[resp.request.operation].output || {};
			resp.data = new JsonParser().parse(body, shape);
		}
	}
	module.exports = {
		buildRequest,
		extractError,
		extractData
	};
}));
// node_modules/ibm-cos-sdk/lib/query/query_param_serializer.js
var require_query_param_serializer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	function QueryParamSerializer() {}
	QueryParamSerializer.prototype.serialize = function(params, shape, fn) {
		serializeStructure(``, params, shape, fn);
	};
	function ucfirst(shape) {
		if (shape.isQueryName || shape.api.protocol !== `ec2`) return shape.name;
		else return shape.name[0].toUpperCase() + shape.name.substr(1);
	}
	function serializeStructure(prefix, struct, rules, fn) {
		util.each(rules.members, function(name, member) {
			var value = struct[name];
			if (value === null || value === void 0) return;
			var memberName = ucfirst(member);
			memberName = prefix ? prefix + `.` + memberName : memberName;
			serializeMember(memberName, value, member, fn);
		});
	}
	function serializeMap(name, map, rules, fn) {
		var i = 1;
		util.each(map, function(key, value) {
			var position = (rules.flattened ? `.` : `.entry.`) + i++ + `.`;
			var keyName = position + (rules.key.name || `key`);
			var valueName = position + (rules.value.name || `value`);
			serializeMember(name + keyName, key, rules.key, fn);
			serializeMember(name + valueName, value, rules.value, fn);
		});
	}
	function serializeList(name, list, rules, fn) {
		var memberRules = rules.member || {};
		if (list.length === 0) {
			if (rules.api.protocol !== `ec2`) fn.call(this, name, null);
			return;
		}
		util.arrayEach(list, function(v, n) {
			var suffix = `.` + (n + 1);
			if (rules.api.protocol === `ec2`) suffix = suffix + ``;
			else if (rules.flattened) {
				if (memberRules.name) {
					var parts = name.split(`.`);
					parts.pop();
					parts.push(ucfirst(memberRules));
					name = parts.join(`.`);
				}
			} else suffix = `.` + (memberRules.name ? memberRules.name : `member`) + suffix;
			serializeMember(name + suffix, v, memberRules, fn);
		});
	}
	function serializeMember(name, value, rules, fn) {
		if (value === null || value === void 0) return;
		if (rules.type === `structure`) serializeStructure(name, value, rules, fn);
		else if (rules.type === `list`) serializeList(name, value, rules, fn);
		else if (rules.type === `map`) serializeMap(name, value, rules, fn);
		else fn(name, rules.toWireFormat(value).toString());
	}
	module.exports = QueryParamSerializer;
}));
// node_modules/ibm-cos-sdk/lib/model/collection.js
var require_collection = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var memoizedProperty = require_util().memoizedProperty;
	function memoize(name, value, factory, nameTr) {
		memoizedProperty(this, nameTr(name), function() {
			return factory(name, value);
		});
	}
	function Collection(iterable, options, factory, nameTr, callback) {
		nameTr = nameTr || String;
		var self = this;
		for (var id in iterable) if (Object.prototype.hasOwnProperty.call(iterable, id)) {
			memoize.call(self, id, iterable[id], factory, nameTr);
			if (callback) callback(id, iterable[id]);
		}
	}
	module.exports = Collection;
}));
// node_modules/ibm-cos-sdk/lib/model/shape.js
var require_shape = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Collection = require_collection();
	var util = require_util();
	function property(obj, name, value) {
		if (value !== null && value !== void 0) util.property.apply(this, arguments);
	}
	function memoizedProperty(obj, name) {
		if (!obj.constructor.prototype[name]) util.memoizedProperty.apply(this, arguments);
	}
	function Shape(shape, options, memberName) {
		options = options || {};
		property(this, `shape`, shape.shape);
		property(this, `api`, options.api, false);
		property(this, `type`, shape.type);
		property(this, `enum`, shape.enum);
		property(this, `min`, shape.min);
		property(this, `max`, shape.max);
		property(this, `pattern`, shape.pattern);
		property(this, `location`, shape.location || this.location || `body`);
		property(this, `name`, this.name || shape.xmlName || shape.queryName || shape.locationName || memberName);
		property(this, `isStreaming`, shape.streaming || this.isStreaming || false);
		property(this, `requiresLength`, shape.requiresLength, false);
		property(this, `isComposite`, shape.isComposite || false);
		property(this, `isShape`, true, false);
		property(this, `isQueryName`, Boolean(shape.queryName), false);
		property(this, `isLocationName`, Boolean(shape.locationName), false);
		property(this, `isIdempotent`, shape.idempotencyToken === true);
		property(this, `isJsonValue`, shape.jsonvalue === true);
		property(this, `isSensitive`, shape.sensitive === true || shape.prototype && shape.prototype.sensitive === true);
		property(this, `isEventStream`, Boolean(shape.eventstream), false);
		property(this, `isEvent`, Boolean(shape.event), false);
		property(this, `isEventPayload`, Boolean(shape.eventpayload), false);
		property(this, `isEventHeader`, Boolean(shape.eventheader), false);
		property(this, `isTimestampFormatSet`, Boolean(shape.timestampFormat) || shape.prototype && shape.prototype.isTimestampFormatSet === true, false);
		property(this, `endpointDiscoveryId`, Boolean(shape.endpointdiscoveryid), false);
		property(this, `hostLabel`, Boolean(shape.hostLabel), false);
		if (options.documentation) {
			property(this, `documentation`, shape.documentation);
			property(this, `documentationUrl`, shape.documentationUrl);
		}
		if (shape.xmlAttribute) property(this, `isXmlAttribute`, shape.xmlAttribute || false);
		property(this, `defaultValue`, null);
		this.toWireFormat = function(value) {
			if (value === null || value === void 0) return ``;
			return value;
		};
		this.toType = function(value) {
			return value;
		};
	}
	Shape.normalizedTypes = {
		character: `string`,
		double: `float`,
		long: `integer`,
		short: `integer`,
		biginteger: `integer`,
		bigdecimal: `float`,
		blob: `binary`
	};
	Shape.types = {
		"structure": StructureShape,
		"list": ListShape,
		"map": MapShape,
		"boolean": BooleanShape,
		"timestamp": TimestampShape,
		"float": FloatShape,
		"integer": IntegerShape,
		"string": StringShape,
		"base64": Base64Shape,
		"binary": BinaryShape
	};
	Shape.resolve = function resolve(shape, options) {
		if (shape.shape) {
			var refShape = options.api.shapes[shape.shape];
			if (!refShape) throw new Error(`Cannot find shape reference: ` + shape.shape);
			return refShape;
		} else return null;
	};
	Shape.create = function create(shape, options, memberName) {
		if (shape.isShape) return shape;
		var refShape = Shape.resolve(shape, options);
		if (refShape) {
			var filteredKeys = Object.keys(shape);
			if (!options.documentation) filteredKeys = filteredKeys.filter(function(name) {
				return !name.match(/documentation/);
			});
			var InlineShape = function() {
				refShape.constructor.call(this, shape, options, memberName);
			};
			InlineShape.prototype = refShape;
			return new InlineShape();
		} else {
			if (!shape.type) {
				if (shape.members) shape.type = `structure`;
				else if (shape.member) shape.type = `list`;
				else if (shape.key) shape.type = `map`;
				else shape.type = `string`;
			}
			var origType = shape.type;
			if (Shape.normalizedTypes[shape.type]) shape.type = Shape.normalizedTypes[shape.type];
			if (Shape.types[shape.type]) return new Shape.types[shape.type](shape, options, memberName);
			else throw new Error(`Unrecognized shape type: ` + origType);
		}
	};
	function CompositeShape(shape) {
		Shape.apply(this, arguments);
		property(this, `isComposite`, true);
		if (shape.flattened) property(this, `flattened`, shape.flattened || false);
	}
	function StructureShape(shape, options) {
		var self = this;
		var requiredMap = null, firstInit = !this.isShape;
		CompositeShape.apply(this, arguments);
		if (firstInit) {
			property(this, `defaultValue`, function() {
				return {};
			});
			property(this, `members`, {});
			property(this, `memberNames`, []);
			property(this, `required`, []);
			property(this, `isRequired`, function() {
				return false;
			});
			property(this, `isDocument`, Boolean(shape.document));
		}
		if (shape.members) {
			property(this, `members`, new Collection(shape.members, options, function(name, member) {
				return Shape.create(member, options, name);
			}));
			memoizedProperty(this, `memberNames`, function() {
				return shape.xmlOrder || Object.keys(shape.members);
			});
			if (shape.event) {
				memoizedProperty(this, `eventPayloadMemberName`, function() {
					var members = self.members;
					var memberNames = self.memberNames;
					for (var i = 0, iLen = memberNames.length; i < iLen; i++) if (members[memberNames[i]].isEventPayload) return memberNames[i];
				});
				memoizedProperty(this, `eventHeaderMemberNames`, function() {
					var members = self.members;
					var memberNames = self.memberNames;
					var eventHeaderMemberNames = [];
					for (var i = 0, iLen = memberNames.length; i < iLen; i++) if (members[memberNames[i]].isEventHeader) eventHeaderMemberNames.push(memberNames[i]);
					return eventHeaderMemberNames;
				});
			}
		}
		if (shape.required) {
			property(this, `required`, shape.required);
			property(this, `isRequired`, function(name) {
				if (!requiredMap) {
					requiredMap = {};
					for (var i = 0; i < shape.required.length; i++) requiredMap[shape.required[i]] = true;
				}
				return requiredMap[name];
			}, false, true);
		}
		property(this, `resultWrapper`, shape.resultWrapper || null);
		if (shape.payload) property(this, `payload`, shape.payload);
		if (typeof shape.xmlNamespace === `string`) property(this, `xmlNamespaceUri`, shape.xmlNamespace);
		else if (typeof shape.xmlNamespace === `object`) {
			property(this, `xmlNamespacePrefix`, shape.xmlNamespace.prefix);
			property(this, `xmlNamespaceUri`, shape.xmlNamespace.uri);
		}
	}
	function ListShape(shape, options) {
		var self = this, firstInit = !this.isShape;
		CompositeShape.apply(this, arguments);
		if (firstInit) property(this, `defaultValue`, function() {
			return [];
		});
		if (shape.member) memoizedProperty(this, `member`, function() {
			return Shape.create(shape.member, options);
		});
		if (this.flattened) {
			var oldName = this.name;
			memoizedProperty(this, `name`, function() {
				return self.member.name || oldName;
			});
		}
	}
	function MapShape(shape, options) {
		var firstInit = !this.isShape;
		CompositeShape.apply(this, arguments);
		if (firstInit) {
			property(this, `defaultValue`, function() {
				return {};
			});
			property(this, `key`, Shape.create({ type: `string` }, options));
			property(this, `value`, Shape.create({ type: `string` }, options));
		}
		if (shape.key) memoizedProperty(this, `key`, function() {
			return Shape.create(shape.key, options);
		});
		if (shape.value) memoizedProperty(this, `value`, function() {
			return Shape.create(shape.value, options);
		});
	}
	function TimestampShape(shape) {
		var self = this;
		Shape.apply(this, arguments);
		if (shape.timestampFormat) property(this, `timestampFormat`, shape.timestampFormat);
		else if (self.isTimestampFormatSet && this.timestampFormat) property(this, `timestampFormat`, this.timestampFormat);
		else if (this.location === `header`) property(this, `timestampFormat`, `rfc822`);
		else if (this.location === `querystring`) property(this, `timestampFormat`, `iso8601`);
		else if (this.api) switch (this.api.protocol) {
			case `json`:
			case `rest-json`:
				property(this, `timestampFormat`, `unixTimestamp`);
				break;
			case `rest-xml`:
			case `query`:
			case `ec2`: property(this, `timestampFormat`, `iso8601`);
		}
		this.toType = function(value) {
			if (value === null || value === void 0) return null;
			if (typeof value.toUTCString === `function`) return value;
			return typeof value === `string` || typeof value === `number` ? util.date.parseTimestamp(value) : null;
		};
		this.toWireFormat = function(value) {
			return util.date.format(value, self.timestampFormat);
		};
	}
	function StringShape() {
		Shape.apply(this, arguments);
		var nullLessProtocols = [
			`rest-xml`,
			`query`,
			`ec2`
		];
		this.toType = function(value) {
			value = this.api && nullLessProtocols.indexOf(this.api.protocol) > -1 ? value || `` : value;
			if (this.isJsonValue) return JSON.parse(value);
			return value && typeof value.toString === `function` ? value.toString() : value;
		};
		this.toWireFormat = function(value) {
			return this.isJsonValue ? JSON.stringify(value) : value;
		};
	}
	function FloatShape() {
		Shape.apply(this, arguments);
		this.toType = function(value) {
			if (value === null || value === void 0) return null;
			return parseFloat(value);
		};
		this.toWireFormat = this.toType;
	}
	function IntegerShape() {
		Shape.apply(this, arguments);
		this.toType = function(value) {
			if (value === null || value === void 0) return null;
			return parseInt(value, 10);
		};
		this.toWireFormat = this.toType;
	}
	function BinaryShape() {
		Shape.apply(this, arguments);
		this.toType = function(value) {
			var buf = util.base64.decode(value);
			if (this.isSensitive && util.isNode() && typeof util.Buffer.alloc === `function`) {
				var secureBuf = util.Buffer.alloc(buf.length, buf);
				buf.fill(0);
				buf = secureBuf;
			}
			return buf;
		};
		this.toWireFormat = util.base64.encode;
	}
	function Base64Shape() {
		BinaryShape.apply(this, arguments);
	}
	function BooleanShape() {
		Shape.apply(this, arguments);
		this.toType = function(value) {
			if (typeof value === `boolean`) return value;
			if (value === null || value === void 0) return null;
			return value === `true`;
		};
	}
	Shape.shapes = {
		StructureShape,
		ListShape,
		MapShape,
		StringShape,
		BooleanShape,
		Base64Shape
	};
	module.exports = Shape;
}));
// node_modules/ibm-cos-sdk/lib/protocol/query.js
var require_query = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var util = require_util();
	var QueryParamSerializer = require_query_param_serializer();
	var Shape = require_shape();
	var populateHostPrefix = require_helpers().populateHostPrefix;
	function buildRequest(req) {
		var operation = req.service.api.operations[req.operation];
		var httpRequest = req.httpRequest;
		httpRequest.headers[`Content-Type`] = `application/x-www-form-urlencoded; charset=utf-8`;
		httpRequest.params = {
			Version: req.service.api.apiVersion,
			Action: operation.name
		};
		new QueryParamSerializer().serialize(req.params, operation.input, function(name, value) {
			httpRequest.params[name] = value;
		});
		httpRequest.body = util.queryParamsToString(httpRequest.params);
		populateHostPrefix(req);
	}
	function extractError(resp) {
		var data, body = resp.httpResponse.body.toString();
		if (body.match(`<UnknownOperationException`)) data = {
			Code: `UnknownOperation`,
			Message: `Unknown operation ` + resp.request.operation
		};
		else try {
			data = new AWS.XML.Parser().parse(body);
		} catch (e) {
			data = {
				Code: resp.httpResponse.statusCode,
				Message: resp.httpResponse.statusMessage
			};
		}
		if (data.requestId && !resp.requestId) resp.requestId = data.requestId;
		if (data.Errors) data = data.Errors;
		if (data.Error) data = data.Error;
		if (data.Code) resp.error = util.error(/* @__PURE__ */ new Error(), {
			code: data.Code,
			message: data.Message
		});
		else resp.error = util.error(/* @__PURE__ */ new Error(), {
			code: resp.httpResponse.statusCode,
			message: null
		});
	}
	function extractData(resp) {
		var req = resp.request;
		var shape = req.service.api.operations[req.operation].output || {};
		var origRules = shape;
		if (origRules.resultWrapper) {
			var tmp = Shape.create({ type: `structure` });
			tmp.members[origRules.resultWrapper] = shape;
			tmp.memberNames = [origRules.resultWrapper];
			util.property(shape, `name`, shape.resultWrapper);
			shape = tmp;
		}
		var parser = new AWS.XML.Parser();
		if (shape && shape.members && !shape.members._XAMZRequestId) {
			var requestIdShape = Shape.create({ type: `string` }, { api: { protocol: `query` } }, `requestId`);
			shape.members._XAMZRequestId = requestIdShape;
		}
		var data = parser.parse(resp.httpResponse.body.toString(), shape);
		resp.requestId = data._XAMZRequestId || data.requestId;
		if (data._XAMZRequestId) delete data._XAMZRequestId;
		if (origRules.resultWrapper) {
			if (data[origRules.resultWrapper]) {
				util.update(data, data[origRules.resultWrapper]);
				delete data[origRules.resultWrapper];
			}
		}
		resp.data = data;
	}
	module.exports = {
		buildRequest,
		extractError,
		extractData
	};
}));
// node_modules/ibm-cos-sdk/lib/protocol/rest.js
var require_rest = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	var populateHostPrefix = require_helpers().populateHostPrefix;
	function populateMethod(req) {
		req.httpRequest.method = req.service.api.operations[req.operation].httpMethod;
	}
	function generateURI(endpointPath, operationPath, input, params) {
		var uri = [endpointPath, operationPath].join(`/`);
		uri = uri.replace(/\/+/g, `/`);
		var queryString = {}, queryStringSet = false;
		util.each(input.members, function(name, member) {
			var paramValue = params[name];
			if (paramValue === null || paramValue === void 0) return;
			if (member.location === `uri`) {
				var regex = new RegExp(`\\{` + member.name + `(\\+)?\\}`);
				uri = uri.replace(regex, function(_, plus) {
					return (plus ? util.uriEscapePath : util.uriEscape)(String(paramValue));
				});
			} else if (member.location === `querystring`) {
				queryStringSet = true;
				if (member.type === `list`) queryString[member.name] = paramValue.map(function(val) {
					return util.uriEscape(member.member.toWireFormat(val).toString());
				});
				else if (member.type === `map`) util.each(paramValue, function(key, value) {
					if (Array.isArray(value)) queryString[key] = value.map(function(val) {
						return util.uriEscape(String(val));
					});
					else queryString[key] = util.uriEscape(String(value));
				});
				else queryString[member.name] = util.uriEscape(member.toWireFormat(paramValue).toString());
			}
		});
		if (queryStringSet) {
			uri += uri.indexOf(`?`) >= 0 ? `&` : `?`;
			var parts = [];
			util.arrayEach(Object.keys(queryString).sort(), function(key) {
				if (!Array.isArray(queryString[key])) queryString[key] = [queryString[key]];
				for (var i = 0; i < queryString[key].length; i++) parts.push(util.uriEscape(String(key)) + `=` + queryString[key][i]);
			});
			uri += parts.join(`&`);
		}
		return uri;
	}
	function populateURI(req) {
		var operation = req.service.api.operations[req.operation];
		var input = operation.input;
		var uri = generateURI(req.httpRequest.endpoint.path, operation.httpPath, input, req.params);
		req.httpRequest.path = uri;
	}
	function populateHeaders(req) {
		var operation = req.service.api.operations[req.operation];
		util.each(operation.input.members, function(name, member) {
			var value = req.params[name];
			if (value === null || value === void 0) return;
			if (member.location === `headers` && member.type === `map`) util.each(value, function(key, memberValue) {
				req.httpRequest.headers[member.name + key] = memberValue;
			});
			else if (member.location === `header`) {
				value = member.toWireFormat(value).toString();
				if (member.isJsonValue) value = util.base64.encode(value);
				req.httpRequest.headers[member.name] = value;
			}
		});
	}
	function buildRequest(req) {
		populateMethod(req);
		populateURI(req);
		populateHeaders(req);
		populateHostPrefix(req);
	}
	function extractError() {}
	function extractData(resp) {
		var req = resp.request;
		var data = {};
		var r = resp.httpResponse;
		var output = req.service.api.operations[req.operation].output;
		var headers = {};
		util.each(r.headers, function(k, v) {
			headers[k.toLowerCase()] = v;
		});
		util.each(output.members, function(name, member) {
			var header = (member.name || name).toLowerCase();
			if (member.location === `headers` && member.type === `map`) {
				data[name] = {};
				var location = member.isLocationName ? member.name : ``;
				var pattern = new RegExp(`^` + location + `(.+)`, `i`);
				util.each(r.headers, function(k, v) {
					var result = k.match(pattern);
					if (result !== null) data[name][result[1]] = v;
				});
			} else if (member.location === `header`) {
				if (headers[header] !== void 0) {
					var value = member.isJsonValue ? util.base64.decode(headers[header]) : headers[header];
					data[name] = member.toType(value);
				}
			} else if (member.location === `statusCode`) data[name] = parseInt(r.statusCode, 10);
		});
		resp.data = data;
	}
	module.exports = {
		buildRequest,
		extractError,
		extractData,
		generateURI
	};
}));
// node_modules/ibm-cos-sdk/lib/protocol/rest_json.js
var require_rest_json = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var util = require_util();
	var Rest = require_rest();
	var Json = require_json();
	var JsonBuilder = require_builder$2();
	var JsonParser = require_parser$1();
	var METHODS_WITHOUT_BODY = [
		`GET`,
		`HEAD`,
		`DELETE`
	];
	function unsetContentLength(req) {
		if (util.getRequestPayloadShape(req) === void 0 && METHODS_WITHOUT_BODY.indexOf(req.httpRequest.method) >= 0) delete req.httpRequest.headers[`Content-Length`];
	}
	function populateBody(req) {
		var builder = new JsonBuilder();
		var input = req.service.api.operations[req.operation].input;
		if (input.payload) {
			var params = {};
			var payloadShape = input.members[input.payload];
			params = req.params[input.payload];
			if (payloadShape.type === `structure`) {
				req.httpRequest.body = builder.build(params || {}, payloadShape);
				applyContentTypeHeader(req);
			} else if (params !== void 0) {
				req.httpRequest.body = params;
				if (payloadShape.type === `binary` || payloadShape.isStreaming) applyContentTypeHeader(req, true);
			}
		} else {
			req.httpRequest.body = builder.build(req.params, input);
			applyContentTypeHeader(req);
		}
	}
	function applyContentTypeHeader(req, isBinary) {
		if (!req.httpRequest.headers[`Content-Type`]) {
			var type = isBinary ? `binary/octet-stream` : `application/json`;
			req.httpRequest.headers[`Content-Type`] = type;
		}
	}
	function buildRequest(req) {
		Rest.buildRequest(req);
		if (METHODS_WITHOUT_BODY.indexOf(req.httpRequest.method) < 0) populateBody(req);
	}
	function extractError(resp) {
		Json.extractError(resp);
	}
	function extractData(resp) {
		Rest.extractData(resp);
		var req = resp.request;
		var operation = req.service.api.operations[req.operation];
		var rules = req.service.api.operations[req.operation].output || {};
		var parser;
		operation.hasEventOutput;
		if (rules.payload) {
			var payloadMember = rules.members[rules.payload];
			var body = resp.httpResponse.body;
			if (payloadMember.isEventStream) {
				parser = new JsonParser();
				resp.data[rules.payload] = util.createEventStream(AWS.HttpClient.streamsApiVersion === 2 ? resp.httpResponse.stream : body, parser, payloadMember);
			} else if (payloadMember.type === `structure` || payloadMember.type === `list`) {
				var parser = new JsonParser();
				resp.data[rules.payload] = parser.parse(body, payloadMember);
			} else if (payloadMember.type === `binary` || payloadMember.isStreaming) resp.data[rules.payload] = body;
			else resp.data[rules.payload] = payloadMember.toType(body);
		} else {
			var data = resp.data;
			Json.extractData(resp);
			resp.data = util.merge(data, resp.data);
		}
	}
	module.exports = {
		buildRequest,
		extractError,
		extractData,
		unsetContentLength
	};
}));
// node_modules/ibm-cos-sdk/lib/protocol/rest_xml.js
var require_rest_xml = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var util = require_util();
	var Rest = require_rest();
	function populateBody(req) {
		var input = req.service.api.operations[req.operation].input;
		var builder = new AWS.XML.Builder();
		var params = req.params;
		var payload = input.payload;
		if (payload) {
			var payloadMember = input.members[payload];
			params = params[payload];
			if (params === void 0) return;
			if (payloadMember.type === `structure`) {
				var rootElement = payloadMember.name;
				req.httpRequest.body = builder.toXML(params, payloadMember, rootElement, true);
			} else req.httpRequest.body = params;
		} else req.httpRequest.body = builder.toXML(params, input, input.name || input.shape || util.string.upperFirst(req.operation) + `Request`);
	}
	function buildRequest(req) {
		Rest.buildRequest(req);
		if ([`GET`, `HEAD`].indexOf(req.httpRequest.method) < 0) populateBody(req);
	}
	function extractError(resp) {
		Rest.extractError(resp);
		var data;
		try {
			data = new AWS.XML.Parser().parse(resp.httpResponse.body.toString());
		} catch (e) {
			data = {
				Code: resp.httpResponse.statusCode,
				Message: resp.httpResponse.statusMessage
			};
		}
		if (data.Errors) data = data.Errors;
		if (data.Error) data = data.Error;
		if (data.Code) resp.error = util.error(/* @__PURE__ */ new Error(), {
			code: data.Code,
			message: data.Message
		});
		else resp.error = util.error(/* @__PURE__ */ new Error(), {
			code: resp.httpResponse.statusCode,
			message: null
		});
	}
	function extractData(resp) {
		Rest.extractData(resp);
		var parser;
		var req = resp.request;
		var body = resp.httpResponse.body;
		var operation = req.service.api.operations[req.operation];
		var output = operation.output;
		operation.hasEventOutput;
		var payload = output.payload;
		if (payload) {
			var payloadMember = output.members[payload];
			if (payloadMember.isEventStream) {
				parser = new AWS.XML.Parser();
				resp.data[payload] = util.createEventStream(AWS.HttpClient.streamsApiVersion === 2 ? resp.httpResponse.stream : resp.httpResponse.body, parser, payloadMember);
			} else if (payloadMember.type === `structure`) {
				parser = new AWS.XML.Parser();
				resp.data[payload] = parser.parse(body.toString(), payloadMember);
			} else if (payloadMember.type === `binary` || payloadMember.isStreaming) resp.data[payload] = body;
			else resp.data[payload] = payloadMember.toType(body);
		} else if (body.length > 0) {
			parser = new AWS.XML.Parser();
			var data = parser.parse(body.toString(), output);
			util.update(resp.data, data);
		}
	}
	module.exports = {
		buildRequest,
		extractError,
		extractData
	};
}));
// node_modules/ibm-cos-sdk/lib/xml/escape-attribute.js
var require_escape_attribute = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function escapeAttribute(value) {
		return value.replace(/&/g, `&amp;`).replace(/'/g, `&apos;`).replace(/</g, `&lt;`).replace(/>/g, `&gt;`).replace(/"/g, `&quot;`);
	}
	module.exports = { escapeAttribute };
}));
// node_modules/ibm-cos-sdk/lib/xml/xml-node.js
var require_xml_node = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var escapeAttribute = require_escape_attribute().escapeAttribute;
	function XmlNode(name, children) {
		if (children === void 0) children = [];
		this.name = name;
		this.children = children;
		this.attributes = {};
	}
	XmlNode.prototype.addAttribute = function(name, value) {
		this.attributes[name] = value;
		return this;
	};
	XmlNode.prototype.addChildNode = function(child) {
		this.children.push(child);
		return this;
	};
	XmlNode.prototype.removeAttribute = function(name) {
		delete this.attributes[name];
		return this;
	};
	XmlNode.prototype.toString = function() {
		var hasChildren = Boolean(this.children.length);
		var xmlText = `<` + this.name;
		var attributes = this.attributes;
		for (var i = 0, attributeNames = Object.keys(attributes); i < attributeNames.length; i++) {
			var attributeName = attributeNames[i];
			var attribute = attributes[attributeName];
			if (typeof attribute !== `undefined` && attribute !== null) xmlText += ` ` + attributeName + `="` + escapeAttribute(`` + attribute) + `"`;
		}
		return xmlText += !hasChildren ? `/>` : `>` + this.children.map(function(c) {
			return c.toString();
		}).join(``) + `</` + this.name + `>`;
	};
	module.exports = { XmlNode };
}));
// node_modules/ibm-cos-sdk/lib/xml/escape-element.js
var require_escape_element = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function escapeElement(value) {
		return value.replace(/&/g, `&amp;`).replace(/</g, `&lt;`).replace(/>/g, `&gt;`).replace(/\r/g, `&#x0D;`).replace(/\n/g, `&#x0A;`).replace(/\u0085/g, `&#x85;`).replace(/\u2028/, `&#x2028;`);
	}
	module.exports = { escapeElement };
}));
// node_modules/ibm-cos-sdk/lib/xml/xml-text.js
var require_xml_text = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var escapeElement = require_escape_element().escapeElement;
	function XmlText(value) {
		this.value = value;
	}
	XmlText.prototype.toString = function() {
		return escapeElement(`` + this.value);
	};
	module.exports = { XmlText };
}));
// node_modules/ibm-cos-sdk/lib/xml/builder.js
var require_builder$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	var XmlNode = require_xml_node().XmlNode;
	var XmlText = require_xml_text().XmlText;
	function XmlBuilder() {}
	XmlBuilder.prototype.toXML = function(params, shape, rootElement, noEmpty) {
		var xml = new XmlNode(rootElement);
		applyNamespaces(xml, shape, true);
		serialize(xml, params, shape);
		return xml.children.length > 0 || noEmpty ? xml.toString() : ``;
	};
	function serialize(xml, value, shape) {
		switch (shape.type) {
			case `structure`: return serializeStructure(xml, value, shape);
			case `map`: return serializeMap(xml, value, shape);
			case `list`: return serializeList(xml, value, shape);
			default: return serializeScalar(xml, value, shape);
		}
	}
	function serializeStructure(xml, params, shape) {
		util.arrayEach(shape.memberNames, function(memberName) {
			var memberShape = shape.members[memberName];
			if (memberShape.location !== `body`) return;
			var value = params[memberName];
			var name = memberShape.name;
			if (value !== void 0 && value !== null) {
				if (memberShape.isXmlAttribute) xml.addAttribute(name, value);
				else if (memberShape.flattened) serialize(xml, value, memberShape);
				else {
					var element = new XmlNode(name);
					xml.addChildNode(element);
					applyNamespaces(element, memberShape);
					serialize(element, value, memberShape);
				}
			}
		});
	}
	function serializeMap(xml, map, shape) {
		var xmlKey = shape.key.name || `key`;
		var xmlValue = shape.value.name || `value`;
		util.each(map, function(key, value) {
			var entry = new XmlNode(shape.flattened ? shape.name : `entry`);
			xml.addChildNode(entry);
			var entryKey = new XmlNode(xmlKey);
			var entryValue = new XmlNode(xmlValue);
			entry.addChildNode(entryKey);
			entry.addChildNode(entryValue);
			serialize(entryKey, key, shape.key);
			serialize(entryValue, value, shape.value);
		});
	}
	function serializeList(xml, list, shape) {
		if (shape.flattened) util.arrayEach(list, function(value) {
			var element = new XmlNode(shape.member.name || shape.name);
			xml.addChildNode(element);
			serialize(element, value, shape.member);
		});
		else util.arrayEach(list, function(value) {
			var element = new XmlNode(shape.member.name || `member`);
			xml.addChildNode(element);
			serialize(element, value, shape.member);
		});
	}
	function serializeScalar(xml, value, shape) {
		xml.addChildNode(new XmlText(shape.toWireFormat(value)));
	}
	function applyNamespaces(xml, shape, isRoot) {
		var uri, prefix = `xmlns`;
		if (shape.xmlNamespaceUri) {
			uri = shape.xmlNamespaceUri;
			if (shape.xmlNamespacePrefix) prefix += `:` + shape.xmlNamespacePrefix;
		} else if (isRoot && shape.api.xmlNamespaceUri) uri = shape.api.xmlNamespaceUri;
		if (uri) xml.addAttribute(prefix, uri);
	}
	module.exports = XmlBuilder;
}));
// node_modules/ibm-cos-sdk/lib/model/operation.js
var require_operation = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Shape = require_shape();
	var util = require_util();
	var property = util.property;
	var memoizedProperty = util.memoizedProperty;
	function Operation(name, operation, options) {
		var self = this;
		options = options || {};
		property(this, `name`, operation.name || name);
		property(this, `api`, options.api, false);
		operation.http = operation.http || {};
		property(this, `httpMethod`, operation.http.method || `POST`);
		property(this, `httpPath`, operation.http.requestUri || `/`);
		property(this, `authtype`, operation.authtype || ``);
		var httpChecksumRequired = operation.httpChecksumRequired || operation.httpChecksum && operation.httpChecksum.requestChecksumRequired;
		property(this, `httpChecksumRequired`, httpChecksumRequired, false);
		memoizedProperty(this, `input`, function() {
			if (!operation.input) return new Shape.create({ type: `structure` }, options);
			return Shape.create(operation.input, options);
		});
		memoizedProperty(this, `output`, function() {
			if (!operation.output) return new Shape.create({ type: `structure` }, options);
			return Shape.create(operation.output, options);
		});
		memoizedProperty(this, `errors`, function() {
			var list = [];
			if (!operation.errors) return null;
			for (var i = 0; i < operation.errors.length; i++) list.push(Shape.create(operation.errors[i], options));
			return list;
		});
		memoizedProperty(this, `paginator`, function() {
			return options.api.paginators[name];
		});
		if (options.documentation) {
			property(this, `documentation`, operation.documentation);
			property(this, `documentationUrl`, operation.documentationUrl);
		}
		memoizedProperty(this, `idempotentMembers`, function() {
			var idempotentMembers = [];
			var input = self.input;
			var members = input.members;
			if (!input.members) return idempotentMembers;
			for (var name in members) {
				if (!members.hasOwnProperty(name)) continue;
				if (members[name].isIdempotent === true) idempotentMembers.push(name);
			}
			return idempotentMembers;
		});
		memoizedProperty(this, `hasEventOutput`, function() {
			var output = self.output;
			return hasEventStream(output);
		});
	}
	function hasEventStream(topLevelShape) {
		var members = topLevelShape.members;
		var payload = topLevelShape.payload;
		if (!topLevelShape.members) return false;
		if (payload) return members[payload].isEventStream;
		for (var name in members) if (!members.hasOwnProperty(name)) {
			if (members[name].isEventStream === true) return true;
		}
		return false;
	}
	module.exports = Operation;
}));
// node_modules/ibm-cos-sdk/lib/model/paginator.js
var require_paginator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var property = require_util().property;
	function Paginator(name, paginator) {
		property(this, `inputToken`, paginator.input_token);
		property(this, `limitKey`, paginator.limit_key);
		property(this, `moreResults`, paginator.more_results);
		property(this, `outputToken`, paginator.output_token);
		property(this, `resultKey`, paginator.result_key);
	}
	module.exports = Paginator;
}));
// node_modules/ibm-cos-sdk/lib/model/resource_waiter.js
var require_resource_waiter$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	var property = util.property;
	function ResourceWaiter(name, waiter, options) {
		options = options || {};
		property(this, `name`, name);
		property(this, `api`, options.api, false);
		if (waiter.operation) property(this, `operation`, util.string.lowerFirst(waiter.operation));
		var self = this;
		[
			`type`,
			`description`,
			`delay`,
			`maxAttempts`,
			`acceptors`
		].forEach(function(key) {
			var value = waiter[key];
			if (value) property(self, key, value);
		});
	}
	module.exports = ResourceWaiter;
}));
// node_modules/ibm-cos-sdk/apis/metadata.json
var require_metadata = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { "s3": {
		"name": "S3",
		"dualstackAvailable": true,
		"cors": true
	} };
}));
// node_modules/ibm-cos-sdk/lib/model/api.js
var require_api = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Collection = require_collection();
	var Operation = require_operation();
	var Shape = require_shape();
	var Paginator = require_paginator();
	var ResourceWaiter = require_resource_waiter$1();
	var metadata = require_metadata();
	var util = require_util();
	var property = util.property;
	var memoizedProperty = util.memoizedProperty;
	function Api(api, options) {
		api = api || {};
		options = options || {};
		options.api = this;
		api.metadata = api.metadata || {};
		var serviceIdentifier = options.serviceIdentifier;
		delete options.serviceIdentifier;
		property(this, `isApi`, true, false);
		property(this, `apiVersion`, api.metadata.apiVersion);
		property(this, `endpointPrefix`, api.metadata.endpointPrefix);
		property(this, `signingName`, api.metadata.signingName);
		property(this, `globalEndpoint`, api.metadata.globalEndpoint);
		property(this, `signatureVersion`, api.metadata.signatureVersion);
		property(this, `jsonVersion`, api.metadata.jsonVersion);
		property(this, `targetPrefix`, api.metadata.targetPrefix);
		property(this, `protocol`, api.metadata.protocol);
		property(this, `timestampFormat`, api.metadata.timestampFormat);
		property(this, `xmlNamespaceUri`, api.metadata.xmlNamespace);
		property(this, `abbreviation`, api.metadata.serviceAbbreviation);
		property(this, `fullName`, api.metadata.serviceFullName);
		property(this, `serviceId`, api.metadata.serviceId);
		if (serviceIdentifier && metadata[serviceIdentifier]) property(this, `xmlNoDefaultLists`, metadata[serviceIdentifier].xmlNoDefaultLists, false);
		memoizedProperty(this, `className`, function() {
			var name = api.metadata.serviceAbbreviation || api.metadata.serviceFullName;
			if (!name) return null;
			name = name.replace(/^Amazon|AWS\s*|\(.*|\s+|\W+/g, ``);
			if (name === `ElasticLoadBalancing`) name = `ELB`;
			return name;
		});
		property(this, `operations`, new Collection(api.operations, options, function(name, operation) {
			return new Operation(name, operation, options);
		}, util.string.lowerFirst));
		property(this, `shapes`, new Collection(api.shapes, options, function(name, shape) {
			return Shape.create(shape, options);
		}));
		property(this, `paginators`, new Collection(api.paginators, options, function(name, paginator) {
			return new Paginator(name, paginator, options);
		}));
		property(this, `waiters`, new Collection(api.waiters, options, function(name, waiter) {
			return new ResourceWaiter(name, waiter, options);
		}, util.string.lowerFirst));
		if (options.documentation) {
			property(this, `documentation`, api.documentation);
			property(this, `documentationUrl`, api.documentationUrl);
		}
		property(this, `awsQueryCompatible`, api.metadata.awsQueryCompatible);
	}
	module.exports = Api;
}));
// node_modules/ibm-cos-sdk/lib/api_loader.js
var require_api_loader = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function apiLoader(svc, version) {
		if (!apiLoader.services.hasOwnProperty(svc)) throw new Error(`InvalidService: Failed to load api for ` + svc);
		return apiLoader.services[svc][version];
	}
	apiLoader.services = {};
	module.exports = apiLoader;
}));
// node_modules/ibm-cos-sdk/lib/sequential_executor.js
var require_sequential_executor = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	AWS.SequentialExecutor = AWS.util.inherit({
		constructor: function SequentialExecutor() {
			this._events = {};
		},
		listeners: function listeners(eventName) {
			return this._events[eventName] ? this._events[eventName].slice(0) : [];
		},
		on: function on(eventName, listener, toHead) {
			if (this._events[eventName]) toHead ? this._events[eventName].unshift(listener) : this._events[eventName].push(listener);
			else this._events[eventName] = [listener];
			return this;
		},
		onAsync: function onAsync(eventName, listener, toHead) {
			listener._isAsync = true;
			return this.on(eventName, listener, toHead);
		},
		removeListener: function removeListener(eventName, listener) {
			var listeners = this._events[eventName];
			if (listeners) {
				var length = listeners.length;
				var position = -1;
				for (var i = 0; i < length; ++i) if (listeners[i] === listener) position = i;
				if (position > -1) listeners.splice(position, 1);
			}
			return this;
		},
		removeAllListeners: function removeAllListeners(eventName) {
			if (eventName) delete this._events[eventName];
			else this._events = {};
			return this;
		},
		emit: function emit(eventName, eventArgs, doneCallback) {
			if (!doneCallback) doneCallback = function() {};
			var listeners = this.listeners(eventName);
			var count = listeners.length;
			this.callListeners(listeners, eventArgs, doneCallback);
			return count > 0;
		},
		callListeners: function callListeners(listeners, args, doneCallback, prevError) {
			var self = this;
			var error = prevError || null;
			function callNextListener(err) {
				if (err) {
					error = AWS.util.error(error || /* @__PURE__ */ new Error(), err);
					if (self._haltHandlersOnError) return doneCallback.call(self, error);
				}
				self.callListeners(listeners, args, doneCallback, error);
			}
			while (listeners.length > 0) {
				var listener = listeners.shift();
				if (listener._isAsync) {
					listener.apply(self, args.concat([callNextListener]));
					return;
				} else {
					try {
						listener.apply(self, args);
					} catch (err) {
						error = AWS.util.error(error || /* @__PURE__ */ new Error(), err);
					}
					if (error && self._haltHandlersOnError) {
						doneCallback.call(self, error);
						return;
					}
				}
			}
			doneCallback.call(self, error);
		},
		addListeners: function addListeners(listeners) {
			var self = this;
			if (listeners._events) listeners = listeners._events;
			AWS.util.each(listeners, function(event, callbacks) {
				if (typeof callbacks === `function`) callbacks = [callbacks];
				AWS.util.arrayEach(callbacks, function(callback) {
					self.on(event, callback);
				});
			});
			return self;
		},
		addNamedListener: function addNamedListener(name, eventName, callback, toHead) {
			this[name] = callback;
			this.addListener(eventName, callback, toHead);
			return this;
		},
		addNamedAsyncListener: function addNamedAsyncListener(name, eventName, callback, toHead) {
			callback._isAsync = true;
			return this.addNamedListener(name, eventName, callback, toHead);
		},
		addNamedListeners: function addNamedListeners(callback) {
			var self = this;
			callback(function() {
				self.addNamedListener.apply(self, arguments);
			}, function() {
				self.addNamedAsyncListener.apply(self, arguments);
			});
			return this;
		}
	});
	AWS.SequentialExecutor.prototype.addListener = AWS.SequentialExecutor.prototype.on;
	module.exports = AWS.SequentialExecutor;
}));
// node_modules/ibm-cos-sdk/lib/region_config_data.json
var require_region_config_data = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		"rules": {
			"*/*": { "endpoint": "{service}.{region}.amazonaws.com" },
			"cn-*/*": { "endpoint": "{service}.{region}.amazonaws.com.cn" },
			"us-iso-*/*": "usIso",
			"us-isob-*/*": "usIsob",
			"*/budgets": "globalSSL",
			"*/cloudfront": "globalSSL",
			"*/sts": "globalSSL",
			"*/importexport": {
				"endpoint": "{service}.amazonaws.com",
				"signatureVersion": "v2",
				"globalEndpoint": true
			},
			"*/route53": "globalSSL",
			"cn-*/route53": {
				"endpoint": "{service}.amazonaws.com.cn",
				"globalEndpoint": true,
				"signingRegion": "cn-northwest-1"
			},
			"us-gov-*/route53": "globalGovCloud",
			"us-iso-*/route53": {
				"endpoint": "{service}.c2s.ic.gov",
				"globalEndpoint": true,
				"signingRegion": "us-iso-east-1"
			},
			"us-isob-*/route53": {
				"endpoint": "{service}.sc2s.sgov.gov",
				"globalEndpoint": true,
				"signingRegion": "us-isob-east-1"
			},
			"*/waf": "globalSSL",
			"*/iam": "globalSSL",
			"cn-*/iam": {
				"endpoint": "{service}.cn-north-1.amazonaws.com.cn",
				"globalEndpoint": true,
				"signingRegion": "cn-north-1"
			},
			"us-iso-*/iam": {
				"endpoint": "{service}.us-iso-east-1.c2s.ic.gov",
				"globalEndpoint": true,
				"signingRegion": "us-iso-east-1"
			},
			"us-gov-*/iam": "globalGovCloud",
			"us-gov-*/sts": { "endpoint": "{service}.{region}.amazonaws.com" },
			"us-gov-west-1/s3": "s3signature",
			"us-west-1/s3": "s3signature",
			"us-west-2/s3": "s3signature",
			"eu-west-1/s3": "s3signature",
			"ap-southeast-1/s3": "s3signature",
			"ap-southeast-2/s3": "s3signature",
			"ap-northeast-1/s3": "s3signature",
			"sa-east-1/s3": "s3signature",
			"us-east-1/s3": {
				"endpoint": "{service}.amazonaws.com",
				"signatureVersion": "s3"
			},
			"us-east-1/sdb": {
				"endpoint": "{service}.amazonaws.com",
				"signatureVersion": "v2"
			},
			"*/sdb": {
				"endpoint": "{service}.{region}.amazonaws.com",
				"signatureVersion": "v2"
			}
		},
		"dualstackRules": {
			"*/*": { "endpoint": "{service}.{region}.api.aws" },
			"cn-*/*": { "endpoint": "{service}.{region}.api.amazonwebservices.com.cn" },
			"*/s3": "dualstackLegacy",
			"cn-*/s3": "dualstackLegacyCn",
			"*/s3-control": "dualstackLegacy",
			"cn-*/s3-control": "dualstackLegacyCn",
			"ap-south-1/ec2": "dualstackLegacyEc2",
			"eu-west-1/ec2": "dualstackLegacyEc2",
			"sa-east-1/ec2": "dualstackLegacyEc2",
			"us-east-1/ec2": "dualstackLegacyEc2",
			"us-east-2/ec2": "dualstackLegacyEc2",
			"us-west-2/ec2": "dualstackLegacyEc2"
		},
		"patterns": {
			"globalSSL": {
				"endpoint": "https://{service}.amazonaws.com",
				"globalEndpoint": true,
				"signingRegion": "us-east-1"
			},
			"globalGovCloud": {
				"endpoint": "{service}.us-gov.amazonaws.com",
				"globalEndpoint": true,
				"signingRegion": "us-gov-west-1"
			},
			"s3signature": {
				"endpoint": "{service}.{region}.amazonaws.com",
				"signatureVersion": "s3"
			},
			"usIso": { "endpoint": "{service}.{region}.c2s.ic.gov" },
			"usIsob": { "endpoint": "{service}.{region}.sc2s.sgov.gov" },
			"dualstackLegacy": { "endpoint": "{service}.dualstack.{region}.amazonaws.com" },
			"dualstackLegacyCn": { "endpoint": "{service}.dualstack.{region}.amazonaws.com.cn" },
			"dualstackLegacyEc2": { "endpoint": "api.ec2.{region}.aws" }
		}
	};
}));
// node_modules/ibm-cos-sdk/lib/region_config.js
var require_region_config = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	var regionConfig = require_region_config_data();
	function generateRegionPrefix(region) {
		if (!region) return null;
		var parts = region.split(`-`);
		if (parts.length < 3) return null;
		return parts.slice(0, parts.length - 2).join(`-`) + `-*`;
	}
	function derivedKeys(service) {
		var region = service.config.region;
		var regionPrefix = generateRegionPrefix(region);
		var endpointPrefix = service.api.endpointPrefix;
		return [
			[region, endpointPrefix],
			[regionPrefix, endpointPrefix],
			[region, `*`],
			[regionPrefix, `*`],
			[`*`, endpointPrefix],
			[region, `internal-*`],
			[`*`, `*`]
		].map(function(item) {
			return item[0] && item[1] ? item.join(`/`) : null;
		});
	}
	function applyConfig(service, config) {
		util.each(config, function(key, value) {
			if (key === `globalEndpoint`) return;
			if (service.config[key] === void 0 || service.config[key] === null) service.config[key] = value;
		});
	}
	function configureEndpoint(service) {
		var keys = derivedKeys(service);
		var useDualstackEndpoint = service.config.useDualstackEndpoint;
		for (var i = 0; i < keys.length; i++) {
			var key = keys[i];
			if (!key) continue;
			var rules = useDualstackEndpoint ? regionConfig.dualstackRules : regionConfig.rules;
			if (Object.prototype.hasOwnProperty.call(rules, key)) {
				var config = rules[key];
				if (typeof config === `string`) config = regionConfig.patterns[config];
				service.isGlobalEndpoint = !!config.globalEndpoint;
				if (config.signingRegion) service.signingRegion = config.signingRegion;
				if (!config.signatureVersion) config.signatureVersion = `v4`;
				var useBearer = (service.api && service.api.signatureVersion) === `bearer`;
				applyConfig(service, Object.assign({}, config, { signatureVersion: useBearer ? `bearer` : config.signatureVersion }));
				return;
			}
		}
	}
	function getEndpointSuffix(region) {
		var regionRegexes = {
			"^(us|eu|ap|sa|ca|me)\\-\\w+\\-\\d+$": `amazonaws.com`,
			"^cn\\-\\w+\\-\\d+$": `amazonaws.com.cn`,
			"^us\\-gov\\-\\w+\\-\\d+$": `amazonaws.com`,
			"^us\\-iso\\-\\w+\\-\\d+$": `c2s.ic.gov`,
			"^us\\-isob\\-\\w+\\-\\d+$": `sc2s.sgov.gov`
		};
		var defaultSuffix = `amazonaws.com`;
		var regexes = Object.keys(regionRegexes);
		for (var i = 0; i < regexes.length; i++) {
			var regionPattern = RegExp(regexes[i]);
			var dnsSuffix = regionRegexes[regexes[i]];
			if (regionPattern.test(region)) return dnsSuffix;
		}
		return defaultSuffix;
	}
	module.exports = {
		configureEndpoint,
		getEndpointSuffix
	};
}));
// node_modules/ibm-cos-sdk/lib/region/utils.js
var require_utils = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function isGlobalRegion(region) {
		return typeof region === `string` && [`aws-global`, `aws-us-gov-global`].includes(region);
	}
	function getRealRegion(region) {
		return [
			`fips-aws-global`,
			`aws-fips`,
			`aws-global`
		].includes(region) ? `us-east-1` : [`fips-aws-us-gov-global`, `aws-us-gov-global`].includes(region) ? `us-gov-west-1` : region.replace(/fips-(dkr-|prod-)?|-fips/, ``);
	}
	module.exports = {
		isGlobalRegion,
		getRealRegion
	};
}));
// node_modules/ibm-cos-sdk/lib/service.js
var require_service = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var Api = require_api();
	var regionConfig = require_region_config();
	var inherit = AWS.util.inherit;
	var clientCount = 0;
	var region_utils = require_utils();
	AWS.Service = inherit({
		constructor: function Service(config) {
			if (!this.loadServiceClass) throw AWS.util.error(/* @__PURE__ */ new Error(), "Service must be constructed with `new' operator");
			if (config) {
				if (config.region) {
					var region = config.region;
					if (region_utils.isGlobalRegion(region)) config.region = region_utils.getRealRegion(region);
				}
				if (typeof config.useDualstack === `boolean` && typeof config.useDualstackEndpoint !== `boolean`) config.useDualstackEndpoint = config.useDualstack;
			}
			var ServiceClass = this.loadServiceClass(config || {});
			if (ServiceClass) {
				var originalConfig = AWS.util.copy(config);
				var svc = new ServiceClass(config);
				Object.defineProperty(svc, "_originalConfig", {
					get: function() {
						return originalConfig;
					},
					enumerable: false,
					configurable: true
				});
				svc._clientId = ++clientCount;
				return svc;
			}
			this.initialize(config);
		},
		initialize: function initialize(config) {
			var svcConfig = AWS.config[this.serviceIdentifier];
			this.config = new AWS.Config(AWS.config);
			if (svcConfig) this.config.update(svcConfig, true);
			if (config) this.config.update(config, true);
			this.validateService();
			if (!this.config.endpoint) regionConfig.configureEndpoint(this);
			this.config.endpoint = this.endpointFromTemplate(this.config.endpoint);
			this.setEndpoint(this.config.endpoint);
			AWS.SequentialExecutor.call(this);
			AWS.Service.addDefaultMonitoringListeners(this);
			if ((this.config.clientSideMonitoring || AWS.Service._clientSideMonitoring) && this.publisher) {
				var publisher = this.publisher;
				this.addNamedListener(`PUBLISH_API_CALL`, `apiCall`, function PUBLISH_API_CALL(event) {
					process.nextTick(function() {
						publisher.eventHandler(event);
					});
				});
				this.addNamedListener(`PUBLISH_API_ATTEMPT`, `apiCallAttempt`, function PUBLISH_API_ATTEMPT(event) {
					process.nextTick(function() {
						publisher.eventHandler(event);
					});
				});
			}
		},
		validateService: function validateService() {},
		loadServiceClass: function loadServiceClass(serviceConfig) {
			var config = serviceConfig;
			if (!AWS.util.isEmpty(this.api)) return null;
			else if (config.apiConfig) return AWS.Service.defineServiceApi(this.constructor, config.apiConfig);
			else if (!this.constructor.services) return null;
			else {
				config = new AWS.Config(AWS.config);
				config.update(serviceConfig, true);
				var version = config.apiVersions[this.constructor.serviceIdentifier];
				version = version || config.apiVersion;
				return this.getLatestServiceClass(version);
			}
		},
		getLatestServiceClass: function getLatestServiceClass(version) {
			version = this.getLatestServiceVersion(version);
			if (this.constructor.services[version] === null) AWS.Service.defineServiceApi(this.constructor, version);
			return this.constructor.services[version];
		},
		getLatestServiceVersion: function getLatestServiceVersion(version) {
			if (!this.constructor.services || this.constructor.services.length === 0) throw new Error(`No services defined on ` + this.constructor.serviceIdentifier);
			if (!version) version = `latest`;
			else if (AWS.util.isType(version, Date)) version = AWS.util.date.iso8601(version).split(`T`)[0];
			if (Object.hasOwnProperty(this.constructor.services, version)) return version;
			var keys = Object.keys(this.constructor.services).sort();
			var selectedVersion = null;
			for (var i = keys.length - 1; i >= 0; i--) {
				if (keys[i][keys[i].length - 1] !== `*`) selectedVersion = keys[i];
				if (keys[i].substr(0, 10) <= version) return selectedVersion;
			}
			throw new Error(`Could not find ` + this.constructor.serviceIdentifier + " API to satisfy version constraint `" + version + `'`);
		},
		api: {},
		defaultRetryCount: 3,
		customizeRequests: function customizeRequests(callback) {
			if (!callback) this.customRequestHandler = null;
			else if (typeof callback === `function`) this.customRequestHandler = callback;
			else throw new Error(`Invalid callback type '` + typeof callback + `' provided in customizeRequests`);
		},
		makeRequest: function makeRequest(operation, params, callback) {
			if (typeof params === `function`) {
				callback = params;
				params = null;
			}
			params = params || {};
			if (this.config.params) {
				var rules = this.api.operations[operation];
				if (rules) {
					params = AWS.util.copy(params);
					AWS.util.each(this.config.params, function(key, value) {
						if (rules.input.members[key]) {
							if (params[key] === void 0 || params[key] === null) params[key] = value;
						}
					});
				}
			}
			var request = new AWS.Request(this, operation, params);
			this.addAllRequestListeners(request);
			if (callback) request.send(callback);
			return request;
		},
		makeUnauthenticatedRequest: function makeUnauthenticatedRequest(operation, params, callback) {
			if (typeof params === `function`) {
				callback = params;
				params = {};
			}
			var request = this.makeRequest(operation, params).toUnauthenticated();
			return callback ? request.send(callback) : request;
		},
		waitFor: function waitFor(state, params, callback) {
			return new AWS.ResourceWaiter(this, state).wait(params, callback);
		},
		addAllRequestListeners: function addAllRequestListeners(request) {
			var list = [
				AWS.events,
				AWS.EventListeners.Core,
				this.serviceInterface(),
				AWS.EventListeners.CorePost
			];
			for (var i = 0; i < list.length; i++) if (list[i]) request.addListeners(list[i]);
			if (!this.config.paramValidation) request.removeListener(`validate`, AWS.EventListeners.Core.VALIDATE_PARAMETERS);
			if (this.config.logger) request.addListeners(AWS.EventListeners.Logger);
			this.setupRequestListeners(request);
			if (typeof this.constructor.prototype.customRequestHandler === `function`) this.constructor.prototype.customRequestHandler(request);
			if (Object.prototype.hasOwnProperty.call(this, `customRequestHandler`) && typeof this.customRequestHandler === `function`) this.customRequestHandler(request);
		},
		setupRequestListeners: function setupRequestListeners(request) {},
		getSigningName: function getSigningName() {
			return this.api.signingName || this.api.endpointPrefix;
		},
		getSignerClass: function getSignerClass(request) {
			var version;
			var operation = null;
			var authtype = ``;
			if (request) {
				operation = (request.service.api.operations || {})[request.operation] || null;
				authtype = operation ? operation.authtype : ``;
			}
			if (this.config.signatureVersion) version = this.config.signatureVersion;
			else if (authtype === `v4` || authtype === `v4-unsigned-body`) version = `v4`;
			else if (authtype === `bearer`) version = `bearer`;
			else version = this.api.signatureVersion;
			return AWS.Signers.RequestSigner.getVersion(version);
		},
		serviceInterface: function serviceInterface() {
			switch (this.api.protocol) {
				case `ec2`: return AWS.EventListeners.Query;
				case `query`: return AWS.EventListeners.Query;
				case `json`: return AWS.EventListeners.Json;
				case `rest-json`: return AWS.EventListeners.RestJson;
				case `rest-xml`: return AWS.EventListeners.RestXml;
			}
			if (this.api.protocol) throw new Error("Invalid service `protocol' " + this.api.protocol + ` in API config`);
		},
		successfulResponse: function successfulResponse(resp) {
			return resp.httpResponse.statusCode < 300;
		},
		numRetries: function numRetries() {
			if (this.config.maxRetries !== void 0) return this.config.maxRetries;
			else return this.defaultRetryCount;
		},
		retryDelays: function retryDelays(retryCount, err) {
			return AWS.util.calculateRetryDelay(retryCount, this.config.retryDelayOptions, err);
		},
		retryableError: function retryableError(error) {
			if (this.timeoutError(error)) return true;
			if (this.networkingError(error)) return true;
			if (this.expiredCredentialsError(error)) return true;
			if (this.throttledError(error)) return true;
			if (error.statusCode >= 500) return true;
			return false;
		},
		networkingError: function networkingError(error) {
			return error.code === `NetworkingError`;
		},
		timeoutError: function timeoutError(error) {
			return error.code === `TimeoutError`;
		},
		expiredCredentialsError: function expiredCredentialsError(error) {
			return error.code === `ExpiredTokenException`;
		},
		clockSkewError: function clockSkewError(error) {
			switch (error.code) {
				case `RequestTimeTooSkewed`:
				case `RequestExpired`:
				case `InvalidSignatureException`:
				case `SignatureDoesNotMatch`:
				case `AuthFailure`:
				case `RequestInTheFuture`: return true;
				default: return false;
			}
		},
		getSkewCorrectedDate: function getSkewCorrectedDate() {
			return new Date(Date.now() + this.config.systemClockOffset);
		},
		applyClockOffset: function applyClockOffset(newServerTime) {
			if (newServerTime) this.config.systemClockOffset = newServerTime - Date.now();
		},
		isClockSkewed: function isClockSkewed(newServerTime) {
			if (newServerTime) return Math.abs(this.getSkewCorrectedDate().getTime() - newServerTime) >= 3e5;
		},
		throttledError: function throttledError(error) {
			if (error.statusCode === 429) return true;
			switch (error.code) {
				case `ProvisionedThroughputExceededException`:
				case `Throttling`:
				case `ThrottlingException`:
				case `RequestLimitExceeded`:
				case `RequestThrottled`:
				case `RequestThrottledException`:
				case `TooManyRequestsException`:
				case `TransactionInProgressException`:
				case `EC2ThrottledException`: return true;
				default: return false;
			}
		},
		endpointFromTemplate: function endpointFromTemplate(endpoint) {
			if (typeof endpoint !== `string`) return endpoint;
			var e = endpoint;
			e = e.replace(/\{service\}/g, this.api.endpointPrefix);
			e = e.replace(/\{region\}/g, this.config.region);
			e = e.replace(/\{scheme\}/g, this.config.sslEnabled ? `https` : `http`);
			return e;
		},
		setEndpoint: function setEndpoint(endpoint) {
			this.endpoint = new AWS.Endpoint(endpoint, this.config);
		},
		paginationConfig: function paginationConfig(operation, throwException) {
			var paginator = this.api.operations[operation].paginator;
			if (!paginator) {
				if (throwException) {
					var e = /* @__PURE__ */ new Error();
					throw AWS.util.error(e, `No pagination configuration for ` + operation);
				}
				return null;
			}
			return paginator;
		}
	});
	AWS.util.update(AWS.Service, {
		defineMethods: function defineMethods(svc) {
			AWS.util.each(svc.prototype.api.operations, function iterator(method) {
				if (svc.prototype[method]) return;
				if (svc.prototype.api.operations[method].authtype === `none`) svc.prototype[method] = function(params, callback) {
					return this.makeUnauthenticatedRequest(method, params, callback);
				};
				else svc.prototype[method] = function(params, callback) {
					return this.makeRequest(method, params, callback);
				};
			});
		},
		defineService: function defineService(serviceIdentifier, versions, features) {
			AWS.Service._serviceMap[serviceIdentifier] = true;
			if (!Array.isArray(versions)) {
				features = versions;
				versions = [];
			}
			var svc = inherit(AWS.Service, features || {});
			if (typeof serviceIdentifier === `string`) {
				AWS.Service.addVersions(svc, versions);
				svc.serviceIdentifier = svc.serviceIdentifier || serviceIdentifier;
			} else {
				svc.prototype.api = serviceIdentifier;
				AWS.Service.defineMethods(svc);
			}
			AWS.SequentialExecutor.call(this.prototype);
			if (!this.prototype.publisher && AWS.util.clientSideMonitoring) {
				var Publisher = AWS.util.clientSideMonitoring.Publisher;
				var configProvider = AWS.util.clientSideMonitoring.configProvider;
				var publisherConfig = configProvider();
				this.prototype.publisher = new Publisher(publisherConfig);
				if (publisherConfig.enabled) AWS.Service._clientSideMonitoring = true;
			}
			AWS.SequentialExecutor.call(svc.prototype);
			AWS.Service.addDefaultMonitoringListeners(svc.prototype);
			return svc;
		},
		addVersions: function addVersions(svc, versions) {
			if (!Array.isArray(versions)) versions = [versions];
			svc.services = svc.services || {};
			for (var i = 0; i < versions.length; i++) if (svc.services[versions[i]] === void 0) svc.services[versions[i]] = null;
			svc.apiVersions = Object.keys(svc.services).sort();
		},
		defineServiceApi: function defineServiceApi(superclass, version, apiConfig) {
			var svc = inherit(superclass, { serviceIdentifier: superclass.serviceIdentifier });
			function setApi(api) {
				if (api.isApi) svc.prototype.api = api;
				else svc.prototype.api = new Api(api, { serviceIdentifier: superclass.serviceIdentifier });
			}
			if (typeof version === `string`) {
				if (apiConfig) setApi(apiConfig);
				else try {
					setApi(AWS.apiLoader(superclass.serviceIdentifier, version));
				} catch (err) {
					throw AWS.util.error(err, { message: `Could not find API configuration ` + superclass.serviceIdentifier + `-` + version });
				}
				if (!Object.prototype.hasOwnProperty.call(superclass.services, version)) superclass.apiVersions = superclass.apiVersions.concat(version).sort();
				superclass.services[version] = svc;
			} else setApi(version);
			AWS.Service.defineMethods(svc);
			return svc;
		},
		hasService: function(identifier) {
			return Object.prototype.hasOwnProperty.call(AWS.Service._serviceMap, identifier);
		},
		addDefaultMonitoringListeners: function addDefaultMonitoringListeners(attachOn) {
			attachOn.addNamedListener(`MONITOR_EVENTS_BUBBLE`, `apiCallAttempt`, function EVENTS_BUBBLE(event) {
				var baseClass = Object.getPrototypeOf(attachOn);
				if (baseClass._events) baseClass.emit(`apiCallAttempt`, [event]);
			});
			attachOn.addNamedListener(`CALL_EVENTS_BUBBLE`, `apiCall`, function CALL_EVENTS_BUBBLE(event) {
				var baseClass = Object.getPrototypeOf(attachOn);
				if (baseClass._events) baseClass.emit(`apiCall`, [event]);
			});
		},
		_serviceMap: {}
	});
	AWS.util.mixin(AWS.Service, AWS.SequentialExecutor);
	module.exports = AWS.Service;
}));
// node_modules/ibm-cos-sdk/lib/iam/token_manager.js
var require_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var querystring = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("querystring");
	var AWS = require_core();
	function Token(token) {
		if (!token.accessToken) throw new Error(`Token constructor must have an access token provided.`);
		this.tokenType = token.tokenType || `Bearer`;
		this.accessToken = token.accessToken;
		this.refreshToken = token.refreshToken;
		if (typeof token.expiration === `number`) this.expiration = new Date(token.expiration);
		else this.expiration = token.expiration;
	}
	Token.prototype.isExpired = function(gracePeriod) {
		return !this.expiration || Date.now() > +this.expiration - gracePeriod;
	};
	function TokenManager() {
		var options = {};
		var config = {};
		var authCallback;
		if (typeof arguments[0] === `object`) options = arguments[0];
		else if (typeof arguments[0] === `function`) authCallback = arguments[0];
		this.DEFAULT_HEADERS = {
			"Accept": `application/json`,
			"Content-Type": `application/x-www-form-urlencoded`,
			"Authorization": `Basic Yng6Yng=`,
			"cache-control": `no-cache`
		};
		config = {
			ibmAuthEndpoint: `https://iam.cloud.ibm.com/identity/token`,
			apiKeyId: null,
			token: null,
			refreshToken: null,
			tokenExpiration: null,
			authCallback
		};
		if (!(options.apiKeyId || options.token || authCallback || options.authCallback)) throw new Error("An authentication mechanism must be provided to the IAM token manager. This could be either an API Key, a valid API token, or a custom authentication callback.");
		if (typeof options.ibmAuthEndpoint !== `undefined` && !options.ibmAuthEndpoint) throw new Error(`Endpoint must not be null or empty string.`);
		AWS.util.each(options, function(key, value) {
			if (value) config[key] = value;
		});
		config.apiKeyId = options.apiKeyId;
		this.config = config;
	}
	TokenManager.prototype.getToken = function() {
		return this.token;
	};
	function generateTokenRefreshRequest(config, callbacks, body) {
		var tokenRequestConfig = {
			uri: config.ibmAuthEndpoint,
			headers: config.headers,
			body
		};
		AWS.util.update(tokenRequestConfig, this.config.httpOptions);
		if (typeof tokenRequestConfig.body === `object`) tokenRequestConfig.body = JSON.stringify(tokenRequestConfig.body);
		var httpRequest = new AWS.HttpRequest(tokenRequestConfig.uri, ``);
		httpRequest.headers = tokenRequestConfig.headers;
		httpRequest.body = tokenRequestConfig.body;
		var httpRequestOptions = {
			httpOptions: this.config.httpOptions,
			maxRetries: 2,
			errorMessage: `Unable to get IAM token`
		};
		return function(resolve, reject) {
			AWS.util.handleRequestWithRetries(httpRequest, httpRequestOptions, function(requestErr, response) {
				if (requestErr) {
					callbacks(requestErr);
					if (reject) return reject(requestErr);
					return;
				}
				try {
					var token = JSON.parse(response);
					var newToken;
					try {
						newToken = this.createToken({
							tokenType: token.token_type && token.token_type.toLowerCase(),
							accessToken: token.access_token || token.uaa_token,
							refreshToken: token.refresh_token,
							expiration: token.expiration * 1e3
						});
					} catch (e) {
						var err = new AWS.util.error(e, /* @__PURE__ */ new Error(`Expected valid token in IAM authentication request. Received: ` + token));
						callbacks(err);
						if (reject) return reject(err);
						return;
					}
					callbacks(null, newToken);
					if (resolve) return resolve(newToken);
				} catch (createTokenErr) {
					callbacks(createTokenErr);
					if (reject) return reject(createTokenErr);
				}
			}.bind(this));
		}.bind(this);
	}
	function handleAuthCallback(config, callbacks) {
		return function(resolve, reject) {
			var _callback = function(token) {
				try {
					var t = this.createToken(token);
					callbacks(null, token);
					if (resolve) return resolve(t);
				} catch (createTokenErr) {
					callbacks(createTokenErr);
					if (reject) return reject(createTokenErr);
				}
			}.bind(this);
			var postCallback = config.authCallback(_callback);
			if (postCallback && postCallback.then) postCallback.then(function(token) {
				try {
					var t = this.createToken(token);
					callbacks(null, token);
					if (resolve) return resolve(t);
				} catch (createTokenErr) {
					callbacks(createTokenErr);
					if (reject) return reject(createTokenErr);
				}
			}.bind(this)).catch(function(err) {
				callbacks(err);
				if (reject) return reject(err);
			}.bind(this));
		}.bind(this);
	}
	TokenManager.prototype.refreshToken = function(options, forceRenew, callback) {
		if (typeof callback === `undefined`) {
			if (typeof forceRenew === `function`) {
				callback = forceRenew;
				forceRenew = void 0;
			} else if (typeof forceRenew === `undefined` && typeof options === `function`) {
				callback = options;
				options = void 0;
			}
		}
		var callbacks = function() {
			var args = arguments;
			AWS.util.arrayEach(this._callbacks, function(cb) {
				cb.apply(this, args);
			}.bind(this));
			this._callbacks = [];
		}.bind(this);
		var sdkPromise = AWS.config.getPromisesDependency() || typeof Promise === `function` && Promise;
		var config = AWS.util.merge(this.config, options);
		config.headers = AWS.util.merge(this.DEFAULT_HEADERS, config.headers);
		var rejectOrCallbackError = function(message) {
			var err = new Error(message);
			if (this._callbacks) this._callbacks.forEach(function(cb) {
				cb(err);
			});
			else if (callback) callback(err);
			if (sdkPromise !== void 0) return sdkPromise.reject(err);
			this._callbacks = [];
		}.bind(this);
		if (!config.apiKeyId && !config.token && !config.authCallback) return rejectOrCallbackError(`Client API Key or access token must be provided to retrieve a token.`);
		if (!config.token && !config.ibmAuthEndpoint) return rejectOrCallbackError(`IAM Endpoint is required to fetch a token`);
		if (!forceRenew && this.token && !this.token.isExpired(15e3)) {
			if (typeof callback === `function`) return callback(null, this.token);
			else if (sdkPromise !== void 0) return sdkPromise.resolve(this.token);
		}
		var grantType;
		if (config.refreshToken) grantType = `refresh_token`;
		else if (!config.apiKeyId && config.ltpacookie) grantType = `grant_type=urn:ibm:params:oauth:grant-type:identity-cookie`;
		else grantType = `urn:ibm:params:oauth:grant-type:apikey`;
		var body = querystring.stringify({
			grant_type: grantType,
			response_type: `cloud_iam`,
			apikey: config.apiKeyId,
			redirect_uri: config.redirectUri,
			client_id: config.apiKeyId,
			refresh_token: config.refreshToken
		});
		if (config.query) {
			var query = querystring.stringify(config.query);
			config.url = (config.url.indexOf(`?`) === -1 ? `?` : `&`) + query;
		}
		if (callback) {
			if (!this._callbacks) this._callbacks = [callback];
			else this._callbacks.push(callback);
		}
		if (this._tokenRequest) return this._tokenRequest;
		if (typeof config.authCallback === `function`) {
			var authFn = handleAuthCallback.call(this, config, callbacks);
			if (sdkPromise) {
				this._tokenRequest = new Promise(authFn).then(function(token) {
					this._tokenRequest = void 0;
					return token;
				}.bind(this));
				return this._tokenRequest;
			} else return authFn();
		}
		var sendRefreshTokenRequest = generateTokenRefreshRequest.call(this, config, callbacks, body);
		if (sdkPromise) {
			this._tokenRequest = new sdkPromise(sendRefreshTokenRequest).then(function(token) {
				this._tokenRequest = void 0;
				return token;
			}.bind(this)).catch(function(err) {
				this._tokenRequest = void 0;
				return err;
			}.bind(this));
			return this._tokenRequest;
		} else return sendRefreshTokenRequest();
	};
	TokenManager.prototype.createToken = function(tokenConfig) {
		this.token = new Token(tokenConfig);
		if (this.token.expiration) {
			var refreshTime = (+this.token.expiration - Date.now()) * .75;
			setTimeout(function preemptiveRefresh(attempt) {
				this.refreshToken(function(err) {
					if (err && attempt < 2) setTimeout(preemptiveRefresh, 3e4, attempt + 1).unref();
				});
			}.bind(this), refreshTime).unref();
		}
		return this.token;
	};
	module.exports = TokenManager;
}));
// node_modules/ibm-cos-sdk/lib/credentials.js
var require_credentials = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var TokenManager = require_token_manager();
	AWS.Credentials = AWS.util.inherit({
		constructor: function Credentials() {
			AWS.util.hideProperties(this, [`secretAccessKey`, `apiKeyId`]);
			this.expired = false;
			this.expireTime = null;
			this.refreshCallbacks = [];
			if (arguments.length === 1 && typeof arguments[0] === `object`) {
				var creds = arguments[0].credentials || arguments[0];
				this.apiKeyId = creds.apiKeyId;
				this.serviceInstanceId = creds.serviceInstanceId;
				this.authCallback = creds.authCallback;
				this.tokenManager = creds.tokenManager;
				this.ibmAuthEndpoint = creds.ibmAuthEndpoint;
				this.accessKeyId = creds.accessKeyId;
				this.secretAccessKey = creds.secretAccessKey;
				this.sessionToken = creds.sessionToken;
				this.httpOptions = creds.httpOptions;
			} else {
				this.accessKeyId = arguments[0];
				this.secretAccessKey = arguments[1];
				this.sessionToken = arguments[2];
				this.apiKeyId = arguments[3];
				this.serviceInstanceId = arguments[4];
			}
		},
		expiryWindow: 15,
		needsRefresh: function needsRefresh() {
			var currentTime = AWS.util.date.getDate().getTime();
			var adjustedTime = new Date(currentTime + this.expiryWindow * 1e3);
			if (this.tokenManager) return !this.tokenManager.token || this.tokenManager.token.isExpired(this.expiryWindow * 1e3);
			else if (this.expireTime && adjustedTime > this.expireTime) return true;
			else return this.expired || !this.accessKeyId || !this.secretAccessKey;
		},
		get: function get(callback) {
			var self = this;
			try {
				if ((self.apiKeyId || self.token || self.authCallback) && !self.tokenManager) self.tokenManager = new TokenManager(self);
			} catch (e) {
				return callback(e);
			}
			if (this.needsRefresh()) this.refresh(function(err) {
				if (!err) self.expired = false;
				if (callback) callback(err);
			});
			else if (callback) callback();
		},
		refresh: function refresh(callback) {
			if (this.tokenManager && this.tokenManager.refreshToken) this.tokenManager.refreshToken(null, null, callback);
			else {
				this.expired = false;
				callback();
			}
		},
		coalesceRefresh: function coalesceRefresh(callback, sync) {
			var self = this;
			if (self.refreshCallbacks.push(callback) === 1) self.load(function onLoad(err) {
				AWS.util.arrayEach(self.refreshCallbacks, function(callback) {
					if (sync) callback(err);
					else AWS.util.defer(function() {
						callback(err);
					});
				});
				self.refreshCallbacks.length = 0;
			});
		},
		load: function load(callback) {
			callback();
		}
	});
	AWS.Credentials.addPromisesToClass = function addPromisesToClass(PromiseDependency) {
		this.prototype.getPromise = AWS.util.promisifyMethod(`get`, PromiseDependency);
		this.prototype.refreshPromise = AWS.util.promisifyMethod(`refresh`, PromiseDependency);
	};
	AWS.Credentials.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.getPromise;
		delete this.prototype.refreshPromise;
	};
	AWS.util.addPromises(AWS.Credentials);
}));
// node_modules/ibm-cos-sdk/lib/credentials/credential_provider_chain.js
var require_credential_provider_chain = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.CredentialProviderChain = AWS.util.inherit(AWS.Credentials, {
		constructor: function CredentialProviderChain(providers) {
			if (providers) this.providers = providers;
			else this.providers = AWS.CredentialProviderChain.defaultProviders.slice(0);
			this.resolveCallbacks = [];
		},
		resolve: function resolve(callback) {
			var self = this;
			if (self.providers.length === 0) {
				callback(/* @__PURE__ */ new Error(`No providers`));
				return self;
			}
			if (self.resolveCallbacks.push(callback) === 1) {
				var index = 0;
				var providers = self.providers.slice(0);
				function resolveNext(err, creds) {
					if (!err && creds || index === providers.length) {
						AWS.util.arrayEach(self.resolveCallbacks, function(callback) {
							callback(err, creds);
						});
						self.resolveCallbacks.length = 0;
						return;
					}
					var provider = providers[index++];
					if (typeof provider === `function`) creds = provider.call();
					else creds = provider;
					if (creds.get) creds.get(function(getErr) {
						resolveNext(getErr, getErr ? null : creds);
					});
					else resolveNext(null, creds);
				}
				resolveNext();
			}
			return self;
		}
	});
	AWS.CredentialProviderChain.defaultProviders = [];
	AWS.CredentialProviderChain.addPromisesToClass = function addPromisesToClass(PromiseDependency) {
		this.prototype.resolvePromise = AWS.util.promisifyMethod(`resolve`, PromiseDependency);
	};
	AWS.CredentialProviderChain.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.resolvePromise;
	};
	AWS.util.addPromises(AWS.CredentialProviderChain);
}));
// node_modules/ibm-cos-sdk/lib/config.js
var require_config = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	require_credentials();
	require_credential_provider_chain();
	var PromisesDependency;
	AWS.Config = AWS.util.inherit({
		constructor: function Config(options) {
			if (options === void 0) options = {};
			options = this.extractCredentials(options);
			AWS.util.each.call(this, this.keys, function(key, value) {
				this.set(key, options[key], value);
			});
		},
		getCredentials: function getCredentials(callback) {
			var self = this;
			function finish(err) {
				if (!err) {
					if (self.credentials.apiKeyId || self.credentials.tokenManager) self.signatureVersion = `iam`;
					else if (self.credentials.accessKeyId) self.signatureVersion = `v4`;
					else if (self.credentials && self.credentials.constructor === AWS.AnonymousCredentials) self.signatureVersion = `none`;
				}
				callback(err, err ? null : self.credentials);
			}
			function credError(msg, err) {
				return new AWS.util.error(err || /* @__PURE__ */ new Error(), {
					code: `CredentialsError`,
					message: msg,
					name: `CredentialsError`
				});
			}
			function getAsyncCredentials() {
				self.credentials.get(function(err) {
					if (err) err = credError(`Could not load credentials from ` + self.credentials.constructor.name, err);
					finish(err);
				});
			}
			function getStaticCredentials() {
				var err = null;
				if (!self.credentials.accessKeyId || !self.credentials.secretAccessKey) err = credError(`Missing credentials`);
				finish(err);
			}
			if (self.credentials) {
				if (typeof self.credentials.get === `function`) getAsyncCredentials();
				else getStaticCredentials();
			} else if (self.credentialProvider) self.credentialProvider.resolve(function(err, creds) {
				if (err) err = credError(`Could not load credentials from any providers`, err);
				self.credentials = creds;
				finish(err);
			});
			else finish(credError(`No credentials to load`));
		},
		getToken: function getToken(callback) {
			var self = this;
			function finish(err) {
				callback(err, err ? null : self.token);
			}
			function tokenError(msg, err) {
				return new AWS.util.error(err || /* @__PURE__ */ new Error(), {
					code: `TokenError`,
					message: msg,
					name: `TokenError`
				});
			}
			function getAsyncToken() {
				self.token.get(function(err) {
					if (err) err = tokenError(`Could not load token from ` + self.token.constructor.name, err);
					finish(err);
				});
			}
			function getStaticToken() {
				var err = null;
				if (!self.token.token) err = tokenError(`Missing token`);
				finish(err);
			}
			if (self.token) {
				if (typeof self.token.get === `function`) getAsyncToken();
				else getStaticToken();
			} else if (self.tokenProvider) self.tokenProvider.resolve(function(err, token) {
				if (err) err = tokenError(`Could not load token from any providers`, err);
				self.token = token;
				finish(err);
			});
			else finish(tokenError(`No token to load`));
		},
		update: function update(options, allowUnknownKeys) {
			allowUnknownKeys = allowUnknownKeys || false;
			options = this.extractCredentials(options);
			AWS.util.each.call(this, options, function(key, value) {
				if (allowUnknownKeys || Object.prototype.hasOwnProperty.call(this.keys, key) || AWS.Service.hasService(key)) this.set(key, value);
			});
			if (this.credentials.accessKeyId || this.credentials.tokenManager) this.credentials.expired = true;
		},
		loadFromPath: function loadFromPath(path) {
			this.clear();
			var options = JSON.parse(AWS.util.readFileSync(path));
			var fileSystemCreds = new AWS.FileSystemCredentials(path);
			var chain = new AWS.CredentialProviderChain();
			chain.providers.unshift(fileSystemCreds);
			chain.resolve(function(err, creds) {
				if (err) throw err;
				else options.credentials = creds;
			});
			this.constructor(options);
			return this;
		},
		clear: function clear() {
			AWS.util.each.call(this, this.keys, function(key) {
				delete this[key];
			});
			this.set(`credentials`, void 0);
			this.set(`credentialProvider`, void 0);
		},
		set: function set(property, value, defaultValue) {
			if (value === void 0) {
				if (defaultValue === void 0) defaultValue = this.keys[property];
				if (typeof defaultValue === `function`) this[property] = defaultValue.call(this);
				else this[property] = defaultValue;
			} else if (property === `httpOptions` && this[property]) this[property] = AWS.util.merge(this[property], value);
			else this[property] = value;
		},
		keys: {
			credentials: null,
			credentialProvider: null,
			region: null,
			logger: null,
			apiVersions: {},
			apiVersion: null,
			endpoint: void 0,
			httpOptions: { timeout: 12e4 },
			maxRetries: void 0,
			maxRedirects: 10,
			paramValidation: true,
			sslEnabled: true,
			s3ForcePathStyle: false,
			s3BucketEndpoint: false,
			s3DisableBodySigning: true,
			computeChecksums: true,
			convertResponseTypes: true,
			correctClockSkew: false,
			customUserAgent: null,
			dynamoDbCrc32: true,
			systemClockOffset: 0,
			signatureVersion: null,
			signatureCache: true,
			retryDelayOptions: { base: 100 },
			useAccelerateEndpoint: false,
			useDualstackEndpoint: false,
			token: null
		},
		extractCredentials: function extractCredentials(options) {
			if (options.accessKeyId && options.secretAccessKey || options.apiKeyId || options.authCallback || options.tokenManager) {
				options = AWS.util.copy(options);
				options.credentials = new AWS.Credentials(options);
			}
			return options;
		},
		setPromisesDependency: function setPromisesDependency(dep) {
			PromisesDependency = dep;
			if (dep === null && typeof Promise === `function`) PromisesDependency = Promise;
			var constructors = [
				AWS.Request,
				AWS.Credentials,
				AWS.CredentialProviderChain
			];
			if (AWS.S3) {
				constructors.push(AWS.S3);
				if (AWS.S3.ManagedUpload) constructors.push(AWS.S3.ManagedUpload);
			}
			AWS.util.addPromises(constructors, PromisesDependency);
		},
		getPromisesDependency: function getPromisesDependency() {
			return PromisesDependency;
		}
	});
	AWS.config = new AWS.Config();
}));
// node_modules/ibm-cos-sdk/lib/http.js
var require_http = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	AWS.Endpoint = inherit({ constructor: function Endpoint(endpoint, config) {
		AWS.util.hideProperties(this, [
			`slashes`,
			`auth`,
			`hash`,
			`search`,
			`query`
		]);
		if (typeof endpoint === `undefined` || endpoint === null) throw new Error(`Invalid endpoint: ` + endpoint);
		else if (typeof endpoint !== `string`) return AWS.util.copy(endpoint);
		if (!endpoint.match(/^http/)) endpoint = ((config && config.sslEnabled !== void 0 ? config.sslEnabled : AWS.config.sslEnabled) ? `https` : `http`) + `://` + endpoint;
		AWS.util.update(this, AWS.util.urlParse(endpoint));
		if (this.port) this.port = parseInt(this.port, 10);
		else this.port = this.protocol === `https:` ? 443 : 80;
	} });
	AWS.HttpRequest = inherit({
		constructor: function HttpRequest(endpoint, region) {
			endpoint = new AWS.Endpoint(endpoint);
			this.method = `POST`;
			this.path = endpoint.path || `/`;
			this.headers = {};
			this.body = ``;
			this.endpoint = endpoint;
			this.region = region;
			this._userAgent = ``;
			this.setUserAgent();
		},
		setUserAgent: function setUserAgent() {
			this._userAgent = this.headers[this.getUserAgentHeaderName()] = AWS.util.userAgent();
		},
		getUserAgentHeaderName: function getUserAgentHeaderName() {
			return (AWS.util.isBrowser() ? `X-Amz-` : ``) + `User-Agent`;
		},
		appendToUserAgent: function appendToUserAgent(agentPartial) {
			if (typeof agentPartial === `string` && agentPartial) this._userAgent += ` ` + agentPartial;
			this.headers[this.getUserAgentHeaderName()] = this._userAgent;
		},
		getUserAgent: function getUserAgent() {
			return this._userAgent;
		},
		pathname: function pathname() {
			return this.path.split(`?`, 1)[0];
		},
		search: function search() {
			var query = this.path.split(`?`, 2)[1];
			if (query) {
				query = AWS.util.queryStringParse(query);
				return AWS.util.queryParamsToString(query);
			}
			return ``;
		}
	});
	AWS.HttpResponse = inherit({
		constructor: function HttpResponse() {
			this.statusCode = void 0;
			this.headers = {};
			this.body = void 0;
			this.streaming = false;
			this.stream = null;
		},
		createUnbufferedStream: function createUnbufferedStream() {
			this.streaming = true;
			return this.stream;
		}
	});
	AWS.HttpClient = inherit({});
	AWS.HttpClient.getInstance = function getInstance() {
		if (this.singleton === void 0) this.singleton = new this();
		return this.singleton;
	};
}));
// node_modules/ibm-cos-sdk/lib/event_listeners.js
var require_event_listeners = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var SequentialExecutor = require_sequential_executor();
	AWS.EventListeners = { Core: {} };
	function getOperationAuthtype(req) {
		if (!req.service.api.operations) return ``;
		var operation = req.service.api.operations[req.operation];
		return operation ? operation.authtype : ``;
	}
	function getIdentityType(req) {
		var service = req.service;
		if (service.config.signatureVersion) return service.config.signatureVersion;
		if (service.api.signatureVersion) return service.api.signatureVersion;
		return getOperationAuthtype(req);
	}
	AWS.EventListeners = {
		Core: new SequentialExecutor().addNamedListeners(function(add, addAsync) {
			addAsync(`VALIDATE_CREDENTIALS`, `validate`, function VALIDATE_CREDENTIALS(req, done) {
				if (!req.service.api.signatureVersion && !req.service.config.signatureVersion) return done();
				if (getIdentityType(req) === `bearer`) {
					req.service.config.getToken(function(err) {
						if (err) req.response.error = AWS.util.error(err, { code: `TokenError` });
						done();
					});
					return;
				}
				req.service.config.getCredentials(function(err) {
					if (err) req.response.error = AWS.util.error(err, {
						code: `CredentialsError`,
						message: `Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1`
					});
					done();
				});
			});
			add(`VALIDATE_REGION`, `validate`, function VALIDATE_REGION(req) {
				if (!req.service.isGlobalEndpoint) {
					var dnsHostRegex = /* @__PURE__ */ new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/);
					if (!req.service.config.region) req.response.error = AWS.util.error(/* @__PURE__ */ new Error(), {
						code: `ConfigError`,
						message: `Missing region in config`
					});
					else if (!dnsHostRegex.test(req.service.config.region)) req.response.error = AWS.util.error(/* @__PURE__ */ new Error(), {
						code: `ConfigError`,
						message: `Invalid region in config`
					});
				}
			});
			add(`BUILD_IDEMPOTENCY_TOKENS`, `validate`, function BUILD_IDEMPOTENCY_TOKENS(req) {
				if (!req.service.api.operations) return;
				var operation = req.service.api.operations[req.operation];
				if (!operation) return;
				var idempotentMembers = operation.idempotentMembers;
				if (!idempotentMembers.length) return;
				var params = AWS.util.copy(req.params);
				for (var i = 0, iLen = idempotentMembers.length; i < iLen; i++) if (!params[idempotentMembers[i]]) params[idempotentMembers[i]] = AWS.util.uuid.v4();
				req.params = params;
			});
			add(`VALIDATE_PARAMETERS`, `validate`, function VALIDATE_PARAMETERS(req) {
				if (!req.service.api.operations) return;
				var rules = req.service.api.operations[req.operation].input;
				var validation = req.service.config.paramValidation;
				new AWS.ParamValidator(validation).validate(rules, req.params);
			});
			add(`COMPUTE_CHECKSUM`, `afterBuild`, function COMPUTE_CHECKSUM(req) {
				if (!req.service.api.operations) return;
				var operation = req.service.api.operations[req.operation];
				if (!operation) return;
				var body = req.httpRequest.body;
				var isNonStreamingPayload = body && (AWS.util.Buffer.isBuffer(body) || typeof body === `string`);
				var headers = req.httpRequest.headers;
				if (operation.httpChecksumRequired && req.service.config.computeChecksums && isNonStreamingPayload && !headers[`Content-MD5`]) headers[`Content-MD5`] = AWS.util.crypto.md5(body, `base64`);
			});
			addAsync(`COMPUTE_SHA256`, `afterBuild`, function COMPUTE_SHA256(req, done) {
				req.haltHandlersOnError();
				if (!req.service.api.operations) return;
				var operation = req.service.api.operations[req.operation];
				var authtype = operation ? operation.authtype : ``;
				if (!req.service.api.signatureVersion && !authtype && !req.service.config.signatureVersion) return done();
				if (req.service.getSignerClass(req) === AWS.Signers.V4) {
					var body = req.httpRequest.body || ``;
					if (authtype.indexOf(`unsigned-body`) >= 0) {
						req.httpRequest.headers[`X-Amz-Content-Sha256`] = `UNSIGNED-PAYLOAD`;
						return done();
					}
					AWS.util.computeSha256(body, function(err, sha) {
						if (err) done(err);
						else {
							req.httpRequest.headers[`X-Amz-Content-Sha256`] = sha;
							done();
						}
					});
				} else done();
			});
			add(`SET_CONTENT_LENGTH`, `afterBuild`, function SET_CONTENT_LENGTH(req) {
				var authtype = getOperationAuthtype(req);
				var payloadMember = AWS.util.getRequestPayloadShape(req);
				if (req.httpRequest.headers[`Content-Length`] === void 0) try {
					var length = AWS.util.string.byteLength(req.httpRequest.body);
					req.httpRequest.headers[`Content-Length`] = length;
				} catch (err) {
					if (payloadMember && payloadMember.isStreaming) {
						if (payloadMember.requiresLength) throw err;
						else if (authtype.indexOf(`unsigned-body`) >= 0) {
							req.httpRequest.headers[`Transfer-Encoding`] = `chunked`;
							return;
						} else throw err;
					}
					throw err;
				}
			});
			add(`SET_HTTP_HOST`, `afterBuild`, function SET_HTTP_HOST(req) {
				req.httpRequest.headers[`Host`] = req.httpRequest.endpoint.host;
			});
			add(`SET_TRACE_ID`, `afterBuild`, function SET_TRACE_ID(req) {
				var traceIdHeaderName = `X-Amzn-Trace-Id`;
				if (AWS.util.isNode() && !Object.hasOwnProperty.call(req.httpRequest.headers, traceIdHeaderName)) {
					var ENV_LAMBDA_FUNCTION_NAME = `AWS_LAMBDA_FUNCTION_NAME`;
					var ENV_TRACE_ID = `_X_AMZN_TRACE_ID`;
					var functionName = process.env[ENV_LAMBDA_FUNCTION_NAME];
					var traceId = process.env[ENV_TRACE_ID];
					if (typeof functionName === `string` && functionName.length > 0 && typeof traceId === `string` && traceId.length > 0) req.httpRequest.headers[traceIdHeaderName] = traceId;
				}
			});
			add(`RESTART`, `restart`, function RESTART() {
				var err = this.response.error;
				if (!err || !err.retryable) return;
				this.httpRequest = new AWS.HttpRequest(this.service.endpoint, this.service.region);
				if (this.response.retryCount < this.service.config.maxRetries) this.response.retryCount++;
				else this.response.error = null;
			});
			addAsync(`SIGN`, `sign`, function SIGN(req, done) {
				var service = req.service;
				var identityType = getIdentityType(req);
				if (!identityType || identityType.length === 0) return done();
				if (identityType === `bearer`) service.config.getToken(function(err, token) {
					if (err) {
						req.response.error = err;
						return done();
					}
					try {
						new (service.getSignerClass(req))(req.httpRequest).addAuthorization(token);
					} catch (e) {
						req.response.error = e;
					}
					done();
				});
				else service.config.getCredentials(function(err, credentials) {
					if (err) {
						req.response.error = err;
						return done();
					}
					try {
						var date = service.getSkewCorrectedDate();
						var SignerClass = service.getSignerClass(req);
						var operation = (req.service.api.operations || {})[req.operation];
						var signer = new SignerClass(req.httpRequest, service.getSigningName(req), {
							signatureCache: service.config.signatureCache,
							operation,
							signatureVersion: service.api.signatureVersion
						});
						signer.setServiceClientId(service._clientId);
						delete req.httpRequest.headers[`Authorization`];
						delete req.httpRequest.headers[`Date`];
						delete req.httpRequest.headers[`X-Amz-Date`];
						signer.addAuthorization(credentials, date, req);
						req.signedAt = date;
					} catch (e) {
						req.response.error = e;
					}
					done();
				});
			});
			add(`VALIDATE_RESPONSE`, `validateResponse`, function VALIDATE_RESPONSE(resp) {
				if (this.service.successfulResponse(resp, this)) {
					resp.data = {};
					resp.error = null;
				} else {
					resp.data = null;
					resp.error = AWS.util.error(/* @__PURE__ */ new Error(), {
						code: `UnknownError`,
						message: `An unknown error occurred.`
					});
				}
			});
			add(`ERROR`, `error`, function ERROR(err, resp) {
				if (resp.request.service.api.awsQueryCompatible) {
					var headers = resp.httpResponse.headers;
					var queryErrorCode = headers ? headers[`x-amzn-query-error`] : void 0;
					if (queryErrorCode && queryErrorCode.includes(`;`)) resp.error.code = queryErrorCode.split(`;`)[0];
				}
			}, true);
			addAsync(`SEND`, `send`, function SEND(resp, done) {
				resp.httpResponse._abortCallback = done;
				resp.error = null;
				resp.data = null;
				function callback(httpResp) {
					resp.httpResponse.stream = httpResp;
					var stream = resp.request.httpRequest.stream;
					var service = resp.request.service;
					var api = service.api;
					var operationName = resp.request.operation;
					var operation = api.operations[operationName] || {};
					httpResp.on(`headers`, function onHeaders(statusCode, headers, statusMessage) {
						resp.request.emit(`httpHeaders`, [
							statusCode,
							headers,
							resp,
							statusMessage
						]);
						if (!resp.httpResponse.streaming) {
							if (AWS.HttpClient.streamsApiVersion === 2) {
								if (operation.hasEventOutput && service.successfulResponse(resp)) {
									resp.request.emit(`httpDone`);
									done();
									return;
								}
								httpResp.on(`readable`, function onReadable() {
									var data = httpResp.read();
									if (data !== null) resp.request.emit(`httpData`, [data, resp]);
								});
							} else httpResp.on(`data`, function onData(data) {
								resp.request.emit(`httpData`, [data, resp]);
							});
						}
					});
					httpResp.on(`end`, function onEnd() {
						if (!stream || !stream.didCallback) {
							if (AWS.HttpClient.streamsApiVersion === 2 && operation.hasEventOutput && service.successfulResponse(resp)) return;
							resp.request.emit(`httpDone`);
							done();
						}
					});
				}
				function progress(httpResp) {
					httpResp.on(`sendProgress`, function onSendProgress(value) {
						resp.request.emit(`httpUploadProgress`, [value, resp]);
					});
					httpResp.on(`receiveProgress`, function onReceiveProgress(value) {
						resp.request.emit(`httpDownloadProgress`, [value, resp]);
					});
				}
				function error(err) {
					if (err.code !== `RequestAbortedError`) {
						var errCode = err.code === `TimeoutError` ? err.code : `NetworkingError`;
						err = AWS.util.error(err, {
							code: errCode,
							region: resp.request.httpRequest.region,
							hostname: resp.request.httpRequest.endpoint.hostname,
							retryable: true
						});
					}
					resp.error = err;
					resp.request.emit(`httpError`, [resp.error, resp], function() {
						done();
					});
				}
				function executeSend() {
					var http = AWS.HttpClient.getInstance();
					var httpOptions = resp.request.service.config.httpOptions || {};
					try {
						progress(http.handleRequest(resp.request.httpRequest, httpOptions, callback, error));
					} catch (err) {
						error(err);
					}
				}
				if ((resp.request.service.getSkewCorrectedDate() - this.signedAt) / 1e3 >= 600) this.emit(`sign`, [this], function(err) {
					if (err) done(err);
					else executeSend();
				});
				else executeSend();
			});
			add(`HTTP_HEADERS`, `httpHeaders`, function HTTP_HEADERS(statusCode, headers, resp, statusMessage) {
				resp.httpResponse.statusCode = statusCode;
				resp.httpResponse.statusMessage = statusMessage;
				resp.httpResponse.headers = headers;
				resp.httpResponse.body = AWS.util.buffer.toBuffer(``);
				resp.httpResponse.buffers = [];
				resp.httpResponse.numBytes = 0;
				var dateHeader = headers.date || headers.Date;
				var service = resp.request.service;
				if (dateHeader) {
					var serverTime = Date.parse(dateHeader);
					if (service.config.correctClockSkew && service.isClockSkewed(serverTime)) service.applyClockOffset(serverTime);
				}
			});
			add(`HTTP_DATA`, `httpData`, function HTTP_DATA(chunk, resp) {
				if (chunk) {
					if (AWS.util.isNode()) {
						resp.httpResponse.numBytes += chunk.length;
						var total = resp.httpResponse.headers[`content-length`];
						var progress = {
							loaded: resp.httpResponse.numBytes,
							total
						};
						resp.request.emit(`httpDownloadProgress`, [progress, resp]);
					}
					resp.httpResponse.buffers.push(AWS.util.buffer.toBuffer(chunk));
				}
			});
			add(`HTTP_DONE`, `httpDone`, function HTTP_DONE(resp) {
				if (resp.httpResponse.buffers && resp.httpResponse.buffers.length > 0) {
					var body = AWS.util.buffer.concat(resp.httpResponse.buffers);
					resp.httpResponse.body = body;
				}
				delete resp.httpResponse.numBytes;
				delete resp.httpResponse.buffers;
			});
			add(`FINALIZE_ERROR`, `retry`, function FINALIZE_ERROR(resp) {
				if (resp.httpResponse.statusCode) {
					resp.error.statusCode = resp.httpResponse.statusCode;
					if (resp.error.retryable === void 0) resp.error.retryable = this.service.retryableError(resp.error, this);
				}
			});
			add(`INVALIDATE_CREDENTIALS`, `retry`, function INVALIDATE_CREDENTIALS(resp) {
				if (!resp.error) return;
				switch (resp.error.code) {
					case `RequestExpired`:
					case `ExpiredTokenException`:
					case `ExpiredToken`:
						resp.error.retryable = true;
						resp.request.service.config.credentials.expired = true;
				}
			});
			add(`EXPIRED_SIGNATURE`, `retry`, function EXPIRED_SIGNATURE(resp) {
				var err = resp.error;
				if (!err) return;
				if (typeof err.code === `string` && typeof err.message === `string`) {
					if (err.code.match(/Signature/) && err.message.match(/expired/)) resp.error.retryable = true;
				}
			});
			add(`CLOCK_SKEWED`, `retry`, function CLOCK_SKEWED(resp) {
				if (!resp.error) return;
				if (this.service.clockSkewError(resp.error) && this.service.config.correctClockSkew) resp.error.retryable = true;
			});
			add(`REDIRECT`, `retry`, function REDIRECT(resp) {
				if (resp.error && resp.error.statusCode >= 300 && resp.error.statusCode < 400 && resp.httpResponse.headers[`location`]) {
					this.httpRequest.endpoint = new AWS.Endpoint(resp.httpResponse.headers[`location`]);
					this.httpRequest.headers[`Host`] = this.httpRequest.endpoint.host;
					resp.error.redirect = true;
					resp.error.retryable = true;
				}
			});
			add(`RETRY_CHECK`, `retry`, function RETRY_CHECK(resp) {
				if (resp.error) {
					if (resp.error.redirect && resp.redirectCount < resp.maxRedirects) resp.error.retryDelay = 0;
					else if (resp.retryCount < resp.maxRetries) resp.error.retryDelay = this.service.retryDelays(resp.retryCount, resp.error) || 0;
				}
			});
			addAsync(`RESET_RETRY_STATE`, `afterRetry`, function RESET_RETRY_STATE(resp, done) {
				var delay, willRetry = false;
				if (resp.error) {
					delay = resp.error.retryDelay || 0;
					if (resp.error.retryable && resp.retryCount < resp.maxRetries) {
						resp.retryCount++;
						willRetry = true;
					} else if (resp.error.redirect && resp.redirectCount < resp.maxRedirects) {
						resp.redirectCount++;
						willRetry = true;
					}
				}
				if (willRetry && delay >= 0) {
					resp.error = null;
					setTimeout(done, delay);
				} else done();
			});
		}),
		CorePost: new SequentialExecutor().addNamedListeners(function(add) {
			add(`EXTRACT_REQUEST_ID`, `extractData`, AWS.util.extractRequestId);
			add(`EXTRACT_REQUEST_ID`, `extractError`, AWS.util.extractRequestId);
			add(`ENOTFOUND_ERROR`, `httpError`, function ENOTFOUND_ERROR(err) {
				function isDNSError(err) {
					return err.errno === `ENOTFOUND` || typeof err.errno === `number` && typeof AWS.util.getSystemErrorName === `function` && [`EAI_NONAME`, `EAI_NODATA`].indexOf(AWS.util.getSystemErrorName(err.errno) >= 0);
				}
				if (err.code === `NetworkingError` && isDNSError(err)) {
					var message = "Inaccessible host: `" + err.hostname + "' at port `" + err.port + "'. This service may not be available in the `" + err.region + `' region.`;
					this.response.error = AWS.util.error(new Error(message), {
						code: `UnknownEndpoint`,
						region: err.region,
						hostname: err.hostname,
						retryable: true,
						originalError: err
					});
				}
			});
		}),
		Logger: new SequentialExecutor().addNamedListeners(function(add) {
			add(`LOG_REQUEST`, `complete`, function LOG_REQUEST(resp) {
				var req = resp.request;
				var logger = req.service.config.logger;
				if (!logger) return;
				function filterSensitiveLog(inputShape, shape) {
					if (!shape) return shape;
					if (inputShape.isSensitive) return `***SensitiveInformation***`;
					switch (inputShape.type) {
						case `structure`:
							var struct = {};
							AWS.util.each(shape, function(subShapeName, subShape) {
								if (Object.prototype.hasOwnProperty.call(inputShape.members, subShapeName)) struct[subShapeName] = filterSensitiveLog(inputShape.members[subShapeName], subShape);
								else struct[subShapeName] = subShape;
							});
							return struct;
						case `list`:
							var list = [];
							AWS.util.arrayEach(shape, function(subShape, index) {
								list.push(filterSensitiveLog(inputShape.member, subShape));
							});
							return list;
						case `map`:
							var map = {};
							AWS.util.each(shape, function(key, value) {
								map[key] = filterSensitiveLog(inputShape.value, value);
							});
							return map;
						default: return shape;
					}
				}
				function buildMessage() {
					var delta = (resp.request.service.getSkewCorrectedDate().getTime() - req.startTime.getTime()) / 1e3;
					var ansi = logger.isTTY ? true : false;
					var status = resp.httpResponse.statusCode;
					var censoredParams = req.params;
					if (req.service.api.operations && req.service.api.operations[req.operation] && req.service.api.operations[req.operation].input) {
						var inputShape = req.service.api.operations[req.operation].input;
						censoredParams = filterSensitiveLog(inputShape, req.params);
					}
					var params = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util").inspect(censoredParams, true, null);
					var message = ``;
					if (ansi) message += `\x1B[33m`;
					message += `[AWS ` + req.service.serviceIdentifier + ` ` + status;
					message += ` ` + delta.toString() + `s ` + resp.retryCount + ` retries]`;
					if (ansi) message += `\x1B[0;1m`;
					message += ` ` + AWS.util.string.lowerFirst(req.operation);
					message += `(` + params + `)`;
					if (ansi) message += `\x1B[0m`;
					return message;
				}
				var line = buildMessage();
				if (typeof logger.log === `function`) logger.log(line);
				else if (typeof logger.write === `function`) logger.write(line + `
`);
			});
		}),
		Json: new SequentialExecutor().addNamedListeners(function(add) {
			var svc = require_json();
			add(`BUILD`, `build`, svc.buildRequest);
			add(`EXTRACT_DATA`, `extractData`, svc.extractData);
			add(`EXTRACT_ERROR`, `extractError`, svc.extractError);
		}),
		Rest: new SequentialExecutor().addNamedListeners(function(add) {
			var svc = require_rest();
			add(`BUILD`, `build`, svc.buildRequest);
			add(`EXTRACT_DATA`, `extractData`, svc.extractData);
			add(`EXTRACT_ERROR`, `extractError`, svc.extractError);
		}),
		RestJson: new SequentialExecutor().addNamedListeners(function(add) {
			var svc = require_rest_json();
			add(`BUILD`, `build`, svc.buildRequest);
			add(`EXTRACT_DATA`, `extractData`, svc.extractData);
			add(`EXTRACT_ERROR`, `extractError`, svc.extractError);
			add(`UNSET_CONTENT_LENGTH`, `afterBuild`, svc.unsetContentLength);
		}),
		RestXml: new SequentialExecutor().addNamedListeners(function(add) {
			var svc = require_rest_xml();
			add(`BUILD`, `build`, svc.buildRequest);
			add(`EXTRACT_DATA`, `extractData`, svc.extractData);
			add(`EXTRACT_ERROR`, `extractError`, svc.extractError);
		}),
		Query: new SequentialExecutor().addNamedListeners(function(add) {
			var svc = require_query();
			add(`BUILD`, `build`, svc.buildRequest);
			add(`EXTRACT_DATA`, `extractData`, svc.extractData);
			add(`EXTRACT_ERROR`, `extractError`, svc.extractError);
		})
	};
}));
// node_modules/ibm-cos-sdk/lib/state_machine.js
var require_state_machine = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function AcceptorStateMachine(states, state) {
		this.currentState = state || null;
		this.states = states || {};
	}
	AcceptorStateMachine.prototype.runTo = function runTo(finalState, done, bindObject, inputError) {
		if (typeof finalState === `function`) {
			inputError = bindObject;
			bindObject = done;
			done = finalState;
			finalState = null;
		}
		var self = this;
		var state = self.states[self.currentState];
		state.fn.call(bindObject || self, inputError, function(err) {
			if (err) {
				if (state.fail) self.currentState = state.fail;
				else return done ? done.call(bindObject, err) : null;
			} else if (state.accept) self.currentState = state.accept;
			else return done ? done.call(bindObject) : null;
			if (self.currentState === finalState) return done ? done.call(bindObject, err) : null;
			self.runTo(finalState, done, bindObject, err);
		});
	};
	AcceptorStateMachine.prototype.addState = function addState(name, acceptState, failState, fn) {
		if (typeof acceptState === `function`) {
			fn = acceptState;
			acceptState = null;
			failState = null;
		} else if (typeof failState === `function`) {
			fn = failState;
			failState = null;
		}
		if (!this.currentState) this.currentState = name;
		this.states[name] = {
			accept: acceptState,
			fail: failState,
			fn
		};
		return this;
	};
	module.exports = AcceptorStateMachine;
}));
// node_modules/jmespath/jmespath.js
var require_jmespath = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$41) => {
	(function(exports) {
		"use strict";
		function isArray(obj) {
			if (obj !== null) return Object.prototype.toString.call(obj) === `[object Array]`;
			else return false;
		}
		function isObject(obj) {
			if (obj !== null) return Object.prototype.toString.call(obj) === `[object Object]`;
			else return false;
		}
		function strictDeepEqual(first, second) {
			if (first === second) return true;
			if (Object.prototype.toString.call(first) !== Object.prototype.toString.call(second)) return false;
			if (isArray(first) === true) {
				if (first.length !== second.length) return false;
				for (var i = 0; i < first.length; i++) if (strictDeepEqual(first[i], second[i]) === false) return false;
				return true;
			}
			if (isObject(first) === true) {
				var keysSeen = {};
				for (var key in first) if (hasOwnProperty.call(first, key)) {
					if (strictDeepEqual(first[key], second[key]) === false) return false;
					keysSeen[key] = true;
				}
				for (var key2 in second) if (hasOwnProperty.call(second, key2)) {
					if (keysSeen[key2] !== true) return false;
				}
				return true;
			}
			return false;
		}
		function isFalse(obj) {
			if (obj === `` || obj === false || obj === null) return true;
			else if (isArray(obj) && obj.length === 0) return true;
			else if (isObject(obj)) {
				for (var key in obj) if (obj.hasOwnProperty(key)) return false;
				return true;
			} else return false;
		}
		function objValues(obj) {
			var keys = Object.keys(obj);
			var values = [];
			for (var i = 0; i < keys.length; i++) values.push(obj[keys[i]]);
			return values;
		}
		var trimLeft;
		if (typeof String.prototype.trimLeft === `function`) trimLeft = function(str) {
			return str.trimLeft();
		};
		else trimLeft = function(str) {
			return str.match(/^\s*(.*)/)[1];
		};
		var TYPE_NUMBER = 0;
		var TYPE_ANY = 1;
		var TYPE_STRING = 2;
		var TYPE_ARRAY = 3;
		var TYPE_OBJECT = 4;
		var TYPE_BOOLEAN = 5;
		var TYPE_EXPREF = 6;
		var TYPE_NULL = 7;
		var TYPE_ARRAY_NUMBER = 8;
		var TYPE_ARRAY_STRING = 9;
		var TYPE_NAME_TABLE = {
			0: `number`,
			1: `any`,
			2: `string`,
			3: `array`,
			4: `object`,
			5: `boolean`,
			6: `expression`,
			7: `null`,
			8: `Array<number>`,
			9: `Array<string>`
		};
		var TOK_EOF = `EOF`;
		var TOK_UNQUOTEDIDENTIFIER = `UnquotedIdentifier`;
		var TOK_QUOTEDIDENTIFIER = `QuotedIdentifier`;
		var TOK_RBRACKET = `Rbracket`;
		var TOK_RPAREN = `Rparen`;
		var TOK_COMMA = `Comma`;
		var TOK_COLON = `Colon`;
		var TOK_RBRACE = `Rbrace`;
		var TOK_NUMBER = `Number`;
		var TOK_CURRENT = `Current`;
		var TOK_EXPREF = `Expref`;
		var TOK_PIPE = `Pipe`;
		var TOK_OR = `Or`;
		var TOK_AND = `And`;
		var TOK_EQ = `EQ`;
		var TOK_GT = `GT`;
		var TOK_LT = `LT`;
		var TOK_GTE = `GTE`;
		var TOK_LTE = `LTE`;
		var TOK_NE = `NE`;
		var TOK_FLATTEN = `Flatten`;
		var TOK_STAR = `Star`;
		var TOK_FILTER = `Filter`;
		var TOK_DOT = `Dot`;
		var TOK_NOT = `Not`;
		var TOK_LBRACE = `Lbrace`;
		var TOK_LBRACKET = `Lbracket`;
		var TOK_LPAREN = `Lparen`;
		var TOK_LITERAL = `Literal`;
		var basicTokens = {
			".": TOK_DOT,
			"*": TOK_STAR,
			",": TOK_COMMA,
			":": TOK_COLON,
			"{": TOK_LBRACE,
			"}": TOK_RBRACE,
			"]": TOK_RBRACKET,
			"(": TOK_LPAREN,
			")": TOK_RPAREN,
			"@": TOK_CURRENT
		};
		var operatorStartToken = {
			"<": true,
			">": true,
			"=": true,
			"!": true
		};
		var skipChars = {
			" ": true,
			"	": true,
			"\n": true
		};
		function isAlpha(ch) {
			return ch >= `a` && ch <= `z` || ch >= `A` && ch <= `Z` || ch === `_`;
		}
		function isNum(ch) {
			return ch >= `0` && ch <= `9` || ch === `-`;
		}
		function isAlphaNum(ch) {
			return ch >= `a` && ch <= `z` || ch >= `A` && ch <= `Z` || ch >= `0` && ch <= `9` || ch === `_`;
		}
		function Lexer() {}
		Lexer.prototype = {
			tokenize: function(stream) {
				var tokens = [];
				this._current = 0;
				var start;
				var identifier;
				var token;
				while (this._current < stream.length) if (isAlpha(stream[this._current])) {
					start = this._current;
					identifier = this._consumeUnquotedIdentifier(stream);
					tokens.push({
						type: TOK_UNQUOTEDIDENTIFIER,
						value: identifier,
						start
					});
				} else if (basicTokens[stream[this._current]] !== void 0) {
					tokens.push({
						type: basicTokens[stream[this._current]],
						value: stream[this._current],
						start: this._current
					});
					this._current++;
				} else if (isNum(stream[this._current])) {
					token = this._consumeNumber(stream);
					tokens.push(token);
				} else if (stream[this._current] === `[`) {
					token = this._consumeLBracket(stream);
					tokens.push(token);
				} else if (stream[this._current] === `"`) {
					start = this._current;
					identifier = this._consumeQuotedIdentifier(stream);
					tokens.push({
						type: TOK_QUOTEDIDENTIFIER,
						value: identifier,
						start
					});
				} else if (stream[this._current] === `'`) {
					start = this._current;
					identifier = this._consumeRawStringLiteral(stream);
					tokens.push({
						type: TOK_LITERAL,
						value: identifier,
						start
					});
				} else if (stream[this._current] === "`") {
					start = this._current;
					var literal = this._consumeLiteral(stream);
					tokens.push({
						type: TOK_LITERAL,
						value: literal,
						start
					});
				} else if (operatorStartToken[stream[this._current]] !== void 0) tokens.push(this._consumeOperator(stream));
				else if (skipChars[stream[this._current]] !== void 0) this._current++;
				else if (stream[this._current] === `&`) {
					start = this._current;
					this._current++;
					if (stream[this._current] === `&`) {
						this._current++;
						tokens.push({
							type: TOK_AND,
							value: `&&`,
							start
						});
					} else tokens.push({
						type: TOK_EXPREF,
						value: `&`,
						start
					});
				} else if (stream[this._current] === `|`) {
					start = this._current;
					this._current++;
					if (stream[this._current] === `|`) {
						this._current++;
						tokens.push({
							type: TOK_OR,
							value: `||`,
							start
						});
					} else tokens.push({
						type: TOK_PIPE,
						value: `|`,
						start
					});
				} else {
					var error = /* @__PURE__ */ new Error(`Unknown character:` + stream[this._current]);
					error.name = `LexerError`;
					throw error;
				}
				return tokens;
			},
			_consumeUnquotedIdentifier: function(stream) {
				var start = this._current;
				this._current++;
				while (this._current < stream.length && isAlphaNum(stream[this._current])) this._current++;
				return stream.slice(start, this._current);
			},
			_consumeQuotedIdentifier: function(stream) {
				var start = this._current;
				this._current++;
				var maxLength = stream.length;
				while (stream[this._current] !== `"` && this._current < maxLength) {
					var current = this._current;
					if (stream[current] === `\\` && (stream[current + 1] === `\\` || stream[current + 1] === `"`)) current += 2;
					else current++;
					this._current = current;
				}
				this._current++;
				return JSON.parse(stream.slice(start, this._current));
			},
			_consumeRawStringLiteral: function(stream) {
				var start = this._current;
				this._current++;
				var maxLength = stream.length;
				while (stream[this._current] !== `'` && this._current < maxLength) {
					var current = this._current;
					if (stream[current] === `\\` && (stream[current + 1] === `\\` || stream[current + 1] === `'`)) current += 2;
					else current++;
					this._current = current;
				}
				this._current++;
				return stream.slice(start + 1, this._current - 1).replace(`\\'`, `'`);
			},
			_consumeNumber: function(stream) {
				var start = this._current;
				this._current++;
				var maxLength = stream.length;
				while (isNum(stream[this._current]) && this._current < maxLength) this._current++;
				return {
					type: TOK_NUMBER,
					value: parseInt(stream.slice(start, this._current)),
					start
				};
			},
			_consumeLBracket: function(stream) {
				var start = this._current;
				this._current++;
				if (stream[this._current] === `?`) {
					this._current++;
					return {
						type: TOK_FILTER,
						value: `[?`,
						start
					};
				} else if (stream[this._current] === `]`) {
					this._current++;
					return {
						type: TOK_FLATTEN,
						value: `[]`,
						start
					};
				} else return {
					type: TOK_LBRACKET,
					value: `[`,
					start
				};
			},
			_consumeOperator: function(stream) {
				var start = this._current;
				var startingChar = stream[start];
				this._current++;
				if (startingChar === `!`) {
					if (stream[this._current] === `=`) {
						this._current++;
						return {
							type: TOK_NE,
							value: `!=`,
							start
						};
					} else return {
						type: TOK_NOT,
						value: `!`,
						start
					};
				} else if (startingChar === `<`) {
					if (stream[this._current] === `=`) {
						this._current++;
						return {
							type: TOK_LTE,
							value: `<=`,
							start
						};
					} else return {
						type: TOK_LT,
						value: `<`,
						start
					};
				} else if (startingChar === `>`) {
					if (stream[this._current] === `=`) {
						this._current++;
						return {
							type: TOK_GTE,
							value: `>=`,
							start
						};
					} else return {
						type: TOK_GT,
						value: `>`,
						start
					};
				} else if (startingChar === `=`) {
					if (stream[this._current] === `=`) {
						this._current++;
						return {
							type: TOK_EQ,
							value: `==`,
							start
						};
					}
				}
			},
			_consumeLiteral: function(stream) {
				this._current++;
				var start = this._current;
				var maxLength = stream.length;
				var literal;
				while (stream[this._current] !== "`" && this._current < maxLength) {
					var current = this._current;
					if (stream[current] === `\\` && (stream[current + 1] === `\\` || stream[current + 1] === "`")) current += 2;
					else current++;
					this._current = current;
				}
				var literalString = trimLeft(stream.slice(start, this._current));
				literalString = literalString.replace("\\`", "`");
				if (this._looksLikeJSON(literalString)) literal = JSON.parse(literalString);
				else literal = JSON.parse(`"` + literalString + `"`);
				this._current++;
				return literal;
			},
			_looksLikeJSON: function(literalString) {
				var startingChars = `[{"`;
				var jsonLiterals = [
					`true`,
					`false`,
					`null`
				];
				var numberLooking = `-0123456789`;
				if (literalString === ``) return false;
				else if (startingChars.indexOf(literalString[0]) >= 0) return true;
				else if (jsonLiterals.indexOf(literalString) >= 0) return true;
				else if (numberLooking.indexOf(literalString[0]) >= 0) try {
					JSON.parse(literalString);
					return true;
				} catch (ex) {
					return false;
				}
				else return false;
			}
		};
		var bindingPower = {};
		bindingPower[TOK_EOF] = 0;
		bindingPower[TOK_UNQUOTEDIDENTIFIER] = 0;
		bindingPower[TOK_QUOTEDIDENTIFIER] = 0;
		bindingPower[TOK_RBRACKET] = 0;
		bindingPower[TOK_RPAREN] = 0;
		bindingPower[TOK_COMMA] = 0;
		bindingPower[TOK_RBRACE] = 0;
		bindingPower[TOK_NUMBER] = 0;
		bindingPower[TOK_CURRENT] = 0;
		bindingPower[TOK_EXPREF] = 0;
		bindingPower[TOK_PIPE] = 1;
		bindingPower[TOK_OR] = 2;
		bindingPower[TOK_AND] = 3;
		bindingPower[TOK_EQ] = 5;
		bindingPower[TOK_GT] = 5;
		bindingPower[TOK_LT] = 5;
		bindingPower[TOK_GTE] = 5;
		bindingPower[TOK_LTE] = 5;
		bindingPower[TOK_NE] = 5;
		bindingPower[TOK_FLATTEN] = 9;
		bindingPower[TOK_STAR] = 20;
		bindingPower[TOK_FILTER] = 21;
		bindingPower[TOK_DOT] = 40;
		bindingPower[TOK_NOT] = 45;
		bindingPower[TOK_LBRACE] = 50;
		bindingPower[TOK_LBRACKET] = 55;
		bindingPower[TOK_LPAREN] = 60;
		function Parser() {}
		Parser.prototype = {
			parse: function(expression) {
				this._loadTokens(expression);
				this.index = 0;
				var ast = this.expression(0);
				if (this._lookahead(0) !== TOK_EOF) {
					var t = this._lookaheadToken(0);
					var error = /* @__PURE__ */ new Error(`Unexpected token type: ` + t.type + `, value: ` + t.value);
					error.name = `ParserError`;
					throw error;
				}
				return ast;
			},
			_loadTokens: function(expression) {
				var tokens = new Lexer().tokenize(expression);
				tokens.push({
					type: TOK_EOF,
					value: ``,
					start: expression.length
				});
				this.tokens = tokens;
			},
			expression: function(rbp) {
				var leftToken = this._lookaheadToken(0);
				this._advance();
				var left = this.nud(leftToken);
				var currentToken = this._lookahead(0);
				while (rbp < bindingPower[currentToken]) {
					this._advance();
					left = this.led(currentToken, left);
					currentToken = this._lookahead(0);
				}
				return left;
			},
			_lookahead: function(number) {
				return this.tokens[this.index + number].type;
			},
			_lookaheadToken: function(number) {
				return this.tokens[this.index + number];
			},
			_advance: function() {
				this.index++;
			},
			nud: function(token) {
				var left;
				var right;
				var expression;
				switch (token.type) {
					case TOK_LITERAL: return {
						type: `Literal`,
						value: token.value
					};
					case TOK_UNQUOTEDIDENTIFIER: return {
						type: `Field`,
						name: token.value
					};
					case TOK_QUOTEDIDENTIFIER:
						var node = {
							type: `Field`,
							name: token.value
						};
						if (this._lookahead(0) === TOK_LPAREN) throw new Error(`Quoted identifier not allowed for function names.`);
						return node;
					case TOK_NOT:
						right = this.expression(bindingPower.Not);
						return {
							type: `NotExpression`,
							children: [right]
						};
					case TOK_STAR:
						left = { type: `Identity` };
						right = null;
						if (this._lookahead(0) === TOK_RBRACKET) right = { type: `Identity` };
						else right = this._parseProjectionRHS(bindingPower.Star);
						return {
							type: `ValueProjection`,
							children: [left, right]
						};
					case TOK_FILTER: return this.led(token.type, { type: `Identity` });
					case TOK_LBRACE: return this._parseMultiselectHash();
					case TOK_FLATTEN:
						left = {
							type: TOK_FLATTEN,
							children: [{ type: `Identity` }]
						};
						right = this._parseProjectionRHS(bindingPower.Flatten);
						return {
							type: `Projection`,
							children: [left, right]
						};
					case TOK_LBRACKET:
						if (this._lookahead(0) === TOK_NUMBER || this._lookahead(0) === TOK_COLON) {
							right = this._parseIndexExpression();
							return this._projectIfSlice({ type: `Identity` }, right);
						} else if (this._lookahead(0) === TOK_STAR && this._lookahead(1) === TOK_RBRACKET) {
							this._advance();
							this._advance();
							right = this._parseProjectionRHS(bindingPower.Star);
							return {
								type: `Projection`,
								children: [{ type: `Identity` }, right]
							};
						}
						return this._parseMultiselectList();
					case TOK_CURRENT: return { type: TOK_CURRENT };
					case TOK_EXPREF:
						expression = this.expression(bindingPower.Expref);
						return {
							type: `ExpressionReference`,
							children: [expression]
						};
					case TOK_LPAREN:
						var args = [];
						while (this._lookahead(0) !== TOK_RPAREN) {
							if (this._lookahead(0) === TOK_CURRENT) {
								expression = { type: TOK_CURRENT };
								this._advance();
							} else expression = this.expression(0);
							args.push(expression);
						}
						this._match(TOK_RPAREN);
						return args[0];
					default: this._errorToken(token);
				}
			},
			led: function(tokenName, left) {
				var right;
				switch (tokenName) {
					case TOK_DOT:
						var rbp = bindingPower.Dot;
						if (this._lookahead(0) !== TOK_STAR) {
							right = this._parseDotRHS(rbp);
							return {
								type: `Subexpression`,
								children: [left, right]
							};
						}
						this._advance();
						right = this._parseProjectionRHS(rbp);
						return {
							type: `ValueProjection`,
							children: [left, right]
						};
					case TOK_PIPE:
						right = this.expression(bindingPower.Pipe);
						return {
							type: TOK_PIPE,
							children: [left, right]
						};
					case TOK_OR:
						right = this.expression(bindingPower.Or);
						return {
							type: `OrExpression`,
							children: [left, right]
						};
					case TOK_AND:
						right = this.expression(bindingPower.And);
						return {
							type: `AndExpression`,
							children: [left, right]
						};
					case TOK_LPAREN:
						var name = left.name;
						var args = [];
						var expression, node;
						while (this._lookahead(0) !== TOK_RPAREN) {
							if (this._lookahead(0) === TOK_CURRENT) {
								expression = { type: TOK_CURRENT };
								this._advance();
							} else expression = this.expression(0);
							if (this._lookahead(0) === TOK_COMMA) this._match(TOK_COMMA);
							args.push(expression);
						}
						this._match(TOK_RPAREN);
						node = {
							type: `Function`,
							name,
							children: args
						};
						return node;
					case TOK_FILTER:
						var condition = this.expression(0);
						this._match(TOK_RBRACKET);
						if (this._lookahead(0) === TOK_FLATTEN) right = { type: `Identity` };
						else right = this._parseProjectionRHS(bindingPower.Filter);
						return {
							type: `FilterProjection`,
							children: [
								left,
								right,
								condition
							]
						};
					case TOK_FLATTEN: return {
						type: `Projection`,
						children: [{
							type: TOK_FLATTEN,
							children: [left]
						}, this._parseProjectionRHS(bindingPower.Flatten)]
					};
					case TOK_EQ:
					case TOK_NE:
					case TOK_GT:
					case TOK_GTE:
					case TOK_LT:
					case TOK_LTE: return this._parseComparator(left, tokenName);
					case TOK_LBRACKET:
						var token = this._lookaheadToken(0);
						if (token.type === TOK_NUMBER || token.type === TOK_COLON) {
							right = this._parseIndexExpression();
							return this._projectIfSlice(left, right);
						}
						this._match(TOK_STAR);
						this._match(TOK_RBRACKET);
						right = this._parseProjectionRHS(bindingPower.Star);
						return {
							type: `Projection`,
							children: [left, right]
						};
					default: this._errorToken(this._lookaheadToken(0));
				}
			},
			_match: function(tokenType) {
				if (this._lookahead(0) === tokenType) this._advance();
				else {
					var t = this._lookaheadToken(0);
					var error = /* @__PURE__ */ new Error(`Expected ` + tokenType + `, got: ` + t.type);
					error.name = `ParserError`;
					throw error;
				}
			},
			_errorToken: function(token) {
				var error = /* @__PURE__ */ new Error(`Invalid token (` + token.type + `): "` + token.value + `"`);
				error.name = `ParserError`;
				throw error;
			},
			_parseIndexExpression: function() {
				if (this._lookahead(0) === TOK_COLON || this._lookahead(1) === TOK_COLON) return this._parseSliceExpression();
				else {
					var node = {
						type: `Index`,
						value: this._lookaheadToken(0).value
					};
					this._advance();
					this._match(TOK_RBRACKET);
					return node;
				}
			},
			_projectIfSlice: function(left, right) {
				var indexExpr = {
					type: `IndexExpression`,
					children: [left, right]
				};
				if (right.type === `Slice`) return {
					type: `Projection`,
					children: [indexExpr, this._parseProjectionRHS(bindingPower.Star)]
				};
				else return indexExpr;
			},
			_parseSliceExpression: function() {
				var parts = [
					null,
					null,
					null
				];
				var index = 0;
				var currentToken = this._lookahead(0);
				while (currentToken !== TOK_RBRACKET && index < 3) {
					if (currentToken === TOK_COLON) {
						index++;
						this._advance();
					} else if (currentToken === TOK_NUMBER) {
						parts[index] = this._lookaheadToken(0).value;
						this._advance();
					} else {
						var t = this._lookahead(0);
						var error = /* @__PURE__ */ new Error(`Syntax error, unexpected token: ` + t.value + `(` + t.type + `)`);
						error.name = `Parsererror`;
						throw error;
					}
					currentToken = this._lookahead(0);
				}
				this._match(TOK_RBRACKET);
				return {
					type: `Slice`,
					children: parts
				};
			},
			_parseComparator: function(left, comparator) {
				return {
					type: `Comparator`,
					name: comparator,
					children: [left, this.expression(bindingPower[comparator])]
				};
			},
			_parseDotRHS: function(rbp) {
				var lookahead = this._lookahead(0);
				if ([
					TOK_UNQUOTEDIDENTIFIER,
					TOK_QUOTEDIDENTIFIER,
					TOK_STAR
				].indexOf(lookahead) >= 0) return this.expression(rbp);
				else if (lookahead === TOK_LBRACKET) {
					this._match(TOK_LBRACKET);
					return this._parseMultiselectList();
				} else if (lookahead === TOK_LBRACE) {
					this._match(TOK_LBRACE);
					return this._parseMultiselectHash();
				}
			},
			_parseProjectionRHS: function(rbp) {
				var right;
				if (bindingPower[this._lookahead(0)] < 10) right = { type: `Identity` };
				else if (this._lookahead(0) === TOK_LBRACKET) right = this.expression(rbp);
				else if (this._lookahead(0) === TOK_FILTER) right = this.expression(rbp);
				else if (this._lookahead(0) === TOK_DOT) {
					this._match(TOK_DOT);
					right = this._parseDotRHS(rbp);
				} else {
					var t = this._lookaheadToken(0);
					var error = /* @__PURE__ */ new Error(`Sytanx error, unexpected token: ` + t.value + `(` + t.type + `)`);
					error.name = `ParserError`;
					throw error;
				}
				return right;
			},
			_parseMultiselectList: function() {
				var expressions = [];
				while (this._lookahead(0) !== TOK_RBRACKET) {
					var expression = this.expression(0);
					expressions.push(expression);
					if (this._lookahead(0) === TOK_COMMA) {
						this._match(TOK_COMMA);
						if (this._lookahead(0) === TOK_RBRACKET) throw new Error(`Unexpected token Rbracket`);
					}
				}
				this._match(TOK_RBRACKET);
				return {
					type: `MultiSelectList`,
					children: expressions
				};
			},
			_parseMultiselectHash: function() {
				var pairs = [];
				var identifierTypes = [TOK_UNQUOTEDIDENTIFIER, TOK_QUOTEDIDENTIFIER];
				var keyToken, keyName, value, node;
				for (;;) {
					keyToken = this._lookaheadToken(0);
					if (identifierTypes.indexOf(keyToken.type) < 0) throw new Error(`Expecting an identifier token, got: ` + keyToken.type);
					keyName = keyToken.value;
					this._advance();
					this._match(TOK_COLON);
					value = this.expression(0);
					node = {
						type: `KeyValuePair`,
						name: keyName,
						value
					};
					pairs.push(node);
					if (this._lookahead(0) === TOK_COMMA) this._match(TOK_COMMA);
					else if (this._lookahead(0) === TOK_RBRACE) {
						this._match(TOK_RBRACE);
						break;
					}
				}
				return {
					type: `MultiSelectHash`,
					children: pairs
				};
			}
		};
		function TreeInterpreter(runtime) {
			this.runtime = runtime;
		}
		TreeInterpreter.prototype = {
			search: function(node, value) {
				return this.visit(node, value);
			},
			visit: function(node, value) {
				var matched, current, result, first, second, field, left, right, collected, i;
				switch (node.type) {
					case `Field`:
						if (value !== null && isObject(value)) {
							field = value[node.name];
							if (field === void 0) return null;
							else return field;
						}
						return null;
					case `Subexpression`:
						result = this.visit(node.children[0], value);
						for (i = 1; i < node.children.length; i++) {
							result = this.visit(node.children[1], result);
							if (result === null) return null;
						}
						return result;
					case `IndexExpression`:
						left = this.visit(node.children[0], value);
						right = this.visit(node.children[1], left);
						return right;
					case `Index`:
						if (!isArray(value)) return null;
						var index = node.value;
						if (index < 0) index = value.length + index;
						result = value[index];
						if (result === void 0) result = null;
						return result;
					case `Slice`:
						if (!isArray(value)) return null;
						var sliceParams = node.children.slice(0);
						var computed = this.computeSliceParams(value.length, sliceParams);
						var start = computed[0];
						var stop = computed[1];
						var step = computed[2];
						result = [];
						if (step > 0) for (i = start; i < stop; i += step) result.push(value[i]);
						else for (i = start; i > stop; i += step) result.push(value[i]);
						return result;
					case `Projection`:
						var base = this.visit(node.children[0], value);
						if (!isArray(base)) return null;
						collected = [];
						for (i = 0; i < base.length; i++) {
							current = this.visit(node.children[1], base[i]);
							if (current !== null) collected.push(current);
						}
						return collected;
					case `ValueProjection`:
						base = this.visit(node.children[0], value);
						if (!isObject(base)) return null;
						collected = [];
						var values = objValues(base);
						for (i = 0; i < values.length; i++) {
							current = this.visit(node.children[1], values[i]);
							if (current !== null) collected.push(current);
						}
						return collected;
					case `FilterProjection`:
						base = this.visit(node.children[0], value);
						if (!isArray(base)) return null;
						var filtered = [];
						var finalResults = [];
						for (i = 0; i < base.length; i++) {
							matched = this.visit(node.children[2], base[i]);
							if (!isFalse(matched)) filtered.push(base[i]);
						}
						for (var j = 0; j < filtered.length; j++) {
							current = this.visit(node.children[1], filtered[j]);
							if (current !== null) finalResults.push(current);
						}
						return finalResults;
					case `Comparator`:
						first = this.visit(node.children[0], value);
						second = this.visit(node.children[1], value);
						switch (node.name) {
							case TOK_EQ:
								result = strictDeepEqual(first, second);
								break;
							case TOK_NE:
								result = !strictDeepEqual(first, second);
								break;
							case TOK_GT:
								result = first > second;
								break;
							case TOK_GTE:
								result = first >= second;
								break;
							case TOK_LT:
								result = first < second;
								break;
							case TOK_LTE:
								result = first <= second;
								break;
							default: throw new Error(`Unknown comparator: ` + node.name);
						}
						return result;
					case TOK_FLATTEN:
						var original = this.visit(node.children[0], value);
						if (!isArray(original)) return null;
						var merged = [];
						for (i = 0; i < original.length; i++) {
							current = original[i];
							if (isArray(current)) merged.push.apply(merged, current);
							else merged.push(current);
						}
						return merged;
					case `Identity`: return value;
					case `MultiSelectList`:
						if (value === null) return null;
						collected = [];
						for (i = 0; i < node.children.length; i++) collected.push(this.visit(node.children[i], value));
						return collected;
					case `MultiSelectHash`:
						if (value === null) return null;
						collected = {};
						var child;
						for (i = 0; i < node.children.length; i++) {
							child = node.children[i];
							collected[child.name] = this.visit(child.value, value);
						}
						return collected;
					case `OrExpression`:
						matched = this.visit(node.children[0], value);
						if (isFalse(matched)) matched = this.visit(node.children[1], value);
						return matched;
					case `AndExpression`:
						first = this.visit(node.children[0], value);
						if (isFalse(first) === true) return first;
						return this.visit(node.children[1], value);
					case `NotExpression`:
						first = this.visit(node.children[0], value);
						return isFalse(first);
					case `Literal`: return node.value;
					case TOK_PIPE:
						left = this.visit(node.children[0], value);
						return this.visit(node.children[1], left);
					case TOK_CURRENT: return value;
					case `Function`:
						var resolvedArgs = [];
						for (i = 0; i < node.children.length; i++) resolvedArgs.push(this.visit(node.children[i], value));
						return this.runtime.callFunction(node.name, resolvedArgs);
					case `ExpressionReference`:
						var refNode = node.children[0];
						refNode.jmespathType = TOK_EXPREF;
						return refNode;
					default: throw new Error(`Unknown node type: ` + node.type);
				}
			},
			computeSliceParams: function(arrayLength, sliceParams) {
				var start = sliceParams[0];
				var stop = sliceParams[1];
				var step = sliceParams[2];
				var computed = [
					null,
					null,
					null
				];
				if (step === null) step = 1;
				else if (step === 0) {
					var error = /* @__PURE__ */ new Error(`Invalid slice, step cannot be 0`);
					error.name = `RuntimeError`;
					throw error;
				}
				var stepValueNegative = step < 0 ? true : false;
				if (start === null) start = stepValueNegative ? arrayLength - 1 : 0;
				else start = this.capSliceRange(arrayLength, start, step);
				if (stop === null) stop = stepValueNegative ? -1 : arrayLength;
				else stop = this.capSliceRange(arrayLength, stop, step);
				computed[0] = start;
				computed[1] = stop;
				computed[2] = step;
				return computed;
			},
			capSliceRange: function(arrayLength, actualValue, step) {
				if (actualValue < 0) {
					actualValue += arrayLength;
					if (actualValue < 0) actualValue = step < 0 ? -1 : 0;
				} else if (actualValue >= arrayLength) actualValue = step < 0 ? arrayLength - 1 : arrayLength;
				return actualValue;
			}
		};
		function Runtime(interpreter) {
			this._interpreter = interpreter;
			this.functionTable = {
				abs: {
					_func: this._functionAbs,
					_signature: [{ types: [TYPE_NUMBER] }]
				},
				avg: {
					_func: this._functionAvg,
					_signature: [{ types: [TYPE_ARRAY_NUMBER] }]
				},
				ceil: {
					_func: this._functionCeil,
					_signature: [{ types: [TYPE_NUMBER] }]
				},
				contains: {
					_func: this._functionContains,
					_signature: [{ types: [TYPE_STRING, TYPE_ARRAY] }, { types: [TYPE_ANY] }]
				},
				"ends_with": {
					_func: this._functionEndsWith,
					_signature: [{ types: [TYPE_STRING] }, { types: [TYPE_STRING] }]
				},
				floor: {
					_func: this._functionFloor,
					_signature: [{ types: [TYPE_NUMBER] }]
				},
				length: {
					_func: this._functionLength,
					_signature: [{ types: [
						TYPE_STRING,
						TYPE_ARRAY,
						TYPE_OBJECT
					] }]
				},
				map: {
					_func: this._functionMap,
					_signature: [{ types: [TYPE_EXPREF] }, { types: [TYPE_ARRAY] }]
				},
				max: {
					_func: this._functionMax,
					_signature: [{ types: [TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING] }]
				},
				"merge": {
					_func: this._functionMerge,
					_signature: [{
						types: [TYPE_OBJECT],
						variadic: true
					}]
				},
				"max_by": {
					_func: this._functionMaxBy,
					_signature: [{ types: [TYPE_ARRAY] }, { types: [TYPE_EXPREF] }]
				},
				sum: {
					_func: this._functionSum,
					_signature: [{ types: [TYPE_ARRAY_NUMBER] }]
				},
				"starts_with": {
					_func: this._functionStartsWith,
					_signature: [{ types: [TYPE_STRING] }, { types: [TYPE_STRING] }]
				},
				min: {
					_func: this._functionMin,
					_signature: [{ types: [TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING] }]
				},
				"min_by": {
					_func: this._functionMinBy,
					_signature: [{ types: [TYPE_ARRAY] }, { types: [TYPE_EXPREF] }]
				},
				type: {
					_func: this._functionType,
					_signature: [{ types: [TYPE_ANY] }]
				},
				keys: {
					_func: this._functionKeys,
					_signature: [{ types: [TYPE_OBJECT] }]
				},
				values: {
					_func: this._functionValues,
					_signature: [{ types: [TYPE_OBJECT] }]
				},
				sort: {
					_func: this._functionSort,
					_signature: [{ types: [TYPE_ARRAY_STRING, TYPE_ARRAY_NUMBER] }]
				},
				"sort_by": {
					_func: this._functionSortBy,
					_signature: [{ types: [TYPE_ARRAY] }, { types: [TYPE_EXPREF] }]
				},
				join: {
					_func: this._functionJoin,
					_signature: [{ types: [TYPE_STRING] }, { types: [TYPE_ARRAY_STRING] }]
				},
				reverse: {
					_func: this._functionReverse,
					_signature: [{ types: [TYPE_STRING, TYPE_ARRAY] }]
				},
				"to_array": {
					_func: this._functionToArray,
					_signature: [{ types: [TYPE_ANY] }]
				},
				"to_string": {
					_func: this._functionToString,
					_signature: [{ types: [TYPE_ANY] }]
				},
				"to_number": {
					_func: this._functionToNumber,
					_signature: [{ types: [TYPE_ANY] }]
				},
				"not_null": {
					_func: this._functionNotNull,
					_signature: [{
						types: [TYPE_ANY],
						variadic: true
					}]
				}
			};
		}
		Runtime.prototype = {
			callFunction: function(name, resolvedArgs) {
				var functionEntry = this.functionTable[name];
				if (functionEntry === void 0) throw new Error(`Unknown function: ` + name + `()`);
				this._validateArgs(name, resolvedArgs, functionEntry._signature);
				return functionEntry._func.call(this, resolvedArgs);
			},
			_validateArgs: function(name, args, signature) {
				var pluralized;
				if (signature[signature.length - 1].variadic) {
					if (args.length < signature.length) {
						pluralized = signature.length === 1 ? ` argument` : ` arguments`;
						throw new Error(`ArgumentError: ` + name + "() takes at least" + signature.length + pluralized + ` but received ` + args.length);
					}
				} else if (args.length !== signature.length) {
					pluralized = signature.length === 1 ? ` argument` : ` arguments`;
					throw new Error(`ArgumentError: ` + name + "() takes " + signature.length + pluralized + ` but received ` + args.length);
				}
				var currentSpec;
				var actualType;
				var typeMatched;
				for (var i = 0; i < signature.length; i++) {
					typeMatched = false;
					currentSpec = signature[i].types;
					actualType = this._getTypeName(args[i]);
					for (var j = 0; j < currentSpec.length; j++) if (this._typeMatches(actualType, currentSpec[j], args[i])) {
						typeMatched = true;
						break;
					}
					if (!typeMatched) {
						var expected = currentSpec.map(function(typeIdentifier) {
							return TYPE_NAME_TABLE[typeIdentifier];
						}).join(`,`);
						throw new Error(`TypeError: ` + name + "() expected argument " + (i + 1) + ` to be type ` + expected + ` but received type ` + TYPE_NAME_TABLE[actualType] + ` instead.`);
					}
				}
			},
			_typeMatches: function(actual, expected, argValue) {
				if (expected === TYPE_ANY) return true;
				if (expected === TYPE_ARRAY_STRING || expected === TYPE_ARRAY_NUMBER || expected === TYPE_ARRAY) {
					if (expected === TYPE_ARRAY) return actual === TYPE_ARRAY;
					else if (actual === TYPE_ARRAY) {
						var subtype;
						if (expected === TYPE_ARRAY_NUMBER) subtype = TYPE_NUMBER;
						else if (expected === TYPE_ARRAY_STRING) subtype = TYPE_STRING;
						for (var i = 0; i < argValue.length; i++) if (!this._typeMatches(this._getTypeName(argValue[i]), subtype, argValue[i])) return false;
						return true;
					}
				} else return actual === expected;
			},
			_getTypeName: function(obj) {
				switch (Object.prototype.toString.call(obj)) {
					case `[object String]`: return TYPE_STRING;
					case `[object Number]`: return TYPE_NUMBER;
					case `[object Array]`: return TYPE_ARRAY;
					case `[object Boolean]`: return TYPE_BOOLEAN;
					case `[object Null]`: return TYPE_NULL;
					case `[object Object]`: if (obj.jmespathType === TOK_EXPREF) return TYPE_EXPREF;
					else return TYPE_OBJECT;
				}
			},
			_functionStartsWith: function(resolvedArgs) {
				return resolvedArgs[0].lastIndexOf(resolvedArgs[1]) === 0;
			},
			_functionEndsWith: function(resolvedArgs) {
				var searchStr = resolvedArgs[0];
				var suffix = resolvedArgs[1];
				return searchStr.indexOf(suffix, searchStr.length - suffix.length) !== -1;
			},
			_functionReverse: function(resolvedArgs) {
				if (this._getTypeName(resolvedArgs[0]) === TYPE_STRING) {
					var originalStr = resolvedArgs[0];
					var reversedStr = ``;
					for (var i = originalStr.length - 1; i >= 0; i--) reversedStr += originalStr[i];
					return reversedStr;
				} else {
					var reversedArray = resolvedArgs[0].slice(0);
					reversedArray.reverse();
					return reversedArray;
				}
			},
			_functionAbs: function(resolvedArgs) {
				return Math.abs(resolvedArgs[0]);
			},
			_functionCeil: function(resolvedArgs) {
				return Math.ceil(resolvedArgs[0]);
			},
			_functionAvg: function(resolvedArgs) {
				var sum = 0;
				var inputArray = resolvedArgs[0];
				for (var i = 0; i < inputArray.length; i++) sum += inputArray[i];
				return sum / inputArray.length;
			},
			_functionContains: function(resolvedArgs) {
				return resolvedArgs[0].indexOf(resolvedArgs[1]) >= 0;
			},
			_functionFloor: function(resolvedArgs) {
				return Math.floor(resolvedArgs[0]);
			},
			_functionLength: function(resolvedArgs) {
				if (!isObject(resolvedArgs[0])) return resolvedArgs[0].length;
				else return Object.keys(resolvedArgs[0]).length;
			},
			_functionMap: function(resolvedArgs) {
				var mapped = [];
				var interpreter = this._interpreter;
				var exprefNode = resolvedArgs[0];
				var elements = resolvedArgs[1];
				for (var i = 0; i < elements.length; i++) mapped.push(interpreter.visit(exprefNode, elements[i]));
				return mapped;
			},
			_functionMerge: function(resolvedArgs) {
				var merged = {};
				for (var i = 0; i < resolvedArgs.length; i++) {
					var current = resolvedArgs[i];
					for (var key in current) merged[key] = current[key];
				}
				return merged;
			},
			_functionMax: function(resolvedArgs) {
				if (resolvedArgs[0].length > 0) {
					if (this._getTypeName(resolvedArgs[0][0]) === TYPE_NUMBER) return Math.max.apply(Math, resolvedArgs[0]);
					else {
						var elements = resolvedArgs[0];
						var maxElement = elements[0];
						for (var i = 1; i < elements.length; i++) if (maxElement.localeCompare(elements[i]) < 0) maxElement = elements[i];
						return maxElement;
					}
				} else return null;
			},
			_functionMin: function(resolvedArgs) {
				if (resolvedArgs[0].length > 0) {
					if (this._getTypeName(resolvedArgs[0][0]) === TYPE_NUMBER) return Math.min.apply(Math, resolvedArgs[0]);
					else {
						var elements = resolvedArgs[0];
						var minElement = elements[0];
						for (var i = 1; i < elements.length; i++) if (elements[i].localeCompare(minElement) < 0) minElement = elements[i];
						return minElement;
					}
				} else return null;
			},
			_functionSum: function(resolvedArgs) {
				var sum = 0;
				var listToSum = resolvedArgs[0];
				for (var i = 0; i < listToSum.length; i++) sum += listToSum[i];
				return sum;
			},
			_functionType: function(resolvedArgs) {
				switch (this._getTypeName(resolvedArgs[0])) {
					case TYPE_NUMBER: return `number`;
					case TYPE_STRING: return `string`;
					case TYPE_ARRAY: return `array`;
					case TYPE_OBJECT: return `object`;
					case TYPE_BOOLEAN: return `boolean`;
					case TYPE_EXPREF: return `expref`;
					case TYPE_NULL: return `null`;
				}
			},
			_functionKeys: function(resolvedArgs) {
				return Object.keys(resolvedArgs[0]);
			},
			_functionValues: function(resolvedArgs) {
				var obj = resolvedArgs[0];
				var keys = Object.keys(obj);
				var values = [];
				for (var i = 0; i < keys.length; i++) values.push(obj[keys[i]]);
				return values;
			},
			_functionJoin: function(resolvedArgs) {
				var joinChar = resolvedArgs[0];
				return resolvedArgs[1].join(joinChar);
			},
			_functionToArray: function(resolvedArgs) {
				if (this._getTypeName(resolvedArgs[0]) === TYPE_ARRAY) return resolvedArgs[0];
				else return [resolvedArgs[0]];
			},
			_functionToString: function(resolvedArgs) {
				if (this._getTypeName(resolvedArgs[0]) === TYPE_STRING) return resolvedArgs[0];
				else return JSON.stringify(resolvedArgs[0]);
			},
			_functionToNumber: function(resolvedArgs) {
				var typeName = this._getTypeName(resolvedArgs[0]);
				var convertedValue;
				if (typeName === TYPE_NUMBER) return resolvedArgs[0];
				else if (typeName === TYPE_STRING) {
					convertedValue = +resolvedArgs[0];
					if (!isNaN(convertedValue)) return convertedValue;
				}
				return null;
			},
			_functionNotNull: function(resolvedArgs) {
				for (var i = 0; i < resolvedArgs.length; i++) if (this._getTypeName(resolvedArgs[i]) !== TYPE_NULL) return resolvedArgs[i];
				return null;
			},
			_functionSort: function(resolvedArgs) {
				var sortedArray = resolvedArgs[0].slice(0);
				sortedArray.sort();
				return sortedArray;
			},
			_functionSortBy: function(resolvedArgs) {
				var sortedArray = resolvedArgs[0].slice(0);
				if (sortedArray.length === 0) return sortedArray;
				var interpreter = this._interpreter;
				var exprefNode = resolvedArgs[1];
				var requiredType = this._getTypeName(interpreter.visit(exprefNode, sortedArray[0]));
				if ([TYPE_NUMBER, TYPE_STRING].indexOf(requiredType) < 0) throw new Error(`TypeError`);
				var that = this;
				var decorated = [];
				for (var i = 0; i < sortedArray.length; i++) decorated.push([i, sortedArray[i]]);
				decorated.sort(function(a, b) {
					var exprA = interpreter.visit(exprefNode, a[1]);
					var exprB = interpreter.visit(exprefNode, b[1]);
					if (that._getTypeName(exprA) !== requiredType) throw new Error(`TypeError: expected ` + requiredType + `, received ` + that._getTypeName(exprA));
					else if (that._getTypeName(exprB) !== requiredType) throw new Error(`TypeError: expected ` + requiredType + `, received ` + that._getTypeName(exprB));
					if (exprA > exprB) return 1;
					else if (exprA < exprB) return -1;
					else return a[0] - b[0];
				});
				for (var j = 0; j < decorated.length; j++) sortedArray[j] = decorated[j][1];
				return sortedArray;
			},
			_functionMaxBy: function(resolvedArgs) {
				var exprefNode = resolvedArgs[1];
				var resolvedArray = resolvedArgs[0];
				var keyFunction = this.createKeyFunction(exprefNode, [TYPE_NUMBER, TYPE_STRING]);
				var maxNumber = -1e400;
				var maxRecord;
				var current;
				for (var i = 0; i < resolvedArray.length; i++) {
					current = keyFunction(resolvedArray[i]);
					if (current > maxNumber) {
						maxNumber = current;
						maxRecord = resolvedArray[i];
					}
				}
				return maxRecord;
			},
			_functionMinBy: function(resolvedArgs) {
				var exprefNode = resolvedArgs[1];
				var resolvedArray = resolvedArgs[0];
				var keyFunction = this.createKeyFunction(exprefNode, [TYPE_NUMBER, TYPE_STRING]);
				var minNumber = 1e400;
				var minRecord;
				var current;
				for (var i = 0; i < resolvedArray.length; i++) {
					current = keyFunction(resolvedArray[i]);
					if (current < minNumber) {
						minNumber = current;
						minRecord = resolvedArray[i];
					}
				}
				return minRecord;
			},
			createKeyFunction: function(exprefNode, allowedTypes) {
				var that = this;
				var interpreter = this._interpreter;
				var keyFunc = function(x) {
					var current = interpreter.visit(exprefNode, x);
					if (allowedTypes.indexOf(that._getTypeName(current)) < 0) {
						var msg = `TypeError: expected one of ` + allowedTypes + `, received ` + that._getTypeName(current);
						throw new Error(msg);
					}
					return current;
				};
				return keyFunc;
			}
		};
		function compile(stream) {
			return new Parser().parse(stream);
		}
		function tokenize(stream) {
			return new Lexer().tokenize(stream);
		}
		function search(data, expression) {
			var parser = new Parser();
			var runtime = new Runtime();
			var interpreter = new TreeInterpreter(runtime);
			runtime._interpreter = interpreter;
			var node = parser.parse(expression);
			return interpreter.search(node, data);
		}
		exports.tokenize = tokenize;
		exports.compile = compile;
		exports.search = search;
		exports.strictDeepEqual = strictDeepEqual;
	})(typeof exports === `undefined` ? this$41.jmespath = {} : exports);
}));
// node_modules/ibm-cos-sdk/lib/request.js
var require_request = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var AcceptorStateMachine = require_state_machine();
	var inherit = AWS.util.inherit;
	var domain = AWS.util.domain;
	var jmespath = require_jmespath();
	var hardErrorStates = {
		success: 1,
		error: 1,
		complete: 1
	};
	function isTerminalState(machine) {
		return Object.prototype.hasOwnProperty.call(hardErrorStates, machine._asm.currentState);
	}
	var fsm = new AcceptorStateMachine();
	fsm.setupStates = function() {
		var transition = function(_, done) {
			var self = this;
			self._haltHandlersOnError = false;
			self.emit(self._asm.currentState, function(err) {
				if (err) {
					if (isTerminalState(self)) {
						if (domain && self.domain instanceof domain.Domain) {
							err.domainEmitter = self;
							err.domain = self.domain;
							err.domainThrown = false;
							self.domain.emit(`error`, err);
						} else throw err;
					} else {
						self.response.error = err;
						done(err);
					}
				} else done(self.response.error);
			});
		};
		this.addState(`validate`, `build`, `error`, transition);
		this.addState(`build`, `afterBuild`, `restart`, transition);
		this.addState(`afterBuild`, `sign`, `restart`, transition);
		this.addState(`sign`, `send`, `retry`, transition);
		this.addState(`retry`, `afterRetry`, `afterRetry`, transition);
		this.addState(`afterRetry`, `sign`, `error`, transition);
		this.addState(`send`, `validateResponse`, `retry`, transition);
		this.addState(`validateResponse`, `extractData`, `extractError`, transition);
		this.addState(`extractError`, `extractData`, `retry`, transition);
		this.addState(`extractData`, `success`, `retry`, transition);
		this.addState(`restart`, `build`, `error`, transition);
		this.addState(`success`, `complete`, `complete`, transition);
		this.addState(`error`, `complete`, `complete`, transition);
		this.addState(`complete`, null, null, transition);
	};
	fsm.setupStates();
	AWS.Request = inherit({
		constructor: function Request(service, operation, params) {
			var endpoint = service.endpoint;
			var region = service.config.region;
			var customUserAgent = service.config.customUserAgent;
			if (service.signingRegion) region = service.signingRegion;
			else if (service.isGlobalEndpoint) region = `us-east-1`;
			this.domain = domain && domain.active;
			this.service = service;
			this.operation = operation;
			this.params = params || {};
			this.httpRequest = new AWS.HttpRequest(endpoint, region);
			this.httpRequest.appendToUserAgent(customUserAgent);
			this.startTime = service.getSkewCorrectedDate();
			this.response = new AWS.Response(this);
			this._asm = new AcceptorStateMachine(fsm.states, `validate`);
			this._haltHandlersOnError = false;
			AWS.SequentialExecutor.call(this);
			this.emit = this.emitEvent;
		},
		send: function send(callback) {
			if (callback) {
				this.httpRequest.appendToUserAgent(`callback`);
				this.on(`complete`, function(resp) {
					callback.call(resp, resp.error, resp.data);
				});
			}
			this.runTo();
			return this.response;
		},
		build: function build(callback) {
			return this.runTo(`send`, callback);
		},
		runTo: function runTo(state, done) {
			this._asm.runTo(state, done, this);
			return this;
		},
		abort: function abort() {
			this.removeAllListeners(`validateResponse`);
			this.removeAllListeners(`extractError`);
			this.on(`validateResponse`, function addAbortedError(resp) {
				resp.error = AWS.util.error(/* @__PURE__ */ new Error(`Request aborted by user`), {
					code: `RequestAbortedError`,
					retryable: false
				});
			});
			if (this.httpRequest.stream && !this.httpRequest.stream.didCallback) {
				this.httpRequest.stream.abort();
				if (this.httpRequest._abortCallback) this.httpRequest._abortCallback();
				else this.removeAllListeners(`send`);
			}
			return this;
		},
		eachPage: function eachPage(callback) {
			callback = AWS.util.fn.makeAsync(callback, 3);
			function wrappedCallback(response) {
				callback.call(response, response.error, response.data, function(result) {
					if (result === false) return;
					if (response.hasNextPage()) response.nextPage().on(`complete`, wrappedCallback).send();
					else callback.call(response, null, null, AWS.util.fn.noop);
				});
			}
			this.on(`complete`, wrappedCallback).send();
		},
		eachItem: function eachItem(callback) {
			var self = this;
			function wrappedCallback(err, data) {
				if (err) return callback(err, null);
				if (data === null) return callback(null, null);
				var resultKey = self.service.paginationConfig(self.operation).resultKey;
				if (Array.isArray(resultKey)) resultKey = resultKey[0];
				var items = jmespath.search(data, resultKey);
				var continueIteration = true;
				AWS.util.arrayEach(items, function(item) {
					continueIteration = callback(null, item);
					if (continueIteration === false) return AWS.util.abort;
				});
				return continueIteration;
			}
			this.eachPage(wrappedCallback);
		},
		isPageable: function isPageable() {
			return this.service.paginationConfig(this.operation) ? true : false;
		},
		createReadStream: function createReadStream() {
			var streams = AWS.util.stream;
			var req = this;
			var stream = null;
			if (AWS.HttpClient.streamsApiVersion === 2) {
				stream = new streams.PassThrough();
				process.nextTick(function() {
					req.send();
				});
			} else {
				stream = new streams.Stream();
				stream.readable = true;
				stream.sent = false;
				stream.on(`newListener`, function(event) {
					if (!stream.sent && event === `data`) {
						stream.sent = true;
						process.nextTick(function() {
							req.send();
						});
					}
				});
			}
			this.on(`error`, function(err) {
				stream.emit(`error`, err);
			});
			this.on(`httpHeaders`, function streamHeaders(statusCode, headers, resp) {
				if (statusCode < 300) {
					req.removeListener(`httpData`, AWS.EventListeners.Core.HTTP_DATA);
					req.removeListener(`httpError`, AWS.EventListeners.Core.HTTP_ERROR);
					req.on(`httpError`, function streamHttpError(error) {
						resp.error = error;
						resp.error.retryable = false;
					});
					var shouldCheckContentLength = false;
					var expectedLen;
					if (req.httpRequest.method !== `HEAD`) expectedLen = parseInt(headers[`content-length`], 10);
					if (expectedLen !== void 0 && !isNaN(expectedLen) && expectedLen >= 0) {
						shouldCheckContentLength = true;
						var receivedLen = 0;
					}
					var checkContentLengthAndEmit = function checkContentLengthAndEmit() {
						if (shouldCheckContentLength && receivedLen !== expectedLen) stream.emit(`error`, AWS.util.error(/* @__PURE__ */ new Error(`Stream content length mismatch. Received ` + receivedLen + ` of ` + expectedLen + ` bytes.`), { code: `StreamContentLengthMismatch` }));
						else if (AWS.HttpClient.streamsApiVersion === 2) stream.end();
						else stream.emit(`end`);
					};
					var httpStream = resp.httpResponse.createUnbufferedStream();
					if (AWS.HttpClient.streamsApiVersion === 2) {
						if (shouldCheckContentLength) {
							var lengthAccumulator = new streams.PassThrough();
							lengthAccumulator._write = function(chunk) {
								if (chunk && chunk.length) receivedLen += chunk.length;
								return streams.PassThrough.prototype._write.apply(this, arguments);
							};
							lengthAccumulator.on(`end`, checkContentLengthAndEmit);
							stream.on(`error`, function(err) {
								shouldCheckContentLength = false;
								httpStream.unpipe(lengthAccumulator);
								lengthAccumulator.emit(`end`);
								lengthAccumulator.end();
							});
							httpStream.pipe(lengthAccumulator).pipe(stream, { end: false });
						} else httpStream.pipe(stream);
					} else {
						if (shouldCheckContentLength) httpStream.on(`data`, function(arg) {
							if (arg && arg.length) receivedLen += arg.length;
						});
						httpStream.on(`data`, function(arg) {
							stream.emit(`data`, arg);
						});
						httpStream.on(`end`, checkContentLengthAndEmit);
					}
					httpStream.on(`error`, function(err) {
						shouldCheckContentLength = false;
						stream.emit(`error`, err);
					});
				}
			});
			return stream;
		},
		emitEvent: function emit(eventName, args, done) {
			if (typeof args === `function`) {
				done = args;
				args = null;
			}
			if (!done) done = function() {};
			if (!args) args = this.eventParameters(eventName, this.response);
			AWS.SequentialExecutor.prototype.emit.call(this, eventName, args, function(err) {
				if (err) this.response.error = err;
				done.call(this, err);
			});
		},
		eventParameters: function eventParameters(eventName) {
			switch (eventName) {
				case `restart`:
				case `validate`:
				case `sign`:
				case `build`:
				case `afterValidate`:
				case `afterBuild`: return [this];
				case `error`: return [this.response.error, this.response];
				default: return [this.response];
			}
		},
		presign: function presign(expires, callback) {
			if (!callback && typeof expires === `function`) {
				callback = expires;
				expires = null;
			}
			return new AWS.Signers.Presign().sign(this.toGet(), expires, callback);
		},
		isPresigned: function isPresigned() {
			return Object.prototype.hasOwnProperty.call(this.httpRequest.headers, `presigned-expires`);
		},
		toUnauthenticated: function toUnauthenticated() {
			this._unAuthenticated = true;
			this.removeListener(`validate`, AWS.EventListeners.Core.VALIDATE_CREDENTIALS);
			this.removeListener(`sign`, AWS.EventListeners.Core.SIGN);
			return this;
		},
		toGet: function toGet() {
			if (this.service.api.protocol === `query` || this.service.api.protocol === `ec2`) {
				this.removeListener(`build`, this.buildAsGet);
				this.addListener(`build`, this.buildAsGet);
			}
			return this;
		},
		buildAsGet: function buildAsGet(request) {
			request.httpRequest.method = `GET`;
			request.httpRequest.path = request.service.endpoint.path + `?` + request.httpRequest.body;
			request.httpRequest.body = ``;
			delete request.httpRequest.headers[`Content-Length`];
			delete request.httpRequest.headers[`Content-Type`];
		},
		haltHandlersOnError: function haltHandlersOnError() {
			this._haltHandlersOnError = true;
		}
	});
	AWS.Request.addPromisesToClass = function addPromisesToClass(PromiseDependency) {
		this.prototype.promise = function promise() {
			var self = this;
			this.httpRequest.appendToUserAgent(`promise`);
			return new PromiseDependency(function(resolve, reject) {
				self.on(`complete`, function(resp) {
					if (resp.error) reject(resp.error);
					else resolve(Object.defineProperty(resp.data || {}, "$response", { value: resp }));
				});
				self.runTo();
			});
		};
	};
	AWS.Request.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.promise;
	};
	AWS.util.addPromises(AWS.Request);
	AWS.util.mixin(AWS.Request, AWS.SequentialExecutor);
}));
// node_modules/ibm-cos-sdk/lib/response.js
var require_response = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	var jmespath = require_jmespath();
	AWS.Response = inherit({
		constructor: function Response(request) {
			this.request = request;
			this.data = null;
			this.error = null;
			this.retryCount = 0;
			this.redirectCount = 0;
			this.httpResponse = new AWS.HttpResponse();
			if (request) {
				this.maxRetries = request.service.numRetries();
				this.maxRedirects = request.service.config.maxRedirects;
			}
		},
		nextPage: function nextPage(callback) {
			var config;
			var service = this.request.service;
			var operation = this.request.operation;
			try {
				config = service.paginationConfig(operation, true);
			} catch (e) {
				this.error = e;
			}
			if (!this.hasNextPage()) {
				if (callback) callback(this.error, null);
				else if (this.error) throw this.error;
				return null;
			}
			var params = AWS.util.copy(this.request.params);
			if (!this.nextPageTokens) return callback ? callback(null, null) : null;
			else {
				var inputTokens = config.inputToken;
				if (typeof inputTokens === `string`) inputTokens = [inputTokens];
				for (var i = 0; i < inputTokens.length; i++) params[inputTokens[i]] = this.nextPageTokens[i];
				return service.makeRequest(this.request.operation, params, callback);
			}
		},
		hasNextPage: function hasNextPage() {
			this.cacheNextPageTokens();
			if (this.nextPageTokens) return true;
			if (this.nextPageTokens === void 0) return void 0;
			else return false;
		},
		cacheNextPageTokens: function cacheNextPageTokens() {
			if (Object.prototype.hasOwnProperty.call(this, `nextPageTokens`)) return this.nextPageTokens;
			this.nextPageTokens = void 0;
			var config = this.request.service.paginationConfig(this.request.operation);
			if (!config) return this.nextPageTokens;
			this.nextPageTokens = null;
			if (config.moreResults) {
				if (!jmespath.search(this.data, config.moreResults)) return this.nextPageTokens;
			}
			var exprs = config.outputToken;
			if (typeof exprs === `string`) exprs = [exprs];
			AWS.util.arrayEach.call(this, exprs, function(expr) {
				var output = jmespath.search(this.data, expr);
				if (output) {
					this.nextPageTokens = this.nextPageTokens || [];
					this.nextPageTokens.push(output);
				}
			});
			return this.nextPageTokens;
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/resource_waiter.js
var require_resource_waiter = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	var jmespath = require_jmespath();
	function CHECK_ACCEPTORS(resp) {
		var waiter = resp.request._waiter;
		var acceptors = waiter.config.acceptors;
		var acceptorMatched = false;
		var state = `retry`;
		acceptors.forEach(function(acceptor) {
			if (!acceptorMatched) {
				var matcher = waiter.matchers[acceptor.matcher];
				if (matcher && matcher(resp, acceptor.expected, acceptor.argument)) {
					acceptorMatched = true;
					state = acceptor.state;
				}
			}
		});
		if (!acceptorMatched && resp.error) state = `failure`;
		if (state === `success`) waiter.setSuccess(resp);
		else waiter.setError(resp, state === `retry`);
	}
	AWS.ResourceWaiter = inherit({
		constructor: function constructor(service, state) {
			this.service = service;
			this.state = state;
			this.loadWaiterConfig(this.state);
		},
		service: null,
		state: null,
		config: null,
		matchers: {
			path: function(resp, expected, argument) {
				try {
					var result = jmespath.search(resp.data, argument);
				} catch (err) {
					return false;
				}
				return jmespath.strictDeepEqual(result, expected);
			},
			pathAll: function(resp, expected, argument) {
				try {
					var results = jmespath.search(resp.data, argument);
				} catch (err) {
					return false;
				}
				if (!Array.isArray(results)) results = [results];
				var numResults = results.length;
				if (!numResults) return false;
				for (var ind = 0; ind < numResults; ind++) if (!jmespath.strictDeepEqual(results[ind], expected)) return false;
				return true;
			},
			pathAny: function(resp, expected, argument) {
				try {
					var results = jmespath.search(resp.data, argument);
				} catch (err) {
					return false;
				}
				if (!Array.isArray(results)) results = [results];
				var numResults = results.length;
				for (var ind = 0; ind < numResults; ind++) if (jmespath.strictDeepEqual(results[ind], expected)) return true;
				return false;
			},
			status: function(resp, expected) {
				var statusCode = resp.httpResponse.statusCode;
				return typeof statusCode === `number` && statusCode === expected;
			},
			error: function(resp, expected) {
				if (typeof expected === `string` && resp.error) return expected === resp.error.code;
				return expected === !!resp.error;
			}
		},
		listeners: new AWS.SequentialExecutor().addNamedListeners(function(add) {
			add(`RETRY_CHECK`, `retry`, function(resp) {
				var waiter = resp.request._waiter;
				if (resp.error && resp.error.code === `ResourceNotReady`) resp.error.retryDelay = (waiter.config.delay || 0) * 1e3;
			});
			add(`CHECK_OUTPUT`, `extractData`, CHECK_ACCEPTORS);
			add(`CHECK_ERROR`, `extractError`, CHECK_ACCEPTORS);
		}),
		wait: function wait(params, callback) {
			if (typeof params === `function`) {
				callback = params;
				params = void 0;
			}
			if (params && params.$waiter) {
				params = AWS.util.copy(params);
				if (typeof params.$waiter.delay === `number`) this.config.delay = params.$waiter.delay;
				if (typeof params.$waiter.maxAttempts === `number`) this.config.maxAttempts = params.$waiter.maxAttempts;
				delete params.$waiter;
			}
			var request = this.service.makeRequest(this.config.operation, params);
			request._waiter = this;
			request.response.maxRetries = this.config.maxAttempts;
			request.addListeners(this.listeners);
			if (callback) request.send(callback);
			return request;
		},
		setSuccess: function setSuccess(resp) {
			resp.error = null;
			resp.data = resp.data || {};
			resp.request.removeAllListeners(`extractData`);
		},
		setError: function setError(resp, retryable) {
			resp.data = null;
			resp.error = AWS.util.error(resp.error || /* @__PURE__ */ new Error(), {
				code: `ResourceNotReady`,
				message: `Resource is not in the state ` + this.state,
				retryable
			});
		},
		loadWaiterConfig: function loadWaiterConfig(state) {
			if (!this.service.api.waiters[state]) throw new AWS.util.error(/* @__PURE__ */ new Error(), {
				code: `StateNotFoundError`,
				message: `State ` + state + ` not found.`
			});
			this.config = AWS.util.copy(this.service.api.waiters[state]);
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/signers/v2.js
var require_v2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	AWS.Signers.V2 = inherit(AWS.Signers.RequestSigner, {
		addAuthorization: function addAuthorization(credentials, date) {
			if (!date) date = AWS.util.date.getDate();
			var r = this.request;
			r.params.Timestamp = AWS.util.date.iso8601(date);
			r.params.SignatureVersion = `2`;
			r.params.SignatureMethod = `HmacSHA256`;
			r.params.AWSAccessKeyId = credentials.accessKeyId;
			if (credentials.sessionToken) r.params.SecurityToken = credentials.sessionToken;
			delete r.params.Signature;
			r.params.Signature = this.signature(credentials);
			r.body = AWS.util.queryParamsToString(r.params);
			r.headers[`Content-Length`] = r.body.length;
		},
		signature: function signature(credentials) {
			return AWS.util.crypto.hmac(credentials.secretAccessKey, this.stringToSign(), `base64`);
		},
		stringToSign: function stringToSign() {
			var parts = [];
			parts.push(this.request.method);
			parts.push(this.request.endpoint.host.toLowerCase());
			parts.push(this.request.pathname());
			parts.push(AWS.util.queryParamsToString(this.request.params));
			return parts.join(`
`);
		}
	});
	module.exports = AWS.Signers.V2;
}));
// node_modules/ibm-cos-sdk/lib/signers/v3.js
var require_v3 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	AWS.Signers.V3 = inherit(AWS.Signers.RequestSigner, {
		addAuthorization: function addAuthorization(credentials, date) {
			var datetime = AWS.util.date.rfc822(date);
			this.request.headers[`X-Amz-Date`] = datetime;
			if (credentials.sessionToken) this.request.headers[`x-amz-security-token`] = credentials.sessionToken;
			this.request.headers[`X-Amzn-Authorization`] = this.authorization(credentials, datetime);
		},
		authorization: function authorization(credentials) {
			return "AWS3 AWSAccessKeyId=" + credentials.accessKeyId + ",Algorithm=HmacSHA256,SignedHeaders=" + this.signedHeaders() + ",Signature=" + this.signature(credentials);
		},
		signedHeaders: function signedHeaders() {
			var headers = [];
			AWS.util.arrayEach(this.headersToSign(), function iterator(h) {
				headers.push(h.toLowerCase());
			});
			return headers.sort().join(`;`);
		},
		canonicalHeaders: function canonicalHeaders() {
			var headers = this.request.headers;
			var parts = [];
			AWS.util.arrayEach(this.headersToSign(), function iterator(h) {
				parts.push(h.toLowerCase().trim() + `:` + String(headers[h]).trim());
			});
			return parts.sort().join(`
`) + `
`;
		},
		headersToSign: function headersToSign() {
			var headers = [];
			AWS.util.each(this.request.headers, function iterator(k) {
				if (k === `Host` || k === `Content-Encoding` || k.match(/^X-Amz/i)) headers.push(k);
			});
			return headers;
		},
		signature: function signature(credentials) {
			return AWS.util.crypto.hmac(credentials.secretAccessKey, this.stringToSign(), `base64`);
		},
		stringToSign: function stringToSign() {
			var parts = [];
			parts.push(this.request.method);
			parts.push(`/`);
			parts.push(``);
			parts.push(this.canonicalHeaders());
			parts.push(this.request.body);
			return AWS.util.crypto.sha256(parts.join(`
`));
		}
	});
	module.exports = AWS.Signers.V3;
}));
// node_modules/ibm-cos-sdk/lib/signers/v3https.js
var require_v3https = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	require_v3();
	AWS.Signers.V3Https = inherit(AWS.Signers.V3, {
		authorization: function authorization(credentials) {
			return "AWS3-HTTPS AWSAccessKeyId=" + credentials.accessKeyId + ",Algorithm=HmacSHA256,Signature=" + this.signature(credentials);
		},
		stringToSign: function stringToSign() {
			return this.request.headers[`X-Amz-Date`];
		}
	});
	module.exports = AWS.Signers.V3Https;
}));
// node_modules/ibm-cos-sdk/lib/signers/v4_credentials.js
var require_v4_credentials = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var cachedSecret = {};
	var cacheQueue = [];
	var maxCacheEntries = 50;
	var v4Identifier = `aws4_request`;
	module.exports = {
		createScope: function createScope(date, region, serviceName) {
			return [
				date.substr(0, 8),
				region,
				serviceName,
				v4Identifier
			].join(`/`);
		},
		getSigningKey: function getSigningKey(credentials, date, region, service, shouldCache) {
			var cacheKey = [
				AWS.util.crypto.hmac(credentials.secretAccessKey, credentials.accessKeyId, `base64`),
				date,
				region,
				service
			].join(`_`);
			shouldCache = shouldCache !== false;
			if (shouldCache && cacheKey in cachedSecret) return cachedSecret[cacheKey];
			var kDate = AWS.util.crypto.hmac(`AWS4` + credentials.secretAccessKey, date, `buffer`);
			var kRegion = AWS.util.crypto.hmac(kDate, region, `buffer`);
			var kService = AWS.util.crypto.hmac(kRegion, service, `buffer`);
			var signingKey = AWS.util.crypto.hmac(kService, v4Identifier, `buffer`);
			if (shouldCache) {
				cachedSecret[cacheKey] = signingKey;
				cacheQueue.push(cacheKey);
				if (cacheQueue.length > maxCacheEntries) delete cachedSecret[cacheQueue.shift()];
			}
			return signingKey;
		},
		emptyCache: function emptyCache() {
			cachedSecret = {};
			cacheQueue = [];
		}
	};
}));
// node_modules/ibm-cos-sdk/lib/signers/v4.js
var require_v4 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var v4Credentials = require_v4_credentials();
	var inherit = AWS.util.inherit;
	var expiresHeader = `presigned-expires`;
	AWS.Signers.V4 = inherit(AWS.Signers.RequestSigner, {
		constructor: function V4(request, serviceName, options) {
			AWS.Signers.RequestSigner.call(this, request);
			this.serviceName = serviceName;
			options = options || {};
			this.signatureCache = typeof options.signatureCache === `boolean` ? options.signatureCache : true;
			this.operation = options.operation;
			this.signatureVersion = options.signatureVersion;
		},
		algorithm: `AWS4-HMAC-SHA256`,
		addAuthorization: function addAuthorization(credentials, date) {
			var datetime = AWS.util.date.iso8601(date).replace(/[:\-]|\.\d{3}/g, ``);
			if (this.isPresigned()) this.updateForPresigned(credentials, datetime);
			else this.addHeaders(credentials, datetime);
			this.request.headers[`Authorization`] = this.authorization(credentials, datetime);
		},
		addHeaders: function addHeaders(credentials, datetime) {
			this.request.headers[`X-Amz-Date`] = datetime;
			if (credentials.sessionToken) this.request.headers[`x-amz-security-token`] = credentials.sessionToken;
		},
		updateForPresigned: function updateForPresigned(credentials, datetime) {
			var credString = this.credentialString(datetime);
			var qs = {
				"X-Amz-Date": datetime,
				"X-Amz-Algorithm": this.algorithm,
				"X-Amz-Credential": credentials.accessKeyId + `/` + credString,
				"X-Amz-Expires": this.request.headers[expiresHeader],
				"X-Amz-SignedHeaders": this.signedHeaders()
			};
			if (credentials.sessionToken) qs[`X-Amz-Security-Token`] = credentials.sessionToken;
			if (this.request.headers[`Content-Type`]) qs[`Content-Type`] = this.request.headers[`Content-Type`];
			if (this.request.headers[`Content-MD5`]) qs[`Content-MD5`] = this.request.headers[`Content-MD5`];
			if (this.request.headers[`Cache-Control`]) qs[`Cache-Control`] = this.request.headers[`Cache-Control`];
			AWS.util.each.call(this, this.request.headers, function(key, value) {
				if (key === expiresHeader) return;
				if (this.isSignableHeader(key)) {
					var lowerKey = key.toLowerCase();
					if (lowerKey.indexOf(`x-amz-meta-`) === 0) qs[lowerKey] = value;
					else if (lowerKey.indexOf(`x-amz-`) === 0) qs[key] = value;
				}
			});
			var sep = this.request.path.indexOf(`?`) >= 0 ? `&` : `?`;
			this.request.path += sep + AWS.util.queryParamsToString(qs);
		},
		authorization: function authorization(credentials, datetime) {
			var parts = [];
			var credString = this.credentialString(datetime);
			parts.push(this.algorithm + ` Credential=` + credentials.accessKeyId + `/` + credString);
			parts.push(`SignedHeaders=` + this.signedHeaders());
			parts.push(`Signature=` + this.signature(credentials, datetime));
			return parts.join(`, `);
		},
		signature: function signature(credentials, datetime) {
			var signingKey = v4Credentials.getSigningKey(credentials, datetime.substr(0, 8), this.request.region, this.serviceName, this.signatureCache);
			return AWS.util.crypto.hmac(signingKey, this.stringToSign(datetime), `hex`);
		},
		stringToSign: function stringToSign(datetime) {
			var parts = [];
			parts.push(`AWS4-HMAC-SHA256`);
			parts.push(datetime);
			parts.push(this.credentialString(datetime));
			parts.push(this.hexEncodedHash(this.canonicalString()));
			return parts.join(`
`);
		},
		canonicalString: function canonicalString() {
			var parts = [], pathname = this.request.pathname();
			if (this.serviceName !== `s3` && this.signatureVersion !== `s3v4`) pathname = AWS.util.uriEscapePath(pathname);
			parts.push(this.request.method);
			parts.push(pathname);
			parts.push(this.request.search());
			parts.push(this.canonicalHeaders() + `
`);
			parts.push(this.signedHeaders());
			parts.push(this.hexEncodedBodyHash());
			return parts.join(`
`);
		},
		canonicalHeaders: function canonicalHeaders() {
			var headers = [];
			AWS.util.each.call(this, this.request.headers, function(key, item) {
				headers.push([key, item]);
			});
			headers.sort(function(a, b) {
				return a[0].toLowerCase() < b[0].toLowerCase() ? -1 : 1;
			});
			var parts = [];
			AWS.util.arrayEach.call(this, headers, function(item) {
				var key = item[0].toLowerCase();
				if (this.isSignableHeader(key)) {
					var value = item[1];
					if (typeof value === `undefined` || value === null || typeof value.toString !== `function`) throw AWS.util.error(/* @__PURE__ */ new Error(`Header ` + key + ` contains invalid value`), { code: `InvalidHeader` });
					parts.push(key + `:` + this.canonicalHeaderValues(value.toString()));
				}
			});
			return parts.join(`
`);
		},
		canonicalHeaderValues: function canonicalHeaderValues(values) {
			return values.replace(/\s+/g, ` `).replace(/^\s+|\s+$/g, ``);
		},
		signedHeaders: function signedHeaders() {
			var keys = [];
			AWS.util.each.call(this, this.request.headers, function(key) {
				key = key.toLowerCase();
				if (this.isSignableHeader(key)) keys.push(key);
			});
			return keys.sort().join(`;`);
		},
		credentialString: function credentialString(datetime) {
			return v4Credentials.createScope(datetime.substr(0, 8), this.request.region, this.serviceName);
		},
		hexEncodedHash: function hash(string) {
			return AWS.util.crypto.sha256(string, `hex`);
		},
		hexEncodedBodyHash: function hexEncodedBodyHash() {
			var request = this.request;
			if (this.isPresigned() && [`s3`, `s3-object-lambda`].indexOf(this.serviceName) > -1 && !request.body) return `UNSIGNED-PAYLOAD`;
			else if (request.headers[`X-Amz-Content-Sha256`]) return request.headers[`X-Amz-Content-Sha256`];
			else return this.hexEncodedHash(this.request.body || ``);
		},
		unsignableHeaders: [
			`authorization`,
			`content-type`,
			`content-length`,
			`user-agent`,
			expiresHeader,
			`expect`,
			`x-amzn-trace-id`
		],
		isSignableHeader: function isSignableHeader(key) {
			if (key.toLowerCase().indexOf(`x-amz-`) === 0) return true;
			return this.unsignableHeaders.indexOf(key) < 0;
		},
		isPresigned: function isPresigned() {
			return this.request.headers[expiresHeader] ? true : false;
		}
	});
	module.exports = AWS.Signers.V4;
}));
// node_modules/ibm-cos-sdk/lib/signers/s3.js
var require_s3$2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	AWS.Signers.S3 = inherit(AWS.Signers.RequestSigner, {
		subResources: {
			"acl": 1,
			"accelerate": 1,
			"analytics": 1,
			"cors": 1,
			"lifecycle": 1,
			"delete": 1,
			"inventory": 1,
			"location": 1,
			"logging": 1,
			"metrics": 1,
			"notification": 1,
			"partNumber": 1,
			"policy": 1,
			"requestPayment": 1,
			"replication": 1,
			"restore": 1,
			"tagging": 1,
			"torrent": 1,
			"uploadId": 1,
			"uploads": 1,
			"versionId": 1,
			"versioning": 1,
			"versions": 1,
			"website": 1
		},
		responseHeaders: {
			"response-content-type": 1,
			"response-content-language": 1,
			"response-expires": 1,
			"response-cache-control": 1,
			"response-content-disposition": 1,
			"response-content-encoding": 1
		},
		addAuthorization: function addAuthorization(credentials, date) {
			if (!this.request.headers[`presigned-expires`]) this.request.headers[`X-Amz-Date`] = AWS.util.date.rfc822(date);
			if (credentials.sessionToken) this.request.headers[`x-amz-security-token`] = credentials.sessionToken;
			var signature = this.sign(credentials.secretAccessKey, this.stringToSign());
			var auth = `AWS ` + credentials.accessKeyId + `:` + signature;
			this.request.headers[`Authorization`] = auth;
		},
		stringToSign: function stringToSign() {
			var r = this.request;
			var parts = [];
			parts.push(r.method);
			parts.push(r.headers[`Content-MD5`] || ``);
			parts.push(r.headers[`Content-Type`] || ``);
			parts.push(r.headers[`presigned-expires`] || ``);
			var headers = this.canonicalizedAmzHeaders();
			if (headers) parts.push(headers);
			parts.push(this.canonicalizedResource());
			return parts.join(`
`);
		},
		canonicalizedAmzHeaders: function canonicalizedAmzHeaders() {
			var amzHeaders = [];
			AWS.util.each(this.request.headers, function(name) {
				if (name.match(/^x-amz-/i)) amzHeaders.push(name);
			});
			amzHeaders.sort(function(a, b) {
				return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
			});
			var parts = [];
			AWS.util.arrayEach.call(this, amzHeaders, function(name) {
				parts.push(name.toLowerCase() + `:` + String(this.request.headers[name]));
			});
			return parts.join(`
`);
		},
		canonicalizedResource: function canonicalizedResource() {
			var r = this.request;
			var parts = r.path.split(`?`);
			var path = parts[0];
			var querystring = parts[1];
			var resource = ``;
			if (r.virtualHostedBucket) resource += `/` + r.virtualHostedBucket;
			resource += path;
			if (querystring) {
				var resources = [];
				AWS.util.arrayEach.call(this, querystring.split(`&`), function(param) {
					var name = param.split(`=`)[0];
					var value = param.split(`=`)[1];
					if (this.subResources[name] || this.responseHeaders[name]) {
						var subresource = { name };
						if (value !== void 0) {
							if (this.subResources[name]) subresource.value = value;
							else subresource.value = decodeURIComponent(value);
						}
						resources.push(subresource);
					}
				});
				resources.sort(function(a, b) {
					return a.name < b.name ? -1 : 1;
				});
				if (resources.length) {
					querystring = [];
					AWS.util.arrayEach(resources, function(res) {
						if (res.value === void 0) querystring.push(res.name);
						else querystring.push(res.name + `=` + res.value);
					});
					resource += `?` + querystring.join(`&`);
				}
			}
			return resource;
		},
		sign: function sign(secret, string) {
			return AWS.util.crypto.hmac(secret, string, `base64`, `sha1`);
		}
	});
	module.exports = AWS.Signers.S3;
}));
// node_modules/ibm-cos-sdk/lib/signers/presign.js
var require_presign = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	var expiresHeader = `presigned-expires`;
	function signedUrlBuilder(request) {
		var expires = request.httpRequest.headers[expiresHeader];
		var signerClass = request.service.getSignerClass(request);
		delete request.httpRequest.headers[`User-Agent`];
		delete request.httpRequest.headers[`X-Amz-User-Agent`];
		if (signerClass === AWS.Signers.V4) {
			if (expires > 604800) throw AWS.util.error(/* @__PURE__ */ new Error(), {
				code: `InvalidExpiryTime`,
				message: "Presigning does not support expiry time greater than a week with SigV4 signing.",
				retryable: false
			});
			request.httpRequest.headers[expiresHeader] = expires;
		} else if (signerClass === AWS.Signers.S3) {
			var now = request.service ? request.service.getSkewCorrectedDate() : AWS.util.date.getDate();
			request.httpRequest.headers[expiresHeader] = parseInt(AWS.util.date.unixTimestamp(now) + expires, 10).toString();
		} else throw AWS.util.error(/* @__PURE__ */ new Error(), {
			message: `Presigning only supports S3 or SigV4 signing.`,
			code: `UnsupportedSigner`,
			retryable: false
		});
	}
	function signedUrlSigner(request) {
		var endpoint = request.httpRequest.endpoint;
		var parsedUrl = AWS.util.urlParse(request.httpRequest.path);
		var queryParams = {};
		if (parsedUrl.search) queryParams = AWS.util.queryStringParse(parsedUrl.search.substr(1));
		var auth = request.httpRequest.headers[`Authorization`].split(` `);
		if (auth[0] === `AWS`) {
			auth = auth[1].split(`:`);
			queryParams[`Signature`] = auth.pop();
			queryParams[`AWSAccessKeyId`] = auth.join(`:`);
			AWS.util.each(request.httpRequest.headers, function(key, value) {
				if (key === expiresHeader) key = `Expires`;
				if (key.indexOf(`x-amz-meta-`) === 0) {
					delete queryParams[key];
					key = key.toLowerCase();
				}
				queryParams[key] = value;
			});
			delete request.httpRequest.headers[expiresHeader];
			delete queryParams[`Authorization`];
			delete queryParams[`Host`];
		} else if (auth[0] === `AWS4-HMAC-SHA256`) {
			auth.shift();
			var signature = auth.join(` `).match(/Signature=(.*?)(?:,|\s|\r?\n|$)/)[1];
			queryParams[`X-Amz-Signature`] = signature;
			delete queryParams[`Expires`];
		}
		endpoint.pathname = parsedUrl.pathname;
		endpoint.search = AWS.util.queryParamsToString(queryParams);
	}
	AWS.Signers.Presign = inherit({ sign: function sign(request, expireTime, callback) {
		request.httpRequest.headers[expiresHeader] = expireTime || 3600;
		request.on(`build`, signedUrlBuilder);
		request.on(`sign`, signedUrlSigner);
		request.removeListener(`afterBuild`, AWS.EventListeners.Core.SET_CONTENT_LENGTH);
		request.removeListener(`afterBuild`, AWS.EventListeners.Core.COMPUTE_SHA256);
		request.emit(`beforePresign`, [request]);
		if (callback) request.build(function() {
			if (this.response.error) callback(this.response.error);
			else callback(null, AWS.util.urlFormat(request.httpRequest.endpoint));
		});
		else {
			request.build();
			if (request.response.error) throw request.response.error;
			return AWS.util.urlFormat(request.httpRequest.endpoint);
		}
	} });
	module.exports = AWS.Signers.Presign;
}));
// node_modules/ibm-cos-sdk/lib/signers/iam.js
var require_iam = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	AWS.Signers.IAM = inherit(AWS.Signers.RequestSigner, {
		addAuthorization: function addAuthorization(credentials, date, req) {
			var token = credentials.tokenManager.getToken();
			this.request.headers[`Authorization`] = `Bearer ` + (token.accessToken || token[`access_token`]);
			if (req.operation === `createBucket` || req.operation === `listBuckets` || req.operation === `listBucketsExtended`) {
				if (!this.request.headers[`Ibm-Service-Instance-Id`]) this.request.headers[`Ibm-Service-Instance-Id`] = credentials.serviceInstanceId;
			}
		},
		signature: function signature(credentials) {}
	});
	module.exports = AWS.Signers.IAM;
}));
// node_modules/ibm-cos-sdk/lib/signers/none.js
var require_none = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	AWS.Signers.None = AWS.util.inherit(AWS.Signers.RequestSigner, {
		addAuthorization: function() {},
		signature: function() {}
	});
	module.exports = AWS.Signers.IAM;
}));
// node_modules/ibm-cos-sdk/lib/signers/bearer.js
var require_bearer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.Signers.Bearer = AWS.util.inherit(AWS.Signers.RequestSigner, {
		constructor: function Bearer(request) {
			AWS.Signers.RequestSigner.call(this, request);
		},
		addAuthorization: function addAuthorization(token) {
			this.request.headers[`Authorization`] = `Bearer ` + token.token;
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/signers/request_signer.js
var require_request_signer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	AWS.Signers.RequestSigner = inherit({
		constructor: function RequestSigner(request) {
			this.request = request;
		},
		setServiceClientId: function setServiceClientId(id) {
			this.serviceClientId = id;
		},
		getServiceClientId: function getServiceClientId() {
			return this.serviceClientId;
		}
	});
	AWS.Signers.RequestSigner.getVersion = function getVersion(version) {
		switch (version) {
			case `v2`: return AWS.Signers.V2;
			case `v3`: return AWS.Signers.V3;
			case `s3v4`: return AWS.Signers.V4;
			case `v4`: return AWS.Signers.V4;
			case `s3`: return AWS.Signers.S3;
			case `v3https`: return AWS.Signers.V3Https;
			case `iam`: return AWS.Signers.IAM;
			case `none`: return AWS.Signers.None;
			case `bearer`: return AWS.Signers.Bearer;
		}
		throw new Error(`Unknown signing version ` + version);
	};
	require_v2();
	require_v3();
	require_v3https();
	require_v4();
	require_s3$2();
	require_presign();
	require_iam();
	require_none();
	require_bearer();
}));
// node_modules/ibm-cos-sdk/lib/param_validator.js
var require_param_validator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.ParamValidator = AWS.util.inherit({
		constructor: function ParamValidator(validation) {
			if (validation === true || validation === void 0) validation = { "min": true };
			this.validation = validation;
		},
		validate: function validate(shape, params, context) {
			this.errors = [];
			this.validateMember(shape, params || {}, context || `params`);
			if (this.errors.length > 1) {
				var msg = this.errors.join(`
* `);
				msg = `There were ` + this.errors.length + ` validation errors:
* ` + msg;
				throw AWS.util.error(new Error(msg), {
					code: `MultipleValidationErrors`,
					errors: this.errors
				});
			} else if (this.errors.length === 1) throw this.errors[0];
			else return true;
		},
		fail: function fail(code, message) {
			this.errors.push(AWS.util.error(new Error(message), { code }));
		},
		validateStructure: function validateStructure(shape, params, context) {
			if (shape.isDocument) return true;
			this.validateType(params, context, [`object`], `structure`);
			var paramName;
			for (var i = 0; shape.required && i < shape.required.length; i++) {
				paramName = shape.required[i];
				var value = params[paramName];
				if (value === void 0 || value === null) this.fail(`MissingRequiredParameter`, `Missing required key '` + paramName + `' in ` + context);
			}
			for (paramName in params) {
				if (!Object.prototype.hasOwnProperty.call(params, paramName)) continue;
				var paramValue = params[paramName], memberShape = shape.members[paramName];
				if (memberShape !== void 0) {
					var memberContext = [context, paramName].join(`.`);
					this.validateMember(memberShape, paramValue, memberContext);
				} else if (paramValue !== void 0 && paramValue !== null) this.fail(`UnexpectedParameter`, `Unexpected key '` + paramName + `' found in ` + context);
			}
			return true;
		},
		validateMember: function validateMember(shape, param, context) {
			switch (shape.type) {
				case `structure`: return this.validateStructure(shape, param, context);
				case `list`: return this.validateList(shape, param, context);
				case `map`: return this.validateMap(shape, param, context);
				default: return this.validateScalar(shape, param, context);
			}
		},
		validateList: function validateList(shape, params, context) {
			if (this.validateType(params, context, [Array])) {
				this.validateRange(shape, params.length, context, `list member count`);
				for (var i = 0; i < params.length; i++) this.validateMember(shape.member, params[i], context + `[` + i + `]`);
			}
		},
		validateMap: function validateMap(shape, params, context) {
			if (this.validateType(params, context, [`object`], `map`)) {
				var mapCount = 0;
				for (var param in params) {
					if (!Object.prototype.hasOwnProperty.call(params, param)) continue;
					this.validateMember(shape.key, param, context + `[key='` + param + `']`);
					this.validateMember(shape.value, params[param], context + `['` + param + `']`);
					mapCount++;
				}
				this.validateRange(shape, mapCount, context, `map member count`);
			}
		},
		validateScalar: function validateScalar(shape, value, context) {
			switch (shape.type) {
				case null:
				case void 0:
				case `string`: return this.validateString(shape, value, context);
				case `base64`:
				case `binary`: return this.validatePayload(value, context);
				case `integer`:
				case `float`: return this.validateNumber(shape, value, context);
				case `boolean`: return this.validateType(value, context, [`boolean`]);
				case `timestamp`: return this.validateType(value, context, [
					Date,
					/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
					`number`
				], `Date object, ISO-8601 string, or a UNIX timestamp`);
				default: return this.fail(`UnkownType`, `Unhandled type ` + shape.type + ` for ` + context);
			}
		},
		validateString: function validateString(shape, value, context) {
			var validTypes = [`string`];
			if (shape.isJsonValue) validTypes = validTypes.concat([
				`number`,
				`object`,
				`boolean`
			]);
			if (value !== null && this.validateType(value, context, validTypes)) {
				this.validateEnum(shape, value, context);
				this.validateRange(shape, value.length, context, `string length`);
				this.validatePattern(shape, value, context);
				this.validateUri(shape, value, context);
			}
		},
		validateUri: function validateUri(shape, value, context) {
			if (shape[`location`] === `uri`) {
				if (value.length === 0) this.fail(`UriParameterError`, "Expected uri parameter to have length >= 1, but found \"" + value + `" for ` + context);
			}
		},
		validatePattern: function validatePattern(shape, value, context) {
			if (this.validation[`pattern`] && shape[`pattern`] !== void 0) {
				if (!new RegExp(shape[`pattern`]).test(value)) this.fail(`PatternMatchError`, `Provided value "` + value + "\" does not match regex pattern /" + shape[`pattern`] + `/ for ` + context);
			}
		},
		validateRange: function validateRange(shape, value, context, descriptor) {
			if (this.validation[`min`]) {
				if (shape[`min`] !== void 0 && value < shape[`min`]) this.fail(`MinRangeError`, `Expected ` + descriptor + ` >= ` + shape[`min`] + `, but found ` + value + ` for ` + context);
			}
			if (this.validation[`max`]) {
				if (shape[`max`] !== void 0 && value > shape[`max`]) this.fail(`MaxRangeError`, `Expected ` + descriptor + ` <= ` + shape[`max`] + `, but found ` + value + ` for ` + context);
			}
		},
		validateEnum: function validateRange(shape, value, context) {
			if (this.validation[`enum`] && shape[`enum`] !== void 0) {
				if (shape[`enum`].indexOf(value) === -1) this.fail(`EnumError`, `Found string value of ` + value + ", but expected " + shape[`enum`].join(`|`) + ` for ` + context);
			}
		},
		validateType: function validateType(value, context, acceptedTypes, type) {
			if (value === null || value === void 0) return false;
			var foundInvalidType = false;
			for (var i = 0; i < acceptedTypes.length; i++) {
				if (typeof acceptedTypes[i] === `string`) {
					if (typeof value === acceptedTypes[i]) return true;
				} else if (acceptedTypes[i] instanceof RegExp) {
					if ((value || ``).toString().match(acceptedTypes[i])) return true;
				} else {
					if (value instanceof acceptedTypes[i]) return true;
					if (AWS.util.isType(value, acceptedTypes[i])) return true;
					if (!type && !foundInvalidType) acceptedTypes = acceptedTypes.slice();
					acceptedTypes[i] = AWS.util.typeName(acceptedTypes[i]);
				}
				foundInvalidType = true;
			}
			var acceptedType = type;
			if (!acceptedType) acceptedType = acceptedTypes.join(`, `).replace(/,([^,]+)$/, `, or$1`);
			var vowel = acceptedType.match(/^[aeiou]/i) ? `n` : ``;
			this.fail(`InvalidParameterType`, `Expected ` + context + ` to be a` + vowel + ` ` + acceptedType);
			return false;
		},
		validateNumber: function validateNumber(shape, value, context) {
			if (value === null || value === void 0) return;
			if (typeof value === `string`) {
				var castedValue = parseFloat(value);
				if (castedValue.toString() === value) value = castedValue;
			}
			if (this.validateType(value, context, [`number`])) this.validateRange(shape, value, context, `numeric value`);
		},
		validatePayload: function validatePayload(value, context) {
			if (value === null || value === void 0) return;
			if (typeof value === `string`) return;
			if (value && typeof value.byteLength === `number`) return;
			if (AWS.util.isNode()) {
				var Stream = AWS.util.stream.Stream;
				if (AWS.util.Buffer.isBuffer(value) || value instanceof Stream) return;
			} else if (value instanceof Blob) return;
			var types = [
				`Buffer`,
				`Stream`,
				`File`,
				`Blob`,
				`ArrayBuffer`,
				`DataView`
			];
			if (value) for (var i = 0; i < types.length; i++) {
				if (AWS.util.isType(value, types[i])) return;
				if (AWS.util.typeName(value.constructor) === types[i]) return;
			}
			this.fail(`InvalidParameterType`, `Expected ` + context + " to be a string, Buffer, Stream, Blob, or typed array object");
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/core.js
var require_core = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = { util: require_util() };
	({}).toString();
	module.exports = AWS;
	AWS.util.update(AWS, {
		VERSION: `1.15.1`,
		Signers: {},
		Protocol: {
			Json: require_json(),
			Query: require_query(),
			Rest: require_rest(),
			RestJson: require_rest_json(),
			RestXml: require_rest_xml()
		},
		XML: {
			Builder: require_builder$1(),
			Parser: null
		},
		JSON: {
			Builder: require_builder$2(),
			Parser: require_parser$1()
		},
		Model: {
			Api: require_api(),
			Operation: require_operation(),
			Shape: require_shape(),
			Paginator: require_paginator(),
			ResourceWaiter: require_resource_waiter$1()
		},
		apiLoader: require_api_loader(),
		util: require_util()
	});
	require_sequential_executor();
	require_service();
	require_config();
	require_credentials();
	require_credential_provider_chain();
	require_http();
	require_event_listeners();
	require_request();
	require_response();
	require_resource_waiter();
	require_request_signer();
	require_param_validator();
	AWS.events = new AWS.SequentialExecutor();
}));
// node_modules/uuid/dist-node/max.js
var max_default;
var init_max = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	max_default = `ffffffff-ffff-ffff-ffff-ffffffffffff`;
}));
// node_modules/uuid/dist-node/nil.js
var nil_default;
var init_nil = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	nil_default = `00000000-0000-0000-0000-000000000000`;
}));
// node_modules/uuid/dist-node/regex.js
var regex_default;
var init_regex = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	regex_default = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/i;
}));
// node_modules/uuid/dist-node/validate.js
function validate(uuid) {
	return typeof uuid === `string` && regex_default.test(uuid);
}
var init_validate = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_regex();
}));
// node_modules/uuid/dist-node/parse.js
function parse(uuid) {
	if (!validate(uuid)) throw TypeError(`Invalid UUID`);
	let v;
	return Uint8Array.of((v = parseInt(uuid.slice(0, 8), 16)) >>> 24, v >>> 16 & 255, v >>> 8 & 255, v & 255, (v = parseInt(uuid.slice(9, 13), 16)) >>> 8, v & 255, (v = parseInt(uuid.slice(14, 18), 16)) >>> 8, v & 255, (v = parseInt(uuid.slice(19, 23), 16)) >>> 8, v & 255, (v = parseInt(uuid.slice(24, 36), 16)) / 1099511627776 & 255, v / 4294967296 & 255, v >>> 24 & 255, v >>> 16 & 255, v >>> 8 & 255, v & 255);
}
var init_parse = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_validate();
}));
// node_modules/uuid/dist-node/stringify.js
function unsafeStringify(arr, offset = 0) {
	return (byteToHex[arr[offset + 0]] + byteToHex[arr[offset + 1]] + byteToHex[arr[offset + 2]] + byteToHex[arr[offset + 3]] + `-` + byteToHex[arr[offset + 4]] + byteToHex[arr[offset + 5]] + `-` + byteToHex[arr[offset + 6]] + byteToHex[arr[offset + 7]] + `-` + byteToHex[arr[offset + 8]] + byteToHex[arr[offset + 9]] + `-` + byteToHex[arr[offset + 10]] + byteToHex[arr[offset + 11]] + byteToHex[arr[offset + 12]] + byteToHex[arr[offset + 13]] + byteToHex[arr[offset + 14]] + byteToHex[arr[offset + 15]]).toLowerCase();
}
function stringify(arr, offset = 0) {
	const uuid = unsafeStringify(arr, offset);
	if (!validate(uuid)) throw TypeError(`Stringified UUID is invalid`);
	return uuid;
}
var byteToHex;
var init_stringify = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_validate();
	byteToHex = [];
	for (let i = 0; i < 256; ++i) byteToHex.push((i + 256).toString(16).slice(1));
}));
// node_modules/uuid/dist-node/rng.js
function rng() {
	return crypto.getRandomValues(rnds8);
}
var rnds8;
var init_rng = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	rnds8 = /* @__PURE__ */ new Uint8Array(16);
}));
// node_modules/uuid/dist-node/v1.js
function v1(options, buf, offset) {
	let bytes;
	const isV6 = options?._v6 ?? false;
	if (options) {
		const optionsKeys = Object.keys(options);
		if (optionsKeys.length === 1 && optionsKeys[0] === `_v6`) options = void 0;
	}
	if (options) bytes = v1Bytes(options.random ?? options.rng?.() ?? rng(), options.msecs, options.nsecs, options.clockseq, options.node, buf, offset);
	else {
		const now = Date.now();
		const rnds = rng();
		updateV1State(_state$1, now, rnds);
		bytes = v1Bytes(rnds, _state$1.msecs, _state$1.nsecs, isV6 ? void 0 : _state$1.clockseq, isV6 ? void 0 : _state$1.node, buf, offset);
	}
	return buf ?? unsafeStringify(bytes);
}
function updateV1State(state, now, rnds) {
	state.msecs ??= -1e400;
	state.nsecs ??= 0;
	if (now === state.msecs) {
		state.nsecs++;
		if (state.nsecs >= 1e4) {
			state.node = void 0;
			state.nsecs = 0;
		}
	} else if (now > state.msecs) state.nsecs = 0;
	else if (now < state.msecs) state.node = void 0;
	if (!state.node) {
		state.node = rnds.slice(10, 16);
		state.node[0] |= 1;
		state.clockseq = (rnds[8] << 8 | rnds[9]) & 16383;
	}
	state.msecs = now;
	return state;
}
function v1Bytes(rnds, msecs, nsecs, clockseq, node, buf, offset = 0) {
	if (rnds.length < 16) throw new Error(`Random bytes length must be >= 16`);
	if (!buf) {
		buf = /* @__PURE__ */ new Uint8Array(16);
		offset = 0;
	} else if (offset < 0 || offset + 16 > buf.length) throw new RangeError(`UUID byte range ${offset}:${offset + 15} is out of buffer bounds`);
	msecs ??= Date.now();
	nsecs ??= 0;
	clockseq ??= (rnds[8] << 8 | rnds[9]) & 16383;
	if (node == null) {
		node = rnds.slice(10, 16);
		node[0] |= 1;
	}
	msecs += 0xb1d069b5400;
	const t = (msecs & 268435455) * 1e4 + nsecs;
	const tl = t >>> 0;
	buf[offset++] = tl >>> 24 & 255;
	buf[offset++] = tl >>> 16 & 255;
	buf[offset++] = tl >>> 8 & 255;
	buf[offset++] = tl & 255;
	const tmh = (msecs / 268435456 | 0) * 625 + (t / 4294967296 | 0) & 268435455;
	buf[offset++] = tmh >>> 8 & 255;
	buf[offset++] = tmh & 255;
	buf[offset++] = tmh >>> 24 & 15 | 16;
	buf[offset++] = tmh >>> 16 & 255;
	buf[offset++] = clockseq >>> 8 | 128;
	buf[offset++] = clockseq & 255;
	for (let n = 0; n < 6; ++n) buf[offset++] = node[n];
	return buf;
}
var _state$1;
var init_v1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_rng();
	init_stringify();
	_state$1 = {};
}));
// node_modules/uuid/dist-node/v1ToV6.js
function v1ToV6(uuid) {
	const v6Bytes = _v1ToV6(typeof uuid === `string` ? parse(uuid) : uuid);
	return typeof uuid === `string` ? unsafeStringify(v6Bytes) : v6Bytes;
}
function _v1ToV6(v1Bytes) {
	return Uint8Array.of((v1Bytes[6] & 15) << 4 | v1Bytes[7] >> 4 & 15, (v1Bytes[7] & 15) << 4 | (v1Bytes[4] & 240) >> 4, (v1Bytes[4] & 15) << 4 | (v1Bytes[5] & 240) >> 4, (v1Bytes[5] & 15) << 4 | (v1Bytes[0] & 240) >> 4, (v1Bytes[0] & 15) << 4 | (v1Bytes[1] & 240) >> 4, (v1Bytes[1] & 15) << 4 | (v1Bytes[2] & 240) >> 4, 96 | v1Bytes[2] & 15, v1Bytes[3], v1Bytes[8], v1Bytes[9], v1Bytes[10], v1Bytes[11], v1Bytes[12], v1Bytes[13], v1Bytes[14], v1Bytes[15]);
}
var init_v1ToV6 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_parse();
	init_stringify();
}));
// node_modules/uuid/dist-node/md5.js
function md5(bytes) {
	if (Array.isArray(bytes)) bytes = Buffer.from(bytes);
	else if (typeof bytes === `string`) bytes = Buffer.from(bytes, `utf8`);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(`md5`).update(bytes).digest();
}
var init_md5 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {}));
// node_modules/uuid/dist-node/v35.js
function stringToBytes(str) {
	str = unescape(encodeURIComponent(str));
	const bytes = new Uint8Array(str.length);
	for (let i = 0; i < str.length; ++i) bytes[i] = str.charCodeAt(i);
	return bytes;
}
function v35(version, hash, value, namespace, buf, offset) {
	const valueBytes = typeof value === `string` ? stringToBytes(value) : value;
	const namespaceBytes = typeof namespace === `string` ? parse(namespace) : namespace;
	if (typeof namespace === `string`) namespace = parse(namespace);
	if (namespace?.length !== 16) throw TypeError(`Namespace must be array-like (16 iterable integer values, 0-255)`);
	let bytes = new Uint8Array(16 + valueBytes.length);
	bytes.set(namespaceBytes);
	bytes.set(valueBytes, namespaceBytes.length);
	bytes = hash(bytes);
	bytes[6] = bytes[6] & 15 | version;
	bytes[8] = bytes[8] & 63 | 128;
	if (buf) {
		offset ??= 0;
		if (offset < 0 || offset + 16 > buf.length) throw new RangeError(`UUID byte range ${offset}:${offset + 15} is out of buffer bounds`);
		for (let i = 0; i < 16; ++i) buf[offset + i] = bytes[i];
		return buf;
	}
	return unsafeStringify(bytes);
}
var DNS, URL;
var init_v35 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_parse();
	init_stringify();
	DNS = `6ba7b810-9dad-11d1-80b4-00c04fd430c8`;
	URL = `6ba7b811-9dad-11d1-80b4-00c04fd430c8`;
}));
// node_modules/uuid/dist-node/v3.js
function v3(value, namespace, buf, offset) {
	return v35(48, md5, value, namespace, buf, offset);
}
var init_v3 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_md5();
	init_v35();
	v3.DNS = DNS;
	v3.URL = URL;
}));
// node_modules/uuid/dist-node/v4.js
function v4(options, buf, offset) {
	if (!buf && !options && crypto.randomUUID) return crypto.randomUUID();
	return _v4(options, buf, offset);
}
function _v4(options, buf, offset) {
	options = options || {};
	const rnds = options.random ?? options.rng?.() ?? rng();
	if (rnds.length < 16) throw new Error(`Random bytes length must be >= 16`);
	rnds[6] = rnds[6] & 15 | 64;
	rnds[8] = rnds[8] & 63 | 128;
	if (buf) {
		offset = offset || 0;
		if (offset < 0 || offset + 16 > buf.length) throw new RangeError(`UUID byte range ${offset}:${offset + 15} is out of buffer bounds`);
		for (let i = 0; i < 16; ++i) buf[offset + i] = rnds[i];
		return buf;
	}
	return unsafeStringify(rnds);
}
var init_v4 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_rng();
	init_stringify();
}));
// node_modules/uuid/dist-node/sha1.js
function sha1(bytes) {
	if (Array.isArray(bytes)) bytes = Buffer.from(bytes);
	else if (typeof bytes === `string`) bytes = Buffer.from(bytes, `utf8`);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(`sha1`).update(bytes).digest();
}
var init_sha1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {}));
// node_modules/uuid/dist-node/v5.js
function v5(value, namespace, buf, offset) {
	return v35(80, sha1, value, namespace, buf, offset);
}
var init_v5 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_sha1();
	init_v35();
	v5.DNS = DNS;
	v5.URL = URL;
}));
// node_modules/uuid/dist-node/v6.js
function v6(options, buf, offset) {
	options ??= {};
	offset ??= 0;
	let bytes = v1({
		...options,
		_v6: true
	}, /* @__PURE__ */ new Uint8Array(16));
	bytes = v1ToV6(bytes);
	if (buf) {
		if (offset < 0 || offset + 16 > buf.length) throw new RangeError(`UUID byte range ${offset}:${offset + 15} is out of buffer bounds`);
		for (let i = 0; i < 16; i++) buf[offset + i] = bytes[i];
		return buf;
	}
	return unsafeStringify(bytes);
}
var init_v6 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_stringify();
	init_v1();
	init_v1ToV6();
}));
// node_modules/uuid/dist-node/v6ToV1.js
function v6ToV1(uuid) {
	const v1Bytes = _v6ToV1(typeof uuid === `string` ? parse(uuid) : uuid);
	return typeof uuid === `string` ? unsafeStringify(v1Bytes) : v1Bytes;
}
function _v6ToV1(v6Bytes) {
	return Uint8Array.of((v6Bytes[3] & 15) << 4 | v6Bytes[4] >> 4 & 15, (v6Bytes[4] & 15) << 4 | (v6Bytes[5] & 240) >> 4, (v6Bytes[5] & 15) << 4 | v6Bytes[6] & 15, v6Bytes[7], (v6Bytes[1] & 15) << 4 | (v6Bytes[2] & 240) >> 4, (v6Bytes[2] & 15) << 4 | (v6Bytes[3] & 240) >> 4, 16 | (v6Bytes[0] & 240) >> 4, (v6Bytes[0] & 15) << 4 | (v6Bytes[1] & 240) >> 4, v6Bytes[8], v6Bytes[9], v6Bytes[10], v6Bytes[11], v6Bytes[12], v6Bytes[13], v6Bytes[14], v6Bytes[15]);
}
var init_v6ToV1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_parse();
	init_stringify();
}));
// node_modules/uuid/dist-node/v7.js
function v7(options, buf, offset) {
	let bytes;
	if (options) bytes = v7Bytes(options.random ?? options.rng?.() ?? rng(), options.msecs, options.seq, buf, offset);
	else {
		const now = Date.now();
		const rnds = rng();
		updateV7State(_state, now, rnds);
		bytes = v7Bytes(rnds, _state.msecs, _state.seq, buf, offset);
	}
	return buf ?? unsafeStringify(bytes);
}
function updateV7State(state, now, rnds) {
	state.msecs ??= -1e400;
	state.seq ??= 0;
	if (now > state.msecs) {
		state.seq = v7Sequence(rnds);
		state.msecs = now;
	} else {
		state.seq = state.seq + 1 | 0;
		if (state.seq === 0) state.msecs++;
	}
	return state;
}
function v7Bytes(rnds, msecs, seq, buf, offset = 0) {
	if (rnds.length < 16) throw new Error(`Random bytes length must be >= 16`);
	if (!buf) {
		buf = /* @__PURE__ */ new Uint8Array(16);
		offset = 0;
	} else if (offset < 0 || offset + 16 > buf.length) throw new RangeError(`UUID byte range ${offset}:${offset + 15} is out of buffer bounds`);
	msecs ??= Date.now();
	seq ??= v7Sequence(rnds);
	buf[offset++] = msecs / 1099511627776 & 255;
	buf[offset++] = msecs / 4294967296 & 255;
	buf[offset++] = msecs / 16777216 & 255;
	buf[offset++] = msecs / 65536 & 255;
	buf[offset++] = msecs / 256 & 255;
	buf[offset++] = msecs & 255;
	buf[offset++] = 112 | seq >>> 28 & 15;
	buf[offset++] = seq >>> 20 & 255;
	buf[offset++] = 128 | seq >>> 14 & 63;
	buf[offset++] = seq >>> 6 & 255;
	buf[offset++] = seq << 2 & 255 | rnds[10] & 3;
	buf[offset++] = rnds[11];
	buf[offset++] = rnds[12];
	buf[offset++] = rnds[13];
	buf[offset++] = rnds[14];
	buf[offset++] = rnds[15];
	return buf;
}
function v7Sequence(rnds) {
	return (rnds[6] & 127) << 24 | rnds[7] << 16 | rnds[8] << 8 | rnds[9];
}
var _state;
var init_v7 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_rng();
	init_stringify();
	_state = {};
}));
// node_modules/uuid/dist-node/version.js
function version(uuid) {
	if (!validate(uuid)) throw TypeError(`Invalid UUID`);
	return parseInt(uuid.slice(14, 15), 16);
}
var init_version = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_validate();
}));
// node_modules/uuid/dist-node/index.js
var dist_node_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	MAX: () => max_default,
	NIL: () => nil_default,
	parse: () => parse,
	stringify: () => stringify,
	v1: () => v1,
	v1ToV6: () => v1ToV6,
	v3: () => v3,
	v4: () => v4,
	v5: () => v5,
	v6: () => v6,
	v6ToV1: () => v6ToV1,
	v7: () => v7,
	validate: () => validate,
	version: () => version
});
var init_dist_node = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_max();
	init_nil();
	init_parse();
	init_stringify();
	init_v1();
	init_v1ToV6();
	init_v3();
	init_v4();
	init_v5();
	init_v6();
	init_v6ToV1();
	init_v7();
	init_validate();
	init_version();
}));
// node_modules/ibm-cos-sdk/lib/util.js
var require_util = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS;
	var util = {
		environment: `nodejs`,
		engine: function engine() {
			if (util.isBrowser() && typeof navigator !== `undefined`) return navigator.userAgent;
			else {
				var engine = process.platform + `/` + process.version;
				if (process.env.AWS_EXECUTION_ENV) engine += ` exec-env/` + process.env.AWS_EXECUTION_ENV;
				return engine;
			}
		},
		userAgent: function userAgent() {
			var name = util.environment;
			var agent = `ibm-cos-sdk-` + name + `/` + require_core().VERSION;
			if (name === `nodejs`) agent += ` ` + util.engine();
			return agent;
		},
		isBrowser: function isBrowser() {
			return process && process.browser;
		},
		isNode: function isNode() {
			return !util.isBrowser();
		},
		uriEscape: function uriEscape(string) {
			var output = encodeURIComponent(string);
			output = output.replace(/[^A-Za-z0-9_.~\-%]+/g, escape);
			output = output.replace(/[*]/g, function(ch) {
				return `%` + ch.charCodeAt(0).toString(16).toUpperCase();
			});
			return output;
		},
		uriEscapePath: function uriEscapePath(string) {
			var parts = [];
			util.arrayEach(string.split(`/`), function(part) {
				parts.push(util.uriEscape(part));
			});
			return parts.join(`/`);
		},
		urlParse: function urlParse(url) {
			return util.url.parse(url);
		},
		urlFormat: function urlFormat(url) {
			return util.url.format(url);
		},
		queryStringParse: function queryStringParse(qs) {
			return util.querystring.parse(qs);
		},
		queryParamsToString: function queryParamsToString(params) {
			var items = [];
			var escape = util.uriEscape;
			var sortedKeys = Object.keys(params).sort();
			util.arrayEach(sortedKeys, function(name) {
				var value = params[name];
				var ename = escape(name);
				var result = ename + `=`;
				if (Array.isArray(value)) {
					var vals = [];
					util.arrayEach(value, function(item) {
						vals.push(escape(item));
					});
					result = ename + `=` + vals.sort().join(`&` + ename + `=`);
				} else if (value !== void 0 && value !== null) result = ename + `=` + escape(value);
				items.push(result);
			});
			return items.join(`&`);
		},
		readFileSync: function readFileSync(path) {
			if (util.isBrowser()) return null;
			return (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs").readFileSync(path, `utf-8`);
		},
		base64: {
			encode: function encode64(string) {
				if (typeof string === `number`) throw util.error(/* @__PURE__ */ new Error(`Cannot base64 encode number ` + string));
				if (string === null || typeof string === `undefined`) return string;
				return util.buffer.toBuffer(string).toString(`base64`);
			},
			decode: function decode64(string) {
				if (typeof string === `number`) throw util.error(/* @__PURE__ */ new Error(`Cannot base64 decode number ` + string));
				if (string === null || typeof string === `undefined`) return string;
				return util.buffer.toBuffer(string, `base64`);
			}
		},
		buffer: {
			toBuffer: function(data, encoding) {
				return typeof util.Buffer.from === `function` && util.Buffer.from !== Uint8Array.from ? util.Buffer.from(data, encoding) : new util.Buffer(data, encoding);
			},
			alloc: function(size, fill, encoding) {
				if (typeof size !== `number`) throw new Error(`size passed to alloc must be a number.`);
				if (typeof util.Buffer.alloc === `function`) return util.Buffer.alloc(size, fill, encoding);
				else {
					var buf = new util.Buffer(size);
					if (fill !== void 0 && typeof buf.fill === `function`) buf.fill(fill, void 0, void 0, encoding);
					return buf;
				}
			},
			toStream: function toStream(buffer) {
				if (!util.Buffer.isBuffer(buffer)) buffer = util.buffer.toBuffer(buffer);
				var readable = new util.stream.Readable();
				var pos = 0;
				readable._read = function(size) {
					if (pos >= buffer.length) return readable.push(null);
					var end = pos + size;
					if (end > buffer.length) end = buffer.length;
					readable.push(buffer.slice(pos, end));
					pos = end;
				};
				return readable;
			},
			concat: function(buffers) {
				var length = 0, offset = 0, buffer = null, i = 0;
				for (; i < buffers.length; i++) length += buffers[i].length;
				buffer = util.buffer.alloc(length);
				for (i = 0; i < buffers.length; i++) {
					buffers[i].copy(buffer, offset);
					offset += buffers[i].length;
				}
				return buffer;
			}
		},
		string: {
			byteLength: function byteLength(string) {
				if (string === null || string === void 0) return 0;
				if (typeof string === `string`) string = util.buffer.toBuffer(string);
				if (typeof string.byteLength === `number`) return string.byteLength;
				else if (typeof string.length === `number`) return string.length;
				else if (typeof string.size === `number`) return string.size;
				else if (typeof string.path === `string`) return (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs").lstatSync(string.path).size;
				else throw util.error(/* @__PURE__ */ new Error(`Cannot determine length of ` + string), { object: string });
			},
			upperFirst: function upperFirst(string) {
				return string[0].toUpperCase() + string.substr(1);
			},
			lowerFirst: function lowerFirst(string) {
				return string[0].toLowerCase() + string.substr(1);
			}
		},
		ini: { parse: function string(ini) {
			var currentSection, map = {};
			util.arrayEach(ini.split(/\r?\n/), function(line) {
				line = line.split(/(^|\s)[;#]/)[0].trim();
				if (line[0] === `[` && line[line.length - 1] === `]`) {
					currentSection = line.substring(1, line.length - 1);
					if (currentSection === `__proto__` || currentSection.split(/\s/)[1] === `__proto__`) throw util.error(/* @__PURE__ */ new Error(`Cannot load profile name '` + currentSection + `' from shared ini file.`));
				} else if (currentSection) {
					var indexOfEqualsSign = line.indexOf(`=`);
					var start = 0;
					var end = line.length - 1;
					if (indexOfEqualsSign !== -1 && indexOfEqualsSign !== start && indexOfEqualsSign !== end) {
						var name = line.substring(0, indexOfEqualsSign).trim();
						var value = line.substring(indexOfEqualsSign + 1).trim();
						map[currentSection] = map[currentSection] || {};
						map[currentSection][name] = value;
					}
				}
			});
			return map;
		} },
		fn: {
			noop: function() {},
			callback: function(err) {
				if (err) throw err;
			},
			makeAsync: function makeAsync(fn, expectedArgs) {
				if (expectedArgs && expectedArgs <= fn.length) return fn;
				return function() {
					var args = Array.prototype.slice.call(arguments, 0);
					args.pop()(fn.apply(null, args));
				};
			}
		},
		date: {
			getDate: function getDate() {
				if (!AWS) AWS = require_core();
				if (AWS.config.systemClockOffset) return new Date((/* @__PURE__ */ new Date()).getTime() + AWS.config.systemClockOffset);
				else return /* @__PURE__ */ new Date();
			},
			iso8601: function iso8601(date) {
				if (date === void 0) date = util.date.getDate();
				return date.toISOString().replace(/\.\d{3}Z$/, `Z`);
			},
			rfc822: function rfc822(date) {
				if (date === void 0) date = util.date.getDate();
				return date.toUTCString();
			},
			unixTimestamp: function unixTimestamp(date) {
				if (date === void 0) date = util.date.getDate();
				return date.getTime() / 1e3;
			},
			from: function format(date) {
				if (typeof date === `number`) return /* @__PURE__ */ new Date(date * 1e3);
				else return new Date(date);
			},
			format: function format(date, formatter) {
				if (!formatter) formatter = `iso8601`;
				return util.date[formatter](util.date.from(date));
			},
			parseTimestamp: function parseTimestamp(value) {
				if (typeof value === `number`) return /* @__PURE__ */ new Date(value * 1e3);
				else if (value.match(/^\d+$/)) return /* @__PURE__ */ new Date(value * 1e3);
				else if (value.match(/^\d{4}/)) return new Date(value);
				else if (value.match(/^\w{3},/)) return new Date(value);
				else throw util.error(/* @__PURE__ */ new Error(`unhandled timestamp format: ` + value), { code: `TimestampParserError` });
			}
		},
		crypto: {
			crc32Table: [
				0,
				1996959894,
				3993919788,
				2567524794,
				124634137,
				1886057615,
				3915621685,
				2657392035,
				249268274,
				2044508324,
				3772115230,
				2547177864,
				162941995,
				2125561021,
				3887607047,
				2428444049,
				498536548,
				1789927666,
				4089016648,
				2227061214,
				450548861,
				1843258603,
				4107580753,
				2211677639,
				325883990,
				1684777152,
				4251122042,
				2321926636,
				335633487,
				1661365465,
				4195302755,
				2366115317,
				997073096,
				1281953886,
				3579855332,
				2724688242,
				1006888145,
				1258607687,
				3524101629,
				2768942443,
				901097722,
				1119000684,
				3686517206,
				2898065728,
				853044451,
				1172266101,
				3705015759,
				2882616665,
				651767980,
				1373503546,
				3369554304,
				3218104598,
				565507253,
				1454621731,
				3485111705,
				3099436303,
				671266974,
				1594198024,
				3322730930,
				2970347812,
				795835527,
				1483230225,
				3244367275,
				3060149565,
				1994146192,
				31158534,
				2563907772,
				4023717930,
				1907459465,
				112637215,
				2680153253,
				3904427059,
				2013776290,
				251722036,
				2517215374,
				3775830040,
				2137656763,
				141376813,
				2439277719,
				3865271297,
				1802195444,
				476864866,
				2238001368,
				4066508878,
				1812370925,
				453092731,
				2181625025,
				4111451223,
				1706088902,
				314042704,
				2344532202,
				4240017532,
				1658658271,
				366619977,
				2362670323,
				4224994405,
				1303535960,
				984961486,
				2747007092,
				3569037538,
				1256170817,
				1037604311,
				2765210733,
				3554079995,
				1131014506,
				879679996,
				2909243462,
				3663771856,
				1141124467,
				855842277,
				2852801631,
				3708648649,
				1342533948,
				654459306,
				3188396048,
				3373015174,
				1466479909,
				544179635,
				3110523913,
				3462522015,
				1591671054,
				702138776,
				2966460450,
				3352799412,
				1504918807,
				783551873,
				3082640443,
				3233442989,
				3988292384,
				2596254646,
				62317068,
				1957810842,
				3939845945,
				2647816111,
				81470997,
				1943803523,
				3814918930,
				2489596804,
				225274430,
				2053790376,
				3826175755,
				2466906013,
				167816743,
				2097651377,
				4027552580,
				2265490386,
				503444072,
				1762050814,
				4150417245,
				2154129355,
				426522225,
				1852507879,
				4275313526,
				2312317920,
				282753626,
				1742555852,
				4189708143,
				2394877945,
				397917763,
				1622183637,
				3604390888,
				2714866558,
				953729732,
				1340076626,
				3518719985,
				2797360999,
				1068828381,
				1219638859,
				3624741850,
				2936675148,
				906185462,
				1090812512,
				3747672003,
				2825379669,
				829329135,
				1181335161,
				3412177804,
				3160834842,
				628085408,
				1382605366,
				3423369109,
				3138078467,
				570562233,
				1426400815,
				3317316542,
				2998733608,
				733239954,
				1555261956,
				3268935591,
				3050360625,
				752459403,
				1541320221,
				2607071920,
				3965973030,
				1969922972,
				40735498,
				2617837225,
				3943577151,
				1913087877,
				83908371,
				2512341634,
				3803740692,
				2075208622,
				213261112,
				2463272603,
				3855990285,
				2094854071,
				198958881,
				2262029012,
				4057260610,
				1759359992,
				534414190,
				2176718541,
				4139329115,
				1873836001,
				414664567,
				2282248934,
				4279200368,
				1711684554,
				285281116,
				2405801727,
				4167216745,
				1634467795,
				376229701,
				2685067896,
				3608007406,
				1308918612,
				956543938,
				2808555105,
				3495958263,
				1231636301,
				1047427035,
				2932959818,
				3654703836,
				1088359270,
				936918e3,
				2847714899,
				3736837829,
				1202900863,
				817233897,
				3183342108,
				3401237130,
				1404277552,
				615818150,
				3134207493,
				3453421203,
				1423857449,
				601450431,
				3009837614,
				3294710456,
				1567103746,
				711928724,
				3020668471,
				3272380065,
				1510334235,
				755167117
			],
			crc32: function crc32(data) {
				var tbl = util.crypto.crc32Table;
				var crc = -1;
				if (typeof data === `string`) data = util.buffer.toBuffer(data);
				for (var i = 0; i < data.length; i++) {
					var code = data.readUInt8(i);
					crc = crc >>> 8 ^ tbl[(crc ^ code) & 255];
				}
				return (crc ^ -1) >>> 0;
			},
			hmac: function hmac(key, string, digest, fn) {
				if (!digest) digest = `binary`;
				if (digest === `buffer`) digest = void 0;
				if (!fn) fn = `sha256`;
				if (typeof string === `string`) string = util.buffer.toBuffer(string);
				return util.crypto.lib.createHmac(fn, key).update(string).digest(digest);
			},
			md5: function md5(data, digest, callback) {
				return util.crypto.hash(`md5`, data, digest, callback);
			},
			sha256: function sha256(data, digest, callback) {
				return util.crypto.hash(`sha256`, data, digest, callback);
			},
			hash: function(algorithm, data, digest, callback) {
				var hash = util.crypto.createHash(algorithm);
				if (!digest) digest = `binary`;
				if (digest === `buffer`) digest = void 0;
				if (typeof data === `string`) data = util.buffer.toBuffer(data);
				var sliceFn = util.arraySliceFn(data);
				var isBuffer = util.Buffer.isBuffer(data);
				if (util.isBrowser() && typeof ArrayBuffer !== `undefined` && data && data.buffer instanceof ArrayBuffer) isBuffer = true;
				if (callback && typeof data === `object` && typeof data.on === `function` && !isBuffer) {
					data.on(`data`, function(chunk) {
						hash.update(chunk);
					});
					data.on(`error`, function(err) {
						callback(err);
					});
					data.on(`end`, function() {
						callback(null, hash.digest(digest));
					});
				} else if (callback && sliceFn && !isBuffer && typeof FileReader !== `undefined`) {
					var index = 0, size = 524288;
					var reader = new FileReader();
					reader.onerror = function() {
						callback(/* @__PURE__ */ new Error(`Failed to read data.`));
					};
					reader.onload = function() {
						var buf = new util.Buffer(new Uint8Array(reader.result));
						hash.update(buf);
						index += buf.length;
						reader._continueReading();
					};
					reader._continueReading = function() {
						if (index >= data.size) {
							callback(null, hash.digest(digest));
							return;
						}
						var back = index + size;
						if (back > data.size) back = data.size;
						reader.readAsArrayBuffer(sliceFn.call(data, index, back));
					};
					reader._continueReading();
				} else {
					if (util.isBrowser() && typeof data === `object` && !isBuffer) data = new util.Buffer(new Uint8Array(data));
					var out = hash.update(data).digest(digest);
					if (callback) callback(null, out);
					return out;
				}
			},
			toHex: function toHex(data) {
				var out = [];
				for (var i = 0; i < data.length; i++) out.push((`0` + data.charCodeAt(i).toString(16)).substr(-2, 2));
				return out.join(``);
			},
			createHash: function createHash(algorithm) {
				return util.crypto.lib.createHash(algorithm);
			}
		},
		abort: {},
		each: function each(object, iterFunction) {
			for (var key in object) if (Object.prototype.hasOwnProperty.call(object, key)) {
				if (iterFunction.call(this, key, object[key]) === util.abort) break;
			}
		},
		arrayEach: function arrayEach(array, iterFunction) {
			for (var idx in array) if (Object.prototype.hasOwnProperty.call(array, idx)) {
				if (iterFunction.call(this, array[idx], parseInt(idx, 10)) === util.abort) break;
			}
		},
		update: function update(obj1, obj2) {
			util.each(obj2, function iterator(key, item) {
				obj1[key] = item;
			});
			return obj1;
		},
		merge: function merge(obj1, obj2) {
			return util.update(util.copy(obj1), obj2);
		},
		copy: function copy(object) {
			if (object === null || object === void 0) return object;
			var dupe = {};
			for (var key in object) dupe[key] = object[key];
			return dupe;
		},
		isEmpty: function isEmpty(obj) {
			for (var prop in obj) if (Object.prototype.hasOwnProperty.call(obj, prop)) return false;
			return true;
		},
		arraySliceFn: function arraySliceFn(obj) {
			var fn = obj.slice || obj.webkitSlice || obj.mozSlice;
			return typeof fn === `function` ? fn : null;
		},
		isType: function isType(obj, type) {
			if (typeof type === `function`) type = util.typeName(type);
			return Object.prototype.toString.call(obj) === `[object ` + type + `]`;
		},
		typeName: function typeName(type) {
			if (Object.prototype.hasOwnProperty.call(type, `name`)) return type.name;
			var str = type.toString();
			var match = str.match(/^\s*function (.+)\(/);
			return match ? match[1] : str;
		},
		error: function error(err, options) {
			var originalError = null;
			if (typeof err.message === `string` && err.message !== ``) {
				if (typeof options === `string` || options && options.message) {
					originalError = util.copy(err);
					originalError.message = err.message;
				}
			}
			err.message = err.message || null;
			if (typeof options === `string`) err.message = options;
			else if (typeof options === `object` && options !== null) {
				util.update(err, options);
				if (options.message) err.message = options.message;
				if (options.code || options.name) err.code = options.code || options.name;
				if (options.stack) err.stack = options.stack;
			}
			if (typeof Object.defineProperty === `function`) {
				Object.defineProperty(err, "name", {
					writable: true,
					enumerable: false
				});
				Object.defineProperty(err, "message", { enumerable: true });
			}
			err.name = String(options && options.name || err.name || err.code || `Error`);
			err.time = /* @__PURE__ */ new Date();
			if (originalError) err.originalError = originalError;
			for (var key in options || {}) if (key[0] === `[` && key[key.length - 1] === `]`) {
				key = key.slice(1, -1);
				if (key === `code` || key === `message`) continue;
				err[`[` + key + `]`] = `See error.` + key + ` for details.`;
				Object.defineProperty(err, key, {
					value: err[key] || options && options[key] || originalError && originalError[key],
					enumerable: false,
					writable: true
				});
			}
			return err;
		},
		inherit: function inherit(klass, features) {
			var newObject = null;
			if (features === void 0) {
				features = klass;
				klass = Object;
				newObject = {};
			} else {
				var ctor = function ConstructorWrapper() {};
				ctor.prototype = klass.prototype;
				newObject = new ctor();
			}
			if (features.constructor === Object) features.constructor = function() {
				if (klass !== Object) return klass.apply(this, arguments);
			};
			features.constructor.prototype = newObject;
			util.update(features.constructor.prototype, features);
			features.constructor.__super__ = klass;
			return features.constructor;
		},
		mixin: function mixin() {
			var klass = arguments[0];
			for (var i = 1; i < arguments.length; i++) for (var prop in arguments[i].prototype) {
				var fn = arguments[i].prototype[prop];
				if (prop !== `constructor`) klass.prototype[prop] = fn;
			}
			return klass;
		},
		hideProperties: function hideProperties(obj, props) {
			if (typeof Object.defineProperty !== `function`) return;
			util.arrayEach(props, function(key) {
				Object.defineProperty(obj, key, {
					enumerable: false,
					writable: true,
					configurable: true
				});
			});
		},
		property: function property(obj, name, value, enumerable, isValue) {
			var opts = {
				configurable: true,
				enumerable: enumerable !== void 0 ? enumerable : true
			};
			if (typeof value === `function` && !isValue) opts.get = value;
			else {
				opts.value = value;
				opts.writable = true;
			}
			Object.defineProperty(obj, name, opts);
		},
		memoizedProperty: function memoizedProperty(obj, name, get, enumerable) {
			var cachedValue = null;
			util.property(obj, name, function() {
				if (cachedValue === null) cachedValue = get();
				return cachedValue;
			}, enumerable);
		},
		hoistPayloadMember: function hoistPayloadMember(resp) {
			var req = resp.request;
			var operationName = req.operation;
			var operation = req.service.api.operations[operationName];
			var output = operation.output;
			if (output.payload && !operation.hasEventOutput) {
				var payloadMember = output.members[output.payload];
				var responsePayload = resp.data[output.payload];
				if (payloadMember.type === `structure`) util.each(responsePayload, function(key, value) {
					util.property(resp.data, key, value, false);
				});
			}
		},
		computeSha256: function computeSha256(body, done) {
			if (util.isNode()) {
				var Stream = util.stream.Stream;
				var fs = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
				if (typeof Stream === `function` && body instanceof Stream) {
					if (typeof body.path === `string`) {
						var settings = {};
						if (typeof body.start === `number`) settings.start = body.start;
						if (typeof body.end === `number`) settings.end = body.end;
						body = fs.createReadStream(body.path, settings);
					} else return done(/* @__PURE__ */ new Error("Non-file stream objects are not supported with SigV4"));
				}
			}
			util.crypto.sha256(body, `hex`, function(err, sha) {
				if (err) done(err);
				else done(null, sha);
			});
		},
		computeContentMD5: function computeContentMD5(body, done) {
			if (util.isNode()) {
				var Stream = util.stream.Stream;
				var fs = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
				if (body instanceof Stream) {
					if (typeof body.path === `string`) {
						var settings = {};
						if (typeof body.start === `number`) settings.start = body.start;
						if (typeof body.end === `number`) settings.end = body.end;
						body = fs.createReadStream(body.path, settings);
					} else return done(/* @__PURE__ */ new Error("Non-file stream objects are not supported with SigV4"));
				}
			}
			util.crypto.md5(body, `base64`, function(err, sha) {
				if (err) done(err);
				else done(null, sha);
			});
		},
		isClockSkewed: function isClockSkewed(serverTime) {
			if (serverTime) {
				util.property(AWS.config, `isClockSkewed`, Math.abs((/* @__PURE__ */ new Date()).getTime() - serverTime) >= 3e5, false);
				return AWS.config.isClockSkewed;
			}
		},
		applyClockOffset: function applyClockOffset(serverTime) {
			if (serverTime) AWS.config.systemClockOffset = serverTime - (/* @__PURE__ */ new Date()).getTime();
		},
		extractRequestId: function extractRequestId(resp) {
			var requestId = resp.httpResponse.headers[`x-amz-request-id`] || resp.httpResponse.headers[`x-amzn-requestid`];
			if (!requestId && resp.data && resp.data.ResponseMetadata) requestId = resp.data.ResponseMetadata.RequestId;
			if (requestId) resp.requestId = requestId;
			if (resp.error) resp.error.requestId = requestId;
		},
		addPromises: function addPromises(constructors, PromiseDependency) {
			var deletePromises = false;
			if (PromiseDependency === void 0 && AWS && AWS.config) PromiseDependency = AWS.config.getPromisesDependency();
			if (PromiseDependency === void 0 && typeof Promise !== `undefined`) PromiseDependency = Promise;
			if (typeof PromiseDependency !== `function`) deletePromises = true;
			if (!Array.isArray(constructors)) constructors = [constructors];
			for (var ind = 0; ind < constructors.length; ind++) {
				var constructor = constructors[ind];
				if (deletePromises) {
					if (constructor.deletePromisesFromClass) constructor.deletePromisesFromClass();
				} else if (constructor.addPromisesToClass) constructor.addPromisesToClass(PromiseDependency);
			}
		},
		promisifyMethod: function promisifyMethod(methodName, PromiseDependency) {
			return function promise() {
				var self = this;
				var args = Array.prototype.slice.call(arguments);
				return new PromiseDependency(function(resolve, reject) {
					args.push(function(err, data) {
						if (err) reject(err);
						else resolve(data);
					});
					self[methodName].apply(self, args);
				});
			};
		},
		isDualstackAvailable: function isDualstackAvailable(service) {
			if (!service) return false;
			var metadata = require_metadata();
			if (typeof service !== `string`) service = service.serviceIdentifier;
			if (typeof service !== `string` || !metadata.hasOwnProperty(service)) return false;
			return !!metadata[service].dualstackAvailable;
		},
		calculateRetryDelay: function calculateRetryDelay(retryCount, retryDelayOptions, err) {
			if (!retryDelayOptions) retryDelayOptions = {};
			var customBackoff = retryDelayOptions.customBackoff || null;
			if (typeof customBackoff === `function`) return customBackoff(retryCount, err);
			var base = typeof retryDelayOptions.base === `number` ? retryDelayOptions.base : 100;
			return Math.random() * (Math.pow(2, retryCount) * base);
		},
		handleRequestWithRetries: function handleRequestWithRetries(httpRequest, options, cb) {
			if (!options) options = {};
			var http = AWS.HttpClient.getInstance();
			var httpOptions = options.httpOptions || {};
			var retryCount = 0;
			var errCallback = function(err) {
				var maxRetries = options.maxRetries || 0;
				if (err && err.code === `TimeoutError`) err.retryable = true;
				if (err && err.retryable && retryCount < maxRetries) {
					var delay = util.calculateRetryDelay(retryCount, options.retryDelayOptions, err);
					if (delay >= 0) {
						retryCount++;
						setTimeout(sendRequest, delay + (err.retryAfter || 0));
						return;
					}
				}
				cb(err);
			};
			var sendRequest = function() {
				var data = ``;
				http.handleRequest(httpRequest, httpOptions, function(httpResponse) {
					httpResponse.on(`data`, function(chunk) {
						data += chunk.toString();
					});
					httpResponse.on(`end`, function() {
						var statusCode = httpResponse.statusCode;
						if (statusCode < 300) cb(null, data);
						else {
							var retryAfter = parseInt(httpResponse.headers[`retry-after`], 10) * 1e3 || 0;
							var err = util.error(/* @__PURE__ */ new Error(), {
								statusCode,
								retryable: statusCode >= 500 || statusCode === 429
							});
							if (retryAfter && err.retryable) err.retryAfter = retryAfter;
							errCallback(err);
						}
					});
				}, errCallback);
			};
			AWS.util.defer(sendRequest);
		},
		uuid: { v4: function uuidV4() {
			return (init_dist_node(), (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(dist_node_exports)).v4();
		} },
		convertPayloadToString: function convertPayloadToString(resp) {
			var req = resp.request;
			var operation = req.operation;
			var rules = req.service.api.operations[operation].output || {};
			if (rules.payload && resp.data[rules.payload]) resp.data[rules.payload] = resp.data[rules.payload].toString();
		},
		defer: function defer(callback) {
			if (typeof process === `object` && typeof process.nextTick === `function`) process.nextTick(callback);
			else if (typeof setImmediate === `function`) setImmediate(callback);
			else setTimeout(callback, 0);
		},
		getRequestPayloadShape: function getRequestPayloadShape(req) {
			var operations = req.service.api.operations;
			if (!operations) return void 0;
			var operation = (operations || {})[req.operation];
			if (!operation || !operation.input || !operation.input.payload) return void 0;
			return operation.input.members[operation.input.payload];
		},
		getProfilesFromSharedConfig: function getProfilesFromSharedConfig(iniLoader, filename) {
			var profiles = {};
			var profilesFromConfig = {};
			if (process.env[util.configOptInEnv]) var profilesFromConfig = iniLoader.loadFrom({
				isConfig: true,
				filename: process.env[util.sharedConfigFileEnv]
			});
			var profilesFromCreds = {};
			try {
				var profilesFromCreds = iniLoader.loadFrom({ filename: filename || process.env[util.configOptInEnv] && process.env[util.sharedCredentialsFileEnv] });
			} catch (error) {
				if (!process.env[util.configOptInEnv]) throw error;
			}
			for (var i = 0, profileNames = Object.keys(profilesFromConfig); i < profileNames.length; i++) profiles[profileNames[i]] = objectAssign(profiles[profileNames[i]] || {}, profilesFromConfig[profileNames[i]]);
			for (var i = 0, profileNames = Object.keys(profilesFromCreds); i < profileNames.length; i++) profiles[profileNames[i]] = objectAssign(profiles[profileNames[i]] || {}, profilesFromCreds[profileNames[i]]);
			return profiles;
			function objectAssign(target, source) {
				for (var i = 0, keys = Object.keys(source); i < keys.length; i++) target[keys[i]] = source[keys[i]];
				return target;
			}
		},
		defaultProfile: `default`,
		configOptInEnv: `AWS_SDK_LOAD_CONFIG`,
		sharedCredentialsFileEnv: `AWS_SHARED_CREDENTIALS_FILE`,
		sharedConfigFileEnv: `AWS_CONFIG_FILE`,
		imdsDisabledEnv: `AWS_EC2_METADATA_DISABLED`
	};
	module.exports = util;
}));
// node_modules/ibm-cos-sdk/lib/shared-ini/ini-loader.js
var require_ini_loader = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var os = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("os");
	var path = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
	function parseFile(filename) {
		return AWS.util.ini.parse(AWS.util.readFileSync(filename));
	}
	function getProfiles(fileContent) {
		var tmpContent = {};
		Object.keys(fileContent).forEach(function(sectionName) {
			if (/^sso-session\s/.test(sectionName)) return;
			Object.defineProperty(tmpContent, sectionName.replace(/^profile\s/, ``), {
				value: fileContent[sectionName],
				enumerable: true
			});
		});
		return tmpContent;
	}
	function getSsoSessions(fileContent) {
		var tmpContent = {};
		Object.keys(fileContent).forEach(function(sectionName) {
			if (!/^sso-session\s/.test(sectionName)) return;
			Object.defineProperty(tmpContent, sectionName.replace(/^sso-session\s/, ``), {
				value: fileContent[sectionName],
				enumerable: true
			});
		});
		return tmpContent;
	}
	AWS.IniLoader = AWS.util.inherit({
		constructor: function IniLoader() {
			this.resolvedProfiles = {};
			this.resolvedSsoSessions = {};
		},
		clearCachedFiles: function clearCachedFiles() {
			this.resolvedProfiles = {};
			this.resolvedSsoSessions = {};
		},
		loadFrom: function loadFrom(options) {
			options = options || {};
			var isConfig = options.isConfig === true;
			var filename = options.filename || this.getDefaultFilePath(isConfig);
			if (!this.resolvedProfiles[filename]) {
				var fileContent = parseFile(filename);
				if (isConfig) Object.defineProperty(this.resolvedProfiles, filename, { value: getProfiles(fileContent) });
				else Object.defineProperty(this.resolvedProfiles, filename, { value: fileContent });
			}
			return this.resolvedProfiles[filename];
		},
		loadSsoSessionsFrom: function loadSsoSessionsFrom(options) {
			options = options || {};
			var filename = options.filename || this.getDefaultFilePath(true);
			if (!this.resolvedSsoSessions[filename]) {
				var fileContent = parseFile(filename);
				Object.defineProperty(this.resolvedSsoSessions, filename, { value: getSsoSessions(fileContent) });
			}
			return this.resolvedSsoSessions[filename];
		},
		getDefaultFilePath: function getDefaultFilePath(isConfig) {
			return path.join(this.getHomeDir(), `.aws`, isConfig ? `config` : `credentials`);
		},
		getHomeDir: function getHomeDir() {
			var env = process.env;
			var home = env.HOME || env.USERPROFILE || (env.HOMEPATH ? (env.HOMEDRIVE || `C:/`) + env.HOMEPATH : null);
			if (home) return home;
			if (typeof os.homedir === `function`) return os.homedir();
			throw AWS.util.error(/* @__PURE__ */ new Error(`Cannot load credentials, HOME path not set`));
		}
	});
	module.exports = { IniLoader: AWS.IniLoader };
}));
// node_modules/ibm-cos-sdk/lib/shared-ini/index.js
var require_shared_ini = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var IniLoader = require_ini_loader().IniLoader;
	module.exports.iniLoader = new IniLoader();
}));
// node_modules/xml2js/lib/defaults.js
var require_defaults = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$40) => {
	(function() {
		exports.defaults = {
			"0.1": {
				explicitCharkey: false,
				trim: true,
				normalize: true,
				normalizeTags: false,
				attrkey: `@`,
				charkey: `#`,
				explicitArray: false,
				ignoreAttrs: false,
				mergeAttrs: false,
				explicitRoot: false,
				validator: null,
				xmlns: false,
				explicitChildren: false,
				childkey: `@@`,
				charsAsChildren: false,
				includeWhiteChars: false,
				async: false,
				strict: true,
				attrNameProcessors: null,
				attrValueProcessors: null,
				tagNameProcessors: null,
				valueProcessors: null,
				emptyTag: ``
			},
			"0.2": {
				explicitCharkey: false,
				trim: false,
				normalize: false,
				normalizeTags: false,
				attrkey: `$`,
				charkey: `_`,
				explicitArray: true,
				ignoreAttrs: false,
				mergeAttrs: false,
				explicitRoot: true,
				validator: null,
				xmlns: false,
				explicitChildren: false,
				preserveChildrenOrder: false,
				childkey: `$$`,
				charsAsChildren: false,
				includeWhiteChars: false,
				async: false,
				strict: true,
				attrNameProcessors: null,
				attrValueProcessors: null,
				tagNameProcessors: null,
				valueProcessors: null,
				rootName: `root`,
				xmldec: {
					"version": `1.0`,
					"encoding": `UTF-8`,
					"standalone": true
				},
				doctype: null,
				renderOpts: {
					"pretty": true,
					"indent": `  `,
					"newline": `
`
				},
				headless: false,
				chunkSize: 1e4,
				emptyTag: ``,
				cdata: false
			}
		};
	}).call(this$40);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/Utility.js
var require_Utility = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$39) => {
	(function() {
		var assign, getValue, isArray, isEmpty, isFunction, isObject, isPlainObject, slice = [].slice, hasProp = {}.hasOwnProperty;
		assign = function() {
			var i, key, len, source, sources, target = arguments[0];
			sources = 2 <= arguments.length ? slice.call(arguments, 1) : [];
			if (isFunction(Object.assign)) Object.assign.apply(null, arguments);
			else for (i = 0, len = sources.length; i < len; i++) {
				source = sources[i];
				if (source != null) for (key in source) {
					if (!hasProp.call(source, key)) continue;
					target[key] = source[key];
				}
			}
			return target;
		};
		isFunction = function(val) {
			return !!val && Object.prototype.toString.call(val) === `[object Function]`;
		};
		isObject = function(val) {
			var ref;
			return !!val && ((ref = typeof val) === `function` || ref === `object`);
		};
		isArray = function(val) {
			if (isFunction(Array.isArray)) return Array.isArray(val);
			else return Object.prototype.toString.call(val) === `[object Array]`;
		};
		isEmpty = function(val) {
			var key;
			if (isArray(val)) return !val.length;
			else {
				for (key in val) {
					if (!hasProp.call(val, key)) continue;
					return false;
				}
				return true;
			}
		};
		isPlainObject = function(val) {
			var ctor, proto;
			return isObject(val) && (proto = Object.getPrototypeOf(val)) && (ctor = proto.constructor) && typeof ctor === `function` && ctor instanceof ctor && Function.prototype.toString.call(ctor) === Function.prototype.toString.call(Object);
		};
		getValue = function(obj) {
			if (isFunction(obj.valueOf)) return obj.valueOf();
			else return obj;
		};
		module.exports.assign = assign;
		module.exports.isFunction = isFunction;
		module.exports.isObject = isObject;
		module.exports.isArray = isArray;
		module.exports.isEmpty = isEmpty;
		module.exports.isPlainObject = isPlainObject;
		module.exports.getValue = getValue;
	}).call(this$39);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDOMImplementation.js
var require_XMLDOMImplementation = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$38) => {
	(function() {
		module.exports = (function() {
			function XMLDOMImplementation() {}
			XMLDOMImplementation.prototype.hasFeature = function(feature, version) {
				return true;
			};
			XMLDOMImplementation.prototype.createDocumentType = function(qualifiedName, publicId, systemId) {
				throw new Error(`This DOM method is not implemented.`);
			};
			XMLDOMImplementation.prototype.createDocument = function(namespaceURI, qualifiedName, doctype) {
				throw new Error(`This DOM method is not implemented.`);
			};
			XMLDOMImplementation.prototype.createHTMLDocument = function(title) {
				throw new Error(`This DOM method is not implemented.`);
			};
			XMLDOMImplementation.prototype.getFeature = function(feature, version) {
				throw new Error(`This DOM method is not implemented.`);
			};
			return XMLDOMImplementation;
		})();
	}).call(this$38);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDOMErrorHandler.js
var require_XMLDOMErrorHandler = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$37) => {
	(function() {
		module.exports = (function() {
			function XMLDOMErrorHandler() {}
			XMLDOMErrorHandler.prototype.handleError = function(error) {
				throw new Error(error);
			};
			return XMLDOMErrorHandler;
		})();
	}).call(this$37);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDOMStringList.js
var require_XMLDOMStringList = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$36) => {
	(function() {
		module.exports = (function() {
			function XMLDOMStringList(arr) {
				this.arr = arr || [];
			}
			Object.defineProperty(XMLDOMStringList.prototype, "length", { get: function() {
				return this.arr.length;
			} });
			XMLDOMStringList.prototype.item = function(index) {
				return this.arr[index] || null;
			};
			XMLDOMStringList.prototype.contains = function(str) {
				return this.arr.indexOf(str) !== -1;
			};
			return XMLDOMStringList;
		})();
	}).call(this$36);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDOMConfiguration.js
var require_XMLDOMConfiguration = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$35) => {
	(function() {
		var XMLDOMErrorHandler = require_XMLDOMErrorHandler(), XMLDOMStringList = require_XMLDOMStringList();
		module.exports = (function() {
			function XMLDOMConfiguration() {
				this.defaultParams = {
					"canonical-form": false,
					"cdata-sections": false,
					"comments": false,
					"datatype-normalization": false,
					"element-content-whitespace": true,
					"entities": true,
					"error-handler": new XMLDOMErrorHandler(),
					"infoset": true,
					"validate-if-schema": false,
					"namespaces": true,
					"namespace-declarations": true,
					"normalize-characters": false,
					"schema-location": ``,
					"schema-type": ``,
					"split-cdata-sections": true,
					"validate": false,
					"well-formed": true
				};
				this.params = Object.create(this.defaultParams);
			}
			Object.defineProperty(XMLDOMConfiguration.prototype, "parameterNames", { get: function() {
				return new XMLDOMStringList(Object.keys(this.defaultParams));
			} });
			XMLDOMConfiguration.prototype.getParameter = function(name) {
				if (this.params.hasOwnProperty(name)) return this.params[name];
				else return null;
			};
			XMLDOMConfiguration.prototype.canSetParameter = function(name, value) {
				return true;
			};
			XMLDOMConfiguration.prototype.setParameter = function(name, value) {
				if (value != null) return this.params[name] = value;
				else return delete this.params[name];
			};
			return XMLDOMConfiguration;
		})();
	}).call(this$35);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/NodeType.js
var require_NodeType = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$34) => {
	(function() {
		module.exports = {
			Element: 1,
			Attribute: 2,
			Text: 3,
			CData: 4,
			EntityReference: 5,
			EntityDeclaration: 6,
			ProcessingInstruction: 7,
			Comment: 8,
			Document: 9,
			DocType: 10,
			DocumentFragment: 11,
			NotationDeclaration: 12,
			Declaration: 201,
			Raw: 202,
			AttributeDeclaration: 203,
			ElementDeclaration: 204,
			Dummy: 205
		};
	}).call(this$34);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLAttribute.js
var require_XMLAttribute = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$33) => {
	(function() {
		var NodeType = require_NodeType();
		require_XMLNode();
		module.exports = (function() {
			function XMLAttribute(parent, name, value) {
				this.parent = parent;
				if (this.parent) {
					this.options = this.parent.options;
					this.stringify = this.parent.stringify;
				}
				if (name == null) throw new Error(`Missing attribute name. ` + this.debugInfo(name));
				this.name = this.stringify.name(name);
				this.value = this.stringify.attValue(value);
				this.type = NodeType.Attribute;
				this.isId = false;
				this.schemaTypeInfo = null;
			}
			Object.defineProperty(XMLAttribute.prototype, "nodeType", { get: function() {
				return this.type;
			} });
			Object.defineProperty(XMLAttribute.prototype, "ownerElement", { get: function() {
				return this.parent;
			} });
			Object.defineProperty(XMLAttribute.prototype, "textContent", {
				get: function() {
					return this.value;
				},
				set: function(value) {
					return this.value = value || ``;
				}
			});
			Object.defineProperty(XMLAttribute.prototype, "namespaceURI", { get: function() {
				return ``;
			} });
			Object.defineProperty(XMLAttribute.prototype, "prefix", { get: function() {
				return ``;
			} });
			Object.defineProperty(XMLAttribute.prototype, "localName", { get: function() {
				return this.name;
			} });
			Object.defineProperty(XMLAttribute.prototype, "specified", { get: function() {
				return true;
			} });
			XMLAttribute.prototype.clone = function() {
				return Object.create(this);
			};
			XMLAttribute.prototype.toString = function(options) {
				return this.options.writer.attribute(this, this.options.writer.filterOptions(options));
			};
			XMLAttribute.prototype.debugInfo = function(name) {
				name = name || this.name;
				if (name == null) return `parent: <` + this.parent.name + `>`;
				else return `attribute: {` + name + `}, parent: <` + this.parent.name + `>`;
			};
			XMLAttribute.prototype.isEqualNode = function(node) {
				if (node.namespaceURI !== this.namespaceURI) return false;
				if (node.prefix !== this.prefix) return false;
				if (node.localName !== this.localName) return false;
				if (node.value !== this.value) return false;
				return true;
			};
			return XMLAttribute;
		})();
	}).call(this$33);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLNamedNodeMap.js
var require_XMLNamedNodeMap = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$32) => {
	(function() {
		module.exports = (function() {
			function XMLNamedNodeMap(nodes) {
				this.nodes = nodes;
			}
			Object.defineProperty(XMLNamedNodeMap.prototype, "length", { get: function() {
				return Object.keys(this.nodes).length || 0;
			} });
			XMLNamedNodeMap.prototype.clone = function() {
				return this.nodes = null;
			};
			XMLNamedNodeMap.prototype.getNamedItem = function(name) {
				return this.nodes[name];
			};
			XMLNamedNodeMap.prototype.setNamedItem = function(node) {
				var oldNode = this.nodes[node.nodeName];
				this.nodes[node.nodeName] = node;
				return oldNode || null;
			};
			XMLNamedNodeMap.prototype.removeNamedItem = function(name) {
				var oldNode = this.nodes[name];
				delete this.nodes[name];
				return oldNode || null;
			};
			XMLNamedNodeMap.prototype.item = function(index) {
				return this.nodes[Object.keys(this.nodes)[index]] || null;
			};
			XMLNamedNodeMap.prototype.getNamedItemNS = function(namespaceURI, localName) {
				throw new Error(`This DOM method is not implemented.`);
			};
			XMLNamedNodeMap.prototype.setNamedItemNS = function(node) {
				throw new Error(`This DOM method is not implemented.`);
			};
			XMLNamedNodeMap.prototype.removeNamedItemNS = function(namespaceURI, localName) {
				throw new Error(`This DOM method is not implemented.`);
			};
			return XMLNamedNodeMap;
		})();
	}).call(this$32);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLElement.js
var require_XMLElement = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$31) => {
	(function() {
		var NodeType, XMLAttribute, XMLNamedNodeMap, XMLNode, getValue, isFunction, isObject, ref, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		ref = require_Utility(), isObject = ref.isObject, isFunction = ref.isFunction, getValue = ref.getValue;
		XMLNode = require_XMLNode();
		NodeType = require_NodeType();
		XMLAttribute = require_XMLAttribute();
		XMLNamedNodeMap = require_XMLNamedNodeMap();
		module.exports = (function(superClass) {
			extend(XMLElement, superClass);
			function XMLElement(parent, name, attributes) {
				var child, j, len, ref1;
				XMLElement.__super__.constructor.call(this, parent);
				if (name == null) throw new Error(`Missing element name. ` + this.debugInfo());
				this.name = this.stringify.name(name);
				this.type = NodeType.Element;
				this.attribs = {};
				this.schemaTypeInfo = null;
				if (attributes != null) this.attribute(attributes);
				if (parent.type === NodeType.Document) {
					this.isRoot = true;
					this.documentObject = parent;
					parent.rootObject = this;
					if (parent.children) {
						ref1 = parent.children;
						for (j = 0, len = ref1.length; j < len; j++) {
							child = ref1[j];
							if (child.type === NodeType.DocType) {
								child.name = this.name;
								break;
							}
						}
					}
				}
			}
			Object.defineProperty(XMLElement.prototype, "tagName", { get: function() {
				return this.name;
			} });
			Object.defineProperty(XMLElement.prototype, "namespaceURI", { get: function() {
				return ``;
			} });
			Object.defineProperty(XMLElement.prototype, "prefix", { get: function() {
				return ``;
			} });
			Object.defineProperty(XMLElement.prototype, "localName", { get: function() {
				return this.name;
			} });
			Object.defineProperty(XMLElement.prototype, "id", { get: function() {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			} });
			Object.defineProperty(XMLElement.prototype, "className", { get: function() {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			} });
			Object.defineProperty(XMLElement.prototype, "classList", { get: function() {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			} });
			Object.defineProperty(XMLElement.prototype, "attributes", { get: function() {
				if (!this.attributeMap || !this.attributeMap.nodes) this.attributeMap = new XMLNamedNodeMap(this.attribs);
				return this.attributeMap;
			} });
			XMLElement.prototype.clone = function() {
				var att, attName, clonedSelf = Object.create(this), ref1;
				if (clonedSelf.isRoot) clonedSelf.documentObject = null;
				clonedSelf.attribs = {};
				ref1 = this.attribs;
				for (attName in ref1) {
					if (!hasProp.call(ref1, attName)) continue;
					att = ref1[attName];
					clonedSelf.attribs[attName] = att.clone();
				}
				clonedSelf.children = [];
				this.children.forEach(function(child) {
					var clonedChild = child.clone();
					clonedChild.parent = clonedSelf;
					return clonedSelf.children.push(clonedChild);
				});
				return clonedSelf;
			};
			XMLElement.prototype.attribute = function(name, value) {
				var attName, attValue;
				if (name != null) name = getValue(name);
				if (isObject(name)) for (attName in name) {
					if (!hasProp.call(name, attName)) continue;
					attValue = name[attName];
					this.attribute(attName, attValue);
				}
				else {
					if (isFunction(value)) value = value.apply();
					if (this.options.keepNullAttributes && value == null) this.attribs[name] = new XMLAttribute(this, name, ``);
					else if (value != null) this.attribs[name] = new XMLAttribute(this, name, value);
				}
				return this;
			};
			XMLElement.prototype.removeAttribute = function(name) {
				var attName, j, len;
				if (name == null) throw new Error(`Missing attribute name. ` + this.debugInfo());
				name = getValue(name);
				if (Array.isArray(name)) for (j = 0, len = name.length; j < len; j++) {
					attName = name[j];
					delete this.attribs[attName];
				}
				else delete this.attribs[name];
				return this;
			};
			XMLElement.prototype.toString = function(options) {
				return this.options.writer.element(this, this.options.writer.filterOptions(options));
			};
			XMLElement.prototype.att = function(name, value) {
				return this.attribute(name, value);
			};
			XMLElement.prototype.a = function(name, value) {
				return this.attribute(name, value);
			};
			XMLElement.prototype.getAttribute = function(name) {
				if (this.attribs.hasOwnProperty(name)) return this.attribs[name].value;
				else return null;
			};
			XMLElement.prototype.setAttribute = function(name, value) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.getAttributeNode = function(name) {
				if (this.attribs.hasOwnProperty(name)) return this.attribs[name];
				else return null;
			};
			XMLElement.prototype.setAttributeNode = function(newAttr) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.removeAttributeNode = function(oldAttr) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.getElementsByTagName = function(name) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.getAttributeNS = function(namespaceURI, localName) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.setAttributeNS = function(namespaceURI, qualifiedName, value) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.removeAttributeNS = function(namespaceURI, localName) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.getAttributeNodeNS = function(namespaceURI, localName) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.setAttributeNodeNS = function(newAttr) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.getElementsByTagNameNS = function(namespaceURI, localName) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.hasAttribute = function(name) {
				return this.attribs.hasOwnProperty(name);
			};
			XMLElement.prototype.hasAttributeNS = function(namespaceURI, localName) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.setIdAttribute = function(name, isId) {
				if (this.attribs.hasOwnProperty(name)) return this.attribs[name].isId;
				else return isId;
			};
			XMLElement.prototype.setIdAttributeNS = function(namespaceURI, localName, isId) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.setIdAttributeNode = function(idAttr, isId) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.getElementsByTagName = function(tagname) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.getElementsByTagNameNS = function(namespaceURI, localName) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.getElementsByClassName = function(classNames) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLElement.prototype.isEqualNode = function(node) {
				var i, j, ref1;
				if (!XMLElement.__super__.isEqualNode.apply(this, arguments).isEqualNode(node)) return false;
				if (node.namespaceURI !== this.namespaceURI) return false;
				if (node.prefix !== this.prefix) return false;
				if (node.localName !== this.localName) return false;
				if (node.attribs.length !== this.attribs.length) return false;
				for (i = j = 0, ref1 = this.attribs.length - 1; 0 <= ref1 ? j <= ref1 : j >= ref1; i = 0 <= ref1 ? ++j : --j) if (!this.attribs[i].isEqualNode(node.attribs[i])) return false;
				return true;
			};
			return XMLElement;
		})(XMLNode);
	}).call(this$31);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLCharacterData.js
var require_XMLCharacterData = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$30) => {
	(function() {
		var XMLNode, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		XMLNode = require_XMLNode();
		module.exports = (function(superClass) {
			extend(XMLCharacterData, superClass);
			function XMLCharacterData(parent) {
				XMLCharacterData.__super__.constructor.call(this, parent);
				this.value = ``;
			}
			Object.defineProperty(XMLCharacterData.prototype, "data", {
				get: function() {
					return this.value;
				},
				set: function(value) {
					return this.value = value || ``;
				}
			});
			Object.defineProperty(XMLCharacterData.prototype, "length", { get: function() {
				return this.value.length;
			} });
			Object.defineProperty(XMLCharacterData.prototype, "textContent", {
				get: function() {
					return this.value;
				},
				set: function(value) {
					return this.value = value || ``;
				}
			});
			XMLCharacterData.prototype.clone = function() {
				return Object.create(this);
			};
			XMLCharacterData.prototype.substringData = function(offset, count) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLCharacterData.prototype.appendData = function(arg) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLCharacterData.prototype.insertData = function(offset, arg) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLCharacterData.prototype.deleteData = function(offset, count) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLCharacterData.prototype.replaceData = function(offset, count, arg) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLCharacterData.prototype.isEqualNode = function(node) {
				if (!XMLCharacterData.__super__.isEqualNode.apply(this, arguments).isEqualNode(node)) return false;
				if (node.data !== this.data) return false;
				return true;
			};
			return XMLCharacterData;
		})(XMLNode);
	}).call(this$30);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLCData.js
var require_XMLCData = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$29) => {
	(function() {
		var NodeType, XMLCharacterData, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		NodeType = require_NodeType();
		XMLCharacterData = require_XMLCharacterData();
		module.exports = (function(superClass) {
			extend(XMLCData, superClass);
			function XMLCData(parent, text) {
				XMLCData.__super__.constructor.call(this, parent);
				if (text == null) throw new Error(`Missing CDATA text. ` + this.debugInfo());
				this.name = `#cdata-section`;
				this.type = NodeType.CData;
				this.value = this.stringify.cdata(text);
			}
			XMLCData.prototype.clone = function() {
				return Object.create(this);
			};
			XMLCData.prototype.toString = function(options) {
				return this.options.writer.cdata(this, this.options.writer.filterOptions(options));
			};
			return XMLCData;
		})(XMLCharacterData);
	}).call(this$29);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLComment.js
var require_XMLComment = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$28) => {
	(function() {
		var NodeType, XMLCharacterData, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		NodeType = require_NodeType();
		XMLCharacterData = require_XMLCharacterData();
		module.exports = (function(superClass) {
			extend(XMLComment, superClass);
			function XMLComment(parent, text) {
				XMLComment.__super__.constructor.call(this, parent);
				if (text == null) throw new Error(`Missing comment text. ` + this.debugInfo());
				this.name = `#comment`;
				this.type = NodeType.Comment;
				this.value = this.stringify.comment(text);
			}
			XMLComment.prototype.clone = function() {
				return Object.create(this);
			};
			XMLComment.prototype.toString = function(options) {
				return this.options.writer.comment(this, this.options.writer.filterOptions(options));
			};
			return XMLComment;
		})(XMLCharacterData);
	}).call(this$28);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDeclaration.js
var require_XMLDeclaration = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$27) => {
	(function() {
		var NodeType, XMLNode, isObject, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		isObject = require_Utility().isObject;
		XMLNode = require_XMLNode();
		NodeType = require_NodeType();
		module.exports = (function(superClass) {
			extend(XMLDeclaration, superClass);
			function XMLDeclaration(parent, version, encoding, standalone) {
				var ref;
				XMLDeclaration.__super__.constructor.call(this, parent);
				if (isObject(version)) ref = version, version = ref.version, encoding = ref.encoding, standalone = ref.standalone;
				if (!version) version = `1.0`;
				this.type = NodeType.Declaration;
				this.version = this.stringify.xmlVersion(version);
				if (encoding != null) this.encoding = this.stringify.xmlEncoding(encoding);
				if (standalone != null) this.standalone = this.stringify.xmlStandalone(standalone);
			}
			XMLDeclaration.prototype.toString = function(options) {
				return this.options.writer.declaration(this, this.options.writer.filterOptions(options));
			};
			return XMLDeclaration;
		})(XMLNode);
	}).call(this$27);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDTDAttList.js
var require_XMLDTDAttList = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$26) => {
	(function() {
		var NodeType, XMLNode, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		XMLNode = require_XMLNode();
		NodeType = require_NodeType();
		module.exports = (function(superClass) {
			extend(XMLDTDAttList, superClass);
			function XMLDTDAttList(parent, elementName, attributeName, attributeType, defaultValueType, defaultValue) {
				XMLDTDAttList.__super__.constructor.call(this, parent);
				if (elementName == null) throw new Error(`Missing DTD element name. ` + this.debugInfo());
				if (attributeName == null) throw new Error(`Missing DTD attribute name. ` + this.debugInfo(elementName));
				if (!attributeType) throw new Error(`Missing DTD attribute type. ` + this.debugInfo(elementName));
				if (!defaultValueType) throw new Error(`Missing DTD attribute default. ` + this.debugInfo(elementName));
				if (defaultValueType.indexOf(`#`) !== 0) defaultValueType = `#` + defaultValueType;
				if (!defaultValueType.match(/^(#REQUIRED|#IMPLIED|#FIXED|#DEFAULT)$/)) throw new Error(`Invalid default value type; expected: #REQUIRED, #IMPLIED, #FIXED or #DEFAULT. ` + this.debugInfo(elementName));
				if (defaultValue && !defaultValueType.match(/^(#FIXED|#DEFAULT)$/)) throw new Error(`Default value only applies to #FIXED or #DEFAULT. ` + this.debugInfo(elementName));
				this.elementName = this.stringify.name(elementName);
				this.type = NodeType.AttributeDeclaration;
				this.attributeName = this.stringify.name(attributeName);
				this.attributeType = this.stringify.dtdAttType(attributeType);
				if (defaultValue) this.defaultValue = this.stringify.dtdAttDefault(defaultValue);
				this.defaultValueType = defaultValueType;
			}
			XMLDTDAttList.prototype.toString = function(options) {
				return this.options.writer.dtdAttList(this, this.options.writer.filterOptions(options));
			};
			return XMLDTDAttList;
		})(XMLNode);
	}).call(this$26);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDTDEntity.js
var require_XMLDTDEntity = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$25) => {
	(function() {
		var NodeType, XMLNode, isObject, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		isObject = require_Utility().isObject;
		XMLNode = require_XMLNode();
		NodeType = require_NodeType();
		module.exports = (function(superClass) {
			extend(XMLDTDEntity, superClass);
			function XMLDTDEntity(parent, pe, name, value) {
				XMLDTDEntity.__super__.constructor.call(this, parent);
				if (name == null) throw new Error(`Missing DTD entity name. ` + this.debugInfo(name));
				if (value == null) throw new Error(`Missing DTD entity value. ` + this.debugInfo(name));
				this.pe = !!pe;
				this.name = this.stringify.name(name);
				this.type = NodeType.EntityDeclaration;
				if (!isObject(value)) {
					this.value = this.stringify.dtdEntityValue(value);
					this.internal = true;
				} else {
					if (!value.pubID && !value.sysID) throw new Error(`Public and/or system identifiers are required for an external entity. ` + this.debugInfo(name));
					if (value.pubID && !value.sysID) throw new Error(`System identifier is required for a public external entity. ` + this.debugInfo(name));
					this.internal = false;
					if (value.pubID != null) this.pubID = this.stringify.dtdPubID(value.pubID);
					if (value.sysID != null) this.sysID = this.stringify.dtdSysID(value.sysID);
					if (value.nData != null) this.nData = this.stringify.dtdNData(value.nData);
					if (this.pe && this.nData) throw new Error(`Notation declaration is not allowed in a parameter entity. ` + this.debugInfo(name));
				}
			}
			Object.defineProperty(XMLDTDEntity.prototype, "publicId", { get: function() {
				return this.pubID;
			} });
			Object.defineProperty(XMLDTDEntity.prototype, "systemId", { get: function() {
				return this.sysID;
			} });
			Object.defineProperty(XMLDTDEntity.prototype, "notationName", { get: function() {
				return this.nData || null;
			} });
			Object.defineProperty(XMLDTDEntity.prototype, "inputEncoding", { get: function() {
				return null;
			} });
			Object.defineProperty(XMLDTDEntity.prototype, "xmlEncoding", { get: function() {
				return null;
			} });
			Object.defineProperty(XMLDTDEntity.prototype, "xmlVersion", { get: function() {
				return null;
			} });
			XMLDTDEntity.prototype.toString = function(options) {
				return this.options.writer.dtdEntity(this, this.options.writer.filterOptions(options));
			};
			return XMLDTDEntity;
		})(XMLNode);
	}).call(this$25);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDTDElement.js
var require_XMLDTDElement = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$24) => {
	(function() {
		var NodeType, XMLNode, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		XMLNode = require_XMLNode();
		NodeType = require_NodeType();
		module.exports = (function(superClass) {
			extend(XMLDTDElement, superClass);
			function XMLDTDElement(parent, name, value) {
				XMLDTDElement.__super__.constructor.call(this, parent);
				if (name == null) throw new Error(`Missing DTD element name. ` + this.debugInfo());
				if (!value) value = `(#PCDATA)`;
				if (Array.isArray(value)) value = `(` + value.join(`,`) + `)`;
				this.name = this.stringify.name(name);
				this.type = NodeType.ElementDeclaration;
				this.value = this.stringify.dtdElementValue(value);
			}
			XMLDTDElement.prototype.toString = function(options) {
				return this.options.writer.dtdElement(this, this.options.writer.filterOptions(options));
			};
			return XMLDTDElement;
		})(XMLNode);
	}).call(this$24);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDTDNotation.js
var require_XMLDTDNotation = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$23) => {
	(function() {
		var NodeType, XMLNode, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		XMLNode = require_XMLNode();
		NodeType = require_NodeType();
		module.exports = (function(superClass) {
			extend(XMLDTDNotation, superClass);
			function XMLDTDNotation(parent, name, value) {
				XMLDTDNotation.__super__.constructor.call(this, parent);
				if (name == null) throw new Error(`Missing DTD notation name. ` + this.debugInfo(name));
				if (!value.pubID && !value.sysID) throw new Error(`Public or system identifiers are required for an external entity. ` + this.debugInfo(name));
				this.name = this.stringify.name(name);
				this.type = NodeType.NotationDeclaration;
				if (value.pubID != null) this.pubID = this.stringify.dtdPubID(value.pubID);
				if (value.sysID != null) this.sysID = this.stringify.dtdSysID(value.sysID);
			}
			Object.defineProperty(XMLDTDNotation.prototype, "publicId", { get: function() {
				return this.pubID;
			} });
			Object.defineProperty(XMLDTDNotation.prototype, "systemId", { get: function() {
				return this.sysID;
			} });
			XMLDTDNotation.prototype.toString = function(options) {
				return this.options.writer.dtdNotation(this, this.options.writer.filterOptions(options));
			};
			return XMLDTDNotation;
		})(XMLNode);
	}).call(this$23);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDocType.js
var require_XMLDocType = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$22) => {
	(function() {
		var NodeType, XMLDTDAttList, XMLDTDElement, XMLDTDEntity, XMLDTDNotation, XMLNamedNodeMap, XMLNode, isObject, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		isObject = require_Utility().isObject;
		XMLNode = require_XMLNode();
		NodeType = require_NodeType();
		XMLDTDAttList = require_XMLDTDAttList();
		XMLDTDEntity = require_XMLDTDEntity();
		XMLDTDElement = require_XMLDTDElement();
		XMLDTDNotation = require_XMLDTDNotation();
		XMLNamedNodeMap = require_XMLNamedNodeMap();
		module.exports = (function(superClass) {
			extend(XMLDocType, superClass);
			function XMLDocType(parent, pubID, sysID) {
				var child, i, len, ref, ref1, ref2;
				XMLDocType.__super__.constructor.call(this, parent);
				this.type = NodeType.DocType;
				if (parent.children) {
					ref = parent.children;
					for (i = 0, len = ref.length; i < len; i++) {
						child = ref[i];
						if (child.type === NodeType.Element) {
							this.name = child.name;
							break;
						}
					}
				}
				this.documentObject = parent;
				if (isObject(pubID)) ref1 = pubID, pubID = ref1.pubID, sysID = ref1.sysID;
				if (sysID == null) ref2 = [pubID, sysID], sysID = ref2[0], pubID = ref2[1];
				if (pubID != null) this.pubID = this.stringify.dtdPubID(pubID);
				if (sysID != null) this.sysID = this.stringify.dtdSysID(sysID);
			}
			Object.defineProperty(XMLDocType.prototype, "entities", { get: function() {
				var child, i, len, nodes = {}, ref = this.children;
				for (i = 0, len = ref.length; i < len; i++) {
					child = ref[i];
					if (child.type === NodeType.EntityDeclaration && !child.pe) nodes[child.name] = child;
				}
				return new XMLNamedNodeMap(nodes);
			} });
			Object.defineProperty(XMLDocType.prototype, "notations", { get: function() {
				var child, i, len, nodes = {}, ref = this.children;
				for (i = 0, len = ref.length; i < len; i++) {
					child = ref[i];
					if (child.type === NodeType.NotationDeclaration) nodes[child.name] = child;
				}
				return new XMLNamedNodeMap(nodes);
			} });
			Object.defineProperty(XMLDocType.prototype, "publicId", { get: function() {
				return this.pubID;
			} });
			Object.defineProperty(XMLDocType.prototype, "systemId", { get: function() {
				return this.sysID;
			} });
			Object.defineProperty(XMLDocType.prototype, "internalSubset", { get: function() {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			} });
			XMLDocType.prototype.element = function(name, value) {
				var child = new XMLDTDElement(this, name, value);
				this.children.push(child);
				return this;
			};
			XMLDocType.prototype.attList = function(elementName, attributeName, attributeType, defaultValueType, defaultValue) {
				var child = new XMLDTDAttList(this, elementName, attributeName, attributeType, defaultValueType, defaultValue);
				this.children.push(child);
				return this;
			};
			XMLDocType.prototype.entity = function(name, value) {
				var child = new XMLDTDEntity(this, false, name, value);
				this.children.push(child);
				return this;
			};
			XMLDocType.prototype.pEntity = function(name, value) {
				var child = new XMLDTDEntity(this, true, name, value);
				this.children.push(child);
				return this;
			};
			XMLDocType.prototype.notation = function(name, value) {
				var child = new XMLDTDNotation(this, name, value);
				this.children.push(child);
				return this;
			};
			XMLDocType.prototype.toString = function(options) {
				return this.options.writer.docType(this, this.options.writer.filterOptions(options));
			};
			XMLDocType.prototype.ele = function(name, value) {
				return this.element(name, value);
			};
			XMLDocType.prototype.att = function(elementName, attributeName, attributeType, defaultValueType, defaultValue) {
				return this.attList(elementName, attributeName, attributeType, defaultValueType, defaultValue);
			};
			XMLDocType.prototype.ent = function(name, value) {
				return this.entity(name, value);
			};
			XMLDocType.prototype.pent = function(name, value) {
				return this.pEntity(name, value);
			};
			XMLDocType.prototype.not = function(name, value) {
				return this.notation(name, value);
			};
			XMLDocType.prototype.up = function() {
				return this.root() || this.documentObject;
			};
			XMLDocType.prototype.isEqualNode = function(node) {
				if (!XMLDocType.__super__.isEqualNode.apply(this, arguments).isEqualNode(node)) return false;
				if (node.name !== this.name) return false;
				if (node.publicId !== this.publicId) return false;
				if (node.systemId !== this.systemId) return false;
				return true;
			};
			return XMLDocType;
		})(XMLNode);
	}).call(this$22);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLRaw.js
var require_XMLRaw = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$21) => {
	(function() {
		var NodeType, XMLNode, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		NodeType = require_NodeType();
		XMLNode = require_XMLNode();
		module.exports = (function(superClass) {
			extend(XMLRaw, superClass);
			function XMLRaw(parent, text) {
				XMLRaw.__super__.constructor.call(this, parent);
				if (text == null) throw new Error(`Missing raw text. ` + this.debugInfo());
				this.type = NodeType.Raw;
				this.value = this.stringify.raw(text);
			}
			XMLRaw.prototype.clone = function() {
				return Object.create(this);
			};
			XMLRaw.prototype.toString = function(options) {
				return this.options.writer.raw(this, this.options.writer.filterOptions(options));
			};
			return XMLRaw;
		})(XMLNode);
	}).call(this$21);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLText.js
var require_XMLText = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$20) => {
	(function() {
		var NodeType, XMLCharacterData, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		NodeType = require_NodeType();
		XMLCharacterData = require_XMLCharacterData();
		module.exports = (function(superClass) {
			extend(XMLText, superClass);
			function XMLText(parent, text) {
				XMLText.__super__.constructor.call(this, parent);
				if (text == null) throw new Error(`Missing element text. ` + this.debugInfo());
				this.name = `#text`;
				this.type = NodeType.Text;
				this.value = this.stringify.text(text);
			}
			Object.defineProperty(XMLText.prototype, "isElementContentWhitespace", { get: function() {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			} });
			Object.defineProperty(XMLText.prototype, "wholeText", { get: function() {
				var next, prev, str = ``;
				prev = this.previousSibling;
				while (prev) {
					str = prev.data + str;
					prev = prev.previousSibling;
				}
				str += this.data;
				next = this.nextSibling;
				while (next) {
					str = str + next.data;
					next = next.nextSibling;
				}
				return str;
			} });
			XMLText.prototype.clone = function() {
				return Object.create(this);
			};
			XMLText.prototype.toString = function(options) {
				return this.options.writer.text(this, this.options.writer.filterOptions(options));
			};
			XMLText.prototype.splitText = function(offset) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLText.prototype.replaceWholeText = function(content) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			return XMLText;
		})(XMLCharacterData);
	}).call(this$20);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLProcessingInstruction.js
var require_XMLProcessingInstruction = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$19) => {
	(function() {
		var NodeType, XMLCharacterData, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		NodeType = require_NodeType();
		XMLCharacterData = require_XMLCharacterData();
		module.exports = (function(superClass) {
			extend(XMLProcessingInstruction, superClass);
			function XMLProcessingInstruction(parent, target, value) {
				XMLProcessingInstruction.__super__.constructor.call(this, parent);
				if (target == null) throw new Error(`Missing instruction target. ` + this.debugInfo());
				this.type = NodeType.ProcessingInstruction;
				this.target = this.stringify.insTarget(target);
				this.name = this.target;
				if (value) this.value = this.stringify.insValue(value);
			}
			XMLProcessingInstruction.prototype.clone = function() {
				return Object.create(this);
			};
			XMLProcessingInstruction.prototype.toString = function(options) {
				return this.options.writer.processingInstruction(this, this.options.writer.filterOptions(options));
			};
			XMLProcessingInstruction.prototype.isEqualNode = function(node) {
				if (!XMLProcessingInstruction.__super__.isEqualNode.apply(this, arguments).isEqualNode(node)) return false;
				if (node.target !== this.target) return false;
				return true;
			};
			return XMLProcessingInstruction;
		})(XMLCharacterData);
	}).call(this$19);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDummy.js
var require_XMLDummy = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$18) => {
	(function() {
		var NodeType, XMLNode, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		XMLNode = require_XMLNode();
		NodeType = require_NodeType();
		module.exports = (function(superClass) {
			extend(XMLDummy, superClass);
			function XMLDummy(parent) {
				XMLDummy.__super__.constructor.call(this, parent);
				this.type = NodeType.Dummy;
			}
			XMLDummy.prototype.clone = function() {
				return Object.create(this);
			};
			XMLDummy.prototype.toString = function(options) {
				return ``;
			};
			return XMLDummy;
		})(XMLNode);
	}).call(this$18);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLNodeList.js
var require_XMLNodeList = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$17) => {
	(function() {
		module.exports = (function() {
			function XMLNodeList(nodes) {
				this.nodes = nodes;
			}
			Object.defineProperty(XMLNodeList.prototype, "length", { get: function() {
				return this.nodes.length || 0;
			} });
			XMLNodeList.prototype.clone = function() {
				return this.nodes = null;
			};
			XMLNodeList.prototype.item = function(index) {
				return this.nodes[index] || null;
			};
			return XMLNodeList;
		})();
	}).call(this$17);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/DocumentPosition.js
var require_DocumentPosition = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$16) => {
	(function() {
		module.exports = {
			Disconnected: 1,
			Preceding: 2,
			Following: 4,
			Contains: 8,
			ContainedBy: 16,
			ImplementationSpecific: 32
		};
	}).call(this$16);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLNode.js
var require_XMLNode = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$15) => {
	(function() {
		var DocumentPosition, NodeType, XMLCData, XMLComment, XMLDeclaration, XMLDocType, XMLDummy, XMLElement, XMLNodeList, XMLProcessingInstruction, XMLRaw, XMLText, getValue, isEmpty, isFunction, isObject, ref1, hasProp = {}.hasOwnProperty;
		ref1 = require_Utility(), isObject = ref1.isObject, isFunction = ref1.isFunction, isEmpty = ref1.isEmpty, getValue = ref1.getValue;
		XMLElement = null;
		XMLCData = null;
		XMLComment = null;
		XMLDeclaration = null;
		XMLDocType = null;
		XMLRaw = null;
		XMLText = null;
		XMLProcessingInstruction = null;
		XMLDummy = null;
		NodeType = null;
		XMLNodeList = null;
		DocumentPosition = null;
		module.exports = (function() {
			function XMLNode(parent1) {
				this.parent = parent1;
				if (this.parent) {
					this.options = this.parent.options;
					this.stringify = this.parent.stringify;
				}
				this.value = null;
				this.children = [];
				this.baseURI = null;
				if (!XMLElement) {
					XMLElement = require_XMLElement();
					XMLCData = require_XMLCData();
					XMLComment = require_XMLComment();
					XMLDeclaration = require_XMLDeclaration();
					XMLDocType = require_XMLDocType();
					XMLRaw = require_XMLRaw();
					XMLText = require_XMLText();
					XMLProcessingInstruction = require_XMLProcessingInstruction();
					XMLDummy = require_XMLDummy();
					NodeType = require_NodeType();
					XMLNodeList = require_XMLNodeList();
					require_XMLNamedNodeMap();
					DocumentPosition = require_DocumentPosition();
				}
			}
			Object.defineProperty(XMLNode.prototype, "nodeName", { get: function() {
				return this.name;
			} });
			Object.defineProperty(XMLNode.prototype, "nodeType", { get: function() {
				return this.type;
			} });
			Object.defineProperty(XMLNode.prototype, "nodeValue", { get: function() {
				return this.value;
			} });
			Object.defineProperty(XMLNode.prototype, "parentNode", { get: function() {
				return this.parent;
			} });
			Object.defineProperty(XMLNode.prototype, "childNodes", { get: function() {
				if (!this.childNodeList || !this.childNodeList.nodes) this.childNodeList = new XMLNodeList(this.children);
				return this.childNodeList;
			} });
			Object.defineProperty(XMLNode.prototype, "firstChild", { get: function() {
				return this.children[0] || null;
			} });
			Object.defineProperty(XMLNode.prototype, "lastChild", { get: function() {
				return this.children[this.children.length - 1] || null;
			} });
			Object.defineProperty(XMLNode.prototype, "previousSibling", { get: function() {
				var i = this.parent.children.indexOf(this);
				return this.parent.children[i - 1] || null;
			} });
			Object.defineProperty(XMLNode.prototype, "nextSibling", { get: function() {
				var i = this.parent.children.indexOf(this);
				return this.parent.children[i + 1] || null;
			} });
			Object.defineProperty(XMLNode.prototype, "ownerDocument", { get: function() {
				return this.document() || null;
			} });
			Object.defineProperty(XMLNode.prototype, "textContent", {
				get: function() {
					var child, j, len, ref2, str;
					if (this.nodeType === NodeType.Element || this.nodeType === NodeType.DocumentFragment) {
						str = ``;
						ref2 = this.children;
						for (j = 0, len = ref2.length; j < len; j++) {
							child = ref2[j];
							if (child.textContent) str += child.textContent;
						}
						return str;
					} else return null;
				},
				set: function(value) {
					throw new Error(`This DOM method is not implemented.` + this.debugInfo());
				}
			});
			XMLNode.prototype.setParent = function(parent) {
				var child, j, len, ref2, results;
				this.parent = parent;
				if (parent) {
					this.options = parent.options;
					this.stringify = parent.stringify;
				}
				ref2 = this.children;
				results = [];
				for (j = 0, len = ref2.length; j < len; j++) {
					child = ref2[j];
					results.push(child.setParent(this));
				}
				return results;
			};
			XMLNode.prototype.element = function(name, attributes, text) {
				var childNode, item, j, k, key, lastChild = null, len, len1, ref2, ref3, val;
				if (attributes === null && text == null) ref2 = [{}, null], attributes = ref2[0], text = ref2[1];
				if (attributes == null) attributes = {};
				attributes = getValue(attributes);
				if (!isObject(attributes)) ref3 = [attributes, text], text = ref3[0], attributes = ref3[1];
				if (name != null) name = getValue(name);
				if (Array.isArray(name)) for (j = 0, len = name.length; j < len; j++) {
					item = name[j];
					lastChild = this.element(item);
				}
				else if (isFunction(name)) lastChild = this.element(name.apply());
				else if (isObject(name)) for (key in name) {
					if (!hasProp.call(name, key)) continue;
					val = name[key];
					if (isFunction(val)) val = val.apply();
					if (!this.options.ignoreDecorators && this.stringify.convertAttKey && key.indexOf(this.stringify.convertAttKey) === 0) lastChild = this.attribute(key.substr(this.stringify.convertAttKey.length), val);
					else if (!this.options.separateArrayItems && Array.isArray(val) && isEmpty(val)) lastChild = this.dummy();
					else if (isObject(val) && isEmpty(val)) lastChild = this.element(key);
					else if (!this.options.keepNullNodes && val == null) lastChild = this.dummy();
					else if (!this.options.separateArrayItems && Array.isArray(val)) for (k = 0, len1 = val.length; k < len1; k++) {
						item = val[k];
						childNode = {};
						childNode[key] = item;
						lastChild = this.element(childNode);
					}
					else if (isObject(val)) {
						if (!this.options.ignoreDecorators && this.stringify.convertTextKey && key.indexOf(this.stringify.convertTextKey) === 0) lastChild = this.element(val);
						else {
							lastChild = this.element(key);
							lastChild.element(val);
						}
					} else lastChild = this.element(key, val);
				}
				else if (!this.options.keepNullNodes && text === null) lastChild = this.dummy();
				else if (!this.options.ignoreDecorators && this.stringify.convertTextKey && name.indexOf(this.stringify.convertTextKey) === 0) lastChild = this.text(text);
				else if (!this.options.ignoreDecorators && this.stringify.convertCDataKey && name.indexOf(this.stringify.convertCDataKey) === 0) lastChild = this.cdata(text);
				else if (!this.options.ignoreDecorators && this.stringify.convertCommentKey && name.indexOf(this.stringify.convertCommentKey) === 0) lastChild = this.comment(text);
				else if (!this.options.ignoreDecorators && this.stringify.convertRawKey && name.indexOf(this.stringify.convertRawKey) === 0) lastChild = this.raw(text);
				else if (!this.options.ignoreDecorators && this.stringify.convertPIKey && name.indexOf(this.stringify.convertPIKey) === 0) lastChild = this.instruction(name.substr(this.stringify.convertPIKey.length), text);
				else lastChild = this.node(name, attributes, text);
				if (lastChild == null) throw new Error(`Could not create any elements with: ` + name + `. ` + this.debugInfo());
				return lastChild;
			};
			XMLNode.prototype.insertBefore = function(name, attributes, text) {
				var child, i, newChild, refChild, removed;
				if (name != null ? name.type : void 0) {
					newChild = name;
					refChild = attributes;
					newChild.setParent(this);
					if (refChild) {
						i = children.indexOf(refChild);
						removed = children.splice(i);
						children.push(newChild);
						Array.prototype.push.apply(children, removed);
					} else children.push(newChild);
					return newChild;
				} else {
					if (this.isRoot) throw new Error(`Cannot insert elements at root level. ` + this.debugInfo(name));
					i = this.parent.children.indexOf(this);
					removed = this.parent.children.splice(i);
					child = this.parent.element(name, attributes, text);
					Array.prototype.push.apply(this.parent.children, removed);
					return child;
				}
			};
			XMLNode.prototype.insertAfter = function(name, attributes, text) {
				var child, i, removed;
				if (this.isRoot) throw new Error(`Cannot insert elements at root level. ` + this.debugInfo(name));
				i = this.parent.children.indexOf(this);
				removed = this.parent.children.splice(i + 1);
				child = this.parent.element(name, attributes, text);
				Array.prototype.push.apply(this.parent.children, removed);
				return child;
			};
			XMLNode.prototype.remove = function() {
				var i;
				if (this.isRoot) throw new Error(`Cannot remove the root element. ` + this.debugInfo());
				i = this.parent.children.indexOf(this);
				[].splice.apply(this.parent.children, [i, i - i + 1].concat([]));
				return this.parent;
			};
			XMLNode.prototype.node = function(name, attributes, text) {
				var child, ref2;
				if (name != null) name = getValue(name);
				attributes || (attributes = {});
				attributes = getValue(attributes);
				if (!isObject(attributes)) ref2 = [attributes, text], text = ref2[0], attributes = ref2[1];
				child = new XMLElement(this, name, attributes);
				if (text != null) child.text(text);
				this.children.push(child);
				return child;
			};
			XMLNode.prototype.text = function(value) {
				var child;
				if (isObject(value)) this.element(value);
				child = new XMLText(this, value);
				this.children.push(child);
				return this;
			};
			XMLNode.prototype.cdata = function(value) {
				var child = new XMLCData(this, value);
				this.children.push(child);
				return this;
			};
			XMLNode.prototype.comment = function(value) {
				var child = new XMLComment(this, value);
				this.children.push(child);
				return this;
			};
			XMLNode.prototype.commentBefore = function(value) {
				var i = this.parent.children.indexOf(this), removed = this.parent.children.splice(i);
				this.parent.comment(value);
				Array.prototype.push.apply(this.parent.children, removed);
				return this;
			};
			XMLNode.prototype.commentAfter = function(value) {
				var i = this.parent.children.indexOf(this), removed = this.parent.children.splice(i + 1);
				this.parent.comment(value);
				Array.prototype.push.apply(this.parent.children, removed);
				return this;
			};
			XMLNode.prototype.raw = function(value) {
				var child = new XMLRaw(this, value);
				this.children.push(child);
				return this;
			};
			XMLNode.prototype.dummy = function() {
				return new XMLDummy(this);
			};
			XMLNode.prototype.instruction = function(target, value) {
				var insTarget, insValue, instruction, j, len;
				if (target != null) target = getValue(target);
				if (value != null) value = getValue(value);
				if (Array.isArray(target)) for (j = 0, len = target.length; j < len; j++) {
					insTarget = target[j];
					this.instruction(insTarget);
				}
				else if (isObject(target)) for (insTarget in target) {
					if (!hasProp.call(target, insTarget)) continue;
					insValue = target[insTarget];
					this.instruction(insTarget, insValue);
				}
				else {
					if (isFunction(value)) value = value.apply();
					instruction = new XMLProcessingInstruction(this, target, value);
					this.children.push(instruction);
				}
				return this;
			};
			XMLNode.prototype.instructionBefore = function(target, value) {
				var i = this.parent.children.indexOf(this), removed = this.parent.children.splice(i);
				this.parent.instruction(target, value);
				Array.prototype.push.apply(this.parent.children, removed);
				return this;
			};
			XMLNode.prototype.instructionAfter = function(target, value) {
				var i = this.parent.children.indexOf(this), removed = this.parent.children.splice(i + 1);
				this.parent.instruction(target, value);
				Array.prototype.push.apply(this.parent.children, removed);
				return this;
			};
			XMLNode.prototype.declaration = function(version, encoding, standalone) {
				var doc = this.document(), xmldec = new XMLDeclaration(doc, version, encoding, standalone);
				if (doc.children.length === 0) doc.children.unshift(xmldec);
				else if (doc.children[0].type === NodeType.Declaration) doc.children[0] = xmldec;
				else doc.children.unshift(xmldec);
				return doc.root() || doc;
			};
			XMLNode.prototype.dtd = function(pubID, sysID) {
				var child, doc = this.document(), doctype = new XMLDocType(doc, pubID, sysID), i, j, k, len, len1, ref2 = doc.children, ref3;
				for (i = j = 0, len = ref2.length; j < len; i = ++j) {
					child = ref2[i];
					if (child.type === NodeType.DocType) {
						doc.children[i] = doctype;
						return doctype;
					}
				}
				ref3 = doc.children;
				for (i = k = 0, len1 = ref3.length; k < len1; i = ++k) {
					child = ref3[i];
					if (child.isRoot) {
						doc.children.splice(i, 0, doctype);
						return doctype;
					}
				}
				doc.children.push(doctype);
				return doctype;
			};
			XMLNode.prototype.up = function() {
				if (this.isRoot) throw new Error(`The root node has no parent. Use doc() if you need to get the document object.`);
				return this.parent;
			};
			XMLNode.prototype.root = function() {
				var node = this;
				while (node) if (node.type === NodeType.Document) return node.rootObject;
				else if (node.isRoot) return node;
				else node = node.parent;
			};
			XMLNode.prototype.document = function() {
				var node = this;
				while (node) if (node.type === NodeType.Document) return node;
				else node = node.parent;
			};
			XMLNode.prototype.end = function(options) {
				return this.document().end(options);
			};
			XMLNode.prototype.prev = function() {
				var i = this.parent.children.indexOf(this);
				if (i < 1) throw new Error(`Already at the first node. ` + this.debugInfo());
				return this.parent.children[i - 1];
			};
			XMLNode.prototype.next = function() {
				var i = this.parent.children.indexOf(this);
				if (i === -1 || i === this.parent.children.length - 1) throw new Error(`Already at the last node. ` + this.debugInfo());
				return this.parent.children[i + 1];
			};
			XMLNode.prototype.importDocument = function(doc) {
				var clonedRoot = doc.root().clone();
				clonedRoot.parent = this;
				clonedRoot.isRoot = false;
				this.children.push(clonedRoot);
				return this;
			};
			XMLNode.prototype.debugInfo = function(name) {
				var ref2, ref3;
				name = name || this.name;
				if (name == null && !((ref2 = this.parent) != null ? ref2.name : void 0)) return ``;
				else if (name == null) return `parent: <` + this.parent.name + `>`;
				else if (!((ref3 = this.parent) != null ? ref3.name : void 0)) return `node: <` + name + `>`;
				else return `node: <` + name + `>, parent: <` + this.parent.name + `>`;
			};
			XMLNode.prototype.ele = function(name, attributes, text) {
				return this.element(name, attributes, text);
			};
			XMLNode.prototype.nod = function(name, attributes, text) {
				return this.node(name, attributes, text);
			};
			XMLNode.prototype.txt = function(value) {
				return this.text(value);
			};
			XMLNode.prototype.dat = function(value) {
				return this.cdata(value);
			};
			XMLNode.prototype.com = function(value) {
				return this.comment(value);
			};
			XMLNode.prototype.ins = function(target, value) {
				return this.instruction(target, value);
			};
			XMLNode.prototype.doc = function() {
				return this.document();
			};
			XMLNode.prototype.dec = function(version, encoding, standalone) {
				return this.declaration(version, encoding, standalone);
			};
			XMLNode.prototype.e = function(name, attributes, text) {
				return this.element(name, attributes, text);
			};
			XMLNode.prototype.n = function(name, attributes, text) {
				return this.node(name, attributes, text);
			};
			XMLNode.prototype.t = function(value) {
				return this.text(value);
			};
			XMLNode.prototype.d = function(value) {
				return this.cdata(value);
			};
			XMLNode.prototype.c = function(value) {
				return this.comment(value);
			};
			XMLNode.prototype.r = function(value) {
				return this.raw(value);
			};
			XMLNode.prototype.i = function(target, value) {
				return this.instruction(target, value);
			};
			XMLNode.prototype.u = function() {
				return this.up();
			};
			XMLNode.prototype.importXMLBuilder = function(doc) {
				return this.importDocument(doc);
			};
			XMLNode.prototype.replaceChild = function(newChild, oldChild) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLNode.prototype.removeChild = function(oldChild) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLNode.prototype.appendChild = function(newChild) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLNode.prototype.hasChildNodes = function() {
				return this.children.length !== 0;
			};
			XMLNode.prototype.cloneNode = function(deep) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLNode.prototype.normalize = function() {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLNode.prototype.isSupported = function(feature, version) {
				return true;
			};
			XMLNode.prototype.hasAttributes = function() {
				return this.attribs.length !== 0;
			};
			XMLNode.prototype.compareDocumentPosition = function(other) {
				var ref = this, res;
				if (ref === other) return 0;
				else if (this.document() !== other.document()) {
					res = DocumentPosition.Disconnected | DocumentPosition.ImplementationSpecific;
					if (Math.random() < .5) res |= DocumentPosition.Preceding;
					else res |= DocumentPosition.Following;
					return res;
				} else if (ref.isAncestor(other)) return DocumentPosition.Contains | DocumentPosition.Preceding;
				else if (ref.isDescendant(other)) return DocumentPosition.Contains | DocumentPosition.Following;
				else if (ref.isPreceding(other)) return DocumentPosition.Preceding;
				else return DocumentPosition.Following;
			};
			XMLNode.prototype.isSameNode = function(other) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLNode.prototype.lookupPrefix = function(namespaceURI) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLNode.prototype.isDefaultNamespace = function(namespaceURI) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLNode.prototype.lookupNamespaceURI = function(prefix) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLNode.prototype.isEqualNode = function(node) {
				var i, j, ref2;
				if (node.nodeType !== this.nodeType) return false;
				if (node.children.length !== this.children.length) return false;
				for (i = j = 0, ref2 = this.children.length - 1; 0 <= ref2 ? j <= ref2 : j >= ref2; i = 0 <= ref2 ? ++j : --j) if (!this.children[i].isEqualNode(node.children[i])) return false;
				return true;
			};
			XMLNode.prototype.getFeature = function(feature, version) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLNode.prototype.setUserData = function(key, data, handler) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLNode.prototype.getUserData = function(key) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLNode.prototype.contains = function(other) {
				if (!other) return false;
				return other === this || this.isDescendant(other);
			};
			XMLNode.prototype.isDescendant = function(node) {
				var child, isDescendantChild, j, len, ref2 = this.children;
				for (j = 0, len = ref2.length; j < len; j++) {
					child = ref2[j];
					if (node === child) return true;
					isDescendantChild = child.isDescendant(node);
					if (isDescendantChild) return true;
				}
				return false;
			};
			XMLNode.prototype.isAncestor = function(node) {
				return node.isDescendant(this);
			};
			XMLNode.prototype.isPreceding = function(node) {
				var nodePos = this.treePosition(node), thisPos = this.treePosition(this);
				if (nodePos === -1 || thisPos === -1) return false;
				else return nodePos < thisPos;
			};
			XMLNode.prototype.isFollowing = function(node) {
				var nodePos = this.treePosition(node), thisPos = this.treePosition(this);
				if (nodePos === -1 || thisPos === -1) return false;
				else return nodePos > thisPos;
			};
			XMLNode.prototype.treePosition = function(node) {
				var found, pos = 0;
				found = false;
				this.foreachTreeNode(this.document(), function(childNode) {
					pos++;
					if (!found && childNode === node) return found = true;
				});
				if (found) return pos;
				else return -1;
			};
			XMLNode.prototype.foreachTreeNode = function(node, func) {
				var child, j, len, ref2, res;
				node || (node = this.document());
				ref2 = node.children;
				for (j = 0, len = ref2.length; j < len; j++) {
					child = ref2[j];
					if (res = func(child)) return res;
					else {
						res = this.foreachTreeNode(child, func);
						if (res) return res;
					}
				}
			};
			return XMLNode;
		})();
	}).call(this$15);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLStringifier.js
var require_XMLStringifier = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$14) => {
	(function() {
		var bind = function(fn, me) {
			return function() {
				return fn.apply(me, arguments);
			};
		}, hasProp = {}.hasOwnProperty;
		module.exports = (function() {
			function XMLStringifier(options) {
				this.assertLegalName = bind(this.assertLegalName, this);
				this.assertLegalChar = bind(this.assertLegalChar, this);
				var key, ref, value;
				options || (options = {});
				this.options = options;
				if (!this.options.version) this.options.version = `1.0`;
				ref = options.stringify || {};
				for (key in ref) {
					if (!hasProp.call(ref, key)) continue;
					value = ref[key];
					this[key] = value;
				}
			}
			XMLStringifier.prototype.name = function(val) {
				if (this.options.noValidation) return val;
				return this.assertLegalName(`` + val || ``);
			};
			XMLStringifier.prototype.text = function(val) {
				if (this.options.noValidation) return val;
				return this.assertLegalChar(this.textEscape(`` + val || ``));
			};
			XMLStringifier.prototype.cdata = function(val) {
				if (this.options.noValidation) return val;
				val = `` + val || ``;
				val = val.replace(`]]>`, `]]]]><![CDATA[>`);
				return this.assertLegalChar(val);
			};
			XMLStringifier.prototype.comment = function(val) {
				if (this.options.noValidation) return val;
				val = `` + val || ``;
				if (val.match(/--/)) throw new Error(`Comment text cannot contain double-hypen: ` + val);
				return this.assertLegalChar(val);
			};
			XMLStringifier.prototype.raw = function(val) {
				if (this.options.noValidation) return val;
				return `` + val || ``;
			};
			XMLStringifier.prototype.attValue = function(val) {
				if (this.options.noValidation) return val;
				return this.assertLegalChar(this.attEscape(val = `` + val || ``));
			};
			XMLStringifier.prototype.insTarget = function(val) {
				if (this.options.noValidation) return val;
				return this.assertLegalChar(`` + val || ``);
			};
			XMLStringifier.prototype.insValue = function(val) {
				if (this.options.noValidation) return val;
				val = `` + val || ``;
				if (val.match(/\?>/)) throw new Error(`Invalid processing instruction value: ` + val);
				return this.assertLegalChar(val);
			};
			XMLStringifier.prototype.xmlVersion = function(val) {
				if (this.options.noValidation) return val;
				val = `` + val || ``;
				if (!val.match(/1\.[0-9]+/)) throw new Error(`Invalid version number: ` + val);
				return val;
			};
			XMLStringifier.prototype.xmlEncoding = function(val) {
				if (this.options.noValidation) return val;
				val = `` + val || ``;
				if (!val.match(/^[A-Za-z](?:[A-Za-z0-9._-])*$/)) throw new Error(`Invalid encoding: ` + val);
				return this.assertLegalChar(val);
			};
			XMLStringifier.prototype.xmlStandalone = function(val) {
				if (this.options.noValidation) return val;
				if (val) return `yes`;
				else return `no`;
			};
			XMLStringifier.prototype.dtdPubID = function(val) {
				if (this.options.noValidation) return val;
				return this.assertLegalChar(`` + val || ``);
			};
			XMLStringifier.prototype.dtdSysID = function(val) {
				if (this.options.noValidation) return val;
				return this.assertLegalChar(`` + val || ``);
			};
			XMLStringifier.prototype.dtdElementValue = function(val) {
				if (this.options.noValidation) return val;
				return this.assertLegalChar(`` + val || ``);
			};
			XMLStringifier.prototype.dtdAttType = function(val) {
				if (this.options.noValidation) return val;
				return this.assertLegalChar(`` + val || ``);
			};
			XMLStringifier.prototype.dtdAttDefault = function(val) {
				if (this.options.noValidation) return val;
				return this.assertLegalChar(`` + val || ``);
			};
			XMLStringifier.prototype.dtdEntityValue = function(val) {
				if (this.options.noValidation) return val;
				return this.assertLegalChar(`` + val || ``);
			};
			XMLStringifier.prototype.dtdNData = function(val) {
				if (this.options.noValidation) return val;
				return this.assertLegalChar(`` + val || ``);
			};
			XMLStringifier.prototype.convertAttKey = `@`;
			XMLStringifier.prototype.convertPIKey = `?`;
			XMLStringifier.prototype.convertTextKey = `#text`;
			XMLStringifier.prototype.convertCDataKey = `#cdata`;
			XMLStringifier.prototype.convertCommentKey = `#comment`;
			XMLStringifier.prototype.convertRawKey = `#raw`;
			XMLStringifier.prototype.assertLegalChar = function(str) {
				var regex, res;
				if (this.options.noValidation) return str;
				regex = ``;
				if (this.options.version === `1.0`) {
					regex = /[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
					if (res = str.match(regex)) throw new Error(`Invalid character in string: ` + str + ` at index ` + res.index);
				} else if (this.options.version === `1.1`) {
					regex = /[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
					if (res = str.match(regex)) throw new Error(`Invalid character in string: ` + str + ` at index ` + res.index);
				}
				return str;
			};
			XMLStringifier.prototype.assertLegalName = function(str) {
				var regex;
				if (this.options.noValidation) return str;
				this.assertLegalChar(str);
				regex = /^([:A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])([\x2D\.0-:A-Z_a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*$/;
				if (!str.match(regex)) throw new Error(`Invalid character in name`);
				return str;
			};
			XMLStringifier.prototype.textEscape = function(str) {
				var ampregex;
				if (this.options.noValidation) return str;
				ampregex = this.options.noDoubleEncoding ? /(?!&\S+;)&/g : /&/g;
				return str.replace(ampregex, `&amp;`).replace(/</g, `&lt;`).replace(/>/g, `&gt;`).replace(/\r/g, `&#xD;`);
			};
			XMLStringifier.prototype.attEscape = function(str) {
				var ampregex;
				if (this.options.noValidation) return str;
				ampregex = this.options.noDoubleEncoding ? /(?!&\S+;)&/g : /&/g;
				return str.replace(ampregex, `&amp;`).replace(/</g, `&lt;`).replace(/"/g, `&quot;`).replace(/\t/g, `&#x9;`).replace(/\n/g, `&#xA;`).replace(/\r/g, `&#xD;`);
			};
			return XMLStringifier;
		})();
	}).call(this$14);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/WriterState.js
var require_WriterState = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$13) => {
	(function() {
		module.exports = {
			None: 0,
			OpenTag: 1,
			InsideTag: 2,
			CloseTag: 3
		};
	}).call(this$13);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLWriterBase.js
var require_XMLWriterBase = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$12) => {
	(function() {
		var NodeType, WriterState, assign, hasProp = {}.hasOwnProperty;
		assign = require_Utility().assign;
		NodeType = require_NodeType();
		require_XMLDeclaration();
		require_XMLDocType();
		require_XMLCData();
		require_XMLComment();
		require_XMLElement();
		require_XMLRaw();
		require_XMLText();
		require_XMLProcessingInstruction();
		require_XMLDummy();
		require_XMLDTDAttList();
		require_XMLDTDElement();
		require_XMLDTDEntity();
		require_XMLDTDNotation();
		WriterState = require_WriterState();
		module.exports = (function() {
			function XMLWriterBase(options) {
				var key, ref, value;
				options || (options = {});
				this.options = options;
				ref = options.writer || {};
				for (key in ref) {
					if (!hasProp.call(ref, key)) continue;
					value = ref[key];
					this[`_` + key] = this[key];
					this[key] = value;
				}
			}
			XMLWriterBase.prototype.filterOptions = function(options) {
				var filteredOptions, ref, ref1, ref2, ref3, ref4, ref5, ref6;
				options || (options = {});
				options = assign({}, this.options, options);
				filteredOptions = { writer: this };
				filteredOptions.pretty = options.pretty || false;
				filteredOptions.allowEmpty = options.allowEmpty || false;
				filteredOptions.indent = (ref = options.indent) != null ? ref : `  `;
				filteredOptions.newline = (ref1 = options.newline) != null ? ref1 : `
`;
				filteredOptions.offset = (ref2 = options.offset) != null ? ref2 : 0;
				filteredOptions.dontPrettyTextNodes = (ref3 = (ref4 = options.dontPrettyTextNodes) != null ? ref4 : options.dontprettytextnodes) != null ? ref3 : 0;
				filteredOptions.spaceBeforeSlash = (ref5 = (ref6 = options.spaceBeforeSlash) != null ? ref6 : options.spacebeforeslash) != null ? ref5 : ``;
				if (filteredOptions.spaceBeforeSlash === true) filteredOptions.spaceBeforeSlash = ` `;
				filteredOptions.suppressPrettyCount = 0;
				filteredOptions.user = {};
				filteredOptions.state = WriterState.None;
				return filteredOptions;
			};
			XMLWriterBase.prototype.indent = function(node, options, level) {
				var indentLevel;
				if (!options.pretty || options.suppressPrettyCount) return ``;
				else if (options.pretty) {
					indentLevel = (level || 0) + options.offset + 1;
					if (indentLevel > 0) return new Array(indentLevel).join(options.indent);
				}
				return ``;
			};
			XMLWriterBase.prototype.endline = function(node, options, level) {
				if (!options.pretty || options.suppressPrettyCount) return ``;
				else return options.newline;
			};
			XMLWriterBase.prototype.attribute = function(att, options, level) {
				var r;
				this.openAttribute(att, options, level);
				r = ` ` + att.name + `="` + att.value + `"`;
				this.closeAttribute(att, options, level);
				return r;
			};
			XMLWriterBase.prototype.cdata = function(node, options, level) {
				var r;
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				r = this.indent(node, options, level) + `<![CDATA[`;
				options.state = WriterState.InsideTag;
				r += node.value;
				options.state = WriterState.CloseTag;
				r += `]]>` + this.endline(node, options, level);
				options.state = WriterState.None;
				this.closeNode(node, options, level);
				return r;
			};
			XMLWriterBase.prototype.comment = function(node, options, level) {
				var r;
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				r = this.indent(node, options, level) + `<!-- `;
				options.state = WriterState.InsideTag;
				r += node.value;
				options.state = WriterState.CloseTag;
				r += ` -->` + this.endline(node, options, level);
				options.state = WriterState.None;
				this.closeNode(node, options, level);
				return r;
			};
			XMLWriterBase.prototype.declaration = function(node, options, level) {
				var r;
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				r = this.indent(node, options, level) + `<?xml`;
				options.state = WriterState.InsideTag;
				r += ` version="` + node.version + `"`;
				if (node.encoding != null) r += ` encoding="` + node.encoding + `"`;
				if (node.standalone != null) r += ` standalone="` + node.standalone + `"`;
				options.state = WriterState.CloseTag;
				r += options.spaceBeforeSlash + `?>`;
				r += this.endline(node, options, level);
				options.state = WriterState.None;
				this.closeNode(node, options, level);
				return r;
			};
			XMLWriterBase.prototype.docType = function(node, options, level) {
				var child, i, len, r, ref;
				level || (level = 0);
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				r = this.indent(node, options, level);
				r += `<!DOCTYPE ` + node.root().name;
				if (node.pubID && node.sysID) r += ` PUBLIC "` + node.pubID + `" "` + node.sysID + `"`;
				else if (node.sysID) r += ` SYSTEM "` + node.sysID + `"`;
				if (node.children.length > 0) {
					r += ` [`;
					r += this.endline(node, options, level);
					options.state = WriterState.InsideTag;
					ref = node.children;
					for (i = 0, len = ref.length; i < len; i++) {
						child = ref[i];
						r += this.writeChildNode(child, options, level + 1);
					}
					options.state = WriterState.CloseTag;
					r += `]`;
				}
				options.state = WriterState.CloseTag;
				r += options.spaceBeforeSlash + `>`;
				r += this.endline(node, options, level);
				options.state = WriterState.None;
				this.closeNode(node, options, level);
				return r;
			};
			XMLWriterBase.prototype.element = function(node, options, level) {
				var att, child, childNodeCount, firstChildNode, i, j, len, len1, name, prettySuppressed, r, ref, ref1, ref2;
				level || (level = 0);
				prettySuppressed = false;
				r = ``;
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				r += this.indent(node, options, level) + `<` + node.name;
				ref = node.attribs;
				for (name in ref) {
					if (!hasProp.call(ref, name)) continue;
					att = ref[name];
					r += this.attribute(att, options, level);
				}
				childNodeCount = node.children.length;
				firstChildNode = childNodeCount === 0 ? null : node.children[0];
				if (childNodeCount === 0 || node.children.every(function(e) {
					return (e.type === NodeType.Text || e.type === NodeType.Raw) && e.value === ``;
				})) {
					if (options.allowEmpty) {
						r += `>`;
						options.state = WriterState.CloseTag;
						r += `</` + node.name + `>` + this.endline(node, options, level);
					} else {
						options.state = WriterState.CloseTag;
						r += options.spaceBeforeSlash + `/>` + this.endline(node, options, level);
					}
				} else if (options.pretty && childNodeCount === 1 && (firstChildNode.type === NodeType.Text || firstChildNode.type === NodeType.Raw) && firstChildNode.value != null) {
					r += `>`;
					options.state = WriterState.InsideTag;
					options.suppressPrettyCount++;
					prettySuppressed = true;
					r += this.writeChildNode(firstChildNode, options, level + 1);
					options.suppressPrettyCount--;
					prettySuppressed = false;
					options.state = WriterState.CloseTag;
					r += `</` + node.name + `>` + this.endline(node, options, level);
				} else {
					if (options.dontPrettyTextNodes) {
						ref1 = node.children;
						for (i = 0, len = ref1.length; i < len; i++) {
							child = ref1[i];
							if ((child.type === NodeType.Text || child.type === NodeType.Raw) && child.value != null) {
								options.suppressPrettyCount++;
								prettySuppressed = true;
								break;
							}
						}
					}
					r += `>` + this.endline(node, options, level);
					options.state = WriterState.InsideTag;
					ref2 = node.children;
					for (j = 0, len1 = ref2.length; j < len1; j++) {
						child = ref2[j];
						r += this.writeChildNode(child, options, level + 1);
					}
					options.state = WriterState.CloseTag;
					r += this.indent(node, options, level) + `</` + node.name + `>`;
					if (prettySuppressed) options.suppressPrettyCount--;
					r += this.endline(node, options, level);
					options.state = WriterState.None;
				}
				this.closeNode(node, options, level);
				return r;
			};
			XMLWriterBase.prototype.writeChildNode = function(node, options, level) {
				switch (node.type) {
					case NodeType.CData: return this.cdata(node, options, level);
					case NodeType.Comment: return this.comment(node, options, level);
					case NodeType.Element: return this.element(node, options, level);
					case NodeType.Raw: return this.raw(node, options, level);
					case NodeType.Text: return this.text(node, options, level);
					case NodeType.ProcessingInstruction: return this.processingInstruction(node, options, level);
					case NodeType.Dummy: return ``;
					case NodeType.Declaration: return this.declaration(node, options, level);
					case NodeType.DocType: return this.docType(node, options, level);
					case NodeType.AttributeDeclaration: return this.dtdAttList(node, options, level);
					case NodeType.ElementDeclaration: return this.dtdElement(node, options, level);
					case NodeType.EntityDeclaration: return this.dtdEntity(node, options, level);
					case NodeType.NotationDeclaration: return this.dtdNotation(node, options, level);
					default: throw new Error(`Unknown XML node type: ` + node.constructor.name);
				}
			};
			XMLWriterBase.prototype.processingInstruction = function(node, options, level) {
				var r;
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				r = this.indent(node, options, level) + `<?`;
				options.state = WriterState.InsideTag;
				r += node.target;
				if (node.value) r += ` ` + node.value;
				options.state = WriterState.CloseTag;
				r += options.spaceBeforeSlash + `?>`;
				r += this.endline(node, options, level);
				options.state = WriterState.None;
				this.closeNode(node, options, level);
				return r;
			};
			XMLWriterBase.prototype.raw = function(node, options, level) {
				var r;
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				r = this.indent(node, options, level);
				options.state = WriterState.InsideTag;
				r += node.value;
				options.state = WriterState.CloseTag;
				r += this.endline(node, options, level);
				options.state = WriterState.None;
				this.closeNode(node, options, level);
				return r;
			};
			XMLWriterBase.prototype.text = function(node, options, level) {
				var r;
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				r = this.indent(node, options, level);
				options.state = WriterState.InsideTag;
				r += node.value;
				options.state = WriterState.CloseTag;
				r += this.endline(node, options, level);
				options.state = WriterState.None;
				this.closeNode(node, options, level);
				return r;
			};
			XMLWriterBase.prototype.dtdAttList = function(node, options, level) {
				var r;
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				r = this.indent(node, options, level) + `<!ATTLIST`;
				options.state = WriterState.InsideTag;
				r += ` ` + node.elementName + ` ` + node.attributeName + ` ` + node.attributeType;
				if (node.defaultValueType !== `#DEFAULT`) r += ` ` + node.defaultValueType;
				if (node.defaultValue) r += ` "` + node.defaultValue + `"`;
				options.state = WriterState.CloseTag;
				r += options.spaceBeforeSlash + `>` + this.endline(node, options, level);
				options.state = WriterState.None;
				this.closeNode(node, options, level);
				return r;
			};
			XMLWriterBase.prototype.dtdElement = function(node, options, level) {
				var r;
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				r = this.indent(node, options, level) + `<!ELEMENT`;
				options.state = WriterState.InsideTag;
				r += ` ` + node.name + ` ` + node.value;
				options.state = WriterState.CloseTag;
				r += options.spaceBeforeSlash + `>` + this.endline(node, options, level);
				options.state = WriterState.None;
				this.closeNode(node, options, level);
				return r;
			};
			XMLWriterBase.prototype.dtdEntity = function(node, options, level) {
				var r;
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				r = this.indent(node, options, level) + `<!ENTITY`;
				options.state = WriterState.InsideTag;
				if (node.pe) r += ` %`;
				r += ` ` + node.name;
				if (node.value) r += ` "` + node.value + `"`;
				else {
					if (node.pubID && node.sysID) r += ` PUBLIC "` + node.pubID + `" "` + node.sysID + `"`;
					else if (node.sysID) r += ` SYSTEM "` + node.sysID + `"`;
					if (node.nData) r += ` NDATA ` + node.nData;
				}
				options.state = WriterState.CloseTag;
				r += options.spaceBeforeSlash + `>` + this.endline(node, options, level);
				options.state = WriterState.None;
				this.closeNode(node, options, level);
				return r;
			};
			XMLWriterBase.prototype.dtdNotation = function(node, options, level) {
				var r;
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				r = this.indent(node, options, level) + `<!NOTATION`;
				options.state = WriterState.InsideTag;
				r += ` ` + node.name;
				if (node.pubID && node.sysID) r += ` PUBLIC "` + node.pubID + `" "` + node.sysID + `"`;
				else if (node.pubID) r += ` PUBLIC "` + node.pubID + `"`;
				else if (node.sysID) r += ` SYSTEM "` + node.sysID + `"`;
				options.state = WriterState.CloseTag;
				r += options.spaceBeforeSlash + `>` + this.endline(node, options, level);
				options.state = WriterState.None;
				this.closeNode(node, options, level);
				return r;
			};
			XMLWriterBase.prototype.openNode = function(node, options, level) {};
			XMLWriterBase.prototype.closeNode = function(node, options, level) {};
			XMLWriterBase.prototype.openAttribute = function(att, options, level) {};
			XMLWriterBase.prototype.closeAttribute = function(att, options, level) {};
			return XMLWriterBase;
		})();
	}).call(this$12);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLStringWriter.js
var require_XMLStringWriter = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$11) => {
	(function() {
		var XMLWriterBase, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		XMLWriterBase = require_XMLWriterBase();
		module.exports = (function(superClass) {
			extend(XMLStringWriter, superClass);
			function XMLStringWriter(options) {
				XMLStringWriter.__super__.constructor.call(this, options);
			}
			XMLStringWriter.prototype.document = function(doc, options) {
				var child, i, len, r, ref;
				options = this.filterOptions(options);
				r = ``;
				ref = doc.children;
				for (i = 0, len = ref.length; i < len; i++) {
					child = ref[i];
					r += this.writeChildNode(child, options, 0);
				}
				if (options.pretty && r.slice(-options.newline.length) === options.newline) r = r.slice(0, -options.newline.length);
				return r;
			};
			return XMLStringWriter;
		})(XMLWriterBase);
	}).call(this$11);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDocument.js
var require_XMLDocument = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$10) => {
	(function() {
		var NodeType, XMLDOMConfiguration, XMLDOMImplementation, XMLNode, XMLStringWriter, XMLStringifier, isPlainObject, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		isPlainObject = require_Utility().isPlainObject;
		XMLDOMImplementation = require_XMLDOMImplementation();
		XMLDOMConfiguration = require_XMLDOMConfiguration();
		XMLNode = require_XMLNode();
		NodeType = require_NodeType();
		XMLStringifier = require_XMLStringifier();
		XMLStringWriter = require_XMLStringWriter();
		module.exports = (function(superClass) {
			extend(XMLDocument, superClass);
			function XMLDocument(options) {
				XMLDocument.__super__.constructor.call(this, null);
				this.name = `#document`;
				this.type = NodeType.Document;
				this.documentURI = null;
				this.domConfig = new XMLDOMConfiguration();
				options || (options = {});
				if (!options.writer) options.writer = new XMLStringWriter();
				this.options = options;
				this.stringify = new XMLStringifier(options);
			}
			Object.defineProperty(XMLDocument.prototype, "implementation", { value: new XMLDOMImplementation() });
			Object.defineProperty(XMLDocument.prototype, "doctype", { get: function() {
				var child, i, len, ref = this.children;
				for (i = 0, len = ref.length; i < len; i++) {
					child = ref[i];
					if (child.type === NodeType.DocType) return child;
				}
				return null;
			} });
			Object.defineProperty(XMLDocument.prototype, "documentElement", { get: function() {
				return this.rootObject || null;
			} });
			Object.defineProperty(XMLDocument.prototype, "inputEncoding", { get: function() {
				return null;
			} });
			Object.defineProperty(XMLDocument.prototype, "strictErrorChecking", { get: function() {
				return false;
			} });
			Object.defineProperty(XMLDocument.prototype, "xmlEncoding", { get: function() {
				if (this.children.length !== 0 && this.children[0].type === NodeType.Declaration) return this.children[0].encoding;
				else return null;
			} });
			Object.defineProperty(XMLDocument.prototype, "xmlStandalone", { get: function() {
				if (this.children.length !== 0 && this.children[0].type === NodeType.Declaration) return this.children[0].standalone === `yes`;
				else return false;
			} });
			Object.defineProperty(XMLDocument.prototype, "xmlVersion", { get: function() {
				if (this.children.length !== 0 && this.children[0].type === NodeType.Declaration) return this.children[0].version;
				else return `1.0`;
			} });
			Object.defineProperty(XMLDocument.prototype, "URL", { get: function() {
				return this.documentURI;
			} });
			Object.defineProperty(XMLDocument.prototype, "origin", { get: function() {
				return null;
			} });
			Object.defineProperty(XMLDocument.prototype, "compatMode", { get: function() {
				return null;
			} });
			Object.defineProperty(XMLDocument.prototype, "characterSet", { get: function() {
				return null;
			} });
			Object.defineProperty(XMLDocument.prototype, "contentType", { get: function() {
				return null;
			} });
			XMLDocument.prototype.end = function(writer) {
				var writerOptions = {};
				if (!writer) writer = this.options.writer;
				else if (isPlainObject(writer)) {
					writerOptions = writer;
					writer = this.options.writer;
				}
				return writer.document(this, writer.filterOptions(writerOptions));
			};
			XMLDocument.prototype.toString = function(options) {
				return this.options.writer.document(this, this.options.writer.filterOptions(options));
			};
			XMLDocument.prototype.createElement = function(tagName) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.createDocumentFragment = function() {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.createTextNode = function(data) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.createComment = function(data) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.createCDATASection = function(data) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.createProcessingInstruction = function(target, data) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.createAttribute = function(name) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.createEntityReference = function(name) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.getElementsByTagName = function(tagname) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.importNode = function(importedNode, deep) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.createElementNS = function(namespaceURI, qualifiedName) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.createAttributeNS = function(namespaceURI, qualifiedName) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.getElementsByTagNameNS = function(namespaceURI, localName) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.getElementById = function(elementId) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.adoptNode = function(source) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.normalizeDocument = function() {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.renameNode = function(node, namespaceURI, qualifiedName) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.getElementsByClassName = function(classNames) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.createEvent = function(eventInterface) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.createRange = function() {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.createNodeIterator = function(root, whatToShow, filter) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			XMLDocument.prototype.createTreeWalker = function(root, whatToShow, filter) {
				throw new Error(`This DOM method is not implemented.` + this.debugInfo());
			};
			return XMLDocument;
		})(XMLNode);
	}).call(this$10);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDocumentCB.js
var require_XMLDocumentCB = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$9) => {
	(function() {
		var NodeType, WriterState, XMLAttribute, XMLCData, XMLComment, XMLDTDAttList, XMLDTDElement, XMLDTDEntity, XMLDTDNotation, XMLDeclaration, XMLDocType, XMLDocument, XMLElement, XMLProcessingInstruction, XMLRaw, XMLStringWriter, XMLStringifier, XMLText, getValue, isFunction, isObject, isPlainObject, ref, hasProp = {}.hasOwnProperty;
		ref = require_Utility(), isObject = ref.isObject, isFunction = ref.isFunction, isPlainObject = ref.isPlainObject, getValue = ref.getValue;
		NodeType = require_NodeType();
		XMLDocument = require_XMLDocument();
		XMLElement = require_XMLElement();
		XMLCData = require_XMLCData();
		XMLComment = require_XMLComment();
		XMLRaw = require_XMLRaw();
		XMLText = require_XMLText();
		XMLProcessingInstruction = require_XMLProcessingInstruction();
		XMLDeclaration = require_XMLDeclaration();
		XMLDocType = require_XMLDocType();
		XMLDTDAttList = require_XMLDTDAttList();
		XMLDTDEntity = require_XMLDTDEntity();
		XMLDTDElement = require_XMLDTDElement();
		XMLDTDNotation = require_XMLDTDNotation();
		XMLAttribute = require_XMLAttribute();
		XMLStringifier = require_XMLStringifier();
		XMLStringWriter = require_XMLStringWriter();
		WriterState = require_WriterState();
		module.exports = (function() {
			function XMLDocumentCB(options, onData, onEnd) {
				var writerOptions;
				this.name = `?xml`;
				this.type = NodeType.Document;
				options || (options = {});
				writerOptions = {};
				if (!options.writer) options.writer = new XMLStringWriter();
				else if (isPlainObject(options.writer)) {
					writerOptions = options.writer;
					options.writer = new XMLStringWriter();
				}
				this.options = options;
				this.writer = options.writer;
				this.writerOptions = this.writer.filterOptions(writerOptions);
				this.stringify = new XMLStringifier(options);
				this.onDataCallback = onData || function() {};
				this.onEndCallback = onEnd || function() {};
				this.currentNode = null;
				this.currentLevel = -1;
				this.openTags = {};
				this.documentStarted = false;
				this.documentCompleted = false;
				this.root = null;
			}
			XMLDocumentCB.prototype.createChildNode = function(node) {
				var att, attName, attributes, child, i, len, ref1, ref2;
				switch (node.type) {
					case NodeType.CData:
						this.cdata(node.value);
						break;
					case NodeType.Comment:
						this.comment(node.value);
						break;
					case NodeType.Element:
						attributes = {};
						ref1 = node.attribs;
						for (attName in ref1) {
							if (!hasProp.call(ref1, attName)) continue;
							att = ref1[attName];
							attributes[attName] = att.value;
						}
						this.node(node.name, attributes);
						break;
					case NodeType.Dummy:
						this.dummy();
						break;
					case NodeType.Raw:
						this.raw(node.value);
						break;
					case NodeType.Text:
						this.text(node.value);
						break;
					case NodeType.ProcessingInstruction:
						this.instruction(node.target, node.value);
						break;
					default: throw new Error(`This XML node type is not supported in a JS object: ` + node.constructor.name);
				}
				ref2 = node.children;
				for (i = 0, len = ref2.length; i < len; i++) {
					child = ref2[i];
					this.createChildNode(child);
					if (child.type === NodeType.Element) this.up();
				}
				return this;
			};
			XMLDocumentCB.prototype.dummy = function() {
				return this;
			};
			XMLDocumentCB.prototype.node = function(name, attributes, text) {
				var ref1;
				if (name == null) throw new Error(`Missing node name.`);
				if (this.root && this.currentLevel === -1) throw new Error(`Document can only have one root node. ` + this.debugInfo(name));
				this.openCurrent();
				name = getValue(name);
				if (attributes == null) attributes = {};
				attributes = getValue(attributes);
				if (!isObject(attributes)) ref1 = [attributes, text], text = ref1[0], attributes = ref1[1];
				this.currentNode = new XMLElement(this, name, attributes);
				this.currentNode.children = false;
				this.currentLevel++;
				this.openTags[this.currentLevel] = this.currentNode;
				if (text != null) this.text(text);
				return this;
			};
			XMLDocumentCB.prototype.element = function(name, attributes, text) {
				var child, i, len, oldValidationFlag, ref1, root;
				if (this.currentNode && this.currentNode.type === NodeType.DocType) this.dtdElement.apply(this, arguments);
				else if (Array.isArray(name) || isObject(name) || isFunction(name)) {
					oldValidationFlag = this.options.noValidation;
					this.options.noValidation = true;
					root = new XMLDocument(this.options).element(`TEMP_ROOT`);
					root.element(name);
					this.options.noValidation = oldValidationFlag;
					ref1 = root.children;
					for (i = 0, len = ref1.length; i < len; i++) {
						child = ref1[i];
						this.createChildNode(child);
						if (child.type === NodeType.Element) this.up();
					}
				} else this.node(name, attributes, text);
				return this;
			};
			XMLDocumentCB.prototype.attribute = function(name, value) {
				var attName, attValue;
				if (!this.currentNode || this.currentNode.children) throw new Error(`att() can only be used immediately after an ele() call in callback mode. ` + this.debugInfo(name));
				if (name != null) name = getValue(name);
				if (isObject(name)) for (attName in name) {
					if (!hasProp.call(name, attName)) continue;
					attValue = name[attName];
					this.attribute(attName, attValue);
				}
				else {
					if (isFunction(value)) value = value.apply();
					if (this.options.keepNullAttributes && value == null) this.currentNode.attribs[name] = new XMLAttribute(this, name, ``);
					else if (value != null) this.currentNode.attribs[name] = new XMLAttribute(this, name, value);
				}
				return this;
			};
			XMLDocumentCB.prototype.text = function(value) {
				var node;
				this.openCurrent();
				node = new XMLText(this, value);
				this.onData(this.writer.text(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
				return this;
			};
			XMLDocumentCB.prototype.cdata = function(value) {
				var node;
				this.openCurrent();
				node = new XMLCData(this, value);
				this.onData(this.writer.cdata(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
				return this;
			};
			XMLDocumentCB.prototype.comment = function(value) {
				var node;
				this.openCurrent();
				node = new XMLComment(this, value);
				this.onData(this.writer.comment(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
				return this;
			};
			XMLDocumentCB.prototype.raw = function(value) {
				var node;
				this.openCurrent();
				node = new XMLRaw(this, value);
				this.onData(this.writer.raw(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
				return this;
			};
			XMLDocumentCB.prototype.instruction = function(target, value) {
				var i, insTarget, insValue, len, node;
				this.openCurrent();
				if (target != null) target = getValue(target);
				if (value != null) value = getValue(value);
				if (Array.isArray(target)) for (i = 0, len = target.length; i < len; i++) {
					insTarget = target[i];
					this.instruction(insTarget);
				}
				else if (isObject(target)) for (insTarget in target) {
					if (!hasProp.call(target, insTarget)) continue;
					insValue = target[insTarget];
					this.instruction(insTarget, insValue);
				}
				else {
					if (isFunction(value)) value = value.apply();
					node = new XMLProcessingInstruction(this, target, value);
					this.onData(this.writer.processingInstruction(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
				}
				return this;
			};
			XMLDocumentCB.prototype.declaration = function(version, encoding, standalone) {
				var node;
				this.openCurrent();
				if (this.documentStarted) throw new Error(`declaration() must be the first node.`);
				node = new XMLDeclaration(this, version, encoding, standalone);
				this.onData(this.writer.declaration(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
				return this;
			};
			XMLDocumentCB.prototype.doctype = function(root, pubID, sysID) {
				this.openCurrent();
				if (root == null) throw new Error(`Missing root node name.`);
				if (this.root) throw new Error(`dtd() must come before the root node.`);
				this.currentNode = new XMLDocType(this, pubID, sysID);
				this.currentNode.rootNodeName = root;
				this.currentNode.children = false;
				this.currentLevel++;
				this.openTags[this.currentLevel] = this.currentNode;
				return this;
			};
			XMLDocumentCB.prototype.dtdElement = function(name, value) {
				var node;
				this.openCurrent();
				node = new XMLDTDElement(this, name, value);
				this.onData(this.writer.dtdElement(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
				return this;
			};
			XMLDocumentCB.prototype.attList = function(elementName, attributeName, attributeType, defaultValueType, defaultValue) {
				var node;
				this.openCurrent();
				node = new XMLDTDAttList(this, elementName, attributeName, attributeType, defaultValueType, defaultValue);
				this.onData(this.writer.dtdAttList(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
				return this;
			};
			XMLDocumentCB.prototype.entity = function(name, value) {
				var node;
				this.openCurrent();
				node = new XMLDTDEntity(this, false, name, value);
				this.onData(this.writer.dtdEntity(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
				return this;
			};
			XMLDocumentCB.prototype.pEntity = function(name, value) {
				var node;
				this.openCurrent();
				node = new XMLDTDEntity(this, true, name, value);
				this.onData(this.writer.dtdEntity(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
				return this;
			};
			XMLDocumentCB.prototype.notation = function(name, value) {
				var node;
				this.openCurrent();
				node = new XMLDTDNotation(this, name, value);
				this.onData(this.writer.dtdNotation(node, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
				return this;
			};
			XMLDocumentCB.prototype.up = function() {
				if (this.currentLevel < 0) throw new Error(`The document node has no parent.`);
				if (this.currentNode) {
					if (this.currentNode.children) this.closeNode(this.currentNode);
					else this.openNode(this.currentNode);
					this.currentNode = null;
				} else this.closeNode(this.openTags[this.currentLevel]);
				delete this.openTags[this.currentLevel];
				this.currentLevel--;
				return this;
			};
			XMLDocumentCB.prototype.end = function() {
				while (this.currentLevel >= 0) this.up();
				return this.onEnd();
			};
			XMLDocumentCB.prototype.openCurrent = function() {
				if (this.currentNode) {
					this.currentNode.children = true;
					return this.openNode(this.currentNode);
				}
			};
			XMLDocumentCB.prototype.openNode = function(node) {
				var att, chunk, name, ref1;
				if (!node.isOpen) {
					if (!this.root && this.currentLevel === 0 && node.type === NodeType.Element) this.root = node;
					chunk = ``;
					if (node.type === NodeType.Element) {
						this.writerOptions.state = WriterState.OpenTag;
						chunk = this.writer.indent(node, this.writerOptions, this.currentLevel) + `<` + node.name;
						ref1 = node.attribs;
						for (name in ref1) {
							if (!hasProp.call(ref1, name)) continue;
							att = ref1[name];
							chunk += this.writer.attribute(att, this.writerOptions, this.currentLevel);
						}
						chunk += (node.children ? `>` : `/>`) + this.writer.endline(node, this.writerOptions, this.currentLevel);
						this.writerOptions.state = WriterState.InsideTag;
					} else {
						this.writerOptions.state = WriterState.OpenTag;
						chunk = this.writer.indent(node, this.writerOptions, this.currentLevel) + `<!DOCTYPE ` + node.rootNodeName;
						if (node.pubID && node.sysID) chunk += ` PUBLIC "` + node.pubID + `" "` + node.sysID + `"`;
						else if (node.sysID) chunk += ` SYSTEM "` + node.sysID + `"`;
						if (node.children) {
							chunk += ` [`;
							this.writerOptions.state = WriterState.InsideTag;
						} else {
							this.writerOptions.state = WriterState.CloseTag;
							chunk += `>`;
						}
						chunk += this.writer.endline(node, this.writerOptions, this.currentLevel);
					}
					this.onData(chunk, this.currentLevel);
					return node.isOpen = true;
				}
			};
			XMLDocumentCB.prototype.closeNode = function(node) {
				var chunk;
				if (!node.isClosed) {
					chunk = ``;
					this.writerOptions.state = WriterState.CloseTag;
					if (node.type === NodeType.Element) chunk = this.writer.indent(node, this.writerOptions, this.currentLevel) + `</` + node.name + `>` + this.writer.endline(node, this.writerOptions, this.currentLevel);
					else chunk = this.writer.indent(node, this.writerOptions, this.currentLevel) + `]>` + this.writer.endline(node, this.writerOptions, this.currentLevel);
					this.writerOptions.state = WriterState.None;
					this.onData(chunk, this.currentLevel);
					return node.isClosed = true;
				}
			};
			XMLDocumentCB.prototype.onData = function(chunk, level) {
				this.documentStarted = true;
				return this.onDataCallback(chunk, level + 1);
			};
			XMLDocumentCB.prototype.onEnd = function() {
				this.documentCompleted = true;
				return this.onEndCallback();
			};
			XMLDocumentCB.prototype.debugInfo = function(name) {
				if (name == null) return ``;
				else return `node: <` + name + `>`;
			};
			XMLDocumentCB.prototype.ele = function() {
				return this.element.apply(this, arguments);
			};
			XMLDocumentCB.prototype.nod = function(name, attributes, text) {
				return this.node(name, attributes, text);
			};
			XMLDocumentCB.prototype.txt = function(value) {
				return this.text(value);
			};
			XMLDocumentCB.prototype.dat = function(value) {
				return this.cdata(value);
			};
			XMLDocumentCB.prototype.com = function(value) {
				return this.comment(value);
			};
			XMLDocumentCB.prototype.ins = function(target, value) {
				return this.instruction(target, value);
			};
			XMLDocumentCB.prototype.dec = function(version, encoding, standalone) {
				return this.declaration(version, encoding, standalone);
			};
			XMLDocumentCB.prototype.dtd = function(root, pubID, sysID) {
				return this.doctype(root, pubID, sysID);
			};
			XMLDocumentCB.prototype.e = function(name, attributes, text) {
				return this.element(name, attributes, text);
			};
			XMLDocumentCB.prototype.n = function(name, attributes, text) {
				return this.node(name, attributes, text);
			};
			XMLDocumentCB.prototype.t = function(value) {
				return this.text(value);
			};
			XMLDocumentCB.prototype.d = function(value) {
				return this.cdata(value);
			};
			XMLDocumentCB.prototype.c = function(value) {
				return this.comment(value);
			};
			XMLDocumentCB.prototype.r = function(value) {
				return this.raw(value);
			};
			XMLDocumentCB.prototype.i = function(target, value) {
				return this.instruction(target, value);
			};
			XMLDocumentCB.prototype.att = function() {
				if (this.currentNode && this.currentNode.type === NodeType.DocType) return this.attList.apply(this, arguments);
				else return this.attribute.apply(this, arguments);
			};
			XMLDocumentCB.prototype.a = function() {
				if (this.currentNode && this.currentNode.type === NodeType.DocType) return this.attList.apply(this, arguments);
				else return this.attribute.apply(this, arguments);
			};
			XMLDocumentCB.prototype.ent = function(name, value) {
				return this.entity(name, value);
			};
			XMLDocumentCB.prototype.pent = function(name, value) {
				return this.pEntity(name, value);
			};
			XMLDocumentCB.prototype.not = function(name, value) {
				return this.notation(name, value);
			};
			return XMLDocumentCB;
		})();
	}).call(this$9);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLStreamWriter.js
var require_XMLStreamWriter = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$8) => {
	(function() {
		var NodeType, WriterState, XMLWriterBase, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		NodeType = require_NodeType();
		XMLWriterBase = require_XMLWriterBase();
		WriterState = require_WriterState();
		module.exports = (function(superClass) {
			extend(XMLStreamWriter, superClass);
			function XMLStreamWriter(stream, options) {
				this.stream = stream;
				XMLStreamWriter.__super__.constructor.call(this, options);
			}
			XMLStreamWriter.prototype.endline = function(node, options, level) {
				if (node.isLastRootNode && options.state === WriterState.CloseTag) return ``;
				else return XMLStreamWriter.__super__.endline.call(this, node, options, level);
			};
			XMLStreamWriter.prototype.document = function(doc, options) {
				var child, i, j, k, len, len1, ref = doc.children, ref1, results;
				for (i = j = 0, len = ref.length; j < len; i = ++j) {
					child = ref[i];
					child.isLastRootNode = i === doc.children.length - 1;
				}
				options = this.filterOptions(options);
				ref1 = doc.children;
				results = [];
				for (k = 0, len1 = ref1.length; k < len1; k++) {
					child = ref1[k];
					results.push(this.writeChildNode(child, options, 0));
				}
				return results;
			};
			XMLStreamWriter.prototype.attribute = function(att, options, level) {
				return this.stream.write(XMLStreamWriter.__super__.attribute.call(this, att, options, level));
			};
			XMLStreamWriter.prototype.cdata = function(node, options, level) {
				return this.stream.write(XMLStreamWriter.__super__.cdata.call(this, node, options, level));
			};
			XMLStreamWriter.prototype.comment = function(node, options, level) {
				return this.stream.write(XMLStreamWriter.__super__.comment.call(this, node, options, level));
			};
			XMLStreamWriter.prototype.declaration = function(node, options, level) {
				return this.stream.write(XMLStreamWriter.__super__.declaration.call(this, node, options, level));
			};
			XMLStreamWriter.prototype.docType = function(node, options, level) {
				var child, j, len, ref;
				level || (level = 0);
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				this.stream.write(this.indent(node, options, level));
				this.stream.write(`<!DOCTYPE ` + node.root().name);
				if (node.pubID && node.sysID) this.stream.write(` PUBLIC "` + node.pubID + `" "` + node.sysID + `"`);
				else if (node.sysID) this.stream.write(` SYSTEM "` + node.sysID + `"`);
				if (node.children.length > 0) {
					this.stream.write(` [`);
					this.stream.write(this.endline(node, options, level));
					options.state = WriterState.InsideTag;
					ref = node.children;
					for (j = 0, len = ref.length; j < len; j++) {
						child = ref[j];
						this.writeChildNode(child, options, level + 1);
					}
					options.state = WriterState.CloseTag;
					this.stream.write(`]`);
				}
				options.state = WriterState.CloseTag;
				this.stream.write(options.spaceBeforeSlash + `>`);
				this.stream.write(this.endline(node, options, level));
				options.state = WriterState.None;
				return this.closeNode(node, options, level);
			};
			XMLStreamWriter.prototype.element = function(node, options, level) {
				var att, child, childNodeCount, firstChildNode, j, len, name, ref, ref1;
				level || (level = 0);
				this.openNode(node, options, level);
				options.state = WriterState.OpenTag;
				this.stream.write(this.indent(node, options, level) + `<` + node.name);
				ref = node.attribs;
				for (name in ref) {
					if (!hasProp.call(ref, name)) continue;
					att = ref[name];
					this.attribute(att, options, level);
				}
				childNodeCount = node.children.length;
				firstChildNode = childNodeCount === 0 ? null : node.children[0];
				if (childNodeCount === 0 || node.children.every(function(e) {
					return (e.type === NodeType.Text || e.type === NodeType.Raw) && e.value === ``;
				})) {
					if (options.allowEmpty) {
						this.stream.write(`>`);
						options.state = WriterState.CloseTag;
						this.stream.write(`</` + node.name + `>`);
					} else {
						options.state = WriterState.CloseTag;
						this.stream.write(options.spaceBeforeSlash + `/>`);
					}
				} else if (options.pretty && childNodeCount === 1 && (firstChildNode.type === NodeType.Text || firstChildNode.type === NodeType.Raw) && firstChildNode.value != null) {
					this.stream.write(`>`);
					options.state = WriterState.InsideTag;
					options.suppressPrettyCount++;
					this.writeChildNode(firstChildNode, options, level + 1);
					options.suppressPrettyCount--;
					options.state = WriterState.CloseTag;
					this.stream.write(`</` + node.name + `>`);
				} else {
					this.stream.write(`>` + this.endline(node, options, level));
					options.state = WriterState.InsideTag;
					ref1 = node.children;
					for (j = 0, len = ref1.length; j < len; j++) {
						child = ref1[j];
						this.writeChildNode(child, options, level + 1);
					}
					options.state = WriterState.CloseTag;
					this.stream.write(this.indent(node, options, level) + `</` + node.name + `>`);
				}
				this.stream.write(this.endline(node, options, level));
				options.state = WriterState.None;
				return this.closeNode(node, options, level);
			};
			XMLStreamWriter.prototype.processingInstruction = function(node, options, level) {
				return this.stream.write(XMLStreamWriter.__super__.processingInstruction.call(this, node, options, level));
			};
			XMLStreamWriter.prototype.raw = function(node, options, level) {
				return this.stream.write(XMLStreamWriter.__super__.raw.call(this, node, options, level));
			};
			XMLStreamWriter.prototype.text = function(node, options, level) {
				return this.stream.write(XMLStreamWriter.__super__.text.call(this, node, options, level));
			};
			XMLStreamWriter.prototype.dtdAttList = function(node, options, level) {
				return this.stream.write(XMLStreamWriter.__super__.dtdAttList.call(this, node, options, level));
			};
			XMLStreamWriter.prototype.dtdElement = function(node, options, level) {
				return this.stream.write(XMLStreamWriter.__super__.dtdElement.call(this, node, options, level));
			};
			XMLStreamWriter.prototype.dtdEntity = function(node, options, level) {
				return this.stream.write(XMLStreamWriter.__super__.dtdEntity.call(this, node, options, level));
			};
			XMLStreamWriter.prototype.dtdNotation = function(node, options, level) {
				return this.stream.write(XMLStreamWriter.__super__.dtdNotation.call(this, node, options, level));
			};
			return XMLStreamWriter;
		})(XMLWriterBase);
	}).call(this$8);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/index.js
var require_lib = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$7) => {
	(function() {
		var NodeType, WriterState, XMLDOMImplementation, XMLDocument, XMLDocumentCB, XMLStreamWriter, XMLStringWriter, assign, isFunction, ref = require_Utility();
		assign = ref.assign, isFunction = ref.isFunction;
		XMLDOMImplementation = require_XMLDOMImplementation();
		XMLDocument = require_XMLDocument();
		XMLDocumentCB = require_XMLDocumentCB();
		XMLStringWriter = require_XMLStringWriter();
		XMLStreamWriter = require_XMLStreamWriter();
		NodeType = require_NodeType();
		WriterState = require_WriterState();
		module.exports.create = function(name, xmldec, doctype, options) {
			var doc, root;
			if (name == null) throw new Error(`Root element needs a name.`);
			options = assign({}, xmldec, doctype, options);
			doc = new XMLDocument(options);
			root = doc.element(name);
			if (!options.headless) {
				doc.declaration(options);
				if (options.pubID != null || options.sysID != null) doc.dtd(options);
			}
			return root;
		};
		module.exports.begin = function(options, onData, onEnd) {
			var ref1;
			if (isFunction(options)) {
				ref1 = [options, onData], onData = ref1[0], onEnd = ref1[1];
				options = {};
			}
			if (onData) return new XMLDocumentCB(options, onData, onEnd);
			else return new XMLDocument(options);
		};
		module.exports.stringWriter = function(options) {
			return new XMLStringWriter(options);
		};
		module.exports.streamWriter = function(stream, options) {
			return new XMLStreamWriter(stream, options);
		};
		module.exports.implementation = new XMLDOMImplementation();
		module.exports.nodeType = NodeType;
		module.exports.writerState = WriterState;
	}).call(this$7);
}));
// node_modules/xml2js/lib/builder.js
var require_builder = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$6) => {
	(function() {
		"use strict";
		var builder, defaults, escapeCDATA, requiresCDATA, wrapCDATA, hasProp = {}.hasOwnProperty;
		builder = require_lib();
		defaults = require_defaults().defaults;
		requiresCDATA = function(entry) {
			return typeof entry === `string` && (entry.indexOf(`&`) >= 0 || entry.indexOf(`>`) >= 0 || entry.indexOf(`<`) >= 0);
		};
		wrapCDATA = function(entry) {
			return `<![CDATA[` + escapeCDATA(entry) + `]]>`;
		};
		escapeCDATA = function(entry) {
			return entry.replace(`]]>`, `]]]]><![CDATA[>`);
		};
		exports.Builder = (function() {
			function Builder(opts) {
				var key, ref, value;
				this.options = {};
				ref = defaults[`0.2`];
				for (key in ref) {
					if (!hasProp.call(ref, key)) continue;
					value = ref[key];
					this.options[key] = value;
				}
				for (key in opts) {
					if (!hasProp.call(opts, key)) continue;
					value = opts[key];
					this.options[key] = value;
				}
			}
			Builder.prototype.buildObject = function(rootObj) {
				var attrkey = this.options.attrkey, charkey = this.options.charkey, render, rootElement, rootName;
				if (Object.keys(rootObj).length === 1 && this.options.rootName === defaults[`0.2`].rootName) {
					rootName = Object.keys(rootObj)[0];
					rootObj = rootObj[rootName];
				} else rootName = this.options.rootName;
				render = (function(_this) {
					return function(element, obj) {
						var attr, child, entry, index, key, value;
						if (typeof obj !== `object`) {
							if (_this.options.cdata && requiresCDATA(obj)) element.raw(wrapCDATA(obj));
							else element.txt(obj);
						} else if (Array.isArray(obj)) for (index in obj) {
							if (!hasProp.call(obj, index)) continue;
							child = obj[index];
							for (key in child) {
								entry = child[key];
								element = render(element.ele(key), entry).up();
							}
						}
						else for (key in obj) {
							if (!hasProp.call(obj, key)) continue;
							child = obj[key];
							if (key === attrkey) {
								if (typeof child === `object`) for (attr in child) {
									value = child[attr];
									element = element.att(attr, value);
								}
							} else if (key === charkey) {
								if (_this.options.cdata && requiresCDATA(child)) element = element.raw(wrapCDATA(child));
								else element = element.txt(child);
							} else if (Array.isArray(child)) for (index in child) {
								if (!hasProp.call(child, index)) continue;
								entry = child[index];
								if (typeof entry === `string`) {
									if (_this.options.cdata && requiresCDATA(entry)) element = element.ele(key).raw(wrapCDATA(entry)).up();
									else element = element.ele(key, entry).up();
								} else element = render(element.ele(key), entry).up();
							}
							else if (typeof child === `object`) element = render(element.ele(key), child).up();
							else if (typeof child === `string` && _this.options.cdata && requiresCDATA(child)) element = element.ele(key).raw(wrapCDATA(child)).up();
							else {
								if (child == null) child = ``;
								element = element.ele(key, child.toString()).up();
							}
						}
						return element;
					};
				})(this);
				rootElement = builder.create(rootName, this.options.xmldec, this.options.doctype, {
					headless: this.options.headless,
					allowSurrogateChars: this.options.allowSurrogateChars
				});
				return render(rootElement, rootObj).end(this.options.renderOpts);
			};
			return Builder;
		})();
	}).call(this$6);
}));
// node_modules/sax/lib/sax.js
var require_sax = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$5) => {
	(function(sax) {
		sax.parser = function(strict, opt) {
			return new SAXParser(strict, opt);
		};
		sax.SAXParser = SAXParser;
		sax.SAXStream = SAXStream;
		sax.createStream = createStream;
		sax.MAX_BUFFER_LENGTH = 65536;
		var buffers = [
			`comment`,
			`sgmlDecl`,
			`textNode`,
			`tagName`,
			`doctype`,
			`procInstName`,
			`procInstBody`,
			`entity`,
			`attribName`,
			`attribValue`,
			`cdata`,
			`script`
		];
		sax.EVENTS = [
			`text`,
			`processinginstruction`,
			`sgmldeclaration`,
			`doctype`,
			`comment`,
			`opentagstart`,
			`attribute`,
			`opentag`,
			`closetag`,
			`opencdata`,
			`cdata`,
			`closecdata`,
			`error`,
			`end`,
			`ready`,
			`script`,
			`opennamespace`,
			`closenamespace`
		];
		function SAXParser(strict, opt) {
			if (!(this instanceof SAXParser)) return new SAXParser(strict, opt);
			var parser = this;
			clearBuffers(parser);
			parser.q = parser.c = ``;
			parser.bufferCheckPosition = sax.MAX_BUFFER_LENGTH;
			parser.encoding = null;
			parser.opt = opt || {};
			parser.opt.lowercase = parser.opt.lowercase || parser.opt.lowercasetags;
			parser.looseCase = parser.opt.lowercase ? `toLowerCase` : `toUpperCase`;
			parser.opt.maxEntityCount = parser.opt.maxEntityCount || 512;
			parser.opt.maxEntityDepth = parser.opt.maxEntityDepth || 4;
			parser.entityCount = parser.entityDepth = 0;
			parser.tags = [];
			parser.closed = parser.closedRoot = parser.sawRoot = false;
			parser.tag = parser.error = null;
			parser.strict = !!strict;
			parser.noscript = !!(strict || parser.opt.noscript);
			parser.state = S.BEGIN;
			parser.strictEntities = parser.opt.strictEntities;
			parser.ENTITIES = parser.strictEntities ? Object.create(sax.XML_ENTITIES) : Object.create(sax.ENTITIES);
			parser.attribList = [];
			if (parser.opt.xmlns) parser.ns = Object.create(rootNS);
			if (parser.opt.unquotedAttributeValues === void 0) parser.opt.unquotedAttributeValues = !strict;
			parser.trackPosition = parser.opt.position !== false;
			if (parser.trackPosition) parser.position = parser.line = parser.column = 0;
			emit(parser, `onready`);
		}
		if (!Object.create) Object.create = function(o) {
			function F() {}
			F.prototype = o;
			return new F();
		};
		if (!Object.keys) Object.keys = function(o) {
			var a = [];
			for (var i in o) if (o.hasOwnProperty(i)) a.push(i);
			return a;
		};
		function checkBufferLength(parser) {
			var maxAllowed = Math.max(sax.MAX_BUFFER_LENGTH, 10);
			var maxActual = 0;
			for (var i = 0, l = buffers.length; i < l; i++) {
				var len = parser[buffers[i]].length;
				if (len > maxAllowed) switch (buffers[i]) {
					case `textNode`:
						closeText(parser);
						break;
					case `cdata`:
						emitNode(parser, `oncdata`, parser.cdata);
						parser.cdata = ``;
						break;
					case `script`:
						emitNode(parser, `onscript`, parser.script);
						parser.script = ``;
						break;
					default: error(parser, `Max buffer length exceeded: ` + buffers[i]);
				}
				maxActual = Math.max(maxActual, len);
			}
			parser.bufferCheckPosition = sax.MAX_BUFFER_LENGTH - maxActual + parser.position;
		}
		function clearBuffers(parser) {
			for (var i = 0, l = buffers.length; i < l; i++) parser[buffers[i]] = ``;
		}
		function flushBuffers(parser) {
			closeText(parser);
			if (parser.cdata !== ``) {
				emitNode(parser, `oncdata`, parser.cdata);
				parser.cdata = ``;
			}
			if (parser.script !== ``) {
				emitNode(parser, `onscript`, parser.script);
				parser.script = ``;
			}
		}
		SAXParser.prototype = {
			end: function() {
				end(this);
			},
			write,
			resume: function() {
				this.error = null;
				return this;
			},
			close: function() {
				return this.write(null);
			},
			flush: function() {
				flushBuffers(this);
			}
		};
		var Stream;
		try {
			Stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream").Stream;
		} catch (ex) {
			Stream = function() {};
		}
		if (!Stream) Stream = function() {};
		var streamWraps = sax.EVENTS.filter(function(ev) {
			return ev !== `error` && ev !== `end`;
		});
		function createStream(strict, opt) {
			return new SAXStream(strict, opt);
		}
		function determineBufferEncoding(data, isEnd) {
			if (data.length >= 2) {
				if (data[0] === 255 && data[1] === 254) return `utf-16le`;
				if (data[0] === 254 && data[1] === 255) return `utf-16be`;
			}
			if (data.length >= 3 && data[0] === 239 && data[1] === 187 && data[2] === 191) return `utf8`;
			if (data.length >= 4) {
				if (data[0] === 60 && data[1] === 0 && data[2] === 63 && data[3] === 0) return `utf-16le`;
				if (data[0] === 0 && data[1] === 60 && data[2] === 0 && data[3] === 63) return `utf-16be`;
				return `utf8`;
			}
			return isEnd ? `utf8` : null;
		}
		function SAXStream(strict, opt) {
			if (!(this instanceof SAXStream)) return new SAXStream(strict, opt);
			Stream.apply(this);
			this._parser = new SAXParser(strict, opt);
			this.writable = true;
			this.readable = true;
			var me = this;
			this._parser.onend = function() {
				me.emit(`end`);
			};
			this._parser.onerror = function(er) {
				me.emit(`error`, er);
				me._parser.error = null;
			};
			this._decoder = null;
			this._decoderBuffer = null;
			streamWraps.forEach(function(ev) {
				Object.defineProperty(me, `on` + ev, {
					get: function() {
						return me._parser[`on` + ev];
					},
					set: function(h) {
						if (!h) {
							me.removeAllListeners(ev);
							me._parser[`on` + ev] = h;
							return h;
						}
						me.on(ev, h);
					},
					enumerable: true,
					configurable: false
				});
			});
		}
		SAXStream.prototype = Object.create(Stream.prototype, { constructor: { value: SAXStream } });
		SAXStream.prototype._decodeBuffer = function(data, isEnd) {
			if (this._decoderBuffer) {
				data = Buffer.concat([this._decoderBuffer, data]);
				this._decoderBuffer = null;
			}
			if (!this._decoder) {
				var encoding = determineBufferEncoding(data, isEnd);
				if (!encoding) {
					this._decoderBuffer = data;
					return ``;
				}
				this._parser.encoding = encoding;
				this._decoder = new TextDecoder(encoding);
			}
			return this._decoder.decode(data, { stream: !isEnd });
		};
		SAXStream.prototype.write = function(data) {
			if (typeof Buffer === `function` && typeof Buffer.isBuffer === `function` && Buffer.isBuffer(data)) data = this._decodeBuffer(data, false);
			else if (this._decoderBuffer) {
				var remaining = this._decodeBuffer(Buffer.alloc(0), true);
				if (remaining) {
					this._parser.write(remaining);
					this.emit(`data`, remaining);
				}
			}
			this._parser.write(data.toString());
			this.emit(`data`, data);
			return true;
		};
		SAXStream.prototype.end = function(chunk) {
			if (chunk && chunk.length) this.write(chunk);
			if (this._decoderBuffer) {
				var finalChunk = this._decodeBuffer(Buffer.alloc(0), true);
				if (finalChunk) {
					this._parser.write(finalChunk);
					this.emit(`data`, finalChunk);
				}
			} else if (this._decoder) {
				var remaining = this._decoder.decode();
				if (remaining) {
					this._parser.write(remaining);
					this.emit(`data`, remaining);
				}
			}
			this._parser.end();
			return true;
		};
		SAXStream.prototype.on = function(ev, handler) {
			var me = this;
			if (!me._parser[`on` + ev] && streamWraps.indexOf(ev) !== -1) me._parser[`on` + ev] = function() {
				var args = arguments.length === 1 ? [arguments[0]] : Array.apply(null, arguments);
				args.splice(0, 0, ev);
				me.emit.apply(me, args);
			};
			return Stream.prototype.on.call(me, ev, handler);
		};
		var CDATAre = /^\[CDATA\[$/i;
		var DOCTYPEre = /^DOCTYPE$/i;
		var XML_NAMESPACE = `http://www.w3.org/XML/1998/namespace`;
		var XMLNS_NAMESPACE = `http://www.w3.org/2000/xmlns/`;
		var rootNS = {
			xml: XML_NAMESPACE,
			xmlns: XMLNS_NAMESPACE
		};
		var nameStart = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
		var nameBody = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
		var entityStart = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
		var entityBody = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
		function isWhitespace(c) {
			return c === ` ` || c === `
` || c === `\r` || c === `	`;
		}
		function isQuote(c) {
			return c === `"` || c === `'`;
		}
		function isAttribEnd(c) {
			return c === `>` || isWhitespace(c);
		}
		function isMatch(regex, c) {
			return regex.test(c);
		}
		function notMatch(regex, c) {
			return !isMatch(regex, c);
		}
		var S = 0;
		sax.STATE = {
			BEGIN: S++,
			BEGIN_WHITESPACE: S++,
			TEXT: S++,
			TEXT_ENTITY: S++,
			OPEN_WAKA: S++,
			SGML_DECL: S++,
			SGML_DECL_QUOTED: S++,
			DOCTYPE: S++,
			DOCTYPE_QUOTED: S++,
			DOCTYPE_DTD: S++,
			DOCTYPE_DTD_QUOTED: S++,
			COMMENT_STARTING: S++,
			COMMENT: S++,
			COMMENT_ENDING: S++,
			COMMENT_ENDED: S++,
			CDATA: S++,
			CDATA_ENDING: S++,
			CDATA_ENDING_2: S++,
			PROC_INST: S++,
			PROC_INST_BODY: S++,
			PROC_INST_ENDING: S++,
			OPEN_TAG: S++,
			OPEN_TAG_SLASH: S++,
			ATTRIB: S++,
			ATTRIB_NAME: S++,
			ATTRIB_NAME_SAW_WHITE: S++,
			ATTRIB_VALUE: S++,
			ATTRIB_VALUE_QUOTED: S++,
			ATTRIB_VALUE_CLOSED: S++,
			ATTRIB_VALUE_UNQUOTED: S++,
			ATTRIB_VALUE_ENTITY_Q: S++,
			ATTRIB_VALUE_ENTITY_U: S++,
			CLOSE_TAG: S++,
			CLOSE_TAG_SAW_WHITE: S++,
			SCRIPT: S++,
			SCRIPT_ENDING: S++
		};
		sax.XML_ENTITIES = Object.assign(Object.create(null), {
			amp: `&`,
			gt: `>`,
			lt: `<`,
			quot: `"`,
			apos: `'`
		});
		sax.ENTITIES = Object.assign(Object.create(null), {
			amp: `&`,
			gt: `>`,
			lt: `<`,
			quot: `"`,
			apos: `'`,
			AElig: 198,
			Aacute: 193,
			Acirc: 194,
			Agrave: 192,
			Aring: 197,
			Atilde: 195,
			Auml: 196,
			Ccedil: 199,
			ETH: 208,
			Eacute: 201,
			Ecirc: 202,
			Egrave: 200,
			Euml: 203,
			Iacute: 205,
			Icirc: 206,
			Igrave: 204,
			Iuml: 207,
			Ntilde: 209,
			Oacute: 211,
			Ocirc: 212,
			Ograve: 210,
			Oslash: 216,
			Otilde: 213,
			Ouml: 214,
			THORN: 222,
			Uacute: 218,
			Ucirc: 219,
			Ugrave: 217,
			Uuml: 220,
			Yacute: 221,
			aacute: 225,
			acirc: 226,
			aelig: 230,
			agrave: 224,
			aring: 229,
			atilde: 227,
			auml: 228,
			ccedil: 231,
			eacute: 233,
			ecirc: 234,
			egrave: 232,
			eth: 240,
			euml: 235,
			iacute: 237,
			icirc: 238,
			igrave: 236,
			iuml: 239,
			ntilde: 241,
			oacute: 243,
			ocirc: 244,
			ograve: 242,
			oslash: 248,
			otilde: 245,
			ouml: 246,
			szlig: 223,
			thorn: 254,
			uacute: 250,
			ucirc: 251,
			ugrave: 249,
			uuml: 252,
			yacute: 253,
			yuml: 255,
			copy: 169,
			reg: 174,
			nbsp: 160,
			iexcl: 161,
			cent: 162,
			pound: 163,
			curren: 164,
			yen: 165,
			brvbar: 166,
			sect: 167,
			uml: 168,
			ordf: 170,
			laquo: 171,
			not: 172,
			shy: 173,
			macr: 175,
			deg: 176,
			plusmn: 177,
			sup1: 185,
			sup2: 178,
			sup3: 179,
			acute: 180,
			micro: 181,
			para: 182,
			middot: 183,
			cedil: 184,
			ordm: 186,
			raquo: 187,
			frac14: 188,
			frac12: 189,
			frac34: 190,
			iquest: 191,
			times: 215,
			divide: 247,
			OElig: 338,
			oelig: 339,
			Scaron: 352,
			scaron: 353,
			Yuml: 376,
			fnof: 402,
			circ: 710,
			tilde: 732,
			Alpha: 913,
			Beta: 914,
			Gamma: 915,
			Delta: 916,
			Epsilon: 917,
			Zeta: 918,
			Eta: 919,
			Theta: 920,
			Iota: 921,
			Kappa: 922,
			Lambda: 923,
			Mu: 924,
			Nu: 925,
			Xi: 926,
			Omicron: 927,
			Pi: 928,
			Rho: 929,
			Sigma: 931,
			Tau: 932,
			Upsilon: 933,
			Phi: 934,
			Chi: 935,
			Psi: 936,
			Omega: 937,
			alpha: 945,
			beta: 946,
			gamma: 947,
			delta: 948,
			epsilon: 949,
			zeta: 950,
			eta: 951,
			theta: 952,
			iota: 953,
			kappa: 954,
			lambda: 955,
			mu: 956,
			nu: 957,
			xi: 958,
			omicron: 959,
			pi: 960,
			rho: 961,
			sigmaf: 962,
			sigma: 963,
			tau: 964,
			upsilon: 965,
			phi: 966,
			chi: 967,
			psi: 968,
			omega: 969,
			thetasym: 977,
			upsih: 978,
			piv: 982,
			ensp: 8194,
			emsp: 8195,
			thinsp: 8201,
			zwnj: 8204,
			zwj: 8205,
			lrm: 8206,
			rlm: 8207,
			ndash: 8211,
			mdash: 8212,
			lsquo: 8216,
			rsquo: 8217,
			sbquo: 8218,
			ldquo: 8220,
			rdquo: 8221,
			bdquo: 8222,
			dagger: 8224,
			Dagger: 8225,
			bull: 8226,
			hellip: 8230,
			permil: 8240,
			prime: 8242,
			Prime: 8243,
			lsaquo: 8249,
			rsaquo: 8250,
			oline: 8254,
			frasl: 8260,
			euro: 8364,
			image: 8465,
			weierp: 8472,
			real: 8476,
			trade: 8482,
			alefsym: 8501,
			larr: 8592,
			uarr: 8593,
			rarr: 8594,
			darr: 8595,
			harr: 8596,
			crarr: 8629,
			lArr: 8656,
			uArr: 8657,
			rArr: 8658,
			dArr: 8659,
			hArr: 8660,
			forall: 8704,
			part: 8706,
			exist: 8707,
			empty: 8709,
			nabla: 8711,
			isin: 8712,
			notin: 8713,
			ni: 8715,
			prod: 8719,
			sum: 8721,
			minus: 8722,
			lowast: 8727,
			radic: 8730,
			prop: 8733,
			infin: 8734,
			ang: 8736,
			and: 8743,
			or: 8744,
			cap: 8745,
			cup: 8746,
			int: 8747,
			there4: 8756,
			sim: 8764,
			cong: 8773,
			asymp: 8776,
			ne: 8800,
			equiv: 8801,
			le: 8804,
			ge: 8805,
			sub: 8834,
			sup: 8835,
			nsub: 8836,
			sube: 8838,
			supe: 8839,
			oplus: 8853,
			otimes: 8855,
			perp: 8869,
			sdot: 8901,
			lceil: 8968,
			rceil: 8969,
			lfloor: 8970,
			rfloor: 8971,
			lang: 9001,
			rang: 9002,
			loz: 9674,
			spades: 9824,
			clubs: 9827,
			hearts: 9829,
			diams: 9830
		});
		Object.keys(sax.ENTITIES).forEach(function(key) {
			var e = sax.ENTITIES[key];
			var s = typeof e === `number` ? String.fromCharCode(e) : e;
			sax.ENTITIES[key] = s;
		});
		for (var s in sax.STATE) sax.STATE[sax.STATE[s]] = s;
		S = sax.STATE;
		function emit(parser, event, data) {
			parser[event] && parser[event](data);
		}
		function getDeclaredEncoding(body) {
			var match = body && body.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i);
			return match ? match[2] : null;
		}
		function normalizeEncodingName(encoding) {
			if (!encoding) return null;
			return encoding.toLowerCase().replace(/[^a-z0-9]/g, ``);
		}
		function encodingsMatch(detectedEncoding, declaredEncoding) {
			const detected = normalizeEncodingName(detectedEncoding);
			const declared = normalizeEncodingName(declaredEncoding);
			if (!detected || !declared) return true;
			if (declared === `utf16`) return detected === `utf16le` || detected === `utf16be`;
			return detected === declared;
		}
		function validateXmlDeclarationEncoding(parser, data) {
			if (!parser.strict || !parser.encoding || !data || data.name !== `xml`) return;
			var declaredEncoding = getDeclaredEncoding(data.body);
			if (declaredEncoding && !encodingsMatch(parser.encoding, declaredEncoding)) strictFail(parser, `XML declaration encoding ` + declaredEncoding + ` does not match detected stream encoding ` + parser.encoding.toUpperCase());
		}
		function emitNode(parser, nodeType, data) {
			if (parser.textNode) closeText(parser);
			emit(parser, nodeType, data);
		}
		function closeText(parser) {
			parser.textNode = textopts(parser.opt, parser.textNode);
			if (parser.textNode) emit(parser, `ontext`, parser.textNode);
			parser.textNode = ``;
		}
		function textopts(opt, text) {
			if (opt.trim) text = text.trim();
			if (opt.normalize) text = text.replace(/\s+/g, ` `);
			return text;
		}
		function error(parser, er) {
			closeText(parser);
			if (parser.trackPosition) er += `
Line: ` + parser.line + `
Column: ` + parser.column + `
Char: ` + parser.c;
			er = new Error(er);
			parser.error = er;
			emit(parser, `onerror`, er);
			return parser;
		}
		function end(parser) {
			if (parser.sawRoot && !parser.closedRoot) strictFail(parser, `Unclosed root tag`);
			if (parser.state !== S.BEGIN && parser.state !== S.BEGIN_WHITESPACE && parser.state !== S.TEXT) error(parser, `Unexpected end`);
			closeText(parser);
			parser.c = ``;
			parser.closed = true;
			emit(parser, `onend`);
			SAXParser.call(parser, parser.strict, parser.opt);
			return parser;
		}
		function strictFail(parser, message) {
			if (typeof parser !== `object` || !(parser instanceof SAXParser)) throw new Error(`bad call to strictFail`);
			if (parser.strict) error(parser, message);
		}
		function newTag(parser) {
			if (!parser.strict) parser.tagName = parser.tagName[parser.looseCase]();
			var parent = parser.tags[parser.tags.length - 1] || parser;
			var tag = parser.tag = {
				name: parser.tagName,
				attributes: {}
			};
			if (parser.opt.xmlns) tag.ns = parent.ns;
			parser.attribList.length = 0;
			emitNode(parser, `onopentagstart`, tag);
		}
		function qname(name, attribute) {
			var qualName = name.indexOf(`:`) < 0 ? [``, name] : name.split(`:`);
			var prefix = qualName[0];
			var local = qualName[1];
			if (attribute && name === `xmlns`) {
				prefix = `xmlns`;
				local = ``;
			}
			return {
				prefix,
				local
			};
		}
		function attrib(parser) {
			if (!parser.strict) parser.attribName = parser.attribName[parser.looseCase]();
			if (parser.attribList.indexOf(parser.attribName) !== -1 || parser.tag.attributes.hasOwnProperty(parser.attribName)) {
				parser.attribName = parser.attribValue = ``;
				return;
			}
			if (parser.opt.xmlns) {
				var qn = qname(parser.attribName, true);
				var prefix = qn.prefix;
				var local = qn.local;
				if (prefix === `xmlns`) {
					if (local === `xml` && parser.attribValue !== XML_NAMESPACE) strictFail(parser, `xml: prefix must be bound to ` + XML_NAMESPACE + "\nActual: " + parser.attribValue);
					else if (local === `xmlns` && parser.attribValue !== XMLNS_NAMESPACE) strictFail(parser, `xmlns: prefix must be bound to ` + XMLNS_NAMESPACE + "\nActual: " + parser.attribValue);
					else {
						var tag = parser.tag;
						var parent = parser.tags[parser.tags.length - 1] || parser;
						if (tag.ns === parent.ns) tag.ns = Object.create(parent.ns);
						tag.ns[local] = parser.attribValue;
					}
				}
				parser.attribList.push([parser.attribName, parser.attribValue]);
			} else {
				parser.tag.attributes[parser.attribName] = parser.attribValue;
				emitNode(parser, `onattribute`, {
					name: parser.attribName,
					value: parser.attribValue
				});
			}
			parser.attribName = parser.attribValue = ``;
		}
		function openTag(parser, selfClosing) {
			if (parser.opt.xmlns) {
				var tag = parser.tag;
				var qn = qname(parser.tagName);
				tag.prefix = qn.prefix;
				tag.local = qn.local;
				tag.uri = tag.ns[qn.prefix] || ``;
				if (tag.prefix && !tag.uri) {
					strictFail(parser, `Unbound namespace prefix: ` + JSON.stringify(parser.tagName));
					tag.uri = qn.prefix;
				}
				var parent = parser.tags[parser.tags.length - 1] || parser;
				if (tag.ns && parent.ns !== tag.ns) Object.keys(tag.ns).forEach(function(p) {
					emitNode(parser, `onopennamespace`, {
						prefix: p,
						uri: tag.ns[p]
					});
				});
				for (var i = 0, l = parser.attribList.length; i < l; i++) {
					var nv = parser.attribList[i];
					var name = nv[0];
					var value = nv[1];
					var qualName = qname(name, true);
					var prefix = qualName.prefix;
					var local = qualName.local;
					var uri = prefix === `` ? `` : tag.ns[prefix] || ``;
					var a = {
						name,
						value,
						prefix,
						local,
						uri
					};
					if (prefix && prefix !== `xmlns` && !uri) {
						strictFail(parser, `Unbound namespace prefix: ` + JSON.stringify(prefix));
						a.uri = prefix;
					}
					parser.tag.attributes[name] = a;
					emitNode(parser, `onattribute`, a);
				}
				parser.attribList.length = 0;
			}
			parser.tag.isSelfClosing = !!selfClosing;
			parser.sawRoot = true;
			parser.tags.push(parser.tag);
			emitNode(parser, `onopentag`, parser.tag);
			if (!selfClosing) {
				if (!parser.noscript && parser.tagName.toLowerCase() === `script`) parser.state = S.SCRIPT;
				else parser.state = S.TEXT;
				parser.tag = null;
				parser.tagName = ``;
			}
			parser.attribName = parser.attribValue = ``;
			parser.attribList.length = 0;
		}
		function closeTag(parser) {
			if (!parser.tagName) {
				strictFail(parser, `Weird empty close tag.`);
				parser.textNode += `</>`;
				parser.state = S.TEXT;
				return;
			}
			if (parser.script) {
				if (parser.tagName !== `script`) {
					parser.script += `</` + parser.tagName + `>`;
					parser.tagName = ``;
					parser.state = S.SCRIPT;
					return;
				}
				emitNode(parser, `onscript`, parser.script);
				parser.script = ``;
			}
			var t = parser.tags.length;
			var tagName = parser.tagName;
			if (!parser.strict) tagName = tagName[parser.looseCase]();
			var closeTo = tagName;
			while (t--) if (parser.tags[t].name !== closeTo) strictFail(parser, `Unexpected close tag`);
			else break;
			if (t < 0) {
				strictFail(parser, `Unmatched closing tag: ` + parser.tagName);
				parser.textNode += `</` + parser.tagName + `>`;
				parser.state = S.TEXT;
				return;
			}
			parser.tagName = tagName;
			var s = parser.tags.length;
			while (s-- > t) {
				var tag = parser.tag = parser.tags.pop();
				parser.tagName = parser.tag.name;
				emitNode(parser, `onclosetag`, parser.tagName);
				var x = {};
				for (var i in tag.ns) x[i] = tag.ns[i];
				var parent = parser.tags[parser.tags.length - 1] || parser;
				if (parser.opt.xmlns && tag.ns !== parent.ns) Object.keys(tag.ns).forEach(function(p) {
					var n = tag.ns[p];
					emitNode(parser, `onclosenamespace`, {
						prefix: p,
						uri: n
					});
				});
			}
			if (t === 0) parser.closedRoot = true;
			parser.tagName = parser.attribValue = parser.attribName = ``;
			parser.attribList.length = 0;
			parser.state = S.TEXT;
		}
		function parseEntity(parser) {
			var entity = parser.entity;
			var entityLC = entity.toLowerCase();
			var num;
			var numStr = ``;
			if (parser.ENTITIES[entity]) return parser.ENTITIES[entity];
			if (parser.ENTITIES[entityLC]) return parser.ENTITIES[entityLC];
			entity = entityLC;
			if (entity.charAt(0) === `#`) {
				if (entity.charAt(1) === `x`) {
					entity = entity.slice(2);
					num = parseInt(entity, 16);
					numStr = num.toString(16);
				} else {
					entity = entity.slice(1);
					num = parseInt(entity, 10);
					numStr = num.toString(10);
				}
			}
			entity = entity.replace(/^0+/, ``);
			if (isNaN(num) || numStr.toLowerCase() !== entity || num < 0 || num > 1114111 || !isXmlChar(num)) {
				strictFail(parser, `Invalid character entity`);
				return `&` + parser.entity + `;`;
			}
			return String.fromCodePoint(num);
		}
		function isXmlChar(num) {
			return num === 9 || num === 10 || num === 13 || num >= 32 && num <= 55295 || num >= 57344 && num <= 65533 || num >= 65536 && num <= 1114111;
		}
		function beginWhiteSpace(parser, c) {
			if (c === `<`) {
				parser.state = S.OPEN_WAKA;
				parser.startTagPosition = parser.position;
			} else if (!isWhitespace(c)) {
				strictFail(parser, `Non-whitespace before first tag.`);
				parser.textNode = c;
				parser.state = S.TEXT;
			}
		}
		function charAt(chunk, i) {
			var result = ``;
			if (i < chunk.length) result = chunk.charAt(i);
			return result;
		}
		function write(chunk) {
			var parser = this;
			if (this.error) throw this.error;
			if (parser.closed) return error(parser, `Cannot write after close. Assign an onready handler.`);
			if (chunk === null) return end(parser);
			if (typeof chunk === `object`) chunk = chunk.toString();
			var i = 0;
			var c = ``;
			while (true) {
				c = charAt(chunk, i++);
				parser.c = c;
				if (!c) break;
				if (parser.trackPosition) {
					parser.position++;
					if (c === `
`) {
						parser.line++;
						parser.column = 0;
					} else parser.column++;
				}
				switch (parser.state) {
					case S.BEGIN:
						parser.state = S.BEGIN_WHITESPACE;
						if (c === `﻿`) continue;
						beginWhiteSpace(parser, c);
						continue;
					case S.BEGIN_WHITESPACE:
						beginWhiteSpace(parser, c);
						continue;
					case S.TEXT:
						if (parser.sawRoot && !parser.closedRoot) {
							var starti = i - 1;
							while (c && c !== `<` && c !== `&`) {
								c = charAt(chunk, i++);
								if (c && parser.trackPosition) {
									parser.position++;
									if (c === `
`) {
										parser.line++;
										parser.column = 0;
									} else parser.column++;
								}
							}
							parser.textNode += chunk.substring(starti, i - 1);
						}
						if (c === `<` && !(parser.sawRoot && parser.closedRoot && !parser.strict)) {
							parser.state = S.OPEN_WAKA;
							parser.startTagPosition = parser.position;
						} else {
							if (!isWhitespace(c) && (!parser.sawRoot || parser.closedRoot)) strictFail(parser, `Text data outside of root node.`);
							if (c === `&`) parser.state = S.TEXT_ENTITY;
							else parser.textNode += c;
						}
						continue;
					case S.SCRIPT:
						if (c === `<`) parser.state = S.SCRIPT_ENDING;
						else parser.script += c;
						continue;
					case S.SCRIPT_ENDING:
						if (c === `/`) parser.state = S.CLOSE_TAG;
						else {
							parser.script += `<` + c;
							parser.state = S.SCRIPT;
						}
						continue;
					case S.OPEN_WAKA:
						if (c === `!`) {
							parser.state = S.SGML_DECL;
							parser.sgmlDecl = ``;
						} else if (isWhitespace(c)) {} else if (isMatch(nameStart, c)) {
							parser.state = S.OPEN_TAG;
							parser.tagName = c;
						} else if (c === `/`) {
							parser.state = S.CLOSE_TAG;
							parser.tagName = ``;
						} else if (c === `?`) {
							parser.state = S.PROC_INST;
							parser.procInstName = parser.procInstBody = ``;
						} else {
							strictFail(parser, `Unencoded <`);
							if (parser.startTagPosition + 1 < parser.position) {
								var pad = parser.position - parser.startTagPosition;
								c = new Array(pad).join(` `) + c;
							}
							parser.textNode += `<` + c;
							parser.state = S.TEXT;
						}
						continue;
					case S.SGML_DECL:
						if (parser.sgmlDecl + c === `--`) {
							parser.state = S.COMMENT;
							parser.comment = ``;
							parser.sgmlDecl = ``;
							continue;
						}
						if (parser.doctype && parser.doctype !== true && parser.sgmlDecl) {
							parser.state = S.DOCTYPE_DTD;
							parser.doctype += `<!` + parser.sgmlDecl + c;
							parser.sgmlDecl = ``;
						} else if (CDATAre.test(parser.sgmlDecl + c)) {
							emitNode(parser, `onopencdata`);
							parser.state = S.CDATA;
							parser.sgmlDecl = ``;
							parser.cdata = ``;
						} else if (DOCTYPEre.test(parser.sgmlDecl + c)) {
							parser.state = S.DOCTYPE;
							if (parser.doctype || parser.sawRoot) strictFail(parser, `Inappropriately located doctype declaration`);
							parser.doctype = ``;
							parser.sgmlDecl = ``;
						} else if (c === `>`) {
							emitNode(parser, `onsgmldeclaration`, parser.sgmlDecl);
							parser.sgmlDecl = ``;
							parser.state = S.TEXT;
						} else if (isQuote(c)) {
							parser.state = S.SGML_DECL_QUOTED;
							parser.sgmlDecl += c;
						} else parser.sgmlDecl += c;
						continue;
					case S.SGML_DECL_QUOTED:
						if (c === parser.q) {
							parser.state = S.SGML_DECL;
							parser.q = ``;
						}
						parser.sgmlDecl += c;
						continue;
					case S.DOCTYPE:
						if (c === `>`) {
							parser.state = S.TEXT;
							emitNode(parser, `ondoctype`, parser.doctype);
							parser.doctype = true;
						} else {
							parser.doctype += c;
							if (c === `[`) parser.state = S.DOCTYPE_DTD;
							else if (isQuote(c)) {
								parser.state = S.DOCTYPE_QUOTED;
								parser.q = c;
							}
						}
						continue;
					case S.DOCTYPE_QUOTED:
						parser.doctype += c;
						if (c === parser.q) {
							parser.q = ``;
							parser.state = S.DOCTYPE;
						}
						continue;
					case S.DOCTYPE_DTD:
						if (c === `]`) {
							parser.doctype += c;
							parser.state = S.DOCTYPE;
						} else if (c === `<`) {
							parser.state = S.OPEN_WAKA;
							parser.startTagPosition = parser.position;
						} else if (isQuote(c)) {
							parser.doctype += c;
							parser.state = S.DOCTYPE_DTD_QUOTED;
							parser.q = c;
						} else parser.doctype += c;
						continue;
					case S.DOCTYPE_DTD_QUOTED:
						parser.doctype += c;
						if (c === parser.q) {
							parser.state = S.DOCTYPE_DTD;
							parser.q = ``;
						}
						continue;
					case S.COMMENT:
						if (c === `-`) parser.state = S.COMMENT_ENDING;
						else parser.comment += c;
						continue;
					case S.COMMENT_ENDING:
						if (c === `-`) {
							parser.state = S.COMMENT_ENDED;
							parser.comment = textopts(parser.opt, parser.comment);
							if (parser.comment) emitNode(parser, `oncomment`, parser.comment);
							parser.comment = ``;
						} else {
							parser.comment += `-` + c;
							parser.state = S.COMMENT;
						}
						continue;
					case S.COMMENT_ENDED:
						if (c !== `>`) {
							strictFail(parser, `Malformed comment`);
							parser.comment += `--` + c;
							parser.state = S.COMMENT;
						} else if (parser.doctype && parser.doctype !== true) parser.state = S.DOCTYPE_DTD;
						else parser.state = S.TEXT;
						continue;
					case S.CDATA:
						var starti = i - 1;
						while (c && c !== `]`) {
							c = charAt(chunk, i++);
							if (c && parser.trackPosition) {
								parser.position++;
								if (c === `
`) {
									parser.line++;
									parser.column = 0;
								} else parser.column++;
							}
						}
						parser.cdata += chunk.substring(starti, i - 1);
						if (c === `]`) parser.state = S.CDATA_ENDING;
						continue;
					case S.CDATA_ENDING:
						if (c === `]`) parser.state = S.CDATA_ENDING_2;
						else {
							parser.cdata += `]` + c;
							parser.state = S.CDATA;
						}
						continue;
					case S.CDATA_ENDING_2:
						if (c === `>`) {
							if (parser.cdata) emitNode(parser, `oncdata`, parser.cdata);
							emitNode(parser, `onclosecdata`);
							parser.cdata = ``;
							parser.state = S.TEXT;
						} else if (c === `]`) parser.cdata += `]`;
						else {
							parser.cdata += `]]` + c;
							parser.state = S.CDATA;
						}
						continue;
					case S.PROC_INST:
						if (c === `?`) parser.state = S.PROC_INST_ENDING;
						else if (isWhitespace(c)) parser.state = S.PROC_INST_BODY;
						else parser.procInstName += c;
						continue;
					case S.PROC_INST_BODY:
						if (!parser.procInstBody && isWhitespace(c)) continue;
						else if (c === `?`) parser.state = S.PROC_INST_ENDING;
						else parser.procInstBody += c;
						continue;
					case S.PROC_INST_ENDING:
						if (c === `>`) {
							const procInstEndData = {
								name: parser.procInstName,
								body: parser.procInstBody
							};
							validateXmlDeclarationEncoding(parser, procInstEndData);
							emitNode(parser, `onprocessinginstruction`, procInstEndData);
							parser.procInstName = parser.procInstBody = ``;
							parser.state = S.TEXT;
						} else {
							parser.procInstBody += `?` + c;
							parser.state = S.PROC_INST_BODY;
						}
						continue;
					case S.OPEN_TAG:
						if (isMatch(nameBody, c)) parser.tagName += c;
						else {
							newTag(parser);
							if (c === `>`) openTag(parser);
							else if (c === `/`) parser.state = S.OPEN_TAG_SLASH;
							else {
								if (!isWhitespace(c)) strictFail(parser, `Invalid character in tag name`);
								parser.state = S.ATTRIB;
							}
						}
						continue;
					case S.OPEN_TAG_SLASH:
						if (c === `>`) {
							openTag(parser, true);
							closeTag(parser);
						} else {
							strictFail(parser, `Forward-slash in opening tag not followed by >`);
							parser.state = S.ATTRIB;
						}
						continue;
					case S.ATTRIB:
						if (isWhitespace(c)) continue;
						else if (c === `>`) openTag(parser);
						else if (c === `/`) parser.state = S.OPEN_TAG_SLASH;
						else if (isMatch(nameStart, c)) {
							parser.attribName = c;
							parser.attribValue = ``;
							parser.state = S.ATTRIB_NAME;
						} else strictFail(parser, `Invalid attribute name`);
						continue;
					case S.ATTRIB_NAME:
						if (c === `=`) parser.state = S.ATTRIB_VALUE;
						else if (c === `>`) {
							strictFail(parser, `Attribute without value`);
							parser.attribValue = parser.attribName;
							attrib(parser);
							openTag(parser);
						} else if (isWhitespace(c)) parser.state = S.ATTRIB_NAME_SAW_WHITE;
						else if (isMatch(nameBody, c)) parser.attribName += c;
						else strictFail(parser, `Invalid attribute name`);
						continue;
					case S.ATTRIB_NAME_SAW_WHITE:
						if (c === `=`) parser.state = S.ATTRIB_VALUE;
						else if (isWhitespace(c)) continue;
						else {
							strictFail(parser, `Attribute without value`);
							parser.tag.attributes[parser.attribName] = ``;
							parser.attribValue = ``;
							emitNode(parser, `onattribute`, {
								name: parser.attribName,
								value: ``
							});
							parser.attribName = ``;
							if (c === `>`) openTag(parser);
							else if (isMatch(nameStart, c)) {
								parser.attribName = c;
								parser.state = S.ATTRIB_NAME;
							} else {
								strictFail(parser, `Invalid attribute name`);
								parser.state = S.ATTRIB;
							}
						}
						continue;
					case S.ATTRIB_VALUE:
						if (isWhitespace(c)) continue;
						else if (isQuote(c)) {
							parser.q = c;
							parser.state = S.ATTRIB_VALUE_QUOTED;
						} else {
							if (!parser.opt.unquotedAttributeValues) error(parser, `Unquoted attribute value`);
							parser.state = S.ATTRIB_VALUE_UNQUOTED;
							parser.attribValue = c;
						}
						continue;
					case S.ATTRIB_VALUE_QUOTED:
						if (c !== parser.q) {
							if (c === `&`) parser.state = S.ATTRIB_VALUE_ENTITY_Q;
							else parser.attribValue += c;
							continue;
						}
						attrib(parser);
						parser.q = ``;
						parser.state = S.ATTRIB_VALUE_CLOSED;
						continue;
					case S.ATTRIB_VALUE_CLOSED:
						if (isWhitespace(c)) parser.state = S.ATTRIB;
						else if (c === `>`) openTag(parser);
						else if (c === `/`) parser.state = S.OPEN_TAG_SLASH;
						else if (isMatch(nameStart, c)) {
							strictFail(parser, `No whitespace between attributes`);
							parser.attribName = c;
							parser.attribValue = ``;
							parser.state = S.ATTRIB_NAME;
						} else strictFail(parser, `Invalid attribute name`);
						continue;
					case S.ATTRIB_VALUE_UNQUOTED:
						if (!isAttribEnd(c)) {
							if (c === `&`) parser.state = S.ATTRIB_VALUE_ENTITY_U;
							else parser.attribValue += c;
							continue;
						}
						attrib(parser);
						if (c === `>`) openTag(parser);
						else parser.state = S.ATTRIB;
						continue;
					case S.CLOSE_TAG:
						if (!parser.tagName) {
							if (isWhitespace(c)) continue;
							else if (notMatch(nameStart, c)) {
								if (parser.script) {
									parser.script += `</` + c;
									parser.state = S.SCRIPT;
								} else strictFail(parser, `Invalid tagname in closing tag.`);
							} else parser.tagName = c;
						} else if (c === `>`) closeTag(parser);
						else if (isMatch(nameBody, c)) parser.tagName += c;
						else if (parser.script) {
							parser.script += `</` + parser.tagName + c;
							parser.tagName = ``;
							parser.state = S.SCRIPT;
						} else {
							if (!isWhitespace(c)) strictFail(parser, `Invalid tagname in closing tag`);
							parser.state = S.CLOSE_TAG_SAW_WHITE;
						}
						continue;
					case S.CLOSE_TAG_SAW_WHITE:
						if (isWhitespace(c)) continue;
						if (c === `>`) closeTag(parser);
						else strictFail(parser, `Invalid characters in closing tag`);
						continue;
					case S.TEXT_ENTITY:
					case S.ATTRIB_VALUE_ENTITY_Q:
					case S.ATTRIB_VALUE_ENTITY_U:
						var returnState;
						var buffer;
						switch (parser.state) {
							case S.TEXT_ENTITY:
								returnState = S.TEXT;
								buffer = `textNode`;
								break;
							case S.ATTRIB_VALUE_ENTITY_Q:
								returnState = S.ATTRIB_VALUE_QUOTED;
								buffer = `attribValue`;
								break;
							case S.ATTRIB_VALUE_ENTITY_U:
								returnState = S.ATTRIB_VALUE_UNQUOTED;
								buffer = `attribValue`;
						}
						if (c === `;`) {
							var parsedEntity = parseEntity(parser);
							if (parser.opt.unparsedEntities && !Object.values(sax.XML_ENTITIES).includes(parsedEntity)) {
								if ((parser.entityCount += 1) > parser.opt.maxEntityCount) error(parser, `Parsed entity count exceeds max entity count`);
								if ((parser.entityDepth += 1) > parser.opt.maxEntityDepth) error(parser, `Parsed entity depth exceeds max entity depth`);
								parser.entity = ``;
								parser.state = returnState;
								parser.write(parsedEntity);
								parser.entityDepth -= 1;
							} else {
								parser[buffer] += parsedEntity;
								parser.entity = ``;
								parser.state = returnState;
							}
						} else if (isMatch(parser.entity.length ? entityBody : entityStart, c)) parser.entity += c;
						else {
							strictFail(parser, `Invalid character in entity name`);
							parser[buffer] += `&` + parser.entity + c;
							parser.entity = ``;
							parser.state = returnState;
						}
						continue;
					default: throw new Error(parser, `Unknown state: ` + parser.state);
				}
			}
			if (parser.position >= parser.bufferCheckPosition) checkBufferLength(parser);
			return parser;
		}
		if (!String.fromCodePoint) (function() {
			var stringFromCharCode = String.fromCharCode;
			var floor = Math.floor;
			var fromCodePoint = function() {
				var MAX_SIZE = 16384;
				var codeUnits = [];
				var highSurrogate;
				var lowSurrogate;
				var index = -1;
				var length = arguments.length;
				if (!length) return ``;
				var result = ``;
				while (++index < length) {
					var codePoint = Number(arguments[index]);
					if (!isFinite(codePoint) || codePoint < 0 || codePoint > 1114111 || floor(codePoint) !== codePoint) throw RangeError(`Invalid code point: ` + codePoint);
					if (codePoint <= 65535) codeUnits.push(codePoint);
					else {
						codePoint -= 65536;
						highSurrogate = (codePoint >> 10) + 55296;
						lowSurrogate = codePoint % 1024 + 56320;
						codeUnits.push(highSurrogate, lowSurrogate);
					}
					if (index + 1 === length || codeUnits.length > MAX_SIZE) {
						result += stringFromCharCode.apply(null, codeUnits);
						codeUnits.length = 0;
					}
				}
				return result;
			};
			if (Object.defineProperty) Object.defineProperty(String, "fromCodePoint", {
				value: fromCodePoint,
				configurable: true,
				writable: true
			});
			else String.fromCodePoint = fromCodePoint;
		})();
	})(typeof exports === `undefined` ? this$5.sax = {} : exports);
}));
// node_modules/xml2js/lib/bom.js
var require_bom = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$4) => {
	(function() {
		"use strict";
		exports.stripBOM = function(str) {
			if (str[0] === `﻿`) return str.substring(1);
			else return str;
		};
	}).call(this$4);
}));
// node_modules/xml2js/lib/processors.js
var require_processors = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$3) => {
	(function() {
		"use strict";
		var prefixMatch = /* @__PURE__ */ new RegExp(/(?!xmlns)^.*:/);
		exports.normalize = function(str) {
			return str.toLowerCase();
		};
		exports.firstCharLowerCase = function(str) {
			return str.charAt(0).toLowerCase() + str.slice(1);
		};
		exports.stripPrefix = function(str) {
			return str.replace(prefixMatch, ``);
		};
		exports.parseNumbers = function(str) {
			if (!isNaN(str)) str = str % 1 === 0 ? parseInt(str, 10) : parseFloat(str);
			return str;
		};
		exports.parseBooleans = function(str) {
			if (/^(?:true|false)$/i.test(str)) str = str.toLowerCase() === `true`;
			return str;
		};
	}).call(this$3);
}));
// node_modules/xml2js/lib/parser.js
var require_parser = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$2) => {
	(function() {
		"use strict";
		var bom, defaults, defineProperty, events, isEmpty, processItem, processors, sax, setImmediate, bind = function(fn, me) {
			return function() {
				return fn.apply(me, arguments);
			};
		}, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		sax = require_sax();
		events = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("events");
		bom = require_bom();
		processors = require_processors();
		setImmediate = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("timers").setImmediate;
		defaults = require_defaults().defaults;
		isEmpty = function(thing) {
			return typeof thing === `object` && thing != null && Object.keys(thing).length === 0;
		};
		processItem = function(processors, item, key) {
			var i = 0, len = processors.length, process;
			for (; i < len; i++) {
				process = processors[i];
				item = process(item, key);
			}
			return item;
		};
		defineProperty = function(obj, key, value) {
			var descriptor = Object.create(null);
			descriptor.value = value;
			descriptor.writable = true;
			descriptor.enumerable = true;
			descriptor.configurable = true;
			return Object.defineProperty(obj, key, descriptor);
		};
		exports.Parser = (function(superClass) {
			extend(Parser, superClass);
			function Parser(opts) {
				this.parseStringPromise = bind(this.parseStringPromise, this);
				this.parseString = bind(this.parseString, this);
				this.reset = bind(this.reset, this);
				this.assignOrPush = bind(this.assignOrPush, this);
				this.processAsync = bind(this.processAsync, this);
				var key, ref, value;
				if (!(this instanceof exports.Parser)) return new exports.Parser(opts);
				this.options = {};
				ref = defaults[`0.2`];
				for (key in ref) {
					if (!hasProp.call(ref, key)) continue;
					value = ref[key];
					this.options[key] = value;
				}
				for (key in opts) {
					if (!hasProp.call(opts, key)) continue;
					value = opts[key];
					this.options[key] = value;
				}
				if (this.options.xmlns) this.options.xmlnskey = this.options.attrkey + `ns`;
				if (this.options.normalizeTags) {
					if (!this.options.tagNameProcessors) this.options.tagNameProcessors = [];
					this.options.tagNameProcessors.unshift(processors.normalize);
				}
				this.reset();
			}
			Parser.prototype.processAsync = function() {
				var chunk, err;
				try {
					if (this.remaining.length <= this.options.chunkSize) {
						chunk = this.remaining;
						this.remaining = ``;
						this.saxParser = this.saxParser.write(chunk);
						return this.saxParser.close();
					} else {
						chunk = this.remaining.substr(0, this.options.chunkSize);
						this.remaining = this.remaining.substr(this.options.chunkSize, this.remaining.length);
						this.saxParser = this.saxParser.write(chunk);
						return setImmediate(this.processAsync);
					}
				} catch (error1) {
					err = error1;
					if (!this.saxParser.errThrown) {
						this.saxParser.errThrown = true;
						return this.emit(err);
					}
				}
			};
			Parser.prototype.assignOrPush = function(obj, key, newValue) {
				if (!(key in obj)) {
					if (!this.options.explicitArray) return defineProperty(obj, key, newValue);
					else return defineProperty(obj, key, [newValue]);
				} else {
					if (!(obj[key] instanceof Array)) defineProperty(obj, key, [obj[key]]);
					return obj[key].push(newValue);
				}
			};
			Parser.prototype.reset = function() {
				var attrkey, charkey, ontext, stack;
				this.removeAllListeners();
				this.saxParser = sax.parser(this.options.strict, {
					trim: false,
					normalize: false,
					xmlns: this.options.xmlns
				});
				this.saxParser.errThrown = false;
				this.saxParser.onerror = (function(_this) {
					return function(error) {
						_this.saxParser.resume();
						if (!_this.saxParser.errThrown) {
							_this.saxParser.errThrown = true;
							return _this.emit(`error`, error);
						}
					};
				})(this);
				this.saxParser.onend = (function(_this) {
					return function() {
						if (!_this.saxParser.ended) {
							_this.saxParser.ended = true;
							return _this.emit(`end`, _this.resultObject);
						}
					};
				})(this);
				this.saxParser.ended = false;
				this.EXPLICIT_CHARKEY = this.options.explicitCharkey;
				this.resultObject = null;
				stack = [];
				attrkey = this.options.attrkey;
				charkey = this.options.charkey;
				this.saxParser.onopentag = (function(_this) {
					return function(node) {
						var key, newValue, obj = {}, processedKey, ref;
						obj[charkey] = ``;
						if (!_this.options.ignoreAttrs) {
							ref = node.attributes;
							for (key in ref) {
								if (!hasProp.call(ref, key)) continue;
								if (!(attrkey in obj) && !_this.options.mergeAttrs) obj[attrkey] = {};
								newValue = _this.options.attrValueProcessors ? processItem(_this.options.attrValueProcessors, node.attributes[key], key) : node.attributes[key];
								processedKey = _this.options.attrNameProcessors ? processItem(_this.options.attrNameProcessors, key) : key;
								if (_this.options.mergeAttrs) _this.assignOrPush(obj, processedKey, newValue);
								else defineProperty(obj[attrkey], processedKey, newValue);
							}
						}
						obj[`#name`] = _this.options.tagNameProcessors ? processItem(_this.options.tagNameProcessors, node.name) : node.name;
						if (_this.options.xmlns) obj[_this.options.xmlnskey] = {
							uri: node.uri,
							local: node.local
						};
						return stack.push(obj);
					};
				})(this);
				this.saxParser.onclosetag = (function(_this) {
					return function() {
						var cdata, emptyStr, key, node, nodeName, obj = stack.pop(), objClone, old, s, xpath;
						nodeName = obj[`#name`];
						if (!_this.options.explicitChildren || !_this.options.preserveChildrenOrder) delete obj[`#name`];
						if (obj.cdata === true) {
							cdata = obj.cdata;
							delete obj.cdata;
						}
						s = stack[stack.length - 1];
						if (obj[charkey].match(/^\s*$/) && !cdata) {
							emptyStr = obj[charkey];
							delete obj[charkey];
						} else {
							if (_this.options.trim) obj[charkey] = obj[charkey].trim();
							if (_this.options.normalize) obj[charkey] = obj[charkey].replace(/\s{2,}/g, ` `).trim();
							obj[charkey] = _this.options.valueProcessors ? processItem(_this.options.valueProcessors, obj[charkey], nodeName) : obj[charkey];
							if (Object.keys(obj).length === 1 && charkey in obj && !_this.EXPLICIT_CHARKEY) obj = obj[charkey];
						}
						if (isEmpty(obj)) {
							if (typeof _this.options.emptyTag === `function`) obj = _this.options.emptyTag();
							else obj = _this.options.emptyTag !== `` ? _this.options.emptyTag : emptyStr;
						}
						if (_this.options.validator != null) {
							xpath = `/` + (function() {
								var i, len, results = [];
								for (i = 0, len = stack.length; i < len; i++) {
									node = stack[i];
									results.push(node[`#name`]);
								}
								return results;
							})().concat(nodeName).join(`/`);
							(function() {
								var err;
								try {
									return obj = _this.options.validator(xpath, s && s[nodeName], obj);
								} catch (error1) {
									err = error1;
									return _this.emit(`error`, err);
								}
							})();
						}
						if (_this.options.explicitChildren && !_this.options.mergeAttrs && typeof obj === `object`) {
							if (!_this.options.preserveChildrenOrder) {
								node = {};
								if (_this.options.attrkey in obj) {
									node[_this.options.attrkey] = obj[_this.options.attrkey];
									delete obj[_this.options.attrkey];
								}
								if (!_this.options.charsAsChildren && _this.options.charkey in obj) {
									node[_this.options.charkey] = obj[_this.options.charkey];
									delete obj[_this.options.charkey];
								}
								if (Object.getOwnPropertyNames(obj).length > 0) node[_this.options.childkey] = obj;
								obj = node;
							} else if (s) {
								s[_this.options.childkey] = s[_this.options.childkey] || [];
								objClone = {};
								for (key in obj) {
									if (!hasProp.call(obj, key)) continue;
									defineProperty(objClone, key, obj[key]);
								}
								s[_this.options.childkey].push(objClone);
								delete obj[`#name`];
								if (Object.keys(obj).length === 1 && charkey in obj && !_this.EXPLICIT_CHARKEY) obj = obj[charkey];
							}
						}
						if (stack.length > 0) return _this.assignOrPush(s, nodeName, obj);
						else {
							if (_this.options.explicitRoot) {
								old = obj;
								obj = {};
								defineProperty(obj, nodeName, old);
							}
							_this.resultObject = obj;
							_this.saxParser.ended = true;
							return _this.emit(`end`, _this.resultObject);
						}
					};
				})(this);
				ontext = (function(_this) {
					return function(text) {
						var charChild, s = stack[stack.length - 1];
						if (s) {
							s[charkey] += text;
							if (_this.options.explicitChildren && _this.options.preserveChildrenOrder && _this.options.charsAsChildren && (_this.options.includeWhiteChars || text.replace(/\\n/g, ``).trim() !== ``)) {
								s[_this.options.childkey] = s[_this.options.childkey] || [];
								charChild = { "#name": `__text__` };
								charChild[charkey] = text;
								if (_this.options.normalize) charChild[charkey] = charChild[charkey].replace(/\s{2,}/g, ` `).trim();
								s[_this.options.childkey].push(charChild);
							}
							return s;
						}
					};
				})(this);
				this.saxParser.ontext = ontext;
				return this.saxParser.oncdata = (function(_this) {
					return function(text) {
						var s = ontext(text);
						if (s) return s.cdata = true;
					};
				})(this);
			};
			Parser.prototype.parseString = function(str, cb) {
				var err;
				if (cb != null && typeof cb === `function`) {
					this.on(`end`, function(result) {
						this.reset();
						return cb(null, result);
					});
					this.on(`error`, function(err) {
						this.reset();
						return cb(err);
					});
				}
				try {
					str = str.toString();
					if (str.trim() === ``) {
						this.emit(`end`, null);
						return true;
					}
					str = bom.stripBOM(str);
					if (this.options.async) {
						this.remaining = str;
						setImmediate(this.processAsync);
						return this.saxParser;
					}
					return this.saxParser.write(str).close();
				} catch (error1) {
					err = error1;
					if (!(this.saxParser.errThrown || this.saxParser.ended)) {
						this.emit(`error`, err);
						return this.saxParser.errThrown = true;
					} else if (this.saxParser.ended) throw err;
				}
			};
			Parser.prototype.parseStringPromise = function(str) {
				return new Promise((function(_this) {
					return function(resolve, reject) {
						return _this.parseString(str, function(err, value) {
							if (err) return reject(err);
							else return resolve(value);
						});
					};
				})(this));
			};
			return Parser;
		})(events);
		exports.parseString = function(str, a, b) {
			var cb, options, parser;
			if (b != null) {
				if (typeof b === `function`) cb = b;
				if (typeof a === `object`) options = a;
			} else {
				if (typeof a === `function`) cb = a;
				options = {};
			}
			parser = new exports.Parser(options);
			return parser.parseString(str, cb);
		};
		exports.parseStringPromise = function(str, a) {
			var options, parser;
			if (typeof a === `object`) options = a;
			parser = new exports.Parser(options);
			return parser.parseStringPromise(str);
		};
	}).call(this$2);
}));
// node_modules/xml2js/lib/xml2js.js
var require_xml2js = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$1) => {
	(function() {
		"use strict";
		var builder, defaults, parser, processors, extend = function(child, parent) {
			for (var key in parent) if (hasProp.call(parent, key)) child[key] = parent[key];
			function ctor() {
				this.constructor = child;
			}
			ctor.prototype = parent.prototype;
			child.prototype = new ctor();
			child.__super__ = parent.prototype;
			return child;
		}, hasProp = {}.hasOwnProperty;
		defaults = require_defaults();
		builder = require_builder();
		parser = require_parser();
		processors = require_processors();
		exports.defaults = defaults.defaults;
		exports.processors = processors;
		exports.ValidationError = (function(superClass) {
			extend(ValidationError, superClass);
			function ValidationError(message) {
				this.message = message;
			}
			return ValidationError;
		})(Error);
		exports.Builder = builder.Builder;
		exports.Parser = parser.Parser;
		exports.parseString = parser.parseString;
		exports.parseStringPromise = parser.parseStringPromise;
	}).call(this$1);
}));
// node_modules/ibm-cos-sdk/lib/xml/node_parser.js
var require_node_parser = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var util = AWS.util;
	var Shape = AWS.Model.Shape;
	var xml2js = require_xml2js();
	var options = {
		explicitCharkey: false,
		trim: false,
		normalize: false,
		explicitRoot: false,
		emptyTag: null,
		explicitArray: true,
		ignoreAttrs: false,
		mergeAttrs: false,
		validator: null
	};
	function NodeXmlParser() {}
	NodeXmlParser.prototype.parse = function(xml, shape) {
		shape = shape || {};
		var result = null;
		var error = null;
		new xml2js.Parser(options).parseString(xml, function(e, r) {
			error = e;
			result = r;
		});
		if (result) {
			var data = parseXml(result, shape);
			if (result.ResponseMetadata) data.ResponseMetadata = parseXml(result.ResponseMetadata[0], {});
			return data;
		} else if (error) throw util.error(error, {
			code: `XMLParserError`,
			retryable: true
		});
		else return parseXml({}, shape);
	};
	function parseXml(xml, shape) {
		switch (shape.type) {
			case `structure`: return parseStructure(xml, shape);
			case `map`: return parseMap(xml, shape);
			case `list`: return parseList(xml, shape);
			case void 0:
			case null: return parseUnknown(xml);
			default: return parseScalar(xml, shape);
		}
	}
	function parseStructure(xml, shape) {
		var data = {};
		if (xml === null) return data;
		util.each(shape.members, function(memberName, memberShape) {
			var xmlName = memberShape.name;
			if (Object.prototype.hasOwnProperty.call(xml, xmlName) && Array.isArray(xml[xmlName])) {
				var xmlChild = xml[xmlName];
				if (!memberShape.flattened) xmlChild = xmlChild[0];
				data[memberName] = parseXml(xmlChild, memberShape);
			} else if (memberShape.isXmlAttribute && xml.$ && Object.prototype.hasOwnProperty.call(xml.$, xmlName)) data[memberName] = parseScalar(xml.$[xmlName], memberShape);
			else if (memberShape.type === `list` && !shape.api.xmlNoDefaultLists) data[memberName] = memberShape.defaultValue;
		});
		return data;
	}
	function parseMap(xml, shape) {
		var data = {};
		if (xml === null) return data;
		var xmlKey = shape.key.name || `key`;
		var xmlValue = shape.value.name || `value`;
		var iterable = shape.flattened ? xml : xml.entry;
		if (Array.isArray(iterable)) util.arrayEach(iterable, function(child) {
			data[child[xmlKey][0]] = parseXml(child[xmlValue][0], shape.value);
		});
		return data;
	}
	function parseList(xml, shape) {
		var data = [];
		var name = shape.member.name || `member`;
		if (shape.flattened) util.arrayEach(xml, function(xmlChild) {
			data.push(parseXml(xmlChild, shape.member));
		});
		else if (xml && Array.isArray(xml[name])) util.arrayEach(xml[name], function(child) {
			data.push(parseXml(child, shape.member));
		});
		return data;
	}
	function parseScalar(text, shape) {
		if (text && text.$ && text.$.encoding === `base64`) shape = new Shape.create({ type: text.$.encoding });
		if (text && text._) text = text._;
		if (typeof shape.toType === `function`) return shape.toType(text);
		else return text;
	}
	function parseUnknown(xml) {
		if (xml === void 0 || xml === null) return ``;
		if (typeof xml === `string`) return xml;
		if (Array.isArray(xml)) {
			var arr = [];
			for (i = 0; i < xml.length; i++) arr.push(parseXml(xml[i], {}));
			return arr;
		}
		var keys = Object.keys(xml), i;
		if (keys.length === 0 || keys.length === 1 && keys[0] === `$`) return {};
		var data = {};
		for (i = 0; i < keys.length; i++) {
			var key = keys[i], value = xml[key];
			if (key === `$`) continue;
			if (value.length > 1) data[key] = parseList(value, { member: {} });
			else data[key] = parseXml(value[0], {});
		}
		return data;
	}
	module.exports = NodeXmlParser;
}));
// node_modules/ibm-cos-sdk/lib/http/node.js
var require_node = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var Stream = AWS.util.stream.Stream;
	var TransformStream = AWS.util.stream.Transform;
	var ReadableStream = AWS.util.stream.Readable;
	require_http();
	var CONNECTION_REUSE_ENV_NAME = `AWS_NODEJS_CONNECTION_REUSE_ENABLED`;
	AWS.NodeHttpClient = AWS.util.inherit({
		handleRequest: function handleRequest(httpRequest, httpOptions, callback, errCallback) {
			var self = this;
			var endpoint = httpRequest.endpoint;
			var pathPrefix = ``;
			if (!httpOptions) httpOptions = {};
			if (httpOptions.proxy) {
				pathPrefix = endpoint.protocol + `//` + endpoint.hostname;
				if (endpoint.port !== 80 && endpoint.port !== 443) pathPrefix += `:` + endpoint.port;
				endpoint = new AWS.Endpoint(httpOptions.proxy);
			}
			var useSSL = endpoint.protocol === `https:`;
			var http = useSSL ? (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https") : (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("http");
			var options = {
				host: endpoint.hostname,
				port: endpoint.port,
				method: httpRequest.method,
				headers: httpRequest.headers,
				path: pathPrefix + httpRequest.path
			};
			if (!httpOptions.agent) options.agent = this.getAgent(useSSL, { keepAlive: process.env[CONNECTION_REUSE_ENV_NAME] === `1` ? true : false });
			AWS.util.update(options, httpOptions);
			delete options.proxy;
			delete options.timeout;
			var stream = http.request(options, function(httpResp) {
				if (stream.didCallback) return;
				callback(httpResp);
				httpResp.emit(`headers`, httpResp.statusCode, httpResp.headers, httpResp.statusMessage);
			});
			httpRequest.stream = stream;
			stream.didCallback = false;
			if (httpOptions.connectTimeout) {
				var connectTimeoutId;
				stream.on(`socket`, function(socket) {
					if (socket.connecting) {
						connectTimeoutId = setTimeout(function connectTimeout() {
							if (stream.didCallback) return;
							stream.didCallback = true;
							stream.abort();
							errCallback(AWS.util.error(/* @__PURE__ */ new Error(`Socket timed out without establishing a connection`), { code: `TimeoutError` }));
						}, httpOptions.connectTimeout);
						socket.on(`connect`, function() {
							clearTimeout(connectTimeoutId);
							connectTimeoutId = null;
						});
					}
				});
			}
			stream.setTimeout(httpOptions.timeout || 0, function() {
				if (stream.didCallback) return;
				stream.didCallback = true;
				var msg = `Connection timed out after ` + httpOptions.timeout + `ms`;
				errCallback(AWS.util.error(new Error(msg), { code: `TimeoutError` }));
				stream.abort();
			});
			stream.on(`error`, function(err) {
				if (connectTimeoutId) {
					clearTimeout(connectTimeoutId);
					connectTimeoutId = null;
				}
				if (stream.didCallback) return;
				stream.didCallback = true;
				if (`ECONNRESET` === err.code || `EPIPE` === err.code || `ETIMEDOUT` === err.code) errCallback(AWS.util.error(err, { code: `TimeoutError` }));
				else errCallback(err);
			});
			if ((httpRequest.headers.Expect || httpRequest.headers.expect) === `100-continue`) stream.once(`continue`, function() {
				self.writeBody(stream, httpRequest);
			});
			else this.writeBody(stream, httpRequest);
			return stream;
		},
		writeBody: function writeBody(stream, httpRequest) {
			var body = httpRequest.body;
			var totalBytes = parseInt(httpRequest.headers[`Content-Length`], 10);
			if (body instanceof Stream) {
				var progressStream = this.progressStream(stream, totalBytes);
				if (progressStream) body.pipe(progressStream).pipe(stream);
				else body.pipe(stream);
			} else if (body) {
				stream.once(`finish`, function() {
					stream.emit(`sendProgress`, {
						loaded: totalBytes,
						total: totalBytes
					});
				});
				stream.end(body);
			} else stream.end();
		},
		getAgent: function getAgent(useSSL, agentOptions) {
			var http = useSSL ? (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https") : (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("http");
			if (useSSL) {
				if (!AWS.NodeHttpClient.sslAgent) {
					AWS.NodeHttpClient.sslAgent = new http.Agent(AWS.util.merge({ rejectUnauthorized: process.env.NODE_TLS_REJECT_UNAUTHORIZED === `0` ? false : true }, agentOptions || {}));
					AWS.NodeHttpClient.sslAgent.setMaxListeners(0);
					Object.defineProperty(AWS.NodeHttpClient.sslAgent, "maxSockets", {
						enumerable: true,
						get: function() {
							var defaultMaxSockets = 50;
							var globalAgent = http.globalAgent;
							if (globalAgent && globalAgent.maxSockets !== 1e400 && typeof globalAgent.maxSockets === `number`) return globalAgent.maxSockets;
							return defaultMaxSockets;
						}
					});
				}
				return AWS.NodeHttpClient.sslAgent;
			} else {
				if (!AWS.NodeHttpClient.agent) AWS.NodeHttpClient.agent = new http.Agent(agentOptions);
				return AWS.NodeHttpClient.agent;
			}
		},
		progressStream: function progressStream(stream, totalBytes) {
			if (typeof TransformStream === `undefined`) return;
			var loadedBytes = 0;
			var reporter = new TransformStream();
			reporter._transform = function(chunk, encoding, callback) {
				if (chunk) {
					loadedBytes += chunk.length;
					stream.emit(`sendProgress`, {
						loaded: loadedBytes,
						total: totalBytes
					});
				}
				callback(null, chunk);
			};
			return reporter;
		},
		emitter: null
	});
	AWS.HttpClient.prototype = AWS.NodeHttpClient.prototype;
	AWS.HttpClient.streamsApiVersion = ReadableStream ? 2 : 1;
}));
// node_modules/ibm-cos-sdk/lib/credentials/anonymous_credentials.js
var require_anonymous_credentials = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.AnonymousCredentials = AWS.util.inherit(AWS.Credentials, {
		constructor: function AnonymousCredentials() {
			AWS.Credentials.call(this);
		},
		refresh: function refresh(callback) {
			callback();
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/credentials/environment_credentials.js
var require_environment_credentials = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.EnvironmentCredentials = AWS.util.inherit(AWS.Credentials, {
		constructor: function EnvironmentCredentials(envPrefix) {
			AWS.Credentials.call(this);
			this.envPrefix = envPrefix;
			this.get(function() {});
		},
		refresh: function refresh(callback) {
			if (!callback) callback = AWS.util.fn.callback;
			if (!process || !process.env) {
				callback(AWS.util.error(/* @__PURE__ */ new Error(`No process info or environment variables available`), { code: `EnvironmentCredentialsProviderFailure` }));
				return;
			}
			var keys = [
				`ACCESS_KEY_ID`,
				`SECRET_ACCESS_KEY`,
				`SESSION_TOKEN`
			];
			var values = [];
			for (var i = 0; i < keys.length; i++) {
				var prefix = ``;
				if (this.envPrefix) prefix = this.envPrefix + `_`;
				values[i] = process.env[prefix + keys[i]];
				if (!values[i] && keys[i] !== `SESSION_TOKEN`) {
					callback(AWS.util.error(/* @__PURE__ */ new Error(`Variable ` + prefix + keys[i] + ` not set.`), { code: `EnvironmentCredentialsProviderFailure` }));
					return;
				}
			}
			this.expired = false;
			AWS.Credentials.apply(this, values);
			callback();
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/credentials/file_system_credentials.js
var require_file_system_credentials = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.FileSystemCredentials = AWS.util.inherit(AWS.Credentials, {
		constructor: function FileSystemCredentials(filename) {
			AWS.Credentials.call(this);
			this.filename = filename;
			this.get(function() {});
		},
		refresh: function refresh(callback) {
			if (!callback) callback = AWS.util.fn.callback;
			try {
				var creds = JSON.parse(AWS.util.readFileSync(this.filename));
				AWS.Credentials.call(this, creds);
				if (!this.accessKeyId || !this.secretAccessKey) throw AWS.util.error(/* @__PURE__ */ new Error(`Credentials not set in ` + this.filename), { code: `FileSystemCredentialsProviderFailure` });
				this.expired = false;
				callback();
			} catch (err) {
				callback(err);
			}
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/credentials/shared_ini_file_credentials.js
var require_shared_ini_file_credentials = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var iniLoader = AWS.util.iniLoader;
	var path = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
	var TokenManager = require_token_manager();
	AWS.SharedIniFileCredentials = AWS.util.inherit(AWS.Credentials, {
		constructor: function SharedIniFileCredentials(options) {
			AWS.Credentials.call(this);
			options = options || {};
			this.filename = options.filename;
			this.profile = options.profile || process.env.AWS_PROFILE || AWS.util.defaultProfile;
			this.disableAssumeRole = Boolean(options.disableAssumeRole);
			this.httpOptions = options.httpOptions || null;
			this.get(options.callback || AWS.util.fn.noop);
		},
		load: function load(callback) {
			try {
				if (!this.filename) this.loadDefaultFilename();
				var profile = AWS.util.ini.parse(AWS.util.readFileSync(this.filename))[this.profile];
				if (Object.keys(profile).length === 0) throw AWS.util.error(/* @__PURE__ */ new Error(`Profile ` + this.profile + ` not found`), { code: `SharedIniFileCredentialsProviderFailure` });
				this.accessKeyId = profile[`aws_access_key_id`];
				this.secretAccessKey = profile[`aws_secret_access_key`];
				this.sessionToken = profile[`aws_session_token`];
				this.apiKeyId = profile[`ibm_api_key_id`];
				this.serviceInstanceId = profile[`ibm_service_instance_id`];
				if (profile[`ibm_auth_endpoint`]) this.ibmAuthEndpoint = profile[`ibm_auth_endpoint`];
				if ((!this.accessKeyId || !this.secretAccessKey) && !this.apiKeyId) throw AWS.util.error(/* @__PURE__ */ new Error(`Credentials not set for profile ` + this.profile), { code: `SharedIniFileCredentialsProviderFailure` });
				if (this.apiKeyId) {
					this.tokenManager = new TokenManager(this);
					this.tokenManager.refreshToken(callback);
				}
				this.expired = false;
				callback(null);
			} catch (err) {
				callback(err);
			}
		},
		refresh: function refresh(callback) {
			iniLoader.clearCachedFiles();
			this.coalesceRefresh(callback || AWS.util.fn.callback, this.disableAssumeRole);
		},
		loadDefaultFilename: function loadDefaultFilename() {
			var env = process.env;
			var home = env.HOME || env.USERPROFILE || (env.HOMEPATH ? (env.HOMEDRIVE || `C:/`) + env.HOMEPATH : null);
			if (!home) throw AWS.util.error(/* @__PURE__ */ new Error(`Cannot load credentials, HOME path not set`), { code: `SharedIniFileCredentialsProviderFailure` });
			this.filename = path.join(home, `.aws`, `credentials`);
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/credentials/shared_json_file_credentials.js
var require_shared_json_file_credentials = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var path = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
	var TokenManager = require_token_manager();
	AWS.SharedJSONFileCredentials = AWS.util.inherit(AWS.Credentials, {
		constructor: function SharedJSONFileCredentials(options) {
			AWS.Credentials.call(this);
			options = options || {};
			this.filename = options.filename;
			this.disableAssumeRole = !!options.disableAssumeRole;
			this.get(function() {});
		},
		refresh: function refresh(callback) {
			if (!callback) callback = function(err) {
				if (err) throw err;
			};
			try {
				if (!this.filename) {
					var env = process.env;
					if (env.COS_CREDENTIALS_FILE) this.filename = env.COS_CREDENTIALS_FILE;
					else this.loadDefaultFilename();
				}
				var jsonConfig = JSON.parse(AWS.util.readFileSync(this.filename));
				if (typeof jsonConfig[`cos_hmac_keys`] === `object`) {
					this.accessKeyId = jsonConfig[`cos_hmac_keys`][`access_key_id`];
					this.secretAccessKey = jsonConfig[`cos_hmac_keys`][`secret_access_key`];
				}
				this.apiKeyId = jsonConfig[`apikey`];
				this.serviceInstanceId = jsonConfig[`resource_instance_id`];
				if ((!this.accessKeyId || !this.secretAccessKey) && !this.apiKeyId) throw AWS.util.error(/* @__PURE__ */ new Error(`Credentials not set in ` + this.filename), { code: `SharedJSONFileCredentialsProviderFailure` });
				this.expired = false;
				if (this.apiKeyId) {
					this.tokenManager = new TokenManager(this);
					this.tokenManager.refreshToken(callback);
				} else callback();
			} catch (err) {
				callback(err);
			}
		},
		loadDefaultFilename: function loadDefaultFilename() {
			var env = process.env;
			var home = env.HOME || env.USERPROFILE || (env.HOMEPATH ? (env.HOMEDRIVE || `C:/`) + env.HOMEPATH : null);
			if (!home) throw AWS.util.error(/* @__PURE__ */ new Error(`Cannot load credentials, HOME path not set`), { code: `SharedJSONFileCredentialsProviderFailure` });
			this.filename = path.join(home, `.bluemix`, `cos_credentials`);
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/token.js
var require_token = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.Token = AWS.util.inherit({
		constructor: function Token(options) {
			AWS.util.hideProperties(this, [`token`]);
			this.expired = false;
			this.expireTime = null;
			this.refreshCallbacks = [];
			if (arguments.length === 1) {
				var options = arguments[0];
				this.token = options.token;
				this.expireTime = options.expireTime;
			}
		},
		expiryWindow: 15,
		needsRefresh: function needsRefresh() {
			var currentTime = AWS.util.date.getDate().getTime();
			var adjustedTime = new Date(currentTime + this.expiryWindow * 1e3);
			if (this.expireTime && adjustedTime > this.expireTime) return true;
			return this.expired || !this.token;
		},
		get: function get(callback) {
			var self = this;
			if (this.needsRefresh()) this.refresh(function(err) {
				if (!err) self.expired = false;
				if (callback) callback(err);
			});
			else if (callback) callback();
		},
		refresh: function refresh(callback) {
			this.expired = false;
			callback();
		},
		coalesceRefresh: function coalesceRefresh(callback, sync) {
			var self = this;
			if (self.refreshCallbacks.push(callback) === 1) self.load(function onLoad(err) {
				AWS.util.arrayEach(self.refreshCallbacks, function(callback) {
					if (sync) callback(err);
					else AWS.util.defer(function() {
						callback(err);
					});
				});
				self.refreshCallbacks.length = 0;
			});
		},
		load: function load(callback) {
			callback();
		}
	});
	AWS.Token.addPromisesToClass = function addPromisesToClass(PromiseDependency) {
		this.prototype.getPromise = AWS.util.promisifyMethod(`get`, PromiseDependency);
		this.prototype.refreshPromise = AWS.util.promisifyMethod(`refresh`, PromiseDependency);
	};
	AWS.Token.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.getPromise;
		delete this.prototype.refreshPromise;
	};
	AWS.util.addPromises(AWS.Token);
}));
// node_modules/ibm-cos-sdk/lib/token/token_provider_chain.js
var require_token_provider_chain = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.TokenProviderChain = AWS.util.inherit(AWS.Token, {
		constructor: function TokenProviderChain(providers) {
			if (providers) this.providers = providers;
			else this.providers = AWS.TokenProviderChain.defaultProviders.slice(0);
			this.resolveCallbacks = [];
		},
		resolve: function resolve(callback) {
			var self = this;
			if (self.providers.length === 0) {
				callback(/* @__PURE__ */ new Error(`No providers`));
				return self;
			}
			if (self.resolveCallbacks.push(callback) === 1) {
				var index = 0;
				var providers = self.providers.slice(0);
				function resolveNext(err, token) {
					if (!err && token || index === providers.length) {
						AWS.util.arrayEach(self.resolveCallbacks, function(callback) {
							callback(err, token);
						});
						self.resolveCallbacks.length = 0;
						return;
					}
					var provider = providers[index++];
					if (typeof provider === `function`) token = provider.call();
					else token = provider;
					if (token.get) token.get(function(getErr) {
						resolveNext(getErr, getErr ? null : token);
					});
					else resolveNext(null, token);
				}
				resolveNext();
			}
			return self;
		}
	});
	AWS.TokenProviderChain.defaultProviders = [];
	AWS.TokenProviderChain.addPromisesToClass = function addPromisesToClass(PromiseDependency) {
		this.prototype.resolvePromise = AWS.util.promisifyMethod(`resolve`, PromiseDependency);
	};
	AWS.TokenProviderChain.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.resolvePromise;
	};
	AWS.util.addPromises(AWS.TokenProviderChain);
}));
// node_modules/ibm-cos-sdk/lib/node_loader.js
var require_node_loader = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var util = require_util();
	var getRealRegion = require_utils().getRealRegion;
	util.isBrowser = function() {
		return false;
	};
	util.isNode = function() {
		return true;
	};
	util.crypto.lib = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto");
	util.Buffer = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer").Buffer;
	util.domain = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("domain");
	util.stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
	util.url = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("url");
	util.querystring = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("querystring");
	util.environment = `nodejs`;
	util.iniLoader = require_shared_ini().iniLoader;
	util.getSystemErrorName = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util").getSystemErrorName;
	util.loadConfig = function(options) {
		var envValue = options.environmentVariableSelector(process.env);
		if (envValue !== void 0) return envValue;
		var configFile = {};
		try {
			configFile = util.iniLoader ? util.iniLoader.loadFrom({
				isConfig: true,
				filename: process.env[util.sharedConfigFileEnv]
			}) : {};
		} catch (e) {}
		var sharedFileConfig = configFile[process.env.AWS_PROFILE || util.defaultProfile] || {};
		var configValue = options.configFileSelector(sharedFileConfig);
		if (configValue !== void 0) return configValue;
		if (typeof options.default === `function`) return options.default();
		return options.default;
	};
	var AWS = require_core();
	require_api_loader();
	AWS.XML.Parser = require_node_parser();
	require_node();
	require_ini_loader();
	require_anonymous_credentials();
	require_environment_credentials();
	require_file_system_credentials();
	require_shared_ini_file_credentials();
	require_shared_json_file_credentials();
	AWS.CredentialProviderChain.defaultProviders = [
		function() {
			return new AWS.EnvironmentCredentials(`AWS`);
		},
		function() {
			return new AWS.EnvironmentCredentials(`AMAZON`);
		},
		function() {
			return new AWS.SharedJSONFileCredentials();
		},
		function() {
			return new AWS.SharedIniFileCredentials();
		}
	];
	require_token();
	require_token_provider_chain();
	var getRegion = function() {
		var env = process.env;
		var region = env.AWS_REGION || env.AMAZON_REGION;
		if (env[AWS.util.configOptInEnv]) {
			var toCheck = [{ filename: env[AWS.util.sharedCredentialsFileEnv] }, {
				isConfig: true,
				filename: env[AWS.util.sharedConfigFileEnv]
			}];
			var iniLoader = AWS.util.iniLoader;
			while (!region && toCheck.length) {
				var configFile = {};
				var fileInfo = toCheck.shift();
				try {
					configFile = iniLoader.loadFrom(fileInfo);
				} catch (err) {
					if (fileInfo.isConfig) throw err;
				}
				var profile = configFile[env.AWS_PROFILE || AWS.util.defaultProfile];
				region = profile && profile.region;
			}
		}
		return region;
	};
	var getBooleanValue = function(value) {
		return value === `true` ? true : value === `false` ? false : void 0;
	};
	var USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
		environmentVariableSelector: function(env) {
			return getBooleanValue(env[`AWS_USE_DUALSTACK_ENDPOINT`]);
		},
		configFileSelector: function(profile) {
			return getBooleanValue(profile[`use_dualstack_endpoint`]);
		},
		default: false
	};
	AWS.util.update(AWS.Config.prototype.keys, {
		credentials: function() {
			var credentials = null;
			new AWS.CredentialProviderChain([
				function() {
					return new AWS.EnvironmentCredentials(`AWS`);
				},
				function() {
					return new AWS.EnvironmentCredentials(`AMAZON`);
				},
				function() {
					return new AWS.SharedJSONFileCredentials();
				},
				function() {
					return new AWS.SharedIniFileCredentials({ disableAssumeRole: true });
				}
			]).resolve(function(err, creds) {
				if (!err) credentials = creds;
			});
			return credentials;
		},
		credentialProvider: function() {
			return new AWS.CredentialProviderChain();
		},
		logger: function() {
			return process.env.AWSJS_DEBUG ? console : null;
		},
		region: function() {
			var region = getRegion();
			return region ? getRealRegion(region) : void 0;
		},
		tokenProvider: function() {
			return new AWS.TokenProviderChain();
		},
		useDualstackEndpoint: function() {
			return util.loadConfig(USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS);
		}
	});
	AWS.config = new AWS.Config();
}));
// node_modules/ibm-cos-sdk/lib/services/s3util.js
var require_s3util = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	require_core();
	require_region_config();
	module.exports = { dnsCompatibleBucketName: function dnsCompatibleBucketName(bucketName) {
		var b = bucketName;
		var domain = /* @__PURE__ */ new RegExp(/^[a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9]$/);
		var ipAddress = /* @__PURE__ */ new RegExp(/(\d+\.){3}\d+/);
		var dots = /* @__PURE__ */ new RegExp(/\.\./);
		return b.match(domain) && !b.match(ipAddress) && !b.match(dots) ? true : false;
	} };
}));
// node_modules/ibm-cos-sdk/lib/s3/managed_upload.js
var require_managed_upload = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var byteLength = AWS.util.string.byteLength;
	var Buffer = AWS.util.Buffer;
	AWS.S3.ManagedUpload = AWS.util.inherit({
		constructor: function ManagedUpload(options) {
			var self = this;
			AWS.SequentialExecutor.call(self);
			self.body = null;
			self.sliceFn = null;
			self.callback = null;
			self.parts = {};
			self.completeInfo = [];
			self.fillQueue = function() {
				self.callback(/* @__PURE__ */ new Error(`Unsupported body payload ` + typeof self.body));
			};
			self.configure(options);
		},
		configure: function configure(options) {
			options = options || {};
			this.partSize = this.minPartSize;
			if (options.queueSize) this.queueSize = options.queueSize;
			if (options.partSize) this.partSize = options.partSize;
			if (options.leavePartsOnError) this.leavePartsOnError = true;
			if (options.tags) {
				if (!Array.isArray(options.tags)) throw new Error(`Tags must be specified as an array; ` + typeof options.tags + ` provided.`);
				this.tags = options.tags;
			}
			if (this.partSize < this.minPartSize) throw new Error(`partSize must be greater than ` + this.minPartSize);
			this.service = options.service;
			this.bindServiceObject(options.params);
			this.validateBody();
			this.adjustTotalBytes();
		},
		leavePartsOnError: false,
		queueSize: 4,
		partSize: null,
		minPartSize: 5242880,
		maxTotalParts: 1e4,
		send: function(callback) {
			var self = this;
			self.failed = false;
			self.callback = callback || function(err) {
				if (err) throw err;
			};
			var runFill = true;
			if (self.sliceFn) self.fillQueue = self.fillBuffer;
			else if (AWS.util.isNode()) {
				var Stream = AWS.util.stream.Stream;
				if (self.body instanceof Stream) {
					runFill = false;
					self.fillQueue = self.fillStream;
					self.partBuffers = [];
					self.body.on(`error`, function(err) {
						self.cleanup(err);
					}).on(`readable`, function() {
						self.fillQueue();
					}).on(`end`, function() {
						self.isDoneChunking = true;
						self.numParts = self.totalPartNumbers;
						self.fillQueue.call(self);
						if (self.isDoneChunking && self.totalPartNumbers >= 1 && self.doneParts === self.numParts) self.finishMultiPart();
					});
				}
			}
			if (runFill) self.fillQueue.call(self);
		},
		abort: function() {
			var self = this;
			if (self.isDoneChunking === true && self.totalPartNumbers === 1 && self.singlePart) self.singlePart.abort();
			else self.cleanup(AWS.util.error(/* @__PURE__ */ new Error(`Request aborted by user`), {
				code: `RequestAbortedError`,
				retryable: false
			}));
		},
		validateBody: function validateBody() {
			var self = this;
			self.body = self.service.config.params.Body;
			if (typeof self.body === `string`) self.body = AWS.util.buffer.toBuffer(self.body);
			else if (!self.body) throw new Error(`params.Body is required`);
			self.sliceFn = AWS.util.arraySliceFn(self.body);
		},
		bindServiceObject: function bindServiceObject(params) {
			params = params || {};
			var self = this;
			if (!self.service) self.service = new AWS.S3({ params });
			else {
				var service = self.service;
				var config = AWS.util.copy(service.config);
				config.signatureVersion = service.getSignatureVersion();
				self.service = new service.constructor.__super__(config);
				self.service.config.params = AWS.util.merge(self.service.config.params || {}, params);
				Object.defineProperty(self.service, "_originalConfig", {
					get: function() {
						return service._originalConfig;
					},
					enumerable: false,
					configurable: true
				});
			}
		},
		adjustTotalBytes: function adjustTotalBytes() {
			var self = this;
			try {
				self.totalBytes = byteLength(self.body);
			} catch (e) {}
			if (self.totalBytes) {
				var newPartSize = Math.ceil(self.totalBytes / self.maxTotalParts);
				if (newPartSize > self.partSize) self.partSize = newPartSize;
			} else self.totalBytes = void 0;
		},
		isDoneChunking: false,
		partPos: 0,
		totalChunkedBytes: 0,
		totalUploadedBytes: 0,
		totalBytes: void 0,
		numParts: 0,
		totalPartNumbers: 0,
		activeParts: 0,
		doneParts: 0,
		parts: null,
		completeInfo: null,
		failed: false,
		multipartReq: null,
		partBuffers: null,
		partBufferLength: 0,
		fillBuffer: function fillBuffer() {
			var self = this;
			var bodyLen = byteLength(self.body);
			if (bodyLen === 0) {
				self.isDoneChunking = true;
				self.numParts = 1;
				self.nextChunk(self.body);
				return;
			}
			while (self.activeParts < self.queueSize && self.partPos < bodyLen) {
				var endPos = Math.min(self.partPos + self.partSize, bodyLen);
				var buf = self.sliceFn.call(self.body, self.partPos, endPos);
				self.partPos += self.partSize;
				if (byteLength(buf) < self.partSize || self.partPos === bodyLen) {
					self.isDoneChunking = true;
					self.numParts = self.totalPartNumbers + 1;
				}
				self.nextChunk(buf);
			}
		},
		fillStream: function fillStream() {
			var self = this;
			if (self.activeParts >= self.queueSize) return;
			var buf = self.body.read(self.partSize - self.partBufferLength) || self.body.read();
			if (buf) {
				self.partBuffers.push(buf);
				self.partBufferLength += buf.length;
				self.totalChunkedBytes += buf.length;
			}
			if (self.partBufferLength >= self.partSize) {
				var pbuf = self.partBuffers.length === 1 ? self.partBuffers[0] : Buffer.concat(self.partBuffers);
				self.partBuffers = [];
				self.partBufferLength = 0;
				if (pbuf.length > self.partSize) {
					var rest = pbuf.slice(self.partSize);
					self.partBuffers.push(rest);
					self.partBufferLength += rest.length;
					pbuf = pbuf.slice(0, self.partSize);
				}
				self.nextChunk(pbuf);
			}
			if (self.isDoneChunking && !self.isDoneSending) {
				pbuf = self.partBuffers.length === 1 ? self.partBuffers[0] : Buffer.concat(self.partBuffers);
				self.partBuffers = [];
				self.partBufferLength = 0;
				self.totalBytes = self.totalChunkedBytes;
				self.isDoneSending = true;
				if (self.numParts === 0 || pbuf.length > 0) {
					self.numParts++;
					self.nextChunk(pbuf);
				}
			}
			self.body.read(0);
		},
		nextChunk: function nextChunk(chunk) {
			var self = this;
			if (self.failed) return null;
			var partNumber = ++self.totalPartNumbers;
			if (self.isDoneChunking && partNumber === 1) {
				var params = { Body: chunk };
				if (this.tags) params.Tagging = this.getTaggingHeader();
				var req = self.service.putObject(params);
				req._managedUpload = self;
				req.on(`httpUploadProgress`, self.progress).send(self.finishSinglePart);
				self.singlePart = req;
				return null;
			} else if (self.service.config.params.ContentMD5) {
				var err = AWS.util.error(/* @__PURE__ */ new Error(`The Content-MD5 you specified is invalid for multi-part uploads.`), {
					code: `InvalidDigest`,
					retryable: false
				});
				self.cleanup(err);
				return null;
			}
			if (self.completeInfo[partNumber] && self.completeInfo[partNumber].ETag !== null) return null;
			self.activeParts++;
			if (!self.service.config.params.UploadId) {
				if (!self.multipartReq) {
					self.multipartReq = self.service.createMultipartUpload();
					self.multipartReq.on(`success`, function(resp) {
						self.service.config.params.UploadId = resp.data.UploadId;
						self.multipartReq = null;
					});
					self.queueChunks(chunk, partNumber);
					self.multipartReq.on(`error`, function(err) {
						self.cleanup(err);
					});
					self.multipartReq.send();
				} else self.queueChunks(chunk, partNumber);
			} else self.uploadPart(chunk, partNumber);
		},
		getTaggingHeader: function getTaggingHeader() {
			var kvPairStrings = [];
			for (var i = 0; i < this.tags.length; i++) kvPairStrings.push(AWS.util.uriEscape(this.tags[i].Key) + `=` + AWS.util.uriEscape(this.tags[i].Value));
			return kvPairStrings.join(`&`);
		},
		uploadPart: function uploadPart(chunk, partNumber) {
			var self = this;
			var partParams = {
				Body: chunk,
				ContentLength: AWS.util.string.byteLength(chunk),
				PartNumber: partNumber
			};
			var partInfo = {
				ETag: null,
				PartNumber: partNumber
			};
			self.completeInfo[partNumber] = partInfo;
			var req = self.service.uploadPart(partParams);
			self.parts[partNumber] = req;
			req._lastUploadedBytes = 0;
			req._managedUpload = self;
			req.on(`httpUploadProgress`, self.progress);
			req.send(function(err, data) {
				delete self.parts[partParams.PartNumber];
				self.activeParts--;
				if (!err && (!data || !data.ETag)) {
					var message = `No access to ETag property on response.`;
					if (AWS.util.isBrowser()) message += ` Check CORS configuration to expose ETag header.`;
					err = AWS.util.error(new Error(message), {
						code: `ETagMissing`,
						retryable: false
					});
				}
				if (err) return self.cleanup(err);
				if (self.completeInfo[partNumber] && self.completeInfo[partNumber].ETag !== null) return null;
				partInfo.ETag = data.ETag;
				self.doneParts++;
				if (self.isDoneChunking && self.doneParts === self.totalPartNumbers) self.finishMultiPart();
				else self.fillQueue.call(self);
			});
		},
		queueChunks: function queueChunks(chunk, partNumber) {
			var self = this;
			self.multipartReq.on(`success`, function() {
				self.uploadPart(chunk, partNumber);
			});
		},
		cleanup: function cleanup(err) {
			var self = this;
			if (self.failed) return;
			if (typeof self.body.removeAllListeners === `function` && typeof self.body.resume === `function`) {
				self.body.removeAllListeners(`readable`);
				self.body.removeAllListeners(`end`);
				self.body.resume();
			}
			if (self.multipartReq) {
				self.multipartReq.removeAllListeners(`success`);
				self.multipartReq.removeAllListeners(`error`);
				self.multipartReq.removeAllListeners(`complete`);
				delete self.multipartReq;
			}
			if (self.service.config.params.UploadId && !self.leavePartsOnError) self.service.abortMultipartUpload().send();
			else if (self.leavePartsOnError) self.isDoneChunking = false;
			AWS.util.each(self.parts, function(partNumber, part) {
				part.removeAllListeners(`complete`);
				part.abort();
			});
			self.activeParts = 0;
			self.partPos = 0;
			self.numParts = 0;
			self.totalPartNumbers = 0;
			self.parts = {};
			self.failed = true;
			self.callback(err);
		},
		finishMultiPart: function finishMultiPart() {
			var self = this;
			var completeParams = { MultipartUpload: { Parts: self.completeInfo.slice(1) } };
			self.service.completeMultipartUpload(completeParams, function(err, data) {
				if (err) return self.cleanup(err);
				if (data && typeof data.Location === `string`) data.Location = data.Location.replace(/%2F/g, `/`);
				if (Array.isArray(self.tags)) {
					for (var i = 0; i < self.tags.length; i++) self.tags[i].Value = String(self.tags[i].Value);
					self.service.putObjectTagging({ Tagging: { TagSet: self.tags } }, function(e, d) {
						if (e) self.callback(e);
						else self.callback(e, data);
					});
				} else self.callback(err, data);
			});
		},
		finishSinglePart: function finishSinglePart(err, data) {
			var upload = this.request._managedUpload;
			var httpReq = this.request.httpRequest;
			var endpoint = httpReq.endpoint;
			if (err) return upload.callback(err);
			data.Location = [
				endpoint.protocol,
				`//`,
				endpoint.host,
				httpReq.path
			].join(``);
			data.key = this.request.params.Key;
			data.Key = this.request.params.Key;
			data.Bucket = this.request.params.Bucket;
			upload.callback(err, data);
		},
		progress: function progress(info) {
			var upload = this._managedUpload;
			if (this.operation === `putObject`) {
				info.part = 1;
				info.key = this.params.Key;
			} else {
				upload.totalUploadedBytes += info.loaded - this._lastUploadedBytes;
				this._lastUploadedBytes = info.loaded;
				info = {
					loaded: upload.totalUploadedBytes,
					total: upload.totalBytes,
					part: this.params.PartNumber,
					key: this.params.Key
				};
			}
			upload.emit(`httpUploadProgress`, [info]);
		}
	});
	AWS.util.mixin(AWS.S3.ManagedUpload, AWS.SequentialExecutor);
	AWS.S3.ManagedUpload.addPromisesToClass = function addPromisesToClass(PromiseDependency) {
		this.prototype.promise = AWS.util.promisifyMethod(`send`, PromiseDependency);
	};
	AWS.S3.ManagedUpload.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.promise;
	};
	AWS.util.addPromises(AWS.S3.ManagedUpload);
	module.exports = AWS.S3.ManagedUpload;
}));
// node_modules/ibm-cos-sdk/lib/services/s3.js
var require_s3$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var v4Credentials = require_v4_credentials();
	var s3util = require_s3util();
	require_managed_upload();
	var operationsWith200StatusCodeError = {
		"completeMultipartUpload": true,
		"copyObject": true,
		"uploadPartCopy": true
	};
	var regionRedirectErrorCodes = [
		`AuthorizationHeaderMalformed`,
		`BadRequest`,
		`PermanentRedirect`,
		301
	];
	AWS.util.update(AWS.S3.prototype, {
		getSignatureVersion: function getSignatureVersion(request) {
			var defaultApiVersion = this.api.signatureVersion;
			var userDefinedVersion = this._originalConfig ? this._originalConfig.signatureVersion : null;
			var regionDefinedVersion = this.config.signatureVersion;
			var isPresigned = request ? request.isPresigned() : false;
			if (userDefinedVersion) {
				userDefinedVersion = userDefinedVersion === `v2` ? `s3` : userDefinedVersion;
				return userDefinedVersion;
			}
			if (isPresigned !== true) {
				defaultApiVersion = `v4`;
				if (request && request.service.config.credentials.tokenManager) defaultApiVersion = `iam`;
				else if (this.config.credentials.tokenManager) defaultApiVersion = `iam`;
			} else if (regionDefinedVersion) defaultApiVersion = regionDefinedVersion;
			return defaultApiVersion;
		},
		getSignerClass: function getSignerClass(request) {
			var signatureVersion = this.getSignatureVersion(request);
			return AWS.Signers.RequestSigner.getVersion(signatureVersion);
		},
		validateService: function validateService() {
			var msg;
			var messages = [];
			if (!this.config.region) this.config.region = `us-east-1`;
			if (!this.config.endpoint && this.config.s3BucketEndpoint) messages.push("An endpoint must be provided when configuring `s3BucketEndpoint` to true.");
			if (messages.length === 1) msg = messages[0];
			else if (messages.length > 1) msg = `Multiple configuration errors:
` + messages.join(`
`);
			if (msg) throw AWS.util.error(/* @__PURE__ */ new Error(), {
				name: `InvalidEndpoint`,
				message: msg
			});
		},
		shouldDisableBodySigning: function shouldDisableBodySigning(request) {
			var signerClass = this.getSignerClass();
			if (this.config.s3DisableBodySigning === true && signerClass === AWS.Signers.V4 && request.httpRequest.endpoint.protocol === `https:`) return true;
			return false;
		},
		setupRequestListeners: function setupRequestListeners(request) {
			request.addListener(`validateResponse`, this.setExpiresString);
			var prependListener = true;
			request.addListener(`validate`, this.validateScheme);
			request.addListener(`validate`, this.validateBucketName, prependListener);
			request.removeListener(`validate`, AWS.EventListeners.Core.VALIDATE_REGION);
			request.addListener(`build`, this.addContentType);
			request.addListener(`build`, this.computeContentMd5);
			request.addListener(`build`, this.computeSseCustomerKeyMd5);
			request.addListener(`build`, this.populateURI);
			request.addListener(`afterBuild`, this.addExpect100Continue);
			request.addListener(`extractError`, this.extractError);
			request.addListener(`extractData`, AWS.util.hoistPayloadMember);
			request.addListener(`extractData`, this.extractData);
			request.addListener(`extractData`, this.extractErrorFrom200Response);
			request.addListener(`beforePresign`, this.prepareSignedUrl);
			if (this.shouldDisableBodySigning(request)) {
				request.removeListener(`afterBuild`, AWS.EventListeners.Core.COMPUTE_SHA256);
				request.addListener(`afterBuild`, this.disableBodySigning);
			}
		},
		validateScheme: function(req) {
			var params = req.params, scheme = req.httpRequest.endpoint.protocol;
			if ((params.SSECustomerKey || params.CopySourceSSECustomerKey) && scheme !== `https:`) throw AWS.util.error(/* @__PURE__ */ new Error(), {
				code: `ConfigError`,
				message: "Cannot send SSE keys over HTTP. Set 'sslEnabled'to 'true' in your configuration"
			});
		},
		validateBucketEndpoint: function(req) {
			if (!req.params.Bucket && req.service.config.s3BucketEndpoint) throw AWS.util.error(/* @__PURE__ */ new Error(), {
				code: `ConfigError`,
				message: "Cannot send requests to root API with `s3BucketEndpoint` set."
			});
		},
		validateBucketName: function validateBucketName(req) {
			var signatureVersion = req.service.getSignatureVersion(req);
			var bucket = req.params && req.params.Bucket;
			var key = req.params && req.params.Key;
			var slashIndex = bucket && bucket.indexOf(`/`);
			if (bucket && slashIndex >= 0) {
				if (typeof key === `string` && slashIndex > 0) {
					req.params = AWS.util.copy(req.params);
					var prefix = bucket.substr(slashIndex + 1) || ``;
					req.params.Key = prefix + `/` + key;
					req.params.Bucket = bucket.substr(0, slashIndex);
				} else if (signatureVersion === `v4`) {
					var msg = `Bucket names cannot contain forward slashes. Bucket: ` + bucket;
					throw AWS.util.error(/* @__PURE__ */ new Error(), {
						code: `InvalidBucket`,
						message: msg
					});
				}
			}
		},
		isValidAccelerateOperation: function isValidAccelerateOperation(operation) {
			return [
				`createBucket`,
				`deleteBucket`,
				`listBuckets`
			].indexOf(operation) === -1;
		},
		populateURI: function populateURI(req) {
			var httpRequest = req.httpRequest;
			var b = req.params.Bucket;
			var service = req.service;
			var endpoint = httpRequest.endpoint;
			if (b) {
				if (!service.pathStyleBucketName(b)) {
					if (service.config.useAccelerateEndpoint && service.isValidAccelerateOperation(req.operation)) {
						if (service.config.useDualstackEndpoint) endpoint.hostname = b + `.s3-accelerate.dualstack.amazonaws.com`;
						else endpoint.hostname = b + `.s3-accelerate.amazonaws.com`;
					} else if (!service.config.s3BucketEndpoint) endpoint.hostname = b + `.` + endpoint.hostname;
					var port = endpoint.port;
					if (port !== 80 && port !== 443) endpoint.host = endpoint.hostname + `:` + endpoint.port;
					else endpoint.host = endpoint.hostname;
					httpRequest.virtualHostedBucket = b;
					service.removeVirtualHostedBucketFromPath(req);
				}
			}
		},
		removeVirtualHostedBucketFromPath: function removeVirtualHostedBucketFromPath(req) {
			var httpRequest = req.httpRequest;
			var bucket = httpRequest.virtualHostedBucket;
			if (bucket && httpRequest.path) {
				if (req.params && req.params.Key) {
					var encodedS3Key = `/` + AWS.util.uriEscapePath(req.params.Key);
					if (httpRequest.path.indexOf(encodedS3Key) === 0 && (httpRequest.path.length === encodedS3Key.length || httpRequest.path[encodedS3Key.length] === `?`)) return;
				}
				httpRequest.path = httpRequest.path.replace(new RegExp(`/` + bucket), ``);
				if (httpRequest.path[0] !== `/`) httpRequest.path = `/` + httpRequest.path;
			}
		},
		addExpect100Continue: function addExpect100Continue(req) {
			var len = req.httpRequest.headers[`Content-Length`];
			if (AWS.util.isNode() && (len >= 1048576 || req.params.Body instanceof AWS.util.stream.Stream)) req.httpRequest.headers[`Expect`] = `100-continue`;
		},
		addContentType: function addContentType(req) {
			var httpRequest = req.httpRequest;
			if (httpRequest.method === `GET` || httpRequest.method === `HEAD`) {
				delete httpRequest.headers[`Content-Type`];
				return;
			}
			if (!httpRequest.headers[`Content-Type`]) httpRequest.headers[`Content-Type`] = `application/octet-stream`;
			var contentType = httpRequest.headers[`Content-Type`];
			if (AWS.util.isBrowser()) {
				if (typeof httpRequest.body === `string` && !contentType.match(/;\s*charset=/)) {
					var charset = `; charset=UTF-8`;
					httpRequest.headers[`Content-Type`] += charset;
				} else {
					var replaceFn = function(_, prefix, charsetName) {
						return prefix + charsetName.toUpperCase();
					};
					httpRequest.headers[`Content-Type`] = contentType.replace(/(;\s*charset=)(.+)$/, replaceFn);
				}
			}
		},
		willComputeChecksums: function willComputeChecksums(req) {
			var rules = req.service.api.operations[req.operation].input.members;
			var body = req.httpRequest.body;
			var needsContentMD5 = req.service.config.computeChecksums && rules.ContentMD5 && !req.params.ContentMD5 && body && (AWS.util.Buffer.isBuffer(req.httpRequest.body) || typeof req.httpRequest.body === `string`);
			if (needsContentMD5 && req.service.shouldDisableBodySigning(req) && !req.isPresigned()) return true;
			if (needsContentMD5 && this.getSignatureVersion(req) === `s3` && req.isPresigned()) return true;
			if (needsContentMD5) return true;
			return false;
		},
		computeContentMd5: function computeContentMd5(req) {
			if (req.service.willComputeChecksums(req)) {
				var md5 = AWS.util.crypto.md5(req.httpRequest.body, `base64`);
				req.httpRequest.headers[`Content-MD5`] = md5;
			}
		},
		computeSseCustomerKeyMd5: function computeSseCustomerKeyMd5(req) {
			AWS.util.each({
				SSECustomerKey: `x-amz-server-side-encryption-customer-key-MD5`,
				CopySourceSSECustomerKey: `x-amz-copy-source-server-side-encryption-customer-key-MD5`
			}, function(key, header) {
				if (req.params[key]) {
					var value = AWS.util.crypto.md5(req.params[key], `base64`);
					req.httpRequest.headers[header] = value;
				}
			});
		},
		pathStyleBucketName: function pathStyleBucketName(bucketName) {
			if (this.config.s3ForcePathStyle) return true;
			if (this.config.s3BucketEndpoint) return false;
			if (s3util.dnsCompatibleBucketName(bucketName)) return this.config.sslEnabled && bucketName.match(/\./) ? true : false;
			else return true;
		},
		extractErrorFrom200Response: function extractErrorFrom200Response(resp) {
			var service = this.service ? this.service : this;
			if (!service.is200Error(resp) && !operationsWith200StatusCodeError[resp.request.operation]) return;
			var httpResponse = resp.httpResponse;
			var bodyString = httpResponse.body && httpResponse.body.toString() || ``;
			if (bodyString && bodyString.indexOf(`</Error>`) === bodyString.length - 8) {
				resp.data = null;
				service.extractError(resp);
				resp.error.is200Error = true;
				throw resp.error;
			} else if (!httpResponse.body || !bodyString.match(/<[\w_]/)) {
				resp.data = null;
				throw AWS.util.error(/* @__PURE__ */ new Error(), {
					code: `InternalError`,
					message: `S3 aborted request`
				});
			}
		},
		is200Error: function is200Error(resp) {
			if ((resp && resp.httpResponse && resp.httpResponse.statusCode) !== 200) return false;
			try {
				var req = resp.request;
				var outputMembers = req.service.api.operations[req.operation].output.members;
				var keys = Object.keys(outputMembers);
				for (var i = 0; i < keys.length; ++i) {
					var member = outputMembers[keys[i]];
					if (member.type === `binary` && member.isStreaming) return false;
				}
				var body = resp.httpResponse.body;
				if (body && body.byteLength !== void 0) {
					if (body.byteLength < 15 || body.byteLength > 3e3) return false;
				}
				if (!body) return false;
				var bodyString = body.toString();
				if (bodyString.indexOf(`</Error>`) === bodyString.length - 8) return true;
			} catch (e) {
				return false;
			}
			return false;
		},
		retryableError: function retryableError(error, request) {
			if (error.is200Error || operationsWith200StatusCodeError[request.operation] && error.statusCode === 200) return true;
			else if (request._requestRegionForBucket && request.service.bucketRegionCache[request._requestRegionForBucket]) return false;
			else if (error && error.code === `RequestTimeout`) return true;
			else if (error && regionRedirectErrorCodes.indexOf(error.code) != -1 && error.region && error.region != request.httpRequest.region) {
				request.httpRequest.region = error.region;
				if (error.statusCode === 301) request.service.updateReqBucketRegion(request);
				return true;
			} else return AWS.Service.prototype.retryableError.call(this, error, request);
		},
		updateReqBucketRegion: function updateReqBucketRegion(request, region) {
			var httpRequest = request.httpRequest;
			if (typeof region === `string` && region.length) httpRequest.region = region;
			if (!httpRequest.endpoint.host.match(/s3(?!-accelerate).*\.amazonaws\.com$/)) return;
			var service = request.service;
			var s3Config = service.config;
			var s3BucketEndpoint = s3Config.s3BucketEndpoint;
			if (s3BucketEndpoint) delete s3Config.s3BucketEndpoint;
			var newConfig = AWS.util.copy(s3Config);
			delete newConfig.endpoint;
			newConfig.region = httpRequest.region;
			httpRequest.endpoint = new AWS.S3(newConfig).endpoint;
			service.populateURI(request);
			s3Config.s3BucketEndpoint = s3BucketEndpoint;
			httpRequest.headers.Host = httpRequest.endpoint.host;
			if (request._asm.currentState === `validate`) {
				request.removeListener(`build`, service.populateURI);
				request.addListener(`build`, service.removeVirtualHostedBucketFromPath);
			}
		},
		extractData: function extractData(resp) {
			var req = resp.request;
			if (req.operation === `getBucketLocation`) {
				var match = resp.httpResponse.body.toString().match(/>(.+)<\/Location/);
				delete resp.data[`_`];
				if (match) resp.data.LocationConstraint = match[1];
				else resp.data.LocationConstraint = ``;
			}
			var bucket = req.params.Bucket || null;
			if (req.operation === `deleteBucket` && typeof bucket === `string` && !resp.error) req.service.clearBucketRegionCache(bucket);
			else {
				var region = (resp.httpResponse.headers || {})[`x-amz-bucket-region`] || null;
				if (!region && req.operation === `createBucket` && !resp.error) {
					var createBucketConfiguration = req.params.CreateBucketConfiguration;
					if (!createBucketConfiguration) region = `us-east-1`;
					else if (createBucketConfiguration.LocationConstraint === `EU`) region = `eu-west-1`;
					else region = createBucketConfiguration.LocationConstraint;
				}
				if (region) {
					if (bucket && region !== req.service.bucketRegionCache[bucket]) req.service.bucketRegionCache[bucket] = region;
				}
			}
			req.service.extractRequestIds(resp);
		},
		extractError: function extractError(resp) {
			var codes = {
				304: `NotModified`,
				403: `Forbidden`,
				400: `BadRequest`,
				404: `NotFound`
			};
			var req = resp.request;
			var code = resp.httpResponse.statusCode;
			var body = resp.httpResponse.body || ``;
			var region = (resp.httpResponse.headers || {})[`x-amz-bucket-region`] || null;
			var bucket = req.params.Bucket || null;
			var bucketRegionCache = req.service.bucketRegionCache;
			if (region && bucket && region !== bucketRegionCache[bucket]) bucketRegionCache[bucket] = region;
			var cachedRegion;
			if (codes[code] && body.length === 0) {
				if (bucket && !region) {
					cachedRegion = bucketRegionCache[bucket] || null;
					if (cachedRegion !== req.httpRequest.region) region = cachedRegion;
				}
				resp.error = AWS.util.error(/* @__PURE__ */ new Error(), {
					code: codes[code],
					message: null,
					region
				});
			} else {
				var data = new AWS.XML.Parser().parse(body.toString());
				if (data.Region && !region) {
					region = data.Region;
					if (bucket && region !== bucketRegionCache[bucket]) bucketRegionCache[bucket] = region;
				} else if (bucket && !region && !data.Region) {
					cachedRegion = bucketRegionCache[bucket] || null;
					if (cachedRegion !== req.httpRequest.region) region = cachedRegion;
				}
				resp.error = AWS.util.error(/* @__PURE__ */ new Error(), {
					code: data.Code || code,
					message: data.Message || null,
					region
				});
			}
			req.service.extractRequestIds(resp);
		},
		requestBucketRegion: function requestBucketRegion(resp, done) {
			var error = resp.error;
			var req = resp.request;
			var bucket = req.params.Bucket || null;
			if (!error || !bucket || error.region || req.operation === `listObjects` || AWS.util.isNode() && req.operation === `headBucket` || error.statusCode === 400 && req.operation !== `headObject` || regionRedirectErrorCodes.indexOf(error.code) === -1) return done();
			var reqOperation = AWS.util.isNode() ? `headBucket` : `listObjects`;
			var reqParams = { Bucket: bucket };
			if (reqOperation === `listObjects`) reqParams.MaxKeys = 0;
			var regionReq = req.service[reqOperation](reqParams);
			regionReq._requestRegionForBucket = bucket;
			regionReq.send(function() {
				error.region = req.service.bucketRegionCache[bucket] || null;
				done();
			});
		},
		reqRegionForNetworkingError: function reqRegionForNetworkingError(resp, done) {
			if (!AWS.util.isBrowser()) return done();
			var error = resp.error;
			var request = resp.request;
			var bucket = request.params.Bucket;
			if (!error || error.code !== `NetworkingError` || !bucket || request.httpRequest.region === `us-east-1`) return done();
			var service = request.service;
			var bucketRegionCache = service.bucketRegionCache;
			var cachedRegion = bucketRegionCache[bucket] || null;
			if (cachedRegion && cachedRegion !== request.httpRequest.region) {
				service.updateReqBucketRegion(request, cachedRegion);
				done();
			} else if (!s3util.dnsCompatibleBucketName(bucket)) {
				service.updateReqBucketRegion(request, `us-east-1`);
				if (bucketRegionCache[bucket] !== `us-east-1`) bucketRegionCache[bucket] = `us-east-1`;
				done();
			} else if (request.httpRequest.virtualHostedBucket) {
				var getRegionReq = service.listObjects({
					Bucket: bucket,
					MaxKeys: 0
				});
				service.updateReqBucketRegion(getRegionReq, `us-east-1`);
				getRegionReq._requestRegionForBucket = bucket;
				getRegionReq.send(function() {
					var region = service.bucketRegionCache[bucket] || null;
					if (region && region !== request.httpRequest.region) service.updateReqBucketRegion(request, region);
					done();
				});
			} else done();
		},
		bucketRegionCache: {},
		clearBucketRegionCache: function(buckets) {
			var bucketRegionCache = this.bucketRegionCache;
			if (!buckets) buckets = Object.keys(bucketRegionCache);
			else if (typeof buckets === `string`) buckets = [buckets];
			for (var i = 0; i < buckets.length; i++) delete bucketRegionCache[buckets[i]];
			return bucketRegionCache;
		},
		correctBucketRegionFromCache: function correctBucketRegionFromCache(req) {
			var bucket = req.params.Bucket || null;
			if (bucket) {
				var service = req.service;
				var requestRegion = req.httpRequest.region;
				var cachedRegion = service.bucketRegionCache[bucket];
				if (cachedRegion && cachedRegion !== requestRegion) service.updateReqBucketRegion(req, cachedRegion);
			}
		},
		extractRequestIds: function extractRequestIds(resp) {
			var extendedRequestId = resp.httpResponse.headers ? resp.httpResponse.headers[`x-amz-id-2`] : null;
			var cfId = resp.httpResponse.headers ? resp.httpResponse.headers[`x-amz-cf-id`] : null;
			resp.extendedRequestId = extendedRequestId;
			resp.cfId = cfId;
			if (resp.error) {
				resp.error.requestId = resp.requestId || null;
				resp.error.extendedRequestId = extendedRequestId;
				resp.error.cfId = cfId;
			}
		},
		getSignedUrl: function getSignedUrl(operation, params, callback) {
			params = AWS.util.copy(params || {});
			var expires = params.Expires || 900;
			if (typeof expires !== `number`) throw AWS.util.error(/* @__PURE__ */ new Error(), {
				code: `InvalidParameterException`,
				message: `The expiration must be a number, received ` + typeof expires
			});
			delete params.Expires;
			var request = this.makeRequest(operation, params);
			if (callback) AWS.util.defer(function() {
				request.presign(expires, callback);
			});
			else return request.presign(expires, callback);
		},
		createPresignedPost: function createPresignedPost(params, callback) {
			if (typeof params === `function` && callback === void 0) {
				callback = params;
				params = null;
			}
			params = AWS.util.copy(params || {});
			var boundParams = this.config.params || {};
			var bucket = params.Bucket || boundParams.Bucket, self = this, config = this.config, endpoint = AWS.util.copy(this.endpoint);
			if (!config.s3BucketEndpoint) endpoint.pathname = `/` + bucket;
			function finalizePost() {
				return {
					url: AWS.util.urlFormat(endpoint),
					fields: self.preparePostFields(config.credentials, config.region, bucket, params.Fields, params.Conditions, params.Expires)
				};
			}
			if (callback) config.getCredentials(function(err) {
				if (err) callback(err);
				else try {
					callback(null, finalizePost());
				} catch (err) {
					callback(err);
				}
			});
			else return finalizePost();
		},
		preparePostFields: function preparePostFields(credentials, region, bucket, fields, conditions, expiresInSeconds) {
			var now = this.getSkewCorrectedDate();
			if (!credentials || !region || !bucket) throw new Error("Unable to create a POST object policy without a bucket, region, and credentials");
			if (!credentials.accessKeyId || !credentials.secretAccessKey) throw new Error("Unable to create a POST object policy without a credential containing an accessKeyId and secretAccessKey");
			fields = AWS.util.copy(fields || {});
			conditions = (conditions || []).slice(0);
			expiresInSeconds = expiresInSeconds || 3600;
			var signingDate = AWS.util.date.iso8601(now).replace(/[:\-]|\.\d{3}/g, ``);
			var shortDate = signingDate.substr(0, 8);
			var scope = v4Credentials.createScope(shortDate, region, `s3`);
			var credential = credentials.accessKeyId + `/` + scope;
			fields[`bucket`] = bucket;
			fields[`X-Amz-Algorithm`] = `AWS4-HMAC-SHA256`;
			fields[`X-Amz-Credential`] = credential;
			fields[`X-Amz-Date`] = signingDate;
			if (credentials.sessionToken) fields[`X-Amz-Security-Token`] = credentials.sessionToken;
			for (var field in fields) if (fields.hasOwnProperty(field)) {
				var condition = {};
				condition[field] = fields[field];
				conditions.push(condition);
			}
			fields.Policy = this.preparePostPolicy(new Date(now.valueOf() + expiresInSeconds * 1e3), conditions);
			fields[`X-Amz-Signature`] = AWS.util.crypto.hmac(v4Credentials.getSigningKey(credentials, shortDate, region, `s3`, true), fields.Policy, `hex`);
			return fields;
		},
		prepareConditions: function prepareConditions(fields, conditions) {
			var addedConditionFieldNames = this.getConditionFieldNames(conditions);
			for (var field in fields) if (fields.hasOwnProperty(field) && addedConditionFieldNames.indexOf(field) === -1) {
				var condition = {};
				condition[field] = fields[field];
				conditions.push(condition);
			}
		},
		getConditionFieldNames: function getConditionFieldNames(conditions) {
			var conditionFieldNames = new Array();
			for (var i = 0; i < conditions.length; i++) {
				var condition = conditions[i];
				if (Array.isArray(condition)) {
					if (condition.length === 3) {
						var name = condition[1].substr(1);
						if (conditionFieldNames.indexOf(name) === -1) conditionFieldNames.push(name);
					}
				} else {
					var keys = Object.keys(condition);
					if (keys.length > 0) {
						var name = keys[0];
						conditionFieldNames.push(name);
					}
				}
			}
			return conditionFieldNames;
		},
		preparePostPolicy: function preparePostPolicy(expiration, conditions) {
			return AWS.util.base64.encode(JSON.stringify({
				expiration: AWS.util.date.iso8601(expiration),
				conditions
			}));
		},
		prepareSignedUrl: function prepareSignedUrl(request) {
			request.addListener(`validate`, request.service.noPresignedContentLength);
			request.removeListener(`build`, request.service.addContentType);
			if (!request.params.Body) request.removeListener(`build`, request.service.computeContentMd5);
			else request.addListener(`afterBuild`, AWS.EventListeners.Core.COMPUTE_SHA256);
		},
		disableBodySigning: function disableBodySigning(request) {
			var headers = request.httpRequest.headers;
			if (!Object.prototype.hasOwnProperty.call(headers, `presigned-expires`)) headers[`X-Amz-Content-Sha256`] = `UNSIGNED-PAYLOAD`;
		},
		noPresignedContentLength: function noPresignedContentLength(request) {
			if (request.params.ContentLength !== void 0) throw AWS.util.error(/* @__PURE__ */ new Error(), {
				code: `UnexpectedParameter`,
				message: `ContentLength is not supported in pre-signed URLs.`
			});
		},
		createBucket: function createBucket(params, callback) {
			if (typeof params === `function` || !params) {
				callback = callback || params;
				params = {};
			}
			var hostname = this.endpoint.hostname;
			var copiedParams = AWS.util.copy(params);
			if (this.config.region !== `us-east-1` && hostname !== this.api.globalEndpoint && !params.CreateBucketConfiguration) copiedParams.CreateBucketConfiguration = { LocationConstraint: this.config.region };
			return this.makeRequest(`createBucket`, copiedParams, callback);
		},
		upload: function upload(params, options, callback) {
			if (typeof options === `function` && callback === void 0) {
				callback = options;
				options = null;
			}
			options = options || {};
			options = AWS.util.merge(options || {}, {
				service: this,
				params
			});
			var uploader = new AWS.S3.ManagedUpload(options);
			if (typeof callback === `function`) uploader.send(callback);
			return uploader;
		},
		setExpiresString: function setExpiresString(response) {
			if (response && response.httpResponse && response.httpResponse.headers) {
				if (`expires` in response.httpResponse.headers) response.httpResponse.headers.expiresstring = response.httpResponse.headers.expires;
			}
			try {
				if (response && response.httpResponse && response.httpResponse.headers) {
					if (`expires` in response.httpResponse.headers) AWS.util.date.parseTimestamp(response.httpResponse.headers.expires);
				}
			} catch (e) {
				console.log(`AWS SDK`, `(warning)`, e);
				delete response.httpResponse.headers.expires;
			}
		}
	});
	AWS.S3.addPromisesToClass = function addPromisesToClass(PromiseDependency) {
		this.prototype.getSignedUrlPromise = AWS.util.promisifyMethod(`getSignedUrl`, PromiseDependency);
	};
	AWS.S3.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.getSignedUrlPromise;
	};
	AWS.util.addPromises(AWS.S3);
}));
// node_modules/ibm-cos-sdk/apis/s3-2006-03-01.min.json
var require_s3_2006_03_01_min = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		"version": "2.0",
		"metadata": {
			"apiVersion": "2006-03-01",
			"checksumFormat": "md5",
			"endpointPrefix": "s3",
			"globalEndpoint": "s3.amazonaws.com",
			"protocol": "rest-xml",
			"serviceAbbreviation": "IBM COS",
			"serviceFullName": "IBM Cloud Object Storage",
			"serviceId": "S3",
			"signatureVersion": "s3",
			"timestampFormat": "rfc822",
			"uid": "s3-2006-03-01",
			"auth": ["aws.auth#sigv4"]
		},
		"operations": {
			"AbortMultipartUpload": {
				"http": {
					"method": "DELETE",
					"requestUri": "/{Bucket}/{Key+}",
					"responseCode": 204
				},
				"input": {
					"type": "structure",
					"required": [
						"Bucket",
						"Key",
						"UploadId"
					],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"contextParam": { "name": "Key" },
							"location": "uri",
							"locationName": "Key"
						},
						"UploadId": {
							"location": "querystring",
							"locationName": "uploadId"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {}
				}
			},
			"AddLegalHold": {
				"http": { "requestUri": "/{Bucket}/{Key+}?legalHold&add={RetentionLegalHoldId}" },
				"input": { "shape": "S6" }
			},
			"CompleteMultipartUpload": {
				"http": { "requestUri": "/{Bucket}/{Key+}" },
				"input": {
					"type": "structure",
					"required": [
						"Bucket",
						"Key",
						"UploadId"
					],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"contextParam": { "name": "Key" },
							"location": "uri",
							"locationName": "Key"
						},
						"MultipartUpload": {
							"locationName": "CompleteMultipartUpload",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" },
							"type": "structure",
							"members": { "Parts": {
								"locationName": "Part",
								"type": "list",
								"member": {
									"type": "structure",
									"members": {
										"ETag": {},
										"PartNumber": { "type": "integer" }
									}
								},
								"flattened": true
							} }
						},
						"IfNoneMatch": {
							"location": "header",
							"locationName": "If-None-Match"
						},
						"RetentionExpirationDate": {
							"shape": "Sf",
							"location": "header",
							"locationName": "Retention-Expiration-Date"
						},
						"RetentionLegalHoldId": {
							"location": "header",
							"locationName": "Retention-Legal-Hold-ID"
						},
						"RetentionPeriod": {
							"location": "header",
							"locationName": "Retention-Period",
							"type": "integer"
						},
						"UploadId": {
							"location": "querystring",
							"locationName": "uploadId"
						}
					},
					"payload": "MultipartUpload"
				},
				"output": {
					"type": "structure",
					"members": {
						"Location": {},
						"Bucket": {},
						"Key": {},
						"Expiration": {
							"location": "header",
							"locationName": "x-amz-expiration"
						},
						"ETag": {},
						"ServerSideEncryption": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption"
						},
						"VersionId": {
							"location": "header",
							"locationName": "x-amz-version-id"
						},
						"SSEKMSKeyId": {
							"shape": "Sm",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-aws-kms-key-id"
						}
					}
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"CopyObject": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}/{Key+}"
				},
				"input": {
					"type": "structure",
					"required": [
						"Bucket",
						"CopySource",
						"Key"
					],
					"members": {
						"ACL": {
							"location": "header",
							"locationName": "x-amz-acl"
						},
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"CacheControl": {
							"location": "header",
							"locationName": "Cache-Control"
						},
						"ContentDisposition": {
							"location": "header",
							"locationName": "Content-Disposition"
						},
						"ContentEncoding": {
							"location": "header",
							"locationName": "Content-Encoding"
						},
						"ContentLanguage": {
							"location": "header",
							"locationName": "Content-Language"
						},
						"ContentType": {
							"location": "header",
							"locationName": "Content-Type"
						},
						"CopySource": {
							"contextParam": { "name": "CopySource" },
							"location": "header",
							"locationName": "x-amz-copy-source"
						},
						"CopySourceIfMatch": {
							"location": "header",
							"locationName": "x-amz-copy-source-if-match"
						},
						"CopySourceIfModifiedSince": {
							"location": "header",
							"locationName": "x-amz-copy-source-if-modified-since",
							"type": "timestamp"
						},
						"CopySourceIfNoneMatch": {
							"location": "header",
							"locationName": "x-amz-copy-source-if-none-match"
						},
						"CopySourceIfUnmodifiedSince": {
							"location": "header",
							"locationName": "x-amz-copy-source-if-unmodified-since",
							"type": "timestamp"
						},
						"Expires": {
							"location": "header",
							"locationName": "Expires",
							"type": "timestamp"
						},
						"GrantFullControl": {
							"location": "header",
							"locationName": "x-amz-grant-full-control"
						},
						"GrantRead": {
							"location": "header",
							"locationName": "x-amz-grant-read"
						},
						"GrantReadACP": {
							"location": "header",
							"locationName": "x-amz-grant-read-acp"
						},
						"GrantWriteACP": {
							"location": "header",
							"locationName": "x-amz-grant-write-acp"
						},
						"Key": {
							"contextParam": { "name": "Key" },
							"location": "uri",
							"locationName": "Key"
						},
						"Metadata": {
							"shape": "S14",
							"location": "headers",
							"locationName": "x-amz-meta-"
						},
						"MetadataDirective": {
							"location": "header",
							"locationName": "x-amz-metadata-directive"
						},
						"TaggingDirective": {
							"location": "header",
							"locationName": "x-amz-tagging-directive"
						},
						"RetentionDirective": {
							"location": "header",
							"locationName": "Retention-Directive"
						},
						"RetentionExpirationDate": {
							"shape": "Sf",
							"location": "header",
							"locationName": "Retention-Expiration-Date"
						},
						"RetentionLegalHoldId": {
							"location": "header",
							"locationName": "Retention-Legal-Hold-ID"
						},
						"RetentionPeriod": {
							"location": "header",
							"locationName": "Retention-Period",
							"type": "integer"
						},
						"ServerSideEncryption": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption"
						},
						"StorageClass": {
							"location": "header",
							"locationName": "x-amz-storage-class"
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						},
						"WebsiteRedirectLocation": {
							"location": "header",
							"locationName": "x-amz-website-redirect-location"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKey": {
							"shape": "S1d",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						},
						"SSEKMSKeyId": {
							"shape": "Sm",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-aws-kms-key-id"
						},
						"CopySourceSSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-copy-source-server-side-encryption-customer-algorithm"
						},
						"CopySourceSSECustomerKey": {
							"shape": "S1g",
							"location": "header",
							"locationName": "x-amz-copy-source-server-side-encryption-customer-key"
						},
						"CopySourceSSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-copy-source-server-side-encryption-customer-key-MD5"
						},
						"Tagging": {
							"location": "header",
							"locationName": "x-amz-tagging"
						},
						"ObjectLockMode": {
							"location": "header",
							"locationName": "x-amz-object-lock-mode"
						},
						"ObjectLockRetainUntilDate": {
							"shape": "S1k",
							"location": "header",
							"locationName": "x-amz-object-lock-retain-until-date"
						},
						"ObjectLockLegalHoldStatus": {
							"location": "header",
							"locationName": "x-amz-object-lock-legal-hold"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"CopyObjectResult": {
							"type": "structure",
							"members": {
								"ETag": {},
								"LastModified": { "type": "timestamp" }
							}
						},
						"Expiration": {
							"location": "header",
							"locationName": "x-amz-expiration"
						},
						"CopySourceVersionId": {
							"location": "header",
							"locationName": "x-amz-copy-source-version-id"
						},
						"VersionId": {
							"location": "header",
							"locationName": "x-amz-version-id"
						},
						"ServerSideEncryption": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						},
						"SSEKMSKeyId": {
							"shape": "Sm",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-aws-kms-key-id"
						}
					},
					"payload": "CopyObjectResult"
				},
				"alias": "PutObjectCopy"
			},
			"CreateBucket": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"ACL": {
							"location": "header",
							"locationName": "x-amz-acl"
						},
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"CreateBucketConfiguration": {
							"locationName": "CreateBucketConfiguration",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" },
							"type": "structure",
							"members": { "LocationConstraint": {} }
						},
						"GrantFullControl": {
							"location": "header",
							"locationName": "x-amz-grant-full-control"
						},
						"GrantRead": {
							"location": "header",
							"locationName": "x-amz-grant-read"
						},
						"GrantReadACP": {
							"location": "header",
							"locationName": "x-amz-grant-read-acp"
						},
						"GrantWrite": {
							"location": "header",
							"locationName": "x-amz-grant-write"
						},
						"GrantWriteACP": {
							"location": "header",
							"locationName": "x-amz-grant-write-acp"
						},
						"ObjectLockEnabledForBucket": {
							"location": "header",
							"locationName": "x-amz-bucket-object-lock-enabled",
							"type": "boolean"
						},
						"IBMServiceInstanceId": {
							"location": "header",
							"locationName": "Ibm-Service-Instance-Id"
						},
						"IBMSSEKPEncryptionAlgorithm": {
							"location": "header",
							"locationName": "ibm-sse-kp-encryption-algorithm"
						},
						"IBMSSEKPCustomerRootKeyCrn": {
							"location": "header",
							"locationName": "ibm-sse-kp-customer-root-key-crn"
						}
					},
					"payload": "CreateBucketConfiguration"
				},
				"output": {
					"type": "structure",
					"members": { "Location": {
						"location": "header",
						"locationName": "Location"
					} }
				},
				"alias": "PutBucket"
			},
			"CreateMultipartUpload": {
				"http": { "requestUri": "/{Bucket}/{Key+}?uploads" },
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"ACL": {
							"location": "header",
							"locationName": "x-amz-acl"
						},
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"CacheControl": {
							"location": "header",
							"locationName": "Cache-Control"
						},
						"ContentDisposition": {
							"location": "header",
							"locationName": "Content-Disposition"
						},
						"ContentEncoding": {
							"location": "header",
							"locationName": "Content-Encoding"
						},
						"ContentLanguage": {
							"location": "header",
							"locationName": "Content-Language"
						},
						"ContentType": {
							"location": "header",
							"locationName": "Content-Type"
						},
						"Expires": {
							"location": "header",
							"locationName": "Expires",
							"type": "timestamp"
						},
						"GrantFullControl": {
							"location": "header",
							"locationName": "x-amz-grant-full-control"
						},
						"GrantRead": {
							"location": "header",
							"locationName": "x-amz-grant-read"
						},
						"GrantReadACP": {
							"location": "header",
							"locationName": "x-amz-grant-read-acp"
						},
						"GrantWriteACP": {
							"location": "header",
							"locationName": "x-amz-grant-write-acp"
						},
						"Key": {
							"contextParam": { "name": "Key" },
							"location": "uri",
							"locationName": "Key"
						},
						"Metadata": {
							"shape": "S14",
							"location": "headers",
							"locationName": "x-amz-meta-"
						},
						"ServerSideEncryption": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption"
						},
						"StorageClass": {
							"location": "header",
							"locationName": "x-amz-storage-class"
						},
						"WebsiteRedirectLocation": {
							"location": "header",
							"locationName": "x-amz-website-redirect-location"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKey": {
							"shape": "S1d",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						},
						"SSEKMSKeyId": {
							"shape": "Sm",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-aws-kms-key-id"
						},
						"Tagging": {
							"location": "header",
							"locationName": "x-amz-tagging"
						},
						"ObjectLockMode": {
							"location": "header",
							"locationName": "x-amz-object-lock-mode"
						},
						"ObjectLockRetainUntilDate": {
							"shape": "S1k",
							"location": "header",
							"locationName": "x-amz-object-lock-retain-until-date"
						},
						"ObjectLockLegalHoldStatus": {
							"location": "header",
							"locationName": "x-amz-object-lock-legal-hold"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"AbortDate": {
							"location": "header",
							"locationName": "x-amz-abort-date",
							"type": "timestamp"
						},
						"AbortRuleId": {
							"location": "header",
							"locationName": "x-amz-abort-rule-id"
						},
						"Bucket": { "locationName": "Bucket" },
						"Key": {},
						"UploadId": {},
						"ServerSideEncryption": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						},
						"SSEKMSKeyId": {
							"shape": "Sm",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-aws-kms-key-id"
						}
					}
				},
				"alias": "InitiateMultipartUpload"
			},
			"DeleteBucket": {
				"http": {
					"method": "DELETE",
					"requestUri": "/{Bucket}",
					"responseCode": 204
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				}
			},
			"DeleteBucketCors": {
				"http": {
					"method": "DELETE",
					"requestUri": "/{Bucket}?cors",
					"responseCode": 204
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				}
			},
			"DeleteLegalHold": {
				"http": { "requestUri": "/{Bucket}/{Key+}?legalHold&remove={RetentionLegalHoldId}" },
				"input": { "shape": "S6" }
			},
			"DeleteBucketLifecycle": {
				"http": {
					"method": "DELETE",
					"requestUri": "/{Bucket}?lifecycle",
					"responseCode": 204
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				}
			},
			"DeleteBucketReplication": {
				"http": {
					"method": "DELETE",
					"requestUri": "/{Bucket}?replication",
					"responseCode": 204
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				}
			},
			"DeleteBucketTagging": {
				"http": {
					"method": "DELETE",
					"requestUri": "/{Bucket}?tagging",
					"responseCode": 204
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				}
			},
			"DeleteBucketWebsite": {
				"http": {
					"method": "DELETE",
					"requestUri": "/{Bucket}?website",
					"responseCode": 204
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				}
			},
			"DeleteObject": {
				"http": {
					"method": "DELETE",
					"requestUri": "/{Bucket}/{Key+}",
					"responseCode": 204
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"contextParam": { "name": "Key" },
							"location": "uri",
							"locationName": "Key"
						},
						"MFA": {
							"location": "header",
							"locationName": "x-amz-mfa"
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						},
						"BypassGovernanceRetention": {
							"location": "header",
							"locationName": "x-amz-bypass-governance-retention",
							"type": "boolean"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"DeleteMarker": {
							"location": "header",
							"locationName": "x-amz-delete-marker",
							"type": "boolean"
						},
						"VersionId": {
							"location": "header",
							"locationName": "x-amz-version-id"
						}
					}
				}
			},
			"DeleteObjectTagging": {
				"http": {
					"method": "DELETE",
					"requestUri": "/{Bucket}/{Key+}?tagging",
					"responseCode": 204
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"location": "uri",
							"locationName": "Key"
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": { "VersionId": {
						"location": "header",
						"locationName": "x-amz-version-id"
					} }
				}
			},
			"DeleteObjects": {
				"http": { "requestUri": "/{Bucket}?delete" },
				"input": {
					"type": "structure",
					"required": ["Bucket", "Delete"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Delete": {
							"locationName": "Delete",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" },
							"type": "structure",
							"required": ["Objects"],
							"members": {
								"Objects": {
									"locationName": "Object",
									"type": "list",
									"member": {
										"type": "structure",
										"required": ["Key"],
										"members": {
											"Key": {},
											"VersionId": {}
										}
									},
									"flattened": true
								},
								"Quiet": { "type": "boolean" }
							}
						},
						"MFA": {
							"location": "header",
							"locationName": "x-amz-mfa"
						},
						"BypassGovernanceRetention": {
							"location": "header",
							"locationName": "x-amz-bypass-governance-retention",
							"type": "boolean"
						}
					},
					"payload": "Delete"
				},
				"output": {
					"type": "structure",
					"members": {
						"Deleted": {
							"type": "list",
							"member": {
								"type": "structure",
								"members": {
									"Key": {},
									"VersionId": {},
									"DeleteMarker": { "type": "boolean" },
									"DeleteMarkerVersionId": {}
								}
							},
							"flattened": true
						},
						"Errors": {
							"locationName": "Error",
							"type": "list",
							"member": {
								"type": "structure",
								"members": {
									"Key": {},
									"VersionId": {},
									"Code": {},
									"Message": {}
								}
							},
							"flattened": true
						}
					}
				},
				"alias": "DeleteMultipleObjects",
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"ExtendObjectRetention": {
				"http": { "requestUri": "/{Bucket}/{Key+}?extendRetention" },
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"Bucket": {
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"location": "uri",
							"locationName": "Key"
						},
						"AdditionalRetentionPeriod": {
							"location": "header",
							"locationName": "Additional-Retention-Period",
							"type": "integer"
						},
						"ExtendRetentionFromCurrentTime": {
							"location": "header",
							"locationName": "Extend-Retention-From-Current-Time",
							"type": "integer"
						},
						"NewRetentionExpirationDate": {
							"location": "header",
							"locationName": "New-Retention-Expiration-Date",
							"type": "timestamp",
							"timestampFormat": "iso8601"
						},
						"NewRetentionPeriod": {
							"location": "header",
							"locationName": "New-Retention-Period",
							"type": "integer"
						}
					}
				}
			},
			"DeletePublicAccessBlock": {
				"http": {
					"method": "DELETE",
					"requestUri": "/{Bucket}?publicAccessBlock",
					"responseCode": 204
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"ExpectedBucketOwner": {
							"location": "header",
							"locationName": "x-amz-expected-bucket-owner"
						}
					}
				}
			},
			"GetBucketAcl": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?acl"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				},
				"output": {
					"type": "structure",
					"members": {
						"Owner": { "shape": "S33" },
						"Grants": {
							"shape": "S36",
							"locationName": "AccessControlList"
						}
					}
				}
			},
			"GetBucketCors": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?cors"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"MirrorDestination": {
							"location": "header",
							"locationName": "Mirror-Destination"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": { "CORSRules": {
						"shape": "S3g",
						"locationName": "CORSRule"
					} }
				}
			},
			"GetBucketLifecycle": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?lifecycle"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				},
				"output": {
					"type": "structure",
					"members": { "Rules": {
						"locationName": "Rule",
						"type": "list",
						"member": {
							"type": "structure",
							"required": ["Prefix", "Status"],
							"members": {
								"Expiration": { "shape": "S3v" },
								"ID": {},
								"Prefix": {},
								"Status": {},
								"Transition": { "shape": "S41" },
								"NoncurrentVersionExpiration": { "shape": "S43" },
								"AbortIncompleteMultipartUpload": { "shape": "S45" }
							}
						},
						"flattened": true
					} }
				},
				"deprecated": true
			},
			"GetBucketLifecycleConfiguration": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?lifecycle"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				},
				"output": {
					"type": "structure",
					"members": { "Rules": {
						"shape": "S49",
						"locationName": "Rule"
					} }
				}
			},
			"GetBucketLocation": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?location"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				},
				"output": {
					"type": "structure",
					"members": { "LocationConstraint": {} }
				}
			},
			"GetBucketProtectionConfiguration": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?protection"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				},
				"output": {
					"type": "structure",
					"members": {
						"Status": {},
						"MinimumRetention": { "shape": "S4o" },
						"DefaultRetention": { "shape": "S4p" },
						"MaximumRetention": { "shape": "S4q" },
						"EnablePermanentRetention": { "type": "boolean" },
						"IbmProtectionManagementState": {
							"location": "header",
							"locationName": "x-ibm-protection-management-state"
						}
					}
				}
			},
			"GetBucketReplication": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?replication"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				},
				"output": {
					"type": "structure",
					"members": { "ReplicationConfiguration": { "shape": "S4v" } },
					"payload": "ReplicationConfiguration"
				}
			},
			"GetBucketTagging": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?tagging"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"MirrorDestination": {
							"location": "header",
							"locationName": "Mirror-Destination"
						}
					}
				},
				"output": {
					"type": "structure",
					"required": ["TagSet"],
					"members": { "TagSet": { "shape": "S4h" } }
				}
			},
			"GetBucketVersioning": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?versioning"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				},
				"output": {
					"type": "structure",
					"members": {
						"Status": {},
						"MFADelete": { "locationName": "MfaDelete" }
					}
				}
			},
			"GetBucketWebsite": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?website"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				},
				"output": {
					"type": "structure",
					"members": {
						"RedirectAllRequestsTo": { "shape": "S5e" },
						"IndexDocument": { "shape": "S5h" },
						"ErrorDocument": { "shape": "S5j" },
						"RoutingRules": { "shape": "S5k" }
					}
				}
			},
			"GetObject": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}/{Key+}"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"IfMatch": {
							"location": "header",
							"locationName": "If-Match"
						},
						"IfModifiedSince": {
							"location": "header",
							"locationName": "If-Modified-Since",
							"type": "timestamp"
						},
						"IfNoneMatch": {
							"location": "header",
							"locationName": "If-None-Match"
						},
						"IfUnmodifiedSince": {
							"location": "header",
							"locationName": "If-Unmodified-Since",
							"type": "timestamp"
						},
						"Key": {
							"contextParam": { "name": "Key" },
							"location": "uri",
							"locationName": "Key"
						},
						"MirrorDestination": {
							"location": "header",
							"locationName": "Mirror-Destination"
						},
						"Range": {
							"location": "header",
							"locationName": "Range"
						},
						"ResponseCacheControl": {
							"location": "querystring",
							"locationName": "response-cache-control"
						},
						"ResponseContentDisposition": {
							"location": "querystring",
							"locationName": "response-content-disposition"
						},
						"ResponseContentEncoding": {
							"location": "querystring",
							"locationName": "response-content-encoding"
						},
						"ResponseContentLanguage": {
							"location": "querystring",
							"locationName": "response-content-language"
						},
						"ResponseContentType": {
							"location": "querystring",
							"locationName": "response-content-type"
						},
						"ResponseExpires": {
							"location": "querystring",
							"locationName": "response-expires",
							"type": "timestamp",
							"timestampFormat": "rfc822"
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKey": {
							"shape": "S1d",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						},
						"PartNumber": {
							"location": "querystring",
							"locationName": "partNumber",
							"type": "integer"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"Body": {
							"streaming": true,
							"type": "blob"
						},
						"DeleteMarker": {
							"location": "header",
							"locationName": "x-amz-delete-marker",
							"type": "boolean"
						},
						"AcceptRanges": {
							"location": "header",
							"locationName": "accept-ranges"
						},
						"Expiration": {
							"location": "header",
							"locationName": "x-amz-expiration"
						},
						"Restore": {
							"location": "header",
							"locationName": "x-amz-restore"
						},
						"LastModified": {
							"location": "header",
							"locationName": "Last-Modified",
							"type": "timestamp"
						},
						"ContentLength": {
							"location": "header",
							"locationName": "Content-Length",
							"type": "long"
						},
						"ETag": {
							"location": "header",
							"locationName": "ETag"
						},
						"VersionId": {
							"location": "header",
							"locationName": "x-amz-version-id"
						},
						"CacheControl": {
							"location": "header",
							"locationName": "Cache-Control"
						},
						"ContentDisposition": {
							"location": "header",
							"locationName": "Content-Disposition"
						},
						"ContentEncoding": {
							"location": "header",
							"locationName": "Content-Encoding"
						},
						"ContentLanguage": {
							"location": "header",
							"locationName": "Content-Language"
						},
						"ContentRange": {
							"location": "header",
							"locationName": "Content-Range"
						},
						"ContentType": {
							"location": "header",
							"locationName": "Content-Type"
						},
						"Expires": {
							"location": "header",
							"locationName": "Expires",
							"deprecated": true,
							"type": "timestamp"
						},
						"ExpiresString": {
							"location": "header",
							"locationName": "ExpiresString"
						},
						"WebsiteRedirectLocation": {
							"location": "header",
							"locationName": "x-amz-website-redirect-location"
						},
						"ServerSideEncryption": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption"
						},
						"Metadata": {
							"shape": "S14",
							"location": "headers",
							"locationName": "x-amz-meta-"
						},
						"RetentionExpirationDate": {
							"shape": "Sf",
							"location": "header",
							"locationName": "Retention-Expiration-Date"
						},
						"RetentionLegalHoldCount": {
							"location": "header",
							"locationName": "Retention-Legal-Hold-Count",
							"type": "integer"
						},
						"RetentionPeriod": {
							"location": "header",
							"locationName": "Retention-Period",
							"type": "integer"
						},
						"RetentionPeriodSource": {
							"location": "header",
							"locationName": "Retention-Period-Source"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						},
						"SSEKMSKeyId": {
							"shape": "Sm",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-aws-kms-key-id"
						},
						"StorageClass": {
							"location": "header",
							"locationName": "x-amz-storage-class"
						},
						"PartsCount": {
							"location": "header",
							"locationName": "x-amz-mp-parts-count",
							"type": "integer"
						},
						"TagCount": {
							"location": "header",
							"locationName": "x-amz-tagging-count",
							"type": "integer"
						},
						"ObjectLockMode": {
							"location": "header",
							"locationName": "x-amz-object-lock-mode"
						},
						"ObjectLockRetainUntilDate": {
							"shape": "S1k",
							"location": "header",
							"locationName": "x-amz-object-lock-retain-until-date"
						},
						"ObjectLockLegalHoldStatus": {
							"location": "header",
							"locationName": "x-amz-object-lock-legal-hold"
						},
						"TemporaryCopyStorageClass": {
							"location": "header",
							"locationName": "x-ibm-restored-copy-storage-class"
						},
						"Transition": {
							"location": "header",
							"locationName": "x-ibm-transition"
						}
					},
					"payload": "Body"
				}
			},
			"GetObjectAcl": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}/{Key+}?acl"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"contextParam": { "name": "Key" },
							"location": "uri",
							"locationName": "Key"
						},
						"MirrorDestination": {
							"location": "header",
							"locationName": "Mirror-Destination"
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"Owner": { "shape": "S33" },
						"Grants": {
							"shape": "S36",
							"locationName": "AccessControlList"
						}
					}
				}
			},
			"GetObjectLegalHold": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}/{Key+}?legal-hold"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"location": "uri",
							"locationName": "Key"
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						},
						"ExpectedBucketOwner": {
							"location": "header",
							"locationName": "x-amz-expected-bucket-owner"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": { "LegalHold": {
						"shape": "S6k",
						"locationName": "LegalHold"
					} },
					"payload": "LegalHold"
				}
			},
			"GetObjectLockConfiguration": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?object-lock"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"ExpectedBucketOwner": {
							"location": "header",
							"locationName": "x-amz-expected-bucket-owner"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"ObjectLockConfiguration": { "shape": "S6n" },
						"IbmProtectionManagementState": {
							"location": "header",
							"locationName": "x-ibm-protection-management-state"
						}
					},
					"payload": "ObjectLockConfiguration"
				}
			},
			"GetObjectRetention": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}/{Key+}?retention"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"location": "uri",
							"locationName": "Key"
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						},
						"ExpectedBucketOwner": {
							"location": "header",
							"locationName": "x-amz-expected-bucket-owner"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": { "Retention": {
						"shape": "S6v",
						"locationName": "Retention"
					} },
					"payload": "Retention"
				}
			},
			"GetObjectTagging": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}/{Key+}?tagging"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"location": "uri",
							"locationName": "Key"
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						}
					}
				},
				"output": {
					"type": "structure",
					"required": ["TagSet"],
					"members": {
						"VersionId": {
							"location": "header",
							"locationName": "x-amz-version-id"
						},
						"TagSet": { "shape": "S4h" }
					}
				}
			},
			"GetPublicAccessBlock": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?publicAccessBlock"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"ExpectedBucketOwner": {
							"location": "header",
							"locationName": "x-amz-expected-bucket-owner"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": { "PublicAccessBlockConfiguration": { "shape": "S70" } },
					"payload": "PublicAccessBlockConfiguration"
				}
			},
			"HeadBucket": {
				"http": {
					"method": "HEAD",
					"requestUri": "/{Bucket}"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"contextParam": { "name": "Bucket" },
						"location": "uri",
						"locationName": "Bucket"
					} }
				},
				"output": {
					"type": "structure",
					"members": {
						"IBMSSEKPEnabled": {
							"location": "header",
							"locationName": "ibm-sse-kp-enabled",
							"type": "boolean"
						},
						"IBMSSEKPCustomerRootKeyCrn": {
							"location": "header",
							"locationName": "ibm-sse-kp-customer-root-key-crn"
						}
					}
				}
			},
			"HeadObject": {
				"http": {
					"method": "HEAD",
					"requestUri": "/{Bucket}/{Key+}"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"IfMatch": {
							"location": "header",
							"locationName": "If-Match"
						},
						"IfModifiedSince": {
							"location": "header",
							"locationName": "If-Modified-Since",
							"type": "timestamp"
						},
						"IfNoneMatch": {
							"location": "header",
							"locationName": "If-None-Match"
						},
						"IfUnmodifiedSince": {
							"location": "header",
							"locationName": "If-Unmodified-Since",
							"type": "timestamp"
						},
						"Key": {
							"contextParam": { "name": "Key" },
							"location": "uri",
							"locationName": "Key"
						},
						"MirrorDestination": {
							"location": "header",
							"locationName": "Mirror-Destination"
						},
						"Range": {
							"location": "header",
							"locationName": "Range"
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKey": {
							"shape": "S1d",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						},
						"PartNumber": {
							"location": "querystring",
							"locationName": "partNumber",
							"type": "integer"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"DeleteMarker": {
							"location": "header",
							"locationName": "x-amz-delete-marker",
							"type": "boolean"
						},
						"AcceptRanges": {
							"location": "header",
							"locationName": "accept-ranges"
						},
						"Expiration": {
							"location": "header",
							"locationName": "x-amz-expiration"
						},
						"Restore": {
							"location": "header",
							"locationName": "x-amz-restore"
						},
						"LastModified": {
							"location": "header",
							"locationName": "Last-Modified",
							"type": "timestamp"
						},
						"ContentLength": {
							"location": "header",
							"locationName": "Content-Length",
							"type": "long"
						},
						"ETag": {
							"location": "header",
							"locationName": "ETag"
						},
						"VersionId": {
							"location": "header",
							"locationName": "x-amz-version-id"
						},
						"CacheControl": {
							"location": "header",
							"locationName": "Cache-Control"
						},
						"ContentDisposition": {
							"location": "header",
							"locationName": "Content-Disposition"
						},
						"ContentEncoding": {
							"location": "header",
							"locationName": "Content-Encoding"
						},
						"ContentLanguage": {
							"location": "header",
							"locationName": "Content-Language"
						},
						"ContentType": {
							"location": "header",
							"locationName": "Content-Type"
						},
						"Expires": {
							"location": "header",
							"locationName": "Expires",
							"deprecated": true,
							"type": "timestamp"
						},
						"ExpiresString": {
							"location": "header",
							"locationName": "ExpiresString"
						},
						"WebsiteRedirectLocation": {
							"location": "header",
							"locationName": "x-amz-website-redirect-location"
						},
						"ServerSideEncryption": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption"
						},
						"Metadata": {
							"shape": "S14",
							"location": "headers",
							"locationName": "x-amz-meta-"
						},
						"RetentionExpirationDate": {
							"shape": "Sf",
							"location": "header",
							"locationName": "Retention-Expiration-Date"
						},
						"RetentionLegalHoldCount": {
							"location": "header",
							"locationName": "Retention-Legal-Hold-Count",
							"type": "integer"
						},
						"RetentionPeriod": {
							"location": "header",
							"locationName": "Retention-Period",
							"type": "integer"
						},
						"RetentionPeriodSource": {
							"location": "header",
							"locationName": "Retention-Period-Source"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						},
						"SSEKMSKeyId": {
							"shape": "Sm",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-aws-kms-key-id"
						},
						"StorageClass": {
							"location": "header",
							"locationName": "x-amz-storage-class"
						},
						"PartsCount": {
							"location": "header",
							"locationName": "x-amz-mp-parts-count",
							"type": "integer"
						},
						"ObjectLockMode": {
							"location": "header",
							"locationName": "x-amz-object-lock-mode"
						},
						"ObjectLockRetainUntilDate": {
							"shape": "S1k",
							"location": "header",
							"locationName": "x-amz-object-lock-retain-until-date"
						},
						"ObjectLockLegalHoldStatus": {
							"location": "header",
							"locationName": "x-amz-object-lock-legal-hold"
						},
						"TemporaryCopyStorageClass": {
							"location": "header",
							"locationName": "x-ibm-restored-copy-storage-class"
						},
						"Transition": {
							"location": "header",
							"locationName": "x-ibm-transition"
						}
					}
				}
			},
			"ListBuckets": {
				"http": { "method": "GET" },
				"input": {
					"type": "structure",
					"members": { "IBMServiceInstanceId": {
						"location": "header",
						"locationName": "Ibm-Service-Instance-Id"
					} }
				},
				"output": {
					"type": "structure",
					"members": {
						"Buckets": { "shape": "S79" },
						"Owner": { "shape": "S33" }
					}
				},
				"alias": "GetService"
			},
			"ListBucketsExtended": {
				"http": {
					"method": "GET",
					"requestUri": "/?extended"
				},
				"input": {
					"type": "structure",
					"members": {
						"IBMServiceInstanceId": {
							"location": "header",
							"locationName": "Ibm-Service-Instance-Id"
						},
						"Marker": {
							"location": "querystring",
							"locationName": "marker"
						},
						"MaxKeys": {
							"location": "querystring",
							"locationName": "max-keys",
							"type": "integer"
						},
						"Prefix": {
							"location": "querystring",
							"locationName": "prefix"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"IsTruncated": { "type": "boolean" },
						"Marker": {},
						"Buckets": { "shape": "S79" },
						"Owner": { "shape": "S33" }
					}
				},
				"alias": "GetServiceExtended"
			},
			"ListLegalHolds": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}/{Key+}?legalHold"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"Bucket": {
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"location": "uri",
							"locationName": "Key"
						},
						"MirrorDestination": {
							"location": "header",
							"locationName": "Mirror-Destination"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"CreateTime": { "shape": "S3w" },
						"LegalHolds": {
							"type": "list",
							"member": {
								"locationName": "LegalHold",
								"type": "structure",
								"members": {
									"Date": { "shape": "S3w" },
									"ID": {}
								}
							}
						},
						"RetentionPeriod": { "type": "integer" },
						"RetentionPeriodExpirationDate": { "shape": "Sf" }
					}
				}
			},
			"ListMultipartUploads": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?uploads"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Delimiter": {
							"location": "querystring",
							"locationName": "delimiter"
						},
						"EncodingType": {
							"location": "querystring",
							"locationName": "encoding-type"
						},
						"KeyMarker": {
							"location": "querystring",
							"locationName": "key-marker"
						},
						"MaxUploads": {
							"location": "querystring",
							"locationName": "max-uploads",
							"type": "integer"
						},
						"MirrorDestination": {
							"location": "header",
							"locationName": "Mirror-Destination"
						},
						"Prefix": {
							"contextParam": { "name": "Prefix" },
							"location": "querystring",
							"locationName": "prefix"
						},
						"UploadIdMarker": {
							"location": "querystring",
							"locationName": "upload-id-marker"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"Bucket": {},
						"KeyMarker": {},
						"UploadIdMarker": {},
						"NextKeyMarker": {},
						"Prefix": {},
						"Delimiter": {},
						"NextUploadIdMarker": {},
						"MaxUploads": { "type": "integer" },
						"IsTruncated": { "type": "boolean" },
						"Uploads": {
							"locationName": "Upload",
							"type": "list",
							"member": {
								"type": "structure",
								"members": {
									"UploadId": {},
									"Key": {},
									"Initiated": { "type": "timestamp" },
									"StorageClass": {},
									"Owner": { "shape": "S33" },
									"Initiator": { "shape": "S7z" }
								}
							},
							"flattened": true
						},
						"CommonPrefixes": { "shape": "S80" },
						"EncodingType": {}
					}
				}
			},
			"ListObjectVersions": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?versions"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Delimiter": {
							"location": "querystring",
							"locationName": "delimiter"
						},
						"EncodingType": {
							"location": "querystring",
							"locationName": "encoding-type"
						},
						"KeyMarker": {
							"location": "querystring",
							"locationName": "key-marker"
						},
						"MaxKeys": {
							"location": "querystring",
							"locationName": "max-keys",
							"type": "integer"
						},
						"Prefix": {
							"contextParam": { "name": "Prefix" },
							"location": "querystring",
							"locationName": "prefix"
						},
						"VersionIdMarker": {
							"location": "querystring",
							"locationName": "version-id-marker"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"IsTruncated": { "type": "boolean" },
						"KeyMarker": {},
						"VersionIdMarker": {},
						"NextKeyMarker": {},
						"NextVersionIdMarker": {},
						"Versions": {
							"locationName": "Version",
							"type": "list",
							"member": {
								"type": "structure",
								"members": {
									"ETag": {},
									"Size": { "type": "long" },
									"StorageClass": {},
									"Key": {},
									"VersionId": {},
									"IsLatest": { "type": "boolean" },
									"LastModified": { "type": "timestamp" },
									"Owner": { "shape": "S33" }
								}
							},
							"flattened": true
						},
						"DeleteMarkers": {
							"locationName": "DeleteMarker",
							"type": "list",
							"member": {
								"type": "structure",
								"members": {
									"Owner": { "shape": "S33" },
									"Key": {},
									"VersionId": {},
									"IsLatest": { "type": "boolean" },
									"LastModified": { "type": "timestamp" }
								}
							},
							"flattened": true
						},
						"Name": {},
						"Prefix": {},
						"Delimiter": {},
						"MaxKeys": { "type": "integer" },
						"CommonPrefixes": { "shape": "S80" },
						"EncodingType": {}
					}
				},
				"alias": "GetBucketObjectVersions"
			},
			"ListObjects": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Delimiter": {
							"location": "querystring",
							"locationName": "delimiter"
						},
						"EncodingType": {
							"location": "querystring",
							"locationName": "encoding-type"
						},
						"Marker": {
							"location": "querystring",
							"locationName": "marker"
						},
						"MaxKeys": {
							"location": "querystring",
							"locationName": "max-keys",
							"type": "integer"
						},
						"MirrorDestination": {
							"location": "header",
							"locationName": "Mirror-Destination"
						},
						"Prefix": {
							"contextParam": { "name": "Prefix" },
							"location": "querystring",
							"locationName": "prefix"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"IBMSSEKPEnabled": {
							"location": "header",
							"locationName": "ibm-sse-kp-enabled",
							"type": "boolean"
						},
						"IBMSSEKPCustomerRootKeyCrn": {
							"location": "header",
							"locationName": "ibm-sse-kp-customer-root-key-crn"
						},
						"IsTruncated": { "type": "boolean" },
						"Marker": {},
						"NextMarker": {},
						"Contents": { "shape": "S8g" },
						"Name": {},
						"Prefix": {},
						"Delimiter": {},
						"MaxKeys": { "type": "integer" },
						"CommonPrefixes": { "shape": "S80" },
						"EncodingType": {}
					}
				},
				"alias": "GetBucket"
			},
			"ListObjectsV2": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?list-type=2"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Delimiter": {
							"location": "querystring",
							"locationName": "delimiter"
						},
						"EncodingType": {
							"location": "querystring",
							"locationName": "encoding-type"
						},
						"MaxKeys": {
							"location": "querystring",
							"locationName": "max-keys",
							"type": "integer"
						},
						"Prefix": {
							"contextParam": { "name": "Prefix" },
							"location": "querystring",
							"locationName": "prefix"
						},
						"ContinuationToken": {
							"location": "querystring",
							"locationName": "continuation-token"
						},
						"FetchOwner": {
							"location": "querystring",
							"locationName": "fetch-owner",
							"type": "boolean"
						},
						"StartAfter": {
							"location": "querystring",
							"locationName": "start-after"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"IsTruncated": { "type": "boolean" },
						"Contents": { "shape": "S8g" },
						"Name": {},
						"Prefix": {},
						"Delimiter": {},
						"MaxKeys": { "type": "integer" },
						"CommonPrefixes": { "shape": "S80" },
						"EncodingType": {},
						"KeyCount": { "type": "integer" },
						"ContinuationToken": {},
						"NextContinuationToken": {},
						"StartAfter": {}
					}
				}
			},
			"ListParts": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}/{Key+}"
				},
				"input": {
					"type": "structure",
					"required": [
						"Bucket",
						"Key",
						"UploadId"
					],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"contextParam": { "name": "Key" },
							"location": "uri",
							"locationName": "Key"
						},
						"MaxParts": {
							"location": "querystring",
							"locationName": "max-parts",
							"type": "integer"
						},
						"MirrorDestination": {
							"location": "header",
							"locationName": "Mirror-Destination"
						},
						"PartNumberMarker": {
							"location": "querystring",
							"locationName": "part-number-marker",
							"type": "integer"
						},
						"UploadId": {
							"location": "querystring",
							"locationName": "uploadId"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"AbortDate": {
							"location": "header",
							"locationName": "x-amz-abort-date",
							"type": "timestamp"
						},
						"AbortRuleId": {
							"location": "header",
							"locationName": "x-amz-abort-rule-id"
						},
						"Bucket": {},
						"Key": {},
						"UploadId": {},
						"PartNumberMarker": { "type": "integer" },
						"NextPartNumberMarker": { "type": "integer" },
						"MaxParts": { "type": "integer" },
						"IsTruncated": { "type": "boolean" },
						"Parts": {
							"locationName": "Part",
							"type": "list",
							"member": {
								"type": "structure",
								"members": {
									"PartNumber": { "type": "integer" },
									"LastModified": { "type": "timestamp" },
									"ETag": {},
									"Size": { "type": "long" }
								}
							},
							"flattened": true
						},
						"Initiator": { "shape": "S7z" },
						"Owner": { "shape": "S33" },
						"StorageClass": {}
					}
				}
			},
			"PutBucketAcl": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}?acl"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"ACL": {
							"location": "header",
							"locationName": "x-amz-acl"
						},
						"AccessControlPolicy": {
							"shape": "S8y",
							"locationName": "AccessControlPolicy",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" }
						},
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						},
						"GrantFullControl": {
							"location": "header",
							"locationName": "x-amz-grant-full-control"
						},
						"GrantRead": {
							"location": "header",
							"locationName": "x-amz-grant-read"
						},
						"GrantReadACP": {
							"location": "header",
							"locationName": "x-amz-grant-read-acp"
						},
						"GrantWrite": {
							"location": "header",
							"locationName": "x-amz-grant-write"
						},
						"GrantWriteACP": {
							"location": "header",
							"locationName": "x-amz-grant-write-acp"
						}
					},
					"payload": "AccessControlPolicy"
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutBucketCors": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}?cors"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "CORSConfiguration"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"CORSConfiguration": {
							"locationName": "CORSConfiguration",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" },
							"type": "structure",
							"required": ["CORSRules"],
							"members": { "CORSRules": {
								"shape": "S3g",
								"locationName": "CORSRule"
							} }
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						}
					},
					"payload": "CORSConfiguration"
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutBucketProtectionConfiguration": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}?protection"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "ProtectionConfiguration"],
					"members": {
						"Bucket": {
							"location": "uri",
							"locationName": "Bucket"
						},
						"ProtectionConfiguration": {
							"locationName": "ProtectionConfiguration",
							"type": "structure",
							"required": [],
							"members": {
								"Status": {},
								"MinimumRetention": { "shape": "S4o" },
								"DefaultRetention": { "shape": "S4p" },
								"MaximumRetention": { "shape": "S4q" },
								"EnablePermanentRetention": { "type": "boolean" }
							}
						}
					},
					"payload": "ProtectionConfiguration"
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutBucketLifecycle": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}?lifecycle"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						},
						"LifecycleConfiguration": {
							"locationName": "LifecycleConfiguration",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" },
							"type": "structure",
							"required": ["Rules"],
							"members": { "Rules": {
								"shape": "S49",
								"locationName": "Rule"
							} }
						}
					},
					"payload": "LifecycleConfiguration"
				},
				"deprecated": true,
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutBucketLifecycleConfiguration": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}?lifecycle"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"LifecycleConfiguration": {
							"locationName": "LifecycleConfiguration",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" },
							"type": "structure",
							"required": ["Rules"],
							"members": { "Rules": {
								"shape": "S49",
								"locationName": "Rule"
							} }
						}
					},
					"payload": "LifecycleConfiguration"
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutBucketReplication": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}?replication"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "ReplicationConfiguration"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						},
						"ReplicationConfiguration": {
							"shape": "S4v",
							"locationName": "ReplicationConfiguration",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" }
						},
						"Token": {
							"location": "header",
							"locationName": "x-amz-bucket-object-lock-token"
						}
					},
					"payload": "ReplicationConfiguration"
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutBucketReplicationReattempt": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}?ibm-replication-reattempt"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": { "Bucket": {
						"location": "uri",
						"locationName": "Bucket"
					} }
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"ListBucketReplicationFailures": {
				"http": {
					"method": "GET",
					"requestUri": "/{Bucket}?ibm-replication-failures"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"Bucket": {
							"location": "uri",
							"locationName": "Bucket"
						},
						"ContinuationToken": {
							"location": "querystring",
							"locationName": "continuation-token"
						},
						"MaxKeys": {
							"location": "querystring",
							"locationName": "max-keys",
							"type": "integer"
						},
						"FirstSyncAttemptedBefore": {
							"location": "querystring",
							"locationName": "first-sync-attempted-before"
						},
						"EncodingType": {
							"location": "querystring",
							"locationName": "encoding-type"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": { "ListReplicationFailureResult": {
						"locationName": "ListReplicationFailureResult",
						"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" },
						"type": "structure",
						"required": [
							"Name",
							"IsTruncated",
							"KeyCount",
							"Contents"
						],
						"members": {
							"Name": {},
							"FirstSyncAttemptedBefore": {},
							"MaxKeys": { "type": "integer" },
							"IsTruncated": { "type": "boolean" },
							"EncodingType": {},
							"KeyCount": { "type": "integer" },
							"ContinuationToken": {},
							"NextContinuationToken": {},
							"Contents": {
								"type": "list",
								"member": {
									"locationName": "Contents",
									"type": "structure",
									"required": [
										"Key",
										"VersionId",
										"SyncType",
										"FirstSyncAttempted",
										"LastSyncAttempted"
									],
									"members": {
										"Key": {},
										"VersionId": {},
										"SyncType": {},
										"FirstSyncAttempted": { "type": "timestamp" },
										"LastSyncAttempted": { "type": "timestamp" },
										"SyncFailureCause": {}
									}
								},
								"flattened": true
							}
						}
					} },
					"payload": "ListReplicationFailureResult"
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutBucketTagging": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}?tagging"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Tagging"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						},
						"Tagging": {
							"shape": "S9m",
							"locationName": "Tagging",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" }
						}
					},
					"payload": "Tagging"
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutBucketVersioning": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}?versioning"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "VersioningConfiguration"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						},
						"MFA": {
							"location": "header",
							"locationName": "x-amz-mfa"
						},
						"VersioningConfiguration": {
							"locationName": "VersioningConfiguration",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" },
							"type": "structure",
							"members": {
								"MFADelete": { "locationName": "MfaDelete" },
								"Status": {}
							}
						}
					},
					"payload": "VersioningConfiguration"
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutBucketWebsite": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}?website"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "WebsiteConfiguration"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						},
						"WebsiteConfiguration": {
							"locationName": "WebsiteConfiguration",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" },
							"type": "structure",
							"members": {
								"ErrorDocument": { "shape": "S5j" },
								"IndexDocument": { "shape": "S5h" },
								"RedirectAllRequestsTo": { "shape": "S5e" },
								"RoutingRules": { "shape": "S5k" }
							}
						}
					},
					"payload": "WebsiteConfiguration"
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutObject": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}/{Key+}"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"ACL": {
							"location": "header",
							"locationName": "x-amz-acl"
						},
						"Body": {
							"streaming": true,
							"type": "blob"
						},
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"CacheControl": {
							"location": "header",
							"locationName": "Cache-Control"
						},
						"ContentDisposition": {
							"location": "header",
							"locationName": "Content-Disposition"
						},
						"ContentEncoding": {
							"location": "header",
							"locationName": "Content-Encoding"
						},
						"ContentLanguage": {
							"location": "header",
							"locationName": "Content-Language"
						},
						"ContentLength": {
							"location": "header",
							"locationName": "Content-Length",
							"type": "long"
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						},
						"ContentType": {
							"location": "header",
							"locationName": "Content-Type"
						},
						"Expires": {
							"location": "header",
							"locationName": "Expires",
							"type": "timestamp"
						},
						"IfNoneMatch": {
							"location": "header",
							"locationName": "If-None-Match"
						},
						"GrantFullControl": {
							"location": "header",
							"locationName": "x-amz-grant-full-control"
						},
						"GrantRead": {
							"location": "header",
							"locationName": "x-amz-grant-read"
						},
						"GrantReadACP": {
							"location": "header",
							"locationName": "x-amz-grant-read-acp"
						},
						"GrantWriteACP": {
							"location": "header",
							"locationName": "x-amz-grant-write-acp"
						},
						"Key": {
							"contextParam": { "name": "Key" },
							"location": "uri",
							"locationName": "Key"
						},
						"Metadata": {
							"shape": "S14",
							"location": "headers",
							"locationName": "x-amz-meta-"
						},
						"RetentionExpirationDate": {
							"shape": "Sf",
							"location": "header",
							"locationName": "Retention-Expiration-Date"
						},
						"RetentionLegalHoldId": {
							"location": "header",
							"locationName": "Retention-Legal-Hold-ID"
						},
						"RetentionPeriod": {
							"location": "header",
							"locationName": "Retention-Period",
							"type": "integer"
						},
						"ServerSideEncryption": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption"
						},
						"StorageClass": {
							"location": "header",
							"locationName": "x-amz-storage-class"
						},
						"WebsiteRedirectLocation": {
							"location": "header",
							"locationName": "x-amz-website-redirect-location"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKey": {
							"shape": "S1d",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						},
						"SSEKMSKeyId": {
							"shape": "Sm",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-aws-kms-key-id"
						},
						"Tagging": {
							"location": "header",
							"locationName": "x-amz-tagging"
						},
						"ObjectLockMode": {
							"location": "header",
							"locationName": "x-amz-object-lock-mode"
						},
						"ObjectLockRetainUntilDate": {
							"shape": "S1k",
							"location": "header",
							"locationName": "x-amz-object-lock-retain-until-date"
						},
						"ObjectLockLegalHoldStatus": {
							"location": "header",
							"locationName": "x-amz-object-lock-legal-hold"
						}
					},
					"payload": "Body"
				},
				"output": {
					"type": "structure",
					"members": {
						"Expiration": {
							"location": "header",
							"locationName": "x-amz-expiration"
						},
						"ETag": {
							"location": "header",
							"locationName": "ETag"
						},
						"ServerSideEncryption": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption"
						},
						"VersionId": {
							"location": "header",
							"locationName": "x-amz-version-id"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						},
						"SSEKMSKeyId": {
							"shape": "Sm",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-aws-kms-key-id"
						}
					}
				},
				"httpChecksum": { "requestChecksumRequired": false }
			},
			"PutObjectAcl": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}/{Key+}?acl"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"ACL": {
							"location": "header",
							"locationName": "x-amz-acl"
						},
						"AccessControlPolicy": {
							"shape": "S8y",
							"locationName": "AccessControlPolicy",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" }
						},
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						},
						"GrantFullControl": {
							"location": "header",
							"locationName": "x-amz-grant-full-control"
						},
						"GrantRead": {
							"location": "header",
							"locationName": "x-amz-grant-read"
						},
						"GrantReadACP": {
							"location": "header",
							"locationName": "x-amz-grant-read-acp"
						},
						"GrantWrite": {
							"location": "header",
							"locationName": "x-amz-grant-write"
						},
						"GrantWriteACP": {
							"location": "header",
							"locationName": "x-amz-grant-write-acp"
						},
						"Key": {
							"contextParam": { "name": "Key" },
							"location": "uri",
							"locationName": "Key"
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						}
					},
					"payload": "AccessControlPolicy"
				},
				"output": {
					"type": "structure",
					"members": { "RequestCharged": {
						"location": "header",
						"locationName": "x-amz-request-charged"
					} }
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutObjectLegalHold": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}/{Key+}?legal-hold"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"location": "uri",
							"locationName": "Key"
						},
						"LegalHold": {
							"shape": "S6k",
							"locationName": "LegalHold",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" }
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						},
						"ExpectedBucketOwner": {
							"location": "header",
							"locationName": "x-amz-expected-bucket-owner"
						}
					},
					"payload": "LegalHold"
				},
				"output": {
					"type": "structure",
					"members": { "RequestCharged": {
						"location": "header",
						"locationName": "x-amz-request-charged"
					} }
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutObjectLockConfiguration": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}?object-lock"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"ObjectLockConfiguration": {
							"shape": "S6n",
							"locationName": "ObjectLockConfiguration",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" }
						},
						"Token": {
							"location": "header",
							"locationName": "x-amz-bucket-object-lock-token"
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						},
						"ExpectedBucketOwner": {
							"location": "header",
							"locationName": "x-amz-expected-bucket-owner"
						}
					},
					"payload": "ObjectLockConfiguration"
				},
				"output": {
					"type": "structure",
					"members": { "RequestCharged": {
						"location": "header",
						"locationName": "x-amz-request-charged"
					} }
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutObjectRetention": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}/{Key+}?retention"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"location": "uri",
							"locationName": "Key"
						},
						"Retention": {
							"shape": "S6v",
							"locationName": "Retention",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" }
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						},
						"BypassGovernanceRetention": {
							"location": "header",
							"locationName": "x-amz-bypass-governance-retention",
							"type": "boolean"
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						},
						"ExpectedBucketOwner": {
							"location": "header",
							"locationName": "x-amz-expected-bucket-owner"
						}
					},
					"payload": "Retention"
				},
				"output": {
					"type": "structure",
					"members": { "RequestCharged": {
						"location": "header",
						"locationName": "x-amz-request-charged"
					} }
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutObjectTagging": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}/{Key+}?tagging"
				},
				"input": {
					"type": "structure",
					"required": [
						"Bucket",
						"Key",
						"Tagging"
					],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"location": "uri",
							"locationName": "Key"
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						},
						"Tagging": {
							"shape": "S9m",
							"locationName": "Tagging",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" }
						}
					},
					"payload": "Tagging"
				},
				"output": {
					"type": "structure",
					"members": { "VersionId": {
						"location": "header",
						"locationName": "x-amz-version-id"
					} }
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"PutPublicAccessBlock": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}?publicAccessBlock"
				},
				"input": {
					"type": "structure",
					"required": ["Bucket", "PublicAccessBlockConfiguration"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"ContentMD5": {
							"deprecated": true,
							"deprecatedMessage": "Content-MD5 header will now be automatically computed and injected in associated operation's Http request.",
							"location": "header",
							"locationName": "Content-MD5"
						},
						"PublicAccessBlockConfiguration": {
							"shape": "S70",
							"locationName": "PublicAccessBlockConfiguration",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" }
						},
						"ExpectedBucketOwner": {
							"location": "header",
							"locationName": "x-amz-expected-bucket-owner"
						}
					},
					"payload": "PublicAccessBlockConfiguration"
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"RestoreObject": {
				"http": { "requestUri": "/{Bucket}/{Key+}?restore" },
				"input": {
					"type": "structure",
					"required": ["Bucket", "Key"],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"Key": {
							"location": "uri",
							"locationName": "Key"
						},
						"VersionId": {
							"location": "querystring",
							"locationName": "versionId"
						},
						"RestoreRequest": {
							"locationName": "RestoreRequest",
							"xmlNamespace": { "uri": "http://s3.amazonaws.com/doc/2006-03-01/" },
							"type": "structure",
							"required": ["Days"],
							"members": {
								"Days": { "type": "integer" },
								"GlacierJobParameters": {
									"type": "structure",
									"required": ["Tier"],
									"members": { "Tier": {} }
								}
							}
						}
					},
					"payload": "RestoreRequest"
				},
				"output": {
					"type": "structure",
					"members": { "RequestCharged": {
						"location": "header",
						"locationName": "x-amz-request-charged"
					} }
				},
				"alias": "PostObjectRestore",
				"httpChecksum": { "requestChecksumRequired": false }
			},
			"UploadPart": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}/{Key+}"
				},
				"input": {
					"type": "structure",
					"required": [
						"Bucket",
						"Key",
						"PartNumber",
						"UploadId"
					],
					"members": {
						"Body": {
							"streaming": true,
							"type": "blob"
						},
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"ContentLength": {
							"location": "header",
							"locationName": "Content-Length",
							"type": "long"
						},
						"ContentMD5": {
							"location": "header",
							"locationName": "Content-MD5"
						},
						"Key": {
							"contextParam": { "name": "Key" },
							"location": "uri",
							"locationName": "Key"
						},
						"PartNumber": {
							"location": "querystring",
							"locationName": "partNumber",
							"type": "integer"
						},
						"UploadId": {
							"location": "querystring",
							"locationName": "uploadId"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKey": {
							"shape": "S1d",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						}
					},
					"payload": "Body"
				},
				"output": {
					"type": "structure",
					"members": {
						"ServerSideEncryption": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption"
						},
						"ETag": {
							"location": "header",
							"locationName": "ETag"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						},
						"SSEKMSKeyId": {
							"shape": "Sm",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-aws-kms-key-id"
						}
					}
				},
				"httpChecksum": { "requestChecksumRequired": true }
			},
			"UploadPartCopy": {
				"http": {
					"method": "PUT",
					"requestUri": "/{Bucket}/{Key+}"
				},
				"input": {
					"type": "structure",
					"required": [
						"Bucket",
						"CopySource",
						"Key",
						"PartNumber",
						"UploadId"
					],
					"members": {
						"Bucket": {
							"contextParam": { "name": "Bucket" },
							"location": "uri",
							"locationName": "Bucket"
						},
						"CopySource": {
							"location": "header",
							"locationName": "x-amz-copy-source"
						},
						"CopySourceIfMatch": {
							"location": "header",
							"locationName": "x-amz-copy-source-if-match"
						},
						"CopySourceIfModifiedSince": {
							"location": "header",
							"locationName": "x-amz-copy-source-if-modified-since",
							"type": "timestamp"
						},
						"CopySourceIfNoneMatch": {
							"location": "header",
							"locationName": "x-amz-copy-source-if-none-match"
						},
						"CopySourceIfUnmodifiedSince": {
							"location": "header",
							"locationName": "x-amz-copy-source-if-unmodified-since",
							"type": "timestamp"
						},
						"CopySourceRange": {
							"location": "header",
							"locationName": "x-amz-copy-source-range"
						},
						"Key": {
							"location": "uri",
							"locationName": "Key"
						},
						"PartNumber": {
							"location": "querystring",
							"locationName": "partNumber",
							"type": "integer"
						},
						"UploadId": {
							"location": "querystring",
							"locationName": "uploadId"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKey": {
							"shape": "S1d",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						},
						"CopySourceSSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-copy-source-server-side-encryption-customer-algorithm"
						},
						"CopySourceSSECustomerKey": {
							"shape": "S1g",
							"location": "header",
							"locationName": "x-amz-copy-source-server-side-encryption-customer-key"
						},
						"CopySourceSSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-copy-source-server-side-encryption-customer-key-MD5"
						}
					}
				},
				"output": {
					"type": "structure",
					"members": {
						"CopySourceVersionId": {
							"location": "header",
							"locationName": "x-amz-copy-source-version-id"
						},
						"CopyPartResult": {
							"type": "structure",
							"members": {
								"ETag": {},
								"LastModified": { "type": "timestamp" }
							}
						},
						"ServerSideEncryption": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption"
						},
						"SSECustomerAlgorithm": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-algorithm"
						},
						"SSECustomerKeyMD5": {
							"location": "header",
							"locationName": "x-amz-server-side-encryption-customer-key-MD5"
						},
						"SSEKMSKeyId": {
							"shape": "Sm",
							"location": "header",
							"locationName": "x-amz-server-side-encryption-aws-kms-key-id"
						}
					},
					"payload": "CopyPartResult"
				}
			}
		},
		"shapes": {
			"S6": {
				"type": "structure",
				"required": [
					"Bucket",
					"Key",
					"RetentionLegalHoldId"
				],
				"members": {
					"Bucket": {
						"location": "uri",
						"locationName": "Bucket"
					},
					"Key": {
						"location": "uri",
						"locationName": "Key"
					},
					"RetentionLegalHoldId": { "location": "uri" }
				}
			},
			"Sf": {
				"type": "timestamp",
				"timestampFormat": "iso8601"
			},
			"Sm": {
				"type": "string",
				"sensitive": true
			},
			"S14": {
				"type": "map",
				"key": {},
				"value": {}
			},
			"S1d": {
				"type": "blob",
				"sensitive": true
			},
			"S1g": {
				"type": "blob",
				"sensitive": true
			},
			"S1k": {
				"type": "timestamp",
				"timestampFormat": "iso8601"
			},
			"S33": {
				"type": "structure",
				"members": {
					"DisplayName": {},
					"ID": {}
				}
			},
			"S36": {
				"type": "list",
				"member": {
					"locationName": "Grant",
					"type": "structure",
					"members": {
						"Grantee": {
							"type": "structure",
							"required": ["Type"],
							"members": {
								"DisplayName": {},
								"EmailAddress": {},
								"ID": {},
								"Type": {
									"locationName": "xsi:type",
									"xmlAttribute": true
								},
								"URI": {}
							},
							"xmlNamespace": {
								"prefix": "xsi",
								"uri": "http://www.w3.org/2001/XMLSchema-instance"
							}
						},
						"Permission": {}
					}
				}
			},
			"S3g": {
				"type": "list",
				"member": {
					"type": "structure",
					"required": ["AllowedMethods", "AllowedOrigins"],
					"members": {
						"ID": {},
						"AllowedHeaders": {
							"locationName": "AllowedHeader",
							"type": "list",
							"member": {},
							"flattened": true
						},
						"AllowedMethods": {
							"locationName": "AllowedMethod",
							"type": "list",
							"member": {},
							"flattened": true
						},
						"AllowedOrigins": {
							"locationName": "AllowedOrigin",
							"type": "list",
							"member": {},
							"flattened": true
						},
						"ExposeHeaders": {
							"locationName": "ExposeHeader",
							"type": "list",
							"member": {},
							"flattened": true
						},
						"MaxAgeSeconds": { "type": "integer" }
					}
				},
				"flattened": true
			},
			"S3v": {
				"type": "structure",
				"members": {
					"Date": { "shape": "S3w" },
					"Days": { "type": "integer" },
					"ExpiredObjectDeleteMarker": { "type": "boolean" }
				}
			},
			"S3w": {
				"type": "timestamp",
				"timestampFormat": "iso8601"
			},
			"S41": {
				"type": "structure",
				"members": {
					"Date": { "shape": "S3w" },
					"Days": { "type": "integer" },
					"StorageClass": {}
				}
			},
			"S43": {
				"type": "structure",
				"members": {
					"NoncurrentDays": { "type": "integer" },
					"NewerNoncurrentVersions": { "type": "integer" }
				}
			},
			"S45": {
				"type": "structure",
				"members": { "DaysAfterInitiation": { "type": "integer" } }
			},
			"S49": {
				"type": "list",
				"member": {
					"type": "structure",
					"required": ["Status", "Filter"],
					"members": {
						"Expiration": { "shape": "S3v" },
						"ID": {},
						"Prefix": { "deprecated": true },
						"Filter": {
							"type": "structure",
							"members": {
								"Prefix": {},
								"Tag": { "shape": "S4c" },
								"ObjectSizeGreaterThan": { "type": "long" },
								"ObjectSizeLessThan": { "type": "long" },
								"And": {
									"type": "structure",
									"members": {
										"Prefix": {},
										"Tags": {
											"shape": "S4h",
											"flattened": true,
											"locationName": "Tag"
										},
										"ObjectSizeGreaterThan": { "type": "long" },
										"ObjectSizeLessThan": { "type": "long" }
									}
								}
							}
						},
						"Status": {},
						"Transitions": {
							"locationName": "Transition",
							"type": "list",
							"member": { "shape": "S41" },
							"flattened": true
						},
						"NoncurrentVersionExpiration": { "shape": "S43" },
						"AbortIncompleteMultipartUpload": { "shape": "S45" }
					}
				},
				"flattened": true
			},
			"S4c": {
				"type": "structure",
				"required": ["Key", "Value"],
				"members": {
					"Key": {},
					"Value": {}
				}
			},
			"S4h": {
				"type": "list",
				"member": {
					"shape": "S4c",
					"locationName": "Tag"
				}
			},
			"S4o": {
				"type": "structure",
				"required": ["Days"],
				"members": { "Days": { "type": "integer" } }
			},
			"S4p": {
				"type": "structure",
				"required": ["Days"],
				"members": { "Days": { "type": "integer" } }
			},
			"S4q": {
				"type": "structure",
				"required": ["Days"],
				"members": { "Days": { "type": "integer" } }
			},
			"S4v": {
				"type": "structure",
				"required": ["Rules"],
				"members": {
					"Role": {},
					"Rules": {
						"locationName": "Rule",
						"type": "list",
						"member": {
							"type": "structure",
							"required": [
								"DeleteMarkerReplication",
								"Filter",
								"Priority",
								"Status",
								"Destination"
							],
							"members": {
								"ID": {},
								"Priority": { "type": "integer" },
								"Prefix": { "deprecated": true },
								"Filter": {
									"type": "structure",
									"members": {
										"Prefix": {},
										"Tag": { "shape": "S4c" },
										"And": {
											"type": "structure",
											"members": {
												"Prefix": {},
												"Tags": {
													"shape": "S4h",
													"flattened": true,
													"locationName": "Tag"
												}
											}
										}
									}
								},
								"Status": {},
								"Destination": {
									"type": "structure",
									"required": ["Bucket"],
									"members": {
										"Bucket": {},
										"StorageClass": {}
									}
								},
								"DeleteMarkerReplication": {
									"type": "structure",
									"required": ["Status"],
									"members": { "Status": {} }
								}
							}
						},
						"flattened": true
					}
				}
			},
			"S5e": {
				"type": "structure",
				"required": ["HostName"],
				"members": {
					"HostName": {},
					"Protocol": {}
				}
			},
			"S5h": {
				"type": "structure",
				"required": ["Suffix"],
				"members": { "Suffix": {} }
			},
			"S5j": {
				"type": "structure",
				"required": ["Key"],
				"members": { "Key": {} }
			},
			"S5k": {
				"type": "list",
				"member": {
					"locationName": "RoutingRule",
					"type": "structure",
					"required": ["Redirect"],
					"members": {
						"Condition": {
							"type": "structure",
							"members": {
								"HttpErrorCodeReturnedEquals": {},
								"KeyPrefixEquals": {}
							}
						},
						"Redirect": {
							"type": "structure",
							"members": {
								"HostName": {},
								"HttpRedirectCode": {},
								"Protocol": {},
								"ReplaceKeyPrefixWith": {},
								"ReplaceKeyWith": {}
							}
						}
					}
				}
			},
			"S6k": {
				"type": "structure",
				"members": { "Status": {} }
			},
			"S6n": {
				"type": "structure",
				"members": {
					"ObjectLockEnabled": {},
					"Rule": {
						"type": "structure",
						"members": { "DefaultRetention": {
							"type": "structure",
							"members": {
								"Mode": {},
								"Days": { "type": "integer" },
								"Years": { "type": "integer" }
							}
						} }
					}
				}
			},
			"S6v": {
				"type": "structure",
				"members": {
					"Mode": {},
					"RetainUntilDate": { "shape": "S3w" }
				}
			},
			"S70": {
				"type": "structure",
				"members": {
					"BlockPublicAcls": {
						"locationName": "BlockPublicAcls",
						"type": "boolean"
					},
					"IgnorePublicAcls": {
						"locationName": "IgnorePublicAcls",
						"type": "boolean"
					}
				}
			},
			"S79": {
				"type": "list",
				"member": {
					"locationName": "Bucket",
					"type": "structure",
					"members": {
						"Name": {},
						"CreationDate": { "type": "timestamp" },
						"CreationTemplateId": {},
						"LocationConstraint": {}
					}
				}
			},
			"S7z": {
				"type": "structure",
				"members": {
					"ID": {},
					"DisplayName": {}
				}
			},
			"S80": {
				"type": "list",
				"member": {
					"type": "structure",
					"members": { "Prefix": {} }
				},
				"flattened": true
			},
			"S8g": {
				"type": "list",
				"member": {
					"type": "structure",
					"members": {
						"Key": {},
						"LastModified": { "type": "timestamp" },
						"ETag": {},
						"Size": { "type": "long" },
						"StorageClass": {},
						"Owner": { "shape": "S33" }
					}
				},
				"flattened": true
			},
			"S8y": {
				"type": "structure",
				"members": {
					"Grants": {
						"shape": "S36",
						"locationName": "AccessControlList"
					},
					"Owner": { "shape": "S33" }
				}
			},
			"S9m": {
				"type": "structure",
				"required": ["TagSet"],
				"members": { "TagSet": { "shape": "S4h" } }
			}
		}
	};
}));
// node_modules/ibm-cos-sdk/apis/s3-2006-03-01.paginators.json
var require_s3_2006_03_01_paginators = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { "pagination": {
		"ListBuckets": {
			"input_token": "ContinuationToken",
			"limit_key": "MaxBuckets",
			"output_token": "ContinuationToken",
			"result_key": "Buckets"
		},
		"ListMultipartUploads": {
			"input_token": ["KeyMarker", "UploadIdMarker"],
			"limit_key": "MaxUploads",
			"more_results": "IsTruncated",
			"output_token": ["NextKeyMarker", "NextUploadIdMarker"],
			"result_key": ["Uploads", "CommonPrefixes"]
		},
		"ListObjectVersions": {
			"input_token": ["KeyMarker", "VersionIdMarker"],
			"limit_key": "MaxKeys",
			"more_results": "IsTruncated",
			"output_token": ["NextKeyMarker", "NextVersionIdMarker"],
			"result_key": [
				"Versions",
				"DeleteMarkers",
				"CommonPrefixes"
			]
		},
		"ListObjects": {
			"input_token": "Marker",
			"limit_key": "MaxKeys",
			"more_results": "IsTruncated",
			"output_token": "NextMarker || Contents[-1].Key",
			"result_key": ["Contents", "CommonPrefixes"]
		},
		"ListObjectsV2": {
			"input_token": "ContinuationToken",
			"limit_key": "MaxKeys",
			"output_token": "NextContinuationToken",
			"result_key": ["Contents", "CommonPrefixes"]
		},
		"ListParts": {
			"input_token": "PartNumberMarker",
			"limit_key": "MaxParts",
			"more_results": "IsTruncated",
			"output_token": "NextPartNumberMarker",
			"result_key": "Parts"
		}
	} };
}));
// node_modules/ibm-cos-sdk/apis/s3-2006-03-01.waiters2.json
var require_s3_2006_03_01_waiters2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		"version": 2,
		"waiters": {
			"BucketExists": {
				"delay": 5,
				"operation": "HeadBucket",
				"maxAttempts": 20,
				"acceptors": [
					{
						"expected": 200,
						"matcher": "status",
						"state": "success"
					},
					{
						"expected": 301,
						"matcher": "status",
						"state": "success"
					},
					{
						"expected": 403,
						"matcher": "status",
						"state": "success"
					},
					{
						"expected": 404,
						"matcher": "status",
						"state": "retry"
					}
				]
			},
			"BucketNotExists": {
				"delay": 5,
				"operation": "HeadBucket",
				"maxAttempts": 20,
				"acceptors": [{
					"expected": 404,
					"matcher": "status",
					"state": "success"
				}]
			},
			"ObjectExists": {
				"delay": 5,
				"operation": "HeadObject",
				"maxAttempts": 20,
				"acceptors": [{
					"expected": 200,
					"matcher": "status",
					"state": "success"
				}, {
					"expected": 404,
					"matcher": "status",
					"state": "retry"
				}]
			},
			"ObjectNotExists": {
				"delay": 5,
				"operation": "HeadObject",
				"maxAttempts": 20,
				"acceptors": [{
					"expected": 404,
					"matcher": "status",
					"state": "success"
				}]
			}
		}
	};
}));
// node_modules/ibm-cos-sdk/clients/s3.js
var require_s3 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	require_node_loader();
	var AWS = require_core();
	var Service = require_service();
	var apiLoader = require_api_loader();
	apiLoader.services[`s3`] = {};
	AWS.S3 = Service.defineService(`s3`, [`2006-03-01`]);
	require_s3$1();
	Object.defineProperty(apiLoader.services[`s3`], "2006-03-01", {
		get: function get() {
			var model = require_s3_2006_03_01_min();
			model.paginators = require_s3_2006_03_01_paginators().pagination;
			model.waiters = require_s3_2006_03_01_waiters2().waiters;
			return model;
		},
		enumerable: true,
		configurable: true
	});
	module.exports = AWS.S3;
}));
// node_modules/ibm-cos-sdk/clients/all.js
var require_all = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	require_node_loader();
	require_core();
	module.exports = { S3: require_s3() };
}));
// node_modules/ibm-cos-sdk/lib/aws.js
var require_aws = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	require_node_loader();
	var AWS = require_core();
	require_all();
	module.exports = AWS;
}));
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (require_aws());



/***/ })

};
