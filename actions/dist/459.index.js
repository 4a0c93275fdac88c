export const id = 459;
export const ids = [459];
export const modules = {

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ explaining),
/* harmony export */   c: () => (/* binding */ createTokenSource),
/* harmony export */   i: () => (/* binding */ explained),
/* harmony export */   n: () => (/* binding */ ownClassicKey),
/* harmony export */   o: () => (/* binding */ HPCS_END),
/* harmony export */   r: () => (/* binding */ refuseServiceIdForClassic),
/* harmony export */   s: () => (/* binding */ createKeyProtect),
/* harmony export */   t: () => (/* binding */ createApiKeys)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4010);



// lib/iam/claims.ts
/** Decodes the middle part of a JWT. A token that is no JWT gives claims that are all undefined. */
function decodeClaims(token) {
	const payload = parsePayload(token);
	const account = asObject$1(payload["account"]);
	const exp = payload["exp"];
	return {
		subType: text(payload["sub_type"]) ?? text(asObject$1(payload["authn"])["sub_type"]),
		iamId: text(payload["iam_id"]),
		accountId: text(account["bss"]),
		expiresAt: typeof exp === "number" && Number.isFinite(exp) ? exp : void 0
	};
}
function parsePayload(token) {
	try {
		return asObject$1(JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")));
	} catch {
		return {};
	}
}
function asObject$1(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// lib/iam/token-source.ts
/** Part of a token's life after which a new one is asked for. */
const REFRESH_AT = .8;
/** Milliseconds that one request may take. */
const REQUEST_TIMEOUT = 3e4;
const ANSWER_LIMIT = 262144;
function createTokenSource(deps) {
	const now = deps.now ?? (() => performance.now());
	let cached;
	let pending;
	const fetchToken = async () => {
		const answer = await (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.i)(() => requestToken(deps), {
			signal: deps.signal,
			log: deps.log,
			...deps.retry
		});
		deps.mask(answer.token.reveal());
		return {
			token: answer.token,
			claims: decodeClaims(answer.token.reveal()),
			refreshAt: now() + answer.life * 1e3 * REFRESH_AT
		};
	};
	const current = async () => {
		if (cached && now() < cached.refreshAt) return cached;
		pending ??= fetchToken().finally(() => {
			pending = void 0;
		});
		cached = await pending;
		return cached;
	};
	return {
		token: async () => (await current()).token,
		claims: async () => (await current()).claims,
		invalidate(refused) {
			if (cached?.token === refused) cached = void 0;
		}
	};
}
/** One request. `life` is in seconds, by the server's own clock, so that a wrong local clock does no harm. */
async function requestToken(deps) {
	const response = await send(deps);
	const text = await readBounded(response);
	const body = parseJson(text);
	const token = body["access_token"];
	if (response.status !== 200 || typeof token !== "string" || token === "") throw tokenError(response, body, text);
	const serverNow = Date.parse(response.headers.get("date") ?? "");
	const expiresAt = decodeClaims(token).expiresAt;
	const byClaims = expiresAt !== void 0 && Number.isFinite(serverNow) ? expiresAt - serverNow / 1e3 : void 0;
	const told = typeof body["expires_in"] === "number" ? body["expires_in"] : void 0;
	const life = Math.min(byClaims ?? told ?? 60, told ?? byClaims ?? 60);
	return {
		token: new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.x(token),
		life: Math.max(0, life)
	};
}
async function send(deps) {
	const form = new URLSearchParams({
		grant_type: "urn:ibm:params:oauth:grant-type:apikey",
		response_type: "cloud_iam",
		apikey: deps.apiKey.reveal()
	});
	try {
		return await fetch(`${deps.url}/identity/token`, {
			method: "POST",
			headers: {
				Accept: "application/json",
				"Content-Type": "application/x-www-form-urlencoded"
			},
			body: form.toString(),
			redirect: "error",
			signal: AbortSignal.any([deps.signal, AbortSignal.timeout(REQUEST_TIMEOUT)])
		});
	} catch (cause) {
		deps.signal.throwIfAborted();
		throw noAnswer(cause);
	}
}
/** Asking for a token changes nothing, so a missing answer is worth another try. */
function noAnswer(cause) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.Y({
		service: "iam",
		operation: "token",
		status: void 0,
		serviceCode: void 0,
		text: describe(cause),
		outcome: "transient",
		cause
	});
}
async function readBounded(response) {
	try {
		const chunks = [];
		let size = 0;
		for await (const chunk of response.body ?? []) {
			size += chunk.length;
			if (size > ANSWER_LIMIT) throw new Error("the answer is too long to be a token");
			chunks.push(chunk);
		}
		return Buffer.concat(chunks).toString("utf8");
	} catch (cause) {
		throw noAnswer(cause);
	}
}
/** A 400 with `errorCode` is a permanent failure of the credential; 429 and 5xx deserve another try. ibm-cloud-apis.md 1.3 */
function tokenError(response, body, text) {
	const code = typeof body["errorCode"] === "string" ? body["errorCode"] : void 0;
	const message = typeof body["errorMessage"] === "string" ? body["errorMessage"] : void 0;
	const transient = response.status === 429 || response.status >= 500 || response.ok;
	const seconds = Number(response.headers.get("retry-after") ?? NaN);
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.Y({
		service: "iam",
		operation: "token",
		status: response.status,
		serviceCode: code,
		text: message ?? (text === "" ? "the answer is empty" : "the answer is not one of IAM"),
		transactionId: response.headers.get("transaction-id") ?? void 0,
		retryAfter: Number.isFinite(seconds) ? seconds : void 0,
		outcome: transient ? "transient" : "refused"
	});
}
function parseJson(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
/** fetch hides the reason (ECONNREFUSED, certificate errors) in the cause. */
function describe(cause) {
	const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
	if (!(inner instanceof Error)) return String(inner);
	const code = inner.code;
	return inner.message || code || inner.name;
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
	if (thrown instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.Y) return thrown;
	const failure = typeof thrown === "object" && thrown !== null ? thrown : {};
	const status = typeof failure.status === "number" ? failure.status : void 0;
	const told = call.read(parsedBody(failure));
	const header = headerReader(failure.headers);
	const seconds = Number(header("retry-after") ?? NaN);
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.Y({
		service: call.service,
		operation: call.operation,
		status,
		serviceCode: word(told.code),
		text: told.text ?? plainText(failure, status),
		transactionId: word(header("correlation-id") ?? header("transaction-id") ?? header("x-correlation-id")),
		retryAfter: Number.isFinite(seconds) ? seconds : void 0,
		outcome: outcomeOf(status, call.repeatable)
	});
}
/** Codes and ids are short words. Anything else there is foreign text, perhaps the request thrown back: left out. */
function word(text) {
	return text !== void 0 && /^[\w.:-]{1,60}$/.test(text) ? text : void 0;
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
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.Y) || !denied(error)) throw error;
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
		const { default: IbmKeyProtectApiV2 } = await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(607), __webpack_require__.e(350)]).then(__webpack_require__.bind(__webpack_require__, 350)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
		return new IbmKeyProtectApiV2(sdkOptions(deps.tokens, (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.f)(deps.endpoints, instance), deps.signal));
	};
	const call = async (instance, operation, send, hide) => {
		const client = await clientOf(instance);
		const read = (body) => {
			const { code, text } = readError$1(body);
			return hide ? {
				code: without(hide, code),
				text: without(hide, text)
			} : {
				code,
				text
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
		return (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.i)(() => withFreshToken(deps.tokens, once), {
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
			return wrappedOf(await call(key, "wrap", wrap, dek), "keyVersion", "wrap");
		},
		async unwrapDek(key, wrappedDek) {
			const result = await call(key, "unwrap", (client) => client.unwrapKey({
				...address(key),
				keyActionUnwrapBody: jsonBody({ ciphertext: wrappedDek })
			}));
			if (typeof result["plaintext"] !== "string") throw badAnswer("unwrap", "no plaintext");
			const dek = _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.n.fromBase64(result["plaintext"], "what wrapped-dek holds");
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
				}))).map(factsOf$1)[0];
			} catch (error) {
				if (error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.Y && error.failure.status === 404) return void 0;
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
				keys.push(...found.map(factsOf$1));
				if (found.length < PAGE) return keys;
			}
			throw tooManyKeys(instance);
		}
	};
}
function tooManyKeys(instance) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
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
function factsOf$1(resource) {
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
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.Y({
		service: "key-protect",
		operation,
		status: 200,
		serviceCode: void 0,
		text: `the answer holds ${text}`,
		outcome: "transient"
	});
}
/** ibm-cloud-apis.md 3.7; a 401 has no `reasons`. */
function readError$1(body) {
	const resource = resourcesOf(asObject(body))[0] ?? {};
	const reasons = Array.isArray(resource["reasons"]) ? resource["reasons"].map(asObject) : [];
	const code = reasons[0]?.["code"];
	const message = reasons[0]?.["message"] ?? resource["errorMsg"];
	return {
		code: typeof code === "string" ? code : void 0,
		text: typeof message === "string" ? message : void 0
	};
}
/** The text without any form of the key: services and proxies that throw a request back may have encoded it. */
function without(dek, text) {
	const raw = dek.bytes();
	return [
		...[dek.base64(), raw.toString("hex")].flatMap(_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.S),
		raw.toString("hex").toUpperCase(),
		raw.toString("base64url")
	].reduce((clean, form) => clean?.replaceAll(form, "***"), text);
}
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
// lib/iam/errors.ts
const KEY_WRONG = {
	code: "E_IAM_API_KEY",
	why: "the API key was mistyped, deleted, has expired, or belongs to another IAM endpoint",
	fix: "create a new API key and store it as the secret that ibmcloud-api-key reads"
};
/** IAM's machine codes. ibm-cloud-apis.md 1.3 and 1.8 */
const MEANINGS$2 = {
	BXNIM0415E: KEY_WRONG,
	BXNIM0400E: KEY_WRONG,
	BXNIM0602E: KEY_WRONG,
	BXNIM0109E: {
		...KEY_WRONG,
		why: "the API key is empty, or a property that IAM demands is missing"
	},
	BXNIM0106E: {
		...KEY_WRONG,
		why: "the API key has characters or a length that IAM does not take"
	},
	BXNIM0407E: {
		code: "E_IAM_TOKEN",
		why: "the token is invalid or expired, perhaps because the clock of this machine is wrong",
		fix: "set the clock of the runner by NTP and run again"
	},
	BXNIM0401E: {
		code: "E_IAM_TOKEN",
		why: "IAM could not read the token; a proxy may have changed the request",
		fix: "check the proxy between the runner and iam.cloud.ibm.com, then run again"
	},
	BXNIM0408E: {
		code: "E_IAM_TOKEN",
		why: "the refresh token has expired",
		fix: "run again: a new token is asked for"
	},
	BXNIM0439E: {
		code: "E_IAM_TOKEN",
		why: "the session is no longer active",
		fix: "run again: a new token is asked for"
	},
	BXNIM0139E: {
		code: "E_IAM_CLIENT",
		why: "the IAM endpoint does not know this client",
		fix: "check the iam line of `endpoints`"
	},
	BXNIM0113E: {
		code: "E_IAM_SUBJECT",
		why: "the identity or CRN is not valid in this account",
		fix: "check the id of the service ID and that it belongs to the account of the API key"
	},
	BXNIM0141E: {
		code: "E_IAM_SUBJECT",
		why: "the owner of the API key is no member of the account",
		fix: "invite the user to the account, or use a key of a member"
	},
	BXNIM0513E: {
		code: "E_IAM_DENIED",
		why: "the owner of the API key has no right to manage API keys of that identity",
		fix: "grant the platform role Operator or higher on the service ID (IAM Identity Service), or give import-api-key instead"
	},
	BXNIM0060E: {
		code: "E_IAM_ENDPOINT",
		why: "the IAM endpoint does not serve this call",
		fix: "check the iam line of `endpoints`"
	}
};
/** What an IAM failure means and how it is mended. `what` is what the stage was doing, without a full stop. */
function explainIam(error, what) {
	const { failure } = error;
	const known = failure.serviceCode === void 0 ? void 0 : MEANINGS$2[failure.serviceCode];
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		...known ?? byStatus$1(failure.status),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function byStatus$1(status) {
	if (status === void 0) return {
		code: "E_IAM_UNREACHABLE",
		why: "IAM did not answer: no route, a proxy, a firewall or a wrong `network`",
		fix: "check that the runner reaches the IAM endpoint of `network` and `endpoints`, then run again"
	};
	if (status === 400) return KEY_WRONG;
	if (status === 501) return {
		code: "E_IAM_ENDPOINT",
		why: "the IAM endpoint does not serve this call",
		fix: "check the iam line of `endpoints`"
	};
	if (status === 401 || status === 403) return {
		code: "E_IAM_DENIED",
		why: "the API key is not allowed to do this in IAM",
		fix: "have an administrator grant its owner the role on the IAM Identity Service, then run again"
	};
	if (status === 404) return {
		code: "E_IAM_NOT_FOUND",
		why: "what was asked for does not exist, or the API key may not see it",
		fix: "check the id and the account"
	};
	if (status === 409) return {
		code: "E_IAM_CONFLICT",
		why: "it is locked, or the limit of 20 API keys of one identity is reached",
		fix: "unlock it, or delete API keys that nobody uses any more"
	};
	return {
		code: "E_IAM_UNAVAILABLE",
		why: status >= 500 || status === 429 ? "IAM is overloaded or down" : "IAM did not take the request",
		fix: "wait some minutes and run again; IBM Cloud status shows incidents"
	};
}
// lib/key-protect/errors.ts
/** Key Protect's reason codes that our calls can meet. ibm-cloud-apis.md 3.5 and 3.7 */
const MEANINGS$1 = {
	KEY_NOT_FOUND_ERR: {
		code: "E_KEY_NOT_FOUND",
		why: "the instance holds no key of that id or alias, or it was purged",
		fix: "check root-key-crn (or kms-instance-id and root-key) against the list of keys in that instance"
	},
	KEY_DELETED_ERR: {
		code: "E_KEY_DESTROYED",
		why: "the root key was destroyed; all that it wrapped is unreadable until it is restored (30 days at most)",
		fix: "restore the root key if that was a mistake, else wrap a new data key with another root key and encrypt again"
	},
	KEY_ACTION_INVALID_STATE_ERR: {
		code: "E_KEY_STATE",
		why: "the root key is disabled, or its expiration date has passed (such a key unwraps but does not wrap)",
		fix: "enable the root key, or use an active one"
	},
	KEY_INVALID_STATE_ERR: {
		code: "E_KEY_STATE",
		why: "the root key is not active",
		fix: "enable the root key, or use an active one"
	},
	KEY_EXPIRED_ERR: {
		code: "E_KEY_STATE",
		why: "the root key's expiration date has passed",
		fix: "use an active root key"
	},
	KEY_ROOT_REQ_ERR: {
		code: "E_KEY_NOT_ROOT",
		why: "the key is a standard key; only a root key wraps data keys",
		fix: "name a root key (one that is not extractable)"
	},
	KEY_ROOT_REQ_REG_ERR: {
		code: "E_KEY_NOT_ROOT",
		why: "the key is a standard key; only a root key wraps data keys",
		fix: "name a root key (one that is not extractable)"
	},
	KEY_VERSION_INVALID: {
		code: "E_WRAPPED_DEK",
		why: "the key version that wrapped this data key no longer exists",
		fix: "wrap the data key again with wrap-key and encrypt again"
	},
	UNPROCESSABLE_CIPHERTEXT_ERR: {
		code: "E_WRAPPED_DEK",
		why: "the wrapped data key was damaged, or was wrapped by another root key",
		fix: "give the wrapped-dek and the root-key-crn of the same wrap-key run"
	},
	REQ_TOO_EARLY_ERR: {
		code: "E_KEY_TOO_EARLY",
		why: "the key was changed within the last seconds",
		fix: "run again in a minute"
	},
	SERVICE_ONLY_ERR: {
		code: "E_KEY_DENIED",
		why: "only an IBM service may do this",
		fix: "check which key service the CRN names"
	},
	RESOURCE_OWNER_ERR: {
		code: "E_KEY_DENIED",
		why: "the key belongs to another account",
		fix: "use an API key of the account that owns the root key"
	},
	CONFIG_RULE_CONFLICT_ERR: {
		code: "E_KEY_DENIED",
		why: "a rule of the account (context-based restriction) forbids the call from here",
		fix: "have the account's administrator allow the runner's network"
	},
	FEATURE_RESTRICTED_ERR: {
		code: "E_KEY_DENIED",
		why: "the plan of the instance does not have this function",
		fix: "use an instance of the plan tiered-pricing"
	},
	BEARER_SUB_EXTRACTION_ERR: {
		code: "E_IAM_TOKEN",
		why: "the key service could not read the token of IAM",
		fix: "check that the iam and kms endpoints belong together"
	}
};
const WRONG_CIPHERTEXT = {
	code: "E_WRAPPED_DEK",
	why: "it was wrapped by another root key, was cut or changed, or needs additional authenticated data (AAD), which the classic import cannot pass",
	fix: "give the wrapped-dek exactly as wrap-key put it out, with the root-key-crn of the same run; never wrap with AAD"
};
/** What a failure of the key service means and how it is mended. `what` is what the stage was doing. */
function explainKeyProtect(error, what) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		...meaningOf(error),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function meaningOf(error) {
	const { status, serviceCode, operation } = error.failure;
	if (serviceCode === "INVALID_FIELD_ERR" && operation === "unwrap") return WRONG_CIPHERTEXT;
	const known = serviceCode === void 0 ? void 0 : MEANINGS$1[serviceCode];
	if (known) return known;
	if (status === void 0) return {
		code: "E_KEY_UNREACHABLE",
		why: "the key service did not answer: no route, a proxy, a firewall, a wrong region or `network`",
		fix: "check that the runner reaches the endpoint of the region in the root-key CRN, then run again"
	};
	if (status === 401 || status === 403) return {
		code: "E_KEY_DENIED",
		why: "the API key lacks the service role Reader on the key instance, or the instance does not exist (this service answers 401 to both)",
		fix: "grant the owner of the API key the service role Reader on that instance or key, and check the CRN"
	};
	if (status === 404) return MEANINGS$1["KEY_NOT_FOUND_ERR"];
	if (status === 410) return MEANINGS$1["KEY_DELETED_ERR"];
	if (status === 501) return {
		code: "E_KEY_ENDPOINT",
		why: "the endpoint of the key service does not serve this call",
		fix: "check the kms line of `endpoints`"
	};
	if (status === 429 || status >= 500) return {
		code: "E_KEY_UNAVAILABLE",
		why: "the key service is overloaded or down",
		fix: "wait some minutes and run again; IBM Cloud status shows incidents"
	};
	return {
		code: "E_KEY_REFUSED",
		why: "the key service did not take the request",
		fix: "read the text of the service in the log, and check the root key and the wrapped data key"
	};
}
// lib/object-storage/errors.ts
const DENIED = {
	code: "E_COS_DENIED",
	why: "the owner of the API key has no role on the bucket, or the bucket belongs to another account or allows other networks only",
	fix: "grant it the service role Writer on the bucket (Content Reader is enough to read), and check the bucket's firewall"
};
const NO_BUCKET = {
	code: "E_COS_BUCKET",
	why: "the bucket does not exist, or lies in another region than the one that was asked",
	fix: "check the name of the bucket, and give the region it was created in"
};
const SERVER = {
	code: "E_COS_UNAVAILABLE",
	why: "Object Storage is overloaded or down",
	fix: "wait some minutes and run again; IBM Cloud status shows incidents"
};
const BROKEN = {
	code: "E_COS_INTEGRITY",
	why: "data were damaged on their way; a proxy or a network card may be at fault",
	fix: "run again; if it happens again, use another route to Object Storage"
};
/** Codes of Object Storage. ibm-cloud-apis.md 4.7 */
const MEANINGS = {
	AccessDenied: DENIED,
	Forbidden: DENIED,
	InvalidAccessKeyId: DENIED,
	SignatureDoesNotMatch: DENIED,
	CredentialsNotSupported: DENIED,
	NoSuchBucket: NO_BUCKET,
	InvalidBucketName: NO_BUCKET,
	PermanentRedirect: NO_BUCKET,
	NoSuchKey: {
		code: "E_COS_OBJECT",
		why: "the object does not exist, or was deleted",
		fix: "check bucket and object-key"
	},
	NoSuchUpload: {
		code: "E_COS_UPLOAD_LOST",
		why: "the upload was aborted by someone else, or by a lifecycle rule of the bucket",
		fix: "run again; the upload starts anew"
	},
	PreconditionFailed: {
		code: "E_OBJECT_EXISTS",
		why: "an object of that name was written by someone else meanwhile",
		fix: "run again: what is there is then compared"
	},
	RequestTimeTooSkewed: {
		code: "E_CLOCK",
		why: "the clock of this machine is wrong",
		fix: "set the clock of the runner by NTP and run again"
	},
	InvalidObjectState: {
		code: "E_COS_ARCHIVED",
		why: "the object was moved to an archive",
		fix: "restore the object first, or use another"
	},
	BadDigest: BROKEN,
	InvalidDigest: BROKEN,
	IncompleteBody: BROKEN,
	InvalidPart: BROKEN,
	InvalidPartOrder: BROKEN,
	EntityTooSmall: BROKEN,
	EntityTooLarge: {
		code: "E_COS_TOO_LARGE",
		why: "the object is larger than Object Storage takes, or than the quota of the bucket",
		fix: "raise the quota of the bucket"
	},
	OperationAborted: {
		code: "E_COS_CONFLICT",
		why: "another request changes the same object at this moment",
		fix: "run again in a minute"
	},
	SlowDown: SERVER,
	ServiceUnavailable: SERVER,
	InternalError: SERVER,
	RequestTimeout: {
		code: "E_COS_TIMEOUT",
		why: "the data did not arrive in time: the network is slow or stalls",
		fix: "run again; `network: private` or `direct` is faster from inside IBM Cloud"
	}
};
/** What a failure of Object Storage means and how it is mended. `what` is what the stage was doing. */
function explainObjectStorage(error, what) {
	const { status, serviceCode } = error.failure;
	const known = serviceCode === void 0 ? void 0 : MEANINGS[serviceCode];
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		...known ?? byStatus(status),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function byStatus(status) {
	if (status === void 0) return {
		code: "E_COS_UNREACHABLE",
		why: "Object Storage did not answer: no route, a proxy, a firewall, a wrong region or `network`",
		fix: "check that the runner reaches the endpoint of the bucket's region, then run again"
	};
	if (status === 401 || status === 403) return DENIED;
	if (status === 501) return {
		code: "E_COS_ENDPOINT",
		why: "the endpoint of Object Storage does not serve this call",
		fix: "check the cos line of `endpoints`"
	};
	if (status === 404) return MEANINGS["NoSuchKey"];
	if (status >= 500 || status === 429 || status === 200) return SERVER;
	return {
		code: "E_COS_REFUSED",
		why: "Object Storage did not take the request",
		fix: "read the text of the service in the log; check bucket and object-key"
	};
}
// lib/explain/explain.ts
const EXPLAIN = {
	iam: explainIam,
	"key-protect": explainKeyProtect,
	"object-storage": explainObjectStorage,
	classic: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.M
};
/**
* Runs one step of a stage; a service's failure in it becomes the message that its room knows for it. `what` says in
* the action's words what failed: `the data key cannot be wrapped`.
*/
async function explaining(what, step) {
	try {
		return await step();
	} catch (error) {
		throw explained(error, what);
	}
}
/** The error itself unless it is a service's. */
function explained(error, what) {
	if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.Y)) return error;
	const explain = EXPLAIN[error.failure.service];
	if (explain) return explain(error, what);
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_SERVICE",
		what: `${what}: ${error.message}`,
		why: "a service did not do what it was asked",
		fix: "read the text of the service above, then run again",
		cause: error
	});
}
// lib/iam/classic-access.ts
/**
* Which key calls the classic API as user `apikey`, when that is another one than the platform's; undefined when it is
* the platform key, or a classic user with a key of its own kind.
*/
function ownClassicKey({ username, apiKey }, platformKey) {
	return username === "apikey" && apiKey.reveal() !== platformKey.reveal() ? apiKey : void 0;
}
/**
* A service ID's key cannot call the classic API as user `apikey` (contract, Common inputs). Throws before anything
* has been sent; `username` is the classic user that will be used, `claims` are those of its key.
*/
function refuseServiceIdForClassic(username, claims) {
	if (username !== "apikey" || claims.subType !== "ServiceId") return;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_CLASSIC_SERVICE_ID",
		what: "the API key belongs to a service ID, which cannot call the classic infrastructure API",
		why: "classic infrastructure knows users only; ibmcloud-api-key was made for a service ID",
		fix: "give classic-username and classic-api-key of a classic user beside it, or use a user's API key"
	});
}
// lib/iam/api-keys.ts
/** `url` is the base of IAM, `iamUrl(endpoints)`. */
function createApiKeys(tokens, url) {
	const call = async (operation, repeatable, signal, send) => {
		const client = await loadClient(tokens, url, signal);
		return withFreshToken(tokens, async () => {
			try {
				return (await send(client)).result;
			} catch (thrown) {
				signal.throwIfAborted();
				throw sdkError(thrown, {
					service: "iam",
					operation,
					repeatable,
					read: readError
				});
			}
		});
	};
	return {
		async create(key, signal) {
			const made = await call("createApiKey", false, signal, (client) => client.createApiKey({
				name: key.name,
				description: key.description,
				iamId: key.iamId,
				accountId: key.accountId,
				expiresAt: iamTime(key.expiresAt),
				storeValue: false
			}));
			return {
				id: made.id,
				key: new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.x(made.apikey)
			};
		},
		async remove(id, signal) {
			try {
				await call("deleteApiKey", true, signal, (client) => client.deleteApiKey({ id }));
			} catch (error) {
				if (statusOf(error) !== 404) throw error;
			}
		},
		async hasServiceId(id, signal) {
			try {
				await call("getServiceId", true, signal, (client) => client.getServiceId({ id }));
				return true;
			} catch (error) {
				if (statusOf(error) === 404) return false;
				throw error;
			}
		},
		async list(iamId, accountId, signal) {
			const keys = [];
			let pagetoken;
			do {
				const page = await call("listApiKeys", true, signal, (client) => client.listApiKeys({
					iamId,
					accountId,
					pagesize: 100,
					...pagetoken ? { pagetoken } : {}
				}));
				keys.push(...(page.apikeys ?? []).map(factsOf));
				pagetoken = nextToken(page.next);
			} while (pagetoken !== void 0 && keys.length < 1e3);
			return keys;
		}
	};
}
async function loadClient(tokens, url, signal) {
	const { default: IamIdentityV1 } = await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(607), __webpack_require__.e(451)]).then(__webpack_require__.bind(__webpack_require__, 7451)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	return new IamIdentityV1(sdkOptions(tokens, url, signal));
}
/** `yyyy-MM-ddTHH:mm+0000`, rounded up to the minute. */
function iamTime(milliseconds) {
	const minute = 6e4;
	return `${(/* @__PURE__ */ new Date(Math.ceil(milliseconds / minute) * minute)).toISOString().slice(0, 16)}+0000`;
}
function factsOf(key) {
	const time = Date.parse((key.expires_at ?? "").replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
	return {
		id: key.id ?? "",
		name: key.name ?? "",
		description: key.description ?? "",
		expiresAt: Number.isFinite(time) ? time : void 0
	};
}
/** The next page's token out of the link that IAM gives. */
function nextToken(next) {
	if (!next) return void 0;
	return URL.parse(next, "https://iam.invalid")?.searchParams.get("pagetoken") ?? void 0;
}
function statusOf(error) {
	return error.failure?.status;
}
/** IAM identity answers like the token endpoint, policies with a list. ibm-cloud-apis.md 1.3, 1.8 */
function readError(body) {
	const error = typeof body === "object" && body !== null ? body : {};
	const first = Array.isArray(error["errors"]) ? error["errors"][0] : void 0;
	const code = error["errorCode"] ?? first?.["code"];
	const text = error["errorMessage"] ?? first?.["message"];
	return {
		code: typeof code === "string" ? code : void 0,
		text: typeof text === "string" ? text : void 0
	};
}



/***/ })

};
