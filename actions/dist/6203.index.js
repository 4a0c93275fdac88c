export const id = 6203;
export const ids = [6203];
export const modules = {

/***/ 6203:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);


// actions/audit-events/main.ts
await (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.p)((await __webpack_require__.e(/* import() */ 3824).then(__webpack_require__.bind(__webpack_require__, 3824))).ACTION);


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
