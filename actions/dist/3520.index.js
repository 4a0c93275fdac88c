export const id = 3520;
export const ids = [3520];
export const modules = {

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);



// lib/engine/lanes/worker.ts
/** The program of a lane's thread. */
if (!node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort) throw new Error("this program runs in a thread of its own only");
const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort;
const works = /* @__PURE__ */ new Map();
function reply(question) {
	if (question.kind === "begin") works.set(question.work, new _lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.p(node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.workerData, question.keys));
	if (question.kind === "end") works.delete(question.work);
	if (question.kind === "begin" || question.kind === "end") return void 0;
	const work = works.get(question.work);
	if (!work) throw new Error("the thread has no key");
	if (question.kind === "check") return work.check(question.job);
	if (question.kind === "seal") return work.seal(question.job);
	work.encrypt(question.job);
}
port.on("message", (question) => {
	let answer;
	try {
		answer = {
			kind: "done",
			value: reply(question)
		};
	} catch (error) {
		answer = {
			kind: "failed",
			failure: (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.m)(error)
		};
	}
	port.postMessage(answer);
});



/***/ })

};
