export const id = 56;
export const ids = [56];
export const modules = {

/***/ 5056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _cos_uri_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(324);
/* harmony import */ var _key_cleanup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6698);



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
	if (id !== "" && await (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_1__.n)(apiKeys, id, log)) return;
	const tag = record(getState("key-tag"));
	if (!tag) return;
	const { iamId = "", accountId = "", tag: text = "" } = tag;
	await (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_1__.i)(apiKeys, {
		iamId,
		accountId,
		tag: text
	}, signal);
}
async function removeLeftUpload({ storage, getState, log }) {
	const upload = record(getState("upload"));
	if (!upload) return;
	const { region = "", bucket = "", key = "", uploadId = "" } = upload;
	if (!(0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_2__.n)(bucket) || (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_2__.r)(key) !== void 0) return;
	const ref = {
		bucket,
		key
	};
	if (uploadId === "") await (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_1__.o)(storage(region), ref);
	else await (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_1__.l)(storage(region), ref, uploadId);
	log.info(`removed the unfinished upload of ${key}`);
}
async function removeLeftLease({ storage, getState, log, signal }) {
	const lease = record(getState("lease"));
	if (!lease) return;
	const { region = "", bucket = "", key = "" } = lease;
	if (!(0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_2__.n)(bucket) || (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_2__.r)(key) !== void 0) return;
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
