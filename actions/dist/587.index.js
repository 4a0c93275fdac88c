export const id = 587;
export const ids = [587];
export const modules = {

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClassicClient)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9574);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9328);
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
function answerValue(operation, kind, answer, hide = []) {
	let value;
	try {
		value = JSON.parse(answer.text);
	} catch {
		throw withoutJson(operation, kind, {
			...answer,
			text: without(hide, answer.text)
		});
	}
	const isError = (0,_locations_js__WEBPACK_IMPORTED_MODULE_2__.l)(value) && typeof value["error"] === "string" && value["id"] === void 0;
	if (answer.status >= 200 && answer.status < 300 && !isError) return value;
	const text = (0,_locations_js__WEBPACK_IMPORTED_MODULE_2__.l)(value) ? String(value["error"] ?? value["message"] ?? "no message") : "no message";
	const code = (0,_locations_js__WEBPACK_IMPORTED_MODULE_2__.l)(value) && typeof value["code"] === "string" ? value["code"] : void 0;
	const outcome = outcomeOf(kind, answer.status, text, code);
	throw failure(operation, answer, without(hide, text), code, outcome);
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
/** The text without any of these texts or their lines, as they are and as JSON writes them. */
function without(hide, text) {
	const forms = hide.flatMap((one) => [one, ...one.split(/\r?\n/)]).map((part) => part.trim()).flatMap((part) => [part, JSON.stringify(part).slice(1, -1)]);
	let clean = text;
	for (const form of forms) if (form.length >= 6) clean = clean.replaceAll(form, "***");
	return clean;
}
function withoutJson(operation, kind, answer) {
	const redirected = answer.status >= 300 && answer.status < 400;
	return failure(operation, answer, answer.text.trim() === "" ? "the body is empty" : redirected ? "a redirect, which is never followed" : `the body is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.i)(answer.text, 120)}`, void 0, kind === "read" ? readOutcome(answer.status) : "unknown");
}
function failure(operation, answer, text, serviceCode, outcome) {
	const { status, retryAfter } = answer;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t({
		service: "classic",
		operation,
		status,
		serviceCode,
		text,
		retryAfter,
		outcome
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
	const pace = new Pace(deps.requestsPerSecond ?? REQUESTS_PER_SECOND);
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
	const reading = (one) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__.n)(one, {
		signal,
		log,
		base,
		again: _retry_js__WEBPACK_IMPORTED_MODULE_1__.t
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
			return (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__.n)(once, {
				signal,
				log,
				base,
				again: again === "always" ? _retry_js__WEBPACK_IMPORTED_MODULE_1__.t : limited
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
			value: answerValue(operation, kind, answer, call.hide),
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



/***/ }),

/***/ 7733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ where),
/* harmony export */   n: () => (/* binding */ createObjectStorage),
/* harmony export */   r: () => (/* binding */ isAbsent),
/* harmony export */   t: () => (/* binding */ bodyOf)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9574);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
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
		return (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__.n)(() => withToken(deps, (token) => sendOnce(sdk, call, token, signal)), {
			log: deps.log,
			again: call.repeatable ? _retry_js__WEBPACK_IMPORTED_MODULE_2__.t : (error) => error.failure.outcome === "transient",
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
	const { default: IBM } = await __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 4197)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
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
		async delete(ref, signal) {
			await s3.send({
				operation: "deleteObject",
				params: where(ref),
				repeatable: true,
				...signal ? { signal } : {}
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

/***/ 9955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createTokenSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9574);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1278);



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
		const answer = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__.n)(() => requestToken(deps), {
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
		token: new _secret_js__WEBPACK_IMPORTED_MODULE_2__.t(token),
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
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t({
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
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t({
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



/***/ })

};
