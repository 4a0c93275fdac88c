export const id = 9992;
export const ids = [9992];
export const modules = {

/***/ 2017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _order_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1504);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);




// actions/order-instance/host-names.ts
/**
* The same text in every attempt of a job and in no other run: from repository, run id and job (contract.md Identity).
* GitHub gives all calls of one reusable workflow, and all legs of a matrix, the same job: `callId` tells them apart.
* Letters only, so that it fits anywhere in a host name, of which no label may be a number.
*/
function uniquePart(repository, runId, job, callId) {
	const parts = callId === void 0 ? [
		repository,
		runId,
		job
	] : [
		repository,
		runId,
		job,
		callId
	];
	return [...(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(parts.join("\n")).digest().subarray(0, 10)].map((byte) => String.fromCharCode(97 + byte % 26)).join("");
}
const LABEL = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What is wrong with a host name; undefined when nothing is. softlayer-api.md 12 */
function hostnameProblem(hostname) {
	const labels = hostname.split(".");
	if (!labels.every((label) => LABEL.test(label))) return "must be made of letters, digits and single dashes, and begin and end with a letter or digit";
	if (labels.some((label) => /^[0-9]+$/.test(label))) return "must not have a part that is only a number";
	return labels.some((label) => label.length > 63) ? "has a part of more than 63 characters" : void 0;
}
/** What is wrong with a domain; undefined when nothing is. softlayer-api.md 12 */
function domainProblem(domain) {
	const labels = domain.split(".");
	if (labels.length < 2) return "must have at least two parts, such as example.com";
	if (!labels.every((label) => LABEL.test(label))) return "must be made of letters, digits and single dashes, with single dots between its parts";
	if (!/^[a-z]+$/.test(labels.at(-1) ?? "")) return "must end in letters only";
	return labels.some((label) => label.length > 63) ? "has a part of more than 63 characters" : void 0;
}
// actions/order-instance/inputs.ts
/** A config drive carries more, but a request with more is nothing that any known client sends [inferred]. */
const USER_DATA_LIMIT = 65536;
const MIB = 2 ** 20;
function parse(reader, env) {
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.k)(reader, "2h", env);
	const inputs = {
		...common,
		classic: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.O)(reader, common.apiKey),
		template: readTemplate(reader),
		hostname: readHostname(reader, env),
		domain: reader.requiredText("domain", { check: (text) => domainProblem(text.toLowerCase()) }).toLowerCase(),
		datacenter: reader.text("datacenter", { check: (text) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.n)(text) ? void 0 : "must be a datacenter such as dal13" }),
		copyToDatacenter: reader.flag("copy-to-datacenter", false),
		size: readSize(reader),
		billing: reader.choice("billing", ["hourly", "monthly"], "hourly"),
		dedicated: reader.flag("dedicated", false),
		privateOnly: reader.flag("private-only", false),
		...readNetwork(reader),
		sshKeys: reader.list("ssh-keys"),
		userData: readUserData(reader),
		tags: reader.list("tags", tagProblem),
		dryRun: reader.flag("dry-run", false),
		retryUnknown: reader.flag("retry-unknown", false),
		bucket: reader.text("bucket", { check: (text) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.et)(text) ? void 0 : "is no name of a bucket" }),
		ceilings: readCeilings(reader),
		currency: reader.textOr("currency", "USD", { check: (text) => /^[A-Z]{3}$/.test(text) ? void 0 : "must be a currency code such as USD" }),
		waitForPort: readWaitFor(reader),
		githubToken: reader.secret("github-token")
	};
	judgeTogether(reader, inputs);
	return inputs;
}
function readCeilings(reader) {
	return {
		hourly: reader.price("max-hourly-price"),
		monthly: reader.price("max-monthly-price"),
		setup: reader.price("max-setup-fee")
	};
}
/** Rules over several inputs; those of softlayer-api.md 12 are enforced by IBM's own client too. */
function judgeTogether(reader, inputs) {
	if (`${inputs.hostname}.${inputs.domain}`.length > 253) reader.problem("hostname and domain together have more than 253 characters");
	if (inputs.dedicated && "flavor" in inputs.size && inputs.size.flavor !== "") reader.problem("dedicated cannot be had with a flavor; give cpus and memory");
	if (inputs.privateOnly && (inputs.publicVlan !== void 0 || inputs.publicSubnet !== void 0)) reader.problem("private-only excludes public-vlan and public-subnet");
	if (inputs.publicSubnet !== void 0 && inputs.publicVlan === void 0) reader.problem("public-subnet needs public-vlan");
	if (inputs.privateSubnet !== void 0 && inputs.privateVlan === void 0) reader.problem("private-subnet needs private-vlan");
	if (!inputs.dryRun && inputs.ceilings[inputs.billing] === void 0) reader.problem(`max-${inputs.billing}-price is missing: nothing is ordered without a ceiling that fits billing`);
}
function readTemplate(reader) {
	const id = reader.integer("template-id", {
		min: 1,
		max: Number.MAX_SAFE_INTEGER
	});
	const globalId = reader.text("template-global-id", { check: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? void 0 : "must be a global identifier (a UUID)" });
	if (id === void 0 && globalId === void 0) reader.problem("template-id or template-global-id is missing");
	if (id !== void 0 && globalId !== void 0) reader.problem("template-id and template-global-id exclude each other");
	return id ?? globalId ?? 0;
}
function readHostname(reader, env) {
	const given = reader.requiredText("hostname");
	const callId = reader.text("call-id", { check: (text) => text.length <= 200 ? void 0 : "is longer than 200 characters" });
	let hostname = given.toLowerCase();
	if (hostname.includes("{unique}")) {
		const [repository, runId, job] = [
			env("GITHUB_REPOSITORY"),
			env("GITHUB_RUN_ID"),
			env("GITHUB_JOB")
		];
		if (!repository || !runId || !job) {
			reader.problem("hostname: {unique} needs GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_JOB of a workflow run");
			return hostname;
		}
		hostname = hostname.replaceAll("{unique}", uniquePart(repository, runId, job, callId));
	}
	const wrong = given === "" ? void 0 : hostnameProblem(hostname);
	if (wrong) reader.problem(`hostname ${wrong}, not ${JSON.stringify(hostname)}`);
	return hostname;
}
function readSize(reader) {
	const flavor = reader.text("flavor", { check: (text) => /^[A-Z0-9]+_[0-9]+X[0-9]+X[0-9]+(_[A-Z]+)?$/.test(text) ? void 0 : "must be a flavor such as B1_2X4X100" });
	const cpus = reader.integer("cpus", {
		min: 1,
		max: 128
	});
	const bytes = reader.optionalSize("memory");
	if (flavor !== void 0 && (cpus !== void 0 || bytes !== void 0)) reader.problem("flavor excludes cpus and memory");
	if (flavor === void 0 && cpus === void 0 && bytes === void 0) reader.problem("flavor, or cpus and memory, are missing");
	else if (flavor === void 0 && (cpus === void 0 || bytes === void 0)) reader.problem("cpus and memory must be given together");
	return cpus !== void 0 && bytes !== void 0 && flavor === void 0 ? {
		cpus,
		memory: bytes / MIB
	} : { flavor: flavor ?? "" };
}
function readNetwork(reader) {
	const id = {
		min: 1,
		max: 4294967295
	};
	const networkSpeed = reader.integer("network-speed", {
		min: 10,
		max: 1e3
	});
	if (networkSpeed !== void 0 && ![
		10,
		100,
		1e3
	].includes(networkSpeed)) reader.problem(`network-speed must be 10, 100 or 1000 (Mbps), not "${networkSpeed}"`);
	return {
		networkSpeed,
		publicVlan: reader.integer("public-vlan", id),
		privateVlan: reader.integer("private-vlan", id),
		publicSubnet: reader.integer("public-subnet", id),
		privateSubnet: reader.integer("private-subnet", id)
	};
}
/** User data may hold passwords: no message shows any of it. */
function readUserData(reader) {
	const text = reader.lines("user-data");
	if (text !== void 0 && Buffer.byteLength(text) > USER_DATA_LIMIT) reader.problem(`user-data has more than ${USER_DATA_LIMIT} bytes`);
	return text;
}
function tagProblem(tag) {
	if (!/^[A-Za-z0-9][A-Za-z0-9 ._:-]{0,126}$/.test(tag)) return "is no tag: letters, digits, spaces and . _ : - only, 127 characters at most";
	return tag.toLowerCase().startsWith("encrypted-image-order:") ? `begins with ${_order_content_js__WEBPACK_IMPORTED_MODULE_2__.t}, which this action sets` : void 0;
}
function readWaitFor(reader) {
	return portOf(reader.textOr("wait-for", "provisioned", { check: (value) => {
		const port = portOf(value);
		return value === "provisioned" || port !== void 0 && port >= 1 && port <= 65535 ? void 0 : "must be provisioned, or tcp:PORT with a port from 1 to 65535";
	} }));
}
function portOf(text) {
	const port = /^tcp:([1-9][0-9]{0,4})$/.exec(text)?.[1];
	return port === void 0 ? void 0 : Number(port);
}



/***/ }),

/***/ 9992:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _inputs6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2017);



// actions/order-instance/main.ts
await (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.u)({
	name: "order-instance",
	title: "Order instance",
	outputs: [
		"instance-id",
		"instance-global-id",
		"order-id",
		"hostname",
		"public-ip",
		"private-ip",
		"hourly-price",
		"monthly-price",
		"setup-fee",
		"currency",
		"changed"
	],
	parse: _inputs6_js__WEBPACK_IMPORTED_MODULE_2__.t,
	run: async (inputs, edge) => {
		const [{ openDeps }, { run }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(5887), __webpack_require__.e(3564)]).then(__webpack_require__.bind(__webpack_require__, 3564)), Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(9867)]).then(__webpack_require__.bind(__webpack_require__, 9867))]);
		await run(inputs, openDeps(inputs, edge));
	}
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeSize),
/* harmony export */   i: () => (/* binding */ describeContent),
/* harmony export */   n: () => (/* binding */ contentHash),
/* harmony export */   o: () => (/* binding */ formerHash),
/* harmony export */   r: () => (/* binding */ contentTag),
/* harmony export */   s: () => (/* binding */ hashOfTags),
/* harmony export */   t: () => (/* binding */ TAG_PREFIX)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

// actions/order-instance/order-content.ts
/** Lower case: the console folds the case of tags (softlayer-api.md 19). */
const TAG_PREFIX = "encrypted-image-order:";
/** For people: `template 123, B1_2X4X100, dal13, hourly`. */
function describeContent(content) {
	const rest = [
		content.billing,
		...content.dedicated ? ["dedicated"] : [],
		...content.privateOnly ? ["private-only"] : []
	];
	return [formerIdentity(content), ...rest].join(", ");
}
/** What releases before this one hashed: billing, dedicated and private-only were left out. */
function formerIdentity(content) {
	return [
		`template ${content.templateId}`,
		describeSize(content.size),
		content.datacenter
	].join(", ");
}
function describeSize(size) {
	return "flavor" in size ? size.flavor : `${size.cpus} CPUs with ${size.memory} MiB`;
}
/** 32 hex digits; part of a tag, so the text that it is made from must not change between versions. */
function contentHash(content) {
	return hashOf(describeContent(content));
}
/** The hash of an earlier release: equal, it says nothing of billing, dedicated and private-only. */
function formerHash(content) {
	return hashOf(formerIdentity(content));
}
function hashOf(text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 32);
}
function contentTag(hash) {
	return TAG_PREFIX + hash;
}
/** The hash in the tag that an earlier run has set; undefined when it has set none. */
function hashOfTags(tags) {
	return tags.find((text) => text.toLowerCase().startsWith(TAG_PREFIX))?.slice(22).toLowerCase();
}



/***/ })

};
