export const id = 5056;
export const ids = [5056];
export const modules = {

/***/ 5056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5979);
/* harmony import */ var _lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7419);




// actions/export-image/post.ts
/**
* Removes what a run that was killed left, and only what is provably its own: an API key that no export can be using, and
* its leases, whose notes stay for the next run. Does nothing after a run that ended by itself. A failure is told and
* fails nothing.
*/
async function post(deps) {
	const { getState, log } = deps;
	const noted = {
		id: getState("export-key"),
		tag: getState("key-tag")
	};
	await attempt("the API key of the export", log, () => (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.g)("export", noted, deps));
	for (const name of ["capture-lease", "export-lease"]) await attempt(`the ${name.replace("-", " ")}`, log, () => (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.S)(getState(name), async (_object, note) => note, deps));
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
