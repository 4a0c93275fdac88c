export const id = 112;
export const ids = [112];
export const modules = {

/***/ 4112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);
/* harmony import */ var _ibm_cloud_sdk_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6329);


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
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSdkHeaders = void 0;
	var os = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("os");
	var pkg = require_package();
	function getSdkHeaders(serviceName, serviceVersion, operationId) {
		var sdkName = `keyprotect-nodejs-sdk`;
		var sdkVersion = pkg.version;
		var osName = os.platform();
		var osVersion = os.release();
		var nodeVersion = process.version;
		return { "User-Agent": sdkName + `/` + sdkVersion + ` (lang=node.js; os.name=` + osName + ` os.version=` + osVersion + ` node.version=` + nodeVersion + `)` };
	}
	exports.getSdkHeaders = getSdkHeaders;
}));
// node_modules/@ibm-cloud/ibm-key-protect/ibm-key-protect-api/v2.js
var require_v2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$1) => {
	var __extends = this$1 && this$1.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (b.hasOwnProperty(p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	var extend = (0,_ibm_cloud_sdk_core_js__WEBPACK_IMPORTED_MODULE_1__.n)();
	var ibm_cloud_sdk_core_1 = (0,_ibm_cloud_sdk_core_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	var common_1 = require_common();
	var IbmKeyProtectApiV2 = function(_super) {
		__extends(IbmKeyProtectApiV2, _super);
		function IbmKeyProtectApiV2(options) {
			var _this = this;
			options = options || {};
			_this = _super.call(this, options) || this;
			if (options.serviceUrl) _this.setServiceUrl(options.serviceUrl);
			return _this;
		}
		IbmKeyProtectApiV2.newInstance = function(options) {
			options = options || {};
			if (!options.serviceName) options.serviceName = this.DEFAULT_SERVICE_NAME;
			if (!options.authenticator) options.authenticator = ibm_cloud_sdk_core_1.getAuthenticatorFromEnvironment(options.serviceName);
			var service = new IbmKeyProtectApiV2(options);
			service.configureService(options.serviceName);
			if (options.serviceUrl) service.setServiceUrl(options.serviceUrl);
			return service;
		};
		IbmKeyProtectApiV2.prototype.createKeyAlias = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [
				`id`,
				`alias`,
				`bluemixInstance`
			]);
			if (missingParams) return Promise.reject(missingParams);
			var path = {
				"id": _params.id,
				"alias": _params.alias
			};
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `createKeyAlias`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/aliases/{alias}`,
					method: `POST`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.deleteKeyAlias = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [
				`id`,
				`alias`,
				`bluemixInstance`
			]);
			if (missingParams) return Promise.reject(missingParams);
			var path = {
				"id": _params.id,
				"alias": _params.alias
			};
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `deleteKeyAlias`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/aliases/{alias}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.postImportToken = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var body = {
				"expiration": _params.expiration,
				"maxAllowedRetrievals": _params.maxAllowedRetrievals
			};
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `postImportToken`);
			var parameters = {
				options: {
					url: `/api/v2/import_token`,
					method: `POST`,
					body
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Content-Type": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.getImportToken = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getImportToken`);
			var parameters = {
				options: {
					url: `/api/v2/import_token`,
					method: `GET`
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.wrapKey = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var body = _params.keyActionWrapBody;
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `wrapKey`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/actions/wrap`,
					method: `POST`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Content-Type": `application/vnd.ibm.kms.key_action_wrap+json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.unwrapKey = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [
				`id`,
				`bluemixInstance`,
				`keyActionUnwrapBody`
			]);
			if (missingParams) return Promise.reject(missingParams);
			var body = _params.keyActionUnwrapBody;
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `unwrapKey`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/actions/unwrap`,
					method: `POST`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Content-Type": `application/vnd.ibm.kms.key_action_unwrap+json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.rewrapKey = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [
				`id`,
				`bluemixInstance`,
				`keyActionRewrapBody`
			]);
			if (missingParams) return Promise.reject(missingParams);
			var body = _params.keyActionRewrapBody;
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `rewrapKey`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/actions/rewrap`,
					method: `POST`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Content-Type": `application/vnd.ibm.kms.key_action_rewrap+json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.rotateKey = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var body = _params.keyActionRotateBody;
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `rotateKey`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/actions/rotate`,
					method: `POST`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Content-Type": `application/vnd.ibm.kms.key_action_rotate+json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing,
					"Prefer": _params.prefer
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.setKeyForDeletion = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `setKeyForDeletion`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/actions/setKeyForDeletion`,
					method: `POST`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.unsetKeyForDeletion = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `unsetKeyForDeletion`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/actions/unsetKeyForDeletion`,
					method: `POST`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.enableKey = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `enableKey`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/actions/enable`,
					method: `POST`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.disableKey = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `disableKey`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/actions/disable`,
					method: `POST`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.syncAssociatedResources = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `syncAssociatedResources`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/actions/sync`,
					method: `POST`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.listKeyRings = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `listKeyRings`);
			var parameters = {
				options: {
					url: `/api/v2/key_rings`,
					method: `GET`
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.createKeyRing = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`keyRingId`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var path = { "key-ring-id": _params.keyRingId };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `createKeyRing`);
			var parameters = {
				options: {
					url: `/api/v2/key_rings/{key-ring-id}`,
					method: `POST`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.deleteKeyRing = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`keyRingId`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var path = { "key-ring-id": _params.keyRingId };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `deleteKeyRing`);
			var parameters = {
				options: {
					url: `/api/v2/key_rings/{key-ring-id}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.getKeyCollectionMetadata = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var query = {
				"state": _params.state,
				"extractable": _params.extractable
			};
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getKeyCollectionMetadata`);
			var parameters = {
				options: {
					url: `/api/v2/keys`,
					method: `HEAD`,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.createKey = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`bluemixInstance`, `body`]);
			if (missingParams) return Promise.reject(missingParams);
			var body = _params.body;
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `createKey`);
			var parameters = {
				options: {
					url: `/api/v2/keys`,
					method: `POST`,
					body
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Content-Type": `application/vnd.ibm.kms.key+json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"Prefer": _params.prefer,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.getKeys = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var query = {
				"limit": _params.limit,
				"offset": _params.offset,
				"state": _params.state,
				"extractable": _params.extractable
			};
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getKeys`);
			var parameters = {
				options: {
					url: `/api/v2/keys`,
					method: `GET`,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.getKey = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getKey`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}`,
					method: `GET`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.deleteKey = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var query = { "force": _params.force };
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `deleteKey`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}`,
					method: `DELETE`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing,
					"Prefer": _params.prefer
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.getKeyMetadata = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getKeyMetadata`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/metadata`,
					method: `GET`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.restoreKey = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var body = _params.keyRestoreBody;
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `restoreKey`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/restore`,
					method: `POST`,
					body,
					path,
					responseType: `stream`
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/vnd.ibm.kms.key+json`,
					"Content-Type": `application/vnd.ibm.kms.key_action_restore+json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing,
					"Prefer": _params.prefer
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.getKeyVersions = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var query = {
				"limit": _params.limit,
				"offset": _params.offset
			};
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getKeyVersions`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/versions`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.putPolicy = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [
				`id`,
				`bluemixInstance`,
				`setKeyPoliciesOneOf`
			]);
			if (missingParams) return Promise.reject(missingParams);
			var body = _params.setKeyPoliciesOneOf;
			var query = { "policy": _params.policy };
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `putPolicy`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/policies`,
					method: `PUT`,
					body,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Content-Type": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.getPolicy = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var query = { "policy": _params.policy };
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getPolicy`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/policies`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.putInstancePolicy = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`bluemixInstance`, `setInstancePoliciesOneOf`]);
			if (missingParams) return Promise.reject(missingParams);
			var body = _params.setInstancePoliciesOneOf;
			var query = { "policy": _params.policy };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `putInstancePolicy`);
			var parameters = {
				options: {
					url: `/api/v2/instance/policies`,
					method: `PUT`,
					body,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Content-Type": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.getInstancePolicy = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var query = { "policy": _params.policy };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getInstancePolicy`);
			var parameters = {
				options: {
					url: `/api/v2/instance/policies`,
					method: `GET`,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.getAllowedIpPort = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getAllowedIpPort`);
			var parameters = {
				options: {
					url: `/api/v2/instance/allowed_ip_port`,
					method: `GET`
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.getRegistrations = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`id`, `bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var query = {
				"limit": _params.limit,
				"offset": _params.offset,
				"urlEncodedResourceCRNQuery": _params.urlEncodedResourceCrnQuery,
				"preventKeyDeletion": _params.preventKeyDeletion,
				"totalCount": _params.totalCount
			};
			var path = { "id": _params.id };
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getRegistrations`);
			var parameters = {
				options: {
					url: `/api/v2/keys/{id}/registrations`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.prototype.getRegistrationsAllKeys = function(params) {
			var _params = Object.assign({}, params);
			var missingParams = ibm_cloud_sdk_core_1.getMissingParams(_params, [`bluemixInstance`]);
			if (missingParams) return Promise.reject(missingParams);
			var query = {
				"urlEncodedResourceCRNQuery": _params.urlEncodedResourceCrnQuery,
				"limit": _params.limit,
				"offset": _params.offset,
				"preventKeyDeletion": _params.preventKeyDeletion,
				"totalCount": _params.totalCount
			};
			var sdkHeaders = common_1.getSdkHeaders(IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME, `v2`, `getRegistrationsAllKeys`);
			var parameters = {
				options: {
					url: `/api/v2/keys/registrations`,
					method: `GET`,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, { headers: extend(true, sdkHeaders, {
					"Accept": `application/json`,
					"Bluemix-Instance": _params.bluemixInstance,
					"Correlation-Id": _params.correlationId,
					"X-Kms-Key-Ring": _params.xKmsKeyRing
				}, _params.headers) })
			};
			return this.createRequest(parameters);
		};
		IbmKeyProtectApiV2.DEFAULT_SERVICE_NAME = `ibm_key_protect_api`;
		return IbmKeyProtectApiV2;
	}(ibm_cloud_sdk_core_1.BaseService);
	(function(IbmKeyProtectApiV2) {
		(function(RotateKeyConstants) {
			(function(Prefer) {
				Prefer[`RETURN_REPRESENTATION`] = `return=representation`;
				Prefer[`RETURN_MINIMAL`] = `return=minimal`;
			})(RotateKeyConstants.Prefer || (RotateKeyConstants.Prefer = {}));
		})(IbmKeyProtectApiV2.RotateKeyConstants || (IbmKeyProtectApiV2.RotateKeyConstants = {}));
		(function(CreateKeyConstants) {
			(function(Prefer) {
				Prefer[`RETURN_REPRESENTATION`] = `return=representation`;
				Prefer[`RETURN_MINIMAL`] = `return=minimal`;
			})(CreateKeyConstants.Prefer || (CreateKeyConstants.Prefer = {}));
		})(IbmKeyProtectApiV2.CreateKeyConstants || (IbmKeyProtectApiV2.CreateKeyConstants = {}));
		(function(DeleteKeyConstants) {
			(function(Prefer) {
				Prefer[`RETURN_REPRESENTATION`] = `return=representation`;
				Prefer[`RETURN_MINIMAL`] = `return=minimal`;
			})(DeleteKeyConstants.Prefer || (DeleteKeyConstants.Prefer = {}));
		})(IbmKeyProtectApiV2.DeleteKeyConstants || (IbmKeyProtectApiV2.DeleteKeyConstants = {}));
		(function(RestoreKeyConstants) {
			(function(Prefer) {
				Prefer[`RETURN_REPRESENTATION`] = `return=representation`;
				Prefer[`RETURN_MINIMAL`] = `return=minimal`;
			})(RestoreKeyConstants.Prefer || (RestoreKeyConstants.Prefer = {}));
		})(IbmKeyProtectApiV2.RestoreKeyConstants || (IbmKeyProtectApiV2.RestoreKeyConstants = {}));
		(function(PutPolicyConstants) {
			(function(Policy) {
				Policy[`DUALAUTHDELETE`] = `dualAuthDelete`;
				Policy[`ROTATION`] = `rotation`;
			})(PutPolicyConstants.Policy || (PutPolicyConstants.Policy = {}));
		})(IbmKeyProtectApiV2.PutPolicyConstants || (IbmKeyProtectApiV2.PutPolicyConstants = {}));
		(function(GetPolicyConstants) {
			(function(Policy) {
				Policy[`DUALAUTHDELETE`] = `dualAuthDelete`;
				Policy[`ROTATION`] = `rotation`;
			})(GetPolicyConstants.Policy || (GetPolicyConstants.Policy = {}));
		})(IbmKeyProtectApiV2.GetPolicyConstants || (IbmKeyProtectApiV2.GetPolicyConstants = {}));
		(function(PutInstancePolicyConstants) {
			(function(Policy) {
				Policy[`ALLOWEDNETWORK`] = `allowedNetwork`;
				Policy[`DUALAUTHDELETE`] = `dualAuthDelete`;
				Policy[`ALLOWEDIP`] = `allowedIP`;
				Policy[`KEYCREATEIMPORTACCESS`] = `keyCreateImportAccess`;
				Policy[`METRICS`] = `metrics`;
			})(PutInstancePolicyConstants.Policy || (PutInstancePolicyConstants.Policy = {}));
		})(IbmKeyProtectApiV2.PutInstancePolicyConstants || (IbmKeyProtectApiV2.PutInstancePolicyConstants = {}));
		(function(GetInstancePolicyConstants) {
			(function(Policy) {
				Policy[`ALLOWEDNETWORK`] = `allowedNetwork`;
				Policy[`DUALAUTHDELETE`] = `dualAuthDelete`;
				Policy[`ALLOWEDIP`] = `allowedIP`;
				Policy[`KEYCREATEIMPORTACCESS`] = `keyCreateImportAccess`;
				Policy[`METRICS`] = `metrics`;
			})(GetInstancePolicyConstants.Policy || (GetInstancePolicyConstants.Policy = {}));
		})(IbmKeyProtectApiV2.GetInstancePolicyConstants || (IbmKeyProtectApiV2.GetInstancePolicyConstants = {}));
	})(IbmKeyProtectApiV2 || (IbmKeyProtectApiV2 = {}));
	module.exports = IbmKeyProtectApiV2;
}));
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (require_v2());



/***/ })

};
