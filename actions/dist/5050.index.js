export const id = 5050;
export const ids = [5050];
export const modules = {

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gunzip: () => (/* reexport safe */ _lib_unpack_js__WEBPACK_IMPORTED_MODULE_0__.o)
/* harmony export */ });
/* harmony import */ var _lib_unpack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);


/***/ })

};
