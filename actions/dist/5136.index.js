export const id = 5136;
export const ids = [5136];
export const modules = {

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processHost: () => (/* reexport safe */ _lib_command_line_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _lib_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9034);


/***/ })

};
