export const id = 7023;
export const ids = [7023];
export const modules = {

/***/ 7023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diskIn: () => (/* reexport safe */ _lib_unpack_js__WEBPACK_IMPORTED_MODULE_0__.i)
/* harmony export */ });
/* harmony import */ var _lib_unpack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);


/***/ })

};
