export const id = 4578;
export const ids = [4578];
export const modules = {

/***/ 4578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   privileges: () => (/* reexport safe */ _lib_disk_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2545);


/***/ })

};
