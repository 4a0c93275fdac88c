export const id = 434;
export const ids = [434];
export const modules = {

/***/ 5840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ growingPause),
/* harmony export */   t: () => (/* binding */ TIMING)
/* harmony export */ });
// actions/order-instance/deps.ts
const TIMING = {
	poll: 1e4,
	lookUp: 3e5,
	copyGrace: 15e3,
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

/***/ 6434:
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
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8500);







// actions/order-instance/earlier.ts
const nameOf = (target) => `${target.hostname}.${target.domain}`;
/** The clocks of this runner and of IBM may differ by so much. */
const CLOCK_SLACK = 9e5;
/** Looks for an earlier order of this name: its intent, its servers, their tags (contract, Identity). */
async function lookForEarlier(deps, intents, target) {
	const name = nameOf(target);
	const intent = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)(`the intents of earlier orders of ${name} cannot be read`, () => intents.find(name));
	const all = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)(`servers named ${name} cannot be looked for`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.l)(deps.client, target.hostname, target.domain));
	for (const guest of all.filter((one) => one.reclaimed)) deps.log.notice(`the server ${guest.id} of this name was cancelled and is being taken apart: it is left aside`);
	const guests = all.filter((one) => !one.reclaimed);
	const tagged = ours(guests, name);
	const open = intent && intent.intent.state !== "refused" ? intent : void 0;
	const guest = tagged ?? (open && await guestOfIntent(deps, open, guests));
	if (guest) {
		const content = (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.o)(guest.tags) ?? open?.intent.content ?? "";
		warnOfOthers(deps, guests, guest, name);
		return {
			kind: "found",
			guest,
			content,
			intent: open
		};
	}
	if (guests.length > 0) throw nameTaken(guests, name);
	if (open && open.intent["instance-id"] === "") return {
		kind: "unknown",
		intent: open
	};
	if (open) deps.log.notice(`the server ${open.intent["instance-id"]} of an earlier order of ${name} is gone`);
	return {
		kind: "none",
		intent
	};
}
/** The one server with our tag. */
function ours(guests, name) {
	const tagged = guests.filter((guest) => (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.o)(guest.tags) !== void 0);
	if (tagged.length <= 1) return tagged[0];
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_ORDER_AMBIGUOUS",
		what: `${tagged.length} servers are named ${name} and tagged as orders of this action: ${ids(tagged)}`,
		why: "somebody copied the tag, or ordered with two journals at once",
		fix: "cancel or rename all but one of them, then run again"
	});
}
/** A run may have died between the order and the tag: then the intent tells which server is ours. */
async function guestOfIntent(deps, kept, guests) {
	const { intent } = kept;
	const id = intent["instance-id"];
	if (id !== "") {
		const listed = guests.find((guest) => String(guest.id) === id);
		if (listed) return listed;
		const guest = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)(`the server ${id} cannot be read`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.u)(deps.client, Number(id)));
		return guest && !guest.reclaimed ? guest : void 0;
	}
	const since = Date.parse(intent.at) - CLOCK_SLACK;
	const younger = guests.filter((guest) => guest.createdAt === void 0 || guest.createdAt >= since);
	return younger.length === 1 ? younger[0] : void 0;
}
function warnOfOthers(deps, guests, own, name) {
	const others = guests.filter((guest) => guest.id !== own.id);
	if (others.length > 0) deps.log.warning(`other servers are named ${name} as well and are left alone: ${ids(others)}`);
}
function nameTaken(guests, name) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_NAME_TAKEN",
		what: `${name} exists already and is no order of this action: server ${ids(guests)}`,
		why: `somebody else made it: it has no tag ${_content_js__WEBPACK_IMPORTED_MODULE_4__.t}… and there is no record of an order`,
		fix: "take another hostname, for example with {unique} in it, or cancel that server"
	});
}
const ids = (guests) => guests.map((guest) => guest.id).join(", ");
/**
* After an order whose outcome is not known: looks for its server for a bounded time and never sends anything again.
* Throws UserError E_ORDER_UNKNOWN when it does not show, also when the action is cancelled meanwhile.
*/
async function awaitGuest(deps, target, kept, place, cause) {
	const name = nameOf(target);
	const until = deps.now() + deps.timing.lookUp;
	const pause = (0,_deps_js__WEBPACK_IMPORTED_MODULE_5__.n)(deps);
	let order = "";
	let why = cause;
	deps.log.info(`whether ${name} was ordered is not known; looking for it, without ordering again`);
	try {
		for (;;) {
			try {
				const guest = await lookOnce(deps, target, kept);
				if (guest) return guest;
				order = await orderOf(deps, target, kept) || order;
			} catch (error) {
				if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.Y)) throw error;
				deps.log.info(`it cannot be looked for at the moment: ${error.message}`);
				why ??= error;
			}
			if (deps.now() >= until) break;
			await pause();
		}
	} catch (error) {
		if (error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X && !deps.signal.aborted) throw error;
		throw unknownOrder(name, place, order, why ?? error);
	}
	throw unknownOrder(name, place, order, why);
}
/** The server of an intent, if it shows now. */
async function lookOnce(deps, target, kept) {
	const guests = (await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.l)(deps.client, target.hostname, target.domain)).filter((guest) => !guest.reclaimed);
	return ours(guests, nameOf(target)) ?? await guestOfIntent(deps, kept, guests);
}
/** The pending order of this server, for the message and the output; '' when none shows or orders cannot be read. */
async function orderOf(deps, target, kept) {
	try {
		const since = Date.parse(kept.intent.at) - CLOCK_SLACK;
		const [order] = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.r)(deps.client, target.hostname, target.domain, since);
		if (!order) return "";
		deps.outputs.set("order-id", String(order.id));
		return `order ${order.id}, ${order.status || "state unknown"}`;
	} catch (error) {
		deps.signal.throwIfAborted();
		deps.log.debug(`orders cannot be listed: ${String(error)}`);
		return "";
	}
}
function unknownOrder(name, place, order, cause) {
	const seen = order === "" ? "" : `; ${order} shows for it`;
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_ORDER_UNKNOWN",
		what: `whether ${name} was ordered is not known${seen}`,
		why: "the answer to the order was lost, the order waits for approval, or another run is ordering it just now",
		fix: `look with \`slcli vs list --hostname ${name.split(".")[0]}\` and under Manage > Billing > Orders; run this again to adopt the server when it is there. Only when neither a server nor a pending order shows 10 minutes later, delete the record ${place} to order anew`,
		cause
	});
}
// actions/order-instance/placement.ts
/** The template that is ordered. The id of a copy leads to its parent (softlayer-api.md 6.1). */
async function findTemplate(deps, id) {
	const template = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)(`the template ${id} cannot be read`, async () => {
		const found = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.v)(deps.client, id);
		return found?.parentId === void 0 ? found : (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.v)(deps.client, found.parentId);
	});
	if (template) return template;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
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
/**
* Makes sure of a finished copy in the datacenter: without one it is made first where that is wished, else refused.
* True when the copy is there.
*/
async function ensureCopy(deps, template, datacenter, may) {
	if ((0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.C)(template).includes(datacenter) && template.active) return true;
	if (!may.copy) throw noCopy(template, datacenter);
	if (!may.write) {
		deps.log.info(`dry-run: template ${template.id} would be copied to ${datacenter}`);
		return false;
	}
	if (!template.copies.some((copy) => copy.datacenter === datacenter && copy.state === "importing")) await startCopy(deps, template, datacenter);
	await awaitCopy(deps, template, datacenter);
	return true;
}
async function startCopy(deps, template, datacenter) {
	const what = `template ${template.id} cannot be copied to ${datacenter}`;
	const all = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)(what, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.A)(deps.client));
	const location = all.find(({ name }) => name === datacenter);
	if (!location) throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_DATACENTER",
		what: `there is no datacenter ${datacenter}`,
		why: "the name is misspelt, or the datacenter was closed",
		fix: `take one of ${all.map(({ name }) => name).join(", ")}`
	});
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)(what, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.p)(deps.client, template.id, [location.id]));
	deps.log.info(`template ${template.id} is being copied to ${datacenter}`);
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
		const now = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)(`template ${template.id} cannot be read`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.v)(deps.client, template.id));
		const state = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.E)(now, datacenter);
		if (state === before && state === "ready") return;
		if (state !== before) since = deps.now();
		if (state === before && (state === "failed" || state === "gone") && deps.now() - since >= deps.timing.copyGrace) throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
			code: "E_COPY_FAILED",
			what: `the copy of template ${template.id} to ${datacenter} has failed (${state})`,
			why: "the datacenter cannot store it, or the template was deleted meanwhile",
			fix: "take the datacenter of the template, or ask IBM support with the id of the template"
		});
		before = state;
	}
}
function noCopy(template, datacenter) {
	const ready = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.C)(template);
	if (ready.length === 0) return notReady(template, `in ${datacenter}`);
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_NO_COPY",
		what: `template ${template.id} has no finished copy in ${datacenter}, but in ${ready.join(", ")}`,
		why: "a private image can be ordered only where a copy of it is",
		fix: "set copy-to-datacenter to true, import with `locations`, or order where it is"
	});
}
function notReady(template, where) {
	const running = template.copies.map((copy) => copy.transaction).find((text) => text !== void 0);
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_TEMPLATE_NOT_READY",
		what: `template ${template.id} has no finished copy ${where} (status ${template.status}${running ? `, ${running}` : ""})`,
		why: running ? "its import is still running" : "its import has failed, or has only just begun",
		fix: "run upload-import with `template-id` to wait for it, then order"
	});
}
// actions/order-instance/quote.ts
/** Has the service check and price the order; nothing is ordered. */
async function quote(deps, spec) {
	const what = `the order of ${spec.hostname}.${spec.domain} is not accepted`;
	try {
		const order = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)(what, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.i)(deps.client, spec));
		return {
			order,
			prices: readPrices(await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)(what, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.s)(deps.client, order)))
		};
	} catch (error) {
		if (error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X && error.code === "E_FLAVOR") throw await withFlavors(deps, error);
		throw error;
	}
}
async function withFlavors(deps, error) {
	const flavors = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.a)(deps.client).catch((_) => []);
	if (flavors.length === 0) return error;
	const { code, what, why, cause } = error;
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
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
		throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
			code: "E_PRICE_UNREADABLE",
			what: `the price of the order cannot be read: ${cause.message}`,
			why: "the service answered with something that is no decimal price",
			fix: "report this; nothing is ordered whose price is not known",
			cause
		});
	}
}
/** Into the outputs, the summary and the log. */
function tellPrices(deps, prices) {
	const texts = priceTexts(prices);
	for (const [name, value] of Object.entries(texts)) {
		deps.outputs.set(name, value);
		deps.summary.row(name, value);
	}
	const told = Object.entries(texts).map(([name, value]) => `${name} ${value || "none"}`);
	deps.log.info(`prices before tax: ${told.join(", ")}`);
}
/** By the names of the outputs; '' for a price that the order does not have. */
function priceTexts(prices) {
	return {
		"hourly-price": prices.hourly?.text ?? "",
		"monthly-price": prices.monthly?.text ?? "",
		"setup-fee": prices.setup.text,
		currency: prices.currency
	};
}
/** Throws UserError E_CURRENCY, E_PRICE_UNKNOWN or E_PRICE when the order costs more than it may. */
function demandAffordable(prices, limits) {
	if (prices.currency !== limits.currency) throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_CURRENCY",
		what: `the order is priced in ${prices.currency}, the ceilings are in ${limits.currency}`,
		why: "the account is billed in another currency",
		fix: `give the ceilings in ${prices.currency}, with currency: ${prices.currency}`
	});
	const price = prices[limits.billing];
	if (!price) throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_PRICE_UNKNOWN",
		what: `the order has no ${limits.billing} price`,
		why: `this configuration is not sold with ${limits.billing} billing`,
		fix: "take the other billing, or another size"
	});
	const over = [exceeded(`${limits.billing} price`, price, limits.ceilings[limits.billing], `max-${limits.billing}-price`), exceeded("setup fee", prices.setup, limits.ceilings.setup, "max-setup-fee")].filter((text) => text !== void 0);
	if (over.length === 0) return;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_PRICE",
		what: `the order costs more than it may: ${over.join("; ")} (${prices.currency})`,
		why: "the size costs more than expected, or prices have risen",
		fix: "take a smaller size, or raise the ceiling"
	});
}
function exceeded(what, price, ceiling, name) {
	if (ceiling === void 0 || price.micros <= ceiling.micros) return void 0;
	return `${what} ${price.text}, ${name} ${ceiling.text}`;
}
// actions/order-instance/purchase.ts
/**
* Writes the intent, then buys, once. Whatever happens, either the id of the server is known, or the intent says that
* an order may have been made (contract, Identity; softlayer-api.md 18).
*/
async function purchase(deps, intents, target, wish) {
	const kept = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)("the intent to order cannot be written, so nothing is ordered", () => intents.claim(wish.intent, wish.earlier));
	if (!kept) return adoptFromRival(deps, intents, target);
	deps.log.info(`ordering ${nameOf(target)}: ${wish.intent.ordered}`);
	const receipt = await sendOnce(deps, intents, target, kept, wish.quote);
	if ("lost" in receipt) {
		const guest = await awaitGuest(deps, target, kept, intents.place(kept.name), receipt.lost);
		await note(deps, intents, kept, guest.id, guest.orderId);
		return {
			kind: "ordered",
			instanceId: guest.id,
			problem: void 0
		};
	}
	deps.outputs.set("order-id", String(receipt.orderId));
	deps.log.info(`order ${receipt.orderId}: ${receipt.status || "placed"}`);
	const guest = receipt.guest ?? await awaitGuest(deps, target, kept, intents.place(kept.name));
	await note(deps, intents, kept, guest.id, receipt.orderId);
	return {
		kind: "ordered",
		instanceId: guest.id,
		problem: checkReceipt(deps, receipt, wish)
	};
}
/** The receipt, or what was thrown when nobody knows whether the order was made. */
async function sendOnce(deps, intents, target, kept, { order }) {
	try {
		return await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.o)(deps.client, order);
	} catch (error) {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.Y) || error.failure.outcome === "unknown") return { lost: error };
		if (await lookOnce(deps, target, kept).catch(() => void 0)) return { lost: error };
		await withdraw(deps, intents, kept);
		deps.signal.throwIfAborted();
		throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.i)(error, "nothing was ordered");
	}
}
/** Nothing was ordered: the intent must not keep the next run from ordering. */
async function withdraw(deps, intents, kept) {
	await intents.update(kept, { state: "refused" }).catch((problem) => {
		deps.log.warning(`nothing was ordered, but ${intents.place(kept.name)} still says that it may have been: delete it (${String(problem)})`);
	});
}
async function note(deps, intents, kept, instanceId, orderId) {
	deps.outputs.set("instance-id", String(instanceId));
	deps.outputs.set("changed", "true");
	const change = {
		state: "ordered",
		"instance-id": String(instanceId),
		"order-id": orderId === void 0 ? "" : String(orderId)
	};
	await intents.update(kept, change).catch((problem) => {
		deps.log.warning(`the server ${instanceId} cannot be written to ${intents.place(kept.name)}: ${String(problem)}`);
	});
}
async function adoptFromRival(deps, intents, target) {
	const name = nameOf(target);
	const theirs = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)(`the intent of another run for ${name} cannot be read`, () => intents.find(name));
	if (!theirs) throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_ORDER_UNKNOWN",
		what: `another run has written and removed an intent to order ${name} at this moment`,
		why: "somebody is cleaning up while orders are running",
		fix: "run it again when nothing else orders this name"
	});
	deps.log.notice(`${theirs.intent.run} is ordering ${name} at the same time: this run orders nothing`);
	return {
		kind: "other",
		guest: await awaitGuest(deps, target, theirs, intents.place(theirs.name)),
		content: theirs.intent.content
	};
}
/** What the receipt says costs money now. A difference within the ceilings is told, one above them is an error. */
function checkReceipt(deps, receipt, wish) {
	try {
		const paid = readPrices(receipt.details);
		const price = paid[wish.limits.billing];
		if (!price) return void 0;
		const expected = wish.quote.prices;
		if (price.micros !== expected[wish.limits.billing]?.micros || paid.setup.micros !== expected.setup.micros) {
			deps.log.warning(`the receipt names other prices than the verified order: ${JSON.stringify(priceTexts(paid))}`);
			for (const [name, value] of Object.entries(priceTexts(paid))) deps.outputs.set(name, value);
		}
		demandAffordable(paid, wish.limits);
		return;
	} catch (error) {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X)) throw error;
		return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
			code: "E_PRICE_CHANGED",
			what: `the server was ordered (order ${receipt.orderId}), and its receipt does not agree with the ceilings: ${error.what}`,
			why: "prices changed between verifying and ordering",
			fix: "cancel the server of the output instance-id if it is not worth that, or raise the ceiling",
			cause: error
		});
	}
}
// actions/order-instance/readiness.ts
/** Looks that must agree before a server that has shown counts as gone. */
const GONE_LOOKS = 3;
/**
* Waits until the server is provisioned, runs, and has its addresses; outputs are set as soon as they are known.
* `adopted`: a server that somebody has switched off since is provisioned all the same.
*/
async function awaitProvisioned(deps, id, wish) {
	const pause = (0,_deps_js__WEBPACK_IMPORTED_MODULE_5__.n)(deps);
	let told = "";
	let missing = 0;
	const mustShow = deps.now() + deps.timing.lookUp;
	let shown = false;
	for (;;) {
		const guest = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)(`the server ${id} cannot be read`, () => orStillProvisioning(deps, id, told, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.u)(deps.client, id)));
		missing = guest && !guest.reclaimed ? 0 : missing + 1;
		const patient = shown ? missing < GONE_LOOKS : deps.now() < mustShow;
		if (guest?.reclaimed || missing > 0 && !patient) throw gone(id);
		if (guest) {
			shown = true;
			setAddresses(deps, guest);
			if ((0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.d)(guest, wish.privateOnly)) return guest;
			if (wish.adopted && guest.provisioned && guest.transaction === void 0 && !guest.running) {
				deps.log.warning(`the server ${id} is provisioned, but switched off`);
				return guest;
			}
			const state = describe$1(guest);
			if (state !== told) deps.log.info(`server ${id}: ${state}`);
			told = state;
		}
		await orStillProvisioning(deps, id, told, pause);
	}
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
		throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
			code: "E_STILL_PROVISIONING",
			what: `the server ${id} was ordered and is not ready yet (${state || "no state known"})`,
			why: "provisioning takes minutes, at times hours; an order may also wait for approval",
			fix: "run it again: it adopts this server and goes on waiting; or give a longer timeout. The server costs money until it is cancelled",
			cause: error
		});
	}
}
const timeIsOver = (deps) => deps.signal.aborted && deps.signal.reason instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X && deps.signal.reason.code === "E_TIMEOUT";
function gone(id) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_INSTANCE_GONE",
		what: `the server ${id} was cancelled, or is not there any more`,
		why: "somebody cancelled it, or its order was not approved",
		fix: "look at the order under Manage > Billing > Orders; run this again to order anew"
	});
}
/**
* Connects to the server's own address until it accepts, within the action's time. Afterwards the server must still
* be the one that has this address (pitfalls P6: the wrong machine must never answer for it).
*/
async function awaitListening(deps, guest, port, privateOnly) {
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
	const now = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)(`the server ${guest.id} cannot be read`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.u)(deps.client, guest.id));
	if (!now || now.reclaimed) throw gone(guest.id);
	if (addressOf(now, privateOnly) !== address) throw notListening(guest, port, `its address changed from ${address} meanwhile`, void 0);
	deps.log.info(`${address}:${port} accepts connections`);
}
const addressOf = (guest, privateOnly) => privateOnly ? guest.privateIp : guest.publicIp;
function notListening(guest, port, why, cause) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_NOT_LISTENING",
		what: `the server ${guest.id} is provisioned, but nothing accepts a connection to its port ${port} (${why})`,
		why: "the image does not boot, its service does not start, or a firewall or security group stands between it and this runner",
		fix: "look at its console in the IBM Cloud portal; for a private-only server the runner must be in the private network. The server costs money until it is cancelled",
		cause
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
	const text = error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X ? `${error.code}: ${error.what}` : "failed";
	return id === "" ? text : `Server ${id}: ${text}`;
}
/** Milliseconds that a record may take; after a cancellation the runner leaves little time. */
const LIMIT = 3e4;
const LIMIT_AT_THE_END = 3e3;
async function quietly(deps, work) {
	const timeOver = new AbortController();
	const limit = deps.signal.aborted ? LIMIT_AT_THE_END : LIMIT;
	const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setTimeout)(limit, void 0, {
		signal: timeOver.signal,
		ref: false
	}).then(() => {
		throw new Error(`no answer within ${limit / 1e3} s`);
	});
	try {
		return await Promise.race([work(), late]);
	} catch (error) {
		deps.log.warning(`the deployment is not recorded on GitHub: ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.Z)(error).join(": ")}. Does the job have \`permissions: deployments: write\`?`);
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
		const cause = deps.signal.aborted && !(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X) ? deps.signal.reason : error;
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
	const earlier = await settle(inputs, deps, intents, await lookForEarlier(deps, intents, inputs));
	if (missing && earlier.kind !== "found") throw missing;
	const content = contentOf(inputs, template, earlier);
	describe(inputs, deps, content);
	if (earlier.kind === "found") {
		await adopt(inputs, deps, {
			template,
			content,
			earlier
		});
		return;
	}
	const offer = await quote(deps, await specOf(inputs, deps, template, await ensureCopy(deps, template, content.datacenter, {
		copy: inputs.copyToDatacenter,
		write: !inputs.dryRun
	}) ? content.datacenter : ownDatacenter(template)));
	tellPrices(deps, offer.prices);
	demandAffordable(offer.prices, inputs);
	if (offer.prices.setup.micros > 0n && inputs.ceilings.setup === void 0) deps.log.notice(`a setup fee of ${offer.prices.setup.text} is charged once; max-setup-fee would limit it`);
	if (inputs.dryRun) {
		deps.log.info(`dry-run: ${nameOf(inputs)} would be ordered: ${(0,_content_js__WEBPACK_IMPORTED_MODULE_4__.i)(content)}`);
		deps.summary.note("Dry run: nothing was ordered.");
		return;
	}
	await order(inputs, deps, {
		intents,
		earlier: earlier.intent,
		content,
		offer
	});
}
/** A server that was ordered outlives its template: whoever gave the id may still adopt it. */
async function templateOrGone(deps, id) {
	try {
		return { template: await findTemplate(deps, id) };
	} catch (error) {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X) || error.code !== "E_TEMPLATE_NOT_FOUND" || typeof id !== "number") throw error;
		return {
			template: goneTemplate(id),
			missing: error
		};
	}
}
/** An order of unknown outcome is looked for; without success the action ends, and never orders a second time. */
async function settle(inputs, deps, intents, earlier) {
	if (earlier.kind !== "unknown") return earlier;
	const { intent } = earlier;
	const guest = await awaitGuest(deps, inputs, intent, intents.place(intent.name));
	return {
		kind: "found",
		guest,
		content: (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.o)(guest.tags) ?? intent.intent.content,
		intent
	};
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
async function specOf(inputs, deps, template, datacenter) {
	const sshKeyIds = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.a)("SSH keys cannot be looked up", () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.c)(deps.client, inputs.sshKeys));
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
/** Goes on with the server of an earlier run. */
async function adopt(inputs, deps, { template, content, earlier }) {
	const { guest, intent } = earlier;
	demandSame(inputs, content, earlier.content, guest, intent?.intent.ordered);
	deps.log.info(`${nameOf(inputs)} exists: server ${guest.id} of an earlier run is adopted, nothing is ordered`);
	if (intent && intent.intent.ordered !== (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.i)(content)) deps.log.warning(`server ${guest.id} was ordered as: ${intent.intent.ordered}; wanted now: ${(0,_content_js__WEBPACK_IMPORTED_MODULE_4__.i)(content)}`);
	await priceOfAdopted(inputs, deps, template, guest, intent?.intent.prices);
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
	const tagged = (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.o)(guest.tags) !== void 0 || await setTags(deps, guest.id, tags);
	await finish(inputs, deps, guest.id, {
		adopted: true,
		tags: tagged ? void 0 : tags
	});
}
function demandSame(inputs, content, found, guest, ordered) {
	if (found === (0,_content_js__WEBPACK_IMPORTED_MODULE_4__.n)(content)) return;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_ORDER_DIFFERENT",
		what: `${nameOf(inputs)} exists as server ${guest.id}, ordered with other contents${ordered ? ` (${ordered})` : ""}; wanted: ${(0,_content_js__WEBPACK_IMPORTED_MODULE_4__.i)(content)}`,
		why: "template, size or datacenter was changed since",
		fix: "take another hostname for the new server, or cancel the old one first"
	});
}
/** For information: what the same order would cost now, or what it did cost. It is no reason to fail. */
async function priceOfAdopted(inputs, deps, template, guest, recorded) {
	try {
		tellPrices(deps, (await quote(deps, await specOf(inputs, deps, template, guest.datacenter ?? inputs.datacenter ?? ownDatacenter(template)))).prices);
	} catch (error) {
		deps.signal.throwIfAborted();
		deps.log.notice(`the price of the same order today is not known: ${String(error)}`);
		for (const price of [
			"hourly-price",
			"monthly-price",
			"setup-fee",
			"currency"
		]) deps.outputs.set(price, recorded?.[price] ?? "");
	}
}
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
	if (bought.kind === "other") {
		demandSame(inputs, content, bought.content, bought.guest, void 0);
		setAddresses(deps, bought.guest);
		await finish(inputs, deps, bought.guest.id, {
			adopted: true,
			tags: void 0
		});
		return;
	}
	const tags = [(0,_content_js__WEBPACK_IMPORTED_MODULE_4__.r)(hash), ...inputs.tags];
	const tagged = await setTags(deps, bought.instanceId, tags);
	if (bought.problem) throw bought.problem;
	await finish(inputs, deps, bought.instanceId, {
		adopted: false,
		tags: tagged ? void 0 : tags
	});
}
/** Tries to tag; right after an order it may fail for a while (softlayer-api.md 19). False when it did not work. */
async function setTags(deps, id, tags) {
	for (let tries = 3; tries > 0; tries -= 1) try {
		await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.f)(deps.client, id, tags);
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
	const guest = await awaitProvisioned(deps, id, {
		privateOnly: inputs.privateOnly,
		adopted: how.adopted
	});
	deps.log.info(`server ${id} is provisioned`);
	if (how.tags && !await setTags(deps, id, how.tags)) deps.log.warning(`the server ${id} has no tag ${how.tags[0] ?? ""}: set it by hand, so that runs with another journal find it`);
	if (inputs.waitForPort !== void 0) await awaitListening(deps, guest, inputs.waitForPort, inputs.privateOnly);
	deps.summary.row("public address", deps.outputs.get("public-ip"));
	deps.summary.row("private address", deps.outputs.get("private-ip"));
	deps.summary.note(how.adopted ? "The server of an earlier run was adopted; nothing was ordered." : "The server was ordered by this run.");
}



/***/ })

};
