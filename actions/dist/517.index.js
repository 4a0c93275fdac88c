export const id = 517;
export const ids = [517];
export const modules = {

/***/ 517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDeps: () => (/* binding */ openDeps)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5979);



// actions/wrap-key/services.ts
/** The real services behind the stage. */
function openDeps({ apiKey, endpoints }, edge) {
	const { log, mask, outputs, signal, summary } = edge;
	const tokens = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.b)({
		apiKey,
		url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.et)(endpoints),
		mask,
		signal,
		log
	});
	return {
		keys: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.y)({
			tokens,
			endpoints,
			signal,
			log
		}),
		log,
		outputs,
		summary
	};
}



/***/ })

};
