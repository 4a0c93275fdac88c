export const id = 196;
export const ids = [196];
export const modules = {

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withFreshToken),
/* harmony export */   i: () => (/* binding */ sdkOptions),
/* harmony export */   n: () => (/* binding */ createKeyProtect),
/* harmony export */   r: () => (/* binding */ sdkError),
/* harmony export */   t: () => (/* binding */ HPCS_END)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _dek_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7140);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8645);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9574);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(306);





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
		timeout: 3e4,
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
	if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t) return thrown;
	const failure = typeof thrown === "object" && thrown !== null ? thrown : {};
	const status = typeof failure.status === "number" ? failure.status : void 0;
	const told = call.read(parsedBody(failure));
	const header = headerReader(failure.headers);
	const seconds = Number(header("retry-after") ?? NaN);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t({
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
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t) || !denied(error)) throw error;
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
		const { default: IbmKeyProtectApiV2 } = await Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(350)]).then(__webpack_require__.bind(__webpack_require__, 350)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
		return new IbmKeyProtectApiV2(sdkOptions(deps.tokens, (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_4__.c)(deps.endpoints, instance), deps.signal));
	};
	const call = async (instance, operation, send, hide = "") => {
		const client = await clientOf(instance);
		const read = (body) => {
			const { code, text } = readError(body);
			return {
				code,
				text: hide === "" ? text : text?.replaceAll(hide, "***")
			};
		};
		const once = async () => {
			try {
				return asObject((await send(client)).result);
			} catch (thrown) {
				deps.signal.throwIfAborted();
				throw sdkError(thrown, {
					service: "key-protect",
					operation,
					repeatable: true,
					read
				});
			}
		};
		return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.n)(() => withFreshToken(deps.tokens, once), {
			signal: deps.signal,
			log: deps.log,
			...deps.retry
		});
	};
	return {
		async wrapDek(key, dek) {
			const plaintext = dek.base64();
			const wrap = (client) => client.wrapKey({
				...address(key),
				keyActionWrapBody: jsonBody({ plaintext })
			});
			return wrappedOf(await call(key, "wrap", wrap, plaintext), "keyVersion", "wrap");
		},
		async unwrapDek(key, wrappedDek) {
			const result = await call(key, "unwrap", (client) => client.unwrapKey({
				...address(key),
				keyActionUnwrapBody: jsonBody({ ciphertext: wrappedDek })
			}));
			if (typeof result["plaintext"] !== "string") throw badAnswer("unwrap", "no plaintext");
			const dek = _dek_js__WEBPACK_IMPORTED_MODULE_1__.t.fromBase64(result["plaintext"], "what wrapped-dek holds");
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
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t && error.failure.status === 404) return void 0;
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
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.n({
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
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t({
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

/***/ 9574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ retry),
/* harmony export */   t: () => (/* binding */ repeatable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


// lib/base/retry.ts
const repeatable = (error) => error.failure.outcome !== "refused";
const transientOnly = (error) => error.failure.outcome === "transient";
/**
* Calls until it succeeds, a failure does not deserve another try, or the tries are used up; then throws the last one.
* Give `again: repeatable` for reads and for calls that may safely be made twice. Never use it around an order.
*/
async function retry(call, options) {
	const attempts = options.attempts ?? 5;
	const again = options.again ?? transientOnly;
	for (let attempt = 1;; attempt += 1) {
		options.signal.throwIfAborted();
		try {
			return await call();
		} catch (error) {
			if (attempt >= attempts || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || !again(error)) throw error;
			const pause = pauseBefore(attempt, error, options);
			options.log.info(`${error.message}; try ${attempt + 1} of ${attempts} in ${(pause / 1e3).toFixed(1)} s`);
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause, void 0, { signal: options.signal });
		}
	}
}
function pauseBefore(attempt, error, options) {
	const cap = options.cap ?? 3e4;
	const asked = error.failure.retryAfter;
	if (asked !== void 0 && Number.isFinite(asked) && asked >= 0) return Math.min(asked * 1e3, cap);
	const full = Math.min((options.base ?? 500) * 2 ** (attempt - 1), cap);
	return full / 2 + Math.random() * (full / 2);
}



/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _dek_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7140);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8645);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3895);
/* harmony import */ var _key_protect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2897);
/* harmony import */ var _wrapped_dek_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9512);
/* harmony import */ var _outputs2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(506);
/* harmony import */ var _crn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1313);








// actions/wrap-key/root-key.ts
/** A name may hold more, a space for example, which the service would refuse in an address. */
const ID_OR_ALIAS = /^[A-Za-z0-9_-]{2,90}$/;
/**
* The one root key that has this id, alias or name. Names are not unique (ibm-cloud-apis.md 3.3), so two keys that
* fit are refused rather than guessed. Throws UserError, or ServiceError from the look-up.
*/
async function resolveRootKey(keys, { instance, name }) {
	const found = /* @__PURE__ */ new Map();
	const direct = ID_OR_ALIAS.test(name) ? await keys.keyFacts(instance, name) : void 0;
	if (direct) found.set(direct.id, direct);
	if (direct?.id !== name) {
		for (const key of await keys.listKeys(instance)) if (key.name === name) found.set(key.id, key);
	}
	const roots = [...found.values()].filter((key) => !key.extractable);
	const [first, ...others] = roots;
	if (!first) throw found.size > 0 ? standardKey(name) : noSuchKey(instance.instanceId, name);
	if (others.length > 0) throw ambiguous(name, roots);
	const crn = (0,_crn_js__WEBPACK_IMPORTED_MODULE_5__.t)(first.crn);
	if (!crn) throw strangeCrn(first);
	return crn;
}
function noSuchKey(instanceId, name) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.n({
		code: "E_KEY_NOT_FOUND",
		what: `the key instance ${instanceId} has no root key with the id, alias or name ${JSON.stringify(name)}`,
		why: "it is misspelt, was destroyed, or lies in another instance or region",
		fix: "list the keys of the instance and give the id of the root key, or give root-key-crn"
	});
}
function standardKey(name) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.n({
		code: "E_KEY_NOT_ROOT",
		what: `the key ${JSON.stringify(name)} is a standard key`,
		why: "only a root key (not extractable) wraps data keys",
		fix: "name a root key, or create one"
	});
}
function ambiguous(name, keys) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.n({
		code: "E_KEY_AMBIGUOUS",
		what: `${keys.length} root keys answer to ${JSON.stringify(name)}: ${keys.map((key) => key.id).join(", ")}`,
		why: "names of keys are not unique, and an alias of one key may be the name of another",
		fix: "give the id of the one you mean as root-key, or its root-key-crn"
	});
}
function strangeCrn(key) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.n({
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
	const dek = inputs.dataKey ?? _dek_js__WEBPACK_IMPORTED_MODULE_1__.t.generate(inputs.bits);
	try {
		if (dek.bits === 256) deps.log.warning("a data key of 256 bits means AES-128-XTS: XTS splits the key in two; use 512 bits (the default) for AES-256-XTS");
		const rootKey = await findRootKey(inputs, deps);
		const wrapped = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__.n)("the data key cannot be wrapped", () => deps.keys.wrapDek(rootKey, dek));
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
	const crn = "crn" in rootKey ? rootKey : await (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__.n)("the root key cannot be looked up", () => resolveRootKey(keys, rootKey));
	if (crn.service === "hs-crypto") log.notice(`the root key lies in Hyper Protect Crypto Services, which IBM ends on ${_key_protect_js__WEBPACK_IMPORTED_MODULE_4__.t}: plan to import again with a Key Protect root key before`);
	log.info(`root key ${crn.crn}`);
	return crn;
}
/** Unwraps what was just wrapped and compares. Returns the version of the root key that the service names. */
async function proveWrapped(rootKey, { wrappedDek }, dek, keys) {
	const back = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__.n)("the wrapped data key cannot be unwrapped for the check", () => keys.unwrapDek(rootKey, wrappedDek));
	try {
		if (!back.dek.equals(dek)) throw mismatch();
		return back.keyVersion;
	} finally {
		back.dek.wipe();
	}
}
function report(rootKey, wrapped, dek, inputs, { outputs, summary, log }) {
	const version = wrapped.keyVersion || (0,_wrapped_dek_js__WEBPACK_IMPORTED_MODULE_6__.t)(wrapped.wrappedDek)?.handle || "";
	const source = inputs.dataKey ? "given" : "generated";
	const values = {
		"wrapped-dek": wrapped.wrappedDek,
		"root-key-crn": rootKey.crn,
		"root-key-version": version,
		"data-key-bits": String(dek.bits),
		"data-key-source": source,
		"key-hash": dek.keyHash()
	};
	for (const name of _outputs2_js__WEBPACK_IMPORTED_MODULE_7__.t) outputs.set(name, values[name]);
	summary.row("Root key", rootKey.crn);
	summary.row("Root key version", version);
	summary.row("Data key", `${dek.bits} bits, ${source}`);
	summary.row("Key hash", dek.keyHash());
	log.info(`wrapped a ${source} data key of ${dek.bits} bits, key hash ${dek.keyHash()}; unwrapped and equal`);
}
function mismatch() {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.n({
		code: "E_WRAP_MISMATCH",
		what: "the key service unwrapped another data key than it was given",
		why: "a defect of the service, or something between it and this runner changes requests",
		fix: "run again; if it happens again, check the kms endpoint and the proxy, and ask IBM support"
	});
}



/***/ }),

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wrappedDekProblem),
/* harmony export */   t: () => (/* binding */ readWrappedDek)
/* harmony export */ });
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



/***/ })

};
