export const id = 451;
export const ids = [451];
export const modules = {

/***/ 7451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _ibm_cloud_sdk_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);


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
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getSdkHeaders = void 0;
	var os = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("os");
	var pkg = require_package();
	function getSdkHeaders(e, t, n) {
		return { "User-Agent": `platform-services-node-sdk/${pkg.version} (lang=node.js; os.name=${os.platform()} os.version=${os.release()} node.version=${process.version})` };
	}
	exports.getSdkHeaders = getSdkHeaders;
}));
// node_modules/@ibm-cloud/platform-services/iam-identity/v1.js
var require_v1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$1) => {
	var __extends = this$1 && this$1.__extends || (function() {
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
	var __assign = this$1 && this$1.__assign || function() {
		return __assign = Object.assign || function(e) {
			for (var t, n = 1, r = arguments.length; n < r; n++) for (var i in t = arguments[n], t) Object.prototype.hasOwnProperty.call(t, i) && (e[i] = t[i]);
			return e;
		}, __assign.apply(this, arguments);
	};
	var extend = (0,_ibm_cloud_sdk_core_js__WEBPACK_IMPORTED_MODULE_1__.n)();
	var ibm_cloud_sdk_core_1 = (0,_ibm_cloud_sdk_core_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	var common_1 = require_common();
	var IamIdentityV1 = function(e) {
		__extends(IamIdentityV1, e);
		function IamIdentityV1(t) {
			var n = this;
			return t ||= {}, n = e.call(this, t) || this, t.serviceUrl ? n.setServiceUrl(t.serviceUrl) : n.setServiceUrl(IamIdentityV1.DEFAULT_SERVICE_URL), n;
		}
		return IamIdentityV1.newInstance = function(e) {
			e ||= {}, e.serviceName || (e.serviceName = this.DEFAULT_SERVICE_NAME), e.authenticator || (e.authenticator = (0, ibm_cloud_sdk_core_1.getAuthenticatorFromEnvironment)(e.serviceName));
			var t = new IamIdentityV1(e);
			return t.configureService(e.serviceName), e.serviceUrl && t.setServiceUrl(e.serviceUrl), t;
		}, IamIdentityV1.prototype.listServiceIds = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [], [
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
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				group_id: t.groupId,
				name: t.name,
				pagesize: t.pagesize,
				pagetoken: t.pagetoken,
				sort: t.sort,
				order: t.order,
				include_history: t.includeHistory,
				filter: t.filter,
				show_group_id: t.showGroupId
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listServiceIds`), a = {
				options: {
					url: `/v1/serviceids/`,
					method: `GET`,
					qs: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.createServiceId = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`accountId`, `name`], [
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
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				name: t.name,
				group_id: t.groupId,
				description: t.description,
				unique_instance_crns: t.uniqueInstanceCrns,
				apikey: t.apikey
			}, i = { show_group_id: t.showGroupId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createServiceId`), o = {
				options: {
					url: `/v1/serviceids/`,
					method: `POST`,
					body: r,
					qs: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`,
						"Entity-Lock": t.entityLock
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.getServiceId = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`], [
				`id`,
				`includeHistory`,
				`includeActivity`,
				`showGroupId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				include_history: t.includeHistory,
				include_activity: t.includeActivity,
				show_group_id: t.showGroupId
			}, i = { id: t.id }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getServiceId`), o = {
				options: {
					url: `/v1/serviceids/{id}`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.updateServiceId = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`, `ifMatch`], [
				`id`,
				`ifMatch`,
				`name`,
				`description`,
				`uniqueInstanceCrns`,
				`showGroupId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				name: t.name,
				description: t.description,
				unique_instance_crns: t.uniqueInstanceCrns
			}, i = { show_group_id: t.showGroupId }, a = { id: t.id }, o = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateServiceId`), s = {
				options: {
					url: `/v1/serviceids/{id}`,
					method: `PUT`,
					body: r,
					qs: i,
					path: a
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, o, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`,
						"If-Match": t.ifMatch
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(s);
		}, IamIdentityV1.prototype.deleteServiceId = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteServiceId`), a = {
				options: {
					url: `/v1/serviceids/{id}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.lockServiceId = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `lockServiceId`), a = {
				options: {
					url: `/v1/serviceids/{id}/lock`,
					method: `POST`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.unlockServiceId = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `unlockServiceId`), a = {
				options: {
					url: `/v1/serviceids/{id}/lock`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.listServiceIdGroup = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [], [
				`accountId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { account_id: t.accountId }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listServiceIdGroup`), a = {
				options: {
					url: `/v1/serviceid_groups`,
					method: `GET`,
					qs: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.createServiceIdGroup = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`accountId`, `name`], [
				`accountId`,
				`name`,
				`description`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				name: t.name,
				description: t.description
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createServiceIdGroup`), a = {
				options: {
					url: `/v1/serviceid_groups`,
					method: `POST`,
					body: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.getServiceIdGroup = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getServiceIdGroup`), a = {
				options: {
					url: `/v1/serviceid_groups/{id}`,
					method: `GET`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.updateServiceIdGroup = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				name: t.name,
				description: t.description
			}, i = { id: t.id }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateServiceIdGroup`), o = {
				options: {
					url: `/v1/serviceid_groups/{id}`,
					method: `PUT`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`,
						"If-Match": t.ifMatch
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.deleteServiceIdGroup = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteServiceIdGroup`), a = {
				options: {
					url: `/v1/serviceid_groups/{id}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.listApiKeys = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [], [
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
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				iam_id: t.iamId,
				pagesize: t.pagesize,
				pagetoken: t.pagetoken,
				scope: t.scope,
				type: t.type,
				sort: t.sort,
				order: t.order,
				include_history: t.includeHistory,
				filter: t.filter,
				group_id: t.groupId
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listApiKeys`), a = {
				options: {
					url: `/v1/apikeys`,
					method: `GET`,
					qs: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.createApiKey = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`name`, `iamId`], [
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
			if (n) return Promise.reject(n);
			var r = {
				name: t.name,
				iam_id: t.iamId,
				description: t.description,
				account_id: t.accountId,
				apikey: t.apikey,
				store_value: t.storeValue,
				support_sessions: t.supportSessions,
				action_when_leaked: t.actionWhenLeaked,
				expires_at: t.expiresAt
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createApiKey`), a = {
				options: {
					url: `/v1/apikeys`,
					method: `POST`,
					body: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`,
						"Entity-Lock": t.entityLock,
						"Entity-Disable": t.entityDisable
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.getApiKeysDetails = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [], [
				`iamApiKey`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { include_history: t.includeHistory }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getApiKeysDetails`), a = {
				options: {
					url: `/v1/apikeys/details`,
					method: `GET`,
					qs: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {
						Accept: `application/json`,
						"IAM-ApiKey": t.iamApiKey
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.getApiKey = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`], [
				`id`,
				`includeHistory`,
				`includeActivity`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				include_history: t.includeHistory,
				include_activity: t.includeActivity
			}, i = { id: t.id }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getApiKey`), o = {
				options: {
					url: `/v1/apikeys/{id}`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.updateApiKey = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`, `ifMatch`], [
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
			if (n) return Promise.reject(n);
			var r = {
				name: t.name,
				description: t.description,
				support_sessions: t.supportSessions,
				action_when_leaked: t.actionWhenLeaked,
				expires_at: t.expiresAt
			}, i = { id: t.id }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateApiKey`), o = {
				options: {
					url: `/v1/apikeys/{id}`,
					method: `PUT`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`,
						"If-Match": t.ifMatch
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.deleteApiKey = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteApiKey`), a = {
				options: {
					url: `/v1/apikeys/{id}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.lockApiKey = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `lockApiKey`), a = {
				options: {
					url: `/v1/apikeys/{id}/lock`,
					method: `POST`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.unlockApiKey = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `unlockApiKey`), a = {
				options: {
					url: `/v1/apikeys/{id}/lock`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.disableApiKey = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `disableApiKey`), a = {
				options: {
					url: `/v1/apikeys/{id}/disable`,
					method: `POST`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.enableApiKey = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`id`], [
				`id`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { id: t.id }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `enableApiKey`), a = {
				options: {
					url: `/v1/apikeys/{id}/disable`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.createProfile = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`name`, `accountId`], [
				`name`,
				`accountId`,
				`description`,
				`email`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				name: t.name,
				account_id: t.accountId,
				description: t.description,
				email: t.email
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createProfile`), a = {
				options: {
					url: `/v1/profiles`,
					method: `POST`,
					body: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.listProfiles = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`accountId`], [
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
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				name: t.name,
				pagesize: t.pagesize,
				sort: t.sort,
				order: t.order,
				include_history: t.includeHistory,
				pagetoken: t.pagetoken,
				filter: t.filter
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listProfiles`), a = {
				options: {
					url: `/v1/profiles`,
					method: `GET`,
					qs: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.getProfile = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`profileId`], [
				`profileId`,
				`includeActivity`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { include_activity: t.includeActivity }, i = { "profile-id": t.profileId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getProfile`), o = {
				options: {
					url: `/v1/profiles/{profile-id}`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.updateProfile = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`profileId`, `ifMatch`], [
				`profileId`,
				`ifMatch`,
				`name`,
				`description`,
				`email`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				name: t.name,
				description: t.description,
				email: t.email
			}, i = { "profile-id": t.profileId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateProfile`), o = {
				options: {
					url: `/v1/profiles/{profile-id}`,
					method: `PUT`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`,
						"If-Match": t.ifMatch
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.deleteProfile = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`profileId`], [
				`profileId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { "profile-id": t.profileId }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteProfile`), a = {
				options: {
					url: `/v1/profiles/{profile-id}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.createClaimRule = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				type: t.type,
				conditions: t.conditions,
				context: t.context,
				name: t.name,
				realm_name: t.realmName,
				cr_type: t.crType,
				expiration: t.expiration
			}, i = { "profile-id": t.profileId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createClaimRule`), o = {
				options: {
					url: `/v1/profiles/{profile-id}/rules`,
					method: `POST`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.listClaimRules = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`profileId`], [
				`profileId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { "profile-id": t.profileId }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listClaimRules`), a = {
				options: {
					url: `/v1/profiles/{profile-id}/rules`,
					method: `GET`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.getClaimRule = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`profileId`, `ruleId`], [
				`profileId`,
				`ruleId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				"profile-id": t.profileId,
				"rule-id": t.ruleId
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getClaimRule`), a = {
				options: {
					url: `/v1/profiles/{profile-id}/rules/{rule-id}`,
					method: `GET`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.updateClaimRule = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				type: t.type,
				conditions: t.conditions,
				context: t.context,
				name: t.name,
				realm_name: t.realmName,
				cr_type: t.crType,
				expiration: t.expiration
			}, i = {
				"profile-id": t.profileId,
				"rule-id": t.ruleId
			}, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateClaimRule`), o = {
				options: {
					url: `/v1/profiles/{profile-id}/rules/{rule-id}`,
					method: `PUT`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`,
						"If-Match": t.ifMatch
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.deleteClaimRule = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`profileId`, `ruleId`], [
				`profileId`,
				`ruleId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				"profile-id": t.profileId,
				"rule-id": t.ruleId
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteClaimRule`), a = {
				options: {
					url: `/v1/profiles/{profile-id}/rules/{rule-id}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.createLink = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				cr_type: t.crType,
				link: t.link,
				name: t.name,
				is_cross_account: t.isCrossAccount
			}, i = { "profile-id": t.profileId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createLink`), o = {
				options: {
					url: `/v1/profiles/{profile-id}/links`,
					method: `POST`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.listLinks = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`profileId`], [
				`profileId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { "profile-id": t.profileId }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listLinks`), a = {
				options: {
					url: `/v1/profiles/{profile-id}/links`,
					method: `GET`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.deleteLinkByParameters = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`profileId`, `type`], [
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
			if (n) return Promise.reject(n);
			var r = {
				type: t.type,
				crn: t.crn,
				namespace: t.namespace,
				name: t.name,
				component_type: t.componentType,
				component_name: t.componentName
			}, i = { "profile-id": t.profileId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteLinkByParameters`), o = {
				options: {
					url: `/v1/profiles/{profile-id}/links`,
					method: `DELETE`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.getLink = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`profileId`, `linkId`], [
				`profileId`,
				`linkId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				"profile-id": t.profileId,
				"link-id": t.linkId
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getLink`), a = {
				options: {
					url: `/v1/profiles/{profile-id}/links/{link-id}`,
					method: `GET`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.deleteLink = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`profileId`, `linkId`], [
				`profileId`,
				`linkId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				"profile-id": t.profileId,
				"link-id": t.linkId
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteLink`), a = {
				options: {
					url: `/v1/profiles/{profile-id}/links/{link-id}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.getProfileIdentities = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`profileId`], [
				`profileId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { "profile-id": t.profileId }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getProfileIdentities`), a = {
				options: {
					url: `/v1/profiles/{profile-id}/identities`,
					method: `GET`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.setProfileIdentities = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`profileId`, `ifMatch`], [
				`profileId`,
				`ifMatch`,
				`identities`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { identities: t.identities }, i = { "profile-id": t.profileId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `setProfileIdentities`), o = {
				options: {
					url: `/v1/profiles/{profile-id}/identities`,
					method: `PUT`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`,
						"If-Match": t.ifMatch
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.setProfileIdentity = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				identifier: t.identifier,
				type: t.type,
				accounts: t.accounts,
				description: t.description
			}, i = {
				"profile-id": t.profileId,
				"identity-type": t.identityType
			}, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `setProfileIdentity`), o = {
				options: {
					url: `/v1/profiles/{profile-id}/identities/{identity-type}`,
					method: `POST`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.getProfileIdentity = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				"profile-id": t.profileId,
				"identity-type": t.identityType,
				"identifier-id": t.identifierId
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getProfileIdentity`), a = {
				options: {
					url: `/v1/profiles/{profile-id}/identities/{identity-type}/{identifier-id}`,
					method: `GET`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.deleteProfileIdentity = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				"profile-id": t.profileId,
				"identity-type": t.identityType,
				"identifier-id": t.identifierId
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteProfileIdentity`), a = {
				options: {
					url: `/v1/profiles/{profile-id}/identities/{identity-type}/{identifier-id}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.createReport = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`accountId`], [
				`accountId`,
				`type`,
				`duration`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				type: t.type,
				duration: t.duration
			}, i = { account_id: t.accountId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createReport`), o = {
				options: {
					url: `/v1/activity/accounts/{account_id}/report`,
					method: `POST`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.getReport = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`accountId`, `reference`], [
				`accountId`,
				`reference`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				reference: t.reference
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getReport`), a = {
				options: {
					url: `/v1/activity/accounts/{account_id}/report/{reference}`,
					method: `GET`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.getAccountSettings = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`accountId`], [
				`accountId`,
				`includeHistory`,
				`resolveUserMfa`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				include_history: t.includeHistory,
				resolve_user_mfa: t.resolveUserMfa
			}, i = { account_id: t.accountId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getAccountSettings`), o = {
				options: {
					url: `/v1/accounts/{account_id}/settings/identity`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.updateAccountSettings = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`ifMatch`, `accountId`], [
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
			if (n) return Promise.reject(n);
			var r = {
				restrict_create_service_id: t.restrictCreateServiceId,
				restrict_create_platform_apikey: t.restrictCreatePlatformApikey,
				allowed_ip_addresses: t.allowedIpAddresses,
				mfa: t.mfa,
				user_mfa: t.userMfa,
				session_expiration_in_seconds: t.sessionExpirationInSeconds,
				session_invalidation_in_seconds: t.sessionInvalidationInSeconds,
				max_sessions_per_identity: t.maxSessionsPerIdentity,
				system_access_token_expiration_in_seconds: t.systemAccessTokenExpirationInSeconds,
				system_refresh_token_expiration_in_seconds: t.systemRefreshTokenExpirationInSeconds,
				restrict_user_list_visibility: t.restrictUserListVisibility,
				restrict_user_domains: t.restrictUserDomains
			}, i = { account_id: t.accountId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateAccountSettings`), o = {
				options: {
					url: `/v1/accounts/{account_id}/settings/identity`,
					method: `PUT`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`,
						"If-Match": t.ifMatch
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.getEffectiveAccountSettings = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`accountId`], [
				`accountId`,
				`includeHistory`,
				`resolveUserMfa`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				include_history: t.includeHistory,
				resolve_user_mfa: t.resolveUserMfa
			}, i = { account_id: t.accountId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getEffectiveAccountSettings`), o = {
				options: {
					url: `/v1/accounts/{account_id}/effective_settings/identity`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.getMfaStatus = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`accountId`, `iamId`], [
				`accountId`,
				`iamId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { iam_id: t.iamId }, i = { account_id: t.accountId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getMfaStatus`), o = {
				options: {
					url: `/v1/mfa/accounts/{account_id}/status`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.createMfaReport = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`accountId`], [
				`accountId`,
				`type`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { type: t.type }, i = { account_id: t.accountId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createMfaReport`), o = {
				options: {
					url: `/v1/mfa/accounts/{account_id}/report`,
					method: `POST`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.getMfaReport = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`accountId`, `reference`], [
				`accountId`,
				`reference`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				reference: t.reference
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getMfaReport`), a = {
				options: {
					url: `/v1/mfa/accounts/{account_id}/report/{reference}`,
					method: `GET`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.updatePreferenceOnScopeAccount = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				value_string: t.valueString,
				value_list_of_strings: t.valueListOfStrings
			}, i = {
				account_id: t.accountId,
				iam_id: t.iamId,
				service: t.service,
				preference_id: t.preferenceId
			}, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updatePreferenceOnScopeAccount`), o = {
				options: {
					url: `/v1/preferences/accounts/{account_id}/identities/{iam_id}/{service}/{preference_id}`,
					method: `PUT`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.deletePreferencesOnScopeAccount = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				iam_id: t.iamId,
				service: t.service,
				preference_id: t.preferenceId
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deletePreferencesOnScopeAccount`), a = {
				options: {
					url: `/v1/preferences/accounts/{account_id}/identities/{iam_id}/{service}/{preference_id}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.getPreferencesOnScopeAccount = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				iam_id: t.iamId,
				service: t.service,
				preference_id: t.preferenceId
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getPreferencesOnScopeAccount`), a = {
				options: {
					url: `/v1/preferences/accounts/{account_id}/identities/{iam_id}/{service}/{preference_id}`,
					method: `GET`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.getAllPreferencesOnScopeAccount = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`accountId`, `iamId`], [
				`accountId`,
				`iamId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				iam_id: t.iamId
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getAllPreferencesOnScopeAccount`), a = {
				options: {
					url: `/v1/preferences/accounts/{account_id}/identities/{iam_id}`,
					method: `GET`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.listProfileTemplates = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [], [
				`accountId`,
				`limit`,
				`pagetoken`,
				`sort`,
				`order`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				limit: t.limit,
				pagetoken: t.pagetoken,
				sort: t.sort,
				order: t.order,
				include_history: t.includeHistory
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listProfileTemplates`), a = {
				options: {
					url: `/v1/profile_templates`,
					method: `GET`,
					qs: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.createProfileTemplate = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [], [
				`accountId`,
				`name`,
				`description`,
				`profile`,
				`policyTemplateReferences`,
				`actionControls`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				name: t.name,
				description: t.description,
				profile: t.profile,
				policy_template_references: t.policyTemplateReferences,
				action_controls: t.actionControls
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createProfileTemplate`), a = {
				options: {
					url: `/v1/profile_templates`,
					method: `POST`,
					body: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.getLatestProfileTemplateVersion = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`], [
				`templateId`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { include_history: t.includeHistory }, i = { template_id: t.templateId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getLatestProfileTemplateVersion`), o = {
				options: {
					url: `/v1/profile_templates/{template_id}`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.deleteAllVersionsOfProfileTemplate = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`], [
				`templateId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { template_id: t.templateId }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteAllVersionsOfProfileTemplate`), a = {
				options: {
					url: `/v1/profile_templates/{template_id}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.listVersionsOfProfileTemplate = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`], [
				`templateId`,
				`limit`,
				`pagetoken`,
				`sort`,
				`order`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				limit: t.limit,
				pagetoken: t.pagetoken,
				sort: t.sort,
				order: t.order,
				include_history: t.includeHistory
			}, i = { template_id: t.templateId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listVersionsOfProfileTemplate`), o = {
				options: {
					url: `/v1/profile_templates/{template_id}/versions`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.createProfileTemplateVersion = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`], [
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
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				name: t.name,
				description: t.description,
				profile: t.profile,
				policy_template_references: t.policyTemplateReferences,
				action_controls: t.actionControls
			}, i = { template_id: t.templateId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createProfileTemplateVersion`), o = {
				options: {
					url: `/v1/profile_templates/{template_id}/versions`,
					method: `POST`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.getProfileTemplateVersion = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`, `version`], [
				`templateId`,
				`version`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { include_history: t.includeHistory }, i = {
				template_id: t.templateId,
				version: t.version
			}, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getProfileTemplateVersion`), o = {
				options: {
					url: `/v1/profile_templates/{template_id}/versions/{version}`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.updateProfileTemplateVersion = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				name: t.name,
				description: t.description,
				profile: t.profile,
				policy_template_references: t.policyTemplateReferences,
				action_controls: t.actionControls
			}, i = {
				template_id: t.templateId,
				version: t.version
			}, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateProfileTemplateVersion`), o = {
				options: {
					url: `/v1/profile_templates/{template_id}/versions/{version}`,
					method: `PUT`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`,
						"If-Match": t.ifMatch
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.deleteProfileTemplateVersion = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`, `version`], [
				`templateId`,
				`version`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				template_id: t.templateId,
				version: t.version
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteProfileTemplateVersion`), a = {
				options: {
					url: `/v1/profile_templates/{template_id}/versions/{version}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.commitProfileTemplate = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`, `version`], [
				`templateId`,
				`version`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				template_id: t.templateId,
				version: t.version
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `commitProfileTemplate`), a = {
				options: {
					url: `/v1/profile_templates/{template_id}/versions/{version}/commit`,
					method: `POST`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.listTrustedProfileAssignments = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [], [
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
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				template_id: t.templateId,
				template_version: t.templateVersion,
				target: t.target,
				target_type: t.targetType,
				limit: t.limit,
				pagetoken: t.pagetoken,
				sort: t.sort,
				order: t.order,
				include_history: t.includeHistory
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listTrustedProfileAssignments`), a = {
				options: {
					url: `/v1/profile_assignments/`,
					method: `GET`,
					qs: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.createTrustedProfileAssignment = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				template_id: t.templateId,
				template_version: t.templateVersion,
				target_type: t.targetType,
				target: t.target
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createTrustedProfileAssignment`), a = {
				options: {
					url: `/v1/profile_assignments/`,
					method: `POST`,
					body: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.getTrustedProfileAssignment = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`assignmentId`], [
				`assignmentId`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { include_history: t.includeHistory }, i = { assignment_id: t.assignmentId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getTrustedProfileAssignment`), o = {
				options: {
					url: `/v1/profile_assignments/{assignment_id}`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.deleteTrustedProfileAssignment = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`assignmentId`], [
				`assignmentId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { assignment_id: t.assignmentId }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteTrustedProfileAssignment`), a = {
				options: {
					url: `/v1/profile_assignments/{assignment_id}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.updateTrustedProfileAssignment = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = { template_version: t.templateVersion }, i = { assignment_id: t.assignmentId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateTrustedProfileAssignment`), o = {
				options: {
					url: `/v1/profile_assignments/{assignment_id}`,
					method: `PATCH`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`,
						"If-Match": t.ifMatch
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.listAccountSettingsTemplates = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [], [
				`accountId`,
				`limit`,
				`pagetoken`,
				`sort`,
				`order`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				limit: t.limit,
				pagetoken: t.pagetoken,
				sort: t.sort,
				order: t.order,
				include_history: t.includeHistory
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listAccountSettingsTemplates`), a = {
				options: {
					url: `/v1/account_settings_templates`,
					method: `GET`,
					qs: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.createAccountSettingsTemplate = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [], [
				`accountId`,
				`name`,
				`description`,
				`accountSettings`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				name: t.name,
				description: t.description,
				account_settings: t.accountSettings
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createAccountSettingsTemplate`), a = {
				options: {
					url: `/v1/account_settings_templates`,
					method: `POST`,
					body: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.getLatestAccountSettingsTemplateVersion = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`], [
				`templateId`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { include_history: t.includeHistory }, i = { template_id: t.templateId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getLatestAccountSettingsTemplateVersion`), o = {
				options: {
					url: `/v1/account_settings_templates/{template_id}`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.deleteAllVersionsOfAccountSettingsTemplate = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`], [
				`templateId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { template_id: t.templateId }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteAllVersionsOfAccountSettingsTemplate`), a = {
				options: {
					url: `/v1/account_settings_templates/{template_id}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.listVersionsOfAccountSettingsTemplate = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`], [
				`templateId`,
				`limit`,
				`pagetoken`,
				`sort`,
				`order`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				limit: t.limit,
				pagetoken: t.pagetoken,
				sort: t.sort,
				order: t.order,
				include_history: t.includeHistory
			}, i = { template_id: t.templateId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listVersionsOfAccountSettingsTemplate`), o = {
				options: {
					url: `/v1/account_settings_templates/{template_id}/versions`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.createAccountSettingsTemplateVersion = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`], [
				`templateId`,
				`accountId`,
				`name`,
				`description`,
				`accountSettings`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				name: t.name,
				description: t.description,
				account_settings: t.accountSettings
			}, i = { template_id: t.templateId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createAccountSettingsTemplateVersion`), o = {
				options: {
					url: `/v1/account_settings_templates/{template_id}/versions`,
					method: `POST`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.getAccountSettingsTemplateVersion = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`, `version`], [
				`templateId`,
				`version`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { include_history: t.includeHistory }, i = {
				template_id: t.templateId,
				version: t.version
			}, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getAccountSettingsTemplateVersion`), o = {
				options: {
					url: `/v1/account_settings_templates/{template_id}/versions/{version}`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.updateAccountSettingsTemplateVersion = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				name: t.name,
				description: t.description,
				account_settings: t.accountSettings
			}, i = {
				template_id: t.templateId,
				version: t.version
			}, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateAccountSettingsTemplateVersion`), o = {
				options: {
					url: `/v1/account_settings_templates/{template_id}/versions/{version}`,
					method: `PUT`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`,
						"If-Match": t.ifMatch
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.deleteAccountSettingsTemplateVersion = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`, `version`], [
				`templateId`,
				`version`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				template_id: t.templateId,
				version: t.version
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteAccountSettingsTemplateVersion`), a = {
				options: {
					url: `/v1/account_settings_templates/{template_id}/versions/{version}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.commitAccountSettingsTemplate = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`templateId`, `version`], [
				`templateId`,
				`version`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = {
				template_id: t.templateId,
				version: t.version
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `commitAccountSettingsTemplate`), a = {
				options: {
					url: `/v1/account_settings_templates/{template_id}/versions/{version}/commit`,
					method: `POST`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.listAccountSettingsAssignments = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [], [
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
			if (n) return Promise.reject(n);
			var r = {
				account_id: t.accountId,
				template_id: t.templateId,
				template_version: t.templateVersion,
				target: t.target,
				target_type: t.targetType,
				limit: t.limit,
				pagetoken: t.pagetoken,
				sort: t.sort,
				order: t.order,
				include_history: t.includeHistory
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `listAccountSettingsAssignments`), a = {
				options: {
					url: `/v1/account_settings_assignments/`,
					method: `GET`,
					qs: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.createAccountSettingsAssignment = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = {
				template_id: t.templateId,
				template_version: t.templateVersion,
				target_type: t.targetType,
				target: t.target
			}, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `createAccountSettingsAssignment`), a = {
				options: {
					url: `/v1/account_settings_assignments/`,
					method: `POST`,
					body: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.getAccountSettingsAssignment = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`assignmentId`], [
				`assignmentId`,
				`includeHistory`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { include_history: t.includeHistory }, i = { assignment_id: t.assignmentId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getAccountSettingsAssignment`), o = {
				options: {
					url: `/v1/account_settings_assignments/{assignment_id}`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.deleteAccountSettingsAssignment = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`assignmentId`], [
				`assignmentId`,
				`signal`,
				`headers`
			]);
			if (n) return Promise.reject(n);
			var r = { assignment_id: t.assignmentId }, i = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `deleteAccountSettingsAssignment`), a = {
				options: {
					url: `/v1/account_settings_assignments/{assignment_id}`,
					method: `DELETE`,
					path: r
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, i, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(a);
		}, IamIdentityV1.prototype.updateAccountSettingsAssignment = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [
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
			if (n) return Promise.reject(n);
			var r = { template_version: t.templateVersion }, i = { assignment_id: t.assignmentId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `updateAccountSettingsAssignment`), o = {
				options: {
					url: `/v1/account_settings_assignments/{assignment_id}`,
					method: `PATCH`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`,
						"If-Match": t.ifMatch
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.getAccountLimits = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`accountId`], [
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
			if (n) return Promise.reject(n);
			var r = {
				serviceid_groups: t.serviceidGroups,
				serviceids_per_group: t.serviceidsPerGroup,
				profiles: t.profiles,
				apikeys_per_identity: t.apikeysPerIdentity,
				templates: t.templates,
				template_versions_per_template: t.templateVersionsPerTemplate,
				idps: t.idps,
				claim_rules_per_group: t.claimRulesPerGroup,
				claim_rules_per_profile: t.claimRulesPerProfile,
				cr_links: t.crLinks,
				cr_links_per_profile: t.crLinksPerProfile,
				cr_rules: t.crRules,
				cr_rules_per_profile: t.crRulesPerProfile
			}, i = { account_id: t.accountId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `getAccountLimits`), o = {
				options: {
					url: `/v1/accounts/{account_id}/limits/identity`,
					method: `GET`,
					qs: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, { Accept: `application/json` }, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.prototype.bulkListAccountEntityConsumption = function(e) {
			var t = __assign({}, e), n = (0, ibm_cloud_sdk_core_1.validateParams)(t, [`accountId`], [
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
			if (n) return Promise.reject(n);
			var r = {
				serviceid_groups: t.serviceidGroups,
				serviceids_per_group: t.serviceidsPerGroup,
				profiles: t.profiles,
				apikeys_per_identity: t.apikeysPerIdentity,
				templates: t.templates,
				template_versions_per_template: t.templateVersionsPerTemplate,
				idps: t.idps,
				claim_rules_per_group: t.claimRulesPerGroup,
				claim_rules_per_profile: t.claimRulesPerProfile,
				cr_links: t.crLinks,
				cr_links_per_profile: t.crLinksPerProfile,
				cr_rules: t.crRules,
				cr_rules_per_profile: t.crRulesPerProfile
			}, i = { account_id: t.accountId }, a = (0, common_1.getSdkHeaders)(IamIdentityV1.DEFAULT_SERVICE_NAME, `v1`, `bulkListAccountEntityConsumption`), o = {
				options: {
					url: `/v1/accounts/{account_id}/limits/identity`,
					method: `POST`,
					body: r,
					path: i
				},
				defaultOptions: extend(!0, {}, this.baseOptions, {
					headers: extend(!0, a, this.baseOptions.headers, {
						Accept: `application/json`,
						"Content-Type": `application/json`
					}, t.headers),
					axiosOptions: { signal: t.signal }
				})
			};
			return this.createRequest(o);
		}, IamIdentityV1.DEFAULT_SERVICE_URL = `https://iam.cloud.ibm.com`, IamIdentityV1.DEFAULT_SERVICE_NAME = `iam_identity`, IamIdentityV1;
	}(ibm_cloud_sdk_core_1.BaseService);
	(function(e) {
		(function(e) {
			(function(e) {
				e.ASC = `asc`, e.DESC = `desc`;
			})(e.Order ||= {});
		})(e.ListServiceIdsConstants ||= {}), (function(e) {
			(function(e) {
				e.ENTITY = `entity`, e.ACCOUNT = `account`;
			})(e.Scope ||= {}), (function(e) {
				e.USER = `user`, e.SERVICEID = `serviceid`;
			})(e.Type ||= {}), (function(e) {
				e.ASC = `asc`, e.DESC = `desc`;
			})(e.Order ||= {});
		})(e.ListApiKeysConstants ||= {}), (function(e) {
			(function(e) {
				e.ASC = `asc`, e.DESC = `desc`;
			})(e.Order ||= {});
		})(e.ListProfilesConstants ||= {}), (function(e) {
			(function(e) {
				e.USER = `user`, e.SERVICEID = `serviceid`, e.CRN = `crn`;
			})(e.IdentityType ||= {}), (function(e) {
				e.USER = `user`, e.SERVICEID = `serviceid`, e.CRN = `crn`;
			})(e.Type ||= {});
		})(e.SetProfileIdentityConstants ||= {}), (function(e) {
			(function(e) {
				e.USER = `user`, e.SERVICEID = `serviceid`, e.CRN = `crn`;
			})(e.IdentityType ||= {});
		})(e.GetProfileIdentityConstants ||= {}), (function(e) {
			(function(e) {
				e.USER = `user`, e.SERVICEID = `serviceid`, e.CRN = `crn`;
			})(e.IdentityType ||= {});
		})(e.DeleteProfileIdentityConstants ||= {}), (function(e) {
			(function(e) {
				e.RESTRICTED = `RESTRICTED`, e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.NOT_SET = `NOT_SET`;
			})(e.RestrictCreateServiceId ||= {}), (function(e) {
				e.RESTRICTED = `RESTRICTED`, e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.NOT_SET = `NOT_SET`;
			})(e.RestrictCreatePlatformApikey ||= {}), (function(e) {
				e.NONE = `NONE`, e.NONE_NO_ROPC = `NONE_NO_ROPC`, e.TOTP = `TOTP`, e.TOTP4ALL = `TOTP4ALL`, e.LEVEL1 = `LEVEL1`, e.LEVEL2 = `LEVEL2`, e.LEVEL3 = `LEVEL3`;
			})(e.Mfa ||= {}), (function(e) {
				e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.RESTRICTED = `RESTRICTED`;
			})(e.RestrictUserListVisibility ||= {});
		})(e.UpdateAccountSettingsConstants ||= {}), (function(e) {
			(function(e) {
				e.CREATED_AT = `created_at`, e.LAST_MODIFIED_AT = `last_modified_at`, e.NAME = `name`;
			})(e.Sort ||= {}), (function(e) {
				e.ASC = `asc`, e.DESC = `desc`;
			})(e.Order ||= {});
		})(e.ListProfileTemplatesConstants ||= {}), (function(e) {
			(function(e) {
				e.CREATED_AT = `created_at`, e.LAST_MODIFIED_AT = `last_modified_at`, e.NAME = `name`;
			})(e.Sort ||= {}), (function(e) {
				e.ASC = `asc`, e.DESC = `desc`;
			})(e.Order ||= {});
		})(e.ListVersionsOfProfileTemplateConstants ||= {}), (function(e) {
			(function(e) {
				e.ACCOUNT = `Account`, e.ACCOUNTGROUP = `AccountGroup`;
			})(e.TargetType ||= {}), (function(e) {
				e.TEMPLATE_ID = `template_id`, e.CREATED_AT = `created_at`, e.LAST_MODIFIED_AT = `last_modified_at`;
			})(e.Sort ||= {}), (function(e) {
				e.ASC = `asc`, e.DESC = `desc`;
			})(e.Order ||= {});
		})(e.ListTrustedProfileAssignmentsConstants ||= {}), (function(e) {
			(function(e) {
				e.ACCOUNT = `Account`, e.ACCOUNTGROUP = `AccountGroup`;
			})(e.TargetType ||= {});
		})(e.CreateTrustedProfileAssignmentConstants ||= {}), (function(e) {
			(function(e) {
				e.CREATED_AT = `created_at`, e.LAST_MODIFIED_AT = `last_modified_at`, e.NAME = `name`;
			})(e.Sort ||= {}), (function(e) {
				e.ASC = `asc`, e.DESC = `desc`;
			})(e.Order ||= {});
		})(e.ListAccountSettingsTemplatesConstants ||= {}), (function(e) {
			(function(e) {
				e.CREATED_AT = `created_at`, e.LAST_MODIFIED_AT = `last_modified_at`, e.NAME = `name`;
			})(e.Sort ||= {}), (function(e) {
				e.ASC = `asc`, e.DESC = `desc`;
			})(e.Order ||= {});
		})(e.ListVersionsOfAccountSettingsTemplateConstants ||= {}), (function(e) {
			(function(e) {
				e.ACCOUNT = `Account`, e.ACCOUNTGROUP = `AccountGroup`;
			})(e.TargetType ||= {}), (function(e) {
				e.TEMPLATE_ID = `template_id`, e.CREATED_AT = `created_at`, e.LAST_MODIFIED_AT = `last_modified_at`;
			})(e.Sort ||= {}), (function(e) {
				e.ASC = `asc`, e.DESC = `desc`;
			})(e.Order ||= {});
		})(e.ListAccountSettingsAssignmentsConstants ||= {}), (function(e) {
			(function(e) {
				e.ACCOUNT = `Account`, e.ACCOUNTGROUP = `AccountGroup`;
			})(e.TargetType ||= {});
		})(e.CreateAccountSettingsAssignmentConstants ||= {}), (function(e) {
			(function(e) {
				(function(e) {
					e.RESTRICTED = `RESTRICTED`, e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.NOT_SET = `NOT_SET`;
				})(e.RestrictCreateServiceId ||= {}), (function(e) {
					e.RESTRICTED = `RESTRICTED`, e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.NOT_SET = `NOT_SET`;
				})(e.RestrictCreatePlatformApikey ||= {}), (function(e) {
					e.NONE = `NONE`, e.NONE_NO_ROPC = `NONE_NO_ROPC`, e.TOTP = `TOTP`, e.TOTP4ALL = `TOTP4ALL`, e.LEVEL1 = `LEVEL1`, e.LEVEL2 = `LEVEL2`, e.LEVEL3 = `LEVEL3`;
				})(e.Mfa ||= {}), (function(e) {
					e.RESTRICTED = `RESTRICTED`, e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.NOT_SET = `NOT_SET`;
				})(e.RestrictUserListVisibility ||= {});
			})(e.Constants ||= {});
		})(e.AccountSettingsAssignedTemplatesSection ||= {}), (function(e) {
			(function(e) {
				(function(e) {
					e.RESTRICTED = `RESTRICTED`, e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.NOT_SET = `NOT_SET`;
				})(e.RestrictCreateServiceId ||= {}), (function(e) {
					e.RESTRICTED = `RESTRICTED`, e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.NOT_SET = `NOT_SET`;
				})(e.RestrictCreatePlatformApikey ||= {}), (function(e) {
					e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.RESTRICTED = `RESTRICTED`;
				})(e.RestrictUserListVisibility ||= {}), (function(e) {
					e.NONE = `NONE`, e.NONE_NO_ROPC = `NONE_NO_ROPC`, e.TOTP = `TOTP`, e.TOTP4ALL = `TOTP4ALL`, e.LEVEL1 = `LEVEL1`, e.LEVEL2 = `LEVEL2`, e.LEVEL3 = `LEVEL3`;
				})(e.Mfa ||= {});
			})(e.Constants ||= {});
		})(e.AccountSettingsEffectiveSection ||= {}), (function(e) {
			(function(e) {
				(function(e) {
					e.RESTRICTED = `RESTRICTED`, e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.NOT_SET = `NOT_SET`;
				})(e.RestrictCreateServiceId ||= {}), (function(e) {
					e.RESTRICTED = `RESTRICTED`, e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.NOT_SET = `NOT_SET`;
				})(e.RestrictCreatePlatformApikey ||= {}), (function(e) {
					e.NONE = `NONE`, e.NONE_NO_ROPC = `NONE_NO_ROPC`, e.TOTP = `TOTP`, e.TOTP4ALL = `TOTP4ALL`, e.LEVEL1 = `LEVEL1`, e.LEVEL2 = `LEVEL2`, e.LEVEL3 = `LEVEL3`;
				})(e.Mfa ||= {}), (function(e) {
					e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.RESTRICTED = `RESTRICTED`;
				})(e.RestrictUserListVisibility ||= {});
			})(e.Constants ||= {});
		})(e.AccountSettingsResponse ||= {}), (function(e) {
			(function(e) {
				(function(e) {
					e.NONE = `NONE`, e.NONE_NO_ROPC = `NONE_NO_ROPC`, e.TOTP = `TOTP`, e.TOTP4ALL = `TOTP4ALL`, e.LEVEL1 = `LEVEL1`, e.LEVEL2 = `LEVEL2`, e.LEVEL3 = `LEVEL3`;
				})(e.Mfa ||= {});
			})(e.Constants ||= {});
		})(e.AccountSettingsUserMFAResponse ||= {}), (function(e) {
			(function(e) {
				(function(e) {
					e.NONE = `NONE`, e.NONE_NO_ROPC = `NONE_NO_ROPC`, e.TOTP = `TOTP`, e.TOTP4ALL = `TOTP4ALL`, e.LEVEL1 = `LEVEL1`, e.LEVEL2 = `LEVEL2`, e.LEVEL3 = `LEVEL3`;
				})(e.TraitAccountDefault ||= {}), (function(e) {
					e.NONE = `NONE`, e.NONE_NO_ROPC = `NONE_NO_ROPC`, e.TOTP = `TOTP`, e.TOTP4ALL = `TOTP4ALL`, e.LEVEL1 = `LEVEL1`, e.LEVEL2 = `LEVEL2`, e.LEVEL3 = `LEVEL3`;
				})(e.TraitUserSpecific ||= {}), (function(e) {
					e.NONE = `NONE`, e.NONE_NO_ROPC = `NONE_NO_ROPC`, e.TOTP = `TOTP`, e.TOTP4ALL = `TOTP4ALL`, e.LEVEL1 = `LEVEL1`, e.LEVEL2 = `LEVEL2`, e.LEVEL3 = `LEVEL3`;
				})(e.TraitEffective ||= {}), (function(e) {
					e.NO = `NO`, e.ACCOUNT = `ACCOUNT`, e.CROSS_ACCOUNT = `CROSS_ACCOUNT`;
				})(e.ComplyState ||= {});
			})(e.Constants ||= {});
		})(e.IdBasedMfaEnrollment ||= {}), (function(e) {
			(function(e) {
				(function(e) {
					e.USER = `user`, e.SERVICEID = `serviceid`, e.CRN = `crn`;
				})(e.Type ||= {});
			})(e.Constants ||= {});
		})(e.ProfileIdentityRequest ||= {}), (function(e) {
			(function(e) {
				(function(e) {
					e.USER = `user`, e.SERVICEID = `serviceid`, e.CRN = `crn`;
				})(e.Type ||= {});
			})(e.Constants ||= {});
		})(e.ProfileIdentityResponse ||= {}), (function(e) {
			(function(e) {
				(function(e) {
					e.RESTRICTED = `RESTRICTED`, e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.NOT_SET = `NOT_SET`;
				})(e.RestrictCreateServiceId ||= {}), (function(e) {
					e.RESTRICTED = `RESTRICTED`, e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.NOT_SET = `NOT_SET`;
				})(e.RestrictCreatePlatformApikey ||= {}), (function(e) {
					e.NONE = `NONE`, e.NONE_NO_ROPC = `NONE_NO_ROPC`, e.TOTP = `TOTP`, e.TOTP4ALL = `TOTP4ALL`, e.LEVEL1 = `LEVEL1`, e.LEVEL2 = `LEVEL2`, e.LEVEL3 = `LEVEL3`;
				})(e.Mfa ||= {}), (function(e) {
					e.RESTRICTED = `RESTRICTED`, e.NOT_RESTRICTED = `NOT_RESTRICTED`, e.NOT_SET = `NOT_SET`;
				})(e.RestrictUserListVisibility ||= {});
			})(e.Constants ||= {});
		})(e.TemplateAccountSettings ||= {}), (function(e) {
			(function(e) {
				(function(e) {
					e.PROFILE_SAML = `Profile-SAML`;
				})(e.Type ||= {});
			})(e.Constants ||= {});
		})(e.TrustedProfileTemplateClaimRule ||= {}), (function(e) {
			(function(e) {
				(function(e) {
					e.NONE = `NONE`, e.NONE_NO_ROPC = `NONE_NO_ROPC`, e.TOTP = `TOTP`, e.TOTP4ALL = `TOTP4ALL`, e.LEVEL1 = `LEVEL1`, e.LEVEL2 = `LEVEL2`, e.LEVEL3 = `LEVEL3`;
				})(e.Mfa ||= {});
			})(e.Constants ||= {});
		})(e.UserMfa ||= {});
	})(IamIdentityV1 ||= {}), module.exports = IamIdentityV1;
}));
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (require_v1());



/***/ })

};
