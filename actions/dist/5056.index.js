export const id = 5056;
export const ids = [5056];
export const modules = {

/***/ 8335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ demandServiceId),
/* harmony export */   r: () => (/* binding */ removeNotedKey),
/* harmony export */   t: () => (/* binding */ LentKey)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4010);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);





// lib/lent-key/loan.ts
const WORDS = {
	import: {
		keyName: "encrypted-image-import",
		action: "upload-import",
		rights: "read the bucket and use the root key",
		ended: "the template is ready or has failed"
	},
	export: {
		keyName: "encrypted-image-export",
		action: "export-image",
		rights: "write into the bucket",
		ended: "the export has ended"
	}
};
// lib/lent-key/key-cleanup.ts
/** A cancelled step is killed after some seconds: a deletion gets the first of them. */
const RELEASE_TIMEOUT = 4e3;
/** How the keys for one import or export begin their description; the run's own random part follows. */
function tagOf(purpose, identity, run) {
	return `${WORDS[purpose].action} ${identity} ${run}`;
}
/** A key that was made under this very tag. */
function isTagged(purpose, key, tag) {
	return key.name === WORDS[purpose].keyName && key.description.startsWith(`${tag}:`);
}
/** True when the key is gone. A failure is only told: `post` tries again, and the key expires. */
async function removeKey(purpose, apiKeys, id, log) {
	const signal = AbortSignal.timeout(RELEASE_TIMEOUT);
	try {
		await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(() => apiKeys.remove(id, signal), {
			signal,
			log,
			attempts: 3,
			base: 300,
			again: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.m
		});
		log.info(`deleted the API key ${id}`);
		return true;
	} catch (error) {
		log.warning(`the API key ${id} of the ${purpose} could not be deleted (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.J)(error)}); it expires by itself`);
		return false;
	}
}
/** Removes the keys of one run by their description. */
async function removeTagged(purpose, apiKeys, { iamId, accountId, tag }, signal) {
	for (const key of await apiKeys.list(iamId, accountId, signal)) if (isTagged(purpose, key, tag)) await apiKeys.remove(key.id, signal);
}
/** For `post`: removes the key that a run which was killed has noted, by its id or (when that never arrived) its tag. */
async function removeNotedKey(purpose, noted, { apiKeys, log, signal }) {
	if (noted.id !== "" && await removeKey(purpose, apiKeys, noted.id, log)) return;
	if (noted.tag === "") return;
	const { iamId = "", accountId = "", tag = "" } = JSON.parse(noted.tag);
	await removeTagged(purpose, apiKeys, {
		iamId,
		accountId,
		tag
	}, signal);
}
/**
* Removes what runs left that died before they could: keys of this purpose that have expired, and keys for this very
* import or export. Called only when no other run can be using one: under its lease, or when it has ended.
*/
async function removeLeftKeys(purpose, { iamId, accountId }, identity, { apiKeys, log, signal, tokens }) {
	try {
		const now = await tokens.time();
		for (const key of await apiKeys.list(iamId, accountId, signal)) {
			const over = key.expiresAt !== void 0 && key.expiresAt <= now;
			const same = key.description.startsWith(tagOf(purpose, identity, ""));
			if (key.name === WORDS[purpose].keyName && (over || same)) await removeKey(purpose, apiKeys, key.id, log);
		}
	} catch (error) {
		const told = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__._)(error, "keys that earlier runs may have left cannot be looked for");
		log.info((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.J)(told));
	}
}
// lib/lent-key/key-making.ts
/** Times that a key is asked for when answers get lost. Each may leave one behind, which its description tells. */
const TRIES = 3;
/** Milliseconds for taking back a key whose creation was cancelled. */
const TAKE_BACK = 3e3;
/**
* Makes an API key. One whose answer was lost cannot be used, since its value is shown only once: it is removed, and
* another one made; what does not show yet is found by its description, by `post` or by the next run, and expires.
* `expiresAt` in Unix milliseconds by the cloud's clock. Throws ServiceError.
*/
async function makeKey(purpose, tagged, expiresAt, deps) {
	for (let tries = TRIES;; tries -= 1) {
		const made = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.u)(keyMaking(purpose, tagged, expiresAt, deps), {
			...(0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.$)(deps),
			lookUp: deps.pace.newKey
		});
		if (made.kind === "made" && made.value.key) return {
			id: made.value.id,
			key: made.value.key
		};
		const signal = deps.signal.aborted ? AbortSignal.timeout(TAKE_BACK) : deps.signal;
		const sweep = removeTagged(purpose, deps.apiKeys, tagged, signal);
		await (deps.signal.aborted ? sweep.catch(() => void 0) : sweep);
		deps.signal.throwIfAborted();
		if (made.kind === "nothing") throw made.error;
		if (tries === 1) throw made.kind === "unknown" ? made.error : /* @__PURE__ */ new Error("every answer of IAM was lost");
	}
}
function keyMaking(purpose, { tag, ...owner }, expiresAt, { apiKeys, keep, signal }) {
	const name = WORDS[purpose].keyName;
	const description = `${tag}: handed to one image ${purpose}, deleted after it`;
	return {
		what: `the API key for the ${purpose}`,
		claim: async () => keep.tag(JSON.stringify({
			...owner,
			tag
		})),
		act: () => apiKeys.create({
			...owner,
			name,
			description,
			expiresAt
		}, signal),
		look: async () => {
			return (await apiKeys.list(owner.iamId, owner.accountId, signal)).find((key) => isTagged(purpose, key, tag));
		},
		refusedBefore: () => true,
		settle: async () => void 0
	};
}
// lib/lent-key/lent-key.ts
/** Milliseconds that a key outlives the action's timeout: an import may be queued for hours (pitfalls.md 4.6). */
const MARGIN = 864e5;
/**
* The API key of IBM's import or export, from its making to the end of what it is for. A key that the action made goes
* when that has ended, or when it provably never began; else it stays, since IBM may go on without this run. A key that
* was given is never touched.
*/
var LentKey = class {
	#loan;
	#deps;
	/** The key that this run has made, until it is removed. */
	#made;
	#handedOver = false;
	constructor(loan, deps) {
		this.#loan = loan;
		this.#deps = deps;
	}
	/**
	* Makes the key, or takes the given one. Only under the lease of what it is for: what dead runs left for it is
	* removed. `identity` is that of the image or the export: it names the key, so that a later run recognises it.
	*/
	async obtain(identity) {
		const { givenKey, ownKey, purpose } = this.#loan;
		if (givenKey) return {
			key: givenKey,
			fresh: false
		};
		const owner = await this.#owner();
		if (owner) return {
			key: await this.#make(owner, identity),
			fresh: true
		};
		this.#deps.log.warning(`ibmcloud-api-key itself is handed to IBM's ${purpose}, with all the rights it has; give ${purpose}-service-id (or ${purpose}-api-key) of a service ID that may only ${WORDS[purpose].rights}`);
		return {
			key: ownKey,
			fresh: false
		};
	}
	/** IBM may be using it from now on: nothing but the end may remove it, `post` neither. */
	handOver() {
		this.#handedOver = true;
		if (this.#made) this.#forget();
	}
	/** What it is for provably did not begin. */
	takeBack() {
		this.#handedOver = false;
	}
	/** What it was for has ended, well or not: its key goes, or those that dead runs left for the same. */
	async ended(identity) {
		if (this.#made) return this.#remove();
		const owner = identity === void 0 ? void 0 : await this.#owner();
		if (owner && identity !== void 0) await removeLeftKeys(this.#loan.purpose, owner, identity, this.#deps);
	}
	/** Never throws; bounded to a few seconds, also after a cancellation. */
	async [Symbol.asyncDispose]() {
		if (!this.#made) return;
		if (!this.#handedOver) return this.#remove();
		const { purpose } = this.#loan;
		this.#deps.log.notice(`the API key ${this.#made.id} stays, because the ${purpose} may still need it: the next run deletes it when ${WORDS[purpose].ended}, and it expires by itself`);
	}
	async #make(owner, identity) {
		const { purpose, serviceId, timeout } = this.#loan;
		const deps = this.#deps;
		await removeLeftKeys(purpose, owner, identity, deps);
		const tagged = {
			...owner,
			tag: tagOf(purpose, identity, (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)())
		};
		const made = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.v)(`no API key can be made on ${serviceId}`, async () => makeKey(purpose, tagged, await deps.tokens.time() + timeout + MARGIN, deps));
		this.#made = {
			id: made.id,
			tagged
		};
		deps.keep.id(made.id);
		deps.mask(made.key.reveal());
		deps.log.info(`made the API key ${made.id} on ${serviceId} for the ${purpose}`);
		return made.key;
	}
	async #remove() {
		const { apiKeys, keep, log } = this.#deps;
		const made = this.#made;
		if (!made) return;
		this.#made = void 0;
		keep.id(made.id);
		keep.tag(JSON.stringify(made.tagged));
		if (await removeKey(this.#loan.purpose, apiKeys, made.id, log)) this.#forget();
	}
	#forget() {
		this.#deps.keep.id("");
		this.#deps.keep.tag("");
	}
	/** Whose key the action makes; undefined where it makes none. */
	async #owner() {
		const { serviceId, givenKey, purpose } = this.#loan;
		if (serviceId === void 0 || givenKey) return void 0;
		const { accountId } = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.v)("the account of the API key cannot be read", () => this.#deps.tokens.claims());
		if (accountId === void 0) throw noAccount(purpose);
		return {
			iamId: `iam-${serviceId}`,
			accountId
		};
	}
};
/** Refuses a service ID that does not exist, before anything is sent. Who may not ask IAM learns it later. */
async function demandServiceId({ serviceId, givenKey, purpose }, { apiKeys, log, signal }) {
	if (serviceId === void 0 || givenKey) return;
	if (await apiKeys.hasServiceId(serviceId, signal).catch((error) => {
		signal.throwIfAborted();
		log.debug(`${serviceId} cannot be looked up: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.J)(error)}`);
		return true;
	})) return;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.K({
		code: purpose === "import" ? "E_IMPORT_SERVICE_ID" : "E_EXPORT_SERVICE_ID",
		what: `there is no service ID ${serviceId} in this account; nothing was sent`,
		why: `${purpose}-service-id is misspelt, was deleted, or belongs to another account`,
		fix: `give the id of a service ID of this account (\`ibmcloud iam service-ids\`), or ${purpose}-api-key`
	});
}
function noAccount(purpose) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.K({
		code: "E_IAM_ACCOUNT",
		what: "the token of the API key names no account",
		why: "the iam endpoint is not that of IBM Cloud IAM",
		fix: `check the iam line of \`endpoints\`, or give ${purpose}-api-key`
	});
}



/***/ }),

/***/ 5056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_lent_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8335);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5887);




// actions/export-image/post.ts
/**
* Removes what a run that was killed left, and only what is provably its own: an API key that no export can be using, and
* its leases, whose notes stay for the next run. Does nothing after a run that ended by itself. A failure is told and
* fails nothing.
*/
async function post(deps) {
	const { getState, log } = deps;
	const noted = {
		id: getState("export-key"),
		tag: getState("key-tag")
	};
	await attempt("the API key of the export", log, () => (0,_lib_lent_key_js__WEBPACK_IMPORTED_MODULE_2__.r)("export", noted, deps));
	for (const name of ["capture-lease", "export-lease"]) await attempt(`the ${name.replace("-", " ")}`, log, () => (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_3__._)(getState(name), async (_object, note) => note, deps));
}
async function attempt(what, log, step) {
	try {
		await step();
	} catch (error) {
		log.warning(`${what} could not be removed: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.J)(error)}`);
	}
}



/***/ })

};
