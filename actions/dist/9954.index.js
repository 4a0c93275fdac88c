export const id = 9954;
export const ids = [9954];
export const modules = {

/***/ 9954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parse: () => (/* reexport safe */ _inputs6_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _inputs6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);


/***/ })

};
