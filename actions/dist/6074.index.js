export const id = 6074;
export const ids = [6074];
export const modules = {

/***/ 6074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveCache: () => (/* reexport safe */ _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9085);


/***/ })

};
