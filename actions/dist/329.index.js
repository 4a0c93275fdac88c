export const id = 329;
export const ids = [329];
export const modules = {

/***/ 2038:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 2038;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 6329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ require_extend),
/* harmony export */   t: () => (/* binding */ require_ibm_cloud_sdk_core)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);

// node_modules/extend/index.js
var require_extend = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var hasOwn = Object.prototype.hasOwnProperty;
	var toStr = Object.prototype.toString;
	var defineProperty = Object.defineProperty;
	var gOPD = Object.getOwnPropertyDescriptor;
	var isArray = function isArray(arr) {
		if (typeof Array.isArray === `function`) return Array.isArray(arr);
		return toStr.call(arr) === `[object Array]`;
	};
	var isPlainObject = function isPlainObject(obj) {
		if (!obj || toStr.call(obj) !== `[object Object]`) return false;
		var hasOwnConstructor = hasOwn.call(obj, `constructor`);
		var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, `isPrototypeOf`);
		if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return false;
		var key;
		for (key in obj);
		return typeof key === `undefined` || hasOwn.call(obj, key);
	};
	var setProperty = function setProperty(target, options) {
		if (defineProperty && options.name === `__proto__`) defineProperty(target, options.name, {
			enumerable: true,
			configurable: true,
			value: options.newValue,
			writable: true
		});
		else target[options.name] = options.newValue;
	};
	var getProperty = function getProperty(obj, name) {
		if (name === `__proto__`) {
			if (!hasOwn.call(obj, name)) return;
			else if (gOPD) return gOPD(obj, name).value;
		}
		return obj[name];
	};
	module.exports = function extend() {
		var options, name, src, copy, copyIsArray, clone;
		var target = arguments[0];
		var i = 1;
		var length = arguments.length;
		var deep = false;
		if (typeof target === `boolean`) {
			deep = target;
			target = arguments[1] || {};
			i = 2;
		}
		if (target == null || typeof target !== `object` && typeof target !== `function`) target = {};
		for (; i < length; ++i) {
			options = arguments[i];
			if (options != null) for (name in options) {
				src = getProperty(target, name);
				copy = getProperty(options, name);
				if (target !== copy) {
					if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
						if (copyIsArray) {
							copyIsArray = false;
							clone = src && isArray(src) ? src : [];
						} else clone = src && isPlainObject(src) ? src : {};
						setProperty(target, {
							name,
							newValue: extend(deep, clone, copy)
						});
					} else if (typeof copy !== `undefined`) setProperty(target, {
						name,
						newValue: copy
					});
				}
			}
		}
		return target;
	};
}));
// node_modules/ibm-cloud-sdk-core/lib/axios-types.js
var require_axios_types = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/authenticator.js
var require_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Authenticator = void 0;
	exports.Authenticator = function() {
		function Authenticator() {
			if (!(this instanceof Authenticator)) throw new Error(`the "new" keyword is required to create authenticator instances`);
		}
		Authenticator.prototype.authenticate = function(requestOptions) {
			var error = /* @__PURE__ */ new Error(`Should be implemented by subclass!`);
			return Promise.reject(error);
		};
		Authenticator.prototype.authenticationType = function() {
			return Authenticator.AUTHTYPE_UNKNOWN;
		};
		Authenticator.AUTHTYPE_BASIC = `basic`;
		Authenticator.AUTHTYPE_BEARERTOKEN = `bearerToken`;
		Authenticator.AUTHTYPE_IAM = `iam`;
		Authenticator.AUTHTYPE_IAM_ASSUME = `iamAssume`;
		Authenticator.AUTHTYPE_CONTAINER = `container`;
		Authenticator.AUTHTYPE_CP4D = `cp4d`;
		Authenticator.AUTHTYPE_NOAUTH = `noAuth`;
		Authenticator.AUTHTYPE_VPC = `vpc`;
		Authenticator.AUTHTYPE_MCSP = `mcsp`;
		Authenticator.AUTHTYPE_MCSPV2 = `mcspv2`;
		Authenticator.AUTHTYPE_UNKNOWN = `unknown`;
		return Authenticator;
	}();
}));
// node_modules/isstream/isstream.js
var require_isstream = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
	function isStream(obj) {
		return obj instanceof stream.Stream;
	}
	function isReadable(obj) {
		return isStream(obj) && typeof obj._read == `function` && typeof obj._readableState == `object`;
	}
	function isWritable(obj) {
		return isStream(obj) && typeof obj._write == `function` && typeof obj._writableState == `object`;
	}
	function isDuplex(obj) {
		return isReadable(obj) && isWritable(obj);
	}
	module.exports = isStream;
	module.exports.isReadable = isReadable;
	module.exports.isWritable = isWritable;
	module.exports.isDuplex = isDuplex;
}));
// node_modules/mime-db/db.json
var require_db = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		"application/1d-interleaved-parityfec": { "source": "iana" },
		"application/3gpdash-qoe-report+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/3gpp-ims+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/3gpphal+json": {
			"source": "iana",
			"compressible": true
		},
		"application/3gpphalforms+json": {
			"source": "iana",
			"compressible": true
		},
		"application/a2l": { "source": "iana" },
		"application/ace+cbor": { "source": "iana" },
		"application/activemessage": { "source": "iana" },
		"application/activity+json": {
			"source": "iana",
			"compressible": true
		},
		"application/alto-costmap+json": {
			"source": "iana",
			"compressible": true
		},
		"application/alto-costmapfilter+json": {
			"source": "iana",
			"compressible": true
		},
		"application/alto-directory+json": {
			"source": "iana",
			"compressible": true
		},
		"application/alto-endpointcost+json": {
			"source": "iana",
			"compressible": true
		},
		"application/alto-endpointcostparams+json": {
			"source": "iana",
			"compressible": true
		},
		"application/alto-endpointprop+json": {
			"source": "iana",
			"compressible": true
		},
		"application/alto-endpointpropparams+json": {
			"source": "iana",
			"compressible": true
		},
		"application/alto-error+json": {
			"source": "iana",
			"compressible": true
		},
		"application/alto-networkmap+json": {
			"source": "iana",
			"compressible": true
		},
		"application/alto-networkmapfilter+json": {
			"source": "iana",
			"compressible": true
		},
		"application/alto-updatestreamcontrol+json": {
			"source": "iana",
			"compressible": true
		},
		"application/alto-updatestreamparams+json": {
			"source": "iana",
			"compressible": true
		},
		"application/aml": { "source": "iana" },
		"application/andrew-inset": {
			"source": "iana",
			"extensions": ["ez"]
		},
		"application/applefile": { "source": "iana" },
		"application/applixware": {
			"source": "apache",
			"extensions": ["aw"]
		},
		"application/at+jwt": { "source": "iana" },
		"application/atf": { "source": "iana" },
		"application/atfx": { "source": "iana" },
		"application/atom+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["atom"]
		},
		"application/atomcat+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["atomcat"]
		},
		"application/atomdeleted+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["atomdeleted"]
		},
		"application/atomicmail": { "source": "iana" },
		"application/atomsvc+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["atomsvc"]
		},
		"application/atsc-dwd+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["dwd"]
		},
		"application/atsc-dynamic-event-message": { "source": "iana" },
		"application/atsc-held+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["held"]
		},
		"application/atsc-rdt+json": {
			"source": "iana",
			"compressible": true
		},
		"application/atsc-rsat+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["rsat"]
		},
		"application/atxml": { "source": "iana" },
		"application/auth-policy+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/bacnet-xdd+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/batch-smtp": { "source": "iana" },
		"application/bdoc": {
			"compressible": false,
			"extensions": ["bdoc"]
		},
		"application/beep+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/calendar+json": {
			"source": "iana",
			"compressible": true
		},
		"application/calendar+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xcs"]
		},
		"application/call-completion": { "source": "iana" },
		"application/cals-1840": { "source": "iana" },
		"application/captive+json": {
			"source": "iana",
			"compressible": true
		},
		"application/cbor": { "source": "iana" },
		"application/cbor-seq": { "source": "iana" },
		"application/cccex": { "source": "iana" },
		"application/ccmp+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/ccxml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["ccxml"]
		},
		"application/cdfx+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["cdfx"]
		},
		"application/cdmi-capability": {
			"source": "iana",
			"extensions": ["cdmia"]
		},
		"application/cdmi-container": {
			"source": "iana",
			"extensions": ["cdmic"]
		},
		"application/cdmi-domain": {
			"source": "iana",
			"extensions": ["cdmid"]
		},
		"application/cdmi-object": {
			"source": "iana",
			"extensions": ["cdmio"]
		},
		"application/cdmi-queue": {
			"source": "iana",
			"extensions": ["cdmiq"]
		},
		"application/cdni": { "source": "iana" },
		"application/cea": { "source": "iana" },
		"application/cea-2018+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/cellml+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/cfw": { "source": "iana" },
		"application/city+json": {
			"source": "iana",
			"compressible": true
		},
		"application/clr": { "source": "iana" },
		"application/clue+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/clue_info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/cms": { "source": "iana" },
		"application/cnrp+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/coap-group+json": {
			"source": "iana",
			"compressible": true
		},
		"application/coap-payload": { "source": "iana" },
		"application/commonground": { "source": "iana" },
		"application/conference-info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/cose": { "source": "iana" },
		"application/cose-key": { "source": "iana" },
		"application/cose-key-set": { "source": "iana" },
		"application/cpl+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["cpl"]
		},
		"application/csrattrs": { "source": "iana" },
		"application/csta+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/cstadata+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/csvm+json": {
			"source": "iana",
			"compressible": true
		},
		"application/cu-seeme": {
			"source": "apache",
			"extensions": ["cu"]
		},
		"application/cwt": { "source": "iana" },
		"application/cybercash": { "source": "iana" },
		"application/dart": { "compressible": true },
		"application/dash+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["mpd"]
		},
		"application/dash-patch+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["mpp"]
		},
		"application/dashdelta": { "source": "iana" },
		"application/davmount+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["davmount"]
		},
		"application/dca-rft": { "source": "iana" },
		"application/dcd": { "source": "iana" },
		"application/dec-dx": { "source": "iana" },
		"application/dialog-info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/dicom": { "source": "iana" },
		"application/dicom+json": {
			"source": "iana",
			"compressible": true
		},
		"application/dicom+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/dii": { "source": "iana" },
		"application/dit": { "source": "iana" },
		"application/dns": { "source": "iana" },
		"application/dns+json": {
			"source": "iana",
			"compressible": true
		},
		"application/dns-message": { "source": "iana" },
		"application/docbook+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["dbk"]
		},
		"application/dots+cbor": { "source": "iana" },
		"application/dskpp+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/dssc+der": {
			"source": "iana",
			"extensions": ["dssc"]
		},
		"application/dssc+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xdssc"]
		},
		"application/dvcs": { "source": "iana" },
		"application/ecmascript": {
			"source": "iana",
			"compressible": true,
			"extensions": ["es", "ecma"]
		},
		"application/edi-consent": { "source": "iana" },
		"application/edi-x12": {
			"source": "iana",
			"compressible": false
		},
		"application/edifact": {
			"source": "iana",
			"compressible": false
		},
		"application/efi": { "source": "iana" },
		"application/elm+json": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/elm+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/emergencycalldata.cap+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/emergencycalldata.comment+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/emergencycalldata.control+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/emergencycalldata.deviceinfo+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/emergencycalldata.ecall.msd": { "source": "iana" },
		"application/emergencycalldata.providerinfo+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/emergencycalldata.serviceinfo+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/emergencycalldata.subscriberinfo+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/emergencycalldata.veds+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/emma+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["emma"]
		},
		"application/emotionml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["emotionml"]
		},
		"application/encaprtp": { "source": "iana" },
		"application/epp+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/epub+zip": {
			"source": "iana",
			"compressible": false,
			"extensions": ["epub"]
		},
		"application/eshop": { "source": "iana" },
		"application/exi": {
			"source": "iana",
			"extensions": ["exi"]
		},
		"application/expect-ct-report+json": {
			"source": "iana",
			"compressible": true
		},
		"application/express": {
			"source": "iana",
			"extensions": ["exp"]
		},
		"application/fastinfoset": { "source": "iana" },
		"application/fastsoap": { "source": "iana" },
		"application/fdt+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["fdt"]
		},
		"application/fhir+json": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/fhir+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/fido.trusted-apps+json": { "compressible": true },
		"application/fits": { "source": "iana" },
		"application/flexfec": { "source": "iana" },
		"application/font-sfnt": { "source": "iana" },
		"application/font-tdpfr": {
			"source": "iana",
			"extensions": ["pfr"]
		},
		"application/font-woff": {
			"source": "iana",
			"compressible": false
		},
		"application/framework-attributes+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/geo+json": {
			"source": "iana",
			"compressible": true,
			"extensions": ["geojson"]
		},
		"application/geo+json-seq": { "source": "iana" },
		"application/geopackage+sqlite3": { "source": "iana" },
		"application/geoxacml+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/gltf-buffer": { "source": "iana" },
		"application/gml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["gml"]
		},
		"application/gpx+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["gpx"]
		},
		"application/gxf": {
			"source": "apache",
			"extensions": ["gxf"]
		},
		"application/gzip": {
			"source": "iana",
			"compressible": false,
			"extensions": ["gz"]
		},
		"application/h224": { "source": "iana" },
		"application/held+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/hjson": { "extensions": ["hjson"] },
		"application/http": { "source": "iana" },
		"application/hyperstudio": {
			"source": "iana",
			"extensions": ["stk"]
		},
		"application/ibe-key-request+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/ibe-pkg-reply+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/ibe-pp-data": { "source": "iana" },
		"application/iges": { "source": "iana" },
		"application/im-iscomposing+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/index": { "source": "iana" },
		"application/index.cmd": { "source": "iana" },
		"application/index.obj": { "source": "iana" },
		"application/index.response": { "source": "iana" },
		"application/index.vnd": { "source": "iana" },
		"application/inkml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["ink", "inkml"]
		},
		"application/iotp": { "source": "iana" },
		"application/ipfix": {
			"source": "iana",
			"extensions": ["ipfix"]
		},
		"application/ipp": { "source": "iana" },
		"application/isup": { "source": "iana" },
		"application/its+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["its"]
		},
		"application/java-archive": {
			"source": "apache",
			"compressible": false,
			"extensions": [
				"jar",
				"war",
				"ear"
			]
		},
		"application/java-serialized-object": {
			"source": "apache",
			"compressible": false,
			"extensions": ["ser"]
		},
		"application/java-vm": {
			"source": "apache",
			"compressible": false,
			"extensions": ["class"]
		},
		"application/javascript": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true,
			"extensions": ["js", "mjs"]
		},
		"application/jf2feed+json": {
			"source": "iana",
			"compressible": true
		},
		"application/jose": { "source": "iana" },
		"application/jose+json": {
			"source": "iana",
			"compressible": true
		},
		"application/jrd+json": {
			"source": "iana",
			"compressible": true
		},
		"application/jscalendar+json": {
			"source": "iana",
			"compressible": true
		},
		"application/json": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true,
			"extensions": ["json", "map"]
		},
		"application/json-patch+json": {
			"source": "iana",
			"compressible": true
		},
		"application/json-seq": { "source": "iana" },
		"application/json5": { "extensions": ["json5"] },
		"application/jsonml+json": {
			"source": "apache",
			"compressible": true,
			"extensions": ["jsonml"]
		},
		"application/jwk+json": {
			"source": "iana",
			"compressible": true
		},
		"application/jwk-set+json": {
			"source": "iana",
			"compressible": true
		},
		"application/jwt": { "source": "iana" },
		"application/kpml-request+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/kpml-response+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/ld+json": {
			"source": "iana",
			"compressible": true,
			"extensions": ["jsonld"]
		},
		"application/lgr+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["lgr"]
		},
		"application/link-format": { "source": "iana" },
		"application/load-control+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/lost+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["lostxml"]
		},
		"application/lostsync+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/lpf+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/lxf": { "source": "iana" },
		"application/mac-binhex40": {
			"source": "iana",
			"extensions": ["hqx"]
		},
		"application/mac-compactpro": {
			"source": "apache",
			"extensions": ["cpt"]
		},
		"application/macwriteii": { "source": "iana" },
		"application/mads+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["mads"]
		},
		"application/manifest+json": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true,
			"extensions": ["webmanifest"]
		},
		"application/marc": {
			"source": "iana",
			"extensions": ["mrc"]
		},
		"application/marcxml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["mrcx"]
		},
		"application/mathematica": {
			"source": "iana",
			"extensions": [
				"ma",
				"nb",
				"mb"
			]
		},
		"application/mathml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["mathml"]
		},
		"application/mathml-content+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mathml-presentation+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mbms-associated-procedure-description+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mbms-deregister+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mbms-envelope+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mbms-msk+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mbms-msk-response+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mbms-protection-description+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mbms-reception-report+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mbms-register+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mbms-register-response+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mbms-schedule+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mbms-user-service-description+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mbox": {
			"source": "iana",
			"extensions": ["mbox"]
		},
		"application/media-policy-dataset+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["mpf"]
		},
		"application/media_control+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mediaservercontrol+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["mscml"]
		},
		"application/merge-patch+json": {
			"source": "iana",
			"compressible": true
		},
		"application/metalink+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["metalink"]
		},
		"application/metalink4+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["meta4"]
		},
		"application/mets+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["mets"]
		},
		"application/mf4": { "source": "iana" },
		"application/mikey": { "source": "iana" },
		"application/mipc": { "source": "iana" },
		"application/missing-blocks+cbor-seq": { "source": "iana" },
		"application/mmt-aei+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["maei"]
		},
		"application/mmt-usd+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["musd"]
		},
		"application/mods+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["mods"]
		},
		"application/moss-keys": { "source": "iana" },
		"application/moss-signature": { "source": "iana" },
		"application/mosskey-data": { "source": "iana" },
		"application/mosskey-request": { "source": "iana" },
		"application/mp21": {
			"source": "iana",
			"extensions": ["m21", "mp21"]
		},
		"application/mp4": {
			"source": "iana",
			"extensions": ["mp4s", "m4p"]
		},
		"application/mpeg4-generic": { "source": "iana" },
		"application/mpeg4-iod": { "source": "iana" },
		"application/mpeg4-iod-xmt": { "source": "iana" },
		"application/mrb-consumer+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/mrb-publish+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/msc-ivr+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/msc-mixer+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/msword": {
			"source": "iana",
			"compressible": false,
			"extensions": ["doc", "dot"]
		},
		"application/mud+json": {
			"source": "iana",
			"compressible": true
		},
		"application/multipart-core": { "source": "iana" },
		"application/mxf": {
			"source": "iana",
			"extensions": ["mxf"]
		},
		"application/n-quads": {
			"source": "iana",
			"extensions": ["nq"]
		},
		"application/n-triples": {
			"source": "iana",
			"extensions": ["nt"]
		},
		"application/nasdata": { "source": "iana" },
		"application/news-checkgroups": {
			"source": "iana",
			"charset": "US-ASCII"
		},
		"application/news-groupinfo": {
			"source": "iana",
			"charset": "US-ASCII"
		},
		"application/news-transmission": { "source": "iana" },
		"application/nlsml+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/node": {
			"source": "iana",
			"extensions": ["cjs"]
		},
		"application/nss": { "source": "iana" },
		"application/oauth-authz-req+jwt": { "source": "iana" },
		"application/oblivious-dns-message": { "source": "iana" },
		"application/ocsp-request": { "source": "iana" },
		"application/ocsp-response": { "source": "iana" },
		"application/octet-stream": {
			"source": "iana",
			"compressible": false,
			"extensions": [
				"bin",
				"dms",
				"lrf",
				"mar",
				"so",
				"dist",
				"distz",
				"pkg",
				"bpk",
				"dump",
				"elc",
				"deploy",
				"exe",
				"dll",
				"deb",
				"dmg",
				"iso",
				"img",
				"msi",
				"msp",
				"msm",
				"buffer"
			]
		},
		"application/oda": {
			"source": "iana",
			"extensions": ["oda"]
		},
		"application/odm+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/odx": { "source": "iana" },
		"application/oebps-package+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["opf"]
		},
		"application/ogg": {
			"source": "iana",
			"compressible": false,
			"extensions": ["ogx"]
		},
		"application/omdoc+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["omdoc"]
		},
		"application/onenote": {
			"source": "apache",
			"extensions": [
				"onetoc",
				"onetoc2",
				"onetmp",
				"onepkg"
			]
		},
		"application/opc-nodeset+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/oscore": { "source": "iana" },
		"application/oxps": {
			"source": "iana",
			"extensions": ["oxps"]
		},
		"application/p21": { "source": "iana" },
		"application/p21+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/p2p-overlay+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["relo"]
		},
		"application/parityfec": { "source": "iana" },
		"application/passport": { "source": "iana" },
		"application/patch-ops-error+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xer"]
		},
		"application/pdf": {
			"source": "iana",
			"compressible": false,
			"extensions": ["pdf"]
		},
		"application/pdx": { "source": "iana" },
		"application/pem-certificate-chain": { "source": "iana" },
		"application/pgp-encrypted": {
			"source": "iana",
			"compressible": false,
			"extensions": ["pgp"]
		},
		"application/pgp-keys": {
			"source": "iana",
			"extensions": ["asc"]
		},
		"application/pgp-signature": {
			"source": "iana",
			"extensions": ["asc", "sig"]
		},
		"application/pics-rules": {
			"source": "apache",
			"extensions": ["prf"]
		},
		"application/pidf+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/pidf-diff+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/pkcs10": {
			"source": "iana",
			"extensions": ["p10"]
		},
		"application/pkcs12": { "source": "iana" },
		"application/pkcs7-mime": {
			"source": "iana",
			"extensions": ["p7m", "p7c"]
		},
		"application/pkcs7-signature": {
			"source": "iana",
			"extensions": ["p7s"]
		},
		"application/pkcs8": {
			"source": "iana",
			"extensions": ["p8"]
		},
		"application/pkcs8-encrypted": { "source": "iana" },
		"application/pkix-attr-cert": {
			"source": "iana",
			"extensions": ["ac"]
		},
		"application/pkix-cert": {
			"source": "iana",
			"extensions": ["cer"]
		},
		"application/pkix-crl": {
			"source": "iana",
			"extensions": ["crl"]
		},
		"application/pkix-pkipath": {
			"source": "iana",
			"extensions": ["pkipath"]
		},
		"application/pkixcmp": {
			"source": "iana",
			"extensions": ["pki"]
		},
		"application/pls+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["pls"]
		},
		"application/poc-settings+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/postscript": {
			"source": "iana",
			"compressible": true,
			"extensions": [
				"ai",
				"eps",
				"ps"
			]
		},
		"application/ppsp-tracker+json": {
			"source": "iana",
			"compressible": true
		},
		"application/problem+json": {
			"source": "iana",
			"compressible": true
		},
		"application/problem+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/provenance+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["provx"]
		},
		"application/prs.alvestrand.titrax-sheet": { "source": "iana" },
		"application/prs.cww": {
			"source": "iana",
			"extensions": ["cww"]
		},
		"application/prs.cyn": {
			"source": "iana",
			"charset": "7-BIT"
		},
		"application/prs.hpub+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/prs.nprend": { "source": "iana" },
		"application/prs.plucker": { "source": "iana" },
		"application/prs.rdf-xml-crypt": { "source": "iana" },
		"application/prs.xsf+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/pskc+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["pskcxml"]
		},
		"application/pvd+json": {
			"source": "iana",
			"compressible": true
		},
		"application/qsig": { "source": "iana" },
		"application/raml+yaml": {
			"compressible": true,
			"extensions": ["raml"]
		},
		"application/raptorfec": { "source": "iana" },
		"application/rdap+json": {
			"source": "iana",
			"compressible": true
		},
		"application/rdf+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["rdf", "owl"]
		},
		"application/reginfo+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["rif"]
		},
		"application/relax-ng-compact-syntax": {
			"source": "iana",
			"extensions": ["rnc"]
		},
		"application/remote-printing": { "source": "iana" },
		"application/reputon+json": {
			"source": "iana",
			"compressible": true
		},
		"application/resource-lists+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["rl"]
		},
		"application/resource-lists-diff+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["rld"]
		},
		"application/rfc+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/riscos": { "source": "iana" },
		"application/rlmi+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/rls-services+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["rs"]
		},
		"application/route-apd+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["rapd"]
		},
		"application/route-s-tsid+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["sls"]
		},
		"application/route-usd+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["rusd"]
		},
		"application/rpki-ghostbusters": {
			"source": "iana",
			"extensions": ["gbr"]
		},
		"application/rpki-manifest": {
			"source": "iana",
			"extensions": ["mft"]
		},
		"application/rpki-publication": { "source": "iana" },
		"application/rpki-roa": {
			"source": "iana",
			"extensions": ["roa"]
		},
		"application/rpki-updown": { "source": "iana" },
		"application/rsd+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["rsd"]
		},
		"application/rss+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["rss"]
		},
		"application/rtf": {
			"source": "iana",
			"compressible": true,
			"extensions": ["rtf"]
		},
		"application/rtploopback": { "source": "iana" },
		"application/rtx": { "source": "iana" },
		"application/samlassertion+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/samlmetadata+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/sarif+json": {
			"source": "iana",
			"compressible": true
		},
		"application/sarif-external-properties+json": {
			"source": "iana",
			"compressible": true
		},
		"application/sbe": { "source": "iana" },
		"application/sbml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["sbml"]
		},
		"application/scaip+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/scim+json": {
			"source": "iana",
			"compressible": true
		},
		"application/scvp-cv-request": {
			"source": "iana",
			"extensions": ["scq"]
		},
		"application/scvp-cv-response": {
			"source": "iana",
			"extensions": ["scs"]
		},
		"application/scvp-vp-request": {
			"source": "iana",
			"extensions": ["spq"]
		},
		"application/scvp-vp-response": {
			"source": "iana",
			"extensions": ["spp"]
		},
		"application/sdp": {
			"source": "iana",
			"extensions": ["sdp"]
		},
		"application/secevent+jwt": { "source": "iana" },
		"application/senml+cbor": { "source": "iana" },
		"application/senml+json": {
			"source": "iana",
			"compressible": true
		},
		"application/senml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["senmlx"]
		},
		"application/senml-etch+cbor": { "source": "iana" },
		"application/senml-etch+json": {
			"source": "iana",
			"compressible": true
		},
		"application/senml-exi": { "source": "iana" },
		"application/sensml+cbor": { "source": "iana" },
		"application/sensml+json": {
			"source": "iana",
			"compressible": true
		},
		"application/sensml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["sensmlx"]
		},
		"application/sensml-exi": { "source": "iana" },
		"application/sep+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/sep-exi": { "source": "iana" },
		"application/session-info": { "source": "iana" },
		"application/set-payment": { "source": "iana" },
		"application/set-payment-initiation": {
			"source": "iana",
			"extensions": ["setpay"]
		},
		"application/set-registration": { "source": "iana" },
		"application/set-registration-initiation": {
			"source": "iana",
			"extensions": ["setreg"]
		},
		"application/sgml": { "source": "iana" },
		"application/sgml-open-catalog": { "source": "iana" },
		"application/shf+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["shf"]
		},
		"application/sieve": {
			"source": "iana",
			"extensions": ["siv", "sieve"]
		},
		"application/simple-filter+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/simple-message-summary": { "source": "iana" },
		"application/simplesymbolcontainer": { "source": "iana" },
		"application/sipc": { "source": "iana" },
		"application/slate": { "source": "iana" },
		"application/smil": { "source": "iana" },
		"application/smil+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["smi", "smil"]
		},
		"application/smpte336m": { "source": "iana" },
		"application/soap+fastinfoset": { "source": "iana" },
		"application/soap+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/sparql-query": {
			"source": "iana",
			"extensions": ["rq"]
		},
		"application/sparql-results+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["srx"]
		},
		"application/spdx+json": {
			"source": "iana",
			"compressible": true
		},
		"application/spirits-event+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/sql": { "source": "iana" },
		"application/srgs": {
			"source": "iana",
			"extensions": ["gram"]
		},
		"application/srgs+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["grxml"]
		},
		"application/sru+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["sru"]
		},
		"application/ssdl+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["ssdl"]
		},
		"application/ssml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["ssml"]
		},
		"application/stix+json": {
			"source": "iana",
			"compressible": true
		},
		"application/swid+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["swidtag"]
		},
		"application/tamp-apex-update": { "source": "iana" },
		"application/tamp-apex-update-confirm": { "source": "iana" },
		"application/tamp-community-update": { "source": "iana" },
		"application/tamp-community-update-confirm": { "source": "iana" },
		"application/tamp-error": { "source": "iana" },
		"application/tamp-sequence-adjust": { "source": "iana" },
		"application/tamp-sequence-adjust-confirm": { "source": "iana" },
		"application/tamp-status-query": { "source": "iana" },
		"application/tamp-status-response": { "source": "iana" },
		"application/tamp-update": { "source": "iana" },
		"application/tamp-update-confirm": { "source": "iana" },
		"application/tar": { "compressible": true },
		"application/taxii+json": {
			"source": "iana",
			"compressible": true
		},
		"application/td+json": {
			"source": "iana",
			"compressible": true
		},
		"application/tei+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["tei", "teicorpus"]
		},
		"application/tetra_isi": { "source": "iana" },
		"application/thraud+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["tfi"]
		},
		"application/timestamp-query": { "source": "iana" },
		"application/timestamp-reply": { "source": "iana" },
		"application/timestamped-data": {
			"source": "iana",
			"extensions": ["tsd"]
		},
		"application/tlsrpt+gzip": { "source": "iana" },
		"application/tlsrpt+json": {
			"source": "iana",
			"compressible": true
		},
		"application/tnauthlist": { "source": "iana" },
		"application/token-introspection+jwt": { "source": "iana" },
		"application/toml": {
			"compressible": true,
			"extensions": ["toml"]
		},
		"application/trickle-ice-sdpfrag": { "source": "iana" },
		"application/trig": {
			"source": "iana",
			"extensions": ["trig"]
		},
		"application/ttml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["ttml"]
		},
		"application/tve-trigger": { "source": "iana" },
		"application/tzif": { "source": "iana" },
		"application/tzif-leap": { "source": "iana" },
		"application/ubjson": {
			"compressible": false,
			"extensions": ["ubj"]
		},
		"application/ulpfec": { "source": "iana" },
		"application/urc-grpsheet+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/urc-ressheet+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["rsheet"]
		},
		"application/urc-targetdesc+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["td"]
		},
		"application/urc-uisocketdesc+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vcard+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vcard+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vemmi": { "source": "iana" },
		"application/vividence.scriptfile": { "source": "apache" },
		"application/vnd.1000minds.decision-model+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["1km"]
		},
		"application/vnd.3gpp-prose+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp-prose-pc3ch+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp-v2x-local-service-information": { "source": "iana" },
		"application/vnd.3gpp.5gnas": { "source": "iana" },
		"application/vnd.3gpp.access-transfer-events+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.bsf+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.gmop+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.gtpc": { "source": "iana" },
		"application/vnd.3gpp.interworking-data": { "source": "iana" },
		"application/vnd.3gpp.lpp": { "source": "iana" },
		"application/vnd.3gpp.mc-signalling-ear": { "source": "iana" },
		"application/vnd.3gpp.mcdata-affiliation-command+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcdata-info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcdata-payload": { "source": "iana" },
		"application/vnd.3gpp.mcdata-service-config+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcdata-signalling": { "source": "iana" },
		"application/vnd.3gpp.mcdata-ue-config+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcdata-user-profile+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcptt-affiliation-command+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcptt-floor-request+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcptt-info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcptt-location-info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcptt-mbms-usage-info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcptt-service-config+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcptt-signed+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcptt-ue-config+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcptt-ue-init-config+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcptt-user-profile+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcvideo-affiliation-command+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcvideo-affiliation-info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcvideo-info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcvideo-location-info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcvideo-mbms-usage-info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcvideo-service-config+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcvideo-transmission-request+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcvideo-ue-config+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mcvideo-user-profile+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.mid-call+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.ngap": { "source": "iana" },
		"application/vnd.3gpp.pfcp": { "source": "iana" },
		"application/vnd.3gpp.pic-bw-large": {
			"source": "iana",
			"extensions": ["plb"]
		},
		"application/vnd.3gpp.pic-bw-small": {
			"source": "iana",
			"extensions": ["psb"]
		},
		"application/vnd.3gpp.pic-bw-var": {
			"source": "iana",
			"extensions": ["pvb"]
		},
		"application/vnd.3gpp.s1ap": { "source": "iana" },
		"application/vnd.3gpp.sms": { "source": "iana" },
		"application/vnd.3gpp.sms+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.srvcc-ext+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.srvcc-info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.state-and-event-info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp.ussd+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp2.bcmcsinfo+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.3gpp2.sms": { "source": "iana" },
		"application/vnd.3gpp2.tcap": {
			"source": "iana",
			"extensions": ["tcap"]
		},
		"application/vnd.3lightssoftware.imagescal": { "source": "iana" },
		"application/vnd.3m.post-it-notes": {
			"source": "iana",
			"extensions": ["pwn"]
		},
		"application/vnd.accpac.simply.aso": {
			"source": "iana",
			"extensions": ["aso"]
		},
		"application/vnd.accpac.simply.imp": {
			"source": "iana",
			"extensions": ["imp"]
		},
		"application/vnd.acucobol": {
			"source": "iana",
			"extensions": ["acu"]
		},
		"application/vnd.acucorp": {
			"source": "iana",
			"extensions": ["atc", "acutc"]
		},
		"application/vnd.adobe.air-application-installer-package+zip": {
			"source": "apache",
			"compressible": false,
			"extensions": ["air"]
		},
		"application/vnd.adobe.flash.movie": { "source": "iana" },
		"application/vnd.adobe.formscentral.fcdt": {
			"source": "iana",
			"extensions": ["fcdt"]
		},
		"application/vnd.adobe.fxp": {
			"source": "iana",
			"extensions": ["fxp", "fxpl"]
		},
		"application/vnd.adobe.partial-upload": { "source": "iana" },
		"application/vnd.adobe.xdp+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xdp"]
		},
		"application/vnd.adobe.xfdf": {
			"source": "iana",
			"extensions": ["xfdf"]
		},
		"application/vnd.aether.imp": { "source": "iana" },
		"application/vnd.afpc.afplinedata": { "source": "iana" },
		"application/vnd.afpc.afplinedata-pagedef": { "source": "iana" },
		"application/vnd.afpc.cmoca-cmresource": { "source": "iana" },
		"application/vnd.afpc.foca-charset": { "source": "iana" },
		"application/vnd.afpc.foca-codedfont": { "source": "iana" },
		"application/vnd.afpc.foca-codepage": { "source": "iana" },
		"application/vnd.afpc.modca": { "source": "iana" },
		"application/vnd.afpc.modca-cmtable": { "source": "iana" },
		"application/vnd.afpc.modca-formdef": { "source": "iana" },
		"application/vnd.afpc.modca-mediummap": { "source": "iana" },
		"application/vnd.afpc.modca-objectcontainer": { "source": "iana" },
		"application/vnd.afpc.modca-overlay": { "source": "iana" },
		"application/vnd.afpc.modca-pagesegment": { "source": "iana" },
		"application/vnd.age": {
			"source": "iana",
			"extensions": ["age"]
		},
		"application/vnd.ah-barcode": { "source": "iana" },
		"application/vnd.ahead.space": {
			"source": "iana",
			"extensions": ["ahead"]
		},
		"application/vnd.airzip.filesecure.azf": {
			"source": "iana",
			"extensions": ["azf"]
		},
		"application/vnd.airzip.filesecure.azs": {
			"source": "iana",
			"extensions": ["azs"]
		},
		"application/vnd.amadeus+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.amazon.ebook": {
			"source": "apache",
			"extensions": ["azw"]
		},
		"application/vnd.amazon.mobi8-ebook": { "source": "iana" },
		"application/vnd.americandynamics.acc": {
			"source": "iana",
			"extensions": ["acc"]
		},
		"application/vnd.amiga.ami": {
			"source": "iana",
			"extensions": ["ami"]
		},
		"application/vnd.amundsen.maze+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.android.ota": { "source": "iana" },
		"application/vnd.android.package-archive": {
			"source": "apache",
			"compressible": false,
			"extensions": ["apk"]
		},
		"application/vnd.anki": { "source": "iana" },
		"application/vnd.anser-web-certificate-issue-initiation": {
			"source": "iana",
			"extensions": ["cii"]
		},
		"application/vnd.anser-web-funds-transfer-initiation": {
			"source": "apache",
			"extensions": ["fti"]
		},
		"application/vnd.antix.game-component": {
			"source": "iana",
			"extensions": ["atx"]
		},
		"application/vnd.apache.arrow.file": { "source": "iana" },
		"application/vnd.apache.arrow.stream": { "source": "iana" },
		"application/vnd.apache.thrift.binary": { "source": "iana" },
		"application/vnd.apache.thrift.compact": { "source": "iana" },
		"application/vnd.apache.thrift.json": { "source": "iana" },
		"application/vnd.api+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.aplextor.warrp+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.apothekende.reservation+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.apple.installer+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["mpkg"]
		},
		"application/vnd.apple.keynote": {
			"source": "iana",
			"extensions": ["key"]
		},
		"application/vnd.apple.mpegurl": {
			"source": "iana",
			"extensions": ["m3u8"]
		},
		"application/vnd.apple.numbers": {
			"source": "iana",
			"extensions": ["numbers"]
		},
		"application/vnd.apple.pages": {
			"source": "iana",
			"extensions": ["pages"]
		},
		"application/vnd.apple.pkpass": {
			"compressible": false,
			"extensions": ["pkpass"]
		},
		"application/vnd.arastra.swi": { "source": "iana" },
		"application/vnd.aristanetworks.swi": {
			"source": "iana",
			"extensions": ["swi"]
		},
		"application/vnd.artisan+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.artsquare": { "source": "iana" },
		"application/vnd.astraea-software.iota": {
			"source": "iana",
			"extensions": ["iota"]
		},
		"application/vnd.audiograph": {
			"source": "iana",
			"extensions": ["aep"]
		},
		"application/vnd.autopackage": { "source": "iana" },
		"application/vnd.avalon+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.avistar+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.balsamiq.bmml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["bmml"]
		},
		"application/vnd.balsamiq.bmpr": { "source": "iana" },
		"application/vnd.banana-accounting": { "source": "iana" },
		"application/vnd.bbf.usp.error": { "source": "iana" },
		"application/vnd.bbf.usp.msg": { "source": "iana" },
		"application/vnd.bbf.usp.msg+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.bekitzur-stech+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.bint.med-content": { "source": "iana" },
		"application/vnd.biopax.rdf+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.blink-idb-value-wrapper": { "source": "iana" },
		"application/vnd.blueice.multipass": {
			"source": "iana",
			"extensions": ["mpm"]
		},
		"application/vnd.bluetooth.ep.oob": { "source": "iana" },
		"application/vnd.bluetooth.le.oob": { "source": "iana" },
		"application/vnd.bmi": {
			"source": "iana",
			"extensions": ["bmi"]
		},
		"application/vnd.bpf": { "source": "iana" },
		"application/vnd.bpf3": { "source": "iana" },
		"application/vnd.businessobjects": {
			"source": "iana",
			"extensions": ["rep"]
		},
		"application/vnd.byu.uapi+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.cab-jscript": { "source": "iana" },
		"application/vnd.canon-cpdl": { "source": "iana" },
		"application/vnd.canon-lips": { "source": "iana" },
		"application/vnd.capasystems-pg+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.cendio.thinlinc.clientconf": { "source": "iana" },
		"application/vnd.century-systems.tcp_stream": { "source": "iana" },
		"application/vnd.chemdraw+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["cdxml"]
		},
		"application/vnd.chess-pgn": { "source": "iana" },
		"application/vnd.chipnuts.karaoke-mmd": {
			"source": "iana",
			"extensions": ["mmd"]
		},
		"application/vnd.ciedi": { "source": "iana" },
		"application/vnd.cinderella": {
			"source": "iana",
			"extensions": ["cdy"]
		},
		"application/vnd.cirpack.isdn-ext": { "source": "iana" },
		"application/vnd.citationstyles.style+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["csl"]
		},
		"application/vnd.claymore": {
			"source": "iana",
			"extensions": ["cla"]
		},
		"application/vnd.cloanto.rp9": {
			"source": "iana",
			"extensions": ["rp9"]
		},
		"application/vnd.clonk.c4group": {
			"source": "iana",
			"extensions": [
				"c4g",
				"c4d",
				"c4f",
				"c4p",
				"c4u"
			]
		},
		"application/vnd.cluetrust.cartomobile-config": {
			"source": "iana",
			"extensions": ["c11amc"]
		},
		"application/vnd.cluetrust.cartomobile-config-pkg": {
			"source": "iana",
			"extensions": ["c11amz"]
		},
		"application/vnd.coffeescript": { "source": "iana" },
		"application/vnd.collabio.xodocuments.document": { "source": "iana" },
		"application/vnd.collabio.xodocuments.document-template": { "source": "iana" },
		"application/vnd.collabio.xodocuments.presentation": { "source": "iana" },
		"application/vnd.collabio.xodocuments.presentation-template": { "source": "iana" },
		"application/vnd.collabio.xodocuments.spreadsheet": { "source": "iana" },
		"application/vnd.collabio.xodocuments.spreadsheet-template": { "source": "iana" },
		"application/vnd.collection+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.collection.doc+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.collection.next+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.comicbook+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.comicbook-rar": { "source": "iana" },
		"application/vnd.commerce-battelle": { "source": "iana" },
		"application/vnd.commonspace": {
			"source": "iana",
			"extensions": ["csp"]
		},
		"application/vnd.contact.cmsg": {
			"source": "iana",
			"extensions": ["cdbcmsg"]
		},
		"application/vnd.coreos.ignition+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.cosmocaller": {
			"source": "iana",
			"extensions": ["cmc"]
		},
		"application/vnd.crick.clicker": {
			"source": "iana",
			"extensions": ["clkx"]
		},
		"application/vnd.crick.clicker.keyboard": {
			"source": "iana",
			"extensions": ["clkk"]
		},
		"application/vnd.crick.clicker.palette": {
			"source": "iana",
			"extensions": ["clkp"]
		},
		"application/vnd.crick.clicker.template": {
			"source": "iana",
			"extensions": ["clkt"]
		},
		"application/vnd.crick.clicker.wordbank": {
			"source": "iana",
			"extensions": ["clkw"]
		},
		"application/vnd.criticaltools.wbs+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["wbs"]
		},
		"application/vnd.cryptii.pipe+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.crypto-shade-file": { "source": "iana" },
		"application/vnd.cryptomator.encrypted": { "source": "iana" },
		"application/vnd.cryptomator.vault": { "source": "iana" },
		"application/vnd.ctc-posml": {
			"source": "iana",
			"extensions": ["pml"]
		},
		"application/vnd.ctct.ws+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.cups-pdf": { "source": "iana" },
		"application/vnd.cups-postscript": { "source": "iana" },
		"application/vnd.cups-ppd": {
			"source": "iana",
			"extensions": ["ppd"]
		},
		"application/vnd.cups-raster": { "source": "iana" },
		"application/vnd.cups-raw": { "source": "iana" },
		"application/vnd.curl": { "source": "iana" },
		"application/vnd.curl.car": {
			"source": "apache",
			"extensions": ["car"]
		},
		"application/vnd.curl.pcurl": {
			"source": "apache",
			"extensions": ["pcurl"]
		},
		"application/vnd.cyan.dean.root+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.cybank": { "source": "iana" },
		"application/vnd.cyclonedx+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.cyclonedx+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.d2l.coursepackage1p0+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.d3m-dataset": { "source": "iana" },
		"application/vnd.d3m-problem": { "source": "iana" },
		"application/vnd.dart": {
			"source": "iana",
			"compressible": true,
			"extensions": ["dart"]
		},
		"application/vnd.data-vision.rdz": {
			"source": "iana",
			"extensions": ["rdz"]
		},
		"application/vnd.datapackage+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.dataresource+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.dbf": {
			"source": "iana",
			"extensions": ["dbf"]
		},
		"application/vnd.debian.binary-package": { "source": "iana" },
		"application/vnd.dece.data": {
			"source": "iana",
			"extensions": [
				"uvf",
				"uvvf",
				"uvd",
				"uvvd"
			]
		},
		"application/vnd.dece.ttml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["uvt", "uvvt"]
		},
		"application/vnd.dece.unspecified": {
			"source": "iana",
			"extensions": ["uvx", "uvvx"]
		},
		"application/vnd.dece.zip": {
			"source": "iana",
			"extensions": ["uvz", "uvvz"]
		},
		"application/vnd.denovo.fcselayout-link": {
			"source": "iana",
			"extensions": ["fe_launch"]
		},
		"application/vnd.desmume.movie": { "source": "iana" },
		"application/vnd.dir-bi.plate-dl-nosuffix": { "source": "iana" },
		"application/vnd.dm.delegation+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.dna": {
			"source": "iana",
			"extensions": ["dna"]
		},
		"application/vnd.document+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.dolby.mlp": {
			"source": "apache",
			"extensions": ["mlp"]
		},
		"application/vnd.dolby.mobile.1": { "source": "iana" },
		"application/vnd.dolby.mobile.2": { "source": "iana" },
		"application/vnd.doremir.scorecloud-binary-document": { "source": "iana" },
		"application/vnd.dpgraph": {
			"source": "iana",
			"extensions": ["dpg"]
		},
		"application/vnd.dreamfactory": {
			"source": "iana",
			"extensions": ["dfac"]
		},
		"application/vnd.drive+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.ds-keypoint": {
			"source": "apache",
			"extensions": ["kpxx"]
		},
		"application/vnd.dtg.local": { "source": "iana" },
		"application/vnd.dtg.local.flash": { "source": "iana" },
		"application/vnd.dtg.local.html": { "source": "iana" },
		"application/vnd.dvb.ait": {
			"source": "iana",
			"extensions": ["ait"]
		},
		"application/vnd.dvb.dvbisl+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.dvb.dvbj": { "source": "iana" },
		"application/vnd.dvb.esgcontainer": { "source": "iana" },
		"application/vnd.dvb.ipdcdftnotifaccess": { "source": "iana" },
		"application/vnd.dvb.ipdcesgaccess": { "source": "iana" },
		"application/vnd.dvb.ipdcesgaccess2": { "source": "iana" },
		"application/vnd.dvb.ipdcesgpdd": { "source": "iana" },
		"application/vnd.dvb.ipdcroaming": { "source": "iana" },
		"application/vnd.dvb.iptv.alfec-base": { "source": "iana" },
		"application/vnd.dvb.iptv.alfec-enhancement": { "source": "iana" },
		"application/vnd.dvb.notif-aggregate-root+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.dvb.notif-container+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.dvb.notif-generic+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.dvb.notif-ia-msglist+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.dvb.notif-ia-registration-request+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.dvb.notif-ia-registration-response+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.dvb.notif-init+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.dvb.pfr": { "source": "iana" },
		"application/vnd.dvb.service": {
			"source": "iana",
			"extensions": ["svc"]
		},
		"application/vnd.dxr": { "source": "iana" },
		"application/vnd.dynageo": {
			"source": "iana",
			"extensions": ["geo"]
		},
		"application/vnd.dzr": { "source": "iana" },
		"application/vnd.easykaraoke.cdgdownload": { "source": "iana" },
		"application/vnd.ecdis-update": { "source": "iana" },
		"application/vnd.ecip.rlp": { "source": "iana" },
		"application/vnd.eclipse.ditto+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.ecowin.chart": {
			"source": "iana",
			"extensions": ["mag"]
		},
		"application/vnd.ecowin.filerequest": { "source": "iana" },
		"application/vnd.ecowin.fileupdate": { "source": "iana" },
		"application/vnd.ecowin.series": { "source": "iana" },
		"application/vnd.ecowin.seriesrequest": { "source": "iana" },
		"application/vnd.ecowin.seriesupdate": { "source": "iana" },
		"application/vnd.efi.img": { "source": "iana" },
		"application/vnd.efi.iso": { "source": "iana" },
		"application/vnd.emclient.accessrequest+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.enliven": {
			"source": "iana",
			"extensions": ["nml"]
		},
		"application/vnd.enphase.envoy": { "source": "iana" },
		"application/vnd.eprints.data+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.epson.esf": {
			"source": "iana",
			"extensions": ["esf"]
		},
		"application/vnd.epson.msf": {
			"source": "iana",
			"extensions": ["msf"]
		},
		"application/vnd.epson.quickanime": {
			"source": "iana",
			"extensions": ["qam"]
		},
		"application/vnd.epson.salt": {
			"source": "iana",
			"extensions": ["slt"]
		},
		"application/vnd.epson.ssf": {
			"source": "iana",
			"extensions": ["ssf"]
		},
		"application/vnd.ericsson.quickcall": { "source": "iana" },
		"application/vnd.espass-espass+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.eszigno3+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["es3", "et3"]
		},
		"application/vnd.etsi.aoc+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.asic-e+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.etsi.asic-s+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.etsi.cug+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.iptvcommand+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.iptvdiscovery+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.iptvprofile+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.iptvsad-bc+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.iptvsad-cod+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.iptvsad-npvr+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.iptvservice+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.iptvsync+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.iptvueprofile+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.mcid+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.mheg5": { "source": "iana" },
		"application/vnd.etsi.overload-control-policy-dataset+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.pstn+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.sci+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.simservs+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.timestamp-token": { "source": "iana" },
		"application/vnd.etsi.tsl+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.etsi.tsl.der": { "source": "iana" },
		"application/vnd.eu.kasparian.car+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.eudora.data": { "source": "iana" },
		"application/vnd.evolv.ecig.profile": { "source": "iana" },
		"application/vnd.evolv.ecig.settings": { "source": "iana" },
		"application/vnd.evolv.ecig.theme": { "source": "iana" },
		"application/vnd.exstream-empower+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.exstream-package": { "source": "iana" },
		"application/vnd.ezpix-album": {
			"source": "iana",
			"extensions": ["ez2"]
		},
		"application/vnd.ezpix-package": {
			"source": "iana",
			"extensions": ["ez3"]
		},
		"application/vnd.f-secure.mobile": { "source": "iana" },
		"application/vnd.familysearch.gedcom+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.fastcopy-disk-image": { "source": "iana" },
		"application/vnd.fdf": {
			"source": "iana",
			"extensions": ["fdf"]
		},
		"application/vnd.fdsn.mseed": {
			"source": "iana",
			"extensions": ["mseed"]
		},
		"application/vnd.fdsn.seed": {
			"source": "iana",
			"extensions": ["seed", "dataless"]
		},
		"application/vnd.ffsns": { "source": "iana" },
		"application/vnd.ficlab.flb+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.filmit.zfc": { "source": "iana" },
		"application/vnd.fints": { "source": "iana" },
		"application/vnd.firemonkeys.cloudcell": { "source": "iana" },
		"application/vnd.flographit": {
			"source": "iana",
			"extensions": ["gph"]
		},
		"application/vnd.fluxtime.clip": {
			"source": "iana",
			"extensions": ["ftc"]
		},
		"application/vnd.font-fontforge-sfd": { "source": "iana" },
		"application/vnd.framemaker": {
			"source": "iana",
			"extensions": [
				"fm",
				"frame",
				"maker",
				"book"
			]
		},
		"application/vnd.frogans.fnc": {
			"source": "iana",
			"extensions": ["fnc"]
		},
		"application/vnd.frogans.ltf": {
			"source": "iana",
			"extensions": ["ltf"]
		},
		"application/vnd.fsc.weblaunch": {
			"source": "iana",
			"extensions": ["fsc"]
		},
		"application/vnd.fujifilm.fb.docuworks": { "source": "iana" },
		"application/vnd.fujifilm.fb.docuworks.binder": { "source": "iana" },
		"application/vnd.fujifilm.fb.docuworks.container": { "source": "iana" },
		"application/vnd.fujifilm.fb.jfi+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.fujitsu.oasys": {
			"source": "iana",
			"extensions": ["oas"]
		},
		"application/vnd.fujitsu.oasys2": {
			"source": "iana",
			"extensions": ["oa2"]
		},
		"application/vnd.fujitsu.oasys3": {
			"source": "iana",
			"extensions": ["oa3"]
		},
		"application/vnd.fujitsu.oasysgp": {
			"source": "iana",
			"extensions": ["fg5"]
		},
		"application/vnd.fujitsu.oasysprs": {
			"source": "iana",
			"extensions": ["bh2"]
		},
		"application/vnd.fujixerox.art-ex": { "source": "iana" },
		"application/vnd.fujixerox.art4": { "source": "iana" },
		"application/vnd.fujixerox.ddd": {
			"source": "iana",
			"extensions": ["ddd"]
		},
		"application/vnd.fujixerox.docuworks": {
			"source": "iana",
			"extensions": ["xdw"]
		},
		"application/vnd.fujixerox.docuworks.binder": {
			"source": "iana",
			"extensions": ["xbd"]
		},
		"application/vnd.fujixerox.docuworks.container": { "source": "iana" },
		"application/vnd.fujixerox.hbpl": { "source": "iana" },
		"application/vnd.fut-misnet": { "source": "iana" },
		"application/vnd.futoin+cbor": { "source": "iana" },
		"application/vnd.futoin+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.fuzzysheet": {
			"source": "iana",
			"extensions": ["fzs"]
		},
		"application/vnd.genomatix.tuxedo": {
			"source": "iana",
			"extensions": ["txd"]
		},
		"application/vnd.gentics.grd+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.geo+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.geocube+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.geogebra.file": {
			"source": "iana",
			"extensions": ["ggb"]
		},
		"application/vnd.geogebra.slides": { "source": "iana" },
		"application/vnd.geogebra.tool": {
			"source": "iana",
			"extensions": ["ggt"]
		},
		"application/vnd.geometry-explorer": {
			"source": "iana",
			"extensions": ["gex", "gre"]
		},
		"application/vnd.geonext": {
			"source": "iana",
			"extensions": ["gxt"]
		},
		"application/vnd.geoplan": {
			"source": "iana",
			"extensions": ["g2w"]
		},
		"application/vnd.geospace": {
			"source": "iana",
			"extensions": ["g3w"]
		},
		"application/vnd.gerber": { "source": "iana" },
		"application/vnd.globalplatform.card-content-mgt": { "source": "iana" },
		"application/vnd.globalplatform.card-content-mgt-response": { "source": "iana" },
		"application/vnd.gmx": {
			"source": "iana",
			"extensions": ["gmx"]
		},
		"application/vnd.google-apps.document": {
			"compressible": false,
			"extensions": ["gdoc"]
		},
		"application/vnd.google-apps.presentation": {
			"compressible": false,
			"extensions": ["gslides"]
		},
		"application/vnd.google-apps.spreadsheet": {
			"compressible": false,
			"extensions": ["gsheet"]
		},
		"application/vnd.google-earth.kml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["kml"]
		},
		"application/vnd.google-earth.kmz": {
			"source": "iana",
			"compressible": false,
			"extensions": ["kmz"]
		},
		"application/vnd.gov.sk.e-form+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.gov.sk.e-form+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.gov.sk.xmldatacontainer+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.grafeq": {
			"source": "iana",
			"extensions": ["gqf", "gqs"]
		},
		"application/vnd.gridmp": { "source": "iana" },
		"application/vnd.groove-account": {
			"source": "iana",
			"extensions": ["gac"]
		},
		"application/vnd.groove-help": {
			"source": "iana",
			"extensions": ["ghf"]
		},
		"application/vnd.groove-identity-message": {
			"source": "iana",
			"extensions": ["gim"]
		},
		"application/vnd.groove-injector": {
			"source": "iana",
			"extensions": ["grv"]
		},
		"application/vnd.groove-tool-message": {
			"source": "iana",
			"extensions": ["gtm"]
		},
		"application/vnd.groove-tool-template": {
			"source": "iana",
			"extensions": ["tpl"]
		},
		"application/vnd.groove-vcard": {
			"source": "iana",
			"extensions": ["vcg"]
		},
		"application/vnd.hal+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.hal+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["hal"]
		},
		"application/vnd.handheld-entertainment+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["zmm"]
		},
		"application/vnd.hbci": {
			"source": "iana",
			"extensions": ["hbci"]
		},
		"application/vnd.hc+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.hcl-bireports": { "source": "iana" },
		"application/vnd.hdt": { "source": "iana" },
		"application/vnd.heroku+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.hhe.lesson-player": {
			"source": "iana",
			"extensions": ["les"]
		},
		"application/vnd.hl7cda+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/vnd.hl7v2+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/vnd.hp-hpgl": {
			"source": "iana",
			"extensions": ["hpgl"]
		},
		"application/vnd.hp-hpid": {
			"source": "iana",
			"extensions": ["hpid"]
		},
		"application/vnd.hp-hps": {
			"source": "iana",
			"extensions": ["hps"]
		},
		"application/vnd.hp-jlyt": {
			"source": "iana",
			"extensions": ["jlt"]
		},
		"application/vnd.hp-pcl": {
			"source": "iana",
			"extensions": ["pcl"]
		},
		"application/vnd.hp-pclxl": {
			"source": "iana",
			"extensions": ["pclxl"]
		},
		"application/vnd.httphone": { "source": "iana" },
		"application/vnd.hydrostatix.sof-data": {
			"source": "iana",
			"extensions": ["sfd-hdstx"]
		},
		"application/vnd.hyper+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.hyper-item+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.hyperdrive+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.hzn-3d-crossword": { "source": "iana" },
		"application/vnd.ibm.afplinedata": { "source": "iana" },
		"application/vnd.ibm.electronic-media": { "source": "iana" },
		"application/vnd.ibm.minipay": {
			"source": "iana",
			"extensions": ["mpy"]
		},
		"application/vnd.ibm.modcap": {
			"source": "iana",
			"extensions": [
				"afp",
				"listafp",
				"list3820"
			]
		},
		"application/vnd.ibm.rights-management": {
			"source": "iana",
			"extensions": ["irm"]
		},
		"application/vnd.ibm.secure-container": {
			"source": "iana",
			"extensions": ["sc"]
		},
		"application/vnd.iccprofile": {
			"source": "iana",
			"extensions": ["icc", "icm"]
		},
		"application/vnd.ieee.1905": { "source": "iana" },
		"application/vnd.igloader": {
			"source": "iana",
			"extensions": ["igl"]
		},
		"application/vnd.imagemeter.folder+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.imagemeter.image+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.immervision-ivp": {
			"source": "iana",
			"extensions": ["ivp"]
		},
		"application/vnd.immervision-ivu": {
			"source": "iana",
			"extensions": ["ivu"]
		},
		"application/vnd.ims.imsccv1p1": { "source": "iana" },
		"application/vnd.ims.imsccv1p2": { "source": "iana" },
		"application/vnd.ims.imsccv1p3": { "source": "iana" },
		"application/vnd.ims.lis.v2.result+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.ims.lti.v2.toolconsumerprofile+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.ims.lti.v2.toolproxy+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.ims.lti.v2.toolproxy.id+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.ims.lti.v2.toolsettings+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.ims.lti.v2.toolsettings.simple+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.informedcontrol.rms+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.informix-visionary": { "source": "iana" },
		"application/vnd.infotech.project": { "source": "iana" },
		"application/vnd.infotech.project+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.innopath.wamp.notification": { "source": "iana" },
		"application/vnd.insors.igm": {
			"source": "iana",
			"extensions": ["igm"]
		},
		"application/vnd.intercon.formnet": {
			"source": "iana",
			"extensions": ["xpw", "xpx"]
		},
		"application/vnd.intergeo": {
			"source": "iana",
			"extensions": ["i2g"]
		},
		"application/vnd.intertrust.digibox": { "source": "iana" },
		"application/vnd.intertrust.nncp": { "source": "iana" },
		"application/vnd.intu.qbo": {
			"source": "iana",
			"extensions": ["qbo"]
		},
		"application/vnd.intu.qfx": {
			"source": "iana",
			"extensions": ["qfx"]
		},
		"application/vnd.iptc.g2.catalogitem+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.iptc.g2.conceptitem+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.iptc.g2.knowledgeitem+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.iptc.g2.newsitem+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.iptc.g2.newsmessage+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.iptc.g2.packageitem+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.iptc.g2.planningitem+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.ipunplugged.rcprofile": {
			"source": "iana",
			"extensions": ["rcprofile"]
		},
		"application/vnd.irepository.package+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["irp"]
		},
		"application/vnd.is-xpr": {
			"source": "iana",
			"extensions": ["xpr"]
		},
		"application/vnd.isac.fcs": {
			"source": "iana",
			"extensions": ["fcs"]
		},
		"application/vnd.iso11783-10+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.jam": {
			"source": "iana",
			"extensions": ["jam"]
		},
		"application/vnd.japannet-directory-service": { "source": "iana" },
		"application/vnd.japannet-jpnstore-wakeup": { "source": "iana" },
		"application/vnd.japannet-payment-wakeup": { "source": "iana" },
		"application/vnd.japannet-registration": { "source": "iana" },
		"application/vnd.japannet-registration-wakeup": { "source": "iana" },
		"application/vnd.japannet-setstore-wakeup": { "source": "iana" },
		"application/vnd.japannet-verification": { "source": "iana" },
		"application/vnd.japannet-verification-wakeup": { "source": "iana" },
		"application/vnd.jcp.javame.midlet-rms": {
			"source": "iana",
			"extensions": ["rms"]
		},
		"application/vnd.jisp": {
			"source": "iana",
			"extensions": ["jisp"]
		},
		"application/vnd.joost.joda-archive": {
			"source": "iana",
			"extensions": ["joda"]
		},
		"application/vnd.jsk.isdn-ngn": { "source": "iana" },
		"application/vnd.kahootz": {
			"source": "iana",
			"extensions": ["ktz", "ktr"]
		},
		"application/vnd.kde.karbon": {
			"source": "iana",
			"extensions": ["karbon"]
		},
		"application/vnd.kde.kchart": {
			"source": "iana",
			"extensions": ["chrt"]
		},
		"application/vnd.kde.kformula": {
			"source": "iana",
			"extensions": ["kfo"]
		},
		"application/vnd.kde.kivio": {
			"source": "iana",
			"extensions": ["flw"]
		},
		"application/vnd.kde.kontour": {
			"source": "iana",
			"extensions": ["kon"]
		},
		"application/vnd.kde.kpresenter": {
			"source": "iana",
			"extensions": ["kpr", "kpt"]
		},
		"application/vnd.kde.kspread": {
			"source": "iana",
			"extensions": ["ksp"]
		},
		"application/vnd.kde.kword": {
			"source": "iana",
			"extensions": ["kwd", "kwt"]
		},
		"application/vnd.kenameaapp": {
			"source": "iana",
			"extensions": ["htke"]
		},
		"application/vnd.kidspiration": {
			"source": "iana",
			"extensions": ["kia"]
		},
		"application/vnd.kinar": {
			"source": "iana",
			"extensions": ["kne", "knp"]
		},
		"application/vnd.koan": {
			"source": "iana",
			"extensions": [
				"skp",
				"skd",
				"skt",
				"skm"
			]
		},
		"application/vnd.kodak-descriptor": {
			"source": "iana",
			"extensions": ["sse"]
		},
		"application/vnd.las": { "source": "iana" },
		"application/vnd.las.las+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.las.las+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["lasxml"]
		},
		"application/vnd.laszip": { "source": "iana" },
		"application/vnd.leap+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.liberty-request+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.llamagraphics.life-balance.desktop": {
			"source": "iana",
			"extensions": ["lbd"]
		},
		"application/vnd.llamagraphics.life-balance.exchange+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["lbe"]
		},
		"application/vnd.logipipe.circuit+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.loom": { "source": "iana" },
		"application/vnd.lotus-1-2-3": {
			"source": "iana",
			"extensions": ["123"]
		},
		"application/vnd.lotus-approach": {
			"source": "iana",
			"extensions": ["apr"]
		},
		"application/vnd.lotus-freelance": {
			"source": "iana",
			"extensions": ["pre"]
		},
		"application/vnd.lotus-notes": {
			"source": "iana",
			"extensions": ["nsf"]
		},
		"application/vnd.lotus-organizer": {
			"source": "iana",
			"extensions": ["org"]
		},
		"application/vnd.lotus-screencam": {
			"source": "iana",
			"extensions": ["scm"]
		},
		"application/vnd.lotus-wordpro": {
			"source": "iana",
			"extensions": ["lwp"]
		},
		"application/vnd.macports.portpkg": {
			"source": "iana",
			"extensions": ["portpkg"]
		},
		"application/vnd.mapbox-vector-tile": {
			"source": "iana",
			"extensions": ["mvt"]
		},
		"application/vnd.marlin.drm.actiontoken+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.marlin.drm.conftoken+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.marlin.drm.license+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.marlin.drm.mdcf": { "source": "iana" },
		"application/vnd.mason+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.maxar.archive.3tz+zip": {
			"source": "iana",
			"compressible": false
		},
		"application/vnd.maxmind.maxmind-db": { "source": "iana" },
		"application/vnd.mcd": {
			"source": "iana",
			"extensions": ["mcd"]
		},
		"application/vnd.medcalcdata": {
			"source": "iana",
			"extensions": ["mc1"]
		},
		"application/vnd.mediastation.cdkey": {
			"source": "iana",
			"extensions": ["cdkey"]
		},
		"application/vnd.meridian-slingshot": { "source": "iana" },
		"application/vnd.mfer": {
			"source": "iana",
			"extensions": ["mwf"]
		},
		"application/vnd.mfmp": {
			"source": "iana",
			"extensions": ["mfm"]
		},
		"application/vnd.micro+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.micrografx.flo": {
			"source": "iana",
			"extensions": ["flo"]
		},
		"application/vnd.micrografx.igx": {
			"source": "iana",
			"extensions": ["igx"]
		},
		"application/vnd.microsoft.portable-executable": { "source": "iana" },
		"application/vnd.microsoft.windows.thumbnail-cache": { "source": "iana" },
		"application/vnd.miele+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.mif": {
			"source": "iana",
			"extensions": ["mif"]
		},
		"application/vnd.minisoft-hp3000-save": { "source": "iana" },
		"application/vnd.mitsubishi.misty-guard.trustweb": { "source": "iana" },
		"application/vnd.mobius.daf": {
			"source": "iana",
			"extensions": ["daf"]
		},
		"application/vnd.mobius.dis": {
			"source": "iana",
			"extensions": ["dis"]
		},
		"application/vnd.mobius.mbk": {
			"source": "iana",
			"extensions": ["mbk"]
		},
		"application/vnd.mobius.mqy": {
			"source": "iana",
			"extensions": ["mqy"]
		},
		"application/vnd.mobius.msl": {
			"source": "iana",
			"extensions": ["msl"]
		},
		"application/vnd.mobius.plc": {
			"source": "iana",
			"extensions": ["plc"]
		},
		"application/vnd.mobius.txf": {
			"source": "iana",
			"extensions": ["txf"]
		},
		"application/vnd.mophun.application": {
			"source": "iana",
			"extensions": ["mpn"]
		},
		"application/vnd.mophun.certificate": {
			"source": "iana",
			"extensions": ["mpc"]
		},
		"application/vnd.motorola.flexsuite": { "source": "iana" },
		"application/vnd.motorola.flexsuite.adsi": { "source": "iana" },
		"application/vnd.motorola.flexsuite.fis": { "source": "iana" },
		"application/vnd.motorola.flexsuite.gotap": { "source": "iana" },
		"application/vnd.motorola.flexsuite.kmr": { "source": "iana" },
		"application/vnd.motorola.flexsuite.ttc": { "source": "iana" },
		"application/vnd.motorola.flexsuite.wem": { "source": "iana" },
		"application/vnd.motorola.iprm": { "source": "iana" },
		"application/vnd.mozilla.xul+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xul"]
		},
		"application/vnd.ms-3mfdocument": { "source": "iana" },
		"application/vnd.ms-artgalry": {
			"source": "iana",
			"extensions": ["cil"]
		},
		"application/vnd.ms-asf": { "source": "iana" },
		"application/vnd.ms-cab-compressed": {
			"source": "iana",
			"extensions": ["cab"]
		},
		"application/vnd.ms-color.iccprofile": { "source": "apache" },
		"application/vnd.ms-excel": {
			"source": "iana",
			"compressible": false,
			"extensions": [
				"xls",
				"xlm",
				"xla",
				"xlc",
				"xlt",
				"xlw"
			]
		},
		"application/vnd.ms-excel.addin.macroenabled.12": {
			"source": "iana",
			"extensions": ["xlam"]
		},
		"application/vnd.ms-excel.sheet.binary.macroenabled.12": {
			"source": "iana",
			"extensions": ["xlsb"]
		},
		"application/vnd.ms-excel.sheet.macroenabled.12": {
			"source": "iana",
			"extensions": ["xlsm"]
		},
		"application/vnd.ms-excel.template.macroenabled.12": {
			"source": "iana",
			"extensions": ["xltm"]
		},
		"application/vnd.ms-fontobject": {
			"source": "iana",
			"compressible": true,
			"extensions": ["eot"]
		},
		"application/vnd.ms-htmlhelp": {
			"source": "iana",
			"extensions": ["chm"]
		},
		"application/vnd.ms-ims": {
			"source": "iana",
			"extensions": ["ims"]
		},
		"application/vnd.ms-lrm": {
			"source": "iana",
			"extensions": ["lrm"]
		},
		"application/vnd.ms-office.activex+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.ms-officetheme": {
			"source": "iana",
			"extensions": ["thmx"]
		},
		"application/vnd.ms-opentype": {
			"source": "apache",
			"compressible": true
		},
		"application/vnd.ms-outlook": {
			"compressible": false,
			"extensions": ["msg"]
		},
		"application/vnd.ms-package.obfuscated-opentype": { "source": "apache" },
		"application/vnd.ms-pki.seccat": {
			"source": "apache",
			"extensions": ["cat"]
		},
		"application/vnd.ms-pki.stl": {
			"source": "apache",
			"extensions": ["stl"]
		},
		"application/vnd.ms-playready.initiator+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.ms-powerpoint": {
			"source": "iana",
			"compressible": false,
			"extensions": [
				"ppt",
				"pps",
				"pot"
			]
		},
		"application/vnd.ms-powerpoint.addin.macroenabled.12": {
			"source": "iana",
			"extensions": ["ppam"]
		},
		"application/vnd.ms-powerpoint.presentation.macroenabled.12": {
			"source": "iana",
			"extensions": ["pptm"]
		},
		"application/vnd.ms-powerpoint.slide.macroenabled.12": {
			"source": "iana",
			"extensions": ["sldm"]
		},
		"application/vnd.ms-powerpoint.slideshow.macroenabled.12": {
			"source": "iana",
			"extensions": ["ppsm"]
		},
		"application/vnd.ms-powerpoint.template.macroenabled.12": {
			"source": "iana",
			"extensions": ["potm"]
		},
		"application/vnd.ms-printdevicecapabilities+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.ms-printing.printticket+xml": {
			"source": "apache",
			"compressible": true
		},
		"application/vnd.ms-printschematicket+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.ms-project": {
			"source": "iana",
			"extensions": ["mpp", "mpt"]
		},
		"application/vnd.ms-tnef": { "source": "iana" },
		"application/vnd.ms-windows.devicepairing": { "source": "iana" },
		"application/vnd.ms-windows.nwprinting.oob": { "source": "iana" },
		"application/vnd.ms-windows.printerpairing": { "source": "iana" },
		"application/vnd.ms-windows.wsd.oob": { "source": "iana" },
		"application/vnd.ms-wmdrm.lic-chlg-req": { "source": "iana" },
		"application/vnd.ms-wmdrm.lic-resp": { "source": "iana" },
		"application/vnd.ms-wmdrm.meter-chlg-req": { "source": "iana" },
		"application/vnd.ms-wmdrm.meter-resp": { "source": "iana" },
		"application/vnd.ms-word.document.macroenabled.12": {
			"source": "iana",
			"extensions": ["docm"]
		},
		"application/vnd.ms-word.template.macroenabled.12": {
			"source": "iana",
			"extensions": ["dotm"]
		},
		"application/vnd.ms-works": {
			"source": "iana",
			"extensions": [
				"wps",
				"wks",
				"wcm",
				"wdb"
			]
		},
		"application/vnd.ms-wpl": {
			"source": "iana",
			"extensions": ["wpl"]
		},
		"application/vnd.ms-xpsdocument": {
			"source": "iana",
			"compressible": false,
			"extensions": ["xps"]
		},
		"application/vnd.msa-disk-image": { "source": "iana" },
		"application/vnd.mseq": {
			"source": "iana",
			"extensions": ["mseq"]
		},
		"application/vnd.msign": { "source": "iana" },
		"application/vnd.multiad.creator": { "source": "iana" },
		"application/vnd.multiad.creator.cif": { "source": "iana" },
		"application/vnd.music-niff": { "source": "iana" },
		"application/vnd.musician": {
			"source": "iana",
			"extensions": ["mus"]
		},
		"application/vnd.muvee.style": {
			"source": "iana",
			"extensions": ["msty"]
		},
		"application/vnd.mynfc": {
			"source": "iana",
			"extensions": ["taglet"]
		},
		"application/vnd.nacamar.ybrid+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.ncd.control": { "source": "iana" },
		"application/vnd.ncd.reference": { "source": "iana" },
		"application/vnd.nearst.inv+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.nebumind.line": { "source": "iana" },
		"application/vnd.nervana": { "source": "iana" },
		"application/vnd.netfpx": { "source": "iana" },
		"application/vnd.neurolanguage.nlu": {
			"source": "iana",
			"extensions": ["nlu"]
		},
		"application/vnd.nimn": { "source": "iana" },
		"application/vnd.nintendo.nitro.rom": { "source": "iana" },
		"application/vnd.nintendo.snes.rom": { "source": "iana" },
		"application/vnd.nitf": {
			"source": "iana",
			"extensions": ["ntf", "nitf"]
		},
		"application/vnd.noblenet-directory": {
			"source": "iana",
			"extensions": ["nnd"]
		},
		"application/vnd.noblenet-sealer": {
			"source": "iana",
			"extensions": ["nns"]
		},
		"application/vnd.noblenet-web": {
			"source": "iana",
			"extensions": ["nnw"]
		},
		"application/vnd.nokia.catalogs": { "source": "iana" },
		"application/vnd.nokia.conml+wbxml": { "source": "iana" },
		"application/vnd.nokia.conml+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.nokia.iptv.config+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.nokia.isds-radio-presets": { "source": "iana" },
		"application/vnd.nokia.landmark+wbxml": { "source": "iana" },
		"application/vnd.nokia.landmark+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.nokia.landmarkcollection+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.nokia.n-gage.ac+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["ac"]
		},
		"application/vnd.nokia.n-gage.data": {
			"source": "iana",
			"extensions": ["ngdat"]
		},
		"application/vnd.nokia.n-gage.symbian.install": {
			"source": "iana",
			"extensions": ["n-gage"]
		},
		"application/vnd.nokia.ncd": { "source": "iana" },
		"application/vnd.nokia.pcd+wbxml": { "source": "iana" },
		"application/vnd.nokia.pcd+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.nokia.radio-preset": {
			"source": "iana",
			"extensions": ["rpst"]
		},
		"application/vnd.nokia.radio-presets": {
			"source": "iana",
			"extensions": ["rpss"]
		},
		"application/vnd.novadigm.edm": {
			"source": "iana",
			"extensions": ["edm"]
		},
		"application/vnd.novadigm.edx": {
			"source": "iana",
			"extensions": ["edx"]
		},
		"application/vnd.novadigm.ext": {
			"source": "iana",
			"extensions": ["ext"]
		},
		"application/vnd.ntt-local.content-share": { "source": "iana" },
		"application/vnd.ntt-local.file-transfer": { "source": "iana" },
		"application/vnd.ntt-local.ogw_remote-access": { "source": "iana" },
		"application/vnd.ntt-local.sip-ta_remote": { "source": "iana" },
		"application/vnd.ntt-local.sip-ta_tcp_stream": { "source": "iana" },
		"application/vnd.oasis.opendocument.chart": {
			"source": "iana",
			"extensions": ["odc"]
		},
		"application/vnd.oasis.opendocument.chart-template": {
			"source": "iana",
			"extensions": ["otc"]
		},
		"application/vnd.oasis.opendocument.database": {
			"source": "iana",
			"extensions": ["odb"]
		},
		"application/vnd.oasis.opendocument.formula": {
			"source": "iana",
			"extensions": ["odf"]
		},
		"application/vnd.oasis.opendocument.formula-template": {
			"source": "iana",
			"extensions": ["odft"]
		},
		"application/vnd.oasis.opendocument.graphics": {
			"source": "iana",
			"compressible": false,
			"extensions": ["odg"]
		},
		"application/vnd.oasis.opendocument.graphics-template": {
			"source": "iana",
			"extensions": ["otg"]
		},
		"application/vnd.oasis.opendocument.image": {
			"source": "iana",
			"extensions": ["odi"]
		},
		"application/vnd.oasis.opendocument.image-template": {
			"source": "iana",
			"extensions": ["oti"]
		},
		"application/vnd.oasis.opendocument.presentation": {
			"source": "iana",
			"compressible": false,
			"extensions": ["odp"]
		},
		"application/vnd.oasis.opendocument.presentation-template": {
			"source": "iana",
			"extensions": ["otp"]
		},
		"application/vnd.oasis.opendocument.spreadsheet": {
			"source": "iana",
			"compressible": false,
			"extensions": ["ods"]
		},
		"application/vnd.oasis.opendocument.spreadsheet-template": {
			"source": "iana",
			"extensions": ["ots"]
		},
		"application/vnd.oasis.opendocument.text": {
			"source": "iana",
			"compressible": false,
			"extensions": ["odt"]
		},
		"application/vnd.oasis.opendocument.text-master": {
			"source": "iana",
			"extensions": ["odm"]
		},
		"application/vnd.oasis.opendocument.text-template": {
			"source": "iana",
			"extensions": ["ott"]
		},
		"application/vnd.oasis.opendocument.text-web": {
			"source": "iana",
			"extensions": ["oth"]
		},
		"application/vnd.obn": { "source": "iana" },
		"application/vnd.ocf+cbor": { "source": "iana" },
		"application/vnd.oci.image.manifest.v1+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oftn.l10n+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oipf.contentaccessdownload+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oipf.contentaccessstreaming+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oipf.cspg-hexbinary": { "source": "iana" },
		"application/vnd.oipf.dae.svg+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oipf.dae.xhtml+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oipf.mippvcontrolmessage+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oipf.pae.gem": { "source": "iana" },
		"application/vnd.oipf.spdiscovery+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oipf.spdlist+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oipf.ueprofile+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oipf.userprofile+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.olpc-sugar": {
			"source": "iana",
			"extensions": ["xo"]
		},
		"application/vnd.oma-scws-config": { "source": "iana" },
		"application/vnd.oma-scws-http-request": { "source": "iana" },
		"application/vnd.oma-scws-http-response": { "source": "iana" },
		"application/vnd.oma.bcast.associated-procedure-parameter+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.bcast.drm-trigger+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.bcast.imd+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.bcast.ltkm": { "source": "iana" },
		"application/vnd.oma.bcast.notification+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.bcast.provisioningtrigger": { "source": "iana" },
		"application/vnd.oma.bcast.sgboot": { "source": "iana" },
		"application/vnd.oma.bcast.sgdd+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.bcast.sgdu": { "source": "iana" },
		"application/vnd.oma.bcast.simple-symbol-container": { "source": "iana" },
		"application/vnd.oma.bcast.smartcard-trigger+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.bcast.sprov+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.bcast.stkm": { "source": "iana" },
		"application/vnd.oma.cab-address-book+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.cab-feature-handler+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.cab-pcc+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.cab-subs-invite+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.cab-user-prefs+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.dcd": { "source": "iana" },
		"application/vnd.oma.dcdc": { "source": "iana" },
		"application/vnd.oma.dd2+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["dd2"]
		},
		"application/vnd.oma.drm.risd+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.group-usage-list+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.lwm2m+cbor": { "source": "iana" },
		"application/vnd.oma.lwm2m+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.lwm2m+tlv": { "source": "iana" },
		"application/vnd.oma.pal+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.poc.detailed-progress-report+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.poc.final-report+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.poc.groups+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.poc.invocation-descriptor+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.poc.optimized-progress-report+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.push": { "source": "iana" },
		"application/vnd.oma.scidm.messages+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oma.xcap-directory+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.omads-email+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/vnd.omads-file+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/vnd.omads-folder+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/vnd.omaloc-supl-init": { "source": "iana" },
		"application/vnd.onepager": { "source": "iana" },
		"application/vnd.onepagertamp": { "source": "iana" },
		"application/vnd.onepagertamx": { "source": "iana" },
		"application/vnd.onepagertat": { "source": "iana" },
		"application/vnd.onepagertatp": { "source": "iana" },
		"application/vnd.onepagertatx": { "source": "iana" },
		"application/vnd.openblox.game+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["obgx"]
		},
		"application/vnd.openblox.game-binary": { "source": "iana" },
		"application/vnd.openeye.oeb": { "source": "iana" },
		"application/vnd.openofficeorg.extension": {
			"source": "apache",
			"extensions": ["oxt"]
		},
		"application/vnd.openstreetmap.data+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["osm"]
		},
		"application/vnd.opentimestamps.ots": { "source": "iana" },
		"application/vnd.openxmlformats-officedocument.custom-properties+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.customxmlproperties+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.drawing+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.drawingml.chart+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.drawingml.diagramcolors+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.drawingml.diagramdata+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.drawingml.diagramlayout+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.drawingml.diagramstyle+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.extended-properties+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.commentauthors+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.comments+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.handoutmaster+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.notesmaster+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.notesslide+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.presentation": {
			"source": "iana",
			"compressible": false,
			"extensions": ["pptx"]
		},
		"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.presprops+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.slide": {
			"source": "iana",
			"extensions": ["sldx"]
		},
		"application/vnd.openxmlformats-officedocument.presentationml.slide+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.slidelayout+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.slidemaster+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.slideshow": {
			"source": "iana",
			"extensions": ["ppsx"]
		},
		"application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.slideupdateinfo+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.tablestyles+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.tags+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.template": {
			"source": "iana",
			"extensions": ["potx"]
		},
		"application/vnd.openxmlformats-officedocument.presentationml.template.main+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.presentationml.viewprops+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.calcchain+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.dialogsheet+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.externallink+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.pivotcachedefinition+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.pivotcacherecords+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.pivottable+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.querytable+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.revisionheaders+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.revisionlog+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedstrings+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
			"source": "iana",
			"compressible": false,
			"extensions": ["xlsx"]
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.sheetmetadata+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.tablesinglecells+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.template": {
			"source": "iana",
			"extensions": ["xltx"]
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.usernames+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.volatiledependencies+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.theme+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.themeoverride+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.vmldrawing": { "source": "iana" },
		"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
			"source": "iana",
			"compressible": false,
			"extensions": ["docx"]
		},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.fonttable+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.template": {
			"source": "iana",
			"extensions": ["dotx"]
		},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.websettings+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-package.core-properties+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.openxmlformats-package.relationships+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oracle.resource+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.orange.indata": { "source": "iana" },
		"application/vnd.osa.netdeploy": { "source": "iana" },
		"application/vnd.osgeo.mapguide.package": {
			"source": "iana",
			"extensions": ["mgp"]
		},
		"application/vnd.osgi.bundle": { "source": "iana" },
		"application/vnd.osgi.dp": {
			"source": "iana",
			"extensions": ["dp"]
		},
		"application/vnd.osgi.subsystem": {
			"source": "iana",
			"extensions": ["esa"]
		},
		"application/vnd.otps.ct-kip+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.oxli.countgraph": { "source": "iana" },
		"application/vnd.pagerduty+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.palm": {
			"source": "iana",
			"extensions": [
				"pdb",
				"pqa",
				"oprc"
			]
		},
		"application/vnd.panoply": { "source": "iana" },
		"application/vnd.paos.xml": { "source": "iana" },
		"application/vnd.patentdive": { "source": "iana" },
		"application/vnd.patientecommsdoc": { "source": "iana" },
		"application/vnd.pawaafile": {
			"source": "iana",
			"extensions": ["paw"]
		},
		"application/vnd.pcos": { "source": "iana" },
		"application/vnd.pg.format": {
			"source": "iana",
			"extensions": ["str"]
		},
		"application/vnd.pg.osasli": {
			"source": "iana",
			"extensions": ["ei6"]
		},
		"application/vnd.piaccess.application-licence": { "source": "iana" },
		"application/vnd.picsel": {
			"source": "iana",
			"extensions": ["efif"]
		},
		"application/vnd.pmi.widget": {
			"source": "iana",
			"extensions": ["wg"]
		},
		"application/vnd.poc.group-advertisement+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.pocketlearn": {
			"source": "iana",
			"extensions": ["plf"]
		},
		"application/vnd.powerbuilder6": {
			"source": "iana",
			"extensions": ["pbd"]
		},
		"application/vnd.powerbuilder6-s": { "source": "iana" },
		"application/vnd.powerbuilder7": { "source": "iana" },
		"application/vnd.powerbuilder7-s": { "source": "iana" },
		"application/vnd.powerbuilder75": { "source": "iana" },
		"application/vnd.powerbuilder75-s": { "source": "iana" },
		"application/vnd.preminet": { "source": "iana" },
		"application/vnd.previewsystems.box": {
			"source": "iana",
			"extensions": ["box"]
		},
		"application/vnd.proteus.magazine": {
			"source": "iana",
			"extensions": ["mgz"]
		},
		"application/vnd.psfs": { "source": "iana" },
		"application/vnd.publishare-delta-tree": {
			"source": "iana",
			"extensions": ["qps"]
		},
		"application/vnd.pvi.ptid1": {
			"source": "iana",
			"extensions": ["ptid"]
		},
		"application/vnd.pwg-multiplexed": { "source": "iana" },
		"application/vnd.pwg-xhtml-print+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.qualcomm.brew-app-res": { "source": "iana" },
		"application/vnd.quarantainenet": { "source": "iana" },
		"application/vnd.quark.quarkxpress": {
			"source": "iana",
			"extensions": [
				"qxd",
				"qxt",
				"qwd",
				"qwt",
				"qxl",
				"qxb"
			]
		},
		"application/vnd.quobject-quoxdocument": { "source": "iana" },
		"application/vnd.radisys.moml+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml-audit+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml-audit-conf+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml-audit-conn+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml-audit-dialog+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml-audit-stream+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml-conf+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml-dialog+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml-dialog-base+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml-dialog-fax-detect+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml-dialog-fax-sendrecv+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml-dialog-group+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml-dialog-speech+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.radisys.msml-dialog-transform+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.rainstor.data": { "source": "iana" },
		"application/vnd.rapid": { "source": "iana" },
		"application/vnd.rar": {
			"source": "iana",
			"extensions": ["rar"]
		},
		"application/vnd.realvnc.bed": {
			"source": "iana",
			"extensions": ["bed"]
		},
		"application/vnd.recordare.musicxml": {
			"source": "iana",
			"extensions": ["mxl"]
		},
		"application/vnd.recordare.musicxml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["musicxml"]
		},
		"application/vnd.renlearn.rlprint": { "source": "iana" },
		"application/vnd.resilient.logic": { "source": "iana" },
		"application/vnd.restful+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.rig.cryptonote": {
			"source": "iana",
			"extensions": ["cryptonote"]
		},
		"application/vnd.rim.cod": {
			"source": "apache",
			"extensions": ["cod"]
		},
		"application/vnd.rn-realmedia": {
			"source": "apache",
			"extensions": ["rm"]
		},
		"application/vnd.rn-realmedia-vbr": {
			"source": "apache",
			"extensions": ["rmvb"]
		},
		"application/vnd.route66.link66+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["link66"]
		},
		"application/vnd.rs-274x": { "source": "iana" },
		"application/vnd.ruckus.download": { "source": "iana" },
		"application/vnd.s3sms": { "source": "iana" },
		"application/vnd.sailingtracker.track": {
			"source": "iana",
			"extensions": ["st"]
		},
		"application/vnd.sar": { "source": "iana" },
		"application/vnd.sbm.cid": { "source": "iana" },
		"application/vnd.sbm.mid2": { "source": "iana" },
		"application/vnd.scribus": { "source": "iana" },
		"application/vnd.sealed.3df": { "source": "iana" },
		"application/vnd.sealed.csf": { "source": "iana" },
		"application/vnd.sealed.doc": { "source": "iana" },
		"application/vnd.sealed.eml": { "source": "iana" },
		"application/vnd.sealed.mht": { "source": "iana" },
		"application/vnd.sealed.net": { "source": "iana" },
		"application/vnd.sealed.ppt": { "source": "iana" },
		"application/vnd.sealed.tiff": { "source": "iana" },
		"application/vnd.sealed.xls": { "source": "iana" },
		"application/vnd.sealedmedia.softseal.html": { "source": "iana" },
		"application/vnd.sealedmedia.softseal.pdf": { "source": "iana" },
		"application/vnd.seemail": {
			"source": "iana",
			"extensions": ["see"]
		},
		"application/vnd.seis+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.sema": {
			"source": "iana",
			"extensions": ["sema"]
		},
		"application/vnd.semd": {
			"source": "iana",
			"extensions": ["semd"]
		},
		"application/vnd.semf": {
			"source": "iana",
			"extensions": ["semf"]
		},
		"application/vnd.shade-save-file": { "source": "iana" },
		"application/vnd.shana.informed.formdata": {
			"source": "iana",
			"extensions": ["ifm"]
		},
		"application/vnd.shana.informed.formtemplate": {
			"source": "iana",
			"extensions": ["itp"]
		},
		"application/vnd.shana.informed.interchange": {
			"source": "iana",
			"extensions": ["iif"]
		},
		"application/vnd.shana.informed.package": {
			"source": "iana",
			"extensions": ["ipk"]
		},
		"application/vnd.shootproof+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.shopkick+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.shp": { "source": "iana" },
		"application/vnd.shx": { "source": "iana" },
		"application/vnd.sigrok.session": { "source": "iana" },
		"application/vnd.simtech-mindmapper": {
			"source": "iana",
			"extensions": ["twd", "twds"]
		},
		"application/vnd.siren+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.smaf": {
			"source": "iana",
			"extensions": ["mmf"]
		},
		"application/vnd.smart.notebook": { "source": "iana" },
		"application/vnd.smart.teacher": {
			"source": "iana",
			"extensions": ["teacher"]
		},
		"application/vnd.snesdev-page-table": { "source": "iana" },
		"application/vnd.software602.filler.form+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["fo"]
		},
		"application/vnd.software602.filler.form-xml-zip": { "source": "iana" },
		"application/vnd.solent.sdkm+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["sdkm", "sdkd"]
		},
		"application/vnd.spotfire.dxp": {
			"source": "iana",
			"extensions": ["dxp"]
		},
		"application/vnd.spotfire.sfs": {
			"source": "iana",
			"extensions": ["sfs"]
		},
		"application/vnd.sqlite3": { "source": "iana" },
		"application/vnd.sss-cod": { "source": "iana" },
		"application/vnd.sss-dtf": { "source": "iana" },
		"application/vnd.sss-ntf": { "source": "iana" },
		"application/vnd.stardivision.calc": {
			"source": "apache",
			"extensions": ["sdc"]
		},
		"application/vnd.stardivision.draw": {
			"source": "apache",
			"extensions": ["sda"]
		},
		"application/vnd.stardivision.impress": {
			"source": "apache",
			"extensions": ["sdd"]
		},
		"application/vnd.stardivision.math": {
			"source": "apache",
			"extensions": ["smf"]
		},
		"application/vnd.stardivision.writer": {
			"source": "apache",
			"extensions": ["sdw", "vor"]
		},
		"application/vnd.stardivision.writer-global": {
			"source": "apache",
			"extensions": ["sgl"]
		},
		"application/vnd.stepmania.package": {
			"source": "iana",
			"extensions": ["smzip"]
		},
		"application/vnd.stepmania.stepchart": {
			"source": "iana",
			"extensions": ["sm"]
		},
		"application/vnd.street-stream": { "source": "iana" },
		"application/vnd.sun.wadl+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["wadl"]
		},
		"application/vnd.sun.xml.calc": {
			"source": "apache",
			"extensions": ["sxc"]
		},
		"application/vnd.sun.xml.calc.template": {
			"source": "apache",
			"extensions": ["stc"]
		},
		"application/vnd.sun.xml.draw": {
			"source": "apache",
			"extensions": ["sxd"]
		},
		"application/vnd.sun.xml.draw.template": {
			"source": "apache",
			"extensions": ["std"]
		},
		"application/vnd.sun.xml.impress": {
			"source": "apache",
			"extensions": ["sxi"]
		},
		"application/vnd.sun.xml.impress.template": {
			"source": "apache",
			"extensions": ["sti"]
		},
		"application/vnd.sun.xml.math": {
			"source": "apache",
			"extensions": ["sxm"]
		},
		"application/vnd.sun.xml.writer": {
			"source": "apache",
			"extensions": ["sxw"]
		},
		"application/vnd.sun.xml.writer.global": {
			"source": "apache",
			"extensions": ["sxg"]
		},
		"application/vnd.sun.xml.writer.template": {
			"source": "apache",
			"extensions": ["stw"]
		},
		"application/vnd.sus-calendar": {
			"source": "iana",
			"extensions": ["sus", "susp"]
		},
		"application/vnd.svd": {
			"source": "iana",
			"extensions": ["svd"]
		},
		"application/vnd.swiftview-ics": { "source": "iana" },
		"application/vnd.sycle+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.syft+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.symbian.install": {
			"source": "apache",
			"extensions": ["sis", "sisx"]
		},
		"application/vnd.syncml+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true,
			"extensions": ["xsm"]
		},
		"application/vnd.syncml.dm+wbxml": {
			"source": "iana",
			"charset": "UTF-8",
			"extensions": ["bdm"]
		},
		"application/vnd.syncml.dm+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true,
			"extensions": ["xdm"]
		},
		"application/vnd.syncml.dm.notification": { "source": "iana" },
		"application/vnd.syncml.dmddf+wbxml": { "source": "iana" },
		"application/vnd.syncml.dmddf+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true,
			"extensions": ["ddf"]
		},
		"application/vnd.syncml.dmtnds+wbxml": { "source": "iana" },
		"application/vnd.syncml.dmtnds+xml": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true
		},
		"application/vnd.syncml.ds.notification": { "source": "iana" },
		"application/vnd.tableschema+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.tao.intent-module-archive": {
			"source": "iana",
			"extensions": ["tao"]
		},
		"application/vnd.tcpdump.pcap": {
			"source": "iana",
			"extensions": [
				"pcap",
				"cap",
				"dmp"
			]
		},
		"application/vnd.think-cell.ppttc+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.tmd.mediaflex.api+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.tml": { "source": "iana" },
		"application/vnd.tmobile-livetv": {
			"source": "iana",
			"extensions": ["tmo"]
		},
		"application/vnd.tri.onesource": { "source": "iana" },
		"application/vnd.trid.tpt": {
			"source": "iana",
			"extensions": ["tpt"]
		},
		"application/vnd.triscape.mxs": {
			"source": "iana",
			"extensions": ["mxs"]
		},
		"application/vnd.trueapp": {
			"source": "iana",
			"extensions": ["tra"]
		},
		"application/vnd.truedoc": { "source": "iana" },
		"application/vnd.ubisoft.webplayer": { "source": "iana" },
		"application/vnd.ufdl": {
			"source": "iana",
			"extensions": ["ufd", "ufdl"]
		},
		"application/vnd.uiq.theme": {
			"source": "iana",
			"extensions": ["utz"]
		},
		"application/vnd.umajin": {
			"source": "iana",
			"extensions": ["umj"]
		},
		"application/vnd.unity": {
			"source": "iana",
			"extensions": ["unityweb"]
		},
		"application/vnd.uoml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["uoml"]
		},
		"application/vnd.uplanet.alert": { "source": "iana" },
		"application/vnd.uplanet.alert-wbxml": { "source": "iana" },
		"application/vnd.uplanet.bearer-choice": { "source": "iana" },
		"application/vnd.uplanet.bearer-choice-wbxml": { "source": "iana" },
		"application/vnd.uplanet.cacheop": { "source": "iana" },
		"application/vnd.uplanet.cacheop-wbxml": { "source": "iana" },
		"application/vnd.uplanet.channel": { "source": "iana" },
		"application/vnd.uplanet.channel-wbxml": { "source": "iana" },
		"application/vnd.uplanet.list": { "source": "iana" },
		"application/vnd.uplanet.list-wbxml": { "source": "iana" },
		"application/vnd.uplanet.listcmd": { "source": "iana" },
		"application/vnd.uplanet.listcmd-wbxml": { "source": "iana" },
		"application/vnd.uplanet.signal": { "source": "iana" },
		"application/vnd.uri-map": { "source": "iana" },
		"application/vnd.valve.source.material": { "source": "iana" },
		"application/vnd.vcx": {
			"source": "iana",
			"extensions": ["vcx"]
		},
		"application/vnd.vd-study": { "source": "iana" },
		"application/vnd.vectorworks": { "source": "iana" },
		"application/vnd.vel+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.verimatrix.vcas": { "source": "iana" },
		"application/vnd.veritone.aion+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.veryant.thin": { "source": "iana" },
		"application/vnd.ves.encrypted": { "source": "iana" },
		"application/vnd.vidsoft.vidconference": { "source": "iana" },
		"application/vnd.visio": {
			"source": "iana",
			"extensions": [
				"vsd",
				"vst",
				"vss",
				"vsw"
			]
		},
		"application/vnd.visionary": {
			"source": "iana",
			"extensions": ["vis"]
		},
		"application/vnd.vividence.scriptfile": { "source": "iana" },
		"application/vnd.vsf": {
			"source": "iana",
			"extensions": ["vsf"]
		},
		"application/vnd.wap.sic": { "source": "iana" },
		"application/vnd.wap.slc": { "source": "iana" },
		"application/vnd.wap.wbxml": {
			"source": "iana",
			"charset": "UTF-8",
			"extensions": ["wbxml"]
		},
		"application/vnd.wap.wmlc": {
			"source": "iana",
			"extensions": ["wmlc"]
		},
		"application/vnd.wap.wmlscriptc": {
			"source": "iana",
			"extensions": ["wmlsc"]
		},
		"application/vnd.webturbo": {
			"source": "iana",
			"extensions": ["wtb"]
		},
		"application/vnd.wfa.dpp": { "source": "iana" },
		"application/vnd.wfa.p2p": { "source": "iana" },
		"application/vnd.wfa.wsc": { "source": "iana" },
		"application/vnd.windows.devicepairing": { "source": "iana" },
		"application/vnd.wmc": { "source": "iana" },
		"application/vnd.wmf.bootstrap": { "source": "iana" },
		"application/vnd.wolfram.mathematica": { "source": "iana" },
		"application/vnd.wolfram.mathematica.package": { "source": "iana" },
		"application/vnd.wolfram.player": {
			"source": "iana",
			"extensions": ["nbp"]
		},
		"application/vnd.wordperfect": {
			"source": "iana",
			"extensions": ["wpd"]
		},
		"application/vnd.wqd": {
			"source": "iana",
			"extensions": ["wqd"]
		},
		"application/vnd.wrq-hp3000-labelled": { "source": "iana" },
		"application/vnd.wt.stf": {
			"source": "iana",
			"extensions": ["stf"]
		},
		"application/vnd.wv.csp+wbxml": { "source": "iana" },
		"application/vnd.wv.csp+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.wv.ssp+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.xacml+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.xara": {
			"source": "iana",
			"extensions": ["xar"]
		},
		"application/vnd.xfdl": {
			"source": "iana",
			"extensions": ["xfdl"]
		},
		"application/vnd.xfdl.webform": { "source": "iana" },
		"application/vnd.xmi+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/vnd.xmpie.cpkg": { "source": "iana" },
		"application/vnd.xmpie.dpkg": { "source": "iana" },
		"application/vnd.xmpie.plan": { "source": "iana" },
		"application/vnd.xmpie.ppkg": { "source": "iana" },
		"application/vnd.xmpie.xlim": { "source": "iana" },
		"application/vnd.yamaha.hv-dic": {
			"source": "iana",
			"extensions": ["hvd"]
		},
		"application/vnd.yamaha.hv-script": {
			"source": "iana",
			"extensions": ["hvs"]
		},
		"application/vnd.yamaha.hv-voice": {
			"source": "iana",
			"extensions": ["hvp"]
		},
		"application/vnd.yamaha.openscoreformat": {
			"source": "iana",
			"extensions": ["osf"]
		},
		"application/vnd.yamaha.openscoreformat.osfpvg+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["osfpvg"]
		},
		"application/vnd.yamaha.remote-setup": { "source": "iana" },
		"application/vnd.yamaha.smaf-audio": {
			"source": "iana",
			"extensions": ["saf"]
		},
		"application/vnd.yamaha.smaf-phrase": {
			"source": "iana",
			"extensions": ["spf"]
		},
		"application/vnd.yamaha.through-ngn": { "source": "iana" },
		"application/vnd.yamaha.tunnel-udpencap": { "source": "iana" },
		"application/vnd.yaoweme": { "source": "iana" },
		"application/vnd.yellowriver-custom-menu": {
			"source": "iana",
			"extensions": ["cmp"]
		},
		"application/vnd.youtube.yt": { "source": "iana" },
		"application/vnd.zul": {
			"source": "iana",
			"extensions": ["zir", "zirz"]
		},
		"application/vnd.zzazz.deck+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["zaz"]
		},
		"application/voicexml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["vxml"]
		},
		"application/voucher-cms+json": {
			"source": "iana",
			"compressible": true
		},
		"application/vq-rtcpxr": { "source": "iana" },
		"application/wasm": {
			"source": "iana",
			"compressible": true,
			"extensions": ["wasm"]
		},
		"application/watcherinfo+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["wif"]
		},
		"application/webpush-options+json": {
			"source": "iana",
			"compressible": true
		},
		"application/whoispp-query": { "source": "iana" },
		"application/whoispp-response": { "source": "iana" },
		"application/widget": {
			"source": "iana",
			"extensions": ["wgt"]
		},
		"application/winhlp": {
			"source": "apache",
			"extensions": ["hlp"]
		},
		"application/wita": { "source": "iana" },
		"application/wordperfect5.1": { "source": "iana" },
		"application/wsdl+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["wsdl"]
		},
		"application/wspolicy+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["wspolicy"]
		},
		"application/x-7z-compressed": {
			"source": "apache",
			"compressible": false,
			"extensions": ["7z"]
		},
		"application/x-abiword": {
			"source": "apache",
			"extensions": ["abw"]
		},
		"application/x-ace-compressed": {
			"source": "apache",
			"extensions": ["ace"]
		},
		"application/x-amf": { "source": "apache" },
		"application/x-apple-diskimage": {
			"source": "apache",
			"extensions": ["dmg"]
		},
		"application/x-arj": {
			"compressible": false,
			"extensions": ["arj"]
		},
		"application/x-authorware-bin": {
			"source": "apache",
			"extensions": [
				"aab",
				"x32",
				"u32",
				"vox"
			]
		},
		"application/x-authorware-map": {
			"source": "apache",
			"extensions": ["aam"]
		},
		"application/x-authorware-seg": {
			"source": "apache",
			"extensions": ["aas"]
		},
		"application/x-bcpio": {
			"source": "apache",
			"extensions": ["bcpio"]
		},
		"application/x-bdoc": {
			"compressible": false,
			"extensions": ["bdoc"]
		},
		"application/x-bittorrent": {
			"source": "apache",
			"extensions": ["torrent"]
		},
		"application/x-blorb": {
			"source": "apache",
			"extensions": ["blb", "blorb"]
		},
		"application/x-bzip": {
			"source": "apache",
			"compressible": false,
			"extensions": ["bz"]
		},
		"application/x-bzip2": {
			"source": "apache",
			"compressible": false,
			"extensions": ["bz2", "boz"]
		},
		"application/x-cbr": {
			"source": "apache",
			"extensions": [
				"cbr",
				"cba",
				"cbt",
				"cbz",
				"cb7"
			]
		},
		"application/x-cdlink": {
			"source": "apache",
			"extensions": ["vcd"]
		},
		"application/x-cfs-compressed": {
			"source": "apache",
			"extensions": ["cfs"]
		},
		"application/x-chat": {
			"source": "apache",
			"extensions": ["chat"]
		},
		"application/x-chess-pgn": {
			"source": "apache",
			"extensions": ["pgn"]
		},
		"application/x-chrome-extension": { "extensions": ["crx"] },
		"application/x-cocoa": {
			"source": "nginx",
			"extensions": ["cco"]
		},
		"application/x-compress": { "source": "apache" },
		"application/x-conference": {
			"source": "apache",
			"extensions": ["nsc"]
		},
		"application/x-cpio": {
			"source": "apache",
			"extensions": ["cpio"]
		},
		"application/x-csh": {
			"source": "apache",
			"extensions": ["csh"]
		},
		"application/x-deb": { "compressible": false },
		"application/x-debian-package": {
			"source": "apache",
			"extensions": ["deb", "udeb"]
		},
		"application/x-dgc-compressed": {
			"source": "apache",
			"extensions": ["dgc"]
		},
		"application/x-director": {
			"source": "apache",
			"extensions": [
				"dir",
				"dcr",
				"dxr",
				"cst",
				"cct",
				"cxt",
				"w3d",
				"fgd",
				"swa"
			]
		},
		"application/x-doom": {
			"source": "apache",
			"extensions": ["wad"]
		},
		"application/x-dtbncx+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["ncx"]
		},
		"application/x-dtbook+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["dtb"]
		},
		"application/x-dtbresource+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["res"]
		},
		"application/x-dvi": {
			"source": "apache",
			"compressible": false,
			"extensions": ["dvi"]
		},
		"application/x-envoy": {
			"source": "apache",
			"extensions": ["evy"]
		},
		"application/x-eva": {
			"source": "apache",
			"extensions": ["eva"]
		},
		"application/x-font-bdf": {
			"source": "apache",
			"extensions": ["bdf"]
		},
		"application/x-font-dos": { "source": "apache" },
		"application/x-font-framemaker": { "source": "apache" },
		"application/x-font-ghostscript": {
			"source": "apache",
			"extensions": ["gsf"]
		},
		"application/x-font-libgrx": { "source": "apache" },
		"application/x-font-linux-psf": {
			"source": "apache",
			"extensions": ["psf"]
		},
		"application/x-font-pcf": {
			"source": "apache",
			"extensions": ["pcf"]
		},
		"application/x-font-snf": {
			"source": "apache",
			"extensions": ["snf"]
		},
		"application/x-font-speedo": { "source": "apache" },
		"application/x-font-sunos-news": { "source": "apache" },
		"application/x-font-type1": {
			"source": "apache",
			"extensions": [
				"pfa",
				"pfb",
				"pfm",
				"afm"
			]
		},
		"application/x-font-vfont": { "source": "apache" },
		"application/x-freearc": {
			"source": "apache",
			"extensions": ["arc"]
		},
		"application/x-futuresplash": {
			"source": "apache",
			"extensions": ["spl"]
		},
		"application/x-gca-compressed": {
			"source": "apache",
			"extensions": ["gca"]
		},
		"application/x-glulx": {
			"source": "apache",
			"extensions": ["ulx"]
		},
		"application/x-gnumeric": {
			"source": "apache",
			"extensions": ["gnumeric"]
		},
		"application/x-gramps-xml": {
			"source": "apache",
			"extensions": ["gramps"]
		},
		"application/x-gtar": {
			"source": "apache",
			"extensions": ["gtar"]
		},
		"application/x-gzip": { "source": "apache" },
		"application/x-hdf": {
			"source": "apache",
			"extensions": ["hdf"]
		},
		"application/x-httpd-php": {
			"compressible": true,
			"extensions": ["php"]
		},
		"application/x-install-instructions": {
			"source": "apache",
			"extensions": ["install"]
		},
		"application/x-iso9660-image": {
			"source": "apache",
			"extensions": ["iso"]
		},
		"application/x-iwork-keynote-sffkey": { "extensions": ["key"] },
		"application/x-iwork-numbers-sffnumbers": { "extensions": ["numbers"] },
		"application/x-iwork-pages-sffpages": { "extensions": ["pages"] },
		"application/x-java-archive-diff": {
			"source": "nginx",
			"extensions": ["jardiff"]
		},
		"application/x-java-jnlp-file": {
			"source": "apache",
			"compressible": false,
			"extensions": ["jnlp"]
		},
		"application/x-javascript": { "compressible": true },
		"application/x-keepass2": { "extensions": ["kdbx"] },
		"application/x-latex": {
			"source": "apache",
			"compressible": false,
			"extensions": ["latex"]
		},
		"application/x-lua-bytecode": { "extensions": ["luac"] },
		"application/x-lzh-compressed": {
			"source": "apache",
			"extensions": ["lzh", "lha"]
		},
		"application/x-makeself": {
			"source": "nginx",
			"extensions": ["run"]
		},
		"application/x-mie": {
			"source": "apache",
			"extensions": ["mie"]
		},
		"application/x-mobipocket-ebook": {
			"source": "apache",
			"extensions": ["prc", "mobi"]
		},
		"application/x-mpegurl": { "compressible": false },
		"application/x-ms-application": {
			"source": "apache",
			"extensions": ["application"]
		},
		"application/x-ms-shortcut": {
			"source": "apache",
			"extensions": ["lnk"]
		},
		"application/x-ms-wmd": {
			"source": "apache",
			"extensions": ["wmd"]
		},
		"application/x-ms-wmz": {
			"source": "apache",
			"extensions": ["wmz"]
		},
		"application/x-ms-xbap": {
			"source": "apache",
			"extensions": ["xbap"]
		},
		"application/x-msaccess": {
			"source": "apache",
			"extensions": ["mdb"]
		},
		"application/x-msbinder": {
			"source": "apache",
			"extensions": ["obd"]
		},
		"application/x-mscardfile": {
			"source": "apache",
			"extensions": ["crd"]
		},
		"application/x-msclip": {
			"source": "apache",
			"extensions": ["clp"]
		},
		"application/x-msdos-program": { "extensions": ["exe"] },
		"application/x-msdownload": {
			"source": "apache",
			"extensions": [
				"exe",
				"dll",
				"com",
				"bat",
				"msi"
			]
		},
		"application/x-msmediaview": {
			"source": "apache",
			"extensions": [
				"mvb",
				"m13",
				"m14"
			]
		},
		"application/x-msmetafile": {
			"source": "apache",
			"extensions": [
				"wmf",
				"wmz",
				"emf",
				"emz"
			]
		},
		"application/x-msmoney": {
			"source": "apache",
			"extensions": ["mny"]
		},
		"application/x-mspublisher": {
			"source": "apache",
			"extensions": ["pub"]
		},
		"application/x-msschedule": {
			"source": "apache",
			"extensions": ["scd"]
		},
		"application/x-msterminal": {
			"source": "apache",
			"extensions": ["trm"]
		},
		"application/x-mswrite": {
			"source": "apache",
			"extensions": ["wri"]
		},
		"application/x-netcdf": {
			"source": "apache",
			"extensions": ["nc", "cdf"]
		},
		"application/x-ns-proxy-autoconfig": {
			"compressible": true,
			"extensions": ["pac"]
		},
		"application/x-nzb": {
			"source": "apache",
			"extensions": ["nzb"]
		},
		"application/x-perl": {
			"source": "nginx",
			"extensions": ["pl", "pm"]
		},
		"application/x-pilot": {
			"source": "nginx",
			"extensions": ["prc", "pdb"]
		},
		"application/x-pkcs12": {
			"source": "apache",
			"compressible": false,
			"extensions": ["p12", "pfx"]
		},
		"application/x-pkcs7-certificates": {
			"source": "apache",
			"extensions": ["p7b", "spc"]
		},
		"application/x-pkcs7-certreqresp": {
			"source": "apache",
			"extensions": ["p7r"]
		},
		"application/x-pki-message": { "source": "iana" },
		"application/x-rar-compressed": {
			"source": "apache",
			"compressible": false,
			"extensions": ["rar"]
		},
		"application/x-redhat-package-manager": {
			"source": "nginx",
			"extensions": ["rpm"]
		},
		"application/x-research-info-systems": {
			"source": "apache",
			"extensions": ["ris"]
		},
		"application/x-sea": {
			"source": "nginx",
			"extensions": ["sea"]
		},
		"application/x-sh": {
			"source": "apache",
			"compressible": true,
			"extensions": ["sh"]
		},
		"application/x-shar": {
			"source": "apache",
			"extensions": ["shar"]
		},
		"application/x-shockwave-flash": {
			"source": "apache",
			"compressible": false,
			"extensions": ["swf"]
		},
		"application/x-silverlight-app": {
			"source": "apache",
			"extensions": ["xap"]
		},
		"application/x-sql": {
			"source": "apache",
			"extensions": ["sql"]
		},
		"application/x-stuffit": {
			"source": "apache",
			"compressible": false,
			"extensions": ["sit"]
		},
		"application/x-stuffitx": {
			"source": "apache",
			"extensions": ["sitx"]
		},
		"application/x-subrip": {
			"source": "apache",
			"extensions": ["srt"]
		},
		"application/x-sv4cpio": {
			"source": "apache",
			"extensions": ["sv4cpio"]
		},
		"application/x-sv4crc": {
			"source": "apache",
			"extensions": ["sv4crc"]
		},
		"application/x-t3vm-image": {
			"source": "apache",
			"extensions": ["t3"]
		},
		"application/x-tads": {
			"source": "apache",
			"extensions": ["gam"]
		},
		"application/x-tar": {
			"source": "apache",
			"compressible": true,
			"extensions": ["tar"]
		},
		"application/x-tcl": {
			"source": "apache",
			"extensions": ["tcl", "tk"]
		},
		"application/x-tex": {
			"source": "apache",
			"extensions": ["tex"]
		},
		"application/x-tex-tfm": {
			"source": "apache",
			"extensions": ["tfm"]
		},
		"application/x-texinfo": {
			"source": "apache",
			"extensions": ["texinfo", "texi"]
		},
		"application/x-tgif": {
			"source": "apache",
			"extensions": ["obj"]
		},
		"application/x-ustar": {
			"source": "apache",
			"extensions": ["ustar"]
		},
		"application/x-virtualbox-hdd": {
			"compressible": true,
			"extensions": ["hdd"]
		},
		"application/x-virtualbox-ova": {
			"compressible": true,
			"extensions": ["ova"]
		},
		"application/x-virtualbox-ovf": {
			"compressible": true,
			"extensions": ["ovf"]
		},
		"application/x-virtualbox-vbox": {
			"compressible": true,
			"extensions": ["vbox"]
		},
		"application/x-virtualbox-vbox-extpack": {
			"compressible": false,
			"extensions": ["vbox-extpack"]
		},
		"application/x-virtualbox-vdi": {
			"compressible": true,
			"extensions": ["vdi"]
		},
		"application/x-virtualbox-vhd": {
			"compressible": true,
			"extensions": ["vhd"]
		},
		"application/x-virtualbox-vmdk": {
			"compressible": true,
			"extensions": ["vmdk"]
		},
		"application/x-wais-source": {
			"source": "apache",
			"extensions": ["src"]
		},
		"application/x-web-app-manifest+json": {
			"compressible": true,
			"extensions": ["webapp"]
		},
		"application/x-www-form-urlencoded": {
			"source": "iana",
			"compressible": true
		},
		"application/x-x509-ca-cert": {
			"source": "iana",
			"extensions": [
				"der",
				"crt",
				"pem"
			]
		},
		"application/x-x509-ca-ra-cert": { "source": "iana" },
		"application/x-x509-next-ca-cert": { "source": "iana" },
		"application/x-xfig": {
			"source": "apache",
			"extensions": ["fig"]
		},
		"application/x-xliff+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["xlf"]
		},
		"application/x-xpinstall": {
			"source": "apache",
			"compressible": false,
			"extensions": ["xpi"]
		},
		"application/x-xz": {
			"source": "apache",
			"extensions": ["xz"]
		},
		"application/x-zmachine": {
			"source": "apache",
			"extensions": [
				"z1",
				"z2",
				"z3",
				"z4",
				"z5",
				"z6",
				"z7",
				"z8"
			]
		},
		"application/x400-bp": { "source": "iana" },
		"application/xacml+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/xaml+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["xaml"]
		},
		"application/xcap-att+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xav"]
		},
		"application/xcap-caps+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xca"]
		},
		"application/xcap-diff+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xdf"]
		},
		"application/xcap-el+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xel"]
		},
		"application/xcap-error+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/xcap-ns+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xns"]
		},
		"application/xcon-conference-info+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/xcon-conference-info-diff+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/xenc+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xenc"]
		},
		"application/xhtml+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xhtml", "xht"]
		},
		"application/xhtml-voice+xml": {
			"source": "apache",
			"compressible": true
		},
		"application/xliff+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xlf"]
		},
		"application/xml": {
			"source": "iana",
			"compressible": true,
			"extensions": [
				"xml",
				"xsl",
				"xsd",
				"rng"
			]
		},
		"application/xml-dtd": {
			"source": "iana",
			"compressible": true,
			"extensions": ["dtd"]
		},
		"application/xml-external-parsed-entity": { "source": "iana" },
		"application/xml-patch+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/xmpp+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/xop+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xop"]
		},
		"application/xproc+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["xpl"]
		},
		"application/xslt+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xsl", "xslt"]
		},
		"application/xspf+xml": {
			"source": "apache",
			"compressible": true,
			"extensions": ["xspf"]
		},
		"application/xv+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": [
				"mxml",
				"xhvml",
				"xvml",
				"xvm"
			]
		},
		"application/yang": {
			"source": "iana",
			"extensions": ["yang"]
		},
		"application/yang-data+json": {
			"source": "iana",
			"compressible": true
		},
		"application/yang-data+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/yang-patch+json": {
			"source": "iana",
			"compressible": true
		},
		"application/yang-patch+xml": {
			"source": "iana",
			"compressible": true
		},
		"application/yin+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["yin"]
		},
		"application/zip": {
			"source": "iana",
			"compressible": false,
			"extensions": ["zip"]
		},
		"application/zlib": { "source": "iana" },
		"application/zstd": { "source": "iana" },
		"audio/1d-interleaved-parityfec": { "source": "iana" },
		"audio/32kadpcm": { "source": "iana" },
		"audio/3gpp": {
			"source": "iana",
			"compressible": false,
			"extensions": ["3gpp"]
		},
		"audio/3gpp2": { "source": "iana" },
		"audio/aac": { "source": "iana" },
		"audio/ac3": { "source": "iana" },
		"audio/adpcm": {
			"source": "apache",
			"extensions": ["adp"]
		},
		"audio/amr": {
			"source": "iana",
			"extensions": ["amr"]
		},
		"audio/amr-wb": { "source": "iana" },
		"audio/amr-wb+": { "source": "iana" },
		"audio/aptx": { "source": "iana" },
		"audio/asc": { "source": "iana" },
		"audio/atrac-advanced-lossless": { "source": "iana" },
		"audio/atrac-x": { "source": "iana" },
		"audio/atrac3": { "source": "iana" },
		"audio/basic": {
			"source": "iana",
			"compressible": false,
			"extensions": ["au", "snd"]
		},
		"audio/bv16": { "source": "iana" },
		"audio/bv32": { "source": "iana" },
		"audio/clearmode": { "source": "iana" },
		"audio/cn": { "source": "iana" },
		"audio/dat12": { "source": "iana" },
		"audio/dls": { "source": "iana" },
		"audio/dsr-es201108": { "source": "iana" },
		"audio/dsr-es202050": { "source": "iana" },
		"audio/dsr-es202211": { "source": "iana" },
		"audio/dsr-es202212": { "source": "iana" },
		"audio/dv": { "source": "iana" },
		"audio/dvi4": { "source": "iana" },
		"audio/eac3": { "source": "iana" },
		"audio/encaprtp": { "source": "iana" },
		"audio/evrc": { "source": "iana" },
		"audio/evrc-qcp": { "source": "iana" },
		"audio/evrc0": { "source": "iana" },
		"audio/evrc1": { "source": "iana" },
		"audio/evrcb": { "source": "iana" },
		"audio/evrcb0": { "source": "iana" },
		"audio/evrcb1": { "source": "iana" },
		"audio/evrcnw": { "source": "iana" },
		"audio/evrcnw0": { "source": "iana" },
		"audio/evrcnw1": { "source": "iana" },
		"audio/evrcwb": { "source": "iana" },
		"audio/evrcwb0": { "source": "iana" },
		"audio/evrcwb1": { "source": "iana" },
		"audio/evs": { "source": "iana" },
		"audio/flexfec": { "source": "iana" },
		"audio/fwdred": { "source": "iana" },
		"audio/g711-0": { "source": "iana" },
		"audio/g719": { "source": "iana" },
		"audio/g722": { "source": "iana" },
		"audio/g7221": { "source": "iana" },
		"audio/g723": { "source": "iana" },
		"audio/g726-16": { "source": "iana" },
		"audio/g726-24": { "source": "iana" },
		"audio/g726-32": { "source": "iana" },
		"audio/g726-40": { "source": "iana" },
		"audio/g728": { "source": "iana" },
		"audio/g729": { "source": "iana" },
		"audio/g7291": { "source": "iana" },
		"audio/g729d": { "source": "iana" },
		"audio/g729e": { "source": "iana" },
		"audio/gsm": { "source": "iana" },
		"audio/gsm-efr": { "source": "iana" },
		"audio/gsm-hr-08": { "source": "iana" },
		"audio/ilbc": { "source": "iana" },
		"audio/ip-mr_v2.5": { "source": "iana" },
		"audio/isac": { "source": "apache" },
		"audio/l16": { "source": "iana" },
		"audio/l20": { "source": "iana" },
		"audio/l24": {
			"source": "iana",
			"compressible": false
		},
		"audio/l8": { "source": "iana" },
		"audio/lpc": { "source": "iana" },
		"audio/melp": { "source": "iana" },
		"audio/melp1200": { "source": "iana" },
		"audio/melp2400": { "source": "iana" },
		"audio/melp600": { "source": "iana" },
		"audio/mhas": { "source": "iana" },
		"audio/midi": {
			"source": "apache",
			"extensions": [
				"mid",
				"midi",
				"kar",
				"rmi"
			]
		},
		"audio/mobile-xmf": {
			"source": "iana",
			"extensions": ["mxmf"]
		},
		"audio/mp3": {
			"compressible": false,
			"extensions": ["mp3"]
		},
		"audio/mp4": {
			"source": "iana",
			"compressible": false,
			"extensions": ["m4a", "mp4a"]
		},
		"audio/mp4a-latm": { "source": "iana" },
		"audio/mpa": { "source": "iana" },
		"audio/mpa-robust": { "source": "iana" },
		"audio/mpeg": {
			"source": "iana",
			"compressible": false,
			"extensions": [
				"mpga",
				"mp2",
				"mp2a",
				"mp3",
				"m2a",
				"m3a"
			]
		},
		"audio/mpeg4-generic": { "source": "iana" },
		"audio/musepack": { "source": "apache" },
		"audio/ogg": {
			"source": "iana",
			"compressible": false,
			"extensions": [
				"oga",
				"ogg",
				"spx",
				"opus"
			]
		},
		"audio/opus": { "source": "iana" },
		"audio/parityfec": { "source": "iana" },
		"audio/pcma": { "source": "iana" },
		"audio/pcma-wb": { "source": "iana" },
		"audio/pcmu": { "source": "iana" },
		"audio/pcmu-wb": { "source": "iana" },
		"audio/prs.sid": { "source": "iana" },
		"audio/qcelp": { "source": "iana" },
		"audio/raptorfec": { "source": "iana" },
		"audio/red": { "source": "iana" },
		"audio/rtp-enc-aescm128": { "source": "iana" },
		"audio/rtp-midi": { "source": "iana" },
		"audio/rtploopback": { "source": "iana" },
		"audio/rtx": { "source": "iana" },
		"audio/s3m": {
			"source": "apache",
			"extensions": ["s3m"]
		},
		"audio/scip": { "source": "iana" },
		"audio/silk": {
			"source": "apache",
			"extensions": ["sil"]
		},
		"audio/smv": { "source": "iana" },
		"audio/smv-qcp": { "source": "iana" },
		"audio/smv0": { "source": "iana" },
		"audio/sofa": { "source": "iana" },
		"audio/sp-midi": { "source": "iana" },
		"audio/speex": { "source": "iana" },
		"audio/t140c": { "source": "iana" },
		"audio/t38": { "source": "iana" },
		"audio/telephone-event": { "source": "iana" },
		"audio/tetra_acelp": { "source": "iana" },
		"audio/tetra_acelp_bb": { "source": "iana" },
		"audio/tone": { "source": "iana" },
		"audio/tsvcis": { "source": "iana" },
		"audio/uemclip": { "source": "iana" },
		"audio/ulpfec": { "source": "iana" },
		"audio/usac": { "source": "iana" },
		"audio/vdvi": { "source": "iana" },
		"audio/vmr-wb": { "source": "iana" },
		"audio/vnd.3gpp.iufp": { "source": "iana" },
		"audio/vnd.4sb": { "source": "iana" },
		"audio/vnd.audiokoz": { "source": "iana" },
		"audio/vnd.celp": { "source": "iana" },
		"audio/vnd.cisco.nse": { "source": "iana" },
		"audio/vnd.cmles.radio-events": { "source": "iana" },
		"audio/vnd.cns.anp1": { "source": "iana" },
		"audio/vnd.cns.inf1": { "source": "iana" },
		"audio/vnd.dece.audio": {
			"source": "iana",
			"extensions": ["uva", "uvva"]
		},
		"audio/vnd.digital-winds": {
			"source": "iana",
			"extensions": ["eol"]
		},
		"audio/vnd.dlna.adts": { "source": "iana" },
		"audio/vnd.dolby.heaac.1": { "source": "iana" },
		"audio/vnd.dolby.heaac.2": { "source": "iana" },
		"audio/vnd.dolby.mlp": { "source": "iana" },
		"audio/vnd.dolby.mps": { "source": "iana" },
		"audio/vnd.dolby.pl2": { "source": "iana" },
		"audio/vnd.dolby.pl2x": { "source": "iana" },
		"audio/vnd.dolby.pl2z": { "source": "iana" },
		"audio/vnd.dolby.pulse.1": { "source": "iana" },
		"audio/vnd.dra": {
			"source": "iana",
			"extensions": ["dra"]
		},
		"audio/vnd.dts": {
			"source": "iana",
			"extensions": ["dts"]
		},
		"audio/vnd.dts.hd": {
			"source": "iana",
			"extensions": ["dtshd"]
		},
		"audio/vnd.dts.uhd": { "source": "iana" },
		"audio/vnd.dvb.file": { "source": "iana" },
		"audio/vnd.everad.plj": { "source": "iana" },
		"audio/vnd.hns.audio": { "source": "iana" },
		"audio/vnd.lucent.voice": {
			"source": "iana",
			"extensions": ["lvp"]
		},
		"audio/vnd.ms-playready.media.pya": {
			"source": "iana",
			"extensions": ["pya"]
		},
		"audio/vnd.nokia.mobile-xmf": { "source": "iana" },
		"audio/vnd.nortel.vbk": { "source": "iana" },
		"audio/vnd.nuera.ecelp4800": {
			"source": "iana",
			"extensions": ["ecelp4800"]
		},
		"audio/vnd.nuera.ecelp7470": {
			"source": "iana",
			"extensions": ["ecelp7470"]
		},
		"audio/vnd.nuera.ecelp9600": {
			"source": "iana",
			"extensions": ["ecelp9600"]
		},
		"audio/vnd.octel.sbc": { "source": "iana" },
		"audio/vnd.presonus.multitrack": { "source": "iana" },
		"audio/vnd.qcelp": { "source": "iana" },
		"audio/vnd.rhetorex.32kadpcm": { "source": "iana" },
		"audio/vnd.rip": {
			"source": "iana",
			"extensions": ["rip"]
		},
		"audio/vnd.rn-realaudio": { "compressible": false },
		"audio/vnd.sealedmedia.softseal.mpeg": { "source": "iana" },
		"audio/vnd.vmx.cvsd": { "source": "iana" },
		"audio/vnd.wave": { "compressible": false },
		"audio/vorbis": {
			"source": "iana",
			"compressible": false
		},
		"audio/vorbis-config": { "source": "iana" },
		"audio/wav": {
			"compressible": false,
			"extensions": ["wav"]
		},
		"audio/wave": {
			"compressible": false,
			"extensions": ["wav"]
		},
		"audio/webm": {
			"source": "apache",
			"compressible": false,
			"extensions": ["weba"]
		},
		"audio/x-aac": {
			"source": "apache",
			"compressible": false,
			"extensions": ["aac"]
		},
		"audio/x-aiff": {
			"source": "apache",
			"extensions": [
				"aif",
				"aiff",
				"aifc"
			]
		},
		"audio/x-caf": {
			"source": "apache",
			"compressible": false,
			"extensions": ["caf"]
		},
		"audio/x-flac": {
			"source": "apache",
			"extensions": ["flac"]
		},
		"audio/x-m4a": {
			"source": "nginx",
			"extensions": ["m4a"]
		},
		"audio/x-matroska": {
			"source": "apache",
			"extensions": ["mka"]
		},
		"audio/x-mpegurl": {
			"source": "apache",
			"extensions": ["m3u"]
		},
		"audio/x-ms-wax": {
			"source": "apache",
			"extensions": ["wax"]
		},
		"audio/x-ms-wma": {
			"source": "apache",
			"extensions": ["wma"]
		},
		"audio/x-pn-realaudio": {
			"source": "apache",
			"extensions": ["ram", "ra"]
		},
		"audio/x-pn-realaudio-plugin": {
			"source": "apache",
			"extensions": ["rmp"]
		},
		"audio/x-realaudio": {
			"source": "nginx",
			"extensions": ["ra"]
		},
		"audio/x-tta": { "source": "apache" },
		"audio/x-wav": {
			"source": "apache",
			"extensions": ["wav"]
		},
		"audio/xm": {
			"source": "apache",
			"extensions": ["xm"]
		},
		"chemical/x-cdx": {
			"source": "apache",
			"extensions": ["cdx"]
		},
		"chemical/x-cif": {
			"source": "apache",
			"extensions": ["cif"]
		},
		"chemical/x-cmdf": {
			"source": "apache",
			"extensions": ["cmdf"]
		},
		"chemical/x-cml": {
			"source": "apache",
			"extensions": ["cml"]
		},
		"chemical/x-csml": {
			"source": "apache",
			"extensions": ["csml"]
		},
		"chemical/x-pdb": { "source": "apache" },
		"chemical/x-xyz": {
			"source": "apache",
			"extensions": ["xyz"]
		},
		"font/collection": {
			"source": "iana",
			"extensions": ["ttc"]
		},
		"font/otf": {
			"source": "iana",
			"compressible": true,
			"extensions": ["otf"]
		},
		"font/sfnt": { "source": "iana" },
		"font/ttf": {
			"source": "iana",
			"compressible": true,
			"extensions": ["ttf"]
		},
		"font/woff": {
			"source": "iana",
			"extensions": ["woff"]
		},
		"font/woff2": {
			"source": "iana",
			"extensions": ["woff2"]
		},
		"image/aces": {
			"source": "iana",
			"extensions": ["exr"]
		},
		"image/apng": {
			"compressible": false,
			"extensions": ["apng"]
		},
		"image/avci": {
			"source": "iana",
			"extensions": ["avci"]
		},
		"image/avcs": {
			"source": "iana",
			"extensions": ["avcs"]
		},
		"image/avif": {
			"source": "iana",
			"compressible": false,
			"extensions": ["avif"]
		},
		"image/bmp": {
			"source": "iana",
			"compressible": true,
			"extensions": ["bmp"]
		},
		"image/cgm": {
			"source": "iana",
			"extensions": ["cgm"]
		},
		"image/dicom-rle": {
			"source": "iana",
			"extensions": ["drle"]
		},
		"image/emf": {
			"source": "iana",
			"extensions": ["emf"]
		},
		"image/fits": {
			"source": "iana",
			"extensions": ["fits"]
		},
		"image/g3fax": {
			"source": "iana",
			"extensions": ["g3"]
		},
		"image/gif": {
			"source": "iana",
			"compressible": false,
			"extensions": ["gif"]
		},
		"image/heic": {
			"source": "iana",
			"extensions": ["heic"]
		},
		"image/heic-sequence": {
			"source": "iana",
			"extensions": ["heics"]
		},
		"image/heif": {
			"source": "iana",
			"extensions": ["heif"]
		},
		"image/heif-sequence": {
			"source": "iana",
			"extensions": ["heifs"]
		},
		"image/hej2k": {
			"source": "iana",
			"extensions": ["hej2"]
		},
		"image/hsj2": {
			"source": "iana",
			"extensions": ["hsj2"]
		},
		"image/ief": {
			"source": "iana",
			"extensions": ["ief"]
		},
		"image/jls": {
			"source": "iana",
			"extensions": ["jls"]
		},
		"image/jp2": {
			"source": "iana",
			"compressible": false,
			"extensions": ["jp2", "jpg2"]
		},
		"image/jpeg": {
			"source": "iana",
			"compressible": false,
			"extensions": [
				"jpeg",
				"jpg",
				"jpe"
			]
		},
		"image/jph": {
			"source": "iana",
			"extensions": ["jph"]
		},
		"image/jphc": {
			"source": "iana",
			"extensions": ["jhc"]
		},
		"image/jpm": {
			"source": "iana",
			"compressible": false,
			"extensions": ["jpm"]
		},
		"image/jpx": {
			"source": "iana",
			"compressible": false,
			"extensions": ["jpx", "jpf"]
		},
		"image/jxr": {
			"source": "iana",
			"extensions": ["jxr"]
		},
		"image/jxra": {
			"source": "iana",
			"extensions": ["jxra"]
		},
		"image/jxrs": {
			"source": "iana",
			"extensions": ["jxrs"]
		},
		"image/jxs": {
			"source": "iana",
			"extensions": ["jxs"]
		},
		"image/jxsc": {
			"source": "iana",
			"extensions": ["jxsc"]
		},
		"image/jxsi": {
			"source": "iana",
			"extensions": ["jxsi"]
		},
		"image/jxss": {
			"source": "iana",
			"extensions": ["jxss"]
		},
		"image/ktx": {
			"source": "iana",
			"extensions": ["ktx"]
		},
		"image/ktx2": {
			"source": "iana",
			"extensions": ["ktx2"]
		},
		"image/naplps": { "source": "iana" },
		"image/pjpeg": { "compressible": false },
		"image/png": {
			"source": "iana",
			"compressible": false,
			"extensions": ["png"]
		},
		"image/prs.btif": {
			"source": "iana",
			"extensions": ["btif"]
		},
		"image/prs.pti": {
			"source": "iana",
			"extensions": ["pti"]
		},
		"image/pwg-raster": { "source": "iana" },
		"image/sgi": {
			"source": "apache",
			"extensions": ["sgi"]
		},
		"image/svg+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["svg", "svgz"]
		},
		"image/t38": {
			"source": "iana",
			"extensions": ["t38"]
		},
		"image/tiff": {
			"source": "iana",
			"compressible": false,
			"extensions": ["tif", "tiff"]
		},
		"image/tiff-fx": {
			"source": "iana",
			"extensions": ["tfx"]
		},
		"image/vnd.adobe.photoshop": {
			"source": "iana",
			"compressible": true,
			"extensions": ["psd"]
		},
		"image/vnd.airzip.accelerator.azv": {
			"source": "iana",
			"extensions": ["azv"]
		},
		"image/vnd.cns.inf2": { "source": "iana" },
		"image/vnd.dece.graphic": {
			"source": "iana",
			"extensions": [
				"uvi",
				"uvvi",
				"uvg",
				"uvvg"
			]
		},
		"image/vnd.djvu": {
			"source": "iana",
			"extensions": ["djvu", "djv"]
		},
		"image/vnd.dvb.subtitle": {
			"source": "iana",
			"extensions": ["sub"]
		},
		"image/vnd.dwg": {
			"source": "iana",
			"extensions": ["dwg"]
		},
		"image/vnd.dxf": {
			"source": "iana",
			"extensions": ["dxf"]
		},
		"image/vnd.fastbidsheet": {
			"source": "iana",
			"extensions": ["fbs"]
		},
		"image/vnd.fpx": {
			"source": "iana",
			"extensions": ["fpx"]
		},
		"image/vnd.fst": {
			"source": "iana",
			"extensions": ["fst"]
		},
		"image/vnd.fujixerox.edmics-mmr": {
			"source": "iana",
			"extensions": ["mmr"]
		},
		"image/vnd.fujixerox.edmics-rlc": {
			"source": "iana",
			"extensions": ["rlc"]
		},
		"image/vnd.globalgraphics.pgb": { "source": "iana" },
		"image/vnd.microsoft.icon": {
			"source": "iana",
			"compressible": true,
			"extensions": ["ico"]
		},
		"image/vnd.mix": { "source": "iana" },
		"image/vnd.mozilla.apng": { "source": "iana" },
		"image/vnd.ms-dds": {
			"compressible": true,
			"extensions": ["dds"]
		},
		"image/vnd.ms-modi": {
			"source": "iana",
			"extensions": ["mdi"]
		},
		"image/vnd.ms-photo": {
			"source": "apache",
			"extensions": ["wdp"]
		},
		"image/vnd.net-fpx": {
			"source": "iana",
			"extensions": ["npx"]
		},
		"image/vnd.pco.b16": {
			"source": "iana",
			"extensions": ["b16"]
		},
		"image/vnd.radiance": { "source": "iana" },
		"image/vnd.sealed.png": { "source": "iana" },
		"image/vnd.sealedmedia.softseal.gif": { "source": "iana" },
		"image/vnd.sealedmedia.softseal.jpg": { "source": "iana" },
		"image/vnd.svf": { "source": "iana" },
		"image/vnd.tencent.tap": {
			"source": "iana",
			"extensions": ["tap"]
		},
		"image/vnd.valve.source.texture": {
			"source": "iana",
			"extensions": ["vtf"]
		},
		"image/vnd.wap.wbmp": {
			"source": "iana",
			"extensions": ["wbmp"]
		},
		"image/vnd.xiff": {
			"source": "iana",
			"extensions": ["xif"]
		},
		"image/vnd.zbrush.pcx": {
			"source": "iana",
			"extensions": ["pcx"]
		},
		"image/webp": {
			"source": "apache",
			"extensions": ["webp"]
		},
		"image/wmf": {
			"source": "iana",
			"extensions": ["wmf"]
		},
		"image/x-3ds": {
			"source": "apache",
			"extensions": ["3ds"]
		},
		"image/x-cmu-raster": {
			"source": "apache",
			"extensions": ["ras"]
		},
		"image/x-cmx": {
			"source": "apache",
			"extensions": ["cmx"]
		},
		"image/x-freehand": {
			"source": "apache",
			"extensions": [
				"fh",
				"fhc",
				"fh4",
				"fh5",
				"fh7"
			]
		},
		"image/x-icon": {
			"source": "apache",
			"compressible": true,
			"extensions": ["ico"]
		},
		"image/x-jng": {
			"source": "nginx",
			"extensions": ["jng"]
		},
		"image/x-mrsid-image": {
			"source": "apache",
			"extensions": ["sid"]
		},
		"image/x-ms-bmp": {
			"source": "nginx",
			"compressible": true,
			"extensions": ["bmp"]
		},
		"image/x-pcx": {
			"source": "apache",
			"extensions": ["pcx"]
		},
		"image/x-pict": {
			"source": "apache",
			"extensions": ["pic", "pct"]
		},
		"image/x-portable-anymap": {
			"source": "apache",
			"extensions": ["pnm"]
		},
		"image/x-portable-bitmap": {
			"source": "apache",
			"extensions": ["pbm"]
		},
		"image/x-portable-graymap": {
			"source": "apache",
			"extensions": ["pgm"]
		},
		"image/x-portable-pixmap": {
			"source": "apache",
			"extensions": ["ppm"]
		},
		"image/x-rgb": {
			"source": "apache",
			"extensions": ["rgb"]
		},
		"image/x-tga": {
			"source": "apache",
			"extensions": ["tga"]
		},
		"image/x-xbitmap": {
			"source": "apache",
			"extensions": ["xbm"]
		},
		"image/x-xcf": { "compressible": false },
		"image/x-xpixmap": {
			"source": "apache",
			"extensions": ["xpm"]
		},
		"image/x-xwindowdump": {
			"source": "apache",
			"extensions": ["xwd"]
		},
		"message/cpim": { "source": "iana" },
		"message/delivery-status": { "source": "iana" },
		"message/disposition-notification": {
			"source": "iana",
			"extensions": ["disposition-notification"]
		},
		"message/external-body": { "source": "iana" },
		"message/feedback-report": { "source": "iana" },
		"message/global": {
			"source": "iana",
			"extensions": ["u8msg"]
		},
		"message/global-delivery-status": {
			"source": "iana",
			"extensions": ["u8dsn"]
		},
		"message/global-disposition-notification": {
			"source": "iana",
			"extensions": ["u8mdn"]
		},
		"message/global-headers": {
			"source": "iana",
			"extensions": ["u8hdr"]
		},
		"message/http": {
			"source": "iana",
			"compressible": false
		},
		"message/imdn+xml": {
			"source": "iana",
			"compressible": true
		},
		"message/news": { "source": "iana" },
		"message/partial": {
			"source": "iana",
			"compressible": false
		},
		"message/rfc822": {
			"source": "iana",
			"compressible": true,
			"extensions": ["eml", "mime"]
		},
		"message/s-http": { "source": "iana" },
		"message/sip": { "source": "iana" },
		"message/sipfrag": { "source": "iana" },
		"message/tracking-status": { "source": "iana" },
		"message/vnd.si.simp": { "source": "iana" },
		"message/vnd.wfa.wsc": {
			"source": "iana",
			"extensions": ["wsc"]
		},
		"model/3mf": {
			"source": "iana",
			"extensions": ["3mf"]
		},
		"model/e57": { "source": "iana" },
		"model/gltf+json": {
			"source": "iana",
			"compressible": true,
			"extensions": ["gltf"]
		},
		"model/gltf-binary": {
			"source": "iana",
			"compressible": true,
			"extensions": ["glb"]
		},
		"model/iges": {
			"source": "iana",
			"compressible": false,
			"extensions": ["igs", "iges"]
		},
		"model/mesh": {
			"source": "iana",
			"compressible": false,
			"extensions": [
				"msh",
				"mesh",
				"silo"
			]
		},
		"model/mtl": {
			"source": "iana",
			"extensions": ["mtl"]
		},
		"model/obj": {
			"source": "iana",
			"extensions": ["obj"]
		},
		"model/step": { "source": "iana" },
		"model/step+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["stpx"]
		},
		"model/step+zip": {
			"source": "iana",
			"compressible": false,
			"extensions": ["stpz"]
		},
		"model/step-xml+zip": {
			"source": "iana",
			"compressible": false,
			"extensions": ["stpxz"]
		},
		"model/stl": {
			"source": "iana",
			"extensions": ["stl"]
		},
		"model/vnd.collada+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["dae"]
		},
		"model/vnd.dwf": {
			"source": "iana",
			"extensions": ["dwf"]
		},
		"model/vnd.flatland.3dml": { "source": "iana" },
		"model/vnd.gdl": {
			"source": "iana",
			"extensions": ["gdl"]
		},
		"model/vnd.gs-gdl": { "source": "apache" },
		"model/vnd.gs.gdl": { "source": "iana" },
		"model/vnd.gtw": {
			"source": "iana",
			"extensions": ["gtw"]
		},
		"model/vnd.moml+xml": {
			"source": "iana",
			"compressible": true
		},
		"model/vnd.mts": {
			"source": "iana",
			"extensions": ["mts"]
		},
		"model/vnd.opengex": {
			"source": "iana",
			"extensions": ["ogex"]
		},
		"model/vnd.parasolid.transmit.binary": {
			"source": "iana",
			"extensions": ["x_b"]
		},
		"model/vnd.parasolid.transmit.text": {
			"source": "iana",
			"extensions": ["x_t"]
		},
		"model/vnd.pytha.pyox": { "source": "iana" },
		"model/vnd.rosette.annotated-data-model": { "source": "iana" },
		"model/vnd.sap.vds": {
			"source": "iana",
			"extensions": ["vds"]
		},
		"model/vnd.usdz+zip": {
			"source": "iana",
			"compressible": false,
			"extensions": ["usdz"]
		},
		"model/vnd.valve.source.compiled-map": {
			"source": "iana",
			"extensions": ["bsp"]
		},
		"model/vnd.vtu": {
			"source": "iana",
			"extensions": ["vtu"]
		},
		"model/vrml": {
			"source": "iana",
			"compressible": false,
			"extensions": ["wrl", "vrml"]
		},
		"model/x3d+binary": {
			"source": "apache",
			"compressible": false,
			"extensions": ["x3db", "x3dbz"]
		},
		"model/x3d+fastinfoset": {
			"source": "iana",
			"extensions": ["x3db"]
		},
		"model/x3d+vrml": {
			"source": "apache",
			"compressible": false,
			"extensions": ["x3dv", "x3dvz"]
		},
		"model/x3d+xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["x3d", "x3dz"]
		},
		"model/x3d-vrml": {
			"source": "iana",
			"extensions": ["x3dv"]
		},
		"multipart/alternative": {
			"source": "iana",
			"compressible": false
		},
		"multipart/appledouble": { "source": "iana" },
		"multipart/byteranges": { "source": "iana" },
		"multipart/digest": { "source": "iana" },
		"multipart/encrypted": {
			"source": "iana",
			"compressible": false
		},
		"multipart/form-data": {
			"source": "iana",
			"compressible": false
		},
		"multipart/header-set": { "source": "iana" },
		"multipart/mixed": { "source": "iana" },
		"multipart/multilingual": { "source": "iana" },
		"multipart/parallel": { "source": "iana" },
		"multipart/related": {
			"source": "iana",
			"compressible": false
		},
		"multipart/report": { "source": "iana" },
		"multipart/signed": {
			"source": "iana",
			"compressible": false
		},
		"multipart/vnd.bint.med-plus": { "source": "iana" },
		"multipart/voice-message": { "source": "iana" },
		"multipart/x-mixed-replace": { "source": "iana" },
		"text/1d-interleaved-parityfec": { "source": "iana" },
		"text/cache-manifest": {
			"source": "iana",
			"compressible": true,
			"extensions": ["appcache", "manifest"]
		},
		"text/calendar": {
			"source": "iana",
			"extensions": ["ics", "ifb"]
		},
		"text/calender": { "compressible": true },
		"text/cmd": { "compressible": true },
		"text/coffeescript": { "extensions": ["coffee", "litcoffee"] },
		"text/cql": { "source": "iana" },
		"text/cql-expression": { "source": "iana" },
		"text/cql-identifier": { "source": "iana" },
		"text/css": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true,
			"extensions": ["css"]
		},
		"text/csv": {
			"source": "iana",
			"compressible": true,
			"extensions": ["csv"]
		},
		"text/csv-schema": { "source": "iana" },
		"text/directory": { "source": "iana" },
		"text/dns": { "source": "iana" },
		"text/ecmascript": { "source": "iana" },
		"text/encaprtp": { "source": "iana" },
		"text/enriched": { "source": "iana" },
		"text/fhirpath": { "source": "iana" },
		"text/flexfec": { "source": "iana" },
		"text/fwdred": { "source": "iana" },
		"text/gff3": { "source": "iana" },
		"text/grammar-ref-list": { "source": "iana" },
		"text/html": {
			"source": "iana",
			"compressible": true,
			"extensions": [
				"html",
				"htm",
				"shtml"
			]
		},
		"text/jade": { "extensions": ["jade"] },
		"text/javascript": {
			"source": "iana",
			"compressible": true
		},
		"text/jcr-cnd": { "source": "iana" },
		"text/jsx": {
			"compressible": true,
			"extensions": ["jsx"]
		},
		"text/less": {
			"compressible": true,
			"extensions": ["less"]
		},
		"text/markdown": {
			"source": "iana",
			"compressible": true,
			"extensions": ["markdown", "md"]
		},
		"text/mathml": {
			"source": "nginx",
			"extensions": ["mml"]
		},
		"text/mdx": {
			"compressible": true,
			"extensions": ["mdx"]
		},
		"text/mizar": { "source": "iana" },
		"text/n3": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true,
			"extensions": ["n3"]
		},
		"text/parameters": {
			"source": "iana",
			"charset": "UTF-8"
		},
		"text/parityfec": { "source": "iana" },
		"text/plain": {
			"source": "iana",
			"compressible": true,
			"extensions": [
				"txt",
				"text",
				"conf",
				"def",
				"list",
				"log",
				"in",
				"ini"
			]
		},
		"text/provenance-notation": {
			"source": "iana",
			"charset": "UTF-8"
		},
		"text/prs.fallenstein.rst": { "source": "iana" },
		"text/prs.lines.tag": {
			"source": "iana",
			"extensions": ["dsc"]
		},
		"text/prs.prop.logic": { "source": "iana" },
		"text/raptorfec": { "source": "iana" },
		"text/red": { "source": "iana" },
		"text/rfc822-headers": { "source": "iana" },
		"text/richtext": {
			"source": "iana",
			"compressible": true,
			"extensions": ["rtx"]
		},
		"text/rtf": {
			"source": "iana",
			"compressible": true,
			"extensions": ["rtf"]
		},
		"text/rtp-enc-aescm128": { "source": "iana" },
		"text/rtploopback": { "source": "iana" },
		"text/rtx": { "source": "iana" },
		"text/sgml": {
			"source": "iana",
			"extensions": ["sgml", "sgm"]
		},
		"text/shaclc": { "source": "iana" },
		"text/shex": {
			"source": "iana",
			"extensions": ["shex"]
		},
		"text/slim": { "extensions": ["slim", "slm"] },
		"text/spdx": {
			"source": "iana",
			"extensions": ["spdx"]
		},
		"text/strings": { "source": "iana" },
		"text/stylus": { "extensions": ["stylus", "styl"] },
		"text/t140": { "source": "iana" },
		"text/tab-separated-values": {
			"source": "iana",
			"compressible": true,
			"extensions": ["tsv"]
		},
		"text/troff": {
			"source": "iana",
			"extensions": [
				"t",
				"tr",
				"roff",
				"man",
				"me",
				"ms"
			]
		},
		"text/turtle": {
			"source": "iana",
			"charset": "UTF-8",
			"extensions": ["ttl"]
		},
		"text/ulpfec": { "source": "iana" },
		"text/uri-list": {
			"source": "iana",
			"compressible": true,
			"extensions": [
				"uri",
				"uris",
				"urls"
			]
		},
		"text/vcard": {
			"source": "iana",
			"compressible": true,
			"extensions": ["vcard"]
		},
		"text/vnd.a": { "source": "iana" },
		"text/vnd.abc": { "source": "iana" },
		"text/vnd.ascii-art": { "source": "iana" },
		"text/vnd.curl": {
			"source": "iana",
			"extensions": ["curl"]
		},
		"text/vnd.curl.dcurl": {
			"source": "apache",
			"extensions": ["dcurl"]
		},
		"text/vnd.curl.mcurl": {
			"source": "apache",
			"extensions": ["mcurl"]
		},
		"text/vnd.curl.scurl": {
			"source": "apache",
			"extensions": ["scurl"]
		},
		"text/vnd.debian.copyright": {
			"source": "iana",
			"charset": "UTF-8"
		},
		"text/vnd.dmclientscript": { "source": "iana" },
		"text/vnd.dvb.subtitle": {
			"source": "iana",
			"extensions": ["sub"]
		},
		"text/vnd.esmertec.theme-descriptor": {
			"source": "iana",
			"charset": "UTF-8"
		},
		"text/vnd.familysearch.gedcom": {
			"source": "iana",
			"extensions": ["ged"]
		},
		"text/vnd.ficlab.flt": { "source": "iana" },
		"text/vnd.fly": {
			"source": "iana",
			"extensions": ["fly"]
		},
		"text/vnd.fmi.flexstor": {
			"source": "iana",
			"extensions": ["flx"]
		},
		"text/vnd.gml": { "source": "iana" },
		"text/vnd.graphviz": {
			"source": "iana",
			"extensions": ["gv"]
		},
		"text/vnd.hans": { "source": "iana" },
		"text/vnd.hgl": { "source": "iana" },
		"text/vnd.in3d.3dml": {
			"source": "iana",
			"extensions": ["3dml"]
		},
		"text/vnd.in3d.spot": {
			"source": "iana",
			"extensions": ["spot"]
		},
		"text/vnd.iptc.newsml": { "source": "iana" },
		"text/vnd.iptc.nitf": { "source": "iana" },
		"text/vnd.latex-z": { "source": "iana" },
		"text/vnd.motorola.reflex": { "source": "iana" },
		"text/vnd.ms-mediapackage": { "source": "iana" },
		"text/vnd.net2phone.commcenter.command": { "source": "iana" },
		"text/vnd.radisys.msml-basic-layout": { "source": "iana" },
		"text/vnd.senx.warpscript": { "source": "iana" },
		"text/vnd.si.uricatalogue": { "source": "iana" },
		"text/vnd.sosi": { "source": "iana" },
		"text/vnd.sun.j2me.app-descriptor": {
			"source": "iana",
			"charset": "UTF-8",
			"extensions": ["jad"]
		},
		"text/vnd.trolltech.linguist": {
			"source": "iana",
			"charset": "UTF-8"
		},
		"text/vnd.wap.si": { "source": "iana" },
		"text/vnd.wap.sl": { "source": "iana" },
		"text/vnd.wap.wml": {
			"source": "iana",
			"extensions": ["wml"]
		},
		"text/vnd.wap.wmlscript": {
			"source": "iana",
			"extensions": ["wmls"]
		},
		"text/vtt": {
			"source": "iana",
			"charset": "UTF-8",
			"compressible": true,
			"extensions": ["vtt"]
		},
		"text/x-asm": {
			"source": "apache",
			"extensions": ["s", "asm"]
		},
		"text/x-c": {
			"source": "apache",
			"extensions": [
				"c",
				"cc",
				"cxx",
				"cpp",
				"h",
				"hh",
				"dic"
			]
		},
		"text/x-component": {
			"source": "nginx",
			"extensions": ["htc"]
		},
		"text/x-fortran": {
			"source": "apache",
			"extensions": [
				"f",
				"for",
				"f77",
				"f90"
			]
		},
		"text/x-gwt-rpc": { "compressible": true },
		"text/x-handlebars-template": { "extensions": ["hbs"] },
		"text/x-java-source": {
			"source": "apache",
			"extensions": ["java"]
		},
		"text/x-jquery-tmpl": { "compressible": true },
		"text/x-lua": { "extensions": ["lua"] },
		"text/x-markdown": {
			"compressible": true,
			"extensions": ["mkd"]
		},
		"text/x-nfo": {
			"source": "apache",
			"extensions": ["nfo"]
		},
		"text/x-opml": {
			"source": "apache",
			"extensions": ["opml"]
		},
		"text/x-org": {
			"compressible": true,
			"extensions": ["org"]
		},
		"text/x-pascal": {
			"source": "apache",
			"extensions": ["p", "pas"]
		},
		"text/x-processing": {
			"compressible": true,
			"extensions": ["pde"]
		},
		"text/x-sass": { "extensions": ["sass"] },
		"text/x-scss": { "extensions": ["scss"] },
		"text/x-setext": {
			"source": "apache",
			"extensions": ["etx"]
		},
		"text/x-sfv": {
			"source": "apache",
			"extensions": ["sfv"]
		},
		"text/x-suse-ymp": {
			"compressible": true,
			"extensions": ["ymp"]
		},
		"text/x-uuencode": {
			"source": "apache",
			"extensions": ["uu"]
		},
		"text/x-vcalendar": {
			"source": "apache",
			"extensions": ["vcs"]
		},
		"text/x-vcard": {
			"source": "apache",
			"extensions": ["vcf"]
		},
		"text/xml": {
			"source": "iana",
			"compressible": true,
			"extensions": ["xml"]
		},
		"text/xml-external-parsed-entity": { "source": "iana" },
		"text/yaml": {
			"compressible": true,
			"extensions": ["yaml", "yml"]
		},
		"video/1d-interleaved-parityfec": { "source": "iana" },
		"video/3gpp": {
			"source": "iana",
			"extensions": ["3gp", "3gpp"]
		},
		"video/3gpp-tt": { "source": "iana" },
		"video/3gpp2": {
			"source": "iana",
			"extensions": ["3g2"]
		},
		"video/av1": { "source": "iana" },
		"video/bmpeg": { "source": "iana" },
		"video/bt656": { "source": "iana" },
		"video/celb": { "source": "iana" },
		"video/dv": { "source": "iana" },
		"video/encaprtp": { "source": "iana" },
		"video/ffv1": { "source": "iana" },
		"video/flexfec": { "source": "iana" },
		"video/h261": {
			"source": "iana",
			"extensions": ["h261"]
		},
		"video/h263": {
			"source": "iana",
			"extensions": ["h263"]
		},
		"video/h263-1998": { "source": "iana" },
		"video/h263-2000": { "source": "iana" },
		"video/h264": {
			"source": "iana",
			"extensions": ["h264"]
		},
		"video/h264-rcdo": { "source": "iana" },
		"video/h264-svc": { "source": "iana" },
		"video/h265": { "source": "iana" },
		"video/iso.segment": {
			"source": "iana",
			"extensions": ["m4s"]
		},
		"video/jpeg": {
			"source": "iana",
			"extensions": ["jpgv"]
		},
		"video/jpeg2000": { "source": "iana" },
		"video/jpm": {
			"source": "apache",
			"extensions": ["jpm", "jpgm"]
		},
		"video/jxsv": { "source": "iana" },
		"video/mj2": {
			"source": "iana",
			"extensions": ["mj2", "mjp2"]
		},
		"video/mp1s": { "source": "iana" },
		"video/mp2p": { "source": "iana" },
		"video/mp2t": {
			"source": "iana",
			"extensions": ["ts"]
		},
		"video/mp4": {
			"source": "iana",
			"compressible": false,
			"extensions": [
				"mp4",
				"mp4v",
				"mpg4"
			]
		},
		"video/mp4v-es": { "source": "iana" },
		"video/mpeg": {
			"source": "iana",
			"compressible": false,
			"extensions": [
				"mpeg",
				"mpg",
				"mpe",
				"m1v",
				"m2v"
			]
		},
		"video/mpeg4-generic": { "source": "iana" },
		"video/mpv": { "source": "iana" },
		"video/nv": { "source": "iana" },
		"video/ogg": {
			"source": "iana",
			"compressible": false,
			"extensions": ["ogv"]
		},
		"video/parityfec": { "source": "iana" },
		"video/pointer": { "source": "iana" },
		"video/quicktime": {
			"source": "iana",
			"compressible": false,
			"extensions": ["qt", "mov"]
		},
		"video/raptorfec": { "source": "iana" },
		"video/raw": { "source": "iana" },
		"video/rtp-enc-aescm128": { "source": "iana" },
		"video/rtploopback": { "source": "iana" },
		"video/rtx": { "source": "iana" },
		"video/scip": { "source": "iana" },
		"video/smpte291": { "source": "iana" },
		"video/smpte292m": { "source": "iana" },
		"video/ulpfec": { "source": "iana" },
		"video/vc1": { "source": "iana" },
		"video/vc2": { "source": "iana" },
		"video/vnd.cctv": { "source": "iana" },
		"video/vnd.dece.hd": {
			"source": "iana",
			"extensions": ["uvh", "uvvh"]
		},
		"video/vnd.dece.mobile": {
			"source": "iana",
			"extensions": ["uvm", "uvvm"]
		},
		"video/vnd.dece.mp4": { "source": "iana" },
		"video/vnd.dece.pd": {
			"source": "iana",
			"extensions": ["uvp", "uvvp"]
		},
		"video/vnd.dece.sd": {
			"source": "iana",
			"extensions": ["uvs", "uvvs"]
		},
		"video/vnd.dece.video": {
			"source": "iana",
			"extensions": ["uvv", "uvvv"]
		},
		"video/vnd.directv.mpeg": { "source": "iana" },
		"video/vnd.directv.mpeg-tts": { "source": "iana" },
		"video/vnd.dlna.mpeg-tts": { "source": "iana" },
		"video/vnd.dvb.file": {
			"source": "iana",
			"extensions": ["dvb"]
		},
		"video/vnd.fvt": {
			"source": "iana",
			"extensions": ["fvt"]
		},
		"video/vnd.hns.video": { "source": "iana" },
		"video/vnd.iptvforum.1dparityfec-1010": { "source": "iana" },
		"video/vnd.iptvforum.1dparityfec-2005": { "source": "iana" },
		"video/vnd.iptvforum.2dparityfec-1010": { "source": "iana" },
		"video/vnd.iptvforum.2dparityfec-2005": { "source": "iana" },
		"video/vnd.iptvforum.ttsavc": { "source": "iana" },
		"video/vnd.iptvforum.ttsmpeg2": { "source": "iana" },
		"video/vnd.motorola.video": { "source": "iana" },
		"video/vnd.motorola.videop": { "source": "iana" },
		"video/vnd.mpegurl": {
			"source": "iana",
			"extensions": ["mxu", "m4u"]
		},
		"video/vnd.ms-playready.media.pyv": {
			"source": "iana",
			"extensions": ["pyv"]
		},
		"video/vnd.nokia.interleaved-multimedia": { "source": "iana" },
		"video/vnd.nokia.mp4vr": { "source": "iana" },
		"video/vnd.nokia.videovoip": { "source": "iana" },
		"video/vnd.objectvideo": { "source": "iana" },
		"video/vnd.radgamettools.bink": { "source": "iana" },
		"video/vnd.radgamettools.smacker": { "source": "iana" },
		"video/vnd.sealed.mpeg1": { "source": "iana" },
		"video/vnd.sealed.mpeg4": { "source": "iana" },
		"video/vnd.sealed.swf": { "source": "iana" },
		"video/vnd.sealedmedia.softseal.mov": { "source": "iana" },
		"video/vnd.uvvu.mp4": {
			"source": "iana",
			"extensions": ["uvu", "uvvu"]
		},
		"video/vnd.vivo": {
			"source": "iana",
			"extensions": ["viv"]
		},
		"video/vnd.youtube.yt": { "source": "iana" },
		"video/vp8": { "source": "iana" },
		"video/vp9": { "source": "iana" },
		"video/webm": {
			"source": "apache",
			"compressible": false,
			"extensions": ["webm"]
		},
		"video/x-f4v": {
			"source": "apache",
			"extensions": ["f4v"]
		},
		"video/x-fli": {
			"source": "apache",
			"extensions": ["fli"]
		},
		"video/x-flv": {
			"source": "apache",
			"compressible": false,
			"extensions": ["flv"]
		},
		"video/x-m4v": {
			"source": "apache",
			"extensions": ["m4v"]
		},
		"video/x-matroska": {
			"source": "apache",
			"compressible": false,
			"extensions": [
				"mkv",
				"mk3d",
				"mks"
			]
		},
		"video/x-mng": {
			"source": "apache",
			"extensions": ["mng"]
		},
		"video/x-ms-asf": {
			"source": "apache",
			"extensions": ["asf", "asx"]
		},
		"video/x-ms-vob": {
			"source": "apache",
			"extensions": ["vob"]
		},
		"video/x-ms-wm": {
			"source": "apache",
			"extensions": ["wm"]
		},
		"video/x-ms-wmv": {
			"source": "apache",
			"compressible": false,
			"extensions": ["wmv"]
		},
		"video/x-ms-wmx": {
			"source": "apache",
			"extensions": ["wmx"]
		},
		"video/x-ms-wvx": {
			"source": "apache",
			"extensions": ["wvx"]
		},
		"video/x-msvideo": {
			"source": "apache",
			"extensions": ["avi"]
		},
		"video/x-sgi-movie": {
			"source": "apache",
			"extensions": ["movie"]
		},
		"video/x-smv": {
			"source": "apache",
			"extensions": ["smv"]
		},
		"x-conference/x-cooltalk": {
			"source": "apache",
			"extensions": ["ice"]
		},
		"x-shader/x-fragment": { "compressible": true },
		"x-shader/x-vertex": { "compressible": true }
	};
}));
// node_modules/mime-db/index.js
var require_mime_db = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = require_db();
}));
// node_modules/mime-types/index.js
var require_mime_types = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var db = require_mime_db();
	var extname = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path").extname;
	var EXTRACT_TYPE_REGEXP = /^\s*([^;\s]*)(?:;|\s|$)/;
	var TEXT_TYPE_REGEXP = /^text\//i;
	exports.charset = charset;
	exports.charsets = { lookup: charset };
	exports.contentType = contentType;
	exports.extension = extension;
	exports.extensions = Object.create(null);
	exports.lookup = lookup;
	exports.types = Object.create(null);
	populateMaps(exports.extensions, exports.types);
	function charset(type) {
		if (!type || typeof type !== `string`) return false;
		var match = EXTRACT_TYPE_REGEXP.exec(type);
		var mime = match && db[match[1].toLowerCase()];
		if (mime && mime.charset) return mime.charset;
		if (match && TEXT_TYPE_REGEXP.test(match[1])) return `UTF-8`;
		return false;
	}
	function contentType(str) {
		if (!str || typeof str !== `string`) return false;
		var mime = str.indexOf(`/`) === -1 ? exports.lookup(str) : str;
		if (!mime) return false;
		if (mime.indexOf(`charset`) === -1) {
			var charset = exports.charset(mime);
			if (charset) mime += `; charset=` + charset.toLowerCase();
		}
		return mime;
	}
	function extension(type) {
		if (!type || typeof type !== `string`) return false;
		var match = EXTRACT_TYPE_REGEXP.exec(type);
		var exts = match && exports.extensions[match[1].toLowerCase()];
		if (!exts || !exts.length) return false;
		return exts[0];
	}
	function lookup(path) {
		if (!path || typeof path !== `string`) return false;
		var extension = extname(`x.` + path).toLowerCase().substr(1);
		if (!extension) return false;
		return exports.types[extension] || false;
	}
	function populateMaps(extensions, types) {
		var preference = [
			`nginx`,
			`apache`,
			void 0,
			`iana`
		];
		Object.keys(db).forEach(function forEachMimeType(type) {
			var mime = db[type];
			var exts = mime.extensions;
			if (!exts || !exts.length) return;
			extensions[type] = exts;
			for (var i = 0; i < exts.length; i++) {
				var extension = exts[i];
				if (types[extension]) {
					var from = preference.indexOf(db[types[extension]].source);
					var to = preference.indexOf(mime.source);
					if (types[extension] !== `application/octet-stream` && (from > to || from === to && types[extension].substr(0, 12) === `application/`)) continue;
				}
				types[extension] = type;
			}
		});
	}
}));
// node_modules/load-esm/index.js
var require_load_esm = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { loadEsm: (module) => __webpack_require__(2038)(module) };
}));
// node_modules/ms/index.js
var require_ms = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var s = 1e3;
	var m = s * 60;
	var h = m * 60;
	var d = h * 24;
	var w = d * 7;
	var y = d * 365.25;
	module.exports = function(val, options) {
		options = options || {};
		var type = typeof val;
		if (type === `string` && val.length > 0) return parse(val);
		else if (type === `number` && isFinite(val)) return options.long ? fmtLong(val) : fmtShort(val);
		throw new Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(val));
	};
	function parse(str) {
		str = String(str);
		if (str.length > 100) return;
		var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
		if (!match) return;
		var n = parseFloat(match[1]);
		switch ((match[2] || `ms`).toLowerCase()) {
			case `years`:
			case `year`:
			case `yrs`:
			case `yr`:
			case `y`: return n * y;
			case `weeks`:
			case `week`:
			case `w`: return n * w;
			case `days`:
			case `day`:
			case `d`: return n * d;
			case `hours`:
			case `hour`:
			case `hrs`:
			case `hr`:
			case `h`: return n * h;
			case `minutes`:
			case `minute`:
			case `mins`:
			case `min`:
			case `m`: return n * m;
			case `seconds`:
			case `second`:
			case `secs`:
			case `sec`:
			case `s`: return n * s;
			case `milliseconds`:
			case `millisecond`:
			case `msecs`:
			case `msec`:
			case `ms`: return n;
			default: return;
		}
	}
	function fmtShort(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return Math.round(ms / d) + `d`;
		if (msAbs >= h) return Math.round(ms / h) + `h`;
		if (msAbs >= m) return Math.round(ms / m) + `m`;
		if (msAbs >= s) return Math.round(ms / s) + `s`;
		return ms + `ms`;
	}
	function fmtLong(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return plural(ms, msAbs, d, `day`);
		if (msAbs >= h) return plural(ms, msAbs, h, `hour`);
		if (msAbs >= m) return plural(ms, msAbs, m, `minute`);
		if (msAbs >= s) return plural(ms, msAbs, s, `second`);
		return ms + ` ms`;
	}
	function plural(ms, msAbs, n, name) {
		var isPlural = msAbs >= n * 1.5;
		return Math.round(ms / n) + ` ` + name + (isPlural ? `s` : ``);
	}
}));
// node_modules/debug/src/common.js
var require_common = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function setup(env) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = require_ms();
		createDebug.destroy = destroy;
		Object.keys(env).forEach((key) => {
			createDebug[key] = env[key];
		});
		createDebug.names = [];
		createDebug.skips = [];
		createDebug.formatters = {};
		function selectColor(namespace) {
			let hash = 0;
			for (let i = 0; i < namespace.length; i++) {
				hash = (hash << 5) - hash + namespace.charCodeAt(i);
				hash |= 0;
			}
			return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		function createDebug(namespace) {
			let prevTime;
			let enableOverride = null;
			let namespacesCache;
			let enabledCache;
			function debug(...args) {
				if (!debug.enabled) return;
				const self = debug;
				const curr = Number(/* @__PURE__ */ new Date());
				self.diff = curr - (prevTime || curr);
				self.prev = prevTime;
				self.curr = curr;
				prevTime = curr;
				args[0] = createDebug.coerce(args[0]);
				if (typeof args[0] !== `string`) args.unshift(`%O`);
				let index = 0;
				args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
					if (match === `%%`) return `%`;
					index++;
					const formatter = createDebug.formatters[format];
					if (typeof formatter === `function`) {
						const val = args[index];
						match = formatter.call(self, val);
						args.splice(index, 1);
						index--;
					}
					return match;
				});
				createDebug.formatArgs.call(self, args);
				(self.log || createDebug.log).apply(self, args);
			}
			debug.namespace = namespace;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(namespace);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: true,
				configurable: false,
				get: () => {
					if (enableOverride !== null) return enableOverride;
					if (namespacesCache !== createDebug.namespaces) {
						namespacesCache = createDebug.namespaces;
						enabledCache = createDebug.enabled(namespace);
					}
					return enabledCache;
				},
				set: (v) => {
					enableOverride = v;
				}
			});
			if (typeof createDebug.init === `function`) createDebug.init(debug);
			return debug;
		}
		function extend(namespace, delimiter) {
			const newDebug = createDebug(this.namespace + (typeof delimiter === `undefined` ? `:` : delimiter) + namespace);
			newDebug.log = this.log;
			return newDebug;
		}
		function enable(namespaces) {
			createDebug.save(namespaces);
			createDebug.namespaces = namespaces;
			createDebug.names = [];
			createDebug.skips = [];
			const split = (typeof namespaces === `string` ? namespaces : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (const ns of split) if (ns[0] === `-`) createDebug.skips.push(ns.slice(1));
			else createDebug.names.push(ns);
		}
		function matchesTemplate(search, template) {
			let searchIndex = 0;
			let templateIndex = 0;
			let starIndex = -1;
			let matchIndex = 0;
			while (searchIndex < search.length) if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === `*`)) {
				if (template[templateIndex] === `*`) {
					starIndex = templateIndex;
					matchIndex = searchIndex;
					templateIndex++;
				} else {
					searchIndex++;
					templateIndex++;
				}
			} else if (starIndex !== -1) {
				templateIndex = starIndex + 1;
				matchIndex++;
				searchIndex = matchIndex;
			} else return false;
			while (templateIndex < template.length && template[templateIndex] === `*`) templateIndex++;
			return templateIndex === template.length;
		}
		function disable() {
			const namespaces = [...createDebug.names, ...createDebug.skips.map((namespace) => `-` + namespace)].join(`,`);
			createDebug.enable(``);
			return namespaces;
		}
		function enabled(name) {
			for (const skip of createDebug.skips) if (matchesTemplate(name, skip)) return false;
			for (const ns of createDebug.names) if (matchesTemplate(name, ns)) return true;
			return false;
		}
		function coerce(val) {
			if (val instanceof Error) return val.stack || val.message;
			return val;
		}
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	module.exports = setup;
}));
// node_modules/debug/src/browser.js
var require_browser = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.storage = localstorage();
	exports.destroy = (() => {
		let warned = false;
		return () => {
			if (!warned) {
				warned = true;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	exports.colors = [
		`#0000CC`,
		`#0000FF`,
		`#0033CC`,
		`#0033FF`,
		`#0066CC`,
		`#0066FF`,
		`#0099CC`,
		`#0099FF`,
		`#00CC00`,
		`#00CC33`,
		`#00CC66`,
		`#00CC99`,
		`#00CCCC`,
		`#00CCFF`,
		`#3300CC`,
		`#3300FF`,
		`#3333CC`,
		`#3333FF`,
		`#3366CC`,
		`#3366FF`,
		`#3399CC`,
		`#3399FF`,
		`#33CC00`,
		`#33CC33`,
		`#33CC66`,
		`#33CC99`,
		`#33CCCC`,
		`#33CCFF`,
		`#6600CC`,
		`#6600FF`,
		`#6633CC`,
		`#6633FF`,
		`#66CC00`,
		`#66CC33`,
		`#9900CC`,
		`#9900FF`,
		`#9933CC`,
		`#9933FF`,
		`#99CC00`,
		`#99CC33`,
		`#CC0000`,
		`#CC0033`,
		`#CC0066`,
		`#CC0099`,
		`#CC00CC`,
		`#CC00FF`,
		`#CC3300`,
		`#CC3333`,
		`#CC3366`,
		`#CC3399`,
		`#CC33CC`,
		`#CC33FF`,
		`#CC6600`,
		`#CC6633`,
		`#CC9900`,
		`#CC9933`,
		`#CCCC00`,
		`#CCCC33`,
		`#FF0000`,
		`#FF0033`,
		`#FF0066`,
		`#FF0099`,
		`#FF00CC`,
		`#FF00FF`,
		`#FF3300`,
		`#FF3333`,
		`#FF3366`,
		`#FF3399`,
		`#FF33CC`,
		`#FF33FF`,
		`#FF6600`,
		`#FF6633`,
		`#FF9900`,
		`#FF9933`,
		`#FFCC00`,
		`#FFCC33`
	];
	function useColors() {
		if (typeof window !== `undefined` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return true;
		if (typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
		let m;
		return typeof document !== `undefined` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== `undefined` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== `undefined` && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function formatArgs(args) {
		args[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + args[0] + (this.useColors ? `%c ` : ` `) + `+` + module.exports.humanize(this.diff);
		if (!this.useColors) return;
		const c = `color: ` + this.color;
		args.splice(1, 0, c, `color: inherit`);
		let index = 0;
		let lastC = 0;
		args[0].replace(/%[a-zA-Z%]/g, (match) => {
			if (match === `%%`) return;
			index++;
			if (match === `%c`) lastC = index;
		});
		args.splice(lastC, 0, c);
	}
	exports.log = console.debug || console.log || (() => {});
	function save(namespaces) {
		try {
			if (namespaces) exports.storage.setItem(`debug`, namespaces);
			else exports.storage.removeItem(`debug`);
		} catch (error) {}
	}
	function load() {
		let r;
		try {
			r = exports.storage.getItem(`debug`) || exports.storage.getItem(`DEBUG`);
		} catch (error) {}
		if (!r && typeof process !== `undefined` && `env` in process) r = process.env.DEBUG;
		return r;
	}
	function localstorage() {
		try {
			return localStorage;
		} catch (error) {}
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	formatters.j = function(v) {
		try {
			return JSON.stringify(v);
		} catch (error) {
			return `[UnexpectedJSONParseError]: ` + error.message;
		}
	};
}));
// node_modules/debug/src/node.js
var require_node = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const tty = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("tty");
	const util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	exports.init = init;
	exports.log = log;
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.destroy = util.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	exports.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		const supportsColor = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("supports-color");
		if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) exports.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	} catch (error) {}
	exports.inspectOpts = Object.keys(process.env).filter((key) => {
		return /^debug_/i.test(key);
	}).reduce((obj, key) => {
		const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => {
			return k.toUpperCase();
		});
		let val = process.env[key];
		if (/^(yes|on|true|enabled)$/i.test(val)) val = true;
		else if (/^(no|off|false|disabled)$/i.test(val)) val = false;
		else if (val === `null`) val = null;
		else val = Number(val);
		obj[prop] = val;
		return obj;
	}, {});
	function useColors() {
		return `colors` in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
	}
	function formatArgs(args) {
		const { namespace: name, useColors } = this;
		if (useColors) {
			const c = this.color;
			const colorCode = `\x1B[3` + (c < 8 ? c : `8;5;` + c);
			const prefix = `  ${colorCode};1m${name} \u001B[0m`;
			args[0] = prefix + args[0].split(`
`).join(`
` + prefix);
			args.push(colorCode + `m+` + module.exports.humanize(this.diff) + `\x1B[0m`);
		} else args[0] = getDate() + name + ` ` + args[0];
	}
	function getDate() {
		if (exports.inspectOpts.hideDate) return ``;
		return (/* @__PURE__ */ new Date()).toISOString() + ` `;
	}
	function log(...args) {
		return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + `
`);
	}
	function save(namespaces) {
		if (namespaces) process.env.DEBUG = namespaces;
		else delete process.env.DEBUG;
	}
	function load() {
		return process.env.DEBUG;
	}
	function init(debug) {
		debug.inspectOpts = {};
		const keys = Object.keys(exports.inspectOpts);
		for (let i = 0; i < keys.length; i++) debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	formatters.o = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts).split(`
`).map((str) => str.trim()).join(` `);
	};
	formatters.O = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts);
	};
}));
// node_modules/debug/src/index.js
var require_src$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	if (typeof process === `undefined` || process.type === `renderer` || process.browser === true || process.__nwjs) module.exports = require_browser();
	else module.exports = require_node();
}));
// node_modules/ibm-cloud-sdk-core/lib/get-new-logger.js
var require_get_new_logger = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$38) => {
	var __importDefault = this$38 && this$38.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getNewLogger = void 0;
	var debug_1 = __importDefault(require_src$1());
	function getNewLogger(moduleName) {
		var debug = (0, debug_1.default)(``.concat(moduleName, `:debug`));
		var error = (0, debug_1.default)(``.concat(moduleName, `:error`));
		var info = (0, debug_1.default)(``.concat(moduleName, `:info`));
		var verbose = (0, debug_1.default)(``.concat(moduleName, `:verbose`));
		var warn = (0, debug_1.default)(``.concat(moduleName, `:warning`));
		if (process.env.NODE_DEBUG === `axios`) debug.enabled = true;
		if (debug.enabled) verbose.enabled = true;
		if (verbose.enabled) info.enabled = true;
		if (info.enabled) warn.enabled = true;
		if (warn.enabled) error.enabled = true;
		return {
			debug,
			error,
			info,
			verbose,
			warn
		};
	}
	exports.getNewLogger = getNewLogger;
}));
// node_modules/ibm-cloud-sdk-core/lib/logger.js
var require_logger = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = (0, require_get_new_logger().getNewLogger)(`ibm-cloud-sdk-core`);
}));
// node_modules/ibm-cloud-sdk-core/lib/helper.js
var require_helper = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$37) => {
	var __awaiter = this$37 && this$37.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator[`throw`](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	var __generator = this$37 && this$37.__generator || function(thisArg, body) {
		var _ = {
			label: 0,
			sent: function() {
				if (t[0] & 1) throw t[1];
				return t[1];
			},
			trys: [],
			ops: []
		}, f, y, t, g = {
			next: verb(0),
			"throw": verb(1),
			"return": verb(2)
		};
		return typeof Symbol === `function` && (g[Symbol.iterator] = function() {
			return this;
		}), g;
		function verb(n) {
			return function(v) {
				return step([n, v]);
			};
		}
		function step(op) {
			if (f) throw new TypeError(`Generator is already executing.`);
			while (g && (g = 0, op[0] && (_ = 0)), _) try {
				if (f = 1, y && (t = op[0] & 2 ? y[`return`] : op[0] ? y[`throw`] || ((t = y[`return`]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
				if (y = 0, t) op = [op[0] & 2, t.value];
				switch (op[0]) {
					case 0:
					case 1:
						t = op;
						break;
					case 4:
						_.label++;
						return {
							value: op[1],
							done: false
						};
					case 5:
						_.label++;
						y = op[1];
						op = [0];
						continue;
					case 7:
						op = _.ops.pop();
						_.trys.pop();
						continue;
					default:
						if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) {
							_ = 0;
							continue;
						}
						if (op[0] === 3 && (!t || op[1] > t[0] && op[1] < t[3])) {
							_.label = op[1];
							break;
						}
						if (op[0] === 6 && _.label < t[1]) {
							_.label = t[1];
							t = op;
							break;
						}
						if (t && _.label < t[2]) {
							_.label = t[2];
							_.ops.push(op);
							break;
						}
						if (t[2]) _.ops.pop();
						_.trys.pop();
						continue;
				}
				op = body.call(thisArg, _);
			} catch (e) {
				op = [6, e];
				y = 0;
			} finally {
				f = t = 0;
			}
			if (op[0] & 5) throw op[1];
			return {
				value: op[0] ? op[1] : void 0,
				done: true
			};
		}
	};
	var __spreadArray = this$37 && this$37.__spreadArray || function(to, from, pack) {
		if (pack || arguments.length === 2) {
			for (var i = 0, l = from.length, ar; i < l; i++) if (ar || !(i in from)) {
				if (!ar) ar = Array.prototype.slice.call(from, 0, i);
				ar[i] = from[i];
			}
		}
		return to.concat(ar || Array.prototype.slice.call(from));
	};
	var __importDefault = this$37 && this$37.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isJsonMimeType = exports.constructServiceUrl = exports.toLowerKeys = exports.buildRequestFileObject = exports.getFormat = exports.isHTML = exports.validateParams = exports.getMissingParams = exports.getQueryParam = exports.stripTrailingSlash = exports.getContentType = exports.isEmptyObject = exports.isFileData = exports.isFileWithMetadata = void 0;
	var isstream_1 = require_isstream();
	var mime_types_1 = require_mime_types();
	var path_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
	var load_esm_1 = require_load_esm();
	var logger_1 = __importDefault(require_logger());
	function isFileObject(obj) {
		return Boolean(obj && obj.value);
	}
	function isFileStream(obj) {
		return Boolean(obj && (0, isstream_1.isReadable)(obj) && obj.path);
	}
	function isFileWithMetadata(obj) {
		return Boolean(obj && obj.data && isFileData(obj.data));
	}
	exports.isFileWithMetadata = isFileWithMetadata;
	function isFileData(obj) {
		return Boolean(obj && ((0, isstream_1.isReadable)(obj) || Buffer.isBuffer(obj)));
	}
	exports.isFileData = isFileData;
	function isEmptyObject(obj) {
		return Boolean(obj && Object.keys(obj).length === 0 && obj.constructor === Object);
	}
	exports.isEmptyObject = isEmptyObject;
	function getContentType(inputData) {
		return __awaiter(this, void 0, void 0, function() {
			var contentType, mimeType, fileTypeFromBuffer, error_1;
			return __generator(this, function(_a) {
				switch (_a.label) {
					case 0:
						contentType = null;
						if (!isFileStream(inputData)) return [3, 1];
						mimeType = (0, mime_types_1.lookup)(inputData.path);
						contentType = { mime: mimeType || null };
						return [3, 6];
					case 1:
						if (!Buffer.isBuffer(inputData)) return [3, 6];
						_a.label = 2;
					case 2:
						_a.trys.push([
							2,
							5,
							,
							6
						]);
						return [4, (0, load_esm_1.loadEsm)(`file-type`)];
					case 3:
						fileTypeFromBuffer = _a.sent().fileTypeFromBuffer;
						return [4, fileTypeFromBuffer(inputData)];
					case 4:
						contentType = _a.sent();
						return [3, 6];
					case 5:
						error_1 = _a.sent();
						logger_1.default.debug(`Error importing module:`, error_1);
						return [3, 6];
					case 6: return [2, contentType ? contentType.mime : null];
				}
			});
		});
	}
	exports.getContentType = getContentType;
	function stripTrailingSlash(url) {
		return url.replace(/\/$/, ``);
	}
	exports.stripTrailingSlash = stripTrailingSlash;
	function getQueryParam(urlStr, param) {
		return new URL(urlStr, `https://foo.bar`).searchParams.get(param);
	}
	exports.getQueryParam = getQueryParam;
	function getMissingParams(params, requires) {
		var missing;
		if (!requires) return null;
		else if (!params) missing = requires;
		else {
			missing = [];
			requires.forEach(function(require) {
				if (isMissing(params[require])) missing.push(require);
			});
		}
		return missing.length > 0 ? new Error(`Missing required parameters: `.concat(missing.join(`, `))) : null;
	}
	exports.getMissingParams = getMissingParams;
	function validateParams(params, requiredParams, allParams) {
		var missing = [];
		var invalid = [];
		if (requiredParams) {
			if (!params) missing = requiredParams;
			else requiredParams.forEach(function(require) {
				if (isMissing(params[require])) missing.push(require);
			});
		}
		if (allParams && params) Object.keys(params).forEach(function(key) {
			if (!allParams.includes(key)) invalid.push(key);
		});
		if (missing.length === 0 && invalid.length === 0) return null;
		var errorMsg = `Parameter validation errors:`;
		if (missing.length > 0) errorMsg += `
  Missing required parameters: `.concat(missing.join(`, `));
		if (invalid.length > 0) errorMsg += `
  Found invalid parameters: `.concat(invalid.join(`, `));
		return new Error(errorMsg);
	}
	exports.validateParams = validateParams;
	function isMissing(value) {
		return value === void 0 || value === null || value === ``;
	}
	function isHTML(text) {
		logger_1.default.debug(`Determining if the text `.concat(text, ` is HTML.`));
		return /<[a-z][\s\S]*>/i.test(text);
	}
	exports.isHTML = isHTML;
	function getFormat(params, formats) {
		if (!formats || !params) {
			logger_1.default.debug(`No formats to parse in getFormat. Returning null`);
			return null;
		}
		var validFormats = formats.filter(function(item) {
			return item in params;
		});
		if (validFormats.length) return validFormats[0];
		logger_1.default.debug(`No formats to parse in getFormat. Returning null`);
		return null;
	}
	exports.getFormat = getFormat;
	function buildRequestFileObject(fileParam) {
		return __awaiter(this, void 0, void 0, function() {
			var fileObj, filename, _a;
			return __generator(this, function(_b) {
				switch (_b.label) {
					case 0:
						if (isFileObject(fileParam.data)) {
							fileObj = {
								value: fileParam.data.value,
								options: {}
							};
							if (fileParam.data.options) fileObj.options = {
								filename: fileParam.filename || fileParam.data.options.filename,
								contentType: fileParam.contentType || fileParam.data.options.contentType
							};
						} else fileObj = {
							value: fileParam.data,
							options: {
								filename: fileParam.filename,
								contentType: fileParam.contentType
							}
						};
						if (typeof fileObj.value === `string`) fileObj.value = Buffer.from(fileObj.value);
						filename = fileObj.options.filename;
						if (!filename && isFileStream(fileObj.value)) filename = fileObj.value.path;
						fileObj.options.filename = filename ? (0, path_1.basename)(filename.toString()) : `_`;
						if (!(!fileObj.options.contentType && isFileData(fileObj.value))) return [3, 2];
						_a = fileObj.options;
						return [4, getContentType(fileObj.value)];
					case 1:
						_a.contentType = _b.sent() || `application/octet-stream`;
						_b.label = 2;
					case 2: return [2, fileObj];
				}
			});
		});
	}
	exports.buildRequestFileObject = buildRequestFileObject;
	function toLowerKeys(obj) {
		var lowerCaseObj = {};
		if (obj) lowerCaseObj = Object.assign.apply(Object, __spreadArray([{}], Object.keys(obj).map(function(key) {
			var _a = {};
			return _a[key.toLowerCase()] = obj[key], _a;
		}), false));
		return lowerCaseObj;
	}
	exports.toLowerKeys = toLowerKeys;
	function constructServiceUrl(parameterizedUrl, defaultUrlVariables, providedUrlVariables) {
		if (providedUrlVariables === null) providedUrlVariables = /* @__PURE__ */ new Map();
		providedUrlVariables.forEach(function(_, name) {
			if (!defaultUrlVariables.has(name)) throw new Error(`'`.concat(name, `' is an invalid variable name.
      Valid variable names: [`).concat(Array.from(defaultUrlVariables.keys()).sort(), `].`));
		});
		var formattedUrl = parameterizedUrl;
		defaultUrlVariables.forEach(function(defaultValue, name) {
			var providedValue = providedUrlVariables.get(name);
			var formatValue = providedValue !== void 0 ? providedValue : defaultValue;
			formattedUrl = formattedUrl.replace(`{`.concat(name, `}`), formatValue);
		});
		return formattedUrl;
	}
	exports.constructServiceUrl = constructServiceUrl;
	function isJsonMimeType(mimeType) {
		logger_1.default.debug(`Determining if the mime type '`.concat(mimeType, `' specifies JSON content.`));
		return !!mimeType && /^application\/json(\s*;.*)?$/i.test(mimeType);
	}
	exports.isJsonMimeType = isJsonMimeType;
}));
// node_modules/ibm-cloud-sdk-core/auth/utils/helpers.js
var require_helpers = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.atMostOne = exports.atLeastOne = exports.onlyOne = exports.removeSuffix = exports.getCurrentTime = exports.validateInput = exports.checkCredentials = exports.computeBasicAuthHeader = void 0;
	var helper_1 = require_helper();
	function computeBasicAuthHeader(username, password) {
		var encodedCreds = Buffer.from(``.concat(username, `:`).concat(password)).toString(`base64`);
		return `Basic `.concat(encodedCreds);
	}
	exports.computeBasicAuthHeader = computeBasicAuthHeader;
	function badCharAtAnEnd(value) {
		return value.startsWith(`{`) || value.startsWith(`"`) || value.endsWith(`}`) || value.endsWith(`"`);
	}
	function checkCredentials(obj, credsToCheck) {
		var errorMessage = ``;
		credsToCheck.forEach(function(cred) {
			if (obj[cred] && badCharAtAnEnd(obj[cred])) errorMessage += `The `.concat(cred, ` shouldn't start or end with curly brackets or quotes. Be sure to remove any {, }, or "`);
		});
		if (errorMessage.length) {
			errorMessage += `Revise these credentials - they should not start or end with curly brackets or quotes.`;
			return new Error(errorMessage);
		}
		return null;
	}
	exports.checkCredentials = checkCredentials;
	function validateInput(options, requiredOptions) {
		var missingParamsError = (0, helper_1.getMissingParams)(options, requiredOptions);
		if (missingParamsError) throw missingParamsError;
		var credentialProblems = checkCredentials(options, [
			`username`,
			`password`,
			`apikey`
		]);
		if (credentialProblems) throw credentialProblems;
	}
	exports.validateInput = validateInput;
	function getCurrentTime() {
		return Math.floor(Date.now() / 1e3);
	}
	exports.getCurrentTime = getCurrentTime;
	function removeSuffix(str, suffix) {
		if (str.endsWith(suffix)) str = str.substring(0, str.lastIndexOf(suffix));
		return str;
	}
	exports.removeSuffix = removeSuffix;
	function onlyOne() {
		var args = [];
		for (var _i = 0; _i < arguments.length; _i++) args[_i] = arguments[_i];
		return countDefinedArgs(args) === 1;
	}
	exports.onlyOne = onlyOne;
	function atLeastOne() {
		var args = [];
		for (var _i = 0; _i < arguments.length; _i++) args[_i] = arguments[_i];
		return countDefinedArgs(args) >= 1;
	}
	exports.atLeastOne = atLeastOne;
	function atMostOne() {
		var args = [];
		for (var _i = 0; _i < arguments.length; _i++) args[_i] = arguments[_i];
		return countDefinedArgs(args) <= 1;
	}
	exports.atMostOne = atMostOne;
	function countDefinedArgs(args) {
		return args.reduce(function(total, arg) {
			if (arg) total += 1;
			return total;
		}, 0);
	}
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/basic-authenticator.js
var require_basic_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$36) => {
	var __extends = this$36 && this$36.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	var __importDefault = this$36 && this$36.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BasicAuthenticator = void 0;
	var extend_1 = __importDefault(require_extend());
	var helpers_1 = require_helpers();
	var authenticator_1 = require_authenticator();
	var logger_1 = __importDefault(require_logger());
	exports.BasicAuthenticator = function(_super) {
		__extends(BasicAuthenticator, _super);
		function BasicAuthenticator(options) {
			var _this = _super.call(this) || this;
			_this.requiredOptions = [`username`, `password`];
			(0, helpers_1.validateInput)(options, _this.requiredOptions);
			var username = options.username, password = options.password;
			_this.authHeader = { Authorization: (0, helpers_1.computeBasicAuthHeader)(username, password) };
			return _this;
		}
		BasicAuthenticator.prototype.authenticate = function(requestOptions) {
			var _this = this;
			return new Promise(function(resolve) {
				requestOptions.headers = (0, extend_1.default)(true, {}, requestOptions.headers, _this.authHeader);
				logger_1.default.debug(`Authenticated outbound request (type=`.concat(_this.authenticationType(), `)`));
				resolve();
			});
		};
		BasicAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_BASIC;
		};
		return BasicAuthenticator;
	}(authenticator_1.Authenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/bearer-token-authenticator.js
var require_bearer_token_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$35) => {
	var __extends = this$35 && this$35.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	var __importDefault = this$35 && this$35.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BearerTokenAuthenticator = void 0;
	var extend_1 = __importDefault(require_extend());
	var helpers_1 = require_helpers();
	var authenticator_1 = require_authenticator();
	var logger_1 = __importDefault(require_logger());
	exports.BearerTokenAuthenticator = function(_super) {
		__extends(BearerTokenAuthenticator, _super);
		function BearerTokenAuthenticator(options) {
			var _this = _super.call(this) || this;
			_this.requiredOptions = [`bearerToken`];
			(0, helpers_1.validateInput)(options, _this.requiredOptions);
			_this.bearerToken = options.bearerToken;
			return _this;
		}
		BearerTokenAuthenticator.prototype.setBearerToken = function(bearerToken) {
			this.bearerToken = bearerToken;
		};
		BearerTokenAuthenticator.prototype.authenticate = function(requestOptions) {
			var _this = this;
			return new Promise(function(resolve) {
				var authHeader = { Authorization: `Bearer `.concat(_this.bearerToken) };
				requestOptions.headers = (0, extend_1.default)(true, {}, requestOptions.headers, authHeader);
				logger_1.default.debug(`Authenticated outbound request (type=`.concat(_this.authenticationType(), `)`));
				resolve();
			});
		};
		BearerTokenAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_BEARERTOKEN;
		};
		return BearerTokenAuthenticator;
	}(authenticator_1.Authenticator);
}));
// node_modules/ibm-cloud-sdk-core/package.json
var require_package$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		"name": "ibm-cloud-sdk-core",
		"version": "5.9.1",
		"description": "Core functionality to support SDKs generated with IBM's OpenAPI SDK Generator.",
		"main": "./index.js",
		"typings": "./es/index.d.ts",
		"sideEffects": false,
		"repository": {
			"type": "git",
			"url": "git+https://github.com/IBM/node-sdk-core.git"
		},
		"keywords": [
			"ibm",
			"sdk",
			"openapi",
			"core"
		],
		"author": "IBM Corp.",
		"contributors": [
			{
				"name": "Norbert Biczo",
				"email": "Norbert.Biczo@ibm.com"
			},
			{
				"name": "Lidia Tarcza",
				"email": "Lidia.Tarcza@ibm.com"
			},
			{
				"name": "Andras Felleg",
				"email": "Andras.Felleg@ibm.com"
			}
		],
		"license": "Apache-2.0",
		"publishConfig": { "access": "public" },
		"bugs": { "url": "https://github.com/IBM/node-sdk-core/issues" },
		"dependencies": {
			"@types/debug": "4.1.13",
			"@types/node": "18.19.130",
			"axios": "1.20.0",
			"camelcase": "6.3.0",
			"debug": "4.4.3",
			"dotenv": "16.6.1",
			"extend": "3.0.2",
			"file-type": "21.3.4",
			"form-data": "4.0.6",
			"isstream": "0.1.2",
			"jsonwebtoken": "9.0.3",
			"load-esm": "1.0.3",
			"mime-types": "2.1.35",
			"retry-axios": "2.6.0",
			"tough-cookie": "6.0.2"
		},
		"overrides": {
			"semver": "7.5.3",
			"js-yaml": "4.3.2"
		},
		"browser": { "./auth/utils/read-credentials-file": "./auth/utils/read-credentials-file.browser" },
		"engines": { "node": ">=20" }
	};
}));
// node_modules/ibm-cloud-sdk-core/lib/build-user-agent.js
var require_build_user_agent = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.buildUserAgent = void 0;
	var os = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("os");
	var version = require_package$1().version;
	function buildUserAgent(componentName) {
		if (componentName === void 0) componentName = null;
		var subComponent = componentName ? `/`.concat(componentName) : ``;
		return `ibm-node-sdk-core`.concat(subComponent, `-`).concat(version, ` os.name=`).concat(os.platform(), ` os.version=`).concat(os.release(), ` node.version=`).concat(process.version);
	}
	exports.buildUserAgent = buildUserAgent;
}));
// node_modules/safe-buffer/index.js
var require_safe_buffer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var buffer = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer");
	var Buffer = buffer.Buffer;
	function copyProps(src, dst) {
		for (var key in src) dst[key] = src[key];
	}
	if (Buffer.from && Buffer.alloc && Buffer.allocUnsafe && Buffer.allocUnsafeSlow) module.exports = buffer;
	else {
		copyProps(buffer, exports);
		exports.Buffer = SafeBuffer;
	}
	function SafeBuffer(arg, encodingOrOffset, length) {
		return Buffer(arg, encodingOrOffset, length);
	}
	SafeBuffer.prototype = Object.create(Buffer.prototype);
	copyProps(Buffer, SafeBuffer);
	SafeBuffer.from = function(arg, encodingOrOffset, length) {
		if (typeof arg === `number`) throw new TypeError(`Argument must not be a number`);
		return Buffer(arg, encodingOrOffset, length);
	};
	SafeBuffer.alloc = function(size, fill, encoding) {
		if (typeof size !== `number`) throw new TypeError(`Argument must be a number`);
		var buf = Buffer(size);
		if (fill !== void 0) {
			if (typeof encoding === `string`) buf.fill(fill, encoding);
			else buf.fill(fill);
		} else buf.fill(0);
		return buf;
	};
	SafeBuffer.allocUnsafe = function(size) {
		if (typeof size !== `number`) throw new TypeError(`Argument must be a number`);
		return Buffer(size);
	};
	SafeBuffer.allocUnsafeSlow = function(size) {
		if (typeof size !== `number`) throw new TypeError(`Argument must be a number`);
		return buffer.SlowBuffer(size);
	};
}));
// node_modules/jws/lib/data-stream.js
var require_data_stream = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Buffer = require_safe_buffer().Buffer;
	var Stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
	var util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	function DataStream(data) {
		this.buffer = null;
		this.writable = true;
		this.readable = true;
		if (!data) {
			this.buffer = Buffer.alloc(0);
			return this;
		}
		if (typeof data.pipe === `function`) {
			this.buffer = Buffer.alloc(0);
			data.pipe(this);
			return this;
		}
		if (data.length || typeof data === `object`) {
			this.buffer = data;
			this.writable = false;
			process.nextTick(function() {
				this.emit(`end`, data);
				this.readable = false;
				this.emit(`close`);
			}.bind(this));
			return this;
		}
		throw new TypeError(`Unexpected data type (` + typeof data + `)`);
	}
	util.inherits(DataStream, Stream);
	DataStream.prototype.write = function write(data) {
		this.buffer = Buffer.concat([this.buffer, Buffer.from(data)]);
		this.emit(`data`, data);
	};
	DataStream.prototype.end = function end(data) {
		if (data) this.write(data);
		this.emit(`end`, data);
		this.emit(`close`);
		this.writable = false;
		this.readable = false;
	};
	module.exports = DataStream;
}));
// node_modules/ecdsa-sig-formatter/src/param-bytes-for-alg.js
var require_param_bytes_for_alg = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function getParamSize(keySize) {
		return (keySize / 8 | 0) + (keySize % 8 === 0 ? 0 : 1);
	}
	var paramBytesForAlg = {
		ES256: getParamSize(256),
		ES384: getParamSize(384),
		ES512: getParamSize(521)
	};
	function getParamBytesForAlg(alg) {
		var paramBytes = paramBytesForAlg[alg];
		if (paramBytes) return paramBytes;
		throw new Error(`Unknown algorithm "` + alg + `"`);
	}
	module.exports = getParamBytesForAlg;
}));
// node_modules/ecdsa-sig-formatter/src/ecdsa-sig-formatter.js
var require_ecdsa_sig_formatter = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Buffer = require_safe_buffer().Buffer;
	var getParamBytesForAlg = require_param_bytes_for_alg();
	var MAX_OCTET = 128;
	var CLASS_UNIVERSAL = 0;
	var PRIMITIVE_BIT = 32;
	var TAG_SEQ = 16;
	var TAG_INT = 2;
	var ENCODED_TAG_SEQ = TAG_SEQ | PRIMITIVE_BIT | CLASS_UNIVERSAL << 6;
	var ENCODED_TAG_INT = TAG_INT | CLASS_UNIVERSAL << 6;
	function base64Url(base64) {
		return base64.replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	function signatureAsBuffer(signature) {
		if (Buffer.isBuffer(signature)) return signature;
		else if (`string` === typeof signature) return Buffer.from(signature, `base64`);
		throw new TypeError(`ECDSA signature must be a Base64 string or a Buffer`);
	}
	function derToJose(signature, alg) {
		signature = signatureAsBuffer(signature);
		var paramBytes = getParamBytesForAlg(alg);
		var maxEncodedParamLength = paramBytes + 1;
		var inputLength = signature.length;
		var offset = 0;
		if (signature[offset++] !== ENCODED_TAG_SEQ) throw new Error(`Could not find expected "seq"`);
		var seqLength = signature[offset++];
		if (seqLength === (MAX_OCTET | 1)) seqLength = signature[offset++];
		if (inputLength - offset < seqLength) throw new Error(`"seq" specified length of "` + seqLength + `", only "` + (inputLength - offset) + `" remaining`);
		if (signature[offset++] !== ENCODED_TAG_INT) throw new Error(`Could not find expected "int" for "r"`);
		var rLength = signature[offset++];
		if (inputLength - offset - 2 < rLength) throw new Error(`"r" specified length of "` + rLength + `", only "` + (inputLength - offset - 2) + `" available`);
		if (maxEncodedParamLength < rLength) throw new Error(`"r" specified length of "` + rLength + `", max of "` + maxEncodedParamLength + `" is acceptable`);
		var rOffset = offset;
		offset += rLength;
		if (signature[offset++] !== ENCODED_TAG_INT) throw new Error(`Could not find expected "int" for "s"`);
		var sLength = signature[offset++];
		if (inputLength - offset !== sLength) throw new Error(`"s" specified length of "` + sLength + `", expected "` + (inputLength - offset) + `"`);
		if (maxEncodedParamLength < sLength) throw new Error(`"s" specified length of "` + sLength + `", max of "` + maxEncodedParamLength + `" is acceptable`);
		var sOffset = offset;
		offset += sLength;
		if (offset !== inputLength) throw new Error(`Expected to consume entire buffer, but "` + (inputLength - offset) + `" bytes remain`);
		var rPadding = paramBytes - rLength, sPadding = paramBytes - sLength;
		var dst = Buffer.allocUnsafe(rPadding + rLength + sPadding + sLength);
		for (offset = 0; offset < rPadding; ++offset) dst[offset] = 0;
		signature.copy(dst, offset, rOffset + Math.max(-rPadding, 0), rOffset + rLength);
		offset = paramBytes;
		for (var o = offset; offset < o + sPadding; ++offset) dst[offset] = 0;
		signature.copy(dst, offset, sOffset + Math.max(-sPadding, 0), sOffset + sLength);
		dst = dst.toString(`base64`);
		dst = base64Url(dst);
		return dst;
	}
	function countPadding(buf, start, stop) {
		var padding = 0;
		while (start + padding < stop && buf[start + padding] === 0) ++padding;
		if (buf[start + padding] >= MAX_OCTET) --padding;
		return padding;
	}
	function joseToDer(signature, alg) {
		signature = signatureAsBuffer(signature);
		var paramBytes = getParamBytesForAlg(alg);
		var signatureBytes = signature.length;
		if (signatureBytes !== paramBytes * 2) throw new TypeError(`"` + alg + `" signatures must be "` + paramBytes * 2 + `" bytes, saw "` + signatureBytes + `"`);
		var rPadding = countPadding(signature, 0, paramBytes);
		var sPadding = countPadding(signature, paramBytes, signature.length);
		var rLength = paramBytes - rPadding;
		var sLength = paramBytes - sPadding;
		var rsBytes = 2 + rLength + 1 + 1 + sLength;
		var shortLength = rsBytes < MAX_OCTET;
		var dst = Buffer.allocUnsafe((shortLength ? 2 : 3) + rsBytes);
		var offset = 0;
		dst[offset++] = ENCODED_TAG_SEQ;
		if (shortLength) dst[offset++] = rsBytes;
		else {
			dst[offset++] = MAX_OCTET | 1;
			dst[offset++] = rsBytes & 255;
		}
		dst[offset++] = ENCODED_TAG_INT;
		dst[offset++] = rLength;
		if (rPadding < 0) {
			dst[offset++] = 0;
			offset += signature.copy(dst, offset, 0, paramBytes);
		} else offset += signature.copy(dst, offset, rPadding, paramBytes);
		dst[offset++] = ENCODED_TAG_INT;
		dst[offset++] = sLength;
		if (sPadding < 0) {
			dst[offset++] = 0;
			signature.copy(dst, offset, paramBytes);
		} else signature.copy(dst, offset, paramBytes + sPadding);
		return dst;
	}
	module.exports = {
		derToJose,
		joseToDer
	};
}));
// node_modules/buffer-equal-constant-time/index.js
var require_buffer_equal_constant_time = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Buffer = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer").Buffer;
	var SlowBuffer = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer").SlowBuffer;
	module.exports = bufferEq;
	function bufferEq(a, b) {
		if (!Buffer.isBuffer(a) || !Buffer.isBuffer(b)) return false;
		if (a.length !== b.length) return false;
		var c = 0;
		for (var i = 0; i < a.length; i++) c |= a[i] ^ b[i];
		return c === 0;
	}
	bufferEq.install = function() {
		Buffer.prototype.equal = SlowBuffer.prototype.equal = function equal(that) {
			return bufferEq(this, that);
		};
	};
	var origBufEqual = Buffer.prototype.equal;
	var origSlowBufEqual = SlowBuffer.prototype.equal;
	bufferEq.restore = function() {
		Buffer.prototype.equal = origBufEqual;
		SlowBuffer.prototype.equal = origSlowBufEqual;
	};
}));
// node_modules/jwa/index.js
var require_jwa = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Buffer = require_safe_buffer().Buffer;
	var crypto = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto");
	var formatEcdsa = require_ecdsa_sig_formatter();
	var util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	var MSG_INVALID_ALGORITHM = `"%s" is not a valid algorithm.
  Supported algorithms are:
  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".`;
	var MSG_INVALID_SECRET = `secret must be a string or buffer`;
	var MSG_INVALID_VERIFIER_KEY = `key must be a string or a buffer`;
	var MSG_INVALID_SIGNER_KEY = `key must be a string, a buffer or an object`;
	var supportsKeyObjects = typeof crypto.createPublicKey === `function`;
	if (supportsKeyObjects) {
		MSG_INVALID_VERIFIER_KEY += ` or a KeyObject`;
		MSG_INVALID_SECRET += `or a KeyObject`;
	}
	function checkIsPublicKey(key) {
		if (Buffer.isBuffer(key)) return;
		if (typeof key === `string`) return;
		if (!supportsKeyObjects) throw typeError(MSG_INVALID_VERIFIER_KEY);
		if (typeof key !== `object`) throw typeError(MSG_INVALID_VERIFIER_KEY);
		if (typeof key.type !== `string`) throw typeError(MSG_INVALID_VERIFIER_KEY);
		if (typeof key.asymmetricKeyType !== `string`) throw typeError(MSG_INVALID_VERIFIER_KEY);
		if (typeof key.export !== `function`) throw typeError(MSG_INVALID_VERIFIER_KEY);
	}
	function checkIsPrivateKey(key) {
		if (Buffer.isBuffer(key)) return;
		if (typeof key === `string`) return;
		if (typeof key === `object`) return;
		throw typeError(MSG_INVALID_SIGNER_KEY);
	}
	function checkIsSecretKey(key) {
		if (Buffer.isBuffer(key)) return;
		if (typeof key === `string`) return key;
		if (!supportsKeyObjects) throw typeError(MSG_INVALID_SECRET);
		if (typeof key !== `object`) throw typeError(MSG_INVALID_SECRET);
		if (key.type !== `secret`) throw typeError(MSG_INVALID_SECRET);
		if (typeof key.export !== `function`) throw typeError(MSG_INVALID_SECRET);
	}
	function fromBase64(base64) {
		return base64.replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	function toBase64(base64url) {
		base64url = base64url.toString();
		var padding = 4 - base64url.length % 4;
		if (padding !== 4) for (var i = 0; i < padding; ++i) base64url += `=`;
		return base64url.replace(/\-/g, `+`).replace(/_/g, `/`);
	}
	function typeError(template) {
		var args = [].slice.call(arguments, 1);
		var errMsg = util.format.bind(util, template).apply(null, args);
		return new TypeError(errMsg);
	}
	function bufferOrString(obj) {
		return Buffer.isBuffer(obj) || typeof obj === `string`;
	}
	function normalizeInput(thing) {
		if (!bufferOrString(thing)) thing = JSON.stringify(thing);
		return thing;
	}
	function createHmacSigner(bits) {
		return function sign(thing, secret) {
			checkIsSecretKey(secret);
			thing = normalizeInput(thing);
			var hmac = crypto.createHmac(`sha` + bits, secret);
			return fromBase64((hmac.update(thing), hmac.digest(`base64`)));
		};
	}
	var bufferEqual;
	var timingSafeEqual = `timingSafeEqual` in crypto ? function timingSafeEqual(a, b) {
		if (a.byteLength !== b.byteLength) return false;
		return crypto.timingSafeEqual(a, b);
	} : function timingSafeEqual(a, b) {
		if (!bufferEqual) bufferEqual = require_buffer_equal_constant_time();
		return bufferEqual(a, b);
	};
	function createHmacVerifier(bits) {
		return function verify(thing, signature, secret) {
			var computedSig = createHmacSigner(bits)(thing, secret);
			return timingSafeEqual(Buffer.from(signature), Buffer.from(computedSig));
		};
	}
	function createKeySigner(bits) {
		return function sign(thing, privateKey) {
			checkIsPrivateKey(privateKey);
			thing = normalizeInput(thing);
			var signer = crypto.createSign(`RSA-SHA` + bits);
			return fromBase64((signer.update(thing), signer.sign(privateKey, `base64`)));
		};
	}
	function createKeyVerifier(bits) {
		return function verify(thing, signature, publicKey) {
			checkIsPublicKey(publicKey);
			thing = normalizeInput(thing);
			signature = toBase64(signature);
			var verifier = crypto.createVerify(`RSA-SHA` + bits);
			verifier.update(thing);
			return verifier.verify(publicKey, signature, `base64`);
		};
	}
	function createPSSKeySigner(bits) {
		return function sign(thing, privateKey) {
			checkIsPrivateKey(privateKey);
			thing = normalizeInput(thing);
			var signer = crypto.createSign(`RSA-SHA` + bits);
			return fromBase64((signer.update(thing), signer.sign({
				key: privateKey,
				padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
				saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
			}, `base64`)));
		};
	}
	function createPSSKeyVerifier(bits) {
		return function verify(thing, signature, publicKey) {
			checkIsPublicKey(publicKey);
			thing = normalizeInput(thing);
			signature = toBase64(signature);
			var verifier = crypto.createVerify(`RSA-SHA` + bits);
			verifier.update(thing);
			return verifier.verify({
				key: publicKey,
				padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
				saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
			}, signature, `base64`);
		};
	}
	function createECDSASigner(bits) {
		var inner = createKeySigner(bits);
		return function sign() {
			var signature = inner.apply(null, arguments);
			signature = formatEcdsa.derToJose(signature, `ES` + bits);
			return signature;
		};
	}
	function createECDSAVerifer(bits) {
		var inner = createKeyVerifier(bits);
		return function verify(thing, signature, publicKey) {
			signature = formatEcdsa.joseToDer(signature, `ES` + bits).toString(`base64`);
			return inner(thing, signature, publicKey);
		};
	}
	function createNoneSigner() {
		return function sign() {
			return ``;
		};
	}
	function createNoneVerifier() {
		return function verify(thing, signature) {
			return signature === ``;
		};
	}
	module.exports = function jwa(algorithm) {
		var signerFactories = {
			hs: createHmacSigner,
			rs: createKeySigner,
			ps: createPSSKeySigner,
			es: createECDSASigner,
			none: createNoneSigner
		};
		var verifierFactories = {
			hs: createHmacVerifier,
			rs: createKeyVerifier,
			ps: createPSSKeyVerifier,
			es: createECDSAVerifer,
			none: createNoneVerifier
		};
		var match = algorithm.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
		if (!match) throw typeError(MSG_INVALID_ALGORITHM, algorithm);
		var algo = (match[1] || match[3]).toLowerCase();
		var bits = match[2];
		return {
			sign: signerFactories[algo](bits),
			verify: verifierFactories[algo](bits)
		};
	};
}));
// node_modules/jws/lib/tostring.js
var require_tostring = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Buffer = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer").Buffer;
	module.exports = function toString(obj) {
		if (typeof obj === `string`) return obj;
		if (typeof obj === `number` || Buffer.isBuffer(obj)) return obj.toString();
		return JSON.stringify(obj);
	};
}));
// node_modules/jws/lib/sign-stream.js
var require_sign_stream = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Buffer = require_safe_buffer().Buffer;
	var DataStream = require_data_stream();
	var jwa = require_jwa();
	var Stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
	var toString = require_tostring();
	var util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	function base64url(string, encoding) {
		return Buffer.from(string, encoding).toString(`base64`).replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	function jwsSecuredInput(header, payload, encoding) {
		encoding = encoding || `utf8`;
		var encodedHeader = base64url(toString(header), `binary`);
		var encodedPayload = base64url(toString(payload), encoding);
		return util.format(`%s.%s`, encodedHeader, encodedPayload);
	}
	function jwsSign(opts) {
		var header = opts.header;
		var payload = opts.payload;
		var secretOrKey = opts.secret || opts.privateKey;
		var encoding = opts.encoding;
		var algo = jwa(header.alg);
		var securedInput = jwsSecuredInput(header, payload, encoding);
		var signature = algo.sign(securedInput, secretOrKey);
		return util.format(`%s.%s`, securedInput, signature);
	}
	function SignStream(opts) {
		var secret = opts.secret;
		secret = secret == null ? opts.privateKey : secret;
		secret = secret == null ? opts.key : secret;
		if (/^hs/i.test(opts.header.alg) === true && secret == null) throw new TypeError(`secret must be a string or buffer or a KeyObject`);
		var secretStream = new DataStream(secret);
		this.readable = true;
		this.header = opts.header;
		this.encoding = opts.encoding;
		this.secret = this.privateKey = this.key = secretStream;
		this.payload = new DataStream(opts.payload);
		this.secret.once(`close`, function() {
			if (!this.payload.writable && this.readable) this.sign();
		}.bind(this));
		this.payload.once(`close`, function() {
			if (!this.secret.writable && this.readable) this.sign();
		}.bind(this));
	}
	util.inherits(SignStream, Stream);
	SignStream.prototype.sign = function sign() {
		try {
			var signature = jwsSign({
				header: this.header,
				payload: this.payload.buffer,
				secret: this.secret.buffer,
				encoding: this.encoding
			});
			this.emit(`done`, signature);
			this.emit(`data`, signature);
			this.emit(`end`);
			this.readable = false;
			return signature;
		} catch (e) {
			this.readable = false;
			this.emit(`error`, e);
			this.emit(`close`);
		}
	};
	SignStream.sign = jwsSign;
	module.exports = SignStream;
}));
// node_modules/jws/lib/verify-stream.js
var require_verify_stream = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Buffer = require_safe_buffer().Buffer;
	var DataStream = require_data_stream();
	var jwa = require_jwa();
	var Stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
	var toString = require_tostring();
	var util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	var JWS_REGEX = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
	function isObject(thing) {
		return Object.prototype.toString.call(thing) === `[object Object]`;
	}
	function safeJsonParse(thing) {
		if (isObject(thing)) return thing;
		try {
			return JSON.parse(thing);
		} catch (e) {
			return;
		}
	}
	function headerFromJWS(jwsSig) {
		var encodedHeader = jwsSig.split(`.`, 1)[0];
		return safeJsonParse(Buffer.from(encodedHeader, `base64`).toString(`binary`));
	}
	function securedInputFromJWS(jwsSig) {
		return jwsSig.split(`.`, 2).join(`.`);
	}
	function signatureFromJWS(jwsSig) {
		return jwsSig.split(`.`)[2];
	}
	function payloadFromJWS(jwsSig, encoding) {
		encoding = encoding || `utf8`;
		var payload = jwsSig.split(`.`)[1];
		return Buffer.from(payload, `base64`).toString(encoding);
	}
	function isValidJws(string) {
		return JWS_REGEX.test(string) && !!headerFromJWS(string);
	}
	function jwsVerify(jwsSig, algorithm, secretOrKey) {
		if (!algorithm) {
			var err = /* @__PURE__ */ new Error(`Missing algorithm parameter for jws.verify`);
			err.code = `MISSING_ALGORITHM`;
			throw err;
		}
		jwsSig = toString(jwsSig);
		var signature = signatureFromJWS(jwsSig);
		var securedInput = securedInputFromJWS(jwsSig);
		return jwa(algorithm).verify(securedInput, signature, secretOrKey);
	}
	function jwsDecode(jwsSig, opts) {
		opts = opts || {};
		jwsSig = toString(jwsSig);
		if (!isValidJws(jwsSig)) return null;
		var header = headerFromJWS(jwsSig);
		if (!header) return null;
		var payload = payloadFromJWS(jwsSig);
		if (header.typ === `JWT` || opts.json) payload = JSON.parse(payload, opts.encoding);
		return {
			header,
			payload,
			signature: signatureFromJWS(jwsSig)
		};
	}
	function VerifyStream(opts) {
		opts = opts || {};
		var secretOrKey = opts.secret;
		secretOrKey = secretOrKey == null ? opts.publicKey : secretOrKey;
		secretOrKey = secretOrKey == null ? opts.key : secretOrKey;
		if (/^hs/i.test(opts.algorithm) === true && secretOrKey == null) throw new TypeError(`secret must be a string or buffer or a KeyObject`);
		var secretStream = new DataStream(secretOrKey);
		this.readable = true;
		this.algorithm = opts.algorithm;
		this.encoding = opts.encoding;
		this.secret = this.publicKey = this.key = secretStream;
		this.signature = new DataStream(opts.signature);
		this.secret.once(`close`, function() {
			if (!this.signature.writable && this.readable) this.verify();
		}.bind(this));
		this.signature.once(`close`, function() {
			if (!this.secret.writable && this.readable) this.verify();
		}.bind(this));
	}
	util.inherits(VerifyStream, Stream);
	VerifyStream.prototype.verify = function verify() {
		try {
			var valid = jwsVerify(this.signature.buffer, this.algorithm, this.key.buffer);
			var obj = jwsDecode(this.signature.buffer, this.encoding);
			this.emit(`done`, valid, obj);
			this.emit(`data`, valid);
			this.emit(`end`);
			this.readable = false;
			return valid;
		} catch (e) {
			this.readable = false;
			this.emit(`error`, e);
			this.emit(`close`);
		}
	};
	VerifyStream.decode = jwsDecode;
	VerifyStream.isValid = isValidJws;
	VerifyStream.verify = jwsVerify;
	module.exports = VerifyStream;
}));
// node_modules/jws/index.js
var require_jws = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var SignStream = require_sign_stream();
	var VerifyStream = require_verify_stream();
	exports.ALGORITHMS = [
		`HS256`,
		`HS384`,
		`HS512`,
		`RS256`,
		`RS384`,
		`RS512`,
		`PS256`,
		`PS384`,
		`PS512`,
		`ES256`,
		`ES384`,
		`ES512`
	];
	exports.sign = SignStream.sign;
	exports.verify = VerifyStream.verify;
	exports.decode = VerifyStream.decode;
	exports.isValid = VerifyStream.isValid;
	exports.createSign = function createSign(opts) {
		return new SignStream(opts);
	};
	exports.createVerify = function createVerify(opts) {
		return new VerifyStream(opts);
	};
}));
// node_modules/jsonwebtoken/decode.js
var require_decode = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var jws = require_jws();
	module.exports = function(jwt, options) {
		options = options || {};
		var decoded = jws.decode(jwt, options);
		if (!decoded) return null;
		var payload = decoded.payload;
		if (typeof payload === `string`) try {
			var obj = JSON.parse(payload);
			if (obj !== null && typeof obj === `object`) payload = obj;
		} catch (e) {}
		if (options.complete === true) return {
			header: decoded.header,
			payload,
			signature: decoded.signature
		};
		return payload;
	};
}));
// node_modules/jsonwebtoken/lib/JsonWebTokenError.js
var require_JsonWebTokenError = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var JsonWebTokenError = function(message, error) {
		Error.call(this, message);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
		this.name = `JsonWebTokenError`;
		this.message = message;
		if (error) this.inner = error;
	};
	JsonWebTokenError.prototype = Object.create(Error.prototype);
	JsonWebTokenError.prototype.constructor = JsonWebTokenError;
	module.exports = JsonWebTokenError;
}));
// node_modules/jsonwebtoken/lib/NotBeforeError.js
var require_NotBeforeError = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var JsonWebTokenError = require_JsonWebTokenError();
	var NotBeforeError = function(message, date) {
		JsonWebTokenError.call(this, message);
		this.name = `NotBeforeError`;
		this.date = date;
	};
	NotBeforeError.prototype = Object.create(JsonWebTokenError.prototype);
	NotBeforeError.prototype.constructor = NotBeforeError;
	module.exports = NotBeforeError;
}));
// node_modules/jsonwebtoken/lib/TokenExpiredError.js
var require_TokenExpiredError = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var JsonWebTokenError = require_JsonWebTokenError();
	var TokenExpiredError = function(message, expiredAt) {
		JsonWebTokenError.call(this, message);
		this.name = `TokenExpiredError`;
		this.expiredAt = expiredAt;
	};
	TokenExpiredError.prototype = Object.create(JsonWebTokenError.prototype);
	TokenExpiredError.prototype.constructor = TokenExpiredError;
	module.exports = TokenExpiredError;
}));
// node_modules/jsonwebtoken/lib/timespan.js
var require_timespan = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var ms = require_ms();
	module.exports = function(time, iat) {
		var timestamp = iat || Math.floor(Date.now() / 1e3);
		if (typeof time === `string`) {
			var milliseconds = ms(time);
			if (typeof milliseconds === `undefined`) return;
			return Math.floor(timestamp + milliseconds / 1e3);
		} else if (typeof time === `number`) return timestamp + time;
		else return;
	};
}));
// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER || 9007199254740991,
		WHITESPACE_CHARACTERS: [
			`	`,
			`
`,
			`\v`,
			`\f`,
			`\r`,
			` `,
			`\xA0`,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			`\u2028`,
			`\u2029`,
			` `,
			` `,
			`　`,
			`﻿`
		],
		RELEASE_TYPES: [
			`major`,
			`premajor`,
			`minor`,
			`preminor`,
			`patch`,
			`prepatch`,
			`prerelease`
		],
		SEMVER_SPEC_VERSION: `2.0.0`,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));
// node_modules/semver/internal/debug.js
var require_debug$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = typeof process === `object` && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error(`SEMVER`, ...args) : () => {};
}));
// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug$1();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = `[a-zA-Z0-9-]`;
	const safeRegexReplacements = [
		[`\\s`, 1],
		[`\\d`, MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? `g` : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? `g` : void 0);
	};
	createToken(`NUMERICIDENTIFIER`, `0|[1-9]\\d*`);
	createToken(`NUMERICIDENTIFIERLOOSE`, `\\d+`);
	createToken(`NONNUMERICIDENTIFIER`, `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken(`MAINVERSION`, `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken(`MAINVERSIONLOOSE`, `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken(`PRERELEASEIDENTIFIER`, `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken(`PRERELEASEIDENTIFIERLOOSE`, `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken(`PRERELEASE`, `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken(`PRERELEASELOOSE`, `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken(`BUILDIDENTIFIER`, `${LETTERDASHNUMBER}+`);
	createToken(`BUILD`, `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken(`FULLPLAIN`, `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken(`FULL`, `^${src[t.FULLPLAIN]}$`);
	createToken(`LOOSEPLAIN`, `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken(`LOOSE`, `^${src[t.LOOSEPLAIN]}$`);
	createToken(`GTLT`, `((?:<|>)?=?)`);
	createToken(`XRANGEIDENTIFIERLOOSE`, `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken(`XRANGEIDENTIFIER`, `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken(`XRANGEPLAIN`, `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken(`XRANGEPLAINLOOSE`, `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken(`XRANGE`, `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken(`XRANGELOOSE`, `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken(`COERCEPLAIN`, `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken(`COERCE`, `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken(`COERCEFULL`, src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken(`COERCERTL`, src[t.COERCE], true);
	createToken(`COERCERTLFULL`, src[t.COERCEFULL], true);
	createToken(`LONETILDE`, `(?:~>?)`);
	createToken(`TILDETRIM`, `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = `$1~`;
	createToken(`TILDE`, `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken(`TILDELOOSE`, `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken(`LONECARET`, `(?:\\^)`);
	createToken(`CARETTRIM`, `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = `$1^`;
	createToken(`CARET`, `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken(`CARETLOOSE`, `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken(`COMPARATORLOOSE`, `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken(`COMPARATOR`, `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken(`COMPARATORTRIM`, `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = `$1$2$3`;
	createToken(`HYPHENRANGE`, `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken(`HYPHENRANGELOOSE`, `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken(`STAR`, `(<|>)?=?\\s*\\*`);
	createToken(`GTE0`, `^\\s*>=\\s*0\\.0\\.0\\s*$`);
	createToken(`GTE0PRE`, `^\\s*>=\\s*0\\.0\\.0-0\\s*$`);
}));
// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== `object`) return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));
// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === `number` && typeof b === `number`) return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));
// node_modules/semver/classes/semver.js
var require_semver$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const debug = require_debug$1();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(`.`);
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	module.exports = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== `string`) throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug(`SemVer`, version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError(`Invalid major version`);
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError(`Invalid minor version`);
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError(`Invalid patch version`);
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(`.`).map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(`.`) : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(`.`)}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug(`SemVer.compare`, this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === `string` && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug(`prerelease compare`, i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug(`build compare`, i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith(`pre`)) {
				if (!identifier && identifierBase === false) throw new Error(`invalid increment argument: identifier is empty`);
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case `premajor`:
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc(`pre`, identifier, identifierBase);
					break;
				case `preminor`:
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc(`pre`, identifier, identifierBase);
					break;
				case `prepatch`:
					this.prerelease.length = 0;
					this.inc(`patch`, identifier, identifierBase);
					this.inc(`pre`, identifier, identifierBase);
					break;
				case `prerelease`:
					if (this.prerelease.length === 0) this.inc(`patch`, identifier, identifierBase);
					this.inc(`pre`, identifier, identifierBase);
					break;
				case `release`:
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case `major`:
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case `minor`:
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case `patch`:
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case `pre`: {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === `number`) {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(`.`) && identifierBase === false) throw new Error(`invalid increment argument: identifier already exists`);
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(`.`).length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(`.`)}`;
			return this;
		}
	};
}));
// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));
// node_modules/semver/functions/valid.js
var require_valid$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));
// node_modules/semver/functions/clean.js
var require_clean = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const clean = (version, options) => {
		const s = parse(version.trim().replace(/^[=v]+/, ``), options);
		return s ? s.version : null;
	};
	module.exports = clean;
}));
// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === `string`) {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));
// node_modules/semver/functions/diff.js
var require_diff = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const diff = (version1, version2) => {
		const v1 = parse(version1, null, true);
		const v2 = parse(version2, null, true);
		const comparison = v1.compare(v2);
		if (comparison === 0) return null;
		const v1Higher = comparison > 0;
		const highVersion = v1Higher ? v1 : v2;
		const lowVersion = v1Higher ? v2 : v1;
		const highHasPre = !!highVersion.prerelease.length;
		if (!!lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return `major`;
			if (lowVersion.compareMain(highVersion) === 0) {
				if (lowVersion.minor && !lowVersion.patch) return `minor`;
				return `patch`;
			}
		}
		const prefix = highHasPre ? `pre` : ``;
		if (v1.major !== v2.major) return prefix + `major`;
		if (v1.minor !== v2.minor) return prefix + `minor`;
		if (v1.patch !== v2.patch) return prefix + `patch`;
		return `prerelease`;
	};
	module.exports = diff;
}));
// node_modules/semver/functions/major.js
var require_major = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));
// node_modules/semver/functions/minor.js
var require_minor = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const minor = (a, loose) => new SemVer(a, loose).minor;
	module.exports = minor;
}));
// node_modules/semver/functions/patch.js
var require_patch = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const patch = (a, loose) => new SemVer(a, loose).patch;
	module.exports = patch;
}));
// node_modules/semver/functions/prerelease.js
var require_prerelease = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const prerelease = (version, options) => {
		const parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
	module.exports = prerelease;
}));
// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));
// node_modules/semver/functions/rcompare.js
var require_rcompare = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const rcompare = (a, b, loose) => compare(b, a, loose);
	module.exports = rcompare;
}));
// node_modules/semver/functions/compare-loose.js
var require_compare_loose = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (a, b) => compare(a, b, true);
	module.exports = compareLoose;
}));
// node_modules/semver/functions/compare-build.js
var require_compare_build = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));
// node_modules/semver/functions/sort.js
var require_sort = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
	module.exports = sort;
}));
// node_modules/semver/functions/rsort.js
var require_rsort = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
	module.exports = rsort;
}));
// node_modules/semver/functions/gt.js
var require_gt = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));
// node_modules/semver/functions/lt.js
var require_lt = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));
// node_modules/semver/functions/eq.js
var require_eq = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));
// node_modules/semver/functions/neq.js
var require_neq = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));
// node_modules/semver/functions/gte.js
var require_gte = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));
// node_modules/semver/functions/lte.js
var require_lte = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));
// node_modules/semver/functions/cmp.js
var require_cmp = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case `===`:
				if (typeof a === `object`) a = a.version;
				if (typeof b === `object`) b = b.version;
				return a === b;
			case `!==`:
				if (typeof a === `object`) a = a.version;
				if (typeof b === `object`) b = b.version;
				return a !== b;
			case ``:
			case `=`:
			case `==`: return eq(a, b, loose);
			case `!=`: return neq(a, b, loose);
			case `>`: return gt(a, b, loose);
			case `>=`: return gte(a, b, loose);
			case `<`: return lt(a, b, loose);
			case `<=`: return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));
// node_modules/semver/functions/coerce.js
var require_coerce = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = require_parse();
	const { safeRe: re, t } = require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === `number`) version = String(version);
		if (typeof version !== `string`) return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || `0`;
		const patch = match[4] || `0`;
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ``;
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : ``;
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));
// node_modules/semver/functions/truncate.js
var require_truncate = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		const clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	};
	const cloneInputVersion = (version, options) => {
		const versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	};
	const doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		version.prerelease = [];
		switch (truncation) {
			case `major`:
				version.minor = 0;
				version.patch = 0;
				break;
			case `minor`: version.patch = 0;
		}
		return version.format();
	};
	const isPrerelease = (type) => {
		return type.startsWith(`pre`);
	};
	module.exports = truncate;
}));
// node_modules/semver/internal/lrucache.js
var require_lrucache = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = /* @__PURE__ */ new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));
// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants();
	const whitespace = /* @__PURE__ */ new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	const isVersionPrefix = (char) => char === `v` || char === `=` || isWhitespace(char);
	const isDigit = (char) => char !== void 0 && char >= `0` && char <= `9`;
	const isLetter = (char) => char !== void 0 && (char >= `a` && char <= `z` || char >= `A` && char <= `Z`);
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === `-`;
	const isVersionStart = (char) => isDigit(char) || char === `x` || char === `X` || char === `*`;
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === `0`) return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === `-`) {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === `-`;
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === `.`) {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== `+`) return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === `.`) {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== `.`) return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== `.`) return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === `<` || range[position] === `>`) position++;
		if (range[position] === `=`) position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	const trimComparatorWhitespace = (range) => {
		let result = ``;
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === `<` || range[cursor] === `>`) cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));
// node_modules/semver/classes/range.js
var require_range$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	module.exports = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, ` `);
			this.set = this.raw.split(`||`).map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = ``;
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += `||`;
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += ` `;
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, ``);
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + `:` + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug(`hyphen replace`, range);
			range = trimComparatorWhitespace(range);
			debug(`comparator trim`, range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug(`tilde trim`, range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug(`caret trim`, range);
			let rangeList = range.split(` `).map((comp) => parseComparator(comp, this.options)).join(` `).split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug(`loose invalid filter`, comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug(`range list`, rangeList);
			const rangeMap = /* @__PURE__ */ new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has(``)) rangeMap.delete(``);
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError(`a Range is required`);
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === `string`) try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug$1();
	const SemVer = require_semver$1();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], `g`);
	const isNullSet = (c) => c.value === `<0.0.0-0`;
	const isAny = (c) => c.value === ``;
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], ``);
		debug(`comp`, comp, options);
		comp = replaceCarets(comp, options);
		debug(`caret`, comp);
		comp = replaceTildes(comp, options);
		debug(`tildes`, comp);
		comp = replaceXRanges(comp, options);
		debug(`xrange`, comp);
		comp = replaceStars(comp, options);
		debug(`stars`, comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === `x` || id === `*`;
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(` `);
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? `-0` : ``;
		return comp.replace(r, (_, M, m, p, pr) => {
			debug(`tilde`, comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = ``;
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug(`replaceTilde pr`, pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug(`tilde return`, ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(` `);
	};
	const replaceCaret = (comp, options) => {
		debug(`caret`, comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? `-0` : ``;
		return comp.replace(r, (_, M, m, p, pr) => {
			debug(`caret`, comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = ``;
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === `0`) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug(`replaceCaret pr`, pr);
				if (M === `0`) {
					if (m === `0`) ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug(`no pr`);
				if (M === `0`) {
					if (m === `0`) ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug(`caret return`, ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug(`replaceXRanges`, comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(` `);
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug(`xRange`, comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === `=` && anyX) gtlt = ``;
			pr = options.includePrerelease ? `-0` : ``;
			if (xM) {
				if (gtlt === `>` || gtlt === `<`) ret = `<0.0.0-0`;
				else ret = `*`;
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === `>`) {
					gtlt = `>=`;
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === `<=`) {
					gtlt = `<`;
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === `<`) pr = `-0`;
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug(`xRange return`, ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug(`replaceStars`, comp, options);
		return comp.trim().replace(re[t.STAR], ``);
	};
	const replaceGTE0 = (comp, options) => {
		debug(`replaceGTE0`, comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], ``);
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = ``;
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? `-0` : ``}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? `-0` : ``}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? `-0` : ``}`;
		if (isX(tM)) to = ``;
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));
// node_modules/semver/classes/comparator.js
var require_comparator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const ANY = Symbol(`SemVer ANY`);
	module.exports = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(` `);
			debug(`comparator`, comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = ``;
			else this.value = this.operator + this.semver.version;
			debug(`comp`, this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : ``;
			if (this.operator === `=`) this.operator = ``;
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug(`Comparator.test`, version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === `string`) try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError(`a Comparator is required`);
			if (this.operator === ``) {
				if (this.value === ``) return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === ``) {
				if (comp.value === ``) return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === `<0.0.0-0` || comp.value === `<0.0.0-0`)) return false;
			if (!options.includePrerelease && (this.value.startsWith(`<0.0.0`) || comp.value.startsWith(`<0.0.0`))) return false;
			if (this.operator.startsWith(`>`) && comp.operator.startsWith(`>`)) return true;
			if (this.operator.startsWith(`<`) && comp.operator.startsWith(`<`)) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes(`=`) && comp.operator.includes(`=`)) return true;
			if (cmp(this.semver, `<`, comp.semver, options) && this.operator.startsWith(`>`) && comp.operator.startsWith(`<`)) return true;
			if (cmp(this.semver, `>`, comp.semver, options) && this.operator.startsWith(`<`) && comp.operator.startsWith(`>`)) return true;
			return false;
		}
	};
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug$1();
	const SemVer = require_semver$1();
	const Range = require_range$1();
}));
// node_modules/semver/functions/satisfies.js
var require_satisfies = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range$1();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));
// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range$1();
	const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(` `).trim().split(` `));
	module.exports = toComparators;
}));
// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range$1();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));
// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range$1();
	const minSatisfying = (versions, range, options) => {
		let min = null;
		let minSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!min || minSV.compare(v) === 1) {
					min = v;
					minSV = new SemVer(min, options);
				}
			}
		});
		return min;
	};
	module.exports = minSatisfying;
}));
// node_modules/semver/ranges/min-version.js
var require_min_version = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range$1();
	const gt = require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer(`0.0.0`);
		if (range.test(minver)) return minver;
		minver = new SemVer(`0.0.0-0`);
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case `>`:
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case ``:
					case `>=`:
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case `<`:
					case `<=`: break;
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));
// node_modules/semver/ranges/valid.js
var require_valid = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range$1();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || `*`;
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));
// node_modules/semver/ranges/outside.js
var require_outside = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const Range = require_range$1();
	const satisfies = require_satisfies();
	const gt = require_gt();
	const lt = require_lt();
	const lte = require_lte();
	const gte = require_gte();
	const outside = (version, range, hilo, options) => {
		version = new SemVer(version, options);
		range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case `>`:
				gtfn = gt;
				ltefn = lte;
				ltfn = lt;
				comp = `>`;
				ecomp = `>=`;
				break;
			case `<`:
				gtfn = lt;
				ltefn = gte;
				ltfn = gt;
				comp = `<`;
				ecomp = `<=`;
				break;
			default: throw new TypeError(`Must provide a hilo val of "<" or ">"`);
		}
		if (satisfies(version, range, options)) return false;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let high = null;
			let low = null;
			comparators.forEach((comparator) => {
				if (comparator.semver === ANY) comparator = new Comparator(`>=0.0.0`);
				high = high || comparator;
				low = low || comparator;
				if (gtfn(comparator.semver, high.semver, options)) high = comparator;
				else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
			});
			if (high.operator === comp || high.operator === ecomp) return false;
			if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
			else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
		}
		return true;
	};
	module.exports = outside;
}));
// node_modules/semver/ranges/gtr.js
var require_gtr = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const outside = require_outside();
	const gtr = (version, range, options) => outside(version, range, `>`, options);
	module.exports = gtr;
}));
// node_modules/semver/ranges/ltr.js
var require_ltr = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const outside = require_outside();
	const ltr = (version, range, options) => outside(version, range, `<`, options);
	module.exports = ltr;
}));
// node_modules/semver/ranges/intersects.js
var require_intersects = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range$1();
	const intersects = (r1, r2, options) => {
		r1 = new Range(r1, options);
		r2 = new Range(r2, options);
		return r1.intersects(r2, options);
	};
	module.exports = intersects;
}));
// node_modules/semver/ranges/simplify.js
var require_simplify = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (versions, range, options) => {
		const set = [];
		let first = null;
		let prev = null;
		const v = versions.sort((a, b) => compare(a, b, options));
		for (const version of v) if (satisfies(version, range, options)) {
			prev = version;
			if (!first) first = version;
		} else {
			if (prev) set.push([first, prev]);
			prev = null;
			first = null;
		}
		if (first) set.push([first, null]);
		const ranges = [];
		for (const [min, max] of set) if (min === max) ranges.push(min);
		else if (!max && min === v[0]) ranges.push(`*`);
		else if (!max) ranges.push(`>=${min}`);
		else if (min === v[0]) ranges.push(`<=${max}`);
		else ranges.push(`${min} - ${max}`);
		const simplified = ranges.join(` || `);
		const original = typeof range.raw === `string` ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
}));
// node_modules/semver/ranges/subset.js
var require_subset = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range$1();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(`>=0.0.0-0`)];
	const minimumVersion = [new Comparator(`>=0.0.0`)];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = /* @__PURE__ */ new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === `>` || c.operator === `>=`) gt = higherGT(gt, c, options);
		else if (c.operator === `<` || c.operator === `<=`) lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== `>=` || lt.operator !== `<=`)) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === `<` && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === `>` || c.operator === `>=`;
			hasDomLT = hasDomLT || c.operator === `<` || c.operator === `<=`;
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === `>` || c.operator === `>=`) {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === `>=` && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === `<` || c.operator === `<=`) {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === `<=` && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === `>` && a.operator === `>=` ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === `<` && a.operator === `<=` ? b : a;
	};
	module.exports = subset;
}));
// node_modules/semver/index.js
var require_semver = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const internalRe = require_re();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const identifiers = require_identifiers();
	module.exports = {
		parse: require_parse(),
		valid: require_valid$1(),
		clean: require_clean(),
		inc: require_inc(),
		diff: require_diff(),
		major: require_major(),
		minor: require_minor(),
		patch: require_patch(),
		prerelease: require_prerelease(),
		compare: require_compare(),
		rcompare: require_rcompare(),
		compareLoose: require_compare_loose(),
		compareBuild: require_compare_build(),
		sort: require_sort(),
		rsort: require_rsort(),
		gt: require_gt(),
		lt: require_lt(),
		eq: require_eq(),
		neq: require_neq(),
		gte: require_gte(),
		lte: require_lte(),
		cmp: require_cmp(),
		coerce: require_coerce(),
		truncate: require_truncate(),
		Comparator: require_comparator(),
		Range: require_range$1(),
		satisfies: require_satisfies(),
		toComparators: require_to_comparators(),
		maxSatisfying: require_max_satisfying(),
		minSatisfying: require_min_satisfying(),
		minVersion: require_min_version(),
		validRange: require_valid(),
		outside: require_outside(),
		gtr: require_gtr(),
		ltr: require_ltr(),
		intersects: require_intersects(),
		simplifyRange: require_simplify(),
		subset: require_subset(),
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
}));
// node_modules/jsonwebtoken/lib/asymmetricKeyDetailsSupported.js
var require_asymmetricKeyDetailsSupported = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = require_semver().satisfies(process.version, `>=15.7.0`);
}));
// node_modules/jsonwebtoken/lib/rsaPssKeyDetailsSupported.js
var require_rsaPssKeyDetailsSupported = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = require_semver().satisfies(process.version, `>=16.9.0`);
}));
// node_modules/jsonwebtoken/lib/validateAsymmetricKey.js
var require_validateAsymmetricKey = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const ASYMMETRIC_KEY_DETAILS_SUPPORTED = require_asymmetricKeyDetailsSupported();
	const RSA_PSS_KEY_DETAILS_SUPPORTED = require_rsaPssKeyDetailsSupported();
	const allowedAlgorithmsForKeys = {
		"ec": [
			`ES256`,
			`ES384`,
			`ES512`
		],
		"rsa": [
			`RS256`,
			`PS256`,
			`RS384`,
			`PS384`,
			`RS512`,
			`PS512`
		],
		"rsa-pss": [
			`PS256`,
			`PS384`,
			`PS512`
		]
	};
	const allowedCurves = {
		ES256: `prime256v1`,
		ES384: `secp384r1`,
		ES512: `secp521r1`
	};
	module.exports = function(algorithm, key) {
		if (!algorithm || !key) return;
		const keyType = key.asymmetricKeyType;
		if (!keyType) return;
		const allowedAlgorithms = allowedAlgorithmsForKeys[keyType];
		if (!allowedAlgorithms) throw new Error(`Unknown key type "${keyType}".`);
		if (!allowedAlgorithms.includes(algorithm)) throw new Error(`"alg" parameter for "${keyType}" key type must be one of: ${allowedAlgorithms.join(`, `)}.`);
		if (ASYMMETRIC_KEY_DETAILS_SUPPORTED) switch (keyType) {
			case `ec`:
				const keyCurve = key.asymmetricKeyDetails.namedCurve;
				const allowedCurve = allowedCurves[algorithm];
				if (keyCurve !== allowedCurve) throw new Error(`"alg" parameter "${algorithm}" requires curve "${allowedCurve}".`);
				break;
			case `rsa-pss`: if (RSA_PSS_KEY_DETAILS_SUPPORTED) {
				const length = parseInt(algorithm.slice(-3), 10);
				const { hashAlgorithm, mgf1HashAlgorithm, saltLength } = key.asymmetricKeyDetails;
				if (hashAlgorithm !== `sha${length}` || mgf1HashAlgorithm !== hashAlgorithm) throw new Error(`Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of "alg" ${algorithm}.`);
				if (saltLength !== void 0 && saltLength > length >> 3) throw new Error(`Invalid key for this operation, its RSA-PSS parameter saltLength does not meet the requirements of "alg" ${algorithm}.`);
			}
		}
	};
}));
// node_modules/jsonwebtoken/lib/psSupported.js
var require_psSupported = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = require_semver().satisfies(process.version, `^6.12.0 || >=8.0.0`);
}));
// node_modules/jsonwebtoken/verify.js
var require_verify = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const JsonWebTokenError = require_JsonWebTokenError();
	const NotBeforeError = require_NotBeforeError();
	const TokenExpiredError = require_TokenExpiredError();
	const decode = require_decode();
	const timespan = require_timespan();
	const validateAsymmetricKey = require_validateAsymmetricKey();
	const PS_SUPPORTED = require_psSupported();
	const jws = require_jws();
	const { KeyObject, createSecretKey, createPublicKey } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto");
	const PUB_KEY_ALGS = [
		`RS256`,
		`RS384`,
		`RS512`
	];
	const EC_KEY_ALGS = [
		`ES256`,
		`ES384`,
		`ES512`
	];
	const RSA_KEY_ALGS = [
		`RS256`,
		`RS384`,
		`RS512`
	];
	const HS_ALGS = [
		`HS256`,
		`HS384`,
		`HS512`
	];
	if (PS_SUPPORTED) {
		PUB_KEY_ALGS.splice(PUB_KEY_ALGS.length, 0, `PS256`, `PS384`, `PS512`);
		RSA_KEY_ALGS.splice(RSA_KEY_ALGS.length, 0, `PS256`, `PS384`, `PS512`);
	}
	module.exports = function(jwtString, secretOrPublicKey, options, callback) {
		if (typeof options === `function` && !callback) {
			callback = options;
			options = {};
		}
		if (!options) options = {};
		options = Object.assign({}, options);
		let done;
		if (callback) done = callback;
		else done = function(err, data) {
			if (err) throw err;
			return data;
		};
		if (options.clockTimestamp && typeof options.clockTimestamp !== `number`) return done(new JsonWebTokenError(`clockTimestamp must be a number`));
		if (options.nonce !== void 0 && (typeof options.nonce !== `string` || options.nonce.trim() === ``)) return done(new JsonWebTokenError(`nonce must be a non-empty string`));
		if (options.allowInvalidAsymmetricKeyTypes !== void 0 && typeof options.allowInvalidAsymmetricKeyTypes !== `boolean`) return done(new JsonWebTokenError(`allowInvalidAsymmetricKeyTypes must be a boolean`));
		const clockTimestamp = options.clockTimestamp || Math.floor(Date.now() / 1e3);
		if (!jwtString) return done(new JsonWebTokenError(`jwt must be provided`));
		if (typeof jwtString !== `string`) return done(new JsonWebTokenError(`jwt must be a string`));
		const parts = jwtString.split(`.`);
		if (parts.length !== 3) return done(new JsonWebTokenError(`jwt malformed`));
		let decodedToken;
		try {
			decodedToken = decode(jwtString, { complete: true });
		} catch (err) {
			return done(err);
		}
		if (!decodedToken) return done(new JsonWebTokenError(`invalid token`));
		const header = decodedToken.header;
		let getSecret;
		if (typeof secretOrPublicKey === `function`) {
			if (!callback) return done(new JsonWebTokenError(`verify must be called asynchronous if secret or public key is provided as a callback`));
			getSecret = secretOrPublicKey;
		} else getSecret = function(header, secretCallback) {
			return secretCallback(null, secretOrPublicKey);
		};
		return getSecret(header, function(err, secretOrPublicKey) {
			if (err) return done(new JsonWebTokenError(`error in secret or public key callback: ` + err.message));
			const hasSignature = parts[2].trim() !== ``;
			if (!hasSignature && secretOrPublicKey) return done(new JsonWebTokenError(`jwt signature is required`));
			if (hasSignature && !secretOrPublicKey) return done(new JsonWebTokenError(`secret or public key must be provided`));
			if (!hasSignature && !options.algorithms) return done(new JsonWebTokenError(`please specify "none" in "algorithms" to verify unsigned tokens`));
			if (secretOrPublicKey != null && !(secretOrPublicKey instanceof KeyObject)) try {
				secretOrPublicKey = createPublicKey(secretOrPublicKey);
			} catch (_) {
				try {
					secretOrPublicKey = createSecretKey(typeof secretOrPublicKey === `string` ? Buffer.from(secretOrPublicKey) : secretOrPublicKey);
				} catch (_) {
					return done(new JsonWebTokenError(`secretOrPublicKey is not valid key material`));
				}
			}
			if (!options.algorithms) {
				if (secretOrPublicKey.type === `secret`) options.algorithms = HS_ALGS;
				else if ([`rsa`, `rsa-pss`].includes(secretOrPublicKey.asymmetricKeyType)) options.algorithms = RSA_KEY_ALGS;
				else if (secretOrPublicKey.asymmetricKeyType === `ec`) options.algorithms = EC_KEY_ALGS;
				else options.algorithms = PUB_KEY_ALGS;
			}
			if (options.algorithms.indexOf(decodedToken.header.alg) === -1) return done(new JsonWebTokenError(`invalid algorithm`));
			if (header.alg.startsWith(`HS`) && secretOrPublicKey.type !== `secret`) return done(new JsonWebTokenError(`secretOrPublicKey must be a symmetric key when using ${header.alg}`));
			else if (/^(?:RS|PS|ES)/.test(header.alg) && secretOrPublicKey.type !== `public`) return done(new JsonWebTokenError(`secretOrPublicKey must be an asymmetric key when using ${header.alg}`));
			if (!options.allowInvalidAsymmetricKeyTypes) try {
				validateAsymmetricKey(header.alg, secretOrPublicKey);
			} catch (e) {
				return done(e);
			}
			let valid;
			try {
				valid = jws.verify(jwtString, decodedToken.header.alg, secretOrPublicKey);
			} catch (e) {
				return done(e);
			}
			if (!valid) return done(new JsonWebTokenError(`invalid signature`));
			const payload = decodedToken.payload;
			if (typeof payload.nbf !== `undefined` && !options.ignoreNotBefore) {
				if (typeof payload.nbf !== `number`) return done(new JsonWebTokenError(`invalid nbf value`));
				if (payload.nbf > clockTimestamp + (options.clockTolerance || 0)) return done(new NotBeforeError(`jwt not active`, /* @__PURE__ */ new Date(payload.nbf * 1e3)));
			}
			if (typeof payload.exp !== `undefined` && !options.ignoreExpiration) {
				if (typeof payload.exp !== `number`) return done(new JsonWebTokenError(`invalid exp value`));
				if (clockTimestamp >= payload.exp + (options.clockTolerance || 0)) return done(new TokenExpiredError(`jwt expired`, /* @__PURE__ */ new Date(payload.exp * 1e3)));
			}
			if (options.audience) {
				const audiences = Array.isArray(options.audience) ? options.audience : [options.audience];
				if (!(Array.isArray(payload.aud) ? payload.aud : [payload.aud]).some(function(targetAudience) {
					return audiences.some(function(audience) {
						return audience instanceof RegExp ? audience.test(targetAudience) : audience === targetAudience;
					});
				})) return done(new JsonWebTokenError(`jwt audience invalid. expected: ` + audiences.join(` or `)));
			}
			if (options.issuer) {
				if (typeof options.issuer === `string` && payload.iss !== options.issuer || Array.isArray(options.issuer) && options.issuer.indexOf(payload.iss) === -1) return done(new JsonWebTokenError(`jwt issuer invalid. expected: ` + options.issuer));
			}
			if (options.subject) {
				if (payload.sub !== options.subject) return done(new JsonWebTokenError(`jwt subject invalid. expected: ` + options.subject));
			}
			if (options.jwtid) {
				if (payload.jti !== options.jwtid) return done(new JsonWebTokenError(`jwt jwtid invalid. expected: ` + options.jwtid));
			}
			if (options.nonce) {
				if (payload.nonce !== options.nonce) return done(new JsonWebTokenError(`jwt nonce invalid. expected: ` + options.nonce));
			}
			if (options.maxAge) {
				if (typeof payload.iat !== `number`) return done(new JsonWebTokenError(`iat required when maxAge is specified`));
				const maxAgeTimestamp = timespan(options.maxAge, payload.iat);
				if (typeof maxAgeTimestamp === `undefined`) return done(new JsonWebTokenError(`"maxAge" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60`));
				if (clockTimestamp >= maxAgeTimestamp + (options.clockTolerance || 0)) return done(new TokenExpiredError(`maxAge exceeded`, /* @__PURE__ */ new Date(maxAgeTimestamp * 1e3)));
			}
			if (options.complete === true) {
				const signature = decodedToken.signature;
				return done(null, {
					header,
					payload,
					signature
				});
			}
			return done(null, payload);
		});
	};
}));
// node_modules/lodash.includes/index.js
var require_lodash_includes = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var INFINITY = 1 / 0;
	var MAX_SAFE_INTEGER = 9007199254740991;
	var MAX_INTEGER = 17976931348623157e292;
	var NAN = NaN;
	var argsTag = `[object Arguments]`;
	var funcTag = `[object Function]`;
	var genTag = `[object GeneratorFunction]`;
	var stringTag = `[object String]`;
	var symbolTag = `[object Symbol]`;
	var reTrim = /^\s+|\s+$/g;
	var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
	var reIsBinary = /^0b[01]+$/i;
	var reIsOctal = /^0o[0-7]+$/i;
	var reIsUint = /^(?:0|[1-9]\d*)$/;
	var freeParseInt = parseInt;
	function arrayMap(array, iteratee) {
		var index = -1, length = array ? array.length : 0, result = Array(length);
		while (++index < length) result[index] = iteratee(array[index], index, array);
		return result;
	}
	function baseFindIndex(array, predicate, fromIndex, fromRight) {
		var length = array.length, index = fromIndex + (fromRight ? 1 : -1);
		while (fromRight ? index-- : ++index < length) if (predicate(array[index], index, array)) return index;
		return -1;
	}
	function baseIndexOf(array, value, fromIndex) {
		if (value !== value) return baseFindIndex(array, baseIsNaN, fromIndex);
		var index = fromIndex - 1, length = array.length;
		while (++index < length) if (array[index] === value) return index;
		return -1;
	}
	function baseIsNaN(value) {
		return value !== value;
	}
	function baseTimes(n, iteratee) {
		var index = -1, result = Array(n);
		while (++index < n) result[index] = iteratee(index);
		return result;
	}
	function baseValues(object, props) {
		return arrayMap(props, function(key) {
			return object[key];
		});
	}
	function overArg(func, transform) {
		return function(arg) {
			return func(transform(arg));
		};
	}
	var objectProto = Object.prototype;
	var hasOwnProperty = objectProto.hasOwnProperty;
	var objectToString = objectProto.toString;
	var propertyIsEnumerable = objectProto.propertyIsEnumerable;
	var nativeKeys = overArg(Object.keys, Object);
	var nativeMax = Math.max;
	function arrayLikeKeys(value, inherited) {
		var result = isArray(value) || isArguments(value) ? baseTimes(value.length, String) : [];
		var length = result.length, skipIndexes = !!length;
		for (var key in value) if ((inherited || hasOwnProperty.call(value, key)) && !(skipIndexes && (key == `length` || isIndex(key, length)))) result.push(key);
		return result;
	}
	function baseKeys(object) {
		if (!isPrototype(object)) return nativeKeys(object);
		var result = [];
		for (var key in Object(object)) if (hasOwnProperty.call(object, key) && key != `constructor`) result.push(key);
		return result;
	}
	function isIndex(value, length) {
		length = length == null ? MAX_SAFE_INTEGER : length;
		return !!length && (typeof value == `number` || reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
	}
	function isPrototype(value) {
		var Ctor = value && value.constructor;
		return value === (typeof Ctor == `function` && Ctor.prototype || objectProto);
	}
	function includes(collection, value, fromIndex, guard) {
		collection = isArrayLike(collection) ? collection : values(collection);
		fromIndex = fromIndex && !guard ? toInteger(fromIndex) : 0;
		var length = collection.length;
		if (fromIndex < 0) fromIndex = nativeMax(length + fromIndex, 0);
		return isString(collection) ? fromIndex <= length && collection.indexOf(value, fromIndex) > -1 : !!length && baseIndexOf(collection, value, fromIndex) > -1;
	}
	function isArguments(value) {
		return isArrayLikeObject(value) && hasOwnProperty.call(value, `callee`) && (!propertyIsEnumerable.call(value, `callee`) || objectToString.call(value) == argsTag);
	}
	var isArray = Array.isArray;
	function isArrayLike(value) {
		return value != null && isLength(value.length) && !isFunction(value);
	}
	function isArrayLikeObject(value) {
		return isObjectLike(value) && isArrayLike(value);
	}
	function isFunction(value) {
		var tag = isObject(value) ? objectToString.call(value) : ``;
		return tag == funcTag || tag == genTag;
	}
	function isLength(value) {
		return typeof value == `number` && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
	}
	function isObject(value) {
		var type = typeof value;
		return !!value && (type == `object` || type == `function`);
	}
	function isObjectLike(value) {
		return !!value && typeof value == `object`;
	}
	function isString(value) {
		return typeof value == `string` || !isArray(value) && isObjectLike(value) && objectToString.call(value) == stringTag;
	}
	function isSymbol(value) {
		return typeof value == `symbol` || isObjectLike(value) && objectToString.call(value) == symbolTag;
	}
	function toFinite(value) {
		if (!value) return value === 0 ? value : 0;
		value = toNumber(value);
		if (value === INFINITY || value === -1e400) return (value < 0 ? -1 : 1) * MAX_INTEGER;
		return value === value ? value : 0;
	}
	function toInteger(value) {
		var result = toFinite(value), remainder = result % 1;
		return result === result ? remainder ? result - remainder : result : 0;
	}
	function toNumber(value) {
		if (typeof value == `number`) return value;
		if (isSymbol(value)) return NAN;
		if (isObject(value)) {
			var other = typeof value.valueOf == `function` ? value.valueOf() : value;
			value = isObject(other) ? other + `` : other;
		}
		if (typeof value != `string`) return value === 0 ? value : +value;
		value = value.replace(reTrim, ``);
		var isBinary = reIsBinary.test(value);
		return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
	}
	function keys(object) {
		return isArrayLike(object) ? arrayLikeKeys(object) : baseKeys(object);
	}
	function values(object) {
		return object ? baseValues(object, keys(object)) : [];
	}
	module.exports = includes;
}));
// node_modules/lodash.isboolean/index.js
var require_lodash_isboolean = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var boolTag = `[object Boolean]`;
	var objectToString = Object.prototype.toString;
	function isBoolean(value) {
		return value === true || value === false || isObjectLike(value) && objectToString.call(value) == boolTag;
	}
	function isObjectLike(value) {
		return !!value && typeof value == `object`;
	}
	module.exports = isBoolean;
}));
// node_modules/lodash.isinteger/index.js
var require_lodash_isinteger = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var INFINITY = 1 / 0;
	var MAX_INTEGER = 17976931348623157e292;
	var NAN = NaN;
	var symbolTag = `[object Symbol]`;
	var reTrim = /^\s+|\s+$/g;
	var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
	var reIsBinary = /^0b[01]+$/i;
	var reIsOctal = /^0o[0-7]+$/i;
	var freeParseInt = parseInt;
	var objectToString = Object.prototype.toString;
	function isInteger(value) {
		return typeof value == `number` && value == toInteger(value);
	}
	function isObject(value) {
		var type = typeof value;
		return !!value && (type == `object` || type == `function`);
	}
	function isObjectLike(value) {
		return !!value && typeof value == `object`;
	}
	function isSymbol(value) {
		return typeof value == `symbol` || isObjectLike(value) && objectToString.call(value) == symbolTag;
	}
	function toFinite(value) {
		if (!value) return value === 0 ? value : 0;
		value = toNumber(value);
		if (value === INFINITY || value === -1e400) return (value < 0 ? -1 : 1) * MAX_INTEGER;
		return value === value ? value : 0;
	}
	function toInteger(value) {
		var result = toFinite(value), remainder = result % 1;
		return result === result ? remainder ? result - remainder : result : 0;
	}
	function toNumber(value) {
		if (typeof value == `number`) return value;
		if (isSymbol(value)) return NAN;
		if (isObject(value)) {
			var other = typeof value.valueOf == `function` ? value.valueOf() : value;
			value = isObject(other) ? other + `` : other;
		}
		if (typeof value != `string`) return value === 0 ? value : +value;
		value = value.replace(reTrim, ``);
		var isBinary = reIsBinary.test(value);
		return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
	}
	module.exports = isInteger;
}));
// node_modules/lodash.isnumber/index.js
var require_lodash_isnumber = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var numberTag = `[object Number]`;
	var objectToString = Object.prototype.toString;
	function isObjectLike(value) {
		return !!value && typeof value == `object`;
	}
	function isNumber(value) {
		return typeof value == `number` || isObjectLike(value) && objectToString.call(value) == numberTag;
	}
	module.exports = isNumber;
}));
// node_modules/lodash.isplainobject/index.js
var require_lodash_isplainobject = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var objectTag = `[object Object]`;
	function isHostObject(value) {
		var result = false;
		if (value != null && typeof value.toString != `function`) try {
			result = !!(value + ``);
		} catch (e) {}
		return result;
	}
	function overArg(func, transform) {
		return function(arg) {
			return func(transform(arg));
		};
	}
	var funcProto = Function.prototype;
	var objectProto = Object.prototype;
	var funcToString = funcProto.toString;
	var hasOwnProperty = objectProto.hasOwnProperty;
	var objectCtorString = funcToString.call(Object);
	var objectToString = objectProto.toString;
	var getPrototype = overArg(Object.getPrototypeOf, Object);
	function isObjectLike(value) {
		return !!value && typeof value == `object`;
	}
	function isPlainObject(value) {
		if (!isObjectLike(value) || objectToString.call(value) != objectTag || isHostObject(value)) return false;
		var proto = getPrototype(value);
		if (proto === null) return true;
		var Ctor = hasOwnProperty.call(proto, `constructor`) && proto.constructor;
		return typeof Ctor == `function` && Ctor instanceof Ctor && funcToString.call(Ctor) == objectCtorString;
	}
	module.exports = isPlainObject;
}));
// node_modules/lodash.isstring/index.js
var require_lodash_isstring = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var stringTag = `[object String]`;
	var objectToString = Object.prototype.toString;
	var isArray = Array.isArray;
	function isObjectLike(value) {
		return !!value && typeof value == `object`;
	}
	function isString(value) {
		return typeof value == `string` || !isArray(value) && isObjectLike(value) && objectToString.call(value) == stringTag;
	}
	module.exports = isString;
}));
// node_modules/lodash.once/index.js
var require_lodash_once = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var FUNC_ERROR_TEXT = `Expected a function`;
	var INFINITY = 1 / 0;
	var MAX_INTEGER = 17976931348623157e292;
	var NAN = NaN;
	var symbolTag = `[object Symbol]`;
	var reTrim = /^\s+|\s+$/g;
	var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
	var reIsBinary = /^0b[01]+$/i;
	var reIsOctal = /^0o[0-7]+$/i;
	var freeParseInt = parseInt;
	var objectToString = Object.prototype.toString;
	function before(n, func) {
		var result;
		if (typeof func != `function`) throw new TypeError(FUNC_ERROR_TEXT);
		n = toInteger(n);
		return function() {
			if (--n > 0) result = func.apply(this, arguments);
			if (n <= 1) func = void 0;
			return result;
		};
	}
	function once(func) {
		return before(2, func);
	}
	function isObject(value) {
		var type = typeof value;
		return !!value && (type == `object` || type == `function`);
	}
	function isObjectLike(value) {
		return !!value && typeof value == `object`;
	}
	function isSymbol(value) {
		return typeof value == `symbol` || isObjectLike(value) && objectToString.call(value) == symbolTag;
	}
	function toFinite(value) {
		if (!value) return value === 0 ? value : 0;
		value = toNumber(value);
		if (value === INFINITY || value === -INFINITY) return (value < 0 ? -1 : 1) * MAX_INTEGER;
		return value === value ? value : 0;
	}
	function toInteger(value) {
		var result = toFinite(value), remainder = result % 1;
		return result === result ? remainder ? result - remainder : result : 0;
	}
	function toNumber(value) {
		if (typeof value == `number`) return value;
		if (isSymbol(value)) return NAN;
		if (isObject(value)) {
			var other = typeof value.valueOf == `function` ? value.valueOf() : value;
			value = isObject(other) ? other + `` : other;
		}
		if (typeof value != `string`) return value === 0 ? value : +value;
		value = value.replace(reTrim, ``);
		var isBinary = reIsBinary.test(value);
		return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
	}
	module.exports = once;
}));
// node_modules/jsonwebtoken/sign.js
var require_sign$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const timespan = require_timespan();
	const PS_SUPPORTED = require_psSupported();
	const validateAsymmetricKey = require_validateAsymmetricKey();
	const jws = require_jws();
	const includes = require_lodash_includes();
	const isBoolean = require_lodash_isboolean();
	const isInteger = require_lodash_isinteger();
	const isNumber = require_lodash_isnumber();
	const isPlainObject = require_lodash_isplainobject();
	const isString = require_lodash_isstring();
	const once = require_lodash_once();
	const { KeyObject, createSecretKey, createPrivateKey } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto");
	const SUPPORTED_ALGS = [
		`RS256`,
		`RS384`,
		`RS512`,
		`ES256`,
		`ES384`,
		`ES512`,
		`HS256`,
		`HS384`,
		`HS512`,
		`none`
	];
	if (PS_SUPPORTED) SUPPORTED_ALGS.splice(3, 0, `PS256`, `PS384`, `PS512`);
	const sign_options_schema = {
		expiresIn: {
			isValid: function(value) {
				return isInteger(value) || isString(value) && value;
			},
			message: `"expiresIn" should be a number of seconds or string representing a timespan`
		},
		notBefore: {
			isValid: function(value) {
				return isInteger(value) || isString(value) && value;
			},
			message: `"notBefore" should be a number of seconds or string representing a timespan`
		},
		audience: {
			isValid: function(value) {
				return isString(value) || Array.isArray(value);
			},
			message: `"audience" must be a string or array`
		},
		algorithm: {
			isValid: includes.bind(null, SUPPORTED_ALGS),
			message: `"algorithm" must be a valid string enum value`
		},
		header: {
			isValid: isPlainObject,
			message: `"header" must be an object`
		},
		encoding: {
			isValid: isString,
			message: `"encoding" must be a string`
		},
		issuer: {
			isValid: isString,
			message: `"issuer" must be a string`
		},
		subject: {
			isValid: isString,
			message: `"subject" must be a string`
		},
		jwtid: {
			isValid: isString,
			message: `"jwtid" must be a string`
		},
		noTimestamp: {
			isValid: isBoolean,
			message: `"noTimestamp" must be a boolean`
		},
		keyid: {
			isValid: isString,
			message: `"keyid" must be a string`
		},
		mutatePayload: {
			isValid: isBoolean,
			message: `"mutatePayload" must be a boolean`
		},
		allowInsecureKeySizes: {
			isValid: isBoolean,
			message: `"allowInsecureKeySizes" must be a boolean`
		},
		allowInvalidAsymmetricKeyTypes: {
			isValid: isBoolean,
			message: `"allowInvalidAsymmetricKeyTypes" must be a boolean`
		}
	};
	const registered_claims_schema = {
		iat: {
			isValid: isNumber,
			message: `"iat" should be a number of seconds`
		},
		exp: {
			isValid: isNumber,
			message: `"exp" should be a number of seconds`
		},
		nbf: {
			isValid: isNumber,
			message: `"nbf" should be a number of seconds`
		}
	};
	function validate(schema, allowUnknown, object, parameterName) {
		if (!isPlainObject(object)) throw new Error(`Expected "` + parameterName + `" to be a plain object.`);
		Object.keys(object).forEach(function(key) {
			const validator = schema[key];
			if (!validator) {
				if (!allowUnknown) throw new Error(`"` + key + `" is not allowed in "` + parameterName + `"`);
				return;
			}
			if (!validator.isValid(object[key])) throw new Error(validator.message);
		});
	}
	function validateOptions(options) {
		return validate(sign_options_schema, false, options, `options`);
	}
	function validatePayload(payload) {
		return validate(registered_claims_schema, true, payload, `payload`);
	}
	const options_to_payload = {
		"audience": `aud`,
		"issuer": `iss`,
		"subject": `sub`,
		"jwtid": `jti`
	};
	const options_for_objects = [
		`expiresIn`,
		`notBefore`,
		`noTimestamp`,
		`audience`,
		`issuer`,
		`subject`,
		`jwtid`
	];
	module.exports = function(payload, secretOrPrivateKey, options, callback) {
		if (typeof options === `function`) {
			callback = options;
			options = {};
		} else options = options || {};
		const isObjectPayload = typeof payload === `object` && !Buffer.isBuffer(payload);
		const header = Object.assign({
			alg: options.algorithm || `HS256`,
			typ: isObjectPayload ? `JWT` : void 0,
			kid: options.keyid
		}, options.header);
		function failure(err) {
			if (callback) return callback(err);
			throw err;
		}
		if (!secretOrPrivateKey && options.algorithm !== `none`) return failure(/* @__PURE__ */ new Error(`secretOrPrivateKey must have a value`));
		if (secretOrPrivateKey != null && !(secretOrPrivateKey instanceof KeyObject)) try {
			secretOrPrivateKey = createPrivateKey(secretOrPrivateKey);
		} catch (_) {
			try {
				secretOrPrivateKey = createSecretKey(typeof secretOrPrivateKey === `string` ? Buffer.from(secretOrPrivateKey) : secretOrPrivateKey);
			} catch (_) {
				return failure(/* @__PURE__ */ new Error(`secretOrPrivateKey is not valid key material`));
			}
		}
		if (header.alg.startsWith(`HS`) && secretOrPrivateKey.type !== `secret`) return failure(/* @__PURE__ */ new Error(`secretOrPrivateKey must be a symmetric key when using ${header.alg}`));
		else if (/^(?:RS|PS|ES)/.test(header.alg)) {
			if (secretOrPrivateKey.type !== `private`) return failure(/* @__PURE__ */ new Error(`secretOrPrivateKey must be an asymmetric key when using ${header.alg}`));
			if (!options.allowInsecureKeySizes && !header.alg.startsWith(`ES`) && secretOrPrivateKey.asymmetricKeyDetails !== void 0 && secretOrPrivateKey.asymmetricKeyDetails.modulusLength < 2048) return failure(/* @__PURE__ */ new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`));
		}
		if (typeof payload === `undefined`) return failure(/* @__PURE__ */ new Error(`payload is required`));
		else if (isObjectPayload) {
			try {
				validatePayload(payload);
			} catch (error) {
				return failure(error);
			}
			if (!options.mutatePayload) payload = Object.assign({}, payload);
		} else {
			const invalid_options = options_for_objects.filter(function(opt) {
				return typeof options[opt] !== `undefined`;
			});
			if (invalid_options.length > 0) return failure(/* @__PURE__ */ new Error(`invalid ` + invalid_options.join(`,`) + ` option for ` + typeof payload + ` payload`));
		}
		if (typeof payload.exp !== `undefined` && typeof options.expiresIn !== `undefined`) return failure(/* @__PURE__ */ new Error(`Bad "options.expiresIn" option the payload already has an "exp" property.`));
		if (typeof payload.nbf !== `undefined` && typeof options.notBefore !== `undefined`) return failure(/* @__PURE__ */ new Error(`Bad "options.notBefore" option the payload already has an "nbf" property.`));
		try {
			validateOptions(options);
		} catch (error) {
			return failure(error);
		}
		if (!options.allowInvalidAsymmetricKeyTypes) try {
			validateAsymmetricKey(header.alg, secretOrPrivateKey);
		} catch (error) {
			return failure(error);
		}
		const timestamp = payload.iat || Math.floor(Date.now() / 1e3);
		if (options.noTimestamp) delete payload.iat;
		else if (isObjectPayload) payload.iat = timestamp;
		if (typeof options.notBefore !== `undefined`) {
			try {
				payload.nbf = timespan(options.notBefore, timestamp);
			} catch (err) {
				return failure(err);
			}
			if (typeof payload.nbf === `undefined`) return failure(/* @__PURE__ */ new Error(`"notBefore" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60`));
		}
		if (typeof options.expiresIn !== `undefined` && typeof payload === `object`) {
			try {
				payload.exp = timespan(options.expiresIn, timestamp);
			} catch (err) {
				return failure(err);
			}
			if (typeof payload.exp === `undefined`) return failure(/* @__PURE__ */ new Error(`"expiresIn" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60`));
		}
		Object.keys(options_to_payload).forEach(function(key) {
			const claim = options_to_payload[key];
			if (typeof options[key] !== `undefined`) {
				if (typeof payload[claim] !== `undefined`) return failure(/* @__PURE__ */ new Error(`Bad "options.` + key + `" option. The payload already has an "` + claim + `" property.`));
				payload[claim] = options[key];
			}
		});
		const encoding = options.encoding || `utf8`;
		if (typeof callback === `function`) {
			callback = callback && once(callback);
			jws.createSign({
				header,
				privateKey: secretOrPrivateKey,
				payload,
				encoding
			}).once(`error`, callback).once(`done`, function(signature) {
				if (!options.allowInsecureKeySizes && /^(?:RS|PS)/.test(header.alg) && signature.length < 256) return callback(/* @__PURE__ */ new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`));
				callback(null, signature);
			});
		} else {
			let signature = jws.sign({
				header,
				payload,
				secret: secretOrPrivateKey,
				encoding
			});
			if (!options.allowInsecureKeySizes && /^(?:RS|PS)/.test(header.alg) && signature.length < 256) throw new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`);
			return signature;
		}
	};
}));
// node_modules/jsonwebtoken/index.js
var require_jsonwebtoken = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		decode: require_decode(),
		verify: require_verify(),
		sign: require_sign$1(),
		JsonWebTokenError: require_JsonWebTokenError(),
		NotBeforeError: require_NotBeforeError(),
		TokenExpiredError: require_TokenExpiredError()
	};
}));
// node_modules/delayed-stream/lib/delayed_stream.js
var require_delayed_stream = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream").Stream;
	var util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	module.exports = DelayedStream;
	function DelayedStream() {
		this.source = null;
		this.dataSize = 0;
		this.maxDataSize = 1048576;
		this.pauseStream = true;
		this._maxDataSizeExceeded = false;
		this._released = false;
		this._bufferedEvents = [];
	}
	util.inherits(DelayedStream, Stream);
	DelayedStream.create = function(source, options) {
		var delayedStream = new this();
		options = options || {};
		for (var option in options) delayedStream[option] = options[option];
		delayedStream.source = source;
		var realEmit = source.emit;
		source.emit = function() {
			delayedStream._handleEmit(arguments);
			return realEmit.apply(source, arguments);
		};
		source.on(`error`, function() {});
		if (delayedStream.pauseStream) source.pause();
		return delayedStream;
	};
	Object.defineProperty(DelayedStream.prototype, "readable", {
		configurable: true,
		enumerable: true,
		get: function() {
			return this.source.readable;
		}
	});
	DelayedStream.prototype.setEncoding = function() {
		return this.source.setEncoding.apply(this.source, arguments);
	};
	DelayedStream.prototype.resume = function() {
		if (!this._released) this.release();
		this.source.resume();
	};
	DelayedStream.prototype.pause = function() {
		this.source.pause();
	};
	DelayedStream.prototype.release = function() {
		this._released = true;
		this._bufferedEvents.forEach(function(args) {
			this.emit.apply(this, args);
		}.bind(this));
		this._bufferedEvents = [];
	};
	DelayedStream.prototype.pipe = function() {
		var r = Stream.prototype.pipe.apply(this, arguments);
		this.resume();
		return r;
	};
	DelayedStream.prototype._handleEmit = function(args) {
		if (this._released) {
			this.emit.apply(this, args);
			return;
		}
		if (args[0] === `data`) {
			this.dataSize += args[1].length;
			this._checkIfMaxDataSizeExceeded();
		}
		this._bufferedEvents.push(args);
	};
	DelayedStream.prototype._checkIfMaxDataSizeExceeded = function() {
		if (this._maxDataSizeExceeded) return;
		if (this.dataSize <= this.maxDataSize) return;
		this._maxDataSizeExceeded = true;
		var message = `DelayedStream#maxDataSize of ` + this.maxDataSize + ` bytes exceeded.`;
		this.emit(`error`, new Error(message));
	};
}));
// node_modules/combined-stream/lib/combined_stream.js
var require_combined_stream = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	var Stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream").Stream;
	var DelayedStream = require_delayed_stream();
	module.exports = CombinedStream;
	function CombinedStream() {
		this.writable = false;
		this.readable = true;
		this.dataSize = 0;
		this.maxDataSize = 2097152;
		this.pauseStreams = true;
		this._released = false;
		this._streams = [];
		this._currentStream = null;
		this._insideLoop = false;
		this._pendingNext = false;
	}
	util.inherits(CombinedStream, Stream);
	CombinedStream.create = function(options) {
		var combinedStream = new this();
		options = options || {};
		for (var option in options) combinedStream[option] = options[option];
		return combinedStream;
	};
	CombinedStream.isStreamLike = function(stream) {
		return typeof stream !== `function` && typeof stream !== `string` && typeof stream !== `boolean` && typeof stream !== `number` && !Buffer.isBuffer(stream);
	};
	CombinedStream.prototype.append = function(stream) {
		if (CombinedStream.isStreamLike(stream)) {
			if (!(stream instanceof DelayedStream)) {
				var newStream = DelayedStream.create(stream, {
					maxDataSize: 1e400,
					pauseStream: this.pauseStreams
				});
				stream.on(`data`, this._checkDataSize.bind(this));
				stream = newStream;
			}
			this._handleErrors(stream);
			if (this.pauseStreams) stream.pause();
		}
		this._streams.push(stream);
		return this;
	};
	CombinedStream.prototype.pipe = function(dest, options) {
		Stream.prototype.pipe.call(this, dest, options);
		this.resume();
		return dest;
	};
	CombinedStream.prototype._getNext = function() {
		this._currentStream = null;
		if (this._insideLoop) {
			this._pendingNext = true;
			return;
		}
		this._insideLoop = true;
		try {
			do {
				this._pendingNext = false;
				this._realGetNext();
			} while (this._pendingNext);
		} finally {
			this._insideLoop = false;
		}
	};
	CombinedStream.prototype._realGetNext = function() {
		var stream = this._streams.shift();
		if (typeof stream == `undefined`) {
			this.end();
			return;
		}
		if (typeof stream !== `function`) {
			this._pipeNext(stream);
			return;
		}
		stream(function(stream) {
			if (CombinedStream.isStreamLike(stream)) {
				stream.on(`data`, this._checkDataSize.bind(this));
				this._handleErrors(stream);
			}
			this._pipeNext(stream);
		}.bind(this));
	};
	CombinedStream.prototype._pipeNext = function(stream) {
		this._currentStream = stream;
		if (CombinedStream.isStreamLike(stream)) {
			stream.on(`end`, this._getNext.bind(this));
			stream.pipe(this, { end: false });
			return;
		}
		var value = stream;
		this.write(value);
		this._getNext();
	};
	CombinedStream.prototype._handleErrors = function(stream) {
		var self = this;
		stream.on(`error`, function(err) {
			self._emitError(err);
		});
	};
	CombinedStream.prototype.write = function(data) {
		this.emit(`data`, data);
	};
	CombinedStream.prototype.pause = function() {
		if (!this.pauseStreams) return;
		if (this.pauseStreams && this._currentStream && typeof this._currentStream.pause == `function`) this._currentStream.pause();
		this.emit(`pause`);
	};
	CombinedStream.prototype.resume = function() {
		if (!this._released) {
			this._released = true;
			this.writable = true;
			this._getNext();
		}
		if (this.pauseStreams && this._currentStream && typeof this._currentStream.resume == `function`) this._currentStream.resume();
		this.emit(`resume`);
	};
	CombinedStream.prototype.end = function() {
		this._reset();
		this.emit(`end`);
	};
	CombinedStream.prototype.destroy = function() {
		this._reset();
		this.emit(`close`);
	};
	CombinedStream.prototype._reset = function() {
		this.writable = false;
		this._streams = [];
		this._currentStream = null;
	};
	CombinedStream.prototype._checkDataSize = function() {
		this._updateDataSize();
		if (this.dataSize <= this.maxDataSize) return;
		var message = `DelayedStream#maxDataSize of ` + this.maxDataSize + ` bytes exceeded.`;
		this._emitError(new Error(message));
	};
	CombinedStream.prototype._updateDataSize = function() {
		this.dataSize = 0;
		var self = this;
		this._streams.forEach(function(stream) {
			if (!stream.dataSize) return;
			self.dataSize += stream.dataSize;
		});
		if (this._currentStream && this._currentStream.dataSize) this.dataSize += this._currentStream.dataSize;
	};
	CombinedStream.prototype._emitError = function(err) {
		this._reset();
		this.emit(`error`, err);
	};
}));
// node_modules/asynckit/lib/defer.js
var require_defer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = defer;
	function defer(fn) {
		var nextTick = typeof setImmediate == `function` ? setImmediate : typeof process == `object` && typeof process.nextTick == `function` ? process.nextTick : null;
		if (nextTick) nextTick(fn);
		else setTimeout(fn, 0);
	}
}));
// node_modules/asynckit/lib/async.js
var require_async = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var defer = require_defer();
	module.exports = async;
	function async(callback) {
		var isAsync = false;
		defer(function() {
			isAsync = true;
		});
		return function async_callback(err, result) {
			if (isAsync) callback(err, result);
			else defer(function nextTick_callback() {
				callback(err, result);
			});
		};
	}
}));
// node_modules/asynckit/lib/abort.js
var require_abort = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = abort;
	function abort(state) {
		Object.keys(state.jobs).forEach(clean.bind(state));
		state.jobs = {};
	}
	function clean(key) {
		if (typeof this.jobs[key] == `function`) this.jobs[key]();
	}
}));
// node_modules/asynckit/lib/iterate.js
var require_iterate = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var async = require_async();
	var abort = require_abort();
	module.exports = iterate;
	function iterate(list, iterator, state, callback) {
		var key = state[`keyedList`] ? state[`keyedList`][state.index] : state.index;
		state.jobs[key] = runJob(iterator, key, list[key], function(error, output) {
			if (!(key in state.jobs)) return;
			delete state.jobs[key];
			if (error) abort(state);
			else state.results[key] = output;
			callback(error, state.results);
		});
	}
	function runJob(iterator, key, item, callback) {
		var aborter;
		if (iterator.length == 2) aborter = iterator(item, async(callback));
		else aborter = iterator(item, key, async(callback));
		return aborter;
	}
}));
// node_modules/asynckit/lib/state.js
var require_state = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = state;
	function state(list, sortMethod) {
		var isNamedList = !Array.isArray(list), initState = {
			index: 0,
			keyedList: isNamedList || sortMethod ? Object.keys(list) : null,
			jobs: {},
			results: isNamedList ? {} : [],
			size: isNamedList ? Object.keys(list).length : list.length
		};
		if (sortMethod) initState.keyedList.sort(isNamedList ? sortMethod : function(a, b) {
			return sortMethod(list[a], list[b]);
		});
		return initState;
	}
}));
// node_modules/asynckit/lib/terminator.js
var require_terminator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var abort = require_abort();
	var async = require_async();
	module.exports = terminator;
	function terminator(callback) {
		if (!Object.keys(this.jobs).length) return;
		this.index = this.size;
		abort(this);
		async(callback)(null, this.results);
	}
}));
// node_modules/asynckit/parallel.js
var require_parallel = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var iterate = require_iterate();
	var initState = require_state();
	var terminator = require_terminator();
	module.exports = parallel;
	function parallel(list, iterator, callback) {
		var state = initState(list);
		while (state.index < (state[`keyedList`] || list).length) {
			iterate(list, iterator, state, function(error, result) {
				if (error) {
					callback(error, result);
					return;
				}
				if (Object.keys(state.jobs).length === 0) {
					callback(null, state.results);
					return;
				}
			});
			state.index++;
		}
		return terminator.bind(state, callback);
	}
}));
// node_modules/asynckit/serialOrdered.js
var require_serialOrdered = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var iterate = require_iterate();
	var initState = require_state();
	var terminator = require_terminator();
	module.exports = serialOrdered;
	module.exports.ascending = ascending;
	module.exports.descending = descending;
	function serialOrdered(list, iterator, sortMethod, callback) {
		var state = initState(list, sortMethod);
		iterate(list, iterator, state, function iteratorHandler(error, result) {
			if (error) {
				callback(error, result);
				return;
			}
			state.index++;
			if (state.index < (state[`keyedList`] || list).length) {
				iterate(list, iterator, state, iteratorHandler);
				return;
			}
			callback(null, state.results);
		});
		return terminator.bind(state, callback);
	}
	function ascending(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
	}
	function descending(a, b) {
		return -1 * ascending(a, b);
	}
}));
// node_modules/asynckit/serial.js
var require_serial = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var serialOrdered = require_serialOrdered();
	module.exports = serial;
	function serial(list, iterator, callback) {
		return serialOrdered(list, iterator, null, callback);
	}
}));
// node_modules/asynckit/index.js
var require_asynckit = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		parallel: require_parallel(),
		serial: require_serial(),
		serialOrdered: require_serialOrdered()
	};
}));
// node_modules/es-object-atoms/index.js
var require_es_object_atoms = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Object;
}));
// node_modules/es-errors/index.js
var require_es_errors = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Error;
}));
// node_modules/es-errors/eval.js
var require_eval = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = EvalError;
}));
// node_modules/es-errors/range.js
var require_range = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = RangeError;
}));
// node_modules/es-errors/ref.js
var require_ref = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = ReferenceError;
}));
// node_modules/es-errors/syntax.js
var require_syntax = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = SyntaxError;
}));
// node_modules/es-errors/type.js
var require_type = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = TypeError;
}));
// node_modules/es-errors/uri.js
var require_uri = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = URIError;
}));
// node_modules/math-intrinsics/abs.js
var require_abs = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Math.abs;
}));
// node_modules/math-intrinsics/floor.js
var require_floor = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Math.floor;
}));
// node_modules/math-intrinsics/max.js
var require_max = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Math.max;
}));
// node_modules/math-intrinsics/min.js
var require_min = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Math.min;
}));
// node_modules/math-intrinsics/pow.js
var require_pow = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Math.pow;
}));
// node_modules/math-intrinsics/round.js
var require_round = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Math.round;
}));
// node_modules/math-intrinsics/isNaN.js
var require_isNaN = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Number.isNaN || function isNaN(a) {
		return a !== a;
	};
}));
// node_modules/math-intrinsics/sign.js
var require_sign = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var $isNaN = require_isNaN();
	module.exports = function sign(number) {
		if ($isNaN(number) || number === 0) return number;
		return number < 0 ? -1 : 1;
	};
}));
// node_modules/gopd/gOPD.js
var require_gOPD = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Object.getOwnPropertyDescriptor;
}));
// node_modules/gopd/index.js
var require_gopd = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var $gOPD = require_gOPD();
	if ($gOPD) try {
		$gOPD([], `length`);
	} catch (e) {
		$gOPD = null;
	}
	module.exports = $gOPD;
}));
// node_modules/es-define-property/index.js
var require_es_define_property = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var $defineProperty = Object.defineProperty || false;
	if ($defineProperty) try {
		$defineProperty({}, `a`, { value: 1 });
	} catch (e) {
		$defineProperty = false;
	}
	module.exports = $defineProperty;
}));
// node_modules/has-symbols/shams.js
var require_shams$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = function hasSymbols() {
		if (typeof Symbol !== `function` || typeof Object.getOwnPropertySymbols !== `function`) return false;
		if (typeof Symbol.iterator === `symbol`) return true;
		var obj = {};
		var sym = Symbol(`test`);
		var symObj = Object(sym);
		if (typeof sym === `string`) return false;
		if (Object.prototype.toString.call(sym) !== `[object Symbol]`) return false;
		if (Object.prototype.toString.call(symObj) !== `[object Symbol]`) return false;
		var symVal = 42;
		obj[sym] = symVal;
		for (var _ in obj) return false;
		if (typeof Object.keys === `function` && Object.keys(obj).length !== 0) return false;
		if (typeof Object.getOwnPropertyNames === `function` && Object.getOwnPropertyNames(obj).length !== 0) return false;
		var syms = Object.getOwnPropertySymbols(obj);
		if (syms.length !== 1 || syms[0] !== sym) return false;
		if (!Object.prototype.propertyIsEnumerable.call(obj, sym)) return false;
		if (typeof Object.getOwnPropertyDescriptor === `function`) {
			var descriptor = Object.getOwnPropertyDescriptor(obj, sym);
			if (descriptor.value !== symVal || descriptor.enumerable !== true) return false;
		}
		return true;
	};
}));
// node_modules/has-symbols/index.js
var require_has_symbols = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var origSymbol = typeof Symbol !== `undefined` && Symbol;
	var hasSymbolSham = require_shams$1();
	module.exports = function hasNativeSymbols() {
		if (typeof origSymbol !== `function`) return false;
		if (typeof Symbol !== `function`) return false;
		if (typeof origSymbol(`foo`) !== `symbol`) return false;
		if (typeof Symbol(`bar`) !== `symbol`) return false;
		return hasSymbolSham();
	};
}));
// node_modules/get-proto/Reflect.getPrototypeOf.js
var require_Reflect_getPrototypeOf = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = typeof Reflect !== `undefined` && Reflect.getPrototypeOf || null;
}));
// node_modules/get-proto/Object.getPrototypeOf.js
var require_Object_getPrototypeOf = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = require_es_object_atoms().getPrototypeOf || null;
}));
// node_modules/function-bind/implementation.js
var require_implementation = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var ERROR_MESSAGE = `Function.prototype.bind called on incompatible `;
	var toStr = Object.prototype.toString;
	var max = Math.max;
	var funcType = `[object Function]`;
	var concatty = function concatty(a, b) {
		var arr = [];
		for (var i = 0; i < a.length; i += 1) arr[i] = a[i];
		for (var j = 0; j < b.length; j += 1) arr[j + a.length] = b[j];
		return arr;
	};
	var slicy = function slicy(arrLike, offset) {
		var arr = [];
		for (var i = offset || 0, j = 0; i < arrLike.length; i += 1, j += 1) arr[j] = arrLike[i];
		return arr;
	};
	var joiny = function(arr, joiner) {
		var str = ``;
		for (var i = 0; i < arr.length; i += 1) {
			str += arr[i];
			if (i + 1 < arr.length) str += joiner;
		}
		return str;
	};
	module.exports = function bind(that) {
		var target = this;
		if (typeof target !== `function` || toStr.apply(target) !== funcType) throw new TypeError(ERROR_MESSAGE + target);
		var args = slicy(arguments, 1);
		var bound;
		var binder = function() {
			if (this instanceof bound) {
				var result = target.apply(this, concatty(args, arguments));
				if (Object(result) === result) return result;
				return this;
			}
			return target.apply(that, concatty(args, arguments));
		};
		var boundLength = max(0, target.length - args.length);
		var boundArgs = [];
		for (var i = 0; i < boundLength; i++) boundArgs[i] = `$` + i;
		bound = Function(`binder`, `return function (` + joiny(boundArgs, `,`) + `){ return binder.apply(this,arguments); }`)(binder);
		if (target.prototype) {
			var Empty = function Empty() {};
			Empty.prototype = target.prototype;
			bound.prototype = new Empty();
			Empty.prototype = null;
		}
		return bound;
	};
}));
// node_modules/function-bind/index.js
var require_function_bind = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var implementation = require_implementation();
	module.exports = Function.prototype.bind || implementation;
}));
// node_modules/call-bind-apply-helpers/functionCall.js
var require_functionCall = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Function.prototype.call;
}));
// node_modules/call-bind-apply-helpers/functionApply.js
var require_functionApply = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Function.prototype.apply;
}));
// node_modules/call-bind-apply-helpers/reflectApply.js
var require_reflectApply = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = typeof Reflect !== `undefined` && Reflect && Reflect.apply;
}));
// node_modules/call-bind-apply-helpers/actualApply.js
var require_actualApply = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var bind = require_function_bind();
	var $apply = require_functionApply();
	var $call = require_functionCall();
	module.exports = require_reflectApply() || bind.call($call, $apply);
}));
// node_modules/call-bind-apply-helpers/index.js
var require_call_bind_apply_helpers = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var bind = require_function_bind();
	var $TypeError = require_type();
	var $call = require_functionCall();
	var $actualApply = require_actualApply();
	module.exports = function callBindBasic(args) {
		if (args.length < 1 || typeof args[0] !== `function`) throw new $TypeError(`a function is required`);
		return $actualApply(bind, $call, args);
	};
}));
// node_modules/dunder-proto/get.js
var require_get = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var callBind = require_call_bind_apply_helpers();
	var gOPD = require_gopd();
	var hasProtoAccessor;
	try {
		hasProtoAccessor = [].__proto__ === Array.prototype;
	} catch (e) {
		if (!e || typeof e !== `object` || !(`code` in e) || e.code !== `ERR_PROTO_ACCESS`) throw e;
	}
	var desc = !!hasProtoAccessor && gOPD && gOPD(Object.prototype, `__proto__`);
	var $Object = Object;
	var $getPrototypeOf = $Object.getPrototypeOf;
	module.exports = desc && typeof desc.get === `function` ? callBind([desc.get]) : typeof $getPrototypeOf === `function` ? function getDunder(value) {
		return $getPrototypeOf(value == null ? value : $Object(value));
	} : false;
}));
// node_modules/get-proto/index.js
var require_get_proto = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var reflectGetProto = require_Reflect_getPrototypeOf();
	var originalGetProto = require_Object_getPrototypeOf();
	var getDunderProto = require_get();
	module.exports = reflectGetProto ? function getProto(O) {
		return reflectGetProto(O);
	} : originalGetProto ? function getProto(O) {
		if (!O || typeof O !== `object` && typeof O !== `function`) throw new TypeError(`getProto: not an object`);
		return originalGetProto(O);
	} : getDunderProto ? function getProto(O) {
		return getDunderProto(O);
	} : null;
}));
// node_modules/async-function/index.js
var require_async_function = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const cached = async function() {}.constructor;
	module.exports = () => cached;
}));
// node_modules/generator-function/index.js
var require_generator_function = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const cached = function* () {}.constructor;
	module.exports = () => cached;
}));
// node_modules/async-generator-function/index.js
var require_async_generator_function = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const cached = async function* () {}.constructor;
	module.exports = () => cached;
}));
// node_modules/hasown/index.js
var require_hasown = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var call = Function.prototype.call;
	var $hasOwn = Object.prototype.hasOwnProperty;
	module.exports = require_function_bind().call(call, $hasOwn);
}));
// node_modules/get-intrinsic/index.js
var require_get_intrinsic = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var undefined;
	var $Object = require_es_object_atoms();
	var $Error = require_es_errors();
	var $EvalError = require_eval();
	var $RangeError = require_range();
	var $ReferenceError = require_ref();
	var $SyntaxError = require_syntax();
	var $TypeError = require_type();
	var $URIError = require_uri();
	var abs = require_abs();
	var floor = require_floor();
	var max = require_max();
	var min = require_min();
	var pow = require_pow();
	var round = require_round();
	var sign = require_sign();
	var $gOPD = require_gopd();
	var $defineProperty = require_es_define_property();
	var throwTypeError = function() {
		throw new $TypeError();
	};
	var ThrowTypeError = $gOPD ? function() {
		try {
			arguments.callee;
			return throwTypeError;
		} catch (calleeThrows) {
			try {
				return $gOPD(arguments, `callee`).get;
			} catch (gOPDthrows) {
				return throwTypeError;
			}
		}
	}() : throwTypeError;
	var hasSymbols = require_has_symbols()();
	var getProto = require_get_proto();
	var $ObjectGPO = require_Object_getPrototypeOf();
	var $ReflectGPO = require_Reflect_getPrototypeOf();
	var $apply = require_functionApply();
	var $call = require_functionCall();
	var needsEval = {};
	var TypedArray = typeof Uint8Array === `undefined` || !getProto ? undefined : getProto(Uint8Array);
	var INTRINSICS = {
		__proto__: null,
		"%AggregateError%": typeof AggregateError === `undefined` ? undefined : AggregateError,
		"%Array%": Array,
		"%ArrayBuffer%": typeof ArrayBuffer === `undefined` ? undefined : ArrayBuffer,
		"%ArrayIteratorPrototype%": hasSymbols && getProto ? getProto([][Symbol.iterator]()) : undefined,
		"%AsyncFromSyncIteratorPrototype%": undefined,
		"%AsyncFunction%": needsEval,
		"%AsyncGenerator%": needsEval,
		"%AsyncGeneratorFunction%": needsEval,
		"%AsyncIteratorPrototype%": needsEval,
		"%Atomics%": typeof Atomics === `undefined` ? undefined : Atomics,
		"%BigInt%": typeof BigInt === `undefined` ? undefined : BigInt,
		"%BigInt64Array%": typeof BigInt64Array === `undefined` ? undefined : BigInt64Array,
		"%BigUint64Array%": typeof BigUint64Array === `undefined` ? undefined : BigUint64Array,
		"%Boolean%": Boolean,
		"%DataView%": typeof DataView === `undefined` ? undefined : DataView,
		"%Date%": Date,
		"%decodeURI%": decodeURI,
		"%decodeURIComponent%": decodeURIComponent,
		"%encodeURI%": encodeURI,
		"%encodeURIComponent%": encodeURIComponent,
		"%Error%": $Error,
		"%eval%": eval,
		"%EvalError%": $EvalError,
		"%Float16Array%": typeof Float16Array === `undefined` ? undefined : Float16Array,
		"%Float32Array%": typeof Float32Array === `undefined` ? undefined : Float32Array,
		"%Float64Array%": typeof Float64Array === `undefined` ? undefined : Float64Array,
		"%FinalizationRegistry%": typeof FinalizationRegistry === `undefined` ? undefined : FinalizationRegistry,
		"%Function%": Function,
		"%GeneratorFunction%": needsEval,
		"%Int8Array%": typeof Int8Array === `undefined` ? undefined : Int8Array,
		"%Int16Array%": typeof Int16Array === `undefined` ? undefined : Int16Array,
		"%Int32Array%": typeof Int32Array === `undefined` ? undefined : Int32Array,
		"%isFinite%": isFinite,
		"%isNaN%": isNaN,
		"%IteratorPrototype%": hasSymbols && getProto ? getProto(getProto([][Symbol.iterator]())) : undefined,
		"%JSON%": typeof JSON === `object` ? JSON : undefined,
		"%Map%": typeof Map === `undefined` ? undefined : Map,
		"%MapIteratorPrototype%": typeof Map === `undefined` || !hasSymbols || !getProto ? undefined : getProto((/* @__PURE__ */ new Map())[Symbol.iterator]()),
		"%Math%": Math,
		"%Number%": Number,
		"%Object%": $Object,
		"%Object.getOwnPropertyDescriptor%": $gOPD,
		"%parseFloat%": parseFloat,
		"%parseInt%": parseInt,
		"%Promise%": typeof Promise === `undefined` ? undefined : Promise,
		"%Proxy%": typeof Proxy === `undefined` ? undefined : Proxy,
		"%RangeError%": $RangeError,
		"%ReferenceError%": $ReferenceError,
		"%Reflect%": typeof Reflect === `undefined` ? undefined : Reflect,
		"%RegExp%": RegExp,
		"%Set%": typeof Set === `undefined` ? undefined : Set,
		"%SetIteratorPrototype%": typeof Set === `undefined` || !hasSymbols || !getProto ? undefined : getProto((/* @__PURE__ */ new Set())[Symbol.iterator]()),
		"%SharedArrayBuffer%": typeof SharedArrayBuffer === `undefined` ? undefined : SharedArrayBuffer,
		"%String%": String,
		"%StringIteratorPrototype%": hasSymbols && getProto ? getProto(``[Symbol.iterator]()) : undefined,
		"%Symbol%": hasSymbols ? Symbol : undefined,
		"%SyntaxError%": $SyntaxError,
		"%ThrowTypeError%": ThrowTypeError,
		"%TypedArray%": TypedArray,
		"%TypeError%": $TypeError,
		"%Uint8Array%": typeof Uint8Array === `undefined` ? undefined : Uint8Array,
		"%Uint8ClampedArray%": typeof Uint8ClampedArray === `undefined` ? undefined : Uint8ClampedArray,
		"%Uint16Array%": typeof Uint16Array === `undefined` ? undefined : Uint16Array,
		"%Uint32Array%": typeof Uint32Array === `undefined` ? undefined : Uint32Array,
		"%URIError%": $URIError,
		"%WeakMap%": typeof WeakMap === `undefined` ? undefined : WeakMap,
		"%WeakRef%": typeof WeakRef === `undefined` ? undefined : WeakRef,
		"%WeakSet%": typeof WeakSet === `undefined` ? undefined : WeakSet,
		"%Function.prototype.call%": $call,
		"%Function.prototype.apply%": $apply,
		"%Object.defineProperty%": $defineProperty,
		"%Object.getPrototypeOf%": $ObjectGPO,
		"%Math.abs%": abs,
		"%Math.floor%": floor,
		"%Math.max%": max,
		"%Math.min%": min,
		"%Math.pow%": pow,
		"%Math.round%": round,
		"%Math.sign%": sign,
		"%Reflect.getPrototypeOf%": $ReflectGPO
	};
	if (getProto) try {
		null.error;
	} catch (e) {
		INTRINSICS[`%Error.prototype%`] = getProto(getProto(e));
	}
	var getAsyncFunction = require_async_function();
	var getGeneratorFunction = require_generator_function();
	var getAsyncGeneratorFunction = require_async_generator_function();
	var doEval = function doEval(name) {
		var value;
		if (name === `%AsyncFunction%`) value = getAsyncFunction() || void 0;
		else if (name === `%GeneratorFunction%`) value = getGeneratorFunction() || void 0;
		else if (name === `%AsyncGeneratorFunction%`) value = getAsyncGeneratorFunction() || void 0;
		else if (name === `%AsyncGenerator%`) {
			var fn = doEval(`%AsyncGeneratorFunction%`);
			if (fn) value = fn.prototype;
		} else if (name === `%AsyncIteratorPrototype%`) {
			var gen = doEval(`%AsyncGenerator%`);
			if (gen && getProto) value = getProto(gen.prototype);
		}
		INTRINSICS[name] = value;
		return value;
	};
	var LEGACY_ALIASES = {
		__proto__: null,
		"%ArrayBufferPrototype%": [`ArrayBuffer`, `prototype`],
		"%ArrayPrototype%": [`Array`, `prototype`],
		"%ArrayProto_entries%": [
			`Array`,
			`prototype`,
			`entries`
		],
		"%ArrayProto_forEach%": [
			`Array`,
			`prototype`,
			`forEach`
		],
		"%ArrayProto_keys%": [
			`Array`,
			`prototype`,
			`keys`
		],
		"%ArrayProto_values%": [
			`Array`,
			`prototype`,
			`values`
		],
		"%AsyncFunctionPrototype%": [`AsyncFunction`, `prototype`],
		"%AsyncGenerator%": [`AsyncGeneratorFunction`, `prototype`],
		"%AsyncGeneratorPrototype%": [
			`AsyncGeneratorFunction`,
			`prototype`,
			`prototype`
		],
		"%BooleanPrototype%": [`Boolean`, `prototype`],
		"%DataViewPrototype%": [`DataView`, `prototype`],
		"%DatePrototype%": [`Date`, `prototype`],
		"%ErrorPrototype%": [`Error`, `prototype`],
		"%EvalErrorPrototype%": [`EvalError`, `prototype`],
		"%Float32ArrayPrototype%": [`Float32Array`, `prototype`],
		"%Float64ArrayPrototype%": [`Float64Array`, `prototype`],
		"%FunctionPrototype%": [`Function`, `prototype`],
		"%Generator%": [`GeneratorFunction`, `prototype`],
		"%GeneratorPrototype%": [
			`GeneratorFunction`,
			`prototype`,
			`prototype`
		],
		"%Int8ArrayPrototype%": [`Int8Array`, `prototype`],
		"%Int16ArrayPrototype%": [`Int16Array`, `prototype`],
		"%Int32ArrayPrototype%": [`Int32Array`, `prototype`],
		"%JSONParse%": [`JSON`, `parse`],
		"%JSONStringify%": [`JSON`, `stringify`],
		"%MapPrototype%": [`Map`, `prototype`],
		"%NumberPrototype%": [`Number`, `prototype`],
		"%ObjectPrototype%": [`Object`, `prototype`],
		"%ObjProto_toString%": [
			`Object`,
			`prototype`,
			`toString`
		],
		"%ObjProto_valueOf%": [
			`Object`,
			`prototype`,
			`valueOf`
		],
		"%PromisePrototype%": [`Promise`, `prototype`],
		"%PromiseProto_then%": [
			`Promise`,
			`prototype`,
			`then`
		],
		"%Promise_all%": [`Promise`, `all`],
		"%Promise_reject%": [`Promise`, `reject`],
		"%Promise_resolve%": [`Promise`, `resolve`],
		"%RangeErrorPrototype%": [`RangeError`, `prototype`],
		"%ReferenceErrorPrototype%": [`ReferenceError`, `prototype`],
		"%RegExpPrototype%": [`RegExp`, `prototype`],
		"%SetPrototype%": [`Set`, `prototype`],
		"%SharedArrayBufferPrototype%": [`SharedArrayBuffer`, `prototype`],
		"%StringPrototype%": [`String`, `prototype`],
		"%SymbolPrototype%": [`Symbol`, `prototype`],
		"%SyntaxErrorPrototype%": [`SyntaxError`, `prototype`],
		"%TypedArrayPrototype%": [`TypedArray`, `prototype`],
		"%TypeErrorPrototype%": [`TypeError`, `prototype`],
		"%Uint8ArrayPrototype%": [`Uint8Array`, `prototype`],
		"%Uint8ClampedArrayPrototype%": [`Uint8ClampedArray`, `prototype`],
		"%Uint16ArrayPrototype%": [`Uint16Array`, `prototype`],
		"%Uint32ArrayPrototype%": [`Uint32Array`, `prototype`],
		"%URIErrorPrototype%": [`URIError`, `prototype`],
		"%WeakMapPrototype%": [`WeakMap`, `prototype`],
		"%WeakSetPrototype%": [`WeakSet`, `prototype`]
	};
	var bind = require_function_bind();
	var hasOwn = require_hasown();
	var $concat = bind.call($call, Array.prototype.concat);
	var $spliceApply = bind.call($apply, Array.prototype.splice);
	var $replace = bind.call($call, String.prototype.replace);
	var $strSlice = bind.call($call, String.prototype.slice);
	var $exec = bind.call($call, RegExp.prototype.exec);
	var rePropName = /[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g;
	var reEscapeChar = /\\(\\)?/g;
	var stringToPath = function stringToPath(string) {
		var first = $strSlice(string, 0, 1);
		var last = $strSlice(string, -1);
		if (first === `%` && last !== `%`) throw new $SyntaxError("invalid intrinsic syntax, expected closing `%`");
		else if (last === `%` && first !== `%`) throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`");
		var result = [];
		$replace(string, rePropName, function(match, number, quote, subString) {
			result[result.length] = quote ? $replace(subString, reEscapeChar, `$1`) : number || match;
		});
		return result;
	};
	var getBaseIntrinsic = function getBaseIntrinsic(name, allowMissing) {
		var intrinsicName = name;
		var alias;
		if (hasOwn(LEGACY_ALIASES, intrinsicName)) {
			alias = LEGACY_ALIASES[intrinsicName];
			intrinsicName = `%` + alias[0] + `%`;
		}
		if (hasOwn(INTRINSICS, intrinsicName)) {
			var value = INTRINSICS[intrinsicName];
			if (value === needsEval) value = doEval(intrinsicName);
			if (typeof value === `undefined` && !allowMissing) throw new $TypeError(`intrinsic ` + name + ` exists, but is not available. Please file an issue!`);
			return {
				alias,
				name: intrinsicName,
				value
			};
		}
		throw new $SyntaxError(`intrinsic ` + name + ` does not exist!`);
	};
	module.exports = function GetIntrinsic(name, allowMissing) {
		if (typeof name !== `string` || name.length === 0) throw new $TypeError(`intrinsic name must be a non-empty string`);
		if (arguments.length > 1 && typeof allowMissing !== `boolean`) throw new $TypeError(`"allowMissing" argument must be a boolean`);
		if ($exec(/^%?[^%]*%?$/, name) === null) throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the intrinsic name");
		var parts = stringToPath(name);
		var intrinsicBaseName = parts.length > 0 ? parts[0] : ``;
		var intrinsic = getBaseIntrinsic(`%` + intrinsicBaseName + `%`, allowMissing);
		var intrinsicRealName = intrinsic.name;
		var value = intrinsic.value;
		var skipFurtherCaching = false;
		var alias = intrinsic.alias;
		if (alias) {
			intrinsicBaseName = alias[0];
			$spliceApply(parts, $concat([0, 1], alias));
		}
		for (var i = 1, isOwn = true; i < parts.length; i += 1) {
			var part = parts[i];
			var first = $strSlice(part, 0, 1);
			var last = $strSlice(part, -1);
			if ((first === `"` || first === `'` || first === "`" || last === `"` || last === `'` || last === "`") && first !== last) throw new $SyntaxError(`property names with quotes must have matching quotes`);
			if (part === `constructor` || !isOwn) skipFurtherCaching = true;
			intrinsicBaseName += `.` + part;
			intrinsicRealName = `%` + intrinsicBaseName + `%`;
			if (hasOwn(INTRINSICS, intrinsicRealName)) value = INTRINSICS[intrinsicRealName];
			else if (value != null) {
				if (!(part in value)) {
					if (!allowMissing) throw new $TypeError(`base intrinsic for ` + name + ` exists, but the property is not available.`);
					return;
				}
				if ($gOPD && i + 1 >= parts.length) {
					var desc = $gOPD(value, part);
					isOwn = !!desc;
					if (isOwn && `get` in desc && !(`originalValue` in desc.get)) value = desc.get;
					else value = value[part];
				} else {
					isOwn = hasOwn(value, part);
					value = value[part];
				}
				if (isOwn && !skipFurtherCaching) INTRINSICS[intrinsicRealName] = value;
			}
		}
		return value;
	};
}));
// node_modules/has-tostringtag/shams.js
var require_shams = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var hasSymbols = require_shams$1();
	module.exports = function hasToStringTagShams() {
		return hasSymbols() && !!Symbol.toStringTag;
	};
}));
// node_modules/es-set-tostringtag/index.js
var require_es_set_tostringtag = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var $defineProperty = require_get_intrinsic()(`%Object.defineProperty%`, true);
	var hasToStringTag = require_shams()();
	var hasOwn = require_hasown();
	var $TypeError = require_type();
	var toStringTag = hasToStringTag ? Symbol.toStringTag : null;
	module.exports = function setToStringTag(object, value) {
		var overrideIfSet = arguments.length > 2 && !!arguments[2] && arguments[2].force;
		var nonConfigurable = arguments.length > 2 && !!arguments[2] && arguments[2].nonConfigurable;
		if (typeof overrideIfSet !== `undefined` && typeof overrideIfSet !== `boolean` || typeof nonConfigurable !== `undefined` && typeof nonConfigurable !== `boolean`) throw new $TypeError("if provided, the `overrideIfSet` and `nonConfigurable` options must be booleans");
		if (toStringTag && (overrideIfSet || !hasOwn(object, toStringTag))) {
			if ($defineProperty) $defineProperty(object, toStringTag, {
				configurable: !nonConfigurable,
				enumerable: false,
				value,
				writable: false
			});
			else object[toStringTag] = value;
		}
	};
}));
// node_modules/form-data/lib/populate.js
var require_populate = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = function(dst, src) {
		Object.keys(src).forEach(function(prop) {
			dst[prop] = dst[prop] || src[prop];
		});
		return dst;
	};
}));
// node_modules/form-data/lib/form_data.js
var require_form_data = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var CombinedStream = require_combined_stream();
	var util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	var path = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
	var http = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("http");
	var https = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https");
	var parseUrl = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("url").parse;
	var fs = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
	var Stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream").Stream;
	var crypto = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto");
	var mime = require_mime_types();
	var asynckit = require_asynckit();
	var setToStringTag = require_es_set_tostringtag();
	var hasOwn = require_hasown();
	var populate = require_populate();
	function escapeHeaderParam(str) {
		return String(str).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`).replace(/"/g, `%22`);
	}
	function FormData(options) {
		if (!(this instanceof FormData)) return new FormData(options);
		this._overheadLength = 0;
		this._valueLength = 0;
		this._valuesToMeasure = [];
		CombinedStream.call(this);
		options = options || {};
		for (var option in options) this[option] = options[option];
	}
	util.inherits(FormData, CombinedStream);
	FormData.LINE_BREAK = `\r
`;
	FormData.DEFAULT_CONTENT_TYPE = `application/octet-stream`;
	FormData.prototype.append = function(field, value, options) {
		options = options || {};
		if (typeof options === `string`) options = { filename: options };
		var append = CombinedStream.prototype.append.bind(this);
		if (typeof value === `number` || value == null) value = String(value);
		if (Array.isArray(value)) {
			this._error(/* @__PURE__ */ new Error(`Arrays are not supported.`));
			return;
		}
		var header = this._multiPartHeader(field, value, options);
		var footer = this._multiPartFooter();
		append(header);
		append(value);
		append(footer);
		this._trackLength(header, value, options);
	};
	FormData.prototype._trackLength = function(header, value, options) {
		var valueLength = 0;
		if (options.knownLength != null) valueLength += Number(options.knownLength);
		else if (Buffer.isBuffer(value)) valueLength = value.length;
		else if (typeof value === `string`) valueLength = Buffer.byteLength(value);
		this._valueLength += valueLength;
		this._overheadLength += Buffer.byteLength(header) + FormData.LINE_BREAK.length;
		if (!value || !value.path && !(value.readable && hasOwn(value, `httpVersion`)) && !(value instanceof Stream)) return;
		if (!options.knownLength) this._valuesToMeasure.push(value);
	};
	FormData.prototype._lengthRetriever = function(value, callback) {
		if (hasOwn(value, `fd`)) {
			if (value.end != void 0 && value.end != 1e400 && value.start != void 0) callback(null, value.end + 1 - (value.start ? value.start : 0));
			else fs.stat(value.path, function(err, stat) {
				if (err) {
					callback(err);
					return;
				}
				callback(null, stat.size - (value.start ? value.start : 0));
			});
		} else if (hasOwn(value, `httpVersion`)) callback(null, Number(value.headers[`content-length`]));
		else if (hasOwn(value, `httpModule`)) {
			value.on(`response`, function(response) {
				value.pause();
				callback(null, Number(response.headers[`content-length`]));
			});
			value.resume();
		} else callback(`Unknown stream`);
	};
	FormData.prototype._multiPartHeader = function(field, value, options) {
		if (typeof options.header === `string`) return options.header;
		var contentDisposition = this._getContentDisposition(value, options);
		var contentType = this._getContentType(value, options);
		var contents = ``;
		var headers = {
			"Content-Disposition": [`form-data`, `name="` + escapeHeaderParam(field) + `"`].concat(contentDisposition || []),
			"Content-Type": [].concat(contentType || [])
		};
		if (typeof options.header === `object`) populate(headers, options.header);
		var header;
		for (var prop in headers) if (hasOwn(headers, prop)) {
			header = headers[prop];
			if (header == null) continue;
			if (!Array.isArray(header)) header = [header];
			if (header.length) contents += prop + `: ` + header.join(`; `) + FormData.LINE_BREAK;
		}
		return `--` + this.getBoundary() + FormData.LINE_BREAK + contents + FormData.LINE_BREAK;
	};
	FormData.prototype._getContentDisposition = function(value, options) {
		var filename;
		if (typeof options.filepath === `string`) filename = path.normalize(options.filepath).replace(/\\/g, `/`);
		else if (options.filename || value && (value.name || value.path)) filename = path.basename(options.filename || value && (value.name || value.path));
		else if (value && value.readable && hasOwn(value, `httpVersion`)) filename = path.basename(value.client._httpMessage.path || ``);
		if (filename) return `filename="` + escapeHeaderParam(filename) + `"`;
	};
	FormData.prototype._getContentType = function(value, options) {
		var contentType = options.contentType;
		if (!contentType && value && value.name) contentType = mime.lookup(value.name);
		if (!contentType && value && value.path) contentType = mime.lookup(value.path);
		if (!contentType && value && value.readable && hasOwn(value, `httpVersion`)) contentType = value.headers[`content-type`];
		if (!contentType && (options.filepath || options.filename)) contentType = mime.lookup(options.filepath || options.filename);
		if (!contentType && value && typeof value === `object`) contentType = FormData.DEFAULT_CONTENT_TYPE;
		return contentType;
	};
	FormData.prototype._multiPartFooter = function() {
		return function(next) {
			var footer = FormData.LINE_BREAK;
			if (this._streams.length === 0) footer += this._lastBoundary();
			next(footer);
		}.bind(this);
	};
	FormData.prototype._lastBoundary = function() {
		return `--` + this.getBoundary() + `--` + FormData.LINE_BREAK;
	};
	FormData.prototype.getHeaders = function(userHeaders) {
		var header;
		var formHeaders = { "content-type": `multipart/form-data; boundary=` + this.getBoundary() };
		for (header in userHeaders) if (hasOwn(userHeaders, header)) formHeaders[header.toLowerCase()] = userHeaders[header];
		return formHeaders;
	};
	FormData.prototype.setBoundary = function(boundary) {
		if (typeof boundary !== `string`) throw new TypeError(`FormData boundary must be a string`);
		this._boundary = boundary;
	};
	FormData.prototype.getBoundary = function() {
		if (!this._boundary) this._generateBoundary();
		return this._boundary;
	};
	FormData.prototype.getBuffer = function() {
		var dataBuffer = new Buffer.alloc(0);
		var boundary = this.getBoundary();
		for (var i = 0, len = this._streams.length; i < len; i++) if (typeof this._streams[i] !== `function`) {
			if (Buffer.isBuffer(this._streams[i])) dataBuffer = Buffer.concat([dataBuffer, this._streams[i]]);
			else dataBuffer = Buffer.concat([dataBuffer, Buffer.from(this._streams[i])]);
			if (typeof this._streams[i] !== `string` || this._streams[i].substring(2, boundary.length + 2) !== boundary) dataBuffer = Buffer.concat([dataBuffer, Buffer.from(FormData.LINE_BREAK)]);
		}
		return Buffer.concat([dataBuffer, Buffer.from(this._lastBoundary())]);
	};
	FormData.prototype._generateBoundary = function() {
		this._boundary = `--------------------------` + crypto.randomBytes(12).toString(`hex`);
	};
	FormData.prototype.getLengthSync = function() {
		var knownLength = this._overheadLength + this._valueLength;
		if (this._streams.length) knownLength += this._lastBoundary().length;
		if (!this.hasKnownLength()) this._error(/* @__PURE__ */ new Error(`Cannot calculate proper length in synchronous way.`));
		return knownLength;
	};
	FormData.prototype.hasKnownLength = function() {
		var hasKnownLength = true;
		if (this._valuesToMeasure.length) hasKnownLength = false;
		return hasKnownLength;
	};
	FormData.prototype.getLength = function(cb) {
		var knownLength = this._overheadLength + this._valueLength;
		if (this._streams.length) knownLength += this._lastBoundary().length;
		if (!this._valuesToMeasure.length) {
			process.nextTick(cb.bind(this, null, knownLength));
			return;
		}
		asynckit.parallel(this._valuesToMeasure, this._lengthRetriever, function(err, values) {
			if (err) {
				cb(err);
				return;
			}
			values.forEach(function(length) {
				knownLength += length;
			});
			cb(null, knownLength);
		});
	};
	FormData.prototype.submit = function(params, cb) {
		var request;
		var options;
		var defaults = { method: `post` };
		if (typeof params === `string`) {
			params = parseUrl(params);
			options = populate({
				port: params.port,
				path: params.pathname,
				host: params.hostname,
				protocol: params.protocol
			}, defaults);
		} else {
			options = populate(params, defaults);
			if (!options.port) options.port = options.protocol === `https:` ? 443 : 80;
		}
		options.headers = this.getHeaders(params.headers);
		if (options.protocol === `https:`) request = https.request(options);
		else request = http.request(options);
		this.getLength(function(err, length) {
			if (err && err !== `Unknown stream`) {
				this._error(err);
				return;
			}
			if (length) request.setHeader(`Content-Length`, length);
			this.pipe(request);
			if (cb) {
				var onResponse;
				var callback = function(error, responce) {
					request.removeListener(`error`, callback);
					request.removeListener(`response`, onResponse);
					return cb.call(this, error, responce);
				};
				onResponse = callback.bind(this, null);
				request.on(`error`, callback);
				request.on(`response`, onResponse);
			}
		}.bind(this));
		return request;
	};
	FormData.prototype._error = function(err) {
		if (!this.error) {
			this.error = err;
			this.pause();
			this.emit(`error`, err);
		}
	};
	FormData.prototype.toString = function() {
		return `[object FormData]`;
	};
	setToStringTag(FormData.prototype, `FormData`);
	module.exports = FormData;
}));
// node_modules/axios/node_modules/agent-base/dist/src/promisify.js
var require_promisify = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function promisify(fn) {
		return function(req, opts) {
			return new Promise((resolve, reject) => {
				fn.call(this, req, opts, (err, rtn) => {
					if (err) reject(err);
					else resolve(rtn);
				});
			});
		};
	}
	exports.default = promisify;
}));
// node_modules/axios/node_modules/agent-base/dist/src/index.js
var require_src = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$34) => {
	var __importDefault = this$34 && this$34.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	const events_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("events");
	const debug_1 = __importDefault(require_src$1());
	const promisify_1 = __importDefault(require_promisify());
	const debug = debug_1.default(`agent-base`);
	function isAgent(v) {
		return Boolean(v) && typeof v.addRequest === `function`;
	}
	function isSecureEndpoint() {
		const { stack } = /* @__PURE__ */ new Error();
		if (typeof stack !== `string`) return false;
		return stack.split(`
`).some((l) => l.indexOf(`(https.js:`) !== -1 || l.indexOf(`node:https:`) !== -1);
	}
	function createAgent(callback, opts) {
		return new createAgent.Agent(callback, opts);
	}
	(function(createAgent) {
		class Agent extends events_1.EventEmitter {
			constructor(callback, _opts) {
				super();
				let opts = _opts;
				if (typeof callback === `function`) this.callback = callback;
				else if (callback) opts = callback;
				this.timeout = null;
				if (opts && typeof opts.timeout === `number`) this.timeout = opts.timeout;
				this.maxFreeSockets = 1;
				this.maxSockets = 1;
				this.maxTotalSockets = 1e400;
				this.sockets = {};
				this.freeSockets = {};
				this.requests = {};
				this.options = {};
			}
			get defaultPort() {
				if (typeof this.explicitDefaultPort === `number`) return this.explicitDefaultPort;
				return isSecureEndpoint() ? 443 : 80;
			}
			set defaultPort(v) {
				this.explicitDefaultPort = v;
			}
			get protocol() {
				if (typeof this.explicitProtocol === `string`) return this.explicitProtocol;
				return isSecureEndpoint() ? `https:` : `http:`;
			}
			set protocol(v) {
				this.explicitProtocol = v;
			}
			callback(req, opts, fn) {
				throw new Error("\"agent-base\" has no default implementation, you must subclass and override `callback()`");
			}
			addRequest(req, _opts) {
				const opts = Object.assign({}, _opts);
				if (typeof opts.secureEndpoint !== `boolean`) opts.secureEndpoint = isSecureEndpoint();
				if (opts.host == null) opts.host = `localhost`;
				if (opts.port == null) opts.port = opts.secureEndpoint ? 443 : 80;
				if (opts.protocol == null) opts.protocol = opts.secureEndpoint ? `https:` : `http:`;
				if (opts.host && opts.path) delete opts.path;
				delete opts.agent;
				delete opts.hostname;
				delete opts._defaultAgent;
				delete opts.defaultPort;
				delete opts.createConnection;
				req._last = true;
				req.shouldKeepAlive = false;
				let timedOut = false;
				let timeoutId = null;
				const timeoutMs = opts.timeout || this.timeout;
				const onerror = (err) => {
					if (req._hadError) return;
					req.emit(`error`, err);
					req._hadError = true;
				};
				const ontimeout = () => {
					timeoutId = null;
					timedOut = true;
					const err = /* @__PURE__ */ new Error(`A "socket" was not created for HTTP request before ${timeoutMs}ms`);
					err.code = `ETIMEOUT`;
					onerror(err);
				};
				const callbackError = (err) => {
					if (timedOut) return;
					if (timeoutId !== null) {
						clearTimeout(timeoutId);
						timeoutId = null;
					}
					onerror(err);
				};
				const onsocket = (socket) => {
					if (timedOut) return;
					if (timeoutId != null) {
						clearTimeout(timeoutId);
						timeoutId = null;
					}
					if (isAgent(socket)) {
						debug(`Callback returned another Agent instance %o`, socket.constructor.name);
						socket.addRequest(req, opts);
						return;
					}
					if (socket) {
						socket.once(`free`, () => {
							this.freeSocket(socket, opts);
						});
						req.onSocket(socket);
						return;
					}
					const err = /* @__PURE__ */ new Error(`no Duplex stream was returned to agent-base for \`${req.method} ${req.path}\``);
					onerror(err);
				};
				if (typeof this.callback !== `function`) {
					onerror(/* @__PURE__ */ new Error("`callback` is not defined"));
					return;
				}
				if (!this.promisifiedCallback) {
					if (this.callback.length >= 3) {
						debug(`Converting legacy callback function to promise`);
						this.promisifiedCallback = promisify_1.default(this.callback);
					} else this.promisifiedCallback = this.callback;
				}
				if (typeof timeoutMs === `number` && timeoutMs > 0) timeoutId = setTimeout(ontimeout, timeoutMs);
				if (`port` in opts && typeof opts.port !== `number`) opts.port = Number(opts.port);
				try {
					debug(`Resolving socket for %o request: %o`, opts.protocol, `${req.method} ${req.path}`);
					Promise.resolve(this.promisifiedCallback(req, opts)).then(onsocket, callbackError);
				} catch (err) {
					Promise.reject(err).catch(callbackError);
				}
			}
			freeSocket(socket, opts) {
				debug(`Freeing socket %o %o`, socket.constructor.name, opts);
				socket.destroy();
			}
			destroy() {
				debug(`Destroying agent %o`, this.constructor.name);
			}
		}
		createAgent.Agent = Agent;
		createAgent.prototype = createAgent.Agent.prototype;
	})(createAgent || (createAgent = {}));
	module.exports = createAgent;
}));
// node_modules/axios/node_modules/https-proxy-agent/dist/parse-proxy-response.js
var require_parse_proxy_response = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$33) => {
	var __importDefault = this$33 && this$33.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const debug = __importDefault(require_src$1()).default(`https-proxy-agent:parse-proxy-response`);
	function parseProxyResponse(socket) {
		return new Promise((resolve, reject) => {
			let buffersLength = 0;
			const buffers = [];
			function read() {
				const b = socket.read();
				if (b) ondata(b);
				else socket.once(`readable`, read);
			}
			function cleanup() {
				socket.removeListener(`end`, onend);
				socket.removeListener(`error`, onerror);
				socket.removeListener(`close`, onclose);
				socket.removeListener(`readable`, read);
			}
			function onclose(err) {
				debug(`onclose had error %o`, err);
			}
			function onend() {
				debug(`onend`);
			}
			function onerror(err) {
				cleanup();
				debug(`onerror %o`, err);
				reject(err);
			}
			function ondata(b) {
				buffers.push(b);
				buffersLength += b.length;
				const buffered = Buffer.concat(buffers, buffersLength);
				if (buffered.indexOf(`\r
\r
`) === -1) {
					debug(`have not received end of HTTP headers yet...`);
					read();
					return;
				}
				const firstLine = buffered.toString(`ascii`, 0, buffered.indexOf(`\r
`));
				const statusCode = +firstLine.split(` `)[1];
				debug(`got proxy server response: %o`, firstLine);
				resolve({
					statusCode,
					buffered
				});
			}
			socket.on(`error`, onerror);
			socket.on(`close`, onclose);
			socket.on(`end`, onend);
			read();
		});
	}
	exports.default = parseProxyResponse;
}));
// node_modules/axios/node_modules/https-proxy-agent/dist/agent.js
var require_agent = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$32) => {
	var __awaiter = this$32 && this$32.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator[`throw`](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	var __importDefault = this$32 && this$32.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const net_1 = __importDefault((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("net"));
	const tls_1 = __importDefault((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("tls"));
	const url_1 = __importDefault((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("url"));
	const assert_1 = __importDefault((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("assert"));
	const debug_1 = __importDefault(require_src$1());
	const agent_base_1 = require_src();
	const parse_proxy_response_1 = __importDefault(require_parse_proxy_response());
	const debug = debug_1.default(`https-proxy-agent:agent`);
	var HttpsProxyAgent = class extends agent_base_1.Agent {
		constructor(_opts) {
			let opts;
			if (typeof _opts === `string`) opts = url_1.default.parse(_opts);
			else opts = _opts;
			if (!opts) throw new Error("an HTTP(S) proxy server `host` and `port` must be specified!");
			debug(`creating new HttpsProxyAgent instance: %o`, opts);
			super(opts);
			const proxy = Object.assign({}, opts);
			this.secureProxy = opts.secureProxy || isHTTPS(proxy.protocol);
			proxy.host = proxy.hostname || proxy.host;
			if (typeof proxy.port === `string`) proxy.port = parseInt(proxy.port, 10);
			if (!proxy.port && proxy.host) proxy.port = this.secureProxy ? 443 : 80;
			if (this.secureProxy && !(`ALPNProtocols` in proxy)) proxy.ALPNProtocols = [`http 1.1`];
			if (proxy.host && proxy.path) {
				delete proxy.path;
				delete proxy.pathname;
			}
			this.proxy = proxy;
		}
		callback(req, opts) {
			return __awaiter(this, void 0, void 0, function* () {
				const { proxy, secureProxy } = this;
				let socket;
				if (secureProxy) {
					debug("Creating `tls.Socket`: %o", proxy);
					socket = tls_1.default.connect(proxy);
				} else {
					debug("Creating `net.Socket`: %o", proxy);
					socket = net_1.default.connect(proxy);
				}
				const headers = Object.assign({}, proxy.headers);
				let payload = `CONNECT ${`${opts.host}:${opts.port}`} HTTP/1.1\r\n`;
				if (proxy.auth) headers[`Proxy-Authorization`] = `Basic ${Buffer.from(proxy.auth).toString(`base64`)}`;
				let { host, port, secureEndpoint } = opts;
				if (!isDefaultPort(port, secureEndpoint)) host += `:${port}`;
				headers.Host = host;
				headers.Connection = `close`;
				for (const name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
				const proxyResponsePromise = parse_proxy_response_1.default(socket);
				socket.write(`${payload}\r\n`);
				const { statusCode, buffered } = yield proxyResponsePromise;
				if (statusCode === 200) {
					req.once(`socket`, resume);
					if (opts.secureEndpoint) {
						debug(`Upgrading socket connection to TLS`);
						const servername = opts.servername || opts.host;
						return tls_1.default.connect(Object.assign(Object.assign({}, omit(opts, `host`, `hostname`, `path`, `port`)), {
							socket,
							servername
						}));
					}
					return socket;
				}
				socket.destroy();
				const fakeSocket = new net_1.default.Socket({ writable: false });
				fakeSocket.readable = true;
				req.once(`socket`, (s) => {
					debug(`replaying proxy buffer for failed request`);
					assert_1.default(s.listenerCount(`data`) > 0);
					s.push(buffered);
					s.push(null);
				});
				return fakeSocket;
			});
		}
	};
	exports.default = HttpsProxyAgent;
	function resume(socket) {
		socket.resume();
	}
	function isDefaultPort(port, secure) {
		return Boolean(!secure && port === 80 || secure && port === 443);
	}
	function isHTTPS(protocol) {
		return typeof protocol === `string` ? /^https:?$/i.test(protocol) : false;
	}
	function omit(obj, ...keys) {
		const ret = {};
		let key;
		for (key in obj) if (!keys.includes(key)) ret[key] = obj[key];
		return ret;
	}
}));
// node_modules/axios/node_modules/https-proxy-agent/dist/index.js
var require_dist$2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$31) => {
	const agent_1 = (this$31 && this$31.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	})(require_agent());
	function createHttpsProxyAgent(opts) {
		return new agent_1.default(opts);
	}
	(function(createHttpsProxyAgent) {
		createHttpsProxyAgent.HttpsProxyAgent = agent_1.default;
		createHttpsProxyAgent.prototype = agent_1.default.prototype;
	})(createHttpsProxyAgent || (createHttpsProxyAgent = {}));
	module.exports = createHttpsProxyAgent;
}));
// node_modules/follow-redirects/debug.js
var require_debug = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var debug;
	module.exports = function() {
		if (!debug) {
			try {
				debug = require_src$1()(`follow-redirects`);
			} catch (error) {}
			if (typeof debug !== `function`) debug = function() {};
		}
		debug.apply(null, arguments);
	};
}));
// node_modules/follow-redirects/index.js
var require_follow_redirects = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var url = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("url");
	var URL = url.URL;
	var http = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("http");
	var https = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https");
	var Writable = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream").Writable;
	var assert = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("assert");
	var debug = require_debug();
	(function detectUnsupportedEnvironment() {
		var looksLikeNode = typeof process !== `undefined`;
		var looksLikeBrowser = typeof window !== `undefined` && typeof document !== `undefined`;
		var looksLikeV8 = isFunction(Error.captureStackTrace);
		if (!looksLikeNode && (looksLikeBrowser || !looksLikeV8)) console.warn(`The follow-redirects package should be excluded from browser builds.`);
	})();
	var useNativeURL = false;
	try {
		assert(new URL(``));
	} catch (error) {
		useNativeURL = error.code === `ERR_INVALID_URL`;
	}
	var sensitiveHeaders = [
		`Authorization`,
		`Proxy-Authorization`,
		`Cookie`
	];
	var preservedUrlFields = [
		`auth`,
		`host`,
		`hostname`,
		`href`,
		`path`,
		`pathname`,
		`port`,
		`protocol`,
		`query`,
		`search`,
		`hash`
	];
	var events = [
		`abort`,
		`aborted`,
		`connect`,
		`error`,
		`socket`,
		`timeout`
	];
	var eventHandlers = Object.create(null);
	events.forEach(function(event) {
		eventHandlers[event] = function(arg1, arg2, arg3) {
			this._redirectable.emit(event, arg1, arg2, arg3);
		};
	});
	var InvalidUrlError = createErrorType(`ERR_INVALID_URL`, `Invalid URL`, TypeError);
	var RedirectionError = createErrorType(`ERR_FR_REDIRECTION_FAILURE`, `Redirected request failed`);
	var TooManyRedirectsError = createErrorType(`ERR_FR_TOO_MANY_REDIRECTS`, `Maximum number of redirects exceeded`, RedirectionError);
	var MaxBodyLengthExceededError = createErrorType(`ERR_FR_MAX_BODY_LENGTH_EXCEEDED`, `Request body larger than maxBodyLength limit`);
	var WriteAfterEndError = createErrorType(`ERR_STREAM_WRITE_AFTER_END`, `write after end`);
	var destroy = Writable.prototype.destroy || noop;
	function RedirectableRequest(options, responseCallback) {
		Writable.call(this);
		this._sanitizeOptions(options);
		this._options = options;
		this._ended = false;
		this._ending = false;
		this._redirectCount = 0;
		this._redirects = [];
		this._requestBodyLength = 0;
		this._requestBodyBuffers = [];
		if (responseCallback) this.on(`response`, responseCallback);
		var self = this;
		this._onNativeResponse = function(response) {
			try {
				self._processResponse(response);
			} catch (cause) {
				self.emit(`error`, cause instanceof RedirectionError ? cause : new RedirectionError({ cause }));
			}
		};
		this._headerFilter = new RegExp(`^(?:` + sensitiveHeaders.concat(options.sensitiveHeaders).map(escapeRegex).join(`|`) + `)$`, `i`);
		this._performRequest();
	}
	RedirectableRequest.prototype = Object.create(Writable.prototype);
	RedirectableRequest.prototype.abort = function() {
		destroyRequest(this._currentRequest);
		this._currentRequest.abort();
		this.emit(`abort`);
	};
	RedirectableRequest.prototype.destroy = function(error) {
		destroyRequest(this._currentRequest, error);
		destroy.call(this, error);
		return this;
	};
	RedirectableRequest.prototype.write = function(data, encoding, callback) {
		if (this._ending) throw new WriteAfterEndError();
		if (!isString(data) && !isBuffer(data)) throw new TypeError(`data should be a string, Buffer or Uint8Array`);
		if (isFunction(encoding)) {
			callback = encoding;
			encoding = null;
		}
		if (data.length === 0) {
			if (callback) callback();
			return;
		}
		if (this._requestBodyLength + data.length <= this._options.maxBodyLength) {
			this._requestBodyLength += data.length;
			this._requestBodyBuffers.push({
				data,
				encoding
			});
			this._currentRequest.write(data, encoding, callback);
		} else {
			this.emit(`error`, new MaxBodyLengthExceededError());
			this.abort();
		}
	};
	RedirectableRequest.prototype.end = function(data, encoding, callback) {
		if (isFunction(data)) {
			callback = data;
			data = encoding = null;
		} else if (isFunction(encoding)) {
			callback = encoding;
			encoding = null;
		}
		if (!data) {
			this._ended = this._ending = true;
			this._currentRequest.end(null, null, callback);
		} else {
			var self = this;
			var currentRequest = this._currentRequest;
			this.write(data, encoding, function() {
				self._ended = true;
				currentRequest.end(null, null, callback);
			});
			this._ending = true;
		}
	};
	RedirectableRequest.prototype.setHeader = function(name, value) {
		this._options.headers[name] = value;
		this._currentRequest.setHeader(name, value);
	};
	RedirectableRequest.prototype.removeHeader = function(name) {
		delete this._options.headers[name];
		this._currentRequest.removeHeader(name);
	};
	RedirectableRequest.prototype.setTimeout = function(msecs, callback) {
		var self = this;
		function destroyOnTimeout(socket) {
			socket.setTimeout(msecs);
			socket.removeListener(`timeout`, socket.destroy);
			socket.addListener(`timeout`, socket.destroy);
		}
		function startTimer(socket) {
			if (self._timeout) clearTimeout(self._timeout);
			self._timeout = setTimeout(function() {
				self.emit(`timeout`);
				clearTimer();
			}, msecs);
			destroyOnTimeout(socket);
		}
		function clearTimer() {
			if (self._timeout) {
				clearTimeout(self._timeout);
				self._timeout = null;
			}
			self.removeListener(`abort`, clearTimer);
			self.removeListener(`error`, clearTimer);
			self.removeListener(`response`, clearTimer);
			self.removeListener(`close`, clearTimer);
			if (callback) self.removeListener(`timeout`, callback);
			if (!self.socket) self._currentRequest.removeListener(`socket`, startTimer);
		}
		if (callback) this.on(`timeout`, callback);
		if (this.socket) startTimer(this.socket);
		else this._currentRequest.once(`socket`, startTimer);
		this.on(`socket`, destroyOnTimeout);
		this.on(`abort`, clearTimer);
		this.on(`error`, clearTimer);
		this.on(`response`, clearTimer);
		this.on(`close`, clearTimer);
		return this;
	};
	[
		`flushHeaders`,
		`getHeader`,
		`setNoDelay`,
		`setSocketKeepAlive`
	].forEach(function(method) {
		RedirectableRequest.prototype[method] = function(a, b) {
			return this._currentRequest[method](a, b);
		};
	});
	[
		`aborted`,
		`connection`,
		`socket`
	].forEach(function(property) {
		Object.defineProperty(RedirectableRequest.prototype, property, { get: function() {
			return this._currentRequest[property];
		} });
	});
	RedirectableRequest.prototype._sanitizeOptions = function(options) {
		if (!options.headers) options.headers = {};
		else if (Array.isArray(options.headers)) {
			var headerList = options.headers;
			options.headers = {};
			for (var i = 0; i < headerList.length; i += 2) options.headers[headerList[i]] = headerList[i + 1];
		}
		if (!Array.isArray(options.sensitiveHeaders)) options.sensitiveHeaders = [];
		if (options.host) {
			if (!options.hostname) options.hostname = options.host;
			delete options.host;
		}
		if (!options.pathname && options.path) {
			var searchPos = options.path.indexOf(`?`);
			if (searchPos < 0) options.pathname = options.path;
			else {
				options.pathname = options.path.substring(0, searchPos);
				options.search = options.path.substring(searchPos);
			}
		}
	};
	RedirectableRequest.prototype._performRequest = function() {
		var protocol = this._options.protocol;
		var nativeProtocol = this._options.nativeProtocols[protocol];
		if (!nativeProtocol) throw new TypeError(`Unsupported protocol ` + protocol);
		if (this._options.agents) {
			var scheme = protocol.slice(0, -1);
			this._options.agent = this._options.agents[scheme];
		}
		var request = this._currentRequest = nativeProtocol.request(this._options, this._onNativeResponse);
		request._redirectable = this;
		for (var event of events) request.on(event, eventHandlers[event]);
		this._currentUrl = /^\//.test(this._options.path) ? url.format(this._options) : this._options.path;
		if (this._isRedirect) {
			var i = 0;
			var self = this;
			var buffers = this._requestBodyBuffers;
			(function writeNext(error) {
				if (request === self._currentRequest) {
					if (error) self.emit(`error`, error);
					else if (i < buffers.length) {
						var buffer = buffers[i++];
						if (!request.finished) request.write(buffer.data, buffer.encoding, writeNext);
					} else if (self._ended) request.end();
				}
			})();
		}
	};
	RedirectableRequest.prototype._processResponse = function(response) {
		var statusCode = response.statusCode;
		if (this._options.trackRedirects) this._redirects.push({
			url: this._currentUrl,
			headers: response.headers,
			statusCode
		});
		var location = response.headers.location;
		if (!location || this._options.followRedirects === false || statusCode < 300 || statusCode >= 400) {
			response.responseUrl = this._currentUrl;
			response.redirects = this._redirects;
			this.emit(`response`, response);
			this._requestBodyBuffers = [];
			return;
		}
		destroyRequest(this._currentRequest);
		response.destroy();
		if (++this._redirectCount > this._options.maxRedirects) throw new TooManyRedirectsError();
		var requestHeaders;
		var beforeRedirect = this._options.beforeRedirect;
		if (beforeRedirect) requestHeaders = Object.assign({ Host: response.req.getHeader(`host`) }, this._options.headers);
		var method = this._options.method;
		if ((statusCode === 301 || statusCode === 302) && this._options.method === `POST` || statusCode === 303 && !/^(?:GET|HEAD)$/.test(this._options.method)) {
			this._options.method = `GET`;
			this._requestBodyBuffers = [];
			removeMatchingHeaders(/^content-/i, this._options.headers);
		}
		var currentHostHeader = removeMatchingHeaders(/^host$/i, this._options.headers);
		var currentUrlParts = parseUrl(this._currentUrl);
		var currentHost = currentHostHeader || currentUrlParts.host;
		var currentUrl = /^\w+:/.test(location) ? this._currentUrl : url.format(Object.assign(currentUrlParts, { host: currentHost }));
		var redirectUrl = resolveUrl(location, currentUrl);
		debug(`redirecting to`, redirectUrl.href);
		this._isRedirect = true;
		spreadUrlObject(redirectUrl, this._options);
		if (redirectUrl.protocol !== currentUrlParts.protocol && redirectUrl.protocol !== `https:` || redirectUrl.host !== currentHost && !isSubdomain(redirectUrl.host, currentHost)) removeMatchingHeaders(this._headerFilter, this._options.headers);
		if (isFunction(beforeRedirect)) {
			var responseDetails = {
				headers: response.headers,
				statusCode
			};
			var requestDetails = {
				url: currentUrl,
				method,
				headers: requestHeaders
			};
			beforeRedirect(this._options, responseDetails, requestDetails);
			this._sanitizeOptions(this._options);
		}
		this._performRequest();
	};
	function wrap(protocols) {
		var exports = {
			maxRedirects: 21,
			maxBodyLength: 10485760
		};
		var nativeProtocols = {};
		Object.keys(protocols).forEach(function(scheme) {
			var protocol = scheme + `:`;
			var nativeProtocol = nativeProtocols[protocol] = protocols[scheme];
			var wrappedProtocol = exports[scheme] = Object.create(nativeProtocol);
			function request(input, options, callback) {
				if (isURL(input)) input = spreadUrlObject(input);
				else if (isString(input)) input = spreadUrlObject(parseUrl(input));
				else {
					callback = options;
					options = validateUrl(input);
					input = { protocol };
				}
				if (isFunction(options)) {
					callback = options;
					options = null;
				}
				options = Object.assign({
					maxRedirects: exports.maxRedirects,
					maxBodyLength: exports.maxBodyLength
				}, input, options);
				options.nativeProtocols = nativeProtocols;
				if (!isString(options.host) && !isString(options.hostname)) options.hostname = `::1`;
				assert.equal(options.protocol, protocol, `protocol mismatch`);
				debug(`options`, options);
				return new RedirectableRequest(options, callback);
			}
			function get(input, options, callback) {
				var wrappedRequest = wrappedProtocol.request(input, options, callback);
				wrappedRequest.end();
				return wrappedRequest;
			}
			Object.defineProperties(wrappedProtocol, {
				request: {
					value: request,
					configurable: true,
					enumerable: true,
					writable: true
				},
				get: {
					value: get,
					configurable: true,
					enumerable: true,
					writable: true
				}
			});
		});
		return exports;
	}
	function noop() {}
	function parseUrl(input) {
		var parsed;
		if (useNativeURL) parsed = new URL(input);
		else {
			parsed = validateUrl(url.parse(input));
			if (!isString(parsed.protocol)) throw new InvalidUrlError({ input });
		}
		return parsed;
	}
	function resolveUrl(relative, base) {
		return useNativeURL ? new URL(relative, base) : parseUrl(url.resolve(base, relative));
	}
	function validateUrl(input) {
		if (/^\[/.test(input.hostname) && !/^\[[:0-9a-f]+\]$/i.test(input.hostname)) throw new InvalidUrlError({ input: input.href || input });
		if (/^\[/.test(input.host) && !/^\[[:0-9a-f]+\](:\d+)?$/i.test(input.host)) throw new InvalidUrlError({ input: input.href || input });
		return input;
	}
	function spreadUrlObject(urlObject, target) {
		var spread = target || {};
		for (var key of preservedUrlFields) spread[key] = urlObject[key];
		if (spread.hostname.startsWith(`[`)) spread.hostname = spread.hostname.slice(1, -1);
		if (spread.port !== ``) spread.port = Number(spread.port);
		spread.path = spread.search ? spread.pathname + spread.search : spread.pathname;
		return spread;
	}
	function removeMatchingHeaders(regex, headers) {
		var lastValue;
		for (var header in headers) if (regex.test(header)) {
			lastValue = headers[header];
			delete headers[header];
		}
		return lastValue === null || typeof lastValue === `undefined` ? void 0 : String(lastValue).trim();
	}
	function createErrorType(code, message, baseClass) {
		function CustomError(properties) {
			if (isFunction(Error.captureStackTrace)) Error.captureStackTrace(this, this.constructor);
			Object.assign(this, properties || {});
			this.code = code;
			this.message = this.cause ? message + `: ` + this.cause.message : message;
		}
		CustomError.prototype = new (baseClass || Error)();
		Object.defineProperties(CustomError.prototype, {
			constructor: {
				value: CustomError,
				enumerable: false
			},
			name: {
				value: `Error [` + code + `]`,
				enumerable: false
			}
		});
		return CustomError;
	}
	function destroyRequest(request, error) {
		for (var event of events) request.removeListener(event, eventHandlers[event]);
		request.on(`error`, noop);
		request.destroy(error);
	}
	function isSubdomain(subdomain, domain) {
		assert(isString(subdomain) && isString(domain));
		var dot = subdomain.length - domain.length - 1;
		return dot > 0 && subdomain[dot] === `.` && subdomain.endsWith(domain);
	}
	function isString(value) {
		return typeof value === `string` || value instanceof String;
	}
	function isFunction(value) {
		return typeof value === `function`;
	}
	function isBuffer(value) {
		return typeof value === `object` && `length` in value;
	}
	function isURL(value) {
		return URL && value instanceof URL;
	}
	function escapeRegex(regex) {
		return regex.replace(/[\^$\\.*+?()[\]{}|]/g, `\\$&`);
	}
	module.exports = wrap({
		http,
		https
	});
	module.exports.wrap = wrap;
}));
// node_modules/axios/dist/node/axios.cjs
var require_axios = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var FormData$1 = require_form_data();
	var crypto = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto");
	var url = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("url");
	var HttpsProxyAgent = require_dist$2();
	var http = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("http");
	var https = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https");
	var http2 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("http2");
	var util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	var path = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
	var followRedirects = require_follow_redirects();
	var zlib = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("zlib");
	var stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
	var events = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("events");
	function bind(fn, thisArg) {
		return function wrap() {
			return fn.apply(thisArg, arguments);
		};
	}
	const { toString } = Object.prototype;
	const { getPrototypeOf } = Object;
	const { iterator, toStringTag } = Symbol;
	const hasOwnProperty = (({ hasOwnProperty }) => (obj, prop) => hasOwnProperty.call(obj, prop))(Object.prototype);
	const isUnsafeObjectKey = (prop) => typeof prop === `string` && (prop === `__proto__` || prop === `constructor` || prop === `prototype`);
	const isPrototypeBoundary = (obj, prototype, source) => obj === Object.prototype || !source && prototype === null;
	const isSafeAndFullyMutable = (obj) => {
		if (!Object.isExtensible(obj)) return false;
		const props = Object.getOwnPropertyNames(obj);
		if (Object.getOwnPropertySymbols) props.push(...Object.getOwnPropertySymbols(obj));
		return props.every((prop) => {
			if (isUnsafeObjectKey(prop)) return false;
			const descriptor = Object.getOwnPropertyDescriptor(obj, prop);
			return !!descriptor && descriptor.configurable && descriptor.writable === true;
		});
	};
	const hasOwnInPrototypeChain = (thing, prop) => {
		let obj = thing;
		const seen = [];
		while (obj != null) {
			if (seen.indexOf(obj) !== -1) return false;
			seen.push(obj);
			const prototype = getPrototypeOf(obj);
			if (isPrototypeBoundary(obj, prototype, obj === thing)) return false;
			if (hasOwnProperty(obj, prop)) return true;
			obj = prototype;
		}
		return false;
	};
	const getSafeProp = (obj, prop) => obj != null && hasOwnInPrototypeChain(obj, prop) ? obj[prop] : void 0;
	const toSafeFlatObject = (thing) => {
		if (thing == null || typeof thing !== `object` && typeof thing !== `function`) return thing;
		const sourcePrototype = getPrototypeOf(thing);
		if (sourcePrototype === null && isSafeAndFullyMutable(thing)) return thing;
		const result = Object.create(null);
		const merged = Object.create(null);
		const seen = [];
		let current = thing;
		while (current != null) {
			if (seen.indexOf(current) !== -1) break;
			seen.push(current);
			const prototype = current === thing ? sourcePrototype : getPrototypeOf(current);
			if (isPrototypeBoundary(current, prototype, current === thing)) break;
			const props = Object.getOwnPropertyNames(current);
			if (Object.getOwnPropertySymbols) props.push(...Object.getOwnPropertySymbols(current));
			for (const prop of props) {
				if (isUnsafeObjectKey(prop)) continue;
				if (!hasOwnProperty(merged, prop)) {
					result[prop] = thing[prop];
					merged[prop] = true;
				}
			}
			current = prototype;
		}
		return result;
	};
	const kindOf = ((cache) => (thing) => {
		const str = toString.call(thing);
		return cache[str] || (cache[str] = str.slice(8, -1).toLowerCase());
	})(Object.create(null));
	const kindOfTest = (type) => {
		type = type.toLowerCase();
		return (thing) => kindOf(thing) === type;
	};
	const typeOfTest = (type) => (thing) => typeof thing === type;
	const { isArray } = Array;
	const isUndefined = typeOfTest(`undefined`);
	function isBuffer(val) {
		return val !== null && !isUndefined(val) && val.constructor !== null && !isUndefined(val.constructor) && isFunction$1(val.constructor.isBuffer) && val.constructor.isBuffer(val);
	}
	const isArrayBuffer = kindOfTest(`ArrayBuffer`);
	function isArrayBufferView(val) {
		let result;
		if (typeof ArrayBuffer !== `undefined` && ArrayBuffer.isView) result = ArrayBuffer.isView(val);
		else result = val && val.buffer && isArrayBuffer(val.buffer);
		return result;
	}
	const isString = typeOfTest(`string`);
	const isFunction$1 = typeOfTest(`function`);
	const isNumber = typeOfTest(`number`);
	const isObject = (thing) => thing !== null && typeof thing === `object`;
	const isBoolean = (thing) => thing === true || thing === false;
	const isPlainObject = (val) => {
		if (!isObject(val)) return false;
		const prototype = getPrototypeOf(val);
		return (prototype === null || prototype === Object.prototype || getPrototypeOf(prototype) === null) && !hasOwnInPrototypeChain(val, toStringTag) && !hasOwnInPrototypeChain(val, iterator);
	};
	const isEmptyObject = (val) => {
		if (!isObject(val) || isBuffer(val)) return false;
		try {
			return Object.keys(val).length === 0 && Object.getPrototypeOf(val) === Object.prototype;
		} catch (e) {
			return false;
		}
	};
	const isDate = kindOfTest(`Date`);
	const isFile = kindOfTest(`File`);
	const isReactNativeBlob = (value) => {
		return !!(value && typeof value.uri !== `undefined`);
	};
	const isReactNative = (formData) => formData && typeof formData.getParts !== `undefined`;
	const isBlob = kindOfTest(`Blob`);
	const isFileList = kindOfTest(`FileList`);
	const isSet = kindOfTest(`Set`);
	const isStream = (val) => isObject(val) && isFunction$1(val.pipe);
	function getGlobal() {
		if (typeof globalThis !== `undefined`) return globalThis;
		if (typeof self !== `undefined`) return self;
		if (typeof window !== `undefined`) return window;
		if (typeof global !== `undefined`) return global;
		return {};
	}
	const G = getGlobal();
	const FormDataCtor = typeof G.FormData !== `undefined` ? G.FormData : void 0;
	const isFormData = (thing) => {
		if (!thing) return false;
		if (FormDataCtor && thing instanceof FormDataCtor) return true;
		const proto = getPrototypeOf(thing);
		if (!proto || proto === Object.prototype) return false;
		if (!isFunction$1(thing.append)) return false;
		const kind = kindOf(thing);
		return kind === `formdata` || kind === `object` && isFunction$1(thing.toString) && thing.toString() === `[object FormData]`;
	};
	const isURLSearchParams = kindOfTest(`URLSearchParams`);
	const [isReadableStream, isRequest, isResponse, isHeaders] = [
		`ReadableStream`,
		`Request`,
		`Response`,
		`Headers`
	].map(kindOfTest);
	const trim = (str) => {
		return str.trim ? str.trim() : str.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g, ``);
	};
	function forEach(obj, fn, { allOwnKeys = false } = {}) {
		if (obj === null || typeof obj === `undefined`) return;
		let i;
		let l;
		if (typeof obj !== `object`) obj = [obj];
		if (isArray(obj)) for (i = 0, l = obj.length; i < l; i++) fn.call(null, obj[i], i, obj);
		else {
			if (isBuffer(obj)) return;
			const keys = allOwnKeys ? Object.getOwnPropertyNames(obj) : Object.keys(obj);
			const len = keys.length;
			let key;
			for (i = 0; i < len; i++) {
				key = keys[i];
				fn.call(null, obj[key], key, obj);
			}
		}
	}
	function findKey(obj, key) {
		if (isBuffer(obj)) return null;
		key = key.toLowerCase();
		const keys = Object.keys(obj);
		let i = keys.length;
		let _key;
		while (i-- > 0) {
			_key = keys[i];
			if (key === _key.toLowerCase()) return _key;
		}
		return null;
	}
	const _global = (() => {
		if (typeof globalThis !== `undefined`) return globalThis;
		return typeof self !== `undefined` ? self : typeof window !== `undefined` ? window : global;
	})();
	const isContextDefined = (context) => !isUndefined(context) && context !== _global;
	function merge(...objs) {
		const { caseless, skipUndefined } = isContextDefined(this) && this || {};
		const result = {};
		const assignValue = (val, key) => {
			if (key === `__proto__` || key === `constructor` || key === `prototype`) return;
			const targetKey = caseless && typeof key === `string` && findKey(result, key) || key;
			const existing = hasOwnProperty(result, targetKey) ? result[targetKey] : void 0;
			if (isPlainObject(existing) && isPlainObject(val)) result[targetKey] = merge(existing, val);
			else if (isPlainObject(val)) result[targetKey] = merge({}, val);
			else if (isArray(val)) result[targetKey] = val.slice();
			else if (!skipUndefined || !isUndefined(val)) result[targetKey] = val;
		};
		for (let i = 0, l = objs.length; i < l; i++) {
			const source = objs[i];
			if (!source || isBuffer(source)) continue;
			forEach(source, assignValue);
			if (typeof source !== `object` || isArray(source)) continue;
			const symbols = Object.getOwnPropertySymbols(source);
			for (let j = 0; j < symbols.length; j++) {
				const symbol = symbols[j];
				if (propertyIsEnumerable.call(source, symbol)) assignValue(source[symbol], symbol);
			}
		}
		return result;
	}
	const extend = (a, b, thisArg, { allOwnKeys } = {}) => {
		forEach(b, (val, key) => {
			if (thisArg && isFunction$1(val)) Object.defineProperty(a, key, {
				__proto__: null,
				value: bind(val, thisArg),
				writable: true,
				enumerable: true,
				configurable: true
			});
			else Object.defineProperty(a, key, {
				__proto__: null,
				value: val,
				writable: true,
				enumerable: true,
				configurable: true
			});
		}, { allOwnKeys });
		return a;
	};
	const stripBOM = (content) => {
		if (content.charCodeAt(0) === 65279) content = content.slice(1);
		return content;
	};
	const inherits = (constructor, superConstructor, props, descriptors) => {
		constructor.prototype = Object.create(superConstructor.prototype, descriptors);
		Object.defineProperty(constructor.prototype, "constructor", {
			__proto__: null,
			value: constructor,
			writable: true,
			enumerable: false,
			configurable: true
		});
		Object.defineProperty(constructor, "super", {
			__proto__: null,
			value: superConstructor.prototype
		});
		props && Object.assign(constructor.prototype, props);
	};
	const toFlatObject = (sourceObj, destObj, filter, propFilter) => {
		let props;
		let i;
		let prop;
		const merged = {};
		destObj = destObj || {};
		if (sourceObj == null) return destObj;
		do {
			props = Object.getOwnPropertyNames(sourceObj);
			i = props.length;
			while (i-- > 0) {
				prop = props[i];
				if ((!propFilter || propFilter(prop, sourceObj, destObj)) && !merged[prop]) {
					destObj[prop] = sourceObj[prop];
					merged[prop] = true;
				}
			}
			sourceObj = filter !== false && getPrototypeOf(sourceObj);
		} while (sourceObj && (!filter || filter(sourceObj, destObj)) && sourceObj !== Object.prototype);
		return destObj;
	};
	const endsWith = (str, searchString, position) => {
		str = String(str);
		if (position === void 0 || position > str.length) position = str.length;
		position -= searchString.length;
		const lastIndex = str.indexOf(searchString, position);
		return lastIndex !== -1 && lastIndex === position;
	};
	const toArray = (thing) => {
		if (!thing) return null;
		if (isArray(thing)) return thing;
		let i = thing.length;
		if (!isNumber(i)) return null;
		const arr = new Array(i);
		while (i-- > 0) arr[i] = thing[i];
		return arr;
	};
	const isTypedArray = ((TypedArray) => {
		return (thing) => {
			return TypedArray && thing instanceof TypedArray;
		};
	})(typeof Uint8Array !== `undefined` && getPrototypeOf(Uint8Array));
	const forEachEntry = (obj, fn) => {
		const _iterator = (obj && obj[iterator]).call(obj);
		let result;
		while ((result = _iterator.next()) && !result.done) {
			const pair = result.value;
			fn.call(obj, pair[0], pair[1]);
		}
	};
	const matchAll = (regExp, str) => {
		let matches;
		const arr = [];
		while ((matches = regExp.exec(str)) !== null) arr.push(matches);
		return arr;
	};
	const isHTMLForm = kindOfTest(`HTMLFormElement`);
	const toCamelCase = (str) => {
		return str.toLowerCase().replace(/[-_\s]([a-z\d])(\w*)/g, function replacer(m, p1, p2) {
			return p1.toUpperCase() + p2;
		});
	};
	const { propertyIsEnumerable } = Object.prototype;
	const isRegExp = kindOfTest(`RegExp`);
	const reduceDescriptors = (obj, reducer) => {
		const descriptors = Object.getOwnPropertyDescriptors(obj);
		const reducedDescriptors = {};
		forEach(descriptors, (descriptor, name) => {
			let ret;
			if ((ret = reducer(descriptor, name, obj)) !== false) reducedDescriptors[name] = ret || descriptor;
		});
		Object.defineProperties(obj, reducedDescriptors);
	};
	const freezeMethods = (obj) => {
		reduceDescriptors(obj, (descriptor, name) => {
			if (isFunction$1(obj) && [
				`arguments`,
				`caller`,
				`callee`
			].includes(name)) return false;
			const value = obj[name];
			if (!isFunction$1(value)) return;
			descriptor.enumerable = false;
			if (`writable` in descriptor) {
				descriptor.writable = false;
				return;
			}
			if (!descriptor.set) descriptor.set = () => {
				throw Error(`Can not rewrite read-only method '` + name + `'`);
			};
		});
	};
	const toObjectSet = (arrayOrString, delimiter) => {
		const obj = {};
		const define = (arr) => {
			arr.forEach((value) => {
				obj[value] = true;
			});
		};
		isArray(arrayOrString) ? define(arrayOrString) : define(String(arrayOrString).split(delimiter));
		return obj;
	};
	const noop = () => {};
	const toFiniteNumber = (value, defaultValue) => {
		return value != null && Number.isFinite(value = +value) ? value : defaultValue;
	};
	function isSpecCompliantForm(thing) {
		return !!(thing && isFunction$1(thing.append) && thing[toStringTag] === `FormData` && thing[iterator]);
	}
	const toJSONObject = (obj) => {
		const visited = /* @__PURE__ */ new WeakSet();
		const visit = (source) => {
			if (isObject(source)) {
				if (visited.has(source)) return;
				if (isBuffer(source)) return source;
				if (!(`toJSON` in source)) {
					visited.add(source);
					let target;
					if (isSet(source)) {
						target = [];
						for (const value of source) {
							const reducedValue = visit(value);
							!isUndefined(reducedValue) && target.push(reducedValue);
						}
					} else {
						target = isArray(source) ? [] : {};
						forEach(source, (value, key) => {
							const reducedValue = visit(value);
							!isUndefined(reducedValue) && (target[key] = reducedValue);
						});
					}
					visited.delete(source);
					return target;
				}
			}
			return source;
		};
		return visit(obj);
	};
	const isAsyncFn = kindOfTest(`AsyncFunction`);
	const isThenable = (thing) => thing && (isObject(thing) || isFunction$1(thing)) && isFunction$1(thing.then) && isFunction$1(thing.catch);
	const _setImmediate = ((setImmediateSupported, postMessageSupported) => {
		if (setImmediateSupported) return setImmediate;
		return postMessageSupported ? ((token, callbacks) => {
			_global.addEventListener(`message`, ({ source, data }) => {
				if (source === _global && data === token) callbacks.length && callbacks.shift()();
			}, false);
			return (cb) => {
				callbacks.push(cb);
				_global.postMessage(token, `*`);
			};
		})(`axios@${Math.random()}`, []) : (cb) => setTimeout(cb);
	})(typeof setImmediate === `function`, isFunction$1(_global.postMessage));
	const asap = typeof queueMicrotask !== `undefined` ? queueMicrotask.bind(_global) : typeof process !== `undefined` && process.nextTick || _setImmediate;
	const isIterable = (thing) => thing != null && isFunction$1(thing[iterator]);
	const isSafeIterable = (thing) => thing != null && hasOwnInPrototypeChain(thing, iterator) && isIterable(thing);
	var utils$1 = {
		isArray,
		isArrayBuffer,
		isBuffer,
		isFormData,
		isArrayBufferView,
		isString,
		isNumber,
		isBoolean,
		isObject,
		isPlainObject,
		isEmptyObject,
		isReadableStream,
		isRequest,
		isResponse,
		isHeaders,
		isUndefined,
		isDate,
		isFile,
		isReactNativeBlob,
		isReactNative,
		isBlob,
		isRegExp,
		isFunction: isFunction$1,
		isStream,
		isURLSearchParams,
		isTypedArray,
		isFileList,
		forEach,
		merge,
		extend,
		trim,
		stripBOM,
		inherits,
		toFlatObject,
		kindOf,
		kindOfTest,
		endsWith,
		toArray,
		forEachEntry,
		matchAll,
		isHTMLForm,
		hasOwnProperty,
		hasOwnProp: hasOwnProperty,
		hasOwnInPrototypeChain,
		getSafeProp,
		toSafeFlatObject,
		reduceDescriptors,
		freezeMethods,
		toObjectSet,
		toCamelCase,
		noop,
		toFiniteNumber,
		findKey,
		global: _global,
		isContextDefined,
		isSpecCompliantForm,
		toJSONObject,
		isAsyncFn,
		isThenable,
		setImmediate: _setImmediate,
		asap,
		isIterable,
		isSafeIterable
	};
	const ignoreDuplicateOf = utils$1.toObjectSet([
		`age`,
		`authorization`,
		`content-length`,
		`content-type`,
		`etag`,
		`expires`,
		`from`,
		`host`,
		`if-modified-since`,
		`if-unmodified-since`,
		`last-modified`,
		`location`,
		`max-forwards`,
		`proxy-authorization`,
		`referer`,
		`retry-after`,
		`user-agent`
	]);
	var parseHeaders = (rawHeaders) => {
		const parsed = {};
		let key;
		let val;
		let i;
		rawHeaders && rawHeaders.split(`
`).forEach(function parser(line) {
			i = line.indexOf(`:`);
			key = line.substring(0, i).trim().toLowerCase();
			val = line.substring(i + 1).trim();
			const hasKey = utils$1.hasOwnProp(parsed, key);
			if (!key || hasKey && utils$1.hasOwnProp(ignoreDuplicateOf, key)) return;
			if (key === `set-cookie`) {
				if (hasKey) parsed[key].push(val);
				else parsed[key] = [val];
			} else parsed[key] = hasKey ? parsed[key] + `, ` + val : val;
		});
		return parsed;
	};
	function trimSPorHTAB(str) {
		let start = 0;
		let end = str.length;
		while (start < end) {
			const code = str.charCodeAt(start);
			if (code !== 9 && code !== 32) break;
			start += 1;
		}
		while (end > start) {
			const code = str.charCodeAt(end - 1);
			if (code !== 9 && code !== 32) break;
			end -= 1;
		}
		return start === 0 && end === str.length ? str : str.slice(start, end);
	}
	const INVALID_UNICODE_HEADER_VALUE_CHARS = new RegExp(`[\\u0000-\\u0008\\u000a-\\u001f\\u007f]+`, `g`);
	const INVALID_BYTE_STRING_HEADER_VALUE_CHARS = new RegExp(`[^\\u0009\\u0020-\\u007e\\u0080-\\u00ff]+`, `g`);
	function sanitizeValue(value, invalidChars) {
		if (utils$1.isArray(value)) return value.map((item) => sanitizeValue(item, invalidChars));
		return trimSPorHTAB(String(value).replace(invalidChars, ``));
	}
	const sanitizeHeaderValue = (value) => sanitizeValue(value, INVALID_UNICODE_HEADER_VALUE_CHARS);
	const sanitizeByteStringHeaderValue = (value) => sanitizeValue(value, INVALID_BYTE_STRING_HEADER_VALUE_CHARS);
	function toByteStringHeaderObject(headers) {
		const byteStringHeaders = Object.create(null);
		utils$1.forEach(headers.toJSON(), (value, header) => {
			byteStringHeaders[header] = sanitizeByteStringHeaderValue(value);
		});
		return byteStringHeaders;
	}
	const $internals$1 = Symbol(`internals`);
	function normalizeHeader(header) {
		return header && String(header).trim().toLowerCase();
	}
	function normalizeValue(value) {
		if (value === false || value == null) return value;
		return utils$1.isArray(value) ? value.map(normalizeValue) : sanitizeHeaderValue(String(value));
	}
	function parseTokens(str) {
		const tokens = Object.create(null);
		const tokensRE = /([^\s,;=]+)\s*(?:=\s*([^,;]+))?/g;
		let match;
		while (match = tokensRE.exec(str)) tokens[match[1]] = match[2];
		return tokens;
	}
	const parameterNameRE = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
	function trimOWS(value) {
		let start = 0;
		let end = value.length;
		while (start < end) {
			const code = value.charCodeAt(start);
			if (code !== 9 && code !== 32) break;
			start += 1;
		}
		while (end > start) {
			const code = value.charCodeAt(end - 1);
			if (code !== 9 && code !== 32) break;
			end -= 1;
		}
		return start === 0 && end === value.length ? value : value.slice(start, end);
	}
	function decodeQuotedString(value) {
		const last = value.length - 1;
		if (last < 1 || value.charCodeAt(0) !== 34 || value.charCodeAt(last) !== 34) return value;
		let decoded = ``;
		for (let i = 1; i < last; i++) {
			const code = value.charCodeAt(i);
			if (code === 34) return value;
			if (code === 92) {
				i += 1;
				if (i >= last) return value;
			}
			decoded += value[i];
		}
		return decoded;
	}
	function parseParameters(value) {
		const parameters = Object.create(null);
		const str = String(value);
		let start = 0;
		let quoted = false;
		let escaped = false;
		function parseParameter(end) {
			const part = trimOWS(str.slice(start, end));
			const equals = part.indexOf(`=`);
			if (equals < 1) return;
			const name = trimOWS(part.slice(0, equals));
			if (!parameterNameRE.test(name)) return;
			const normalizedName = name.toLowerCase();
			if (normalizedName === `__proto__` || normalizedName === `constructor` || normalizedName === `prototype`) return;
			const parameterValue = trimOWS(part.slice(equals + 1));
			parameters[normalizedName] = decodeQuotedString(parameterValue);
		}
		for (let i = 0; i < str.length; i++) {
			const code = str.charCodeAt(i);
			if (quoted) {
				if (escaped) escaped = false;
				else if (code === 92) escaped = true;
				else if (code === 34) quoted = false;
			} else if (code === 34) quoted = true;
			else if (code === 44 || code === 59) {
				parseParameter(i);
				start = i + 1;
			}
		}
		parseParameter(str.length);
		return parameters;
	}
	const isValidHeaderName = (str) => /^[-_a-zA-Z0-9^`|~,!#$%&'*+.]+$/.test(str.trim());
	function matchHeaderValue(context, value, header, filter, isHeaderNameFilter) {
		if (utils$1.isFunction(filter)) return filter.call(this, value, header);
		if (isHeaderNameFilter) value = header;
		if (!utils$1.isString(value)) return;
		if (utils$1.isString(filter)) return value.indexOf(filter) !== -1;
		if (utils$1.isRegExp(filter)) return filter.test(value);
	}
	function formatHeader(header) {
		return header.trim().toLowerCase().replace(/([a-z\d])(\w*)/g, (w, char, str) => {
			return char.toUpperCase() + str;
		});
	}
	function buildAccessors(obj, header) {
		const accessorName = utils$1.toCamelCase(` ` + header);
		[
			`get`,
			`set`,
			`has`
		].forEach((methodName) => {
			Object.defineProperty(obj, methodName + accessorName, {
				__proto__: null,
				value: function(arg1, arg2, arg3) {
					return this[methodName].call(this, header, arg1, arg2, arg3);
				},
				configurable: true
			});
		});
	}
	var AxiosHeaders = class {
		constructor(headers) {
			headers && this.set(headers);
		}
		set(header, valueOrRewrite, rewrite) {
			const self = this;
			function setHeader(_value, _header, _rewrite) {
				const lHeader = normalizeHeader(_header);
				if (!lHeader) return;
				const key = utils$1.findKey(self, lHeader);
				if (!key || self[key] === void 0 || _rewrite === true || _rewrite === void 0 && self[key] !== false) self[key || _header] = normalizeValue(_value);
			}
			const setHeaders = (headers, _rewrite) => utils$1.forEach(headers, (_value, _header) => setHeader(_value, _header, _rewrite));
			if (utils$1.isPlainObject(header) || header instanceof this.constructor) setHeaders(header, valueOrRewrite);
			else if (utils$1.isString(header) && (header = header.trim()) && !isValidHeaderName(header)) setHeaders(parseHeaders(header), valueOrRewrite);
			else if (utils$1.isObject(header) && utils$1.isSafeIterable(header)) {
				let obj = Object.create(null), dest, key;
				for (const entry of header) {
					if (!utils$1.isArray(entry)) throw new TypeError(`Object iterator must return a key-value pair`);
					key = entry[0];
					if (utils$1.hasOwnProp(obj, key)) {
						dest = obj[key];
						obj[key] = utils$1.isArray(dest) ? [...dest, entry[1]] : [dest, entry[1]];
					} else obj[key] = entry[1];
				}
				setHeaders(obj, valueOrRewrite);
			} else header != null && setHeader(valueOrRewrite, header, rewrite);
			return this;
		}
		get(header, parser) {
			header = normalizeHeader(header);
			if (header) {
				const key = utils$1.findKey(this, header);
				if (key) {
					const value = this[key];
					if (!parser) return value;
					if (parser === true) return parseTokens(value);
					if (utils$1.isFunction(parser)) return parser.call(this, value, key);
					if (utils$1.isRegExp(parser)) return parser.exec(value);
					throw new TypeError(`parser must be boolean|regexp|function`);
				}
			}
		}
		has(header, matcher) {
			header = normalizeHeader(header);
			if (header) {
				const key = utils$1.findKey(this, header);
				return !!(key && this[key] !== void 0 && (!matcher || matchHeaderValue(this, this[key], key, matcher)));
			}
			return false;
		}
		delete(header, matcher) {
			const self = this;
			let deleted = false;
			function deleteHeader(_header) {
				_header = normalizeHeader(_header);
				if (_header) {
					const key = utils$1.findKey(self, _header);
					if (key && (!matcher || matchHeaderValue(self, self[key], key, matcher))) {
						delete self[key];
						deleted = true;
					}
				}
			}
			if (utils$1.isArray(header)) header.forEach(deleteHeader);
			else deleteHeader(header);
			return deleted;
		}
		clear(matcher) {
			const keys = Object.keys(this);
			let i = keys.length;
			let deleted = false;
			while (i--) {
				const key = keys[i];
				if (!matcher || matchHeaderValue(this, this[key], key, matcher, true)) {
					delete this[key];
					deleted = true;
				}
			}
			return deleted;
		}
		normalize(format) {
			const self = this;
			const headers = {};
			utils$1.forEach(this, (value, header) => {
				const key = utils$1.findKey(headers, header);
				if (key) {
					self[key] = normalizeValue(value);
					delete self[header];
					return;
				}
				const normalized = format ? formatHeader(header) : String(header).trim();
				if (normalized !== header) delete self[header];
				self[normalized] = normalizeValue(value);
				headers[normalized] = true;
			});
			return this;
		}
		concat(...targets) {
			return this.constructor.concat(this, ...targets);
		}
		toJSON(asStrings) {
			const obj = Object.create(null);
			utils$1.forEach(this, (value, header) => {
				value != null && value !== false && (obj[header] = asStrings && utils$1.isArray(value) ? value.join(`, `) : value);
			});
			return obj;
		}
		[Symbol.iterator]() {
			return Object.entries(this.toJSON())[Symbol.iterator]();
		}
		toString() {
			return Object.entries(this.toJSON()).map(([header, value]) => header + `: ` + value).join(`
`);
		}
		getSetCookie() {
			const value = this.get(`set-cookie`);
			return utils$1.isArray(value) ? value : value == null || value === false ? [] : [value];
		}
		get [Symbol.toStringTag]() {
			return `AxiosHeaders`;
		}
		static from(thing) {
			return thing instanceof this ? thing : new this(thing);
		}
		static parseParameters(value) {
			return parseParameters(value);
		}
		static concat(first, ...targets) {
			const computed = new this(first);
			targets.forEach((target) => computed.set(target));
			return computed;
		}
		static accessor(header) {
			const accessors = (this[$internals$1] = this[$internals$1] = { accessors: {} }).accessors;
			const prototype = this.prototype;
			function defineAccessor(_header) {
				const lHeader = normalizeHeader(_header);
				if (!accessors[lHeader]) {
					buildAccessors(prototype, _header);
					accessors[lHeader] = true;
				}
			}
			utils$1.isArray(header) ? header.forEach(defineAccessor) : defineAccessor(header);
			return this;
		}
	};
	AxiosHeaders.accessor([
		`Content-Type`,
		`Content-Length`,
		`Accept`,
		`Accept-Encoding`,
		`User-Agent`,
		`Authorization`
	]);
	utils$1.reduceDescriptors(AxiosHeaders.prototype, ({ value }, key) => {
		let mapped = key[0].toUpperCase() + key.slice(1);
		return {
			get: () => value,
			set(headerValue) {
				this[mapped] = headerValue;
			}
		};
	});
	utils$1.freezeMethods(AxiosHeaders);
	const REDACTED = `[REDACTED ****]`;
	function hasOwnOrPrototypeToJSON(source) {
		if (utils$1.hasOwnProp(source, `toJSON`)) return true;
		let prototype = Object.getPrototypeOf(source);
		while (prototype && prototype !== Object.prototype) {
			if (utils$1.hasOwnProp(prototype, `toJSON`)) return true;
			prototype = Object.getPrototypeOf(prototype);
		}
		return false;
	}
	function redactConfig(config, redactKeys) {
		const lowerKeys = new Set(redactKeys.map((k) => String(k).toLowerCase()));
		const seen = [];
		const visit = (source) => {
			if (source === null || typeof source !== `object`) return source;
			if (utils$1.isBuffer(source)) return source;
			if (seen.indexOf(source) !== -1) return void 0;
			if (source instanceof AxiosHeaders) source = source.toJSON();
			seen.push(source);
			let result;
			if (utils$1.isArray(source)) {
				result = [];
				source.forEach((v, i) => {
					const reducedValue = visit(v);
					if (!utils$1.isUndefined(reducedValue)) result[i] = reducedValue;
				});
			} else {
				if (!utils$1.isPlainObject(source) && hasOwnOrPrototypeToJSON(source)) {
					seen.pop();
					return source;
				}
				result = Object.create(null);
				for (const [key, value] of Object.entries(source)) {
					const reducedValue = lowerKeys.has(key.toLowerCase()) ? REDACTED : visit(value);
					if (!utils$1.isUndefined(reducedValue)) result[key] = reducedValue;
				}
			}
			seen.pop();
			return result;
		};
		return visit(config);
	}
	function stringifySafely$1(value) {
		try {
			return String(value);
		} catch (err) {
			return ``;
		}
	}
	function aggregateErrorMessage(error) {
		return error.errors.map((entry) => {
			try {
				return entry && entry.message ? stringifySafely$1(entry.message) : stringifySafely$1(entry);
			} catch (err) {
				return ``;
			}
		}).filter(Boolean).join(`; `) || error.name || `AggregateError`;
	}
	var AxiosError = class AxiosError extends Error {
		static from(error, code, config, request, response, customProps) {
			let message = error.message;
			if (!message && utils$1.isArray(error.errors) && error.errors.length) message = aggregateErrorMessage(error);
			const axiosError = new AxiosError(message, code || error.code, config, request, response);
			Object.defineProperty(axiosError, "cause", {
				__proto__: null,
				value: error,
				writable: true,
				enumerable: false,
				configurable: true
			});
			axiosError.name = error.name;
			if (error.status != null && axiosError.status == null) axiosError.status = error.status;
			customProps && Object.assign(axiosError, customProps);
			return axiosError;
		}
		constructor(message, code, config, request, response) {
			super(message);
			Object.defineProperty(this, "message", {
				__proto__: null,
				value: message,
				enumerable: true,
				writable: true,
				configurable: true
			});
			this.name = `AxiosError`;
			this.isAxiosError = true;
			code && (this.code = code);
			config && (this.config = config);
			request && (this.request = request);
			if (response) {
				this.response = response;
				this.status = response.status;
			}
		}
		toJSON() {
			const config = this.config;
			const redactKeys = config && utils$1.hasOwnProp(config, `redact`) ? config.redact : void 0;
			const serializedConfig = utils$1.isArray(redactKeys) && redactKeys.length > 0 ? redactConfig(config, redactKeys) : utils$1.toJSONObject(config);
			return {
				message: this.message,
				name: this.name,
				description: this.description,
				number: this.number,
				fileName: this.fileName,
				lineNumber: this.lineNumber,
				columnNumber: this.columnNumber,
				stack: this.stack,
				config: serializedConfig,
				code: this.code,
				status: this.status
			};
		}
	};
	AxiosError.ERR_BAD_OPTION_VALUE = `ERR_BAD_OPTION_VALUE`;
	AxiosError.ERR_BAD_OPTION = `ERR_BAD_OPTION`;
	AxiosError.ECONNABORTED = `ECONNABORTED`;
	AxiosError.ETIMEDOUT = `ETIMEDOUT`;
	AxiosError.ECONNREFUSED = `ECONNREFUSED`;
	AxiosError.ERR_NETWORK = `ERR_NETWORK`;
	AxiosError.ERR_FR_TOO_MANY_REDIRECTS = `ERR_FR_TOO_MANY_REDIRECTS`;
	AxiosError.ERR_DEPRECATED = `ERR_DEPRECATED`;
	AxiosError.ERR_BAD_RESPONSE = `ERR_BAD_RESPONSE`;
	AxiosError.ERR_BAD_REQUEST = `ERR_BAD_REQUEST`;
	AxiosError.ERR_CANCELED = `ERR_CANCELED`;
	AxiosError.ERR_NOT_SUPPORT = `ERR_NOT_SUPPORT`;
	AxiosError.ERR_INVALID_URL = `ERR_INVALID_URL`;
	AxiosError.ERR_FORM_DATA_DEPTH_EXCEEDED = `ERR_FORM_DATA_DEPTH_EXCEEDED`;
	var PlatformBuffer = {
		isBufferAvailable() {
			return typeof Buffer !== `undefined`;
		},
		from(value) {
			return Buffer.from(value);
		}
	};
	const DEFAULT_FORM_DATA_MAX_DEPTH = 100;
	function isVisitable(thing) {
		return utils$1.isPlainObject(thing) || utils$1.isArray(thing);
	}
	function removeBrackets(key) {
		return utils$1.endsWith(key, `[]`) ? key.slice(0, -2) : key;
	}
	function renderKey(path, key, dots) {
		if (!path) return key;
		return path.concat(key).map(function each(token, i) {
			token = removeBrackets(token);
			return !dots && i ? `[` + token + `]` : token;
		}).join(dots ? `.` : ``);
	}
	function isFlatArray(arr) {
		return utils$1.isArray(arr) && !arr.some(isVisitable);
	}
	const predicates = utils$1.toFlatObject(utils$1, {}, null, function filter(prop) {
		return /^is[A-Z]/.test(prop);
	});
	function toFormData(obj, formData, options) {
		if (!utils$1.isObject(obj)) throw new TypeError(`target must be an object`);
		formData = formData || new (FormData$1 || FormData)();
		const option = (name, fallback) => {
			const value = utils$1.getSafeProp(options, name);
			return utils$1.isUndefined(value) ? fallback : value;
		};
		const metaTokens = option(`metaTokens`, true);
		const visitor = option(`visitor`) || defaultVisitor;
		const dots = option(`dots`, false);
		const indexes = option(`indexes`, false);
		const _Blob = option(`Blob`) || typeof Blob !== `undefined` && Blob;
		const maxDepth = option(`maxDepth`, DEFAULT_FORM_DATA_MAX_DEPTH);
		const useBlob = _Blob && utils$1.isSpecCompliantForm(formData);
		const stack = [];
		if (!utils$1.isFunction(visitor)) throw new TypeError(`visitor must be a function`);
		function convertValue(value) {
			if (value === null) return ``;
			if (utils$1.isDate(value)) return value.toISOString();
			if (utils$1.isBoolean(value)) return value.toString();
			if (!useBlob && utils$1.isBlob(value)) throw new AxiosError(`Blob is not supported. Use a Buffer instead.`);
			if (utils$1.isArrayBuffer(value) || utils$1.isTypedArray(value)) {
				if (useBlob && typeof _Blob === `function`) return new _Blob([value]);
				if (PlatformBuffer && PlatformBuffer.isBufferAvailable()) return PlatformBuffer.from(value);
				throw new AxiosError(`Blob is not supported. Use a Buffer instead.`, AxiosError.ERR_NOT_SUPPORT);
			}
			return value;
		}
		function throwIfMaxDepthExceeded(depth) {
			if (depth > maxDepth) throw new AxiosError(`Object is too deeply nested (` + depth + ` levels). Max depth: ` + maxDepth, AxiosError.ERR_FORM_DATA_DEPTH_EXCEEDED);
		}
		function stringifyWithDepthLimit(value, depth) {
			if (maxDepth === 1e400) return JSON.stringify(value);
			const ancestors = [];
			return JSON.stringify(value, function limitDepth(_key, currentValue) {
				if (!utils$1.isObject(currentValue)) return currentValue;
				while (ancestors.length && ancestors[ancestors.length - 1] !== this) ancestors.pop();
				ancestors.push(currentValue);
				throwIfMaxDepthExceeded(depth + ancestors.length - 1);
				return currentValue;
			});
		}
		function defaultVisitor(value, key, path) {
			let arr = value;
			if (utils$1.isReactNative(formData) && utils$1.isReactNativeBlob(value)) {
				formData.append(renderKey(path, key, dots), convertValue(value));
				return false;
			}
			if (value && !path && typeof value === `object`) {
				if (utils$1.endsWith(key, `{}`)) {
					key = metaTokens ? key : key.slice(0, -2);
					value = stringifyWithDepthLimit(value, 1);
				} else if (utils$1.isArray(value) && isFlatArray(value) || (utils$1.isFileList(value) || utils$1.endsWith(key, `[]`)) && (arr = utils$1.toArray(value))) {
					key = removeBrackets(key);
					arr.forEach(function each(el, index) {
						!(utils$1.isUndefined(el) || el === null) && formData.append(indexes === true ? renderKey([key], index, dots) : indexes === null ? key : key + `[]`, convertValue(el));
					});
					return false;
				}
			}
			if (isVisitable(value)) return true;
			formData.append(renderKey(path, key, dots), convertValue(value));
			return false;
		}
		const exposedHelpers = Object.assign(predicates, {
			defaultVisitor,
			convertValue,
			isVisitable
		});
		function build(value, path, depth = 0) {
			if (utils$1.isUndefined(value)) return;
			throwIfMaxDepthExceeded(depth);
			if (stack.indexOf(value) !== -1) throw new Error(`Circular reference detected in ` + path.join(`.`));
			stack.push(value);
			utils$1.forEach(value, function each(el, key) {
				if ((!(utils$1.isUndefined(el) || el === null) && visitor.call(formData, el, utils$1.isString(key) ? key.trim() : key, path, exposedHelpers)) === true) build(el, path ? path.concat(key) : [key], depth + 1);
			});
			stack.pop();
		}
		if (!utils$1.isObject(obj)) throw new TypeError(`data must be an object`);
		build(obj);
		return formData;
	}
	function encode$1(str) {
		const charMap = {
			"!": `%21`,
			"'": `%27`,
			"(": `%28`,
			")": `%29`,
			"~": `%7E`,
			"%20": `+`
		};
		return encodeURIComponent(str).replace(/[!'()~]|%20/g, function replacer(match) {
			return charMap[match];
		});
	}
	function AxiosURLSearchParams(params, options) {
		this._pairs = [];
		params && toFormData(params, this, options);
	}
	const prototype = AxiosURLSearchParams.prototype;
	prototype.append = function append(name, value) {
		this._pairs.push([name, value]);
	};
	prototype.toString = function toString(encoder) {
		const _encode = encoder ? (value) => encoder.call(this, value, encode$1) : encode$1;
		return this._pairs.map(function each(pair) {
			return _encode(pair[0]) + `=` + _encode(pair[1]);
		}, ``).join(`&`);
	};
	function encode(val) {
		return encodeURIComponent(val).replace(/%3A/gi, `:`).replace(/%24/g, `$`).replace(/%2C/gi, `,`).replace(/%20/g, `+`);
	}
	function buildURL(url, params, options) {
		if (!params) return url;
		url = url || ``;
		const _options = utils$1.isFunction(options) ? { serialize: options } : options;
		const _encode = utils$1.getSafeProp(_options, `encode`) || encode;
		const serializeFn = utils$1.getSafeProp(_options, `serialize`);
		let serializedParams;
		if (serializeFn) serializedParams = serializeFn(params, _options);
		else serializedParams = utils$1.isURLSearchParams(params) ? params.toString() : new AxiosURLSearchParams(params, _options).toString(_encode);
		if (serializedParams) {
			const hashmarkIndex = url.indexOf(`#`);
			if (hashmarkIndex !== -1) url = url.slice(0, hashmarkIndex);
			url += (url.indexOf(`?`) === -1 ? `?` : `&`) + serializedParams;
		}
		return url;
	}
	const $internals = Symbol(`internals`);
	function countHandlers(handlers) {
		return handlers ? handlers.length : 0;
	}
	function trimHandlers(handlers) {
		if (!handlers) return;
		while (handlers.length && handlers[handlers.length - 1] === null) handlers.pop();
	}
	function syncHandlerEntries(manager, internals) {
		const handlers = manager.handlers;
		const length = countHandlers(handlers);
		if (handlers !== internals.handlersRef) {
			internals.handlersRef = handlers;
			internals.handlerEntries.clear();
		} else if (length !== internals.handlersLength) {
			if (!length) internals.handlerEntries.clear();
			else internals.handlerEntries.forEach(function removeStaleEntry(entry, id) {
				if (handlers[entry.index] !== entry.handler) internals.handlerEntries.delete(id);
			});
		}
		internals.handlersLength = length;
	}
	var InterceptorManager = class {
		constructor() {
			this.handlers = [];
			this[$internals] = {
				handlersRef: this.handlers,
				handlersLength: this.handlers.length,
				handlerEntries: /* @__PURE__ */ new Map(),
				iterationDepth: 0,
				nextId: 0
			};
		}
		use(fulfilled, rejected, options) {
			const handler = {
				fulfilled,
				rejected,
				synchronous: options ? options.synchronous : false,
				runWhen: options ? options.runWhen : null
			};
			const internals = this[$internals];
			if (this.handlers == null) this.handlers = [];
			syncHandlerEntries(this, internals);
			const id = internals.nextId++;
			this.handlers.push(handler);
			internals.handlerEntries.set(id, {
				handler,
				index: this.handlers.length - 1
			});
			internals.handlersLength = this.handlers.length;
			return id;
		}
		eject(id) {
			const internals = this[$internals];
			syncHandlerEntries(this, internals);
			const entry = internals.handlerEntries.get(id);
			if (entry) {
				internals.handlerEntries.delete(id);
				if (this.handlers[entry.index] !== entry.handler) return;
				this.handlers[entry.index] = null;
				if (!internals.iterationDepth) {
					trimHandlers(this.handlers);
					internals.handlersLength = this.handlers.length;
				}
			}
		}
		clear() {
			if (this.handlers) {
				this.handlers = [];
				syncHandlerEntries(this, this[$internals]);
			}
		}
		forEach(fn) {
			const internals = this[$internals];
			syncHandlerEntries(this, internals);
			internals.iterationDepth++;
			try {
				utils$1.forEach(this.handlers, function forEachHandler(h) {
					if (h !== null) fn(h);
				});
			} finally {
				if (!--internals.iterationDepth) {
					syncHandlerEntries(this, internals);
					trimHandlers(this.handlers);
					internals.handlersLength = countHandlers(this.handlers);
				}
			}
		}
	};
	var transitionalDefaults = {
		silentJSONParsing: true,
		forcedJSONParsing: true,
		clarifyTimeoutError: false,
		legacyInterceptorReqResOrdering: true,
		advertiseZstdAcceptEncoding: false,
		validateStatusUndefinedResolves: true
	};
	var URLSearchParams = url.URLSearchParams;
	const ALPHA = `abcdefghijklmnopqrstuvwxyz`;
	const DIGIT = `0123456789`;
	const ALPHABET = {
		DIGIT,
		ALPHA,
		ALPHA_DIGIT: ALPHA + ALPHA.toUpperCase() + DIGIT
	};
	const generateString = (size = 16, alphabet = ALPHABET.ALPHA_DIGIT) => {
		let str = ``;
		const { length } = alphabet;
		const randomValues = new Uint32Array(size);
		crypto.randomFillSync(randomValues);
		for (let i = 0; i < size; i++) str += alphabet[randomValues[i] % length];
		return str;
	};
	var platform$1 = {
		isNode: true,
		classes: {
			URLSearchParams,
			FormData: FormData$1,
			Blob: typeof Blob !== `undefined` && Blob || null
		},
		ALPHABET,
		generateString,
		protocols: [
			`http`,
			`https`,
			`file`,
			`data`
		]
	};
	const hasBrowserEnv = typeof window !== `undefined` && typeof document !== `undefined`;
	const _navigator = typeof navigator === `object` && navigator || void 0;
	const hasStandardBrowserEnv = hasBrowserEnv && (!_navigator || [
		`ReactNative`,
		`NativeScript`,
		`NS`
	].indexOf(_navigator.product) < 0);
	const hasStandardBrowserWebWorkerEnv = (() => {
		return typeof WorkerGlobalScope !== `undefined` && self instanceof WorkerGlobalScope && typeof self.importScripts === `function`;
	})();
	const origin = hasBrowserEnv && window.location.href || `http://localhost`;
	var platform = {
		...Object.freeze({
			__proto__: null,
			hasBrowserEnv,
			hasStandardBrowserEnv,
			hasStandardBrowserWebWorkerEnv,
			navigator: _navigator,
			origin
		}),
		...platform$1
	};
	function toURLEncodedForm(data, options) {
		return toFormData(data, new platform.classes.URLSearchParams(), {
			visitor: function(value, key, path, helpers) {
				if (platform.isNode && utils$1.isBuffer(value)) {
					this.append(key, value.toString(`base64`));
					return false;
				}
				return helpers.defaultVisitor.apply(this, arguments);
			},
			...options
		});
	}
	const MAX_DEPTH = DEFAULT_FORM_DATA_MAX_DEPTH;
	function throwIfDepthExceeded(index) {
		if (index > MAX_DEPTH) throw new AxiosError(`FormData field is too deeply nested (` + index + " levels). Max depth: 100", AxiosError.ERR_FORM_DATA_DEPTH_EXCEEDED);
	}
	function parsePropPath(name) {
		const path = [];
		const pattern = /[^.[\]]+|\[([^.[\]]*)]/g;
		let match;
		while ((match = pattern.exec(name)) !== null) {
			throwIfDepthExceeded(path.length);
			path.push(match[0] === `[]` ? `` : match[1] || match[0]);
		}
		return path;
	}
	function arrayToObject(arr) {
		const obj = {};
		const keys = Object.keys(arr);
		let i;
		const len = keys.length;
		let key;
		for (i = 0; i < len; i++) {
			key = keys[i];
			obj[key] = arr[key];
		}
		return obj;
	}
	function formDataToJSON(formData) {
		function buildPath(path, value, target, index) {
			throwIfDepthExceeded(index);
			let name = path[index++];
			if (name === `__proto__`) return true;
			const isNumericKey = Number.isFinite(+name);
			const isLast = index >= path.length;
			name = !name && utils$1.isArray(target) ? target.length : name;
			if (isLast) {
				if (utils$1.hasOwnProp(target, name)) target[name] = utils$1.isArray(target[name]) ? target[name].concat(value) : [target[name], value];
				else target[name] = value;
				return !isNumericKey;
			}
			if (!utils$1.hasOwnProp(target, name) || !utils$1.isObject(target[name])) target[name] = [];
			if (buildPath(path, value, target[name], index) && utils$1.isArray(target[name])) target[name] = arrayToObject(target[name]);
			return !isNumericKey;
		}
		if (utils$1.isFormData(formData) && utils$1.isFunction(formData.entries)) {
			const obj = {};
			utils$1.forEachEntry(formData, (name, value) => {
				buildPath(parsePropPath(name), value, obj, 0);
			});
			return obj;
		}
		return null;
	}
	const methodList = Object.freeze([
		`get`,
		`delete`,
		`head`,
		`options`,
		`post`,
		`put`,
		`patch`,
		`purge`,
		`link`,
		`unlink`,
		`query`
	]);
	const own = (obj, key) => obj != null && utils$1.hasOwnProp(obj, key) ? obj[key] : void 0;
	function stringifySafely(rawValue, parser, encoder) {
		if (utils$1.isString(rawValue)) try {
			(parser || JSON.parse)(rawValue);
			return utils$1.trim(rawValue);
		} catch (e) {
			if (e.name !== `SyntaxError`) throw e;
		}
		return (encoder || JSON.stringify)(rawValue);
	}
	const defaults = {
		transitional: transitionalDefaults,
		adapter: [
			`xhr`,
			`http`,
			`fetch`
		],
		transformRequest: [function transformRequest(data, headers) {
			const contentType = headers.getContentType() || ``;
			const hasJSONContentType = contentType.indexOf(`application/json`) > -1;
			const isObjectPayload = utils$1.isObject(data);
			if (isObjectPayload && utils$1.isHTMLForm(data)) data = new FormData(data);
			if (utils$1.isFormData(data)) return hasJSONContentType ? JSON.stringify(formDataToJSON(data)) : data;
			if (utils$1.isArrayBuffer(data) || utils$1.isBuffer(data) || utils$1.isStream(data) || utils$1.isFile(data) || utils$1.isBlob(data) || utils$1.isReadableStream(data)) return data;
			if (utils$1.isArrayBufferView(data)) return data.buffer;
			if (utils$1.isURLSearchParams(data)) {
				headers.setContentType(`application/x-www-form-urlencoded;charset=utf-8`, false);
				return data.toString();
			}
			let isFileList;
			if (isObjectPayload) {
				const formSerializer = own(this, `formSerializer`);
				if (contentType.indexOf(`application/x-www-form-urlencoded`) > -1) return toURLEncodedForm(data, formSerializer).toString();
				if ((isFileList = utils$1.isFileList(data)) || contentType.indexOf(`multipart/form-data`) > -1) {
					const env = own(this, `env`);
					const _FormData = env && env.FormData;
					return toFormData(isFileList ? { "files[]": data } : data, _FormData && new _FormData(), formSerializer);
				}
			}
			if (isObjectPayload || hasJSONContentType) {
				headers.setContentType(`application/json`, false);
				return stringifySafely(data);
			}
			return data;
		}],
		transformResponse: [function transformResponse(data) {
			const transitional = own(this, `transitional`) || defaults.transitional;
			const forcedJSONParsing = transitional && transitional.forcedJSONParsing;
			const responseType = own(this, `responseType`);
			const JSONRequested = responseType === `json`;
			if (utils$1.isResponse(data) || utils$1.isReadableStream(data)) return data;
			if (data && utils$1.isString(data) && (forcedJSONParsing && !responseType || JSONRequested)) {
				const strictJSONParsing = !(transitional && transitional.silentJSONParsing) && JSONRequested;
				try {
					return JSON.parse(data, own(this, `parseReviver`));
				} catch (e) {
					if (strictJSONParsing) {
						if (e.name === `SyntaxError`) throw AxiosError.from(e, AxiosError.ERR_BAD_RESPONSE, this, null, own(this, `response`));
						throw e;
					}
				}
			}
			return data;
		}],
		timeout: 0,
		xsrfCookieName: `XSRF-TOKEN`,
		xsrfHeaderName: `X-XSRF-TOKEN`,
		maxContentLength: -1,
		maxBodyLength: -1,
		env: {
			FormData: platform.classes.FormData,
			Blob: platform.classes.Blob
		},
		validateStatus: function validateStatus(status) {
			return status >= 200 && status < 300;
		},
		headers: { common: {
			Accept: `application/json, text/plain, */*`,
			"Content-Type": void 0
		} }
	};
	utils$1.forEach(methodList, (method) => {
		defaults.headers[method] = {};
	});
	function transformData(fns, response) {
		const config = this || defaults;
		const context = response || config;
		const headers = AxiosHeaders.from(context.headers);
		let data = context.data;
		utils$1.forEach(fns, function transform(fn) {
			data = fn.call(config, data, headers.normalize(), response ? response.status : void 0);
		});
		headers.normalize();
		return data;
	}
	function isCancel(value) {
		return !!(value && value.__CANCEL__);
	}
	var CanceledError = class extends AxiosError {
		constructor(message, config, request) {
			super(message == null ? `canceled` : message, AxiosError.ERR_CANCELED, config, request);
			this.name = `CanceledError`;
			this.__CANCEL__ = true;
		}
	};
	function settle(resolve, reject, response) {
		const validateStatus = response.config.validateStatus;
		if (!response.status || !validateStatus || validateStatus(response.status)) resolve(response);
		else reject(new AxiosError(`Request failed with status code ` + response.status, response.status >= 400 && response.status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE, response.config, response.request, response));
	}
	function isAbsoluteURL(url) {
		if (typeof url !== `string`) return false;
		return /^([a-z][a-z\d+\-.]*:)?\/\//i.test(url);
	}
	function combineURLs(baseURL, relativeURL) {
		if (!relativeURL) return baseURL;
		let end = baseURL.length;
		while (end > 0 && baseURL.charCodeAt(end - 1) === 47) end--;
		return baseURL.slice(0, end) + `/` + relativeURL.replace(/^\/+/, ``);
	}
	const urlParserControlCharacters = /[\t\n\r]/g;
	function normalizeURLForProtocolCheck(url) {
		if (typeof url !== `string`) return url;
		let start = 0;
		while (start < url.length && url.charCodeAt(start) <= 32) start++;
		return url.slice(start).replace(urlParserControlCharacters, ``);
	}
	const malformedHttpProtocol = /^https?:(?!\/\/)/i;
	function redactFragment(fragment) {
		if (!fragment) return fragment;
		return fragment.replace(/(^|&)([^=&]*=)?[^&]+/g, (match, separator, parameterName = ``) => {
			return `${separator}${parameterName}${REDACTED}`;
		});
	}
	function redactSensitiveURLParts(url) {
		const redactedURL = url.replace(/^(https?:\/{0,2})[^/?#]*@/i, `$1${REDACTED}@`);
		const fragmentIndex = redactedURL.indexOf(`#`);
		const redactedURLWithoutFragment = (fragmentIndex === -1 ? redactedURL : redactedURL.slice(0, fragmentIndex)).replace(/([?&][^=&#]*=)[^&#]*/g, `$1${REDACTED}`);
		if (fragmentIndex === -1) return redactedURLWithoutFragment;
		return `${redactedURLWithoutFragment}#${redactFragment(redactedURL.slice(fragmentIndex + 1))}`;
	}
	function assertValidHttpProtocolURL(url, config) {
		if (typeof url === `string`) {
			const normalizedURL = normalizeURLForProtocolCheck(url);
			if (malformedHttpProtocol.test(normalizedURL)) throw new AxiosError(`Invalid URL ${JSON.stringify(redactSensitiveURLParts(normalizedURL))}: missing "//" after protocol`, AxiosError.ERR_INVALID_URL, config);
		}
	}
	function buildFullPath(baseURL, requestedURL, allowAbsoluteUrls, config) {
		assertValidHttpProtocolURL(requestedURL, config);
		let isRelativeUrl = !isAbsoluteURL(requestedURL);
		if (baseURL && (isRelativeUrl || allowAbsoluteUrls === false)) {
			assertValidHttpProtocolURL(baseURL, config);
			return combineURLs(baseURL, requestedURL);
		}
		return requestedURL;
	}
	var DEFAULT_PORTS$1 = {
		ftp: 21,
		gopher: 70,
		http: 80,
		https: 443,
		ws: 80,
		wss: 443
	};
	function parseUrl(urlString) {
		try {
			return new URL(urlString);
		} catch {
			return null;
		}
	}
	function getProxyForUrl(url) {
		var parsedUrl = (typeof url === `string` ? parseUrl(url) : url) || {};
		var proto = parsedUrl.protocol;
		var hostname = parsedUrl.host;
		var port = parsedUrl.port;
		if (typeof hostname !== `string` || !hostname || typeof proto !== `string`) return ``;
		proto = proto.split(`:`, 1)[0];
		hostname = hostname.replace(/:\d*$/, ``);
		port = parseInt(port) || DEFAULT_PORTS$1[proto] || 0;
		if (!shouldProxy(hostname, port)) return ``;
		var proxy = getEnv(proto + `_proxy`) || getEnv(`all_proxy`);
		if (proxy && proxy.indexOf(`://`) === -1) proxy = proto + `://` + proxy;
		return proxy;
	}
	function shouldProxy(hostname, port) {
		var NO_PROXY = getEnv(`no_proxy`).toLowerCase();
		if (!NO_PROXY) return true;
		if (NO_PROXY === `*`) return false;
		return NO_PROXY.split(/[,\s]/).every(function(proxy) {
			if (!proxy) return true;
			var parsedProxy = proxy.match(/^(.+):(\d+)$/);
			var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
			var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
			if (parsedProxyPort && parsedProxyPort !== port) return true;
			if (!/^[.*]/.test(parsedProxyHostname)) return hostname !== parsedProxyHostname;
			if (parsedProxyHostname.charAt(0) === `*`) parsedProxyHostname = parsedProxyHostname.slice(1);
			return !hostname.endsWith(parsedProxyHostname);
		});
	}
	function getEnv(key) {
		return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || ``;
	}
	const VERSION = `1.20.0`;
	function parseProtocol(url) {
		const match = /^([-+\w]{1,25}):(?:\/\/)?/.exec(url);
		return match && match[1] || ``;
	}
	const DATA_URL_PATTERN = /^([^,;/]+\/[^,;/]+)?((?:;[^,;=]+=[^,;]+)*)(;base64)?,([\s\S]*)$/;
	function fromDataURI(uri, asBlob, options) {
		const _Blob = options && options.Blob || platform.classes.Blob;
		const protocol = parseProtocol(uri);
		if (asBlob === void 0 && _Blob) asBlob = true;
		if (protocol === `data`) {
			uri = protocol.length ? uri.slice(protocol.length + 1) : uri;
			const match = DATA_URL_PATTERN.exec(uri);
			if (!match) throw new AxiosError(`Invalid URL`, AxiosError.ERR_INVALID_URL);
			const type = match[1];
			const params = match[2];
			const encoding = match[3] ? `base64` : `utf8`;
			const body = match[4];
			let mime = ``;
			if (type) mime = params ? type + params : type;
			else if (params) mime = `text/plain` + params;
			const buffer = encoding === `base64` ? Buffer.from(body, `base64`) : Buffer.from(decodeURIComponent(body), encoding);
			if (asBlob) {
				if (!_Blob) throw new AxiosError(`Blob is not supported`, AxiosError.ERR_NOT_SUPPORT);
				return new _Blob([buffer], { type: mime });
			}
			return buffer;
		}
		throw new AxiosError(`Unsupported protocol ` + protocol, AxiosError.ERR_NOT_SUPPORT);
	}
	const FORM_DATA_CONTENT_HEADERS = [`content-type`, `content-length`];
	function setFormDataHeaders(headers, formHeaders, policy) {
		if (policy !== `content-only`) {
			headers.set(formHeaders);
			return;
		}
		Object.entries(formHeaders || {}).forEach(([key, val]) => {
			if (FORM_DATA_CONTENT_HEADERS.includes(key.toLowerCase())) headers.set(key, val);
		});
	}
	const kInternals = Symbol(`internals`);
	var AxiosTransformStream = class extends stream.Transform {
		constructor(options) {
			options = utils$1.toFlatObject(options, {
				maxRate: 0,
				chunkSize: 65536,
				minChunkSize: 100,
				timeWindow: 500,
				ticksRate: 2,
				samplesCount: 15
			}, null, (prop, source) => {
				return !utils$1.isUndefined(source[prop]);
			});
			super({ readableHighWaterMark: options.chunkSize });
			const internals = this[kInternals] = {
				timeWindow: options.timeWindow,
				chunkSize: options.chunkSize,
				maxRate: options.maxRate,
				minChunkSize: options.minChunkSize,
				bytesSeen: 0,
				isCaptured: false,
				notifiedBytesLoaded: 0,
				ts: Date.now(),
				bytes: 0,
				onReadCallback: null
			};
			this.on(`newListener`, (event) => {
				if (event === `progress`) {
					if (!internals.isCaptured) internals.isCaptured = true;
				}
			});
		}
		_read(size) {
			const internals = this[kInternals];
			if (internals.onReadCallback) internals.onReadCallback();
			return super._read(size);
		}
		_transform(chunk, encoding, callback) {
			const internals = this[kInternals];
			const maxRate = internals.maxRate;
			const readableHighWaterMark = this.readableHighWaterMark;
			const timeWindow = internals.timeWindow;
			const bytesThreshold = maxRate / (1e3 / timeWindow);
			const minChunkSize = internals.minChunkSize !== false ? Math.max(internals.minChunkSize, bytesThreshold * .01) : 0;
			const pushChunk = (_chunk, _callback) => {
				const bytes = Buffer.byteLength(_chunk);
				internals.bytesSeen += bytes;
				internals.bytes += bytes;
				internals.isCaptured && this.emit(`progress`, internals.bytesSeen);
				if (this.push(_chunk)) process.nextTick(_callback);
				else internals.onReadCallback = () => {
					internals.onReadCallback = null;
					process.nextTick(_callback);
				};
			};
			const transformChunk = (_chunk, _callback) => {
				const chunkSize = Buffer.byteLength(_chunk);
				let chunkRemainder = null;
				let maxChunkSize = readableHighWaterMark;
				let bytesLeft;
				let passed = 0;
				if (maxRate) {
					const now = Date.now();
					if (!internals.ts || (passed = now - internals.ts) >= timeWindow) {
						internals.ts = now;
						bytesLeft = bytesThreshold - internals.bytes;
						internals.bytes = bytesLeft < 0 ? -bytesLeft : 0;
						passed = 0;
					}
					bytesLeft = bytesThreshold - internals.bytes;
				}
				if (maxRate) {
					if (bytesLeft <= 0) return setTimeout(() => {
						_callback(null, _chunk);
					}, timeWindow - passed);
					if (bytesLeft < maxChunkSize) maxChunkSize = bytesLeft;
				}
				if (maxChunkSize && chunkSize > maxChunkSize && chunkSize - maxChunkSize > minChunkSize) {
					chunkRemainder = _chunk.subarray(maxChunkSize);
					_chunk = _chunk.subarray(0, maxChunkSize);
				}
				pushChunk(_chunk, chunkRemainder ? () => {
					process.nextTick(_callback, null, chunkRemainder);
				} : _callback);
			};
			transformChunk(chunk, function transformNextChunk(err, _chunk) {
				if (err) return callback(err);
				if (_chunk) transformChunk(_chunk, transformNextChunk);
				else callback(null);
			});
		}
	};
	const { asyncIterator } = Symbol;
	const readBlob = async function* (blob) {
		if (blob.stream) yield* blob.stream();
		else if (blob.arrayBuffer) yield await blob.arrayBuffer();
		else if (blob[asyncIterator]) yield* blob[asyncIterator]();
		else yield blob;
	};
	const BOUNDARY_ALPHABET = platform.ALPHABET.ALPHA_DIGIT + `-_`;
	const textEncoder = typeof TextEncoder === `function` ? new TextEncoder() : new util.TextEncoder();
	const CRLF = `\r
`;
	const CRLF_BYTES = textEncoder.encode(CRLF);
	const CRLF_BYTES_COUNT = 2;
	var FormDataPart = class {
		constructor(name, value) {
			const { escapeName } = this.constructor;
			const isStringValue = utils$1.isString(value);
			let headers = `Content-Disposition: form-data; name="${escapeName(name)}"${!isStringValue && value.name ? `; filename="${escapeName(value.name)}"` : ``}${CRLF}`;
			if (isStringValue) value = textEncoder.encode(String(value).replace(/\r?\n|\r\n?/g, CRLF));
			else {
				const safeType = String(value.type || `application/octet-stream`).replace(/[\r\n]/g, ``);
				headers += `Content-Type: ${safeType}${CRLF}`;
			}
			this.headers = textEncoder.encode(headers + CRLF);
			this.contentLength = isStringValue ? value.byteLength : value.size;
			this.size = this.headers.byteLength + this.contentLength + CRLF_BYTES_COUNT;
			this.name = name;
			this.value = value;
		}
		async *encode() {
			yield this.headers;
			const { value } = this;
			if (utils$1.isTypedArray(value)) yield value;
			else yield* readBlob(value);
			yield CRLF_BYTES;
		}
		static escapeName(name) {
			return String(name).replace(/[\r\n"]/g, (match) => ({
				"\r": `%0D`,
				"\n": `%0A`,
				"\"": `%22`
			})[match]);
		}
	};
	const formDataToStream = (form, headersHandler, options) => {
		const { tag = `form-data-boundary`, size = 25, boundary = tag + `-` + platform.generateString(size, BOUNDARY_ALPHABET) } = options || {};
		if (!utils$1.isFormData(form)) throw new TypeError(`FormData instance required`);
		if (boundary.length < 1 || boundary.length > 70) throw new Error(`boundary must be 1-70 characters long`);
		const boundaryBytes = textEncoder.encode(`--` + boundary + CRLF);
		const footerBytes = textEncoder.encode(`--` + boundary + `--` + CRLF);
		let contentLength = footerBytes.byteLength;
		const parts = Array.from(form.entries()).map(([name, value]) => {
			const part = new FormDataPart(name, value);
			contentLength += part.size;
			return part;
		});
		contentLength += boundaryBytes.byteLength * parts.length;
		contentLength = utils$1.toFiniteNumber(contentLength);
		const computedHeaders = { "Content-Type": `multipart/form-data; boundary=${boundary}` };
		if (Number.isFinite(contentLength)) computedHeaders[`Content-Length`] = contentLength;
		headersHandler && headersHandler(computedHeaders);
		return stream.Readable.from(async function* () {
			for (const part of parts) {
				yield boundaryBytes;
				yield* part.encode();
			}
			yield footerBytes;
		}());
	};
	var ZlibHeaderTransformStream = class extends stream.Transform {
		__transform(chunk, encoding, callback) {
			this.push(chunk);
			callback();
		}
		_transform(chunk, encoding, callback) {
			if (chunk.length !== 0) {
				this._transform = this.__transform;
				if (chunk[0] !== 120) {
					const header = Buffer.alloc(2);
					header[0] = 120;
					header[1] = 156;
					this.push(header, encoding);
				}
			}
			this.__transform(chunk, encoding, callback);
		}
	};
	var Http2Sessions = class {
		constructor() {
			this.sessions = Object.create(null);
		}
		getSession(authority, options) {
			options = Object.assign(Object.create(null), { sessionTimeout: 1e3 }, options);
			let authoritySessions = this.sessions[authority];
			if (authoritySessions) {
				let len = authoritySessions.length;
				for (let i = 0; i < len; i++) {
					const [sessionHandle, sessionOptions] = authoritySessions[i];
					if (!sessionHandle.destroyed && !sessionHandle.closed && util.isDeepStrictEqual(sessionOptions, options)) return sessionHandle;
				}
			}
			const session = http2.connect(authority, options);
			let removed;
			let timer;
			const removeSession = () => {
				if (removed) return;
				removed = true;
				if (timer) {
					clearTimeout(timer);
					timer = null;
				}
				let entries = authoritySessions, len = entries.length, i = len;
				while (i--) if (entries[i][0] === session) {
					if (len === 1) delete this.sessions[authority];
					else entries.splice(i, 1);
					if (!session.closed) session.close();
					return;
				}
			};
			const originalRequestFn = session.request;
			const { sessionTimeout } = options;
			if (sessionTimeout != null) {
				let streamsCount = 0;
				session.request = function() {
					const stream = originalRequestFn.apply(this, arguments);
					streamsCount++;
					if (timer) {
						clearTimeout(timer);
						timer = null;
					}
					stream.once(`close`, () => {
						if (!--streamsCount) timer = setTimeout(() => {
							timer = null;
							removeSession();
						}, sessionTimeout);
					});
					return stream;
				};
			}
			session.once(`close`, removeSession);
			session.once(`error`, removeSession);
			let entry = [session, options];
			authoritySessions ? authoritySessions.push(entry) : authoritySessions = this.sessions[authority] = [entry];
			return session;
		}
	};
	const callbackify = (fn, reducer) => {
		return utils$1.isAsyncFn(fn) ? function(...args) {
			const cb = args.pop();
			fn.apply(this, args).then((value) => {
				try {
					reducer ? cb(null, ...reducer(value)) : cb(null, value);
				} catch (err) {
					cb(err);
				}
			}, cb);
		} : fn;
	};
	const LOOPBACK_HOSTNAMES = /* @__PURE__ */ new Set([`localhost`, `0.0.0.0`]);
	const trimTrailingDots = (value) => {
		let end = value.length;
		while (end && value.charCodeAt(end - 1) === 46) end--;
		return end === value.length ? value : value.slice(0, end);
	};
	const isIPv4Loopback = (host) => {
		const parts = host.split(`.`);
		if (parts.length !== 4) return false;
		if (parts[0] !== `127`) return false;
		return parts.every((p) => /^\d+$/.test(p) && Number(p) >= 0 && Number(p) <= 255);
	};
	const parseIPv4Octet = (text) => {
		if (/^0[xX][0-9a-fA-F]+$/.test(text)) {
			const n = parseInt(text.slice(2), 16);
			return Number.isFinite(n) ? n : null;
		}
		if (text.length > 1 && /^0[0-7]+$/.test(text)) {
			const n = parseInt(text, 8);
			return Number.isFinite(n) ? n : null;
		}
		if (text.length > 1 && /^0[0-9]+$/.test(text)) return null;
		if (/^[0-9]+$/.test(text)) {
			const n = parseInt(text, 10);
			return Number.isFinite(n) ? n : null;
		}
		return null;
	};
	const normalizeIPAddress = (host) => {
		if (typeof host !== `string` || !host || host.indexOf(`:`) !== -1) return host;
		let h = host;
		if (h.charAt(0) === `[` && h.charAt(h.length - 1) === `]`) h = h.slice(1, -1);
		h = trimTrailingDots(h);
		if (!/^[0-9.xXa-fA-F]+$/.test(h)) return host;
		const parts = h.split(`.`);
		if (parts.some((p) => p === ``)) return host;
		if (parts.length === 4) {
			const octets = parts.map(parseIPv4Octet);
			if (octets.some((n) => n === null || n < 0 || n > 255)) return host;
			return octets.join(`.`);
		}
		if (parts.length > 4) return host;
		if (parts.length === 1) return host;
		const literalOctets = parts.slice(0, -1);
		const tail = parts[parts.length - 1];
		const tailSlots = 4 - literalOctets.length;
		const tailValue = parseIPv4Octet(tail);
		if (tailValue === null) return host;
		const maxTail = (1 << 8 * tailSlots) - 1;
		if (tailValue < 0 || tailValue > maxTail) return host;
		const tailOctets = new Array(tailSlots).fill(0);
		for (let i = tailSlots - 1, v = tailValue; i >= 0; i--, v >>= 8) tailOctets[i] = v & 255;
		const literal = literalOctets.map(parseIPv4Octet);
		if (literal.some((n) => n === null || n < 0 || n > 255)) return host;
		return [...literal, ...tailOctets].join(`.`);
	};
	const isIPv6ZeroGroup = (group) => /^0{1,4}$/.test(group);
	const isIPv6Unspecified = (host) => {
		if (host === `::`) return true;
		const compressionIndex = host.indexOf(`::`);
		if (compressionIndex !== -1) {
			if (compressionIndex !== host.lastIndexOf(`::`)) return false;
			const left = host.slice(0, compressionIndex);
			const right = host.slice(compressionIndex + 2);
			const leftGroups = left ? left.split(`:`) : [];
			const rightGroups = right ? right.split(`:`) : [];
			return leftGroups.length + rightGroups.length < 8 && leftGroups.every(isIPv6ZeroGroup) && rightGroups.every(isIPv6ZeroGroup);
		}
		const groups = host.split(`:`);
		return groups.length === 8 && groups.every(isIPv6ZeroGroup);
	};
	const isIPv6Loopback = (host) => {
		if (host === `::1`) return true;
		const v4MappedDotted = host.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i);
		if (v4MappedDotted) return isIPv4Loopback(v4MappedDotted[1]);
		const v4MappedHex = host.match(/^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i);
		if (v4MappedHex) {
			const high = parseInt(v4MappedHex[1], 16);
			return high >= 32512 && high <= 32767;
		}
		const groups = host.split(`:`);
		if (groups.length === 8) {
			for (let i = 0; i < 7; i++) if (!/^0+$/.test(groups[i])) return false;
			return /^0*1$/.test(groups[7]);
		}
		return false;
	};
	const isLoopback = (host) => {
		if (!host) return false;
		if (LOOPBACK_HOSTNAMES.has(host)) return true;
		if (isIPv4Loopback(host)) return true;
		if (isIPv6Unspecified(host)) return true;
		return isIPv6Loopback(host);
	};
	const DEFAULT_PORTS = {
		http: 80,
		https: 443,
		ws: 80,
		wss: 443,
		ftp: 21
	};
	const parseNoProxyEntry = (entry) => {
		let entryHost = entry;
		let entryPort = 0;
		if (entryHost.charAt(0) === `[`) {
			const bracketIndex = entryHost.indexOf(`]`);
			if (bracketIndex !== -1) {
				const host = entryHost.slice(1, bracketIndex);
				const rest = entryHost.slice(bracketIndex + 1);
				if (rest.charAt(0) === `:` && /^\d+$/.test(rest.slice(1))) entryPort = Number.parseInt(rest.slice(1), 10);
				return [host, entryPort];
			}
		}
		const firstColon = entryHost.indexOf(`:`);
		const lastColon = entryHost.lastIndexOf(`:`);
		if (firstColon !== -1 && firstColon === lastColon && /^\d+$/.test(entryHost.slice(lastColon + 1))) {
			entryPort = Number.parseInt(entryHost.slice(lastColon + 1), 10);
			entryHost = entryHost.slice(0, lastColon);
		}
		return [entryHost, entryPort];
	};
	const IPV4_MAPPED_DOTTED_RE = /^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:(\d+\.\d+\.\d+\.\d+)$/i;
	const IPV4_MAPPED_HEX_RE = /^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i;
	const unmapIPv4MappedIPv6 = (host) => {
		if (typeof host !== `string` || host.indexOf(`:`) === -1) return host;
		const dotted = host.match(IPV4_MAPPED_DOTTED_RE);
		if (dotted) return dotted[1];
		const hex = host.match(IPV4_MAPPED_HEX_RE);
		if (hex) {
			const high = parseInt(hex[1], 16);
			const low = parseInt(hex[2], 16);
			return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
		}
		return host;
	};
	const IPV4_OCTET_RE = /^(?:0|[1-9]\d{0,2})$/;
	const ipv4ToBytes = (host) => {
		const parts = host.split(`.`);
		return parts.length === 4 && parts.every((part) => IPV4_OCTET_RE.test(part) && Number(part) <= 255) ? parts.map(Number) : null;
	};
	const IPV6_GROUP_RE = /^[0-9a-f]{1,4}$/i;
	const ipv6ToBytes = (host) => {
		const halves = host.split(`::`);
		if (halves.length > 2) return null;
		const groups = halves[0] ? halves[0].split(`:`) : [];
		if (halves.length === 2) {
			const rear = halves[1] ? halves[1].split(`:`) : [];
			const missing = 8 - groups.length - rear.length;
			if (missing < 1) return null;
			groups.push(...new Array(missing).fill(`0`), ...rear);
		}
		if (groups.length !== 8 || groups.some((group) => !IPV6_GROUP_RE.test(group))) return null;
		return groups.flatMap((group) => {
			const value = Number.parseInt(group, 16);
			return [value >> 8 & 255, value & 255];
		});
	};
	const ipToBytes = (host) => {
		if (typeof host !== `string` || !host) return null;
		return host.indexOf(`:`) !== -1 ? ipv6ToBytes(host) : ipv4ToBytes(host);
	};
	const normalizeNoProxyHost = (hostname) => {
		if (!hostname) return hostname;
		if (hostname.charAt(0) === `[` && hostname.charAt(hostname.length - 1) === `]`) hostname = hostname.slice(1, -1);
		const trimmed = trimTrailingDots(hostname);
		const ipv4 = normalizeIPAddress(trimmed);
		if (ipv4 !== trimmed) return ipv4;
		return unmapIPv4MappedIPv6(trimmed);
	};
	const normalizeCidrBase = (input) => {
		let base = input;
		const startsBracket = base.charAt(0) === `[`;
		const endsBracket = base.charAt(base.length - 1) === `]`;
		const hasBracket = base.includes(`[`) || base.includes(`]`);
		if (startsBracket || endsBracket) {
			if (!startsBracket || !endsBracket) return null;
			base = base.slice(1, -1);
			if (base.indexOf(`:`) === -1 || base.includes(`[`) || base.includes(`]`)) return null;
		} else if (hasBracket) return null;
		if (!base || base.charAt(base.length - 1) === `.`) return null;
		const wasIPv6 = base.indexOf(`:`) !== -1;
		if (wasIPv6) try {
			base = new URL(`http://[${base}]/`).hostname.slice(1, -1);
		} catch (_err) {
			return null;
		}
		else {
			base = normalizeIPAddress(base);
			if (!ipv4ToBytes(base)) return null;
		}
		return {
			normalized: unmapIPv4MappedIPv6(base),
			wasIPv6
		};
	};
	const CIDR_ENTRY_RE = /^(.+)\/(0|[1-9]\d{0,2})$/;
	const parseCidrEntry = (entry) => {
		if (entry.indexOf(`/`) === -1) return;
		const match = CIDR_ENTRY_RE.exec(entry);
		if (!match) return null;
		let prefix = Number(match[2]);
		const parsedBase = normalizeCidrBase(match[1]);
		if (!parsedBase) return null;
		const { normalized, wasIPv6 } = parsedBase;
		if (wasIPv6 && normalized.indexOf(`:`) === -1) {
			if (prefix < 96) return null;
			prefix -= 96;
		}
		const bytes = ipToBytes(normalized);
		if (!bytes || prefix > bytes.length * 8) return null;
		return {
			bytes,
			prefix
		};
	};
	const isInSubnet = (addressBytes, networkBytes, prefix) => {
		const fullBytes = prefix >> 3;
		for (let i = 0; i < fullBytes; i++) if (addressBytes[i] !== networkBytes[i]) return false;
		const remainingBits = prefix & 7;
		if (remainingBits) {
			const mask = 255 << 8 - remainingBits & 255;
			if ((addressBytes[fullBytes] & mask) !== (networkBytes[fullBytes] & mask)) return false;
		}
		return true;
	};
	function shouldBypassProxy(location) {
		let parsed;
		try {
			parsed = new URL(location);
		} catch (_err) {
			return false;
		}
		const noProxy = (process.env.no_proxy || process.env.NO_PROXY || ``).toLowerCase();
		if (!noProxy) return false;
		if (noProxy === `*`) return true;
		const port = Number.parseInt(parsed.port, 10) || DEFAULT_PORTS[parsed.protocol.split(`:`, 1)[0]] || 0;
		const hostname = normalizeNoProxyHost(parsed.hostname.toLowerCase());
		const hostnameBytes = ipToBytes(hostname);
		return noProxy.split(/[\s,]+/).some((entry) => {
			if (!entry) return false;
			if (entry === `*`) return true;
			const cidr = parseCidrEntry(entry);
			if (cidr !== void 0) return cidr !== null && !!hostnameBytes && hostnameBytes.length === cidr.bytes.length && isInSubnet(hostnameBytes, cidr.bytes, cidr.prefix);
			let [entryHost, entryPort] = parseNoProxyEntry(entry);
			entryHost = normalizeNoProxyHost(entryHost);
			if (!entryHost) return false;
			if (entryPort && entryPort !== port) return false;
			if (entryHost.charAt(0) === `*`) entryHost = entryHost.slice(1);
			if (entryHost.charAt(0) === `.`) return hostname.endsWith(entryHost);
			return hostname === entryHost || isLoopback(hostname) && isLoopback(entryHost);
		});
	}
	function speedometer(samplesCount, min) {
		samplesCount = samplesCount || 10;
		const bytes = new Array(samplesCount);
		const timestamps = new Array(samplesCount);
		let head = 0;
		let tail = 0;
		let firstSampleTS;
		min = min !== void 0 ? min : 1e3;
		return function push(chunkLength) {
			const now = Date.now();
			const startedAt = timestamps[tail];
			if (!firstSampleTS) firstSampleTS = now;
			bytes[head] = chunkLength;
			timestamps[head] = now;
			let i = tail;
			let bytesCount = 0;
			while (i !== head) {
				bytesCount += bytes[i++];
				i = i % samplesCount;
			}
			head = (head + 1) % samplesCount;
			if (head === tail) tail = (tail + 1) % samplesCount;
			if (now - firstSampleTS < min) return;
			const passed = startedAt && now - startedAt;
			return passed ? Math.round(bytesCount * 1e3 / passed) : void 0;
		};
	}
	function throttle(fn, freq) {
		let timestamp = 0;
		let threshold = 1e3 / freq;
		let lastArgs;
		let timer;
		const invoke = (args, now = Date.now()) => {
			timestamp = now;
			lastArgs = null;
			if (timer) {
				clearTimeout(timer);
				timer = null;
			}
			fn(...args);
		};
		const throttled = (...args) => {
			const now = Date.now();
			const passed = now - timestamp;
			if (passed >= threshold) invoke(args, now);
			else {
				lastArgs = args;
				if (!timer) timer = setTimeout(() => {
					timer = null;
					invoke(lastArgs);
				}, threshold - passed);
			}
		};
		const flush = () => lastArgs && invoke(lastArgs);
		const flushWith = (...args) => invoke(args);
		return [
			throttled,
			flush,
			flushWith
		];
	}
	const progressEventReducer = (listener, isDownloadStream, freq = 3) => {
		let bytesNotified = 0;
		const _speedometer = speedometer(50, 250);
		return throttle((e) => {
			if (!e || !utils$1.isNumber(e.loaded)) return;
			const rawLoaded = e.loaded;
			const total = e.lengthComputable ? e.total : void 0;
			const loaded = Math.max(0, total != null ? Math.min(rawLoaded, total) : rawLoaded);
			const progressBytes = Math.max(0, loaded - bytesNotified);
			const rate = _speedometer(progressBytes);
			bytesNotified = Math.max(bytesNotified, loaded);
			listener({
				loaded,
				total,
				progress: total ? loaded / total : void 0,
				bytes: progressBytes,
				rate: rate ? rate : void 0,
				estimated: rate && total ? (total - loaded) / rate : void 0,
				event: e,
				lengthComputable: total != null,
				[isDownloadStream ? `download` : `upload`]: true
			});
		}, freq);
	};
	const progressEventDecorator = (total, throttled) => {
		const lengthComputable = total != null;
		return [(loaded) => throttled[0]({
			lengthComputable,
			total,
			loaded
		}), throttled[1]];
	};
	const asyncDecorator = (fn, scheduler = utils$1.asap) => (...args) => scheduler(() => fn(...args));
	const isHexDigit = (charCode) => charCode >= 48 && charCode <= 57 || charCode >= 65 && charCode <= 70 || charCode >= 97 && charCode <= 102;
	const isPercentEncodedByte = (str, i, len) => i + 2 < len && isHexDigit(str.charCodeAt(i + 1)) && isHexDigit(str.charCodeAt(i + 2));
	const hexValue = (charCode) => charCode <= 57 ? charCode - 48 : (charCode & 223) - 55;
	const isBase64Char = (charCode) => charCode >= 65 && charCode <= 90 || charCode >= 97 && charCode <= 122 || charCode >= 48 && charCode <= 57 || charCode === 43 || charCode === 47 || charCode === 45 || charCode === 95;
	const isBase64Whitespace = (charCode) => charCode === 9 || charCode === 10 || charCode === 12 || charCode === 13 || charCode === 32;
	const base64Bytes = (significant) => {
		const groups = Math.floor(significant / 4);
		const remainder = significant % 4;
		return groups * 3 + (remainder === 2 ? 1 : remainder === 3 ? 2 : 0);
	};
	const estimateBase64BufferAllocation = (body) => {
		const len = body.length;
		let padding = 0;
		if (len > 0 && body.charCodeAt(len - 1) === 61) {
			padding++;
			if (len > 1 && body.charCodeAt(len - 2) === 61) padding++;
		}
		return Math.floor((len - padding) * 3 / 4);
	};
	const estimatePercentDecodedBase64Bytes = (body) => {
		const len = body.length;
		let significant = 0;
		let padding = 0;
		let invalid = false;
		for (let i = 0; i < len; i++) {
			let code = body.charCodeAt(i);
			if (code === 37 && isPercentEncodedByte(body, i, len)) {
				code = hexValue(body.charCodeAt(i + 1)) * 16 + hexValue(body.charCodeAt(i + 2));
				i += 2;
			}
			if (isBase64Whitespace(code)) continue;
			if (code === 61) {
				padding++;
				continue;
			}
			if (!isBase64Char(code) || padding > 0) {
				invalid = true;
				continue;
			}
			significant++;
		}
		if (invalid || padding > 2 || padding > 0 && (significant + padding) % 4 !== 0 || significant % 4 === 1) return estimateBase64BufferAllocation(body);
		return base64Bytes(significant);
	};
	const estimateDataURLBytes = (url, estimateBase64) => {
		if (!url || typeof url !== `string`) return 0;
		if (!url.startsWith(`data:`)) return 0;
		const comma = url.indexOf(`,`);
		if (comma < 0) return 0;
		const meta = url.slice(5, comma);
		const body = url.slice(comma + 1);
		if (/;base64/i.test(meta)) return estimateBase64(body);
		let bytes = 0;
		for (let i = 0, len = body.length; i < len; i++) {
			const c = body.charCodeAt(i);
			if (c === 37 && isPercentEncodedByte(body, i, len)) {
				bytes += 1;
				i += 2;
			} else if (c < 128) bytes += 1;
			else if (c < 2048) bytes += 2;
			else if (c >= 55296 && c <= 56319 && i + 1 < len) {
				const next = body.charCodeAt(i + 1);
				if (next >= 56320 && next <= 57343) {
					bytes += 4;
					i++;
				} else bytes += 3;
			} else bytes += 3;
		}
		return bytes;
	};
	function estimateDataURLDecodedBytes(url) {
		const fragmentIndex = typeof url === `string` ? url.indexOf(`#`) : -1;
		return estimateDataURLBytes(fragmentIndex === -1 ? url : url.slice(0, fragmentIndex), estimatePercentDecodedBase64Bytes);
	}
	function estimateDataURLBufferAllocation(url) {
		return estimateDataURLBytes(url, estimateBase64BufferAllocation);
	}
	const zlibOptions = {
		flush: zlib.constants.Z_SYNC_FLUSH,
		finishFlush: zlib.constants.Z_SYNC_FLUSH
	};
	const brotliOptions = {
		flush: zlib.constants.BROTLI_OPERATION_FLUSH,
		finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH
	};
	const zstdOptions = {
		flush: zlib.constants.ZSTD_e_flush,
		finishFlush: zlib.constants.ZSTD_e_flush
	};
	const isBrotliSupported = utils$1.isFunction(zlib.createBrotliDecompress);
	const isZstdSupported = utils$1.isFunction(zlib.createZstdDecompress);
	const ACCEPT_ENCODING = `gzip, compress, deflate` + (isBrotliSupported ? `, br` : ``);
	const ACCEPT_ENCODING_WITH_ZSTD = ACCEPT_ENCODING + (isZstdSupported ? `, zstd` : ``);
	const scheduleProgress = typeof process !== `undefined` && process.nextTick ? process.nextTick.bind(process) : utils$1.asap;
	const { http: httpFollow, https: httpsFollow } = followRedirects;
	const isHttps = /https:?/;
	const kAxiosSocketListener = Symbol(`axios.http.socketListener`);
	const kAxiosCurrentReq = Symbol(`axios.http.currentReq`);
	function handleSocketError(err) {
		const current = this[kAxiosCurrentReq];
		if (current && !current.destroyed) current.destroy(err);
	}
	const kAxiosInstalledTunnel = Symbol(`axios.http.installedTunnel`);
	const tunnelingAgentCache = /* @__PURE__ */ new Map();
	const tunnelingAgentCacheUser = /* @__PURE__ */ new WeakMap();
	const NODE_NATIVE_ENV_PROXY_SUPPORT = {
		22: 21,
		24: 5
	};
	function isNodeNativeEnvProxySupported(nodeVersion = process.versions && process.versions.node) {
		if (!nodeVersion) return false;
		const [major, minor] = nodeVersion.split(`.`).map((part) => Number(part));
		if (!Number.isInteger(major) || !Number.isInteger(minor)) return false;
		if (major > 24) return true;
		return NODE_NATIVE_ENV_PROXY_SUPPORT[major] != null && minor >= NODE_NATIVE_ENV_PROXY_SUPPORT[major];
	}
	function isNodeEnvProxyEnabled(agent, nodeVersion = process.versions && process.versions.node) {
		if (!isNodeNativeEnvProxySupported(nodeVersion)) return false;
		const agentOptions = agent && agent.options;
		return Boolean(agentOptions && utils$1.hasOwnProp(agentOptions, `proxyEnv`) && agentOptions.proxyEnv != null);
	}
	function getProxyEnvAgent(options, configHttpAgent, configHttpsAgent) {
		return isHttps.test(options.protocol) ? configHttpsAgent || https.globalAgent : configHttpAgent || http.globalAgent;
	}
	function getTunnelingAgent(agentOptions, userHttpsAgent) {
		const key = agentOptions.protocol + `//` + agentOptions.hostname + `:` + (agentOptions.port || ``) + `#` + (agentOptions.auth || ``);
		const cache = userHttpsAgent ? tunnelingAgentCacheUser.get(userHttpsAgent) || tunnelingAgentCacheUser.set(userHttpsAgent, /* @__PURE__ */ new Map()).get(userHttpsAgent) : tunnelingAgentCache;
		let agent = cache.get(key);
		if (agent) return agent;
		agent = new HttpsProxyAgent(userHttpsAgent && userHttpsAgent.options ? {
			...userHttpsAgent.options,
			...agentOptions
		} : agentOptions);
		if (userHttpsAgent && userHttpsAgent.options) {
			const originTLSOptions = { ...userHttpsAgent.options };
			const callback = agent.callback;
			agent.callback = function axiosTunnelingAgentCallback(req, opts) {
				return callback.call(this, req, {
					...originTLSOptions,
					...opts
				});
			};
		}
		agent[kAxiosInstalledTunnel] = true;
		cache.set(key, agent);
		return agent;
	}
	const supportedProtocols = platform.protocols.map((protocol) => {
		return protocol + `:`;
	});
	const decodeURIComponentSafe$1 = (value) => {
		if (!utils$1.isString(value)) return value;
		try {
			return decodeURIComponent(value);
		} catch (error) {
			return value;
		}
	};
	const flushOnFinish = (stream, [throttled, flush]) => {
		stream.on(`end`, flush).on(`error`, flush);
		return throttled;
	};
	const http2Sessions = new Http2Sessions();
	function dispatchBeforeRedirect(options, responseDetails, requestDetails) {
		if (options.beforeRedirects.proxy) options.beforeRedirects.proxy(options);
		if (options.beforeRedirects.auth) options.beforeRedirects.auth(options);
		if (options.beforeRedirects.sensitiveHeaders) options.beforeRedirects.sensitiveHeaders(options, requestDetails);
		if (options.beforeRedirects.config) options.beforeRedirects.config(options, responseDetails, requestDetails);
	}
	function stripMatchingHeaders(headers, sensitiveSet) {
		if (!headers) return;
		Object.keys(headers).forEach((header) => {
			if (sensitiveSet.has(header.toLowerCase())) delete headers[header];
		});
	}
	function isSameOriginRedirect(redirectOptions, requestDetails) {
		if (!requestDetails) return false;
		try {
			return new URL(requestDetails.url).origin === new URL(redirectOptions.href).origin;
		} catch (e) {
			return false;
		}
	}
	function setProxy(options, configProxy, location, isRedirect, configHttpsAgent, configHttpAgent, allowEnvProxy = true) {
		let proxy = configProxy;
		const proxyEnvAgent = getProxyEnvAgent(options, configHttpAgent, configHttpsAgent);
		if (!proxy && proxy !== false && allowEnvProxy && !isNodeEnvProxyEnabled(proxyEnvAgent)) {
			const proxyUrl = getProxyForUrl(location);
			if (proxyUrl) {
				if (!shouldBypassProxy(location)) proxy = new URL(proxyUrl);
			}
		}
		if (isRedirect && options.headers) {
			for (const name of Object.keys(options.headers)) if (name.toLowerCase() === `proxy-authorization`) delete options.headers[name];
		}
		if (isRedirect && options.agent && options.agent[kAxiosInstalledTunnel]) options.agent = void 0;
		if (proxy) {
			const isProxyURL = proxy instanceof URL;
			const readProxyField = (key) => isProxyURL || utils$1.hasOwnProp(proxy, key) ? proxy[key] : void 0;
			const proxyUsername = readProxyField(`username`);
			const proxyPassword = readProxyField(`password`);
			let proxyAuth = utils$1.hasOwnProp(proxy, `auth`) ? proxy.auth : void 0;
			if (proxyUsername) proxyAuth = (proxyUsername || ``) + `:` + (proxyPassword || ``);
			if (proxyAuth) {
				const authIsObject = typeof proxyAuth === `object`;
				const authUsername = authIsObject && utils$1.hasOwnProp(proxyAuth, `username`) ? proxyAuth.username : void 0;
				const authPassword = authIsObject && utils$1.hasOwnProp(proxyAuth, `password`) ? proxyAuth.password : void 0;
				if (Boolean(authUsername || authPassword)) proxyAuth = (authUsername || ``) + `:` + (authPassword || ``);
				else if (authIsObject) throw new AxiosError(`Invalid proxy authorization`, AxiosError.ERR_BAD_OPTION, { proxy });
			}
			if (isHttps.test(options.protocol)) {
				if (!(configHttpsAgent instanceof HttpsProxyAgent)) {
					const proxyHost = readProxyField(`hostname`) || readProxyField(`host`);
					const proxyPort = readProxyField(`port`);
					const rawProxyProtocol = readProxyField(`protocol`);
					const normalizedProtocol = rawProxyProtocol ? rawProxyProtocol.includes(`:`) ? rawProxyProtocol : `${rawProxyProtocol}:` : `http:`;
					const proxyHostForURL = proxyHost && proxyHost.includes(`:`) && !proxyHost.startsWith(`[`) ? `[${proxyHost}]` : proxyHost;
					const proxyURL = new URL(`${normalizedProtocol}//${proxyHostForURL}${proxyPort ? `:` + proxyPort : ``}`);
					const agentOptions = {
						protocol: proxyURL.protocol,
						hostname: proxyURL.hostname.replace(/^\[|\]$/g, ``),
						port: proxyURL.port,
						auth: proxyAuth && typeof proxyAuth === `string` ? proxyAuth : void 0
					};
					if (proxyURL.protocol === `https:`) agentOptions.ALPNProtocols = [`http/1.1`];
					const tunnelingAgent = getTunnelingAgent(agentOptions, configHttpsAgent);
					options.agent = tunnelingAgent;
					if (options.agents) options.agents.https = tunnelingAgent;
				}
			} else {
				if (proxyAuth) {
					const base64 = Buffer.from(proxyAuth, `utf8`).toString(`base64`);
					options.headers[`Proxy-Authorization`] = `Basic ` + base64;
				}
				let hasUserHostHeader = false;
				for (const name of Object.keys(options.headers)) if (name.toLowerCase() === `host`) {
					hasUserHostHeader = true;
					break;
				}
				if (!hasUserHostHeader) options.headers.host = options.hostname + (options.port ? `:` + options.port : ``);
				const proxyHost = readProxyField(`hostname`) || readProxyField(`host`);
				options.hostname = proxyHost;
				options.host = proxyHost;
				options.port = readProxyField(`port`);
				options.path = location;
				const proxyProtocol = readProxyField(`protocol`);
				if (proxyProtocol) options.protocol = proxyProtocol.includes(`:`) ? proxyProtocol : `${proxyProtocol}:`;
			}
		}
		options.beforeRedirects.proxy = function beforeRedirect(redirectOptions) {
			setProxy(redirectOptions, configProxy, redirectOptions.href, true, configHttpsAgent, configHttpAgent, allowEnvProxy);
		};
		return Boolean(proxy || configProxy !== false && allowEnvProxy && isNodeEnvProxyEnabled(proxyEnvAgent));
	}
	const isHttpAdapterSupported = typeof process !== `undefined` && utils$1.kindOf(process) === `process`;
	const wrapAsync = (asyncExecutor) => {
		return new Promise((resolve, reject) => {
			let onDone;
			let isDone;
			const done = (value, isRejected) => {
				if (isDone) return;
				isDone = true;
				onDone && onDone(value, isRejected);
			};
			const _resolve = (value) => {
				done(value);
				resolve(value);
			};
			const _reject = (reason) => {
				done(reason, true);
				reject(reason);
			};
			asyncExecutor(_resolve, _reject, (onDoneHandler) => onDone = onDoneHandler).catch(_reject);
		});
	};
	const resolveFamily = ({ address, family }) => {
		if (!utils$1.isString(address)) throw new AxiosError(`address must be a string`, AxiosError.ERR_BAD_OPTION_VALUE);
		return {
			address,
			family: family || (address.indexOf(`.`) < 0 ? 6 : 4)
		};
	};
	const buildAddressEntry = (address, family) => resolveFamily(utils$1.isObject(address) ? address : {
		address,
		family
	});
	const normalizedLookupCache = /* @__PURE__ */ new WeakMap();
	const normalizeLookup = (lookup) => {
		let normalized = normalizedLookupCache.get(lookup);
		if (normalized) return normalized;
		const callbackLookup = callbackify(lookup, (value) => utils$1.isArray(value) ? value : [value]);
		normalized = (hostname, opt, cb) => {
			callbackLookup(hostname, opt, (err, arg0, arg1) => {
				if (err) return cb(err);
				let addresses;
				try {
					addresses = utils$1.isArray(arg0) ? arg0.map((addr) => buildAddressEntry(addr)) : [buildAddressEntry(arg0, arg1)];
				} catch (error) {
					return cb(error);
				}
				opt.all ? cb(err, addresses) : cb(err, addresses[0].address, addresses[0].family);
			});
		};
		normalizedLookupCache.set(lookup, normalized);
		return normalized;
	};
	const http2Transport = { request(options, cb) {
		const authority = options.protocol + `//` + options.hostname + `:` + (options.port || (options.protocol === `https:` ? 443 : 80));
		const { http2Options, headers } = options;
		const session = http2Sessions.getSession(authority, http2Options);
		const { HTTP2_HEADER_SCHEME, HTTP2_HEADER_METHOD, HTTP2_HEADER_PATH, HTTP2_HEADER_STATUS } = http2.constants;
		const http2Headers = {
			[HTTP2_HEADER_SCHEME]: options.protocol.replace(`:`, ``),
			[HTTP2_HEADER_METHOD]: options.method,
			[HTTP2_HEADER_PATH]: options.path
		};
		utils$1.forEach(headers, (header, name) => {
			name.charAt(0) !== `:` && (http2Headers[name] = header);
		});
		const req = session.request(http2Headers);
		req.once(`response`, (responseHeaders) => {
			const response = req;
			responseHeaders = Object.assign({}, responseHeaders);
			const status = responseHeaders[HTTP2_HEADER_STATUS];
			delete responseHeaders[HTTP2_HEADER_STATUS];
			response.headers = responseHeaders;
			response.statusCode = +status;
			cb(response);
		});
		return req;
	} };
	var httpAdapter = isHttpAdapterSupported && function httpAdapter(config) {
		return wrapAsync(async function dispatchHttpRequest(resolve, reject, onDone) {
			const own = (key) => utils$1.getSafeProp(config, key);
			const transitional = own(`transitional`) || transitionalDefaults;
			let data = own(`data`);
			let lookup = own(`lookup`);
			let family = own(`family`);
			let httpVersion = own(`httpVersion`);
			if (httpVersion === void 0) httpVersion = 1;
			const rawHttpVersion = httpVersion;
			let http2Options = own(`http2Options`);
			const httpAgent = own(`httpAgent`);
			const httpsAgent = own(`httpsAgent`);
			const configProxy = own(`proxy`);
			const responseType = own(`responseType`);
			const responseEncoding = own(`responseEncoding`);
			const socketPath = own(`socketPath`);
			const method = own(`method`).toUpperCase();
			const maxRedirects = own(`maxRedirects`);
			const maxBodyLength = own(`maxBodyLength`);
			const maxContentLength = own(`maxContentLength`);
			const decompress = own(`decompress`);
			let isDone;
			let rejected = false;
			let req;
			let connectPhaseTimer;
			try {
				httpVersion = +httpVersion;
			} catch (err) {
				throw new AxiosError(`Invalid protocol version: value is not a number`, AxiosError.ERR_BAD_OPTION_VALUE, config);
			}
			if (Number.isNaN(httpVersion)) throw new AxiosError(`Invalid protocol version: '${rawHttpVersion}' is not a number`, AxiosError.ERR_BAD_OPTION_VALUE, config);
			if (httpVersion !== 1 && httpVersion !== 2) throw new AxiosError(`Unsupported protocol version '${httpVersion}'`, AxiosError.ERR_BAD_OPTION_VALUE, config);
			const isHttp2 = httpVersion === 2;
			if (lookup) lookup = normalizeLookup(lookup);
			const abortEmitter = new events.EventEmitter();
			function abort(reason) {
				try {
					abortEmitter.emit(`abort`, !reason || reason.type ? new CanceledError(null, config, req) : reason);
				} catch (err) {}
			}
			function clearConnectPhaseTimer() {
				if (connectPhaseTimer) {
					clearTimeout(connectPhaseTimer);
					connectPhaseTimer = null;
				}
			}
			function createTimeoutError() {
				const configTimeout = own(`timeout`);
				let timeoutErrorMessage = configTimeout ? `timeout of ` + configTimeout + `ms exceeded` : `timeout exceeded`;
				const configTimeoutErrorMessage = own(`timeoutErrorMessage`);
				if (configTimeoutErrorMessage) timeoutErrorMessage = configTimeoutErrorMessage;
				return new AxiosError(timeoutErrorMessage, transitional.clarifyTimeoutError ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED, config, req);
			}
			abortEmitter.once(`abort`, reject);
			const onFinished = () => {
				clearConnectPhaseTimer();
				if (config.cancelToken) config.cancelToken.unsubscribe(abort);
				if (config.signal) config.signal.removeEventListener(`abort`, abort);
				abortEmitter.removeAllListeners();
			};
			if (config.cancelToken || config.signal) {
				config.cancelToken && config.cancelToken.subscribe(abort);
				if (config.signal) config.signal.aborted ? abort() : config.signal.addEventListener(`abort`, abort);
			}
			onDone((response, isRejected) => {
				isDone = true;
				clearConnectPhaseTimer();
				if (isRejected) {
					rejected = true;
					onFinished();
					return;
				}
				const { data } = response;
				if (data instanceof stream.Readable || data instanceof stream.Duplex) {
					const offListeners = stream.finished(data, () => {
						offListeners();
						onFinished();
					});
				} else onFinished();
			});
			const fullPath = buildFullPath(own(`baseURL`), own(`url`), own(`allowAbsoluteUrls`), config);
			const urlBase = socketPath ? `http://localhost` : platform.hasBrowserEnv ? platform.origin : void 0;
			const parsed = new URL(fullPath, urlBase);
			const protocol = parsed.protocol || supportedProtocols[0];
			if (protocol === `data:`) {
				if (maxContentLength > -1) {
					if (estimateDataURLBufferAllocation(String(own(`url`) || fullPath || ``)) > maxContentLength) return reject(new AxiosError(`maxContentLength size of ` + maxContentLength + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, config));
				}
				let convertedData;
				if (method !== `GET`) return settle(resolve, reject, {
					status: 405,
					statusText: `method not allowed`,
					headers: {},
					config
				});
				try {
					convertedData = fromDataURI(own(`url`), responseType === `blob`, { Blob: config.env && config.env.Blob });
				} catch (err) {
					throw AxiosError.from(err, AxiosError.ERR_BAD_REQUEST, config);
				}
				if (responseType === `text`) {
					convertedData = convertedData.toString(responseEncoding);
					if (!responseEncoding || responseEncoding === `utf8`) convertedData = utils$1.stripBOM(convertedData);
				} else if (responseType === `stream`) convertedData = stream.Readable.from(convertedData);
				return settle(resolve, reject, {
					data: convertedData,
					status: 200,
					statusText: `OK`,
					headers: new AxiosHeaders(),
					config
				});
			}
			if (supportedProtocols.indexOf(protocol) === -1) return reject(new AxiosError(`Unsupported protocol ` + protocol, AxiosError.ERR_BAD_REQUEST, config));
			const headers = AxiosHeaders.from(config.headers).normalize();
			headers.set(`User-Agent`, `axios/` + VERSION, false);
			const { onUploadProgress, onDownloadProgress } = config;
			const maxRate = config.maxRate;
			let maxUploadRate = void 0;
			let maxDownloadRate = void 0;
			if (utils$1.isSpecCompliantForm(data)) {
				const userBoundary = headers.getContentType(/boundary=([-_\w\d]{10,70})/i);
				data = formDataToStream(data, (formHeaders) => {
					headers.set(formHeaders);
				}, {
					tag: `axios-${VERSION}-boundary`,
					boundary: userBoundary && userBoundary[1] || void 0
				});
			} else if (utils$1.isFormData(data) && utils$1.isFunction(data.getHeaders) && data.getHeaders !== Object.prototype.getHeaders) {
				setFormDataHeaders(headers, data.getHeaders(), own(`formDataHeaderPolicy`));
				if (!headers.hasContentLength()) try {
					const knownLength = await util.promisify(data.getLength).call(data);
					Number.isFinite(knownLength) && knownLength >= 0 && headers.setContentLength(knownLength);
				} catch (e) {}
			} else if (utils$1.isBlob(data) || utils$1.isFile(data)) {
				data.size && headers.setContentType(data.type || `application/octet-stream`);
				headers.setContentLength(data.size || 0);
				data = stream.Readable.from(readBlob(data));
			} else if (data && !utils$1.isStream(data)) {
				if (Buffer.isBuffer(data));
				else if (utils$1.isArrayBuffer(data)) data = Buffer.from(new Uint8Array(data));
				else if (utils$1.isString(data)) data = Buffer.from(data, `utf-8`);
				else return reject(new AxiosError(`Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream`, AxiosError.ERR_BAD_REQUEST, config));
				headers.setContentLength(data.length, false);
				if (maxBodyLength > -1 && data.length > maxBodyLength) return reject(new AxiosError(`Request body larger than maxBodyLength limit`, AxiosError.ERR_BAD_REQUEST, config));
			}
			const contentLength = utils$1.toFiniteNumber(headers.getContentLength());
			if (utils$1.isArray(maxRate)) {
				maxUploadRate = maxRate[0];
				maxDownloadRate = maxRate[1];
			} else maxUploadRate = maxDownloadRate = maxRate;
			if (data && (onUploadProgress || maxUploadRate)) {
				if (!utils$1.isStream(data)) data = stream.Readable.from(data, { objectMode: false });
				data = stream.pipeline([data, new AxiosTransformStream({ maxRate: utils$1.toFiniteNumber(maxUploadRate) })], utils$1.noop);
				onUploadProgress && data.on(`progress`, flushOnFinish(data, progressEventDecorator(contentLength, progressEventReducer(asyncDecorator(onUploadProgress, scheduleProgress), false, 3))));
			}
			let auth = void 0;
			const configAuth = own(`auth`);
			if (configAuth) {
				const username = utils$1.getSafeProp(configAuth, `username`) || ``;
				const password = utils$1.getSafeProp(configAuth, `password`) || ``;
				auth = username + `:` + password;
			}
			if (!auth && (parsed.username || parsed.password)) {
				const urlUsername = decodeURIComponentSafe$1(parsed.username);
				const urlPassword = decodeURIComponentSafe$1(parsed.password);
				auth = urlUsername + `:` + urlPassword;
			}
			auth && headers.delete(`authorization`);
			let path$1;
			try {
				path$1 = buildURL(parsed.pathname + parsed.search, own(`params`), own(`paramsSerializer`)).replace(/^\?/, ``);
			} catch (err) {
				return reject(AxiosError.from(err, AxiosError.ERR_BAD_REQUEST, config, null, null, {
					url: own(`url`),
					exists: true
				}));
			}
			headers.set(`Accept-Encoding`, utils$1.hasOwnProp(transitional, `advertiseZstdAcceptEncoding`) && transitional.advertiseZstdAcceptEncoding === true ? ACCEPT_ENCODING_WITH_ZSTD : ACCEPT_ENCODING, false);
			if (isHttp2 && lookup) http2Options = Object.assign(Object.create(null), http2Options, { lookup });
			const options = Object.assign(Object.create(null), {
				path: path$1,
				method,
				headers: toByteStringHeaderObject(headers),
				agents: {
					http: httpAgent,
					https: httpsAgent
				},
				auth,
				protocol,
				family,
				beforeRedirect: dispatchBeforeRedirect,
				beforeRedirects: Object.create(null),
				http2Options,
				createConnection: void 0
			});
			!utils$1.isUndefined(lookup) && (options.lookup = lookup);
			let proxyApplied = false;
			if (socketPath) {
				if (typeof socketPath !== `string`) return reject(new AxiosError(`socketPath must be a string`, AxiosError.ERR_BAD_OPTION_VALUE, config));
				const allowedSocketPaths = own(`allowedSocketPaths`);
				if (allowedSocketPaths != null) {
					const allowed = Array.isArray(allowedSocketPaths) ? allowedSocketPaths : [allowedSocketPaths];
					const resolvedSocket = path.resolve(socketPath);
					if (!allowed.some((entry) => typeof entry === `string` && path.resolve(entry) === resolvedSocket)) return reject(new AxiosError(`socketPath "${socketPath}" is not permitted by allowedSocketPaths`, AxiosError.ERR_BAD_OPTION_VALUE, config));
				}
				options.socketPath = socketPath;
			} else {
				options.hostname = parsed.hostname.startsWith(`[`) ? parsed.hostname.slice(1, -1) : parsed.hostname;
				options.port = parsed.port;
				proxyApplied = setProxy(options, configProxy, protocol + `//` + parsed.hostname + (parsed.port ? `:` + parsed.port : ``) + options.path, false, httpsAgent, httpAgent, !isHttp2);
			}
			let transport;
			let isNativeTransport = false;
			let transportEnforcesMaxBodyLength = false;
			const isHttpsRequest = isHttps.test(options.protocol);
			if (options.agent == null) options.agent = isHttpsRequest ? httpsAgent : httpAgent;
			if (isHttp2) {
				if (proxyApplied) return reject(new AxiosError(`HTTP/2 requests with a proxy are not supported`, AxiosError.ERR_NOT_SUPPORT, config));
				transport = http2Transport;
			} else {
				const configTransport = own(`transport`);
				if (configTransport) transport = configTransport;
				else if (maxRedirects === 0) {
					transport = isHttpsRequest ? https : http;
					isNativeTransport = true;
				} else {
					transportEnforcesMaxBodyLength = true;
					options.sensitiveHeaders = [];
					if (maxRedirects) options.maxRedirects = maxRedirects;
					const configBeforeRedirect = own(`beforeRedirect`);
					if (configBeforeRedirect) options.beforeRedirects.config = configBeforeRedirect;
					if (auth) {
						const requestOrigin = parsed.origin;
						const authToRestore = auth;
						options.beforeRedirects.auth = function beforeRedirectAuth(redirectOptions) {
							try {
								if (new URL(redirectOptions.href).origin === requestOrigin) redirectOptions.auth = authToRestore;
							} catch (e) {}
						};
					}
					const sensitiveHeaders = own(`sensitiveHeaders`);
					if (sensitiveHeaders != null) {
						if (!utils$1.isArray(sensitiveHeaders)) return reject(new AxiosError(`sensitiveHeaders must be an array of strings`, AxiosError.ERR_BAD_OPTION_VALUE, config));
						const sensitiveSet = /* @__PURE__ */ new Set();
						for (const header of sensitiveHeaders) {
							if (!utils$1.isString(header)) return reject(new AxiosError(`sensitiveHeaders must be an array of strings`, AxiosError.ERR_BAD_OPTION_VALUE, config));
							sensitiveSet.add(header.toLowerCase());
						}
						if (sensitiveSet.size) {
							options.sensitiveHeaders = Array.from(sensitiveSet);
							options.beforeRedirects.sensitiveHeaders = function beforeRedirectSensitiveHeaders(redirectOptions, requestDetails) {
								if (!isSameOriginRedirect(redirectOptions, requestDetails)) stripMatchingHeaders(redirectOptions.headers, sensitiveSet);
							};
						}
					}
					transport = isHttpsRequest ? httpsFollow : httpFollow;
				}
			}
			if (maxBodyLength > -1) options.maxBodyLength = maxBodyLength;
			else options.maxBodyLength = 1e400;
			options.insecureHTTPParser = Boolean(own(`insecureHTTPParser`));
			req = transport.request(options, function handleResponse(res) {
				clearConnectPhaseTimer();
				if (req.destroyed) return;
				const streams = [res];
				const responseLength = utils$1.toFiniteNumber(res.headers[`content-length`]);
				if (onDownloadProgress || maxDownloadRate) {
					const transformStream = new AxiosTransformStream({ maxRate: utils$1.toFiniteNumber(maxDownloadRate) });
					onDownloadProgress && transformStream.on(`progress`, flushOnFinish(transformStream, progressEventDecorator(responseLength, progressEventReducer(asyncDecorator(onDownloadProgress, scheduleProgress), true, 3))));
					streams.push(transformStream);
				}
				let responseStream = res;
				const lastRequest = res.req || req;
				if (decompress !== false && res.headers[`content-encoding`]) {
					if (method === `HEAD` || res.statusCode === 204) delete res.headers[`content-encoding`];
					switch ((res.headers[`content-encoding`] || ``).toLowerCase()) {
						case `gzip`:
						case `x-gzip`:
						case `compress`:
						case `x-compress`:
							streams.push(zlib.createUnzip(zlibOptions));
							delete res.headers[`content-encoding`];
							break;
						case `deflate`:
							streams.push(new ZlibHeaderTransformStream());
							streams.push(zlib.createUnzip(zlibOptions));
							delete res.headers[`content-encoding`];
							break;
						case `br`:
							if (isBrotliSupported) {
								streams.push(zlib.createBrotliDecompress(brotliOptions));
								delete res.headers[`content-encoding`];
							}
							break;
						case `zstd`: if (isZstdSupported) {
							streams.push(zlib.createZstdDecompress(zstdOptions));
							delete res.headers[`content-encoding`];
						}
					}
				}
				responseStream = streams.length > 1 ? stream.pipeline(streams, utils$1.noop) : streams[0];
				const response = {
					status: res.statusCode,
					statusText: res.statusMessage,
					headers: new AxiosHeaders(res.headers),
					config,
					request: lastRequest
				};
				if (responseType === `stream`) {
					if (maxContentLength > -1) {
						const limit = maxContentLength;
						const source = responseStream;
						async function* enforceMaxContentLength() {
							let totalResponseBytes = 0;
							for await (const chunk of source) {
								totalResponseBytes += chunk.length;
								if (totalResponseBytes > limit) throw new AxiosError(`maxContentLength size of ` + limit + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, config, lastRequest);
								yield chunk;
							}
						}
						responseStream = stream.Readable.from(enforceMaxContentLength(), { objectMode: false });
					}
					response.data = responseStream;
					settle(resolve, reject, response);
				} else {
					const responseBuffer = [];
					let totalResponseBytes = 0;
					responseStream.on(`data`, function handleStreamData(chunk) {
						responseBuffer.push(chunk);
						totalResponseBytes += chunk.length;
						if (maxContentLength > -1 && totalResponseBytes > maxContentLength) {
							rejected = true;
							responseStream.destroy();
							abort(new AxiosError(`maxContentLength size of ` + maxContentLength + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, config, lastRequest));
						}
					});
					responseStream.on(`aborted`, function handlerStreamAborted() {
						if (rejected) return;
						const err = new AxiosError(`stream has been aborted`, AxiosError.ERR_BAD_RESPONSE, config, lastRequest, response);
						responseStream.destroy(err);
						reject(err);
					});
					responseStream.on(`error`, function handleStreamError(err) {
						if (rejected) return;
						reject(AxiosError.from(err, null, config, lastRequest, response));
					});
					responseStream.on(`end`, function handleStreamEnd() {
						try {
							let responseData = responseBuffer.length === 1 ? responseBuffer[0] : Buffer.concat(responseBuffer);
							if (responseType !== `arraybuffer`) {
								responseData = responseData.toString(responseEncoding);
								if (!responseEncoding || responseEncoding === `utf8`) responseData = utils$1.stripBOM(responseData);
							}
							response.data = responseData;
						} catch (err) {
							return reject(AxiosError.from(err, null, config, response.request, response));
						}
						settle(resolve, reject, response);
					});
				}
				abortEmitter.once(`abort`, (err) => {
					if (!responseStream.destroyed) {
						responseStream.emit(`error`, err);
						responseStream.destroy();
					}
				});
			});
			abortEmitter.once(`abort`, (err) => {
				if (req.close) req.close();
				else req.destroy(err);
			});
			req.on(`error`, function handleRequestError(err) {
				reject(AxiosError.from(err, null, config, req));
			});
			const boundSockets = /* @__PURE__ */ new Set();
			req.on(`socket`, function handleRequestSocket(socket) {
				if (typeof socket.setKeepAlive === `function`) socket.setKeepAlive(true, 6e4);
				if (!socket[kAxiosSocketListener]) {
					socket.on(`error`, handleSocketError);
					socket[kAxiosSocketListener] = true;
				}
				socket[kAxiosCurrentReq] = req;
				boundSockets.add(socket);
			});
			req.once(`close`, function clearCurrentReq() {
				clearConnectPhaseTimer();
				for (const socket of boundSockets) if (socket[kAxiosCurrentReq] === req) socket[kAxiosCurrentReq] = null;
				boundSockets.clear();
			});
			if (own(`timeout`)) {
				const timeout = parseInt(own(`timeout`), 10);
				if (Number.isNaN(timeout)) {
					abort(new AxiosError("error trying to parse `config.timeout` to int", AxiosError.ERR_BAD_OPTION_VALUE, config, req));
					return;
				}
				const handleTimeout = function handleTimeout() {
					if (isDone) return;
					abort(createTimeoutError());
				};
				if (isNativeTransport && timeout > 0) connectPhaseTimer = setTimeout(handleTimeout, timeout);
				req.setTimeout(timeout, handleTimeout);
			} else req.setTimeout(0);
			if (utils$1.isStream(data)) {
				let ended = false;
				let errored = false;
				data.on(`end`, () => {
					ended = true;
				});
				data.once(`error`, (err) => {
					errored = true;
					req.destroy(err);
				});
				data.on(`close`, () => {
					if (!ended && !errored) abort(new CanceledError(`Request stream has been aborted`, config, req));
				});
				let uploadStream = data;
				if (maxBodyLength > -1 && !transportEnforcesMaxBodyLength) {
					const limit = maxBodyLength;
					let bytesSent = 0;
					uploadStream = stream.pipeline([data, new stream.Transform({ transform(chunk, _enc, cb) {
						bytesSent += chunk.length;
						if (bytesSent > limit) return cb(new AxiosError(`Request body larger than maxBodyLength limit`, AxiosError.ERR_BAD_REQUEST, config, req));
						cb(null, chunk);
					} })], utils$1.noop);
					uploadStream.on(`error`, (err) => {
						if (!req.destroyed) req.destroy(err);
					});
				}
				uploadStream.pipe(req);
			} else {
				data && req.write(data);
				req.end();
			}
		});
	};
	var isURLSameOrigin = platform.hasStandardBrowserEnv ? ((origin, isMSIE) => (url) => {
		url = new URL(url, platform.origin);
		return origin.protocol === url.protocol && origin.host === url.host && (isMSIE || origin.port === url.port);
	})(new URL(platform.origin), platform.navigator && /(msie|trident)/i.test(platform.navigator.userAgent)) : () => true;
	var cookies = platform.hasStandardBrowserEnv ? {
		write(name, value, expires, path, domain, secure, sameSite) {
			if (typeof document === `undefined`) return;
			const cookie = [`${name}=${encodeURIComponent(value)}`];
			if (utils$1.isNumber(expires)) cookie.push(`expires=${new Date(expires).toUTCString()}`);
			if (utils$1.isString(path)) cookie.push(`path=${path}`);
			if (utils$1.isString(domain)) cookie.push(`domain=${domain}`);
			if (secure === true) cookie.push(`secure`);
			if (utils$1.isString(sameSite)) cookie.push(`SameSite=${sameSite}`);
			document.cookie = cookie.join(`; `);
		},
		read(name) {
			if (typeof document === `undefined`) return null;
			const cookies = document.cookie.split(`;`);
			for (let i = 0; i < cookies.length; i++) {
				const cookie = cookies[i].replace(/^\s+/, ``);
				const eq = cookie.indexOf(`=`);
				if (eq !== -1 && cookie.slice(0, eq) === name) try {
					return decodeURIComponent(cookie.slice(eq + 1));
				} catch (e) {
					return cookie.slice(eq + 1);
				}
			}
			return null;
		},
		remove(name) {
			this.write(name, ``, Date.now() - 864e5, `/`);
		}
	} : {
		write() {},
		read() {
			return null;
		},
		remove() {}
	};
	const headersToObject = (thing) => thing instanceof AxiosHeaders ? { ...thing } : thing;
	const ownEnumerableKeys = (thing) => {
		if (Object.getOwnPropertySymbols && Object.getOwnPropertyDescriptor) return Object.keys(thing).concat(Object.getOwnPropertySymbols(thing).filter((symbol) => Object.getOwnPropertyDescriptor(thing, symbol).enumerable));
		return Object.keys(thing);
	};
	function mergeConfig(config1, config2) {
		config1 = config1 || {};
		config2 = config2 || {};
		const config = Object.create(null);
		Object.defineProperty(config, "hasOwnProperty", {
			__proto__: null,
			value: Object.prototype.hasOwnProperty,
			enumerable: false,
			writable: true,
			configurable: true
		});
		function getMergedValue(target, source, prop, caseless) {
			if (utils$1.isPlainObject(target) && utils$1.isPlainObject(source)) return utils$1.merge.call({ caseless }, target, source);
			else if (utils$1.isPlainObject(source)) return utils$1.merge({}, source);
			else if (utils$1.isArray(source)) return source.slice();
			return source;
		}
		function mergeDeepProperties(a, b, prop, caseless) {
			if (!utils$1.isUndefined(b)) return getMergedValue(a, b, prop, caseless);
			else if (!utils$1.isUndefined(a)) return getMergedValue(void 0, a, prop, caseless);
		}
		function valueFromConfig2(a, b) {
			if (!utils$1.isUndefined(b)) return getMergedValue(void 0, b);
		}
		function defaultToConfig2(a, b) {
			if (!utils$1.isUndefined(b)) return getMergedValue(void 0, b);
			else if (!utils$1.isUndefined(a)) return getMergedValue(void 0, a);
		}
		function getMergedTransitionalOption(prop) {
			const transitional2 = utils$1.hasOwnProp(config2, `transitional`) ? config2.transitional : void 0;
			if (!utils$1.isUndefined(transitional2)) {
				if (utils$1.isPlainObject(transitional2)) {
					if (utils$1.hasOwnProp(transitional2, prop)) return transitional2[prop];
				} else return;
			}
			const transitional1 = utils$1.hasOwnProp(config1, `transitional`) ? config1.transitional : void 0;
			if (utils$1.isPlainObject(transitional1) && utils$1.hasOwnProp(transitional1, prop)) return transitional1[prop];
		}
		function mergeDirectKeys(a, b, prop) {
			if (utils$1.hasOwnProp(config2, prop)) return getMergedValue(a, b);
			else if (utils$1.hasOwnProp(config1, prop)) return getMergedValue(void 0, a);
		}
		const mergeMap = {
			url: valueFromConfig2,
			method: valueFromConfig2,
			data: valueFromConfig2,
			baseURL: defaultToConfig2,
			transformRequest: defaultToConfig2,
			transformResponse: defaultToConfig2,
			paramsSerializer: defaultToConfig2,
			timeout: defaultToConfig2,
			timeoutErrorMessage: defaultToConfig2,
			withCredentials: defaultToConfig2,
			withXSRFToken: defaultToConfig2,
			adapter: defaultToConfig2,
			responseType: defaultToConfig2,
			xsrfCookieName: defaultToConfig2,
			xsrfHeaderName: defaultToConfig2,
			onUploadProgress: defaultToConfig2,
			onDownloadProgress: defaultToConfig2,
			decompress: defaultToConfig2,
			maxContentLength: defaultToConfig2,
			maxBodyLength: defaultToConfig2,
			beforeRedirect: defaultToConfig2,
			transport: defaultToConfig2,
			httpAgent: defaultToConfig2,
			httpsAgent: defaultToConfig2,
			cancelToken: defaultToConfig2,
			socketPath: defaultToConfig2,
			allowedSocketPaths: defaultToConfig2,
			responseEncoding: defaultToConfig2,
			validateStatus: mergeDirectKeys,
			headers: (a, b, prop) => mergeDeepProperties(headersToObject(a), headersToObject(b), prop, true)
		};
		utils$1.forEach(ownEnumerableKeys({
			...config1,
			...config2
		}), function computeConfigValue(prop) {
			if (prop === `__proto__` || prop === `constructor` || prop === `prototype`) return;
			const merge = utils$1.hasOwnProp(mergeMap, prop) ? mergeMap[prop] : mergeDeepProperties;
			const configValue = merge(utils$1.hasOwnProp(config1, prop) ? config1[prop] : void 0, utils$1.hasOwnProp(config2, prop) ? config2[prop] : void 0, prop);
			utils$1.isUndefined(configValue) && merge !== mergeDirectKeys || (config[prop] = configValue);
		});
		if (utils$1.hasOwnProp(config2, `validateStatus`) && utils$1.isUndefined(config2.validateStatus) && getMergedTransitionalOption(`validateStatusUndefinedResolves`) === false) {
			if (utils$1.hasOwnProp(config1, `validateStatus`)) config.validateStatus = getMergedValue(void 0, config1.validateStatus);
			else delete config.validateStatus;
		}
		return config;
	}
	const encodeUTF8$1 = (str) => encodeURIComponent(str).replace(/%([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
	function resolveConfig(config) {
		const newConfig = mergeConfig({}, config);
		const own = (key) => utils$1.hasOwnProp(newConfig, key) ? newConfig[key] : void 0;
		const data = own(`data`);
		let withXSRFToken = own(`withXSRFToken`);
		const xsrfHeaderName = own(`xsrfHeaderName`);
		const xsrfCookieName = own(`xsrfCookieName`);
		let headers = own(`headers`);
		const auth = own(`auth`);
		const baseURL = own(`baseURL`);
		const allowAbsoluteUrls = own(`allowAbsoluteUrls`);
		const url = own(`url`);
		newConfig.headers = headers = AxiosHeaders.from(headers);
		newConfig.url = buildURL(buildFullPath(baseURL, url, allowAbsoluteUrls, newConfig), own(`params`), own(`paramsSerializer`));
		if (auth) {
			const username = utils$1.getSafeProp(auth, `username`) || ``;
			const password = utils$1.getSafeProp(auth, `password`) || ``;
			try {
				headers.set(`Authorization`, `Basic ` + btoa(username + `:` + (password ? encodeUTF8$1(password) : ``)));
			} catch (e) {
				throw AxiosError.from(e, AxiosError.ERR_BAD_OPTION_VALUE, config);
			}
		}
		if (utils$1.isFormData(data)) {
			const getHeaders = utils$1.getSafeProp(data, `getHeaders`);
			if (platform.hasStandardBrowserEnv || platform.hasStandardBrowserWebWorkerEnv || utils$1.isReactNative(data)) headers.setContentType(void 0);
			else if (utils$1.isFunction(getHeaders)) setFormDataHeaders(headers, getHeaders.call(data), own(`formDataHeaderPolicy`));
		}
		if (platform.hasStandardBrowserEnv) {
			if (utils$1.isFunction(withXSRFToken)) withXSRFToken = withXSRFToken(newConfig);
			if (withXSRFToken === true || withXSRFToken == null && isURLSameOrigin(newConfig.url)) {
				const xsrfValue = xsrfHeaderName && xsrfCookieName && cookies.read(xsrfCookieName);
				if (xsrfValue) headers.set(xsrfHeaderName, xsrfValue);
			}
		}
		return newConfig;
	}
	var xhrAdapter = typeof XMLHttpRequest !== `undefined` && function(config) {
		return new Promise(function dispatchXhrRequest(resolve, reject) {
			const _config = resolveConfig(config);
			let requestData = _config.data;
			const requestHeaders = AxiosHeaders.from(_config.headers).normalize();
			let { responseType, onUploadProgress, onDownloadProgress } = _config;
			let onCanceled;
			let uploadThrottled, downloadThrottled;
			let flushUpload, flushDownload, flushDownloadWithEvent;
			function done() {
				flushUpload && flushUpload();
				flushDownload && flushDownload();
				_config.cancelToken && _config.cancelToken.unsubscribe(onCanceled);
				_config.signal && _config.signal.removeEventListener(`abort`, onCanceled);
			}
			let request = new XMLHttpRequest();
			request.open(_config.method.toUpperCase(), _config.url, true);
			request.timeout = _config.timeout;
			function onloadend(event) {
				if (!request) return;
				if (request.status === 0 && (parseProtocol(normalizeURLForProtocolCheck(_config.url)) || parseProtocol(platform.origin)) !== `file` && !(request.responseURL && request.responseURL.startsWith(`file:`))) {
					reject(new AxiosError(`Request aborted`, AxiosError.ECONNABORTED, config, request));
					done();
					request = null;
					return;
				}
				try {
					if (event) flushDownloadWithEvent && flushDownloadWithEvent(event);
					else flushDownload && flushDownload();
				} catch (err) {
					setTimeout(() => {
						throw err;
					});
				}
				if (!request) return;
				const responseHeaders = AxiosHeaders.from(`getAllResponseHeaders` in request && request.getAllResponseHeaders());
				settle(function _resolve(value) {
					resolve(value);
					done();
				}, function _reject(err) {
					reject(err);
					done();
				}, {
					data: !responseType || responseType === `text` || responseType === `json` ? request.responseText : request.response,
					status: request.status,
					statusText: request.statusText,
					headers: responseHeaders,
					config,
					request
				});
				request = null;
			}
			if (`onloadend` in request) request.onloadend = onloadend;
			else request.onreadystatechange = function handleLoad() {
				if (!request || request.readyState !== 4) return;
				if (request.status === 0 && !(request.responseURL && request.responseURL.startsWith(`file:`))) return;
				setTimeout(onloadend);
			};
			request.onabort = function handleAbort() {
				if (!request) return;
				reject(new AxiosError(`Request aborted`, AxiosError.ECONNABORTED, config, request));
				done();
				request = null;
			};
			request.onerror = function handleError(event) {
				const err = new AxiosError(event && event.message ? event.message : `Network Error`, AxiosError.ERR_NETWORK, config, request);
				err.event = event || null;
				reject(err);
				done();
				request = null;
			};
			request.ontimeout = function handleTimeout() {
				let timeoutErrorMessage = _config.timeout ? `timeout of ` + _config.timeout + `ms exceeded` : `timeout exceeded`;
				const transitional = _config.transitional || transitionalDefaults;
				if (_config.timeoutErrorMessage) timeoutErrorMessage = _config.timeoutErrorMessage;
				reject(new AxiosError(timeoutErrorMessage, transitional.clarifyTimeoutError ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED, config, request));
				done();
				request = null;
			};
			requestData === void 0 && requestHeaders.setContentType(null);
			if (`setRequestHeader` in request) utils$1.forEach(toByteStringHeaderObject(requestHeaders), function setRequestHeader(val, key) {
				request.setRequestHeader(key, val);
			});
			if (!utils$1.isUndefined(_config.withCredentials)) request.withCredentials = !!_config.withCredentials;
			if (responseType && responseType !== `json`) request.responseType = _config.responseType;
			if (onDownloadProgress) {
				[downloadThrottled, flushDownload, flushDownloadWithEvent] = progressEventReducer(onDownloadProgress, true);
				request.addEventListener(`progress`, downloadThrottled);
			}
			if (onUploadProgress && request.upload) {
				[uploadThrottled, flushUpload] = progressEventReducer(onUploadProgress);
				request.upload.addEventListener(`progress`, uploadThrottled);
				request.upload.addEventListener(`loadend`, flushUpload);
			}
			if (_config.cancelToken || _config.signal) {
				onCanceled = (cancel) => {
					if (!request) return;
					reject(!cancel || cancel.type ? new CanceledError(null, config, request) : cancel);
					request.abort();
					done();
					request = null;
				};
				_config.cancelToken && _config.cancelToken.subscribe(onCanceled);
				if (_config.signal) _config.signal.aborted ? onCanceled() : _config.signal.addEventListener(`abort`, onCanceled);
			}
			const protocol = parseProtocol(_config.url);
			if (protocol && !platform.protocols.includes(protocol)) {
				reject(new AxiosError(`Unsupported protocol ` + protocol + `:`, AxiosError.ERR_BAD_REQUEST, config));
				done();
				return;
			}
			request.send(requestData || null);
		});
	};
	const composeSignals = (signals, timeout) => {
		signals = signals ? signals.filter(Boolean) : [];
		if (!timeout && !signals.length) return;
		const controller = new AbortController();
		let aborted = false;
		const onabort = function(reason) {
			if (!aborted) {
				aborted = true;
				unsubscribe();
				const err = reason instanceof Error ? reason : this.reason;
				controller.abort(err instanceof AxiosError ? err : new CanceledError(err instanceof Error ? err.message : err));
			}
		};
		let timer = timeout && setTimeout(() => {
			timer = null;
			onabort(new AxiosError(`timeout of ${timeout}ms exceeded`, AxiosError.ETIMEDOUT));
		}, timeout);
		const unsubscribe = () => {
			if (!signals) return;
			timer && clearTimeout(timer);
			timer = null;
			signals.forEach((signal) => {
				signal.unsubscribe ? signal.unsubscribe(onabort) : signal.removeEventListener(`abort`, onabort);
			});
			signals = null;
		};
		signals.forEach((signal) => {
			if (aborted) return;
			if (signal.aborted) {
				onabort.call(signal);
				return;
			}
			signal.addEventListener(`abort`, onabort, { once: true });
		});
		const { signal } = controller;
		signal.unsubscribe = () => utils$1.asap(unsubscribe);
		return signal;
	};
	const streamChunk = function* (chunk, chunkSize) {
		let len = chunk.byteLength;
		if (len < chunkSize) {
			yield chunk;
			return;
		}
		let pos = 0;
		let end;
		while (pos < len) {
			end = pos + chunkSize;
			yield chunk.slice(pos, end);
			pos = end;
		}
	};
	const readBytes = async function* (iterable, chunkSize) {
		for await (const chunk of readStream(iterable)) yield* streamChunk(chunk, chunkSize);
	};
	const readStream = async function* (stream) {
		if (stream[Symbol.asyncIterator]) {
			yield* stream;
			return;
		}
		const reader = stream.getReader();
		try {
			for (;;) {
				const { done, value } = await reader.read();
				if (done) break;
				yield value;
			}
		} finally {
			await reader.cancel();
		}
	};
	const trackStream = (stream, chunkSize, onProgress, onFinish) => {
		const iterator = readBytes(stream, chunkSize);
		let bytes = 0;
		let done;
		let _onFinish = (e) => {
			if (!done) {
				done = true;
				onFinish && onFinish(e);
			}
		};
		return new ReadableStream({
			async pull(controller) {
				try {
					const { done, value } = await iterator.next();
					if (done) {
						_onFinish();
						controller.close();
						return;
					}
					let len = value.byteLength;
					if (onProgress) onProgress(bytes += len);
					controller.enqueue(new Uint8Array(value));
				} catch (err) {
					_onFinish(err);
					throw err;
				}
			},
			cancel(reason) {
				_onFinish(reason);
				return iterator.return();
			}
		}, { highWaterMark: 2 });
	};
	const DEFAULT_CHUNK_SIZE = 65536;
	const DEFAULT_REQUEST_OPTIONS = {
		cache: `default`,
		redirect: `follow`,
		referrer: `about:client`,
		referrerPolicy: ``,
		mode: `cors`,
		integrity: ``,
		keepalive: false,
		priority: `auto`,
		window: null
	};
	const { isFunction } = utils$1;
	const encodeUTF8 = (str) => encodeURIComponent(str).replace(/%([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
	const decodeURIComponentSafe = (value) => {
		if (!utils$1.isString(value)) return value;
		try {
			return decodeURIComponent(value);
		} catch (error) {
			return value;
		}
	};
	const test = (fn, ...args) => {
		try {
			return !!fn(...args);
		} catch (e) {
			return false;
		}
	};
	const maybeWithAuthCredentials = (url) => {
		const protocolIndex = url.indexOf(`://`);
		let urlToCheck = url;
		if (protocolIndex !== -1) urlToCheck = urlToCheck.slice(protocolIndex + 3);
		return urlToCheck.includes(`@`) || urlToCheck.includes(`:`);
	};
	const factory = (env) => {
		const globalObject = utils$1.global !== void 0 && utils$1.global !== null ? utils$1.global : globalThis;
		const { ReadableStream, TextEncoder } = globalObject;
		env = utils$1.merge.call({ skipUndefined: true }, {
			Request: globalObject.Request,
			Response: globalObject.Response
		}, env);
		const { fetch: envFetch, Request, Response } = env;
		const isFetchSupported = envFetch ? isFunction(envFetch) : typeof fetch === `function`;
		const isRequestSupported = isFunction(Request);
		const isResponseSupported = isFunction(Response);
		if (!isFetchSupported) return false;
		const isReadableStreamSupported = isFetchSupported && isFunction(ReadableStream);
		const encodeText = isFetchSupported && (typeof TextEncoder === `function` ? ((encoder) => (str) => encoder.encode(str))(new TextEncoder()) : async (str) => new Uint8Array(await new Request(str).arrayBuffer()));
		const supportsRequestStream = isRequestSupported && isReadableStreamSupported && test(() => {
			let duplexAccessed = false;
			const request = new Request(platform.origin, {
				body: new ReadableStream(),
				method: `POST`,
				get duplex() {
					duplexAccessed = true;
					return `half`;
				}
			});
			const hasContentType = request.headers.has(`Content-Type`);
			if (request.body != null) request.body.cancel();
			return duplexAccessed && !hasContentType;
		});
		const supportsResponseStream = isResponseSupported && isReadableStreamSupported && test(() => utils$1.isReadableStream(new Response(``).body));
		const resolvers = { stream: supportsResponseStream && ((res) => res.body) };
		isFetchSupported && (() => {
			[
				`text`,
				`arrayBuffer`,
				`blob`,
				`formData`,
				`stream`
			].forEach((type) => {
				!resolvers[type] && (resolvers[type] = (res, config) => {
					let method = res && res[type];
					if (method) return method.call(res);
					throw new AxiosError(`Response type '${type}' is not supported`, AxiosError.ERR_NOT_SUPPORT, config);
				});
			});
		})();
		const getBodyLength = async (body) => {
			if (body == null) return 0;
			if (utils$1.isBlob(body)) return body.size;
			if (utils$1.isSpecCompliantForm(body)) return (await new Request(platform.origin, {
				method: `POST`,
				body
			}).arrayBuffer()).byteLength;
			if (utils$1.isArrayBufferView(body) || utils$1.isArrayBuffer(body)) return body.byteLength;
			if (utils$1.isURLSearchParams(body)) body = body + ``;
			if (utils$1.isString(body)) return (await encodeText(body)).byteLength;
		};
		const resolveBodyLength = async (headers, body) => {
			const length = utils$1.toFiniteNumber(headers.getContentLength());
			return length == null ? getBodyLength(body) : length;
		};
		return async (config) => {
			let { url, method, data, signal, cancelToken, timeout, onDownloadProgress, onUploadProgress, responseType, headers, withCredentials = `same-origin`, fetchOptions, maxContentLength, maxBodyLength, maxRedirects } = resolveConfig(config);
			const hasMaxContentLength = utils$1.isNumber(maxContentLength) && maxContentLength > -1;
			const hasMaxBodyLength = utils$1.isNumber(maxBodyLength) && maxBodyLength > -1;
			const own = (key) => utils$1.hasOwnProp(config, key) ? config[key] : void 0;
			let _fetch = envFetch || fetch;
			responseType = responseType ? (responseType + ``).toLowerCase() : `text`;
			let composedSignal = composeSignals([signal, cancelToken && cancelToken.toAbortSignal()], timeout);
			let request = null;
			const unsubscribe = composedSignal && composedSignal.unsubscribe && (() => {
				composedSignal.unsubscribe();
			});
			let requestContentLength;
			let pendingBodyError = null;
			const maxBodyLengthError = () => new AxiosError(`Request body larger than maxBodyLength limit`, AxiosError.ERR_BAD_REQUEST, config, request);
			try {
				let auth = void 0;
				const configAuth = own(`auth`);
				if (configAuth) auth = {
					username: utils$1.getSafeProp(configAuth, `username`) || ``,
					password: utils$1.getSafeProp(configAuth, `password`) || ``
				};
				if (maybeWithAuthCredentials(url)) {
					const parsedURL = new URL(url, platform.origin);
					if (!auth && (parsedURL.username || parsedURL.password)) auth = {
						username: decodeURIComponentSafe(parsedURL.username),
						password: decodeURIComponentSafe(parsedURL.password)
					};
					if (parsedURL.username || parsedURL.password) {
						parsedURL.username = ``;
						parsedURL.password = ``;
						url = parsedURL.href;
					}
				}
				if (auth) {
					headers.delete(`authorization`);
					headers.set(`Authorization`, `Basic ` + btoa(encodeUTF8((auth.username || ``) + `:` + (auth.password || ``))));
				}
				if (hasMaxContentLength && typeof url === `string` && url.startsWith(`data:`)) {
					if (estimateDataURLDecodedBytes(url) > maxContentLength) throw new AxiosError(`maxContentLength size of ` + maxContentLength + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, config, request);
				}
				if (hasMaxBodyLength && method !== `get` && method !== `head`) {
					const outboundLength = await getBodyLength(data);
					if (typeof outboundLength === `number` && isFinite(outboundLength)) {
						requestContentLength = outboundLength;
						if (outboundLength > maxBodyLength) throw maxBodyLengthError();
					}
				}
				const mustEnforceStreamBody = hasMaxBodyLength && (utils$1.isReadableStream(data) || utils$1.isStream(data));
				const trackRequestStream = (stream, onProgress, flush) => trackStream(stream, DEFAULT_CHUNK_SIZE, (loadedBytes) => {
					if (hasMaxBodyLength && loadedBytes > maxBodyLength) throw pendingBodyError = maxBodyLengthError();
					onProgress && onProgress(loadedBytes);
				}, flush);
				if (supportsRequestStream && method !== `get` && method !== `head` && (onUploadProgress || mustEnforceStreamBody)) {
					requestContentLength = requestContentLength == null ? await resolveBodyLength(headers, data) : requestContentLength;
					if (requestContentLength !== 0 || mustEnforceStreamBody) {
						let _request = new Request(url, {
							method: `POST`,
							body: data,
							duplex: `half`
						});
						let contentTypeHeader;
						if (utils$1.isFormData(data) && (contentTypeHeader = _request.headers.get(`content-type`))) headers.setContentType(contentTypeHeader);
						if (_request.body) {
							const [onProgress, flush] = onUploadProgress && progressEventDecorator(requestContentLength, progressEventReducer(asyncDecorator(onUploadProgress))) || [];
							data = trackRequestStream(_request.body, onProgress, flush);
						}
					}
				} else if (mustEnforceStreamBody && !isRequestSupported && isReadableStreamSupported && method !== `get` && method !== `head`) data = trackRequestStream(data);
				else if (mustEnforceStreamBody && isRequestSupported && !supportsRequestStream && method !== `get` && method !== `head`) throw new AxiosError(`Stream request bodies are not supported by the current fetch implementation`, AxiosError.ERR_NOT_SUPPORT, config, request);
				if (!utils$1.isString(withCredentials)) withCredentials = withCredentials ? `include` : `omit`;
				const isCredentialsSupported = isRequestSupported && `credentials` in Request.prototype;
				if (utils$1.isFormData(data)) {
					const contentType = headers.getContentType();
					if (contentType && /^multipart\/form-data/i.test(contentType) && !/boundary=/i.test(contentType)) headers.delete(`content-type`);
				}
				headers.set(`User-Agent`, `axios/` + VERSION, false);
				const safeFetchOptions = fetchOptions == null ? fetchOptions : Object.assign(Object.create(null), fetchOptions);
				if (safeFetchOptions) {
					delete safeFetchOptions.body;
					delete safeFetchOptions.headers;
					delete safeFetchOptions.method;
					delete safeFetchOptions.signal;
					delete safeFetchOptions.duplex;
					delete safeFetchOptions.credentials;
				}
				const resolvedOptions = Object.assign(Object.create(null), safeFetchOptions, {
					signal: composedSignal,
					method: method.toUpperCase(),
					headers: toByteStringHeaderObject(headers.normalize()),
					body: data,
					duplex: `half`,
					credentials: isCredentialsSupported ? withCredentials : void 0
				});
				if (isRequestSupported) {
					utils$1.forEach(DEFAULT_REQUEST_OPTIONS, (value, key) => {
						if (resolvedOptions[key] === void 0) resolvedOptions[key] = value;
					});
					if (resolvedOptions.signal === void 0) resolvedOptions.signal = null;
					if (resolvedOptions.body === void 0) resolvedOptions.body = null;
				}
				if (maxRedirects === 0) {
					resolvedOptions.redirect = `manual`;
					if (safeFetchOptions) safeFetchOptions.redirect = `manual`;
				}
				request = isRequestSupported && new Request(url, resolvedOptions);
				let response = await (isRequestSupported ? _fetch(request, safeFetchOptions) : _fetch(url, resolvedOptions));
				const responseHeaders = AxiosHeaders.from(response.headers);
				if (hasMaxContentLength) {
					const declaredLength = utils$1.toFiniteNumber(responseHeaders.getContentLength());
					if (declaredLength != null && declaredLength > maxContentLength) throw new AxiosError(`maxContentLength size of ` + maxContentLength + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, config, request);
				}
				const isStreamResponse = supportsResponseStream && (responseType === `stream` || responseType === `response`);
				if (supportsResponseStream && response.body && (onDownloadProgress || hasMaxContentLength || isStreamResponse && unsubscribe)) {
					const options = {};
					[
						`status`,
						`statusText`,
						`headers`
					].forEach((prop) => {
						options[prop] = response[prop];
					});
					const responseContentLength = utils$1.toFiniteNumber(responseHeaders.getContentLength());
					const [onProgress, flush] = onDownloadProgress && progressEventDecorator(responseContentLength, progressEventReducer(asyncDecorator(onDownloadProgress), true)) || [];
					let bytesRead = 0;
					const onChunkProgress = (loadedBytes) => {
						if (hasMaxContentLength) {
							bytesRead = loadedBytes;
							if (bytesRead > maxContentLength) throw new AxiosError(`maxContentLength size of ` + maxContentLength + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, config, request);
						}
						onProgress && onProgress(loadedBytes);
					};
					response = new Response(trackStream(response.body, DEFAULT_CHUNK_SIZE, onChunkProgress, () => {
						flush && flush();
						unsubscribe && unsubscribe();
					}), options);
				}
				responseType = responseType || `text`;
				let responseData = await resolvers[utils$1.findKey(resolvers, responseType) || `text`](response, config);
				if (hasMaxContentLength && !supportsResponseStream && !isStreamResponse) {
					let materializedSize;
					if (responseData != null) {
						if (typeof responseData.byteLength === `number`) materializedSize = responseData.byteLength;
						else if (typeof responseData.size === `number`) materializedSize = responseData.size;
						else if (typeof responseData === `string`) materializedSize = typeof TextEncoder === `function` ? new TextEncoder().encode(responseData).byteLength : responseData.length;
					}
					if (typeof materializedSize === `number` && materializedSize > maxContentLength) throw new AxiosError(`maxContentLength size of ` + maxContentLength + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, config, request);
				}
				!isStreamResponse && unsubscribe && unsubscribe();
				return await new Promise((resolve, reject) => {
					settle(resolve, reject, {
						data: responseData,
						headers: AxiosHeaders.from(response.headers),
						status: response.status,
						statusText: response.statusText,
						config,
						request
					});
				});
			} catch (err) {
				unsubscribe && unsubscribe();
				if (composedSignal && composedSignal.aborted && composedSignal.reason instanceof AxiosError) {
					const canceledError = composedSignal.reason;
					canceledError.config = config;
					request && (canceledError.request = request);
					if (err !== canceledError) Object.defineProperty(canceledError, "cause", {
						__proto__: null,
						value: err,
						writable: true,
						enumerable: false,
						configurable: true
					});
					throw canceledError;
				}
				if (pendingBodyError) {
					request && !pendingBodyError.request && (pendingBodyError.request = request);
					throw pendingBodyError;
				}
				if (err instanceof AxiosError) {
					request && !err.request && (err.request = request);
					throw err;
				}
				if (err && err.name === `TypeError` && /Load failed|fetch/i.test(err.message)) {
					const networkError = new AxiosError(`Network Error`, AxiosError.ERR_NETWORK, config, request, err && err.response);
					Object.defineProperty(networkError, "cause", {
						__proto__: null,
						value: err.cause || err,
						writable: true,
						enumerable: false,
						configurable: true
					});
					throw networkError;
				}
				throw AxiosError.from(err, err && err.code, config, request, err && err.response);
			}
		};
	};
	const seedCache = /* @__PURE__ */ new Map();
	const getFetch = (config) => {
		let env = config && config.env || {};
		const { fetch, Request, Response } = env;
		const seeds = [
			Request,
			Response,
			fetch
		];
		let i = seeds.length, seed, target, map = seedCache;
		while (i--) {
			seed = seeds[i];
			target = map.get(seed);
			target === void 0 && map.set(seed, target = i ? /* @__PURE__ */ new Map() : factory(env));
			map = target;
		}
		return target;
	};
	getFetch();
	const knownAdapters = {
		http: httpAdapter,
		xhr: xhrAdapter,
		fetch: { get: getFetch }
	};
	utils$1.forEach(knownAdapters, (fn, value) => {
		if (fn) {
			try {
				Object.defineProperty(fn, "name", {
					__proto__: null,
					value
				});
			} catch (e) {}
			Object.defineProperty(fn, "adapterName", {
				__proto__: null,
				value
			});
		}
	});
	const renderReason = (reason) => `- ${reason}`;
	const isResolvedHandle = (adapter) => utils$1.isFunction(adapter) || adapter === null || adapter === false;
	function getAdapter(adapters, config) {
		adapters = utils$1.isArray(adapters) ? adapters : [adapters];
		const { length } = adapters;
		let nameOrAdapter;
		let adapter;
		const rejectedReasons = {};
		for (let i = 0; i < length; i++) {
			nameOrAdapter = adapters[i];
			let id;
			adapter = nameOrAdapter;
			if (!isResolvedHandle(nameOrAdapter)) {
				adapter = knownAdapters[(id = String(nameOrAdapter)).toLowerCase()];
				if (adapter === void 0) throw new AxiosError(`Unknown adapter '${id}'`);
			}
			if (adapter && (utils$1.isFunction(adapter) || (adapter = adapter.get(config)))) break;
			rejectedReasons[id || `#` + i] = adapter;
		}
		if (!adapter) {
			const reasons = Object.entries(rejectedReasons).map(([id, state]) => `adapter ${id} ` + (state === false ? `is not supported by the environment` : `is not available in the build`));
			throw new AxiosError(`There is no suitable adapter to dispatch the request ` + (length ? reasons.length > 1 ? `since :
` + reasons.map(renderReason).join(`
`) : ` ` + renderReason(reasons[0]) : `as no adapter specified`), AxiosError.ERR_NOT_SUPPORT);
		}
		return adapter;
	}
	var adapters = {
		getAdapter,
		adapters: knownAdapters
	};
	function throwIfCancellationRequested(config) {
		if (config.cancelToken) config.cancelToken.throwIfRequested();
		if (config.signal && config.signal.aborted) throw new CanceledError(null, config);
	}
	function dispatchRequest(_config) {
		const config = utils$1.toSafeFlatObject(_config);
		throwIfCancellationRequested(config);
		config.headers = AxiosHeaders.from(utils$1.getSafeProp(config, `headers`));
		config.data = transformData.call(config, config.transformRequest);
		if ([
			`post`,
			`put`,
			`patch`
		].indexOf(config.method) !== -1) config.headers.setContentType(`application/x-www-form-urlencoded`, false);
		return adapters.getAdapter(config.adapter || defaults.adapter, config)(config).then(function onAdapterResolution(response) {
			throwIfCancellationRequested(config);
			config.response = response;
			try {
				response.data = transformData.call(config, config.transformResponse, response);
			} finally {
				delete config.response;
			}
			response.headers = AxiosHeaders.from(response.headers);
			return response;
		}, function onAdapterRejection(reason) {
			if (!isCancel(reason)) {
				throwIfCancellationRequested(config);
				if (reason && reason.response) {
					config.response = reason.response;
					try {
						reason.response.data = transformData.call(config, config.transformResponse, reason.response);
					} finally {
						delete config.response;
					}
					reason.response.headers = AxiosHeaders.from(reason.response.headers);
				}
			}
			return Promise.reject(reason);
		});
	}
	const validators$1 = {};
	[
		`object`,
		`boolean`,
		`number`,
		`function`,
		`string`,
		`symbol`
	].forEach((type, i) => {
		validators$1[type] = function validator(thing) {
			return typeof thing === type || `a` + (i < 1 ? `n ` : ` `) + type;
		};
	});
	const deprecatedWarnings = {};
	validators$1.transitional = function transitional(validator, version, message) {
		function formatMessage(opt, desc) {
			return `[Axios v` + VERSION + `] Transitional option '` + opt + `'` + desc + (message ? `. ` + message : ``);
		}
		return (value, opt, opts) => {
			if (validator === false) throw new AxiosError(formatMessage(opt, ` has been removed` + (version ? ` in ` + version : ``)), AxiosError.ERR_DEPRECATED);
			if (version && !deprecatedWarnings[opt]) {
				deprecatedWarnings[opt] = true;
				console.warn(formatMessage(opt, ` has been deprecated since v` + version + ` and will be removed in the near future`));
			}
			return validator ? validator(value, opt, opts) : true;
		};
	};
	validators$1.spelling = function spelling(correctSpelling) {
		return (value, opt) => {
			console.warn(`${opt} is likely a misspelling of ${correctSpelling}`);
			return true;
		};
	};
	function assertOptions(options, schema, allowUnknown) {
		if (typeof options !== `object` || options === null) throw new AxiosError(`options must be an object`, AxiosError.ERR_BAD_OPTION_VALUE);
		const keys = Object.keys(options);
		let i = keys.length;
		while (i-- > 0) {
			const opt = keys[i];
			const validator = Object.prototype.hasOwnProperty.call(schema, opt) ? schema[opt] : void 0;
			if (validator) {
				const value = options[opt];
				const result = value === void 0 || validator(value, opt, options);
				if (result !== true) throw new AxiosError(`option ` + opt + ` must be ` + result, AxiosError.ERR_BAD_OPTION_VALUE);
				continue;
			}
			if (allowUnknown !== true) throw new AxiosError(`Unknown option ` + opt, AxiosError.ERR_BAD_OPTION);
		}
	}
	var validator = {
		assertOptions,
		validators: validators$1
	};
	const validators = validator.validators;
	var Axios = class {
		constructor(instanceConfig) {
			this.defaults = instanceConfig || {};
			this.interceptors = {
				request: new InterceptorManager(),
				response: new InterceptorManager()
			};
		}
		async request(configOrUrl, config) {
			try {
				return await this._request(configOrUrl, config);
			} catch (err) {
				if (err instanceof Error) try {
					let dummy = {};
					Error.captureStackTrace ? Error.captureStackTrace(dummy) : dummy = /* @__PURE__ */ new Error();
					const dummyStack = dummy.stack;
					let stack = ``;
					if (typeof dummyStack === `string`) {
						const firstNewlineIndex = dummyStack.indexOf(`
`);
						stack = firstNewlineIndex === -1 ? `` : dummyStack.slice(firstNewlineIndex + 1);
					}
					if (!err.stack) err.stack = stack;
					else if (stack) {
						const firstNewlineIndex = stack.indexOf(`
`);
						const secondNewlineIndex = firstNewlineIndex === -1 ? -1 : stack.indexOf(`
`, firstNewlineIndex + 1);
						const stackWithoutTwoTopLines = secondNewlineIndex === -1 ? `` : stack.slice(secondNewlineIndex + 1);
						if (!String(err.stack).endsWith(stackWithoutTwoTopLines)) err.stack += `
` + stack;
					}
				} catch (e) {}
				throw err;
			}
		}
		_request(configOrUrl, config) {
			if (typeof configOrUrl === `string`) {
				config = config || {};
				config.url = configOrUrl;
			} else config = configOrUrl || {};
			config = mergeConfig(this.defaults, config);
			const { transitional, paramsSerializer, headers } = config;
			if (transitional !== void 0) validator.assertOptions(transitional, {
				silentJSONParsing: validators.transitional(validators.boolean),
				forcedJSONParsing: validators.transitional(validators.boolean),
				clarifyTimeoutError: validators.transitional(validators.boolean),
				legacyInterceptorReqResOrdering: validators.transitional(validators.boolean),
				advertiseZstdAcceptEncoding: validators.transitional(validators.boolean),
				validateStatusUndefinedResolves: validators.transitional(validators.boolean)
			}, false);
			if (paramsSerializer != null) {
				if (utils$1.isFunction(paramsSerializer)) config.paramsSerializer = { serialize: paramsSerializer };
				else validator.assertOptions(paramsSerializer, {
					encode: validators.function,
					serialize: validators.function
				}, true);
			}
			if (config.allowAbsoluteUrls !== void 0);
			else if (this.defaults.allowAbsoluteUrls !== void 0) config.allowAbsoluteUrls = this.defaults.allowAbsoluteUrls;
			else config.allowAbsoluteUrls = true;
			validator.assertOptions(config, {
				baseUrl: validators.spelling(`baseURL`),
				withXsrfToken: validators.spelling(`withXSRFToken`)
			}, true);
			config.method = (utils$1.getSafeProp(config, `method`) || utils$1.getSafeProp(this.defaults, `method`) || `get`).toLowerCase();
			let contextHeaders = headers && utils$1.merge(headers.common, headers[config.method]);
			headers && utils$1.forEach(methodList.concat(`common`), (method) => {
				delete headers[method];
			});
			config.headers = AxiosHeaders.concat(contextHeaders, headers);
			const requestInterceptorChain = [];
			let synchronousRequestInterceptors = true;
			this.interceptors.request.forEach(function unshiftRequestInterceptors(interceptor) {
				if (typeof interceptor.runWhen === `function` && interceptor.runWhen(config) === false) return;
				synchronousRequestInterceptors = synchronousRequestInterceptors && interceptor.synchronous;
				const transitional = config.transitional || transitionalDefaults;
				if (transitional && transitional.legacyInterceptorReqResOrdering) requestInterceptorChain.unshift(interceptor.fulfilled, interceptor.rejected);
				else requestInterceptorChain.push(interceptor.fulfilled, interceptor.rejected);
			});
			const responseInterceptorChain = [];
			this.interceptors.response.forEach(function pushResponseInterceptors(interceptor) {
				responseInterceptorChain.push(interceptor.fulfilled, interceptor.rejected);
			});
			let promise;
			let i = 0;
			let len;
			if (!synchronousRequestInterceptors) {
				const chain = [dispatchRequest.bind(this), void 0];
				chain.unshift(...requestInterceptorChain);
				chain.push(...responseInterceptorChain);
				len = chain.length;
				promise = Promise.resolve(config);
				while (i < len) promise = promise.then(chain[i++], chain[i++]);
				return promise;
			}
			len = requestInterceptorChain.length;
			let newConfig = config;
			while (i < len) {
				const onFulfilled = requestInterceptorChain[i++];
				const onRejected = requestInterceptorChain[i++];
				try {
					newConfig = onFulfilled ? onFulfilled(newConfig) : newConfig;
				} catch (error) {
					if (!onRejected) {
						promise = Promise.reject(error);
						break;
					}
					try {
						const rejectedResult = onRejected.call(this, error);
						if (utils$1.isThenable(rejectedResult)) promise = Promise.resolve(rejectedResult).then(() => dispatchRequest.call(this, newConfig));
					} catch (rejectedError) {
						promise = Promise.reject(rejectedError);
					}
					break;
				}
			}
			if (!promise) try {
				promise = dispatchRequest.call(this, newConfig);
			} catch (error) {
				promise = Promise.reject(error);
			}
			i = 0;
			len = responseInterceptorChain.length;
			while (i < len) promise = promise.then(responseInterceptorChain[i++], responseInterceptorChain[i++]);
			return promise;
		}
		getUri(config) {
			config = mergeConfig(this.defaults, config);
			return buildURL(buildFullPath(config.baseURL, config.url, config.allowAbsoluteUrls, config), config.params, config.paramsSerializer);
		}
	};
	utils$1.forEach([
		`delete`,
		`get`,
		`head`,
		`options`
	], function forEachMethodNoData(method) {
		Axios.prototype[method] = function(url, config) {
			return this.request(mergeConfig(config || {}, {
				method,
				url,
				data: config && utils$1.hasOwnProp(config, `data`) ? config.data : void 0
			}));
		};
	});
	utils$1.forEach([
		`post`,
		`put`,
		`patch`,
		`query`
	], function forEachMethodWithData(method) {
		function generateHTTPMethod(isForm) {
			return function httpMethod(url, data, config) {
				return this.request(mergeConfig(config || {}, {
					method,
					headers: isForm ? { "Content-Type": `multipart/form-data` } : {},
					url,
					data
				}));
			};
		}
		Axios.prototype[method] = generateHTTPMethod();
		if (method !== `query`) Axios.prototype[method + `Form`] = generateHTTPMethod(true);
	});
	var CancelToken = class CancelToken {
		constructor(executor) {
			if (typeof executor !== `function`) throw new TypeError(`executor must be a function.`);
			let resolvePromise;
			this.promise = new Promise(function promiseExecutor(resolve) {
				resolvePromise = resolve;
			});
			const token = this;
			this.promise.then((cancel) => {
				if (!token._listeners) return;
				let i = token._listeners.length;
				while (i-- > 0) token._listeners[i](cancel);
				token._listeners = null;
			});
			this.promise.then = (onfulfilled) => {
				let _resolve;
				const promise = new Promise((resolve) => {
					token.subscribe(resolve);
					_resolve = resolve;
				}).then(onfulfilled);
				promise.cancel = function reject() {
					token.unsubscribe(_resolve);
				};
				return promise;
			};
			executor(function cancel(message, config, request) {
				if (token.reason) return;
				token.reason = new CanceledError(message, config, request);
				resolvePromise(token.reason);
			});
		}
		throwIfRequested() {
			if (this.reason) throw this.reason;
		}
		subscribe(listener) {
			if (this.reason) {
				listener(this.reason);
				return;
			}
			if (this._listeners) this._listeners.push(listener);
			else this._listeners = [listener];
		}
		unsubscribe(listener) {
			if (!this._listeners) return;
			const index = this._listeners.indexOf(listener);
			if (index !== -1) this._listeners.splice(index, 1);
		}
		toAbortSignal() {
			const controller = new AbortController();
			const abort = (err) => {
				controller.abort(err);
			};
			this.subscribe(abort);
			controller.signal.unsubscribe = () => this.unsubscribe(abort);
			return controller.signal;
		}
		static source() {
			let cancel;
			return {
				token: new CancelToken(function executor(c) {
					cancel = c;
				}),
				cancel
			};
		}
	};
	function spread(callback) {
		return function wrap(arr) {
			return callback.apply(null, arr);
		};
	}
	function isAxiosError(payload) {
		return utils$1.isObject(payload) && payload.isAxiosError === true;
	}
	const HttpStatusCode = {
		Continue: 100,
		SwitchingProtocols: 101,
		Processing: 102,
		EarlyHints: 103,
		Ok: 200,
		Created: 201,
		Accepted: 202,
		NonAuthoritativeInformation: 203,
		NoContent: 204,
		ResetContent: 205,
		PartialContent: 206,
		MultiStatus: 207,
		AlreadyReported: 208,
		ImUsed: 226,
		MultipleChoices: 300,
		MovedPermanently: 301,
		Found: 302,
		SeeOther: 303,
		NotModified: 304,
		UseProxy: 305,
		Unused: 306,
		TemporaryRedirect: 307,
		PermanentRedirect: 308,
		BadRequest: 400,
		Unauthorized: 401,
		PaymentRequired: 402,
		Forbidden: 403,
		NotFound: 404,
		MethodNotAllowed: 405,
		NotAcceptable: 406,
		ProxyAuthenticationRequired: 407,
		RequestTimeout: 408,
		Conflict: 409,
		Gone: 410,
		LengthRequired: 411,
		PreconditionFailed: 412,
		PayloadTooLarge: 413,
		ContentTooLarge: 413,
		UriTooLong: 414,
		UnsupportedMediaType: 415,
		RangeNotSatisfiable: 416,
		ExpectationFailed: 417,
		ImATeapot: 418,
		MisdirectedRequest: 421,
		UnprocessableEntity: 422,
		UnprocessableContent: 422,
		Locked: 423,
		FailedDependency: 424,
		TooEarly: 425,
		UpgradeRequired: 426,
		PreconditionRequired: 428,
		TooManyRequests: 429,
		RequestHeaderFieldsTooLarge: 431,
		UnavailableForLegalReasons: 451,
		InternalServerError: 500,
		NotImplemented: 501,
		BadGateway: 502,
		ServiceUnavailable: 503,
		GatewayTimeout: 504,
		HttpVersionNotSupported: 505,
		VariantAlsoNegotiates: 506,
		InsufficientStorage: 507,
		LoopDetected: 508,
		NotExtended: 510,
		NetworkAuthenticationRequired: 511,
		WebServerReturnsAnUnknownError: 520,
		WebServerIsDown: 521,
		ConnectionTimedOut: 522,
		OriginIsUnreachable: 523,
		TimeoutOccurred: 524,
		SslHandshakeFailed: 525,
		InvalidSslCertificate: 526
	};
	Object.entries(HttpStatusCode).forEach(([key, value]) => {
		if (HttpStatusCode[value] === void 0) HttpStatusCode[value] = key;
	});
	function createInstance(defaultConfig) {
		const context = new Axios(defaultConfig);
		const instance = bind(Axios.prototype.request, context);
		utils$1.extend(instance, Axios.prototype, context, { allOwnKeys: true });
		utils$1.extend(instance, context, null, { allOwnKeys: true });
		instance.create = function create(instanceConfig) {
			return createInstance(mergeConfig(defaultConfig, instanceConfig));
		};
		return instance;
	}
	const axios = createInstance(defaults);
	axios.Axios = Axios;
	axios.CanceledError = CanceledError;
	axios.CancelToken = CancelToken;
	axios.isCancel = isCancel;
	axios.VERSION = VERSION;
	axios.toFormData = toFormData;
	axios.AxiosError = AxiosError;
	axios.Cancel = axios.CanceledError;
	axios.all = function all(promises) {
		return Promise.all(promises);
	};
	axios.spread = spread;
	axios.isAxiosError = isAxiosError;
	axios.mergeConfig = mergeConfig;
	axios.AxiosHeaders = AxiosHeaders;
	axios.formToJSON = (thing) => formDataToJSON(utils$1.isHTMLForm(thing) ? new FormData(thing) : thing);
	axios.getAdapter = adapters.getAdapter;
	axios.HttpStatusCode = HttpStatusCode;
	axios.default = axios;
	module.exports = axios;
}));
// node_modules/retry-axios/dist/index.js
var require_dist$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var e;
	var t = (e = require_axios()) && `object` == typeof e && `default` in e ? e.default : e;
	function r(e) {
		return e;
	}
	function n(e) {
		var t = [];
		if (e) return Array.isArray(e) ? e : (`object` == typeof e && Object.keys(e).forEach(function(r) {
			`number` == typeof r && (t[r] = e[r]);
		}), t);
	}
	function o(e) {
		if (t.isCancel(e)) return Promise.reject(e);
		var r = f(e) || {};
		if (r.currentRetryAttempt = r.currentRetryAttempt || 0, r.retry = `number` == typeof r.retry ? r.retry : 3, r.retryDelay = `number` == typeof r.retryDelay ? r.retryDelay : 100, r.instance = r.instance || t, r.backoffType = r.backoffType || `exponential`, r.httpMethodsToRetry = n(r.httpMethodsToRetry) || [
			`GET`,
			`HEAD`,
			`PUT`,
			`OPTIONS`,
			`DELETE`
		], r.noResponseRetries = `number` == typeof r.noResponseRetries ? r.noResponseRetries : 2, r.checkRetryAfter = `boolean` != typeof r.checkRetryAfter || r.checkRetryAfter, r.maxRetryAfter = `number` == typeof r.maxRetryAfter ? r.maxRetryAfter : 3e5, r.statusCodesToRetry = n(r.statusCodesToRetry) || [
			[100, 199],
			[429, 429],
			[500, 599]
		], e.config = e.config || {}, e.config.raxConfig = Object.assign({}, r), !(r.shouldRetry || s)(e)) return Promise.reject(e);
		var o = new Promise(function(t, n) {
			var o = 0;
			if (r.checkRetryAfter && e.response && e.response.headers[`retry-after`]) {
				var s = function(e) {
					var t = Number(e);
					if (!Number.isNaN(t)) return 1e3 * t;
					var r = Date.parse(e);
					return Number.isNaN(r) ? void 0 : r - Date.now();
				}(e.response.headers[`retry-after`]);
				if (!(s && s > 0 && s <= r.maxRetryAfter)) return n(e);
				o = s;
			}
			e.config.raxConfig.currentRetryAttempt += 1;
			var f = e.config.raxConfig.currentRetryAttempt;
			0 === o && (o = `linear` === r.backoffType ? 1e3 * f : `static` === r.backoffType ? r.retryDelay : (Math.pow(2, f) - 1) / 2 * 1e3, `number` == typeof r.maxRetryDelay && (o = Math.min(o, r.maxRetryDelay))), setTimeout(t, o);
		}), i = r.onRetryAttempt ? Promise.resolve(r.onRetryAttempt(e)) : Promise.resolve();
		return Promise.resolve().then(function() {
			return o;
		}).then(function() {
			return i;
		}).then(function() {
			return r.instance.request(e.config);
		});
	}
	function s(e) {
		var t = e.config.raxConfig;
		if (!t || 0 === t.retry) return !1;
		if (!e.response && (t.currentRetryAttempt || 0) >= t.noResponseRetries) return !1;
		if (!e.config.method || t.httpMethodsToRetry.indexOf(e.config.method.toUpperCase()) < 0) return !1;
		if (e.response && e.response.status) {
			for (var r = !1, n = 0, o = t.statusCodesToRetry; n < o.length; n += 1) {
				var s = o[n], f = e.response.status;
				if (f >= s[0] && f <= s[1]) {
					r = !0;
					break;
				}
			}
			if (!r) return !1;
		}
		return t.currentRetryAttempt = t.currentRetryAttempt || 0, !(t.currentRetryAttempt >= t.retry);
	}
	function f(e) {
		if (e && e.config) return e.config.raxConfig;
	}
	exports.attach = function(e) {
		return (e = e || t).interceptors.response.use(r, o);
	}, exports.detach = function(e, r) {
		(r = r || t).interceptors.response.eject(e);
	}, exports.shouldRetryRequest = s, exports.getConfig = f;
}));
// node_modules/ibm-cloud-sdk-core/lib/private-helpers.js
var require_private_helpers = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.redactSecrets = void 0;
	var redactedTokens = [
		`apikey`,
		`api_key`,
		`passcode`,
		`password`,
		`token`,
		`aadClientId`,
		`aadClientSecret`,
		`auth`,
		`auth_provider_x509_cert_url`,
		`auth_uri`,
		`client_email`,
		`client_id`,
		`client_x509_cert_url`,
		`key`,
		`project_id`,
		`secret`,
		`subscriptionId`,
		`tenantId`,
		`thumbprint`,
		`token_uri`
	].join(`|`);
	var reAuthHeader = new RegExp(`^(Authorization|X-Auth\\S*): .*$`, `gim`);
	var rePropertySetting = new RegExp(`(`.concat(redactedTokens, `)=[^&\\n]*(&|$)`), `gim`);
	var reJsonField = new RegExp(`"([^"]*(`.concat(redactedTokens, `)[^"_]*)":\\s*"[^"\\n]*"`), `gi`);
	function redactSecrets(input) {
		var redacted = `[redacted]`;
		var redactedString = input;
		redactedString = redactedString.replace(reAuthHeader, `$1: `.concat(redacted));
		redactedString = redactedString.replace(rePropertySetting, `$1=`.concat(redacted, `$2`));
		redactedString = redactedString.replace(reJsonField, `"$1":"`.concat(redacted, `"`));
		return redactedString;
	}
	exports.redactSecrets = redactSecrets;
}));
// node_modules/ibm-cloud-sdk-core/lib/stream-to-promise.js
var require_stream_to_promise = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.streamToPromise = void 0;
	function streamToPromise(stream) {
		stream = stream || this;
		return new Promise(function(resolve, reject) {
			var results = [];
			stream.on(`data`, function(result) {
				results.push(result);
			}).on(`end`, function() {
				resolve(Buffer.isBuffer(results[0]) ? Buffer.concat(results) : results);
			}).on(`error`, reject);
		});
	}
	exports.streamToPromise = streamToPromise;
}));
// node_modules/tldts/dist/cjs/index.js
var require_cjs = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function shareSameDomainSuffix(hostname, vhost) {
		if (hostname.endsWith(vhost)) return hostname.length === vhost.length || hostname[hostname.length - vhost.length - 1] === `.`;
		return false;
	}
	function extractDomainWithSuffix(hostname, publicSuffix) {
		const publicSuffixIndex = hostname.length - publicSuffix.length - 2;
		const lastDotBeforeSuffixIndex = hostname.lastIndexOf(`.`, publicSuffixIndex);
		if (lastDotBeforeSuffixIndex === -1) return hostname;
		return hostname.slice(lastDotBeforeSuffixIndex + 1);
	}
	function getDomain$1(suffix, hostname, options) {
		if (options.validHosts !== null) {
			const validHosts = options.validHosts;
			for (const vhost of validHosts) if (shareSameDomainSuffix(hostname, vhost)) return vhost;
		}
		let numberOfLeadingDots = 0;
		if (hostname.startsWith(`.`)) while (numberOfLeadingDots < hostname.length && hostname[numberOfLeadingDots] === `.`) numberOfLeadingDots += 1;
		if (suffix.length === hostname.length - numberOfLeadingDots) return null;
		return extractDomainWithSuffix(hostname, suffix);
	}
	function getDomainWithoutSuffix$1(domain, suffix) {
		return domain.slice(0, -suffix.length - 1);
	}
	const CONTROL_CHARS = /[\t\n\r]/g;
	let extractedHostnameValidated = false;
	function isValidHostnameChar(code) {
		return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code > 127 || code >= 65 && code <= 90 || code === 45 || code === 95;
	}
	function getSpecialScheme(url, schemeStart, colonIndex) {
		const length = colonIndex - schemeStart;
		const c0 = url.charCodeAt(schemeStart) | 32;
		if (length === 2) return c0 === 119 && (url.charCodeAt(schemeStart + 1) | 32) === 115 ? 1 : 0;
		else if (length === 3) {
			const c1 = url.charCodeAt(schemeStart + 1) | 32;
			const c2 = url.charCodeAt(schemeStart + 2) | 32;
			if (c0 === 119 && c1 === 115 && c2 === 115) return 1;
			if (c0 === 102 && c1 === 116 && c2 === 112) return 1;
			return 0;
		} else if (length === 4) {
			const c1 = url.charCodeAt(schemeStart + 1) | 32;
			const c2 = url.charCodeAt(schemeStart + 2) | 32;
			const c3 = url.charCodeAt(schemeStart + 3) | 32;
			if (c0 === 104 && c1 === 116 && c2 === 116 && c3 === 112) return 1;
			if (c0 === 102 && c1 === 105 && c2 === 108 && c3 === 101) return 2;
			return 0;
		} else if (length === 5) return c0 === 104 && (url.charCodeAt(schemeStart + 1) | 32) === 116 && (url.charCodeAt(schemeStart + 2) | 32) === 116 && (url.charCodeAt(schemeStart + 3) | 32) === 112 && (url.charCodeAt(schemeStart + 4) | 32) === 115 ? 1 : 0;
		return 0;
	}
	function extractHostname(url, urlIsValidHostname, validate = false) {
		let start = 0;
		let end = url.length;
		let hasUpper = false;
		let isSpecial = true;
		extractedHostnameValidated = false;
		if (!urlIsValidHostname) {
			while (start < url.length && url.charCodeAt(start) <= 32) start += 1;
			if (url.charCodeAt(start + 4) === 58 && (url.charCodeAt(start) | 32) === 100 && (url.charCodeAt(start + 1) | 32) === 97 && (url.charCodeAt(start + 2) | 32) === 116 && (url.charCodeAt(start + 3) | 32) === 97 || url.charCodeAt(start + 10) === 58 && (url.charCodeAt(start) | 32) === 106 && (url.charCodeAt(start + 1) | 32) === 97 && (url.charCodeAt(start + 2) | 32) === 118 && (url.charCodeAt(start + 3) | 32) === 97 && (url.charCodeAt(start + 4) | 32) === 115 && (url.charCodeAt(start + 5) | 32) === 99 && (url.charCodeAt(start + 6) | 32) === 114 && (url.charCodeAt(start + 7) | 32) === 105 && (url.charCodeAt(start + 8) | 32) === 112 && (url.charCodeAt(start + 9) | 32) === 116) return null;
			while (end > start + 1 && url.charCodeAt(end - 1) <= 32) end -= 1;
			if ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) && (url.charCodeAt(start + 1) === 47 || url.charCodeAt(start + 1) === 92)) start += 2;
			else {
				let indexOfProtocol = url.indexOf(`:/`, start);
				if (indexOfProtocol !== -1) {
					const special = getSpecialScheme(url, start, indexOfProtocol);
					if (special === 1) {
						start = indexOfProtocol + 2;
						while (url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) start += 1;
					} else if (special === 2) {
						start = indexOfProtocol + 1;
						let slashes = 0;
						while ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) && slashes < 2) {
							start += 1;
							slashes += 1;
						}
						if (slashes < 2) return null;
					} else {
						for (let i = start; i < indexOfProtocol; i += 1) {
							const code = url.charCodeAt(i);
							if (!((code | 32) >= 97 && (code | 32) <= 122 || code >= 48 && code <= 57 || code === 46 || code === 45 || code === 43)) {
								if (code === 9 || code === 10 || code === 13) return extractHostname(url.replace(CONTROL_CHARS, ``), urlIsValidHostname, validate);
								for (let j = i; j < indexOfProtocol; j += 1) {
									const c = url.charCodeAt(j);
									if (c === 47 || c === 92 || c === 63 || c === 35) {
										indexOfProtocol = -1;
										break;
									}
								}
								if (indexOfProtocol !== -1) return null;
								break;
							}
						}
						if (indexOfProtocol !== -1) {
							if (url.charCodeAt(indexOfProtocol + 2) === 47) {
								isSpecial = false;
								start = indexOfProtocol + 3;
							} else return null;
						}
					}
				}
				if (indexOfProtocol === -1 && url.charCodeAt(start) !== 91) {
					let indexOfColon = -1;
					for (let i = start; i < end; i += 1) {
						const code = url.charCodeAt(i);
						if (code === 9 || code === 10 || code === 13) return extractHostname(url.replace(CONTROL_CHARS, ``), urlIsValidHostname, validate);
						if (code === 58) {
							indexOfColon = i;
							break;
						}
						if (code === 47 || code === 92 || code === 63 || code === 35) break;
					}
					if (indexOfColon !== -1) {
						let hasIdentifier = false;
						for (let i = indexOfColon + 1; i < end; i += 1) {
							const code = url.charCodeAt(i);
							if (code === 47 || code === 92 || code === 63 || code === 35) break;
							if (code === 64) {
								hasIdentifier = true;
								break;
							}
						}
						if (!hasIdentifier) {
							let allDigits = true;
							let i = indexOfColon + 1;
							for (; i < end; i += 1) {
								const code = url.charCodeAt(i);
								if (code === 47 || code === 92 || code === 63 || code === 35) break;
								if (code < 48 || code > 57) {
									allDigits = false;
									break;
								}
							}
							if (i === indexOfColon + 1) allDigits = false;
							if (!allDigits) {
								const special = getSpecialScheme(url, start, indexOfColon);
								if (special === 0) {
									let isBareIpv6 = false;
									for (let j = indexOfColon + 1; j < end; j += 1) {
										const code = url.charCodeAt(j);
										if (code === 47 || code === 92 || code === 63 || code === 35) break;
										if (code === 58) {
											isBareIpv6 = true;
											break;
										}
									}
									if (!isBareIpv6) return null;
								} else {
									start = indexOfColon + 1;
									if (special === 2) {
										let slashes = 0;
										while ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) && slashes < 2) {
											start += 1;
											slashes += 1;
										}
										if (slashes < 2) return null;
									} else while (url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) start += 1;
								}
							}
						}
					}
				}
			}
			let indexOfIdentifier = -1;
			let indexOfClosingBracket = -1;
			let indexOfPort = -1;
			let indexOfFirstColon = -1;
			let hasControl = false;
			let vValid = validate;
			let vLastDot = start - 1;
			let vLastCode = -1;
			if (validate && start < end) {
				const c0 = url.charCodeAt(start);
				if (!(isValidHostnameChar(c0) || c0 === 46 || c0 === 95) || c0 === 45) vValid = false;
			}
			for (let i = start; i < end; i += 1) {
				const code = url.charCodeAt(i);
				if (code < 64) {
					if (code === 47 || code === 35 || code === 63) {
						end = i;
						break;
					} else if (code === 58) {
						if (indexOfFirstColon === -1) indexOfFirstColon = i;
						indexOfPort = i;
					} else if (code === 9 || code === 10 || code === 13) hasControl = true;
					else if (validate) {
						if (code === 46) {
							if (i - vLastDot > 64 || vLastCode === 46 || vLastCode === 45) vValid = false;
							vLastDot = i;
						} else if (code < 48 || code > 57) {
							if (code !== 45 || vLastCode === 46) vValid = false;
						}
					}
				} else if (isSpecial && code === 92) {
					end = i;
					break;
				} else if (code === 64) {
					indexOfIdentifier = i;
					indexOfFirstColon = -1;
				} else if (code === 93) indexOfClosingBracket = i;
				else if (code >= 65 && code <= 90) hasUpper = true;
				else if (validate && !isValidHostnameChar(code)) vValid = false;
				if (validate) vLastCode = code;
			}
			if (hasControl) return extractHostname(url.replace(CONTROL_CHARS, ``), urlIsValidHostname, validate);
			if (indexOfIdentifier !== -1 && indexOfIdentifier >= start && indexOfIdentifier < end) start = indexOfIdentifier + 1;
			if (url.charCodeAt(start) === 91) {
				if (indexOfClosingBracket !== -1) return url.slice(start + 1, indexOfClosingBracket).toLowerCase();
				return null;
			} else if (indexOfPort !== -1 && indexOfPort > start && indexOfPort < end && indexOfFirstColon === indexOfPort) end = indexOfPort;
			if (start >= end) return null;
			if (validate && vValid && indexOfIdentifier === -1 && indexOfPort === -1 && indexOfClosingBracket === -1 && url.charCodeAt(end - 1) !== 46 && end - start <= 255 && end - vLastDot - 1 <= 63 && vLastCode !== 45) extractedHostnameValidated = true;
		}
		while (end > start + 1 && url.charCodeAt(end - 1) === 46) end -= 1;
		const hostname = start !== 0 || end !== url.length ? url.slice(start, end) : url;
		if (hasUpper) return hostname.toLowerCase();
		return hostname;
	}
	function isProbablyIpv4(hostname) {
		if (hostname.length < 7) return false;
		if (hostname.length > 15) return false;
		let numberOfDots = 0;
		for (let i = 0; i < hostname.length; i += 1) {
			const code = hostname.charCodeAt(i);
			if (code === 46) numberOfDots += 1;
			else if (code < 48 || code > 57) return false;
		}
		return numberOfDots === 3 && hostname.charCodeAt(0) !== 46 && hostname.charCodeAt(hostname.length - 1) !== 46;
	}
	function isProbablyIpv6(hostname) {
		if (hostname.length < 3) return hostname === `::`;
		let start = hostname.startsWith(`[`) ? 1 : 0;
		let end = hostname.length;
		if (hostname[end - 1] === `]`) end -= 1;
		if (end - start > 39) return false;
		let hasColon = false;
		for (; start < end; start += 1) {
			const code = hostname.charCodeAt(start);
			if (code === 58) hasColon = true;
			else if (!(code >= 48 && code <= 57 || code >= 97 && code <= 102 || code >= 65 && code <= 70)) return false;
		}
		return hasColon;
	}
	function isIp(hostname) {
		return isProbablyIpv6(hostname) || isProbablyIpv4(hostname);
	}
	const SPECIAL_USE_DOMAINS = [
		`test`,
		`localhost`,
		`invalid`,
		`example`,
		`example.com`,
		`example.net`,
		`example.org`,
		`local`,
		`onion`,
		`alt`,
		`home.arpa`,
		`ipv4only.arpa`,
		`resolver.arpa`,
		`service.arpa`,
		`6tisch.arpa`,
		`eap.arpa`
	];
	function isSpecialUse(hostname) {
		for (const name of SPECIAL_USE_DOMAINS) if (hostname.endsWith(name) && (hostname.length === name.length || hostname.charCodeAt(hostname.length - name.length - 1) === 46)) return true;
		return false;
	}
	function isValidAscii(code) {
		return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code > 127;
	}
	function isValidHostname(hostname) {
		if (hostname.length > 255) return false;
		if (hostname.length === 0) return false;
		if (!isValidAscii(hostname.charCodeAt(0)) && hostname.charCodeAt(0) !== 46 && hostname.charCodeAt(0) !== 95) return false;
		let lastDotIndex = -1;
		let lastCharCode = -1;
		const len = hostname.length;
		for (let i = 0; i < len; i += 1) {
			const code = hostname.charCodeAt(i);
			if (code === 46) {
				if (i - lastDotIndex > 64 || lastCharCode === 46 || lastCharCode === 45) return false;
				lastDotIndex = i;
			} else if (!(isValidAscii(code) || code === 45 || code === 95) || code === 45 && lastCharCode === 46) return false;
			lastCharCode = code;
		}
		return len - lastDotIndex - 1 <= 63 && lastCharCode !== 45;
	}
	function extraSuffixLookup(hostname, options, isException, out) {
		const suffix = out.publicSuffix;
		if (suffix === null) return;
		const none = hostname.length + 1;
		let exception = none;
		let exceptionIsIcann = false;
		let rule = none;
		let ruleIsIcann = false;
		const extra = options.extraSuffixes;
		for (let section = 0; section < 2; section += 1) {
			const isIcann = section === 0;
			const rules = isIcann ? options.allowIcannDomains && extra.icann : options.allowPrivateDomains && extra.private;
			if (!Array.isArray(rules)) continue;
			for (const r of rules) {
				if (typeof r !== `string`) continue;
				const exceptionRule = r.startsWith(`!`);
				const wildcard = r.startsWith(`*.`);
				const body = exceptionRule ? r.slice(1) : wildcard ? r.slice(2) : r;
				if (body === `` || exceptionRule && !body.includes(`.`) || !shareSameDomainSuffix(hostname, body)) continue;
				let start = hostname.length - body.length;
				if (exceptionRule) {
					if (start < exception) {
						exception = start;
						exceptionIsIcann = isIcann;
					}
					continue;
				}
				if (wildcard && start > 1 && hostname.charCodeAt(start - 2) !== 46) start = hostname.lastIndexOf(`.`, start - 2) + 1;
				if (start < rule) {
					rule = start;
					ruleIsIcann = isIcann;
				}
			}
		}
		const suffixStart = hostname.length - suffix.length;
		const builtin = isException ? hostname.lastIndexOf(`.`, suffixStart - 2) + 1 : suffixStart;
		if (exception <= rule && (isException ? exception < builtin : exception <= builtin)) {
			out.publicSuffix = hostname.slice(hostname.indexOf(`.`, exception) + 1);
			out.isIcann = exceptionIsIcann;
			out.isPrivate = !exceptionIsIcann;
		} else if (rule < builtin || rule === builtin && !out.isIcann && !out.isPrivate) {
			out.publicSuffix = hostname.slice(rule);
			out.isIcann = ruleIsIcann;
			out.isPrivate = !ruleIsIcann;
		}
	}
	function setDefaultsImpl({ allowIcannDomains = true, allowPrivateDomains = false, detectIp = true, detectSpecialUse = false, extraSuffixes = null, extractHostname = true, mixedInputs = true, validHosts = null, validateHostname = true }) {
		return {
			allowIcannDomains,
			allowPrivateDomains,
			detectIp,
			detectSpecialUse,
			extraSuffixes,
			extractHostname,
			mixedInputs,
			validHosts,
			validateHostname
		};
	}
	const DEFAULT_OPTIONS = setDefaultsImpl({});
	function setDefaults(options) {
		if (options === void 0) return DEFAULT_OPTIONS;
		return setDefaultsImpl(options);
	}
	function getSubdomain$1(hostname, domain) {
		if (domain.length === hostname.length) return ``;
		return hostname.slice(0, -domain.length - 1);
	}
	function getEmptyResult() {
		return {
			domain: null,
			domainWithoutSuffix: null,
			hostname: null,
			isIcann: null,
			isIp: null,
			isPrivate: null,
			isSpecialUse: null,
			publicSuffix: null,
			subdomain: null
		};
	}
	function resetResult(result) {
		result.domain = null;
		result.domainWithoutSuffix = null;
		result.hostname = null;
		result.isIcann = null;
		result.isIp = null;
		result.isPrivate = null;
		result.isSpecialUse = null;
		result.publicSuffix = null;
		result.subdomain = null;
	}
	function parseImpl(url, step, suffixLookup, partialOptions, result) {
		const options = setDefaults(partialOptions);
		if (typeof url !== `string`) return result;
		let urlIsValid = false;
		if (!options.extractHostname) {
			let end = url.length;
			while (end > 1 && url.charCodeAt(end - 1) === 46) end -= 1;
			result.hostname = end === url.length ? url : url.slice(0, end);
		} else if (options.mixedInputs) {
			urlIsValid = isValidHostname(url);
			result.hostname = extractHostname(url, urlIsValid, options.validateHostname);
		} else result.hostname = extractHostname(url, false, options.validateHostname);
		if (options.detectIp && result.hostname !== null) {
			result.isIp = isIp(result.hostname);
			if (result.isIp) return result;
		}
		if (options.validateHostname && options.extractHostname && result.hostname !== null && !(urlIsValid && result.hostname === url) && !extractedHostnameValidated && !isValidHostname(result.hostname)) {
			result.hostname = null;
			return result;
		}
		if (step === 0 || result.hostname === null) return result;
		if (step === 5 && options.detectSpecialUse) result.isSpecialUse = isSpecialUse(result.hostname);
		const isException = suffixLookup(result.hostname, options, result);
		if (options.extraSuffixes !== null) extraSuffixLookup(result.hostname, options, isException === true, result);
		if (step === 2 || result.publicSuffix === null) return result;
		result.domain = getDomain$1(result.publicSuffix, result.hostname, options);
		if (step === 3 || result.domain === null) return result;
		result.subdomain = getSubdomain$1(result.hostname, result.domain);
		if (step === 4) return result;
		result.domainWithoutSuffix = getDomainWithoutSuffix$1(result.domain, result.publicSuffix);
		return result;
	}
	function fastPathLookup(hostname, options, out) {
		if (!options.allowPrivateDomains && options.allowIcannDomains && hostname.length > 3) {
			const last = hostname.length - 1;
			const c3 = hostname.charCodeAt(last);
			const c2 = hostname.charCodeAt(last - 1);
			const c1 = hostname.charCodeAt(last - 2);
			const c0 = hostname.charCodeAt(last - 3);
			if (c3 === 109 && c2 === 111 && c1 === 99 && c0 === 46) {
				out.isIcann = true;
				out.isPrivate = false;
				out.publicSuffix = `com`;
				return true;
			} else if (c3 === 103 && c2 === 114 && c1 === 111 && c0 === 46) {
				out.isIcann = true;
				out.isPrivate = false;
				out.publicSuffix = `org`;
				return true;
			} else if (c3 === 117 && c2 === 100 && c1 === 101 && c0 === 46) {
				out.isIcann = true;
				out.isPrivate = false;
				out.publicSuffix = `edu`;
				return true;
			} else if (c3 === 118 && c2 === 111 && c1 === 103 && c0 === 46) {
				out.isIcann = true;
				out.isPrivate = false;
				out.publicSuffix = `gov`;
				return true;
			} else if (c3 === 116 && c2 === 101 && c1 === 110 && c0 === 46) {
				out.isIcann = true;
				out.isPrivate = false;
				out.publicSuffix = `net`;
				return true;
			} else if (c3 === 101 && c2 === 100 && c1 === 46) {
				out.isIcann = true;
				out.isPrivate = false;
				out.publicSuffix = `de`;
				return true;
			}
		}
		return false;
	}
	const nodeFlags = new Uint8Array([
		1,
		2,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		2,
		1,
		1,
		2,
		2,
		2,
		0,
		2,
		2,
		2,
		2,
		0,
		2,
		2,
		2,
		1,
		2,
		2,
		2,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		2,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		2,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		1,
		1,
		0,
		1,
		1,
		0,
		0,
		2,
		0,
		0,
		0,
		1,
		1,
		1,
		0,
		2,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		0,
		2,
		2,
		0,
		0,
		2,
		2,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		0,
		2,
		1,
		1,
		2,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		2,
		2,
		0,
		0,
		2,
		0,
		0,
		2,
		0,
		0,
		2,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		0,
		0,
		0,
		0,
		2,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		1,
		0,
		2,
		2,
		0,
		0,
		0,
		2,
		0,
		1,
		1,
		0,
		2,
		0,
		2,
		2,
		2,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		2,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		2,
		2,
		0,
		2,
		2,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		0,
		2,
		2,
		0,
		2,
		2,
		2,
		2,
		0,
		0,
		0,
		0,
		2,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		2,
		0,
		0,
		0,
		2,
		2,
		1,
		1,
		1,
		1,
		1,
		2,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		2,
		2,
		0,
		0,
		2,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		2,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		2,
		2,
		1,
		2,
		1,
		1,
		1,
		2,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		2,
		1,
		1,
		1,
		1,
		2,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		2,
		1,
		1,
		1,
		1,
		2,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0
	]);
	const edgeStart = new Uint16Array([
		0,
		0,
		0,
		10,
		11,
		18,
		106,
		111,
		117,
		118,
		126,
		132,
		133,
		140,
		149,
		150,
		151,
		152,
		153,
		154,
		156,
		157,
		159,
		160,
		161,
		163,
		165,
		240,
		253,
		255,
		256,
		257,
		272,
		274,
		281,
		282,
		285,
		286,
		287,
		290,
		292,
		311,
		312,
		314,
		323,
		328,
		345,
		346,
		349,
		350,
		352,
		354,
		390,
		391,
		393,
		396,
		397,
		401,
		403,
		407,
		410,
		442,
		445,
		458,
		459,
		467,
		468,
		470,
		480,
		494,
		495,
		496,
		497,
		506,
		507,
		544,
		549,
		565,
		585,
		591,
		633,
		635,
		636,
		637,
		638,
		665,
		692,
		693,
		841,
		847,
		850,
		851,
		852,
		857,
		862,
		871,
		893,
		894,
		895,
		896,
		897,
		898,
		899,
		918,
		920,
		921,
		924,
		926,
		927,
		929,
		931,
		946,
		961,
		966,
		967,
		969,
		970,
		971,
		972,
		973,
		975,
		978,
		983,
		984,
		985,
		987,
		988,
		991,
		994,
		995,
		996,
		1009,
		1011,
		1023,
		1034,
		1042,
		1044,
		1084,
		1087,
		1091,
		1092,
		1094,
		1097,
		1108,
		1110,
		1120,
		1122,
		1128,
		1130,
		1131,
		1133,
		1136,
		1137,
		1138,
		1191,
		1193,
		1195,
		1215,
		1216,
		1217,
		1218,
		1220,
		1231,
		1262,
		1273,
		1274,
		1287,
		1297,
		1306,
		1314,
		1315,
		1320,
		1334,
		1345,
		1357,
		1369,
		1383,
		1384,
		1395,
		1429,
		1430,
		1431,
		1447,
		1463,
		1475,
		1548,
		1549,
		1551,
		1552,
		1588,
		1607,
		1608,
		1609,
		1610,
		1611,
		1614,
		1618,
		1621,
		1623,
		1657,
		1658,
		1666,
		1667,
		1668,
		1669,
		1670,
		1672,
		1674,
		1676,
		1677,
		1681,
		1682,
		1683,
		1685,
		1687,
		1688,
		1690,
		1691,
		1692,
		1703,
		1705,
		1706,
		1710,
		1711,
		1714,
		1721,
		1722,
		1727,
		1731,
		1732,
		1734,
		1735,
		1736,
		1737,
		1738,
		1739,
		1740,
		1741,
		1742,
		1743,
		1744,
		1745,
		1746,
		1747,
		1749,
		1750,
		1751,
		2214,
		2217,
		2218,
		2220,
		2227,
		2234,
		2244,
		2248,
		2259,
		2260,
		2261,
		2273,
		2274,
		2276,
		2278,
		2279,
		2286,
		2287,
		2289,
		2290,
		2292,
		2293,
		2294,
		2295,
		2296,
		2371,
		2373,
		2394,
		2395,
		2396,
		2398,
		2399,
		2401,
		2402,
		2458,
		2459,
		2460,
		2467,
		2473,
		2483,
		2493,
		2546,
		2547,
		2548,
		2558,
		2572,
		2573,
		2576,
		2583,
		2584,
		2592,
		2594,
		2595,
		2596,
		2597,
		2608,
		2609,
		2610,
		2612,
		2613,
		2615,
		2616,
		2625,
		2637,
		2643,
		2645,
		2677,
		2681,
		2683,
		2684,
		2686,
		2687,
		2699,
		2700,
		2702,
		2710,
		2717,
		2723,
		2728,
		2729,
		2735,
		2738,
		2744,
		2751,
		2758,
		2766,
		2767,
		2768,
		2806,
		2812,
		2816,
		2833,
		2834,
		2839,
		2857,
		2888,
		2906,
		2908,
		2911,
		2919,
		2921,
		2928,
		2980,
		3004,
		3005,
		3006,
		3007,
		3008,
		3009,
		3010,
		3017,
		3018,
		3019,
		3020,
		3021,
		3022,
		3024,
		3025,
		3029,
		3113,
		3126,
		3127,
		3564,
		3568,
		3582,
		3634,
		3662,
		3684,
		3742,
		3764,
		3779,
		3842,
		3893,
		3931,
		3967,
		3992,
		4134,
		4180,
		4231,
		4250,
		4284,
		4299,
		4319,
		4349,
		4380,
		4403,
		4434,
		4464,
		4496,
		4523,
		4598,
		4620,
		4658,
		4668,
		4702,
		4721,
		4747,
		4789,
		4839,
		4865,
		4934,
		4935,
		4937,
		4960,
		4983,
		5019,
		5050,
		5067,
		5124,
		5137,
		5161,
		5190,
		5192,
		5226,
		5242,
		5270,
		5575,
		5584,
		5593,
		5600,
		5617,
		5621,
		5627,
		5666,
		5668,
		5675,
		5682,
		5691,
		5698,
		5699,
		5700,
		5712,
		5715,
		5730,
		5731,
		5740,
		5741,
		5750,
		5759,
		5765,
		5767,
		5768,
		5769,
		5807,
		5808,
		5810,
		5818,
		5825,
		5838,
		5842,
		5844,
		5845,
		5851,
		5858,
		5872,
		5882,
		5887,
		5895,
		5903,
		5909,
		5910,
		5914,
		5916,
		5917,
		5929,
		6001,
		6002,
		6003,
		6004,
		6006,
		6007,
		6010,
		6012,
		6015,
		6019,
		6020,
		6021,
		6027,
		6028,
		6029,
		6031,
		6033,
		6035,
		6036,
		6037,
		6040,
		6042,
		6045,
		6046,
		6048,
		6246,
		6253,
		6254,
		6255,
		6265,
		6270,
		6287,
		6301,
		6310,
		6311,
		6312,
		6316,
		6317,
		6319,
		6321,
		6327,
		6328,
		6331,
		6332,
		6334,
		6335,
		6336,
		7236,
		7239,
		7243,
		7261,
		7270,
		7273,
		7280,
		7281,
		7283,
		7284,
		7285,
		7287,
		7339,
		7340,
		7343,
		7344,
		7462,
		7463,
		7474,
		7492,
		7499,
		7502,
		7511,
		7512,
		7513,
		7528,
		7583,
		7775,
		7777,
		7779,
		7780,
		7782,
		7787,
		7800,
		7801,
		7817,
		7824,
		7833,
		7836,
		7839,
		7846,
		7854,
		7858,
		7859,
		7860,
		7874,
		7879,
		7888,
		7889,
		7890,
		7894,
		7929,
		7930,
		7951,
		7958,
		7966,
		7967,
		7972,
		7980,
		8024,
		8025,
		8031,
		8034,
		8047,
		8052,
		8053,
		8055,
		8057,
		8097,
		8098,
		8104,
		8111,
		8112,
		8122,
		8131,
		8146,
		8150,
		8152,
		8204,
		8205,
		8210,
		8211,
		8214,
		8216,
		8217,
		8218,
		8227,
		8241,
		8249,
		8263,
		8274,
		8275,
		8277,
		8279,
		8301,
		8312,
		8318,
		8319,
		8331,
		8343,
		8430,
		8442,
		8450,
		8453,
		8459,
		8484,
		8487,
		8488,
		8489,
		8490,
		8492,
		8495,
		8498,
		8509,
		8511,
		8513,
		8541,
		8616,
		8623,
		8627,
		8628,
		8637,
		8659,
		8660,
		8665,
		8666,
		8748,
		8750,
		8751,
		8760,
		8764,
		8770,
		8776,
		8782,
		8792,
		8797,
		8798,
		8816,
		8827,
		8832,
		8837,
		8847,
		8853,
		8857,
		8863,
		8869,
		10476,
		10477,
		10478,
		10485,
		10487
	]);
	const edgeLength = new Uint8Array([
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		8,
		8,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		8,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		5,
		5,
		9,
		12,
		19,
		8,
		19,
		8,
		11,
		9,
		9,
		8,
		7,
		7,
		6,
		8,
		9,
		16,
		10,
		7,
		7,
		11,
		8,
		6,
		6,
		9,
		7,
		11,
		7,
		14,
		4,
		4,
		4,
		4,
		4,
		4,
		10,
		7,
		6,
		6,
		6,
		6,
		10,
		10,
		6,
		10,
		10,
		22,
		11,
		9,
		10,
		10,
		10,
		9,
		10,
		8,
		7,
		7,
		7,
		8,
		21,
		13,
		11,
		11,
		9,
		10,
		9,
		13,
		10,
		8,
		8,
		9,
		12,
		9,
		7,
		10,
		7,
		7,
		13,
		7,
		3,
		3,
		3,
		3,
		3,
		2,
		3,
		3,
		3,
		3,
		3,
		4,
		3,
		3,
		3,
		3,
		3,
		8,
		4,
		6,
		3,
		3,
		3,
		3,
		3,
		3,
		1,
		2,
		5,
		3,
		3,
		3,
		3,
		7,
		2,
		2,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		1,
		7,
		8,
		5,
		2,
		2,
		7,
		4,
		5,
		7,
		2,
		2,
		1,
		4,
		1,
		11,
		9,
		9,
		5,
		5,
		8,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		5,
		5,
		11,
		9,
		9,
		8,
		9,
		9,
		13,
		7,
		14,
		7,
		6,
		6,
		6,
		7,
		6,
		6,
		6,
		6,
		6,
		6,
		10,
		7,
		11,
		9,
		4,
		4,
		4,
		4,
		4,
		6,
		6,
		6,
		6,
		13,
		6,
		8,
		7,
		10,
		10,
		9,
		9,
		7,
		9,
		8,
		8,
		9,
		8,
		7,
		10,
		6,
		9,
		8,
		10,
		10,
		7,
		8,
		1,
		9,
		10,
		12,
		12,
		12,
		10,
		9,
		9,
		10,
		10,
		9,
		9,
		1,
		1,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		6,
		6,
		6,
		4,
		2,
		3,
		3,
		3,
		3,
		7,
		4,
		4,
		4,
		3,
		3,
		6,
		7,
		3,
		4,
		1,
		2,
		2,
		2,
		6,
		1,
		2,
		2,
		2,
		2,
		2,
		12,
		5,
		3,
		8,
		9,
		13,
		4,
		4,
		13,
		9,
		9,
		11,
		7,
		3,
		12,
		9,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		8,
		2,
		2,
		3,
		3,
		3,
		2,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		3,
		7,
		10,
		15,
		15,
		7,
		15,
		20,
		15,
		9,
		10,
		10,
		12,
		14,
		14,
		14,
		12,
		12,
		12,
		12,
		12,
		14,
		14,
		10,
		10,
		10,
		10,
		14,
		9,
		9,
		9,
		9,
		10,
		14,
		14,
		14,
		13,
		13,
		14,
		9,
		9,
		9,
		9,
		9,
		9,
		7,
		8,
		6,
		8,
		8,
		6,
		8,
		13,
		8,
		8,
		6,
		13,
		8,
		11,
		13,
		8,
		6,
		13,
		8,
		6,
		9,
		10,
		10,
		12,
		14,
		14,
		14,
		12,
		12,
		12,
		12,
		14,
		14,
		10,
		10,
		10,
		10,
		9,
		9,
		9,
		10,
		14,
		14,
		11,
		13,
		13,
		9,
		9,
		9,
		9,
		9,
		9,
		2,
		6,
		9,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		4,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		7,
		7,
		2,
		3,
		2,
		2,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		2,
		2,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		5,
		7,
		4,
		2,
		2,
		12,
		8,
		10,
		8,
		10,
		7,
		18,
		4,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		5,
		2,
		2,
		3,
		3,
		3,
		5,
		5,
		3,
		8,
		8,
		6,
		8,
		6,
		6,
		4,
		6,
		7,
		7,
		7,
		10,
		11,
		2,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		5,
		6,
		11,
		10,
		7,
		7,
		7,
		4,
		4,
		4,
		2,
		3,
		3,
		3,
		3,
		3,
		2,
		2,
		7,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		7,
		7,
		7,
		11,
		7,
		6,
		9,
		6,
		6,
		8,
		10,
		8,
		6,
		8,
		13,
		4,
		4,
		4,
		4,
		4,
		10,
		8,
		11,
		8,
		8,
		8,
		10,
		10,
		7,
		5,
		4,
		4,
		4,
		10,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		1,
		1,
		2,
		2,
		2,
		2,
		2,
		2,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		7,
		10,
		13,
		7,
		8,
		7,
		11,
		8,
		8,
		6,
		9,
		8,
		8,
		6,
		6,
		6,
		8,
		8,
		6,
		6,
		6,
		6,
		6,
		9,
		7,
		6,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		6,
		6,
		6,
		9,
		7,
		8,
		10,
		8,
		8,
		2,
		3,
		3,
		3,
		3,
		3,
		2,
		8,
		9,
		9,
		2,
		2,
		2,
		3,
		3,
		3,
		2,
		3,
		3,
		3,
		9,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		12,
		5,
		5,
		3,
		5,
		4,
		2,
		3,
		2,
		4,
		3,
		9,
		2,
		2,
		2,
		2,
		2,
		5,
		5,
		3,
		3,
		8,
		8,
		13,
		6,
		10,
		9,
		4,
		7,
		9,
		11,
		2,
		3,
		7,
		3,
		3,
		4,
		1,
		3,
		4,
		2,
		9,
		3,
		3,
		12,
		5,
		3,
		7,
		10,
		10,
		7,
		4,
		4,
		6,
		14,
		7,
		9,
		7,
		13,
		2,
		2,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		8,
		15,
		4,
		4,
		2,
		3,
		3,
		3,
		7,
		4,
		9,
		9,
		2,
		3,
		3,
		3,
		5,
		3,
		2,
		2,
		7,
		2,
		7,
		6,
		6,
		7,
		2,
		4,
		2,
		2,
		2,
		2,
		2,
		2,
		8,
		8,
		8,
		9,
		5,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		10,
		7,
		4,
		4,
		4,
		4,
		3,
		4,
		2,
		3,
		3,
		3,
		3,
		3,
		10,
		7,
		4,
		4,
		4,
		4,
		2,
		3,
		3,
		3,
		3,
		10,
		7,
		4,
		4,
		4,
		4,
		3,
		9,
		6,
		6,
		6,
		9,
		13,
		9,
		2,
		2,
		2,
		8,
		7,
		9,
		5,
		3,
		3,
		3,
		5,
		5,
		13,
		12,
		9,
		10,
		7,
		8,
		7,
		6,
		8,
		6,
		11,
		12,
		7,
		10,
		4,
		4,
		7,
		8,
		11,
		6,
		7,
		9,
		8,
		7,
		10,
		8,
		9,
		15,
		7,
		8,
		5,
		4,
		7,
		2,
		3,
		3,
		3,
		2,
		14,
		10,
		2,
		14,
		10,
		2,
		14,
		3,
		9,
		13,
		13,
		10,
		14,
		16,
		17,
		11,
		2,
		14,
		2,
		14,
		3,
		9,
		13,
		10,
		14,
		16,
		17,
		11,
		14,
		10,
		14,
		2,
		7,
		3,
		10,
		7,
		14,
		10,
		2,
		14,
		10,
		9,
		9,
		17,
		6,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		10,
		10,
		10,
		12,
		9,
		4,
		10,
		10,
		11,
		8,
		8,
		8,
		7,
		9,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		8,
		4,
		4,
		4,
		4,
		4,
		4,
		6,
		16,
		3,
		3,
		14,
		3,
		14,
		2,
		14,
		9,
		13,
		10,
		10,
		14,
		16,
		17,
		11,
		6,
		9,
		10,
		10,
		12,
		14,
		14,
		14,
		12,
		12,
		12,
		12,
		14,
		14,
		10,
		10,
		10,
		10,
		14,
		9,
		9,
		9,
		10,
		14,
		14,
		14,
		9,
		9,
		9,
		9,
		9,
		9,
		2,
		14,
		9,
		13,
		10,
		10,
		14,
		16,
		17,
		11,
		6,
		14,
		2,
		14,
		9,
		17,
		13,
		10,
		10,
		14,
		17,
		16,
		17,
		11,
		6,
		2,
		14,
		9,
		13,
		10,
		14,
		17,
		16,
		17,
		11,
		2,
		14,
		9,
		13,
		10,
		14,
		16,
		17,
		11,
		2,
		14,
		9,
		13,
		10,
		17,
		16,
		11,
		17,
		2,
		14,
		10,
		19,
		7,
		2,
		14,
		9,
		13,
		10,
		19,
		10,
		7,
		14,
		17,
		16,
		17,
		11,
		6,
		2,
		14,
		9,
		13,
		10,
		19,
		7,
		14,
		16,
		17,
		11,
		2,
		14,
		9,
		13,
		10,
		10,
		14,
		17,
		16,
		17,
		11,
		6,
		2,
		14,
		9,
		13,
		10,
		10,
		14,
		17,
		16,
		17,
		11,
		6,
		2,
		14,
		9,
		13,
		17,
		13,
		10,
		10,
		14,
		17,
		16,
		17,
		11,
		6,
		3,
		2,
		14,
		9,
		13,
		10,
		10,
		14,
		16,
		17,
		11,
		6,
		9,
		10,
		12,
		14,
		14,
		14,
		12,
		12,
		12,
		12,
		12,
		14,
		14,
		14,
		10,
		10,
		10,
		14,
		9,
		9,
		9,
		9,
		14,
		14,
		14,
		13,
		13,
		14,
		9,
		9,
		9,
		9,
		9,
		9,
		4,
		11,
		2,
		14,
		9,
		13,
		17,
		13,
		10,
		19,
		10,
		7,
		14,
		17,
		16,
		17,
		11,
		6,
		2,
		14,
		9,
		13,
		17,
		13,
		10,
		19,
		10,
		7,
		14,
		17,
		16,
		17,
		11,
		6,
		2,
		14,
		9,
		13,
		10,
		19,
		7,
		14,
		17,
		16,
		17,
		11,
		2,
		9,
		10,
		10,
		7,
		17,
		3,
		3,
		12,
		12,
		16,
		15,
		15,
		12,
		14,
		14,
		14,
		20,
		20,
		13,
		12,
		12,
		12,
		12,
		12,
		12,
		20,
		25,
		14,
		14,
		12,
		12,
		10,
		10,
		10,
		10,
		14,
		9,
		9,
		9,
		25,
		4,
		9,
		17,
		10,
		7,
		14,
		16,
		21,
		13,
		13,
		14,
		20,
		14,
		13,
		17,
		24,
		9,
		12,
		13,
		25,
		13,
		21,
		20,
		17,
		9,
		9,
		9,
		9,
		9,
		9,
		12,
		17,
		4,
		4,
		9,
		9,
		9,
		10,
		10,
		12,
		14,
		14,
		14,
		12,
		12,
		12,
		12,
		12,
		14,
		14,
		10,
		10,
		10,
		10,
		14,
		9,
		9,
		9,
		9,
		10,
		14,
		14,
		14,
		13,
		13,
		14,
		9,
		9,
		9,
		9,
		9,
		9,
		9,
		10,
		14,
		12,
		12,
		14,
		14,
		10,
		9,
		9,
		9,
		10,
		14,
		14,
		14,
		9,
		9,
		9,
		9,
		2,
		1,
		5,
		8,
		7,
		11,
		11,
		1,
		3,
		3,
		3,
		5,
		3,
		3,
		4,
		8,
		9,
		10,
		10,
		12,
		14,
		14,
		14,
		12,
		12,
		12,
		12,
		14,
		14,
		10,
		10,
		10,
		10,
		14,
		9,
		9,
		9,
		10,
		14,
		14,
		14,
		13,
		13,
		14,
		9,
		9,
		9,
		9,
		9,
		9,
		7,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		10,
		2,
		2,
		6,
		7,
		6,
		2,
		3,
		2,
		3,
		6,
		2,
		7,
		6,
		10,
		7,
		4,
		9,
		12,
		6,
		14,
		4,
		12,
		7,
		2,
		2,
		1,
		2,
		7,
		6,
		4,
		4,
		4,
		6,
		8,
		8,
		7,
		2,
		2,
		13,
		2,
		2,
		2,
		2,
		6,
		2,
		8,
		12,
		2,
		7,
		7,
		6,
		8,
		10,
		12,
		2,
		2,
		2,
		3,
		3,
		13,
		2,
		2,
		3,
		3,
		6,
		7,
		6,
		4,
		5,
		6,
		3,
		3,
		3,
		3,
		4,
		16,
		8,
		5,
		4,
		3,
		3,
		3,
		5,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		11,
		12,
		7,
		7,
		13,
		9,
		10,
		17,
		12,
		8,
		9,
		7,
		17,
		17,
		8,
		5,
		12,
		10,
		13,
		14,
		5,
		5,
		5,
		13,
		5,
		5,
		5,
		3,
		3,
		3,
		5,
		16,
		5,
		5,
		5,
		5,
		7,
		12,
		14,
		8,
		12,
		8,
		10,
		12,
		9,
		11,
		7,
		9,
		7,
		10,
		7,
		13,
		13,
		9,
		7,
		12,
		8,
		17,
		7,
		7,
		16,
		10,
		13,
		13,
		8,
		10,
		10,
		14,
		17,
		7,
		16,
		16,
		15,
		8,
		10,
		10,
		12,
		17,
		17,
		7,
		17,
		14,
		7,
		10,
		17,
		8,
		7,
		7,
		7,
		8,
		15,
		15,
		7,
		14,
		10,
		10,
		10,
		11,
		11,
		7,
		7,
		13,
		8,
		10,
		7,
		16,
		7,
		8,
		7,
		14,
		17,
		12,
		10,
		11,
		21,
		8,
		9,
		7,
		13,
		9,
		8,
		6,
		13,
		6,
		12,
		7,
		6,
		13,
		10,
		10,
		10,
		8,
		18,
		9,
		17,
		13,
		10,
		12,
		6,
		13,
		6,
		11,
		8,
		13,
		10,
		13,
		18,
		13,
		11,
		13,
		8,
		16,
		7,
		10,
		8,
		16,
		12,
		10,
		8,
		8,
		14,
		11,
		8,
		15,
		8,
		8,
		7,
		7,
		12,
		7,
		8,
		9,
		14,
		15,
		8,
		9,
		10,
		9,
		15,
		7,
		8,
		8,
		12,
		13,
		9,
		10,
		15,
		13,
		7,
		10,
		10,
		20,
		7,
		6,
		9,
		6,
		6,
		14,
		11,
		14,
		11,
		12,
		9,
		10,
		16,
		16,
		12,
		7,
		11,
		28,
		8,
		11,
		10,
		7,
		21,
		8,
		7,
		9,
		4,
		4,
		4,
		17,
		7,
		8,
		6,
		9,
		6,
		6,
		13,
		6,
		6,
		6,
		6,
		18,
		20,
		14,
		8,
		11,
		12,
		9,
		10,
		13,
		15,
		15,
		19,
		8,
		9,
		12,
		7,
		10,
		16,
		12,
		9,
		9,
		9,
		14,
		12,
		11,
		10,
		9,
		12,
		11,
		18,
		9,
		9,
		9,
		10,
		7,
		7,
		16,
		8,
		9,
		7,
		13,
		12,
		10,
		14,
		18,
		7,
		8,
		11,
		10,
		7,
		7,
		8,
		8,
		13,
		7,
		7,
		7,
		11,
		15,
		13,
		11,
		7,
		8,
		15,
		11,
		7,
		8,
		18,
		8,
		14,
		13,
		18,
		15,
		10,
		12,
		12,
		9,
		7,
		11,
		11,
		8,
		7,
		10,
		8,
		14,
		12,
		10,
		18,
		7,
		10,
		9,
		7,
		8,
		13,
		10,
		14,
		10,
		8,
		8,
		23,
		7,
		7,
		11,
		12,
		12,
		17,
		7,
		7,
		11,
		11,
		17,
		16,
		16,
		7,
		8,
		11,
		14,
		14,
		8,
		10,
		7,
		15,
		7,
		16,
		16,
		13,
		9,
		11,
		9,
		15,
		15,
		11,
		11,
		7,
		7,
		14,
		7,
		9,
		7,
		7,
		16,
		10,
		13,
		10,
		11,
		14,
		7,
		11,
		10,
		11,
		7,
		11,
		10,
		11,
		15,
		11,
		15,
		10,
		12,
		10,
		14,
		13,
		11,
		11,
		12,
		13,
		10,
		7,
		13,
		16,
		12,
		21,
		15,
		9,
		10,
		10,
		7,
		11,
		14,
		17,
		7,
		7,
		8,
		11,
		13,
		12,
		8,
		15,
		14,
		14,
		8,
		17,
		12,
		10,
		10,
		7,
		9,
		11,
		7,
		10,
		7,
		11,
		18,
		7,
		11,
		7,
		12,
		11,
		8,
		8,
		14,
		12,
		7,
		8,
		15,
		3,
		7,
		7,
		5,
		2,
		9,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		2,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		11,
		6,
		4,
		7,
		10,
		7,
		7,
		11,
		1,
		10,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		7,
		3,
		5,
		6,
		3,
		3,
		5,
		2,
		2,
		5,
		3,
		4,
		13,
		11,
		3,
		3,
		6,
		3,
		5,
		14,
		2,
		2,
		3,
		8,
		2,
		2,
		12,
		5,
		18,
		5,
		3,
		3,
		3,
		3,
		16,
		5,
		5,
		5,
		10,
		7,
		13,
		12,
		13,
		9,
		12,
		14,
		19,
		9,
		9,
		21,
		9,
		9,
		10,
		6,
		9,
		6,
		15,
		10,
		6,
		12,
		8,
		6,
		10,
		15,
		4,
		4,
		6,
		6,
		9,
		9,
		12,
		16,
		14,
		23,
		7,
		7,
		7,
		14,
		9,
		7,
		7,
		11,
		14,
		10,
		7,
		10,
		10,
		10,
		12,
		6,
		11,
		10,
		13,
		11,
		15,
		11,
		7,
		12,
		10,
		3,
		7,
		1,
		1,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		3,
		4,
		3,
		7,
		5,
		1,
		5,
		2,
		2,
		2,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		5,
		5,
		10,
		9,
		11,
		8,
		7,
		12,
		8,
		9,
		7,
		6,
		13,
		11,
		6,
		13,
		7,
		9,
		9,
		4,
		4,
		4,
		4,
		4,
		6,
		10,
		7,
		8,
		13,
		11,
		8,
		8,
		9,
		14,
		7,
		14,
		8,
		10,
		7,
		9,
		7,
		7,
		9,
		6,
		9,
		2,
		12,
		5,
		3,
		3,
		13,
		4,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		5,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		8,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		9,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		2,
		2,
		2,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		1,
		7,
		6,
		4,
		12,
		3,
		3,
		3,
		3,
		3,
		8,
		7,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		11,
		15,
		14,
		2,
		8,
		3,
		5,
		5,
		8,
		10,
		8,
		6,
		4,
		7,
		17,
		7,
		4,
		5,
		2,
		6,
		3,
		5,
		4,
		2,
		2,
		12,
		5,
		5,
		3,
		15,
		13,
		8,
		11,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		5,
		3,
		3,
		3,
		3,
		4,
		2,
		3,
		18,
		2,
		12,
		5,
		3,
		3,
		3,
		3,
		3,
		5,
		16,
		8,
		8,
		9,
		6,
		6,
		4,
		4,
		4,
		4,
		31,
		6,
		6,
		10,
		11,
		21,
		10,
		9,
		7,
		10,
		7,
		7,
		2,
		4,
		4,
		4,
		4,
		6,
		5,
		3,
		3,
		4,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		6,
		6,
		4,
		6,
		2,
		2,
		2,
		5,
		3,
		3,
		3,
		7,
		7,
		4,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		2,
		3,
		3,
		3,
		3,
		8,
		2,
		3,
		3,
		3,
		3,
		3,
		5,
		9,
		11,
		3,
		3,
		3,
		3,
		4,
		4,
		3,
		3,
		3,
		3,
		3,
		5,
		10,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		2,
		3,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		11,
		10,
		10,
		10,
		10,
		10,
		11,
		10,
		11,
		10,
		11,
		10,
		9,
		9,
		11,
		3,
		3,
		3,
		3,
		3,
		3,
		2,
		2,
		3,
		3,
		5,
		5,
		3,
		7,
		8,
		8,
		7,
		6,
		6,
		11,
		4,
		4,
		4,
		4,
		7,
		8,
		9,
		9,
		2,
		3,
		7,
		4,
		4,
		2,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		4,
		4,
		4,
		4,
		2,
		2,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		5,
		5,
		5,
		7,
		7,
		6,
		6,
		6,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		6,
		6,
		8,
		8,
		1,
		2,
		2,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		6,
		9,
		12,
		3,
		7,
		10,
		7,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		4,
		3,
		3,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		5,
		8,
		8,
		6,
		6,
		8,
		6,
		7,
		4,
		4,
		4,
		4,
		4,
		4,
		6,
		7,
		5,
		5,
		20,
		19,
		8,
		10,
		9,
		7,
		10,
		6,
		8,
		11,
		6,
		6,
		6,
		6,
		13,
		12,
		8,
		6,
		7,
		14,
		11,
		9,
		2,
		5,
		3,
		6,
		2,
		3,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		5,
		4,
		3,
		7,
		6,
		4,
		7,
		4,
		3,
		6,
		4,
		7,
		2,
		2,
		7,
		7,
		7,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		9,
		10,
		10,
		10,
		11,
		7,
		8,
		20,
		7,
		9,
		8,
		9,
		8,
		12,
		6,
		6,
		6,
		8,
		9,
		8,
		12,
		6,
		6,
		8,
		13,
		10,
		12,
		6,
		6,
		7,
		7,
		9,
		6,
		4,
		4,
		4,
		4,
		4,
		4,
		10,
		6,
		6,
		6,
		7,
		14,
		11,
		10,
		7,
		8,
		10,
		8,
		11,
		14,
		11,
		11,
		9,
		7,
		9,
		8,
		11,
		13,
		9,
		17,
		10,
		9,
		2,
		2,
		2,
		9,
		3,
		3,
		3,
		3,
		15,
		14,
		9,
		5,
		5,
		2,
		8,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		15,
		12,
		22,
		19,
		17,
		18,
		18,
		19,
		21,
		7,
		16,
		16,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		9,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		7,
		16,
		11,
		11,
		7,
		7,
		7,
		7,
		17,
		7,
		8,
		12,
		15,
		9,
		19,
		7,
		19,
		8,
		21,
		11,
		12,
		19,
		14,
		22,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		16,
		16,
		19,
		24,
		12,
		7,
		14,
		7,
		12,
		7,
		8,
		10,
		10,
		13,
		7,
		12,
		12,
		7,
		7,
		10,
		18,
		15,
		12,
		16,
		7,
		14,
		12,
		17,
		10,
		16,
		17,
		12,
		17,
		25,
		7,
		7,
		7,
		13,
		6,
		9,
		6,
		9,
		18,
		6,
		6,
		11,
		20,
		10,
		6,
		6,
		6,
		6,
		6,
		6,
		17,
		6,
		6,
		6,
		15,
		6,
		6,
		6,
		6,
		6,
		8,
		14,
		11,
		12,
		11,
		15,
		13,
		19,
		17,
		21,
		7,
		18,
		8,
		13,
		13,
		8,
		12,
		8,
		6,
		6,
		13,
		6,
		15,
		15,
		16,
		6,
		6,
		16,
		6,
		6,
		6,
		14,
		6,
		18,
		6,
		6,
		6,
		17,
		18,
		9,
		13,
		15,
		8,
		19,
		8,
		15,
		15,
		18,
		14,
		16,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		6,
		11,
		10,
		11,
		6,
		21,
		23,
		12,
		17,
		12,
		11,
		14,
		13,
		22,
		15,
		15,
		11,
		12,
		14,
		12,
		7,
		12,
		8,
		12,
		14,
		12,
		18,
		10,
		8,
		16,
		19,
		17,
		12,
		14,
		15,
		8,
		19,
		17,
		12,
		13,
		13,
		15,
		18,
		13,
		23,
		24,
		23,
		21,
		17,
		24,
		8,
		21,
		8,
		14,
		14,
		16,
		20,
		14,
		8,
		8,
		15,
		20,
		8,
		19,
		21,
		9,
		8,
		13,
		12,
		13,
		15,
		11,
		8,
		11,
		9,
		9,
		8,
		11,
		8,
		21,
		14,
		21,
		15,
		15,
		13,
		7,
		19,
		7,
		7,
		7,
		7,
		7,
		7,
		16,
		12,
		17,
		18,
		7,
		7,
		11,
		11,
		7,
		9,
		9,
		2,
		2,
		3,
		3,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		10,
		10,
		7,
		9,
		7,
		7,
		7,
		6,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		7,
		6,
		8,
		6,
		6,
		9,
		7,
		7,
		7,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		8,
		9,
		8,
		7,
		8,
		7,
		8,
		10,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		9,
		7,
		7,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		9,
		6,
		6,
		9,
		11,
		13,
		7,
		8,
		9,
		9,
		5,
		5,
		5,
		7,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		7,
		8,
		9,
		7,
		10,
		9,
		10,
		7,
		8,
		5,
		5,
		5,
		5,
		5,
		5,
		7,
		7,
		9,
		8,
		7,
		7,
		6,
		6,
		6,
		6,
		6,
		6,
		10,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		9,
		10,
		4,
		4,
		4,
		4,
		8,
		7,
		7,
		10,
		10,
		9,
		8,
		8,
		15,
		9,
		8,
		8,
		8,
		8,
		8,
		9,
		10,
		9,
		10,
		7,
		8,
		13,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		7,
		7,
		8,
		6,
		6,
		6,
		4,
		4,
		11,
		9,
		7,
		8,
		9,
		10,
		7,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		7,
		6,
		6,
		13,
		7,
		9,
		8,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		3,
		7,
		8,
		7,
		8,
		13,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		8,
		8,
		6,
		6,
		6,
		6,
		7,
		6,
		7,
		6,
		6,
		9,
		7,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		7,
		8,
		7,
		8,
		9,
		8,
		8,
		8,
		7,
		10,
		7,
		8,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		7,
		7,
		7,
		7,
		9,
		7,
		10,
		9,
		6,
		6,
		6,
		6,
		6,
		8,
		8,
		6,
		6,
		6,
		7,
		6,
		6,
		6,
		9,
		9,
		4,
		4,
		13,
		7,
		10,
		9,
		9,
		12,
		7,
		8,
		8,
		10,
		8,
		8,
		8,
		8,
		8,
		8,
		5,
		5,
		5,
		5,
		3,
		7,
		7,
		11,
		7,
		9,
		8,
		8,
		6,
		6,
		10,
		6,
		8,
		8,
		8,
		6,
		7,
		6,
		6,
		12,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		9,
		8,
		8,
		16,
		8,
		9,
		8,
		7,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		7,
		7,
		7,
		10,
		15,
		8,
		9,
		8,
		9,
		9,
		6,
		6,
		6,
		6,
		6,
		6,
		7,
		4,
		8,
		7,
		8,
		8,
		7,
		8,
		11,
		8,
		5,
		5,
		5,
		5,
		5,
		3,
		7,
		7,
		6,
		11,
		16,
		7,
		6,
		4,
		4,
		4,
		4,
		9,
		9,
		8,
		8,
		8,
		13,
		12,
		8,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		11,
		7,
		8,
		8,
		9,
		13,
		7,
		7,
		7,
		9,
		8,
		8,
		9,
		12,
		7,
		12,
		7,
		12,
		8,
		7,
		10,
		12,
		9,
		9,
		6,
		6,
		8,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		9,
		8,
		9,
		11,
		8,
		6,
		6,
		6,
		6,
		6,
		12,
		7,
		6,
		6,
		6,
		9,
		7,
		7,
		6,
		6,
		6,
		6,
		6,
		11,
		9,
		6,
		6,
		6,
		6,
		6,
		7,
		9,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		9,
		9,
		9,
		9,
		7,
		7,
		7,
		7,
		7,
		11,
		7,
		7,
		8,
		8,
		8,
		8,
		8,
		8,
		9,
		8,
		9,
		9,
		7,
		7,
		11,
		11,
		7,
		12,
		8,
		8,
		8,
		8,
		8,
		7,
		8,
		8,
		8,
		8,
		8,
		13,
		12,
		8,
		8,
		8,
		8,
		7,
		7,
		7,
		9,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		7,
		7,
		11,
		7,
		8,
		8,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		10,
		11,
		6,
		7,
		9,
		4,
		4,
		4,
		4,
		4,
		4,
		9,
		9,
		8,
		9,
		8,
		8,
		8,
		7,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		11,
		7,
		7,
		7,
		9,
		6,
		6,
		11,
		8,
		10,
		6,
		6,
		6,
		12,
		8,
		8,
		7,
		6,
		6,
		8,
		7,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		9,
		10,
		9,
		9,
		8,
		10,
		9,
		11,
		8,
		5,
		5,
		5,
		7,
		6,
		6,
		8,
		7,
		4,
		4,
		4,
		4,
		8,
		7,
		7,
		8,
		7,
		8,
		8,
		5,
		5,
		5,
		5,
		7,
		7,
		8,
		8,
		8,
		6,
		6,
		6,
		6,
		6,
		10,
		8,
		9,
		13,
		6,
		7,
		6,
		6,
		8,
		7,
		8,
		4,
		4,
		4,
		4,
		11,
		8,
		8,
		8,
		10,
		5,
		5,
		8,
		7,
		8,
		13,
		8,
		7,
		6,
		8,
		6,
		9,
		7,
		8,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		7,
		8,
		9,
		6,
		4,
		8,
		10,
		10,
		8,
		12,
		9,
		13,
		2,
		7,
		5,
		5,
		5,
		5,
		5,
		7,
		7,
		10,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		8,
		4,
		4,
		9,
		8,
		8,
		8,
		14,
		8,
		8,
		8,
		9,
		8,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		9,
		6,
		6,
		6,
		6,
		10,
		12,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		4,
		4,
		4,
		4,
		11,
		8,
		7,
		8,
		8,
		8,
		5,
		5,
		3,
		3,
		3,
		3,
		7,
		7,
		6,
		8,
		6,
		8,
		11,
		7,
		6,
		6,
		6,
		7,
		4,
		8,
		11,
		9,
		10,
		5,
		5,
		5,
		3,
		3,
		3,
		7,
		7,
		8,
		9,
		8,
		15,
		9,
		6,
		6,
		6,
		6,
		6,
		6,
		11,
		11,
		4,
		4,
		4,
		4,
		4,
		7,
		9,
		9,
		10,
		8,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		9,
		7,
		4,
		4,
		4,
		4,
		4,
		9,
		9,
		8,
		8,
		10,
		13,
		5,
		5,
		5,
		3,
		17,
		7,
		7,
		7,
		7,
		7,
		8,
		6,
		8,
		13,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		4,
		4,
		4,
		9,
		10,
		8,
		8,
		8,
		5,
		5,
		5,
		5,
		3,
		7,
		7,
		7,
		8,
		8,
		6,
		6,
		6,
		8,
		8,
		8,
		9,
		10,
		8,
		4,
		8,
		10,
		9,
		8,
		8,
		8,
		9,
		13,
		10,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		7,
		8,
		9,
		9,
		7,
		7,
		7,
		10,
		9,
		9,
		8,
		9,
		8,
		8,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		8,
		12,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		12,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		11,
		8,
		8,
		9,
		9,
		10,
		8,
		9,
		7,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		7,
		8,
		7,
		6,
		6,
		8,
		6,
		6,
		10,
		4,
		7,
		8,
		9,
		12,
		8,
		7,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		7,
		14,
		7,
		9,
		8,
		8,
		6,
		6,
		8,
		12,
		12,
		6,
		6,
		7,
		7,
		10,
		4,
		4,
		4,
		4,
		4,
		9,
		9,
		14,
		9,
		13,
		8,
		7,
		5,
		5,
		5,
		6,
		6,
		6,
		7,
		4,
		8,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		7,
		7,
		7,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		12,
		6,
		6,
		6,
		6,
		4,
		4,
		9,
		9,
		8,
		8,
		11,
		7,
		7,
		7,
		5,
		5,
		5,
		3,
		9,
		8,
		6,
		6,
		7,
		4,
		4,
		4,
		4,
		4,
		4,
		8,
		8,
		11,
		5,
		5,
		5,
		7,
		7,
		7,
		9,
		6,
		6,
		6,
		6,
		6,
		6,
		9,
		8,
		4,
		4,
		4,
		4,
		7,
		12,
		9,
		8,
		8,
		8,
		7,
		10,
		10,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		11,
		14,
		8,
		7,
		8,
		8,
		6,
		6,
		6,
		6,
		6,
		8,
		7,
		6,
		6,
		6,
		7,
		6,
		8,
		9,
		4,
		4,
		4,
		7,
		8,
		9,
		7,
		9,
		7,
		7,
		9,
		8,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		11,
		3,
		9,
		7,
		7,
		12,
		14,
		8,
		6,
		6,
		12,
		11,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		15,
		7,
		4,
		4,
		4,
		16,
		9,
		9,
		9,
		8,
		9,
		9,
		9,
		9,
		9,
		8,
		8,
		8,
		13,
		11,
		8,
		5,
		5,
		5,
		5,
		3,
		7,
		6,
		6,
		8,
		8,
		8,
		6,
		6,
		7,
		10,
		7,
		4,
		4,
		4,
		4,
		9,
		7,
		8,
		7,
		7,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		7,
		7,
		7,
		9,
		6,
		6,
		6,
		6,
		6,
		8,
		8,
		7,
		7,
		9,
		6,
		6,
		6,
		7,
		6,
		6,
		6,
		6,
		6,
		15,
		4,
		4,
		4,
		4,
		4,
		8,
		8,
		7,
		8,
		12,
		9,
		8,
		8,
		8,
		8,
		8,
		9,
		8,
		8,
		10,
		8,
		8,
		8,
		8,
		16,
		9,
		10,
		2,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		9,
		7,
		6,
		8,
		9,
		4,
		4,
		4,
		4,
		4,
		7,
		8,
		8,
		8,
		9,
		8,
		11,
		10,
		5,
		5,
		5,
		5,
		3,
		7,
		8,
		6,
		6,
		6,
		6,
		6,
		8,
		6,
		6,
		6,
		6,
		4,
		12,
		10,
		12,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		5,
		5,
		5,
		5,
		3,
		3,
		7,
		7,
		10,
		8,
		9,
		7,
		6,
		10,
		7,
		6,
		6,
		4,
		4,
		8,
		9,
		7,
		9,
		9,
		9,
		9,
		8,
		8,
		8,
		8,
		10,
		5,
		5,
		5,
		5,
		5,
		5,
		8,
		7,
		6,
		6,
		6,
		10,
		6,
		7,
		10,
		7,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		12,
		9,
		10,
		7,
		7,
		10,
		8,
		10,
		5,
		12,
		9,
		6,
		6,
		6,
		6,
		6,
		7,
		6,
		4,
		4,
		4,
		10,
		9,
		9,
		8,
		7,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		13,
		7,
		7,
		9,
		7,
		7,
		7,
		8,
		9,
		9,
		7,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		7,
		13,
		9,
		15,
		15,
		4,
		4,
		4,
		4,
		4,
		10,
		10,
		9,
		8,
		9,
		8,
		8,
		9,
		7,
		8,
		7,
		8,
		5,
		5,
		7,
		6,
		6,
		6,
		4,
		4,
		4,
		7,
		8,
		11,
		8,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		7,
		6,
		6,
		6,
		6,
		6,
		6,
		9,
		11,
		10,
		7,
		4,
		4,
		4,
		9,
		8,
		8,
		5,
		5,
		5,
		5,
		5,
		9,
		9,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		9,
		9,
		4,
		4,
		4,
		4,
		8,
		8,
		8,
		9,
		9,
		8,
		8,
		8,
		13,
		2,
		4,
		2,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		9,
		9,
		6,
		6,
		6,
		6,
		10,
		8,
		8,
		8,
		6,
		6,
		6,
		4,
		4,
		9,
		8,
		10,
		8,
		9,
		8,
		8,
		8,
		9,
		8,
		8,
		5,
		3,
		3,
		3,
		11,
		6,
		6,
		6,
		7,
		6,
		6,
		6,
		4,
		4,
		9,
		8,
		5,
		5,
		5,
		5,
		5,
		3,
		11,
		8,
		6,
		6,
		6,
		6,
		6,
		9,
		7,
		4,
		4,
		14,
		10,
		9,
		8,
		12,
		8,
		8,
		8,
		11,
		15,
		8,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		11,
		11,
		11,
		10,
		10,
		7,
		7,
		3,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		7,
		11,
		7,
		7,
		11,
		11,
		7,
		8,
		9,
		10,
		7,
		7,
		9,
		9,
		9,
		9,
		7,
		7,
		10,
		8,
		13,
		8,
		8,
		8,
		8,
		11,
		10,
		6,
		6,
		8,
		10,
		11,
		14,
		14,
		6,
		6,
		6,
		6,
		6,
		6,
		9,
		11,
		7,
		7,
		6,
		8,
		12,
		11,
		11,
		6,
		6,
		10,
		6,
		6,
		6,
		6,
		6,
		10,
		7,
		7,
		6,
		6,
		11,
		6,
		6,
		6,
		11,
		8,
		9,
		7,
		6,
		10,
		11,
		9,
		10,
		11,
		7,
		11,
		8,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		8,
		6,
		6,
		8,
		9,
		10,
		9,
		6,
		6,
		6,
		10,
		6,
		6,
		6,
		6,
		11,
		10,
		11,
		10,
		9,
		8,
		7,
		7,
		7,
		7,
		11,
		14,
		8,
		10,
		9,
		9,
		8,
		8,
		7,
		11,
		8,
		8,
		8,
		11,
		11,
		10,
		10,
		9,
		10,
		8,
		11,
		10,
		8,
		11,
		9,
		12,
		8,
		10,
		8,
		11,
		8,
		9,
		9,
		11,
		11,
		10,
		11,
		13,
		8,
		7,
		8,
		8,
		9,
		7,
		8,
		8,
		8,
		8,
		7,
		8,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		4,
		4,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		8,
		6,
		4,
		4,
		4,
		11,
		7,
		11,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		3,
		8,
		7,
		7,
		8,
		8,
		4,
		8,
		7,
		7,
		7,
		9,
		7,
		8,
		9,
		8,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		6,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		5,
		5,
		3,
		3,
		8,
		8,
		6,
		9,
		4,
		4,
		10,
		7,
		3,
		3,
		3,
		2,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		3,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		4,
		10,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		2,
		2,
		3,
		3,
		3,
		5,
		2,
		4,
		2,
		6,
		2,
		2,
		9,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		5,
		5,
		9,
		8,
		7,
		9,
		6,
		6,
		11,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		6,
		6,
		7,
		7,
		11,
		8,
		8,
		6,
		5,
		11,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		6,
		4,
		4,
		4,
		4,
		3,
		3,
		3,
		3,
		5,
		7,
		2,
		3,
		3,
		3,
		3,
		3,
		8,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		6,
		4,
		4,
		4,
		4,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		2,
		3,
		3,
		3,
		3,
		3,
		6,
		3,
		3,
		8,
		10,
		3,
		4,
		4,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		8,
		9,
		10,
		7,
		7,
		1,
		14,
		18,
		13,
		18,
		13,
		10,
		10,
		16,
		13,
		18,
		16,
		13,
		16,
		18,
		13,
		22,
		16,
		16,
		16,
		14,
		21,
		16,
		9,
		14,
		16,
		9,
		9,
		14,
		10,
		10,
		14,
		12,
		14,
		19,
		12,
		11,
		18,
		13,
		17,
		15,
		15,
		15,
		15,
		16,
		14,
		13,
		19,
		18,
		15,
		19,
		18,
		12,
		18,
		12,
		11,
		20,
		14,
		15,
		10,
		17,
		17,
		16,
		19,
		20,
		21,
		15,
		13,
		16,
		15,
		15,
		15,
		1,
		1,
		3,
		8,
		7,
		7,
		8,
		8,
		8,
		1,
		6,
		1,
		1,
		6,
		3,
		3,
		4,
		7,
		3,
		3,
		5,
		5,
		4,
		4,
		4,
		4,
		4,
		2,
		7,
		7,
		8,
		12,
		3,
		4,
		5,
		1,
		3,
		4,
		4,
		10,
		4,
		3,
		3,
		3,
		8,
		7,
		7,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		12,
		9,
		20,
		7,
		5,
		5,
		5,
		9,
		13,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		16,
		5,
		5,
		5,
		13,
		7,
		8,
		8,
		11,
		8,
		7,
		9,
		7,
		11,
		12,
		9,
		9,
		8,
		8,
		11,
		10,
		14,
		7,
		12,
		10,
		11,
		13,
		7,
		9,
		11,
		17,
		17,
		14,
		13,
		7,
		8,
		7,
		10,
		10,
		7,
		16,
		13,
		7,
		8,
		17,
		12,
		9,
		8,
		6,
		7,
		10,
		6,
		6,
		12,
		6,
		8,
		10,
		8,
		8,
		8,
		6,
		8,
		6,
		14,
		6,
		6,
		6,
		13,
		6,
		10,
		6,
		6,
		7,
		14,
		8,
		6,
		6,
		10,
		11,
		10,
		9,
		9,
		7,
		7,
		6,
		6,
		6,
		9,
		9,
		7,
		9,
		10,
		9,
		13,
		12,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		6,
		6,
		6,
		8,
		8,
		6,
		8,
		9,
		10,
		9,
		7,
		10,
		10,
		8,
		7,
		8,
		7,
		10,
		12,
		9,
		8,
		15,
		8,
		7,
		8,
		8,
		7,
		7,
		15,
		13,
		7,
		10,
		9,
		14,
		18,
		16,
		7,
		24,
		7,
		8,
		10,
		11,
		16,
		8,
		14,
		7,
		9,
		9,
		9,
		13,
		19,
		14,
		15,
		14,
		11,
		7,
		13,
		9,
		10,
		7,
		13,
		9,
		10,
		11,
		12,
		8,
		9,
		2,
		3,
		5,
		8,
		7,
		4,
		4,
		15,
		10,
		5,
		3,
		3,
		3,
		3,
		3,
		5,
		4,
		4,
		4,
		2,
		2,
		2,
		2,
		2,
		1,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		4,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		2,
		12,
		5,
		3,
		8,
		10,
		15,
		6,
		7,
		2,
		3,
		2,
		5,
		5,
		12,
		2,
		5,
		5,
		5,
		5,
		2,
		2,
		5,
		5,
		12,
		9,
		5,
		2,
		2,
		9,
		5,
		5,
		12,
		12,
		5,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		9,
		12,
		5,
		8,
		8,
		9,
		5,
		5,
		5,
		8,
		19,
		7,
		16,
		15,
		14,
		9,
		9,
		9,
		9,
		7,
		11,
		11,
		11,
		7,
		14,
		10,
		10,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		15,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		9,
		9,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		14,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		15,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		12,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		9,
		9,
		12,
		9,
		9,
		12,
		12,
		12,
		15,
		7,
		11,
		7,
		14,
		11,
		18,
		13,
		8,
		18,
		15,
		18,
		12,
		14,
		12,
		8,
		8,
		8,
		8,
		9,
		9,
		9,
		12,
		7,
		10,
		10,
		8,
		8,
		12,
		12,
		12,
		7,
		12,
		12,
		9,
		7,
		7,
		7,
		7,
		7,
		8,
		15,
		12,
		9,
		10,
		10,
		7,
		10,
		10,
		13,
		11,
		10,
		9,
		22,
		11,
		9,
		8,
		8,
		8,
		8,
		8,
		13,
		18,
		13,
		9,
		15,
		19,
		9,
		7,
		7,
		10,
		7,
		7,
		7,
		11,
		8,
		13,
		17,
		7,
		7,
		10,
		10,
		10,
		7,
		20,
		16,
		7,
		7,
		7,
		7,
		7,
		7,
		11,
		21,
		12,
		12,
		13,
		11,
		14,
		16,
		8,
		8,
		13,
		11,
		7,
		7,
		13,
		7,
		7,
		14,
		15,
		15,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		13,
		10,
		18,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		11,
		8,
		8,
		12,
		12,
		11,
		11,
		8,
		12,
		9,
		9,
		9,
		13,
		13,
		9,
		9,
		9,
		9,
		9,
		9,
		6,
		10,
		12,
		6,
		6,
		6,
		6,
		17,
		11,
		7,
		7,
		7,
		7,
		14,
		14,
		12,
		6,
		7,
		7,
		6,
		6,
		15,
		10,
		13,
		10,
		6,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		7,
		13,
		9,
		9,
		15,
		13,
		6,
		12,
		12,
		6,
		19,
		11,
		10,
		7,
		7,
		16,
		8,
		19,
		17,
		9,
		9,
		9,
		9,
		9,
		6,
		6,
		6,
		10,
		8,
		16,
		8,
		6,
		6,
		9,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		8,
		8,
		8,
		6,
		7,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		14,
		6,
		6,
		6,
		6,
		20,
		6,
		9,
		6,
		14,
		9,
		9,
		9,
		6,
		9,
		8,
		8,
		12,
		9,
		8,
		8,
		8,
		8,
		7,
		8,
		12,
		7,
		8,
		8,
		8,
		6,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		9,
		8,
		8,
		6,
		6,
		13,
		9,
		12,
		13,
		12,
		14,
		13,
		12,
		11,
		11,
		6,
		8,
		8,
		8,
		6,
		13,
		12,
		11,
		11,
		12,
		6,
		11,
		12,
		11,
		13,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		15,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		13,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		8,
		8,
		8,
		8,
		6,
		18,
		6,
		12,
		13,
		13,
		13,
		9,
		10,
		15,
		9,
		12,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		9,
		15,
		10,
		9,
		10,
		13,
		9,
		19,
		8,
		18,
		17,
		10,
		10,
		8,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		10,
		14,
		8,
		16,
		16,
		9,
		8,
		15,
		8,
		8,
		10,
		12,
		14,
		7,
		7,
		8,
		8,
		7,
		7,
		7,
		7,
		8,
		13,
		13,
		11,
		9,
		9,
		9,
		12,
		10,
		17,
		8,
		11,
		9,
		7,
		7,
		14,
		8,
		14,
		14,
		7,
		7,
		7,
		7,
		7,
		7,
		14,
		7,
		7,
		7,
		7,
		7,
		10,
		10,
		8,
		14,
		7,
		7,
		7,
		7,
		8,
		8,
		8,
		8,
		8,
		17,
		9,
		7,
		15,
		7,
		8,
		12,
		7,
		9,
		14,
		7,
		7,
		7,
		9,
		13,
		8,
		14,
		7,
		16,
		18,
		13,
		15,
		14,
		12,
		13,
		10,
		15,
		9,
		7,
		7,
		7,
		10,
		13,
		15,
		15,
		9,
		9,
		9,
		9,
		19,
		11,
		7,
		11,
		11,
		13,
		8,
		8,
		8,
		8,
		7,
		12,
		19,
		17,
		9,
		9,
		13,
		7,
		7,
		7,
		9,
		7,
		7,
		7,
		12,
		13,
		15,
		10,
		8,
		8,
		14,
		15,
		12,
		13,
		13,
		8,
		12,
		14,
		7,
		11,
		7,
		14,
		15,
		13,
		12,
		8,
		8,
		8,
		8,
		11,
		13,
		15,
		15,
		8,
		13,
		12,
		8,
		8,
		8,
		13,
		10,
		16,
		14,
		11,
		8,
		8,
		12,
		12,
		9,
		15,
		15,
		12,
		12,
		13,
		8,
		8,
		9,
		12,
		13,
		9,
		8,
		8,
		8,
		8,
		8,
		8,
		8,
		8,
		8,
		8,
		8,
		11,
		12,
		11,
		7,
		14,
		7,
		13,
		13,
		13,
		12,
		18,
		16,
		7,
		12,
		11,
		10,
		10,
		15,
		9,
		9,
		9,
		21,
		7,
		7,
		7,
		11,
		16,
		8,
		8,
		11,
		11,
		7,
		7,
		7,
		7,
		7,
		19,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		12,
		8,
		9,
		12,
		14,
		11,
		9,
		9,
		9,
		22,
		12,
		3,
		3,
		4,
		8,
		8,
		15,
		4,
		2,
		2,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		6,
		6,
		4,
		4,
		4,
		12,
		7,
		10,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		6,
		7,
		3,
		7,
		5,
		14,
		4,
		4,
		7,
		8,
		10,
		4,
		1,
		3,
		3,
		6,
		2,
		4,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		4,
		2,
		2,
		5,
		3,
		4,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		11,
		5,
		5,
		5,
		11,
		5,
		5,
		3,
		5,
		5,
		5,
		5,
		11,
		14,
		13,
		9,
		11,
		9,
		12,
		8,
		11,
		11,
		8,
		11,
		16,
		9,
		9,
		7,
		10,
		9,
		12,
		8,
		15,
		6,
		7,
		6,
		6,
		13,
		10,
		8,
		11,
		8,
		6,
		6,
		6,
		12,
		16,
		6,
		11,
		7,
		8,
		9,
		18,
		6,
		6,
		9,
		4,
		4,
		6,
		13,
		6,
		6,
		6,
		6,
		8,
		8,
		9,
		16,
		7,
		7,
		14,
		7,
		8,
		8,
		8,
		7,
		7,
		7,
		7,
		7,
		7,
		15,
		13,
		7,
		10,
		7,
		7,
		10,
		12,
		16,
		15,
		7,
		9,
		9,
		14,
		11,
		11,
		10,
		9,
		10,
		8,
		12,
		7,
		8,
		7,
		7,
		10,
		12,
		7,
		12,
		8,
		7,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		5,
		3,
		3,
		5,
		5,
		5,
		10,
		8,
		7,
		4,
		4,
		4,
		8,
		7,
		10,
		9,
		7,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		1,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		7,
		4,
		5,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		5,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		6,
		6,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		9,
		8,
		2,
		2,
		2,
		8,
		12,
		7,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		8,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		5,
		5,
		7,
		11,
		9,
		8,
		8,
		8,
		7,
		8,
		9,
		7,
		7,
		9,
		7,
		7,
		7,
		10,
		7,
		7,
		10,
		9,
		10,
		6,
		6,
		6,
		6,
		6,
		6,
		15,
		7,
		8,
		9,
		9,
		8,
		6,
		6,
		10,
		9,
		6,
		8,
		13,
		9,
		7,
		6,
		6,
		6,
		6,
		6,
		6,
		12,
		6,
		6,
		7,
		6,
		7,
		6,
		6,
		6,
		10,
		10,
		7,
		6,
		6,
		6,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		6,
		14,
		6,
		6,
		7,
		7,
		9,
		6,
		6,
		6,
		6,
		9,
		9,
		8,
		9,
		10,
		9,
		8,
		9,
		12,
		7,
		7,
		7,
		8,
		7,
		10,
		12,
		11,
		9,
		10,
		7,
		7,
		7,
		9,
		10,
		10,
		8,
		12,
		9,
		7,
		7,
		9,
		8,
		8,
		8,
		10,
		7,
		7,
		8,
		9,
		9,
		7,
		7,
		7,
		8,
		2,
		4,
		2,
		4,
		6,
		3,
		4,
		2,
		3,
		3,
		3,
		3,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		4,
		4,
		4,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		5,
		8,
		6,
		4,
		7,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		12,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		2,
		3,
		5,
		3,
		4,
		7,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		3,
		3,
		6,
		4,
		3,
		4,
		2,
		2,
		2,
		5,
		3,
		3,
		3,
		3,
		3,
		5,
		4,
		4,
		4,
		4,
		2,
		7,
		6,
		8,
		9,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		5,
		7,
		2,
		3,
		3,
		8,
		7,
		7,
		2,
		2,
		8,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		5,
		8,
		8,
		7,
		7,
		6,
		10,
		6,
		9,
		7,
		11,
		4,
		6,
		8,
		8,
		7,
		8,
		4,
		2,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		11,
		8,
		9,
		6,
		6,
		8,
		7,
		4,
		4,
		7,
		6,
		8,
		7,
		2,
		2,
		3,
		3,
		3,
		3,
		4,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		7,
		2,
		2,
		5,
		3,
		3,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		2,
		2,
		2,
		2,
		2,
		12,
		5,
		5,
		3,
		3,
		3,
		5,
		10,
		12,
		6,
		15,
		4,
		6,
		6,
		7,
		14,
		9,
		3,
		3,
		3,
		3,
		3,
		8,
		2,
		2,
		3,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		8,
		8,
		6,
		8,
		7,
		5,
		8,
		4,
		6,
		11,
		2,
		2,
		7,
		3,
		3,
		2,
		9,
		8,
		5,
		5,
		5,
		3,
		3,
		3,
		5,
		5,
		5,
		7,
		7,
		6,
		6,
		10,
		6,
		8,
		6,
		8,
		9,
		7,
		4,
		4,
		4,
		4,
		4,
		7,
		6,
		6,
		8,
		7,
		7,
		10,
		9,
		9,
		8,
		11,
		8,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		2,
		3,
		3,
		3,
		3,
		3,
		7,
		6,
		2,
		5,
		5,
		6,
		7,
		6,
		4,
		8,
		9,
		11,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		2,
		2,
		5,
		3,
		3,
		3,
		3,
		3,
		9,
		9,
		6,
		4,
		8,
		7,
		7,
		5,
		9,
		8,
		6,
		2,
		6,
		8,
		7,
		8,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		16,
		8,
		7,
		7,
		7,
		8,
		7,
		7,
		7,
		7,
		9,
		6,
		9,
		6,
		10,
		7,
		7,
		7,
		6,
		10,
		8,
		9,
		11,
		11,
		8,
		4,
		4,
		10,
		8,
		8,
		6,
		9,
		6,
		11,
		8,
		8,
		8,
		15,
		7,
		8,
		9,
		5,
		3,
		3,
		3,
		3,
		3,
		5,
		2,
		2,
		3,
		8,
		9,
		10,
		3,
		2,
		2,
		2,
		2,
		2,
		2,
		3,
		6,
		4,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		11,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		6,
		7,
		4,
		4,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		12,
		7,
		4,
		12,
		4,
		6,
		5,
		4,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		11,
		10,
		6,
		4,
		6,
		10,
		8,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		4,
		4,
		4,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		5,
		3,
		4,
		4,
		1,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		10,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		7,
		8,
		8,
		7,
		13,
		12,
		10,
		10,
		8,
		8,
		7,
		7,
		9,
		12,
		11,
		6,
		6,
		8,
		8,
		9,
		7,
		7,
		7,
		10,
		15,
		10,
		4,
		4,
		4,
		4,
		4,
		11,
		8,
		8,
		9,
		7,
		9,
		14,
		14,
		12,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		12,
		5,
		5,
		5,
		11,
		10,
		7,
		9,
		3,
		8,
		7,
		3,
		15,
		13,
		11,
		4,
		4,
		2,
		2,
		2,
		19,
		7,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		22,
		18,
		6,
		14,
		17,
		4,
		4,
		19,
		16,
		18,
		2,
		3,
		3,
		7,
		2,
		3,
		2,
		3,
		3,
		6,
		4,
		2,
		3,
		3,
		2,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		9,
		9,
		2,
		3,
		2,
		2,
		2,
		3,
		3,
		3,
		5,
		7,
		14,
		7,
		7,
		12,
		9,
		13,
		6,
		11,
		6,
		10,
		9,
		7,
		7,
		8,
		12,
		12,
		8,
		8,
		8,
		10,
		7,
		7,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		5,
		8,
		10,
		7,
		8,
		11,
		8,
		12,
		9,
		4,
		14,
		7,
		7,
		9,
		13,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		2,
		3,
		3,
		3,
		1,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		2,
		2,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		8,
		4,
		4,
		4,
		3,
		2,
		3,
		3,
		3,
		3,
		5,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		7,
		7,
		7,
		7,
		7,
		8,
		8,
		8,
		8,
		8,
		12,
		9,
		8,
		8,
		9,
		8,
		6,
		17,
		6,
		6,
		6,
		8,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		7,
		4,
		4,
		8,
		8,
		9,
		9,
		9,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		9,
		9,
		9,
		7,
		8,
		8,
		8,
		10,
		7,
		13,
		10,
		8,
		9,
		3,
		3,
		5,
		3,
		3,
		3,
		3,
		3,
		7,
		7,
		6,
		6,
		10,
		13,
		11,
		11,
		8,
		8,
		9,
		8,
		9,
		9,
		10,
		10,
		10,
		11,
		10,
		10,
		13,
		13,
		16,
		15,
		11,
		12,
		9,
		9,
		10,
		9,
		11,
		10,
		9,
		9,
		14,
		7,
		8,
		3,
		10,
		7,
		7,
		3,
		2,
		2,
		2,
		5,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		6,
		7,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		11,
		6,
		7,
		4,
		6,
		2,
		2,
		3,
		3,
		3,
		1,
		3,
		3,
		3,
		3,
		3,
		3,
		6,
		4,
		4,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		4,
		4,
		6,
		6,
		6,
		6,
		5,
		4,
		4,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		9,
		11,
		6,
		10,
		9,
		12,
		7,
		7,
		11,
		14,
		9,
		7,
		12,
		3,
		3,
		7,
		12,
		11,
		12,
		7,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		9,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		11,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		11,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		3,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		3,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		6,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		3,
		10,
		3,
		3,
		3,
		11,
		3,
		5,
		9,
		11,
		8,
		12,
		14,
		9,
		7,
		8,
		7,
		7,
		11,
		11,
		7,
		7,
		10,
		9,
		8,
		10,
		9,
		7,
		7,
		7,
		7,
		7,
		7,
		8,
		8,
		7,
		11,
		8,
		8,
		8,
		7,
		7,
		10,
		8,
		7,
		13,
		12,
		7,
		17,
		10,
		8,
		8,
		11,
		7,
		11,
		11,
		14,
		7,
		11,
		7,
		8,
		6,
		9,
		20,
		8,
		7,
		9,
		16,
		7,
		10,
		6,
		11,
		10,
		8,
		9,
		7,
		16,
		11,
		11,
		9,
		8,
		9,
		8,
		8,
		8,
		11,
		8,
		15,
		8,
		8,
		9,
		7,
		8,
		8,
		11,
		10,
		7,
		5,
		7,
		10,
		10,
		15,
		7,
		7,
		7,
		8,
		7,
		8,
		8,
		10,
		11,
		10,
		10,
		10,
		11,
		11,
		7,
		8,
		6,
		8,
		8,
		10,
		6,
		8,
		6,
		6,
		7,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		16,
		6,
		15,
		6,
		7,
		11,
		11,
		7,
		9,
		10,
		11,
		13,
		10,
		6,
		16,
		8,
		10,
		12,
		11,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		10,
		6,
		10,
		7,
		7,
		7,
		11,
		7,
		11,
		6,
		6,
		6,
		6,
		6,
		6,
		17,
		7,
		7,
		6,
		6,
		12,
		22,
		6,
		6,
		6,
		6,
		6,
		8,
		6,
		6,
		6,
		6,
		7,
		6,
		6,
		5,
		6,
		6,
		8,
		11,
		6,
		9,
		14,
		11,
		9,
		11,
		7,
		7,
		8,
		6,
		6,
		6,
		8,
		10,
		9,
		6,
		6,
		6,
		6,
		9,
		7,
		6,
		6,
		6,
		6,
		6,
		15,
		6,
		4,
		4,
		4,
		6,
		4,
		17,
		8,
		11,
		6,
		6,
		9,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		7,
		6,
		6,
		6,
		6,
		10,
		6,
		10,
		6,
		6,
		6,
		6,
		12,
		8,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		9,
		6,
		6,
		6,
		6,
		18,
		6,
		6,
		6,
		8,
		9,
		10,
		7,
		8,
		9,
		10,
		11,
		7,
		13,
		6,
		8,
		8,
		6,
		6,
		14,
		7,
		7,
		7,
		7,
		10,
		7,
		14,
		9,
		6,
		6,
		9,
		15,
		9,
		7,
		14,
		6,
		11,
		14,
		13,
		7,
		12,
		8,
		7,
		7,
		7,
		7,
		7,
		12,
		7,
		10,
		9,
		16,
		6,
		8,
		6,
		5,
		17,
		6,
		8,
		10,
		4,
		6,
		4,
		10,
		15,
		17,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		8,
		4,
		4,
		11,
		7,
		4,
		4,
		7,
		7,
		7,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		6,
		19,
		17,
		6,
		10,
		11,
		6,
		6,
		6,
		6,
		18,
		6,
		6,
		11,
		4,
		4,
		4,
		5,
		6,
		6,
		6,
		9,
		5,
		6,
		4,
		6,
		6,
		4,
		6,
		6,
		6,
		6,
		10,
		6,
		6,
		4,
		6,
		6,
		10,
		6,
		10,
		6,
		6,
		6,
		6,
		11,
		6,
		6,
		10,
		6,
		6,
		8,
		6,
		6,
		6,
		8,
		6,
		11,
		4,
		11,
		9,
		10,
		9,
		11,
		4,
		8,
		4,
		11,
		12,
		7,
		9,
		8,
		6,
		7,
		7,
		8,
		12,
		12,
		11,
		13,
		10,
		11,
		7,
		7,
		7,
		9,
		7,
		11,
		10,
		7,
		7,
		7,
		16,
		11,
		10,
		11,
		17,
		9,
		9,
		8,
		8,
		7,
		7,
		7,
		9,
		7,
		7,
		7,
		14,
		7,
		13,
		9,
		11,
		10,
		14,
		10,
		10,
		12,
		11,
		10,
		7,
		10,
		5,
		14,
		8,
		8,
		8,
		9,
		7,
		8,
		7,
		7,
		9,
		8,
		7,
		8,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		11,
		8,
		10,
		8,
		7,
		8,
		14,
		11,
		8,
		9,
		9,
		9,
		8,
		24,
		10,
		10,
		12,
		7,
		7,
		15,
		11,
		8,
		8,
		12,
		11,
		8,
		9,
		9,
		7,
		8,
		9,
		10,
		11,
		10,
		11,
		7,
		12,
		7,
		7,
		11,
		9,
		8,
		14,
		13,
		12,
		8,
		11,
		10,
		8,
		8,
		7,
		7,
		14,
		9,
		10,
		8,
		9,
		11,
		7,
		14,
		8,
		8,
		13,
		8,
		8,
		12,
		7,
		10,
		14,
		14,
		11,
		9,
		10,
		9,
		9,
		7,
		7,
		11,
		11,
		13,
		9,
		13,
		5,
		5,
		5,
		7,
		9,
		5,
		11,
		12,
		14,
		8,
		7,
		7,
		11,
		10,
		9,
		7,
		8,
		8,
		7,
		10,
		11,
		11,
		5,
		5,
		7,
		5,
		5,
		5,
		7,
		7,
		15,
		7,
		7,
		8,
		7,
		15,
		12,
		12,
		10,
		7,
		8,
		7,
		11,
		7,
		7,
		7,
		23,
		11,
		8,
		8,
		11,
		10,
		7,
		8,
		11,
		7,
		19,
		7,
		7,
		6,
		9,
		9,
		9,
		11,
		3,
		4,
		7,
		8,
		6,
		6,
		4,
		10,
		8,
		2,
		2
	]);
	const edgeChild = new Uint16Array([
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		1,
		1,
		8,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		11,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		11,
		1,
		1,
		1,
		1,
		1,
		18,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		11,
		1,
		11,
		14,
		1,
		1,
		1,
		1,
		11,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		15,
		24,
		1,
		1,
		1,
		1,
		1,
		1,
		21,
		1,
		1,
		1,
		1,
		22,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		23,
		1,
		1,
		1,
		17,
		19,
		1,
		1,
		16,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		25,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		20,
		1,
		1,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		1,
		27,
		28,
		29,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		0,
		1,
		1,
		11,
		11,
		11,
		11,
		1,
		36,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		39,
		38,
		1,
		1,
		1,
		1,
		1,
		37,
		1,
		1,
		1,
		1,
		41,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		42,
		0,
		0,
		0,
		0,
		43,
		44,
		0,
		0,
		0,
		0,
		11,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		47,
		49,
		49,
		49,
		47,
		49,
		47,
		47,
		48,
		49,
		47,
		49,
		47,
		47,
		47,
		47,
		47,
		47,
		49,
		47,
		47,
		48,
		47,
		47,
		47,
		47,
		49,
		50,
		50,
		48,
		49,
		47,
		47,
		47,
		47,
		47,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		53,
		55,
		53,
		53,
		53,
		55,
		53,
		54,
		53,
		56,
		53,
		54,
		54,
		53,
		53,
		53,
		54,
		56,
		54,
		56,
		53,
		54,
		54,
		11,
		58,
		58,
		57,
		59,
		54,
		56,
		53,
		53,
		51,
		52,
		60,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		63,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		0,
		1,
		1,
		70,
		71,
		11,
		1,
		1,
		69,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		11,
		11,
		80,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		85,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		83,
		86,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		84,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		96,
		1,
		98,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		101,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		104,
		104,
		1,
		1,
		11,
		1,
		107,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		105,
		1,
		106,
		1,
		108,
		1,
		1,
		1,
		1,
		1,
		109,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		117,
		118,
		1,
		1,
		1,
		1,
		1,
		1,
		120,
		120,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		128,
		129,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		129,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		129,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		133,
		130,
		132,
		127,
		1,
		131,
		1,
		1,
		121,
		1,
		1,
		1,
		1,
		124,
		1,
		134,
		1,
		1,
		1,
		1,
		1,
		1,
		126,
		1,
		115,
		1,
		116,
		1,
		11,
		135,
		113,
		119,
		1,
		1,
		1,
		1,
		1,
		114,
		122,
		1,
		11,
		11,
		11,
		125,
		123,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		1,
		11,
		11,
		1,
		1,
		1,
		1,
		1,
		11,
		141,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		143,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		144,
		145,
		11,
		11,
		142,
		140,
		49,
		49,
		147,
		53,
		53,
		146,
		149,
		148,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		152,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		150,
		0,
		0,
		0,
		0,
		1,
		0,
		151,
		139,
		1,
		0,
		1,
		1,
		11,
		11,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		155,
		154,
		23,
		1,
		1,
		11,
		11,
		1,
		23,
		11,
		11,
		1,
		1,
		1,
		1,
		1,
		141,
		1,
		1,
		159,
		1,
		1,
		1,
		1,
		160,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		1,
		1,
		143,
		1,
		1,
		159,
		1,
		1,
		1,
		1,
		160,
		1,
		1,
		1,
		141,
		1,
		1,
		1,
		159,
		1,
		164,
		1,
		1,
		1,
		160,
		1,
		1,
		141,
		1,
		1,
		1,
		164,
		1,
		1,
		1,
		1,
		1,
		141,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		141,
		1,
		1,
		164,
		1,
		1,
		164,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		170,
		1,
		1,
		1,
		159,
		1,
		1,
		164,
		1,
		1,
		1,
		160,
		1,
		1,
		170,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		143,
		1,
		1,
		159,
		1,
		164,
		1,
		1,
		1,
		160,
		1,
		1,
		141,
		1,
		1,
		159,
		1,
		164,
		1,
		1,
		1,
		160,
		1,
		1,
		141,
		1,
		1,
		1,
		1,
		159,
		1,
		164,
		1,
		1,
		1,
		160,
		1,
		1,
		1,
		141,
		1,
		1,
		159,
		1,
		1,
		1,
		1,
		176,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		1,
		179,
		1,
		1,
		170,
		1,
		1,
		1,
		1,
		1,
		159,
		1,
		1,
		164,
		1,
		1,
		1,
		160,
		1,
		1,
		170,
		1,
		1,
		1,
		1,
		1,
		159,
		1,
		1,
		164,
		1,
		1,
		1,
		160,
		1,
		1,
		170,
		1,
		1,
		1,
		1,
		1,
		164,
		1,
		1,
		1,
		1,
		174,
		166,
		166,
		11,
		1,
		11,
		178,
		1,
		1,
		1,
		1,
		1,
		167,
		167,
		167,
		161,
		1,
		1,
		1,
		165,
		167,
		171,
		177,
		1,
		1,
		1,
		1,
		165,
		165,
		1,
		1,
		163,
		161,
		174,
		165,
		169,
		182,
		173,
		182,
		1,
		1,
		180,
		1,
		173,
		162,
		165,
		1,
		1,
		1,
		1,
		165,
		1,
		168,
		1,
		1,
		1,
		11,
		1,
		183,
		1,
		172,
		1,
		1,
		1,
		172,
		171,
		175,
		181,
		163,
		174,
		1,
		1,
		1,
		1,
		1,
		1,
		185,
		185,
		185,
		185,
		185,
		185,
		185,
		185,
		185,
		185,
		185,
		185,
		185,
		185,
		185,
		185,
		185,
		185,
		185,
		186,
		185,
		185,
		186,
		185,
		185,
		185,
		185,
		187,
		187,
		185,
		185,
		186,
		185,
		186,
		185,
		185,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		189,
		11,
		1,
		11,
		11,
		11,
		11,
		1,
		11,
		11,
		11,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		201,
		1,
		203,
		204,
		202,
		201,
		201,
		1,
		1,
		207,
		1,
		208,
		206,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		219,
		201,
		201,
		201,
		201,
		219,
		1,
		1,
		1,
		1,
		222,
		223,
		221,
		1,
		1,
		1,
		1,
		1,
		1,
		225,
		225,
		1,
		1,
		1,
		225,
		225,
		227,
		228,
		226,
		1,
		230,
		1,
		1,
		1,
		1,
		11,
		236,
		237,
		238,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		205,
		209,
		1,
		1,
		1,
		1,
		158,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		233,
		1,
		1,
		1,
		8,
		1,
		1,
		1,
		1,
		244,
		1,
		1,
		241,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		192,
		216,
		1,
		1,
		1,
		212,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		199,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		217,
		1,
		1,
		1,
		1,
		232,
		1,
		1,
		1,
		1,
		184,
		1,
		220,
		1,
		215,
		1,
		1,
		1,
		218,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		197,
		1,
		11,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		200,
		1,
		1,
		1,
		214,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		245,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		231,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		191,
		11,
		1,
		1,
		1,
		194,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		235,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		193,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		240,
		1,
		1,
		1,
		198,
		1,
		1,
		1,
		213,
		1,
		11,
		1,
		229,
		210,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		217,
		1,
		1,
		1,
		1,
		196,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		188,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		211,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		242,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		243,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		195,
		1,
		1,
		1,
		211,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		234,
		1,
		1,
		1,
		190,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		224,
		1,
		1,
		1,
		11,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		239,
		1,
		1,
		11,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		255,
		0,
		0,
		0,
		0,
		0,
		256,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		11,
		1,
		1,
		1,
		260,
		1,
		1,
		1,
		0,
		261,
		258,
		259,
		1,
		1,
		1,
		1,
		1,
		1,
		266,
		1,
		268,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		264,
		1,
		1,
		1,
		1,
		1,
		270,
		1,
		1,
		11,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		269,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		265,
		1,
		1,
		1,
		263,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		267,
		1,
		1,
		1,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		11,
		1,
		11,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		276,
		1,
		1,
		14,
		1,
		1,
		1,
		11,
		11,
		273,
		274,
		1,
		1,
		1,
		1,
		275,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		278,
		1,
		1,
		11,
		17,
		1,
		1,
		1,
		1,
		1,
		1,
		279,
		1,
		1,
		1,
		277,
		11,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		279,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		288,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		292,
		292,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		11,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		185,
		1,
		297,
		298,
		1,
		11,
		1,
		1,
		1,
		1,
		11,
		300,
		1,
		1,
		299,
		1,
		1,
		302,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		307,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		11,
		1,
		1,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		11,
		0,
		319,
		0,
		0,
		320,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		11,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		336,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		63,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		0,
		344,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		346,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		362,
		362,
		363,
		362,
		0,
		1,
		211,
		1,
		1,
		14,
		358,
		1,
		356,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		359,
		1,
		1,
		364,
		1,
		1,
		241,
		1,
		1,
		1,
		1,
		357,
		1,
		1,
		354,
		1,
		360,
		1,
		352,
		1,
		361,
		1,
		353,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		11,
		355,
		355,
		1,
		1,
		1,
		8,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		351,
		1,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		367,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		302,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		407,
		407,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		399,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		0,
		1,
		375,
		386,
		1,
		1,
		374,
		409,
		1,
		380,
		1,
		1,
		372,
		404,
		1,
		1,
		390,
		371,
		376,
		1,
		1,
		1,
		383,
		414,
		392,
		1,
		1,
		1,
		1,
		1,
		1,
		393,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		0,
		402,
		406,
		0,
		0,
		86,
		1,
		1,
		0,
		400,
		377,
		413,
		378,
		381,
		388,
		1,
		403,
		0,
		1,
		0,
		86,
		397,
		395,
		1,
		0,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		416,
		1,
		1,
		387,
		1,
		86,
		1,
		0,
		1,
		1,
		1,
		419,
		1,
		0,
		0,
		86,
		394,
		0,
		1,
		373,
		1,
		1,
		1,
		0,
		1,
		1,
		396,
		1,
		0,
		1,
		1,
		1,
		0,
		1,
		421,
		384,
		1,
		1,
		0,
		1,
		0,
		0,
		412,
		0,
		1,
		1,
		1,
		86,
		405,
		1,
		1,
		401,
		398,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		379,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		411,
		0,
		86,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		1,
		415,
		1,
		1,
		1,
		0,
		0,
		418,
		0,
		0,
		0,
		1,
		391,
		1,
		0,
		86,
		417,
		1,
		0,
		0,
		0,
		0,
		420,
		1,
		1,
		0,
		0,
		1,
		0,
		1,
		0,
		389,
		0,
		385,
		0,
		1,
		1,
		1,
		0,
		1,
		1,
		0,
		408,
		382,
		410,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		0,
		0,
		0,
		1,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		11,
		1,
		1,
		1,
		11,
		436,
		436,
		1,
		1,
		11,
		11,
		1,
		436,
		1,
		1,
		11,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		448,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		241,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		466,
		466,
		1,
		1,
		0,
		0,
		352,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		479,
		1,
		478,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		483,
		1,
		11,
		11,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		491,
		1,
		1,
		1,
		493,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		490,
		1,
		485,
		1,
		1,
		1,
		1,
		472,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		486,
		11,
		1,
		1,
		1,
		1,
		492,
		1,
		1,
		1,
		487,
		481,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		352,
		1,
		469,
		1,
		1,
		11,
		489,
		1,
		1,
		352,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		474,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		492,
		1,
		1,
		1,
		1,
		352,
		1,
		488,
		1,
		1,
		1,
		482,
		476,
		1,
		1,
		1,
		1,
		1,
		477,
		1,
		494,
		480,
		1,
		1,
		1,
		1,
		1,
		475,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		470,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		484,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		473,
		1,
		1,
		1,
		1,
		1,
		471,
		1,
		255,
		495,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		11,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		0,
		1,
		0,
		1,
		0,
		1,
		1,
		0,
		0,
		0,
		501,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		11,
		1,
		71,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		505,
		0,
		505,
		505,
		505,
		505,
		505,
		505,
		505,
		0,
		505,
		505,
		505,
		505,
		505,
		1,
		505,
		505,
		505,
		0,
		505,
		505,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		510,
		509,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		514,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		507,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		508,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		516,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		505,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		513,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		506,
		0,
		0,
		517,
		512,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		511,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		505,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		506,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		505,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		515,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		527,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		235,
		235,
		1,
		531,
		1,
		1,
		1,
		530,
		1,
		1,
		1,
		1,
		1,
		526,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		528,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		532,
		1,
		1,
		529,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		407,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		533,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		544,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		1,
		0,
		0,
		1,
		0,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		0,
		0,
		1,
		1,
		11,
		1,
		547,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		552,
		1,
		1,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		11,
		11,
		1,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		1,
		63,
		1,
		1,
		11,
		11,
		11,
		11,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		567,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		568,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		566,
		1,
		1,
		1,
		11,
		1,
		1,
		570,
		274,
		1,
		1,
		1,
		11,
		11,
		1,
		1,
		11,
		1,
		11,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		574,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		1,
		0,
		0,
		1,
		1,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		580,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		139,
		1,
		1,
		11,
		585,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		114,
		1,
		1,
		1,
		11,
		1,
		1,
		1,
		1,
		11,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		590,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		11,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		151,
		1,
		1,
		1,
		263,
		1,
		1,
		11,
		34,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		615,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		255,
		1,
		363,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		620,
		1,
		1,
		1,
		1,
		0,
		622,
		0,
		86,
		0,
		621,
		0,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		0,
		0,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		629,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		624,
		624,
		0,
		628,
		626,
		624,
		624,
		624,
		624,
		624,
		630,
		624,
		624,
		634,
		624,
		624,
		624,
		624,
		624,
		624,
		624,
		624,
		624,
		624,
		631,
		628,
		624,
		624,
		628,
		624,
		624,
		624,
		624,
		624,
		624,
		624,
		624,
		624,
		624,
		624,
		624,
		624,
		626,
		624,
		624,
		624,
		624,
		624,
		632,
		624,
		624,
		624,
		624,
		624,
		624,
		0,
		0,
		0,
		1,
		633,
		1,
		1,
		1,
		1,
		627,
		1,
		1,
		1,
		1,
		1,
		625,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		11,
		638,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		11,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		11,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		11,
		1,
		1,
		11,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		103,
		68,
		316,
		342,
		447,
		576,
		0,
		4,
		72,
		271,
		290,
		318,
		343,
		369,
		423,
		449,
		0,
		538,
		560,
		577,
		640,
		10,
		0,
		64,
		95,
		433,
		445,
		465,
		618,
		0,
		536,
		559,
		573,
		655,
		0,
		34,
		6,
		0,
		500,
		539,
		645,
		603,
		74,
		0,
		7,
		321,
		291,
		424,
		502,
		452,
		579,
		86,
		641,
		0,
		619,
		345,
		454,
		504,
		10,
		112,
		324,
		545,
		6,
		34,
		0,
		347,
		86,
		426,
		86,
		522,
		12,
		6,
		138,
		284,
		310,
		0,
		656,
		549,
		0,
		606,
		0,
		67,
		6,
		6,
		287,
		102,
		2,
		468,
		434,
		446,
		639,
		0,
		6,
		0,
		6,
		322,
		110,
		6,
		604,
		540,
		581,
		0,
		503,
		425,
		308,
		323,
		9,
		75,
		111,
		642,
		584,
		427,
		348,
		335,
		455,
		153,
		78,
		326,
		588,
		550,
		644,
		607,
		370,
		365,
		518,
		6,
		79,
		156,
		13,
		311,
		285,
		563,
		589,
		608,
		555,
		593,
		613,
		654,
		40,
		6,
		296,
		330,
		368,
		340,
		253,
		34,
		569,
		596,
		253,
		45,
		251,
		301,
		331,
		341,
		442,
		459,
		520,
		309,
		0,
		77,
		605,
		0,
		439,
		453,
		334,
		86,
		283,
		86,
		0,
		623,
		587,
		543,
		328,
		457,
		86,
		428,
		422,
		0,
		0,
		0,
		10,
		598,
		614,
		252,
		0,
		460,
		443,
		572,
		557,
		616,
		658,
		92,
		253,
		46,
		332,
		431,
		461,
		612,
		0,
		551,
		329,
		312,
		86,
		250,
		87,
		31,
		425,
		34,
		6,
		429,
		366,
		339,
		647,
		635,
		565,
		592,
		554,
		0,
		294,
		88,
		34,
		441,
		458,
		0,
		34,
		462,
		0,
		254,
		636,
		558,
		10,
		444,
		463,
		253,
		284,
		93,
		257,
		637,
		617,
		600,
		521,
		464,
		432,
		286,
		262,
		94,
		62,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		663,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		450,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		89,
		0,
		136,
		0,
		0,
		546,
		591,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		30,
		0,
		594,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		450,
		0,
		0,
		0,
		0,
		542,
		0,
		293,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		282,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		660,
		0,
		0,
		0,
		0,
		0,
		659,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		430,
		0,
		0,
		0,
		523,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		73,
		0,
		0,
		0,
		0,
		0,
		0,
		534,
		0,
		0,
		0,
		0,
		0,
		0,
		440,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		246,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		556,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		535,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		305,
		317,
		0,
		0,
		0,
		0,
		0,
		571,
		313,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		553,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		496,
		0,
		0,
		0,
		350,
		0,
		0,
		0,
		0,
		81,
		0,
		289,
		0,
		0,
		0,
		0,
		0,
		0,
		26,
		0,
		0,
		0,
		0,
		611,
		0,
		0,
		0,
		0,
		643,
		562,
		0,
		0,
		0,
		0,
		280,
		0,
		0,
		0,
		0,
		0,
		0,
		498,
		0,
		0,
		519,
		0,
		0,
		0,
		0,
		0,
		65,
		0,
		0,
		0,
		303,
		61,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		82,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		282,
		0,
		0,
		0,
		0,
		0,
		315,
		653,
		0,
		76,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		662,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		157,
		0,
		314,
		0,
		0,
		0,
		0,
		0,
		0,
		610,
		0,
		0,
		0,
		0,
		0,
		0,
		564,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		609,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		66,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		248,
		0,
		0,
		0,
		0,
		0,
		3,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		91,
		0,
		541,
		0,
		0,
		0,
		0,
		0,
		597,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		91,
		90,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		525,
		0,
		524,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		295,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		497,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		325,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		578,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		333,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		73,
		272,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		91,
		0,
		649,
		0,
		0,
		595,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		281,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		652,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		561,
		0,
		0,
		0,
		91,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		537,
		0,
		657,
		0,
		0,
		467,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		438,
		0,
		0,
		0,
		586,
		0,
		100,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		35,
		0,
		0,
		0,
		0,
		0,
		0,
		33,
		99,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		327,
		0,
		0,
		0,
		249,
		0,
		0,
		0,
		0,
		0,
		0,
		601,
		0,
		0,
		0,
		0,
		137,
		0,
		0,
		0,
		0,
		0,
		602,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		450,
		456,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		435,
		0,
		349,
		0,
		0,
		0,
		0,
		0,
		5,
		0,
		0,
		0,
		0,
		306,
		0,
		0,
		337,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		575,
		0,
		0,
		0,
		451,
		0,
		0,
		437,
		0,
		0,
		0,
		0,
		0,
		0,
		646,
		0,
		0,
		0,
		582,
		0,
		0,
		97,
		0,
		583,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		548,
		499,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		32,
		0,
		0,
		32,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		304,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		450,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		651,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		650,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		661,
		0,
		0,
		0,
		0,
		0,
		599,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		338,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		648,
		0,
		0,
		247,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		666,
		666,
		666,
		666,
		666,
		666,
		666,
		665,
		667
	]);
	const labelText = `orgmilcomschnetedugovdrrformsfeedbackofficialaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetobjappsofforgcomnetuwukiloappsdevsframerorgmilcomnetedugov*coradio2naorgcomnetcommuneedogpbcoitgvorgedugovspreviewfrontendrelayononstagingauthcloudsandboxupid*mtls*privatelinktypedreamdeveloperbravemochawindsurfaivenmirenupsunwnextbegetngrokclerkwale2bwebcsbrunputercrbtsflutterflowcloudzyrospawnbasesliplanemodelenceshiptodaymagicpatternsnetlifyondigitaloceanrailwayhostedclaudehasurabotdashretoolvercelgithubluyanigadgetreplitcloudflaretelebitedgecomputeevervaultexponyatnoopencrpplxzeaburwasmerframerzeropsrocketpreviewconvexmedusajsspritesagilevibesonherculeseasypanelstreamlitglideossnowflakefastedgemesserliloginlinehackclubcodepennorthflankbase44corespeedleapcellngrok-freeclerkstagelovableon-fleek*us-west-3ap-south-2us-central-2us-central-1eu-central-1ap-south-1us-west-2us-east-2eu-north-1ap-north-1us-west-1us-east-1*rcloudintsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopv6dnsip6uriurnin-addre164homeirisgovdixdaemoncloudnssthwien*inexexkunden4accogvormymyspreadshop4lima2ixortsinfofuturecmsfuturehosting12hpprivfuturemailinglima-cityfunkfeuer123webseitednshomemelmyspreadshopcloudletswasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomairflowlambda-urltransfer-webapptransfer-webappairflowtransfer-webapptransfer-webapp-fipstransfer-webappeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1privatenotebookstudiolabelingnotebookstudionotebooknotebook-fipslabelingnotebookstudionotebook-fipsnotebookstudio-fipsnotebook-fipsnotebookstudionotebook-fipsnotebookstudioeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2experimentsus-gov-west-1us-gov-east-1ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1onrepostsagemakercopporgmilcompronetintedugovbiznameinfoshoprsorgmilcomnetedugovbrendlyresolvenzauscotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfocloudezproxysiteacmymyspreadshopkuleuvenwebhostingtransurl123websitecloudnsinterhostsolutionsddns5476103298edgfacbmlonihkjutwvqpsryxzbarsycoororgcomedumyftpno-iporxcloud-ipfor-somemmafanfor-morewebhopselfipjozidyndnscloudnsdscloudfor-thefor-betteractivetrailcoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrounivcoorgcomnetedugoviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalpagesappsgroksailsimplesitecepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesmscepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacutcheblogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoweorgcomnetedugovv0windsurfshiptodaycloudsitecoaccoorgnetgovofmilcomgovmediatechzacoorgcomnetedugsjgovmydnspenfnlabnbmbgcbcqconcontnuyksknsmyspreadshopno-ipawdevboxbarsyonidatemfuinabusavinstanceseceuguukussryzespawnloccsxcloud-ipmyphotosfantasyleaguetwmailcleverappsscrappingccwucloudnsftpaccessgame-serverccgovobjectsrmalpgcust*svcalp1aeappenginermalpgmyspreadshop4lima2ixsquare7cloudscale123websitefirenet12hpflowgotdnslinkyard-cloudcloudnslima-citydnskingobjectstorageedaccogoorusorgcomnetinteduaéroportxn--aroport-byaassogouvcomilgobgovcloudnses-1eu-west-1us-east-1euvipit1eurarubait1s3lbwebsites3websiteru-spbru-mskelasticcsrunstnukukcaukusnl-ams-1fr-par-1fr-par-2functionsnodess3ddlwhmrdbfnck8sifrs3-websitecockpitscblmgdbdtwhkafkpubprivs3ddlwhmrdbk8sifrs3-websitecockpitscblmgdbdtwhkafks3ddlrdbk8sifrs3-websitecockpitscblmgdbdtwhkafkk8sscalebookpl-wawfr-parnl-amsbaremetalsmartlabelinginstancesdechk2kuleuvenlaravelvoorloperurownoxazapscwhstgrvaporonline-serverobservablehqelementorantagonistreclaimjoteluluencowaydiademjelasticmatlabmagentositetrendhostingaxarnetjenv-arubajelejoteravendbemergenttrafficplexconvexkeliwebserveboltbegetcdnstaticson-rancherprimetelonstackitunison-servicesdnshomelinkyardbarsyjelecloudnscocomnetgovmycn-northwest-1cn-north-1s3s3-accesspoints3-websites3s3-accesspointrdsdualstacks3-deprecatedemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspoints3s3-accesspointrdsdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicn-northwest-1cn-north-1cn-northwest-1ebcomputeelbcn-north-1airflowcn-northwest-1cn-north-1oncn-northwest-1cn-north-1amazonawssagemakeramazonwebservicesdirectasgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz網絡网络公司orgmilcomnetedugovxn--55qx5dcanva-appsxn--io0a7iquickconnectcanvasitekhsjxn--od0algcanva-codemyqnapcloudsrvrlessclustersrealtimestorageleadpagescarrdcrdorgmilcomnomnetedugovhidnssupabaserdpareplmypiumsoxmitotaplpagesfirewalledreplitowodevwebview-assetsvfswebview-assetss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9consent-portals3s3-accesspointdualstackanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstacks3-deprecateds3-websitebedrock-agentcores3-object-lambdaexecute-apibedrock-agentcores3s3-accesspoints3-websites3-accesspoint-fipss3-fipss3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9vfss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1us-northeast-1ap-southeast-1me-south-1af-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1mrapaccesspoints3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3eu-west-3ap-south-2eu-south-2computes3-ap-northeast-2elbrdss3-ap-east-1s3-sa-east-1s3-us-gov-west-1s3-eu-central-1s3-ca-central-1eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3s3-website-us-west-2s3-website-eu-west-1s3-external-1eu-central-1me-central-1ca-central-1il-central-1s3-us-west-1s3-eu-west-1s3-website-sa-east-1s3-website-ap-southeast-2ap-northeast-1ap-southeast-1s3-us-west-2s3-eu-west-2me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2s3-website-ap-southeast-1s3-1s3-globals3-ap-northeast-3eu-north-1airflowap-southeast-2s3-us-gov-east-1s3-fips-us-gov-east-1s3-me-south-1s3-ap-south-1ap-northeast-2s3-website-us-west-1ap-southeast-5s3-eu-north-1s3-ap-southeast-1s3-website-us-gov-west-1compute-1s3-eu-west-3us-gov-west-1s3-website-ap-northeast-1us-gov-east-1s3-fips-us-gov-west-1s3-website-us-east-1s3-ap-southeast-2ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3-us-east-2s3-ap-northeast-1authauthauth-fipsauth-fipseu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1eu-west-3eu-south-2ap-southeast-3eu-central-1ca-central-1ap-northeast-1ap-southeast-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5eu-west-1us-east-1ap-east-1sa-east-1csrframeservicesbuilderstg-builderdev-builder*ociocpocsazuregcpawsdemoinstanceeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1previeweu-4us-4us-1eu-1us-2eu-2us-3eu-3s3-websitekrkrobjectprivateobjectkrkrskrkrsobjectkrprivateobjectkr-privatecomputepaasrag-cloudrag-cloud-chjcloudjcloud-ver-jpcdemonodebalancermembersipeuxvsoncillaocelotonzayalilynxsphinxfentigercustomercaracalsgkrobjectstoragedesgkrusobjectkrkr-naverkr-naver-devkrprivatewebsiteobjectkr-naverkr-privatekr-naver-devjpjpkrjp4jp5s3-website-jpjpkrjp4jp5objectprivateobjecto365cloudstaticxendevapp001testcode-builder-stgplatformmediasiteprojedrydpagesjsx0desazacncoitrueu4uhkukgrbrushatenadiarymyspreadshopfrom-flfrom-wvwebspace-hosttheworkpchatenablogcursorusercontentservesarcasmapplinzisakuratanwixsitefin-ncloudstoragegov-ncloudstorageappchizigiizeis-into-carsdnsiskinkyadobeaemcloudis-a-therapistpgfogmyvncdojinis-an-actress1kappfldrvkozowqa2jpnmexprgmrfirewall-gatewaydynnscafjsfbsbxooguyfrom-gawoltlab-demois-a-anarchistwiardwebteaches-yogadattowebtb-hostinglive-websiteservegamegotpantheonfrom-nhsubsc-payfrom-ohvipsinaappfrom-cadyndns-officeztna-dingtalkhomelinuxfrom-mahercules-appservebbsstreakusercontentfrom-okfrom-wyfastly-terrariumis-a-llamaqualyhqportalserveexchangeon-vaporvivenushopciscofreakgrayjayleaguesmetaaiusercontentfrom-iais-a-libertariansaves-the-whalestaveusercontentyolasiteoperaunitepoint2thisis-a-catererclaudeusercontentlinodeusercontentfrom-vagithubusercontentsells-for-lesshosteurcanva-appsplaystation-cloudddnsfreefrom-pafrom-prfrom-waddnskingoutsystemscloudhotelwithflightmydattois-a-nascarfanmydbserverminiserverdamnserverservehumouris-a-playerfrom-nvfrom-nmemergentagentgentappsamplifyappfrom-kyis-an-accountantnfshostserveircfrom-akpythonanywherestackhero-networkpostman-echolikescandydyndns-mailobservableusercontentserveftpfreeboxosfrom-utcdn77-storageamazonawsneat-urlnclouddyndns-serverlinodeis-a-teacherfrom-vtgleezemythic-beastsus1-pleniteu1-plenitla1-plenitpaywhirlservecounterstrikejdevcloudhealth-carereformis-into-animegoogleapisis-a-painterafricaisa-hockeynutatmetais-an-actora2hostedis-a-democratdatadetectest-le-patrondigitaloceanspacesis-a-designeris-a-hunterlinodeobjectstemp-dnsissmarterthanyoufrom-arsimplesiteevennodetownnews-stagingis-a-liberalgooglecodejelasticservemp3qualyhqpartnerdyndns-free1cooldnsest-a-la-masiondrayddnsdynuddnsfrom-orfrom-miis-a-bloggerfrom-himydobisscanvacodeis-an-engineerest-a-la-maisonupsunappdevinappswafflecellmyasustorwpenginepoweredfrom-ctservep2psame-appmyshopblocksthingdustdatalikes-piediscordsezis-with-thebandlpusercontentis-leetshopitsite3utilitiesis-a-personaltrainersinaappladeskis-a-cheflogoipselfipbase44-sandboxnospamproxyalibabacloudcsmesswithdnsauthgearappsiamallamawithgooglelutrausercontentmochausercontentframercanvasmytabitdyndns-homew-credentialless-staticblitzcpserverdiscordsaysis-a-nurseappspotatlassian-isolated-3premotewdfrom-mtwixstudiocode0emm180rmyactivedirectoryawsappsmytuleapdnsabrpolyspaceqbuserrenderbuiltwithdarkboutirgotdnsabrdnsdopaascanva-hosted-embedawsglobalacceleratorhomesecuritypcmyiphostditchyouripclever-clouddyndns-ipon-aptibleis-a-musicianhosted-by-filessecuritytacticsappspaceusercontenthomeunixstrapiappsame-previewcf-ipfsmycloudnaselasticbeanstalkis-certifieddontexistkasserverik-serverdrive-platformatlassian-3pfirebaseappncpstorageherokuappawsapprunnerbarsycenteris-a-cubicle-slaveservehttpmyshopifyis-a-guruquicksytessiiitesorsitesmagicpatternsappis-a-cpameteorappfrom-wiis-a-rockstarbumbleshrimpdattolocaldatabricksappsreadthedocs-hostedfrom-rifamilydsdyndns-picsmyoxypagesplesknsbplaceddnsaliasdynaliasdyndns-remotedoomdnsip-ddnsblogdnsis-a-doctorroutingthecloudamazoncognitobarsyonlinedsmynasddnsgurucloudflare-ipfsdeus-canvasfrom-idsmushcdnpagespeedmobilizergcorecdndyndns-at-homeunusualpersonhosted-by-previderis-a-republicandyn-o-saurstreamlitappworkisboringonthewificprapidqualifioappis-uberleetis-slickgetmyipwpdevcloudtypeformdyndns-at-workgentlentapismynascloudw-corp-staticblitzfrom-ingeekgalaxyservebeerfrom-mdonrenderspace-to-rentaivencloudappspacehostedwafaicloudcodespotblogspotatlassian-3p-us-gov-modfrom-ndfrom-msis-a-techieis-a-studentcustomer-ociis-a-photographerdurumisfrom-ksmassivegriddyndns-wikiis-an-entertaineris-a-hard-workermysecuritycamerafrom-mnrackmazedyndns-blogis-a-bulls-fanwritesthisblogfreemyipsimple-urlfrom-sdninjaneer-sitesreservdauthgear-stagingest-mon-blogueuris-into-gamesrice-labsxtooldevicesakurawebis-an-anarchistoraclecloudappsdyndns-worksells-for-urhcloudfrom-dcfastvps-serverwpmucdnis-a-geekscrysecfrom-txis-into-cartoonsmodelscapetrycloudflarelocaltonetstreak-linkbalena-devicesfrom-njforgeblocksfreebox-oswebadorsitefrom-ncdoesntexisthobby-sitestreaklinkshomesecuritymacownprovidertuleap-partnersdattorelaywphostedmailservequakeis-a-socialistservehalflifepivohostingdynuhostingquipelementsw-staticblitzdyndns-webfrom-deproject-studyis-not-certifiedhercules-devis-a-financialadvisoramazonlightsailservepicsis-a-greenloseyouripfrom-ilwithyoutubemwcloudnonprodwiredbladehostingdnsdojofrom-tnpixolinomyqnapcloudncloudstorageis-an-artisthostedpiis-a-landscaperauiusercontentoaiusercontenton-forgeis-a-conservativedreamhostersnet-freaksapps-1and1is-goneencoreapifastly-edgefrom-nesalesforcefrom-scdeployagentoraclegovcloudappsfrom-alis-a-lawyercechirevultrobjectsstufftoreadisa-geekddnsgeeklovableprojecttry-snowplowfrom-moblogsyteis-a-bookkeepernogmyforumravendbmyboxdeelementoredsaacficogoorinforgcomgobnatneteduidstoreorgcomnetintedudevnomepublorgcomneteduathgovtestscalculatorspaynowinfoquizzesresearchedcloudnsfunnelsassessmentsjscaleforcetmacltdorgmilcompronetgovbizpresseklogesrsccloudcustomfltusrcloude4corealmgovmunicontentproxy9metacentrumdyndyndyndnsdynpagespages-researchitionoccustomercomymyspreadshopipv64diskussionsbereich4limacomrubgov2ixfirewall-gatewayddnssspdnsbarsykeymachinesquare7myhome-serverspeedpartnercommunity-proschuldockxenonconnectgünstigliefernbwcloud-os-instancedyndnssecmy-routerxn--gnstigliefern-wobin-butterl-o-g-i-nisteingeekin-dslin-berlinin-brbfuettertdasnetzleitungsenin-vpnlcube-serverdyn-ip24logoipdyn-berlinruhr-uni-bochum12hpgoipsrvdnsfruskygit-repossvn-reposinternet-dnsgünstigbestellenhome-webserverxn--gnstigbestellen-zvbbplacedheimdnscosidnswebspaceconfiglima-citydyndns1istmeinvirtualuserschulplattformmy-gatewayddnsseclebtimnetztest-iservmein-iservvirtual-userhome64iservschuletaifun-dnstraeumtgeradeschulserverdynamisches-dns123webseitednshomehs-heilbronndnsupdaterbssgraphicdwadpdwdaepeweaawapaafpfwfabwbpbacwcpcciwebuserapiobjectssites*teamst3r2lpuncldabymebravepanelngrokiservstglclcrmerpflypagesbarsyvivenushoplocalcertlocalplayerbearbloggatewaydeno-stagingis-not-ais-a-goodbotdashvercelmocha-sandboxplatter-appreplitgithubpreviewworkersinbrowserevervaultis-ahrsndenoxmitmodxmyaddrstorageapipayloadgrebedocruncontainersreliantlabsstgstagelclstageloginlineis-a-fullstackcodepenreliantpreviewleapcellngrok-freeis-coolpagelemonstoragewebharemediatechlibp2pdiscoursecomyspreadshopstoreregbiz123hjemmesidefirmcoorgcomnetedugovsldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxofficialbasechefprofmktgpsictechinfoarqtcontdentrrpppsiqgit-pagesritmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfopintouchtawktotawkmyspreadshoporgcomnomgobedu123miwebcomputeorgcomnetedugovbiznameinfocognito-idptransfer-webappeusc-de-east-1onjelasticnxaspdnsbarsydirectwpdeuxfleurstransurldogadoprvwcloudnsamazonwebservicesdnshomeuserpartycokoobinmkmspaceviewfidymyspreadshopalandkapsiikixn--hkkinen-5wacloudplatformhäkkinen123kotisivuidacorgmilcompronetedugovbiznameinforadioorgcomneteduusercocomexperts-comptablestmmyspreadshopgretaprdcomnomynhccifbxoshuissier-justicenotairesaeroportfreeboxoson-webavocatassoportgouvkdnschirurgiens-dentistes-en-franceavouesfbx-os123sitewebveterinairechirurgiens-dentistespharmacienchambagrimedecinfreebox-osdediboxgoupilemszicpyicpvicppleysheezypagesedugovcnpyorgcomcybllcpvtnetedugovtnxonlineschoolddnsdaemond6atcopanelorgnetplybotdashstackitkaasorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduappwriteacorgcomnetedugovcloudtranslateusercontentorgcomnetedumobiassoorgcomnetedugovbarsysimplesiteindorgmilcomgobneteduorgcomwebnetedugovguaminfonxhra教育敎育網絡网絡组織組織网络網络组织組织公司政府個人个人箇人ltdorgcomincneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobnetedufngocdnappvoatiiservwp2tempurlmircloudfreesitewpmudevmyfastgadgetcloudaccessjeleambahalfboltfastvpsemergenteasypanelopencraftizcombrendlynamefromrtpersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlaneacaicogoormyᬩᬮᬶmilwebschnetkopbizzonedesaponpesxn--9tfkymyspreadshopgovmytabittabitorderravpageaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomwebnicfingenpronetintedugovresbizbiharbarsyinternetbusinessschooltravelsupabasealumnigujaratfirminfoaeropostbankcoopindevscloudnsno-ipbarsybarrell-of-knowledgebarrel-of-knowledgensupdategroks-thisdnsupdatefor-ourknowsitalldvrcammittwalddynamic-dnsv-infowebhopselfipdyndnshere-for-moreilovecollegemayfirstforumzcloudnsmittwaldservertypo3servergroks-theeusekd1cdndyndnsidrawsainaueuapjpusstagemocksysdevicesclientcustreservdcustdevdisrecprodtestingcowzbeebyteutwenteboxfusebravepstmndedynngrokorgmilcomnomnetedugovqcxqzzbarsythingdustmailerpagemo-siemensrb-hostingfh-muenstergitbookbluebitecloudbeesusercontentnodeartterramindkiloappsforgerockdarklangresinstagingapigeebubbleb-datascryptedhypernodedappnodepantheonsitegitlabgithubkeeneticvirtualservercleverappshostyhostingon-rioedugitticketstelebitwixstudioon-k3sicp0icp12038jeleqotolairbubbleappsmyaddrstolosmyrdbxwebflowdrive-platformbeagleboardhasura-applolipopdefinimavaporcloudmusicianwebflowtestazurecontainerresindevicereadthedocsloginlineeditorxmoonscalesandcatsbasicserversubscribepagewebthingsbrowsersafetymarkbeebyteappbitbucketidaccovistablogorgschnetgovxn--mgba3a4f16axn--mgba3a4fraarvanedgeايرانایرانjclaspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolmyspreadshopxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazibxosfirenzetrentinosüdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettasyncloudxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforlì-cesenatuscanyvallée-d-aostemantovavallée-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavalléedaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentinsüd-tiroltrentinosüd-tirolmonzabrianzatrentino-südtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevalléeaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-süd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisa32-b16-b64-blodiastibarineencomonaplesforlicesenailiadboxosalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforlìcesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentinsüdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-südtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-süd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzasüdtirolreggiocalabriatrentinoaadigetrentin-südtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forlìvalle-d-aostacampidano-medio123homepagesiracusatempioolbiasuedtirollombardiaavellinocesenaforlìtrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-südtirolbalsan-südtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriodnshometrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentoofcoorgnetfmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinomintsivorytopazsakuragehirnsumomoaseinetopalmail-boxmokurenyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawas3isk01isk02ryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuurarsuseroeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara長野京都岐阜大阪三重群馬千葉滋賀佐賀奈良adednelgaccogogror秋田愛知高知埼玉沖縄栃木熊本岩手青森山梨新潟島根鳥取長崎香川宮城石川大分宮崎茨城山口兵庫山形徳島広島福島福岡岡山富山静岡愛媛福井東京xn--4it168dhatenadiaryxn--vgu402ckawaiishophatenablogcocottenamaste北海道penneehimeiwateversestabachibashigagonnagunmapermahaccaakitaosakauh-ohblushkochiaichifukuikuroncapooitigohyogotokyokyotopunyuthickcheap0t00g00j0mie2-ddaapyawjg0amfemsubxiiboomoobutchueekpgwrgrherskrboyrdyupperunderflierchipsmydnsheavyangryhippygirlyrulez神奈川鹿児島和歌山bambinaxn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoparasitelolipopmcxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimafakefurokinawaxn--8pvr4ucoolblogxn--0trq7p7nnkawasakinagasakimiyazakichilloutxn--8ltr62kxn--klty5xpeeweezombiecutegirlxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamanikitanyantakagawamimozanagoyaboyfriendxn--2m4a15egreaterchowderegoismyamagatafashionstorexn--elqq16hxn--pssu33lsendaimiyagixn--rht27zpecoriaomorisaloonwatsonvivianxn--djty4knobushipigboatnaganopinokoxn--f6qx53asadistvelvetsecretxn--5js045dchicappayamanashiibarakidigickgirlfriendxn--1lqs71dmongolianxn--c3s14mxn--qqqt11mtochigixn--5rtq34kparallelo0o0mondkobesagabonadecaoitanarafoolkilldecimainhiholomosblokilociaoundopupugifutankcrapflopnooroopsmodsholyjeezstripperpepperbittershizuokaxn--rht3dkitakyushureadymadeicurusversusmatrixxn--rht61ehungryfloppygloomycrankyhandcraftedlittlestarxn--klt787dxn--kltx9awhitesnowsunnydaytottorilovepoptheshopbuyshopxn--5rtp49cxn--d5qv7z876cwebaccelxn--kbrq7oxn--4pvxsxn--1ctwolovesickkumamotocatfoodxn--tor131oyokohamawakayamatonkotsuxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchifrenchkisspussycatxn--4it797kxn--uisz3gbabybluexn--zbx025dnetgamersxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17ghalfmoonschoolbusjellybeanxn--mkru45iusercontentlolitapunkxn--32vp30hsakurastoragehokkaidoshimanecandypopbabymilksupersaleweblikeraindropbackdropwebsozaikikirarahateblodaynightmeneacsccogoormobiinfoaeusxxorgmilcomnetedugovorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaeguc01milvkimmvchungnamjeonnamjeonbukeliv-dnsgyeonggijejueliv-cdnincheondaejeongangwongyeongbukgwangjuchungbukgyeongnameliv-apicoeduindorgcomembnetedugovorgmilcomnetedugovjcloudorgcomnetintedugovperbnrinfocooyorgcomnetedugovethipfscanvamypepethw3sstorachakeeneticjoinmcinbrowserdwebcyonnftstoragemyfritzaemewphlxachotelltdorgcomwebsocschngonetintedugrpgovassnomgacsccoorgnetedugovbizinfo123websiteidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoirseproxaccosoundcasthoptocraftvp4c66orgnetedugovitsxwxmcdirmyboxbarsyedgestacksynologylogintoopencloudnohostwebhopdiskstationi234tcp4hoocgroknoipprivmydsddnsdnsforlohmustransipdscloudfilegear-sgbrasiliafilegearframerbarsybarsyonlinecoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgnycedugovbarsydscloudjuorgcomnetedugovminisiteaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovforgotherhiskeeneticispmanagernomassoprod5476132eastasiacentraluswesteuropewestus2eastus2pnortheurope-01newzealandnorth-01southindia-01southcentralus2-01norwaywest-01eastus2-01westus2-01australiaeast-01italynorth-01israelnorthwest-01swedencentral-01westeurope-01centraluseuap-01taiwannorthwest-01uaecentral-01northcentralusstage-01israelcentral-01mexicocentral-01canadacentral-01austriaeast-01germanywestcentral-01francecentral-01ukwest-01denmarkeast-01polandcentral-01eastus-01westus-01swedensouth-01eastus3-01westus3-01brazilsouth-01centralus-01francesouth-01australiacentral-01westindia-01uaenorth-01jioindiacentral-01canadaeast-01belgiumcentral-01spaincentral-01koreacentral-01chilecentral-01qatarcentral-01westcentralus-01eastus2euap-01norwayeast-01southafricanorth-01brazilsoutheast-01germanynorth-01switzerlandnorth-01switzerlandwest-01japanwest-01southafricawest-01japaneast-01eastasia-01indiasouthcentral-01taiwannorth-01centralindia-01uksouth-01southcentralus-01northcentralus-01eastasiastage-01indonesiacentral-01australiacentral2-01australiasoutheast-01malaysiawest-01koreasouth-01southeastasia-01southeastus5-01northeastus5-01jioindiawest-01rucdnwest1-usfra1-desandboxjls-sto1jls-sto3jls-sto2aglobalabglobalsslmapprodfreetlsmapvpslon-1lon-2ny-1fr-1sg-1ny-2paassnwebpaashostingjelasticnordeste-idcsocuserpagescwebfileblobservicebuscoreatlricnjsjelasticwebsitestoragesezagbinruhuukjptsmyspreadshopmynetnameakamaiorigin-stagingfrom-coipv64dynv6cdn77serveblogadobeaemcloudhicamsprytdnsupno-ipownipde5ovhicpfirewall-gatewaysytesmypsxbarsyusgovcloudapimyamazemyradwebakamaihdsaveincloudfastlylbfrom-lasubsc-paysquare7in-the-bandblackbaudcdnhomelinuxoninfernoctfcloudservebbsdns-dynamiccloudfrontakamai-stagingipifonyham-radio-opsenseeringclickrisingcommunity-profrom-nylocalcertgrafana-devedgesuite-stagingcloudflareanycasteating-organicatlassian-devmydattofeste-iplocaltotorprojectknx-serveredgekeycloudflareglobalcloudyclustercasacamserveftpakamaized-stagingakamaiorigindns-cloudmyeffectboomlabotdashbuyshousestwmailhetemlazure-mobilein-dslthruhereredirectmedynuddnsbouncemesupabaseluyanicloudappakamaicloudfunctionsdebiannhlfanpgafanstatic-accessin-vpnmysynologymafeloappudohomeftptrafficmanagersiteleafseidatmemsetcloudflarecloudaccesskeyword-onazure-apiis-a-chefdoes-itgets-itwebhopselfiphomeipkicks-assedgesuitewindowsserver-ontunnelmolemydissentscrapper-sitecloudflarecnuni5srcfggffiobbzabchrsndenodynuopikddnsvpndnsakadnselastxkinghostvps-hostfastlyhomeunixazureedgeshopselectdontexistmyfritzcloudjiffyalwaysdatasells-itsquaresbroke-itazurefddattolocalat-band-campmeinforumfamilydsazurestaticappsdefinimabplaceddnsaliasdynaliasnow-dnsblogdnsroutingthecloudendofinternetdsmynasakamaiedgemymediapcadobeio-staticakamaiedge-stagingakamaihd-stagingddns-ipprivatizehealthinsurancelive-onkrellianschokokeksmassivegridmysecuritycamerarackmazeserveminecraftfrom-azis-a-geekakamaizedmoonscaleoffice-on-theusgovtrafficmanageradobeioruntimeedgekey-stagingreserve-onlinechannelsdvrdnsdojousgovcloudappcdn77-sslapps-1and1podzoneazurewebsitesdynathomescaleforceyandexcloudvusercontentisa-geekcdn-edgescoaemalcesappwriteazimuthtlonarvobuiltwithrocketnoticeablestorecomwebrecnetperotherfirminfoartslgdloncogoiltdorgmilcolcomplcschgenngonetedugovbiznamefirmmobiacincoorgmilcomnomwebgobnetintedubizinfocomyspreadshopdemongovtransurl123websitehosting-clusterkhplaycistrongsnesosvalervålerxn--vler-qoaossandeheroysandeherøybøboheroyherøyxn--hery-iraxn--b-5gavalerbøboxn--b-5gasandesandexn--hery-iraxn--vler-qoavålerhåreålaahavaofsfvfhlolnlalrlhmfmtmahcostntbuåstrmreigersundmyspreadshopgálsáeidsvolltingvollgildeskalflorøvadsøvardøvanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-landsøndre-landtjieltexn--vrggt-xqadsør-aurdalsor-aurdalheradstordmoldefordeførdeseljefedjeryggehemnexn--krehamn-dxasognegranesøgnebrynetjomevallebykletokkegiskedovretjømehobølvoldasaudatolgasømnaviknadønnasomnadonnatranafrananesnaraumasmolatrænafrænalesjasmølaørstaorstahitrafloraaukraloppafrøyarissasnasahalsagalsaromsaraisaráisafroyasnåsagronghobolfjelltydalårdalardalaskimharamkraanghkekråanghkesorumbarumhurumbærumsørummodumsálátbálátfrognbjugnvåganvagangulenskienløtenlotenstrynvefsnxn--merker-kuaskaunsveiobømlobomloskjåkvardoflorovadsosalatbalatsálatklæbuklabuselbubarduulvikskjakklepprisørxn--nttery-byaeflåeidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnesåsnesrørosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyradøyandøyrødøymeløyaskøylurøydyrøymåsøyværøynærøyhoylandethøylandetdivtasvuodnalørenskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunjárgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4a123hjemmesidegjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkvæfjordsongdalenmjondalenmjøndalenxn--gls-elackragerogáŋgaviikagangaviikasørreisasorreisasør-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikrøyrvikroyrviksvelvikvenneslaevje-og-hornnessandnessjøenmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabrønnøysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontrøgstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hvegårsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenjárgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkrødsheradkrodsheradkvinnheradbrønnøyxn--mtta-vrjjat-k7afxn--lrenskog-54akvitsøyvárggátkarlsøyosterøyinderøyhamarøybronnoysundxn--aurskog-hland-jnbbahccavuotnabáhccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvmålselvxn--unjrga-rtamøre-og-romsdalmore-og-romsdalhareidmelandørlandorlandstrandålgårdsolundalgardafjordåfjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesnåasesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-totenøstre-totenvestfoldxn--mely-iraálaheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordjølsterjolsteraremarkhedmarknååmesjevuemienaamesjevuemiexn--vard-jrarollagmeråkermerakerorskogørskogxn--bdddj-mrabdákŋoluoktaxn--osyro-wuaaknoluoktatrysilskjervøymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdallærdalhurdalsirdalverdallerdallardaloppdalåseralaseralhadselkragerødivttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettromsøxn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblbájddarbajddarxn--laheadju-7yarennesøyxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordbåtsfjordbatsfjordmuosátbievátloabátkárášjohkanøtterøyxn--mjndalen-64anordkappláhppilahppialstahaugsiljanverranrøykenroykenhaldenlyngenbergenhortenhønefosshonefosstroandinbeiarnvarggatosoyroosøyrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyaskánitskanitraholtråholtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandjørpelanddeatnuringsakersør-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstjørdalnaustdalhjartdalgjøvikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdrøbakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iramálatvuopmimalatvuopmitysværkirkenesbirkenesmoskenesbáidárxn--fjord-lraxn--rdal-poabahcavuotnabáhcavuotnaxn--frde-gralindåsbearalvahkixn--hobl-iraráhkkerávjuxn--loabt-0qavågåáltábodøsundlundraderådeetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvamåmliamlibokntinnroangranosenoslobodorøstroststatåmotamotivguprivøyeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerhábmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularhápmirhapmirmelhusfosnesøksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergtønsberglindasxn--sndre-land-0cbnamsosxn--srum-graøystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26fčáhcesuolocahcesuoloakrehamnåkrehamnsandøykarmøyfinnøytranøyvågsøyaverøynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildeskålporsanguxn--trgstad-r1anávuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaevenáššivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalváhkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8aporsáŋgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierváivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsundålesundalesundfetsundfarsundovre-eikerøvre-eikerakershusxn--moreke-juasørfoldøstfoldostfoldsorfoldhøyangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordkåfjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogrømskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkvænangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandskånlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnagáivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimbådåddjåxn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholtålenxn--vads-jraxn--jlster-byamosjøenxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppegårdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangevågberlevågkristiansandxn--rsta-frahornindalstjørdalshalsenstjordalshalsensandnessjoenhámmárfeastaxn--lrdal-srasør-fronsor-fronnord-odalkristiansundmátta-várjjatvestvågøynesoddennotoddenbuskerudøygardenoygardensalangenlavangenralingenrælingenlodingenlødingenleaŋgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadhægebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomoårekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-hølandxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-gradyntmpheremerseineshacknetenterprisecloudmineaccomaorimāoriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsacloudnsparliamentcomedorgcompronetedugovmuseumwebsitekinservicebarsywebsitebuildereerobookheimdnsleapcelleero-stagetechcrscsslorigingohomecdbedeeeiemesecabgngilnlalplchfisiincnnoroptatitmtltruauhulumkdkukskjplvtrgrfrkrhrusesismycynzcznetinteduassoososcloudstgbetaaezaeuhkusjswzhatenadiarycdn77hoptozaptois-a-knightmyftpno-ipjpnddnssdpdnsspdnsbarsysweetpepperis-a-bruinsfanis-very-sweetservegameis-a-soxfanhomelinuxcdn77-secureservebbsmisconfusedwebredirectblogsitefreedesktopcouchpotatofriestoolforgeaccesscamis-lostreadmyblogsmall-webfedorapeopleserveftpis-a-celticsfanmywirepotagertwmailin-dslsellsyourhomeread-booksfreeddnscable-modemis-savednflfanufcfanmlbfanstuff-4-saleendoftheinternetin-vpnmy-firewallhomeftpis-localis-a-chefboldlygoingnowherewebhopselfipkicks-assroxatunkcamdvrfedoraprojectgotdnsdvrdnsdyndnspubtlspimientahomeunixdontexistfedorainfracloudwmflabsfspagesbmoattachmentsteckidsfamilydsdnsaliasdynaliasnow-dnscloudnsdoomdnsduckdnsblogdnshomednsroutingthecloudendofinternetdsmynasip-dynamicpoivronhttpbinmyfirewallis-very-evilmysecuritycamerais-a-linux-userwmcloudis-a-geektuxfamilyis-a-candidatedoesntexistis-very-badhobby-sitegame-hostaltervistais-foundis-a-patsfandnsdojohepforgepodzonedynservcollegefanis-very-goodfrom-meis-very-niceisa-geeknerdpolacmedsldingorgcomnomgobabonetedugintapleskaemhlxmyboxrockyprvcydeuxfleurssolidresvibekitprodomgspdnscodebergheyflowstatichostlinkyhostmymagicorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovcloudns1337ngrokacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpccopruszkowmyspreadshopostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagantorunkutnokepnonakloczestsopotsanokturekplockslasksklepzarowlukowmedaidgdaorgmilrelcomnomatmgsmartneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawiechomesklepsdscloudunicloudzakopanelegnicarawa-mazbydgoszczswidnikkrasnikwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinlecznadfirmaszkolawarmiagdyniamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelsimplesitezachpomormielecszczecinnieruchomosciwalbrzychlezajsklublinbedzinpoznanwielunmielnooleckostarachowicedkontopowiatwroclawrybniksuwalkileborkslupskgdanskostrowwlkptarnobrzegtourismwegrowkrakowglogowyou2pilanysamailwrocinfoagroautobeepshoppriviqhslapypiszlodzcfolksecommerce-shopmazurypulawyskoczowrzeszowpomorskiezgierzkaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicepabianicejelenia-gorawolominkarpaczsieradznowarudaczeladzkonskowolaskierniewiceswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicegliwiceponiatowalimanowalubartowaugustowkobierzyceopocznognieznoszczytnokolobrzegshoparenapodhalebielskoklodzkostargardcoshipatwithplayitownnamecoorgnetedugovacorgcomproestnetedugovbiznameislaprofinfoprodrechtngrokmedaaaacacpaenglawjurbarenterbarsykeeneticavocatacctcloudnsorgcomsecplonetedugov123paginaweborgcomnetintedugovnomepublidkinbarsygovx443cloudnsorgmilcomnetedugovcooporgmilcomschnetedugovnamecomcannetlibassoaemclantmcontstoreorgcomnomrecwwwbarsyfirminfoshopartsv6stackitmyddnswebspacelima-cityacincooxorgedugovbarsybrendlyhbvpsvpsspectrumlandinghostingacppmordoviamcprecbgorgmilcomspbnetintedumsknovgovbirrasmcdirmytismircloudvladimirnalchikadygeyamarinepyatigorskmyjinobashkiriaeurodirvladikavkazna4ugroznykustanaikalmykiacldmaildagestaniransmbuildcloudcanvaliaravalrwxwixdevelopmentappwritemigrationneedleverceldatabasestackitcodereplravendbsanityonporterlovableaccoorgmilnetgovcoopmedorgcompubschnetedugovservicemecomygovorggovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppmyspreadshopbrandpartiorgcomfhvpress123minsidaitcouldbeworlanbibkommunalforbundfhskiopsyskomvuxkomforbnaturbruksgymnloginlineorgcomnetedugovenscaledeuusentsurgebotdaorgmilcomnetgovnowteleporthashbangbearlyplatformlovablebarsyshopwarebasehoplixbarsyonlinemsf5gitpagewawamscofigma-govcaffeinefigmacanvaceerosoltstscwputernippybarsysupportchatgptsquareomniweopensocialcpanelplaycodenotionnovecorewpsquaredpreviewjelecyonbyensrhtklivfastvpspieboxconvexmedusajsjouwwebheyflowplatformshdocsflowyloginlinemadethissourcecraftclouderaorgorgcomartedugouvunivmeorgcomnetedugovsurveysstatichfheiyumanusxs4allprojectmyfastubervibehostapp-ionosdeployagentmecoorgcomschnetedugovbizcncostoreorgmilcomneteduembaixadaconsuladokiraranohoprincipesaotomeheliohobarsystorebaseshopwaresellfyaisanityabkhaziavologdamordoviapenzalenugsochinavoiexnetspbmsknovnorth-kazakhstanashgabadkareliaarmeniageorgiavladimirnalchikivanovobukharaadygeyakhakassiakalugakrasnodarjambylaktyubinsktroitskbryanskobninskkurganazerbaijanpokrovskbashkiriatselinogradvladikavkazmurmansktulatuvamangyshlaktashkentchimkentgroznykaragandatermezarkhangelskkustanaikalmykiabalashoveast-kazakhstankaracoldagestantogliattibarsyredorgcomgobedumirenaccoorgjelasticdiscoursecleverappsschacmiincogoornetonlineshopcogoorgmilcomwebnicnetintedugovbiznametestcoorgmilcomnomnetedugovorangecloudpersoindorgcomfinnatnetgovensmincomtourismintlinfox0611orgmilcomnetedugovquickconnectvpnplusnettprequalifymeaddrmyaddrntdllwadlnctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfobetter-thanworse-thansakurafromdyndnson-the-webmymailerorgmilurlcomneteduidvgovmydnsgameclubebizmeneacsccogotvorhotelmilmobiinfovodteiflgplkmsmsbcckhincndnvncoztltmkckppzpdprvcvkvlvcrkrkscxuzchernovtsyrivneyaltaodesavolynrovnolutskltdinforgcomnetedugovbizvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmyspreadshopadimono-ipbarsybarsyonlinelayershiftnh-servretrosnubapicampaignservicelugaffinitylotteryweeklylotteryraffleentrygluglugsmeaccoindependent-inquestnimsitecopropymntltdorgplcschnetgovnhsbarsyindependent-commissionindependent-reviewpolicepublic-inquiryindependent-panelconnhospindependent-inquiryroyal-commissionoraclegovcloudappscck12libaws-govccphxcclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12glghcck12sealibforksolympiabainbridge-islkeyporthoquiamyarrow-pointcentraliaport-townsendsequimport-ludlowrentonsilverdalebremertonredmondsheltonbellevueport-orchardport-angeleskingstonchehalisaberdeengig-harborseattlepoulsboidmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnngosrvis-bymircloudservernamepointtoenscaledland-4-salefreeddnsstuff-4-saleazure-apinoipdatabricksappscloudnsgolffanheliohostazurewebsitesgvorgmilcomgubneteducoorgcomnetd0egvorgmilcomnetedugovmydnsiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnethidnsadidacaionioapsonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocschbizputerorgcomnetedugovcloud66advisormypetsdyndnsxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3axn--j1adpxn--90amcxn--90a1afxn--h1ahnxn--j1ael8bxn--h1alizxn--c1avgxn--j1aefxn--80aaa0cvacxn--41acaffeineexeopentunnelbotdashtelebitorgtmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoprg1-zeropstritonstackitlimazeropsaccoorgmilgovяспборгкоммскбизмирсамаракрымсочиакодпроргобрупрצהלממשלישובאקדמיהองค์กรธุรกิจรัฐบาลศึกษาทหารเน็ต教育網絡組織公司政府個人닷넷한국澳门新闻澳門联通家電嘉里招聘通販닷컴삼성コムგეбгрфеюadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzazελευ世界台灣购物公益点看臺灣网络書籍在线网站手机机构大拿游戏信息台湾谷歌慈善商标香港中国餐厅网址中國商城食品微博政务移动集团公司八卦商店健康网店政府时尚佛山中信娱乐广东企业homedepotengineeringاماراتrepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf亚马逊淡马锡alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxiみんなストアセールcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9cקוםհայоргсрбмонкомбелмкдқазрусукрمصرقطرعربكومdadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolarລາວคอมไทยtourslocusnexuslexusgiftsbeatsboatspartspressglassswissकॉमनेटtiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparisファッションworkssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday中文网xn--unup4y天主教飞利浦新加坡enterprises我爱你嘉里大酒店christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbankكاثوليكxn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbankپاكستانپاکستانnextdirectالسعوديهالعليانxn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownloadمليسياxn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7gஇலங்கைcontractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmartഭാരതംsupportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildersxn--4gbrimмоскваالسعودیةcoffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspaceонлайнvermögensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltiendaभारतम्africatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworktheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburgفلسطينlplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstreamభారత్unicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearchالاردنmarketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzukiアマゾンクラウドポイントbhartiグーグルxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanxihuanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgmابوظبيdiscoverreviewবাংলাxn--5su34j936bgsgmoscowobserverapartmentsдетиارامكوсайтeurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0hتونسموقعبارتڀارتشبكةعمانبيتكعراقreadkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilipsලංකාಭಾರತfitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcvermögensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56aভাৰতভারতभारतभारोतviajeshermeshughesxn--j1aefसंगठनvillasଭାରତclaimshotelsભારતzapposphotosjuegoscondostatamotorsgratistennisਭਾਰਤtkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b電訊盈科xn--gecrj9cstatefarmaccountantaquarelleolayangroup香格里拉xn--p1ai组织机构xn--1ck2e1bxn--mgbt3dhdschwarzموريتانياabudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsuالسعوديةstcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundationישראלxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrxالبحرينdiamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fhкатоликcaravanசிங்கப்பூர்richardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchenஇந்தியாweatherchannelallfinanzxn--kput3iالسعودیۃxn--90aisxn--efvy88hالجزائرxn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammxبازاربھارتسوريةorganicfreseniusسورياxn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082fاليمنهمراهpolitieسودانايرانایرانnetflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigitalالمغربbarcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp`;
	const rulesRoot = 664;
	const exceptionsRoot = 668;
	const numberOfNodes = nodeFlags.length;
	const numberOfEdges = edgeLength.length;
	const edgeOffset = new Uint32Array(numberOfEdges);
	const edgeHash = new Uint32Array(numberOfEdges);
	const wildcardEdge = new Int32Array(numberOfNodes).fill(-1);
	for (let node = 0, offset = 0; node < numberOfNodes; node += 1) for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
		edgeOffset[edge] = offset;
		const end = offset + edgeLength[edge];
		let hash = 5381;
		for (let i = end - 1; i >= offset; i -= 1) hash = hash * 33 ^ labelText.charCodeAt(i);
		edgeHash[edge] = hash >>> 0;
		if (edgeLength[edge] === 1 && labelText.charCodeAt(offset) === 42) wildcardEdge[node] = edge;
		offset = end;
	}
	let matchNode = -1;
	let matchStart = 0;
	let matchEnd = 0;
	function labelEquals(edge, hostname, start, length) {
		if (edgeLength[edge] !== length) return false;
		const offset = edgeOffset[edge];
		for (let i = 0; i < length; i += 1) if (labelText.charCodeAt(offset + i) !== hostname.charCodeAt(start + i)) return false;
		return true;
	}
	function findEdge(node, hash, hostname, start, length) {
		let lo = edgeStart[node];
		let hi = edgeStart[node + 1];
		while (lo < hi) {
			const mid = lo + hi >>> 1;
			const value = edgeHash[mid];
			if (value < hash) lo = mid + 1;
			else if (value > hash) hi = mid;
			else {
				for (let e = mid; e >= lo && edgeHash[e] === hash; e -= 1) if (labelEquals(e, hostname, start, length)) return e;
				for (let e = mid + 1; e < hi && edgeHash[e] === hash; e += 1) if (labelEquals(e, hostname, start, length)) return e;
				return -1;
			}
		}
		return -1;
	}
	function walk(hostname, root, allowedMask) {
		let node = root;
		let end = hostname.length;
		let hash = 5381;
		matchNode = -1;
		for (let i = hostname.length - 1; i >= 0; i -= 1) {
			const code = hostname.charCodeAt(i);
			if (code === 46) {
				const start = i + 1;
				let edge = findEdge(node, hash >>> 0, hostname, start, end - start);
				if (edge === -1 && end !== start) edge = wildcardEdge[node];
				if (edge === -1) return matchNode !== -1;
				node = edgeChild[edge];
				if ((nodeFlags[node] & allowedMask) !== 0) {
					matchNode = node;
					matchStart = start;
					matchEnd = end;
				}
				end = i;
				hash = 5381;
			} else hash = hash * 33 ^ code;
		}
		let edge = findEdge(node, hash >>> 0, hostname, 0, end);
		if (edge === -1 && end !== 0) edge = wildcardEdge[node];
		if (edge !== -1) {
			node = edgeChild[edge];
			if ((nodeFlags[node] & allowedMask) !== 0) {
				matchNode = node;
				matchStart = 0;
				matchEnd = end;
			}
		}
		return matchNode !== -1;
	}
	function suffixLookup(hostname, options, out) {
		if (fastPathLookup(hostname, options, out)) return false;
		const allowedMask = (options.allowPrivateDomains ? 2 : 0) | (options.allowIcannDomains ? 1 : 0);
		if (walk(hostname, exceptionsRoot, allowedMask)) {
			out.isIcann = (nodeFlags[matchNode] & 1) !== 0;
			out.isPrivate = (nodeFlags[matchNode] & 2) !== 0;
			out.publicSuffix = hostname.slice(matchEnd + 1);
			return true;
		}
		if (walk(hostname, rulesRoot, allowedMask)) {
			out.isIcann = (nodeFlags[matchNode] & 1) !== 0;
			out.isPrivate = (nodeFlags[matchNode] & 2) !== 0;
			out.publicSuffix = hostname.slice(matchStart);
			return false;
		}
		out.isIcann = false;
		out.isPrivate = false;
		const lastDot = hostname.lastIndexOf(`.`);
		out.publicSuffix = lastDot === -1 ? hostname : hostname.slice(lastDot + 1);
		return false;
	}
	const RESULT = getEmptyResult();
	function parse(url, options) {
		return parseImpl(url, 5, suffixLookup, options, getEmptyResult());
	}
	function getHostname(url, options) {
		resetResult(RESULT);
		return parseImpl(url, 0, suffixLookup, options, RESULT).hostname;
	}
	function getPublicSuffix(url, options) {
		resetResult(RESULT);
		return parseImpl(url, 2, suffixLookup, options, RESULT).publicSuffix;
	}
	function getDomain(url, options) {
		resetResult(RESULT);
		return parseImpl(url, 3, suffixLookup, options, RESULT).domain;
	}
	function getFullDomain(url, options) {
		resetResult(RESULT);
		const result = parseImpl(url, 3, suffixLookup, options, RESULT);
		return result.domain === null ? null : result.hostname;
	}
	function getSubdomain(url, options) {
		resetResult(RESULT);
		return parseImpl(url, 4, suffixLookup, options, RESULT).subdomain;
	}
	function getDomainWithoutSuffix(url, options) {
		resetResult(RESULT);
		return parseImpl(url, 5, suffixLookup, options, RESULT).domainWithoutSuffix;
	}
	exports.getDomain = getDomain;
	exports.getDomainWithoutSuffix = getDomainWithoutSuffix;
	exports.getFullDomain = getFullDomain;
	exports.getHostname = getHostname;
	exports.getPublicSuffix = getPublicSuffix;
	exports.getSubdomain = getSubdomain;
	exports.parse = parse;
}));
// node_modules/tough-cookie/dist/index.cjs
var require_dist = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __export = (target, all) => {
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	};
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === `object` || typeof from === `function`) {
			for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toCommonJS = (mod) => __copyProps(__defProp({}, `__esModule`, { value: true }), mod);
	var index_exports = {};
	__export(index_exports, {
		Cookie: () => Cookie,
		CookieJar: () => CookieJar,
		MemoryCookieStore: () => MemoryCookieStore,
		ParameterError: () => ParameterError,
		PrefixSecurityEnum: () => PrefixSecurityEnum,
		Store: () => Store,
		canonicalDomain: () => canonicalDomain,
		cookieCompare: () => cookieCompare,
		defaultPath: () => defaultPath,
		domainMatch: () => domainMatch,
		formatDate: () => formatDate,
		fromJSON: () => fromJSON2,
		getPublicSuffix: () => getPublicSuffix,
		parse: () => parse2,
		parseDate: () => parseDate,
		pathMatch: () => pathMatch,
		permuteDomain: () => permuteDomain,
		permutePath: () => permutePath,
		version: () => version
	});
	module.exports = __toCommonJS(index_exports);
	function pathMatch(reqPath, cookiePath) {
		if (cookiePath === reqPath) return true;
		if (reqPath.indexOf(cookiePath) === 0) {
			if (cookiePath[cookiePath.length - 1] === `/`) return true;
			if (reqPath.startsWith(cookiePath) && reqPath[cookiePath.length] === `/`) return true;
		}
		return false;
	}
	var import_tldts = require_cjs();
	var SPECIAL_USE_DOMAINS = [
		`local`,
		`example`,
		`invalid`,
		`localhost`,
		`test`
	];
	var SPECIAL_TREATMENT_DOMAINS = [`localhost`, `invalid`];
	var defaultGetPublicSuffixOptions = {
		allowSpecialUseDomain: false,
		ignoreError: false
	};
	function getPublicSuffix(domain, options = {}) {
		options = {
			...defaultGetPublicSuffixOptions,
			...options
		};
		const domainParts = domain.split(`.`);
		const topLevelDomain = domainParts[domainParts.length - 1];
		const allowSpecialUseDomain = !!options.allowSpecialUseDomain;
		const ignoreError = !!options.ignoreError;
		if (allowSpecialUseDomain && topLevelDomain !== void 0 && SPECIAL_USE_DOMAINS.includes(topLevelDomain)) {
			if (domainParts.length > 1) return `${domainParts[domainParts.length - 2]}.${topLevelDomain}`;
			else if (SPECIAL_TREATMENT_DOMAINS.includes(topLevelDomain)) return topLevelDomain;
		}
		if (!ignoreError && topLevelDomain !== void 0 && SPECIAL_USE_DOMAINS.includes(topLevelDomain)) throw new Error(`Cookie has domain set to the public suffix "${topLevelDomain}" which is a special use domain. To allow this, configure your CookieJar with {allowSpecialUseDomain: true, rejectPublicSuffixes: false}.`);
		const publicSuffix = (0, import_tldts.getDomain)(domain, {
			allowIcannDomains: true,
			allowPrivateDomains: true
		});
		if (publicSuffix) return publicSuffix;
	}
	function permuteDomain(domain, allowSpecialUseDomain) {
		const pubSuf = getPublicSuffix(domain, { allowSpecialUseDomain });
		if (!pubSuf) return;
		if (pubSuf == domain) return [domain];
		if (domain.slice(-1) == `.`) domain = domain.slice(0, -1);
		const parts = domain.slice(0, -(pubSuf.length + 1)).split(`.`).reverse();
		let cur = pubSuf;
		const permutations = [cur];
		while (parts.length) {
			cur = `${parts.shift()}.${cur}`;
			permutations.push(cur);
		}
		return permutations;
	}
	var Store = class {
		constructor() {
			this.synchronous = false;
		}
		findCookie(_domain, _path, _key, _callback) {
			throw new Error(`findCookie is not implemented`);
		}
		findCookies(_domain, _path, _allowSpecialUseDomain = false, _callback) {
			throw new Error(`findCookies is not implemented`);
		}
		putCookie(_cookie, _callback) {
			throw new Error(`putCookie is not implemented`);
		}
		updateCookie(_oldCookie, _newCookie, _callback) {
			throw new Error(`updateCookie is not implemented`);
		}
		removeCookie(_domain, _path, _key, _callback) {
			throw new Error(`removeCookie is not implemented`);
		}
		removeCookies(_domain, _path, _callback) {
			throw new Error(`removeCookies is not implemented`);
		}
		removeAllCookies(_callback) {
			throw new Error(`removeAllCookies is not implemented`);
		}
		getAllCookies(_callback) {
			throw new Error(`getAllCookies is not implemented (therefore jar cannot be serialized)`);
		}
	};
	var objectToString = (obj) => Object.prototype.toString.call(obj);
	var safeArrayToString = (arr, seenArrays) => {
		if (typeof arr.join !== `function`) return objectToString(arr);
		seenArrays.add(arr);
		return arr.map((val) => val === null || val === void 0 || seenArrays.has(val) ? `` : safeToStringImpl(val, seenArrays)).join();
	};
	var safeToStringImpl = (val, seenArrays = /* @__PURE__ */ new WeakSet()) => {
		if (typeof val !== `object` || val === null) return String(val);
		else if (typeof val.toString === `function`) return Array.isArray(val) ? safeArrayToString(val, seenArrays) : String(val);
		else return objectToString(val);
	};
	var safeToString = (val) => safeToStringImpl(val);
	function createPromiseCallback(cb) {
		let callback;
		let resolve;
		let reject;
		const promise = new Promise((_resolve, _reject) => {
			resolve = _resolve;
			reject = _reject;
		});
		if (typeof cb === `function`) callback = (err, result) => {
			try {
				if (err) cb(err);
				else cb(null, result);
			} catch (e) {
				reject(e instanceof Error ? e : /* @__PURE__ */ new Error());
			}
		};
		else callback = (err, result) => {
			try {
				if (err) reject(err);
				else resolve(result);
			} catch (e) {
				reject(e instanceof Error ? e : /* @__PURE__ */ new Error());
			}
		};
		return {
			promise,
			callback,
			resolve: (value) => {
				callback(null, value);
				return promise;
			},
			reject: (error) => {
				callback(error);
				return promise;
			}
		};
	}
	function inOperator(k, o) {
		return k in o;
	}
	var MemoryCookieStore = class extends Store {
		constructor() {
			super();
			this.synchronous = true;
			this.idx = Object.create(null);
		}
		findCookie(domain, path, key, callback) {
			const promiseCallback = createPromiseCallback(callback);
			if (domain == null || path == null || key == null) return promiseCallback.resolve(void 0);
			const result = this.idx[domain]?.[path]?.[key];
			return promiseCallback.resolve(result);
		}
		findCookies(domain, path, allowSpecialUseDomain = false, callback) {
			if (typeof allowSpecialUseDomain === `function`) {
				callback = allowSpecialUseDomain;
				allowSpecialUseDomain = true;
			}
			const results = [];
			const promiseCallback = createPromiseCallback(callback);
			if (!domain) return promiseCallback.resolve([]);
			let pathMatcher;
			if (!path) pathMatcher = function matchAll(domainIndex) {
				for (const curPath in domainIndex) {
					const pathIndex = domainIndex[curPath];
					for (const key in pathIndex) {
						const value = pathIndex[key];
						if (value) results.push(value);
					}
				}
			};
			else pathMatcher = function matchRFC(domainIndex) {
				for (const cookiePath in domainIndex) if (pathMatch(path, cookiePath)) {
					const pathIndex = domainIndex[cookiePath];
					for (const key in pathIndex) {
						const value = pathIndex[key];
						if (value) results.push(value);
					}
				}
			};
			const domains = permuteDomain(domain, allowSpecialUseDomain) || [domain];
			const idx = this.idx;
			domains.forEach((curDomain) => {
				const domainIndex = idx[curDomain];
				if (!domainIndex) return;
				pathMatcher(domainIndex);
			});
			return promiseCallback.resolve(results);
		}
		putCookie(cookie, callback) {
			const promiseCallback = createPromiseCallback(callback);
			const { domain, path, key } = cookie;
			if (domain == null || path == null || key == null) return promiseCallback.resolve(void 0);
			const domainEntry = this.idx[domain] ?? Object.create(null);
			this.idx[domain] = domainEntry;
			const pathEntry = domainEntry[path] ?? Object.create(null);
			domainEntry[path] = pathEntry;
			pathEntry[key] = cookie;
			return promiseCallback.resolve(void 0);
		}
		updateCookie(_oldCookie, newCookie, callback) {
			if (callback) this.putCookie(newCookie, callback);
			else return this.putCookie(newCookie);
		}
		removeCookie(domain, path, key, callback) {
			const promiseCallback = createPromiseCallback(callback);
			delete this.idx[domain]?.[path]?.[key];
			return promiseCallback.resolve(void 0);
		}
		removeCookies(domain, path, callback) {
			const promiseCallback = createPromiseCallback(callback);
			const domainEntry = this.idx[domain];
			if (domainEntry) {
				if (path) delete domainEntry[path];
				else delete this.idx[domain];
			}
			return promiseCallback.resolve(void 0);
		}
		removeAllCookies(callback) {
			const promiseCallback = createPromiseCallback(callback);
			this.idx = Object.create(null);
			return promiseCallback.resolve(void 0);
		}
		getAllCookies(callback) {
			const promiseCallback = createPromiseCallback(callback);
			const cookies = [];
			const idx = this.idx;
			Object.keys(idx).forEach((domain) => {
				const domainEntry = idx[domain] ?? {};
				Object.keys(domainEntry).forEach((path) => {
					const pathEntry = domainEntry[path] ?? {};
					Object.keys(pathEntry).forEach((key) => {
						const keyEntry = pathEntry[key];
						if (keyEntry != null) cookies.push(keyEntry);
					});
				});
			});
			cookies.sort((a, b) => {
				return (a.creationIndex || 0) - (b.creationIndex || 0);
			});
			return promiseCallback.resolve(cookies);
		}
	};
	function isNonEmptyString(data) {
		return isString(data) && data !== ``;
	}
	function isEmptyString(data) {
		return data === `` || data instanceof String && data.toString() === ``;
	}
	function isString(data) {
		return typeof data === `string` || data instanceof String;
	}
	function isObject(data) {
		return objectToString(data) === `[object Object]`;
	}
	function validate(bool, cbOrMessage, message) {
		if (bool) return;
		const cb = typeof cbOrMessage === `function` ? cbOrMessage : void 0;
		let options = typeof cbOrMessage === `function` ? message : cbOrMessage;
		if (!isObject(options)) options = `[object Object]`;
		const err = new ParameterError(safeToString(options));
		if (cb) cb(err);
		else throw err;
	}
	var ParameterError = class extends Error {};
	var version = `6.0.2`;
	var PrefixSecurityEnum = {
		SILENT: `silent`,
		STRICT: `strict`,
		DISABLED: `unsafe-disabled`
	};
	Object.freeze(PrefixSecurityEnum);
	var IP_V6_REGEX = `
\\[?(?:
(?:[a-fA-F\\d]{1,4}:){7}(?:[a-fA-F\\d]{1,4}|:)|
(?:[a-fA-F\\d]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}|:[a-fA-F\\d]{1,4}|:)|
(?:[a-fA-F\\d]{1,4}:){5}(?::(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}|(?::[a-fA-F\\d]{1,4}){1,2}|:)|
(?:[a-fA-F\\d]{1,4}:){4}(?:(?::[a-fA-F\\d]{1,4}){0,1}:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}|(?::[a-fA-F\\d]{1,4}){1,3}|:)|
(?:[a-fA-F\\d]{1,4}:){3}(?:(?::[a-fA-F\\d]{1,4}){0,2}:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}|(?::[a-fA-F\\d]{1,4}){1,4}|:)|
(?:[a-fA-F\\d]{1,4}:){2}(?:(?::[a-fA-F\\d]{1,4}){0,3}:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}|(?::[a-fA-F\\d]{1,4}){1,5}|:)|
(?:[a-fA-F\\d]{1,4}:){1}(?:(?::[a-fA-F\\d]{1,4}){0,4}:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}|(?::[a-fA-F\\d]{1,4}){1,6}|:)|
(?::(?:(?::[a-fA-F\\d]{1,4}){0,5}:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}|(?::[a-fA-F\\d]{1,4}){1,7}|:))
)(?:%[0-9a-zA-Z]{1,})?\\]?
`.replace(/\s*\/\/.*$/gm, ``).replace(/\n/g, ``).trim();
	var IP_V6_REGEX_OBJECT = new RegExp(`^${IP_V6_REGEX}$`);
	var IP_V4_REGEX_OBJECT = new RegExp(`^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$`);
	function domainToASCII(domain) {
		return new URL(`http://${domain}`).hostname;
	}
	function canonicalDomain(domainName) {
		if (domainName == null) return;
		let str = domainName.trim().replace(/^\./, ``);
		if (IP_V6_REGEX_OBJECT.test(str)) {
			if (!str.startsWith(`[`)) str = `[` + str;
			if (!str.endsWith(`]`)) str = str + `]`;
			return domainToASCII(str).slice(1, -1);
		}
		if (/[^\u0001-\u007f]/.test(str)) return domainToASCII(str);
		return str.toLowerCase();
	}
	function formatDate(date) {
		return date.toUTCString();
	}
	function parseDate(cookieDate) {
		if (!cookieDate) return;
		const flags = {
			foundTime: void 0,
			foundDayOfMonth: void 0,
			foundMonth: void 0,
			foundYear: void 0
		};
		const dateTokens = cookieDate.split(DELIMITER).filter((token) => token.length > 0);
		for (const dateToken of dateTokens) {
			if (flags.foundTime === void 0) {
				const [, hours, minutes, seconds] = TIME.exec(dateToken) || [];
				if (hours != void 0 && minutes != void 0 && seconds != void 0) {
					const parsedHours = parseInt(hours, 10);
					const parsedMinutes = parseInt(minutes, 10);
					const parsedSeconds = parseInt(seconds, 10);
					if (!isNaN(parsedHours) && !isNaN(parsedMinutes) && !isNaN(parsedSeconds)) {
						flags.foundTime = {
							hours: parsedHours,
							minutes: parsedMinutes,
							seconds: parsedSeconds
						};
						continue;
					}
				}
			}
			if (flags.foundDayOfMonth === void 0 && DAY_OF_MONTH.test(dateToken)) {
				const dayOfMonth = parseInt(dateToken, 10);
				if (!isNaN(dayOfMonth)) {
					flags.foundDayOfMonth = dayOfMonth;
					continue;
				}
			}
			if (flags.foundMonth === void 0 && MONTH.test(dateToken)) {
				const month = months.indexOf(dateToken.substring(0, 3).toLowerCase());
				if (month >= 0 && month <= 11) {
					flags.foundMonth = month;
					continue;
				}
			}
			if (flags.foundYear === void 0 && YEAR.test(dateToken)) {
				const parsedYear = parseInt(dateToken, 10);
				if (!isNaN(parsedYear)) {
					flags.foundYear = parsedYear;
					continue;
				}
			}
		}
		if (flags.foundYear !== void 0 && flags.foundYear >= 70 && flags.foundYear <= 99) flags.foundYear += 1900;
		if (flags.foundYear !== void 0 && flags.foundYear >= 0 && flags.foundYear <= 69) flags.foundYear += 2e3;
		if (flags.foundDayOfMonth === void 0 || flags.foundMonth === void 0 || flags.foundYear === void 0 || flags.foundTime === void 0) return;
		if (flags.foundDayOfMonth < 1 || flags.foundDayOfMonth > 31) return;
		if (flags.foundYear < 1601) return;
		if (flags.foundTime.hours > 23) return;
		if (flags.foundTime.minutes > 59) return;
		if (flags.foundTime.seconds > 59) return;
		const date = new Date(Date.UTC(flags.foundYear, flags.foundMonth, flags.foundDayOfMonth, flags.foundTime.hours, flags.foundTime.minutes, flags.foundTime.seconds));
		if (date.getUTCFullYear() !== flags.foundYear || date.getUTCMonth() !== flags.foundMonth || date.getUTCDate() !== flags.foundDayOfMonth) return;
		return date;
	}
	var months = [
		`jan`,
		`feb`,
		`mar`,
		`apr`,
		`may`,
		`jun`,
		`jul`,
		`aug`,
		`sep`,
		`oct`,
		`nov`,
		`dec`
	];
	var DELIMITER = /[\x09\x20-\x2F\x3B-\x40\x5B-\x60\x7B-\x7E]/;
	var TIME = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[\x00-\x2F\x3A-\xFF][\x00-\xFF]*)?$/;
	var DAY_OF_MONTH = /^[0-9]{1,2}(?:[\x00-\x2F\x3A-\xFF][\x00-\xFF]*)?$/;
	var MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\x00-\xFF]*$/i;
	var YEAR = /^[\x30-\x39]{2,4}(?:[\x00-\x2F\x3A-\xFF][\x00-\xFF]*)?$/;
	var COOKIE_OCTETS = /^[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]+$/;
	var PATH_VALUE = /[\x20-\x3A\x3C-\x7E]+/;
	var CONTROL_CHARS = /[\x00-\x1F]/;
	var TERMINATORS = [
		`
`,
		`\r`,
		`\0`
	];
	function trimTerminator(str) {
		if (isEmptyString(str)) return str;
		for (let t = 0; t < TERMINATORS.length; t++) {
			const terminator = TERMINATORS[t];
			const terminatorIdx = terminator ? str.indexOf(terminator) : -1;
			if (terminatorIdx !== -1) str = str.slice(0, terminatorIdx);
		}
		return str;
	}
	function parseCookiePair(cookiePair, looseMode) {
		cookiePair = trimTerminator(cookiePair);
		let firstEq = cookiePair.indexOf(`=`);
		if (looseMode) {
			if (firstEq === 0) {
				cookiePair = cookiePair.substring(1);
				firstEq = cookiePair.indexOf(`=`);
			}
		} else if (firstEq <= 0) return;
		let cookieName, cookieValue;
		if (firstEq <= 0) {
			cookieName = ``;
			cookieValue = cookiePair.trim();
		} else {
			cookieName = cookiePair.slice(0, firstEq).trim();
			cookieValue = cookiePair.slice(firstEq + 1).trim();
		}
		if (CONTROL_CHARS.test(cookieName) || CONTROL_CHARS.test(cookieValue)) return;
		const c = new Cookie();
		c.key = cookieName;
		c.value = cookieValue;
		return c;
	}
	function parse(str, options) {
		if (isEmptyString(str) || !isString(str)) return;
		str = str.trim();
		const firstSemi = str.indexOf(`;`);
		const c = parseCookiePair(firstSemi === -1 ? str : str.slice(0, firstSemi), options?.loose ?? false);
		if (!c) return;
		if (firstSemi === -1) return c;
		const unparsed = str.slice(firstSemi + 1).trim();
		if (unparsed.length === 0) return c;
		const cookie_avs = unparsed.split(`;`);
		while (cookie_avs.length) {
			const av = (cookie_avs.shift() ?? ``).trim();
			if (av.length === 0) continue;
			const av_sep = av.indexOf(`=`);
			let av_key, av_value;
			if (av_sep === -1) {
				av_key = av;
				av_value = null;
			} else {
				av_key = av.slice(0, av_sep);
				av_value = av.slice(av_sep + 1);
			}
			av_key = av_key.trim().toLowerCase();
			if (av_value) av_value = av_value.trim();
			switch (av_key) {
				case `expires`:
					if (av_value) {
						const exp = parseDate(av_value);
						if (exp) c.expires = exp;
					}
					break;
				case `max-age`:
					if (av_value) {
						if (/^-?[0-9]+$/.test(av_value)) {
							const delta = parseInt(av_value, 10);
							c.setMaxAge(delta);
						}
					}
					break;
				case `domain`:
					if (av_value) {
						const domain = av_value.trim().replace(/^\./, ``);
						if (domain) c.domain = domain.toLowerCase();
					}
					break;
				case `path`:
					c.path = av_value && av_value[0] === `/` ? av_value : null;
					break;
				case `secure`:
					c.secure = true;
					break;
				case `httponly`:
					c.httpOnly = true;
					break;
				case `samesite`:
					switch (av_value ? av_value.toLowerCase() : ``) {
						case `strict`:
							c.sameSite = `strict`;
							break;
						case `lax`:
							c.sameSite = `lax`;
							break;
						case `none`:
							c.sameSite = `none`;
							break;
						default: c.sameSite = void 0;
					}
					break;
				default:
					c.extensions = c.extensions || [];
					c.extensions.push(av);
			}
		}
		return c;
	}
	function fromJSON(str) {
		if (!str || isEmptyString(str)) return;
		let obj;
		if (typeof str === `string`) try {
			obj = JSON.parse(str);
		} catch {
			return;
		}
		else obj = str;
		const c = new Cookie();
		Cookie.serializableProperties.forEach((prop) => {
			if (obj && typeof obj === `object` && inOperator(prop, obj)) {
				const val = obj[prop];
				if (val === void 0) return;
				if (inOperator(prop, cookieDefaults) && val === cookieDefaults[prop]) return;
				switch (prop) {
					case `key`:
					case `value`:
					case `sameSite`:
						if (typeof val === `string`) c[prop] = val;
						break;
					case `expires`:
					case `creation`:
					case `lastAccessed`:
						if (typeof val === `number` || typeof val === `string` || val instanceof Date) c[prop] = obj[prop] == `Infinity` ? `Infinity` : new Date(val);
						else if (val === null) c[prop] = null;
						break;
					case `maxAge`:
						if (typeof val === `number` || val === `Infinity` || val === `-Infinity`) c[prop] = val;
						break;
					case `domain`:
					case `path`:
						if (typeof val === `string` || val === null) c[prop] = val;
						break;
					case `secure`:
					case `httpOnly`:
						if (typeof val === `boolean`) c[prop] = val;
						break;
					case `extensions`:
						if (Array.isArray(val) && val.every((item) => typeof item === `string`)) c[prop] = val;
						break;
					case `hostOnly`:
					case `pathIsDefault`: if (typeof val === `boolean` || val === null) c[prop] = val;
				}
			}
		});
		return c;
	}
	var cookieDefaults = {
		key: ``,
		value: ``,
		expires: `Infinity`,
		maxAge: null,
		domain: null,
		path: null,
		secure: false,
		httpOnly: false,
		extensions: null,
		hostOnly: null,
		pathIsDefault: null,
		creation: null,
		lastAccessed: null,
		sameSite: void 0
	};
	var _Cookie = class _Cookie {
		constructor(options = {}) {
			this.key = options.key ?? cookieDefaults.key;
			this.value = options.value ?? cookieDefaults.value;
			this.expires = options.expires ?? cookieDefaults.expires;
			this.maxAge = options.maxAge ?? cookieDefaults.maxAge;
			this.domain = options.domain ?? cookieDefaults.domain;
			this.path = options.path ?? cookieDefaults.path;
			this.secure = options.secure ?? cookieDefaults.secure;
			this.httpOnly = options.httpOnly ?? cookieDefaults.httpOnly;
			this.extensions = options.extensions ?? cookieDefaults.extensions;
			this.creation = options.creation ?? cookieDefaults.creation;
			this.hostOnly = options.hostOnly ?? cookieDefaults.hostOnly;
			this.pathIsDefault = options.pathIsDefault ?? cookieDefaults.pathIsDefault;
			this.lastAccessed = options.lastAccessed ?? cookieDefaults.lastAccessed;
			this.sameSite = options.sameSite ?? cookieDefaults.sameSite;
			this.creation = options.creation ?? /* @__PURE__ */ new Date();
			Object.defineProperty(this, "creationIndex", {
				configurable: false,
				enumerable: false,
				writable: true,
				value: ++_Cookie.cookiesCreated
			});
			this.creationIndex = _Cookie.cookiesCreated;
		}
		[Symbol.for(`nodejs.util.inspect.custom`)]() {
			const now = Date.now();
			const hostOnly = this.hostOnly != null ? this.hostOnly.toString() : `?`;
			const createAge = this.creation && this.creation !== `Infinity` ? `${String(now - this.creation.getTime())}ms` : `?`;
			const accessAge = this.lastAccessed && this.lastAccessed !== `Infinity` ? `${String(now - this.lastAccessed.getTime())}ms` : `?`;
			return `Cookie="${this.toString()}; hostOnly=${hostOnly}; aAge=${accessAge}; cAge=${createAge}"`;
		}
		toJSON() {
			const obj = {};
			for (const prop of _Cookie.serializableProperties) {
				const val = this[prop];
				if (val === cookieDefaults[prop]) continue;
				switch (prop) {
					case `key`:
					case `value`:
					case `sameSite`:
						if (typeof val === `string`) obj[prop] = val;
						break;
					case `expires`:
					case `creation`:
					case `lastAccessed`:
						if (typeof val === `number` || typeof val === `string` || val instanceof Date) obj[prop] = val == `Infinity` ? `Infinity` : new Date(val).toISOString();
						else if (val === null) obj[prop] = null;
						break;
					case `maxAge`:
						if (typeof val === `number` || val === `Infinity` || val === `-Infinity`) obj[prop] = val;
						break;
					case `domain`:
					case `path`:
						if (typeof val === `string` || val === null) obj[prop] = val;
						break;
					case `secure`:
					case `httpOnly`:
						if (typeof val === `boolean`) obj[prop] = val;
						break;
					case `extensions`:
						if (Array.isArray(val)) obj[prop] = val;
						break;
					case `hostOnly`:
					case `pathIsDefault`: if (typeof val === `boolean` || val === null) obj[prop] = val;
				}
			}
			return obj;
		}
		clone() {
			return fromJSON(this.toJSON());
		}
		validate() {
			if (!this.value || !COOKIE_OCTETS.test(this.value)) return false;
			if (this.expires != `Infinity` && !(this.expires instanceof Date) && !parseDate(this.expires)) return false;
			if (this.maxAge != null && this.maxAge !== `Infinity` && (this.maxAge === `-Infinity` || this.maxAge <= 0)) return false;
			if (this.path != null && !PATH_VALUE.test(this.path)) return false;
			const cdomain = this.cdomain();
			if (cdomain) {
				if (cdomain.match(/\.$/)) return false;
				if (getPublicSuffix(cdomain) == null) return false;
			}
			return true;
		}
		setExpires(exp) {
			if (exp instanceof Date) this.expires = exp;
			else this.expires = parseDate(exp) || `Infinity`;
		}
		setMaxAge(age) {
			if (age === 1e400) this.maxAge = `Infinity`;
			else if (age === -1e400) this.maxAge = `-Infinity`;
			else this.maxAge = age;
		}
		cookieString() {
			const val = this.value || ``;
			if (this.key) return `${this.key}=${val}`;
			return val;
		}
		toString() {
			let str = this.cookieString();
			if (this.expires != `Infinity`) {
				if (this.expires instanceof Date) str += `; Expires=${formatDate(this.expires)}`;
			}
			if (this.maxAge != null && this.maxAge != 1e400) str += `; Max-Age=${String(this.maxAge)}`;
			if (this.domain && !this.hostOnly) str += `; Domain=${this.domain}`;
			if (this.path) str += `; Path=${this.path}`;
			if (this.secure) str += `; Secure`;
			if (this.httpOnly) str += `; HttpOnly`;
			if (this.sameSite && this.sameSite !== `none`) {
				if (this.sameSite.toLowerCase() === _Cookie.sameSiteCanonical.lax.toLowerCase()) str += `; SameSite=${_Cookie.sameSiteCanonical.lax}`;
				else if (this.sameSite.toLowerCase() === _Cookie.sameSiteCanonical.strict.toLowerCase()) str += `; SameSite=${_Cookie.sameSiteCanonical.strict}`;
				else str += `; SameSite=${this.sameSite}`;
			}
			if (this.extensions) this.extensions.forEach((ext) => {
				str += `; ${ext}`;
			});
			return str;
		}
		TTL(now = Date.now()) {
			if (this.maxAge != null && typeof this.maxAge === `number`) return this.maxAge <= 0 ? 0 : this.maxAge * 1e3;
			const expires = this.expires;
			if (expires === `Infinity`) return 1e400;
			return (expires?.getTime() ?? now) - (now || Date.now());
		}
		expiryTime(now) {
			if (this.maxAge != null) {
				const relativeTo = now || this.lastAccessed || /* @__PURE__ */ new Date();
				const maxAge = typeof this.maxAge === `number` ? this.maxAge : -1e400;
				const age = maxAge <= 0 ? -1e400 : maxAge * 1e3;
				if (relativeTo === `Infinity`) return 1e400;
				return relativeTo.getTime() + age;
			}
			if (this.expires == `Infinity`) return 1e400;
			return this.expires ? this.expires.getTime() : void 0;
		}
		expiryDate(now) {
			const millisec = this.expiryTime(now);
			if (millisec == 1e400) return /* @__PURE__ */ new Date(2147483647e3);
			else if (millisec == -1e400) return /* @__PURE__ */ new Date(0);
			else return millisec == void 0 ? void 0 : new Date(millisec);
		}
		isPersistent() {
			return this.maxAge != null || this.expires != `Infinity`;
		}
		canonicalizedDomain() {
			return canonicalDomain(this.domain);
		}
		cdomain() {
			return canonicalDomain(this.domain);
		}
		static parse(str, options) {
			return parse(str, options);
		}
		static fromJSON(str) {
			return fromJSON(str);
		}
	};
	_Cookie.cookiesCreated = 0;
	_Cookie.sameSiteLevel = {
		strict: 3,
		lax: 2,
		none: 1
	};
	_Cookie.sameSiteCanonical = {
		strict: `Strict`,
		lax: `Lax`
	};
	_Cookie.serializableProperties = [
		`key`,
		`value`,
		`expires`,
		`maxAge`,
		`domain`,
		`path`,
		`secure`,
		`httpOnly`,
		`extensions`,
		`hostOnly`,
		`pathIsDefault`,
		`creation`,
		`lastAccessed`,
		`sameSite`
	];
	var Cookie = _Cookie;
	var MAX_TIME = 2147483647e3;
	function cookieCompare(a, b) {
		let cmp;
		const aPathLen = a.path ? a.path.length : 0;
		cmp = (b.path ? b.path.length : 0) - aPathLen;
		if (cmp !== 0) return cmp;
		cmp = (a.creation && a.creation instanceof Date ? a.creation.getTime() : MAX_TIME) - (b.creation && b.creation instanceof Date ? b.creation.getTime() : MAX_TIME);
		if (cmp !== 0) return cmp;
		cmp = (a.creationIndex || 0) - (b.creationIndex || 0);
		return cmp;
	}
	function defaultPath(path) {
		if (!path || path.slice(0, 1) !== `/`) return `/`;
		if (path === `/`) return path;
		const rightSlash = path.lastIndexOf(`/`);
		if (rightSlash === 0) return `/`;
		return path.slice(0, rightSlash);
	}
	var IP_REGEX_LOWERCASE = /(?:^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}$)|(?:^(?:(?:[a-f\d]{1,4}:){7}(?:[a-f\d]{1,4}|:)|(?:[a-f\d]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|:[a-f\d]{1,4}|:)|(?:[a-f\d]{1,4}:){5}(?::(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|(?::[a-f\d]{1,4}){1,2}|:)|(?:[a-f\d]{1,4}:){4}(?:(?::[a-f\d]{1,4}){0,1}:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|(?::[a-f\d]{1,4}){1,3}|:)|(?:[a-f\d]{1,4}:){3}(?:(?::[a-f\d]{1,4}){0,2}:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|(?::[a-f\d]{1,4}){1,4}|:)|(?:[a-f\d]{1,4}:){2}(?:(?::[a-f\d]{1,4}){0,3}:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|(?::[a-f\d]{1,4}){1,5}|:)|(?:[a-f\d]{1,4}:){1}(?:(?::[a-f\d]{1,4}){0,4}:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|(?::[a-f\d]{1,4}){1,6}|:)|(?::(?:(?::[a-f\d]{1,4}){0,5}:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|(?::[a-f\d]{1,4}){1,7}|:)))$)/;
	function domainMatch(domain, cookieDomain, canonicalize) {
		if (domain == null || cookieDomain == null) return;
		let _str;
		let _domStr;
		if (canonicalize !== false) {
			_str = canonicalDomain(domain);
			_domStr = canonicalDomain(cookieDomain);
		} else {
			_str = domain;
			_domStr = cookieDomain;
		}
		if (_str == null || _domStr == null) return;
		if (_str == _domStr) return true;
		const idx = _str.lastIndexOf(_domStr);
		if (idx <= 0) return false;
		if (_str.length !== _domStr.length + idx) return false;
		if (_str.substring(idx - 1, idx) !== `.`) return false;
		return !IP_REGEX_LOWERCASE.test(_str);
	}
	function isLoopbackV4(address) {
		const octets = address.split(`.`);
		return octets.length === 4 && octets[0] !== void 0 && parseInt(octets[0], 10) === 127;
	}
	function isLoopbackV6(address) {
		return address === `::1`;
	}
	function isNormalizedLocalhostTLD(lowerHost) {
		return lowerHost.endsWith(`.localhost`);
	}
	function isLocalHostname(host) {
		const lowerHost = host.toLowerCase();
		return lowerHost === `localhost` || isNormalizedLocalhostTLD(lowerHost);
	}
	function hostNoBrackets(host) {
		if (host.length >= 2 && host.startsWith(`[`) && host.endsWith(`]`)) return host.substring(1, host.length - 1);
		return host;
	}
	function isPotentiallyTrustworthy(inputUrl, allowSecureOnLocal = true) {
		let url;
		if (typeof inputUrl === `string`) try {
			url = new URL(inputUrl);
		} catch {
			return false;
		}
		else url = inputUrl;
		const scheme = url.protocol.replace(`:`, ``).toLowerCase();
		const hostname = hostNoBrackets(url.hostname).replace(/\.+$/, ``);
		if (scheme === `https` || scheme === `wss`) return true;
		if (!allowSecureOnLocal) return false;
		if (IP_V4_REGEX_OBJECT.test(hostname)) return isLoopbackV4(hostname);
		if (IP_V6_REGEX_OBJECT.test(hostname)) return isLoopbackV6(hostname);
		return isLocalHostname(hostname);
	}
	var defaultSetCookieOptions = {
		loose: false,
		sameSiteContext: void 0,
		ignoreError: false,
		http: true
	};
	var defaultGetCookieOptions = {
		http: true,
		expire: true,
		allPaths: false,
		sameSiteContext: void 0,
		sort: void 0
	};
	var SAME_SITE_CONTEXT_VAL_ERR = `Invalid sameSiteContext option for getCookies(); expected one of "strict", "lax", or "none"`;
	function getCookieContext(url) {
		if (url && typeof url === `object` && `hostname` in url && typeof url.hostname === `string` && `pathname` in url && typeof url.pathname === `string` && `protocol` in url && typeof url.protocol === `string`) return {
			hostname: url.hostname,
			pathname: url.pathname,
			protocol: url.protocol
		};
		else if (typeof url === `string`) {
			const parsed = new URL(url);
			let pathname = parsed.pathname;
			try {
				pathname = decodeURI(pathname);
			} catch {}
			return {
				hostname: parsed.hostname,
				pathname,
				protocol: parsed.protocol
			};
		} else throw new ParameterError("`url` argument is not a string or URL.");
	}
	function checkSameSiteContext(value) {
		const context = value.toLowerCase();
		if (context === `none` || context === `lax` || context === `strict`) return context;
		else return;
	}
	function isSecurePrefixConditionMet(cookie) {
		return !(typeof cookie.key === `string` && cookie.key.startsWith(`__Secure-`)) || cookie.secure;
	}
	function isHostPrefixConditionMet(cookie) {
		return !(typeof cookie.key === `string` && cookie.key.startsWith(`__Host-`)) || Boolean(cookie.secure && cookie.hostOnly && cookie.path != null && cookie.path === `/`);
	}
	function getNormalizedPrefixSecurity(prefixSecurity) {
		const normalizedPrefixSecurity = prefixSecurity.toLowerCase();
		switch (normalizedPrefixSecurity) {
			case PrefixSecurityEnum.STRICT:
			case PrefixSecurityEnum.SILENT:
			case PrefixSecurityEnum.DISABLED: return normalizedPrefixSecurity;
			default: return PrefixSecurityEnum.SILENT;
		}
	}
	var CookieJar = class _CookieJar {
		constructor(store, options) {
			if (typeof options === `boolean`) options = { rejectPublicSuffixes: options };
			this.rejectPublicSuffixes = options?.rejectPublicSuffixes ?? true;
			this.enableLooseMode = options?.looseMode ?? false;
			this.allowSpecialUseDomain = options?.allowSpecialUseDomain ?? true;
			this.allowSecureOnLocal = options?.allowSecureOnLocal ?? true;
			this.prefixSecurity = getNormalizedPrefixSecurity(options?.prefixSecurity ?? `silent`);
			this.store = store ?? new MemoryCookieStore();
		}
		callSync(fn) {
			if (!this.store.synchronous) throw new Error(`CookieJar store is not synchronous; use async API instead.`);
			let syncErr = null;
			let syncResult = void 0;
			try {
				fn.call(this, (error, result) => {
					syncErr = error;
					syncResult = result;
				});
			} catch (err) {
				syncErr = err;
			}
			if (syncErr) throw syncErr;
			return syncResult;
		}
		setCookie(cookie, url, options, callback) {
			if (typeof options === `function`) {
				callback = options;
				options = void 0;
			}
			const promiseCallback = createPromiseCallback(callback);
			const cb = promiseCallback.callback;
			let context;
			try {
				if (typeof url === `string`) validate(isNonEmptyString(url), callback, safeToString(options));
				context = getCookieContext(url);
				if (typeof url === `function`) return promiseCallback.reject(/* @__PURE__ */ new Error(`No URL was specified`));
				if (typeof options === `function`) options = defaultSetCookieOptions;
				validate(typeof cb === `function`, cb);
				if (!isNonEmptyString(cookie) && !isObject(cookie) && cookie instanceof String && cookie.length == 0) return promiseCallback.resolve(void 0);
			} catch (err) {
				return promiseCallback.reject(err);
			}
			const host = canonicalDomain(context.hostname) ?? null;
			const loose = options?.loose || this.enableLooseMode;
			let sameSiteContext = null;
			if (options?.sameSiteContext) {
				sameSiteContext = checkSameSiteContext(options.sameSiteContext);
				if (!sameSiteContext) return promiseCallback.reject(new Error(SAME_SITE_CONTEXT_VAL_ERR));
			}
			if (typeof cookie === `string` || cookie instanceof String) {
				const parsedCookie = Cookie.parse(cookie.toString(), { loose });
				if (!parsedCookie) {
					const err = /* @__PURE__ */ new Error(`Cookie failed to parse`);
					return options?.ignoreError ? promiseCallback.resolve(void 0) : promiseCallback.reject(err);
				}
				cookie = parsedCookie;
			} else if (!(cookie instanceof Cookie)) {
				const err = /* @__PURE__ */ new Error(`First argument to setCookie must be a Cookie object or string`);
				return options?.ignoreError ? promiseCallback.resolve(void 0) : promiseCallback.reject(err);
			}
			const now = options?.now || /* @__PURE__ */ new Date();
			if (this.rejectPublicSuffixes && cookie.domain) try {
				const cdomain = cookie.cdomain();
				if ((typeof cdomain === `string` ? getPublicSuffix(cdomain, {
					allowSpecialUseDomain: this.allowSpecialUseDomain,
					ignoreError: options?.ignoreError
				}) : null) == null && !IP_V6_REGEX_OBJECT.test(cookie.domain)) {
					const err = /* @__PURE__ */ new Error(`Cookie has domain set to a public suffix`);
					return options?.ignoreError ? promiseCallback.resolve(void 0) : promiseCallback.reject(err);
				}
			} catch (err) {
				return options?.ignoreError ? promiseCallback.resolve(void 0) : promiseCallback.reject(err);
			}
			if (cookie.domain) {
				if (!domainMatch(host ?? void 0, cookie.cdomain() ?? void 0, false)) {
					const err = /* @__PURE__ */ new Error(`Cookie not in this host's domain. Cookie:${cookie.cdomain() ?? `null`} Request:${host ?? `null`}`);
					return options?.ignoreError ? promiseCallback.resolve(void 0) : promiseCallback.reject(err);
				}
				if (cookie.hostOnly == null) cookie.hostOnly = false;
			} else {
				cookie.hostOnly = true;
				cookie.domain = host;
			}
			if (!cookie.path || cookie.path[0] !== `/`) {
				cookie.path = defaultPath(context.pathname);
				cookie.pathIsDefault = true;
			}
			if (options?.http === false && cookie.httpOnly) {
				const err = /* @__PURE__ */ new Error(`Cookie is HttpOnly and this isn't an HTTP API`);
				return options.ignoreError ? promiseCallback.resolve(void 0) : promiseCallback.reject(err);
			}
			if (cookie.sameSite !== `none` && cookie.sameSite !== void 0 && sameSiteContext) {
				if (sameSiteContext === `none`) {
					const err = /* @__PURE__ */ new Error(`Cookie is SameSite but this is a cross-origin request`);
					return options?.ignoreError ? promiseCallback.resolve(void 0) : promiseCallback.reject(err);
				}
			}
			const ignoreErrorForPrefixSecurity = this.prefixSecurity === PrefixSecurityEnum.SILENT;
			if (!(this.prefixSecurity === PrefixSecurityEnum.DISABLED)) {
				let errorFound = false;
				let errorMsg;
				if (!isSecurePrefixConditionMet(cookie)) {
					errorFound = true;
					errorMsg = `Cookie has __Secure prefix but Secure attribute is not set`;
				} else if (!isHostPrefixConditionMet(cookie)) {
					errorFound = true;
					errorMsg = `Cookie has __Host prefix but either Secure or HostOnly attribute is not set or Path is not '/'`;
				}
				if (errorFound) return options?.ignoreError || ignoreErrorForPrefixSecurity ? promiseCallback.resolve(void 0) : promiseCallback.reject(new Error(errorMsg));
			}
			const store = this.store;
			if (!store.updateCookie) store.updateCookie = async function(_oldCookie, newCookie, cb2) {
				return this.putCookie(newCookie).then(() => cb2?.(null), (error) => cb2?.(error));
			};
			store.findCookie(cookie.domain, cookie.path, cookie.key, function withCookie2(err, oldCookie) {
				if (err) {
					cb(err);
					return;
				}
				const next = function(err2) {
					if (err2) cb(err2);
					else if (typeof cookie === `string`) cb(null, void 0);
					else cb(null, cookie);
				};
				if (oldCookie) {
					if (options && `http` in options && options.http === false && oldCookie.httpOnly) {
						err = /* @__PURE__ */ new Error(`old Cookie is HttpOnly and this isn't an HTTP API`);
						if (options.ignoreError) cb(null, void 0);
						else cb(err);
						return;
					}
					if (cookie instanceof Cookie) {
						cookie.creation = oldCookie.creation;
						cookie.creationIndex = oldCookie.creationIndex;
						cookie.lastAccessed = now;
						store.updateCookie(oldCookie, cookie, next);
					}
				} else if (cookie instanceof Cookie) {
					cookie.creation = cookie.lastAccessed = now;
					store.putCookie(cookie, next);
				}
			});
			return promiseCallback.promise;
		}
		setCookieSync(cookie, url, options) {
			const setCookieFn = options ? this.setCookie.bind(this, cookie, url, options) : this.setCookie.bind(this, cookie, url);
			return this.callSync(setCookieFn);
		}
		getCookies(url, options, callback) {
			if (typeof options === `function`) {
				callback = options;
				options = defaultGetCookieOptions;
			} else if (options === void 0) options = defaultGetCookieOptions;
			const promiseCallback = createPromiseCallback(callback);
			const cb = promiseCallback.callback;
			let context;
			try {
				if (typeof url === `string`) validate(isNonEmptyString(url), cb, url);
				context = getCookieContext(url);
				validate(isObject(options), cb, safeToString(options));
				validate(typeof cb === `function`, cb);
			} catch (parameterError) {
				return promiseCallback.reject(parameterError);
			}
			const host = canonicalDomain(context.hostname);
			const path = context.pathname || `/`;
			const potentiallyTrustworthy = isPotentiallyTrustworthy(url, this.allowSecureOnLocal);
			let sameSiteLevel = 0;
			if (options.sameSiteContext) {
				const sameSiteContext = checkSameSiteContext(options.sameSiteContext);
				if (sameSiteContext == null) return promiseCallback.reject(new Error(SAME_SITE_CONTEXT_VAL_ERR));
				sameSiteLevel = Cookie.sameSiteLevel[sameSiteContext];
				if (!sameSiteLevel) return promiseCallback.reject(new Error(SAME_SITE_CONTEXT_VAL_ERR));
			}
			const http = options.http ?? true;
			const now = Date.now();
			const expireCheck = options.expire ?? true;
			const allPaths = options.allPaths ?? false;
			const store = this.store;
			function matchingCookie(c) {
				if (c.hostOnly) {
					if (c.domain != host) return false;
				} else if (!domainMatch(host ?? void 0, c.domain ?? void 0, false)) return false;
				if (!allPaths && typeof c.path === `string` && !pathMatch(path, c.path)) return false;
				if (c.secure && !potentiallyTrustworthy) return false;
				if (c.httpOnly && !http) return false;
				if (sameSiteLevel) {
					let cookieLevel;
					if (c.sameSite === `lax`) cookieLevel = Cookie.sameSiteLevel.lax;
					else if (c.sameSite === `strict`) cookieLevel = Cookie.sameSiteLevel.strict;
					else cookieLevel = Cookie.sameSiteLevel.none;
					if (cookieLevel > sameSiteLevel) return false;
				}
				const expiryTime = c.expiryTime();
				if (expireCheck && expiryTime != void 0 && expiryTime <= now) {
					store.removeCookie(c.domain, c.path, c.key, () => {});
					return false;
				}
				return true;
			}
			store.findCookies(host, allPaths ? null : path, this.allowSpecialUseDomain, (err, cookies) => {
				if (err) {
					cb(err);
					return;
				}
				if (cookies == null) {
					cb(null, []);
					return;
				}
				cookies = cookies.filter(matchingCookie);
				if (`sort` in options && options.sort !== false) cookies = cookies.sort(cookieCompare);
				const now2 = /* @__PURE__ */ new Date();
				for (const cookie of cookies) cookie.lastAccessed = now2;
				cb(null, cookies);
			});
			return promiseCallback.promise;
		}
		getCookiesSync(url, options) {
			return this.callSync(this.getCookies.bind(this, url, options)) ?? [];
		}
		getCookieString(url, options, callback) {
			if (typeof options === `function`) {
				callback = options;
				options = void 0;
			}
			const promiseCallback = createPromiseCallback(callback);
			const next = function(err, cookies) {
				if (err) promiseCallback.callback(err);
				else promiseCallback.callback(null, cookies?.sort(cookieCompare).map((c) => c.cookieString()).join(`; `));
			};
			this.getCookies(url, options, next);
			return promiseCallback.promise;
		}
		getCookieStringSync(url, options) {
			return this.callSync(options ? this.getCookieString.bind(this, url, options) : this.getCookieString.bind(this, url)) ?? ``;
		}
		getSetCookieStrings(url, options, callback) {
			if (typeof options === `function`) {
				callback = options;
				options = void 0;
			}
			const promiseCallback = createPromiseCallback(callback);
			const next = function(err, cookies) {
				if (err) promiseCallback.callback(err);
				else promiseCallback.callback(null, cookies?.map((c) => {
					return c.toString();
				}));
			};
			this.getCookies(url, options, next);
			return promiseCallback.promise;
		}
		getSetCookieStringsSync(url, options = {}) {
			return this.callSync(this.getSetCookieStrings.bind(this, url, options)) ?? [];
		}
		serialize(callback) {
			const promiseCallback = createPromiseCallback(callback);
			let type = this.store.constructor.name;
			if (isObject(type)) type = null;
			const serialized = {
				version: `tough-cookie@${version}`,
				storeType: type,
				rejectPublicSuffixes: this.rejectPublicSuffixes,
				enableLooseMode: this.enableLooseMode,
				allowSpecialUseDomain: this.allowSpecialUseDomain,
				prefixSecurity: getNormalizedPrefixSecurity(this.prefixSecurity),
				cookies: []
			};
			if (typeof this.store.getAllCookies !== `function`) return promiseCallback.reject(/* @__PURE__ */ new Error(`store does not support getAllCookies and cannot be serialized`));
			this.store.getAllCookies((err, cookies) => {
				if (err) {
					promiseCallback.callback(err);
					return;
				}
				if (cookies == null) {
					promiseCallback.callback(null, serialized);
					return;
				}
				serialized.cookies = cookies.map((cookie) => {
					const serializedCookie = cookie.toJSON();
					delete serializedCookie.creationIndex;
					return serializedCookie;
				});
				promiseCallback.callback(null, serialized);
			});
			return promiseCallback.promise;
		}
		serializeSync() {
			return this.callSync((callback) => {
				this.serialize(callback);
			});
		}
		toJSON() {
			return this.serializeSync();
		}
		_importCookies(serialized, callback) {
			let cookies = void 0;
			if (serialized && typeof serialized === `object` && inOperator(`cookies`, serialized) && Array.isArray(serialized.cookies)) cookies = serialized.cookies;
			if (!cookies) {
				callback(/* @__PURE__ */ new Error(`serialized jar has no cookies array`), void 0);
				return;
			}
			cookies = cookies.slice();
			const putNext = (err) => {
				if (err) {
					callback(err, void 0);
					return;
				}
				if (Array.isArray(cookies)) {
					if (!cookies.length) {
						callback(err, this);
						return;
					}
					let cookie;
					try {
						cookie = Cookie.fromJSON(cookies.shift());
					} catch (e) {
						callback(e instanceof Error ? e : /* @__PURE__ */ new Error(), void 0);
						return;
					}
					if (cookie === void 0) {
						putNext(null);
						return;
					}
					this.store.putCookie(cookie, putNext);
				}
			};
			putNext(null);
		}
		_importCookiesSync(serialized) {
			this.callSync(this._importCookies.bind(this, serialized));
		}
		clone(newStore, callback) {
			if (typeof newStore === `function`) {
				callback = newStore;
				newStore = void 0;
			}
			const promiseCallback = createPromiseCallback(callback);
			const cb = promiseCallback.callback;
			this.serialize((err, serialized) => {
				if (err) return promiseCallback.reject(err);
				return _CookieJar.deserialize(serialized ?? ``, newStore, cb);
			});
			return promiseCallback.promise;
		}
		_cloneSync(newStore) {
			const cloneFn = newStore && typeof newStore !== `function` ? this.clone.bind(this, newStore) : this.clone.bind(this);
			return this.callSync((callback) => {
				cloneFn(callback);
			});
		}
		cloneSync(newStore) {
			if (!newStore) return this._cloneSync();
			if (!newStore.synchronous) throw new Error(`CookieJar clone destination store is not synchronous; use async API instead.`);
			return this._cloneSync(newStore);
		}
		removeAllCookies(callback) {
			const promiseCallback = createPromiseCallback(callback);
			const cb = promiseCallback.callback;
			const store = this.store;
			if (typeof store.removeAllCookies === `function` && store.removeAllCookies !== Store.prototype.removeAllCookies) {
				store.removeAllCookies(cb);
				return promiseCallback.promise;
			}
			store.getAllCookies((err, cookies) => {
				if (err) {
					cb(err);
					return;
				}
				if (!cookies) cookies = [];
				if (cookies.length === 0) {
					cb(null, void 0);
					return;
				}
				let completedCount = 0;
				const removeErrors = [];
				const removeCookieCb = function removeCookieCb2(removeErr) {
					if (removeErr) removeErrors.push(removeErr);
					completedCount++;
					if (completedCount === cookies.length) {
						if (removeErrors[0]) cb(removeErrors[0]);
						else cb(null, void 0);
						return;
					}
				};
				cookies.forEach((cookie) => {
					store.removeCookie(cookie.domain, cookie.path, cookie.key, removeCookieCb);
				});
			});
			return promiseCallback.promise;
		}
		removeAllCookiesSync() {
			this.callSync((callback) => {
				this.removeAllCookies(callback);
			});
		}
		static deserialize(strOrObj, store, callback) {
			if (typeof store === `function`) {
				callback = store;
				store = void 0;
			}
			const promiseCallback = createPromiseCallback(callback);
			let serialized;
			if (typeof strOrObj === `string`) try {
				serialized = JSON.parse(strOrObj);
			} catch (e) {
				return promiseCallback.reject(e instanceof Error ? e : /* @__PURE__ */ new Error());
			}
			else serialized = strOrObj;
			const readSerializedProperty = (property) => {
				return serialized && typeof serialized === `object` && inOperator(property, serialized) ? serialized[property] : void 0;
			};
			const readSerializedBoolean = (property) => {
				const value = readSerializedProperty(property);
				return typeof value === `boolean` ? value : void 0;
			};
			const readSerializedString = (property) => {
				const value = readSerializedProperty(property);
				return typeof value === `string` ? value : void 0;
			};
			const jar = new _CookieJar(store, {
				rejectPublicSuffixes: readSerializedBoolean(`rejectPublicSuffixes`),
				looseMode: readSerializedBoolean(`enableLooseMode`),
				allowSpecialUseDomain: readSerializedBoolean(`allowSpecialUseDomain`),
				prefixSecurity: getNormalizedPrefixSecurity(readSerializedString(`prefixSecurity`) ?? `silent`)
			});
			jar._importCookies(serialized, (err) => {
				if (err) {
					promiseCallback.callback(err);
					return;
				}
				promiseCallback.callback(null, jar);
			});
			return promiseCallback.promise;
		}
		static deserializeSync(strOrObj, store) {
			const serialized = typeof strOrObj === `string` ? JSON.parse(strOrObj) : strOrObj;
			const readSerializedProperty = (property) => {
				return serialized && typeof serialized === `object` && inOperator(property, serialized) ? serialized[property] : void 0;
			};
			const readSerializedBoolean = (property) => {
				const value = readSerializedProperty(property);
				return typeof value === `boolean` ? value : void 0;
			};
			const readSerializedString = (property) => {
				const value = readSerializedProperty(property);
				return typeof value === `string` ? value : void 0;
			};
			const jar = new _CookieJar(store, {
				rejectPublicSuffixes: readSerializedBoolean(`rejectPublicSuffixes`),
				looseMode: readSerializedBoolean(`enableLooseMode`),
				allowSpecialUseDomain: readSerializedBoolean(`allowSpecialUseDomain`),
				prefixSecurity: getNormalizedPrefixSecurity(readSerializedString(`prefixSecurity`) ?? `silent`)
			});
			if (!jar.store.synchronous) throw new Error(`CookieJar store is not synchronous; use async API instead.`);
			jar._importCookiesSync(serialized);
			return jar;
		}
		static fromJSON(jsonString, store) {
			return _CookieJar.deserializeSync(jsonString, store);
		}
	};
	function permutePath(path) {
		if (path === `/`) return [`/`];
		const permutations = [path];
		while (path.length > 1) {
			const lindex = path.lastIndexOf(`/`);
			if (lindex === 0) break;
			path = path.slice(0, lindex);
			permutations.push(path);
		}
		permutations.push(`/`);
		return permutations;
	}
	function parse2(str, options) {
		return Cookie.parse(str, options);
	}
	function fromJSON2(str) {
		return Cookie.fromJSON(str);
	}
	0 && (0);
}));
// node_modules/ibm-cloud-sdk-core/lib/cookie-support.js
var require_cookie_support = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$30) => {
	var __awaiter = this$30 && this$30.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator[`throw`](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	var __generator = this$30 && this$30.__generator || function(thisArg, body) {
		var _ = {
			label: 0,
			sent: function() {
				if (t[0] & 1) throw t[1];
				return t[1];
			},
			trys: [],
			ops: []
		}, f, y, t, g = {
			next: verb(0),
			"throw": verb(1),
			"return": verb(2)
		};
		return typeof Symbol === `function` && (g[Symbol.iterator] = function() {
			return this;
		}), g;
		function verb(n) {
			return function(v) {
				return step([n, v]);
			};
		}
		function step(op) {
			if (f) throw new TypeError(`Generator is already executing.`);
			while (g && (g = 0, op[0] && (_ = 0)), _) try {
				if (f = 1, y && (t = op[0] & 2 ? y[`return`] : op[0] ? y[`throw`] || ((t = y[`return`]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
				if (y = 0, t) op = [op[0] & 2, t.value];
				switch (op[0]) {
					case 0:
					case 1:
						t = op;
						break;
					case 4:
						_.label++;
						return {
							value: op[1],
							done: false
						};
					case 5:
						_.label++;
						y = op[1];
						op = [0];
						continue;
					case 7:
						op = _.ops.pop();
						_.trys.pop();
						continue;
					default:
						if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) {
							_ = 0;
							continue;
						}
						if (op[0] === 3 && (!t || op[1] > t[0] && op[1] < t[3])) {
							_.label = op[1];
							break;
						}
						if (op[0] === 6 && _.label < t[1]) {
							_.label = t[1];
							t = op;
							break;
						}
						if (t && _.label < t[2]) {
							_.label = t[2];
							_.ops.push(op);
							break;
						}
						if (t[2]) _.ops.pop();
						_.trys.pop();
						continue;
				}
				op = body.call(thisArg, _);
			} catch (e) {
				op = [6, e];
				y = 0;
			} finally {
				f = t = 0;
			}
			if (op[0] & 5) throw op[1];
			return {
				value: op[0] ? op[1] : void 0,
				done: true
			};
		}
	};
	var __importDefault = this$30 && this$30.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createCookieInterceptor = void 0;
	var axios_1 = require_axios();
	var extend_1 = __importDefault(require_extend());
	var tough_cookie_1 = require_dist();
	var logger_1 = __importDefault(require_logger());
	var internalCreateCookieInterceptor = function(cookieJar) {
		function requestInterceptor(config) {
			return __awaiter(this, void 0, void 0, function() {
				var cookieHeaderValue, cookieHeader;
				return __generator(this, function(_a) {
					switch (_a.label) {
						case 0:
							logger_1.default.debug(`CookieInterceptor: intercepting request`);
							if (!(config && config.url)) return [3, 2];
							logger_1.default.debug(`CookieInterceptor: getting cookies for: `.concat(config.url));
							return [4, cookieJar.getCookieString(config.url)];
						case 1:
							cookieHeaderValue = _a.sent();
							if (cookieHeaderValue) {
								logger_1.default.debug(`CookieInterceptor: setting cookie header`);
								cookieHeader = { cookie: cookieHeaderValue };
								config.headers = (0, extend_1.default)(true, {}, config.headers, cookieHeader);
							} else logger_1.default.debug(`CookieInterceptor: no cookies for: `.concat(config.url));
							return [3, 3];
						case 2:
							logger_1.default.debug(`CookieInterceptor: no request URL.`);
							_a.label = 3;
						case 3: return [2, config];
					}
				});
			});
		}
		function responseInterceptor(response) {
			return __awaiter(this, void 0, void 0, function() {
				var cookies;
				return __generator(this, function(_a) {
					switch (_a.label) {
						case 0:
							logger_1.default.debug(`CookieInterceptor: intercepting response to check for set-cookie headers.`);
							if (!(response && response.headers)) return [3, 4];
							cookies = response.headers[`set-cookie`];
							if (!cookies) return [3, 2];
							logger_1.default.debug(`CookieInterceptor: setting cookies in jar for URL `.concat(response.config.url, `.`));
							return [4, cookies.reduce(function(cookiePromise, cookie) {
								return cookiePromise.then(function() {
									return cookieJar.setCookie(cookie, response.config.url);
								});
							}, Promise.resolve(null))];
						case 1:
							_a.sent();
							return [3, 3];
						case 2:
							logger_1.default.debug(`CookieInterceptor: no set-cookie headers.`);
							_a.label = 3;
						case 3: return [3, 5];
						case 4:
							logger_1.default.debug(`CookieInterceptor: no response headers.`);
							_a.label = 5;
						case 5: return [2, response];
					}
				});
			});
		}
		function responseRejected(error) {
			return __awaiter(this, void 0, void 0, function() {
				return __generator(this, function(_a) {
					switch (_a.label) {
						case 0:
							logger_1.default.debug(`CookieIntercepter: intercepting error response`);
							if (!((0, axios_1.isAxiosError)(error) && error.response)) return [3, 2];
							logger_1.default.debug(`CookieIntercepter: delegating to responseInterceptor()`);
							return [4, responseInterceptor(error.response)];
						case 1:
							_a.sent();
							return [3, 3];
						case 2:
							logger_1.default.debug(`CookieInterceptor: no response field in error object, skipping...`);
							_a.label = 3;
						case 3: return [2, Promise.reject(error)];
					}
				});
			});
		}
		return function(axios) {
			axios.interceptors.request.use(requestInterceptor);
			axios.interceptors.response.use(responseInterceptor, responseRejected);
		};
	};
	var createCookieInterceptor = function(cookieJar) {
		if (cookieJar) {
			if (cookieJar === true) {
				logger_1.default.debug(`CookieInterceptor: creating new CookieJar`);
				return internalCreateCookieInterceptor(new tough_cookie_1.CookieJar());
			} else {
				logger_1.default.debug(`CookieInterceptor: using supplied CookieJar`);
				return internalCreateCookieInterceptor(cookieJar);
			}
		} else throw new Error(`Must supply a cookie jar or true.`);
	};
	exports.createCookieInterceptor = createCookieInterceptor;
}));
// node_modules/ibm-cloud-sdk-core/lib/chain-error.js
var require_chain_error = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.chainError = void 0;
	function chainError(error, causedBy) {
		error.message += ` `.concat(causedBy.toString());
		if (causedBy.stack) error.stack += `
Caused by: `.concat(causedBy.stack);
		return error;
	}
	exports.chainError = chainError;
}));
// node_modules/ibm-cloud-sdk-core/lib/request-wrapper.js
var require_request_wrapper = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$29) => {
	var __assign = this$29 && this$29.__assign || function() {
		__assign = Object.assign || function(t) {
			for (var s, i = 1, n = arguments.length; i < n; i++) {
				s = arguments[i];
				for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
			}
			return t;
		};
		return __assign.apply(this, arguments);
	};
	var __createBinding = this$29 && this$29.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || (`get` in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$29 && this$29.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o[`default`] = v;
	});
	var __importStar = this$29 && this$29.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	var __awaiter = this$29 && this$29.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator[`throw`](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	var __generator = this$29 && this$29.__generator || function(thisArg, body) {
		var _ = {
			label: 0,
			sent: function() {
				if (t[0] & 1) throw t[1];
				return t[1];
			},
			trys: [],
			ops: []
		}, f, y, t, g = {
			next: verb(0),
			"throw": verb(1),
			"return": verb(2)
		};
		return typeof Symbol === `function` && (g[Symbol.iterator] = function() {
			return this;
		}), g;
		function verb(n) {
			return function(v) {
				return step([n, v]);
			};
		}
		function step(op) {
			if (f) throw new TypeError(`Generator is already executing.`);
			while (g && (g = 0, op[0] && (_ = 0)), _) try {
				if (f = 1, y && (t = op[0] & 2 ? y[`return`] : op[0] ? y[`throw`] || ((t = y[`return`]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
				if (y = 0, t) op = [op[0] & 2, t.value];
				switch (op[0]) {
					case 0:
					case 1:
						t = op;
						break;
					case 4:
						_.label++;
						return {
							value: op[1],
							done: false
						};
					case 5:
						_.label++;
						y = op[1];
						op = [0];
						continue;
					case 7:
						op = _.ops.pop();
						_.trys.pop();
						continue;
					default:
						if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) {
							_ = 0;
							continue;
						}
						if (op[0] === 3 && (!t || op[1] > t[0] && op[1] < t[3])) {
							_.label = op[1];
							break;
						}
						if (op[0] === 6 && _.label < t[1]) {
							_.label = t[1];
							t = op;
							break;
						}
						if (t && _.label < t[2]) {
							_.label = t[2];
							_.ops.push(op);
							break;
						}
						if (t[2]) _.ops.pop();
						_.trys.pop();
						continue;
				}
				op = body.call(thisArg, _);
			} catch (e) {
				op = [6, e];
				y = 0;
			} finally {
				f = t = 0;
			}
			if (op[0] & 5) throw op[1];
			return {
				value: op[0] ? op[1] : void 0,
				done: true
			};
		}
	};
	var __importDefault = this$29 && this$29.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.RequestWrapper = void 0;
	var axios_1 = __importDefault(require_axios());
	var rax = __importStar(require_dist$1());
	var extend_1 = __importDefault(require_extend());
	var form_data_1 = __importDefault(require_form_data());
	var https_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https");
	var isstream_1 = __importDefault(require_isstream());
	var querystring_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("querystring");
	var zlib_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("zlib");
	var helper_1 = require_helper();
	var private_helpers_1 = require_private_helpers();
	var logger_1 = __importDefault(require_logger());
	var stream_to_promise_1 = require_stream_to_promise();
	var cookie_support_1 = require_cookie_support();
	var chain_error_1 = require_chain_error();
	exports.RequestWrapper = function() {
		function RequestWrapper(axiosOptions) {
			var _this = this;
			axiosOptions = axiosOptions || {};
			this.compressRequestData = Boolean(axiosOptions.enableGzipCompression);
			var axiosConfig = {
				maxContentLength: -1,
				maxBodyLength: 1e400
			};
			(0, extend_1.default)(true, axiosConfig, axiosOptions);
			if (axiosOptions.disableSslVerification === true) {
				if (axiosConfig.httpsAgent) {
					if (axiosConfig.httpsAgent.options) axiosConfig.httpsAgent.options.rejectUnauthorized = false;
				} else axiosConfig.httpsAgent = new https_1.Agent({ rejectUnauthorized: false });
			}
			this.axiosInstance = axios_1.default.create(axiosConfig);
			[
				`post`,
				`put`,
				`patch`
			].forEach(function(op) {
				_this.axiosInstance.defaults.headers[op][`Content-Type`] = `application/json`;
			});
			if (axiosOptions.jar) (0, cookie_support_1.createCookieInterceptor)(axiosOptions.jar)(this.axiosInstance);
			if (axiosOptions.enableRetries) {
				var retryOptions = {};
				if (axiosOptions.maxRetries !== void 0) retryOptions.maxRetries = axiosOptions.maxRetries;
				if (axiosOptions.retryInterval !== void 0) retryOptions.maxRetryInterval = axiosOptions.retryInterval;
				this.enableRetries(retryOptions);
			}
			if (logger_1.default.debug.enabled || process.env.NODE_DEBUG === `axios`) {
				this.axiosInstance.interceptors.request.use(function(request) {
					logger_1.default.debug(`--> HTTP Request:
`.concat(_this.formatAxiosRequest(request)));
					return request;
				}, function(error) {
					logger_1.default.debug(`<-- HTTP Error:
`.concat(_this.formatAxiosError(error)));
					return Promise.reject(error);
				});
				this.axiosInstance.interceptors.response.use(function(response) {
					logger_1.default.debug(`<-- HTTP Response:
`.concat(_this.formatAxiosResponse(response)));
					return response;
				}, function(error) {
					logger_1.default.debug(`<-- HTTP Error:
`.concat(_this.formatAxiosError(error)));
					return Promise.reject(error);
				});
			}
		}
		RequestWrapper.prototype.formatAxiosRequest = function(request) {
			var method = request.method, url = request.url, data = request.data, headers = request.headers, params = request.params;
			var queryString = (0, querystring_1.stringify)(params);
			if (queryString) queryString = `?`.concat(queryString);
			var headersOutput = this.formatAxiosHeaders(headers);
			var body = this.formatAxiosBody(data);
			var urlStr = url ? url + queryString : `??`;
			var output = ``.concat((method || `??`).toUpperCase(), ` `).concat(urlStr, `
`).concat(headersOutput, `
`).concat(body);
			return (0, private_helpers_1.redactSecrets)(output);
		};
		RequestWrapper.prototype.formatAxiosResponse = function(response) {
			var status = response.status, statusText = response.statusText, headers = response.headers, data = response.data;
			var headersOutput = this.formatAxiosHeaders(headers);
			var body = this.formatAxiosBody(data);
			var statusMsg = statusText || `status_code_`.concat(status);
			var output = ``.concat(status, ` `).concat(statusMsg, `
`).concat(headersOutput, `
`).concat(body);
			return (0, private_helpers_1.redactSecrets)(output);
		};
		RequestWrapper.prototype.formatAxiosError = function(error) {
			var response = error.response;
			var output = `HTTP error message=`.concat(error.message || ``, `, code=`).concat(error.code || ``);
			if (response) output = this.formatAxiosResponse(response);
			return output;
		};
		RequestWrapper.prototype.formatAxiosHeaders = function(headers) {
			var output = ``;
			if (headers) {
				var lines_1 = [];
				Object.keys(headers).forEach(function(key) {
					lines_1.push(``.concat(key, `: `).concat(headers[key]));
				});
				output = lines_1.join(`
`);
			}
			return output;
		};
		RequestWrapper.prototype.formatAxiosBody = function(body) {
			var output = ``;
			if (body) output = typeof body === `string` ? body : JSON.stringify(body);
			return output;
		};
		RequestWrapper.prototype.setCompressRequestData = function(setting) {
			this.compressRequestData = setting;
		};
		RequestWrapper.prototype.sendRequest = function(parameters) {
			return __awaiter(this, void 0, void 0, function() {
				var options, path, body, form, formData, qs, method, serviceUrl, axiosOptions, headers, url, multipartForm, _i, _a, key, values, _b, values_1, value, fileObj, data, requestParams;
				var _this = this;
				return __generator(this, function(_c) {
					switch (_c.label) {
						case 0:
							options = (0, extend_1.default)(true, {}, parameters.defaultOptions, parameters.options);
							path = options.path, body = options.body, form = options.form, formData = options.formData, qs = options.qs, method = options.method, serviceUrl = options.serviceUrl, axiosOptions = options.axiosOptions;
							headers = options.headers, url = options.url;
							multipartForm = new form_data_1.default();
							if (!formData) return [3, 7];
							_i = 0, _a = Object.keys(formData);
							_c.label = 1;
						case 1:
							if (!(_i < _a.length)) return [3, 7];
							key = _a[_i];
							values = Array.isArray(formData[key]) ? formData[key] : [formData[key]];
							values = values.filter(function(v) {
								return v != null && !(0, helper_1.isEmptyObject)(v);
							});
							_b = 0, values_1 = values;
							_c.label = 2;
						case 2:
							if (!(_b < values_1.length)) return [3, 6];
							value = values_1[_b];
							if (!(!Object.prototype.hasOwnProperty.call(value, `contentType`) || Object.prototype.hasOwnProperty.call(value, `data`))) return [3, 5];
							if (!(0, helper_1.isFileWithMetadata)(value)) return [3, 4];
							return [4, (0, helper_1.buildRequestFileObject)(value)];
						case 3:
							fileObj = _c.sent();
							multipartForm.append(key, fileObj.value, fileObj.options);
							return [3, 5];
						case 4:
							if (typeof value === `object` && !(0, helper_1.isFileData)(value)) value = JSON.stringify(value);
							multipartForm.append(key, value);
							_c.label = 5;
						case 5:
							_b++;
							return [3, 2];
						case 6:
							_i++;
							return [3, 1];
						case 7:
							url = parsePath(url, path);
							options.headers = __assign({}, options.headers);
							if (qs && Object.keys(qs).length > 0) Object.keys(qs).forEach(function(key) {
								if (Array.isArray(qs[key])) qs[key] = qs[key].join(`,`);
							});
							if (url && url.charAt(0) === `/`) url = (0, helper_1.stripTrailingSlash)(serviceUrl) + url;
							url = (0, helper_1.stripTrailingSlash)(url);
							data = body;
							if (form) {
								data = (0, querystring_1.stringify)(form);
								headers[`Content-type`] = `application/x-www-form-urlencoded`;
							}
							if (formData) {
								data = multipartForm;
								headers = (0, extend_1.default)(true, {}, headers, multipartForm.getHeaders());
							}
							headers[`Accept-Encoding`] = headers[`Accept-Encoding`] || `gzip`;
							if (!this.compressRequestData) return [3, 9];
							return [4, this.gzipRequestBody(data, headers)];
						case 8:
							data = _c.sent();
							_c.label = 9;
						case 9:
							requestParams = __assign({
								url,
								method,
								headers,
								params: qs,
								data,
								raxConfig: this.raxConfig,
								responseType: options.responseType || `json`,
								paramsSerializer: { serialize: function(params) {
									return (0, querystring_1.stringify)(params);
								} }
							}, axiosOptions);
							return [2, this.axiosInstance(requestParams).then(function(res) {
								if (!res) return;
								delete res.config;
								delete res.request;
								res[`result`] = ensureJSONResponseBodyIsObject(res);
								delete res.data;
								return res;
							}, function(err) {
								throw _this.formatError(err);
							})];
					}
				});
			});
		};
		RequestWrapper.prototype.formatError = function(axiosError) {
			var error = /* @__PURE__ */ new Error();
			if (axiosError.response) {
				axiosError = axiosError.response;
				delete axiosError.config;
				delete axiosError.request;
				error.statusText = axiosError.statusText;
				error.name = axiosError.statusText;
				error.status = axiosError.status;
				error.code = axiosError.status;
				error.message = parseServiceErrorMessage(axiosError.data) || axiosError.statusText;
				var errorBody = void 0;
				try {
					errorBody = JSON.stringify(axiosError.data);
				} catch (e) {
					logger_1.default.warn("Error field `result` contains circular reference(s)");
					logger_1.default.debug(`Failed to stringify error response body: `.concat(e));
					errorBody = axiosError.data;
				}
				error.result = ensureJSONResponseBodyIsObject(axiosError);
				error.body = errorBody;
				error.headers = axiosError.headers;
				if (isAuthenticationError(axiosError)) error.message = `Access is denied due to invalid credentials.`;
			} else if (axiosError.request) {
				error.message = axiosError.message;
				error.statusText = axiosError.code;
				error.body = `Response not received - no connection was made to the service.`;
				if (isSelfSignedCertificateError(axiosError)) error.message = "The connection failed because the SSL certificate is not valid. To use a self-signed certificate, set the `disableSslVerification` parameter in the constructor options.";
			} else error.message = axiosError.message;
			return error;
		};
		RequestWrapper.prototype.getHttpClient = function() {
			return this.axiosInstance;
		};
		RequestWrapper.getRaxConfig = function(axiosInstance, retryOptions) {
			var config = {
				retry: 4,
				retryDelay: 1e3,
				httpMethodsToRetry: [
					`GET`,
					`HEAD`,
					`OPTIONS`,
					`DELETE`,
					`PUT`,
					`POST`
				],
				statusCodesToRetry: [
					[429, 429],
					[500, 500],
					[502, 599]
				],
				instance: axiosInstance,
				backoffType: `exponential`,
				checkRetryAfter: true,
				maxRetryDelay: 3e4,
				shouldRetry: this.retryPolicy
			};
			if (retryOptions) {
				if (typeof retryOptions.maxRetries === `number`) config.retry = retryOptions.maxRetries;
				if (typeof retryOptions.maxRetryInterval === `number`) config.maxRetryDelay = retryOptions.maxRetryInterval * 1e3;
			}
			return config;
		};
		RequestWrapper.prototype.enableRetries = function(retryOptions) {
			if (typeof this.retryInterceptorId === `number`) this.disableRetries();
			this.raxConfig = RequestWrapper.getRaxConfig(this.axiosInstance, retryOptions);
			this.retryInterceptorId = rax.attach(this.axiosInstance);
			logger_1.default.debug(`Enabled retries; maxRetries=`.concat(this.raxConfig.retry, `, maxRetryInterval=`).concat(this.raxConfig.maxRetryDelay));
		};
		RequestWrapper.prototype.disableRetries = function() {
			if (typeof this.retryInterceptorId === `number`) {
				rax.detach(this.retryInterceptorId, this.axiosInstance);
				delete this.retryInterceptorId;
				delete this.raxConfig;
				logger_1.default.debug(`Disabled retries`);
			}
		};
		RequestWrapper.retryPolicy = function(error) {
			if (logger_1.default.debug.enabled) {
				var details = [];
				if (error.response) {
					var statusText = error.response.statusText || ``;
					details.push(`status_code=`.concat(error.response.status, ` (`).concat(statusText, `)`));
				}
				if (error.config) {
					if (error.config.method) details.push(`method=`.concat(error.config.method.toUpperCase()));
					if (error.config.url) details.push(`url=`.concat(error.config.url));
				}
				logger_1.default.debug(`Considering retry attempt; `.concat(details.join(`, `)));
			}
			var shouldRetry = rax.shouldRetryRequest(error);
			logger_1.default.debug(`Retry will `.concat(shouldRetry ? `` : `not `, `be attempted`));
			return shouldRetry;
		};
		RequestWrapper.prototype.gzipRequestBody = function(data, headers) {
			return __awaiter(this, void 0, void 0, function() {
				var contentSetToGzip, reqBuffer, streamData, err_1;
				return __generator(this, function(_a) {
					switch (_a.label) {
						case 0:
							contentSetToGzip = headers[`Content-Encoding`] && headers[`Content-Encoding`].toString().includes(`gzip`);
							if (!data || contentSetToGzip) return [2, data];
							_a.label = 1;
						case 1:
							_a.trys.push([
								1,
								5,
								,
								6
							]);
							if (!(0, isstream_1.default)(data)) return [3, 3];
							return [4, (0, stream_to_promise_1.streamToPromise)(data)];
						case 2:
							streamData = _a.sent();
							reqBuffer = Buffer.isBuffer(streamData) ? streamData : Buffer.from(streamData.join(``));
							return [3, 4];
						case 3:
							if (Buffer.isBuffer(data)) reqBuffer = data;
							else if (data.toString && data.toString() !== `[object Object]` && !Array.isArray(data)) reqBuffer = Buffer.from(data.toString());
							else reqBuffer = Buffer.from(JSON.stringify(data));
							_a.label = 4;
						case 4: return [3, 6];
						case 5:
							err_1 = _a.sent();
							logger_1.default.error(`Error converting request body to a buffer - data will not be compressed.`);
							logger_1.default.debug(err_1);
							return [2, data];
						case 6:
							try {
								data = (0, zlib_1.gzipSync)(reqBuffer);
								headers[`Content-Encoding`] = `gzip`;
							} catch (err) {
								logger_1.default.error(`Error compressing request body - data will not be compressed.`);
								logger_1.default.debug(err);
							}
							return [2, data];
					}
				});
			});
		};
		return RequestWrapper;
	}();
	function parsePath(path, params) {
		if (!path || !params) return path;
		return Object.keys(params).reduce(function(parsedPath, param) {
			var value = encodeURIComponent(params[param]);
			return parsedPath.replace(new RegExp(`{`.concat(param, `}`)), value);
		}, path);
	}
	function isAuthenticationError(error) {
		var isAuthErr = false;
		var code = error.status || null;
		var body = error.data || {};
		var isIamServiceError = body.context && body.context.url && body.context.url.indexOf(`iam`) > -1;
		if (code === 401 || code === 403 || isIamServiceError) isAuthErr = true;
		return isAuthErr;
	}
	function isSelfSignedCertificateError(error) {
		var result = false;
		var sslCode = `DEPTH_ZERO_SELF_SIGNED_CERT`;
		var sslMessage = `self signed certificate`;
		var hasSslCode = error.code === sslCode;
		var hasSslMessage = hasStringProperty(error, `message`) && error.message.includes(sslMessage);
		if (hasSslCode || hasSslMessage) result = true;
		return result;
	}
	function hasStringProperty(obj, property) {
		return Boolean(obj[property] && typeof obj[property] === `string`);
	}
	function parseServiceErrorMessage(response) {
		var message;
		if (response) {
			if (Array.isArray(response.errors) && response.errors.length > 0 && hasStringProperty(response.errors[0], `message`)) message = response.errors[0].message;
			else if (hasStringProperty(response, `error`)) message = response.error;
			else if (hasStringProperty(response, `message`)) message = response.message;
			else if (hasStringProperty(response, `errorMessage`)) message = response.errorMessage;
		}
		logger_1.default.info(`Parsing service error message: `.concat(message));
		return message;
	}
	function ensureJSONResponseBodyIsObject(response) {
		if (typeof response.data !== `string` || response.data === `` || !(0, helper_1.isJsonMimeType)(response.headers[`content-type`])) return response.data;
		var dataAsObject = response.data;
		try {
			dataAsObject = JSON.parse(response.data);
		} catch (e) {
			logger_1.default.verbose(`Response body was supposed to have JSON content but JSON parsing failed.`);
			logger_1.default.verbose(`Malformed JSON string: `.concat(response.data));
			throw (0, chain_error_1.chainError)(/* @__PURE__ */ new Error(`Error processing HTTP response:`), e);
		}
		return dataAsObject;
	}
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/token-manager.js
var require_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$28) => {
	var __importDefault = this$28 && this$28.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TokenManager = void 0;
	var helper_1 = require_helper();
	var logger_1 = __importDefault(require_logger());
	var request_wrapper_1 = require_request_wrapper();
	var helpers_1 = require_helpers();
	exports.TokenManager = function() {
		function TokenManager(options) {
			options = options || {};
			if (options.url) this.url = (0, helper_1.stripTrailingSlash)(options.url);
			this.disableSslVerification = Boolean(options.disableSslVerification);
			this.headers = options.headers || {};
			this.requestWrapperInstance = new request_wrapper_1.RequestWrapper(options);
			this.pendingRequests = [];
		}
		TokenManager.prototype.getToken = function() {
			var _this = this;
			if (!this.accessToken || this.isTokenExpired()) {
				logger_1.default.debug(`Performing synchronous token refresh`);
				return this.pacedRequestToken().then(function() {
					return _this.accessToken;
				});
			}
			if (this.tokenNeedsRefresh()) {
				logger_1.default.debug(`Performing background asynchronous token fetch`);
				this.requestToken().then(function(tokenResponse) {
					_this.saveTokenInfo(tokenResponse);
				}, function(err) {
					var message = `Attempted token refresh failed. The refresh will be retried with the next request.`;
					if (err && err.message) message += ` `.concat(err.message);
					logger_1.default.error(message);
					logger_1.default.debug(err);
				});
			} else logger_1.default.debug(`Using cached access token`);
			return Promise.resolve(this.accessToken);
		};
		TokenManager.prototype.setDisableSslVerification = function(value) {
			this.disableSslVerification = Boolean(value);
		};
		TokenManager.prototype.setHeaders = function(headers) {
			if (typeof headers !== `object`) return;
			this.headers = headers;
		};
		TokenManager.prototype.pacedRequestToken = function() {
			var _this = this;
			var currentTime = (0, helpers_1.getCurrentTime)();
			if (this.requestTime > currentTime - 60) return new Promise(function(resolve, reject) {
				_this.pendingRequests.push({
					resolve,
					reject
				});
			});
			this.requestTime = currentTime;
			return this.requestToken().then(function(tokenResponse) {
				_this.saveTokenInfo(tokenResponse);
				_this.pendingRequests.forEach(function(_a) {
					var resolve = _a.resolve;
					resolve();
				});
				_this.pendingRequests = [];
				_this.requestTime = 0;
			}).catch(function(err) {
				_this.pendingRequests.forEach(function(_a) {
					var reject = _a.reject;
					reject(err);
				});
				_this.pendingRequests = [];
				_this.requestTime = 0;
				throw err;
			});
		};
		TokenManager.prototype.requestToken = function() {
			var errMsg = "`requestToken` MUST be overridden by a subclass of TokenManager.";
			var err = new Error(errMsg);
			logger_1.default.error(errMsg);
			return Promise.reject(err);
		};
		TokenManager.prototype.saveTokenInfo = function(tokenResponse) {
			logger_1.default.error("`saveTokenInfo` MUST be overridden by a subclass of TokenManager.");
		};
		TokenManager.prototype.isTokenExpired = function() {
			var expireTime = this.expireTime;
			if (!expireTime) return true;
			return expireTime <= (0, helpers_1.getCurrentTime)();
		};
		TokenManager.prototype.tokenNeedsRefresh = function() {
			var refreshTime = this.refreshTime;
			var currentTime = (0, helpers_1.getCurrentTime)();
			if (refreshTime && refreshTime > currentTime) return false;
			this.refreshTime = currentTime + 60;
			return true;
		};
		return TokenManager;
	}();
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/jwt-token-manager.js
var require_jwt_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$27) => {
	var __extends = this$27 && this$27.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	var __assign = this$27 && this$27.__assign || function() {
		__assign = Object.assign || function(t) {
			for (var s, i = 1, n = arguments.length; i < n; i++) {
				s = arguments[i];
				for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
			}
			return t;
		};
		return __assign.apply(this, arguments);
	};
	var __importDefault = this$27 && this$27.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JwtTokenManager = void 0;
	var jsonwebtoken_1 = require_jsonwebtoken();
	var logger_1 = __importDefault(require_logger());
	exports.JwtTokenManager = function(_super) {
		__extends(JwtTokenManager, _super);
		function JwtTokenManager(options) {
			var _this = this;
			options = options || {};
			_this = _super.call(this, options) || this;
			_this.tokenName = `access_token`;
			_this.tokenInfo = {};
			return _this;
		}
		JwtTokenManager.prototype.requestToken = function() {
			var errMsg = "`requestToken` MUST be overridden by a subclass of JwtTokenManagerV1.";
			var err = new Error(errMsg);
			logger_1.default.error(errMsg);
			return Promise.reject(err);
		};
		JwtTokenManager.prototype.saveTokenInfo = function(tokenResponse) {
			var responseBody = tokenResponse.result || {};
			this.accessToken = responseBody[this.tokenName];
			if (!this.accessToken) {
				var err = `Access token not present in response`;
				logger_1.default.error(err);
				throw new Error(err);
			}
			var decodedResponse = (0, jsonwebtoken_1.decode)(this.accessToken);
			if (!decodedResponse) {
				var err = `Access token received is not a valid JWT`;
				logger_1.default.error(err);
				throw new Error(err);
			}
			var exp = decodedResponse.exp, iat = decodedResponse.iat;
			if (!exp || !iat) {
				this.expireTime = 0;
				this.refreshTime = 0;
			} else {
				var fractionOfTtl = .8;
				var timeToLive = exp - iat;
				this.expireTime = exp;
				this.refreshTime = exp - timeToLive * (1 - fractionOfTtl);
			}
			this.tokenInfo = __assign({}, responseBody);
		};
		return JwtTokenManager;
	}(require_token_manager().TokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/cp4d-token-manager.js
var require_cp4d_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$26) => {
	var __extends = this$26 && this$26.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	var __importDefault = this$26 && this$26.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Cp4dTokenManager = void 0;
	var extend_1 = __importDefault(require_extend());
	var helpers_1 = require_helpers();
	var build_user_agent_1 = require_build_user_agent();
	var jwt_token_manager_1 = require_jwt_token_manager();
	var logger_1 = __importDefault(require_logger());
	exports.Cp4dTokenManager = function(_super) {
		__extends(Cp4dTokenManager, _super);
		function Cp4dTokenManager(options) {
			var _this = _super.call(this, options) || this;
			_this.requiredOptions = [`username`, `url`];
			_this.tokenName = `token`;
			if (!options.password && !options.apikey || options.password && options.apikey) throw new Error("Exactly one of `apikey` or `password` must be specified.");
			(0, helpers_1.validateInput)(options, _this.requiredOptions);
			var tokenApiPath = `/v1/authorize`;
			if (_this.url && !_this.url.endsWith(tokenApiPath)) _this.url += tokenApiPath;
			_this.username = options.username;
			_this.password = options.password;
			_this.apikey = options.apikey;
			_this.cp4dAccountId = options.cp4dAccountId;
			_this.userAgent = (0, build_user_agent_1.buildUserAgent)(`cp4d-authenticator`);
			return _this;
		}
		Cp4dTokenManager.prototype.requestToken = function() {
			var requiredHeaders = {
				"Content-Type": `application/json`,
				"User-Agent": this.userAgent
			};
			var parameters = { options: {
				url: this.url,
				body: {
					username: this.username,
					password: this.password,
					api_key: this.apikey,
					account_id: this.cp4dAccountId
				},
				method: `POST`,
				headers: (0, extend_1.default)(true, {}, this.headers, requiredHeaders),
				rejectUnauthorized: !this.disableSslVerification
			} };
			logger_1.default.debug(`Invoking CP4D token service operation: `.concat(parameters.options.url));
			return this.requestWrapperInstance.sendRequest(parameters).then(function(response) {
				logger_1.default.debug(`Returned from CP4D token service operation`);
				return response;
			});
		};
		return Cp4dTokenManager;
	}(jwt_token_manager_1.JwtTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/token-request-based-authenticator-immutable.js
var require_token_request_based_authenticator_immutable = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$25) => {
	var __extends = this$25 && this$25.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	var __importDefault = this$25 && this$25.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TokenRequestBasedAuthenticatorImmutable = void 0;
	var extend_1 = __importDefault(require_extend());
	var jwt_token_manager_1 = require_jwt_token_manager();
	var authenticator_1 = require_authenticator();
	var logger_1 = __importDefault(require_logger());
	exports.TokenRequestBasedAuthenticatorImmutable = function(_super) {
		__extends(TokenRequestBasedAuthenticatorImmutable, _super);
		function TokenRequestBasedAuthenticatorImmutable(options) {
			var _this = _super.call(this) || this;
			_this.disableSslVerification = Boolean(options.disableSslVerification);
			_this.url = options.url;
			_this.headers = options.headers || {};
			_this.tokenManager = new jwt_token_manager_1.JwtTokenManager(options);
			return _this;
		}
		TokenRequestBasedAuthenticatorImmutable.prototype.authenticate = function(requestOptions) {
			var _this = this;
			return this.tokenManager.getToken().then(function(token) {
				var authHeader = { Authorization: `Bearer `.concat(token) };
				requestOptions.headers = (0, extend_1.default)(true, {}, requestOptions.headers, authHeader);
				logger_1.default.debug(`Authenticated outbound request (type=`.concat(_this.authenticationType(), `)`));
			});
		};
		return TokenRequestBasedAuthenticatorImmutable;
	}(authenticator_1.Authenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/token-request-based-authenticator.js
var require_token_request_based_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$24) => {
	var __extends = this$24 && this$24.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TokenRequestBasedAuthenticator = void 0;
	exports.TokenRequestBasedAuthenticator = function(_super) {
		__extends(TokenRequestBasedAuthenticator, _super);
		function TokenRequestBasedAuthenticator() {
			return _super !== null && _super.apply(this, arguments) || this;
		}
		TokenRequestBasedAuthenticator.prototype.setDisableSslVerification = function(value) {
			this.disableSslVerification = Boolean(value);
			this.tokenManager.setDisableSslVerification(this.disableSslVerification);
		};
		TokenRequestBasedAuthenticator.prototype.setHeaders = function(headers) {
			if (typeof headers !== `object`) return;
			this.headers = headers;
			this.tokenManager.setHeaders(this.headers);
		};
		return TokenRequestBasedAuthenticator;
	}(require_token_request_based_authenticator_immutable().TokenRequestBasedAuthenticatorImmutable);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/cloud-pak-for-data-authenticator.js
var require_cloud_pak_for_data_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$23) => {
	var __extends = this$23 && this$23.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CloudPakForDataAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	var cp4d_token_manager_1 = require_cp4d_token_manager();
	exports.CloudPakForDataAuthenticator = function(_super) {
		__extends(CloudPakForDataAuthenticator, _super);
		function CloudPakForDataAuthenticator(options) {
			var _this = _super.call(this, options) || this;
			_this.requiredOptions = [`username`, `url`];
			_this.username = options.username;
			_this.password = options.password;
			_this.apikey = options.apikey;
			_this.cp4dAccountId = options.cp4dAccountId;
			_this.tokenManager = new cp4d_token_manager_1.Cp4dTokenManager(options);
			return _this;
		}
		CloudPakForDataAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_CP4D;
		};
		return CloudPakForDataAuthenticator;
	}(require_token_request_based_authenticator().TokenRequestBasedAuthenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/iam-request-based-token-manager.js
var require_iam_request_based_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$22) => {
	var __extends = this$22 && this$22.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	var __importDefault = this$22 && this$22.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IamRequestBasedTokenManager = void 0;
	var extend_1 = __importDefault(require_extend());
	var logger_1 = __importDefault(require_logger());
	var helpers_1 = require_helpers();
	var jwt_token_manager_1 = require_jwt_token_manager();
	var CLIENT_ID_SECRET_WARNING = `Warning: Client ID and Secret must BOTH be given, or the header will not be included.`;
	var DEFAULT_IAM_URL = `https://iam.cloud.ibm.com`;
	var OPERATION_PATH = `/identity/token`;
	var IAM_EXPIRATION_WINDOW = 10;
	exports.IamRequestBasedTokenManager = function(_super) {
		__extends(IamRequestBasedTokenManager, _super);
		function IamRequestBasedTokenManager(options) {
			var _this = this;
			options = options || {};
			_this = _super.call(this, options) || this;
			_this.url = _this.url ? (0, helpers_1.removeSuffix)(_this.url, OPERATION_PATH) : DEFAULT_IAM_URL;
			if (options.clientId) _this.clientId = options.clientId;
			if (options.clientSecret) _this.clientSecret = options.clientSecret;
			if (options.scope) _this.scope = options.scope;
			if ((0, helpers_1.onlyOne)(options.clientId, options.clientSecret)) logger_1.default.warn(CLIENT_ID_SECRET_WARNING);
			_this.formData = {};
			return _this;
		}
		IamRequestBasedTokenManager.prototype.setScope = function(scope) {
			this.scope = scope;
		};
		IamRequestBasedTokenManager.prototype.setClientIdAndSecret = function(clientId, clientSecret) {
			this.clientId = clientId;
			this.clientSecret = clientSecret;
			if ((0, helpers_1.onlyOne)(clientId, clientSecret)) logger_1.default.warn(CLIENT_ID_SECRET_WARNING);
		};
		IamRequestBasedTokenManager.prototype.saveTokenInfo = function(tokenResponse) {
			_super.prototype.saveTokenInfo.call(this, tokenResponse);
			var responseBody = tokenResponse.result || {};
			if (responseBody.refresh_token) this.refreshToken = responseBody.refresh_token;
		};
		IamRequestBasedTokenManager.prototype.requestToken = function() {
			var requiredHeaders = {
				"Content-Type": `application/x-www-form-urlencoded`,
				"User-Agent": this.userAgent
			};
			if (this.clientId && this.clientSecret) requiredHeaders.Authorization = (0, helpers_1.computeBasicAuthHeader)(this.clientId, this.clientSecret);
			if (this.scope) this.formData.scope = this.scope;
			var parameters = { options: {
				url: this.url + OPERATION_PATH,
				method: `POST`,
				headers: (0, extend_1.default)(true, {}, this.headers, requiredHeaders),
				form: this.formData,
				rejectUnauthorized: !this.disableSslVerification
			} };
			logger_1.default.debug(`Invoking IAM get_token operation: `.concat(parameters.options.url));
			return this.requestWrapperInstance.sendRequest(parameters).then(function(response) {
				logger_1.default.debug(`Returned from IAM get_token operation`);
				return response;
			});
		};
		IamRequestBasedTokenManager.prototype.isTokenExpired = function() {
			var expireTime = this.expireTime;
			if (!expireTime) return true;
			return (0, helpers_1.getCurrentTime)() >= expireTime - IAM_EXPIRATION_WINDOW;
		};
		return IamRequestBasedTokenManager;
	}(jwt_token_manager_1.JwtTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/iam-token-manager.js
var require_iam_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$21) => {
	var __extends = this$21 && this$21.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IamTokenManager = void 0;
	var helpers_1 = require_helpers();
	var build_user_agent_1 = require_build_user_agent();
	exports.IamTokenManager = function(_super) {
		__extends(IamTokenManager, _super);
		function IamTokenManager(options) {
			var _this = _super.call(this, options) || this;
			_this.requiredOptions = [`apikey`];
			(0, helpers_1.validateInput)(options, _this.requiredOptions);
			_this.apikey = options.apikey;
			_this.formData.apikey = _this.apikey;
			_this.formData.grant_type = `urn:ibm:params:oauth:grant-type:apikey`;
			_this.formData.response_type = `cloud_iam`;
			_this.userAgent = (0, build_user_agent_1.buildUserAgent)(`iam-authenticator`);
			return _this;
		}
		IamTokenManager.prototype.getRefreshToken = function() {
			return this.refreshToken;
		};
		return IamTokenManager;
	}(require_iam_request_based_token_manager().IamRequestBasedTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/iam-request-based-authenticator-immutable.js
var require_iam_request_based_authenticator_immutable = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$20) => {
	var __extends = this$20 && this$20.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IamRequestBasedAuthenticatorImmutable = void 0;
	var iam_request_based_token_manager_1 = require_iam_request_based_token_manager();
	exports.IamRequestBasedAuthenticatorImmutable = function(_super) {
		__extends(IamRequestBasedAuthenticatorImmutable, _super);
		function IamRequestBasedAuthenticatorImmutable(options) {
			var _this = this;
			options = options || {};
			_this = _super.call(this, options) || this;
			_this.clientId = options.clientId;
			_this.clientSecret = options.clientSecret;
			_this.scope = options.scope;
			_this.tokenManager = new iam_request_based_token_manager_1.IamRequestBasedTokenManager(options);
			return _this;
		}
		return IamRequestBasedAuthenticatorImmutable;
	}(require_token_request_based_authenticator_immutable().TokenRequestBasedAuthenticatorImmutable);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/iam-request-based-authenticator.js
var require_iam_request_based_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$19) => {
	var __extends = this$19 && this$19.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IamRequestBasedAuthenticator = void 0;
	exports.IamRequestBasedAuthenticator = function(_super) {
		__extends(IamRequestBasedAuthenticator, _super);
		function IamRequestBasedAuthenticator() {
			return _super !== null && _super.apply(this, arguments) || this;
		}
		IamRequestBasedAuthenticator.prototype.setClientIdAndSecret = function(clientId, clientSecret) {
			this.clientId = clientId;
			this.clientSecret = clientSecret;
			this.tokenManager.setClientIdAndSecret(clientId, clientSecret);
		};
		IamRequestBasedAuthenticator.prototype.setScope = function(scope) {
			this.scope = scope;
			this.tokenManager.setScope(scope);
		};
		IamRequestBasedAuthenticator.prototype.setDisableSslVerification = function(value) {
			this.disableSslVerification = Boolean(value);
			this.tokenManager.setDisableSslVerification(this.disableSslVerification);
		};
		IamRequestBasedAuthenticator.prototype.setHeaders = function(headers) {
			if (typeof headers !== `object`) return;
			this.headers = headers;
			this.tokenManager.setHeaders(this.headers);
		};
		return IamRequestBasedAuthenticator;
	}(require_iam_request_based_authenticator_immutable().IamRequestBasedAuthenticatorImmutable);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/iam-authenticator.js
var require_iam_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$18) => {
	var __extends = this$18 && this$18.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IamAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	var iam_token_manager_1 = require_iam_token_manager();
	var helpers_1 = require_helpers();
	exports.IamAuthenticator = function(_super) {
		__extends(IamAuthenticator, _super);
		function IamAuthenticator(options) {
			var _this = _super.call(this, options) || this;
			_this.requiredOptions = [`apikey`];
			(0, helpers_1.validateInput)(options, _this.requiredOptions);
			_this.apikey = options.apikey;
			_this.tokenManager = new iam_token_manager_1.IamTokenManager(options);
			return _this;
		}
		IamAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_IAM;
		};
		IamAuthenticator.prototype.getRefreshToken = function() {
			return this.tokenManager.getRefreshToken();
		};
		return IamAuthenticator;
	}(require_iam_request_based_authenticator().IamRequestBasedAuthenticator);
}));
// node_modules/dotenv/package.json
var require_package = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		"name": "dotenv",
		"version": "16.6.1",
		"description": "Loads environment variables from .env file",
		"main": "lib/main.js",
		"types": "lib/main.d.ts",
		"exports": {
			".": {
				"types": "./lib/main.d.ts",
				"require": "./lib/main.js",
				"default": "./lib/main.js"
			},
			"./config": "./config.js",
			"./config.js": "./config.js",
			"./lib/env-options": "./lib/env-options.js",
			"./lib/env-options.js": "./lib/env-options.js",
			"./lib/cli-options": "./lib/cli-options.js",
			"./lib/cli-options.js": "./lib/cli-options.js",
			"./package.json": "./package.json"
		},
		"scripts": {
			"dts-check": "tsc --project tests/types/tsconfig.json",
			"lint": "standard",
			"pretest": "npm run lint && npm run dts-check",
			"test": "tap run --allow-empty-coverage --disable-coverage --timeout=60000",
			"test:coverage": "tap run --show-full-coverage --timeout=60000 --coverage-report=text --coverage-report=lcov",
			"prerelease": "npm test",
			"release": "standard-version"
		},
		"repository": {
			"type": "git",
			"url": "git://github.com/motdotla/dotenv.git"
		},
		"homepage": "https://github.com/motdotla/dotenv#readme",
		"funding": "https://dotenvx.com",
		"keywords": [
			"dotenv",
			"env",
			".env",
			"environment",
			"variables",
			"config",
			"settings"
		],
		"readmeFilename": "README.md",
		"license": "BSD-2-Clause",
		"devDependencies": {
			"@types/node": "^18.11.3",
			"decache": "^4.6.2",
			"sinon": "^14.0.1",
			"standard": "^17.0.0",
			"standard-version": "^9.5.0",
			"tap": "^19.2.0",
			"typescript": "^4.8.4"
		},
		"engines": { "node": ">=12" },
		"browser": { "fs": false }
	};
}));
// node_modules/dotenv/lib/main.js
var require_main = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const fs = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
	const path = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
	const os = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("os");
	const crypto = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto");
	const version = require_package().version;
	const LINE = /(?:^|^)\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?(?:$|$)/gm;
	function parse(src) {
		const obj = {};
		let lines = src.toString();
		lines = lines.replace(/\r\n?/gm, `
`);
		let match;
		while ((match = LINE.exec(lines)) != null) {
			const key = match[1];
			let value = match[2] || ``;
			value = value.trim();
			const maybeQuote = value[0];
			value = value.replace(/^(['"`])([\s\S]*)\1$/gm, `$2`);
			if (maybeQuote === `"`) {
				value = value.replace(/\\n/g, `
`);
				value = value.replace(/\\r/g, `\r`);
			}
			obj[key] = value;
		}
		return obj;
	}
	function _parseVault(options) {
		options = options || {};
		const vaultPath = _vaultPath(options);
		options.path = vaultPath;
		const result = DotenvModule.configDotenv(options);
		if (!result.parsed) {
			const err = /* @__PURE__ */ new Error(`MISSING_DATA: Cannot parse ${vaultPath} for an unknown reason`);
			err.code = `MISSING_DATA`;
			throw err;
		}
		const keys = _dotenvKey(options).split(`,`);
		const length = keys.length;
		let decrypted;
		for (let i = 0; i < length; i++) try {
			const attrs = _instructions(result, keys[i].trim());
			decrypted = DotenvModule.decrypt(attrs.ciphertext, attrs.key);
			break;
		} catch (error) {
			if (i + 1 >= length) throw error;
		}
		return DotenvModule.parse(decrypted);
	}
	function _warn(message) {
		console.log(`[dotenv@${version}][WARN] ${message}`);
	}
	function _debug(message) {
		console.log(`[dotenv@${version}][DEBUG] ${message}`);
	}
	function _log(message) {
		console.log(`[dotenv@${version}] ${message}`);
	}
	function _dotenvKey(options) {
		if (options && options.DOTENV_KEY && options.DOTENV_KEY.length > 0) return options.DOTENV_KEY;
		if (process.env.DOTENV_KEY && process.env.DOTENV_KEY.length > 0) return process.env.DOTENV_KEY;
		return ``;
	}
	function _instructions(result, dotenvKey) {
		let uri;
		try {
			uri = new URL(dotenvKey);
		} catch (error) {
			if (error.code === `ERR_INVALID_URL`) {
				const err = /* @__PURE__ */ new Error(`INVALID_DOTENV_KEY: Wrong format. Must be in valid uri format like dotenv://:key_1234@dotenvx.com/vault/.env.vault?environment=development`);
				err.code = `INVALID_DOTENV_KEY`;
				throw err;
			}
			throw error;
		}
		const key = uri.password;
		if (!key) {
			const err = /* @__PURE__ */ new Error(`INVALID_DOTENV_KEY: Missing key part`);
			err.code = `INVALID_DOTENV_KEY`;
			throw err;
		}
		const environment = uri.searchParams.get(`environment`);
		if (!environment) {
			const err = /* @__PURE__ */ new Error(`INVALID_DOTENV_KEY: Missing environment part`);
			err.code = `INVALID_DOTENV_KEY`;
			throw err;
		}
		const environmentKey = `DOTENV_VAULT_${environment.toUpperCase()}`;
		const ciphertext = result.parsed[environmentKey];
		if (!ciphertext) {
			const err = /* @__PURE__ */ new Error(`NOT_FOUND_DOTENV_ENVIRONMENT: Cannot locate environment ${environmentKey} in your .env.vault file.`);
			err.code = `NOT_FOUND_DOTENV_ENVIRONMENT`;
			throw err;
		}
		return {
			ciphertext,
			key
		};
	}
	function _vaultPath(options) {
		let possibleVaultPath = null;
		if (options && options.path && options.path.length > 0) {
			if (Array.isArray(options.path)) {
				for (const filepath of options.path) if (fs.existsSync(filepath)) possibleVaultPath = filepath.endsWith(`.vault`) ? filepath : `${filepath}.vault`;
			} else possibleVaultPath = options.path.endsWith(`.vault`) ? options.path : `${options.path}.vault`;
		} else possibleVaultPath = path.resolve(process.cwd(), `.env.vault`);
		if (fs.existsSync(possibleVaultPath)) return possibleVaultPath;
		return null;
	}
	function _resolveHome(envPath) {
		return envPath[0] === `~` ? path.join(os.homedir(), envPath.slice(1)) : envPath;
	}
	function _configVault(options) {
		const debug = Boolean(options && options.debug);
		const quiet = options && `quiet` in options ? options.quiet : true;
		if (debug || !quiet) _log(`Loading env from encrypted .env.vault`);
		const parsed = DotenvModule._parseVault(options);
		let processEnv = process.env;
		if (options && options.processEnv != null) processEnv = options.processEnv;
		DotenvModule.populate(processEnv, parsed, options);
		return { parsed };
	}
	function configDotenv(options) {
		const dotenvPath = path.resolve(process.cwd(), `.env`);
		let encoding = `utf8`;
		const debug = Boolean(options && options.debug);
		const quiet = options && `quiet` in options ? options.quiet : true;
		if (options && options.encoding) encoding = options.encoding;
		else if (debug) _debug(`No encoding is specified. UTF-8 is used by default`);
		let optionPaths = [dotenvPath];
		if (options && options.path) {
			if (!Array.isArray(options.path)) optionPaths = [_resolveHome(options.path)];
			else {
				optionPaths = [];
				for (const filepath of options.path) optionPaths.push(_resolveHome(filepath));
			}
		}
		let lastError;
		const parsedAll = {};
		for (const path of optionPaths) try {
			const parsed = DotenvModule.parse(fs.readFileSync(path, { encoding }));
			DotenvModule.populate(parsedAll, parsed, options);
		} catch (e) {
			if (debug) _debug(`Failed to load ${path} ${e.message}`);
			lastError = e;
		}
		let processEnv = process.env;
		if (options && options.processEnv != null) processEnv = options.processEnv;
		DotenvModule.populate(processEnv, parsedAll, options);
		if (debug || !quiet) {
			const keysCount = Object.keys(parsedAll).length;
			const shortPaths = [];
			for (const filePath of optionPaths) try {
				const relative = path.relative(process.cwd(), filePath);
				shortPaths.push(relative);
			} catch (e) {
				if (debug) _debug(`Failed to load ${filePath} ${e.message}`);
				lastError = e;
			}
			_log(`injecting env (${keysCount}) from ${shortPaths.join(`,`)}`);
		}
		if (lastError) return {
			parsed: parsedAll,
			error: lastError
		};
		else return { parsed: parsedAll };
	}
	function config(options) {
		if (_dotenvKey(options).length === 0) return DotenvModule.configDotenv(options);
		const vaultPath = _vaultPath(options);
		if (!vaultPath) {
			_warn(`You set DOTENV_KEY but you are missing a .env.vault file at ${vaultPath}. Did you forget to build it?`);
			return DotenvModule.configDotenv(options);
		}
		return DotenvModule._configVault(options);
	}
	function decrypt(encrypted, keyStr) {
		const key = Buffer.from(keyStr.slice(-64), `hex`);
		let ciphertext = Buffer.from(encrypted, `base64`);
		const nonce = ciphertext.subarray(0, 12);
		const authTag = ciphertext.subarray(-16);
		ciphertext = ciphertext.subarray(12, -16);
		try {
			const aesgcm = crypto.createDecipheriv(`aes-256-gcm`, key, nonce);
			aesgcm.setAuthTag(authTag);
			return `${aesgcm.update(ciphertext)}${aesgcm.final()}`;
		} catch (error) {
			const isRange = error instanceof RangeError;
			const invalidKeyLength = error.message === `Invalid key length`;
			const decryptionFailed = error.message === `Unsupported state or unable to authenticate data`;
			if (isRange || invalidKeyLength) {
				const err = /* @__PURE__ */ new Error(`INVALID_DOTENV_KEY: It must be 64 characters long (or more)`);
				err.code = `INVALID_DOTENV_KEY`;
				throw err;
			} else if (decryptionFailed) {
				const err = /* @__PURE__ */ new Error(`DECRYPTION_FAILED: Please check your DOTENV_KEY`);
				err.code = `DECRYPTION_FAILED`;
				throw err;
			} else throw error;
		}
	}
	function populate(processEnv, parsed, options = {}) {
		const debug = Boolean(options && options.debug);
		const override = Boolean(options && options.override);
		if (typeof parsed !== `object`) {
			const err = /* @__PURE__ */ new Error(`OBJECT_REQUIRED: Please check the processEnv argument being passed to populate`);
			err.code = `OBJECT_REQUIRED`;
			throw err;
		}
		for (const key of Object.keys(parsed)) if (Object.prototype.hasOwnProperty.call(processEnv, key)) {
			if (override === true) processEnv[key] = parsed[key];
			if (debug) {
				if (override === true) _debug(`"${key}" is already defined and WAS overwritten`);
				else _debug(`"${key}" is already defined and was NOT overwritten`);
			}
		} else processEnv[key] = parsed[key];
	}
	const DotenvModule = {
		configDotenv,
		_configVault,
		_parseVault,
		config,
		decrypt,
		parse,
		populate
	};
	module.exports.configDotenv = DotenvModule.configDotenv;
	module.exports._configVault = DotenvModule._configVault;
	module.exports._parseVault = DotenvModule._parseVault;
	module.exports.config = DotenvModule.config;
	module.exports.decrypt = DotenvModule.decrypt;
	module.exports.parse = DotenvModule.parse;
	module.exports.populate = DotenvModule.populate;
	module.exports = DotenvModule;
}));
// node_modules/ibm-cloud-sdk-core/auth/utils/file-reading-helpers.js
var require_file_reading_helpers = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$17) => {
	var __importDefault = this$17 && this$17.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.readCrTokenFile = exports.constructFilepath = exports.fileExistsAtPath = exports.readCredentialsFile = void 0;
	var dotenv_1 = require_main();
	var fs_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
	var os_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("os");
	var path_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
	var logger_1 = __importDefault(require_logger());
	var defaultCredsFilename = `ibm-credentials.env`;
	function readCredentialsFile() {
		if (!fs_1.existsSync) return {};
		var givenFilepath = process.env.IBM_CREDENTIALS_FILE || ``;
		var workingDir = constructFilepath(process.cwd());
		var homeDir = constructFilepath((0, os_1.homedir)());
		var filepathToUse;
		if (givenFilepath) {
			if (fileExistsAtPath(givenFilepath)) filepathToUse = givenFilepath;
			else if (fileExistsAtPath(constructFilepath(givenFilepath))) filepathToUse = constructFilepath(givenFilepath);
		} else if (fileExistsAtPath(workingDir)) filepathToUse = workingDir;
		else if (fileExistsAtPath(homeDir)) filepathToUse = homeDir;
		else {
			logger_1.default.info(`Credential file does not exist. Will not be used`);
			return {};
		}
		var credsFile = (0, fs_1.readFileSync)(filepathToUse);
		return (0, dotenv_1.parse)(credsFile);
	}
	exports.readCredentialsFile = readCredentialsFile;
	function fileExistsAtPath(filepath) {
		if ((0, fs_1.existsSync)(filepath)) {
			var stats = (0, fs_1.lstatSync)(filepath);
			return stats.isFile() || stats.isSymbolicLink();
		}
		return false;
	}
	exports.fileExistsAtPath = fileExistsAtPath;
	function constructFilepath(filepath) {
		if (!filepath.endsWith(defaultCredsFilename)) filepath = (0, path_1.join)(filepath, defaultCredsFilename);
		return filepath;
	}
	exports.constructFilepath = constructFilepath;
	function readCrTokenFile(filepath) {
		if (!fs_1.existsSync) return ``;
		try {
			var token = ``;
			logger_1.default.debug(`Attempting to read CR token from file: `.concat(filepath));
			token = (0, fs_1.readFileSync)(filepath, `utf8`);
			logger_1.default.debug(`Successfully read CR token from file: `.concat(filepath));
			return token;
		} catch (err) {
			var msg = `Error reading CR token: `.concat(err.toString());
			logger_1.default.debug(msg);
			throw new Error(msg);
		}
	}
	exports.readCrTokenFile = readCrTokenFile;
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/container-token-manager.js
var require_container_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$16) => {
	var __extends = this$16 && this$16.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ContainerTokenManager = void 0;
	var helpers_1 = require_helpers();
	var file_reading_helpers_1 = require_file_reading_helpers();
	var build_user_agent_1 = require_build_user_agent();
	var iam_request_based_token_manager_1 = require_iam_request_based_token_manager();
	var DEFAULT_CR_TOKEN_FILEPATH1 = `/var/run/secrets/tokens/vault-token`;
	var DEFAULT_CR_TOKEN_FILEPATH2 = `/var/run/secrets/tokens/sa-token`;
	var DEFAULT_CR_TOKEN_FILEPATH3 = `/var/run/secrets/codeengine.cloud.ibm.com/compute-resource-token/token`;
	exports.ContainerTokenManager = function(_super) {
		__extends(ContainerTokenManager, _super);
		function ContainerTokenManager(options) {
			var _this = this;
			options = options || {};
			_this = _super.call(this, options) || this;
			if (!(0, helpers_1.atLeastOne)(options.iamProfileId, options.iamProfileName)) throw new Error("At least one of `iamProfileName` or `iamProfileId` must be specified.");
			if (options.crTokenFilename) _this.crTokenFilename = options.crTokenFilename;
			if (options.iamProfileName) _this.iamProfileName = options.iamProfileName;
			if (options.iamProfileId) _this.iamProfileId = options.iamProfileId;
			_this.formData.grant_type = `urn:ibm:params:oauth:grant-type:cr-token`;
			_this.userAgent = (0, build_user_agent_1.buildUserAgent)(`container-authenticator`);
			return _this;
		}
		ContainerTokenManager.prototype.setCrTokenFilename = function(crTokenFilename) {
			this.crTokenFilename = crTokenFilename;
		};
		ContainerTokenManager.prototype.setIamProfileName = function(iamProfileName) {
			this.iamProfileName = iamProfileName;
		};
		ContainerTokenManager.prototype.setIamProfileId = function(iamProfileId) {
			this.iamProfileId = iamProfileId;
		};
		ContainerTokenManager.prototype.getRefreshToken = function() {
			return this.refreshToken;
		};
		ContainerTokenManager.prototype.requestToken = function() {
			this.formData.cr_token = this.getCrToken();
			if (this.iamProfileName) this.formData.profile_name = this.iamProfileName;
			if (this.iamProfileId) this.formData.profile_id = this.iamProfileId;
			return _super.prototype.requestToken.call(this);
		};
		ContainerTokenManager.prototype.getCrToken = function() {
			try {
				var crToken = null;
				if (this.crTokenFilename) crToken = (0, file_reading_helpers_1.readCrTokenFile)(this.crTokenFilename);
				else try {
					crToken = (0, file_reading_helpers_1.readCrTokenFile)(DEFAULT_CR_TOKEN_FILEPATH1);
				} catch (err) {
					try {
						crToken = (0, file_reading_helpers_1.readCrTokenFile)(DEFAULT_CR_TOKEN_FILEPATH2);
					} catch (err1) {
						crToken = (0, file_reading_helpers_1.readCrTokenFile)(DEFAULT_CR_TOKEN_FILEPATH3);
					}
				}
				return crToken;
			} catch (err) {
				throw new Error(`Error reading CR token file: `.concat(err.toString()));
			}
		};
		return ContainerTokenManager;
	}(iam_request_based_token_manager_1.IamRequestBasedTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/container-authenticator.js
var require_container_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$15) => {
	var __extends = this$15 && this$15.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ContainerAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	var container_token_manager_1 = require_container_token_manager();
	exports.ContainerAuthenticator = function(_super) {
		__extends(ContainerAuthenticator, _super);
		function ContainerAuthenticator(options) {
			var _this = _super.call(this, options) || this;
			_this.tokenManager = new container_token_manager_1.ContainerTokenManager(options);
			_this.crTokenFilename = options.crTokenFilename;
			_this.iamProfileName = options.iamProfileName;
			_this.iamProfileId = options.iamProfileId;
			return _this;
		}
		ContainerAuthenticator.prototype.setCrTokenFilename = function(crTokenFilename) {
			this.crTokenFilename = crTokenFilename;
			this.tokenManager.setCrTokenFilename(crTokenFilename);
		};
		ContainerAuthenticator.prototype.setIamProfileName = function(iamProfileName) {
			this.iamProfileName = iamProfileName;
			this.tokenManager.setIamProfileName(iamProfileName);
		};
		ContainerAuthenticator.prototype.setIamProfileId = function(iamProfileId) {
			this.iamProfileId = iamProfileId;
			this.tokenManager.setIamProfileId(iamProfileId);
		};
		ContainerAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_CONTAINER;
		};
		ContainerAuthenticator.prototype.getRefreshToken = function() {
			return this.tokenManager.getRefreshToken();
		};
		return ContainerAuthenticator;
	}(require_iam_request_based_authenticator().IamRequestBasedAuthenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/no-auth-authenticator.js
var require_no_auth_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$14) => {
	var __extends = this$14 && this$14.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoAuthAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	exports.NoAuthAuthenticator = function(_super) {
		__extends(NoAuthAuthenticator, _super);
		function NoAuthAuthenticator() {
			return _super !== null && _super.apply(this, arguments) || this;
		}
		NoAuthAuthenticator.prototype.authenticate = function(requestOptions) {
			return Promise.resolve();
		};
		NoAuthAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_NOAUTH;
		};
		return NoAuthAuthenticator;
	}(authenticator_1.Authenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/vpc-instance-token-manager.js
var require_vpc_instance_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$13) => {
	var __extends = this$13 && this$13.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	var __awaiter = this$13 && this$13.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator[`throw`](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	var __generator = this$13 && this$13.__generator || function(thisArg, body) {
		var _ = {
			label: 0,
			sent: function() {
				if (t[0] & 1) throw t[1];
				return t[1];
			},
			trys: [],
			ops: []
		}, f, y, t, g = {
			next: verb(0),
			"throw": verb(1),
			"return": verb(2)
		};
		return typeof Symbol === `function` && (g[Symbol.iterator] = function() {
			return this;
		}), g;
		function verb(n) {
			return function(v) {
				return step([n, v]);
			};
		}
		function step(op) {
			if (f) throw new TypeError(`Generator is already executing.`);
			while (g && (g = 0, op[0] && (_ = 0)), _) try {
				if (f = 1, y && (t = op[0] & 2 ? y[`return`] : op[0] ? y[`throw`] || ((t = y[`return`]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
				if (y = 0, t) op = [op[0] & 2, t.value];
				switch (op[0]) {
					case 0:
					case 1:
						t = op;
						break;
					case 4:
						_.label++;
						return {
							value: op[1],
							done: false
						};
					case 5:
						_.label++;
						y = op[1];
						op = [0];
						continue;
					case 7:
						op = _.ops.pop();
						_.trys.pop();
						continue;
					default:
						if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) {
							_ = 0;
							continue;
						}
						if (op[0] === 3 && (!t || op[1] > t[0] && op[1] < t[3])) {
							_.label = op[1];
							break;
						}
						if (op[0] === 6 && _.label < t[1]) {
							_.label = t[1];
							t = op;
							break;
						}
						if (t && _.label < t[2]) {
							_.label = t[2];
							_.ops.push(op);
							break;
						}
						if (t[2]) _.ops.pop();
						_.trys.pop();
						continue;
				}
				op = body.call(thisArg, _);
			} catch (e) {
				op = [6, e];
				y = 0;
			} finally {
				f = t = 0;
			}
			if (op[0] & 5) throw op[1];
			return {
				value: op[0] ? op[1] : void 0,
				done: true
			};
		}
	};
	var __importDefault = this$13 && this$13.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VpcInstanceTokenManager = void 0;
	var logger_1 = __importDefault(require_logger());
	var helpers_1 = require_helpers();
	var build_user_agent_1 = require_build_user_agent();
	var jwt_token_manager_1 = require_jwt_token_manager();
	var DEFAULT_IMS_ENDPOINT = `http://169.254.169.254`;
	var METADATA_SERVICE_VERSION = `2022-03-01`;
	var METADATA_SERVICE_VERSION2 = `2025-08-26`;
	var IAM_EXPIRATION_WINDOW = 10;
	var METADATA_TOKEN_LIFETIME = 300;
	var DEFAULT_OPERATION_PATH_CREATE_ACCESS_TOKEN = `/instance_identity/v1/token`;
	var DEFAULT_OPERATION_PATH_CREATE_IAM_TOKEN = `/instance_identity/v1/iam_token`;
	var DEFAULT_OPERATION_PATH_CREATE_ACCESS_TOKEN2 = `/identity/v1/token`;
	var DEFAULT_OPERATION_PATH_CREATE_IAM_TOKEN2 = `/identity/v1/iam_tokens`;
	var metadataServiceSupportedVersions = [METADATA_SERVICE_VERSION, METADATA_SERVICE_VERSION2];
	exports.VpcInstanceTokenManager = function(_super) {
		__extends(VpcInstanceTokenManager, _super);
		function VpcInstanceTokenManager(options) {
			var _this = this;
			options = options || {};
			_this = _super.call(this, options) || this;
			if (!(0, helpers_1.atMostOne)(options.iamProfileId, options.iamProfileCrn, options.iamProfileName)) throw new Error("At most one of `iamProfileId`, `iamProfileCrn` or `iamProfileName` may be specified.");
			_this.url = options.url || DEFAULT_IMS_ENDPOINT;
			var serviceVersion = options.serviceVersion || METADATA_SERVICE_VERSION;
			if (!metadataServiceSupportedVersions.includes(serviceVersion)) throw new Error(`Invalid serviceVersion. Must be one of: `.concat(metadataServiceSupportedVersions.join(`, `)));
			_this.serviceVersion = serviceVersion;
			var tokenLifetime = options.tokenLifetime || METADATA_TOKEN_LIFETIME;
			if (typeof tokenLifetime !== `number` || tokenLifetime < 0) throw new Error(`tokenLifetime must be a non-negative number`);
			_this.tokenLifetime = tokenLifetime;
			if (options.iamProfileCrn) _this.iamProfileCrn = options.iamProfileCrn;
			if (options.iamProfileId) _this.iamProfileId = options.iamProfileId;
			if (options.iamProfileName) _this.iamProfileName = options.iamProfileName;
			_this.userAgent = (0, build_user_agent_1.buildUserAgent)(`vpc-instance-authenticator`);
			return _this;
		}
		VpcInstanceTokenManager.prototype.setIamProfileCrn = function(iamProfileCrn) {
			this.iamProfileCrn = iamProfileCrn;
		};
		VpcInstanceTokenManager.prototype.setIamProfileId = function(iamProfileId) {
			this.iamProfileId = iamProfileId;
		};
		VpcInstanceTokenManager.prototype.setIamProfileName = function(iamProfileName) {
			this.iamProfileName = iamProfileName;
		};
		VpcInstanceTokenManager.prototype.setServiceVersion = function(serviceVersion) {
			if (!metadataServiceSupportedVersions.includes(serviceVersion)) throw new Error(`Invalid serviceVersion. Must be one of: `.concat(metadataServiceSupportedVersions.join(`, `)));
			this.serviceVersion = serviceVersion;
		};
		VpcInstanceTokenManager.prototype.setTokenLifetime = function(tokenLifetime) {
			if (typeof tokenLifetime !== `number` || tokenLifetime < 0) throw new Error(`tokenLifetime must be a non-negative number`);
			this.tokenLifetime = tokenLifetime;
		};
		VpcInstanceTokenManager.prototype.getAccessTokenPath = function() {
			if (this.serviceVersion === METADATA_SERVICE_VERSION2) return DEFAULT_OPERATION_PATH_CREATE_ACCESS_TOKEN2;
			return DEFAULT_OPERATION_PATH_CREATE_ACCESS_TOKEN;
		};
		VpcInstanceTokenManager.prototype.getIamTokenPath = function() {
			if (this.serviceVersion === METADATA_SERVICE_VERSION2) return DEFAULT_OPERATION_PATH_CREATE_IAM_TOKEN2;
			return DEFAULT_OPERATION_PATH_CREATE_IAM_TOKEN;
		};
		VpcInstanceTokenManager.prototype.requestToken = function() {
			return __awaiter(this, void 0, void 0, function() {
				var instanceIdentityToken, body, parameters;
				return __generator(this, function(_a) {
					switch (_a.label) {
						case 0: return [4, this.getInstanceIdentityToken()];
						case 1:
							instanceIdentityToken = _a.sent();
							if (this.iamProfileId) body = { trusted_profile: { id: this.iamProfileId } };
							else if (this.iamProfileCrn) body = { trusted_profile: { crn: this.iamProfileCrn } };
							else if (this.iamProfileName) body = { trusted_profile: { name: this.iamProfileName } };
							parameters = { options: {
								url: ``.concat(this.url).concat(this.getIamTokenPath()),
								qs: { version: this.serviceVersion },
								body,
								method: `POST`,
								headers: {
									"Content-Type": `application/json`,
									"User-Agent": this.userAgent,
									Accept: `application/json`,
									Authorization: `Bearer `.concat(instanceIdentityToken),
									"Metadata-Flavor": `ibm`
								}
							} };
							logger_1.default.debug(`Invoking VPC 'create_iam_token' operation: `.concat(parameters.options.url));
							return [2, this.requestWrapperInstance.sendRequest(parameters).then(function(response) {
								logger_1.default.debug(`Returned from VPC 'create_iam_token' operation`);
								return response;
							})];
					}
				});
			});
		};
		VpcInstanceTokenManager.prototype.getInstanceIdentityToken = function() {
			return __awaiter(this, void 0, void 0, function() {
				var parameters, token, response, responseBody, err_1;
				return __generator(this, function(_a) {
					switch (_a.label) {
						case 0:
							parameters = { options: {
								url: ``.concat(this.url).concat(this.getAccessTokenPath()),
								qs: { version: this.serviceVersion },
								body: { expires_in: this.tokenLifetime },
								method: `PUT`,
								headers: {
									"Content-Type": `application/json`,
									"User-Agent": this.userAgent,
									Accept: `application/json`,
									"Metadata-Flavor": `ibm`
								}
							} };
							token = null;
							_a.label = 1;
						case 1:
							_a.trys.push([
								1,
								3,
								,
								4
							]);
							logger_1.default.debug(`Invoking VPC 'create_access_token' operation: `.concat(parameters.options.url));
							return [4, this.requestWrapperInstance.sendRequest(parameters)];
						case 2:
							response = _a.sent();
							logger_1.default.debug(`Returned from VPC 'create_access_token' operation.`);
							responseBody = response.result || {};
							token = responseBody.access_token;
							return [3, 4];
						case 3:
							err_1 = _a.sent();
							logger_1.default.debug(`Caught exception from VPC 'create_access_token' operation: `.concat(err_1.message));
							throw err_1;
						case 4: return [2, token];
					}
				});
			});
		};
		VpcInstanceTokenManager.prototype.isTokenExpired = function() {
			var expireTime = this.expireTime;
			if (!expireTime) return true;
			return (0, helpers_1.getCurrentTime)() >= expireTime - IAM_EXPIRATION_WINDOW;
		};
		return VpcInstanceTokenManager;
	}(jwt_token_manager_1.JwtTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/vpc-instance-authenticator.js
var require_vpc_instance_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$12) => {
	var __extends = this$12 && this$12.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VpcInstanceAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	var vpc_instance_token_manager_1 = require_vpc_instance_token_manager();
	exports.VpcInstanceAuthenticator = function(_super) {
		__extends(VpcInstanceAuthenticator, _super);
		function VpcInstanceAuthenticator(options) {
			var _this = this;
			options = options || {};
			_this = _super.call(this, options) || this;
			if (options.iamProfileCrn) _this.iamProfileCrn = options.iamProfileCrn;
			if (options.iamProfileId) _this.iamProfileId = options.iamProfileId;
			if (options.iamProfileName) _this.iamProfileName = options.iamProfileName;
			if (options.serviceVersion) _this.serviceVersion = options.serviceVersion;
			if (options.tokenLifetime) _this.tokenLifetime = options.tokenLifetime;
			_this.tokenManager = new vpc_instance_token_manager_1.VpcInstanceTokenManager(options);
			return _this;
		}
		VpcInstanceAuthenticator.prototype.setIamProfileCrn = function(iamProfileCrn) {
			this.iamProfileCrn = iamProfileCrn;
			this.tokenManager.setIamProfileCrn(iamProfileCrn);
		};
		VpcInstanceAuthenticator.prototype.setIamProfileId = function(iamProfileId) {
			this.iamProfileId = iamProfileId;
			this.tokenManager.setIamProfileId(iamProfileId);
		};
		VpcInstanceAuthenticator.prototype.setIamProfileName = function(iamProfileName) {
			this.iamProfileName = iamProfileName;
			this.tokenManager.setIamProfileName(iamProfileName);
		};
		VpcInstanceAuthenticator.prototype.setServiceVersion = function(serviceVersion) {
			this.serviceVersion = serviceVersion;
			this.tokenManager.setServiceVersion(serviceVersion);
		};
		VpcInstanceAuthenticator.prototype.setTokenLifetime = function(tokenLifetime) {
			this.tokenLifetime = tokenLifetime;
			this.tokenManager.setTokenLifetime(tokenLifetime);
		};
		VpcInstanceAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_VPC;
		};
		return VpcInstanceAuthenticator;
	}(require_token_request_based_authenticator().TokenRequestBasedAuthenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/mcsp-token-manager.js
var require_mcsp_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$11) => {
	var __extends = this$11 && this$11.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	var __importDefault = this$11 && this$11.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.McspTokenManager = void 0;
	var extend_1 = __importDefault(require_extend());
	var helpers_1 = require_helpers();
	var build_user_agent_1 = require_build_user_agent();
	var jwt_token_manager_1 = require_jwt_token_manager();
	var logger_1 = __importDefault(require_logger());
	var OPERATION_PATH = `/siusermgr/api/1.0/apikeys/token`;
	exports.McspTokenManager = function(_super) {
		__extends(McspTokenManager, _super);
		function McspTokenManager(options) {
			var _this = _super.call(this, options) || this;
			_this.requiredOptions = [`apikey`, `url`];
			_this.tokenName = `token`;
			(0, helpers_1.validateInput)(options, _this.requiredOptions);
			_this.apikey = options.apikey;
			_this.userAgent = (0, build_user_agent_1.buildUserAgent)(`mcsp-authenticator`);
			return _this;
		}
		McspTokenManager.prototype.requestToken = function() {
			var requiredHeaders = {
				Accept: `application/json`,
				"Content-Type": `application/json`,
				"User-Agent": this.userAgent
			};
			var parameters = { options: {
				url: this.url + OPERATION_PATH,
				body: { apikey: this.apikey },
				method: `POST`,
				headers: (0, extend_1.default)(true, {}, this.headers, requiredHeaders),
				rejectUnauthorized: !this.disableSslVerification
			} };
			logger_1.default.debug(`Invoking MCSP token service operation: `.concat(parameters.options.url));
			return this.requestWrapperInstance.sendRequest(parameters).then(function(response) {
				logger_1.default.debug(`Returned from MCSP token service operation`);
				return response;
			});
		};
		return McspTokenManager;
	}(jwt_token_manager_1.JwtTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/mcsp-authenticator.js
var require_mcsp_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$10) => {
	var __extends = this$10 && this$10.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.McspAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	var mcsp_token_manager_1 = require_mcsp_token_manager();
	exports.McspAuthenticator = function(_super) {
		__extends(McspAuthenticator, _super);
		function McspAuthenticator(options) {
			var _this = _super.call(this, options) || this;
			_this.requiredOptions = [`apikey`, `url`];
			_this.apikey = options.apikey;
			_this.url = options.url;
			_this.tokenManager = new mcsp_token_manager_1.McspTokenManager(options);
			return _this;
		}
		McspAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_MCSP;
		};
		return McspAuthenticator;
	}(require_token_request_based_authenticator().TokenRequestBasedAuthenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/mcspv2-token-manager.js
var require_mcspv2_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$9) => {
	var __extends = this$9 && this$9.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	var __importDefault = this$9 && this$9.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.McspV2TokenManager = void 0;
	var extend_1 = __importDefault(require_extend());
	var helpers_1 = require_helpers();
	var build_user_agent_1 = require_build_user_agent();
	var jwt_token_manager_1 = require_jwt_token_manager();
	var logger_1 = __importDefault(require_logger());
	exports.McspV2TokenManager = function(_super) {
		__extends(McspV2TokenManager, _super);
		function McspV2TokenManager(options) {
			var _this = _super.call(this, options) || this;
			_this.requiredOptions = [
				`apikey`,
				`url`,
				`scopeCollectionType`,
				`scopeId`
			];
			_this.PATH_TEMPLATE = `/api/2.0/{scopeCollectionType}/{scopeId}/apikeys/token`;
			_this.tokenName = `token`;
			(0, helpers_1.validateInput)(options, _this.requiredOptions);
			_this.url = options.url;
			_this.apikey = options.apikey;
			_this.scopeCollectionType = options.scopeCollectionType;
			_this.scopeId = options.scopeId;
			_this.includeBuiltinActions = McspV2TokenManager.parseBoolean(options, `includeBuiltinActions`, false);
			_this.includeCustomActions = McspV2TokenManager.parseBoolean(options, `includeCustomActions`, false);
			_this.includeRoles = McspV2TokenManager.parseBoolean(options, `includeRoles`, true);
			_this.prefixRoles = McspV2TokenManager.parseBoolean(options, `prefixRoles`, false);
			if (`callerExtClaim` in options) {
				var value = options.callerExtClaim;
				if (typeof value === `string`) try {
					_this.callerExtClaim = JSON.parse(value);
				} catch (err) {
					throw new Error(`An error occurred while parsing the callerExtClaim value '`.concat(value, `': `).concat(err.message));
				}
				else if (typeof value === `object`) _this.callerExtClaim = value;
				else throw new Error(`callerExtClaim must be a string or object, but was '`.concat(typeof value, `'`));
			}
			_this.userAgent = (0, build_user_agent_1.buildUserAgent)(`mcspv2-authenticator`);
			return _this;
		}
		McspV2TokenManager.prototype.requestToken = function() {
			var requiredHeaders = {
				Accept: `application/json`,
				"Content-Type": `application/json`,
				"User-Agent": this.userAgent
			};
			var requestHeaders = (0, extend_1.default)(true, {}, this.headers, requiredHeaders);
			var pathParams = {
				scopeCollectionType: this.scopeCollectionType,
				scopeId: this.scopeId
			};
			var queryParams = {
				includeBuiltinActions: this.includeBuiltinActions,
				includeCustomActions: this.includeCustomActions,
				includeRoles: this.includeRoles,
				prefixRolesWithDefinitionScope: this.prefixRoles
			};
			var requestBody = {
				apikey: this.apikey,
				callerExtClaim: this.callerExtClaim || void 0
			};
			var request = { options: {
				method: `POST`,
				url: this.url + this.PATH_TEMPLATE,
				body: requestBody,
				path: pathParams,
				qs: queryParams,
				headers: requestHeaders,
				rejectUnauthorized: !this.disableSslVerification
			} };
			logger_1.default.debug(`Invoking MCSP v2 token service operation: `.concat(request.options.url));
			return this.requestWrapperInstance.sendRequest(request).then(function(response) {
				logger_1.default.debug(`Returned from MCSP v2 token service operation`);
				return response;
			});
		};
		McspV2TokenManager.parseBoolean = function(options, fieldName, defaultValue) {
			var result = defaultValue;
			if (fieldName in options) {
				var value = options[fieldName];
				if (typeof value === `boolean`) result = value;
				else if (typeof value === `string`) result = value.toLowerCase() === `true`;
			}
			return result;
		};
		return McspV2TokenManager;
	}(jwt_token_manager_1.JwtTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/mcspv2-authenticator.js
var require_mcspv2_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$8) => {
	var __extends = this$8 && this$8.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.McspV2Authenticator = void 0;
	var authenticator_1 = require_authenticator();
	var token_request_based_authenticator_1 = require_token_request_based_authenticator();
	var mcspv2_token_manager_1 = require_mcspv2_token_manager();
	exports.McspV2Authenticator = function(_super) {
		__extends(McspV2Authenticator, _super);
		function McspV2Authenticator(options) {
			var _this = _super.call(this, options) || this;
			_this.tokenManager = new mcspv2_token_manager_1.McspV2TokenManager(options);
			return _this;
		}
		McspV2Authenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_MCSPV2;
		};
		return McspV2Authenticator;
	}(token_request_based_authenticator_1.TokenRequestBasedAuthenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/iam-assume-token-manager.js
var require_iam_assume_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$7) => {
	var __extends = this$7 && this$7.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	var __awaiter = this$7 && this$7.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator[`throw`](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	var __generator = this$7 && this$7.__generator || function(thisArg, body) {
		var _ = {
			label: 0,
			sent: function() {
				if (t[0] & 1) throw t[1];
				return t[1];
			},
			trys: [],
			ops: []
		}, f, y, t, g = {
			next: verb(0),
			"throw": verb(1),
			"return": verb(2)
		};
		return typeof Symbol === `function` && (g[Symbol.iterator] = function() {
			return this;
		}), g;
		function verb(n) {
			return function(v) {
				return step([n, v]);
			};
		}
		function step(op) {
			if (f) throw new TypeError(`Generator is already executing.`);
			while (g && (g = 0, op[0] && (_ = 0)), _) try {
				if (f = 1, y && (t = op[0] & 2 ? y[`return`] : op[0] ? y[`throw`] || ((t = y[`return`]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
				if (y = 0, t) op = [op[0] & 2, t.value];
				switch (op[0]) {
					case 0:
					case 1:
						t = op;
						break;
					case 4:
						_.label++;
						return {
							value: op[1],
							done: false
						};
					case 5:
						_.label++;
						y = op[1];
						op = [0];
						continue;
					case 7:
						op = _.ops.pop();
						_.trys.pop();
						continue;
					default:
						if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) {
							_ = 0;
							continue;
						}
						if (op[0] === 3 && (!t || op[1] > t[0] && op[1] < t[3])) {
							_.label = op[1];
							break;
						}
						if (op[0] === 6 && _.label < t[1]) {
							_.label = t[1];
							t = op;
							break;
						}
						if (t && _.label < t[2]) {
							_.label = t[2];
							_.ops.push(op);
							break;
						}
						if (t[2]) _.ops.pop();
						_.trys.pop();
						continue;
				}
				op = body.call(thisArg, _);
			} catch (e) {
				op = [6, e];
				y = 0;
			} finally {
				f = t = 0;
			}
			if (op[0] & 5) throw op[1];
			return {
				value: op[0] ? op[1] : void 0,
				done: true
			};
		}
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IamAssumeTokenManager = void 0;
	var helpers_1 = require_helpers();
	var build_user_agent_1 = require_build_user_agent();
	var iam_request_based_token_manager_1 = require_iam_request_based_token_manager();
	var iam_token_manager_1 = require_iam_token_manager();
	exports.IamAssumeTokenManager = function(_super) {
		__extends(IamAssumeTokenManager, _super);
		function IamAssumeTokenManager(options) {
			var _this = _super.call(this, options) || this;
			_this.requiredOptions = [`apikey`];
			(0, helpers_1.validateInput)(options, _this.requiredOptions);
			if (!(0, helpers_1.onlyOne)(options.iamProfileId, options.iamProfileCrn, options.iamProfileName)) throw new Error("Exactly one of `iamProfileName`, `iamProfileCrn`, or `iamProfileId` must be specified.");
			if (Boolean(options.iamProfileName) !== Boolean(options.iamAccountId)) throw new Error("`iamProfileName` and `iamAccountId` must be provided together, or not at all.");
			_this.iamProfileId = options.iamProfileId;
			_this.iamProfileCrn = options.iamProfileCrn;
			_this.iamProfileName = options.iamProfileName;
			_this.iamAccountId = options.iamAccountId;
			_this.iamDelegate = options.iamDelegate;
			_this.iamDelegate = new iam_token_manager_1.IamTokenManager(options);
			_this.clientId = void 0;
			_this.clientSecret = void 0;
			_this.scope = void 0;
			_this.formData.grant_type = `urn:ibm:params:oauth:grant-type:assume`;
			_this.userAgent = (0, build_user_agent_1.buildUserAgent)(`iam-assume-authenticator`);
			return _this;
		}
		IamAssumeTokenManager.prototype.requestToken = function() {
			return __awaiter(this, void 0, void 0, function() {
				var _a;
				return __generator(this, function(_b) {
					switch (_b.label) {
						case 0:
							_a = this.formData;
							return [4, this.iamDelegate.getToken()];
						case 1:
							_a.access_token = _b.sent();
							if (this.iamProfileCrn) this.formData.profile_crn = this.iamProfileCrn;
							else if (this.iamProfileId) this.formData.profile_id = this.iamProfileId;
							else {
								this.formData.profile_name = this.iamProfileName;
								this.formData.account = this.iamAccountId;
							}
							return [2, _super.prototype.requestToken.call(this)];
					}
				});
			});
		};
		IamAssumeTokenManager.prototype.saveTokenInfo = function(tokenResponse) {
			_super.prototype.saveTokenInfo.call(this, tokenResponse);
			this.refreshToken = void 0;
		};
		IamAssumeTokenManager.prototype.setScope = function(scope) {
			this.iamDelegate.setScope(scope);
		};
		IamAssumeTokenManager.prototype.setClientIdAndSecret = function(clientId, clientSecret) {
			this.iamDelegate.setClientIdAndSecret(clientId, clientSecret);
		};
		IamAssumeTokenManager.prototype.setDisableSslVerification = function(value) {
			_super.prototype.setDisableSslVerification.call(this, value);
			this.iamDelegate.setDisableSslVerification(value);
		};
		IamAssumeTokenManager.prototype.setHeaders = function(headers) {
			_super.prototype.setHeaders.call(this, headers);
			this.iamDelegate.setHeaders(headers);
		};
		return IamAssumeTokenManager;
	}(iam_request_based_token_manager_1.IamRequestBasedTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/index.js
var require_token_managers = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IamAssumeTokenManager = exports.McspV2TokenManager = exports.McspTokenManager = exports.VpcInstanceTokenManager = exports.TokenManager = exports.JwtTokenManager = exports.IamRequestBasedTokenManager = exports.ContainerTokenManager = exports.Cp4dTokenManager = exports.IamTokenManager = void 0;
	var iam_token_manager_1 = require_iam_token_manager();
	Object.defineProperty(exports, "IamTokenManager", {
		enumerable: true,
		get: function() {
			return iam_token_manager_1.IamTokenManager;
		}
	});
	var cp4d_token_manager_1 = require_cp4d_token_manager();
	Object.defineProperty(exports, "Cp4dTokenManager", {
		enumerable: true,
		get: function() {
			return cp4d_token_manager_1.Cp4dTokenManager;
		}
	});
	var container_token_manager_1 = require_container_token_manager();
	Object.defineProperty(exports, "ContainerTokenManager", {
		enumerable: true,
		get: function() {
			return container_token_manager_1.ContainerTokenManager;
		}
	});
	var iam_request_based_token_manager_1 = require_iam_request_based_token_manager();
	Object.defineProperty(exports, "IamRequestBasedTokenManager", {
		enumerable: true,
		get: function() {
			return iam_request_based_token_manager_1.IamRequestBasedTokenManager;
		}
	});
	var jwt_token_manager_1 = require_jwt_token_manager();
	Object.defineProperty(exports, "JwtTokenManager", {
		enumerable: true,
		get: function() {
			return jwt_token_manager_1.JwtTokenManager;
		}
	});
	var token_manager_1 = require_token_manager();
	Object.defineProperty(exports, "TokenManager", {
		enumerable: true,
		get: function() {
			return token_manager_1.TokenManager;
		}
	});
	var vpc_instance_token_manager_1 = require_vpc_instance_token_manager();
	Object.defineProperty(exports, "VpcInstanceTokenManager", {
		enumerable: true,
		get: function() {
			return vpc_instance_token_manager_1.VpcInstanceTokenManager;
		}
	});
	var mcsp_token_manager_1 = require_mcsp_token_manager();
	Object.defineProperty(exports, "McspTokenManager", {
		enumerable: true,
		get: function() {
			return mcsp_token_manager_1.McspTokenManager;
		}
	});
	var mcspv2_token_manager_1 = require_mcspv2_token_manager();
	Object.defineProperty(exports, "McspV2TokenManager", {
		enumerable: true,
		get: function() {
			return mcspv2_token_manager_1.McspV2TokenManager;
		}
	});
	var iam_assume_token_manager_1 = require_iam_assume_token_manager();
	Object.defineProperty(exports, "IamAssumeTokenManager", {
		enumerable: true,
		get: function() {
			return iam_assume_token_manager_1.IamAssumeTokenManager;
		}
	});
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/iam-assume-authenticator.js
var require_iam_assume_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$6) => {
	var __extends = this$6 && this$6.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== `function` && b !== null) throw new TypeError(`Class extends value ` + String(b) + ` is not a constructor or null`);
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IamAssumeAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	var token_managers_1 = require_token_managers();
	exports.IamAssumeAuthenticator = function(_super) {
		__extends(IamAssumeAuthenticator, _super);
		function IamAssumeAuthenticator(options) {
			var _this = _super.call(this, options) || this;
			_this.tokenManager = new token_managers_1.IamAssumeTokenManager(options);
			return _this;
		}
		IamAssumeAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_IAM_ASSUME;
		};
		return IamAssumeAuthenticator;
	}(require_iam_request_based_authenticator_immutable().IamRequestBasedAuthenticatorImmutable);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/index.js
var require_authenticators = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IamAssumeAuthenticator = exports.McspV2Authenticator = exports.McspAuthenticator = exports.VpcInstanceAuthenticator = exports.TokenRequestBasedAuthenticator = exports.IamRequestBasedAuthenticator = exports.NoAuthAuthenticator = exports.ContainerAuthenticator = exports.IamAuthenticator = exports.CloudPakForDataAuthenticator = exports.BearerTokenAuthenticator = exports.BasicAuthenticator = exports.Authenticator = void 0;
	var authenticator_1 = require_authenticator();
	Object.defineProperty(exports, "Authenticator", {
		enumerable: true,
		get: function() {
			return authenticator_1.Authenticator;
		}
	});
	var basic_authenticator_1 = require_basic_authenticator();
	Object.defineProperty(exports, "BasicAuthenticator", {
		enumerable: true,
		get: function() {
			return basic_authenticator_1.BasicAuthenticator;
		}
	});
	var bearer_token_authenticator_1 = require_bearer_token_authenticator();
	Object.defineProperty(exports, "BearerTokenAuthenticator", {
		enumerable: true,
		get: function() {
			return bearer_token_authenticator_1.BearerTokenAuthenticator;
		}
	});
	var cloud_pak_for_data_authenticator_1 = require_cloud_pak_for_data_authenticator();
	Object.defineProperty(exports, "CloudPakForDataAuthenticator", {
		enumerable: true,
		get: function() {
			return cloud_pak_for_data_authenticator_1.CloudPakForDataAuthenticator;
		}
	});
	var iam_authenticator_1 = require_iam_authenticator();
	Object.defineProperty(exports, "IamAuthenticator", {
		enumerable: true,
		get: function() {
			return iam_authenticator_1.IamAuthenticator;
		}
	});
	var container_authenticator_1 = require_container_authenticator();
	Object.defineProperty(exports, "ContainerAuthenticator", {
		enumerable: true,
		get: function() {
			return container_authenticator_1.ContainerAuthenticator;
		}
	});
	var no_auth_authenticator_1 = require_no_auth_authenticator();
	Object.defineProperty(exports, "NoAuthAuthenticator", {
		enumerable: true,
		get: function() {
			return no_auth_authenticator_1.NoAuthAuthenticator;
		}
	});
	var iam_request_based_authenticator_1 = require_iam_request_based_authenticator();
	Object.defineProperty(exports, "IamRequestBasedAuthenticator", {
		enumerable: true,
		get: function() {
			return iam_request_based_authenticator_1.IamRequestBasedAuthenticator;
		}
	});
	var token_request_based_authenticator_1 = require_token_request_based_authenticator();
	Object.defineProperty(exports, "TokenRequestBasedAuthenticator", {
		enumerable: true,
		get: function() {
			return token_request_based_authenticator_1.TokenRequestBasedAuthenticator;
		}
	});
	var vpc_instance_authenticator_1 = require_vpc_instance_authenticator();
	Object.defineProperty(exports, "VpcInstanceAuthenticator", {
		enumerable: true,
		get: function() {
			return vpc_instance_authenticator_1.VpcInstanceAuthenticator;
		}
	});
	var mcsp_authenticator_1 = require_mcsp_authenticator();
	Object.defineProperty(exports, "McspAuthenticator", {
		enumerable: true,
		get: function() {
			return mcsp_authenticator_1.McspAuthenticator;
		}
	});
	var mcspv2_authenticator_1 = require_mcspv2_authenticator();
	Object.defineProperty(exports, "McspV2Authenticator", {
		enumerable: true,
		get: function() {
			return mcspv2_authenticator_1.McspV2Authenticator;
		}
	});
	var iam_assume_authenticator_1 = require_iam_assume_authenticator();
	Object.defineProperty(exports, "IamAssumeAuthenticator", {
		enumerable: true,
		get: function() {
			return iam_assume_authenticator_1.IamAssumeAuthenticator;
		}
	});
}));
// node_modules/camelcase/index.js
var require_camelcase = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const UPPERCASE = /[\p{Lu}]/u;
	const LOWERCASE = /[\p{Ll}]/u;
	const LEADING_CAPITAL = /^[\p{Lu}](?![\p{Lu}])/gu;
	const IDENTIFIER = /([\p{Alpha}\p{N}_]|$)/u;
	const SEPARATORS = /[_.\- ]+/;
	const LEADING_SEPARATORS = new RegExp(`^` + SEPARATORS.source);
	const SEPARATORS_AND_IDENTIFIER = new RegExp(SEPARATORS.source + IDENTIFIER.source, `gu`);
	const NUMBERS_AND_IDENTIFIER = new RegExp(`\\d+` + IDENTIFIER.source, `gu`);
	const preserveCamelCase = (string, toLowerCase, toUpperCase) => {
		let isLastCharLower = false;
		let isLastCharUpper = false;
		let isLastLastCharUpper = false;
		for (let i = 0; i < string.length; i++) {
			const character = string[i];
			if (isLastCharLower && UPPERCASE.test(character)) {
				string = string.slice(0, i) + `-` + string.slice(i);
				isLastCharLower = false;
				isLastLastCharUpper = isLastCharUpper;
				isLastCharUpper = true;
				i++;
			} else if (isLastCharUpper && isLastLastCharUpper && LOWERCASE.test(character)) {
				string = string.slice(0, i - 1) + `-` + string.slice(i - 1);
				isLastLastCharUpper = isLastCharUpper;
				isLastCharUpper = false;
				isLastCharLower = true;
			} else {
				isLastCharLower = toLowerCase(character) === character && toUpperCase(character) !== character;
				isLastLastCharUpper = isLastCharUpper;
				isLastCharUpper = toUpperCase(character) === character && toLowerCase(character) !== character;
			}
		}
		return string;
	};
	const preserveConsecutiveUppercase = (input, toLowerCase) => {
		LEADING_CAPITAL.lastIndex = 0;
		return input.replace(LEADING_CAPITAL, (m1) => toLowerCase(m1));
	};
	const postProcess = (input, toUpperCase) => {
		SEPARATORS_AND_IDENTIFIER.lastIndex = 0;
		NUMBERS_AND_IDENTIFIER.lastIndex = 0;
		return input.replace(SEPARATORS_AND_IDENTIFIER, (_, identifier) => toUpperCase(identifier)).replace(NUMBERS_AND_IDENTIFIER, (m) => toUpperCase(m));
	};
	const camelCase = (input, options) => {
		if (!(typeof input === `string` || Array.isArray(input))) throw new TypeError("Expected the input to be `string | string[]`");
		options = {
			pascalCase: false,
			preserveConsecutiveUppercase: false,
			...options
		};
		if (Array.isArray(input)) input = input.map((x) => x.trim()).filter((x) => x.length).join(`-`);
		else input = input.trim();
		if (input.length === 0) return ``;
		const toLowerCase = options.locale === false ? (string) => string.toLowerCase() : (string) => string.toLocaleLowerCase(options.locale);
		const toUpperCase = options.locale === false ? (string) => string.toUpperCase() : (string) => string.toLocaleUpperCase(options.locale);
		if (input.length === 1) return options.pascalCase ? toUpperCase(input) : toLowerCase(input);
		if (input !== toLowerCase(input)) input = preserveCamelCase(input, toLowerCase, toUpperCase);
		input = input.replace(LEADING_SEPARATORS, ``);
		if (options.preserveConsecutiveUppercase) input = preserveConsecutiveUppercase(input, toLowerCase);
		else input = toLowerCase(input);
		if (options.pascalCase) input = toUpperCase(input.charAt(0)) + input.slice(1);
		return postProcess(input, toUpperCase);
	};
	module.exports = camelCase;
	module.exports.default = camelCase;
}));
// node_modules/ibm-cloud-sdk-core/auth/utils/read-external-sources.js
var require_read_external_sources = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$5) => {
	var __importDefault = this$5 && this$5.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.readExternalSources = void 0;
	var camelcase_1 = __importDefault(require_camelcase());
	var logger_1 = __importDefault(require_logger());
	var helper_1 = require_helper();
	var file_reading_helpers_1 = require_file_reading_helpers();
	function readExternalSources(serviceName) {
		if (!serviceName) throw new Error(`Service name is required.`);
		return getProperties(serviceName);
	}
	exports.readExternalSources = readExternalSources;
	function getProperties(serviceName) {
		var properties = null;
		logger_1.default.debug(`Retrieving config properties for service '`.concat(serviceName, `'`));
		properties = filterPropertiesByServiceName((0, file_reading_helpers_1.readCredentialsFile)(), serviceName);
		if ((0, helper_1.isEmptyObject)(properties)) properties = filterPropertiesByServiceName(process.env, serviceName);
		if ((0, helper_1.isEmptyObject)(properties)) properties = getPropertiesFromVCAP(serviceName);
		logger_1.default.debug(`Retrieved `.concat(Object.keys(properties).length, ` properties`));
		return properties;
	}
	function filterPropertiesByServiceName(envObj, serviceName) {
		var credentials = {};
		var name = ``.concat(serviceName.toUpperCase().replace(/-/g, `_`), `_`);
		Object.keys(envObj).forEach(function(key) {
			if (key.startsWith(name)) {
				var propName = (0, camelcase_1.default)(key.substring(name.length));
				credentials[propName] = envObj[key];
			}
		});
		if (typeof credentials.disableSsl === `string`) credentials.disableSsl = credentials.disableSsl === `true`;
		if (typeof credentials.authDisableSsl === `string`) credentials.authDisableSsl = credentials.authDisableSsl === `true`;
		if (typeof credentials.enableGzip === `string`) credentials.enableGzip = credentials.enableGzip === `true`;
		if (typeof credentials.enableRetries === `string`) credentials.enableRetries = credentials.enableRetries === `true`;
		if (typeof credentials.maxRetries === `string`) credentials.maxRetries = parseInt(credentials.maxRetries, 10);
		if (typeof credentials.retryInterval === `string`) credentials.retryInterval = parseInt(credentials.retryInterval, 10);
		return credentials;
	}
	function getVCAPCredentialsForService(name) {
		if (process.env.VCAP_SERVICES) {
			var services = JSON.parse(process.env.VCAP_SERVICES);
			for (var _i = 0, _a = Object.keys(services); _i < _a.length; _i++) {
				var serviceName = _a[_i];
				for (var _b = 0, _c = services[serviceName]; _b < _c.length; _b++) {
					var instance = _c[_b];
					if (instance.name === name) {
						if (Object.prototype.hasOwnProperty.call(instance, `credentials`)) return instance.credentials;
						logger_1.default.debug(`no data read from VCAP_SERVICES`);
						return {};
					}
				}
			}
			for (var _d = 0, _e = Object.keys(services); _d < _e.length; _d++) {
				var serviceName = _e[_d];
				if (serviceName === name) {
					if (services[serviceName].length > 0) {
						if (Object.prototype.hasOwnProperty.call(services[serviceName][0], `credentials`)) return services[serviceName][0].credentials;
						logger_1.default.debug(`no data read from VCAP_SERVICES`);
						return {};
					}
					logger_1.default.debug(`no data read from VCAP_SERVICES`);
					return {};
				}
			}
		}
		logger_1.default.debug(`no data read from VCAP_SERVICES`);
		return {};
	}
	function getPropertiesFromVCAP(serviceName) {
		var credentials = getVCAPCredentialsForService(serviceName);
		if (credentials.username || credentials.password) credentials.authType = `basic`;
		return credentials;
	}
}));
// node_modules/ibm-cloud-sdk-core/auth/utils/get-authenticator-from-environment.js
var require_get_authenticator_from_environment = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getAuthenticatorFromEnvironment = void 0;
	var authenticators_1 = require_authenticators();
	var read_external_sources_1 = require_read_external_sources();
	function getAuthenticatorFromEnvironment(serviceName) {
		if (!serviceName) throw new Error(`Service name is required.`);
		var credentials = (0, read_external_sources_1.readExternalSources)(serviceName);
		if (credentials === null) throw new Error(`Unable to create an authenticator from the environment.`);
		delete credentials.url;
		delete credentials.disableSsl;
		if (credentials.authUrl) {
			credentials.url = credentials.authUrl;
			delete credentials.authUrl;
		}
		if (credentials.authDisableSsl) {
			credentials.disableSslVerification = credentials.authDisableSsl;
			delete credentials.authDisableSsl;
		}
		var authType = credentials.authType;
		if (!authType) authType = credentials.authtype;
		if (!authType || typeof authType !== `string`) authType = credentials.apikey ? authenticators_1.Authenticator.AUTHTYPE_IAM : authenticators_1.Authenticator.AUTHTYPE_CONTAINER;
		var authenticator;
		authType = authType.toLowerCase();
		if (authType === authenticators_1.Authenticator.AUTHTYPE_NOAUTH.toLowerCase()) authenticator = new authenticators_1.NoAuthAuthenticator();
		else if (authType === authenticators_1.Authenticator.AUTHTYPE_BASIC.toLowerCase()) authenticator = new authenticators_1.BasicAuthenticator(credentials);
		else if (authType === authenticators_1.Authenticator.AUTHTYPE_BEARERTOKEN.toLowerCase()) authenticator = new authenticators_1.BearerTokenAuthenticator(credentials);
		else if (authType === authenticators_1.Authenticator.AUTHTYPE_CP4D.toLowerCase()) authenticator = new authenticators_1.CloudPakForDataAuthenticator(credentials);
		else if (authType === authenticators_1.Authenticator.AUTHTYPE_IAM.toLowerCase()) authenticator = new authenticators_1.IamAuthenticator(credentials);
		else if (authType === authenticators_1.Authenticator.AUTHTYPE_IAM_ASSUME.toLowerCase()) authenticator = new authenticators_1.IamAssumeAuthenticator(credentials);
		else if (authType === authenticators_1.Authenticator.AUTHTYPE_CONTAINER.toLowerCase()) authenticator = new authenticators_1.ContainerAuthenticator(credentials);
		else if (authType === authenticators_1.Authenticator.AUTHTYPE_VPC.toLowerCase()) authenticator = new authenticators_1.VpcInstanceAuthenticator(credentials);
		else if (authType === authenticators_1.Authenticator.AUTHTYPE_MCSP.toLowerCase()) authenticator = new authenticators_1.McspAuthenticator(credentials);
		else if (authType === authenticators_1.Authenticator.AUTHTYPE_MCSPV2.toLowerCase()) authenticator = new authenticators_1.McspV2Authenticator(credentials);
		else throw new Error(`Invalid value for AUTH_TYPE: `.concat(authType));
		return authenticator;
	}
	exports.getAuthenticatorFromEnvironment = getAuthenticatorFromEnvironment;
}));
// node_modules/ibm-cloud-sdk-core/auth/utils/index.js
var require_utils = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || (`get` in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$4 && this$4.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.readExternalSources = exports.getAuthenticatorFromEnvironment = void 0;
	__exportStar(require_helpers(), exports);
	__exportStar(require_file_reading_helpers(), exports);
	var get_authenticator_from_environment_1 = require_get_authenticator_from_environment();
	Object.defineProperty(exports, "getAuthenticatorFromEnvironment", {
		enumerable: true,
		get: function() {
			return get_authenticator_from_environment_1.getAuthenticatorFromEnvironment;
		}
	});
	var read_external_sources_1 = require_read_external_sources();
	Object.defineProperty(exports, "readExternalSources", {
		enumerable: true,
		get: function() {
			return read_external_sources_1.readExternalSources;
		}
	});
}));
// node_modules/ibm-cloud-sdk-core/auth/index.js
var require_auth = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$3) => {
	var __createBinding = this$3 && this$3.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || (`get` in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$3 && this$3.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_authenticators(), exports);
	__exportStar(require_token_managers(), exports);
	__exportStar(require_utils(), exports);
}));
// node_modules/ibm-cloud-sdk-core/lib/base-service.js
var require_base_service = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$2) => {
	var __assign = this$2 && this$2.__assign || function() {
		__assign = Object.assign || function(t) {
			for (var s, i = 1, n = arguments.length; i < n; i++) {
				s = arguments[i];
				for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
			}
			return t;
		};
		return __assign.apply(this, arguments);
	};
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BaseService = void 0;
	var extend_1 = __importDefault(require_extend());
	var auth_1 = require_auth();
	var helper_1 = require_helper();
	var logger_1 = __importDefault(require_logger());
	var request_wrapper_1 = require_request_wrapper();
	var build_user_agent_1 = require_build_user_agent();
	exports.BaseService = function() {
		function BaseService(userOptions) {
			if (!(this instanceof BaseService)) {
				var err = `the "new" keyword is required to create service instances`;
				logger_1.default.error(`Error creating an instance of BaseService: `.concat(err));
				throw new Error(err);
			}
			var baseServiceOptions = {};
			var options = __assign({}, userOptions);
			if (options.url && !options.serviceUrl) options.serviceUrl = options.url;
			if (options.serviceUrl) baseServiceOptions.serviceUrl = (0, helper_1.stripTrailingSlash)(options.serviceUrl);
			var credentialProblems = (0, auth_1.checkCredentials)(options, [`serviceUrl`]);
			if (credentialProblems) {
				logger_1.default.error(credentialProblems.message);
				throw credentialProblems;
			}
			if (options.disableSslVerification !== true) options.disableSslVerification = false;
			var serviceClass = this.constructor;
			this.baseOptions = __assign(__assign({
				qs: {},
				serviceUrl: serviceClass.DEFAULT_SERVICE_URL
			}, options), baseServiceOptions);
			this.requestWrapperInstance = new request_wrapper_1.RequestWrapper(this.baseOptions);
			if (!options.authenticator) throw new Error(`Authenticator must be set.`);
			this.authenticator = options.authenticator;
			this.defaultUserAgent = (0, build_user_agent_1.buildUserAgent)();
		}
		BaseService.prototype.getAuthenticator = function() {
			return this.authenticator;
		};
		BaseService.prototype.setServiceUrl = function(url) {
			if (url) {
				this.baseOptions.serviceUrl = (0, helper_1.stripTrailingSlash)(url);
				logger_1.default.debug(`Set service URL: `.concat(this.baseOptions.serviceUrl));
			}
		};
		BaseService.prototype.setDefaultHeaders = function(headers) {
			if (typeof headers !== `object`) return;
			this.baseOptions.headers = headers;
		};
		BaseService.prototype.setEnableGzipCompression = function(setting) {
			this.requestWrapperInstance.setCompressRequestData(setting);
			this.baseOptions.enableGzipCompression = setting;
		};
		BaseService.prototype.getHttpClient = function() {
			return this.requestWrapperInstance.getHttpClient();
		};
		BaseService.prototype.enableRetries = function(retryOptions) {
			this.requestWrapperInstance.enableRetries(retryOptions);
		};
		BaseService.prototype.disableRetries = function() {
			this.requestWrapperInstance.disableRetries();
		};
		BaseService.convertModel = function(input, converterFn, isMap) {
			if (input == null || typeof input === `string`) return input;
			if (Array.isArray(input)) return BaseService.convertArray(input, converterFn, isMap);
			else if (isMap === true) return BaseService.convertMap(input, converterFn);
			return converterFn(input);
		};
		BaseService.prototype.configureService = function(serviceName) {
			logger_1.default.debug(`Configuring BaseService instance with service name: `.concat(serviceName));
			if (!serviceName) {
				var err = `Error configuring service. Service name is required.`;
				logger_1.default.error(err);
				throw new Error(err);
			}
			Object.assign(this.baseOptions, this.readOptionsFromExternalConfig(serviceName));
			this.requestWrapperInstance = new request_wrapper_1.RequestWrapper(this.baseOptions);
		};
		BaseService.prototype.createRequest = function(parameters) {
			var _this = this;
			var serviceUrl = parameters.defaultOptions && parameters.defaultOptions.serviceUrl;
			if (!serviceUrl || typeof serviceUrl !== `string`) return Promise.reject(/* @__PURE__ */ new Error(`The service URL is required`));
			var userAgent = { "User-Agent": this.defaultUserAgent };
			parameters.defaultOptions.headers = (0, extend_1.default)(true, {}, userAgent, parameters.defaultOptions.headers);
			return this.authenticator.authenticate(parameters.defaultOptions).then(function() {
				return _this.requestWrapperInstance.sendRequest(parameters);
			});
		};
		BaseService.prototype.createRequestAndDeserializeResponse = function(parameters, deserializerFn, isMap) {
			var _this = this;
			return new Promise(function(resolve, reject) {
				_this.createRequest(parameters).then(function(r) {
					if (r !== void 0 && r.result !== void 0) r.result = BaseService.convertModel(r.result, deserializerFn, isMap);
					resolve(r);
				}).catch(function(err) {
					return reject(err);
				});
			});
		};
		BaseService.prototype.readOptionsFromExternalConfig = function(serviceName) {
			var results = {};
			var properties = (0, auth_1.readExternalSources)(serviceName);
			if (properties !== null) {
				var url = properties.url, disableSsl = properties.disableSsl, enableGzip = properties.enableGzip, enableRetries = properties.enableRetries, maxRetries = properties.maxRetries, retryInterval = properties.retryInterval;
				if (url) results.serviceUrl = (0, helper_1.stripTrailingSlash)(url);
				if (disableSsl === true) results.disableSslVerification = disableSsl;
				if (enableGzip === true) results.enableGzipCompression = enableGzip;
				if (enableRetries !== void 0) results.enableRetries = enableRetries;
				if (maxRetries !== void 0) results.maxRetries = maxRetries;
				if (retryInterval !== void 0) results.retryInterval = retryInterval;
			}
			return results;
		};
		BaseService.convertArray = function(arrayInput, converterFn, isMap) {
			var _this = this;
			var serializedList = [];
			arrayInput.forEach(function(element) {
				serializedList.push(_this.convertModel(element, converterFn, isMap));
			});
			return serializedList;
		};
		BaseService.convertMap = function(mapInput, converterFn) {
			var serializedMap = {};
			Object.keys(mapInput).forEach(function(key) {
				serializedMap[key] = BaseService.convertModel(mapInput[key], converterFn);
			});
			return serializedMap;
		};
		return BaseService;
	}();
}));
// node_modules/ibm-cloud-sdk-core/lib/querystring.js
var require_querystring = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var stringify = function(queryParams) {
		return Object.keys(queryParams).map(function(key) {
			return ``.concat(key, `=`).concat(encodeURIComponent(queryParams[key]));
		}).join(`&`);
	};
	exports.default = { stringify };
}));
// node_modules/ibm-cloud-sdk-core/lib/content-type.js
var require_content_type = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var path_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
	var headerContentTypes = {
		fLaC: `audio/flac`,
		RIFF: `audio/wav`,
		OggS: `audio/ogg`,
		ID3: `audio/mp3`,
		"Eߣ": `audio/webm`
	};
	var filenameContentTypes = {
		".mp3": `audio/mp3`,
		".wav": `audio/wav`,
		".flac": `audio/flac`,
		".ogg": `audio/ogg`,
		".oga": `audio/ogg`,
		".opus": `audio/ogg; codec=opus`,
		".webm": `audio/webm`
	};
	var fromHeader = function(buffer) {
		var headerStr = buffer.slice(0, 4).toString().substr(0, 4);
		return headerContentTypes[headerStr] || headerContentTypes[headerStr.substr(0, 3)];
	};
	var fromFilename = function(file) {
		return filenameContentTypes[(0, path_1.extname)(typeof file === `string` && file || file[`name`] || ``)];
	};
	exports.default = {
		fromFilename,
		fromHeader
	};
}));
// node_modules/ibm-cloud-sdk-core/index.js
var require_ibm_cloud_sdk_core = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || (`get` in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getNewLogger = exports.contentType = exports.qs = exports.BaseService = void 0;
	__exportStar(require_axios_types(), exports);
	var base_service_1 = require_base_service();
	Object.defineProperty(exports, "BaseService", {
		enumerable: true,
		get: function() {
			return base_service_1.BaseService;
		}
	});
	__exportStar(require_auth(), exports);
	__exportStar(require_helper(), exports);
	var querystring_1 = require_querystring();
	Object.defineProperty(exports, "qs", {
		enumerable: true,
		get: function() {
			return __importDefault(querystring_1).default;
		}
	});
	var content_type_1 = require_content_type();
	Object.defineProperty(exports, "contentType", {
		enumerable: true,
		get: function() {
			return __importDefault(content_type_1).default;
		}
	});
	__exportStar(require_stream_to_promise(), exports);
	var get_new_logger_1 = require_get_new_logger();
	Object.defineProperty(exports, "getNewLogger", {
		enumerable: true,
		get: function() {
			return get_new_logger_1.getNewLogger;
		}
	});
}));



/***/ })

};
