export const id = 176;
export const ids = [176];
export const modules = {

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ removeOwn),
/* harmony export */   t: () => (/* binding */ removeDeadFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7136);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);




// actions/encrypt-image/leftovers.ts
/**
* Removes unfinished results and downloaded plaintexts of runs that were killed: files in these folders that carry our
* name and whose owner is dead (pitfalls H3). What cannot be removed is told and does not hinder this run.
*/
async function removeDeadFiles(folders, log) {
	for (const folder of new Set(folders)) for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(folder).catch(() => [])) {
		const owner = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__.n)(name);
		if (!owner || (0,_names_js__WEBPACK_IMPORTED_MODULE_1__.r)(owner)) continue;
		await removeOwn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), log);
	}
}
/** Deletes a file of ours, if it is there. */
async function removeOwn(path, log) {
	try {
		if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path).catch(() => void 0))?.isFile()) return;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.unlink)(path);
		log.info(`removed ${path}`);
	} catch (error) {
		log.warning(`${path} is left and cannot be removed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)[0] ?? ""}`);
	}
}



/***/ }),

/***/ 7136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ownerOf),
/* harmony export */   r: () => (/* binding */ mayBeAlive),
/* harmony export */   t: () => (/* binding */ nextName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

// lib/host/owner.ts
/** The kernel's constant for the machine's own PID namespace (PROC_PID_INIT_INO). */
const MACHINE_NAMESPACE = "4026531836";
function thisOwner() {
	const startTime = startTimeOf(process.pid);
	if (startTime === void 0) throw new Error("/proc is not mounted");
	return {
		pid: process.pid,
		startTime,
		namespace: thisNamespace()
	};
}
/** Whether it runs, or may run: of containers we cannot see into, and of hidden processes, we do not know. */
function mayBeAlive(owner) {
	if (owner.namespace !== thisNamespace()) return true;
	if (startTimeOf(1) === void 0) return true;
	return startTimeOf(owner.pid) === owner.startTime;
}
function thisNamespace() {
	const inode = /\[([0-9]+)\]/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid"))?.[1];
	return inode === MACHINE_NAMESPACE ? void 0 : inode;
}
/** Field 22 of /proc/PID/stat. The command's name before it may itself hold brackets and blanks. A zombie is dead. */
function startTimeOf(pid) {
	try {
		const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "latin1");
		const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
		const value = Number(fields[19]);
		return fields[0] !== "Z" && Number.isSafeInteger(value) ? value : void 0;
	} catch {
		return;
	}
}
// lib/engine/dm-crypt/names.ts
/**
* Mappings, and files while the kernel writes into them, are named `encrypted-image-<pid>-<start time>-<n>`, in
* containers with `-<pid namespace>` behind it: whoever finds one can tell whether its owner still runs (pitfalls H7).
*/
const NAME = /^encrypted-image-([1-9][0-9]{0,9})-([0-9]{1,18})-[1-9][0-9]{0,9}(?:-([1-9][0-9]{0,11}))?$/;
let count = 0;
/** A name that no other process and no earlier call has. */
function nextName() {
	const { pid, startTime, namespace } = thisOwner();
	count += 1;
	return `encrypted-image-${pid}-${startTime}-${count}${namespace === void 0 ? "" : `-${namespace}`}`;
}
/** Whose name it is; undefined when it is none of ours. */
function ownerOf(name) {
	const match = NAME.exec(name);
	if (!match) return void 0;
	return {
		pid: Number(match[1]),
		startTime: Number(match[2]),
		namespace: match[3]
	};
}



/***/ }),

/***/ 3176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7136);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1876);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




// actions/encrypt-image/post.ts
/** Deletes what `main` would have deleted, had it not been killed. Does nothing after an orderly ending. */
async function post(deps) {
	const { log, recall } = deps;
	for (const path of [recall("download"), recall("partial")]) if (path !== "" && (0,_names_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path))) await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_2__.n)(path, log);
	const partial = recall("partial");
	if (recall("engine") === "dm-crypt" && partial !== "") await deps.removeKernelLeftovers((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(partial));
}



/***/ })

};
