export const id = 9867;
export const ids = [9867];
export const modules = {

/***/ 7592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ timeIsOver),
/* harmony export */   t: () => (/* binding */ realPace)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4010);


// actions/order-instance/deps.ts
function realPace(signal) {
	return {
		...(0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.rt)(signal),
		firstLook: 1e3,
		longestLook: 1e4,
		lookUp: 3e5,
		failureGrace: 15e3,
		quiet: 6e5,
		probe: 3e3,
		tag: 5e3
	};
}
/** Whether the action's own time is over; a cancellation is something else. */
const timeIsOver = ({ signal }) => signal.aborted && signal.reason instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot && signal.reason.code === "E_TIMEOUT";



/***/ }),

/***/ 9867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4010);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5979);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4904);
/* harmony import */ var _order_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1504);
/* harmony import */ var _deps2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7592);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9085);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8500);








// actions/order-instance/find-template.ts
/** The template that is ordered. The id of a copy leads to its parent (softlayer-api.md 6.1). */
async function findTemplate(id, { classic }) {
	const template = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)(`the template ${id} cannot be read`, async () => {
		const found = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.P)(classic, id);
		return found?.parentId === void 0 ? found : (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.P)(classic, found.parentId);
	});
	if (template) return {
		template,
		missing: void 0
	};
	const missing = new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_TEMPLATE_NOT_FOUND",
		what: `there is no image template ${id}`,
		why: "the id is wrong, the template was deleted, or it belongs to another account",
		fix: "give template-id or template-global-id as upload-import printed it, and credentials of the same account"
	});
	if (typeof id !== "number") throw missing;
	return {
		template: goneTemplate(id),
		missing
	};
}
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
/** Of all copies, the oldest first: that is where the import arrived. */
function datacentersOf(template) {
	return [...template.copies].sort((a, b) => a.id - b.id).flatMap((copy) => copy.datacenter ?? []);
}
/**
* The datacenter when none is given: that of the template's finished copy; of several, of the oldest. Throws UserError
* E_TEMPLATE_NOT_READY.
*/
function ownDatacenter(template) {
	const copies = template.copies.filter((copy) => copy.state === "ready");
	const [own] = datacentersOf({
		...template,
		copies
	});
	if (own !== void 0) return own;
	throw templateNotReady(template, "in any datacenter");
}
function templateNotReady(template, where) {
	const running = template.copies.map((copy) => copy.transaction).find((text) => text !== void 0);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_TEMPLATE_NOT_READY",
		what: `template ${template.id} has no finished copy ${where} (status ${template.status}${running ? `, ${running}` : ""})`,
		why: running ? "its import is still running" : "its import has failed, or has only just begun",
		fix: "run upload-import with `template-id` to wait for it, then order"
	});
}
// actions/order-instance/order-spec.ts
/**
* The server that the inputs ask for, in the words of the classic API; SSH keys by their ids. `from` is what it is made
* of: in a rehearsal a system of IBM's own in place of a template.
*/
async function specOf(from, datacenter, inputs, deps) {
	const sshKeyIds = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)("SSH keys cannot be looked up", () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.d)(deps.classic, inputs.sshKeys));
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
		..."operatingSystem" in from ? { operatingSystem: from.operatingSystem } : {
			templateId: from.id,
			templateGlobalId: from.globalId
		},
		hourly: inputs.billing === "hourly",
		sshKeyIds
	};
}
// actions/order-instance/order-trace.ts
const nameOf = (target) => `${target.hostname}.${target.domain}`;
const idsOf = (servers) => servers.map((server) => server.id).join(", ");
/** Looks for the server of this name that is ours: by its tag, or by the intent. Throws ServiceError. */
async function lookForTraces(target, kept, deps) {
	const all = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.J)(deps.classic, target.hostname, target.domain);
	const servers = all.filter((server) => !server.reclaimed);
	const reclaimed = all.filter((server) => server.reclaimed);
	const tagged = taggedOne(servers, nameOf(target));
	if (tagged) return {
		own: {
			kind: "server",
			server: tagged
		},
		servers,
		reclaimed
	};
	return {
		own: kept && await traceOfIntent(kept, target, all, deps),
		servers,
		reclaimed
	};
}
/** The one server with our tag. */
function taggedOne(servers, name) {
	const tagged = servers.filter((server) => (0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.c)(server.tags) !== void 0);
	if (tagged.length <= 1) return tagged[0];
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_ORDER_AMBIGUOUS",
		what: `${tagged.length} servers are named ${name} and tagged as orders of this action: ${idsOf(tagged)}`,
		why: "somebody copied the tag, or ordered with two journals at once",
		fix: "cancel or rename all but one of them, then run again"
	});
}
/** A run may have died between the order and the tag: then the intent tells which server is ours. */
async function traceOfIntent({ intent }, target, named, deps) {
	const { "instance-id": id, "order-id": order } = intent;
	if (id !== "") {
		const listed = named.find((server) => String(server.id) === id);
		return listed ? traceOf(listed, target) : traceOfServer({
			id,
			order
		}, target, deps);
	}
	const alive = named.filter((server) => !server.reclaimed);
	const ordered = alive.find((server) => order !== "" && String(server.orderId) === order);
	if (ordered) return {
		kind: "server",
		server: ordered
	};
	const since = sinceIntent(intent.at);
	const younger = alive.filter((server) => server.createdAt === void 0 || server.createdAt >= since);
	const [server] = younger;
	if (server && younger.length === 1) return {
		kind: "server",
		server
	};
	return orderIsOver(order, target, deps);
}
const sinceIntent = (at) => Date.parse(at) - _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.$;
/**
* A recorded server: itself, or proof that it is gone. Throws UserError E_ORDER_DIFFERENT when it has another name now.
*/
async function traceOfServer({ id, order }, target, deps) {
	const server = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.Y)(deps.classic, Number(id));
	return server ? traceOf(server, target) : orderIsOver(order, target, deps);
}
function traceOf(server, target) {
	if (server.reclaimed) return {
		kind: "over",
		proof: `the server ${server.id} was cancelled and is being taken apart`
	};
	if (!(0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.X)(server, target)) throw renamed(server, nameOf(target));
	return {
		kind: "server",
		server
	};
}
/** The books keep an order when its server has long been taken apart (softlayer-api.md 16). */
async function orderIsOver(id, target, deps) {
	if (id === "") return void 0;
	try {
		const order = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.u)(deps.classic, Number(id), target);
		if (order?.fate !== "over") return void 0;
		return {
			kind: "over",
			proof: `the order ${id} (${order.status}) or all of its billing was cancelled`
		};
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt) || error.failure.outcome !== "refused") throw error;
		deps.log.debug(`the order ${id} cannot be read: ${error.message}`);
		return;
	}
}
function renamed(server, name) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_ORDER_DIFFERENT",
		what: `the server ${server.id}, which was ordered as ${name}, is now named ${nameOf(server)}; nothing is ordered in its place`,
		why: "somebody has renamed it",
		fix: `give it its name back to have it adopted, take another hostname, or cancel it; to have a second server under ${name}, delete the record of the first order`
	});
}
function nameTaken(servers, name) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_NAME_TAKEN",
		what: `${name} exists already and is no order of this action: server ${idsOf(servers)}`,
		why: `somebody else made it: it has no tag ${_order_content_js__WEBPACK_IMPORTED_MODULE_4__.t}… and there is no record of an order`,
		fix: "take another hostname, for example with {unique} in it, or cancel that server"
	});
}
// actions/order-instance/price-texts.ts
/** Names of the outputs that tell what an order costs. */
const PRICES = [
	"hourly-price",
	"monthly-price",
	"setup-fee",
	"currency"
];
const NO_PRICES = {
	"hourly-price": "",
	"monthly-price": "",
	"setup-fee": "",
	currency: ""
};
function priceTexts(prices) {
	return {
		"hourly-price": prices.hourly?.text ?? "",
		"monthly-price": prices.monthly?.text ?? "",
		"setup-fee": prices.setup.text,
		currency: prices.currency
	};
}
// actions/order-instance/order-words.ts
/** softlayer-api.md 12. The first that fits wins: longer words stand before their parts. */
const INPUTS = [
	{
		word: /startCpus/,
		name: "cpus",
		given: ({ size }) => "cpus" in size ? String(size.cpus) : void 0,
		sold: ({ cpus }) => cpus.map(String)
	},
	{
		word: /maxMemory/,
		name: "memory",
		given: ({ size }) => "cpus" in size ? memoryText(size.memory) : void 0,
		sold: ({ memory }) => memory.map(memoryText)
	},
	{
		word: /flavorKeyName|preset/i,
		name: "flavor",
		given: ({ size }) => "flavor" in size ? size.flavor : void 0,
		sold: ({ flavors }) => flavors
	},
	{
		word: /datacenter/,
		name: "datacenter",
		given: ({ datacenter }) => datacenter,
		sold: ({ datacenters }) => datacenters
	},
	{
		word: /primaryBackendNetworkComponent\S*subnet/i,
		name: "private-subnet",
		given: ({ privateSubnet }) => idText(privateSubnet)
	},
	{
		word: /primaryBackendNetworkComponent/,
		name: "private-vlan",
		given: ({ privateVlan }) => idText(privateVlan)
	},
	{
		word: /primaryNetworkComponent\S*subnet/i,
		name: "public-subnet",
		given: ({ publicSubnet }) => idText(publicSubnet)
	},
	{
		word: /primaryNetworkComponent/,
		name: "public-vlan",
		given: ({ publicVlan }) => idText(publicVlan)
	},
	{
		word: /networkComponents|maxSpeed/,
		name: "network-speed",
		given: ({ networkSpeed }) => idText(networkSpeed),
		sold: ({ speeds }) => speeds.map(String)
	},
	{
		word: /hourlyBillingFlag/,
		name: "billing",
		given: ({ hourly }) => hourly ? "hourly" : "monthly",
		rule: "hourly or monthly: not every configuration is sold both ways"
	},
	{
		word: /dedicatedAccountHostOnlyFlag/,
		name: "dedicated",
		given: ({ dedicated }) => String(dedicated),
		rule: "true or false: flavors run on shared hosts only"
	},
	{
		word: /privateNetworkOnlyFlag/,
		name: "private-only",
		given: ({ privateOnly }) => String(privateOnly),
		rule: "true or false: true leaves no public VLAN"
	},
	{
		word: /sshKeys/,
		name: "ssh-keys",
		given: ({ sshKeyIds }) => sshKeyIds.join(", ") || void 0,
		rule: "ids or labels of keys of this account"
	},
	{
		word: /userData/,
		name: "user-data",
		given: () => void 0,
		rule: "a text of at most 16 KiB"
	},
	{
		word: /blockDeviceTemplateGroup|globalIdentifier|image template/i,
		name: "template-id",
		given: (spec) => "templateId" in spec ? String(spec.templateId) : void 0,
		rule: "a template of this account whose import has ended"
	},
	{
		word: /blockDevices|diskImage|localDiskFlag/,
		name: "flavor",
		given: ({ size }) => "flavor" in size ? size.flavor : void 0,
		rule: "one whose first disk is as large as the image: leave cpus and memory out and take a flavor"
	}
];
const memoryText = (mebibytes) => mebibytes % 1024 === 0 ? `${mebibytes / 1024}GiB` : `${mebibytes}MiB`;
const idText = (id) => id === void 0 ? void 0 : String(id);
/** Names that a fix lists at most. */
const SHOWN = 60;
/**
* A refusal of an order in the words of our inputs, with the values that are sold where the service tells them. The error
* itself when it is about none of them.
*/
async function inOurWords(error, spec, deps) {
	const { cause } = error;
	if (!(cause instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt) || cause.failure.outcome !== "refused") return error;
	const { text } = cause.failure;
	const input = INPUTS.find(({ word }) => word.test(text)) ?? vlanInput(text, spec);
	if (!input) return error;
	if (/-(vlan|subnet)$/.test(input.name)) return aboutNetwork(error, input, spec, deps);
	const given = input.given(spec);
	const sold = input.sold ? await soldValues(input.sold, deps) : [];
	const meant = given === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.gt)(given, sold);
	const hint = meant === void 0 ? "" : `did you mean ${meant}? `;
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: error.code,
		what: `${notAccepted(input, given)}: ${error.what}`,
		why: sold.length > 0 ? `this is what the classic API says of the input ${input.name}, and it sells no such value` : `this is what the classic API says of the input ${input.name}, which must be ${input.rule ?? "a value that it sells"}`,
		fix: sold.length > 0 ? `${hint}give ${input.name} as one of ${sold.slice(0, SHOWN).join(", ")}` : `correct the input ${input.name}`,
		cause
	});
}
const notAccepted = ({ name }, given) => given === void 0 ? `the input ${name} is not accepted` : `${name} ${given} is not accepted`;
/** A VLAN or subnet that the service names by its id, or by nothing but the word. */
function vlanInput(text, spec) {
	if (!/vlan|subnet/i.test(text)) return void 0;
	const all = INPUTS.filter(({ name, given }) => /-(vlan|subnet)$/.test(name) && given(spec) !== void 0);
	return all.find(({ given }) => text.includes(given(spec) ?? "")) ?? all[0];
}
async function soldValues(sold, { classic }) {
	const options = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.r)(classic).catch(() => void 0);
	return options ? sold(options) : [];
}
async function aboutNetwork(error, input, spec, { classic }) {
	const all = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.n)(classic).catch(() => []);
	const given = Number(input.given(spec));
	const isPublic = input.name.startsWith("public");
	const isSubnet = input.name.endsWith("subnet");
	const idOf = (vlan) => isSubnet ? vlan.subnetId : vlan.id;
	const there = all.find((vlan) => idOf(vlan) === given);
	const fitting = all.filter((vlan) => vlan.datacenter === spec.datacenter && vlan.space === "PUBLIC" === isPublic).flatMap((vlan) => idOf(vlan) ?? []);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: error.code,
		what: `${notAccepted(input, input.given(spec))}: ${error.what}`,
		why: whyNot(input, there, spec, isPublic),
		fix: fitting.length > 0 ? `give ${input.name} as one of ${fitting.slice(0, SHOWN).join(", ")}, or leave it out` : `leave ${input.name} out: the account shows none in ${spec.datacenter}, and the first server there gets one`,
		cause: error.cause
	});
}
function whyNot({ name }, there, spec, isPublic) {
	const kind = name.endsWith("subnet") ? "subnet" : "VLAN";
	if (!there) return `the account has no ${kind} of this id, or this user may not see it; its number is not its id`;
	if (there.datacenter !== spec.datacenter) return `this ${kind} lies in ${there.datacenter}, and the server is ordered in ${spec.datacenter}`;
	if (there.space === "PUBLIC" !== isPublic) return `this ${kind} is ${there.space === "PUBLIC" ? "public" : "private"}: public and private were exchanged`;
	return `this ${kind} lies in another pod than its partner, or is full`;
}
// actions/order-instance/quote.ts
/** Has the service check and price the order; nothing is ordered. */
async function quote(spec, deps) {
	const what = `the order of ${spec.hostname}.${spec.domain} is not accepted`;
	try {
		const order = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)(what, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.o)(deps.classic, spec));
		return {
			order,
			prices: readPrices(await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)(what, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.c)(deps.classic, order)))
		};
	} catch (error) {
		throw error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot ? await inOurWords(error, spec, deps) : error;
	}
}
function readPrices(container) {
	try {
		return (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.a)(container);
	} catch (cause) {
		if (!(cause instanceof _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.i)) throw cause;
		throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
			code: "E_PRICE_UNREADABLE",
			what: `the price of the order cannot be read: ${cause.message}`,
			why: "the service answered with something that is no decimal price",
			fix: "report this; nothing is ordered whose price is not known",
			cause
		});
	}
}
/** Into the log, the outputs and the summary. */
function tellPrices$1(prices, report, deps) {
	const texts = priceTexts(prices);
	report.prices = texts;
	const told = Object.entries(texts).map(([name, value]) => `${name} ${value || "none"}`);
	deps.log.info(`prices before tax: ${told.join(", ")}`);
}
// actions/order-instance/same-order.ts
/** Throws UserError E_ORDER_DIFFERENT unless the server is what is wanted, as far as anything tells. */
function demandSame(found, { template, content }, inputs) {
	const differences = [
		...contentDifferences(content, found),
		...makeupDifferences(content, template, found.makeup),
		...networkDifferences(found.makeup, inputs)
	];
	if (differences.length > 0) throw orderDifferent(found, (0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.i)(content), differences, inputs);
}
/** The same before there is a template: what the server was ordered from is left open. Throws E_ORDER_DIFFERENT. */
function demandSameServer(found, content, inputs) {
	const templateId = (0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.l)(found.intent?.intent.ordered);
	const differences = [
		...templateId === void 0 ? [] : contentDifferences({
			...content,
			templateId
		}, found),
		...makeupDifferences(content, void 0, found.makeup),
		...networkDifferences(found.makeup, inputs)
	];
	if (differences.length > 0) throw orderDifferent(found, (0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.a)(content), differences, inputs);
}
function orderDifferent({ server, intent }, wanted, differences, inputs) {
	const ordered = intent?.intent.ordered;
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_ORDER_DIFFERENT",
		what: `${nameOf(inputs)} exists as server ${server.id}, ordered with other contents${ordered ? ` (${ordered})` : ""}; wanted: ${wanted}; ${differences.join("; ")}`,
		why: "inputs were changed since, or the server was",
		fix: "take another hostname for the new server, or cancel the old one first"
	});
}
/** The tag of an earlier release leaves out billing, dedicated and private-only: these must be proved otherwise. */
function contentDifferences(content, { server, makeup, intent }) {
	const hash = (0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.c)(server.tags) ?? intent?.intent.content;
	if (hash === (0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.n)(content)) return [];
	if (hash !== (0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.s)(content)) return ["template, size, datacenter, billing, dedicated or private-only differ"];
	const { "instance-id": id = "", content: written, ordered } = intent?.intent ?? {};
	if (written === hash && (id === "" || id === String(server.id)) && ordered === (0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.i)(content)) return [];
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
		...!templateGlobalId || !template?.globalId || templateGlobalId === template.globalId ? [] : [`it runs the template ${templateGlobalId}`]
	];
}
const NETWORKS = [
	["public-vlan", "publicVlan"],
	["private-vlan", "privateVlan"],
	["public-subnet", "publicSubnet"],
	["private-subnet", "privateSubnet"]
];
/** A network that is asked for by its id keeps others out: a server in another one is not what is wanted. */
function networkDifferences(makeup, inputs) {
	return NETWORKS.flatMap(([input, name]) => {
		const [wanted, real] = [inputs[name], makeup[name]];
		if (wanted === void 0 || real === void 0 || wanted === real) return [];
		return [`its ${input} is ${real}, wanted ${wanted}`];
	});
}
/** What was asked for and is not compared, cannot be, or does not keep anybody from using the server. */
function tellUncompared({ server, makeup }, sshKeyIds, inputs, deps) {
	const { networkSpeed, userData, tags } = inputs;
	const say = (text) => deps.log.notice(`the adopted server ${server.id}: ${text}`);
	for (const [input, name] of NETWORKS) if (inputs[name] !== void 0 && makeup[name] === void 0) say(`its ${input} cannot be compared`);
	if (networkSpeed !== void 0 && makeup.networkSpeed !== networkSpeed) say(`its network speed is ${makeup.networkSpeed ?? "not known"}, wanted ${networkSpeed}; it is not changed`);
	const missing = sshKeyIds.filter((id) => !makeup.sshKeyIds?.includes(id));
	if (missing.length > 0) say(`it was not made with the SSH keys ${missing.join(", ")}, as far as is known`);
	if (userData !== void 0) say("user-data is neither compared nor changed");
	const own = new Set(server.tags.map((tag) => tag.toLowerCase()));
	const untagged = tags.filter((tag) => !own.has(tag.toLowerCase()));
	if (untagged.length > 0 && (0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.c)(server.tags) !== void 0) say(`it lacks the tags ${untagged.join(", ")}; they are not set`);
}
// actions/order-instance/adopt-server.ts
/** Compares the server of an earlier run with what is wanted. Throws UserError E_ORDER_DIFFERENT. */
async function demandAdoptable({ server, intent }, wanted, inputs, deps) {
	const found = {
		server,
		makeup: await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)(`the server ${server.id} cannot be read`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.f)(deps.classic, server.id)),
		intent
	};
	demandSame(found, wanted, inputs);
	deps.log.info(`${nameOf(inputs)} exists: server ${server.id} of an earlier run is adopted, nothing is ordered`);
	if (server.endsAt !== void 0) deps.log.warning(`the server ${server.id} is cancelled for ${new Date(server.endsAt).toISOString()}: it runs until then`);
	return found;
}
/** For information: what the same order would cost now, and what of it was not compared. It is no reason to fail. */
async function tellOfAdopted(found, { template }, report, inputs, deps) {
	let sshKeyIds = [];
	try {
		const spec = await specOf(template, found.server.datacenter ?? inputs.datacenter ?? ownDatacenter(template), inputs, deps);
		sshKeyIds = spec.sshKeyIds;
		tellPrices$1((await quote(spec, deps)).prices, report, deps);
	} catch (error) {
		deps.signal.throwIfAborted();
		deps.log.notice(`the price of the same order today is not known: ${String(error)}`);
		report.prices = recordedPrices(found);
	}
	tellUncompared(found, sshKeyIds, inputs, deps);
}
/** What it did cost when it was ordered, as far as that is on record. */
function recordedPrices({ intent }) {
	const texts = PRICES.map((name) => [name, intent?.intent.prices[name] ?? ""]);
	return {
		...NO_PRICES,
		...Object.fromEntries(texts)
	};
}
// actions/order-instance/ceilings.ts
/**
* Every ceiling that is given is compared with its price, whatever the billing. Throws UserError E_CURRENCY,
* E_PRICE_UNKNOWN or E_PRICE when the order costs more than it may, or when what it costs is not known.
*/
function demandAffordable(prices, limits) {
	if (prices.currency !== limits.currency) throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
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
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
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
function receiptProblem(receipt, expected, report, limits, deps) {
	try {
		const paid = readPrices(receipt.details);
		if (!paid.hourly && !paid.monthly && paid.setup.micros === 0n) return void 0;
		report.prices = pricesOfReceipt(paid, expected, deps);
		demandAffordable(paid, limits);
		return;
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot)) throw error;
		return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
			code: "E_PRICE_CHANGED",
			what: `the server was ordered (order ${receipt.orderId || "of unknown id"}), and its receipt does not agree with the ceilings: ${error.what}`,
			why: "prices changed between verifying and ordering",
			fix: "cancel the server of the output instance-id if it is not worth that, or raise the ceiling",
			cause: error
		});
	}
}
/** What the receipt does not name is as it was verified. */
function pricesOfReceipt(paid, expected, { log }) {
	const promised = priceTexts(expected);
	const others = {};
	for (const name of PRICES) {
		const text = priceTexts(paid)[name];
		if (text === "" || text === promised[name]) continue;
		log.warning(`the receipt names another ${name} than the verified order: ${text}`);
		others[name] = text;
	}
	return {
		...promised,
		...others
	};
}
// actions/order-instance/affordable-quote.ts
/** The order with its price. Throws UserError when it is not accepted, or breaks a ceiling (`demandAffordable`). */
async function affordableQuote(placed, report, inputs, deps) {
	const { template, datacenter, copyTo } = placed;
	const offer = copyTo ? await quoteWithoutCopy(placed, inputs, deps) : await quote(await specOf(template, datacenter, inputs, deps), deps);
	judgeOffer(offer, report, inputs, deps);
	return offer;
}
/** Tells the price, and holds it under the ceilings. Throws UserError (`demandAffordable`). */
function judgeOffer(offer, report, limits, deps) {
	tellPrices$1(offer.prices, report, deps);
	demandAffordable(offer.prices, limits);
	const { ceilings, dryRun } = limits;
	if (offer.prices.setup.micros > 0n && ceilings.setup === void 0 && dryRun) deps.log.notice(`a setup fee of ${offer.prices.setup.text} is charged once: to order, give max-setup-fee as well`);
	for (const kind of ["hourly", "monthly"]) if (ceilings[kind] && !offer.prices[kind]) deps.log.notice(`the order has no ${kind} price: max-${kind}-price has nothing to limit`);
}
/**
* Whether the service prices an image where no copy is, is not documented (softlayer-api.md 25.5): where it does not,
* the same order is priced in the template's own datacenter, whose VLANs are others.
*/
async function quoteWithoutCopy({ template, datacenter }, inputs, deps) {
	const own = ownDatacenter(template);
	const spec = await specOf(template, datacenter, inputs, deps);
	try {
		return await quote(spec, deps);
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot) || !FOR_WANT_OF_A_COPY.has(error.code)) throw error;
		deps.log.notice(`without a copy the order cannot be priced in ${datacenter}; its price in ${own} counts until there is one`);
		const none = {
			publicVlan: void 0,
			privateVlan: void 0
		};
		const subnets = {
			publicSubnet: void 0,
			privateSubnet: void 0
		};
		return quote({
			...spec,
			...none,
			...subnets,
			datacenter: own
		}, deps);
	}
}
/** Refusals that may mean the missing copy; others, such as no capacity, a copy would not cure. */
const FOR_WANT_OF_A_COPY = /* @__PURE__ */ new Set([
	"E_TEMPLATE",
	"E_CLASSIC_REFUSED",
	"E_CLASSIC_NOT_FOUND"
]);
// actions/order-instance/server-gone.ts
/** Throws UserError E_INSTANCE_GONE when the books prove it: what does not show may as well be hidden from this user. */
async function demandNotGone(recorded, target, deps) {
	const { id } = recorded;
	const trace = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)(`the order of server ${id} cannot be read`, () => traceOfServer(recorded, target, deps));
	if (trace?.kind === "over") throw goneServer(`the server ${id}`, trace.proof);
}
function goneServer(server, proof) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_INSTANCE_GONE",
		what: `${server} is not there any more: ${proof}`,
		why: "somebody cancelled it, or its order was not approved",
		fix: "look at the order under Manage > Billing > Orders; run this again to order anew"
	});
}
function serverNotShown(id) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_INSTANCE_NOT_SHOWN",
		what: `the server ${id} was ordered and does not show, and nothing proves that it was cancelled`,
		why: "the user of these credentials may not see it, or it was cancelled and its order does not tell: the API answers the same to both",
		fix: "look for it under Classic Infrastructure > Device List, give the user access to all virtual servers, and run this again to go on waiting. The server costs money until it is cancelled"
	});
}
// actions/order-instance/await-port.ts
/**
* Connects to the server's own address until it accepts, within the action's time. Afterwards the server must still
* be the one that has this address (pitfalls.md P6: the wrong machine must never answer for it). `orderId`: '' when it
* is not known.
*/
async function awaitPort(port, server, orderId, inputs, deps) {
	const { id } = server;
	const address = addressOf(server, inputs);
	if (address === void 0) throw notListening(id, port, "it has no address", void 0);
	deps.log.info(`waiting until ${address}:${port} accepts a connection`);
	await connectUntilAccepted(address, port, id, deps);
	const now = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)(`the server ${id} cannot be read`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.Y)(deps.classic, id));
	if (!now || now.reclaimed) {
		await demandNotGone({
			id: String(id),
			order: orderId
		}, inputs, deps);
		throw serverNotShown(String(id));
	}
	if (addressOf(now, inputs) !== address) throw notListening(id, port, `its address changed from ${address} meanwhile`, void 0);
	deps.log.info(`${address}:${port} accepts connections`);
}
async function connectUntilAccepted(address, port, id, deps) {
	let refusal;
	using wait = new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.w(`a connection to ${address}:${port}`, deps.log);
	try {
		for (;;) {
			refusal = await deps.connect(address, port, deps.signal);
			deps.signal.throwIfAborted();
			if (refusal === void 0) return;
			wait.what = `a connection to ${address}:${port}, the last of which ended with ${refusal || "no answer"}`;
			await deps.pace.sleep(deps.pace.probe);
		}
	} catch (error) {
		if ((0,_deps2_js__WEBPACK_IMPORTED_MODULE_5__.n)(deps)) throw notListening(id, port, refusal || "no answer", error);
		throw error;
	}
}
const addressOf = (server, { privateOnly }) => privateOnly ? server.privateIp : server.publicIp;
function notListening(id, port, why, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_NOT_LISTENING",
		what: `the server ${id} is provisioned, but nothing accepts a connection to its port ${port} (${why})`,
		why: "the image does not boot, its service does not start, or a firewall or security group stands between it and this runner",
		fix: "look at its console in the IBM Cloud portal; for a private-only server the runner must be in the private network. The server costs money until it is cancelled",
		cause
	});
}
// actions/order-instance/server-tags.ts
/** Ours first, by which other runs find the server. */
const tagsOf = ({ content }, { tags }) => [(0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.r)((0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.n)(content)), ...tags];
/**
* Tries to tag; right after an order it may fail for a while (softlayer-api.md 19). Returns the tags that could not be
* set: none, or all.
*/
async function tagServer(id, tags, deps) {
	for (let tries = 3; tries > 0; tries -= 1) try {
		await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.Q)(deps.classic, id, tags);
		return [];
	} catch (error) {
		deps.signal.throwIfAborted();
		deps.log.info(`the server ${id} cannot be tagged yet: ${String(error)}`);
		if (tries > 1) await deps.pace.sleep(deps.pace.tag);
	}
	return tags;
}
// actions/order-instance/await-server.ts
/** Waits for what was asked for: provisioned, and listening. Throws UserError with what is left behind. */
async function awaitServer(own, report, inputs, deps) {
	const { id, untagged } = own;
	const started = performance.now();
	const server = await awaitProvisioned(own, report, inputs, deps);
	deps.summary.timed("Waited until it was provisioned", performance.now() - started);
	deps.log.info(`server ${id} is provisioned`);
	if (untagged.length > 0 && (await tagServer(id, untagged, deps)).length > 0) deps.log.warning(`the server ${id} has no tag ${untagged[0]}: set it by hand, so that runs with another journal find it`);
	const { waitForPort } = inputs;
	if (waitForPort !== void 0) await awaitPort(waitForPort, server, orderOf(server, own), inputs, deps);
	report.ending = own.adopted ? "The server of an earlier run was adopted; nothing was ordered." : "The server was ordered by this run.";
}
const orderOf = (server, own) => String(server?.orderId ?? own.orderId);
/** Looks in a row without an answer before its books are asked. */
const MISSED_LOOKS = 3;
/** Waits until the server is provisioned, runs, and has its addresses. */
async function awaitProvisioned(own, report, inputs, deps) {
	const { pace } = deps;
	const pause = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.tt)(pace);
	using wait = new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.w(`the server ${own.id}`, deps.log);
	let seen;
	let told = "";
	let missed = 0;
	let patientUntil = pace.now() + pace.lookUp;
	const inTime = (step) => orStillProvisioning(step, own.id, told, deps);
	for (;;) {
		const server = await inTime(() => look(own.id, deps));
		if (server) {
			seen = server;
			missed = 0;
			patientUntil = pace.now() + pace.lookUp;
			report.saw(server);
			if (isDone(server, own, inputs, deps)) return server;
			const state = stateOf(server);
			if (state !== told) {
				deps.log.info(`server ${own.id}: ${state}`);
				wait.told();
			}
			told = state;
			wait.what = `the server ${own.id} (${state})`;
		} else {
			missed += 1;
			const late = pace.now() >= patientUntil;
			const recorded = {
				id: String(own.id),
				order: orderOf(seen, own)
			};
			if (missed >= MISSED_LOOKS || late) await inTime(() => demandNotGone(recorded, inputs, deps));
			if (late) throw serverNotShown(recorded.id);
		}
		await inTime(pause);
	}
}
async function look(id, { classic }) {
	const server = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)(`the server ${id} cannot be read`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.Y)(classic, id));
	if (server?.reclaimed) throw goneServer(`the server ${id}`, "it is being taken apart");
	return server;
}
function isDone(server, { adopted }, { privateOnly }, { log }) {
	if ((0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.Z)(server, privateOnly)) return true;
	if (!adopted || !server.provisioned || server.transaction !== void 0 || server.running) return false;
	log.warning(`the server ${server.id} is provisioned, but switched off`);
	return true;
}
function stateOf(server) {
	if (server.transaction !== void 0) return server.transaction;
	if (server.orderStatus && !/APPROVED|COMPLETED/.test(server.orderStatus)) return `its order ${server.orderId ?? ""} is ${server.orderStatus}`;
	if (!server.provisioned) return "waiting for its provisioning to begin";
	return server.running ? "waiting for its addresses" : "provisioned, not running yet";
}
/** The end of the action's time, in words that say what is left behind. */
async function orStillProvisioning(step, id, state, deps) {
	try {
		return await step();
	} catch (error) {
		if (!(0,_deps2_js__WEBPACK_IMPORTED_MODULE_5__.n)(deps)) throw error;
		throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
			code: "E_STILL_PROVISIONING",
			what: `the server ${id} was ordered and is not ready yet (${state || "no state known"})`,
			why: "provisioning takes minutes, at times hours; an order may also wait for approval",
			fix: "run it again: it adopts this server and goes on waiting; or give a longer timeout. The server costs money until it is cancelled",
			cause: error
		});
	}
}
// actions/order-instance/deployment.ts
/** Of a dry run, and without a token, nothing is recorded. */
function deploymentOf(inputs, deps) {
	const name = nameOf(inputs);
	const open = inputs.dryRun ? void 0 : deps.openDeployment;
	let deployment;
	const tell = async (status) => {
		const begun = deployment;
		if (begun) await quietly(() => begun.report(status), deps);
	};
	return {
		async begin() {
			if (!open) return;
			deployment = await quietly(() => open(`Server ${name}`), deps);
			if (!deployment) return;
			deps.log.info(`deployment ${deployment.id} in the environment ${deployment.environment}`);
			await tell({
				state: "in_progress",
				description: `Ordering ${name}`
			});
		},
		async end(report) {
			await tell(report.failure === void 0 ? success(report, inputs) : failure(report, deps));
		}
	};
}
function success(report, inputs) {
	const { instanceId: id } = report;
	const address = inputs.privateOnly ? report.privateIp : report.publicIp;
	return {
		state: "success",
		description: `Server ${id} ${nameOf(inputs)} at ${address || "an address that is not known"}`,
		environmentUrl: environmentUrl(id, address, inputs.waitForPort)
	};
}
/** Where a browser finds the server: its own page on the two ports that browsers know, else the cloud's console. */
function environmentUrl(id, address, port) {
	if (address !== "" && port === 443) return `https://${address}`;
	if (address !== "" && port === 80) return `http://${address}`;
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.D)(id) ?? (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.S)();
}
/** What went wrong, in the words that fit a status line. */
function failure({ failure: error, instanceId: id }, { signal }) {
	const cause = signal.aborted && !(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot) ? signal.reason : error;
	const text = cause instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot ? `${cause.code}: ${cause.what}` : "failed";
	return {
		state: "failure",
		description: id === "" ? text : `Server ${id}: ${text}`
	};
}
/** Milliseconds that a record may take; after a cancellation the runner leaves little time. */
const LIMIT = 3e4;
const LIMIT_AT_THE_END = 3e3;
async function quietly(work, { log, signal }) {
	const timeOver = new AbortController();
	const limit = signal.aborted ? LIMIT_AT_THE_END : LIMIT;
	const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setTimeout)(limit, void 0, {
		signal: timeOver.signal,
		ref: false
	}).then(() => {
		throw new Error(`no answer within ${limit / 1e3} s`);
	});
	try {
		return await Promise.race([work(), late]);
	} catch (error) {
		log.warning(`the deployment is not recorded on GitHub: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.kt)(error).join(": ")}. Does the job have \`permissions: deployments: write\`?`);
		return;
	} finally {
		late.catch(() => void 0);
		timeOver.abort();
	}
}
// actions/order-instance/sent-order.ts
const describeOrder = ({ id, status }) => `${id}, ${status || "state unknown"}`;
// actions/order-instance/order-evidence.ts
/** After the last look at servers: looks at orders, and whether this user would be shown either. Never throws. */
async function gatherEvidence(sent, lookedForServers, deps) {
	if (deps.signal.aborted) return {
		kind: "blind",
		why: "the run ended before they were looked for long enough"
	};
	try {
		const orders = await ordersOf(sent, deps);
		if (orders.kind === "order") sent.report.orderId = String(orders.order.id);
		if (lookedForServers !== "absent" && orders.kind === "clean") return {
			kind: "blind",
			why: "servers could not be looked for at the end"
		};
		if (orders.kind !== "clean") return orders;
		const sight = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.t)(deps.classic);
		if (sight === "all" || sight === "unknown") return orders;
		return {
			kind: "blind",
			why: `the user of these credentials is shown ${sight === "some" ? "only some" : "none"} of the servers`
		};
	} catch (error) {
		return {
			kind: "blind",
			why: `orders cannot be looked for: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.At)(error)}`
		};
	}
}
async function ordersOf({ target, kept: { intent } }, { classic }) {
	const { orders, complete } = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.l)(classic, target, sinceIntent(intent.at));
	const recorded = intent["order-id"];
	const known = orders.find((order) => String(order.id) === recorded);
	const own = recorded === "" || known ? known : await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.u)(classic, Number(recorded), target);
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
// actions/order-instance/unknown-order.ts
/** One look for what an intent has led to, in the form that `lib/once` wants. */
function lookOf$1(target, kept, deps) {
	return async () => {
		try {
			const intent = await kept();
			if (intent.intent.state === "refused") return {
				kind: "over",
				proof: "the run that sent it knows that nothing was ordered"
			};
			return (await lookForTraces(target, intent, deps)).own;
		} catch (error) {
			throw deps.signal.aborted ? ending(error) : error;
		}
	};
}
function ending(cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt({
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
* An order of unknown outcome, of another run: looks for it for a bounded time. Without a trace the run ends with
* UserError E_ORDER_UNKNOWN; only where a new order is wished (`retry`), and the last looks at servers and orders were
* both answered and both empty, it counts as never made.
*/
async function settleUnknown(sent, retry, deps) {
	const { target, kept, intents } = sent;
	const name = nameOf(target);
	const time = retry ? quietTime(kept, deps) : deps.pace.lookUp;
	deps.log.info(`an earlier order of ${name} has an unknown outcome; looking for it for ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.E)(time)}, without ordering again`);
	let latest = kept;
	const read = async () => {
		latest = await intents.find(name) ?? latest;
		return latest;
	};
	const looked = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.u)(lookOf$1(target, read, deps), (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.nt)(deps), time);
	if (looked.kind === "found") {
		const trace = looked.value;
		if (trace.kind === "server") return {
			kind: "found",
			server: trace.server,
			intent: latest
		};
		deps.log.notice(`an earlier order of ${name} has no server: ${trace.proof}`);
		return {
			kind: "none",
			intent: latest
		};
	}
	const evidence = await gatherEvidence({
		...sent,
		kept: latest
	}, looked.kind, deps);
	if (retry && evidence.kind === "clean" && latest.intent.nonce === kept.intent.nonce) {
		deps.log.warning(`neither a server nor an order named ${name} shows: what ${kept.intent.run} sent counts as never made (retry-unknown)`);
		return {
			kind: "none",
			intent: latest
		};
	}
	const cause = looked.kind === "unseen" ? looked.error : void 0;
	throw unknownOrder({
		...sent,
		kept: latest
	}, evidence, {
		time,
		cause
	});
}
/** The age of an order is told by two clocks: one from the future counts as new. */
function quietTime({ intent }, { timeOfDay, pace }) {
	const age = Math.max(0, timeOfDay() - Date.parse(intent.at));
	return Math.max(pace.lookUp, pace.quiet - age);
}
function unknownOrder(sent, evidence, search) {
	const { time, answer } = search;
	const name = nameOf(sent.target);
	const server = sent.kept.intent["instance-id"];
	const question = server === "" ? `whether ${name} was ordered is not known` : `the server ${server}, which was ordered as ${name}, does not show, and nothing proves that it was cancelled`;
	const said = answer instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt ? `; the answer to the order was: ${answer.message}` : "";
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_ORDER_UNKNOWN",
		what: `${question}${said}; ${seen(evidence, name, time)}`,
		why: likely(server, answer),
		fix: cure(name, sent.intents.place(sent.kept.name), evidence),
		cause: answer ?? search.cause
	});
}
function seen(evidence, name, time) {
	if (evidence.kind === "blind") return evidence.why;
	if (evidence.kind === "order") return `order ${describeOrder(evidence.order)} shows for it`;
	return `after ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.E)(time)} neither a server nor an order named ${name} shows`;
}
function likely(server, answer) {
	if (server !== "") return "it was cancelled and has left the books, or the user of these credentials may not see it: the API answers the same to both";
	if (answer instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt && answer.failure.outcome === "refused") return "the text of the service tells why it refused; it is not known to refuse for that reason before it accepts an order, so a server may still come";
	return "the answer to the order was lost, the order waits for approval, or another run is ordering it just now";
}
function cure(name, place, evidence) {
	return `${`look with \`slcli vs list --hostname ${name.split(".")[0]}\` and under Manage > Billing > Orders; run this again to adopt the server when it is there`}. ${evidence.kind === "clean" ? `To order anew, correct what the service named and run this with retry-unknown: true, which looks once more; or delete the record ${place}` : `Only when neither a server nor a pending order shows 10 minutes later, delete the record ${place} to order anew`}`;
}
// actions/order-instance/find-earlier.ts
/** How far back orders without a record are looked for, in milliseconds. */
const RECENT = 6048e5;
/**
* What earlier runs have left under this name: looks at the intent, the servers of the name and their tags
* (contract.md Identity). Throws UserError where that is not ours, or not known.
*/
async function findEarlier(intents, report, inputs, deps) {
	const name = nameOf(inputs);
	const intent = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)(`the intents of earlier orders of ${name} cannot be read`, () => intents.find(name));
	const open = intent && intent.intent.state !== "refused" ? intent : void 0;
	const { own, servers, reclaimed } = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)(`servers named ${name} cannot be looked for`, () => lookForTraces(inputs, open, deps));
	for (const server of reclaimed) deps.log.notice(`the server ${server.id} of this name was cancelled and is being taken apart: it is not used`);
	if (own?.kind === "server") {
		warnOfOthers(servers, own.server, name, deps);
		return {
			kind: "found",
			server: own.server,
			intent: open
		};
	}
	if (servers.length > 0) throw nameTaken(servers, name);
	if (open && !own) return settleUnknown({
		target: inputs,
		kept: open,
		intents,
		report
	}, inputs.retryUnknown, deps);
	if (own) deps.log.notice(`an earlier order of ${name} has no server any more: ${own.proof}`);
	await demandNoStandingOrder(inputs, deps);
	return {
		kind: "none",
		intent
	};
}
function warnOfOthers(servers, own, name, { log }) {
	const others = servers.filter((server) => server.id !== own.id);
	if (others.length > 0) log.warning(`other servers are named ${name} as well and are left alone: ${idsOf(others)}`);
}
/**
* A run with another journal, or somebody by hand, may have ordered this name: an order that waits or is billed although
* no server of the name shows. Whoever may not read orders goes without this look.
*/
async function demandNoStandingOrder(target, deps) {
	const standing = (await recentOrders(target, deps)).find((order) => order.fate === "alive");
	if (!standing) return;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_NAME_TAKEN",
		what: `${nameOf(target)} was ordered already: order ${describeOrder(standing)}, of which there is no record here and no server shows`,
		why: "it waits for its approval, a run with another journal has sent it, its server was renamed, or this user may not see the server",
		fix: "wait for its server, give the bucket or journal of the other run, or take another hostname"
	});
}
async function recentOrders(target, deps) {
	try {
		return (await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.l)(deps.classic, target, deps.timeOfDay() - RECENT)).orders;
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt) || error.failure.outcome !== "refused") throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.C)(error, `orders of ${nameOf(target)} cannot be looked for`);
		deps.log.debug(`orders cannot be listed: ${error.message}`);
		return [];
	}
}
// actions/order-instance/order-rival.ts
/** The server of another run that orders the same name at this moment. Throws UserError E_ORDER_RIVAL when it has none. */
async function rivalsServer(intents, report, inputs, deps) {
	const name = nameOf(inputs);
	const kept = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)(`the intent of another run for ${name} cannot be read`, () => intents.find(name));
	if (!kept) throw orderRival(name, "another run has written and removed its record at this moment");
	deps.log.notice(`${kept.intent.run} is ordering ${name} at the same time: this run orders nothing`);
	const theirs = await settleUnknown({
		target: inputs,
		kept,
		intents,
		report
	}, false, deps);
	if (theirs.kind === "found") return theirs;
	throw orderRival(name, "another run was about to, and has no server of it");
}
function orderRival(name, what) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_ORDER_RIVAL",
		what: `this run has ordered nothing for ${name}: ${what}`,
		why: "two runs order the same name at once, or somebody cleans up while orders are running",
		fix: "run it again when nothing else orders this name"
	});
}
// actions/order-instance/order-once.ts
/**
* Writes the intent, then buys, once; or finds the server of another run that was faster. Whatever happens, either the
* id of the server is known, or the intent says that an order may have been made (contract.md Identity;
* softlayer-api.md 18).
*/
async function orderOnce(wish, report, inputs, deps) {
	const { content, quote, earlier, intents } = wish;
	const ordered = (0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.i)(content);
	const prices = priceTexts(quote.prices);
	const intent = {
		target: nameOf(inputs),
		content: (0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.n)(content),
		ordered,
		prices,
		run: deps.run
	};
	const kept = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)("the intent to order cannot be written, so nothing is ordered", () => intents.claim(intent, earlier.intent));
	if (!kept) return rivalsServer(intents, report, inputs, deps);
	deps.log.info(`ordering ${nameOf(inputs)}: ${ordered}`);
	const order = {
		target: inputs,
		kept,
		intents,
		report
	};
	const made = await sendOnce(order, quote, deps);
	if (made.kind === "nothing") {
		deps.signal.throwIfAborted();
		throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.C)(made.error, "nothing was ordered");
	}
	if (made.kind === "unknown") throw await outcomeUnknown(order, made.shown === "nothing" ? "absent" : "unseen", made.error, deps);
	const { id = (await awaitItsServer(order, made.value, deps)).id, orderId, details } = made.value;
	return {
		kind: "bought",
		id,
		orderId,
		details
	};
}
function sendOnce(order, { order: container }, deps) {
	const { target, kept, report } = order;
	const look = lookOf$1(target, () => kept, deps);
	return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.d)({
		what: `the order of ${nameOf(target)}`,
		claim: () => demandNewest(order, deps),
		act: async () => {
			report.orderSent = true;
			const { status, server, details, ...receipt } = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.s)(deps.classic, container);
			const orderId = String(receipt.orderId);
			report.orderId = orderId;
			deps.log.info(`order ${orderId}: ${status || "placed"}`);
			return {
				id: server?.id,
				orderId,
				details
			};
		},
		look: async () => sentBy(await look()),
		refusedBefore: _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.ot,
		settle: async (made) => {
			if (made.kind === "nothing") {
				report.orderSent = false;
				await withdraw(order, deps);
			}
			if (made.kind === "made") await writeDown(order, made.value, deps);
		}
	}, (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.nt)(deps));
}
function sentBy(trace) {
	if (trace?.kind !== "server") return void 0;
	const { id, orderId } = trace.server;
	return {
		id,
		orderId: String(orderId ?? ""),
		details: void 0
	};
}
/** A runner that slept after its claim may have been given up: looked at again directly before the call that costs. */
async function demandNewest(order, deps) {
	const { target, kept, intents } = order;
	try {
		const newest = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)("the intent to order cannot be read again, so nothing is ordered", () => intents.isNewest(kept));
		deps.signal.throwIfAborted();
		if (newest) return;
	} catch (error) {
		await withdraw(order, deps);
		throw error;
	}
	throw orderRival(nameOf(target), "its record was removed, or followed by one of another run, at this moment");
}
/** Nothing was ordered: the intent must not keep the next run from ordering. */
async function withdraw({ intents, kept }, { log }) {
	await intents.update(kept, { state: "refused" }).catch((problem) => {
		log.warning(`nothing was ordered, but ${intents.place(kept.name)} still says that it may have been: delete it (${String(problem)})`);
	});
}
/** Into the record, and for the report; ids that are not known stay empty. */
async function writeDown({ intents, kept, report }, { id, orderId }, { log }) {
	const instanceId = String(id ?? "");
	if (instanceId !== "") report.instanceId = instanceId;
	if (orderId !== "") report.orderId = orderId;
	const change = {
		state: "ordered",
		"instance-id": instanceId,
		"order-id": orderId
	};
	await intents.update(kept, change).catch((problem) => {
		log.warning(`the order ${orderId} of server ${instanceId} cannot be written to ${intents.place(kept.name)}: ${String(problem)}`);
	});
}
/** The server of a receipt that names none. */
async function awaitItsServer(order, { orderId }, deps) {
	const { target, kept } = order;
	const intent = {
		...kept,
		intent: {
			...kept.intent,
			"order-id": orderId
		}
	};
	const look = lookOf$1(target, () => intent, deps);
	const looked = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.u)(look, (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.nt)(deps), deps.pace.lookUp);
	if (looked.kind !== "found") throw await outcomeUnknown({
		...order,
		kept: intent
	}, looked.kind, void 0, deps);
	if (looked.value.kind === "over") throw goneServer(nameOf(target), looked.value.proof);
	const { server } = looked.value;
	await writeDown(order, {
		id: server.id,
		orderId
	}, deps);
	return server;
}
async function outcomeUnknown(order, looked, answer, deps) {
	return unknownOrder(order, await gatherEvidence(order, looked, deps), {
		time: deps.pace.lookUp,
		answer
	});
}
// actions/order-instance/server-sight.ts
/** Who is not shown servers could neither find an earlier one nor the one that it orders: UserError E_CLASSIC_PERMISSION. */
async function demandSight({ classic, log }) {
	const sight = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)("the classic user cannot be read", () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.t)(classic));
	if (sight === "some") log.warning("the user of these credentials is shown only some of the virtual servers: one of this name may exist unseen");
	if (sight !== "none") return;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_CLASSIC_PERMISSION",
		what: "the user of these credentials is not shown virtual servers, so nothing is ordered",
		why: "the classic infrastructure permission VIRTUAL_GUEST_VIEW (View virtual server details) is missing",
		fix: "have the account owner grant it under Manage > Access (IAM) > Users > Classic infrastructure"
	});
}
// actions/order-instance/template-copy.ts
/**
* Whether there is a copy in the datacenter. One that somebody has started costs nothing more and is awaited, but not by
* a dry run. Throws UserError E_NO_COPY, E_TEMPLATE_NOT_READY or E_DATACENTER.
*/
async function placementOf({ template, content: { datacenter } }, inputs, deps) {
	if (template.active && (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.R)(template).includes(datacenter)) return {
		template,
		datacenter,
		copyTo: void 0
	};
	const place = await findDatacenter(datacenter, deps);
	if (!inputs.copyToDatacenter) throw noCopy(template, datacenter);
	if (!template.copies.some((copy) => copy.datacenter === datacenter && copy.state === "importing") || inputs.dryRun) return {
		template,
		datacenter,
		copyTo: place
	};
	return awaitCopy(template, datacenter, deps);
}
/** With its id, of which a copy has need. Throws UserError E_DATACENTER. */
async function findDatacenter(name, { classic }) {
	const all = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)("the datacenters cannot be listed", () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.w)(classic));
	const found = all.find((datacenter) => datacenter.name === name);
	if (found) return found;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_DATACENTER",
		what: `datacenter: there is no ${name}`,
		why: "the name is misspelt, or the datacenter was closed",
		fix: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.C)(name, all)
	});
}
/** Copies the template where a copy is missing, and waits until it can be ordered there. */
async function copyTemplate(placed, report, deps) {
	const { template, datacenter, copyTo } = placed;
	if (!copyTo) return placed;
	await startCopy(template, copyTo, report, deps);
	return awaitCopy(template, datacenter, deps);
}
/** A copy is billed: its start is sent once, and looked for when the answer is lost. */
async function startCopy(template, { id, name }, report, deps) {
	const old = new Set(template.copies.map((copy) => copy.id));
	const look = async () => {
		return (await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.P)(deps.classic, template.id))?.copies.find((copy) => copy.datacenter === name && (!old.has(copy.id) || copy.state === "importing"));
	};
	const made = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.d)({
		what: `the copy of template ${template.id} to ${name}`,
		claim: async () => void 0,
		act: async () => {
			report.copyBegun = true;
			await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.O)(deps.classic, template.id, [id]);
		},
		look,
		refusedBefore: _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.ot,
		settle: async ({ kind }) => {
			if (kind === "nothing") report.copyBegun = false;
		}
	}, (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.nt)(deps));
	if (made.kind !== "made") throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.C)(made.error, `template ${template.id} cannot be copied to ${name}`);
	deps.log.info(`template ${template.id} is being copied to ${name}`);
}
async function awaitCopy({ id }, datacenter, deps) {
	const started = performance.now();
	const { state, template } = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)(`template ${id} cannot be read`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.v)(deps.classic, id, datacenter, deps));
	deps.summary.timed(`Waited for the copy in ${datacenter}`, performance.now() - started);
	if (state === "ready") return {
		template,
		datacenter,
		copyTo: void 0
	};
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_COPY_FAILED",
		what: `the copy of template ${id} to ${datacenter} has failed (${state})`,
		why: "the datacenter cannot store it, or the template was deleted meanwhile",
		fix: "take the datacenter of the template, or ask IBM support with the id of the template"
	});
}
function noCopy(template, datacenter) {
	const ready = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.R)(template);
	if (ready.length === 0) return templateNotReady(template, `in ${datacenter}`);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_NO_COPY",
		what: `template ${template.id} has no finished copy in ${datacenter}, but in ${ready.join(", ")}`,
		why: "a private image can be ordered only where a copy of it is",
		fix: "set copy-to-datacenter to true, import with `locations`, or order where it is"
	});
}
// actions/order-instance/rehearsal.ts
/**
* A dry run before there is a template: all that an order would be refused for, judged with one of IBM's own systems in
* the template's place. Orders and writes nothing.
*/
async function rehearse(report, inputs, deps) {
	const place = await placeOf(inputs, deps);
	const stand = await standInFor(inputs.operatingSystem ?? "", deps);
	const datacenters = inputs.region === void 0 ? [place.datacenter] : [];
	const earlier = await findEarlier(await deps.openIntents(datacenters), report, inputs, deps);
	if (earlier.kind === "found") await judgeEarlier(earlier, inputs, deps);
	else {
		await demandSight(deps);
		await deps.demandIntentRight(datacenters);
	}
	const price = await judgeOrder(earlier, {
		place,
		stand
	}, report, inputs, deps);
	const open = [`the template: there is none yet${stand.why}`];
	if (earlier.kind === "found") deps.summary.note(adopted(earlier));
	const judged = [
		`the name ${nameOf(inputs)}`,
		...partsOf(inputs, place),
		price
	];
	(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.r)({
		what: "the order",
		judged,
		open
	}, deps.log, deps.summary);
}
/** The order as IBM would take it, with its price. A server that is adopted has been paid for: its price is only told. */
async function judgeOrder(earlier, { place, stand }, report, inputs, deps) {
	const ask = async () => quote(await specOf({ operatingSystem: stand.system }, place.datacenter, inputs, deps), deps);
	if (earlier.kind === "found") {
		try {
			tellPrices$1((await ask()).prices, report, deps);
		} catch (error) {
			deps.signal.throwIfAborted();
			deps.log.notice(`the price of the same order today is not known: ${String(error)}`);
		}
		return "the server that is there";
	}
	const dryRun = inputs.ceilings[inputs.billing] === void 0;
	judgeOffer(await ask(), report, {
		...inputs,
		dryRun
	}, deps);
	return dryRun ? "the price, without a ceiling" : "the price against the ceilings";
}
function partsOf(inputs, { datacenter, why }) {
	const { publicVlan, privateVlan, publicSubnet, privateSubnet } = inputs;
	const networks = [
		publicVlan,
		privateVlan,
		publicSubnet,
		privateSubnet
	].some((id) => id !== void 0);
	return [
		`${(0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.o)(inputs.size)} in ${datacenter}${why}`,
		...networks ? ["VLANs and subnets"] : [],
		...inputs.sshKeys.length > 0 ? ["SSH keys"] : []
	];
}
/** Without `datacenter` the one where an import from the region arrives, since that is what the order takes. */
async function placeOf({ datacenter, region = "" }, deps) {
	if (datacenter !== void 0) return {
		datacenter: (await findDatacenter(datacenter, deps)).name,
		why: ""
	};
	const arrival = _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.S[region];
	if (arrival !== void 0) return {
		datacenter: arrival,
		why: ` (where an import from ${region} arrives; no datacenter is given)`
	};
	const all = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)("the datacenters cannot be listed", () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.w)(deps.classic));
	const [first] = all.map(({ name }) => name).filter((name) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.T)(name) === region).sort();
	if (first !== void 0) return {
		datacenter: first,
		why: ` (one of ${region}; no datacenter is given, and none is known for imports)`
	};
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_DATACENTER",
		what: `there is no datacenter in the region ${region}`,
		why: "datacenter is not given, and classic infrastructure has none around that region",
		fix: `give datacenter: one of ${all.map(({ name }) => name).sort().join(", ")}`
	});
}
/**
* What is priced in the template's place: the system itself where IBM sells it. Red Hat comes with the caller's own
* licence, and Linux costs nothing (softlayer-api.md 7.2), so one Linux is as good as another. Throws UserError
* E_OPERATING_SYSTEM.
*/
async function standInFor(wanted, { classic }) {
	const [{ systems: sold }, imported] = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)("the operating systems cannot be listed", () => Promise.all([(0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.r)(classic), (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.F)(classic)]));
	if (imported.length > 0 && ![...sold, ...imported].includes(wanted)) throw unknownSystem(wanted, imported);
	if (sold.includes(wanted) && !wanted.startsWith("REDHAT_")) return {
		system: wanted,
		why: ""
	};
	const system = sold.find((code) => /^(DEBIAN|UBUNTU|ROCKYLINUX|CENTOS)/.test(code)) ?? "UBUNTU_LATEST_64";
	return {
		system,
		why: `; the price is that of ${system}${wanted.startsWith("WIN_") ? ", without the licence of Windows" : ""}`
	};
}
function unknownSystem(wanted, codes) {
	const near = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.gt)(wanted, codes);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_OPERATING_SYSTEM",
		what: `IBM neither imports nor sells an operating system ${JSON.stringify(wanted)}`,
		why: "the code is misspelt, or the system is no longer supported",
		fix: `${near === void 0 ? "" : `did you mean ${near}? `}take one of ${codes.join(", ")}`
	});
}
/** A server of ours is adopted by the order when it is the same; what it was ordered from, the order will compare. */
async function judgeEarlier(earlier, inputs, deps) {
	const { server, intent } = earlier;
	const makeup = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)(`the server ${server.id} cannot be read`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.f)(deps.classic, server.id));
	const { size, billing, dedicated, privateOnly } = inputs;
	const datacenter = inputs.datacenter ?? server.datacenter ?? "";
	demandSameServer({
		server,
		makeup,
		intent
	}, {
		size,
		billing,
		dedicated,
		privateOnly,
		datacenter
	}, inputs);
}
const adopted = ({ server }) => `The server ${server.id} of an earlier run would be adopted, if it was ordered from the same template.`;
// actions/order-instance/picture.ts
/** The same in GitHub's light and dark pages: each box brings its own ground and its own ink. */
const LOOKS$1 = {
	done: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
	adopted: "fill:#ddf4ff,stroke:#0969da,color:#1f2328,stroke-dasharray:6 3",
	dry: "fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-dasharray:2 3",
	failed: "fill:#ffebe9,stroke:#cf222e,color:#1f2328",
	none: "fill:#f6f8fa,stroke:#59636e,color:#59636e,stroke-dasharray:2 3"
};
/** The pipeline as a Mermaid flowchart: a box for each stage with its time and what it made, and one for the server. */
function pipelinePicture(earlier, own) {
	const boxes = [
		...earlier.map((stage) => ({
			lines: linesOf(stage),
			look: lookOf(stage)
		})),
		{
			lines: ["order-instance", (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__._)(own.until - own.from)],
			look: own.look
		},
		{
			lines: own.result,
			look: own.resultLook
		}
	];
	const last = boxes.length - 1;
	const drawn = boxes.map(({ lines, look }, at) => {
		const label = lines.map(plain).join("<br/>");
		return `  s${at}${at === last ? `(["${label}"])` : `["${label}"]`}:::${look}`;
	});
	const used = [...new Set(boxes.map(({ look }) => look))];
	return [
		"flowchart LR",
		...drawn,
		`  ${boxes.map((_, at) => `s${at}`).join(" --> ")}`,
		...used.map((look) => `  classDef ${look} ${LOOKS$1[look]}`)
	];
}
/** From the first start to the end of this stage, and how much of that no stage was at work. */
function pipelineTime(earlier, own) {
	const ran = earlier.flatMap(({ from, until }) => from === void 0 || until === void 0 ? [] : [{
		from,
		until
	}]);
	if (ran.length === 0) return "";
	const all = [...ran, own].sort((one, other) => one.from - other.from);
	const first = all[0]?.from ?? own.from;
	let idle = 0;
	let end = first;
	for (const { from, until } of all) {
		idle += Math.max(0, from - end);
		end = Math.max(end, until);
	}
	return `The whole pipeline took ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__._)(end - first)}, of which ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__._)(idle)} was waiting for runners and approvals.`;
}
function lookOf({ from, changed, isOdd }) {
	if (from === void 0 && !isOdd) return "none";
	return changed === false ? "adopted" : "done";
}
function linesOf({ name, from, until, changed, id, isOdd }) {
	const time = from === void 0 || until === void 0 ? isOdd ? "time unknown" : "not run" : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__._)(until - from);
	return [
		name,
		changed === false ? `${time}, adopted` : time,
		...id === "" ? [] : [shortId(id)]
	];
}
/** What tells it from others: of a CRN the key's id, of a path the file's name. */
function shortId(id) {
	const last = id.split(/[:/]/).findLast((part) => part !== "") ?? "";
	return last.length > 24 ? `${last.slice(0, 12)}…` : last;
}
/** Mermaid has signs of its own, and no way to escape all of them: what is no plain word is left out. */
function plain(text) {
	return text.replace(/[^A-Za-z0-9.,…:@/_ -]+/g, " ").trim() || "-";
}
// actions/order-instance/summarise.ts
/** The run's page: how it ended, what was ordered at which price, what is left, and the picture of the pipeline. */
function summarise(report, inputs, summary) {
	if (report.copyBegun || report.orderSent) summary.begin();
	const fate = fateOf(report, inputs);
	const name = nameOf(inputs);
	if (report.failure === void 0 && report.ending !== "") {
		if (inputs.dryRun) summary.ended("dry-run", "nothing was ordered", report.ending);
		else if (fate === "adopted") summary.ended("adopted", `the server ${name}`, report.ending);
		else summary.ended("success", `Server ready: ${name}`, report.ending);
	}
	tellItems(report, fate, inputs, summary);
	if (report.failure !== void 0) tellLeft(report, inputs, summary);
	tellFacts(report, summary);
	tellPrices(report, inputs, summary);
	const own = ownStage(report, fate, name, summary);
	const time = pipelineTime(inputs.pipeline, own);
	if (time !== "") summary.note(time);
	summary.diagram(pipelinePicture(inputs.pipeline, own));
	if (report.failure === void 0 && !inputs.dryRun) tellNext(report, summary);
}
function fateOf(report, { dryRun }) {
	const { orderSent, instanceId, failure } = report;
	if (isUnknown(report)) return "maybe ordered";
	if (orderSent) return instanceId === "" ? "maybe ordered" : "ordered";
	if (dryRun) return failure === void 0 ? "would be ordered" : "not ordered";
	return instanceId === "" ? "not ordered" : "adopted";
}
/** Of this run's order, or of an earlier one's. */
function isUnknown({ failure }) {
	return failure instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot && failure.code === "E_ORDER_UNKNOWN";
}
function tellItems(report, fate, inputs, summary) {
	const { instanceId, orderId, content, copyBegun } = report;
	const name = nameOf(inputs);
	summary.item({
		what: "Server",
		id: instanceId === "" ? name : `${instanceId} (${name})`,
		state: fate,
		link: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.D)(instanceId)
	});
	if (orderId !== "") summary.item({
		what: "Order",
		id: orderId,
		state: fate === "adopted" ? "of an earlier run" : "sent",
		link: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.T)(orderId)
	});
	if (!content) return;
	const template = content.templateId;
	summary.item({
		what: "Template",
		id: String(template),
		state: "found",
		link: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.k)(template)
	});
	if (copyBegun) summary.item({
		what: "Copy of the template",
		id: content.datacenter,
		state: "made"
	});
}
function tellLeft(report, inputs, summary) {
	const { instanceId, orderSent, copyBegun, content } = report;
	if (instanceId !== "" && !inputs.dryRun) summary.left(`Server ${instanceId}`, "It costs money until it is cancelled. A new run adopts it; to cancel it instead:", `ibmcloud sl vs cancel ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.at)(instanceId)}`);
	else if (orderSent || isUnknown(report)) summary.left("An order whose outcome is not known", "A new run looks for it and never orders twice. To look yourself:", `ibmcloud sl vs list --hostname ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.at)(inputs.hostname)} --domain ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.at)(inputs.domain)}`);
	if (copyBegun && content) summary.left(`A copy of the template ${content.templateId} in ${content.datacenter}`, "It is billed as storage. To remove it:", `ibmcloud sl image datacenter ${content.templateId} --remove ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.at)(content.datacenter)}`);
}
function tellFacts({ content, publicIp, privateIp, globalId }, summary) {
	if (content) {
		summary.row("Size", (0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.o)(content.size));
		summary.row("Datacenter", content.datacenter);
		summary.row("Billing", content.billing);
	}
	summary.row("Global id", globalId);
	summary.row("Public address", publicIp);
	summary.row("Private address", privateIp);
}
/** Each price beside the ceiling that it was held to. */
function tellPrices({ prices }, inputs, summary) {
	const { ceilings, billing, currency } = inputs;
	if (prices.currency === "") return;
	const row = (name, text, ceiling) => [
		name,
		text === "" ? "none" : `${text} ${prices.currency}`,
		ceiling ? `${ceiling.text} ${currency}` : "none given",
		verdict(text, ceiling, prices.currency === currency)
	];
	const billed = (kind) => billing === kind ? ", billed" : "";
	summary.figures([
		"Price before tax",
		"Of the order",
		"Ceiling",
		""
	], [
		row(`Per hour${billed("hourly")}`, prices["hourly-price"], ceilings.hourly),
		row(`Per month${billed("monthly")}`, prices["monthly-price"], ceilings.monthly),
		row("Setup fee, once", prices["setup-fee"], ceilings.setup)
	]);
}
function verdict(text, ceiling, comparable) {
	const price = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.O)(text);
	if (!price || !ceiling) return "";
	if (!comparable) return "another currency";
	return price.micros > ceiling.micros ? "above the ceiling" : "within the ceiling";
}
const LOOKS = {
	ordered: "done",
	"maybe ordered": "failed",
	adopted: "adopted",
	"would be ordered": "dry",
	"not ordered": "none"
};
function ownStage(report, fate, name, { times }) {
	const { failure, instanceId, publicIp, privateIp } = report;
	const code = failure instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot ? failure.code : "failed";
	const state = failure === void 0 || fate !== "not ordered" ? fate : code;
	return {
		...times,
		look: failure === void 0 ? LOOKS[fate] : "failed",
		result: [
			name,
			[state, instanceId].filter((text) => text !== "").join(" "),
			publicIp || privateIp
		].filter((text) => text !== ""),
		resultLook: LOOKS[fate]
	};
}
function tellNext({ publicIp, privateIp, instanceId }, summary) {
	const address = publicIp || privateIp;
	const lines = [.../^[0-9a-fA-F.:]{2,45}$/.test(address) ? [`ssh root@${address}`] : [], .../^[0-9]+$/.test(instanceId) ? [`ibmcloud sl vs detail ${instanceId}`] : []];
	if (lines.length > 0) summary.next("Next: log in (as a user of the image), or look at it.", "sh", lines);
}
// actions/order-instance/report.ts
/**
* What a run knows and has done, for outputs and summary; written once, in every ending, with what is known by then. Steps
* return what they found; what a failed run must tell as well they put down here, as soon as it is known. Nothing reads
* it but the deployment. '' is what is not known.
*/
var Report = class {
	content;
	prices = NO_PRICES;
	orderId = "";
	instanceId = "";
	globalId = "";
	publicIp = "";
	privateIp = "";
	/** A copy may have been started; it is billed. */
	copyBegun = false;
	/** A server may have been ordered. */
	orderSent = false;
	/** How it ended, in a sentence. */
	ending = "";
	/** Why it failed. */
	failure;
	/** A look at the server that is ordered or adopted. What it does not show stays as it was. */
	saw(server) {
		this.instanceId = String(server.id);
		this.globalId = server.globalId || this.globalId;
		this.orderId = String(server.orderId ?? this.orderId);
		this.publicIp = server.publicIp ?? this.publicIp;
		this.privateIp = server.privateIp ?? this.privateIp;
	}
	write(inputs, { outputs, summary }) {
		const values = {
			changed: String(this.copyBegun || this.orderSent),
			hostname: inputs.hostname,
			"instance-id": this.instanceId,
			"order-id": this.orderId,
			...this.prices,
			"instance-global-id": this.globalId,
			"public-ip": this.publicIp,
			"private-ip": this.privateIp
		};
		for (const [name, value] of Object.entries(values)) outputs.set(name, value);
		summarise(this, inputs, summary);
	}
};
// actions/order-instance/stage.ts
/** Finds the server of an earlier run, or orders it, once; then waits until it is what was asked for. */
async function run(inputs, deps) {
	const report = new Report();
	const deployment = deploymentOf(inputs, deps);
	try {
		await deps.demandClassicUser();
		await deployment.begin();
		if (inputs.template === void 0) return await rehearse(report, inputs, deps);
		const found = await findTemplate(inputs.template, deps);
		const intents = await openIntents(found, deps);
		const earlier = await findEarlier(intents, report, inputs, deps);
		const wanted = wantedOf(found, earlier, report, inputs);
		if (earlier.kind === "found") return await adopt(earlier, wanted, report, inputs, deps);
		await demandSight(deps);
		const placed = await placementOf(wanted, inputs, deps);
		const foreseen = await affordableQuote(placed, report, inputs, deps);
		if (inputs.dryRun) return await tellDryRun(wanted, placed, report, inputs, deps);
		const quote = placed.copyTo ? await copyAndQuote(placed, report, inputs, deps) : foreseen;
		const bought = await orderOnce({
			...wanted,
			quote,
			intents,
			earlier
		}, report, inputs, deps);
		if (bought.kind === "found") return await adopt(bought, wanted, report, inputs, deps);
		const problem = receiptProblem(bought, quote.prices, report, inputs, deps);
		const untagged = await tagServer(bought.id, tagsOf(wanted, inputs), deps);
		if (problem) throw problem;
		await awaitServer({
			...bought,
			adopted: false,
			untagged
		}, report, inputs, deps);
	} catch (error) {
		report.failure = error;
		throw error;
	} finally {
		await deployment.end(report);
		report.write(inputs, deps);
	}
}
async function openIntents({ template, missing }, deps) {
	try {
		return await deps.openIntents(datacentersOf(template));
	} catch (error) {
		throw missing ?? error;
	}
}
/** Without a given datacenter that of the earlier order counts: copies may have been added since. */
function wantedOf({ template, missing }, earlier, report, inputs) {
	if (missing && earlier.kind !== "found") throw missing;
	const { size, billing, dedicated, privateOnly } = inputs;
	const theirs = earlier.kind === "found" ? earlier.server.datacenter : void 0;
	const datacenter = inputs.datacenter ?? theirs ?? ownDatacenter(template);
	const content = {
		templateId: template.id,
		size,
		datacenter,
		billing,
		dedicated,
		privateOnly
	};
	report.content = content;
	return {
		template,
		content
	};
}
/** In place of steps 4 to 9, the server of another run: compared, tagged where it is not, and awaited. */
async function adopt(earlier, wanted, report, inputs, deps) {
	const { server, intent } = earlier;
	const { id, tags } = server;
	await tellOfAdopted(await demandAdoptable(earlier, wanted, inputs, deps), wanted, report, inputs, deps);
	if (inputs.dryRun) {
		report.ending = `Dry run: the server ${id} of an earlier run would be adopted.`;
		return;
	}
	const orderId = String(server.orderId ?? intent?.intent["order-id"] ?? "");
	report.orderId = orderId;
	report.saw(server);
	const isTagged = (0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.c)(tags) !== void 0;
	const all = [.../* @__PURE__ */ new Set([...tags, ...tagsOf(wanted, inputs)])];
	await awaitServer({
		id,
		orderId,
		adopted: true,
		untagged: isTagged ? [] : await tagServer(id, all, deps)
	}, report, inputs, deps);
}
async function tellDryRun({ template, content }, { copyTo }, report, inputs, { log, demandIntentRight }) {
	await demandIntentRight(datacentersOf(template));
	if (copyTo) log.info(`dry-run: template ${template.id} would be copied to ${copyTo.name}`);
	log.info(`dry-run: ${nameOf(inputs)} would be ordered: ${(0,_order_content_js__WEBPACK_IMPORTED_MODULE_4__.i)(content)}`);
	report.ending = "Dry run: nothing was ordered.";
}
async function copyAndQuote(placed, report, inputs, deps) {
	return affordableQuote(await copyTemplate(placed, report, deps), report, inputs, deps);
}



/***/ })

};
