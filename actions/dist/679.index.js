export const id = 679;
export const ids = [679];
export const modules = {

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sdkOptions),
/* harmony export */   i: () => (/* binding */ sdkError),
/* harmony export */   n: () => (/* binding */ ownClassicKey),
/* harmony export */   o: () => (/* binding */ withFreshToken),
/* harmony export */   r: () => (/* binding */ refuseServiceIdForClassic),
/* harmony export */   s: () => (/* binding */ createTokenSource),
/* harmony export */   t: () => (/* binding */ createApiKeys)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);


// lib/iam/claims.ts
/** Decodes the middle part of a JWT. A token that is no JWT gives claims that are all undefined. */
function decodeClaims(token) {
	const payload = parsePayload(token);
	const account = asObject(payload["account"]);
	const exp = payload["exp"];
	return {
		subType: text(payload["sub_type"]) ?? text(asObject(payload["authn"])["sub_type"]),
		iamId: text(payload["iam_id"]),
		accountId: text(account["bss"]),
		expiresAt: typeof exp === "number" && Number.isFinite(exp) ? exp : void 0
	};
}
function parsePayload(token) {
	try {
		return asObject(JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")));
	} catch {
		return {};
	}
}
function asObject(value) {
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
		const answer = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => requestToken(deps), {
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
		token: new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.l(token),
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
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k({
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
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k({
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
	if (thrown instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k) return thrown;
	const failure = typeof thrown === "object" && thrown !== null ? thrown : {};
	const status = typeof failure.status === "number" ? failure.status : void 0;
	const told = call.read(parsedBody(failure));
	const header = headerReader(failure.headers);
	const seconds = Number(header("retry-after") ?? NaN);
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k({
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
		if (!(error instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k) || !denied(error)) throw error;
		tokens.invalidate(before);
		return call();
	}
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
	throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.A({
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
				key: new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.l(made.apikey)
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



/***/ }),

/***/ 2679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ wrappedDekProblem),
/* harmony export */   n: () => (/* binding */ createKeyProtect),
/* harmony export */   r: () => (/* binding */ readWrappedDek),
/* harmony export */   t: () => (/* binding */ HPCS_END)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var _lib_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5840);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5459);




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
// lib/key-protect/key-protect.ts
/** The end of Hyper Protect Crypto Services for existing instances. ibm-cloud-apis.md 3.10 */
const HPCS_END = "2027-03-28";
/** Keys of one page of a listing; an instance with more pages than `MAX_PAGES` is asked for an id instead. */
const PAGE = 1e3;
const MAX_PAGES = 50;
function createKeyProtect(deps) {
	const clientOf = async (instance) => {
		const { default: IbmKeyProtectApiV2 } = await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(607), __webpack_require__.e(350)]).then(__webpack_require__.bind(__webpack_require__, 350)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
		return new IbmKeyProtectApiV2((0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)(deps.tokens, (0,_lib_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.c)(deps.endpoints, instance), deps.signal));
	};
	const call = async (instance, operation, send, hide) => {
		const client = await clientOf(instance);
		const read = (body) => {
			const { code, text } = readError(body);
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
				throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.i)(thrown, {
					service: "key-protect",
					operation,
					repeatable: true,
					read
				});
			}
		};
		return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.o)(deps.tokens, once), {
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
			const dek = _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.t.fromBase64(result["plaintext"], "what wrapped-dek holds");
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
				if (error instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k && error.failure.status === 404) return void 0;
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
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.A({
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
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k({
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
/** The text without any form of the key: services and proxies that throw a request back may have encoded it. */
function without(dek, text) {
	const raw = dek.bytes();
	return [
		...[dek.base64(), raw.toString("hex")].flatMap(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.u),
		raw.toString("hex").toUpperCase(),
		raw.toString("base64url")
	].reduce((clean, form) => clean?.replaceAll(form, "***"), text);
}
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}



/***/ })

};
