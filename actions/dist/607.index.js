export const id = 607;
export const ids = [607];
export const modules = {

/***/ 330:
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
webpackEmptyAsyncContext.id = 330;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ require_extend),
/* harmony export */   t: () => (/* binding */ require_ibm_cloud_sdk_core)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);

// node_modules/extend/index.js
var require_extend = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var hasOwn = Object.prototype.hasOwnProperty;
	var toStr = Object.prototype.toString;
	var defineProperty = Object.defineProperty;
	var gOPD = Object.getOwnPropertyDescriptor;
	var isArray = function isArray(e) {
		return typeof Array.isArray == `function` ? Array.isArray(e) : toStr.call(e) === `[object Array]`;
	};
	var isPlainObject = function isPlainObject(e) {
		if (!e || toStr.call(e) !== `[object Object]`) return !1;
		var t = hasOwn.call(e, `constructor`), n = e.constructor && e.constructor.prototype && hasOwn.call(e.constructor.prototype, `isPrototypeOf`);
		if (e.constructor && !t && !n) return !1;
		for (var r in e);
		return r === void 0 || hasOwn.call(e, r);
	};
	var setProperty = function setProperty(e, t) {
		defineProperty && t.name === `__proto__` ? defineProperty(e, t.name, {
			enumerable: !0,
			configurable: !0,
			value: t.newValue,
			writable: !0
		}) : e[t.name] = t.newValue;
	};
	var getProperty = function getProperty(e, t) {
		if (t === `__proto__`) {
			if (!hasOwn.call(e, t)) return;
			if (gOPD) return gOPD(e, t).value;
		}
		return e[t];
	};
	module.exports = function extend() {
		var e, t, n, r, i, a, o = arguments[0], s = 1, c = arguments.length, l = !1;
		for (typeof o == `boolean` && (l = o, o = arguments[1] || {}, s = 2), (o == null || typeof o != `object` && typeof o != `function`) && (o = {}); s < c; ++s) if (e = arguments[s], e != null) for (t in e) n = getProperty(o, t), r = getProperty(e, t), o !== r && (l && r && (isPlainObject(r) || (i = isArray(r))) ? (i ? (i = !1, a = n && isArray(n) ? n : []) : a = n && isPlainObject(n) ? n : {}, setProperty(o, {
			name: t,
			newValue: extend(l, a, r)
		})) : r !== void 0 && setProperty(o, {
			name: t,
			newValue: r
		}));
		return o;
	};
}));
// node_modules/ibm-cloud-sdk-core/lib/axios-types.js
var require_axios_types = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/authenticator.js
var require_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Authenticator = void 0;
	exports.Authenticator = function() {
		function Authenticator() {
			if (!(this instanceof Authenticator)) throw Error(`the "new" keyword is required to create authenticator instances`);
		}
		return Authenticator.prototype.authenticate = function(e) {
			var t = Error(`Should be implemented by subclass!`);
			return Promise.reject(t);
		}, Authenticator.prototype.authenticationType = function() {
			return Authenticator.AUTHTYPE_UNKNOWN;
		}, Authenticator.AUTHTYPE_BASIC = `basic`, Authenticator.AUTHTYPE_BEARERTOKEN = `bearerToken`, Authenticator.AUTHTYPE_IAM = `iam`, Authenticator.AUTHTYPE_IAM_ASSUME = `iamAssume`, Authenticator.AUTHTYPE_CONTAINER = `container`, Authenticator.AUTHTYPE_CP4D = `cp4d`, Authenticator.AUTHTYPE_NOAUTH = `noAuth`, Authenticator.AUTHTYPE_VPC = `vpc`, Authenticator.AUTHTYPE_MCSP = `mcsp`, Authenticator.AUTHTYPE_MCSPV2 = `mcspv2`, Authenticator.AUTHTYPE_UNKNOWN = `unknown`, Authenticator;
	}();
}));
// node_modules/isstream/isstream.js
var require_isstream = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
	function isStream(e) {
		return e instanceof stream.Stream;
	}
	function isReadable(e) {
		return isStream(e) && typeof e._read == `function` && typeof e._readableState == `object`;
	}
	function isWritable(e) {
		return isStream(e) && typeof e._write == `function` && typeof e._writableState == `object`;
	}
	function isDuplex(e) {
		return isReadable(e) && isWritable(e);
	}
	module.exports = isStream, module.exports.isReadable = isReadable, module.exports.isWritable = isWritable, module.exports.isDuplex = isDuplex;
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
	exports.charset = charset, exports.charsets = { lookup: charset }, exports.contentType = contentType, exports.extension = extension, exports.extensions = Object.create(null), exports.lookup = lookup, exports.types = Object.create(null), populateMaps(exports.extensions, exports.types);
	function charset(e) {
		if (!e || typeof e != `string`) return !1;
		var t = EXTRACT_TYPE_REGEXP.exec(e), n = t && db[t[1].toLowerCase()];
		return n && n.charset ? n.charset : t && TEXT_TYPE_REGEXP.test(t[1]) ? `UTF-8` : !1;
	}
	function contentType(e) {
		if (!e || typeof e != `string`) return !1;
		var t = e.indexOf(`/`) === -1 ? exports.lookup(e) : e;
		if (!t) return !1;
		if (t.indexOf(`charset`) === -1) {
			var n = exports.charset(t);
			n && (t += `; charset=` + n.toLowerCase());
		}
		return t;
	}
	function extension(e) {
		if (!e || typeof e != `string`) return !1;
		var t = EXTRACT_TYPE_REGEXP.exec(e), n = t && exports.extensions[t[1].toLowerCase()];
		return !n || !n.length ? !1 : n[0];
	}
	function lookup(e) {
		if (!e || typeof e != `string`) return !1;
		var t = extname(`x.` + e).toLowerCase().substr(1);
		return t && exports.types[t] || !1;
	}
	function populateMaps(e, t) {
		var n = [
			`nginx`,
			`apache`,
			void 0,
			`iana`
		];
		Object.keys(db).forEach(function forEachMimeType(r) {
			var i = db[r], a = i.extensions;
			if (a && a.length) {
				e[r] = a;
				for (var o = 0; o < a.length; o++) {
					var s = a[o];
					if (t[s]) {
						var c = n.indexOf(db[t[s]].source), l = n.indexOf(i.source);
						if (t[s] !== `application/octet-stream` && (c > l || c === l && t[s].substr(0, 12) === `application/`)) continue;
					}
					t[s] = r;
				}
			}
		});
	}
}));
// node_modules/load-esm/index.js
var require_load_esm = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { loadEsm: (e) => __webpack_require__(330)(e) };
}));
// node_modules/ms/index.js
var require_ms = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var s = 1e3;
	var m = s * 60;
	var h = m * 60;
	var d = h * 24;
	var w = d * 7;
	var y = d * 365.25;
	module.exports = function(e, t) {
		t ||= {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return parse(e);
		if (n === `number` && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
		throw Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function parse(e) {
		if (e = String(e), !(e.length > 100)) {
			var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
			if (t) {
				var n = parseFloat(t[1]);
				switch ((t[2] || `ms`).toLowerCase()) {
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
		}
	}
	function fmtShort(e) {
		var t = Math.abs(e);
		return t >= d ? Math.round(e / d) + `d` : t >= h ? Math.round(e / h) + `h` : t >= m ? Math.round(e / m) + `m` : t >= s ? Math.round(e / s) + `s` : e + `ms`;
	}
	function fmtLong(e) {
		var t = Math.abs(e);
		return t >= d ? plural(e, t, d, `day`) : t >= h ? plural(e, t, h, `hour`) : t >= m ? plural(e, t, m, `minute`) : t >= s ? plural(e, t, s, `second`) : e + ` ms`;
	}
	function plural(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
	}
}));
// node_modules/debug/src/common.js
var require_common = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function setup(e) {
		createDebug.debug = createDebug, createDebug.default = createDebug, createDebug.coerce = coerce, createDebug.disable = disable, createDebug.enable = enable, createDebug.enabled = enabled, createDebug.humanize = require_ms(), createDebug.destroy = destroy, Object.keys(e).forEach((t) => {
			createDebug[t] = e[t];
		}), createDebug.names = [], createDebug.skips = [], createDebug.formatters = {};
		function selectColor(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) t = (t << 5) - t + e.charCodeAt(n), t |= 0;
			return createDebug.colors[Math.abs(t) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		function createDebug(e) {
			let t, n = null, r, i;
			function debug(...e) {
				if (!debug.enabled) return;
				let n = debug, r = Number(/* @__PURE__ */ new Date());
				n.diff = r - (t || r), n.prev = t, n.curr = r, t = r, e[0] = createDebug.coerce(e[0]), typeof e[0] != `string` && e.unshift(`%O`);
				let i = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, r) => {
					if (t === `%%`) return `%`;
					i++;
					let a = createDebug.formatters[r];
					if (typeof a == `function`) {
						let r = e[i];
						t = a.call(n, r), e.splice(i, 1), i--;
					}
					return t;
				}), createDebug.formatArgs.call(n, e), (n.log || createDebug.log).apply(n, e);
			}
			return debug.namespace = e, debug.useColors = createDebug.useColors(), debug.color = createDebug.selectColor(e), debug.extend = extend, debug.destroy = createDebug.destroy, Object.defineProperty(debug, "enabled", {
				enumerable: !0,
				configurable: !1,
				get: () => n === null ? (r !== createDebug.namespaces && (r = createDebug.namespaces, i = createDebug.enabled(e)), i) : n,
				set: (e) => {
					n = e;
				}
			}), typeof createDebug.init == `function` && createDebug.init(debug), debug;
		}
		function extend(e, t) {
			let n = createDebug(this.namespace + (t === void 0 ? `:` : t) + e);
			return n.log = this.log, n;
		}
		function enable(e) {
			createDebug.save(e), createDebug.namespaces = e, createDebug.names = [], createDebug.skips = [];
			let t = (typeof e == `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (let e of t) e[0] === `-` ? createDebug.skips.push(e.slice(1)) : createDebug.names.push(e);
		}
		function matchesTemplate(e, t) {
			let n = 0, r = 0, i = -1, a = 0;
			for (; n < e.length;) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) t[r] === `*` ? (i = r, a = n, r++) : (n++, r++);
			else if (i !== -1) r = i + 1, a++, n = a;
			else return !1;
			for (; r < t.length && t[r] === `*`;) r++;
			return r === t.length;
		}
		function disable() {
			let e = [...createDebug.names, ...createDebug.skips.map((e) => `-` + e)].join(`,`);
			return createDebug.enable(``), e;
		}
		function enabled(e) {
			for (let t of createDebug.skips) if (matchesTemplate(e, t)) return !1;
			for (let t of createDebug.names) if (matchesTemplate(e, t)) return !0;
			return !1;
		}
		function coerce(e) {
			return e instanceof Error ? e.stack || e.message : e;
		}
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		return createDebug.enable(createDebug.load()), createDebug;
	}
	module.exports = setup;
}));
// node_modules/debug/src/browser.js
var require_browser = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	exports.formatArgs = formatArgs, exports.save = save, exports.load = load, exports.useColors = useColors, exports.storage = localstorage(), exports.destroy = (() => {
		let e = !1;
		return () => {
			e || (e = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
		};
	})(), exports.colors = `#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33`.split(`.`);
	function useColors() {
		if (typeof window < `u` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return !0;
		if (typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
		let e;
		return typeof document < `u` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < `u` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < `u` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function formatArgs(e) {
		if (e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + module.exports.humanize(this.diff), !this.useColors) return;
		let t = `color: ` + this.color;
		e.splice(1, 0, t, `color: inherit`);
		let n = 0, r = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			e !== `%%` && (n++, e === `%c` && (r = n));
		}), e.splice(r, 0, t);
	}
	exports.log = console.debug || console.log || (() => {});
	function save(e) {
		try {
			e ? exports.storage.setItem(`debug`, e) : exports.storage.removeItem(`debug`);
		} catch {}
	}
	function load() {
		let e;
		try {
			e = exports.storage.getItem(`debug`) || exports.storage.getItem(`DEBUG`);
		} catch {}
		return !e && typeof process < `u` && `env` in process && (e = process.env.DEBUG), e;
	}
	function localstorage() {
		try {
			return localStorage;
		} catch {}
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	formatters.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
}));
// node_modules/debug/src/node.js
var require_node = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const tty = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("tty");
	const util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	exports.init = init, exports.log = log, exports.formatArgs = formatArgs, exports.save = save, exports.load = load, exports.useColors = useColors, exports.destroy = util.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."), exports.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		let e = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("supports-color");
		e && (e.stderr || e).level >= 2 && (exports.colors = [
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
		]);
	} catch {}
	exports.inspectOpts = Object.keys(process.env).filter((e) => /^debug_/i.test(e)).reduce((e, t) => {
		let n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase()), r = process.env[t];
		return r = /^(yes|on|true|enabled)$/i.test(r) ? !0 : /^(no|off|false|disabled)$/i.test(r) ? !1 : r === `null` ? null : Number(r), e[n] = r, e;
	}, {});
	function useColors() {
		return `colors` in exports.inspectOpts ? !!exports.inspectOpts.colors : tty.isatty(process.stderr.fd);
	}
	function formatArgs(e) {
		let { namespace: t, useColors: n } = this;
		if (n) {
			let n = this.color, r = `\x1B[3` + (n < 8 ? n : `8;5;` + n), i = `  ${r};1m${t} \u001B[0m`;
			e[0] = i + e[0].split(`
`).join(`
` + i), e.push(r + `m+` + module.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = getDate() + t + ` ` + e[0];
	}
	function getDate() {
		return exports.inspectOpts.hideDate ? `` : (/* @__PURE__ */ new Date()).toISOString() + ` `;
	}
	function log(...e) {
		return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...e) + `
`);
	}
	function save(e) {
		e ? process.env.DEBUG = e : delete process.env.DEBUG;
	}
	function load() {
		return process.env.DEBUG;
	}
	function init(e) {
		e.inspectOpts = {};
		let t = Object.keys(exports.inspectOpts);
		for (let n = 0; n < t.length; n++) e.inspectOpts[t[n]] = exports.inspectOpts[t[n]];
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	formatters.o = function(e) {
		return this.inspectOpts.colors = this.useColors, util.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	}, formatters.O = function(e) {
		return this.inspectOpts.colors = this.useColors, util.inspect(e, this.inspectOpts);
	};
}));
// node_modules/debug/src/index.js
var require_src$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	typeof process > `u` || process.type === `renderer` || process.browser === !0 || process.__nwjs ? module.exports = require_browser() : module.exports = require_node();
}));
// node_modules/ibm-cloud-sdk-core/lib/get-new-logger.js
var require_get_new_logger = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$38) => {
	var __importDefault = this$38 && this$38.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getNewLogger = void 0;
	var debug_1 = __importDefault(require_src$1());
	function getNewLogger(e) {
		var t = (0, debug_1.default)(`${e}:debug`), n = (0, debug_1.default)(`${e}:error`), r = (0, debug_1.default)(`${e}:info`), i = (0, debug_1.default)(`${e}:verbose`), a = (0, debug_1.default)(`${e}:warning`);
		return process.env.NODE_DEBUG === `axios` && (t.enabled = !0), t.enabled && (i.enabled = !0), i.enabled && (r.enabled = !0), r.enabled && (a.enabled = !0), a.enabled && (n.enabled = !0), {
			debug: t,
			error: n,
			info: r,
			verbose: i,
			warn: a
		};
	}
	exports.getNewLogger = getNewLogger;
}));
// node_modules/ibm-cloud-sdk-core/lib/logger.js
var require_logger = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	exports.default = (0, require_get_new_logger().getNewLogger)(`ibm-cloud-sdk-core`);
}));
// node_modules/ibm-cloud-sdk-core/lib/helper.js
var require_helper = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$37) => {
	var __awaiter = this$37 && this$37.__awaiter || function(e, t, n, r) {
		function adopt(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, i) {
			function fulfilled(e) {
				try {
					step(r.next(e));
				} catch (e) {
					i(e);
				}
			}
			function rejected(e) {
				try {
					step(r.throw(e));
				} catch (e) {
					i(e);
				}
			}
			function step(e) {
				e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
			}
			step((r = r.apply(e, t || [])).next());
		});
	};
	var __generator = this$37 && this$37.__generator || function(e, t) {
		var n = {
			label: 0,
			sent: function() {
				if (a[0] & 1) throw a[1];
				return a[1];
			},
			trys: [],
			ops: []
		}, r, i, a, o = {
			next: verb(0),
			throw: verb(1),
			return: verb(2)
		};
		return typeof Symbol == `function` && (o[Symbol.iterator] = function() {
			return this;
		}), o;
		function verb(e) {
			return function(t) {
				return step([e, t]);
			};
		}
		function step(s) {
			if (r) throw TypeError(`Generator is already executing.`);
			for (; o && (o = 0, s[0] && (n = 0)), n;) try {
				if (r = 1, i && (a = s[0] & 2 ? i.return : s[0] ? i.throw || ((a = i.return) && a.call(i), 0) : i.next) && !(a = a.call(i, s[1])).done) return a;
				switch (i = 0, a && (s = [s[0] & 2, a.value]), s[0]) {
					case 0:
					case 1:
						a = s;
						break;
					case 4: return n.label++, {
						value: s[1],
						done: !1
					};
					case 5:
						n.label++, i = s[1], s = [0];
						continue;
					case 7:
						s = n.ops.pop(), n.trys.pop();
						continue;
					default:
						if (a = n.trys, !(a = a.length > 0 && a[a.length - 1]) && (s[0] === 6 || s[0] === 2)) {
							n = 0;
							continue;
						}
						if (s[0] === 3 && (!a || s[1] > a[0] && s[1] < a[3])) {
							n.label = s[1];
							break;
						}
						if (s[0] === 6 && n.label < a[1]) {
							n.label = a[1], a = s;
							break;
						}
						if (a && n.label < a[2]) {
							n.label = a[2], n.ops.push(s);
							break;
						}
						a[2] && n.ops.pop(), n.trys.pop();
						continue;
				}
				s = t.call(e, n);
			} catch (e) {
				s = [6, e], i = 0;
			} finally {
				r = a = 0;
			}
			if (s[0] & 5) throw s[1];
			return {
				value: s[0] ? s[1] : void 0,
				done: !0
			};
		}
	};
	var __spreadArray = this$37 && this$37.__spreadArray || function(e, t, n) {
		if (n || arguments.length === 2) for (var r = 0, i = t.length, a; r < i; r++) (a || !(r in t)) && (a ||= Array.prototype.slice.call(t, 0, r), a[r] = t[r]);
		return e.concat(a || Array.prototype.slice.call(t));
	};
	var __importDefault = this$37 && this$37.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isJsonMimeType = exports.constructServiceUrl = exports.toLowerKeys = exports.buildRequestFileObject = exports.getFormat = exports.isHTML = exports.validateParams = exports.getMissingParams = exports.getQueryParam = exports.stripTrailingSlash = exports.getContentType = exports.isEmptyObject = exports.isFileData = exports.isFileWithMetadata = void 0;
	var isstream_1 = require_isstream();
	var mime_types_1 = require_mime_types();
	var path_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
	var load_esm_1 = require_load_esm();
	var logger_1 = __importDefault(require_logger());
	function isFileObject(e) {
		return !!(e && e.value);
	}
	function isFileStream(e) {
		return !!(e && (0, isstream_1.isReadable)(e) && e.path);
	}
	function isFileWithMetadata(e) {
		return !!(e && e.data && isFileData(e.data));
	}
	exports.isFileWithMetadata = isFileWithMetadata;
	function isFileData(e) {
		return !!(e && ((0, isstream_1.isReadable)(e) || Buffer.isBuffer(e)));
	}
	exports.isFileData = isFileData;
	function isEmptyObject(e) {
		return !!(e && Object.keys(e).length === 0 && e.constructor === Object);
	}
	exports.isEmptyObject = isEmptyObject;
	function getContentType(e) {
		return __awaiter(this, void 0, void 0, function() {
			var t, n, r, i;
			return __generator(this, function(a) {
				switch (a.label) {
					case 0: return t = null, isFileStream(e) ? (n = (0, mime_types_1.lookup)(e.path), t = { mime: n || null }, [3, 6]) : [3, 1];
					case 1:
						if (!Buffer.isBuffer(e)) return [3, 6];
						a.label = 2;
					case 2: return a.trys.push([
						2,
						5,
						,
						6
					]), [4, (0, load_esm_1.loadEsm)(`file-type`)];
					case 3: return r = a.sent().fileTypeFromBuffer, [4, r(e)];
					case 4: return t = a.sent(), [3, 6];
					case 5: return i = a.sent(), logger_1.default.debug(`Error importing module:`, i), [3, 6];
					case 6: return [2, t ? t.mime : null];
				}
			});
		});
	}
	exports.getContentType = getContentType;
	function stripTrailingSlash(e) {
		return e.replace(/\/$/, ``);
	}
	exports.stripTrailingSlash = stripTrailingSlash;
	function getQueryParam(e, t) {
		return new URL(e, `https://foo.bar`).searchParams.get(t);
	}
	exports.getQueryParam = getQueryParam;
	function getMissingParams(e, t) {
		var n;
		if (t) e ? (n = [], t.forEach(function(t) {
			isMissing(e[t]) && n.push(t);
		})) : n = t;
		else return null;
		return n.length > 0 ? Error(`Missing required parameters: ${n.join(`, `)}`) : null;
	}
	exports.getMissingParams = getMissingParams;
	function validateParams(e, t, n) {
		var r = [], i = [];
		if (t && (e ? t.forEach(function(t) {
			isMissing(e[t]) && r.push(t);
		}) : r = t), n && e && Object.keys(e).forEach(function(e) {
			n.includes(e) || i.push(e);
		}), r.length === 0 && i.length === 0) return null;
		var a = `Parameter validation errors:`;
		return r.length > 0 && (a += `
  Missing required parameters: ${r.join(`, `)}`), i.length > 0 && (a += `
  Found invalid parameters: ${i.join(`, `)}`), Error(a);
	}
	exports.validateParams = validateParams;
	function isMissing(e) {
		return e == null || e === ``;
	}
	function isHTML(e) {
		return logger_1.default.debug(`Determining if the text ${e} is HTML.`), /<[a-z][\s\S]*>/i.test(e);
	}
	exports.isHTML = isHTML;
	function getFormat(e, t) {
		if (!t || !e) return logger_1.default.debug(`No formats to parse in getFormat. Returning null`), null;
		var n = t.filter(function(t) {
			return t in e;
		});
		return n.length ? n[0] : (logger_1.default.debug(`No formats to parse in getFormat. Returning null`), null);
	}
	exports.getFormat = getFormat;
	function buildRequestFileObject(e) {
		return __awaiter(this, void 0, void 0, function() {
			var t, n, r;
			return __generator(this, function(i) {
				switch (i.label) {
					case 0: return isFileObject(e.data) ? (t = {
						value: e.data.value,
						options: {}
					}, e.data.options && (t.options = {
						filename: e.filename || e.data.options.filename,
						contentType: e.contentType || e.data.options.contentType
					})) : t = {
						value: e.data,
						options: {
							filename: e.filename,
							contentType: e.contentType
						}
					}, typeof t.value == `string` && (t.value = Buffer.from(t.value)), n = t.options.filename, !n && isFileStream(t.value) && (n = t.value.path), t.options.filename = n ? (0, path_1.basename)(n.toString()) : `_`, t.options.contentType || !isFileData(t.value) ? [3, 2] : (r = t.options, [4, getContentType(t.value)]);
					case 1: r.contentType = i.sent() || `application/octet-stream`, i.label = 2;
					case 2: return [2, t];
				}
			});
		});
	}
	exports.buildRequestFileObject = buildRequestFileObject;
	function toLowerKeys(e) {
		var t = {};
		return e && (t = Object.assign.apply(Object, __spreadArray([{}], Object.keys(e).map(function(t) {
			var n = {};
			return n[t.toLowerCase()] = e[t], n;
		}), !1))), t;
	}
	exports.toLowerKeys = toLowerKeys;
	function constructServiceUrl(e, t, n) {
		n === null && (n = /* @__PURE__ */ new Map()), n.forEach(function(e, n) {
			if (!t.has(n)) throw Error(`'${n}' is an invalid variable name.
      Valid variable names: [${Array.from(t.keys()).sort()}].`);
		});
		var r = e;
		return t.forEach(function(e, t) {
			var i = n.get(t), a = i === void 0 ? e : i;
			r = r.replace(`{${t}}`, a);
		}), r;
	}
	exports.constructServiceUrl = constructServiceUrl;
	function isJsonMimeType(e) {
		return logger_1.default.debug(`Determining if the mime type '${e}' specifies JSON content.`), !!e && /^application\/json(\s*;.*)?$/i.test(e);
	}
	exports.isJsonMimeType = isJsonMimeType;
}));
// node_modules/ibm-cloud-sdk-core/auth/utils/helpers.js
var require_helpers = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.atMostOne = exports.atLeastOne = exports.onlyOne = exports.removeSuffix = exports.getCurrentTime = exports.validateInput = exports.checkCredentials = exports.computeBasicAuthHeader = void 0;
	var helper_1 = require_helper();
	function computeBasicAuthHeader(e, t) {
		return `Basic ${Buffer.from(`${e}:${t}`).toString(`base64`)}`;
	}
	exports.computeBasicAuthHeader = computeBasicAuthHeader;
	function badCharAtAnEnd(e) {
		return e.startsWith(`{`) || e.startsWith(`"`) || e.endsWith(`}`) || e.endsWith(`"`);
	}
	function checkCredentials(e, t) {
		var n = ``;
		return t.forEach(function(t) {
			e[t] && badCharAtAnEnd(e[t]) && (n += `The ${t} shouldn't start or end with curly brackets or quotes. Be sure to remove any {, }, or "`);
		}), n.length ? (n += `Revise these credentials - they should not start or end with curly brackets or quotes.`, Error(n)) : null;
	}
	exports.checkCredentials = checkCredentials;
	function validateInput(e, t) {
		var n = (0, helper_1.getMissingParams)(e, t);
		if (n) throw n;
		var r = checkCredentials(e, [
			`username`,
			`password`,
			`apikey`
		]);
		if (r) throw r;
	}
	exports.validateInput = validateInput;
	function getCurrentTime() {
		return Math.floor(Date.now() / 1e3);
	}
	exports.getCurrentTime = getCurrentTime;
	function removeSuffix(e, t) {
		return e.endsWith(t) && (e = e.substring(0, e.lastIndexOf(t))), e;
	}
	exports.removeSuffix = removeSuffix;
	function onlyOne() {
		return countDefinedArgs([...arguments]) === 1;
	}
	exports.onlyOne = onlyOne;
	function atLeastOne() {
		return countDefinedArgs([...arguments]) >= 1;
	}
	exports.atLeastOne = atLeastOne;
	function atMostOne() {
		return countDefinedArgs([...arguments]) <= 1;
	}
	exports.atMostOne = atMostOne;
	function countDefinedArgs(e) {
		return e.reduce(function(e, t) {
			return t && (e += 1), e;
		}, 0);
	}
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/basic-authenticator.js
var require_basic_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$36) => {
	var __extends = this$36 && this$36.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	var __importDefault = this$36 && this$36.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BasicAuthenticator = void 0;
	var extend_1 = __importDefault(require_extend());
	var helpers_1 = require_helpers();
	var authenticator_1 = require_authenticator();
	var logger_1 = __importDefault(require_logger());
	exports.BasicAuthenticator = function(e) {
		__extends(BasicAuthenticator, e);
		function BasicAuthenticator(t) {
			var n = e.call(this) || this;
			n.requiredOptions = [`username`, `password`], (0, helpers_1.validateInput)(t, n.requiredOptions);
			var r = t.username, i = t.password;
			return n.authHeader = { Authorization: (0, helpers_1.computeBasicAuthHeader)(r, i) }, n;
		}
		return BasicAuthenticator.prototype.authenticate = function(e) {
			var t = this;
			return new Promise(function(n) {
				e.headers = (0, extend_1.default)(!0, {}, e.headers, t.authHeader), logger_1.default.debug(`Authenticated outbound request (type=${t.authenticationType()})`), n();
			});
		}, BasicAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_BASIC;
		}, BasicAuthenticator;
	}(authenticator_1.Authenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/bearer-token-authenticator.js
var require_bearer_token_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$35) => {
	var __extends = this$35 && this$35.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	var __importDefault = this$35 && this$35.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BearerTokenAuthenticator = void 0;
	var extend_1 = __importDefault(require_extend());
	var helpers_1 = require_helpers();
	var authenticator_1 = require_authenticator();
	var logger_1 = __importDefault(require_logger());
	exports.BearerTokenAuthenticator = function(e) {
		__extends(BearerTokenAuthenticator, e);
		function BearerTokenAuthenticator(t) {
			var n = e.call(this) || this;
			return n.requiredOptions = [`bearerToken`], (0, helpers_1.validateInput)(t, n.requiredOptions), n.bearerToken = t.bearerToken, n;
		}
		return BearerTokenAuthenticator.prototype.setBearerToken = function(e) {
			this.bearerToken = e;
		}, BearerTokenAuthenticator.prototype.authenticate = function(e) {
			var t = this;
			return new Promise(function(n) {
				var r = { Authorization: `Bearer ${t.bearerToken}` };
				e.headers = (0, extend_1.default)(!0, {}, e.headers, r), logger_1.default.debug(`Authenticated outbound request (type=${t.authenticationType()})`), n();
			});
		}, BearerTokenAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_BEARERTOKEN;
		}, BearerTokenAuthenticator;
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
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.buildUserAgent = void 0;
	var os = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("os");
	var version = require_package$1().version;
	function buildUserAgent(e) {
		return e === void 0 && (e = null), `ibm-node-sdk-core${e ? `/${e}` : ``}-${version} os.name=${os.platform()} os.version=${os.release()} node.version=${process.version}`;
	}
	exports.buildUserAgent = buildUserAgent;
}));
// node_modules/safe-buffer/index.js
var require_safe_buffer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var buffer = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer");
	var Buffer = buffer.Buffer;
	function copyProps(e, t) {
		for (var n in e) t[n] = e[n];
	}
	Buffer.from && Buffer.alloc && Buffer.allocUnsafe && Buffer.allocUnsafeSlow ? module.exports = buffer : (copyProps(buffer, exports), exports.Buffer = SafeBuffer);
	function SafeBuffer(e, t, n) {
		return Buffer(e, t, n);
	}
	SafeBuffer.prototype = Object.create(Buffer.prototype), copyProps(Buffer, SafeBuffer), SafeBuffer.from = function(e, t, n) {
		if (typeof e == `number`) throw TypeError(`Argument must not be a number`);
		return Buffer(e, t, n);
	}, SafeBuffer.alloc = function(e, t, n) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		var r = Buffer(e);
		return t === void 0 ? r.fill(0) : typeof n == `string` ? r.fill(t, n) : r.fill(t), r;
	}, SafeBuffer.allocUnsafe = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return Buffer(e);
	}, SafeBuffer.allocUnsafeSlow = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return buffer.SlowBuffer(e);
	};
}));
// node_modules/jws/lib/data-stream.js
var require_data_stream = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Buffer = require_safe_buffer().Buffer;
	var Stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
	var util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	function DataStream(e) {
		if (this.buffer = null, this.writable = !0, this.readable = !0, !e) return this.buffer = Buffer.alloc(0), this;
		if (typeof e.pipe == `function`) return this.buffer = Buffer.alloc(0), e.pipe(this), this;
		if (e.length || typeof e == `object`) return this.buffer = e, this.writable = !1, process.nextTick(function() {
			this.emit(`end`, e), this.readable = !1, this.emit(`close`);
		}.bind(this)), this;
		throw TypeError(`Unexpected data type (` + typeof e + `)`);
	}
	util.inherits(DataStream, Stream), DataStream.prototype.write = function write(e) {
		this.buffer = Buffer.concat([this.buffer, Buffer.from(e)]), this.emit(`data`, e);
	}, DataStream.prototype.end = function end(e) {
		e && this.write(e), this.emit(`end`, e), this.emit(`close`), this.writable = !1, this.readable = !1;
	}, module.exports = DataStream;
}));
// node_modules/ecdsa-sig-formatter/src/param-bytes-for-alg.js
var require_param_bytes_for_alg = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function getParamSize(e) {
		return (e / 8 | 0) + (e % 8 == 0 ? 0 : 1);
	}
	var paramBytesForAlg = {
		ES256: getParamSize(256),
		ES384: getParamSize(384),
		ES512: getParamSize(521)
	};
	function getParamBytesForAlg(e) {
		var t = paramBytesForAlg[e];
		if (t) return t;
		throw Error(`Unknown algorithm "` + e + `"`);
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
	function base64Url(e) {
		return e.replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	function signatureAsBuffer(e) {
		if (Buffer.isBuffer(e)) return e;
		if (typeof e == `string`) return Buffer.from(e, `base64`);
		throw TypeError(`ECDSA signature must be a Base64 string or a Buffer`);
	}
	function derToJose(e, t) {
		e = signatureAsBuffer(e);
		var n = getParamBytesForAlg(t), r = n + 1, i = e.length, a = 0;
		if (e[a++] !== ENCODED_TAG_SEQ) throw Error(`Could not find expected "seq"`);
		var o = e[a++];
		if (o === (MAX_OCTET | 1) && (o = e[a++]), i - a < o) throw Error(`"seq" specified length of "` + o + `", only "` + (i - a) + `" remaining`);
		if (e[a++] !== ENCODED_TAG_INT) throw Error(`Could not find expected "int" for "r"`);
		var s = e[a++];
		if (i - a - 2 < s) throw Error(`"r" specified length of "` + s + `", only "` + (i - a - 2) + `" available`);
		if (r < s) throw Error(`"r" specified length of "` + s + `", max of "` + r + `" is acceptable`);
		var c = a;
		if (a += s, e[a++] !== ENCODED_TAG_INT) throw Error(`Could not find expected "int" for "s"`);
		var l = e[a++];
		if (i - a !== l) throw Error(`"s" specified length of "` + l + `", expected "` + (i - a) + `"`);
		if (r < l) throw Error(`"s" specified length of "` + l + `", max of "` + r + `" is acceptable`);
		var u = a;
		if (a += l, a !== i) throw Error(`Expected to consume entire buffer, but "` + (i - a) + `" bytes remain`);
		var d = n - s, f = n - l, p = Buffer.allocUnsafe(d + s + f + l);
		for (a = 0; a < d; ++a) p[a] = 0;
		e.copy(p, a, c + Math.max(-d, 0), c + s), a = n;
		for (var m = a; a < m + f; ++a) p[a] = 0;
		return e.copy(p, a, u + Math.max(-f, 0), u + l), p = p.toString(`base64`), p = base64Url(p), p;
	}
	function countPadding(e, t, n) {
		for (var r = 0; t + r < n && e[t + r] === 0;) ++r;
		return e[t + r] >= MAX_OCTET && --r, r;
	}
	function joseToDer(e, t) {
		e = signatureAsBuffer(e);
		var n = getParamBytesForAlg(t), r = e.length;
		if (r !== n * 2) throw TypeError(`"` + t + `" signatures must be "` + n * 2 + `" bytes, saw "` + r + `"`);
		var i = countPadding(e, 0, n), a = countPadding(e, n, e.length), o = n - i, s = n - a, c = 2 + o + 1 + 1 + s, l = c < MAX_OCTET, u = Buffer.allocUnsafe((l ? 2 : 3) + c), d = 0;
		return u[d++] = ENCODED_TAG_SEQ, l ? u[d++] = c : (u[d++] = MAX_OCTET | 1, u[d++] = c & 255), u[d++] = ENCODED_TAG_INT, u[d++] = o, i < 0 ? (u[d++] = 0, d += e.copy(u, d, 0, n)) : d += e.copy(u, d, i, n), u[d++] = ENCODED_TAG_INT, u[d++] = s, a < 0 ? (u[d++] = 0, e.copy(u, d, n)) : e.copy(u, d, n + a), u;
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
	function bufferEq(e, t) {
		if (!Buffer.isBuffer(e) || !Buffer.isBuffer(t) || e.length !== t.length) return !1;
		for (var n = 0, r = 0; r < e.length; r++) n |= e[r] ^ t[r];
		return n === 0;
	}
	bufferEq.install = function() {
		Buffer.prototype.equal = SlowBuffer.prototype.equal = function equal(e) {
			return bufferEq(this, e);
		};
	};
	var origBufEqual = Buffer.prototype.equal;
	var origSlowBufEqual = SlowBuffer.prototype.equal;
	bufferEq.restore = function() {
		Buffer.prototype.equal = origBufEqual, SlowBuffer.prototype.equal = origSlowBufEqual;
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
	var supportsKeyObjects = typeof crypto.createPublicKey == `function`;
	supportsKeyObjects && (MSG_INVALID_VERIFIER_KEY += ` or a KeyObject`, MSG_INVALID_SECRET += `or a KeyObject`);
	function checkIsPublicKey(e) {
		if (!Buffer.isBuffer(e) && typeof e != `string` && (!supportsKeyObjects || typeof e != `object` || typeof e.type != `string` || typeof e.asymmetricKeyType != `string` || typeof e.export != `function`)) throw typeError(MSG_INVALID_VERIFIER_KEY);
	}
	function checkIsPrivateKey(e) {
		if (!Buffer.isBuffer(e) && typeof e != `string` && typeof e != `object`) throw typeError(MSG_INVALID_SIGNER_KEY);
	}
	function checkIsSecretKey(e) {
		if (!Buffer.isBuffer(e)) {
			if (typeof e == `string`) return e;
			if (!supportsKeyObjects || typeof e != `object` || e.type !== `secret` || typeof e.export != `function`) throw typeError(MSG_INVALID_SECRET);
		}
	}
	function fromBase64(e) {
		return e.replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	function toBase64(e) {
		e = e.toString();
		var t = 4 - e.length % 4;
		if (t !== 4) for (var n = 0; n < t; ++n) e += `=`;
		return e.replace(/\-/g, `+`).replace(/_/g, `/`);
	}
	function typeError(e) {
		var t = [].slice.call(arguments, 1), n = util.format.bind(util, e).apply(null, t);
		return TypeError(n);
	}
	function bufferOrString(e) {
		return Buffer.isBuffer(e) || typeof e == `string`;
	}
	function normalizeInput(e) {
		return bufferOrString(e) || (e = JSON.stringify(e)), e;
	}
	function createHmacSigner(e) {
		return function sign(t, n) {
			checkIsSecretKey(n), t = normalizeInput(t);
			var r = crypto.createHmac(`sha` + e, n);
			return fromBase64((r.update(t), r.digest(`base64`)));
		};
	}
	var bufferEqual;
	var timingSafeEqual = `timingSafeEqual` in crypto ? function timingSafeEqual(e, t) {
		return e.byteLength === t.byteLength && crypto.timingSafeEqual(e, t);
	} : function timingSafeEqual(e, t) {
		return bufferEqual ||= require_buffer_equal_constant_time(), bufferEqual(e, t);
	};
	function createHmacVerifier(e) {
		return function verify(t, n, r) {
			var i = createHmacSigner(e)(t, r);
			return timingSafeEqual(Buffer.from(n), Buffer.from(i));
		};
	}
	function createKeySigner(e) {
		return function sign(t, n) {
			checkIsPrivateKey(n), t = normalizeInput(t);
			var r = crypto.createSign(`RSA-SHA` + e);
			return fromBase64((r.update(t), r.sign(n, `base64`)));
		};
	}
	function createKeyVerifier(e) {
		return function verify(t, n, r) {
			checkIsPublicKey(r), t = normalizeInput(t), n = toBase64(n);
			var i = crypto.createVerify(`RSA-SHA` + e);
			return i.update(t), i.verify(r, n, `base64`);
		};
	}
	function createPSSKeySigner(e) {
		return function sign(t, n) {
			checkIsPrivateKey(n), t = normalizeInput(t);
			var r = crypto.createSign(`RSA-SHA` + e);
			return fromBase64((r.update(t), r.sign({
				key: n,
				padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
				saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
			}, `base64`)));
		};
	}
	function createPSSKeyVerifier(e) {
		return function verify(t, n, r) {
			checkIsPublicKey(r), t = normalizeInput(t), n = toBase64(n);
			var i = crypto.createVerify(`RSA-SHA` + e);
			return i.update(t), i.verify({
				key: r,
				padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
				saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
			}, n, `base64`);
		};
	}
	function createECDSASigner(e) {
		var t = createKeySigner(e);
		return function sign() {
			var n = t.apply(null, arguments);
			return n = formatEcdsa.derToJose(n, `ES` + e), n;
		};
	}
	function createECDSAVerifer(e) {
		var t = createKeyVerifier(e);
		return function verify(n, r, i) {
			return r = formatEcdsa.joseToDer(r, `ES` + e).toString(`base64`), t(n, r, i);
		};
	}
	function createNoneSigner() {
		return function sign() {
			return ``;
		};
	}
	function createNoneVerifier() {
		return function verify(e, t) {
			return t === ``;
		};
	}
	module.exports = function jwa(e) {
		var t = {
			hs: createHmacSigner,
			rs: createKeySigner,
			ps: createPSSKeySigner,
			es: createECDSASigner,
			none: createNoneSigner
		}, n = {
			hs: createHmacVerifier,
			rs: createKeyVerifier,
			ps: createPSSKeyVerifier,
			es: createECDSAVerifer,
			none: createNoneVerifier
		}, r = e.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
		if (!r) throw typeError(MSG_INVALID_ALGORITHM, e);
		var i = (r[1] || r[3]).toLowerCase(), a = r[2];
		return {
			sign: t[i](a),
			verify: n[i](a)
		};
	};
}));
// node_modules/jws/lib/tostring.js
var require_tostring = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Buffer = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer").Buffer;
	module.exports = function toString(e) {
		return typeof e == `string` ? e : typeof e == `number` || Buffer.isBuffer(e) ? e.toString() : JSON.stringify(e);
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
	function base64url(e, t) {
		return Buffer.from(e, t).toString(`base64`).replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	function jwsSecuredInput(e, t, n) {
		n ||= `utf8`;
		var r = base64url(toString(e), `binary`), i = base64url(toString(t), n);
		return util.format(`%s.%s`, r, i);
	}
	function jwsSign(e) {
		var t = e.header, n = e.payload, r = e.secret || e.privateKey, i = e.encoding, a = jwa(t.alg), o = jwsSecuredInput(t, n, i), s = a.sign(o, r);
		return util.format(`%s.%s`, o, s);
	}
	function SignStream(e) {
		var t = e.secret;
		if (t ??= e.privateKey, t ??= e.key, /^hs/i.test(e.header.alg) === !0 && t == null) throw TypeError(`secret must be a string or buffer or a KeyObject`);
		var n = new DataStream(t);
		this.readable = !0, this.header = e.header, this.encoding = e.encoding, this.secret = this.privateKey = this.key = n, this.payload = new DataStream(e.payload), this.secret.once(`close`, function() {
			!this.payload.writable && this.readable && this.sign();
		}.bind(this)), this.payload.once(`close`, function() {
			!this.secret.writable && this.readable && this.sign();
		}.bind(this));
	}
	util.inherits(SignStream, Stream), SignStream.prototype.sign = function sign() {
		try {
			var e = jwsSign({
				header: this.header,
				payload: this.payload.buffer,
				secret: this.secret.buffer,
				encoding: this.encoding
			});
			return this.emit(`done`, e), this.emit(`data`, e), this.emit(`end`), this.readable = !1, e;
		} catch (e) {
			this.readable = !1, this.emit(`error`, e), this.emit(`close`);
		}
	}, SignStream.sign = jwsSign, module.exports = SignStream;
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
	function isObject(e) {
		return Object.prototype.toString.call(e) === `[object Object]`;
	}
	function safeJsonParse(e) {
		if (isObject(e)) return e;
		try {
			return JSON.parse(e);
		} catch {
			return;
		}
	}
	function headerFromJWS(e) {
		var t = e.split(`.`, 1)[0];
		return safeJsonParse(Buffer.from(t, `base64`).toString(`binary`));
	}
	function securedInputFromJWS(e) {
		return e.split(`.`, 2).join(`.`);
	}
	function signatureFromJWS(e) {
		return e.split(`.`)[2];
	}
	function payloadFromJWS(e, t) {
		t ||= `utf8`;
		var n = e.split(`.`)[1];
		return Buffer.from(n, `base64`).toString(t);
	}
	function isValidJws(e) {
		return JWS_REGEX.test(e) && !!headerFromJWS(e);
	}
	function jwsVerify(e, t, n) {
		if (!t) {
			var r = Error(`Missing algorithm parameter for jws.verify`);
			throw r.code = `MISSING_ALGORITHM`, r;
		}
		e = toString(e);
		var i = signatureFromJWS(e), a = securedInputFromJWS(e);
		return jwa(t).verify(a, i, n);
	}
	function jwsDecode(e, t) {
		if (t ||= {}, e = toString(e), !isValidJws(e)) return null;
		var n = headerFromJWS(e);
		if (!n) return null;
		var r = payloadFromJWS(e);
		return (n.typ === `JWT` || t.json) && (r = JSON.parse(r, t.encoding)), {
			header: n,
			payload: r,
			signature: signatureFromJWS(e)
		};
	}
	function VerifyStream(e) {
		e ||= {};
		var t = e.secret;
		if (t ??= e.publicKey, t ??= e.key, /^hs/i.test(e.algorithm) === !0 && t == null) throw TypeError(`secret must be a string or buffer or a KeyObject`);
		var n = new DataStream(t);
		this.readable = !0, this.algorithm = e.algorithm, this.encoding = e.encoding, this.secret = this.publicKey = this.key = n, this.signature = new DataStream(e.signature), this.secret.once(`close`, function() {
			!this.signature.writable && this.readable && this.verify();
		}.bind(this)), this.signature.once(`close`, function() {
			!this.secret.writable && this.readable && this.verify();
		}.bind(this));
	}
	util.inherits(VerifyStream, Stream), VerifyStream.prototype.verify = function verify() {
		try {
			var e = jwsVerify(this.signature.buffer, this.algorithm, this.key.buffer), t = jwsDecode(this.signature.buffer, this.encoding);
			return this.emit(`done`, e, t), this.emit(`data`, e), this.emit(`end`), this.readable = !1, e;
		} catch (e) {
			this.readable = !1, this.emit(`error`, e), this.emit(`close`);
		}
	}, VerifyStream.decode = jwsDecode, VerifyStream.isValid = isValidJws, VerifyStream.verify = jwsVerify, module.exports = VerifyStream;
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
	], exports.sign = SignStream.sign, exports.verify = VerifyStream.verify, exports.decode = VerifyStream.decode, exports.isValid = VerifyStream.isValid, exports.createSign = function createSign(e) {
		return new SignStream(e);
	}, exports.createVerify = function createVerify(e) {
		return new VerifyStream(e);
	};
}));
// node_modules/jsonwebtoken/decode.js
var require_decode = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var jws = require_jws();
	module.exports = function(e, t) {
		t ||= {};
		var n = jws.decode(e, t);
		if (!n) return null;
		var r = n.payload;
		if (typeof r == `string`) try {
			var i = JSON.parse(r);
			typeof i == `object` && i && (r = i);
		} catch {}
		return t.complete === !0 ? {
			header: n.header,
			payload: r,
			signature: n.signature
		} : r;
	};
}));
// node_modules/jsonwebtoken/lib/JsonWebTokenError.js
var require_JsonWebTokenError = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var JsonWebTokenError = function(e, t) {
		Error.call(this, e), Error.captureStackTrace && Error.captureStackTrace(this, this.constructor), this.name = `JsonWebTokenError`, this.message = e, t && (this.inner = t);
	};
	JsonWebTokenError.prototype = Object.create(Error.prototype), JsonWebTokenError.prototype.constructor = JsonWebTokenError, module.exports = JsonWebTokenError;
}));
// node_modules/jsonwebtoken/lib/NotBeforeError.js
var require_NotBeforeError = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var JsonWebTokenError = require_JsonWebTokenError();
	var NotBeforeError = function(e, t) {
		JsonWebTokenError.call(this, e), this.name = `NotBeforeError`, this.date = t;
	};
	NotBeforeError.prototype = Object.create(JsonWebTokenError.prototype), NotBeforeError.prototype.constructor = NotBeforeError, module.exports = NotBeforeError;
}));
// node_modules/jsonwebtoken/lib/TokenExpiredError.js
var require_TokenExpiredError = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var JsonWebTokenError = require_JsonWebTokenError();
	var TokenExpiredError = function(e, t) {
		JsonWebTokenError.call(this, e), this.name = `TokenExpiredError`, this.expiredAt = t;
	};
	TokenExpiredError.prototype = Object.create(JsonWebTokenError.prototype), TokenExpiredError.prototype.constructor = TokenExpiredError, module.exports = TokenExpiredError;
}));
// node_modules/jsonwebtoken/lib/timespan.js
var require_timespan = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var ms = require_ms();
	module.exports = function(e, t) {
		var n = t || Math.floor(Date.now() / 1e3);
		if (typeof e == `string`) {
			var r = ms(e);
			return r === void 0 ? void 0 : Math.floor(n + r / 1e3);
		}
		if (typeof e == `number`) return n + e;
	};
}));
// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: 2 ** 53 - 1 || 0,
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
	module.exports = typeof process == `object` && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...e) => console.error(`SEMVER`, ...e) : () => {};
}));
// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants(), debug = require_debug$1();
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
	const makeSafeRegex = (e) => {
		for (let [n, r] of safeRegexReplacements) e = e.split(`${n}*`).join(`${n}{0,${r}}`).split(`${n}+`).join(`${n}{1,${r}}`);
		return e;
	};
	const createToken = (e, n, r) => {
		let i = makeSafeRegex(n), a = R++;
		debug(e, a, n), t[e] = a, src[a] = n, safeSrc[a] = i, re[a] = new RegExp(n, r ? `g` : void 0), safeRe[a] = new RegExp(i, r ? `g` : void 0);
	};
	createToken(`NUMERICIDENTIFIER`, `0|[1-9]\\d*`), createToken(`NUMERICIDENTIFIERLOOSE`, `\\d+`), createToken(`NONNUMERICIDENTIFIER`, `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`), createToken(`MAINVERSION`, `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`), createToken(`MAINVERSIONLOOSE`, `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`), createToken(`PRERELEASEIDENTIFIER`, `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`), createToken(`PRERELEASEIDENTIFIERLOOSE`, `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`), createToken(`PRERELEASE`, `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`), createToken(`PRERELEASELOOSE`, `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`), createToken(`BUILDIDENTIFIER`, `${LETTERDASHNUMBER}+`), createToken(`BUILD`, `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`), createToken(`FULLPLAIN`, `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`), createToken(`FULL`, `^${src[t.FULLPLAIN]}$`), createToken(`LOOSEPLAIN`, `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`), createToken(`LOOSE`, `^${src[t.LOOSEPLAIN]}$`), createToken(`GTLT`, `((?:<|>)?=?)`), createToken(`XRANGEIDENTIFIERLOOSE`, `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`), createToken(`XRANGEIDENTIFIER`, `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`), createToken(`XRANGEPLAIN`, `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`), createToken(`XRANGEPLAINLOOSE`, `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`), createToken(`XRANGE`, `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`), createToken(`XRANGELOOSE`, `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`), createToken(`COERCEPLAIN`, `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`), createToken(`COERCE`, `${src[t.COERCEPLAIN]}(?:$|[^\\d])`), createToken(`COERCEFULL`, src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`), createToken(`COERCERTL`, src[t.COERCE], !0), createToken(`COERCERTLFULL`, src[t.COERCEFULL], !0), createToken(`LONETILDE`, `(?:~>?)`), createToken(`TILDETRIM`, `(\\s*)${src[t.LONETILDE]}\\s+`, !0), exports.tildeTrimReplace = `$1~`, createToken(`TILDE`, `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`), createToken(`TILDELOOSE`, `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`), createToken(`LONECARET`, `(?:\\^)`), createToken(`CARETTRIM`, `(\\s*)${src[t.LONECARET]}\\s+`, !0), exports.caretTrimReplace = `$1^`, createToken(`CARET`, `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`), createToken(`CARETLOOSE`, `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`), createToken(`COMPARATORLOOSE`, `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`), createToken(`COMPARATOR`, `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`), createToken(`COMPARATORTRIM`, `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, !0), exports.comparatorTrimReplace = `$1$2$3`, createToken(`HYPHENRANGE`, `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`), createToken(`HYPHENRANGELOOSE`, `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`), createToken(`STAR`, `(<|>)?=?\\s*\\*`), createToken(`GTE0`, `^\\s*>=\\s*0\\.0\\.0\\s*$`), createToken(`GTE0PRE`, `^\\s*>=\\s*0\\.0\\.0-0\\s*$`);
}));
// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const looseOption = Object.freeze({ loose: !0 });
	const emptyOpts = Object.freeze({});
	const parseOptions = (e) => e ? typeof e == `object` ? e : looseOption : emptyOpts;
	module.exports = parseOptions;
}));
// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (e, t) => {
		if (typeof e == `number` && typeof t == `number`) return e === t ? 0 : e < t ? -1 : 1;
		let n = numeric.test(e), r = numeric.test(t);
		return n && r && (e = +e, t = +t), e === t ? 0 : n && !r ? -1 : r && !n ? 1 : e < t ? -1 : 1;
	};
	const rcompareIdentifiers = (e, t) => compareIdentifiers(t, e);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));
// node_modules/semver/classes/semver.js
var require_semver$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const debug = require_debug$1(), { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants(), { safeRe: re, t } = require_re(), parseOptions = require_parse_options(), { compareIdentifiers } = require_identifiers(), isPrereleaseIdentifier = (e, n) => {
		let r = n.split(`.`);
		if (r.length > e.length) return !1;
		for (let n = 0; n < r.length; n++) if (compareIdentifiers(e[n], r[n]) !== 0) return !1;
		return !0;
	};
	module.exports = class SemVer {
		constructor(e, n) {
			if (n = parseOptions(n), e instanceof SemVer) {
				if (e.loose === !!n.loose && e.includePrerelease === !!n.includePrerelease) return e;
				e = e.version;
			} else if (typeof e != `string`) throw TypeError(`Invalid version. Must be a string. Got type "${typeof e}".`);
			if (e.length > MAX_LENGTH) throw TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug(`SemVer`, e, n), this.options = n, this.loose = !!n.loose, this.includePrerelease = !!n.includePrerelease;
			let r = e.trim().match(n.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!r) throw TypeError(`Invalid Version: ${e}`);
			if (this.raw = e, this.major = +r[1], this.minor = +r[2], this.patch = +r[3], this.major > MAX_SAFE_INTEGER || this.major < 0) throw TypeError(`Invalid major version`);
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw TypeError(`Invalid minor version`);
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw TypeError(`Invalid patch version`);
			this.prerelease = r[4] ? r[4].split(`.`).map((e) => {
				if (/^[0-9]+$/.test(e)) {
					let n = +e;
					if (n >= 0 && n < MAX_SAFE_INTEGER) return n;
				}
				return e;
			}) : [], this.build = r[5] ? r[5].split(`.`) : [], this.format();
		}
		format() {
			return this.version = `${this.major}.${this.minor}.${this.patch}`, this.prerelease.length && (this.version += `-${this.prerelease.join(`.`)}`), this.version;
		}
		toString() {
			return this.version;
		}
		compare(e) {
			if (debug(`SemVer.compare`, this.version, this.options, e), !(e instanceof SemVer)) {
				if (typeof e == `string` && e === this.version) return 0;
				e = new SemVer(e, this.options);
			}
			return e.version === this.version ? 0 : this.compareMain(e) || this.comparePre(e);
		}
		compareMain(e) {
			return e instanceof SemVer || (e = new SemVer(e, this.options)), this.major < e.major ? -1 : this.major > e.major ? 1 : this.minor < e.minor ? -1 : this.minor > e.minor ? 1 : this.patch < e.patch ? -1 : +(this.patch > e.patch);
		}
		comparePre(e) {
			if (e instanceof SemVer || (e = new SemVer(e, this.options)), this.prerelease.length && !e.prerelease.length) return -1;
			if (!this.prerelease.length && e.prerelease.length) return 1;
			if (!this.prerelease.length && !e.prerelease.length) return 0;
			let n = 0;
			do {
				let r = this.prerelease[n], i = e.prerelease[n];
				if (debug(`prerelease compare`, n, r, i), r === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (r === void 0) return -1;
				if (r !== i) return compareIdentifiers(r, i);
			} while (++n);
		}
		compareBuild(e) {
			e instanceof SemVer || (e = new SemVer(e, this.options));
			let n = 0;
			do {
				let r = this.build[n], i = e.build[n];
				if (debug(`build compare`, n, r, i), r === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (r === void 0) return -1;
				if (r !== i) return compareIdentifiers(r, i);
			} while (++n);
		}
		inc(e, n, r) {
			if (e.startsWith(`pre`)) {
				if (!n && r === !1) throw Error(`invalid increment argument: identifier is empty`);
				if (n) {
					let e = `-${n}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!e || e[1] !== n) throw Error(`invalid identifier: ${n}`);
				}
			}
			switch (e) {
				case `premajor`:
					this.prerelease.length = 0, this.patch = 0, this.minor = 0, this.major++, this.inc(`pre`, n, r);
					break;
				case `preminor`:
					this.prerelease.length = 0, this.patch = 0, this.minor++, this.inc(`pre`, n, r);
					break;
				case `prepatch`:
					this.prerelease.length = 0, this.inc(`patch`, n, r), this.inc(`pre`, n, r);
					break;
				case `prerelease`:
					this.prerelease.length === 0 && this.inc(`patch`, n, r), this.inc(`pre`, n, r);
					break;
				case `release`:
					if (this.prerelease.length === 0) throw Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case `major`:
					(this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) && this.major++, this.minor = 0, this.patch = 0, this.prerelease = [];
					break;
				case `minor`:
					(this.patch !== 0 || this.prerelease.length === 0) && this.minor++, this.patch = 0, this.prerelease = [];
					break;
				case `patch`:
					this.prerelease.length === 0 && this.patch++, this.prerelease = [];
					break;
				case `pre`: {
					let e = +!!Number(r);
					if (this.prerelease.length === 0) this.prerelease = [e];
					else {
						let i = this.prerelease.length;
						for (; --i >= 0;) typeof this.prerelease[i] == `number` && (this.prerelease[i]++, i = -2);
						if (i === -1) {
							if (n === this.prerelease.join(`.`) && r === !1) throw Error(`invalid increment argument: identifier already exists`);
							this.prerelease.push(e);
						}
					}
					if (n) {
						let i = [n, e];
						if (r === !1 && (i = [n]), isPrereleaseIdentifier(this.prerelease, n)) {
							let e = this.prerelease[n.split(`.`).length];
							isNaN(e) && (this.prerelease = i);
						} else this.prerelease = i;
					}
					break;
				}
				default: throw Error(`invalid increment argument: ${e}`);
			}
			return this.raw = this.format(), this.build.length && (this.raw += `+${this.build.join(`.`)}`), this;
		}
	};
}));
// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = (e, t, n = !1) => {
		if (e instanceof SemVer) return e;
		try {
			return new SemVer(e, t);
		} catch (e) {
			if (!n) return null;
			throw e;
		}
	};
	module.exports = parse;
}));
// node_modules/semver/functions/valid.js
var require_valid$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const valid = (e, t) => {
		let n = parse(e, t);
		return n ? n.version : null;
	};
	module.exports = valid;
}));
// node_modules/semver/functions/clean.js
var require_clean = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const clean = (e, t) => {
		let n = parse(e.trim().replace(/^[=v]+/, ``), t);
		return n ? n.version : null;
	};
	module.exports = clean;
}));
// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const inc = (e, t, n, r, i) => {
		typeof n == `string` && (i = r, r = n, n = void 0);
		try {
			return new SemVer(e instanceof SemVer ? e.version : e, n).inc(t, r, i).version;
		} catch {
			return null;
		}
	};
	module.exports = inc;
}));
// node_modules/semver/functions/diff.js
var require_diff = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const diff = (e, t) => {
		let n = parse(e, null, !0), r = parse(t, null, !0), i = n.compare(r);
		if (i === 0) return null;
		let a = i > 0, o = a ? n : r, s = a ? r : n, c = !!o.prerelease.length;
		if (s.prerelease.length && !c) {
			if (!s.patch && !s.minor) return `major`;
			if (s.compareMain(o) === 0) return s.minor && !s.patch ? `minor` : `patch`;
		}
		let l = c ? `pre` : ``;
		return n.major === r.major ? n.minor === r.minor ? n.patch === r.patch ? `prerelease` : l + `patch` : l + `minor` : l + `major`;
	};
	module.exports = diff;
}));
// node_modules/semver/functions/major.js
var require_major = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const major = (e, t) => new SemVer(e, t).major;
	module.exports = major;
}));
// node_modules/semver/functions/minor.js
var require_minor = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const minor = (e, t) => new SemVer(e, t).minor;
	module.exports = minor;
}));
// node_modules/semver/functions/patch.js
var require_patch = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const patch = (e, t) => new SemVer(e, t).patch;
	module.exports = patch;
}));
// node_modules/semver/functions/prerelease.js
var require_prerelease = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const prerelease = (e, t) => {
		let n = parse(e, t);
		return n && n.prerelease.length ? n.prerelease : null;
	};
	module.exports = prerelease;
}));
// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const compare = (e, t, n) => new SemVer(e, n).compare(new SemVer(t, n));
	module.exports = compare;
}));
// node_modules/semver/functions/rcompare.js
var require_rcompare = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const rcompare = (e, t, n) => compare(t, e, n);
	module.exports = rcompare;
}));
// node_modules/semver/functions/compare-loose.js
var require_compare_loose = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (e, t) => compare(e, t, !0);
	module.exports = compareLoose;
}));
// node_modules/semver/functions/compare-build.js
var require_compare_build = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const compareBuild = (e, t, n) => {
		let r = new SemVer(e, n), i = new SemVer(t, n);
		return r.compare(i) || r.compareBuild(i);
	};
	module.exports = compareBuild;
}));
// node_modules/semver/functions/sort.js
var require_sort = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (e, t) => e.sort((e, n) => compareBuild(e, n, t));
	module.exports = sort;
}));
// node_modules/semver/functions/rsort.js
var require_rsort = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (e, t) => e.sort((e, n) => compareBuild(n, e, t));
	module.exports = rsort;
}));
// node_modules/semver/functions/gt.js
var require_gt = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const gt = (e, t, n) => compare(e, t, n) > 0;
	module.exports = gt;
}));
// node_modules/semver/functions/lt.js
var require_lt = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const lt = (e, t, n) => compare(e, t, n) < 0;
	module.exports = lt;
}));
// node_modules/semver/functions/eq.js
var require_eq = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const eq = (e, t, n) => compare(e, t, n) === 0;
	module.exports = eq;
}));
// node_modules/semver/functions/neq.js
var require_neq = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const neq = (e, t, n) => compare(e, t, n) !== 0;
	module.exports = neq;
}));
// node_modules/semver/functions/gte.js
var require_gte = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const gte = (e, t, n) => compare(e, t, n) >= 0;
	module.exports = gte;
}));
// node_modules/semver/functions/lte.js
var require_lte = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const lte = (e, t, n) => compare(e, t, n) <= 0;
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
	const cmp = (e, t, n, r) => {
		switch (t) {
			case `===`: return typeof e == `object` && (e = e.version), typeof n == `object` && (n = n.version), e === n;
			case `!==`: return typeof e == `object` && (e = e.version), typeof n == `object` && (n = n.version), e !== n;
			case ``:
			case `=`:
			case `==`: return eq(e, n, r);
			case `!=`: return neq(e, n, r);
			case `>`: return gt(e, n, r);
			case `>=`: return gte(e, n, r);
			case `<`: return lt(e, n, r);
			case `<=`: return lte(e, n, r);
			default: throw TypeError(`Invalid operator: ${t}`);
		}
	};
	module.exports = cmp;
}));
// node_modules/semver/functions/coerce.js
var require_coerce = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1(), parse = require_parse(), { safeRe: re, t } = require_re(), coerce = (e, n) => {
		if (e instanceof SemVer) return e;
		if (typeof e == `number` && (e = String(e)), typeof e != `string`) return null;
		n ||= {};
		let r = null;
		if (!n.rtl) r = e.match(n.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			let i = n.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL], a;
			for (; (a = i.exec(e)) && (!r || r.index + r[0].length !== e.length);) r && a.index + a[0].length === r.index + r[0].length || (r = a), i.lastIndex = a.index + a[1].length + a[2].length;
			i.lastIndex = -1;
		}
		if (r === null) return null;
		let i = r[2], a = r[3] || `0`, o = r[4] || `0`, s = n.includePrerelease && r[5] ? `-${r[5]}` : ``, c = n.includePrerelease && r[6] ? `+${r[6]}` : ``;
		return parse(`${i}.${a}.${o}${s}${c}`, n);
	};
	module.exports = coerce;
}));
// node_modules/semver/functions/truncate.js
var require_truncate = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const truncate = (e, t, n) => {
		if (!constants.RELEASE_TYPES.includes(t)) return null;
		let r = cloneInputVersion(e, n);
		return r && doTruncation(r, t);
	};
	const cloneInputVersion = (e, t) => {
		let n = e instanceof SemVer ? e.version : e;
		return parse(n, t);
	};
	const doTruncation = (e, t) => {
		if (isPrerelease(t)) return e.version;
		switch (e.prerelease = [], t) {
			case `major`:
				e.minor = 0, e.patch = 0;
				break;
			case `minor`: e.patch = 0;
		}
		return e.format();
	};
	const isPrerelease = (e) => e.startsWith(`pre`);
	module.exports = truncate;
}));
// node_modules/semver/internal/lrucache.js
var require_lrucache = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3, this.map = /* @__PURE__ */ new Map();
		}
		get(e) {
			let t = this.map.get(e);
			if (t !== void 0) return this.map.delete(e), this.map.set(e, t), t;
		}
		delete(e) {
			return this.map.delete(e);
		}
		set(e, t) {
			if (!this.delete(e) && t !== void 0) {
				if (this.map.size >= this.max) {
					let e = this.map.keys().next().value;
					this.delete(e);
				}
				this.map.set(e, t);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));
// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants(), whitespace = /* @__PURE__ */ new Uint8Array(65536);
	for (let e of WHITESPACE_CHARACTERS) whitespace[e.charCodeAt(0)] = 1;
	const isWhitespace = (e) => e !== void 0 && whitespace[e.charCodeAt(0)] === 1;
	const isVersionPrefix = (e) => e === `v` || e === `=` || isWhitespace(e);
	const isDigit = (e) => e !== void 0 && e >= `0` && e <= `9`;
	const isLetter = (e) => e !== void 0 && (e >= `a` && e <= `z` || e >= `A` && e <= `Z`);
	const isIdentifierCharacter = (e) => isDigit(e) || isLetter(e) || e === `-`;
	const isVersionStart = (e) => isDigit(e) || e === `x` || e === `X` || e === `*`;
	const findDigitsEndIndex = (e, t, n, r) => {
		if (!isDigit(e[t])) return t;
		if (t >= r.start && t < r.end) return Math.min(t + n, r.end);
		if (t >= r.previousStart && t < r.previousEnd) return Math.min(t + n, r.previousEnd);
		let i = t + 1;
		for (; isDigit(e[i]);) i++;
		return r.previousStart = r.start, r.previousEnd = r.end, r.start = t, r.end = i, Math.min(t + n, i);
	};
	const findVersionNumberEndIndex = (e, t, n, r) => !n && e[t] === `0` ? t + 1 : findDigitsEndIndex(e, t, n ? MAX_LENGTH : MAX_LENGTH + 1, r);
	const findPrereleaseIdentifierEndIndex = (e, t, n, r) => {
		let i = findDigitsEndIndex(e, t, MAX_LENGTH, r);
		if (isLetter(e[i]) || e[i] === `-`) {
			let t = i + 1, n = t + MAX_SAFE_BUILD_LENGTH;
			for (; t < n && isIdentifierCharacter(e[t]);) t++;
			return t;
		}
		return findVersionNumberEndIndex(e, t, n, r);
	};
	const findPrereleaseEndIndex = (e, t, n, r) => {
		let i = e[t] === `-`;
		if (!n && !i) return t;
		let a = t + +!!i, o = findPrereleaseIdentifierEndIndex(e, a, n, r);
		if (o === a) {
			if (!n || !i) return t;
			o = findPrereleaseIdentifierEndIndex(e, t, n, r);
		}
		for (; e[o] === `.`;) {
			let t = findPrereleaseIdentifierEndIndex(e, o + 1, n, r);
			if (t === o + 1) break;
			o = t;
		}
		return o;
	};
	const findBuildIdentifierEndIndex = (e, t) => {
		let n = t;
		for (; n - t < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(e[n]);) n++;
		return n;
	};
	const findBuildEndIndex = (e, t) => {
		if (e[t] !== `+`) return t;
		let n = findBuildIdentifierEndIndex(e, t + 1);
		if (n === t + 1) return t;
		for (; e[n] === `.`;) {
			let t = findBuildIdentifierEndIndex(e, n + 1);
			if (t === n + 1) break;
			n = t;
		}
		return n;
	};
	const findLooseFullVersionEndIndex = (e, t, n) => {
		let r = t;
		for (let i = 0; i < 3; i++) {
			let a = findVersionNumberEndIndex(e, r, !0, n);
			if (a === r) return t;
			if (r = a, i < 2) {
				if (e[r] !== `.`) return t;
				r++;
			}
		}
		let i = findPrereleaseEndIndex(e, r, !0, n);
		return findBuildEndIndex(e, i);
	};
	const findPartialVersionComponentEndIndex = (e, t, n) => isDigit(e[t]) ? findVersionNumberEndIndex(e, t, !1, n) : isVersionStart(e[t]) ? t + 1 : t;
	const findPartialVersionEndIndex = (e, t, n) => {
		let r = findPartialVersionComponentEndIndex(e, t, n);
		for (let t = 0; t < 2; t++) {
			if (e[r] !== `.`) return r;
			let t = findPartialVersionComponentEndIndex(e, r + 1, n);
			if (t === r + 1) return r;
			r = t;
		}
		let i = findPrereleaseEndIndex(e, r, !1, n);
		return findBuildEndIndex(e, i);
	};
	const findVersionEndIndex = (e, t, n) => {
		let r = findLooseFullVersionEndIndex(e, t, n);
		return r === t ? findPartialVersionEndIndex(e, t, n) : r;
	};
	const findRemovableWhitespaceIndex = (e, t) => {
		let n = t;
		return isWhitespace(e[n]) && n++, (e[n] === `<` || e[n] === `>`) && n++, e[n] === `=` && n++, isWhitespace(e[n]) ? n : -1;
	};
	const trimComparatorWhitespace = (e) => {
		let t = ``, n = 0, r = 0, i = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		for (; r < e.length;) {
			let a = r;
			if (e[r] === `<` || e[r] === `>`) r++;
			else if (!isVersionPrefix(e[r]) && !isVersionStart(e[r])) {
				r++;
				continue;
			}
			for (; r < e.length && isVersionPrefix(e[r]);) r++;
			if (!isVersionStart(e[r])) continue;
			let o = findRemovableWhitespaceIndex(e, a);
			o !== -1 && (t += e.slice(n, o), n = o + 1), r = findVersionEndIndex(e, r, i);
		}
		return t + e.slice(n);
	};
	module.exports = trimComparatorWhitespace;
}));
// node_modules/semver/classes/range.js
var require_range$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	module.exports = class Range {
		constructor(e, n) {
			if (n = parseOptions(n), e instanceof Range) return e.loose === !!n.loose && e.includePrerelease === !!n.includePrerelease ? e : new Range(e.raw, n);
			if (e instanceof Comparator) return this.raw = e.value, this.set = [[e]], this.formatted = void 0, this;
			if (this.options = n, this.loose = !!n.loose, this.includePrerelease = !!n.includePrerelease, this.raw = e.trim().replace(SPACE_CHARACTERS, ` `), this.set = this.raw.split(`||`).map((e) => this.parseRange(e.trim())).filter((e) => e.length), !this.set.length) throw TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				let e = this.set[0];
				if (this.set = this.set.filter((e) => !isNullSet(e[0])), this.set.length === 0) this.set = [e];
				else if (this.set.length > 1) {
					for (let e of this.set) if (e.length === 1 && isAny(e[0])) {
						this.set = [e];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = ``;
				for (let e = 0; e < this.set.length; e++) {
					e > 0 && (this.formatted += `||`);
					let n = this.set[e];
					for (let e = 0; e < n.length; e++) e > 0 && (this.formatted += ` `), this.formatted += n[e].toString().trim();
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
		parseRange(e) {
			e = e.replace(BUILDSTRIPRE, ``);
			let n = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + `:` + e, r = cache.get(n);
			if (r) return r;
			let i = this.options.loose, a = i ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			e = e.replace(a, hyphenReplace(this.options.includePrerelease)), debug(`hyphen replace`, e), e = trimComparatorWhitespace(e), debug(`comparator trim`, e), e = e.replace(re[t.TILDETRIM], tildeTrimReplace), debug(`tilde trim`, e), e = e.replace(re[t.CARETTRIM], caretTrimReplace), debug(`caret trim`, e);
			let o = e.split(` `).map((e) => parseComparator(e, this.options)).join(` `).split(/\s+/).map((e) => replaceGTE0(e, this.options));
			i && (o = o.filter((e) => (debug(`loose invalid filter`, e, this.options), !!e.match(re[t.COMPARATORLOOSE])))), debug(`range list`, o);
			let s = /* @__PURE__ */ new Map(), c = o.map((e) => new Comparator(e, this.options));
			for (let e of c) {
				if (isNullSet(e)) return [e];
				s.set(e.value, e);
			}
			s.size > 1 && s.has(``) && s.delete(``);
			let l = [...s.values()];
			return cache.set(n, l), l;
		}
		intersects(e, n) {
			if (!(e instanceof Range)) throw TypeError(`a Range is required`);
			return this.set.some((r) => isSatisfiable(r, n) && e.set.some((e) => isSatisfiable(e, n) && r.every((r) => e.every((e) => r.intersects(e, n)))));
		}
		test(e) {
			if (!e) return !1;
			if (typeof e == `string`) try {
				e = new SemVer(e, this.options);
			} catch {
				return !1;
			}
			for (let n = 0; n < this.set.length; n++) if (testSet(this.set[n], e, this.options)) return !0;
			return !1;
		}
	};
	const cache = new (require_lrucache())(), parseOptions = require_parse_options(), Comparator = require_comparator(), debug = require_debug$1(), SemVer = require_semver$1(), trimComparatorWhitespace = require_trim_comparator_whitespace(), { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re(), { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants(), BUILDSTRIPRE = new RegExp(src[t.BUILD], `g`), isNullSet = (e) => e.value === `<0.0.0-0`, isAny = (e) => e.value === ``, isSatisfiable = (e, n) => {
		let r = !0, i = e.slice(), a = i.pop();
		for (; r && i.length;) r = i.every((e) => a.intersects(e, n)), a = i.pop();
		return r;
	}, parseComparator = (e, n) => (e = e.replace(re[t.BUILD], ``), debug(`comp`, e, n), e = replaceCarets(e, n), debug(`caret`, e), e = replaceTildes(e, n), debug(`tildes`, e), e = replaceXRanges(e, n), debug(`xrange`, e), e = replaceStars(e, n), debug(`stars`, e), e), isX = (e) => !e || e.toLowerCase() === `x` || e === `*`, invalidXRangeOrder = (e, n, r) => isX(e) && !isX(n) || isX(n) && r && !isX(r), replaceTildes = (e, n) => e.trim().split(/\s+/).map((e) => replaceTilde(e, n)).join(` `), replaceTilde = (e, n) => {
		let r = n.loose ? re[t.TILDELOOSE] : re[t.TILDE], i = n.includePrerelease ? `-0` : ``;
		return e.replace(r, (n, r, a, o, s) => {
			debug(`tilde`, e, n, r, a, o, s);
			let c;
			return isX(r) ? c = `` : isX(a) ? c = `>=${r}.0.0${i} <${+r + 1}.0.0-0` : isX(o) ? c = `>=${r}.${a}.0${i} <${r}.${+a + 1}.0-0` : s ? (debug(`replaceTilde pr`, s), c = `>=${r}.${a}.${o}-${s} <${r}.${+a + 1}.0-0`) : c = `>=${r}.${a}.${o} <${r}.${+a + 1}.0-0`, debug(`tilde return`, c), c;
		});
	}, replaceCarets = (e, n) => e.trim().split(/\s+/).map((e) => replaceCaret(e, n)).join(` `), replaceCaret = (e, n) => {
		debug(`caret`, e, n);
		let r = n.loose ? re[t.CARETLOOSE] : re[t.CARET], i = n.includePrerelease ? `-0` : ``;
		return e.replace(r, (n, r, a, o, s) => {
			debug(`caret`, e, n, r, a, o, s);
			let c;
			return isX(r) ? c = `` : isX(a) ? c = `>=${r}.0.0${i} <${+r + 1}.0.0-0` : isX(o) ? c = r === `0` ? `>=${r}.${a}.0${i} <${r}.${+a + 1}.0-0` : `>=${r}.${a}.0${i} <${+r + 1}.0.0-0` : s ? (debug(`replaceCaret pr`, s), c = r === `0` ? a === `0` ? `>=${r}.${a}.${o}-${s} <${r}.${a}.${+o + 1}-0` : `>=${r}.${a}.${o}-${s} <${r}.${+a + 1}.0-0` : `>=${r}.${a}.${o}-${s} <${+r + 1}.0.0-0`) : (debug(`no pr`), c = r === `0` ? a === `0` ? `>=${r}.${a}.${o} <${r}.${a}.${+o + 1}-0` : `>=${r}.${a}.${o} <${r}.${+a + 1}.0-0` : `>=${r}.${a}.${o} <${+r + 1}.0.0-0`), debug(`caret return`, c), c;
		});
	}, replaceXRanges = (e, n) => (debug(`replaceXRanges`, e, n), e.split(/\s+/).map((e) => replaceXRange(e, n)).join(` `)), replaceXRange = (e, n) => {
		e = e.trim();
		let r = n.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return e.replace(r, (r, i, a, o, s, c) => {
			if (debug(`xRange`, e, r, i, a, o, s, c), invalidXRangeOrder(a, o, s)) return e;
			let l = isX(a), u = l || isX(o), d = u || isX(s), f = d;
			return i === `=` && f && (i = ``), c = n.includePrerelease ? `-0` : ``, l ? r = i === `>` || i === `<` ? `<0.0.0-0` : `*` : i && f ? (u && (o = 0), s = 0, i === `>` ? (i = `>=`, u ? (a = +a + 1, o = 0, s = 0) : (o = +o + 1, s = 0)) : i === `<=` && (i = `<`, u ? a = +a + 1 : o = +o + 1), i === `<` && (c = `-0`), r = `${i + a}.${o}.${s}${c}`) : u ? r = `>=${a}.0.0${c} <${+a + 1}.0.0-0` : d && (r = `>=${a}.${o}.0${c} <${a}.${+o + 1}.0-0`), debug(`xRange return`, r), r;
		});
	}, replaceStars = (e, n) => (debug(`replaceStars`, e, n), e.trim().replace(re[t.STAR], ``)), replaceGTE0 = (e, n) => (debug(`replaceGTE0`, e, n), e.trim().replace(re[n.includePrerelease ? t.GTE0PRE : t.GTE0], ``)), hyphenReplace = (e) => (n, r, i, a, o, s, c, l, u, d, f, p) => (r = isX(i) ? `` : isX(a) ? `>=${i}.0.0${e ? `-0` : ``}` : isX(o) ? `>=${i}.${a}.0${e ? `-0` : ``}` : s ? `>=${r}` : `>=${r}${e ? `-0` : ``}`, l = isX(u) ? `` : isX(d) ? `<${+u + 1}.0.0-0` : isX(f) ? `<${u}.${+d + 1}.0-0` : p ? `<=${u}.${d}.${f}-${p}` : e ? `<${u}.${d}.${+f + 1}-0` : `<=${l}`, `${r} ${l}`.trim()), testSet = (e, n, r) => {
		for (let r = 0; r < e.length; r++) if (!e[r].test(n)) return !1;
		if (n.prerelease.length && !r.includePrerelease) {
			for (let r = 0; r < e.length; r++) if (debug(e[r].semver), e[r].semver !== Comparator.ANY && e[r].semver.prerelease.length > 0) {
				let i = e[r].semver;
				if (i.major === n.major && i.minor === n.minor && i.patch === n.patch) return !0;
			}
			return !1;
		}
		return !0;
	};
}));
// node_modules/semver/classes/comparator.js
var require_comparator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const ANY = Symbol(`SemVer ANY`);
	module.exports = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(e, n) {
			if (n = parseOptions(n), e instanceof Comparator) {
				if (e.loose === !!n.loose) return e;
				e = e.value;
			}
			e = e.trim().split(/\s+/).join(` `), debug(`comparator`, e, n), this.options = n, this.loose = !!n.loose, this.parse(e), this.value = this.semver === ANY ? `` : this.operator + this.semver.version, debug(`comp`, this);
		}
		parse(e) {
			let n = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR], r = e.match(n);
			if (!r) throw TypeError(`Invalid comparator: ${e}`);
			this.operator = r[1] === void 0 ? `` : r[1], this.operator === `=` && (this.operator = ``), this.semver = r[2] ? new SemVer(r[2], this.options.loose) : ANY;
		}
		toString() {
			return this.value;
		}
		test(e) {
			if (debug(`Comparator.test`, e, this.options.loose), this.semver === ANY || e === ANY) return !0;
			if (typeof e == `string`) try {
				e = new SemVer(e, this.options);
			} catch {
				return !1;
			}
			return cmp(e, this.operator, this.semver, this.options);
		}
		intersects(e, n) {
			if (!(e instanceof Comparator)) throw TypeError(`a Comparator is required`);
			return this.operator === `` ? this.value === `` || new Range(e.value, n).test(this.value) : e.operator === `` ? e.value === `` || new Range(this.value, n).test(e.semver) : (n = parseOptions(n), n.includePrerelease && (this.value === `<0.0.0-0` || e.value === `<0.0.0-0`) || !n.includePrerelease && (this.value.startsWith(`<0.0.0`) || e.value.startsWith(`<0.0.0`)) ? !1 : !!(this.operator.startsWith(`>`) && e.operator.startsWith(`>`) || this.operator.startsWith(`<`) && e.operator.startsWith(`<`) || this.semver.version === e.semver.version && this.operator.includes(`=`) && e.operator.includes(`=`) || cmp(this.semver, `<`, e.semver, n) && this.operator.startsWith(`>`) && e.operator.startsWith(`<`) || cmp(this.semver, `>`, e.semver, n) && this.operator.startsWith(`<`) && e.operator.startsWith(`>`)));
		}
	};
	const parseOptions = require_parse_options(), { safeRe: re, t } = require_re(), cmp = require_cmp(), debug = require_debug$1(), SemVer = require_semver$1(), Range = require_range$1();
}));
// node_modules/semver/functions/satisfies.js
var require_satisfies = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range$1();
	const satisfies = (e, t, n) => {
		try {
			t = new Range(t, n);
		} catch {
			return !1;
		}
		return t.test(e);
	};
	module.exports = satisfies;
}));
// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range$1();
	const toComparators = (e, t) => new Range(e, t).set.map((e) => e.map((e) => e.value).join(` `).trim().split(` `));
	module.exports = toComparators;
}));
// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range$1();
	const maxSatisfying = (e, t, n) => {
		let r = null, i = null, a = null;
		try {
			a = new Range(t, n);
		} catch {
			return null;
		}
		return e.forEach((e) => {
			a.test(e) && (r && i.compare(e) !== -1 || (r = e, i = new SemVer(r, n)));
		}), r;
	};
	module.exports = maxSatisfying;
}));
// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range$1();
	const minSatisfying = (e, t, n) => {
		let r = null, i = null, a = null;
		try {
			a = new Range(t, n);
		} catch {
			return null;
		}
		return e.forEach((e) => {
			a.test(e) && (r && i.compare(e) !== 1 || (r = e, i = new SemVer(r, n)));
		}), r;
	};
	module.exports = minSatisfying;
}));
// node_modules/semver/ranges/min-version.js
var require_min_version = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range$1();
	const gt = require_gt();
	const minVersion = (e, t) => {
		e = new Range(e, t);
		let n = new SemVer(`0.0.0`);
		if (e.test(n) || (n = new SemVer(`0.0.0-0`), e.test(n))) return n;
		n = null;
		for (let t = 0; t < e.set.length; ++t) {
			let r = e.set[t], i = null;
			r.forEach((e) => {
				let t = new SemVer(e.semver.version);
				switch (e.operator) {
					case `>`: t.prerelease.length === 0 ? t.patch++ : t.prerelease.push(0), t.raw = t.format();
					case ``:
					case `>=`:
						(!i || gt(t, i)) && (i = t);
						break;
					case `<`:
					case `<=`: break;
					default: throw Error(`Unexpected operation: ${e.operator}`);
				}
			}), i && (!n || gt(n, i)) && (n = i);
		}
		return n && e.test(n) ? n : null;
	};
	module.exports = minVersion;
}));
// node_modules/semver/ranges/valid.js
var require_valid = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range$1();
	const validRange = (e, t) => {
		try {
			return new Range(e, t).range || `*`;
		} catch {
			return null;
		}
	};
	module.exports = validRange;
}));
// node_modules/semver/ranges/outside.js
var require_outside = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1(), Comparator = require_comparator(), { ANY } = Comparator, Range = require_range$1(), satisfies = require_satisfies(), gt = require_gt(), lt = require_lt(), lte = require_lte(), gte = require_gte(), outside = (e, t, n, r) => {
		e = new SemVer(e, r), t = new Range(t, r);
		let i, a, o, s, c;
		switch (n) {
			case `>`:
				i = gt, a = lte, o = lt, s = `>`, c = `>=`;
				break;
			case `<`:
				i = lt, a = gte, o = gt, s = `<`, c = `<=`;
				break;
			default: throw TypeError(`Must provide a hilo val of "<" or ">"`);
		}
		if (satisfies(e, t, r)) return !1;
		for (let n = 0; n < t.set.length; ++n) {
			let l = t.set[n], u = null, d = null;
			if (l.forEach((e) => {
				e.semver === ANY && (e = new Comparator(`>=0.0.0`)), u ||= e, d ||= e, i(e.semver, u.semver, r) ? u = e : o(e.semver, d.semver, r) && (d = e);
			}), u.operator === s || u.operator === c || (!d.operator || d.operator === s) && a(e, d.semver) || d.operator === c && o(e, d.semver)) return !1;
		}
		return !0;
	};
	module.exports = outside;
}));
// node_modules/semver/ranges/gtr.js
var require_gtr = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const outside = require_outside();
	const gtr = (e, t, n) => outside(e, t, `>`, n);
	module.exports = gtr;
}));
// node_modules/semver/ranges/ltr.js
var require_ltr = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const outside = require_outside();
	const ltr = (e, t, n) => outside(e, t, `<`, n);
	module.exports = ltr;
}));
// node_modules/semver/ranges/intersects.js
var require_intersects = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range$1();
	const intersects = (e, t, n) => (e = new Range(e, n), t = new Range(t, n), e.intersects(t, n));
	module.exports = intersects;
}));
// node_modules/semver/ranges/simplify.js
var require_simplify = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (e, t, n) => {
		let r = [], i = null, a = null, o = e.sort((e, t) => compare(e, t, n));
		for (let e of o) satisfies(e, t, n) ? (a = e, i ||= e) : (a && r.push([i, a]), a = null, i = null);
		i && r.push([i, null]);
		let s = [];
		for (let [e, t] of r) e === t ? s.push(e) : !t && e === o[0] ? s.push(`*`) : t ? e === o[0] ? s.push(`<=${t}`) : s.push(`${e} - ${t}`) : s.push(`>=${e}`);
		let c = s.join(` || `), l = typeof t.raw == `string` ? t.raw : String(t);
		return c.length < l.length ? c : t;
	};
}));
// node_modules/semver/ranges/subset.js
var require_subset = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range$1(), Comparator = require_comparator(), { ANY } = Comparator, satisfies = require_satisfies(), compare = require_compare(), subset = (e, t, n = {}) => {
		if (e === t) return !0;
		e = new Range(e, n), t = new Range(t, n);
		let r = !1;
		OUTER: for (let i of e.set) {
			for (let e of t.set) {
				let t = simpleSubset(i, e, n);
				if (r ||= t !== null, t) continue OUTER;
			}
			if (r) return !1;
		}
		return !0;
	}, minimumVersionWithPreRelease = [new Comparator(`>=0.0.0-0`)], minimumVersion = [new Comparator(`>=0.0.0`)], simpleSubset = (e, t, n) => {
		if (e === t) return !0;
		if (e.length === 1 && e[0].semver === ANY) {
			if (t.length === 1 && t[0].semver === ANY) return !0;
			e = n.includePrerelease ? minimumVersionWithPreRelease : minimumVersion;
		}
		if (t.length === 1 && t[0].semver === ANY) {
			if (n.includePrerelease) return !0;
			t = minimumVersion;
		}
		let r = /* @__PURE__ */ new Set(), i, a;
		for (let t of e) t.operator === `>` || t.operator === `>=` ? i = higherGT(i, t, n) : t.operator === `<` || t.operator === `<=` ? a = lowerLT(a, t, n) : r.add(t.semver);
		if (r.size > 1) return null;
		let o;
		if (i && a && (o = compare(i.semver, a.semver, n), o > 0 || o === 0 && (i.operator !== `>=` || a.operator !== `<=`))) return null;
		for (let e of r) {
			if (i && !satisfies(e, String(i), n) || a && !satisfies(e, String(a), n)) return null;
			for (let r of t) if (!satisfies(e, String(r), n)) return !1;
			return !0;
		}
		let s, c, l, u, d = a && !n.includePrerelease && a.semver.prerelease.length ? a.semver : !1, f = i && !n.includePrerelease && i.semver.prerelease.length ? i.semver : !1;
		d && d.prerelease.length === 1 && a.operator === `<` && d.prerelease[0] === 0 && (d = !1);
		for (let e of t) {
			if (u = u || e.operator === `>` || e.operator === `>=`, l = l || e.operator === `<` || e.operator === `<=`, i) {
				if (f && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === f.major && e.semver.minor === f.minor && e.semver.patch === f.patch && (f = !1), e.operator === `>` || e.operator === `>=`) {
					if (s = higherGT(i, e, n), s === e && s !== i) return !1;
				} else if (i.operator === `>=` && !e.test(i.semver)) return !1;
			}
			if (a) {
				if (d && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === d.major && e.semver.minor === d.minor && e.semver.patch === d.patch && (d = !1), e.operator === `<` || e.operator === `<=`) {
					if (c = lowerLT(a, e, n), c === e && c !== a) return !1;
				} else if (a.operator === `<=` && !e.test(a.semver)) return !1;
			}
			if (!e.operator && (a || i) && o !== 0) return !1;
		}
		return !(i && l && !a && o !== 0 || a && u && !i && o !== 0 || f || d);
	}, higherGT = (e, t, n) => {
		if (!e) return t;
		let r = compare(e.semver, t.semver, n);
		return r > 0 ? e : r < 0 || t.operator === `>` && e.operator === `>=` ? t : e;
	}, lowerLT = (e, t, n) => {
		if (!e) return t;
		let r = compare(e.semver, t.semver, n);
		return r < 0 ? e : r > 0 || t.operator === `<` && e.operator === `<=` ? t : e;
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
		ec: [
			`ES256`,
			`ES384`,
			`ES512`
		],
		rsa: [
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
	module.exports = function(e, t) {
		if (!e || !t) return;
		let n = t.asymmetricKeyType;
		if (!n) return;
		let r = allowedAlgorithmsForKeys[n];
		if (!r) throw Error(`Unknown key type "${n}".`);
		if (!r.includes(e)) throw Error(`"alg" parameter for "${n}" key type must be one of: ${r.join(`, `)}.`);
		if (ASYMMETRIC_KEY_DETAILS_SUPPORTED) switch (n) {
			case `ec`:
				let n = t.asymmetricKeyDetails.namedCurve, r = allowedCurves[e];
				if (n !== r) throw Error(`"alg" parameter "${e}" requires curve "${r}".`);
				break;
			case `rsa-pss`: if (RSA_PSS_KEY_DETAILS_SUPPORTED) {
				let n = parseInt(e.slice(-3), 10), { hashAlgorithm: r, mgf1HashAlgorithm: i, saltLength: a } = t.asymmetricKeyDetails;
				if (r !== `sha${n}` || i !== r) throw Error(`Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of "alg" ${e}.`);
				if (a !== void 0 && a > n >> 3) throw Error(`Invalid key for this operation, its RSA-PSS parameter saltLength does not meet the requirements of "alg" ${e}.`);
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
	const JsonWebTokenError = require_JsonWebTokenError(), NotBeforeError = require_NotBeforeError(), TokenExpiredError = require_TokenExpiredError(), decode = require_decode(), timespan = require_timespan(), validateAsymmetricKey = require_validateAsymmetricKey(), PS_SUPPORTED = require_psSupported(), jws = require_jws(), { KeyObject, createSecretKey, createPublicKey } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto"), PUB_KEY_ALGS = [
		`RS256`,
		`RS384`,
		`RS512`
	], EC_KEY_ALGS = [
		`ES256`,
		`ES384`,
		`ES512`
	], RSA_KEY_ALGS = [
		`RS256`,
		`RS384`,
		`RS512`
	], HS_ALGS = [
		`HS256`,
		`HS384`,
		`HS512`
	];
	PS_SUPPORTED && (PUB_KEY_ALGS.splice(PUB_KEY_ALGS.length, 0, `PS256`, `PS384`, `PS512`), RSA_KEY_ALGS.splice(RSA_KEY_ALGS.length, 0, `PS256`, `PS384`, `PS512`)), module.exports = function(e, t, n, r) {
		typeof n == `function` && !r && (r = n, n = {}), n ||= {}, n = Object.assign({}, n);
		let i;
		if (i = r || function(e, t) {
			if (e) throw e;
			return t;
		}, n.clockTimestamp && typeof n.clockTimestamp != `number`) return i(new JsonWebTokenError(`clockTimestamp must be a number`));
		if (n.nonce !== void 0 && (typeof n.nonce != `string` || n.nonce.trim() === ``)) return i(new JsonWebTokenError(`nonce must be a non-empty string`));
		if (n.allowInvalidAsymmetricKeyTypes !== void 0 && typeof n.allowInvalidAsymmetricKeyTypes != `boolean`) return i(new JsonWebTokenError(`allowInvalidAsymmetricKeyTypes must be a boolean`));
		let a = n.clockTimestamp || Math.floor(Date.now() / 1e3);
		if (!e) return i(new JsonWebTokenError(`jwt must be provided`));
		if (typeof e != `string`) return i(new JsonWebTokenError(`jwt must be a string`));
		let o = e.split(`.`);
		if (o.length !== 3) return i(new JsonWebTokenError(`jwt malformed`));
		let s;
		try {
			s = decode(e, { complete: !0 });
		} catch (e) {
			return i(e);
		}
		if (!s) return i(new JsonWebTokenError(`invalid token`));
		let c = s.header, getSecret;
		if (typeof t == `function`) {
			if (!r) return i(new JsonWebTokenError(`verify must be called asynchronous if secret or public key is provided as a callback`));
			getSecret = t;
		} else getSecret = function(e, n) {
			return n(null, t);
		};
		return getSecret(c, function(t, r) {
			if (t) return i(new JsonWebTokenError(`error in secret or public key callback: ` + t.message));
			let l = o[2].trim() !== ``;
			if (!l && r) return i(new JsonWebTokenError(`jwt signature is required`));
			if (l && !r) return i(new JsonWebTokenError(`secret or public key must be provided`));
			if (!l && !n.algorithms) return i(new JsonWebTokenError(`please specify "none" in "algorithms" to verify unsigned tokens`));
			if (r != null && !(r instanceof KeyObject)) try {
				r = createPublicKey(r);
			} catch {
				try {
					r = createSecretKey(typeof r == `string` ? Buffer.from(r) : r);
				} catch {
					return i(new JsonWebTokenError(`secretOrPublicKey is not valid key material`));
				}
			}
			if (n.algorithms || (r.type === `secret` ? n.algorithms = HS_ALGS : [`rsa`, `rsa-pss`].includes(r.asymmetricKeyType) ? n.algorithms = RSA_KEY_ALGS : r.asymmetricKeyType === `ec` ? n.algorithms = EC_KEY_ALGS : n.algorithms = PUB_KEY_ALGS), n.algorithms.indexOf(s.header.alg) === -1) return i(new JsonWebTokenError(`invalid algorithm`));
			if (c.alg.startsWith(`HS`) && r.type !== `secret`) return i(new JsonWebTokenError(`secretOrPublicKey must be a symmetric key when using ${c.alg}`));
			if (/^(?:RS|PS|ES)/.test(c.alg) && r.type !== `public`) return i(new JsonWebTokenError(`secretOrPublicKey must be an asymmetric key when using ${c.alg}`));
			if (!n.allowInvalidAsymmetricKeyTypes) try {
				validateAsymmetricKey(c.alg, r);
			} catch (e) {
				return i(e);
			}
			let u;
			try {
				u = jws.verify(e, s.header.alg, r);
			} catch (e) {
				return i(e);
			}
			if (!u) return i(new JsonWebTokenError(`invalid signature`));
			let d = s.payload;
			if (d.nbf !== void 0 && !n.ignoreNotBefore) {
				if (typeof d.nbf != `number`) return i(new JsonWebTokenError(`invalid nbf value`));
				if (d.nbf > a + (n.clockTolerance || 0)) return i(new NotBeforeError(`jwt not active`, /* @__PURE__ */ new Date(d.nbf * 1e3)));
			}
			if (d.exp !== void 0 && !n.ignoreExpiration) {
				if (typeof d.exp != `number`) return i(new JsonWebTokenError(`invalid exp value`));
				if (a >= d.exp + (n.clockTolerance || 0)) return i(new TokenExpiredError(`jwt expired`, /* @__PURE__ */ new Date(d.exp * 1e3)));
			}
			if (n.audience) {
				let e = Array.isArray(n.audience) ? n.audience : [n.audience];
				if (!(Array.isArray(d.aud) ? d.aud : [d.aud]).some(function(t) {
					return e.some(function(e) {
						return e instanceof RegExp ? e.test(t) : e === t;
					});
				})) return i(new JsonWebTokenError(`jwt audience invalid. expected: ` + e.join(` or `)));
			}
			if (n.issuer && (typeof n.issuer == `string` && d.iss !== n.issuer || Array.isArray(n.issuer) && n.issuer.indexOf(d.iss) === -1)) return i(new JsonWebTokenError(`jwt issuer invalid. expected: ` + n.issuer));
			if (n.subject && d.sub !== n.subject) return i(new JsonWebTokenError(`jwt subject invalid. expected: ` + n.subject));
			if (n.jwtid && d.jti !== n.jwtid) return i(new JsonWebTokenError(`jwt jwtid invalid. expected: ` + n.jwtid));
			if (n.nonce && d.nonce !== n.nonce) return i(new JsonWebTokenError(`jwt nonce invalid. expected: ` + n.nonce));
			if (n.maxAge) {
				if (typeof d.iat != `number`) return i(new JsonWebTokenError(`iat required when maxAge is specified`));
				let e = timespan(n.maxAge, d.iat);
				if (e === void 0) return i(new JsonWebTokenError(`"maxAge" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60`));
				if (a >= e + (n.clockTolerance || 0)) return i(new TokenExpiredError(`maxAge exceeded`, /* @__PURE__ */ new Date(e * 1e3)));
			}
			if (n.complete === !0) {
				let e = s.signature;
				return i(null, {
					header: c,
					payload: d,
					signature: e
				});
			}
			return i(null, d);
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
	function arrayMap(e, t) {
		for (var n = -1, r = e ? e.length : 0, i = Array(r); ++n < r;) i[n] = t(e[n], n, e);
		return i;
	}
	function baseFindIndex(e, t, n, r) {
		for (var i = e.length, a = n + (r ? 1 : -1); r ? a-- : ++a < i;) if (t(e[a], a, e)) return a;
		return -1;
	}
	function baseIndexOf(e, t, n) {
		if (t !== t) return baseFindIndex(e, baseIsNaN, n);
		for (var r = n - 1, i = e.length; ++r < i;) if (e[r] === t) return r;
		return -1;
	}
	function baseIsNaN(e) {
		return e !== e;
	}
	function baseTimes(e, t) {
		for (var n = -1, r = Array(e); ++n < e;) r[n] = t(n);
		return r;
	}
	function baseValues(e, t) {
		return arrayMap(t, function(t) {
			return e[t];
		});
	}
	function overArg(e, t) {
		return function(n) {
			return e(t(n));
		};
	}
	var objectProto = Object.prototype;
	var hasOwnProperty = objectProto.hasOwnProperty;
	var objectToString = objectProto.toString;
	var propertyIsEnumerable = objectProto.propertyIsEnumerable;
	var nativeKeys = overArg(Object.keys, Object);
	var nativeMax = Math.max;
	function arrayLikeKeys(e, t) {
		var n = isArray(e) || isArguments(e) ? baseTimes(e.length, String) : [], r = n.length, i = !!r;
		for (var a in e) (t || hasOwnProperty.call(e, a)) && (!i || a != `length` && !isIndex(a, r)) && n.push(a);
		return n;
	}
	function baseKeys(e) {
		if (!isPrototype(e)) return nativeKeys(e);
		var t = [];
		for (var n in Object(e)) hasOwnProperty.call(e, n) && n != `constructor` && t.push(n);
		return t;
	}
	function isIndex(e, t) {
		return t ??= MAX_SAFE_INTEGER, !!t && (typeof e == `number` || reIsUint.test(e)) && e > -1 && e % 1 == 0 && e < t;
	}
	function isPrototype(e) {
		var t = e && e.constructor;
		return e === (typeof t == `function` && t.prototype || objectProto);
	}
	function includes(e, t, n, r) {
		e = isArrayLike(e) ? e : values(e), n = n && !r ? toInteger(n) : 0;
		var i = e.length;
		return n < 0 && (n = nativeMax(i + n, 0)), isString(e) ? n <= i && e.indexOf(t, n) > -1 : !!i && baseIndexOf(e, t, n) > -1;
	}
	function isArguments(e) {
		return isArrayLikeObject(e) && hasOwnProperty.call(e, `callee`) && (!propertyIsEnumerable.call(e, `callee`) || objectToString.call(e) == argsTag);
	}
	var isArray = Array.isArray;
	function isArrayLike(e) {
		return e != null && isLength(e.length) && !isFunction(e);
	}
	function isArrayLikeObject(e) {
		return isObjectLike(e) && isArrayLike(e);
	}
	function isFunction(e) {
		var t = isObject(e) ? objectToString.call(e) : ``;
		return t == funcTag || t == genTag;
	}
	function isLength(e) {
		return typeof e == `number` && e > -1 && e % 1 == 0 && e <= MAX_SAFE_INTEGER;
	}
	function isObject(e) {
		var t = typeof e;
		return !!e && (t == `object` || t == `function`);
	}
	function isObjectLike(e) {
		return !!e && typeof e == `object`;
	}
	function isString(e) {
		return typeof e == `string` || !isArray(e) && isObjectLike(e) && objectToString.call(e) == stringTag;
	}
	function isSymbol(e) {
		return typeof e == `symbol` || isObjectLike(e) && objectToString.call(e) == symbolTag;
	}
	function toFinite(e) {
		return e ? (e = toNumber(e), e === INFINITY || e === -1e400 ? (e < 0 ? -1 : 1) * MAX_INTEGER : e === e ? e : 0) : e === 0 ? e : 0;
	}
	function toInteger(e) {
		var t = toFinite(e), n = t % 1;
		return t === t ? n ? t - n : t : 0;
	}
	function toNumber(e) {
		if (typeof e == `number`) return e;
		if (isSymbol(e)) return NAN;
		if (isObject(e)) {
			var t = typeof e.valueOf == `function` ? e.valueOf() : e;
			e = isObject(t) ? t + `` : t;
		}
		if (typeof e != `string`) return e === 0 ? e : +e;
		e = e.replace(reTrim, ``);
		var n = reIsBinary.test(e);
		return n || reIsOctal.test(e) ? freeParseInt(e.slice(2), n ? 2 : 8) : reIsBadHex.test(e) ? NAN : +e;
	}
	function keys(e) {
		return isArrayLike(e) ? arrayLikeKeys(e) : baseKeys(e);
	}
	function values(e) {
		return e ? baseValues(e, keys(e)) : [];
	}
	module.exports = includes;
}));
// node_modules/lodash.isboolean/index.js
var require_lodash_isboolean = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var boolTag = `[object Boolean]`;
	var objectToString = Object.prototype.toString;
	function isBoolean(e) {
		return e === !0 || e === !1 || isObjectLike(e) && objectToString.call(e) == boolTag;
	}
	function isObjectLike(e) {
		return !!e && typeof e == `object`;
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
	function isInteger(e) {
		return typeof e == `number` && e == toInteger(e);
	}
	function isObject(e) {
		var t = typeof e;
		return !!e && (t == `object` || t == `function`);
	}
	function isObjectLike(e) {
		return !!e && typeof e == `object`;
	}
	function isSymbol(e) {
		return typeof e == `symbol` || isObjectLike(e) && objectToString.call(e) == symbolTag;
	}
	function toFinite(e) {
		return e ? (e = toNumber(e), e === INFINITY || e === -1e400 ? (e < 0 ? -1 : 1) * MAX_INTEGER : e === e ? e : 0) : e === 0 ? e : 0;
	}
	function toInteger(e) {
		var t = toFinite(e), n = t % 1;
		return t === t ? n ? t - n : t : 0;
	}
	function toNumber(e) {
		if (typeof e == `number`) return e;
		if (isSymbol(e)) return NAN;
		if (isObject(e)) {
			var t = typeof e.valueOf == `function` ? e.valueOf() : e;
			e = isObject(t) ? t + `` : t;
		}
		if (typeof e != `string`) return e === 0 ? e : +e;
		e = e.replace(reTrim, ``);
		var n = reIsBinary.test(e);
		return n || reIsOctal.test(e) ? freeParseInt(e.slice(2), n ? 2 : 8) : reIsBadHex.test(e) ? NAN : +e;
	}
	module.exports = isInteger;
}));
// node_modules/lodash.isnumber/index.js
var require_lodash_isnumber = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var numberTag = `[object Number]`;
	var objectToString = Object.prototype.toString;
	function isObjectLike(e) {
		return !!e && typeof e == `object`;
	}
	function isNumber(e) {
		return typeof e == `number` || isObjectLike(e) && objectToString.call(e) == numberTag;
	}
	module.exports = isNumber;
}));
// node_modules/lodash.isplainobject/index.js
var require_lodash_isplainobject = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var objectTag = `[object Object]`;
	function isHostObject(e) {
		var t = !1;
		if (e != null && typeof e.toString != `function`) try {
			t = !!(e + ``);
		} catch {}
		return t;
	}
	function overArg(e, t) {
		return function(n) {
			return e(t(n));
		};
	}
	var funcProto = Function.prototype;
	var objectProto = Object.prototype;
	var funcToString = funcProto.toString;
	var hasOwnProperty = objectProto.hasOwnProperty;
	var objectCtorString = funcToString.call(Object);
	var objectToString = objectProto.toString;
	var getPrototype = overArg(Object.getPrototypeOf, Object);
	function isObjectLike(e) {
		return !!e && typeof e == `object`;
	}
	function isPlainObject(e) {
		if (!isObjectLike(e) || objectToString.call(e) != objectTag || isHostObject(e)) return !1;
		var t = getPrototype(e);
		if (t === null) return !0;
		var n = hasOwnProperty.call(t, `constructor`) && t.constructor;
		return typeof n == `function` && n instanceof n && funcToString.call(n) == objectCtorString;
	}
	module.exports = isPlainObject;
}));
// node_modules/lodash.isstring/index.js
var require_lodash_isstring = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var stringTag = `[object String]`;
	var objectToString = Object.prototype.toString;
	var isArray = Array.isArray;
	function isObjectLike(e) {
		return !!e && typeof e == `object`;
	}
	function isString(e) {
		return typeof e == `string` || !isArray(e) && isObjectLike(e) && objectToString.call(e) == stringTag;
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
	function before(e, t) {
		var n;
		if (typeof t != `function`) throw TypeError(FUNC_ERROR_TEXT);
		return e = toInteger(e), function() {
			return --e > 0 && (n = t.apply(this, arguments)), e <= 1 && (t = void 0), n;
		};
	}
	function once(e) {
		return before(2, e);
	}
	function isObject(e) {
		var t = typeof e;
		return !!e && (t == `object` || t == `function`);
	}
	function isObjectLike(e) {
		return !!e && typeof e == `object`;
	}
	function isSymbol(e) {
		return typeof e == `symbol` || isObjectLike(e) && objectToString.call(e) == symbolTag;
	}
	function toFinite(e) {
		return e ? (e = toNumber(e), e === INFINITY || e === -INFINITY ? (e < 0 ? -1 : 1) * MAX_INTEGER : e === e ? e : 0) : e === 0 ? e : 0;
	}
	function toInteger(e) {
		var t = toFinite(e), n = t % 1;
		return t === t ? n ? t - n : t : 0;
	}
	function toNumber(e) {
		if (typeof e == `number`) return e;
		if (isSymbol(e)) return NAN;
		if (isObject(e)) {
			var t = typeof e.valueOf == `function` ? e.valueOf() : e;
			e = isObject(t) ? t + `` : t;
		}
		if (typeof e != `string`) return e === 0 ? e : +e;
		e = e.replace(reTrim, ``);
		var n = reIsBinary.test(e);
		return n || reIsOctal.test(e) ? freeParseInt(e.slice(2), n ? 2 : 8) : reIsBadHex.test(e) ? NAN : +e;
	}
	module.exports = once;
}));
// node_modules/jsonwebtoken/sign.js
var require_sign$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const timespan = require_timespan(), PS_SUPPORTED = require_psSupported(), validateAsymmetricKey = require_validateAsymmetricKey(), jws = require_jws(), includes = require_lodash_includes(), isBoolean = require_lodash_isboolean(), isInteger = require_lodash_isinteger(), isNumber = require_lodash_isnumber(), isPlainObject = require_lodash_isplainobject(), isString = require_lodash_isstring(), once = require_lodash_once(), { KeyObject, createSecretKey, createPrivateKey } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto"), SUPPORTED_ALGS = [
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
	PS_SUPPORTED && SUPPORTED_ALGS.splice(3, 0, `PS256`, `PS384`, `PS512`);
	const sign_options_schema = {
		expiresIn: {
			isValid: function(e) {
				return isInteger(e) || isString(e) && e;
			},
			message: `"expiresIn" should be a number of seconds or string representing a timespan`
		},
		notBefore: {
			isValid: function(e) {
				return isInteger(e) || isString(e) && e;
			},
			message: `"notBefore" should be a number of seconds or string representing a timespan`
		},
		audience: {
			isValid: function(e) {
				return isString(e) || Array.isArray(e);
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
	function validate(e, t, n, r) {
		if (!isPlainObject(n)) throw Error(`Expected "` + r + `" to be a plain object.`);
		Object.keys(n).forEach(function(i) {
			let a = e[i];
			if (!a) {
				if (!t) throw Error(`"` + i + `" is not allowed in "` + r + `"`);
			} else if (!a.isValid(n[i])) throw Error(a.message);
		});
	}
	function validateOptions(e) {
		return validate(sign_options_schema, !1, e, `options`);
	}
	function validatePayload(e) {
		return validate(registered_claims_schema, !0, e, `payload`);
	}
	const options_to_payload = {
		audience: `aud`,
		issuer: `iss`,
		subject: `sub`,
		jwtid: `jti`
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
	module.exports = function(e, t, n, r) {
		typeof n == `function` ? (r = n, n = {}) : n ||= {};
		let i = typeof e == `object` && !Buffer.isBuffer(e), a = Object.assign({
			alg: n.algorithm || `HS256`,
			typ: i ? `JWT` : void 0,
			kid: n.keyid
		}, n.header);
		function failure(e) {
			if (r) return r(e);
			throw e;
		}
		if (!t && n.algorithm !== `none`) return failure(Error(`secretOrPrivateKey must have a value`));
		if (t != null && !(t instanceof KeyObject)) try {
			t = createPrivateKey(t);
		} catch {
			try {
				t = createSecretKey(typeof t == `string` ? Buffer.from(t) : t);
			} catch {
				return failure(Error(`secretOrPrivateKey is not valid key material`));
			}
		}
		if (a.alg.startsWith(`HS`) && t.type !== `secret`) return failure(Error(`secretOrPrivateKey must be a symmetric key when using ${a.alg}`));
		if (/^(?:RS|PS|ES)/.test(a.alg)) {
			if (t.type !== `private`) return failure(Error(`secretOrPrivateKey must be an asymmetric key when using ${a.alg}`));
			if (!n.allowInsecureKeySizes && !a.alg.startsWith(`ES`) && t.asymmetricKeyDetails !== void 0 && t.asymmetricKeyDetails.modulusLength < 2048) return failure(Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${a.alg}`));
		}
		if (e === void 0) return failure(Error(`payload is required`));
		if (i) {
			try {
				validatePayload(e);
			} catch (e) {
				return failure(e);
			}
			n.mutatePayload || (e = Object.assign({}, e));
		} else {
			let t = options_for_objects.filter(function(e) {
				return n[e] !== void 0;
			});
			if (t.length > 0) return failure(Error(`invalid ` + t.join(`,`) + ` option for ` + typeof e + ` payload`));
		}
		if (e.exp !== void 0 && n.expiresIn !== void 0) return failure(Error(`Bad "options.expiresIn" option the payload already has an "exp" property.`));
		if (e.nbf !== void 0 && n.notBefore !== void 0) return failure(Error(`Bad "options.notBefore" option the payload already has an "nbf" property.`));
		try {
			validateOptions(n);
		} catch (e) {
			return failure(e);
		}
		if (!n.allowInvalidAsymmetricKeyTypes) try {
			validateAsymmetricKey(a.alg, t);
		} catch (e) {
			return failure(e);
		}
		let o = e.iat || Math.floor(Date.now() / 1e3);
		if (n.noTimestamp ? delete e.iat : i && (e.iat = o), n.notBefore !== void 0) {
			try {
				e.nbf = timespan(n.notBefore, o);
			} catch (e) {
				return failure(e);
			}
			if (e.nbf === void 0) return failure(Error(`"notBefore" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60`));
		}
		if (n.expiresIn !== void 0 && typeof e == `object`) {
			try {
				e.exp = timespan(n.expiresIn, o);
			} catch (e) {
				return failure(e);
			}
			if (e.exp === void 0) return failure(Error(`"expiresIn" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60`));
		}
		Object.keys(options_to_payload).forEach(function(t) {
			let r = options_to_payload[t];
			if (n[t] !== void 0) {
				if (e[r] !== void 0) return failure(Error(`Bad "options.` + t + `" option. The payload already has an "` + r + `" property.`));
				e[r] = n[t];
			}
		});
		let s = n.encoding || `utf8`;
		if (typeof r == `function`) r &&= once(r), jws.createSign({
			header: a,
			privateKey: t,
			payload: e,
			encoding: s
		}).once(`error`, r).once(`done`, function(e) {
			if (!n.allowInsecureKeySizes && /^(?:RS|PS)/.test(a.alg) && e.length < 256) return r(Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${a.alg}`));
			r(null, e);
		});
		else {
			let r = jws.sign({
				header: a,
				payload: e,
				secret: t,
				encoding: s
			});
			if (!n.allowInsecureKeySizes && /^(?:RS|PS)/.test(a.alg) && r.length < 256) throw Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${a.alg}`);
			return r;
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
		this.source = null, this.dataSize = 0, this.maxDataSize = 1048576, this.pauseStream = !0, this._maxDataSizeExceeded = !1, this._released = !1, this._bufferedEvents = [];
	}
	util.inherits(DelayedStream, Stream), DelayedStream.create = function(e, t) {
		var n = new this();
		for (var r in t ||= {}, t) n[r] = t[r];
		n.source = e;
		var i = e.emit;
		return e.emit = function() {
			return n._handleEmit(arguments), i.apply(e, arguments);
		}, e.on(`error`, function() {}), n.pauseStream && e.pause(), n;
	}, Object.defineProperty(DelayedStream.prototype, "readable", {
		configurable: !0,
		enumerable: !0,
		get: function() {
			return this.source.readable;
		}
	}), DelayedStream.prototype.setEncoding = function() {
		return this.source.setEncoding.apply(this.source, arguments);
	}, DelayedStream.prototype.resume = function() {
		this._released || this.release(), this.source.resume();
	}, DelayedStream.prototype.pause = function() {
		this.source.pause();
	}, DelayedStream.prototype.release = function() {
		this._released = !0, this._bufferedEvents.forEach(function(e) {
			this.emit.apply(this, e);
		}.bind(this)), this._bufferedEvents = [];
	}, DelayedStream.prototype.pipe = function() {
		var e = Stream.prototype.pipe.apply(this, arguments);
		return this.resume(), e;
	}, DelayedStream.prototype._handleEmit = function(e) {
		this._released ? this.emit.apply(this, e) : (e[0] === `data` && (this.dataSize += e[1].length, this._checkIfMaxDataSizeExceeded()), this._bufferedEvents.push(e));
	}, DelayedStream.prototype._checkIfMaxDataSizeExceeded = function() {
		if (!this._maxDataSizeExceeded && !(this.dataSize <= this.maxDataSize)) {
			this._maxDataSizeExceeded = !0;
			var e = `DelayedStream#maxDataSize of ` + this.maxDataSize + ` bytes exceeded.`;
			this.emit(`error`, Error(e));
		}
	};
}));
// node_modules/combined-stream/lib/combined_stream.js
var require_combined_stream = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	var Stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream").Stream;
	var DelayedStream = require_delayed_stream();
	module.exports = CombinedStream;
	function CombinedStream() {
		this.writable = !1, this.readable = !0, this.dataSize = 0, this.maxDataSize = 2097152, this.pauseStreams = !0, this._released = !1, this._streams = [], this._currentStream = null, this._insideLoop = !1, this._pendingNext = !1;
	}
	util.inherits(CombinedStream, Stream), CombinedStream.create = function(e) {
		var t = new this();
		for (var n in e ||= {}, e) t[n] = e[n];
		return t;
	}, CombinedStream.isStreamLike = function(e) {
		return typeof e != `function` && typeof e != `string` && typeof e != `boolean` && typeof e != `number` && !Buffer.isBuffer(e);
	}, CombinedStream.prototype.append = function(e) {
		if (CombinedStream.isStreamLike(e)) {
			if (!(e instanceof DelayedStream)) {
				var t = DelayedStream.create(e, {
					maxDataSize: 1 / 0,
					pauseStream: this.pauseStreams
				});
				e.on(`data`, this._checkDataSize.bind(this)), e = t;
			}
			this._handleErrors(e), this.pauseStreams && e.pause();
		}
		return this._streams.push(e), this;
	}, CombinedStream.prototype.pipe = function(e, t) {
		return Stream.prototype.pipe.call(this, e, t), this.resume(), e;
	}, CombinedStream.prototype._getNext = function() {
		if (this._currentStream = null, this._insideLoop) this._pendingNext = !0;
		else {
			this._insideLoop = !0;
			try {
				do
					this._pendingNext = !1, this._realGetNext();
				while (this._pendingNext);
			} finally {
				this._insideLoop = !1;
			}
		}
	}, CombinedStream.prototype._realGetNext = function() {
		var e = this._streams.shift();
		e === void 0 ? this.end() : typeof e == `function` ? e(function(e) {
			CombinedStream.isStreamLike(e) && (e.on(`data`, this._checkDataSize.bind(this)), this._handleErrors(e)), this._pipeNext(e);
		}.bind(this)) : this._pipeNext(e);
	}, CombinedStream.prototype._pipeNext = function(e) {
		if (this._currentStream = e, CombinedStream.isStreamLike(e)) e.on(`end`, this._getNext.bind(this)), e.pipe(this, { end: !1 });
		else {
			var t = e;
			this.write(t), this._getNext();
		}
	}, CombinedStream.prototype._handleErrors = function(e) {
		var t = this;
		e.on(`error`, function(e) {
			t._emitError(e);
		});
	}, CombinedStream.prototype.write = function(e) {
		this.emit(`data`, e);
	}, CombinedStream.prototype.pause = function() {
		this.pauseStreams && (this.pauseStreams && this._currentStream && typeof this._currentStream.pause == `function` && this._currentStream.pause(), this.emit(`pause`));
	}, CombinedStream.prototype.resume = function() {
		this._released || (this._released = !0, this.writable = !0, this._getNext()), this.pauseStreams && this._currentStream && typeof this._currentStream.resume == `function` && this._currentStream.resume(), this.emit(`resume`);
	}, CombinedStream.prototype.end = function() {
		this._reset(), this.emit(`end`);
	}, CombinedStream.prototype.destroy = function() {
		this._reset(), this.emit(`close`);
	}, CombinedStream.prototype._reset = function() {
		this.writable = !1, this._streams = [], this._currentStream = null;
	}, CombinedStream.prototype._checkDataSize = function() {
		if (this._updateDataSize(), !(this.dataSize <= this.maxDataSize)) {
			var e = `DelayedStream#maxDataSize of ` + this.maxDataSize + ` bytes exceeded.`;
			this._emitError(Error(e));
		}
	}, CombinedStream.prototype._updateDataSize = function() {
		this.dataSize = 0;
		var e = this;
		this._streams.forEach(function(t) {
			t.dataSize && (e.dataSize += t.dataSize);
		}), this._currentStream && this._currentStream.dataSize && (this.dataSize += this._currentStream.dataSize);
	}, CombinedStream.prototype._emitError = function(e) {
		this._reset(), this.emit(`error`, e);
	};
}));
// node_modules/asynckit/lib/defer.js
var require_defer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = defer;
	function defer(e) {
		var t = typeof setImmediate == `function` ? setImmediate : typeof process == `object` && typeof process.nextTick == `function` ? process.nextTick : null;
		t ? t(e) : setTimeout(e, 0);
	}
}));
// node_modules/asynckit/lib/async.js
var require_async = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var defer = require_defer();
	module.exports = async;
	function async(e) {
		var t = !1;
		return defer(function() {
			t = !0;
		}), function async_callback(n, r) {
			t ? e(n, r) : defer(function nextTick_callback() {
				e(n, r);
			});
		};
	}
}));
// node_modules/asynckit/lib/abort.js
var require_abort = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = abort;
	function abort(e) {
		Object.keys(e.jobs).forEach(clean.bind(e)), e.jobs = {};
	}
	function clean(e) {
		typeof this.jobs[e] == `function` && this.jobs[e]();
	}
}));
// node_modules/asynckit/lib/iterate.js
var require_iterate = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var async = require_async();
	var abort = require_abort();
	module.exports = iterate;
	function iterate(e, t, n, r) {
		var i = n.keyedList ? n.keyedList[n.index] : n.index;
		n.jobs[i] = runJob(t, i, e[i], function(e, t) {
			i in n.jobs && (delete n.jobs[i], e ? abort(n) : n.results[i] = t, r(e, n.results));
		});
	}
	function runJob(e, t, n, r) {
		return e.length == 2 ? e(n, async(r)) : e(n, t, async(r));
	}
}));
// node_modules/asynckit/lib/state.js
var require_state = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = state;
	function state(e, t) {
		var n = !Array.isArray(e), r = {
			index: 0,
			keyedList: n || t ? Object.keys(e) : null,
			jobs: {},
			results: n ? {} : [],
			size: n ? Object.keys(e).length : e.length
		};
		return t && r.keyedList.sort(n ? t : function(n, r) {
			return t(e[n], e[r]);
		}), r;
	}
}));
// node_modules/asynckit/lib/terminator.js
var require_terminator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var abort = require_abort();
	var async = require_async();
	module.exports = terminator;
	function terminator(e) {
		Object.keys(this.jobs).length && (this.index = this.size, abort(this), async(e)(null, this.results));
	}
}));
// node_modules/asynckit/parallel.js
var require_parallel = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var iterate = require_iterate();
	var initState = require_state();
	var terminator = require_terminator();
	module.exports = parallel;
	function parallel(e, t, n) {
		for (var r = initState(e); r.index < (r.keyedList || e).length;) iterate(e, t, r, function(e, t) {
			e ? n(e, t) : Object.keys(r.jobs).length === 0 && n(null, r.results);
		}), r.index++;
		return terminator.bind(r, n);
	}
}));
// node_modules/asynckit/serialOrdered.js
var require_serialOrdered = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var iterate = require_iterate();
	var initState = require_state();
	var terminator = require_terminator();
	module.exports = serialOrdered, module.exports.ascending = ascending, module.exports.descending = descending;
	function serialOrdered(e, t, n, r) {
		var i = initState(e, n);
		return iterate(e, t, i, function iteratorHandler(n, a) {
			n ? r(n, a) : (i.index++, i.index < (i.keyedList || e).length ? iterate(e, t, i, iteratorHandler) : r(null, i.results));
		}), terminator.bind(i, r);
	}
	function ascending(e, t) {
		return e < t ? -1 : +(e > t);
	}
	function descending(e, t) {
		return -1 * ascending(e, t);
	}
}));
// node_modules/asynckit/serial.js
var require_serial = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var serialOrdered = require_serialOrdered();
	module.exports = serial;
	function serial(e, t, n) {
		return serialOrdered(e, t, null, n);
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
	module.exports = Number.isNaN || function isNaN(e) {
		return e !== e;
	};
}));
// node_modules/math-intrinsics/sign.js
var require_sign = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var $isNaN = require_isNaN();
	module.exports = function sign(e) {
		return $isNaN(e) || e === 0 ? e : e < 0 ? -1 : 1;
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
	} catch {
		$gOPD = null;
	}
	module.exports = $gOPD;
}));
// node_modules/es-define-property/index.js
var require_es_define_property = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var $defineProperty = Object.defineProperty || !1;
	if ($defineProperty) try {
		$defineProperty({}, `a`, { value: 1 });
	} catch {
		$defineProperty = !1;
	}
	module.exports = $defineProperty;
}));
// node_modules/has-symbols/shams.js
var require_shams$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = function hasSymbols() {
		if (typeof Symbol != `function` || typeof Object.getOwnPropertySymbols != `function`) return !1;
		if (typeof Symbol.iterator == `symbol`) return !0;
		var e = {}, t = Symbol(`test`), n = Object(t);
		if (typeof t == `string` || Object.prototype.toString.call(t) !== `[object Symbol]` || Object.prototype.toString.call(n) !== `[object Symbol]`) return !1;
		var r = 42;
		for (var i in e[t] = r, e) return !1;
		if (typeof Object.keys == `function` && Object.keys(e).length !== 0 || typeof Object.getOwnPropertyNames == `function` && Object.getOwnPropertyNames(e).length !== 0) return !1;
		var a = Object.getOwnPropertySymbols(e);
		if (a.length !== 1 || a[0] !== t || !Object.prototype.propertyIsEnumerable.call(e, t)) return !1;
		if (typeof Object.getOwnPropertyDescriptor == `function`) {
			var o = Object.getOwnPropertyDescriptor(e, t);
			if (o.value !== r || o.enumerable !== !0) return !1;
		}
		return !0;
	};
}));
// node_modules/has-symbols/index.js
var require_has_symbols = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var origSymbol = typeof Symbol < `u` && Symbol;
	var hasSymbolSham = require_shams$1();
	module.exports = function hasNativeSymbols() {
		return typeof origSymbol != `function` || typeof Symbol != `function` || typeof origSymbol(`foo`) != `symbol` || typeof Symbol(`bar`) != `symbol` ? !1 : hasSymbolSham();
	};
}));
// node_modules/get-proto/Reflect.getPrototypeOf.js
var require_Reflect_getPrototypeOf = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = typeof Reflect < `u` && Reflect.getPrototypeOf || null;
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
	var concatty = function concatty(e, t) {
		for (var n = [], r = 0; r < e.length; r += 1) n[r] = e[r];
		for (var i = 0; i < t.length; i += 1) n[i + e.length] = t[i];
		return n;
	};
	var slicy = function slicy(e, t) {
		for (var n = [], r = t || 0, i = 0; r < e.length; r += 1, i += 1) n[i] = e[r];
		return n;
	};
	var joiny = function(e, t) {
		for (var n = ``, r = 0; r < e.length; r += 1) n += e[r], r + 1 < e.length && (n += t);
		return n;
	};
	module.exports = function bind(e) {
		var t = this;
		if (typeof t != `function` || toStr.apply(t) !== funcType) throw TypeError(ERROR_MESSAGE + t);
		for (var n = slicy(arguments, 1), r, binder = function() {
			if (this instanceof r) {
				var i = t.apply(this, concatty(n, arguments));
				return Object(i) === i ? i : this;
			}
			return t.apply(e, concatty(n, arguments));
		}, i = max(0, t.length - n.length), a = [], o = 0; o < i; o++) a[o] = `$` + o;
		if (r = Function(`binder`, `return function (` + joiny(a, `,`) + `){ return binder.apply(this,arguments); }`)(binder), t.prototype) {
			var s = function Empty() {};
			s.prototype = t.prototype, r.prototype = new s(), s.prototype = null;
		}
		return r;
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
	module.exports = typeof Reflect < `u` && Reflect && Reflect.apply;
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
	module.exports = function callBindBasic(e) {
		if (e.length < 1 || typeof e[0] != `function`) throw new $TypeError(`a function is required`);
		return $actualApply(bind, $call, e);
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
		if (!e || typeof e != `object` || !(`code` in e) || e.code !== `ERR_PROTO_ACCESS`) throw e;
	}
	var desc = !!hasProtoAccessor && gOPD && gOPD(Object.prototype, `__proto__`);
	var $Object = Object;
	var $getPrototypeOf = $Object.getPrototypeOf;
	module.exports = desc && typeof desc.get == `function` ? callBind([desc.get]) : typeof $getPrototypeOf == `function` && function getDunder(e) {
		return $getPrototypeOf(e == null ? e : $Object(e));
	};
}));
// node_modules/get-proto/index.js
var require_get_proto = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var reflectGetProto = require_Reflect_getPrototypeOf();
	var originalGetProto = require_Object_getPrototypeOf();
	var getDunderProto = require_get();
	module.exports = reflectGetProto ? function getProto(e) {
		return reflectGetProto(e);
	} : originalGetProto ? function getProto(e) {
		if (!e || typeof e != `object` && typeof e != `function`) throw TypeError(`getProto: not an object`);
		return originalGetProto(e);
	} : getDunderProto ? function getProto(e) {
		return getDunderProto(e);
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
			return arguments.callee, throwTypeError;
		} catch {
			try {
				return $gOPD(arguments, `callee`).get;
			} catch {
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
	var TypedArray = typeof Uint8Array > `u` || !getProto ? undefined : getProto(Uint8Array);
	var INTRINSICS = {
		__proto__: null,
		"%AggregateError%": typeof AggregateError > `u` ? undefined : AggregateError,
		"%Array%": Array,
		"%ArrayBuffer%": typeof ArrayBuffer > `u` ? undefined : ArrayBuffer,
		"%ArrayIteratorPrototype%": hasSymbols && getProto ? getProto([][Symbol.iterator]()) : undefined,
		"%AsyncFromSyncIteratorPrototype%": undefined,
		"%AsyncFunction%": needsEval,
		"%AsyncGenerator%": needsEval,
		"%AsyncGeneratorFunction%": needsEval,
		"%AsyncIteratorPrototype%": needsEval,
		"%Atomics%": typeof Atomics > `u` ? undefined : Atomics,
		"%BigInt%": typeof BigInt > `u` ? undefined : BigInt,
		"%BigInt64Array%": typeof BigInt64Array > `u` ? undefined : BigInt64Array,
		"%BigUint64Array%": typeof BigUint64Array > `u` ? undefined : BigUint64Array,
		"%Boolean%": Boolean,
		"%DataView%": typeof DataView > `u` ? undefined : DataView,
		"%Date%": Date,
		"%decodeURI%": decodeURI,
		"%decodeURIComponent%": decodeURIComponent,
		"%encodeURI%": encodeURI,
		"%encodeURIComponent%": encodeURIComponent,
		"%Error%": $Error,
		"%eval%": eval,
		"%EvalError%": $EvalError,
		"%Float16Array%": typeof Float16Array > `u` ? undefined : Float16Array,
		"%Float32Array%": typeof Float32Array > `u` ? undefined : Float32Array,
		"%Float64Array%": typeof Float64Array > `u` ? undefined : Float64Array,
		"%FinalizationRegistry%": typeof FinalizationRegistry > `u` ? undefined : FinalizationRegistry,
		"%Function%": Function,
		"%GeneratorFunction%": needsEval,
		"%Int8Array%": typeof Int8Array > `u` ? undefined : Int8Array,
		"%Int16Array%": typeof Int16Array > `u` ? undefined : Int16Array,
		"%Int32Array%": typeof Int32Array > `u` ? undefined : Int32Array,
		"%isFinite%": isFinite,
		"%isNaN%": isNaN,
		"%IteratorPrototype%": hasSymbols && getProto ? getProto(getProto([][Symbol.iterator]())) : undefined,
		"%JSON%": typeof JSON == `object` ? JSON : undefined,
		"%Map%": typeof Map > `u` ? undefined : Map,
		"%MapIteratorPrototype%": typeof Map > `u` || !hasSymbols || !getProto ? undefined : getProto((/* @__PURE__ */ new Map())[Symbol.iterator]()),
		"%Math%": Math,
		"%Number%": Number,
		"%Object%": $Object,
		"%Object.getOwnPropertyDescriptor%": $gOPD,
		"%parseFloat%": parseFloat,
		"%parseInt%": parseInt,
		"%Promise%": typeof Promise > `u` ? undefined : Promise,
		"%Proxy%": typeof Proxy > `u` ? undefined : Proxy,
		"%RangeError%": $RangeError,
		"%ReferenceError%": $ReferenceError,
		"%Reflect%": typeof Reflect > `u` ? undefined : Reflect,
		"%RegExp%": RegExp,
		"%Set%": typeof Set > `u` ? undefined : Set,
		"%SetIteratorPrototype%": typeof Set > `u` || !hasSymbols || !getProto ? undefined : getProto((/* @__PURE__ */ new Set())[Symbol.iterator]()),
		"%SharedArrayBuffer%": typeof SharedArrayBuffer > `u` ? undefined : SharedArrayBuffer,
		"%String%": String,
		"%StringIteratorPrototype%": hasSymbols && getProto ? getProto(``[Symbol.iterator]()) : undefined,
		"%Symbol%": hasSymbols ? Symbol : undefined,
		"%SyntaxError%": $SyntaxError,
		"%ThrowTypeError%": ThrowTypeError,
		"%TypedArray%": TypedArray,
		"%TypeError%": $TypeError,
		"%Uint8Array%": typeof Uint8Array > `u` ? undefined : Uint8Array,
		"%Uint8ClampedArray%": typeof Uint8ClampedArray > `u` ? undefined : Uint8ClampedArray,
		"%Uint16Array%": typeof Uint16Array > `u` ? undefined : Uint16Array,
		"%Uint32Array%": typeof Uint32Array > `u` ? undefined : Uint32Array,
		"%URIError%": $URIError,
		"%WeakMap%": typeof WeakMap > `u` ? undefined : WeakMap,
		"%WeakRef%": typeof WeakRef > `u` ? undefined : WeakRef,
		"%WeakSet%": typeof WeakSet > `u` ? undefined : WeakSet,
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
	var doEval = function doEval(e) {
		var t;
		if (e === `%AsyncFunction%`) t = getAsyncFunction() || void 0;
		else if (e === `%GeneratorFunction%`) t = getGeneratorFunction() || void 0;
		else if (e === `%AsyncGeneratorFunction%`) t = getAsyncGeneratorFunction() || void 0;
		else if (e === `%AsyncGenerator%`) {
			var n = doEval(`%AsyncGeneratorFunction%`);
			n && (t = n.prototype);
		} else if (e === `%AsyncIteratorPrototype%`) {
			var r = doEval(`%AsyncGenerator%`);
			r && getProto && (t = getProto(r.prototype));
		}
		return INTRINSICS[e] = t, t;
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
	var stringToPath = function stringToPath(e) {
		var t = $strSlice(e, 0, 1), n = $strSlice(e, -1);
		if (t === `%` && n !== `%`) throw new $SyntaxError("invalid intrinsic syntax, expected closing `%`");
		if (n === `%` && t !== `%`) throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`");
		var r = [];
		return $replace(e, rePropName, function(e, t, n, i) {
			r[r.length] = n ? $replace(i, reEscapeChar, `$1`) : t || e;
		}), r;
	};
	var getBaseIntrinsic = function getBaseIntrinsic(e, t) {
		var n = e, r;
		if (hasOwn(LEGACY_ALIASES, n) && (r = LEGACY_ALIASES[n], n = `%` + r[0] + `%`), hasOwn(INTRINSICS, n)) {
			var i = INTRINSICS[n];
			if (i === needsEval && (i = doEval(n)), i === void 0 && !t) throw new $TypeError(`intrinsic ` + e + ` exists, but is not available. Please file an issue!`);
			return {
				alias: r,
				name: n,
				value: i
			};
		}
		throw new $SyntaxError(`intrinsic ` + e + ` does not exist!`);
	};
	module.exports = function GetIntrinsic(e, t) {
		if (typeof e != `string` || e.length === 0) throw new $TypeError(`intrinsic name must be a non-empty string`);
		if (arguments.length > 1 && typeof t != `boolean`) throw new $TypeError(`"allowMissing" argument must be a boolean`);
		if ($exec(/^%?[^%]*%?$/, e) === null) throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the intrinsic name");
		var n = stringToPath(e), r = n.length > 0 ? n[0] : ``, i = getBaseIntrinsic(`%` + r + `%`, t), a = i.name, o = i.value, s = !1, c = i.alias;
		c && (r = c[0], $spliceApply(n, $concat([0, 1], c)));
		for (var l = 1, u = !0; l < n.length; l += 1) {
			var d = n[l], f = $strSlice(d, 0, 1), p = $strSlice(d, -1);
			if ((f === `"` || f === `'` || f === "`" || p === `"` || p === `'` || p === "`") && f !== p) throw new $SyntaxError(`property names with quotes must have matching quotes`);
			if (d !== `constructor` && u || (s = !0), r += `.` + d, a = `%` + r + `%`, hasOwn(INTRINSICS, a)) o = INTRINSICS[a];
			else if (o != null) {
				if (!(d in o)) {
					if (!t) throw new $TypeError(`base intrinsic for ` + e + ` exists, but the property is not available.`);
					return;
				}
				if ($gOPD && l + 1 >= n.length) {
					var m = $gOPD(o, d);
					u = !!m, o = u && `get` in m && !(`originalValue` in m.get) ? m.get : o[d];
				} else u = hasOwn(o, d), o = o[d];
				u && !s && (INTRINSICS[a] = o);
			}
		}
		return o;
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
	var $defineProperty = require_get_intrinsic()(`%Object.defineProperty%`, !0);
	var hasToStringTag = require_shams()();
	var hasOwn = require_hasown();
	var $TypeError = require_type();
	var toStringTag = hasToStringTag ? Symbol.toStringTag : null;
	module.exports = function setToStringTag(e, t) {
		var n = arguments.length > 2 && !!arguments[2] && arguments[2].force, r = arguments.length > 2 && !!arguments[2] && arguments[2].nonConfigurable;
		if (n !== void 0 && typeof n != `boolean` || r !== void 0 && typeof r != `boolean`) throw new $TypeError("if provided, the `overrideIfSet` and `nonConfigurable` options must be booleans");
		toStringTag && (n || !hasOwn(e, toStringTag)) && ($defineProperty ? $defineProperty(e, toStringTag, {
			configurable: !r,
			enumerable: !1,
			value: t,
			writable: !1
		}) : e[toStringTag] = t);
	};
}));
// node_modules/form-data/lib/populate.js
var require_populate = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = function(e, t) {
		return Object.keys(t).forEach(function(n) {
			e[n] = e[n] || t[n];
		}), e;
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
	function escapeHeaderParam(e) {
		return String(e).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`).replace(/"/g, `%22`);
	}
	function FormData(e) {
		if (!(this instanceof FormData)) return new FormData(e);
		for (var t in this._overheadLength = 0, this._valueLength = 0, this._valuesToMeasure = [], CombinedStream.call(this), e ||= {}, e) this[t] = e[t];
	}
	util.inherits(FormData, CombinedStream), FormData.LINE_BREAK = `\r
`, FormData.DEFAULT_CONTENT_TYPE = `application/octet-stream`, FormData.prototype.append = function(e, t, n) {
		n ||= {}, typeof n == `string` && (n = { filename: n });
		var r = CombinedStream.prototype.append.bind(this);
		if ((typeof t == `number` || t == null) && (t = String(t)), Array.isArray(t)) this._error(Error(`Arrays are not supported.`));
		else {
			var i = this._multiPartHeader(e, t, n), a = this._multiPartFooter();
			r(i), r(t), r(a), this._trackLength(i, t, n);
		}
	}, FormData.prototype._trackLength = function(e, t, n) {
		var r = 0;
		n.knownLength == null ? Buffer.isBuffer(t) ? r = t.length : typeof t == `string` && (r = Buffer.byteLength(t)) : r += Number(n.knownLength), this._valueLength += r, this._overheadLength += Buffer.byteLength(e) + FormData.LINE_BREAK.length, t && (t.path || t.readable && hasOwn(t, `httpVersion`) || t instanceof Stream) && (n.knownLength || this._valuesToMeasure.push(t));
	}, FormData.prototype._lengthRetriever = function(e, t) {
		hasOwn(e, `fd`) ? e.end != null && e.end != 1 / 0 && e.start != null ? t(null, e.end + 1 - (e.start ? e.start : 0)) : fs.stat(e.path, function(n, r) {
			n ? t(n) : t(null, r.size - (e.start ? e.start : 0));
		}) : hasOwn(e, `httpVersion`) ? t(null, Number(e.headers[`content-length`])) : hasOwn(e, `httpModule`) ? (e.on(`response`, function(n) {
			e.pause(), t(null, Number(n.headers[`content-length`]));
		}), e.resume()) : t(`Unknown stream`);
	}, FormData.prototype._multiPartHeader = function(e, t, n) {
		if (typeof n.header == `string`) return n.header;
		var r = this._getContentDisposition(t, n), i = this._getContentType(t, n), a = ``, o = {
			"Content-Disposition": [`form-data`, `name="` + escapeHeaderParam(e) + `"`].concat(r || []),
			"Content-Type": [].concat(i || [])
		};
		typeof n.header == `object` && populate(o, n.header);
		var s;
		for (var c in o) if (hasOwn(o, c)) {
			if (s = o[c], s == null) continue;
			Array.isArray(s) || (s = [s]), s.length && (a += c + `: ` + s.join(`; `) + FormData.LINE_BREAK);
		}
		return `--` + this.getBoundary() + FormData.LINE_BREAK + a + FormData.LINE_BREAK;
	}, FormData.prototype._getContentDisposition = function(e, t) {
		var n;
		if (typeof t.filepath == `string` ? n = path.normalize(t.filepath).replace(/\\/g, `/`) : t.filename || e && (e.name || e.path) ? n = path.basename(t.filename || e && (e.name || e.path)) : e && e.readable && hasOwn(e, `httpVersion`) && (n = path.basename(e.client._httpMessage.path || ``)), n) return `filename="` + escapeHeaderParam(n) + `"`;
	}, FormData.prototype._getContentType = function(e, t) {
		var n = t.contentType;
		return !n && e && e.name && (n = mime.lookup(e.name)), !n && e && e.path && (n = mime.lookup(e.path)), !n && e && e.readable && hasOwn(e, `httpVersion`) && (n = e.headers[`content-type`]), !n && (t.filepath || t.filename) && (n = mime.lookup(t.filepath || t.filename)), !n && e && typeof e == `object` && (n = FormData.DEFAULT_CONTENT_TYPE), n;
	}, FormData.prototype._multiPartFooter = function() {
		return function(e) {
			var t = FormData.LINE_BREAK;
			this._streams.length === 0 && (t += this._lastBoundary()), e(t);
		}.bind(this);
	}, FormData.prototype._lastBoundary = function() {
		return `--` + this.getBoundary() + `--` + FormData.LINE_BREAK;
	}, FormData.prototype.getHeaders = function(e) {
		var t, n = { "content-type": `multipart/form-data; boundary=` + this.getBoundary() };
		for (t in e) hasOwn(e, t) && (n[t.toLowerCase()] = e[t]);
		return n;
	}, FormData.prototype.setBoundary = function(e) {
		if (typeof e != `string`) throw TypeError(`FormData boundary must be a string`);
		this._boundary = e;
	}, FormData.prototype.getBoundary = function() {
		return this._boundary || this._generateBoundary(), this._boundary;
	}, FormData.prototype.getBuffer = function() {
		for (var e = new Buffer.alloc(0), t = this.getBoundary(), n = 0, r = this._streams.length; n < r; n++) typeof this._streams[n] != `function` && (e = Buffer.isBuffer(this._streams[n]) ? Buffer.concat([e, this._streams[n]]) : Buffer.concat([e, Buffer.from(this._streams[n])]), (typeof this._streams[n] != `string` || this._streams[n].substring(2, t.length + 2) !== t) && (e = Buffer.concat([e, Buffer.from(FormData.LINE_BREAK)])));
		return Buffer.concat([e, Buffer.from(this._lastBoundary())]);
	}, FormData.prototype._generateBoundary = function() {
		this._boundary = `--------------------------` + crypto.randomBytes(12).toString(`hex`);
	}, FormData.prototype.getLengthSync = function() {
		var e = this._overheadLength + this._valueLength;
		return this._streams.length && (e += this._lastBoundary().length), this.hasKnownLength() || this._error(Error(`Cannot calculate proper length in synchronous way.`)), e;
	}, FormData.prototype.hasKnownLength = function() {
		var e = !0;
		return this._valuesToMeasure.length && (e = !1), e;
	}, FormData.prototype.getLength = function(e) {
		var t = this._overheadLength + this._valueLength;
		this._streams.length && (t += this._lastBoundary().length), this._valuesToMeasure.length ? asynckit.parallel(this._valuesToMeasure, this._lengthRetriever, function(n, r) {
			n ? e(n) : (r.forEach(function(e) {
				t += e;
			}), e(null, t));
		}) : process.nextTick(e.bind(this, null, t));
	}, FormData.prototype.submit = function(e, t) {
		var n, r, i = { method: `post` };
		return typeof e == `string` ? (e = parseUrl(e), r = populate({
			port: e.port,
			path: e.pathname,
			host: e.hostname,
			protocol: e.protocol
		}, i)) : (r = populate(e, i), r.port || (r.port = r.protocol === `https:` ? 443 : 80)), r.headers = this.getHeaders(e.headers), n = r.protocol === `https:` ? https.request(r) : http.request(r), this.getLength(function(e, r) {
			if (e && e !== `Unknown stream`) this._error(e);
			else if (r && n.setHeader(`Content-Length`, r), this.pipe(n), t) {
				var i, callback = function(e, r) {
					return n.removeListener(`error`, callback), n.removeListener(`response`, i), t.call(this, e, r);
				};
				i = callback.bind(this, null), n.on(`error`, callback), n.on(`response`, i);
			}
		}.bind(this)), n;
	}, FormData.prototype._error = function(e) {
		this.error || (this.error = e, this.pause(), this.emit(`error`, e));
	}, FormData.prototype.toString = function() {
		return `[object FormData]`;
	}, setToStringTag(FormData.prototype, `FormData`), module.exports = FormData;
}));
// node_modules/axios/node_modules/agent-base/dist/src/promisify.js
var require_promisify = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	function promisify(e) {
		return function(t, n) {
			return new Promise((r, i) => {
				e.call(this, t, n, (e, t) => {
					e ? i(e) : r(t);
				});
			});
		};
	}
	exports.default = promisify;
}));
// node_modules/axios/node_modules/agent-base/dist/src/index.js
var require_src = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$34) => {
	var __importDefault = this$34 && this$34.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	const events_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("events");
	const debug_1 = __importDefault(require_src$1());
	const promisify_1 = __importDefault(require_promisify());
	const debug = debug_1.default(`agent-base`);
	function isAgent(e) {
		return !!e && typeof e.addRequest == `function`;
	}
	function isSecureEndpoint() {
		let { stack: e } = Error();
		return typeof e == `string` && e.split(`
`).some((e) => e.indexOf(`(https.js:`) !== -1 || e.indexOf(`node:https:`) !== -1);
	}
	function createAgent(e, t) {
		return new createAgent.Agent(e, t);
	}
	(function(e) {
		class Agent extends events_1.EventEmitter {
			constructor(e, t) {
				super();
				let n = t;
				typeof e == `function` ? this.callback = e : e && (n = e), this.timeout = null, n && typeof n.timeout == `number` && (this.timeout = n.timeout), this.maxFreeSockets = 1, this.maxSockets = 1, this.maxTotalSockets = 1 / 0, this.sockets = {}, this.freeSockets = {}, this.requests = {}, this.options = {};
			}
			get defaultPort() {
				return typeof this.explicitDefaultPort == `number` ? this.explicitDefaultPort : isSecureEndpoint() ? 443 : 80;
			}
			set defaultPort(e) {
				this.explicitDefaultPort = e;
			}
			get protocol() {
				return typeof this.explicitProtocol == `string` ? this.explicitProtocol : isSecureEndpoint() ? `https:` : `http:`;
			}
			set protocol(e) {
				this.explicitProtocol = e;
			}
			callback(e, t, n) {
				throw Error("\"agent-base\" has no default implementation, you must subclass and override `callback()`");
			}
			addRequest(e, t) {
				let n = Object.assign({}, t);
				typeof n.secureEndpoint != `boolean` && (n.secureEndpoint = isSecureEndpoint()), n.host ??= `localhost`, n.port ??= n.secureEndpoint ? 443 : 80, n.protocol ??= n.secureEndpoint ? `https:` : `http:`, n.host && n.path && delete n.path, delete n.agent, delete n.hostname, delete n._defaultAgent, delete n.defaultPort, delete n.createConnection, e._last = !0, e.shouldKeepAlive = !1;
				let r = !1, i = null, a = n.timeout || this.timeout, onerror = (t) => {
					e._hadError ||= (e.emit(`error`, t), !0);
				}, ontimeout = () => {
					i = null, r = !0;
					let e = Error(`A "socket" was not created for HTTP request before ${a}ms`);
					e.code = `ETIMEOUT`, onerror(e);
				}, callbackError = (e) => {
					r || (i !== null && (clearTimeout(i), i = null), onerror(e));
				}, onsocket = (t) => {
					if (r) return;
					if (i != null && (clearTimeout(i), i = null), isAgent(t)) {
						debug(`Callback returned another Agent instance %o`, t.constructor.name), t.addRequest(e, n);
						return;
					}
					if (t) {
						t.once(`free`, () => {
							this.freeSocket(t, n);
						}), e.onSocket(t);
						return;
					}
					let a = Error(`no Duplex stream was returned to agent-base for \`${e.method} ${e.path}\``);
					onerror(a);
				};
				if (typeof this.callback != `function`) onerror(Error("`callback` is not defined"));
				else {
					this.promisifiedCallback || (this.callback.length >= 3 ? (debug(`Converting legacy callback function to promise`), this.promisifiedCallback = promisify_1.default(this.callback)) : this.promisifiedCallback = this.callback), typeof a == `number` && a > 0 && (i = setTimeout(ontimeout, a)), `port` in n && typeof n.port != `number` && (n.port = Number(n.port));
					try {
						debug(`Resolving socket for %o request: %o`, n.protocol, `${e.method} ${e.path}`), Promise.resolve(this.promisifiedCallback(e, n)).then(onsocket, callbackError);
					} catch (e) {
						Promise.reject(e).catch(callbackError);
					}
				}
			}
			freeSocket(e, t) {
				debug(`Freeing socket %o %o`, e.constructor.name, t), e.destroy();
			}
			destroy() {
				debug(`Destroying agent %o`, this.constructor.name);
			}
		}
		e.Agent = Agent, e.prototype = e.Agent.prototype;
	})(createAgent ||= {}), module.exports = createAgent;
}));
// node_modules/axios/node_modules/https-proxy-agent/dist/parse-proxy-response.js
var require_parse_proxy_response = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$33) => {
	var __importDefault = this$33 && this$33.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 });
	const debug = __importDefault(require_src$1()).default(`https-proxy-agent:parse-proxy-response`);
	function parseProxyResponse(e) {
		return new Promise((t, n) => {
			let r = 0, i = [];
			function read() {
				let t = e.read();
				t ? ondata(t) : e.once(`readable`, read);
			}
			function cleanup() {
				e.removeListener(`end`, onend), e.removeListener(`error`, onerror), e.removeListener(`close`, onclose), e.removeListener(`readable`, read);
			}
			function onclose(e) {
				debug(`onclose had error %o`, e);
			}
			function onend() {
				debug(`onend`);
			}
			function onerror(e) {
				cleanup(), debug(`onerror %o`, e), n(e);
			}
			function ondata(e) {
				i.push(e), r += e.length;
				let n = Buffer.concat(i, r);
				if (n.indexOf(`\r
\r
`) === -1) {
					debug(`have not received end of HTTP headers yet...`), read();
					return;
				}
				let a = n.toString(`ascii`, 0, n.indexOf(`\r
`)), o = +a.split(` `)[1];
				debug(`got proxy server response: %o`, a), t({
					statusCode: o,
					buffered: n
				});
			}
			e.on(`error`, onerror), e.on(`close`, onclose), e.on(`end`, onend), read();
		});
	}
	exports.default = parseProxyResponse;
}));
// node_modules/axios/node_modules/https-proxy-agent/dist/agent.js
var require_agent = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$32) => {
	var __awaiter = this$32 && this$32.__awaiter || function(e, t, n, r) {
		function adopt(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, i) {
			function fulfilled(e) {
				try {
					step(r.next(e));
				} catch (e) {
					i(e);
				}
			}
			function rejected(e) {
				try {
					step(r.throw(e));
				} catch (e) {
					i(e);
				}
			}
			function step(e) {
				e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
			}
			step((r = r.apply(e, t || [])).next());
		});
	};
	var __importDefault = this$32 && this$32.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 });
	const net_1 = __importDefault((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("net"));
	const tls_1 = __importDefault((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("tls"));
	const url_1 = __importDefault((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("url"));
	const assert_1 = __importDefault((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("assert"));
	const debug_1 = __importDefault(require_src$1());
	const agent_base_1 = require_src();
	const parse_proxy_response_1 = __importDefault(require_parse_proxy_response());
	const debug = debug_1.default(`https-proxy-agent:agent`);
	var HttpsProxyAgent = class extends agent_base_1.Agent {
		constructor(e) {
			let t;
			if (t = typeof e == `string` ? url_1.default.parse(e) : e, !t) throw Error("an HTTP(S) proxy server `host` and `port` must be specified!");
			debug(`creating new HttpsProxyAgent instance: %o`, t), super(t);
			let n = Object.assign({}, t);
			this.secureProxy = t.secureProxy || isHTTPS(n.protocol), n.host = n.hostname || n.host, typeof n.port == `string` && (n.port = parseInt(n.port, 10)), !n.port && n.host && (n.port = this.secureProxy ? 443 : 80), this.secureProxy && !(`ALPNProtocols` in n) && (n.ALPNProtocols = [`http 1.1`]), n.host && n.path && (delete n.path, delete n.pathname), this.proxy = n;
		}
		callback(e, t) {
			return __awaiter(this, void 0, void 0, function* () {
				let { proxy: n, secureProxy: r } = this, i;
				r ? (debug("Creating `tls.Socket`: %o", n), i = tls_1.default.connect(n)) : (debug("Creating `net.Socket`: %o", n), i = net_1.default.connect(n));
				let a = Object.assign({}, n.headers), o = `CONNECT ${`${t.host}:${t.port}`} HTTP/1.1\r\n`;
				n.auth && (a[`Proxy-Authorization`] = `Basic ${Buffer.from(n.auth).toString(`base64`)}`);
				let { host: s, port: c, secureEndpoint: l } = t;
				isDefaultPort(c, l) || (s += `:${c}`), a.Host = s, a.Connection = `close`;
				for (let e of Object.keys(a)) o += `${e}: ${a[e]}\r\n`;
				let u = parse_proxy_response_1.default(i);
				i.write(`${o}\r\n`);
				let { statusCode: d, buffered: f } = yield u;
				if (d === 200) {
					if (e.once(`socket`, resume), t.secureEndpoint) {
						debug(`Upgrading socket connection to TLS`);
						let e = t.servername || t.host;
						return tls_1.default.connect(Object.assign(Object.assign({}, omit(t, `host`, `hostname`, `path`, `port`)), {
							socket: i,
							servername: e
						}));
					}
					return i;
				}
				i.destroy();
				let p = new net_1.default.Socket({ writable: !1 });
				return p.readable = !0, e.once(`socket`, (e) => {
					debug(`replaying proxy buffer for failed request`), assert_1.default(e.listenerCount(`data`) > 0), e.push(f), e.push(null);
				}), p;
			});
		}
	};
	exports.default = HttpsProxyAgent;
	function resume(e) {
		e.resume();
	}
	function isDefaultPort(e, t) {
		return !!(!t && e === 80 || t && e === 443);
	}
	function isHTTPS(e) {
		return typeof e == `string` && /^https:?$/i.test(e);
	}
	function omit(e, ...t) {
		let n = {}, r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
}));
// node_modules/axios/node_modules/https-proxy-agent/dist/index.js
var require_dist$2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$31) => {
	const agent_1 = (this$31 && this$31.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	})(require_agent());
	function createHttpsProxyAgent(e) {
		return new agent_1.default(e);
	}
	(function(e) {
		e.HttpsProxyAgent = agent_1.default, e.prototype = agent_1.default.prototype;
	})(createHttpsProxyAgent ||= {}), module.exports = createHttpsProxyAgent;
}));
// node_modules/follow-redirects/debug.js
var require_debug = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var debug;
	module.exports = function() {
		if (!debug) {
			try {
				debug = require_src$1()(`follow-redirects`);
			} catch {}
			typeof debug != `function` && (debug = function() {});
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
		var e = typeof process < `u`, t = typeof window < `u` && typeof document < `u`, n = isFunction(Error.captureStackTrace);
		e || !t && n || console.warn(`The follow-redirects package should be excluded from browser builds.`);
	})();
	var useNativeURL = !1;
	try {
		assert(new URL(``));
	} catch (e) {
		useNativeURL = e.code === `ERR_INVALID_URL`;
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
	events.forEach(function(e) {
		eventHandlers[e] = function(t, n, r) {
			this._redirectable.emit(e, t, n, r);
		};
	});
	var InvalidUrlError = createErrorType(`ERR_INVALID_URL`, `Invalid URL`, TypeError);
	var RedirectionError = createErrorType(`ERR_FR_REDIRECTION_FAILURE`, `Redirected request failed`);
	var TooManyRedirectsError = createErrorType(`ERR_FR_TOO_MANY_REDIRECTS`, `Maximum number of redirects exceeded`, RedirectionError);
	var MaxBodyLengthExceededError = createErrorType(`ERR_FR_MAX_BODY_LENGTH_EXCEEDED`, `Request body larger than maxBodyLength limit`);
	var WriteAfterEndError = createErrorType(`ERR_STREAM_WRITE_AFTER_END`, `write after end`);
	var destroy = Writable.prototype.destroy || noop;
	function RedirectableRequest(e, t) {
		Writable.call(this), this._sanitizeOptions(e), this._options = e, this._ended = !1, this._ending = !1, this._redirectCount = 0, this._redirects = [], this._requestBodyLength = 0, this._requestBodyBuffers = [], t && this.on(`response`, t);
		var n = this;
		this._onNativeResponse = function(e) {
			try {
				n._processResponse(e);
			} catch (e) {
				n.emit(`error`, e instanceof RedirectionError ? e : new RedirectionError({ cause: e }));
			}
		}, this._headerFilter = RegExp(`^(?:` + sensitiveHeaders.concat(e.sensitiveHeaders).map(escapeRegex).join(`|`) + `)$`, `i`), this._performRequest();
	}
	RedirectableRequest.prototype = Object.create(Writable.prototype), RedirectableRequest.prototype.abort = function() {
		destroyRequest(this._currentRequest), this._currentRequest.abort(), this.emit(`abort`);
	}, RedirectableRequest.prototype.destroy = function(e) {
		return destroyRequest(this._currentRequest, e), destroy.call(this, e), this;
	}, RedirectableRequest.prototype.write = function(e, t, n) {
		if (this._ending) throw new WriteAfterEndError();
		if (!isString(e) && !isBuffer(e)) throw TypeError(`data should be a string, Buffer or Uint8Array`);
		isFunction(t) && (n = t, t = null), e.length === 0 ? n && n() : this._requestBodyLength + e.length <= this._options.maxBodyLength ? (this._requestBodyLength += e.length, this._requestBodyBuffers.push({
			data: e,
			encoding: t
		}), this._currentRequest.write(e, t, n)) : (this.emit(`error`, new MaxBodyLengthExceededError()), this.abort());
	}, RedirectableRequest.prototype.end = function(e, t, n) {
		if (isFunction(e) ? (n = e, e = t = null) : isFunction(t) && (n = t, t = null), !e) this._ended = this._ending = !0, this._currentRequest.end(null, null, n);
		else {
			var r = this, i = this._currentRequest;
			this.write(e, t, function() {
				r._ended = !0, i.end(null, null, n);
			}), this._ending = !0;
		}
	}, RedirectableRequest.prototype.setHeader = function(e, t) {
		this._options.headers[e] = t, this._currentRequest.setHeader(e, t);
	}, RedirectableRequest.prototype.removeHeader = function(e) {
		delete this._options.headers[e], this._currentRequest.removeHeader(e);
	}, RedirectableRequest.prototype.setTimeout = function(e, t) {
		var n = this;
		function destroyOnTimeout(t) {
			t.setTimeout(e), t.removeListener(`timeout`, t.destroy), t.addListener(`timeout`, t.destroy);
		}
		function startTimer(t) {
			n._timeout && clearTimeout(n._timeout), n._timeout = setTimeout(function() {
				n.emit(`timeout`), clearTimer();
			}, e), destroyOnTimeout(t);
		}
		function clearTimer() {
			n._timeout &&= (clearTimeout(n._timeout), null), n.removeListener(`abort`, clearTimer), n.removeListener(`error`, clearTimer), n.removeListener(`response`, clearTimer), n.removeListener(`close`, clearTimer), t && n.removeListener(`timeout`, t), n.socket || n._currentRequest.removeListener(`socket`, startTimer);
		}
		return t && this.on(`timeout`, t), this.socket ? startTimer(this.socket) : this._currentRequest.once(`socket`, startTimer), this.on(`socket`, destroyOnTimeout), this.on(`abort`, clearTimer), this.on(`error`, clearTimer), this.on(`response`, clearTimer), this.on(`close`, clearTimer), this;
	}, [
		`flushHeaders`,
		`getHeader`,
		`setNoDelay`,
		`setSocketKeepAlive`
	].forEach(function(e) {
		RedirectableRequest.prototype[e] = function(t, n) {
			return this._currentRequest[e](t, n);
		};
	}), [
		`aborted`,
		`connection`,
		`socket`
	].forEach(function(e) {
		Object.defineProperty(RedirectableRequest.prototype, e, { get: function() {
			return this._currentRequest[e];
		} });
	}), RedirectableRequest.prototype._sanitizeOptions = function(e) {
		if (!e.headers) e.headers = {};
		else if (Array.isArray(e.headers)) {
			var t = e.headers;
			e.headers = {};
			for (var n = 0; n < t.length; n += 2) e.headers[t[n]] = t[n + 1];
		}
		if (Array.isArray(e.sensitiveHeaders) || (e.sensitiveHeaders = []), e.host && (e.hostname ||= e.host, delete e.host), !e.pathname && e.path) {
			var r = e.path.indexOf(`?`);
			r < 0 ? e.pathname = e.path : (e.pathname = e.path.substring(0, r), e.search = e.path.substring(r));
		}
	}, RedirectableRequest.prototype._performRequest = function() {
		var e = this._options.protocol, t = this._options.nativeProtocols[e];
		if (!t) throw TypeError(`Unsupported protocol ` + e);
		if (this._options.agents) {
			var n = e.slice(0, -1);
			this._options.agent = this._options.agents[n];
		}
		var r = this._currentRequest = t.request(this._options, this._onNativeResponse);
		r._redirectable = this;
		for (var i of events) r.on(i, eventHandlers[i]);
		if (this._currentUrl = /^\//.test(this._options.path) ? url.format(this._options) : this._options.path, this._isRedirect) {
			var a = 0, o = this, s = this._requestBodyBuffers;
			(function writeNext(e) {
				if (r === o._currentRequest) {
					if (e) o.emit(`error`, e);
					else if (a < s.length) {
						var t = s[a++];
						r.finished || r.write(t.data, t.encoding, writeNext);
					} else o._ended && r.end();
				}
			})();
		}
	}, RedirectableRequest.prototype._processResponse = function(e) {
		var t = e.statusCode;
		this._options.trackRedirects && this._redirects.push({
			url: this._currentUrl,
			headers: e.headers,
			statusCode: t
		});
		var n = e.headers.location;
		if (!n || this._options.followRedirects === !1 || t < 300 || t >= 400) e.responseUrl = this._currentUrl, e.redirects = this._redirects, this.emit(`response`, e), this._requestBodyBuffers = [];
		else {
			if (destroyRequest(this._currentRequest), e.destroy(), ++this._redirectCount > this._options.maxRedirects) throw new TooManyRedirectsError();
			var r, i = this._options.beforeRedirect;
			i && (r = Object.assign({ Host: e.req.getHeader(`host`) }, this._options.headers));
			var a = this._options.method;
			((t === 301 || t === 302) && this._options.method === `POST` || t === 303 && !/^(?:GET|HEAD)$/.test(this._options.method)) && (this._options.method = `GET`, this._requestBodyBuffers = [], removeMatchingHeaders(/^content-/i, this._options.headers));
			var o = removeMatchingHeaders(/^host$/i, this._options.headers), s = parseUrl(this._currentUrl), c = o || s.host, l = /^\w+:/.test(n) ? this._currentUrl : url.format(Object.assign(s, { host: c })), u = resolveUrl(n, l);
			if (debug(`redirecting to`, u.href), this._isRedirect = !0, spreadUrlObject(u, this._options), (u.protocol !== s.protocol && u.protocol !== `https:` || u.host !== c && !isSubdomain(u.host, c)) && removeMatchingHeaders(this._headerFilter, this._options.headers), isFunction(i)) {
				var d = {
					headers: e.headers,
					statusCode: t
				}, f = {
					url: l,
					method: a,
					headers: r
				};
				i(this._options, d, f), this._sanitizeOptions(this._options);
			}
			this._performRequest();
		}
	};
	function wrap(e) {
		var t = {
			maxRedirects: 21,
			maxBodyLength: 10485760
		}, n = {};
		return Object.keys(e).forEach(function(r) {
			var i = r + `:`, a = n[i] = e[r], o = t[r] = Object.create(a);
			function request(e, r, a) {
				return isURL(e) ? e = spreadUrlObject(e) : isString(e) ? e = spreadUrlObject(parseUrl(e)) : (a = r, r = validateUrl(e), e = { protocol: i }), isFunction(r) && (a = r, r = null), r = Object.assign({
					maxRedirects: t.maxRedirects,
					maxBodyLength: t.maxBodyLength
				}, e, r), r.nativeProtocols = n, !isString(r.host) && !isString(r.hostname) && (r.hostname = `::1`), assert.equal(r.protocol, i, `protocol mismatch`), debug(`options`, r), new RedirectableRequest(r, a);
			}
			function get(e, t, n) {
				var r = o.request(e, t, n);
				return r.end(), r;
			}
			Object.defineProperties(o, {
				request: {
					value: request,
					configurable: !0,
					enumerable: !0,
					writable: !0
				},
				get: {
					value: get,
					configurable: !0,
					enumerable: !0,
					writable: !0
				}
			});
		}), t;
	}
	function noop() {}
	function parseUrl(e) {
		var t;
		if (useNativeURL) t = new URL(e);
		else if (t = validateUrl(url.parse(e)), !isString(t.protocol)) throw new InvalidUrlError({ input: e });
		return t;
	}
	function resolveUrl(e, t) {
		return useNativeURL ? new URL(e, t) : parseUrl(url.resolve(t, e));
	}
	function validateUrl(e) {
		if (/^\[/.test(e.hostname) && !/^\[[:0-9a-f]+\]$/i.test(e.hostname) || /^\[/.test(e.host) && !/^\[[:0-9a-f]+\](:\d+)?$/i.test(e.host)) throw new InvalidUrlError({ input: e.href || e });
		return e;
	}
	function spreadUrlObject(e, t) {
		var n = t || {};
		for (var r of preservedUrlFields) n[r] = e[r];
		return n.hostname.startsWith(`[`) && (n.hostname = n.hostname.slice(1, -1)), n.port !== `` && (n.port = Number(n.port)), n.path = n.search ? n.pathname + n.search : n.pathname, n;
	}
	function removeMatchingHeaders(e, t) {
		var n;
		for (var r in t) e.test(r) && (n = t[r], delete t[r]);
		return n == null ? void 0 : String(n).trim();
	}
	function createErrorType(e, t, n) {
		function CustomError(n) {
			isFunction(Error.captureStackTrace) && Error.captureStackTrace(this, this.constructor), Object.assign(this, n || {}), this.code = e, this.message = this.cause ? t + `: ` + this.cause.message : t;
		}
		return CustomError.prototype = new (n || Error)(), Object.defineProperties(CustomError.prototype, {
			constructor: {
				value: CustomError,
				enumerable: !1
			},
			name: {
				value: `Error [` + e + `]`,
				enumerable: !1
			}
		}), CustomError;
	}
	function destroyRequest(e, t) {
		for (var n of events) e.removeListener(n, eventHandlers[n]);
		e.on(`error`, noop), e.destroy(t);
	}
	function isSubdomain(e, t) {
		assert(isString(e) && isString(t));
		var n = e.length - t.length - 1;
		return n > 0 && e[n] === `.` && e.endsWith(t);
	}
	function isString(e) {
		return typeof e == `string` || e instanceof String;
	}
	function isFunction(e) {
		return typeof e == `function`;
	}
	function isBuffer(e) {
		return typeof e == `object` && `length` in e;
	}
	function isURL(e) {
		return URL && e instanceof URL;
	}
	function escapeRegex(e) {
		return e.replace(/[\^$\\.*+?()[\]{}|]/g, `\\$&`);
	}
	module.exports = wrap({
		http,
		https
	}), module.exports.wrap = wrap;
}));
// node_modules/axios/dist/node/axios.cjs
var require_axios = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var e = require_form_data();
	var t = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto");
	var n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("url");
	var r = require_dist$2();
	var i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("http");
	var a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https");
	var o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("http2");
	var s = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	var c = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
	var l = require_follow_redirects();
	var u = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("zlib");
	var d = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
	var f = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("events");
	function bind(e, t) {
		return function wrap() {
			return e.apply(t, arguments);
		};
	}
	const { toString: p } = Object.prototype, { getPrototypeOf: m } = Object, { iterator: h, toStringTag: g } = Symbol, _ = (({ hasOwnProperty: e }) => (t, n) => e.call(t, n))(Object.prototype), isUnsafeObjectKey = (e) => typeof e == `string` && (e === `__proto__` || e === `constructor` || e === `prototype`), isPrototypeBoundary = (e, t, n) => e === Object.prototype || !n && t === null, isSafeAndFullyMutable = (e) => {
		if (!Object.isExtensible(e)) return !1;
		let t = Object.getOwnPropertyNames(e);
		return Object.getOwnPropertySymbols && t.push(...Object.getOwnPropertySymbols(e)), t.every((t) => {
			if (isUnsafeObjectKey(t)) return !1;
			let n = Object.getOwnPropertyDescriptor(e, t);
			return !!n && n.configurable && n.writable === !0;
		});
	}, hasOwnInPrototypeChain = (e, t) => {
		let n = e, r = [];
		for (; n != null;) {
			if (r.indexOf(n) !== -1) return !1;
			r.push(n);
			let i = m(n);
			if (isPrototypeBoundary(n, i, n === e)) return !1;
			if (_(n, t)) return !0;
			n = i;
		}
		return !1;
	}, getSafeProp = (e, t) => e != null && hasOwnInPrototypeChain(e, t) ? e[t] : void 0, toSafeFlatObject = (e) => {
		if (e == null || typeof e != `object` && typeof e != `function`) return e;
		let t = m(e);
		if (t === null && isSafeAndFullyMutable(e)) return e;
		let n = Object.create(null), r = Object.create(null), i = [], a = e;
		for (; a != null && i.indexOf(a) === -1;) {
			i.push(a);
			let o = a === e ? t : m(a);
			if (isPrototypeBoundary(a, o, a === e)) break;
			let s = Object.getOwnPropertyNames(a);
			Object.getOwnPropertySymbols && s.push(...Object.getOwnPropertySymbols(a));
			for (let t of s) isUnsafeObjectKey(t) || _(r, t) || (n[t] = e[t], r[t] = !0);
			a = o;
		}
		return n;
	}, v = ((e) => (t) => {
		let n = p.call(t);
		return e[n] || (e[n] = n.slice(8, -1).toLowerCase());
	})(Object.create(null)), kindOfTest = (e) => (e = e.toLowerCase(), (t) => v(t) === e), typeOfTest = (e) => (t) => typeof t === e, { isArray: y } = Array, b = typeOfTest(`undefined`);
	function isBuffer(e) {
		return e !== null && !b(e) && e.constructor !== null && !b(e.constructor) && C(e.constructor.isBuffer) && e.constructor.isBuffer(e);
	}
	const x = kindOfTest(`ArrayBuffer`);
	function isArrayBufferView(e) {
		let t;
		return t = typeof ArrayBuffer < `u` && ArrayBuffer.isView ? ArrayBuffer.isView(e) : e && e.buffer && x(e.buffer), t;
	}
	const S = typeOfTest(`string`);
	const C = typeOfTest(`function`);
	const w = typeOfTest(`number`);
	const isObject = (e) => typeof e == `object` && !!e;
	const isBoolean = (e) => e === !0 || e === !1;
	const isPlainObject = (e) => {
		if (!isObject(e)) return !1;
		let t = m(e);
		return (t === null || t === Object.prototype || m(t) === null) && !hasOwnInPrototypeChain(e, g) && !hasOwnInPrototypeChain(e, h);
	};
	const isEmptyObject = (e) => {
		if (!isObject(e) || isBuffer(e)) return !1;
		try {
			return Object.keys(e).length === 0 && Object.getPrototypeOf(e) === Object.prototype;
		} catch {
			return !1;
		}
	};
	const T = kindOfTest(`Date`);
	const E = kindOfTest(`File`);
	const isReactNativeBlob = (e) => !!(e && e.uri !== void 0);
	const isReactNative = (e) => e && e.getParts !== void 0;
	const D = kindOfTest(`Blob`);
	const O = kindOfTest(`FileList`);
	const k = kindOfTest(`Set`);
	const isStream = (e) => isObject(e) && C(e.pipe);
	function getGlobal() {
		return typeof globalThis < `u` ? globalThis : typeof self < `u` ? self : typeof window < `u` ? window : typeof global < `u` ? global : {};
	}
	const A = getGlobal(), j = A.FormData === void 0 ? void 0 : A.FormData, isFormData = (e) => {
		if (!e) return !1;
		if (j && e instanceof j) return !0;
		let t = m(e);
		if (!t || t === Object.prototype || !C(e.append)) return !1;
		let n = v(e);
		return n === `formdata` || n === `object` && C(e.toString) && e.toString() === `[object FormData]`;
	}, M = kindOfTest(`URLSearchParams`), [N, P, F, ee] = [
		`ReadableStream`,
		`Request`,
		`Response`,
		`Headers`
	].map(kindOfTest), trim = (e) => e.trim ? e.trim() : e.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g, ``);
	function forEach(e, t, { allOwnKeys: n = !1 } = {}) {
		if (e == null) return;
		let r, i;
		if (typeof e != `object` && (e = [e]), y(e)) for (r = 0, i = e.length; r < i; r++) t.call(null, e[r], r, e);
		else {
			if (isBuffer(e)) return;
			let i = n ? Object.getOwnPropertyNames(e) : Object.keys(e), a = i.length, o;
			for (r = 0; r < a; r++) o = i[r], t.call(null, e[o], o, e);
		}
	}
	function findKey(e, t) {
		if (isBuffer(e)) return null;
		t = t.toLowerCase();
		let n = Object.keys(e), r = n.length, i;
		for (; r-- > 0;) if (i = n[r], t === i.toLowerCase()) return i;
		return null;
	}
	const I = typeof globalThis < `u` ? globalThis : typeof self < `u` ? self : typeof window < `u` ? window : global;
	const isContextDefined = (e) => !b(e) && e !== I;
	function merge(...e) {
		let { caseless: t, skipUndefined: n } = isContextDefined(this) && this || {}, r = {}, assignValue = (e, i) => {
			if (i === `__proto__` || i === `constructor` || i === `prototype`) return;
			let a = t && typeof i == `string` && findKey(r, i) || i, o = _(r, a) ? r[a] : void 0;
			isPlainObject(o) && isPlainObject(e) ? r[a] = merge(o, e) : isPlainObject(e) ? r[a] = merge({}, e) : y(e) ? r[a] = e.slice() : n && b(e) || (r[a] = e);
		};
		for (let t = 0, n = e.length; t < n; t++) {
			let n = e[t];
			if (!n || isBuffer(n) || (forEach(n, assignValue), typeof n != `object` || y(n))) continue;
			let r = Object.getOwnPropertySymbols(n);
			for (let e = 0; e < r.length; e++) {
				let t = r[e];
				te.call(n, t) && assignValue(n[t], t);
			}
		}
		return r;
	}
	const extend = (e, t, n, { allOwnKeys: r } = {}) => (forEach(t, (t, r) => {
		n && C(t) ? Object.defineProperty(e, r, {
			__proto__: null,
			value: bind(t, n),
			writable: !0,
			enumerable: !0,
			configurable: !0
		}) : Object.defineProperty(e, r, {
			__proto__: null,
			value: t,
			writable: !0,
			enumerable: !0,
			configurable: !0
		});
	}, { allOwnKeys: r }), e), stripBOM = (e) => (e.charCodeAt(0) === 65279 && (e = e.slice(1)), e), inherits = (e, t, n, r) => {
		e.prototype = Object.create(t.prototype, r), Object.defineProperty(e.prototype, "constructor", {
			__proto__: null,
			value: e,
			writable: !0,
			enumerable: !1,
			configurable: !0
		}), Object.defineProperty(e, "super", {
			__proto__: null,
			value: t.prototype
		}), n && Object.assign(e.prototype, n);
	}, toFlatObject = (e, t, n, r) => {
		let i, a, o, s = {};
		if (t ||= {}, e == null) return t;
		do {
			for (i = Object.getOwnPropertyNames(e), a = i.length; a-- > 0;) o = i[a], r && !r(o, e, t) || s[o] || (t[o] = e[o], s[o] = !0);
			e = n !== !1 && m(e);
		} while (e && (!n || n(e, t)) && e !== Object.prototype);
		return t;
	}, endsWith = (e, t, n) => {
		e = String(e), (n === void 0 || n > e.length) && (n = e.length), n -= t.length;
		let r = e.indexOf(t, n);
		return r !== -1 && r === n;
	}, toArray = (e) => {
		if (!e) return null;
		if (y(e)) return e;
		let t = e.length;
		if (!w(t)) return null;
		let n = Array(t);
		for (; t-- > 0;) n[t] = e[t];
		return n;
	}, L = ((e) => (t) => e && t instanceof e)(typeof Uint8Array < `u` && m(Uint8Array)), forEachEntry = (e, t) => {
		let n = (e && e[h]).call(e), r;
		for (; (r = n.next()) && !r.done;) {
			let n = r.value;
			t.call(e, n[0], n[1]);
		}
	}, matchAll = (e, t) => {
		let n, r = [];
		for (; (n = e.exec(t)) !== null;) r.push(n);
		return r;
	}, R = kindOfTest(`HTMLFormElement`), toCamelCase = (e) => e.toLowerCase().replace(/[-_\s]([a-z\d])(\w*)/g, function replacer(e, t, n) {
		return t.toUpperCase() + n;
	}), { propertyIsEnumerable: te } = Object.prototype, z = kindOfTest(`RegExp`), reduceDescriptors = (e, t) => {
		let n = Object.getOwnPropertyDescriptors(e), r = {};
		forEach(n, (n, i) => {
			let a;
			(a = t(n, i, e)) !== !1 && (r[i] = a || n);
		}), Object.defineProperties(e, r);
	}, freezeMethods = (e) => {
		reduceDescriptors(e, (t, n) => {
			if (C(e) && [
				`arguments`,
				`caller`,
				`callee`
			].includes(n)) return !1;
			let r = e[n];
			C(r) && (t.enumerable = !1, `writable` in t ? t.writable = !1 : t.set ||= () => {
				throw Error(`Can not rewrite read-only method '` + n + `'`);
			});
		});
	}, toObjectSet = (e, t) => {
		let n = {}, define = (e) => {
			e.forEach((e) => {
				n[e] = !0;
			});
		};
		return y(e) ? define(e) : define(String(e).split(t)), n;
	}, noop = () => {}, toFiniteNumber = (e, t) => e != null && Number.isFinite(e = +e) ? e : t;
	function isSpecCompliantForm(e) {
		return !!(e && C(e.append) && e[g] === `FormData` && e[h]);
	}
	const toJSONObject = (e) => {
		let t = /* @__PURE__ */ new WeakSet(), visit = (e) => {
			if (isObject(e)) {
				if (t.has(e)) return;
				if (isBuffer(e)) return e;
				if (!(`toJSON` in e)) {
					t.add(e);
					let n;
					if (k(e)) {
						n = [];
						for (let t of e) {
							let e = visit(t);
							!b(e) && n.push(e);
						}
					} else n = y(e) ? [] : {}, forEach(e, (e, t) => {
						let r = visit(e);
						!b(r) && (n[t] = r);
					});
					return t.delete(e), n;
				}
			}
			return e;
		};
		return visit(e);
	};
	const B = kindOfTest(`AsyncFunction`);
	const isThenable = (e) => e && (isObject(e) || C(e)) && C(e.then) && C(e.catch);
	const V = ((e, t) => e ? setImmediate : t ? ((e, t) => (I.addEventListener(`message`, ({ source: n, data: r }) => {
		n === I && r === e && t.length && t.shift()();
	}, !1), (n) => {
		t.push(n), I.postMessage(e, `*`);
	}))(`axios@${Math.random()}`, []) : (e) => setTimeout(e))(typeof setImmediate == `function`, C(I.postMessage));
	const H = typeof queueMicrotask < `u` ? queueMicrotask.bind(I) : typeof process < `u` && process.nextTick || V;
	const isIterable = (e) => e != null && C(e[h]);
	const isSafeIterable = (e) => e != null && hasOwnInPrototypeChain(e, h) && isIterable(e);
	var U = {
		isArray: y,
		isArrayBuffer: x,
		isBuffer,
		isFormData,
		isArrayBufferView,
		isString: S,
		isNumber: w,
		isBoolean,
		isObject,
		isPlainObject,
		isEmptyObject,
		isReadableStream: N,
		isRequest: P,
		isResponse: F,
		isHeaders: ee,
		isUndefined: b,
		isDate: T,
		isFile: E,
		isReactNativeBlob,
		isReactNative,
		isBlob: D,
		isRegExp: z,
		isFunction: C,
		isStream,
		isURLSearchParams: M,
		isTypedArray: L,
		isFileList: O,
		forEach,
		merge,
		extend,
		trim,
		stripBOM,
		inherits,
		toFlatObject,
		kindOf: v,
		kindOfTest,
		endsWith,
		toArray,
		forEachEntry,
		matchAll,
		isHTMLForm: R,
		hasOwnProperty: _,
		hasOwnProp: _,
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
		global: I,
		isContextDefined,
		isSpecCompliantForm,
		toJSONObject,
		isAsyncFn: B,
		isThenable,
		setImmediate: V,
		asap: H,
		isIterable,
		isSafeIterable
	};
	const ne = U.toObjectSet([
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
	var parseHeaders = (e) => {
		let t = {}, n, r, i;
		return e && e.split(`
`).forEach(function parser(e) {
			i = e.indexOf(`:`), n = e.substring(0, i).trim().toLowerCase(), r = e.substring(i + 1).trim();
			let a = U.hasOwnProp(t, n);
			!n || a && U.hasOwnProp(ne, n) || (n === `set-cookie` ? a ? t[n].push(r) : t[n] = [r] : t[n] = a ? t[n] + `, ` + r : r);
		}), t;
	};
	function trimSPorHTAB(e) {
		let t = 0, n = e.length;
		for (; t < n;) {
			let n = e.charCodeAt(t);
			if (n !== 9 && n !== 32) break;
			t += 1;
		}
		for (; n > t;) {
			let t = e.charCodeAt(n - 1);
			if (t !== 9 && t !== 32) break;
			--n;
		}
		return t === 0 && n === e.length ? e : e.slice(t, n);
	}
	const W = RegExp(`[\\u0000-\\u0008\\u000a-\\u001f\\u007f]+`, `g`);
	const re = RegExp(`[^\\u0009\\u0020-\\u007e\\u0080-\\u00ff]+`, `g`);
	function sanitizeValue(e, t) {
		return U.isArray(e) ? e.map((e) => sanitizeValue(e, t)) : trimSPorHTAB(String(e).replace(t, ``));
	}
	const sanitizeHeaderValue = (e) => sanitizeValue(e, W);
	const sanitizeByteStringHeaderValue = (e) => sanitizeValue(e, re);
	function toByteStringHeaderObject(e) {
		let t = Object.create(null);
		return U.forEach(e.toJSON(), (e, n) => {
			t[n] = sanitizeByteStringHeaderValue(e);
		}), t;
	}
	const ie = Symbol(`internals`);
	function normalizeHeader(e) {
		return e && String(e).trim().toLowerCase();
	}
	function normalizeValue(e) {
		return e === !1 || e == null ? e : U.isArray(e) ? e.map(normalizeValue) : sanitizeHeaderValue(String(e));
	}
	function parseTokens(e) {
		let t = Object.create(null), n = /([^\s,;=]+)\s*(?:=\s*([^,;]+))?/g, r;
		for (; r = n.exec(e);) t[r[1]] = r[2];
		return t;
	}
	const G = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
	function trimOWS(e) {
		let t = 0, n = e.length;
		for (; t < n;) {
			let n = e.charCodeAt(t);
			if (n !== 9 && n !== 32) break;
			t += 1;
		}
		for (; n > t;) {
			let t = e.charCodeAt(n - 1);
			if (t !== 9 && t !== 32) break;
			--n;
		}
		return t === 0 && n === e.length ? e : e.slice(t, n);
	}
	function decodeQuotedString(e) {
		let t = e.length - 1;
		if (t < 1 || e.charCodeAt(0) !== 34 || e.charCodeAt(t) !== 34) return e;
		let n = ``;
		for (let r = 1; r < t; r++) {
			let i = e.charCodeAt(r);
			if (i === 34 || i === 92 && (r += 1, r >= t)) return e;
			n += e[r];
		}
		return n;
	}
	function parseParameters(e) {
		let t = Object.create(null), n = String(e), r = 0, i = !1, a = !1;
		function parseParameter(e) {
			let i = trimOWS(n.slice(r, e)), a = i.indexOf(`=`);
			if (a < 1) return;
			let o = trimOWS(i.slice(0, a));
			if (!G.test(o)) return;
			let s = o.toLowerCase();
			if (s === `__proto__` || s === `constructor` || s === `prototype`) return;
			let c = trimOWS(i.slice(a + 1));
			t[s] = decodeQuotedString(c);
		}
		for (let e = 0; e < n.length; e++) {
			let t = n.charCodeAt(e);
			i ? a ? a = !1 : t === 92 ? a = !0 : t === 34 && (i = !1) : t === 34 ? i = !0 : (t === 44 || t === 59) && (parseParameter(e), r = e + 1);
		}
		return parseParameter(n.length), t;
	}
	const isValidHeaderName = (e) => /^[-_a-zA-Z0-9^`|~,!#$%&'*+.]+$/.test(e.trim());
	function matchHeaderValue(e, t, n, r, i) {
		if (U.isFunction(r)) return r.call(this, t, n);
		if (i && (t = n), U.isString(t)) {
			if (U.isString(r)) return t.indexOf(r) !== -1;
			if (U.isRegExp(r)) return r.test(t);
		}
	}
	function formatHeader(e) {
		return e.trim().toLowerCase().replace(/([a-z\d])(\w*)/g, (e, t, n) => t.toUpperCase() + n);
	}
	function buildAccessors(e, t) {
		let n = U.toCamelCase(` ` + t);
		[
			`get`,
			`set`,
			`has`
		].forEach((r) => {
			Object.defineProperty(e, r + n, {
				__proto__: null,
				value: function(e, n, i) {
					return this[r].call(this, t, e, n, i);
				},
				configurable: !0
			});
		});
	}
	var AxiosHeaders = class {
		constructor(e) {
			e && this.set(e);
		}
		set(e, t, n) {
			let r = this;
			function setHeader(e, t, n) {
				let i = normalizeHeader(t);
				if (!i) return;
				let a = U.findKey(r, i);
				(!a || r[a] === void 0 || n === !0 || n === void 0 && r[a] !== !1) && (r[a || t] = normalizeValue(e));
			}
			let setHeaders = (e, t) => U.forEach(e, (e, n) => setHeader(e, n, t));
			if (U.isPlainObject(e) || e instanceof this.constructor) setHeaders(e, t);
			else if (U.isString(e) && (e = e.trim()) && !isValidHeaderName(e)) setHeaders(parseHeaders(e), t);
			else if (U.isObject(e) && U.isSafeIterable(e)) {
				let n = Object.create(null), r, i;
				for (let t of e) {
					if (!U.isArray(t)) throw TypeError(`Object iterator must return a key-value pair`);
					i = t[0], U.hasOwnProp(n, i) ? (r = n[i], n[i] = U.isArray(r) ? [...r, t[1]] : [r, t[1]]) : n[i] = t[1];
				}
				setHeaders(n, t);
			} else e != null && setHeader(t, e, n);
			return this;
		}
		get(e, t) {
			if (e = normalizeHeader(e), e) {
				let n = U.findKey(this, e);
				if (n) {
					let e = this[n];
					if (!t) return e;
					if (t === !0) return parseTokens(e);
					if (U.isFunction(t)) return t.call(this, e, n);
					if (U.isRegExp(t)) return t.exec(e);
					throw TypeError(`parser must be boolean|regexp|function`);
				}
			}
		}
		has(e, t) {
			if (e = normalizeHeader(e), e) {
				let n = U.findKey(this, e);
				return !(!n || this[n] === void 0 || t && !matchHeaderValue(this, this[n], n, t));
			}
			return !1;
		}
		delete(e, t) {
			let n = this, r = !1;
			function deleteHeader(e) {
				if (e = normalizeHeader(e), e) {
					let i = U.findKey(n, e);
					i && (!t || matchHeaderValue(n, n[i], i, t)) && (delete n[i], r = !0);
				}
			}
			return U.isArray(e) ? e.forEach(deleteHeader) : deleteHeader(e), r;
		}
		clear(e) {
			let t = Object.keys(this), n = t.length, r = !1;
			for (; n--;) {
				let i = t[n];
				(!e || matchHeaderValue(this, this[i], i, e, !0)) && (delete this[i], r = !0);
			}
			return r;
		}
		normalize(e) {
			let t = this, n = {};
			return U.forEach(this, (r, i) => {
				let a = U.findKey(n, i);
				if (a) {
					t[a] = normalizeValue(r), delete t[i];
					return;
				}
				let o = e ? formatHeader(i) : String(i).trim();
				o !== i && delete t[i], t[o] = normalizeValue(r), n[o] = !0;
			}), this;
		}
		concat(...e) {
			return this.constructor.concat(this, ...e);
		}
		toJSON(e) {
			let t = Object.create(null);
			return U.forEach(this, (n, r) => {
				n != null && n !== !1 && (t[r] = e && U.isArray(n) ? n.join(`, `) : n);
			}), t;
		}
		[Symbol.iterator]() {
			return Object.entries(this.toJSON())[Symbol.iterator]();
		}
		toString() {
			return Object.entries(this.toJSON()).map(([e, t]) => e + `: ` + t).join(`
`);
		}
		getSetCookie() {
			let e = this.get(`set-cookie`);
			return U.isArray(e) ? e : e == null || e === !1 ? [] : [e];
		}
		get [Symbol.toStringTag]() {
			return `AxiosHeaders`;
		}
		static from(e) {
			return e instanceof this ? e : new this(e);
		}
		static parseParameters(e) {
			return parseParameters(e);
		}
		static concat(e, ...t) {
			let n = new this(e);
			return t.forEach((e) => n.set(e)), n;
		}
		static accessor(e) {
			let t = (this[ie] = this[ie] = { accessors: {} }).accessors, n = this.prototype;
			function defineAccessor(e) {
				let r = normalizeHeader(e);
				t[r] || (buildAccessors(n, e), t[r] = !0);
			}
			return U.isArray(e) ? e.forEach(defineAccessor) : defineAccessor(e), this;
		}
	};
	AxiosHeaders.accessor([
		`Content-Type`,
		`Content-Length`,
		`Accept`,
		`Accept-Encoding`,
		`User-Agent`,
		`Authorization`
	]), U.reduceDescriptors(AxiosHeaders.prototype, ({ value: e }, t) => {
		let n = t[0].toUpperCase() + t.slice(1);
		return {
			get: () => e,
			set(e) {
				this[n] = e;
			}
		};
	}), U.freezeMethods(AxiosHeaders);
	const K = `[REDACTED ****]`;
	function hasOwnOrPrototypeToJSON(e) {
		if (U.hasOwnProp(e, `toJSON`)) return !0;
		let t = Object.getPrototypeOf(e);
		for (; t && t !== Object.prototype;) {
			if (U.hasOwnProp(t, `toJSON`)) return !0;
			t = Object.getPrototypeOf(t);
		}
		return !1;
	}
	function redactConfig(e, t) {
		let n = new Set(t.map((e) => String(e).toLowerCase())), r = [], visit = (e) => {
			if (typeof e != `object` || !e || U.isBuffer(e)) return e;
			if (r.indexOf(e) !== -1) return;
			e instanceof AxiosHeaders && (e = e.toJSON()), r.push(e);
			let t;
			if (U.isArray(e)) t = [], e.forEach((e, n) => {
				let r = visit(e);
				U.isUndefined(r) || (t[n] = r);
			});
			else {
				if (!U.isPlainObject(e) && hasOwnOrPrototypeToJSON(e)) return r.pop(), e;
				t = Object.create(null);
				for (let [r, i] of Object.entries(e)) {
					let e = n.has(r.toLowerCase()) ? K : visit(i);
					U.isUndefined(e) || (t[r] = e);
				}
			}
			return r.pop(), t;
		};
		return visit(e);
	}
	function stringifySafely$1(e) {
		try {
			return String(e);
		} catch {
			return ``;
		}
	}
	function aggregateErrorMessage(e) {
		return e.errors.map((e) => {
			try {
				return e && e.message ? stringifySafely$1(e.message) : stringifySafely$1(e);
			} catch {
				return ``;
			}
		}).filter(Boolean).join(`; `) || e.name || `AggregateError`;
	}
	var AxiosError = class AxiosError extends Error {
		static from(e, t, n, r, i, a) {
			let o = e.message;
			!o && U.isArray(e.errors) && e.errors.length && (o = aggregateErrorMessage(e));
			let s = new AxiosError(o, t || e.code, n, r, i);
			return Object.defineProperty(s, "cause", {
				__proto__: null,
				value: e,
				writable: !0,
				enumerable: !1,
				configurable: !0
			}), s.name = e.name, e.status != null && s.status == null && (s.status = e.status), a && Object.assign(s, a), s;
		}
		constructor(e, t, n, r, i) {
			super(e), Object.defineProperty(this, "message", {
				__proto__: null,
				value: e,
				enumerable: !0,
				writable: !0,
				configurable: !0
			}), this.name = `AxiosError`, this.isAxiosError = !0, t && (this.code = t), n && (this.config = n), r && (this.request = r), i && (this.response = i, this.status = i.status);
		}
		toJSON() {
			let e = this.config, t = e && U.hasOwnProp(e, `redact`) ? e.redact : void 0, n = U.isArray(t) && t.length > 0 ? redactConfig(e, t) : U.toJSONObject(e);
			return {
				message: this.message,
				name: this.name,
				description: this.description,
				number: this.number,
				fileName: this.fileName,
				lineNumber: this.lineNumber,
				columnNumber: this.columnNumber,
				stack: this.stack,
				config: n,
				code: this.code,
				status: this.status
			};
		}
	};
	AxiosError.ERR_BAD_OPTION_VALUE = `ERR_BAD_OPTION_VALUE`, AxiosError.ERR_BAD_OPTION = `ERR_BAD_OPTION`, AxiosError.ECONNABORTED = `ECONNABORTED`, AxiosError.ETIMEDOUT = `ETIMEDOUT`, AxiosError.ECONNREFUSED = `ECONNREFUSED`, AxiosError.ERR_NETWORK = `ERR_NETWORK`, AxiosError.ERR_FR_TOO_MANY_REDIRECTS = `ERR_FR_TOO_MANY_REDIRECTS`, AxiosError.ERR_DEPRECATED = `ERR_DEPRECATED`, AxiosError.ERR_BAD_RESPONSE = `ERR_BAD_RESPONSE`, AxiosError.ERR_BAD_REQUEST = `ERR_BAD_REQUEST`, AxiosError.ERR_CANCELED = `ERR_CANCELED`, AxiosError.ERR_NOT_SUPPORT = `ERR_NOT_SUPPORT`, AxiosError.ERR_INVALID_URL = `ERR_INVALID_URL`, AxiosError.ERR_FORM_DATA_DEPTH_EXCEEDED = `ERR_FORM_DATA_DEPTH_EXCEEDED`;
	var q = {
		isBufferAvailable() {
			return typeof Buffer < `u`;
		},
		from(e) {
			return Buffer.from(e);
		}
	};
	function isVisitable(e) {
		return U.isPlainObject(e) || U.isArray(e);
	}
	function removeBrackets(e) {
		return U.endsWith(e, `[]`) ? e.slice(0, -2) : e;
	}
	function renderKey(e, t, n) {
		return e ? e.concat(t).map(function each(e, t) {
			return e = removeBrackets(e), !n && t ? `[` + e + `]` : e;
		}).join(n ? `.` : ``) : t;
	}
	function isFlatArray(e) {
		return U.isArray(e) && !e.some(isVisitable);
	}
	const ae = U.toFlatObject(U, {}, null, function filter(e) {
		return /^is[A-Z]/.test(e);
	});
	function toFormData(t, n, r) {
		if (!U.isObject(t)) throw TypeError(`target must be an object`);
		n ||= new (e || FormData)();
		let option = (e, t) => {
			let n = U.getSafeProp(r, e);
			return U.isUndefined(n) ? t : n;
		}, i = option(`metaTokens`, !0), a = option(`visitor`) || defaultVisitor, o = option(`dots`, !1), s = option(`indexes`, !1), c = option(`Blob`) || typeof Blob < `u` && Blob, l = option(`maxDepth`, 100), u = c && U.isSpecCompliantForm(n), d = [];
		if (!U.isFunction(a)) throw TypeError(`visitor must be a function`);
		function convertValue(e) {
			if (e === null) return ``;
			if (U.isDate(e)) return e.toISOString();
			if (U.isBoolean(e)) return e.toString();
			if (!u && U.isBlob(e)) throw new AxiosError(`Blob is not supported. Use a Buffer instead.`);
			if (U.isArrayBuffer(e) || U.isTypedArray(e)) {
				if (u && typeof c == `function`) return new c([e]);
				if (q && q.isBufferAvailable()) return q.from(e);
				throw new AxiosError(`Blob is not supported. Use a Buffer instead.`, AxiosError.ERR_NOT_SUPPORT);
			}
			return e;
		}
		function throwIfMaxDepthExceeded(e) {
			if (e > l) throw new AxiosError(`Object is too deeply nested (` + e + ` levels). Max depth: ` + l, AxiosError.ERR_FORM_DATA_DEPTH_EXCEEDED);
		}
		function stringifyWithDepthLimit(e, t) {
			if (l === 1 / 0) return JSON.stringify(e);
			let n = [];
			return JSON.stringify(e, function limitDepth(e, r) {
				if (!U.isObject(r)) return r;
				for (; n.length && n[n.length - 1] !== this;) n.pop();
				return n.push(r), throwIfMaxDepthExceeded(t + n.length - 1), r;
			});
		}
		function defaultVisitor(e, t, r) {
			let a = e;
			if (U.isReactNative(n) && U.isReactNativeBlob(e)) return n.append(renderKey(r, t, o), convertValue(e)), !1;
			if (e && !r && typeof e == `object`) {
				if (U.endsWith(t, `{}`)) t = i ? t : t.slice(0, -2), e = stringifyWithDepthLimit(e, 1);
				else if (U.isArray(e) && isFlatArray(e) || (U.isFileList(e) || U.endsWith(t, `[]`)) && (a = U.toArray(e))) return t = removeBrackets(t), a.forEach(function each(e, r) {
					!(U.isUndefined(e) || e === null) && n.append(s === !0 ? renderKey([t], r, o) : s === null ? t : t + `[]`, convertValue(e));
				}), !1;
			}
			return isVisitable(e) ? !0 : (n.append(renderKey(r, t, o), convertValue(e)), !1);
		}
		let f = Object.assign(ae, {
			defaultVisitor,
			convertValue,
			isVisitable
		});
		function build(e, t, r = 0) {
			if (!U.isUndefined(e)) {
				if (throwIfMaxDepthExceeded(r), d.indexOf(e) !== -1) throw Error(`Circular reference detected in ` + t.join(`.`));
				d.push(e), U.forEach(e, function each(e, i) {
					(!(U.isUndefined(e) || e === null) && a.call(n, e, U.isString(i) ? i.trim() : i, t, f)) === !0 && build(e, t ? t.concat(i) : [i], r + 1);
				}), d.pop();
			}
		}
		if (!U.isObject(t)) throw TypeError(`data must be an object`);
		return build(t), n;
	}
	function encode$1(e) {
		let t = {
			"!": `%21`,
			"'": `%27`,
			"(": `%28`,
			")": `%29`,
			"~": `%7E`,
			"%20": `+`
		};
		return encodeURIComponent(e).replace(/[!'()~]|%20/g, function replacer(e) {
			return t[e];
		});
	}
	function AxiosURLSearchParams(e, t) {
		this._pairs = [], e && toFormData(e, this, t);
	}
	const oe = AxiosURLSearchParams.prototype;
	oe.append = function append(e, t) {
		this._pairs.push([e, t]);
	}, oe.toString = function toString(e) {
		let t = e ? (t) => e.call(this, t, encode$1) : encode$1;
		return this._pairs.map(function each(e) {
			return t(e[0]) + `=` + t(e[1]);
		}, ``).join(`&`);
	};
	function encode(e) {
		return encodeURIComponent(e).replace(/%3A/gi, `:`).replace(/%24/g, `$`).replace(/%2C/gi, `,`).replace(/%20/g, `+`);
	}
	function buildURL(e, t, n) {
		if (!t) return e;
		e ||= ``;
		let r = U.isFunction(n) ? { serialize: n } : n, i = U.getSafeProp(r, `encode`) || encode, a = U.getSafeProp(r, `serialize`), o;
		if (o = a ? a(t, r) : U.isURLSearchParams(t) ? t.toString() : new AxiosURLSearchParams(t, r).toString(i), o) {
			let t = e.indexOf(`#`);
			t !== -1 && (e = e.slice(0, t)), e += (e.indexOf(`?`) === -1 ? `?` : `&`) + o;
		}
		return e;
	}
	const J = Symbol(`internals`);
	function countHandlers(e) {
		return e ? e.length : 0;
	}
	function trimHandlers(e) {
		if (e) for (; e.length && e[e.length - 1] === null;) e.pop();
	}
	function syncHandlerEntries(e, t) {
		let n = e.handlers, r = countHandlers(n);
		n === t.handlersRef ? r !== t.handlersLength && (r ? t.handlerEntries.forEach(function removeStaleEntry(e, r) {
			n[e.index] !== e.handler && t.handlerEntries.delete(r);
		}) : t.handlerEntries.clear()) : (t.handlersRef = n, t.handlerEntries.clear()), t.handlersLength = r;
	}
	var InterceptorManager = class {
		constructor() {
			this.handlers = [], this[J] = {
				handlersRef: this.handlers,
				handlersLength: this.handlers.length,
				handlerEntries: /* @__PURE__ */ new Map(),
				iterationDepth: 0,
				nextId: 0
			};
		}
		use(e, t, n) {
			let r = {
				fulfilled: e,
				rejected: t,
				synchronous: n ? n.synchronous : !1,
				runWhen: n ? n.runWhen : null
			}, i = this[J];
			this.handlers ??= [], syncHandlerEntries(this, i);
			let a = i.nextId++;
			return this.handlers.push(r), i.handlerEntries.set(a, {
				handler: r,
				index: this.handlers.length - 1
			}), i.handlersLength = this.handlers.length, a;
		}
		eject(e) {
			let t = this[J];
			syncHandlerEntries(this, t);
			let n = t.handlerEntries.get(e);
			if (n) {
				if (t.handlerEntries.delete(e), this.handlers[n.index] !== n.handler) return;
				this.handlers[n.index] = null, t.iterationDepth || (trimHandlers(this.handlers), t.handlersLength = this.handlers.length);
			}
		}
		clear() {
			this.handlers && (this.handlers = [], syncHandlerEntries(this, this[J]));
		}
		forEach(e) {
			let t = this[J];
			syncHandlerEntries(this, t), t.iterationDepth++;
			try {
				U.forEach(this.handlers, function forEachHandler(t) {
					t !== null && e(t);
				});
			} finally {
				--t.iterationDepth || (syncHandlerEntries(this, t), trimHandlers(this.handlers), t.handlersLength = countHandlers(this.handlers));
			}
		}
	};
	var se = {
		silentJSONParsing: !0,
		forcedJSONParsing: !0,
		clarifyTimeoutError: !1,
		legacyInterceptorReqResOrdering: !0,
		advertiseZstdAcceptEncoding: !1,
		validateStatusUndefinedResolves: !0
	};
	var ce = n.URLSearchParams;
	const le = `abcdefghijklmnopqrstuvwxyz`;
	const ue = `0123456789`;
	const de = {
		DIGIT: ue,
		ALPHA: le,
		ALPHA_DIGIT: le + `ABCDEFGHIJKLMNOPQRSTUVWXYZ` + ue
	};
	const generateString = (e = 16, n = de.ALPHA_DIGIT) => {
		let r = ``, { length: i } = n, a = new Uint32Array(e);
		t.randomFillSync(a);
		for (let t = 0; t < e; t++) r += n[a[t] % i];
		return r;
	};
	var fe = {
		isNode: !0,
		classes: {
			URLSearchParams: ce,
			FormData: e,
			Blob: typeof Blob < `u` && Blob || null
		},
		ALPHABET: de,
		generateString,
		protocols: [
			`http`,
			`https`,
			`file`,
			`data`
		]
	};
	const pe = typeof window < `u` && typeof document < `u`;
	const me = typeof navigator == `object` && navigator || void 0;
	const he = pe && (!me || [
		`ReactNative`,
		`NativeScript`,
		`NS`
	].indexOf(me.product) < 0);
	const ge = typeof WorkerGlobalScope < `u` && self instanceof WorkerGlobalScope && typeof self.importScripts == `function`;
	const _e = pe && window.location.href || `http://localhost`;
	var Y = {
		...Object.freeze({
			__proto__: null,
			hasBrowserEnv: pe,
			hasStandardBrowserEnv: he,
			hasStandardBrowserWebWorkerEnv: ge,
			navigator: me,
			origin: _e
		}),
		...fe
	};
	function toURLEncodedForm(e, t) {
		return toFormData(e, new Y.classes.URLSearchParams(), {
			visitor: function(e, t, n, r) {
				return Y.isNode && U.isBuffer(e) ? (this.append(t, e.toString(`base64`)), !1) : r.defaultVisitor.apply(this, arguments);
			},
			...t
		});
	}
	function throwIfDepthExceeded(e) {
		if (e > 100) throw new AxiosError(`FormData field is too deeply nested (` + e + ` levels). Max depth: 100`, AxiosError.ERR_FORM_DATA_DEPTH_EXCEEDED);
	}
	function parsePropPath(e) {
		let t = [], n = /[^.[\]]+|\[([^.[\]]*)]/g, r;
		for (; (r = n.exec(e)) !== null;) throwIfDepthExceeded(t.length), t.push(r[0] === `[]` ? `` : r[1] || r[0]);
		return t;
	}
	function arrayToObject(e) {
		let t = {}, n = Object.keys(e), r, i = n.length, a;
		for (r = 0; r < i; r++) a = n[r], t[a] = e[a];
		return t;
	}
	function formDataToJSON(e) {
		function buildPath(e, t, n, r) {
			throwIfDepthExceeded(r);
			let i = e[r++];
			if (i === `__proto__`) return !0;
			let a = Number.isFinite(+i), o = r >= e.length;
			return i = !i && U.isArray(n) ? n.length : i, o ? (U.hasOwnProp(n, i) ? n[i] = U.isArray(n[i]) ? n[i].concat(t) : [n[i], t] : n[i] = t, !a) : (U.hasOwnProp(n, i) && U.isObject(n[i]) || (n[i] = []), buildPath(e, t, n[i], r) && U.isArray(n[i]) && (n[i] = arrayToObject(n[i])), !a);
		}
		if (U.isFormData(e) && U.isFunction(e.entries)) {
			let t = {};
			return U.forEachEntry(e, (e, n) => {
				buildPath(parsePropPath(e), n, t, 0);
			}), t;
		}
		return null;
	}
	const ve = Object.freeze([
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
	const own = (e, t) => e != null && U.hasOwnProp(e, t) ? e[t] : void 0;
	function stringifySafely(e, t, n) {
		if (U.isString(e)) try {
			return (t || JSON.parse)(e), U.trim(e);
		} catch (e) {
			if (e.name !== `SyntaxError`) throw e;
		}
		return (n || JSON.stringify)(e);
	}
	const X = {
		transitional: se,
		adapter: [
			`xhr`,
			`http`,
			`fetch`
		],
		transformRequest: [function transformRequest(e, t) {
			let n = t.getContentType() || ``, r = n.indexOf(`application/json`) > -1, i = U.isObject(e);
			if (i && U.isHTMLForm(e) && (e = new FormData(e)), U.isFormData(e)) return r ? JSON.stringify(formDataToJSON(e)) : e;
			if (U.isArrayBuffer(e) || U.isBuffer(e) || U.isStream(e) || U.isFile(e) || U.isBlob(e) || U.isReadableStream(e)) return e;
			if (U.isArrayBufferView(e)) return e.buffer;
			if (U.isURLSearchParams(e)) return t.setContentType(`application/x-www-form-urlencoded;charset=utf-8`, !1), e.toString();
			let a;
			if (i) {
				let t = own(this, `formSerializer`);
				if (n.indexOf(`application/x-www-form-urlencoded`) > -1) return toURLEncodedForm(e, t).toString();
				if ((a = U.isFileList(e)) || n.indexOf(`multipart/form-data`) > -1) {
					let n = own(this, `env`), r = n && n.FormData;
					return toFormData(a ? { "files[]": e } : e, r && new r(), t);
				}
			}
			return i || r ? (t.setContentType(`application/json`, !1), stringifySafely(e)) : e;
		}],
		transformResponse: [function transformResponse(e) {
			let t = own(this, `transitional`) || X.transitional, n = t && t.forcedJSONParsing, r = own(this, `responseType`), i = r === `json`;
			if (U.isResponse(e) || U.isReadableStream(e)) return e;
			if (e && U.isString(e) && (n && !r || i)) {
				let n = !(t && t.silentJSONParsing) && i;
				try {
					return JSON.parse(e, own(this, `parseReviver`));
				} catch (e) {
					if (n) throw e.name === `SyntaxError` ? AxiosError.from(e, AxiosError.ERR_BAD_RESPONSE, this, null, own(this, `response`)) : e;
				}
			}
			return e;
		}],
		timeout: 0,
		xsrfCookieName: `XSRF-TOKEN`,
		xsrfHeaderName: `X-XSRF-TOKEN`,
		maxContentLength: -1,
		maxBodyLength: -1,
		env: {
			FormData: Y.classes.FormData,
			Blob: Y.classes.Blob
		},
		validateStatus: function validateStatus(e) {
			return e >= 200 && e < 300;
		},
		headers: { common: {
			Accept: `application/json, text/plain, */*`,
			"Content-Type": void 0
		} }
	};
	U.forEach(ve, (e) => {
		X.headers[e] = {};
	});
	function transformData(e, t) {
		let n = this || X, r = t || n, i = AxiosHeaders.from(r.headers), a = r.data;
		return U.forEach(e, function transform(e) {
			a = e.call(n, a, i.normalize(), t ? t.status : void 0);
		}), i.normalize(), a;
	}
	function isCancel(e) {
		return !!(e && e.__CANCEL__);
	}
	var CanceledError = class extends AxiosError {
		constructor(e, t, n) {
			super(e ?? `canceled`, AxiosError.ERR_CANCELED, t, n), this.name = `CanceledError`, this.__CANCEL__ = !0;
		}
	};
	function settle(e, t, n) {
		let r = n.config.validateStatus;
		!n.status || !r || r(n.status) ? e(n) : t(new AxiosError(`Request failed with status code ` + n.status, n.status >= 400 && n.status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE, n.config, n.request, n));
	}
	function isAbsoluteURL(e) {
		return typeof e == `string` && /^([a-z][a-z\d+\-.]*:)?\/\//i.test(e);
	}
	function combineURLs(e, t) {
		if (!t) return e;
		let n = e.length;
		for (; n > 0 && e.charCodeAt(n - 1) === 47;) n--;
		return e.slice(0, n) + `/` + t.replace(/^\/+/, ``);
	}
	const ye = /[\t\n\r]/g;
	function normalizeURLForProtocolCheck(e) {
		if (typeof e != `string`) return e;
		let t = 0;
		for (; t < e.length && e.charCodeAt(t) <= 32;) t++;
		return e.slice(t).replace(ye, ``);
	}
	const be = /^https?:(?!\/\/)/i;
	function redactFragment(e) {
		return e && e.replace(/(^|&)([^=&]*=)?[^&]+/g, (e, t, n = ``) => `${t}${n}${K}`);
	}
	function redactSensitiveURLParts(e) {
		let t = e.replace(/^(https?:\/{0,2})[^/?#]*@/i, `$1${K}@`), n = t.indexOf(`#`), r = (n === -1 ? t : t.slice(0, n)).replace(/([?&][^=&#]*=)[^&#]*/g, `$1${K}`);
		return n === -1 ? r : `${r}#${redactFragment(t.slice(n + 1))}`;
	}
	function assertValidHttpProtocolURL(e, t) {
		if (typeof e == `string`) {
			let n = normalizeURLForProtocolCheck(e);
			if (be.test(n)) throw new AxiosError(`Invalid URL ${JSON.stringify(redactSensitiveURLParts(n))}: missing "//" after protocol`, AxiosError.ERR_INVALID_URL, t);
		}
	}
	function buildFullPath(e, t, n, r) {
		assertValidHttpProtocolURL(t, r);
		let i = !isAbsoluteURL(t);
		return e && (i || n === !1) ? (assertValidHttpProtocolURL(e, r), combineURLs(e, t)) : t;
	}
	var xe = {
		ftp: 21,
		gopher: 70,
		http: 80,
		https: 443,
		ws: 80,
		wss: 443
	};
	function parseUrl(e) {
		try {
			return new URL(e);
		} catch {
			return null;
		}
	}
	function getProxyForUrl(e) {
		var t = (typeof e == `string` ? parseUrl(e) : e) || {}, n = t.protocol, r = t.host, i = t.port;
		if (typeof r != `string` || !r || typeof n != `string` || (n = n.split(`:`, 1)[0], r = r.replace(/:\d*$/, ``), i = parseInt(i) || xe[n] || 0, !shouldProxy(r, i))) return ``;
		var a = getEnv(n + `_proxy`) || getEnv(`all_proxy`);
		return a && a.indexOf(`://`) === -1 && (a = n + `://` + a), a;
	}
	function shouldProxy(e, t) {
		var n = getEnv(`no_proxy`).toLowerCase();
		return !n || n !== `*` && n.split(/[,\s]/).every(function(n) {
			if (!n) return !0;
			var r = n.match(/^(.+):(\d+)$/), i = r ? r[1] : n, a = r ? parseInt(r[2]) : 0;
			return a && a !== t ? !0 : /^[.*]/.test(i) ? (i.charAt(0) === `*` && (i = i.slice(1)), !e.endsWith(i)) : e !== i;
		});
	}
	function getEnv(e) {
		return process.env[e.toLowerCase()] || process.env[e.toUpperCase()] || ``;
	}
	const Se = `1.20.0`;
	function parseProtocol(e) {
		let t = /^([-+\w]{1,25}):(?:\/\/)?/.exec(e);
		return t && t[1] || ``;
	}
	const Ce = /^([^,;/]+\/[^,;/]+)?((?:;[^,;=]+=[^,;]+)*)(;base64)?,([\s\S]*)$/;
	function fromDataURI(e, t, n) {
		let r = n && n.Blob || Y.classes.Blob, i = parseProtocol(e);
		if (t === void 0 && r && (t = !0), i === `data`) {
			e = i.length ? e.slice(i.length + 1) : e;
			let n = Ce.exec(e);
			if (!n) throw new AxiosError(`Invalid URL`, AxiosError.ERR_INVALID_URL);
			let a = n[1], o = n[2], s = n[3] ? `base64` : `utf8`, c = n[4], l = ``;
			a ? l = o ? a + o : a : o && (l = `text/plain` + o);
			let u = s === `base64` ? Buffer.from(c, `base64`) : Buffer.from(decodeURIComponent(c), s);
			if (t) {
				if (!r) throw new AxiosError(`Blob is not supported`, AxiosError.ERR_NOT_SUPPORT);
				return new r([u], { type: l });
			}
			return u;
		}
		throw new AxiosError(`Unsupported protocol ` + i, AxiosError.ERR_NOT_SUPPORT);
	}
	const we = [`content-type`, `content-length`];
	function setFormDataHeaders(e, t, n) {
		n === `content-only` ? Object.entries(t || {}).forEach(([t, n]) => {
			we.includes(t.toLowerCase()) && e.set(t, n);
		}) : e.set(t);
	}
	const Te = Symbol(`internals`);
	var AxiosTransformStream = class extends d.Transform {
		constructor(e) {
			e = U.toFlatObject(e, {
				maxRate: 0,
				chunkSize: 65536,
				minChunkSize: 100,
				timeWindow: 500,
				ticksRate: 2,
				samplesCount: 15
			}, null, (e, t) => !U.isUndefined(t[e])), super({ readableHighWaterMark: e.chunkSize });
			let t = this[Te] = {
				timeWindow: e.timeWindow,
				chunkSize: e.chunkSize,
				maxRate: e.maxRate,
				minChunkSize: e.minChunkSize,
				bytesSeen: 0,
				isCaptured: !1,
				notifiedBytesLoaded: 0,
				ts: Date.now(),
				bytes: 0,
				onReadCallback: null
			};
			this.on(`newListener`, (e) => {
				e === `progress` && (t.isCaptured ||= !0);
			});
		}
		_read(e) {
			let t = this[Te];
			return t.onReadCallback && t.onReadCallback(), super._read(e);
		}
		_transform(e, t, n) {
			let r = this[Te], i = r.maxRate, a = this.readableHighWaterMark, o = r.timeWindow, s = i / (1e3 / o), c = r.minChunkSize === !1 ? 0 : Math.max(r.minChunkSize, s * .01), pushChunk = (e, t) => {
				let n = Buffer.byteLength(e);
				r.bytesSeen += n, r.bytes += n, r.isCaptured && this.emit(`progress`, r.bytesSeen), this.push(e) ? process.nextTick(t) : r.onReadCallback = () => {
					r.onReadCallback = null, process.nextTick(t);
				};
			}, transformChunk = (e, t) => {
				let n = Buffer.byteLength(e), l = null, u = a, d, f = 0;
				if (i) {
					let e = Date.now();
					(!r.ts || (f = e - r.ts) >= o) && (r.ts = e, d = s - r.bytes, r.bytes = d < 0 ? -d : 0, f = 0), d = s - r.bytes;
				}
				if (i) {
					if (d <= 0) return setTimeout(() => {
						t(null, e);
					}, o - f);
					d < u && (u = d);
				}
				u && n > u && n - u > c && (l = e.subarray(u), e = e.subarray(0, u)), pushChunk(e, l ? () => {
					process.nextTick(t, null, l);
				} : t);
			};
			transformChunk(e, function transformNextChunk(e, t) {
				if (e) return n(e);
				t ? transformChunk(t, transformNextChunk) : n(null);
			});
		}
	};
	const { asyncIterator: Ee } = Symbol, readBlob = async function* (e) {
		e.stream ? yield* e.stream() : e.arrayBuffer ? yield await e.arrayBuffer() : e[Ee] ? yield* e[Ee]() : yield e;
	}, De = Y.ALPHABET.ALPHA_DIGIT + `-_`, Z = typeof TextEncoder == `function` ? new TextEncoder() : new s.TextEncoder(), Oe = Z.encode(`\r
`);
	var FormDataPart = class {
		constructor(e, t) {
			let { escapeName: n } = this.constructor, r = U.isString(t), i = `Content-Disposition: form-data; name="${n(e)}"${!r && t.name ? `; filename="${n(t.name)}"` : ``}\r
`;
			if (r) t = Z.encode(String(t).replace(/\r?\n|\r\n?/g, `\r
`));
			else {
				let e = String(t.type || `application/octet-stream`).replace(/[\r\n]/g, ``);
				i += `Content-Type: ${e}\r
`;
			}
			this.headers = Z.encode(i + `\r
`), this.contentLength = r ? t.byteLength : t.size, this.size = this.headers.byteLength + this.contentLength + 2, this.name = e, this.value = t;
		}
		async *encode() {
			yield this.headers;
			let { value: e } = this;
			U.isTypedArray(e) ? yield e : yield* readBlob(e), yield Oe;
		}
		static escapeName(e) {
			return String(e).replace(/[\r\n"]/g, (e) => ({
				"\r": `%0D`,
				"\n": `%0A`,
				"\"": `%22`
			})[e]);
		}
	};
	const formDataToStream = (e, t, n) => {
		let { tag: r = `form-data-boundary`, size: i = 25, boundary: a = r + `-` + Y.generateString(i, De) } = n || {};
		if (!U.isFormData(e)) throw TypeError(`FormData instance required`);
		if (a.length < 1 || a.length > 70) throw Error(`boundary must be 1-70 characters long`);
		let o = Z.encode(`--` + a + `\r
`), s = Z.encode(`--` + a + `--\r
`), c = s.byteLength, l = Array.from(e.entries()).map(([e, t]) => {
			let n = new FormDataPart(e, t);
			return c += n.size, n;
		});
		c += o.byteLength * l.length, c = U.toFiniteNumber(c);
		let u = { "Content-Type": `multipart/form-data; boundary=${a}` };
		return Number.isFinite(c) && (u[`Content-Length`] = c), t && t(u), d.Readable.from(async function* () {
			for (let e of l) yield o, yield* e.encode();
			yield s;
		}());
	};
	var ZlibHeaderTransformStream = class extends d.Transform {
		__transform(e, t, n) {
			this.push(e), n();
		}
		_transform(e, t, n) {
			if (e.length !== 0 && (this._transform = this.__transform, e[0] !== 120)) {
				let e = Buffer.alloc(2);
				e[0] = 120, e[1] = 156, this.push(e, t);
			}
			this.__transform(e, t, n);
		}
	};
	var Http2Sessions = class {
		constructor() {
			this.sessions = Object.create(null);
		}
		getSession(e, t) {
			t = Object.assign(Object.create(null), { sessionTimeout: 1e3 }, t);
			let n = this.sessions[e];
			if (n) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let [e, i] = n[r];
					if (!e.destroyed && !e.closed && s.isDeepStrictEqual(i, t)) return e;
				}
			}
			let r = o.connect(e, t), i, a, removeSession = () => {
				if (i) return;
				i = !0, a &&= (clearTimeout(a), null);
				let t = n, o = t.length, s = o;
				for (; s--;) if (t[s][0] === r) {
					o === 1 ? delete this.sessions[e] : t.splice(s, 1), r.closed || r.close();
					return;
				}
			}, c = r.request, { sessionTimeout: l } = t;
			if (l != null) {
				let e = 0;
				r.request = function() {
					let t = c.apply(this, arguments);
					return e++, a &&= (clearTimeout(a), null), t.once(`close`, () => {
						--e || (a = setTimeout(() => {
							a = null, removeSession();
						}, l));
					}), t;
				};
			}
			r.once(`close`, removeSession), r.once(`error`, removeSession);
			let u = [r, t];
			return n ? n.push(u) : n = this.sessions[e] = [u], r;
		}
	};
	const callbackify = (e, t) => U.isAsyncFn(e) ? function(...n) {
		let r = n.pop();
		e.apply(this, n).then((e) => {
			try {
				t ? r(null, ...t(e)) : r(null, e);
			} catch (e) {
				r(e);
			}
		}, r);
	} : e;
	const ke = /* @__PURE__ */ new Set([`localhost`, `0.0.0.0`]);
	const trimTrailingDots = (e) => {
		let t = e.length;
		for (; t && e.charCodeAt(t - 1) === 46;) t--;
		return t === e.length ? e : e.slice(0, t);
	};
	const isIPv4Loopback = (e) => {
		let t = e.split(`.`);
		return t.length !== 4 || t[0] !== `127` ? !1 : t.every((e) => /^\d+$/.test(e) && Number(e) >= 0 && Number(e) <= 255);
	};
	const parseIPv4Octet = (e) => {
		if (/^0[xX][0-9a-fA-F]+$/.test(e)) {
			let t = parseInt(e.slice(2), 16);
			return Number.isFinite(t) ? t : null;
		}
		if (e.length > 1 && /^0[0-7]+$/.test(e)) {
			let t = parseInt(e, 8);
			return Number.isFinite(t) ? t : null;
		}
		if (e.length > 1 && /^0[0-9]+$/.test(e)) return null;
		if (/^[0-9]+$/.test(e)) {
			let t = parseInt(e, 10);
			return Number.isFinite(t) ? t : null;
		}
		return null;
	};
	const normalizeIPAddress = (e) => {
		if (typeof e != `string` || !e || e.indexOf(`:`) !== -1) return e;
		let t = e;
		if (t.charAt(0) === `[` && t.charAt(t.length - 1) === `]` && (t = t.slice(1, -1)), t = trimTrailingDots(t), !/^[0-9.xXa-fA-F]+$/.test(t)) return e;
		let n = t.split(`.`);
		if (n.some((e) => e === ``)) return e;
		if (n.length === 4) {
			let t = n.map(parseIPv4Octet);
			return t.some((e) => e === null || e < 0 || e > 255) ? e : t.join(`.`);
		}
		if (n.length > 4 || n.length === 1) return e;
		let r = n.slice(0, -1), i = n[n.length - 1], a = 4 - r.length, o = parseIPv4Octet(i);
		if (o === null) return e;
		let s = (1 << 8 * a) - 1;
		if (o < 0 || o > s) return e;
		let c = Array(a).fill(0);
		for (let e = a - 1, t = o; e >= 0; e--, t >>= 8) c[e] = t & 255;
		let l = r.map(parseIPv4Octet);
		return l.some((e) => e === null || e < 0 || e > 255) ? e : [...l, ...c].join(`.`);
	};
	const isIPv6ZeroGroup = (e) => /^0{1,4}$/.test(e);
	const isIPv6Unspecified = (e) => {
		if (e === `::`) return !0;
		let t = e.indexOf(`::`);
		if (t !== -1) {
			if (t !== e.lastIndexOf(`::`)) return !1;
			let n = e.slice(0, t), r = e.slice(t + 2), i = n ? n.split(`:`) : [], a = r ? r.split(`:`) : [];
			return i.length + a.length < 8 && i.every(isIPv6ZeroGroup) && a.every(isIPv6ZeroGroup);
		}
		let n = e.split(`:`);
		return n.length === 8 && n.every(isIPv6ZeroGroup);
	};
	const isIPv6Loopback = (e) => {
		if (e === `::1`) return !0;
		let t = e.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i);
		if (t) return isIPv4Loopback(t[1]);
		let n = e.match(/^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i);
		if (n) {
			let e = parseInt(n[1], 16);
			return e >= 32512 && e <= 32767;
		}
		let r = e.split(`:`);
		if (r.length === 8) {
			for (let e = 0; e < 7; e++) if (!/^0+$/.test(r[e])) return !1;
			return /^0*1$/.test(r[7]);
		}
		return !1;
	};
	const isLoopback = (e) => e ? ke.has(e) || isIPv4Loopback(e) || isIPv6Unspecified(e) ? !0 : isIPv6Loopback(e) : !1;
	const Ae = {
		http: 80,
		https: 443,
		ws: 80,
		wss: 443,
		ftp: 21
	};
	const parseNoProxyEntry = (e) => {
		let t = e, n = 0;
		if (t.charAt(0) === `[`) {
			let e = t.indexOf(`]`);
			if (e !== -1) {
				let r = t.slice(1, e), i = t.slice(e + 1);
				return i.charAt(0) === `:` && /^\d+$/.test(i.slice(1)) && (n = Number.parseInt(i.slice(1), 10)), [r, n];
			}
		}
		let r = t.indexOf(`:`), i = t.lastIndexOf(`:`);
		return r !== -1 && r === i && /^\d+$/.test(t.slice(i + 1)) && (n = Number.parseInt(t.slice(i + 1), 10), t = t.slice(0, i)), [t, n];
	};
	const je = /^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:(\d+\.\d+\.\d+\.\d+)$/i;
	const Me = /^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i;
	const unmapIPv4MappedIPv6 = (e) => {
		if (typeof e != `string` || e.indexOf(`:`) === -1) return e;
		let t = e.match(je);
		if (t) return t[1];
		let n = e.match(Me);
		if (n) {
			let e = parseInt(n[1], 16), t = parseInt(n[2], 16);
			return `${e >> 8}.${e & 255}.${t >> 8}.${t & 255}`;
		}
		return e;
	};
	const Ne = /^(?:0|[1-9]\d{0,2})$/;
	const ipv4ToBytes = (e) => {
		let t = e.split(`.`);
		return t.length === 4 && t.every((e) => Ne.test(e) && Number(e) <= 255) ? t.map(Number) : null;
	};
	const Pe = /^[0-9a-f]{1,4}$/i;
	const ipv6ToBytes = (e) => {
		let t = e.split(`::`);
		if (t.length > 2) return null;
		let n = t[0] ? t[0].split(`:`) : [];
		if (t.length === 2) {
			let e = t[1] ? t[1].split(`:`) : [], r = 8 - n.length - e.length;
			if (r < 1) return null;
			n.push(...Array(r).fill(`0`), ...e);
		}
		return n.length !== 8 || n.some((e) => !Pe.test(e)) ? null : n.flatMap((e) => {
			let t = Number.parseInt(e, 16);
			return [t >> 8 & 255, t & 255];
		});
	};
	const ipToBytes = (e) => typeof e != `string` || !e ? null : e.indexOf(`:`) === -1 ? ipv4ToBytes(e) : ipv6ToBytes(e);
	const normalizeNoProxyHost = (e) => {
		if (!e) return e;
		e.charAt(0) === `[` && e.charAt(e.length - 1) === `]` && (e = e.slice(1, -1));
		let t = trimTrailingDots(e), n = normalizeIPAddress(t);
		return n === t ? unmapIPv4MappedIPv6(t) : n;
	};
	const normalizeCidrBase = (e) => {
		let t = e, n = t.charAt(0) === `[`, r = t.charAt(t.length - 1) === `]`, i = t.includes(`[`) || t.includes(`]`);
		if (n || r) {
			if (!n || !r || (t = t.slice(1, -1), t.indexOf(`:`) === -1 || t.includes(`[`) || t.includes(`]`))) return null;
		} else if (i) return null;
		if (!t || t.charAt(t.length - 1) === `.`) return null;
		let a = t.indexOf(`:`) !== -1;
		if (a) try {
			t = new URL(`http://[${t}]/`).hostname.slice(1, -1);
		} catch {
			return null;
		}
		else if (t = normalizeIPAddress(t), !ipv4ToBytes(t)) return null;
		return {
			normalized: unmapIPv4MappedIPv6(t),
			wasIPv6: a
		};
	};
	const Fe = /^(.+)\/(0|[1-9]\d{0,2})$/;
	const parseCidrEntry = (e) => {
		if (e.indexOf(`/`) === -1) return;
		let t = Fe.exec(e);
		if (!t) return null;
		let n = Number(t[2]), r = normalizeCidrBase(t[1]);
		if (!r) return null;
		let { normalized: i, wasIPv6: a } = r;
		if (a && i.indexOf(`:`) === -1) {
			if (n < 96) return null;
			n -= 96;
		}
		let o = ipToBytes(i);
		return !o || n > o.length * 8 ? null : {
			bytes: o,
			prefix: n
		};
	};
	const isInSubnet = (e, t, n) => {
		let r = n >> 3;
		for (let n = 0; n < r; n++) if (e[n] !== t[n]) return !1;
		let i = n & 7;
		if (i) {
			let n = 255 << 8 - i & 255;
			if ((e[r] & n) !== (t[r] & n)) return !1;
		}
		return !0;
	};
	function shouldBypassProxy(e) {
		let t;
		try {
			t = new URL(e);
		} catch {
			return !1;
		}
		let n = (process.env.no_proxy || process.env.NO_PROXY || ``).toLowerCase();
		if (!n) return !1;
		if (n === `*`) return !0;
		let r = Number.parseInt(t.port, 10) || Ae[t.protocol.split(`:`, 1)[0]] || 0, i = normalizeNoProxyHost(t.hostname.toLowerCase()), a = ipToBytes(i);
		return n.split(/[\s,]+/).some((e) => {
			if (!e) return !1;
			if (e === `*`) return !0;
			let t = parseCidrEntry(e);
			if (t !== void 0) return t !== null && !!a && a.length === t.bytes.length && isInSubnet(a, t.bytes, t.prefix);
			let [n, o] = parseNoProxyEntry(e);
			return n = normalizeNoProxyHost(n), !n || o && o !== r ? !1 : (n.charAt(0) === `*` && (n = n.slice(1)), n.charAt(0) === `.` ? i.endsWith(n) : i === n || isLoopback(i) && isLoopback(n));
		});
	}
	function speedometer(e, t) {
		e ||= 10;
		let n = Array(e), r = Array(e), i = 0, a = 0, o;
		return t = t === void 0 ? 1e3 : t, function push(s) {
			let c = Date.now(), l = r[a];
			o ||= c, n[i] = s, r[i] = c;
			let u = a, d = 0;
			for (; u !== i;) d += n[u++], u %= e;
			if (i = (i + 1) % e, i === a && (a = (a + 1) % e), c - o < t) return;
			let f = l && c - l;
			return f ? Math.round(d * 1e3 / f) : void 0;
		};
	}
	function throttle(e, t) {
		let n = 0, r = 1e3 / t, i, a, invoke = (t, r = Date.now()) => {
			n = r, i = null, a &&= (clearTimeout(a), null), e(...t);
		}, throttled = (...e) => {
			let t = Date.now(), o = t - n;
			o >= r ? invoke(e, t) : (i = e, a ||= setTimeout(() => {
				a = null, invoke(i);
			}, r - o));
		}, flush = () => i && invoke(i), flushWith = (...e) => invoke(e);
		return [
			throttled,
			flush,
			flushWith
		];
	}
	const progressEventReducer = (e, t, n = 3) => {
		let r = 0, i = speedometer(50, 250);
		return throttle((n) => {
			if (!n || !U.isNumber(n.loaded)) return;
			let a = n.loaded, o = n.lengthComputable ? n.total : void 0, s = Math.max(0, o == null ? a : Math.min(a, o)), c = Math.max(0, s - r), l = i(c);
			r = Math.max(r, s), e({
				loaded: s,
				total: o,
				progress: o ? s / o : void 0,
				bytes: c,
				rate: l || void 0,
				estimated: l && o ? (o - s) / l : void 0,
				event: n,
				lengthComputable: o != null,
				[t ? `download` : `upload`]: !0
			});
		}, n);
	};
	const progressEventDecorator = (e, t) => {
		let n = e != null;
		return [(r) => t[0]({
			lengthComputable: n,
			total: e,
			loaded: r
		}), t[1]];
	};
	const asyncDecorator = (e, t = U.asap) => (...n) => t(() => e(...n));
	const isHexDigit = (e) => e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
	const isPercentEncodedByte = (e, t, n) => t + 2 < n && isHexDigit(e.charCodeAt(t + 1)) && isHexDigit(e.charCodeAt(t + 2));
	const hexValue = (e) => e <= 57 ? e - 48 : (e & 223) - 55;
	const isBase64Char = (e) => e >= 65 && e <= 90 || e >= 97 && e <= 122 || e >= 48 && e <= 57 || e === 43 || e === 47 || e === 45 || e === 95;
	const isBase64Whitespace = (e) => e === 9 || e === 10 || e === 12 || e === 13 || e === 32;
	const base64Bytes = (e) => {
		let t = Math.floor(e / 4), n = e % 4;
		return t * 3 + (n === 2 ? 1 : n === 3 ? 2 : 0);
	};
	const estimateBase64BufferAllocation = (e) => {
		let t = e.length, n = 0;
		return t > 0 && e.charCodeAt(t - 1) === 61 && (n++, t > 1 && e.charCodeAt(t - 2) === 61 && n++), Math.floor((t - n) * 3 / 4);
	};
	const estimatePercentDecodedBase64Bytes = (e) => {
		let t = e.length, n = 0, r = 0, i = !1;
		for (let a = 0; a < t; a++) {
			let o = e.charCodeAt(a);
			o === 37 && isPercentEncodedByte(e, a, t) && (o = hexValue(e.charCodeAt(a + 1)) * 16 + hexValue(e.charCodeAt(a + 2)), a += 2), isBase64Whitespace(o) || (o === 61 ? r++ : !isBase64Char(o) || r > 0 ? i = !0 : n++);
		}
		return i || r > 2 || r > 0 && (n + r) % 4 != 0 || n % 4 == 1 ? estimateBase64BufferAllocation(e) : base64Bytes(n);
	};
	const estimateDataURLBytes = (e, t) => {
		if (!e || typeof e != `string` || !e.startsWith(`data:`)) return 0;
		let n = e.indexOf(`,`);
		if (n < 0) return 0;
		let r = e.slice(5, n), i = e.slice(n + 1);
		if (/;base64/i.test(r)) return t(i);
		let a = 0;
		for (let e = 0, t = i.length; e < t; e++) {
			let n = i.charCodeAt(e);
			if (n === 37 && isPercentEncodedByte(i, e, t)) a += 1, e += 2;
			else if (n < 128) a += 1;
			else if (n < 2048) a += 2;
			else if (n >= 55296 && n <= 56319 && e + 1 < t) {
				let t = i.charCodeAt(e + 1);
				t >= 56320 && t <= 57343 ? (a += 4, e++) : a += 3;
			} else a += 3;
		}
		return a;
	};
	function estimateDataURLDecodedBytes(e) {
		let t = typeof e == `string` ? e.indexOf(`#`) : -1;
		return estimateDataURLBytes(t === -1 ? e : e.slice(0, t), estimatePercentDecodedBase64Bytes);
	}
	function estimateDataURLBufferAllocation(e) {
		return estimateDataURLBytes(e, estimateBase64BufferAllocation);
	}
	const Ie = {
		flush: u.constants.Z_SYNC_FLUSH,
		finishFlush: u.constants.Z_SYNC_FLUSH
	}, Le = {
		flush: u.constants.BROTLI_OPERATION_FLUSH,
		finishFlush: u.constants.BROTLI_OPERATION_FLUSH
	}, Re = {
		flush: u.constants.ZSTD_e_flush,
		finishFlush: u.constants.ZSTD_e_flush
	}, ze = U.isFunction(u.createBrotliDecompress), Be = U.isFunction(u.createZstdDecompress), Ve = `gzip, compress, deflate` + (ze ? `, br` : ``), He = Ve + (Be ? `, zstd` : ``), Ue = typeof process < `u` && process.nextTick ? process.nextTick.bind(process) : U.asap, { http: We, https: Ge } = l, Ke = /https:?/, qe = Symbol(`axios.http.socketListener`), Je = Symbol(`axios.http.currentReq`);
	function handleSocketError(e) {
		let t = this[Je];
		t && !t.destroyed && t.destroy(e);
	}
	const Ye = Symbol(`axios.http.installedTunnel`);
	const Xe = /* @__PURE__ */ new Map();
	const Ze = /* @__PURE__ */ new WeakMap();
	const Qe = {
		22: 21,
		24: 5
	};
	function isNodeNativeEnvProxySupported(e = process.versions && process.versions.node) {
		if (!e) return !1;
		let [t, n] = e.split(`.`).map((e) => Number(e));
		return !Number.isInteger(t) || !Number.isInteger(n) ? !1 : t > 24 || Qe[t] != null && n >= Qe[t];
	}
	function isNodeEnvProxyEnabled(e, t = process.versions && process.versions.node) {
		if (!isNodeNativeEnvProxySupported(t)) return !1;
		let n = e && e.options;
		return !!(n && U.hasOwnProp(n, `proxyEnv`) && n.proxyEnv != null);
	}
	function getProxyEnvAgent(e, t, n) {
		return Ke.test(e.protocol) ? n || a.globalAgent : t || i.globalAgent;
	}
	function getTunnelingAgent(e, t) {
		let n = e.protocol + `//` + e.hostname + `:` + (e.port || ``) + `#` + (e.auth || ``), i = t ? Ze.get(t) || Ze.set(t, /* @__PURE__ */ new Map()).get(t) : Xe, a = i.get(n);
		if (a) return a;
		if (a = new r(t && t.options ? {
			...t.options,
			...e
		} : e), t && t.options) {
			let e = { ...t.options }, n = a.callback;
			a.callback = function axiosTunnelingAgentCallback(t, r) {
				return n.call(this, t, {
					...e,
					...r
				});
			};
		}
		return a[Ye] = !0, i.set(n, a), a;
	}
	const $e = Y.protocols.map((e) => e + `:`);
	const decodeURIComponentSafe$1 = (e) => {
		if (!U.isString(e)) return e;
		try {
			return decodeURIComponent(e);
		} catch {
			return e;
		}
	};
	const flushOnFinish = (e, [t, n]) => (e.on(`end`, n).on(`error`, n), t);
	const et = new Http2Sessions();
	function dispatchBeforeRedirect(e, t, n) {
		e.beforeRedirects.proxy && e.beforeRedirects.proxy(e), e.beforeRedirects.auth && e.beforeRedirects.auth(e), e.beforeRedirects.sensitiveHeaders && e.beforeRedirects.sensitiveHeaders(e, n), e.beforeRedirects.config && e.beforeRedirects.config(e, t, n);
	}
	function stripMatchingHeaders(e, t) {
		e && Object.keys(e).forEach((n) => {
			t.has(n.toLowerCase()) && delete e[n];
		});
	}
	function isSameOriginRedirect(e, t) {
		if (!t) return !1;
		try {
			return new URL(t.url).origin === new URL(e.href).origin;
		} catch {
			return !1;
		}
	}
	function setProxy(e, t, n, i, a, o, s = !0) {
		let c = t, l = getProxyEnvAgent(e, o, a);
		if (!c && c !== !1 && s && !isNodeEnvProxyEnabled(l)) {
			let e = getProxyForUrl(n);
			e && (shouldBypassProxy(n) || (c = new URL(e)));
		}
		if (i && e.headers) for (let t of Object.keys(e.headers)) t.toLowerCase() === `proxy-authorization` && delete e.headers[t];
		if (i && e.agent && e.agent[Ye] && (e.agent = void 0), c) {
			let t = c instanceof URL, readProxyField = (e) => t || U.hasOwnProp(c, e) ? c[e] : void 0, i = readProxyField(`username`), o = readProxyField(`password`), s = U.hasOwnProp(c, `auth`) ? c.auth : void 0;
			if (i && (s = (i || ``) + `:` + (o || ``)), s) {
				let e = typeof s == `object`, t = e && U.hasOwnProp(s, `username`) ? s.username : void 0, n = e && U.hasOwnProp(s, `password`) ? s.password : void 0;
				if (t || n) s = (t || ``) + `:` + (n || ``);
				else if (e) throw new AxiosError(`Invalid proxy authorization`, AxiosError.ERR_BAD_OPTION, { proxy: c });
			}
			if (Ke.test(e.protocol)) {
				if (!(a instanceof r)) {
					let t = readProxyField(`hostname`) || readProxyField(`host`), n = readProxyField(`port`), r = readProxyField(`protocol`), i = r ? r.includes(`:`) ? r : `${r}:` : `http:`, o = t && t.includes(`:`) && !t.startsWith(`[`) ? `[${t}]` : t, c = new URL(`${i}//${o}${n ? `:` + n : ``}`), l = {
						protocol: c.protocol,
						hostname: c.hostname.replace(/^\[|\]$/g, ``),
						port: c.port,
						auth: s && typeof s == `string` ? s : void 0
					};
					c.protocol === `https:` && (l.ALPNProtocols = [`http/1.1`]);
					let u = getTunnelingAgent(l, a);
					e.agent = u, e.agents && (e.agents.https = u);
				}
			} else {
				if (s) {
					let t = Buffer.from(s, `utf8`).toString(`base64`);
					e.headers[`Proxy-Authorization`] = `Basic ` + t;
				}
				let t = !1;
				for (let n of Object.keys(e.headers)) if (n.toLowerCase() === `host`) {
					t = !0;
					break;
				}
				t || (e.headers.host = e.hostname + (e.port ? `:` + e.port : ``));
				let r = readProxyField(`hostname`) || readProxyField(`host`);
				e.hostname = r, e.host = r, e.port = readProxyField(`port`), e.path = n;
				let i = readProxyField(`protocol`);
				i && (e.protocol = i.includes(`:`) ? i : `${i}:`);
			}
		}
		return e.beforeRedirects.proxy = function beforeRedirect(e) {
			setProxy(e, t, e.href, !0, a, o, s);
		}, !!(c || t !== !1 && s && isNodeEnvProxyEnabled(l));
	}
	const tt = typeof process < `u` && U.kindOf(process) === `process`;
	const wrapAsync = (e) => new Promise((t, n) => {
		let r, i, done = (e, t) => {
			i || (i = !0, r && r(e, t));
		}, _resolve = (e) => {
			done(e), t(e);
		}, _reject = (e) => {
			done(e, !0), n(e);
		};
		e(_resolve, _reject, (e) => r = e).catch(_reject);
	});
	const resolveFamily = ({ address: e, family: t }) => {
		if (!U.isString(e)) throw new AxiosError(`address must be a string`, AxiosError.ERR_BAD_OPTION_VALUE);
		return {
			address: e,
			family: t || (e.indexOf(`.`) < 0 ? 6 : 4)
		};
	};
	const buildAddressEntry = (e, t) => resolveFamily(U.isObject(e) ? e : {
		address: e,
		family: t
	});
	const nt = /* @__PURE__ */ new WeakMap();
	const normalizeLookup = (e) => {
		let normalized = nt.get(e);
		if (normalized) return normalized;
		let t = callbackify(e, (e) => U.isArray(e) ? e : [e]);
		return normalized = (e, n, r) => {
			t(e, n, (e, t, i) => {
				if (e) return r(e);
				let a;
				try {
					a = U.isArray(t) ? t.map((e) => buildAddressEntry(e)) : [buildAddressEntry(t, i)];
				} catch (e) {
					return r(e);
				}
				n.all ? r(e, a) : r(e, a[0].address, a[0].family);
			});
		}, nt.set(e, normalized), normalized;
	};
	const rt = { request(e, t) {
		let n = e.protocol + `//` + e.hostname + `:` + (e.port || (e.protocol === `https:` ? 443 : 80)), { http2Options: r, headers: i } = e, a = et.getSession(n, r), { HTTP2_HEADER_SCHEME: s, HTTP2_HEADER_METHOD: c, HTTP2_HEADER_PATH: l, HTTP2_HEADER_STATUS: u } = o.constants, d = {
			[s]: e.protocol.replace(`:`, ``),
			[c]: e.method,
			[l]: e.path
		};
		U.forEach(i, (e, t) => {
			t.charAt(0) !== `:` && (d[t] = e);
		});
		let f = a.request(d);
		return f.once(`response`, (e) => {
			let n = f;
			e = Object.assign({}, e);
			let r = e[u];
			delete e[u], n.headers = e, n.statusCode = +r, t(n);
		}), f;
	} };
	var it = tt && function httpAdapter(e) {
		return wrapAsync(async function dispatchHttpRequest(t, n, r) {
			let own = (t) => U.getSafeProp(e, t), o = own(`transitional`) || se, l = own(`data`), p = own(`lookup`), m = own(`family`), h = own(`httpVersion`);
			h === void 0 && (h = 1);
			let g = h, _ = own(`http2Options`), v = own(`httpAgent`), y = own(`httpsAgent`), b = own(`proxy`), x = own(`responseType`), S = own(`responseEncoding`), C = own(`socketPath`), w = own(`method`).toUpperCase(), T = own(`maxRedirects`), E = own(`maxBodyLength`), D = own(`maxContentLength`), O = own(`decompress`), k, A = !1, j, M;
			try {
				h = +h;
			} catch {
				throw new AxiosError(`Invalid protocol version: value is not a number`, AxiosError.ERR_BAD_OPTION_VALUE, e);
			}
			if (Number.isNaN(h)) throw new AxiosError(`Invalid protocol version: '${g}' is not a number`, AxiosError.ERR_BAD_OPTION_VALUE, e);
			if (h !== 1 && h !== 2) throw new AxiosError(`Unsupported protocol version '${h}'`, AxiosError.ERR_BAD_OPTION_VALUE, e);
			let N = h === 2;
			p &&= normalizeLookup(p);
			let P = new f.EventEmitter();
			function abort(t) {
				try {
					P.emit(`abort`, !t || t.type ? new CanceledError(null, e, j) : t);
				} catch {}
			}
			function clearConnectPhaseTimer() {
				M &&= (clearTimeout(M), null);
			}
			function createTimeoutError() {
				let t = own(`timeout`), n = t ? `timeout of ` + t + `ms exceeded` : `timeout exceeded`, r = own(`timeoutErrorMessage`);
				return r && (n = r), new AxiosError(n, o.clarifyTimeoutError ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED, e, j);
			}
			P.once(`abort`, n);
			let onFinished = () => {
				clearConnectPhaseTimer(), e.cancelToken && e.cancelToken.unsubscribe(abort), e.signal && e.signal.removeEventListener(`abort`, abort), P.removeAllListeners();
			};
			(e.cancelToken || e.signal) && (e.cancelToken && e.cancelToken.subscribe(abort), e.signal && (e.signal.aborted ? abort() : e.signal.addEventListener(`abort`, abort))), r((e, t) => {
				if (k = !0, clearConnectPhaseTimer(), t) {
					A = !0, onFinished();
					return;
				}
				let { data: n } = e;
				if (n instanceof d.Readable || n instanceof d.Duplex) {
					let e = d.finished(n, () => {
						e(), onFinished();
					});
				} else onFinished();
			});
			let F = buildFullPath(own(`baseURL`), own(`url`), own(`allowAbsoluteUrls`), e), ee = C ? `http://localhost` : Y.hasBrowserEnv ? Y.origin : void 0, I = new URL(F, ee), L = I.protocol || $e[0];
			if (L === `data:`) {
				if (D > -1 && estimateDataURLBufferAllocation(String(own(`url`) || F || ``)) > D) return n(new AxiosError(`maxContentLength size of ` + D + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, e));
				let r;
				if (w !== `GET`) return settle(t, n, {
					status: 405,
					statusText: `method not allowed`,
					headers: {},
					config: e
				});
				try {
					r = fromDataURI(own(`url`), x === `blob`, { Blob: e.env && e.env.Blob });
				} catch (t) {
					throw AxiosError.from(t, AxiosError.ERR_BAD_REQUEST, e);
				}
				return x === `text` ? (r = r.toString(S), S && S !== `utf8` || (r = U.stripBOM(r))) : x === `stream` && (r = d.Readable.from(r)), settle(t, n, {
					data: r,
					status: 200,
					statusText: `OK`,
					headers: new AxiosHeaders(),
					config: e
				});
			}
			if ($e.indexOf(L) === -1) return n(new AxiosError(`Unsupported protocol ` + L, AxiosError.ERR_BAD_REQUEST, e));
			let R = AxiosHeaders.from(e.headers).normalize();
			R.set(`User-Agent`, `axios/1.20.0`, !1);
			let { onUploadProgress: te, onDownloadProgress: z } = e, B = e.maxRate, V, H;
			if (U.isSpecCompliantForm(l)) {
				let e = R.getContentType(/boundary=([-_\w\d]{10,70})/i);
				l = formDataToStream(l, (e) => {
					R.set(e);
				}, {
					tag: `axios-${Se}-boundary`,
					boundary: e && e[1] || void 0
				});
			} else if (U.isFormData(l) && U.isFunction(l.getHeaders) && l.getHeaders !== Object.prototype.getHeaders) {
				if (setFormDataHeaders(R, l.getHeaders(), own(`formDataHeaderPolicy`)), !R.hasContentLength()) try {
					let e = await s.promisify(l.getLength).call(l);
					Number.isFinite(e) && e >= 0 && R.setContentLength(e);
				} catch {}
			} else if (U.isBlob(l) || U.isFile(l)) l.size && R.setContentType(l.type || `application/octet-stream`), R.setContentLength(l.size || 0), l = d.Readable.from(readBlob(l));
			else if (l && !U.isStream(l)) {
				if (!Buffer.isBuffer(l)) {
					if (U.isArrayBuffer(l)) l = Buffer.from(new Uint8Array(l));
					else if (U.isString(l)) l = Buffer.from(l, `utf-8`);
					else return n(new AxiosError(`Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream`, AxiosError.ERR_BAD_REQUEST, e));
				}
				if (R.setContentLength(l.length, !1), E > -1 && l.length > E) return n(new AxiosError(`Request body larger than maxBodyLength limit`, AxiosError.ERR_BAD_REQUEST, e));
			}
			let ne = U.toFiniteNumber(R.getContentLength());
			U.isArray(B) ? (V = B[0], H = B[1]) : V = H = B, l && (te || V) && (U.isStream(l) || (l = d.Readable.from(l, { objectMode: !1 })), l = d.pipeline([l, new AxiosTransformStream({ maxRate: U.toFiniteNumber(V) })], U.noop), te && l.on(`progress`, flushOnFinish(l, progressEventDecorator(ne, progressEventReducer(asyncDecorator(te, Ue), !1, 3)))));
			let W, re = own(`auth`);
			if (re) {
				let e = U.getSafeProp(re, `username`) || ``, t = U.getSafeProp(re, `password`) || ``;
				W = e + `:` + t;
			}
			if (!W && (I.username || I.password)) {
				let e = decodeURIComponentSafe$1(I.username), t = decodeURIComponentSafe$1(I.password);
				W = e + `:` + t;
			}
			W && R.delete(`authorization`);
			let ie;
			try {
				ie = buildURL(I.pathname + I.search, own(`params`), own(`paramsSerializer`)).replace(/^\?/, ``);
			} catch (t) {
				return n(AxiosError.from(t, AxiosError.ERR_BAD_REQUEST, e, null, null, {
					url: own(`url`),
					exists: !0
				}));
			}
			R.set(`Accept-Encoding`, U.hasOwnProp(o, `advertiseZstdAcceptEncoding`) && o.advertiseZstdAcceptEncoding === !0 ? He : Ve, !1), N && p && (_ = Object.assign(Object.create(null), _, { lookup: p }));
			let G = Object.assign(Object.create(null), {
				path: ie,
				method: w,
				headers: toByteStringHeaderObject(R),
				agents: {
					http: v,
					https: y
				},
				auth: W,
				protocol: L,
				family: m,
				beforeRedirect: dispatchBeforeRedirect,
				beforeRedirects: Object.create(null),
				http2Options: _,
				createConnection: void 0
			});
			!U.isUndefined(p) && (G.lookup = p);
			let K = !1;
			if (C) {
				if (typeof C != `string`) return n(new AxiosError(`socketPath must be a string`, AxiosError.ERR_BAD_OPTION_VALUE, e));
				let t = own(`allowedSocketPaths`);
				if (t != null) {
					let r = Array.isArray(t) ? t : [t], i = c.resolve(C);
					if (!r.some((e) => typeof e == `string` && c.resolve(e) === i)) return n(new AxiosError(`socketPath "${C}" is not permitted by allowedSocketPaths`, AxiosError.ERR_BAD_OPTION_VALUE, e));
				}
				G.socketPath = C;
			} else G.hostname = I.hostname.startsWith(`[`) ? I.hostname.slice(1, -1) : I.hostname, G.port = I.port, K = setProxy(G, b, L + `//` + I.hostname + (I.port ? `:` + I.port : ``) + G.path, !1, y, v, !N);
			let q, ae = !1, oe = !1, J = Ke.test(G.protocol);
			if (G.agent ??= J ? y : v, N) {
				if (K) return n(new AxiosError(`HTTP/2 requests with a proxy are not supported`, AxiosError.ERR_NOT_SUPPORT, e));
				q = rt;
			} else {
				let t = own(`transport`);
				if (t) q = t;
				else if (T === 0) q = J ? a : i, ae = !0;
				else {
					oe = !0, G.sensitiveHeaders = [], T && (G.maxRedirects = T);
					let t = own(`beforeRedirect`);
					if (t && (G.beforeRedirects.config = t), W) {
						let e = I.origin, t = W;
						G.beforeRedirects.auth = function beforeRedirectAuth(n) {
							try {
								new URL(n.href).origin === e && (n.auth = t);
							} catch {}
						};
					}
					let r = own(`sensitiveHeaders`);
					if (r != null) {
						if (!U.isArray(r)) return n(new AxiosError(`sensitiveHeaders must be an array of strings`, AxiosError.ERR_BAD_OPTION_VALUE, e));
						let t = /* @__PURE__ */ new Set();
						for (let i of r) {
							if (!U.isString(i)) return n(new AxiosError(`sensitiveHeaders must be an array of strings`, AxiosError.ERR_BAD_OPTION_VALUE, e));
							t.add(i.toLowerCase());
						}
						t.size && (G.sensitiveHeaders = Array.from(t), G.beforeRedirects.sensitiveHeaders = function beforeRedirectSensitiveHeaders(e, n) {
							isSameOriginRedirect(e, n) || stripMatchingHeaders(e.headers, t);
						});
					}
					q = J ? Ge : We;
				}
			}
			G.maxBodyLength = E > -1 ? E : 1 / 0, G.insecureHTTPParser = !!own(`insecureHTTPParser`), j = q.request(G, function handleResponse(r) {
				if (clearConnectPhaseTimer(), j.destroyed) return;
				let i = [r], a = U.toFiniteNumber(r.headers[`content-length`]);
				if (z || H) {
					let e = new AxiosTransformStream({ maxRate: U.toFiniteNumber(H) });
					z && e.on(`progress`, flushOnFinish(e, progressEventDecorator(a, progressEventReducer(asyncDecorator(z, Ue), !0, 3)))), i.push(e);
				}
				let o = r, s = r.req || j;
				if (O !== !1 && r.headers[`content-encoding`]) switch ((w === `HEAD` || r.statusCode === 204) && delete r.headers[`content-encoding`], (r.headers[`content-encoding`] || ``).toLowerCase()) {
					case `gzip`:
					case `x-gzip`:
					case `compress`:
					case `x-compress`:
						i.push(u.createUnzip(Ie)), delete r.headers[`content-encoding`];
						break;
					case `deflate`:
						i.push(new ZlibHeaderTransformStream()), i.push(u.createUnzip(Ie)), delete r.headers[`content-encoding`];
						break;
					case `br`:
						ze && (i.push(u.createBrotliDecompress(Le)), delete r.headers[`content-encoding`]);
						break;
					case `zstd`: Be && (i.push(u.createZstdDecompress(Re)), delete r.headers[`content-encoding`]);
				}
				o = i.length > 1 ? d.pipeline(i, U.noop) : i[0];
				let c = {
					status: r.statusCode,
					statusText: r.statusMessage,
					headers: new AxiosHeaders(r.headers),
					config: e,
					request: s
				};
				if (x === `stream`) {
					if (D > -1) {
						let t = D, n = o;
						async function* enforceMaxContentLength() {
							let r = 0;
							for await (let i of n) {
								if (r += i.length, r > t) throw new AxiosError(`maxContentLength size of ` + t + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, e, s);
								yield i;
							}
						}
						o = d.Readable.from(enforceMaxContentLength(), { objectMode: !1 });
					}
					c.data = o, settle(t, n, c);
				} else {
					let r = [], i = 0;
					o.on(`data`, function handleStreamData(t) {
						r.push(t), i += t.length, D > -1 && i > D && (A = !0, o.destroy(), abort(new AxiosError(`maxContentLength size of ` + D + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, e, s)));
					}), o.on(`aborted`, function handlerStreamAborted() {
						if (A) return;
						let t = new AxiosError(`stream has been aborted`, AxiosError.ERR_BAD_RESPONSE, e, s, c);
						o.destroy(t), n(t);
					}), o.on(`error`, function handleStreamError(t) {
						A || n(AxiosError.from(t, null, e, s, c));
					}), o.on(`end`, function handleStreamEnd() {
						try {
							let e = r.length === 1 ? r[0] : Buffer.concat(r);
							x !== `arraybuffer` && (e = e.toString(S), S && S !== `utf8` || (e = U.stripBOM(e))), c.data = e;
						} catch (t) {
							return n(AxiosError.from(t, null, e, c.request, c));
						}
						settle(t, n, c);
					});
				}
				P.once(`abort`, (e) => {
					o.destroyed || (o.emit(`error`, e), o.destroy());
				});
			}), P.once(`abort`, (e) => {
				j.close ? j.close() : j.destroy(e);
			}), j.on(`error`, function handleRequestError(t) {
				n(AxiosError.from(t, null, e, j));
			});
			let ce = /* @__PURE__ */ new Set();
			if (j.on(`socket`, function handleRequestSocket(e) {
				typeof e.setKeepAlive == `function` && e.setKeepAlive(!0, 6e4), e[qe] || (e.on(`error`, handleSocketError), e[qe] = !0), e[Je] = j, ce.add(e);
			}), j.once(`close`, function clearCurrentReq() {
				clearConnectPhaseTimer();
				for (let e of ce) e[Je] === j && (e[Je] = null);
				ce.clear();
			}), own(`timeout`)) {
				let t = parseInt(own(`timeout`), 10);
				if (Number.isNaN(t)) {
					abort(new AxiosError("error trying to parse `config.timeout` to int", AxiosError.ERR_BAD_OPTION_VALUE, e, j));
					return;
				}
				let n = function handleTimeout() {
					k || abort(createTimeoutError());
				};
				ae && t > 0 && (M = setTimeout(n, t)), j.setTimeout(t, n);
			} else j.setTimeout(0);
			if (U.isStream(l)) {
				let t = !1, n = !1;
				l.on(`end`, () => {
					t = !0;
				}), l.once(`error`, (e) => {
					n = !0, j.destroy(e);
				}), l.on(`close`, () => {
					!t && !n && abort(new CanceledError(`Request stream has been aborted`, e, j));
				});
				let r = l;
				if (E > -1 && !oe) {
					let t = E, n = 0;
					r = d.pipeline([l, new d.Transform({ transform(r, i, a) {
						if (n += r.length, n > t) return a(new AxiosError(`Request body larger than maxBodyLength limit`, AxiosError.ERR_BAD_REQUEST, e, j));
						a(null, r);
					} })], U.noop), r.on(`error`, (e) => {
						j.destroyed || j.destroy(e);
					});
				}
				r.pipe(j);
			} else l && j.write(l), j.end();
		});
	};
	var at = Y.hasStandardBrowserEnv ? ((e, t) => (n) => (n = new URL(n, Y.origin), e.protocol === n.protocol && e.host === n.host && (t || e.port === n.port)))(new URL(Y.origin), Y.navigator && /(msie|trident)/i.test(Y.navigator.userAgent)) : () => !0;
	var ot = Y.hasStandardBrowserEnv ? {
		write(e, t, n, r, i, a, o) {
			if (typeof document > `u`) return;
			let s = [`${e}=${encodeURIComponent(t)}`];
			U.isNumber(n) && s.push(`expires=${new Date(n).toUTCString()}`), U.isString(r) && s.push(`path=${r}`), U.isString(i) && s.push(`domain=${i}`), a === !0 && s.push(`secure`), U.isString(o) && s.push(`SameSite=${o}`), document.cookie = s.join(`; `);
		},
		read(e) {
			if (typeof document > `u`) return null;
			let t = document.cookie.split(`;`);
			for (let n = 0; n < t.length; n++) {
				let r = t[n].replace(/^\s+/, ``), i = r.indexOf(`=`);
				if (i !== -1 && r.slice(0, i) === e) try {
					return decodeURIComponent(r.slice(i + 1));
				} catch {
					return r.slice(i + 1);
				}
			}
			return null;
		},
		remove(e) {
			this.write(e, ``, Date.now() - 864e5, `/`);
		}
	} : {
		write() {},
		read() {
			return null;
		},
		remove() {}
	};
	const headersToObject = (e) => e instanceof AxiosHeaders ? { ...e } : e;
	const ownEnumerableKeys = (e) => Object.getOwnPropertySymbols && Object.getOwnPropertyDescriptor ? Object.keys(e).concat(Object.getOwnPropertySymbols(e).filter((t) => Object.getOwnPropertyDescriptor(e, t).enumerable)) : Object.keys(e);
	function mergeConfig(e, t) {
		e ||= {}, t ||= {};
		let n = Object.create(null);
		Object.defineProperty(n, "hasOwnProperty", {
			__proto__: null,
			value: Object.prototype.hasOwnProperty,
			enumerable: !1,
			writable: !0,
			configurable: !0
		});
		function getMergedValue(e, t, n, r) {
			return U.isPlainObject(e) && U.isPlainObject(t) ? U.merge.call({ caseless: r }, e, t) : U.isPlainObject(t) ? U.merge({}, t) : U.isArray(t) ? t.slice() : t;
		}
		function mergeDeepProperties(e, t, n, r) {
			if (!U.isUndefined(t)) return getMergedValue(e, t, n, r);
			if (!U.isUndefined(e)) return getMergedValue(void 0, e, n, r);
		}
		function valueFromConfig2(e, t) {
			if (!U.isUndefined(t)) return getMergedValue(void 0, t);
		}
		function defaultToConfig2(e, t) {
			if (!U.isUndefined(t)) return getMergedValue(void 0, t);
			if (!U.isUndefined(e)) return getMergedValue(void 0, e);
		}
		function getMergedTransitionalOption(n) {
			let r = U.hasOwnProp(t, `transitional`) ? t.transitional : void 0;
			if (!U.isUndefined(r)) {
				if (U.isPlainObject(r)) {
					if (U.hasOwnProp(r, n)) return r[n];
				} else return;
			}
			let i = U.hasOwnProp(e, `transitional`) ? e.transitional : void 0;
			if (U.isPlainObject(i) && U.hasOwnProp(i, n)) return i[n];
		}
		function mergeDirectKeys(n, r, i) {
			if (U.hasOwnProp(t, i)) return getMergedValue(n, r);
			if (U.hasOwnProp(e, i)) return getMergedValue(void 0, n);
		}
		let r = {
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
			headers: (e, t, n) => mergeDeepProperties(headersToObject(e), headersToObject(t), n, !0)
		};
		return U.forEach(ownEnumerableKeys({
			...e,
			...t
		}), function computeConfigValue(i) {
			if (i === `__proto__` || i === `constructor` || i === `prototype`) return;
			let a = U.hasOwnProp(r, i) ? r[i] : mergeDeepProperties, o = a(U.hasOwnProp(e, i) ? e[i] : void 0, U.hasOwnProp(t, i) ? t[i] : void 0, i);
			U.isUndefined(o) && a !== mergeDirectKeys || (n[i] = o);
		}), U.hasOwnProp(t, `validateStatus`) && U.isUndefined(t.validateStatus) && getMergedTransitionalOption(`validateStatusUndefinedResolves`) === !1 && (U.hasOwnProp(e, `validateStatus`) ? n.validateStatus = getMergedValue(void 0, e.validateStatus) : delete n.validateStatus), n;
	}
	const encodeUTF8$1 = (e) => encodeURIComponent(e).replace(/%([0-9A-F]{2})/gi, (e, t) => String.fromCharCode(parseInt(t, 16)));
	function resolveConfig(e) {
		let t = mergeConfig({}, e), own = (e) => U.hasOwnProp(t, e) ? t[e] : void 0, n = own(`data`), r = own(`withXSRFToken`), i = own(`xsrfHeaderName`), a = own(`xsrfCookieName`), o = own(`headers`), s = own(`auth`), c = own(`baseURL`), l = own(`allowAbsoluteUrls`), u = own(`url`);
		if (t.headers = o = AxiosHeaders.from(o), t.url = buildURL(buildFullPath(c, u, l, t), own(`params`), own(`paramsSerializer`)), s) {
			let t = U.getSafeProp(s, `username`) || ``, n = U.getSafeProp(s, `password`) || ``;
			try {
				o.set(`Authorization`, `Basic ` + btoa(t + `:` + (n ? encodeUTF8$1(n) : ``)));
			} catch (t) {
				throw AxiosError.from(t, AxiosError.ERR_BAD_OPTION_VALUE, e);
			}
		}
		if (U.isFormData(n)) {
			let e = U.getSafeProp(n, `getHeaders`);
			Y.hasStandardBrowserEnv || Y.hasStandardBrowserWebWorkerEnv || U.isReactNative(n) ? o.setContentType(void 0) : U.isFunction(e) && setFormDataHeaders(o, e.call(n), own(`formDataHeaderPolicy`));
		}
		if (Y.hasStandardBrowserEnv && (U.isFunction(r) && (r = r(t)), r === !0 || r == null && at(t.url))) {
			let e = i && a && ot.read(a);
			e && o.set(i, e);
		}
		return t;
	}
	var st = typeof XMLHttpRequest < `u` && function(e) {
		return new Promise(function dispatchXhrRequest(t, n) {
			let r = resolveConfig(e), i = r.data, a = AxiosHeaders.from(r.headers).normalize(), { responseType: o, onUploadProgress: s, onDownloadProgress: c } = r, onCanceled, l, u, d, f, p;
			function done() {
				d && d(), f && f(), r.cancelToken && r.cancelToken.unsubscribe(onCanceled), r.signal && r.signal.removeEventListener(`abort`, onCanceled);
			}
			let m = new XMLHttpRequest();
			m.open(r.method.toUpperCase(), r.url, !0), m.timeout = r.timeout;
			function onloadend(i) {
				if (!m) return;
				if (m.status === 0 && (parseProtocol(normalizeURLForProtocolCheck(r.url)) || parseProtocol(Y.origin)) !== `file` && !(m.responseURL && m.responseURL.startsWith(`file:`))) {
					n(new AxiosError(`Request aborted`, AxiosError.ECONNABORTED, e, m)), done(), m = null;
					return;
				}
				try {
					i ? p && p(i) : f && f();
				} catch (e) {
					setTimeout(() => {
						throw e;
					});
				}
				if (!m) return;
				let a = AxiosHeaders.from(`getAllResponseHeaders` in m && m.getAllResponseHeaders());
				settle(function _resolve(e) {
					t(e), done();
				}, function _reject(e) {
					n(e), done();
				}, {
					data: !o || o === `text` || o === `json` ? m.responseText : m.response,
					status: m.status,
					statusText: m.statusText,
					headers: a,
					config: e,
					request: m
				}), m = null;
			}
			`onloadend` in m ? m.onloadend = onloadend : m.onreadystatechange = function handleLoad() {
				m && m.readyState === 4 && (m.status !== 0 || m.responseURL && m.responseURL.startsWith(`file:`)) && setTimeout(onloadend);
			}, m.onabort = function handleAbort() {
				m &&= (n(new AxiosError(`Request aborted`, AxiosError.ECONNABORTED, e, m)), done(), null);
			}, m.onerror = function handleError(t) {
				let i = new AxiosError(t && t.message ? t.message : `Network Error`, AxiosError.ERR_NETWORK, e, m);
				i.event = t || null, n(i), done(), m = null;
			}, m.ontimeout = function handleTimeout() {
				let t = r.timeout ? `timeout of ` + r.timeout + `ms exceeded` : `timeout exceeded`, i = r.transitional || se;
				r.timeoutErrorMessage && (t = r.timeoutErrorMessage), n(new AxiosError(t, i.clarifyTimeoutError ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED, e, m)), done(), m = null;
			}, i === void 0 && a.setContentType(null), `setRequestHeader` in m && U.forEach(toByteStringHeaderObject(a), function setRequestHeader(e, t) {
				m.setRequestHeader(t, e);
			}), U.isUndefined(r.withCredentials) || (m.withCredentials = !!r.withCredentials), o && o !== `json` && (m.responseType = r.responseType), c && ([u, f, p] = progressEventReducer(c, !0), m.addEventListener(`progress`, u)), s && m.upload && ([l, d] = progressEventReducer(s), m.upload.addEventListener(`progress`, l), m.upload.addEventListener(`loadend`, d)), (r.cancelToken || r.signal) && (onCanceled = (t) => {
				m &&= (n(!t || t.type ? new CanceledError(null, e, m) : t), m.abort(), done(), null);
			}, r.cancelToken && r.cancelToken.subscribe(onCanceled), r.signal && (r.signal.aborted ? onCanceled() : r.signal.addEventListener(`abort`, onCanceled)));
			let h = parseProtocol(r.url);
			h && !Y.protocols.includes(h) ? (n(new AxiosError(`Unsupported protocol ` + h + `:`, AxiosError.ERR_BAD_REQUEST, e)), done()) : m.send(i || null);
		});
	};
	const composeSignals = (e, t) => {
		if (e = e ? e.filter(Boolean) : [], !t && !e.length) return;
		let n = new AbortController(), r = !1, onabort = function(e) {
			if (!r) {
				r = !0, unsubscribe();
				let t = e instanceof Error ? e : this.reason;
				n.abort(t instanceof AxiosError ? t : new CanceledError(t instanceof Error ? t.message : t));
			}
		}, i = t && setTimeout(() => {
			i = null, onabort(new AxiosError(`timeout of ${t}ms exceeded`, AxiosError.ETIMEDOUT));
		}, t), unsubscribe = () => {
			e &&= (i && clearTimeout(i), i = null, e.forEach((e) => {
				e.unsubscribe ? e.unsubscribe(onabort) : e.removeEventListener(`abort`, onabort);
			}), null);
		};
		e.forEach((e) => {
			r || (e.aborted ? onabort.call(e) : e.addEventListener(`abort`, onabort, { once: !0 }));
		});
		let { signal: a } = n;
		return a.unsubscribe = () => U.asap(unsubscribe), a;
	}, streamChunk = function* (e, t) {
		let n = e.byteLength;
		if (n < t) {
			yield e;
			return;
		}
		let r = 0, i;
		for (; r < n;) i = r + t, yield e.slice(r, i), r = i;
	}, readBytes = async function* (e, t) {
		for await (let n of readStream(e)) yield* streamChunk(n, t);
	}, readStream = async function* (e) {
		if (e[Symbol.asyncIterator]) {
			yield* e;
			return;
		}
		let t = e.getReader();
		try {
			for (;;) {
				let { done: e, value: n } = await t.read();
				if (e) break;
				yield n;
			}
		} finally {
			await t.cancel();
		}
	}, trackStream = (e, t, n, r) => {
		let i = readBytes(e, t), a = 0, o, _onFinish = (e) => {
			o || (o = !0, r && r(e));
		};
		return new ReadableStream({
			async pull(e) {
				try {
					let { done: t, value: r } = await i.next();
					if (t) {
						_onFinish(), e.close();
						return;
					}
					let o = r.byteLength;
					n && n(a += o), e.enqueue(new Uint8Array(r));
				} catch (e) {
					throw _onFinish(e), e;
				}
			},
			cancel(e) {
				return _onFinish(e), i.return();
			}
		}, { highWaterMark: 2 });
	}, ct = 65536, lt = {
		cache: `default`,
		redirect: `follow`,
		referrer: `about:client`,
		referrerPolicy: ``,
		mode: `cors`,
		integrity: ``,
		keepalive: !1,
		priority: `auto`,
		window: null
	}, { isFunction: ut } = U, encodeUTF8 = (e) => encodeURIComponent(e).replace(/%([0-9A-F]{2})/gi, (e, t) => String.fromCharCode(parseInt(t, 16))), decodeURIComponentSafe = (e) => {
		if (!U.isString(e)) return e;
		try {
			return decodeURIComponent(e);
		} catch {
			return e;
		}
	}, test = (e, ...t) => {
		try {
			return !!e(...t);
		} catch {
			return !1;
		}
	}, maybeWithAuthCredentials = (e) => {
		let t = e.indexOf(`://`), n = e;
		return t !== -1 && (n = n.slice(t + 3)), n.includes(`@`) || n.includes(`:`);
	}, factory = (e) => {
		let t = U.global !== void 0 && U.global !== null ? U.global : globalThis, { ReadableStream: n, TextEncoder: r } = t;
		e = U.merge.call({ skipUndefined: !0 }, {
			Request: t.Request,
			Response: t.Response
		}, e);
		let { fetch: i, Request: a, Response: o } = e, s = i ? ut(i) : typeof fetch == `function`, c = ut(a), l = ut(o);
		if (!s) return !1;
		let u = s && ut(n), d = s && (typeof r == `function` ? ((e) => (t) => e.encode(t))(new r()) : async (e) => new Uint8Array(await new a(e).arrayBuffer())), f = c && u && test(() => {
			let e = !1, t = new a(Y.origin, {
				body: new n(),
				method: `POST`,
				get duplex() {
					return e = !0, `half`;
				}
			}), r = t.headers.has(`Content-Type`);
			return t.body != null && t.body.cancel(), e && !r;
		}), p = l && u && test(() => U.isReadableStream(new o(``).body)), m = { stream: p && ((e) => e.body) };
		s && [
			`text`,
			`arrayBuffer`,
			`blob`,
			`formData`,
			`stream`
		].forEach((e) => {
			!m[e] && (m[e] = (t, n) => {
				let r = t && t[e];
				if (r) return r.call(t);
				throw new AxiosError(`Response type '${e}' is not supported`, AxiosError.ERR_NOT_SUPPORT, n);
			});
		});
		let getBodyLength = async (e) => {
			if (e == null) return 0;
			if (U.isBlob(e)) return e.size;
			if (U.isSpecCompliantForm(e)) return (await new a(Y.origin, {
				method: `POST`,
				body: e
			}).arrayBuffer()).byteLength;
			if (U.isArrayBufferView(e) || U.isArrayBuffer(e)) return e.byteLength;
			if (U.isURLSearchParams(e) && (e += ``), U.isString(e)) return (await d(e)).byteLength;
		}, resolveBodyLength = async (e, t) => U.toFiniteNumber(e.getContentLength()) ?? getBodyLength(t);
		return async (e) => {
			let { url: t, method: n, data: s, signal: l, cancelToken: d, timeout: h, onDownloadProgress: g, onUploadProgress: _, responseType: v, headers: y, withCredentials: b = `same-origin`, fetchOptions: x, maxContentLength: S, maxBodyLength: C, maxRedirects: w } = resolveConfig(e), T = U.isNumber(S) && S > -1, E = U.isNumber(C) && C > -1, own = (t) => U.hasOwnProp(e, t) ? e[t] : void 0, D = i || fetch;
			v = v ? (v + ``).toLowerCase() : `text`;
			let O = composeSignals([l, d && d.toAbortSignal()], h), k = null, A = O && O.unsubscribe && (() => {
				O.unsubscribe();
			}), j, M = null, maxBodyLengthError = () => new AxiosError(`Request body larger than maxBodyLength limit`, AxiosError.ERR_BAD_REQUEST, e, k);
			try {
				let i, l = own(`auth`);
				if (l && (i = {
					username: U.getSafeProp(l, `username`) || ``,
					password: U.getSafeProp(l, `password`) || ``
				}), maybeWithAuthCredentials(t)) {
					let e = new URL(t, Y.origin);
					!i && (e.username || e.password) && (i = {
						username: decodeURIComponentSafe(e.username),
						password: decodeURIComponentSafe(e.password)
					}), (e.username || e.password) && (e.username = ``, e.password = ``, t = e.href);
				}
				if (i && (y.delete(`authorization`), y.set(`Authorization`, `Basic ` + btoa(encodeUTF8((i.username || ``) + `:` + (i.password || ``))))), T && typeof t == `string` && t.startsWith(`data:`) && estimateDataURLDecodedBytes(t) > S) throw new AxiosError(`maxContentLength size of ` + S + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, e, k);
				if (E && n !== `get` && n !== `head`) {
					let e = await getBodyLength(s);
					if (typeof e == `number` && isFinite(e) && (j = e, e > C)) throw maxBodyLengthError();
				}
				let d = E && (U.isReadableStream(s) || U.isStream(s)), trackRequestStream = (e, t, n) => trackStream(e, ct, (e) => {
					if (E && e > C) throw M = maxBodyLengthError();
					t && t(e);
				}, n);
				if (f && n !== `get` && n !== `head` && (_ || d)) {
					if (j ??= await resolveBodyLength(y, s), j !== 0 || d) {
						let e = new a(t, {
							method: `POST`,
							body: s,
							duplex: `half`
						}), n;
						if (U.isFormData(s) && (n = e.headers.get(`content-type`)) && y.setContentType(n), e.body) {
							let [t, n] = _ && progressEventDecorator(j, progressEventReducer(asyncDecorator(_))) || [];
							s = trackRequestStream(e.body, t, n);
						}
					}
				} else if (d && !c && u && n !== `get` && n !== `head`) s = trackRequestStream(s);
				else if (d && c && !f && n !== `get` && n !== `head`) throw new AxiosError(`Stream request bodies are not supported by the current fetch implementation`, AxiosError.ERR_NOT_SUPPORT, e, k);
				U.isString(b) || (b = b ? `include` : `omit`);
				let h = c && `credentials` in a.prototype;
				if (U.isFormData(s)) {
					let e = y.getContentType();
					e && /^multipart\/form-data/i.test(e) && !/boundary=/i.test(e) && y.delete(`content-type`);
				}
				y.set(`User-Agent`, `axios/1.20.0`, !1);
				let N = x == null ? x : Object.assign(Object.create(null), x);
				N && (delete N.body, delete N.headers, delete N.method, delete N.signal, delete N.duplex, delete N.credentials);
				let P = Object.assign(Object.create(null), N, {
					signal: O,
					method: n.toUpperCase(),
					headers: toByteStringHeaderObject(y.normalize()),
					body: s,
					duplex: `half`,
					credentials: h ? b : void 0
				});
				c && (U.forEach(lt, (e, t) => {
					P[t] === void 0 && (P[t] = e);
				}), P.signal === void 0 && (P.signal = null), P.body === void 0 && (P.body = null)), w === 0 && (P.redirect = `manual`, N && (N.redirect = `manual`)), k = c && new a(t, P);
				let F = await (c ? D(k, N) : D(t, P)), ee = AxiosHeaders.from(F.headers);
				if (T) {
					let t = U.toFiniteNumber(ee.getContentLength());
					if (t != null && t > S) throw new AxiosError(`maxContentLength size of ` + S + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, e, k);
				}
				let I = p && (v === `stream` || v === `response`);
				if (p && F.body && (g || T || I && A)) {
					let t = {};
					[
						`status`,
						`statusText`,
						`headers`
					].forEach((e) => {
						t[e] = F[e];
					});
					let n = U.toFiniteNumber(ee.getContentLength()), [r, i] = g && progressEventDecorator(n, progressEventReducer(asyncDecorator(g), !0)) || [], a = 0, onChunkProgress = (t) => {
						if (T && (a = t, a > S)) throw new AxiosError(`maxContentLength size of ` + S + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, e, k);
						r && r(t);
					};
					F = new o(trackStream(F.body, ct, onChunkProgress, () => {
						i && i(), A && A();
					}), t);
				}
				v ||= `text`;
				let L = await m[U.findKey(m, v) || `text`](F, e);
				if (T && !p && !I) {
					let t;
					if (L != null && (typeof L.byteLength == `number` ? t = L.byteLength : typeof L.size == `number` ? t = L.size : typeof L == `string` && (t = typeof r == `function` ? new r().encode(L).byteLength : L.length)), typeof t == `number` && t > S) throw new AxiosError(`maxContentLength size of ` + S + ` exceeded`, AxiosError.ERR_BAD_RESPONSE, e, k);
				}
				return !I && A && A(), await new Promise((t, n) => {
					settle(t, n, {
						data: L,
						headers: AxiosHeaders.from(F.headers),
						status: F.status,
						statusText: F.statusText,
						config: e,
						request: k
					});
				});
			} catch (t) {
				if (A && A(), O && O.aborted && O.reason instanceof AxiosError) {
					let n = O.reason;
					throw n.config = e, k && (n.request = k), t !== n && Object.defineProperty(n, "cause", {
						__proto__: null,
						value: t,
						writable: !0,
						enumerable: !1,
						configurable: !0
					}), n;
				}
				if (M) throw k && !M.request && (M.request = k), M;
				if (t instanceof AxiosError) throw k && !t.request && (t.request = k), t;
				if (t && t.name === `TypeError` && /Load failed|fetch/i.test(t.message)) {
					let n = new AxiosError(`Network Error`, AxiosError.ERR_NETWORK, e, k, t && t.response);
					throw Object.defineProperty(n, "cause", {
						__proto__: null,
						value: t.cause || t,
						writable: !0,
						enumerable: !1,
						configurable: !0
					}), n;
				}
				throw AxiosError.from(t, t && t.code, e, k, t && t.response);
			}
		};
	}, dt = /* @__PURE__ */ new Map(), getFetch = (e) => {
		let t = e && e.env || {}, { fetch: n, Request: r, Response: i } = t, a = [
			r,
			i,
			n
		], o = a.length, s, c, l = dt;
		for (; o--;) s = a[o], c = l.get(s), c === void 0 && l.set(s, c = o ? /* @__PURE__ */ new Map() : factory(t)), l = c;
		return c;
	};
	getFetch();
	const ft = {
		http: it,
		xhr: st,
		fetch: { get: getFetch }
	};
	U.forEach(ft, (e, t) => {
		if (e) {
			try {
				Object.defineProperty(e, "name", {
					__proto__: null,
					value: t
				});
			} catch {}
			Object.defineProperty(e, "adapterName", {
				__proto__: null,
				value: t
			});
		}
	});
	const renderReason = (e) => `- ${e}`;
	const isResolvedHandle = (e) => U.isFunction(e) || e === null || e === !1;
	function getAdapter(e, t) {
		e = U.isArray(e) ? e : [e];
		let { length: n } = e, r, i, a = {};
		for (let o = 0; o < n; o++) {
			r = e[o];
			let n;
			if (i = r, !isResolvedHandle(r) && (i = ft[(n = String(r)).toLowerCase()], i === void 0)) throw new AxiosError(`Unknown adapter '${n}'`);
			if (i && (U.isFunction(i) || (i = i.get(t)))) break;
			a[n || `#` + o] = i;
		}
		if (!i) {
			let e = Object.entries(a).map(([e, t]) => `adapter ${e} ` + (t === !1 ? `is not supported by the environment` : `is not available in the build`));
			throw new AxiosError(`There is no suitable adapter to dispatch the request ` + (n ? e.length > 1 ? `since :
` + e.map(renderReason).join(`
`) : ` ` + renderReason(e[0]) : `as no adapter specified`), AxiosError.ERR_NOT_SUPPORT);
		}
		return i;
	}
	var pt = {
		getAdapter,
		adapters: ft
	};
	function throwIfCancellationRequested(e) {
		if (e.cancelToken && e.cancelToken.throwIfRequested(), e.signal && e.signal.aborted) throw new CanceledError(null, e);
	}
	function dispatchRequest(e) {
		let t = U.toSafeFlatObject(e);
		return throwIfCancellationRequested(t), t.headers = AxiosHeaders.from(U.getSafeProp(t, `headers`)), t.data = transformData.call(t, t.transformRequest), [
			`post`,
			`put`,
			`patch`
		].indexOf(t.method) !== -1 && t.headers.setContentType(`application/x-www-form-urlencoded`, !1), pt.getAdapter(t.adapter || X.adapter, t)(t).then(function onAdapterResolution(e) {
			throwIfCancellationRequested(t), t.response = e;
			try {
				e.data = transformData.call(t, t.transformResponse, e);
			} finally {
				delete t.response;
			}
			return e.headers = AxiosHeaders.from(e.headers), e;
		}, function onAdapterRejection(e) {
			if (!isCancel(e) && (throwIfCancellationRequested(t), e && e.response)) {
				t.response = e.response;
				try {
					e.response.data = transformData.call(t, t.transformResponse, e.response);
				} finally {
					delete t.response;
				}
				e.response.headers = AxiosHeaders.from(e.response.headers);
			}
			return Promise.reject(e);
		});
	}
	const mt = {};
	[
		`object`,
		`boolean`,
		`number`,
		`function`,
		`string`,
		`symbol`
	].forEach((e, t) => {
		mt[e] = function validator(n) {
			return typeof n === e || `a` + (t < 1 ? `n ` : ` `) + e;
		};
	});
	const ht = {};
	mt.transitional = function transitional(e, t, n) {
		function formatMessage(e, t) {
			return `[Axios v1.20.0] Transitional option '` + e + `'` + t + (n ? `. ` + n : ``);
		}
		return (n, r, i) => {
			if (e === !1) throw new AxiosError(formatMessage(r, ` has been removed` + (t ? ` in ` + t : ``)), AxiosError.ERR_DEPRECATED);
			return t && !ht[r] && (ht[r] = !0, console.warn(formatMessage(r, ` has been deprecated since v` + t + ` and will be removed in the near future`))), !e || e(n, r, i);
		};
	}, mt.spelling = function spelling(e) {
		return (t, n) => (console.warn(`${n} is likely a misspelling of ${e}`), !0);
	};
	function assertOptions(e, t, n) {
		if (typeof e != `object` || !e) throw new AxiosError(`options must be an object`, AxiosError.ERR_BAD_OPTION_VALUE);
		let r = Object.keys(e), i = r.length;
		for (; i-- > 0;) {
			let a = r[i], o = Object.prototype.hasOwnProperty.call(t, a) ? t[a] : void 0;
			if (o) {
				let t = e[a], n = t === void 0 || o(t, a, e);
				if (n !== !0) throw new AxiosError(`option ` + a + ` must be ` + n, AxiosError.ERR_BAD_OPTION_VALUE);
			} else if (n !== !0) throw new AxiosError(`Unknown option ` + a, AxiosError.ERR_BAD_OPTION);
		}
	}
	var gt = {
		assertOptions,
		validators: mt
	};
	const Q = gt.validators;
	var Axios = class {
		constructor(e) {
			this.defaults = e || {}, this.interceptors = {
				request: new InterceptorManager(),
				response: new InterceptorManager()
			};
		}
		async request(e, t) {
			try {
				return await this._request(e, t);
			} catch (e) {
				if (e instanceof Error) try {
					let t = {};
					Error.captureStackTrace ? Error.captureStackTrace(t) : t = Error();
					let n = t.stack, r = ``;
					if (typeof n == `string`) {
						let e = n.indexOf(`
`);
						r = e === -1 ? `` : n.slice(e + 1);
					}
					if (!e.stack) e.stack = r;
					else if (r) {
						let t = r.indexOf(`
`), n = t === -1 ? -1 : r.indexOf(`
`, t + 1), i = n === -1 ? `` : r.slice(n + 1);
						String(e.stack).endsWith(i) || (e.stack += `
` + r);
					}
				} catch {}
				throw e;
			}
		}
		_request(e, t) {
			typeof e == `string` ? (t ||= {}, t.url = e) : t = e || {}, t = mergeConfig(this.defaults, t);
			let { transitional: n, paramsSerializer: r, headers: i } = t;
			n !== void 0 && gt.assertOptions(n, {
				silentJSONParsing: Q.transitional(Q.boolean),
				forcedJSONParsing: Q.transitional(Q.boolean),
				clarifyTimeoutError: Q.transitional(Q.boolean),
				legacyInterceptorReqResOrdering: Q.transitional(Q.boolean),
				advertiseZstdAcceptEncoding: Q.transitional(Q.boolean),
				validateStatusUndefinedResolves: Q.transitional(Q.boolean)
			}, !1), r != null && (U.isFunction(r) ? t.paramsSerializer = { serialize: r } : gt.assertOptions(r, {
				encode: Q.function,
				serialize: Q.function
			}, !0)), t.allowAbsoluteUrls !== void 0 || (this.defaults.allowAbsoluteUrls === void 0 ? t.allowAbsoluteUrls = !0 : t.allowAbsoluteUrls = this.defaults.allowAbsoluteUrls), gt.assertOptions(t, {
				baseUrl: Q.spelling(`baseURL`),
				withXsrfToken: Q.spelling(`withXSRFToken`)
			}, !0), t.method = (U.getSafeProp(t, `method`) || U.getSafeProp(this.defaults, `method`) || `get`).toLowerCase();
			let a = i && U.merge(i.common, i[t.method]);
			i && U.forEach(ve.concat(`common`), (e) => {
				delete i[e];
			}), t.headers = AxiosHeaders.concat(a, i);
			let o = [], s = !0;
			this.interceptors.request.forEach(function unshiftRequestInterceptors(e) {
				if (typeof e.runWhen == `function` && e.runWhen(t) === !1) return;
				s &&= e.synchronous;
				let n = t.transitional || se;
				n && n.legacyInterceptorReqResOrdering ? o.unshift(e.fulfilled, e.rejected) : o.push(e.fulfilled, e.rejected);
			});
			let c = [];
			this.interceptors.response.forEach(function pushResponseInterceptors(e) {
				c.push(e.fulfilled, e.rejected);
			});
			let l, u = 0, d;
			if (!s) {
				let e = [dispatchRequest.bind(this), void 0];
				for (e.unshift(...o), e.push(...c), d = e.length, l = Promise.resolve(t); u < d;) l = l.then(e[u++], e[u++]);
				return l;
			}
			d = o.length;
			let f = t;
			for (; u < d;) {
				let e = o[u++], t = o[u++];
				try {
					f = e ? e(f) : f;
				} catch (e) {
					if (!t) {
						l = Promise.reject(e);
						break;
					}
					try {
						let n = t.call(this, e);
						U.isThenable(n) && (l = Promise.resolve(n).then(() => dispatchRequest.call(this, f)));
					} catch (e) {
						l = Promise.reject(e);
					}
					break;
				}
			}
			if (!l) try {
				l = dispatchRequest.call(this, f);
			} catch (e) {
				l = Promise.reject(e);
			}
			for (u = 0, d = c.length; u < d;) l = l.then(c[u++], c[u++]);
			return l;
		}
		getUri(e) {
			return e = mergeConfig(this.defaults, e), buildURL(buildFullPath(e.baseURL, e.url, e.allowAbsoluteUrls, e), e.params, e.paramsSerializer);
		}
	};
	U.forEach([
		`delete`,
		`get`,
		`head`,
		`options`
	], function forEachMethodNoData(e) {
		Axios.prototype[e] = function(t, n) {
			return this.request(mergeConfig(n || {}, {
				method: e,
				url: t,
				data: n && U.hasOwnProp(n, `data`) ? n.data : void 0
			}));
		};
	}), U.forEach([
		`post`,
		`put`,
		`patch`,
		`query`
	], function forEachMethodWithData(e) {
		function generateHTTPMethod(t) {
			return function httpMethod(n, r, i) {
				return this.request(mergeConfig(i || {}, {
					method: e,
					headers: t ? { "Content-Type": `multipart/form-data` } : {},
					url: n,
					data: r
				}));
			};
		}
		Axios.prototype[e] = generateHTTPMethod(), e !== `query` && (Axios.prototype[e + `Form`] = generateHTTPMethod(!0));
	});
	var CancelToken = class CancelToken {
		constructor(e) {
			if (typeof e != `function`) throw TypeError(`executor must be a function.`);
			let t;
			this.promise = new Promise(function promiseExecutor(e) {
				t = e;
			});
			let n = this;
			this.promise.then((e) => {
				if (!n._listeners) return;
				let t = n._listeners.length;
				for (; t-- > 0;) n._listeners[t](e);
				n._listeners = null;
			}), this.promise.then = (e) => {
				let t, r = new Promise((e) => {
					n.subscribe(e), t = e;
				}).then(e);
				return r.cancel = function reject() {
					n.unsubscribe(t);
				}, r;
			}, e(function cancel(e, r, i) {
				n.reason || (n.reason = new CanceledError(e, r, i), t(n.reason));
			});
		}
		throwIfRequested() {
			if (this.reason) throw this.reason;
		}
		subscribe(e) {
			this.reason ? e(this.reason) : this._listeners ? this._listeners.push(e) : this._listeners = [e];
		}
		unsubscribe(e) {
			if (!this._listeners) return;
			let t = this._listeners.indexOf(e);
			t !== -1 && this._listeners.splice(t, 1);
		}
		toAbortSignal() {
			let e = new AbortController(), abort = (t) => {
				e.abort(t);
			};
			return this.subscribe(abort), e.signal.unsubscribe = () => this.unsubscribe(abort), e.signal;
		}
		static source() {
			let e;
			return {
				token: new CancelToken(function executor(t) {
					e = t;
				}),
				cancel: e
			};
		}
	};
	function spread(e) {
		return function wrap(t) {
			return e.apply(null, t);
		};
	}
	function isAxiosError(e) {
		return U.isObject(e) && e.isAxiosError === !0;
	}
	const _t = {
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
	Object.entries(_t).forEach(([e, t]) => {
		_t[t] === void 0 && (_t[t] = e);
	});
	function createInstance(e) {
		let t = new Axios(e), n = bind(Axios.prototype.request, t);
		return U.extend(n, Axios.prototype, t, { allOwnKeys: !0 }), U.extend(n, t, null, { allOwnKeys: !0 }), n.create = function create(t) {
			return createInstance(mergeConfig(e, t));
		}, n;
	}
	const $ = createInstance(X);
	$.Axios = Axios, $.CanceledError = CanceledError, $.CancelToken = CancelToken, $.isCancel = isCancel, $.VERSION = Se, $.toFormData = toFormData, $.AxiosError = AxiosError, $.Cancel = $.CanceledError, $.all = function all(e) {
		return Promise.all(e);
	}, $.spread = spread, $.isAxiosError = isAxiosError, $.mergeConfig = mergeConfig, $.AxiosHeaders = AxiosHeaders, $.formToJSON = (e) => formDataToJSON(U.isHTMLForm(e) ? new FormData(e) : e), $.getAdapter = pt.getAdapter, $.HttpStatusCode = _t, $.default = $, module.exports = $;
}));
// node_modules/retry-axios/dist/index.js
var require_dist$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var e;
	var t = (e = require_axios()) && typeof e == `object` && `default` in e ? e.default : e;
	function r(i) {
		return i;
	}
	function n(i) {
		var a = [];
		if (i) return Array.isArray(i) ? i : (typeof i == `object` && Object.keys(i).forEach(function(c) {
			typeof c == `number` && (a[c] = i[c]);
		}), a);
	}
	function o(i) {
		if (t.isCancel(i)) return Promise.reject(i);
		var a = f(i) || {};
		if (a.currentRetryAttempt = a.currentRetryAttempt || 0, a.retry = typeof a.retry == `number` ? a.retry : 3, a.retryDelay = typeof a.retryDelay == `number` ? a.retryDelay : 100, a.instance = a.instance || t, a.backoffType = a.backoffType || `exponential`, a.httpMethodsToRetry = n(a.httpMethodsToRetry) || [
			`GET`,
			`HEAD`,
			`PUT`,
			`OPTIONS`,
			`DELETE`
		], a.noResponseRetries = typeof a.noResponseRetries == `number` ? a.noResponseRetries : 2, a.checkRetryAfter = typeof a.checkRetryAfter != `boolean` || a.checkRetryAfter, a.maxRetryAfter = typeof a.maxRetryAfter == `number` ? a.maxRetryAfter : 3e5, a.statusCodesToRetry = n(a.statusCodesToRetry) || [
			[100, 199],
			[429, 429],
			[500, 599]
		], i.config = i.config || {}, i.config.raxConfig = Object.assign({}, a), !(a.shouldRetry || s)(i)) return Promise.reject(i);
		var c = new Promise(function(c, l) {
			var u = 0;
			if (a.checkRetryAfter && i.response && i.response.headers[`retry-after`]) {
				var d = function(i) {
					var a = Number(i);
					if (!Number.isNaN(a)) return 1e3 * a;
					var c = Date.parse(i);
					return Number.isNaN(c) ? void 0 : c - Date.now();
				}(i.response.headers[`retry-after`]);
				if (!(d && d > 0 && d <= a.maxRetryAfter)) return l(i);
				u = d;
			}
			i.config.raxConfig.currentRetryAttempt += 1;
			var p = i.config.raxConfig.currentRetryAttempt;
			u === 0 && (u = a.backoffType === `linear` ? 1e3 * p : a.backoffType === `static` ? a.retryDelay : (2 ** p - 1) / 2 * 1e3, typeof a.maxRetryDelay == `number` && (u = Math.min(u, a.maxRetryDelay))), setTimeout(c, u);
		}), l = a.onRetryAttempt ? Promise.resolve(a.onRetryAttempt(i)) : Promise.resolve();
		return Promise.resolve().then(function() {
			return c;
		}).then(function() {
			return l;
		}).then(function() {
			return a.instance.request(i.config);
		});
	}
	function s(i) {
		var a = i.config.raxConfig;
		if (!a || a.retry === 0 || !i.response && (a.currentRetryAttempt || 0) >= a.noResponseRetries || !i.config.method || a.httpMethodsToRetry.indexOf(i.config.method.toUpperCase()) < 0) return !1;
		if (i.response && i.response.status) {
			for (var c = !1, l = 0, u = a.statusCodesToRetry; l < u.length; l += 1) {
				var d = u[l], p = i.response.status;
				if (p >= d[0] && p <= d[1]) {
					c = !0;
					break;
				}
			}
			if (!c) return !1;
		}
		return a.currentRetryAttempt = a.currentRetryAttempt || 0, !(a.currentRetryAttempt >= a.retry);
	}
	function f(i) {
		if (i && i.config) return i.config.raxConfig;
	}
	exports.attach = function(i) {
		return (i ||= t).interceptors.response.use(r, o);
	}, exports.detach = function(i, a) {
		(a ||= t).interceptors.response.eject(i);
	}, exports.shouldRetryRequest = s, exports.getConfig = f;
}));
// node_modules/ibm-cloud-sdk-core/lib/private-helpers.js
var require_private_helpers = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.redactSecrets = void 0;
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
	var reAuthHeader = RegExp(`^(Authorization|X-Auth\\S*): .*$`, `gim`);
	var rePropertySetting = RegExp(`(${redactedTokens})=[^&\\n]*(&|$)`, `gim`);
	var reJsonField = RegExp(`"([^"]*(${redactedTokens})[^"_]*)":\\s*"[^"\\n]*"`, `gi`);
	function redactSecrets(e) {
		var t = `[redacted]`, n = e;
		return n = n.replace(reAuthHeader, `$1: ${t}`), n = n.replace(rePropertySetting, `$1=${t}$2`), n = n.replace(reJsonField, `"$1":"${t}"`), n;
	}
	exports.redactSecrets = redactSecrets;
}));
// node_modules/ibm-cloud-sdk-core/lib/stream-to-promise.js
var require_stream_to_promise = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.streamToPromise = void 0;
	function streamToPromise(e) {
		return e ||= this, new Promise(function(t, n) {
			var r = [];
			e.on(`data`, function(e) {
				r.push(e);
			}).on(`end`, function() {
				t(Buffer.isBuffer(r[0]) ? Buffer.concat(r) : r);
			}).on(`error`, n);
		});
	}
	exports.streamToPromise = streamToPromise;
}));
// node_modules/tldts/dist/cjs/index.js
var require_cjs = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function shareSameDomainSuffix(e, t) {
		return e.endsWith(t) ? e.length === t.length || e[e.length - t.length - 1] === `.` : !1;
	}
	function extractDomainWithSuffix(e, t) {
		let n = e.length - t.length - 2, r = e.lastIndexOf(`.`, n);
		return r === -1 ? e : e.slice(r + 1);
	}
	function getDomain$1(e, t, n) {
		if (n.validHosts !== null) {
			let e = n.validHosts;
			for (let n of e) if (shareSameDomainSuffix(t, n)) return n;
		}
		let r = 0;
		if (t.startsWith(`.`)) for (; r < t.length && t[r] === `.`;) r += 1;
		return e.length === t.length - r ? null : extractDomainWithSuffix(t, e);
	}
	function getDomainWithoutSuffix$1(e, t) {
		return e.slice(0, -t.length - 1);
	}
	const CONTROL_CHARS = /[\t\n\r]/g;
	let extractedHostnameValidated = !1;
	function isValidHostnameChar(e) {
		return e >= 97 && e <= 122 || e >= 48 && e <= 57 || e > 127 || e >= 65 && e <= 90 || e === 45 || e === 95;
	}
	function getSpecialScheme(e, t, n) {
		let r = n - t, i = e.charCodeAt(t) | 32;
		if (r === 2) return +(i === 119 && (e.charCodeAt(t + 1) | 32) == 115);
		if (r === 3) {
			let n = e.charCodeAt(t + 1) | 32, r = e.charCodeAt(t + 2) | 32;
			return +(i === 119 && n === 115 && r === 115 || i === 102 && n === 116 && r === 112);
		}
		if (r === 4) {
			let n = e.charCodeAt(t + 1) | 32, r = e.charCodeAt(t + 2) | 32, a = e.charCodeAt(t + 3) | 32;
			return i === 104 && n === 116 && r === 116 && a === 112 ? 1 : i === 102 && n === 105 && r === 108 && a === 101 ? 2 : 0;
		}
		return r === 5 ? +(i === 104 && (e.charCodeAt(t + 1) | 32) == 116 && (e.charCodeAt(t + 2) | 32) == 116 && (e.charCodeAt(t + 3) | 32) == 112 && (e.charCodeAt(t + 4) | 32) == 115) : 0;
	}
	function extractHostname(e, t, n = !1) {
		let r = 0, i = e.length, a = !1, o = !0;
		if (extractedHostnameValidated = !1, !t) {
			for (; r < e.length && e.charCodeAt(r) <= 32;) r += 1;
			if (e.charCodeAt(r + 4) === 58 && (e.charCodeAt(r) | 32) == 100 && (e.charCodeAt(r + 1) | 32) == 97 && (e.charCodeAt(r + 2) | 32) == 116 && (e.charCodeAt(r + 3) | 32) == 97 || e.charCodeAt(r + 10) === 58 && (e.charCodeAt(r) | 32) == 106 && (e.charCodeAt(r + 1) | 32) == 97 && (e.charCodeAt(r + 2) | 32) == 118 && (e.charCodeAt(r + 3) | 32) == 97 && (e.charCodeAt(r + 4) | 32) == 115 && (e.charCodeAt(r + 5) | 32) == 99 && (e.charCodeAt(r + 6) | 32) == 114 && (e.charCodeAt(r + 7) | 32) == 105 && (e.charCodeAt(r + 8) | 32) == 112 && (e.charCodeAt(r + 9) | 32) == 116) return null;
			for (; i > r + 1 && e.charCodeAt(i - 1) <= 32;) --i;
			if ((e.charCodeAt(r) === 47 || e.charCodeAt(r) === 92) && (e.charCodeAt(r + 1) === 47 || e.charCodeAt(r + 1) === 92)) r += 2;
			else {
				let a = e.indexOf(`:/`, r);
				if (a !== -1) {
					let i = getSpecialScheme(e, r, a);
					if (i === 1) for (r = a + 2; e.charCodeAt(r) === 47 || e.charCodeAt(r) === 92;) r += 1;
					else if (i === 2) {
						r = a + 1;
						let t = 0;
						for (; (e.charCodeAt(r) === 47 || e.charCodeAt(r) === 92) && t < 2;) r += 1, t += 1;
						if (t < 2) return null;
					} else {
						for (let i = r; i < a; i += 1) {
							let r = e.charCodeAt(i);
							if (!((r | 32) >= 97 && (r | 32) <= 122 || r >= 48 && r <= 57 || r === 46 || r === 45 || r === 43)) {
								if (r === 9 || r === 10 || r === 13) return extractHostname(e.replace(CONTROL_CHARS, ``), t, n);
								for (let t = i; t < a; t += 1) {
									let n = e.charCodeAt(t);
									if (n === 47 || n === 92 || n === 63 || n === 35) {
										a = -1;
										break;
									}
								}
								if (a !== -1) return null;
								break;
							}
						}
						if (a !== -1) {
							if (e.charCodeAt(a + 2) === 47) o = !1, r = a + 3;
							else return null;
						}
					}
				}
				if (a === -1 && e.charCodeAt(r) !== 91) {
					let a = -1;
					for (let o = r; o < i; o += 1) {
						let r = e.charCodeAt(o);
						if (r === 9 || r === 10 || r === 13) return extractHostname(e.replace(CONTROL_CHARS, ``), t, n);
						if (r === 58) {
							a = o;
							break;
						}
						if (r === 47 || r === 92 || r === 63 || r === 35) break;
					}
					if (a !== -1) {
						let t = !1;
						for (let n = a + 1; n < i; n += 1) {
							let r = e.charCodeAt(n);
							if (r === 47 || r === 92 || r === 63 || r === 35) break;
							if (r === 64) {
								t = !0;
								break;
							}
						}
						if (!t) {
							let t = !0, n = a + 1;
							for (; n < i; n += 1) {
								let r = e.charCodeAt(n);
								if (r === 47 || r === 92 || r === 63 || r === 35) break;
								if (r < 48 || r > 57) {
									t = !1;
									break;
								}
							}
							if (n === a + 1 && (t = !1), !t) {
								let t = getSpecialScheme(e, r, a);
								if (t === 0) {
									let t = !1;
									for (let n = a + 1; n < i; n += 1) {
										let r = e.charCodeAt(n);
										if (r === 47 || r === 92 || r === 63 || r === 35) break;
										if (r === 58) {
											t = !0;
											break;
										}
									}
									if (!t) return null;
								} else if (r = a + 1, t === 2) {
									let t = 0;
									for (; (e.charCodeAt(r) === 47 || e.charCodeAt(r) === 92) && t < 2;) r += 1, t += 1;
									if (t < 2) return null;
								} else for (; e.charCodeAt(r) === 47 || e.charCodeAt(r) === 92;) r += 1;
							}
						}
					}
				}
			}
			let s = -1, c = -1, l = -1, u = -1, d = !1, f = n, p = r - 1, m = -1;
			if (n && r < i) {
				let t = e.charCodeAt(r);
				(isValidHostnameChar(t) || t === 46 || t === 95) && t !== 45 || (f = !1);
			}
			for (let t = r; t < i; t += 1) {
				let r = e.charCodeAt(t);
				if (r < 64) {
					if (r === 47 || r === 35 || r === 63) {
						i = t;
						break;
					}
					r === 58 ? (u === -1 && (u = t), l = t) : r === 9 || r === 10 || r === 13 ? d = !0 : n && (r === 46 ? ((t - p > 64 || m === 46 || m === 45) && (f = !1), p = t) : (r < 48 || r > 57) && (r !== 45 || m === 46) && (f = !1));
				} else if (o && r === 92) {
					i = t;
					break;
				} else r === 64 ? (s = t, u = -1) : r === 93 ? c = t : r >= 65 && r <= 90 ? a = !0 : n && !isValidHostnameChar(r) && (f = !1);
				n && (m = r);
			}
			if (d) return extractHostname(e.replace(CONTROL_CHARS, ``), t, n);
			if (s !== -1 && s >= r && s < i && (r = s + 1), e.charCodeAt(r) === 91) return c === -1 ? null : e.slice(r + 1, c).toLowerCase();
			if (l !== -1 && l > r && l < i && u === l && (i = l), r >= i) return null;
			n && f && s === -1 && l === -1 && c === -1 && e.charCodeAt(i - 1) !== 46 && i - r <= 255 && i - p - 1 <= 63 && m !== 45 && (extractedHostnameValidated = !0);
		}
		for (; i > r + 1 && e.charCodeAt(i - 1) === 46;) --i;
		let s = r !== 0 || i !== e.length ? e.slice(r, i) : e;
		return a ? s.toLowerCase() : s;
	}
	function isProbablyIpv4(e) {
		if (e.length < 7 || e.length > 15) return !1;
		let t = 0;
		for (let n = 0; n < e.length; n += 1) {
			let r = e.charCodeAt(n);
			if (r === 46) t += 1;
			else if (r < 48 || r > 57) return !1;
		}
		return t === 3 && e.charCodeAt(0) !== 46 && e.charCodeAt(e.length - 1) !== 46;
	}
	function isProbablyIpv6(e) {
		if (e.length < 3) return e === `::`;
		let t = +!!e.startsWith(`[`), n = e.length;
		if (e[n - 1] === `]` && --n, n - t > 39) return !1;
		let r = !1;
		for (; t < n; t += 1) {
			let n = e.charCodeAt(t);
			if (n === 58) r = !0;
			else if (!(n >= 48 && n <= 57 || n >= 97 && n <= 102 || n >= 65 && n <= 70)) return !1;
		}
		return r;
	}
	function isIp(e) {
		return isProbablyIpv6(e) || isProbablyIpv4(e);
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
	function isSpecialUse(e) {
		for (let t of SPECIAL_USE_DOMAINS) if (e.endsWith(t) && (e.length === t.length || e.charCodeAt(e.length - t.length - 1) === 46)) return !0;
		return !1;
	}
	function isValidAscii(e) {
		return e >= 97 && e <= 122 || e >= 48 && e <= 57 || e > 127;
	}
	function isValidHostname(e) {
		if (e.length > 255 || e.length === 0 || !isValidAscii(e.charCodeAt(0)) && e.charCodeAt(0) !== 46 && e.charCodeAt(0) !== 95) return !1;
		let t = -1, n = -1, r = e.length;
		for (let i = 0; i < r; i += 1) {
			let r = e.charCodeAt(i);
			if (r === 46) {
				if (i - t > 64 || n === 46 || n === 45) return !1;
				t = i;
			} else if (!(isValidAscii(r) || r === 45 || r === 95) || r === 45 && n === 46) return !1;
			n = r;
		}
		return r - t - 1 <= 63 && n !== 45;
	}
	function extraSuffixLookup(e, t, n, r) {
		let i = r.publicSuffix;
		if (i === null) return;
		let a = e.length + 1, o = a, s = !1, c = a, l = !1, u = t.extraSuffixes;
		for (let n = 0; n < 2; n += 1) {
			let r = n === 0, i = r ? t.allowIcannDomains && u.icann : t.allowPrivateDomains && u.private;
			if (Array.isArray(i)) for (let t of i) {
				if (typeof t != `string`) continue;
				let n = t.startsWith(`!`), i = t.startsWith(`*.`), a = n ? t.slice(1) : i ? t.slice(2) : t;
				if (a === `` || n && !a.includes(`.`) || !shareSameDomainSuffix(e, a)) continue;
				let u = e.length - a.length;
				n ? u < o && (o = u, s = r) : (i && u > 1 && e.charCodeAt(u - 2) !== 46 && (u = e.lastIndexOf(`.`, u - 2) + 1), u < c && (c = u, l = r));
			}
		}
		let d = e.length - i.length, f = n ? e.lastIndexOf(`.`, d - 2) + 1 : d;
		o <= c && (n ? o < f : o <= f) ? (r.publicSuffix = e.slice(e.indexOf(`.`, o) + 1), r.isIcann = s, r.isPrivate = !s) : (c < f || c === f && !r.isIcann && !r.isPrivate) && (r.publicSuffix = e.slice(c), r.isIcann = l, r.isPrivate = !l);
	}
	function setDefaultsImpl({ allowIcannDomains: e = !0, allowPrivateDomains: t = !1, detectIp: n = !0, detectSpecialUse: r = !1, extraSuffixes: i = null, extractHostname: a = !0, mixedInputs: o = !0, validHosts: s = null, validateHostname: c = !0 }) {
		return {
			allowIcannDomains: e,
			allowPrivateDomains: t,
			detectIp: n,
			detectSpecialUse: r,
			extraSuffixes: i,
			extractHostname: a,
			mixedInputs: o,
			validHosts: s,
			validateHostname: c
		};
	}
	const DEFAULT_OPTIONS = setDefaultsImpl({});
	function setDefaults(e) {
		return e === void 0 ? DEFAULT_OPTIONS : setDefaultsImpl(e);
	}
	function getSubdomain$1(e, t) {
		return t.length === e.length ? `` : e.slice(0, -t.length - 1);
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
	function resetResult(e) {
		e.domain = null, e.domainWithoutSuffix = null, e.hostname = null, e.isIcann = null, e.isIp = null, e.isPrivate = null, e.isSpecialUse = null, e.publicSuffix = null, e.subdomain = null;
	}
	function parseImpl(e, t, n, r, i) {
		let a = setDefaults(r);
		if (typeof e != `string`) return i;
		let o = !1;
		if (a.extractHostname) a.mixedInputs ? (o = isValidHostname(e), i.hostname = extractHostname(e, o, a.validateHostname)) : i.hostname = extractHostname(e, !1, a.validateHostname);
		else {
			let t = e.length;
			for (; t > 1 && e.charCodeAt(t - 1) === 46;) --t;
			i.hostname = t === e.length ? e : e.slice(0, t);
		}
		if (a.detectIp && i.hostname !== null && (i.isIp = isIp(i.hostname), i.isIp)) return i;
		if (a.validateHostname && a.extractHostname && i.hostname !== null && !(o && i.hostname === e) && !extractedHostnameValidated && !isValidHostname(i.hostname)) return i.hostname = null, i;
		if (t === 0 || i.hostname === null) return i;
		t === 5 && a.detectSpecialUse && (i.isSpecialUse = isSpecialUse(i.hostname));
		let s = n(i.hostname, a, i);
		return a.extraSuffixes !== null && extraSuffixLookup(i.hostname, a, s === !0, i), t === 2 || i.publicSuffix === null || (i.domain = getDomain$1(i.publicSuffix, i.hostname, a), t === 3 || i.domain === null) || (i.subdomain = getSubdomain$1(i.hostname, i.domain), t === 4) || (i.domainWithoutSuffix = getDomainWithoutSuffix$1(i.domain, i.publicSuffix)), i;
	}
	function fastPathLookup(e, t, n) {
		if (!t.allowPrivateDomains && t.allowIcannDomains && e.length > 3) {
			let t = e.length - 1, r = e.charCodeAt(t), i = e.charCodeAt(t - 1), a = e.charCodeAt(t - 2), o = e.charCodeAt(t - 3);
			if (r === 109 && i === 111 && a === 99 && o === 46) return n.isIcann = !0, n.isPrivate = !1, n.publicSuffix = `com`, !0;
			if (r === 103 && i === 114 && a === 111 && o === 46) return n.isIcann = !0, n.isPrivate = !1, n.publicSuffix = `org`, !0;
			if (r === 117 && i === 100 && a === 101 && o === 46) return n.isIcann = !0, n.isPrivate = !1, n.publicSuffix = `edu`, !0;
			if (r === 118 && i === 111 && a === 103 && o === 46) return n.isIcann = !0, n.isPrivate = !1, n.publicSuffix = `gov`, !0;
			if (r === 116 && i === 101 && a === 110 && o === 46) return n.isIcann = !0, n.isPrivate = !1, n.publicSuffix = `net`, !0;
			if (r === 101 && i === 100 && a === 46) return n.isIcann = !0, n.isPrivate = !1, n.publicSuffix = `de`, !0;
		}
		return !1;
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
	const numberOfNodes = nodeFlags.length;
	const numberOfEdges = edgeLength.length;
	const edgeOffset = new Uint32Array(numberOfEdges);
	const edgeHash = new Uint32Array(numberOfEdges);
	const wildcardEdge = new Int32Array(numberOfNodes).fill(-1);
	for (let e = 0, t = 0; e < numberOfNodes; e += 1) for (let n = edgeStart[e]; n < edgeStart[e + 1]; n += 1) {
		edgeOffset[n] = t;
		let r = t + edgeLength[n], i = 5381;
		for (let e = r - 1; e >= t; --e) i = i * 33 ^ labelText.charCodeAt(e);
		edgeHash[n] = i >>> 0, edgeLength[n] === 1 && labelText.charCodeAt(t) === 42 && (wildcardEdge[e] = n), t = r;
	}
	let matchNode = -1;
	let matchStart = 0;
	let matchEnd = 0;
	function labelEquals(e, t, n, r) {
		if (edgeLength[e] !== r) return !1;
		let i = edgeOffset[e];
		for (let e = 0; e < r; e += 1) if (labelText.charCodeAt(i + e) !== t.charCodeAt(n + e)) return !1;
		return !0;
	}
	function findEdge(e, t, n, r, i) {
		let a = edgeStart[e], o = edgeStart[e + 1];
		for (; a < o;) {
			let e = a + o >>> 1, s = edgeHash[e];
			if (s < t) a = e + 1;
			else if (s > t) o = e;
			else {
				for (let o = e; o >= a && edgeHash[o] === t; --o) if (labelEquals(o, n, r, i)) return o;
				for (let a = e + 1; a < o && edgeHash[a] === t; a += 1) if (labelEquals(a, n, r, i)) return a;
				return -1;
			}
		}
		return -1;
	}
	function walk(e, t, n) {
		let r = t, i = e.length, a = 5381;
		matchNode = -1;
		for (let t = e.length - 1; t >= 0; --t) {
			let o = e.charCodeAt(t);
			if (o === 46) {
				let o = t + 1, s = findEdge(r, a >>> 0, e, o, i - o);
				if (s === -1 && i !== o && (s = wildcardEdge[r]), s === -1) return matchNode !== -1;
				r = edgeChild[s], (nodeFlags[r] & n) !== 0 && (matchNode = r, matchStart = o, matchEnd = i), i = t, a = 5381;
			} else a = a * 33 ^ o;
		}
		let o = findEdge(r, a >>> 0, e, 0, i);
		return o === -1 && i !== 0 && (o = wildcardEdge[r]), o !== -1 && (r = edgeChild[o], (nodeFlags[r] & n) !== 0 && (matchNode = r, matchStart = 0, matchEnd = i)), matchNode !== -1;
	}
	function suffixLookup(e, t, n) {
		if (fastPathLookup(e, t, n)) return !1;
		let r = (t.allowPrivateDomains ? 2 : 0) | !!t.allowIcannDomains;
		if (walk(e, 668, r)) return n.isIcann = !!(nodeFlags[matchNode] & 1), n.isPrivate = !!(nodeFlags[matchNode] & 2), n.publicSuffix = e.slice(matchEnd + 1), !0;
		if (walk(e, 664, r)) return n.isIcann = !!(nodeFlags[matchNode] & 1), n.isPrivate = !!(nodeFlags[matchNode] & 2), n.publicSuffix = e.slice(matchStart), !1;
		n.isIcann = !1, n.isPrivate = !1;
		let i = e.lastIndexOf(`.`);
		return n.publicSuffix = i === -1 ? e : e.slice(i + 1), !1;
	}
	const RESULT = getEmptyResult();
	function parse(e, t) {
		return parseImpl(e, 5, suffixLookup, t, getEmptyResult());
	}
	function getHostname(e, t) {
		return resetResult(RESULT), parseImpl(e, 0, suffixLookup, t, RESULT).hostname;
	}
	function getPublicSuffix(e, t) {
		return resetResult(RESULT), parseImpl(e, 2, suffixLookup, t, RESULT).publicSuffix;
	}
	function getDomain(e, t) {
		return resetResult(RESULT), parseImpl(e, 3, suffixLookup, t, RESULT).domain;
	}
	function getFullDomain(e, t) {
		resetResult(RESULT);
		let n = parseImpl(e, 3, suffixLookup, t, RESULT);
		return n.domain === null ? null : n.hostname;
	}
	function getSubdomain(e, t) {
		return resetResult(RESULT), parseImpl(e, 4, suffixLookup, t, RESULT).subdomain;
	}
	function getDomainWithoutSuffix(e, t) {
		return resetResult(RESULT), parseImpl(e, 5, suffixLookup, t, RESULT).domainWithoutSuffix;
	}
	exports.getDomain = getDomain, exports.getDomainWithoutSuffix = getDomainWithoutSuffix, exports.getFullDomain = getFullDomain, exports.getHostname = getHostname, exports.getPublicSuffix = getPublicSuffix, exports.getSubdomain = getSubdomain, exports.parse = parse;
}));
// node_modules/tough-cookie/dist/index.cjs
var require_dist = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var e = Object.defineProperty;
	var t = Object.getOwnPropertyDescriptor;
	var n = Object.getOwnPropertyNames;
	var r = Object.prototype.hasOwnProperty;
	var __export = (t, n) => {
		for (var r in n) e(t, r, {
			get: n[r],
			enumerable: !0
		});
	};
	var __copyProps = (i, a, o, s) => {
		if (a && typeof a == `object` || typeof a == `function`) for (let c of n(a)) !r.call(i, c) && c !== o && e(i, c, {
			get: () => a[c],
			enumerable: !(s = t(a, c)) || s.enumerable
		});
		return i;
	};
	var __toCommonJS = (t) => __copyProps(e({}, `__esModule`, { value: !0 }), t);
	var i = {};
	__export(i, {
		Cookie: () => E,
		CookieJar: () => M,
		MemoryCookieStore: () => MemoryCookieStore,
		ParameterError: () => ParameterError,
		PrefixSecurityEnum: () => u,
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
		version: () => l
	}), module.exports = __toCommonJS(i);
	function pathMatch(e, t) {
		return !!(t === e || e.indexOf(t) === 0 && (t[t.length - 1] === `/` || e.startsWith(t) && e[t.length] === `/`));
	}
	var a = require_cjs();
	var o = [
		`local`,
		`example`,
		`invalid`,
		`localhost`,
		`test`
	];
	var s = [`localhost`, `invalid`];
	var c = {
		allowSpecialUseDomain: !1,
		ignoreError: !1
	};
	function getPublicSuffix(e, t = {}) {
		t = {
			...c,
			...t
		};
		let n = e.split(`.`), r = n[n.length - 1], i = !!t.allowSpecialUseDomain, l = !!t.ignoreError;
		if (i && r !== void 0 && o.includes(r)) {
			if (n.length > 1) return `${n[n.length - 2]}.${r}`;
			if (s.includes(r)) return r;
		}
		if (!l && r !== void 0 && o.includes(r)) throw Error(`Cookie has domain set to the public suffix "${r}" which is a special use domain. To allow this, configure your CookieJar with {allowSpecialUseDomain: true, rejectPublicSuffixes: false}.`);
		let u = (0, a.getDomain)(e, {
			allowIcannDomains: !0,
			allowPrivateDomains: !0
		});
		if (u) return u;
	}
	function permuteDomain(e, t) {
		let n = getPublicSuffix(e, { allowSpecialUseDomain: t });
		if (!n) return;
		if (n == e) return [e];
		e.slice(-1) == `.` && (e = e.slice(0, -1));
		let r = e.slice(0, -(n.length + 1)).split(`.`).reverse(), i = n, a = [i];
		for (; r.length;) i = `${r.shift()}.${i}`, a.push(i);
		return a;
	}
	var Store = class {
		constructor() {
			this.synchronous = !1;
		}
		findCookie(e, t, n, r) {
			throw Error(`findCookie is not implemented`);
		}
		findCookies(e, t, n = !1, r) {
			throw Error(`findCookies is not implemented`);
		}
		putCookie(e, t) {
			throw Error(`putCookie is not implemented`);
		}
		updateCookie(e, t, n) {
			throw Error(`updateCookie is not implemented`);
		}
		removeCookie(e, t, n, r) {
			throw Error(`removeCookie is not implemented`);
		}
		removeCookies(e, t, n) {
			throw Error(`removeCookies is not implemented`);
		}
		removeAllCookies(e) {
			throw Error(`removeAllCookies is not implemented`);
		}
		getAllCookies(e) {
			throw Error(`getAllCookies is not implemented (therefore jar cannot be serialized)`);
		}
	};
	var objectToString = (e) => Object.prototype.toString.call(e);
	var safeArrayToString = (e, t) => typeof e.join == `function` ? (t.add(e), e.map((e) => e == null || t.has(e) ? `` : safeToStringImpl(e, t)).join()) : objectToString(e);
	var safeToStringImpl = (e, t = /* @__PURE__ */ new WeakSet()) => typeof e != `object` || !e ? String(e) : typeof e.toString == `function` ? Array.isArray(e) ? safeArrayToString(e, t) : String(e) : objectToString(e);
	var safeToString = (e) => safeToStringImpl(e);
	function createPromiseCallback(e) {
		let t, n, r, i = new Promise((e, t) => {
			n = e, r = t;
		});
		return t = typeof e == `function` ? (t, n) => {
			try {
				t ? e(t) : e(null, n);
			} catch (e) {
				r(e instanceof Error ? e : Error());
			}
		} : (e, t) => {
			try {
				e ? r(e) : n(t);
			} catch (e) {
				r(e instanceof Error ? e : Error());
			}
		}, {
			promise: i,
			callback: t,
			resolve: (e) => (t(null, e), i),
			reject: (e) => (t(e), i)
		};
	}
	function inOperator(e, t) {
		return e in t;
	}
	var MemoryCookieStore = class extends Store {
		constructor() {
			super(), this.synchronous = !0, this.idx = Object.create(null);
		}
		findCookie(e, t, n, r) {
			let i = createPromiseCallback(r);
			if (e == null || t == null || n == null) return i.resolve(void 0);
			let a = this.idx[e]?.[t]?.[n];
			return i.resolve(a);
		}
		findCookies(e, t, n = !1, r) {
			typeof n == `function` && (r = n, n = !0);
			let i = [], a = createPromiseCallback(r);
			if (!e) return a.resolve([]);
			let o;
			o = t ? function matchRFC(e) {
				for (let n in e) if (pathMatch(t, n)) {
					let t = e[n];
					for (let e in t) {
						let n = t[e];
						n && i.push(n);
					}
				}
			} : function matchAll(e) {
				for (let t in e) {
					let n = e[t];
					for (let e in n) {
						let t = n[e];
						t && i.push(t);
					}
				}
			};
			let s = permuteDomain(e, n) || [e], c = this.idx;
			return s.forEach((e) => {
				let t = c[e];
				t && o(t);
			}), a.resolve(i);
		}
		putCookie(e, t) {
			let n = createPromiseCallback(t), { domain: r, path: i, key: a } = e;
			if (r == null || i == null || a == null) return n.resolve(void 0);
			let o = this.idx[r] ?? Object.create(null);
			this.idx[r] = o;
			let s = o[i] ?? Object.create(null);
			return o[i] = s, s[a] = e, n.resolve(void 0);
		}
		updateCookie(e, t, n) {
			if (n) this.putCookie(t, n);
			else return this.putCookie(t);
		}
		removeCookie(e, t, n, r) {
			let i = createPromiseCallback(r);
			return delete this.idx[e]?.[t]?.[n], i.resolve(void 0);
		}
		removeCookies(e, t, n) {
			let r = createPromiseCallback(n), i = this.idx[e];
			return i && (t ? delete i[t] : delete this.idx[e]), r.resolve(void 0);
		}
		removeAllCookies(e) {
			let t = createPromiseCallback(e);
			return this.idx = Object.create(null), t.resolve(void 0);
		}
		getAllCookies(e) {
			let t = createPromiseCallback(e), n = [], r = this.idx;
			return Object.keys(r).forEach((e) => {
				let t = r[e] ?? {};
				Object.keys(t).forEach((e) => {
					let r = t[e] ?? {};
					Object.keys(r).forEach((e) => {
						let t = r[e];
						t != null && n.push(t);
					});
				});
			}), n.sort((e, t) => (e.creationIndex || 0) - (t.creationIndex || 0)), t.resolve(n);
		}
	};
	function isNonEmptyString(e) {
		return isString(e) && e !== ``;
	}
	function isEmptyString(e) {
		return e === `` || e instanceof String && e.toString() === ``;
	}
	function isString(e) {
		return typeof e == `string` || e instanceof String;
	}
	function isObject(e) {
		return objectToString(e) === `[object Object]`;
	}
	function validate(e, t, n) {
		if (e) return;
		let r = typeof t == `function` ? t : void 0, i = typeof t == `function` ? n : t;
		isObject(i) || (i = `[object Object]`);
		let a = new ParameterError(safeToString(i));
		if (r) r(a);
		else throw a;
	}
	var ParameterError = class extends Error {};
	var l = `6.0.2`;
	var u = {
		SILENT: `silent`,
		STRICT: `strict`,
		DISABLED: `unsafe-disabled`
	};
	Object.freeze(u);
	var d = `
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
	var f = RegExp(`^${d}$`);
	var p = RegExp(`^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$`);
	function domainToASCII(e) {
		return new URL(`http://${e}`).hostname;
	}
	function canonicalDomain(e) {
		if (e == null) return;
		let t = e.trim().replace(/^\./, ``);
		return f.test(t) ? (t.startsWith(`[`) || (t = `[` + t), t.endsWith(`]`) || (t += `]`), domainToASCII(t).slice(1, -1)) : /[^\u0001-\u007f]/.test(t) ? domainToASCII(t) : t.toLowerCase();
	}
	function formatDate(e) {
		return e.toUTCString();
	}
	function parseDate(e) {
		if (!e) return;
		let t = {
			foundTime: void 0,
			foundDayOfMonth: void 0,
			foundMonth: void 0,
			foundYear: void 0
		}, n = e.split(h).filter((e) => e.length > 0);
		for (let e of n) {
			if (t.foundTime === void 0) {
				let [, n, r, i] = g.exec(e) || [];
				if (n != null && r != null && i != null) {
					let e = parseInt(n, 10), a = parseInt(r, 10), o = parseInt(i, 10);
					if (!isNaN(e) && !isNaN(a) && !isNaN(o)) {
						t.foundTime = {
							hours: e,
							minutes: a,
							seconds: o
						};
						continue;
					}
				}
			}
			if (t.foundDayOfMonth === void 0 && _.test(e)) {
				let n = parseInt(e, 10);
				if (!isNaN(n)) {
					t.foundDayOfMonth = n;
					continue;
				}
			}
			if (t.foundMonth === void 0 && v.test(e)) {
				let n = m.indexOf(e.substring(0, 3).toLowerCase());
				if (n >= 0 && n <= 11) {
					t.foundMonth = n;
					continue;
				}
			}
			if (t.foundYear === void 0 && y.test(e)) {
				let n = parseInt(e, 10);
				if (!isNaN(n)) {
					t.foundYear = n;
					continue;
				}
			}
		}
		if (t.foundYear !== void 0 && t.foundYear >= 70 && t.foundYear <= 99 && (t.foundYear += 1900), t.foundYear !== void 0 && t.foundYear >= 0 && t.foundYear <= 69 && (t.foundYear += 2e3), t.foundDayOfMonth === void 0 || t.foundMonth === void 0 || t.foundYear === void 0 || t.foundTime === void 0 || t.foundDayOfMonth < 1 || t.foundDayOfMonth > 31 || t.foundYear < 1601 || t.foundTime.hours > 23 || t.foundTime.minutes > 59 || t.foundTime.seconds > 59) return;
		let r = new Date(Date.UTC(t.foundYear, t.foundMonth, t.foundDayOfMonth, t.foundTime.hours, t.foundTime.minutes, t.foundTime.seconds));
		if (r.getUTCFullYear() === t.foundYear && r.getUTCMonth() === t.foundMonth && r.getUTCDate() === t.foundDayOfMonth) return r;
	}
	var m = [
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
	var h = /[\x09\x20-\x2F\x3B-\x40\x5B-\x60\x7B-\x7E]/;
	var g = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[\x00-\x2F\x3A-\xFF][\x00-\xFF]*)?$/;
	var _ = /^[0-9]{1,2}(?:[\x00-\x2F\x3A-\xFF][\x00-\xFF]*)?$/;
	var v = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\x00-\xFF]*$/i;
	var y = /^[\x30-\x39]{2,4}(?:[\x00-\x2F\x3A-\xFF][\x00-\xFF]*)?$/;
	var b = /^[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]+$/;
	var x = /[\x20-\x3A\x3C-\x7E]+/;
	var S = /[\x00-\x1F]/;
	var C = [
		`
`,
		`\r`,
		`\0`
	];
	function trimTerminator(e) {
		if (isEmptyString(e)) return e;
		for (let t = 0; t < C.length; t++) {
			let n = C[t], r = n ? e.indexOf(n) : -1;
			r !== -1 && (e = e.slice(0, r));
		}
		return e;
	}
	function parseCookiePair(e, t) {
		e = trimTerminator(e);
		let n = e.indexOf(`=`);
		if (t) n === 0 && (e = e.substring(1), n = e.indexOf(`=`));
		else if (n <= 0) return;
		let r, i;
		if (n <= 0 ? (r = ``, i = e.trim()) : (r = e.slice(0, n).trim(), i = e.slice(n + 1).trim()), S.test(r) || S.test(i)) return;
		let a = new E();
		return a.key = r, a.value = i, a;
	}
	function parse(e, t) {
		if (isEmptyString(e) || !isString(e)) return;
		e = e.trim();
		let n = e.indexOf(`;`), r = parseCookiePair(n === -1 ? e : e.slice(0, n), t?.loose ?? !1);
		if (!r) return;
		if (n === -1) return r;
		let i = e.slice(n + 1).trim();
		if (i.length === 0) return r;
		let a = i.split(`;`);
		for (; a.length;) {
			let e = (a.shift() ?? ``).trim();
			if (e.length === 0) continue;
			let t = e.indexOf(`=`), n, i;
			switch (t === -1 ? (n = e, i = null) : (n = e.slice(0, t), i = e.slice(t + 1)), n = n.trim().toLowerCase(), i &&= i.trim(), n) {
				case `expires`:
					if (i) {
						let e = parseDate(i);
						e && (r.expires = e);
					}
					break;
				case `max-age`:
					if (i && /^-?[0-9]+$/.test(i)) {
						let e = parseInt(i, 10);
						r.setMaxAge(e);
					}
					break;
				case `domain`:
					if (i) {
						let e = i.trim().replace(/^\./, ``);
						e && (r.domain = e.toLowerCase());
					}
					break;
				case `path`:
					r.path = i && i[0] === `/` ? i : null;
					break;
				case `secure`:
					r.secure = !0;
					break;
				case `httponly`:
					r.httpOnly = !0;
					break;
				case `samesite`:
					switch (i ? i.toLowerCase() : ``) {
						case `strict`:
							r.sameSite = `strict`;
							break;
						case `lax`:
							r.sameSite = `lax`;
							break;
						case `none`:
							r.sameSite = `none`;
							break;
						default: r.sameSite = void 0;
					}
					break;
				default: r.extensions = r.extensions || [], r.extensions.push(e);
			}
		}
		return r;
	}
	function fromJSON(e) {
		if (!e || isEmptyString(e)) return;
		let t;
		if (typeof e == `string`) try {
			t = JSON.parse(e);
		} catch {
			return;
		}
		else t = e;
		let n = new E();
		return E.serializableProperties.forEach((e) => {
			if (t && typeof t == `object` && inOperator(e, t)) {
				let r = t[e];
				if (r === void 0 || inOperator(e, w) && r === w[e]) return;
				switch (e) {
					case `key`:
					case `value`:
					case `sameSite`:
						typeof r == `string` && (n[e] = r);
						break;
					case `expires`:
					case `creation`:
					case `lastAccessed`:
						typeof r == `number` || typeof r == `string` || r instanceof Date ? n[e] = t[e] == `Infinity` ? `Infinity` : new Date(r) : r === null && (n[e] = null);
						break;
					case `maxAge`:
						(typeof r == `number` || r === `Infinity` || r === `-Infinity`) && (n[e] = r);
						break;
					case `domain`:
					case `path`:
						(typeof r == `string` || r === null) && (n[e] = r);
						break;
					case `secure`:
					case `httpOnly`:
						typeof r == `boolean` && (n[e] = r);
						break;
					case `extensions`:
						Array.isArray(r) && r.every((e) => typeof e == `string`) && (n[e] = r);
						break;
					case `hostOnly`:
					case `pathIsDefault`: (typeof r == `boolean` || r === null) && (n[e] = r);
				}
			}
		}), n;
	}
	var w = {
		key: ``,
		value: ``,
		expires: `Infinity`,
		maxAge: null,
		domain: null,
		path: null,
		secure: !1,
		httpOnly: !1,
		extensions: null,
		hostOnly: null,
		pathIsDefault: null,
		creation: null,
		lastAccessed: null,
		sameSite: void 0
	};
	var T = class _Cookie {
		constructor(e = {}) {
			this.key = e.key ?? w.key, this.value = e.value ?? w.value, this.expires = e.expires ?? w.expires, this.maxAge = e.maxAge ?? w.maxAge, this.domain = e.domain ?? w.domain, this.path = e.path ?? w.path, this.secure = e.secure ?? w.secure, this.httpOnly = e.httpOnly ?? w.httpOnly, this.extensions = e.extensions ?? w.extensions, this.creation = e.creation ?? w.creation, this.hostOnly = e.hostOnly ?? w.hostOnly, this.pathIsDefault = e.pathIsDefault ?? w.pathIsDefault, this.lastAccessed = e.lastAccessed ?? w.lastAccessed, this.sameSite = e.sameSite ?? w.sameSite, this.creation = e.creation ?? /* @__PURE__ */ new Date(), Object.defineProperty(this, "creationIndex", {
				configurable: !1,
				enumerable: !1,
				writable: !0,
				value: ++_Cookie.cookiesCreated
			}), this.creationIndex = _Cookie.cookiesCreated;
		}
		[Symbol.for(`nodejs.util.inspect.custom`)]() {
			let e = Date.now(), t = this.hostOnly == null ? `?` : this.hostOnly.toString(), n = this.creation && this.creation !== `Infinity` ? `${String(e - this.creation.getTime())}ms` : `?`, r = this.lastAccessed && this.lastAccessed !== `Infinity` ? `${String(e - this.lastAccessed.getTime())}ms` : `?`;
			return `Cookie="${this.toString()}; hostOnly=${t}; aAge=${r}; cAge=${n}"`;
		}
		toJSON() {
			let e = {};
			for (let t of _Cookie.serializableProperties) {
				let n = this[t];
				if (n !== w[t]) switch (t) {
					case `key`:
					case `value`:
					case `sameSite`:
						typeof n == `string` && (e[t] = n);
						break;
					case `expires`:
					case `creation`:
					case `lastAccessed`:
						typeof n == `number` || typeof n == `string` || n instanceof Date ? e[t] = n == `Infinity` ? `Infinity` : new Date(n).toISOString() : n === null && (e[t] = null);
						break;
					case `maxAge`:
						(typeof n == `number` || n === `Infinity` || n === `-Infinity`) && (e[t] = n);
						break;
					case `domain`:
					case `path`:
						(typeof n == `string` || n === null) && (e[t] = n);
						break;
					case `secure`:
					case `httpOnly`:
						typeof n == `boolean` && (e[t] = n);
						break;
					case `extensions`:
						Array.isArray(n) && (e[t] = n);
						break;
					case `hostOnly`:
					case `pathIsDefault`: (typeof n == `boolean` || n === null) && (e[t] = n);
				}
			}
			return e;
		}
		clone() {
			return fromJSON(this.toJSON());
		}
		validate() {
			if (!this.value || !b.test(this.value) || this.expires != `Infinity` && !(this.expires instanceof Date) && !parseDate(this.expires) || this.maxAge != null && this.maxAge !== `Infinity` && (this.maxAge === `-Infinity` || this.maxAge <= 0) || this.path != null && !x.test(this.path)) return !1;
			let e = this.cdomain();
			return !e || !e.match(/\.$/) && getPublicSuffix(e) != null;
		}
		setExpires(e) {
			this.expires = e instanceof Date ? e : parseDate(e) || `Infinity`;
		}
		setMaxAge(e) {
			this.maxAge = e === 1 / 0 ? `Infinity` : e === -1 / 0 ? `-Infinity` : e;
		}
		cookieString() {
			let e = this.value || ``;
			return this.key ? `${this.key}=${e}` : e;
		}
		toString() {
			let e = this.cookieString();
			return this.expires != `Infinity` && this.expires instanceof Date && (e += `; Expires=${formatDate(this.expires)}`), this.maxAge != null && this.maxAge != 1 / 0 && (e += `; Max-Age=${String(this.maxAge)}`), this.domain && !this.hostOnly && (e += `; Domain=${this.domain}`), this.path && (e += `; Path=${this.path}`), this.secure && (e += `; Secure`), this.httpOnly && (e += `; HttpOnly`), this.sameSite && this.sameSite !== `none` && (this.sameSite.toLowerCase() === _Cookie.sameSiteCanonical.lax.toLowerCase() ? e += `; SameSite=${_Cookie.sameSiteCanonical.lax}` : this.sameSite.toLowerCase() === _Cookie.sameSiteCanonical.strict.toLowerCase() ? e += `; SameSite=${_Cookie.sameSiteCanonical.strict}` : e += `; SameSite=${this.sameSite}`), this.extensions && this.extensions.forEach((t) => {
				e += `; ${t}`;
			}), e;
		}
		TTL(e = Date.now()) {
			if (this.maxAge != null && typeof this.maxAge == `number`) return this.maxAge <= 0 ? 0 : this.maxAge * 1e3;
			let t = this.expires;
			return t === `Infinity` ? 1 / 0 : (t?.getTime() ?? e) - (e || Date.now());
		}
		expiryTime(e) {
			if (this.maxAge != null) {
				let t = e || this.lastAccessed || /* @__PURE__ */ new Date(), n = typeof this.maxAge == `number` ? this.maxAge : -1 / 0, r = n <= 0 ? -1 / 0 : n * 1e3;
				return t === `Infinity` ? 1 / 0 : t.getTime() + r;
			}
			return this.expires == `Infinity` ? 1 / 0 : this.expires ? this.expires.getTime() : void 0;
		}
		expiryDate(e) {
			let t = this.expiryTime(e);
			return t == 1 / 0 ? /* @__PURE__ */ new Date(2147483647e3) : t == -1 / 0 ? /* @__PURE__ */ new Date(0) : t == null ? void 0 : new Date(t);
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
		static parse(e, t) {
			return parse(e, t);
		}
		static fromJSON(e) {
			return fromJSON(e);
		}
	};
	T.cookiesCreated = 0, T.sameSiteLevel = {
		strict: 3,
		lax: 2,
		none: 1
	}, T.sameSiteCanonical = {
		strict: `Strict`,
		lax: `Lax`
	}, T.serializableProperties = [
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
	var E = T;
	var D = 2147483647e3;
	function cookieCompare(e, t) {
		let n, r = e.path ? e.path.length : 0;
		return n = (t.path ? t.path.length : 0) - r, n !== 0 || (n = (e.creation && e.creation instanceof Date ? e.creation.getTime() : D) - (t.creation && t.creation instanceof Date ? t.creation.getTime() : D), n !== 0) || (n = (e.creationIndex || 0) - (t.creationIndex || 0)), n;
	}
	function defaultPath(e) {
		if (!e || e.slice(0, 1) !== `/`) return `/`;
		if (e === `/`) return e;
		let t = e.lastIndexOf(`/`);
		return t === 0 ? `/` : e.slice(0, t);
	}
	var O = /(?:^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}$)|(?:^(?:(?:[a-f\d]{1,4}:){7}(?:[a-f\d]{1,4}|:)|(?:[a-f\d]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|:[a-f\d]{1,4}|:)|(?:[a-f\d]{1,4}:){5}(?::(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|(?::[a-f\d]{1,4}){1,2}|:)|(?:[a-f\d]{1,4}:){4}(?:(?::[a-f\d]{1,4}){0,1}:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|(?::[a-f\d]{1,4}){1,3}|:)|(?:[a-f\d]{1,4}:){3}(?:(?::[a-f\d]{1,4}){0,2}:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|(?::[a-f\d]{1,4}){1,4}|:)|(?:[a-f\d]{1,4}:){2}(?:(?::[a-f\d]{1,4}){0,3}:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|(?::[a-f\d]{1,4}){1,5}|:)|(?:[a-f\d]{1,4}:){1}(?:(?::[a-f\d]{1,4}){0,4}:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|(?::[a-f\d]{1,4}){1,6}|:)|(?::(?:(?::[a-f\d]{1,4}){0,5}:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}|(?::[a-f\d]{1,4}){1,7}|:)))$)/;
	function domainMatch(e, t, n) {
		if (e == null || t == null) return;
		let r, i;
		if (n === !1 ? (r = e, i = t) : (r = canonicalDomain(e), i = canonicalDomain(t)), r == null || i == null) return;
		if (r == i) return !0;
		let a = r.lastIndexOf(i);
		return a <= 0 || r.length !== i.length + a || r.substring(a - 1, a) !== `.` ? !1 : !O.test(r);
	}
	function isLoopbackV4(e) {
		let t = e.split(`.`);
		return t.length === 4 && t[0] !== void 0 && parseInt(t[0], 10) === 127;
	}
	function isLoopbackV6(e) {
		return e === `::1`;
	}
	function isNormalizedLocalhostTLD(e) {
		return e.endsWith(`.localhost`);
	}
	function isLocalHostname(e) {
		let t = e.toLowerCase();
		return t === `localhost` || isNormalizedLocalhostTLD(t);
	}
	function hostNoBrackets(e) {
		return e.length >= 2 && e.startsWith(`[`) && e.endsWith(`]`) ? e.substring(1, e.length - 1) : e;
	}
	function isPotentiallyTrustworthy(e, t = !0) {
		let n;
		if (typeof e == `string`) try {
			n = new URL(e);
		} catch {
			return !1;
		}
		else n = e;
		let r = n.protocol.replace(`:`, ``).toLowerCase(), i = hostNoBrackets(n.hostname).replace(/\.+$/, ``);
		return r === `https` || r === `wss` ? !0 : t ? p.test(i) ? isLoopbackV4(i) : f.test(i) ? isLoopbackV6(i) : isLocalHostname(i) : !1;
	}
	var k = {
		loose: !1,
		sameSiteContext: void 0,
		ignoreError: !1,
		http: !0
	};
	var A = {
		http: !0,
		expire: !0,
		allPaths: !1,
		sameSiteContext: void 0,
		sort: void 0
	};
	var j = `Invalid sameSiteContext option for getCookies(); expected one of "strict", "lax", or "none"`;
	function getCookieContext(e) {
		if (e && typeof e == `object` && `hostname` in e && typeof e.hostname == `string` && `pathname` in e && typeof e.pathname == `string` && `protocol` in e && typeof e.protocol == `string`) return {
			hostname: e.hostname,
			pathname: e.pathname,
			protocol: e.protocol
		};
		if (typeof e == `string`) {
			let t = new URL(e), n = t.pathname;
			try {
				n = decodeURI(n);
			} catch {}
			return {
				hostname: t.hostname,
				pathname: n,
				protocol: t.protocol
			};
		}
		throw new ParameterError("`url` argument is not a string or URL.");
	}
	function checkSameSiteContext(e) {
		let t = e.toLowerCase();
		if (t === `none` || t === `lax` || t === `strict`) return t;
	}
	function isSecurePrefixConditionMet(e) {
		return !(typeof e.key == `string` && e.key.startsWith(`__Secure-`)) || e.secure;
	}
	function isHostPrefixConditionMet(e) {
		return !(typeof e.key == `string` && e.key.startsWith(`__Host-`)) || !!(e.secure && e.hostOnly && e.path != null && e.path === `/`);
	}
	function getNormalizedPrefixSecurity(e) {
		let t = e.toLowerCase();
		switch (t) {
			case u.STRICT:
			case u.SILENT:
			case u.DISABLED: return t;
			default: return u.SILENT;
		}
	}
	var M = class _CookieJar {
		constructor(e, t) {
			typeof t == `boolean` && (t = { rejectPublicSuffixes: t }), this.rejectPublicSuffixes = t?.rejectPublicSuffixes ?? !0, this.enableLooseMode = t?.looseMode ?? !1, this.allowSpecialUseDomain = t?.allowSpecialUseDomain ?? !0, this.allowSecureOnLocal = t?.allowSecureOnLocal ?? !0, this.prefixSecurity = getNormalizedPrefixSecurity(t?.prefixSecurity ?? `silent`), this.store = e ?? new MemoryCookieStore();
		}
		callSync(e) {
			if (!this.store.synchronous) throw Error(`CookieJar store is not synchronous; use async API instead.`);
			let t = null, n;
			try {
				e.call(this, (e, r) => {
					t = e, n = r;
				});
			} catch (e) {
				t = e;
			}
			if (t) throw t;
			return n;
		}
		setCookie(e, t, n, r) {
			typeof n == `function` && (r = n, n = void 0);
			let i = createPromiseCallback(r), a = i.callback, o;
			try {
				if (typeof t == `string` && validate(isNonEmptyString(t), r, safeToString(n)), o = getCookieContext(t), typeof t == `function`) return i.reject(Error(`No URL was specified`));
				if (typeof n == `function` && (n = k), validate(typeof a == `function`, a), !isNonEmptyString(e) && !isObject(e) && e instanceof String && e.length == 0) return i.resolve(void 0);
			} catch (e) {
				return i.reject(e);
			}
			let s = canonicalDomain(o.hostname) ?? null, c = n?.loose || this.enableLooseMode, l = null;
			if (n?.sameSiteContext && (l = checkSameSiteContext(n.sameSiteContext), !l)) return i.reject(Error(j));
			if (typeof e == `string` || e instanceof String) {
				let t = E.parse(e.toString(), { loose: c });
				if (!t) {
					let e = Error(`Cookie failed to parse`);
					return n?.ignoreError ? i.resolve(void 0) : i.reject(e);
				}
				e = t;
			} else if (!(e instanceof E)) {
				let e = Error(`First argument to setCookie must be a Cookie object or string`);
				return n?.ignoreError ? i.resolve(void 0) : i.reject(e);
			}
			let d = n?.now || /* @__PURE__ */ new Date();
			if (this.rejectPublicSuffixes && e.domain) try {
				let t = e.cdomain();
				if ((typeof t == `string` ? getPublicSuffix(t, {
					allowSpecialUseDomain: this.allowSpecialUseDomain,
					ignoreError: n?.ignoreError
				}) : null) == null && !f.test(e.domain)) {
					let e = Error(`Cookie has domain set to a public suffix`);
					return n?.ignoreError ? i.resolve(void 0) : i.reject(e);
				}
			} catch (e) {
				return n?.ignoreError ? i.resolve(void 0) : i.reject(e);
			}
			if (e.domain) {
				if (!domainMatch(s ?? void 0, e.cdomain() ?? void 0, !1)) {
					let t = Error(`Cookie not in this host's domain. Cookie:${e.cdomain() ?? `null`} Request:${s ?? `null`}`);
					return n?.ignoreError ? i.resolve(void 0) : i.reject(t);
				}
				e.hostOnly ?? (e.hostOnly = !1);
			} else e.hostOnly = !0, e.domain = s;
			if (e.path && e.path[0] === `/` || (e.path = defaultPath(o.pathname), e.pathIsDefault = !0), n?.http === !1 && e.httpOnly) {
				let e = Error(`Cookie is HttpOnly and this isn't an HTTP API`);
				return n.ignoreError ? i.resolve(void 0) : i.reject(e);
			}
			if (e.sameSite !== `none` && e.sameSite !== void 0 && l && l === `none`) {
				let e = Error(`Cookie is SameSite but this is a cross-origin request`);
				return n?.ignoreError ? i.resolve(void 0) : i.reject(e);
			}
			let p = this.prefixSecurity === u.SILENT;
			if (this.prefixSecurity !== u.DISABLED) {
				let t = !1, r;
				if (isSecurePrefixConditionMet(e) ? isHostPrefixConditionMet(e) || (t = !0, r = `Cookie has __Host prefix but either Secure or HostOnly attribute is not set or Path is not '/'`) : (t = !0, r = `Cookie has __Secure prefix but Secure attribute is not set`), t) return n?.ignoreError || p ? i.resolve(void 0) : i.reject(Error(r));
			}
			let m = this.store;
			return m.updateCookie ||= async function(e, t, n) {
				return this.putCookie(t).then(() => n?.(null), (e) => n?.(e));
			}, m.findCookie(e.domain, e.path, e.key, function withCookie2(t, r) {
				if (t) {
					a(t);
					return;
				}
				let next = function(t) {
					t ? a(t) : typeof e == `string` ? a(null, void 0) : a(null, e);
				};
				if (r) {
					if (n && `http` in n && n.http === !1 && r.httpOnly) {
						t = Error(`old Cookie is HttpOnly and this isn't an HTTP API`), n.ignoreError ? a(null, void 0) : a(t);
						return;
					}
					e instanceof E && (e.creation = r.creation, e.creationIndex = r.creationIndex, e.lastAccessed = d, m.updateCookie(r, e, next));
				} else e instanceof E && (e.creation = e.lastAccessed = d, m.putCookie(e, next));
			}), i.promise;
		}
		setCookieSync(e, t, n) {
			let r = n ? this.setCookie.bind(this, e, t, n) : this.setCookie.bind(this, e, t);
			return this.callSync(r);
		}
		getCookies(e, t, n) {
			typeof t == `function` ? (n = t, t = A) : t === void 0 && (t = A);
			let r = createPromiseCallback(n), i = r.callback, a;
			try {
				typeof e == `string` && validate(isNonEmptyString(e), i, e), a = getCookieContext(e), validate(isObject(t), i, safeToString(t)), validate(typeof i == `function`, i);
			} catch (e) {
				return r.reject(e);
			}
			let o = canonicalDomain(a.hostname), s = a.pathname || `/`, c = isPotentiallyTrustworthy(e, this.allowSecureOnLocal), l = 0;
			if (t.sameSiteContext) {
				let e = checkSameSiteContext(t.sameSiteContext);
				if (e == null || (l = E.sameSiteLevel[e], !l)) return r.reject(Error(j));
			}
			let u = t.http ?? !0, d = Date.now(), f = t.expire ?? !0, p = t.allPaths ?? !1, m = this.store;
			function matchingCookie(e) {
				if (e.hostOnly) {
					if (e.domain != o) return !1;
				} else if (!domainMatch(o ?? void 0, e.domain ?? void 0, !1)) return !1;
				if (!p && typeof e.path == `string` && !pathMatch(s, e.path) || e.secure && !c || e.httpOnly && !u) return !1;
				if (l) {
					let t;
					if (t = e.sameSite === `lax` ? E.sameSiteLevel.lax : e.sameSite === `strict` ? E.sameSiteLevel.strict : E.sameSiteLevel.none, t > l) return !1;
				}
				let t = e.expiryTime();
				return f && t != null && t <= d ? (m.removeCookie(e.domain, e.path, e.key, () => {}), !1) : !0;
			}
			return m.findCookies(o, p ? null : s, this.allowSpecialUseDomain, (e, n) => {
				if (e) {
					i(e);
					return;
				}
				if (n == null) {
					i(null, []);
					return;
				}
				n = n.filter(matchingCookie), `sort` in t && t.sort !== !1 && (n = n.sort(cookieCompare));
				let r = /* @__PURE__ */ new Date();
				for (let e of n) e.lastAccessed = r;
				i(null, n);
			}), r.promise;
		}
		getCookiesSync(e, t) {
			return this.callSync(this.getCookies.bind(this, e, t)) ?? [];
		}
		getCookieString(e, t, n) {
			typeof t == `function` && (n = t, t = void 0);
			let r = createPromiseCallback(n), next = function(e, t) {
				e ? r.callback(e) : r.callback(null, t?.sort(cookieCompare).map((e) => e.cookieString()).join(`; `));
			};
			return this.getCookies(e, t, next), r.promise;
		}
		getCookieStringSync(e, t) {
			return this.callSync(t ? this.getCookieString.bind(this, e, t) : this.getCookieString.bind(this, e)) ?? ``;
		}
		getSetCookieStrings(e, t, n) {
			typeof t == `function` && (n = t, t = void 0);
			let r = createPromiseCallback(n), next = function(e, t) {
				e ? r.callback(e) : r.callback(null, t?.map((e) => e.toString()));
			};
			return this.getCookies(e, t, next), r.promise;
		}
		getSetCookieStringsSync(e, t = {}) {
			return this.callSync(this.getSetCookieStrings.bind(this, e, t)) ?? [];
		}
		serialize(e) {
			let t = createPromiseCallback(e), n = this.store.constructor.name;
			isObject(n) && (n = null);
			let r = {
				version: `tough-cookie@${l}`,
				storeType: n,
				rejectPublicSuffixes: this.rejectPublicSuffixes,
				enableLooseMode: this.enableLooseMode,
				allowSpecialUseDomain: this.allowSpecialUseDomain,
				prefixSecurity: getNormalizedPrefixSecurity(this.prefixSecurity),
				cookies: []
			};
			return typeof this.store.getAllCookies == `function` ? (this.store.getAllCookies((e, n) => {
				e ? t.callback(e) : (n == null || (r.cookies = n.map((e) => {
					let t = e.toJSON();
					return delete t.creationIndex, t;
				})), t.callback(null, r));
			}), t.promise) : t.reject(Error(`store does not support getAllCookies and cannot be serialized`));
		}
		serializeSync() {
			return this.callSync((e) => {
				this.serialize(e);
			});
		}
		toJSON() {
			return this.serializeSync();
		}
		_importCookies(e, t) {
			let n;
			if (e && typeof e == `object` && inOperator(`cookies`, e) && Array.isArray(e.cookies) && (n = e.cookies), !n) {
				t(Error(`serialized jar has no cookies array`), void 0);
				return;
			}
			n = n.slice();
			let putNext = (e) => {
				if (e) t(e, void 0);
				else if (Array.isArray(n)) {
					if (!n.length) {
						t(e, this);
						return;
					}
					let r;
					try {
						r = E.fromJSON(n.shift());
					} catch (e) {
						t(e instanceof Error ? e : Error(), void 0);
						return;
					}
					if (r === void 0) {
						putNext(null);
						return;
					}
					this.store.putCookie(r, putNext);
				}
			};
			putNext(null);
		}
		_importCookiesSync(e) {
			this.callSync(this._importCookies.bind(this, e));
		}
		clone(e, t) {
			typeof e == `function` && (t = e, e = void 0);
			let n = createPromiseCallback(t), r = n.callback;
			return this.serialize((t, i) => t ? n.reject(t) : _CookieJar.deserialize(i ?? ``, e, r)), n.promise;
		}
		_cloneSync(e) {
			let t = e && typeof e != `function` ? this.clone.bind(this, e) : this.clone.bind(this);
			return this.callSync((e) => {
				t(e);
			});
		}
		cloneSync(e) {
			if (!e) return this._cloneSync();
			if (!e.synchronous) throw Error(`CookieJar clone destination store is not synchronous; use async API instead.`);
			return this._cloneSync(e);
		}
		removeAllCookies(e) {
			let t = createPromiseCallback(e), n = t.callback, r = this.store;
			return typeof r.removeAllCookies == `function` && r.removeAllCookies !== Store.prototype.removeAllCookies ? (r.removeAllCookies(n), t.promise) : (r.getAllCookies((e, t) => {
				if (e) {
					n(e);
					return;
				}
				if (t ||= [], t.length === 0) {
					n(null, void 0);
					return;
				}
				let i = 0, a = [], o = function removeCookieCb2(e) {
					e && a.push(e), i++, i === t.length && (a[0] ? n(a[0]) : n(null, void 0));
				};
				t.forEach((e) => {
					r.removeCookie(e.domain, e.path, e.key, o);
				});
			}), t.promise);
		}
		removeAllCookiesSync() {
			this.callSync((e) => {
				this.removeAllCookies(e);
			});
		}
		static deserialize(e, t, n) {
			typeof t == `function` && (n = t, t = void 0);
			let r = createPromiseCallback(n), i;
			if (typeof e == `string`) try {
				i = JSON.parse(e);
			} catch (e) {
				return r.reject(e instanceof Error ? e : Error());
			}
			else i = e;
			let readSerializedProperty = (e) => i && typeof i == `object` && inOperator(e, i) ? i[e] : void 0, readSerializedBoolean = (e) => {
				let t = readSerializedProperty(e);
				return typeof t == `boolean` ? t : void 0;
			}, readSerializedString = (e) => {
				let t = readSerializedProperty(e);
				return typeof t == `string` ? t : void 0;
			}, a = new _CookieJar(t, {
				rejectPublicSuffixes: readSerializedBoolean(`rejectPublicSuffixes`),
				looseMode: readSerializedBoolean(`enableLooseMode`),
				allowSpecialUseDomain: readSerializedBoolean(`allowSpecialUseDomain`),
				prefixSecurity: getNormalizedPrefixSecurity(readSerializedString(`prefixSecurity`) ?? `silent`)
			});
			return a._importCookies(i, (e) => {
				e ? r.callback(e) : r.callback(null, a);
			}), r.promise;
		}
		static deserializeSync(e, t) {
			let n = typeof e == `string` ? JSON.parse(e) : e, readSerializedProperty = (e) => n && typeof n == `object` && inOperator(e, n) ? n[e] : void 0, readSerializedBoolean = (e) => {
				let t = readSerializedProperty(e);
				return typeof t == `boolean` ? t : void 0;
			}, readSerializedString = (e) => {
				let t = readSerializedProperty(e);
				return typeof t == `string` ? t : void 0;
			}, r = new _CookieJar(t, {
				rejectPublicSuffixes: readSerializedBoolean(`rejectPublicSuffixes`),
				looseMode: readSerializedBoolean(`enableLooseMode`),
				allowSpecialUseDomain: readSerializedBoolean(`allowSpecialUseDomain`),
				prefixSecurity: getNormalizedPrefixSecurity(readSerializedString(`prefixSecurity`) ?? `silent`)
			});
			if (!r.store.synchronous) throw Error(`CookieJar store is not synchronous; use async API instead.`);
			return r._importCookiesSync(n), r;
		}
		static fromJSON(e, t) {
			return _CookieJar.deserializeSync(e, t);
		}
	};
	function permutePath(e) {
		if (e === `/`) return [`/`];
		let t = [e];
		for (; e.length > 1;) {
			let n = e.lastIndexOf(`/`);
			if (n === 0) break;
			e = e.slice(0, n), t.push(e);
		}
		return t.push(`/`), t;
	}
	function parse2(e, t) {
		return E.parse(e, t);
	}
	function fromJSON2(e) {
		return E.fromJSON(e);
	}
	0 && (0);
}));
// node_modules/ibm-cloud-sdk-core/lib/cookie-support.js
var require_cookie_support = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$30) => {
	var __awaiter = this$30 && this$30.__awaiter || function(e, t, n, r) {
		function adopt(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, i) {
			function fulfilled(e) {
				try {
					step(r.next(e));
				} catch (e) {
					i(e);
				}
			}
			function rejected(e) {
				try {
					step(r.throw(e));
				} catch (e) {
					i(e);
				}
			}
			function step(e) {
				e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
			}
			step((r = r.apply(e, t || [])).next());
		});
	};
	var __generator = this$30 && this$30.__generator || function(e, t) {
		var n = {
			label: 0,
			sent: function() {
				if (a[0] & 1) throw a[1];
				return a[1];
			},
			trys: [],
			ops: []
		}, r, i, a, o = {
			next: verb(0),
			throw: verb(1),
			return: verb(2)
		};
		return typeof Symbol == `function` && (o[Symbol.iterator] = function() {
			return this;
		}), o;
		function verb(e) {
			return function(t) {
				return step([e, t]);
			};
		}
		function step(s) {
			if (r) throw TypeError(`Generator is already executing.`);
			for (; o && (o = 0, s[0] && (n = 0)), n;) try {
				if (r = 1, i && (a = s[0] & 2 ? i.return : s[0] ? i.throw || ((a = i.return) && a.call(i), 0) : i.next) && !(a = a.call(i, s[1])).done) return a;
				switch (i = 0, a && (s = [s[0] & 2, a.value]), s[0]) {
					case 0:
					case 1:
						a = s;
						break;
					case 4: return n.label++, {
						value: s[1],
						done: !1
					};
					case 5:
						n.label++, i = s[1], s = [0];
						continue;
					case 7:
						s = n.ops.pop(), n.trys.pop();
						continue;
					default:
						if (a = n.trys, !(a = a.length > 0 && a[a.length - 1]) && (s[0] === 6 || s[0] === 2)) {
							n = 0;
							continue;
						}
						if (s[0] === 3 && (!a || s[1] > a[0] && s[1] < a[3])) {
							n.label = s[1];
							break;
						}
						if (s[0] === 6 && n.label < a[1]) {
							n.label = a[1], a = s;
							break;
						}
						if (a && n.label < a[2]) {
							n.label = a[2], n.ops.push(s);
							break;
						}
						a[2] && n.ops.pop(), n.trys.pop();
						continue;
				}
				s = t.call(e, n);
			} catch (e) {
				s = [6, e], i = 0;
			} finally {
				r = a = 0;
			}
			if (s[0] & 5) throw s[1];
			return {
				value: s[0] ? s[1] : void 0,
				done: !0
			};
		}
	};
	var __importDefault = this$30 && this$30.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.createCookieInterceptor = void 0;
	var axios_1 = require_axios();
	var extend_1 = __importDefault(require_extend());
	var tough_cookie_1 = require_dist();
	var logger_1 = __importDefault(require_logger());
	var internalCreateCookieInterceptor = function(e) {
		function requestInterceptor(t) {
			return __awaiter(this, void 0, void 0, function() {
				var n, r;
				return __generator(this, function(i) {
					switch (i.label) {
						case 0: return logger_1.default.debug(`CookieInterceptor: intercepting request`), t && t.url ? (logger_1.default.debug(`CookieInterceptor: getting cookies for: ${t.url}`), [4, e.getCookieString(t.url)]) : [3, 2];
						case 1: return n = i.sent(), n ? (logger_1.default.debug(`CookieInterceptor: setting cookie header`), r = { cookie: n }, t.headers = (0, extend_1.default)(!0, {}, t.headers, r)) : logger_1.default.debug(`CookieInterceptor: no cookies for: ${t.url}`), [3, 3];
						case 2: logger_1.default.debug(`CookieInterceptor: no request URL.`), i.label = 3;
						case 3: return [2, t];
					}
				});
			});
		}
		function responseInterceptor(t) {
			return __awaiter(this, void 0, void 0, function() {
				var n;
				return __generator(this, function(r) {
					switch (r.label) {
						case 0: return logger_1.default.debug(`CookieInterceptor: intercepting response to check for set-cookie headers.`), t && t.headers ? (n = t.headers[`set-cookie`], n ? (logger_1.default.debug(`CookieInterceptor: setting cookies in jar for URL ${t.config.url}.`), [4, n.reduce(function(n, r) {
							return n.then(function() {
								return e.setCookie(r, t.config.url);
							});
						}, Promise.resolve(null))]) : [3, 2]) : [3, 4];
						case 1: return r.sent(), [3, 3];
						case 2: logger_1.default.debug(`CookieInterceptor: no set-cookie headers.`), r.label = 3;
						case 3: return [3, 5];
						case 4: logger_1.default.debug(`CookieInterceptor: no response headers.`), r.label = 5;
						case 5: return [2, t];
					}
				});
			});
		}
		function responseRejected(e) {
			return __awaiter(this, void 0, void 0, function() {
				return __generator(this, function(t) {
					switch (t.label) {
						case 0: return logger_1.default.debug(`CookieIntercepter: intercepting error response`), (0, axios_1.isAxiosError)(e) && e.response ? (logger_1.default.debug(`CookieIntercepter: delegating to responseInterceptor()`), [4, responseInterceptor(e.response)]) : [3, 2];
						case 1: return t.sent(), [3, 3];
						case 2: logger_1.default.debug(`CookieInterceptor: no response field in error object, skipping...`), t.label = 3;
						case 3: return [2, Promise.reject(e)];
					}
				});
			});
		}
		return function(e) {
			e.interceptors.request.use(requestInterceptor), e.interceptors.response.use(responseInterceptor, responseRejected);
		};
	};
	var createCookieInterceptor = function(e) {
		if (e) return e === !0 ? (logger_1.default.debug(`CookieInterceptor: creating new CookieJar`), internalCreateCookieInterceptor(new tough_cookie_1.CookieJar())) : (logger_1.default.debug(`CookieInterceptor: using supplied CookieJar`), internalCreateCookieInterceptor(e));
		throw Error(`Must supply a cookie jar or true.`);
	};
	exports.createCookieInterceptor = createCookieInterceptor;
}));
// node_modules/ibm-cloud-sdk-core/lib/chain-error.js
var require_chain_error = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.chainError = void 0;
	function chainError(e, t) {
		return e.message += ` ${t.toString()}`, t.stack && (e.stack += `
Caused by: ${t.stack}`), e;
	}
	exports.chainError = chainError;
}));
// node_modules/ibm-cloud-sdk-core/lib/request-wrapper.js
var require_request_wrapper = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$29) => {
	var __assign = this$29 && this$29.__assign || function() {
		return __assign = Object.assign || function(e) {
			for (var t, n = 1, r = arguments.length; n < r; n++) for (var i in t = arguments[n], t) Object.prototype.hasOwnProperty.call(t, i) && (e[i] = t[i]);
			return e;
		}, __assign.apply(this, arguments);
	};
	var __createBinding = this$29 && this$29.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	}));
	var __setModuleDefault = this$29 && this$29.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	});
	var __importStar = this$29 && this$29.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && __createBinding(t, e, n);
		return __setModuleDefault(t, e), t;
	};
	var __awaiter = this$29 && this$29.__awaiter || function(e, t, n, r) {
		function adopt(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, i) {
			function fulfilled(e) {
				try {
					step(r.next(e));
				} catch (e) {
					i(e);
				}
			}
			function rejected(e) {
				try {
					step(r.throw(e));
				} catch (e) {
					i(e);
				}
			}
			function step(e) {
				e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
			}
			step((r = r.apply(e, t || [])).next());
		});
	};
	var __generator = this$29 && this$29.__generator || function(e, t) {
		var n = {
			label: 0,
			sent: function() {
				if (a[0] & 1) throw a[1];
				return a[1];
			},
			trys: [],
			ops: []
		}, r, i, a, o = {
			next: verb(0),
			throw: verb(1),
			return: verb(2)
		};
		return typeof Symbol == `function` && (o[Symbol.iterator] = function() {
			return this;
		}), o;
		function verb(e) {
			return function(t) {
				return step([e, t]);
			};
		}
		function step(s) {
			if (r) throw TypeError(`Generator is already executing.`);
			for (; o && (o = 0, s[0] && (n = 0)), n;) try {
				if (r = 1, i && (a = s[0] & 2 ? i.return : s[0] ? i.throw || ((a = i.return) && a.call(i), 0) : i.next) && !(a = a.call(i, s[1])).done) return a;
				switch (i = 0, a && (s = [s[0] & 2, a.value]), s[0]) {
					case 0:
					case 1:
						a = s;
						break;
					case 4: return n.label++, {
						value: s[1],
						done: !1
					};
					case 5:
						n.label++, i = s[1], s = [0];
						continue;
					case 7:
						s = n.ops.pop(), n.trys.pop();
						continue;
					default:
						if (a = n.trys, !(a = a.length > 0 && a[a.length - 1]) && (s[0] === 6 || s[0] === 2)) {
							n = 0;
							continue;
						}
						if (s[0] === 3 && (!a || s[1] > a[0] && s[1] < a[3])) {
							n.label = s[1];
							break;
						}
						if (s[0] === 6 && n.label < a[1]) {
							n.label = a[1], a = s;
							break;
						}
						if (a && n.label < a[2]) {
							n.label = a[2], n.ops.push(s);
							break;
						}
						a[2] && n.ops.pop(), n.trys.pop();
						continue;
				}
				s = t.call(e, n);
			} catch (e) {
				s = [6, e], i = 0;
			} finally {
				r = a = 0;
			}
			if (s[0] & 5) throw s[1];
			return {
				value: s[0] ? s[1] : void 0,
				done: !0
			};
		}
	};
	var __importDefault = this$29 && this$29.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.RequestWrapper = void 0;
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
		function RequestWrapper(e) {
			var t = this;
			e ||= {}, this.compressRequestData = !!e.enableGzipCompression;
			var n = {
				maxContentLength: -1,
				maxBodyLength: 1 / 0
			};
			if ((0, extend_1.default)(!0, n, e), e.disableSslVerification === !0 && (n.httpsAgent ? n.httpsAgent.options && (n.httpsAgent.options.rejectUnauthorized = !1) : n.httpsAgent = new https_1.Agent({ rejectUnauthorized: !1 })), this.axiosInstance = axios_1.default.create(n), [
				`post`,
				`put`,
				`patch`
			].forEach(function(e) {
				t.axiosInstance.defaults.headers[e][`Content-Type`] = `application/json`;
			}), e.jar && (0, cookie_support_1.createCookieInterceptor)(e.jar)(this.axiosInstance), e.enableRetries) {
				var r = {};
				e.maxRetries !== void 0 && (r.maxRetries = e.maxRetries), e.retryInterval !== void 0 && (r.maxRetryInterval = e.retryInterval), this.enableRetries(r);
			}
			(logger_1.default.debug.enabled || process.env.NODE_DEBUG === `axios`) && (this.axiosInstance.interceptors.request.use(function(e) {
				return logger_1.default.debug(`--> HTTP Request:
${t.formatAxiosRequest(e)}`), e;
			}, function(e) {
				return logger_1.default.debug(`<-- HTTP Error:
${t.formatAxiosError(e)}`), Promise.reject(e);
			}), this.axiosInstance.interceptors.response.use(function(e) {
				return logger_1.default.debug(`<-- HTTP Response:
${t.formatAxiosResponse(e)}`), e;
			}, function(e) {
				return logger_1.default.debug(`<-- HTTP Error:
${t.formatAxiosError(e)}`), Promise.reject(e);
			}));
		}
		return RequestWrapper.prototype.formatAxiosRequest = function(e) {
			var t = e.method, n = e.url, r = e.data, i = e.headers, a = e.params, o = (0, querystring_1.stringify)(a);
			o &&= `?${o}`;
			var s = this.formatAxiosHeaders(i), c = this.formatAxiosBody(r), l = n ? n + o : `??`, u = `${(t || `??`).toUpperCase()} ${l}
${s}
${c}`;
			return (0, private_helpers_1.redactSecrets)(u);
		}, RequestWrapper.prototype.formatAxiosResponse = function(e) {
			var t = e.status, n = e.statusText, r = e.headers, i = e.data, a = this.formatAxiosHeaders(r), o = this.formatAxiosBody(i), s = `${t} ${n || `status_code_${t}`}
${a}
${o}`;
			return (0, private_helpers_1.redactSecrets)(s);
		}, RequestWrapper.prototype.formatAxiosError = function(e) {
			var t = e.response, n = `HTTP error message=${e.message || ``}, code=${e.code || ``}`;
			return t && (n = this.formatAxiosResponse(t)), n;
		}, RequestWrapper.prototype.formatAxiosHeaders = function(e) {
			var t = ``;
			if (e) {
				var n = [];
				Object.keys(e).forEach(function(t) {
					n.push(`${t}: ${e[t]}`);
				}), t = n.join(`
`);
			}
			return t;
		}, RequestWrapper.prototype.formatAxiosBody = function(e) {
			var t = ``;
			return e && (t = typeof e == `string` ? e : JSON.stringify(e)), t;
		}, RequestWrapper.prototype.setCompressRequestData = function(e) {
			this.compressRequestData = e;
		}, RequestWrapper.prototype.sendRequest = function(e) {
			return __awaiter(this, void 0, void 0, function() {
				var t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, _, v, y, b, x, S, C = this;
				return __generator(this, function(w) {
					switch (w.label) {
						case 0:
							if (t = (0, extend_1.default)(!0, {}, e.defaultOptions, e.options), n = t.path, r = t.body, i = t.form, a = t.formData, o = t.qs, s = t.method, c = t.serviceUrl, l = t.axiosOptions, u = t.headers, d = t.url, f = new form_data_1.default(), !a) return [3, 7];
							p = 0, m = Object.keys(a), w.label = 1;
						case 1:
							if (!(p < m.length)) return [3, 7];
							h = m[p], g = Array.isArray(a[h]) ? a[h] : [a[h]], g = g.filter(function(e) {
								return e != null && !(0, helper_1.isEmptyObject)(e);
							}), _ = 0, v = g, w.label = 2;
						case 2: return _ < v.length ? (y = v[_], Object.prototype.hasOwnProperty.call(y, `contentType`) && !Object.prototype.hasOwnProperty.call(y, `data`) ? [3, 5] : (0, helper_1.isFileWithMetadata)(y) ? [4, (0, helper_1.buildRequestFileObject)(y)] : [3, 4]) : [3, 6];
						case 3: return b = w.sent(), f.append(h, b.value, b.options), [3, 5];
						case 4: typeof y == `object` && !(0, helper_1.isFileData)(y) && (y = JSON.stringify(y)), f.append(h, y), w.label = 5;
						case 5: return _++, [3, 2];
						case 6: return p++, [3, 1];
						case 7: return d = parsePath(d, n), t.headers = __assign({}, t.headers), o && Object.keys(o).length > 0 && Object.keys(o).forEach(function(e) {
							Array.isArray(o[e]) && (o[e] = o[e].join(`,`));
						}), d && d.charAt(0) === `/` && (d = (0, helper_1.stripTrailingSlash)(c) + d), d = (0, helper_1.stripTrailingSlash)(d), x = r, i && (x = (0, querystring_1.stringify)(i), u[`Content-type`] = `application/x-www-form-urlencoded`), a && (x = f, u = (0, extend_1.default)(!0, {}, u, f.getHeaders())), u[`Accept-Encoding`] = u[`Accept-Encoding`] || `gzip`, this.compressRequestData ? [4, this.gzipRequestBody(x, u)] : [3, 9];
						case 8: x = w.sent(), w.label = 9;
						case 9: return S = __assign({
							url: d,
							method: s,
							headers: u,
							params: o,
							data: x,
							raxConfig: this.raxConfig,
							responseType: t.responseType || `json`,
							paramsSerializer: { serialize: function(e) {
								return (0, querystring_1.stringify)(e);
							} }
						}, l), [2, this.axiosInstance(S).then(function(e) {
							if (e) return delete e.config, delete e.request, e.result = ensureJSONResponseBodyIsObject(e), delete e.data, e;
						}, function(e) {
							throw C.formatError(e);
						})];
					}
				});
			});
		}, RequestWrapper.prototype.formatError = function(e) {
			var t = Error();
			if (e.response) {
				e = e.response, delete e.config, delete e.request, t.statusText = e.statusText, t.name = e.statusText, t.status = e.status, t.code = e.status, t.message = parseServiceErrorMessage(e.data) || e.statusText;
				var n = void 0;
				try {
					n = JSON.stringify(e.data);
				} catch (t) {
					logger_1.default.warn("Error field `result` contains circular reference(s)"), logger_1.default.debug(`Failed to stringify error response body: ${t}`), n = e.data;
				}
				t.result = ensureJSONResponseBodyIsObject(e), t.body = n, t.headers = e.headers, isAuthenticationError(e) && (t.message = `Access is denied due to invalid credentials.`);
			} else e.request ? (t.message = e.message, t.statusText = e.code, t.body = `Response not received - no connection was made to the service.`, isSelfSignedCertificateError(e) && (t.message = "The connection failed because the SSL certificate is not valid. To use a self-signed certificate, set the `disableSslVerification` parameter in the constructor options.")) : t.message = e.message;
			return t;
		}, RequestWrapper.prototype.getHttpClient = function() {
			return this.axiosInstance;
		}, RequestWrapper.getRaxConfig = function(e, t) {
			var n = {
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
				instance: e,
				backoffType: `exponential`,
				checkRetryAfter: !0,
				maxRetryDelay: 3e4,
				shouldRetry: this.retryPolicy
			};
			return t && (typeof t.maxRetries == `number` && (n.retry = t.maxRetries), typeof t.maxRetryInterval == `number` && (n.maxRetryDelay = t.maxRetryInterval * 1e3)), n;
		}, RequestWrapper.prototype.enableRetries = function(e) {
			typeof this.retryInterceptorId == `number` && this.disableRetries(), this.raxConfig = RequestWrapper.getRaxConfig(this.axiosInstance, e), this.retryInterceptorId = rax.attach(this.axiosInstance), logger_1.default.debug(`Enabled retries; maxRetries=${this.raxConfig.retry}, maxRetryInterval=${this.raxConfig.maxRetryDelay}`);
		}, RequestWrapper.prototype.disableRetries = function() {
			typeof this.retryInterceptorId == `number` && (rax.detach(this.retryInterceptorId, this.axiosInstance), delete this.retryInterceptorId, delete this.raxConfig, logger_1.default.debug(`Disabled retries`));
		}, RequestWrapper.retryPolicy = function(e) {
			if (logger_1.default.debug.enabled) {
				var t = [];
				if (e.response) {
					var n = e.response.statusText || ``;
					t.push(`status_code=${e.response.status} (${n})`);
				}
				e.config && (e.config.method && t.push(`method=${e.config.method.toUpperCase()}`), e.config.url && t.push(`url=${e.config.url}`)), logger_1.default.debug(`Considering retry attempt; ${t.join(`, `)}`);
			}
			var r = rax.shouldRetryRequest(e);
			return logger_1.default.debug(`Retry will ${r ? `` : `not `}be attempted`), r;
		}, RequestWrapper.prototype.gzipRequestBody = function(e, t) {
			return __awaiter(this, void 0, void 0, function() {
				var n, r, i, a;
				return __generator(this, function(o) {
					switch (o.label) {
						case 0:
							if (n = t[`Content-Encoding`] && t[`Content-Encoding`].toString().includes(`gzip`), !e || n) return [2, e];
							o.label = 1;
						case 1: return o.trys.push([
							1,
							5,
							,
							6
						]), (0, isstream_1.default)(e) ? [4, (0, stream_to_promise_1.streamToPromise)(e)] : [3, 3];
						case 2: return i = o.sent(), r = Buffer.isBuffer(i) ? i : Buffer.from(i.join(``)), [3, 4];
						case 3: r = Buffer.isBuffer(e) ? e : e.toString && e.toString() !== `[object Object]` && !Array.isArray(e) ? Buffer.from(e.toString()) : Buffer.from(JSON.stringify(e)), o.label = 4;
						case 4: return [3, 6];
						case 5: return a = o.sent(), logger_1.default.error(`Error converting request body to a buffer - data will not be compressed.`), logger_1.default.debug(a), [2, e];
						case 6:
							try {
								e = (0, zlib_1.gzipSync)(r), t[`Content-Encoding`] = `gzip`;
							} catch (e) {
								logger_1.default.error(`Error compressing request body - data will not be compressed.`), logger_1.default.debug(e);
							}
							return [2, e];
					}
				});
			});
		}, RequestWrapper;
	}();
	function parsePath(e, t) {
		return !e || !t ? e : Object.keys(t).reduce(function(e, n) {
			var r = encodeURIComponent(t[n]);
			return e.replace(RegExp(`{${n}}`), r);
		}, e);
	}
	function isAuthenticationError(e) {
		var t = !1, n = e.status || null, r = e.data || {}, i = r.context && r.context.url && r.context.url.indexOf(`iam`) > -1;
		return (n === 401 || n === 403 || i) && (t = !0), t;
	}
	function isSelfSignedCertificateError(e) {
		var t = !1, n = `DEPTH_ZERO_SELF_SIGNED_CERT`, r = `self signed certificate`, i = e.code === n, a = hasStringProperty(e, `message`) && e.message.includes(r);
		return (i || a) && (t = !0), t;
	}
	function hasStringProperty(e, t) {
		return !!(e[t] && typeof e[t] == `string`);
	}
	function parseServiceErrorMessage(e) {
		var t;
		return e && (Array.isArray(e.errors) && e.errors.length > 0 && hasStringProperty(e.errors[0], `message`) ? t = e.errors[0].message : hasStringProperty(e, `error`) ? t = e.error : hasStringProperty(e, `message`) ? t = e.message : hasStringProperty(e, `errorMessage`) && (t = e.errorMessage)), logger_1.default.info(`Parsing service error message: ${t}`), t;
	}
	function ensureJSONResponseBodyIsObject(e) {
		if (typeof e.data != `string` || e.data === `` || !(0, helper_1.isJsonMimeType)(e.headers[`content-type`])) return e.data;
		var t = e.data;
		try {
			t = JSON.parse(e.data);
		} catch (t) {
			throw logger_1.default.verbose(`Response body was supposed to have JSON content but JSON parsing failed.`), logger_1.default.verbose(`Malformed JSON string: ${e.data}`), (0, chain_error_1.chainError)(Error(`Error processing HTTP response:`), t);
		}
		return t;
	}
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/token-manager.js
var require_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$28) => {
	var __importDefault = this$28 && this$28.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TokenManager = void 0;
	var helper_1 = require_helper();
	var logger_1 = __importDefault(require_logger());
	var request_wrapper_1 = require_request_wrapper();
	var helpers_1 = require_helpers();
	exports.TokenManager = function() {
		function TokenManager(e) {
			e ||= {}, e.url && (this.url = (0, helper_1.stripTrailingSlash)(e.url)), this.disableSslVerification = !!e.disableSslVerification, this.headers = e.headers || {}, this.requestWrapperInstance = new request_wrapper_1.RequestWrapper(e), this.pendingRequests = [];
		}
		return TokenManager.prototype.getToken = function() {
			var e = this;
			return !this.accessToken || this.isTokenExpired() ? (logger_1.default.debug(`Performing synchronous token refresh`), this.pacedRequestToken().then(function() {
				return e.accessToken;
			})) : (this.tokenNeedsRefresh() ? (logger_1.default.debug(`Performing background asynchronous token fetch`), this.requestToken().then(function(t) {
				e.saveTokenInfo(t);
			}, function(e) {
				var t = `Attempted token refresh failed. The refresh will be retried with the next request.`;
				e && e.message && (t += ` ${e.message}`), logger_1.default.error(t), logger_1.default.debug(e);
			})) : logger_1.default.debug(`Using cached access token`), Promise.resolve(this.accessToken));
		}, TokenManager.prototype.setDisableSslVerification = function(e) {
			this.disableSslVerification = !!e;
		}, TokenManager.prototype.setHeaders = function(e) {
			typeof e == `object` && (this.headers = e);
		}, TokenManager.prototype.pacedRequestToken = function() {
			var e = this, t = (0, helpers_1.getCurrentTime)();
			return this.requestTime > t - 60 ? new Promise(function(t, n) {
				e.pendingRequests.push({
					resolve: t,
					reject: n
				});
			}) : (this.requestTime = t, this.requestToken().then(function(t) {
				e.saveTokenInfo(t), e.pendingRequests.forEach(function(e) {
					var t = e.resolve;
					t();
				}), e.pendingRequests = [], e.requestTime = 0;
			}).catch(function(t) {
				throw e.pendingRequests.forEach(function(e) {
					var n = e.reject;
					n(t);
				}), e.pendingRequests = [], e.requestTime = 0, t;
			}));
		}, TokenManager.prototype.requestToken = function() {
			var e = "`requestToken` MUST be overridden by a subclass of TokenManager.", t = Error(e);
			return logger_1.default.error(e), Promise.reject(t);
		}, TokenManager.prototype.saveTokenInfo = function(e) {
			logger_1.default.error("`saveTokenInfo` MUST be overridden by a subclass of TokenManager.");
		}, TokenManager.prototype.isTokenExpired = function() {
			var e = this.expireTime;
			return !e || e <= (0, helpers_1.getCurrentTime)();
		}, TokenManager.prototype.tokenNeedsRefresh = function() {
			var e = this.refreshTime, t = (0, helpers_1.getCurrentTime)();
			return e && e > t ? !1 : (this.refreshTime = t + 60, !0);
		}, TokenManager;
	}();
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/jwt-token-manager.js
var require_jwt_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$27) => {
	var __extends = this$27 && this$27.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	var __assign = this$27 && this$27.__assign || function() {
		return __assign = Object.assign || function(e) {
			for (var t, n = 1, r = arguments.length; n < r; n++) for (var i in t = arguments[n], t) Object.prototype.hasOwnProperty.call(t, i) && (e[i] = t[i]);
			return e;
		}, __assign.apply(this, arguments);
	};
	var __importDefault = this$27 && this$27.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.JwtTokenManager = void 0;
	var jsonwebtoken_1 = require_jsonwebtoken();
	var logger_1 = __importDefault(require_logger());
	exports.JwtTokenManager = function(e) {
		__extends(JwtTokenManager, e);
		function JwtTokenManager(t) {
			var n = this;
			return t ||= {}, n = e.call(this, t) || this, n.tokenName = `access_token`, n.tokenInfo = {}, n;
		}
		return JwtTokenManager.prototype.requestToken = function() {
			var e = "`requestToken` MUST be overridden by a subclass of JwtTokenManagerV1.", t = Error(e);
			return logger_1.default.error(e), Promise.reject(t);
		}, JwtTokenManager.prototype.saveTokenInfo = function(e) {
			var t = e.result || {};
			if (this.accessToken = t[this.tokenName], !this.accessToken) {
				var n = `Access token not present in response`;
				throw logger_1.default.error(n), Error(n);
			}
			var r = (0, jsonwebtoken_1.decode)(this.accessToken);
			if (!r) {
				var n = `Access token received is not a valid JWT`;
				throw logger_1.default.error(n), Error(n);
			}
			var i = r.exp, a = r.iat;
			if (!i || !a) this.expireTime = 0, this.refreshTime = 0;
			else {
				var o = .8, s = i - a;
				this.expireTime = i, this.refreshTime = i - s * (1 - o);
			}
			this.tokenInfo = __assign({}, t);
		}, JwtTokenManager;
	}(require_token_manager().TokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/cp4d-token-manager.js
var require_cp4d_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$26) => {
	var __extends = this$26 && this$26.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	var __importDefault = this$26 && this$26.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Cp4dTokenManager = void 0;
	var extend_1 = __importDefault(require_extend());
	var helpers_1 = require_helpers();
	var build_user_agent_1 = require_build_user_agent();
	var jwt_token_manager_1 = require_jwt_token_manager();
	var logger_1 = __importDefault(require_logger());
	exports.Cp4dTokenManager = function(e) {
		__extends(Cp4dTokenManager, e);
		function Cp4dTokenManager(t) {
			var n = e.call(this, t) || this;
			if (n.requiredOptions = [`username`, `url`], n.tokenName = `token`, !t.password && !t.apikey || t.password && t.apikey) throw Error("Exactly one of `apikey` or `password` must be specified.");
			(0, helpers_1.validateInput)(t, n.requiredOptions);
			var r = `/v1/authorize`;
			return n.url && !n.url.endsWith(r) && (n.url += r), n.username = t.username, n.password = t.password, n.apikey = t.apikey, n.cp4dAccountId = t.cp4dAccountId, n.userAgent = (0, build_user_agent_1.buildUserAgent)(`cp4d-authenticator`), n;
		}
		return Cp4dTokenManager.prototype.requestToken = function() {
			var e = {
				"Content-Type": `application/json`,
				"User-Agent": this.userAgent
			}, t = { options: {
				url: this.url,
				body: {
					username: this.username,
					password: this.password,
					api_key: this.apikey,
					account_id: this.cp4dAccountId
				},
				method: `POST`,
				headers: (0, extend_1.default)(!0, {}, this.headers, e),
				rejectUnauthorized: !this.disableSslVerification
			} };
			return logger_1.default.debug(`Invoking CP4D token service operation: ${t.options.url}`), this.requestWrapperInstance.sendRequest(t).then(function(e) {
				return logger_1.default.debug(`Returned from CP4D token service operation`), e;
			});
		}, Cp4dTokenManager;
	}(jwt_token_manager_1.JwtTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/token-request-based-authenticator-immutable.js
var require_token_request_based_authenticator_immutable = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$25) => {
	var __extends = this$25 && this$25.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	var __importDefault = this$25 && this$25.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TokenRequestBasedAuthenticatorImmutable = void 0;
	var extend_1 = __importDefault(require_extend());
	var jwt_token_manager_1 = require_jwt_token_manager();
	var authenticator_1 = require_authenticator();
	var logger_1 = __importDefault(require_logger());
	exports.TokenRequestBasedAuthenticatorImmutable = function(e) {
		__extends(TokenRequestBasedAuthenticatorImmutable, e);
		function TokenRequestBasedAuthenticatorImmutable(t) {
			var n = e.call(this) || this;
			return n.disableSslVerification = !!t.disableSslVerification, n.url = t.url, n.headers = t.headers || {}, n.tokenManager = new jwt_token_manager_1.JwtTokenManager(t), n;
		}
		return TokenRequestBasedAuthenticatorImmutable.prototype.authenticate = function(e) {
			var t = this;
			return this.tokenManager.getToken().then(function(n) {
				var r = { Authorization: `Bearer ${n}` };
				e.headers = (0, extend_1.default)(!0, {}, e.headers, r), logger_1.default.debug(`Authenticated outbound request (type=${t.authenticationType()})`);
			});
		}, TokenRequestBasedAuthenticatorImmutable;
	}(authenticator_1.Authenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/token-request-based-authenticator.js
var require_token_request_based_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$24) => {
	var __extends = this$24 && this$24.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TokenRequestBasedAuthenticator = void 0;
	exports.TokenRequestBasedAuthenticator = function(e) {
		__extends(TokenRequestBasedAuthenticator, e);
		function TokenRequestBasedAuthenticator() {
			return e !== null && e.apply(this, arguments) || this;
		}
		return TokenRequestBasedAuthenticator.prototype.setDisableSslVerification = function(e) {
			this.disableSslVerification = !!e, this.tokenManager.setDisableSslVerification(this.disableSslVerification);
		}, TokenRequestBasedAuthenticator.prototype.setHeaders = function(e) {
			typeof e == `object` && (this.headers = e, this.tokenManager.setHeaders(this.headers));
		}, TokenRequestBasedAuthenticator;
	}(require_token_request_based_authenticator_immutable().TokenRequestBasedAuthenticatorImmutable);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/cloud-pak-for-data-authenticator.js
var require_cloud_pak_for_data_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$23) => {
	var __extends = this$23 && this$23.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CloudPakForDataAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	var cp4d_token_manager_1 = require_cp4d_token_manager();
	exports.CloudPakForDataAuthenticator = function(e) {
		__extends(CloudPakForDataAuthenticator, e);
		function CloudPakForDataAuthenticator(t) {
			var n = e.call(this, t) || this;
			return n.requiredOptions = [`username`, `url`], n.username = t.username, n.password = t.password, n.apikey = t.apikey, n.cp4dAccountId = t.cp4dAccountId, n.tokenManager = new cp4d_token_manager_1.Cp4dTokenManager(t), n;
		}
		return CloudPakForDataAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_CP4D;
		}, CloudPakForDataAuthenticator;
	}(require_token_request_based_authenticator().TokenRequestBasedAuthenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/iam-request-based-token-manager.js
var require_iam_request_based_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$22) => {
	var __extends = this$22 && this$22.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	var __importDefault = this$22 && this$22.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.IamRequestBasedTokenManager = void 0;
	var extend_1 = __importDefault(require_extend());
	var logger_1 = __importDefault(require_logger());
	var helpers_1 = require_helpers();
	var jwt_token_manager_1 = require_jwt_token_manager();
	var CLIENT_ID_SECRET_WARNING = `Warning: Client ID and Secret must BOTH be given, or the header will not be included.`;
	var DEFAULT_IAM_URL = `https://iam.cloud.ibm.com`;
	var OPERATION_PATH = `/identity/token`;
	var IAM_EXPIRATION_WINDOW = 10;
	exports.IamRequestBasedTokenManager = function(e) {
		__extends(IamRequestBasedTokenManager, e);
		function IamRequestBasedTokenManager(t) {
			var n = this;
			return t ||= {}, n = e.call(this, t) || this, n.url = n.url ? (0, helpers_1.removeSuffix)(n.url, OPERATION_PATH) : DEFAULT_IAM_URL, t.clientId && (n.clientId = t.clientId), t.clientSecret && (n.clientSecret = t.clientSecret), t.scope && (n.scope = t.scope), (0, helpers_1.onlyOne)(t.clientId, t.clientSecret) && logger_1.default.warn(CLIENT_ID_SECRET_WARNING), n.formData = {}, n;
		}
		return IamRequestBasedTokenManager.prototype.setScope = function(e) {
			this.scope = e;
		}, IamRequestBasedTokenManager.prototype.setClientIdAndSecret = function(e, t) {
			this.clientId = e, this.clientSecret = t, (0, helpers_1.onlyOne)(e, t) && logger_1.default.warn(CLIENT_ID_SECRET_WARNING);
		}, IamRequestBasedTokenManager.prototype.saveTokenInfo = function(t) {
			e.prototype.saveTokenInfo.call(this, t);
			var n = t.result || {};
			n.refresh_token && (this.refreshToken = n.refresh_token);
		}, IamRequestBasedTokenManager.prototype.requestToken = function() {
			var e = {
				"Content-Type": `application/x-www-form-urlencoded`,
				"User-Agent": this.userAgent
			};
			this.clientId && this.clientSecret && (e.Authorization = (0, helpers_1.computeBasicAuthHeader)(this.clientId, this.clientSecret)), this.scope && (this.formData.scope = this.scope);
			var t = { options: {
				url: this.url + OPERATION_PATH,
				method: `POST`,
				headers: (0, extend_1.default)(!0, {}, this.headers, e),
				form: this.formData,
				rejectUnauthorized: !this.disableSslVerification
			} };
			return logger_1.default.debug(`Invoking IAM get_token operation: ${t.options.url}`), this.requestWrapperInstance.sendRequest(t).then(function(e) {
				return logger_1.default.debug(`Returned from IAM get_token operation`), e;
			});
		}, IamRequestBasedTokenManager.prototype.isTokenExpired = function() {
			var e = this.expireTime;
			return !e || (0, helpers_1.getCurrentTime)() >= e - IAM_EXPIRATION_WINDOW;
		}, IamRequestBasedTokenManager;
	}(jwt_token_manager_1.JwtTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/iam-token-manager.js
var require_iam_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$21) => {
	var __extends = this$21 && this$21.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.IamTokenManager = void 0;
	var helpers_1 = require_helpers();
	var build_user_agent_1 = require_build_user_agent();
	exports.IamTokenManager = function(e) {
		__extends(IamTokenManager, e);
		function IamTokenManager(t) {
			var n = e.call(this, t) || this;
			return n.requiredOptions = [`apikey`], (0, helpers_1.validateInput)(t, n.requiredOptions), n.apikey = t.apikey, n.formData.apikey = n.apikey, n.formData.grant_type = `urn:ibm:params:oauth:grant-type:apikey`, n.formData.response_type = `cloud_iam`, n.userAgent = (0, build_user_agent_1.buildUserAgent)(`iam-authenticator`), n;
		}
		return IamTokenManager.prototype.getRefreshToken = function() {
			return this.refreshToken;
		}, IamTokenManager;
	}(require_iam_request_based_token_manager().IamRequestBasedTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/iam-request-based-authenticator-immutable.js
var require_iam_request_based_authenticator_immutable = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$20) => {
	var __extends = this$20 && this$20.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.IamRequestBasedAuthenticatorImmutable = void 0;
	var iam_request_based_token_manager_1 = require_iam_request_based_token_manager();
	exports.IamRequestBasedAuthenticatorImmutable = function(e) {
		__extends(IamRequestBasedAuthenticatorImmutable, e);
		function IamRequestBasedAuthenticatorImmutable(t) {
			var n = this;
			return t ||= {}, n = e.call(this, t) || this, n.clientId = t.clientId, n.clientSecret = t.clientSecret, n.scope = t.scope, n.tokenManager = new iam_request_based_token_manager_1.IamRequestBasedTokenManager(t), n;
		}
		return IamRequestBasedAuthenticatorImmutable;
	}(require_token_request_based_authenticator_immutable().TokenRequestBasedAuthenticatorImmutable);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/iam-request-based-authenticator.js
var require_iam_request_based_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$19) => {
	var __extends = this$19 && this$19.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.IamRequestBasedAuthenticator = void 0;
	exports.IamRequestBasedAuthenticator = function(e) {
		__extends(IamRequestBasedAuthenticator, e);
		function IamRequestBasedAuthenticator() {
			return e !== null && e.apply(this, arguments) || this;
		}
		return IamRequestBasedAuthenticator.prototype.setClientIdAndSecret = function(e, t) {
			this.clientId = e, this.clientSecret = t, this.tokenManager.setClientIdAndSecret(e, t);
		}, IamRequestBasedAuthenticator.prototype.setScope = function(e) {
			this.scope = e, this.tokenManager.setScope(e);
		}, IamRequestBasedAuthenticator.prototype.setDisableSslVerification = function(e) {
			this.disableSslVerification = !!e, this.tokenManager.setDisableSslVerification(this.disableSslVerification);
		}, IamRequestBasedAuthenticator.prototype.setHeaders = function(e) {
			typeof e == `object` && (this.headers = e, this.tokenManager.setHeaders(this.headers));
		}, IamRequestBasedAuthenticator;
	}(require_iam_request_based_authenticator_immutable().IamRequestBasedAuthenticatorImmutable);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/iam-authenticator.js
var require_iam_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$18) => {
	var __extends = this$18 && this$18.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.IamAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	var iam_token_manager_1 = require_iam_token_manager();
	var helpers_1 = require_helpers();
	exports.IamAuthenticator = function(e) {
		__extends(IamAuthenticator, e);
		function IamAuthenticator(t) {
			var n = e.call(this, t) || this;
			return n.requiredOptions = [`apikey`], (0, helpers_1.validateInput)(t, n.requiredOptions), n.apikey = t.apikey, n.tokenManager = new iam_token_manager_1.IamTokenManager(t), n;
		}
		return IamAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_IAM;
		}, IamAuthenticator.prototype.getRefreshToken = function() {
			return this.tokenManager.getRefreshToken();
		}, IamAuthenticator;
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
	function parse(e) {
		let t = {}, n = e.toString();
		n = n.replace(/\r\n?/gm, `
`);
		let r;
		for (; (r = LINE.exec(n)) != null;) {
			let e = r[1], n = r[2] || ``;
			n = n.trim();
			let i = n[0];
			n = n.replace(/^(['"`])([\s\S]*)\1$/gm, `$2`), i === `"` && (n = n.replace(/\\n/g, `
`), n = n.replace(/\\r/g, `\r`)), t[e] = n;
		}
		return t;
	}
	function _parseVault(e) {
		e ||= {};
		let t = _vaultPath(e);
		e.path = t;
		let n = DotenvModule.configDotenv(e);
		if (!n.parsed) {
			let e = Error(`MISSING_DATA: Cannot parse ${t} for an unknown reason`);
			throw e.code = `MISSING_DATA`, e;
		}
		let r = _dotenvKey(e).split(`,`), i = r.length, a;
		for (let e = 0; e < i; e++) try {
			let i = _instructions(n, r[e].trim());
			a = DotenvModule.decrypt(i.ciphertext, i.key);
			break;
		} catch (t) {
			if (e + 1 >= i) throw t;
		}
		return DotenvModule.parse(a);
	}
	function _warn(e) {
		console.log(`[dotenv@${version}][WARN] ${e}`);
	}
	function _debug(e) {
		console.log(`[dotenv@${version}][DEBUG] ${e}`);
	}
	function _log(e) {
		console.log(`[dotenv@${version}] ${e}`);
	}
	function _dotenvKey(e) {
		return e && e.DOTENV_KEY && e.DOTENV_KEY.length > 0 ? e.DOTENV_KEY : process.env.DOTENV_KEY && process.env.DOTENV_KEY.length > 0 ? process.env.DOTENV_KEY : ``;
	}
	function _instructions(e, t) {
		let n;
		try {
			n = new URL(t);
		} catch (e) {
			if (e.code === `ERR_INVALID_URL`) {
				let e = Error(`INVALID_DOTENV_KEY: Wrong format. Must be in valid uri format like dotenv://:key_1234@dotenvx.com/vault/.env.vault?environment=development`);
				throw e.code = `INVALID_DOTENV_KEY`, e;
			}
			throw e;
		}
		let r = n.password;
		if (!r) {
			let e = Error(`INVALID_DOTENV_KEY: Missing key part`);
			throw e.code = `INVALID_DOTENV_KEY`, e;
		}
		let i = n.searchParams.get(`environment`);
		if (!i) {
			let e = Error(`INVALID_DOTENV_KEY: Missing environment part`);
			throw e.code = `INVALID_DOTENV_KEY`, e;
		}
		let a = `DOTENV_VAULT_${i.toUpperCase()}`, o = e.parsed[a];
		if (!o) {
			let e = Error(`NOT_FOUND_DOTENV_ENVIRONMENT: Cannot locate environment ${a} in your .env.vault file.`);
			throw e.code = `NOT_FOUND_DOTENV_ENVIRONMENT`, e;
		}
		return {
			ciphertext: o,
			key: r
		};
	}
	function _vaultPath(e) {
		let t = null;
		if (e && e.path && e.path.length > 0) {
			if (Array.isArray(e.path)) for (let n of e.path) fs.existsSync(n) && (t = n.endsWith(`.vault`) ? n : `${n}.vault`);
			else t = e.path.endsWith(`.vault`) ? e.path : `${e.path}.vault`;
		} else t = path.resolve(process.cwd(), `.env.vault`);
		return fs.existsSync(t) ? t : null;
	}
	function _resolveHome(e) {
		return e[0] === `~` ? path.join(os.homedir(), e.slice(1)) : e;
	}
	function _configVault(e) {
		let t = !!(e && e.debug), n = e && `quiet` in e ? e.quiet : !0;
		(t || !n) && _log(`Loading env from encrypted .env.vault`);
		let r = DotenvModule._parseVault(e), i = process.env;
		return e && e.processEnv != null && (i = e.processEnv), DotenvModule.populate(i, r, e), { parsed: r };
	}
	function configDotenv(e) {
		let t = path.resolve(process.cwd(), `.env`), n = `utf8`, r = !!(e && e.debug), i = e && `quiet` in e ? e.quiet : !0;
		e && e.encoding ? n = e.encoding : r && _debug(`No encoding is specified. UTF-8 is used by default`);
		let a = [t];
		if (e && e.path) {
			if (!Array.isArray(e.path)) a = [_resolveHome(e.path)];
			else {
				a = [];
				for (let t of e.path) a.push(_resolveHome(t));
			}
		}
		let o, s = {};
		for (let t of a) try {
			let r = DotenvModule.parse(fs.readFileSync(t, { encoding: n }));
			DotenvModule.populate(s, r, e);
		} catch (e) {
			r && _debug(`Failed to load ${t} ${e.message}`), o = e;
		}
		let c = process.env;
		if (e && e.processEnv != null && (c = e.processEnv), DotenvModule.populate(c, s, e), r || !i) {
			let e = Object.keys(s).length, t = [];
			for (let e of a) try {
				let n = path.relative(process.cwd(), e);
				t.push(n);
			} catch (t) {
				r && _debug(`Failed to load ${e} ${t.message}`), o = t;
			}
			_log(`injecting env (${e}) from ${t.join(`,`)}`);
		}
		return o ? {
			parsed: s,
			error: o
		} : { parsed: s };
	}
	function config(e) {
		if (_dotenvKey(e).length === 0) return DotenvModule.configDotenv(e);
		let t = _vaultPath(e);
		return t ? DotenvModule._configVault(e) : (_warn(`You set DOTENV_KEY but you are missing a .env.vault file at ${t}. Did you forget to build it?`), DotenvModule.configDotenv(e));
	}
	function decrypt(e, t) {
		let n = Buffer.from(t.slice(-64), `hex`), r = Buffer.from(e, `base64`), i = r.subarray(0, 12), a = r.subarray(-16);
		r = r.subarray(12, -16);
		try {
			let e = crypto.createDecipheriv(`aes-256-gcm`, n, i);
			return e.setAuthTag(a), `${e.update(r)}${e.final()}`;
		} catch (e) {
			let t = e instanceof RangeError, n = e.message === `Invalid key length`, r = e.message === `Unsupported state or unable to authenticate data`;
			if (t || n) {
				let e = Error(`INVALID_DOTENV_KEY: It must be 64 characters long (or more)`);
				throw e.code = `INVALID_DOTENV_KEY`, e;
			}
			if (r) {
				let e = Error(`DECRYPTION_FAILED: Please check your DOTENV_KEY`);
				throw e.code = `DECRYPTION_FAILED`, e;
			}
			throw e;
		}
	}
	function populate(e, t, n = {}) {
		let r = !!(n && n.debug), i = !!(n && n.override);
		if (typeof t != `object`) {
			let e = Error(`OBJECT_REQUIRED: Please check the processEnv argument being passed to populate`);
			throw e.code = `OBJECT_REQUIRED`, e;
		}
		for (let n of Object.keys(t)) Object.prototype.hasOwnProperty.call(e, n) ? (i === !0 && (e[n] = t[n]), r && _debug(i === !0 ? `"${n}" is already defined and WAS overwritten` : `"${n}" is already defined and was NOT overwritten`)) : e[n] = t[n];
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
	module.exports.configDotenv = DotenvModule.configDotenv, module.exports._configVault = DotenvModule._configVault, module.exports._parseVault = DotenvModule._parseVault, module.exports.config = DotenvModule.config, module.exports.decrypt = DotenvModule.decrypt, module.exports.parse = DotenvModule.parse, module.exports.populate = DotenvModule.populate, module.exports = DotenvModule;
}));
// node_modules/ibm-cloud-sdk-core/auth/utils/file-reading-helpers.js
var require_file_reading_helpers = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$17) => {
	var __importDefault = this$17 && this$17.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.readCrTokenFile = exports.constructFilepath = exports.fileExistsAtPath = exports.readCredentialsFile = void 0;
	var dotenv_1 = require_main();
	var fs_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
	var os_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("os");
	var path_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
	var logger_1 = __importDefault(require_logger());
	var defaultCredsFilename = `ibm-credentials.env`;
	function readCredentialsFile() {
		if (!fs_1.existsSync) return {};
		var e = process.env.IBM_CREDENTIALS_FILE || ``, t = constructFilepath(process.cwd()), n = constructFilepath((0, os_1.homedir)()), r;
		if (e) fileExistsAtPath(e) ? r = e : fileExistsAtPath(constructFilepath(e)) && (r = constructFilepath(e));
		else if (fileExistsAtPath(t)) r = t;
		else if (fileExistsAtPath(n)) r = n;
		else return logger_1.default.info(`Credential file does not exist. Will not be used`), {};
		var i = (0, fs_1.readFileSync)(r);
		return (0, dotenv_1.parse)(i);
	}
	exports.readCredentialsFile = readCredentialsFile;
	function fileExistsAtPath(e) {
		if ((0, fs_1.existsSync)(e)) {
			var t = (0, fs_1.lstatSync)(e);
			return t.isFile() || t.isSymbolicLink();
		}
		return !1;
	}
	exports.fileExistsAtPath = fileExistsAtPath;
	function constructFilepath(e) {
		return e.endsWith(defaultCredsFilename) || (e = (0, path_1.join)(e, defaultCredsFilename)), e;
	}
	exports.constructFilepath = constructFilepath;
	function readCrTokenFile(e) {
		if (!fs_1.existsSync) return ``;
		try {
			var t = ``;
			return logger_1.default.debug(`Attempting to read CR token from file: ${e}`), t = (0, fs_1.readFileSync)(e, `utf8`), logger_1.default.debug(`Successfully read CR token from file: ${e}`), t;
		} catch (e) {
			var n = `Error reading CR token: ${e.toString()}`;
			throw logger_1.default.debug(n), Error(n);
		}
	}
	exports.readCrTokenFile = readCrTokenFile;
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/container-token-manager.js
var require_container_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$16) => {
	var __extends = this$16 && this$16.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ContainerTokenManager = void 0;
	var helpers_1 = require_helpers();
	var file_reading_helpers_1 = require_file_reading_helpers();
	var build_user_agent_1 = require_build_user_agent();
	var iam_request_based_token_manager_1 = require_iam_request_based_token_manager();
	var DEFAULT_CR_TOKEN_FILEPATH1 = `/var/run/secrets/tokens/vault-token`;
	var DEFAULT_CR_TOKEN_FILEPATH2 = `/var/run/secrets/tokens/sa-token`;
	var DEFAULT_CR_TOKEN_FILEPATH3 = `/var/run/secrets/codeengine.cloud.ibm.com/compute-resource-token/token`;
	exports.ContainerTokenManager = function(e) {
		__extends(ContainerTokenManager, e);
		function ContainerTokenManager(t) {
			var n = this;
			if (t ||= {}, n = e.call(this, t) || this, !(0, helpers_1.atLeastOne)(t.iamProfileId, t.iamProfileName)) throw Error("At least one of `iamProfileName` or `iamProfileId` must be specified.");
			return t.crTokenFilename && (n.crTokenFilename = t.crTokenFilename), t.iamProfileName && (n.iamProfileName = t.iamProfileName), t.iamProfileId && (n.iamProfileId = t.iamProfileId), n.formData.grant_type = `urn:ibm:params:oauth:grant-type:cr-token`, n.userAgent = (0, build_user_agent_1.buildUserAgent)(`container-authenticator`), n;
		}
		return ContainerTokenManager.prototype.setCrTokenFilename = function(e) {
			this.crTokenFilename = e;
		}, ContainerTokenManager.prototype.setIamProfileName = function(e) {
			this.iamProfileName = e;
		}, ContainerTokenManager.prototype.setIamProfileId = function(e) {
			this.iamProfileId = e;
		}, ContainerTokenManager.prototype.getRefreshToken = function() {
			return this.refreshToken;
		}, ContainerTokenManager.prototype.requestToken = function() {
			return this.formData.cr_token = this.getCrToken(), this.iamProfileName && (this.formData.profile_name = this.iamProfileName), this.iamProfileId && (this.formData.profile_id = this.iamProfileId), e.prototype.requestToken.call(this);
		}, ContainerTokenManager.prototype.getCrToken = function() {
			try {
				var e = null;
				if (this.crTokenFilename) e = (0, file_reading_helpers_1.readCrTokenFile)(this.crTokenFilename);
				else try {
					e = (0, file_reading_helpers_1.readCrTokenFile)(DEFAULT_CR_TOKEN_FILEPATH1);
				} catch {
					try {
						e = (0, file_reading_helpers_1.readCrTokenFile)(DEFAULT_CR_TOKEN_FILEPATH2);
					} catch {
						e = (0, file_reading_helpers_1.readCrTokenFile)(DEFAULT_CR_TOKEN_FILEPATH3);
					}
				}
				return e;
			} catch (e) {
				throw Error(`Error reading CR token file: ${e.toString()}`);
			}
		}, ContainerTokenManager;
	}(iam_request_based_token_manager_1.IamRequestBasedTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/container-authenticator.js
var require_container_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$15) => {
	var __extends = this$15 && this$15.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ContainerAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	var container_token_manager_1 = require_container_token_manager();
	exports.ContainerAuthenticator = function(e) {
		__extends(ContainerAuthenticator, e);
		function ContainerAuthenticator(t) {
			var n = e.call(this, t) || this;
			return n.tokenManager = new container_token_manager_1.ContainerTokenManager(t), n.crTokenFilename = t.crTokenFilename, n.iamProfileName = t.iamProfileName, n.iamProfileId = t.iamProfileId, n;
		}
		return ContainerAuthenticator.prototype.setCrTokenFilename = function(e) {
			this.crTokenFilename = e, this.tokenManager.setCrTokenFilename(e);
		}, ContainerAuthenticator.prototype.setIamProfileName = function(e) {
			this.iamProfileName = e, this.tokenManager.setIamProfileName(e);
		}, ContainerAuthenticator.prototype.setIamProfileId = function(e) {
			this.iamProfileId = e, this.tokenManager.setIamProfileId(e);
		}, ContainerAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_CONTAINER;
		}, ContainerAuthenticator.prototype.getRefreshToken = function() {
			return this.tokenManager.getRefreshToken();
		}, ContainerAuthenticator;
	}(require_iam_request_based_authenticator().IamRequestBasedAuthenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/no-auth-authenticator.js
var require_no_auth_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$14) => {
	var __extends = this$14 && this$14.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NoAuthAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	exports.NoAuthAuthenticator = function(e) {
		__extends(NoAuthAuthenticator, e);
		function NoAuthAuthenticator() {
			return e !== null && e.apply(this, arguments) || this;
		}
		return NoAuthAuthenticator.prototype.authenticate = function(e) {
			return Promise.resolve();
		}, NoAuthAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_NOAUTH;
		}, NoAuthAuthenticator;
	}(authenticator_1.Authenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/vpc-instance-token-manager.js
var require_vpc_instance_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$13) => {
	var __extends = this$13 && this$13.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	var __awaiter = this$13 && this$13.__awaiter || function(e, t, n, r) {
		function adopt(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, i) {
			function fulfilled(e) {
				try {
					step(r.next(e));
				} catch (e) {
					i(e);
				}
			}
			function rejected(e) {
				try {
					step(r.throw(e));
				} catch (e) {
					i(e);
				}
			}
			function step(e) {
				e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
			}
			step((r = r.apply(e, t || [])).next());
		});
	};
	var __generator = this$13 && this$13.__generator || function(e, t) {
		var n = {
			label: 0,
			sent: function() {
				if (a[0] & 1) throw a[1];
				return a[1];
			},
			trys: [],
			ops: []
		}, r, i, a, o = {
			next: verb(0),
			throw: verb(1),
			return: verb(2)
		};
		return typeof Symbol == `function` && (o[Symbol.iterator] = function() {
			return this;
		}), o;
		function verb(e) {
			return function(t) {
				return step([e, t]);
			};
		}
		function step(s) {
			if (r) throw TypeError(`Generator is already executing.`);
			for (; o && (o = 0, s[0] && (n = 0)), n;) try {
				if (r = 1, i && (a = s[0] & 2 ? i.return : s[0] ? i.throw || ((a = i.return) && a.call(i), 0) : i.next) && !(a = a.call(i, s[1])).done) return a;
				switch (i = 0, a && (s = [s[0] & 2, a.value]), s[0]) {
					case 0:
					case 1:
						a = s;
						break;
					case 4: return n.label++, {
						value: s[1],
						done: !1
					};
					case 5:
						n.label++, i = s[1], s = [0];
						continue;
					case 7:
						s = n.ops.pop(), n.trys.pop();
						continue;
					default:
						if (a = n.trys, !(a = a.length > 0 && a[a.length - 1]) && (s[0] === 6 || s[0] === 2)) {
							n = 0;
							continue;
						}
						if (s[0] === 3 && (!a || s[1] > a[0] && s[1] < a[3])) {
							n.label = s[1];
							break;
						}
						if (s[0] === 6 && n.label < a[1]) {
							n.label = a[1], a = s;
							break;
						}
						if (a && n.label < a[2]) {
							n.label = a[2], n.ops.push(s);
							break;
						}
						a[2] && n.ops.pop(), n.trys.pop();
						continue;
				}
				s = t.call(e, n);
			} catch (e) {
				s = [6, e], i = 0;
			} finally {
				r = a = 0;
			}
			if (s[0] & 5) throw s[1];
			return {
				value: s[0] ? s[1] : void 0,
				done: !0
			};
		}
	};
	var __importDefault = this$13 && this$13.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.VpcInstanceTokenManager = void 0;
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
	exports.VpcInstanceTokenManager = function(e) {
		__extends(VpcInstanceTokenManager, e);
		function VpcInstanceTokenManager(t) {
			var n = this;
			if (t ||= {}, n = e.call(this, t) || this, !(0, helpers_1.atMostOne)(t.iamProfileId, t.iamProfileCrn, t.iamProfileName)) throw Error("At most one of `iamProfileId`, `iamProfileCrn` or `iamProfileName` may be specified.");
			n.url = t.url || DEFAULT_IMS_ENDPOINT;
			var r = t.serviceVersion || METADATA_SERVICE_VERSION;
			if (!metadataServiceSupportedVersions.includes(r)) throw Error(`Invalid serviceVersion. Must be one of: ${metadataServiceSupportedVersions.join(`, `)}`);
			n.serviceVersion = r;
			var i = t.tokenLifetime || METADATA_TOKEN_LIFETIME;
			if (typeof i != `number` || i < 0) throw Error(`tokenLifetime must be a non-negative number`);
			return n.tokenLifetime = i, t.iamProfileCrn && (n.iamProfileCrn = t.iamProfileCrn), t.iamProfileId && (n.iamProfileId = t.iamProfileId), t.iamProfileName && (n.iamProfileName = t.iamProfileName), n.userAgent = (0, build_user_agent_1.buildUserAgent)(`vpc-instance-authenticator`), n;
		}
		return VpcInstanceTokenManager.prototype.setIamProfileCrn = function(e) {
			this.iamProfileCrn = e;
		}, VpcInstanceTokenManager.prototype.setIamProfileId = function(e) {
			this.iamProfileId = e;
		}, VpcInstanceTokenManager.prototype.setIamProfileName = function(e) {
			this.iamProfileName = e;
		}, VpcInstanceTokenManager.prototype.setServiceVersion = function(e) {
			if (!metadataServiceSupportedVersions.includes(e)) throw Error(`Invalid serviceVersion. Must be one of: ${metadataServiceSupportedVersions.join(`, `)}`);
			this.serviceVersion = e;
		}, VpcInstanceTokenManager.prototype.setTokenLifetime = function(e) {
			if (typeof e != `number` || e < 0) throw Error(`tokenLifetime must be a non-negative number`);
			this.tokenLifetime = e;
		}, VpcInstanceTokenManager.prototype.getAccessTokenPath = function() {
			return this.serviceVersion === METADATA_SERVICE_VERSION2 ? DEFAULT_OPERATION_PATH_CREATE_ACCESS_TOKEN2 : DEFAULT_OPERATION_PATH_CREATE_ACCESS_TOKEN;
		}, VpcInstanceTokenManager.prototype.getIamTokenPath = function() {
			return this.serviceVersion === METADATA_SERVICE_VERSION2 ? DEFAULT_OPERATION_PATH_CREATE_IAM_TOKEN2 : DEFAULT_OPERATION_PATH_CREATE_IAM_TOKEN;
		}, VpcInstanceTokenManager.prototype.requestToken = function() {
			return __awaiter(this, void 0, void 0, function() {
				var e, t, n;
				return __generator(this, function(r) {
					switch (r.label) {
						case 0: return [4, this.getInstanceIdentityToken()];
						case 1: return e = r.sent(), this.iamProfileId ? t = { trusted_profile: { id: this.iamProfileId } } : this.iamProfileCrn ? t = { trusted_profile: { crn: this.iamProfileCrn } } : this.iamProfileName && (t = { trusted_profile: { name: this.iamProfileName } }), n = { options: {
							url: `${this.url}${this.getIamTokenPath()}`,
							qs: { version: this.serviceVersion },
							body: t,
							method: `POST`,
							headers: {
								"Content-Type": `application/json`,
								"User-Agent": this.userAgent,
								Accept: `application/json`,
								Authorization: `Bearer ${e}`,
								"Metadata-Flavor": `ibm`
							}
						} }, logger_1.default.debug(`Invoking VPC 'create_iam_token' operation: ${n.options.url}`), [2, this.requestWrapperInstance.sendRequest(n).then(function(e) {
							return logger_1.default.debug(`Returned from VPC 'create_iam_token' operation`), e;
						})];
					}
				});
			});
		}, VpcInstanceTokenManager.prototype.getInstanceIdentityToken = function() {
			return __awaiter(this, void 0, void 0, function() {
				var e, t, n, r, i;
				return __generator(this, function(a) {
					switch (a.label) {
						case 0: e = { options: {
							url: `${this.url}${this.getAccessTokenPath()}`,
							qs: { version: this.serviceVersion },
							body: { expires_in: this.tokenLifetime },
							method: `PUT`,
							headers: {
								"Content-Type": `application/json`,
								"User-Agent": this.userAgent,
								Accept: `application/json`,
								"Metadata-Flavor": `ibm`
							}
						} }, t = null, a.label = 1;
						case 1: return a.trys.push([
							1,
							3,
							,
							4
						]), logger_1.default.debug(`Invoking VPC 'create_access_token' operation: ${e.options.url}`), [4, this.requestWrapperInstance.sendRequest(e)];
						case 2: return n = a.sent(), logger_1.default.debug(`Returned from VPC 'create_access_token' operation.`), r = n.result || {}, t = r.access_token, [3, 4];
						case 3: throw i = a.sent(), logger_1.default.debug(`Caught exception from VPC 'create_access_token' operation: ${i.message}`), i;
						case 4: return [2, t];
					}
				});
			});
		}, VpcInstanceTokenManager.prototype.isTokenExpired = function() {
			var e = this.expireTime;
			return !e || (0, helpers_1.getCurrentTime)() >= e - IAM_EXPIRATION_WINDOW;
		}, VpcInstanceTokenManager;
	}(jwt_token_manager_1.JwtTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/vpc-instance-authenticator.js
var require_vpc_instance_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$12) => {
	var __extends = this$12 && this$12.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.VpcInstanceAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	var vpc_instance_token_manager_1 = require_vpc_instance_token_manager();
	exports.VpcInstanceAuthenticator = function(e) {
		__extends(VpcInstanceAuthenticator, e);
		function VpcInstanceAuthenticator(t) {
			var n = this;
			return t ||= {}, n = e.call(this, t) || this, t.iamProfileCrn && (n.iamProfileCrn = t.iamProfileCrn), t.iamProfileId && (n.iamProfileId = t.iamProfileId), t.iamProfileName && (n.iamProfileName = t.iamProfileName), t.serviceVersion && (n.serviceVersion = t.serviceVersion), t.tokenLifetime && (n.tokenLifetime = t.tokenLifetime), n.tokenManager = new vpc_instance_token_manager_1.VpcInstanceTokenManager(t), n;
		}
		return VpcInstanceAuthenticator.prototype.setIamProfileCrn = function(e) {
			this.iamProfileCrn = e, this.tokenManager.setIamProfileCrn(e);
		}, VpcInstanceAuthenticator.prototype.setIamProfileId = function(e) {
			this.iamProfileId = e, this.tokenManager.setIamProfileId(e);
		}, VpcInstanceAuthenticator.prototype.setIamProfileName = function(e) {
			this.iamProfileName = e, this.tokenManager.setIamProfileName(e);
		}, VpcInstanceAuthenticator.prototype.setServiceVersion = function(e) {
			this.serviceVersion = e, this.tokenManager.setServiceVersion(e);
		}, VpcInstanceAuthenticator.prototype.setTokenLifetime = function(e) {
			this.tokenLifetime = e, this.tokenManager.setTokenLifetime(e);
		}, VpcInstanceAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_VPC;
		}, VpcInstanceAuthenticator;
	}(require_token_request_based_authenticator().TokenRequestBasedAuthenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/mcsp-token-manager.js
var require_mcsp_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$11) => {
	var __extends = this$11 && this$11.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	var __importDefault = this$11 && this$11.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.McspTokenManager = void 0;
	var extend_1 = __importDefault(require_extend());
	var helpers_1 = require_helpers();
	var build_user_agent_1 = require_build_user_agent();
	var jwt_token_manager_1 = require_jwt_token_manager();
	var logger_1 = __importDefault(require_logger());
	var OPERATION_PATH = `/siusermgr/api/1.0/apikeys/token`;
	exports.McspTokenManager = function(e) {
		__extends(McspTokenManager, e);
		function McspTokenManager(t) {
			var n = e.call(this, t) || this;
			return n.requiredOptions = [`apikey`, `url`], n.tokenName = `token`, (0, helpers_1.validateInput)(t, n.requiredOptions), n.apikey = t.apikey, n.userAgent = (0, build_user_agent_1.buildUserAgent)(`mcsp-authenticator`), n;
		}
		return McspTokenManager.prototype.requestToken = function() {
			var e = {
				Accept: `application/json`,
				"Content-Type": `application/json`,
				"User-Agent": this.userAgent
			}, t = { options: {
				url: this.url + OPERATION_PATH,
				body: { apikey: this.apikey },
				method: `POST`,
				headers: (0, extend_1.default)(!0, {}, this.headers, e),
				rejectUnauthorized: !this.disableSslVerification
			} };
			return logger_1.default.debug(`Invoking MCSP token service operation: ${t.options.url}`), this.requestWrapperInstance.sendRequest(t).then(function(e) {
				return logger_1.default.debug(`Returned from MCSP token service operation`), e;
			});
		}, McspTokenManager;
	}(jwt_token_manager_1.JwtTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/mcsp-authenticator.js
var require_mcsp_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$10) => {
	var __extends = this$10 && this$10.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.McspAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	var mcsp_token_manager_1 = require_mcsp_token_manager();
	exports.McspAuthenticator = function(e) {
		__extends(McspAuthenticator, e);
		function McspAuthenticator(t) {
			var n = e.call(this, t) || this;
			return n.requiredOptions = [`apikey`, `url`], n.apikey = t.apikey, n.url = t.url, n.tokenManager = new mcsp_token_manager_1.McspTokenManager(t), n;
		}
		return McspAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_MCSP;
		}, McspAuthenticator;
	}(require_token_request_based_authenticator().TokenRequestBasedAuthenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/mcspv2-token-manager.js
var require_mcspv2_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$9) => {
	var __extends = this$9 && this$9.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	var __importDefault = this$9 && this$9.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.McspV2TokenManager = void 0;
	var extend_1 = __importDefault(require_extend());
	var helpers_1 = require_helpers();
	var build_user_agent_1 = require_build_user_agent();
	var jwt_token_manager_1 = require_jwt_token_manager();
	var logger_1 = __importDefault(require_logger());
	exports.McspV2TokenManager = function(e) {
		__extends(McspV2TokenManager, e);
		function McspV2TokenManager(t) {
			var n = e.call(this, t) || this;
			if (n.requiredOptions = [
				`apikey`,
				`url`,
				`scopeCollectionType`,
				`scopeId`
			], n.PATH_TEMPLATE = `/api/2.0/{scopeCollectionType}/{scopeId}/apikeys/token`, n.tokenName = `token`, (0, helpers_1.validateInput)(t, n.requiredOptions), n.url = t.url, n.apikey = t.apikey, n.scopeCollectionType = t.scopeCollectionType, n.scopeId = t.scopeId, n.includeBuiltinActions = McspV2TokenManager.parseBoolean(t, `includeBuiltinActions`, !1), n.includeCustomActions = McspV2TokenManager.parseBoolean(t, `includeCustomActions`, !1), n.includeRoles = McspV2TokenManager.parseBoolean(t, `includeRoles`, !0), n.prefixRoles = McspV2TokenManager.parseBoolean(t, `prefixRoles`, !1), `callerExtClaim` in t) {
				var r = t.callerExtClaim;
				if (typeof r == `string`) try {
					n.callerExtClaim = JSON.parse(r);
				} catch (e) {
					throw Error(`An error occurred while parsing the callerExtClaim value '${r}': ${e.message}`);
				}
				else if (typeof r == `object`) n.callerExtClaim = r;
				else throw Error(`callerExtClaim must be a string or object, but was '${typeof r}'`);
			}
			return n.userAgent = (0, build_user_agent_1.buildUserAgent)(`mcspv2-authenticator`), n;
		}
		return McspV2TokenManager.prototype.requestToken = function() {
			var e = {
				Accept: `application/json`,
				"Content-Type": `application/json`,
				"User-Agent": this.userAgent
			}, t = (0, extend_1.default)(!0, {}, this.headers, e), n = {
				scopeCollectionType: this.scopeCollectionType,
				scopeId: this.scopeId
			}, r = {
				includeBuiltinActions: this.includeBuiltinActions,
				includeCustomActions: this.includeCustomActions,
				includeRoles: this.includeRoles,
				prefixRolesWithDefinitionScope: this.prefixRoles
			}, i = {
				apikey: this.apikey,
				callerExtClaim: this.callerExtClaim || void 0
			}, a = { options: {
				method: `POST`,
				url: this.url + this.PATH_TEMPLATE,
				body: i,
				path: n,
				qs: r,
				headers: t,
				rejectUnauthorized: !this.disableSslVerification
			} };
			return logger_1.default.debug(`Invoking MCSP v2 token service operation: ${a.options.url}`), this.requestWrapperInstance.sendRequest(a).then(function(e) {
				return logger_1.default.debug(`Returned from MCSP v2 token service operation`), e;
			});
		}, McspV2TokenManager.parseBoolean = function(e, t, n) {
			var r = n;
			if (t in e) {
				var i = e[t];
				typeof i == `boolean` ? r = i : typeof i == `string` && (r = i.toLowerCase() === `true`);
			}
			return r;
		}, McspV2TokenManager;
	}(jwt_token_manager_1.JwtTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/mcspv2-authenticator.js
var require_mcspv2_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$8) => {
	var __extends = this$8 && this$8.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.McspV2Authenticator = void 0;
	var authenticator_1 = require_authenticator();
	var token_request_based_authenticator_1 = require_token_request_based_authenticator();
	var mcspv2_token_manager_1 = require_mcspv2_token_manager();
	exports.McspV2Authenticator = function(e) {
		__extends(McspV2Authenticator, e);
		function McspV2Authenticator(t) {
			var n = e.call(this, t) || this;
			return n.tokenManager = new mcspv2_token_manager_1.McspV2TokenManager(t), n;
		}
		return McspV2Authenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_MCSPV2;
		}, McspV2Authenticator;
	}(token_request_based_authenticator_1.TokenRequestBasedAuthenticator);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/iam-assume-token-manager.js
var require_iam_assume_token_manager = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$7) => {
	var __extends = this$7 && this$7.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	var __awaiter = this$7 && this$7.__awaiter || function(e, t, n, r) {
		function adopt(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, i) {
			function fulfilled(e) {
				try {
					step(r.next(e));
				} catch (e) {
					i(e);
				}
			}
			function rejected(e) {
				try {
					step(r.throw(e));
				} catch (e) {
					i(e);
				}
			}
			function step(e) {
				e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
			}
			step((r = r.apply(e, t || [])).next());
		});
	};
	var __generator = this$7 && this$7.__generator || function(e, t) {
		var n = {
			label: 0,
			sent: function() {
				if (a[0] & 1) throw a[1];
				return a[1];
			},
			trys: [],
			ops: []
		}, r, i, a, o = {
			next: verb(0),
			throw: verb(1),
			return: verb(2)
		};
		return typeof Symbol == `function` && (o[Symbol.iterator] = function() {
			return this;
		}), o;
		function verb(e) {
			return function(t) {
				return step([e, t]);
			};
		}
		function step(s) {
			if (r) throw TypeError(`Generator is already executing.`);
			for (; o && (o = 0, s[0] && (n = 0)), n;) try {
				if (r = 1, i && (a = s[0] & 2 ? i.return : s[0] ? i.throw || ((a = i.return) && a.call(i), 0) : i.next) && !(a = a.call(i, s[1])).done) return a;
				switch (i = 0, a && (s = [s[0] & 2, a.value]), s[0]) {
					case 0:
					case 1:
						a = s;
						break;
					case 4: return n.label++, {
						value: s[1],
						done: !1
					};
					case 5:
						n.label++, i = s[1], s = [0];
						continue;
					case 7:
						s = n.ops.pop(), n.trys.pop();
						continue;
					default:
						if (a = n.trys, !(a = a.length > 0 && a[a.length - 1]) && (s[0] === 6 || s[0] === 2)) {
							n = 0;
							continue;
						}
						if (s[0] === 3 && (!a || s[1] > a[0] && s[1] < a[3])) {
							n.label = s[1];
							break;
						}
						if (s[0] === 6 && n.label < a[1]) {
							n.label = a[1], a = s;
							break;
						}
						if (a && n.label < a[2]) {
							n.label = a[2], n.ops.push(s);
							break;
						}
						a[2] && n.ops.pop(), n.trys.pop();
						continue;
				}
				s = t.call(e, n);
			} catch (e) {
				s = [6, e], i = 0;
			} finally {
				r = a = 0;
			}
			if (s[0] & 5) throw s[1];
			return {
				value: s[0] ? s[1] : void 0,
				done: !0
			};
		}
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.IamAssumeTokenManager = void 0;
	var helpers_1 = require_helpers();
	var build_user_agent_1 = require_build_user_agent();
	var iam_request_based_token_manager_1 = require_iam_request_based_token_manager();
	var iam_token_manager_1 = require_iam_token_manager();
	exports.IamAssumeTokenManager = function(e) {
		__extends(IamAssumeTokenManager, e);
		function IamAssumeTokenManager(t) {
			var n = e.call(this, t) || this;
			if (n.requiredOptions = [`apikey`], (0, helpers_1.validateInput)(t, n.requiredOptions), !(0, helpers_1.onlyOne)(t.iamProfileId, t.iamProfileCrn, t.iamProfileName)) throw Error("Exactly one of `iamProfileName`, `iamProfileCrn`, or `iamProfileId` must be specified.");
			if (!!t.iamProfileName != !!t.iamAccountId) throw Error("`iamProfileName` and `iamAccountId` must be provided together, or not at all.");
			return n.iamProfileId = t.iamProfileId, n.iamProfileCrn = t.iamProfileCrn, n.iamProfileName = t.iamProfileName, n.iamAccountId = t.iamAccountId, n.iamDelegate = t.iamDelegate, n.iamDelegate = new iam_token_manager_1.IamTokenManager(t), n.clientId = void 0, n.clientSecret = void 0, n.scope = void 0, n.formData.grant_type = `urn:ibm:params:oauth:grant-type:assume`, n.userAgent = (0, build_user_agent_1.buildUserAgent)(`iam-assume-authenticator`), n;
		}
		return IamAssumeTokenManager.prototype.requestToken = function() {
			return __awaiter(this, void 0, void 0, function() {
				var t;
				return __generator(this, function(n) {
					switch (n.label) {
						case 0: return t = this.formData, [4, this.iamDelegate.getToken()];
						case 1: return t.access_token = n.sent(), this.iamProfileCrn ? this.formData.profile_crn = this.iamProfileCrn : this.iamProfileId ? this.formData.profile_id = this.iamProfileId : (this.formData.profile_name = this.iamProfileName, this.formData.account = this.iamAccountId), [2, e.prototype.requestToken.call(this)];
					}
				});
			});
		}, IamAssumeTokenManager.prototype.saveTokenInfo = function(t) {
			e.prototype.saveTokenInfo.call(this, t), this.refreshToken = void 0;
		}, IamAssumeTokenManager.prototype.setScope = function(e) {
			this.iamDelegate.setScope(e);
		}, IamAssumeTokenManager.prototype.setClientIdAndSecret = function(e, t) {
			this.iamDelegate.setClientIdAndSecret(e, t);
		}, IamAssumeTokenManager.prototype.setDisableSslVerification = function(t) {
			e.prototype.setDisableSslVerification.call(this, t), this.iamDelegate.setDisableSslVerification(t);
		}, IamAssumeTokenManager.prototype.setHeaders = function(t) {
			e.prototype.setHeaders.call(this, t), this.iamDelegate.setHeaders(t);
		}, IamAssumeTokenManager;
	}(iam_request_based_token_manager_1.IamRequestBasedTokenManager);
}));
// node_modules/ibm-cloud-sdk-core/auth/token-managers/index.js
var require_token_managers = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.IamAssumeTokenManager = exports.McspV2TokenManager = exports.McspTokenManager = exports.VpcInstanceTokenManager = exports.TokenManager = exports.JwtTokenManager = exports.IamRequestBasedTokenManager = exports.ContainerTokenManager = exports.Cp4dTokenManager = exports.IamTokenManager = void 0;
	var iam_token_manager_1 = require_iam_token_manager();
	Object.defineProperty(exports, "IamTokenManager", {
		enumerable: !0,
		get: function() {
			return iam_token_manager_1.IamTokenManager;
		}
	});
	var cp4d_token_manager_1 = require_cp4d_token_manager();
	Object.defineProperty(exports, "Cp4dTokenManager", {
		enumerable: !0,
		get: function() {
			return cp4d_token_manager_1.Cp4dTokenManager;
		}
	});
	var container_token_manager_1 = require_container_token_manager();
	Object.defineProperty(exports, "ContainerTokenManager", {
		enumerable: !0,
		get: function() {
			return container_token_manager_1.ContainerTokenManager;
		}
	});
	var iam_request_based_token_manager_1 = require_iam_request_based_token_manager();
	Object.defineProperty(exports, "IamRequestBasedTokenManager", {
		enumerable: !0,
		get: function() {
			return iam_request_based_token_manager_1.IamRequestBasedTokenManager;
		}
	});
	var jwt_token_manager_1 = require_jwt_token_manager();
	Object.defineProperty(exports, "JwtTokenManager", {
		enumerable: !0,
		get: function() {
			return jwt_token_manager_1.JwtTokenManager;
		}
	});
	var token_manager_1 = require_token_manager();
	Object.defineProperty(exports, "TokenManager", {
		enumerable: !0,
		get: function() {
			return token_manager_1.TokenManager;
		}
	});
	var vpc_instance_token_manager_1 = require_vpc_instance_token_manager();
	Object.defineProperty(exports, "VpcInstanceTokenManager", {
		enumerable: !0,
		get: function() {
			return vpc_instance_token_manager_1.VpcInstanceTokenManager;
		}
	});
	var mcsp_token_manager_1 = require_mcsp_token_manager();
	Object.defineProperty(exports, "McspTokenManager", {
		enumerable: !0,
		get: function() {
			return mcsp_token_manager_1.McspTokenManager;
		}
	});
	var mcspv2_token_manager_1 = require_mcspv2_token_manager();
	Object.defineProperty(exports, "McspV2TokenManager", {
		enumerable: !0,
		get: function() {
			return mcspv2_token_manager_1.McspV2TokenManager;
		}
	});
	var iam_assume_token_manager_1 = require_iam_assume_token_manager();
	Object.defineProperty(exports, "IamAssumeTokenManager", {
		enumerable: !0,
		get: function() {
			return iam_assume_token_manager_1.IamAssumeTokenManager;
		}
	});
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/iam-assume-authenticator.js
var require_iam_assume_authenticator = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$6) => {
	var __extends = this$6 && this$6.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			if (typeof t != `function` && t !== null) throw TypeError(`Class extends value ` + String(t) + ` is not a constructor or null`);
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.IamAssumeAuthenticator = void 0;
	var authenticator_1 = require_authenticator();
	var token_managers_1 = require_token_managers();
	exports.IamAssumeAuthenticator = function(e) {
		__extends(IamAssumeAuthenticator, e);
		function IamAssumeAuthenticator(t) {
			var n = e.call(this, t) || this;
			return n.tokenManager = new token_managers_1.IamAssumeTokenManager(t), n;
		}
		return IamAssumeAuthenticator.prototype.authenticationType = function() {
			return authenticator_1.Authenticator.AUTHTYPE_IAM_ASSUME;
		}, IamAssumeAuthenticator;
	}(require_iam_request_based_authenticator_immutable().IamRequestBasedAuthenticatorImmutable);
}));
// node_modules/ibm-cloud-sdk-core/auth/authenticators/index.js
var require_authenticators = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.IamAssumeAuthenticator = exports.McspV2Authenticator = exports.McspAuthenticator = exports.VpcInstanceAuthenticator = exports.TokenRequestBasedAuthenticator = exports.IamRequestBasedAuthenticator = exports.NoAuthAuthenticator = exports.ContainerAuthenticator = exports.IamAuthenticator = exports.CloudPakForDataAuthenticator = exports.BearerTokenAuthenticator = exports.BasicAuthenticator = exports.Authenticator = void 0;
	var authenticator_1 = require_authenticator();
	Object.defineProperty(exports, "Authenticator", {
		enumerable: !0,
		get: function() {
			return authenticator_1.Authenticator;
		}
	});
	var basic_authenticator_1 = require_basic_authenticator();
	Object.defineProperty(exports, "BasicAuthenticator", {
		enumerable: !0,
		get: function() {
			return basic_authenticator_1.BasicAuthenticator;
		}
	});
	var bearer_token_authenticator_1 = require_bearer_token_authenticator();
	Object.defineProperty(exports, "BearerTokenAuthenticator", {
		enumerable: !0,
		get: function() {
			return bearer_token_authenticator_1.BearerTokenAuthenticator;
		}
	});
	var cloud_pak_for_data_authenticator_1 = require_cloud_pak_for_data_authenticator();
	Object.defineProperty(exports, "CloudPakForDataAuthenticator", {
		enumerable: !0,
		get: function() {
			return cloud_pak_for_data_authenticator_1.CloudPakForDataAuthenticator;
		}
	});
	var iam_authenticator_1 = require_iam_authenticator();
	Object.defineProperty(exports, "IamAuthenticator", {
		enumerable: !0,
		get: function() {
			return iam_authenticator_1.IamAuthenticator;
		}
	});
	var container_authenticator_1 = require_container_authenticator();
	Object.defineProperty(exports, "ContainerAuthenticator", {
		enumerable: !0,
		get: function() {
			return container_authenticator_1.ContainerAuthenticator;
		}
	});
	var no_auth_authenticator_1 = require_no_auth_authenticator();
	Object.defineProperty(exports, "NoAuthAuthenticator", {
		enumerable: !0,
		get: function() {
			return no_auth_authenticator_1.NoAuthAuthenticator;
		}
	});
	var iam_request_based_authenticator_1 = require_iam_request_based_authenticator();
	Object.defineProperty(exports, "IamRequestBasedAuthenticator", {
		enumerable: !0,
		get: function() {
			return iam_request_based_authenticator_1.IamRequestBasedAuthenticator;
		}
	});
	var token_request_based_authenticator_1 = require_token_request_based_authenticator();
	Object.defineProperty(exports, "TokenRequestBasedAuthenticator", {
		enumerable: !0,
		get: function() {
			return token_request_based_authenticator_1.TokenRequestBasedAuthenticator;
		}
	});
	var vpc_instance_authenticator_1 = require_vpc_instance_authenticator();
	Object.defineProperty(exports, "VpcInstanceAuthenticator", {
		enumerable: !0,
		get: function() {
			return vpc_instance_authenticator_1.VpcInstanceAuthenticator;
		}
	});
	var mcsp_authenticator_1 = require_mcsp_authenticator();
	Object.defineProperty(exports, "McspAuthenticator", {
		enumerable: !0,
		get: function() {
			return mcsp_authenticator_1.McspAuthenticator;
		}
	});
	var mcspv2_authenticator_1 = require_mcspv2_authenticator();
	Object.defineProperty(exports, "McspV2Authenticator", {
		enumerable: !0,
		get: function() {
			return mcspv2_authenticator_1.McspV2Authenticator;
		}
	});
	var iam_assume_authenticator_1 = require_iam_assume_authenticator();
	Object.defineProperty(exports, "IamAssumeAuthenticator", {
		enumerable: !0,
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
	const LEADING_SEPARATORS = RegExp(`^` + SEPARATORS.source);
	const SEPARATORS_AND_IDENTIFIER = new RegExp(SEPARATORS.source + IDENTIFIER.source, `gu`);
	const NUMBERS_AND_IDENTIFIER = RegExp(`\\d+` + IDENTIFIER.source, `gu`);
	const preserveCamelCase = (e, t, n) => {
		let r = !1, i = !1, a = !1;
		for (let o = 0; o < e.length; o++) {
			let s = e[o];
			r && UPPERCASE.test(s) ? (e = e.slice(0, o) + `-` + e.slice(o), r = !1, a = i, i = !0, o++) : i && a && LOWERCASE.test(s) ? (e = e.slice(0, o - 1) + `-` + e.slice(o - 1), a = i, i = !1, r = !0) : (r = t(s) === s && n(s) !== s, a = i, i = n(s) === s && t(s) !== s);
		}
		return e;
	};
	const preserveConsecutiveUppercase = (e, t) => (LEADING_CAPITAL.lastIndex = 0, e.replace(LEADING_CAPITAL, (e) => t(e)));
	const postProcess = (e, t) => (SEPARATORS_AND_IDENTIFIER.lastIndex = 0, NUMBERS_AND_IDENTIFIER.lastIndex = 0, e.replace(SEPARATORS_AND_IDENTIFIER, (e, n) => t(n)).replace(NUMBERS_AND_IDENTIFIER, (e) => t(e)));
	const camelCase = (e, t) => {
		if (!(typeof e == `string` || Array.isArray(e))) throw TypeError("Expected the input to be `string | string[]`");
		if (t = {
			pascalCase: !1,
			preserveConsecutiveUppercase: !1,
			...t
		}, e = Array.isArray(e) ? e.map((e) => e.trim()).filter((e) => e.length).join(`-`) : e.trim(), e.length === 0) return ``;
		let n = t.locale === !1 ? (e) => e.toLowerCase() : (e) => e.toLocaleLowerCase(t.locale), r = t.locale === !1 ? (e) => e.toUpperCase() : (e) => e.toLocaleUpperCase(t.locale);
		return e.length === 1 ? t.pascalCase ? r(e) : n(e) : (e !== n(e) && (e = preserveCamelCase(e, n, r)), e = e.replace(LEADING_SEPARATORS, ``), e = t.preserveConsecutiveUppercase ? preserveConsecutiveUppercase(e, n) : n(e), t.pascalCase && (e = r(e.charAt(0)) + e.slice(1)), postProcess(e, r));
	};
	module.exports = camelCase, module.exports.default = camelCase;
}));
// node_modules/ibm-cloud-sdk-core/auth/utils/read-external-sources.js
var require_read_external_sources = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$5) => {
	var __importDefault = this$5 && this$5.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.readExternalSources = void 0;
	var camelcase_1 = __importDefault(require_camelcase());
	var logger_1 = __importDefault(require_logger());
	var helper_1 = require_helper();
	var file_reading_helpers_1 = require_file_reading_helpers();
	function readExternalSources(e) {
		if (!e) throw Error(`Service name is required.`);
		return getProperties(e);
	}
	exports.readExternalSources = readExternalSources;
	function getProperties(e) {
		var t = null;
		return logger_1.default.debug(`Retrieving config properties for service '${e}'`), t = filterPropertiesByServiceName((0, file_reading_helpers_1.readCredentialsFile)(), e), (0, helper_1.isEmptyObject)(t) && (t = filterPropertiesByServiceName(process.env, e)), (0, helper_1.isEmptyObject)(t) && (t = getPropertiesFromVCAP(e)), logger_1.default.debug(`Retrieved ${Object.keys(t).length} properties`), t;
	}
	function filterPropertiesByServiceName(e, t) {
		var n = {}, r = `${t.toUpperCase().replace(/-/g, `_`)}_`;
		return Object.keys(e).forEach(function(t) {
			if (t.startsWith(r)) {
				var i = (0, camelcase_1.default)(t.substring(r.length));
				n[i] = e[t];
			}
		}), typeof n.disableSsl == `string` && (n.disableSsl = n.disableSsl === `true`), typeof n.authDisableSsl == `string` && (n.authDisableSsl = n.authDisableSsl === `true`), typeof n.enableGzip == `string` && (n.enableGzip = n.enableGzip === `true`), typeof n.enableRetries == `string` && (n.enableRetries = n.enableRetries === `true`), typeof n.maxRetries == `string` && (n.maxRetries = parseInt(n.maxRetries, 10)), typeof n.retryInterval == `string` && (n.retryInterval = parseInt(n.retryInterval, 10)), n;
	}
	function getVCAPCredentialsForService(e) {
		if (process.env.VCAP_SERVICES) {
			for (var t = JSON.parse(process.env.VCAP_SERVICES), n = 0, r = Object.keys(t); n < r.length; n++) for (var i = r[n], a = 0, o = t[i]; a < o.length; a++) {
				var s = o[a];
				if (s.name === e) return Object.prototype.hasOwnProperty.call(s, `credentials`) ? s.credentials : (logger_1.default.debug(`no data read from VCAP_SERVICES`), {});
			}
			for (var c = 0, l = Object.keys(t); c < l.length; c++) {
				var i = l[c];
				if (i === e) return t[i].length > 0 && Object.prototype.hasOwnProperty.call(t[i][0], `credentials`) ? t[i][0].credentials : (logger_1.default.debug(`no data read from VCAP_SERVICES`), {});
			}
		}
		return logger_1.default.debug(`no data read from VCAP_SERVICES`), {};
	}
	function getPropertiesFromVCAP(e) {
		var t = getVCAPCredentialsForService(e);
		return (t.username || t.password) && (t.authType = `basic`), t;
	}
}));
// node_modules/ibm-cloud-sdk-core/auth/utils/get-authenticator-from-environment.js
var require_get_authenticator_from_environment = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getAuthenticatorFromEnvironment = void 0;
	var authenticators_1 = require_authenticators();
	var read_external_sources_1 = require_read_external_sources();
	function getAuthenticatorFromEnvironment(e) {
		if (!e) throw Error(`Service name is required.`);
		var t = (0, read_external_sources_1.readExternalSources)(e);
		if (t === null) throw Error(`Unable to create an authenticator from the environment.`);
		delete t.url, delete t.disableSsl, t.authUrl && (t.url = t.authUrl, delete t.authUrl), t.authDisableSsl && (t.disableSslVerification = t.authDisableSsl, delete t.authDisableSsl);
		var n = t.authType;
		n ||= t.authtype, n && typeof n == `string` || (n = t.apikey ? authenticators_1.Authenticator.AUTHTYPE_IAM : authenticators_1.Authenticator.AUTHTYPE_CONTAINER);
		var r;
		if (n = n.toLowerCase(), n === authenticators_1.Authenticator.AUTHTYPE_NOAUTH.toLowerCase()) r = new authenticators_1.NoAuthAuthenticator();
		else if (n === authenticators_1.Authenticator.AUTHTYPE_BASIC.toLowerCase()) r = new authenticators_1.BasicAuthenticator(t);
		else if (n === authenticators_1.Authenticator.AUTHTYPE_BEARERTOKEN.toLowerCase()) r = new authenticators_1.BearerTokenAuthenticator(t);
		else if (n === authenticators_1.Authenticator.AUTHTYPE_CP4D.toLowerCase()) r = new authenticators_1.CloudPakForDataAuthenticator(t);
		else if (n === authenticators_1.Authenticator.AUTHTYPE_IAM.toLowerCase()) r = new authenticators_1.IamAuthenticator(t);
		else if (n === authenticators_1.Authenticator.AUTHTYPE_IAM_ASSUME.toLowerCase()) r = new authenticators_1.IamAssumeAuthenticator(t);
		else if (n === authenticators_1.Authenticator.AUTHTYPE_CONTAINER.toLowerCase()) r = new authenticators_1.ContainerAuthenticator(t);
		else if (n === authenticators_1.Authenticator.AUTHTYPE_VPC.toLowerCase()) r = new authenticators_1.VpcInstanceAuthenticator(t);
		else if (n === authenticators_1.Authenticator.AUTHTYPE_MCSP.toLowerCase()) r = new authenticators_1.McspAuthenticator(t);
		else if (n === authenticators_1.Authenticator.AUTHTYPE_MCSPV2.toLowerCase()) r = new authenticators_1.McspV2Authenticator(t);
		else throw Error(`Invalid value for AUTH_TYPE: ${n}`);
		return r;
	}
	exports.getAuthenticatorFromEnvironment = getAuthenticatorFromEnvironment;
}));
// node_modules/ibm-cloud-sdk-core/auth/utils/index.js
var require_utils = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	}));
	var __exportStar = this$4 && this$4.__exportStar || function(e, t) {
		for (var n in e) n !== "default" && !Object.prototype.hasOwnProperty.call(t, n) && __createBinding(t, e, n);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.readExternalSources = exports.getAuthenticatorFromEnvironment = void 0, __exportStar(require_helpers(), exports), __exportStar(require_file_reading_helpers(), exports);
	var get_authenticator_from_environment_1 = require_get_authenticator_from_environment();
	Object.defineProperty(exports, "getAuthenticatorFromEnvironment", {
		enumerable: !0,
		get: function() {
			return get_authenticator_from_environment_1.getAuthenticatorFromEnvironment;
		}
	});
	var read_external_sources_1 = require_read_external_sources();
	Object.defineProperty(exports, "readExternalSources", {
		enumerable: !0,
		get: function() {
			return read_external_sources_1.readExternalSources;
		}
	});
}));
// node_modules/ibm-cloud-sdk-core/auth/index.js
var require_auth = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$3) => {
	var __createBinding = this$3 && this$3.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	}));
	var __exportStar = this$3 && this$3.__exportStar || function(e, t) {
		for (var n in e) n !== "default" && !Object.prototype.hasOwnProperty.call(t, n) && __createBinding(t, e, n);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), __exportStar(require_authenticators(), exports), __exportStar(require_token_managers(), exports), __exportStar(require_utils(), exports);
}));
// node_modules/ibm-cloud-sdk-core/lib/base-service.js
var require_base_service = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$2) => {
	var __assign = this$2 && this$2.__assign || function() {
		return __assign = Object.assign || function(e) {
			for (var t, n = 1, r = arguments.length; n < r; n++) for (var i in t = arguments[n], t) Object.prototype.hasOwnProperty.call(t, i) && (e[i] = t[i]);
			return e;
		}, __assign.apply(this, arguments);
	};
	var __importDefault = this$2 && this$2.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BaseService = void 0;
	var extend_1 = __importDefault(require_extend());
	var auth_1 = require_auth();
	var helper_1 = require_helper();
	var logger_1 = __importDefault(require_logger());
	var request_wrapper_1 = require_request_wrapper();
	var build_user_agent_1 = require_build_user_agent();
	exports.BaseService = function() {
		function BaseService(e) {
			if (!(this instanceof BaseService)) {
				var t = `the "new" keyword is required to create service instances`;
				throw logger_1.default.error(`Error creating an instance of BaseService: ${t}`), Error(t);
			}
			var n = {}, r = __assign({}, e);
			r.url && !r.serviceUrl && (r.serviceUrl = r.url), r.serviceUrl && (n.serviceUrl = (0, helper_1.stripTrailingSlash)(r.serviceUrl));
			var i = (0, auth_1.checkCredentials)(r, [`serviceUrl`]);
			if (i) throw logger_1.default.error(i.message), i;
			r.disableSslVerification !== !0 && (r.disableSslVerification = !1);
			var a = this.constructor;
			if (this.baseOptions = __assign(__assign({
				qs: {},
				serviceUrl: a.DEFAULT_SERVICE_URL
			}, r), n), this.requestWrapperInstance = new request_wrapper_1.RequestWrapper(this.baseOptions), !r.authenticator) throw Error(`Authenticator must be set.`);
			this.authenticator = r.authenticator, this.defaultUserAgent = (0, build_user_agent_1.buildUserAgent)();
		}
		return BaseService.prototype.getAuthenticator = function() {
			return this.authenticator;
		}, BaseService.prototype.setServiceUrl = function(e) {
			e && (this.baseOptions.serviceUrl = (0, helper_1.stripTrailingSlash)(e), logger_1.default.debug(`Set service URL: ${this.baseOptions.serviceUrl}`));
		}, BaseService.prototype.setDefaultHeaders = function(e) {
			typeof e == `object` && (this.baseOptions.headers = e);
		}, BaseService.prototype.setEnableGzipCompression = function(e) {
			this.requestWrapperInstance.setCompressRequestData(e), this.baseOptions.enableGzipCompression = e;
		}, BaseService.prototype.getHttpClient = function() {
			return this.requestWrapperInstance.getHttpClient();
		}, BaseService.prototype.enableRetries = function(e) {
			this.requestWrapperInstance.enableRetries(e);
		}, BaseService.prototype.disableRetries = function() {
			this.requestWrapperInstance.disableRetries();
		}, BaseService.convertModel = function(e, t, n) {
			return e == null || typeof e == `string` ? e : Array.isArray(e) ? BaseService.convertArray(e, t, n) : n === !0 ? BaseService.convertMap(e, t) : t(e);
		}, BaseService.prototype.configureService = function(e) {
			if (logger_1.default.debug(`Configuring BaseService instance with service name: ${e}`), !e) {
				var t = `Error configuring service. Service name is required.`;
				throw logger_1.default.error(t), Error(t);
			}
			Object.assign(this.baseOptions, this.readOptionsFromExternalConfig(e)), this.requestWrapperInstance = new request_wrapper_1.RequestWrapper(this.baseOptions);
		}, BaseService.prototype.createRequest = function(e) {
			var t = this, n = e.defaultOptions && e.defaultOptions.serviceUrl;
			if (!n || typeof n != `string`) return Promise.reject(Error(`The service URL is required`));
			var r = { "User-Agent": this.defaultUserAgent };
			return e.defaultOptions.headers = (0, extend_1.default)(!0, {}, r, e.defaultOptions.headers), this.authenticator.authenticate(e.defaultOptions).then(function() {
				return t.requestWrapperInstance.sendRequest(e);
			});
		}, BaseService.prototype.createRequestAndDeserializeResponse = function(e, t, n) {
			var r = this;
			return new Promise(function(i, a) {
				r.createRequest(e).then(function(e) {
					e !== void 0 && e.result !== void 0 && (e.result = BaseService.convertModel(e.result, t, n)), i(e);
				}).catch(function(e) {
					return a(e);
				});
			});
		}, BaseService.prototype.readOptionsFromExternalConfig = function(e) {
			var t = {}, n = (0, auth_1.readExternalSources)(e);
			if (n !== null) {
				var r = n.url, i = n.disableSsl, a = n.enableGzip, o = n.enableRetries, s = n.maxRetries, c = n.retryInterval;
				r && (t.serviceUrl = (0, helper_1.stripTrailingSlash)(r)), i === !0 && (t.disableSslVerification = i), a === !0 && (t.enableGzipCompression = a), o !== void 0 && (t.enableRetries = o), s !== void 0 && (t.maxRetries = s), c !== void 0 && (t.retryInterval = c);
			}
			return t;
		}, BaseService.convertArray = function(e, t, n) {
			var r = this, i = [];
			return e.forEach(function(e) {
				i.push(r.convertModel(e, t, n));
			}), i;
		}, BaseService.convertMap = function(e, t) {
			var n = {};
			return Object.keys(e).forEach(function(r) {
				n[r] = BaseService.convertModel(e[r], t);
			}), n;
		}, BaseService;
	}();
}));
// node_modules/ibm-cloud-sdk-core/lib/querystring.js
var require_querystring = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	var stringify = function(e) {
		return Object.keys(e).map(function(t) {
			return `${t}=${encodeURIComponent(e[t])}`;
		}).join(`&`);
	};
	exports.default = { stringify };
}));
// node_modules/ibm-cloud-sdk-core/lib/content-type.js
var require_content_type = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
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
	var fromHeader = function(e) {
		var t = e.slice(0, 4).toString().substr(0, 4);
		return headerContentTypes[t] || headerContentTypes[t.substr(0, 3)];
	};
	var fromFilename = function(e) {
		return filenameContentTypes[(0, path_1.extname)(typeof e == `string` && e || e.name || ``)];
	};
	exports.default = {
		fromFilename,
		fromHeader
	};
}));
// node_modules/ibm-cloud-sdk-core/index.js
var require_ibm_cloud_sdk_core = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	}));
	var __exportStar = this$1 && this$1.__exportStar || function(e, t) {
		for (var n in e) n !== "default" && !Object.prototype.hasOwnProperty.call(t, n) && __createBinding(t, e, n);
	};
	var __importDefault = this$1 && this$1.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getNewLogger = exports.contentType = exports.qs = exports.BaseService = void 0, __exportStar(require_axios_types(), exports);
	var base_service_1 = require_base_service();
	Object.defineProperty(exports, "BaseService", {
		enumerable: !0,
		get: function() {
			return base_service_1.BaseService;
		}
	}), __exportStar(require_auth(), exports), __exportStar(require_helper(), exports);
	var querystring_1 = require_querystring();
	Object.defineProperty(exports, "qs", {
		enumerable: !0,
		get: function() {
			return __importDefault(querystring_1).default;
		}
	});
	var content_type_1 = require_content_type();
	Object.defineProperty(exports, "contentType", {
		enumerable: !0,
		get: function() {
			return __importDefault(content_type_1).default;
		}
	}), __exportStar(require_stream_to_promise(), exports);
	var get_new_logger_1 = require_get_new_logger();
	Object.defineProperty(exports, "getNewLogger", {
		enumerable: !0,
		get: function() {
			return get_new_logger_1.getNewLogger;
		}
	});
}));



/***/ })

};
