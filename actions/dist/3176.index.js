export const id = 3176;
export const ids = [3176];
export const modules = {

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ removeOwn),
/* harmony export */   t: () => (/* binding */ removeDeadFiles)
/* harmony export */ });
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);





// actions/encrypt-image/leftovers.ts
/** Paths of one notice at most. */
const TOLD = 20;
/**
* Removes unfinished results, downloaded plaintexts and what was on its way from or to the cache, of runs that were
* killed: what carries our name in these folders and whose owner is proved dead (pitfalls H3). Where nothing proves it,
* as of another host that shares the folder, it stays and is told. What cannot be removed is told as well; neither
* hinders this run.
*/
async function removeDeadFiles(folders, log) {
	for (const folder of new Set(folders)) {
		const foreign = [];
		for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(folder).catch(() => [])) {
			const owner = (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.v)(name);
			const state = owner && (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.L)(owner);
			if (state === "dead") await removeOwn((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name), log);
			if (state === "unknown") foreign.push((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name));
		}
		if (foreign.length > 0) log.notice(foreignNote(foreign));
	}
}
function foreignNote(paths) {
	const more = paths.length > TOLD ? ` and ${paths.length - TOLD} more` : "";
	return `unfinished work of another host or container, or of an earlier release, is left alone, since it cannot be told from here whether its run has ended: ${paths.slice(0, TOLD).join(", ")}${more}. When no run uses the folder any more, delete it by hand: it may be a plaintext`;
}
/** Deletes a file or folder of ours, if it is there. */
async function removeOwn(path, log) {
	try {
		const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path).catch(() => void 0);
		if (stat?.isFile()) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.unlink)(path);
		else if (stat?.isDirectory() && (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.v)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(path))) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(path, { recursive: true });
		else return;
		log.info(`removed ${path}`);
	} catch (error) {
		log.warning(`${path} is left and cannot be removed: ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.q)(error)[0] ?? ""}`);
	}
}



/***/ }),

/***/ 3176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1876);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




// actions/encrypt-image/post.ts
/** Deletes what `main` would have deleted, had it not been killed. Does nothing after an orderly ending. */
async function post(deps) {
	const { log, recall } = deps;
	for (const path of [recall("download"), recall("partial")]) if (path !== "" && (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.v)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path))) await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_2__.n)(path, log);
	const partial = recall("partial");
	if (partial !== "") await deps.removeKernelLeftovers((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(partial));
}



/***/ })

};
