export const id = 5459;
export const ids = [5459];
export const modules = {

/***/ 4010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ templateState),
/* harmony export */   B: () => (/* binding */ listDatacenters),
/* harmony export */   C: () => (/* binding */ getTemplate),
/* harmony export */   D: () => (/* binding */ readyDatacenters),
/* harmony export */   E: () => (/* binding */ isEncrypted),
/* harmony export */   F: () => (/* binding */ readMakeup),
/* harmony export */   G: () => (/* binding */ isBeforeAcceptance),
/* harmony export */   H: () => (/* binding */ CLOCK_SLACK),
/* harmony export */   I: () => (/* binding */ growingPause),
/* harmony export */   K: () => (/* binding */ explainClassic),
/* harmony export */   L: () => (/* binding */ patienceOf),
/* harmony export */   M: () => (/* binding */ identityInNote),
/* harmony export */   N: () => (/* binding */ noteOfImport),
/* harmony export */   O: () => (/* binding */ setBootMode),
/* harmony export */   P: () => (/* binding */ wordsOfNote),
/* harmony export */   R: () => (/* binding */ realTime),
/* harmony export */   S: () => (/* binding */ getEncryptionAttributes),
/* harmony export */   T: () => (/* binding */ isByol),
/* harmony export */   U: () => (/* binding */ timeOfDay),
/* harmony export */   V: () => (/* binding */ regionOfDatacenter),
/* harmony export */   W: () => (/* binding */ createClassicClient),
/* harmony export */   _: () => (/* binding */ addLocations),
/* harmony export */   a: () => (/* binding */ generateOrder),
/* harmony export */   b: () => (/* binding */ findTemplatesByName),
/* harmony export */   c: () => (/* binding */ verifyOrder),
/* harmony export */   d: () => (/* binding */ findServers),
/* harmony export */   f: () => (/* binding */ getServer),
/* harmony export */   g: () => (/* binding */ resolveSshKeys),
/* harmony export */   h: () => (/* binding */ setServerTags),
/* harmony export */   i: () => (/* binding */ orderPrices),
/* harmony export */   j: () => (/* binding */ factsInNote),
/* harmony export */   k: () => (/* binding */ storageLocations),
/* harmony export */   l: () => (/* binding */ findOrders),
/* harmony export */   m: () => (/* binding */ isReady),
/* harmony export */   n: () => (/* binding */ sightOfServers),
/* harmony export */   o: () => (/* binding */ listFlavors),
/* harmony export */   p: () => (/* binding */ isNamed),
/* harmony export */   r: () => (/* binding */ UnreadablePrice),
/* harmony export */   s: () => (/* binding */ placeOrder),
/* harmony export */   t: () => (/* binding */ awaitTemplate),
/* harmony export */   u: () => (/* binding */ getOrder),
/* harmony export */   v: () => (/* binding */ createFromIcos),
/* harmony export */   w: () => (/* binding */ importOperatingSystems),
/* harmony export */   x: () => (/* binding */ getBootMode),
/* harmony export */   y: () => (/* binding */ findTemplatesByIdentity),
/* harmony export */   z: () => (/* binding */ IMPORT_DATACENTERS)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);



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
	if (outcome !== "refused" && !serviceCode?.startsWith("SoftLayer_")) return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.F({
		code: "E_CLASSIC_UNAVAILABLE",
		what: said,
		why: status === void 0 ? "the classic API could not be reached from this runner (network, proxy, endpoint, certificate)" : "the classic API is overloaded, or something between it and this runner answers in its place",
		fix: "check the network and endpoints inputs and the proxy, then run it again; it finds what this run has finished",
		cause: error
	});
	const meaning = MEANINGS.find((row) => (row.code?.test(serviceCode ?? "") ?? false) || (row.text?.test(text) ?? false)) ?? byStatus(status);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.F({
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
	const value = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.h)(answer.text);
	if (value instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.f) throw withoutJson(operation, kind, {
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
	return error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.P && error.failure.serviceCode === "SoftLayer_Exception_ObjectNotFound";
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
	return failure(operation, answer, answer.text.trim() === "" ? "the body is empty" : redirected ? "a redirect, which is never followed" : `the answer is not one of the classic API: ${seems}: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.R)(answer.text, 120)}`, void 0, kind === "read" ? readOutcome(answer.status) : "unknown");
}
function failure(operation, answer, text, serviceCode, outcome) {
	const { status, retryAfter } = answer;
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.P({
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.P({
		service: "classic",
		operation,
		status: void 0,
		serviceCode: void 0,
		text: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(cause),
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
	if (!isEntity(value)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g(path, "an object");
	if (integerAt(value, "id") === void 0) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g(under(path, "id"), "an id");
	return value;
};
/**
* The objects of a list. What stands for nothing is left out: null, '', {} and [] (softlayer-api.md 1.4, 5, 20); a
* single object may come without brackets. Anything else is no row: a list that holds it proves nothing.
*/
const rows = (value, path) => {
	const found = Array.isArray(value) ? value : [value];
	found.forEach((row, index) => {
		if (!isEntity(row) && !isNothing(row)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g(`${path}[${index}]`, "an object");
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
	if (!isTrue(value)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g(path, "true");
	return true;
};
/** Flags come as true, 1, "1" or "true" (softlayer-api.md 1.4). */
const flag = (value, path) => {
	if (isTrue(value)) return true;
	if (value === false || value === 0 || value === "0" || value === "false") return false;
	throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g(path, "true or false");
};
/** Texts; null and '' are left out, and one text may come without brackets. */
const texts = (value, path) => (Array.isArray(value) ? value : [value]).flatMap((row, index) => {
	if (isNothing(row)) return [];
	if (typeof row !== "string") throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g(`${path}[${index}]`, "a text");
	return [row];
});
/** A text that is missing, null or '' is undefined; one of another type is no answer. */
function optionalText(value, path, ...names) {
	const found = valueAt(value, ...names);
	if (found !== void 0 && typeof found !== "string") throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g(under(path, names.join(".")), "a text");
	return textAt(value, ...names);
}
/** A size or count that is missing is 0; IBM declares some of them as floats. */
function amountAt$1(value, path, ...names) {
	const found = valueAt(value, ...names) ?? 0;
	const number = typeof found === "string" && /^[0-9]{1,15}(\.[0-9]{1,9})?$/.test(found) ? Number(found) : found;
	if (typeof number !== "number" || !Number.isFinite(number) || number < 0) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g(under(path, names.join(".")), "a number");
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
		return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.o)((wire) => exchange(deps, call, kind, page, wire));
	};
	const reading = (one) => (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.u)(one, {
		signal,
		log,
		base,
		again: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.l
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
			return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.u)(once, {
				signal,
				log,
				base,
				again: again === "always" ? _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.l : limited
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
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.P({
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
			retryAfter: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(response.headers.get("retry-after"), response.headers.get("date"))
		};
		const total = response.headers.get("softlayer-total-items");
		const value = answerValue(operation, kind, answer, call.hide);
		_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.d.learn(Date.parse(response.headers.get("date") ?? ""), false, deps.log);
		const of = {
			service: "classic",
			operation,
			status: answer.status,
			repeatable: kind === "read"
		};
		if (call.shape) (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.p)(call.shape, value, of);
		return {
			value,
			total: total !== null && /^\d{1,9}$/.test(total) ? Number(total) : void 0
		};
	} catch (error) {
		if (kind === "read") deps.signal.throwIfAborted();
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.P) throw error;
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.P({
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
// lib/classic/dates.ts
/** The clocks of this runner and of IBM may differ by so much (milliseconds). */
const CLOCK_SLACK = 9e5;
/** Unix milliseconds by the cloud's clock. The one place from which orders take the time of day. */
const timeOfDay = () => _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.d.now();
/** Whether a date of IBM's lies behind us; one that is only just ahead may be the clocks' difference. */
const hasPassed = (date) => date <= timeOfDay() + CLOCK_SLACK;
// lib/classic/typed-calls.ts
/** A read whose answer has a shape; another one is asked for again, then a ServiceError. */
async function readAs(client, shape, call) {
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.p)(shape, await client.read({
		...call,
		shape
	}), answerTo(call, true));
}
/** All rows of a list in a shape; one that does not fit fails the list, since what it hides is not known. */
async function listAs(client, row, call) {
	return (await client.list({
		...call,
		shape: row
	})).map((one) => (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.p)(row, one, answerTo(call, true)));
}
/** A change whose answer has a shape; with another one its outcome is unknown. */
async function changeAs(client, shape, call, again) {
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.p)(shape, await client.change({
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
// lib/once/pace.ts
/** The clock and the pauses of a real run. */
function realTime(signal) {
	return {
		now: () => performance.now(),
		sleep: (milliseconds) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.O)(milliseconds, signal)
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
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.P && error.failure.outcome === "refused") return toMakeup(void 0);
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
// lib/classic/templates.ts
const SERVICE$1 = "SoftLayer_Virtual_Guest_Block_Device_Template_Group";
/** softlayer-api.md 7.3: the transaction lives on the children, so they are always asked for. */
const TEMPLATE_MASK = "mask[id,name,note,parentId,createDate,globalIdentifier,statusId,status[keyName,name],transactionId,transaction[transactionGroup[name],transactionStatus[name]],datacenters[name],children[id,statusId,transactionId,datacenter[name],blockDevicesDiskSpaceTotal,transaction[id,createDate,elapsedSeconds,statusChangeDate,transactionGroup[name],transactionStatus[name,friendlyName]],blockDevices[id,diskSpace,diskImage[capacity]]]]";
/** `Active` has this id; names of other states are not published. softlayer-api.md 6.1 */
const STATUS_ACTIVE = 1;
/** A template by its id or global identifier; undefined when it is not there (or not visible to this user). */
async function getTemplate(client, id) {
	try {
		return await readAs(client, templateShape, {
			service: SERVICE$1,
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
		service: SERVICE$1,
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
		service: SERVICE$1,
		method: "addLocations",
		id,
		args
	}, "limited");
}
/** Datacenters in which this template may be stored. */
async function storageLocations(client, id) {
	return (await readAs(client, identifiedRows, {
		service: SERVICE$1,
		method: "getStorageLocations",
		id,
		mask: "mask[id,name]"
	})).flatMap((row) => textAt(row, "name") ?? []);
}
async function isEncrypted(client, id) {
	return readAs(client, flag, {
		service: SERVICE$1,
		method: "isEncrypted",
		id
	});
}
/** Texts of undocumented content; empty for a template that is not encrypted. */
async function getEncryptionAttributes(client, id) {
	return readAs(client, texts, {
		service: SERVICE$1,
		method: "getEncryptionAttributes",
		id
	});
}
async function isByol(client, id) {
	return readAs(client, flag, {
		service: SERVICE$1,
		method: "isByol",
		id
	});
}
/** `PV` or `HVM`; undefined when the service does not tell, as before the copy's disk is there. softlayer-api.md 6.2, 7.3 */
async function getBootMode(client, id) {
	try {
		const mode = (value, path) => optionalText({ value }, path, "value");
		return await readAs(client, mode, {
			service: SERVICE$1,
			method: "getBootMode",
			id
		});
	} catch (error) {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.P && error.failure.outcome === "refused") return void 0;
		throw error;
	}
}
/** Fails with "Unable to find the primary block device" until the copy's disk is there: the caller retries. softlayer-api.md 7.3 */
async function setBootMode(client, id, mode) {
	await changeAs(client, done, {
		service: SERVICE$1,
		method: "setBootMode",
		id,
		args: [mode]
	}, "always");
}
/** Codes of the operating systems that an import accepts today, `DEBIAN_12_64` and the like. */
async function importOperatingSystems(client) {
	return (await readAs(client, identifiedRows, {
		service: SERVICE$1,
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
		transaction: transactionName$1(transaction),
		movedAt: dateAt(transaction, "statusChangeDate")
	};
};
function transactionName$1(transaction) {
	if (!transaction) return void 0;
	return [textAt(transaction, "transactionGroup", "name"), textAt(transaction, "transactionStatus", "friendlyName") ?? textAt(transaction, "transactionStatus", "name")].filter((part) => part !== void 0).join(": ") || "a transaction";
}
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
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.F({
		code: "E_SSH_KEY",
		what: `ssh-keys: ${problems.join("; ")}`,
		why: "the key was deleted, has another label, or belongs to another user whose keys this user may not see",
		fix: "give ids or unique labels, as `slcli sshkey list` shows them"
	});
}
// lib/classic/servers.ts
const SERVICE = "SoftLayer_Virtual_Guest";
/** softlayer-api.md 15, without the passwords: what is not asked for cannot leak. */
const SERVER_MASK = "mask[id,globalIdentifier,hostname,domain,fullyQualifiedDomainName,createDate,provisionDate,statusId,status[keyName,name],powerState[keyName],activeTransaction[id,elapsedSeconds,statusChangeDate,transactionStatus[name,friendlyName,averageDuration],transactionGroup[name]],primaryIpAddress,primaryBackendIpAddress,privateNetworkOnlyFlag,datacenter[name],tagReferences[id,tag[name]],billingItem[id,cancellationDate,orderItem[id,order[id,status]]]]";
/** A server by its id; undefined when it is not there (or not visible to this user). */
async function getServer(client, id) {
	try {
		return toServer(await readAs(client, identified, {
			service: SERVICE,
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
		service: SERVICE,
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
		transaction: transaction && transactionName(transaction),
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
function transactionName(transaction) {
	const status = entityAt(transaction, "transactionStatus");
	return textAt(status, "friendlyName") ?? textAt(status, "name") ?? "a transaction";
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
	if (!Array.isArray(value) && !isEntity(value)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g(path, "a list");
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
	if (orderIdOf(value) === void 0) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g(under(path, "orderId"), "the id of an order");
	return value;
};
/** An order, or one of its containers, says what its parts cost. */
const pricedOrder = (value, path) => {
	const order = isEntity(value) ? value : {};
	if (![order, ...rowsAt(order, path, "orderContainers")].some((part) => rowsAt(part, path, "prices").length > 0)) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g(path, "an order with prices");
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
	if (flavors.length === 0) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.g(under(path, "flavors"), "a list that is not empty");
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
		setup: higher(setup, total(container, "preTaxSetup")) ?? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.D)(0n),
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
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.D)(sum === void 0 || whole !== void 0 && whole > sum ? whole ?? 0n : sum);
}
/** Fees are texts such as ".056", a few are numbers (softlayer-api.md 1.4). */
function amountAt(value, field) {
	const found = valueAt(value, field);
	if (found === void 0 || found === "") return void 0;
	const price = typeof found === "string" || typeof found === "number" ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.E)(String(found)) : void 0;
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
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.P && error.failure.outcome === "refused") return "unknown";
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
		log.info(`${text} (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.w)(now - started)})`);
	};
}



/***/ }),

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
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4010);




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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.F({
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.F({
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.F({
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
	classic: _lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.K
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
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.P)) return error;
	const explain = EXPLAIN[error.failure.service];
	if (explain) return explain(error, what);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.F({
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
		const answer = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.u)(() => requestToken(deps), {
			signal: deps.signal,
			log: deps.log,
			...deps.retry
		});
		deps.mask(answer.token.reveal());
		if (answer.time !== void 0) _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.d.learn(answer.time * 1e3, true, deps.log);
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
			return _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.d.now();
		},
		invalidate(refused) {
			if (cached?.token === refused) cached = void 0;
		}
	};
}
const tokenShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({ access_token: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.v });
async function requestToken(deps) {
	const response = await send(deps);
	const body = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(await readBounded(response));
	const of = {
		service: "iam",
		operation: "token",
		status: response.status,
		repeatable: true
	};
	if (response.status !== 200 || errorOf(body).code !== void 0) throw tokenError(response, body);
	const { access_token: token } = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.p)(tokenShape, body, of);
	const { expiresAt } = decodeClaims(token);
	const time = iamTimeOf({
		date: Date.parse(response.headers.get("date") ?? "") / 1e3,
		issuedAt: issuedAt(token),
		expiresAt
	});
	return {
		token: new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.A(token),
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.P({
		service: "iam",
		operation: "token",
		status: void 0,
		serviceCode: void 0,
		text: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.s)(cause),
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
		throw cause instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.P ? cause : noAnswer(cause);
	}
}
function tooLong(status) {
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.m)({
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.P({
		service: "iam",
		operation: "token",
		status,
		serviceCode: code,
		text: text ?? `the answer is not one of this service: ${status >= 300 && status < 400 ? "a redirect" : seemsOf(body)}`,
		transactionId: word(response.headers.get("transaction-id")),
		retryAfter: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.c)(response.headers.get("retry-after"), response.headers.get("date")),
		outcome: status === 429 || status >= 500 || response.ok ? "transient" : "refused"
	});
}
function seemsOf(body) {
	return body instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.f ? body.seems : "it is no error of IAM";
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
	const value = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(body);
	return typeof value === "string" ? new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.f("it is a bare text") : value;
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
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.o)(async (wire) => {
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
		return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.p)(shape, result, {
			...call,
			status
		});
	});
}
/** Turns what an SDK call threw into a ServiceError. */
function sdkError(thrown, call, wire) {
	if (thrown instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.P) return thrown;
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.P({
		service: call.service,
		operation: call.operation,
		status,
		serviceCode: told.code,
		text: told.text ?? "no explanation",
		transactionId: word(header("correlation-id") ?? header("transaction-id") ?? header("x-correlation-id")),
		retryAfter: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.c)(header("retry-after"), header("date")),
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
	const seems = result instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.f ? `; the answer is not one of this service: ${result.seems}` : "";
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
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.P) || !denied(error)) throw error;
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
		dek: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.i.fromBase64(answer.plaintext, "what wrapped-dek holds"),
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
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.P && isAbsent$1(error)) return void 0;
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
	return new IbmKeyProtectApiV2(sdkOptions(tokens, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.f)(endpoints, instance), signal));
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
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.u)(() => withFreshToken(tokens, once), {
		signal,
		log,
		...deps.retry
	});
}
function tooManyKeys(instance) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.F({
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
const versionShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({ id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w }));
const wrapShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({
	ciphertext: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.v,
	keyVersion: versionShape
});
const unwrapShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({
	plaintext: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.v,
	keyVersion: versionShape,
	ciphertext: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.v),
	rewrappedKeyVersion: versionShape
});
const rawKeyShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.v,
	crn: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w,
	name: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w),
	aliases: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.b)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w)),
	extractable: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.y,
	state: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__._)
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
const keysShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({ resources: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.b)(keyShape$1) });
/** The same with what the key holds. */
const contentShape = (value, path) => {
	const { payload } = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({ payload: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w) })(value, path);
	return {
		...keyShape$1(value, path),
		payload: payload === void 0 ? void 0 : new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.A(payload)
	};
};
const contentsShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({ resources: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.b)(contentShape) });
/** An instance without keys leaves `resources` out; what it counts is always there. */
const keyListShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({
	metadata: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({ collectionTotal: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__._ }),
	resources: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.b)(keyShape$1))
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
		...[dek.base64(), raw.toString("hex")].flatMap(_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.j),
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
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.F({
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
		key: new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.A(made.apikey)
	};
}
async function removeKey(iam, id, signal) {
	const send = (client) => client.deleteApiKey({ id });
	try {
		await callIam(iam, {
			operation: "deleteApiKey",
			repeatable: true,
			shape: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.x,
			send
		}, signal);
	} catch (error) {
		if (!isAbsent(error)) throw error;
	}
}
async function hasServiceId(iam, id, signal) {
	const shape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({ id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.v });
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
const createdShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.v,
	apikey: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.v
});
const keyShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.v,
	name: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w),
	description: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w),
	expires_at: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w)
});
const pageShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.S)({
	apikeys: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.b)(keyShape),
	next: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.C)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w)
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
	return error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.P && error.failure.status === 404 && error.failure.serviceCode !== void 0;
}



/***/ })

};
