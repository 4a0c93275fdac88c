export const id = 5459;
export const ids = [5459];
export const modules = {

/***/ 4010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ patienceOf),
/* harmony export */   A: () => (/* binding */ getEncryptionAttributes),
/* harmony export */   B: () => (/* binding */ factsInNote),
/* harmony export */   C: () => (/* binding */ findLogEvents),
/* harmony export */   D: () => (/* binding */ findTemplatesByIdentity),
/* harmony export */   E: () => (/* binding */ createFromIcos),
/* harmony export */   F: () => (/* binding */ readyDatacenters),
/* harmony export */   G: () => (/* binding */ findServers),
/* harmony export */   H: () => (/* binding */ noteOfCapture),
/* harmony export */   I: () => (/* binding */ setBootMode),
/* harmony export */   J: () => (/* binding */ isReady),
/* harmony export */   K: () => (/* binding */ getServer),
/* harmony export */   L: () => (/* binding */ storageLocations),
/* harmony export */   M: () => (/* binding */ importOperatingSystems),
/* harmony export */   N: () => (/* binding */ isByol),
/* harmony export */   O: () => (/* binding */ findTemplatesByName),
/* harmony export */   P: () => (/* binding */ isEncrypted),
/* harmony export */   Q: () => (/* binding */ growingPause),
/* harmony export */   R: () => (/* binding */ templateState),
/* harmony export */   S: () => (/* binding */ serverToCapture),
/* harmony export */   T: () => (/* binding */ addLocations),
/* harmony export */   U: () => (/* binding */ noteOfImport),
/* harmony export */   V: () => (/* binding */ identityInNote),
/* harmony export */   W: () => (/* binding */ wordsOfNote),
/* harmony export */   X: () => (/* binding */ CLOCK_SLACK),
/* harmony export */   Y: () => (/* binding */ setServerTags),
/* harmony export */   Z: () => (/* binding */ timeOfDay),
/* harmony export */   _: () => (/* binding */ regionOfDatacenter),
/* harmony export */   a: () => (/* binding */ UnreadablePrice),
/* harmony export */   b: () => (/* binding */ awaitTemplate),
/* harmony export */   c: () => (/* binding */ listFlavors),
/* harmony export */   d: () => (/* binding */ findOrders),
/* harmony export */   et: () => (/* binding */ realTime),
/* harmony export */   f: () => (/* binding */ getOrder),
/* harmony export */   g: () => (/* binding */ listDatacenters),
/* harmony export */   h: () => (/* binding */ IMPORT_DATACENTERS),
/* harmony export */   i: () => (/* binding */ sightOfServers),
/* harmony export */   j: () => (/* binding */ getTemplate),
/* harmony export */   k: () => (/* binding */ getBootMode),
/* harmony export */   l: () => (/* binding */ placeOrder),
/* harmony export */   m: () => (/* binding */ readMakeup),
/* harmony export */   n: () => (/* binding */ mayImportImages),
/* harmony export */   nt: () => (/* binding */ createClassicClient),
/* harmony export */   o: () => (/* binding */ orderPrices),
/* harmony export */   p: () => (/* binding */ resolveSshKeys),
/* harmony export */   q: () => (/* binding */ isNamed),
/* harmony export */   r: () => (/* binding */ readAccount),
/* harmony export */   rt: () => (/* binding */ isBeforeAcceptance),
/* harmony export */   s: () => (/* binding */ generateOrder),
/* harmony export */   t: () => (/* binding */ currentUser),
/* harmony export */   tt: () => (/* binding */ explainClassic),
/* harmony export */   u: () => (/* binding */ verifyOrder),
/* harmony export */   v: () => (/* binding */ copyToIcos),
/* harmony export */   w: () => (/* binding */ isLogDenial),
/* harmony export */   x: () => (/* binding */ createArchiveTemplate),
/* harmony export */   y: () => (/* binding */ templateDisks),
/* harmony export */   z: () => (/* binding */ captureInNote)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);



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
/** Flags come as true, 1, "1" or "true" (softlayer-api.md 1.4); undefined when nothing is said. */
function flagAt(value, ...path) {
	const found = valueAt(value, ...path);
	if (found === true || found === 1 || found === "1" || found === "true") return true;
	return found === false || found === 0 || found === "0" || found === "false" ? false : void 0;
}
/** An id: a positive whole number, or its decimal text. */
function integerAt(value, ...path) {
	const found = valueAt(value, ...path);
	const number = typeof found === "string" && /^[0-9]{1,15}$/.test(found) ? Number(found) : found;
	return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : void 0;
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
// lib/classic/failure.ts
const RATE_LIMIT = "SoftLayer_Exception_WebService_RateLimitExceeded";
/**
* The value of an answer, or a ServiceError. The status alone decides nothing: HTTP 500 is an ordinary refusal and
* HTTP 200 can hold an error (softlayer-api.md 1.4, 4).
*/
function answerValue(operation, kind, answer, hide = []) {
	const value = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.b)(answer.text);
	if (value instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_1__._) throw withoutJson(operation, kind, {
		...answer,
		text: without(hide, answer.text)
	}, value.seems);
	const isError = isEntity(value) && value["id"] === void 0 && isErrorBody(value);
	if (answer.status >= 200 && answer.status < 300 && !isError) return value;
	const text = textAt(value, "error") ?? textAt(value, "message") ?? "no message";
	const code = isEntity(value) && typeof value["code"] === "string" ? value["code"] : void 0;
	const outcome = outcomeOf(kind, answer.status, text, code);
	throw failure(operation, answer, without(hide, text), code && without(hide, code), outcome);
}
/** An error inside a 200: a text `error`, or the class of an exception (softlayer-api.md 1.4). */
function isErrorBody(value) {
	return typeof value["error"] === "string" || textAt(value, "code")?.startsWith("SoftLayer_") === true;
}
/**
* Refused only when a JSON error with a SoftLayer exception came that is not the overload's "Internal Error" and not
* the rate limit; what changes something is otherwise unknown, and so is an error that came as a success
* (softlayer-api.md 17).
*/
function outcomeOf(kind, status, text, code) {
	if (code === RATE_LIMIT || code?.startsWith("SoftLayer_") && /^rate limit of \d/i.test(text)) return "transient";
	if (/^internal error$/i.test(text.trim())) return "unknown";
	if (kind === "change" && status < 300) return "unknown";
	if (code?.startsWith("SoftLayer_Exception")) return "refused";
	return kind === "read" ? readOutcome(status) : "unknown";
}
/** A read has no outcome to be unsure of: the question is only whether asking again is sensible. */
function readOutcome(status) {
	return status >= 300 && status < 500 && status !== 408 && status !== 429 || status === 501 ? "refused" : "transient";
}
/**
* Refusals that the classic API gives before it accepts a change: credentials, permissions, values, capacity
* (softlayer-api.md 2, 4, 17). Any other error may have been made after acceptance (pitfalls.md P5).
*/
const BEFORE_ACCEPTANCE = /^SoftLayer_Exception_(WebService_(BadRequest|RateLimitExceeded)|Account_Authentication_AccessTokenValidation|InvalidLegacyToken|EncryptedToken_Expired|User_Customer_InvalidUserStatus|PermissionDenied|AccessDenied|InvalidValue|MissingCreationProperty|InvalidDataLength|Order_(InvalidLocation|InvalidData|Item_Invalid|MissingCategory)|Virtual_Host_Pool_\w+)$/;
/** Whether this refusal is known to come before anything is made. */
function isBeforeAcceptance({ failure }) {
	if (failure.service !== "classic" || failure.outcome !== "refused") return false;
	return failure.status === 401 || BEFORE_ACCEPTANCE.test(failure.serviceCode ?? "");
}
function isNotFound(error) {
	return error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G && error.failure.serviceCode === "SoftLayer_Exception_ObjectNotFound";
}
/** The text without any of these texts or their lines, as they are and as JSON writes them. */
function without(hide, text) {
	const forms = hide.flatMap((one) => [one, ...one.split(/\r?\n/)]).map((part) => part.trim()).flatMap((part) => [part, JSON.stringify(part).slice(1, -1)]);
	let clean = text;
	for (const form of forms) if (form.length >= 6) clean = clean.replaceAll(form, "***");
	return clean;
}
function withoutJson(operation, kind, answer, seems) {
	const redirected = answer.status >= 300 && answer.status < 400;
	return failure(operation, answer, answer.text.trim() === "" ? "the body is empty" : redirected ? "a redirect, which is never followed" : `the answer is not one of the classic API: ${seems}: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Y)(answer.text, 120)}`, void 0, kind === "read" ? readOutcome(answer.status) : "unknown");
}
function failure(operation, answer, text, serviceCode, outcome) {
	const { status, retryAfter } = answer;
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G({
		service: "classic",
		operation,
		status,
		serviceCode,
		text,
		retryAfter,
		outcome
	});
}
/** No answer came: cut, timed out, not resolved. Only what provably never left (`nothingSent`) did nothing. */
function noAnswer(operation, kind, cause, nothingSent) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G({
		service: "classic",
		operation,
		status: void 0,
		serviceCode: void 0,
		text: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.f)(cause),
		outcome: nothingSent || kind === "read" ? "transient" : "unknown",
		cause
	});
}
// lib/classic/request-turns.ts
/**
* A token bucket for the account-wide limit of the classic API: 50 requests a second were reported, advice is 10
* (softlayer-api.md 4). Time is monotonic, so a jump of the clock changes nothing.
*/
var RequestRate = class {
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
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(-this.#tokens / this.#perSecond * 1e3, void 0, { signal });
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
// lib/classic/shapes.ts
/** Shapes of the classic API's answers, with the liberties that it takes (softlayer-api.md 1.4). */
/** An object with an id, as every property asked for by a mask with `id` is. */
const identified = (value, path) => {
	if (!isEntity(value)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(path, "an object");
	if (integerAt(value, "id") === void 0) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(under(path, "id"), "an id");
	return value;
};
/**
* The objects of a list. What stands for nothing is left out: null, '', {} and [] (softlayer-api.md 1.4, 5, 20); a
* single object may come without brackets. Anything else is no row: a list that holds it proves nothing.
*/
const rows = (value, path) => {
	const found = Array.isArray(value) ? value : [value];
	found.forEach((row, index) => {
		if (!isEntity(row) && !isNothing(row)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(`${path}[${index}]`, "an object");
	});
	return entitiesOf(found);
};
/** Like `rows`; each has an id. */
const identifiedRows = (value, path) => rows(value, path).map((row, index) => identified(row, `${path}[${index}]`));
/** The objects of a list inside an answer, by `rows`. */
function rowsAt(value, path, ...names) {
	return rows(valueAt(value, ...names), under(path, names.join(".")));
}
/** What a change answers that has been done: true, in any spelling. */
const done = (value, path) => {
	if (!isTrue(value)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(path, "true");
	return true;
};
/** Flags come as true, 1, "1" or "true" (softlayer-api.md 1.4). */
const flag = (value, path) => {
	if (isTrue(value)) return true;
	if (value === false || value === 0 || value === "0" || value === "false") return false;
	throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(path, "true or false");
};
/** Texts; null and '' are left out, and one text may come without brackets. */
const texts = (value, path) => (Array.isArray(value) ? value : [value]).flatMap((row, index) => {
	if (isNothing(row)) return [];
	if (typeof row !== "string") throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(`${path}[${index}]`, "a text");
	return [row];
});
/** A text that is missing, null or '' is undefined; one of another type is no answer. */
function optionalText(value, path, ...names) {
	const found = valueAt(value, ...names);
	if (found !== void 0 && typeof found !== "string") throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(under(path, names.join(".")), "a text");
	return textAt(value, ...names);
}
/** A size or count that is missing is 0; IBM declares some of them as floats. */
function amountAt$1(value, path, ...names) {
	const found = valueAt(value, ...names) ?? 0;
	const number = typeof found === "string" && /^[0-9]{1,15}(\.[0-9]{1,9})?$/.test(found) ? Number(found) : found;
	if (typeof number !== "number" || !Number.isFinite(number) || number < 0) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(under(path, names.join(".")), "a number");
	return number;
}
function under(path, name) {
	return path === "" ? name : `${path}.${name}`;
}
function isTrue(value) {
	return value === true || value === 1 || value === "1" || value === "true";
}
function isNothing(value) {
	return value === void 0 || value === null || value === "" || Array.isArray(value) && value.length === 0;
}
// lib/classic/client.ts
/** These check COS, keys, capacity or prices while the caller waits; IBM's own sample waits 240 s. softlayer-api.md 4 */
const SLOW_METHODS = /* @__PURE__ */ new Set([
	"createFromIcos",
	"copyToIcos",
	"createArchiveTemplate",
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
/** More than 50 were seen to be refused. softlayer-api.md 4 */
const REQUESTS_PER_SECOND = 10;
/** A client of the classic REST API by HTTP Basic. Every failure is a ServiceError of the service `classic`. */
function createClassicClient(deps) {
	const rate = new RequestRate(deps.requestsPerSecond ?? REQUESTS_PER_SECOND);
	const changes = new OneAtATime();
	const { signal, log } = deps;
	const base = deps.retryBase ?? 1e3;
	const send = async (call, kind, page) => {
		try {
			await rate.turn(signal);
			signal.throwIfAborted();
		} catch (cause) {
			if (kind === "change") throw notSent(call, cause);
			signal.throwIfAborted();
			throw cause;
		}
		return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.d)((wire) => exchange(deps, call, kind, page, wire));
	};
	const reading = (one) => (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.h)(one, {
		signal,
		log,
		base,
		again: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.m
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
			return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.h)(once, {
				signal,
				log,
				base,
				again: again === "always" ? _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.m : limited
			});
		})
	};
}
const limited = (error) => error.failure.outcome === "transient";
async function listAll(call, fetchPage) {
	const all = /* @__PURE__ */ new Map();
	const { root, shape: row } = call;
	const shape = root === void 0 ? rows : identifiedRows;
	const sorted = {
		...call,
		shape: row ? (value, path) => shape(value, path).map((one, index) => row(one, `${path}[${index}]`)) : shape,
		...root === void 0 ? {} : { filter: sortedById(root, call.filter) }
	};
	for (let page = 0; page < PAGES_AT_MOST; page += 1) {
		const offset = page * PAGE;
		const { value, total } = await fetchPage(sorted, `${offset},${PAGE}`);
		const found = entitiesOf(value);
		for (const row of found) all.set(row["id"] ?? all.size, row);
		if (found.length < PAGE || total !== void 0 && offset + found.length >= total) return [...all.values()];
	}
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G({
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
async function exchange(deps, call, kind, page, wire) {
	const operation = operationOf(call);
	const lifetime = lifetimeOf(call, kind, deps.signal);
	try {
		const response = await fetch(requestUrl(deps.url, call, page), requestInit(deps, call, lifetime.signal));
		const answer = {
			status: response.status,
			text: await boundedText(response),
			retryAfter: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.p)(response.headers.get("retry-after"), response.headers.get("date"))
		};
		const total = response.headers.get("softlayer-total-items");
		const value = answerValue(operation, kind, answer, call.hide);
		_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g.learn(Date.parse(response.headers.get("date") ?? ""), false, deps.log);
		const of = {
			service: "classic",
			operation,
			status: answer.status,
			repeatable: kind === "read"
		};
		if (call.shape) (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.v)(call.shape, value, of);
		return {
			value,
			total: total !== null && /^\d{1,9}$/.test(total) ? Number(total) : void 0
		};
	} catch (error) {
		if (kind === "read") deps.signal.throwIfAborted();
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G) throw error;
		throw noAnswer(operation, kind, lifetime.signal.aborted ? lifetime.signal.reason : error, wire.nothingSent());
	} finally {
		lifetime.end();
	}
}
/** Aborted when the answer takes too long, and by a cancellation: a read at once, a change after its last word. */
function lifetimeOf(call, kind, cancelled) {
	const lifetime = new AbortController();
	const abort = () => lifetime.abort(cancelled.reason);
	const onCancel = () => kind === "read" ? abort() : setTimeout(abort, LAST_WORD).unref();
	const timeout = SLOW_METHODS.has(call.method) ? SLOW_TIMEOUT : TIMEOUT;
	const timer = setTimeout(() => lifetime.abort(/* @__PURE__ */ new Error(`no answer within ${timeout / 1e3} s`)), timeout);
	cancelled.addEventListener("abort", onCancel, { once: true });
	const end = () => {
		clearTimeout(timer);
		cancelled.removeEventListener("abort", onCancel);
	};
	return {
		signal: lifetime.signal,
		end
	};
}
/** A change that was cancelled while it waited for its turn: its caller may rely on nothing having been done. */
function notSent(call, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G({
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
// lib/classic/errors.ts
const AUTH_FIX = "check classic-username and classic-api-key, or use the API key of a user (not of a service ID) as ibmcloud-api-key";
/** softlayer-api.md 2, 4, 12, 17. The first row that fits wins; the class is stable, the text is free. */
const MEANINGS = [
	{
		code: /AccessTokenValidation|InvalidLegacyToken|EncryptedToken_Expired/,
		as: "E_CLASSIC_AUTH",
		why: "the classic API does not accept these credentials",
		fix: AUTH_FIX
	},
	{
		code: /InvalidUserStatus/,
		as: "E_CLASSIC_AUTH",
		why: "the user behind these credentials is disabled or being cancelled",
		fix: "use the credentials of an active user"
	},
	{
		text: /invalid api token|invalid username|access denied|no valid authentication|failed to exchange token/i,
		as: "E_CLASSIC_AUTH",
		why: "the classic API does not accept these credentials, or the IBMid behind the key has lost its link to the account",
		fix: AUTH_FIX
	},
	{
		code: /PermissionDenied|AccessDenied/,
		as: "E_CLASSIC_PERMISSION",
		why: "the user lacks a classic infrastructure permission (ordering needs SERVER_ADD, a public interface PUBLIC_NETWORK_COMPUTE, reading servers VIRTUAL_GUEST_VIEW), or access to this device",
		fix: "have the account owner grant the permission under Manage > Access (IAM) > Users > Classic infrastructure"
	},
	{
		text: /necessary .*permission|must be ordered with permission/i,
		as: "E_CLASSIC_PERMISSION",
		why: "the user lacks the classic infrastructure permission SERVER_ADD",
		fix: "have the account owner grant it under Manage > Access (IAM) > Users > Classic infrastructure"
	},
	{
		code: /Virtual_Host_Pool_/,
		as: "E_CAPACITY",
		why: "there is not enough capacity there at the moment",
		fix: "leave out public-vlan and private-vlan, take another datacenter or a smaller size, or try later"
	},
	{
		text: /insufficient (resources|capacity)/i,
		as: "E_CAPACITY",
		why: "there is not enough capacity there at the moment",
		fix: "leave out public-vlan and private-vlan, take another datacenter or a smaller size, or try later"
	},
	{
		code: /RateLimitExceeded/,
		as: "E_CLASSIC_RATE_LIMIT",
		why: "other programs use the classic API of this account at the same time",
		fix: "run it again later, or run fewer jobs at once"
	},
	{
		code: /ObjectNotFound/,
		as: "E_CLASSIC_NOT_FOUND",
		why: "the id is wrong, belongs to another account, or the object was deleted; objects that the user may not see look the same",
		fix: "check the id and the rights of the user"
	},
	{
		text: /preset with key name .* could not be found/i,
		as: "E_FLAVOR",
		why: "no flavor of this name is sold",
		fix: "take a flavor that `slcli vs create-options` lists, such as B1_2X4X100"
	},
	{
		text: /network vlan|subnet/i,
		as: "E_NETWORK",
		why: "the VLAN or subnet is unknown, lies in another datacenter, or its partner lies in another pod",
		fix: "give ids of VLANs and subnets in the datacenter of the order, public and private in the same pod, or leave them out"
	},
	{
		text: /unable to find image template|globalIdentifier/i,
		as: "E_TEMPLATE",
		why: "the template is not usable by this account, or not finished",
		fix: "wait until its import has finished, and check template-id"
	},
	{
		text: /operatingSystemReferenceCode|OS bits/i,
		as: "E_OPERATING_SYSTEM",
		why: "the operating system code is none that IBM imports today",
		fix: "take a code of getVhdImportSoftwareDescriptions, such as DEBIAN_12_64"
	},
	{
		text: /network storage service resource protocol|cos:\/\/|bucket|object storage/i,
		as: "E_IMPORT_SOURCE",
		why: "the import cannot read the object: wrong region or name in the uri, or the import API key has no right on the bucket",
		fix: "check the object-uri, and give the service ID of the import Reader on the bucket"
	},
	{
		text: /outstanding transaction|active transaction/i,
		as: "E_CLASSIC_BUSY",
		why: "something else is still running on this object",
		fix: "wait a few minutes and run it again"
	},
	{
		text: /alphanumeric|hostname and domain/i,
		as: "E_HOSTNAME",
		why: "the hostname or domain breaks the rules of the classic infrastructure",
		fix: "use letters, digits and single dashes; the domain has at least two labels and ends in letters"
	},
	{
		text: /hourly (virtual )?(guests|servers|instances)|(limit|maximum number) of .*(guests|servers|instances)/i,
		as: "E_LIMIT",
		why: "the account may have only so many hourly servers at once (20 unless IBM has raised it)",
		fix: "cancel servers that nobody needs, order with monthly billing, or ask IBM to raise the limit"
	},
	{
		code: /Order_InvalidLocation/,
		as: "E_DATACENTER",
		why: "the datacenter does not sell this configuration",
		fix: "take another datacenter"
	},
	{
		code: /InvalidValue|MissingCreationProperty|InvalidDataLength|Order_|BadRequest/,
		as: "E_CLASSIC_REFUSED",
		why: "the service does not accept this combination of values; its own text names the one it stumbled over",
		fix: "change the input that the text names"
	}
];
/** The message for a failed call. `what` says in the action's words what was being done. */
function explainClassic(error, what) {
	const { status, serviceCode, text, outcome } = error.failure;
	const said = `${what}: ${error.message}`;
	if (outcome !== "refused" && !serviceCode?.startsWith("SoftLayer_")) return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.K({
		code: "E_CLASSIC_UNAVAILABLE",
		what: said,
		why: status === void 0 ? "the classic API could not be reached from this runner (network, proxy, endpoint, certificate)" : "the classic API is overloaded, or something between it and this runner answers in its place",
		fix: "check the network and endpoints inputs and the proxy, then run it again; it finds what this run has finished",
		cause: error
	});
	const meaning = MEANINGS.find((row) => (row.code?.test(serviceCode ?? "") ?? false) || (row.text?.test(text) ?? false)) ?? byStatus(status);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.K({
		code: meaning.as,
		what: said,
		why: meaning.why,
		fix: meaning.fix,
		cause: error
	});
}
function byStatus(status) {
	if (status === 401 || status === 403) return {
		as: "E_CLASSIC_AUTH",
		why: "the classic API does not accept these credentials",
		fix: AUTH_FIX
	};
	if (status === 404 || status !== void 0 && status >= 300 && status < 400) return {
		as: "E_CLASSIC_ENDPOINT",
		why: "the endpoint of the classic API is not its REST base",
		fix: "give an endpoint that ends in /rest/v3.1"
	};
	return {
		as: "E_CLASSIC_REFUSED",
		why: "the classic API refused for a reason that this action does not know; its own text is above",
		fix: "correct what the text names, or ask IBM support with the text and time"
	};
}
// lib/once/pace.ts
/** The clock and the pauses of a real run. */
function realTime(signal) {
	return {
		now: () => performance.now(),
		sleep: (milliseconds) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.g)(milliseconds, signal)
	};
}
/** Each pause is longer than the one before: most things are done soon or late. */
const GROWTH = 1.5;
/** A row of pauses that begin with `firstLook` and grow to `longestLook`. */
function growingPause(pace) {
	let next = Math.min(pace.firstLook, pace.longestLook);
	return async (atMost = pace.longestLook) => {
		await pace.sleep(Math.min(next, atMost));
		next = Math.min(next * GROWTH, pace.longestLook);
	};
}
/** How long what may have been made is looked for, and how often. */
function patienceOf({ pace, log }) {
	return {
		now: pace.now,
		log,
		lookUp: pace.lookUp,
		pauses: () => growingPause(pace)
	};
}
// lib/classic/dates.ts
/** The clocks of this runner and of IBM may differ by so much (milliseconds). */
const CLOCK_SLACK = 9e5;
/** Unix milliseconds by the cloud's clock. The one place from which orders take the time of day. */
const timeOfDay = () => _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g.now();
/** Whether a date of IBM's lies behind us; one that is only just ahead may be the clocks' difference. */
const hasPassed = (date) => date <= timeOfDay() + CLOCK_SLACK;
// lib/classic/typed-calls.ts
/** A read whose answer has a shape; another one is asked for again, then a ServiceError. */
async function readAs(client, shape, call) {
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.v)(shape, await client.read({
		...call,
		shape
	}), answerTo(call, true));
}
/** All rows of a list in a shape; one that does not fit fails the list, since what it hides is not known. */
async function listAs(client, row, call) {
	return (await client.list({
		...call,
		shape: row
	})).map((one) => (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.v)(row, one, answerTo(call, true)));
}
/** A change whose answer has a shape; with another one its outcome is unknown. */
async function changeAs(client, shape, call, again) {
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.v)(shape, await client.change({
		...call,
		shape
	}, again), answerTo(call, false));
}
function answerTo(call, repeatable) {
	return {
		service: "classic",
		operation: operationOf(call),
		status: 200,
		repeatable
	};
}
// lib/classic/servers.ts
const SERVICE$3 = "SoftLayer_Virtual_Guest";
/** softlayer-api.md 15, without the passwords: what is not asked for cannot leak. */
const SERVER_MASK = "mask[id,globalIdentifier,hostname,domain,fullyQualifiedDomainName,createDate,provisionDate,statusId,status[keyName,name],powerState[keyName],activeTransaction[id,elapsedSeconds,statusChangeDate,transactionStatus[name,friendlyName,averageDuration],transactionGroup[name]],primaryIpAddress,primaryBackendIpAddress,privateNetworkOnlyFlag,datacenter[name],tagReferences[id,tag[name]],billingItem[id,cancellationDate,orderItem[id,order[id,status]]]]";
/** A server by its id; undefined when it is not there (or not visible to this user). */
async function getServer(client, id) {
	try {
		return toServer(await readAs(client, identified, {
			service: SERVICE$3,
			method: "getObject",
			id,
			mask: SERVER_MASK
		}));
	} catch (error) {
		if (isNotFound(error)) return void 0;
		throw error;
	}
}
/**
* All servers of exactly this name, oldest first; names need not be unique. The service may ignore a filter, so it is
* applied again here (softlayer-api.md 3.2).
*/
async function findServers(client, hostname, domain) {
	return (await client.list({
		service: "SoftLayer_Account",
		method: "getVirtualGuests",
		mask: SERVER_MASK,
		filter: { virtualGuests: {
			hostname: { operation: `_= ${hostname}` },
			domain: { operation: `_= ${domain}` }
		} },
		root: "virtualGuests"
	})).map(toServer).filter((server) => server !== void 0).filter((server) => isNamed(server, {
		hostname,
		domain
	})).sort((a, b) => a.id - b.id);
}
/** Names are compared without regard to case. */
function isNamed(one, other) {
	const whole = ({ hostname, domain }) => `${hostname}.${domain}`.toLowerCase();
	return whole(one) === whole(other);
}
/** Replaces the whole set of tags. May fail right after an order, so it is repeated. softlayer-api.md 19 */
async function setServerTags(client, id, tags) {
	await changeAs(client, done, {
		service: SERVICE$3,
		method: "setTags",
		id,
		args: [tags.join(",")]
	}, "always");
}
/** Nothing runs on it, it runs, and it has its addresses. A server that does not boot is provisioned, too. softlayer-api.md 15 */
function isReady(server, privateOnly) {
	return server.provisioned && server.transaction === void 0 && server.running && server.privateIp !== void 0 && (privateOnly || server.publicIp !== void 0);
}
function toServer(value) {
	const id = integerAt(value, "id");
	if (id === void 0) return void 0;
	const transaction = entityAt(value, "activeTransaction");
	const order = entityAt(value, "billingItem", "orderItem", "order");
	const cancelledFor = dateAt(value, "billingItem", "cancellationDate");
	const ended = cancelledFor !== void 0 && hasPassed(cancelledFor);
	return {
		id,
		globalId: textAt(value, "globalIdentifier") ?? "",
		hostname: textAt(value, "hostname") ?? "",
		domain: textAt(value, "domain") ?? "",
		createdAt: dateAt(value, "createDate"),
		provisioned: textAt(value, "provisionDate") !== void 0,
		running: textAt(value, "powerState", "keyName") === "RUNNING",
		transaction: transaction && transactionName$1(transaction),
		reclaimed: ended || isTakenApart(transaction),
		endsAt: ended ? void 0 : cancelledFor,
		publicIp: textAt(value, "primaryIpAddress"),
		privateIp: textAt(value, "primaryBackendIpAddress"),
		datacenter: textAt(value, "datacenter", "name"),
		tags: entitiesOf(valueAt(value, "tagReferences")).flatMap((row) => textAt(row, "tag", "name") ?? []),
		orderId: integerAt(order, "id"),
		orderStatus: textAt(order, "status")
	};
}
/** Teardown shows as a cancelled billing item, or by the names of its transactions (softlayer-api.md 15, 16). */
function isTakenApart(transaction) {
	return /RECLAIM|TEAR_DOWN/i.test(textAt(transaction, "transactionStatus", "name") ?? "");
}
function transactionName$1(transaction) {
	const status = entityAt(transaction, "transactionStatus");
	return textAt(status, "friendlyName") ?? textAt(status, "name") ?? "a transaction";
}
// lib/classic/template-note.ts
/** How an image's identity (lower-case hex) stands in a template's note. */
function identityMark(identity) {
	return `[encrypted-image:${identity}]`;
}
/** The note with identity and facts behind it. */
function noteOfImport(note, identity, facts) {
	const mark = `[imported-as:${facts.operatingSystem}${facts.byol ? ",byol" : ""}]`;
	return [
		...note ? [note] : [],
		identityMark(identity),
		mark
	].join(" ");
}
function identityInNote(note) {
	return /\[encrypted-image:([0-9a-f]{64})\]/.exec(note)?.[1];
}
/** Undefined for a template whose note tells nothing of it. */
function factsInNote(note) {
	const match = /\[imported-as:([A-Z0-9][A-Z0-9._-]{2,60})(,byol)?\]/.exec(note);
	return match?.[1] === void 0 ? void 0 : {
		operatingSystem: match[1],
		byol: match[2] !== void 0
	};
}
/** The user's own words in a note. */
function wordsOfNote(note) {
	return note.replace(/ ?\[(encrypted-image|imported-as):[^\]]*\]/g, "");
}
function noteOfCapture({ server, disks }) {
	return `[captured-from:${server},${disks}]`;
}
/** Undefined for a template that this suite did not capture. */
function captureInNote(note) {
	const match = /\[captured-from:([1-9][0-9]{0,14}),(boot|all)\]/.exec(note);
	return match ? {
		server: Number(match[1]),
		disks: match[2] === "all" ? "all" : "boot"
	} : void 0;
}
// lib/classic/templates.ts
const SERVICE$2 = "SoftLayer_Virtual_Guest_Block_Device_Template_Group";
/** softlayer-api.md 7.3: the transaction lives on the children, so they are always asked for. */
const TEMPLATE_MASK = "mask[id,name,note,parentId,createDate,globalIdentifier,statusId,status[keyName,name],transactionId,transaction[transactionGroup[name],transactionStatus[name]],datacenters[name],children[id,statusId,transactionId,datacenter[name],blockDevicesDiskSpaceTotal,transaction[id,createDate,elapsedSeconds,statusChangeDate,transactionGroup[name],transactionStatus[name,friendlyName]],blockDevices[id,diskSpace,diskImage[capacity]]]]";
/** `Active` has this id; names of other states are not published. softlayer-api.md 6.1 */
const STATUS_ACTIVE = 1;
/** A template by its id or global identifier; undefined when it is not there (or not visible to this user). */
async function getTemplate(client, id) {
	try {
		return await readAs(client, templateShape, {
			service: SERVICE$2,
			method: "getObject",
			id,
			mask: TEMPLATE_MASK
		});
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
	return listAs(client, templateShape, {
		service: "SoftLayer_Account",
		method: "getPrivateBlockDeviceTemplateGroups",
		mask: TEMPLATE_MASK,
		filter: { privateBlockDeviceTemplateGroups: filter },
		root: "privateBlockDeviceTemplateGroups"
	});
}
/**
* Starts the import of an encrypted image: sent once, never repeated. `isEncrypted` and `cloudInit` are the
* datatype's names; the guide's `encrypted` and `cloud-init` do not exist (softlayer-api.md 7.1).
*/
async function createFromIcos(client, request) {
	return changeAs(client, templateShape, {
		service: SERVICE$2,
		method: "createFromIcos",
		hide: [request.importApiKey.reveal()],
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
	});
}
/** Starts one copy transaction for each datacenter, visible on the children. Ids are those of `listDatacenters`. */
async function addLocations(client, id, locations) {
	const args = [locations.map((location) => ({ id: location }))];
	await changeAs(client, done, {
		service: SERVICE$2,
		method: "addLocations",
		id,
		args
	}, "limited");
}
/** Datacenters in which this template may be stored. */
async function storageLocations(client, id) {
	return (await readAs(client, identifiedRows, {
		service: SERVICE$2,
		method: "getStorageLocations",
		id,
		mask: "mask[id,name]"
	})).flatMap((row) => textAt(row, "name") ?? []);
}
async function isEncrypted(client, id) {
	return readAs(client, flag, {
		service: SERVICE$2,
		method: "isEncrypted",
		id
	});
}
/** Texts of undocumented content; empty for a template that is not encrypted. */
async function getEncryptionAttributes(client, id) {
	return readAs(client, texts, {
		service: SERVICE$2,
		method: "getEncryptionAttributes",
		id
	});
}
async function isByol(client, id) {
	return readAs(client, flag, {
		service: SERVICE$2,
		method: "isByol",
		id
	});
}
/** `PV` or `HVM`; undefined when the service does not tell, as before the copy's disk is there. softlayer-api.md 6.2, 7.3 */
async function getBootMode(client, id) {
	try {
		const mode = (value, path) => optionalText({ value }, path, "value");
		return await readAs(client, mode, {
			service: SERVICE$2,
			method: "getBootMode",
			id
		});
	} catch (error) {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G && error.failure.outcome === "refused") return void 0;
		throw error;
	}
}
/** Fails with "Unable to find the primary block device" until the copy's disk is there: the caller retries. softlayer-api.md 7.3 */
async function setBootMode(client, id, mode) {
	await changeAs(client, done, {
		service: SERVICE$2,
		method: "setBootMode",
		id,
		args: [mode]
	}, "always");
}
/** Codes of the operating systems that an import accepts today, `DEBIAN_12_64` and the like. */
async function importOperatingSystems(client) {
	return (await readAs(client, identifiedRows, {
		service: SERVICE$2,
		method: "getVhdImportSoftwareDescriptions",
		mask: "mask[id,name,version,referenceCode]"
	})).flatMap((row) => textAt(row, "referenceCode") ?? []);
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
const templateShape = (value, path) => {
	const group = identified(value, path);
	return {
		id: integerAt(group, "id") ?? 0,
		globalId: optionalText(group, path, "globalIdentifier") ?? "",
		name: optionalText(group, path, "name") ?? "",
		note: optionalText(group, path, "note") ?? "",
		parentId: integerAt(group, "parentId"),
		active: (integerAt(group, "statusId") ?? STATUS_ACTIVE) === STATUS_ACTIVE,
		status: textAt(group, "status", "name") ?? textAt(group, "status", "keyName") ?? "Active",
		createdAt: dateAt(group, "createDate"),
		copies: rowsAt(group, path, "children").map((child, index) => copyShape(child, under(path, `children[${index}]`)))
	};
};
const copyShape = (value, path) => {
	const child = identified(value, path);
	const transaction = entityAt(child, "transaction");
	const running = transaction !== void 0 || integerAt(child, "transactionId") !== void 0;
	const disks = rowsAt(child, path, "blockDevices");
	const bytes = amountAt$1(child, path, "blockDevicesDiskSpaceTotal");
	const datacenter = optionalText(child, path, "datacenter", "name");
	const whole = disks.length > 0 && bytes > 0 && datacenter !== void 0;
	return {
		id: integerAt(child, "id") ?? 0,
		datacenter,
		state: running ? "importing" : whole ? "ready" : "failed",
		bytes,
		capacity: Math.max(0, ...disks.map((disk) => amountAt$1(disk, path, "diskImage", "capacity"))),
		transaction: transactionName(transaction),
		movedAt: dateAt(transaction, "statusChangeDate")
	};
};
function transactionName(transaction) {
	if (!transaction) return void 0;
	return [textAt(transaction, "transactionGroup", "name"), textAt(transaction, "transactionStatus", "friendlyName") ?? textAt(transaction, "transactionStatus", "name")].filter((part) => part !== void 0).join(": ") || "a transaction";
}
// lib/classic/event-log.ts
/** Rows that one call gives. pitfalls.md P10 */
const ROWS = 200;
const PAGES$1 = 100;
/** Without spaces: masks with spaces once broke this service. softlayer-api.md 20 */
const MASK$1 = "mask[accountId,eventCreateDate,eventName,ipAddress,label,metaData,objectId,objectName,openIdConnectUserName,traceId,userId,userType,username]";
/**
* All events of one object, page by page from the newest: each ends where the one before began, that moment included, since
* several rows may have it. Throws ServiceError (`classic`).
*/
async function findLogEvents(client, search) {
	const rows = /* @__PURE__ */ new Map();
	let { to } = search;
	let stuck = false;
	for (let page = 0; page < PAGES$1 && to >= search.from; page += 1) {
		const found = await readPage(client, {
			...search,
			to
		});
		keep(rows, found);
		if (found.length < ROWS) return {
			...readRows(rows, search),
			complete: true
		};
		const oldest = Math.min(...found.map((row) => dateAt(row, "eventCreateDate") ?? to));
		if (oldest < to) {
			to = oldest;
			stuck = false;
			continue;
		}
		if (stuck) break;
		stuck = true;
		keep(rows, await client.list(callFor({
			...search,
			from: to,
			to
		})));
		to -= 2;
	}
	return {
		...readRows(rows, search),
		complete: to < search.from
	};
}
/** Whether the user may not read the log: it needs the permission USER_EVENT_LOG_VIEW. softlayer-api.md 20 */
function isLogDenial({ failure }) {
	if (failure.service !== "classic" || failure.outcome !== "refused") return false;
	return failure.status === 401 || failure.status === 403 || /PermissionDenied|AccessDenied/.test(failure.serviceCode ?? "") || /permission|access denied/i.test(failure.text);
}
async function readPage(client, search) {
	const call = {
		...callFor(search),
		limit: ROWS,
		shape: logRows
	};
	const of = {
		service: "classic",
		operation: operationOf(call),
		status: 200,
		repeatable: true
	};
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.v)(logRows, await client.read(call), of);
}
function callFor({ objectName, objectId, from, to }) {
	return {
		service: "SoftLayer_Event_Log",
		method: "getAllObjects",
		mask: MASK$1,
		filter: {
			objectName: { operation: objectName },
			objectId: { operation: objectId },
			eventCreateDate: {
				operation: "betweenDate",
				options: [{
					name: "startDate",
					value: [logDate(from - 1)]
				}, {
					name: "endDate",
					value: [logDate(to + 1)]
				}]
			}
		}
	};
}
/** Six digits of a second and an offset with a colon: other dates do not work here. softlayer-api.md 20 */
const logDate = (time) => new Date(time).toISOString().replace("Z", "000+00:00");
/** An account without events is answered by `[]`, `[{}]`, null or a text. softlayer-api.md 20 */
const logRows = (value, path) => {
	if (!(value === null || typeof value === "string") && !Array.isArray(value) && !(isEntity(value) && textAt(value, "eventName") !== void 0)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(path, "a list of events");
	return entitiesOf(value);
};
/** Whole rows tell each other apart: they have no id. */
function keep(rows, found) {
	for (const row of found) rows.set(JSON.stringify(Object.entries(row).sort()), row);
}
/** A malformed filter is ignored, so all of it is applied again. softlayer-api.md 3.2 */
function readRows(rows, search) {
	const own = [...rows.values()].filter((row) => textAt(row, "eventName") !== void 0 && textAt(row, "objectName") === search.objectName && integerAt(row, "objectId") === search.objectId);
	const events = own.flatMap((row) => eventOf(row) ?? []);
	return {
		events: events.filter(({ time }) => time >= search.from && time <= search.to).sort((a, b) => a.time - b.time),
		unreadable: own.length - events.length
	};
}
function eventOf(row) {
	const time = dateAt(row, "eventCreateDate");
	if (time === void 0) return void 0;
	const short = (name) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Y)(textAt(row, name) ?? "", 300);
	return {
		time,
		name: short("eventName"),
		objectName: short("objectName"),
		objectId: integerAt(row, "objectId") ?? 0,
		label: short("label"),
		username: short("username") || short("openIdConnectUserName"),
		userType: short("userType"),
		traceId: short("traceId")
	};
}
// lib/classic/image-disks.ts
/** Of `SWAP`. softlayer-api.md 6.2 */
const SWAP_TYPE = 246;
/** Swap, the metadata disk and CDs belong to a server, not to its image. softlayer-api.md 10 */
function isKept(device) {
	return textAt(device, "diskImage", "type", "keyName") !== "SWAP" && integerAt(device, "diskImage", "typeId") !== SWAP_TYPE && flagAt(device, "diskImage", "metadataFlag") !== true && textAt(device, "mountType") !== "CD";
}
function diskOf(device) {
	const number = Number(valueAt(device, "device") ?? 0);
	return {
		id: integerAt(device, "id") ?? 0,
		number: Number.isSafeInteger(number) && number >= 0 ? number : 0,
		bytes: amountAt$1(device, "blockDevices", "diskSpace"),
		device
	};
}
// lib/classic/capture.ts
const SERVICE$1 = "SoftLayer_Virtual_Guest";
/** As slcli asks for it before a capture. softlayer-api.md 5.2 */
const MASK = "mask[id,globalIdentifier,fullyQualifiedDomainName,provisionDate,datacenter[name],activeTransaction[id,transactionStatus[name,friendlyName]],blockDevices[id,device,mountType,diskImage[id,capacity,units,metadataFlag,type[keyName]]]]";
/** Undefined when there is no such server, or this user may not see it. Throws ServiceError. */
async function serverToCapture(client, id) {
	try {
		return serverOf(await readAs(client, identified, {
			service: SERVICE$1,
			method: "getObject",
			id,
			mask: MASK
		}));
	} catch (error) {
		if (isNotFound(error)) return void 0;
		throw error;
	}
}
/**
* Takes the server offline and makes a template of its disks: sent once, never repeated. Returns the template's id; it is
* not finished by then. `createArchiveTransaction` is the deprecated name of the same. softlayer-api.md 10
*/
async function createArchiveTemplate(client, id, { name, note, disks }) {
	const devices = disks.map(({ device }) => deviceOf(device));
	return integerAt(await changeAs(client, identified, {
		service: SERVICE$1,
		method: "createArchiveTemplate",
		id,
		args: [
			name,
			devices,
			note
		]
	}), "id") ?? 0;
}
/** Only what identifies it. */
function deviceOf(device) {
	const image = integerAt(device, "diskImage", "id");
	return {
		id: integerAt(device, "id"),
		device: String(valueAt(device, "device") ?? "0"),
		...image === void 0 ? {} : { diskImage: { id: image } }
	};
}
function serverOf(server) {
	const transaction = entityAt(server, "activeTransaction");
	const status = entityAt(transaction, "transactionStatus");
	return {
		id: integerAt(server, "id") ?? 0,
		name: textAt(server, "fullyQualifiedDomainName") ?? "",
		datacenter: textAt(server, "datacenter", "name"),
		provisioned: textAt(server, "provisionDate") !== void 0,
		transaction: transaction && (textAt(status, "friendlyName") ?? textAt(status, "name") ?? "a transaction"),
		disks: rowsAt(server, "", "blockDevices").filter(isKept).map(diskOf).sort((a, b) => a.number - b.number)
	};
}
// lib/classic/template-wait.ts
/** Milliseconds between two lines about a wait in which nothing changes. */
const TELL_EVERY = 6e4;
/**
* Waits until a template, or its copy in one datacenter, is ready or has failed. One look proves nothing: every child is
* without a transaction, with disk and size, status Active, seen so twice in a row (softlayer-api.md 7.3). A failure
* counts only when it lasts: a copy looks the same in the moment before its transaction begins. Throws what reading the
* template throws, and the reason when the action is aborted.
*/
async function awaitTemplate(classic, id, datacenter, { pace, log }) {
	const tell = teller(id, datacenter, pace, log);
	const pause = growingPause(pace);
	let before;
	let since = pace.now();
	for (;;) {
		const template = await getTemplate(classic, id);
		const state = templateState(template, datacenter);
		if (state !== before) since = pace.now();
		const twice = state === before;
		const lasts = twice && pace.now() - since >= pace.failureGrace;
		if (!template) {
			if (lasts) return {
				state: "gone",
				template
			};
		} else if (state === "ready") {
			if (twice) return {
				state,
				template
			};
		} else if (state === "failed" && lasts) return {
			state,
			template
		};
		before = state;
		tell(state, template);
		await (state === "importing" ? pause() : pause(pace.firstLook * 2));
	}
}
/** Says what runs, when it changes and once a minute. */
function teller(id, datacenter, pace, log) {
	const started = pace.now();
	let told = "";
	let last = Number.NEGATIVE_INFINITY;
	return (state, template) => {
		const running = template?.copies.filter((copy) => datacenter === void 0 || copy.datacenter === datacenter).flatMap((copy) => copy.transaction ? [`${copy.datacenter ?? "?"}: ${copy.transaction}`] : []).join("; ");
		const text = `template ${id}${datacenter ? ` in ${datacenter}` : ""}: ${running || state}`;
		const now = pace.now();
		if (text === told && now - last < TELL_EVERY) return;
		told = text;
		last = now;
		log.info(`${text} (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.f)(now - started)})`);
	};
}
// lib/classic/export.ts
const SERVICE = "SoftLayer_Virtual_Guest_Block_Device_Template_Group";
/** The disks lie on the copies, not on the template itself. softlayer-api.md 6.1, 6.2 */
const DISKS_MASK = "mask[id,children[id,createDate,blockDevices[id,device,diskSpace,diskImage[id,capacity,units,typeId,metadataFlag,type[keyName]]]]]";
/** Disks of a template by its oldest copy that has some, in the order of their numbers; swap is none. Throws ServiceError. */
async function templateDisks(client, id) {
	return [...rowsAt(await readAs(client, identified, {
		service: SERVICE,
		method: "getObject",
		id,
		mask: DISKS_MASK
	}), "", "children").map((child) => ({
		age: dateAt(child, "createDate") ?? integerAt(child, "id") ?? 0,
		disks: rowsAt(child, "children", "blockDevices").filter(isKept).map(diskOf)
	})).filter(({ disks }) => disks.length > 0).sort((a, b) => a.age - b.age)[0]?.disks ?? []].sort((a, b) => a.number - b.number);
}
/** Queues the export of a template; it has not ended when this is answered. Sent once, never repeated. softlayer-api.md 8 */
async function copyToIcos(client, id, { uri, apiKey }) {
	await changeAs(client, done, {
		service: SERVICE,
		method: "copyToIcos",
		id,
		hide: [apiKey.reveal()],
		args: [{
			uri,
			ibmApiKey: apiKey.reveal()
		}]
	});
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
/** All datacenters of the classic infrastructure, as the API lists them today. */
async function listDatacenters(client) {
	return (await readAs(client, identifiedRows, {
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
// lib/classic/server-makeup.ts
const COMPONENT = "[maxSpeed,networkVlan[id],primarySubnet[id]]";
/** softlayer-api.md 12, 15.1, 16 */
const MAKEUP_MASK = `mask[id,dedicatedAccountHostOnlyFlag,privateNetworkOnlyFlag,hourlyBillingFlag,billingItem[id,hourlyFlag],blockDeviceTemplateGroup[globalIdentifier],primaryNetworkComponent${COMPONENT},primaryBackendNetworkComponent${COMPONENT},sshKeys[id]]`;
/** Nothing is known of a server that does not show, or whose parts this user may not read. */
async function readMakeup(client, id) {
	try {
		return toMakeup(await readAs(client, identified, {
			service: "SoftLayer_Virtual_Guest",
			method: "getObject",
			id,
			mask: MAKEUP_MASK
		}));
	} catch (error) {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G && error.failure.outcome === "refused") return toMakeup(void 0);
		throw error;
	}
}
function toMakeup(value) {
	const outside = entityAt(value, "primaryNetworkComponent");
	const inside = entityAt(value, "primaryBackendNetworkComponent");
	const keys = valueAt(value, "sshKeys");
	return {
		privateOnly: flagAt(value, "privateNetworkOnlyFlag"),
		dedicated: flagAt(value, "dedicatedAccountHostOnlyFlag"),
		billing: billingOf(value),
		templateGlobalId: textAt(value, "blockDeviceTemplateGroup", "globalIdentifier"),
		publicVlan: integerAt(outside, "networkVlan", "id"),
		privateVlan: integerAt(inside, "networkVlan", "id"),
		publicSubnet: integerAt(outside, "primarySubnet", "id"),
		privateSubnet: integerAt(inside, "primarySubnet", "id"),
		networkSpeed: speedOf(outside) ?? speedOf(inside),
		sshKeyIds: Array.isArray(keys) ? entitiesOf(keys).flatMap((row) => integerAt(row, "id") ?? []) : void 0
	};
}
/** Before an order is approved there is no billing item, and a flag that is not set says nothing [inferred]. */
function billingOf(value) {
	const hourly = flagAt(value, "hourlyBillingFlag") ?? flagAt(value, "billingItem", "hourlyFlag");
	if (hourly === true) return "hourly";
	return hourly === false && entityAt(value, "billingItem") !== void 0 ? "monthly" : void 0;
}
const speedOf = (component) => integerAt(component, "maxSpeed");
// lib/classic/ssh-keys.ts
/**
* Ids of SSH keys that are given by id or label. Throws UserError E_SSH_KEY, naming every key that is unknown or
* whose label belongs to several.
*/
async function resolveSshKeys(client, wanted) {
	if (wanted.length === 0) return [];
	const keys = (await client.list({
		service: "SoftLayer_Account",
		method: "getSshKeys",
		mask: "mask[id,label]",
		root: "sshKeys"
	})).flatMap((row) => {
		const id = integerAt(row, "id");
		return id === void 0 ? [] : [{
			id,
			label: textAt(row, "label") ?? ""
		}];
	});
	const ids = [];
	const problems = [];
	for (const name of wanted) {
		const byId = keys.filter((key) => String(key.id) === name);
		const found = byId.length > 0 ? byId : keys.filter((key) => key.label === name);
		const [key] = found;
		if (key && found.length === 1) ids.push(key.id);
		else if (!key) problems.push(`${JSON.stringify(name)} is unknown`);
		else problems.push(`${JSON.stringify(name)} is the label of keys ${found.map(({ id }) => id).join(", ")}`);
	}
	if (problems.length === 0) return [...new Set(ids)];
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.K({
		code: "E_SSH_KEY",
		what: `ssh-keys: ${problems.join("; ")}`,
		why: "the key was deleted, has another label, or belongs to another user whose keys this user may not see",
		fix: "give ids or unique labels, as `slcli sshkey list` shows them"
	});
}
// lib/classic/billing-orders.ts
/** softlayer-api.md 13, 16, 18 */
const ORDER_MASK = "mask[id,status,createDate,items[id,hostName,domainName,billingItem[id,cancellationDate]]]";
/** Rows among its items that are none would hide what was ordered. */
const order = (value, path) => {
	const row = identified(value, path);
	rowsAt(row, path, "items");
	return row;
};
/** What is missing here proves something, so that only a list is a list. */
const orders = (value, path) => {
	if (!Array.isArray(value) && !isEntity(value)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(path, "a list");
	return identifiedRows(value, path).map((row, index) => order(row, `${path}[${index}]`));
};
/** An order of one server by its id; undefined when it is not there (or not visible to this user). */
async function getOrder(client, id, name) {
	try {
		const row = await readAs(client, order, {
			service: "SoftLayer_Billing_Order",
			method: "getObject",
			id,
			mask: ORDER_MASK
		});
		const items = entitiesOf(row["items"]);
		const own = itemsOf(items, name);
		return toOrder(row, own.length > 0 ? own : items);
	} catch (error) {
		if (isNotFound(error)) return void 0;
		throw error;
	}
}
/** Most accounts have few orders an hour; whoever has more pays for the longer look. */
const PAGES = [50, 2e3];
/** Orders since a time (Unix milliseconds) that contain this server. Throws ServiceError. */
async function findOrders(client, name, since) {
	let rows = [];
	let complete = false;
	for (const limit of PAGES) {
		rows = await newestOrders(client, limit);
		complete = rows.length < limit || reachesBack(rows, since);
		if (complete) break;
	}
	return {
		orders: rows.flatMap((row) => {
			const own = itemsOf(entitiesOf(row["items"]), name);
			const order = own.length > 0 ? toOrder(row, own) : void 0;
			if (!order || order.createdAt !== void 0 && order.createdAt < since) return [];
			return [order];
		}).sort((a, b) => b.id - a.id),
		complete
	};
}
function newestOrders(client, limit) {
	return readAs(client, orders, {
		service: "SoftLayer_Account",
		method: "getOrders",
		mask: ORDER_MASK,
		filter: { orders: { id: {
			operation: "orderBy",
			options: [{
				name: "sort",
				value: ["DESC"]
			}]
		} } },
		limit
	});
}
/** A filter that is ignored gives some rows, not the newest ones (softlayer-api.md 3.2): their order tells. */
function reachesBack(rows, since) {
	const ids = rows.map((row) => integerAt(row, "id") ?? 0);
	if (ids.some((id, index) => id > (ids[index - 1] ?? Number.POSITIVE_INFINITY))) return false;
	const oldest = dateAt(rows.at(-1), "createDate");
	return oldest !== void 0 && oldest < since;
}
const itemsOf = (items, name) => items.filter((item) => isNamed({
	hostname: textAt(item, "hostName") ?? "",
	domain: textAt(item, "domainName") ?? ""
}, name));
function toOrder(row, items) {
	const id = integerAt(row, "id");
	if (id === void 0) return void 0;
	const status = textAt(row, "status") ?? "";
	return {
		id,
		status,
		createdAt: dateAt(row, "createDate"),
		fate: fateOf(status, items)
	};
}
/** Names of states beyond the three that are seen are not published: only what says "cancelled" counts [inferred]. */
function fateOf(status, items) {
	const billed = items.filter((item) => entityAt(item, "billingItem") !== void 0);
	const isCancelled = (item) => {
		const date = dateAt(item, "billingItem", "cancellationDate");
		return date !== void 0 && hasPassed(date);
	};
	if (billed.length > 0) return billed.every(isCancelled) ? "over" : "alive";
	if (/PENDING/i.test(status)) return "alive";
	return /^(CANCELL?ED|DENIED|REJECTED)$/i.test(status) ? "over" : "unclear";
}
// lib/classic/orders.ts
const COMPLEX_TYPE = "SoftLayer_Container_Product_Order_Virtual_Guest";
/**
* The order container for a server: the service fills in package and prices, and drops user data, keys and subnets,
* which are put back (softlayer-api.md 13). Orders nothing.
*/
async function generateOrder(client, spec) {
	const answer = await readAs(client, pricedOrder, {
		service: "SoftLayer_Virtual_Guest",
		method: "generateOrderTemplate",
		args: [serverTemplate(spec)],
		hide: spec.userData === void 0 ? [] : [spec.userData]
	});
	const [server = {}] = entitiesOf(answer["virtualGuests"]);
	return {
		...answer,
		complexType: COMPLEX_TYPE,
		quantity: 1,
		imageTemplateId: spec.templateId,
		useHourlyPricing: spec.hourly,
		...spec.sshKeyIds.length === 0 ? {} : { sshKeys: [{ sshKeyIds: spec.sshKeyIds }] },
		virtualGuests: [{
			...server,
			hostname: spec.hostname,
			domain: spec.domain,
			...networkOf(spec),
			...spec.userData === void 0 ? {} : { userData: [{ value: spec.userData }] }
		}]
	};
}
/** The order with its prices as the service would charge them. Orders nothing. */
async function verifyOrder(client, order) {
	return readAs(client, pricedOrder, {
		service: "SoftLayer_Product_Order",
		method: "verifyOrder",
		args: [order],
		hide: userDataOf(order)
	});
}
/**
* Buys. Sent exactly once: whatever the failure, only its `outcome` says whether something was ordered, and nobody
* may call it again before looking (softlayer-api.md 18).
*/
async function placeOrder(client, order) {
	const answer = await changeAs(client, receipt, {
		service: "SoftLayer_Product_Order",
		method: "placeOrder",
		args: [order],
		hide: userDataOf(order)
	});
	return {
		orderId: orderIdOf(answer) ?? 0,
		status: textAt(answer, "placedOrder", "status") ?? "",
		server: orderedServer(valueAt(answer, "orderDetails"), String(entitiesOf(order["virtualGuests"])[0]?.["hostname"])),
		details: valueAt(answer, "orderDetails")
	};
}
function orderIdOf(answer) {
	return integerAt(answer, "orderId") ?? integerAt(answer, "placedOrder", "id");
}
const receipt = (value, path) => {
	if (orderIdOf(value) === void 0) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(under(path, "orderId"), "the id of an order");
	return value;
};
/** An order, or one of its containers, says what its parts cost. */
const pricedOrder = (value, path) => {
	const order = isEntity(value) ? value : {};
	if (![order, ...rowsAt(order, path, "orderContainers")].some((part) => rowsAt(part, path, "prices").length > 0)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(path, "an order with prices");
	return order;
};
/** User data may hold passwords: an error that quotes it must not reach a log. */
function userDataOf(order) {
	return entitiesOf(order["virtualGuests"]).flatMap((server) => entitiesOf(server["userData"])).flatMap((row) => textAt(row, "value") ?? []);
}
/** Ids stand in the container, or in the containers inside it; the order of rows is not promised (softlayer-api.md 13, 18). */
function orderedServer(details, hostname) {
	const servers = [details, ...entitiesOf(valueAt(details, "orderContainers"))].flatMap((one) => entitiesOf(valueAt(one, "virtualGuests")));
	const server = servers.filter((one) => textAt(one, "hostname") === hostname)[0] ?? (servers.length === 1 ? servers[0] : void 0);
	const id = integerAt(server, "id");
	return id === void 0 ? void 0 : {
		id,
		globalId: textAt(server, "globalIdentifier") ?? ""
	};
}
const flavorRows = (value, path) => {
	const flavors = rowsAt(value, path, "flavors");
	if (flavors.length === 0) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(under(path, "flavors"), "a list that is not empty");
	return flavors;
};
/** Key names of the flavors that are sold today. */
async function listFlavors(client) {
	return (await readAs(client, flavorRows, {
		service: "SoftLayer_Virtual_Guest",
		method: "getCreateObjectOptions"
	})).flatMap((row) => textAt(row, "flavor", "keyName") ?? []);
}
function serverTemplate(spec) {
	const flavored = "flavor" in spec.size;
	return {
		hostname: spec.hostname,
		domain: spec.domain,
		datacenter: { name: spec.datacenter },
		hourlyBillingFlag: spec.hourly,
		blockDeviceTemplateGroup: { globalIdentifier: spec.templateGlobalId },
		supplementalCreateObjectOptions: {
			immediateApprovalOnlyFlag: true,
			..."flavor" in spec.size ? { flavorKeyName: spec.size.flavor } : {}
		},
		..."cpus" in spec.size ? {
			startCpus: spec.size.cpus,
			maxMemory: spec.size.memory
		} : {},
		...flavored ? {} : { localDiskFlag: false },
		privateNetworkOnlyFlag: spec.privateOnly,
		...spec.dedicated ? { dedicatedAccountHostOnlyFlag: true } : {},
		...spec.networkSpeed === void 0 ? {} : { networkComponents: [{ maxSpeed: spec.networkSpeed }] },
		...networkOf(spec),
		...spec.sshKeyIds.length === 0 ? {} : { sshKeys: spec.sshKeyIds.map((id) => ({ id })) },
		...spec.userData === void 0 ? {} : { userData: [{ value: spec.userData }] }
	};
}
function networkOf(spec) {
	return {
		...component("primaryNetworkComponent", spec.publicVlan, spec.publicSubnet),
		...component("primaryBackendNetworkComponent", spec.privateVlan, spec.privateSubnet)
	};
}
function component(name, vlan, subnet) {
	if (vlan === void 0) return {};
	const primarySubnet = subnet === void 0 ? {} : { primarySubnet: { id: subnet } };
	return { [name]: { networkVlan: {
		id: vlan,
		...primarySubnet
	} } };
}
// lib/classic/prices.ts
/** An answer that holds a fee which is no decimal number of at most six places. */
var UnreadablePrice = class extends Error {
	constructor(field, value) {
		super(`${field} is ${JSON.stringify(value)}`);
		this.name = "UnreadablePrice";
	}
};
const SETUP_FEES = [
	"setupFee",
	"oneTimeFee",
	"laborFee"
];
/**
* Prices of a verified order or of a receipt's `orderDetails`: the sum over its items, or the order's own total
* before tax where that is higher. Throws UnreadablePrice. softlayer-api.md 1.4, 13
*/
function orderPrices(container) {
	const items = [container, ...entitiesOf(valueAt(container, "orderContainers"))].flatMap((one) => entitiesOf(valueAt(one, "prices")));
	const setup = SETUP_FEES.reduce((sum, fee) => sum + (sumOf(items, fee) ?? 0n), 0n);
	return {
		hourly: higher(sumOf(items, "hourlyRecurringFee"), total(container, "preTaxRecurringHourly")),
		monthly: higher(sumOf(items, "recurringFee"), total(container, "preTaxRecurringMonthly")),
		setup: higher(setup, total(container, "preTaxSetup")) ?? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.h)(0n),
		unpriced: {
			hourly: unpriced(items, "hourlyRecurringFee", "recurringFee"),
			monthly: unpriced(items, "recurringFee", "hourlyRecurringFee")
		},
		currency: textAt(container, "currencyShortName") ?? "USD"
	};
}
/** Millionths; undefined when no item has this fee. */
function sumOf(items, fee) {
	let sum;
	for (const item of items) {
		const amount = amountAt(item, fee);
		if (amount !== void 0) sum = (sum ?? 0n) + amount;
	}
	return sum;
}
/** Names of items without the one fee that have the other. */
function unpriced(items, fee, other) {
	return items.filter((item) => !amountAt(item, fee) && amountAt(item, other)).map((item) => textAt(item, "item", "description") ?? `price ${integerAt(item, "id") ?? ""}`);
}
/** A total of zero says nothing where items have no such fee at all. */
function total(container, field) {
	return amountAt(container, field) || void 0;
}
function higher(sum, whole) {
	if (sum === void 0 && whole === void 0) return void 0;
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.h)(sum === void 0 || whole !== void 0 && whole > sum ? whole ?? 0n : sum);
}
/** Fees are texts such as ".056", a few are numbers (softlayer-api.md 1.4). */
function amountAt(value, field) {
	const found = valueAt(value, field);
	if (found === void 0 || found === "") return void 0;
	const price = typeof found === "string" || typeof found === "number" ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.m)(String(found)) : void 0;
	if (!price) throw new UnreadablePrice(field, found);
	return price.micros;
}
// lib/classic/user-sight.ts
/**
* Lists leave out what a user may not see, without a word (softlayer-api.md 4, 21): only the user's own record tells.
* Throws ServiceError, but not for a user who may not read it.
*/
async function sightOfServers(client) {
	try {
		return sightOf(await readAs(client, identified, {
			service: "SoftLayer_Account",
			method: "getCurrentUser",
			mask: "mask[id,isMasterUserFlag,hasFullVirtualGuestAccessFlag,permissions[keyName]]"
		}));
	} catch (error) {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G && error.failure.outcome === "refused") return "unknown";
		throw error;
	}
}
function sightOf(user) {
	if (flagAt(user, "isMasterUserFlag") === true) return "all";
	const permissions = entitiesOf(user["permissions"]).flatMap((row) => textAt(row, "keyName") ?? []);
	if (permissions.length > 0 && !permissions.includes("VIRTUAL_GUEST_VIEW")) return "none";
	const full = flagAt(user, "hasFullVirtualGuestAccessFlag");
	return full === void 0 ? "unknown" : full ? "all" : "some";
}
// lib/classic/account.ts
/** Needs no permission beyond a login. Throws ServiceError (`classic`). */
async function readAccount(client) {
	const row = await readAs(client, identified, {
		service: "SoftLayer_Account",
		method: "getObject",
		mask: "mask[id,accountStatusId,accountStatus[name],bluemixLinkedFlag,bluemixAccountId,bluemixAccountLink[destinationAccountAlphanumericId]]"
	});
	const platformAccountId = textAt(row, "bluemixAccountId") ?? textAt(row, "bluemixAccountLink", "destinationAccountAlphanumericId");
	return {
		id: integerAt(row, "id") ?? 0,
		statusId: integerAt(row, "accountStatusId"),
		statusName: textAt(row, "accountStatus", "name") ?? "",
		isLinked: flagAt(row, "bluemixLinkedFlag") ?? (platformAccountId === void 0 ? void 0 : true),
		platformAccountId
	};
}
/** Allows imports of images from outside. softlayer-api.md 11 */
const IMPORT_ATTRIBUTE = "ALLOW_EXTERNAL_CLOUD_IMAGE_IMPORT";
/** Whether the account may import images from outside; undefined when it has no such attribute. Throws ServiceError. */
async function mayImportImages(client) {
	const own = (await readAs(client, attributeRows, {
		service: "SoftLayer_Account",
		method: "getAttributes",
		mask: "mask[value,accountAttributeType[keyName]]"
	})).find((row) => textAt(row, "accountAttributeType", "keyName") === IMPORT_ATTRIBUTE);
	return own && flagAt(own, "value");
}
const attributeRows = (value, path) => {
	if (value !== null && value !== void 0 && !Array.isArray(value) && !isEntity(value)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(path, "a list");
	return entitiesOf(value);
};
/** Throws ServiceError (`classic`). */
async function currentUser(client) {
	const shape = (value, path) => {
		const row = identified(value, path);
		const iamId = row["iamId"];
		if (iamId !== void 0 && iamId !== null && typeof iamId !== "string") throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.x(under(path, "iamId"), "a text");
		return {
			iamId: iamId || void 0,
			isMaster: flagAt(row, "isMasterUserFlag") === true
		};
	};
	return readAs(client, shape, {
		service: "SoftLayer_Account",
		method: "getCurrentUser",
		mask: "mask[id,iamId,isMasterUserFlag]"
	});
}



/***/ }),

/***/ 4145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ explainEventRouting),
/* harmony export */   c: () => (/* binding */ withFreshToken),
/* harmony export */   i: () => (/* binding */ restCall),
/* harmony export */   l: () => (/* binding */ errorOf),
/* harmony export */   n: () => (/* binding */ logsOf),
/* harmony export */   o: () => (/* binding */ sdkCall),
/* harmony export */   r: () => (/* binding */ rulesFor),
/* harmony export */   s: () => (/* binding */ sdkOptions),
/* harmony export */   t: () => (/* binding */ createEventRouting),
/* harmony export */   u: () => (/* binding */ word)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);


// lib/iam/answers.ts
/** IAM identity answers like the token endpoint, policies with a list. ibm-cloud-apis.md 1.3, 1.8 */
function errorOf(body) {
	const error = asObject(body);
	const first = Array.isArray(error["errors"]) ? asObject(error["errors"][0]) : {};
	return {
		code: word(error["errorCode"] ?? first["code"]),
		text: text(error["errorMessage"] ?? first["message"])
	};
}
/** Codes and ids are short words. Anything else there is foreign text, perhaps the request thrown back: left out. */
function word(value) {
	return typeof value === "string" && /^[\w.:-]{1,60}$/.test(value) ? value : void 0;
}
function text(value) {
	return typeof value === "string" ? value : void 0;
}
function asObject(value) {
	return typeof value === "object" && value !== null ? value : {};
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
	const value = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.b)(body);
	return typeof value === "string" ? new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__._("it is a bare text") : value;
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
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.d)(async (wire) => {
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
		return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.v)(shape, result, {
			...call,
			status
		});
	});
}
/** Turns what an SDK call threw into a ServiceError. */
function sdkError(thrown, call, wire) {
	if (thrown instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G) return thrown;
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G({
		service: call.service,
		operation: call.operation,
		status,
		serviceCode: told.code,
		text: told.text ?? "no explanation",
		transactionId: word(header("correlation-id") ?? header("transaction-id") ?? header("x-correlation-id")),
		retryAfter: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.p)(header("retry-after"), header("date")),
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
	const seems = result instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_1__._ ? `; the answer is not one of this service: ${result.seems}` : "";
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
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G) || !denied(error)) throw error;
		tokens.invalidate(before);
		return call();
	}
}
// lib/event-routing/errors.ts
const UNAVAILABLE = {
	code: "E_ROUTING_UNAVAILABLE",
	why: "Event Routing is overloaded or down",
	fix: "wait some minutes and run again; IBM Cloud status shows incidents"
};
/** By status: its machine codes are documented nowhere. ibm-cloud-apis.md 5.1 */
const STATUSES = {
	401: {
		code: "E_ROUTING_DENIED",
		why: "Event Routing did not take the token, perhaps because the clock of this machine is wrong",
		fix: "set the clock of the runner by NTP and run again"
	},
	403: {
		code: "E_ROUTING_DENIED",
		why: "the owner of the API key has no role on Activity Tracker Event Routing",
		fix: "grant the platform role Viewer on it to look, Administrator to make targets and routes"
	},
	409: {
		code: "E_ROUTING_CONFLICT",
		why: "a target or route of that name exists, or the account has as many as it may have",
		fix: "run `ibmcloud atracker target ls` and `ibmcloud atracker route ls`, and remove what nobody needs"
	}
};
/** What a failure of Event Routing means and how to correct it. `what` is what the stage was doing. */
function explainEventRouting(error, what) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.K({
		...byStatus(error.failure.status),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function byStatus(status) {
	if (status === void 0) return {
		code: "E_ROUTING_UNREACHABLE",
		why: "Event Routing did not answer: no route, a proxy, a firewall, a wrong region or `network`",
		fix: "check that the runner reaches the atracker endpoint of the region, then run again"
	};
	if (status < 400 || status === 404 || status === 501) return {
		code: "E_ROUTING_ENDPOINT",
		why: "what answered is not Event Routing: a proxy, or a wrong endpoint",
		fix: "check the atracker and logs lines of `endpoints`, and the proxy"
	};
	const known = STATUSES[status];
	if (known) return known;
	if (status >= 500 || status === 429) return UNAVAILABLE;
	return {
		code: "E_ROUTING_REFUSED",
		why: "Event Routing did not take the request; its own text names the value",
		fix: "check logs-instance and region"
	};
}
// lib/iam/rest.ts
/** Milliseconds that one request may take. */
const REQUEST_TIMEOUT = 3e4;
const ANSWER_LIMIT = 8388608;
/** Sends it with our token, retries, limits and errors, as the SDK's clients are. Throws ServiceError. */
function restCall(call, deps) {
	const { tokens, signal, log } = deps;
	const once = () => sdkCall({
		...call,
		signal
	}, call.shape, () => send(call, deps));
	const again = call.repeatable ? { again: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.m } : {};
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.h)(() => withFreshToken(tokens, once), {
		signal,
		log,
		...again,
		...deps.retry
	});
}
async function send({ method, url, body }, { tokens, signal }) {
	const token = await tokens.token();
	const response = await fetch(url, {
		method,
		headers: {
			Accept: "application/json",
			Authorization: `Bearer ${token.reveal()}`,
			...body === void 0 ? {} : { "Content-Type": "application/json" }
		},
		...body === void 0 ? {} : { body: JSON.stringify(body) },
		redirect: "manual",
		signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT)])
	}).catch((cause) => {
		throw { message: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.f)(cause) };
	});
	const text = await readBounded(response);
	const result = text === "" ? void 0 : (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.b)(text);
	if (response.ok) return {
		status: response.status,
		result
	};
	throw {
		status: response.status,
		statusText: response.statusText,
		result,
		headers: headersOf(response)
	};
}
async function readBounded(response) {
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of response.body ?? []) {
			size += chunk.length;
			if (size > ANSWER_LIMIT) throw new Error("the answer is too long");
			chunks.push(chunk);
		}
	} catch (cause) {
		throw { message: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.f)(cause) };
	}
	return Buffer.concat(chunks).toString("utf8");
}
const headersOf = (response) => Object.fromEntries(response.headers);
// lib/event-routing/event-routing.ts
function createEventRouting(deps) {
	return {
		read: () => read(deps),
		createTarget: (name, logsCrn, region) => createTarget(name, logsCrn, region, deps),
		createRoute: (name, rules) => createRoute(name, rules, deps),
		removeTarget: (id) => remove("deleteTarget", `targets/${encodeURIComponent(id)}`, deps),
		removeRoute: (id) => remove("deleteRoute", `routes/${encodeURIComponent(id)}`, deps)
	};
}
const rawTarget = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.C,
	name: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k,
	target_type: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k,
	cloudlogs_endpoint: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D)({ target_crn: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k) })),
	created_at: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k)
});
const targetShape = (value, path) => {
	const { id, name, target_type, cloudlogs_endpoint, created_at } = rawTarget(value, path);
	return {
		id,
		name,
		type: target_type,
		logsCrn: cloudlogs_endpoint?.target_crn,
		createdAt: created_at ?? ""
	};
};
const rawRoute = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.C,
	name: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k,
	rules: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.T)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D)({
		target_ids: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.T)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k)),
		locations: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.T)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k))
	})),
	created_at: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k)
});
const routeShape = (value, path) => {
	const { id, name, rules, created_at } = rawRoute(value, path);
	return {
		id,
		name,
		rules: rules.map(({ target_ids, locations }) => ({
			targetIds: target_ids ?? [],
			locations: locations ?? []
		})),
		createdAt: created_at ?? ""
	};
};
const targetsShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D)({ targets: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.T)(targetShape)) });
const routesShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D)({ routes: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.T)(routeShape)) });
const settingsShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D)({ default_targets: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.T)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k)) });
async function read(deps) {
	const get = (operation, path, shape) => call({
		operation,
		method: "GET",
		path,
		shape,
		repeatable: true
	}, deps);
	const { targets } = await get("listTargets", "targets", targetsShape);
	const { routes } = await get("listRoutes", "routes", routesShape);
	const { default_targets } = await get("getSettings", "settings", settingsShape);
	return {
		targets: (targets ?? []).toSorted(byAge),
		routes: (routes ?? []).toSorted(byAge),
		defaultTargets: default_targets ?? []
	};
}
/** The same order whoever asks. */
function byAge(left, right) {
	return Date.parse(left.createdAt) - Date.parse(right.createdAt) || (left.id < right.id ? -1 : 1);
}
function createTarget(name, logsCrn, region, deps) {
	return call({
		operation: "createTarget",
		method: "POST",
		path: "targets",
		shape: targetShape,
		body: {
			name,
			target_type: "cloud_logs",
			region,
			cloudlogs_endpoint: { target_crn: logsCrn }
		},
		repeatable: false
	}, deps);
}
function createRoute(name, rules, deps) {
	const body = {
		name,
		rules: rules.map(({ targetIds, locations }) => ({
			target_ids: targetIds,
			locations
		}))
	};
	return call({
		operation: "createRoute",
		method: "POST",
		path: "routes",
		shape: routeShape,
		body,
		repeatable: false
	}, deps);
}
async function remove(operation, path, deps) {
	try {
		await call({
			operation,
			method: "DELETE",
			path,
			shape: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.E,
			repeatable: true
		}, deps);
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G && error.failure.status === 404) || error.failure.serviceCode === void 0) throw error;
	}
}
function call({ path, ...one }, deps) {
	const url = `${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.j)(deps.endpoints, deps.region)}/api/v2/${path}`;
	return restCall({
		...one,
		service: "event-routing",
		url,
		read: readError
	}, deps);
}
/** The shape of Cloud Logs' errors. ibm-cloud-apis.md 5.2 */
function readError(body) {
	const { errors } = typeof body === "object" && body !== null ? body : {};
	const first = Array.isArray(errors) ? errors[0] : void 0;
	const message = first?.["message"];
	return {
		code: word(first?.["code"]),
		text: typeof message === "string" ? message : void 0
	};
}
/**
* The rules that take the events of a location. Each route counts on its own: of its rules the first that names the
* location, else one with `*`. What no route takes goes to the default targets. ibm-cloud-apis.md 5.1
*/
function rulesFor({ routes }, location) {
	return routes.flatMap(({ rules }) => {
		const names = (place) => rules.find(({ locations }) => locations.includes(place));
		return names(location) ?? names("*") ?? [];
	});
}
/** The Cloud Logs instances (CRNs) that get the events of a location. */
function logsOf(routing, location) {
	const rules = rulesFor(routing, location);
	const ids = rules.length > 0 ? rules.flatMap(({ targetIds }) => targetIds) : routing.defaultTargets;
	return routing.targets.flatMap(({ id, logsCrn }) => ids.includes(id) && logsCrn ? [logsCrn] : []);
}



/***/ }),

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isLogsDenial),
/* harmony export */   S: () => (/* binding */ explaining),
/* harmony export */   T: () => (/* binding */ eventKey),
/* harmony export */   _: () => (/* binding */ createKeyProtect),
/* harmony export */   a: () => (/* binding */ isTokenLost),
/* harmony export */   b: () => (/* binding */ refuseServiceIdForClassic),
/* harmony export */   c: () => (/* binding */ createPolicies),
/* harmony export */   d: () => (/* binding */ lookFor),
/* harmony export */   f: () => (/* binding */ makeOnce),
/* harmony export */   g: () => (/* binding */ HPCS_END),
/* harmony export */   h: () => (/* binding */ removeNotedKey),
/* harmony export */   i: () => (/* binding */ createKeyMaking),
/* harmony export */   l: () => (/* binding */ LentKey),
/* harmony export */   m: () => (/* binding */ createApiKeys),
/* harmony export */   n: () => (/* binding */ findCover),
/* harmony export */   o: () => (/* binding */ createSight),
/* harmony export */   p: () => (/* binding */ demandClassicUser),
/* harmony export */   r: () => (/* binding */ createResources),
/* harmony export */   s: () => (/* binding */ createServiceIds),
/* harmony export */   t: () => (/* binding */ makeInstance),
/* harmony export */   u: () => (/* binding */ demandServiceId),
/* harmony export */   v: () => (/* binding */ createTokenSource),
/* harmony export */   w: () => (/* binding */ createCloudLogs),
/* harmony export */   x: () => (/* binding */ explained),
/* harmony export */   y: () => (/* binding */ ownClassicKey)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4010);
/* harmony import */ var _lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4145);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);






// lib/cloud-logs/dataprime.ts
/** Rows that one query of the frequent-search tier may give. ibm-cloud-apis.md 5.2 */
const ROWS = 12e3;
/** Activity events arrive under this name; some pages write it with an `s` at the end. ibm-cloud-apis.md 5.2 */
const APPLICATION = "ibm-audit-event";
/**
* A text as a literal of DataPrime, which nothing in it can leave. A control character has no place in an id or a CRN:
* a defect.
*/
function quoted(text) {
	if ((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.X)(text)) throw new Error("defect: a control character in a query");
	return `'${text.replace(/[\\']/g, (character) => `\\${character}`)}'`;
}
/**
* Activity events that hold one of these phrases anywhere. Whether an event stands at the root of a record or inside of
* it is not known (ibm-cloud-apis.md 8), so no field of it is named here; who asks looks at the fields.
*/
function eventsWith(phrases) {
	const some = phrases.map((phrase) => `$d ~~ ${quoted(phrase)}`).join(" || ");
	return `source logs | filter startsWith($l.applicationname, ${quoted(APPLICATION)}) && (${some}) | limit ${ROWS}`;
}
/** Whether a record of this application is an activity event. */
const isAuditApplication = (name) => name.startsWith(APPLICATION);
// lib/cloud-logs/activity-event.ts
/** UTF-16 units of an event at most: a longer one is none of these services. */
const EVENT_LIMIT = 262144;
/** Objects inside of each other in which the event is looked for. */
const NESTING = 3;
const INSIDE = [
	"message",
	"text",
	"event",
	"log",
	"json"
];
/**
* The activity event of a record, at the root of what was logged or inside of it, as an object or as a text of JSON.
* `other`: the record is none of the audit application; `unreadable`: it holds no event, or one without time or action.
*/
function activityEventOf(record) {
	const application = record.labels.get("applicationname");
	if (application !== void 0 && !isAuditApplication(application)) return "other";
	if (record.userData.length > EVENT_LIMIT) return "unreadable";
	const event = findEvent(parsed(record.userData), NESTING);
	if (!event) return "unreadable";
	const time = timeOf(text$1(event["eventTime"])) ?? timeOf(record.metadata.get("timestamp") ?? "");
	return time === void 0 ? "unreadable" : readEvent(event, time);
}
function readEvent(event, time) {
	const initiator = fields(event["initiator"]);
	const target = fields(event["target"]);
	const reason = fields(event["reason"]);
	const about = [
		target,
		parsed(event["requestData"]),
		parsed(event["responseData"]),
		event["logSourceCRN"]
	];
	return {
		id: short(event["id"]),
		correlationId: short(event["correlationId"]),
		time,
		action: short(event["action"]),
		outcome: outcomeOf$1(text$1(event["outcome"])),
		initiator: {
			id: short(initiator["id"]),
			name: short(initiator["name"]),
			authnId: short(initiator["authnId"]),
			typeURI: short(initiator["typeURI"]),
			credential: short(fields(initiator["credential"])["type"])
		},
		target: {
			id: short(target["id"]),
			name: short(target["name"])
		},
		reason: short(reason["reasonForFailure"] ?? reason["reasonType"]),
		about: JSON.stringify(about)
	};
}
/** Only what says that it failed has failed, only what says that it is under way is so. */
function outcomeOf$1(outcome) {
	return outcome === "failure" || outcome === "pending" ? outcome : "success";
}
/** Events come twice, and late ones come again in the next query. pitfalls.md P10; ibm-cloud-apis.md 5.2 */
function eventKey({ id, correlationId, action, time, target }) {
	if (id !== "") return JSON.stringify([id, action]);
	return JSON.stringify([
		correlationId,
		action,
		time,
		...correlationId === "" ? [target.id] : []
	]);
}
function findEvent(value, depth) {
	const at = fields(value);
	if (typeof at["action"] === "string" && ("eventTime" in at || "initiator" in at || "outcome" in at)) return at["action"] === "" ? void 0 : at;
	if (depth === 0) return void 0;
	for (const name of INSIDE) {
		const found = findEvent(parsed(at[name]), depth - 1);
		if (found) return found;
	}
}
/** Members may come as texts with JSON inside. ibm-cloud-apis.md 5.3 */
function parsed(value) {
	if (typeof value !== "string" || !/^\s*\{/.test(value)) return value;
	const inside = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.b)(value);
	return inside instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_2__._ ? value : inside;
}
/** `2026-11-22T06:31:07.41+0000`; without an offset it is UTC, as in a record's metadata. */
function timeOf(written) {
	const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)(Z|[+-]\d{2}:?\d{2})?$/.exec(written);
	if (!match) return void 0;
	const offset = (match[2] ?? "Z").replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
	const time = Date.parse(`${match[1]}${offset}`);
	return Number.isNaN(time) ? void 0 : time;
}
function fields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
const text$1 = (value) => typeof value === "string" ? value : "";
const short = (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Y)(text$1(value), 300);
// lib/cloud-logs/event-stream.ts
/** UTF-16 units of one message at most: a result of thousands of events may come as one. */
const MESSAGE_LIMIT = 67108864;
/**
* Reads server-sent events as they come, however they are cut: gives the data of each message, without comments and
* other fields. Lines end by LF, CR LF or CR. ibm-cloud-apis.md 5.2
*/
var EventStream = class {
	#decoder = new TextDecoder();
	#limit;
	/** The begun line in the pieces in which it came: joined each time, it would take the square of its length. */
	#pieces = [];
	#data = [];
	/** Of both. */
	#size = 0;
	/** The last character was a CR: an LF that follows belongs to it. */
	#afterCr = false;
	constructor(limit = MESSAGE_LIMIT) {
		this.#limit = limit;
	}
	/** The messages that are complete now. Throws RangeError when one is too long. */
	push(chunk) {
		return this.#read(this.#decoder.decode(chunk, { stream: true }));
	}
	/** What is left at the end of the stream: its last message may come without the empty line behind it. */
	end() {
		return this.#read(`${this.#decoder.decode()}\n\n`);
	}
	#read(text) {
		const messages = [];
		const ends = /\r\n|\n|\r/g;
		let from = this.#afterCr && text.startsWith("\n") ? 1 : 0;
		ends.lastIndex = from;
		for (let match = ends.exec(text); match; match = ends.exec(text)) {
			this.#keep(text.slice(from, match.index));
			const message = this.#endLine();
			if (message !== void 0) messages.push(message);
			from = ends.lastIndex;
		}
		this.#keep(text.slice(from));
		if (text !== "") this.#afterCr = text.endsWith("\r");
		return messages;
	}
	#keep(piece) {
		if (piece === "") return;
		this.#size += piece.length;
		if (this.#size > this.#limit) throw new RangeError(`a message is longer than ${this.#limit} characters`);
		this.#pieces.push(piece);
	}
	/** The message that an empty line has ended. */
	#endLine() {
		const line = this.#pieces.join("");
		this.#pieces = [];
		if (line === "") {
			const { length } = this.#data;
			const message = this.#data.join("\n");
			this.#data = [];
			this.#size = 0;
			return length > 0 ? message : void 0;
		}
		if (line.startsWith("data:")) this.#data.push(line.slice(line.startsWith("data: ") ? 6 : 5));
		else this.#size -= line.length;
	}
};
// lib/cloud-logs/messages.ts
/**
* One message; undefined when it is no JSON object: the answer is cut off, or none of this service.
* ibm-cloud-apis.md 5.2
*/
function readMessage(data) {
	const value = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.b)(data);
	if (value instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_2__._ || !isObject(value)) return void 0;
	const { result, warning, error } = value;
	const read = (isObject(result) && Array.isArray(result["results"]) ? result["results"] : []).map(recordOf);
	const records = read.filter((record) => record !== void 0);
	return {
		records,
		broken: read.length - records.length,
		warnings: warningsIn(warning),
		error: error === void 0 || error === null ? void 0 : errorText(error)
	};
}
/** A message in one piece, or, where a server leaves out the empty line between two, each line by itself. */
function readMessages(data) {
	const whole = readMessage(data);
	if (whole) return [whole];
	const lines = data.split("\n").filter((line) => line.trim() !== "");
	if (lines.length < 2) return void 0;
	const each = lines.map(readMessage);
	return each.every((message) => message !== void 0) ? each : void 0;
}
const pair = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	key: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k,
	value: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k)
});
const pairs = (value, path) => new Map(((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(pair))(value, path) ?? []).map((one) => [one.key, one.value ?? ""]));
const recordShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	metadata: pairs,
	labels: pairs,
	user_data: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k
});
function recordOf(value) {
	try {
		const { metadata, labels, user_data: userData } = recordShape(value, "");
		return {
			metadata,
			labels,
			userData
		};
	} catch (error) {
		if (error instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.x) return void 0;
		throw error;
	}
}
function warningsIn(warning) {
	if (!isObject(warning)) return [];
	return Object.entries(warning).filter(([, told]) => told !== void 0 && told !== null).map(([kind, told]) => {
		const words = isObject(told) ? told["warning_message"] : told;
		return {
			kind: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Y)(kind, 60),
			text: typeof words === "string" ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Y)(words, 300) : ""
		};
	});
}
function errorText(error) {
	const words = isObject(error) ? error["message"] : error;
	return typeof words === "string" && words.trim() !== "" ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Y)(words, 300) : "no explanation";
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// lib/cloud-logs/query.ts
/** Milliseconds of one query and its whole answer. */
const TIMEOUT = 12e4;
/** Bytes of one answer at most: 12,000 events have less. */
const ANSWER_LIMIT$1 = 268435456;
const ERROR_LIMIT = 262144;
const OF = {
	service: "cloud-logs",
	operation: "query",
	repeatable: true
};
/**
* Sends one query and hands over each message of the answer as it comes. Nothing is changed by it, so it may be repeated;
* what an answer that broke off has given is void then. Throws ServiceError (`cloud-logs`, or `iam`).
*/
async function sendQuery(query, take, deps) {
	const token = (await deps.tokens.token()).reveal();
	const lifetime = AbortSignal.any([deps.signal, AbortSignal.timeout(TIMEOUT)]);
	try {
		const response = await fetch(`${deps.url}/v1/query`, {
			method: "POST",
			headers: {
				Accept: "text/event-stream",
				"Content-Type": "application/json",
				Authorization: `Bearer ${token}`
			},
			body: JSON.stringify(bodyOf(query)),
			redirect: "manual",
			signal: lifetime
		});
		if (response.status !== 200) throw await refusal(response);
		await readStream(response, take);
	} catch (error) {
		deps.signal.throwIfAborted();
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G) throw error;
		throw failure({
			status: void 0,
			text: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.f)(lifetime.aborted ? lifetime.reason : error)
		});
	}
}
/** ibm-cloud-apis.md 5.2 */
function bodyOf({ text, from, to, limit }) {
	return {
		query: text,
		metadata: {
			start_date: new Date(from).toISOString(),
			end_date: new Date(to).toISOString(),
			default_source: "logs",
			tier: "frequent_search",
			syntax: "dataprime",
			limit,
			strict_fields_validation: false
		}
	};
}
async function readStream(response, take) {
	if (!(response.headers.get("content-type") ?? "").includes("event-stream")) throw notLogs(await boundedBody(response));
	const stream = new EventStream();
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		if (size > ANSWER_LIMIT$1) throw (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.y)({
			...OF,
			status: 200
		}, "it does not end");
		for (const data of complete(stream, chunk)) takeAll(data, take);
	}
	for (const data of complete(stream, void 0)) takeAll(data, take);
	if (size === 0) throw (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		...OF,
		status: 200
	}, "it is empty");
}
function complete(stream, chunk) {
	try {
		return chunk ? stream.push(chunk) : stream.end();
	} catch (error) {
		if (error instanceof RangeError) throw (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.y)({
			...OF,
			status: 200
		}, error.message);
		throw error;
	}
}
function takeAll(data, take) {
	const messages = readMessages(data);
	if (!messages) throw (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		...OF,
		status: 200
	}, "a message of it is no JSON, or cut off");
	for (const message of messages) {
		if (message.error !== void 0) throw errorInStream(message.error);
		take(message);
	}
}
/** Whether a query's own error would go away is told by its words alone. */
function errorInStream(text) {
	return failure({
		status: 200,
		text,
		outcome: /time.?out|deadline|unavailable|overload|try again|internal|exhausted/i.test(text) ? "transient" : "refused"
	});
}
function notLogs(body) {
	const seems = body instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_2__._ ? body.seems : "it is no stream of events";
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		...OF,
		status: 200
	}, seems, "refused");
}
async function refusal(response) {
	const { status, headers } = response;
	const body = await boundedBody(response);
	const told = (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.l)(body);
	const redirected = status >= 300 && status < 400;
	const seems = body instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_2__._ ? body.seems : "it is no error of this service";
	return failure({
		status,
		serviceCode: told.code,
		text: told.text ?? `the answer is not one of this service: ${redirected ? "a redirect" : seems}`,
		transactionId: (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.u)(traceOf(body) ?? headers.get("x-request-id")),
		retryAfter: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.p)(headers.get("retry-after"), headers.get("date")),
		outcome: status === 429 || status === 408 || status >= 500 && status !== 501 ? "transient" : "refused"
	});
}
function traceOf(body) {
	return typeof body === "object" && body !== null ? body.trace : void 0;
}
async function boundedBody(response) {
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		if (size > ERROR_LIMIT) return new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__._("it is too long");
		chunks.push(chunk);
	}
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.b)(Buffer.concat(chunks).toString("utf8"));
}
function failure(told) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G({
		service: OF.service,
		operation: OF.operation,
		serviceCode: void 0,
		outcome: "transient",
		...told,
		text: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Y)(told.text)
	});
}
// lib/cloud-logs/query-turns.ts
/** The service's limit, for all who query an instance. ibm-cloud-apis.md 5.2 */
const QUERY_RATE = {
	queries: 10,
	window: 6e4
};
const REAL = {
	now: () => performance.now(),
	sleep: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.g
};
/** Hands out turns: never more than the rate allows in any span of a window's length. */
var QueryTurns = class {
	#rate;
	#waiting;
	/** When the last turns are or will be taken. */
	#taken = [];
	constructor(rate = QUERY_RATE, waiting = REAL) {
		this.#rate = rate;
		this.#waiting = waiting;
	}
	/** Resolves when one may send. Rejects with the signal's reason. */
	async turn(signal) {
		signal.throwIfAborted();
		const now = this.#waiting.now();
		const { queries, window } = this.#rate;
		const earliest = this.#taken.length < queries ? now : (this.#taken.at(-queries) ?? now) + window;
		const at = Math.max(now, earliest);
		this.#taken.push(at);
		if (this.#taken.length > queries) this.#taken.shift();
		if (at > now) await this.#waiting.sleep(at - now, signal);
	}
};
// lib/cloud-logs/cloud-logs.ts
/** Milliseconds of one query at most. ibm-cloud-apis.md 5.2 */
const LONGEST = 6912e5;
/** A piece of this length (milliseconds) that is still full is left as it is. */
const SHORTEST = 1e3;
/** Queries of one search at most: ten minutes of them. */
const QUERIES = 100;
/** The limit of queries a minute is waited out. */
const RETRY = {
	attempts: 8,
	cap: 65e3
};
function createCloudLogs(instance, deps) {
	const { tokens, endpoints, signal, log } = deps;
	const query = {
		url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.z)(endpoints, instance),
		tokens,
		signal,
		log
	};
	const turns = deps.turns ?? new QueryTurns();
	return { search: (search) => searchAll(search, {
		...deps,
		query,
		turns
	}) };
}
async function searchAll(search, deps) {
	const all = /* @__PURE__ */ new Map();
	const gaps = /* @__PURE__ */ new Set();
	const spans = piecesOf(search);
	let unreadable = 0;
	for (let queries = 0; spans.length > 0; queries += 1) {
		const span = spans.shift();
		if (queries === QUERIES) {
			gaps.add(`there is more than ${QUERIES} queries can fetch`);
			break;
		}
		const piece = await askOnce(search, span, deps);
		if (piece.full && span.to - span.from > SHORTEST) {
			spans.unshift(...halvesOf(span));
			continue;
		}
		if (piece.full) gaps.add(`more events in one second than one query gives`);
		unreadable += piece.unreadable;
		for (const event of piece.events) all.set(eventKey(event), event);
	}
	return {
		events: [...all.values()].sort((a, b) => a.time - b.time),
		unreadable,
		gaps: [...gaps]
	};
}
function piecesOf({ from, to }) {
	const pieces = [];
	let at = from;
	do {
		pieces.push({
			from: at,
			to: Math.min(at + LONGEST, to)
		});
		at += LONGEST;
	} while (at < to);
	return pieces;
}
function halvesOf({ from, to }) {
	const middle = Math.floor((from + to) / 2);
	return [{
		from,
		to: middle
	}, {
		from: middle,
		to
	}];
}
/** What says that the answer is not all of it: rows, scanned bytes, or a range that was cut. ibm-cloud-apis.md 5.2 */
const LEFT_OUT = /^(number_of_results_limit|bytes_scanned_limit|time_range|blocks_limit)_warning$/;
async function askOnce({ phrases, keep }, span, deps) {
	const { tokens, signal, log } = deps;
	const query = {
		text: eventsWith(phrases),
		limit: ROWS,
		...span
	};
	const send = async () => {
		const answer = new Answer(keep);
		await deps.turns.turn(signal);
		await sendQuery(query, (message) => answer.take(message), deps.query);
		return answer;
	};
	const answer = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(() => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.c)(tokens, send), {
		signal,
		log,
		...RETRY,
		...deps.retry
	});
	for (const told of answer.warnings) log.info(`Cloud Logs says: ${told}`);
	return answer;
}
/** What one query has given so far. */
var Answer = class {
	events = [];
	warnings = /* @__PURE__ */ new Set();
	unreadable = 0;
	#rows = 0;
	#leftOut = false;
	#keep;
	constructor(keep) {
		this.#keep = keep;
	}
	get full() {
		return this.#leftOut || this.#rows >= 12e3;
	}
	take({ records, broken, warnings }) {
		this.#rows += records.length + broken;
		this.unreadable += broken;
		for (const record of records) {
			const event = activityEventOf(record);
			if (event === "unreadable") this.unreadable += 1;
			else if (event !== "other" && this.#keep(event)) this.events.push(event);
		}
		for (const { kind, text } of warnings) {
			this.warnings.add(text === "" ? kind : `${kind}: ${text}`);
			if (LEFT_OUT.test(kind)) this.#leftOut = true;
		}
	}
};
// lib/cloud-logs/errors.ts
const DENIED$3 = {
	code: "E_LOGS_DENIED",
	why: "the API key lacks the service role Reader on the IBM Cloud Logs instance",
	fix: "grant the owner of the API key the service role Reader on that instance (`ibmcloud iam user-policy-create EMAIL --roles Reader --service-name logs --service-instance GUID`, for a service ID `service-policy-create`)"
};
const NO_INSTANCE = {
	code: "E_LOGS_INSTANCE",
	why: "there is no IBM Cloud Logs instance of this id in this region, or it was removed",
	fix: "check logs-instance against the CRN that `ibmcloud resource service-instances --service-name logs --output json` shows"
};
const QUERY = {
	code: "E_LOGS_QUERY",
	why: "Cloud Logs does not take the query; its own text is above",
	fix: "give fewer of manifest, template-id, instance-id and root-key-crn, or a shorter time from since to until; report it if it stays"
};
const BUSY = {
	code: "E_LOGS_RATE_LIMIT",
	why: "others query the same instance: it takes ten queries a minute in all",
	fix: "run it again later, or run fewer audits at once"
};
const UNREACHABLE$3 = {
	code: "E_LOGS_UNREACHABLE",
	why: "Cloud Logs did not answer: no route, a proxy, a firewall, or no instance of this id in this region (its id is part of the host name)",
	fix: "check logs-instance and network, and that the runner reaches the host, then run again"
};
const NOT_LOGS = {
	code: "E_LOGS_ENDPOINT",
	why: "what answered is not Cloud Logs: a proxy, a portal that wants a login, or a wrong endpoint",
	fix: "check the logs line of `endpoints`, `network`, and the proxy between the runner and Cloud Logs"
};
const SERVER$2 = {
	code: "E_LOGS_UNAVAILABLE",
	why: "Cloud Logs is overloaded or down",
	fix: "wait some minutes and run again; IBM Cloud status shows incidents"
};
/** The service's own codes. ibm-cloud-apis.md 5.2 */
const MEANINGS$3 = {
	unauthorized: DENIED$3,
	unauthenticated: DENIED$3,
	forbidden: DENIED$3,
	not_found: NO_INSTANCE,
	bad_request_or_unspecified: QUERY,
	resource_exhausted: BUSY,
	deadline_exceeded: SERVER$2,
	method_internal_error: SERVER$2
};
/** What a failure of Cloud Logs means and how to correct it. `what` is what the stage was doing. */
function explainCloudLogs(error, what) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
		...meaningOf$3(error),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function meaningOf$3({ failure }) {
	const { status, serviceCode, outcome } = failure;
	const known = serviceCode === void 0 ? void 0 : MEANINGS$3[serviceCode];
	if (known) return known;
	if (status === void 0) return UNREACHABLE$3;
	if (status === 200 && outcome === "refused" && !failure.text.startsWith("the answer is not")) return QUERY;
	if (status === 401 || status === 403) return DENIED$3;
	if (status < 400 || status === 404 || status === 501) return NOT_LOGS;
	if (status === 429) return BUSY;
	return status >= 500 ? SERVER$2 : QUERY;
}
/** Whether the identity may not look, which waiting does not change. */
function isLogsDenial({ failure }) {
	return failure.service === "cloud-logs" && (failure.status === 401 || failure.status === 403);
}
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
	insufficent_permissions: {
		code: "E_IAM_DENIED",
		why: "the owner of the API key may not manage or see policies of that service",
		fix: "grant it the platform role Administrator on the service that the policy is about"
	},
	unable_to_process: {
		code: "E_IAM_REFUSED",
		why: "IAM does not take the policy: the service ID is locked, or the account has as many policies as it may have",
		fix: "unlock the service ID, or remove policies that nobody needs any more"
	},
	role_not_found: {
		code: "E_IAM_REFUSED",
		why: "the service does not offer the role of the policy to this subject",
		fix: "list the roles of the service (ibmcloud iam roles), and grant one of them by hand"
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
		...meaningOf$2(error),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function meaningOf$2({ failure }) {
	const { serviceCode, status, operation, text } = failure;
	if (serviceCode !== void 0 && operation === "createApiKey" && /expir/i.test(text) && /future|past/i.test(text)) return CLOCK;
	const known = serviceCode === void 0 ? void 0 : MEANINGS$2[serviceCode];
	const ofRequest = known === MEANINGS$2["BXNIM0106E"] || known === MEANINGS$2["BXNIM0109E"];
	if (operation !== "token" && (known ? ofRequest : status === 400)) return PROPERTY;
	return known ?? byStatus$2(status, text);
}
const UNREACHABLE$2 = {
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
const STATUSES$1 = {
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
	if (status === void 0) return /certificate (has expired|is not yet valid)/i.test(text) ? CERTIFICATE : UNREACHABLE$2;
	if (status < 400) return NOT_IAM;
	const known = STATUSES$1[status];
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
	KEY_CREATE_IMPORT_ACCESS_ERR: {
		code: "E_KEY_POLICY",
		why: "a policy of the instance forbids to make, or to import, keys of this kind",
		fix: "have an administrator change the policy keyCreateImportAccess of the instance, or make the key there"
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
const CREATION_DENIED = {
	code: "E_KEY_DENIED",
	why: "the API key lacks the service role Writer on the key instance, or the instance does not exist (this service answers 401 to both)",
	fix: "grant the owner of the API key the service role Writer on that instance"
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
		...meaningOf$1(error),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
const UNREACHABLE$1 = {
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
function meaningOf$1(error) {
	const { status, serviceCode, operation } = error.failure;
	if (serviceCode === "INVALID_FIELD_ERR" && operation === "unwrap") return WRONG_CIPHERTEXT;
	if (serviceCode === "UNAUTHORIZED_ERR" || operation.endsWith("ImportToken") && status === 401) return CREATION_DENIED;
	if (operation === "getKey" && (status === 401 || status === 403 && !serviceCode)) return READING_DENIED;
	if (operation === "getKey" && (status === 410 || serviceCode === "KEY_DELETED_ERR")) return READING_DESTROYED;
	return (serviceCode === void 0 ? void 0 : MEANINGS$1[serviceCode]) ?? byStatus$1(status, serviceCode);
}
function byStatus$1(status, serviceCode) {
	if (status === void 0) return UNREACHABLE$1;
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
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
// lib/resource-controller/errors.ts
const UNREACHABLE = {
	code: "E_RESOURCE_UNREACHABLE",
	why: "the Resource Controller did not answer: no route, a proxy, a firewall or a wrong `network`",
	fix: "check that the runner reaches the endpoints of `network` and `endpoints`, then run again"
};
const NOT_SERVICE = {
	code: "E_RESOURCE_ENDPOINT",
	why: "what answered is not the Resource Controller: a proxy, a portal that wants a login, or a wrong endpoint",
	fix: "check the resource-controller, resource-manager and catalog lines of `endpoints`, and the proxy"
};
const BROKER = {
	code: "E_RESOURCE_BROKER",
	why: "the service itself refused: its own text says why (a plan that the region does not sell, keys in an instance that is to go)",
	fix: "correct what the text names, then run again"
};
/** Statuses that say the same whatever the code. ibm-cloud-apis.md 2.3 */
const STATUSES = {
	400: {
		code: "E_RESOURCE_REFUSED",
		why: "the Resource Controller does not take a value of the request; its own text names it",
		fix: "check the names, plans, region and resource group that were given"
	},
	401: {
		code: "E_RESOURCE_DENIED",
		why: "the Resource Controller does not take the token of IAM",
		fix: "check that the iam and resource-controller endpoints belong together, and the clock of the runner"
	},
	403: {
		code: "E_RESOURCE_DENIED",
		why: "the owner of the API key has no platform role that allows this",
		fix: "grant it the platform role Viewer to look, Editor to make instances, on the service and the resource group"
	},
	404: {
		code: "E_RESOURCE_NOT_FOUND",
		why: "there is no such instance, group or plan, or the API key may not see it",
		fix: "check the id and the account"
	},
	410: {
		code: "E_RESOURCE_NOT_FOUND",
		why: "the instance was deleted",
		fix: "restore it within 7 days, or give another one"
	},
	422: {
		code: "E_RESOURCE_LOCKED",
		why: "the instance is locked",
		fix: "unlock it, then run again"
	}
};
/** What a failure of the Resource Controller, Resource Manager or catalog means, and how to correct it. */
function explainResources(error, what) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
		...meaningOf(error),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function meaningOf({ failure: { status, serviceCode } }) {
	if (status === void 0) return UNREACHABLE;
	if (serviceCode === "RC-ServiceBrokerErrorResponse") return BROKER;
	if (status < 400 || status === 404 && serviceCode === void 0) return NOT_SERVICE;
	const known = STATUSES[status];
	if (known) return known;
	return {
		code: "E_RESOURCE_UNAVAILABLE",
		why: status >= 500 || status === 429 ? "the Resource Controller is overloaded or down" : "the Resource Controller did not take the request",
		fix: "wait some minutes and run again; IBM Cloud status shows incidents"
	};
}
// lib/explain/explain.ts
const EXPLAIN = {
	iam: explainIam,
	"key-protect": explainKeyProtect,
	"object-storage": explainObjectStorage,
	"event-routing": _lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.a,
	classic: _lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.tt,
	"resource-controller": explainResources,
	"cloud-logs": explainCloudLogs
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
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G)) return error;
	const explain = EXPLAIN[error.failure.service];
	if (explain) return explain(error, what);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
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
* A service ID's key cannot call the classic API as user `apikey` (contract.md Common inputs). Throws before anything
* has been sent; `username` is the classic user that will be used, `claims` are those of its key.
*/
function refuseServiceIdForClassic(username, claims) {
	if (username !== "apikey" || claims.subType !== "ServiceId") return;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_CLASSIC_SERVICE_ID",
		what: "the API key belongs to a service ID, which cannot call the classic infrastructure API",
		why: "classic infrastructure knows users only; ibmcloud-api-key was made for a service ID",
		fix: "give classic-username and classic-api-key of a classic user beside it, or use a user's API key"
	});
}
// lib/iam/claims.ts
/** Decodes the middle part of a JWT. A token that is no JWT gives claims that are all undefined. */
function decodeClaims(token) {
	const payload = parsePayload(token);
	const account = asObject$3(payload["account"]);
	return {
		subType: text(payload["sub_type"]) ?? text(asObject$3(payload["authn"])["sub_type"]),
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
		return asObject$3(JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")));
	} catch {
		return {};
	}
}
function asObject$3(value) {
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
		const answer = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(() => requestToken(deps), {
			signal: deps.signal,
			log: deps.log,
			...deps.retry
		});
		deps.mask(answer.token.reveal());
		if (answer.time !== void 0) _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.g.learn(answer.time * 1e3, true, deps.log);
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
			return _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.g.now();
		},
		invalidate(refused) {
			if (cached?.token === refused) cached = void 0;
		}
	};
}
const tokenShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ access_token: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C });
async function requestToken(deps) {
	const response = await send(deps);
	const body = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.b)(await readBounded(response));
	const of = {
		service: "iam",
		operation: "token",
		status: response.status,
		repeatable: true
	};
	if (response.status !== 200 || (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.l)(body).code !== void 0) throw tokenError(response, body);
	const { access_token: token } = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.v)(tokenShape, body, of);
	const { expiresAt } = decodeClaims(token);
	const time = iamTimeOf({
		date: Date.parse(response.headers.get("date") ?? "") / 1e3,
		issuedAt: issuedAt(token),
		expiresAt
	});
	return {
		token: new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.v(token),
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G({
		service: "iam",
		operation: "token",
		status: void 0,
		serviceCode: void 0,
		text: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.f)(cause),
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
		throw cause instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G ? cause : noAnswer(cause);
	}
}
function tooLong(status) {
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		service: "iam",
		operation: "token",
		status,
		repeatable: true
	}, "it is too long to be a token");
}
/** A 400 with `errorCode` is a permanent failure of the credential; 429 and 5xx deserve another try. ibm-cloud-apis.md 1.3 */
function tokenError(response, body) {
	const { code, text } = (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.l)(body);
	const { status } = response;
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G({
		service: "iam",
		operation: "token",
		status,
		serviceCode: code,
		text: text ?? `the answer is not one of this service: ${status >= 300 && status < 400 ? "a redirect" : seemsOf(body)}`,
		transactionId: (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.u)(response.headers.get("transaction-id")),
		retryAfter: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.p)(response.headers.get("retry-after"), response.headers.get("date")),
		outcome: status === 429 || status >= 500 || response.ok ? "transient" : "refused"
	});
}
function seemsOf(body) {
	return body instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_2__._ ? body.seems : "it is no error of IAM";
}
// lib/key-protect/call.ts
async function clientOf(instance, { tokens, endpoints, signal }) {
	const { default: IbmKeyProtectApiV2 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(350)]).then(__webpack_require__.bind(__webpack_require__, 350)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	return new IbmKeyProtectApiV2((0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.s)(tokens, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.R)(endpoints, instance), signal));
}
/** One call of the key service. Throws ServiceError (`key-protect`). */
async function callInstance(instance, call, deps) {
	const { operation, shape, send, hide, repeatable = true } = call;
	const { tokens, signal, log } = deps;
	const client = await clientOf(instance, deps);
	const read = (body) => {
		const { code = repeatable ? void 0 : deniedCode(body), text } = readError$1(body);
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
		repeatable,
		read,
		signal
	};
	const once = () => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.o)(one, shape, () => send(client));
	const fresh = () => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.c)(tokens, once);
	return repeatable ? (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(fresh, {
		signal,
		log,
		...deps.retry
	}) : fresh();
}
/** A Buffer goes out as it is; the SDK would log an object that it has to write as JSON. */
function jsonBody(value) {
	return Buffer.from(JSON.stringify(value));
}
/** ibm-cloud-apis.md 3.7; a 401 has no `reasons`. */
function readError$1(body) {
	const resources = asObject$2(body)["resources"];
	const resource = asObject$2(Array.isArray(resources) ? resources[0] : void 0);
	const reason = asObject$2(Array.isArray(resource["reasons"]) ? resource["reasons"][0] : void 0);
	const message = reason["message"] ?? resource["errorMsg"];
	return {
		code: (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.u)(reason["code"]),
		text: typeof message === "string" ? message : void 0
	};
}
/**
* The code of a 401, which its body leaves out (ibm-cloud-apis.md 3.7): by its words it is the service's own refusal, and
* no proxy's, so nothing was made.
*/
function deniedCode(body) {
	return /^Unauthorized\b/.test(readError$1(body).text ?? "") ? "UNAUTHORIZED_ERR" : void 0;
}
/** The text without any form of the key: services and proxies that throw a request back may have encoded it. */
function without(raw, text) {
	return [
		...[raw.toString("base64"), raw.toString("hex")].flatMap(_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.y),
		raw.toString("hex").toUpperCase(),
		raw.toString("base64url")
	].reduce((clean, form) => clean?.replaceAll(form, "***"), text);
}
function asObject$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
// lib/key-protect/key-protect.ts
/** The end of Hyper Protect Crypto Services for existing instances. ibm-cloud-apis.md 3.10 */
const HPCS_END = "2027-03-28";
/** Keys of one page of a listing; an instance with more pages than `MAX_PAGES` is asked for an id instead. */
const PAGE = 1e3;
const MAX_PAGES$4 = 50;
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
		hide: dek.bytes()
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
		dek: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.r.fromBase64(answer.plaintext, "what wrapped-dek holds"),
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
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G && isAbsent$3(error)) return void 0;
		throw error;
	}
}
async function listKeys$1(instance, deps) {
	const keys = [];
	for (let page = 0; page < MAX_PAGES$4; page += 1) {
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
function tooManyKeys(instance) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_KEY_TOO_MANY",
		what: `the key instance ${instance.instanceId} holds more than ${PAGE * MAX_PAGES$4} keys`,
		why: "a key is looked up by name only in instances of a usual size",
		fix: "give root-key-crn, or the id of the key as root-key"
	});
}
const address = (key) => ({
	id: key.keyId,
	bluemixInstance: key.instanceId
});
/** A 404 of the key service itself: a proxy or a wrong endpoint knows nothing of its keys. */
const isAbsent$3 = ({ failure }) => failure.status === 404 && failure.serviceCode !== void 0;
const versionShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k }));
const wrapShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	ciphertext: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	keyVersion: versionShape
});
const unwrapShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	plaintext: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	keyVersion: versionShape,
	ciphertext: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C),
	rewrappedKeyVersion: versionShape
});
const rawKeyShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	crn: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k,
	name: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k),
	aliases: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k)),
	extractable: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w,
	state: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)
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
const keysShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ resources: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(keyShape$1) });
/** The same with what the key holds. */
const contentShape = (value, path) => {
	const { payload } = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ payload: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k) })(value, path);
	return {
		...keyShape$1(value, path),
		payload: payload === void 0 ? void 0 : new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.v(payload)
	};
};
const contentsShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ resources: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(contentShape) });
/** An instance without keys leaves `resources` out; what it counts is always there. */
const keyListShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	metadata: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ collectionTotal: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S }),
	resources: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(keyShape$1))
});
// lib/lent-key/loan.ts
const WORDS = {
	import: {
		keyName: "encrypted-image-import",
		action: "upload-import",
		rights: "read the bucket and use the root key",
		ended: "the template is ready or has failed"
	},
	export: {
		keyName: "encrypted-image-export",
		action: "export-image",
		rights: "write into the bucket",
		ended: "the export has ended"
	}
};
// lib/lent-key/key-cleanup.ts
/** A cancelled step is killed after some seconds: a deletion gets the first of them. */
const RELEASE_TIMEOUT = 4e3;
/** How the keys for one import or export begin their description; the run's own random part follows. */
function tagOf(purpose, identity, run) {
	return `${WORDS[purpose].action} ${identity} ${run}`;
}
/** A key that was made under this very tag. */
function isTagged(purpose, key, tag) {
	return key.name === WORDS[purpose].keyName && key.description.startsWith(`${tag}:`);
}
/** True when the key is gone. A failure is only told: `post` tries again, and the key expires. */
async function removeKey$1(purpose, apiKeys, id, log) {
	const signal = AbortSignal.timeout(RELEASE_TIMEOUT);
	try {
		await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(() => apiKeys.remove(id, signal), {
			signal,
			log,
			attempts: 3,
			base: 300,
			again: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.m
		});
		log.info(`deleted the API key ${id}`);
		return true;
	} catch (error) {
		log.warning(`the API key ${id} of the ${purpose} could not be deleted (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.J)(error)}); it expires by itself`);
		return false;
	}
}
/** Removes the keys of one run by their description. */
async function removeTagged(purpose, apiKeys, { iamId, accountId, tag }, signal) {
	for (const key of await apiKeys.list(iamId, accountId, signal)) if (isTagged(purpose, key, tag)) await apiKeys.remove(key.id, signal);
}
/** For `post`: removes the key that a run which was killed has noted, by its id or (when that never arrived) its tag. */
async function removeNotedKey(purpose, noted, { apiKeys, log, signal }) {
	if (noted.id !== "" && await removeKey$1(purpose, apiKeys, noted.id, log)) return;
	if (noted.tag === "") return;
	const { iamId = "", accountId = "", tag = "" } = JSON.parse(noted.tag);
	await removeTagged(purpose, apiKeys, {
		iamId,
		accountId,
		tag
	}, signal);
}
/**
* Removes what runs left that died before they could: keys of this purpose that have expired, and keys for this very
* import or export. Called only when no other run can be using one: under its lease, or when it has ended.
*/
async function removeLeftKeys(purpose, { iamId, accountId }, identity, { apiKeys, log, signal, tokens }) {
	try {
		const now = await tokens.time();
		for (const key of await apiKeys.list(iamId, accountId, signal)) {
			const over = key.expiresAt !== void 0 && key.expiresAt <= now;
			const same = key.description.startsWith(tagOf(purpose, identity, ""));
			if (key.name === WORDS[purpose].keyName && (over || same)) await removeKey$1(purpose, apiKeys, key.id, log);
		}
	} catch (error) {
		const told = explained(error, "keys that earlier runs may have left cannot be looked for");
		log.info((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.J)(told));
	}
}
// lib/iam/api-keys.ts
/** `url` is the base of IAM, `iamUrl(endpoints)`. */
function createApiKeys(tokens, url) {
	const iam = {
		tokens,
		url
	};
	return {
		create: (key, signal) => createKey$1(iam, key, signal),
		remove: (id, signal) => removeKey(iam, id, signal),
		list: (iamId, accountId, signal) => listKeys(iam, iamId, accountId, signal),
		hasServiceId: (id, signal) => hasServiceId(iam, id, signal)
	};
}
async function callIam({ tokens, url }, call, signal) {
	const { operation, repeatable, shape, send } = call;
	const client = await loadClient$2(tokens, url, signal);
	const one = {
		service: "iam",
		operation,
		repeatable,
		read: _lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.l,
		signal
	};
	return (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.c)(tokens, () => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.o)(one, shape, () => send(client)));
}
async function createKey$1(iam, key, signal) {
	const { name, description, iamId, accountId } = key;
	const expiresAt = iamTime(key.expiresAt);
	const made = await callIam(iam, {
		operation: "createApiKey",
		repeatable: false,
		shape: createdShape$1,
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
		key: new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.v(made.apikey)
	};
}
async function removeKey(iam, id, signal) {
	const send = (client) => client.deleteApiKey({ id });
	try {
		await callIam(iam, {
			operation: "deleteApiKey",
			repeatable: true,
			shape: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.E,
			send
		}, signal);
	} catch (error) {
		if (!isAbsent$2(error)) throw error;
	}
}
async function hasServiceId(iam, id, signal) {
	const shape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C });
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
		if (isAbsent$2(error)) return false;
		throw error;
	}
}
async function listKeys(iam, iamId, accountId, signal) {
	const keys = [];
	let pagetoken;
	for (let pages = 0; pages < MAX_PAGES$3; pages += 1) {
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
			shape: pageShape$3,
			send
		}, signal);
		keys.push(...page.apikeys.map(factsOf));
		pagetoken = nextToken(page.next);
		if (pagetoken === void 0) break;
	}
	return keys;
}
/** An identity has 20 keys at most (ibm-cloud-apis.md 1.5): who links to page after page is not IAM. */
const MAX_PAGES$3 = 10;
const createdShape$1 = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	apikey: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C
});
const keyShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	name: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k),
	description: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k),
	expires_at: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k)
});
const pageShape$3 = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	apikeys: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(keyShape),
	next: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k)
});
async function loadClient$2(tokens, url, signal) {
	const { default: IamIdentityV1 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(7451)]).then(__webpack_require__.bind(__webpack_require__, 7451)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	return new IamIdentityV1((0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.s)(tokens, url, signal));
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
function isAbsent$2(error) {
	return error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G && error.failure.status === 404 && error.failure.serviceCode !== void 0;
}
// lib/explain/classic-user.ts
/** Classic infrastructure knows users only. Throws UserError E_CLASSIC_SERVICE_ID. */
async function demandClassicUser(inputs, deps) {
	await explaining("the API key cannot be used", async () => {
		const claims = await deps.tokens.claims();
		const own = ownClassicKey(inputs.classic, inputs.apiKey);
		refuseServiceIdForClassic(inputs.classic.username, own ? await deps.tokensOf(own).claims() : claims);
	});
}
// lib/once/once.ts
/** Claims, sends once, and finds out what became of it. Throws what `claim` throws, or a look that is no failure of a service. */
async function makeOnce(making, patience) {
	await making.claim();
	const made = await actAndLook(making, patience);
	await making.settle(made);
	return made;
}
async function actAndLook(making, patience) {
	const { what, act, look } = making;
	try {
		return {
			kind: "made",
			value: await act(),
			late: false
		};
	} catch (error) {
		const before = outcomeOf(error, making);
		if (before === "unsent") return {
			kind: "nothing",
			error
		};
		if (before === "open") patience.log.info(`what became of ${what} is not known (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.J)(error)}); looking for it, without sending anything again`);
		const looked = await lookFor(look, patience, before === "open" ? patience.lookUp : 0);
		if (looked.kind === "found") return {
			kind: "made",
			value: looked.value,
			late: true
		};
		if (before === "refused") return {
			kind: "nothing",
			error
		};
		return {
			kind: "unknown",
			error,
			shown: looked.kind === "absent" ? "nothing" : "not-looked"
		};
	}
}
/**
* `transient` says that nothing was done: without an answer, that it was never sent; with one (a rate limit), as a refusal
* says it. A refusal counts only when it is known to come before acceptance.
*/
function outcomeOf(error, { refusedBefore }) {
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G)) return "open";
	const { outcome, status } = error.failure;
	if (outcome === "transient") return status === void 0 ? "unsent" : "refused";
	return outcome === "refused" && refusedBefore(error) ? "refused" : "open";
}
/** Looks until it shows or the time (milliseconds) is over; a service that fails meanwhile is asked again. */
async function lookFor(look, patience, time) {
	const until = patience.now() + time;
	const pause = patience.pauses();
	for (;;) {
		const last = patience.now() >= until;
		const looked = await lookOnce(look, patience.log);
		if (looked.kind === "found" || last) return looked;
		try {
			await pause();
		} catch (error) {
			return {
				kind: "unseen",
				error
			};
		}
	}
}
/** What is no failure of a service (two that fit, say) is the caller's to hear. */
async function lookOnce(look, log) {
	try {
		const value = await look();
		return value === void 0 ? { kind: "absent" } : {
			kind: "found",
			value
		};
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G)) throw error;
		log.info(`it cannot be looked for at the moment: ${error.message}`);
		return {
			kind: "unseen",
			error
		};
	}
}
// lib/lent-key/key-making.ts
/** Times that a key is asked for when answers get lost. Each may leave one behind, which its description tells. */
const TRIES = 3;
/** Milliseconds for taking back a key whose creation was cancelled. */
const TAKE_BACK = 3e3;
/**
* Makes an API key. One whose answer was lost cannot be used, since its value is shown only once: it is removed, and
* another one made; what does not show yet is found by its description, by `post` or by the next run, and expires.
* `expiresAt` in Unix milliseconds by the cloud's clock. Throws ServiceError.
*/
async function makeKey(purpose, tagged, expiresAt, deps) {
	for (let tries = TRIES;; tries -= 1) {
		const made = await makeOnce(keyMaking(purpose, tagged, expiresAt, deps), {
			...(0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.$)(deps),
			lookUp: deps.pace.newKey
		});
		if (made.kind === "made" && made.value.key) return {
			id: made.value.id,
			key: made.value.key
		};
		const signal = deps.signal.aborted ? AbortSignal.timeout(TAKE_BACK) : deps.signal;
		const sweep = removeTagged(purpose, deps.apiKeys, tagged, signal);
		await (deps.signal.aborted ? sweep.catch(() => void 0) : sweep);
		deps.signal.throwIfAborted();
		if (made.kind === "nothing") throw made.error;
		if (tries === 1) throw made.kind === "unknown" ? made.error : /* @__PURE__ */ new Error("every answer of IAM was lost");
	}
}
function keyMaking(purpose, { tag, ...owner }, expiresAt, { apiKeys, keep, signal }) {
	const name = WORDS[purpose].keyName;
	const description = `${tag}: handed to one image ${purpose}, deleted after it`;
	return {
		what: `the API key for the ${purpose}`,
		claim: async () => keep.tag(JSON.stringify({
			...owner,
			tag
		})),
		act: () => apiKeys.create({
			...owner,
			name,
			description,
			expiresAt
		}, signal),
		look: async () => {
			return (await apiKeys.list(owner.iamId, owner.accountId, signal)).find((key) => isTagged(purpose, key, tag));
		},
		refusedBefore: () => true,
		settle: async () => void 0
	};
}
// lib/lent-key/lent-key.ts
/** Milliseconds that a key outlives the action's timeout: an import may be queued for hours (pitfalls.md 4.6). */
const MARGIN = 864e5;
/**
* The API key of IBM's import or export, from its making to the end of what it is for. A key that the action made goes
* when that has ended, or when it provably never began; else it stays, since IBM may go on without this run. A key that
* was given is never touched.
*/
var LentKey = class {
	#loan;
	#deps;
	/** The key that this run has made, until it is removed. */
	#made;
	#handedOver = false;
	constructor(loan, deps) {
		this.#loan = loan;
		this.#deps = deps;
	}
	/**
	* Makes the key, or takes the given one. Only under the lease of what it is for: what dead runs left for it is
	* removed. `identity` is that of the image or the export: it names the key, so that a later run recognises it.
	*/
	async obtain(identity) {
		const { givenKey, ownKey, purpose } = this.#loan;
		if (givenKey) return {
			key: givenKey,
			fresh: false
		};
		const owner = await this.#owner();
		if (owner) return {
			key: await this.#make(owner, identity),
			fresh: true
		};
		this.#deps.log.warning(`ibmcloud-api-key itself is handed to IBM's ${purpose}, with all the rights it has; give ${purpose}-service-id (or ${purpose}-api-key) of a service ID that may only ${WORDS[purpose].rights}`);
		return {
			key: ownKey,
			fresh: false
		};
	}
	/** IBM may be using it from now on: nothing but the end may remove it, `post` neither. */
	handOver() {
		this.#handedOver = true;
		if (this.#made) this.#forget();
	}
	/** What it is for provably did not begin. */
	takeBack() {
		this.#handedOver = false;
	}
	/** What it was for has ended, well or not: its key goes, or those that dead runs left for the same. */
	async ended(identity) {
		if (this.#made) return this.#remove();
		const owner = identity === void 0 ? void 0 : await this.#owner();
		if (owner && identity !== void 0) await removeLeftKeys(this.#loan.purpose, owner, identity, this.#deps);
	}
	/** Never throws; bounded to a few seconds, also after a cancellation. */
	async [Symbol.asyncDispose]() {
		if (!this.#made) return;
		if (!this.#handedOver) return this.#remove();
		const { purpose } = this.#loan;
		this.#deps.log.notice(`the API key ${this.#made.id} stays, because the ${purpose} may still need it: the next run deletes it when ${WORDS[purpose].ended}, and it expires by itself`);
	}
	async #make(owner, identity) {
		const { purpose, serviceId, timeout } = this.#loan;
		const deps = this.#deps;
		await removeLeftKeys(purpose, owner, identity, deps);
		const tagged = {
			...owner,
			tag: tagOf(purpose, identity, (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID)())
		};
		const made = await explaining(`no API key can be made on ${serviceId}`, async () => makeKey(purpose, tagged, await deps.tokens.time() + timeout + MARGIN, deps));
		this.#made = {
			id: made.id,
			tagged
		};
		deps.keep.id(made.id);
		deps.mask(made.key.reveal());
		deps.log.info(`made the API key ${made.id} on ${serviceId} for the ${purpose}`);
		return made.key;
	}
	async #remove() {
		const { apiKeys, keep, log } = this.#deps;
		const made = this.#made;
		if (!made) return;
		this.#made = void 0;
		keep.id(made.id);
		keep.tag(JSON.stringify(made.tagged));
		if (await removeKey$1(this.#loan.purpose, apiKeys, made.id, log)) this.#forget();
	}
	#forget() {
		this.#deps.keep.id("");
		this.#deps.keep.tag("");
	}
	/** Whose key the action makes; undefined where it makes none. */
	async #owner() {
		const { serviceId, givenKey, purpose } = this.#loan;
		if (serviceId === void 0 || givenKey) return void 0;
		const { accountId } = await explaining("the account of the API key cannot be read", () => this.#deps.tokens.claims());
		if (accountId === void 0) throw noAccount(purpose);
		return {
			iamId: `iam-${serviceId}`,
			accountId
		};
	}
};
/** Refuses a service ID that does not exist, before anything is sent. Who may not ask IAM learns it later. */
async function demandServiceId({ serviceId, givenKey, purpose }, { apiKeys, log, signal }) {
	if (serviceId === void 0 || givenKey) return;
	if (await apiKeys.hasServiceId(serviceId, signal).catch((error) => {
		signal.throwIfAborted();
		log.debug(`${serviceId} cannot be looked up: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.J)(error)}`);
		return true;
	})) return;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: purpose === "import" ? "E_IMPORT_SERVICE_ID" : "E_EXPORT_SERVICE_ID",
		what: `there is no service ID ${serviceId} in this account; nothing was sent`,
		why: `${purpose}-service-id is misspelt, was deleted, or belongs to another account`,
		fix: `give the id of a service ID of this account (\`ibmcloud iam service-ids\`), or ${purpose}-api-key`
	});
}
function noAccount(purpose) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_IAM_ACCOUNT",
		what: "the token of the API key names no account",
		why: "the iam endpoint is not that of IBM Cloud IAM",
		fix: `check the iam line of \`endpoints\`, or give ${purpose}-api-key`
	});
}
// lib/iam/policies-shape.ts
const value = (raw, path) => (Array.isArray(raw) ? raw : [raw]).map((one) => typeof one === "boolean" ? String(one) : (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k)(one, path));
const attribute = (raw, path) => {
	const { key, name, operator } = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
		key: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k),
		name: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k),
		operator: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k)
	})(raw, path);
	const { value: given } = raw;
	return {
		key: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C)(key ?? name, `${path}.key`),
		operator: operator ?? "stringEquals",
		values: value(given, `${path}.value`)
	};
};
const role = (raw, path) => {
	const { role_id, display_name } = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
		role_id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
		display_name: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k)
	})(raw, path);
	return {
		id: role_id,
		displayName: display_name
	};
};
const attributesOf$1 = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ attributes: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(attribute)) });
const resourceOf = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	attributes: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(attribute)),
	tags: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)((tag) => tag))
});
const grantOf = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ grant: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ roles: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(role)) }) });
const raw$1 = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	type: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	subject: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(attributesOf$1),
	subjects: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(attributesOf$1)),
	resource: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(resourceOf),
	resources: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(resourceOf)),
	control: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(grantOf),
	roles: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(role)),
	rule: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((rule) => rule)
});
/** A policy as v1 (`subjects`, `resources`, `roles`) or v2 (`subject`, `resource`, `control`) shows it. */
const policyShape = (given, path) => {
	const policy = raw$1(given, path);
	const subject = policy.subject ?? policy.subjects?.[0];
	const resource = policy.resource ?? policy.resources?.[0];
	return {
		id: policy.id,
		type: policy.type,
		subject: subject?.attributes ?? [],
		resource: resource?.attributes ?? [],
		roles: policy.control?.grant.roles ?? policy.roles ?? [],
		conditional: policy.rule !== void 0 || (resource?.tags ?? []).length > 0
	};
};
/** The text of an attribute that must be equal; undefined when there is none such. */
function equalTo(attributes, key) {
	const found = attributes.find((one) => one.key === key);
	return found?.operator === "stringEquals" ? found.values[0] : void 0;
}
// lib/iam/policies.ts
/** An account has about 4000 policies at most (ibm-cloud-apis.md 1.5), of which a page holds 100. */
const MAX_PAGES$2 = 60;
function createPolicies(deps) {
	return {
		list: (filter) => list(filter, deps),
		create: (need, description) => create$1(need, description, deps)
	};
}
const pageShape$2 = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	policies: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(policyShape),
	next: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
		start: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k),
		href: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k)
	}))
});
async function list({ accountId, type, iamId }, deps) {
	const found = [];
	let start;
	for (let pages = 0; pages < MAX_PAGES$2; pages += 1) {
		const params = {
			accountId,
			type,
			limit: 100,
			...iamId ? { iamId } : {},
			...start ? { start } : {}
		};
		const send = (client) => client.listV2Policies(params);
		const page = await call$1({
			operation: "listPolicies",
			shape: pageShape$2,
			send
		}, deps);
		found.push(...page.policies);
		start = page.next && (page.next.start ?? startOf(page.next.href));
		if (!start) return found;
	}
	throw (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		service: "iam",
		operation: "listPolicies",
		status: 200,
		repeatable: true
	}, "it names one more page again and again", "refused");
}
function startOf(href) {
	if (!href) return void 0;
	return URL.parse(href, "https://iam.invalid")?.searchParams.get("start") ?? void 0;
}
const createdShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C });
async function create$1(need, description, deps) {
	const body = {
		type: "iam_id" in need.subject ? "access" : "authorization",
		description,
		subject: { attributes: attributesOf(need.subject) },
		resource: { attributes: attributesOf(need.resource) },
		control: { grant: { roles: [{ role_id: await roleCrn(need, deps) }] } }
	};
	let conflict;
	const read = (answer) => {
		conflict = conflictIn(answer);
		return (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.l)(answer);
	};
	const send = (client) => client.createV2Policy(body);
	try {
		return {
			id: (await call$1({
				operation: "createPolicy",
				shape: createdShape,
				send,
				read
			}, deps)).id,
			created: true
		};
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G && error.failure.serviceCode === "policy_conflict_error")) throw error;
		return {
			id: conflict ?? "",
			created: false
		};
	}
}
const attributesOf = (values) => Object.entries(values).map(([key, value]) => ({
	key,
	operator: "stringEquals",
	value
}));
/** Roles that every service has, by CRNs that are known for certain. ibm-cloud-apis.md 1.6 */
const COMMON_ROLES = [
	"Reader",
	"Writer",
	"Manager"
];
const offeredShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	crn: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	display_name: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C
});
const rolesShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ service_roles: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(offeredShape)) });
/** A service's own roles are asked for: their CRNs are documented nowhere. ibm-cloud-apis.md 8 */
async function roleCrn({ subject, role, resource }, deps) {
	const common = `crn:v1:bluemix:public:iam::::serviceRole:${role}`;
	if (COMMON_ROLES.includes(role)) return common;
	const serviceName = resource["serviceName"] ?? "";
	const source = subject["serviceName"];
	const params = {
		accountId: resource["accountId"] ?? "",
		serviceName,
		...source === void 0 ? {} : {
			sourceServiceName: source,
			policyType: "authorization"
		}
	};
	const send = (client) => client.listRoles(params);
	return ((await call$1({
		operation: "listRoles",
		shape: rolesShape,
		send
	}, deps)).service_roles?.find(({ display_name }) => display_name === role))?.crn ?? `crn:v1:bluemix:public:${serviceName}::::serviceRole:${role.replaceAll(" ", "")}`;
}
async function call$1({ operation, shape, send, read = _lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.l }, deps) {
	const { tokens, signal, log } = deps;
	const client = await loadClient$1(deps);
	const one = {
		service: "iam",
		operation,
		repeatable: true,
		read,
		signal
	};
	const once = () => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.o)(one, shape, () => send(client));
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(() => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.c)(tokens, once), {
		signal,
		log,
		again: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.m,
		...deps.retry
	});
}
async function loadClient$1({ tokens, url, signal }) {
	const { default: IamPolicyManagementV1 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(5725)]).then(__webpack_require__.bind(__webpack_require__, 5725)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	return new IamPolicyManagementV1((0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.s)(tokens, url, signal));
}
/** Id of the policy that an equal one conflicts with. ibm-cloud-apis.md 1.8 */
function conflictIn(body) {
	const errors = asObject$1(body)["errors"];
	const details = asObject$1(asObject$1(Array.isArray(errors) ? errors[0] : void 0)["details"]);
	return (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.u)(asObject$1(details["conflicts_with"])["policy"]);
}
function asObject$1(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// lib/iam/service-ids.ts
/** An account has 2000 to 3000 service IDs at most (ibm-cloud-apis.md 1.5), of which a page holds 100. */
const MAX_PAGES$1 = 40;
function createServiceIds(deps) {
	return {
		listByName: (accountId, name) => listByName(accountId, name, deps),
		get: (id) => get(id, deps),
		create: (serviceId) => create(serviceId, deps),
		remove: (id) => remove(id, deps)
	};
}
const raw = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	iam_id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	name: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k,
	description: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k),
	account_id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	locked: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w),
	created_at: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k
});
const serviceIdShape = (value, path) => {
	const found = raw(value, path);
	const created = Date.parse(found.created_at.replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
	return {
		id: found.id,
		iamId: found.iam_id,
		name: found.name,
		description: found.description ?? "",
		accountId: found.account_id,
		locked: found.locked ?? false,
		createdAt: Number.isFinite(created) ? created : 0
	};
};
const pageShape$1 = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	serviceids: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(serviceIdShape),
	next: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k)
});
async function listByName(accountId, name, deps) {
	const found = [];
	let pagetoken;
	for (let pages = 0; pages < MAX_PAGES$1; pages += 1) {
		const params = {
			accountId,
			name,
			pagesize: 100,
			...pagetoken ? { pagetoken } : {}
		};
		const send = (client) => client.listServiceIds(params);
		const page = await call({
			operation: "listServiceIds",
			repeatable: true,
			shape: pageShape$1,
			send
		}, deps);
		found.push(...page.serviceids.filter((one) => one.name === name));
		pagetoken = tokenOf(page.next);
		if (pagetoken === void 0) return found.toSorted(byAge$1);
	}
	throw (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		service: "iam",
		operation: "listServiceIds",
		status: 200,
		repeatable: true
	}, "it names one more page again and again", "refused");
}
/** Of those that were made within one minute the id decides: every run must come to the same order. */
function byAge$1(left, right) {
	return left.createdAt - right.createdAt || (left.id < right.id ? -1 : 1);
}
async function get(id, deps) {
	const send = (client) => client.getServiceId({ id });
	try {
		return await call({
			operation: "getServiceId",
			repeatable: true,
			shape: serviceIdShape,
			send
		}, deps);
	} catch (error) {
		if (isAbsent$1(error)) return void 0;
		throw error;
	}
}
function create({ accountId, name, description }, deps) {
	const send = (client) => client.createServiceId({
		accountId,
		name,
		description
	});
	return call({
		operation: "createServiceId",
		repeatable: false,
		shape: serviceIdShape,
		send
	}, deps);
}
async function remove(id, deps) {
	const send = (client) => client.deleteServiceId({ id });
	try {
		await call({
			operation: "deleteServiceId",
			repeatable: true,
			shape: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.E,
			send
		}, deps);
	} catch (error) {
		if (!isAbsent$1(error)) throw error;
	}
}
async function call(one, deps) {
	const { operation, shape, send } = one;
	const { tokens, signal, log } = deps;
	const client = await loadClient(deps);
	const sent = {
		service: "iam",
		operation,
		repeatable: one.repeatable,
		read: _lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.l,
		signal
	};
	const once = () => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.c)(tokens, () => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.o)(sent, shape, () => send(client)));
	const again = one.repeatable ? { again: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.m } : {};
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(once, {
		signal,
		log,
		...again,
		...deps.retry
	});
}
async function loadClient({ tokens, url, signal }) {
	const { default: IamIdentityV1 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(7451)]).then(__webpack_require__.bind(__webpack_require__, 7451)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	return new IamIdentityV1((0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.s)(tokens, url, signal));
}
function tokenOf(next) {
	if (!next) return void 0;
	return URL.parse(next, "https://iam.invalid")?.searchParams.get("pagetoken") ?? void 0;
}
/** A 404 of IAM itself: a proxy or a wrong endpoint knows nothing of what is there. */
function isAbsent$1(error) {
	return error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G && error.failure.status === 404 && error.failure.serviceCode !== void 0;
}
// lib/iam/sight.ts
/** Policies are read once: what the identity itself is granted hardly changes during a run. */
function createSight(deps) {
	let own;
	const grants = (accountId, iamId) => {
		own ??= ownGrants(accountId, iamId, deps).catch((error) => {
			own = void 0;
			throw error;
		});
		return own;
	};
	return {
		async seesAll(kind, accountId, iamId) {
			const covers = COVERS[kind];
			return (await grants(accountId, iamId)).some((grant) => shows(grant, PLATFORM_ROLE, covers, accountId));
		},
		async seesAllKeys(serviceInstance, accountId, iamId) {
			const keys = COVERS.kms.flatMap((all) => [all, {
				...all,
				serviceInstance
			}]).flatMap((all) => [all, {
				...all,
				resourceType: "key"
			}]);
			return (await grants(accountId, iamId)).some((grant) => shows(grant, KEY_ROLE, keys, accountId));
		}
	};
}
/** Any of the platform roles reads. ibm-cloud-apis.md 1.6 */
const PLATFORM_ROLE = /^crn:v1:bluemix:public:iam::::role:(Viewer|Operator|Editor|Administrator)$/;
/** Each of them lists keys. ibm-cloud-apis.md 1.6 */
const KEY_ROLE = /^crn:v1:bluemix:public:(iam::::serviceRole:(Reader|Writer|Manager)|kms::::serviceRole:ReaderPlus)$/;
/** Which attributes of a policy, beside the account, cover all of a kind. Any other attribute narrows it. */
const COVERS = {
	kms: [{ serviceName: "kms" }, { serviceType: "service" }],
	"cloud-object-storage": [{ serviceName: "cloud-object-storage" }, { serviceType: "service" }],
	"resource-groups": [
		{ resourceType: "resource-group" },
		{ serviceName: "resource-controller" },
		{
			serviceName: "resource-controller",
			resourceType: "resource-group"
		},
		{ serviceType: "platform_service" }
	],
	"service-ids": [{ serviceName: "iam-identity" }, { serviceType: "platform_service" }]
};
function shows({ roleIds, attributes }, role, covers, accountId) {
	if (!roleIds.some((id) => role.test(id))) return false;
	if ((attributes.get("accountId") ?? accountId) !== accountId) return false;
	const rest = [...attributes].filter(([name]) => name !== "accountId");
	return covers.some((wanted) => rest.length === Object.keys(wanted).length && rest.every(([name, value]) => wanted[name] === value));
}
async function ownGrants(accountId, iamId, deps) {
	const { tokens, url, signal, log } = deps;
	const { default: IamPolicyManagementV1 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(5725)]).then(__webpack_require__.bind(__webpack_require__, 5725)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	const client = new IamPolicyManagementV1((0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.s)(tokens, url, signal));
	const send = () => client.listPolicies({
		accountId,
		iamId,
		type: "access",
		state: "active"
	});
	const call = {
		service: "iam",
		operation: "listPolicies",
		repeatable: true,
		read: _lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.l,
		signal
	};
	const once = () => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.c)(tokens, () => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.o)(call, policiesShape, send));
	const { policies } = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(once, {
		signal,
		log,
		...deps.retry
	});
	return policies.map(({ roles, resources }) => ({
		roleIds: (roles ?? []).map(({ role_id: id }) => id),
		attributes: new Map((resources ?? []).flatMap(({ attributes }) => (attributes ?? []).map(({ name, value, operator }) => [name ?? "", (operator ?? "stringEquals") === "stringEquals" ? value ?? "" : "*"])))
	}));
}
const policiesShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ policies: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	roles: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ role_id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k }))),
	resources: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ attributes: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
		name: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k),
		value: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k),
		operator: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k)
	}))) })))
})) });
// lib/key-protect/sealing.ts
/**
* Encrypts the material (16, 24 or 32 bytes) for the token by RSA-OAEP with SHA-256, and with the material itself the
* token's nonce by AES-GCM, which proves that both belong together. ibm-cloud-apis.md 3.4
*/
function sealMaterial(material, { payload, nonce }) {
	const key = Buffer.from(payload, "base64").toString("utf8");
	const padding = node_crypto__WEBPACK_IMPORTED_MODULE_5__.constants.RSA_PKCS1_OAEP_PADDING;
	const sealed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.publicEncrypt)({
		key,
		oaepHash: "sha256",
		padding
	}, material);
	const iv = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomBytes)(12);
	const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createCipheriv)(`aes-${material.length * 8}-gcm`, material, iv);
	const encrypted = Buffer.concat([cipher.update(Buffer.from(nonce, "base64")), cipher.final()]);
	return {
		payload: sealed.toString("base64"),
		encryptedNonce: Buffer.concat([encrypted, cipher.getAuthTag()]).toString("base64"),
		iv: iv.toString("base64"),
		encryptionAlgorithm: "RSAES_OAEP_SHA_256"
	};
}
// lib/key-protect/key-making.ts
function createKeyMaking(deps) {
	return { create: (instance, key) => createKey(instance, key, deps) };
}
/** Whether an import failed since the instance's import token was used up or replaced, so that a new one will do. */
function isTokenLost({ failure }) {
	const { serviceCode = "" } = failure;
	return [
		"IMPORT_TOKEN_EXPIRED_ERR",
		"INCORRECT_NONCE_ERR",
		"INCORRECT_NONCE_IV_ERR"
	].includes(serviceCode);
}
async function createKey(instance, key, deps) {
	const { name, alias, description, extractable, material } = key;
	const type = "application/vnd.ibm.kms.key+json";
	const resource = {
		type,
		name,
		aliases: [alias],
		description,
		extractable
	};
	const secret = await materialOf(instance, key, deps);
	const body = jsonBody({
		metadata: {
			collectionType: type,
			collectionTotal: 1
		},
		resources: [{
			...resource,
			...secret
		}]
	});
	try {
		const { resources } = await callInstance(instance, {
			operation: "createKey",
			repeatable: false,
			shape: keysShape,
			send: (client) => client.createKey({
				bluemixInstance: instance.instanceId,
				body,
				prefer: "return=minimal"
			}),
			...material ? { hide: material.bytes() } : {}
		}, deps);
		return resources[0];
	} finally {
		body.fill(0);
	}
}
/** A standard key's material is sent as it is, within TLS: import tokens are for root keys. ibm-cloud-apis.md 3.4 */
async function materialOf(instance, { material, extractable }, deps) {
	if (!material) return {};
	if (extractable) return { payload: material.bytes().toString("base64") };
	return sealMaterial(material.bytes(), await importToken(instance, deps));
}
/** Seconds that the token lives, and answers that may be lost on the way. */
const TOKEN = {
	expiration: 600,
	maxAllowedRetrievals: 10
};
/** A new one: it replaces the instance's last. */
async function importToken(instance, deps) {
	const { instanceId: bluemixInstance } = instance;
	await callInstance(instance, {
		operation: "postImportToken",
		shape: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({}),
		send: (client) => client.postImportToken({
			bluemixInstance,
			...TOKEN
		})
	}, deps);
	return callInstance(instance, {
		operation: "getImportToken",
		shape: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
			payload: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
			nonce: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C
		}),
		send: (client) => client.getImportToken({ bluemixInstance })
	}, deps);
}
// lib/resource-controller/client.ts
/** The SDK's clients. Each is loaded when it is needed. */
async function controllerOf({ tokens, endpoints, signal }) {
	const { default: ResourceControllerV2 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(1078)]).then(__webpack_require__.bind(__webpack_require__, 1078)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	return new ResourceControllerV2((0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.s)(tokens, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.B)(endpoints), signal));
}
async function managerOf({ tokens, endpoints, signal }) {
	const { default: ResourceManagerV2 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(1797)]).then(__webpack_require__.bind(__webpack_require__, 1797)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	return new ResourceManagerV2((0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.s)(tokens, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.V)(endpoints), signal));
}
/** Throws ServiceError (`resource-controller`). */
async function callResources(call, deps) {
	const { tokens, signal, log } = deps;
	const one = {
		service: "resource-controller",
		...call,
		read: readError,
		signal
	};
	const once = () => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.c)(tokens, () => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.o)(one, call.shape, call.send));
	return call.repeatable ? (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(once, {
		signal,
		log,
		...deps.retry
	}) : once();
}
/** 404 of the service itself: a proxy or a wrong endpoint knows nothing of its instances. */
const isAbsent = ({ failure }) => (failure.status === 404 || failure.status === 410) && failure.serviceCode !== void 0;
/** ibm-cloud-apis.md 2.3; the catalog and what stands before the services answer with a list of errors. */
function readError(body) {
	const error = asObject(body);
	const list = error["errors"];
	const first = asObject(Array.isArray(list) ? list[0] : void 0);
	const message = error["message"] ?? first["message"];
	return {
		code: (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.u)(error["error_code"] ?? first["code"]),
		text: typeof message === "string" ? message : void 0
	};
}
function asObject(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// lib/resource-controller/plans.ts
/** Ids of services in the global catalog. ibm-cloud-apis.md 2.2 */
const SERVICE_IDS = {
	kms: "ee41347f-b18e-4ca6-bf80-b5467c63f9a6",
	"cloud-object-storage": "dff97f5c-bc5e-4455-b470-411c3edbe49c"
};
/** Ids of plans by name; the catalog is asked for others. ibm-cloud-apis.md 2.2 */
const PLAN_IDS = {
	kms: { "tiered-pricing": "eedd3585-90c6-4c8f-be3d-062069e99fc3" },
	"cloud-object-storage": { standard: "744bfc56-d12c-4866-88d5-dac9139e0e5d" }
};
const GUID = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
/**
* The id of a service's plan, by its name or id: from the table, else from the global catalog. Undefined when the
* service has no plan of that name. Throws ServiceError (`resource-controller`).
*/
async function planIdOf(service, plan, deps) {
	if (GUID.test(plan)) return plan;
	const known = Object.hasOwn(PLAN_IDS[service], plan) ? PLAN_IDS[service][plan] : void 0;
	if (known !== void 0) return known;
	try {
		const { resources } = await plansOf(service, deps);
		return resources.find(({ name }) => name === plan)?.id;
	} catch (error) {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G && isAbsent(error)) return void 0;
		throw error;
	}
}
/** One question, for which IBM's SDK would bring a client as large as a whole action. ibm-cloud-apis.md 2.2 */
function plansOf(service, deps) {
	const base = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.M)(deps.endpoints).replace(/\/api\/v1$/, "");
	const one = {
		service: "resource-controller",
		operation: "getChildObjects",
		method: "GET"
	};
	const url = `${base}/api/v1/${SERVICE_IDS[service]}/plan?_limit=200`;
	return (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_4__.i)({
		...one,
		url,
		repeatable: true,
		shape: plansShape,
		read: readError
	}, deps);
}
const plansShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ resources: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	name: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k
})) });
// lib/resource-controller/resources.ts
function createResources(deps) {
	return {
		groups: (accountId) => listGroups(accountId, deps),
		createGroup: (accountId, name) => createGroup(accountId, name, deps),
		instances: (service, name) => listInstances(service, {
			name,
			resourceId: SERVICE_IDS[service]
		}, deps),
		logsInstances: () => listInstances("logs", {}, deps),
		instance: (guidOrCrn) => getInstance(guidOrCrn, deps),
		planId: (service, plan) => planIdOf(service, plan, deps),
		createInstance: (instance) => createInstance(instance, deps),
		deleteInstance: (guid) => deleteInstance(guid, deps)
	};
}
/** Of a hundred instances each: who links to page after page is not the Resource Controller. */
const MAX_PAGES = 20;
async function listGroups(accountId, deps) {
	const client = await managerOf(deps);
	const send = () => client.listResourceGroups({ accountId });
	const { resources } = await callResources({
		operation: "listResourceGroups",
		repeatable: true,
		shape: groupsShape,
		send
	}, deps);
	return resources.map(({ id, name, default: isDefault }) => ({
		id,
		name,
		isDefault: isDefault ?? false
	}));
}
async function createGroup(accountId, name, deps) {
	const client = await managerOf(deps);
	const send = () => client.createResourceGroup({
		accountId,
		name
	});
	return (await callResources({
		operation: "createResourceGroup",
		repeatable: false,
		shape: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C }),
		send
	}, deps)).id;
}
async function listInstances(service, wanted, deps) {
	const client = await controllerOf(deps);
	const found = /* @__PURE__ */ new Map();
	let start;
	for (let page = 0; page < MAX_PAGES; page += 1) {
		const params = {
			...wanted,
			limit: 100,
			...start === void 0 ? {} : { start }
		};
		const send = () => client.listResourceInstances(params);
		const { resources, next_url: next } = await callResources({
			operation: "listResourceInstances",
			repeatable: true,
			shape: pageShape,
			send
		}, deps);
		const fits = (one) => one.service === service && one.name === (wanted.name ?? one.name);
		for (const one of resources.filter(fits)) found.set(one.guid, one);
		start = next ? URL.parse(next, "https://rc.invalid")?.searchParams.get("start") ?? void 0 : void 0;
		if (start === void 0) break;
	}
	return [...found.values()].toSorted(byAge);
}
/** Oldest first; the same order whoever asks. */
function byAge(left, right) {
	return Date.parse(left.createdAt) - Date.parse(right.createdAt) || (left.guid < right.guid ? -1 : 1);
}
/** What a GET still answers after the instance was deleted. ibm-cloud-apis.md 2.2 */
const GONE = [
	"removed",
	"pending_removal",
	"pending_reclamation"
];
async function getInstance(id, deps) {
	const client = await controllerOf(deps);
	const send = () => client.getResourceInstance({ id });
	const call = {
		operation: "getResourceInstance",
		repeatable: true,
		shape: instanceShape,
		send
	};
	try {
		const found = await callResources(call, deps);
		return GONE.includes(found.state) ? void 0 : found;
	} catch (error) {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G && isAbsent(error)) return void 0;
		throw error;
	}
}
async function createInstance(instance, deps) {
	const { name, target, groupId: resourceGroup, planId: resourcePlanId } = instance;
	const client = await controllerOf(deps);
	const send = () => client.createResourceInstance({
		name,
		target,
		resourceGroup,
		resourcePlanId
	});
	return callResources({
		operation: "createResourceInstance",
		repeatable: false,
		shape: instanceShape,
		send
	}, deps);
}
async function deleteInstance(id, deps) {
	const client = await controllerOf(deps);
	const send = () => client.deleteResourceInstance({ id });
	try {
		await callResources({
			operation: "deleteResourceInstance",
			repeatable: true,
			shape: anything,
			send
		}, deps);
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G) || !isAbsent(error)) throw error;
	}
}
/** A 204 has no body, a 202 the instance. ibm-cloud-apis.md 2.1 */
const anything = (value, path) => typeof value === "object" ? void 0 : (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.E)(value, path);
const groupsShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({ resources: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	name: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k,
	default: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w)
})) });
const rawShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	guid: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	crn: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	name: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k,
	region_id: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k),
	state: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C,
	created_at: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k),
	created_by: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k)
});
const instanceShape = (value, path) => {
	const raw = rawShape(value, path);
	const parts = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Z)(raw.crn);
	return {
		guid: raw.guid,
		crn: raw.crn,
		name: raw.name,
		service: parts?.service ?? "",
		region: parts?.region ?? raw.region_id ?? "",
		state: raw.state,
		createdAt: raw.created_at ?? "",
		createdBy: raw.created_by ?? ""
	};
};
const pageShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)({
	resources: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T)(instanceShape),
	next_url: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.k)
});
// lib/iam/policies-cover.ts
/** What a role includes beside itself, lowest first. ibm-cloud-apis.md 1.6 */
const LADDERS = {
	kms: [
		"Reader",
		"ReaderPlus",
		"Writer",
		"Manager"
	],
	"hs-crypto": [
		"Reader",
		"ReaderPlus",
		"Writer",
		"Manager"
	],
	"cloud-object-storage": [
		"ObjectReader",
		"ContentReader",
		"Reader",
		"Writer",
		"Manager"
	]
};
const SERVICE_LADDER = [
	"Reader",
	"Writer",
	"Manager"
];
const PLATFORM_LADDER = [
	"Viewer",
	"Operator",
	"Editor",
	"Administrator"
];
/** Services of the attribute `serviceType`; every other one is a platform service. ibm-cloud-apis.md 1.6 */
const PLATFORM_SERVICES = [
	"iam-identity",
	"iam-access-management",
	"resource-controller",
	"iam-groups"
];
/** Whether an active policy, of either shape, allows what is needed. */
function judgeCover(policy, need) {
	const type = "iam_id" in need.subject ? "access" : "authorization";
	if (policy.type !== type || !sameSubject(policy, need)) return "no";
	if (policy.roles.filter((role) => includesRole(role, need)).length === 0) return "no";
	if (!policy.resource.every((attribute) => covers(attribute, thingsValue(attribute.key, need)))) return "no";
	if (policy.conditional) return "conditional";
	return isExact(policy, need) ? "exact" : "wider";
}
/** The policy that allows it most narrowly, and those that would if they had no conditions. */
function findCover(policies, need) {
	const judged = policies.map((policy) => ({
		policy,
		cover: judgeCover(policy, need)
	}));
	const best = judged.find(({ cover }) => cover === "exact") ?? judged.find(({ cover }) => cover === "wider");
	const conditional = judged.filter(({ cover }) => cover === "conditional").map(({ policy }) => policy);
	return {
		policy: best?.policy,
		cover: best?.cover ?? "no",
		conditional
	};
}
/**
* An identity is named alone. A service must be named with its account and nothing more: an authorization of one
* instance of the source does not hold for the service as a whole.
*/
function sameSubject({ subject }, need) {
	const wanted = Object.entries(need.subject);
	return subject.length === wanted.length && wanted.every(([key, wantedValue]) => equalTo(subject, key) === wantedValue);
}
function includesRole({ id, displayName }, need) {
	if (/:customRole:/.test(id)) return false;
	const service = need.resource["serviceName"] ?? "";
	const [owner, kind, name] = roleParts(id);
	if (owner !== "iam" && owner !== service && owner !== void 0) return false;
	const wanted = plain(need.lowest ?? need.role);
	const has = plain(name ?? displayName ?? "");
	const ladder = kind === "role" ? PLATFORM_LADDER : LADDERS[service] ?? SERVICE_LADDER;
	if (has === wanted) return true;
	return ladder.includes(wanted) && ladder.indexOf(has) > ladder.indexOf(wanted);
}
/** `iam`, `serviceRole`, `Reader` of `crn:v1:bluemix:public:iam::::serviceRole:Reader`. */
function roleParts(id) {
	const parts = id.split(":");
	return parts.length === 10 ? [
		parts[4] ?? "",
		parts[8] ?? "",
		parts[9] ?? ""
	] : [];
}
const plain = (name) => name.replaceAll(" ", "");
/** What the thing is by this attribute; undefined when that is not known or it has none. */
function thingsValue(key, { resource, besides }) {
	const platform = PLATFORM_SERVICES.includes(resource["serviceName"] ?? "");
	if (key === "serviceType") return platform ? "platform_service" : "service";
	if (key === "service_group_id") return platform ? "IAM" : void 0;
	return resource[key] ?? besides?.[key];
}
/** An attribute that the thing does not have narrows the policy to other things. */
function covers({ operator, values }, actual) {
	if (operator === "stringExists") return actual !== void 0 === values.includes("true");
	if (actual === void 0) return false;
	if (operator === "stringMatch" || operator === "stringMatchAnyOf") return values.some((pattern) => matches(pattern, actual));
	if (operator === "stringEquals" || operator === "stringEqualsAnyOf") return values.includes(actual);
	return false;
}
/** `*` stands for any text, `?` for one character. Linear: patterns come from the service. */
function matches(pattern, actual) {
	let [at, from] = [0, 0];
	let [star, retry] = [-1, 0];
	while (from < actual.length) if (at < pattern.length && (pattern[at] === "?" || pattern[at] === actual[from]) && pattern[at] !== "*") {
		at += 1;
		from += 1;
	} else if (pattern[at] === "*") {
		star = at;
		retry = from;
		at += 1;
	} else if (star >= 0) {
		retry += 1;
		from = retry;
		at = star + 1;
	} else return false;
	while (pattern[at] === "*") at += 1;
	return at === pattern.length;
}
function isExact({ resource, roles }, need) {
	const enough = [plain(need.role), plain(need.lowest ?? need.role)];
	return Object.entries(need.resource).every(([key, wanted]) => equalTo(resource, key) === wanted) && roles.every(({ id, displayName }) => enough.includes(plain(roleParts(id)[2] ?? displayName ?? "")));
}
// lib/resource-controller/make-instance.ts
/**
* Makes an instance of a name that had none. The call is sent once; after a lost answer it is looked up. Names are not
* unique (ibm-cloud-apis.md 2.2), so another run may have made one at the same moment: then the oldest stays, and the
* own younger one is removed, as every run does. Throws ServiceError, or UserError E_INSTANCE_UNKNOWN.
*/
async function makeInstance(resources, wanted, deps) {
	const { service, name, by } = wanted;
	const found = async () => (await resources.instances(service, name)).filter(({ region }) => region === wanted.target);
	let answered;
	const made = await makeOnce({
		what: `the ${service} instance ${JSON.stringify(name)}`,
		claim: async () => void 0,
		act: async () => {
			answered = await resources.createInstance(wanted);
			return answered;
		},
		look: async () => (await found())[0],
		refusedBefore: ({ failure }) => failure.status !== void 0 && failure.status < 500,
		settle: async () => void 0
	}, deps.patience);
	if (made.kind === "nothing") throw made.error;
	if (made.kind === "unknown") throw unknownOutcome(wanted, made.error);
	const [oldest, ...younger] = await found();
	if (!oldest) return;
	const isOwn = ({ guid, createdBy }) => answered ? guid === answered.guid : createdBy === by;
	for (const own of younger.filter(isOwn)) {
		deps.log.notice(`another run made the ${service} instance ${JSON.stringify(name)} at the same time: the older one (${oldest.guid}) stays, this run's own (${own.guid}) is removed`);
		await resources.deleteInstance(own.guid);
	}
}
function unknownOutcome({ service, name }, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_INSTANCE_UNKNOWN",
		what: `what became of the ${service} instance ${JSON.stringify(name)} is not known`,
		why: "the answer of the Resource Controller was lost, and no instance of this name shows yet",
		fix: "run it again in some minutes: it looks for the instance before it makes one",
		cause
	});
}



/***/ })

};
