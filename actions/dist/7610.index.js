export const id = 7610;
export const ids = [7610];
export const modules = {

/***/ 7610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseForks: () => (/* reexport safe */ _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9085);


/***/ })

};
