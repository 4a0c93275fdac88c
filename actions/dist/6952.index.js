export const id = 6952;
export const ids = [6952];
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

/***/ 6886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ removeOwn),
/* harmony export */   t: () => (/* binding */ ownPath)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);




// actions/encrypt-image/own-files.ts
/** A name of ours in `folder`, by which a later run knows whose it was should this one be killed. */
function ownPath(folder, log) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.X)());
	return {
		path,
		[Symbol.asyncDispose]: () => removeOwn(path, log)
	};
}
/** Deletes a file or folder of ours, if it is there. Never throws. */
async function removeOwn(path, log) {
	try {
		const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path).catch(() => void 0);
		if (stat?.isFile()) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.unlink)(path);
		else if (stat?.isDirectory() && (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path))) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(path, { recursive: true });
		else return;
		log.info(`removed ${path}`);
	} catch (error) {
		log.warning(`${path} is left and cannot be removed: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.kt)(error)[0] ?? ""}`);
	}
}



/***/ }),

/***/ 3176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);
/* harmony import */ var _lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7419);
/* harmony import */ var _own_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6886);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);






// actions/encrypt-image/post.ts
/**
* Deletes what `main` would have deleted, had it not been killed, and gives the place of a stream back. Does nothing after
* an orderly ending.
*/
async function post(deps) {
	const { log, recall } = deps;
	for (const path of [recall("download"), recall("partial")]) if (path !== "" && (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(path))) await (0,_own_files_js__WEBPACK_IMPORTED_MODULE_4__.n)(path, log);
	const partial = recall("partial");
	if (partial !== "") await deps.removeKernelLeftovers((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(partial));
	await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.g)(recall("upload-lease"), recall("cancelled") !== "", deps).catch((error) => log.warning(`the place of the stream could not be given back: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error)}; the next run takes it over`));
}



/***/ })

};
