export const id = 197;
export const ids = [197];
export const modules = {

/***/ 4197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);


// node_modules/ibm-cos-sdk/lib/json/builder.js
var require_builder$2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	function JsonBuilder() {}
	JsonBuilder.prototype.build = function(e, t) {
		return JSON.stringify(translate(e, t));
	};
	function translate(e, t) {
		if (t && e != null) switch (t.type) {
			case `structure`: return translateStructure(e, t);
			case `map`: return translateMap(e, t);
			case `list`: return translateList(e, t);
			default: return translateScalar(e, t);
		}
	}
	function translateStructure(e, t) {
		if (t.isDocument) return e;
		var n = {};
		return util.each(e, function(e, r) {
			var i = t.members[e];
			if (i) {
				if (i.location !== `body`) return;
				var a = i.isLocationName ? i.name : e, o = translate(r, i);
				o !== void 0 && (n[a] = o);
			}
		}), n;
	}
	function translateList(e, t) {
		var n = [];
		return util.arrayEach(e, function(e) {
			var r = translate(e, t.member);
			r !== void 0 && n.push(r);
		}), n;
	}
	function translateMap(e, t) {
		var n = {};
		return util.each(e, function(e, r) {
			var i = translate(r, t.value);
			i !== void 0 && (n[e] = i);
		}), n;
	}
	function translateScalar(e, t) {
		return t.toWireFormat(e);
	}
	module.exports = JsonBuilder;
}));
// node_modules/ibm-cos-sdk/lib/json/parser.js
var require_parser$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	function JsonParser() {}
	JsonParser.prototype.parse = function(e, t) {
		return translate(JSON.parse(e), t);
	};
	function translate(e, t) {
		if (t && e !== void 0) switch (t.type) {
			case `structure`: return translateStructure(e, t);
			case `map`: return translateMap(e, t);
			case `list`: return translateList(e, t);
			default: return translateScalar(e, t);
		}
	}
	function translateStructure(e, t) {
		if (e != null) {
			if (t.isDocument) return e;
			var n = {}, r = t.members, i = t.api && t.api.awsQueryCompatible;
			return util.each(r, function(t, r) {
				var a = r.isLocationName ? r.name : t;
				if (Object.prototype.hasOwnProperty.call(e, a)) {
					var o = e[a], s = translate(o, r);
					s !== void 0 && (n[t] = s);
				} else i && r.defaultValue && r.type === `list` && (n[t] = typeof r.defaultValue == `function` ? r.defaultValue() : r.defaultValue);
			}), n;
		}
	}
	function translateList(e, t) {
		if (e != null) {
			var n = [];
			return util.arrayEach(e, function(e) {
				var r = translate(e, t.member);
				r === void 0 ? n.push(null) : n.push(r);
			}), n;
		}
	}
	function translateMap(e, t) {
		if (e != null) {
			var n = {};
			return util.each(e, function(e, r) {
				var i = translate(r, t.value);
				n[e] = i === void 0 ? null : i;
			}), n;
		}
	}
	function translateScalar(e, t) {
		return t.toType(e);
	}
	module.exports = JsonParser;
}));
// node_modules/ibm-cos-sdk/lib/protocol/helpers.js
var require_helpers = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	var AWS = require_core();
	function populateHostPrefix(e) {
		if (!e.service.config.hostPrefixEnabled) return e;
		var t = e.service.api.operations[e.operation];
		if (hasEndpointDiscover(e)) return e;
		if (t.endpoint && t.endpoint.hostPrefix) {
			var n = t.endpoint.hostPrefix, r = expandHostPrefix(n, e.params, t.input);
			prependEndpointPrefix(e.httpRequest.endpoint, r), validateHostname(e.httpRequest.endpoint.hostname);
		}
		return e;
	}
	function hasEndpointDiscover(e) {
		var t = e.service.api, n = t.operations[e.operation], r = t.endpointOperation && t.endpointOperation === util.string.lowerFirst(n.name);
		return n.endpointDiscoveryRequired !== `NULL` || r === !0;
	}
	function expandHostPrefix(e, t, n) {
		return util.each(n.members, function(n, r) {
			if (r.hostLabel === !0) {
				if (typeof t[n] != `string` || t[n] === ``) throw util.error(Error(), {
					message: `Parameter ` + n + ` should be a non-empty string.`,
					code: `InvalidParameter`
				});
				var i = RegExp(`\\{` + n + `\\}`, `g`);
				e = e.replace(i, t[n]);
			}
		}), e;
	}
	function prependEndpointPrefix(e, t) {
		e.host &&= t + e.host, e.hostname &&= t + e.hostname;
	}
	function validateHostname(e) {
		var t = e.split(`.`), n = /^[a-zA-Z0-9]{1}$|^[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]$/;
		util.arrayEach(t, function(e) {
			if (!e.length || e.length < 1 || e.length > 63) throw util.error(Error(), {
				code: `ValidationError`,
				message: `Hostname label length should be between 1 to 63 characters, inclusive.`
			});
			if (!n.test(e)) throw AWS.util.error(Error(), {
				code: `ValidationError`,
				message: e + ` is not hostname compatible.`
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
	function buildRequest(e) {
		var t = e.httpRequest, n = e.service.api, r = n.targetPrefix + `.` + n.operations[e.operation].name, i = n.jsonVersion || `1.0`, a = n.operations[e.operation].input, o = new JsonBuilder();
		i === 1 && (i = `1.0`), n.awsQueryCompatible && (t.params ||= {}, Object.assign(t.params, e.params)), t.body = o.build(e.params || {}, a), t.headers[`Content-Type`] = `application/x-amz-json-` + i, t.headers[`X-Amz-Target`] = r, populateHostPrefix(e);
	}
	function extractError(e) {
		var t = {}, n = e.httpResponse;
		if (t.code = n.headers[`x-amzn-errortype`] || `UnknownError`, typeof t.code == `string` && (t.code = t.code.split(`:`)[0]), n.body.length > 0) try {
			var r = JSON.parse(n.body.toString()), i = r.__type || r.code || r.Code;
			for (var a in i && (t.code = i.split(`#`).pop()), t.message = t.code === `RequestEntityTooLarge` ? `Request body must be less than 1 MB` : r.message || r.Message || null, r || {}) a !== `code` && a !== `message` && (t[`[` + a + `]`] = `See error.` + a + ` for details.`, Object.defineProperty(t, a, {
				value: r[a],
				enumerable: !1,
				writable: !0
			}));
		} catch {
			t.statusCode = n.statusCode, t.message = n.statusMessage;
		}
		else t.statusCode = n.statusCode, t.message = n.statusCode.toString();
		e.error = util.error(Error(), t);
	}
	function extractData(e) {
		var t = e.httpResponse.body.toString() || `{}`;
		if (e.request.service.config.convertResponseTypes === !1) e.data = JSON.parse(t);
		else {
			var n = e.request.service.api.operations[e.request.operation].output || {};
			e.data = new JsonParser().parse(t, n);
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
	QueryParamSerializer.prototype.serialize = function(e, t, n) {
		serializeStructure(``, e, t, n);
	};
	function ucfirst(e) {
		return e.isQueryName || e.api.protocol !== `ec2` ? e.name : e.name[0].toUpperCase() + e.name.substr(1);
	}
	function serializeStructure(e, t, n, r) {
		util.each(n.members, function(n, i) {
			var a = t[n];
			if (a != null) {
				var o = ucfirst(i);
				o = e ? e + `.` + o : o, serializeMember(o, a, i, r);
			}
		});
	}
	function serializeMap(e, t, n, r) {
		var i = 1;
		util.each(t, function(t, a) {
			var o = (n.flattened ? `.` : `.entry.`) + i++ + `.`, s = o + (n.key.name || `key`), c = o + (n.value.name || `value`);
			serializeMember(e + s, t, n.key, r), serializeMember(e + c, a, n.value, r);
		});
	}
	function serializeList(e, t, n, r) {
		var i = n.member || {};
		t.length === 0 ? n.api.protocol !== `ec2` && r.call(this, e, null) : util.arrayEach(t, function(t, a) {
			var o = `.` + (a + 1);
			if (n.api.protocol === `ec2`) o += ``;
			else if (n.flattened) {
				if (i.name) {
					var s = e.split(`.`);
					s.pop(), s.push(ucfirst(i)), e = s.join(`.`);
				}
			} else o = `.` + (i.name ? i.name : `member`) + o;
			serializeMember(e + o, t, i, r);
		});
	}
	function serializeMember(e, t, n, r) {
		t != null && (n.type === `structure` ? serializeStructure(e, t, n, r) : n.type === `list` ? serializeList(e, t, n, r) : n.type === `map` ? serializeMap(e, t, n, r) : r(e, n.toWireFormat(t).toString()));
	}
	module.exports = QueryParamSerializer;
}));
// node_modules/ibm-cos-sdk/lib/model/collection.js
var require_collection = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var memoizedProperty = require_util().memoizedProperty;
	function memoize(e, t, n, r) {
		memoizedProperty(this, r(e), function() {
			return n(e, t);
		});
	}
	function Collection(e, t, n, r, i) {
		r ||= String;
		var a = this;
		for (var o in e) Object.prototype.hasOwnProperty.call(e, o) && (memoize.call(a, o, e[o], n, r), i && i(o, e[o]));
	}
	module.exports = Collection;
}));
// node_modules/ibm-cos-sdk/lib/model/shape.js
var require_shape = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Collection = require_collection();
	var util = require_util();
	function property(e, t, n) {
		n != null && util.property.apply(this, arguments);
	}
	function memoizedProperty(e, t) {
		e.constructor.prototype[t] || util.memoizedProperty.apply(this, arguments);
	}
	function Shape(e, t, n) {
		t ||= {}, property(this, `shape`, e.shape), property(this, `api`, t.api, !1), property(this, `type`, e.type), property(this, `enum`, e.enum), property(this, `min`, e.min), property(this, `max`, e.max), property(this, `pattern`, e.pattern), property(this, `location`, e.location || this.location || `body`), property(this, `name`, this.name || e.xmlName || e.queryName || e.locationName || n), property(this, `isStreaming`, e.streaming || this.isStreaming || !1), property(this, `requiresLength`, e.requiresLength, !1), property(this, `isComposite`, e.isComposite || !1), property(this, `isShape`, !0, !1), property(this, `isQueryName`, !!e.queryName, !1), property(this, `isLocationName`, !!e.locationName, !1), property(this, `isIdempotent`, e.idempotencyToken === !0), property(this, `isJsonValue`, e.jsonvalue === !0), property(this, `isSensitive`, e.sensitive === !0 || e.prototype && e.prototype.sensitive === !0), property(this, `isEventStream`, !!e.eventstream, !1), property(this, `isEvent`, !!e.event, !1), property(this, `isEventPayload`, !!e.eventpayload, !1), property(this, `isEventHeader`, !!e.eventheader, !1), property(this, `isTimestampFormatSet`, !!e.timestampFormat || e.prototype && e.prototype.isTimestampFormatSet === !0, !1), property(this, `endpointDiscoveryId`, !!e.endpointdiscoveryid, !1), property(this, `hostLabel`, !!e.hostLabel, !1), t.documentation && (property(this, `documentation`, e.documentation), property(this, `documentationUrl`, e.documentationUrl)), e.xmlAttribute && property(this, `isXmlAttribute`, e.xmlAttribute || !1), property(this, `defaultValue`, null), this.toWireFormat = function(e) {
			return e ?? ``;
		}, this.toType = function(e) {
			return e;
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
	}, Shape.types = {
		structure: StructureShape,
		list: ListShape,
		map: MapShape,
		boolean: BooleanShape,
		timestamp: TimestampShape,
		float: FloatShape,
		integer: IntegerShape,
		string: StringShape,
		base64: Base64Shape,
		binary: BinaryShape
	}, Shape.resolve = function resolve(e, t) {
		if (e.shape) {
			var n = t.api.shapes[e.shape];
			if (!n) throw Error(`Cannot find shape reference: ` + e.shape);
			return n;
		}
		return null;
	}, Shape.create = function create(e, t, n) {
		if (e.isShape) return e;
		var r = Shape.resolve(e, t);
		if (r) {
			var i = Object.keys(e);
			t.documentation || (i = i.filter(function(e) {
				return !e.match(/documentation/);
			}));
			var InlineShape = function() {
				r.constructor.call(this, e, t, n);
			};
			return InlineShape.prototype = r, new InlineShape();
		}
		e.type ||= e.members ? `structure` : e.member ? `list` : e.key ? `map` : `string`;
		var a = e.type;
		if (Shape.normalizedTypes[e.type] && (e.type = Shape.normalizedTypes[e.type]), Shape.types[e.type]) return new Shape.types[e.type](e, t, n);
		throw Error(`Unrecognized shape type: ` + a);
	};
	function CompositeShape(e) {
		Shape.apply(this, arguments), property(this, `isComposite`, !0), e.flattened && property(this, `flattened`, e.flattened || !1);
	}
	function StructureShape(e, t) {
		var n = this, r = null, i = !this.isShape;
		CompositeShape.apply(this, arguments), i && (property(this, `defaultValue`, function() {
			return {};
		}), property(this, `members`, {}), property(this, `memberNames`, []), property(this, `required`, []), property(this, `isRequired`, function() {
			return !1;
		}), property(this, `isDocument`, !!e.document)), e.members && (property(this, `members`, new Collection(e.members, t, function(e, n) {
			return Shape.create(n, t, e);
		})), memoizedProperty(this, `memberNames`, function() {
			return e.xmlOrder || Object.keys(e.members);
		}), e.event && (memoizedProperty(this, `eventPayloadMemberName`, function() {
			for (var e = n.members, t = n.memberNames, r = 0, i = t.length; r < i; r++) if (e[t[r]].isEventPayload) return t[r];
		}), memoizedProperty(this, `eventHeaderMemberNames`, function() {
			for (var e = n.members, t = n.memberNames, r = [], i = 0, a = t.length; i < a; i++) e[t[i]].isEventHeader && r.push(t[i]);
			return r;
		}))), e.required && (property(this, `required`, e.required), property(this, `isRequired`, function(t) {
			if (!r) {
				r = {};
				for (var n = 0; n < e.required.length; n++) r[e.required[n]] = !0;
			}
			return r[t];
		}, !1, !0)), property(this, `resultWrapper`, e.resultWrapper || null), e.payload && property(this, `payload`, e.payload), typeof e.xmlNamespace == `string` ? property(this, `xmlNamespaceUri`, e.xmlNamespace) : typeof e.xmlNamespace == `object` && (property(this, `xmlNamespacePrefix`, e.xmlNamespace.prefix), property(this, `xmlNamespaceUri`, e.xmlNamespace.uri));
	}
	function ListShape(e, t) {
		var n = this, r = !this.isShape;
		if (CompositeShape.apply(this, arguments), r && property(this, `defaultValue`, function() {
			return [];
		}), e.member && memoizedProperty(this, `member`, function() {
			return Shape.create(e.member, t);
		}), this.flattened) {
			var i = this.name;
			memoizedProperty(this, `name`, function() {
				return n.member.name || i;
			});
		}
	}
	function MapShape(e, t) {
		var n = !this.isShape;
		CompositeShape.apply(this, arguments), n && (property(this, `defaultValue`, function() {
			return {};
		}), property(this, `key`, Shape.create({ type: `string` }, t)), property(this, `value`, Shape.create({ type: `string` }, t))), e.key && memoizedProperty(this, `key`, function() {
			return Shape.create(e.key, t);
		}), e.value && memoizedProperty(this, `value`, function() {
			return Shape.create(e.value, t);
		});
	}
	function TimestampShape(e) {
		var t = this;
		if (Shape.apply(this, arguments), e.timestampFormat) property(this, `timestampFormat`, e.timestampFormat);
		else if (t.isTimestampFormatSet && this.timestampFormat) property(this, `timestampFormat`, this.timestampFormat);
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
		this.toType = function(e) {
			return e == null ? null : typeof e.toUTCString == `function` ? e : typeof e == `string` || typeof e == `number` ? util.date.parseTimestamp(e) : null;
		}, this.toWireFormat = function(e) {
			return util.date.format(e, t.timestampFormat);
		};
	}
	function StringShape() {
		Shape.apply(this, arguments);
		var e = [
			`rest-xml`,
			`query`,
			`ec2`
		];
		this.toType = function(t) {
			return t = this.api && e.indexOf(this.api.protocol) > -1 ? t || `` : t, this.isJsonValue ? JSON.parse(t) : t && typeof t.toString == `function` ? t.toString() : t;
		}, this.toWireFormat = function(e) {
			return this.isJsonValue ? JSON.stringify(e) : e;
		};
	}
	function FloatShape() {
		Shape.apply(this, arguments), this.toType = function(e) {
			return e == null ? null : parseFloat(e);
		}, this.toWireFormat = this.toType;
	}
	function IntegerShape() {
		Shape.apply(this, arguments), this.toType = function(e) {
			return e == null ? null : parseInt(e, 10);
		}, this.toWireFormat = this.toType;
	}
	function BinaryShape() {
		Shape.apply(this, arguments), this.toType = function(e) {
			var t = util.base64.decode(e);
			if (this.isSensitive && util.isNode() && typeof util.Buffer.alloc == `function`) {
				var n = util.Buffer.alloc(t.length, t);
				t.fill(0), t = n;
			}
			return t;
		}, this.toWireFormat = util.base64.encode;
	}
	function Base64Shape() {
		BinaryShape.apply(this, arguments);
	}
	function BooleanShape() {
		Shape.apply(this, arguments), this.toType = function(e) {
			return typeof e == `boolean` ? e : e == null ? null : e === `true`;
		};
	}
	Shape.shapes = {
		StructureShape,
		ListShape,
		MapShape,
		StringShape,
		BooleanShape,
		Base64Shape
	}, module.exports = Shape;
}));
// node_modules/ibm-cos-sdk/lib/protocol/query.js
var require_query = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var util = require_util();
	var QueryParamSerializer = require_query_param_serializer();
	var Shape = require_shape();
	var populateHostPrefix = require_helpers().populateHostPrefix;
	function buildRequest(e) {
		var t = e.service.api.operations[e.operation], n = e.httpRequest;
		n.headers[`Content-Type`] = `application/x-www-form-urlencoded; charset=utf-8`, n.params = {
			Version: e.service.api.apiVersion,
			Action: t.name
		}, new QueryParamSerializer().serialize(e.params, t.input, function(e, t) {
			n.params[e] = t;
		}), n.body = util.queryParamsToString(n.params), populateHostPrefix(e);
	}
	function extractError(e) {
		var t, n = e.httpResponse.body.toString();
		if (n.match(`<UnknownOperationException`)) t = {
			Code: `UnknownOperation`,
			Message: `Unknown operation ` + e.request.operation
		};
		else try {
			t = new AWS.XML.Parser().parse(n);
		} catch {
			t = {
				Code: e.httpResponse.statusCode,
				Message: e.httpResponse.statusMessage
			};
		}
		t.requestId && !e.requestId && (e.requestId = t.requestId), t.Errors && (t = t.Errors), t.Error && (t = t.Error), e.error = t.Code ? util.error(Error(), {
			code: t.Code,
			message: t.Message
		}) : util.error(Error(), {
			code: e.httpResponse.statusCode,
			message: null
		});
	}
	function extractData(e) {
		var t = e.request, n = t.service.api.operations[t.operation].output || {}, r = n;
		if (r.resultWrapper) {
			var i = Shape.create({ type: `structure` });
			i.members[r.resultWrapper] = n, i.memberNames = [r.resultWrapper], util.property(n, `name`, n.resultWrapper), n = i;
		}
		var a = new AWS.XML.Parser();
		if (n && n.members && !n.members._XAMZRequestId) {
			var o = Shape.create({ type: `string` }, { api: { protocol: `query` } }, `requestId`);
			n.members._XAMZRequestId = o;
		}
		var s = a.parse(e.httpResponse.body.toString(), n);
		e.requestId = s._XAMZRequestId || s.requestId, s._XAMZRequestId && delete s._XAMZRequestId, r.resultWrapper && s[r.resultWrapper] && (util.update(s, s[r.resultWrapper]), delete s[r.resultWrapper]), e.data = s;
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
	function populateMethod(e) {
		e.httpRequest.method = e.service.api.operations[e.operation].httpMethod;
	}
	function generateURI(e, t, n, r) {
		var i = [e, t].join(`/`);
		i = i.replace(/\/+/g, `/`);
		var a = {}, o = !1;
		if (util.each(n.members, function(e, t) {
			var n = r[e];
			if (n != null) {
				if (t.location === `uri`) {
					var s = RegExp(`\\{` + t.name + `(\\+)?\\}`);
					i = i.replace(s, function(e, t) {
						return (t ? util.uriEscapePath : util.uriEscape)(String(n));
					});
				} else t.location === `querystring` && (o = !0, t.type === `list` ? a[t.name] = n.map(function(e) {
					return util.uriEscape(t.member.toWireFormat(e).toString());
				}) : t.type === `map` ? util.each(n, function(e, t) {
					a[e] = Array.isArray(t) ? t.map(function(e) {
						return util.uriEscape(String(e));
					}) : util.uriEscape(String(t));
				}) : a[t.name] = util.uriEscape(t.toWireFormat(n).toString()));
			}
		}), o) {
			i += i.indexOf(`?`) >= 0 ? `&` : `?`;
			var s = [];
			util.arrayEach(Object.keys(a).sort(), function(e) {
				Array.isArray(a[e]) || (a[e] = [a[e]]);
				for (var t = 0; t < a[e].length; t++) s.push(util.uriEscape(String(e)) + `=` + a[e][t]);
			}), i += s.join(`&`);
		}
		return i;
	}
	function populateURI(e) {
		var t = e.service.api.operations[e.operation], n = t.input, r = generateURI(e.httpRequest.endpoint.path, t.httpPath, n, e.params);
		e.httpRequest.path = r;
	}
	function populateHeaders(e) {
		var t = e.service.api.operations[e.operation];
		util.each(t.input.members, function(t, n) {
			var r = e.params[t];
			r != null && (n.location === `headers` && n.type === `map` ? util.each(r, function(t, r) {
				e.httpRequest.headers[n.name + t] = r;
			}) : n.location === `header` && (r = n.toWireFormat(r).toString(), n.isJsonValue && (r = util.base64.encode(r)), e.httpRequest.headers[n.name] = r));
		});
	}
	function buildRequest(e) {
		populateMethod(e), populateURI(e), populateHeaders(e), populateHostPrefix(e);
	}
	function extractError() {}
	function extractData(e) {
		var t = e.request, n = {}, r = e.httpResponse, i = t.service.api.operations[t.operation].output, a = {};
		util.each(r.headers, function(e, t) {
			a[e.toLowerCase()] = t;
		}), util.each(i.members, function(e, t) {
			var i = (t.name || e).toLowerCase();
			if (t.location === `headers` && t.type === `map`) {
				n[e] = {};
				var o = t.isLocationName ? t.name : ``, s = RegExp(`^` + o + `(.+)`, `i`);
				util.each(r.headers, function(t, r) {
					var i = t.match(s);
					i !== null && (n[e][i[1]] = r);
				});
			} else if (t.location === `header`) {
				if (a[i] !== void 0) {
					var c = t.isJsonValue ? util.base64.decode(a[i]) : a[i];
					n[e] = t.toType(c);
				}
			} else t.location === `statusCode` && (n[e] = parseInt(r.statusCode, 10));
		}), e.data = n;
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
	function unsetContentLength(e) {
		util.getRequestPayloadShape(e) === void 0 && METHODS_WITHOUT_BODY.indexOf(e.httpRequest.method) >= 0 && delete e.httpRequest.headers[`Content-Length`];
	}
	function populateBody(e) {
		var t = new JsonBuilder(), n = e.service.api.operations[e.operation].input;
		if (n.payload) {
			var r = {}, i = n.members[n.payload];
			r = e.params[n.payload], i.type === `structure` ? (e.httpRequest.body = t.build(r || {}, i), applyContentTypeHeader(e)) : r !== void 0 && (e.httpRequest.body = r, (i.type === `binary` || i.isStreaming) && applyContentTypeHeader(e, !0));
		} else e.httpRequest.body = t.build(e.params, n), applyContentTypeHeader(e);
	}
	function applyContentTypeHeader(e, t) {
		if (!e.httpRequest.headers[`Content-Type`]) {
			var n = t ? `binary/octet-stream` : `application/json`;
			e.httpRequest.headers[`Content-Type`] = n;
		}
	}
	function buildRequest(e) {
		Rest.buildRequest(e), METHODS_WITHOUT_BODY.indexOf(e.httpRequest.method) < 0 && populateBody(e);
	}
	function extractError(e) {
		Json.extractError(e);
	}
	function extractData(e) {
		Rest.extractData(e);
		var t = e.request, n = t.service.api.operations[t.operation], r = t.service.api.operations[t.operation].output || {}, i;
		if (n.hasEventOutput, r.payload) {
			var a = r.members[r.payload], o = e.httpResponse.body;
			if (a.isEventStream) i = new JsonParser(), e.data[r.payload] = util.createEventStream(AWS.HttpClient.streamsApiVersion === 2 ? e.httpResponse.stream : o, i, a);
			else if (a.type === `structure` || a.type === `list`) {
				var i = new JsonParser();
				e.data[r.payload] = i.parse(o, a);
			} else a.type === `binary` || a.isStreaming ? e.data[r.payload] = o : e.data[r.payload] = a.toType(o);
		} else {
			var s = e.data;
			Json.extractData(e), e.data = util.merge(s, e.data);
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
	function populateBody(e) {
		var t = e.service.api.operations[e.operation].input, n = new AWS.XML.Builder(), r = e.params, i = t.payload;
		if (i) {
			var a = t.members[i];
			if (r = r[i], r === void 0) return;
			if (a.type === `structure`) {
				var o = a.name;
				e.httpRequest.body = n.toXML(r, a, o, !0);
			} else e.httpRequest.body = r;
		} else e.httpRequest.body = n.toXML(r, t, t.name || t.shape || util.string.upperFirst(e.operation) + `Request`);
	}
	function buildRequest(e) {
		Rest.buildRequest(e), [`GET`, `HEAD`].indexOf(e.httpRequest.method) < 0 && populateBody(e);
	}
	function extractError(e) {
		Rest.extractError(e);
		var t;
		try {
			t = new AWS.XML.Parser().parse(e.httpResponse.body.toString());
		} catch {
			t = {
				Code: e.httpResponse.statusCode,
				Message: e.httpResponse.statusMessage
			};
		}
		t.Errors && (t = t.Errors), t.Error && (t = t.Error), e.error = t.Code ? util.error(Error(), {
			code: t.Code,
			message: t.Message
		}) : util.error(Error(), {
			code: e.httpResponse.statusCode,
			message: null
		});
	}
	function extractData(e) {
		Rest.extractData(e);
		var t, n = e.request, r = e.httpResponse.body, i = n.service.api.operations[n.operation], a = i.output;
		i.hasEventOutput;
		var o = a.payload;
		if (o) {
			var s = a.members[o];
			s.isEventStream ? (t = new AWS.XML.Parser(), e.data[o] = util.createEventStream(AWS.HttpClient.streamsApiVersion === 2 ? e.httpResponse.stream : e.httpResponse.body, t, s)) : s.type === `structure` ? (t = new AWS.XML.Parser(), e.data[o] = t.parse(r.toString(), s)) : s.type === `binary` || s.isStreaming ? e.data[o] = r : e.data[o] = s.toType(r);
		} else if (r.length > 0) {
			t = new AWS.XML.Parser();
			var c = t.parse(r.toString(), a);
			util.update(e.data, c);
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
	function escapeAttribute(e) {
		return e.replace(/&/g, `&amp;`).replace(/'/g, `&apos;`).replace(/</g, `&lt;`).replace(/>/g, `&gt;`).replace(/"/g, `&quot;`);
	}
	module.exports = { escapeAttribute };
}));
// node_modules/ibm-cos-sdk/lib/xml/xml-node.js
var require_xml_node = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var escapeAttribute = require_escape_attribute().escapeAttribute;
	function XmlNode(e, t) {
		t === void 0 && (t = []), this.name = e, this.children = t, this.attributes = {};
	}
	XmlNode.prototype.addAttribute = function(e, t) {
		return this.attributes[e] = t, this;
	}, XmlNode.prototype.addChildNode = function(e) {
		return this.children.push(e), this;
	}, XmlNode.prototype.removeAttribute = function(e) {
		return delete this.attributes[e], this;
	}, XmlNode.prototype.toString = function() {
		for (var e = !!this.children.length, t = `<` + this.name, n = this.attributes, r = 0, i = Object.keys(n); r < i.length; r++) {
			var a = i[r], o = n[a];
			o != null && (t += ` ` + a + `="` + escapeAttribute(`` + o) + `"`);
		}
		return t += e ? `>` + this.children.map(function(e) {
			return e.toString();
		}).join(``) + `</` + this.name + `>` : `/>`;
	}, module.exports = { XmlNode };
}));
// node_modules/ibm-cos-sdk/lib/xml/escape-element.js
var require_escape_element = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function escapeElement(e) {
		return e.replace(/&/g, `&amp;`).replace(/</g, `&lt;`).replace(/>/g, `&gt;`).replace(/\r/g, `&#x0D;`).replace(/\n/g, `&#x0A;`).replace(/\u0085/g, `&#x85;`).replace(/\u2028/, `&#x2028;`);
	}
	module.exports = { escapeElement };
}));
// node_modules/ibm-cos-sdk/lib/xml/xml-text.js
var require_xml_text = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var escapeElement = require_escape_element().escapeElement;
	function XmlText(e) {
		this.value = e;
	}
	XmlText.prototype.toString = function() {
		return escapeElement(`` + this.value);
	}, module.exports = { XmlText };
}));
// node_modules/ibm-cos-sdk/lib/xml/builder.js
var require_builder$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	var XmlNode = require_xml_node().XmlNode;
	var XmlText = require_xml_text().XmlText;
	function XmlBuilder() {}
	XmlBuilder.prototype.toXML = function(e, t, n, r) {
		var i = new XmlNode(n);
		return applyNamespaces(i, t, !0), serialize(i, e, t), i.children.length > 0 || r ? i.toString() : ``;
	};
	function serialize(e, t, n) {
		switch (n.type) {
			case `structure`: return serializeStructure(e, t, n);
			case `map`: return serializeMap(e, t, n);
			case `list`: return serializeList(e, t, n);
			default: return serializeScalar(e, t, n);
		}
	}
	function serializeStructure(e, t, n) {
		util.arrayEach(n.memberNames, function(r) {
			var i = n.members[r];
			if (i.location === `body`) {
				var a = t[r], o = i.name;
				if (a != null) {
					if (i.isXmlAttribute) e.addAttribute(o, a);
					else if (i.flattened) serialize(e, a, i);
					else {
						var s = new XmlNode(o);
						e.addChildNode(s), applyNamespaces(s, i), serialize(s, a, i);
					}
				}
			}
		});
	}
	function serializeMap(e, t, n) {
		var r = n.key.name || `key`, i = n.value.name || `value`;
		util.each(t, function(t, a) {
			var o = new XmlNode(n.flattened ? n.name : `entry`);
			e.addChildNode(o);
			var s = new XmlNode(r), c = new XmlNode(i);
			o.addChildNode(s), o.addChildNode(c), serialize(s, t, n.key), serialize(c, a, n.value);
		});
	}
	function serializeList(e, t, n) {
		n.flattened ? util.arrayEach(t, function(t) {
			var i = new XmlNode(n.member.name || n.name);
			e.addChildNode(i), serialize(i, t, n.member);
		}) : util.arrayEach(t, function(t) {
			var i = new XmlNode(n.member.name || `member`);
			e.addChildNode(i), serialize(i, t, n.member);
		});
	}
	function serializeScalar(e, t, n) {
		e.addChildNode(new XmlText(n.toWireFormat(t)));
	}
	function applyNamespaces(e, t, n) {
		var r, i = `xmlns`;
		t.xmlNamespaceUri ? (r = t.xmlNamespaceUri, t.xmlNamespacePrefix && (i += `:` + t.xmlNamespacePrefix)) : n && t.api.xmlNamespaceUri && (r = t.api.xmlNamespaceUri), r && e.addAttribute(i, r);
	}
	module.exports = XmlBuilder;
}));
// node_modules/ibm-cos-sdk/lib/model/operation.js
var require_operation = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Shape = require_shape();
	var util = require_util();
	var property = util.property;
	var memoizedProperty = util.memoizedProperty;
	function Operation(e, t, n) {
		var r = this;
		n ||= {}, property(this, `name`, t.name || e), property(this, `api`, n.api, !1), t.http = t.http || {}, property(this, `httpMethod`, t.http.method || `POST`), property(this, `httpPath`, t.http.requestUri || `/`), property(this, `authtype`, t.authtype || ``);
		var i = t.httpChecksumRequired || t.httpChecksum && t.httpChecksum.requestChecksumRequired;
		property(this, `httpChecksumRequired`, i, !1), memoizedProperty(this, `input`, function() {
			return t.input ? Shape.create(t.input, n) : new Shape.create({ type: `structure` }, n);
		}), memoizedProperty(this, `output`, function() {
			return t.output ? Shape.create(t.output, n) : new Shape.create({ type: `structure` }, n);
		}), memoizedProperty(this, `errors`, function() {
			var e = [];
			if (!t.errors) return null;
			for (var r = 0; r < t.errors.length; r++) e.push(Shape.create(t.errors[r], n));
			return e;
		}), memoizedProperty(this, `paginator`, function() {
			return n.api.paginators[e];
		}), n.documentation && (property(this, `documentation`, t.documentation), property(this, `documentationUrl`, t.documentationUrl)), memoizedProperty(this, `idempotentMembers`, function() {
			var e = [], t = r.input, n = t.members;
			if (!t.members) return e;
			for (var i in n) n.hasOwnProperty(i) && n[i].isIdempotent === !0 && e.push(i);
			return e;
		}), memoizedProperty(this, `hasEventOutput`, function() {
			var e = r.output;
			return hasEventStream(e);
		});
	}
	function hasEventStream(e) {
		var t = e.members, n = e.payload;
		if (!e.members) return !1;
		if (n) return t[n].isEventStream;
		for (var r in t) if (!t.hasOwnProperty(r) && t[r].isEventStream === !0) return !0;
		return !1;
	}
	module.exports = Operation;
}));
// node_modules/ibm-cos-sdk/lib/model/paginator.js
var require_paginator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var property = require_util().property;
	function Paginator(e, t) {
		property(this, `inputToken`, t.input_token), property(this, `limitKey`, t.limit_key), property(this, `moreResults`, t.more_results), property(this, `outputToken`, t.output_token), property(this, `resultKey`, t.result_key);
	}
	module.exports = Paginator;
}));
// node_modules/ibm-cos-sdk/lib/model/resource_waiter.js
var require_resource_waiter$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = require_util();
	var property = util.property;
	function ResourceWaiter(e, t, n) {
		n ||= {}, property(this, `name`, e), property(this, `api`, n.api, !1), t.operation && property(this, `operation`, util.string.lowerFirst(t.operation));
		var r = this;
		[
			`type`,
			`description`,
			`delay`,
			`maxAttempts`,
			`acceptors`
		].forEach(function(e) {
			var n = t[e];
			n && property(r, e, n);
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
	function Api(e, t) {
		e ||= {}, t ||= {}, t.api = this, e.metadata = e.metadata || {};
		var n = t.serviceIdentifier;
		delete t.serviceIdentifier, property(this, `isApi`, !0, !1), property(this, `apiVersion`, e.metadata.apiVersion), property(this, `endpointPrefix`, e.metadata.endpointPrefix), property(this, `signingName`, e.metadata.signingName), property(this, `globalEndpoint`, e.metadata.globalEndpoint), property(this, `signatureVersion`, e.metadata.signatureVersion), property(this, `jsonVersion`, e.metadata.jsonVersion), property(this, `targetPrefix`, e.metadata.targetPrefix), property(this, `protocol`, e.metadata.protocol), property(this, `timestampFormat`, e.metadata.timestampFormat), property(this, `xmlNamespaceUri`, e.metadata.xmlNamespace), property(this, `abbreviation`, e.metadata.serviceAbbreviation), property(this, `fullName`, e.metadata.serviceFullName), property(this, `serviceId`, e.metadata.serviceId), n && metadata[n] && property(this, `xmlNoDefaultLists`, metadata[n].xmlNoDefaultLists, !1), memoizedProperty(this, `className`, function() {
			var t = e.metadata.serviceAbbreviation || e.metadata.serviceFullName;
			return t ? (t = t.replace(/^Amazon|AWS\s*|\(.*|\s+|\W+/g, ``), t === `ElasticLoadBalancing` && (t = `ELB`), t) : null;
		}), property(this, `operations`, new Collection(e.operations, t, function(e, n) {
			return new Operation(e, n, t);
		}, util.string.lowerFirst)), property(this, `shapes`, new Collection(e.shapes, t, function(e, n) {
			return Shape.create(n, t);
		})), property(this, `paginators`, new Collection(e.paginators, t, function(e, n) {
			return new Paginator(e, n, t);
		})), property(this, `waiters`, new Collection(e.waiters, t, function(e, n) {
			return new ResourceWaiter(e, n, t);
		}, util.string.lowerFirst)), t.documentation && (property(this, `documentation`, e.documentation), property(this, `documentationUrl`, e.documentationUrl)), property(this, `awsQueryCompatible`, e.metadata.awsQueryCompatible);
	}
	module.exports = Api;
}));
// node_modules/ibm-cos-sdk/lib/api_loader.js
var require_api_loader = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function apiLoader(e, t) {
		if (!apiLoader.services.hasOwnProperty(e)) throw Error(`InvalidService: Failed to load api for ` + e);
		return apiLoader.services[e][t];
	}
	apiLoader.services = {}, module.exports = apiLoader;
}));
// node_modules/ibm-cos-sdk/lib/sequential_executor.js
var require_sequential_executor = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	AWS.SequentialExecutor = AWS.util.inherit({
		constructor: function SequentialExecutor() {
			this._events = {};
		},
		listeners: function listeners(e) {
			return this._events[e] ? this._events[e].slice(0) : [];
		},
		on: function on(e, t, n) {
			return this._events[e] ? n ? this._events[e].unshift(t) : this._events[e].push(t) : this._events[e] = [t], this;
		},
		onAsync: function onAsync(e, t, n) {
			return t._isAsync = !0, this.on(e, t, n);
		},
		removeListener: function removeListener(e, t) {
			var n = this._events[e];
			if (n) {
				for (var r = n.length, i = -1, a = 0; a < r; ++a) n[a] === t && (i = a);
				i > -1 && n.splice(i, 1);
			}
			return this;
		},
		removeAllListeners: function removeAllListeners(e) {
			return e ? delete this._events[e] : this._events = {}, this;
		},
		emit: function emit(e, t, doneCallback) {
			doneCallback ||= function() {};
			var n = this.listeners(e), r = n.length;
			return this.callListeners(n, t, doneCallback), r > 0;
		},
		callListeners: function callListeners(e, t, n, r) {
			var i = this, a = r || null;
			function callNextListener(r) {
				if (r && (a = AWS.util.error(a || Error(), r), i._haltHandlersOnError)) return n.call(i, a);
				i.callListeners(e, t, n, a);
			}
			for (; e.length > 0;) {
				var o = e.shift();
				if (o._isAsync) {
					o.apply(i, t.concat([callNextListener]));
					return;
				}
				try {
					o.apply(i, t);
				} catch (e) {
					a = AWS.util.error(a || Error(), e);
				}
				if (a && i._haltHandlersOnError) {
					n.call(i, a);
					return;
				}
			}
			n.call(i, a);
		},
		addListeners: function addListeners(e) {
			var t = this;
			return e._events && (e = e._events), AWS.util.each(e, function(e, n) {
				typeof n == `function` && (n = [n]), AWS.util.arrayEach(n, function(n) {
					t.on(e, n);
				});
			}), t;
		},
		addNamedListener: function addNamedListener(e, t, n, r) {
			return this[e] = n, this.addListener(t, n, r), this;
		},
		addNamedAsyncListener: function addNamedAsyncListener(e, t, n, r) {
			return n._isAsync = !0, this.addNamedListener(e, t, n, r);
		},
		addNamedListeners: function addNamedListeners(e) {
			var t = this;
			return e(function() {
				t.addNamedListener.apply(t, arguments);
			}, function() {
				t.addNamedAsyncListener.apply(t, arguments);
			}), this;
		}
	}), AWS.SequentialExecutor.prototype.addListener = AWS.SequentialExecutor.prototype.on, module.exports = AWS.SequentialExecutor;
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
	function generateRegionPrefix(e) {
		if (!e) return null;
		var t = e.split(`-`);
		return t.length < 3 ? null : t.slice(0, t.length - 2).join(`-`) + `-*`;
	}
	function derivedKeys(e) {
		var t = e.config.region, n = generateRegionPrefix(t), r = e.api.endpointPrefix;
		return [
			[t, r],
			[n, r],
			[t, `*`],
			[n, `*`],
			[`*`, r],
			[t, `internal-*`],
			[`*`, `*`]
		].map(function(e) {
			return e[0] && e[1] ? e.join(`/`) : null;
		});
	}
	function applyConfig(e, t) {
		util.each(t, function(t, n) {
			t !== `globalEndpoint` && (e.config[t] === void 0 || e.config[t] === null) && (e.config[t] = n);
		});
	}
	function configureEndpoint(e) {
		for (var t = derivedKeys(e), n = e.config.useDualstackEndpoint, r = 0; r < t.length; r++) {
			var i = t[r];
			if (i) {
				var a = n ? regionConfig.dualstackRules : regionConfig.rules;
				if (Object.prototype.hasOwnProperty.call(a, i)) {
					var o = a[i];
					typeof o == `string` && (o = regionConfig.patterns[o]), e.isGlobalEndpoint = !!o.globalEndpoint, o.signingRegion && (e.signingRegion = o.signingRegion), o.signatureVersion || (o.signatureVersion = `v4`);
					var s = (e.api && e.api.signatureVersion) === `bearer`;
					applyConfig(e, Object.assign({}, o, { signatureVersion: s ? `bearer` : o.signatureVersion }));
					return;
				}
			}
		}
	}
	function getEndpointSuffix(e) {
		for (var t = {
			"^(us|eu|ap|sa|ca|me)\\-\\w+\\-\\d+$": `amazonaws.com`,
			"^cn\\-\\w+\\-\\d+$": `amazonaws.com.cn`,
			"^us\\-gov\\-\\w+\\-\\d+$": `amazonaws.com`,
			"^us\\-iso\\-\\w+\\-\\d+$": `c2s.ic.gov`,
			"^us\\-isob\\-\\w+\\-\\d+$": `sc2s.sgov.gov`
		}, n = `amazonaws.com`, r = Object.keys(t), i = 0; i < r.length; i++) {
			var a = RegExp(r[i]), o = t[r[i]];
			if (a.test(e)) return o;
		}
		return n;
	}
	module.exports = {
		configureEndpoint,
		getEndpointSuffix
	};
}));
// node_modules/ibm-cos-sdk/lib/region/utils.js
var require_utils = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function isGlobalRegion(e) {
		return typeof e == `string` && [`aws-global`, `aws-us-gov-global`].includes(e);
	}
	function getRealRegion(e) {
		return [
			`fips-aws-global`,
			`aws-fips`,
			`aws-global`
		].includes(e) ? `us-east-1` : [`fips-aws-us-gov-global`, `aws-us-gov-global`].includes(e) ? `us-gov-west-1` : e.replace(/fips-(dkr-|prod-)?|-fips/, ``);
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
		constructor: function Service(e) {
			if (!this.loadServiceClass) throw AWS.util.error(Error(), "Service must be constructed with `new' operator");
			if (e) {
				if (e.region) {
					var t = e.region;
					region_utils.isGlobalRegion(t) && (e.region = region_utils.getRealRegion(t));
				}
				typeof e.useDualstack == `boolean` && typeof e.useDualstackEndpoint != `boolean` && (e.useDualstackEndpoint = e.useDualstack);
			}
			var n = this.loadServiceClass(e || {});
			if (n) {
				var r = AWS.util.copy(e), i = new n(e);
				return Object.defineProperty(i, "_originalConfig", {
					get: function() {
						return r;
					},
					enumerable: !1,
					configurable: !0
				}), i._clientId = ++clientCount, i;
			}
			this.initialize(e);
		},
		initialize: function initialize(e) {
			var t = AWS.config[this.serviceIdentifier];
			if (this.config = new AWS.Config(AWS.config), t && this.config.update(t, !0), e && this.config.update(e, !0), this.validateService(), this.config.endpoint || regionConfig.configureEndpoint(this), this.config.endpoint = this.endpointFromTemplate(this.config.endpoint), this.setEndpoint(this.config.endpoint), AWS.SequentialExecutor.call(this), AWS.Service.addDefaultMonitoringListeners(this), (this.config.clientSideMonitoring || AWS.Service._clientSideMonitoring) && this.publisher) {
				var n = this.publisher;
				this.addNamedListener(`PUBLISH_API_CALL`, `apiCall`, function PUBLISH_API_CALL(e) {
					process.nextTick(function() {
						n.eventHandler(e);
					});
				}), this.addNamedListener(`PUBLISH_API_ATTEMPT`, `apiCallAttempt`, function PUBLISH_API_ATTEMPT(e) {
					process.nextTick(function() {
						n.eventHandler(e);
					});
				});
			}
		},
		validateService: function validateService() {},
		loadServiceClass: function loadServiceClass(e) {
			var t = e;
			if (!AWS.util.isEmpty(this.api)) return null;
			if (t.apiConfig) return AWS.Service.defineServiceApi(this.constructor, t.apiConfig);
			if (this.constructor.services) {
				t = new AWS.Config(AWS.config), t.update(e, !0);
				var n = t.apiVersions[this.constructor.serviceIdentifier];
				return n ||= t.apiVersion, this.getLatestServiceClass(n);
			}
			return null;
		},
		getLatestServiceClass: function getLatestServiceClass(e) {
			return e = this.getLatestServiceVersion(e), this.constructor.services[e] === null && AWS.Service.defineServiceApi(this.constructor, e), this.constructor.services[e];
		},
		getLatestServiceVersion: function getLatestServiceVersion(e) {
			if (!this.constructor.services || this.constructor.services.length === 0) throw Error(`No services defined on ` + this.constructor.serviceIdentifier);
			if (e ? AWS.util.isType(e, Date) && (e = AWS.util.date.iso8601(e).split(`T`)[0]) : e = `latest`, Object.hasOwnProperty(this.constructor.services, e)) return e;
			for (var t = Object.keys(this.constructor.services).sort(), n = null, r = t.length - 1; r >= 0; r--) if (t[r][t[r].length - 1] !== `*` && (n = t[r]), t[r].substr(0, 10) <= e) return n;
			throw Error(`Could not find ` + this.constructor.serviceIdentifier + " API to satisfy version constraint `" + e + `'`);
		},
		api: {},
		defaultRetryCount: 3,
		customizeRequests: function customizeRequests(e) {
			if (!e) this.customRequestHandler = null;
			else if (typeof e == `function`) this.customRequestHandler = e;
			else throw Error(`Invalid callback type '` + typeof e + `' provided in customizeRequests`);
		},
		makeRequest: function makeRequest(e, t, n) {
			if (typeof t == `function` && (n = t, t = null), t ||= {}, this.config.params) {
				var r = this.api.operations[e];
				r && (t = AWS.util.copy(t), AWS.util.each(this.config.params, function(e, n) {
					r.input.members[e] && (t[e] === void 0 || t[e] === null) && (t[e] = n);
				}));
			}
			var i = new AWS.Request(this, e, t);
			return this.addAllRequestListeners(i), n && i.send(n), i;
		},
		makeUnauthenticatedRequest: function makeUnauthenticatedRequest(e, t, n) {
			typeof t == `function` && (n = t, t = {});
			var r = this.makeRequest(e, t).toUnauthenticated();
			return n ? r.send(n) : r;
		},
		waitFor: function waitFor(e, t, n) {
			return new AWS.ResourceWaiter(this, e).wait(t, n);
		},
		addAllRequestListeners: function addAllRequestListeners(e) {
			for (var t = [
				AWS.events,
				AWS.EventListeners.Core,
				this.serviceInterface(),
				AWS.EventListeners.CorePost
			], n = 0; n < t.length; n++) t[n] && e.addListeners(t[n]);
			this.config.paramValidation || e.removeListener(`validate`, AWS.EventListeners.Core.VALIDATE_PARAMETERS), this.config.logger && e.addListeners(AWS.EventListeners.Logger), this.setupRequestListeners(e), typeof this.constructor.prototype.customRequestHandler == `function` && this.constructor.prototype.customRequestHandler(e), Object.prototype.hasOwnProperty.call(this, `customRequestHandler`) && typeof this.customRequestHandler == `function` && this.customRequestHandler(e);
		},
		setupRequestListeners: function setupRequestListeners(e) {},
		getSigningName: function getSigningName() {
			return this.api.signingName || this.api.endpointPrefix;
		},
		getSignerClass: function getSignerClass(e) {
			var t, n = null, r = ``;
			return e && (n = (e.service.api.operations || {})[e.operation] || null, r = n ? n.authtype : ``), t = this.config.signatureVersion ? this.config.signatureVersion : r === `v4` || r === `v4-unsigned-body` ? `v4` : r === `bearer` ? `bearer` : this.api.signatureVersion, AWS.Signers.RequestSigner.getVersion(t);
		},
		serviceInterface: function serviceInterface() {
			switch (this.api.protocol) {
				case `ec2`: return AWS.EventListeners.Query;
				case `query`: return AWS.EventListeners.Query;
				case `json`: return AWS.EventListeners.Json;
				case `rest-json`: return AWS.EventListeners.RestJson;
				case `rest-xml`: return AWS.EventListeners.RestXml;
			}
			if (this.api.protocol) throw Error("Invalid service `protocol' " + this.api.protocol + ` in API config`);
		},
		successfulResponse: function successfulResponse(e) {
			return e.httpResponse.statusCode < 300;
		},
		numRetries: function numRetries() {
			return this.config.maxRetries === void 0 ? this.defaultRetryCount : this.config.maxRetries;
		},
		retryDelays: function retryDelays(e, t) {
			return AWS.util.calculateRetryDelay(e, this.config.retryDelayOptions, t);
		},
		retryableError: function retryableError(e) {
			return !!(this.timeoutError(e) || this.networkingError(e) || this.expiredCredentialsError(e) || this.throttledError(e) || e.statusCode >= 500);
		},
		networkingError: function networkingError(e) {
			return e.code === `NetworkingError`;
		},
		timeoutError: function timeoutError(e) {
			return e.code === `TimeoutError`;
		},
		expiredCredentialsError: function expiredCredentialsError(e) {
			return e.code === `ExpiredTokenException`;
		},
		clockSkewError: function clockSkewError(e) {
			switch (e.code) {
				case `RequestTimeTooSkewed`:
				case `RequestExpired`:
				case `InvalidSignatureException`:
				case `SignatureDoesNotMatch`:
				case `AuthFailure`:
				case `RequestInTheFuture`: return !0;
				default: return !1;
			}
		},
		getSkewCorrectedDate: function getSkewCorrectedDate() {
			return new Date(Date.now() + this.config.systemClockOffset);
		},
		applyClockOffset: function applyClockOffset(e) {
			e && (this.config.systemClockOffset = e - Date.now());
		},
		isClockSkewed: function isClockSkewed(e) {
			if (e) return Math.abs(this.getSkewCorrectedDate().getTime() - e) >= 3e5;
		},
		throttledError: function throttledError(e) {
			if (e.statusCode === 429) return !0;
			switch (e.code) {
				case `ProvisionedThroughputExceededException`:
				case `Throttling`:
				case `ThrottlingException`:
				case `RequestLimitExceeded`:
				case `RequestThrottled`:
				case `RequestThrottledException`:
				case `TooManyRequestsException`:
				case `TransactionInProgressException`:
				case `EC2ThrottledException`: return !0;
				default: return !1;
			}
		},
		endpointFromTemplate: function endpointFromTemplate(e) {
			if (typeof e != `string`) return e;
			var t = e;
			return t = t.replace(/\{service\}/g, this.api.endpointPrefix), t = t.replace(/\{region\}/g, this.config.region), t = t.replace(/\{scheme\}/g, this.config.sslEnabled ? `https` : `http`), t;
		},
		setEndpoint: function setEndpoint(e) {
			this.endpoint = new AWS.Endpoint(e, this.config);
		},
		paginationConfig: function paginationConfig(e, t) {
			var n = this.api.operations[e].paginator;
			if (!n) {
				if (t) {
					var r = Error();
					throw AWS.util.error(r, `No pagination configuration for ` + e);
				}
				return null;
			}
			return n;
		}
	}), AWS.util.update(AWS.Service, {
		defineMethods: function defineMethods(e) {
			AWS.util.each(e.prototype.api.operations, function iterator(t) {
				e.prototype[t] || (e.prototype.api.operations[t].authtype === `none` ? e.prototype[t] = function(e, n) {
					return this.makeUnauthenticatedRequest(t, e, n);
				} : e.prototype[t] = function(e, n) {
					return this.makeRequest(t, e, n);
				});
			});
		},
		defineService: function defineService(e, t, n) {
			AWS.Service._serviceMap[e] = !0, Array.isArray(t) || (n = t, t = []);
			var r = inherit(AWS.Service, n || {});
			if (typeof e == `string` ? (AWS.Service.addVersions(r, t), r.serviceIdentifier = r.serviceIdentifier || e) : (r.prototype.api = e, AWS.Service.defineMethods(r)), AWS.SequentialExecutor.call(this.prototype), !this.prototype.publisher && AWS.util.clientSideMonitoring) {
				var i = AWS.util.clientSideMonitoring.Publisher, a = AWS.util.clientSideMonitoring.configProvider, o = a();
				this.prototype.publisher = new i(o), o.enabled && (AWS.Service._clientSideMonitoring = !0);
			}
			return AWS.SequentialExecutor.call(r.prototype), AWS.Service.addDefaultMonitoringListeners(r.prototype), r;
		},
		addVersions: function addVersions(e, t) {
			Array.isArray(t) || (t = [t]), e.services = e.services || {};
			for (var n = 0; n < t.length; n++) e.services[t[n]] === void 0 && (e.services[t[n]] = null);
			e.apiVersions = Object.keys(e.services).sort();
		},
		defineServiceApi: function defineServiceApi(e, t, n) {
			var r = inherit(e, { serviceIdentifier: e.serviceIdentifier });
			function setApi(t) {
				t.isApi ? r.prototype.api = t : r.prototype.api = new Api(t, { serviceIdentifier: e.serviceIdentifier });
			}
			if (typeof t == `string`) {
				if (n) setApi(n);
				else try {
					setApi(AWS.apiLoader(e.serviceIdentifier, t));
				} catch (n) {
					throw AWS.util.error(n, { message: `Could not find API configuration ` + e.serviceIdentifier + `-` + t });
				}
				Object.prototype.hasOwnProperty.call(e.services, t) || (e.apiVersions = e.apiVersions.concat(t).sort()), e.services[t] = r;
			} else setApi(t);
			return AWS.Service.defineMethods(r), r;
		},
		hasService: function(e) {
			return Object.prototype.hasOwnProperty.call(AWS.Service._serviceMap, e);
		},
		addDefaultMonitoringListeners: function addDefaultMonitoringListeners(e) {
			e.addNamedListener(`MONITOR_EVENTS_BUBBLE`, `apiCallAttempt`, function EVENTS_BUBBLE(t) {
				var n = Object.getPrototypeOf(e);
				n._events && n.emit(`apiCallAttempt`, [t]);
			}), e.addNamedListener(`CALL_EVENTS_BUBBLE`, `apiCall`, function CALL_EVENTS_BUBBLE(t) {
				var n = Object.getPrototypeOf(e);
				n._events && n.emit(`apiCall`, [t]);
			});
		},
		_serviceMap: {}
	}), AWS.util.mixin(AWS.Service, AWS.SequentialExecutor), module.exports = AWS.Service;
}));
// node_modules/ibm-cos-sdk/lib/iam/token_manager.js
var require_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var querystring = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("querystring");
	var AWS = require_core();
	function Token(e) {
		if (!e.accessToken) throw Error(`Token constructor must have an access token provided.`);
		this.tokenType = e.tokenType || `Bearer`, this.accessToken = e.accessToken, this.refreshToken = e.refreshToken, this.expiration = typeof e.expiration == `number` ? new Date(e.expiration) : e.expiration;
	}
	Token.prototype.isExpired = function(e) {
		return !this.expiration || Date.now() > +this.expiration - e;
	};
	function TokenManager() {
		var e = {}, t = {}, n;
		if (typeof arguments[0] == `object` ? e = arguments[0] : typeof arguments[0] == `function` && (n = arguments[0]), this.DEFAULT_HEADERS = {
			Accept: `application/json`,
			"Content-Type": `application/x-www-form-urlencoded`,
			Authorization: `Basic Yng6Yng=`,
			"cache-control": `no-cache`
		}, t = {
			ibmAuthEndpoint: `https://iam.cloud.ibm.com/identity/token`,
			apiKeyId: null,
			token: null,
			refreshToken: null,
			tokenExpiration: null,
			authCallback: n
		}, !(e.apiKeyId || e.token || n || e.authCallback)) throw Error(`An authentication mechanism must be provided to the IAM token manager. This could be either an API Key, a valid API token, or a custom authentication callback.`);
		if (e.ibmAuthEndpoint !== void 0 && !e.ibmAuthEndpoint) throw Error(`Endpoint must not be null or empty string.`);
		AWS.util.each(e, function(e, n) {
			n && (t[e] = n);
		}), t.apiKeyId = e.apiKeyId, this.config = t;
	}
	TokenManager.prototype.getToken = function() {
		return this.token;
	};
	function generateTokenRefreshRequest(e, t, n) {
		var r = {
			uri: e.ibmAuthEndpoint,
			headers: e.headers,
			body: n
		};
		AWS.util.update(r, this.config.httpOptions), typeof r.body == `object` && (r.body = JSON.stringify(r.body));
		var i = new AWS.HttpRequest(r.uri, ``);
		i.headers = r.headers, i.body = r.body;
		var a = {
			httpOptions: this.config.httpOptions,
			maxRetries: 2,
			errorMessage: `Unable to get IAM token`
		};
		return function(e, n) {
			AWS.util.handleRequestWithRetries(i, a, function(r, i) {
				if (r) return t(r), n ? n(r) : void 0;
				try {
					var a = JSON.parse(i), o;
					try {
						o = this.createToken({
							tokenType: a.token_type && a.token_type.toLowerCase(),
							accessToken: a.access_token || a.uaa_token,
							refreshToken: a.refresh_token,
							expiration: a.expiration * 1e3
						});
					} catch (e) {
						var s = new AWS.util.error(e, Error(`Expected valid token in IAM authentication request. Received: ` + a));
						return t(s), n ? n(s) : void 0;
					}
					if (t(null, o), e) return e(o);
				} catch (e) {
					if (t(e), n) return n(e);
				}
			}.bind(this));
		}.bind(this);
	}
	function handleAuthCallback(e, t) {
		return function(n, r) {
			var i = function(e) {
				try {
					var i = this.createToken(e);
					if (t(null, e), n) return n(i);
				} catch (e) {
					if (t(e), r) return r(e);
				}
			}.bind(this), a = e.authCallback(i);
			a && a.then && a.then(function(e) {
				try {
					var i = this.createToken(e);
					if (t(null, e), n) return n(i);
				} catch (e) {
					if (t(e), r) return r(e);
				}
			}.bind(this)).catch(function(e) {
				if (t(e), r) return r(e);
			}.bind(this));
		}.bind(this);
	}
	TokenManager.prototype.refreshToken = function(e, t, n) {
		n === void 0 && (typeof t == `function` ? (n = t, t = void 0) : t === void 0 && typeof e == `function` && (n = e, e = void 0));
		var r = function() {
			var e = arguments;
			AWS.util.arrayEach(this._callbacks, function(t) {
				t.apply(this, e);
			}.bind(this)), this._callbacks = [];
		}.bind(this), i = AWS.config.getPromisesDependency() || typeof Promise == `function` && Promise, a = AWS.util.merge(this.config, e);
		a.headers = AWS.util.merge(this.DEFAULT_HEADERS, a.headers);
		var o = function(e) {
			var t = Error(e);
			if (this._callbacks ? this._callbacks.forEach(function(e) {
				e(t);
			}) : n && n(t), i !== void 0) return i.reject(t);
			this._callbacks = [];
		}.bind(this);
		if (!a.apiKeyId && !a.token && !a.authCallback) return o(`Client API Key or access token must be provided to retrieve a token.`);
		if (!a.token && !a.ibmAuthEndpoint) return o(`IAM Endpoint is required to fetch a token`);
		if (!t && this.token && !this.token.isExpired(15e3)) {
			if (typeof n == `function`) return n(null, this.token);
			if (i !== void 0) return i.resolve(this.token);
		}
		var s = a.refreshToken ? `refresh_token` : !a.apiKeyId && a.ltpacookie ? `grant_type=urn:ibm:params:oauth:grant-type:identity-cookie` : `urn:ibm:params:oauth:grant-type:apikey`, c = querystring.stringify({
			grant_type: s,
			response_type: `cloud_iam`,
			apikey: a.apiKeyId,
			redirect_uri: a.redirectUri,
			client_id: a.apiKeyId,
			refresh_token: a.refreshToken
		});
		if (a.query) {
			var l = querystring.stringify(a.query);
			a.url = (a.url.indexOf(`?`) === -1 ? `?` : `&`) + l;
		}
		if (n && (this._callbacks ? this._callbacks.push(n) : this._callbacks = [n]), this._tokenRequest) return this._tokenRequest;
		if (typeof a.authCallback == `function`) {
			var u = handleAuthCallback.call(this, a, r);
			return i ? (this._tokenRequest = new Promise(u).then(function(e) {
				return this._tokenRequest = void 0, e;
			}.bind(this)), this._tokenRequest) : u();
		}
		var d = generateTokenRefreshRequest.call(this, a, r, c);
		return i ? (this._tokenRequest = new i(d).then(function(e) {
			return this._tokenRequest = void 0, e;
		}.bind(this)).catch(function(e) {
			return this._tokenRequest = void 0, e;
		}.bind(this)), this._tokenRequest) : d();
	}, TokenManager.prototype.createToken = function(e) {
		if (this.token = new Token(e), this.token.expiration) {
			var t = (+this.token.expiration - Date.now()) * .75;
			setTimeout(function preemptiveRefresh(e) {
				this.refreshToken(function(t) {
					t && e < 2 && setTimeout(preemptiveRefresh, 3e4, e + 1).unref();
				});
			}.bind(this), t).unref();
		}
		return this.token;
	}, module.exports = TokenManager;
}));
// node_modules/ibm-cos-sdk/lib/credentials.js
var require_credentials = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var TokenManager = require_token_manager();
	AWS.Credentials = AWS.util.inherit({
		constructor: function Credentials() {
			if (AWS.util.hideProperties(this, [`secretAccessKey`, `apiKeyId`]), this.expired = !1, this.expireTime = null, this.refreshCallbacks = [], arguments.length === 1 && typeof arguments[0] == `object`) {
				var e = arguments[0].credentials || arguments[0];
				this.apiKeyId = e.apiKeyId, this.serviceInstanceId = e.serviceInstanceId, this.authCallback = e.authCallback, this.tokenManager = e.tokenManager, this.ibmAuthEndpoint = e.ibmAuthEndpoint, this.accessKeyId = e.accessKeyId, this.secretAccessKey = e.secretAccessKey, this.sessionToken = e.sessionToken, this.httpOptions = e.httpOptions;
			} else this.accessKeyId = arguments[0], this.secretAccessKey = arguments[1], this.sessionToken = arguments[2], this.apiKeyId = arguments[3], this.serviceInstanceId = arguments[4];
		},
		expiryWindow: 15,
		needsRefresh: function needsRefresh() {
			var e = AWS.util.date.getDate().getTime(), t = new Date(e + this.expiryWindow * 1e3);
			return this.tokenManager ? !this.tokenManager.token || this.tokenManager.token.isExpired(this.expiryWindow * 1e3) : this.expireTime && t > this.expireTime ? !0 : this.expired || !this.accessKeyId || !this.secretAccessKey;
		},
		get: function get(e) {
			var t = this;
			try {
				(t.apiKeyId || t.token || t.authCallback) && !t.tokenManager && (t.tokenManager = new TokenManager(t));
			} catch (t) {
				return e(t);
			}
			this.needsRefresh() ? this.refresh(function(n) {
				n || (t.expired = !1), e && e(n);
			}) : e && e();
		},
		refresh: function refresh(e) {
			this.tokenManager && this.tokenManager.refreshToken ? this.tokenManager.refreshToken(null, null, e) : (this.expired = !1, e());
		},
		coalesceRefresh: function coalesceRefresh(e, t) {
			var n = this;
			n.refreshCallbacks.push(e) === 1 && n.load(function onLoad(e) {
				AWS.util.arrayEach(n.refreshCallbacks, function(n) {
					t ? n(e) : AWS.util.defer(function() {
						n(e);
					});
				}), n.refreshCallbacks.length = 0;
			});
		},
		load: function load(e) {
			e();
		}
	}), AWS.Credentials.addPromisesToClass = function addPromisesToClass(e) {
		this.prototype.getPromise = AWS.util.promisifyMethod(`get`, e), this.prototype.refreshPromise = AWS.util.promisifyMethod(`refresh`, e);
	}, AWS.Credentials.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.getPromise, delete this.prototype.refreshPromise;
	}, AWS.util.addPromises(AWS.Credentials);
}));
// node_modules/ibm-cos-sdk/lib/credentials/credential_provider_chain.js
var require_credential_provider_chain = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.CredentialProviderChain = AWS.util.inherit(AWS.Credentials, {
		constructor: function CredentialProviderChain(e) {
			this.providers = e || AWS.CredentialProviderChain.defaultProviders.slice(0), this.resolveCallbacks = [];
		},
		resolve: function resolve(e) {
			var t = this;
			if (t.providers.length === 0) return e(Error(`No providers`)), t;
			if (t.resolveCallbacks.push(e) === 1) {
				var n = 0, r = t.providers.slice(0);
				function resolveNext(e, i) {
					if (!e && i || n === r.length) AWS.util.arrayEach(t.resolveCallbacks, function(t) {
						t(e, i);
					}), t.resolveCallbacks.length = 0;
					else {
						var a = r[n++];
						i = typeof a == `function` ? a.call() : a, i.get ? i.get(function(e) {
							resolveNext(e, e ? null : i);
						}) : resolveNext(null, i);
					}
				}
				resolveNext();
			}
			return t;
		}
	}), AWS.CredentialProviderChain.defaultProviders = [], AWS.CredentialProviderChain.addPromisesToClass = function addPromisesToClass(e) {
		this.prototype.resolvePromise = AWS.util.promisifyMethod(`resolve`, e);
	}, AWS.CredentialProviderChain.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.resolvePromise;
	}, AWS.util.addPromises(AWS.CredentialProviderChain);
}));
// node_modules/ibm-cos-sdk/lib/config.js
var require_config = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	require_credentials(), require_credential_provider_chain();
	var PromisesDependency;
	AWS.Config = AWS.util.inherit({
		constructor: function Config(e) {
			e === void 0 && (e = {}), e = this.extractCredentials(e), AWS.util.each.call(this, this.keys, function(t, n) {
				this.set(t, e[t], n);
			});
		},
		getCredentials: function getCredentials(e) {
			var t = this;
			function finish(n) {
				n || (t.credentials.apiKeyId || t.credentials.tokenManager ? t.signatureVersion = `iam` : t.credentials.accessKeyId ? t.signatureVersion = `v4` : t.credentials && t.credentials.constructor === AWS.AnonymousCredentials && (t.signatureVersion = `none`)), e(n, n ? null : t.credentials);
			}
			function credError(e, t) {
				return new AWS.util.error(t || Error(), {
					code: `CredentialsError`,
					message: e,
					name: `CredentialsError`
				});
			}
			function getAsyncCredentials() {
				t.credentials.get(function(e) {
					e &&= credError(`Could not load credentials from ` + t.credentials.constructor.name, e), finish(e);
				});
			}
			function getStaticCredentials() {
				var e = null;
				t.credentials.accessKeyId && t.credentials.secretAccessKey || (e = credError(`Missing credentials`)), finish(e);
			}
			t.credentials ? typeof t.credentials.get == `function` ? getAsyncCredentials() : getStaticCredentials() : t.credentialProvider ? t.credentialProvider.resolve(function(e, n) {
				e &&= credError(`Could not load credentials from any providers`, e), t.credentials = n, finish(e);
			}) : finish(credError(`No credentials to load`));
		},
		getToken: function getToken(e) {
			var t = this;
			function finish(n) {
				e(n, n ? null : t.token);
			}
			function tokenError(e, t) {
				return new AWS.util.error(t || Error(), {
					code: `TokenError`,
					message: e,
					name: `TokenError`
				});
			}
			function getAsyncToken() {
				t.token.get(function(e) {
					e &&= tokenError(`Could not load token from ` + t.token.constructor.name, e), finish(e);
				});
			}
			function getStaticToken() {
				var e = null;
				t.token.token || (e = tokenError(`Missing token`)), finish(e);
			}
			t.token ? typeof t.token.get == `function` ? getAsyncToken() : getStaticToken() : t.tokenProvider ? t.tokenProvider.resolve(function(e, n) {
				e &&= tokenError(`Could not load token from any providers`, e), t.token = n, finish(e);
			}) : finish(tokenError(`No token to load`));
		},
		update: function update(e, t) {
			t ||= !1, e = this.extractCredentials(e), AWS.util.each.call(this, e, function(e, n) {
				(t || Object.prototype.hasOwnProperty.call(this.keys, e) || AWS.Service.hasService(e)) && this.set(e, n);
			}), (this.credentials.accessKeyId || this.credentials.tokenManager) && (this.credentials.expired = !0);
		},
		loadFromPath: function loadFromPath(e) {
			this.clear();
			var t = JSON.parse(AWS.util.readFileSync(e)), n = new AWS.FileSystemCredentials(e), r = new AWS.CredentialProviderChain();
			return r.providers.unshift(n), r.resolve(function(e, n) {
				if (e) throw e;
				t.credentials = n;
			}), this.constructor(t), this;
		},
		clear: function clear() {
			AWS.util.each.call(this, this.keys, function(e) {
				delete this[e];
			}), this.set(`credentials`, void 0), this.set(`credentialProvider`, void 0);
		},
		set: function set(e, t, n) {
			t === void 0 ? (n === void 0 && (n = this.keys[e]), this[e] = typeof n == `function` ? n.call(this) : n) : this[e] = e === `httpOptions` && this[e] ? AWS.util.merge(this[e], t) : t;
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
			paramValidation: !0,
			sslEnabled: !0,
			s3ForcePathStyle: !1,
			s3BucketEndpoint: !1,
			s3DisableBodySigning: !0,
			computeChecksums: !0,
			convertResponseTypes: !0,
			correctClockSkew: !1,
			customUserAgent: null,
			dynamoDbCrc32: !0,
			systemClockOffset: 0,
			signatureVersion: null,
			signatureCache: !0,
			retryDelayOptions: { base: 100 },
			useAccelerateEndpoint: !1,
			useDualstackEndpoint: !1,
			token: null
		},
		extractCredentials: function extractCredentials(e) {
			return (e.accessKeyId && e.secretAccessKey || e.apiKeyId || e.authCallback || e.tokenManager) && (e = AWS.util.copy(e), e.credentials = new AWS.Credentials(e)), e;
		},
		setPromisesDependency: function setPromisesDependency(e) {
			PromisesDependency = e, e === null && typeof Promise == `function` && (PromisesDependency = Promise);
			var t = [
				AWS.Request,
				AWS.Credentials,
				AWS.CredentialProviderChain
			];
			AWS.S3 && (t.push(AWS.S3), AWS.S3.ManagedUpload && t.push(AWS.S3.ManagedUpload)), AWS.util.addPromises(t, PromisesDependency);
		},
		getPromisesDependency: function getPromisesDependency() {
			return PromisesDependency;
		}
	}), AWS.config = new AWS.Config();
}));
// node_modules/ibm-cos-sdk/lib/http.js
var require_http = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	AWS.Endpoint = inherit({ constructor: function Endpoint(e, t) {
		if (AWS.util.hideProperties(this, [
			`slashes`,
			`auth`,
			`hash`,
			`search`,
			`query`
		]), e == null) throw Error(`Invalid endpoint: ` + e);
		if (typeof e != `string`) return AWS.util.copy(e);
		e.match(/^http/) || (e = ((t && t.sslEnabled !== void 0 ? t.sslEnabled : AWS.config.sslEnabled) ? `https` : `http`) + `://` + e), AWS.util.update(this, AWS.util.urlParse(e)), this.port = this.port ? parseInt(this.port, 10) : this.protocol === `https:` ? 443 : 80;
	} }), AWS.HttpRequest = inherit({
		constructor: function HttpRequest(e, t) {
			e = new AWS.Endpoint(e), this.method = `POST`, this.path = e.path || `/`, this.headers = {}, this.body = ``, this.endpoint = e, this.region = t, this._userAgent = ``, this.setUserAgent();
		},
		setUserAgent: function setUserAgent() {
			this._userAgent = this.headers[this.getUserAgentHeaderName()] = AWS.util.userAgent();
		},
		getUserAgentHeaderName: function getUserAgentHeaderName() {
			return (AWS.util.isBrowser() ? `X-Amz-` : ``) + `User-Agent`;
		},
		appendToUserAgent: function appendToUserAgent(e) {
			typeof e == `string` && e && (this._userAgent += ` ` + e), this.headers[this.getUserAgentHeaderName()] = this._userAgent;
		},
		getUserAgent: function getUserAgent() {
			return this._userAgent;
		},
		pathname: function pathname() {
			return this.path.split(`?`, 1)[0];
		},
		search: function search() {
			var e = this.path.split(`?`, 2)[1];
			return e ? (e = AWS.util.queryStringParse(e), AWS.util.queryParamsToString(e)) : ``;
		}
	}), AWS.HttpResponse = inherit({
		constructor: function HttpResponse() {
			this.statusCode = void 0, this.headers = {}, this.body = void 0, this.streaming = !1, this.stream = null;
		},
		createUnbufferedStream: function createUnbufferedStream() {
			return this.streaming = !0, this.stream;
		}
	}), AWS.HttpClient = inherit({}), AWS.HttpClient.getInstance = function getInstance() {
		return this.singleton === void 0 && (this.singleton = new this()), this.singleton;
	};
}));
// node_modules/ibm-cos-sdk/lib/event_listeners.js
var require_event_listeners = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var SequentialExecutor = require_sequential_executor();
	AWS.EventListeners = { Core: {} };
	function getOperationAuthtype(e) {
		if (!e.service.api.operations) return ``;
		var t = e.service.api.operations[e.operation];
		return t ? t.authtype : ``;
	}
	function getIdentityType(e) {
		var t = e.service;
		return t.config.signatureVersion ? t.config.signatureVersion : t.api.signatureVersion ? t.api.signatureVersion : getOperationAuthtype(e);
	}
	AWS.EventListeners = {
		Core: new SequentialExecutor().addNamedListeners(function(e, t) {
			t(`VALIDATE_CREDENTIALS`, `validate`, function VALIDATE_CREDENTIALS(e, t) {
				if (!e.service.api.signatureVersion && !e.service.config.signatureVersion) return t();
				getIdentityType(e) === `bearer` ? e.service.config.getToken(function(n) {
					n && (e.response.error = AWS.util.error(n, { code: `TokenError` })), t();
				}) : e.service.config.getCredentials(function(n) {
					n && (e.response.error = AWS.util.error(n, {
						code: `CredentialsError`,
						message: `Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1`
					})), t();
				});
			}), e(`VALIDATE_REGION`, `validate`, function VALIDATE_REGION(e) {
				if (!e.service.isGlobalEndpoint) {
					var t = /* @__PURE__ */ new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/);
					e.service.config.region ? t.test(e.service.config.region) || (e.response.error = AWS.util.error(Error(), {
						code: `ConfigError`,
						message: `Invalid region in config`
					})) : e.response.error = AWS.util.error(Error(), {
						code: `ConfigError`,
						message: `Missing region in config`
					});
				}
			}), e(`BUILD_IDEMPOTENCY_TOKENS`, `validate`, function BUILD_IDEMPOTENCY_TOKENS(e) {
				if (e.service.api.operations) {
					var t = e.service.api.operations[e.operation];
					if (t) {
						var n = t.idempotentMembers;
						if (n.length) {
							for (var r = AWS.util.copy(e.params), i = 0, a = n.length; i < a; i++) r[n[i]] || (r[n[i]] = AWS.util.uuid.v4());
							e.params = r;
						}
					}
				}
			}), e(`VALIDATE_PARAMETERS`, `validate`, function VALIDATE_PARAMETERS(e) {
				if (e.service.api.operations) {
					var t = e.service.api.operations[e.operation].input, n = e.service.config.paramValidation;
					new AWS.ParamValidator(n).validate(t, e.params);
				}
			}), e(`COMPUTE_CHECKSUM`, `afterBuild`, function COMPUTE_CHECKSUM(e) {
				if (e.service.api.operations) {
					var t = e.service.api.operations[e.operation];
					if (t) {
						var n = e.httpRequest.body, r = n && (AWS.util.Buffer.isBuffer(n) || typeof n == `string`), i = e.httpRequest.headers;
						t.httpChecksumRequired && e.service.config.computeChecksums && r && !i[`Content-MD5`] && (i[`Content-MD5`] = AWS.util.crypto.md5(n, `base64`));
					}
				}
			}), t(`COMPUTE_SHA256`, `afterBuild`, function COMPUTE_SHA256(e, t) {
				if (e.haltHandlersOnError(), e.service.api.operations) {
					var n = e.service.api.operations[e.operation], r = n ? n.authtype : ``;
					if (!e.service.api.signatureVersion && !r && !e.service.config.signatureVersion) return t();
					if (e.service.getSignerClass(e) === AWS.Signers.V4) {
						var i = e.httpRequest.body || ``;
						if (r.indexOf(`unsigned-body`) >= 0) return e.httpRequest.headers[`X-Amz-Content-Sha256`] = `UNSIGNED-PAYLOAD`, t();
						AWS.util.computeSha256(i, function(n, r) {
							n ? t(n) : (e.httpRequest.headers[`X-Amz-Content-Sha256`] = r, t());
						});
					} else t();
				}
			}), e(`SET_CONTENT_LENGTH`, `afterBuild`, function SET_CONTENT_LENGTH(e) {
				var t = getOperationAuthtype(e), n = AWS.util.getRequestPayloadShape(e);
				if (e.httpRequest.headers[`Content-Length`] === void 0) try {
					var r = AWS.util.string.byteLength(e.httpRequest.body);
					e.httpRequest.headers[`Content-Length`] = r;
				} catch (r) {
					if (n && n.isStreaming) {
						if (n.requiresLength) throw r;
						if (t.indexOf(`unsigned-body`) >= 0) {
							e.httpRequest.headers[`Transfer-Encoding`] = `chunked`;
							return;
						}
						throw r;
					}
					throw r;
				}
			}), e(`SET_HTTP_HOST`, `afterBuild`, function SET_HTTP_HOST(e) {
				e.httpRequest.headers.Host = e.httpRequest.endpoint.host;
			}), e(`SET_TRACE_ID`, `afterBuild`, function SET_TRACE_ID(e) {
				var t = `X-Amzn-Trace-Id`;
				if (AWS.util.isNode() && !Object.hasOwnProperty.call(e.httpRequest.headers, t)) {
					var n = `AWS_LAMBDA_FUNCTION_NAME`, r = `_X_AMZN_TRACE_ID`, i = process.env[n], a = process.env[r];
					typeof i == `string` && i.length > 0 && typeof a == `string` && a.length > 0 && (e.httpRequest.headers[t] = a);
				}
			}), e(`RESTART`, `restart`, function RESTART() {
				var e = this.response.error;
				e && e.retryable && (this.httpRequest = new AWS.HttpRequest(this.service.endpoint, this.service.region), this.response.retryCount < this.service.config.maxRetries ? this.response.retryCount++ : this.response.error = null);
			}), t(`SIGN`, `sign`, function SIGN(e, t) {
				var n = e.service, r = getIdentityType(e);
				if (!r || r.length === 0) return t();
				r === `bearer` ? n.config.getToken(function(r, i) {
					if (r) return e.response.error = r, t();
					try {
						new (n.getSignerClass(e))(e.httpRequest).addAuthorization(i);
					} catch (t) {
						e.response.error = t;
					}
					t();
				}) : n.config.getCredentials(function(r, i) {
					if (r) return e.response.error = r, t();
					try {
						var a = n.getSkewCorrectedDate(), o = n.getSignerClass(e), s = (e.service.api.operations || {})[e.operation], c = new o(e.httpRequest, n.getSigningName(e), {
							signatureCache: n.config.signatureCache,
							operation: s,
							signatureVersion: n.api.signatureVersion
						});
						c.setServiceClientId(n._clientId), delete e.httpRequest.headers.Authorization, delete e.httpRequest.headers.Date, delete e.httpRequest.headers[`X-Amz-Date`], c.addAuthorization(i, a, e), e.signedAt = a;
					} catch (t) {
						e.response.error = t;
					}
					t();
				});
			}), e(`VALIDATE_RESPONSE`, `validateResponse`, function VALIDATE_RESPONSE(e) {
				this.service.successfulResponse(e, this) ? (e.data = {}, e.error = null) : (e.data = null, e.error = AWS.util.error(Error(), {
					code: `UnknownError`,
					message: `An unknown error occurred.`
				}));
			}), e(`ERROR`, `error`, function ERROR(e, t) {
				if (t.request.service.api.awsQueryCompatible) {
					var n = t.httpResponse.headers, r = n ? n[`x-amzn-query-error`] : void 0;
					r && r.includes(`;`) && (t.error.code = r.split(`;`)[0]);
				}
			}, !0), t(`SEND`, `send`, function SEND(e, t) {
				e.httpResponse._abortCallback = t, e.error = null, e.data = null;
				function callback(n) {
					e.httpResponse.stream = n;
					var r = e.request.httpRequest.stream, i = e.request.service, a = i.api, o = e.request.operation, s = a.operations[o] || {};
					n.on(`headers`, function onHeaders(r, a, o) {
						if (e.request.emit(`httpHeaders`, [
							r,
							a,
							e,
							o
						]), !e.httpResponse.streaming) {
							if (AWS.HttpClient.streamsApiVersion === 2) {
								if (s.hasEventOutput && i.successfulResponse(e)) {
									e.request.emit(`httpDone`), t();
									return;
								}
								n.on(`readable`, function onReadable() {
									var t = n.read();
									t !== null && e.request.emit(`httpData`, [t, e]);
								});
							} else n.on(`data`, function onData(t) {
								e.request.emit(`httpData`, [t, e]);
							});
						}
					}), n.on(`end`, function onEnd() {
						if (!r || !r.didCallback) {
							if (AWS.HttpClient.streamsApiVersion === 2 && s.hasEventOutput && i.successfulResponse(e)) return;
							e.request.emit(`httpDone`), t();
						}
					});
				}
				function progress(t) {
					t.on(`sendProgress`, function onSendProgress(t) {
						e.request.emit(`httpUploadProgress`, [t, e]);
					}), t.on(`receiveProgress`, function onReceiveProgress(t) {
						e.request.emit(`httpDownloadProgress`, [t, e]);
					});
				}
				function error(n) {
					if (n.code !== `RequestAbortedError`) {
						var r = n.code === `TimeoutError` ? n.code : `NetworkingError`;
						n = AWS.util.error(n, {
							code: r,
							region: e.request.httpRequest.region,
							hostname: e.request.httpRequest.endpoint.hostname,
							retryable: !0
						});
					}
					e.error = n, e.request.emit(`httpError`, [e.error, e], function() {
						t();
					});
				}
				function executeSend() {
					var t = AWS.HttpClient.getInstance(), n = e.request.service.config.httpOptions || {};
					try {
						progress(t.handleRequest(e.request.httpRequest, n, callback, error));
					} catch (e) {
						error(e);
					}
				}
				(e.request.service.getSkewCorrectedDate() - this.signedAt) / 1e3 >= 600 ? this.emit(`sign`, [this], function(e) {
					e ? t(e) : executeSend();
				}) : executeSend();
			}), e(`HTTP_HEADERS`, `httpHeaders`, function HTTP_HEADERS(e, t, n, r) {
				n.httpResponse.statusCode = e, n.httpResponse.statusMessage = r, n.httpResponse.headers = t, n.httpResponse.body = AWS.util.buffer.toBuffer(``), n.httpResponse.buffers = [], n.httpResponse.numBytes = 0;
				var i = t.date || t.Date, a = n.request.service;
				if (i) {
					var o = Date.parse(i);
					a.config.correctClockSkew && a.isClockSkewed(o) && a.applyClockOffset(o);
				}
			}), e(`HTTP_DATA`, `httpData`, function HTTP_DATA(e, t) {
				if (e) {
					if (AWS.util.isNode()) {
						t.httpResponse.numBytes += e.length;
						var n = t.httpResponse.headers[`content-length`], r = {
							loaded: t.httpResponse.numBytes,
							total: n
						};
						t.request.emit(`httpDownloadProgress`, [r, t]);
					}
					t.httpResponse.buffers.push(AWS.util.buffer.toBuffer(e));
				}
			}), e(`HTTP_DONE`, `httpDone`, function HTTP_DONE(e) {
				if (e.httpResponse.buffers && e.httpResponse.buffers.length > 0) {
					var t = AWS.util.buffer.concat(e.httpResponse.buffers);
					e.httpResponse.body = t;
				}
				delete e.httpResponse.numBytes, delete e.httpResponse.buffers;
			}), e(`FINALIZE_ERROR`, `retry`, function FINALIZE_ERROR(e) {
				e.httpResponse.statusCode && (e.error.statusCode = e.httpResponse.statusCode, e.error.retryable === void 0 && (e.error.retryable = this.service.retryableError(e.error, this)));
			}), e(`INVALIDATE_CREDENTIALS`, `retry`, function INVALIDATE_CREDENTIALS(e) {
				if (e.error) switch (e.error.code) {
					case `RequestExpired`:
					case `ExpiredTokenException`:
					case `ExpiredToken`: e.error.retryable = !0, e.request.service.config.credentials.expired = !0;
				}
			}), e(`EXPIRED_SIGNATURE`, `retry`, function EXPIRED_SIGNATURE(e) {
				var t = e.error;
				t && typeof t.code == `string` && typeof t.message == `string` && t.code.match(/Signature/) && t.message.match(/expired/) && (e.error.retryable = !0);
			}), e(`CLOCK_SKEWED`, `retry`, function CLOCK_SKEWED(e) {
				e.error && this.service.clockSkewError(e.error) && this.service.config.correctClockSkew && (e.error.retryable = !0);
			}), e(`REDIRECT`, `retry`, function REDIRECT(e) {
				e.error && e.error.statusCode >= 300 && e.error.statusCode < 400 && e.httpResponse.headers.location && (this.httpRequest.endpoint = new AWS.Endpoint(e.httpResponse.headers.location), this.httpRequest.headers.Host = this.httpRequest.endpoint.host, e.error.redirect = !0, e.error.retryable = !0);
			}), e(`RETRY_CHECK`, `retry`, function RETRY_CHECK(e) {
				e.error && (e.error.redirect && e.redirectCount < e.maxRedirects ? e.error.retryDelay = 0 : e.retryCount < e.maxRetries && (e.error.retryDelay = this.service.retryDelays(e.retryCount, e.error) || 0));
			}), t(`RESET_RETRY_STATE`, `afterRetry`, function RESET_RETRY_STATE(e, t) {
				var n, r = !1;
				e.error && (n = e.error.retryDelay || 0, e.error.retryable && e.retryCount < e.maxRetries ? (e.retryCount++, r = !0) : e.error.redirect && e.redirectCount < e.maxRedirects && (e.redirectCount++, r = !0)), r && n >= 0 ? (e.error = null, setTimeout(t, n)) : t();
			});
		}),
		CorePost: new SequentialExecutor().addNamedListeners(function(e) {
			e(`EXTRACT_REQUEST_ID`, `extractData`, AWS.util.extractRequestId), e(`EXTRACT_REQUEST_ID`, `extractError`, AWS.util.extractRequestId), e(`ENOTFOUND_ERROR`, `httpError`, function ENOTFOUND_ERROR(e) {
				function isDNSError(e) {
					return e.errno === `ENOTFOUND` || typeof e.errno == `number` && typeof AWS.util.getSystemErrorName == `function` && [`EAI_NONAME`, `EAI_NODATA`].indexOf(AWS.util.getSystemErrorName(e.errno) >= 0);
				}
				if (e.code === `NetworkingError` && isDNSError(e)) {
					var t = "Inaccessible host: `" + e.hostname + "' at port `" + e.port + "'. This service may not be available in the `" + e.region + `' region.`;
					this.response.error = AWS.util.error(Error(t), {
						code: `UnknownEndpoint`,
						region: e.region,
						hostname: e.hostname,
						retryable: !0,
						originalError: e
					});
				}
			});
		}),
		Logger: new SequentialExecutor().addNamedListeners(function(e) {
			e(`LOG_REQUEST`, `complete`, function LOG_REQUEST(e) {
				var t = e.request, n = t.service.config.logger;
				if (!n) return;
				function filterSensitiveLog(e, t) {
					if (!t) return t;
					if (e.isSensitive) return `***SensitiveInformation***`;
					switch (e.type) {
						case `structure`:
							var n = {};
							return AWS.util.each(t, function(t, r) {
								n[t] = Object.prototype.hasOwnProperty.call(e.members, t) ? filterSensitiveLog(e.members[t], r) : r;
							}), n;
						case `list`:
							var r = [];
							return AWS.util.arrayEach(t, function(t, n) {
								r.push(filterSensitiveLog(e.member, t));
							}), r;
						case `map`:
							var i = {};
							return AWS.util.each(t, function(t, n) {
								i[t] = filterSensitiveLog(e.value, n);
							}), i;
						default: return t;
					}
				}
				function buildMessage() {
					var r = (e.request.service.getSkewCorrectedDate().getTime() - t.startTime.getTime()) / 1e3, i = !!n.isTTY, a = e.httpResponse.statusCode, o = t.params;
					if (t.service.api.operations && t.service.api.operations[t.operation] && t.service.api.operations[t.operation].input) {
						var s = t.service.api.operations[t.operation].input;
						o = filterSensitiveLog(s, t.params);
					}
					var c = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util").inspect(o, !0, null), l = ``;
					return i && (l += `\x1B[33m`), l += `[AWS ` + t.service.serviceIdentifier + ` ` + a, l += ` ` + r.toString() + `s ` + e.retryCount + ` retries]`, i && (l += `\x1B[0;1m`), l += ` ` + AWS.util.string.lowerFirst(t.operation), l += `(` + c + `)`, i && (l += `\x1B[0m`), l;
				}
				var r = buildMessage();
				typeof n.log == `function` ? n.log(r) : typeof n.write == `function` && n.write(r + `
`);
			});
		}),
		Json: new SequentialExecutor().addNamedListeners(function(e) {
			var t = require_json();
			e(`BUILD`, `build`, t.buildRequest), e(`EXTRACT_DATA`, `extractData`, t.extractData), e(`EXTRACT_ERROR`, `extractError`, t.extractError);
		}),
		Rest: new SequentialExecutor().addNamedListeners(function(e) {
			var t = require_rest();
			e(`BUILD`, `build`, t.buildRequest), e(`EXTRACT_DATA`, `extractData`, t.extractData), e(`EXTRACT_ERROR`, `extractError`, t.extractError);
		}),
		RestJson: new SequentialExecutor().addNamedListeners(function(e) {
			var t = require_rest_json();
			e(`BUILD`, `build`, t.buildRequest), e(`EXTRACT_DATA`, `extractData`, t.extractData), e(`EXTRACT_ERROR`, `extractError`, t.extractError), e(`UNSET_CONTENT_LENGTH`, `afterBuild`, t.unsetContentLength);
		}),
		RestXml: new SequentialExecutor().addNamedListeners(function(e) {
			var t = require_rest_xml();
			e(`BUILD`, `build`, t.buildRequest), e(`EXTRACT_DATA`, `extractData`, t.extractData), e(`EXTRACT_ERROR`, `extractError`, t.extractError);
		}),
		Query: new SequentialExecutor().addNamedListeners(function(e) {
			var t = require_query();
			e(`BUILD`, `build`, t.buildRequest), e(`EXTRACT_DATA`, `extractData`, t.extractData), e(`EXTRACT_ERROR`, `extractError`, t.extractError);
		})
	};
}));
// node_modules/ibm-cos-sdk/lib/state_machine.js
var require_state_machine = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function AcceptorStateMachine(e, t) {
		this.currentState = t || null, this.states = e || {};
	}
	AcceptorStateMachine.prototype.runTo = function runTo(e, t, n, r) {
		typeof e == `function` && (r = n, n = t, t = e, e = null);
		var i = this, a = i.states[i.currentState];
		a.fn.call(n || i, r, function(r) {
			if (r) {
				if (a.fail) i.currentState = a.fail;
				else return t ? t.call(n, r) : null;
			} else if (a.accept) i.currentState = a.accept;
			else return t ? t.call(n) : null;
			if (i.currentState === e) return t ? t.call(n, r) : null;
			i.runTo(e, t, n, r);
		});
	}, AcceptorStateMachine.prototype.addState = function addState(e, t, n, r) {
		return typeof t == `function` ? (r = t, t = null, n = null) : typeof n == `function` && (r = n, n = null), this.currentState ||= e, this.states[e] = {
			accept: t,
			fail: n,
			fn: r
		}, this;
	}, module.exports = AcceptorStateMachine;
}));
// node_modules/jmespath/jmespath.js
var require_jmespath = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$41) => {
	(function(e) {
		"use strict";
		function isArray(e) {
			return e !== null && Object.prototype.toString.call(e) === `[object Array]`;
		}
		function isObject(e) {
			return e !== null && Object.prototype.toString.call(e) === `[object Object]`;
		}
		function strictDeepEqual(e, t) {
			if (e === t) return !0;
			if (Object.prototype.toString.call(e) !== Object.prototype.toString.call(t)) return !1;
			if (isArray(e) === !0) {
				if (e.length !== t.length) return !1;
				for (var n = 0; n < e.length; n++) if (strictDeepEqual(e[n], t[n]) === !1) return !1;
				return !0;
			}
			if (isObject(e) === !0) {
				var r = {};
				for (var i in e) if (hasOwnProperty.call(e, i)) {
					if (strictDeepEqual(e[i], t[i]) === !1) return !1;
					r[i] = !0;
				}
				for (var a in t) if (hasOwnProperty.call(t, a) && r[a] !== !0) return !1;
				return !0;
			}
			return !1;
		}
		function isFalse(e) {
			if (e === `` || e === !1 || e === null || isArray(e) && e.length === 0) return !0;
			if (isObject(e)) {
				for (var t in e) if (e.hasOwnProperty(t)) return !1;
				return !0;
			}
			return !1;
		}
		function objValues(e) {
			for (var t = Object.keys(e), n = [], r = 0; r < t.length; r++) n.push(e[t[r]]);
			return n;
		}
		var t = typeof String.prototype.trimLeft == `function` ? function(e) {
			return e.trimLeft();
		} : function(e) {
			return e.match(/^\s*(.*)/)[1];
		}, n = 0, r = 1, i = 2, a = 3, o = 4, s = 5, c = 6, l = 7, u = 8, d = 9, f = {
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
		}, p = `EOF`, m = `UnquotedIdentifier`, h = `QuotedIdentifier`, g = `Rbracket`, _ = `Rparen`, v = `Comma`, y = `Colon`, b = `Rbrace`, x = `Number`, S = `Current`, C = `Expref`, w = `Pipe`, T = `Or`, E = `And`, D = `EQ`, O = `GT`, k = `LT`, A = `GTE`, j = `LTE`, M = `NE`, N = `Flatten`, P = `Star`, F = `Filter`, I = `Dot`, L = `Not`, R = `Lbrace`, z = `Lbracket`, B = `Lparen`, V = `Literal`, H = {
			".": I,
			"*": P,
			",": v,
			":": y,
			"{": R,
			"}": b,
			"]": g,
			"(": B,
			")": _,
			"@": S
		}, U = {
			"<": !0,
			">": !0,
			"=": !0,
			"!": !0
		}, W = {
			" ": !0,
			"	": !0,
			"\n": !0
		};
		function isAlpha(e) {
			return e >= `a` && e <= `z` || e >= `A` && e <= `Z` || e === `_`;
		}
		function isNum(e) {
			return e >= `0` && e <= `9` || e === `-`;
		}
		function isAlphaNum(e) {
			return e >= `a` && e <= `z` || e >= `A` && e <= `Z` || e >= `0` && e <= `9` || e === `_`;
		}
		function Lexer() {}
		Lexer.prototype = {
			tokenize: function(e) {
				var t = [];
				this._current = 0;
				for (var n, r, i; this._current < e.length;) if (isAlpha(e[this._current])) n = this._current, r = this._consumeUnquotedIdentifier(e), t.push({
					type: m,
					value: r,
					start: n
				});
				else if (H[e[this._current]] !== void 0) t.push({
					type: H[e[this._current]],
					value: e[this._current],
					start: this._current
				}), this._current++;
				else if (isNum(e[this._current])) i = this._consumeNumber(e), t.push(i);
				else if (e[this._current] === `[`) i = this._consumeLBracket(e), t.push(i);
				else if (e[this._current] === `"`) n = this._current, r = this._consumeQuotedIdentifier(e), t.push({
					type: h,
					value: r,
					start: n
				});
				else if (e[this._current] === `'`) n = this._current, r = this._consumeRawStringLiteral(e), t.push({
					type: V,
					value: r,
					start: n
				});
				else if (e[this._current] === "`") {
					n = this._current;
					var a = this._consumeLiteral(e);
					t.push({
						type: V,
						value: a,
						start: n
					});
				} else if (U[e[this._current]] !== void 0) t.push(this._consumeOperator(e));
				else if (W[e[this._current]] !== void 0) this._current++;
				else if (e[this._current] === `&`) n = this._current, this._current++, e[this._current] === `&` ? (this._current++, t.push({
					type: E,
					value: `&&`,
					start: n
				})) : t.push({
					type: C,
					value: `&`,
					start: n
				});
				else if (e[this._current] === `|`) n = this._current, this._current++, e[this._current] === `|` ? (this._current++, t.push({
					type: T,
					value: `||`,
					start: n
				})) : t.push({
					type: w,
					value: `|`,
					start: n
				});
				else {
					var o = Error(`Unknown character:` + e[this._current]);
					throw o.name = `LexerError`, o;
				}
				return t;
			},
			_consumeUnquotedIdentifier: function(e) {
				var t = this._current;
				for (this._current++; this._current < e.length && isAlphaNum(e[this._current]);) this._current++;
				return e.slice(t, this._current);
			},
			_consumeQuotedIdentifier: function(e) {
				var t = this._current;
				this._current++;
				for (var n = e.length; e[this._current] !== `"` && this._current < n;) {
					var r = this._current;
					e[r] === `\\` && (e[r + 1] === `\\` || e[r + 1] === `"`) ? r += 2 : r++, this._current = r;
				}
				return this._current++, JSON.parse(e.slice(t, this._current));
			},
			_consumeRawStringLiteral: function(e) {
				var t = this._current;
				this._current++;
				for (var n = e.length; e[this._current] !== `'` && this._current < n;) {
					var r = this._current;
					e[r] === `\\` && (e[r + 1] === `\\` || e[r + 1] === `'`) ? r += 2 : r++, this._current = r;
				}
				return this._current++, e.slice(t + 1, this._current - 1).replace(`\\'`, `'`);
			},
			_consumeNumber: function(e) {
				var t = this._current;
				this._current++;
				for (var n = e.length; isNum(e[this._current]) && this._current < n;) this._current++;
				return {
					type: x,
					value: parseInt(e.slice(t, this._current)),
					start: t
				};
			},
			_consumeLBracket: function(e) {
				var t = this._current;
				return this._current++, e[this._current] === `?` ? (this._current++, {
					type: F,
					value: `[?`,
					start: t
				}) : e[this._current] === `]` ? (this._current++, {
					type: N,
					value: `[]`,
					start: t
				}) : {
					type: z,
					value: `[`,
					start: t
				};
			},
			_consumeOperator: function(e) {
				var t = this._current, n = e[t];
				if (this._current++, n === `!`) return e[this._current] === `=` ? (this._current++, {
					type: M,
					value: `!=`,
					start: t
				}) : {
					type: L,
					value: `!`,
					start: t
				};
				if (n === `<`) return e[this._current] === `=` ? (this._current++, {
					type: j,
					value: `<=`,
					start: t
				}) : {
					type: k,
					value: `<`,
					start: t
				};
				if (n === `>`) return e[this._current] === `=` ? (this._current++, {
					type: A,
					value: `>=`,
					start: t
				}) : {
					type: O,
					value: `>`,
					start: t
				};
				if (n === `=` && e[this._current] === `=`) return this._current++, {
					type: D,
					value: `==`,
					start: t
				};
			},
			_consumeLiteral: function(e) {
				this._current++;
				for (var n = this._current, r = e.length, i; e[this._current] !== "`" && this._current < r;) {
					var a = this._current;
					e[a] === `\\` && (e[a + 1] === `\\` || e[a + 1] === "`") ? a += 2 : a++, this._current = a;
				}
				var o = t(e.slice(n, this._current));
				return o = o.replace("\\`", "`"), i = this._looksLikeJSON(o) ? JSON.parse(o) : JSON.parse(`"` + o + `"`), this._current++, i;
			},
			_looksLikeJSON: function(e) {
				var t = `[{"`, n = [
					`true`,
					`false`,
					`null`
				], r = `-0123456789`;
				if (e === ``) return !1;
				if (t.indexOf(e[0]) >= 0 || n.indexOf(e) >= 0) return !0;
				if (r.indexOf(e[0]) >= 0) try {
					return JSON.parse(e), !0;
				} catch {
					return !1;
				}
				return !1;
			}
		};
		var G = {};
		G[p] = 0, G[m] = 0, G[h] = 0, G[g] = 0, G[_] = 0, G[v] = 0, G[b] = 0, G[x] = 0, G[S] = 0, G[C] = 0, G[w] = 1, G[T] = 2, G[E] = 3, G[D] = 5, G[O] = 5, G[k] = 5, G[A] = 5, G[j] = 5, G[M] = 5, G[N] = 9, G[P] = 20, G[F] = 21, G[I] = 40, G[L] = 45, G[R] = 50, G[z] = 55, G[B] = 60;
		function Parser() {}
		Parser.prototype = {
			parse: function(e) {
				this._loadTokens(e), this.index = 0;
				var t = this.expression(0);
				if (this._lookahead(0) !== p) {
					var n = this._lookaheadToken(0), r = Error(`Unexpected token type: ` + n.type + `, value: ` + n.value);
					throw r.name = `ParserError`, r;
				}
				return t;
			},
			_loadTokens: function(e) {
				var t = new Lexer().tokenize(e);
				t.push({
					type: p,
					value: ``,
					start: e.length
				}), this.tokens = t;
			},
			expression: function(e) {
				var t = this._lookaheadToken(0);
				this._advance();
				for (var n = this.nud(t), r = this._lookahead(0); e < G[r];) this._advance(), n = this.led(r, n), r = this._lookahead(0);
				return n;
			},
			_lookahead: function(e) {
				return this.tokens[this.index + e].type;
			},
			_lookaheadToken: function(e) {
				return this.tokens[this.index + e];
			},
			_advance: function() {
				this.index++;
			},
			nud: function(e) {
				var t, n, r;
				switch (e.type) {
					case V: return {
						type: `Literal`,
						value: e.value
					};
					case m: return {
						type: `Field`,
						name: e.value
					};
					case h:
						var i = {
							type: `Field`,
							name: e.value
						};
						if (this._lookahead(0) === B) throw Error(`Quoted identifier not allowed for function names.`);
						return i;
					case L: return n = this.expression(G.Not), {
						type: `NotExpression`,
						children: [n]
					};
					case P: return t = { type: `Identity` }, n = null, n = this._lookahead(0) === g ? { type: `Identity` } : this._parseProjectionRHS(G.Star), {
						type: `ValueProjection`,
						children: [t, n]
					};
					case F: return this.led(e.type, { type: `Identity` });
					case R: return this._parseMultiselectHash();
					case N: return t = {
						type: N,
						children: [{ type: `Identity` }]
					}, n = this._parseProjectionRHS(G.Flatten), {
						type: `Projection`,
						children: [t, n]
					};
					case z: return this._lookahead(0) === x || this._lookahead(0) === y ? (n = this._parseIndexExpression(), this._projectIfSlice({ type: `Identity` }, n)) : this._lookahead(0) === P && this._lookahead(1) === g ? (this._advance(), this._advance(), n = this._parseProjectionRHS(G.Star), {
						type: `Projection`,
						children: [{ type: `Identity` }, n]
					}) : this._parseMultiselectList();
					case S: return { type: S };
					case C: return r = this.expression(G.Expref), {
						type: `ExpressionReference`,
						children: [r]
					};
					case B:
						for (var a = []; this._lookahead(0) !== _;) this._lookahead(0) === S ? (r = { type: S }, this._advance()) : r = this.expression(0), a.push(r);
						return this._match(_), a[0];
					default: this._errorToken(e);
				}
			},
			led: function(e, t) {
				var n;
				switch (e) {
					case I:
						var r = G.Dot;
						return this._lookahead(0) === P ? (this._advance(), n = this._parseProjectionRHS(r), {
							type: `ValueProjection`,
							children: [t, n]
						}) : (n = this._parseDotRHS(r), {
							type: `Subexpression`,
							children: [t, n]
						});
					case w: return n = this.expression(G.Pipe), {
						type: w,
						children: [t, n]
					};
					case T: return n = this.expression(G.Or), {
						type: `OrExpression`,
						children: [t, n]
					};
					case E: return n = this.expression(G.And), {
						type: `AndExpression`,
						children: [t, n]
					};
					case B:
						for (var i = t.name, a = [], o, s; this._lookahead(0) !== _;) this._lookahead(0) === S ? (o = { type: S }, this._advance()) : o = this.expression(0), this._lookahead(0) === v && this._match(v), a.push(o);
						return this._match(_), s = {
							type: `Function`,
							name: i,
							children: a
						}, s;
					case F:
						var c = this.expression(0);
						return this._match(g), n = this._lookahead(0) === N ? { type: `Identity` } : this._parseProjectionRHS(G.Filter), {
							type: `FilterProjection`,
							children: [
								t,
								n,
								c
							]
						};
					case N: return {
						type: `Projection`,
						children: [{
							type: N,
							children: [t]
						}, this._parseProjectionRHS(G.Flatten)]
					};
					case D:
					case M:
					case O:
					case A:
					case k:
					case j: return this._parseComparator(t, e);
					case z:
						var l = this._lookaheadToken(0);
						return l.type === x || l.type === y ? (n = this._parseIndexExpression(), this._projectIfSlice(t, n)) : (this._match(P), this._match(g), n = this._parseProjectionRHS(G.Star), {
							type: `Projection`,
							children: [t, n]
						});
					default: this._errorToken(this._lookaheadToken(0));
				}
			},
			_match: function(e) {
				if (this._lookahead(0) === e) this._advance();
				else {
					var t = this._lookaheadToken(0), n = Error(`Expected ` + e + `, got: ` + t.type);
					throw n.name = `ParserError`, n;
				}
			},
			_errorToken: function(e) {
				var t = Error(`Invalid token (` + e.type + `): "` + e.value + `"`);
				throw t.name = `ParserError`, t;
			},
			_parseIndexExpression: function() {
				if (this._lookahead(0) === y || this._lookahead(1) === y) return this._parseSliceExpression();
				var e = {
					type: `Index`,
					value: this._lookaheadToken(0).value
				};
				return this._advance(), this._match(g), e;
			},
			_projectIfSlice: function(e, t) {
				var n = {
					type: `IndexExpression`,
					children: [e, t]
				};
				return t.type === `Slice` ? {
					type: `Projection`,
					children: [n, this._parseProjectionRHS(G.Star)]
				} : n;
			},
			_parseSliceExpression: function() {
				for (var e = [
					null,
					null,
					null
				], t = 0, n = this._lookahead(0); n !== g && t < 3;) {
					if (n === y) t++, this._advance();
					else if (n === x) e[t] = this._lookaheadToken(0).value, this._advance();
					else {
						var r = this._lookahead(0), i = Error(`Syntax error, unexpected token: ` + r.value + `(` + r.type + `)`);
						throw i.name = `Parsererror`, i;
					}
					n = this._lookahead(0);
				}
				return this._match(g), {
					type: `Slice`,
					children: e
				};
			},
			_parseComparator: function(e, t) {
				return {
					type: `Comparator`,
					name: t,
					children: [e, this.expression(G[t])]
				};
			},
			_parseDotRHS: function(e) {
				var t = this._lookahead(0);
				if ([
					m,
					h,
					P
				].indexOf(t) >= 0) return this.expression(e);
				if (t === z) return this._match(z), this._parseMultiselectList();
				if (t === R) return this._match(R), this._parseMultiselectHash();
			},
			_parseProjectionRHS: function(e) {
				var t;
				if (G[this._lookahead(0)] < 10) t = { type: `Identity` };
				else if (this._lookahead(0) === z) t = this.expression(e);
				else if (this._lookahead(0) === F) t = this.expression(e);
				else if (this._lookahead(0) === I) this._match(I), t = this._parseDotRHS(e);
				else {
					var n = this._lookaheadToken(0), r = Error(`Sytanx error, unexpected token: ` + n.value + `(` + n.type + `)`);
					throw r.name = `ParserError`, r;
				}
				return t;
			},
			_parseMultiselectList: function() {
				for (var e = []; this._lookahead(0) !== g;) {
					var t = this.expression(0);
					if (e.push(t), this._lookahead(0) === v && (this._match(v), this._lookahead(0) === g)) throw Error(`Unexpected token Rbracket`);
				}
				return this._match(g), {
					type: `MultiSelectList`,
					children: e
				};
			},
			_parseMultiselectHash: function() {
				for (var e = [], t = [m, h], n, r, i, a;;) {
					if (n = this._lookaheadToken(0), t.indexOf(n.type) < 0) throw Error(`Expecting an identifier token, got: ` + n.type);
					if (r = n.value, this._advance(), this._match(y), i = this.expression(0), a = {
						type: `KeyValuePair`,
						name: r,
						value: i
					}, e.push(a), this._lookahead(0) === v) this._match(v);
					else if (this._lookahead(0) === b) {
						this._match(b);
						break;
					}
				}
				return {
					type: `MultiSelectHash`,
					children: e
				};
			}
		};
		function TreeInterpreter(e) {
			this.runtime = e;
		}
		TreeInterpreter.prototype = {
			search: function(e, t) {
				return this.visit(e, t);
			},
			visit: function(e, t) {
				var n, r, i, a, o, s, c, l, u, d;
				switch (e.type) {
					case `Field`: return t !== null && isObject(t) ? (s = t[e.name], s === void 0 ? null : s) : null;
					case `Subexpression`:
						for (i = this.visit(e.children[0], t), d = 1; d < e.children.length; d++) if (i = this.visit(e.children[1], i), i === null) return null;
						return i;
					case `IndexExpression`: return c = this.visit(e.children[0], t), l = this.visit(e.children[1], c), l;
					case `Index`:
						if (!isArray(t)) return null;
						var f = e.value;
						return f < 0 && (f = t.length + f), i = t[f], i === void 0 && (i = null), i;
					case `Slice`:
						if (!isArray(t)) return null;
						var p = e.children.slice(0), m = this.computeSliceParams(t.length, p), h = m[0], g = m[1], _ = m[2];
						if (i = [], _ > 0) for (d = h; d < g; d += _) i.push(t[d]);
						else for (d = h; d > g; d += _) i.push(t[d]);
						return i;
					case `Projection`:
						var v = this.visit(e.children[0], t);
						if (!isArray(v)) return null;
						for (u = [], d = 0; d < v.length; d++) r = this.visit(e.children[1], v[d]), r !== null && u.push(r);
						return u;
					case `ValueProjection`:
						if (v = this.visit(e.children[0], t), !isObject(v)) return null;
						u = [];
						var y = objValues(v);
						for (d = 0; d < y.length; d++) r = this.visit(e.children[1], y[d]), r !== null && u.push(r);
						return u;
					case `FilterProjection`:
						if (v = this.visit(e.children[0], t), !isArray(v)) return null;
						var b = [], x = [];
						for (d = 0; d < v.length; d++) n = this.visit(e.children[2], v[d]), isFalse(n) || b.push(v[d]);
						for (var T = 0; T < b.length; T++) r = this.visit(e.children[1], b[T]), r !== null && x.push(r);
						return x;
					case `Comparator`:
						switch (a = this.visit(e.children[0], t), o = this.visit(e.children[1], t), e.name) {
							case D:
								i = strictDeepEqual(a, o);
								break;
							case M:
								i = !strictDeepEqual(a, o);
								break;
							case O:
								i = a > o;
								break;
							case A:
								i = a >= o;
								break;
							case k:
								i = a < o;
								break;
							case j:
								i = a <= o;
								break;
							default: throw Error(`Unknown comparator: ` + e.name);
						}
						return i;
					case N:
						var E = this.visit(e.children[0], t);
						if (!isArray(E)) return null;
						var P = [];
						for (d = 0; d < E.length; d++) r = E[d], isArray(r) ? P.push.apply(P, r) : P.push(r);
						return P;
					case `Identity`: return t;
					case `MultiSelectList`:
						if (t === null) return null;
						for (u = [], d = 0; d < e.children.length; d++) u.push(this.visit(e.children[d], t));
						return u;
					case `MultiSelectHash`:
						if (t === null) return null;
						u = {};
						var F;
						for (d = 0; d < e.children.length; d++) F = e.children[d], u[F.name] = this.visit(F.value, t);
						return u;
					case `OrExpression`: return n = this.visit(e.children[0], t), isFalse(n) && (n = this.visit(e.children[1], t)), n;
					case `AndExpression`: return a = this.visit(e.children[0], t), isFalse(a) === !0 ? a : this.visit(e.children[1], t);
					case `NotExpression`: return a = this.visit(e.children[0], t), isFalse(a);
					case `Literal`: return e.value;
					case w: return c = this.visit(e.children[0], t), this.visit(e.children[1], c);
					case S: return t;
					case `Function`:
						var I = [];
						for (d = 0; d < e.children.length; d++) I.push(this.visit(e.children[d], t));
						return this.runtime.callFunction(e.name, I);
					case `ExpressionReference`:
						var L = e.children[0];
						return L.jmespathType = C, L;
					default: throw Error(`Unknown node type: ` + e.type);
				}
			},
			computeSliceParams: function(e, t) {
				var n = t[0], r = t[1], i = t[2], a = [
					null,
					null,
					null
				];
				if (i === null) i = 1;
				else if (i === 0) {
					var o = Error(`Invalid slice, step cannot be 0`);
					throw o.name = `RuntimeError`, o;
				}
				var s = i < 0;
				return n = n === null ? s ? e - 1 : 0 : this.capSliceRange(e, n, i), r = r === null ? s ? -1 : e : this.capSliceRange(e, r, i), a[0] = n, a[1] = r, a[2] = i, a;
			},
			capSliceRange: function(e, t, n) {
				return t < 0 ? (t += e, t < 0 && (t = n < 0 ? -1 : 0)) : t >= e && (t = n < 0 ? e - 1 : e), t;
			}
		};
		function Runtime(e) {
			this._interpreter = e, this.functionTable = {
				abs: {
					_func: this._functionAbs,
					_signature: [{ types: [n] }]
				},
				avg: {
					_func: this._functionAvg,
					_signature: [{ types: [u] }]
				},
				ceil: {
					_func: this._functionCeil,
					_signature: [{ types: [n] }]
				},
				contains: {
					_func: this._functionContains,
					_signature: [{ types: [i, a] }, { types: [r] }]
				},
				ends_with: {
					_func: this._functionEndsWith,
					_signature: [{ types: [i] }, { types: [i] }]
				},
				floor: {
					_func: this._functionFloor,
					_signature: [{ types: [n] }]
				},
				length: {
					_func: this._functionLength,
					_signature: [{ types: [
						i,
						a,
						o
					] }]
				},
				map: {
					_func: this._functionMap,
					_signature: [{ types: [c] }, { types: [a] }]
				},
				max: {
					_func: this._functionMax,
					_signature: [{ types: [u, d] }]
				},
				merge: {
					_func: this._functionMerge,
					_signature: [{
						types: [o],
						variadic: !0
					}]
				},
				max_by: {
					_func: this._functionMaxBy,
					_signature: [{ types: [a] }, { types: [c] }]
				},
				sum: {
					_func: this._functionSum,
					_signature: [{ types: [u] }]
				},
				starts_with: {
					_func: this._functionStartsWith,
					_signature: [{ types: [i] }, { types: [i] }]
				},
				min: {
					_func: this._functionMin,
					_signature: [{ types: [u, d] }]
				},
				min_by: {
					_func: this._functionMinBy,
					_signature: [{ types: [a] }, { types: [c] }]
				},
				type: {
					_func: this._functionType,
					_signature: [{ types: [r] }]
				},
				keys: {
					_func: this._functionKeys,
					_signature: [{ types: [o] }]
				},
				values: {
					_func: this._functionValues,
					_signature: [{ types: [o] }]
				},
				sort: {
					_func: this._functionSort,
					_signature: [{ types: [d, u] }]
				},
				sort_by: {
					_func: this._functionSortBy,
					_signature: [{ types: [a] }, { types: [c] }]
				},
				join: {
					_func: this._functionJoin,
					_signature: [{ types: [i] }, { types: [d] }]
				},
				reverse: {
					_func: this._functionReverse,
					_signature: [{ types: [i, a] }]
				},
				to_array: {
					_func: this._functionToArray,
					_signature: [{ types: [r] }]
				},
				to_string: {
					_func: this._functionToString,
					_signature: [{ types: [r] }]
				},
				to_number: {
					_func: this._functionToNumber,
					_signature: [{ types: [r] }]
				},
				not_null: {
					_func: this._functionNotNull,
					_signature: [{
						types: [r],
						variadic: !0
					}]
				}
			};
		}
		Runtime.prototype = {
			callFunction: function(e, t) {
				var n = this.functionTable[e];
				if (n === void 0) throw Error(`Unknown function: ` + e + `()`);
				return this._validateArgs(e, t, n._signature), n._func.call(this, t);
			},
			_validateArgs: function(e, t, n) {
				var r;
				if (n[n.length - 1].variadic) {
					if (t.length < n.length) throw r = n.length === 1 ? ` argument` : ` arguments`, Error(`ArgumentError: ` + e + `() takes at least` + n.length + r + ` but received ` + t.length);
				} else if (t.length !== n.length) throw r = n.length === 1 ? ` argument` : ` arguments`, Error(`ArgumentError: ` + e + `() takes ` + n.length + r + ` but received ` + t.length);
				for (var i, a, o, s = 0; s < n.length; s++) {
					o = !1, i = n[s].types, a = this._getTypeName(t[s]);
					for (var c = 0; c < i.length; c++) if (this._typeMatches(a, i[c], t[s])) {
						o = !0;
						break;
					}
					if (!o) {
						var l = i.map(function(e) {
							return f[e];
						}).join(`,`);
						throw Error(`TypeError: ` + e + `() expected argument ` + (s + 1) + ` to be type ` + l + ` but received type ` + f[a] + ` instead.`);
					}
				}
			},
			_typeMatches: function(e, t, o) {
				if (t === r) return !0;
				if (t === d || t === u || t === a) {
					if (t === a) return e === a;
					if (e === a) {
						var s;
						t === u ? s = n : t === d && (s = i);
						for (var c = 0; c < o.length; c++) if (!this._typeMatches(this._getTypeName(o[c]), s, o[c])) return !1;
						return !0;
					}
				} else return e === t;
			},
			_getTypeName: function(e) {
				switch (Object.prototype.toString.call(e)) {
					case `[object String]`: return i;
					case `[object Number]`: return n;
					case `[object Array]`: return a;
					case `[object Boolean]`: return s;
					case `[object Null]`: return l;
					case `[object Object]`: return e.jmespathType === C ? c : o;
				}
			},
			_functionStartsWith: function(e) {
				return e[0].lastIndexOf(e[1]) === 0;
			},
			_functionEndsWith: function(e) {
				var t = e[0], n = e[1];
				return t.indexOf(n, t.length - n.length) !== -1;
			},
			_functionReverse: function(e) {
				if (this._getTypeName(e[0]) === i) {
					for (var t = e[0], n = ``, r = t.length - 1; r >= 0; r--) n += t[r];
					return n;
				}
				var a = e[0].slice(0);
				return a.reverse(), a;
			},
			_functionAbs: function(e) {
				return Math.abs(e[0]);
			},
			_functionCeil: function(e) {
				return Math.ceil(e[0]);
			},
			_functionAvg: function(e) {
				for (var t = 0, n = e[0], r = 0; r < n.length; r++) t += n[r];
				return t / n.length;
			},
			_functionContains: function(e) {
				return e[0].indexOf(e[1]) >= 0;
			},
			_functionFloor: function(e) {
				return Math.floor(e[0]);
			},
			_functionLength: function(e) {
				return isObject(e[0]) ? Object.keys(e[0]).length : e[0].length;
			},
			_functionMap: function(e) {
				for (var t = [], n = this._interpreter, r = e[0], i = e[1], a = 0; a < i.length; a++) t.push(n.visit(r, i[a]));
				return t;
			},
			_functionMerge: function(e) {
				for (var t = {}, n = 0; n < e.length; n++) {
					var r = e[n];
					for (var i in r) t[i] = r[i];
				}
				return t;
			},
			_functionMax: function(e) {
				if (e[0].length > 0) {
					if (this._getTypeName(e[0][0]) === n) return Math.max.apply(Math, e[0]);
					for (var t = e[0], r = t[0], i = 1; i < t.length; i++) r.localeCompare(t[i]) < 0 && (r = t[i]);
					return r;
				}
				return null;
			},
			_functionMin: function(e) {
				if (e[0].length > 0) {
					if (this._getTypeName(e[0][0]) === n) return Math.min.apply(Math, e[0]);
					for (var t = e[0], r = t[0], i = 1; i < t.length; i++) t[i].localeCompare(r) < 0 && (r = t[i]);
					return r;
				}
				return null;
			},
			_functionSum: function(e) {
				for (var t = 0, n = e[0], r = 0; r < n.length; r++) t += n[r];
				return t;
			},
			_functionType: function(e) {
				switch (this._getTypeName(e[0])) {
					case n: return `number`;
					case i: return `string`;
					case a: return `array`;
					case o: return `object`;
					case s: return `boolean`;
					case c: return `expref`;
					case l: return `null`;
				}
			},
			_functionKeys: function(e) {
				return Object.keys(e[0]);
			},
			_functionValues: function(e) {
				for (var t = e[0], n = Object.keys(t), r = [], i = 0; i < n.length; i++) r.push(t[n[i]]);
				return r;
			},
			_functionJoin: function(e) {
				var t = e[0];
				return e[1].join(t);
			},
			_functionToArray: function(e) {
				return this._getTypeName(e[0]) === a ? e[0] : [e[0]];
			},
			_functionToString: function(e) {
				return this._getTypeName(e[0]) === i ? e[0] : JSON.stringify(e[0]);
			},
			_functionToNumber: function(e) {
				var t = this._getTypeName(e[0]), r;
				return t === n ? e[0] : t === i && (r = +e[0], !isNaN(r)) ? r : null;
			},
			_functionNotNull: function(e) {
				for (var t = 0; t < e.length; t++) if (this._getTypeName(e[t]) !== l) return e[t];
				return null;
			},
			_functionSort: function(e) {
				var t = e[0].slice(0);
				return t.sort(), t;
			},
			_functionSortBy: function(e) {
				var t = e[0].slice(0);
				if (t.length === 0) return t;
				var r = this._interpreter, a = e[1], o = this._getTypeName(r.visit(a, t[0]));
				if ([n, i].indexOf(o) < 0) throw Error(`TypeError`);
				for (var s = this, c = [], l = 0; l < t.length; l++) c.push([l, t[l]]);
				c.sort(function(e, t) {
					var n = r.visit(a, e[1]), i = r.visit(a, t[1]);
					if (s._getTypeName(n) !== o) throw Error(`TypeError: expected ` + o + `, received ` + s._getTypeName(n));
					if (s._getTypeName(i) !== o) throw Error(`TypeError: expected ` + o + `, received ` + s._getTypeName(i));
					return n > i ? 1 : n < i ? -1 : e[0] - t[0];
				});
				for (var u = 0; u < c.length; u++) t[u] = c[u][1];
				return t;
			},
			_functionMaxBy: function(e) {
				for (var t = e[1], r = e[0], a = this.createKeyFunction(t, [n, i]), o = -1 / 0, s, c, l = 0; l < r.length; l++) c = a(r[l]), c > o && (o = c, s = r[l]);
				return s;
			},
			_functionMinBy: function(e) {
				for (var t = e[1], r = e[0], a = this.createKeyFunction(t, [n, i]), o = 1 / 0, s, c, l = 0; l < r.length; l++) c = a(r[l]), c < o && (o = c, s = r[l]);
				return s;
			},
			createKeyFunction: function(e, t) {
				var n = this, r = this._interpreter, keyFunc = function(i) {
					var a = r.visit(e, i);
					if (t.indexOf(n._getTypeName(a)) < 0) {
						var o = `TypeError: expected one of ` + t + `, received ` + n._getTypeName(a);
						throw Error(o);
					}
					return a;
				};
				return keyFunc;
			}
		};
		function compile(e) {
			return new Parser().parse(e);
		}
		function tokenize(e) {
			return new Lexer().tokenize(e);
		}
		function search(e, t) {
			var n = new Parser(), r = new Runtime(), i = new TreeInterpreter(r);
			r._interpreter = i;
			var a = n.parse(t);
			return i.search(a, e);
		}
		e.tokenize = tokenize, e.compile = compile, e.search = search, e.strictDeepEqual = strictDeepEqual;
	})(typeof exports > `u` ? this$41.jmespath = {} : exports);
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
	function isTerminalState(e) {
		return Object.prototype.hasOwnProperty.call(hardErrorStates, e._asm.currentState);
	}
	var fsm = new AcceptorStateMachine();
	fsm.setupStates = function() {
		var transition = function(e, t) {
			var n = this;
			n._haltHandlersOnError = !1, n.emit(n._asm.currentState, function(e) {
				if (e) {
					if (isTerminalState(n)) {
						if (domain && n.domain instanceof domain.Domain) e.domainEmitter = n, e.domain = n.domain, e.domainThrown = !1, n.domain.emit(`error`, e);
						else throw e;
					} else n.response.error = e, t(e);
				} else t(n.response.error);
			});
		};
		this.addState(`validate`, `build`, `error`, transition), this.addState(`build`, `afterBuild`, `restart`, transition), this.addState(`afterBuild`, `sign`, `restart`, transition), this.addState(`sign`, `send`, `retry`, transition), this.addState(`retry`, `afterRetry`, `afterRetry`, transition), this.addState(`afterRetry`, `sign`, `error`, transition), this.addState(`send`, `validateResponse`, `retry`, transition), this.addState(`validateResponse`, `extractData`, `extractError`, transition), this.addState(`extractError`, `extractData`, `retry`, transition), this.addState(`extractData`, `success`, `retry`, transition), this.addState(`restart`, `build`, `error`, transition), this.addState(`success`, `complete`, `complete`, transition), this.addState(`error`, `complete`, `complete`, transition), this.addState(`complete`, null, null, transition);
	}, fsm.setupStates(), AWS.Request = inherit({
		constructor: function Request(e, t, n) {
			var r = e.endpoint, i = e.config.region, a = e.config.customUserAgent;
			e.signingRegion ? i = e.signingRegion : e.isGlobalEndpoint && (i = `us-east-1`), this.domain = domain && domain.active, this.service = e, this.operation = t, this.params = n || {}, this.httpRequest = new AWS.HttpRequest(r, i), this.httpRequest.appendToUserAgent(a), this.startTime = e.getSkewCorrectedDate(), this.response = new AWS.Response(this), this._asm = new AcceptorStateMachine(fsm.states, `validate`), this._haltHandlersOnError = !1, AWS.SequentialExecutor.call(this), this.emit = this.emitEvent;
		},
		send: function send(e) {
			return e && (this.httpRequest.appendToUserAgent(`callback`), this.on(`complete`, function(t) {
				e.call(t, t.error, t.data);
			})), this.runTo(), this.response;
		},
		build: function build(e) {
			return this.runTo(`send`, e);
		},
		runTo: function runTo(e, t) {
			return this._asm.runTo(e, t, this), this;
		},
		abort: function abort() {
			return this.removeAllListeners(`validateResponse`), this.removeAllListeners(`extractError`), this.on(`validateResponse`, function addAbortedError(e) {
				e.error = AWS.util.error(Error(`Request aborted by user`), {
					code: `RequestAbortedError`,
					retryable: !1
				});
			}), this.httpRequest.stream && !this.httpRequest.stream.didCallback && (this.httpRequest.stream.abort(), this.httpRequest._abortCallback ? this.httpRequest._abortCallback() : this.removeAllListeners(`send`)), this;
		},
		eachPage: function eachPage(e) {
			e = AWS.util.fn.makeAsync(e, 3);
			function wrappedCallback(t) {
				e.call(t, t.error, t.data, function(n) {
					n !== !1 && (t.hasNextPage() ? t.nextPage().on(`complete`, wrappedCallback).send() : e.call(t, null, null, AWS.util.fn.noop));
				});
			}
			this.on(`complete`, wrappedCallback).send();
		},
		eachItem: function eachItem(e) {
			var t = this;
			function wrappedCallback(n, r) {
				if (n) return e(n, null);
				if (r === null) return e(null, null);
				var i = t.service.paginationConfig(t.operation).resultKey;
				Array.isArray(i) && (i = i[0]);
				var a = jmespath.search(r, i), o = !0;
				return AWS.util.arrayEach(a, function(t) {
					if (o = e(null, t), o === !1) return AWS.util.abort;
				}), o;
			}
			this.eachPage(wrappedCallback);
		},
		isPageable: function isPageable() {
			return !!this.service.paginationConfig(this.operation);
		},
		createReadStream: function createReadStream() {
			var e = AWS.util.stream, t = this, n = null;
			return AWS.HttpClient.streamsApiVersion === 2 ? (n = new e.PassThrough(), process.nextTick(function() {
				t.send();
			})) : (n = new e.Stream(), n.readable = !0, n.sent = !1, n.on(`newListener`, function(e) {
				!n.sent && e === `data` && (n.sent = !0, process.nextTick(function() {
					t.send();
				}));
			})), this.on(`error`, function(e) {
				n.emit(`error`, e);
			}), this.on(`httpHeaders`, function streamHeaders(r, i, a) {
				if (r < 300) {
					t.removeListener(`httpData`, AWS.EventListeners.Core.HTTP_DATA), t.removeListener(`httpError`, AWS.EventListeners.Core.HTTP_ERROR), t.on(`httpError`, function streamHttpError(e) {
						a.error = e, a.error.retryable = !1;
					});
					var o = !1, s;
					if (t.httpRequest.method !== `HEAD` && (s = parseInt(i[`content-length`], 10)), s !== void 0 && !isNaN(s) && s >= 0) {
						o = !0;
						var c = 0;
					}
					var l = function checkContentLengthAndEmit() {
						o && c !== s ? n.emit(`error`, AWS.util.error(Error(`Stream content length mismatch. Received ` + c + ` of ` + s + ` bytes.`), { code: `StreamContentLengthMismatch` })) : AWS.HttpClient.streamsApiVersion === 2 ? n.end() : n.emit(`end`);
					}, u = a.httpResponse.createUnbufferedStream();
					if (AWS.HttpClient.streamsApiVersion === 2) {
						if (o) {
							var d = new e.PassThrough();
							d._write = function(t) {
								return t && t.length && (c += t.length), e.PassThrough.prototype._write.apply(this, arguments);
							}, d.on(`end`, l), n.on(`error`, function(e) {
								o = !1, u.unpipe(d), d.emit(`end`), d.end();
							}), u.pipe(d).pipe(n, { end: !1 });
						} else u.pipe(n);
					} else o && u.on(`data`, function(e) {
						e && e.length && (c += e.length);
					}), u.on(`data`, function(e) {
						n.emit(`data`, e);
					}), u.on(`end`, l);
					u.on(`error`, function(e) {
						o = !1, n.emit(`error`, e);
					});
				}
			}), n;
		},
		emitEvent: function emit(e, t, done) {
			typeof t == `function` && (done = t, t = null), done ||= function() {}, t ||= this.eventParameters(e, this.response), AWS.SequentialExecutor.prototype.emit.call(this, e, t, function(e) {
				e && (this.response.error = e), done.call(this, e);
			});
		},
		eventParameters: function eventParameters(e) {
			switch (e) {
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
		presign: function presign(e, t) {
			return !t && typeof e == `function` && (t = e, e = null), new AWS.Signers.Presign().sign(this.toGet(), e, t);
		},
		isPresigned: function isPresigned() {
			return Object.prototype.hasOwnProperty.call(this.httpRequest.headers, `presigned-expires`);
		},
		toUnauthenticated: function toUnauthenticated() {
			return this._unAuthenticated = !0, this.removeListener(`validate`, AWS.EventListeners.Core.VALIDATE_CREDENTIALS), this.removeListener(`sign`, AWS.EventListeners.Core.SIGN), this;
		},
		toGet: function toGet() {
			return (this.service.api.protocol === `query` || this.service.api.protocol === `ec2`) && (this.removeListener(`build`, this.buildAsGet), this.addListener(`build`, this.buildAsGet)), this;
		},
		buildAsGet: function buildAsGet(e) {
			e.httpRequest.method = `GET`, e.httpRequest.path = e.service.endpoint.path + `?` + e.httpRequest.body, e.httpRequest.body = ``, delete e.httpRequest.headers[`Content-Length`], delete e.httpRequest.headers[`Content-Type`];
		},
		haltHandlersOnError: function haltHandlersOnError() {
			this._haltHandlersOnError = !0;
		}
	}), AWS.Request.addPromisesToClass = function addPromisesToClass(e) {
		this.prototype.promise = function promise() {
			var t = this;
			return this.httpRequest.appendToUserAgent(`promise`), new e(function(e, n) {
				t.on(`complete`, function(t) {
					t.error ? n(t.error) : e(Object.defineProperty(t.data || {}, "$response", { value: t }));
				}), t.runTo();
			});
		};
	}, AWS.Request.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.promise;
	}, AWS.util.addPromises(AWS.Request), AWS.util.mixin(AWS.Request, AWS.SequentialExecutor);
}));
// node_modules/ibm-cos-sdk/lib/response.js
var require_response = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	var jmespath = require_jmespath();
	AWS.Response = inherit({
		constructor: function Response(e) {
			this.request = e, this.data = null, this.error = null, this.retryCount = 0, this.redirectCount = 0, this.httpResponse = new AWS.HttpResponse(), e && (this.maxRetries = e.service.numRetries(), this.maxRedirects = e.service.config.maxRedirects);
		},
		nextPage: function nextPage(e) {
			var t, n = this.request.service, r = this.request.operation;
			try {
				t = n.paginationConfig(r, !0);
			} catch (e) {
				this.error = e;
			}
			if (!this.hasNextPage()) {
				if (e) e(this.error, null);
				else if (this.error) throw this.error;
				return null;
			}
			var i = AWS.util.copy(this.request.params);
			if (this.nextPageTokens) {
				var a = t.inputToken;
				typeof a == `string` && (a = [a]);
				for (var o = 0; o < a.length; o++) i[a[o]] = this.nextPageTokens[o];
				return n.makeRequest(this.request.operation, i, e);
			}
			return e ? e(null, null) : null;
		},
		hasNextPage: function hasNextPage() {
			if (this.cacheNextPageTokens(), this.nextPageTokens) return !0;
			if (this.nextPageTokens !== void 0) return !1;
		},
		cacheNextPageTokens: function cacheNextPageTokens() {
			if (Object.prototype.hasOwnProperty.call(this, `nextPageTokens`)) return this.nextPageTokens;
			this.nextPageTokens = void 0;
			var e = this.request.service.paginationConfig(this.request.operation);
			if (!e || (this.nextPageTokens = null, e.moreResults && !jmespath.search(this.data, e.moreResults))) return this.nextPageTokens;
			var t = e.outputToken;
			return typeof t == `string` && (t = [t]), AWS.util.arrayEach.call(this, t, function(e) {
				var t = jmespath.search(this.data, e);
				t && (this.nextPageTokens = this.nextPageTokens || [], this.nextPageTokens.push(t));
			}), this.nextPageTokens;
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/resource_waiter.js
var require_resource_waiter = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	var jmespath = require_jmespath();
	function CHECK_ACCEPTORS(e) {
		var t = e.request._waiter, n = t.config.acceptors, r = !1, i = `retry`;
		n.forEach(function(n) {
			if (!r) {
				var a = t.matchers[n.matcher];
				a && a(e, n.expected, n.argument) && (r = !0, i = n.state);
			}
		}), !r && e.error && (i = `failure`), i === `success` ? t.setSuccess(e) : t.setError(e, i === `retry`);
	}
	AWS.ResourceWaiter = inherit({
		constructor: function constructor(e, t) {
			this.service = e, this.state = t, this.loadWaiterConfig(this.state);
		},
		service: null,
		state: null,
		config: null,
		matchers: {
			path: function(e, t, n) {
				try {
					var r = jmespath.search(e.data, n);
				} catch {
					return !1;
				}
				return jmespath.strictDeepEqual(r, t);
			},
			pathAll: function(e, t, n) {
				try {
					var r = jmespath.search(e.data, n);
				} catch {
					return !1;
				}
				Array.isArray(r) || (r = [r]);
				var i = r.length;
				if (!i) return !1;
				for (var a = 0; a < i; a++) if (!jmespath.strictDeepEqual(r[a], t)) return !1;
				return !0;
			},
			pathAny: function(e, t, n) {
				try {
					var r = jmespath.search(e.data, n);
				} catch {
					return !1;
				}
				Array.isArray(r) || (r = [r]);
				for (var i = r.length, a = 0; a < i; a++) if (jmespath.strictDeepEqual(r[a], t)) return !0;
				return !1;
			},
			status: function(e, t) {
				var n = e.httpResponse.statusCode;
				return typeof n == `number` && n === t;
			},
			error: function(e, t) {
				return typeof t == `string` && e.error ? t === e.error.code : t === !!e.error;
			}
		},
		listeners: new AWS.SequentialExecutor().addNamedListeners(function(e) {
			e(`RETRY_CHECK`, `retry`, function(e) {
				var t = e.request._waiter;
				e.error && e.error.code === `ResourceNotReady` && (e.error.retryDelay = (t.config.delay || 0) * 1e3);
			}), e(`CHECK_OUTPUT`, `extractData`, CHECK_ACCEPTORS), e(`CHECK_ERROR`, `extractError`, CHECK_ACCEPTORS);
		}),
		wait: function wait(e, t) {
			typeof e == `function` && (t = e, e = void 0), e && e.$waiter && (e = AWS.util.copy(e), typeof e.$waiter.delay == `number` && (this.config.delay = e.$waiter.delay), typeof e.$waiter.maxAttempts == `number` && (this.config.maxAttempts = e.$waiter.maxAttempts), delete e.$waiter);
			var n = this.service.makeRequest(this.config.operation, e);
			return n._waiter = this, n.response.maxRetries = this.config.maxAttempts, n.addListeners(this.listeners), t && n.send(t), n;
		},
		setSuccess: function setSuccess(e) {
			e.error = null, e.data = e.data || {}, e.request.removeAllListeners(`extractData`);
		},
		setError: function setError(e, t) {
			e.data = null, e.error = AWS.util.error(e.error || Error(), {
				code: `ResourceNotReady`,
				message: `Resource is not in the state ` + this.state,
				retryable: t
			});
		},
		loadWaiterConfig: function loadWaiterConfig(e) {
			if (!this.service.api.waiters[e]) throw new AWS.util.error(Error(), {
				code: `StateNotFoundError`,
				message: `State ` + e + ` not found.`
			});
			this.config = AWS.util.copy(this.service.api.waiters[e]);
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/signers/v2.js
var require_v2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	AWS.Signers.V2 = inherit(AWS.Signers.RequestSigner, {
		addAuthorization: function addAuthorization(e, t) {
			t ||= AWS.util.date.getDate();
			var n = this.request;
			n.params.Timestamp = AWS.util.date.iso8601(t), n.params.SignatureVersion = `2`, n.params.SignatureMethod = `HmacSHA256`, n.params.AWSAccessKeyId = e.accessKeyId, e.sessionToken && (n.params.SecurityToken = e.sessionToken), delete n.params.Signature, n.params.Signature = this.signature(e), n.body = AWS.util.queryParamsToString(n.params), n.headers[`Content-Length`] = n.body.length;
		},
		signature: function signature(e) {
			return AWS.util.crypto.hmac(e.secretAccessKey, this.stringToSign(), `base64`);
		},
		stringToSign: function stringToSign() {
			var e = [];
			return e.push(this.request.method), e.push(this.request.endpoint.host.toLowerCase()), e.push(this.request.pathname()), e.push(AWS.util.queryParamsToString(this.request.params)), e.join(`
`);
		}
	}), module.exports = AWS.Signers.V2;
}));
// node_modules/ibm-cos-sdk/lib/signers/v3.js
var require_v3 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	AWS.Signers.V3 = inherit(AWS.Signers.RequestSigner, {
		addAuthorization: function addAuthorization(e, t) {
			var n = AWS.util.date.rfc822(t);
			this.request.headers[`X-Amz-Date`] = n, e.sessionToken && (this.request.headers[`x-amz-security-token`] = e.sessionToken), this.request.headers[`X-Amzn-Authorization`] = this.authorization(e, n);
		},
		authorization: function authorization(e) {
			return `AWS3 AWSAccessKeyId=` + e.accessKeyId + `,Algorithm=HmacSHA256,SignedHeaders=` + this.signedHeaders() + `,Signature=` + this.signature(e);
		},
		signedHeaders: function signedHeaders() {
			var e = [];
			return AWS.util.arrayEach(this.headersToSign(), function iterator(t) {
				e.push(t.toLowerCase());
			}), e.sort().join(`;`);
		},
		canonicalHeaders: function canonicalHeaders() {
			var e = this.request.headers, t = [];
			return AWS.util.arrayEach(this.headersToSign(), function iterator(n) {
				t.push(n.toLowerCase().trim() + `:` + String(e[n]).trim());
			}), t.sort().join(`
`) + `
`;
		},
		headersToSign: function headersToSign() {
			var e = [];
			return AWS.util.each(this.request.headers, function iterator(t) {
				(t === `Host` || t === `Content-Encoding` || t.match(/^X-Amz/i)) && e.push(t);
			}), e;
		},
		signature: function signature(e) {
			return AWS.util.crypto.hmac(e.secretAccessKey, this.stringToSign(), `base64`);
		},
		stringToSign: function stringToSign() {
			var e = [];
			return e.push(this.request.method), e.push(`/`), e.push(``), e.push(this.canonicalHeaders()), e.push(this.request.body), AWS.util.crypto.sha256(e.join(`
`));
		}
	}), module.exports = AWS.Signers.V3;
}));
// node_modules/ibm-cos-sdk/lib/signers/v3https.js
var require_v3https = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	require_v3(), AWS.Signers.V3Https = inherit(AWS.Signers.V3, {
		authorization: function authorization(e) {
			return `AWS3-HTTPS AWSAccessKeyId=` + e.accessKeyId + `,Algorithm=HmacSHA256,Signature=` + this.signature(e);
		},
		stringToSign: function stringToSign() {
			return this.request.headers[`X-Amz-Date`];
		}
	}), module.exports = AWS.Signers.V3Https;
}));
// node_modules/ibm-cos-sdk/lib/signers/v4_credentials.js
var require_v4_credentials = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var cachedSecret = {};
	var cacheQueue = [];
	var maxCacheEntries = 50;
	var v4Identifier = `aws4_request`;
	module.exports = {
		createScope: function createScope(e, t, n) {
			return [
				e.substr(0, 8),
				t,
				n,
				v4Identifier
			].join(`/`);
		},
		getSigningKey: function getSigningKey(e, t, n, r, i) {
			var a = [
				AWS.util.crypto.hmac(e.secretAccessKey, e.accessKeyId, `base64`),
				t,
				n,
				r
			].join(`_`);
			if (i = i !== !1, i && a in cachedSecret) return cachedSecret[a];
			var o = AWS.util.crypto.hmac(`AWS4` + e.secretAccessKey, t, `buffer`), s = AWS.util.crypto.hmac(o, n, `buffer`), c = AWS.util.crypto.hmac(s, r, `buffer`), l = AWS.util.crypto.hmac(c, v4Identifier, `buffer`);
			return i && (cachedSecret[a] = l, cacheQueue.push(a), cacheQueue.length > maxCacheEntries && delete cachedSecret[cacheQueue.shift()]), l;
		},
		emptyCache: function emptyCache() {
			cachedSecret = {}, cacheQueue = [];
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
		constructor: function V4(e, t, n) {
			AWS.Signers.RequestSigner.call(this, e), this.serviceName = t, n ||= {}, this.signatureCache = typeof n.signatureCache != `boolean` || n.signatureCache, this.operation = n.operation, this.signatureVersion = n.signatureVersion;
		},
		algorithm: `AWS4-HMAC-SHA256`,
		addAuthorization: function addAuthorization(e, t) {
			var n = AWS.util.date.iso8601(t).replace(/[:\-]|\.\d{3}/g, ``);
			this.isPresigned() ? this.updateForPresigned(e, n) : this.addHeaders(e, n), this.request.headers.Authorization = this.authorization(e, n);
		},
		addHeaders: function addHeaders(e, t) {
			this.request.headers[`X-Amz-Date`] = t, e.sessionToken && (this.request.headers[`x-amz-security-token`] = e.sessionToken);
		},
		updateForPresigned: function updateForPresigned(e, t) {
			var n = this.credentialString(t), r = {
				"X-Amz-Date": t,
				"X-Amz-Algorithm": this.algorithm,
				"X-Amz-Credential": e.accessKeyId + `/` + n,
				"X-Amz-Expires": this.request.headers[expiresHeader],
				"X-Amz-SignedHeaders": this.signedHeaders()
			};
			e.sessionToken && (r[`X-Amz-Security-Token`] = e.sessionToken), this.request.headers[`Content-Type`] && (r[`Content-Type`] = this.request.headers[`Content-Type`]), this.request.headers[`Content-MD5`] && (r[`Content-MD5`] = this.request.headers[`Content-MD5`]), this.request.headers[`Cache-Control`] && (r[`Cache-Control`] = this.request.headers[`Cache-Control`]), AWS.util.each.call(this, this.request.headers, function(e, t) {
				if (e !== expiresHeader && this.isSignableHeader(e)) {
					var n = e.toLowerCase();
					n.indexOf(`x-amz-meta-`) === 0 ? r[n] = t : n.indexOf(`x-amz-`) === 0 && (r[e] = t);
				}
			});
			var i = this.request.path.indexOf(`?`) >= 0 ? `&` : `?`;
			this.request.path += i + AWS.util.queryParamsToString(r);
		},
		authorization: function authorization(e, t) {
			var n = [], r = this.credentialString(t);
			return n.push(this.algorithm + ` Credential=` + e.accessKeyId + `/` + r), n.push(`SignedHeaders=` + this.signedHeaders()), n.push(`Signature=` + this.signature(e, t)), n.join(`, `);
		},
		signature: function signature(e, t) {
			var n = v4Credentials.getSigningKey(e, t.substr(0, 8), this.request.region, this.serviceName, this.signatureCache);
			return AWS.util.crypto.hmac(n, this.stringToSign(t), `hex`);
		},
		stringToSign: function stringToSign(e) {
			var t = [];
			return t.push(`AWS4-HMAC-SHA256`), t.push(e), t.push(this.credentialString(e)), t.push(this.hexEncodedHash(this.canonicalString())), t.join(`
`);
		},
		canonicalString: function canonicalString() {
			var e = [], t = this.request.pathname();
			return this.serviceName !== `s3` && this.signatureVersion !== `s3v4` && (t = AWS.util.uriEscapePath(t)), e.push(this.request.method), e.push(t), e.push(this.request.search()), e.push(this.canonicalHeaders() + `
`), e.push(this.signedHeaders()), e.push(this.hexEncodedBodyHash()), e.join(`
`);
		},
		canonicalHeaders: function canonicalHeaders() {
			var e = [];
			AWS.util.each.call(this, this.request.headers, function(t, n) {
				e.push([t, n]);
			}), e.sort(function(e, t) {
				return e[0].toLowerCase() < t[0].toLowerCase() ? -1 : 1;
			});
			var t = [];
			return AWS.util.arrayEach.call(this, e, function(e) {
				var n = e[0].toLowerCase();
				if (this.isSignableHeader(n)) {
					var r = e[1];
					if (r == null || typeof r.toString != `function`) throw AWS.util.error(Error(`Header ` + n + ` contains invalid value`), { code: `InvalidHeader` });
					t.push(n + `:` + this.canonicalHeaderValues(r.toString()));
				}
			}), t.join(`
`);
		},
		canonicalHeaderValues: function canonicalHeaderValues(e) {
			return e.replace(/\s+/g, ` `).replace(/^\s+|\s+$/g, ``);
		},
		signedHeaders: function signedHeaders() {
			var e = [];
			return AWS.util.each.call(this, this.request.headers, function(t) {
				t = t.toLowerCase(), this.isSignableHeader(t) && e.push(t);
			}), e.sort().join(`;`);
		},
		credentialString: function credentialString(e) {
			return v4Credentials.createScope(e.substr(0, 8), this.request.region, this.serviceName);
		},
		hexEncodedHash: function hash(e) {
			return AWS.util.crypto.sha256(e, `hex`);
		},
		hexEncodedBodyHash: function hexEncodedBodyHash() {
			var e = this.request;
			return this.isPresigned() && [`s3`, `s3-object-lambda`].indexOf(this.serviceName) > -1 && !e.body ? `UNSIGNED-PAYLOAD` : e.headers[`X-Amz-Content-Sha256`] ? e.headers[`X-Amz-Content-Sha256`] : this.hexEncodedHash(this.request.body || ``);
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
		isSignableHeader: function isSignableHeader(e) {
			return e.toLowerCase().indexOf(`x-amz-`) === 0 || this.unsignableHeaders.indexOf(e) < 0;
		},
		isPresigned: function isPresigned() {
			return !!this.request.headers[expiresHeader];
		}
	}), module.exports = AWS.Signers.V4;
}));
// node_modules/ibm-cos-sdk/lib/signers/s3.js
var require_s3$2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	AWS.Signers.S3 = inherit(AWS.Signers.RequestSigner, {
		subResources: {
			acl: 1,
			accelerate: 1,
			analytics: 1,
			cors: 1,
			lifecycle: 1,
			delete: 1,
			inventory: 1,
			location: 1,
			logging: 1,
			metrics: 1,
			notification: 1,
			partNumber: 1,
			policy: 1,
			requestPayment: 1,
			replication: 1,
			restore: 1,
			tagging: 1,
			torrent: 1,
			uploadId: 1,
			uploads: 1,
			versionId: 1,
			versioning: 1,
			versions: 1,
			website: 1
		},
		responseHeaders: {
			"response-content-type": 1,
			"response-content-language": 1,
			"response-expires": 1,
			"response-cache-control": 1,
			"response-content-disposition": 1,
			"response-content-encoding": 1
		},
		addAuthorization: function addAuthorization(e, t) {
			this.request.headers[`presigned-expires`] || (this.request.headers[`X-Amz-Date`] = AWS.util.date.rfc822(t)), e.sessionToken && (this.request.headers[`x-amz-security-token`] = e.sessionToken);
			var n = this.sign(e.secretAccessKey, this.stringToSign()), r = `AWS ` + e.accessKeyId + `:` + n;
			this.request.headers.Authorization = r;
		},
		stringToSign: function stringToSign() {
			var e = this.request, t = [];
			t.push(e.method), t.push(e.headers[`Content-MD5`] || ``), t.push(e.headers[`Content-Type`] || ``), t.push(e.headers[`presigned-expires`] || ``);
			var n = this.canonicalizedAmzHeaders();
			return n && t.push(n), t.push(this.canonicalizedResource()), t.join(`
`);
		},
		canonicalizedAmzHeaders: function canonicalizedAmzHeaders() {
			var e = [];
			AWS.util.each(this.request.headers, function(t) {
				t.match(/^x-amz-/i) && e.push(t);
			}), e.sort(function(e, t) {
				return e.toLowerCase() < t.toLowerCase() ? -1 : 1;
			});
			var t = [];
			return AWS.util.arrayEach.call(this, e, function(e) {
				t.push(e.toLowerCase() + `:` + String(this.request.headers[e]));
			}), t.join(`
`);
		},
		canonicalizedResource: function canonicalizedResource() {
			var e = this.request, t = e.path.split(`?`), n = t[0], r = t[1], i = ``;
			if (e.virtualHostedBucket && (i += `/` + e.virtualHostedBucket), i += n, r) {
				var a = [];
				AWS.util.arrayEach.call(this, r.split(`&`), function(e) {
					var t = e.split(`=`)[0], n = e.split(`=`)[1];
					if (this.subResources[t] || this.responseHeaders[t]) {
						var r = { name: t };
						n !== void 0 && (r.value = this.subResources[t] ? n : decodeURIComponent(n)), a.push(r);
					}
				}), a.sort(function(e, t) {
					return e.name < t.name ? -1 : 1;
				}), a.length && (r = [], AWS.util.arrayEach(a, function(e) {
					e.value === void 0 ? r.push(e.name) : r.push(e.name + `=` + e.value);
				}), i += `?` + r.join(`&`));
			}
			return i;
		},
		sign: function sign(e, t) {
			return AWS.util.crypto.hmac(e, t, `base64`, `sha1`);
		}
	}), module.exports = AWS.Signers.S3;
}));
// node_modules/ibm-cos-sdk/lib/signers/presign.js
var require_presign = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	var expiresHeader = `presigned-expires`;
	function signedUrlBuilder(e) {
		var t = e.httpRequest.headers[expiresHeader], n = e.service.getSignerClass(e);
		if (delete e.httpRequest.headers[`User-Agent`], delete e.httpRequest.headers[`X-Amz-User-Agent`], n === AWS.Signers.V4) {
			if (t > 604800) throw AWS.util.error(Error(), {
				code: `InvalidExpiryTime`,
				message: `Presigning does not support expiry time greater than a week with SigV4 signing.`,
				retryable: !1
			});
			e.httpRequest.headers[expiresHeader] = t;
		} else if (n === AWS.Signers.S3) {
			var r = e.service ? e.service.getSkewCorrectedDate() : AWS.util.date.getDate();
			e.httpRequest.headers[expiresHeader] = parseInt(AWS.util.date.unixTimestamp(r) + t, 10).toString();
		} else throw AWS.util.error(Error(), {
			message: `Presigning only supports S3 or SigV4 signing.`,
			code: `UnsupportedSigner`,
			retryable: !1
		});
	}
	function signedUrlSigner(e) {
		var t = e.httpRequest.endpoint, n = AWS.util.urlParse(e.httpRequest.path), r = {};
		n.search && (r = AWS.util.queryStringParse(n.search.substr(1)));
		var i = e.httpRequest.headers.Authorization.split(` `);
		if (i[0] === `AWS`) i = i[1].split(`:`), r.Signature = i.pop(), r.AWSAccessKeyId = i.join(`:`), AWS.util.each(e.httpRequest.headers, function(e, t) {
			e === expiresHeader && (e = `Expires`), e.indexOf(`x-amz-meta-`) === 0 && (delete r[e], e = e.toLowerCase()), r[e] = t;
		}), delete e.httpRequest.headers[expiresHeader], delete r.Authorization, delete r.Host;
		else if (i[0] === `AWS4-HMAC-SHA256`) {
			i.shift();
			var a = i.join(` `).match(/Signature=(.*?)(?:,|\s|\r?\n|$)/)[1];
			r[`X-Amz-Signature`] = a, delete r.Expires;
		}
		t.pathname = n.pathname, t.search = AWS.util.queryParamsToString(r);
	}
	AWS.Signers.Presign = inherit({ sign: function sign(e, t, n) {
		if (e.httpRequest.headers[expiresHeader] = t || 3600, e.on(`build`, signedUrlBuilder), e.on(`sign`, signedUrlSigner), e.removeListener(`afterBuild`, AWS.EventListeners.Core.SET_CONTENT_LENGTH), e.removeListener(`afterBuild`, AWS.EventListeners.Core.COMPUTE_SHA256), e.emit(`beforePresign`, [e]), n) e.build(function() {
			this.response.error ? n(this.response.error) : n(null, AWS.util.urlFormat(e.httpRequest.endpoint));
		});
		else {
			if (e.build(), e.response.error) throw e.response.error;
			return AWS.util.urlFormat(e.httpRequest.endpoint);
		}
	} }), module.exports = AWS.Signers.Presign;
}));
// node_modules/ibm-cos-sdk/lib/signers/iam.js
var require_iam = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	AWS.Signers.IAM = inherit(AWS.Signers.RequestSigner, {
		addAuthorization: function addAuthorization(e, t, n) {
			var r = e.tokenManager.getToken();
			this.request.headers.Authorization = `Bearer ` + (r.accessToken || r.access_token), n.operation !== `createBucket` && n.operation !== `listBuckets` && n.operation !== `listBucketsExtended` || this.request.headers[`Ibm-Service-Instance-Id`] || (this.request.headers[`Ibm-Service-Instance-Id`] = e.serviceInstanceId);
		},
		signature: function signature(e) {}
	}), module.exports = AWS.Signers.IAM;
}));
// node_modules/ibm-cos-sdk/lib/signers/none.js
var require_none = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	AWS.Signers.None = AWS.util.inherit(AWS.Signers.RequestSigner, {
		addAuthorization: function() {},
		signature: function() {}
	}), module.exports = AWS.Signers.IAM;
}));
// node_modules/ibm-cos-sdk/lib/signers/bearer.js
var require_bearer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.Signers.Bearer = AWS.util.inherit(AWS.Signers.RequestSigner, {
		constructor: function Bearer(e) {
			AWS.Signers.RequestSigner.call(this, e);
		},
		addAuthorization: function addAuthorization(e) {
			this.request.headers.Authorization = `Bearer ` + e.token;
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/signers/request_signer.js
var require_request_signer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var inherit = AWS.util.inherit;
	AWS.Signers.RequestSigner = inherit({
		constructor: function RequestSigner(e) {
			this.request = e;
		},
		setServiceClientId: function setServiceClientId(e) {
			this.serviceClientId = e;
		},
		getServiceClientId: function getServiceClientId() {
			return this.serviceClientId;
		}
	}), AWS.Signers.RequestSigner.getVersion = function getVersion(e) {
		switch (e) {
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
		throw Error(`Unknown signing version ` + e);
	}, require_v2(), require_v3(), require_v3https(), require_v4(), require_s3$2(), require_presign(), require_iam(), require_none(), require_bearer();
}));
// node_modules/ibm-cos-sdk/lib/param_validator.js
var require_param_validator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.ParamValidator = AWS.util.inherit({
		constructor: function ParamValidator(e) {
			(e === !0 || e === void 0) && (e = { min: !0 }), this.validation = e;
		},
		validate: function validate(e, t, n) {
			if (this.errors = [], this.validateMember(e, t || {}, n || `params`), this.errors.length > 1) {
				var r = this.errors.join(`
* `);
				throw r = `There were ` + this.errors.length + ` validation errors:
* ` + r, AWS.util.error(Error(r), {
					code: `MultipleValidationErrors`,
					errors: this.errors
				});
			}
			if (this.errors.length === 1) throw this.errors[0];
			return !0;
		},
		fail: function fail(e, t) {
			this.errors.push(AWS.util.error(Error(t), { code: e }));
		},
		validateStructure: function validateStructure(e, t, n) {
			if (e.isDocument) return !0;
			this.validateType(t, n, [`object`], `structure`);
			for (var r, i = 0; e.required && i < e.required.length; i++) r = e.required[i], t[r] ?? this.fail(`MissingRequiredParameter`, `Missing required key '` + r + `' in ` + n);
			for (r in t) if (Object.prototype.hasOwnProperty.call(t, r)) {
				var a = t[r], o = e.members[r];
				if (o !== void 0) {
					var s = [n, r].join(`.`);
					this.validateMember(o, a, s);
				} else a != null && this.fail(`UnexpectedParameter`, `Unexpected key '` + r + `' found in ` + n);
			}
			return !0;
		},
		validateMember: function validateMember(e, t, n) {
			switch (e.type) {
				case `structure`: return this.validateStructure(e, t, n);
				case `list`: return this.validateList(e, t, n);
				case `map`: return this.validateMap(e, t, n);
				default: return this.validateScalar(e, t, n);
			}
		},
		validateList: function validateList(e, t, n) {
			if (this.validateType(t, n, [Array])) {
				this.validateRange(e, t.length, n, `list member count`);
				for (var r = 0; r < t.length; r++) this.validateMember(e.member, t[r], n + `[` + r + `]`);
			}
		},
		validateMap: function validateMap(e, t, n) {
			if (this.validateType(t, n, [`object`], `map`)) {
				var r = 0;
				for (var i in t) Object.prototype.hasOwnProperty.call(t, i) && (this.validateMember(e.key, i, n + `[key='` + i + `']`), this.validateMember(e.value, t[i], n + `['` + i + `']`), r++);
				this.validateRange(e, r, n, `map member count`);
			}
		},
		validateScalar: function validateScalar(e, t, n) {
			switch (e.type) {
				case null:
				case void 0:
				case `string`: return this.validateString(e, t, n);
				case `base64`:
				case `binary`: return this.validatePayload(t, n);
				case `integer`:
				case `float`: return this.validateNumber(e, t, n);
				case `boolean`: return this.validateType(t, n, [`boolean`]);
				case `timestamp`: return this.validateType(t, n, [
					Date,
					/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
					`number`
				], `Date object, ISO-8601 string, or a UNIX timestamp`);
				default: return this.fail(`UnkownType`, `Unhandled type ` + e.type + ` for ` + n);
			}
		},
		validateString: function validateString(e, t, n) {
			var r = [`string`];
			e.isJsonValue && (r = r.concat([
				`number`,
				`object`,
				`boolean`
			])), t !== null && this.validateType(t, n, r) && (this.validateEnum(e, t, n), this.validateRange(e, t.length, n, `string length`), this.validatePattern(e, t, n), this.validateUri(e, t, n));
		},
		validateUri: function validateUri(e, t, n) {
			e.location === `uri` && t.length === 0 && this.fail(`UriParameterError`, `Expected uri parameter to have length >= 1, but found "` + t + `" for ` + n);
		},
		validatePattern: function validatePattern(e, t, n) {
			this.validation.pattern && e.pattern !== void 0 && (new RegExp(e.pattern).test(t) || this.fail(`PatternMatchError`, `Provided value "` + t + `" does not match regex pattern /` + e.pattern + `/ for ` + n));
		},
		validateRange: function validateRange(e, t, n, r) {
			this.validation.min && e.min !== void 0 && t < e.min && this.fail(`MinRangeError`, `Expected ` + r + ` >= ` + e.min + `, but found ` + t + ` for ` + n), this.validation.max && e.max !== void 0 && t > e.max && this.fail(`MaxRangeError`, `Expected ` + r + ` <= ` + e.max + `, but found ` + t + ` for ` + n);
		},
		validateEnum: function validateRange(e, t, n) {
			this.validation.enum && e.enum !== void 0 && e.enum.indexOf(t) === -1 && this.fail(`EnumError`, `Found string value of ` + t + `, but expected ` + e.enum.join(`|`) + ` for ` + n);
		},
		validateType: function validateType(e, t, n, r) {
			if (e == null) return !1;
			for (var i = !1, a = 0; a < n.length; a++) {
				if (typeof n[a] == `string`) {
					if (typeof e === n[a]) return !0;
				} else if (n[a] instanceof RegExp) {
					if ((e || ``).toString().match(n[a])) return !0;
				} else {
					if (e instanceof n[a] || AWS.util.isType(e, n[a])) return !0;
					!r && !i && (n = n.slice()), n[a] = AWS.util.typeName(n[a]);
				}
				i = !0;
			}
			var o = r;
			o ||= n.join(`, `).replace(/,([^,]+)$/, `, or$1`);
			var s = o.match(/^[aeiou]/i) ? `n` : ``;
			return this.fail(`InvalidParameterType`, `Expected ` + t + ` to be a` + s + ` ` + o), !1;
		},
		validateNumber: function validateNumber(e, t, n) {
			if (t != null) {
				if (typeof t == `string`) {
					var r = parseFloat(t);
					r.toString() === t && (t = r);
				}
				this.validateType(t, n, [`number`]) && this.validateRange(e, t, n, `numeric value`);
			}
		},
		validatePayload: function validatePayload(e, t) {
			if (e != null && typeof e != `string` && !(e && typeof e.byteLength == `number`)) {
				if (AWS.util.isNode()) {
					var n = AWS.util.stream.Stream;
					if (AWS.util.Buffer.isBuffer(e) || e instanceof n) return;
				} else if (e instanceof Blob) return;
				var r = [
					`Buffer`,
					`Stream`,
					`File`,
					`Blob`,
					`ArrayBuffer`,
					`DataView`
				];
				if (e) {
					for (var i = 0; i < r.length; i++) if (AWS.util.isType(e, r[i]) || AWS.util.typeName(e.constructor) === r[i]) return;
				}
				this.fail(`InvalidParameterType`, `Expected ` + t + ` to be a string, Buffer, Stream, Blob, or typed array object`);
			}
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/core.js
var require_core = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = { util: require_util() };
	({}).toString(), module.exports = AWS, AWS.util.update(AWS, {
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
	}), require_sequential_executor(), require_service(), require_config(), require_credentials(), require_credential_provider_chain(), require_http(), require_event_listeners(), require_request(), require_response(), require_resource_waiter(), require_request_signer(), require_param_validator(), AWS.events = new AWS.SequentialExecutor();
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
function validate(t) {
	return typeof t == `string` && regex_default.test(t);
}
var init_validate = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_regex();
}));
// node_modules/uuid/dist-node/parse.js
function parse(t) {
	if (!validate(t)) throw TypeError(`Invalid UUID`);
	let n;
	return Uint8Array.of((n = parseInt(t.slice(0, 8), 16)) >>> 24, n >>> 16 & 255, n >>> 8 & 255, n & 255, (n = parseInt(t.slice(9, 13), 16)) >>> 8, n & 255, (n = parseInt(t.slice(14, 18), 16)) >>> 8, n & 255, (n = parseInt(t.slice(19, 23), 16)) >>> 8, n & 255, (n = parseInt(t.slice(24, 36), 16)) / 1099511627776 & 255, n / 4294967296 & 255, n >>> 24 & 255, n >>> 16 & 255, n >>> 8 & 255, n & 255);
}
var init_parse = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_validate();
}));
// node_modules/uuid/dist-node/stringify.js
function unsafeStringify(e, n = 0) {
	return (t[e[n + 0]] + t[e[n + 1]] + t[e[n + 2]] + t[e[n + 3]] + `-` + t[e[n + 4]] + t[e[n + 5]] + `-` + t[e[n + 6]] + t[e[n + 7]] + `-` + t[e[n + 8]] + t[e[n + 9]] + `-` + t[e[n + 10]] + t[e[n + 11]] + t[e[n + 12]] + t[e[n + 13]] + t[e[n + 14]] + t[e[n + 15]]).toLowerCase();
}
function stringify(t, n = 0) {
	let r = unsafeStringify(t, n);
	if (!validate(r)) throw TypeError(`Stringified UUID is invalid`);
	return r;
}
var t;
var init_stringify = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_validate();
	t = [];
	for (let e = 0; e < 256; ++e) t.push((e + 256).toString(16).slice(1));
}));
// node_modules/uuid/dist-node/rng.js
function rng() {
	return crypto.getRandomValues(e);
}
var e;
var init_rng = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	e = /* @__PURE__ */ new Uint8Array(16);
}));
// node_modules/uuid/dist-node/v1.js
function v1(r, i, a) {
	let o, s = r?._v6 ?? !1;
	if (r) {
		let e = Object.keys(r);
		e.length === 1 && e[0] === `_v6` && (r = void 0);
	}
	if (r) o = v1Bytes(r.random ?? r.rng?.() ?? rng(), r.msecs, r.nsecs, r.clockseq, r.node, i, a);
	else {
		let t = Date.now(), r = rng();
		updateV1State(n$1, t, r), o = v1Bytes(r, n$1.msecs, n$1.nsecs, s ? void 0 : n$1.clockseq, s ? void 0 : n$1.node, i, a);
	}
	return i ?? unsafeStringify(o);
}
function updateV1State(e, t, n) {
	return e.msecs ??= -1 / 0, e.nsecs ??= 0, t === e.msecs ? (e.nsecs++, e.nsecs >= 1e4 && (e.node = void 0, e.nsecs = 0)) : t > e.msecs ? e.nsecs = 0 : t < e.msecs && (e.node = void 0), e.node || (e.node = n.slice(10, 16), e.node[0] |= 1, e.clockseq = (n[8] << 8 | n[9]) & 16383), e.msecs = t, e;
}
function v1Bytes(e, t, n, r, i, a, o = 0) {
	if (e.length < 16) throw Error(`Random bytes length must be >= 16`);
	if (!a) a = /* @__PURE__ */ new Uint8Array(16), o = 0;
	else if (o < 0 || o + 16 > a.length) throw RangeError(`UUID byte range ${o}:${o + 15} is out of buffer bounds`);
	t ??= Date.now(), n ??= 0, r ??= (e[8] << 8 | e[9]) & 16383, i ?? (i = e.slice(10, 16), i[0] |= 1), t += 0xb1d069b5400;
	let s = (t & 268435455) * 1e4 + n, c = s >>> 0;
	a[o++] = c >>> 24 & 255, a[o++] = c >>> 16 & 255, a[o++] = c >>> 8 & 255, a[o++] = c & 255;
	let l = (t / 268435456 | 0) * 625 + (s / 4294967296 | 0) & 268435455;
	a[o++] = l >>> 8 & 255, a[o++] = l & 255, a[o++] = l >>> 24 & 15 | 16, a[o++] = l >>> 16 & 255, a[o++] = r >>> 8 | 128, a[o++] = r & 255;
	for (let e = 0; e < 6; ++e) a[o++] = i[e];
	return a;
}
var n$1;
var init_v1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_rng();
	init_stringify();
	n$1 = {};
}));
// node_modules/uuid/dist-node/v1ToV6.js
function v1ToV6(n) {
	let r = _v1ToV6(typeof n == `string` ? parse(n) : n);
	return typeof n == `string` ? unsafeStringify(r) : r;
}
function _v1ToV6(e) {
	return Uint8Array.of((e[6] & 15) << 4 | e[7] >> 4 & 15, (e[7] & 15) << 4 | (e[4] & 240) >> 4, (e[4] & 15) << 4 | (e[5] & 240) >> 4, (e[5] & 15) << 4 | (e[0] & 240) >> 4, (e[0] & 15) << 4 | (e[1] & 240) >> 4, (e[1] & 15) << 4 | (e[2] & 240) >> 4, 96 | e[2] & 15, e[3], e[8], e[9], e[10], e[11], e[12], e[13], e[14], e[15]);
}
var init_v1ToV6 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_parse();
	init_stringify();
}));
// node_modules/uuid/dist-node/md5.js
function md5(t) {
	return Array.isArray(t) ? t = Buffer.from(t) : typeof t == `string` && (t = Buffer.from(t, `utf8`)), (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(`md5`).update(t).digest();
}
var init_md5 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {}));
// node_modules/uuid/dist-node/v35.js
function stringToBytes(e) {
	e = unescape(encodeURIComponent(e));
	let t = new Uint8Array(e.length);
	for (let n = 0; n < e.length; ++n) t[n] = e.charCodeAt(n);
	return t;
}
function v35(n, r, i, a, o, s) {
	let c = typeof i == `string` ? stringToBytes(i) : i, l = typeof a == `string` ? parse(a) : a;
	if (typeof a == `string` && (a = parse(a)), a?.length !== 16) throw TypeError(`Namespace must be array-like (16 iterable integer values, 0-255)`);
	let u = new Uint8Array(16 + c.length);
	if (u.set(l), u.set(c, l.length), u = r(u), u[6] = u[6] & 15 | n, u[8] = u[8] & 63 | 128, o) {
		if (s ??= 0, s < 0 || s + 16 > o.length) throw RangeError(`UUID byte range ${s}:${s + 15} is out of buffer bounds`);
		for (let e = 0; e < 16; ++e) o[s + e] = u[e];
		return o;
	}
	return unsafeStringify(u);
}
var DNS, URL;
var init_v35 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_parse();
	init_stringify();
	DNS = `6ba7b810-9dad-11d1-80b4-00c04fd430c8`;
	URL = `6ba7b811-9dad-11d1-80b4-00c04fd430c8`;
}));
// node_modules/uuid/dist-node/v3.js
function v3(n, r, i, a) {
	return v35(48, md5, n, r, i, a);
}
var init_v3 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_md5();
	init_v35();
	v3.DNS = DNS, v3.URL = URL;
}));
// node_modules/uuid/dist-node/v4.js
function v4(e, t, n) {
	return !t && !e && crypto.randomUUID ? crypto.randomUUID() : _v4(e, t, n);
}
function _v4(n, r, i) {
	n ||= {};
	let a = n.random ?? n.rng?.() ?? rng();
	if (a.length < 16) throw Error(`Random bytes length must be >= 16`);
	if (a[6] = a[6] & 15 | 64, a[8] = a[8] & 63 | 128, r) {
		if (i ||= 0, i < 0 || i + 16 > r.length) throw RangeError(`UUID byte range ${i}:${i + 15} is out of buffer bounds`);
		for (let e = 0; e < 16; ++e) r[i + e] = a[e];
		return r;
	}
	return unsafeStringify(a);
}
var init_v4 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_rng();
	init_stringify();
}));
// node_modules/uuid/dist-node/sha1.js
function sha1(t) {
	return Array.isArray(t) ? t = Buffer.from(t) : typeof t == `string` && (t = Buffer.from(t, `utf8`)), (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(`sha1`).update(t).digest();
}
var init_sha1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {}));
// node_modules/uuid/dist-node/v5.js
function v5(n, r, i, a) {
	return v35(80, sha1, n, r, i, a);
}
var init_v5 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_sha1();
	init_v35();
	v5.DNS = DNS, v5.URL = URL;
}));
// node_modules/uuid/dist-node/v6.js
function v6(r, i, a) {
	r ??= {}, a ??= 0;
	let o = v1({
		...r,
		_v6: !0
	}, /* @__PURE__ */ new Uint8Array(16));
	if (o = v1ToV6(o), i) {
		if (a < 0 || a + 16 > i.length) throw RangeError(`UUID byte range ${a}:${a + 15} is out of buffer bounds`);
		for (let e = 0; e < 16; e++) i[a + e] = o[e];
		return i;
	}
	return unsafeStringify(o);
}
var init_v6 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_stringify();
	init_v1();
	init_v1ToV6();
}));
// node_modules/uuid/dist-node/v6ToV1.js
function v6ToV1(n) {
	let r = _v6ToV1(typeof n == `string` ? parse(n) : n);
	return typeof n == `string` ? unsafeStringify(r) : r;
}
function _v6ToV1(e) {
	return Uint8Array.of((e[3] & 15) << 4 | e[4] >> 4 & 15, (e[4] & 15) << 4 | (e[5] & 240) >> 4, (e[5] & 15) << 4 | e[6] & 15, e[7], (e[1] & 15) << 4 | (e[2] & 240) >> 4, (e[2] & 15) << 4 | (e[3] & 240) >> 4, 16 | (e[0] & 240) >> 4, (e[0] & 15) << 4 | (e[1] & 240) >> 4, e[8], e[9], e[10], e[11], e[12], e[13], e[14], e[15]);
}
var init_v6ToV1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_parse();
	init_stringify();
}));
// node_modules/uuid/dist-node/v7.js
function v7(r, i, a) {
	let o;
	if (r) o = v7Bytes(r.random ?? r.rng?.() ?? rng(), r.msecs, r.seq, i, a);
	else {
		let t = Date.now(), r = rng();
		updateV7State(n, t, r), o = v7Bytes(r, n.msecs, n.seq, i, a);
	}
	return i ?? unsafeStringify(o);
}
function updateV7State(e, t, n) {
	return e.msecs ??= -1 / 0, e.seq ??= 0, t > e.msecs ? (e.seq = v7Sequence(n), e.msecs = t) : (e.seq = e.seq + 1 | 0, e.seq === 0 && e.msecs++), e;
}
function v7Bytes(e, t, n, r, i = 0) {
	if (e.length < 16) throw Error(`Random bytes length must be >= 16`);
	if (!r) r = /* @__PURE__ */ new Uint8Array(16), i = 0;
	else if (i < 0 || i + 16 > r.length) throw RangeError(`UUID byte range ${i}:${i + 15} is out of buffer bounds`);
	return t ??= Date.now(), n ??= v7Sequence(e), r[i++] = t / 1099511627776 & 255, r[i++] = t / 4294967296 & 255, r[i++] = t / 16777216 & 255, r[i++] = t / 65536 & 255, r[i++] = t / 256 & 255, r[i++] = t & 255, r[i++] = 112 | n >>> 28 & 15, r[i++] = n >>> 20 & 255, r[i++] = 128 | n >>> 14 & 63, r[i++] = n >>> 6 & 255, r[i++] = n << 2 & 255 | e[10] & 3, r[i++] = e[11], r[i++] = e[12], r[i++] = e[13], r[i++] = e[14], r[i++] = e[15], r;
}
function v7Sequence(e) {
	return (e[6] & 127) << 24 | e[7] << 16 | e[8] << 8 | e[9];
}
var n;
var init_v7 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_rng();
	init_stringify();
	n = {};
}));
// node_modules/uuid/dist-node/version.js
function version(t) {
	if (!validate(t)) throw TypeError(`Invalid UUID`);
	return parseInt(t.slice(14, 15), 16);
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
			if (util.isBrowser() && typeof navigator < `u`) return navigator.userAgent;
			var e = process.platform + `/` + process.version;
			return process.env.AWS_EXECUTION_ENV && (e += ` exec-env/` + process.env.AWS_EXECUTION_ENV), e;
		},
		userAgent: function userAgent() {
			var e = util.environment, t = `ibm-cos-sdk-` + e + `/` + require_core().VERSION;
			return e === `nodejs` && (t += ` ` + util.engine()), t;
		},
		isBrowser: function isBrowser() {
			return process && process.browser;
		},
		isNode: function isNode() {
			return !util.isBrowser();
		},
		uriEscape: function uriEscape(e) {
			var t = encodeURIComponent(e);
			return t = t.replace(/[^A-Za-z0-9_.~\-%]+/g, escape), t = t.replace(/[*]/g, function(e) {
				return `%` + e.charCodeAt(0).toString(16).toUpperCase();
			}), t;
		},
		uriEscapePath: function uriEscapePath(e) {
			var t = [];
			return util.arrayEach(e.split(`/`), function(e) {
				t.push(util.uriEscape(e));
			}), t.join(`/`);
		},
		urlParse: function urlParse(e) {
			return util.url.parse(e);
		},
		urlFormat: function urlFormat(e) {
			return util.url.format(e);
		},
		queryStringParse: function queryStringParse(e) {
			return util.querystring.parse(e);
		},
		queryParamsToString: function queryParamsToString(e) {
			var t = [], n = util.uriEscape, r = Object.keys(e).sort();
			return util.arrayEach(r, function(r) {
				var i = e[r], a = n(r), o = a + `=`;
				if (Array.isArray(i)) {
					var s = [];
					util.arrayEach(i, function(e) {
						s.push(n(e));
					}), o = a + `=` + s.sort().join(`&` + a + `=`);
				} else i != null && (o = a + `=` + n(i));
				t.push(o);
			}), t.join(`&`);
		},
		readFileSync: function readFileSync(e) {
			return util.isBrowser() ? null : (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs").readFileSync(e, `utf-8`);
		},
		base64: {
			encode: function encode64(e) {
				if (typeof e == `number`) throw util.error(Error(`Cannot base64 encode number ` + e));
				return e == null ? e : util.buffer.toBuffer(e).toString(`base64`);
			},
			decode: function decode64(e) {
				if (typeof e == `number`) throw util.error(Error(`Cannot base64 decode number ` + e));
				return e == null ? e : util.buffer.toBuffer(e, `base64`);
			}
		},
		buffer: {
			toBuffer: function(e, t) {
				return typeof util.Buffer.from == `function` && util.Buffer.from !== Uint8Array.from ? util.Buffer.from(e, t) : new util.Buffer(e, t);
			},
			alloc: function(e, t, n) {
				if (typeof e != `number`) throw Error(`size passed to alloc must be a number.`);
				if (typeof util.Buffer.alloc == `function`) return util.Buffer.alloc(e, t, n);
				var r = new util.Buffer(e);
				return t !== void 0 && typeof r.fill == `function` && r.fill(t, void 0, void 0, n), r;
			},
			toStream: function toStream(e) {
				util.Buffer.isBuffer(e) || (e = util.buffer.toBuffer(e));
				var t = new util.stream.Readable(), n = 0;
				return t._read = function(r) {
					if (n >= e.length) return t.push(null);
					var i = n + r;
					i > e.length && (i = e.length), t.push(e.slice(n, i)), n = i;
				}, t;
			},
			concat: function(e) {
				for (var t = 0, n = 0, r = null, i = 0; i < e.length; i++) t += e[i].length;
				for (r = util.buffer.alloc(t), i = 0; i < e.length; i++) e[i].copy(r, n), n += e[i].length;
				return r;
			}
		},
		string: {
			byteLength: function byteLength(e) {
				if (e == null) return 0;
				if (typeof e == `string` && (e = util.buffer.toBuffer(e)), typeof e.byteLength == `number`) return e.byteLength;
				if (typeof e.length == `number`) return e.length;
				if (typeof e.size == `number`) return e.size;
				if (typeof e.path == `string`) return (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs").lstatSync(e.path).size;
				throw util.error(Error(`Cannot determine length of ` + e), { object: e });
			},
			upperFirst: function upperFirst(e) {
				return e[0].toUpperCase() + e.substr(1);
			},
			lowerFirst: function lowerFirst(e) {
				return e[0].toLowerCase() + e.substr(1);
			}
		},
		ini: { parse: function string(e) {
			var t, n = {};
			return util.arrayEach(e.split(/\r?\n/), function(e) {
				if (e = e.split(/(^|\s)[;#]/)[0].trim(), e[0] === `[` && e[e.length - 1] === `]`) {
					if (t = e.substring(1, e.length - 1), t === `__proto__` || t.split(/\s/)[1] === `__proto__`) throw util.error(Error(`Cannot load profile name '` + t + `' from shared ini file.`));
				} else if (t) {
					var r = e.indexOf(`=`), i = 0, a = e.length - 1;
					if (r !== -1 && r !== i && r !== a) {
						var o = e.substring(0, r).trim(), s = e.substring(r + 1).trim();
						n[t] = n[t] || {}, n[t][o] = s;
					}
				}
			}), n;
		} },
		fn: {
			noop: function() {},
			callback: function(e) {
				if (e) throw e;
			},
			makeAsync: function makeAsync(e, t) {
				return t && t <= e.length ? e : function() {
					var t = Array.prototype.slice.call(arguments, 0);
					t.pop()(e.apply(null, t));
				};
			}
		},
		date: {
			getDate: function getDate() {
				return AWS ||= require_core(), AWS.config.systemClockOffset ? new Date((/* @__PURE__ */ new Date()).getTime() + AWS.config.systemClockOffset) : /* @__PURE__ */ new Date();
			},
			iso8601: function iso8601(e) {
				return e === void 0 && (e = util.date.getDate()), e.toISOString().replace(/\.\d{3}Z$/, `Z`);
			},
			rfc822: function rfc822(e) {
				return e === void 0 && (e = util.date.getDate()), e.toUTCString();
			},
			unixTimestamp: function unixTimestamp(e) {
				return e === void 0 && (e = util.date.getDate()), e.getTime() / 1e3;
			},
			from: function format(e) {
				return typeof e == `number` ? /* @__PURE__ */ new Date(e * 1e3) : new Date(e);
			},
			format: function format(e, t) {
				return t ||= `iso8601`, util.date[t](util.date.from(e));
			},
			parseTimestamp: function parseTimestamp(e) {
				if (typeof e == `number` || e.match(/^\d+$/)) return /* @__PURE__ */ new Date(e * 1e3);
				if (e.match(/^\d{4}/) || e.match(/^\w{3},/)) return new Date(e);
				throw util.error(Error(`unhandled timestamp format: ` + e), { code: `TimestampParserError` });
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
			crc32: function crc32(e) {
				var t = util.crypto.crc32Table, n = -1;
				typeof e == `string` && (e = util.buffer.toBuffer(e));
				for (var r = 0; r < e.length; r++) {
					var i = e.readUInt8(r);
					n = n >>> 8 ^ t[(n ^ i) & 255];
				}
				return (n ^ -1) >>> 0;
			},
			hmac: function hmac(e, t, n, r) {
				return n ||= `binary`, n === `buffer` && (n = void 0), r ||= `sha256`, typeof t == `string` && (t = util.buffer.toBuffer(t)), util.crypto.lib.createHmac(r, e).update(t).digest(n);
			},
			md5: function md5(e, t, n) {
				return util.crypto.hash(`md5`, e, t, n);
			},
			sha256: function sha256(e, t, n) {
				return util.crypto.hash(`sha256`, e, t, n);
			},
			hash: function(e, t, n, r) {
				var i = util.crypto.createHash(e);
				n ||= `binary`, n === `buffer` && (n = void 0), typeof t == `string` && (t = util.buffer.toBuffer(t));
				var a = util.arraySliceFn(t), o = util.Buffer.isBuffer(t);
				if (util.isBrowser() && typeof ArrayBuffer < `u` && t && t.buffer instanceof ArrayBuffer && (o = !0), r && typeof t == `object` && typeof t.on == `function` && !o) t.on(`data`, function(e) {
					i.update(e);
				}), t.on(`error`, function(e) {
					r(e);
				}), t.on(`end`, function() {
					r(null, i.digest(n));
				});
				else if (r && a && !o && typeof FileReader < `u`) {
					var s = 0, c = 524288, l = new FileReader();
					l.onerror = function() {
						r(Error(`Failed to read data.`));
					}, l.onload = function() {
						var e = new util.Buffer(new Uint8Array(l.result));
						i.update(e), s += e.length, l._continueReading();
					}, l._continueReading = function() {
						if (s >= t.size) r(null, i.digest(n));
						else {
							var e = s + c;
							e > t.size && (e = t.size), l.readAsArrayBuffer(a.call(t, s, e));
						}
					}, l._continueReading();
				} else {
					util.isBrowser() && typeof t == `object` && !o && (t = new util.Buffer(new Uint8Array(t)));
					var u = i.update(t).digest(n);
					return r && r(null, u), u;
				}
			},
			toHex: function toHex(e) {
				for (var t = [], n = 0; n < e.length; n++) t.push((`0` + e.charCodeAt(n).toString(16)).substr(-2, 2));
				return t.join(``);
			},
			createHash: function createHash(e) {
				return util.crypto.lib.createHash(e);
			}
		},
		abort: {},
		each: function each(e, t) {
			for (var n in e) if (Object.prototype.hasOwnProperty.call(e, n) && t.call(this, n, e[n]) === util.abort) break;
		},
		arrayEach: function arrayEach(e, t) {
			for (var n in e) if (Object.prototype.hasOwnProperty.call(e, n) && t.call(this, e[n], parseInt(n, 10)) === util.abort) break;
		},
		update: function update(e, t) {
			return util.each(t, function iterator(t, n) {
				e[t] = n;
			}), e;
		},
		merge: function merge(e, t) {
			return util.update(util.copy(e), t);
		},
		copy: function copy(e) {
			if (e == null) return e;
			var t = {};
			for (var n in e) t[n] = e[n];
			return t;
		},
		isEmpty: function isEmpty(e) {
			for (var t in e) if (Object.prototype.hasOwnProperty.call(e, t)) return !1;
			return !0;
		},
		arraySliceFn: function arraySliceFn(e) {
			var t = e.slice || e.webkitSlice || e.mozSlice;
			return typeof t == `function` ? t : null;
		},
		isType: function isType(e, t) {
			return typeof t == `function` && (t = util.typeName(t)), Object.prototype.toString.call(e) === `[object ` + t + `]`;
		},
		typeName: function typeName(e) {
			if (Object.prototype.hasOwnProperty.call(e, `name`)) return e.name;
			var t = e.toString(), n = t.match(/^\s*function (.+)\(/);
			return n ? n[1] : t;
		},
		error: function error(e, t) {
			var n = null;
			for (var r in typeof e.message == `string` && e.message !== `` && (typeof t == `string` || t && t.message) && (n = util.copy(e), n.message = e.message), e.message = e.message || null, typeof t == `string` ? e.message = t : typeof t == `object` && t && (util.update(e, t), t.message && (e.message = t.message), (t.code || t.name) && (e.code = t.code || t.name), t.stack && (e.stack = t.stack)), typeof Object.defineProperty == `function` && (Object.defineProperty(e, "name", {
				writable: !0,
				enumerable: !1
			}), Object.defineProperty(e, "message", { enumerable: !0 })), e.name = String(t && t.name || e.name || e.code || `Error`), e.time = /* @__PURE__ */ new Date(), n && (e.originalError = n), t || {}) if (r[0] === `[` && r[r.length - 1] === `]`) {
				if (r = r.slice(1, -1), r === `code` || r === `message`) continue;
				e[`[` + r + `]`] = `See error.` + r + ` for details.`, Object.defineProperty(e, r, {
					value: e[r] || t && t[r] || n && n[r],
					enumerable: !1,
					writable: !0
				});
			}
			return e;
		},
		inherit: function inherit(e, t) {
			var n = null;
			if (t === void 0) t = e, e = Object, n = {};
			else {
				var r = function ConstructorWrapper() {};
				r.prototype = e.prototype, n = new r();
			}
			return t.constructor === Object && (t.constructor = function() {
				if (e !== Object) return e.apply(this, arguments);
			}), t.constructor.prototype = n, util.update(t.constructor.prototype, t), t.constructor.__super__ = e, t.constructor;
		},
		mixin: function mixin() {
			for (var e = arguments[0], t = 1; t < arguments.length; t++) for (var n in arguments[t].prototype) {
				var r = arguments[t].prototype[n];
				n !== `constructor` && (e.prototype[n] = r);
			}
			return e;
		},
		hideProperties: function hideProperties(e, t) {
			typeof Object.defineProperty == `function` && util.arrayEach(t, function(t) {
				Object.defineProperty(e, t, {
					enumerable: !1,
					writable: !0,
					configurable: !0
				});
			});
		},
		property: function property(e, t, n, r, i) {
			var a = {
				configurable: !0,
				enumerable: r === void 0 || r
			};
			typeof n == `function` && !i ? a.get = n : (a.value = n, a.writable = !0), Object.defineProperty(e, t, a);
		},
		memoizedProperty: function memoizedProperty(e, t, n, r) {
			var i = null;
			util.property(e, t, function() {
				return i === null && (i = n()), i;
			}, r);
		},
		hoistPayloadMember: function hoistPayloadMember(e) {
			var t = e.request, n = t.operation, r = t.service.api.operations[n], i = r.output;
			if (i.payload && !r.hasEventOutput) {
				var a = i.members[i.payload], o = e.data[i.payload];
				a.type === `structure` && util.each(o, function(t, n) {
					util.property(e.data, t, n, !1);
				});
			}
		},
		computeSha256: function computeSha256(e, t) {
			if (util.isNode()) {
				var n = util.stream.Stream, r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
				if (typeof n == `function` && e instanceof n) {
					if (typeof e.path == `string`) {
						var i = {};
						typeof e.start == `number` && (i.start = e.start), typeof e.end == `number` && (i.end = e.end), e = r.createReadStream(e.path, i);
					} else return t(Error(`Non-file stream objects are not supported with SigV4`));
				}
			}
			util.crypto.sha256(e, `hex`, function(e, n) {
				e ? t(e) : t(null, n);
			});
		},
		computeContentMD5: function computeContentMD5(e, t) {
			if (util.isNode()) {
				var n = util.stream.Stream, r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
				if (e instanceof n) {
					if (typeof e.path == `string`) {
						var i = {};
						typeof e.start == `number` && (i.start = e.start), typeof e.end == `number` && (i.end = e.end), e = r.createReadStream(e.path, i);
					} else return t(Error(`Non-file stream objects are not supported with SigV4`));
				}
			}
			util.crypto.md5(e, `base64`, function(e, n) {
				e ? t(e) : t(null, n);
			});
		},
		isClockSkewed: function isClockSkewed(e) {
			if (e) return util.property(AWS.config, `isClockSkewed`, Math.abs((/* @__PURE__ */ new Date()).getTime() - e) >= 3e5, !1), AWS.config.isClockSkewed;
		},
		applyClockOffset: function applyClockOffset(e) {
			e && (AWS.config.systemClockOffset = e - (/* @__PURE__ */ new Date()).getTime());
		},
		extractRequestId: function extractRequestId(e) {
			var t = e.httpResponse.headers[`x-amz-request-id`] || e.httpResponse.headers[`x-amzn-requestid`];
			!t && e.data && e.data.ResponseMetadata && (t = e.data.ResponseMetadata.RequestId), t && (e.requestId = t), e.error && (e.error.requestId = t);
		},
		addPromises: function addPromises(e, t) {
			var n = !1;
			t === void 0 && AWS && AWS.config && (t = AWS.config.getPromisesDependency()), t === void 0 && typeof Promise < `u` && (t = Promise), typeof t != `function` && (n = !0), Array.isArray(e) || (e = [e]);
			for (var r = 0; r < e.length; r++) {
				var i = e[r];
				n ? i.deletePromisesFromClass && i.deletePromisesFromClass() : i.addPromisesToClass && i.addPromisesToClass(t);
			}
		},
		promisifyMethod: function promisifyMethod(e, t) {
			return function promise() {
				var n = this, r = Array.prototype.slice.call(arguments);
				return new t(function(t, i) {
					r.push(function(e, n) {
						e ? i(e) : t(n);
					}), n[e].apply(n, r);
				});
			};
		},
		isDualstackAvailable: function isDualstackAvailable(e) {
			if (!e) return !1;
			var t = require_metadata();
			return typeof e != `string` && (e = e.serviceIdentifier), typeof e != `string` || !t.hasOwnProperty(e) ? !1 : !!t[e].dualstackAvailable;
		},
		calculateRetryDelay: function calculateRetryDelay(e, t, n) {
			t ||= {};
			var r = t.customBackoff || null;
			if (typeof r == `function`) return r(e, n);
			var i = typeof t.base == `number` ? t.base : 100;
			return Math.random() * (2 ** e * i);
		},
		handleRequestWithRetries: function handleRequestWithRetries(e, t, n) {
			t ||= {};
			var r = AWS.HttpClient.getInstance(), i = t.httpOptions || {}, a = 0, errCallback = function(e) {
				var r = t.maxRetries || 0;
				if (e && e.code === `TimeoutError` && (e.retryable = !0), e && e.retryable && a < r) {
					var i = util.calculateRetryDelay(a, t.retryDelayOptions, e);
					if (i >= 0) {
						a++, setTimeout(sendRequest, i + (e.retryAfter || 0));
						return;
					}
				}
				n(e);
			}, sendRequest = function() {
				var t = ``;
				r.handleRequest(e, i, function(e) {
					e.on(`data`, function(e) {
						t += e.toString();
					}), e.on(`end`, function() {
						var r = e.statusCode;
						if (r < 300) n(null, t);
						else {
							var i = parseInt(e.headers[`retry-after`], 10) * 1e3 || 0, a = util.error(Error(), {
								statusCode: r,
								retryable: r >= 500 || r === 429
							});
							i && a.retryable && (a.retryAfter = i), errCallback(a);
						}
					});
				}, errCallback);
			};
			AWS.util.defer(sendRequest);
		},
		uuid: { v4: function uuidV4() {
			return (init_dist_node(), (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(dist_node_exports)).v4();
		} },
		convertPayloadToString: function convertPayloadToString(e) {
			var t = e.request, n = t.operation, r = t.service.api.operations[n].output || {};
			r.payload && e.data[r.payload] && (e.data[r.payload] = e.data[r.payload].toString());
		},
		defer: function defer(e) {
			typeof process == `object` && typeof process.nextTick == `function` ? process.nextTick(e) : typeof setImmediate == `function` ? setImmediate(e) : setTimeout(e, 0);
		},
		getRequestPayloadShape: function getRequestPayloadShape(e) {
			var t = e.service.api.operations;
			if (t) {
				var n = (t || {})[e.operation];
				if (n && n.input && n.input.payload) return n.input.members[n.input.payload];
			}
		},
		getProfilesFromSharedConfig: function getProfilesFromSharedConfig(e, t) {
			var n = {}, r = {};
			if (process.env[util.configOptInEnv]) var r = e.loadFrom({
				isConfig: !0,
				filename: process.env[util.sharedConfigFileEnv]
			});
			var i = {};
			try {
				var i = e.loadFrom({ filename: t || process.env[util.configOptInEnv] && process.env[util.sharedCredentialsFileEnv] });
			} catch (e) {
				if (!process.env[util.configOptInEnv]) throw e;
			}
			for (var a = 0, o = Object.keys(r); a < o.length; a++) n[o[a]] = objectAssign(n[o[a]] || {}, r[o[a]]);
			for (var a = 0, o = Object.keys(i); a < o.length; a++) n[o[a]] = objectAssign(n[o[a]] || {}, i[o[a]]);
			return n;
			function objectAssign(e, t) {
				for (var n = 0, r = Object.keys(t); n < r.length; n++) e[r[n]] = t[r[n]];
				return e;
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
	function parseFile(e) {
		return AWS.util.ini.parse(AWS.util.readFileSync(e));
	}
	function getProfiles(e) {
		var t = {};
		return Object.keys(e).forEach(function(n) {
			/^sso-session\s/.test(n) || Object.defineProperty(t, n.replace(/^profile\s/, ``), {
				value: e[n],
				enumerable: !0
			});
		}), t;
	}
	function getSsoSessions(e) {
		var t = {};
		return Object.keys(e).forEach(function(n) {
			/^sso-session\s/.test(n) && Object.defineProperty(t, n.replace(/^sso-session\s/, ``), {
				value: e[n],
				enumerable: !0
			});
		}), t;
	}
	AWS.IniLoader = AWS.util.inherit({
		constructor: function IniLoader() {
			this.resolvedProfiles = {}, this.resolvedSsoSessions = {};
		},
		clearCachedFiles: function clearCachedFiles() {
			this.resolvedProfiles = {}, this.resolvedSsoSessions = {};
		},
		loadFrom: function loadFrom(e) {
			e ||= {};
			var t = e.isConfig === !0, n = e.filename || this.getDefaultFilePath(t);
			if (!this.resolvedProfiles[n]) {
				var r = parseFile(n);
				t ? Object.defineProperty(this.resolvedProfiles, n, { value: getProfiles(r) }) : Object.defineProperty(this.resolvedProfiles, n, { value: r });
			}
			return this.resolvedProfiles[n];
		},
		loadSsoSessionsFrom: function loadSsoSessionsFrom(e) {
			e ||= {};
			var t = e.filename || this.getDefaultFilePath(!0);
			if (!this.resolvedSsoSessions[t]) {
				var n = parseFile(t);
				Object.defineProperty(this.resolvedSsoSessions, t, { value: getSsoSessions(n) });
			}
			return this.resolvedSsoSessions[t];
		},
		getDefaultFilePath: function getDefaultFilePath(e) {
			return path.join(this.getHomeDir(), `.aws`, e ? `config` : `credentials`);
		},
		getHomeDir: function getHomeDir() {
			var e = process.env, t = e.HOME || e.USERPROFILE || (e.HOMEPATH ? (e.HOMEDRIVE || `C:/`) + e.HOMEPATH : null);
			if (t) return t;
			if (typeof os.homedir == `function`) return os.homedir();
			throw AWS.util.error(Error(`Cannot load credentials, HOME path not set`));
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
				explicitCharkey: !1,
				trim: !0,
				normalize: !0,
				normalizeTags: !1,
				attrkey: `@`,
				charkey: `#`,
				explicitArray: !1,
				ignoreAttrs: !1,
				mergeAttrs: !1,
				explicitRoot: !1,
				validator: null,
				xmlns: !1,
				explicitChildren: !1,
				childkey: `@@`,
				charsAsChildren: !1,
				includeWhiteChars: !1,
				async: !1,
				strict: !0,
				attrNameProcessors: null,
				attrValueProcessors: null,
				tagNameProcessors: null,
				valueProcessors: null,
				emptyTag: ``
			},
			"0.2": {
				explicitCharkey: !1,
				trim: !1,
				normalize: !1,
				normalizeTags: !1,
				attrkey: `$`,
				charkey: `_`,
				explicitArray: !0,
				ignoreAttrs: !1,
				mergeAttrs: !1,
				explicitRoot: !0,
				validator: null,
				xmlns: !1,
				explicitChildren: !1,
				preserveChildrenOrder: !1,
				childkey: `$$`,
				charsAsChildren: !1,
				includeWhiteChars: !1,
				async: !1,
				strict: !0,
				attrNameProcessors: null,
				attrValueProcessors: null,
				tagNameProcessors: null,
				valueProcessors: null,
				rootName: `root`,
				xmldec: {
					version: `1.0`,
					encoding: `UTF-8`,
					standalone: !0
				},
				doctype: null,
				renderOpts: {
					pretty: !0,
					indent: `  `,
					newline: `
`
				},
				headless: !1,
				chunkSize: 1e4,
				emptyTag: ``,
				cdata: !1
			}
		};
	}).call(this$40);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/Utility.js
var require_Utility = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$39) => {
	(function() {
		var assign, getValue, isArray, isEmpty, isFunction, isObject, isPlainObject, e = [].slice, t = {}.hasOwnProperty;
		assign = function() {
			var n, r, i, a, o, s = arguments[0];
			if (o = 2 <= arguments.length ? e.call(arguments, 1) : [], isFunction(Object.assign)) Object.assign.apply(null, arguments);
			else for (n = 0, i = o.length; n < i; n++) if (a = o[n], a != null) for (r in a) t.call(a, r) && (s[r] = a[r]);
			return s;
		}, isFunction = function(e) {
			return !!e && Object.prototype.toString.call(e) === `[object Function]`;
		}, isObject = function(e) {
			var t;
			return !!e && ((t = typeof e) == `function` || t === `object`);
		}, isArray = function(e) {
			return isFunction(Array.isArray) ? Array.isArray(e) : Object.prototype.toString.call(e) === `[object Array]`;
		}, isEmpty = function(e) {
			var n;
			if (isArray(e)) return !e.length;
			for (n in e) if (t.call(e, n)) return !1;
			return !0;
		}, isPlainObject = function(e) {
			var t, n;
			return isObject(e) && (n = Object.getPrototypeOf(e)) && (t = n.constructor) && typeof t == `function` && t instanceof t && Function.prototype.toString.call(t) === Function.prototype.toString.call(Object);
		}, getValue = function(e) {
			return isFunction(e.valueOf) ? e.valueOf() : e;
		}, module.exports.assign = assign, module.exports.isFunction = isFunction, module.exports.isObject = isObject, module.exports.isArray = isArray, module.exports.isEmpty = isEmpty, module.exports.isPlainObject = isPlainObject, module.exports.getValue = getValue;
	}).call(this$39);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDOMImplementation.js
var require_XMLDOMImplementation = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$38) => {
	(function() {
		module.exports = (function() {
			function XMLDOMImplementation() {}
			return XMLDOMImplementation.prototype.hasFeature = function(e, t) {
				return !0;
			}, XMLDOMImplementation.prototype.createDocumentType = function(e, t, n) {
				throw Error(`This DOM method is not implemented.`);
			}, XMLDOMImplementation.prototype.createDocument = function(e, t, n) {
				throw Error(`This DOM method is not implemented.`);
			}, XMLDOMImplementation.prototype.createHTMLDocument = function(e) {
				throw Error(`This DOM method is not implemented.`);
			}, XMLDOMImplementation.prototype.getFeature = function(e, t) {
				throw Error(`This DOM method is not implemented.`);
			}, XMLDOMImplementation;
		})();
	}).call(this$38);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDOMErrorHandler.js
var require_XMLDOMErrorHandler = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$37) => {
	(function() {
		module.exports = (function() {
			function XMLDOMErrorHandler() {}
			return XMLDOMErrorHandler.prototype.handleError = function(e) {
				throw Error(e);
			}, XMLDOMErrorHandler;
		})();
	}).call(this$37);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDOMStringList.js
var require_XMLDOMStringList = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$36) => {
	(function() {
		module.exports = (function() {
			function XMLDOMStringList(e) {
				this.arr = e || [];
			}
			return Object.defineProperty(XMLDOMStringList.prototype, "length", { get: function() {
				return this.arr.length;
			} }), XMLDOMStringList.prototype.item = function(e) {
				return this.arr[e] || null;
			}, XMLDOMStringList.prototype.contains = function(e) {
				return this.arr.indexOf(e) !== -1;
			}, XMLDOMStringList;
		})();
	}).call(this$36);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDOMConfiguration.js
var require_XMLDOMConfiguration = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$35) => {
	(function() {
		var e = require_XMLDOMErrorHandler(), t = require_XMLDOMStringList();
		module.exports = (function() {
			function XMLDOMConfiguration() {
				this.defaultParams = {
					"canonical-form": !1,
					"cdata-sections": !1,
					comments: !1,
					"datatype-normalization": !1,
					"element-content-whitespace": !0,
					entities: !0,
					"error-handler": new e(),
					infoset: !0,
					"validate-if-schema": !1,
					namespaces: !0,
					"namespace-declarations": !0,
					"normalize-characters": !1,
					"schema-location": ``,
					"schema-type": ``,
					"split-cdata-sections": !0,
					validate: !1,
					"well-formed": !0
				}, this.params = Object.create(this.defaultParams);
			}
			return Object.defineProperty(XMLDOMConfiguration.prototype, "parameterNames", { get: function() {
				return new t(Object.keys(this.defaultParams));
			} }), XMLDOMConfiguration.prototype.getParameter = function(e) {
				return this.params.hasOwnProperty(e) ? this.params[e] : null;
			}, XMLDOMConfiguration.prototype.canSetParameter = function(e, t) {
				return !0;
			}, XMLDOMConfiguration.prototype.setParameter = function(e, t) {
				return t == null ? delete this.params[e] : this.params[e] = t;
			}, XMLDOMConfiguration;
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
		var e = require_NodeType();
		require_XMLNode(), module.exports = (function() {
			function XMLAttribute(t, n, r) {
				if (this.parent = t, this.parent && (this.options = this.parent.options, this.stringify = this.parent.stringify), n == null) throw Error(`Missing attribute name. ` + this.debugInfo(n));
				this.name = this.stringify.name(n), this.value = this.stringify.attValue(r), this.type = e.Attribute, this.isId = !1, this.schemaTypeInfo = null;
			}
			return Object.defineProperty(XMLAttribute.prototype, "nodeType", { get: function() {
				return this.type;
			} }), Object.defineProperty(XMLAttribute.prototype, "ownerElement", { get: function() {
				return this.parent;
			} }), Object.defineProperty(XMLAttribute.prototype, "textContent", {
				get: function() {
					return this.value;
				},
				set: function(e) {
					return this.value = e || ``;
				}
			}), Object.defineProperty(XMLAttribute.prototype, "namespaceURI", { get: function() {
				return ``;
			} }), Object.defineProperty(XMLAttribute.prototype, "prefix", { get: function() {
				return ``;
			} }), Object.defineProperty(XMLAttribute.prototype, "localName", { get: function() {
				return this.name;
			} }), Object.defineProperty(XMLAttribute.prototype, "specified", { get: function() {
				return !0;
			} }), XMLAttribute.prototype.clone = function() {
				return Object.create(this);
			}, XMLAttribute.prototype.toString = function(e) {
				return this.options.writer.attribute(this, this.options.writer.filterOptions(e));
			}, XMLAttribute.prototype.debugInfo = function(e) {
				return e ||= this.name, e == null ? `parent: <` + this.parent.name + `>` : `attribute: {` + e + `}, parent: <` + this.parent.name + `>`;
			}, XMLAttribute.prototype.isEqualNode = function(e) {
				return e.namespaceURI === this.namespaceURI && e.prefix === this.prefix && e.localName === this.localName && e.value === this.value;
			}, XMLAttribute;
		})();
	}).call(this$33);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLNamedNodeMap.js
var require_XMLNamedNodeMap = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$32) => {
	(function() {
		module.exports = (function() {
			function XMLNamedNodeMap(e) {
				this.nodes = e;
			}
			return Object.defineProperty(XMLNamedNodeMap.prototype, "length", { get: function() {
				return Object.keys(this.nodes).length || 0;
			} }), XMLNamedNodeMap.prototype.clone = function() {
				return this.nodes = null;
			}, XMLNamedNodeMap.prototype.getNamedItem = function(e) {
				return this.nodes[e];
			}, XMLNamedNodeMap.prototype.setNamedItem = function(e) {
				var t = this.nodes[e.nodeName];
				return this.nodes[e.nodeName] = e, t || null;
			}, XMLNamedNodeMap.prototype.removeNamedItem = function(e) {
				var t = this.nodes[e];
				return delete this.nodes[e], t || null;
			}, XMLNamedNodeMap.prototype.item = function(e) {
				return this.nodes[Object.keys(this.nodes)[e]] || null;
			}, XMLNamedNodeMap.prototype.getNamedItemNS = function(e, t) {
				throw Error(`This DOM method is not implemented.`);
			}, XMLNamedNodeMap.prototype.setNamedItemNS = function(e) {
				throw Error(`This DOM method is not implemented.`);
			}, XMLNamedNodeMap.prototype.removeNamedItemNS = function(e, t) {
				throw Error(`This DOM method is not implemented.`);
			}, XMLNamedNodeMap;
		})();
	}).call(this$32);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLElement.js
var require_XMLElement = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$31) => {
	(function() {
		var e, t, n, r, i, a, o, s, extend = function(e, t) {
			for (var n in t) c.call(t, n) && (e[n] = t[n]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, c = {}.hasOwnProperty;
		s = require_Utility(), o = s.isObject, a = s.isFunction, i = s.getValue, r = require_XMLNode(), e = require_NodeType(), t = require_XMLAttribute(), n = require_XMLNamedNodeMap(), module.exports = (function(r) {
			extend(XMLElement, r);
			function XMLElement(t, n, r) {
				var i, a, o, s;
				if (XMLElement.__super__.constructor.call(this, t), n == null) throw Error(`Missing element name. ` + this.debugInfo());
				if (this.name = this.stringify.name(n), this.type = e.Element, this.attribs = {}, this.schemaTypeInfo = null, r != null && this.attribute(r), t.type === e.Document && (this.isRoot = !0, this.documentObject = t, t.rootObject = this, t.children)) {
					for (s = t.children, a = 0, o = s.length; a < o; a++) if (i = s[a], i.type === e.DocType) {
						i.name = this.name;
						break;
					}
				}
			}
			return Object.defineProperty(XMLElement.prototype, "tagName", { get: function() {
				return this.name;
			} }), Object.defineProperty(XMLElement.prototype, "namespaceURI", { get: function() {
				return ``;
			} }), Object.defineProperty(XMLElement.prototype, "prefix", { get: function() {
				return ``;
			} }), Object.defineProperty(XMLElement.prototype, "localName", { get: function() {
				return this.name;
			} }), Object.defineProperty(XMLElement.prototype, "id", { get: function() {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			} }), Object.defineProperty(XMLElement.prototype, "className", { get: function() {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			} }), Object.defineProperty(XMLElement.prototype, "classList", { get: function() {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			} }), Object.defineProperty(XMLElement.prototype, "attributes", { get: function() {
				return this.attributeMap && this.attributeMap.nodes || (this.attributeMap = new n(this.attribs)), this.attributeMap;
			} }), XMLElement.prototype.clone = function() {
				var e, t, n = Object.create(this), r;
				for (t in n.isRoot && (n.documentObject = null), n.attribs = {}, r = this.attribs, r) c.call(r, t) && (e = r[t], n.attribs[t] = e.clone());
				return n.children = [], this.children.forEach(function(e) {
					var t = e.clone();
					return t.parent = n, n.children.push(t);
				}), n;
			}, XMLElement.prototype.attribute = function(e, n) {
				var r, s;
				if (e != null && (e = i(e)), o(e)) for (r in e) c.call(e, r) && (s = e[r], this.attribute(r, s));
				else a(n) && (n = n.apply()), this.options.keepNullAttributes && n == null ? this.attribs[e] = new t(this, e, ``) : n != null && (this.attribs[e] = new t(this, e, n));
				return this;
			}, XMLElement.prototype.removeAttribute = function(e) {
				var t, n, r;
				if (e == null) throw Error(`Missing attribute name. ` + this.debugInfo());
				if (e = i(e), Array.isArray(e)) for (n = 0, r = e.length; n < r; n++) t = e[n], delete this.attribs[t];
				else delete this.attribs[e];
				return this;
			}, XMLElement.prototype.toString = function(e) {
				return this.options.writer.element(this, this.options.writer.filterOptions(e));
			}, XMLElement.prototype.att = function(e, t) {
				return this.attribute(e, t);
			}, XMLElement.prototype.a = function(e, t) {
				return this.attribute(e, t);
			}, XMLElement.prototype.getAttribute = function(e) {
				return this.attribs.hasOwnProperty(e) ? this.attribs[e].value : null;
			}, XMLElement.prototype.setAttribute = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.getAttributeNode = function(e) {
				return this.attribs.hasOwnProperty(e) ? this.attribs[e] : null;
			}, XMLElement.prototype.setAttributeNode = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.removeAttributeNode = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.getElementsByTagName = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.getAttributeNS = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.setAttributeNS = function(e, t, n) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.removeAttributeNS = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.getAttributeNodeNS = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.setAttributeNodeNS = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.getElementsByTagNameNS = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.hasAttribute = function(e) {
				return this.attribs.hasOwnProperty(e);
			}, XMLElement.prototype.hasAttributeNS = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.setIdAttribute = function(e, t) {
				return this.attribs.hasOwnProperty(e) ? this.attribs[e].isId : t;
			}, XMLElement.prototype.setIdAttributeNS = function(e, t, n) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.setIdAttributeNode = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.getElementsByTagName = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.getElementsByTagNameNS = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.getElementsByClassName = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLElement.prototype.isEqualNode = function(e) {
				var t, n, r;
				if (!XMLElement.__super__.isEqualNode.apply(this, arguments).isEqualNode(e) || e.namespaceURI !== this.namespaceURI || e.prefix !== this.prefix || e.localName !== this.localName || e.attribs.length !== this.attribs.length) return !1;
				for (t = n = 0, r = this.attribs.length - 1; 0 <= r ? n <= r : n >= r; t = 0 <= r ? ++n : --n) if (!this.attribs[t].isEqualNode(e.attribs[t])) return !1;
				return !0;
			}, XMLElement;
		})(r);
	}).call(this$31);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLCharacterData.js
var require_XMLCharacterData = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$30) => {
	(function() {
		var e, extend = function(e, n) {
			for (var r in n) t.call(n, r) && (e[r] = n[r]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
		}, t = {}.hasOwnProperty;
		e = require_XMLNode(), module.exports = (function(e) {
			extend(XMLCharacterData, e);
			function XMLCharacterData(e) {
				XMLCharacterData.__super__.constructor.call(this, e), this.value = ``;
			}
			return Object.defineProperty(XMLCharacterData.prototype, "data", {
				get: function() {
					return this.value;
				},
				set: function(e) {
					return this.value = e || ``;
				}
			}), Object.defineProperty(XMLCharacterData.prototype, "length", { get: function() {
				return this.value.length;
			} }), Object.defineProperty(XMLCharacterData.prototype, "textContent", {
				get: function() {
					return this.value;
				},
				set: function(e) {
					return this.value = e || ``;
				}
			}), XMLCharacterData.prototype.clone = function() {
				return Object.create(this);
			}, XMLCharacterData.prototype.substringData = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLCharacterData.prototype.appendData = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLCharacterData.prototype.insertData = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLCharacterData.prototype.deleteData = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLCharacterData.prototype.replaceData = function(e, t, n) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLCharacterData.prototype.isEqualNode = function(e) {
				return !(!XMLCharacterData.__super__.isEqualNode.apply(this, arguments).isEqualNode(e) || e.data !== this.data);
			}, XMLCharacterData;
		})(e);
	}).call(this$30);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLCData.js
var require_XMLCData = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$29) => {
	(function() {
		var e, t, extend = function(e, t) {
			for (var r in t) n.call(t, r) && (e[r] = t[r]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, n = {}.hasOwnProperty;
		e = require_NodeType(), t = require_XMLCharacterData(), module.exports = (function(t) {
			extend(XMLCData, t);
			function XMLCData(t, n) {
				if (XMLCData.__super__.constructor.call(this, t), n == null) throw Error(`Missing CDATA text. ` + this.debugInfo());
				this.name = `#cdata-section`, this.type = e.CData, this.value = this.stringify.cdata(n);
			}
			return XMLCData.prototype.clone = function() {
				return Object.create(this);
			}, XMLCData.prototype.toString = function(e) {
				return this.options.writer.cdata(this, this.options.writer.filterOptions(e));
			}, XMLCData;
		})(t);
	}).call(this$29);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLComment.js
var require_XMLComment = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$28) => {
	(function() {
		var e, t, extend = function(e, t) {
			for (var r in t) n.call(t, r) && (e[r] = t[r]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, n = {}.hasOwnProperty;
		e = require_NodeType(), t = require_XMLCharacterData(), module.exports = (function(t) {
			extend(XMLComment, t);
			function XMLComment(t, n) {
				if (XMLComment.__super__.constructor.call(this, t), n == null) throw Error(`Missing comment text. ` + this.debugInfo());
				this.name = `#comment`, this.type = e.Comment, this.value = this.stringify.comment(n);
			}
			return XMLComment.prototype.clone = function() {
				return Object.create(this);
			}, XMLComment.prototype.toString = function(e) {
				return this.options.writer.comment(this, this.options.writer.filterOptions(e));
			}, XMLComment;
		})(t);
	}).call(this$28);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDeclaration.js
var require_XMLDeclaration = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$27) => {
	(function() {
		var e, t, n, extend = function(e, t) {
			for (var n in t) r.call(t, n) && (e[n] = t[n]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, r = {}.hasOwnProperty;
		n = require_Utility().isObject, t = require_XMLNode(), e = require_NodeType(), module.exports = (function(t) {
			extend(XMLDeclaration, t);
			function XMLDeclaration(t, r, i, a) {
				var o;
				XMLDeclaration.__super__.constructor.call(this, t), n(r) && (o = r, r = o.version, i = o.encoding, a = o.standalone), r ||= `1.0`, this.type = e.Declaration, this.version = this.stringify.xmlVersion(r), i != null && (this.encoding = this.stringify.xmlEncoding(i)), a != null && (this.standalone = this.stringify.xmlStandalone(a));
			}
			return XMLDeclaration.prototype.toString = function(e) {
				return this.options.writer.declaration(this, this.options.writer.filterOptions(e));
			}, XMLDeclaration;
		})(t);
	}).call(this$27);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDTDAttList.js
var require_XMLDTDAttList = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$26) => {
	(function() {
		var e, t, extend = function(e, t) {
			for (var r in t) n.call(t, r) && (e[r] = t[r]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, n = {}.hasOwnProperty;
		t = require_XMLNode(), e = require_NodeType(), module.exports = (function(t) {
			extend(XMLDTDAttList, t);
			function XMLDTDAttList(t, n, r, i, a, o) {
				if (XMLDTDAttList.__super__.constructor.call(this, t), n == null) throw Error(`Missing DTD element name. ` + this.debugInfo());
				if (r == null) throw Error(`Missing DTD attribute name. ` + this.debugInfo(n));
				if (!i) throw Error(`Missing DTD attribute type. ` + this.debugInfo(n));
				if (!a) throw Error(`Missing DTD attribute default. ` + this.debugInfo(n));
				if (a.indexOf(`#`) !== 0 && (a = `#` + a), !a.match(/^(#REQUIRED|#IMPLIED|#FIXED|#DEFAULT)$/)) throw Error(`Invalid default value type; expected: #REQUIRED, #IMPLIED, #FIXED or #DEFAULT. ` + this.debugInfo(n));
				if (o && !a.match(/^(#FIXED|#DEFAULT)$/)) throw Error(`Default value only applies to #FIXED or #DEFAULT. ` + this.debugInfo(n));
				this.elementName = this.stringify.name(n), this.type = e.AttributeDeclaration, this.attributeName = this.stringify.name(r), this.attributeType = this.stringify.dtdAttType(i), o && (this.defaultValue = this.stringify.dtdAttDefault(o)), this.defaultValueType = a;
			}
			return XMLDTDAttList.prototype.toString = function(e) {
				return this.options.writer.dtdAttList(this, this.options.writer.filterOptions(e));
			}, XMLDTDAttList;
		})(t);
	}).call(this$26);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDTDEntity.js
var require_XMLDTDEntity = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$25) => {
	(function() {
		var e, t, n, extend = function(e, t) {
			for (var n in t) r.call(t, n) && (e[n] = t[n]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, r = {}.hasOwnProperty;
		n = require_Utility().isObject, t = require_XMLNode(), e = require_NodeType(), module.exports = (function(t) {
			extend(XMLDTDEntity, t);
			function XMLDTDEntity(t, r, i, a) {
				if (XMLDTDEntity.__super__.constructor.call(this, t), i == null) throw Error(`Missing DTD entity name. ` + this.debugInfo(i));
				if (a == null) throw Error(`Missing DTD entity value. ` + this.debugInfo(i));
				if (this.pe = !!r, this.name = this.stringify.name(i), this.type = e.EntityDeclaration, !n(a)) this.value = this.stringify.dtdEntityValue(a), this.internal = !0;
				else {
					if (!a.pubID && !a.sysID) throw Error(`Public and/or system identifiers are required for an external entity. ` + this.debugInfo(i));
					if (a.pubID && !a.sysID) throw Error(`System identifier is required for a public external entity. ` + this.debugInfo(i));
					if (this.internal = !1, a.pubID != null && (this.pubID = this.stringify.dtdPubID(a.pubID)), a.sysID != null && (this.sysID = this.stringify.dtdSysID(a.sysID)), a.nData != null && (this.nData = this.stringify.dtdNData(a.nData)), this.pe && this.nData) throw Error(`Notation declaration is not allowed in a parameter entity. ` + this.debugInfo(i));
				}
			}
			return Object.defineProperty(XMLDTDEntity.prototype, "publicId", { get: function() {
				return this.pubID;
			} }), Object.defineProperty(XMLDTDEntity.prototype, "systemId", { get: function() {
				return this.sysID;
			} }), Object.defineProperty(XMLDTDEntity.prototype, "notationName", { get: function() {
				return this.nData || null;
			} }), Object.defineProperty(XMLDTDEntity.prototype, "inputEncoding", { get: function() {
				return null;
			} }), Object.defineProperty(XMLDTDEntity.prototype, "xmlEncoding", { get: function() {
				return null;
			} }), Object.defineProperty(XMLDTDEntity.prototype, "xmlVersion", { get: function() {
				return null;
			} }), XMLDTDEntity.prototype.toString = function(e) {
				return this.options.writer.dtdEntity(this, this.options.writer.filterOptions(e));
			}, XMLDTDEntity;
		})(t);
	}).call(this$25);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDTDElement.js
var require_XMLDTDElement = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$24) => {
	(function() {
		var e, t, extend = function(e, t) {
			for (var r in t) n.call(t, r) && (e[r] = t[r]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, n = {}.hasOwnProperty;
		t = require_XMLNode(), e = require_NodeType(), module.exports = (function(t) {
			extend(XMLDTDElement, t);
			function XMLDTDElement(t, n, r) {
				if (XMLDTDElement.__super__.constructor.call(this, t), n == null) throw Error(`Missing DTD element name. ` + this.debugInfo());
				r ||= `(#PCDATA)`, Array.isArray(r) && (r = `(` + r.join(`,`) + `)`), this.name = this.stringify.name(n), this.type = e.ElementDeclaration, this.value = this.stringify.dtdElementValue(r);
			}
			return XMLDTDElement.prototype.toString = function(e) {
				return this.options.writer.dtdElement(this, this.options.writer.filterOptions(e));
			}, XMLDTDElement;
		})(t);
	}).call(this$24);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDTDNotation.js
var require_XMLDTDNotation = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$23) => {
	(function() {
		var e, t, extend = function(e, t) {
			for (var r in t) n.call(t, r) && (e[r] = t[r]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, n = {}.hasOwnProperty;
		t = require_XMLNode(), e = require_NodeType(), module.exports = (function(t) {
			extend(XMLDTDNotation, t);
			function XMLDTDNotation(t, n, r) {
				if (XMLDTDNotation.__super__.constructor.call(this, t), n == null) throw Error(`Missing DTD notation name. ` + this.debugInfo(n));
				if (!r.pubID && !r.sysID) throw Error(`Public or system identifiers are required for an external entity. ` + this.debugInfo(n));
				this.name = this.stringify.name(n), this.type = e.NotationDeclaration, r.pubID != null && (this.pubID = this.stringify.dtdPubID(r.pubID)), r.sysID != null && (this.sysID = this.stringify.dtdSysID(r.sysID));
			}
			return Object.defineProperty(XMLDTDNotation.prototype, "publicId", { get: function() {
				return this.pubID;
			} }), Object.defineProperty(XMLDTDNotation.prototype, "systemId", { get: function() {
				return this.sysID;
			} }), XMLDTDNotation.prototype.toString = function(e) {
				return this.options.writer.dtdNotation(this, this.options.writer.filterOptions(e));
			}, XMLDTDNotation;
		})(t);
	}).call(this$23);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDocType.js
var require_XMLDocType = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$22) => {
	(function() {
		var e, t, n, r, i, a, o, s, extend = function(e, t) {
			for (var n in t) c.call(t, n) && (e[n] = t[n]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, c = {}.hasOwnProperty;
		s = require_Utility().isObject, o = require_XMLNode(), e = require_NodeType(), t = require_XMLDTDAttList(), r = require_XMLDTDEntity(), n = require_XMLDTDElement(), i = require_XMLDTDNotation(), a = require_XMLNamedNodeMap(), module.exports = (function(o) {
			extend(XMLDocType, o);
			function XMLDocType(t, n, r) {
				var i, a, o, c, l, u;
				if (XMLDocType.__super__.constructor.call(this, t), this.type = e.DocType, t.children) {
					for (c = t.children, a = 0, o = c.length; a < o; a++) if (i = c[a], i.type === e.Element) {
						this.name = i.name;
						break;
					}
				}
				this.documentObject = t, s(n) && (l = n, n = l.pubID, r = l.sysID), r ?? (u = [n, r], r = u[0], n = u[1]), n != null && (this.pubID = this.stringify.dtdPubID(n)), r != null && (this.sysID = this.stringify.dtdSysID(r));
			}
			return Object.defineProperty(XMLDocType.prototype, "entities", { get: function() {
				var t, n, r, i = {}, o = this.children;
				for (n = 0, r = o.length; n < r; n++) t = o[n], t.type === e.EntityDeclaration && !t.pe && (i[t.name] = t);
				return new a(i);
			} }), Object.defineProperty(XMLDocType.prototype, "notations", { get: function() {
				var t, n, r, i = {}, o = this.children;
				for (n = 0, r = o.length; n < r; n++) t = o[n], t.type === e.NotationDeclaration && (i[t.name] = t);
				return new a(i);
			} }), Object.defineProperty(XMLDocType.prototype, "publicId", { get: function() {
				return this.pubID;
			} }), Object.defineProperty(XMLDocType.prototype, "systemId", { get: function() {
				return this.sysID;
			} }), Object.defineProperty(XMLDocType.prototype, "internalSubset", { get: function() {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			} }), XMLDocType.prototype.element = function(e, t) {
				var r = new n(this, e, t);
				return this.children.push(r), this;
			}, XMLDocType.prototype.attList = function(e, n, r, i, a) {
				var o = new t(this, e, n, r, i, a);
				return this.children.push(o), this;
			}, XMLDocType.prototype.entity = function(e, t) {
				var n = new r(this, !1, e, t);
				return this.children.push(n), this;
			}, XMLDocType.prototype.pEntity = function(e, t) {
				var n = new r(this, !0, e, t);
				return this.children.push(n), this;
			}, XMLDocType.prototype.notation = function(e, t) {
				var n = new i(this, e, t);
				return this.children.push(n), this;
			}, XMLDocType.prototype.toString = function(e) {
				return this.options.writer.docType(this, this.options.writer.filterOptions(e));
			}, XMLDocType.prototype.ele = function(e, t) {
				return this.element(e, t);
			}, XMLDocType.prototype.att = function(e, t, n, r, i) {
				return this.attList(e, t, n, r, i);
			}, XMLDocType.prototype.ent = function(e, t) {
				return this.entity(e, t);
			}, XMLDocType.prototype.pent = function(e, t) {
				return this.pEntity(e, t);
			}, XMLDocType.prototype.not = function(e, t) {
				return this.notation(e, t);
			}, XMLDocType.prototype.up = function() {
				return this.root() || this.documentObject;
			}, XMLDocType.prototype.isEqualNode = function(e) {
				return !(!XMLDocType.__super__.isEqualNode.apply(this, arguments).isEqualNode(e) || e.name !== this.name || e.publicId !== this.publicId || e.systemId !== this.systemId);
			}, XMLDocType;
		})(o);
	}).call(this$22);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLRaw.js
var require_XMLRaw = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$21) => {
	(function() {
		var e, t, extend = function(e, t) {
			for (var r in t) n.call(t, r) && (e[r] = t[r]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, n = {}.hasOwnProperty;
		e = require_NodeType(), t = require_XMLNode(), module.exports = (function(t) {
			extend(XMLRaw, t);
			function XMLRaw(t, n) {
				if (XMLRaw.__super__.constructor.call(this, t), n == null) throw Error(`Missing raw text. ` + this.debugInfo());
				this.type = e.Raw, this.value = this.stringify.raw(n);
			}
			return XMLRaw.prototype.clone = function() {
				return Object.create(this);
			}, XMLRaw.prototype.toString = function(e) {
				return this.options.writer.raw(this, this.options.writer.filterOptions(e));
			}, XMLRaw;
		})(t);
	}).call(this$21);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLText.js
var require_XMLText = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$20) => {
	(function() {
		var e, t, extend = function(e, t) {
			for (var r in t) n.call(t, r) && (e[r] = t[r]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, n = {}.hasOwnProperty;
		e = require_NodeType(), t = require_XMLCharacterData(), module.exports = (function(t) {
			extend(XMLText, t);
			function XMLText(t, n) {
				if (XMLText.__super__.constructor.call(this, t), n == null) throw Error(`Missing element text. ` + this.debugInfo());
				this.name = `#text`, this.type = e.Text, this.value = this.stringify.text(n);
			}
			return Object.defineProperty(XMLText.prototype, "isElementContentWhitespace", { get: function() {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			} }), Object.defineProperty(XMLText.prototype, "wholeText", { get: function() {
				var e, t, n = ``;
				for (t = this.previousSibling; t;) n = t.data + n, t = t.previousSibling;
				for (n += this.data, e = this.nextSibling; e;) n += e.data, e = e.nextSibling;
				return n;
			} }), XMLText.prototype.clone = function() {
				return Object.create(this);
			}, XMLText.prototype.toString = function(e) {
				return this.options.writer.text(this, this.options.writer.filterOptions(e));
			}, XMLText.prototype.splitText = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLText.prototype.replaceWholeText = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLText;
		})(t);
	}).call(this$20);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLProcessingInstruction.js
var require_XMLProcessingInstruction = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$19) => {
	(function() {
		var e, t, extend = function(e, t) {
			for (var r in t) n.call(t, r) && (e[r] = t[r]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, n = {}.hasOwnProperty;
		e = require_NodeType(), t = require_XMLCharacterData(), module.exports = (function(t) {
			extend(XMLProcessingInstruction, t);
			function XMLProcessingInstruction(t, n, r) {
				if (XMLProcessingInstruction.__super__.constructor.call(this, t), n == null) throw Error(`Missing instruction target. ` + this.debugInfo());
				this.type = e.ProcessingInstruction, this.target = this.stringify.insTarget(n), this.name = this.target, r && (this.value = this.stringify.insValue(r));
			}
			return XMLProcessingInstruction.prototype.clone = function() {
				return Object.create(this);
			}, XMLProcessingInstruction.prototype.toString = function(e) {
				return this.options.writer.processingInstruction(this, this.options.writer.filterOptions(e));
			}, XMLProcessingInstruction.prototype.isEqualNode = function(e) {
				return !(!XMLProcessingInstruction.__super__.isEqualNode.apply(this, arguments).isEqualNode(e) || e.target !== this.target);
			}, XMLProcessingInstruction;
		})(t);
	}).call(this$19);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDummy.js
var require_XMLDummy = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$18) => {
	(function() {
		var e, t, extend = function(e, t) {
			for (var r in t) n.call(t, r) && (e[r] = t[r]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, n = {}.hasOwnProperty;
		t = require_XMLNode(), e = require_NodeType(), module.exports = (function(t) {
			extend(XMLDummy, t);
			function XMLDummy(t) {
				XMLDummy.__super__.constructor.call(this, t), this.type = e.Dummy;
			}
			return XMLDummy.prototype.clone = function() {
				return Object.create(this);
			}, XMLDummy.prototype.toString = function(e) {
				return ``;
			}, XMLDummy;
		})(t);
	}).call(this$18);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLNodeList.js
var require_XMLNodeList = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$17) => {
	(function() {
		module.exports = (function() {
			function XMLNodeList(e) {
				this.nodes = e;
			}
			return Object.defineProperty(XMLNodeList.prototype, "length", { get: function() {
				return this.nodes.length || 0;
			} }), XMLNodeList.prototype.clone = function() {
				return this.nodes = null;
			}, XMLNodeList.prototype.item = function(e) {
				return this.nodes[e] || null;
			}, XMLNodeList;
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
		var e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, _ = {}.hasOwnProperty;
		g = require_Utility(), h = g.isObject, m = g.isFunction, p = g.isEmpty, f = g.getValue, s = null, n = null, r = null, i = null, a = null, u = null, d = null, l = null, o = null, t = null, c = null, e = null, module.exports = (function() {
			function XMLNode(f) {
				this.parent = f, this.parent && (this.options = this.parent.options, this.stringify = this.parent.stringify), this.value = null, this.children = [], this.baseURI = null, s || (s = require_XMLElement(), n = require_XMLCData(), r = require_XMLComment(), i = require_XMLDeclaration(), a = require_XMLDocType(), u = require_XMLRaw(), d = require_XMLText(), l = require_XMLProcessingInstruction(), o = require_XMLDummy(), t = require_NodeType(), c = require_XMLNodeList(), require_XMLNamedNodeMap(), e = require_DocumentPosition());
			}
			return Object.defineProperty(XMLNode.prototype, "nodeName", { get: function() {
				return this.name;
			} }), Object.defineProperty(XMLNode.prototype, "nodeType", { get: function() {
				return this.type;
			} }), Object.defineProperty(XMLNode.prototype, "nodeValue", { get: function() {
				return this.value;
			} }), Object.defineProperty(XMLNode.prototype, "parentNode", { get: function() {
				return this.parent;
			} }), Object.defineProperty(XMLNode.prototype, "childNodes", { get: function() {
				return this.childNodeList && this.childNodeList.nodes || (this.childNodeList = new c(this.children)), this.childNodeList;
			} }), Object.defineProperty(XMLNode.prototype, "firstChild", { get: function() {
				return this.children[0] || null;
			} }), Object.defineProperty(XMLNode.prototype, "lastChild", { get: function() {
				return this.children[this.children.length - 1] || null;
			} }), Object.defineProperty(XMLNode.prototype, "previousSibling", { get: function() {
				var e = this.parent.children.indexOf(this);
				return this.parent.children[e - 1] || null;
			} }), Object.defineProperty(XMLNode.prototype, "nextSibling", { get: function() {
				var e = this.parent.children.indexOf(this);
				return this.parent.children[e + 1] || null;
			} }), Object.defineProperty(XMLNode.prototype, "ownerDocument", { get: function() {
				return this.document() || null;
			} }), Object.defineProperty(XMLNode.prototype, "textContent", {
				get: function() {
					var e, n, r, i, a;
					if (this.nodeType === t.Element || this.nodeType === t.DocumentFragment) {
						for (a = ``, i = this.children, n = 0, r = i.length; n < r; n++) e = i[n], e.textContent && (a += e.textContent);
						return a;
					}
					return null;
				},
				set: function(e) {
					throw Error(`This DOM method is not implemented.` + this.debugInfo());
				}
			}), XMLNode.prototype.setParent = function(e) {
				var t, n, r, i, a;
				for (this.parent = e, e && (this.options = e.options, this.stringify = e.stringify), i = this.children, a = [], n = 0, r = i.length; n < r; n++) t = i[n], a.push(t.setParent(this));
				return a;
			}, XMLNode.prototype.element = function(e, t, n) {
				var r, i, a, o, s, c = null, l, u, d, g, v;
				if (t === null && n == null && (d = [{}, null], t = d[0], n = d[1]), t ??= {}, t = f(t), h(t) || (g = [t, n], n = g[0], t = g[1]), e != null && (e = f(e)), Array.isArray(e)) for (a = 0, l = e.length; a < l; a++) i = e[a], c = this.element(i);
				else if (m(e)) c = this.element(e.apply());
				else if (h(e)) {
					for (s in e) if (_.call(e, s)) {
						if (v = e[s], m(v) && (v = v.apply()), !this.options.ignoreDecorators && this.stringify.convertAttKey && s.indexOf(this.stringify.convertAttKey) === 0) c = this.attribute(s.substr(this.stringify.convertAttKey.length), v);
						else if (!this.options.separateArrayItems && Array.isArray(v) && p(v)) c = this.dummy();
						else if (h(v) && p(v)) c = this.element(s);
						else if (!this.options.keepNullNodes && v == null) c = this.dummy();
						else if (!this.options.separateArrayItems && Array.isArray(v)) for (o = 0, u = v.length; o < u; o++) i = v[o], r = {}, r[s] = i, c = this.element(r);
						else h(v) ? !this.options.ignoreDecorators && this.stringify.convertTextKey && s.indexOf(this.stringify.convertTextKey) === 0 ? c = this.element(v) : (c = this.element(s), c.element(v)) : c = this.element(s, v);
					}
				} else c = !this.options.keepNullNodes && n === null ? this.dummy() : !this.options.ignoreDecorators && this.stringify.convertTextKey && e.indexOf(this.stringify.convertTextKey) === 0 ? this.text(n) : !this.options.ignoreDecorators && this.stringify.convertCDataKey && e.indexOf(this.stringify.convertCDataKey) === 0 ? this.cdata(n) : !this.options.ignoreDecorators && this.stringify.convertCommentKey && e.indexOf(this.stringify.convertCommentKey) === 0 ? this.comment(n) : !this.options.ignoreDecorators && this.stringify.convertRawKey && e.indexOf(this.stringify.convertRawKey) === 0 ? this.raw(n) : !this.options.ignoreDecorators && this.stringify.convertPIKey && e.indexOf(this.stringify.convertPIKey) === 0 ? this.instruction(e.substr(this.stringify.convertPIKey.length), n) : this.node(e, t, n);
				if (c == null) throw Error(`Could not create any elements with: ` + e + `. ` + this.debugInfo());
				return c;
			}, XMLNode.prototype.insertBefore = function(e, t, n) {
				var r, i, a, o, s;
				if (e?.type) return a = e, o = t, a.setParent(this), o ? (i = children.indexOf(o), s = children.splice(i), children.push(a), Array.prototype.push.apply(children, s)) : children.push(a), a;
				if (this.isRoot) throw Error(`Cannot insert elements at root level. ` + this.debugInfo(e));
				return i = this.parent.children.indexOf(this), s = this.parent.children.splice(i), r = this.parent.element(e, t, n), Array.prototype.push.apply(this.parent.children, s), r;
			}, XMLNode.prototype.insertAfter = function(e, t, n) {
				var r, i, a;
				if (this.isRoot) throw Error(`Cannot insert elements at root level. ` + this.debugInfo(e));
				return i = this.parent.children.indexOf(this), a = this.parent.children.splice(i + 1), r = this.parent.element(e, t, n), Array.prototype.push.apply(this.parent.children, a), r;
			}, XMLNode.prototype.remove = function() {
				var e;
				if (this.isRoot) throw Error(`Cannot remove the root element. ` + this.debugInfo());
				return e = this.parent.children.indexOf(this), [].splice.apply(this.parent.children, [e, e - e + 1]), this.parent;
			}, XMLNode.prototype.node = function(e, t, n) {
				var r, i;
				return e != null && (e = f(e)), t ||= {}, t = f(t), h(t) || (i = [t, n], n = i[0], t = i[1]), r = new s(this, e, t), n != null && r.text(n), this.children.push(r), r;
			}, XMLNode.prototype.text = function(e) {
				var t;
				return h(e) && this.element(e), t = new d(this, e), this.children.push(t), this;
			}, XMLNode.prototype.cdata = function(e) {
				var t = new n(this, e);
				return this.children.push(t), this;
			}, XMLNode.prototype.comment = function(e) {
				var t = new r(this, e);
				return this.children.push(t), this;
			}, XMLNode.prototype.commentBefore = function(e) {
				var t = this.parent.children.indexOf(this), n = this.parent.children.splice(t);
				return this.parent.comment(e), Array.prototype.push.apply(this.parent.children, n), this;
			}, XMLNode.prototype.commentAfter = function(e) {
				var t = this.parent.children.indexOf(this), n = this.parent.children.splice(t + 1);
				return this.parent.comment(e), Array.prototype.push.apply(this.parent.children, n), this;
			}, XMLNode.prototype.raw = function(e) {
				var t = new u(this, e);
				return this.children.push(t), this;
			}, XMLNode.prototype.dummy = function() {
				return new o(this);
			}, XMLNode.prototype.instruction = function(e, t) {
				var n, r, i, a, o;
				if (e != null && (e = f(e)), t != null && (t = f(t)), Array.isArray(e)) for (a = 0, o = e.length; a < o; a++) n = e[a], this.instruction(n);
				else if (h(e)) for (n in e) _.call(e, n) && (r = e[n], this.instruction(n, r));
				else m(t) && (t = t.apply()), i = new l(this, e, t), this.children.push(i);
				return this;
			}, XMLNode.prototype.instructionBefore = function(e, t) {
				var n = this.parent.children.indexOf(this), r = this.parent.children.splice(n);
				return this.parent.instruction(e, t), Array.prototype.push.apply(this.parent.children, r), this;
			}, XMLNode.prototype.instructionAfter = function(e, t) {
				var n = this.parent.children.indexOf(this), r = this.parent.children.splice(n + 1);
				return this.parent.instruction(e, t), Array.prototype.push.apply(this.parent.children, r), this;
			}, XMLNode.prototype.declaration = function(e, n, r) {
				var a = this.document(), o = new i(a, e, n, r);
				return a.children.length === 0 ? a.children.unshift(o) : a.children[0].type === t.Declaration ? a.children[0] = o : a.children.unshift(o), a.root() || a;
			}, XMLNode.prototype.dtd = function(e, n) {
				var r, i = this.document(), o = new a(i, e, n), s, c, l, u, d, f = i.children, p;
				for (s = c = 0, u = f.length; c < u; s = ++c) if (r = f[s], r.type === t.DocType) return i.children[s] = o, o;
				for (p = i.children, s = l = 0, d = p.length; l < d; s = ++l) if (r = p[s], r.isRoot) return i.children.splice(s, 0, o), o;
				return i.children.push(o), o;
			}, XMLNode.prototype.up = function() {
				if (this.isRoot) throw Error(`The root node has no parent. Use doc() if you need to get the document object.`);
				return this.parent;
			}, XMLNode.prototype.root = function() {
				for (var e = this; e;) {
					if (e.type === t.Document) return e.rootObject;
					if (e.isRoot) return e;
					e = e.parent;
				}
			}, XMLNode.prototype.document = function() {
				for (var e = this; e;) {
					if (e.type === t.Document) return e;
					e = e.parent;
				}
			}, XMLNode.prototype.end = function(e) {
				return this.document().end(e);
			}, XMLNode.prototype.prev = function() {
				var e = this.parent.children.indexOf(this);
				if (e < 1) throw Error(`Already at the first node. ` + this.debugInfo());
				return this.parent.children[e - 1];
			}, XMLNode.prototype.next = function() {
				var e = this.parent.children.indexOf(this);
				if (e === -1 || e === this.parent.children.length - 1) throw Error(`Already at the last node. ` + this.debugInfo());
				return this.parent.children[e + 1];
			}, XMLNode.prototype.importDocument = function(e) {
				var t = e.root().clone();
				return t.parent = this, t.isRoot = !1, this.children.push(t), this;
			}, XMLNode.prototype.debugInfo = function(e) {
				return e ||= this.name, e == null && !this.parent?.name ? `` : e == null ? `parent: <` + this.parent.name + `>` : this.parent?.name ? `node: <` + e + `>, parent: <` + this.parent.name + `>` : `node: <` + e + `>`;
			}, XMLNode.prototype.ele = function(e, t, n) {
				return this.element(e, t, n);
			}, XMLNode.prototype.nod = function(e, t, n) {
				return this.node(e, t, n);
			}, XMLNode.prototype.txt = function(e) {
				return this.text(e);
			}, XMLNode.prototype.dat = function(e) {
				return this.cdata(e);
			}, XMLNode.prototype.com = function(e) {
				return this.comment(e);
			}, XMLNode.prototype.ins = function(e, t) {
				return this.instruction(e, t);
			}, XMLNode.prototype.doc = function() {
				return this.document();
			}, XMLNode.prototype.dec = function(e, t, n) {
				return this.declaration(e, t, n);
			}, XMLNode.prototype.e = function(e, t, n) {
				return this.element(e, t, n);
			}, XMLNode.prototype.n = function(e, t, n) {
				return this.node(e, t, n);
			}, XMLNode.prototype.t = function(e) {
				return this.text(e);
			}, XMLNode.prototype.d = function(e) {
				return this.cdata(e);
			}, XMLNode.prototype.c = function(e) {
				return this.comment(e);
			}, XMLNode.prototype.r = function(e) {
				return this.raw(e);
			}, XMLNode.prototype.i = function(e, t) {
				return this.instruction(e, t);
			}, XMLNode.prototype.u = function() {
				return this.up();
			}, XMLNode.prototype.importXMLBuilder = function(e) {
				return this.importDocument(e);
			}, XMLNode.prototype.replaceChild = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLNode.prototype.removeChild = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLNode.prototype.appendChild = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLNode.prototype.hasChildNodes = function() {
				return this.children.length !== 0;
			}, XMLNode.prototype.cloneNode = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLNode.prototype.normalize = function() {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLNode.prototype.isSupported = function(e, t) {
				return !0;
			}, XMLNode.prototype.hasAttributes = function() {
				return this.attribs.length !== 0;
			}, XMLNode.prototype.compareDocumentPosition = function(t) {
				var n = this, r;
				return n === t ? 0 : this.document() === t.document() ? n.isAncestor(t) ? e.Contains | e.Preceding : n.isDescendant(t) ? e.Contains | e.Following : n.isPreceding(t) ? e.Preceding : e.Following : (r = e.Disconnected | e.ImplementationSpecific, r |= Math.random() < .5 ? e.Preceding : e.Following, r);
			}, XMLNode.prototype.isSameNode = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLNode.prototype.lookupPrefix = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLNode.prototype.isDefaultNamespace = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLNode.prototype.lookupNamespaceURI = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLNode.prototype.isEqualNode = function(e) {
				var t, n, r;
				if (e.nodeType !== this.nodeType || e.children.length !== this.children.length) return !1;
				for (t = n = 0, r = this.children.length - 1; 0 <= r ? n <= r : n >= r; t = 0 <= r ? ++n : --n) if (!this.children[t].isEqualNode(e.children[t])) return !1;
				return !0;
			}, XMLNode.prototype.getFeature = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLNode.prototype.setUserData = function(e, t, n) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLNode.prototype.getUserData = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLNode.prototype.contains = function(e) {
				return e ? e === this || this.isDescendant(e) : !1;
			}, XMLNode.prototype.isDescendant = function(e) {
				var t, n, r, i, a = this.children;
				for (r = 0, i = a.length; r < i; r++) if (t = a[r], e === t || (n = t.isDescendant(e), n)) return !0;
				return !1;
			}, XMLNode.prototype.isAncestor = function(e) {
				return e.isDescendant(this);
			}, XMLNode.prototype.isPreceding = function(e) {
				var t = this.treePosition(e), n = this.treePosition(this);
				return t === -1 || n === -1 ? !1 : t < n;
			}, XMLNode.prototype.isFollowing = function(e) {
				var t = this.treePosition(e), n = this.treePosition(this);
				return t === -1 || n === -1 ? !1 : t > n;
			}, XMLNode.prototype.treePosition = function(e) {
				var t, n = 0;
				return t = !1, this.foreachTreeNode(this.document(), function(r) {
					if (n++, !t && r === e) return t = !0;
				}), t ? n : -1;
			}, XMLNode.prototype.foreachTreeNode = function(e, t) {
				var n, r, i, a, o;
				for (e ||= this.document(), a = e.children, r = 0, i = a.length; r < i; r++) if (n = a[r], (o = t(n)) || (o = this.foreachTreeNode(n, t), o)) return o;
			}, XMLNode;
		})();
	}).call(this$15);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLStringifier.js
var require_XMLStringifier = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$14) => {
	(function() {
		var bind = function(e, t) {
			return function() {
				return e.apply(t, arguments);
			};
		}, e = {}.hasOwnProperty;
		module.exports = (function() {
			function XMLStringifier(t) {
				this.assertLegalName = bind(this.assertLegalName, this), this.assertLegalChar = bind(this.assertLegalChar, this);
				var n, r, i;
				for (n in t ||= {}, this.options = t, this.options.version || (this.options.version = `1.0`), r = t.stringify || {}, r) e.call(r, n) && (i = r[n], this[n] = i);
			}
			return XMLStringifier.prototype.name = function(e) {
				return this.options.noValidation ? e : this.assertLegalName(`` + e || ``);
			}, XMLStringifier.prototype.text = function(e) {
				return this.options.noValidation ? e : this.assertLegalChar(this.textEscape(`` + e || ``));
			}, XMLStringifier.prototype.cdata = function(e) {
				return this.options.noValidation ? e : (e = `` + e || ``, e = e.replace(`]]>`, `]]]]><![CDATA[>`), this.assertLegalChar(e));
			}, XMLStringifier.prototype.comment = function(e) {
				if (this.options.noValidation) return e;
				if (e = `` + e || ``, e.match(/--/)) throw Error(`Comment text cannot contain double-hypen: ` + e);
				return this.assertLegalChar(e);
			}, XMLStringifier.prototype.raw = function(e) {
				return this.options.noValidation ? e : `` + e || ``;
			}, XMLStringifier.prototype.attValue = function(e) {
				return this.options.noValidation ? e : this.assertLegalChar(this.attEscape(e = `` + e || ``));
			}, XMLStringifier.prototype.insTarget = function(e) {
				return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
			}, XMLStringifier.prototype.insValue = function(e) {
				if (this.options.noValidation) return e;
				if (e = `` + e || ``, e.match(/\?>/)) throw Error(`Invalid processing instruction value: ` + e);
				return this.assertLegalChar(e);
			}, XMLStringifier.prototype.xmlVersion = function(e) {
				if (this.options.noValidation) return e;
				if (e = `` + e || ``, !e.match(/1\.[0-9]+/)) throw Error(`Invalid version number: ` + e);
				return e;
			}, XMLStringifier.prototype.xmlEncoding = function(e) {
				if (this.options.noValidation) return e;
				if (e = `` + e || ``, !e.match(/^[A-Za-z](?:[A-Za-z0-9._-])*$/)) throw Error(`Invalid encoding: ` + e);
				return this.assertLegalChar(e);
			}, XMLStringifier.prototype.xmlStandalone = function(e) {
				return this.options.noValidation ? e : e ? `yes` : `no`;
			}, XMLStringifier.prototype.dtdPubID = function(e) {
				return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
			}, XMLStringifier.prototype.dtdSysID = function(e) {
				return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
			}, XMLStringifier.prototype.dtdElementValue = function(e) {
				return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
			}, XMLStringifier.prototype.dtdAttType = function(e) {
				return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
			}, XMLStringifier.prototype.dtdAttDefault = function(e) {
				return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
			}, XMLStringifier.prototype.dtdEntityValue = function(e) {
				return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
			}, XMLStringifier.prototype.dtdNData = function(e) {
				return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
			}, XMLStringifier.prototype.convertAttKey = `@`, XMLStringifier.prototype.convertPIKey = `?`, XMLStringifier.prototype.convertTextKey = `#text`, XMLStringifier.prototype.convertCDataKey = `#cdata`, XMLStringifier.prototype.convertCommentKey = `#comment`, XMLStringifier.prototype.convertRawKey = `#raw`, XMLStringifier.prototype.assertLegalChar = function(e) {
				var t, n;
				if (this.options.noValidation) return e;
				if (t = ``, this.options.version === `1.0`) {
					if (t = /[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, n = e.match(t)) throw Error(`Invalid character in string: ` + e + ` at index ` + n.index);
				} else if (this.options.version === `1.1` && (t = /[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, n = e.match(t))) throw Error(`Invalid character in string: ` + e + ` at index ` + n.index);
				return e;
			}, XMLStringifier.prototype.assertLegalName = function(e) {
				var t;
				if (this.options.noValidation) return e;
				if (this.assertLegalChar(e), t = /^([:A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])([\x2D\.0-:A-Z_a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*$/, !e.match(t)) throw Error(`Invalid character in name`);
				return e;
			}, XMLStringifier.prototype.textEscape = function(e) {
				var t;
				return this.options.noValidation ? e : (t = this.options.noDoubleEncoding ? /(?!&\S+;)&/g : /&/g, e.replace(t, `&amp;`).replace(/</g, `&lt;`).replace(/>/g, `&gt;`).replace(/\r/g, `&#xD;`));
			}, XMLStringifier.prototype.attEscape = function(e) {
				var t;
				return this.options.noValidation ? e : (t = this.options.noDoubleEncoding ? /(?!&\S+;)&/g : /&/g, e.replace(t, `&amp;`).replace(/</g, `&lt;`).replace(/"/g, `&quot;`).replace(/\t/g, `&#x9;`).replace(/\n/g, `&#xA;`).replace(/\r/g, `&#xD;`));
			}, XMLStringifier;
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
		var e, t, n, r = {}.hasOwnProperty;
		n = require_Utility().assign, e = require_NodeType(), require_XMLDeclaration(), require_XMLDocType(), require_XMLCData(), require_XMLComment(), require_XMLElement(), require_XMLRaw(), require_XMLText(), require_XMLProcessingInstruction(), require_XMLDummy(), require_XMLDTDAttList(), require_XMLDTDElement(), require_XMLDTDEntity(), require_XMLDTDNotation(), t = require_WriterState(), module.exports = (function() {
			function XMLWriterBase(e) {
				var t, n, i;
				for (t in e ||= {}, this.options = e, n = e.writer || {}, n) r.call(n, t) && (i = n[t], this[`_` + t] = this[t], this[t] = i);
			}
			return XMLWriterBase.prototype.filterOptions = function(e) {
				var r;
				return e ||= {}, e = n({}, this.options, e), r = { writer: this }, r.pretty = e.pretty || !1, r.allowEmpty = e.allowEmpty || !1, r.indent = e.indent ?? `  `, r.newline = e.newline ?? `
`, r.offset = e.offset ?? 0, r.dontPrettyTextNodes = e.dontPrettyTextNodes ?? e.dontprettytextnodes ?? 0, r.spaceBeforeSlash = e.spaceBeforeSlash ?? e.spacebeforeslash ?? ``, r.spaceBeforeSlash === !0 && (r.spaceBeforeSlash = ` `), r.suppressPrettyCount = 0, r.user = {}, r.state = t.None, r;
			}, XMLWriterBase.prototype.indent = function(e, t, n) {
				var r;
				return !t.pretty || t.suppressPrettyCount ? `` : t.pretty && (r = (n || 0) + t.offset + 1, r > 0) ? Array(r).join(t.indent) : ``;
			}, XMLWriterBase.prototype.endline = function(e, t, n) {
				return !t.pretty || t.suppressPrettyCount ? `` : t.newline;
			}, XMLWriterBase.prototype.attribute = function(e, t, n) {
				var r;
				return this.openAttribute(e, t, n), r = ` ` + e.name + `="` + e.value + `"`, this.closeAttribute(e, t, n), r;
			}, XMLWriterBase.prototype.cdata = function(e, n, r) {
				var i;
				return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<![CDATA[`, n.state = t.InsideTag, i += e.value, n.state = t.CloseTag, i += `]]>` + this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
			}, XMLWriterBase.prototype.comment = function(e, n, r) {
				var i;
				return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<!-- `, n.state = t.InsideTag, i += e.value, n.state = t.CloseTag, i += ` -->` + this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
			}, XMLWriterBase.prototype.declaration = function(e, n, r) {
				var i;
				return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<?xml`, n.state = t.InsideTag, i += ` version="` + e.version + `"`, e.encoding != null && (i += ` encoding="` + e.encoding + `"`), e.standalone != null && (i += ` standalone="` + e.standalone + `"`), n.state = t.CloseTag, i += n.spaceBeforeSlash + `?>`, i += this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
			}, XMLWriterBase.prototype.docType = function(e, n, r) {
				var i, a, o, s, c;
				if (r ||= 0, this.openNode(e, n, r), n.state = t.OpenTag, s = this.indent(e, n, r), s += `<!DOCTYPE ` + e.root().name, e.pubID && e.sysID ? s += ` PUBLIC "` + e.pubID + `" "` + e.sysID + `"` : e.sysID && (s += ` SYSTEM "` + e.sysID + `"`), e.children.length > 0) {
					for (s += ` [`, s += this.endline(e, n, r), n.state = t.InsideTag, c = e.children, a = 0, o = c.length; a < o; a++) i = c[a], s += this.writeChildNode(i, n, r + 1);
					n.state = t.CloseTag, s += `]`;
				}
				return n.state = t.CloseTag, s += n.spaceBeforeSlash + `>`, s += this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), s;
			}, XMLWriterBase.prototype.element = function(n, i, a) {
				var o, s, c, l, u, d, f, p, m, h, g, _, v, y;
				for (m in a ||= 0, h = !1, g = ``, this.openNode(n, i, a), i.state = t.OpenTag, g += this.indent(n, i, a) + `<` + n.name, _ = n.attribs, _) r.call(_, m) && (o = _[m], g += this.attribute(o, i, a));
				if (c = n.children.length, l = c === 0 ? null : n.children[0], c === 0 || n.children.every(function(t) {
					return (t.type === e.Text || t.type === e.Raw) && t.value === ``;
				})) i.allowEmpty ? (g += `>`, i.state = t.CloseTag, g += `</` + n.name + `>` + this.endline(n, i, a)) : (i.state = t.CloseTag, g += i.spaceBeforeSlash + `/>` + this.endline(n, i, a));
				else if (i.pretty && c === 1 && (l.type === e.Text || l.type === e.Raw) && l.value != null) g += `>`, i.state = t.InsideTag, i.suppressPrettyCount++, h = !0, g += this.writeChildNode(l, i, a + 1), i.suppressPrettyCount--, h = !1, i.state = t.CloseTag, g += `</` + n.name + `>` + this.endline(n, i, a);
				else {
					if (i.dontPrettyTextNodes) {
						for (v = n.children, u = 0, f = v.length; u < f; u++) if (s = v[u], (s.type === e.Text || s.type === e.Raw) && s.value != null) {
							i.suppressPrettyCount++, h = !0;
							break;
						}
					}
					for (g += `>` + this.endline(n, i, a), i.state = t.InsideTag, y = n.children, d = 0, p = y.length; d < p; d++) s = y[d], g += this.writeChildNode(s, i, a + 1);
					i.state = t.CloseTag, g += this.indent(n, i, a) + `</` + n.name + `>`, h && i.suppressPrettyCount--, g += this.endline(n, i, a), i.state = t.None;
				}
				return this.closeNode(n, i, a), g;
			}, XMLWriterBase.prototype.writeChildNode = function(t, n, r) {
				switch (t.type) {
					case e.CData: return this.cdata(t, n, r);
					case e.Comment: return this.comment(t, n, r);
					case e.Element: return this.element(t, n, r);
					case e.Raw: return this.raw(t, n, r);
					case e.Text: return this.text(t, n, r);
					case e.ProcessingInstruction: return this.processingInstruction(t, n, r);
					case e.Dummy: return ``;
					case e.Declaration: return this.declaration(t, n, r);
					case e.DocType: return this.docType(t, n, r);
					case e.AttributeDeclaration: return this.dtdAttList(t, n, r);
					case e.ElementDeclaration: return this.dtdElement(t, n, r);
					case e.EntityDeclaration: return this.dtdEntity(t, n, r);
					case e.NotationDeclaration: return this.dtdNotation(t, n, r);
					default: throw Error(`Unknown XML node type: ` + t.constructor.name);
				}
			}, XMLWriterBase.prototype.processingInstruction = function(e, n, r) {
				var i;
				return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<?`, n.state = t.InsideTag, i += e.target, e.value && (i += ` ` + e.value), n.state = t.CloseTag, i += n.spaceBeforeSlash + `?>`, i += this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
			}, XMLWriterBase.prototype.raw = function(e, n, r) {
				var i;
				return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r), n.state = t.InsideTag, i += e.value, n.state = t.CloseTag, i += this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
			}, XMLWriterBase.prototype.text = function(e, n, r) {
				var i;
				return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r), n.state = t.InsideTag, i += e.value, n.state = t.CloseTag, i += this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
			}, XMLWriterBase.prototype.dtdAttList = function(e, n, r) {
				var i;
				return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<!ATTLIST`, n.state = t.InsideTag, i += ` ` + e.elementName + ` ` + e.attributeName + ` ` + e.attributeType, e.defaultValueType !== `#DEFAULT` && (i += ` ` + e.defaultValueType), e.defaultValue && (i += ` "` + e.defaultValue + `"`), n.state = t.CloseTag, i += n.spaceBeforeSlash + `>` + this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
			}, XMLWriterBase.prototype.dtdElement = function(e, n, r) {
				var i;
				return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<!ELEMENT`, n.state = t.InsideTag, i += ` ` + e.name + ` ` + e.value, n.state = t.CloseTag, i += n.spaceBeforeSlash + `>` + this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
			}, XMLWriterBase.prototype.dtdEntity = function(e, n, r) {
				var i;
				return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<!ENTITY`, n.state = t.InsideTag, e.pe && (i += ` %`), i += ` ` + e.name, e.value ? i += ` "` + e.value + `"` : (e.pubID && e.sysID ? i += ` PUBLIC "` + e.pubID + `" "` + e.sysID + `"` : e.sysID && (i += ` SYSTEM "` + e.sysID + `"`), e.nData && (i += ` NDATA ` + e.nData)), n.state = t.CloseTag, i += n.spaceBeforeSlash + `>` + this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
			}, XMLWriterBase.prototype.dtdNotation = function(e, n, r) {
				var i;
				return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<!NOTATION`, n.state = t.InsideTag, i += ` ` + e.name, e.pubID && e.sysID ? i += ` PUBLIC "` + e.pubID + `" "` + e.sysID + `"` : e.pubID ? i += ` PUBLIC "` + e.pubID + `"` : e.sysID && (i += ` SYSTEM "` + e.sysID + `"`), n.state = t.CloseTag, i += n.spaceBeforeSlash + `>` + this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
			}, XMLWriterBase.prototype.openNode = function(e, t, n) {}, XMLWriterBase.prototype.closeNode = function(e, t, n) {}, XMLWriterBase.prototype.openAttribute = function(e, t, n) {}, XMLWriterBase.prototype.closeAttribute = function(e, t, n) {}, XMLWriterBase;
		})();
	}).call(this$12);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLStringWriter.js
var require_XMLStringWriter = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$11) => {
	(function() {
		var e, extend = function(e, n) {
			for (var r in n) t.call(n, r) && (e[r] = n[r]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
		}, t = {}.hasOwnProperty;
		e = require_XMLWriterBase(), module.exports = (function(e) {
			extend(XMLStringWriter, e);
			function XMLStringWriter(e) {
				XMLStringWriter.__super__.constructor.call(this, e);
			}
			return XMLStringWriter.prototype.document = function(e, t) {
				var n, r, i, a, o;
				for (t = this.filterOptions(t), a = ``, o = e.children, r = 0, i = o.length; r < i; r++) n = o[r], a += this.writeChildNode(n, t, 0);
				return t.pretty && a.slice(-t.newline.length) === t.newline && (a = a.slice(0, -t.newline.length)), a;
			}, XMLStringWriter;
		})(e);
	}).call(this$11);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDocument.js
var require_XMLDocument = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$10) => {
	(function() {
		var e, t, n, r, i, a, o, extend = function(e, t) {
			for (var n in t) s.call(t, n) && (e[n] = t[n]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, s = {}.hasOwnProperty;
		o = require_Utility().isPlainObject, n = require_XMLDOMImplementation(), t = require_XMLDOMConfiguration(), r = require_XMLNode(), e = require_NodeType(), a = require_XMLStringifier(), i = require_XMLStringWriter(), module.exports = (function(r) {
			extend(XMLDocument, r);
			function XMLDocument(n) {
				XMLDocument.__super__.constructor.call(this, null), this.name = `#document`, this.type = e.Document, this.documentURI = null, this.domConfig = new t(), n ||= {}, n.writer || (n.writer = new i()), this.options = n, this.stringify = new a(n);
			}
			return Object.defineProperty(XMLDocument.prototype, "implementation", { value: new n() }), Object.defineProperty(XMLDocument.prototype, "doctype", { get: function() {
				var t, n, r, i = this.children;
				for (n = 0, r = i.length; n < r; n++) if (t = i[n], t.type === e.DocType) return t;
				return null;
			} }), Object.defineProperty(XMLDocument.prototype, "documentElement", { get: function() {
				return this.rootObject || null;
			} }), Object.defineProperty(XMLDocument.prototype, "inputEncoding", { get: function() {
				return null;
			} }), Object.defineProperty(XMLDocument.prototype, "strictErrorChecking", { get: function() {
				return !1;
			} }), Object.defineProperty(XMLDocument.prototype, "xmlEncoding", { get: function() {
				return this.children.length !== 0 && this.children[0].type === e.Declaration ? this.children[0].encoding : null;
			} }), Object.defineProperty(XMLDocument.prototype, "xmlStandalone", { get: function() {
				return this.children.length !== 0 && this.children[0].type === e.Declaration && this.children[0].standalone === `yes`;
			} }), Object.defineProperty(XMLDocument.prototype, "xmlVersion", { get: function() {
				return this.children.length !== 0 && this.children[0].type === e.Declaration ? this.children[0].version : `1.0`;
			} }), Object.defineProperty(XMLDocument.prototype, "URL", { get: function() {
				return this.documentURI;
			} }), Object.defineProperty(XMLDocument.prototype, "origin", { get: function() {
				return null;
			} }), Object.defineProperty(XMLDocument.prototype, "compatMode", { get: function() {
				return null;
			} }), Object.defineProperty(XMLDocument.prototype, "characterSet", { get: function() {
				return null;
			} }), Object.defineProperty(XMLDocument.prototype, "contentType", { get: function() {
				return null;
			} }), XMLDocument.prototype.end = function(e) {
				var t = {};
				return e ? o(e) && (t = e, e = this.options.writer) : e = this.options.writer, e.document(this, e.filterOptions(t));
			}, XMLDocument.prototype.toString = function(e) {
				return this.options.writer.document(this, this.options.writer.filterOptions(e));
			}, XMLDocument.prototype.createElement = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.createDocumentFragment = function() {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.createTextNode = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.createComment = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.createCDATASection = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.createProcessingInstruction = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.createAttribute = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.createEntityReference = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.getElementsByTagName = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.importNode = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.createElementNS = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.createAttributeNS = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.getElementsByTagNameNS = function(e, t) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.getElementById = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.adoptNode = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.normalizeDocument = function() {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.renameNode = function(e, t, n) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.getElementsByClassName = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.createEvent = function(e) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.createRange = function() {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.createNodeIterator = function(e, t, n) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument.prototype.createTreeWalker = function(e, t, n) {
				throw Error(`This DOM method is not implemented.` + this.debugInfo());
			}, XMLDocument;
		})(r);
	}).call(this$10);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLDocumentCB.js
var require_XMLDocumentCB = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$9) => {
	(function() {
		var e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, _, v, y, b, x, S, C = {}.hasOwnProperty;
		S = require_Utility(), b = S.isObject, y = S.isFunction, x = S.isPlainObject, v = S.getValue, e = require_NodeType(), d = require_XMLDocument(), f = require_XMLElement(), r = require_XMLCData(), i = require_XMLComment(), m = require_XMLRaw(), _ = require_XMLText(), p = require_XMLProcessingInstruction(), l = require_XMLDeclaration(), u = require_XMLDocType(), a = require_XMLDTDAttList(), s = require_XMLDTDEntity(), o = require_XMLDTDElement(), c = require_XMLDTDNotation(), n = require_XMLAttribute(), g = require_XMLStringifier(), h = require_XMLStringWriter(), t = require_WriterState(), module.exports = (function() {
			function XMLDocumentCB(t, n, r) {
				var i;
				this.name = `?xml`, this.type = e.Document, t ||= {}, i = {}, t.writer ? x(t.writer) && (i = t.writer, t.writer = new h()) : t.writer = new h(), this.options = t, this.writer = t.writer, this.writerOptions = this.writer.filterOptions(i), this.stringify = new g(t), this.onDataCallback = n || function() {}, this.onEndCallback = r || function() {}, this.currentNode = null, this.currentLevel = -1, this.openTags = {}, this.documentStarted = !1, this.documentCompleted = !1, this.root = null;
			}
			return XMLDocumentCB.prototype.createChildNode = function(t) {
				var n, r, i, a, o, s, c, l;
				switch (t.type) {
					case e.CData:
						this.cdata(t.value);
						break;
					case e.Comment:
						this.comment(t.value);
						break;
					case e.Element:
						for (r in i = {}, c = t.attribs, c) C.call(c, r) && (n = c[r], i[r] = n.value);
						this.node(t.name, i);
						break;
					case e.Dummy:
						this.dummy();
						break;
					case e.Raw:
						this.raw(t.value);
						break;
					case e.Text:
						this.text(t.value);
						break;
					case e.ProcessingInstruction:
						this.instruction(t.target, t.value);
						break;
					default: throw Error(`This XML node type is not supported in a JS object: ` + t.constructor.name);
				}
				for (l = t.children, o = 0, s = l.length; o < s; o++) a = l[o], this.createChildNode(a), a.type === e.Element && this.up();
				return this;
			}, XMLDocumentCB.prototype.dummy = function() {
				return this;
			}, XMLDocumentCB.prototype.node = function(e, t, n) {
				var r;
				if (e == null) throw Error(`Missing node name.`);
				if (this.root && this.currentLevel === -1) throw Error(`Document can only have one root node. ` + this.debugInfo(e));
				return this.openCurrent(), e = v(e), t ??= {}, t = v(t), b(t) || (r = [t, n], n = r[0], t = r[1]), this.currentNode = new f(this, e, t), this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, n != null && this.text(n), this;
			}, XMLDocumentCB.prototype.element = function(t, n, r) {
				var i, a, o, s, c, l;
				if (this.currentNode && this.currentNode.type === e.DocType) this.dtdElement.apply(this, arguments);
				else if (Array.isArray(t) || b(t) || y(t)) for (s = this.options.noValidation, this.options.noValidation = !0, l = new d(this.options).element(`TEMP_ROOT`), l.element(t), this.options.noValidation = s, c = l.children, a = 0, o = c.length; a < o; a++) i = c[a], this.createChildNode(i), i.type === e.Element && this.up();
				else this.node(t, n, r);
				return this;
			}, XMLDocumentCB.prototype.attribute = function(e, t) {
				var r, i;
				if (!this.currentNode || this.currentNode.children) throw Error(`att() can only be used immediately after an ele() call in callback mode. ` + this.debugInfo(e));
				if (e != null && (e = v(e)), b(e)) for (r in e) C.call(e, r) && (i = e[r], this.attribute(r, i));
				else y(t) && (t = t.apply()), this.options.keepNullAttributes && t == null ? this.currentNode.attribs[e] = new n(this, e, ``) : t != null && (this.currentNode.attribs[e] = new n(this, e, t));
				return this;
			}, XMLDocumentCB.prototype.text = function(e) {
				var t;
				return this.openCurrent(), t = new _(this, e), this.onData(this.writer.text(t, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
			}, XMLDocumentCB.prototype.cdata = function(e) {
				var t;
				return this.openCurrent(), t = new r(this, e), this.onData(this.writer.cdata(t, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
			}, XMLDocumentCB.prototype.comment = function(e) {
				var t;
				return this.openCurrent(), t = new i(this, e), this.onData(this.writer.comment(t, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
			}, XMLDocumentCB.prototype.raw = function(e) {
				var t;
				return this.openCurrent(), t = new m(this, e), this.onData(this.writer.raw(t, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
			}, XMLDocumentCB.prototype.instruction = function(e, t) {
				var n, r, i, a, o;
				if (this.openCurrent(), e != null && (e = v(e)), t != null && (t = v(t)), Array.isArray(e)) for (n = 0, a = e.length; n < a; n++) r = e[n], this.instruction(r);
				else if (b(e)) for (r in e) C.call(e, r) && (i = e[r], this.instruction(r, i));
				else y(t) && (t = t.apply()), o = new p(this, e, t), this.onData(this.writer.processingInstruction(o, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
				return this;
			}, XMLDocumentCB.prototype.declaration = function(e, t, n) {
				var r;
				if (this.openCurrent(), this.documentStarted) throw Error(`declaration() must be the first node.`);
				return r = new l(this, e, t, n), this.onData(this.writer.declaration(r, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
			}, XMLDocumentCB.prototype.doctype = function(e, t, n) {
				if (this.openCurrent(), e == null) throw Error(`Missing root node name.`);
				if (this.root) throw Error(`dtd() must come before the root node.`);
				return this.currentNode = new u(this, t, n), this.currentNode.rootNodeName = e, this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, this;
			}, XMLDocumentCB.prototype.dtdElement = function(e, t) {
				var n;
				return this.openCurrent(), n = new o(this, e, t), this.onData(this.writer.dtdElement(n, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
			}, XMLDocumentCB.prototype.attList = function(e, t, n, r, i) {
				var o;
				return this.openCurrent(), o = new a(this, e, t, n, r, i), this.onData(this.writer.dtdAttList(o, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
			}, XMLDocumentCB.prototype.entity = function(e, t) {
				var n;
				return this.openCurrent(), n = new s(this, !1, e, t), this.onData(this.writer.dtdEntity(n, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
			}, XMLDocumentCB.prototype.pEntity = function(e, t) {
				var n;
				return this.openCurrent(), n = new s(this, !0, e, t), this.onData(this.writer.dtdEntity(n, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
			}, XMLDocumentCB.prototype.notation = function(e, t) {
				var n;
				return this.openCurrent(), n = new c(this, e, t), this.onData(this.writer.dtdNotation(n, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
			}, XMLDocumentCB.prototype.up = function() {
				if (this.currentLevel < 0) throw Error(`The document node has no parent.`);
				return this.currentNode ? (this.currentNode.children ? this.closeNode(this.currentNode) : this.openNode(this.currentNode), this.currentNode = null) : this.closeNode(this.openTags[this.currentLevel]), delete this.openTags[this.currentLevel], this.currentLevel--, this;
			}, XMLDocumentCB.prototype.end = function() {
				for (; this.currentLevel >= 0;) this.up();
				return this.onEnd();
			}, XMLDocumentCB.prototype.openCurrent = function() {
				if (this.currentNode) return this.currentNode.children = !0, this.openNode(this.currentNode);
			}, XMLDocumentCB.prototype.openNode = function(n) {
				var r, i, a, o;
				if (!n.isOpen) {
					if (!this.root && this.currentLevel === 0 && n.type === e.Element && (this.root = n), i = ``, n.type === e.Element) {
						for (a in this.writerOptions.state = t.OpenTag, i = this.writer.indent(n, this.writerOptions, this.currentLevel) + `<` + n.name, o = n.attribs, o) C.call(o, a) && (r = o[a], i += this.writer.attribute(r, this.writerOptions, this.currentLevel));
						i += (n.children ? `>` : `/>`) + this.writer.endline(n, this.writerOptions, this.currentLevel), this.writerOptions.state = t.InsideTag;
					} else this.writerOptions.state = t.OpenTag, i = this.writer.indent(n, this.writerOptions, this.currentLevel) + `<!DOCTYPE ` + n.rootNodeName, n.pubID && n.sysID ? i += ` PUBLIC "` + n.pubID + `" "` + n.sysID + `"` : n.sysID && (i += ` SYSTEM "` + n.sysID + `"`), n.children ? (i += ` [`, this.writerOptions.state = t.InsideTag) : (this.writerOptions.state = t.CloseTag, i += `>`), i += this.writer.endline(n, this.writerOptions, this.currentLevel);
					return this.onData(i, this.currentLevel), n.isOpen = !0;
				}
			}, XMLDocumentCB.prototype.closeNode = function(n) {
				var r;
				if (!n.isClosed) return r = ``, this.writerOptions.state = t.CloseTag, r = n.type === e.Element ? this.writer.indent(n, this.writerOptions, this.currentLevel) + `</` + n.name + `>` + this.writer.endline(n, this.writerOptions, this.currentLevel) : this.writer.indent(n, this.writerOptions, this.currentLevel) + `]>` + this.writer.endline(n, this.writerOptions, this.currentLevel), this.writerOptions.state = t.None, this.onData(r, this.currentLevel), n.isClosed = !0;
			}, XMLDocumentCB.prototype.onData = function(e, t) {
				return this.documentStarted = !0, this.onDataCallback(e, t + 1);
			}, XMLDocumentCB.prototype.onEnd = function() {
				return this.documentCompleted = !0, this.onEndCallback();
			}, XMLDocumentCB.prototype.debugInfo = function(e) {
				return e == null ? `` : `node: <` + e + `>`;
			}, XMLDocumentCB.prototype.ele = function() {
				return this.element.apply(this, arguments);
			}, XMLDocumentCB.prototype.nod = function(e, t, n) {
				return this.node(e, t, n);
			}, XMLDocumentCB.prototype.txt = function(e) {
				return this.text(e);
			}, XMLDocumentCB.prototype.dat = function(e) {
				return this.cdata(e);
			}, XMLDocumentCB.prototype.com = function(e) {
				return this.comment(e);
			}, XMLDocumentCB.prototype.ins = function(e, t) {
				return this.instruction(e, t);
			}, XMLDocumentCB.prototype.dec = function(e, t, n) {
				return this.declaration(e, t, n);
			}, XMLDocumentCB.prototype.dtd = function(e, t, n) {
				return this.doctype(e, t, n);
			}, XMLDocumentCB.prototype.e = function(e, t, n) {
				return this.element(e, t, n);
			}, XMLDocumentCB.prototype.n = function(e, t, n) {
				return this.node(e, t, n);
			}, XMLDocumentCB.prototype.t = function(e) {
				return this.text(e);
			}, XMLDocumentCB.prototype.d = function(e) {
				return this.cdata(e);
			}, XMLDocumentCB.prototype.c = function(e) {
				return this.comment(e);
			}, XMLDocumentCB.prototype.r = function(e) {
				return this.raw(e);
			}, XMLDocumentCB.prototype.i = function(e, t) {
				return this.instruction(e, t);
			}, XMLDocumentCB.prototype.att = function() {
				return this.currentNode && this.currentNode.type === e.DocType ? this.attList.apply(this, arguments) : this.attribute.apply(this, arguments);
			}, XMLDocumentCB.prototype.a = function() {
				return this.currentNode && this.currentNode.type === e.DocType ? this.attList.apply(this, arguments) : this.attribute.apply(this, arguments);
			}, XMLDocumentCB.prototype.ent = function(e, t) {
				return this.entity(e, t);
			}, XMLDocumentCB.prototype.pent = function(e, t) {
				return this.pEntity(e, t);
			}, XMLDocumentCB.prototype.not = function(e, t) {
				return this.notation(e, t);
			}, XMLDocumentCB;
		})();
	}).call(this$9);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/XMLStreamWriter.js
var require_XMLStreamWriter = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$8) => {
	(function() {
		var e, t, n, extend = function(e, t) {
			for (var n in t) r.call(t, n) && (e[n] = t[n]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, r = {}.hasOwnProperty;
		e = require_NodeType(), n = require_XMLWriterBase(), t = require_WriterState(), module.exports = (function(n) {
			extend(XMLStreamWriter, n);
			function XMLStreamWriter(e, t) {
				this.stream = e, XMLStreamWriter.__super__.constructor.call(this, t);
			}
			return XMLStreamWriter.prototype.endline = function(e, n, r) {
				return e.isLastRootNode && n.state === t.CloseTag ? `` : XMLStreamWriter.__super__.endline.call(this, e, n, r);
			}, XMLStreamWriter.prototype.document = function(e, t) {
				var n, r, i, a, o, s, c = e.children, l, u;
				for (r = i = 0, o = c.length; i < o; r = ++i) n = c[r], n.isLastRootNode = r === e.children.length - 1;
				for (t = this.filterOptions(t), l = e.children, u = [], a = 0, s = l.length; a < s; a++) n = l[a], u.push(this.writeChildNode(n, t, 0));
				return u;
			}, XMLStreamWriter.prototype.attribute = function(e, t, n) {
				return this.stream.write(XMLStreamWriter.__super__.attribute.call(this, e, t, n));
			}, XMLStreamWriter.prototype.cdata = function(e, t, n) {
				return this.stream.write(XMLStreamWriter.__super__.cdata.call(this, e, t, n));
			}, XMLStreamWriter.prototype.comment = function(e, t, n) {
				return this.stream.write(XMLStreamWriter.__super__.comment.call(this, e, t, n));
			}, XMLStreamWriter.prototype.declaration = function(e, t, n) {
				return this.stream.write(XMLStreamWriter.__super__.declaration.call(this, e, t, n));
			}, XMLStreamWriter.prototype.docType = function(e, n, r) {
				var i, a, o, s;
				if (r ||= 0, this.openNode(e, n, r), n.state = t.OpenTag, this.stream.write(this.indent(e, n, r)), this.stream.write(`<!DOCTYPE ` + e.root().name), e.pubID && e.sysID ? this.stream.write(` PUBLIC "` + e.pubID + `" "` + e.sysID + `"`) : e.sysID && this.stream.write(` SYSTEM "` + e.sysID + `"`), e.children.length > 0) {
					for (this.stream.write(` [`), this.stream.write(this.endline(e, n, r)), n.state = t.InsideTag, s = e.children, a = 0, o = s.length; a < o; a++) i = s[a], this.writeChildNode(i, n, r + 1);
					n.state = t.CloseTag, this.stream.write(`]`);
				}
				return n.state = t.CloseTag, this.stream.write(n.spaceBeforeSlash + `>`), this.stream.write(this.endline(e, n, r)), n.state = t.None, this.closeNode(e, n, r);
			}, XMLStreamWriter.prototype.element = function(n, i, a) {
				var o, s, c, l, u, d, f, p, m;
				for (f in a ||= 0, this.openNode(n, i, a), i.state = t.OpenTag, this.stream.write(this.indent(n, i, a) + `<` + n.name), p = n.attribs, p) r.call(p, f) && (o = p[f], this.attribute(o, i, a));
				if (c = n.children.length, l = c === 0 ? null : n.children[0], c === 0 || n.children.every(function(t) {
					return (t.type === e.Text || t.type === e.Raw) && t.value === ``;
				})) i.allowEmpty ? (this.stream.write(`>`), i.state = t.CloseTag, this.stream.write(`</` + n.name + `>`)) : (i.state = t.CloseTag, this.stream.write(i.spaceBeforeSlash + `/>`));
				else if (i.pretty && c === 1 && (l.type === e.Text || l.type === e.Raw) && l.value != null) this.stream.write(`>`), i.state = t.InsideTag, i.suppressPrettyCount++, this.writeChildNode(l, i, a + 1), i.suppressPrettyCount--, i.state = t.CloseTag, this.stream.write(`</` + n.name + `>`);
				else {
					for (this.stream.write(`>` + this.endline(n, i, a)), i.state = t.InsideTag, m = n.children, u = 0, d = m.length; u < d; u++) s = m[u], this.writeChildNode(s, i, a + 1);
					i.state = t.CloseTag, this.stream.write(this.indent(n, i, a) + `</` + n.name + `>`);
				}
				return this.stream.write(this.endline(n, i, a)), i.state = t.None, this.closeNode(n, i, a);
			}, XMLStreamWriter.prototype.processingInstruction = function(e, t, n) {
				return this.stream.write(XMLStreamWriter.__super__.processingInstruction.call(this, e, t, n));
			}, XMLStreamWriter.prototype.raw = function(e, t, n) {
				return this.stream.write(XMLStreamWriter.__super__.raw.call(this, e, t, n));
			}, XMLStreamWriter.prototype.text = function(e, t, n) {
				return this.stream.write(XMLStreamWriter.__super__.text.call(this, e, t, n));
			}, XMLStreamWriter.prototype.dtdAttList = function(e, t, n) {
				return this.stream.write(XMLStreamWriter.__super__.dtdAttList.call(this, e, t, n));
			}, XMLStreamWriter.prototype.dtdElement = function(e, t, n) {
				return this.stream.write(XMLStreamWriter.__super__.dtdElement.call(this, e, t, n));
			}, XMLStreamWriter.prototype.dtdEntity = function(e, t, n) {
				return this.stream.write(XMLStreamWriter.__super__.dtdEntity.call(this, e, t, n));
			}, XMLStreamWriter.prototype.dtdNotation = function(e, t, n) {
				return this.stream.write(XMLStreamWriter.__super__.dtdNotation.call(this, e, t, n));
			}, XMLStreamWriter;
		})(n);
	}).call(this$8);
}));
// node_modules/xml2js/node_modules/xmlbuilder/lib/index.js
var require_lib = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$7) => {
	(function() {
		var e, t, n, r, i, a, o, s, c, l = require_Utility();
		s = l.assign, c = l.isFunction, n = require_XMLDOMImplementation(), r = require_XMLDocument(), i = require_XMLDocumentCB(), o = require_XMLStringWriter(), a = require_XMLStreamWriter(), e = require_NodeType(), t = require_WriterState(), module.exports.create = function(e, t, n, i) {
			var a, o;
			if (e == null) throw Error(`Root element needs a name.`);
			return i = s({}, t, n, i), a = new r(i), o = a.element(e), i.headless || (a.declaration(i), (i.pubID != null || i.sysID != null) && a.dtd(i)), o;
		}, module.exports.begin = function(e, t, n) {
			var a;
			return c(e) && (a = [e, t], t = a[0], n = a[1], e = {}), t ? new i(e, t, n) : new r(e);
		}, module.exports.stringWriter = function(e) {
			return new o(e);
		}, module.exports.streamWriter = function(e, t) {
			return new a(e, t);
		}, module.exports.implementation = new n(), module.exports.nodeType = e, module.exports.writerState = t;
	}).call(this$7);
}));
// node_modules/xml2js/lib/builder.js
var require_builder = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$6) => {
	(function() {
		"use strict";
		var e, t, escapeCDATA, requiresCDATA, wrapCDATA, n = {}.hasOwnProperty;
		e = require_lib(), t = require_defaults().defaults, requiresCDATA = function(e) {
			return typeof e == `string` && (e.indexOf(`&`) >= 0 || e.indexOf(`>`) >= 0 || e.indexOf(`<`) >= 0);
		}, wrapCDATA = function(e) {
			return `<![CDATA[` + escapeCDATA(e) + `]]>`;
		}, escapeCDATA = function(e) {
			return e.replace(`]]>`, `]]]]><![CDATA[>`);
		}, exports.Builder = (function() {
			function Builder(e) {
				var r, i, a;
				for (r in this.options = {}, i = t[`0.2`], i) n.call(i, r) && (a = i[r], this.options[r] = a);
				for (r in e) n.call(e, r) && (a = e[r], this.options[r] = a);
			}
			return Builder.prototype.buildObject = function(r) {
				var i = this.options.attrkey, a = this.options.charkey, o, s, c;
				return Object.keys(r).length === 1 && this.options.rootName === t[`0.2`].rootName ? (c = Object.keys(r)[0], r = r[c]) : c = this.options.rootName, o = (function(e) {
					return function(t, r) {
						var s, c, l, u, d, f;
						if (typeof r != `object`) e.options.cdata && requiresCDATA(r) ? t.raw(wrapCDATA(r)) : t.txt(r);
						else if (Array.isArray(r)) {
							for (u in r) if (n.call(r, u)) for (d in c = r[u], c) l = c[d], t = o(t.ele(d), l).up();
						} else for (d in r) if (n.call(r, d)) {
							if (c = r[d], d === i) {
								if (typeof c == `object`) for (s in c) f = c[s], t = t.att(s, f);
							} else if (d === a) t = e.options.cdata && requiresCDATA(c) ? t.raw(wrapCDATA(c)) : t.txt(c);
							else if (Array.isArray(c)) for (u in c) n.call(c, u) && (l = c[u], t = typeof l == `string` ? e.options.cdata && requiresCDATA(l) ? t.ele(d).raw(wrapCDATA(l)).up() : t.ele(d, l).up() : o(t.ele(d), l).up());
							else typeof c == `object` ? t = o(t.ele(d), c).up() : typeof c == `string` && e.options.cdata && requiresCDATA(c) ? t = t.ele(d).raw(wrapCDATA(c)).up() : (c ??= ``, t = t.ele(d, c.toString()).up());
						}
						return t;
					};
				})(this), s = e.create(c, this.options.xmldec, this.options.doctype, {
					headless: this.options.headless,
					allowSurrogateChars: this.options.allowSurrogateChars
				}), o(s, r).end(this.options.renderOpts);
			}, Builder;
		})();
	}).call(this$6);
}));
// node_modules/sax/lib/sax.js
var require_sax = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$5) => {
	(function(e) {
		e.parser = function(e, t) {
			return new SAXParser(e, t);
		}, e.SAXParser = SAXParser, e.SAXStream = SAXStream, e.createStream = createStream, e.MAX_BUFFER_LENGTH = 65536;
		var t = [
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
		e.EVENTS = [
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
		function SAXParser(t, n) {
			if (!(this instanceof SAXParser)) return new SAXParser(t, n);
			var r = this;
			clearBuffers(r), r.q = r.c = ``, r.bufferCheckPosition = e.MAX_BUFFER_LENGTH, r.encoding = null, r.opt = n || {}, r.opt.lowercase = r.opt.lowercase || r.opt.lowercasetags, r.looseCase = r.opt.lowercase ? `toLowerCase` : `toUpperCase`, r.opt.maxEntityCount = r.opt.maxEntityCount || 512, r.opt.maxEntityDepth = r.opt.maxEntityDepth || 4, r.entityCount = r.entityDepth = 0, r.tags = [], r.closed = r.closedRoot = r.sawRoot = !1, r.tag = r.error = null, r.strict = !!t, r.noscript = !!(t || r.opt.noscript), r.state = f.BEGIN, r.strictEntities = r.opt.strictEntities, r.ENTITIES = r.strictEntities ? Object.create(e.XML_ENTITIES) : Object.create(e.ENTITIES), r.attribList = [], r.opt.xmlns && (r.ns = Object.create(s)), r.opt.unquotedAttributeValues === void 0 && (r.opt.unquotedAttributeValues = !t), r.trackPosition = r.opt.position !== !1, r.trackPosition && (r.position = r.line = r.column = 0), emit(r, `onready`);
		}
		Object.create || (Object.create = function(e) {
			function F() {}
			return F.prototype = e, new F();
		}), Object.keys || (Object.keys = function(e) {
			var t = [];
			for (var n in e) e.hasOwnProperty(n) && t.push(n);
			return t;
		});
		function checkBufferLength(n) {
			for (var r = Math.max(e.MAX_BUFFER_LENGTH, 10), i = 0, a = 0, o = t.length; a < o; a++) {
				var s = n[t[a]].length;
				if (s > r) switch (t[a]) {
					case `textNode`:
						closeText(n);
						break;
					case `cdata`:
						emitNode(n, `oncdata`, n.cdata), n.cdata = ``;
						break;
					case `script`:
						emitNode(n, `onscript`, n.script), n.script = ``;
						break;
					default: error(n, `Max buffer length exceeded: ` + t[a]);
				}
				i = Math.max(i, s);
			}
			n.bufferCheckPosition = e.MAX_BUFFER_LENGTH - i + n.position;
		}
		function clearBuffers(e) {
			for (var n = 0, r = t.length; n < r; n++) e[t[n]] = ``;
		}
		function flushBuffers(e) {
			closeText(e), e.cdata !== `` && (emitNode(e, `oncdata`, e.cdata), e.cdata = ``), e.script !== `` && (emitNode(e, `onscript`, e.script), e.script = ``);
		}
		SAXParser.prototype = {
			end: function() {
				end(this);
			},
			write,
			resume: function() {
				return this.error = null, this;
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
		} catch {
			Stream = function() {};
		}
		Stream ||= function() {};
		var n = e.EVENTS.filter(function(e) {
			return e !== `error` && e !== `end`;
		});
		function createStream(e, t) {
			return new SAXStream(e, t);
		}
		function determineBufferEncoding(e, t) {
			if (e.length >= 2) {
				if (e[0] === 255 && e[1] === 254) return `utf-16le`;
				if (e[0] === 254 && e[1] === 255) return `utf-16be`;
			}
			return e.length >= 3 && e[0] === 239 && e[1] === 187 && e[2] === 191 ? `utf8` : e.length >= 4 ? e[0] === 60 && e[1] === 0 && e[2] === 63 && e[3] === 0 ? `utf-16le` : e[0] === 0 && e[1] === 60 && e[2] === 0 && e[3] === 63 ? `utf-16be` : `utf8` : t ? `utf8` : null;
		}
		function SAXStream(e, t) {
			if (!(this instanceof SAXStream)) return new SAXStream(e, t);
			Stream.apply(this), this._parser = new SAXParser(e, t), this.writable = !0, this.readable = !0;
			var r = this;
			this._parser.onend = function() {
				r.emit(`end`);
			}, this._parser.onerror = function(e) {
				r.emit(`error`, e), r._parser.error = null;
			}, this._decoder = null, this._decoderBuffer = null, n.forEach(function(e) {
				Object.defineProperty(r, `on` + e, {
					get: function() {
						return r._parser[`on` + e];
					},
					set: function(t) {
						if (!t) return r.removeAllListeners(e), r._parser[`on` + e] = t, t;
						r.on(e, t);
					},
					enumerable: !0,
					configurable: !1
				});
			});
		}
		SAXStream.prototype = Object.create(Stream.prototype, { constructor: { value: SAXStream } }), SAXStream.prototype._decodeBuffer = function(e, t) {
			if (this._decoderBuffer &&= (e = Buffer.concat([this._decoderBuffer, e]), null), !this._decoder) {
				var n = determineBufferEncoding(e, t);
				if (!n) return this._decoderBuffer = e, ``;
				this._parser.encoding = n, this._decoder = new TextDecoder(n);
			}
			return this._decoder.decode(e, { stream: !t });
		}, SAXStream.prototype.write = function(e) {
			if (typeof Buffer == `function` && typeof Buffer.isBuffer == `function` && Buffer.isBuffer(e)) e = this._decodeBuffer(e, !1);
			else if (this._decoderBuffer) {
				var t = this._decodeBuffer(Buffer.alloc(0), !0);
				t && (this._parser.write(t), this.emit(`data`, t));
			}
			return this._parser.write(e.toString()), this.emit(`data`, e), !0;
		}, SAXStream.prototype.end = function(e) {
			if (e && e.length && this.write(e), this._decoderBuffer) {
				var t = this._decodeBuffer(Buffer.alloc(0), !0);
				t && (this._parser.write(t), this.emit(`data`, t));
			} else if (this._decoder) {
				var n = this._decoder.decode();
				n && (this._parser.write(n), this.emit(`data`, n));
			}
			return this._parser.end(), !0;
		}, SAXStream.prototype.on = function(e, t) {
			var r = this;
			return !r._parser[`on` + e] && n.indexOf(e) !== -1 && (r._parser[`on` + e] = function() {
				var t = arguments.length === 1 ? [arguments[0]] : Array.apply(null, arguments);
				t.splice(0, 0, e), r.emit.apply(r, t);
			}), Stream.prototype.on.call(r, e, t);
		};
		var r = /^\[CDATA\[$/i, i = /^DOCTYPE$/i, a = `http://www.w3.org/XML/1998/namespace`, o = `http://www.w3.org/2000/xmlns/`, s = {
			xml: a,
			xmlns: o
		}, c = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/, l = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/, u = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/, d = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
		function isWhitespace(e) {
			return e === ` ` || e === `
` || e === `\r` || e === `	`;
		}
		function isQuote(e) {
			return e === `"` || e === `'`;
		}
		function isAttribEnd(e) {
			return e === `>` || isWhitespace(e);
		}
		function isMatch(e, t) {
			return e.test(t);
		}
		function notMatch(e, t) {
			return !isMatch(e, t);
		}
		var f = 0;
		for (var p in e.STATE = {
			BEGIN: f++,
			BEGIN_WHITESPACE: f++,
			TEXT: f++,
			TEXT_ENTITY: f++,
			OPEN_WAKA: f++,
			SGML_DECL: f++,
			SGML_DECL_QUOTED: f++,
			DOCTYPE: f++,
			DOCTYPE_QUOTED: f++,
			DOCTYPE_DTD: f++,
			DOCTYPE_DTD_QUOTED: f++,
			COMMENT_STARTING: f++,
			COMMENT: f++,
			COMMENT_ENDING: f++,
			COMMENT_ENDED: f++,
			CDATA: f++,
			CDATA_ENDING: f++,
			CDATA_ENDING_2: f++,
			PROC_INST: f++,
			PROC_INST_BODY: f++,
			PROC_INST_ENDING: f++,
			OPEN_TAG: f++,
			OPEN_TAG_SLASH: f++,
			ATTRIB: f++,
			ATTRIB_NAME: f++,
			ATTRIB_NAME_SAW_WHITE: f++,
			ATTRIB_VALUE: f++,
			ATTRIB_VALUE_QUOTED: f++,
			ATTRIB_VALUE_CLOSED: f++,
			ATTRIB_VALUE_UNQUOTED: f++,
			ATTRIB_VALUE_ENTITY_Q: f++,
			ATTRIB_VALUE_ENTITY_U: f++,
			CLOSE_TAG: f++,
			CLOSE_TAG_SAW_WHITE: f++,
			SCRIPT: f++,
			SCRIPT_ENDING: f++
		}, e.XML_ENTITIES = Object.assign(Object.create(null), {
			amp: `&`,
			gt: `>`,
			lt: `<`,
			quot: `"`,
			apos: `'`
		}), e.ENTITIES = Object.assign(Object.create(null), {
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
		}), Object.keys(e.ENTITIES).forEach(function(t) {
			var n = e.ENTITIES[t], r = typeof n == `number` ? String.fromCharCode(n) : n;
			e.ENTITIES[t] = r;
		}), e.STATE) e.STATE[e.STATE[p]] = p;
		f = e.STATE;
		function emit(e, t, n) {
			e[t] && e[t](n);
		}
		function getDeclaredEncoding(e) {
			var t = e && e.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i);
			return t ? t[2] : null;
		}
		function normalizeEncodingName(e) {
			return e ? e.toLowerCase().replace(/[^a-z0-9]/g, ``) : null;
		}
		function encodingsMatch(e, t) {
			let n = normalizeEncodingName(e), r = normalizeEncodingName(t);
			return !n || !r ? !0 : r === `utf16` ? n === `utf16le` || n === `utf16be` : n === r;
		}
		function validateXmlDeclarationEncoding(e, t) {
			if (e.strict && e.encoding && t && t.name === `xml`) {
				var n = getDeclaredEncoding(t.body);
				n && !encodingsMatch(e.encoding, n) && strictFail(e, `XML declaration encoding ` + n + ` does not match detected stream encoding ` + e.encoding.toUpperCase());
			}
		}
		function emitNode(e, t, n) {
			e.textNode && closeText(e), emit(e, t, n);
		}
		function closeText(e) {
			e.textNode = textopts(e.opt, e.textNode), e.textNode && emit(e, `ontext`, e.textNode), e.textNode = ``;
		}
		function textopts(e, t) {
			return e.trim && (t = t.trim()), e.normalize && (t = t.replace(/\s+/g, ` `)), t;
		}
		function error(e, t) {
			return closeText(e), e.trackPosition && (t += `
Line: ` + e.line + `
Column: ` + e.column + `
Char: ` + e.c), t = Error(t), e.error = t, emit(e, `onerror`, t), e;
		}
		function end(e) {
			return e.sawRoot && !e.closedRoot && strictFail(e, `Unclosed root tag`), e.state !== f.BEGIN && e.state !== f.BEGIN_WHITESPACE && e.state !== f.TEXT && error(e, `Unexpected end`), closeText(e), e.c = ``, e.closed = !0, emit(e, `onend`), SAXParser.call(e, e.strict, e.opt), e;
		}
		function strictFail(e, t) {
			if (typeof e != `object` || !(e instanceof SAXParser)) throw Error(`bad call to strictFail`);
			e.strict && error(e, t);
		}
		function newTag(e) {
			e.strict || (e.tagName = e.tagName[e.looseCase]());
			var t = e.tags[e.tags.length - 1] || e, n = e.tag = {
				name: e.tagName,
				attributes: {}
			};
			e.opt.xmlns && (n.ns = t.ns), e.attribList.length = 0, emitNode(e, `onopentagstart`, n);
		}
		function qname(e, t) {
			var n = e.indexOf(`:`) < 0 ? [``, e] : e.split(`:`), r = n[0], i = n[1];
			return t && e === `xmlns` && (r = `xmlns`, i = ``), {
				prefix: r,
				local: i
			};
		}
		function attrib(e) {
			if (e.strict || (e.attribName = e.attribName[e.looseCase]()), e.attribList.indexOf(e.attribName) !== -1 || e.tag.attributes.hasOwnProperty(e.attribName)) e.attribName = e.attribValue = ``;
			else {
				if (e.opt.xmlns) {
					var t = qname(e.attribName, !0), n = t.prefix, r = t.local;
					if (n === `xmlns`) {
						if (r === `xml` && e.attribValue !== a) strictFail(e, `xml: prefix must be bound to ` + a + `
Actual: ` + e.attribValue);
						else if (r === `xmlns` && e.attribValue !== o) strictFail(e, `xmlns: prefix must be bound to ` + o + `
Actual: ` + e.attribValue);
						else {
							var i = e.tag, s = e.tags[e.tags.length - 1] || e;
							i.ns === s.ns && (i.ns = Object.create(s.ns)), i.ns[r] = e.attribValue;
						}
					}
					e.attribList.push([e.attribName, e.attribValue]);
				} else e.tag.attributes[e.attribName] = e.attribValue, emitNode(e, `onattribute`, {
					name: e.attribName,
					value: e.attribValue
				});
				e.attribName = e.attribValue = ``;
			}
		}
		function openTag(e, t) {
			if (e.opt.xmlns) {
				var n = e.tag, r = qname(e.tagName);
				n.prefix = r.prefix, n.local = r.local, n.uri = n.ns[r.prefix] || ``, n.prefix && !n.uri && (strictFail(e, `Unbound namespace prefix: ` + JSON.stringify(e.tagName)), n.uri = r.prefix);
				var i = e.tags[e.tags.length - 1] || e;
				n.ns && i.ns !== n.ns && Object.keys(n.ns).forEach(function(t) {
					emitNode(e, `onopennamespace`, {
						prefix: t,
						uri: n.ns[t]
					});
				});
				for (var a = 0, o = e.attribList.length; a < o; a++) {
					var s = e.attribList[a], c = s[0], l = s[1], u = qname(c, !0), d = u.prefix, p = u.local, m = d === `` ? `` : n.ns[d] || ``, h = {
						name: c,
						value: l,
						prefix: d,
						local: p,
						uri: m
					};
					d && d !== `xmlns` && !m && (strictFail(e, `Unbound namespace prefix: ` + JSON.stringify(d)), h.uri = d), e.tag.attributes[c] = h, emitNode(e, `onattribute`, h);
				}
				e.attribList.length = 0;
			}
			e.tag.isSelfClosing = !!t, e.sawRoot = !0, e.tags.push(e.tag), emitNode(e, `onopentag`, e.tag), t || (e.state = !e.noscript && e.tagName.toLowerCase() === `script` ? f.SCRIPT : f.TEXT, e.tag = null, e.tagName = ``), e.attribName = e.attribValue = ``, e.attribList.length = 0;
		}
		function closeTag(e) {
			if (!e.tagName) strictFail(e, `Weird empty close tag.`), e.textNode += `</>`, e.state = f.TEXT;
			else {
				if (e.script) {
					if (e.tagName !== `script`) {
						e.script += `</` + e.tagName + `>`, e.tagName = ``, e.state = f.SCRIPT;
						return;
					}
					emitNode(e, `onscript`, e.script), e.script = ``;
				}
				var t = e.tags.length, n = e.tagName;
				e.strict || (n = n[e.looseCase]());
				for (var r = n; t-- && e.tags[t].name !== r;) strictFail(e, `Unexpected close tag`);
				if (t < 0) strictFail(e, `Unmatched closing tag: ` + e.tagName), e.textNode += `</` + e.tagName + `>`, e.state = f.TEXT;
				else {
					e.tagName = n;
					for (var i = e.tags.length; i-- > t;) {
						var a = e.tag = e.tags.pop();
						e.tagName = e.tag.name, emitNode(e, `onclosetag`, e.tagName);
						var o = {};
						for (var s in a.ns) o[s] = a.ns[s];
						var c = e.tags[e.tags.length - 1] || e;
						e.opt.xmlns && a.ns !== c.ns && Object.keys(a.ns).forEach(function(t) {
							var n = a.ns[t];
							emitNode(e, `onclosenamespace`, {
								prefix: t,
								uri: n
							});
						});
					}
					t === 0 && (e.closedRoot = !0), e.tagName = e.attribValue = e.attribName = ``, e.attribList.length = 0, e.state = f.TEXT;
				}
			}
		}
		function parseEntity(e) {
			var t = e.entity, n = t.toLowerCase(), r, i = ``;
			return e.ENTITIES[t] ? e.ENTITIES[t] : e.ENTITIES[n] ? e.ENTITIES[n] : (t = n, t.charAt(0) === `#` && (t.charAt(1) === `x` ? (t = t.slice(2), r = parseInt(t, 16), i = r.toString(16)) : (t = t.slice(1), r = parseInt(t, 10), i = r.toString(10))), t = t.replace(/^0+/, ``), isNaN(r) || i.toLowerCase() !== t || r < 0 || r > 1114111 || !isXmlChar(r) ? (strictFail(e, `Invalid character entity`), `&` + e.entity + `;`) : String.fromCodePoint(r));
		}
		function isXmlChar(e) {
			return e === 9 || e === 10 || e === 13 || e >= 32 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
		}
		function beginWhiteSpace(e, t) {
			t === `<` ? (e.state = f.OPEN_WAKA, e.startTagPosition = e.position) : isWhitespace(t) || (strictFail(e, `Non-whitespace before first tag.`), e.textNode = t, e.state = f.TEXT);
		}
		function charAt(e, t) {
			var n = ``;
			return t < e.length && (n = e.charAt(t)), n;
		}
		function write(t) {
			var n = this;
			if (this.error) throw this.error;
			if (n.closed) return error(n, `Cannot write after close. Assign an onready handler.`);
			if (t === null) return end(n);
			typeof t == `object` && (t = t.toString());
			for (var a = 0, o = ``; o = charAt(t, a++), n.c = o, o;) switch (n.trackPosition && (n.position++, o === `
` ? (n.line++, n.column = 0) : n.column++), n.state) {
				case f.BEGIN:
					if (n.state = f.BEGIN_WHITESPACE, o === `﻿`) continue;
					beginWhiteSpace(n, o);
					continue;
				case f.BEGIN_WHITESPACE:
					beginWhiteSpace(n, o);
					continue;
				case f.TEXT:
					if (n.sawRoot && !n.closedRoot) {
						for (var s = a - 1; o && o !== `<` && o !== `&`;) o = charAt(t, a++), o && n.trackPosition && (n.position++, o === `
` ? (n.line++, n.column = 0) : n.column++);
						n.textNode += t.substring(s, a - 1);
					}
					o === `<` && !(n.sawRoot && n.closedRoot && !n.strict) ? (n.state = f.OPEN_WAKA, n.startTagPosition = n.position) : (isWhitespace(o) || n.sawRoot && !n.closedRoot || strictFail(n, `Text data outside of root node.`), o === `&` ? n.state = f.TEXT_ENTITY : n.textNode += o);
					continue;
				case f.SCRIPT:
					o === `<` ? n.state = f.SCRIPT_ENDING : n.script += o;
					continue;
				case f.SCRIPT_ENDING:
					o === `/` ? n.state = f.CLOSE_TAG : (n.script += `<` + o, n.state = f.SCRIPT);
					continue;
				case f.OPEN_WAKA:
					if (o === `!`) n.state = f.SGML_DECL, n.sgmlDecl = ``;
					else if (!isWhitespace(o)) {
						if (isMatch(c, o)) n.state = f.OPEN_TAG, n.tagName = o;
						else if (o === `/`) n.state = f.CLOSE_TAG, n.tagName = ``;
						else if (o === `?`) n.state = f.PROC_INST, n.procInstName = n.procInstBody = ``;
						else {
							if (strictFail(n, `Unencoded <`), n.startTagPosition + 1 < n.position) {
								var p = n.position - n.startTagPosition;
								o = Array(p).join(` `) + o;
							}
							n.textNode += `<` + o, n.state = f.TEXT;
						}
					}
					continue;
				case f.SGML_DECL:
					if (n.sgmlDecl + o === `--`) {
						n.state = f.COMMENT, n.comment = ``, n.sgmlDecl = ``;
						continue;
					}
					n.doctype && n.doctype !== !0 && n.sgmlDecl ? (n.state = f.DOCTYPE_DTD, n.doctype += `<!` + n.sgmlDecl + o, n.sgmlDecl = ``) : r.test(n.sgmlDecl + o) ? (emitNode(n, `onopencdata`), n.state = f.CDATA, n.sgmlDecl = ``, n.cdata = ``) : i.test(n.sgmlDecl + o) ? (n.state = f.DOCTYPE, (n.doctype || n.sawRoot) && strictFail(n, `Inappropriately located doctype declaration`), n.doctype = ``, n.sgmlDecl = ``) : o === `>` ? (emitNode(n, `onsgmldeclaration`, n.sgmlDecl), n.sgmlDecl = ``, n.state = f.TEXT) : (isQuote(o) && (n.state = f.SGML_DECL_QUOTED), n.sgmlDecl += o);
					continue;
				case f.SGML_DECL_QUOTED:
					o === n.q && (n.state = f.SGML_DECL, n.q = ``), n.sgmlDecl += o;
					continue;
				case f.DOCTYPE:
					o === `>` ? (n.state = f.TEXT, emitNode(n, `ondoctype`, n.doctype), n.doctype = !0) : (n.doctype += o, o === `[` ? n.state = f.DOCTYPE_DTD : isQuote(o) && (n.state = f.DOCTYPE_QUOTED, n.q = o));
					continue;
				case f.DOCTYPE_QUOTED:
					n.doctype += o, o === n.q && (n.q = ``, n.state = f.DOCTYPE);
					continue;
				case f.DOCTYPE_DTD:
					o === `]` ? (n.doctype += o, n.state = f.DOCTYPE) : o === `<` ? (n.state = f.OPEN_WAKA, n.startTagPosition = n.position) : isQuote(o) ? (n.doctype += o, n.state = f.DOCTYPE_DTD_QUOTED, n.q = o) : n.doctype += o;
					continue;
				case f.DOCTYPE_DTD_QUOTED:
					n.doctype += o, o === n.q && (n.state = f.DOCTYPE_DTD, n.q = ``);
					continue;
				case f.COMMENT:
					o === `-` ? n.state = f.COMMENT_ENDING : n.comment += o;
					continue;
				case f.COMMENT_ENDING:
					o === `-` ? (n.state = f.COMMENT_ENDED, n.comment = textopts(n.opt, n.comment), n.comment && emitNode(n, `oncomment`, n.comment), n.comment = ``) : (n.comment += `-` + o, n.state = f.COMMENT);
					continue;
				case f.COMMENT_ENDED:
					o === `>` ? n.state = n.doctype && n.doctype !== !0 ? f.DOCTYPE_DTD : f.TEXT : (strictFail(n, `Malformed comment`), n.comment += `--` + o, n.state = f.COMMENT);
					continue;
				case f.CDATA:
					for (var s = a - 1; o && o !== `]`;) o = charAt(t, a++), o && n.trackPosition && (n.position++, o === `
` ? (n.line++, n.column = 0) : n.column++);
					n.cdata += t.substring(s, a - 1), o === `]` && (n.state = f.CDATA_ENDING);
					continue;
				case f.CDATA_ENDING:
					o === `]` ? n.state = f.CDATA_ENDING_2 : (n.cdata += `]` + o, n.state = f.CDATA);
					continue;
				case f.CDATA_ENDING_2:
					o === `>` ? (n.cdata && emitNode(n, `oncdata`, n.cdata), emitNode(n, `onclosecdata`), n.cdata = ``, n.state = f.TEXT) : o === `]` ? n.cdata += `]` : (n.cdata += `]]` + o, n.state = f.CDATA);
					continue;
				case f.PROC_INST:
					o === `?` ? n.state = f.PROC_INST_ENDING : isWhitespace(o) ? n.state = f.PROC_INST_BODY : n.procInstName += o;
					continue;
				case f.PROC_INST_BODY:
					if (!n.procInstBody && isWhitespace(o)) continue;
					o === `?` ? n.state = f.PROC_INST_ENDING : n.procInstBody += o;
					continue;
				case f.PROC_INST_ENDING:
					if (o === `>`) {
						let e = {
							name: n.procInstName,
							body: n.procInstBody
						};
						validateXmlDeclarationEncoding(n, e), emitNode(n, `onprocessinginstruction`, e), n.procInstName = n.procInstBody = ``, n.state = f.TEXT;
					} else n.procInstBody += `?` + o, n.state = f.PROC_INST_BODY;
					continue;
				case f.OPEN_TAG:
					isMatch(l, o) ? n.tagName += o : (newTag(n), o === `>` ? openTag(n) : o === `/` ? n.state = f.OPEN_TAG_SLASH : (isWhitespace(o) || strictFail(n, `Invalid character in tag name`), n.state = f.ATTRIB));
					continue;
				case f.OPEN_TAG_SLASH:
					o === `>` ? (openTag(n, !0), closeTag(n)) : (strictFail(n, `Forward-slash in opening tag not followed by >`), n.state = f.ATTRIB);
					continue;
				case f.ATTRIB:
					if (isWhitespace(o)) continue;
					o === `>` ? openTag(n) : o === `/` ? n.state = f.OPEN_TAG_SLASH : isMatch(c, o) ? (n.attribName = o, n.attribValue = ``, n.state = f.ATTRIB_NAME) : strictFail(n, `Invalid attribute name`);
					continue;
				case f.ATTRIB_NAME:
					o === `=` ? n.state = f.ATTRIB_VALUE : o === `>` ? (strictFail(n, `Attribute without value`), n.attribValue = n.attribName, attrib(n), openTag(n)) : isWhitespace(o) ? n.state = f.ATTRIB_NAME_SAW_WHITE : isMatch(l, o) ? n.attribName += o : strictFail(n, `Invalid attribute name`);
					continue;
				case f.ATTRIB_NAME_SAW_WHITE:
					if (o === `=`) n.state = f.ATTRIB_VALUE;
					else if (isWhitespace(o)) continue;
					else strictFail(n, `Attribute without value`), n.tag.attributes[n.attribName] = ``, n.attribValue = ``, emitNode(n, `onattribute`, {
						name: n.attribName,
						value: ``
					}), n.attribName = ``, o === `>` ? openTag(n) : isMatch(c, o) ? (n.attribName = o, n.state = f.ATTRIB_NAME) : (strictFail(n, `Invalid attribute name`), n.state = f.ATTRIB);
					continue;
				case f.ATTRIB_VALUE:
					if (isWhitespace(o)) continue;
					isQuote(o) ? (n.q = o, n.state = f.ATTRIB_VALUE_QUOTED) : (n.opt.unquotedAttributeValues || error(n, `Unquoted attribute value`), n.state = f.ATTRIB_VALUE_UNQUOTED, n.attribValue = o);
					continue;
				case f.ATTRIB_VALUE_QUOTED:
					if (o !== n.q) {
						o === `&` ? n.state = f.ATTRIB_VALUE_ENTITY_Q : n.attribValue += o;
						continue;
					}
					attrib(n), n.q = ``, n.state = f.ATTRIB_VALUE_CLOSED;
					continue;
				case f.ATTRIB_VALUE_CLOSED:
					isWhitespace(o) ? n.state = f.ATTRIB : o === `>` ? openTag(n) : o === `/` ? n.state = f.OPEN_TAG_SLASH : isMatch(c, o) ? (strictFail(n, `No whitespace between attributes`), n.attribName = o, n.attribValue = ``, n.state = f.ATTRIB_NAME) : strictFail(n, `Invalid attribute name`);
					continue;
				case f.ATTRIB_VALUE_UNQUOTED:
					if (!isAttribEnd(o)) {
						o === `&` ? n.state = f.ATTRIB_VALUE_ENTITY_U : n.attribValue += o;
						continue;
					}
					attrib(n), o === `>` ? openTag(n) : n.state = f.ATTRIB;
					continue;
				case f.CLOSE_TAG:
					if (n.tagName) o === `>` ? closeTag(n) : isMatch(l, o) ? n.tagName += o : n.script ? (n.script += `</` + n.tagName + o, n.tagName = ``, n.state = f.SCRIPT) : (isWhitespace(o) || strictFail(n, `Invalid tagname in closing tag`), n.state = f.CLOSE_TAG_SAW_WHITE);
					else {
						if (isWhitespace(o)) continue;
						notMatch(c, o) ? n.script ? (n.script += `</` + o, n.state = f.SCRIPT) : strictFail(n, `Invalid tagname in closing tag.`) : n.tagName = o;
					}
					continue;
				case f.CLOSE_TAG_SAW_WHITE:
					if (isWhitespace(o)) continue;
					o === `>` ? closeTag(n) : strictFail(n, `Invalid characters in closing tag`);
					continue;
				case f.TEXT_ENTITY:
				case f.ATTRIB_VALUE_ENTITY_Q:
				case f.ATTRIB_VALUE_ENTITY_U:
					var m, h;
					switch (n.state) {
						case f.TEXT_ENTITY:
							m = f.TEXT, h = `textNode`;
							break;
						case f.ATTRIB_VALUE_ENTITY_Q:
							m = f.ATTRIB_VALUE_QUOTED, h = `attribValue`;
							break;
						case f.ATTRIB_VALUE_ENTITY_U: m = f.ATTRIB_VALUE_UNQUOTED, h = `attribValue`;
					}
					if (o === `;`) {
						var g = parseEntity(n);
						n.opt.unparsedEntities && !Object.values(e.XML_ENTITIES).includes(g) ? ((n.entityCount += 1) > n.opt.maxEntityCount && error(n, `Parsed entity count exceeds max entity count`), (n.entityDepth += 1) > n.opt.maxEntityDepth && error(n, `Parsed entity depth exceeds max entity depth`), n.entity = ``, n.state = m, n.write(g), --n.entityDepth) : (n[h] += g, n.entity = ``, n.state = m);
					} else isMatch(n.entity.length ? d : u, o) ? n.entity += o : (strictFail(n, `Invalid character in entity name`), n[h] += `&` + n.entity + o, n.entity = ``, n.state = m);
					continue;
				default: throw Error(n, `Unknown state: ` + n.state);
			}
			return n.position >= n.bufferCheckPosition && checkBufferLength(n), n;
		}
		String.fromCodePoint || (function() {
			var e = String.fromCharCode, t = Math.floor, fromCodePoint = function() {
				var n = 16384, r = [], i, a, o = -1, s = arguments.length;
				if (!s) return ``;
				for (var c = ``; ++o < s;) {
					var l = Number(arguments[o]);
					if (!isFinite(l) || l < 0 || l > 1114111 || t(l) !== l) throw RangeError(`Invalid code point: ` + l);
					l <= 65535 ? r.push(l) : (l -= 65536, i = (l >> 10) + 55296, a = l % 1024 + 56320, r.push(i, a)), (o + 1 === s || r.length > n) && (c += e.apply(null, r), r.length = 0);
				}
				return c;
			};
			Object.defineProperty ? Object.defineProperty(String, "fromCodePoint", {
				value: fromCodePoint,
				configurable: !0,
				writable: !0
			}) : String.fromCodePoint = fromCodePoint;
		})();
	})(typeof exports > `u` ? this$5.sax = {} : exports);
}));
// node_modules/xml2js/lib/bom.js
var require_bom = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$4) => {
	(function() {
		"use strict";
		exports.stripBOM = function(e) {
			return e[0] === `﻿` ? e.substring(1) : e;
		};
	}).call(this$4);
}));
// node_modules/xml2js/lib/processors.js
var require_processors = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$3) => {
	(function() {
		"use strict";
		var e = /* @__PURE__ */ new RegExp(/(?!xmlns)^.*:/);
		exports.normalize = function(e) {
			return e.toLowerCase();
		}, exports.firstCharLowerCase = function(e) {
			return e.charAt(0).toLowerCase() + e.slice(1);
		}, exports.stripPrefix = function(t) {
			return t.replace(e, ``);
		}, exports.parseNumbers = function(e) {
			return isNaN(e) || (e = e % 1 == 0 ? parseInt(e, 10) : parseFloat(e)), e;
		}, exports.parseBooleans = function(e) {
			return /^(?:true|false)$/i.test(e) && (e = e.toLowerCase() === `true`), e;
		};
	}).call(this$3);
}));
// node_modules/xml2js/lib/parser.js
var require_parser = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$2) => {
	(function() {
		"use strict";
		var e, t, defineProperty, n, isEmpty, processItem, r, i, a, bind = function(e, t) {
			return function() {
				return e.apply(t, arguments);
			};
		}, extend = function(e, t) {
			for (var n in t) o.call(t, n) && (e[n] = t[n]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, o = {}.hasOwnProperty;
		i = require_sax(), n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("events"), e = require_bom(), r = require_processors(), a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("timers").setImmediate, t = require_defaults().defaults, isEmpty = function(e) {
			return typeof e == `object` && !!e && Object.keys(e).length === 0;
		}, processItem = function(e, t, n) {
			for (var r = 0, i = e.length, a; r < i; r++) a = e[r], t = a(t, n);
			return t;
		}, defineProperty = function(e, t, n) {
			var r = Object.create(null);
			return r.value = n, r.writable = !0, r.enumerable = !0, r.configurable = !0, Object.defineProperty(e, t, r);
		}, exports.Parser = (function(n) {
			extend(Parser, n);
			function Parser(e) {
				this.parseStringPromise = bind(this.parseStringPromise, this), this.parseString = bind(this.parseString, this), this.reset = bind(this.reset, this), this.assignOrPush = bind(this.assignOrPush, this), this.processAsync = bind(this.processAsync, this);
				var n, i, a;
				if (!(this instanceof exports.Parser)) return new exports.Parser(e);
				for (n in this.options = {}, i = t[`0.2`], i) o.call(i, n) && (a = i[n], this.options[n] = a);
				for (n in e) o.call(e, n) && (a = e[n], this.options[n] = a);
				this.options.xmlns && (this.options.xmlnskey = this.options.attrkey + `ns`), this.options.normalizeTags && (this.options.tagNameProcessors || (this.options.tagNameProcessors = []), this.options.tagNameProcessors.unshift(r.normalize)), this.reset();
			}
			return Parser.prototype.processAsync = function() {
				var e, t;
				try {
					return this.remaining.length <= this.options.chunkSize ? (e = this.remaining, this.remaining = ``, this.saxParser = this.saxParser.write(e), this.saxParser.close()) : (e = this.remaining.substr(0, this.options.chunkSize), this.remaining = this.remaining.substr(this.options.chunkSize, this.remaining.length), this.saxParser = this.saxParser.write(e), a(this.processAsync));
				} catch (e) {
					if (t = e, !this.saxParser.errThrown) return this.saxParser.errThrown = !0, this.emit(t);
				}
			}, Parser.prototype.assignOrPush = function(e, t, n) {
				return t in e ? (e[t] instanceof Array || defineProperty(e, t, [e[t]]), e[t].push(n)) : this.options.explicitArray ? defineProperty(e, t, [n]) : defineProperty(e, t, n);
			}, Parser.prototype.reset = function() {
				var e, t, n, r;
				return this.removeAllListeners(), this.saxParser = i.parser(this.options.strict, {
					trim: !1,
					normalize: !1,
					xmlns: this.options.xmlns
				}), this.saxParser.errThrown = !1, this.saxParser.onerror = (function(e) {
					return function(t) {
						if (e.saxParser.resume(), !e.saxParser.errThrown) return e.saxParser.errThrown = !0, e.emit(`error`, t);
					};
				})(this), this.saxParser.onend = (function(e) {
					return function() {
						if (!e.saxParser.ended) return e.saxParser.ended = !0, e.emit(`end`, e.resultObject);
					};
				})(this), this.saxParser.ended = !1, this.EXPLICIT_CHARKEY = this.options.explicitCharkey, this.resultObject = null, r = [], e = this.options.attrkey, t = this.options.charkey, this.saxParser.onopentag = (function(n) {
					return function(i) {
						var a, s, c = {}, l, u;
						if (c[t] = ``, !n.options.ignoreAttrs) for (a in u = i.attributes, u) o.call(u, a) && (!(e in c) && !n.options.mergeAttrs && (c[e] = {}), s = n.options.attrValueProcessors ? processItem(n.options.attrValueProcessors, i.attributes[a], a) : i.attributes[a], l = n.options.attrNameProcessors ? processItem(n.options.attrNameProcessors, a) : a, n.options.mergeAttrs ? n.assignOrPush(c, l, s) : defineProperty(c[e], l, s));
						return c[`#name`] = n.options.tagNameProcessors ? processItem(n.options.tagNameProcessors, i.name) : i.name, n.options.xmlns && (c[n.options.xmlnskey] = {
							uri: i.uri,
							local: i.local
						}), r.push(c);
					};
				})(this), this.saxParser.onclosetag = (function(e) {
					return function() {
						var n, i, a, s, c, l = r.pop(), u, d, f, p;
						if (c = l[`#name`], e.options.explicitChildren && e.options.preserveChildrenOrder || delete l[`#name`], l.cdata === !0 && (n = l.cdata, delete l.cdata), f = r[r.length - 1], l[t].match(/^\s*$/) && !n ? (i = l[t], delete l[t]) : (e.options.trim && (l[t] = l[t].trim()), e.options.normalize && (l[t] = l[t].replace(/\s{2,}/g, ` `).trim()), l[t] = e.options.valueProcessors ? processItem(e.options.valueProcessors, l[t], c) : l[t], Object.keys(l).length === 1 && t in l && !e.EXPLICIT_CHARKEY && (l = l[t])), isEmpty(l) && (l = typeof e.options.emptyTag == `function` ? e.options.emptyTag() : e.options.emptyTag === `` ? i : e.options.emptyTag), e.options.validator != null && (p = `/` + (function() {
							var e, t, n = [];
							for (e = 0, t = r.length; e < t; e++) s = r[e], n.push(s[`#name`]);
							return n;
						})().concat(c).join(`/`), (function() {
							var t;
							try {
								return l = e.options.validator(p, f && f[c], l);
							} catch (n) {
								return t = n, e.emit(`error`, t);
							}
						})()), e.options.explicitChildren && !e.options.mergeAttrs && typeof l == `object`) {
							if (!e.options.preserveChildrenOrder) s = {}, e.options.attrkey in l && (s[e.options.attrkey] = l[e.options.attrkey], delete l[e.options.attrkey]), !e.options.charsAsChildren && e.options.charkey in l && (s[e.options.charkey] = l[e.options.charkey], delete l[e.options.charkey]), Object.getOwnPropertyNames(l).length > 0 && (s[e.options.childkey] = l), l = s;
							else if (f) {
								for (a in f[e.options.childkey] = f[e.options.childkey] || [], u = {}, l) o.call(l, a) && defineProperty(u, a, l[a]);
								f[e.options.childkey].push(u), delete l[`#name`], Object.keys(l).length === 1 && t in l && !e.EXPLICIT_CHARKEY && (l = l[t]);
							}
						}
						return r.length > 0 ? e.assignOrPush(f, c, l) : (e.options.explicitRoot && (d = l, l = {}, defineProperty(l, c, d)), e.resultObject = l, e.saxParser.ended = !0, e.emit(`end`, e.resultObject));
					};
				})(this), n = (function(e) {
					return function(n) {
						var i, a = r[r.length - 1];
						if (a) return a[t] += n, e.options.explicitChildren && e.options.preserveChildrenOrder && e.options.charsAsChildren && (e.options.includeWhiteChars || n.replace(/\\n/g, ``).trim() !== ``) && (a[e.options.childkey] = a[e.options.childkey] || [], i = { "#name": `__text__` }, i[t] = n, e.options.normalize && (i[t] = i[t].replace(/\s{2,}/g, ` `).trim()), a[e.options.childkey].push(i)), a;
					};
				})(this), this.saxParser.ontext = n, this.saxParser.oncdata = (function(e) {
					return function(e) {
						var t = n(e);
						if (t) return t.cdata = !0;
					};
				})(this);
			}, Parser.prototype.parseString = function(t, n) {
				var r;
				n != null && typeof n == `function` && (this.on(`end`, function(e) {
					return this.reset(), n(null, e);
				}), this.on(`error`, function(e) {
					return this.reset(), n(e);
				}));
				try {
					return t = t.toString(), t.trim() === `` ? (this.emit(`end`, null), !0) : (t = e.stripBOM(t), this.options.async ? (this.remaining = t, a(this.processAsync), this.saxParser) : this.saxParser.write(t).close());
				} catch (e) {
					if (r = e, !(this.saxParser.errThrown || this.saxParser.ended)) return this.emit(`error`, r), this.saxParser.errThrown = !0;
					if (this.saxParser.ended) throw r;
				}
			}, Parser.prototype.parseStringPromise = function(e) {
				return new Promise((function(t) {
					return function(n, r) {
						return t.parseString(e, function(e, t) {
							return e ? r(e) : n(t);
						});
					};
				})(this));
			}, Parser;
		})(n), exports.parseString = function(e, t, n) {
			var r, i, a;
			return n == null ? (typeof t == `function` && (r = t), i = {}) : (typeof n == `function` && (r = n), typeof t == `object` && (i = t)), a = new exports.Parser(i), a.parseString(e, r);
		}, exports.parseStringPromise = function(e, t) {
			var n, r;
			return typeof t == `object` && (n = t), r = new exports.Parser(n), r.parseStringPromise(e);
		};
	}).call(this$2);
}));
// node_modules/xml2js/lib/xml2js.js
var require_xml2js = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$1) => {
	(function() {
		"use strict";
		var e, t, n, r, extend = function(e, t) {
			for (var n in t) i.call(t, n) && (e[n] = t[n]);
			function ctor() {
				this.constructor = e;
			}
			return ctor.prototype = t.prototype, e.prototype = new ctor(), e.__super__ = t.prototype, e;
		}, i = {}.hasOwnProperty;
		t = require_defaults(), e = require_builder(), n = require_parser(), r = require_processors(), exports.defaults = t.defaults, exports.processors = r, exports.ValidationError = (function(e) {
			extend(ValidationError, e);
			function ValidationError(e) {
				this.message = e;
			}
			return ValidationError;
		})(Error), exports.Builder = e.Builder, exports.Parser = n.Parser, exports.parseString = n.parseString, exports.parseStringPromise = n.parseStringPromise;
	}).call(this$1);
}));
// node_modules/ibm-cos-sdk/lib/xml/node_parser.js
var require_node_parser = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var util = AWS.util;
	var Shape = AWS.Model.Shape;
	var xml2js = require_xml2js();
	var options = {
		explicitCharkey: !1,
		trim: !1,
		normalize: !1,
		explicitRoot: !1,
		emptyTag: null,
		explicitArray: !0,
		ignoreAttrs: !1,
		mergeAttrs: !1,
		validator: null
	};
	function NodeXmlParser() {}
	NodeXmlParser.prototype.parse = function(e, t) {
		t ||= {};
		var n = null, r = null;
		if (new xml2js.Parser(options).parseString(e, function(e, t) {
			r = e, n = t;
		}), n) {
			var i = parseXml(n, t);
			return n.ResponseMetadata && (i.ResponseMetadata = parseXml(n.ResponseMetadata[0], {})), i;
		}
		if (r) throw util.error(r, {
			code: `XMLParserError`,
			retryable: !0
		});
		return parseXml({}, t);
	};
	function parseXml(e, t) {
		switch (t.type) {
			case `structure`: return parseStructure(e, t);
			case `map`: return parseMap(e, t);
			case `list`: return parseList(e, t);
			case void 0:
			case null: return parseUnknown(e);
			default: return parseScalar(e, t);
		}
	}
	function parseStructure(e, t) {
		var n = {};
		return e === null || util.each(t.members, function(r, i) {
			var a = i.name;
			if (Object.prototype.hasOwnProperty.call(e, a) && Array.isArray(e[a])) {
				var o = e[a];
				i.flattened || (o = o[0]), n[r] = parseXml(o, i);
			} else i.isXmlAttribute && e.$ && Object.prototype.hasOwnProperty.call(e.$, a) ? n[r] = parseScalar(e.$[a], i) : i.type === `list` && !t.api.xmlNoDefaultLists && (n[r] = i.defaultValue);
		}), n;
	}
	function parseMap(e, t) {
		var n = {};
		if (e === null) return n;
		var r = t.key.name || `key`, i = t.value.name || `value`, a = t.flattened ? e : e.entry;
		return Array.isArray(a) && util.arrayEach(a, function(e) {
			n[e[r][0]] = parseXml(e[i][0], t.value);
		}), n;
	}
	function parseList(e, t) {
		var n = [], r = t.member.name || `member`;
		return t.flattened ? util.arrayEach(e, function(e) {
			n.push(parseXml(e, t.member));
		}) : e && Array.isArray(e[r]) && util.arrayEach(e[r], function(e) {
			n.push(parseXml(e, t.member));
		}), n;
	}
	function parseScalar(e, t) {
		return e && e.$ && e.$.encoding === `base64` && (t = new Shape.create({ type: e.$.encoding })), e && e._ && (e = e._), typeof t.toType == `function` ? t.toType(e) : e;
	}
	function parseUnknown(e) {
		if (e == null) return ``;
		if (typeof e == `string`) return e;
		if (Array.isArray(e)) {
			var t = [];
			for (r = 0; r < e.length; r++) t.push(parseXml(e[r], {}));
			return t;
		}
		var n = Object.keys(e), r;
		if (n.length === 0 || n.length === 1 && n[0] === `$`) return {};
		var i = {};
		for (r = 0; r < n.length; r++) {
			var a = n[r], o = e[a];
			a !== `$` && (i[a] = o.length > 1 ? parseList(o, { member: {} }) : parseXml(o[0], {}));
		}
		return i;
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
		handleRequest: function handleRequest(e, t, n, r) {
			var i = this, a = e.endpoint, o = ``;
			t ||= {}, t.proxy && (o = a.protocol + `//` + a.hostname, a.port !== 80 && a.port !== 443 && (o += `:` + a.port), a = new AWS.Endpoint(t.proxy));
			var s = a.protocol === `https:`, c = s ? (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https") : (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("http"), l = {
				host: a.hostname,
				port: a.port,
				method: e.method,
				headers: e.headers,
				path: o + e.path
			};
			t.agent || (l.agent = this.getAgent(s, { keepAlive: process.env[CONNECTION_REUSE_ENV_NAME] === `1` })), AWS.util.update(l, t), delete l.proxy, delete l.timeout;
			var u = c.request(l, function(e) {
				u.didCallback || (n(e), e.emit(`headers`, e.statusCode, e.headers, e.statusMessage));
			});
			if (e.stream = u, u.didCallback = !1, t.connectTimeout) {
				var d;
				u.on(`socket`, function(e) {
					e.connecting && (d = setTimeout(function connectTimeout() {
						u.didCallback || (u.didCallback = !0, u.abort(), r(AWS.util.error(Error(`Socket timed out without establishing a connection`), { code: `TimeoutError` })));
					}, t.connectTimeout), e.on(`connect`, function() {
						clearTimeout(d), d = null;
					}));
				});
			}
			return u.setTimeout(t.timeout || 0, function() {
				if (!u.didCallback) {
					u.didCallback = !0;
					var e = `Connection timed out after ` + t.timeout + `ms`;
					r(AWS.util.error(Error(e), { code: `TimeoutError` })), u.abort();
				}
			}), u.on(`error`, function(e) {
				d &&= (clearTimeout(d), null), u.didCallback || (u.didCallback = !0, e.code === `ECONNRESET` || e.code === `EPIPE` || e.code === `ETIMEDOUT` ? r(AWS.util.error(e, { code: `TimeoutError` })) : r(e));
			}), (e.headers.Expect || e.headers.expect) === `100-continue` ? u.once(`continue`, function() {
				i.writeBody(u, e);
			}) : this.writeBody(u, e), u;
		},
		writeBody: function writeBody(e, t) {
			var n = t.body, r = parseInt(t.headers[`Content-Length`], 10);
			if (n instanceof Stream) {
				var i = this.progressStream(e, r);
				i ? n.pipe(i).pipe(e) : n.pipe(e);
			} else n ? (e.once(`finish`, function() {
				e.emit(`sendProgress`, {
					loaded: r,
					total: r
				});
			}), e.end(n)) : e.end();
		},
		getAgent: function getAgent(e, t) {
			var n = e ? (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https") : (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("http");
			return e ? (AWS.NodeHttpClient.sslAgent || (AWS.NodeHttpClient.sslAgent = new n.Agent(AWS.util.merge({ rejectUnauthorized: process.env.NODE_TLS_REJECT_UNAUTHORIZED !== `0` }, t || {})), AWS.NodeHttpClient.sslAgent.setMaxListeners(0), Object.defineProperty(AWS.NodeHttpClient.sslAgent, "maxSockets", {
				enumerable: !0,
				get: function() {
					var e = 50, t = n.globalAgent;
					return t && t.maxSockets !== 1 / 0 && typeof t.maxSockets == `number` ? t.maxSockets : e;
				}
			})), AWS.NodeHttpClient.sslAgent) : (AWS.NodeHttpClient.agent || (AWS.NodeHttpClient.agent = new n.Agent(t)), AWS.NodeHttpClient.agent);
		},
		progressStream: function progressStream(e, t) {
			if (TransformStream !== void 0) {
				var n = 0, r = new TransformStream();
				return r._transform = function(r, i, a) {
					r && (n += r.length, e.emit(`sendProgress`, {
						loaded: n,
						total: t
					})), a(null, r);
				}, r;
			}
		},
		emitter: null
	}), AWS.HttpClient.prototype = AWS.NodeHttpClient.prototype, AWS.HttpClient.streamsApiVersion = ReadableStream ? 2 : 1;
}));
// node_modules/ibm-cos-sdk/lib/credentials/anonymous_credentials.js
var require_anonymous_credentials = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.AnonymousCredentials = AWS.util.inherit(AWS.Credentials, {
		constructor: function AnonymousCredentials() {
			AWS.Credentials.call(this);
		},
		refresh: function refresh(e) {
			e();
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/credentials/environment_credentials.js
var require_environment_credentials = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.EnvironmentCredentials = AWS.util.inherit(AWS.Credentials, {
		constructor: function EnvironmentCredentials(e) {
			AWS.Credentials.call(this), this.envPrefix = e, this.get(function() {});
		},
		refresh: function refresh(e) {
			if (e ||= AWS.util.fn.callback, !process || !process.env) e(AWS.util.error(Error(`No process info or environment variables available`), { code: `EnvironmentCredentialsProviderFailure` }));
			else {
				for (var t = [
					`ACCESS_KEY_ID`,
					`SECRET_ACCESS_KEY`,
					`SESSION_TOKEN`
				], n = [], r = 0; r < t.length; r++) {
					var i = ``;
					if (this.envPrefix && (i = this.envPrefix + `_`), n[r] = process.env[i + t[r]], !n[r] && t[r] !== `SESSION_TOKEN`) {
						e(AWS.util.error(Error(`Variable ` + i + t[r] + ` not set.`), { code: `EnvironmentCredentialsProviderFailure` }));
						return;
					}
				}
				this.expired = !1, AWS.Credentials.apply(this, n), e();
			}
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/credentials/file_system_credentials.js
var require_file_system_credentials = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.FileSystemCredentials = AWS.util.inherit(AWS.Credentials, {
		constructor: function FileSystemCredentials(e) {
			AWS.Credentials.call(this), this.filename = e, this.get(function() {});
		},
		refresh: function refresh(e) {
			e ||= AWS.util.fn.callback;
			try {
				var t = JSON.parse(AWS.util.readFileSync(this.filename));
				if (AWS.Credentials.call(this, t), !this.accessKeyId || !this.secretAccessKey) throw AWS.util.error(Error(`Credentials not set in ` + this.filename), { code: `FileSystemCredentialsProviderFailure` });
				this.expired = !1, e();
			} catch (t) {
				e(t);
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
		constructor: function SharedIniFileCredentials(e) {
			AWS.Credentials.call(this), e ||= {}, this.filename = e.filename, this.profile = e.profile || process.env.AWS_PROFILE || AWS.util.defaultProfile, this.disableAssumeRole = !!e.disableAssumeRole, this.httpOptions = e.httpOptions || null, this.get(e.callback || AWS.util.fn.noop);
		},
		load: function load(e) {
			try {
				this.filename || this.loadDefaultFilename();
				var t = AWS.util.ini.parse(AWS.util.readFileSync(this.filename))[this.profile];
				if (Object.keys(t).length === 0) throw AWS.util.error(Error(`Profile ` + this.profile + ` not found`), { code: `SharedIniFileCredentialsProviderFailure` });
				if (this.accessKeyId = t.aws_access_key_id, this.secretAccessKey = t.aws_secret_access_key, this.sessionToken = t.aws_session_token, this.apiKeyId = t.ibm_api_key_id, this.serviceInstanceId = t.ibm_service_instance_id, t.ibm_auth_endpoint && (this.ibmAuthEndpoint = t.ibm_auth_endpoint), (!this.accessKeyId || !this.secretAccessKey) && !this.apiKeyId) throw AWS.util.error(Error(`Credentials not set for profile ` + this.profile), { code: `SharedIniFileCredentialsProviderFailure` });
				this.apiKeyId && (this.tokenManager = new TokenManager(this), this.tokenManager.refreshToken(e)), this.expired = !1, e(null);
			} catch (t) {
				e(t);
			}
		},
		refresh: function refresh(e) {
			iniLoader.clearCachedFiles(), this.coalesceRefresh(e || AWS.util.fn.callback, this.disableAssumeRole);
		},
		loadDefaultFilename: function loadDefaultFilename() {
			var e = process.env, t = e.HOME || e.USERPROFILE || (e.HOMEPATH ? (e.HOMEDRIVE || `C:/`) + e.HOMEPATH : null);
			if (!t) throw AWS.util.error(Error(`Cannot load credentials, HOME path not set`), { code: `SharedIniFileCredentialsProviderFailure` });
			this.filename = path.join(t, `.aws`, `credentials`);
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/credentials/shared_json_file_credentials.js
var require_shared_json_file_credentials = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var path = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
	var TokenManager = require_token_manager();
	AWS.SharedJSONFileCredentials = AWS.util.inherit(AWS.Credentials, {
		constructor: function SharedJSONFileCredentials(e) {
			AWS.Credentials.call(this), e ||= {}, this.filename = e.filename, this.disableAssumeRole = !!e.disableAssumeRole, this.get(function() {});
		},
		refresh: function refresh(callback) {
			callback ||= function(e) {
				if (e) throw e;
			};
			try {
				if (!this.filename) {
					var e = process.env;
					e.COS_CREDENTIALS_FILE ? this.filename = e.COS_CREDENTIALS_FILE : this.loadDefaultFilename();
				}
				var t = JSON.parse(AWS.util.readFileSync(this.filename));
				if (typeof t.cos_hmac_keys == `object` && (this.accessKeyId = t.cos_hmac_keys.access_key_id, this.secretAccessKey = t.cos_hmac_keys.secret_access_key), this.apiKeyId = t.apikey, this.serviceInstanceId = t.resource_instance_id, (!this.accessKeyId || !this.secretAccessKey) && !this.apiKeyId) throw AWS.util.error(Error(`Credentials not set in ` + this.filename), { code: `SharedJSONFileCredentialsProviderFailure` });
				this.expired = !1, this.apiKeyId ? (this.tokenManager = new TokenManager(this), this.tokenManager.refreshToken(callback)) : callback();
			} catch (e) {
				callback(e);
			}
		},
		loadDefaultFilename: function loadDefaultFilename() {
			var e = process.env, t = e.HOME || e.USERPROFILE || (e.HOMEPATH ? (e.HOMEDRIVE || `C:/`) + e.HOMEPATH : null);
			if (!t) throw AWS.util.error(Error(`Cannot load credentials, HOME path not set`), { code: `SharedJSONFileCredentialsProviderFailure` });
			this.filename = path.join(t, `.bluemix`, `cos_credentials`);
		}
	});
}));
// node_modules/ibm-cos-sdk/lib/token.js
var require_token = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.Token = AWS.util.inherit({
		constructor: function Token(e) {
			if (AWS.util.hideProperties(this, [`token`]), this.expired = !1, this.expireTime = null, this.refreshCallbacks = [], arguments.length === 1) {
				var e = arguments[0];
				this.token = e.token, this.expireTime = e.expireTime;
			}
		},
		expiryWindow: 15,
		needsRefresh: function needsRefresh() {
			var e = AWS.util.date.getDate().getTime(), t = new Date(e + this.expiryWindow * 1e3);
			return this.expireTime && t > this.expireTime ? !0 : this.expired || !this.token;
		},
		get: function get(e) {
			var t = this;
			this.needsRefresh() ? this.refresh(function(n) {
				n || (t.expired = !1), e && e(n);
			}) : e && e();
		},
		refresh: function refresh(e) {
			this.expired = !1, e();
		},
		coalesceRefresh: function coalesceRefresh(e, t) {
			var n = this;
			n.refreshCallbacks.push(e) === 1 && n.load(function onLoad(e) {
				AWS.util.arrayEach(n.refreshCallbacks, function(n) {
					t ? n(e) : AWS.util.defer(function() {
						n(e);
					});
				}), n.refreshCallbacks.length = 0;
			});
		},
		load: function load(e) {
			e();
		}
	}), AWS.Token.addPromisesToClass = function addPromisesToClass(e) {
		this.prototype.getPromise = AWS.util.promisifyMethod(`get`, e), this.prototype.refreshPromise = AWS.util.promisifyMethod(`refresh`, e);
	}, AWS.Token.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.getPromise, delete this.prototype.refreshPromise;
	}, AWS.util.addPromises(AWS.Token);
}));
// node_modules/ibm-cos-sdk/lib/token/token_provider_chain.js
var require_token_provider_chain = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	AWS.TokenProviderChain = AWS.util.inherit(AWS.Token, {
		constructor: function TokenProviderChain(e) {
			this.providers = e || AWS.TokenProviderChain.defaultProviders.slice(0), this.resolveCallbacks = [];
		},
		resolve: function resolve(e) {
			var t = this;
			if (t.providers.length === 0) return e(Error(`No providers`)), t;
			if (t.resolveCallbacks.push(e) === 1) {
				var n = 0, r = t.providers.slice(0);
				function resolveNext(e, i) {
					if (!e && i || n === r.length) AWS.util.arrayEach(t.resolveCallbacks, function(t) {
						t(e, i);
					}), t.resolveCallbacks.length = 0;
					else {
						var a = r[n++];
						i = typeof a == `function` ? a.call() : a, i.get ? i.get(function(e) {
							resolveNext(e, e ? null : i);
						}) : resolveNext(null, i);
					}
				}
				resolveNext();
			}
			return t;
		}
	}), AWS.TokenProviderChain.defaultProviders = [], AWS.TokenProviderChain.addPromisesToClass = function addPromisesToClass(e) {
		this.prototype.resolvePromise = AWS.util.promisifyMethod(`resolve`, e);
	}, AWS.TokenProviderChain.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.resolvePromise;
	}, AWS.util.addPromises(AWS.TokenProviderChain);
}));
// node_modules/ibm-cos-sdk/lib/node_loader.js
var require_node_loader = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var util = require_util();
	var getRealRegion = require_utils().getRealRegion;
	util.isBrowser = function() {
		return !1;
	}, util.isNode = function() {
		return !0;
	}, util.crypto.lib = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto"), util.Buffer = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer").Buffer, util.domain = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("domain"), util.stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream"), util.url = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("url"), util.querystring = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("querystring"), util.environment = `nodejs`, util.iniLoader = require_shared_ini().iniLoader, util.getSystemErrorName = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util").getSystemErrorName, util.loadConfig = function(e) {
		var t = e.environmentVariableSelector(process.env);
		if (t !== void 0) return t;
		var n = {};
		try {
			n = util.iniLoader ? util.iniLoader.loadFrom({
				isConfig: !0,
				filename: process.env[util.sharedConfigFileEnv]
			}) : {};
		} catch {}
		var r = n[process.env.AWS_PROFILE || util.defaultProfile] || {}, i = e.configFileSelector(r);
		return i === void 0 ? typeof e.default == `function` ? e.default() : e.default : i;
	};
	var AWS = require_core();
	require_api_loader(), AWS.XML.Parser = require_node_parser(), require_node(), require_ini_loader(), require_anonymous_credentials(), require_environment_credentials(), require_file_system_credentials(), require_shared_ini_file_credentials(), require_shared_json_file_credentials(), AWS.CredentialProviderChain.defaultProviders = [
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
	], require_token(), require_token_provider_chain();
	var getRegion = function() {
		var e = process.env, t = e.AWS_REGION || e.AMAZON_REGION;
		if (e[AWS.util.configOptInEnv]) for (var n = [{ filename: e[AWS.util.sharedCredentialsFileEnv] }, {
			isConfig: !0,
			filename: e[AWS.util.sharedConfigFileEnv]
		}], r = AWS.util.iniLoader; !t && n.length;) {
			var i = {}, a = n.shift();
			try {
				i = r.loadFrom(a);
			} catch (e) {
				if (a.isConfig) throw e;
			}
			var o = i[e.AWS_PROFILE || AWS.util.defaultProfile];
			t = o && o.region;
		}
		return t;
	};
	var getBooleanValue = function(e) {
		return e === `true` || e !== `false` && void 0;
	};
	var USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
		environmentVariableSelector: function(e) {
			return getBooleanValue(e.AWS_USE_DUALSTACK_ENDPOINT);
		},
		configFileSelector: function(e) {
			return getBooleanValue(e.use_dualstack_endpoint);
		},
		default: !1
	};
	AWS.util.update(AWS.Config.prototype.keys, {
		credentials: function() {
			var e = null;
			return new AWS.CredentialProviderChain([
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
					return new AWS.SharedIniFileCredentials({ disableAssumeRole: !0 });
				}
			]).resolve(function(t, n) {
				t || (e = n);
			}), e;
		},
		credentialProvider: function() {
			return new AWS.CredentialProviderChain();
		},
		logger: function() {
			return process.env.AWSJS_DEBUG ? console : null;
		},
		region: function() {
			var e = getRegion();
			return e ? getRealRegion(e) : void 0;
		},
		tokenProvider: function() {
			return new AWS.TokenProviderChain();
		},
		useDualstackEndpoint: function() {
			return util.loadConfig(USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS);
		}
	}), AWS.config = new AWS.Config();
}));
// node_modules/ibm-cos-sdk/lib/services/s3util.js
var require_s3util = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	require_core();
	require_region_config();
	module.exports = { dnsCompatibleBucketName: function dnsCompatibleBucketName(e) {
		var t = e, n = /* @__PURE__ */ new RegExp(/^[a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9]$/), r = /* @__PURE__ */ new RegExp(/(\d+\.){3}\d+/), i = /* @__PURE__ */ new RegExp(/\.\./);
		return !(!t.match(n) || t.match(r) || t.match(i));
	} };
}));
// node_modules/ibm-cos-sdk/lib/s3/managed_upload.js
var require_managed_upload = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var AWS = require_core();
	var byteLength = AWS.util.string.byteLength;
	var Buffer = AWS.util.Buffer;
	AWS.S3.ManagedUpload = AWS.util.inherit({
		constructor: function ManagedUpload(e) {
			var t = this;
			AWS.SequentialExecutor.call(t), t.body = null, t.sliceFn = null, t.callback = null, t.parts = {}, t.completeInfo = [], t.fillQueue = function() {
				t.callback(Error(`Unsupported body payload ` + typeof t.body));
			}, t.configure(e);
		},
		configure: function configure(e) {
			if (e ||= {}, this.partSize = this.minPartSize, e.queueSize && (this.queueSize = e.queueSize), e.partSize && (this.partSize = e.partSize), e.leavePartsOnError && (this.leavePartsOnError = !0), e.tags) {
				if (!Array.isArray(e.tags)) throw Error(`Tags must be specified as an array; ` + typeof e.tags + ` provided.`);
				this.tags = e.tags;
			}
			if (this.partSize < this.minPartSize) throw Error(`partSize must be greater than ` + this.minPartSize);
			this.service = e.service, this.bindServiceObject(e.params), this.validateBody(), this.adjustTotalBytes();
		},
		leavePartsOnError: !1,
		queueSize: 4,
		partSize: null,
		minPartSize: 5242880,
		maxTotalParts: 1e4,
		send: function(e) {
			var t = this;
			t.failed = !1, t.callback = e || function(e) {
				if (e) throw e;
			};
			var n = !0;
			if (t.sliceFn) t.fillQueue = t.fillBuffer;
			else if (AWS.util.isNode()) {
				var r = AWS.util.stream.Stream;
				t.body instanceof r && (n = !1, t.fillQueue = t.fillStream, t.partBuffers = [], t.body.on(`error`, function(e) {
					t.cleanup(e);
				}).on(`readable`, function() {
					t.fillQueue();
				}).on(`end`, function() {
					t.isDoneChunking = !0, t.numParts = t.totalPartNumbers, t.fillQueue.call(t), t.isDoneChunking && t.totalPartNumbers >= 1 && t.doneParts === t.numParts && t.finishMultiPart();
				}));
			}
			n && t.fillQueue.call(t);
		},
		abort: function() {
			var e = this;
			e.isDoneChunking === !0 && e.totalPartNumbers === 1 && e.singlePart ? e.singlePart.abort() : e.cleanup(AWS.util.error(Error(`Request aborted by user`), {
				code: `RequestAbortedError`,
				retryable: !1
			}));
		},
		validateBody: function validateBody() {
			var e = this;
			if (e.body = e.service.config.params.Body, typeof e.body == `string`) e.body = AWS.util.buffer.toBuffer(e.body);
			else if (!e.body) throw Error(`params.Body is required`);
			e.sliceFn = AWS.util.arraySliceFn(e.body);
		},
		bindServiceObject: function bindServiceObject(e) {
			e ||= {};
			var t = this;
			if (!t.service) t.service = new AWS.S3({ params: e });
			else {
				var n = t.service, r = AWS.util.copy(n.config);
				r.signatureVersion = n.getSignatureVersion(), t.service = new n.constructor.__super__(r), t.service.config.params = AWS.util.merge(t.service.config.params || {}, e), Object.defineProperty(t.service, "_originalConfig", {
					get: function() {
						return n._originalConfig;
					},
					enumerable: !1,
					configurable: !0
				});
			}
		},
		adjustTotalBytes: function adjustTotalBytes() {
			var e = this;
			try {
				e.totalBytes = byteLength(e.body);
			} catch {}
			if (e.totalBytes) {
				var t = Math.ceil(e.totalBytes / e.maxTotalParts);
				t > e.partSize && (e.partSize = t);
			} else e.totalBytes = void 0;
		},
		isDoneChunking: !1,
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
		failed: !1,
		multipartReq: null,
		partBuffers: null,
		partBufferLength: 0,
		fillBuffer: function fillBuffer() {
			var e = this, t = byteLength(e.body);
			if (t === 0) e.isDoneChunking = !0, e.numParts = 1, e.nextChunk(e.body);
			else for (; e.activeParts < e.queueSize && e.partPos < t;) {
				var n = Math.min(e.partPos + e.partSize, t), r = e.sliceFn.call(e.body, e.partPos, n);
				e.partPos += e.partSize, (byteLength(r) < e.partSize || e.partPos === t) && (e.isDoneChunking = !0, e.numParts = e.totalPartNumbers + 1), e.nextChunk(r);
			}
		},
		fillStream: function fillStream() {
			var e = this;
			if (!(e.activeParts >= e.queueSize)) {
				var t = e.body.read(e.partSize - e.partBufferLength) || e.body.read();
				if (t && (e.partBuffers.push(t), e.partBufferLength += t.length, e.totalChunkedBytes += t.length), e.partBufferLength >= e.partSize) {
					var n = e.partBuffers.length === 1 ? e.partBuffers[0] : Buffer.concat(e.partBuffers);
					if (e.partBuffers = [], e.partBufferLength = 0, n.length > e.partSize) {
						var r = n.slice(e.partSize);
						e.partBuffers.push(r), e.partBufferLength += r.length, n = n.slice(0, e.partSize);
					}
					e.nextChunk(n);
				}
				e.isDoneChunking && !e.isDoneSending && (n = e.partBuffers.length === 1 ? e.partBuffers[0] : Buffer.concat(e.partBuffers), e.partBuffers = [], e.partBufferLength = 0, e.totalBytes = e.totalChunkedBytes, e.isDoneSending = !0, (e.numParts === 0 || n.length > 0) && (e.numParts++, e.nextChunk(n))), e.body.read(0);
			}
		},
		nextChunk: function nextChunk(e) {
			var t = this;
			if (t.failed) return null;
			var n = ++t.totalPartNumbers;
			if (t.isDoneChunking && n === 1) {
				var r = { Body: e };
				this.tags && (r.Tagging = this.getTaggingHeader());
				var i = t.service.putObject(r);
				return i._managedUpload = t, i.on(`httpUploadProgress`, t.progress).send(t.finishSinglePart), t.singlePart = i, null;
			}
			if (t.service.config.params.ContentMD5) {
				var a = AWS.util.error(Error(`The Content-MD5 you specified is invalid for multi-part uploads.`), {
					code: `InvalidDigest`,
					retryable: !1
				});
				return t.cleanup(a), null;
			}
			if (t.completeInfo[n] && t.completeInfo[n].ETag !== null) return null;
			t.activeParts++, t.service.config.params.UploadId ? t.uploadPart(e, n) : t.multipartReq ? t.queueChunks(e, n) : (t.multipartReq = t.service.createMultipartUpload(), t.multipartReq.on(`success`, function(e) {
				t.service.config.params.UploadId = e.data.UploadId, t.multipartReq = null;
			}), t.queueChunks(e, n), t.multipartReq.on(`error`, function(e) {
				t.cleanup(e);
			}), t.multipartReq.send());
		},
		getTaggingHeader: function getTaggingHeader() {
			for (var e = [], t = 0; t < this.tags.length; t++) e.push(AWS.util.uriEscape(this.tags[t].Key) + `=` + AWS.util.uriEscape(this.tags[t].Value));
			return e.join(`&`);
		},
		uploadPart: function uploadPart(e, t) {
			var n = this, r = {
				Body: e,
				ContentLength: AWS.util.string.byteLength(e),
				PartNumber: t
			}, i = {
				ETag: null,
				PartNumber: t
			};
			n.completeInfo[t] = i;
			var a = n.service.uploadPart(r);
			n.parts[t] = a, a._lastUploadedBytes = 0, a._managedUpload = n, a.on(`httpUploadProgress`, n.progress), a.send(function(e, a) {
				if (delete n.parts[r.PartNumber], n.activeParts--, !e && (!a || !a.ETag)) {
					var o = `No access to ETag property on response.`;
					AWS.util.isBrowser() && (o += ` Check CORS configuration to expose ETag header.`), e = AWS.util.error(Error(o), {
						code: `ETagMissing`,
						retryable: !1
					});
				}
				if (e) return n.cleanup(e);
				if (n.completeInfo[t] && n.completeInfo[t].ETag !== null) return null;
				i.ETag = a.ETag, n.doneParts++, n.isDoneChunking && n.doneParts === n.totalPartNumbers ? n.finishMultiPart() : n.fillQueue.call(n);
			});
		},
		queueChunks: function queueChunks(e, t) {
			var n = this;
			n.multipartReq.on(`success`, function() {
				n.uploadPart(e, t);
			});
		},
		cleanup: function cleanup(e) {
			var t = this;
			t.failed || (typeof t.body.removeAllListeners == `function` && typeof t.body.resume == `function` && (t.body.removeAllListeners(`readable`), t.body.removeAllListeners(`end`), t.body.resume()), t.multipartReq && (t.multipartReq.removeAllListeners(`success`), t.multipartReq.removeAllListeners(`error`), t.multipartReq.removeAllListeners(`complete`), delete t.multipartReq), t.service.config.params.UploadId && !t.leavePartsOnError ? t.service.abortMultipartUpload().send() : t.leavePartsOnError && (t.isDoneChunking = !1), AWS.util.each(t.parts, function(e, t) {
				t.removeAllListeners(`complete`), t.abort();
			}), t.activeParts = 0, t.partPos = 0, t.numParts = 0, t.totalPartNumbers = 0, t.parts = {}, t.failed = !0, t.callback(e));
		},
		finishMultiPart: function finishMultiPart() {
			var e = this, t = { MultipartUpload: { Parts: e.completeInfo.slice(1) } };
			e.service.completeMultipartUpload(t, function(t, n) {
				if (t) return e.cleanup(t);
				if (n && typeof n.Location == `string` && (n.Location = n.Location.replace(/%2F/g, `/`)), Array.isArray(e.tags)) {
					for (var r = 0; r < e.tags.length; r++) e.tags[r].Value = String(e.tags[r].Value);
					e.service.putObjectTagging({ Tagging: { TagSet: e.tags } }, function(t, r) {
						t ? e.callback(t) : e.callback(t, n);
					});
				} else e.callback(t, n);
			});
		},
		finishSinglePart: function finishSinglePart(e, t) {
			var n = this.request._managedUpload, r = this.request.httpRequest, i = r.endpoint;
			if (e) return n.callback(e);
			t.Location = [
				i.protocol,
				`//`,
				i.host,
				r.path
			].join(``), t.key = this.request.params.Key, t.Key = this.request.params.Key, t.Bucket = this.request.params.Bucket, n.callback(e, t);
		},
		progress: function progress(e) {
			var t = this._managedUpload;
			this.operation === `putObject` ? (e.part = 1, e.key = this.params.Key) : (t.totalUploadedBytes += e.loaded - this._lastUploadedBytes, this._lastUploadedBytes = e.loaded, e = {
				loaded: t.totalUploadedBytes,
				total: t.totalBytes,
				part: this.params.PartNumber,
				key: this.params.Key
			}), t.emit(`httpUploadProgress`, [e]);
		}
	}), AWS.util.mixin(AWS.S3.ManagedUpload, AWS.SequentialExecutor), AWS.S3.ManagedUpload.addPromisesToClass = function addPromisesToClass(e) {
		this.prototype.promise = AWS.util.promisifyMethod(`send`, e);
	}, AWS.S3.ManagedUpload.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.promise;
	}, AWS.util.addPromises(AWS.S3.ManagedUpload), module.exports = AWS.S3.ManagedUpload;
}));
// node_modules/ibm-cos-sdk/lib/services/s3.js
var require_s3$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	var AWS = require_core();
	var v4Credentials = require_v4_credentials();
	var s3util = require_s3util();
	require_managed_upload();
	var operationsWith200StatusCodeError = {
		completeMultipartUpload: !0,
		copyObject: !0,
		uploadPartCopy: !0
	};
	var regionRedirectErrorCodes = [
		`AuthorizationHeaderMalformed`,
		`BadRequest`,
		`PermanentRedirect`,
		301
	];
	AWS.util.update(AWS.S3.prototype, {
		getSignatureVersion: function getSignatureVersion(e) {
			var t = this.api.signatureVersion, n = this._originalConfig ? this._originalConfig.signatureVersion : null, r = this.config.signatureVersion, i = e ? e.isPresigned() : !1;
			return n ? (n = n === `v2` ? `s3` : n, n) : (i === !0 ? r && (t = r) : (t = `v4`, (e && e.service.config.credentials.tokenManager || this.config.credentials.tokenManager) && (t = `iam`)), t);
		},
		getSignerClass: function getSignerClass(e) {
			var t = this.getSignatureVersion(e);
			return AWS.Signers.RequestSigner.getVersion(t);
		},
		validateService: function validateService() {
			var e, t = [];
			if (this.config.region || (this.config.region = `us-east-1`), !this.config.endpoint && this.config.s3BucketEndpoint && t.push("An endpoint must be provided when configuring `s3BucketEndpoint` to true."), t.length === 1 ? e = t[0] : t.length > 1 && (e = `Multiple configuration errors:
` + t.join(`
`)), e) throw AWS.util.error(Error(), {
				name: `InvalidEndpoint`,
				message: e
			});
		},
		shouldDisableBodySigning: function shouldDisableBodySigning(e) {
			var t = this.getSignerClass();
			return this.config.s3DisableBodySigning === !0 && t === AWS.Signers.V4 && e.httpRequest.endpoint.protocol === `https:`;
		},
		setupRequestListeners: function setupRequestListeners(e) {
			e.addListener(`validateResponse`, this.setExpiresString), e.addListener(`validate`, this.validateScheme), e.addListener(`validate`, this.validateBucketName, !0), e.removeListener(`validate`, AWS.EventListeners.Core.VALIDATE_REGION), e.addListener(`build`, this.addContentType), e.addListener(`build`, this.computeContentMd5), e.addListener(`build`, this.computeSseCustomerKeyMd5), e.addListener(`build`, this.populateURI), e.addListener(`afterBuild`, this.addExpect100Continue), e.addListener(`extractError`, this.extractError), e.addListener(`extractData`, AWS.util.hoistPayloadMember), e.addListener(`extractData`, this.extractData), e.addListener(`extractData`, this.extractErrorFrom200Response), e.addListener(`beforePresign`, this.prepareSignedUrl), this.shouldDisableBodySigning(e) && (e.removeListener(`afterBuild`, AWS.EventListeners.Core.COMPUTE_SHA256), e.addListener(`afterBuild`, this.disableBodySigning));
		},
		validateScheme: function(e) {
			var t = e.params, n = e.httpRequest.endpoint.protocol;
			if ((t.SSECustomerKey || t.CopySourceSSECustomerKey) && n !== `https:`) throw AWS.util.error(Error(), {
				code: `ConfigError`,
				message: `Cannot send SSE keys over HTTP. Set 'sslEnabled'to 'true' in your configuration`
			});
		},
		validateBucketEndpoint: function(e) {
			if (!e.params.Bucket && e.service.config.s3BucketEndpoint) throw AWS.util.error(Error(), {
				code: `ConfigError`,
				message: "Cannot send requests to root API with `s3BucketEndpoint` set."
			});
		},
		validateBucketName: function validateBucketName(e) {
			var t = e.service.getSignatureVersion(e), n = e.params && e.params.Bucket, r = e.params && e.params.Key, i = n && n.indexOf(`/`);
			if (n && i >= 0) {
				if (typeof r == `string` && i > 0) {
					e.params = AWS.util.copy(e.params);
					var a = n.substr(i + 1) || ``;
					e.params.Key = a + `/` + r, e.params.Bucket = n.substr(0, i);
				} else if (t === `v4`) {
					var o = `Bucket names cannot contain forward slashes. Bucket: ` + n;
					throw AWS.util.error(Error(), {
						code: `InvalidBucket`,
						message: o
					});
				}
			}
		},
		isValidAccelerateOperation: function isValidAccelerateOperation(e) {
			return [
				`createBucket`,
				`deleteBucket`,
				`listBuckets`
			].indexOf(e) === -1;
		},
		populateURI: function populateURI(e) {
			var t = e.httpRequest, n = e.params.Bucket, r = e.service, i = t.endpoint;
			if (n && !r.pathStyleBucketName(n)) {
				r.config.useAccelerateEndpoint && r.isValidAccelerateOperation(e.operation) ? i.hostname = r.config.useDualstackEndpoint ? n + `.s3-accelerate.dualstack.amazonaws.com` : n + `.s3-accelerate.amazonaws.com` : r.config.s3BucketEndpoint || (i.hostname = n + `.` + i.hostname);
				var a = i.port;
				i.host = a !== 80 && a !== 443 ? i.hostname + `:` + i.port : i.hostname, t.virtualHostedBucket = n, r.removeVirtualHostedBucketFromPath(e);
			}
		},
		removeVirtualHostedBucketFromPath: function removeVirtualHostedBucketFromPath(e) {
			var t = e.httpRequest, n = t.virtualHostedBucket;
			if (n && t.path) {
				if (e.params && e.params.Key) {
					var r = `/` + AWS.util.uriEscapePath(e.params.Key);
					if (t.path.indexOf(r) === 0 && (t.path.length === r.length || t.path[r.length] === `?`)) return;
				}
				t.path = t.path.replace(RegExp(`/` + n), ``), t.path[0] !== `/` && (t.path = `/` + t.path);
			}
		},
		addExpect100Continue: function addExpect100Continue(e) {
			var t = e.httpRequest.headers[`Content-Length`];
			AWS.util.isNode() && (t >= 1048576 || e.params.Body instanceof AWS.util.stream.Stream) && (e.httpRequest.headers.Expect = `100-continue`);
		},
		addContentType: function addContentType(e) {
			var t = e.httpRequest;
			if (t.method === `GET` || t.method === `HEAD`) delete t.headers[`Content-Type`];
			else {
				t.headers[`Content-Type`] || (t.headers[`Content-Type`] = `application/octet-stream`);
				var n = t.headers[`Content-Type`];
				if (AWS.util.isBrowser()) {
					if (typeof t.body == `string` && !n.match(/;\s*charset=/)) {
						var r = `; charset=UTF-8`;
						t.headers[`Content-Type`] += r;
					} else {
						var replaceFn = function(e, t, n) {
							return t + n.toUpperCase();
						};
						t.headers[`Content-Type`] = n.replace(/(;\s*charset=)(.+)$/, replaceFn);
					}
				}
			}
		},
		willComputeChecksums: function willComputeChecksums(e) {
			var t = e.service.api.operations[e.operation].input.members, n = e.httpRequest.body, r = e.service.config.computeChecksums && t.ContentMD5 && !e.params.ContentMD5 && n && (AWS.util.Buffer.isBuffer(e.httpRequest.body) || typeof e.httpRequest.body == `string`);
			return !!(r && e.service.shouldDisableBodySigning(e) && !e.isPresigned() || r && this.getSignatureVersion(e) === `s3` && e.isPresigned() || r);
		},
		computeContentMd5: function computeContentMd5(e) {
			if (e.service.willComputeChecksums(e)) {
				var t = AWS.util.crypto.md5(e.httpRequest.body, `base64`);
				e.httpRequest.headers[`Content-MD5`] = t;
			}
		},
		computeSseCustomerKeyMd5: function computeSseCustomerKeyMd5(e) {
			AWS.util.each({
				SSECustomerKey: `x-amz-server-side-encryption-customer-key-MD5`,
				CopySourceSSECustomerKey: `x-amz-copy-source-server-side-encryption-customer-key-MD5`
			}, function(t, n) {
				if (e.params[t]) {
					var r = AWS.util.crypto.md5(e.params[t], `base64`);
					e.httpRequest.headers[n] = r;
				}
			});
		},
		pathStyleBucketName: function pathStyleBucketName(e) {
			return this.config.s3ForcePathStyle ? !0 : this.config.s3BucketEndpoint ? !1 : !s3util.dnsCompatibleBucketName(e) || !!(this.config.sslEnabled && e.match(/\./));
		},
		extractErrorFrom200Response: function extractErrorFrom200Response(e) {
			var t = this.service ? this.service : this;
			if (t.is200Error(e) || operationsWith200StatusCodeError[e.request.operation]) {
				var n = e.httpResponse, r = n.body && n.body.toString() || ``;
				if (r && r.indexOf(`</Error>`) === r.length - 8) throw e.data = null, t.extractError(e), e.error.is200Error = !0, e.error;
				if (!n.body || !r.match(/<[\w_]/)) throw e.data = null, AWS.util.error(Error(), {
					code: `InternalError`,
					message: `S3 aborted request`
				});
			}
		},
		is200Error: function is200Error(e) {
			if ((e && e.httpResponse && e.httpResponse.statusCode) !== 200) return !1;
			try {
				for (var t = e.request, n = t.service.api.operations[t.operation].output.members, r = Object.keys(n), i = 0; i < r.length; ++i) {
					var a = n[r[i]];
					if (a.type === `binary` && a.isStreaming) return !1;
				}
				var o = e.httpResponse.body;
				if (o && o.byteLength !== void 0 && (o.byteLength < 15 || o.byteLength > 3e3) || !o) return !1;
				var s = o.toString();
				if (s.indexOf(`</Error>`) === s.length - 8) return !0;
			} catch {
				return !1;
			}
			return !1;
		},
		retryableError: function retryableError(e, t) {
			return e.is200Error || operationsWith200StatusCodeError[t.operation] && e.statusCode === 200 ? !0 : t._requestRegionForBucket && t.service.bucketRegionCache[t._requestRegionForBucket] ? !1 : e && e.code === `RequestTimeout` ? !0 : e && regionRedirectErrorCodes.indexOf(e.code) != -1 && e.region && e.region != t.httpRequest.region ? (t.httpRequest.region = e.region, e.statusCode === 301 && t.service.updateReqBucketRegion(t), !0) : AWS.Service.prototype.retryableError.call(this, e, t);
		},
		updateReqBucketRegion: function updateReqBucketRegion(e, t) {
			var n = e.httpRequest;
			if (typeof t == `string` && t.length && (n.region = t), n.endpoint.host.match(/s3(?!-accelerate).*\.amazonaws\.com$/)) {
				var r = e.service, i = r.config, a = i.s3BucketEndpoint;
				a && delete i.s3BucketEndpoint;
				var o = AWS.util.copy(i);
				delete o.endpoint, o.region = n.region, n.endpoint = new AWS.S3(o).endpoint, r.populateURI(e), i.s3BucketEndpoint = a, n.headers.Host = n.endpoint.host, e._asm.currentState === `validate` && (e.removeListener(`build`, r.populateURI), e.addListener(`build`, r.removeVirtualHostedBucketFromPath));
			}
		},
		extractData: function extractData(e) {
			var t = e.request;
			if (t.operation === `getBucketLocation`) {
				var n = e.httpResponse.body.toString().match(/>(.+)<\/Location/);
				delete e.data._, n ? e.data.LocationConstraint = n[1] : e.data.LocationConstraint = ``;
			}
			var r = t.params.Bucket || null;
			if (t.operation === `deleteBucket` && typeof r == `string` && !e.error) t.service.clearBucketRegionCache(r);
			else {
				var i = (e.httpResponse.headers || {})[`x-amz-bucket-region`] || null;
				if (!i && t.operation === `createBucket` && !e.error) {
					var a = t.params.CreateBucketConfiguration;
					i = a ? a.LocationConstraint === `EU` ? `eu-west-1` : a.LocationConstraint : `us-east-1`;
				}
				i && r && i !== t.service.bucketRegionCache[r] && (t.service.bucketRegionCache[r] = i);
			}
			t.service.extractRequestIds(e);
		},
		extractError: function extractError(e) {
			var t = {
				304: `NotModified`,
				403: `Forbidden`,
				400: `BadRequest`,
				404: `NotFound`
			}, n = e.request, r = e.httpResponse.statusCode, i = e.httpResponse.body || ``, a = (e.httpResponse.headers || {})[`x-amz-bucket-region`] || null, o = n.params.Bucket || null, s = n.service.bucketRegionCache;
			a && o && a !== s[o] && (s[o] = a);
			var c;
			if (t[r] && i.length === 0) o && !a && (c = s[o] || null, c !== n.httpRequest.region && (a = c)), e.error = AWS.util.error(Error(), {
				code: t[r],
				message: null,
				region: a
			});
			else {
				var l = new AWS.XML.Parser().parse(i.toString());
				l.Region && !a ? (a = l.Region, o && a !== s[o] && (s[o] = a)) : o && !a && !l.Region && (c = s[o] || null, c !== n.httpRequest.region && (a = c)), e.error = AWS.util.error(Error(), {
					code: l.Code || r,
					message: l.Message || null,
					region: a
				});
			}
			n.service.extractRequestIds(e);
		},
		requestBucketRegion: function requestBucketRegion(e, t) {
			var n = e.error, r = e.request, i = r.params.Bucket || null;
			if (!n || !i || n.region || r.operation === `listObjects` || AWS.util.isNode() && r.operation === `headBucket` || n.statusCode === 400 && r.operation !== `headObject` || regionRedirectErrorCodes.indexOf(n.code) === -1) return t();
			var a = AWS.util.isNode() ? `headBucket` : `listObjects`, o = { Bucket: i };
			a === `listObjects` && (o.MaxKeys = 0);
			var s = r.service[a](o);
			s._requestRegionForBucket = i, s.send(function() {
				n.region = r.service.bucketRegionCache[i] || null, t();
			});
		},
		reqRegionForNetworkingError: function reqRegionForNetworkingError(e, t) {
			if (!AWS.util.isBrowser()) return t();
			var n = e.error, r = e.request, i = r.params.Bucket;
			if (!n || n.code !== `NetworkingError` || !i || r.httpRequest.region === `us-east-1`) return t();
			var a = r.service, o = a.bucketRegionCache, s = o[i] || null;
			if (s && s !== r.httpRequest.region) a.updateReqBucketRegion(r, s), t();
			else if (!s3util.dnsCompatibleBucketName(i)) a.updateReqBucketRegion(r, `us-east-1`), o[i] !== `us-east-1` && (o[i] = `us-east-1`), t();
			else if (r.httpRequest.virtualHostedBucket) {
				var c = a.listObjects({
					Bucket: i,
					MaxKeys: 0
				});
				a.updateReqBucketRegion(c, `us-east-1`), c._requestRegionForBucket = i, c.send(function() {
					var e = a.bucketRegionCache[i] || null;
					e && e !== r.httpRequest.region && a.updateReqBucketRegion(r, e), t();
				});
			} else t();
		},
		bucketRegionCache: {},
		clearBucketRegionCache: function(e) {
			var t = this.bucketRegionCache;
			e ? typeof e == `string` && (e = [e]) : e = Object.keys(t);
			for (var n = 0; n < e.length; n++) delete t[e[n]];
			return t;
		},
		correctBucketRegionFromCache: function correctBucketRegionFromCache(e) {
			var t = e.params.Bucket || null;
			if (t) {
				var n = e.service, r = e.httpRequest.region, i = n.bucketRegionCache[t];
				i && i !== r && n.updateReqBucketRegion(e, i);
			}
		},
		extractRequestIds: function extractRequestIds(e) {
			var t = e.httpResponse.headers ? e.httpResponse.headers[`x-amz-id-2`] : null, n = e.httpResponse.headers ? e.httpResponse.headers[`x-amz-cf-id`] : null;
			e.extendedRequestId = t, e.cfId = n, e.error && (e.error.requestId = e.requestId || null, e.error.extendedRequestId = t, e.error.cfId = n);
		},
		getSignedUrl: function getSignedUrl(e, t, n) {
			t = AWS.util.copy(t || {});
			var r = t.Expires || 900;
			if (typeof r != `number`) throw AWS.util.error(Error(), {
				code: `InvalidParameterException`,
				message: `The expiration must be a number, received ` + typeof r
			});
			delete t.Expires;
			var i = this.makeRequest(e, t);
			if (n) AWS.util.defer(function() {
				i.presign(r, n);
			});
			else return i.presign(r, n);
		},
		createPresignedPost: function createPresignedPost(e, t) {
			typeof e == `function` && t === void 0 && (t = e, e = null), e = AWS.util.copy(e || {});
			var n = this.config.params || {}, r = e.Bucket || n.Bucket, i = this, a = this.config, o = AWS.util.copy(this.endpoint);
			a.s3BucketEndpoint || (o.pathname = `/` + r);
			function finalizePost() {
				return {
					url: AWS.util.urlFormat(o),
					fields: i.preparePostFields(a.credentials, a.region, r, e.Fields, e.Conditions, e.Expires)
				};
			}
			if (t) a.getCredentials(function(e) {
				if (e) t(e);
				else try {
					t(null, finalizePost());
				} catch (e) {
					t(e);
				}
			});
			else return finalizePost();
		},
		preparePostFields: function preparePostFields(e, t, n, r, i, a) {
			var o = this.getSkewCorrectedDate();
			if (!e || !t || !n) throw Error(`Unable to create a POST object policy without a bucket, region, and credentials`);
			if (!e.accessKeyId || !e.secretAccessKey) throw Error(`Unable to create a POST object policy without a credential containing an accessKeyId and secretAccessKey`);
			r = AWS.util.copy(r || {}), i = (i || []).slice(0), a ||= 3600;
			var s = AWS.util.date.iso8601(o).replace(/[:\-]|\.\d{3}/g, ``), c = s.substr(0, 8), l = v4Credentials.createScope(c, t, `s3`), u = e.accessKeyId + `/` + l;
			for (var d in r.bucket = n, r[`X-Amz-Algorithm`] = `AWS4-HMAC-SHA256`, r[`X-Amz-Credential`] = u, r[`X-Amz-Date`] = s, e.sessionToken && (r[`X-Amz-Security-Token`] = e.sessionToken), r) if (r.hasOwnProperty(d)) {
				var f = {};
				f[d] = r[d], i.push(f);
			}
			return r.Policy = this.preparePostPolicy(new Date(o.valueOf() + a * 1e3), i), r[`X-Amz-Signature`] = AWS.util.crypto.hmac(v4Credentials.getSigningKey(e, c, t, `s3`, !0), r.Policy, `hex`), r;
		},
		prepareConditions: function prepareConditions(e, t) {
			var n = this.getConditionFieldNames(t);
			for (var r in e) if (e.hasOwnProperty(r) && n.indexOf(r) === -1) {
				var i = {};
				i[r] = e[r], t.push(i);
			}
		},
		getConditionFieldNames: function getConditionFieldNames(e) {
			for (var t = [], n = 0; n < e.length; n++) {
				var r = e[n];
				if (Array.isArray(r)) {
					if (r.length === 3) {
						var i = r[1].substr(1);
						t.indexOf(i) === -1 && t.push(i);
					}
				} else {
					var a = Object.keys(r);
					if (a.length > 0) {
						var i = a[0];
						t.push(i);
					}
				}
			}
			return t;
		},
		preparePostPolicy: function preparePostPolicy(e, t) {
			return AWS.util.base64.encode(JSON.stringify({
				expiration: AWS.util.date.iso8601(e),
				conditions: t
			}));
		},
		prepareSignedUrl: function prepareSignedUrl(e) {
			e.addListener(`validate`, e.service.noPresignedContentLength), e.removeListener(`build`, e.service.addContentType), e.params.Body ? e.addListener(`afterBuild`, AWS.EventListeners.Core.COMPUTE_SHA256) : e.removeListener(`build`, e.service.computeContentMd5);
		},
		disableBodySigning: function disableBodySigning(e) {
			var t = e.httpRequest.headers;
			Object.prototype.hasOwnProperty.call(t, `presigned-expires`) || (t[`X-Amz-Content-Sha256`] = `UNSIGNED-PAYLOAD`);
		},
		noPresignedContentLength: function noPresignedContentLength(e) {
			if (e.params.ContentLength !== void 0) throw AWS.util.error(Error(), {
				code: `UnexpectedParameter`,
				message: `ContentLength is not supported in pre-signed URLs.`
			});
		},
		createBucket: function createBucket(e, t) {
			typeof e != `function` && e || (t ||= e, e = {});
			var n = this.endpoint.hostname, r = AWS.util.copy(e);
			return this.config.region !== `us-east-1` && n !== this.api.globalEndpoint && !e.CreateBucketConfiguration && (r.CreateBucketConfiguration = { LocationConstraint: this.config.region }), this.makeRequest(`createBucket`, r, t);
		},
		upload: function upload(e, t, n) {
			typeof t == `function` && n === void 0 && (n = t, t = null), t ||= {}, t = AWS.util.merge(t || {}, {
				service: this,
				params: e
			});
			var r = new AWS.S3.ManagedUpload(t);
			return typeof n == `function` && r.send(n), r;
		},
		setExpiresString: function setExpiresString(e) {
			e && e.httpResponse && e.httpResponse.headers && `expires` in e.httpResponse.headers && (e.httpResponse.headers.expiresstring = e.httpResponse.headers.expires);
			try {
				e && e.httpResponse && e.httpResponse.headers && `expires` in e.httpResponse.headers && AWS.util.date.parseTimestamp(e.httpResponse.headers.expires);
			} catch (t) {
				console.log(`AWS SDK`, `(warning)`, t), delete e.httpResponse.headers.expires;
			}
		}
	}), AWS.S3.addPromisesToClass = function addPromisesToClass(e) {
		this.prototype.getSignedUrlPromise = AWS.util.promisifyMethod(`getSignedUrl`, e);
	}, AWS.S3.deletePromisesFromClass = function deletePromisesFromClass() {
		delete this.prototype.getSignedUrlPromise;
	}, AWS.util.addPromises(AWS.S3);
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
	apiLoader.services.s3 = {}, AWS.S3 = Service.defineService(`s3`, [`2006-03-01`]), require_s3$1(), Object.defineProperty(apiLoader.services.s3, "2006-03-01", {
		get: function get() {
			var e = require_s3_2006_03_01_min();
			return e.paginators = require_s3_2006_03_01_paginators().pagination, e.waiters = require_s3_2006_03_01_waiters2().waiters, e;
		},
		enumerable: !0,
		configurable: !0
	}), module.exports = AWS.S3;
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
	require_all(), module.exports = AWS;
}));
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (require_aws());



/***/ })

};
