export const id = 944;
export const ids = [944];
export const modules = {

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createClassicClient),
/* harmony export */   t: () => (/* binding */ refuseServiceIdForClassic)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _token_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4993);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9490);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);




// lib/classic/failure.ts
const RATE_LIMIT = "SoftLayer_Exception_WebService_RateLimitExceeded";
/** Errors of the socket and resolver that mean: no byte of the request was sent. */
const NOT_SENT = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"ENETUNREACH",
	"EHOSTUNREACH",
	"UND_ERR_CONNECT_TIMEOUT",
	"CERT_HAS_EXPIRED",
	"DEPTH_ZERO_SELF_SIGNED_CERT",
	"SELF_SIGNED_CERT_IN_CHAIN",
	"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
	"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
	"ERR_TLS_CERT_ALTNAME_INVALID"
]);
/**
* The value of an answer, or a ServiceError. The status alone decides nothing: HTTP 500 is an ordinary refusal and
* HTTP 200 can hold an error (softlayer-api.md 1.4, 4).
*/
function answerValue(operation, kind, answer) {
	let value;
	try {
		value = JSON.parse(answer.text);
	} catch (cause) {
		throw withoutJson(operation, kind, answer, cause);
	}
	const isError = (0,_locations_js__WEBPACK_IMPORTED_MODULE_2__.l)(value) && typeof value["error"] === "string" && value["id"] === void 0;
	if (answer.status >= 200 && answer.status < 300 && !isError) return value;
	const text = (0,_locations_js__WEBPACK_IMPORTED_MODULE_2__.l)(value) ? String(value["error"] ?? value["message"] ?? "no message") : "no message";
	const code = (0,_locations_js__WEBPACK_IMPORTED_MODULE_2__.l)(value) && typeof value["code"] === "string" ? value["code"] : void 0;
	throw failure(operation, answer, text, code, outcomeOf(kind, answer.status, text, code));
}
/**
* Refused only when a JSON error with a SoftLayer exception came that is not the overload's "Internal Error" and not
* the rate limit; what changes something is otherwise unknown (softlayer-api.md 17).
*/
function outcomeOf(kind, status, text, code) {
	if (code === RATE_LIMIT || code?.startsWith("SoftLayer_") && /^rate limit of \d/i.test(text)) return "transient";
	if (/^internal error$/i.test(text.trim())) return "unknown";
	if (code?.startsWith("SoftLayer_Exception")) return "refused";
	return kind === "read" ? readOutcome(status) : "unknown";
}
/** A read has no outcome to be unsure of: the question is only whether asking again is sensible. */
function readOutcome(status) {
	return status >= 300 && status < 500 && status !== 408 && status !== 429 || status === 501 ? "refused" : "transient";
}
function withoutJson(operation, kind, answer, cause) {
	const redirected = answer.status >= 300 && answer.status < 400;
	return failure(operation, answer, answer.text.trim() === "" ? "the body is empty" : redirected ? "a redirect, which is never followed" : `the body is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.i)(answer.text, 120)}`, void 0, kind === "read" ? readOutcome(answer.status) : "unknown", cause);
}
function failure(operation, answer, text, serviceCode, outcome, cause) {
	const { status, retryAfter } = answer;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t({
		service: "classic",
		operation,
		status,
		serviceCode,
		text,
		retryAfter,
		outcome,
		cause
	});
}
/** No answer came: cut, timed out, not resolved. Only an error from before the first byte says that nothing was done. */
function noAnswer(operation, kind, cause) {
	const code = socketCode(cause);
	const notSent = code !== void 0 && NOT_SENT.has(code);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t({
		service: "classic",
		operation,
		status: void 0,
		serviceCode: code,
		text: cause instanceof Error ? cause.message : String(cause),
		outcome: notSent || kind === "read" ? "transient" : "unknown",
		cause
	});
}
/** The innermost `code` of an error: fetch wraps the socket's error as its cause. */
function socketCode(error) {
	let code;
	let at = error;
	for (let depth = 0; depth < 6 && at instanceof Error; depth += 1) {
		const own = at.code;
		if (typeof own === "string") code = own;
		at = at instanceof AggregateError && at.errors.length > 0 ? at.errors[0] : at.cause;
	}
	return code;
}
/** Seconds of a Retry-After header; undefined when it is missing, a date in the past, or nonsense. */
function parseRetryAfter(header) {
	if (header === null) return void 0;
	if (/^[0-9]{1,9}$/.test(header.trim())) return Number(header);
	const seconds = (Date.parse(header) - Date.now()) / 1e3;
	return seconds > 0 ? seconds : void 0;
}
// lib/classic/pace.ts
/**
* A token bucket for the account-wide limit of the classic API: 50 requests a second were reported, advice is 10
* (softlayer-api.md 4). Time is monotonic, so a jump of the clock changes nothing.
*/
var Pace = class {
	#perSecond;
	#tokens;
	#filledAt = performance.now();
	constructor(perSecond) {
		this.#perSecond = perSecond;
		this.#tokens = perSecond;
	}
	/** Resolves when the next request may be sent. */
	async turn(signal) {
		const now = performance.now();
		this.#tokens = Math.min(this.#perSecond, this.#tokens + (now - this.#filledAt) / 1e3 * this.#perSecond);
		this.#filledAt = now;
		this.#tokens -= 1;
		if (this.#tokens >= 0) return;
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(-this.#tokens / this.#perSecond * 1e3, void 0, { signal });
	}
};
/** Lets one task run at a time, in the order of arrival. */
var OneAtATime = class {
	#last = Promise.resolve();
	run(task) {
		const turn = this.#last.then(task, task);
		this.#last = turn.catch(() => void 0);
		return turn;
	}
};
// lib/classic/client.ts
/** These check COS, keys, capacity or prices while the caller waits; IBM's own sample waits 240 s. softlayer-api.md 4 */
const SLOW_METHODS = /* @__PURE__ */ new Set([
	"createFromIcos",
	"generateOrderTemplate",
	"verifyOrder",
	"placeOrder",
	"createObject"
]);
const SLOW_TIMEOUT = 28e4;
const TIMEOUT = 12e4;
/** After a cancellation, how long the answer to a change may still come: it holds the id of what was made. */
const LAST_WORD = 3e3;
const BODY_LIMIT = 33554432;
const PAGE = 100;
const PAGES_AT_MOST = 300;
const REQUESTS_PER_SECOND = 10;
/** A client of the classic REST API by HTTP Basic. Every failure is a ServiceError of the service `classic`. */
function createClassicClient(deps) {
	const pace = new Pace(REQUESTS_PER_SECOND);
	const changes = new OneAtATime();
	const { signal, log } = deps;
	const base = deps.retryBase ?? 1e3;
	const send = async (call, kind, page) => {
		try {
			await pace.turn(signal);
			signal.throwIfAborted();
		} catch (cause) {
			if (kind === "read") throw cause;
			throw notSent(call, cause);
		}
		return exchange(deps, call, kind, page);
	};
	const reading = (one) => (0,_token_source_js__WEBPACK_IMPORTED_MODULE_1__.r)(one, {
		signal,
		log,
		base,
		again: _token_source_js__WEBPACK_IMPORTED_MODULE_1__.n
	});
	return {
		read: async (call) => {
			const page = call.limit === void 0 ? void 0 : `0,${call.limit}`;
			return (await reading(() => send(call, "read", page))).value;
		},
		list: (call) => listAll(call, (paged, page) => reading(() => send(paged, "read", page))),
		change: (call, again) => changes.run(async () => {
			const once = async () => (await send(call, "change")).value;
			if (again === void 0) return once();
			return (0,_token_source_js__WEBPACK_IMPORTED_MODULE_1__.r)(once, {
				signal,
				log,
				base,
				again: again === "always" ? _token_source_js__WEBPACK_IMPORTED_MODULE_1__.n : limited
			});
		})
	};
}
const limited = (error) => error.failure.outcome === "transient";
async function listAll(call, fetchPage) {
	const rows = /* @__PURE__ */ new Map();
	const sorted = call.root === void 0 ? call : {
		...call,
		filter: sortedById(call.root, call.filter)
	};
	for (let page = 0; page < PAGES_AT_MOST; page += 1) {
		const offset = page * PAGE;
		const { value, total } = await fetchPage(sorted, `${offset},${PAGE}`);
		const found = (0,_locations_js__WEBPACK_IMPORTED_MODULE_2__.o)(value);
		for (const row of found) rows.set(row["id"] ?? rows.size, row);
		if (found.length < PAGE || total !== void 0 && offset + found.length >= total) return [...rows.values()];
	}
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t({
		service: "classic",
		operation: operationOf(call),
		status: 200,
		serviceCode: void 0,
		text: `the list has more than ${PAGES_AT_MOST * PAGE} rows`,
		outcome: "refused"
	});
}
/** Pages without a sort may repeat and skip rows (softlayer-api.md 3.2). */
function sortedById(root, filter) {
	const below = filter?.[root];
	const order = {
		operation: "orderBy",
		options: [{
			name: "sort",
			value: ["ASC"]
		}]
	};
	return {
		...filter,
		[root]: {
			id: order,
			...typeof below === "object" ? below : {}
		}
	};
}
async function exchange(deps, call, kind, page) {
	const operation = operationOf(call);
	const lifetime = new AbortController();
	const abort = () => lifetime.abort(deps.signal.reason);
	const onCancel = () => kind === "read" ? abort() : setTimeout(abort, LAST_WORD).unref();
	const timeout = SLOW_METHODS.has(call.method) ? SLOW_TIMEOUT : TIMEOUT;
	const timer = setTimeout(() => lifetime.abort(/* @__PURE__ */ new Error(`no answer within ${timeout / 1e3} s`)), timeout);
	deps.signal.addEventListener("abort", onCancel, { once: true });
	try {
		const response = await fetch(requestUrl(deps.url, call, page), requestInit(deps, call, lifetime.signal));
		const answer = {
			status: response.status,
			text: await boundedText(response),
			retryAfter: parseRetryAfter(response.headers.get("retry-after"))
		};
		const total = response.headers.get("softlayer-total-items");
		return {
			value: answerValue(operation, kind, answer),
			total: total !== null && /^\d{1,9}$/.test(total) ? Number(total) : void 0
		};
	} catch (error) {
		if (kind === "read") deps.signal.throwIfAborted();
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) throw error;
		throw noAnswer(operation, kind, lifetime.signal.aborted ? lifetime.signal.reason : error);
	} finally {
		clearTimeout(timer);
		deps.signal.removeEventListener("abort", onCancel);
	}
}
/** A change that was cancelled while it waited for its turn: its caller may rely on nothing having been done. */
function notSent(call, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t({
		service: "classic",
		operation: operationOf(call),
		status: void 0,
		serviceCode: void 0,
		text: "cancelled before it was sent",
		outcome: "transient",
		cause
	});
}
function operationOf(call) {
	return `${call.service.replace(/^SoftLayer_/, "")}::${call.method}`;
}
function requestUrl(base, call, page) {
	const id = call.id === void 0 ? "" : `/${encodeURIComponent(String(call.id))}`;
	const url = new URL(`${base.replace(/\/+$/, "")}/${call.service}${id}/${call.method}.json`);
	if (call.mask !== void 0) url.searchParams.set("objectMask", call.mask);
	if (call.filter !== void 0) url.searchParams.set("objectFilter", JSON.stringify(call.filter));
	if (page !== void 0) url.searchParams.set("resultLimit", page);
	return url;
}
/** A GET can delete on this API (softlayer-api.md 1.3), so whether a call is repeated is decided by its kind, not its verb. */
function requestInit(deps, call, signal) {
	const headers = {
		Authorization: `Basic ${Buffer.from(`${deps.username}:${deps.apiKey.reveal()}`, "utf8").toString("base64")}`,
		Accept: "application/json"
	};
	const init = {
		headers,
		signal,
		redirect: "manual"
	};
	if (call.args === void 0 || call.args.length === 0) return {
		...init,
		method: "GET"
	};
	headers["Content-Type"] = "application/json";
	return {
		...init,
		method: "POST",
		body: JSON.stringify({ parameters: call.args })
	};
}
async function boundedText(response) {
	if (!response.body) return "";
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body) {
		size += chunk.byteLength;
		if (size > BODY_LIMIT) throw new Error(`the answer is larger than ${BODY_LIMIT} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
// lib/iam/classic-access.ts
/**
* A service ID's key cannot call the classic API as user `apikey` (contract, Common inputs). Throws before anything
* has been sent; `username` is the classic user that will be used.
*/
function refuseServiceIdForClassic(username, claims) {
	if (username !== "apikey" || claims.subType !== "ServiceId") return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
		code: "E_CLASSIC_SERVICE_ID",
		what: "the API key belongs to a service ID, which cannot call the classic infrastructure API",
		why: "classic infrastructure knows users only; ibmcloud-api-key was made for a service ID",
		fix: "give classic-username and classic-api-key of a classic user beside it, or use a user's API key"
	});
}



/***/ }),

/***/ 9390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ growingPause),
/* harmony export */   t: () => (/* binding */ TIMING)
/* harmony export */ });
// actions/order-instance/deps.ts
const TIMING = {
	poll: 1e4,
	lookUp: 3e5,
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

/***/ 2183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ where),
/* harmony export */   n: () => (/* binding */ createObjectStorage),
/* harmony export */   r: () => (/* binding */ isAbsent),
/* harmony export */   t: () => (/* binding */ bodyOf)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _token_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4993);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2696);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4708);







// lib/object-storage/location.ts
const CLASSES = /^(.+)-(standard|smart|vault|cold|flex|onerate_active)$/;
function parseLocation(constraint) {
	const match = CLASSES.exec(constraint);
	const location = match?.[1] ?? constraint;
	return {
		constraint,
		location,
		storageClass: match?.[2],
		resiliency: resiliencyOf(location)
	};
}
function resiliencyOf(location) {
	if (/^(us|eu|ap)(-geo)?$/.test(location)) return "cross-region";
	if (/^[a-z]{3}[0-9]{2}$/.test(location)) return "single-site";
	if (/^[a-z]{2}-[a-z]+$/.test(location)) return "regional";
	return "unknown";
}
// lib/object-storage/s3.ts
/** Bytes of an XML answer at most: 1000 listed objects, or 1000 parts. */
const ANSWER_LIMIT = 8388608;
function createS3(deps) {
	let client;
	const send = async (call) => {
		client ??= loadClient(deps);
		const sdk = await client;
		const signal = call.signal ?? deps.signal;
		return (0,_token_source_js__WEBPACK_IMPORTED_MODULE_2__.r)(() => withToken(deps, (token) => sendOnce(sdk, call, token, signal)), {
			log: deps.log,
			again: call.repeatable ? _token_source_js__WEBPACK_IMPORTED_MODULE_2__.n : (error) => error.failure.outcome === "transient",
			...deps.retry,
			...call.attempts === void 0 ? {} : { attempts: call.attempts },
			signal
		});
	};
	return {
		region: deps.region,
		send,
		async find(call) {
			try {
				return await send(call);
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t && call.absent(error)) return void 0;
				throw error;
			}
		}
	};
}
async function loadClient(deps) {
	process.noDeprecation = true;
	const { default: IBM } = await __webpack_require__.e(/* import() */ 627).then(__webpack_require__.bind(__webpack_require__, 7627)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	const endpoint = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.o)(deps.endpoints, deps.region);
	return new IBM.S3({
		endpoint,
		region: deps.region,
		s3ForcePathStyle: true,
		signatureVersion: "iam",
		credentials: new IBM.Credentials("unused", "unused"),
		maxRetries: 0,
		maxRedirects: 0,
		httpOptions: {
			connectTimeout: 15e3,
			timeout: deps.stallLimit ?? 3e4,
			agent: endpoint.startsWith("https:") ? node_https__WEBPACK_IMPORTED_MODULE_6__.globalAgent : node_http__WEBPACK_IMPORTED_MODULE_4__.globalAgent
		}
	});
}
async function sendOnce(sdk, call, token, signal) {
	const request = sdk.makeUnauthenticatedRequest(call.operation, call.params);
	request.on("afterBuild", (built) => {
		built.httpRequest.headers["Authorization"] = `Bearer ${token}`;
	});
	const limit = call.limit ?? ANSWER_LIMIT;
	let received = 0;
	request.on("httpData", (chunk) => {
		if (request.response.httpResponse.statusCode >= 300) return;
		received += chunk.length;
		if (received > limit) request.abort();
	});
	const stop = () => request.abort();
	signal.addEventListener("abort", stop, { once: true });
	try {
		signal.throwIfAborted();
		const answer = await request.promise();
		return typeof answer === "object" && answer !== null ? answer : {};
	} catch (thrown) {
		signal.throwIfAborted();
		if (received > limit) throw tooLong(call.operation, limit);
		throw s3Error(thrown, call, request.response.httpResponse.headers);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
function tooLong(operation, limit) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t({
		service: "object-storage",
		operation,
		status: 200,
		serviceCode: void 0,
		text: `the answer is longer than the ${limit} bytes that were expected`,
		outcome: "refused"
	});
}
const TRANSIENT = /* @__PURE__ */ new Set([
	"SlowDown",
	"ServiceUnavailable",
	"RequestTimeout",
	"BadDigest",
	"IncompleteBody"
]);
function s3Error(thrown, call, headers) {
	const failure = typeof thrown === "object" && thrown !== null ? thrown : {};
	const status = typeof failure["statusCode"] === "number" ? failure["statusCode"] : void 0;
	const code = typeof failure["code"] === "string" ? failure["code"] : void 0;
	const seconds = Number(headers?.["retry-after"] ?? NaN);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t({
		service: "object-storage",
		operation: call.operation,
		status,
		serviceCode: code,
		text: typeof failure["message"] === "string" ? failure["message"] : code ?? "no explanation",
		transactionId: typeof failure["requestId"] === "string" ? failure["requestId"] : void 0,
		retryAfter: Number.isFinite(seconds) ? seconds : void 0,
		outcome: outcomeOf(status, code, call.repeatable)
	});
}
/** A 200 that carries an `<Error>` body counts as the server's failure (pitfalls N7). */
function outcomeOf(status, code, mayRepeat) {
	if (status === 429 || status === 503 || code !== void 0 && TRANSIENT.has(code)) return "transient";
	if (status === 501) return "refused";
	if (status === void 0 || status === 200 || status === 408 || status >= 500) return mayRepeat ? "transient" : "unknown";
	return "refused";
}
/** COS answers 403 to an expired token (4.7) and to a real denial: one new token, one more try, then it is a denial. */
async function withToken(deps, call) {
	const token = await deps.tokens.token();
	try {
		return await call(token.reveal());
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) || !isDenial(error)) throw error;
		deps.tokens.invalidate(token);
		return call((await deps.tokens.token()).reveal());
	}
}
const isDenial = ({ failure }) => failure.status === 401 || failure.status === 403 && failure.serviceCode !== "RequestTimeTooSkewed";
// lib/object-storage/object-storage.ts
const isAbsent = ({ failure }) => failure.status === 404 && failure.serviceCode !== "NoSuchBucket";
/** A client for the buckets of one region. Nothing is sent and no SDK is loaded before the first call. */
function createObjectStorage(deps) {
	const s3 = createS3(deps);
	const getText = async (ref, limit) => {
		const answer = await s3.find({
			operation: "getObject",
			params: where(ref),
			repeatable: true,
			limit,
			absent: isAbsent
		});
		return answer && bodyOf(answer).toString("utf8");
	};
	return {
		s3,
		getText,
		async head(ref) {
			const answer = await s3.find({
				operation: "headObject",
				params: where(ref),
				repeatable: true,
				absent: (error) => error.failure.status === 404
			});
			return answer && headOf(answer);
		},
		putText: (ref, text, options) => putText(s3, getText, ref, text, options),
		list: (bucket, prefix, max) => list(s3, bucket, prefix, max),
		async bucketLocation(bucket) {
			const answer = await s3.send({
				operation: "getBucketLocation",
				params: { Bucket: bucket },
				repeatable: true
			});
			return parseLocation(String(answer["LocationConstraint"] ?? ""));
		},
		async delete(ref) {
			await s3.send({
				operation: "deleteObject",
				params: where(ref),
				repeatable: true
			});
		}
	};
}
const where = ({ bucket, key }) => ({
	Bucket: bucket,
	Key: key
});
function bodyOf(answer) {
	const body = answer["Body"];
	return Buffer.isBuffer(body) ? body : Buffer.from(body instanceof Uint8Array ? body : "");
}
function headOf(answer) {
	const metadata = answer["Metadata"];
	const entries = typeof metadata === "object" && metadata !== null ? Object.entries(metadata) : [];
	return {
		size: Number(answer["ContentLength"] ?? 0),
		etag: String(answer["ETag"] ?? ""),
		metadata: Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]))
	};
}
async function putText(s3, getText, ref, text, options) {
	const body = Buffer.from(text, "utf8");
	try {
		await s3.send({
			operation: "putObject",
			params: {
				...where(ref),
				Body: body,
				ContentLength: body.length,
				ContentMD5: (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("md5").update(body).digest("base64"),
				ContentType: options.contentType ?? "application/json",
				...options.onlyIfAbsent ? { IfNoneMatch: "*" } : {}
			},
			repeatable: true
		});
		return "written";
	} catch (error) {
		if (!options.onlyIfAbsent || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) || error.failure.status !== 412) throw error;
		return await getText(ref, body.length + 1).catch((cause) => {
			if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t && cause.failure.status === 200) return void 0;
			throw cause;
		}) === text ? "written" : "exists";
	}
}
async function list(s3, bucket, prefix, max) {
	const objects = [];
	let next;
	do {
		const answer = await s3.send({
			operation: "listObjectsV2",
			params: {
				Bucket: bucket,
				Prefix: prefix,
				MaxKeys: 1e3,
				...next ? { ContinuationToken: next } : {}
			},
			repeatable: true
		});
		const contents = Array.isArray(answer["Contents"]) ? answer["Contents"] : [];
		for (const entry of contents) objects.push({
			key: String(entry["Key"] ?? ""),
			size: Number(entry["Size"] ?? 0)
		});
		const more = answer["IsTruncated"] === true ? answer["NextContinuationToken"] : void 0;
		next = typeof more === "string" && more !== "" ? more : void 0;
	} while (next !== void 0 && objects.length < max);
	return {
		objects: objects.slice(0, max),
		complete: next === void 0 && objects.length <= max
	};
}



/***/ }),

/***/ 7944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDeps: () => (/* binding */ openDeps)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _classic_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2697);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9490);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2696);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4921);
/* harmony import */ var _token_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4993);
/* harmony import */ var _object_storage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2183);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9390);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7030);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8500);
















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
	const { getOctokit } = await __webpack_require__.e(/* import() */ 515).then(__webpack_require__.bind(__webpack_require__, 4515));
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
	if (!("id" in data)) throw new Error(`GitHub made no deployment: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.i)(String(data.message ?? ""))}`);
	return {
		id: data.id,
		environment: data.environment
	};
}
function shortened(text) {
	const line = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, 1e3);
	return line.length > DESCRIPTION_LIMIT ? `${line.slice(0, 139)}…` : line;
}
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
	const folder = env["ENCRYPTED_IMAGE_JOURNAL"] || (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(env["HOME"] || (0,node_os__WEBPACK_IMPORTED_MODULE_14__.homedir)(), ".local", "state", "encrypted-image");
	if (!(0,node_path__WEBPACK_IMPORTED_MODULE_12__.isAbsolute)(folder)) throw noJournal(folder, "it is no absolute path");
	const temp = env["RUNNER_TEMP"];
	if (temp && `${(0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(folder)}${node_path__WEBPACK_IMPORTED_MODULE_12__.sep}`.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(temp)}${node_path__WEBPACK_IMPORTED_MODULE_12__.sep}`)) throw noJournal(folder, "it lies in the runner's temp folder, which is emptied after each job");
	return (0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(folder);
}
/** Why the next job will not find this runner's journal; undefined when it will. */
function journalIsLost(env) {
	return env["RUNNER_ENVIRONMENT"] === "github-hosted" ? "GitHub throws this runner away after the job" : void 0;
}
/** Records as files below `folder`, for this user only (mode 0700), each written to disk before it has its name. */
function folderRecords(folder) {
	const place = (name) => {
		demandRecordName(name);
		return (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, name);
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
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_NOFOLLOW).catch(absent);
	if (!file) return void 0;
	try {
		const { size } = await file.stat();
		if (size > 65536) throw new Error(`${path} has ${size} bytes and is none of our records`);
		return await file.readFile("utf8");
	} finally {
		await file.close();
	}
}
async function listFiles(folder, prefix) {
	const below = prefix.includes("/") ? prefix.slice(0, prefix.lastIndexOf("/") + 1) : "";
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, below)).catch(absent) ?? []).map((name) => below + name).filter((name) => name.startsWith(prefix));
}
/** A hard link is made only where nothing is, so it decides a race between two processes. */
async function createDurably(path, text) {
	const temporary = await writeTemporary(path, text);
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.link)(temporary, path);
	} catch (error) {
		if (codeOf(error) === "EEXIST") return "exists";
		throw error;
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.unlink)(temporary);
	}
	await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)(path));
	return "created";
}
async function replaceDurably(path, text) {
	const temporary = await writeTemporary(path, text);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.rename)(temporary, path);
	await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)(path));
}
async function writeTemporary(path, text) {
	await privateFolder((0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)(path));
	const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.randomBytes)(8).toString("hex")}.tmp`);
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.open)(temporary, "wx", 384);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
	return temporary;
}
async function privateFolder(folder) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.mkdir)(folder, {
		recursive: true,
		mode: 448
	});
	const { mode, uid } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.stat)(folder);
	if (uid !== process.getuid?.()) throw new Error(`${folder} belongs to another user`);
	if ((mode & 511) !== 448) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.chmod)(folder, 448);
}
async function syncFolder(folder) {
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_DIRECTORY);
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
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
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
			nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.randomBytes)(12).toString("hex")
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
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_INTENT",
		what: `${place} is no record of an order: ${why}`,
		why: "it was changed or written by something else; whether a server was ordered is not known",
		fix: "look for the server by its name; when there is none and no pending order, delete the record and run again",
		...cause === void 0 ? {} : { cause }
	});
}
// actions/order-instance/connect.ts
/** Milliseconds after which a silent address counts as not listening. */
const CONNECT_TIMEOUT = 1e4;
/** Opens one TCP connection and closes it: undefined when it was accepted, else why not. */
function connectOnce(host, port, signal) {
	return new Promise((resolve) => {
		const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_10__.connect)({
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
	const tokens = (0,_token_source_js__WEBPACK_IMPORTED_MODULE_6__.t)({
		apiKey: inputs.apiKey,
		url: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_4__.s)(inputs.endpoints),
		mask: edge.mask,
		signal: late,
		log
	});
	const run = runContext(env);
	return {
		client: (0,_classic_access_js__WEBPACK_IMPORTED_MODULE_2__.n)({
			url: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_4__.a)(inputs.endpoints),
			...inputs.classic,
			signal,
			log
		}),
		refuseServiceId: () => refuseServiceId(inputs, tokens),
		openIntents: (datacenters) => new OrderIntents(openRecords(inputs, edge, {
			tokens,
			late,
			datacenters
		})),
		openDeployment: deploymentOpener(inputs, edge),
		connect: connectOnce,
		pause: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_15__.setTimeout)(milliseconds, void 0, { signal }),
		now: () => performance.now(),
		run: run?.runUrl ?? "a run outside of GitHub Actions",
		signal,
		log,
		outputs: edge.outputs,
		summary: edge.summary,
		timing: _deps_js__WEBPACK_IMPORTED_MODULE_8__.t
	};
}
/** Classic credentials of their own say nothing about IAM; only the platform key may be a service ID's. */
async function refuseServiceId(inputs, tokens) {
	if (inputs.classic.username !== "apikey") return;
	const claims = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_5__.n)("IAM does not accept ibmcloud-api-key", () => tokens.claims());
	(0,_classic_access_js__WEBPACK_IMPORTED_MODULE_2__.t)(inputs.classic.username, claims);
}
function openRecords(inputs, edge, { tokens, late, datacenters }) {
	const { bucket, endpoints } = inputs;
	if (bucket === void 0) {
		const lost = journalIsLost(edge.env);
		if (lost && !inputs.dryRun) edge.log.notice(`${lost}: give bucket, so that a run on another host finds the intent of this order`);
		return folderRecords(journalFolder(edge.env));
	}
	const region = inputs.region ?? datacenters.map(_locations_js__WEBPACK_IMPORTED_MODULE_3__.i).find((found) => found !== void 0);
	if (region === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_REGION",
		what: `the region of the bucket ${bucket} is not known`,
		why: "region is not given, and the datacenters of the template belong to none",
		fix: "give region, the one of the bucket"
	});
	return bucketRecords((0,_object_storage_js__WEBPACK_IMPORTED_MODULE_7__.n)({
		tokens,
		endpoints,
		region,
		signal: late,
		log: edge.log
	}), bucket);
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
