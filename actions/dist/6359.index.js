export const id = 6359;
export const ids = [6359];
export const modules = {

/***/ 6359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7419);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5979);




// actions/upload-import/post.ts
/**
* Removes what a run that was killed left, and only what is provably its own: an API key that no import can be using, by
* id or (when the id never arrived) by description; what it uploaded, if it was cancelled; its leases, while it holds
* them. Does nothing after a run that ended by itself. A failure is told and fails nothing: the next run does the same.
*/
async function post(deps) {
	await attempt("the API key of the import", deps.log, () => (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.g)("import", {
		id: deps.getState("import-key"),
		tag: deps.getState("key-tag")
	}, deps));
	await attempt("the unfinished upload", deps.log, () => (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.g)(deps.getState("upload-lease"), deps.getState("cancelled") !== "", deps));
	await attempt("the lease of the import", deps.log, () => (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.S)(deps.getState("import-lease"), async (_, note) => note, deps));
}
async function attempt(what, log, step) {
	try {
		await step();
	} catch (error) {
		log.warning(`${what} could not be removed: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error)}`);
	}
}



/***/ })

};
