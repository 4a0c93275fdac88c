export const id = 593;
export const ids = [593];
export const modules = {

/***/ 9593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);
/* harmony import */ var _ibm_cloud_sdk_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6329);


// node_modules/@ibm-cloud/platform-services/package.json
var require_package = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		"name": "@ibm-cloud/platform-services",
		"version": "0.83.1",
		"description": "Node.js client library for IBM Cloud Platform Services",
		"repository": {
			"type": "git",
			"url": "https://github.com/IBM/platform-services-node-sdk"
		},
		"keywords": ["ibm"],
		"author": "IBM Corp.",
		"scripts": {
			"clean": "rm -fr node_modules",
			"checknpm": "npm --version",
			"eslint:fix": "eslint . --fix",
			"eslint:check": "eslint . --cache",
			"lint": "npm run eslint:check",
			"lint-fix": "npm run eslint:fix",
			"build": "tsc && cp package.json dist/",
			"postversion": "publisher --no-checks --dry-run",
			"test-single": "jest --verbose=true --silent=false",
			"jest": "jest",
			"test": "npm run build && npm run lint && jest test/",
			"test-unit": "npm run build && jest test/unit/",
			"test-integration": "npm run build && jest --expand test/integration/",
			"test-travis": "jest --runInBand --testNamePattern='^((?!@slow).)*$' test/",
			"test-unit-travis": "jest --runInBand test/unit/",
			"test-integration-travis": "jest --runInBand --no-colors --testNamePattern='^((?!@slow).)*$' --json test/integration > test-output.log",
			"check-packages": "installed-check -e -d -v",
			"all": "npm run test-unit && npm run lint",
			"semantic-release": "semantic-release"
		},
		"license": "Apache-2.0",
		"publishConfig": { "access": "public" },
		"engines": { "node": ">=20.0.0" },
		"dependencies": {
			"@types/node": "^18.19.80",
			"extend": "3.0.2",
			"ibm-cloud-sdk-core": "^5.4.11"
		},
		"overrides": {
			"micromatch": "^4.0.8",
			"braces": "^3.0.3"
		},
		"jest": {
			"collectCoverage": true,
			"coverageDirectory": "./coverage/",
			"coveragePathIgnorePatterns": ["<rootDir>/test/", "<rootDir>/examples/"],
			"testEnvironment": "node",
			"verbose": false,
			"silent": false
		}
	};
}));
// node_modules/@ibm-cloud/platform-services/lib/common.js
var require_common = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSdkHeaders = void 0;
	var os = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("os");
	var pkg = require_package();
	function getSdkHeaders(serviceName, serviceVersion, operationId) {
		var sdkName = `platform-services-node-sdk`;
		var sdkVersion = pkg.version;
		var osName = os.platform();
		var osVersion = os.release();
		var nodeVersion = process.version;
		return { "User-Agent": ``.concat(sdkName, `/`).concat(sdkVersion, ` (lang=node.js; os.name=`).concat(osName, ` os.version=`).concat(osVersion, ` node.version=`).concat(nodeVersion, `)`) };
	}
	exports.getSdkHeaders = getSdkHeaders;
}));
// node_modules/@ibm-cloud/platform-services/iam-identity/v1.js
var require_v1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$1) => {
	var __extends = this$1 && this$1.__extends || (function() {
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
	var __assign = this$1 && this$1.__assign || function() {
		__assign = Object.assign || function(t) {
			for (var s, i = 1, n = arguments.length; i < n; i++) {
				s = arguments[i];
				for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
			}
			return t;
		};
		return __assign.apply(this, arguments);
	};
	var extend = (0,_ibm_cloud_sdk_core_js__WEBPACK_IMPORTED_MODULE_1__.n)();
	var ibm_cloud_sdk_core_1 = (0,_ibm_cloud_sdk_core_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	var common_1 = require_common();
	var IamIdentityV1 = function(_super) {
		__extends(IamIdentityV1, _super);
		function IamIdentityV1(options) {
			var _this = this;
			options = options || {};
			_this = _super.call(this, options) || this;
			if (options.serviceUrl) _this.setServiceUrl(options.serviceUrl);
			else _this.setServiceUrl(IamIdentityV1.DEFAULT_SERVICE_URL);
			return _this;
		}
		IamIdentityV1.newInstance = function(options) {
			options = options || {};
			if (!options.serviceName) options.serviceName = this.DEFAULT_SERVICE_NAME;
			if (!options.authenticator) options.authenticator = (0, ibm_cloud_sdk_core_1.getAuthenticatorFromEnvironment)(options.serviceName);
			var service = new IamIdentityV1(options);
			service.configureService(options.serviceName);
			if (options.serviceUrl) service.setServiceUrl(options.serviceUrl);
			return service;
		};
		IamIdentityV1.prototype.listServiceIds = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [], [
				`accountId`,
				`groupId`,
				`name`,
				`pagesize`,
				`pagetoken`,
				`sort`,
				`order`,
				`includeHistory`,
				`filter`,
				`showGroupId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"account_id": _params.accountId,
				"group_id": _params.groupId,
				"name": _params.name,
				"pagesize": _params.pagesize,
				"pagetoken": _params.pagetoken,
				"sort": _params.sort,
				"order": _params.order,
				"include_history": _params.includeHistory,
				"filter": _params.filter,
				"show_group_id": _params.showGroupId
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listServiceIds`);
			var parameters = {
				options: {
					url: `/v1/serviceids/`,
					method: `GET`,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createServiceId = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`accountId`, `name`], [
				`accountId`,
				`name`,
				`groupId`,
				`description`,
				`uniqueInstanceCrns`,
				`apikey`,
				`showGroupId`,
				`entityLock`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"account_id": _params.accountId,
				"name": _params.name,
				"group_id": _params.groupId,
				"description": _params.description,
				"unique_instance_crns": _params.uniqueInstanceCrns,
				"apikey": _params.apikey
			};
			var query = { "show_group_id": _params.showGroupId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createServiceId`);
			var parameters = {
				options: {
					url: `/v1/serviceids/`,
					method: `POST`,
					body,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`,
						"Entity-Lock": _params.entityLock
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getServiceId = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`], [
				`id`,
				`includeHistory`,
				`includeActivity`,
				`showGroupId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"include_history": _params.includeHistory,
				"include_activity": _params.includeActivity,
				"show_group_id": _params.showGroupId
			};
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getServiceId`);
			var parameters = {
				options: {
					url: `/v1/serviceids/{id}`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.updateServiceId = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`, `ifMatch`], [
				`id`,
				`ifMatch`,
				`name`,
				`description`,
				`uniqueInstanceCrns`,
				`showGroupId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"name": _params.name,
				"description": _params.description,
				"unique_instance_crns": _params.uniqueInstanceCrns
			};
			var query = { "show_group_id": _params.showGroupId };
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateServiceId`);
			var parameters = {
				options: {
					url: `/v1/serviceids/{id}`,
					method: `PUT`,
					body,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`,
						"If-Match": _params.ifMatch
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteServiceId = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteServiceId`);
			var parameters = {
				options: {
					url: `/v1/serviceids/{id}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.lockServiceId = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `lockServiceId`);
			var parameters = {
				options: {
					url: `/v1/serviceids/{id}/lock`,
					method: `POST`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.unlockServiceId = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `unlockServiceId`);
			var parameters = {
				options: {
					url: `/v1/serviceids/{id}/lock`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.listServiceIdGroup = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [], [
				`accountId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = { "account_id": _params.accountId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listServiceIdGroup`);
			var parameters = {
				options: {
					url: `/v1/serviceid_groups`,
					method: `GET`,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createServiceIdGroup = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`accountId`, `name`], [
				`accountId`,
				`name`,
				`description`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"account_id": _params.accountId,
				"name": _params.name,
				"description": _params.description
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createServiceIdGroup`);
			var parameters = {
				options: {
					url: `/v1/serviceid_groups`,
					method: `POST`,
					body
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getServiceIdGroup = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getServiceIdGroup`);
			var parameters = {
				options: {
					url: `/v1/serviceid_groups/{id}`,
					method: `GET`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.updateServiceIdGroup = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`id`,
				`ifMatch`,
				`name`
			], [
				`id`,
				`ifMatch`,
				`name`,
				`description`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"name": _params.name,
				"description": _params.description
			};
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateServiceIdGroup`);
			var parameters = {
				options: {
					url: `/v1/serviceid_groups/{id}`,
					method: `PUT`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`,
						"If-Match": _params.ifMatch
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteServiceIdGroup = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteServiceIdGroup`);
			var parameters = {
				options: {
					url: `/v1/serviceid_groups/{id}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.listApiKeys = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [], [
				`accountId`,
				`iamId`,
				`pagesize`,
				`pagetoken`,
				`scope`,
				`type`,
				`sort`,
				`order`,
				`includeHistory`,
				`filter`,
				`groupId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"account_id": _params.accountId,
				"iam_id": _params.iamId,
				"pagesize": _params.pagesize,
				"pagetoken": _params.pagetoken,
				"scope": _params.scope,
				"type": _params.type,
				"sort": _params.sort,
				"order": _params.order,
				"include_history": _params.includeHistory,
				"filter": _params.filter,
				"group_id": _params.groupId
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listApiKeys`);
			var parameters = {
				options: {
					url: `/v1/apikeys`,
					method: `GET`,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createApiKey = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`name`, `iamId`], [
				`name`,
				`iamId`,
				`description`,
				`accountId`,
				`apikey`,
				`storeValue`,
				`supportSessions`,
				`actionWhenLeaked`,
				`expiresAt`,
				`entityLock`,
				`entityDisable`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"name": _params.name,
				"iam_id": _params.iamId,
				"description": _params.description,
				"account_id": _params.accountId,
				"apikey": _params.apikey,
				"store_value": _params.storeValue,
				"support_sessions": _params.supportSessions,
				"action_when_leaked": _params.actionWhenLeaked,
				"expires_at": _params.expiresAt
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createApiKey`);
			var parameters = {
				options: {
					url: `/v1/apikeys`,
					method: `POST`,
					body
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`,
						"Entity-Lock": _params.entityLock,
						"Entity-Disable": _params.entityDisable
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getApiKeysDetails = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [], [
				`iamApiKey`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = { "include_history": _params.includeHistory };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getApiKeysDetails`);
			var parameters = {
				options: {
					url: `/v1/apikeys/details`,
					method: `GET`,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"IAM-ApiKey": _params.iamApiKey
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getApiKey = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`], [
				`id`,
				`includeHistory`,
				`includeActivity`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"include_history": _params.includeHistory,
				"include_activity": _params.includeActivity
			};
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getApiKey`);
			var parameters = {
				options: {
					url: `/v1/apikeys/{id}`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.updateApiKey = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`, `ifMatch`], [
				`id`,
				`ifMatch`,
				`name`,
				`description`,
				`supportSessions`,
				`actionWhenLeaked`,
				`expiresAt`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"name": _params.name,
				"description": _params.description,
				"support_sessions": _params.supportSessions,
				"action_when_leaked": _params.actionWhenLeaked,
				"expires_at": _params.expiresAt
			};
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateApiKey`);
			var parameters = {
				options: {
					url: `/v1/apikeys/{id}`,
					method: `PUT`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`,
						"If-Match": _params.ifMatch
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteApiKey = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteApiKey`);
			var parameters = {
				options: {
					url: `/v1/apikeys/{id}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.lockApiKey = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `lockApiKey`);
			var parameters = {
				options: {
					url: `/v1/apikeys/{id}/lock`,
					method: `POST`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.unlockApiKey = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `unlockApiKey`);
			var parameters = {
				options: {
					url: `/v1/apikeys/{id}/lock`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.disableApiKey = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `disableApiKey`);
			var parameters = {
				options: {
					url: `/v1/apikeys/{id}/disable`,
					method: `POST`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.enableApiKey = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "id": _params.id };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `enableApiKey`);
			var parameters = {
				options: {
					url: `/v1/apikeys/{id}/disable`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createProfile = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`name`, `accountId`], [
				`name`,
				`accountId`,
				`description`,
				`email`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"name": _params.name,
				"account_id": _params.accountId,
				"description": _params.description,
				"email": _params.email
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createProfile`);
			var parameters = {
				options: {
					url: `/v1/profiles`,
					method: `POST`,
					body
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.listProfiles = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`accountId`], [
				`accountId`,
				`name`,
				`pagesize`,
				`sort`,
				`order`,
				`includeHistory`,
				`pagetoken`,
				`filter`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"account_id": _params.accountId,
				"name": _params.name,
				"pagesize": _params.pagesize,
				"sort": _params.sort,
				"order": _params.order,
				"include_history": _params.includeHistory,
				"pagetoken": _params.pagetoken,
				"filter": _params.filter
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listProfiles`);
			var parameters = {
				options: {
					url: `/v1/profiles`,
					method: `GET`,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getProfile = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`profileId`], [
				`profileId`,
				`includeActivity`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = { "include_activity": _params.includeActivity };
			var path = { "profile-id": _params.profileId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getProfile`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.updateProfile = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`profileId`, `ifMatch`], [
				`profileId`,
				`ifMatch`,
				`name`,
				`description`,
				`email`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"name": _params.name,
				"description": _params.description,
				"email": _params.email
			};
			var path = { "profile-id": _params.profileId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateProfile`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}`,
					method: `PUT`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`,
						"If-Match": _params.ifMatch
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteProfile = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`profileId`], [
				`profileId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "profile-id": _params.profileId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteProfile`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createClaimRule = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`profileId`,
				`type`,
				`conditions`
			], [
				`profileId`,
				`type`,
				`conditions`,
				`context`,
				`name`,
				`realmName`,
				`crType`,
				`expiration`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"type": _params.type,
				"conditions": _params.conditions,
				"context": _params.context,
				"name": _params.name,
				"realm_name": _params.realmName,
				"cr_type": _params.crType,
				"expiration": _params.expiration
			};
			var path = { "profile-id": _params.profileId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createClaimRule`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/rules`,
					method: `POST`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.listClaimRules = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`profileId`], [
				`profileId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "profile-id": _params.profileId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listClaimRules`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/rules`,
					method: `GET`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getClaimRule = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`profileId`, `ruleId`], [
				`profileId`,
				`ruleId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"profile-id": _params.profileId,
				"rule-id": _params.ruleId
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getClaimRule`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/rules/{rule-id}`,
					method: `GET`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.updateClaimRule = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`profileId`,
				`ruleId`,
				`ifMatch`,
				`type`,
				`conditions`
			], [
				`profileId`,
				`ruleId`,
				`ifMatch`,
				`type`,
				`conditions`,
				`context`,
				`name`,
				`realmName`,
				`crType`,
				`expiration`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"type": _params.type,
				"conditions": _params.conditions,
				"context": _params.context,
				"name": _params.name,
				"realm_name": _params.realmName,
				"cr_type": _params.crType,
				"expiration": _params.expiration
			};
			var path = {
				"profile-id": _params.profileId,
				"rule-id": _params.ruleId
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateClaimRule`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/rules/{rule-id}`,
					method: `PUT`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`,
						"If-Match": _params.ifMatch
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteClaimRule = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`profileId`, `ruleId`], [
				`profileId`,
				`ruleId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"profile-id": _params.profileId,
				"rule-id": _params.ruleId
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteClaimRule`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/rules/{rule-id}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createLink = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`profileId`,
				`crType`,
				`link`
			], [
				`profileId`,
				`crType`,
				`link`,
				`name`,
				`isCrossAccount`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"cr_type": _params.crType,
				"link": _params.link,
				"name": _params.name,
				"is_cross_account": _params.isCrossAccount
			};
			var path = { "profile-id": _params.profileId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createLink`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/links`,
					method: `POST`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.listLinks = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`profileId`], [
				`profileId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "profile-id": _params.profileId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listLinks`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/links`,
					method: `GET`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteLinkByParameters = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`profileId`, `type`], [
				`profileId`,
				`type`,
				`crn`,
				`namespace`,
				`name`,
				`componentType`,
				`componentName`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"type": _params.type,
				"crn": _params.crn,
				"namespace": _params.namespace,
				"name": _params.name,
				"component_type": _params.componentType,
				"component_name": _params.componentName
			};
			var path = { "profile-id": _params.profileId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteLinkByParameters`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/links`,
					method: `DELETE`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getLink = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`profileId`, `linkId`], [
				`profileId`,
				`linkId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"profile-id": _params.profileId,
				"link-id": _params.linkId
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getLink`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/links/{link-id}`,
					method: `GET`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteLink = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`profileId`, `linkId`], [
				`profileId`,
				`linkId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"profile-id": _params.profileId,
				"link-id": _params.linkId
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteLink`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/links/{link-id}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getProfileIdentities = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`profileId`], [
				`profileId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "profile-id": _params.profileId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getProfileIdentities`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/identities`,
					method: `GET`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.setProfileIdentities = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`profileId`, `ifMatch`], [
				`profileId`,
				`ifMatch`,
				`identities`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = { "identities": _params.identities };
			var path = { "profile-id": _params.profileId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `setProfileIdentities`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/identities`,
					method: `PUT`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`,
						"If-Match": _params.ifMatch
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.setProfileIdentity = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`profileId`,
				`identityType`,
				`identifier`,
				`type`
			], [
				`profileId`,
				`identityType`,
				`identifier`,
				`type`,
				`accounts`,
				`description`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"identifier": _params.identifier,
				"type": _params.type,
				"accounts": _params.accounts,
				"description": _params.description
			};
			var path = {
				"profile-id": _params.profileId,
				"identity-type": _params.identityType
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `setProfileIdentity`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/identities/{identity-type}`,
					method: `POST`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getProfileIdentity = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`profileId`,
				`identityType`,
				`identifierId`
			], [
				`profileId`,
				`identityType`,
				`identifierId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"profile-id": _params.profileId,
				"identity-type": _params.identityType,
				"identifier-id": _params.identifierId
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getProfileIdentity`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/identities/{identity-type}/{identifier-id}`,
					method: `GET`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteProfileIdentity = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`profileId`,
				`identityType`,
				`identifierId`
			], [
				`profileId`,
				`identityType`,
				`identifierId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"profile-id": _params.profileId,
				"identity-type": _params.identityType,
				"identifier-id": _params.identifierId
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteProfileIdentity`);
			var parameters = {
				options: {
					url: `/v1/profiles/{profile-id}/identities/{identity-type}/{identifier-id}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createReport = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`accountId`], [
				`accountId`,
				`type`,
				`duration`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"type": _params.type,
				"duration": _params.duration
			};
			var path = { "account_id": _params.accountId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createReport`);
			var parameters = {
				options: {
					url: `/v1/activity/accounts/{account_id}/report`,
					method: `POST`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getReport = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`accountId`, `reference`], [
				`accountId`,
				`reference`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"account_id": _params.accountId,
				"reference": _params.reference
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getReport`);
			var parameters = {
				options: {
					url: `/v1/activity/accounts/{account_id}/report/{reference}`,
					method: `GET`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getAccountSettings = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`accountId`], [
				`accountId`,
				`includeHistory`,
				`resolveUserMfa`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"include_history": _params.includeHistory,
				"resolve_user_mfa": _params.resolveUserMfa
			};
			var path = { "account_id": _params.accountId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getAccountSettings`);
			var parameters = {
				options: {
					url: `/v1/accounts/{account_id}/settings/identity`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.updateAccountSettings = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`ifMatch`, `accountId`], [
				`ifMatch`,
				`accountId`,
				`restrictCreateServiceId`,
				`restrictCreatePlatformApikey`,
				`allowedIpAddresses`,
				`mfa`,
				`userMfa`,
				`sessionExpirationInSeconds`,
				`sessionInvalidationInSeconds`,
				`maxSessionsPerIdentity`,
				`systemAccessTokenExpirationInSeconds`,
				`systemRefreshTokenExpirationInSeconds`,
				`restrictUserListVisibility`,
				`restrictUserDomains`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"restrict_create_service_id": _params.restrictCreateServiceId,
				"restrict_create_platform_apikey": _params.restrictCreatePlatformApikey,
				"allowed_ip_addresses": _params.allowedIpAddresses,
				"mfa": _params.mfa,
				"user_mfa": _params.userMfa,
				"session_expiration_in_seconds": _params.sessionExpirationInSeconds,
				"session_invalidation_in_seconds": _params.sessionInvalidationInSeconds,
				"max_sessions_per_identity": _params.maxSessionsPerIdentity,
				"system_access_token_expiration_in_seconds": _params.systemAccessTokenExpirationInSeconds,
				"system_refresh_token_expiration_in_seconds": _params.systemRefreshTokenExpirationInSeconds,
				"restrict_user_list_visibility": _params.restrictUserListVisibility,
				"restrict_user_domains": _params.restrictUserDomains
			};
			var path = { "account_id": _params.accountId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateAccountSettings`);
			var parameters = {
				options: {
					url: `/v1/accounts/{account_id}/settings/identity`,
					method: `PUT`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`,
						"If-Match": _params.ifMatch
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getEffectiveAccountSettings = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`accountId`], [
				`accountId`,
				`includeHistory`,
				`resolveUserMfa`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"include_history": _params.includeHistory,
				"resolve_user_mfa": _params.resolveUserMfa
			};
			var path = { "account_id": _params.accountId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getEffectiveAccountSettings`);
			var parameters = {
				options: {
					url: `/v1/accounts/{account_id}/effective_settings/identity`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getMfaStatus = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`accountId`, `iamId`], [
				`accountId`,
				`iamId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = { "iam_id": _params.iamId };
			var path = { "account_id": _params.accountId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getMfaStatus`);
			var parameters = {
				options: {
					url: `/v1/mfa/accounts/{account_id}/status`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createMfaReport = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`accountId`], [
				`accountId`,
				`type`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = { "type": _params.type };
			var path = { "account_id": _params.accountId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createMfaReport`);
			var parameters = {
				options: {
					url: `/v1/mfa/accounts/{account_id}/report`,
					method: `POST`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getMfaReport = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`accountId`, `reference`], [
				`accountId`,
				`reference`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"account_id": _params.accountId,
				"reference": _params.reference
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getMfaReport`);
			var parameters = {
				options: {
					url: `/v1/mfa/accounts/{account_id}/report/{reference}`,
					method: `GET`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.updatePreferenceOnScopeAccount = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`accountId`,
				`iamId`,
				`service`,
				`preferenceId`,
				`valueString`
			], [
				`accountId`,
				`iamId`,
				`service`,
				`preferenceId`,
				`valueString`,
				`valueListOfStrings`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"value_string": _params.valueString,
				"value_list_of_strings": _params.valueListOfStrings
			};
			var path = {
				"account_id": _params.accountId,
				"iam_id": _params.iamId,
				"service": _params.service,
				"preference_id": _params.preferenceId
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updatePreferenceOnScopeAccount`);
			var parameters = {
				options: {
					url: `/v1/preferences/accounts/{account_id}/identities/{iam_id}/{service}/{preference_id}`,
					method: `PUT`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deletePreferencesOnScopeAccount = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`accountId`,
				`iamId`,
				`service`,
				`preferenceId`
			], [
				`accountId`,
				`iamId`,
				`service`,
				`preferenceId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"account_id": _params.accountId,
				"iam_id": _params.iamId,
				"service": _params.service,
				"preference_id": _params.preferenceId
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deletePreferencesOnScopeAccount`);
			var parameters = {
				options: {
					url: `/v1/preferences/accounts/{account_id}/identities/{iam_id}/{service}/{preference_id}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getPreferencesOnScopeAccount = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`accountId`,
				`iamId`,
				`service`,
				`preferenceId`
			], [
				`accountId`,
				`iamId`,
				`service`,
				`preferenceId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"account_id": _params.accountId,
				"iam_id": _params.iamId,
				"service": _params.service,
				"preference_id": _params.preferenceId
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getPreferencesOnScopeAccount`);
			var parameters = {
				options: {
					url: `/v1/preferences/accounts/{account_id}/identities/{iam_id}/{service}/{preference_id}`,
					method: `GET`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getAllPreferencesOnScopeAccount = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`accountId`, `iamId`], [
				`accountId`,
				`iamId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"account_id": _params.accountId,
				"iam_id": _params.iamId
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getAllPreferencesOnScopeAccount`);
			var parameters = {
				options: {
					url: `/v1/preferences/accounts/{account_id}/identities/{iam_id}`,
					method: `GET`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.listProfileTemplates = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [], [
				`accountId`,
				`limit`,
				`pagetoken`,
				`sort`,
				`order`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"account_id": _params.accountId,
				"limit": _params.limit,
				"pagetoken": _params.pagetoken,
				"sort": _params.sort,
				"order": _params.order,
				"include_history": _params.includeHistory
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listProfileTemplates`);
			var parameters = {
				options: {
					url: `/v1/profile_templates`,
					method: `GET`,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createProfileTemplate = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [], [
				`accountId`,
				`name`,
				`description`,
				`profile`,
				`policyTemplateReferences`,
				`actionControls`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"account_id": _params.accountId,
				"name": _params.name,
				"description": _params.description,
				"profile": _params.profile,
				"policy_template_references": _params.policyTemplateReferences,
				"action_controls": _params.actionControls
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createProfileTemplate`);
			var parameters = {
				options: {
					url: `/v1/profile_templates`,
					method: `POST`,
					body
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getLatestProfileTemplateVersion = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`], [
				`templateId`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = { "include_history": _params.includeHistory };
			var path = { "template_id": _params.templateId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getLatestProfileTemplateVersion`);
			var parameters = {
				options: {
					url: `/v1/profile_templates/{template_id}`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteAllVersionsOfProfileTemplate = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`], [
				`templateId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "template_id": _params.templateId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteAllVersionsOfProfileTemplate`);
			var parameters = {
				options: {
					url: `/v1/profile_templates/{template_id}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.listVersionsOfProfileTemplate = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`], [
				`templateId`,
				`limit`,
				`pagetoken`,
				`sort`,
				`order`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"limit": _params.limit,
				"pagetoken": _params.pagetoken,
				"sort": _params.sort,
				"order": _params.order,
				"include_history": _params.includeHistory
			};
			var path = { "template_id": _params.templateId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listVersionsOfProfileTemplate`);
			var parameters = {
				options: {
					url: `/v1/profile_templates/{template_id}/versions`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createProfileTemplateVersion = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`], [
				`templateId`,
				`accountId`,
				`name`,
				`description`,
				`profile`,
				`policyTemplateReferences`,
				`actionControls`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"account_id": _params.accountId,
				"name": _params.name,
				"description": _params.description,
				"profile": _params.profile,
				"policy_template_references": _params.policyTemplateReferences,
				"action_controls": _params.actionControls
			};
			var path = { "template_id": _params.templateId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createProfileTemplateVersion`);
			var parameters = {
				options: {
					url: `/v1/profile_templates/{template_id}/versions`,
					method: `POST`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getProfileTemplateVersion = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`, `version`], [
				`templateId`,
				`version`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = { "include_history": _params.includeHistory };
			var path = {
				"template_id": _params.templateId,
				"version": _params.version
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getProfileTemplateVersion`);
			var parameters = {
				options: {
					url: `/v1/profile_templates/{template_id}/versions/{version}`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.updateProfileTemplateVersion = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`ifMatch`,
				`templateId`,
				`version`
			], [
				`ifMatch`,
				`templateId`,
				`version`,
				`accountId`,
				`name`,
				`description`,
				`profile`,
				`policyTemplateReferences`,
				`actionControls`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"account_id": _params.accountId,
				"name": _params.name,
				"description": _params.description,
				"profile": _params.profile,
				"policy_template_references": _params.policyTemplateReferences,
				"action_controls": _params.actionControls
			};
			var path = {
				"template_id": _params.templateId,
				"version": _params.version
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateProfileTemplateVersion`);
			var parameters = {
				options: {
					url: `/v1/profile_templates/{template_id}/versions/{version}`,
					method: `PUT`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`,
						"If-Match": _params.ifMatch
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteProfileTemplateVersion = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`, `version`], [
				`templateId`,
				`version`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"template_id": _params.templateId,
				"version": _params.version
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteProfileTemplateVersion`);
			var parameters = {
				options: {
					url: `/v1/profile_templates/{template_id}/versions/{version}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.commitProfileTemplate = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`, `version`], [
				`templateId`,
				`version`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"template_id": _params.templateId,
				"version": _params.version
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `commitProfileTemplate`);
			var parameters = {
				options: {
					url: `/v1/profile_templates/{template_id}/versions/{version}/commit`,
					method: `POST`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.listTrustedProfileAssignments = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [], [
				`accountId`,
				`templateId`,
				`templateVersion`,
				`target`,
				`targetType`,
				`limit`,
				`pagetoken`,
				`sort`,
				`order`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"account_id": _params.accountId,
				"template_id": _params.templateId,
				"template_version": _params.templateVersion,
				"target": _params.target,
				"target_type": _params.targetType,
				"limit": _params.limit,
				"pagetoken": _params.pagetoken,
				"sort": _params.sort,
				"order": _params.order,
				"include_history": _params.includeHistory
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listTrustedProfileAssignments`);
			var parameters = {
				options: {
					url: `/v1/profile_assignments/`,
					method: `GET`,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createTrustedProfileAssignment = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`templateId`,
				`templateVersion`,
				`targetType`,
				`target`
			], [
				`templateId`,
				`templateVersion`,
				`targetType`,
				`target`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"template_id": _params.templateId,
				"template_version": _params.templateVersion,
				"target_type": _params.targetType,
				"target": _params.target
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createTrustedProfileAssignment`);
			var parameters = {
				options: {
					url: `/v1/profile_assignments/`,
					method: `POST`,
					body
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getTrustedProfileAssignment = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`assignmentId`], [
				`assignmentId`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = { "include_history": _params.includeHistory };
			var path = { "assignment_id": _params.assignmentId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getTrustedProfileAssignment`);
			var parameters = {
				options: {
					url: `/v1/profile_assignments/{assignment_id}`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteTrustedProfileAssignment = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`assignmentId`], [
				`assignmentId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "assignment_id": _params.assignmentId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteTrustedProfileAssignment`);
			var parameters = {
				options: {
					url: `/v1/profile_assignments/{assignment_id}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.updateTrustedProfileAssignment = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`assignmentId`,
				`ifMatch`,
				`templateVersion`
			], [
				`assignmentId`,
				`ifMatch`,
				`templateVersion`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = { "template_version": _params.templateVersion };
			var path = { "assignment_id": _params.assignmentId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateTrustedProfileAssignment`);
			var parameters = {
				options: {
					url: `/v1/profile_assignments/{assignment_id}`,
					method: `PATCH`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`,
						"If-Match": _params.ifMatch
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.listAccountSettingsTemplates = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [], [
				`accountId`,
				`limit`,
				`pagetoken`,
				`sort`,
				`order`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"account_id": _params.accountId,
				"limit": _params.limit,
				"pagetoken": _params.pagetoken,
				"sort": _params.sort,
				"order": _params.order,
				"include_history": _params.includeHistory
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listAccountSettingsTemplates`);
			var parameters = {
				options: {
					url: `/v1/account_settings_templates`,
					method: `GET`,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createAccountSettingsTemplate = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [], [
				`accountId`,
				`name`,
				`description`,
				`accountSettings`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"account_id": _params.accountId,
				"name": _params.name,
				"description": _params.description,
				"account_settings": _params.accountSettings
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createAccountSettingsTemplate`);
			var parameters = {
				options: {
					url: `/v1/account_settings_templates`,
					method: `POST`,
					body
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getLatestAccountSettingsTemplateVersion = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`], [
				`templateId`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = { "include_history": _params.includeHistory };
			var path = { "template_id": _params.templateId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getLatestAccountSettingsTemplateVersion`);
			var parameters = {
				options: {
					url: `/v1/account_settings_templates/{template_id}`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteAllVersionsOfAccountSettingsTemplate = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`], [
				`templateId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "template_id": _params.templateId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteAllVersionsOfAccountSettingsTemplate`);
			var parameters = {
				options: {
					url: `/v1/account_settings_templates/{template_id}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.listVersionsOfAccountSettingsTemplate = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`], [
				`templateId`,
				`limit`,
				`pagetoken`,
				`sort`,
				`order`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"limit": _params.limit,
				"pagetoken": _params.pagetoken,
				"sort": _params.sort,
				"order": _params.order,
				"include_history": _params.includeHistory
			};
			var path = { "template_id": _params.templateId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listVersionsOfAccountSettingsTemplate`);
			var parameters = {
				options: {
					url: `/v1/account_settings_templates/{template_id}/versions`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createAccountSettingsTemplateVersion = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`], [
				`templateId`,
				`accountId`,
				`name`,
				`description`,
				`accountSettings`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"account_id": _params.accountId,
				"name": _params.name,
				"description": _params.description,
				"account_settings": _params.accountSettings
			};
			var path = { "template_id": _params.templateId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createAccountSettingsTemplateVersion`);
			var parameters = {
				options: {
					url: `/v1/account_settings_templates/{template_id}/versions`,
					method: `POST`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getAccountSettingsTemplateVersion = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`, `version`], [
				`templateId`,
				`version`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = { "include_history": _params.includeHistory };
			var path = {
				"template_id": _params.templateId,
				"version": _params.version
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getAccountSettingsTemplateVersion`);
			var parameters = {
				options: {
					url: `/v1/account_settings_templates/{template_id}/versions/{version}`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.updateAccountSettingsTemplateVersion = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`ifMatch`,
				`templateId`,
				`version`
			], [
				`ifMatch`,
				`templateId`,
				`version`,
				`accountId`,
				`name`,
				`description`,
				`accountSettings`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"account_id": _params.accountId,
				"name": _params.name,
				"description": _params.description,
				"account_settings": _params.accountSettings
			};
			var path = {
				"template_id": _params.templateId,
				"version": _params.version
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateAccountSettingsTemplateVersion`);
			var parameters = {
				options: {
					url: `/v1/account_settings_templates/{template_id}/versions/{version}`,
					method: `PUT`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`,
						"If-Match": _params.ifMatch
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteAccountSettingsTemplateVersion = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`, `version`], [
				`templateId`,
				`version`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"template_id": _params.templateId,
				"version": _params.version
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteAccountSettingsTemplateVersion`);
			var parameters = {
				options: {
					url: `/v1/account_settings_templates/{template_id}/versions/{version}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.commitAccountSettingsTemplate = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`templateId`, `version`], [
				`templateId`,
				`version`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = {
				"template_id": _params.templateId,
				"version": _params.version
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `commitAccountSettingsTemplate`);
			var parameters = {
				options: {
					url: `/v1/account_settings_templates/{template_id}/versions/{version}/commit`,
					method: `POST`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.listAccountSettingsAssignments = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [], [
				`accountId`,
				`templateId`,
				`templateVersion`,
				`target`,
				`targetType`,
				`limit`,
				`pagetoken`,
				`sort`,
				`order`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"account_id": _params.accountId,
				"template_id": _params.templateId,
				"template_version": _params.templateVersion,
				"target": _params.target,
				"target_type": _params.targetType,
				"limit": _params.limit,
				"pagetoken": _params.pagetoken,
				"sort": _params.sort,
				"order": _params.order,
				"include_history": _params.includeHistory
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listAccountSettingsAssignments`);
			var parameters = {
				options: {
					url: `/v1/account_settings_assignments/`,
					method: `GET`,
					qs: query
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.createAccountSettingsAssignment = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`templateId`,
				`templateVersion`,
				`targetType`,
				`target`
			], [
				`templateId`,
				`templateVersion`,
				`targetType`,
				`target`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"template_id": _params.templateId,
				"template_version": _params.templateVersion,
				"target_type": _params.targetType,
				"target": _params.target
			};
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createAccountSettingsAssignment`);
			var parameters = {
				options: {
					url: `/v1/account_settings_assignments/`,
					method: `POST`,
					body
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getAccountSettingsAssignment = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`assignmentId`], [
				`assignmentId`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = { "include_history": _params.includeHistory };
			var path = { "assignment_id": _params.assignmentId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getAccountSettingsAssignment`);
			var parameters = {
				options: {
					url: `/v1/account_settings_assignments/{assignment_id}`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.deleteAccountSettingsAssignment = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`assignmentId`], [
				`assignmentId`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var path = { "assignment_id": _params.assignmentId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteAccountSettingsAssignment`);
			var parameters = {
				options: {
					url: `/v1/account_settings_assignments/{assignment_id}`,
					method: `DELETE`,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.updateAccountSettingsAssignment = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [
				`assignmentId`,
				`ifMatch`,
				`templateVersion`
			], [
				`assignmentId`,
				`ifMatch`,
				`templateVersion`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = { "template_version": _params.templateVersion };
			var path = { "assignment_id": _params.assignmentId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateAccountSettingsAssignment`);
			var parameters = {
				options: {
					url: `/v1/account_settings_assignments/{assignment_id}`,
					method: `PATCH`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`,
						"If-Match": _params.ifMatch
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.getAccountLimits = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`accountId`], [
				`accountId`,
				`serviceidGroups`,
				`serviceidsPerGroup`,
				`profiles`,
				`apikeysPerIdentity`,
				`templates`,
				`templateVersionsPerTemplate`,
				`idps`,
				`claimRulesPerGroup`,
				`claimRulesPerProfile`,
				`crLinks`,
				`crLinksPerProfile`,
				`crRules`,
				`crRulesPerProfile`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var query = {
				"serviceid_groups": _params.serviceidGroups,
				"serviceids_per_group": _params.serviceidsPerGroup,
				"profiles": _params.profiles,
				"apikeys_per_identity": _params.apikeysPerIdentity,
				"templates": _params.templates,
				"template_versions_per_template": _params.templateVersionsPerTemplate,
				"idps": _params.idps,
				"claim_rules_per_group": _params.claimRulesPerGroup,
				"claim_rules_per_profile": _params.claimRulesPerProfile,
				"cr_links": _params.crLinks,
				"cr_links_per_profile": _params.crLinksPerProfile,
				"cr_rules": _params.crRules,
				"cr_rules_per_profile": _params.crRulesPerProfile
			};
			var path = { "account_id": _params.accountId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getAccountLimits`);
			var parameters = {
				options: {
					url: `/v1/accounts/{account_id}/limits/identity`,
					method: `GET`,
					qs: query,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, { "Accept": `application/json` }, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.prototype.bulkListAccountEntityConsumption = function(params) {
			var _params = __assign({}, params);
			var _validationErrors = (0, ibm_cloud_sdk_core_1.validateParams)(_params, [`accountId`], [
				`accountId`,
				`serviceidGroups`,
				`serviceidsPerGroup`,
				`profiles`,
				`apikeysPerIdentity`,
				`templates`,
				`templateVersionsPerTemplate`,
				`idps`,
				`claimRulesPerGroup`,
				`claimRulesPerProfile`,
				`crLinks`,
				`crLinksPerProfile`,
				`crRules`,
				`crRulesPerProfile`,
				`signal`,
				`headers`
			]);
			if (_validationErrors) return Promise.reject(_validationErrors);
			var body = {
				"serviceid_groups": _params.serviceidGroups,
				"serviceids_per_group": _params.serviceidsPerGroup,
				"profiles": _params.profiles,
				"apikeys_per_identity": _params.apikeysPerIdentity,
				"templates": _params.templates,
				"template_versions_per_template": _params.templateVersionsPerTemplate,
				"idps": _params.idps,
				"claim_rules_per_group": _params.claimRulesPerGroup,
				"claim_rules_per_profile": _params.claimRulesPerProfile,
				"cr_links": _params.crLinks,
				"cr_links_per_profile": _params.crLinksPerProfile,
				"cr_rules": _params.crRules,
				"cr_rules_per_profile": _params.crRulesPerProfile
			};
			var path = { "account_id": _params.accountId };
			var sdkHeaders = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `bulkListAccountEntityConsumption`);
			var parameters = {
				options: {
					url: `/v1/accounts/{account_id}/limits/identity`,
					method: `POST`,
					body,
					path
				},
				defaultOptions: extend(true, {}, this.baseOptions, {
					headers: extend(true, sdkHeaders, this.baseOptions.headers, {
						"Accept": `application/json`,
						"Content-Type": `application/json`
					}, _params.headers),
					axiosOptions: { signal: _params.signal }
				})
			};
			return this.createRequest(parameters);
		};
		IamIdentityV1.DEFAULT_SERVICE_URL = `https://iam.cloud.ibm.com`;
		IamIdentityV1.DEFAULT_SERVICE_NAME = `iam_identity`;
		return IamIdentityV1;
	}(ibm_cloud_sdk_core_1.BaseService);
	(function(IamIdentityV1) {
		(function(ListServiceIdsConstants) {
			(function(Order) {
				Order[`ASC`] = `asc`;
				Order[`DESC`] = `desc`;
			})(ListServiceIdsConstants.Order || (ListServiceIdsConstants.Order = {}));
		})(IamIdentityV1.ListServiceIdsConstants || (IamIdentityV1.ListServiceIdsConstants = {}));
		(function(ListApiKeysConstants) {
			(function(Scope) {
				Scope[`ENTITY`] = `entity`;
				Scope[`ACCOUNT`] = `account`;
			})(ListApiKeysConstants.Scope || (ListApiKeysConstants.Scope = {}));
			(function(Type) {
				Type[`USER`] = `user`;
				Type[`SERVICEID`] = `serviceid`;
			})(ListApiKeysConstants.Type || (ListApiKeysConstants.Type = {}));
			(function(Order) {
				Order[`ASC`] = `asc`;
				Order[`DESC`] = `desc`;
			})(ListApiKeysConstants.Order || (ListApiKeysConstants.Order = {}));
		})(IamIdentityV1.ListApiKeysConstants || (IamIdentityV1.ListApiKeysConstants = {}));
		(function(ListProfilesConstants) {
			(function(Order) {
				Order[`ASC`] = `asc`;
				Order[`DESC`] = `desc`;
			})(ListProfilesConstants.Order || (ListProfilesConstants.Order = {}));
		})(IamIdentityV1.ListProfilesConstants || (IamIdentityV1.ListProfilesConstants = {}));
		(function(SetProfileIdentityConstants) {
			(function(IdentityType) {
				IdentityType[`USER`] = `user`;
				IdentityType[`SERVICEID`] = `serviceid`;
				IdentityType[`CRN`] = `crn`;
			})(SetProfileIdentityConstants.IdentityType || (SetProfileIdentityConstants.IdentityType = {}));
			(function(Type) {
				Type[`USER`] = `user`;
				Type[`SERVICEID`] = `serviceid`;
				Type[`CRN`] = `crn`;
			})(SetProfileIdentityConstants.Type || (SetProfileIdentityConstants.Type = {}));
		})(IamIdentityV1.SetProfileIdentityConstants || (IamIdentityV1.SetProfileIdentityConstants = {}));
		(function(GetProfileIdentityConstants) {
			(function(IdentityType) {
				IdentityType[`USER`] = `user`;
				IdentityType[`SERVICEID`] = `serviceid`;
				IdentityType[`CRN`] = `crn`;
			})(GetProfileIdentityConstants.IdentityType || (GetProfileIdentityConstants.IdentityType = {}));
		})(IamIdentityV1.GetProfileIdentityConstants || (IamIdentityV1.GetProfileIdentityConstants = {}));
		(function(DeleteProfileIdentityConstants) {
			(function(IdentityType) {
				IdentityType[`USER`] = `user`;
				IdentityType[`SERVICEID`] = `serviceid`;
				IdentityType[`CRN`] = `crn`;
			})(DeleteProfileIdentityConstants.IdentityType || (DeleteProfileIdentityConstants.IdentityType = {}));
		})(IamIdentityV1.DeleteProfileIdentityConstants || (IamIdentityV1.DeleteProfileIdentityConstants = {}));
		(function(UpdateAccountSettingsConstants) {
			(function(RestrictCreateServiceId) {
				RestrictCreateServiceId[`RESTRICTED`] = `RESTRICTED`;
				RestrictCreateServiceId[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
				RestrictCreateServiceId[`NOT_SET`] = `NOT_SET`;
			})(UpdateAccountSettingsConstants.RestrictCreateServiceId || (UpdateAccountSettingsConstants.RestrictCreateServiceId = {}));
			(function(RestrictCreatePlatformApikey) {
				RestrictCreatePlatformApikey[`RESTRICTED`] = `RESTRICTED`;
				RestrictCreatePlatformApikey[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
				RestrictCreatePlatformApikey[`NOT_SET`] = `NOT_SET`;
			})(UpdateAccountSettingsConstants.RestrictCreatePlatformApikey || (UpdateAccountSettingsConstants.RestrictCreatePlatformApikey = {}));
			(function(Mfa) {
				Mfa[`NONE`] = `NONE`;
				Mfa[`NONE_NO_ROPC`] = `NONE_NO_ROPC`;
				Mfa[`TOTP`] = `TOTP`;
				Mfa[`TOTP4ALL`] = `TOTP4ALL`;
				Mfa[`LEVEL1`] = `LEVEL1`;
				Mfa[`LEVEL2`] = `LEVEL2`;
				Mfa[`LEVEL3`] = `LEVEL3`;
			})(UpdateAccountSettingsConstants.Mfa || (UpdateAccountSettingsConstants.Mfa = {}));
			(function(RestrictUserListVisibility) {
				RestrictUserListVisibility[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
				RestrictUserListVisibility[`RESTRICTED`] = `RESTRICTED`;
			})(UpdateAccountSettingsConstants.RestrictUserListVisibility || (UpdateAccountSettingsConstants.RestrictUserListVisibility = {}));
		})(IamIdentityV1.UpdateAccountSettingsConstants || (IamIdentityV1.UpdateAccountSettingsConstants = {}));
		(function(ListProfileTemplatesConstants) {
			(function(Sort) {
				Sort[`CREATED_AT`] = `created_at`;
				Sort[`LAST_MODIFIED_AT`] = `last_modified_at`;
				Sort[`NAME`] = `name`;
			})(ListProfileTemplatesConstants.Sort || (ListProfileTemplatesConstants.Sort = {}));
			(function(Order) {
				Order[`ASC`] = `asc`;
				Order[`DESC`] = `desc`;
			})(ListProfileTemplatesConstants.Order || (ListProfileTemplatesConstants.Order = {}));
		})(IamIdentityV1.ListProfileTemplatesConstants || (IamIdentityV1.ListProfileTemplatesConstants = {}));
		(function(ListVersionsOfProfileTemplateConstants) {
			(function(Sort) {
				Sort[`CREATED_AT`] = `created_at`;
				Sort[`LAST_MODIFIED_AT`] = `last_modified_at`;
				Sort[`NAME`] = `name`;
			})(ListVersionsOfProfileTemplateConstants.Sort || (ListVersionsOfProfileTemplateConstants.Sort = {}));
			(function(Order) {
				Order[`ASC`] = `asc`;
				Order[`DESC`] = `desc`;
			})(ListVersionsOfProfileTemplateConstants.Order || (ListVersionsOfProfileTemplateConstants.Order = {}));
		})(IamIdentityV1.ListVersionsOfProfileTemplateConstants || (IamIdentityV1.ListVersionsOfProfileTemplateConstants = {}));
		(function(ListTrustedProfileAssignmentsConstants) {
			(function(TargetType) {
				TargetType[`ACCOUNT`] = `Account`;
				TargetType[`ACCOUNTGROUP`] = `AccountGroup`;
			})(ListTrustedProfileAssignmentsConstants.TargetType || (ListTrustedProfileAssignmentsConstants.TargetType = {}));
			(function(Sort) {
				Sort[`TEMPLATE_ID`] = `template_id`;
				Sort[`CREATED_AT`] = `created_at`;
				Sort[`LAST_MODIFIED_AT`] = `last_modified_at`;
			})(ListTrustedProfileAssignmentsConstants.Sort || (ListTrustedProfileAssignmentsConstants.Sort = {}));
			(function(Order) {
				Order[`ASC`] = `asc`;
				Order[`DESC`] = `desc`;
			})(ListTrustedProfileAssignmentsConstants.Order || (ListTrustedProfileAssignmentsConstants.Order = {}));
		})(IamIdentityV1.ListTrustedProfileAssignmentsConstants || (IamIdentityV1.ListTrustedProfileAssignmentsConstants = {}));
		(function(CreateTrustedProfileAssignmentConstants) {
			(function(TargetType) {
				TargetType[`ACCOUNT`] = `Account`;
				TargetType[`ACCOUNTGROUP`] = `AccountGroup`;
			})(CreateTrustedProfileAssignmentConstants.TargetType || (CreateTrustedProfileAssignmentConstants.TargetType = {}));
		})(IamIdentityV1.CreateTrustedProfileAssignmentConstants || (IamIdentityV1.CreateTrustedProfileAssignmentConstants = {}));
		(function(ListAccountSettingsTemplatesConstants) {
			(function(Sort) {
				Sort[`CREATED_AT`] = `created_at`;
				Sort[`LAST_MODIFIED_AT`] = `last_modified_at`;
				Sort[`NAME`] = `name`;
			})(ListAccountSettingsTemplatesConstants.Sort || (ListAccountSettingsTemplatesConstants.Sort = {}));
			(function(Order) {
				Order[`ASC`] = `asc`;
				Order[`DESC`] = `desc`;
			})(ListAccountSettingsTemplatesConstants.Order || (ListAccountSettingsTemplatesConstants.Order = {}));
		})(IamIdentityV1.ListAccountSettingsTemplatesConstants || (IamIdentityV1.ListAccountSettingsTemplatesConstants = {}));
		(function(ListVersionsOfAccountSettingsTemplateConstants) {
			(function(Sort) {
				Sort[`CREATED_AT`] = `created_at`;
				Sort[`LAST_MODIFIED_AT`] = `last_modified_at`;
				Sort[`NAME`] = `name`;
			})(ListVersionsOfAccountSettingsTemplateConstants.Sort || (ListVersionsOfAccountSettingsTemplateConstants.Sort = {}));
			(function(Order) {
				Order[`ASC`] = `asc`;
				Order[`DESC`] = `desc`;
			})(ListVersionsOfAccountSettingsTemplateConstants.Order || (ListVersionsOfAccountSettingsTemplateConstants.Order = {}));
		})(IamIdentityV1.ListVersionsOfAccountSettingsTemplateConstants || (IamIdentityV1.ListVersionsOfAccountSettingsTemplateConstants = {}));
		(function(ListAccountSettingsAssignmentsConstants) {
			(function(TargetType) {
				TargetType[`ACCOUNT`] = `Account`;
				TargetType[`ACCOUNTGROUP`] = `AccountGroup`;
			})(ListAccountSettingsAssignmentsConstants.TargetType || (ListAccountSettingsAssignmentsConstants.TargetType = {}));
			(function(Sort) {
				Sort[`TEMPLATE_ID`] = `template_id`;
				Sort[`CREATED_AT`] = `created_at`;
				Sort[`LAST_MODIFIED_AT`] = `last_modified_at`;
			})(ListAccountSettingsAssignmentsConstants.Sort || (ListAccountSettingsAssignmentsConstants.Sort = {}));
			(function(Order) {
				Order[`ASC`] = `asc`;
				Order[`DESC`] = `desc`;
			})(ListAccountSettingsAssignmentsConstants.Order || (ListAccountSettingsAssignmentsConstants.Order = {}));
		})(IamIdentityV1.ListAccountSettingsAssignmentsConstants || (IamIdentityV1.ListAccountSettingsAssignmentsConstants = {}));
		(function(CreateAccountSettingsAssignmentConstants) {
			(function(TargetType) {
				TargetType[`ACCOUNT`] = `Account`;
				TargetType[`ACCOUNTGROUP`] = `AccountGroup`;
			})(CreateAccountSettingsAssignmentConstants.TargetType || (CreateAccountSettingsAssignmentConstants.TargetType = {}));
		})(IamIdentityV1.CreateAccountSettingsAssignmentConstants || (IamIdentityV1.CreateAccountSettingsAssignmentConstants = {}));
		(function(AccountSettingsAssignedTemplatesSection) {
			(function(Constants) {
				(function(RestrictCreateServiceId) {
					RestrictCreateServiceId[`RESTRICTED`] = `RESTRICTED`;
					RestrictCreateServiceId[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
					RestrictCreateServiceId[`NOT_SET`] = `NOT_SET`;
				})(Constants.RestrictCreateServiceId || (Constants.RestrictCreateServiceId = {}));
				(function(RestrictCreatePlatformApikey) {
					RestrictCreatePlatformApikey[`RESTRICTED`] = `RESTRICTED`;
					RestrictCreatePlatformApikey[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
					RestrictCreatePlatformApikey[`NOT_SET`] = `NOT_SET`;
				})(Constants.RestrictCreatePlatformApikey || (Constants.RestrictCreatePlatformApikey = {}));
				(function(Mfa) {
					Mfa[`NONE`] = `NONE`;
					Mfa[`NONE_NO_ROPC`] = `NONE_NO_ROPC`;
					Mfa[`TOTP`] = `TOTP`;
					Mfa[`TOTP4ALL`] = `TOTP4ALL`;
					Mfa[`LEVEL1`] = `LEVEL1`;
					Mfa[`LEVEL2`] = `LEVEL2`;
					Mfa[`LEVEL3`] = `LEVEL3`;
				})(Constants.Mfa || (Constants.Mfa = {}));
				(function(RestrictUserListVisibility) {
					RestrictUserListVisibility[`RESTRICTED`] = `RESTRICTED`;
					RestrictUserListVisibility[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
					RestrictUserListVisibility[`NOT_SET`] = `NOT_SET`;
				})(Constants.RestrictUserListVisibility || (Constants.RestrictUserListVisibility = {}));
			})(AccountSettingsAssignedTemplatesSection.Constants || (AccountSettingsAssignedTemplatesSection.Constants = {}));
		})(IamIdentityV1.AccountSettingsAssignedTemplatesSection || (IamIdentityV1.AccountSettingsAssignedTemplatesSection = {}));
		(function(AccountSettingsEffectiveSection) {
			(function(Constants) {
				(function(RestrictCreateServiceId) {
					RestrictCreateServiceId[`RESTRICTED`] = `RESTRICTED`;
					RestrictCreateServiceId[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
					RestrictCreateServiceId[`NOT_SET`] = `NOT_SET`;
				})(Constants.RestrictCreateServiceId || (Constants.RestrictCreateServiceId = {}));
				(function(RestrictCreatePlatformApikey) {
					RestrictCreatePlatformApikey[`RESTRICTED`] = `RESTRICTED`;
					RestrictCreatePlatformApikey[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
					RestrictCreatePlatformApikey[`NOT_SET`] = `NOT_SET`;
				})(Constants.RestrictCreatePlatformApikey || (Constants.RestrictCreatePlatformApikey = {}));
				(function(RestrictUserListVisibility) {
					RestrictUserListVisibility[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
					RestrictUserListVisibility[`RESTRICTED`] = `RESTRICTED`;
				})(Constants.RestrictUserListVisibility || (Constants.RestrictUserListVisibility = {}));
				(function(Mfa) {
					Mfa[`NONE`] = `NONE`;
					Mfa[`NONE_NO_ROPC`] = `NONE_NO_ROPC`;
					Mfa[`TOTP`] = `TOTP`;
					Mfa[`TOTP4ALL`] = `TOTP4ALL`;
					Mfa[`LEVEL1`] = `LEVEL1`;
					Mfa[`LEVEL2`] = `LEVEL2`;
					Mfa[`LEVEL3`] = `LEVEL3`;
				})(Constants.Mfa || (Constants.Mfa = {}));
			})(AccountSettingsEffectiveSection.Constants || (AccountSettingsEffectiveSection.Constants = {}));
		})(IamIdentityV1.AccountSettingsEffectiveSection || (IamIdentityV1.AccountSettingsEffectiveSection = {}));
		(function(AccountSettingsResponse) {
			(function(Constants) {
				(function(RestrictCreateServiceId) {
					RestrictCreateServiceId[`RESTRICTED`] = `RESTRICTED`;
					RestrictCreateServiceId[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
					RestrictCreateServiceId[`NOT_SET`] = `NOT_SET`;
				})(Constants.RestrictCreateServiceId || (Constants.RestrictCreateServiceId = {}));
				(function(RestrictCreatePlatformApikey) {
					RestrictCreatePlatformApikey[`RESTRICTED`] = `RESTRICTED`;
					RestrictCreatePlatformApikey[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
					RestrictCreatePlatformApikey[`NOT_SET`] = `NOT_SET`;
				})(Constants.RestrictCreatePlatformApikey || (Constants.RestrictCreatePlatformApikey = {}));
				(function(Mfa) {
					Mfa[`NONE`] = `NONE`;
					Mfa[`NONE_NO_ROPC`] = `NONE_NO_ROPC`;
					Mfa[`TOTP`] = `TOTP`;
					Mfa[`TOTP4ALL`] = `TOTP4ALL`;
					Mfa[`LEVEL1`] = `LEVEL1`;
					Mfa[`LEVEL2`] = `LEVEL2`;
					Mfa[`LEVEL3`] = `LEVEL3`;
				})(Constants.Mfa || (Constants.Mfa = {}));
				(function(RestrictUserListVisibility) {
					RestrictUserListVisibility[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
					RestrictUserListVisibility[`RESTRICTED`] = `RESTRICTED`;
				})(Constants.RestrictUserListVisibility || (Constants.RestrictUserListVisibility = {}));
			})(AccountSettingsResponse.Constants || (AccountSettingsResponse.Constants = {}));
		})(IamIdentityV1.AccountSettingsResponse || (IamIdentityV1.AccountSettingsResponse = {}));
		(function(AccountSettingsUserMFAResponse) {
			(function(Constants) {
				(function(Mfa) {
					Mfa[`NONE`] = `NONE`;
					Mfa[`NONE_NO_ROPC`] = `NONE_NO_ROPC`;
					Mfa[`TOTP`] = `TOTP`;
					Mfa[`TOTP4ALL`] = `TOTP4ALL`;
					Mfa[`LEVEL1`] = `LEVEL1`;
					Mfa[`LEVEL2`] = `LEVEL2`;
					Mfa[`LEVEL3`] = `LEVEL3`;
				})(Constants.Mfa || (Constants.Mfa = {}));
			})(AccountSettingsUserMFAResponse.Constants || (AccountSettingsUserMFAResponse.Constants = {}));
		})(IamIdentityV1.AccountSettingsUserMFAResponse || (IamIdentityV1.AccountSettingsUserMFAResponse = {}));
		(function(IdBasedMfaEnrollment) {
			(function(Constants) {
				(function(TraitAccountDefault) {
					TraitAccountDefault[`NONE`] = `NONE`;
					TraitAccountDefault[`NONE_NO_ROPC`] = `NONE_NO_ROPC`;
					TraitAccountDefault[`TOTP`] = `TOTP`;
					TraitAccountDefault[`TOTP4ALL`] = `TOTP4ALL`;
					TraitAccountDefault[`LEVEL1`] = `LEVEL1`;
					TraitAccountDefault[`LEVEL2`] = `LEVEL2`;
					TraitAccountDefault[`LEVEL3`] = `LEVEL3`;
				})(Constants.TraitAccountDefault || (Constants.TraitAccountDefault = {}));
				(function(TraitUserSpecific) {
					TraitUserSpecific[`NONE`] = `NONE`;
					TraitUserSpecific[`NONE_NO_ROPC`] = `NONE_NO_ROPC`;
					TraitUserSpecific[`TOTP`] = `TOTP`;
					TraitUserSpecific[`TOTP4ALL`] = `TOTP4ALL`;
					TraitUserSpecific[`LEVEL1`] = `LEVEL1`;
					TraitUserSpecific[`LEVEL2`] = `LEVEL2`;
					TraitUserSpecific[`LEVEL3`] = `LEVEL3`;
				})(Constants.TraitUserSpecific || (Constants.TraitUserSpecific = {}));
				(function(TraitEffective) {
					TraitEffective[`NONE`] = `NONE`;
					TraitEffective[`NONE_NO_ROPC`] = `NONE_NO_ROPC`;
					TraitEffective[`TOTP`] = `TOTP`;
					TraitEffective[`TOTP4ALL`] = `TOTP4ALL`;
					TraitEffective[`LEVEL1`] = `LEVEL1`;
					TraitEffective[`LEVEL2`] = `LEVEL2`;
					TraitEffective[`LEVEL3`] = `LEVEL3`;
				})(Constants.TraitEffective || (Constants.TraitEffective = {}));
				(function(ComplyState) {
					ComplyState[`NO`] = `NO`;
					ComplyState[`ACCOUNT`] = `ACCOUNT`;
					ComplyState[`CROSS_ACCOUNT`] = `CROSS_ACCOUNT`;
				})(Constants.ComplyState || (Constants.ComplyState = {}));
			})(IdBasedMfaEnrollment.Constants || (IdBasedMfaEnrollment.Constants = {}));
		})(IamIdentityV1.IdBasedMfaEnrollment || (IamIdentityV1.IdBasedMfaEnrollment = {}));
		(function(ProfileIdentityRequest) {
			(function(Constants) {
				(function(Type) {
					Type[`USER`] = `user`;
					Type[`SERVICEID`] = `serviceid`;
					Type[`CRN`] = `crn`;
				})(Constants.Type || (Constants.Type = {}));
			})(ProfileIdentityRequest.Constants || (ProfileIdentityRequest.Constants = {}));
		})(IamIdentityV1.ProfileIdentityRequest || (IamIdentityV1.ProfileIdentityRequest = {}));
		(function(ProfileIdentityResponse) {
			(function(Constants) {
				(function(Type) {
					Type[`USER`] = `user`;
					Type[`SERVICEID`] = `serviceid`;
					Type[`CRN`] = `crn`;
				})(Constants.Type || (Constants.Type = {}));
			})(ProfileIdentityResponse.Constants || (ProfileIdentityResponse.Constants = {}));
		})(IamIdentityV1.ProfileIdentityResponse || (IamIdentityV1.ProfileIdentityResponse = {}));
		(function(TemplateAccountSettings) {
			(function(Constants) {
				(function(RestrictCreateServiceId) {
					RestrictCreateServiceId[`RESTRICTED`] = `RESTRICTED`;
					RestrictCreateServiceId[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
					RestrictCreateServiceId[`NOT_SET`] = `NOT_SET`;
				})(Constants.RestrictCreateServiceId || (Constants.RestrictCreateServiceId = {}));
				(function(RestrictCreatePlatformApikey) {
					RestrictCreatePlatformApikey[`RESTRICTED`] = `RESTRICTED`;
					RestrictCreatePlatformApikey[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
					RestrictCreatePlatformApikey[`NOT_SET`] = `NOT_SET`;
				})(Constants.RestrictCreatePlatformApikey || (Constants.RestrictCreatePlatformApikey = {}));
				(function(Mfa) {
					Mfa[`NONE`] = `NONE`;
					Mfa[`NONE_NO_ROPC`] = `NONE_NO_ROPC`;
					Mfa[`TOTP`] = `TOTP`;
					Mfa[`TOTP4ALL`] = `TOTP4ALL`;
					Mfa[`LEVEL1`] = `LEVEL1`;
					Mfa[`LEVEL2`] = `LEVEL2`;
					Mfa[`LEVEL3`] = `LEVEL3`;
				})(Constants.Mfa || (Constants.Mfa = {}));
				(function(RestrictUserListVisibility) {
					RestrictUserListVisibility[`RESTRICTED`] = `RESTRICTED`;
					RestrictUserListVisibility[`NOT_RESTRICTED`] = `NOT_RESTRICTED`;
					RestrictUserListVisibility[`NOT_SET`] = `NOT_SET`;
				})(Constants.RestrictUserListVisibility || (Constants.RestrictUserListVisibility = {}));
			})(TemplateAccountSettings.Constants || (TemplateAccountSettings.Constants = {}));
		})(IamIdentityV1.TemplateAccountSettings || (IamIdentityV1.TemplateAccountSettings = {}));
		(function(TrustedProfileTemplateClaimRule) {
			(function(Constants) {
				(function(Type) {
					Type[`PROFILE_SAML`] = `Profile-SAML`;
				})(Constants.Type || (Constants.Type = {}));
			})(TrustedProfileTemplateClaimRule.Constants || (TrustedProfileTemplateClaimRule.Constants = {}));
		})(IamIdentityV1.TrustedProfileTemplateClaimRule || (IamIdentityV1.TrustedProfileTemplateClaimRule = {}));
		(function(UserMfa) {
			(function(Constants) {
				(function(Mfa) {
					Mfa[`NONE`] = `NONE`;
					Mfa[`NONE_NO_ROPC`] = `NONE_NO_ROPC`;
					Mfa[`TOTP`] = `TOTP`;
					Mfa[`TOTP4ALL`] = `TOTP4ALL`;
					Mfa[`LEVEL1`] = `LEVEL1`;
					Mfa[`LEVEL2`] = `LEVEL2`;
					Mfa[`LEVEL3`] = `LEVEL3`;
				})(Constants.Mfa || (Constants.Mfa = {}));
			})(UserMfa.Constants || (UserMfa.Constants = {}));
		})(IamIdentityV1.UserMfa || (IamIdentityV1.UserMfa = {}));
	})(IamIdentityV1 || (IamIdentityV1 = {}));
	module.exports = IamIdentityV1;
}));
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (require_v1());



/***/ })

};
