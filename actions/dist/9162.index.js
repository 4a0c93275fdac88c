export const id = 9162;
export const ids = [9162];
export const modules = {

/***/ 9162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDeps: () => (/* binding */ openDeps)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4010);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5979);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4904);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5887);






// actions/audit-events/deps.ts
function realPace(signal) {
	return {
		...(0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.rt)(signal),
		firstLook: 1e4,
		longestLook: 6e4
	};
}
// actions/audit-events/services.ts
/** The real services behind the stage. */
function openDeps(inputs, edge) {
	const { endpoints, logsInstance, classic } = inputs;
	const { signal, log, mask } = edge;
	const tokensOf = (apiKey) => (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.b)({
		apiKey,
		url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_4__.et)(endpoints),
		mask,
		signal,
		log
	});
	const tokens = tokensOf(inputs.apiKey);
	return {
		tokens,
		log,
		outputs: edge.outputs,
		summary: edge.summary,
		roots: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.et)(edge.env),
		temp: edge.temp,
		storage: (region) => (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_5__.m)({
			tokens,
			endpoints,
			region,
			signal,
			log
		}),
		classic: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.at)({
			url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_4__.Z)(endpoints),
			...classic,
			signal,
			log
		}),
		async demandClassicUser() {
			if (classic.username !== "apikey") return;
			const own = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.x)(classic, inputs.apiKey);
			const claims = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.w)("IAM does not accept the key of the classic API", () => (own ? tokensOf(own) : tokens).claims());
			(0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.S)(classic.username, claims);
		},
		logs: logsInstance && (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.E)(logsInstance, {
			tokens,
			endpoints,
			signal,
			log
		}),
		pace: realPace(signal)
	};
}



/***/ })

};
