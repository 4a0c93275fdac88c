export const id = 3176;
export const ids = [3176];
export const modules = {

/***/ 6886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ removeOwn),
/* harmony export */   t: () => (/* binding */ ownPath)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);




// actions/encrypt-image/own-files.ts
/** A name of ours in `folder`, by which a later run knows whose it was should this one be killed. */
function ownPath(folder, log) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.q)());
	return {
		path,
		[Symbol.asyncDispose]: () => removeOwn(path, log)
	};
}
/** Deletes a file or folder of ours, if it is there. Never throws. */
async function removeOwn(path, log) {
	try {
		const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path).catch(() => void 0);
		if (stat?.isFile()) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.unlink)(path);
		else if (stat?.isDirectory() && (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.J)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path))) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(path, { recursive: true });
		else return;
		log.info(`removed ${path}`);
	} catch (error) {
		log.warning(`${path} is left and cannot be removed: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.kt)(error)[0] ?? ""}`);
	}
}



/***/ }),

/***/ 3176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _own_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6886);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




// actions/encrypt-image/post.ts
/** Deletes what `main` would have deleted, had it not been killed. Does nothing after an orderly ending. */
async function post(deps) {
	const { log, recall } = deps;
	for (const path of [recall("download"), recall("partial")]) if (path !== "" && (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.J)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path))) await (0,_own_files_js__WEBPACK_IMPORTED_MODULE_2__.n)(path, log);
	const partial = recall("partial");
	if (partial !== "") await deps.removeKernelLeftovers((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(partial));
}



/***/ })

};
