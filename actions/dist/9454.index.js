export const id = 9454;
export const ids = [9454];
export const modules = {

/***/ 9454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeDmCrypt: () => (/* reexport safe */ _lib_engine_js__WEBPACK_IMPORTED_MODULE_0__.r)
/* harmony export */ });
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3794);


/***/ })

};
