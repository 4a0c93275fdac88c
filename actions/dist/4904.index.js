export const id = 4904;
export const ids = [4904];
export const modules = {

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ formatCosUri),
/* harmony export */   A: () => (/* binding */ readLentKey),
/* harmony export */   B: () => (/* binding */ resourceControllerUrl),
/* harmony export */   C: () => (/* binding */ error),
/* harmony export */   D: () => (/* binding */ warning),
/* harmony export */   E: () => (/* binding */ setSecret),
/* harmony export */   F: () => (/* binding */ cosUrl),
/* harmony export */   G: () => (/* binding */ ServiceError),
/* harmony export */   H: () => (/* binding */ parseLogsInstance),
/* harmony export */   I: () => (/* binding */ iamUrl),
/* harmony export */   J: () => (/* binding */ messageOf),
/* harmony export */   K: () => (/* binding */ UserError),
/* harmony export */   L: () => (/* binding */ iampapUrl),
/* harmony export */   M: () => (/* binding */ catalogUrl),
/* harmony export */   N: () => (/* binding */ classicUrl),
/* harmony export */   O: () => (/* binding */ readClassic),
/* harmony export */   P: () => (/* binding */ cosConfigUrl),
/* harmony export */   Q: () => (/* binding */ parseRootKeyCrn),
/* harmony export */   R: () => (/* binding */ kmsUrl),
/* harmony export */   S: () => (/* binding */ debug),
/* harmony export */   T: () => (/* binding */ isDebug),
/* harmony export */   U: () => (/* binding */ demandOneRegion),
/* harmony export */   V: () => (/* binding */ resourceManagerUrl),
/* harmony export */   W: () => (/* binding */ regionProblem),
/* harmony export */   X: () => (/* binding */ holdsControl),
/* harmony export */   Y: () => (/* binding */ oneLine),
/* harmony export */   Z: () => (/* binding */ parseInstanceCrn),
/* harmony export */   _: () => (/* binding */ startTimer),
/* harmony export */   a: () => (/* binding */ ruleNameProblem),
/* harmony export */   b: () => (/* binding */ defang),
/* harmony export */   c: () => (/* binding */ CACHE_FILES),
/* harmony export */   d: () => (/* binding */ InputReader),
/* harmony export */   et: () => (/* binding */ isBucketName),
/* harmony export */   f: () => (/* binding */ formatDuration),
/* harmony export */   g: () => (/* binding */ sleep),
/* harmony export */   h: () => (/* binding */ priceOf),
/* harmony export */   i: () => (/* binding */ RULE_NAMES),
/* harmony export */   j: () => (/* binding */ atrackerUrl),
/* harmony export */   k: () => (/* binding */ readCommon),
/* harmony export */   l: () => (/* binding */ CACHE_PROCESS),
/* harmony export */   m: () => (/* binding */ parsePrice),
/* harmony export */   n: () => (/* binding */ isDatacenterName),
/* harmony export */   nt: () => (/* binding */ parseCosUri),
/* harmony export */   o: () => (/* binding */ readWrappedDek),
/* harmony export */   p: () => (/* binding */ formatSize),
/* harmony export */   q: () => (/* binding */ causeChain),
/* harmony export */   r: () => (/* binding */ Dek),
/* harmony export */   s: () => (/* binding */ wrappedDekProblem),
/* harmony export */   t: () => (/* binding */ KeyMaterial),
/* harmony export */   tt: () => (/* binding */ objectKeyProblem),
/* harmony export */   u: () => (/* binding */ runAction),
/* harmony export */   v: () => (/* binding */ Secret),
/* harmony export */   w: () => (/* binding */ info),
/* harmony export */   x: () => (/* binding */ silentLog),
/* harmony export */   y: () => (/* binding */ maskForms),
/* harmony export */   z: () => (/* binding */ logsUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6928);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8500);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);









// lib/base/cos-uri.ts
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
function parseCosUri(text) {
	const match = /^cos:\/\/([a-z]{2}[a-z0-9-]*)\/([^/]+)\/(.+)$/s.exec(text);
	if (!match) return void 0;
	const [, region, bucket, key] = match;
	return isBucketName(bucket) && objectKeyProblem(key) === void 0 ? {
		region,
		bucket,
		key
	} : void 0;
}
function formatCosUri(uri) {
	return `cos://${uri.region}/${uri.bucket}/${uri.key}`;
}
function isBucketName(text) {
	return BUCKET.test(text) && !text.includes("..") && !/^[0-9.]+$/.test(text);
}
/**
* Why this key cannot name an image object; undefined when it can. Only characters that need no escaping in a
* URI, because IBM's import takes the key inside `cos://…` (softlayer-api.md 8: avoid URL-special characters).
*/
function objectKeyProblem(key) {
	if (key.length === 0 || Buffer.byteLength(key) > 900) return "must have 1 to 900 bytes";
	if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(key)) return "may hold letters, digits and . _ - / only, and begins with a letter or digit";
	if (key.split("/").some((part) => part === "" || part === "." || part === "..")) return "has an empty, . or .. path part";
}
// lib/base/crn.ts
const ROOT_KEY_CRN = /^crn:v1:[a-z0-9-]+:[a-z0-9-]+:(kms|hs-crypto):([a-z0-9-]+):a\/([0-9a-zA-Z]+):([0-9a-zA-Z-]+):key:([0-9a-zA-Z-]+)$/;
function parseRootKeyCrn(text) {
	const match = ROOT_KEY_CRN.exec(text);
	if (!match) return void 0;
	const [, service, region, accountId, instanceId, keyId] = match;
	return {
		crn: text,
		service,
		region,
		accountId,
		instanceId,
		keyId
	};
}
const INSTANCE_CRN$1 = /^crn:v1:[a-z0-9-]+:[a-z0-9-]+:([a-z0-9-]+):([a-z0-9-]+):a\/([0-9a-zA-Z]+):([0-9a-zA-Z-]+)::$/;
function parseInstanceCrn(text) {
	const match = INSTANCE_CRN$1.exec(text);
	if (!match) return void 0;
	const [crn, service, region, accountId, instanceId] = match;
	return {
		crn,
		service,
		region,
		accountId,
		instanceId
	};
}
// lib/base/foreign-text.ts
/**
* Characters that nobody sees, or that change the order in which others are read: marks of direction, joiners, tags,
* fillers, halves of a pair. Unicode's Cf, Default_Ignorable_Code_Point and Cs, and the Braille pattern that is blank.
*/
const INVISIBLE = "[\\p{Cf}\\p{DI}\\p{Cs}\\u2800]";
/**
* Writes invisible characters as `<U+202E>`: names from services and files must be read as they are. pitfalls.md I11,
* I12
*/
function visible(text) {
	if (!/[\u00ad-\uffff]/.test(text)) return text;
	return text.replace(new RegExp(INVISIBLE, "gu"), (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`);
}
/** Whether the text holds a control character (Unicode's Cc: 0 to 1F and 7F to 9F, hexadecimal). */
function holdsControl(text) {
	return /[^ -~\u00a0-\uffff]/.test(text);
}
/** At most `limit` UTF-16 units, and no half of a pair at the end; `…` tells that there was more. */
function cut(text, limit) {
	if (text.length <= limit) return text;
	return `${text.slice(0, limit).replace(/[\ud800-\udbff]$/, "")}…`;
}
// lib/base/errors.ts
/** A failure that the user, or somebody with rights in the account, can fix. */
var UserError = class extends Error {
	code;
	what;
	why;
	fix;
	constructor(explanation) {
		super(`${explanation.code}: ${sentence(explanation.what)} Likely: ${sentence(explanation.why)} Fix: ${sentence(explanation.fix)}`, explanation.cause === void 0 ? void 0 : { cause: explanation.cause });
		this.name = "UserError";
		this.code = explanation.code;
		this.what = explanation.what;
		this.why = explanation.why;
		this.fix = explanation.fix;
	}
};
/** A call to a service that did not succeed. Rooms of services throw it; stages turn it into a UserError. */
var ServiceError = class extends Error {
	failure;
	constructor(failure) {
		const status = failure.status === void 0 ? "no answer" : `HTTP ${failure.status}`;
		const code = failure.serviceCode ? ` ${failure.serviceCode}` : "";
		const trace = failure.transactionId ? ` (transaction ${failure.transactionId})` : "";
		super(`${failure.service} ${failure.operation}: ${status}${code}: ${oneLine(failure.text)}${trace}`, failure.cause === void 0 ? void 0 : { cause: failure.cause });
		this.name = "ServiceError";
		this.failure = failure;
	}
};
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
/** The messages of an error and its causes, outermost first. */
function causeChain(error) {
	const chain = [];
	for (let at = error; at !== void 0 && at !== null && chain.length < 8;) {
		chain.push(messageOf(at));
		at = at instanceof Error ? at.cause : void 0;
	}
	return chain;
}
function oneLine(text, limit = 400) {
	return cut(visible(text).replace(/(?:\s|[^ -~\u00a0-\uffff])+/g, " ").trim(), limit);
}
function sentence(text) {
	const trimmed = text.trim();
	return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
// lib/base/region.ts
/**
* The one rule of regions (contract.md Common inputs): what belongs together lies in one region, and a `region` that says
* otherwise is refused. Throws E_REGION at the first two places that share no region; list `region` first.
*/
function demandOneRegion(places) {
	const found = contradiction(places);
	if (found === void 0) return;
	const given = found.one.what === INPUT;
	throw new UserError({
		code: "E_REGION",
		what: text(found),
		why: given ? "region or IBMCLOUD_REGION was meant for something else" : "an encrypted image needs bucket and root key in the same region",
		fix: given ? "leave region out, or give the one where it is" : "use a bucket and a root key of one region, and leave region out or correct it"
	});
}
/** The same rule for inputs: the text of the problem, or undefined. */
function regionProblem(places) {
	const found = contradiction(places);
	return found && `${text(found)}; leave region out or correct one of them`;
}
const INPUT = "region";
function contradiction(places) {
	const known = places.map(({ what, region = [] }) => ({
		what,
		regions: [...new Set([region].flat())]
	})).filter(({ regions }) => regions.length > 0);
	for (const [index, one] of known.entries()) {
		const other = known.slice(index + 1).find(({ regions }) => !regions.some((r) => one.regions.includes(r)));
		if (other) return {
			one,
			other
		};
	}
}
function text({ one, other }) {
	return `${lies(one)}, but ${lies(other)}`;
}
function lies({ what, regions }) {
	return `${what} ${what === INPUT ? "is" : "lies in"} ${regions.join(", ")}`;
}
// lib/cloud-logs/instance.ts
const INSTANCE_CRN = /^crn:v1:[a-z0-9-]+:[a-z0-9-]+:logs:([a-z]{2}[a-z0-9-]{1,20}):a\/[0-9a-zA-Z]+:([0-9a-zA-Z][0-9a-zA-Z-]{0,63})::$/;
/** Undefined for what is no CRN of a Cloud Logs instance. */
function parseLogsInstance(crn) {
	const [, region, instanceId] = INSTANCE_CRN.exec(crn) ?? [];
	return region === void 0 || instanceId === void 0 ? void 0 : {
		crn,
		region,
		instanceId
	};
}
// lib/endpoints/endpoints.ts
/**
* Every host that an action talks to comes from this one table: network → endpoint, each replaceable by the user.
* ibm-cloud-apis.md 1.2, 2.1, 3.1, 3.10, 4.1, 5.2; softlayer-api.md 1.1
*/
const SERVICES = [
	"iam",
	"iampap",
	"resource-controller",
	"resource-manager",
	"catalog",
	"kms",
	"cos",
	"cos-config",
	"classic",
	"logs",
	"atracker"
];
const NETWORKS = [
	"public",
	"private",
	"direct"
];
/** The environment names are those of IBM's Terraform provider (contract.md Common inputs). */
const ENDPOINT_ENV = {
	iam: "IBMCLOUD_IAM_API_ENDPOINT",
	iampap: "IBMCLOUD_IAMPAP_API_ENDPOINT",
	"resource-controller": "IBMCLOUD_RESOURCE_CONTROLLER_API_ENDPOINT",
	"resource-manager": "IBMCLOUD_RESOURCE_MANAGEMENT_API_ENDPOINT",
	catalog: "IBMCLOUD_RESOURCE_CATALOG_API_ENDPOINT",
	kms: "IBMCLOUD_KP_API_ENDPOINT",
	cos: "IBMCLOUD_COS_ENDPOINT",
	"cos-config": "IBMCLOUD_COS_CONFIG_ENDPOINT",
	classic: "IAAS_CLASSIC_ENDPOINT_URL",
	logs: "IBMCLOUD_LOGS_API_ENDPOINT",
	atracker: "IBMCLOUD_ATRACKER_API_ENDPOINT"
};
/** Hosts that need no `allow-custom-endpoints`. */
const OWN_DOMAINS = [
	"cloud.ibm.com",
	"appdomain.cloud",
	"softlayer.com"
];
/**
* Judges one override. The value is the URL without a slash at its end, or the problem in words.
* A missing scheme means https.
*/
function judgeEndpoint(text, allowCustom) {
	const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
	let url;
	try {
		url = new URL(withScheme);
	} catch {
		return { problem: "is not a URL" };
	}
	if (url.protocol !== "https:" && url.protocol !== "http:") return { problem: "must begin with https: (or http:)" };
	if (url.username || url.password || url.search || url.hash) return { problem: "may hold scheme, host, port and path only" };
	if (!allowCustom && (!isOwnHost(url.hostname) || url.protocol === "http:")) return { problem: `names a custom endpoint (${url.origin}); set allow-custom-endpoints to true if you mean it` };
	return { url: url.href.replace(/\/+$/, "") };
}
function isOwnHost(hostname) {
	return OWN_DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}
const infix = (network) => network === "public" ? "" : `.${network}`;
/** IAM, Resource Controller and Key Protect know a private network only; `direct` (VPC) reaches it too. */
const prefix = (network) => network === "public" ? "" : "private.";
/** Base URL of IAM identity: tokens, API keys, service IDs. */
function iamUrl({ network, overrides }) {
	return overrides.iam ?? `https://${prefix(network)}iam.cloud.ibm.com`;
}
/** Base URL of IAM policy management; same host as IAM unless overridden. */
function iampapUrl(endpoints) {
	return endpoints.overrides.iampap ?? iamUrl(endpoints);
}
function resourceControllerUrl({ network, overrides }) {
	return overrides["resource-controller"] ?? `https://${prefix(network)}resource-controller.cloud.ibm.com`;
}
function resourceManagerUrl(endpoints) {
	return endpoints.overrides["resource-manager"] ?? resourceControllerUrl(endpoints);
}
/** Base URL of the global catalog, which tells plans. ibm-cloud-apis.md 2.2 */
function catalogUrl({ overrides }) {
	return overrides.catalog ?? "https://globalcatalog.cloud.ibm.com";
}
/** Base URL of a Cloud Logs instance, without `/v1`. ibm-cloud-apis.md 5.2 */
function logsUrl({ network, overrides }, instance) {
	const api = network === "public" ? "api" : "api.private";
	const host = `${instance.instanceId}.${api}.${instance.region}.logs.cloud.ibm.com`;
	return (overrides.logs ?? `https://${host}`).replace(/\/v1$/, "");
}
/**
* Base URL of Activity Tracker Event Routing, without `/api/v2`. ibm-cloud-apis.md 5.1
* A host of one's own for `logs` serves both event services, unless `atracker` names another.
*/
function atrackerUrl({ network, overrides }, region) {
	const { atracker, logs } = overrides;
	if (atracker !== void 0) return atracker.replace(/\/api\/v2$/, "");
	if (logs !== void 0 && !isOwnHost(new URL(logs).hostname)) return logs.replace(/\/v1$/, "");
	return `https://${prefix(network)}${region}.atracker.cloud.ibm.com`;
}
/** Base URL (without `/api/v2`) of the key service that holds this root key. */
function kmsUrl({ network, overrides }, key) {
	if (overrides.kms) return overrides.kms.replace(/\/api(\/v2)?$/, "");
	if (key.service === "hs-crypto") {
		const api = network === "public" ? "api" : "api.private";
		return `https://${key.instanceId}.${api}.${key.region}.hs-crypto.appdomain.cloud`;
	}
	return `https://${prefix(network)}${key.region}.kms.cloud.ibm.com`;
}
function cosUrl({ network, overrides }, region) {
	return overrides.cos ?? `https://s3${infix(network)}.${region}.cloud-object-storage.appdomain.cloud`;
}
/** Base URL of COS resource configuration, with `/v1`. */
function cosConfigUrl({ network, overrides }) {
	return `${(overrides["cos-config"] ?? `https://config${infix(network)}.cloud-object-storage.cloud.ibm.com`).replace(/\/v1$/, "")}/v1`;
}
/** Base URL of the classic REST API, ending in `/rest/v3.1` (or as the user gave it). */
function classicUrl({ network, overrides }) {
	const host = network === "public" ? "api.softlayer.com" : "api.service.softlayer.com";
	return overrides.classic ?? `https://${host}/rest/v3.1`;
}
// lib/runner/common-inputs.ts
function readCommon(reader, timeout, env) {
	return {
		apiKey: reader.requiredSecret("ibmcloud-api-key", { env: "IBMCLOUD_API_KEY" }),
		region: reader.text("region", {
			env: "IBMCLOUD_REGION",
			check: (value) => /^[a-z]{2}[a-z0-9-]{1,20}$/.test(value) ? void 0 : "must be a region such as us-south"
		}),
		endpoints: {
			network: reader.choice("network", NETWORKS, "public", { env: "IBMCLOUD_NETWORK" }),
			overrides: readOverrides(reader, reader.list("endpoints"), reader.flag("allow-custom-endpoints", false, { env: "IBMCLOUD_ALLOW_CUSTOM_ENDPOINTS" }), env)
		},
		timeout: reader.duration("timeout", timeout)
	};
}
/** Classic credentials, else the platform key as user `apikey`. One without the other is a problem. */
function readClassic(reader, platformKey) {
	const username = reader.text("classic-username", { env: "IAAS_CLASSIC_USERNAME" });
	const apiKey = reader.secret("classic-api-key", { env: "IAAS_CLASSIC_API_KEY" });
	if (username === void 0 !== (apiKey === void 0)) reader.problem("classic-username and classic-api-key must be given together, or neither");
	return username !== void 0 && apiKey !== void 0 ? {
		username,
		apiKey
	} : {
		username: "apikey",
		apiKey: platformKey
	};
}
/** `import-api-key` and `import-service-id`, or those of the export. contract.md upload-import, export-image */
function readLentKey(reader, purpose) {
	return {
		givenKey: reader.secret(`${purpose}-api-key`),
		serviceId: reader.text(`${purpose}-service-id`, { check: (value) => /^(iam-)?ServiceId-[0-9a-zA-Z-]{8,64}$/.test(value) ? void 0 : "must be like ServiceId-…" })?.replace(/^iam-/, "")
	};
}
function readOverrides(reader, lines, allowCustom, env) {
	const given = {};
	for (const service of SERVICES) {
		const value = env(ENDPOINT_ENV[service]);
		if (value) given[service] = value;
	}
	for (const line of lines) {
		const at = line.indexOf("=");
		const service = SERVICES.find((name) => name === line.slice(0, at).trim());
		if (at < 0 || !service) reader.problem(`endpoints: ${JSON.stringify(line)} is no line service=url (services: ${SERVICES.join(", ")})`);
		else given[service] = line.slice(at + 1).trim();
	}
	const overrides = {};
	for (const service of SERVICES) {
		const text = given[service];
		if (text === void 0) continue;
		const checked = judgeEndpoint(text, allowCustom);
		if ("problem" in checked) reader.problem(`the endpoint of ${service} ${checked.problem}`);
		else overrides[service] = checked.url;
	}
	return overrides;
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(e) {
	return e == null ? `` : typeof e == `string` || e instanceof String ? e : JSON.stringify(e);
}
function toCommandProperties(e) {
	return Object.keys(e).length ? {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	} : {};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(t, n, r) {
	let i = new Command(t, n, r);
	process.stdout.write(i.toString() + os__WEBPACK_IMPORTED_MODULE_1__.EOL);
}
var Command = class {
	constructor(e, t, n) {
		e ||= `missing.command`, this.command = e, this.properties = t, this.message = n;
	}
	toString() {
		let e = `::` + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += ` `;
			let t = !0;
			for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
				let r = this.properties[n];
				r && (t ? t = !1 : e += `,`, e += `${n}=${escapeProperty(r)}`);
			}
		}
		return e += `::${escapeData(this.message)}`, e;
	}
};
function escapeData(e) {
	return toCommandValue(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`);
}
function escapeProperty(e) {
	return toCommandValue(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`).replace(/:/g, `%3A`).replace(/,/g, `%2C`);
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(e, i) {
	let a = process.env[`GITHUB_${e}`];
	if (!a) throw Error(`Unable to find environment variable for file command ${e}`);
	if (!fs__WEBPACK_IMPORTED_MODULE_3__.existsSync(a)) throw Error(`Missing file at path: ${a}`);
	fs__WEBPACK_IMPORTED_MODULE_3__.appendFileSync(a, `${toCommandValue(i)}${os__WEBPACK_IMPORTED_MODULE_1__.EOL}`, { encoding: `utf8` });
}
function prepareKeyValueMessage(t, i) {
	let a = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID()}`, o = toCommandValue(i);
	if (t.includes(a)) throw Error(`Unexpected input: name should not contain the delimiter "${a}"`);
	if (o.includes(a)) throw Error(`Unexpected input: value should not contain the delimiter "${a}"`);
	return `${t}<<${a}${os__WEBPACK_IMPORTED_MODULE_1__.EOL}${o}${os__WEBPACK_IMPORTED_MODULE_1__.EOL}${a}`;
}
var ExitCode;
(function(e) {
	e[e.Success = 0] = `Success`, e[e.Failure = 1] = `Failure`;
})(ExitCode ||= {});
function setSecret(e) {
	issueCommand(`add-mask`, {}, e);
}
function getInput(e, t) {
	let n = process.env[`INPUT_${e.replace(/ /g, `_`).toUpperCase()}`] || ``;
	if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
	return t && t.trimWhitespace === !1 ? n : n.trim();
}
function setOutput(e, t) {
	if (process.env.GITHUB_OUTPUT) return issueFileCommand(`OUTPUT`, prepareKeyValueMessage(e, t));
	process.stdout.write(os__WEBPACK_IMPORTED_MODULE_1__.EOL), issueCommand(`set-output`, { name: e }, toCommandValue(t));
}
function setFailed(e) {
	process.exitCode = ExitCode.Failure, error(e);
}
function isDebug() {
	return process.env.RUNNER_DEBUG === `1`;
}
function debug(e) {
	issueCommand(`debug`, {}, e);
}
function error(e, t = {}) {
	issueCommand(`error`, toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function warning(e, t = {}) {
	issueCommand(`warning`, toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function notice(e, t = {}) {
	issueCommand(`notice`, toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function info(e) {
	process.stdout.write(e + os__WEBPACK_IMPORTED_MODULE_1__.EOL);
}
function saveState(e, t) {
	if (process.env.GITHUB_STATE) return issueFileCommand(`STATE`, prepareKeyValueMessage(e, t));
	issueCommand(`save-state`, { name: e }, toCommandValue(t));
}
function getState(e) {
	return process.env[`STATE_${e}`] || ``;
}
// lib/base/log.ts
const silentLog = {
	info() {},
	notice() {},
	warning() {},
	debug() {}
};
/**
* Makes foreign text harmless for the runner, which reads commands from stdout: a line that begins with `::`
* (after white space) or holds `##[` would be one; control and invisible characters could hide the rest. pitfalls.md
* I11
*/
function defang(text) {
	return visible(text.replace(/\r\n?|\u2028|\u2029/g, "\n")).replace(/[^ -~\u00a0-\uffff\n\t]/g, " ").split("\n").map((line) => (line.trimStart().startsWith("::") ? `| ${line}` : line).replaceAll("##[", "# #[")).join("\n");
}
// lib/base/secret.ts
/**
* A text that must not be seen: API keys, tokens, base64 of a DEK on its way into a request.
* Printing, joining, JSON and `console.log` all give `***`; only `reveal()` gives the value.
*/
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	get length() {
		return this.#value.length;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[node_util__WEBPACK_IMPORTED_MODULE_5__.inspect.custom]() {
		return "Secret(***)";
	}
};
/**
* Every form in which a secret could turn up in a log: itself, each of its lines, and its base64, base64url, hex,
* percent and JSON encodings. Forms under 8 characters are left out: masking them would blank ordinary text
* (pitfalls.md 4.2: short masks).
*/
function maskForms(value) {
	const forms = /* @__PURE__ */ new Set();
	const texts = [value, ...value.split(/\r?\n/)];
	for (const text of texts) {
		const bytes = Buffer.from(text, "utf8");
		forms.add(text);
		forms.add(bytes.toString("base64"));
		forms.add(bytes.toString("base64").replace(/=+$/, ""));
		forms.add(bytes.toString("base64url"));
		forms.add(bytes.toString("hex"));
		forms.add(bytes.toString("hex").toUpperCase());
		forms.add(encodeURIComponent(text));
		forms.add(JSON.stringify(text).slice(1, -1));
		for (const shift of [
			0,
			1,
			2
		]) forms.add(innerBase64(bytes, shift));
	}
	return [...forms].filter((form) => form.length >= 8).sort((a, b) => b.length - a.length);
}
/** The base64 characters that depend on `bytes` alone when `shift` unknown bytes stand before them. */
function innerBase64(bytes, shift) {
	const padded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").replace(/=+$/, "");
	const first = Math.ceil(shift * 8 / 6);
	const whole = Math.floor((bytes.length + shift) * 8 / 6);
	return padded.slice(first, whole);
}
// lib/base/timer.ts
/** Milliseconds that Node's timers hold: about 24.8 days. A longer one would fire at once. */
const LONGEST = 2 ** 31 - 1;
/** Calls `then` after so many milliseconds, however many: `Infinity` is never. Keeps the process alive. */
function startTimer(milliseconds, then) {
	let handle;
	const wait = (left) => {
		const step = Math.min(left, LONGEST);
		handle = setTimeout(() => left > step ? wait(left - step) : then(), step);
	};
	wait(milliseconds);
	return { stop: () => clearTimeout(handle) };
}
/** Waits so many milliseconds, however many. Rejects at once with the signal's reason when it is aborted. */
async function sleep(milliseconds, signal) {
	let left = milliseconds;
	do {
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setTimeout)(Math.min(left, LONGEST), void 0, signal && { signal }).catch((error) => {
			signal?.throwIfAborted();
			throw error;
		});
		left -= LONGEST;
	} while (left > 0);
}
// lib/base/units.ts
/** The types of values (contract.md Rules). Parsers return undefined for what is not exactly such a value. */
const DURATION_UNITS = {
	s: 1e3,
	m: 6e4,
	h: 36e5
};
const SIZE_UNITS = {
	MiB: 2 ** 20,
	GiB: 2 ** 30,
	TiB: 2 ** 40
};
/** `90s`, `15m`, `6h` → milliseconds. At most 30 days. */
function parseDuration(text) {
	const match = /^([1-9][0-9]{0,6})(s|m|h)$/.exec(text);
	if (!match) return void 0;
	const milliseconds = Number(match[1]) * DURATION_UNITS[match[2]];
	return milliseconds <= 720 * DURATION_UNITS.h ? milliseconds : void 0;
}
/** `100GiB` or `100 GiB` → bytes. */
function parseSize(text) {
	const match = /^([1-9][0-9]{0,8}) ?(MiB|GiB|TiB)$/.exec(text);
	if (!match) return void 0;
	const bytes = Number(match[1]) * SIZE_UNITS[match[2]];
	return Number.isSafeInteger(bytes) ? bytes : void 0;
}
function formatSize(bytes) {
	for (const [unit, factor] of [
		["TiB", 2 ** 40],
		["GiB", 2 ** 30],
		["MiB", 2 ** 20],
		["KiB", 1024]
	]) if (bytes >= factor) return `${(bytes / factor).toFixed(bytes % factor === 0 ? 0 : 1)} ${unit}`;
	return `${bytes} bytes`;
}
function formatDuration(milliseconds) {
	const seconds = Math.round(milliseconds / 1e3);
	if (seconds < 120) return `${seconds} s`;
	const minutes = Math.round(seconds / 60);
	return minutes < 120 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
/** `0.5`, `29`, and SoftLayer's `.056`. At most six decimals; no sign, no exponent. */
function parsePrice(text) {
	const match = /^([0-9]{0,9})(?:\.([0-9]{1,12}))?$/.exec(text);
	if (!match || match[1] === "" && match[2] === void 0) return void 0;
	const decimals = (match[2] ?? "").replace(/0+$/, "");
	if (decimals.length > 6) return void 0;
	return priceOf(BigInt(match[1] || "0") * 1000000n + BigInt(decimals.padEnd(6, "0")));
}
function priceOf(micros) {
	const decimals = (micros % 1000000n).toString().padStart(6, "0").replace(/0+$/, "");
	return {
		micros,
		text: `${micros / 1000000n}${decimals ? `.${decimals}` : ""}`
	};
}
// lib/runner/inputs.ts
/**
* Reads the inputs of one action, once. Bad and missing values are collected; `finish` reports all of them together.
* Until then a bad value has a stand-in, never none: a rule over several inputs must not find missing what is only
* misspelt. So nothing may be done with the values before `finish`.
*/
var InputReader = class {
	asked = /* @__PURE__ */ new Map();
	#source;
	#problems = [];
	constructor(source) {
		this.#source = source;
	}
	/** A rule over several inputs was broken. */
	problem(text) {
		this.#problems.push(text);
	}
	/** What is wrong so far, each in words. */
	get problems() {
		return this.#problems;
	}
	text(name, options = {}) {
		this.#ask(name, {
			kind: "text",
			fallback: "",
			required: false,
			env: options.env
		});
		return this.#checked(name, options);
	}
	requiredText(name, options = {}) {
		this.#ask(name, {
			kind: "text",
			fallback: "",
			required: true,
			env: options.env
		});
		return this.#checked(name, options) ?? this.#missing(name, options.env);
	}
	/** A text that has a default. */
	textOr(name, fallback, options = {}) {
		this.#ask(name, {
			kind: "text",
			fallback,
			required: false,
			env: options.env
		});
		return this.#checked(name, options) ?? fallback;
	}
	/** Free text: white space and newlines belong to the value. */
	lines(name) {
		this.#ask(name, {
			kind: "lines",
			fallback: "",
			required: false
		});
		return this.#source.input(name) || void 0;
	}
	secret(name, options = {}) {
		this.#ask(name, {
			kind: "secret",
			fallback: "",
			required: false,
			env: options.env
		});
		const raw = this.#raw(name, options.env);
		if (raw === void 0) return void 0;
		this.#source.mask(raw);
		const value = this.#tidy(name, raw);
		const wrong = options.check?.(value);
		if (wrong) this.problem(`${name} ${wrong}`);
		return new Secret(value);
	}
	requiredSecret(name, options = {}) {
		const value = this.secret(name, options);
		this.#ask(name, {
			kind: "secret",
			fallback: "",
			required: true,
			env: options.env
		});
		return value ?? new Secret(this.#missing(name, options.env));
	}
	flag(name, fallback, options = {}) {
		this.#ask(name, {
			kind: "boolean",
			fallback: String(fallback),
			required: false,
			env: options.env
		});
		const raw = this.#raw(name, options.env) ?? String(fallback);
		if (raw !== "true" && raw !== "false") this.problem(`${name} must be true or false, not ${quote(raw)}`);
		return raw === "true";
	}
	choice(name, values, fallback, options = {}) {
		this.#ask(name, {
			kind: "choice",
			fallback,
			required: false,
			env: options.env,
			values
		});
		const raw = this.#raw(name, options.env) ?? fallback;
		if (!values.includes(raw)) this.problem(`${name} must be one of ${values.join(", ")}, not ${quote(raw)}`);
		return raw;
	}
	/** Milliseconds. `fallback` is written as users do (contract.md Rules). */
	duration(name, fallback) {
		this.#ask(name, {
			kind: "duration",
			fallback,
			required: false
		});
		return this.#parsed(name, fallback, parseDuration, "a duration such as 90s, 15m or 6h", 0);
	}
	/** Bytes. */
	size(name, fallback) {
		this.#ask(name, {
			kind: "size",
			fallback,
			required: false
		});
		return this.#parsed(name, fallback, parseSize, "a size such as 512MiB, 100GiB or 2TiB", 0);
	}
	/** Bytes; undefined when it is not given. */
	optionalSize(name) {
		this.#ask(name, {
			kind: "size",
			fallback: "",
			required: false
		});
		if (this.#raw(name) === void 0) return void 0;
		return this.#parsed(name, "", parseSize, "a size such as 512MiB, 100GiB or 2TiB", 2 ** 30);
	}
	price(name) {
		this.#ask(name, {
			kind: "price",
			fallback: "",
			required: false
		});
		if (this.#raw(name) === void 0) return void 0;
		return this.#parsed(name, "", parsePrice, "a decimal price such as 0.25 or 120", priceOf(1000000n));
	}
	integer(name, options) {
		this.#ask(name, {
			kind: "integer",
			fallback: "",
			required: false
		});
		if (this.#raw(name) === void 0) return void 0;
		const parse = (text) => {
			const value = /^(0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : NaN;
			return value >= options.min && value <= options.max ? value : void 0;
		};
		const kind = `a whole number from ${options.min} to ${options.max}`;
		return this.#parsed(name, "", parse, kind, options.min);
	}
	/** One item a line; empty lines are skipped. */
	list(name, check) {
		this.#ask(name, {
			kind: "list",
			fallback: "",
			required: false
		});
		const items = this.#source.input(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
		for (const item of items) {
			const wrong = check?.(item);
			if (wrong) this.problem(`${name}: ${quote(item)} ${wrong}`);
		}
		return items;
	}
	/** Throws one error that names every problem. */
	finish() {
		if (this.#problems.length === 0) return;
		const [first, ...more] = this.#problems;
		throw new UserError({
			code: "E_INPUT",
			what: `the inputs cannot be used: ${more.length === 0 ? String(first) : `${this.#problems.length} problems: ${this.#problems.join("; ")}`}`,
			why: "an input under `with:` is missing or misspelt, or a secret of that name does not exist here (it is empty then)",
			fix: "correct all of them; the inputs table in the action's README says what each one takes"
		});
	}
	#ask(name, asked) {
		this.asked.set(name, asked);
	}
	#raw(name, env) {
		return this.#source.input(name) || (env === void 0 ? void 0 : this.#source.env(env)) || void 0;
	}
	#checked(name, options) {
		const raw = this.#raw(name, options.env);
		if (raw === void 0) return void 0;
		const value = this.#tidy(name, raw);
		const wrong = options.check?.(value);
		if (wrong) this.problem(`${name} ${wrong}, not ${quote(value)}`);
		return value;
	}
	#tidy(name, raw) {
		if (raw !== raw.trim() || holdsControl(raw)) this.problem(`${name} has white space around it, a newline or a control character inside`);
		return raw;
	}
	#parsed(name, fallback, parse, kind, standIn) {
		const raw = this.#raw(name) ?? fallback;
		const value = parse(raw);
		if (value === void 0) this.problem(`${name} must be ${kind}, not ${quote(raw)}`);
		return value ?? standIn;
	}
	#missing(name, env) {
		this.problem(env ? `${name} is missing (input, or environment ${env})` : `${name} is missing`);
		return "";
	}
};
function quote(value) {
	return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}
// lib/runner/outputs.ts
/** Outputs of one action: set at any time, written once, in every ending. Names are fixed beforehand. */
var Outputs = class {
	#values;
	constructor(names) {
		this.#values = new Map(names.map((name) => [name, ""]));
	}
	/** A name that the action does not have is a defect; so is a value that could break the runner's file format. */
	set(name, value) {
		if (!this.#values.has(name)) throw new Error(`defect: ${name} is no output of this action`);
		if (holdsControl(value)) throw new Error(`the value of the output ${name} holds a control character`);
		this.#values.set(name, value);
	}
	/** A list: one item a line, as inputs take it. */
	setList(name, items) {
		for (const item of items) this.set(name, item);
		this.#values.set(name, items.join("\n"));
	}
	get(name) {
		return this.#values.get(name) ?? "";
	}
	entries() {
		return [...this.#values];
	}
};
// lib/runner/silence.ts
/**
* Variables by which the packages we are made of begin to log, which would show keys in requests and answers, or take
* settings and credentials that nobody gave to the action.
*/
const FOREIGN = /^(DEBUG|NODE_DEBUG|NODE_DEBUG_NATIVE|AWSJS_DEBUG|AZURE_LOG_LEVEL|IBM_CREDENTIALS_FILE|VCAP_SERVICES|(AWS|AMAZON)_\w+)$/i;
/**
* Removes such variables before any service's package is loaded, and gives their names. Node reads NODE_DEBUG before
* our first line runs and then writes headers and bodies to stderr: that is closed. Throws when it cannot be.
*/
function silenceDependencies(env) {
	const sections = env["NODE_DEBUG"];
	const names = Object.keys(env).filter((name) => FOREIGN.test(name));
	for (const name of names) delete env[name];
	if (sections) closeNodeLog(sections);
	return names;
}
/** The actions write nothing to stderr themselves. */
function closeNodeLog(sections) {
	let swallowed = 0;
	process.stderr.write = () => {
		swallowed += 1;
		return true;
	};
	const [first = ""] = sections.split(",");
	const log = (0,node_util__WEBPACK_IMPORTED_MODULE_5__.debuglog)(first.replaceAll("*", "x"));
	if (!log.enabled) return;
	log("is this seen?");
	if (swallowed === 0) throw cannotSilence();
}
function cannotSilence() {
	return new UserError({
		code: "E_DEBUG_LOGGING",
		what: "NODE_DEBUG is set, and the log that Node writes for it cannot be switched off, so nothing was sent",
		why: "the workflow, or the `.env` file of the runner, sets it; Node would write tokens and keys to the log",
		fix: "remove NODE_DEBUG; the debug logging of the runner (ACTIONS_STEP_DEBUG) shows what the action does"
	});
}
/** Options of Node that write down memory, environment or the keys of TLS, or let a debugger in: never while keys are about. */
const REVEALING = /(?<![^\s"])--(tls-keylog|trace-tls|inspect[a-z-]*|report-(on-[a-z]+|uncaught-exception)|heapsnapshot-[a-z-]+|abort-on-uncaught-exception)/;
/** Throws when Node was started with an option that gives keys away. `options`: those of the command line. */
function demandNoRevealingOptions(env, options) {
	const given = [env["NODE_OPTIONS"] ?? "", ...options].join(" ").replaceAll("_", "-");
	const [option] = REVEALING.exec(given) ?? [];
	if (option === void 0) return;
	throw new UserError({
		code: "E_NODE_OPTIONS",
		what: `Node runs with ${option}, so nothing was sent`,
		why: "NODE_OPTIONS in the workflow, or in the `.env` file of the runner, sets it; it would write keys or memory to a file, or open them to others",
		fix: `remove ${option} from NODE_OPTIONS for this step`
	});
}
// lib/runner/summary.ts
/** GitHub drops a summary near 1 MiB; ours stays far below. pitfalls.md 4.24 */
const LIMIT = 6e4;
/** What happened, for the run's page: a title, rows of names and ids, notes. All values are escaped here. */
var Summary = class {
	#title;
	#rows = [];
	#notes = [];
	#diagrams = [];
	#tables = [];
	constructor(title) {
		this.#title = title;
	}
	row(name, value) {
		if (value !== "") this.#rows.push([name, value]);
	}
	note(text) {
		this.#notes.push(text);
	}
	/** Lines of a Mermaid diagram, made by code: what is foreign in them is made harmless by whoever makes it. */
	diagram(lines) {
		this.#diagrams.push(lines.map((line) => line.replace(/[`\n\r]/g, " ")));
	}
	/** Comes last: what is too long is cut at the end. */
	table(head, rows) {
		this.#tables.push({
			head,
			rows
		});
	}
	/** GitHub-flavoured Markdown; empty when nothing was said. */
	render() {
		if (this.#rows.length === 0 && this.#notes.length === 0) return "";
		const lines = [`### ${escapeMarkdown(this.#title)}`, ""];
		if (this.#rows.length > 0) {
			lines.push("| | |", "|---|---|");
			for (const [name, value] of this.#rows) lines.push(`| ${escapeMarkdown(name)} | ${escapeMarkdown(value)} |`);
			lines.push("");
		}
		for (const text of this.#notes) lines.push(escapeMarkdown(text), "");
		for (const diagram of this.#diagrams) lines.push("```mermaid", ...diagram, "```", "");
		for (const { head, rows } of this.#tables) {
			const row = (cells) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
			lines.push(row(head), `|${"---|".repeat(head.length)}`, ...rows.map(row), "");
		}
		return whole(`${lines.join("\n")}\n`);
	}
};
/** A text that is too long ends after a line: half a line could be half of an entity, or of a table's row. */
function whole(text) {
	if (text.length <= LIMIT) return text;
	return `${text.slice(0, text.lastIndexOf("\n", LIMIT) + 1)}\n…\n`;
}
/** Where GitHub renders the summary it reads names, numbers and addresses out of plain text, entities or not. */
const BREAK = "<!-- -->";
/** No literal: lib/base/foreign-text.ts tells why. */
const DOT_OF_A_NAME = "\\.(?=\\p{L})";
/**
* Text of services and users must neither format, nor link, nor name people or issues, nor break out of a table cell,
* nor hide anything. Copied from the page it is what it was. pitfalls.md I12
*/
function escapeMarkdown(text) {
	return oneLine(text, 2e3).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]|~!]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/:(?=\/\/)/g, `&#58;${BREAK}`).replace(/@/g, `&#64;${BREAK}`).replace(/(?<!&)#/g, `&#35;${BREAK}`).replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`).replace(new RegExp(DOT_OF_A_NAME, "gu"), "&#46;").replace(/^[-+=]/, (character) => `&#${character.charCodeAt(0)};`).replace(/^(\d+)([.)])/, (_, number, mark) => `${number}&#${mark.charCodeAt(0)};`);
}
// lib/runner/tls.ts
/** Throws when the environment switches off Node's check of certificates: keys would go to whoever answers. */
function demandTls(env) {
	if (env["NODE_TLS_REJECT_UNAUTHORIZED"] !== "0") return;
	throw new UserError({
		code: "E_TLS",
		what: "NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the check of certificates, so nothing was sent",
		why: "the workflow, or the `.env` file of the runner, sets it, perhaps for a proxy with a certificate of its own",
		fix: "remove it; name the proxy's certificate in NODE_EXTRA_CA_CERTS instead"
	});
}
// lib/runner/unknown-inputs.ts
/**
* Inputs that were given and that the action does not know, each as a sentence with what was probably meant. The value
* is never shown: it may be a secret. `program` is the script that runs; beside its folder lie those of all actions.
*/
function unknownInputs(env, action, asked, program) {
	const known = new Set(asked.map(variableOf));
	const unknown = Object.keys(env).filter((name) => /^INPUT_./.test(name) && env[name] && !known.has(name));
	if (unknown.length === 0) return [];
	const others = inputsOfActions((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(program), ".."));
	return unknown.sort().map((name) => {
		const input = name.slice(6).toLowerCase();
		return `${action} has no input ${JSON.stringify(input)}, so it was not read; ${advice(input, action, asked, others)}`;
	});
}
/** The runner's rule: upper case, spaces become underscores. */
function variableOf(input) {
	return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}
function advice(input, action, asked, others) {
	const spelt = asked.find((name) => plain(name) === plain(input));
	if (spelt !== void 0) return `did you mean ${spelt}?`;
	const owners = [...others].filter(([name, inputs]) => name !== action && inputs.includes(input));
	if (owners.length > 0) return `it belongs to ${owners.map(([name]) => name).join(", ")}`;
	const near = nearest(input, asked);
	if (near !== void 0) return `did you mean ${near}?`;
	for (const [name, inputs] of others) {
		const far = nearest(input, inputs);
		if (far !== void 0) return `did you mean ${far}, which belongs to ${name}?`;
	}
	return "the inputs table in the action's README names all";
}
/** Dashes, underscores and spaces are mixed up easily. */
const plain = (name) => name.replaceAll(/[-_ ]/g, "");
/** The one that is fewest changes away, if these are at most two, and at most a third of the name. */
function nearest(input, names) {
	let best;
	let least = Math.min(2, Math.floor(input.length / 3)) + 1;
	for (const name of names) {
		const changes = distance(plain(input), plain(name));
		if (changes < least) [best, least] = [name, changes];
	}
	return best;
}
/** Characters to insert, delete or replace, and neighbours to exchange. */
function distance(one, other) {
	if (Math.abs(one.length - other.length) > 2) return Number.POSITIVE_INFINITY;
	const rows = Array.from({ length: one.length + 1 }, (_, i) => Array.from({ length: other.length + 1 }, (_, j) => Math.max(i, j)));
	const cost = (i, j) => rows[i]?.[j] ?? 0;
	for (let i = 1; i <= one.length; i += 1) for (let j = 1; j <= other.length; j += 1) {
		const same = one[i - 1] === other[j - 1] ? 0 : 1;
		const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
		rows[i][j] = Math.min(cost(i - 1, j) + 1, cost(i, j - 1) + 1, cost(i - 1, j - 1) + same, swapped ? cost(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY);
	}
	return cost(one.length, other.length);
}
/** From each action.yml, read only when there is something to tell. Empty where they do not lie there. */
function inputsOfActions(folder) {
	const found = /* @__PURE__ */ new Map();
	for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort() : []) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, name, "action.yml");
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) continue;
		const [, block = ""] = /^inputs:\n((?: .*\n|\n)*)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) ?? [];
		found.set(name, [...block.matchAll(/^ {2}([a-z0-9-]+):/gm)].map(([, input = ""]) => input));
	}
	return found;
}
// lib/runner/action.ts
/** Runs `main`, or `post` when `main` has run already, and ends the process. Never throws. */
async function runAction(action) {
	const isPost = getState("main-has-run") === "true";
	if (!isPost) saveState("main-has-run", "true");
	const abort = new AbortController();
	listenForCancellation(abort, action.name);
	const edge = makeEdge(action, abort.signal);
	let timer;
	try {
		const ignored = silenceDependencies(process.env);
		const inputs = parseInputs(action, isPost ? () => {} : edge.log.warning);
		demandTls(process.env);
		demandNoRevealingOptions(process.env, process.execArgv);
		if (ignored.length > 0) edge.log.info(`not read by this action: ${ignored.join(", ")}`);
		timer = startTimer(inputs.timeout, () => abort.abort(timeoutError(action.name, inputs.timeout)));
		await useProxy();
		if (isPost) await action.post?.(inputs, edge);
		else {
			const { refuseForks } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(7610)]).then(__webpack_require__.bind(__webpack_require__, 7610));
			await refuseForks(action.name, process.env);
			await action.run(inputs, edge);
		}
	} catch (thrown) {
		const error = firstError(thrown, edge.log);
		const reason = abort.signal.aborted && !(error instanceof UserError) ? abort.signal.reason : error;
		if (isPost && reason instanceof UserError && reason.code === "E_INPUT") edge.log.debug(reason.message);
		else fail(action.speaksForWorkflow ? "" : `${action.name}: `, reason, edge.log);
	}
	timer?.stop();
	if (!isPost) writeResults(action.name, edge);
	process.exit(process.exitCode ?? 0);
}
/** The action's inputs from `INPUT_*` and the environment. Throws one UserError that names every problem. */
function parseInputs({ name, parse }, warn) {
	const env = (name) => process.env[name] || void 0;
	const reader = new InputReader({
		input: (name) => getInput(name, { trimWhitespace: false }),
		env,
		mask
	});
	const inputs = parse(reader, env);
	const asked = [...reader.asked.keys()];
	for (const text of unknownInputs(process.env, name, asked, process.argv[1] ?? "")) warn(text);
	reader.finish();
	return inputs;
}
function makeEdge(action, signal) {
	return {
		log: {
			info: (text) => info(defang(redact(text))),
			notice: (text) => notice(shown(text)),
			warning: (text) => warning(shown(text)),
			debug: (text) => debug(shown(text))
		},
		signal,
		env: process.env,
		outputs: new Outputs(action.outputs),
		summary: new Summary(action.title),
		mask,
		saveState: (name, value) => saveState(name, value),
		getState: (name) => getState(name)
	};
}
/** Self-hosted runners often sit behind a proxy. Only newer versions of Node can be told; loading it costs time. */
async function useProxy() {
	const { env } = process;
	if (!(env["HTTPS_PROXY"] ?? env["https_proxy"] ?? env["HTTP_PROXY"] ?? env["http_proxy"])) return;
	const { default: http } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
	http.setGlobalProxyFromEnv?.();
}
const masked = /* @__PURE__ */ new Set();
/** The runner masks its log; a text that is shown elsewhere (annotations, debug files) is cleaned here as well. */
function redact(text) {
	let clean = text;
	for (const form of masked) if (clean.includes(form)) clean = clean.replaceAll(form, "***");
	return clean;
}
/** A text for an annotation: the runner's package sees to line ends, nobody to what cannot be seen. */
function shown(text) {
	return visible(redact(text));
}
function mask(value) {
	for (const form of maskForms(value)) {
		if (masked.has(form)) continue;
		masked.add(form);
		setSecret(form);
	}
}
function listenForCancellation(abort, name) {
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {
		abort.abort(new UserError({
			code: "E_CANCELLED",
			what: `${name} was cancelled`,
			why: "the run was cancelled, or the runner was stopped",
			fix: "run it again; it finds what this run has finished"
		}));
	});
}
function timeoutError(name, timeout) {
	return new UserError({
		code: "E_TIMEOUT",
		what: `${name} did not end within its timeout of ${formatDuration(timeout)}`,
		why: "a service or the disk is slower than expected",
		fix: "run it again (it finds what this run has finished), or give a longer timeout"
	});
}
/**
* What made `using` end its block is reported. What failed then, while things were given back, is told beside it: by
* itself it would hide the first, which SuppressedError calls the suppressed one.
*/
function firstError(thrown, log) {
	let error = thrown;
	while (error instanceof SuppressedError) {
		for (const cause of causeChain(error.error)) log.info(`caused by, while it ended: ${cause}`);
		error = error.suppressed;
	}
	return error;
}
function fail(speaker, error, log) {
	const [message = "", ...causes] = causeChain(error).map(shown);
	for (const cause of causes) log.info(`caused by: ${cause}`);
	if (error instanceof UserError) {
		setFailed(`${speaker}${message}`);
		return;
	}
	if (error instanceof Error && error.stack) log.debug(error.stack);
	setFailed(`${speaker}E_DEFECT: ${message} Likely: a defect of this action. Fix: run it again with debug logging and report the log.`);
}
/** Outputs and summary, in every ending. A value that a mask would blank is a defect: the runner would drop it. */
function writeResults(name, edge) {
	try {
		for (const [output, value] of edge.outputs.entries()) if ([...masked].some((form) => value.includes(form))) {
			setFailed(`${name}: E_DEFECT: the output ${output} would hold a masked value and is left empty.`);
			setOutput(output, "");
		} else setOutput(output, value);
		const file = process.env["GITHUB_STEP_SUMMARY"];
		const text = edge.summary.render();
		if (file && text) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, text);
	} catch (error) {
		setFailed(`${name}: E_RUNNER_FILES: the runner's output files cannot be written: ${causeChain(error).map(shown).join(": ")}`);
	}
}
// lib/runner/cache.ts
/** The argument with which an action's program serves the cache instead of running the action. */
const CACHE_PROCESS = "serve-cache";
/** What an entry holds, and all that it holds. Their names are part of what GitHub knows an entry by. */
const CACHE_FILES = ["image", "manifest.json"];
// lib/key-protect/wrapped-dek.ts
/**
* Reads the outer JSON of a wrapped data key. Undefined when it has another form: the service treats it as opaque,
* so nothing may depend on the answer.
*/
function readWrappedDek(wrapped) {
	try {
		const value = JSON.parse(Buffer.from(wrapped, "base64").toString("utf8"));
		if (typeof value !== "object" || value === null) return void 0;
		const { version, handle } = value;
		return {
			format: typeof version === "string" ? version : void 0,
			handle: typeof handle === "string" && /^[0-9a-zA-Z-]{1,64}$/.test(handle) ? handle : void 0
		};
	} catch {
		return;
	}
}
/** What is wrong with the text of a wrapped data key, in words; undefined when the service may be asked. */
function wrappedDekProblem(wrapped) {
	if (wrapped.length > 2e4) return "is longer than any wrapped data key";
	const bytes = Buffer.from(wrapped, "base64");
	if (bytes.length < 32 || bytes.toString("base64") !== wrapped) return "must be the base64 text that wrap-key put out, on one line";
}
// lib/guest/rules/names.ts
/** Apart from the rules themselves: inputs are read before the code that checks a disk is loaded. */
const RULE_NAMES = [
	"partition-table",
	"boot-partition",
	"root-filesystem",
	"root-folders",
	"no-lvm",
	"fstab-by-label-or-uuid",
	"swap-label",
	"wget",
	"xen-guest-tools",
	"cloud-init",
	"cloud-init-version",
	"cloud-init-datasource",
	"cloud-init-enabled",
	"supported-os",
	"operating-system",
	"unchecked"
];
/** What is wrong with a name in `check-guest-ignore`; undefined when it is a rule's. */
function ruleNameProblem(name) {
	return RULE_NAMES.some((rule) => rule === name) ? void 0 : `is no rule of check-guest; the rules are ${RULE_NAMES.join(", ")}`;
}
// lib/base/dek.ts
/**
* A data encryption key: the raw XTS key, 32 bytes (AES-128-XTS) or 64 bytes (AES-256-XTS).
* It never prints; `using`, or `wipe()`, overwrites it. encrypted-formats.md 2, 6.
*/
var Dek = class Dek {
	#bytes;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	/** A new DEK from the system's random source. */
	static generate(bits) {
		return new Dek((0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomBytes)(bits / 8));
	}
	/**
	* From canonical base64 of exactly 32 or 64 bytes whose XTS halves differ.
	* `origin` names the input or service in the error; the value itself is never shown.
	*/
	static fromBase64(text, origin) {
		const bytes = Buffer.from(text, "base64");
		if (bytes.toString("base64") !== text) throw badDek(origin, "it is not canonical base64 on one line", "encode the raw key with `base64 -w0`, without a newline");
		if (bytes.length !== 32 && bytes.length !== 64) throw badDek(origin, `it holds ${bytes.length} bytes`, "a DEK is exactly 32 or 64 random bytes");
		const half = bytes.length / 2;
		if (bytes.subarray(0, half).equals(bytes.subarray(half))) throw badDek(origin, "its two XTS halves are equal", "make the key of 32 or 64 random bytes");
		return new Dek(bytes);
	}
	get bits() {
		return this.#bytes.length === 32 ? 256 : 512;
	}
	/** The raw key. The caller must not keep or copy it longer than needed. */
	bytes() {
		return this.#bytes;
	}
	/** Base64 on one line: the `plaintext` of a wrap call and the LUKS passphrase of 2018. */
	base64() {
		return this.#bytes.toString("base64");
	}
	/** SHA-256 of 32 zero bytes and the key, lower-case hex; safe to show. encrypted-formats.md 1.4 */
	keyHash() {
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(Buffer.alloc(32)).update(this.#bytes).digest("hex");
	}
	equals(other) {
		return this.#bytes.length === other.#bytes.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.timingSafeEqual)(this.#bytes, other.#bytes);
	}
	wipe() {
		this.#bytes.fill(0);
	}
	/** `using dek = …` overwrites it in every ending. */
	[Symbol.dispose]() {
		this.wipe();
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[node_util__WEBPACK_IMPORTED_MODULE_5__.inspect.custom]() {
		return "Dek(***)";
	}
};
function badDek(origin, why, fix) {
	return new UserError({
		code: "E_DEK_INVALID",
		what: `${origin} is no usable data encryption key`,
		why,
		fix
	});
}
// lib/base/datacenter.ts
/** Whether it has the form of a datacenter's name, such as `dal13`: inputs are judged by it before any service is asked. */
function isDatacenterName(text) {
	return /^[a-z]{3}[0-9]{2}$/.test(text);
}
// lib/base/key-material.ts
/** Bytes of a root key. ibm-cloud-apis.md 3.3 */
const ROOT_SIZES = [
	16,
	24,
	32
];
/** Bytes that a standard key holds at most. ibm-cloud-apis.md 3.3 */
const STANDARD_LIMIT = 7500;
/** What a key is imported from. It never prints; `using`, or `wipe()`, overwrites it. */
var KeyMaterial = class KeyMaterial {
	#bytes;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	/** From canonical base64 on one line; else what is wrong with it, without the value. */
	static fromBase64(text, kind) {
		const bytes = Buffer.from(text, "base64");
		if (bytes.toString("base64") !== text) return "must be canonical base64 on one line (`base64 -w0`)";
		if (kind === "root" && !ROOT_SIZES.includes(bytes.length)) return `must hold 16, 24 or 32 bytes, not ${bytes.length}`;
		if (bytes.length === 0 || bytes.length > STANDARD_LIMIT) return `must hold 1 to ${STANDARD_LIMIT} bytes, not ${bytes.length}`;
		return new KeyMaterial(bytes);
	}
	/** The raw bytes. The caller must not keep or copy them longer than needed. */
	bytes() {
		return this.#bytes;
	}
	get length() {
		return this.#bytes.length;
	}
	wipe() {
		this.#bytes.fill(0);
	}
	/** `using material = …` overwrites it in every ending. */
	[Symbol.dispose]() {
		this.wipe();
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[node_util__WEBPACK_IMPORTED_MODULE_5__.inspect.custom]() {
		return "KeyMaterial(***)";
	}
};



/***/ })

};
