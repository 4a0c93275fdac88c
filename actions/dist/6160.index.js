export const id = 6160;
export const ids = [6160];
export const modules = {

/***/ 6160:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);

// bin/encrypted-image.ts
/** The program of the command line: nothing is loaded before Node is known to understand it. */
const [major = ""] = process.versions.node.split(".");
if (Number(major) < 24) {
	console.error(`error: E_NODE: this is Node ${process.versions.node}. Likely: an older Node comes first in PATH. Fix: run encrypted-image with Node 24 or newer.`);
	process.exit(1);
}
const [{ main }, { processHost }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4904), __webpack_require__.e(9034), __webpack_require__.e(332)]).then(__webpack_require__.bind(__webpack_require__, 332)), Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4904), __webpack_require__.e(9034), __webpack_require__.e(5136)]).then(__webpack_require__.bind(__webpack_require__, 5136))]);
const code = await main(process.argv.slice(2), processHost());
process.exit(code);


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
