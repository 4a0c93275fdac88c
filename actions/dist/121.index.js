export const id = 121;
export const ids = [121];
export const modules = {

/***/ 5007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withFreshToken),
/* harmony export */   c: () => (/* binding */ wrappedDekProblem),
/* harmony export */   i: () => (/* binding */ sdkOptions),
/* harmony export */   l: () => (/* binding */ parseRootKeyCrn),
/* harmony export */   n: () => (/* binding */ createKeyProtect),
/* harmony export */   o: () => (/* binding */ Dek),
/* harmony export */   r: () => (/* binding */ sdkError),
/* harmony export */   s: () => (/* binding */ readWrappedDek),
/* harmony export */   t: () => (/* binding */ HPCS_END)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2696);
/* harmony import */ var _token_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4993);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);






// lib/base/crn.ts
const ROOT_KEY_CRN = /^crn:v1:[a-z0-9-]+:[a-z0-9-]+:(kms|hs-crypto):([a-z0-9-]+):a\/([0-9a-zA-Z]+):([0-9a-zA-Z-]+):key:([0-9a-zA-Z-]+)$/;
function parseRootKeyCrn(text) {
	const match = ROOT_KEY_CRN.exec(text);
	if (!match) return void 0;
	const [, service, region, accountId, instanceId, keyId] = match;
	return {
		crn: text,
		service,
		region,
		accountId,
		instanceId,
		keyId
	};
}
// lib/key-protect/wrapped-dek.ts
/**
* Reads the outer JSON of a wrapped data key. Undefined when it has another form: the service treats it as opaque,
* so nothing may depend on the answer.
*/
function readWrappedDek(wrapped) {
	try {
		const value = JSON.parse(Buffer.from(wrapped, "base64").toString("utf8"));
		if (typeof value !== "object" || value === null) return void 0;
		const { version, handle } = value;
		return {
			format: typeof version === "string" ? version : void 0,
			handle: typeof handle === "string" && /^[0-9a-zA-Z-]{1,64}$/.test(handle) ? handle : void 0
		};
	} catch {
		return;
	}
}
/** What is wrong with the text of a wrapped data key, in words; undefined when the service may be asked. */
function wrappedDekProblem(wrapped) {
	if (wrapped.length > 2e4) return "is longer than any wrapped data key";
	const bytes = Buffer.from(wrapped, "base64");
	if (bytes.length < 32 || bytes.toString("base64") !== wrapped) return "must be the base64 text that wrap-key put out, on one line";
}
// lib/base/dek.ts
/**
* A data encryption key: the raw XTS key, 32 bytes (AES-128-XTS) or 64 bytes (AES-256-XTS).
* It never prints; `wipe()` overwrites it. encrypted-formats.md 2 and 6.
*/
var Dek = class Dek {
	#bytes;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	/** A new DEK from the system's random source. */
	static generate(bits) {
		return new Dek((0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomBytes)(bits / 8));
	}
	/**
	* From canonical base64 of exactly 32 or 64 bytes whose XTS halves differ.
	* `origin` names the input or service in the error; the value itself is never shown.
	*/
	static fromBase64(text, origin) {
		const bytes = Buffer.from(text, "base64");
		if (bytes.toString("base64") !== text) throw badDek(origin, "it is not canonical base64 on one line", "encode the raw key with `base64 -w0`, without a newline");
		if (bytes.length !== 32 && bytes.length !== 64) throw badDek(origin, `it holds ${bytes.length} bytes`, "a DEK is exactly 32 or 64 random bytes");
		const half = bytes.length / 2;
		if (bytes.subarray(0, half).equals(bytes.subarray(half))) throw badDek(origin, "its two XTS halves are equal", "make the key of 32 or 64 random bytes");
		return new Dek(bytes);
	}
	get bits() {
		return this.#bytes.length === 32 ? 256 : 512;
	}
	/** The raw key. The caller must not keep or copy it longer than needed. */
	bytes() {
		return this.#bytes;
	}
	/** Base64 on one line: the `plaintext` of a wrap call and the LUKS passphrase of 2018. */
	base64() {
		return this.#bytes.toString("base64");
	}
	/** SHA-256 of 32 zero bytes and the key, lower-case hex; safe to show. encrypted-formats.md 1.4 */
	keyHash() {
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(Buffer.alloc(32)).update(this.#bytes).digest("hex");
	}
	equals(other) {
		return this.#bytes.length === other.#bytes.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.timingSafeEqual)(this.#bytes, other.#bytes);
	}
	wipe() {
		this.#bytes.fill(0);
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[node_util__WEBPACK_IMPORTED_MODULE_4__.inspect.custom]() {
		return "Dek(***)";
	}
};
function badDek(origin, why, fix) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_DEK_INVALID",
		what: `${origin} is no usable data encryption key`,
		why,
		fix
	});
}
// lib/iam/sdk.ts
/**
* What every client on ibm-cloud-sdk-core is built with: our token, no retries of its own, no redirects (they would
* carry the token to another host), no proxy of its own (the global agent knows the proxy), bounded answers.
*/
function sdkOptions(tokens, serviceUrl, signal) {
	return {
		serviceUrl,
		authenticator: bearerAuthenticator(tokens),
		enableRetries: false,
		timeout: 6e4,
		maxRedirects: 0,
		maxContentLength: 8388608,
		proxy: false,
		signal
	};
}
/** An authenticator of the SDK that takes each request's token from our source. */
function bearerAuthenticator(tokens) {
	return {
		async authenticate(request) {
			const token = await tokens.token();
			request.headers = {
				...request.headers,
				Authorization: `Bearer ${token.reveal()}`
			};
		},
		authenticationType: () => "bearerToken"
	};
}
/** Turns what an SDK call threw into a ServiceError without request headers or bodies, which hold the token. */
function sdkError(thrown, call) {
	if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) return thrown;
	const failure = typeof thrown === "object" && thrown !== null ? thrown : {};
	const status = typeof failure.status === "number" ? failure.status : void 0;
	const told = call.read(parsedBody(failure));
	const header = headerReader(failure.headers);
	const seconds = Number(header("retry-after") ?? NaN);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t({
		service: call.service,
		operation: call.operation,
		status,
		serviceCode: told.code,
		text: told.text ?? plainText(failure, status),
		transactionId: header("correlation-id") ?? header("transaction-id") ?? header("x-correlation-id"),
		retryAfter: Number.isFinite(seconds) ? seconds : void 0,
		outcome: outcomeOf(status, call.repeatable)
	});
}
function outcomeOf(status, repeatable) {
	if (status === 429 || status === 503) return "transient";
	if (status === void 0 || status >= 500 || status === 408) return status === 501 ? "refused" : repeatable ? "transient" : "unknown";
	return "refused";
}
function plainText(failure, status) {
	if (status !== void 0) return String(failure.statusText ?? "no explanation");
	return [failure.statusText, failure.message].filter((part) => typeof part === "string").join(": ");
}
function parsedBody(failure) {
	if (typeof failure.result === "object" && failure.result !== null) return failure.result;
	if (typeof failure.body !== "string") return failure.body;
	try {
		return JSON.parse(failure.body);
	} catch {
		return;
	}
}
function headerReader(headers) {
	const all = typeof headers === "object" && headers !== null ? headers : {};
	return (name) => typeof all[name] === "string" ? all[name] : void 0;
}
/**
* Calls with the current token; when the service answers 401 (or 403, if `also403`), once more with a new one: the
* token may have been revoked or outlived. A real denial thus costs one more call, never a storm (pitfalls N5, N6).
*/
async function withFreshToken(tokens, call, denied = (error) => error.failure.status === 401) {
	const before = await tokens.token();
	try {
		return await call();
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) || !denied(error)) throw error;
		tokens.invalidate(before);
		return call();
	}
}
// lib/key-protect/key-protect.ts
/** The end of Hyper Protect Crypto Services for existing instances. ibm-cloud-apis.md 3.10 */
const HPCS_END = "2027-03-28";
/** Keys of one page of a listing; an instance with more pages than `MAX_PAGES` is asked for an id instead. */
const PAGE = 1e3;
const MAX_PAGES = 50;
function createKeyProtect(deps) {
	const clientOf = async (instance) => {
		const { default: IbmKeyProtectApiV2 } = await Promise.all(/* import() */[__webpack_require__.e(329), __webpack_require__.e(112)]).then(__webpack_require__.bind(__webpack_require__, 4112)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
		return new IbmKeyProtectApiV2(sdkOptions(deps.tokens, (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.c)(deps.endpoints, instance), deps.signal));
	};
	const call = async (instance, operation, send) => {
		const client = await clientOf(instance);
		const once = async () => {
			try {
				return asObject((await send(client)).result);
			} catch (thrown) {
				deps.signal.throwIfAborted();
				throw sdkError(thrown, {
					service: "key-protect",
					operation,
					repeatable: true,
					read: readError
				});
			}
		};
		return (0,_token_source_js__WEBPACK_IMPORTED_MODULE_3__.r)(() => withFreshToken(deps.tokens, once), {
			signal: deps.signal,
			log: deps.log,
			...deps.retry
		});
	};
	return {
		async wrapDek(key, dek) {
			return wrappedOf(await call(key, "wrap", (client) => client.wrapKey({
				...address(key),
				keyActionWrapBody: jsonBody({ plaintext: dek.base64() })
			})), "keyVersion", "wrap");
		},
		async unwrapDek(key, wrappedDek) {
			const result = await call(key, "unwrap", (client) => client.unwrapKey({
				...address(key),
				keyActionUnwrapBody: jsonBody({ ciphertext: wrappedDek })
			}));
			if (typeof result["plaintext"] !== "string") throw badAnswer("unwrap", "no plaintext");
			const dek = Dek.fromBase64(result["plaintext"], "what wrapped-dek holds");
			const keyVersion = versionOf(result["keyVersion"]) ?? "";
			if (typeof result["ciphertext"] !== "string") return {
				dek,
				keyVersion
			};
			return {
				dek,
				keyVersion,
				rewrapped: wrappedOf(result, "rewrappedKeyVersion", "unwrap")
			};
		},
		async keyFacts(instance, idOrAlias) {
			try {
				return resourcesOf(await call(instance, "getKeyMetadata", (client) => client.getKeyMetadata({
					id: idOrAlias,
					bluemixInstance: instance.instanceId
				}))).map(factsOf)[0];
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t && error.failure.status === 404) return void 0;
				throw error;
			}
		},
		async listKeys(instance) {
			const keys = [];
			for (let page = 0; page < MAX_PAGES; page += 1) {
				const found = resourcesOf(await call(instance, "getKeys", (client) => client.getKeys({
					bluemixInstance: instance.instanceId,
					limit: PAGE,
					offset: page * PAGE
				})));
				keys.push(...found.map(factsOf));
				if (found.length < PAGE) return keys;
			}
			throw tooManyKeys(instance);
		}
	};
}
function tooManyKeys(instance) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_KEY_TOO_MANY",
		what: `the key instance ${instance.instanceId} holds more than ${PAGE * MAX_PAGES} keys`,
		why: "a key is looked up by name only in instances of a usual size",
		fix: "give root-key-crn, or the id of the key as root-key"
	});
}
const address = (key) => ({
	id: key.keyId,
	bluemixInstance: key.instanceId
});
function jsonBody(value) {
	return Buffer.from(JSON.stringify(value));
}
function wrappedOf(result, version, operation) {
	const wrappedDek = result["ciphertext"];
	if (typeof wrappedDek !== "string" || wrappedDek === "") throw badAnswer(operation, "no ciphertext");
	return {
		wrappedDek,
		keyVersion: versionOf(result[version]) ?? ""
	};
}
function versionOf(value) {
	const id = asObject(value)["id"];
	return typeof id === "string" ? id : void 0;
}
function resourcesOf(result) {
	const { resources } = result;
	return Array.isArray(resources) ? resources.map(asObject) : [];
}
function factsOf(resource) {
	const text = (name) => typeof resource[name] === "string" ? resource[name] : "";
	const aliases = Array.isArray(resource["aliases"]) ? resource["aliases"] : [];
	return {
		id: text("id"),
		crn: text("crn"),
		name: text("name"),
		aliases: aliases.filter((alias) => typeof alias === "string"),
		extractable: resource["extractable"] === true,
		state: typeof resource["state"] === "number" ? resource["state"] : void 0
	};
}
/** A 200 that does not hold what it must: a proxy's page or a cut answer. It may be asked again. */
function badAnswer(operation, text) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t({
		service: "key-protect",
		operation,
		status: 200,
		serviceCode: void 0,
		text: `the answer holds ${text}`,
		outcome: "transient"
	});
}
/** ibm-cloud-apis.md 3.7; a 401 has no `reasons`. */
function readError(body) {
	const resource = resourcesOf(asObject(body))[0] ?? {};
	const reasons = Array.isArray(resource["reasons"]) ? resource["reasons"].map(asObject) : [];
	const code = reasons[0]?.["code"];
	const message = reasons[0]?.["message"] ?? resource["errorMsg"];
	return {
		code: typeof code === "string" ? code : void 0,
		text: typeof message === "string" ? message : void 0
	};
}
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}



/***/ }),

/***/ 7121:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2696);
/* harmony import */ var _token_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4993);
/* harmony import */ var _key_protect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5007);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5851);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1283);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4921);







// actions/wrap-key/inputs.ts
function parse(reader, env) {
	const common = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_4__.n)(reader, "1h", env);
	const rootKey = readRootKey(reader, common.region);
	const bits = reader.choice("data-key-bits", ["512", "256"], "512") === "256" ? 256 : 512;
	const dataKey = readDataKey(reader);
	if (dataKey && bits === 256 && dataKey.bits === 512) reader.problem("data-key-bits is 256, but data-key holds 512 bits; leave data-key-bits out when data-key is given");
	return {
		...common,
		rootKey,
		bits,
		dataKey
	};
}
function readRootKey(reader, region) {
	const crn = reader.text("root-key-crn", { check: (value) => (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_3__.l)(value) ? void 0 : "must be the full CRN of a key" });
	const instance = reader.text("kms-instance-id", { check: (value) => parseInstance(value) ? void 0 : "must be the GUID (or CRN) of a key instance" });
	const name = reader.text("root-key", { check: (value) => value.length <= 90 ? void 0 : "must be the id, alias or name of a key" });
	const parsed = crn === void 0 ? void 0 : (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_3__.l)(crn);
	if (crn !== void 0) {
		if (instance !== void 0 || name !== void 0) reader.problem("give either root-key-crn, or kms-instance-id and root-key, not both");
		if (parsed) checkRegion(reader, region, parsed.region, "root-key-crn");
	} else if (instance === void 0 || name === void 0) reader.problem("give root-key-crn, or kms-instance-id and root-key");
	return parsed ?? named(reader, region, instance ?? "", name ?? "");
}
function named(reader, region, instance, name) {
	const parsed = parseInstance(instance);
	if (parsed?.region !== void 0) checkRegion(reader, region, parsed.region, "kms-instance-id");
	else if (parsed && region === void 0) reader.problem("region is missing: the GUID in kms-instance-id does not tell it");
	return {
		instance: {
			service: parsed?.service ?? "kms",
			region: parsed?.region ?? region ?? "",
			instanceId: parsed?.instanceId ?? ""
		},
		name
	};
}
const INSTANCE_CRN = /^crn:v1:[a-z0-9-]+:[a-z0-9-]+:(kms|hs-crypto):([a-z0-9-]+):a\/[0-9a-zA-Z]+:([0-9a-zA-Z-]+)::$/;
function parseInstance(text) {
	const match = INSTANCE_CRN.exec(text);
	if (match) {
		const [, service, region, instanceId] = match;
		return {
			service,
			region,
			instanceId
		};
	}
	return /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(text) ? {
		service: "kms",
		instanceId: text
	} : void 0;
}
function checkRegion(reader, region, other, name) {
	if (region !== void 0 && region !== other) reader.problem(`region is ${region}, but ${name} lies in ${other}; leave region out or correct one of them`);
}
/** The value is never shown: only what is wrong with it. */
function readDataKey(reader) {
	const secret = reader.secret("data-key");
	if (secret === void 0) return void 0;
	try {
		return _key_protect_js__WEBPACK_IMPORTED_MODULE_3__.o.fromBase64(secret.reveal(), "data-key");
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__.n)) throw error;
		reader.problem(`data-key is no usable data encryption key: ${error.why}; ${error.fix}`);
		return;
	}
}
// actions/wrap-key/root-key.ts
/**
* The one root key that has this id, alias or name. Names are not unique (ibm-cloud-apis.md 3.3), so two keys that
* fit are refused rather than guessed. Throws UserError, or ServiceError from the look-up.
*/
async function resolveRootKey(keys, { instance, name }) {
	const found = /* @__PURE__ */ new Map();
	const direct = await keys.keyFacts(instance, name);
	if (direct) found.set(direct.id, direct);
	if (direct?.id !== name) {
		for (const key of await keys.listKeys(instance)) if (key.name === name) found.set(key.id, key);
	}
	const roots = [...found.values()].filter((key) => !key.extractable);
	const [first, ...others] = roots;
	if (!first) throw found.size > 0 ? standardKey(name) : noSuchKey(instance.instanceId, name);
	if (others.length > 0) throw ambiguous(name, roots);
	const crn = (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_3__.l)(first.crn);
	if (!crn) throw strangeCrn(first);
	return crn;
}
function noSuchKey(instanceId, name) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.n({
		code: "E_KEY_NOT_FOUND",
		what: `the key instance ${instanceId} has no root key with the id, alias or name ${JSON.stringify(name)}`,
		why: "it is misspelt, was destroyed, or lies in another instance or region",
		fix: "list the keys of the instance and give the id of the root key, or give root-key-crn"
	});
}
function standardKey(name) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.n({
		code: "E_KEY_NOT_ROOT",
		what: `the key ${JSON.stringify(name)} is a standard key`,
		why: "only a root key (not extractable) wraps data keys",
		fix: "name a root key, or create one"
	});
}
function ambiguous(name, keys) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.n({
		code: "E_KEY_AMBIGUOUS",
		what: `${keys.length} root keys answer to ${JSON.stringify(name)}: ${keys.map((key) => key.id).join(", ")}`,
		why: "names of keys are not unique, and an alias of one key may be the name of another",
		fix: "give the id of the one you mean as root-key, or its root-key-crn"
	});
}
function strangeCrn(key) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.n({
		code: "E_KEY_CRN",
		what: `the key service gave the CRN ${JSON.stringify(key.crn)} for the key ${key.id}`,
		why: "the kms endpoint is not that of a key service",
		fix: "check the kms line of `endpoints`"
	});
}
// actions/wrap-key/stage.ts
const OUTPUTS = [
	"wrapped-dek",
	"root-key-crn",
	"root-key-version",
	"data-key-bits",
	"data-key-source",
	"key-hash"
];
/**
* Wraps a data key with a root key and reports it only after the service has given the very same key back.
* The plaintext lives in this process alone and is overwritten in every ending.
*/
async function run(inputs, deps) {
	const dek = inputs.dataKey ?? _key_protect_js__WEBPACK_IMPORTED_MODULE_3__.o.generate(inputs.bits);
	try {
		if (dek.bits === 256) deps.log.warning("a data key of 256 bits means AES-128-XTS: XTS splits the key in two; use 512 bits (the default) for AES-256-XTS");
		const rootKey = await findRootKey(inputs, deps);
		const wrapped = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the data key cannot be wrapped", () => deps.keys.wrapDek(rootKey, dek));
		const version = await proveWrapped(rootKey, wrapped, dek, deps.keys);
		report(rootKey, {
			...wrapped,
			keyVersion: wrapped.keyVersion || version
		}, dek, inputs, deps);
	} finally {
		dek.wipe();
	}
}
async function findRootKey({ rootKey }, { keys, log }) {
	const crn = "crn" in rootKey ? rootKey : await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the root key cannot be looked up", () => resolveRootKey(keys, rootKey));
	if (crn.service === "hs-crypto") log.notice(`the root key lies in Hyper Protect Crypto Services, which IBM ends on ${_key_protect_js__WEBPACK_IMPORTED_MODULE_3__.t}: plan to import again with a Key Protect root key before`);
	log.info(`root key ${crn.crn}`);
	return crn;
}
/** Unwraps what was just wrapped and compares. Returns the version of the root key that the service names. */
async function proveWrapped(rootKey, { wrappedDek }, dek, keys) {
	const back = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the wrapped data key cannot be unwrapped for the check", () => keys.unwrapDek(rootKey, wrappedDek));
	try {
		if (!back.dek.equals(dek)) throw mismatch();
		return back.keyVersion;
	} finally {
		back.dek.wipe();
	}
}
function report(rootKey, wrapped, dek, inputs, { outputs, summary, log }) {
	const version = wrapped.keyVersion || (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_3__.s)(wrapped.wrappedDek)?.handle || "";
	const source = inputs.dataKey ? "given" : "generated";
	const values = {
		"wrapped-dek": wrapped.wrappedDek,
		"root-key-crn": rootKey.crn,
		"root-key-version": version,
		"data-key-bits": String(dek.bits),
		"data-key-source": source,
		"key-hash": dek.keyHash()
	};
	for (const name of OUTPUTS) outputs.set(name, values[name]);
	summary.row("Root key", rootKey.crn);
	summary.row("Root key version", version);
	summary.row("Data key", `${dek.bits} bits, ${source}`);
	summary.row("Key hash", dek.keyHash());
	log.info(`wrapped a ${source} data key of ${dek.bits} bits, key hash ${dek.keyHash()}; unwrapped and equal`);
}
function mismatch() {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.n({
		code: "E_WRAP_MISMATCH",
		what: "the key service unwrapped another data key than it was given",
		why: "a defect of the service, or something between it and this runner changes requests",
		fix: "run again; if it happens again, check the kms endpoint and the proxy, and ask IBM support"
	});
}
// actions/wrap-key/main.ts
await (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_4__.r)({
	name: "wrap-key",
	title: "Data key wrapped",
	outputs: OUTPUTS,
	parse,
	run: async (inputs, { log, mask, outputs, signal, summary }) => {
		const url = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.s)(inputs.endpoints);
		const tokens = (0,_token_source_js__WEBPACK_IMPORTED_MODULE_2__.t)({
			apiKey: inputs.apiKey,
			url,
			mask,
			signal,
			log
		});
		await run(inputs, {
			keys: (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_3__.n)({
				tokens,
				endpoints: inputs.endpoints,
				signal,
				log
			}),
			log,
			outputs,
			summary
		});
	}
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
