export const id = 4445;
export const ids = [4445];
export const modules = {

/***/ 4445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTION: () => (/* binding */ ACTION)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _inputs6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2017);


// actions/order-instance/action.ts
const ACTION = {
	name: "order-instance",
	title: "Order instance",
	outputs: [
		"instance-id",
		"instance-global-id",
		"order-id",
		"hostname",
		"public-ip",
		"private-ip",
		"hourly-price",
		"monthly-price",
		"setup-fee",
		"currency",
		"changed",
		"timing"
	],
	parse: _inputs6_js__WEBPACK_IMPORTED_MODULE_1__.t,
	run: async (inputs, edge) => {
		const [{ openDeps }, { run }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5887), __webpack_require__.e(2743), __webpack_require__.e(3564)]).then(__webpack_require__.bind(__webpack_require__, 3564)), Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(9867)]).then(__webpack_require__.bind(__webpack_require__, 9867))]);
		await run(inputs, openDeps(inputs, edge));
	}
};



/***/ })

};
