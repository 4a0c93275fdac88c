export const id = 5459;
export const ids = [5459];
export const modules = {

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createKeyProtect),
/* harmony export */   c: () => (/* binding */ explained),
/* harmony export */   i: () => (/* binding */ HPCS_END),
/* harmony export */   l: () => (/* binding */ explaining),
/* harmony export */   n: () => (/* binding */ ownClassicKey),
/* harmony export */   o: () => (/* binding */ createTokenSource),
/* harmony export */   r: () => (/* binding */ refuseServiceIdForClassic),
/* harmony export */   s: () => (/* binding */ word),
/* harmony export */   t: () => (/* binding */ createApiKeys)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4010);



// lib/iam/errors.ts
const KEY_WRONG = {
	code: "E_IAM_API_KEY",
	why: "the API key was mistyped, deleted, has expired, or belongs to another IAM endpoint",
	fix: "create a new API key and store it as the secret that ibmcloud-api-key reads"
};
/** IAM's machine codes. ibm-cloud-apis.md 1.3, 1.8 */
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
const NOT_IAM = {
	code: "E_IAM_ENDPOINT",
	why: "what answered is not IAM: a proxy, a portal that wants a login, or a wrong endpoint",
	fix: "check the iam line of `endpoints`, `network`, and the proxy between the runner and IAM"
};
const CLOCK = {
	code: "E_CLOCK",
	why: "IAM takes the time for which the new API key was asked for as past: the clocks differ, or the action's timeout is too short",
	fix: "set the clock of the runner by NTP, and run again; the API key that the action itself uses is good"
};
const PROPERTY = {
	code: "E_IAM_REFUSED",
	why: "IAM does not take a value of the request; its own text names it",
	fix: "check import-service-id and the account of the API key; the API key itself is good"
};
/** What an IAM failure means and how to correct it. `what` is what the stage was doing, without a full stop. */
function explainIam(error, what) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J({
		...meaningOf$1(error),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function meaningOf$1({ failure }) {
	const { serviceCode, status, operation, text } = failure;
	if (serviceCode !== void 0 && operation === "createApiKey" && /expir/i.test(text) && /future|past/i.test(text)) return CLOCK;
	const known = serviceCode === void 0 ? void 0 : MEANINGS$2[serviceCode];
	const ofRequest = known === MEANINGS$2["BXNIM0106E"] || known === MEANINGS$2["BXNIM0109E"];
	if (operation !== "token" && (known ? ofRequest : status === 400)) return PROPERTY;
	return known ?? byStatus$2(status, text);
}
const UNREACHABLE$1 = {
	code: "E_IAM_UNREACHABLE",
	why: "IAM did not answer: no route, a proxy, a firewall or a wrong `network`",
	fix: "check that the runner reaches the IAM endpoint of `network` and `endpoints`, then run again"
};
const CERTIFICATE = {
	code: "E_IAM_UNREACHABLE",
	why: "IAM's certificate is out of date by the clock of this runner: the clock is wrong, or a proxy answers with a certificate of its own",
	fix: "set the clock of the runner by NTP, or check the proxy, then run again"
};
const DENIED$2 = {
	code: "E_IAM_DENIED",
	why: "the API key is not allowed to do this in IAM",
	fix: "have an administrator grant its owner the role on the IAM Identity Service, then run again"
};
/** Statuses that say the same whatever the code. */
const STATUSES = {
	400: KEY_WRONG,
	401: DENIED$2,
	403: DENIED$2,
	404: {
		code: "E_IAM_NOT_FOUND",
		why: "what was asked for does not exist, or the API key may not see it",
		fix: "check the id and the account"
	},
	409: {
		code: "E_IAM_CONFLICT",
		why: "it is locked, or the limit of 20 API keys of one identity is reached",
		fix: "unlock it, or delete API keys that nobody uses any more"
	},
	501: {
		code: "E_IAM_ENDPOINT",
		why: "the IAM endpoint does not serve this call",
		fix: "check the iam line of `endpoints`"
	}
};
function byStatus$2(status, text) {
	if (status === void 0) return /certificate (has expired|is not yet valid)/i.test(text) ? CERTIFICATE : UNREACHABLE$1;
	if (status < 400) return NOT_IAM;
	const known = STATUSES[status];
	if (known) return known;
	return {
		code: "E_IAM_UNAVAILABLE",
		why: status >= 500 || status === 429 ? "IAM is overloaded or down" : "IAM did not take the request",
		fix: "wait some minutes and run again; IBM Cloud status shows incidents"
	};
}
// lib/key-protect/errors.ts
/** Key Protect's reason codes that our calls can meet. ibm-cloud-apis.md 3.5, 3.7 */
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
const NOT_KEY_SERVICE = {
	code: "E_KEY_ENDPOINT",
	why: "what answered is not the key service: a proxy, a portal that wants a login, or a wrong endpoint",
	fix: "check the kms line of `endpoints`, `network`, and the proxy between the runner and the key service"
};
const WRONG_CIPHERTEXT = {
	code: "E_WRAPPED_DEK",
	why: "it was wrapped by another root key, was cut or changed, or needs additional authenticated data (AAD), which the classic import cannot pass",
	fix: "give the wrapped-dek exactly as wrap-key put it out, with the root-key-crn of the same run; never wrap with AAD"
};
/** Reading what a standard key holds is another right than wrapping. ibm-cloud-apis.md 1.6 */
const READING_DENIED = {
	code: "E_KEY_DENIED",
	why: "the API key lacks the service role ReaderPlus on the key instance (Reader wraps, but does not read standard keys), or the instance does not exist (this service answers 401 to both)",
	fix: "grant the owner of the API key the service role ReaderPlus on that instance or key, and check the ids"
};
const READING_DESTROYED = {
	code: "E_KEY_DESTROYED",
	why: "the standard key was destroyed",
	fix: "restore it within 30 days if that was a mistake, else name another one"
};
/** What a failure of the key service means and how to correct it. `what` is what the stage was doing. */
function explainKeyProtect(error, what) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J({
		...meaningOf(error),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
const UNREACHABLE = {
	code: "E_KEY_UNREACHABLE",
	why: "the key service did not answer: no route, a proxy, a firewall, a wrong region or `network`",
	fix: "check that the runner reaches the endpoint of the region in the root-key CRN, then run again"
};
const DENIED$1 = {
	code: "E_KEY_DENIED",
	why: "the API key lacks the service role Reader on the key instance, or the instance does not exist (this service answers 401 to both)",
	fix: "grant the owner of the API key the service role Reader on that instance or key, and check the CRN"
};
const NOT_SERVED = {
	code: "E_KEY_ENDPOINT",
	why: "the endpoint of the key service does not serve this call",
	fix: "check the kms line of `endpoints`"
};
const SERVER$1 = {
	code: "E_KEY_UNAVAILABLE",
	why: "the key service is overloaded or down",
	fix: "wait some minutes and run again; IBM Cloud status shows incidents"
};
const REFUSED = {
	code: "E_KEY_REFUSED",
	why: "the key service did not take the request",
	fix: "read the text of the service in the log, and check the root key and the wrapped data key"
};
function meaningOf(error) {
	const { status, serviceCode, operation } = error.failure;
	if (serviceCode === "INVALID_FIELD_ERR" && operation === "unwrap") return WRONG_CIPHERTEXT;
	if (operation === "getKey" && (status === 401 || status === 403 && !serviceCode)) return READING_DENIED;
	if (operation === "getKey" && (status === 410 || serviceCode === "KEY_DELETED_ERR")) return READING_DESTROYED;
	return (serviceCode === void 0 ? void 0 : MEANINGS$1[serviceCode]) ?? byStatus$1(status, serviceCode);
}
function byStatus$1(status, serviceCode) {
	if (status === void 0) return UNREACHABLE;
	if (status === 401 || status === 403) return DENIED$1;
	if (status < 400 || status === 404 && serviceCode === void 0) return NOT_KEY_SERVICE;
	if (status === 404) return MEANINGS$1["KEY_NOT_FOUND_ERR"];
	if (status === 410) return MEANINGS$1["KEY_DELETED_ERR"];
	if (status === 501) return NOT_SERVED;
	return status === 429 || status >= 500 ? SERVER$1 : REFUSED;
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
const NOT_COS = {
	code: "E_COS_ENDPOINT",
	why: "what answered is not Object Storage: a proxy, a portal that wants a login, or a wrong endpoint",
	fix: "check the cos line of `endpoints`, `network`, and the proxy between the runner and Object Storage"
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
/** What a failure of Object Storage means and how to correct it. `what` is what the stage was doing. */
function explainObjectStorage(error, what) {
	const { status, serviceCode } = error.failure;
	const known = serviceCode === void 0 ? void 0 : MEANINGS[serviceCode];
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J({
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
	if (status < 400) return NOT_COS;
	if (status === 501) return {
		code: "E_COS_ENDPOINT",
		why: "the endpoint of Object Storage does not serve this call",
		fix: "check the cos line of `endpoints`"
	};
	if (status === 404) return MEANINGS["NoSuchKey"];
	if (status >= 500 || status === 429) return SERVER;
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
	classic: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ft
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
	if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.q)) return error;
	const explain = EXPLAIN[error.failure.service];
	if (explain) return explain(error, what);
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J({
		code: "E_SERVICE",
		what: `${what}: ${error.message}`,
		why: "a service did not do what it was asked",
		fix: "read the text of the service above, then run again",
		cause: error
	});
}
// lib/iam/answers.ts
/** IAM identity answers like the token endpoint, policies with a list. ibm-cloud-apis.md 1.3, 1.8 */
function errorOf(body) {
	const error = asObject$2(body);
	const first = Array.isArray(error["errors"]) ? asObject$2(error["errors"][0]) : {};
	return {
		code: word(error["errorCode"] ?? first["code"]),
		text: text$1(error["errorMessage"] ?? first["message"])
	};
}
/** Codes and ids are short words. Anything else there is foreign text, perhaps the request thrown back: left out. */
function word(value) {
	return typeof value === "string" && /^[\w.:-]{1,60}$/.test(value) ? value : void 0;
}
function text$1(value) {
	return typeof value === "string" ? value : void 0;
}
function asObject$2(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// lib/iam/claims.ts
/** Decodes the middle part of a JWT. A token that is no JWT gives claims that are all undefined. */
function decodeClaims(token) {
	const payload = parsePayload(token);
	const account = asObject$1(payload["account"]);
	return {
		subType: text(payload["sub_type"]) ?? text(asObject$1(payload["authn"])["sub_type"]),
		iamId: text(payload["iam_id"]),
		accountId: text(account["bss"]),
		expiresAt: seconds(payload["exp"])
	};
}
/** When the token was made, in seconds since 1970 by IAM's clock. */
function issuedAt(token) {
	return seconds(parsePayload(token)["iat"]);
}
function seconds(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
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
// lib/iam/time-signs.ts
/** Seconds for clocks of IAM's own machines that differ, and for answers on their way. */
const SLACK = 60;
/**
* IAM's time, seconds since 1970, when it answered; undefined when the answer does not tell. A Date that lies outside
* of the token's own life is a proxy's.
*/
function iamTimeOf({ date, issuedAt, expiresAt }) {
	const from = isTime(issuedAt) ? issuedAt - SLACK : 0;
	const to = isTime(expiresAt) ? expiresAt + SLACK : Number.POSITIVE_INFINITY;
	if (isTime(date) && date >= from && date <= to) return date;
	return isTime(issuedAt) ? issuedAt : void 0;
}
function isTime(seconds) {
	return seconds !== void 0 && seconds > 0 && seconds < 253402300800;
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
		const answer = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.Z)(() => requestToken(deps), {
			signal: deps.signal,
			log: deps.log,
			...deps.retry
		});
		deps.mask(answer.token.reveal());
		if (answer.time !== void 0) _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.Q.learn(answer.time * 1e3, true, deps.log);
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
		async time() {
			await current();
			return _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.Q.now();
		},
		invalidate(refused) {
			if (cached?.token === refused) cached = void 0;
		}
	};
}
const tokenShape = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({ access_token: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.at });
async function requestToken(deps) {
	const response = await send(deps);
	const body = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.nt)(await readBounded(response));
	const of = {
		service: "iam",
		operation: "token",
		status: response.status,
		repeatable: true
	};
	if (response.status !== 200 || errorOf(body).code !== void 0) throw tokenError(response, body);
	const { access_token: token } = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.et)(tokenShape, body, of);
	const { expiresAt } = decodeClaims(token);
	const time = iamTimeOf({
		date: Date.parse(response.headers.get("date") ?? "") / 1e3,
		issuedAt: issuedAt(token),
		expiresAt
	});
	return {
		token: new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.U(token),
		life: lifeOf(body, expiresAt, time),
		time
	};
}
function lifeOf(body, expiresAt, time) {
	const byClaims = expiresAt !== void 0 && time !== void 0 ? expiresAt - time : void 0;
	const { expires_in: told } = body;
	const promised = typeof told === "number" && Number.isFinite(told) ? told : void 0;
	return Math.max(0, Math.min(byClaims ?? promised ?? 60, promised ?? byClaims ?? 60));
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
			redirect: "manual",
			signal: AbortSignal.any([deps.signal, AbortSignal.timeout(REQUEST_TIMEOUT)])
		});
	} catch (cause) {
		deps.signal.throwIfAborted();
		throw noAnswer(cause);
	}
}
/** Asking for a token changes nothing, so a missing answer is worth another try. */
function noAnswer(cause) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.q({
		service: "iam",
		operation: "token",
		status: void 0,
		serviceCode: void 0,
		text: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.J)(cause),
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
			if (size > ANSWER_LIMIT) throw tooLong(response.status);
			chunks.push(chunk);
		}
		return Buffer.concat(chunks).toString("utf8");
	} catch (cause) {
		throw cause instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.q ? cause : noAnswer(cause);
	}
}
function tooLong(status) {
	return (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.tt)({
		service: "iam",
		operation: "token",
		status,
		repeatable: true
	}, "it is too long to be a token");
}
/** A 400 with `errorCode` is a permanent failure of the credential; 429 and 5xx deserve another try. ibm-cloud-apis.md 1.3 */
function tokenError(response, body) {
	const { code, text } = errorOf(body);
	const { status } = response;
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.q({
		service: "iam",
		operation: "token",
		status,
		serviceCode: code,
		text: text ?? `the answer is not one of this service: ${status >= 300 && status < 400 ? "a redirect" : seemsOf(body)}`,
		transactionId: word(response.headers.get("transaction-id")),
		retryAfter: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.Y)(response.headers.get("retry-after"), response.headers.get("date")),
		outcome: status === 429 || status >= 500 || response.ok ? "transient" : "refused"
	});
}
function seemsOf(body) {
	return body instanceof _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.$ ? body.seems : "it is no error of IAM";
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
		transformResponse: [parsedBody],
		signal
	};
}
/** Undefined for a body that is not there, as in a 204. A bare text would be parsed, and quoted, by the SDK once more. */
function parsedBody(body) {
	if (typeof body !== "string" || body === "") return void 0;
	const value = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.nt)(body);
	return typeof value === "string" ? new _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.$("it is a bare text") : value;
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
/**
* One call of an SDK, its answer in its shape. Throws ServiceError without request headers or bodies, which hold the
* token, and without the answer. An error that came as a success is that error; a change may have been made even so.
*/
function sdkCall(call, shape, send) {
	return (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.q)(async (wire) => {
		let answer;
		try {
			answer = await send();
		} catch (thrown) {
			call.signal.throwIfAborted();
			throw sdkError(thrown, call, wire);
		}
		const { status = 200, result } = answer;
		const told = call.read(result);
		if (told.code !== void 0) throw failure(call, status, told, call.repeatable ? "transient" : "unknown");
		return (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.et)(shape, result, {
			...call,
			status
		});
	});
}
/** Turns what an SDK call threw into a ServiceError. */
function sdkError(thrown, call, wire) {
	if (thrown instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.q) return thrown;
	const failed = typeof thrown === "object" && thrown !== null ? thrown : {};
	if (typeof failed.status !== "number") return failure(call, void 0, {
		code: void 0,
		text: [failed.statusText, failed.message].filter((part) => typeof part === "string").join(": ")
	}, call.repeatable || wire.nothingSent() ? "transient" : "unknown");
	const told = call.read(failed.result);
	const text = told.text ?? pageOf(failed);
	return failure(call, failed.status, {
		...told,
		text
	}, outcomeOf(failed.status, call, told), failed.headers);
}
function failure(call, status, told, outcome, headers) {
	const header = headerReader(headers);
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.q({
		service: call.service,
		operation: call.operation,
		status,
		serviceCode: told.code,
		text: told.text ?? "no explanation",
		transactionId: word(header("correlation-id") ?? header("transaction-id") ?? header("x-correlation-id")),
		retryAfter: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.Y)(header("retry-after"), header("date")),
		outcome
	});
}
/** A proxy may answer in the service's place after it has passed a change on: only the service's own code is a refusal. */
function outcomeOf(status, { repeatable }, told) {
	if (status === 429) return "transient";
	if (!repeatable) return told.code !== void 0 && isRefusal(status) ? "refused" : "unknown";
	return isRefusal(status) || status < 400 ? "refused" : "transient";
}
const isRefusal = (status) => status >= 400 && status < 500 && status !== 408 || status === 501;
function pageOf({ status, statusText, result }) {
	if (typeof status === "number" && status >= 300 && status < 400) return "a redirect, which is never followed";
	const seems = result instanceof _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.$ ? `; the answer is not one of this service: ${result.seems}` : "";
	return `${typeof statusText === "string" && statusText !== "" ? statusText : "no explanation"}${seems}`;
}
function headerReader(headers) {
	const all = typeof headers === "object" && headers !== null ? headers : {};
	return (name) => typeof all[name] === "string" ? all[name] : void 0;
}
/**
* Calls with the current token; when the service answers 401 (or 403, if `also403`), once more with a new one: the
* token may have been revoked or outlived. A real denial thus costs one more call, never a storm (pitfalls.md N5, N6).
*/
async function withFreshToken(tokens, call, denied = ({ failure }) => failure.status === 401 && failure.outcome !== "unknown") {
	const before = await tokens.token();
	try {
		return await call();
	} catch (error) {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.q) || !denied(error)) throw error;
		tokens.invalidate(before);
		return call();
	}
}
// lib/key-protect/key-protect.ts
/** The end of Hyper Protect Crypto Services for existing instances. ibm-cloud-apis.md 3.10 */
const HPCS_END = "2027-03-28";
/** Keys of one page of a listing; an instance with more pages than `MAX_PAGES` is asked for an id instead. */
const PAGE = 1e3;
const MAX_PAGES$1 = 50;
function createKeyProtect(deps) {
	return {
		wrapDek: (key, dek) => wrapDek(key, dek, deps),
		unwrapDek: (key, wrappedDek) => unwrapDek(key, wrappedDek, deps),
		keyFacts: (instance, id) => oneKey(instance, "getKeyMetadata", keysShape, id, deps),
		keyContent: (instance, id) => oneKey(instance, "getKey", contentsShape, id, deps),
		listKeys: (instance) => listKeys$1(instance, deps)
	};
}
async function wrapDek(key, dek, deps) {
	const plaintext = dek.base64();
	const send = (client) => client.wrapKey({
		...address(key),
		keyActionWrapBody: jsonBody({ plaintext })
	});
	const { ciphertext, keyVersion } = await callInstance(key, {
		operation: "wrap",
		shape: wrapShape,
		send,
		hide: dek
	}, deps);
	return {
		wrappedDek: ciphertext,
		keyVersion: keyVersion?.id ?? ""
	};
}
async function unwrapDek(key, wrappedDek, deps) {
	const send = (client) => client.unwrapKey({
		...address(key),
		keyActionUnwrapBody: jsonBody({ ciphertext: wrappedDek })
	});
	const answer = await callInstance(key, {
		operation: "unwrap",
		shape: unwrapShape,
		send
	}, deps);
	const unwrapped = {
		dek: _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.o.fromBase64(answer.plaintext, "what wrapped-dek holds"),
		keyVersion: answer.keyVersion?.id ?? ""
	};
	if (answer.ciphertext === void 0) return unwrapped;
	const keyVersion = answer.rewrappedKeyVersion?.id ?? "";
	return {
		...unwrapped,
		rewrapped: {
			wrappedDek: answer.ciphertext,
			keyVersion
		}
	};
}
/** The one key of an answer; undefined when there is none. */
async function oneKey(instance, operation, shape, id, deps) {
	const send = (client) => client[operation]({
		id,
		bluemixInstance: instance.instanceId
	});
	try {
		return (await callInstance(instance, {
			operation,
			shape,
			send
		}, deps)).resources[0];
	} catch (error) {
		if (error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.q && isAbsent$1(error)) return void 0;
		throw error;
	}
}
async function listKeys$1(instance, deps) {
	const keys = [];
	for (let page = 0; page < MAX_PAGES$1; page += 1) {
		const params = {
			bluemixInstance: instance.instanceId,
			limit: PAGE,
			offset: page * PAGE
		};
		const send = (client) => client.getKeys(params);
		const { resources: found = [] } = await callInstance(instance, {
			operation: "getKeys",
			shape: keyListShape,
			send
		}, deps);
		keys.push(...found);
		if (found.length < PAGE) return keys;
	}
	throw tooManyKeys(instance);
}
async function clientOf(instance, { tokens, endpoints, signal }) {
	const { default: IbmKeyProtectApiV2 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(350)]).then(__webpack_require__.bind(__webpack_require__, 350)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	return new IbmKeyProtectApiV2(sdkOptions(tokens, (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.y)(endpoints, instance), signal));
}
async function callInstance(instance, call, deps) {
	const { operation, shape, send, hide } = call;
	const { tokens, signal, log } = deps;
	const client = await clientOf(instance, deps);
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
	const one = {
		service: "key-protect",
		operation,
		repeatable: true,
		read,
		signal
	};
	const once = () => sdkCall(one, shape, () => send(client));
	return (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.Z)(() => withFreshToken(tokens, once), {
		signal,
		log,
		...deps.retry
	});
}
function tooManyKeys(instance) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J({
		code: "E_KEY_TOO_MANY",
		what: `the key instance ${instance.instanceId} holds more than ${PAGE * MAX_PAGES$1} keys`,
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
/** A 404 of the key service itself: a proxy or a wrong endpoint knows nothing of its keys. */
const isAbsent$1 = ({ failure }) => failure.status === 404 && failure.serviceCode !== void 0;
const versionShape = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ut)((0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({ id: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.dt }));
const wrapShape = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({
	ciphertext: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.at,
	keyVersion: versionShape
});
const unwrapShape = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({
	plaintext: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.at,
	keyVersion: versionShape,
	ciphertext: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ut)(_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.at),
	rewrappedKeyVersion: versionShape
});
const rawKeyShape = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({
	id: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.at,
	crn: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.dt,
	name: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ut)(_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.dt),
	aliases: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ut)((0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.st)(_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.dt)),
	extractable: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ot,
	state: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ut)(_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.it)
});
const keyShape$1 = (value, path) => {
	const key = rawKeyShape(value, path);
	return {
		...key,
		name: key.name ?? "",
		aliases: key.aliases ?? []
	};
};
/** Metadata of one key: a list of one. */
const keysShape = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({ resources: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.st)(keyShape$1) });
/** The same with what the key holds. */
const contentShape = (value, path) => {
	const { payload } = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({ payload: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ut)(_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.dt) })(value, path);
	return {
		...keyShape$1(value, path),
		payload: payload === void 0 ? void 0 : new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.U(payload)
	};
};
const contentsShape = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({ resources: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.st)(contentShape) });
/** An instance without keys leaves `resources` out; what it counts is always there. */
const keyListShape = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({
	metadata: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({ collectionTotal: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.it }),
	resources: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ut)((0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.st)(keyShape$1))
});
/** ibm-cloud-apis.md 3.7; a 401 has no `reasons`. */
function readError(body) {
	const resources = asObject(body)["resources"];
	const resource = asObject(Array.isArray(resources) ? resources[0] : void 0);
	const reason = asObject(Array.isArray(resource["reasons"]) ? resource["reasons"][0] : void 0);
	const message = reason["message"] ?? resource["errorMsg"];
	return {
		code: word(reason["code"]),
		text: typeof message === "string" ? message : void 0
	};
}
/** The text without any form of the key: services and proxies that throw a request back may have encoded it. */
function without(dek, text) {
	const raw = dek.bytes();
	return [
		...[dek.base64(), raw.toString("hex")].flatMap(_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.W),
		raw.toString("hex").toUpperCase(),
		raw.toString("base64url")
	].reduce((clean, form) => clean?.replaceAll(form, "***"), text);
}
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
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
* A service ID's key cannot call the classic API as user `apikey` (contract.md Common inputs). Throws before anything
* has been sent; `username` is the classic user that will be used, `claims` are those of its key.
*/
function refuseServiceIdForClassic(username, claims) {
	if (username !== "apikey" || claims.subType !== "ServiceId") return;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J({
		code: "E_CLASSIC_SERVICE_ID",
		what: "the API key belongs to a service ID, which cannot call the classic infrastructure API",
		why: "classic infrastructure knows users only; ibmcloud-api-key was made for a service ID",
		fix: "give classic-username and classic-api-key of a classic user beside it, or use a user's API key"
	});
}
// lib/iam/api-keys.ts
/** `url` is the base of IAM, `iamUrl(endpoints)`. */
function createApiKeys(tokens, url) {
	const iam = {
		tokens,
		url
	};
	return {
		create: (key, signal) => createKey(iam, key, signal),
		remove: (id, signal) => removeKey(iam, id, signal),
		list: (iamId, accountId, signal) => listKeys(iam, iamId, accountId, signal),
		hasServiceId: (id, signal) => hasServiceId(iam, id, signal)
	};
}
async function callIam({ tokens, url }, call, signal) {
	const { operation, repeatable, shape, send } = call;
	const client = await loadClient(tokens, url, signal);
	const one = {
		service: "iam",
		operation,
		repeatable,
		read: errorOf,
		signal
	};
	return withFreshToken(tokens, () => sdkCall(one, shape, () => send(client)));
}
async function createKey(iam, key, signal) {
	const { name, description, iamId, accountId } = key;
	const expiresAt = iamTime(key.expiresAt);
	const made = await callIam(iam, {
		operation: "createApiKey",
		repeatable: false,
		shape: createdShape,
		send: (client) => client.createApiKey({
			name,
			description,
			iamId,
			accountId,
			expiresAt,
			storeValue: false
		})
	}, signal);
	return {
		id: made.id,
		key: new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.U(made.apikey)
	};
}
async function removeKey(iam, id, signal) {
	const send = (client) => client.deleteApiKey({ id });
	try {
		await callIam(iam, {
			operation: "deleteApiKey",
			repeatable: true,
			shape: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ct,
			send
		}, signal);
	} catch (error) {
		if (!isAbsent(error)) throw error;
	}
}
async function hasServiceId(iam, id, signal) {
	const shape = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({ id: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.at });
	const send = (client) => client.getServiceId({ id });
	try {
		await callIam(iam, {
			operation: "getServiceId",
			repeatable: true,
			shape,
			send
		}, signal);
		return true;
	} catch (error) {
		if (isAbsent(error)) return false;
		throw error;
	}
}
async function listKeys(iam, iamId, accountId, signal) {
	const keys = [];
	let pagetoken;
	for (let pages = 0; pages < MAX_PAGES; pages += 1) {
		const params = {
			iamId,
			accountId,
			pagesize: 100,
			...pagetoken ? { pagetoken } : {}
		};
		const send = (client) => client.listApiKeys(params);
		const page = await callIam(iam, {
			operation: "listApiKeys",
			repeatable: true,
			shape: pageShape,
			send
		}, signal);
		keys.push(...page.apikeys.map(factsOf));
		pagetoken = nextToken(page.next);
		if (pagetoken === void 0) break;
	}
	return keys;
}
/** An identity has 20 keys at most (ibm-cloud-apis.md 1.5): who links to page after page is not IAM. */
const MAX_PAGES = 10;
const createdShape = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({
	id: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.at,
	apikey: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.at
});
const keyShape = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({
	id: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.at,
	name: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ut)(_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.dt),
	description: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ut)(_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.dt),
	expires_at: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ut)(_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.dt)
});
const pageShape = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.lt)({
	apikeys: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.st)(keyShape),
	next: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.ut)(_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.dt)
});
async function loadClient(tokens, url, signal) {
	const { default: IamIdentityV1 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(7451)]).then(__webpack_require__.bind(__webpack_require__, 7451)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	return new IamIdentityV1(sdkOptions(tokens, url, signal));
}
/** `yyyy-MM-ddTHH:mm+0000`, rounded up to the minute. */
function iamTime(milliseconds) {
	const minute = 6e4;
	const latest = Date.UTC(9999, 11, 31);
	return `${new Date(Math.min(Math.ceil(milliseconds / minute) * minute, latest)).toISOString().slice(0, 16)}+0000`;
}
function factsOf(key) {
	const time = Date.parse((key.expires_at ?? "").replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
	return {
		id: key.id,
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
/** A 404 of IAM itself: a proxy or a wrong endpoint knows nothing of what is there. */
function isAbsent(error) {
	return error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.q && error.failure.status === 404 && error.failure.serviceCode !== void 0;
}



/***/ })

};
