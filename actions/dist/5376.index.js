export const id = 5376;
export const ids = [5376];
export const modules = {

/***/ 5376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4904);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5979);
/* harmony import */ var _inputs13_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(939);





// actions/wrap-key/data-key.ts
/** ibm-cloud-apis.md 3.6: such a key can still be read, but somebody has taken it out of use. */
const STATES = {
	0: "is not active yet",
	2: "is disabled",
	3: "has expired"
};
/**
* The DEK that a standard key of this instance holds; the caller wipes it. Throws UserError: E_KEY_NOT_FOUND,
* E_KEY_NOT_STANDARD, E_KEY_DESTROYED, E_KEY_STATE, E_KEY_CONTENT, E_DEK_INVALID, or what a failure of the service means.
*/
async function readDataKey(keys, instance, idOrAlias) {
	const key = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.w)("the data key cannot be read", () => keys.keyContent(instance, idOrAlias));
	const name = `the key ${JSON.stringify(idOrAlias)} of data-key-id`;
	if (!key) throw notFound(name, instance);
	if (!key.extractable) throw rootKey(name);
	refuseState(name, key);
	if (!key.payload) throw noContent(name);
	return _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.a.fromBase64(key.payload.reveal(), name);
}
function refuseState(name, { state }) {
	if (state === 5) throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
		code: "E_KEY_DESTROYED",
		what: `${name} was destroyed`,
		why: "somebody deleted it; what it held is not handed out any more",
		fix: "restore it within 30 days if that was a mistake, else name another one"
	});
	if (state === void 0 || state === 1) return;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
		code: "E_KEY_STATE",
		what: `${name} ${STATES[state] ?? `is in the state ${state}`}`,
		why: "somebody has taken it out of use, or its time has passed",
		fix: "enable it, or name an active standard key"
	});
}
function notFound(name, { instanceId }) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
		code: "E_KEY_NOT_FOUND",
		what: `${name} is not in the key instance ${instanceId}`,
		why: "it is misspelt, was purged, or lies in another instance: the data key is looked for in the root key's",
		fix: "give the id or an alias of a standard key of that instance; a name is not enough"
	});
}
function rootKey(name) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
		code: "E_KEY_NOT_STANDARD",
		what: `${name} is a root key`,
		why: "what a root key holds is never handed out; a data key comes from a standard key (extractable)",
		fix: "name a standard key whose payload is the data key; the root key belongs into root-key or root-key-crn"
	});
}
function noContent(name) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
		code: "E_KEY_CONTENT",
		what: `the key service gave no payload for ${name}`,
		why: "the kms endpoint is not that of a key service, or a proxy has changed the answer",
		fix: "check the kms line of `endpoints` and the proxy"
	});
}
// actions/wrap-key/root-key.ts
/**
* The one root key that has this id, alias or name. Names are not unique (ibm-cloud-apis.md 3.3), so two keys that
* fit are refused rather than guessed. Throws UserError, or ServiceError from the look-up.
*/
async function resolveRootKey(keys, { instance, name }) {
	const found = /* @__PURE__ */ new Map();
	const direct = _inputs13_js__WEBPACK_IMPORTED_MODULE_4__.t.test(name) ? await keys.keyFacts(instance, name) : void 0;
	if (direct) found.set(direct.id, direct);
	if (direct?.id !== name) {
		for (const key of await keys.listKeys(instance)) if (key.name === name) found.set(key.id, key);
	}
	const roots = [...found.values()].filter((key) => !key.extractable);
	const [first, ...others] = roots;
	if (!first) throw found.size > 0 ? standardKey(name) : noSuchKey(instance.instanceId, name);
	if (others.length > 0) throw ambiguous(name, roots);
	const crn = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(first.crn);
	if (!crn) throw strangeCrn(first);
	return crn;
}
function noSuchKey(instanceId, name) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
		code: "E_KEY_NOT_FOUND",
		what: `the key instance ${instanceId} has no root key with the id, alias or name ${JSON.stringify(name)}`,
		why: "it is misspelt, was destroyed, or lies in another instance or region",
		fix: "list the keys of the instance and give the id of the root key, or give root-key-crn"
	});
}
function standardKey(name) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
		code: "E_KEY_NOT_ROOT",
		what: `the key ${JSON.stringify(name)} is a standard key`,
		why: "only a root key (not extractable) wraps data keys",
		fix: "name a root key, or create one"
	});
}
function ambiguous(name, keys) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
		code: "E_KEY_AMBIGUOUS",
		what: `${keys.length} root keys answer to ${JSON.stringify(name)}: ${keys.map((key) => key.id).join(", ")}`,
		why: "names of keys are not unique, and an alias of one key may be the name of another",
		fix: "give the id of the one you mean as root-key, or its root-key-crn"
	});
}
function strangeCrn(key) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
		code: "E_KEY_CRN",
		what: `the key service gave the CRN ${JSON.stringify(key.crn)} for the key ${key.id}`,
		why: "the kms endpoint is not that of a key service",
		fix: "check the kms line of `endpoints`"
	});
}
// actions/wrap-key/stage.ts
/**
* Wraps a data key with a root key and reports it only after the service has given the very same key back.
* The plaintext lives in this process alone and is overwritten in every ending.
*/
async function run(inputs, deps) {
	using given = inputs.dataKey;
	const rootKey = await findRootKey(inputs, deps);
	using dek = given ?? await makeDataKey(inputs, rootKey, deps.keys);
	if (dek.bits === 256) deps.log.warning("a data key of 256 bits means AES-128-XTS: XTS splits the key in two; use 512 bits (the default) for AES-256-XTS");
	await wrap(inputs, rootKey, dek, deps);
}
/** Read from a standard key, or new. */
async function makeDataKey({ bits, dataKeyId }, rootKey, keys) {
	if (dataKeyId === void 0) return _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.a.generate(bits);
	const dek = await readDataKey(keys, rootKey, dataKeyId);
	if (bits === 512 || dek.bits === bits) return dek;
	dek.wipe();
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
		code: "E_INPUT",
		what: `data-key-bits is ${bits}, but the key ${JSON.stringify(dataKeyId)} of data-key-id holds ${dek.bits} bits`,
		why: "the inputs contradict each other",
		fix: "leave data-key-bits out when data-key-id is given"
	});
}
async function wrap(inputs, rootKey, dek, deps) {
	const wrapped = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.w)("the data key cannot be wrapped", () => deps.keys.wrapDek(rootKey, dek));
	deps.summary.begin();
	const version = await proveWrapped(rootKey, wrapped, dek, deps.keys);
	report(rootKey, {
		...wrapped,
		keyVersion: wrapped.keyVersion || version
	}, dek, inputs, deps);
}
async function findRootKey({ rootKey }, { keys, log }) {
	const crn = "crn" in rootKey ? rootKey : await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.w)("the root key cannot be looked up", () => resolveRootKey(keys, rootKey));
	if (crn.service === "hs-crypto") log.notice(`the root key lies in Hyper Protect Crypto Services, which IBM ends on ${_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.v}: plan to import again with a Key Protect root key before`);
	log.info(`root key ${crn.crn}`);
	return crn;
}
/** Unwraps what was just wrapped and compares. Returns the version of the root key that the service names. */
async function proveWrapped(rootKey, { wrappedDek }, dek, keys) {
	const back = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.w)("the wrapped data key cannot be unwrapped for the check", () => keys.unwrapDek(rootKey, wrappedDek));
	using returned = back.dek;
	if (!returned.equals(dek)) throw mismatch();
	return back.keyVersion;
}
function report(rootKey, wrapped, dek, inputs, { outputs, summary, log }) {
	const version = wrapped.keyVersion || (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.u)(wrapped.wrappedDek)?.handle || "";
	const source = inputs.dataKey || inputs.dataKeyId !== void 0 ? "given" : "generated";
	const values = {
		"wrapped-dek": wrapped.wrappedDek,
		"root-key-crn": rootKey.crn,
		"root-key-version": version,
		"data-key-bits": String(dek.bits),
		"data-key-source": source,
		"key-hash": dek.keyHash()
	};
	for (const [name, value] of Object.entries(values)) outputs.set(name, value);
	const what = `a ${source} data key of ${dek.bits} bits`;
	log.info(`wrapped ${what}, key hash ${dek.keyHash()}; unwrapped and equal`);
	tell(rootKey, what, values, summary);
}
function tell({ crn, instanceId, keyId }, what, values, summary) {
	const state = "now in the output wrapped-dek";
	summary.ended("success", "Data key wrapped", `The root key has wrapped ${what}; unwrapped again it is the same. Nothing was made in the account.`);
	summary.item({
		what: "Wrapped data key",
		id: `key hash ${values["key-hash"] ?? ""}`,
		state
	});
	summary.item({
		what: "Root key",
		id: keyId,
		state: "found",
		link: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.E)(crn)
	});
	summary.item({
		what: "Key instance",
		id: instanceId,
		state: "found",
		link: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.E)(crn)
	});
	summary.row("Root key", crn);
	summary.row("Root key version", values["root-key-version"] ?? "");
	summary.row("Data key", `${values["data-key-bits"]} bits, ${values["data-key-source"]}`);
	summary.row("Key hash", values["key-hash"] ?? "");
	const wrapped = {
		name: "wrapped-dek",
		step: "${{ steps.<this step's id>.outputs.wrapped-dek }}",
		flag: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.at)(values["wrapped-dek"] ?? "")
	};
	summary.nextStage("Next: encrypt an image with it.", {
		action: "encrypt-image",
		command: "encrypt",
		inputs: [
			{
				name: "image",
				step: "…",
				flag: "…"
			},
			wrapped,
			{
				name: "root-key-crn",
				step: crn,
				flag: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.at)(crn)
			}
		]
	});
}
function mismatch() {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
		code: "E_WRAP_MISMATCH",
		what: "the key service unwrapped another data key than it was given",
		why: "a defect of the service, or something between it and this runner changes requests",
		fix: "run again; if it happens again, check the kms endpoint and the proxy, and ask IBM support"
	});
}



/***/ })

};
