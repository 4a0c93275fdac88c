export const id = 2017;
export const ids = [2017];
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




// actions/order-instance/account-ids.ts
const ID = "must be the id that the classic infrastructure gave, a whole number";
/** `dal13.fcr01a.1234`, `1234 on fcr01a.dal13`: name and number that the console shows. softlayer-api.md 12 */
function vlanProblem(text) {
	if (!/[a-z]/i.test(text)) return void 0;
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(ID, /[bf]cr[0-9]/i.test(text) ? "this is the router and the number of the VLAN; another router has a VLAN of that number too" : "this is a name, and several may have the same", "give the id, which `ibmcloud sl vlan list` shows in its first column");
}
function subnetProblem(text) {
	if (!/[./:a-z]/i.test(text)) return void 0;
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(ID, /^[0-9a-f.:]+(\/[0-9]+)?$/i.test(text) ? "this is the address of the subnet" : "this is a name", "give the id, which `ibmcloud sl subnet list` shows in its first column");
}
/** The key itself in place of its name. */
function sshKeyProblem(text) {
	const what = "is no id or label of an SSH key of the account";
	if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY/.test(text)) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "this is a private key, which stands in the inputs of this step, where others can read it", "make a new pair, since this one is known now, and add its public half to the account (`ibmcloud sl security sshkey-add LABEL --in-file FILE`); give its label here");
	return /^(ssh-|ecdsa-|sk-)[\w.@-]+ +AAAA|^-----BEGIN |^---- BEGIN /.test(text) ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "this is the public key itself", "add it to the account (`ibmcloud sl security sshkey-add LABEL --in-file FILE`), and give its label here") : void 0;
}
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
const CHARACTERS = "must be made of letters, digits and single dashes, and begin and end with a letter or digit";
/** What is wrong with a host name; undefined when nothing is. softlayer-api.md 12 */
function hostnameProblem(hostname) {
	const labels = hostname.split(".");
	if (!labels.every((label) => LABEL.test(label))) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(CHARACTERS, whyNoName(hostname), `write it in these characters${likelyName(hostname)}`);
	if (labels.some((label) => /^[0-9]+$/.test(label))) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must not have a part that is only a number", "such a name is taken for an address", `put a letter to it, such as web${labels.find((label) => /^[0-9]+$/.test(label))}`);
	return tooLong(labels);
}
/** What is wrong with a domain; undefined when nothing is. softlayer-api.md 12 */
function domainProblem(domain) {
	const labels = domain.split(".");
	if (labels.length < 2) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must have at least two parts, such as example.com", "it is the name of a host, or of a network without DNS", "give a domain of your own, such as example.com; nothing needs to be registered for it");
	if (!labels.every((label) => LABEL.test(label))) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must be made of letters, digits and single dashes, with single dots between its parts", whyNoName(domain), `write it in these characters${likelyName(domain)}`);
	if (!/^[a-z]+$/.test(labels.at(-1) ?? "")) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must end in letters only", /^[0-9.]+$/.test(domain) ? "this is an IP address" : "no top-level domain has digits", "give a domain such as example.com");
	return tooLong(labels);
}
function tooLong(labels) {
	const long = labels.find((label) => label.length > 63);
	return long === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("has a part of more than 63 characters", `between two dots DNS takes 63, and one part has ${long.length}`, "shorten that part");
}
function whyNoName(text) {
	if (text.includes("://")) return "this is a web address, of which only the host counts";
	if (text.includes("@")) return "this is an e-mail address";
	if (text.includes("{")) return "a placeholder stands in it; the only one there is, is {unique} in hostname";
	if (text.includes("_")) return "it has an underscore, which no host name has";
	if (/\s/.test(text)) return "it has a space";
	return text.startsWith("*.") || /^\.|\.$|\.\./.test(text) ? "a dot or a star stands where a part is missing" : "it has a sign that no host name has, or a dash too much";
}
function likelyName(text) {
	const meant = text.replace(/^[a-z]+:\/\//, "").replace(/^.*@/, "").replace(/[/:].*$/, "").split(".").map((label) => label.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "")).filter((label) => label !== "").join(".");
	const placed = text.replace(/\$?\{+[^{}]*\}+/, "{unique}");
	if (/^[a-z0-9.-]*\{unique\}[a-z0-9.-]*$/.test(placed) && placed !== text) return `: did you mean ${placed}?`;
	return meant !== "" && meant.length <= 100 && !text.includes("{") ? `: did you mean ${meant}?` : "";
}
// actions/order-instance/input-rules.ts
/** What the server is made of: a template, or in a dry run before there is one its operating system. */
function judgeTemplate(reader, { template, operatingSystem, dryRun }) {
	const inputs = [
		"template-id",
		"template-global-id",
		"operating-system",
		"dry-run"
	];
	reader.rule(inputs, template === void 0 && !(dryRun && operatingSystem !== void 0), (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("template-id or template-global-id is missing", "no template is named, or the job that imports it did not run", dryRun ? "give the id of a template; a dry run before there is one takes operating-system instead" : "hand on template-id of upload-import, or give the id of a template that is ready"));
	reader.rule(inputs, template !== void 0 && operatingSystem !== void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("operating-system stands for a template that is not there yet, and a template is given", "the operating system of a template was told by its import and is not told again", "leave operating-system out to order from the template"));
}
/** Rules over several inputs, each good by itself; those of softlayer-api.md 12 are enforced by IBM's own client too. */
function judgeTogether(reader, inputs) {
	judgeName(reader, inputs);
	judgeNetwork(reader, inputs);
	reader.rule([
		"template-id",
		"template-global-id",
		"datacenter",
		"region"
	], inputs.dryRun && [
		inputs.template,
		inputs.datacenter,
		inputs.region
	].every((each) => each === void 0), (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("datacenter is missing: without a template only it, or region, says where the server would be", "a template tells its datacenter, and there is none yet", "give datacenter, such as dal13, or the region of the import, such as us-south"));
	reader.rule(["dedicated", "flavor"], inputs.dedicated && "flavor" in inputs.size && inputs.size.flavor !== "", (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("dedicated cannot be had with a flavor", "IBM sells flavors on shared hosts only", "give cpus and memory in place of flavor, or leave dedicated out"));
	const ceiling = `max-${inputs.billing}-price`;
	reader.rule([
		"billing",
		"dry-run",
		ceiling
	], !inputs.dryRun && inputs.ceilings[inputs.billing] === void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(`${ceiling} is missing: nothing is ordered without a ceiling that fits billing`, `billing is ${inputs.billing}, and only the other ceiling was given, or none`, `give ${ceiling}: the most that the server may cost`));
}
function judgeName(reader, { hostname, domain }) {
	reader.rule(["hostname", "domain"], `${hostname}.${domain}`.length > 253, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("hostname and domain together have more than 253 characters", "no name in DNS is longer", "shorten one of the two"));
	reader.rule(["hostname", "domain"], domain !== "" && hostname.endsWith(`.${domain}`), (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(`hostname ends in the domain: the server would be called ${hostname}.${domain}`, "the whole name was given as hostname, though domain is an input of its own", `did you mean ${hostname.slice(0, -domain.length - 1)} as hostname?`));
}
function judgeNetwork(reader, inputs) {
	reader.rule([
		"private-only",
		"public-vlan",
		"public-subnet"
	], inputs.privateOnly && (inputs.publicVlan !== void 0 || inputs.publicSubnet !== void 0), (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("private-only excludes public-vlan and public-subnet", "a server without a public network lies in no public VLAN", "leave private-only out, or public-vlan and public-subnet"));
	for (const side of ["public", "private"]) reader.rule([`${side}-subnet`, `${side}-vlan`], inputs[`${side}Subnet`] !== void 0 && inputs[`${side}Vlan`] === void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(`${side}-subnet needs ${side}-vlan`, "a subnet lies in a VLAN, and IBM wants both", `give the id of the VLAN in which the subnet lies as ${side}-vlan, or leave ${side}-subnet out`));
}
// actions/order-instance/input-values.ts
const FLAVOR = /^[A-Z0-9]+_[0-9]+X[0-9]+X[0-9]+(_[A-Z]+)?$/;
function flavorProblem(text) {
	if (FLAVOR.test(text)) return void 0;
	const what = "must be a flavor such as B1_2X4X100";
	if (/^[a-z]{2,3}[0-9]?[a-z]?-[0-9]+x[0-9]+/.test(text)) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "this is a profile of VPC; the classic infrastructure has flavors of its own", "give a flavor such as B1_2X4X100, or cpus and memory");
	const upper = text.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_");
	const meant = FLAVOR.test(upper) ? upper : FLAVOR.test(`B1_${upper}`) ? `B1_${upper}` : void 0;
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, meant === void 0 ? "it names a size in words of another place" : "it is written in other letters or signs", meant === void 0 ? "give a flavor such as B1_2X4X100 (processors, GiB of memory, GB of disk)" : `did you mean ${meant}?`);
}
function currencyProblem(text) {
	if (/^[A-Z]{3}$/.test(text)) return void 0;
	const meant = {
		$: "USD",
		"€": "EUR",
		"£": "GBP",
		"¥": "JPY",
		US$: "USD"
	}[text] ?? (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : void 0);
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must be a currency code such as USD", meant === void 0 ? "it is no code of ISO 4217" : "a code has three capital letters", meant === void 0 ? "give the code of the currency that the account is billed in" : `did you mean ${meant}?`);
}
/** Speeds that are sold, in Mbps. softlayer-api.md 12 */
const SPEEDS = [
	10,
	100,
	1e3
];
function speedProblem(text) {
	if (SPEEDS.some((speed) => String(speed) === text)) return void 0;
	const [, number = "", unit = ""] = /^([0-9]+)\s*([a-z/]*)$/i.exec(text) ?? [];
	const speed = Number(number) * (/^g/i.test(unit) ? 1e3 : 1);
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must be 10, 100 or 1000 (Mbps)", SPEEDS.includes(speed) ? "its unit stands with it; the number counts Mbps" : "IBM sells no other speed for these servers", SPEEDS.includes(speed) ? `did you mean ${speed}?` : "give 10, 100 or 1000, or leave it out");
}
function tagProblem(tag) {
	if (!/^[A-Za-z0-9][A-Za-z0-9 ._:-]{0,126}$/.test(tag)) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("is no tag: letters, digits, spaces and . _ : - only, 127 characters at most", tag.length > 127 ? "it is longer than IBM keeps" : "it has a sign that no tag has, or begins with one", "leave the other signs out; each tag has a line of its own");
	return tag.toLowerCase().startsWith("encrypted-image-order:") ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(`begins with ${_order_content_js__WEBPACK_IMPORTED_MODULE_2__.t}, which this action sets`, "the tag of an earlier server was copied", "leave it out: the action sets its own") : void 0;
}
/** Ports of what people wait for by its name. */
const PORTS = {
	ssh: "22",
	http: "80",
	https: "443",
	rdp: "3389",
	winrm: "5986"
};
function waitProblem(text) {
	const port = portOf(text);
	if (text === "provisioned" || port !== void 0 && port >= 1 && port <= 65535) return void 0;
	const number = PORTS[text.toLowerCase()] ?? /^(?:tcp|port)?[ :/]*([1-9][0-9]{0,4})(?:\/tcp)?$/i.exec(text)?.[1];
	const isPort = number !== void 0 && Number(number) <= 65535;
	const isState = /^(provision|ready|running|active|done|none)/i.test(text);
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must be provisioned, or tcp:PORT with a port from 1 to 65535", isPort ? "a port is written with tcp: before it" : isState ? "it is another word for the state in which a server is handed over" : "it is neither a state nor a port that there is", isPort ? `did you mean tcp:${number}?` : isState ? "did you mean provisioned?" : "give tcp: and the number of a port, such as tcp:22");
}
/** The port to wait for; undefined when none is. */
function portOf(text) {
	const port = /^tcp:([1-9][0-9]{0,4})$/.exec(text)?.[1];
	return port === void 0 ? void 0 : Number(port);
}
// actions/order-instance/pipeline.ts
/** Milliseconds by which the clocks of two runners may differ. */
const CLOCKS_DIFFER = 864e5;
const TIME = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z";
const LINE = new RegExp(`^([a-z][a-z-]{0,30})=(?:(${TIME})/(${TIME}))?(?: changed=(true|false)?)?(?: id=([A-Za-z0-9._:/-]{0,400}))?$`);
/**
* `<stage>=<start>/<end> changed=<true|false> id=<id>`: the output `timing` of a stage, then what it made. All but the
* stage's name may be missing. Undefined when it is no such line.
*/
function parsePipelineLine(line) {
	const match = LINE.exec(line.trim());
	if (!match) return void 0;
	const [, name = "", start, end, changed, id = ""] = match;
	const from = start === void 0 ? void 0 : Date.parse(start);
	const until = end === void 0 ? void 0 : Date.parse(end);
	if (Number.isNaN(from) || Number.isNaN(until)) return void 0;
	const isOdd = from !== void 0 && until !== void 0 && (until < from || until > Date.now() + CLOCKS_DIFFER);
	return {
		name,
		...isOdd ? {
			from: void 0,
			until: void 0
		} : {
			from,
			until
		},
		isOdd,
		changed: changed === void 0 ? void 0 : changed === "true",
		id
	};
}
// actions/order-instance/inputs.ts
/** A config drive carries more, but a request with more is nothing that any known client sends [inferred]. */
const USER_DATA_LIMIT = 65536;
const MIB = 2 ** 20;
function parse(reader, env) {
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K)(reader, "2h", env);
	const dryRun = reader.flag("dry-run", false);
	const inputs = {
		...common,
		classic: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G)(reader, common.apiKey),
		...readTemplate(reader, dryRun),
		hostname: readHostname(reader, env),
		domain: reader.requiredText("domain", { check: (text) => domainProblem(text.toLowerCase()) }).toLowerCase(),
		datacenter: reader.text("datacenter", { check: (text) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, "must be a datacenter such as dal13") }),
		copyToDatacenter: reader.flag("copy-to-datacenter", false),
		size: readSize(reader),
		billing: reader.choice("billing", ["hourly", "monthly"], "hourly"),
		dedicated: reader.flag("dedicated", false),
		privateOnly: reader.flag("private-only", false),
		...readNetwork(reader),
		sshKeys: reader.list("ssh-keys", sshKeyProblem),
		userData: readUserData(reader),
		tags: reader.list("tags", tagProblem),
		dryRun,
		retryUnknown: reader.flag("retry-unknown", false),
		bucket: reader.text("bucket", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ut }),
		ceilings: {
			hourly: reader.price("max-hourly-price"),
			monthly: reader.price("max-monthly-price"),
			setup: reader.price("max-setup-fee")
		},
		currency: reader.textOr("currency", "USD", { check: currencyProblem }),
		waitForPort: portOf(reader.textOr("wait-for", "provisioned", { check: waitProblem })),
		githubToken: reader.secret("github-token"),
		pipeline: readPipeline(reader)
	};
	judgeTogether(reader, inputs);
	return inputs;
}
function readPipeline(reader) {
	const lines = reader.list("pipeline", (line) => parsePipelineLine(line) ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("is no line <stage>=<start>/<end> changed=<true or false> id=<id>", "a workflow hands on what the stages before have put out, and one of these outputs has another name", "give the output timing of each stage as the line says, or leave pipeline out"));
	if (lines.length > 20) reader.problem((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(`pipeline names ${lines.length} stages`, "the lines of several runs were put together; a picture of so many shows nothing", `give those of this run, at most 20 lines`), "pipeline");
	return lines.flatMap((line) => parsePipelineLine(line) ?? []);
}
/** A dry run may do without a template: then the system stands for it. */
function readTemplate(reader, dryRun) {
	const id = reader.integer("template-id", {
		min: 1,
		max: Number.MAX_SAFE_INTEGER,
		wrong: (text) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.yt)(text, "template-global-id")
	});
	const globalId = reader.text("template-global-id", { check: (text) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.bt)(text.toLowerCase(), "must be a global identifier (a UUID)", "template-id") });
	reader.rule(["template-id", "template-global-id"], id !== void 0 && globalId !== void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("template-id and template-global-id exclude each other", "both name a template, and which of them counts cannot be told", "leave one of the two out"));
	const operatingSystem = reader.text("operating-system", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.r });
	const template = id ?? globalId;
	judgeTemplate(reader, {
		template,
		operatingSystem,
		dryRun
	});
	return {
		template,
		operatingSystem
	};
}
function readHostname(reader, env) {
	const callId = reader.text("call-id", { check: (text) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.xt)(text, 200) });
	const run = [
		env("GITHUB_REPOSITORY"),
		env("GITHUB_RUN_ID"),
		env("GITHUB_JOB")
	];
	const [repository, runId, job] = run;
	const resolved = (text) => repository && runId && job ? text.toLowerCase().replaceAll("{unique}", uniquePart(repository, runId, job, callId)) : text.toLowerCase().replaceAll("{unique}", "unique");
	const given = reader.requiredText("hostname", { check: (text) => hostnameProblem(resolved(text)) });
	reader.rule(["hostname"], given.toLowerCase().includes("{unique}") && !run.every(Boolean), (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("hostname: {unique} needs GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_JOB of a workflow run", "it is made of these three, and this is no run of GitHub Actions", "write the host name out, or set the three variables to what names this run"));
	return resolved(given);
}
function readSize(reader) {
	const flavor = reader.text("flavor", { check: flavorProblem });
	const cpus = reader.integer("cpus", {
		min: 1,
		max: 128
	});
	const bytes = reader.optionalSize("memory");
	const inputs = [
		"flavor",
		"cpus",
		"memory"
	];
	const size = [cpus, bytes].filter((value) => value !== void 0).length;
	reader.rule(inputs, flavor !== void 0 && size > 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("flavor excludes cpus and memory", "a flavor says how many processors and how much memory there are", "give either flavor, or cpus and memory"));
	reader.rule(inputs, flavor === void 0 && size === 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("flavor, or cpus and memory, are missing", "nothing says how large the server is to be", "give flavor, such as B1_2X4X100, or cpus and memory"));
	const lacking = cpus === void 0 ? "cpus" : "memory";
	reader.rule(inputs, flavor === void 0 && size === 1, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(`cpus and memory must be given together: ${lacking} is missing`, "one of them alone does not say how large the server is to be", `give ${lacking} too, or a flavor in place of both`));
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
		max: 1e3,
		wrong: speedProblem
	});
	const wrong = networkSpeed === void 0 ? void 0 : speedProblem(String(networkSpeed));
	if (wrong) reader.problem({
		...wrong,
		what: `network-speed ${wrong.what}, not "${networkSpeed}"`
	}, "network-speed");
	return {
		networkSpeed,
		publicVlan: reader.integer("public-vlan", {
			...id,
			wrong: vlanProblem
		}),
		privateVlan: reader.integer("private-vlan", {
			...id,
			wrong: vlanProblem
		}),
		publicSubnet: reader.integer("public-subnet", {
			...id,
			wrong: subnetProblem
		}),
		privateSubnet: reader.integer("private-subnet", {
			...id,
			wrong: subnetProblem
		})
	};
}
/** User data may hold passwords: no message shows any of it. */
function readUserData(reader) {
	const text = reader.lines("user-data");
	if (text !== void 0 && Buffer.byteLength(text) > USER_DATA_LIMIT) reader.problem((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(`user-data has more than ${USER_DATA_LIMIT} bytes`, "a program or an archive stands in it; no known client sends as much", "fetch what is large from the server itself, by a line of cloud-init"), "user-data");
	return text;
}



/***/ }),

/***/ 1504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeServer),
/* harmony export */   c: () => (/* binding */ hashOfTags),
/* harmony export */   i: () => (/* binding */ describeContent),
/* harmony export */   l: () => (/* binding */ templateIn),
/* harmony export */   n: () => (/* binding */ contentHash),
/* harmony export */   o: () => (/* binding */ describeSize),
/* harmony export */   r: () => (/* binding */ contentTag),
/* harmony export */   s: () => (/* binding */ formerHash),
/* harmony export */   t: () => (/* binding */ TAG_PREFIX)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

// actions/order-instance/order-content.ts
/** Lower case: the console folds the case of tags (softlayer-api.md 19). */
const TAG_PREFIX = "encrypted-image-order:";
/** For people: `template 123, B1_2X4X100, dal13, hourly`. */
function describeContent(content) {
	return [formerIdentity(content), ...rest(content)].join(", ");
}
/** The same without the template, which a rehearsal does not know: `B1_2X4X100, dal13, hourly`. */
function describeServer(content) {
	return [
		describeSize(content.size),
		content.datacenter,
		...rest(content)
	].join(", ");
}
/** The template in the text of an order: it is how `describeContent` begins. Undefined where the text is another. */
function templateIn(description) {
	const id = /^template (\d{1,15}), /.exec(description ?? "")?.[1];
	return id === void 0 ? void 0 : Number(id);
}
function rest({ billing, dedicated, privateOnly }) {
	return [
		billing,
		...dedicated ? ["dedicated"] : [],
		...privateOnly ? ["private-only"] : []
	];
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
