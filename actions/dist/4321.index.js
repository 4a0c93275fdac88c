export const id = 4321;
export const ids = [4321];
export const modules = {

/***/ 5840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ growingPause),
/* harmony export */   r: () => (/* binding */ patienceOf),
/* harmony export */   t: () => (/* binding */ TIMING)
/* harmony export */ });
// actions/order-instance/deps.ts
const TIMING = {
	poll: 1e4,
	lookUp: 3e5,
	quiet: 6e5,
	copyGrace: 15e3,
	probe: 3e3,
	tag: 5e3
};
function patienceOf(deps) {
	const { now, log, timing } = deps;
	return {
		now,
		pauses: () => growingPause(deps),
		lookUp: timing.lookUp,
		log
	};
}
/** Pauses that begin short and grow to `poll`: most things are done soon or late. */
function growingPause(deps) {
	let next = Math.min(1e3, deps.timing.poll);
	return async () => {
		await deps.pause(next);
		next = Math.min(next * 1.5, deps.timing.poll);
	};
}



/***/ }),

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ makeOnce),
/* harmony export */   t: () => (/* binding */ lookFor)
/* harmony export */ });
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);

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
		if (before === "open") patience.log.info(`what became of ${what} is not known (${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.J)(error)}); looking for it, without sending anything again`);
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
	if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.G)) return "open";
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
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.G)) throw error;
		log.info(`it cannot be looked for at the moment: ${error.message}`);
		return {
			kind: "unseen",
			error
		};
	}
}



/***/ }),

/***/ 4321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4010);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5459);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8153);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5840);
/* harmony import */ var _lib_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5765);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8500);








// actions/order-instance/traces.ts
const nameOf = (target) => `${target.hostname}.${target.domain}`;
const ids = (guests) => guests.map((guest) => guest.id).join(", ");
/** Looks for the server of this name that is ours: by its tag, or by the intent. Throws ServiceError. */
async function lookForTraces(deps, target, kept) {
	const all = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.u)(deps.client, target.hostname, target.domain);
	const guests = all.filter((guest) => !guest.reclaimed);
	const reclaimed = all.filter((guest) => guest.reclaimed);
	const tagged = taggedOne(guests, nameOf(target));
	if (tagged) return {
		own: {
			kind: "server",
			guest: tagged
		},
		guests,
		reclaimed
	};
	return {
		own: kept && await traceOfIntent(deps, target, kept, all),
		guests,
		reclaimed
	};
}
/** The one server with our tag. */
function taggedOne(guests, name) {
	const tagged = guests.filter((guest) => (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.s)(guest.tags) !== void 0);
	if (tagged.length <= 1) return tagged[0];
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_ORDER_AMBIGUOUS",
		what: `${tagged.length} servers are named ${name} and tagged as orders of this action: ${ids(tagged)}`,
		why: "somebody copied the tag, or ordered with two journals at once",
		fix: "cancel or rename all but one of them, then run again"
	});
}
/** A run may have died between the order and the tag: then the intent tells which server is ours. */
async function traceOfIntent(deps, target, { intent }, named) {
	const { "instance-id": server, "order-id": order } = intent;
	if (server !== "") return traceOfServer(deps, target, {
		server,
		order
	}, named);
	const alive = named.filter((guest) => !guest.reclaimed);
	const ordered = alive.find((guest) => order !== "" && String(guest.orderId) === order);
	if (ordered) return {
		kind: "server",
		guest: ordered
	};
	const since = sinceIntent(intent.at);
	const younger = alive.filter((guest) => guest.createdAt === void 0 || guest.createdAt >= since);
	const [guest] = younger;
	if (guest && younger.length === 1) return {
		kind: "server",
		guest
	};
	return orderIsOver(deps, target, order);
}
const sinceIntent = (at) => Date.parse(at) - _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.F;
/**
* A recorded server: itself, or proof that it is gone. Throws UserError E_ORDER_DIFFERENT when it has another name now.
*/
async function traceOfServer(deps, target, { server, order }, named = []) {
	const guest = named.find((guest) => String(guest.id) === server) ?? await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.d)(deps.client, Number(server));
	if (!guest) return orderIsOver(deps, target, order);
	if (guest.reclaimed) return {
		kind: "over",
		proof: `the server ${guest.id} was cancelled and is being taken apart`
	};
	if (!(0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.f)(guest, target)) throw renamed(guest, nameOf(target));
	return {
		kind: "server",
		guest
	};
}
/** The books keep an order when its server has long been taken apart (softlayer-api.md 16). */
async function orderIsOver(deps, target, id) {
	if (id === "") return void 0;
	try {
		const order = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.l)(deps.client, Number(id), target);
		if (order?.fate !== "over") return void 0;
		return {
			kind: "over",
			proof: `the order ${id} (${order.status}) or all of its billing was cancelled`
		};
	} catch (error) {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.G) || error.failure.outcome !== "refused") throw error;
		deps.log.debug(`the order ${id} cannot be read: ${error.message}`);
		return;
	}
}
function renamed(guest, name) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_ORDER_DIFFERENT",
		what: `the server ${guest.id}, which was ordered as ${name}, is now named ${nameOf(guest)}; nothing is ordered in its place`,
		why: "somebody has renamed it",
		fix: `give it its name back to have it adopted, take another hostname, or cancel it; to have a second server under ${name}, delete the record of the first order`
	});
}
function nameTaken(guests, name) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_NAME_TAKEN",
		what: `${name} exists already and is no order of this action: server ${ids(guests)}`,
		why: `somebody else made it: it has no tag ${_content_js__WEBPACK_IMPORTED_MODULE_4__.t}… and there is no record of an order`,
		fix: "take another hostname, for example with {unique} in it, or cancel that server"
	});
}
// actions/order-instance/readiness.ts
/** Looks in a row without an answer before its books are asked. */
const MISSED_LOOKS = 3;
/**
* Waits until the server is provisioned, runs, and has its addresses; outputs are set as soon as they are known.
* `adopted`: a server that somebody has switched off since is provisioned all the same.
*/
async function awaitProvisioned(deps, { privateOnly, ...name }, id, { adopted }) {
	const pause = (0,_deps_js__WEBPACK_IMPORTED_MODULE_5__.n)(deps);
	let told = "";
	let missed = 0;
	let patientUntil = deps.now() + deps.timing.lookUp;
	for (;;) {
		const guest = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)(`the server ${id} cannot be read`, () => orStillProvisioning(deps, id, told, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.d)(deps.client, id)));
		if (guest?.reclaimed) throw gone(`the server ${id}`, "it is being taken apart");
		if (guest) {
			missed = 0;
			patientUntil = deps.now() + deps.timing.lookUp;
			setAddresses(deps, guest);
			if ((0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.p)(guest, privateOnly)) return guest;
			if (adopted && guest.provisioned && guest.transaction === void 0 && !guest.running) {
				deps.log.warning(`the server ${id} is provisioned, but switched off`);
				return guest;
			}
			const state = describe$1(guest);
			if (state !== told) deps.log.info(`server ${id}: ${state}`);
			told = state;
		} else {
			missed += 1;
			const late = deps.now() >= patientUntil;
			if (missed >= MISSED_LOOKS || late) await orStillProvisioning(deps, id, told, () => demandNotGone(deps, name, id));
			if (late) throw notShown(id);
		}
		await orStillProvisioning(deps, id, told, pause);
	}
}
/** Throws UserError E_INSTANCE_GONE when the books prove it: what does not show may as well be hidden from this user. */
async function demandNotGone(deps, name, id) {
	const ids = {
		server: String(id),
		order: deps.outputs.get("order-id")
	};
	const trace = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)(`the order of server ${id} cannot be read`, () => traceOfServer(deps, name, ids));
	if (trace?.kind === "over") throw gone(`the server ${id}`, trace.proof);
}
function setAddresses(deps, guest) {
	deps.outputs.set("instance-id", String(guest.id));
	if (guest.globalId !== "") deps.outputs.set("instance-global-id", guest.globalId);
	if (guest.orderId !== void 0) deps.outputs.set("order-id", String(guest.orderId));
	if (guest.publicIp !== void 0) deps.outputs.set("public-ip", guest.publicIp);
	if (guest.privateIp !== void 0) deps.outputs.set("private-ip", guest.privateIp);
}
function describe$1(guest) {
	if (guest.transaction !== void 0) return guest.transaction;
	if (guest.orderStatus && !/APPROVED|COMPLETED/.test(guest.orderStatus)) return `its order ${guest.orderId ?? ""} is ${guest.orderStatus}`;
	if (!guest.provisioned) return "waiting for its provisioning to begin";
	return guest.running ? "waiting for its addresses" : "provisioned, not running yet";
}
/** The end of the action's time, in words that say what is left behind. */
async function orStillProvisioning(deps, id, state, step) {
	try {
		return await step();
	} catch (error) {
		if (!timeIsOver(deps)) throw error;
		throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
			code: "E_STILL_PROVISIONING",
			what: `the server ${id} was ordered and is not ready yet (${state || "no state known"})`,
			why: "provisioning takes minutes, at times hours; an order may also wait for approval",
			fix: "run it again: it adopts this server and goes on waiting; or give a longer timeout. The server costs money until it is cancelled",
			cause: error
		});
	}
}
const timeIsOver = (deps) => deps.signal.aborted && deps.signal.reason instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K && deps.signal.reason.code === "E_TIMEOUT";
function gone(server, proof) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_INSTANCE_GONE",
		what: `${server} is not there any more: ${proof}`,
		why: "somebody cancelled it, or its order was not approved",
		fix: "look at the order under Manage > Billing > Orders; run this again to order anew"
	});
}
function notShown(id) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_INSTANCE_NOT_SHOWN",
		what: `the server ${id} was ordered and does not show, and nothing proves that it was cancelled`,
		why: "the user of these credentials may not see it, or it was cancelled and its order does not tell: the API answers the same to both",
		fix: "look for it under Classic Infrastructure > Device List, give the user access to all virtual servers, and run this again to go on waiting. The server costs money until it is cancelled"
	});
}
/**
* Connects to the server's own address until it accepts, within the action's time. Afterwards the server must still
* be the one that has this address (pitfalls P6: the wrong machine must never answer for it).
*/
async function awaitListening(deps, { privateOnly, ...name }, guest, port) {
	const address = addressOf(guest, privateOnly);
	if (address === void 0) throw notListening(guest, port, "it has no address", void 0);
	deps.log.info(`waiting until ${address}:${port} accepts a connection`);
	let refusal;
	try {
		for (;;) {
			refusal = await deps.connect(address, port, deps.signal) ?? "";
			deps.signal.throwIfAborted();
			if (refusal === "") break;
			await deps.pause(deps.timing.probe);
		}
	} catch (error) {
		if (timeIsOver(deps)) throw notListening(guest, port, refusal || "no answer", error);
		throw error;
	}
	const now = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)(`the server ${guest.id} cannot be read`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.d)(deps.client, guest.id));
	if (!now || now.reclaimed) {
		await demandNotGone(deps, name, guest.id);
		throw notShown(guest.id);
	}
	if (addressOf(now, privateOnly) !== address) throw notListening(guest, port, `its address changed from ${address} meanwhile`, void 0);
	deps.log.info(`${address}:${port} accepts connections`);
}
const addressOf = (guest, privateOnly) => privateOnly ? guest.privateIp : guest.publicIp;
function notListening(guest, port, why, cause) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_NOT_LISTENING",
		what: `the server ${guest.id} is provisioned, but nothing accepts a connection to its port ${port} (${why})`,
		why: "the image does not boot, its service does not start, or a firewall or security group stands between it and this runner",
		fix: "look at its console in the IBM Cloud portal; for a private-only server the runner must be in the private network. The server costs money until it is cancelled",
		cause
	});
}
// actions/order-instance/finish.ts
/** Tries to tag; right after an order it may fail for a while (softlayer-api.md 19). False when it did not work. */
async function setTags(deps, id, tags) {
	for (let tries = 3; tries > 0; tries -= 1) try {
		await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.m)(deps.client, id, tags);
		return true;
	} catch (error) {
		deps.signal.throwIfAborted();
		deps.log.info(`the server ${id} cannot be tagged yet: ${String(error)}`);
		if (tries > 1) await deps.pause(deps.timing.tag);
	}
	return false;
}
/** Waits for what was asked for. `tags` are those that could not be set before. */
async function finish(inputs, deps, id, how) {
	deps.summary.row("server id", String(id));
	const guest = await awaitProvisioned(deps, inputs, id, { adopted: how.adopted });
	deps.log.info(`server ${id} is provisioned`);
	if (how.tags && !await setTags(deps, id, how.tags)) deps.log.warning(`the server ${id} has no tag ${how.tags[0] ?? ""}: set it by hand, so that runs with another journal find it`);
	if (inputs.waitForPort !== void 0) await awaitListening(deps, inputs, guest, inputs.waitForPort);
	deps.summary.row("public address", deps.outputs.get("public-ip"));
	deps.summary.row("private address", deps.outputs.get("private-ip"));
	deps.summary.note(how.adopted ? "The server of an earlier run was adopted; nothing was ordered." : "The server was ordered by this run.");
}
// actions/order-instance/quote.ts
/** Has the service check and price the order; nothing is ordered. */
async function quote(deps, spec) {
	const what = `the order of ${spec.hostname}.${spec.domain} is not accepted`;
	try {
		const order = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)(what, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.r)(deps.client, spec));
		return {
			order,
			prices: readPrices(await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)(what, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.o)(deps.client, order)))
		};
	} catch (error) {
		if (error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K && error.code === "E_FLAVOR") throw await withFlavors(deps, error);
		throw error;
	}
}
async function withFlavors(deps, error) {
	const flavors = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.i)(deps.client).catch((_) => []);
	if (flavors.length === 0) return error;
	const { code, what, why, cause } = error;
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code,
		what,
		why,
		fix: `take one of ${flavors.slice(0, 60).join(", ")}`,
		cause
	});
}
function readPrices(container) {
	try {
		return (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.n)(container);
	} catch (cause) {
		if (!(cause instanceof _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.t)) throw cause;
		throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
			code: "E_PRICE_UNREADABLE",
			what: `the price of the order cannot be read: ${cause.message}`,
			why: "the service answered with something that is no decimal price",
			fix: "report this; nothing is ordered whose price is not known",
			cause
		});
	}
}
/** Into the outputs and the log. */
function tellPrices(deps, prices) {
	const texts = priceTexts(prices);
	for (const [name, value] of Object.entries(texts)) deps.outputs.set(name, value);
	const told = Object.entries(texts).map(([name, value]) => `${name} ${value || "none"}`);
	deps.log.info(`prices before tax: ${told.join(", ")}`);
}
/** Prices that were told, into the summary. */
function summarizePrices(deps) {
	for (const name of PRICES) deps.summary.row(name, deps.outputs.get(name));
}
const PRICES = [
	"hourly-price",
	"monthly-price",
	"setup-fee",
	"currency"
];
/** By the names of the outputs; '' for a price that the order does not have. */
function priceTexts(prices) {
	return {
		"hourly-price": prices.hourly?.text ?? "",
		"monthly-price": prices.monthly?.text ?? "",
		"setup-fee": prices.setup.text,
		currency: prices.currency
	};
}
// actions/order-instance/ceilings.ts
/**
* Every ceiling that is given is compared with its price, whatever the billing. Throws UserError E_CURRENCY,
* E_PRICE_UNKNOWN or E_PRICE when the order costs more than it may, or when what it costs is not known.
*/
function demandAffordable(prices, limits) {
	if (prices.currency !== limits.currency) throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_CURRENCY",
		what: `the order is priced in ${prices.currency}, the ceilings are in ${limits.currency}`,
		why: "the account is billed in another currency",
		fix: `give the ceilings in ${prices.currency}, with currency: ${prices.currency}`
	});
	demandKnown(prices, limits.billing);
	const { ceilings, dryRun } = limits;
	const over = [
		exceeded("hourly price", prices.hourly, ceilings.hourly, "max-hourly-price"),
		exceeded("monthly price", prices.monthly, ceilings.monthly, "max-monthly-price"),
		ceilings.setup || dryRun ? exceeded("setup fee", prices.setup, ceilings.setup, "max-setup-fee") : unlimited(prices.setup)
	].filter((text) => text !== void 0);
	if (over.length === 0) return;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_PRICE",
		what: `the order costs more than it may: ${over.join("; ")} (${prices.currency})`,
		why: "the size costs more than expected, or prices have risen",
		fix: "take a smaller size, or raise or give the ceiling that is named"
	});
}
/** A price of zero, or one that leaves an item out, limits nothing: what the order costs would come by the other billing. */
function demandKnown(prices, billing) {
	const other = billing === "hourly" ? "monthly" : "hourly";
	const price = prices[billing];
	if (!price) throw priceUnknown(`the order has no ${billing} price`, `this configuration is not sold with ${billing} billing`);
	const otherwise = prices[other];
	if (price.micros === 0n && otherwise !== void 0 && otherwise.micros > 0n) throw priceUnknown(`the ${billing} price is 0, but the ${other} price is ${otherwise.text} ${prices.currency}`, `this configuration is charged otherwise than with ${billing} billing`);
	const [item] = prices.unpriced[billing];
	if (item !== void 0) throw priceUnknown(`${item} has no ${billing} price, but a ${other} one`, `this part of the order is not sold with ${billing} billing`);
}
function priceUnknown(what, why) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_PRICE_UNKNOWN",
		what,
		why,
		fix: "take the other billing, or another size"
	});
}
function exceeded(what, price, ceiling, name) {
	if (ceiling === void 0 || price === void 0 || price.micros <= ceiling.micros) return void 0;
	return `${what} ${price.text}, ${name} ${ceiling.text}`;
}
function unlimited(setup) {
	return setup.micros === 0n ? void 0 : `setup fee ${setup.text}, charged once, and no max-setup-fee is given`;
}
/** What a receipt says costs money now. A difference within the ceilings is told, one above them is the problem. */
function receiptProblem(deps, receipt, { expected, limits }) {
	try {
		const paid = readPrices(receipt.details);
		if (!paid.hourly && !paid.monthly && paid.setup.micros === 0n) return void 0;
		const promised = priceTexts(expected);
		const others = Object.entries(priceTexts(paid)).filter(([name, text]) => text !== "" && text !== promised[name]);
		for (const [name, text] of others) {
			deps.log.warning(`the receipt names another ${name} than the verified order: ${text}`);
			deps.outputs.set(name, text);
		}
		demandAffordable(paid, limits);
		return;
	} catch (error) {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K)) throw error;
		return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
			code: "E_PRICE_CHANGED",
			what: `the server was ordered (order ${receipt.orderId ?? "of unknown id"}), and its receipt does not agree with the ceilings: ${error.what}`,
			why: "prices changed between verifying and ordering",
			fix: "cancel the server of the output instance-id if it is not worth that, or raise the ceiling",
			cause: error
		});
	}
}
// actions/order-instance/placement.ts
/** The template that is ordered. The id of a copy leads to its parent (softlayer-api.md 6.1). */
async function findTemplate(deps, id) {
	const template = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)(`the template ${id} cannot be read`, async () => {
		const found = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.x)(deps.client, id);
		return found?.parentId === void 0 ? found : (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.x)(deps.client, found.parentId);
	});
	if (template) return template;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_TEMPLATE_NOT_FOUND",
		what: `there is no image template ${id}`,
		why: "the id is wrong, the template was deleted, or it belongs to another account",
		fix: "give template-id or template-global-id as upload-import printed it, and credentials of the same account"
	});
}
/** What is left of a template that was deleted: its id. */
function goneTemplate(id) {
	return {
		id,
		globalId: "",
		name: "",
		note: "",
		active: false,
		status: "deleted",
		parentId: void 0,
		createdAt: void 0,
		copies: []
	};
}
/**
* The datacenter when none is given: that of the template's finished copy; of several, of the oldest, which is where
* the import arrived.
*/
function ownDatacenter(template) {
	const [first] = template.copies.filter((copy) => copy.state === "ready").sort((a, b) => a.id - b.id);
	if (first?.datacenter !== void 0) return first.datacenter;
	throw notReady(template, "in any datacenter");
}
/** Whether the template can be ordered in the datacenter. */
const isPlaced = (template, datacenter) => template.active && (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.T)(template).includes(datacenter);
const isUnderWay = (template, datacenter) => template.copies.some((copy) => copy.datacenter === datacenter && copy.state === "importing");
/** The datacenter's id, of which a copy has need. Throws UserError E_DATACENTER. */
async function findDatacenter(deps, name) {
	const all = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)("the datacenters cannot be listed", () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.z)(deps.client));
	const found = all.find((datacenter) => datacenter.name === name);
	if (found) return found;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_DATACENTER",
		what: `there is no datacenter ${name}`,
		why: "the name is misspelt, or the datacenter was closed",
		fix: `take one of ${all.map((datacenter) => datacenter.name).join(", ")}`
	});
}
/** Copies the template to the datacenter, unless a copy is under way, and waits until it can be ordered there. */
async function copyTo(deps, template, datacenter) {
	if (!isUnderWay(template, datacenter.name)) await startCopy(deps, template, datacenter);
	await awaitCopy(deps, template, datacenter.name);
}
/** A copy is billed: its start is sent once, and looked for when the answer is lost. */
async function startCopy(deps, template, { id, name }) {
	const before = deps.outputs.get("changed");
	const old = new Set(template.copies.map((copy) => copy.id));
	const look = async () => {
		return (await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.x)(deps.client, template.id))?.copies.find((copy) => copy.datacenter === name && (!old.has(copy.id) || copy.state === "importing"));
	};
	const made = await (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_6__.n)({
		what: `the copy of template ${template.id} to ${name}`,
		claim: async () => void 0,
		act: async () => {
			deps.outputs.set("changed", "true");
			await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.h)(deps.client, template.id, [id]);
		},
		look,
		refusedBefore: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.H,
		settle: async ({ kind }) => {
			if (kind === "nothing") deps.outputs.set("changed", before);
		}
	}, (0,_deps_js__WEBPACK_IMPORTED_MODULE_5__.r)(deps));
	if (made.kind !== "made") throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.c)(made.error, `template ${template.id} cannot be copied to ${name}`);
	deps.log.info(`template ${template.id} is being copied to ${name}`);
}
/**
* One look proves nothing: the state must be the same twice (softlayer-api.md 7.3), and a failure must last, because a
* copy looks the same in the moment before its transaction begins.
*/
async function awaitCopy(deps, template, datacenter) {
	const pause = (0,_deps_js__WEBPACK_IMPORTED_MODULE_5__.n)(deps);
	let before = "";
	let since = deps.now();
	for (;;) {
		await pause();
		const now = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)(`template ${template.id} cannot be read`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.x)(deps.client, template.id));
		const state = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.O)(now, datacenter);
		if (state === before && state === "ready") return;
		if (state !== before) since = deps.now();
		if (state === before && (state === "failed" || state === "gone") && deps.now() - since >= deps.timing.copyGrace) throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
			code: "E_COPY_FAILED",
			what: `the copy of template ${template.id} to ${datacenter} has failed (${state})`,
			why: "the datacenter cannot store it, or the template was deleted meanwhile",
			fix: "take the datacenter of the template, or ask IBM support with the id of the template"
		});
		before = state;
	}
}
function noCopy(template, datacenter) {
	const ready = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.T)(template);
	if (ready.length === 0) return notReady(template, `in ${datacenter}`);
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_NO_COPY",
		what: `template ${template.id} has no finished copy in ${datacenter}, but in ${ready.join(", ")}`,
		why: "a private image can be ordered only where a copy of it is",
		fix: "set copy-to-datacenter to true, import with `locations`, or order where it is"
	});
}
function notReady(template, where) {
	const running = template.copies.map((copy) => copy.transaction).find((text) => text !== void 0);
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_TEMPLATE_NOT_READY",
		what: `template ${template.id} has no finished copy ${where} (status ${template.status}${running ? `, ${running}` : ""})`,
		why: running ? "its import is still running" : "its import has failed, or has only just begun",
		fix: "run upload-import with `template-id` to wait for it, then order"
	});
}
// actions/order-instance/offer.ts
/**
* The order with its price, under the ceilings. A copy of the template costs as well, so it is made only for an order
* that is affordable as far as can be told without it; then the price is asked again. A dry run copies nothing.
*/
async function affordableOffer(inputs, deps, template, datacenter) {
	if (!isPlaced(template, datacenter)) {
		if (!inputs.copyToDatacenter) throw noCopy(template, datacenter);
		const place = await findDatacenter(deps, datacenter);
		const foreseen = (inputs.dryRun || !isUnderWay(template, datacenter)) && judged(inputs, deps, await foresee(inputs, deps, template, datacenter));
		if (inputs.dryRun && foreseen) {
			deps.log.info(`dry-run: template ${template.id} would be copied to ${datacenter}`);
			summarizePrices(deps);
			return foreseen;
		}
		await copyTo(deps, template, place);
	}
	const offer = judged(inputs, deps, await quote(deps, await specOf(inputs, deps, template, datacenter)));
	summarizePrices(deps);
	return offer;
}
function judged(inputs, deps, offer) {
	tellPrices(deps, offer.prices);
	demandAffordable(offer.prices, inputs);
	const { ceilings, dryRun } = inputs;
	if (offer.prices.setup.micros > 0n && ceilings.setup === void 0 && dryRun) deps.log.notice(`a setup fee of ${offer.prices.setup.text} is charged once: to order, give max-setup-fee as well`);
	for (const kind of ["hourly", "monthly"]) if (ceilings[kind] && !offer.prices[kind]) deps.log.notice(`the order has no ${kind} price: max-${kind}-price has nothing to limit`);
	return offer;
}
/**
* The price before there is a copy. Whether the service prices an image where no copy is, is not documented
* (softlayer-api.md 25, 5): where it does not, the same order is priced in the template's own datacenter, whose VLANs
* are others.
*/
async function foresee(inputs, deps, template, datacenter) {
	const own = ownDatacenter(template);
	const spec = await specOf(inputs, deps, template, datacenter);
	try {
		return await quote(deps, spec);
	} catch (error) {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K) || !FOR_WANT_OF_A_COPY.has(error.code)) throw error;
		deps.log.notice(`without a copy the order cannot be priced in ${datacenter}; its price in ${own} counts until there is one`);
		const none = {
			publicVlan: void 0,
			privateVlan: void 0
		};
		const subnets = {
			publicSubnet: void 0,
			privateSubnet: void 0
		};
		return quote(deps, {
			...spec,
			...none,
			...subnets,
			datacenter: own
		});
	}
}
/** Refusals that may mean the missing copy; others, such as no capacity, a copy would not mend. */
const FOR_WANT_OF_A_COPY = /* @__PURE__ */ new Set([
	"E_TEMPLATE",
	"E_CLASSIC_REFUSED",
	"E_CLASSIC_NOT_FOUND"
]);
async function specOf(inputs, deps, template, datacenter) {
	const sshKeyIds = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)("SSH keys cannot be looked up", () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.s)(deps.client, inputs.sshKeys));
	const { hostname, domain, size, dedicated, privateOnly, networkSpeed, userData } = inputs;
	const { publicVlan, privateVlan, publicSubnet, privateSubnet } = inputs;
	return {
		hostname,
		domain,
		size,
		dedicated,
		privateOnly,
		networkSpeed,
		userData,
		publicVlan,
		privateVlan,
		publicSubnet,
		privateSubnet,
		datacenter,
		templateId: template.id,
		templateGlobalId: template.globalId,
		hourly: inputs.billing === "hourly",
		sshKeyIds
	};
}
// actions/order-instance/same.ts
/** Throws UserError E_ORDER_DIFFERENT unless the server is what is wanted, as far as anything tells. */
function demandSame(inputs, content, template, found) {
	const differences = [
		...contentDifferences(content, found),
		...makeupDifferences(content, template, found.makeup),
		...networkDifferences(inputs, found.makeup)
	];
	if (differences.length === 0) return;
	const ordered = found.intent?.intent.ordered;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_ORDER_DIFFERENT",
		what: `${nameOf(inputs)} exists as server ${found.guest.id}, ordered with other contents${ordered ? ` (${ordered})` : ""}; wanted: ${(0,_content_js__WEBPACK_IMPORTED_MODULE_4__.i)(content)}; ${differences.join("; ")}`,
		why: "inputs were changed since, or the server was",
		fix: "take another hostname for the new server, or cancel the old one first"
	});
}
/** The tag of an earlier release leaves out billing, dedicated and private-only: these must be proved otherwise. */
function contentDifferences(content, { guest, makeup, intent }) {
	const hash = (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.s)(guest.tags) ?? intent?.intent.content;
	if (hash === (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.n)(content)) return [];
	if (hash !== (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.o)(content)) return ["template, size, datacenter, billing, dedicated or private-only differ"];
	const { "instance-id": server = "", content: written, ordered } = intent?.intent ?? {};
	if (written === hash && (server === "" || server === String(guest.id)) && ordered === (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.i)(content)) return [];
	const unproved = [
		...makeup.billing === void 0 ? ["billing"] : [],
		...makeup.dedicated === void 0 ? ["dedicated"] : [],
		...makeup.privateOnly === void 0 ? ["private-only"] : []
	];
	return unproved.length === 0 ? [] : [`it was ordered by an earlier release, and nothing tells its ${unproved.join(", ")}`];
}
/** Whatever the tag says: the server itself is asked, and only what it does not tell is left open. */
function makeupDifferences(content, template, makeup) {
	const { privateOnly, dedicated, billing, templateGlobalId } = makeup;
	return [
		...privateOnly === void 0 || privateOnly === content.privateOnly ? [] : [privateOnly ? "it has no public interface" : "it has a public interface"],
		...dedicated === void 0 || dedicated === content.dedicated ? [] : [dedicated ? "it is dedicated" : "it is not dedicated"],
		...billing === void 0 || billing === content.billing ? [] : [`its billing is ${billing}`],
		...templateGlobalId === void 0 || template.globalId === "" || templateGlobalId === template.globalId ? [] : [`it runs the template ${templateGlobalId}`]
	];
}
const NETWORKS = [
	["public-vlan", "publicVlan"],
	["private-vlan", "privateVlan"],
	["public-subnet", "publicSubnet"],
	["private-subnet", "privateSubnet"]
];
/** A network that is asked for by its id keeps others out: a server in another one is not what is wanted. */
function networkDifferences(inputs, makeup) {
	return NETWORKS.flatMap(([input, name]) => {
		const [wanted, real] = [inputs[name], makeup[name]];
		if (wanted === void 0 || real === void 0 || wanted === real) return [];
		return [`its ${input} is ${real}, wanted ${wanted}`];
	});
}
/** What was asked for and is not compared, cannot be, or does not keep anybody from using the server. */
function tellUncompared(inputs, deps, { guest, makeup }, sshKeyIds) {
	const { networkSpeed, userData, tags } = inputs;
	const say = (text) => deps.log.notice(`the adopted server ${guest.id}: ${text}`);
	for (const [input, name] of NETWORKS) if (inputs[name] !== void 0 && makeup[name] === void 0) say(`its ${input} cannot be compared`);
	if (networkSpeed !== void 0 && makeup.networkSpeed !== networkSpeed) say(`its network speed is ${makeup.networkSpeed ?? "not known"}, wanted ${networkSpeed}; it is not changed`);
	const missing = sshKeyIds.filter((id) => !makeup.sshKeyIds?.includes(id));
	if (missing.length > 0) say(`it was not made with the SSH keys ${missing.join(", ")}, as far as is known`);
	if (userData !== void 0) say("user-data is neither compared nor changed");
	const own = new Set(guest.tags.map((tag) => tag.toLowerCase()));
	const untagged = tags.filter((tag) => !own.has(tag.toLowerCase()));
	if (untagged.length > 0 && (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.s)(guest.tags) !== void 0) say(`it lacks the tags ${untagged.join(", ")}; they are not set`);
}
// actions/order-instance/adopt.ts
/** Goes on with the server of an earlier run, if it is what is wanted. */
async function adopt(inputs, deps, { template, content, earlier }) {
	const { guest, intent } = earlier;
	const found = {
		guest,
		makeup: await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)(`the server ${guest.id} cannot be read`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.N)(deps.client, guest.id)),
		intent
	};
	demandSame(inputs, content, template, found);
	deps.log.info(`${nameOf(inputs)} exists: server ${guest.id} of an earlier run is adopted, nothing is ordered`);
	if (guest.endsAt !== void 0) deps.log.warning(`the server ${guest.id} is cancelled for ${new Date(guest.endsAt).toISOString()}: it runs until then`);
	tellUncompared(inputs, deps, found, await priceOfAdopted(inputs, deps, template, found));
	if (inputs.dryRun) {
		deps.summary.note(`Dry run: the server ${guest.id} of an earlier run would be adopted.`);
		return;
	}
	deps.outputs.set("order-id", intent?.intent["order-id"] ?? "");
	setAddresses(deps, guest);
	const tags = [.../* @__PURE__ */ new Set([
		...guest.tags,
		(0,_content_js__WEBPACK_IMPORTED_MODULE_4__.r)((0,_content_js__WEBPACK_IMPORTED_MODULE_4__.n)(content)),
		...inputs.tags
	])];
	const tagged = (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.s)(guest.tags) !== void 0 || await setTags(deps, guest.id, tags);
	await finish(inputs, deps, guest.id, {
		adopted: true,
		tags: tagged ? void 0 : tags
	});
}
/**
* For information: what the same order would cost now, or what it did cost. It is no reason to fail. Returns the ids
* of the SSH keys that were asked for.
*/
async function priceOfAdopted(inputs, deps, template, { guest, intent }) {
	let sshKeyIds = [];
	try {
		const spec = await specOf(inputs, deps, template, guest.datacenter ?? inputs.datacenter ?? ownDatacenter(template));
		sshKeyIds = spec.sshKeyIds;
		tellPrices(deps, (await quote(deps, spec)).prices);
	} catch (error) {
		deps.signal.throwIfAborted();
		deps.log.notice(`the price of the same order today is not known: ${String(error)}`);
		const recorded = intent?.intent.prices;
		for (const price of PRICES) deps.outputs.set(price, recorded?.[price] ?? "");
	}
	summarizePrices(deps);
	return sshKeyIds;
}
// actions/order-instance/earlier.ts
/** How far back orders without a record are looked for, in milliseconds. */
const RECENT = 6048e5;
/** Looks for an earlier order of this name: its intent, its servers, their tags (contract, Identity). */
async function lookForEarlier(deps, intents, target) {
	const name = nameOf(target);
	const intent = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)(`the intents of earlier orders of ${name} cannot be read`, () => intents.find(name));
	const open = intent && intent.intent.state !== "refused" ? intent : void 0;
	const { own, guests, reclaimed } = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)(`servers named ${name} cannot be looked for`, () => lookForTraces(deps, target, open));
	for (const guest of reclaimed) deps.log.notice(`the server ${guest.id} of this name was cancelled and is being taken apart: it is left aside`);
	if (own?.kind === "server") {
		warnOfOthers(deps, guests, own.guest, name);
		return {
			kind: "found",
			guest: own.guest,
			intent: open
		};
	}
	if (guests.length > 0) throw nameTaken(guests, name);
	if (open && !own) return {
		kind: "unknown",
		intent: open
	};
	if (own) deps.log.notice(`an earlier order of ${name} has no server any more: ${own.proof}`);
	await refuseStandingOrders(deps, target);
	return {
		kind: "none",
		intent
	};
}
function warnOfOthers(deps, guests, own, name) {
	const others = guests.filter((guest) => guest.id !== own.id);
	if (others.length > 0) deps.log.warning(`other servers are named ${name} as well and are left alone: ${ids(others)}`);
}
/**
* A run with another journal, or somebody by hand, may have ordered this name: an order that waits or is billed although
* no server of the name shows. Whoever may not read orders goes without this look.
*/
async function refuseStandingOrders(deps, target) {
	const name = nameOf(target);
	const standing = (await recentOrders(deps, target)).find((order) => order.fate === "alive");
	if (!standing) return;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_NAME_TAKEN",
		what: `${name} was ordered already: order ${describeOrder(standing)}, of which there is no record here and no server shows`,
		why: "it waits for its approval, a run with another journal has sent it, its server was renamed, or this user may not see the server",
		fix: "wait for its server, give the bucket or journal of the other run, or take another hostname"
	});
}
async function recentOrders(deps, target) {
	try {
		return (await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.c)(deps.client, target, deps.timeOfDay() - RECENT)).orders;
	} catch (error) {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.G) || error.failure.outcome !== "refused") throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.c)(error, `orders of ${nameOf(target)} cannot be looked for`);
		deps.log.debug(`orders cannot be listed: ${error.message}`);
		return [];
	}
}
const describeOrder = ({ id, status }) => `${id}, ${status || "state unknown"}`;
// actions/order-instance/unknown.ts
/** One look for what an intent has led to, in the form that `lib/once` wants. */
function lookOf(deps, target, kept) {
	return async () => {
		try {
			const intent = await kept();
			if (intent.intent.state === "refused") return {
				kind: "over",
				proof: "the run that sent it knows that nothing was ordered"
			};
			return (await lookForTraces(deps, target, intent)).own;
		} catch (error) {
			throw deps.signal.aborted ? ending(error) : error;
		}
	};
}
function ending(cause) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.G({
		service: "classic",
		operation: "look-up",
		text: "the run is ending",
		cause,
		status: void 0,
		serviceCode: void 0,
		outcome: "transient"
	});
}
/**
* An earlier order of unknown outcome: looks for it for a bounded time. Without a trace the run ends with UserError
* E_ORDER_UNKNOWN; only where a new order is wished (`retry`), and the last looks at servers and orders were both
* answered and both empty, it counts as never made.
*/
async function settleUnknown(deps, intents, target, { kept, retry }) {
	const name = nameOf(target);
	const time = retry ? quietTime(deps, kept) : deps.timing.lookUp;
	deps.log.info(`an earlier order of ${name} has an unknown outcome; looking for it for ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.F)(time)}, without ordering again`);
	let latest = kept;
	const read = async () => {
		latest = await intents.find(name) ?? latest;
		return latest;
	};
	const looked = await (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_6__.t)(lookOf(deps, target, read), (0,_deps_js__WEBPACK_IMPORTED_MODULE_5__.r)(deps), time);
	if (looked.kind === "found") {
		const trace = looked.value;
		if (trace.kind === "server") return {
			kind: "found",
			guest: trace.guest,
			intent: latest
		};
		deps.log.notice(`an earlier order of ${name} has no server: ${trace.proof}`);
		return {
			kind: "none",
			intent: latest
		};
	}
	const evidence = await gather(deps, target, latest, looked);
	if (retry && evidence.kind === "clean" && latest.intent.nonce === kept.intent.nonce) {
		deps.log.warning(`neither a server nor an order named ${name} shows: what ${kept.intent.run} sent counts as never made (retry-unknown)`);
		return {
			kind: "none",
			intent: latest
		};
	}
	const cause = looked.kind === "unseen" ? looked.error : void 0;
	throw unknownOrder({
		name,
		place: intents.place(latest.name),
		intent: latest,
		evidence,
		time,
		cause
	});
}
/** The age of an order is told by two clocks: one from the future counts as new. */
function quietTime({ timeOfDay, timing }, { intent }) {
	const age = Math.max(0, timeOfDay() - Date.parse(intent.at));
	return Math.max(timing.lookUp, timing.quiet - age);
}
/** After the last look at servers: looks at orders, and whether this user would be shown either. Never throws. */
async function gather(deps, target, { intent }, looked) {
	if (deps.signal.aborted) return {
		kind: "blind",
		why: "the run ended before they were looked for long enough"
	};
	try {
		const orders = await ordersOf(deps, target, intent);
		if (orders.kind === "order") deps.outputs.set("order-id", String(orders.order.id));
		if (looked.kind !== "absent" && orders.kind === "clean") return {
			kind: "blind",
			why: "servers could not be looked for at the end"
		};
		if (orders.kind !== "clean") return orders;
		const sight = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.P)(deps.client);
		if (sight === "all" || sight === "unknown") return orders;
		return {
			kind: "blind",
			why: `the user of these credentials is shown ${sight === "some" ? "only some" : "none"} of the servers`
		};
	} catch (error) {
		return {
			kind: "blind",
			why: `orders cannot be looked for: ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J)(error)}`
		};
	}
}
async function ordersOf(deps, target, intent) {
	const { orders, complete } = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.c)(deps.client, target, sinceIntent(intent.at));
	const recorded = intent["order-id"];
	const known = orders.find((order) => String(order.id) === recorded);
	const own = recorded === "" || known ? known : await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.l)(deps.client, Number(recorded), target);
	const standing = [...own ? [own] : [], ...orders].find((order) => order.fate !== "over");
	if (standing) return {
		kind: "order",
		order: standing
	};
	if (recorded !== "" && !own) return {
		kind: "blind",
		why: `the order ${recorded} was accepted, and this user is not shown it`
	};
	return complete ? { kind: "clean" } : {
		kind: "blind",
		why: "the account has too many orders to look through"
	};
}
function unknownOrder(of) {
	const { name, place, evidence, time, answer } = of;
	const server = of.intent.intent["instance-id"];
	const question = server === "" ? `whether ${name} was ordered is not known` : `the server ${server}, which was ordered as ${name}, does not show, and nothing proves that it was cancelled`;
	const said = answer instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.G ? `; the answer to the order was: ${answer.message}` : "";
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_ORDER_UNKNOWN",
		what: `${question}${said}; ${seen(evidence, name, time)}`,
		why: likely(server, answer),
		fix: cure(name, place, evidence),
		cause: answer ?? of.cause
	});
}
function seen(evidence, name, time) {
	if (evidence.kind === "blind") return evidence.why;
	if (evidence.kind === "order") return `order ${describeOrder(evidence.order)} shows for it`;
	return `after ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.F)(time)} neither a server nor an order named ${name} shows`;
}
function likely(server, answer) {
	if (server !== "") return "it was cancelled and has left the books, or the user of these credentials may not see it: the API answers the same to both";
	if (answer instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.G && answer.failure.outcome === "refused") return "the text of the service tells why it refused; it is not known to refuse for that reason before it accepts an order, so a server may still come";
	return "the answer to the order was lost, the order waits for approval, or another run is ordering it just now";
}
function cure(name, place, evidence) {
	return `${`look with \`slcli vs list --hostname ${name.split(".")[0]}\` and under Manage > Billing > Orders; run this again to adopt the server when it is there`}. ${evidence.kind === "clean" ? `To order anew, mend what the service named and run this with retry-unknown: true, which looks once more; or delete the record ${place}` : `Only when neither a server nor a pending order shows 10 minutes later, delete the record ${place} to order anew`}`;
}
// actions/order-instance/purchase.ts
/**
* Writes the intent, then buys, once. Whatever happens, either the id of the server is known, or the intent says that
* an order may have been made (contract, Identity; softlayer-api.md 18).
*/
async function purchase(deps, intents, target, wish) {
	const kept = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)("the intent to order cannot be written, so nothing is ordered", () => intents.claim(wish.intent, wish.earlier));
	if (!kept) return {
		kind: "rival",
		theirs: await rivalOf(deps, intents, target)
	};
	deps.log.info(`ordering ${nameOf(target)}: ${wish.intent.ordered}`);
	const order = {
		deps,
		intents,
		target,
		kept
	};
	const made = await sendOnce(order, wish.quote);
	if (made.kind === "nothing") {
		deps.signal.throwIfAborted();
		throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.c)(made.error, "nothing was ordered");
	}
	if (made.kind === "unknown") throw await unknown(order, made.shown === "nothing" ? "absent" : "unseen", made.error);
	return {
		kind: "ordered",
		instanceId: made.value.instanceId ?? (await awaitGuest(order, made.value)).id,
		problem: receiptProblem(deps, made.value, {
			expected: wish.quote.prices,
			limits: wish.limits
		})
	};
}
function sendOnce(order, { order: container }) {
	const { deps, target, kept } = order;
	const before = deps.outputs.get("changed");
	const look = lookOf(deps, target, () => kept);
	return (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_6__.n)({
		what: `the order of ${nameOf(target)}`,
		claim: () => confirm(order),
		act: async () => {
			deps.outputs.set("changed", "true");
			const { orderId, status, guest, details } = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.a)(deps.client, container);
			deps.outputs.set("order-id", String(orderId));
			deps.log.info(`order ${orderId}: ${status || "placed"}`);
			return {
				orderId,
				instanceId: guest?.id,
				details
			};
		},
		look: async () => boughtBy(await look()),
		refusedBefore: _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.H,
		settle: async (made) => {
			if (made.kind === "nothing") {
				deps.outputs.set("changed", before);
				await withdraw(order);
			}
			if (made.kind === "made") await note(order, made.value);
		}
	}, (0,_deps_js__WEBPACK_IMPORTED_MODULE_5__.r)(deps));
}
function boughtBy(trace) {
	if (trace?.kind !== "server") return void 0;
	const { id, orderId } = trace.guest;
	return {
		orderId,
		instanceId: id,
		details: void 0
	};
}
/** A runner that slept after its claim may have been given up: looked at again directly before the call that costs. */
async function confirm(order) {
	const { deps, intents, target, kept } = order;
	try {
		const newest = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)("the intent to order cannot be read again, so nothing is ordered", () => intents.isNewest(kept));
		deps.signal.throwIfAborted();
		if (newest) return;
	} catch (error) {
		await withdraw(order);
		throw error;
	}
	throw rival(nameOf(target), "its record was removed, or followed by one of another run, at this moment");
}
/** Nothing was ordered: the intent must not keep the next run from ordering. */
async function withdraw({ deps, intents, kept }) {
	await intents.update(kept, { state: "refused" }).catch((problem) => {
		deps.log.warning(`nothing was ordered, but ${intents.place(kept.name)} still says that it may have been: delete it (${String(problem)})`);
	});
}
/** Writes down what is known: ids that are not, stay empty. */
async function note({ deps, intents, kept }, { orderId, instanceId }) {
	if (instanceId !== void 0) deps.outputs.set("instance-id", String(instanceId));
	if (orderId !== void 0) deps.outputs.set("order-id", String(orderId));
	const change = {
		state: "ordered",
		"instance-id": String(instanceId ?? ""),
		"order-id": String(orderId ?? "")
	};
	await intents.update(kept, change).catch((problem) => {
		deps.log.warning(`the order ${orderId ?? ""} of server ${instanceId ?? ""} cannot be written to ${intents.place(kept.name)}: ${String(problem)}`);
	});
}
/** The server of a receipt that names none. */
async function awaitGuest(order, { orderId }) {
	const { deps, target, kept } = order;
	const intent = {
		...kept,
		intent: {
			...kept.intent,
			"order-id": String(orderId ?? "")
		}
	};
	const looked = await (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_6__.t)(lookOf(deps, target, () => intent), (0,_deps_js__WEBPACK_IMPORTED_MODULE_5__.r)(deps), deps.timing.lookUp);
	if (looked.kind !== "found") throw await unknown({
		...order,
		kept: intent
	}, looked.kind, void 0);
	if (looked.value.kind === "over") throw gone(nameOf(target), looked.value.proof);
	const { guest } = looked.value;
	await note(order, {
		orderId,
		instanceId: guest.id,
		details: void 0
	});
	return guest;
}
async function unknown(order, shown, answer) {
	const { deps, intents, target, kept } = order;
	const evidence = await gather(deps, target, kept, { kind: shown });
	const place = intents.place(kept.name);
	return unknownOrder({
		name: nameOf(target),
		place,
		intent: kept,
		evidence,
		time: deps.timing.lookUp,
		answer
	});
}
/** The intent of the run that was faster. */
async function rivalOf(deps, intents, target) {
	const name = nameOf(target);
	const theirs = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)(`the intent of another run for ${name} cannot be read`, () => intents.find(name));
	if (!theirs) throw rival(name, "another run has written and removed its record at this moment");
	deps.log.notice(`${theirs.intent.run} is ordering ${name} at the same time: this run orders nothing`);
	return theirs;
}
function rival(name, what) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_ORDER_RIVAL",
		what: `this run has ordered nothing for ${name}: ${what}`,
		why: "two runs order the same name at once, or somebody cleans up while orders are running",
		fix: "run it again when nothing else orders this name"
	});
}
// actions/order-instance/recording.ts
async function startRecording(deps, target) {
	const open = deps.openDeployment;
	if (!open) return { report: async () => void 0 };
	const deployment = await quietly(deps, () => open(`Server ${target}`));
	const recording = { async report(status) {
		if (deployment) await quietly(deps, () => deployment.report(status));
	} };
	if (deployment) {
		deps.log.info(`deployment ${deployment.id} in the environment ${deployment.environment}`);
		await recording.report({
			state: "in_progress",
			description: `Ordering ${target}`
		});
	}
	return recording;
}
/** Where a browser finds the server: its own page on the two ports that browsers know, else the cloud's console. */
function environmentUrl(id, address, port) {
	if (address !== "" && port === 443) return `https://${address}`;
	if (address !== "" && port === 80) return `http://${address}`;
	return `https://cloud.ibm.com/gen1/infrastructure/virtual-server/${encodeURIComponent(id)}/details`;
}
/** What went wrong, in the words that fit a status line. */
function failureText(error, id) {
	const text = error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K ? `${error.code}: ${error.what}` : "failed";
	return id === "" ? text : `Server ${id}: ${text}`;
}
/** Milliseconds that a record may take; after a cancellation the runner leaves little time. */
const LIMIT = 3e4;
const LIMIT_AT_THE_END = 3e3;
async function quietly(deps, work) {
	const timeOver = new AbortController();
	const limit = deps.signal.aborted ? LIMIT_AT_THE_END : LIMIT;
	const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setTimeout)(limit, void 0, {
		signal: timeOver.signal,
		ref: false
	}).then(() => {
		throw new Error(`no answer within ${limit / 1e3} s`);
	});
	try {
		return await Promise.race([work(), late]);
	} catch (error) {
		deps.log.warning(`the deployment is not recorded on GitHub: ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.q)(error).join(": ")}. Does the job have \`permissions: deployments: write\`?`);
		return;
	} finally {
		late.catch(() => void 0);
		timeOver.abort();
	}
}
// actions/order-instance/stage.ts
/** Finds the server of an earlier run, or orders it, once; then waits until it is what was asked for. */
async function run(inputs, deps) {
	const name = nameOf(inputs);
	deps.outputs.set("hostname", inputs.hostname);
	deps.outputs.set("changed", "false");
	await deps.refuseServiceId();
	if (inputs.dryRun) return orderOrAdopt(inputs, deps);
	const recording = await startRecording(deps, name);
	const id = () => deps.outputs.get("instance-id");
	try {
		await orderOrAdopt(inputs, deps);
	} catch (error) {
		const cause = deps.signal.aborted && !(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K) ? deps.signal.reason : error;
		await recording.report({
			state: "failure",
			description: failureText(cause, id())
		});
		throw error;
	}
	const address = deps.outputs.get(inputs.privateOnly ? "private-ip" : "public-ip");
	await recording.report({
		state: "success",
		description: `Server ${id()} ${name} at ${address || "an address that is not known"}`,
		environmentUrl: environmentUrl(id(), address, inputs.waitForPort)
	});
}
async function orderOrAdopt(inputs, deps) {
	const { template, missing } = await templateOrGone(deps, inputs.template);
	const copies = [...template.copies].sort((a, b) => a.id - b.id);
	const intents = await deps.openIntents(copies.flatMap((copy) => copy.datacenter ?? [])).catch((error) => {
		throw missing ?? error;
	});
	const earlier = await settledEarlier(inputs, deps, intents);
	if (missing && earlier.kind !== "found") throw missing;
	const content = contentOf(inputs, template, earlier);
	describe(inputs, deps, content);
	if (earlier.kind === "found") return adopt(inputs, deps, {
		template,
		content,
		earlier
	});
	await demandSight(deps);
	const offer = await affordableOffer(inputs, deps, template, content.datacenter);
	if (inputs.dryRun) {
		deps.log.info(`dry-run: ${nameOf(inputs)} would be ordered: ${(0,_content_js__WEBPACK_IMPORTED_MODULE_4__.i)(content)}`);
		deps.summary.note("Dry run: nothing was ordered.");
		return;
	}
	const theirs = await order(inputs, deps, {
		intents,
		earlier: earlier.intent,
		content,
		offer
	});
	if (theirs) await adopt(inputs, deps, {
		template,
		content,
		earlier: theirs
	});
}
/** A server that was ordered outlives its template: whoever gave the id may still adopt it. */
async function templateOrGone(deps, id) {
	try {
		return { template: await findTemplate(deps, id) };
	} catch (error) {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K) || error.code !== "E_TEMPLATE_NOT_FOUND" || typeof id !== "number") throw error;
		return {
			template: goneTemplate(id),
			missing: error
		};
	}
}
async function settledEarlier(inputs, deps, intents) {
	const earlier = await lookForEarlier(deps, intents, inputs);
	if (earlier.kind !== "unknown") return earlier;
	return settleUnknown(deps, intents, inputs, {
		kept: earlier.intent,
		retry: inputs.retryUnknown
	});
}
/** Without a given datacenter that of the earlier order counts: copies may have been added since. */
function contentOf(inputs, template, earlier) {
	const known = earlier.kind === "found" ? earlier.guest.datacenter : void 0;
	return {
		templateId: template.id,
		size: inputs.size,
		datacenter: inputs.datacenter ?? known ?? ownDatacenter(template),
		billing: inputs.billing,
		dedicated: inputs.dedicated,
		privateOnly: inputs.privateOnly
	};
}
function describe(inputs, deps, content) {
	deps.summary.row("server", nameOf(inputs));
	deps.summary.row("template", String(content.templateId));
	deps.summary.row("size", (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.a)(content.size));
	deps.summary.row("datacenter", content.datacenter);
	deps.summary.row("billing", content.billing);
}
/** Who is not shown servers could neither find an earlier one nor the one that it orders. */
async function demandSight(deps) {
	const sight = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)("the classic user cannot be read", () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.P)(deps.client));
	if (sight === "some") deps.log.warning("the user of these credentials is shown only some of the virtual servers: one of this name may exist unseen");
	if (sight !== "none") return;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_CLASSIC_PERMISSION",
		what: "the user of these credentials is not shown virtual servers, so nothing is ordered",
		why: "the classic infrastructure permission VIRTUAL_GUEST_VIEW (View virtual server details) is missing",
		fix: "have the account owner grant it under Manage > Access (IAM) > Users > Classic infrastructure"
	});
}
/** Buys and waits; returns another run's server when that run was faster. */
async function order(inputs, deps, { intents, earlier, content, offer }) {
	const hash = (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.n)(content);
	const bought = await purchase(deps, intents, inputs, {
		earlier,
		intent: {
			target: nameOf(inputs),
			content: hash,
			ordered: (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.i)(content),
			prices: priceTexts(offer.prices),
			run: deps.run
		},
		quote: offer,
		limits: inputs
	});
	if (bought.kind === "rival") {
		const theirs = await settleUnknown(deps, intents, inputs, {
			kept: bought.theirs,
			retry: false
		});
		if (theirs.kind === "found") return theirs;
		throw rival(nameOf(inputs), "another run was about to, and has no server of it");
	}
	const tags = [(0,_content_js__WEBPACK_IMPORTED_MODULE_4__.r)(hash), ...inputs.tags];
	const tagged = await setTags(deps, bought.instanceId, tags);
	if (bought.problem) throw bought.problem;
	await finish(inputs, deps, bought.instanceId, {
		adopted: false,
		tags: tagged ? void 0 : tags
	});
}



/***/ })

};
