export const id = 56;
export const ids = [56];
export const modules = {

/***/ 6698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tagOf),
/* harmony export */   i: () => (/* binding */ removeTagged),
/* harmony export */   n: () => (/* binding */ removeKey),
/* harmony export */   r: () => (/* binding */ removeLeftKeys),
/* harmony export */   t: () => (/* binding */ KEY_NAME)
/* harmony export */ });
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);


// actions/upload-import/key-cleanup.ts
/** Name of every API key that this action makes; what tells them apart is the description. */
const KEY_NAME = "encrypted-image-import";
/** A cancelled step is killed after some seconds: a deletion gets the first of them. */
const RELEASE_TIMEOUT = 4e3;
/** How the keys for one image begin their description; the run's own random part follows. */
function tagOf(identity, run) {
	return `upload-import ${identity} ${run}`;
}
/** True when the key is gone. A failure is only told: `post` tries again, and the key expires. */
async function removeKey(apiKeys, id, log) {
	const signal = AbortSignal.timeout(RELEASE_TIMEOUT);
	try {
		await (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.i)(() => apiKeys.remove(id, signal), {
			signal,
			log,
			attempts: 3,
			base: 300,
			again: _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.r
		});
		log.info(`deleted the API key ${id}`);
		return true;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		log.warning(`the API key ${id} of the import could not be deleted (${why}); it expires by itself`);
		return false;
	}
}
/** Removes the keys of one run by their description. */
async function removeTagged(apiKeys, { iamId, accountId, tag }, signal) {
	for (const key of await apiKeys.list(iamId, accountId, signal)) if (key.name === "encrypted-image-import" && key.description.startsWith(`${tag}:`)) await apiKeys.remove(key.id, signal);
}
/**
* Removes what runs left that died before they could: keys of this action that have expired, and keys for this very
* image. Called only when no other run can be using one: under the lease without a template, or when it is ready.
*/
async function removeLeftKeys({ iamId, accountId }, identity, { apiKeys, log, signal }) {
	try {
		for (const key of await apiKeys.list(iamId, accountId, signal)) {
			const over = key.expiresAt !== void 0 && key.expiresAt <= Date.now();
			const sameImage = key.description.startsWith(tagOf(identity, ""));
			if (key.name === "encrypted-image-import" && (over || sameImage)) await removeKey(apiKeys, key.id, log);
		}
	} catch (error) {
		const told = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, "keys that earlier runs may have left cannot be looked for");
		log.info(told instanceof Error ? told.message : String(told));
	}
}



/***/ }),

/***/ 5056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5887);
/* harmony import */ var _key_cleanup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6698);




// actions/upload-import/post.ts
/**
* Removes what a run that was killed left: its API key, by id or (when the id never arrived) by description, and its
* unfinished upload. Does nothing after a run that ended by itself. A failure is told and fails nothing.
*/
async function post(deps) {
	await attempt("the API key of the import", deps.log, () => removeLeftKey(deps));
	await attempt("the unfinished upload", deps.log, () => removeLeftUpload(deps));
	await attempt("the lease of the import", deps.log, () => removeLeftLease(deps));
}
async function removeLeftKey({ apiKeys, getState, log, signal }) {
	const id = getState("import-key");
	if (id !== "" && await (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_3__.n)(apiKeys, id, log)) return;
	const tag = record(getState("key-tag"));
	if (!tag) return;
	const { iamId = "", accountId = "", tag: text = "" } = tag;
	await (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_3__.i)(apiKeys, {
		iamId,
		accountId,
		tag: text
	}, signal);
}
async function removeLeftUpload({ storage, getState, log }) {
	const upload = record(getState("upload"));
	if (!upload) return;
	const { region = "", bucket = "", key = "", uploadId = "" } = upload;
	if (!(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__._)(bucket) || (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.v)(key) !== void 0) return;
	const ref = {
		bucket,
		key
	};
	if (uploadId === "") await (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_2__.t)(storage(region), ref);
	else await (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_2__.i)(storage(region), ref, uploadId);
	log.info(`removed the unfinished upload of ${key}`);
}
async function removeLeftLease({ storage, getState, log, signal }) {
	const lease = record(getState("lease"));
	if (!lease) return;
	const { region = "", bucket = "", key = "" } = lease;
	if (!(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__._)(bucket) || (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.v)(key) !== void 0) return;
	await storage(region).delete({
		bucket,
		key
	}, signal);
	log.info(`removed the lease ${key}`);
}
function record(text) {
	return text === "" ? void 0 : JSON.parse(text);
}
async function attempt(what, log, step) {
	try {
		await step();
	} catch (error) {
		log.warning(`${what} could not be removed: ${error instanceof Error ? error.message : String(error)}`);
	}
}



/***/ })

};
