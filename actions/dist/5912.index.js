export const id = 5912;
export const ids = [5912];
export const modules = {

/***/ 5912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5919);




// lib/digest/worker.ts
/** The program of a hash thread. */
if (!node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.parentPort) throw new Error("this program runs in a thread of its own only");
const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.parentPort;
const work = new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.f();
port.on("message", (question) => {
	let answer;
	try {
		answer = {
			kind: "done",
			value: work.reply(question)
		};
	} catch (error) {
		answer = {
			kind: "failed",
			text: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error)
		};
	}
	port.postMessage(answer);
});



/***/ })

};
