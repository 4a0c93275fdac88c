export const id = 4010;
export const ids = [4010];
export const modules = {

/***/ 4010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CLOCK_SLACK),
/* harmony export */   A: () => (/* binding */ findTemplatesByIdentity),
/* harmony export */   B: () => (/* binding */ storageLocations),
/* harmony export */   C: () => (/* binding */ chooseOne),
/* harmony export */   D: () => (/* binding */ isLogDenial),
/* harmony export */   E: () => (/* binding */ findLogEvents),
/* harmony export */   F: () => (/* binding */ importOperatingSystems),
/* harmony export */   G: () => (/* binding */ noteOfCapture),
/* harmony export */   H: () => (/* binding */ captureInNote),
/* harmony export */   I: () => (/* binding */ isByol),
/* harmony export */   J: () => (/* binding */ findServers),
/* harmony export */   K: () => (/* binding */ noteOfImport),
/* harmony export */   L: () => (/* binding */ isEncrypted),
/* harmony export */   M: () => (/* binding */ getBootMode),
/* harmony export */   N: () => (/* binding */ getEncryptionAttributes),
/* harmony export */   O: () => (/* binding */ addLocations),
/* harmony export */   P: () => (/* binding */ getTemplate),
/* harmony export */   Q: () => (/* binding */ setServerTags),
/* harmony export */   R: () => (/* binding */ readyDatacenters),
/* harmony export */   S: () => (/* binding */ IMPORT_DATACENTERS),
/* harmony export */   T: () => (/* binding */ regionOfDatacenter),
/* harmony export */   U: () => (/* binding */ factsInNote),
/* harmony export */   V: () => (/* binding */ templateState),
/* harmony export */   W: () => (/* binding */ identityInNote),
/* harmony export */   X: () => (/* binding */ isNamed),
/* harmony export */   Y: () => (/* binding */ getServer),
/* harmony export */   Z: () => (/* binding */ isReady),
/* harmony export */   _: () => (/* binding */ templateDisks),
/* harmony export */   a: () => (/* binding */ orderPrices),
/* harmony export */   at: () => (/* binding */ createClassicClient),
/* harmony export */   b: () => (/* binding */ serverToCapture),
/* harmony export */   c: () => (/* binding */ verifyOrder),
/* harmony export */   d: () => (/* binding */ resolveSshKeys),
/* harmony export */   et: () => (/* binding */ timeOfDay),
/* harmony export */   f: () => (/* binding */ readMakeup),
/* harmony export */   g: () => (/* binding */ copyToIcos),
/* harmony export */   h: () => (/* binding */ readAccount),
/* harmony export */   i: () => (/* binding */ UnreadablePrice),
/* harmony export */   it: () => (/* binding */ explainClassic),
/* harmony export */   j: () => (/* binding */ findTemplatesByName),
/* harmony export */   k: () => (/* binding */ createFromIcos),
/* harmony export */   l: () => (/* binding */ findOrders),
/* harmony export */   m: () => (/* binding */ mayImportImages),
/* harmony export */   n: () => (/* binding */ listVlans),
/* harmony export */   nt: () => (/* binding */ patienceOf),
/* harmony export */   o: () => (/* binding */ generateOrder),
/* harmony export */   ot: () => (/* binding */ isBeforeAcceptance),
/* harmony export */   p: () => (/* binding */ currentUser),
/* harmony export */   q: () => (/* binding */ wordsOfNote),
/* harmony export */   r: () => (/* binding */ createOptions),
/* harmony export */   rt: () => (/* binding */ realTime),
/* harmony export */   s: () => (/* binding */ placeOrder),
/* harmony export */   t: () => (/* binding */ sightOfServers),
/* harmony export */   tt: () => (/* binding */ growingPause),
/* harmony export */   u: () => (/* binding */ getOrder),
/* harmony export */   v: () => (/* binding */ awaitTemplate),
/* harmony export */   w: () => (/* binding */ listDatacenters),
/* harmony export */   x: () => (/* binding */ DOCUMENTED_IMPORT_DATACENTERS),
/* harmony export */   y: () => (/* binding */ createArchiveTemplate),
/* harmony export */   z: () => (/* binding */ setBootMode)
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
	const value = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.U)(answer.text);
	if (value instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.z) throw withoutJson(operation, kind, {
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
	return error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt && error.failure.serviceCode === "SoftLayer_Exception_ObjectNotFound";
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
	return failure(operation, answer, answer.text.trim() === "" ? "the body is empty" : redirected ? "a redirect, which is never followed" : `the answer is not one of the classic API: ${seems}: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.jt)(answer.text, 120)}`, void 0, kind === "read" ? readOutcome(answer.status) : "unknown");
}
function failure(operation, answer, text, serviceCode, outcome) {
	const { status, retryAfter } = answer;
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt({
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt({
		service: "classic",
		operation,
		status: void 0,
		serviceCode: void 0,
		text: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.L)(cause),
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
	if (!isEntity(value)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(path, "an object");
	if (integerAt(value, "id") === void 0) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(under(path, "id"), "an id");
	return value;
};
/**
* The objects of a list. What stands for nothing is left out: null, '', {} and [] (softlayer-api.md 1.4, 5, 20); a
* single object may come without brackets. Anything else is no row: a list that holds it proves nothing.
*/
const rows = (value, path) => {
	const found = Array.isArray(value) ? value : [value];
	found.forEach((row, index) => {
		if (!isEntity(row) && !isNothing(row)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(`${path}[${index}]`, "an object");
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
	if (!isTrue(value)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(path, "true");
	return true;
};
/** Flags come as true, 1, "1" or "true" (softlayer-api.md 1.4). */
const flag = (value, path) => {
	if (isTrue(value)) return true;
	if (value === false || value === 0 || value === "0" || value === "false") return false;
	throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(path, "true or false");
};
/** Texts; null and '' are left out, and one text may come without brackets. */
const texts = (value, path) => (Array.isArray(value) ? value : [value]).flatMap((row, index) => {
	if (isNothing(row)) return [];
	if (typeof row !== "string") throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(`${path}[${index}]`, "a text");
	return [row];
});
/** A text that is missing, null or '' is undefined; one of another type is no answer. */
function optionalText(value, path, ...names) {
	const found = valueAt(value, ...names);
	if (found !== void 0 && typeof found !== "string") throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(under(path, names.join(".")), "a text");
	return textAt(value, ...names);
}
/** A size or count that is missing is 0; IBM declares some of them as floats. */
function amountAt$1(value, path, ...names) {
	const found = valueAt(value, ...names) ?? 0;
	const number = typeof found === "string" && /^[0-9]{1,15}(\.[0-9]{1,9})?$/.test(found) ? Number(found) : found;
	if (typeof number !== "number" || !Number.isFinite(number) || number < 0) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(under(path, names.join(".")), "a number");
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
		return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.I)((wire) => exchange(deps, call, kind, page, wire));
	};
	const reading = (call, one) => (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.F)(one, {
		what: `classic ${operationOf(call)}`,
		signal,
		log,
		base,
		again: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.P
	});
	return {
		read: async (call) => {
			const page = call.limit === void 0 ? void 0 : `0,${call.limit}`;
			return (await reading(call, () => send(call, "read", page))).value;
		},
		list: (call) => listAll(call, (paged, page) => reading(paged, () => send(paged, "read", page))),
		change: (call, again) => changes.run(async () => {
			const once = async () => (await send(call, "change")).value;
			const what = `classic ${operationOf(call)}`;
			if (again === void 0) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.T)(`the answer to ${what}`, log, once);
			return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.F)(once, {
				what,
				signal,
				log,
				base,
				again: again === "always" ? _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.P : limited
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
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt({
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
			retryAfter: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.N)(response.headers.get("retry-after"), response.headers.get("date"))
		};
		const total = response.headers.get("softlayer-total-items");
		const value = answerValue(operation, kind, answer, call.hide);
		_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.R.learn(Date.parse(response.headers.get("date") ?? ""), false, deps.log);
		const of = {
			service: "classic",
			operation,
			status: answer.status,
			repeatable: kind === "read"
		};
		if (call.shape) (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(call.shape, value, of);
		return {
			value,
			total: total !== null && /^\d{1,9}$/.test(total) ? Number(total) : void 0
		};
	} catch (error) {
		if (kind === "read") deps.signal.throwIfAborted();
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt) throw error;
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt({
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
		why: "the classic API does not take one of the values, or not together with the others",
		fix: "compare the value that it names with what `slcli vs create-options` (for an order) or `slcli image detail` (for a template) shows, and correct its input"
	}
];
/** The message for a failed call. `what` says in the action's words what was being done. */
function explainClassic(error, what) {
	const { status, serviceCode, text, outcome } = error.failure;
	const said = `${what}: ${error.message}`;
	if (outcome !== "refused" && !serviceCode?.startsWith("SoftLayer_")) return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_CLASSIC_UNAVAILABLE",
		what: said,
		why: status === void 0 ? "the classic API could not be reached from this runner (network, proxy, endpoint, certificate)" : "the classic API is overloaded, or something between it and this runner answers in its place",
		fix: "check the network and endpoints inputs and the proxy, then run it again; it finds what this run has finished",
		cause: error
	});
	const meaning = MEANINGS.find((row) => (row.code?.test(serviceCode ?? "") ?? false) || (row.text?.test(text) ?? false)) ?? byStatus(status);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
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
		why: "the classic API refused for a reason that this action does not know",
		fix: "run it again; if it stays, open a case at IBM support (classic infrastructure) with the words of the service and the time of the run"
	};
}
// lib/once/pace.ts
/** The clock and the pauses of a real run. */
function realTime(signal) {
	return {
		now: () => performance.now(),
		sleep: (milliseconds) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.A)(milliseconds, signal)
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
const timeOfDay = () => _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.R.now();
/** Whether a date of IBM's lies behind us; one that is only just ahead may be the clocks' difference. */
const hasPassed = (date) => date <= timeOfDay() + CLOCK_SLACK;
// lib/classic/typed-calls.ts
/** A read whose answer has a shape; another one is asked for again, then a ServiceError. */
async function readAs(client, shape, call) {
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(shape, await client.read({
		...call,
		shape
	}), answerTo(call, true));
}
/** All rows of a list in a shape; one that does not fit fails the list, since what it hides is not known. */
async function listAs(client, row, call) {
	return (await client.list({
		...call,
		shape: row
	})).map((one) => (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(row, one, answerTo(call, true)));
}
/** A change whose answer has a shape; with another one its outcome is unknown. */
async function changeAs(client, shape, call, again) {
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(shape, await client.change({
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
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt && error.failure.outcome === "refused") return void 0;
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
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(logRows, await client.read(call), of);
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
	if (!(value === null || typeof value === "string") && !Array.isArray(value) && !(isEntity(value) && textAt(value, "eventName") !== void 0)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(path, "a list of events");
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
	const short = (name) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.jt)(textAt(row, name) ?? "", 300);
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
// lib/classic/locations.ts
/** COS region → datacenter in which an import from that region arrives, as IBM documents it. softlayer-api.md 11.1 */
const DOCUMENTED_IMPORT_DATACENTERS = {
	"us-south": "dal13",
	"us-east": "wdc07",
	"eu-gb": "lon02",
	"eu-de": "fra02"
};
/** The same with Tokyo and Sydney, which are [inferred] from an older page and the datacenters that exist. */
const IMPORT_DATACENTERS = {
	...DOCUMENTED_IMPORT_DATACENTERS,
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
/** How a datacenter that does not exist is put right: the nearest name, then all. */
function chooseOne(name, known) {
	const names = known.map((one) => one.name).sort();
	const meant = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.gt)(name, names) ?? names.find((one) => one.slice(0, 3) === name.slice(0, 3));
	return `${meant === void 0 ? "" : `did you mean ${meant}? `}There are ${names.join(", ")}`;
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
	using wait = new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.w(`the template ${id}`);
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
		wait.what = tell(state, template);
		await (state === "importing" ? pause() : pause(pace.firstLook * 2));
	}
}
/** A copy that has not begun looks like one that has failed, and a new template may not show yet: time decides. */
const STATES = {
	ready: "ready",
	importing: "importing",
	failed: "no transaction and no disk; it has not begun yet, or has ended: the next seconds decide",
	gone: "not shown at the moment"
};
/** Says what runs, when it changes and once a minute. */
function teller(id, datacenter, pace, log) {
	const started = pace.now();
	let told = "";
	let last = Number.NEGATIVE_INFINITY;
	return (state, template) => {
		const running = template?.copies.filter((copy) => datacenter === void 0 || copy.datacenter === datacenter).flatMap((copy) => copy.transaction ? [`${copy.datacenter ?? "?"}: ${copy.transaction}`] : []).join("; ");
		const text = `template ${id}${datacenter ? ` in ${datacenter}` : ""}: ${running || STATES[state]}`;
		const now = pace.now();
		if (text === told && now - last < TELL_EVERY) return text;
		told = text;
		last = now;
		log.info(`${text} (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.E)(now - started)})`);
		return text;
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
	if (value !== null && value !== void 0 && !Array.isArray(value) && !isEntity(value)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(path, "a list");
	return entitiesOf(value);
};
/** Throws ServiceError (`classic`). */
async function currentUser(client) {
	const shape = (value, path) => {
		const row = identified(value, path);
		const iamId = row["iamId"];
		if (iamId !== void 0 && iamId !== null && typeof iamId !== "string") throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(under(path, "iamId"), "a text");
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
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt && error.failure.outcome === "refused") return toMakeup(void 0);
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
	const unknown = [];
	for (const name of wanted) {
		const byId = keys.filter((key) => String(key.id) === name);
		const found = byId.length > 0 ? byId : keys.filter((key) => key.label === name);
		const [key] = found;
		if (key && found.length === 1) ids.push(key.id);
		else if (!key) {
			problems.push(`${JSON.stringify(name)} is unknown`);
			unknown.push(name);
		} else problems.push(`${JSON.stringify(name)} is the label of keys ${found.map(({ id }) => id).join(", ")}`);
	}
	if (problems.length === 0) return [...new Set(ids)];
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_SSH_KEY",
		what: `ssh-keys: ${problems.join("; ")}`,
		why: "the key was deleted, has another label, or belongs to another user whose keys this user may not see",
		fix: choiceOf(keys, unknown)
	});
}
/** Keys that a fix lists at most. */
const SHOWN = 30;
function choiceOf(keys, unknown) {
	if (keys.length === 0) return "this user sees no SSH key at all: add one (`slcli sshkey add`), or leave ssh-keys out";
	const meant = unknown.flatMap((name) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.gt)(name, keys.map(({ label }) => label)) ?? []);
	const hint = meant.length === 0 ? "" : `did you mean ${meant.map((label) => JSON.stringify(label)).join(", ")}? `;
	const named = keys.slice(0, SHOWN).map(({ id, label }) => `${id} (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.jt)(label, 60)})`);
	const more = keys.length > SHOWN ? ` and ${keys.length - SHOWN} more` : "";
	return `${hint}Give an id or a label that only one key has; this user sees ${named.join(", ")}${more}`;
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
	if (!Array.isArray(value) && !isEntity(value)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(path, "a list");
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
		..."templateId" in spec ? { imageTemplateId: spec.templateId } : {},
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
	if (orderIdOf(value) === void 0) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(under(path, "orderId"), "the id of an order");
	return value;
};
/** An order, or one of its containers, says what its parts cost. */
const pricedOrder = (value, path) => {
	const order = isEntity(value) ? value : {};
	if (![order, ...rowsAt(order, path, "orderContainers")].some((part) => rowsAt(part, path, "prices").length > 0)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(path, "an order with prices");
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
function serverTemplate(spec) {
	const flavored = "flavor" in spec.size;
	return {
		hostname: spec.hostname,
		domain: spec.domain,
		datacenter: { name: spec.datacenter },
		hourlyBillingFlag: spec.hourly,
		..."templateId" in spec ? { blockDeviceTemplateGroup: { globalIdentifier: spec.templateGlobalId } } : { operatingSystemReferenceCode: spec.operatingSystem },
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
		setup: higher(setup, total(container, "preTaxSetup")) ?? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.k)(0n),
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
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.k)(sum === void 0 || whole !== void 0 && whole > sum ? whole ?? 0n : sum);
}
/** Fees are texts such as ".056", a few are numbers (softlayer-api.md 1.4). */
function amountAt(value, field) {
	const found = valueAt(value, field);
	if (found === void 0 || found === "") return void 0;
	const price = typeof found === "string" || typeof found === "number" ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.O)(String(found)) : void 0;
	if (!price) throw new UnreadablePrice(field, found);
	return price.micros;
}
// lib/classic/create-options.ts
const optionsShape = (value, path) => {
	if (rowsAt(value, path, "flavors").length === 0) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.W(under(path, "flavors"), "a list that is not empty");
	return isEntity(value) ? value : {};
};
/** Throws ServiceError. */
async function createOptions(client) {
	const answer = await readAs(client, optionsShape, {
		service: "SoftLayer_Virtual_Guest",
		method: "getCreateObjectOptions"
	});
	const rows = (field) => entitiesOf(valueAt(answer, field));
	const numbers = (field, ...path) => inOrder(rows(field).flatMap((row) => integerAt(row, "template", ...path) ?? []));
	return {
		flavors: rows("flavors").flatMap((row) => textAt(row, "flavor", "keyName") ?? []),
		datacenters: rows("datacenters").flatMap((row) => textAt(row, "template", "datacenter", "name") ?? []),
		systems: rows("operatingSystems").flatMap((row) => textAt(row, "template", "operatingSystemReferenceCode") ?? []),
		cpus: numbers("processors", "startCpus"),
		memory: numbers("memory", "maxMemory"),
		speeds: inOrder(rows("networkComponents").flatMap((row) => entitiesOf(valueAt(row, "template", "networkComponents")).flatMap((one) => integerAt(one, "maxSpeed") ?? [])))
	};
}
const inOrder = (all) => [...new Set(all)].sort((a, b) => a - b);
// lib/classic/vlans.ts
/** Those that the user sees. Throws ServiceError. softlayer-api.md 12 */
async function listVlans(client) {
	return (await client.list({
		service: "SoftLayer_Account",
		method: "getNetworkVlans",
		mask: "mask[id,networkSpace,primarySubnet[id],primaryRouter[datacenter[name]]]",
		root: "networkVlans"
	})).flatMap((row) => {
		const id = integerAt(row, "id");
		if (id === void 0) return [];
		return [{
			id,
			space: textAt(row, "networkSpace") === "PUBLIC" ? "PUBLIC" : "PRIVATE",
			datacenter: textAt(row, "primaryRouter", "datacenter", "name") ?? "",
			subnetId: integerAt(row, "primarySubnet", "id")
		}];
	});
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
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt && error.failure.outcome === "refused") return "unknown";
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



/***/ })

};
