export const id = 5056;
export const ids = [5056];
export const modules = {

/***/ 4317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ removeTagged),
/* harmony export */   i: () => (/* binding */ removeLeftKeys),
/* harmony export */   n: () => (/* binding */ isTagged),
/* harmony export */   o: () => (/* binding */ tagOf),
/* harmony export */   r: () => (/* binding */ removeKey),
/* harmony export */   t: () => (/* binding */ KEY_NAME)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);



// actions/upload-import/key-cleanup.ts
/** Name of every API key that this action makes; what tells them apart is the description. */
const KEY_NAME = "encrypted-image-import";
/** A cancelled step is killed after some seconds: a deletion gets the first of them. */
const RELEASE_TIMEOUT = 4e3;
/** How the keys for one image begin their description; the run's own random part follows. */
function tagOf(identity, run) {
	return `upload-import ${identity} ${run}`;
}
/** A key that was made under this very tag. */
function isTagged(key, tag) {
	return key.name === "encrypted-image-import" && key.description.startsWith(`${tag}:`);
}
/** True when the key is gone. A failure is only told: `post` tries again, and the key expires. */
async function removeKey(apiKeys, id, log) {
	const signal = AbortSignal.timeout(RELEASE_TIMEOUT);
	try {
		await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.u)(() => apiKeys.remove(id, signal), {
			signal,
			log,
			attempts: 3,
			base: 300,
			again: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.l
		});
		log.info(`deleted the API key ${id}`);
		return true;
	} catch (error) {
		log.warning(`the API key ${id} of the import could not be deleted (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.L)(error)}); it expires by itself`);
		return false;
	}
}
/** Removes the keys of one run by their description. */
async function removeTagged(apiKeys, { iamId, accountId, tag }, signal) {
	for (const key of await apiKeys.list(iamId, accountId, signal)) if (isTagged(key, tag)) await apiKeys.remove(key.id, signal);
}
/**
* Removes what runs left that died before they could: keys of this action that have expired, and keys for this very
* image. Called only when no other run can be using one: under the lease without a template, or when it is ready.
*/
async function removeLeftKeys({ iamId, accountId }, identity, { apiKeys, log, signal, tokens }) {
	try {
		const now = await tokens.time();
		for (const key of await apiKeys.list(iamId, accountId, signal)) {
			const over = key.expiresAt !== void 0 && key.expiresAt <= now;
			const sameImage = key.description.startsWith(tagOf(identity, ""));
			if (key.name === "encrypted-image-import" && (over || sameImage)) await removeKey(apiKeys, key.id, log);
		}
	} catch (error) {
		const told = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.c)(error, "keys that earlier runs may have left cannot be looked for");
		log.info((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.L)(told));
	}
}



/***/ }),

/***/ 5056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5887);
/* harmony import */ var _key_cleanup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4317);




// actions/upload-import/post.ts
/**
* Removes what a run that was killed left, and only what is provably its own: an API key that no import can be using, by
* id or (when the id never arrived) by description; its unfinished upload, while it still holds the lease; its leases.
* Does nothing after a run that ended by itself. A failure is told and fails nothing: the next run does the same.
*/
async function post(deps) {
	await attempt("the API key of the import", deps.log, () => removeLeftKey(deps));
	await attempt("the unfinished upload", deps.log, () => giveBackLease("upload-lease", deps));
	await attempt("the lease of the import", deps.log, () => giveBackLease("import-lease", deps));
}
async function removeLeftKey({ apiKeys, getState, log, signal }) {
	const id = getState("import-key");
	if (id !== "" && await (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_3__.r)(apiKeys, id, log)) return;
	const tag = record(getState("key-tag"));
	if (!tag) return;
	const { iamId = "", accountId = "", tag: text = "" } = tag;
	await (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_3__.a)(apiKeys, {
		iamId,
		accountId,
		tag: text
	}, signal);
}
/** Whoever has taken the lease over has cleaned up already, or is at work: then nothing is touched. */
async function giveBackLease(name, deps) {
	const saved = record(deps.getState(name));
	if (!saved) return;
	const { region = "", bucket = "", key = "", owner = "", object = "" } = saved;
	if (!(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__._)(bucket) || (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.v)(object) !== void 0 || owner === "") return;
	if (await (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_2__.a)(deps.register({
		region,
		bucket,
		key
	}), owner, async (note) => {
		if (name !== "upload-lease") return note;
		await (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_2__.c)(deps.storage(region), {
			bucket,
			key: object
		}, note);
		return {};
	})) deps.log.info(`cleaned up after the run that was stopped: ${key}`);
}
function record(text) {
	return text === "" ? void 0 : JSON.parse(text);
}
async function attempt(what, log, step) {
	try {
		await step();
	} catch (error) {
		log.warning(`${what} could not be removed: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.L)(error)}`);
	}
}



/***/ })

};
