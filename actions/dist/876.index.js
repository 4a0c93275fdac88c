export const id = 876;
export const ids = [876];
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

/***/ 9490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dateAt),
/* harmony export */   c: () => (/* binding */ integerAt),
/* harmony export */   d: () => (/* binding */ valueAt),
/* harmony export */   i: () => (/* binding */ regionOfDatacenter),
/* harmony export */   l: () => (/* binding */ isEntity),
/* harmony export */   n: () => (/* binding */ isDatacenterName),
/* harmony export */   o: () => (/* binding */ entitiesOf),
/* harmony export */   r: () => (/* binding */ listDatacenters),
/* harmony export */   s: () => (/* binding */ entityAt),
/* harmony export */   t: () => (/* binding */ IMPORT_DATACENTERS),
/* harmony export */   u: () => (/* binding */ textAt)
/* harmony export */ });
// lib/classic/json.ts
function isEntity(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The object at a path of property names; undefined when any part is missing, null or something else. */
function entityAt(value, ...path) {
	const found = valueAt(value, ...path);
	return isEntity(found) && Object.keys(found).length > 0 ? found : void 0;
}
function valueAt(value, ...path) {
	let at = value;
	for (const name of path) at = isEntity(at) ? at[name] : void 0;
	return at ?? void 0;
}
/** A text that says something; an empty one counts as absent (softlayer-api.md 1.4). */
function textAt(value, ...path) {
	const found = valueAt(value, ...path);
	return typeof found === "string" && found !== "" ? found : void 0;
}
/** An id or count: a whole number, or its decimal text. */
function integerAt(value, ...path) {
	const found = valueAt(value, ...path);
	const number = typeof found === "string" && /^[0-9]{1,15}$/.test(found) ? Number(found) : found;
	return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
/**
* The objects of a list. Some methods answer one object without brackets, and an empty list as `[{}]`; null and
* texts among the rows are no objects (softlayer-api.md 1.4, 20).
*/
function entitiesOf(value) {
	return (Array.isArray(value) ? value : [value]).filter((row) => isEntity(row) && Object.keys(row).length > 0);
}
/** Unix milliseconds of a SoftLayer date. Without an offset it means nothing: undefined (softlayer-api.md 1.4). */
function dateAt(value, ...path) {
	const text = textAt(value, ...path);
	if (text === void 0 || !/T[0-9:.]+(Z|[+-][0-9]{2}:?[0-9]{2})$/.test(text)) return void 0;
	const time = Date.parse(text);
	return Number.isNaN(time) ? void 0 : time;
}
// lib/classic/locations.ts
/**
* COS region → datacenter in which an import from that region arrives. softlayer-api.md 11.1: the first four are
* documented; Tokyo and Sydney are [inferred] from an older page and the datacenters that exist.
*/
const IMPORT_DATACENTERS = {
	"us-south": "dal13",
	"us-east": "wdc07",
	"eu-gb": "lon02",
	"eu-de": "fra02",
	"jp-tok": "tok02",
	"au-syd": "syd01"
};
/**
* City of a datacenter → region of the platform's services there. [inferred]: the names agree wherever an import
* datacenter is documented.
*/
const CITY_REGIONS = {
	dal: "us-south",
	wdc: "us-east",
	lon: "eu-gb",
	fra: "eu-de",
	mad: "eu-es",
	tok: "jp-tok",
	osa: "jp-osa",
	syd: "au-syd",
	sao: "br-sao",
	tor: "ca-tor",
	mon: "ca-mon"
};
/** The region around a datacenter; undefined where there is none. */
function regionOfDatacenter(name) {
	return CITY_REGIONS[name.slice(0, 3)];
}
const isDatacenterName = (text) => /^[a-z]{3}[0-9]{2}$/.test(text);
/** All datacenters of the classic infrastructure, as the API lists them today. */
async function listDatacenters(client) {
	return entitiesOf(await client.read({
		service: "SoftLayer_Location",
		method: "getDatacenters",
		mask: "mask[id,name]"
	})).flatMap((row) => {
		const id = integerAt(row, "id");
		const name = textAt(row, "name");
		return id === void 0 || name === void 0 ? [] : [{
			id,
			name
		}];
	});
}



/***/ }),

/***/ 5876:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
/* harmony import */ var _cos_uri_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9130);
/* harmony import */ var _key_protect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5007);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9490);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1283);
/* harmony import */ var _object_storage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2183);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4921);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3842);
/* harmony import */ var _classic_access_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2697);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3437);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2696);
/* harmony import */ var _token_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4993);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5965);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8500);




















// actions/upload-import/inputs.ts
function parse(reader, env) {
	const common = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.n)(reader, "6h", env);
	const classic = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.t)(reader, common.apiKey);
	const source = readSource(reader);
	const template = readTemplate(reader);
	const inputs = {
		...common,
		classic,
		...source,
		...template,
		importApiKey: reader.secret("import-api-key"),
		importServiceId: reader.text("import-service-id", { check: (value) => /^(iam-)?ServiceId-[0-9a-zA-Z-]{8,64}$/.test(value) ? void 0 : "must be like ServiceId-…" })?.replace(/^iam-/, ""),
		acceptLegacyFormat: reader.flag("accept-legacy-format", false),
		allowKeyReuse: reader.flag("allow-key-reuse", false),
		dryRun: reader.flag("dry-run", false)
	};
	checkTogether(reader, inputs);
	return inputs;
}
function readSource(reader) {
	const uri = reader.text("object-uri", { check: (value) => (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_19__.i)(value) ? void 0 : "must be cos://region/bucket/key" });
	return {
		encryptedImage: reader.text("encrypted-image"),
		objectUri: uri === void 0 ? void 0 : (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_19__.i)(uri),
		manifest: reader.text("manifest"),
		facts: readFacts(reader),
		bucket: reader.text("bucket", { check: (value) => (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_19__.n)(value) ? void 0 : "is no name of a bucket" }),
		objectKey: reader.text("object-key", { check: _cos_uri_js__WEBPACK_IMPORTED_MODULE_19__.r })
	};
}
function readFacts(reader) {
	const format = reader.text("format", { check: (value) => value === "vhd" || value === "luks-raw" ? void 0 : "must be vhd or luks-raw" });
	const wrappedDek = reader.text("wrapped-dek", { check: _key_protect_js__WEBPACK_IMPORTED_MODULE_2__.c });
	const crn = reader.text("root-key-crn", { check: (value) => (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_2__.l)(value) ? void 0 : "must be the full CRN of a root key" });
	const rootKey = crn === void 0 ? void 0 : (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_2__.l)(crn);
	const given = [
		format,
		wrappedDek,
		crn
	].filter((value) => value !== void 0).length;
	if (given !== 0 && given !== 3) reader.problem("format, wrapped-dek and root-key-crn belong together: give all three, or a manifest");
	if (format !== "vhd" && format !== "luks-raw" || wrappedDek === void 0 || !rootKey) return void 0;
	return {
		format,
		wrappedDek,
		rootKey
	};
}
function readTemplate(reader) {
	const bootMode = reader.text("boot-mode", { check: (value) => value === "PV" || value === "HVM" ? void 0 : "must be HVM or PV" });
	return {
		name: reader.text("name", { check: (value) => value.length <= 255 ? void 0 : "is longer than 255 characters" }),
		note: reader.text("note", { check: (value) => value.length <= 500 ? void 0 : "is longer than 500 characters" }),
		operatingSystem: reader.text("operating-system", { check: (value) => /^[A-Z0-9][A-Z0-9._-]{2,60}$/.test(value) ? void 0 : "must be a code such as DEBIAN_12_64" }),
		bootMode: bootMode === "PV" || bootMode === "HVM" ? bootMode : void 0,
		byol: reader.flag("byol", false),
		locations: [...new Set(reader.list("locations", (item) => (0,_locations_js__WEBPACK_IMPORTED_MODULE_3__.n)(item) ? void 0 : "is no datacenter such as dal13"))],
		templateId: reader.integer("template-id", {
			min: 1,
			max: 999999999999
		})
	};
}
function checkTogether(reader, inputs) {
	const { encryptedImage, objectUri, templateId, operatingSystem } = inputs;
	if (encryptedImage !== void 0 && objectUri !== void 0) reader.problem("give either encrypted-image or object-uri, not both");
	if (templateId === void 0) {
		if (encryptedImage === void 0 && objectUri === void 0) reader.problem("give encrypted-image, or object-uri (or template-id, to wait for an import)");
		if (encryptedImage !== void 0 && inputs.bucket === void 0) reader.problem("bucket is missing");
		if (operatingSystem === void 0) reader.problem("operating-system is missing");
	}
	if (objectUri && inputs.bucket !== void 0 && inputs.bucket !== objectUri.bucket) reader.problem(`bucket is ${inputs.bucket}, but object-uri names ${objectUri.bucket}`);
	if (objectUri && inputs.objectKey !== void 0 && inputs.objectKey !== objectUri.key) reader.problem("object-key is not the key in object-uri");
	for (const [name, region] of [["object-uri", objectUri?.region], ["root-key-crn", inputs.facts?.rootKey.region]]) if (inputs.region !== void 0 && region !== void 0 && region !== inputs.region) reader.problem(`region is ${inputs.region}, but ${name} lies in ${region}`);
	checkLicence(reader, operatingSystem ?? "", inputs.byol);
}
/** Encrypted images are always cloud-init images; what that means for licences: softlayer-api.md 7.2 */
function checkLicence(reader, operatingSystem, byol) {
	if (operatingSystem.startsWith("REDHAT_") && !byol) reader.problem("byol must be true: IBM imports an encrypted Red Hat image only with your own licence");
	if (operatingSystem.startsWith("WIN_") && byol) reader.problem("byol must be false: a Windows image with your own licence cannot use cloud-init");
}
// lib/object-storage/pool.ts
/** Successes in a row after which one more task at a time is tried. */
const GROW_AFTER = 16;
/** Bounded parallel work that stops at the first failure; every task has ended when it throws. */
function createPool(most, signal) {
	let limit = most;
	let successes = 0;
	let failure;
	const running = /* @__PURE__ */ new Set();
	const settle = async () => {
		await Promise.allSettled(running);
		throw failure?.error;
	};
	return {
		async slot() {
			while (running.size >= limit && !failure) await Promise.race(running);
			if (!failure && signal.aborted) failure = { error: signal.reason };
			if (failure) await settle();
		},
		run(task) {
			const promise = task().then(() => {
				successes += 1;
				if (successes % GROW_AFTER === 0 && limit < most) limit += 1;
			}, (error) => {
				failure ??= { error };
			});
			running.add(promise);
			promise.then(() => running.delete(promise));
		},
		slowDown() {
			successes = 0;
			limit = Math.max(1, Math.floor(limit / 2));
		},
		async drain() {
			await Promise.all(running);
			if (failure) throw failure.error;
		}
	};
}
// lib/object-storage/upload.ts
/** Metadata names of what we upload, without `x-amz-meta-`. */
const SHA256_METADATA = "sha256";
/** Tells our own object from another's after a lost answer. */
const MARKER_METADATA = "upload-marker";
const MIB = 1048576;
const MIN_PART = 16 * MIB;
const PARTS = 9e3;
const MEMORY = 512 * MIB;
/**
* Bytes of one part: at least 16 MiB, and so many that 9000 parts hold the file, in steps of 4 MiB (pitfalls 9).
*/
function partSize(size) {
	return Math.max(MIN_PART, Math.ceil(size / PARTS / (4 * MIB)) * 4 * MIB);
}
/**
* Uploads a file in parts, several at a time, and makes the object visible only when the bytes that were read had the
* right digest. Retries single parts with the same bytes. Aborts the upload when it fails.
* Throws ServiceError, or UserError E_IMAGE_CHANGED, E_OBJECT_EXISTS, E_UPLOAD_WRONG.
*/
async function uploadFile(storage, ref, file, options) {
	const marker = (0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.randomUUID)();
	const answer = await storage.s3.send({
		operation: "createMultipartUpload",
		params: {
			...(0,_object_storage_js__WEBPACK_IMPORTED_MODULE_5__.i)(ref),
			ContentType: "application/octet-stream",
			Metadata: {
				[SHA256_METADATA]: options.sha256,
				[MARKER_METADATA]: marker
			}
		},
		repeatable: true
	});
	const uploadId = String(answer["UploadId"] ?? "");
	if (uploadId === "") throw badAnswer("createMultipartUpload", "no upload id");
	options.started(uploadId);
	try {
		const { etags, sha256 } = await sendParts(storage, ref, uploadId, file, options);
		if (sha256 !== options.sha256) throw imageChanged(options.sha256, sha256);
		await complete(storage, ref, uploadId, etags, marker, options);
	} catch (error) {
		await abortUpload(storage, ref, uploadId).catch(() => void 0);
		throw error;
	}
}
/** Removes an unfinished upload with all its parts; succeeds also when there is none. Bounded to a few seconds. */
async function abortUpload(storage, ref, uploadId) {
	await storage.s3.find({
		operation: "abortMultipartUpload",
		params: {
			...(0,_object_storage_js__WEBPACK_IMPORTED_MODULE_5__.i)(ref),
			UploadId: uploadId
		},
		repeatable: true,
		attempts: 2,
		signal: AbortSignal.timeout(4e3),
		absent: _object_storage_js__WEBPACK_IMPORTED_MODULE_5__.r
	});
}
async function sendParts(storage, ref, uploadId, file, options) {
	const length = partSize(options.size);
	const count = Math.max(1, Math.ceil(options.size / length));
	const etags = new Array(count).fill("");
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.createHash)("sha256");
	const pool = createPool(Math.max(4, Math.min(16, Math.floor(MEMORY / length))), options.signal);
	let done = 0;
	for (let index = 0; index < count; index += 1) {
		await pool.slot();
		const bytes = await readPart(file, index * length, Math.min(length, options.size - index * length), hash);
		pool.run(async () => {
			etags[index] = await sendPart(storage, ref, uploadId, index + 1, bytes, pool.slowDown);
			done += bytes.length;
			options.progress?.(done, options.size);
		});
	}
	await pool.drain();
	return {
		etags,
		sha256: hash.digest("hex")
	};
}
/** Reads in file order, so that one pass gives the digest too. A file that has become shorter is refused. */
async function readPart(file, position, length, hash) {
	const bytes = Buffer.allocUnsafe(length);
	for (let filled = 0; filled < length;) {
		const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
		if (bytesRead === 0) throw imageChanged(`${position + length} bytes`, `${position + filled} bytes`);
		filled += bytesRead;
	}
	hash.update(bytes);
	return bytes;
}
async function sendPart(storage, ref, uploadId, number, bytes, slowDown) {
	const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.createHash)("md5").update(bytes).digest("base64");
	const once = () => storage.s3.send({
		operation: "uploadPart",
		params: {
			...(0,_object_storage_js__WEBPACK_IMPORTED_MODULE_5__.i)(ref),
			UploadId: uploadId,
			PartNumber: number,
			Body: bytes,
			ContentLength: bytes.length,
			ContentMD5: md5
		},
		repeatable: true
	});
	const answer = await once().catch((error) => {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t) || error.failure.outcome !== "transient") throw error;
		slowDown();
		return once();
	});
	const etag = String(answer["ETag"] ?? "");
	if (etag === "") throw badAnswer("uploadPart", "no ETag");
	return etag;
}
/** Makes the object visible once; an answer that did not come is cleared up by looking, never by a second upload (N8). */
async function complete(storage, ref, uploadId, etags, marker, options) {
	const ours = (head) => head?.metadata["upload-marker"] === marker && head.size === options.size;
	try {
		await storage.s3.send({
			operation: "completeMultipartUpload",
			params: {
				...(0,_object_storage_js__WEBPACK_IMPORTED_MODULE_5__.i)(ref),
				UploadId: uploadId,
				IfNoneMatch: "*",
				MultipartUpload: { Parts: etags.map((ETag, index) => ({
					ETag,
					PartNumber: index + 1
				})) }
			},
			repeatable: false
		});
	} catch (error) {
		if (ours(await storage.head(ref))) return;
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t && error.failure.status === 412) throw existsMeanwhile(ref, error);
		throw error;
	}
	const head = await storage.head(ref);
	if (!ours(head)) throw wrongObject(ref, options.size, head);
}
function badAnswer(operation, text) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.t({
		service: "object-storage",
		operation,
		status: 200,
		serviceCode: void 0,
		text: `the answer holds ${text}`,
		outcome: "refused"
	});
}
function imageChanged(expected, found) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_IMAGE_CHANGED",
		what: `the encrypted image holds ${found}, not ${expected} as its manifest says; nothing was stored`,
		why: "the file was changed or cut after it was encrypted, or the manifest belongs to another file",
		fix: "encrypt again, and give the image and the manifest of the same run"
	});
}
function existsMeanwhile(ref, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_OBJECT_EXISTS",
		what: `an object ${JSON.stringify(ref.key)} appeared in ${ref.bucket} while this run uploaded`,
		why: "another run uploads the same image at the same time",
		fix: "run again: an equal object is then used, a different one refused",
		cause
	});
}
function wrongObject(ref, size, head) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_UPLOAD_WRONG",
		what: `the object ${JSON.stringify(ref.key)} in ${ref.bucket} has ${head?.size ?? "no"} bytes after the upload, not ${size}, or is not the one that was uploaded`,
		why: "another run wrote it at the same time, or Object Storage lost a part",
		fix: "delete the object if nobody else uses it, and run again"
	});
}
// actions/upload-import/import-key.ts
/** Name of every API key that this action makes; what tells them apart is the description. */
const KEY_NAME = "encrypted-image-import";
/** Milliseconds that a key outlives the action's timeout, for clocks that differ. */
const MARGIN = 9e5;
/** A cancelled step is killed after some seconds: the deletion gets the first of them. */
const RELEASE_TIMEOUT = 4e3;
const keep = async () => void 0;
async function obtainImportKey(inputs, deps) {
	if (inputs.importApiKey) return {
		key: inputs.importApiKey,
		fresh: false,
		release: keep
	};
	if (inputs.importServiceId !== void 0) return makeKey(inputs.importServiceId, inputs.timeout, deps);
	deps.log.warning("ibmcloud-api-key itself is handed to IBM's import, with all the rights it has; give import-service-id (or import-api-key) of a service ID that may only read the bucket and use the root key");
	return {
		key: inputs.apiKey,
		fresh: false,
		release: keep
	};
}
async function makeKey(serviceId, timeout, deps) {
	const claims = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the account of the API key cannot be read", deps.claims);
	const owner = {
		iamId: `iam-${serviceId}`,
		accountId: accountOf(claims)
	};
	await removeExpired(owner, deps);
	const tag = `upload-import ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.randomUUID)()}`;
	deps.saveState("key-tag", JSON.stringify({
		...owner,
		tag
	}));
	const made = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)(`no API key can be made on ${serviceId}`, async () => {
		const key = {
			...owner,
			name: KEY_NAME,
			description: `${tag}: handed to one image import, deleted after it`,
			expiresAt: Date.now() + timeout + MARGIN
		};
		try {
			return await deps.apiKeys.create(key, deps.signal);
		} catch (error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t) || error.failure.outcome !== "unknown") throw error;
			await removeTagged(deps.apiKeys, {
				...owner,
				tag
			}, deps.signal);
			return deps.apiKeys.create(key, deps.signal);
		}
	});
	deps.saveState("import-key", made.id);
	deps.mask(made.key.reveal());
	deps.log.info(`made the API key ${made.id} on ${serviceId} for the import`);
	let released;
	const release = async () => {
		if (!await removeKey(deps.apiKeys, made.id, deps.log)) return;
		deps.saveState("import-key", "");
		deps.saveState("key-tag", "");
	};
	return {
		key: made.key,
		fresh: true,
		release: () => {
			released ??= release();
			return released;
		}
	};
}
/** True when the key is gone. A failure is only told: `post` tries again, and the key expires. */
async function removeKey(apiKeys, id, log) {
	try {
		await apiKeys.remove(id, AbortSignal.timeout(RELEASE_TIMEOUT));
		log.info(`deleted the API key ${id}`);
		return true;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		log.warning(`the API key ${id} of the import could not be deleted (${why}); it expires by itself`);
		return false;
	}
}
/** Removes the keys of a run by their description. */
async function removeTagged(apiKeys, { iamId, accountId, tag }, signal) {
	for (const key of await apiKeys.list(iamId, accountId, signal)) if (key.name === "encrypted-image-import" && key.description.startsWith(`${tag}:`)) await apiKeys.remove(key.id, signal);
}
/** What runs left that died before they could delete: keys of this action whose time is over. */
async function removeExpired({ iamId, accountId }, deps) {
	try {
		for (const key of await deps.apiKeys.list(iamId, accountId, deps.signal)) {
			if (key.name !== "encrypted-image-import" || key.expiresAt === void 0 || key.expiresAt > Date.now()) continue;
			await removeKey(deps.apiKeys, key.id, deps.log);
		}
	} catch (error) {
		const told = (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.t)(error, "expired keys cannot be looked for");
		deps.log.info(told instanceof Error ? told.message : String(told));
	}
}
function accountOf(claims) {
	if (claims.accountId !== void 0) return claims.accountId;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_IAM_ACCOUNT",
		what: "the token of the API key names no account",
		why: "the iam endpoint is not that of IBM Cloud IAM",
		fix: "check the iam line of `endpoints`, or give import-api-key"
	});
}
// actions/upload-import/post.ts
/**
* Removes what a run that was killed left: its API key, by id or (when the id never arrived) by description, and its
* unfinished upload. Does nothing after a run that ended by itself. A failure is told and fails nothing.
*/
async function post(deps) {
	await attempt("the API key of the import", deps.log, () => removeLeftKey(deps));
	await attempt("the unfinished upload", deps.log, () => removeLeftUpload(deps));
}
async function removeLeftKey({ apiKeys, getState, log, signal }) {
	const id = getState("import-key");
	if (id !== "" && await removeKey(apiKeys, id, log)) return;
	const tag = record(getState("key-tag"));
	if (!tag) return;
	const { iamId = "", accountId = "", tag: text = "" } = tag;
	await removeTagged(apiKeys, {
		iamId,
		accountId,
		tag: text
	}, signal);
}
async function removeLeftUpload({ storage, getState, log }) {
	const upload = record(getState("upload"));
	if (!upload) return;
	const { region = "", bucket = "", key = "", uploadId = "" } = upload;
	if (!(0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_19__.n)(bucket) || (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_19__.r)(key) !== void 0) return;
	await abortUpload(storage(region), {
		bucket,
		key
	}, uploadId);
	log.info(`removed the unfinished upload of ${key}`);
}
function record(text) {
	return text === "" ? void 0 : JSON.parse(text);
}
async function attempt(what, log, step) {
	try {
		await step();
	} catch (error) {
		log.warning(`${what} could not be removed: ${error instanceof Error ? error.message : String(error)}`);
	}
}
// lib/iam/api-keys.ts
/** `url` is the base of IAM, `iamUrl(endpoints)`. */
function createApiKeys(tokens, url) {
	const call = async (operation, repeatable, signal, send) => {
		const client = await loadClient(tokens, url, signal);
		return (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_2__.a)(tokens, async () => {
			try {
				return (await send(client)).result;
			} catch (thrown) {
				signal.throwIfAborted();
				throw (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_2__.r)(thrown, {
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
				key: new _endpoints_js__WEBPACK_IMPORTED_MODULE_10__.l(made.apikey)
			};
		},
		async remove(id, signal) {
			try {
				await call("deleteApiKey", true, signal, (client) => client.deleteApiKey({ id }));
			} catch (error) {
				if (statusOf(error) !== 404) throw error;
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
	const { default: IamIdentityV1 } = await Promise.all(/* import() */[__webpack_require__.e(329), __webpack_require__.e(593)]).then(__webpack_require__.bind(__webpack_require__, 9593)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	return new IamIdentityV1((0,_key_protect_js__WEBPACK_IMPORTED_MODULE_2__.i)(tokens, url, signal));
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
// actions/upload-import/deps.ts
function realPace(signal) {
	return {
		now: () => performance.now(),
		sleep: async (milliseconds) => {
			try {
				await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_18__.setTimeout)(milliseconds, void 0, { signal });
			} catch (error) {
				signal.throwIfAborted();
				throw error;
			}
		},
		firstLook: 1e3,
		longestLook: 3e4,
		failureGrace: 15e3,
		lookUp: 12e4,
		newKey: 45e3,
		bootMode: 2e4
	};
}
// actions/upload-import/services.ts
/** The real services behind the stage. */
function openDeps(inputs, edge) {
	const { apiKey, username } = inputs.classic;
	const { signal, log } = edge;
	const classic = (0,_classic_access_js__WEBPACK_IMPORTED_MODULE_8__.n)({
		url: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_10__.a)(inputs.endpoints),
		username,
		apiKey,
		signal,
		log
	});
	return {
		...platformServices(inputs, edge),
		log,
		signal,
		outputs: edge.outputs,
		summary: edge.summary,
		mask: edge.mask,
		saveState: edge.saveState,
		roots: (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__.t)(edge.env),
		templates: templatesOf(classic),
		pace: realPace(signal)
	};
}
/** The real services behind `post`. */
function openPostDeps(inputs, edge) {
	const { apiKeys, storage } = platformServices(inputs, edge);
	return {
		apiKeys,
		storage,
		log: edge.log,
		signal: edge.signal,
		getState: edge.getState
	};
}
function platformServices({ apiKey, endpoints }, { mask, signal, log }) {
	const url = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_10__.s)(endpoints);
	const tokens = (0,_token_source_js__WEBPACK_IMPORTED_MODULE_11__.t)({
		apiKey,
		url,
		mask,
		signal,
		log
	});
	const clients = /* @__PURE__ */ new Map();
	return {
		claims: () => tokens.claims(),
		keys: (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_2__.n)({
			tokens,
			endpoints,
			signal,
			log
		}),
		apiKeys: createApiKeys(tokens, url),
		storage: (region) => {
			const client = clients.get(region) ?? (0,_object_storage_js__WEBPACK_IMPORTED_MODULE_5__.n)({
				tokens,
				endpoints,
				region,
				signal,
				log
			});
			clients.set(region, client);
			return client;
		}
	};
}
function templatesOf(client) {
	return {
		get: (id) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.o)(client, id),
		byName: (name) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.i)(client, name),
		byIdentity: (identity) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.r)(client, identity),
		create: (request) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.n)(client, request),
		addLocations: (id, locations) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.t)(client, id, locations),
		storageLocations: (id) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.m)(client, id),
		isEncrypted: (id) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.l)(client, id),
		encryptionAttributes: (id) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.a)(client, id),
		setBootMode: (id, mode) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.p)(client, id, mode),
		operatingSystems: () => (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.c)(client),
		datacenters: () => (0,_locations_js__WEBPACK_IMPORTED_MODULE_3__.r)(client)
	};
}
// actions/upload-import/data-key.ts
const isRefusedUnwrap = (probed) => probed === "not allowed";
/**
* Unwraps the data key to see that the wrapped one, root key and image belong together. The action need not have
* that right: without it the import alone will tell. Throws UserError when the service says that they do not.
*/
async function probeKey(rootKey, wrappedDek, deps) {
	try {
		const { dek } = await deps.keys.unwrapDek(rootKey, wrappedDek);
		const found = {
			keyHash: dek.keyHash(),
			bits: dek.bits
		};
		dek.wipe();
		return found;
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t && isNoJudgement(error)) {
			deps.log.info(`the wrapped data key was not tried (${error.message}): this API key need not use the root key, the import's must`);
			return "not allowed";
		}
		throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.t)(error, "the wrapped data key cannot be used");
	}
}
/** No right (401, 403), or no answer: nothing is known about the key then. */
function isNoJudgement({ failure }) {
	const { status } = failure;
	return failure.service === "key-protect" && (status === 401 || status === 403 || failure.outcome !== "refused");
}
async function checkWrappedDek(image, deps) {
	const probed = await probeKey(image.rootKey, image.manifest["wrapped-dek"], deps);
	if (isRefusedUnwrap(probed) || probed.keyHash === image.manifest["key-hash"]) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_KEY_MISMATCH",
		what: `the wrapped data key holds a key with the hash ${probed.keyHash}, the image was encrypted with ${image.manifest["key-hash"]}`,
		why: "wrapped-dek and image come from different runs",
		fix: "give the wrapped-dek (or the manifest) of the run that encrypted this image"
	});
}
/** Objects that are looked at, and manifests that are read, at most; a bucket with more gets a warning. */
const OBJECTS = 2e4;
const MANIFESTS = 500;
const PARALLEL = 8;
/**
* Looks in the bucket for another source that was encrypted with the same data key: under one XTS key equal sectors
* at equal places look equal. Returns keys of such objects.
*/
async function findKeyReuse(storage, image, deps) {
	const { bucket, key } = image.object;
	const listed = await storage.list(bucket, "", OBJECTS);
	const all = listed.objects.filter((object) => object.key.endsWith(".manifest.json"));
	const manifests = all.filter((object) => object.size <= 1048576 && object.key !== `${key}.manifest.json`).slice(0, MANIFESTS);
	if (!listed.complete || all.length > 501) deps.log.warning(`the bucket ${bucket} is large: only ${manifests.length} manifests are searched for another use of this data key`);
	const reused = [];
	let next = 0;
	const worker = async () => {
		for (let entry = manifests[next++]; entry; entry = manifests[next++]) {
			const text = await storage.getText({
				bucket,
				key: entry.key
			}, _manifest_js__WEBPACK_IMPORTED_MODULE_13__.t);
			if (text !== void 0 && usesKeyOtherwise(text, entry.key, image)) reused.push(entry.key);
		}
	};
	await Promise.all(Array.from({ length: PARALLEL }, worker));
	deps.log.info(`${manifests.length} other manifests in the bucket were compared with this data key`);
	return reused.sort();
}
function usesKeyOtherwise(text, origin, { manifest }) {
	try {
		const other = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.i)(text, origin);
		return other["key-hash"] === manifest["key-hash"] && other["source-sha256"] !== manifest["source-sha256"];
	} catch {
		return false;
	}
}
function keyReuse(keys) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_KEY_REUSE",
		what: `this data key has already encrypted another source in the bucket: ${keys.slice(0, 5).join(", ")}`,
		why: "one data key was given to two images; under one XTS key equal sectors look equal, which tells what they share",
		fix: "wrap a new data key with wrap-key and encrypt again, or set allow-key-reuse to true if you accept that"
	});
}
// actions/upload-import/image.ts
/** Binds a manifest to its place. Refuses one that contradicts itself or the inputs. */
function bindImage(object, manifest, facts) {
	const rootKey = (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_2__.l)(manifest["root-key-crn"]);
	if (!rootKey) throw contradiction("root-key-crn is no CRN of a root key");
	if (manifest.identity !== identityOf(manifest)) throw contradiction("its identity does not follow from its values");
	if (facts) {
		if (facts.format !== manifest.format) throw contradiction(`its format is ${manifest.format}, not ${facts.format}`);
		if (facts.rootKey.crn !== rootKey.crn) throw contradiction("it names another root key than root-key-crn");
	}
	return {
		object,
		manifest,
		rootKey
	};
}
function identityOf(manifest) {
	return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.a)({
		sourceSha256: manifest["source-sha256"],
		format: manifest.format,
		keyHash: manifest["key-hash"],
		rootKeyCrn: manifest["root-key-crn"]
	});
}
/**
* A manifest for an image that came without one. Its source is unknown, so the encrypted file itself stands for it,
* and the notes say so.
*/
function manifestOfBare(image) {
	const base = {
		format: image.facts.format,
		sha256: image.sha256,
		"source-sha256": image.sha256,
		"key-hash": image.keyHash,
		"root-key-crn": image.facts.rootKey.crn
	};
	return {
		schema: "encrypted-image-manifest/1",
		...base,
		size: image.size,
		"virtual-size": image.virtualSize,
		"source-format": "encrypted",
		"source-virtual-size": image.virtualSize,
		"wrapped-dek": image.facts.wrappedDek,
		"root-key-version": "",
		"data-key-bits": image.keyBits,
		"data-key-source": "given",
		engine: "unknown",
		verify: "none",
		tools: {},
		guest: [],
		notes: ["made by upload-import: the image came without a manifest, so its own digest stands for its source"],
		identity: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.a)({
			sourceSha256: image.sha256,
			format: base.format,
			keyHash: base["key-hash"],
			rootKeyCrn: base["root-key-crn"]
		})
	};
}
/** IBM's rule for names of import objects (softlayer-api.md 11), and the name of 2018 for LUKS. */
const SUFFIX = {
	vhd: ".vhd-0.vhd",
	"luks-raw": ".raw"
};
/** The object key for an image file: its own name, with the ending that IBM's import wants. */
function defaultObjectKey(fileName, format) {
	const suffix = SUFFIX[format];
	const key = fileName.endsWith(suffix) ? fileName : `${fileName.replace(/\.(vhd|raw|img)$/, "")}${suffix}`;
	const problem = (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_19__.r)(key);
	if (problem === void 0) return key;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_OBJECT_KEY",
		what: `the file's name cannot be an object's name: ${JSON.stringify(key)} ${problem}`,
		why: "IBM's import takes the name inside a cos:// address",
		fix: "give object-key"
	});
}
/** The template's name when none is given: the object's, without folders and ending. */
function defaultTemplateName(key) {
	const base = key.slice(key.lastIndexOf("/") + 1);
	return base.replace(/(\.vhd-0\.vhd|\.vhd|\.raw)$/, "") || base;
}
/** The text of a manifest file; undefined when there is none. Refuses one that is too long to be a manifest. */
async function readManifestFile(path, limit) {
	const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.readFile)(path, "utf8").catch((cause) => {
		if (cause.code === "ENOENT") return void 0;
		throw cause;
	});
	if (text !== void 0 && text.length > limit) throw contradiction("it is too long");
	return text;
}
function contradiction(why) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_MANIFEST",
		what: `the manifest cannot be used: ${why}`,
		why: "it was changed by hand, or belongs to another image or run",
		fix: "use the manifest that encrypt-image wrote for this image, and leave out format, wrapped-dek and root-key-crn"
	});
}
// actions/upload-import/key-hash.ts
const SECTOR = 512;
/**
* Key hash that the header of an encrypted VHD records, lower-case hex; undefined for LUKS, whose header tells none.
* Throws UserError E_NOT_ENCRYPTED or E_IMAGE_FORMAT when the bytes are no such image: nothing may be sent then.
*/
async function storedKeyHash(format, readAt) {
	if (format === "vhd") return vhdKeyHash(readAt);
	const head = await readAt(0, 8);
	if (head.toString("latin1", 0, 4) !== "LUKS" || head.readUInt16BE(4) !== 47806 || head.readUInt16BE(6) !== 1) throw wrongFormat("luks-raw", "it does not begin with a LUKS1 header");
}
/** encrypted-formats.md 1.1, 1.2 and 1.4: the batmap header's place follows from the dynamic header. */
async function vhdKeyHash(readAt) {
	const head = await readAt(0, 3 * SECTOR);
	if (head.length < 3 * SECTOR || head.toString("latin1", 0, 8) !== "conectix") throw wrongFormat("vhd", "it does not begin with the footer copy of a dynamic VHD");
	if (head.toString("latin1", SECTOR, 520) !== "cxsparse") throw wrongFormat("vhd", "its dynamic header is not behind the footer copy");
	const table = Number(head.readBigUInt64BE(528));
	const entries = head.readUInt32BE(540);
	const place = table + SECTOR * Math.ceil(4 * entries / SECTOR);
	if (!Number.isSafeInteger(place)) throw wrongFormat("vhd", "its tables lie beyond any file");
	const batmap = await readAt(place, SECTOR);
	if (batmap.length < SECTOR || batmap.toString("latin1", 0, 8) !== "tdbatmap" || batmap[29] !== 1) throw notEncrypted();
	if (batmap.subarray(30, 62).some((byte) => byte !== 0)) throw wrongFormat("vhd", "its key hash was made with a nonce, which IBM does not use");
	return batmap.toString("hex", 62, 94);
}
function wrongFormat(format, why) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_IMAGE_FORMAT",
		what: `the image is no ${format === "vhd" ? "encrypted VHD" : "LUKS1 image"}: ${why}`,
		why: "another file was given, or format does not fit it",
		fix: "give the file that encrypt-image made, and its manifest"
	});
}
function notEncrypted() {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_NOT_ENCRYPTED",
		what: "the VHD is not encrypted: its header records no key hash",
		why: "the plaintext image was given instead of the encrypted one",
		fix: "give the output encrypted-image of encrypt-image"
	});
}
// actions/upload-import/progress.ts
/** Milliseconds between two lines. */
const EVERY = 1e4;
/** Reports bytes done with rate and remaining time, at most every ten seconds, and once at the end. */
function progressLog(log, what, now = () => performance.now()) {
	const started = now();
	let last = started;
	return (done, total) => {
		const time = now();
		if (time - last < EVERY && done < total) return;
		last = time;
		const rate = done / Math.max(.001, (time - started) / 1e3);
		const rest = done < total ? `, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_12__.t)((total - done) / rate * 1e3)} left` : "";
		const percent = total === 0 ? 100 : Math.floor(done / total * 100);
		log.info(`${what}: ${(0,_units_js__WEBPACK_IMPORTED_MODULE_12__.n)(done)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_12__.n)(total)} (${percent} %), ${(0,_units_js__WEBPACK_IMPORTED_MODULE_12__.n)(Math.round(rate))}/s${rest}`);
	};
}
// actions/upload-import/load.ts
/** Reads the image's manifest and compares it with the image itself. Nothing is changed anywhere. */
async function loadImage(inputs, deps) {
	if (inputs.objectUri) return {
		image: await loadObject(inputs.objectUri, inputs, deps),
		file: void 0
	};
	const path = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__.n)(deps.roots, "encrypted-image", inputs.encryptedImage ?? "");
	const file = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__.i)(path, node_fs__WEBPACK_IMPORTED_MODULE_14__.constants.O_RDONLY);
	try {
		return {
			image: await loadFile(path, file, inputs, deps),
			file
		};
	} catch (error) {
		await file.close();
		throw error;
	}
}
async function loadFile(path, file, inputs, deps) {
	const { size } = await file.stat();
	const readAt = async (position, length) => {
		const bytes = Buffer.alloc(length);
		const { bytesRead } = await file.read(bytes, 0, length, position);
		return bytes.subarray(0, bytesRead);
	};
	const manifest = await manifestOfFile(path, inputs, deps) ?? await bareManifest(factsFor(inputs), {
		size,
		readAt,
		what: "reading the image"
	}, deps);
	await compareImage(manifest, size, readAt);
	const region = inputs.region ?? regionOf(manifest);
	const key = inputs.objectKey ?? defaultObjectKey((0,node_path__WEBPACK_IMPORTED_MODULE_16__.basename)(path), manifest.format);
	return bindImage({
		region,
		bucket: inputs.bucket ?? "",
		key
	}, manifest, inputs.facts);
}
/** Bucket and root key lie in one region (softlayer-api.md 7.2), so the CRN tells it where `region` does not. */
function regionOf(manifest) {
	return manifest["root-key-crn"].split(":")[5] ?? "";
}
async function manifestOfFile(path, inputs, deps) {
	const from = inputs.manifest === void 0 ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.r)(path) : await (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__.n)(deps.roots, "manifest", inputs.manifest);
	const text = await readManifestFile(from, _manifest_js__WEBPACK_IMPORTED_MODULE_13__.t);
	return text === void 0 ? void 0 : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.i)(text, JSON.stringify(from));
}
async function loadObject(object, inputs, deps) {
	const storage = deps.storage(object.region);
	const head = await storage.head(object);
	if (!head) throw noObject(object);
	const readAt = objectReader(storage, object, head.size);
	const text = inputs.manifest === void 0 ? await storage.getText({
		...object,
		key: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.r)(object.key)
	}, _manifest_js__WEBPACK_IMPORTED_MODULE_13__.t) : await readManifestFile(await (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__.n)(deps.roots, "manifest", inputs.manifest), _manifest_js__WEBPACK_IMPORTED_MODULE_13__.t);
	const recorded = head.metadata["sha256"];
	const source = {
		size: head.size,
		readAt,
		what: "reading the object",
		...recorded !== void 0 && /^[0-9a-f]{64}$/.test(recorded) ? { sha256: recorded } : {}
	};
	const manifest = text === void 0 ? await bareManifest(factsFor(inputs), source, deps) : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.i)(text, "the manifest of the object");
	await compareImage(manifest, head.size, readAt);
	return bindImage(object, manifest, inputs.facts);
}
function objectReader(storage, object, size) {
	return async (position, length) => {
		const end = Math.min(size, position + length);
		if (end <= position) return Buffer.alloc(0);
		const answer = await storage.s3.send({
			operation: "getObject",
			params: {
				...(0,_object_storage_js__WEBPACK_IMPORTED_MODULE_5__.i)(object),
				Range: `bytes=${position}-${end - 1}`
			},
			repeatable: true,
			limit: end - position
		});
		return (0,_object_storage_js__WEBPACK_IMPORTED_MODULE_5__.t)(answer);
	};
}
/** Size and key hash; the digest is compared while the file is read for the upload. */
async function compareImage(manifest, size, readAt) {
	if (size !== manifest.size) throw mismatch(`${size} bytes`, `${manifest.size} bytes`);
	const stored = await storedKeyHash(manifest.format, readAt);
	if (stored !== void 0 && stored !== manifest["key-hash"]) throw mismatch(`the key hash ${stored}`, manifest["key-hash"]);
}
async function bareManifest(facts, source, deps) {
	const stored = await storedKeyHash(facts.format, source.readAt);
	const probed = await probeKey(facts.rootKey, facts.wrappedDek, deps);
	const keyHash = stored ?? (isRefusedUnwrap(probed) ? void 0 : probed.keyHash);
	if (keyHash === void 0) throw unknownKeyHash();
	const head = await source.readAt(0, 512);
	return manifestOfBare({
		facts,
		sha256: source.sha256 ?? await digest(source, deps),
		size: source.size,
		virtualSize: facts.format === "vhd" ? Number(head.readBigUInt64BE(48)) : source.size - LUKS_PAYLOAD,
		keyHash,
		keyBits: isRefusedUnwrap(probed) ? 512 : probed.bits
	});
}
/** Bytes before the payload of a LUKS1 image. */
const LUKS_PAYLOAD = 2097152;
const PIECE = 16777216;
async function digest({ size, readAt, what }, { log, signal }) {
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.createHash)("sha256");
	const progress = progressLog(log, what);
	for (let position = 0; position < size;) {
		signal.throwIfAborted();
		const bytes = await readAt(position, Math.min(PIECE, size - position));
		if (bytes.length === 0) throw mismatch(`${position} bytes`, `${size} bytes`);
		hash.update(bytes);
		position += bytes.length;
		progress(position, size);
	}
	return hash.digest("hex");
}
/** SHA-256 of an object by its own record, else by reading it. */
async function objectSha256(storage, object, head, deps) {
	const recorded = head.metadata["sha256"];
	if (recorded !== void 0) return recorded;
	const readAt = objectReader(storage, object, head.size);
	return digest({
		size: head.size,
		readAt,
		what: "reading the object that is there"
	}, deps);
}
function factsFor(inputs) {
	if (inputs.facts) return inputs.facts;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_MANIFEST_MISSING",
		what: "there is no manifest beside the image",
		why: "the image was moved without it, or was not made by encrypt-image",
		fix: "give manifest, or format, wrapped-dek and root-key-crn"
	});
}
function noObject(object) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_COS_OBJECT",
		what: `there is no object ${JSON.stringify(object.key)} in the bucket ${object.bucket} of ${object.region}`,
		why: "it was deleted, or object-uri is wrong; without any right on the bucket it looks the same",
		fix: "check object-uri, and the rights of the API key on the bucket"
	});
}
function mismatch(found, expected) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_MANIFEST_MISMATCH",
		what: `the image has ${found}, but its manifest says ${expected}; nothing was sent`,
		why: "the manifest belongs to another image or key, or the image was cut or changed",
		fix: "give the image and the manifest of the same encrypt-image run"
	});
}
function unknownKeyHash() {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_KEY_HASH",
		what: "the key hash of the LUKS image is not known",
		why: "a LUKS header records none, there is no manifest, and the API key may not unwrap the data key",
		fix: "give manifest, or grant the API key the service role Reader on the root key"
	});
}
// actions/upload-import/object.ts
/** Compares what is there; anything else than this image is refused, and never overwritten. */
async function inspectPlace(image, deps) {
	const storage = deps.storage(image.object.region);
	const head = await storage.head(image.object);
	if (head) {
		if (!(head.size === image.manifest.size && await objectSha256(storage, image.object, head, deps) === image.manifest.sha256)) throw otherThere(image, "object", `${(0,_units_js__WEBPACK_IMPORTED_MODULE_12__.n)(head.size)}, not the digest of this image`);
	}
	return {
		object: head !== void 0,
		manifest: await inspectManifest(image, deps)
	};
}
async function inspectManifest(image, deps) {
	const text = await deps.storage(image.object.region).getText({
		...image.object,
		key: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.r)(image.object.key)
	}, _manifest_js__WEBPACK_IMPORTED_MODULE_13__.t);
	if (text === void 0) return void 0;
	let there;
	try {
		there = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.i)(text, "the manifest that is there");
	} catch (cause) {
		throw otherThere(image, "manifest", "it is no manifest of an encrypted image", cause);
	}
	if (there.identity !== image.manifest.identity || there.sha256 !== image.manifest.sha256) throw otherThere(image, "manifest", "it belongs to another image, key or encryption");
	return there;
}
/** Uploads the file. The caller has looked at the place before. */
async function uploadImage(image, file, deps) {
	const { object, manifest } = image;
	deps.log.info(`uploading ${(0,_units_js__WEBPACK_IMPORTED_MODULE_12__.n)(manifest.size)} to ${(0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_19__.t)(object)}`);
	await uploadFile(deps.storage(object.region), object, file, {
		size: manifest.size,
		sha256: manifest.sha256,
		signal: deps.signal,
		started: (uploadId) => deps.saveState("upload", JSON.stringify({
			...object,
			uploadId
		})),
		progress: progressLog(deps.log, "uploaded")
	});
	deps.saveState("upload", "");
}
/** Stores the manifest beside the object: before the import, so that nothing can exist that nobody can decrypt. */
async function storeManifest(image, deps) {
	const ref = {
		...image.object,
		key: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.r)(image.object.key)
	};
	if (await deps.storage(image.object.region).putText(ref, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.n)(image.manifest), { onlyIfAbsent: true }) === "exists") await inspectManifest(image, deps);
}
/** Writes the finished import into the manifest beside the object, unless that stands there already. */
async function completeManifest(image, record, deps) {
	const there = await inspectManifest(image, deps) ?? image.manifest;
	const done = {
		...there,
		import: record
	};
	if (JSON.stringify(there.import) === JSON.stringify(record)) return;
	const ref = {
		...image.object,
		key: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.r)(image.object.key)
	};
	await deps.storage(image.object.region).putText(ref, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.n)(done), { onlyIfAbsent: false });
}
function otherThere(image, what, why, cause) {
	const key = what === "object" ? image.object.key : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.r)(image.object.key);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_OBJECT_EXISTS",
		what: `there is another ${what} ${JSON.stringify(key)} in the bucket ${image.object.bucket}: ${why}; nothing was sent`,
		why: "an earlier build with another source, data key or root key has the same name; it is never overwritten",
		fix: "give another object-key, or delete the old object and its manifest if no template needs them",
		...cause === void 0 ? {} : { cause }
	});
}
// actions/upload-import/wait.ts
/** Milliseconds between two lines about a wait in which nothing changes. */
const TELL_EVERY = 6e4;
const GROWTH = 1.4;
/**
* Waits until the template, or its copy in one datacenter, is ready: every child without a transaction, with disk and
* size, status Active, seen so twice in a row (softlayer-api.md 7.3). Throws UserError E_IMPORT_FAILED or E_IMPORT_GONE.
* A failure counts only when it is seen for a while: a copy looks the same in the moment before its transaction begins.
*/
async function waitReady(id, datacenter, deps) {
	const { pace } = deps;
	const started = pace.now();
	const tell = teller(id, datacenter, deps);
	let before;
	let since = started;
	for (let interval = pace.firstLook;; interval = Math.min(interval * GROWTH, pace.longestLook)) {
		const template = await deps.templates.get(id);
		const state = (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.h)(template, datacenter);
		if (state !== before) since = pace.now();
		const twice = state === before;
		if (state === "ready" && twice && template) return template;
		if ((state === "failed" || state === "gone") && twice && pace.now() - since >= pace.failureGrace) throw failed(id, state, datacenter, template);
		before = state;
		tell(state, template);
		await pace.sleep(state === "importing" ? interval : Math.min(interval, pace.firstLook * 2));
	}
}
function teller(id, datacenter, deps) {
	const started = deps.pace.now();
	let told = "";
	let last = Number.NEGATIVE_INFINITY;
	return (state, template) => {
		const running = template?.copies.filter((copy) => datacenter === void 0 || copy.datacenter === datacenter).flatMap((copy) => copy.transaction ? [`${copy.datacenter ?? "?"}: ${copy.transaction}`] : []).join("; ");
		const text = `template ${id}${datacenter ? ` in ${datacenter}` : ""}: ${running || state}`;
		const now = deps.pace.now();
		if (text === told && now - last < TELL_EVERY) return;
		told = text;
		last = now;
		deps.log.info(`${text} (${(0,_units_js__WEBPACK_IMPORTED_MODULE_12__.t)(now - started)})`);
	};
}
function failed(id, state, datacenter, template) {
	const place = datacenter === void 0 ? "" : ` in ${datacenter}`;
	if (state === "gone") return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_IMPORT_GONE",
		what: `the template ${id} does not exist any more`,
		why: "the import failed and IBM removed the template, or somebody deleted it",
		fix: "check that the import key may read the bucket and use the root key, that the authorization server-protect → kms (Reader) exists, and that image and wrapped data key belong together; then run again"
	});
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_IMPORT_FAILED",
		what: `the import of the template ${id}${place} ended without a disk (status ${template?.status ?? "unknown"})`,
		why: "IBM could not read, decrypt or convert the image; the classic API gives no reason",
		fix: `check the rights of the import key on bucket and root key, the authorization server-protect → kms (Reader), operating-system and the image; delete the template ${id}, then run again, or ask IBM support with this id`
	});
}
// actions/upload-import/finish.ts
/**
* From a template that exists to one that can be ordered: ready, proved encrypted, boot mode set, a finished copy in
* every location, recorded in the manifest. When the action's time is over it says so and leaves everything as it is.
*/
async function finishTemplate(finish, inputs, deps) {
	const id = finish.templateId;
	try {
		const ready = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)(`the import of the template ${id} cannot be watched`, () => waitReady(id, void 0, deps));
		await finish.ready();
		tellDatacenters(ready, deps);
		await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)(`whether the template ${id} is encrypted cannot be read`, () => confirmEncryption(id, deps));
		await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)(`the boot mode of the template ${id} cannot be set`, () => setBootMode(id, inputs, deps));
		const copied = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)(`the template ${id} cannot be copied`, () => addLocations(ready, finish, inputs, deps));
		tellDatacenters(copied, deps);
		await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the manifest beside the object cannot be completed", () => recordImport(copied, finish, deps));
		return copied;
	} catch (error) {
		if (isTimeout(deps.signal)) throw stillImporting(id, inputs.timeout, error);
		throw error;
	}
}
function tellDatacenters(template, { outputs }) {
	outputs.set("template-global-id", template.globalId);
	outputs.setList("datacenters", (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.f)(template).sort());
}
/** A wrong field in the request is ignored by IBM, so both sources must say that the template is encrypted (P3). */
async function confirmEncryption(id, { templates, log }) {
	const encrypted = await templates.isEncrypted(id);
	const attributes = await templates.encryptionAttributes(id);
	if (encrypted && attributes.length > 0) {
		log.info(`the template ${id} is encrypted, as IBM says in both places`);
		return;
	}
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_NOT_ENCRYPTED",
		what: `IBM does not hold the template ${id} as encrypted (isEncrypted: ${encrypted}, ${attributes.length} encryption attributes)`,
		why: "the template was made without the encryption values, or IBM ignored them",
		fix: `do not order from it; delete the template ${id} and run again, or ask IBM support with this id`
	});
}
async function setBootMode(id, { bootMode }, deps) {
	if (bootMode === void 0) return;
	const { pace, templates } = deps;
	const started = pace.now();
	for (;;) try {
		return await templates.setBootMode(id, bootMode);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t && /primary block device/i.test(error.failure.text)) || pace.now() - started > pace.bootMode) throw error;
		await pace.sleep(pace.firstLook);
	}
}
/** Adds what is missing of `locations`, then waits for each copy. */
async function addLocations(template, { datacenters, changed }, { locations }, deps) {
	const missing = locations.filter((name) => !template.copies.some((copy) => copy.datacenter === name));
	if (missing.length > 0) {
		const possible = await deps.templates.storageLocations(template.id);
		const impossible = missing.filter((name) => possible.length > 0 && !possible.includes(name));
		if (impossible.length > 0) throw noImageStore(impossible, possible);
		deps.log.info(`copying the template ${template.id} to ${missing.join(", ")}`);
		changed();
		await deps.templates.addLocations(template.id, missing.flatMap((name) => datacenters.get(name) ?? []));
	}
	let last = template;
	for (const name of locations) last = await waitReady(template.id, name, deps);
	return last;
}
async function recordImport(template, { image }, deps) {
	if (!image) return;
	await completeManifest(image, {
		"object-uri": (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_19__.t)(image.object),
		"template-id": String(template.id),
		"template-global-id": template.globalId,
		name: template.name,
		datacenters: (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.f)(template).sort()
	}, deps);
}
function isTimeout(signal) {
	return signal.aborted && signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.n && signal.reason.code === "E_TIMEOUT";
}
function stillImporting(id, timeout, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_STILL_IMPORTING",
		what: `the template ${id} is not ready after ${(0,_units_js__WEBPACK_IMPORTED_MODULE_12__.t)(timeout)}; nothing was deleted`,
		why: "IBM imports and copies images one after another; hours are possible",
		fix: `run again (the template is found by its note), or with template-id: ${id} to wait only, or with a longer timeout`,
		cause
	});
}
function noImageStore(names, possible) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_DATACENTER",
		what: `locations: no image can be stored in ${names.join(", ")}`,
		why: "the datacenter has no image store, or is being closed",
		fix: `take some of ${[...possible].sort().join(", ")}`
	});
}
// actions/upload-import/preflight.ts
/** IBM's "100 GB" (contract, Rules): bytes of the virtual disk that an import takes. */
const IMPORT_LIMIT = 107374182400;
/** What IBM documented when (pitfalls 1.2). Told in log and summary. */
const LEGACY_NOTE = "luks-raw is the format that IBM documented in 2018-2019; since then IBM documents encrypted VHD only, and whether it still imports LUKS is not known";
/** Rules that need no request. */
function checkImage(image, inputs, deps) {
	const { manifest, object, rootKey } = image;
	if (manifest.format === "luks-raw") {
		if (!inputs.acceptLegacyFormat) throw legacyFormat();
		deps.log.notice(LEGACY_NOTE);
		deps.summary.note(LEGACY_NOTE);
	}
	if (object.region !== rootKey.region) throw regions(object.region, rootKey.region);
	if (inputs.region !== void 0 && inputs.region !== object.region) throw regions(object.region, inputs.region);
	if (_locations_js__WEBPACK_IMPORTED_MODULE_3__.t[object.region] === void 0) deps.log.warning(`IBM documents no import from the region ${object.region}, only from ${Object.keys(_locations_js__WEBPACK_IMPORTED_MODULE_3__.t).join(", ")}`);
	if (!object.key.endsWith(SUFFIX[manifest.format])) deps.log.warning(`IBM's import wants an object name that ends in ${SUFFIX[manifest.format]}`);
	if (manifest["virtual-size"] > IMPORT_LIMIT) deps.log.warning(`the disk has ${(0,_units_js__WEBPACK_IMPORTED_MODULE_12__.n)(manifest["virtual-size"])}; IBM documents a limit of 100 GB for imports`);
}
/** Region and resiliency of the bucket: an encrypted import needs a Regional bucket in the root key's region. */
async function checkBucket(image, deps) {
	const { region, bucket } = image.object;
	const storage = deps.storage(region);
	try {
		const location = await storage.bucketLocation(bucket);
		if (location.resiliency !== "regional" && location.resiliency !== "unknown") throw notRegional(bucket, location.constraint);
		if (location.resiliency === "regional" && location.location !== region) throw regions(location.location, region);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t) || error.failure.status !== 403) throw error;
		deps.log.warning(`where the bucket ${bucket} lies could not be read (no role Reader on it); it must be a Regional bucket in ${region}`);
	}
}
/** Whether IBM imports this operating system today. */
async function checkOperatingSystem(inputs, deps) {
	const codes = await deps.templates.operatingSystems();
	const wanted = inputs.operatingSystem ?? "";
	if (codes.length === 0 || codes.includes(wanted)) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_OPERATING_SYSTEM",
		what: `IBM imports no operating system ${JSON.stringify(wanted)}`,
		why: "the code is misspelt, or the system is no longer supported",
		fix: `take one of ${codes.join(", ")}`
	});
}
/** Ids of the datacenters that are to get a copy, by name. */
async function findDatacenters(inputs, deps) {
	if (inputs.locations.length === 0) return /* @__PURE__ */ new Map();
	const known = await deps.templates.datacenters();
	const unknown = inputs.locations.filter((name) => !known.some((center) => center.name === name));
	if (unknown.length > 0) throw unknownDatacenter(unknown, known);
	return new Map(known.map(({ name, id }) => [name, id]));
}
/** The data key: does it open what it should, and has it been used for something else? */
async function checkDataKey(image, inputs, deps) {
	await checkWrappedDek(image, deps);
	const storage = deps.storage(image.object.region);
	const reused = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the manifests in the bucket cannot be searched", () => findKeyReuse(storage, image, deps)).catch((error) => {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.n) || error.code !== "E_COS_DENIED") throw error;
		deps.log.warning(`whether this data key encrypted another source could not be checked: the API key may not list the bucket (role Reader)`);
		return [];
	});
	if (reused.length === 0) return;
	if (!inputs.allowKeyReuse) throw keyReuse(reused);
	deps.log.warning(`allow-key-reuse: this data key has encrypted another source too: ${reused.join(", ")}`);
}
function legacyFormat() {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_LEGACY_FORMAT",
		what: "the image has the format luks-raw",
		why: LEGACY_NOTE,
		fix: "encrypt with `format: vhd`, or set accept-legacy-format to true to try it"
	});
}
function regions(one, other) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_REGION",
		what: `the bucket lies in ${one}, root key or region say ${other}; nothing was sent`,
		why: "an encrypted import needs bucket and root key in the same region",
		fix: "use a bucket and a root key of one region, and leave region out or correct it"
	});
}
function notRegional(bucket, constraint) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_BUCKET_RESILIENCY",
		what: `the bucket ${bucket} (${constraint}) is not a Regional one`,
		why: "IBM imports encrypted images from buckets of resiliency Regional only",
		fix: "create a Regional bucket in the root key's region and use it"
	});
}
function unknownDatacenter(names, known) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_DATACENTER",
		what: `locations: there is no datacenter ${names.join(", ")}`,
		why: "the name is misspelt, or the datacenter was closed",
		fix: `take some of ${known.map(({ name }) => name).sort().join(", ")}`
	});
}
// actions/upload-import/resume.ts
/** `template-id`: waits for an import that another run began, and finishes it. Uploads and imports nothing. */
async function resume(id, inputs, deps) {
	const template = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the template cannot be read", () => findParent(id, deps));
	deps.outputs.set("template-id", String(template.id));
	deps.outputs.set("template-global-id", template.globalId);
	const datacenters = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the classic API cannot be used", () => findDatacenters(inputs, deps));
	const image = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the manifest beside the object cannot be read", () => findImage(template, inputs, deps));
	if (image) {
		deps.outputs.set("object-key", image.object.key);
		deps.outputs.set("object-uri", (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_19__.t)(image.object));
	}
	if (inputs.dryRun) {
		deps.log.notice(`dry run: would wait for the template ${template.id}`);
		return;
	}
	const changed = () => deps.outputs.set("changed", "true");
	const ready = async () => void 0;
	const done = await finishTemplate({
		templateId: template.id,
		image,
		datacenters,
		changed,
		ready
	}, inputs, deps);
	deps.summary.row("Template", `${done.id} (${done.name})`);
	deps.summary.row("Global id", done.globalId);
	deps.summary.row("Datacenters", deps.outputs.get("datacenters").replaceAll("\n", ", "));
}
/** The id of a copy leads to its template. */
async function findParent(id, deps) {
	const template = await deps.templates.get(id);
	const parent = template?.parentId === void 0 ? template : await deps.templates.get(template.parentId);
	if (parent) return parent;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_TEMPLATE",
		what: `there is no image template ${id}`,
		why: "the id is wrong, the import failed and IBM removed it, or this user may not see it",
		fix: "leave template-id out: the action then finds or starts the import itself"
	});
}
/** The image at the given place, if the template's note says that it was made of it. */
async function findImage(template, inputs, deps) {
	const object = placeOf(inputs);
	const identity = (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.s)(template.note);
	if (!object || identity === void 0) return void 0;
	const text = await deps.storage(object.region).getText({
		...object,
		key: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.r)(object.key)
	}, _manifest_js__WEBPACK_IMPORTED_MODULE_13__.t);
	if (text === void 0) return void 0;
	const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_13__.i)(text, "the manifest beside the object");
	return manifest.identity === identity ? bindImage(object, manifest, void 0) : void 0;
}
function placeOf({ objectUri, region, bucket, objectKey }) {
	if (objectUri) return objectUri;
	if (region === void 0 || bucket === void 0 || objectKey === void 0) return void 0;
	return {
		region,
		bucket,
		key: objectKey
	};
}
// actions/upload-import/template.ts
function templateName(image, inputs) {
	return inputs.name ?? defaultTemplateName(image.object.key);
}
/**
* The template that an earlier run made of this very image, by the identity in its note; undefined when there is none.
* One that has failed is left alone and named. Another image's template of the same name is refused.
*/
async function findTemplate(image, inputs, deps) {
	const ours = await deps.templates.byIdentity(image.manifest.identity);
	const usable = [];
	for (const template of ours) if (await hasFailed(template, deps)) deps.log.warning(`the template ${template.id} is left from an import that failed; delete it, it is not used`);
	else usable.push(template);
	const [first, ...others] = usable;
	if (others.length > 0) deps.log.warning(`this image has been imported ${usable.length} times (templates ${usable.map(({ id }) => id).join(", ")}); the first is used`);
	if (first) return first;
	const name = templateName(image, inputs);
	const taken = (await deps.templates.byName(name)).filter((template) => !ours.some(({ id }) => id === template.id));
	if (taken.length > 0) throw nameTaken(name, taken);
}
/** Seen failed for as long as it takes a young copy to begin. */
async function hasFailed(template, deps) {
	if ((0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.h)(template) !== "failed") return false;
	await deps.pace.sleep(deps.pace.failureGrace);
	const again = (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.h)(await deps.templates.get(template.id));
	return again === "failed" || again === "gone";
}
/** Words in which a refusal says that it does not know the API key (yet), or that the key may not. Free text: [inferred]. */
const KEY_UNKNOWN = /api ?key|exchange token|credential|unauthori[sz]ed|access denied|BXNIM|\b40[13]\b/i;
/**
* Starts the import, once. Only a definite refusal is followed by another try: of a key made seconds ago, and of the
* rate limit. After a lost answer the template is looked for, for a bounded time, and nothing is sent again.
*/
async function startImport(image, importKey, inputs, deps) {
	const request = {
		name: templateName(image, inputs),
		note: (0,_templates_js__WEBPACK_IMPORTED_MODULE_9__.d)(inputs.note, image.manifest.identity),
		uri: (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_19__.t)(image.object),
		operatingSystem: inputs.operatingSystem ?? "",
		importApiKey: importKey.key,
		rootKeyCrn: image.rootKey.crn,
		wrappedDek: image.manifest["wrapped-dek"],
		byol: inputs.byol,
		bootMode: inputs.bootMode
	};
	const { pace } = deps;
	const started = pace.now();
	for (let pause = pace.firstLook;; pause *= 2) try {
		return await deps.templates.create(request);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t)) throw error;
		if (error.failure.outcome === "unknown") return lookUp(image, error, deps);
		const soon = pace.now() - started + pause <= pace.newKey;
		const young = importKey.fresh && KEY_UNKNOWN.test(error.failure.text);
		if (!soon || error.failure.outcome !== "transient" && !young) throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.t)(error, "IBM did not take the import");
		deps.log.info(`IBM did not take the import yet (${error.message}); another try in ${Math.ceil(pause / 1e3)} s`);
		await pace.sleep(pause);
	}
}
async function lookUp(image, cause, deps) {
	deps.log.warning(`the answer to the import was lost (${cause.message}); looking for its template`);
	const { pace } = deps;
	const started = pace.now();
	for (let pause = pace.firstLook; !deps.signal.aborted; pause *= 2) {
		const [found] = await deps.templates.byIdentity(image.manifest.identity);
		if (found) {
			deps.log.info(`found the template ${found.id}: the import had begun`);
			return found;
		}
		if (pace.now() - started + pause > pace.lookUp) break;
		await pace.sleep(pause);
	}
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_UNKNOWN_OUTCOME",
		what: `whether IBM began the import is unknown: ${cause.message}`,
		why: "the connection broke after the request was sent, and no template of this image has appeared",
		fix: `wait some minutes and look for a template whose note holds encrypted-image:${image.manifest.identity}; a new run looks for it too and adopts it`,
		cause
	});
}
function nameTaken(name, taken) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.n({
		code: "E_NAME_TAKEN",
		what: `there is another template of the name ${JSON.stringify(name)}: ${taken.map(({ id }) => id).join(", ")}`,
		why: "it was made of another image; IBM would allow two of one name, but nobody could tell them apart",
		fix: "give another name, or delete the old template if no one needs it"
	});
}
// actions/upload-import/stage.ts
const OUTPUTS = [
	"object-key",
	"object-uri",
	"template-id",
	"template-global-id",
	"datacenters",
	"changed"
];
/**
* Checks, uploads, imports, waits, copies. Whatever an earlier run has finished is found and used; what another image
* owns is refused before the first byte is sent.
*/
async function run(inputs, deps) {
	deps.outputs.set("changed", "false");
	await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the API key cannot be used", async () => (0,_classic_access_js__WEBPACK_IMPORTED_MODULE_8__.t)(inputs.classic.username, await deps.claims()));
	if (inputs.templateId !== void 0) {
		await resume(inputs.templateId, inputs, deps);
		return;
	}
	const { image, file } = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the encrypted image cannot be read", () => loadImage(inputs, deps));
	try {
		await importImage(image, file, inputs, deps);
	} finally {
		await file?.close();
	}
}
async function importImage(loaded, file, inputs, deps) {
	const plan = await preflight(loaded, inputs, deps);
	if (plan.template) tellTemplate(plan.template, deps);
	if (plan.found.object) tellObject(plan.image, deps);
	if (inputs.dryRun) {
		tellDryRun(plan, inputs, deps);
		return;
	}
	summarise(plan, plan.template ? await finish(plan, plan.template.id, async () => void 0, inputs, deps) : await importNew(plan, file, inputs, deps), deps);
}
/** All that can be refused is refused here, in this order, before anything is sent or made. */
async function preflight(loaded, inputs, deps) {
	checkImage(loaded, inputs, deps);
	if (loaded.rootKey.service === "hs-crypto") deps.log.notice(`the root key lies in Hyper Protect Crypto Services, which IBM ends on ${_key_protect_js__WEBPACK_IMPORTED_MODULE_2__.t}: the template needs it as long as it is used`);
	await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the bucket cannot be used", () => checkBucket(loaded, deps));
	const datacenters = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the classic API cannot be used", async () => {
		await checkOperatingSystem(inputs, deps);
		return findDatacenters(inputs, deps);
	});
	const found = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("what lies in the bucket cannot be read", () => inspectPlace(loaded, deps));
	const image = found.manifest ? {
		...loaded,
		manifest: found.manifest
	} : loaded;
	await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the data key cannot be checked", () => checkDataKey(image, inputs, deps));
	return {
		image,
		found,
		template: await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("templates cannot be listed", () => findTemplate(image, inputs, deps)),
		datacenters
	};
}
async function importNew(plan, file, inputs, deps) {
	const { image } = plan;
	await storeImage(plan, file, deps);
	const meanwhile = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("templates cannot be listed", () => findTemplate(image, inputs, deps));
	if (meanwhile) {
		tellTemplate(meanwhile, deps);
		return finish(plan, meanwhile.id, async () => void 0, inputs, deps);
	}
	const importKey = await obtainImportKey(inputs, deps);
	try {
		const template = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the import cannot be started", () => startImport(image, importKey, inputs, deps));
		deps.outputs.set("changed", "true");
		tellTemplate(template, deps);
		return await finish(plan, template.id, () => importKey.release(), inputs, deps);
	} finally {
		await importKey.release();
	}
}
/** The object first, then its manifest; both before the import. */
async function storeImage({ image, found }, file, deps) {
	if (!found.object) {
		if (!file) throw new Error("defect: there is neither an object nor a file");
		await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the image cannot be uploaded", () => uploadImage(image, file, deps));
		deps.outputs.set("changed", "true");
	}
	if (!found.manifest) await (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__.n)("the manifest cannot be stored", () => storeManifest(image, deps));
	tellObject(image, deps);
}
/** `ready` runs as soon as the import itself is over. */
function finish(plan, templateId, ready, inputs, deps) {
	return finishTemplate({
		templateId,
		image: plan.image,
		datacenters: plan.datacenters,
		changed: () => deps.outputs.set("changed", "true"),
		ready
	}, inputs, deps);
}
function tellObject({ object }, { outputs }) {
	outputs.set("object-key", object.key);
	outputs.set("object-uri", (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_19__.t)(object));
}
function tellTemplate(template, { outputs, log }) {
	outputs.set("template-id", String(template.id));
	outputs.set("template-global-id", template.globalId);
	log.info(`template ${template.id} (${template.name})`);
}
function tellDryRun({ image, found, template }, inputs, deps) {
	const upload = found.object ? "the object is there already" : `would upload ${(0,_units_js__WEBPACK_IMPORTED_MODULE_12__.n)(image.manifest.size)} to ${(0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_19__.t)(image.object)}`;
	const make = template ? `the template ${template.id} is there already` : `would import it as ${JSON.stringify(templateName(image, inputs))}`;
	deps.log.notice(`dry run, all checks passed: ${upload}; ${make}`);
	deps.summary.note(`Dry run: ${upload}; ${make}.`);
}
function summarise({ image }, template, { summary, outputs }) {
	summary.row("Template", `${template.id} (${template.name})`);
	summary.row("Global id", template.globalId);
	summary.row("Datacenters", outputs.get("datacenters").replaceAll("\n", ", "));
	summary.row("Object", outputs.get("object-uri"));
	summary.row("Format", image.manifest.format);
	summary.row("Key hash", image.manifest["key-hash"]);
	summary.row("Changed", outputs.get("changed"));
}
// actions/upload-import/main.ts
await (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.r)({
	name: "upload-import",
	title: "Encrypted image imported",
	outputs: OUTPUTS,
	parse,
	run: (inputs, edge) => run(inputs, openDeps(inputs, edge)),
	post: (inputs, edge) => post(openPostDeps(inputs, edge))
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ getEncryptionAttributes),
/* harmony export */   c: () => (/* binding */ importOperatingSystems),
/* harmony export */   d: () => (/* binding */ noteWithIdentity),
/* harmony export */   f: () => (/* binding */ readyDatacenters),
/* harmony export */   h: () => (/* binding */ templateState),
/* harmony export */   i: () => (/* binding */ findTemplatesByName),
/* harmony export */   l: () => (/* binding */ isEncrypted),
/* harmony export */   m: () => (/* binding */ storageLocations),
/* harmony export */   n: () => (/* binding */ createFromIcos),
/* harmony export */   o: () => (/* binding */ getTemplate),
/* harmony export */   p: () => (/* binding */ setBootMode),
/* harmony export */   r: () => (/* binding */ findTemplatesByIdentity),
/* harmony export */   s: () => (/* binding */ identityInNote),
/* harmony export */   t: () => (/* binding */ addLocations),
/* harmony export */   u: () => (/* binding */ isNotFound)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9490);


// lib/classic/templates.ts
const SERVICE = "SoftLayer_Virtual_Guest_Block_Device_Template_Group";
/** softlayer-api.md 7.3: the transaction lives on the children, so they are always asked for. */
const TEMPLATE_MASK = "mask[id,name,note,parentId,createDate,globalIdentifier,statusId,status[keyName,name],transactionId,transaction[transactionGroup[name],transactionStatus[name]],datacenters[name],children[id,statusId,transactionId,datacenter[name],blockDevicesDiskSpaceTotal,transaction[id,createDate,elapsedSeconds,statusChangeDate,transactionGroup[name],transactionStatus[name,friendlyName]],blockDevices[id,diskSpace,diskImage[capacity]]]]";
/** `Active` has this id; names of other states are not published. softlayer-api.md 6.1 */
const STATUS_ACTIVE = 1;
/** A template by its id or global identifier; undefined when it is not there (or not visible to this user). */
async function getTemplate(client, id) {
	try {
		return toTemplate(await client.read({
			service: SERVICE,
			method: "getObject",
			id,
			mask: TEMPLATE_MASK
		}));
	} catch (error) {
		if (isNotFound(error)) return void 0;
		throw error;
	}
}
/** Private templates of exactly this name; there can be several. The service may ignore a filter, so it is applied again. */
async function findTemplatesByName(client, name) {
	return (await listPrivate(client, { name: { operation: `_= ${name}` } })).filter((template) => template.name === name);
}
/** Private templates whose note holds this image identity, oldest first. */
async function findTemplatesByIdentity(client, identity) {
	return (await listPrivate(client, { note: { operation: `*= ${identityMark(identity)}` } })).filter((template) => identityInNote(template.note) === identity);
}
async function listPrivate(client, filter) {
	return (await client.list({
		service: "SoftLayer_Account",
		method: "getPrivateBlockDeviceTemplateGroups",
		mask: TEMPLATE_MASK,
		filter: { privateBlockDeviceTemplateGroups: filter },
		root: "privateBlockDeviceTemplateGroups"
	})).map(toTemplate).filter((template) => template !== void 0);
}
/** How an image's identity (lower-case hex) stands in a template's note. */
function identityMark(identity) {
	return `[encrypted-image:${identity}]`;
}
/** The note with the identity behind it. */
function noteWithIdentity(note, identity) {
	return note === void 0 || note === "" ? identityMark(identity) : `${note} ${identityMark(identity)}`;
}
function identityInNote(note) {
	return /\[encrypted-image:([0-9a-f]{64})\]/.exec(note)?.[1];
}
/**
* Starts the import of an encrypted image: sent once, never repeated. `isEncrypted` and `cloudInit` are the
* datatype's names; the guide's `encrypted` and `cloud-init` do not exist (softlayer-api.md 7.1).
*/
async function createFromIcos(client, request) {
	const template = toTemplate(await client.change({
		service: SERVICE,
		method: "createFromIcos",
		args: [{
			name: request.name,
			note: request.note,
			uri: request.uri,
			operatingSystemReferenceCode: request.operatingSystem,
			ibmApiKey: request.importApiKey.reveal(),
			cloudInit: true,
			byol: request.byol,
			isEncrypted: true,
			crkCrn: request.rootKeyCrn,
			wrappedDek: request.wrappedDek,
			...request.bootMode === void 0 ? {} : { bootMode: request.bootMode }
		}]
	}));
	if (template) return template;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t({
		service: "classic",
		operation: "createFromIcos",
		status: 200,
		serviceCode: void 0,
		text: "the answer holds no template",
		outcome: "unknown"
	});
}
/** Starts one copy transaction for each datacenter, visible on the children. Ids are those of `listDatacenters`. */
async function addLocations(client, id, locations) {
	const args = [locations.map((location) => ({ id: location }))];
	await client.change({
		service: SERVICE,
		method: "addLocations",
		id,
		args
	}, "limited");
}
/** Datacenters in which this template may be stored. */
async function storageLocations(client, id) {
	const rows = await client.read({
		service: SERVICE,
		method: "getStorageLocations",
		id,
		mask: "mask[id,name]"
	});
	return (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.o)(rows).flatMap((row) => (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(row, "name") ?? []);
}
async function isEncrypted(client, id) {
	return truthy(await client.read({
		service: SERVICE,
		method: "isEncrypted",
		id
	}));
}
/** Texts of undocumented content; empty for a template that is not encrypted. */
async function getEncryptionAttributes(client, id) {
	const value = await client.read({
		service: SERVICE,
		method: "getEncryptionAttributes",
		id
	});
	return (Array.isArray(value) ? value : [value]).filter((row) => typeof row === "string" && row !== "");
}
/** Fails with "Unable to find the primary block device" until the copy's disk is there: the caller retries. softlayer-api.md 7.3 */
async function setBootMode(client, id, mode) {
	await client.change({
		service: SERVICE,
		method: "setBootMode",
		id,
		args: [mode]
	}, "always");
}
/** Codes of the operating systems that an import accepts today, `DEBIAN_12_64` and the like. */
async function importOperatingSystems(client) {
	const rows = await client.read({
		service: SERVICE,
		method: "getVhdImportSoftwareDescriptions",
		mask: "mask[id,name,version,referenceCode]"
	});
	return (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.o)(rows).flatMap((row) => (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(row, "referenceCode") ?? []);
}
/**
* How far a template is, or its copy in one datacenter. A single look proves neither `ready` nor `failed`: take it
* twice. Without any child it counts as importing; the caller bounds that by time. softlayer-api.md 7.3
*/
function templateState(template, datacenter) {
	if (!template) return "gone";
	const copies = template.copies.filter((copy) => datacenter === void 0 || copy.datacenter === datacenter);
	if (copies.length === 0 || copies.some((copy) => copy.state === "importing")) return "importing";
	if (!template.active) return "failed";
	return copies.every((copy) => copy.state === "ready") ? "ready" : "failed";
}
/** Datacenters with a finished copy. */
function readyDatacenters(template) {
	return template.copies.flatMap((copy) => copy.state === "ready" ? copy.datacenter ?? [] : []);
}
function isNotFound(error) {
	return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.failure.serviceCode === "SoftLayer_Exception_ObjectNotFound";
}
/** Flags come as true, 1, "1" or "true" (softlayer-api.md 1.4). */
function truthy(value) {
	return value === true || value === 1 || value === "1" || value === "true";
}
function toTemplate(value) {
	const id = (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.c)(value, "id");
	if (id === void 0) return void 0;
	return {
		id,
		globalId: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(value, "globalIdentifier") ?? "",
		name: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(value, "name") ?? "",
		note: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(value, "note") ?? "",
		parentId: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.c)(value, "parentId"),
		active: ((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.c)(value, "statusId") ?? STATUS_ACTIVE) === STATUS_ACTIVE,
		status: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(value, "status", "name") ?? (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(value, "status", "keyName") ?? "Active",
		createdAt: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.a)(value, "createDate"),
		copies: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.d)(value, "children")).map(toCopy)
	};
}
function toCopy(child) {
	const transaction = (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.s)(child, "transaction");
	const running = transaction !== void 0 || (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.c)(child, "transactionId") !== void 0;
	const disks = (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.d)(child, "blockDevices"));
	const bytes = Number((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.d)(child, "blockDevicesDiskSpaceTotal") ?? 0);
	const datacenter = (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(child, "datacenter", "name");
	const whole = disks.length > 0 && bytes > 0 && datacenter !== void 0;
	return {
		id: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.c)(child, "id") ?? 0,
		datacenter,
		state: running ? "importing" : whole ? "ready" : "failed",
		bytes,
		capacity: Math.max(0, ...disks.map((disk) => Number((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.d)(disk, "diskImage", "capacity") ?? 0))),
		transaction: transactionName(transaction),
		movedAt: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.a)(transaction, "statusChangeDate")
	};
}
function transactionName(transaction) {
	if (!transaction) return void 0;
	return [(0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(transaction, "transactionGroup", "name"), (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(transaction, "transactionStatus", "friendlyName") ?? (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(transaction, "transactionStatus", "name")].filter((part) => part !== void 0).join(": ") || "a transaction";
}



/***/ })

};
