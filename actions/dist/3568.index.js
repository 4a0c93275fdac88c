export const id = 3568;
export const ids = [3568];
export const modules = {

/***/ 3568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeOff: () => (/* reexport safe */ _lib_unpack_js__WEBPACK_IMPORTED_MODULE_0__.a)
/* harmony export */ });
/* harmony import */ var _lib_unpack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);


/***/ })

};
