export const id = 5979;
export const ids = [5979];
export const modules = {

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
	const value = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.U)(body);
	return typeof value === "string" ? new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.z("it is a bare text") : value;
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
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.I)(async (wire) => {
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
		return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(shape, result, {
			...call,
			status
		});
	});
}
/** Turns what an SDK call threw into a ServiceError. */
function sdkError(thrown, call, wire) {
	if (thrown instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt) return thrown;
	const failed = typeof thrown === "object" && thrown !== null ? thrown : {};
	if (typeof failed.status !== "number") return failure(call, void 0, {
		code: void 0,
		text: [failed.statusText, ownWords(failed.message)].filter((part) => typeof part === "string").join(": ")
	}, call.repeatable || wire.nothingSent() ? "transient" : "unknown");
	const told = call.read(failed.result);
	const text = told.text ?? pageOf(failed);
	return failure(call, failed.status, {
		...told,
		text
	}, outcomeOf(failed.status, call, told), failed.headers);
}
/** The SDK advises to switch the check of certificates off, which nobody shall do. */
function ownWords(message) {
	return typeof message === "string" && message.includes("disableSslVerification") ? "self-signed certificate" : message;
}
function failure(call, status, told, outcome, headers) {
	const header = headerReader(headers);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt({
		service: call.service,
		operation: call.operation,
		status,
		serviceCode: told.code,
		text: told.text ?? "no explanation",
		transactionId: word(header("correlation-id") ?? header("transaction-id") ?? header("x-correlation-id")),
		retryAfter: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.N)(header("retry-after"), header("date")),
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
	const seems = result instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.z ? `; the answer is not one of this service: ${result.seems}` : "";
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
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt) || !denied(error)) throw error;
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
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
		why: "Event Routing does not take the target or route: the Cloud Logs instance is another region's, or was removed",
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
	const again = call.repeatable ? { again: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.P } : {};
	const what = `${call.service} ${call.operation}`;
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.F)(() => withFreshToken(tokens, once), {
		what,
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
		throw { message: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.L)(cause) };
	});
	const text = await readBounded(response);
	const result = text === "" ? void 0 : (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.U)(text);
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
		throw { message: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.L)(cause) };
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
const rawTarget = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.X)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.K,
	name: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Q,
	target_type: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Q,
	cloudlogs_endpoint: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.X)({ target_crn: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Q) })),
	created_at: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)
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
const rawRoute = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.X)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.K,
	name: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Q,
	rules: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.J)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.X)({
		target_ids: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)),
		locations: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Q))
	})),
	created_at: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)
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
const targetsShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.X)({ targets: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(targetShape)) });
const routesShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.X)({ routes: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(routeShape)) });
const settingsShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.X)({ default_targets: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)) });
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
			shape: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Y,
			repeatable: true
		}, deps);
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt && error.failure.status === 404) || error.failure.serviceCode === void 0) throw error;
	}
}
function call({ path, ...one }, deps) {
	const url = `${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Y)(deps.endpoints, deps.region)}/api/v2/${path}`;
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

/***/ 5979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ explained),
  D: () => (/* binding */ eventKey),
  E: () => (/* binding */ createCloudLogs),
  S: () => (/* binding */ refuseServiceIdForClassic),
  T: () => (/* binding */ isLogsDenial),
  _: () => (/* binding */ WORDS),
  a: () => (/* binding */ createSight),
  b: () => (/* binding */ createTokenSource),
  c: () => (/* binding */ mayCover),
  d: () => (/* binding */ makeOnce),
  f: () => (/* binding */ demandClassicUser),
  g: () => (/* binding */ removeNotedKey),
  h: () => (/* binding */ createAccessGroups),
  i: () => (/* binding */ isTokenLost),
  l: () => (/* binding */ LentKey),
  m: () => (/* binding */ createApiKeys),
  n: () => (/* binding */ createResources),
  o: () => (/* binding */ createServiceIds),
  p: () => (/* binding */ createPolicies),
  r: () => (/* binding */ createKeyMaking),
  s: () => (/* binding */ findCover),
  t: () => (/* binding */ makeInstance),
  u: () => (/* binding */ lookFor),
  v: () => (/* binding */ HPCS_END),
  w: () => (/* binding */ explaining),
  x: () => (/* binding */ ownClassicKey),
  y: () => (/* binding */ createKeyProtect)
});

// EXTERNAL MODULE: ./rolldown-runtime.js + 1 modules
var rolldown_runtime = __webpack_require__(6846);
// EXTERNAL MODULE: ./lib-first.js
var lib_first = __webpack_require__(4904);
// EXTERNAL MODULE: ./lib-base.js
var lib_base = __webpack_require__(9085);
// EXTERNAL MODULE: ./lib-classic.js
var lib_classic = __webpack_require__(4010);
// EXTERNAL MODULE: ./lib-event-routing.js
var lib_event_routing = __webpack_require__(4145);
;// CONCATENATED MODULE: ./lib-endpoints.js

// lib/endpoints/origin.ts
/** `host` with its port where that is not the scheme's own; `services`: the lines of `endpoints` that could name it. */
function endpointOrigin(host, services, env) {
	const name = host.replace(/:\d+$/, "");
	const own = !(0,lib_first.nt)(name);
	const isPrivate = /(^|\.)(private|direct)\.|^api\.service\./.test(name);
	const kind = own ? "own" : isPrivate ? "private" : "public";
	const variable = services.map((service) => lib_first.J[service]).find((one) => env[one]?.includes(host));
	if (variable !== void 0) return {
		kind,
		from: `the environment variable ${variable}`
	};
	const lines = services.join(" or ");
	if (own) return {
		kind,
		from: `the ${lines} line of \`endpoints\``
	};
	return {
		kind,
		from: `\`network\` (or the ${lines} line of \`endpoints\`)`
	};
}


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib-iam.js







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
	if ((0,lib_first.Nt)(text)) throw new Error("defect: a control character in a query");
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
		id: lib_iam_short(event["id"]),
		correlationId: lib_iam_short(event["correlationId"]),
		time,
		action: lib_iam_short(event["action"]),
		outcome: outcomeOf$1(text$1(event["outcome"])),
		initiator: {
			id: lib_iam_short(initiator["id"]),
			name: lib_iam_short(initiator["name"]),
			authnId: lib_iam_short(initiator["authnId"]),
			typeURI: lib_iam_short(initiator["typeURI"]),
			credential: lib_iam_short(fields(initiator["credential"])["type"])
		},
		target: {
			id: lib_iam_short(target["id"]),
			name: lib_iam_short(target["name"])
		},
		reason: lib_iam_short(reason["reasonForFailure"] ?? reason["reasonType"]),
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
	const inside = (0,lib_base.U)(value);
	return inside instanceof lib_base.z ? value : inside;
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
const lib_iam_short = (value) => (0,lib_first.jt)(text$1(value), 300);
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
	const value = (0,lib_base.U)(data);
	if (value instanceof lib_base.z || !isObject(value)) return void 0;
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
const pair = (0,lib_base.X)({
	key: lib_base.Q,
	value: (0,lib_base.Z)(lib_base.Q)
});
const pairs = (value, path) => new Map(((0,lib_base.Z)((0,lib_base.J)(pair))(value, path) ?? []).map((one) => [one.key, one.value ?? ""]));
const recordShape = (0,lib_base.X)({
	metadata: pairs,
	labels: pairs,
	user_data: lib_base.Q
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
		if (error instanceof lib_base.W) return void 0;
		throw error;
	}
}
function warningsIn(warning) {
	if (!isObject(warning)) return [];
	return Object.entries(warning).filter(([, told]) => told !== void 0 && told !== null).map(([kind, told]) => {
		const words = isObject(told) ? told["warning_message"] : told;
		return {
			kind: (0,lib_first.jt)(kind, 60),
			text: typeof words === "string" ? (0,lib_first.jt)(words, 300) : ""
		};
	});
}
function errorText(error) {
	const words = isObject(error) ? error["message"] : error;
	return typeof words === "string" && words.trim() !== "" ? (0,lib_first.jt)(words, 300) : "no explanation";
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
		if (error instanceof lib_first.Dt) throw error;
		throw failure({
			status: void 0,
			text: (0,lib_base.L)(lifetime.aborted ? lifetime.reason : error)
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
		if (size > ANSWER_LIMIT$1) throw (0,lib_base.V)({
			...OF,
			status: 200
		}, "it does not end");
		for (const data of complete(stream, chunk)) takeAll(data, take);
	}
	for (const data of complete(stream, void 0)) takeAll(data, take);
	if (size === 0) throw (0,lib_base.V)({
		...OF,
		status: 200
	}, "it is empty");
}
function complete(stream, chunk) {
	try {
		return chunk ? stream.push(chunk) : stream.end();
	} catch (error) {
		if (error instanceof RangeError) throw (0,lib_base.V)({
			...OF,
			status: 200
		}, error.message);
		throw error;
	}
}
function takeAll(data, take) {
	const messages = readMessages(data);
	if (!messages) throw (0,lib_base.V)({
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
	const seems = body instanceof lib_base.z ? body.seems : "it is no stream of events";
	return (0,lib_base.V)({
		...OF,
		status: 200
	}, seems, "refused");
}
async function refusal(response) {
	const { status, headers } = response;
	const body = await boundedBody(response);
	const told = (0,lib_event_routing.l)(body);
	const redirected = status >= 300 && status < 400;
	const seems = body instanceof lib_base.z ? body.seems : "it is no error of this service";
	return failure({
		status,
		serviceCode: told.code,
		text: told.text ?? `the answer is not one of this service: ${redirected ? "a redirect" : seems}`,
		transactionId: (0,lib_event_routing.u)(traceOf(body) ?? headers.get("x-request-id")),
		retryAfter: (0,lib_base.N)(headers.get("retry-after"), headers.get("date")),
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
		if (size > ERROR_LIMIT) return new lib_base.z("it is too long");
		chunks.push(chunk);
	}
	return (0,lib_base.U)(Buffer.concat(chunks).toString("utf8"));
}
function failure(told) {
	return new lib_first.Dt({
		service: OF.service,
		operation: OF.operation,
		serviceCode: void 0,
		outcome: "transient",
		...told,
		text: (0,lib_first.jt)(told.text)
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
	sleep: lib_first.A
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
		url: (0,lib_first.it)(endpoints, instance),
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
		await (0,lib_first.T)("a turn: an instance of Cloud Logs takes ten queries a minute", log, () => deps.turns.turn(signal));
		await (0,lib_base.I)(() => sendQuery(query, (message) => answer.take(message), deps.query));
		return answer;
	};
	const answer = await (0,lib_base.F)(() => (0,lib_event_routing.c)(tokens, send), {
		what: "cloud-logs query",
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
	why: "Cloud Logs does not take the query: it is too long, or spans too much time",
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
const MEANINGS$4 = {
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
	return new lib_first.Ot({
		...meaningOf$3(error),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function meaningOf$3({ failure }) {
	const { status, serviceCode, outcome } = failure;
	const known = serviceCode === void 0 ? void 0 : MEANINGS$4[serviceCode];
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
const MEANINGS$3 = {
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
	why: "IAM does not take a value of the request: the service ID is none of this account, or a name has signs that IAM does not take",
	fix: "check import-service-id and the account of the API key; the API key itself is good"
};
/** What an IAM failure means and how to correct it. `what` is what the stage was doing, without a full stop. */
function explainIam(error, what) {
	return new lib_first.Ot({
		...meaningOf$2(error),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function meaningOf$2({ failure }) {
	const { serviceCode, status, operation, text } = failure;
	if (serviceCode !== void 0 && operation === "createApiKey" && /expir/i.test(text) && /future|past/i.test(text)) return CLOCK;
	const known = serviceCode === void 0 ? void 0 : MEANINGS$3[serviceCode];
	const ofRequest = known === MEANINGS$3["BXNIM0106E"] || known === MEANINGS$3["BXNIM0109E"];
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
const MEANINGS$2 = {
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
	return new lib_first.Ot({
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
	fix: "check that root-key-crn is the CRN of a root key, and that wrapped-dek came from wrap-key with this very root key"
};
function meaningOf$1(error) {
	const { status, serviceCode, operation } = error.failure;
	if (serviceCode === "INVALID_FIELD_ERR" && operation === "unwrap") return WRONG_CIPHERTEXT;
	if (serviceCode === "UNAUTHORIZED_ERR" || operation.endsWith("ImportToken") && status === 401) return CREATION_DENIED;
	if (operation === "getKey" && (status === 401 || status === 403 && !serviceCode)) return READING_DENIED;
	if (operation === "getKey" && (status === 410 || serviceCode === "KEY_DELETED_ERR")) return READING_DESTROYED;
	return (serviceCode === void 0 ? void 0 : MEANINGS$2[serviceCode]) ?? byStatus$1(status, serviceCode);
}
function byStatus$1(status, serviceCode) {
	if (status === void 0) return UNREACHABLE$1;
	if (status === 401 || status === 403) return DENIED$1;
	if (status < 400 || status === 404 && serviceCode === void 0) return NOT_KEY_SERVICE;
	if (status === 404) return MEANINGS$2["KEY_NOT_FOUND_ERR"];
	if (status === 410) return MEANINGS$2["KEY_DELETED_ERR"];
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
	fix: "check the name of the bucket, and give the region it was created in (`ibmcloud cos bucket-location-get --bucket NAME` tells it) in region, or in object-uri or image-uri"
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
const MEANINGS$1 = {
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
	const known = serviceCode === void 0 ? void 0 : MEANINGS$1[serviceCode];
	return new lib_first.Ot({
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
	if (status === 404) return MEANINGS$1["NoSuchKey"];
	if (status >= 500 || status === 429) return SERVER;
	return {
		code: "E_COS_REFUSED",
		why: "Object Storage did not take the request",
		fix: "check the name of the bucket, its region, and object-key (at most 1024 bytes, no control characters)"
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
	why: "the service behind the instance refused: a plan that the region does not sell, an account that may not order it, or keys in an instance that is to go",
	fix: "compare the plan with `ibmcloud catalog service NAME`, take another region or plan, or empty the instance, then run again"
};
/** Statuses that say the same whatever the code. ibm-cloud-apis.md 2.3 */
const STATUSES = {
	400: {
		code: "E_RESOURCE_REFUSED",
		why: "the Resource Controller does not take a name, plan, region or resource group",
		fix: "compare resource-group, region, kms-plan and cos-plan with `ibmcloud resource groups` and `ibmcloud catalog service NAME`"
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
	return new lib_first.Ot({
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
// lib/explain/proxy.ts
function proxySettings(host, env) {
	const found = ["HTTPS_PROXY", "HTTP_PROXY"].flatMap((name) => {
		const value = env[name] || env[name.toLowerCase()];
		return value ? [{
			name,
			host: hostOf(value)
		}] : [];
	});
	const past = env["NO_PROXY"] || env["no_proxy"];
	const passes = past !== void 0 && passesBy(host.replace(/:\d+$/, ""), past);
	const told = found.map((one) => `${one.name} is ${one.host}`);
	const exception = !past ? "NO_PROXY is not set" : `NO_PROXY is set and ${passes ? "lets" : "does not let"} this host past it`;
	return {
		used: found.length > 0 && !passes,
		told: told.length === 0 ? "no proxy is set (HTTPS_PROXY)" : [...told, exception].join(", "),
		namedIn: (text) => passes ? void 0 : found.map((one) => one.host.replace(/:\d+$/, "")).find((one) => text.includes(` ${one}`)),
		asksPassword: (text) => /authentication required/i.test(text)
	};
}
function hostOf(value) {
	const url = URL.parse(/^[a-z]+:\/\//i.test(value) ? value : `http://${value}`);
	return url ? url.host : "no URL";
}
/** The rules that curl made usual: `*`, names, and ends of names. */
function passesBy(host, rules) {
	return rules.split(/[\s,]+/).some((rule) => {
		const name = rule.replace(/^\*?\./, "").replace(/:\d+$/, "");
		return rule === "*" || name !== "" && (host === name || host.endsWith(`.${name}`));
	});
}
// lib/explain/network.ts
const SERVICES = {
	iam: {
		name: "IAM",
		lines: ["iam", "iampap"],
		unreachable: "E_IAM_UNREACHABLE",
		endpoint: "E_IAM_ENDPOINT",
		unavailable: "E_IAM_UNAVAILABLE"
	},
	"key-protect": {
		name: "the key service",
		lines: ["kms"],
		unreachable: "E_KEY_UNREACHABLE",
		endpoint: "E_KEY_ENDPOINT",
		unavailable: "E_KEY_UNAVAILABLE"
	},
	"object-storage": {
		name: "Object Storage",
		lines: ["cos", "cos-config"],
		unreachable: "E_COS_UNREACHABLE",
		endpoint: "E_COS_ENDPOINT",
		unavailable: "E_COS_UNAVAILABLE"
	},
	classic: {
		name: "the classic API",
		lines: ["classic"],
		unreachable: "E_CLASSIC_UNAVAILABLE",
		endpoint: "E_CLASSIC_ENDPOINT",
		unavailable: "E_CLASSIC_UNAVAILABLE"
	},
	"resource-controller": {
		name: "the Resource Controller",
		lines: [
			"resource-controller",
			"resource-manager",
			"catalog"
		],
		unreachable: "E_RESOURCE_UNREACHABLE",
		endpoint: "E_RESOURCE_ENDPOINT",
		unavailable: "E_RESOURCE_UNAVAILABLE"
	},
	"cloud-logs": {
		name: "Cloud Logs",
		lines: ["logs"],
		unreachable: "E_LOGS_UNREACHABLE",
		endpoint: "E_LOGS_ENDPOINT",
		unavailable: "E_LOGS_UNAVAILABLE"
	},
	"event-routing": {
		name: "Event Routing",
		lines: ["atracker", "logs"],
		unreachable: "E_ROUTING_UNREACHABLE",
		endpoint: "E_ROUTING_ENDPOINT",
		unavailable: "E_ROUTING_UNAVAILABLE"
	}
};
/**
* What a failure between this machine and a service means: a name, a certificate, a proxy, a wrong endpoint. Undefined when
* the service itself has said something, or when nothing is known. `what` is what the stage was doing.
*/
function explainNetwork(error, what, env) {
	const { failure, endpoint } = error;
	const known = SERVICES[failure.service];
	const fault = (0,lib_base.$)(failure);
	if (!known || fault === void 0) return void 0;
	const { host, protocol } = URL.parse(endpoint ?? "") ?? {
		host: "",
		protocol: ""
	};
	const { name, lines } = known;
	const origin = endpointOrigin(host, lines, env);
	const place = {
		name,
		host: host || name,
		isHttp: protocol === "http:",
		origin,
		text: failure.text
	};
	const code = ANSWERS.includes(fault) ? known.endpoint : fault === "bad-gateway" ? known.unavailable : known.unreachable;
	const said = `${what}: ${error.message}`;
	const meaning = MEANINGS[fault]({
		...place,
		proxy: proxySettings(host, env)
	});
	return new lib_first.Ot({
		code,
		what: host === "" || said.includes(host) ? said : `${said} (${host})`,
		...meaning,
		cause: error
	});
}
/** Something has answered, and it was not the service. */
const ANSWERS = [
	"web-page",
	"redirect",
	"foreign",
	"not-served"
];
const MEANINGS = {
	"unknown-name": ({ host, origin, proxy, text }) => proxy.namedIn(text) !== void 0 && !text.includes(host) ? {
		why: `DNS knows no host ${proxy.namedIn(text)}, which is that of the proxy: it is misspelt, or this runner is in another network; ${proxy.told}`,
		fix: `correct the variable of the proxy, or unset it where ${host} is reached without one`
	} : origin.kind === "private" ? {
		why: `${host} is a private endpoint, whose name is known inside of IBM Cloud only, and this runner is outside of it`,
		fix: `run the job on a runner inside of IBM Cloud, or set \`network: public\`; the endpoint comes from ${origin.from}`
	} : {
		why: `DNS knows no host ${host}: ${origin.kind === "own" ? "it is misspelt" : "the region in it is misspelt, or this runner resolves names of its own network only"}; ${proxy.told}`,
		fix: `correct the endpoint, which comes from ${origin.from}${origin.kind === "own" ? "" : ", and the region, or give the runner a DNS that knows IBM Cloud or a proxy (HTTPS_PROXY)"}`
	},
	"no-name-service": ({ host, proxy }) => ({
		why: `the DNS of this runner does not answer, so ${host} cannot be looked up; ${proxy.told}`,
		fix: "check the name server of the runner (/etc/resolv.conf, the network of its container), or set HTTPS_PROXY where only a proxy reaches the internet"
	}),
	expired: ({ host, proxy }) => ({
		why: `the certificate of ${host} is out of date by the clock of this runner (${(/* @__PURE__ */ new Date()).toISOString().slice(0, 16)}Z): the clock is wrong, or a proxy or an endpoint of your own has an old certificate; ${proxy.told}`,
		fix: "set the clock of the runner by NTP; if it is right, renew the certificate of the endpoint or of the proxy"
	}),
	untrusted: ({ host, proxy, origin }) => ({
		why: `the certificate of ${host} is signed by nobody whom Node trusts: ${origin.kind === "own" ? "it is an endpoint of your own, or " : ""}a proxy opens the TLS connections with a certificate of its own; ${proxy.told}`,
		fix: "have the authority that signed it in a PEM file, and name the file in NODE_EXTRA_CA_CERTS in the `env` of the step or the `.env` file of the runner"
	}),
	"other-name": ({ host, origin, proxy }) => ({
		why: `the certificate is one for other names than ${host}: the endpoint is an address or an alias, or something else answers in its place; ${proxy.told}`,
		fix: `give the endpoint by the name that its certificate is for; it comes from ${origin.from}`
	}),
	"no-tls": ({ host, origin, proxy }) => ({
		why: `${host} does not answer in TLS: https: is used for a port that speaks http, or a proxy stands there; ${proxy.told}`,
		fix: `correct scheme and port of the endpoint, which comes from ${origin.from}; check the scheme of HTTPS_PROXY too (mostly http://)`
	}),
	"not-http": ({ host, origin, isHttp, proxy }) => proxy.used ? {
		why: `what was answered is no HTTP: another program than a proxy listens where the variable of the proxy points to, or none of HTTP stands at ${host}; ${proxy.told}`,
		fix: `correct host and port of the proxy, or scheme and port of the endpoint, which comes from ${origin.from}`
	} : {
		why: `what ${host} answers is no HTTP: ${isHttp ? "http: is used for a port that speaks TLS, or " : ""}another program listens there`,
		fix: `correct scheme and port of the endpoint, which comes from ${origin.from}`
	},
	proxy: ({ host, proxy, text }) => /\b407\b/.test(text) || proxy.asksPassword(text) ? {
		why: `the proxy wants a user name and a password before it lets the runner to ${host}; ${proxy.told}`,
		fix: "set HTTPS_PROXY to http://USER:PASSWORD@HOST:PORT from a secret, or let IBM Cloud past it: NO_PROXY=.cloud.ibm.com,.appdomain.cloud,.softlayer.com"
	} : {
		why: `the proxy does not open a tunnel to ${host}; ${proxy.told}`,
		fix: `have the proxy allow ${host}, or let IBM Cloud past it: NO_PROXY=.cloud.ibm.com,.appdomain.cloud,.softlayer.com`
	},
	"web-page": ({ name, host, origin, proxy }) => ({
		why: `what answered at ${host} is not ${name}: the endpoint is that of a web site, or a proxy or a portal that wants a login answers in its place; ${proxy.told}`,
		fix: `correct the endpoint, which comes from ${origin.from}, or have the proxy let ${host} pass; behind a portal, log the runner in or give it another network`
	}),
	"bad-gateway": ({ name, host, origin, proxy }) => ({
		why: `${name} is overloaded or down, or what answered at ${host} is a proxy or gateway that does not reach it; ${proxy.told}`,
		fix: `wait some minutes and run again (IBM Cloud status shows incidents); if it stays, check the proxy, and the endpoint, which comes from ${origin.from}`
	}),
	redirect: ({ name, host, origin, proxy }) => ({
		why: `what answered at ${host} sends callers elsewhere, which ${name} never does: a portal that wants a login, or an endpoint without the right scheme or path; ${proxy.told}`,
		fix: `correct the endpoint, which comes from ${origin.from}, or have the proxy let ${host} pass; behind a portal, log the runner in or give it another network`
	}),
	foreign,
	"not-served": foreign,
	refused: ({ host, origin, proxy }) => ({
		why: proxy.used ? `nothing listens where the request was sent: the proxy is down or has another port, or ${host} is down; ${proxy.told}` : `nothing listens at ${host}: the port is wrong, the service there is down, or a firewall refuses; ${proxy.told}`,
		fix: proxy.used ? `correct HTTPS_PROXY or HTTP_PROXY, or the endpoint, which comes from ${origin.from}` : `correct the endpoint, which comes from ${origin.from}, or start what should listen there`
	}),
	unreachable,
	timeout: unreachable,
	reset: ({ host, origin, proxy, isHttp }) => ({
		why: `the connection to ${host} was cut: ${isHttp ? "http: is used for a port that speaks TLS, " : ""}a firewall or a proxy closes it, or the service restarts; ${proxy.told}`,
		fix: `run it again; if it stays, check the firewall and the endpoint, which comes from ${origin.from}`
	})
};
function foreign({ name, host, origin, proxy }) {
	return {
		why: `what answered at ${host} is not ${name}: the endpoint is that of another service or has a path too much, or a proxy answers in its place; ${proxy.told}`,
		fix: `correct the endpoint, which comes from ${origin.from}, or have the proxy let ${host} pass`
	};
}
function unreachable({ host, origin, proxy }) {
	if (origin.kind === "private") return {
		why: `${host} is a private endpoint, and this runner has no route into IBM Cloud's private network (a VRF and service endpoints are needed as well); ${proxy.told}`,
		fix: `run the job on a runner inside of IBM Cloud, or set \`network: public\`; the endpoint comes from ${origin.from}`
	};
	return {
		why: `${host} did not answer in time: no route, a firewall that drops the packets, or a network that only a proxy leaves; ${proxy.told}`,
		fix: `let the runner reach ${host} (port 443), or set HTTPS_PROXY; the endpoint comes from ${origin.from}`
	};
}
// lib/explain/explain.ts
const EXPLAIN = {
	iam: explainIam,
	"key-protect": explainKeyProtect,
	"object-storage": explainObjectStorage,
	"event-routing": lib_event_routing.a,
	classic: lib_classic.it,
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
	if (!(error instanceof lib_first.Dt)) return error;
	const network = explainNetwork(error, what, process.env);
	if (network) return network;
	const explain = EXPLAIN[error.failure.service];
	if (explain) return explain(error, what);
	return new lib_first.Ot({
		code: "E_SERVICE",
		what: `${what}: ${error.message}`,
		why: `${error.failure.service} is no service whose answers this action knows`,
		fix: "run it again; if it stays, report the line as a defect of this action",
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
	throw new lib_first.Ot({
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
		subType: lib_iam_text(payload["sub_type"]) ?? lib_iam_text(asObject$3(payload["authn"])["sub_type"]),
		iamId: lib_iam_text(payload["iam_id"]),
		accountId: lib_iam_text(account["bss"]),
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
function lib_iam_text(value) {
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
		const answer = await (0,lib_base.F)(() => (0,lib_base.I)(() => requestToken(deps)), {
			what: "iam token",
			signal: deps.signal,
			log: deps.log,
			...deps.retry
		});
		deps.mask(answer.token.reveal());
		if (answer.time !== void 0) lib_base.R.learn(answer.time * 1e3, true, deps.log);
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
			return lib_base.R.now();
		},
		invalidate(refused) {
			if (cached?.token === refused) cached = void 0;
		}
	};
}
const tokenShape = (0,lib_base.X)({ access_token: lib_base.K });
async function requestToken(deps) {
	const response = await send(deps);
	const body = (0,lib_base.U)(await readBounded(response));
	const of = {
		service: "iam",
		operation: "token",
		status: response.status,
		repeatable: true
	};
	if (response.status !== 200 || (0,lib_event_routing.l)(body).code !== void 0) throw tokenError(response, body);
	const { access_token: token } = (0,lib_base.B)(tokenShape, body, of);
	const { expiresAt } = decodeClaims(token);
	const time = iamTimeOf({
		date: Date.parse(response.headers.get("date") ?? "") / 1e3,
		issuedAt: issuedAt(token),
		expiresAt
	});
	return {
		token: new lib_first.P(token),
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
	return new lib_first.Dt({
		service: "iam",
		operation: "token",
		status: void 0,
		serviceCode: void 0,
		text: (0,lib_base.L)(cause),
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
		throw cause instanceof lib_first.Dt ? cause : noAnswer(cause);
	}
}
function tooLong(status) {
	return (0,lib_base.V)({
		service: "iam",
		operation: "token",
		status,
		repeatable: true
	}, "it is too long to be a token");
}
/** A 400 with `errorCode` is a permanent failure of the credential; 429 and 5xx deserve another try. ibm-cloud-apis.md 1.3 */
function tokenError(response, body) {
	const { code, text } = (0,lib_event_routing.l)(body);
	const { status } = response;
	return new lib_first.Dt({
		service: "iam",
		operation: "token",
		status,
		serviceCode: code,
		text: text ?? `the answer is not one of this service: ${status >= 300 && status < 400 ? "a redirect" : seemsOf(body)}`,
		transactionId: (0,lib_event_routing.u)(response.headers.get("transaction-id")),
		retryAfter: (0,lib_base.N)(response.headers.get("retry-after"), response.headers.get("date")),
		outcome: status === 429 || status >= 500 || response.ok ? "transient" : "refused"
	});
}
function seemsOf(body) {
	return body instanceof lib_base.z ? body.seems : "it is no error of IAM";
}
// lib/key-protect/call.ts
async function clientOf(instance, { tokens, endpoints, signal }) {
	const { default: IbmKeyProtectApiV2 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(350)]).then(__webpack_require__.bind(__webpack_require__, 350)).then((m) => /* @__PURE__ */ (0,rolldown_runtime.o)(m.default, 1));
	return new IbmKeyProtectApiV2((0,lib_event_routing.s)(tokens, (0,lib_first.rt)(endpoints, instance), signal));
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
	const once = () => (0,lib_event_routing.o)(one, shape, () => send(client));
	const fresh = () => (0,lib_event_routing.c)(tokens, once);
	const what = `key-protect ${operation}`;
	return repeatable ? (0,lib_base.F)(fresh, {
		what,
		signal,
		log,
		...deps.retry
	}) : (0,lib_first.T)(`the answer to ${what}`, log, fresh);
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
		code: (0,lib_event_routing.u)(reason["code"]),
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
		...[raw.toString("base64"), raw.toString("hex")].flatMap(lib_first.F),
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
const PAGE$1 = 1e3;
const MAX_PAGES$5 = 50;
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
		dek: lib_first.a.fromBase64(answer.plaintext, "what wrapped-dek holds"),
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
		if (error instanceof lib_first.Dt && isAbsent$3(error)) return void 0;
		throw error;
	}
}
async function listKeys$1(instance, deps) {
	const keys = [];
	for (let page = 0; page < MAX_PAGES$5; page += 1) {
		const params = {
			bluemixInstance: instance.instanceId,
			limit: PAGE$1,
			offset: page * PAGE$1
		};
		const send = (client) => client.getKeys(params);
		const { resources: found = [] } = await callInstance(instance, {
			operation: "getKeys",
			shape: keyListShape,
			send
		}, deps);
		keys.push(...found);
		if (found.length < PAGE$1) return keys;
	}
	throw tooManyKeys(instance);
}
function tooManyKeys(instance) {
	return new lib_first.Ot({
		code: "E_KEY_TOO_MANY",
		what: `the key instance ${instance.instanceId} holds more than ${PAGE$1 * MAX_PAGES$5} keys`,
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
const versionShape = (0,lib_base.Z)((0,lib_base.X)({ id: lib_base.Q }));
const wrapShape = (0,lib_base.X)({
	ciphertext: lib_base.K,
	keyVersion: versionShape
});
const unwrapShape = (0,lib_base.X)({
	plaintext: lib_base.K,
	keyVersion: versionShape,
	ciphertext: (0,lib_base.Z)(lib_base.K),
	rewrappedKeyVersion: versionShape
});
const rawKeyShape = (0,lib_base.X)({
	id: lib_base.K,
	crn: lib_base.Q,
	name: (0,lib_base.Z)(lib_base.Q),
	aliases: (0,lib_base.Z)((0,lib_base.J)(lib_base.Q)),
	extractable: lib_base.q,
	state: (0,lib_base.Z)(lib_base.G)
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
const keysShape = (0,lib_base.X)({ resources: (0,lib_base.J)(keyShape$1) });
/** The same with what the key holds. */
const contentShape = (value, path) => {
	const { payload } = (0,lib_base.X)({ payload: (0,lib_base.Z)(lib_base.Q) })(value, path);
	return {
		...keyShape$1(value, path),
		payload: payload === void 0 ? void 0 : new lib_first.P(payload)
	};
};
const contentsShape = (0,lib_base.X)({ resources: (0,lib_base.J)(contentShape) });
/** An instance without keys leaves `resources` out; what it counts is always there. */
const keyListShape = (0,lib_base.X)({
	metadata: (0,lib_base.X)({ collectionTotal: lib_base.G }),
	resources: (0,lib_base.Z)((0,lib_base.J)(keyShape$1))
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
		await (0,lib_base.F)(() => apiKeys.remove(id, signal), {
			what: "iam deleteApiKey",
			signal,
			log,
			attempts: 3,
			base: 300,
			again: lib_base.P
		});
		log.info(`deleted the API key ${id}`);
		return true;
	} catch (error) {
		log.warning(`the API key ${id} of the ${purpose} could not be deleted (${(0,lib_first.At)(error)}); it expires by itself`);
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
		log.info((0,lib_first.At)(told));
	}
}
// lib/iam/access-groups.ts
const PAGE = 100;
/** An account has 500 groups at most. */
const MAX_PAGES$4 = 10;
function createAccessGroups(deps) {
	return { of: (iamId, accountId) => groupsOf(iamId, accountId, deps) };
}
const pageShape$4 = (0,lib_base.X)({
	groups: (0,lib_base.J)((0,lib_base.X)({
		id: lib_base.K,
		name: (0,lib_base.Z)(lib_base.Q)
	})),
	total_count: (0,lib_base.Z)(lib_base.G)
});
async function groupsOf(iamId, accountId, deps) {
	const found = [];
	const of = {
		service: "iam",
		operation: "listAccessGroups",
		repeatable: true
	};
	for (let page = 0; page < MAX_PAGES$4; page += 1) {
		const query = new URLSearchParams({
			account_id: accountId,
			iam_id: iamId,
			membership_type: "all",
			limit: String(PAGE),
			offset: String(page * PAGE)
		});
		const url = `${deps.url}/v2/groups?${query}`;
		const { groups } = await (0,lib_event_routing.i)({
			...of,
			method: "GET",
			url,
			shape: pageShape$4,
			read: lib_event_routing.l
		}, deps);
		found.push(...groups.map(({ id, name }) => ({
			id,
			name: name ?? ""
		})));
		if (groups.length < PAGE) return found;
	}
	throw (0,lib_base.V)({
		...of,
		status: 200
	}, "it names one more page again and again", "refused");
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
		read: lib_event_routing.l,
		signal
	};
	return (0,lib_event_routing.c)(tokens, () => (0,lib_event_routing.o)(one, shape, () => send(client)));
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
		key: new lib_first.P(made.apikey)
	};
}
async function removeKey(iam, id, signal) {
	const send = (client) => client.deleteApiKey({ id });
	try {
		await callIam(iam, {
			operation: "deleteApiKey",
			repeatable: true,
			shape: lib_base.Y,
			send
		}, signal);
	} catch (error) {
		if (!isAbsent$2(error)) throw error;
	}
}
async function hasServiceId(iam, id, signal) {
	const shape = (0,lib_base.X)({ id: lib_base.K });
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
const createdShape$1 = (0,lib_base.X)({
	id: lib_base.K,
	apikey: lib_base.K
});
const keyShape = (0,lib_base.X)({
	id: lib_base.K,
	name: (0,lib_base.Z)(lib_base.Q),
	description: (0,lib_base.Z)(lib_base.Q),
	expires_at: (0,lib_base.Z)(lib_base.Q)
});
const pageShape$3 = (0,lib_base.X)({
	apikeys: (0,lib_base.J)(keyShape),
	next: (0,lib_base.Z)(lib_base.Q)
});
async function loadClient$2(tokens, url, signal) {
	const { default: IamIdentityV1 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(7451)]).then(__webpack_require__.bind(__webpack_require__, 7451)).then((m) => /* @__PURE__ */ (0,rolldown_runtime.o)(m.default, 1));
	return new IamIdentityV1((0,lib_event_routing.s)(tokens, url, signal));
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
	return error instanceof lib_first.Dt && error.failure.status === 404 && error.failure.serviceCode !== void 0;
}
// lib/iam/policies-shape.ts
const value = (raw, path) => (Array.isArray(raw) ? raw : [raw]).map((one) => typeof one === "boolean" ? String(one) : (0,lib_base.Q)(one, path));
const attribute = (raw, path) => {
	const { key, name, operator } = (0,lib_base.X)({
		key: (0,lib_base.Z)(lib_base.Q),
		name: (0,lib_base.Z)(lib_base.Q),
		operator: (0,lib_base.Z)(lib_base.Q)
	})(raw, path);
	const { value: given } = raw;
	return {
		key: (0,lib_base.K)(key ?? name, `${path}.key`),
		operator: operator ?? "stringEquals",
		values: value(given, `${path}.value`)
	};
};
const role = (raw, path) => {
	const { role_id, display_name } = (0,lib_base.X)({
		role_id: lib_base.K,
		display_name: (0,lib_base.Z)(lib_base.Q)
	})(raw, path);
	return {
		id: role_id,
		displayName: display_name
	};
};
const attributesOf$1 = (0,lib_base.X)({ attributes: (0,lib_base.Z)((0,lib_base.J)(attribute)) });
const resourceOf = (0,lib_base.X)({
	attributes: (0,lib_base.Z)((0,lib_base.J)(attribute)),
	tags: (0,lib_base.Z)((0,lib_base.J)((tag) => tag))
});
const grantOf = (0,lib_base.X)({ grant: (0,lib_base.X)({ roles: (0,lib_base.Z)((0,lib_base.J)(role)) }) });
const raw$1 = (0,lib_base.X)({
	id: lib_base.K,
	type: lib_base.K,
	subject: (0,lib_base.Z)(attributesOf$1),
	subjects: (0,lib_base.Z)((0,lib_base.J)(attributesOf$1)),
	resource: (0,lib_base.Z)(resourceOf),
	resources: (0,lib_base.Z)((0,lib_base.J)(resourceOf)),
	control: (0,lib_base.Z)(grantOf),
	roles: (0,lib_base.Z)((0,lib_base.J)(role)),
	rule: (0,lib_base.Z)((rule) => rule)
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
const pageShape$2 = (0,lib_base.X)({
	policies: (0,lib_base.J)(policyShape),
	next: (0,lib_base.Z)((0,lib_base.X)({
		start: (0,lib_base.Z)(lib_base.Q),
		href: (0,lib_base.Z)(lib_base.Q)
	}))
});
async function list(filter, deps) {
	const found = [];
	let start;
	for (let pages = 0; pages < MAX_PAGES$2; pages += 1) {
		const params = {
			...filter,
			limit: 100,
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
	throw (0,lib_base.V)({
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
const createdShape = (0,lib_base.X)({ id: lib_base.K });
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
		return (0,lib_event_routing.l)(answer);
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
		if (!(error instanceof lib_first.Dt && error.failure.serviceCode === "policy_conflict_error")) throw error;
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
const offeredShape = (0,lib_base.X)({
	crn: lib_base.K,
	display_name: lib_base.K
});
const rolesShape = (0,lib_base.X)({ service_roles: (0,lib_base.Z)((0,lib_base.J)(offeredShape)) });
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
async function call$1({ operation, shape, send, read = lib_event_routing.l }, deps) {
	const { tokens, signal, log } = deps;
	const client = await loadClient$1(deps);
	const one = {
		service: "iam",
		operation,
		repeatable: true,
		read,
		signal
	};
	const once = () => (0,lib_event_routing.o)(one, shape, () => send(client));
	return (0,lib_base.F)(() => (0,lib_event_routing.c)(tokens, once), {
		what: `iam ${operation}`,
		signal,
		log,
		again: lib_base.P,
		...deps.retry
	});
}
async function loadClient$1({ tokens, url, signal }) {
	const { default: IamPolicyManagementV1 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(5725)]).then(__webpack_require__.bind(__webpack_require__, 5725)).then((m) => /* @__PURE__ */ (0,rolldown_runtime.o)(m.default, 1));
	return new IamPolicyManagementV1((0,lib_event_routing.s)(tokens, url, signal));
}
/** Id of the policy that an equal one conflicts with. ibm-cloud-apis.md 1.8 */
function conflictIn(body) {
	const errors = asObject$1(body)["errors"];
	const details = asObject$1(asObject$1(Array.isArray(errors) ? errors[0] : void 0)["details"]);
	return (0,lib_event_routing.u)(asObject$1(details["conflicts_with"])["policy"]);
}
function asObject$1(value) {
	return typeof value === "object" && value !== null ? value : {};
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
		if (before === "open") patience.log.info(`what became of ${what} is not known (${(0,lib_first.At)(error)}); looking for it, without sending anything again`);
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
	if (!(error instanceof lib_first.Dt)) return "open";
	const { outcome, status } = error.failure;
	if (outcome === "transient") return status === void 0 ? "unsent" : "refused";
	return outcome === "refused" && refusedBefore(error) ? "refused" : "open";
}
/** Looks until it shows or the time (milliseconds) is over; a service that fails meanwhile is asked again. */
async function lookFor(look, patience, time) {
	const until = patience.now() + time;
	using wait = new lib_first.w("what a call of unknown outcome may have made", patience.log);
	const pause = patience.pauses();
	for (;;) {
		const last = patience.now() >= until;
		const looked = await lookOnce(last ? look : () => (0,lib_base.M)(look), patience.log);
		if (looked.kind === "found" || last) return looked;
		wait.problem = looked.kind === "unseen" ? looked.error : void 0;
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
		if (!(error instanceof lib_first.Dt)) throw error;
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
			...(0,lib_classic.nt)(deps),
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
	/** Whether IAM has given a token for the key that this run has made. */
	#known = false;
	#handedOver = false;
	constructor(loan, deps) {
		this.#loan = loan;
		this.#deps = deps;
	}
	/**
	* Makes the key before there is a lease, so that what it may do can be tried: `known` gets the key, and must have had a
	* token for it when it returns. Undefined where the action makes no key. What dead runs left is not touched yet, and no
	* other run takes this key for a dead one's. Throws UserError where none can be made.
	*/
	async early(identity, known) {
		const owner = await this.#owner();
		if (!owner) return void 0;
		const result = await known(await this.#make(owner, `before ${identity}`));
		this.#known = true;
		return result;
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
		if (owner) {
			await removeLeftKeys(purpose, owner, identity, this.#deps);
			return {
				key: this.#made?.key ?? await this.#make(owner, identity),
				fresh: !this.#known
			};
		}
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
		const tagged = {
			...owner,
			tag: tagOf(purpose, identity, (0,external_node_crypto_.randomUUID)())
		};
		const made = await explaining(`no API key can be made on ${serviceId}`, async () => makeKey(purpose, tagged, await deps.tokens.time() + timeout + MARGIN, deps));
		this.#made = {
			...made,
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
function noAccount(purpose) {
	return new lib_first.Ot({
		code: "E_IAM_ACCOUNT",
		what: "the token of the API key names no account",
		why: "the iam endpoint is not that of IBM Cloud IAM",
		fix: `check the iam line of \`endpoints\`, or give ${purpose}-api-key`
	});
}
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
/** A role that the account made for itself. */
const CUSTOM_ROLE = /:customRole:/;
/** Services of the attribute `serviceType`; every other one is a platform service. ibm-cloud-apis.md 1.6 */
const PLATFORM_SERVICES = [
	"iam-identity",
	"iam-access-management",
	"resource-controller",
	"iam-groups"
];
/** Whether an active policy, of either shape, allows what is needed. */
function judgeCover(policy, need) {
	const type = "serviceName" in need.subject ? "authorization" : "access";
	if (policy.type !== type || !sameSubject(policy, need)) return "no";
	if (policy.roles.filter((role) => includesRole(role, need)).length === 0) return "no";
	if (!policy.resource.every((attribute) => covers(attribute, thingsValue(attribute.key, need)))) return "no";
	if (policy.conditional) return "conditional";
	return isExact(policy, need) ? "exact" : "wider";
}
/**
* Whether a policy that is not counted on may allow it even so: it holds under conditions, gives a role of the account's
* own, whose actions do not show here, or names the thing by what is not known of it (its resource group, its key ring).
*/
function mayCover(policy, need) {
	const type = "serviceName" in need.subject ? "authorization" : "access";
	return policy.type === type && sameSubject(policy, need) && policy.roles.some((role) => CUSTOM_ROLE.test(role.id) || includesRole(role, need)) && policy.resource.every((attribute) => {
		const actual = thingsValue(attribute.key, need);
		return covers(attribute, actual) || actual === void 0 && attribute.key !== "service_group_id";
	});
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
	if (CUSTOM_ROLE.test(id)) return false;
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
const raw = (0,lib_base.X)({
	id: lib_base.K,
	iam_id: lib_base.K,
	name: lib_base.Q,
	description: (0,lib_base.Z)(lib_base.Q),
	account_id: lib_base.K,
	locked: (0,lib_base.Z)(lib_base.q),
	created_at: lib_base.Q
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
const pageShape$1 = (0,lib_base.X)({
	serviceids: (0,lib_base.J)(serviceIdShape),
	next: (0,lib_base.Z)(lib_base.Q)
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
	throw (0,lib_base.V)({
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
			shape: lib_base.Y,
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
		read: lib_event_routing.l,
		signal
	};
	const once = () => (0,lib_event_routing.c)(tokens, () => (0,lib_event_routing.o)(sent, shape, () => send(client)));
	const again = one.repeatable ? { again: lib_base.P } : {};
	return (0,lib_base.F)(once, {
		what: `iam ${operation}`,
		signal,
		log,
		...again,
		...deps.retry
	});
}
async function loadClient({ tokens, url, signal }) {
	const { default: IamIdentityV1 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(7451)]).then(__webpack_require__.bind(__webpack_require__, 7451)).then((m) => /* @__PURE__ */ (0,rolldown_runtime.o)(m.default, 1));
	return new IamIdentityV1((0,lib_event_routing.s)(tokens, url, signal));
}
function tokenOf(next) {
	if (!next) return void 0;
	return URL.parse(next, "https://iam.invalid")?.searchParams.get("pagetoken") ?? void 0;
}
/** A 404 of IAM itself: a proxy or a wrong endpoint knows nothing of what is there. */
function isAbsent$1(error) {
	return error instanceof lib_first.Dt && error.failure.status === 404 && error.failure.serviceCode !== void 0;
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
	const { default: IamPolicyManagementV1 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(5725)]).then(__webpack_require__.bind(__webpack_require__, 5725)).then((m) => /* @__PURE__ */ (0,rolldown_runtime.o)(m.default, 1));
	const client = new IamPolicyManagementV1((0,lib_event_routing.s)(tokens, url, signal));
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
		read: lib_event_routing.l,
		signal
	};
	const once = () => (0,lib_event_routing.c)(tokens, () => (0,lib_event_routing.o)(call, policiesShape, send));
	const { policies } = await (0,lib_base.F)(once, {
		what: "iam listPolicies",
		signal,
		log,
		...deps.retry
	});
	return policies.map(({ roles, resources }) => ({
		roleIds: (roles ?? []).map(({ role_id: id }) => id),
		attributes: new Map((resources ?? []).flatMap(({ attributes }) => (attributes ?? []).map(({ name, value, operator }) => [name ?? "", (operator ?? "stringEquals") === "stringEquals" ? value ?? "" : "*"])))
	}));
}
const policiesShape = (0,lib_base.X)({ policies: (0,lib_base.J)((0,lib_base.X)({
	roles: (0,lib_base.Z)((0,lib_base.J)((0,lib_base.X)({ role_id: lib_base.Q }))),
	resources: (0,lib_base.Z)((0,lib_base.J)((0,lib_base.X)({ attributes: (0,lib_base.Z)((0,lib_base.J)((0,lib_base.X)({
		name: (0,lib_base.Z)(lib_base.Q),
		value: (0,lib_base.Z)(lib_base.Q),
		operator: (0,lib_base.Z)(lib_base.Q)
	}))) })))
})) });
// lib/key-protect/sealing.ts
/**
* Encrypts the material (16, 24 or 32 bytes) for the token by RSA-OAEP with SHA-256, and with the material itself the
* token's nonce by AES-GCM, which proves that both belong together. ibm-cloud-apis.md 3.4
*/
function sealMaterial(material, { payload, nonce }) {
	const key = Buffer.from(payload, "base64").toString("utf8");
	const padding = external_node_crypto_.constants.RSA_PKCS1_OAEP_PADDING;
	const sealed = (0,external_node_crypto_.publicEncrypt)({
		key,
		oaepHash: "sha256",
		padding
	}, material);
	const iv = (0,external_node_crypto_.randomBytes)(12);
	const cipher = (0,external_node_crypto_.createCipheriv)(`aes-${material.length * 8}-gcm`, material, iv);
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
		shape: (0,lib_base.X)({}),
		send: (client) => client.postImportToken({
			bluemixInstance,
			...TOKEN
		})
	}, deps);
	return callInstance(instance, {
		operation: "getImportToken",
		shape: (0,lib_base.X)({
			payload: lib_base.K,
			nonce: lib_base.K
		}),
		send: (client) => client.getImportToken({ bluemixInstance })
	}, deps);
}
// lib/resource-controller/client.ts
/** The SDK's clients. Each is loaded when it is needed. */
async function controllerOf({ tokens, endpoints, signal }) {
	const { default: ResourceControllerV2 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(1078)]).then(__webpack_require__.bind(__webpack_require__, 1078)).then((m) => /* @__PURE__ */ (0,rolldown_runtime.o)(m.default, 1));
	return new ResourceControllerV2((0,lib_event_routing.s)(tokens, (0,lib_first.at)(endpoints), signal));
}
async function managerOf({ tokens, endpoints, signal }) {
	const { default: ResourceManagerV2 } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(1797)]).then(__webpack_require__.bind(__webpack_require__, 1797)).then((m) => /* @__PURE__ */ (0,rolldown_runtime.o)(m.default, 1));
	return new ResourceManagerV2((0,lib_event_routing.s)(tokens, (0,lib_first.ot)(endpoints), signal));
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
	const once = () => (0,lib_event_routing.c)(tokens, () => (0,lib_event_routing.o)(one, call.shape, call.send));
	const what = `resource-controller ${call.operation}`;
	return call.repeatable ? (0,lib_base.F)(once, {
		what,
		signal,
		log,
		...deps.retry
	}) : (0,lib_first.T)(`the answer to ${what}`, log, once);
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
		code: (0,lib_event_routing.u)(error["error_code"] ?? first["code"]),
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
		if (error instanceof lib_first.Dt && isAbsent(error)) return void 0;
		throw error;
	}
}
/** One question, for which IBM's SDK would bring a client as large as a whole action. ibm-cloud-apis.md 2.2 */
function plansOf(service, deps) {
	const base = (0,lib_first.X)(deps.endpoints).replace(/\/api\/v1$/, "");
	const one = {
		service: "resource-controller",
		operation: "getChildObjects",
		method: "GET"
	};
	const url = `${base}/api/v1/${SERVICE_IDS[service]}/plan?_limit=200`;
	return (0,lib_event_routing.i)({
		...one,
		url,
		repeatable: true,
		shape: plansShape,
		read: readError
	}, deps);
}
const plansShape = (0,lib_base.X)({ resources: (0,lib_base.J)((0,lib_base.X)({
	id: lib_base.K,
	name: lib_base.Q
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
		shape: (0,lib_base.X)({ id: lib_base.K }),
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
		if (error instanceof lib_first.Dt && isAbsent(error)) return void 0;
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
		if (!(error instanceof lib_first.Dt) || !isAbsent(error)) throw error;
	}
}
/** A 204 has no body, a 202 the instance. ibm-cloud-apis.md 2.1 */
const anything = (value, path) => typeof value === "object" ? void 0 : (0,lib_base.Y)(value, path);
const groupsShape = (0,lib_base.X)({ resources: (0,lib_base.J)((0,lib_base.X)({
	id: lib_base.K,
	name: lib_base.Q,
	default: (0,lib_base.Z)(lib_base.q)
})) });
const rawShape = (0,lib_base.X)({
	guid: lib_base.K,
	crn: lib_base.K,
	name: lib_base.Q,
	region_id: (0,lib_base.Z)(lib_base.Q),
	state: lib_base.K,
	created_at: (0,lib_base.Z)(lib_base.Q),
	created_by: (0,lib_base.Z)(lib_base.Q)
});
const instanceShape = (value, path) => {
	const raw = rawShape(value, path);
	const parts = (0,lib_first.Pt)(raw.crn);
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
const pageShape = (0,lib_base.X)({
	resources: (0,lib_base.J)(instanceShape),
	next_url: (0,lib_base.Z)(lib_base.Q)
});
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
	return new lib_first.Ot({
		code: "E_INSTANCE_UNKNOWN",
		what: `what became of the ${service} instance ${JSON.stringify(name)} is not known`,
		why: "the answer of the Resource Controller was lost, and no instance of this name shows yet",
		fix: "run it again in some minutes: it looks for the instance before it makes one",
		cause
	});
}



/***/ })

};
