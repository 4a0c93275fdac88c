export const id = 553;
export const ids = [553];
export const modules = {

/***/ 4553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDeps: () => (/* binding */ openDeps),
/* harmony export */   openPostDeps: () => (/* binding */ openPostDeps)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4010);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5459);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5887);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);






// actions/upload-import/deps.ts
function realPace(signal) {
	return {
		now: () => performance.now(),
		sleep: async (milliseconds) => {
			try {
				await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(milliseconds, void 0, { signal });
			} catch (error) {
				signal.throwIfAborted();
				throw error;
			}
		},
		firstLook: 1e3,
		longestLook: 3e4,
		failureGrace: 15e3,
		lookUp: 12e4,
		newKey: 45e3,
		bootMode: 2e4
	};
}
// actions/upload-import/services.ts
/** The real services behind the stage. */
function openDeps(inputs, edge) {
	const { apiKey, username } = inputs.classic;
	const { signal, log } = edge;
	const classic = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.D)({
		url: (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.l)(inputs.endpoints),
		username,
		apiKey,
		signal,
		log
	});
	return {
		...platformServices(inputs, edge),
		log,
		signal,
		outputs: edge.outputs,
		summary: edge.summary,
		mask: edge.mask,
		saveState: edge.saveState,
		roots: (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.F)(edge.env),
		templates: templatesOf(classic),
		pace: realPace(signal)
	};
}
/** The real services behind `post`. */
function openPostDeps(inputs, edge) {
	const { apiKeys, storage } = platformServices(inputs, edge);
	return {
		apiKeys,
		storage,
		log: edge.log,
		signal: edge.signal,
		getState: edge.getState
	};
}
function platformServices({ apiKey, endpoints }, { mask, signal, log }) {
	const url = (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.d)(endpoints);
	const tokens = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.c)({
		apiKey,
		url,
		mask,
		signal,
		log
	});
	const clients = /* @__PURE__ */ new Map();
	return {
		claims: () => tokens.claims(),
		claimsOf: (key) => (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.c)({
			apiKey: key,
			url,
			mask,
			signal,
			log
		}).claims(),
		keys: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.s)({
			tokens,
			endpoints,
			signal,
			log
		}),
		apiKeys: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.t)(tokens, url),
		storage: (region) => {
			const client = clients.get(region) ?? (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.p)({
				tokens,
				endpoints,
				region,
				signal,
				log
			});
			clients.set(region, client);
			return client;
		}
	};
}
function templatesOf(client) {
	return {
		get: (id) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.v)(client, id),
		byName: (name) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.g)(client, name),
		byIdentity: (identity) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.h)(client, identity),
		create: (request) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.m)(client, request),
		addLocations: (id, locations) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.p)(client, id, locations),
		storageLocations: (id) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.T)(client, id),
		isEncrypted: (id) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.x)(client, id),
		encryptionAttributes: (id) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__._)(client, id),
		setBootMode: (id, mode) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.w)(client, id, mode),
		operatingSystems: () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.b)(client),
		datacenters: () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.A)(client)
	};
}



/***/ })

};
