export const id = 739;
export const ids = [739];
export const modules = {

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ growingPause),
/* harmony export */   t: () => (/* binding */ TIMING)
/* harmony export */ });
// actions/order-instance/deps.ts
const TIMING = {
	poll: 1e4,
	lookUp: 3e5,
	copyGrace: 15e3,
	probe: 3e3,
	tag: 5e3
};
/** Pauses that begin short and grow to `poll`: most things are done soon or late. */
function growingPause(deps) {
	let next = Math.min(1e3, deps.timing.poll);
	return async () => {
		await deps.pause(next);
		next = Math.min(next * 1.5, deps.timing.poll);
	};
}



/***/ }),

/***/ 6945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ explaining),
/* harmony export */   t: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9085);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4010);


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
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.A({
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
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.A({
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
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.A({
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
	classic: _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.M
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
	if (!(error instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.k)) return error;
	const explain = EXPLAIN[error.failure.service];
	if (explain) return explain(error, what);
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.A({
		code: "E_SERVICE",
		what: `${what}: ${error.message}`,
		why: "a service did not do what it was asked",
		fix: "read the text of the service above, then run again",
		cause: error
	});
}



/***/ }),

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

/***/ 739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDeps: () => (/* binding */ openDeps)
});

// EXTERNAL MODULE: ./rolldown-runtime.js + 1 modules
var rolldown_runtime = __webpack_require__(6846);
// EXTERNAL MODULE: ./lib-base.js
var lib_base = __webpack_require__(9085);
// EXTERNAL MODULE: ./lib-classic.js
var lib_classic = __webpack_require__(4010);
// EXTERNAL MODULE: ./lib-endpoints.js
var lib_endpoints = __webpack_require__(5840);
// EXTERNAL MODULE: ./lib-explain.js
var lib_explain = __webpack_require__(6945);
;// CONCATENATED MODULE: ./lib-github.js

// lib/github/deployments.ts
/** Undefined outside of a workflow run. */
function runContext(env) {
	const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
	const sha = env["GITHUB_SHA"] ?? "";
	const runId = env["GITHUB_RUN_ID"] ?? "";
	if (owner === "" || repo === "" || sha === "" || runId === "") return void 0;
	const server = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
	return {
		apiUrl: (env["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, ""),
		owner,
		repo,
		sha,
		runId,
		runUrl: `${server}/${owner}/${repo}/actions/runs/${runId}`
	};
}
/** The environment of a deployment that we make ourselves: the job has named none. */
const OWN_ENVIRONMENT = "ibm-cloud-classic";
const DESCRIPTION_LIMIT = 140;
/** Deployments of one commit that are looked at; each costs one request. */
const LOOKED_AT = 30;
const REQUEST_TIMEOUT = 15e3;
/**
* The deployment of this run: that of the job's environment when there is one, else a new one. Throws what GitHub
* answers; it is the caller's to decide that a missing record is no reason to fail.
*/
async function openDeployment(token, run, description) {
	const octokit = await connect(token, run);
	const found = await findDeployment(octokit, run);
	const { id, environment } = found ?? await createDeployment(octokit, run, description);
	return {
		id,
		environment,
		found: found !== void 0,
		async report(status) {
			await octokit.rest.repos.createDeploymentStatus({
				owner: run.owner,
				repo: run.repo,
				deployment_id: id,
				state: status.state,
				log_url: run.runUrl,
				description: shortened(status.description),
				auto_inactive: false,
				...status.environmentUrl === void 0 ? {} : { environment_url: status.environmentUrl },
				request: timed()
			});
		}
	};
}
async function connect(token, run) {
	const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(786), __webpack_require__.e(777)]).then(__webpack_require__.bind(__webpack_require__, 2777));
	const quiet = () => void 0;
	return getOctokit(token.reveal(), {
		baseUrl: run.apiUrl,
		log: {
			debug: quiet,
			info: quiet,
			warn: quiet,
			error: quiet
		}
	});
}
const timed = () => ({ signal: AbortSignal.timeout(REQUEST_TIMEOUT) });
/**
* GitHub makes the deployment of a job's `environment:` and links its statuses to the run; the job itself is not told
* its name. Of several (jobs of one run) that which is in progress is ours, and the newest of those.
*/
async function findDeployment(octokit, run) {
	const where = {
		owner: run.owner,
		repo: run.repo
	};
	const { data: deployments } = await octokit.rest.repos.listDeployments({
		...where,
		sha: run.sha,
		per_page: LOOKED_AT,
		request: timed()
	});
	let ended;
	for (const { id, environment } of deployments.slice(0, LOOKED_AT)) {
		const { data: statuses } = await octokit.rest.repos.listDeploymentStatuses({
			...where,
			deployment_id: id,
			per_page: LOOKED_AT,
			request: timed()
		});
		if (!statuses.some((status) => isOfRun(status, run.runId))) continue;
		if (statuses[0]?.state === "in_progress") return {
			id,
			environment
		};
		ended ??= {
			id,
			environment
		};
	}
	return ended;
}
/** `…/actions/runs/ID` or `…/actions/runs/ID/job/…` */
function isOfRun(status, runId) {
	return [status.log_url, status.target_url].some((url) => `${url ?? ""}/`.includes(`/actions/runs/${runId}/`));
}
async function createDeployment(octokit, run, description) {
	const { data } = await octokit.rest.repos.createDeployment({
		owner: run.owner,
		repo: run.repo,
		ref: run.sha,
		environment: OWN_ENVIRONMENT,
		description: shortened(description),
		auto_merge: false,
		required_contexts: [],
		production_environment: false,
		payload: { run_id: run.runId },
		request: timed()
	});
	if (!("id" in data)) throw new Error(`GitHub made no deployment: ${(0,lib_base.M)(String(data.message ?? ""))}`);
	return {
		id: data.id,
		environment: data.environment
	};
}
function shortened(text) {
	const line = (0,lib_base.M)(text, 1e3);
	return line.length > DESCRIPTION_LIMIT ? `${line.slice(0, 139)}…` : line;
}


// EXTERNAL MODULE: ./lib-iam.js
var lib_iam = __webpack_require__(5459);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib-journal.js






// lib/journal/records.ts
/** Bytes of a record at most; more is not ours. */
const RECORD_LIMIT = 65536;
/** Records of one prefix at most. */
const RECORDS_AT_MOST = 1e4;
/** A defect, not a user's mistake: names are built from checked parts. */
function demandRecordName(name) {
	const parts = name.split("/");
	if (!/^[a-z0-9][a-z0-9./-]*$/.test(name) || parts.some((part) => part === "" || /^\.+$/.test(part))) throw new Error(`defect: ${JSON.stringify(name)} is no name of a record`);
}
// lib/journal/bucket.ts
/** All records of these actions lie below this prefix of a bucket. */
const PREFIX = "encrypted-image/";
/** Records as objects of a bucket; `If-None-Match: *` decides a race between two runners. */
function bucketRecords(store, bucket) {
	const refOf = (name) => {
		demandRecordName(name);
		return {
			bucket,
			key: PREFIX + name
		};
	};
	return {
		place: (name) => `${bucket}/${refOf(name).key}`,
		read: (name) => store.getText(refOf(name), RECORD_LIMIT),
		async list(prefix) {
			const { objects } = await store.list(bucket, PREFIX + prefix, RECORDS_AT_MOST);
			return objects.map(({ key }) => key.slice(16));
		},
		async create(name, text) {
			return await store.putText(refOf(name), text, {
				...JSON_OBJECT,
				onlyIfAbsent: true
			}) === "written" ? "created" : "exists";
		},
		async replace(name, text) {
			await store.putText(refOf(name), text, {
				...JSON_OBJECT,
				onlyIfAbsent: false
			});
		}
	};
}
const JSON_OBJECT = { contentType: "application/json" };
// lib/journal/folder.ts
/** Where the runner's journal lies (contract, Identity). Throws UserError E_JOURNAL for a place that does not survive. */
function journalFolder(env) {
	const folder = env["ENCRYPTED_IMAGE_JOURNAL"] || (0,external_node_path_.join)(env["HOME"] || (0,external_node_os_.homedir)(), ".local", "state", "encrypted-image");
	if (!(0,external_node_path_.isAbsolute)(folder)) throw noJournal(folder, "it is no absolute path");
	const temp = env["RUNNER_TEMP"];
	if (temp && `${(0,external_node_path_.resolve)(folder)}${external_node_path_.sep}`.startsWith(`${(0,external_node_path_.resolve)(temp)}${external_node_path_.sep}`)) throw noJournal(folder, "it lies in the runner's temp folder, which is emptied after each job");
	return (0,external_node_path_.resolve)(folder);
}
/** Why the next job will not find this runner's journal; undefined when it will. */
function journalIsLost(env) {
	return env["RUNNER_ENVIRONMENT"] === "github-hosted" ? "GitHub throws this runner away after the job" : void 0;
}
/** Records as files below `folder`, for this user only (mode 0700), each written to disk before it has its name. */
function folderRecords(folder) {
	const place = (name) => {
		demandRecordName(name);
		return (0,external_node_path_.join)(folder, name);
	};
	return {
		place,
		read: (name) => guarded(folder, () => readSmall(place(name))),
		list: (prefix) => guarded(folder, () => listFiles(folder, prefix)),
		create: (name, text) => guarded(folder, () => createDurably(place(name), text)),
		replace: (name, text) => guarded(folder, () => replaceDurably(place(name), text))
	};
}
async function readSmall(path) {
	return (0,lib_base.b)(path, RECORD_LIMIT).catch(absent);
}
async function listFiles(folder, prefix) {
	const below = prefix.includes("/") ? prefix.slice(0, prefix.lastIndexOf("/") + 1) : "";
	return (await (0,promises_.readdir)((0,external_node_path_.join)(folder, below)).catch(absent) ?? []).map((name) => below + name).filter((name) => name.startsWith(prefix));
}
/** A hard link is made only where nothing is, so it decides a race between two processes. */
async function createDurably(path, text) {
	const temporary = await writeTemporary(path, text);
	try {
		await (0,promises_.link)(temporary, path);
	} catch (error) {
		if (codeOf(error) === "EEXIST") return "exists";
		throw error;
	} finally {
		await (0,promises_.unlink)(temporary);
	}
	await syncFolder((0,external_node_path_.dirname)(path));
	return "created";
}
async function replaceDurably(path, text) {
	const temporary = await writeTemporary(path, text);
	await (0,promises_.rename)(temporary, path);
	await syncFolder((0,external_node_path_.dirname)(path));
}
async function writeTemporary(path, text) {
	await privateFolder((0,external_node_path_.dirname)(path));
	const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomBytes)(8).toString("hex")}.tmp`);
	const file = await (0,promises_.open)(temporary, "wx", 384);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
	return temporary;
}
async function privateFolder(folder) {
	await (0,promises_.mkdir)(folder, {
		recursive: true,
		mode: 448
	});
	const { mode, uid } = await (0,promises_.stat)(folder);
	if (uid !== process.getuid?.()) throw new Error(`${folder} belongs to another user`);
	if ((mode & 511) !== 448) await (0,promises_.chmod)(folder, 448);
}
async function syncFolder(folder) {
	const handle = await (0,promises_.open)(folder, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
async function guarded(folder, work) {
	try {
		return await work();
	} catch (cause) {
		throw noJournal(folder, cause instanceof Error ? cause.message : String(cause), cause);
	}
}
function noJournal(folder, why, cause) {
	return new lib_base.A({
		code: "E_JOURNAL",
		what: `the journal folder ${JSON.stringify(folder)} cannot be used: ${why}`,
		why: "the runner's user may not write there, the disk is full, or ENCRYPTED_IMAGE_JOURNAL names a wrong place",
		fix: "let ENCRYPTED_IMAGE_JOURNAL in the environment of the runner name a folder of its user, or give `bucket`",
		...cause === void 0 ? {} : { cause }
	});
}
function absent(error) {
	if (codeOf(error) === "ENOENT") return void 0;
	throw error;
}
function codeOf(error) {
	return error instanceof Error ? error.code : void 0;
}
// lib/journal/order-intents.ts
/**
* Intents of orders, one chain for each target: `orders/<target>.json`, and after the server of an earlier order is
* gone `orders/<target>.2.json` and so on. Each is created only where none is, so two runs never both win.
*/
var OrderIntents = class {
	#records;
	constructor(records) {
		this.#records = records;
	}
	place(name) {
		return this.#records.place(name);
	}
	/** The newest intent for a target. Throws UserError E_INTENT when the record there is none of ours. */
	async find(target) {
		const names = await this.#records.list(`orders/${target}.`);
		const newest = Math.max(0, ...names.map((name) => generationOf(name, target)));
		if (newest === 0) return void 0;
		const name = recordName(target, newest);
		const text = await this.#records.read(name);
		return text === void 0 ? void 0 : {
			intent: parseIntent(text, target, this.place(name)),
			name,
			generation: newest
		};
	}
	/** Writes the intent behind `earlier`; undefined when another run has been faster: then nothing may be ordered. */
	async claim(wanted, earlier) {
		const intent = {
			schema: "encrypted-image-order/1",
			...wanted,
			state: "sent",
			"order-id": "",
			"instance-id": "",
			at: (/* @__PURE__ */ new Date()).toISOString(),
			nonce: (0,external_node_crypto_.randomBytes)(12).toString("hex")
		};
		const generation = (earlier?.generation ?? 0) + 1;
		const name = recordName(wanted.target, generation);
		return await this.#records.create(name, format(intent)) === "created" ? {
			intent,
			name,
			generation
		} : void 0;
	}
	/** Writes down what became of it. */
	async update(kept, change) {
		const intent = {
			...kept.intent,
			...change
		};
		await this.#records.replace(kept.name, format(intent));
		return {
			...kept,
			intent
		};
	}
};
function recordName(target, generation) {
	return generation === 1 ? `orders/${target}.json` : `orders/${target}.${generation}.json`;
}
/** 0 for a name of something else; a domain never ends in digits, so no target looks like a generation. */
function generationOf(name, target) {
	if (name === recordName(target, 1)) return 1;
	const middle = name.slice(`orders/${target}.`.length).replace(/\.json$/, "");
	const generation = /^[1-9][0-9]{0,5}$/.test(middle) ? Number(middle) : 0;
	return name === recordName(target, generation) ? generation : 0;
}
const format = (intent) => `${JSON.stringify(intent, null, 2)}\n`;
const TEXTS = [
	"target",
	"content",
	"ordered",
	"order-id",
	"instance-id",
	"run",
	"at",
	"nonce"
];
function parseIntent(text, target, place) {
	let value = {};
	try {
		const parsed = JSON.parse(text);
		if (typeof parsed === "object" && parsed !== null) value = parsed;
	} catch (cause) {
		throw badIntent(place, "it is not JSON", cause);
	}
	if (value["schema"] !== "encrypted-image-order/1") throw badIntent(place, "it has another schema");
	const missing = TEXTS.find((name) => typeof value[name] !== "string");
	if (missing) throw badIntent(place, `${missing} is missing`);
	if (value["target"] !== target) throw badIntent(place, "it is about another server");
	if (![
		"sent",
		"ordered",
		"refused"
	].includes(String(value["state"]))) throw badIntent(place, "its state is unknown");
	const prices = typeof value["prices"] === "object" && value["prices"] !== null ? value["prices"] : {};
	return {
		...value,
		prices
	};
}
function badIntent(place, why, cause) {
	return new lib_base.A({
		code: "E_INTENT",
		what: `${place} is no record of an order: ${why}`,
		why: "it was changed or written by something else; whether a server was ordered is not known",
		fix: "look for the server by its name; when there is none and no pending order, delete the record and run again",
		...cause === void 0 ? {} : { cause }
	});
}


// EXTERNAL MODULE: ./lib-object-storage.js
var lib_object_storage = __webpack_require__(5887);
// EXTERNAL MODULE: ./deps.js
var deps = __webpack_require__(3459);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./services2.js












// actions/order-instance/connect.ts
/** Milliseconds after which a silent address counts as not listening. */
const CONNECT_TIMEOUT = 1e4;
/** Opens one TCP connection and closes it: undefined when it was accepted, else why not. */
function connectOnce(host, port, signal) {
	return new Promise((resolve) => {
		const socket = (0,external_node_net_.connect)({
			host,
			port
		});
		const end = (result) => {
			clearTimeout(timer);
			signal.removeEventListener("abort", stop);
			socket.destroy();
			resolve(result);
		};
		const stop = () => end("cancelled");
		const timer = setTimeout(() => end(`no answer within ${CONNECT_TIMEOUT / 1e3} s`), CONNECT_TIMEOUT);
		signal.addEventListener("abort", stop, { once: true });
		socket.once("connect", () => end(void 0));
		socket.once("error", (error) => end(error.message));
		if (signal.aborted) stop();
	});
}
// actions/order-instance/services.ts
/** Milliseconds after a cancellation in which the intent of an order may still be written. */
const LAST_WORDS = 4500;
/** The real services behind the stage. */
function openDeps(inputs, edge) {
	const { signal, log, env } = edge;
	const late = lingering(signal, LAST_WORDS);
	const tokensOf = (apiKey) => (0,lib_iam.s)({
		apiKey,
		url: (0,lib_endpoints.s)(inputs.endpoints),
		mask: edge.mask,
		signal: late,
		log
	});
	const tokens = tokensOf(inputs.apiKey);
	const claimsOf = (key) => tokensOf(key).claims();
	const run = runContext(env);
	return {
		client: (0,lib_classic.D)({
			url: (0,lib_endpoints.a)(inputs.endpoints),
			...inputs.classic,
			signal,
			log
		}),
		refuseServiceId: () => refuseServiceId(inputs, tokens, claimsOf),
		openIntents: async (datacenters) => new OrderIntents(await openRecords(inputs, edge, {
			tokens,
			late,
			datacenters
		})),
		openDeployment: deploymentOpener(inputs, edge),
		connect: connectOnce,
		pause: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds, void 0, { signal }),
		now: () => performance.now(),
		run: run?.runUrl ?? "a run outside of GitHub Actions",
		signal,
		log,
		outputs: edge.outputs,
		summary: edge.summary,
		timing: deps.t
	};
}
/** A classic user's key says nothing about IAM; only a key that is used as `apikey` may be a service ID's. */
async function refuseServiceId(inputs, tokens, claimsOf) {
	if (inputs.classic.username !== "apikey") return;
	const own = (0,lib_iam.n)(inputs.classic, inputs.apiKey);
	const claims = own ? await (0,lib_explain.n)("IAM does not accept classic-api-key", () => claimsOf(own)) : await (0,lib_explain.n)("IAM does not accept ibmcloud-api-key", () => tokens.claims());
	(0,lib_iam.r)(inputs.classic.username, claims);
}
async function openRecords(inputs, edge, deps) {
	const { bucket, endpoints } = inputs;
	const regions = deps.datacenters.flatMap((datacenter) => (0,lib_classic.j)(datacenter) ?? []);
	if (bucket === void 0) {
		demandRegionOf("the template", inputs.region, regions);
		const lost = journalIsLost(edge.env);
		if (lost && !inputs.dryRun) edge.log.notice(`${lost}: give bucket, so that a run on another host finds the intent of this order`);
		return folderRecords(journalFolder(edge.env));
	}
	const region = inputs.region ?? regions[0];
	if (region === void 0) throw new lib_base.A({
		code: "E_REGION",
		what: `the region of the bucket ${bucket} is not known`,
		why: "region is not given, and the datacenters of the template belong to none",
		fix: "give region, the one of the bucket"
	});
	const { tokens, late: signal } = deps;
	const storage = (0,lib_object_storage.c)({
		tokens,
		endpoints,
		region,
		signal,
		log: edge.log
	});
	demandRegionOf(`the bucket ${bucket}`, inputs.region, await regionOfBucket(storage, bucket));
	return bucketRecords(storage, bucket);
}
/** Empty when the bucket has no single region, or when the key may not ask: writing will tell then. */
async function regionOfBucket(storage, bucket) {
	try {
		const { location, resiliency } = await storage.bucketLocation(bucket);
		return resiliency === "regional" ? [location] : [];
	} catch (error) {
		if (error instanceof lib_base.k && error.failure.outcome === "refused") return [];
		throw (0,lib_explain.t)(error, `the bucket ${bucket} cannot be asked for its region`);
	}
}
/** A region that contradicts what lies in another one is refused (contract, Common inputs). */
function demandRegionOf(what, region, known) {
	if (region === void 0 || known.length === 0 || known.includes(region)) return;
	throw new lib_base.A({
		code: "E_REGION",
		what: `region is ${region}, but ${what} is in ${[...new Set(known)].join(", ")}`,
		why: "region or IBMCLOUD_REGION was meant for something else",
		fix: "leave region away, or give the one where it is"
	});
}
function deploymentOpener(inputs, edge) {
	const token = inputs.githubToken;
	if (!token) return void 0;
	return async (description) => {
		const run = runContext(edge.env);
		if (!run) throw new Error("this is no workflow run: GITHUB_REPOSITORY, GITHUB_SHA or GITHUB_RUN_ID is missing");
		return openDeployment(token, run, description);
	};
}
/** Aborts when `signal` has been aborted for some time. */
function lingering(signal, milliseconds) {
	const later = new AbortController();
	const stop = () => setTimeout(() => later.abort(signal.reason), milliseconds).unref();
	signal.addEventListener("abort", stop, { once: true });
	return later.signal;
}



/***/ })

};
