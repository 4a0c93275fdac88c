export const id = 350;
export const ids = [350];
export const modules = {

/***/ 350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _ibm_cloud_sdk_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);


// node_modules/@ibm-cloud/ibm-key-protect/package.json
var require_package = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		"name": "@ibm-cloud/ibm-key-protect",
		"version": "0.1.2",
		"description": "IBM Cloud Key Protect Node SDK",
		"repository": {
			"type": "git",
			"url": "git+https://github.com/IBM/keyprotect-nodejs-client.git"
		},
		"keywords": ["ibm", "key-management-service"],
		"author": "IBM Corp.",
		"scripts": {
			"eslint:fix": "eslint . --fix",
			"eslint:check": "eslint . --cache",
			"tslint:fix": "tslint --fix -p . -c tslint.json",
			"tslint:check": "tslint -p . -c ./tslint.json",
			"lint": "npm run eslint:check && npm run tslint:check",
			"lint-fix": "npm run eslint:fix && npm run tslint:fix",
			"build": "tsc && cp package.json dist/ && cp README.md dist/",
			"prepublishOnly": "npm run build",
			"postversion": "tsc-publish --no-checks --dry-run",
			"publish": "npm run build && cd dist && npm publish --access public",
			"jest": "jest",
			"test": "npm run build && npm run lint && jest test/",
			"test-unit": "npm run build && jest test/unit/",
			"test-integration": "npm run build && jest test/integration",
			"test-unit-travis": "jest --runInBand test/unit/",
			"test-integration-travis": "jest --runInBand --no-colors --testNamePattern='^((?!@slow).)*$' --json test/integration > test-output.log",
			"report-coverage": "codecov",
			"check-packages": "installed-check -e -d -v"
		},
		"license": "Apache-2.0",
		"engines": { "node": ">=12.0.0" },
		"dependencies": {
			"@types/node": "^12.0.8",
			"extend": "^3.0.2",
			"ibm-cloud-sdk-core": "^2.10.0"
		},
		"devDependencies": {
			"@semantic-release/changelog": "^5.0.1",
			"@semantic-release/git": "^9.0.0",
			"axios": "^0.21.1",
			"codecov": "^3.7.0",
			"eslint": "^5.16.0",
			"eslint-config-google": "^0.12.0",
			"eslint-config-prettier": "^4.2.0",
			"eslint-plugin-node": "^9.0.0",
			"eslint-plugin-prettier": "^3.0.1",
			"installed-check": "^2.2.0",
			"jest": "^26.0.0",
			"prettier": "^1.17.1",
			"semantic-release": "^17.4.0",
			"tsc-publish": "^0.5.2",
			"tslint": "^5.16.0",
			"tslint-config-prettier": "^1.18.0",
			"tslint-eslint-rules": "^5.4.0",
			"typescript": "^3.8.3"
		},
		"jest": {
			"collectCoverage": true,
			"coverageDirectory": "./coverage/",
			"coveragePathIgnorePatterns": ["<rootDir>/test/"],
			"testEnvironment": "node"
		}
	};
}));
// node_modules/@ibm-cloud/ibm-key-protect/lib/common.js
var require_common = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getSdkHeaders = void 0;
	var os = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("os");
	var pkg = require_package();
	function getSdkHeaders(e, t, n) {
		var r = `keyprotect-nodejs-sdk`, i = pkg.version, a = os.platform(), o = os.release(), s = process.version;
		return { "User-Agent": r + `/` + i + ` (lang=node.js; os.name=` + a + ` os.version=` + o + ` node.version=` + s + `)` };
	}
	exports.getSdkHeaders = getSdkHeaders;
}));
// node_modules/@ibm-cloud/ibm-key-protect/ibm-key-protect-api/v2.js
var require_v2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$1) => {
	var __extends = this$1 && this$1.__extends || (function() {
		var extendStatics = function(e, t) {
			return extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) t.hasOwnProperty(n) && (e[n] = t[n]);
			}, extendStatics(e, t);
		};
		return function(e, t) {
			extendStatics(e, t);
			function __() {
				this.constructor = e;
			}
			e.prototype = t === null ? Object.create(t) : (__.prototype = t.prototype, new __());
		};
	})();
	var extend = (0,_ibm_cloud_sdk_core_js__WEBPACK_IMPORTED_MODULE_1__.n)();
	var ibm_cloud_sdk_core_1 = (0,_ibm_cloud_sdk_core_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	var common_1 = require_common();
	var IbmKeyProtectApiV2 = function(e) {
		__extends(IbmKeyProtectApiV2, e);
		function IbmKeyProtectApiV2(t) {
			var n = this;
			return t ||= {}, n = e.call(this, t) || this, t.serviceUrl && n.setServiceUrl(t.serviceUrl), n;
		}
		return IbmKeyProtectApiV2.newInstance = function(e) {
			e ||= {}, e.serviceName || (e.serviceName = this.DEFAULT_SERVICE_NAME), e.authenticator || (e.authenticator = ibm_cloud_sdk_core_1.getAuthenticatorFromEnvironment(e.serviceName));
			var t = new IbmKeyProtectApiV2(e);
			return t.configureService(e.serviceName), e.serviceUrl && t.setServiceUrl(e.serviceUrl), t;
		}, IbmKeyProtectApiV2.prototype.createKeyAlias = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [
				`id`,
				`alias`,
				`bluemixInstance`
			]);
			if (n) return Promise.reject(n);
			var r = {
				id: t.id,
				alias: t.alias
			}, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `createKeyAlias`), a = {
				options: {
					url: `/api/v2/keys/{id}/aliases/{alias}`,
					method: `POST`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					Accept: `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.deleteKeyAlias = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [
				`id`,
				`alias`,
				`bluemixInstance`
			]);
			if (n) return Promise.reject(n);
			var r = {
				id: t.id,
				alias: t.alias
			}, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `deleteKeyAlias`), a = {
				options: {
					url: `/api/v2/keys/{id}/aliases/{alias}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.postImportToken = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = {
				expiration: t.expiration,
				maxAllowedRetrievals: t.maxAllowedRetrievals
			}, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `postImportToken`), a = {
				options: {
					url: `/api/v2/import_token`,
					method: `POST`,
					body: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					Accept: `application/json`,
					"Content-Type": `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.getImportToken = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getImportToken`), i = {
				options: {
					url: `/api/v2/import_token`,
					method: `GET`
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, r, {
					Accept: `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(i);
		}, IbmKeyProtectApiV2.prototype.wrapKey = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = t.keyActionWrapBody, i = { id: t.id }, a = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `wrapKey`), o = {
				options: {
					url: `/api/v2/keys/{id}/actions/wrap`,
					method: `POST`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, a, {
					Accept: `application/json`,
					"Content-Type": `application/vnd.ibm.kms.key_action_wrap+json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(o);
		}, IbmKeyProtectApiV2.prototype.unwrapKey = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [
				`id`,
				`bluemixInstance`,
				`keyActionUnwrapBody`
			]);
			if (n) return Promise.reject(n);
			var r = t.keyActionUnwrapBody, i = { id: t.id }, a = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `unwrapKey`), o = {
				options: {
					url: `/api/v2/keys/{id}/actions/unwrap`,
					method: `POST`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, a, {
					Accept: `application/json`,
					"Content-Type": `application/vnd.ibm.kms.key_action_unwrap+json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(o);
		}, IbmKeyProtectApiV2.prototype.rewrapKey = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [
				`id`,
				`bluemixInstance`,
				`keyActionRewrapBody`
			]);
			if (n) return Promise.reject(n);
			var r = t.keyActionRewrapBody, i = { id: t.id }, a = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `rewrapKey`), o = {
				options: {
					url: `/api/v2/keys/{id}/actions/rewrap`,
					method: `POST`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, a, {
					Accept: `application/json`,
					"Content-Type": `application/vnd.ibm.kms.key_action_rewrap+json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(o);
		}, IbmKeyProtectApiV2.prototype.rotateKey = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = t.keyActionRotateBody, i = { id: t.id }, a = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `rotateKey`), o = {
				options: {
					url: `/api/v2/keys/{id}/actions/rotate`,
					method: `POST`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, a, {
					"Content-Type": `application/vnd.ibm.kms.key_action_rotate+json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing,
					Prefer: t.prefer
				}, t.headers) })
			};
			return this.createRequest(o);
		}, IbmKeyProtectApiV2.prototype.setKeyForDeletion = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `setKeyForDeletion`), a = {
				options: {
					url: `/api/v2/keys/{id}/actions/setKeyForDeletion`,
					method: `POST`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.unsetKeyForDeletion = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `unsetKeyForDeletion`), a = {
				options: {
					url: `/api/v2/keys/{id}/actions/unsetKeyForDeletion`,
					method: `POST`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.enableKey = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `enableKey`), a = {
				options: {
					url: `/api/v2/keys/{id}/actions/enable`,
					method: `POST`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.disableKey = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `disableKey`), a = {
				options: {
					url: `/api/v2/keys/{id}/actions/disable`,
					method: `POST`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.syncAssociatedResources = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `syncAssociatedResources`), a = {
				options: {
					url: `/api/v2/keys/{id}/actions/sync`,
					method: `POST`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.listKeyRings = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `listKeyRings`), i = {
				options: {
					url: `/api/v2/key_rings`,
					method: `GET`
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, r, {
					Accept: `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId
				}, t.headers) })
			};
			return this.createRequest(i);
		}, IbmKeyProtectApiV2.prototype.createKeyRing = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`keyRingId`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = { "key-ring-id": t.keyRingId }, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `createKeyRing`), a = {
				options: {
					url: `/api/v2/key_rings/{key-ring-id}`,
					method: `POST`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.deleteKeyRing = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`keyRingId`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = { "key-ring-id": t.keyRingId }, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `deleteKeyRing`), a = {
				options: {
					url: `/api/v2/key_rings/{key-ring-id}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.getKeyCollectionMetadata = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = {
				state: t.state,
				extractable: t.extractable
			}, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getKeyCollectionMetadata`), a = {
				options: {
					url: `/api/v2/keys`,
					method: `HEAD`,
					qs: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.createKey = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`bluemixInstance`, `body`]);
			if (n) return Promise.reject(n);
			var r = t.body, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `createKey`), a = {
				options: {
					url: `/api/v2/keys`,
					method: `POST`,
					body: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					Accept: `application/json`,
					"Content-Type": `application/vnd.ibm.kms.key+json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					Prefer: t.prefer,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.getKeys = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = {
				limit: t.limit,
				offset: t.offset,
				state: t.state,
				extractable: t.extractable
			}, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getKeys`), a = {
				options: {
					url: `/api/v2/keys`,
					method: `GET`,
					qs: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					Accept: `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.getKey = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getKey`), a = {
				options: {
					url: `/api/v2/keys/{id}`,
					method: `GET`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					Accept: `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.deleteKey = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = { force: t.force }, i = { id: t.id }, a = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `deleteKey`), o = {
				options: {
					url: `/api/v2/keys/{id}`,
					method: `DELETE`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, a, {
					Accept: `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing,
					Prefer: t.prefer
				}, t.headers) })
			};
			return this.createRequest(o);
		}, IbmKeyProtectApiV2.prototype.getKeyMetadata = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getKeyMetadata`), a = {
				options: {
					url: `/api/v2/keys/{id}/metadata`,
					method: `GET`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					Accept: `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.restoreKey = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = t.keyRestoreBody, i = { id: t.id }, a = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `restoreKey`), o = {
				options: {
					url: `/api/v2/keys/{id}/restore`,
					method: `POST`,
					body: r,
					path: i,
					responseType: `stream`
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, a, {
					Accept: `application/vnd.ibm.kms.key+json`,
					"Content-Type": `application/vnd.ibm.kms.key_action_restore+json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing,
					Prefer: t.prefer
				}, t.headers) })
			};
			return this.createRequest(o);
		}, IbmKeyProtectApiV2.prototype.getKeyVersions = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = {
				limit: t.limit,
				offset: t.offset
			}, i = { id: t.id }, a = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getKeyVersions`), o = {
				options: {
					url: `/api/v2/keys/{id}/versions`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, a, {
					Accept: `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(o);
		}, IbmKeyProtectApiV2.prototype.putPolicy = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [
				`id`,
				`bluemixInstance`,
				`setKeyPoliciesOneOf`
			]);
			if (n) return Promise.reject(n);
			var r = t.setKeyPoliciesOneOf, i = { policy: t.policy }, a = { id: t.id }, o = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `putPolicy`), s = {
				options: {
					url: `/api/v2/keys/{id}/policies`,
					method: `PUT`,
					body: r,
					qs: i,
					path: a
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, o, {
					Accept: `application/json`,
					"Content-Type": `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(s);
		}, IbmKeyProtectApiV2.prototype.getPolicy = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = { policy: t.policy }, i = { id: t.id }, a = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getPolicy`), o = {
				options: {
					url: `/api/v2/keys/{id}/policies`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, a, {
					Accept: `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(o);
		}, IbmKeyProtectApiV2.prototype.putInstancePolicy = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`bluemixInstance`, `setInstancePoliciesOneOf`]);
			if (n) return Promise.reject(n);
			var r = t.setInstancePoliciesOneOf, i = { policy: t.policy }, a = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `putInstancePolicy`), o = {
				options: {
					url: `/api/v2/instance/policies`,
					method: `PUT`,
					body: r,
					qs: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, a, {
					"Content-Type": `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId
				}, t.headers) })
			};
			return this.createRequest(o);
		}, IbmKeyProtectApiV2.prototype.getInstancePolicy = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = { policy: t.policy }, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getInstancePolicy`), a = {
				options: {
					url: `/api/v2/instance/policies`,
					method: `GET`,
					qs: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					Accept: `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.prototype.getAllowedIpPort = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getAllowedIpPort`), i = {
				options: {
					url: `/api/v2/instance/allowed_ip_port`,
					method: `GET`
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, r, {
					Accept: `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId
				}, t.headers) })
			};
			return this.createRequest(i);
		}, IbmKeyProtectApiV2.prototype.getRegistrations = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`id`, `bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = {
				limit: t.limit,
				offset: t.offset,
				urlEncodedResourceCRNQuery: t.urlEncodedResourceCrnQuery,
				preventKeyDeletion: t.preventKeyDeletion,
				totalCount: t.totalCount
			}, i = { id: t.id }, a = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getRegistrations`), o = {
				options: {
					url: `/api/v2/keys/{id}/registrations`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, a, {
					Accept: `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(o);
		}, IbmKeyProtectApiV2.prototype.getRegistrationsAllKeys = function(e) {
			var t = Object.assign({}, e), n = ibm_cloud_sdk_core_1.getMissingParams(t, [`bluemixInstance`]);
			if (n) return Promise.reject(n);
			var r = {
				urlEncodedResourceCRNQuery: t.urlEncodedResourceCrnQuery,
				limit: t.limit,
				offset: t.offset,
				preventKeyDeletion: t.preventKeyDeletion,
				totalCount: t.totalCount
			}, i = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getRegistrationsAllKeys`), a = {
				options: {
					url: `/api/v2/keys/registrations`,
					method: `GET`,
					qs: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, { headers: extend(!0, i, {
					Accept: `application/json`,
					"Bluemix-Instance": t.bluemixInstance,
					"Correlation-Id": t.correlationId,
					"X-Kms-Key-Ring": t.xKmsKeyRing
				}, t.headers) })
			};
			return this.createRequest(a);
		}, IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME = `ibm_key_protect_api`, IbmKeyProtectApiV2;
	}(ibm_cloud_sdk_core_1.BaseService);
	(function(e) {
		(function(e) {
			(function(e) {
				e.RETURN_REPRESENTATION = `return=representation`, e.RETURN_MINIMAL = `return=minimal`;
			})(e.Prefer ||= {});
		})(e.RotateKeyConstants ||= {}), (function(e) {
			(function(e) {
				e.RETURN_REPRESENTATION = `return=representation`, e.RETURN_MINIMAL = `return=minimal`;
			})(e.Prefer ||= {});
		})(e.CreateKeyConstants ||= {}), (function(e) {
			(function(e) {
				e.RETURN_REPRESENTATION = `return=representation`, e.RETURN_MINIMAL = `return=minimal`;
			})(e.Prefer ||= {});
		})(e.DeleteKeyConstants ||= {}), (function(e) {
			(function(e) {
				e.RETURN_REPRESENTATION = `return=representation`, e.RETURN_MINIMAL = `return=minimal`;
			})(e.Prefer ||= {});
		})(e.RestoreKeyConstants ||= {}), (function(e) {
			(function(e) {
				e.DUALAUTHDELETE = `dualAuthDelete`, e.ROTATION = `rotation`;
			})(e.Policy ||= {});
		})(e.PutPolicyConstants ||= {}), (function(e) {
			(function(e) {
				e.DUALAUTHDELETE = `dualAuthDelete`, e.ROTATION = `rotation`;
			})(e.Policy ||= {});
		})(e.GetPolicyConstants ||= {}), (function(e) {
			(function(e) {
				e.ALLOWEDNETWORK = `allowedNetwork`, e.DUALAUTHDELETE = `dualAuthDelete`, e.ALLOWEDIP = `allowedIP`, e.KEYCREATEIMPORTACCESS = `keyCreateImportAccess`, e.METRICS = `metrics`;
			})(e.Policy ||= {});
		})(e.PutInstancePolicyConstants ||= {}), (function(e) {
			(function(e) {
				e.ALLOWEDNETWORK = `allowedNetwork`, e.DUALAUTHDELETE = `dualAuthDelete`, e.ALLOWEDIP = `allowedIP`, e.KEYCREATEIMPORTACCESS = `keyCreateImportAccess`, e.METRICS = `metrics`;
			})(e.Policy ||= {});
		})(e.GetInstancePolicyConstants ||= {});
	})(IbmKeyProtectApiV2 ||= {}), module.exports = IbmKeyProtectApiV2;
}));
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (require_v2());



/***/ })

};
