export const id = 4904;
export const ids = [4904];
export const modules = {

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ cosUrl),
/* harmony export */   A: () => (/* binding */ sleep),
/* harmony export */   At: () => (/* binding */ messageOf),
/* harmony export */   B: () => (/* binding */ info),
/* harmony export */   C: () => (/* binding */ choiceProblem),
/* harmony export */   Ct: () => (/* binding */ isGuid),
/* harmony export */   D: () => (/* binding */ formatSize),
/* harmony export */   Dt: () => (/* binding */ ServiceError),
/* harmony export */   E: () => (/* binding */ formatDuration),
/* harmony export */   Et: () => (/* binding */ problemsError),
/* harmony export */   F: () => (/* binding */ maskForms),
/* harmony export */   Ft: () => (/* binding */ parseRootKeyCrn),
/* harmony export */   G: () => (/* binding */ readClassic),
/* harmony export */   H: () => (/* binding */ setSecret),
/* harmony export */   I: () => (/* binding */ defang),
/* harmony export */   J: () => (/* binding */ ENDPOINT_ENV),
/* harmony export */   K: () => (/* binding */ readCommon),
/* harmony export */   L: () => (/* binding */ silentLog),
/* harmony export */   M: () => (/* binding */ Outputs),
/* harmony export */   Mt: () => (/* binding */ cut),
/* harmony export */   N: () => (/* binding */ Masked),
/* harmony export */   Nt: () => (/* binding */ holdsControl),
/* harmony export */   O: () => (/* binding */ parsePrice),
/* harmony export */   Ot: () => (/* binding */ UserError),
/* harmony export */   P: () => (/* binding */ Secret),
/* harmony export */   Pt: () => (/* binding */ parseInstanceCrn),
/* harmony export */   Q: () => (/* binding */ cosConfigUrl),
/* harmony export */   R: () => (/* binding */ debug),
/* harmony export */   S: () => (/* binding */ InputReader),
/* harmony export */   St: () => (/* binding */ instanceCrnProblem),
/* harmony export */   T: () => (/* binding */ answerTo),
/* harmony export */   Tt: () => (/* binding */ problem),
/* harmony export */   U: () => (/* binding */ warning),
/* harmony export */   V: () => (/* binding */ isDebug),
/* harmony export */   W: () => (/* binding */ judgeRegion),
/* harmony export */   X: () => (/* binding */ catalogUrl),
/* harmony export */   Y: () => (/* binding */ atrackerUrl),
/* harmony export */   Z: () => (/* binding */ classicUrl),
/* harmony export */   _: () => (/* binding */ spentTime),
/* harmony export */   _t: () => (/* binding */ plain),
/* harmony export */   a: () => (/* binding */ Dek),
/* harmony export */   at: () => (/* binding */ resourceControllerUrl),
/* harmony export */   b: () => (/* binding */ perform),
/* harmony export */   bt: () => (/* binding */ globalIdProblem),
/* harmony export */   c: () => (/* binding */ RULE_NAMES),
/* harmony export */   ct: () => (/* binding */ parseLogsInstance),
/* harmony export */   d: () => (/* binding */ wrappedDekProblem),
/* harmony export */   dt: () => (/* binding */ cosUriProblem),
/* harmony export */   et: () => (/* binding */ iamUrl),
/* harmony export */   f: () => (/* binding */ importKeyProblem),
/* harmony export */   ft: () => (/* binding */ formatCosUri),
/* harmony export */   g: () => (/* binding */ shortCrn),
/* harmony export */   gt: () => (/* binding */ nearest),
/* harmony export */   h: () => (/* binding */ fullSize),
/* harmony export */   ht: () => (/* binding */ parseCosUri),
/* harmony export */   i: () => (/* binding */ datacenterProblem),
/* harmony export */   it: () => (/* binding */ logsUrl),
/* harmony export */   j: () => (/* binding */ startTimer),
/* harmony export */   jt: () => (/* binding */ oneLine),
/* harmony export */   k: () => (/* binding */ priceOf),
/* harmony export */   kt: () => (/* binding */ causeChain),
/* harmony export */   l: () => (/* binding */ ruleNameProblem),
/* harmony export */   lt: () => (/* binding */ pathProblem),
/* harmony export */   m: () => (/* binding */ Summary),
/* harmony export */   mt: () => (/* binding */ objectKeyProblem),
/* harmony export */   n: () => (/* binding */ KeyMaterial),
/* harmony export */   nt: () => (/* binding */ isOwnHost),
/* harmony export */   o: () => (/* binding */ CACHE_FILES),
/* harmony export */   ot: () => (/* binding */ resourceManagerUrl),
/* harmony export */   p: () => (/* binding */ runAction),
/* harmony export */   pt: () => (/* binding */ isBucketName),
/* harmony export */   q: () => (/* binding */ readLentKey),
/* harmony export */   r: () => (/* binding */ systemCodeProblem),
/* harmony export */   rt: () => (/* binding */ kmsUrl),
/* harmony export */   s: () => (/* binding */ CACHE_PROCESS),
/* harmony export */   st: () => (/* binding */ demandOneRegion),
/* harmony export */   t: () => (/* binding */ dataKeyProblem),
/* harmony export */   tt: () => (/* binding */ iampapUrl),
/* harmony export */   u: () => (/* binding */ readWrappedDek),
/* harmony export */   ut: () => (/* binding */ bucketNameProblem),
/* harmony export */   v: () => (/* binding */ cancelled),
/* harmony export */   vt: () => (/* binding */ LARGEST_ID),
/* harmony export */   w: () => (/* binding */ Wait),
/* harmony export */   wt: () => (/* binding */ rootKeyCrnProblem),
/* harmony export */   x: () => (/* binding */ safeOutputs),
/* harmony export */   xt: () => (/* binding */ longerThan),
/* harmony export */   y: () => (/* binding */ failureText),
/* harmony export */   yt: () => (/* binding */ classicIdProblem),
/* harmony export */   z: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6928);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8500);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);










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
		super(`${explanation.code}: ${explanation.message === void 0 ? threeSentences(explanation) : sentence(explanation.message)}`, explanation.cause === void 0 ? void 0 : { cause: explanation.cause });
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
	/** Where the request went, `https://host:port`; undefined when none was begun. Set by whoever watched it (sent.ts). */
	endpoint;
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
/** A problem as people read it. */
function threeSentences({ what, why, fix }) {
	return `${sentence(what)} Likely: ${sentence(why)} Fix: ${sentence(fix)}`;
}
function sentence(text) {
	const trimmed = text.trim();
	return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
// lib/base/problems.ts
/** A problem of one value: `what` is what stands behind the name of its input, such as `must be a region`. */
function problem(what, why, fix) {
	return {
		what,
		why,
		fix
	};
}
/** Some problems of one kind as one error. Several are numbered, each with its cause and cure; all on one line. */
function problemsError(code, lead, problems) {
	const [first, ...more] = problems;
	if (first && more.length === 0) return new UserError({
		code,
		...first
	});
	const numbered = (text) => problems.map((each, index) => `(${index + 1}) ${text(each)}`).join(" ");
	const head = `${lead}: ${problems.length} problems:`;
	return new UserError({
		code,
		what: `${head} ${numbered(({ what }) => what)}`,
		why: numbered(({ why }) => why),
		fix: numbered(({ fix }) => fix),
		message: `${head} ${numbered(threeSentences)}`
	});
}
// lib/base/crn-problems.ts
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isGuid = (text) => GUID.test(text);
/** What is wrong with the CRN of a root key; undefined when it is one. */
function rootKeyCrnProblem(text) {
	if (parseRootKeyCrn(text)) return void 0;
	const [, , , , service] = text.split(":");
	return problem("must be the full CRN of a root key", parseInstanceCrn(text) && isKeyService(service) ? "this is the CRN of a key instance; a key's has `:key:ID` at its end" : kindOf$1(text), "give the CRN of the root key, which ends in `:key:ID`: prepare-environment puts it out as root-key-crn, and the console shows it among the details of the key");
}
/** What is wrong with the CRN of an instance of one of these services. `what` is the predicate to begin with. */
function instanceCrnProblem(text, services, what) {
	if (services.includes(parseInstanceCrn(text)?.service ?? "")) return void 0;
	const key = parseRootKeyCrn(text);
	const other = key ? "key" : parseInstanceCrn(text) && "";
	return problem(what, key && services.includes(key.service) ? "this is the CRN of a key in the instance" : other === void 0 ? kindOf$1(text) : `this is the CRN of ${kindOfResource(text.split(":")[4] ?? "", other, "")}`, key && services.includes(key.service) ? `did you mean ${text.replace(/:key:[^:]+$/, "::")}?` : `give the CRN of an instance of ${services.map(nameOf).join(" or ")}, as the console's list of resources shows it`);
}
const isKeyService = (service) => service === "kms" || service === "hs-crypto";
const NAMES$1 = {
	kms: "Key Protect",
	"hs-crypto": "Hyper Protect Crypto Services",
	"cloud-object-storage": "Cloud Object Storage",
	logs: "Cloud Logs",
	is: "VPC"
};
const nameOf = (service) => NAMES$1[service] ?? service;
/** What a text is that was given for a CRN. ibm-cloud-apis.md 1.1 */
function kindOf$1(text) {
	if (!text.startsWith("crn:")) return kindOfOther(text);
	const parts = text.split(":");
	const [, version, , , service = "", location = "", scope, id, type = "", resource = ""] = parts;
	if (version !== "v1") return "its second part is not v1: it was changed by hand";
	if (parts.length < 10) return `it has ${parts.length} of a CRN's ten parts: its end was cut off when it was copied`;
	if (parts.length > 10) return `it has ${parts.length} parts, a CRN of this kind has ten: too much was copied`;
	if (type === "" && resource !== "") return "its ninth part, the kind of resource, is empty";
	if (type !== "" && resource === "") return `nothing stands behind \`:${type}:\`: its end was cut off`;
	const what = kindOfResource(service, type, resource);
	if (!isKeyService(service) || type !== "key" && type !== "") return `this is the CRN of ${what}`;
	if (!scope?.startsWith("a/")) return "it names no account: its seventh part must be a/ACCOUNT";
	if (location === "" || location === "global") return "it names no region in its sixth part";
	return id === "" ? "it names no instance in its eighth part" : `this is the CRN of ${what}, with signs that none has`;
}
function kindOfResource(service, type, resource) {
	const inside = {
		bucket: `the bucket ${shown$1(resource)}`,
		serviceid: "a service ID",
		apikey: "an API key",
		profile: "a trusted profile",
		"resource-group": "a resource group",
		image: "an image of VPC",
		role: "a role",
		serviceRole: "a role",
		key: "a key"
	};
	if (type !== "") return inside[type] ?? `a ${shown$1(type)} of ${nameOf(shown$1(service))}`;
	return NAMES$1[service] ? `an instance of ${NAMES$1[service]}` : `something of the service ${shown$1(service)}`;
}
function kindOfOther(text) {
	if (isGuid(text)) return "this is an id alone, of a key or of an instance: it does not tell account and region";
	if (/^arn:/.test(text)) return "this is an ARN of AWS";
	if (/^https?:/.test(text)) return "this is the address of a page, not the CRN that the page shows";
	if (/^crn:/i.test(text)) return "a CRN is written in lower case";
	if (/^(bluemix|v1):/.test(text)) return "its beginning `crn:v1:` is missing: it was not copied whole";
	return "it does not begin with crn:v1: as every CRN does; a name or alias is not enough here";
}
const shown$1 = (text) => /^[\w.-]{1,63}$/.test(text) ? text : "…";
// lib/base/classic-ids.ts
/** The largest id that anything in the classic infrastructure is thought to have. */
const LARGEST_ID = 999999999999;
/** What is given for the id of a template or server and is none; undefined when nothing special is known of it. */
function classicIdProblem(text, globalInput) {
	const what = "must be a whole number, the id that the classic infrastructure gave";
	if (isGuid(text)) return problem(what, "this is a global identifier", globalInput === void 0 ? "give the number beside it" : `give it as ${globalInput}, and leave this input out`);
	if (/^r[0-9]{3}-|^[0-9]{4}[_-][0-9a-f]{8}-|^crn:/.test(text)) return problem(what, "this is the id of something of VPC", "give the id of the classic infrastructure: another list of the console");
	const inside = /^https?:\/\/\S*?\/([0-9]{1,12})(?:[/?#]|$)/.exec(text)?.[1];
	if (inside !== void 0) return problem(what, "this is the address of its page in the console", `did you mean ${inside}?`);
	return /^[A-Za-z][\w. -]*$/.test(text) ? problem(what, "this is a name, and several may have the same", "give the id, which the list of the console or the job that made it tells") : void 0;
}
/** What is wrong with a global identifier; undefined when it is one. */
function globalIdProblem(text, what, numberInput) {
	if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return void 0;
	if (isGuid(text)) return problem(what, "it has capital letters", `did you mean ${text.toLowerCase()}?`);
	return /^[0-9]+$/.test(text) ? problem(what, "this is the number of it", `give it as ${numberInput}, and leave this input out`) : problem(what, "it has not the form of one, or a part of it is missing", "give it as upload-import put it out as template-global-id");
}
/** Names and notes of templates. softlayer-api.md 7.2 */
function longerThan(text, most) {
	return text.length <= most ? void 0 : problem(`is longer than ${most} characters`, `it has ${text.length}; IBM keeps ${most}`, `shorten it to ${most} characters`);
}
// lib/base/nearest.ts
/** The name that is fewest changes away, if these are at most two, and at most a third of the text. */
function nearest(text, names) {
	let best;
	let least = Math.min(2, Math.floor(text.length / 3)) + 1;
	for (const name of names) {
		const changes = distance(plain(text), plain(name));
		if (changes < least) [best, least] = [name, changes];
	}
	return best;
}
/** Case, dashes, underscores and spaces are mixed up easily. */
const plain = (name) => name.toLowerCase().replaceAll(/[-_ ]/g, "");
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
// lib/base/region-names.ts
/** ibm-cloud-apis.md 3.1; others may come, so one that is not here is not refused for that. */
const KNOWN = [...[
	"us-south",
	"us-east",
	"eu-gb",
	"eu-de",
	"eu-es",
	"au-syd",
	"jp-tok",
	"jp-osa"
], ...[
	"ca-tor",
	"ca-mon",
	"br-sao",
	"in-mum",
	"in-che"
]];
/** First letters of datacenters and names of their cities → region. softlayer-api.md 11.1, 11.2 [inferred] */
const CITIES = [
	[
		"dal",
		"dallas",
		"us-south"
	],
	[
		"wdc",
		"washington",
		"us-east"
	],
	[
		"lon",
		"london",
		"eu-gb"
	],
	[
		"fra",
		"frankfurt",
		"eu-de"
	],
	[
		"mad",
		"madrid",
		"eu-es"
	],
	[
		"syd",
		"sydney",
		"au-syd"
	],
	[
		"tok",
		"tokyo",
		"jp-tok"
	],
	[
		"osa",
		"osaka",
		"jp-osa"
	],
	[
		"tor",
		"toronto",
		"ca-tor"
	],
	[
		"mon",
		"montreal",
		"ca-mon"
	],
	[
		"sao",
		"saopaulo",
		"br-sao"
	],
	[
		"che",
		"chennai",
		"in-che"
	],
	[
		"mum",
		"mumbai",
		"in-mum"
	]
];
const WHAT = "must be a region such as us-south";
/** What is wrong with the name of a region; undefined when a service may be asked. */
function regionNameProblem(text) {
	if (KNOWN.includes(text)) return void 0;
	const lower = text.toLowerCase();
	const told = otherPlace(text, lower);
	if (told) return told;
	const letters = lower.replaceAll(/[^a-z]/g, "");
	const known = KNOWN.find((name) => name.replace("-", "") === letters);
	if (known !== void 0) return problem(WHAT, "it is written in other letters or signs", `did you mean ${known}?`);
	const near = KNOWN.find((name) => distance(lower, name) === 1);
	if (near !== void 0) return problem(WHAT, "it is misspelt", `did you mean ${near}?`);
	return /^[a-z]{2}[a-z0-9-]{1,20}$/.test(text) ? void 0 : problem(WHAT, "it has not the form of a region: two letters of the country, a dash, and a place", `give one such as ${KNOWN.slice(0, 4).join(", ")}, or leave it out where a CRN or bucket tells it`);
}
/** A zone, a datacenter, a city or several regions at once. */
function otherPlace(text, lower) {
	const zone = /^([a-z]{2}-[a-z]+)-[1-9]$/.exec(lower)?.[1];
	if (zone !== void 0) return problem(WHAT, `${text} is a zone of a region`, `did you mean ${zone}?`);
	const city = lower.normalize("NFD").replaceAll(/[^a-z]/g, "");
	for (const [short, name, region] of CITIES) {
		if (/^[a-z]{3}[0-9]{2}$/.test(lower) && lower.startsWith(short)) return problem(WHAT, `${text} is a datacenter of the classic infrastructure`, `did you mean ${region}?`);
		if (city === short || city.startsWith(name)) return problem(WHAT, "it names a city, not the region in which that city lies", `did you mean ${region}?`);
	}
	return /^(us|eu|ap)(-?geo)?$/.test(lower) ? problem(WHAT, `${text} is a cross-region location: an encrypted image is imported from a bucket of one region`, "give one region, such as us-south") : void 0;
}
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
const KEY = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;
/**
* Why this key cannot name an image object; undefined when it can. Only characters that need no escaping in a
* URI, because IBM's import takes the key inside `cos://…` (softlayer-api.md 8: avoid URL-special characters).
*/
function objectKeyProblem(key) {
	if (key.length === 0 || Buffer.byteLength(key) > 900) return problem("must have 1 to 900 bytes", "it is longer than an address of IBM takes", "give a shorter one");
	if (/^[a-z0-9]+:\/\//i.test(key)) return problem("may hold letters, digits and . _ - / only, and begins with a letter or digit", "this is an address; the key is what stands in it behind the bucket", "give what stands behind the name of the bucket and a slash");
	if (!KEY.test(key)) return charactersOfKey(key);
	if (key.split("/").some((part) => part === "" || part === "." || part === "..")) return problem("has an empty, . or .. path part", key.endsWith("/") ? "it ends with a slash, as a folder does" : "two slashes or dots stand where one name belongs", `write it as names with one slash between them${likelyKey(key)}`);
}
function charactersOfKey(key) {
	return problem("may hold letters, digits and . _ - / only, and begins with a letter or digit", key.startsWith("/") ? "it begins with a slash like a path; in a bucket nothing stands before the first name" : "IBM's import takes it inside a cos:// address, where other characters have a meaning of their own", `leave out what is none of them${likelyKey(key)}`);
}
function likelyKey(key) {
	const meant = key.replaceAll(/[^A-Za-z0-9._/-]+/g, "-").split("/").map((part) => part.replace(/^[-.]+/, "")).filter((part) => part !== "").join("/");
	return KEY.test(meant) && meant.length <= 100 ? `: did you mean ${meant}?` : "";
}
/** What is wrong with the name of a bucket; undefined when nothing is. ibm-cloud-apis.md 4.1 */
function bucketNameProblem(text) {
	if (isBucketName(text)) return void 0;
	const what = "is no name of a bucket";
	const inside = /^(?:cos|s3):\/\/(?:.*\/)?([^/]+)\/|:bucket:([^:/]+)$/.exec(text);
	const uri = /^cos:\/\/[^/]+\/([^/]+)/.exec(text)?.[1] ?? inside?.[1] ?? inside?.[2];
	if (uri !== void 0) return problem(what, text.startsWith("crn:") ? "this is the CRN of a bucket" : "this is the address of an object", isBucketName(uri) ? `did you mean ${uri}?` : "give the name of the bucket alone");
	const meant = text.toLowerCase().replaceAll(/[_ ]+/g, "-").replace(/\/.*$/, "");
	return problem(what, text.length < 3 || text.length > 63 ? "such a name has 3 to 63 characters" : text.includes("/") ? "a key or an address stands behind it" : "such a name has small letters, digits, dots and dashes only, and begins and ends with a letter or digit", isBucketName(meant) ? `did you mean ${meant}?` : "give it as the list of buckets shows it");
}
/** What is wrong with an address of an object; undefined when nothing is. */
function cosUriProblem(text) {
	const parts = /^cos:\/\/([^/]+)\/([^/]+)\/(.+)$/s.exec(text);
	const what = "must be cos://region/bucket/key";
	if (!parts) return problem(what, shapeOfUri(text), "write region, bucket and key in it, such as cos://us-south/images/web.vhd-0.vhd");
	const [, region = "", bucket = "", key = ""] = parts;
	const wrong = regionNameProblem(region);
	if (wrong) return problem(`${what}: its region ${wrong.what}`, wrong.why, wrong.fix);
	const badBucket = bucketNameProblem(bucket);
	if (badBucket) return problem(`${what}: its second part ${badBucket.what}`, badBucket.why, badBucket.fix);
	const badKey = objectKeyProblem(key);
	if (badKey) return problem(`${what}: its key ${badKey.what}`, badKey.why, badKey.fix);
	return parseCosUri(text) ? void 0 : problem(what, "its region has a form that none has", "give a region such as us-south");
}
function shapeOfUri(text) {
	if (/^s3:\/\//.test(text)) return "s3:// names no region; IBM writes cos:// and the region first";
	if (/^https?:\/\//.test(text)) return "this is the address for a browser; IBM imports from a cos:// address";
	if (/^cos:\/\/[^/]+\/?$/.test(text)) return "bucket and key are missing in it";
	if (/^cos:\/\//.test(text)) return "one of its three parts is missing; often it is the region, which comes first";
	return text.startsWith("cos:") ? "two slashes belong behind cos:" : "this is a path or a key alone";
}
// lib/base/path-problems.ts
/** What is wrong with a path as it is written, before any file is looked for. `uri`: the input that takes cos:// instead. */
function pathProblem(text, uri) {
	const what = "must be the path of a file on the runner";
	if (/^(cos|s3):\/\//i.test(text)) return problem(what, "this is the address of an object in a bucket", uri === void 0 ? "download it first, and give the path of the file" : `give it as ${uri}, and leave this input out`);
	if (/^(https?|ftp):\/\//i.test(text)) return problem(what, "this is a web address, and nothing is downloaded from one", "download it in a step before, and give the path of the file");
	if (/^file:\/\//i.test(text)) return problem(what, "it is written as an address", `did you mean ${text.replace(/^file:\/\/(localhost)?/i, "")}?`);
	if (/^~(\/|$)/.test(text)) return problem(what, "~ is put in by a shell, and an input is no shell", "write the folder out, such as /home/runner/images/web.raw");
	if (/^[A-Za-z]:[\\/]/.test(text) || /^\\\\/.test(text)) return problem(what, "it is a path of Windows", "run the job on Linux, and give a path such as images/web.raw");
	if (/^crn:v1:/.test(text)) return problem(what, "this is a CRN, not a path", "give the path of the file, such as images/web.raw");
	return /[*?]/.test(text) ? problem(what, "* and ? are put in by a shell, and an input is no shell", "give the name of one file") : void 0;
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
/** The same rule for inputs: the problem, or undefined. `region` is called as `named` says. */
function regionProblem(places, named = INPUT) {
	const found = contradiction(places);
	return found && {
		what: text(found).replace(/^region\b/, named),
		why: found.one.what === INPUT ? `${named} was meant for something else, or ${found.other.what} is that of another region` : "what belongs to one image must lie in one region",
		fix: "leave region out where a CRN or address tells it, or correct one of the two"
	};
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
* Judges one override. The value is the URL without a slash at its end, or what is wrong with it, as a predicate.
* A missing scheme means https.
*/
function judgeEndpoint(text, allowCustom) {
	const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
	const url = URL.canParse(withScheme) ? new URL(withScheme) : void 0;
	if (!url) return refused("is not a URL", "it holds a space or a sign that no address has", "give scheme, host and port, such as https://iam.cloud.ibm.com");
	if (url.protocol !== "https:" && url.protocol !== "http:") return refused("must begin with https: (or http:)", "the services are reached by HTTP only", `did you mean https://${url.host}?`);
	if (url.username || url.password || url.search || url.hash) return refused("may hold scheme, host, port and path only", "a user, a password, a query or a fragment was copied with it", "leave out what stands before @ and behind ? or #; keys have inputs of their own");
	if (!allowCustom && isOwnHost(url.hostname) && url.protocol === "http:") return refused(`names a custom endpoint (${url.origin}), and allow-custom-endpoints is not true`, "http: would send keys in clear", `did you mean https://${url.host}?`);
	if (!allowCustom && !isOwnHost(url.hostname)) return { custom: url.origin };
	return { url: url.href.replace(/\/+$/, "") };
}
/** One permission is missing, however many endpoints need it. `endpoints`: as the message names them. */
function customEndpointsProblem(endpoints, origins) {
	const [one = ""] = endpoints;
	return {
		what: endpoints.length === 1 ? `${one} names a custom endpoint (${origins.join(", ")}), and allow-custom-endpoints is not true` : `${endpoints.join(", ")} name custom endpoints (${origins.join(", ")}), and allow-custom-endpoints is not true`,
		why: "a host that is not of IBM would be given the API key; only on purpose may that be",
		fix: "correct the host, or set allow-custom-endpoints to true if you mean it"
	};
}
function refused(what, why, fix) {
	return { problem: {
		what,
		why,
		fix
	} };
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
// lib/runner/identity-problems.ts
/** What is given for an API key and is none; nothing of it is shown. ibm-cloud-apis.md 1.2, 1.4 */
function apiKeyProblem(text) {
	const value = "give the value of the key, which is shown once when it is made; make a new key where it is lost";
	if (/^Bearer\s/i.test(text) || /^eyJ[\w-]+\.[\w-]+\./.test(text)) return problem("is an access token, not an API key", "the output of `ibmcloud iam oauth-tokens` was stored; a token ends within the hour", value);
	if (/^[{[]/.test(text)) return problem("is a JSON text, not an API key", "the whole file of `ibmcloud iam api-key-create --file` was stored", "store what stands in its field apikey, without quotes");
	if (/^ApiKey-/.test(text)) return problem("is the id of an API key, not the key", "the list of keys shows ids only", value);
	if (/^crn:/.test(text)) return problem("is a CRN, not an API key", "the wrong field was copied", value);
	return /^(iam-)?(ServiceId|IBMid)-/.test(text) ? problem("is the id of a user or service ID, not its API key", "the wrong field was copied", value) : void 0;
}
const FORM = "must be like ServiceId-…";
/** What is wrong with the id of a service ID; undefined when it may be one. */
function serviceIdProblem(text) {
	if (/^(iam-)?ServiceId-[0-9a-zA-Z-]{8,64}$/.test(text)) return void 0;
	const inside = /ServiceId-[0-9a-zA-Z-]{8,64}/i.exec(text)?.[0].replace(/^serviceid-/i, "ServiceId-");
	if (inside !== void 0) return problem(FORM, text.startsWith("crn:") ? "this is the CRN of the service ID" : "something stands around the id", `did you mean ${inside}?`);
	if (isGuid(text)) return problem(FORM, "its beginning is missing", `did you mean ServiceId-${text}?`);
	return problem(FORM, kindOf(text), "give the id of a service ID: prepare-environment puts it out as import-service-id, and `ibmcloud iam service-ids` lists all");
}
function kindOf(text) {
	if (/^(iam-)?IBMid-/i.test(text)) return "this is the id of a user; the short-lived key is made on a service ID";
	if (/^ApiKey-/i.test(text)) return "this is the id of an API key, not of the service ID that has it";
	if (/^(iam-)?Profile-/i.test(text)) return "this is the id of a trusted profile, which has no API keys";
	if (text.includes("@")) return "this is an e-mail address of a user; the short-lived key is made on a service ID";
	return text.startsWith("crn:") ? "this is the CRN of something else" : "this is a name; names of service IDs are not unique";
}
// lib/runner/common-inputs.ts
function readCommon(reader, timeout, env) {
	return {
		apiKey: reader.requiredSecret("ibmcloud-api-key", {
			env: "IBMCLOUD_API_KEY",
			check: apiKeyProblem
		}),
		region: reader.text("region", {
			env: "IBMCLOUD_REGION",
			check: regionNameProblem
		}),
		endpoints: {
			network: reader.choice("network", NETWORKS, "public", {
				env: "IBMCLOUD_NETWORK",
				wrong: networkProblem
			}),
			overrides: readOverrides(reader, reader.list("endpoints", endpointLineProblem), reader.flag("allow-custom-endpoints", false, { env: "IBMCLOUD_ALLOW_CUSTOM_ENDPOINTS" }), env)
		},
		timeout: reader.duration("timeout", timeout)
	};
}
/** Classic credentials, else the platform key as user `apikey`. One without the other is a problem. */
function readClassic(reader, platformKey) {
	const username = reader.text("classic-username", { env: "IAAS_CLASSIC_USERNAME" });
	const apiKey = reader.secret("classic-api-key", { env: "IAAS_CLASSIC_API_KEY" });
	const [given, lacking] = username === void 0 ? ["classic-api-key", "classic-username"] : ["classic-username", "classic-api-key"];
	reader.rule(["classic-username", "classic-api-key"], username === void 0 !== (apiKey === void 0), problem(`classic-username and classic-api-key must be given together, or neither: ${lacking} is missing beside ${reader.nameOf(given)}`, `${lacking} was forgotten, or the secret that it is taken from is empty here`, `give ${lacking} too, or neither of them: then ibmcloud-api-key is used for the classic API as well`));
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
		givenKey: reader.secret(`${purpose}-api-key`, { check: apiKeyProblem }),
		serviceId: reader.text(`${purpose}-service-id`, { check: serviceIdProblem })?.replace(/^iam-/, "")
	};
}
/** `region`, where it is given, and what an input says of its own region: a rule, so each is good by itself. */
function judgeRegion(reader, region, place) {
	const found = regionProblem([{
		what: "region",
		region
	}, place], reader.nameOf("region"));
	if (found) reader.rule(["region", place.what], true, found);
}
function networkProblem(text) {
	return /^(vpe?|vpc|vpe-gateway)$/i.test(text) ? problem(`must be one of ${NETWORKS.join(", ")}`, "the network that VPC reaches is called direct", "did you mean direct?") : void 0;
}
const SERVICE_LINE = /^([a-z-]+)\s*=\s*(\S.*)$/;
/** Whether a line is `service=url`; the URL is judged where it is known whether custom ones are allowed. */
function endpointLineProblem(line) {
	const service = SERVICE_LINE.exec(line)?.[1];
	if (SERVICES.some((name) => name === service)) return void 0;
	return problem(`is no line service=url (services: ${SERVICES.join(", ")})`, service === void 0 ? "the name of the service, = or the address is missing in it" : `${service} is none of these services`, "name a service of the list, then = and its address, such as kms=https://us-south.kms.cloud.ibm.com");
}
function readOverrides(reader, lines, allowCustom, env) {
	const overrides = {};
	const custom = /* @__PURE__ */ new Map();
	for (const service of SERVICES) {
		const [line, ...more] = lines.filter((each) => SERVICE_LINE.exec(each)?.[1] === service);
		reader.rule(["endpoints"], more.some((each) => each !== line), namedTwice(service));
		const variable = ENDPOINT_ENV[service];
		const text = line === void 0 ? env(variable) : SERVICE_LINE.exec(line)?.[2];
		if (!text) continue;
		const checked = judgeEndpoint(text, allowCustom);
		const named = `the endpoint of ${service}${line === void 0 ? ` (from the environment, ${variable})` : ""}`;
		const other = service === "classic" ? otherApiProblem(named, text) : void 0;
		if (other) reader.rule(["endpoints"], true, other);
		else if ("url" in checked) overrides[service] = checked.url;
		else if ("custom" in checked) custom.set(named, checked.custom);
		else reader.rule(["endpoints", "allow-custom-endpoints"], true, {
			...checked.problem,
			what: `${named} ${checked.problem.what}`
		});
	}
	reader.rule(["endpoints", "allow-custom-endpoints"], custom.size > 0, customEndpointsProblem([...custom.keys()], [...new Set(custom.values())]));
	return overrides;
}
/** The classic API in another protocol than REST. */
function otherApiProblem(named, text) {
	const api = /\/(xmlrpc|soap)(\/v[0-9.]+)?\/?$/.exec(text)?.[1];
	if (api === void 0) return void 0;
	return {
		what: `${named} is that of ${api === "soap" ? "SOAP" : "XML-RPC"}, not of REST`,
		why: "slcli and other clients of the classic infrastructure call it so",
		fix: "give the same address with /rest/v3.1 at its end"
	};
}
function namedTwice(service) {
	return problem(`endpoints names ${service} twice, with different addresses`, "two lists were put together, and which of the two counts cannot be told", "leave one of the two lines out");
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
	process.stdout.write(i.toString() + os__WEBPACK_IMPORTED_MODULE_2__.EOL);
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
	if (!fs__WEBPACK_IMPORTED_MODULE_4__.existsSync(a)) throw Error(`Missing file at path: ${a}`);
	fs__WEBPACK_IMPORTED_MODULE_4__.appendFileSync(a, `${toCommandValue(i)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, { encoding: `utf8` });
}
function prepareKeyValueMessage(t, i) {
	let a = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID()}`, o = toCommandValue(i);
	if (t.includes(a)) throw Error(`Unexpected input: name should not contain the delimiter "${a}"`);
	if (o.includes(a)) throw Error(`Unexpected input: value should not contain the delimiter "${a}"`);
	return `${t}<<${a}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${o}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${a}`;
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
	process.stdout.write(os__WEBPACK_IMPORTED_MODULE_2__.EOL), issueCommand(`set-output`, { name: e }, toCommandValue(t));
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
	process.stdout.write(e + os__WEBPACK_IMPORTED_MODULE_2__.EOL);
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
	[node_util__WEBPACK_IMPORTED_MODULE_6__.inspect.custom]() {
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
// lib/runner/masked.ts
/** The secrets that a run has met. GitHub's log is masked by the runner as well; all else is cleaned here alone. */
var Masked = class {
	#forms = /* @__PURE__ */ new Set();
	#tell;
	/** `tell` is handed each form of each secret, once. */
	constructor(tell) {
		this.#tell = tell;
	}
	add = (value) => {
		for (const form of maskForms(value)) {
			if (this.#forms.has(form)) continue;
			this.#forms.add(form);
			this.#tell(form);
		}
	};
	holds(text) {
		return [...this.#forms].some((form) => text.includes(form));
	}
	redact = (text) => {
		let clean = text;
		for (const form of this.#forms) if (clean.includes(form)) clean = clean.replaceAll(form, "***");
		return clean;
	};
	/** Redacted, and what cannot be seen is written out: line ends are the caller's. */
	shown = (text) => visible(this.redact(text));
};
// lib/runner/more.ts
/** Where each code is told at length: a heading of this page, which `npm run docs` makes from the sources. */
const PAGE = "docs/troubleshooting.md";
/** What the runner says must look like what it is before it goes into a link. */
const SERVER = /^https:\/\/[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:\d{1,5})?$/i;
const REPOSITORY = /^[a-z0-9][a-z0-9-]{0,38}\/(?!\.{1,2}$)[a-z0-9._-]{1,100}$/i;
const REF = /^[a-z0-9_](?!.*(?:\.\.|\/\/))[a-z0-9._/-]{0,199}$/i;
/**
* The page's section about a code: a URL of the repository and version that the action runs from, where the runner
* tells both, else the path in the repository (a local action, a command line).
*/
function moreAbout(code, env) {
	const section = `${PAGE}#${code.toLowerCase()}`;
	const server = env["GITHUB_SERVER_URL"] ?? "";
	const repository = env["GITHUB_ACTION_REPOSITORY"] ?? "";
	const ref = env["GITHUB_ACTION_REF"] ?? "";
	return SERVER.test(server) && REPOSITORY.test(repository) && REF.test(ref) ? `${server}/${repository}/blob/${ref}/${section}` : section;
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
// lib/base/timer.ts
/** Milliseconds that Node's timers hold: about 24.8 days. A longer one would fire at once. */
const LONGEST$2 = 2 ** 31 - 1;
/** Calls `then` after so many milliseconds, however many: `Infinity` is never. Keeps the process alive. */
function startTimer(milliseconds, then) {
	let handle;
	const wait = (left) => {
		const step = Math.min(left, LONGEST$2);
		handle = setTimeout(() => left > step ? wait(left - step) : then(), step);
	};
	wait(milliseconds);
	return { stop: () => clearTimeout(handle) };
}
/** Waits so many milliseconds, however many. Rejects at once with the signal's reason when it is aborted. */
async function sleep(milliseconds, signal) {
	let left = milliseconds;
	do {
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_8__.setTimeout)(Math.min(left, LONGEST$2), void 0, signal && { signal }).catch((error) => {
			signal?.throwIfAborted();
			throw error;
		});
		left -= LONGEST$2;
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
// lib/base/waiting.ts
/** Milliseconds of silence after which it is said what is waited for: at first, and later. */
const FIRST = 1e4;
const LONGEST$1 = 6e4;
/** There is one process, and one end of its time. */
const waits = /* @__PURE__ */ new Set();
/**
* Something that is waited for, from `new` to the end of its `using`. When the action's time runs out it is told. With a
* log it is said too when nothing else has been said for a while.
*/
var Wait = class {
	/** In words, for the end of a sentence: `the answer to classic verifyOrder`. */
	what;
	/** What has failed last, and is tried again. */
	problem;
	#log;
	#begun = performance.now();
	#silence = FIRST;
	#timer;
	constructor(what, log) {
		this.what = what;
		this.#log = log;
		waits.add(this);
		this.#listen();
	}
	/** Something has been said: the silence begins anew. */
	told() {
		clearTimeout(this.#timer);
		this.#silence = FIRST;
		this.#listen();
	}
	#listen() {
		if (!this.#log) return;
		this.#timer = setTimeout(() => {
			const seconds = Math.round((performance.now() - this.#begun) / 1e3);
			this.#log?.info(`still waiting for ${this.what} (${seconds} s)`);
			this.#silence = Math.min(this.#silence * 2, LONGEST$1);
			this.#listen();
		}, this.#silence).unref();
	}
	[Symbol.dispose]() {
		clearTimeout(this.#timer);
		waits.delete(this);
	}
};
/** Waits for an answer. */
async function answerTo(what, log, call) {
	using _ = new Wait(what, log);
	return await call();
}
/** What this process waits for now: what is tried again because it failed, else what began last; undefined: nothing. */
function nowAwaited() {
	const all = [...waits].toReversed();
	const wait = all.find(({ problem }) => problem !== void 0) ?? all[0];
	if (!wait) return void 0;
	const { what, problem } = wait;
	return {
		what,
		problem,
		failed: problem === void 0 ? void 0 : messageOf(problem)
	};
}
// lib/runner/ending.ts
/** Causes that are shown at most; the log has all. */
const CAUSES = 3;
/** What a run's summary tells of the error that ended it, whatever was thrown. */
function failureOf(error, { summary: { begun }, signal, env }) {
	const [message = "", ...causes] = causeChain(error);
	const ending = endingOf(error, begun, signal);
	if (error instanceof UserError) {
		const { code, what, why, fix } = error;
		return {
			ending,
			code,
			what,
			why,
			fix,
			more: moreAbout(code, env),
			causes: causes.slice(0, CAUSES)
		};
	}
	return {
		ending: ending === "refused" ? "failed" : ending,
		code: "E_DEFECT",
		what: message,
		why: "a defect of this action",
		fix: "run it again with debug logging and report the log",
		more: moreAbout("E_DEFECT", env),
		causes: causes.slice(0, CAUSES)
	};
}
function endingOf(error, begun, signal) {
	const reason = signal.aborted ? signal.reason : error;
	if (reason instanceof UserError && reason.code === "E_CANCELLED") return "cancelled";
	if (reason instanceof UserError && reason.code === "E_TIMEOUT") return "timeout";
	return begun ? "failed" : "refused";
}
/** `<start>/<end>` of a run so far, RFC 3339 in UTC: the output `timing`. */
function timingOf({ times: { from, until } }) {
	return `${new Date(from).toISOString()}/${new Date(until).toISOString()}`;
}
// lib/base/likely.ts
const MILLISECONDS = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
const DURATION = "must be a duration such as 90s, 15m or 6h";
const LONGEST = 2592e6;
function durationProblem(text) {
	if (/^[1-9][0-9]{0,6}$/.test(text)) return problem(DURATION, "a number without its unit could mean seconds, minutes or hours", `did you mean ${text}s or ${text}m? Put s, m or h directly behind the number`);
	const milliseconds = lenientDuration(text);
	if (milliseconds === void 0) return problem(DURATION, "it is no number with a unit of time", "write one whole number and s, m or h directly behind it, such as 90s, 15m or 6h");
	if (milliseconds <= 0) return problem(DURATION, "nothing can be done in no time", "give a duration of 1s at least");
	if (milliseconds > LONGEST) return problem(DURATION, "it is longer than 30 days, the longest there is", "give 720h at most");
	const meant = [
		"h",
		"m",
		"s"
	].map((unit) => `${milliseconds / (MILLISECONDS[unit] ?? 1)}${unit}`).find((each) => parseDuration(each) !== void 0);
	return problem(DURATION, "it is written in another way: here a duration is one whole number and one unit", meant === void 0 ? "give whole seconds, such as 90s" : `did you mean ${meant}?`);
}
/** `1h30m`, `90 sec`, `1.5 hours`, `2d`, `PT15M` → milliseconds. */
function lenientDuration(text) {
	const compact = text.toLowerCase().replaceAll(/\s+/g, "").replaceAll(",", ".").replace(/^p(?=t?\d)t?/, "");
	const parts = [...compact.matchAll(/(-?[0-9]+(?:\.[0-9]+)?)([a-z]+)/g)];
	if (parts.length === 0 || parts.map(([all]) => all).join("") !== compact) return /^-?[0-9]+$/.test(compact) ? 0 : void 0;
	let sum = 0;
	for (const [, number, word = ""] of parts) {
		const unit = /^(s|m|h|d|w)(ecs?|econds?|ins?|inutes?|rs?|ours?|ays?|eeks?)?$/.exec(word)?.[1];
		if (unit === void 0) return void 0;
		sum += Number(number) * (MILLISECONDS[unit] ?? 0);
	}
	return sum;
}
const SIZE = "must be a size such as 512MiB, 100GiB or 2TiB";
const POWERS = [
	"",
	"k",
	"m",
	"g",
	"t",
	"p"
];
function sizeProblem(text) {
	const match = /^([0-9]+(?:[.,][0-9]+)?)\s*([kmgtp]?)(i?)(?:b|bytes?|o)?$/i.exec(text);
	if (!match) return problem(SIZE, "it is no number with a unit of size", "write a whole number and MiB, GiB or TiB behind it, such as 100GiB");
	const [, number = "", letter = "", binary] = match;
	if (Number(number.replace(",", ".")) === 0) return problem(SIZE, "nothing fits into it", "give a size of 1MiB at least");
	if (letter === "" && Number(number) < 2 ** 20) return problem(SIZE, "a number without its unit could mean bytes, MiB or GiB", `did you mean ${number}MiB or ${number}GiB?`);
	const meant = inUnits(Number(number.replace(",", ".")) * 1024 ** POWERS.indexOf(letter.toLowerCase()));
	if (meant === void 0) return problem(SIZE, "it is no whole number of MiB, the smallest unit here", "give whole MiB or GiB");
	return problem(SIZE, letter !== "" && binary === "" ? "GB and G mean powers of ten in some places and powers of two in others; here only MiB, GiB and TiB are taken" : "its number or unit is written in another way", `did you mean ${meant}?`);
}
/** In the largest unit of which it is a whole number. */
function inUnits(bytes) {
	return [
		["TiB", 2 ** 40],
		["GiB", 2 ** 30],
		["MiB", 2 ** 20]
	].map(([unit, factor]) => `${bytes / factor}${unit}`).find((text) => parseSize(text) !== void 0);
}
const PRICE = "must be a decimal price such as 0.25 or 120";
const CURRENCY = "(?:[$€£¥]|[A-Za-z]{3})";
const PRICED = new RegExp(String.raw`^${CURRENCY}?\s*([0-9][0-9.,' ]*)\s*${CURRENCY}?\s*(?:(?:/|per)\s*[a-z]+)?$`, "i");
function priceProblem(text) {
	if (/^-/.test(text)) return problem(PRICE, "a price is never negative", "give 0 or more");
	if (/^[0-9]*\.[0-9]{7,}$/.test(text)) return problem(PRICE, "it has more than six decimals", "round it to six decimals at most");
	if (/^[0-9]+(\.[0-9]+)?e[+-]?[0-9]{1,2}$/i.test(text)) {
		const plainly = [Number(text).toFixed(6).replace(/\.?0+$/, "")].find((each) => parsePrice(each));
		return problem(PRICE, "it is written with an exponent", plainly === void 0 ? "write digits and a decimal point only, such as 0.25" : `did you mean ${plainly}?`);
	}
	const number = PRICED.exec(text)?.[1]?.trim();
	const meant = number === void 0 ? void 0 : withPoint(number);
	if (number === void 0 || meant === void 0 || !parsePrice(meant)) return problem(PRICE, "it is no number: there is no word for \"any price\"", "write digits and a decimal point only, such as 0.25");
	return problem(PRICE, number === text ? "a comma stands where the decimal point belongs, or digits are grouped" : "a currency or unit stands beside the number; the currency is an input of its own", `did you mean ${meant}?`);
}
/** `0,20` → `0.20`; `1,000.50` and `1.000,50` → `1000.50`. */
function withPoint(number) {
	const digits = number.replaceAll(/[' ]/g, "");
	if (/^[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?$/.test(digits)) return digits.replaceAll(",", "");
	if (/^[1-9][0-9]{0,2}(\.[0-9]{3})+,[0-9]+$/.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
	return /^[0-9]+([.,][0-9]+)?$/.test(digits) ? digits.replace(",", ".") : void 0;
}
const YES = [
	"true",
	"yes",
	"y",
	"on",
	"1",
	"enabled",
	"enable",
	"t"
];
const NO = [
	"false",
	"no",
	"n",
	"off",
	"0",
	"disabled",
	"disable",
	"f",
	"none"
];
function booleanProblem(text) {
	const lower = text.toLowerCase();
	const meant = YES.includes(lower) ? "true" : NO.includes(lower) ? "false" : nearest(lower, ["true", "false"]);
	return problem("must be true or false", meant === void 0 ? "this input switches something on or off and takes no other value" : "YAML and shells know more words for it; an action gets the word as it stands", meant === void 0 ? "give true or false, in lower case" : `did you mean ${meant}?`);
}
function choiceProblem(text, values) {
	const meant = values.find((value) => plain(value) === plain(text)) ?? values.find((value) => text.length >= 2 && startsAlike(plain(value), plain(text))) ?? nearest(text, values);
	return problem(`must be one of ${values.join(", ")}`, meant === void 0 ? "it is no value that this input knows" : "it is misspelt, or written in other letters", meant === void 0 ? `give ${values.join(" or ")}, or leave it out for the default` : `did you mean ${meant}?`);
}
const startsAlike = (one, other) => one.startsWith(other) || other.startsWith(one);
function integerProblem(text, { min, max }) {
	const what = `must be a whole number from ${min} to ${max}`;
	if (/^-?[0-9]{1,20}$/.test(text) && !/^0[0-9]/.test(text)) {
		const little = Number(text) < min;
		return problem(what, little ? `it is less than ${min}, the least there is` : `it is more than ${max}, the most there is`, little ? `give ${min} or more` : `give ${max} or less`);
	}
	const digits = /^[#+]?([0-9][0-9,_' ]*)(?:\.0+)?$/.exec(text)?.[1]?.replaceAll(/[,_' ]/g, "").replace(/^0+(?=[0-9])/, "");
	const value = Number(digits ?? NaN);
	return value >= min && value <= max ? problem(what, "something stands beside or between its digits", `did you mean ${digits}?`) : problem(what, "it is no whole number", "give digits only");
}
// lib/base/slips.ts
const EXPRESSION = "${{ … }}";
/**
* What is wrong with a text whatever it is meant for: characters that nobody sees, and what GitHub or a shell should have
* put something else for. Nothing of the text is shown: it may be a secret.
*/
function slipOf(text) {
	return unseen(text) ?? notEvaluated(text) ?? placeholder(text);
}
function unseen(text) {
	if (text.startsWith("﻿")) return problem("begins with a byte order mark (U+FEFF)", "it comes from a file that an editor saved as UTF-8 with BOM", "save that file without BOM, or type the value anew");
	if (/\r?\n$/.test(text) && !holdsControl(text.trimEnd())) return problem("ends with a newline", "it was stored from a file or by `echo`, or stands in a YAML block `|`: all of them end with one", "give it without: `printf %s` and the YAML block `|-` add none");
	if (text !== text.trim()) {
		const where = text === text.trimStart() ? "end" : "beginning";
		return problem(`has white space at its ${where}`, "it was copied with a space, tab or newline too much", `remove what stands at its ${where}, and store it again`);
	}
	if (/[\r\n]/.test(text)) return problem("holds a newline inside", "several values were given where one is taken, or a long line was broken when it was copied", "give one value, on one line");
	return holdsControl(text) ? problem("holds a control character", "it was copied from a terminal or a document, or a file is not the text that it should be", "type the value anew") : void 0;
}
function notEvaluated(text) {
	if (text.includes(EXPRESSION.slice(0, 3))) return problem(`holds an expression ${EXPRESSION} that nobody evaluated`, "GitHub evaluates expressions in a workflow file only, not in variables, secrets, files or scripts", "write the expression into the workflow itself, or put its value here");
	if (/^(\$[A-Za-z_][A-Za-z0-9_]*|\$\{[A-Za-z_][A-Za-z0-9_]*\}|%[A-Za-z_]+%)$/.test(text)) return problem("is the name of a shell variable, not its value", "inputs are no shell: nothing puts values for variables there", `use ${EXPRESSION} with env.NAME, vars.NAME or secrets.NAME in the workflow`);
	return /^(secrets|vars|env|inputs|steps|needs|github)\.[A-Za-z_][\w.-]*$/.test(text) ? problem(`is an expression without ${EXPRESSION} around it`, "without these signs GitHub takes it for plain text", `write ${EXPRESSION} around it in the workflow`) : void 0;
}
function placeholder(text) {
	if (/^\*{3,}$/.test(text)) return problem("is *** only", "it was copied from a log, where GitHub shows *** for a secret's value", "give the value itself, from where it was made");
	return /^(<[^<>]+>|\.{3}|…|YOUR[_-][A-Z_-]+|(REPLACE|CHANGE)[_-]?ME|TODO)$/i.test(text) ? problem("is the placeholder of an example", "an example was copied and this line was not filled in", "put your own value there") : void 0;
}
/** Quotes that belong to the value: of those that take free text, none is asked. */
function quotesOf(text) {
	return /^(".*"|'.*'|`.*`)$/.test(text) ? problem("has quotes around it that belong to the value", "it was quoted twice, or comes from a file or variable in which quotes stand", "give it without those quotes") : void 0;
}
// lib/runner/list-items.ts
/** What is wrong with one line of a list. Other ways to write lists are told as such. contract.md Rules */
function itemProblem(item, check) {
	const slip = slipOf(item);
	if (slip) return slip;
	const wrong = check?.(item);
	if (check && !wrong) return void 0;
	const bare = item.replace(/^[-*] +/, "");
	if (bare !== item) return problem(wrong?.what ?? "begins with the mark of a list", "it is written as a YAML or Markdown list; here each line is an item as it stands", `did you mean ${bare} without the mark before it?`);
	if (/^\[.*\]$/.test(item)) return problem(wrong?.what ?? "stands in brackets", "it is written as a JSON list; here each item has a line of its own", "write one item a line, without brackets, quotes and commas");
	const parts = item.split(/\s*[,;]\s*/).filter((part) => part !== "");
	if (wrong && parts.length > 1 && parts.every((part) => !check?.(part))) return problem(wrong.what, "several items stand on one line with commas between them", `write one item a line: ${parts.length} lines for ${parts.join(" and ")}`);
	return quotesOf(item) ?? wrong;
}
// lib/runner/inputs.ts
/**
* Reads the inputs of one action, once. Bad and missing values are collected; `finish` reports all of them together, each
* with its own cause and cure, and each input once. Until then a bad value has a stand-in, never none, and a rule over
* several inputs (`rule`) is not judged where one of them is bad by itself: nothing is reported that only follows from
* another problem. So nothing may be done with the values before `finish`.
*/
var InputReader = class {
	asked = /* @__PURE__ */ new Map();
	#source;
	#problems = [];
	#bad = /* @__PURE__ */ new Set();
	constructor(source) {
		this.#source = source;
	}
	/** Something is wrong with these inputs. Where one of them is known to be bad already, this follows from it and is dropped. */
	problem(found, ...inputs) {
		if (inputs.some((name) => this.#bad.has(name))) return;
		this.#problems.push(found);
		for (const name of inputs) this.#bad.add(name);
	}
	/** A rule over several inputs, each good by itself: where it is broken, that is a problem of none of them alone. */
	rule(inputs, broken, found) {
		if (broken && inputs.every((name) => !this.#bad.has(name))) this.#problems.push(found);
	}
	/** What is wrong so far. */
	get problems() {
		return this.#problems;
	}
	/** The input as a message names it: with the environment variable that its value came from. */
	nameOf(name) {
		return this.#read(name, this.asked.get(name)?.env).name;
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
		const { value } = this.#read(name, options.env);
		if (value === void 0) return void 0;
		this.#source.mask(value);
		this.#checked(name, {
			...options,
			hidden: true
		});
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
		const parse = (text) => text === "true" || text === "false" ? text === "true" : void 0;
		return this.#parsed(name, {
			parse,
			wrong: booleanProblem,
			standIn: fallback
		}, options.env) ?? fallback;
	}
	/** `wrong` knows more of what is given by mistake than the list of values. */
	choice(name, values, fallback, options = {}) {
		this.#ask(name, {
			kind: "choice",
			fallback,
			required: false,
			env: options.env,
			values
		});
		const parse = (text) => values.find((value) => value === text);
		const wrong = (text) => options.wrong?.(text) ?? choiceProblem(text, values);
		return this.#parsed(name, {
			parse,
			wrong,
			standIn: fallback
		}, options.env) ?? fallback;
	}
	/** Milliseconds. `fallback` is written as users do (contract.md Rules). */
	duration(name, fallback) {
		this.#ask(name, {
			kind: "duration",
			fallback,
			required: false
		});
		const standIn = parseDuration(fallback) ?? 0;
		return this.#parsed(name, {
			parse: parseDuration,
			wrong: durationProblem,
			standIn
		}) ?? standIn;
	}
	/** Bytes. */
	size(name, fallback) {
		this.#ask(name, {
			kind: "size",
			fallback,
			required: false
		});
		const standIn = parseSize(fallback) ?? 0;
		return this.#parsed(name, {
			parse: parseSize,
			wrong: sizeProblem,
			standIn
		}) ?? standIn;
	}
	/** Bytes; undefined when it is not given. */
	optionalSize(name) {
		this.#ask(name, {
			kind: "size",
			fallback: "",
			required: false
		});
		return this.#parsed(name, {
			parse: parseSize,
			wrong: sizeProblem,
			standIn: 2 ** 30
		});
	}
	price(name) {
		this.#ask(name, {
			kind: "price",
			fallback: "",
			required: false
		});
		return this.#parsed(name, {
			parse: parsePrice,
			wrong: priceProblem,
			standIn: priceOf(1000000n)
		});
	}
	/** `wrong` knows more of what is given by mistake for this number. */
	integer(name, options) {
		this.#ask(name, {
			kind: "integer",
			fallback: "",
			required: false
		});
		const parse = (text) => {
			const value = /^(0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : NaN;
			return value >= options.min && value <= options.max ? value : void 0;
		};
		const wrong = (text) => options.wrong?.(text) ?? integerProblem(text, options);
		return this.#parsed(name, {
			parse,
			wrong,
			standIn: options.min
		});
	}
	/** One item a line; empty lines are skipped. */
	list(name, check) {
		this.#ask(name, {
			kind: "list",
			fallback: "",
			required: false
		});
		const items = this.#source.input(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
		const [first, ...more] = items.map((item) => ({
			item,
			found: itemProblem(item, check)
		})).filter(({ found }) => found !== void 0);
		if (first?.found) {
			const others = more.slice(0, 5).map(({ item }) => quote(item));
			const what = `${name}: ${quote(first.item)} ${first.found.what}`;
			this.problem({
				...first.found,
				what: others.length > 0 ? `${what}; so it is with ${others.join(", ")}` : what
			}, name);
		}
		return items;
	}
	/** Throws one error that names every problem. */
	finish() {
		if (this.#problems.length > 0) throw problemsError("E_INPUT", "the inputs cannot be used", this.#problems);
	}
	#ask(name, asked) {
		this.asked.set(name, asked);
	}
	#read(name, env) {
		const value = this.#source.input(name) || void 0;
		if (value !== void 0 || env === void 0) return {
			value,
			name
		};
		const inherited = this.#source.env(env) || void 0;
		return {
			value: inherited,
			name: inherited === void 0 ? name : `${name} (from the environment, ${env})`
		};
	}
	#checked(name, { env, check, hidden }) {
		const { value } = this.#read(name, env);
		if (value === void 0) return void 0;
		const slip = slipOf(value);
		const wrong = slip ? void 0 : check?.(value);
		const quotes = slip || check && !wrong ? void 0 : quotesOf(value);
		this.#bear(name, slip ?? quotes ?? wrong, slip || quotes || hidden ? void 0 : value);
		return value;
	}
	/** Reports a predicate with the name before it, and the value behind it. */
	#bear(name, found, value) {
		if (!found) return;
		const shown = value === void 0 ? "" : `${found.what.startsWith("must") ? ", not" : ":"} ${quote(value)}`;
		this.problem({
			...found,
			what: `${this.nameOf(name)} ${found.what}${shown}`
		}, name);
	}
	#parsed(name, kind, env) {
		const { value: raw } = this.#read(name, env);
		if (raw === void 0) return void 0;
		const value = kind.parse(raw);
		if (value !== void 0) return value;
		const slip = slipOf(raw) ?? quotesOf(raw);
		this.#bear(name, slip ?? kind.wrong(raw), slip ? void 0 : raw);
		return kind.standIn;
	}
	#missing(name, env) {
		const isSecret = this.asked.get(name)?.kind === "secret";
		this.problem(problem(env ? `${name} is missing (input, or environment ${env})` : `${name} is missing`, isSecret ? "it was forgotten, or the secret that it is taken from does not exist here: it is empty then, in forks and for Dependabot too" : "it was forgotten, or what it is taken from is empty: the output of a step that did not run, a variable that does not exist here", env ? `give ${name}, or set ${env} in the environment` : `give ${name} a value`), name);
		return "";
	}
};
/** Base64 of 32 or 64 bytes, or the form of IBM's API keys: put into a wrong input, it must not be shown. */
const KEY_LIKE = /^([A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==|(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[\w-]{44})$/;
function quote(value) {
	if (KEY_LIKE.test(value)) return `a text of ${value.length} characters that is not shown, since it may be a key`;
	return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}
// lib/runner/proxy.ts
const NAMES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
/**
* Self-hosted runners often sit behind a proxy. Only newer versions of Node can be told; loading it costs time.
* A proxy without a scheme is one of HTTP, as for curl: `env` is corrected, since packages read it too. Throws UserError
* E_PROXY for what is no address of one. No message holds an address: there may be a password in it.
*/
async function useProxy(env) {
	const given = NAMES.filter((name) => env[name]);
	if (given.length === 0) return;
	for (const name of given) env[name] = proxyUrl(name, env[name] ?? "");
	const { default: http } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
	http.setGlobalProxyFromEnv?.();
}
function proxyUrl(name, value) {
	const text = value.trim();
	const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
	const url = URL.parse(withScheme);
	if (!url) throw proxyError(`the environment variable ${name} is no address of a proxy`, "it holds a space, a sign that must be written as %XX in a password, or a port that is no number", `set ${name} to http://HOST:PORT, or http://USER:PASSWORD@HOST:PORT with the password percent-encoded`);
	if (url.protocol !== "http:" && url.protocol !== "https:") throw proxyError(`the environment variable ${name} names a proxy of ${url.protocol.replace(/:$/, "")}`, "only HTTP proxies are spoken to here, such as most networks of companies have", `set ${name} to http://HOST:PORT of a proxy that knows CONNECT, or unset it for this step`);
	return withScheme;
}
function proxyError(what, why, fix) {
	return new UserError({
		code: "E_PROXY",
		what,
		why,
		fix
	});
}
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
	const log = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.debuglog)(first.replaceAll("*", "x"));
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
// lib/runner/perform.ts
/**
* Reads the inputs and does `work` with them under the action's timeout. Never throws: returns the error that it ended
* with, undefined when it went well. A place's services and stages are loaded by `work`, after the inputs were accepted.
*/
async function perform(action, place, work) {
	const { abort, edge } = place;
	const { log } = edge;
	let timer;
	try {
		const ignored = silenceDependencies(process.env);
		const inputs = parseInputs(action, place);
		demandTls(process.env);
		demandNoRevealingOptions(process.env, process.execArgv);
		if (ignored.length > 0) log.info(`not read by this action: ${ignored.join(", ")}`);
		timer = startTimer(inputs.timeout, () => abort.abort(timeoutError(action.name, inputs.timeout)));
		await useProxy(process.env);
		await work(inputs, edge);
		return;
	} catch (thrown) {
		const first = firstError(thrown, log);
		const error = abort.signal.aborted && !(first instanceof UserError) ? abort.signal.reason : first;
		edge.summary.failed(failureOf(error, edge));
		return error;
	} finally {
		timer?.stop();
		if (action.outputs.includes("timing")) edge.outputs.set("timing", timingOf(edge.summary));
	}
}
/** The action's inputs from the place and the environment. Throws one UserError that names every problem. */
function parseInputs(action, place) {
	const env = (name) => place.edge.env[name] || void 0;
	const reader = new InputReader({
		input: (name) => place.input(name),
		env,
		mask: place.edge.mask
	});
	const inputs = action.parse(reader, env);
	place.tellUnknown([...reader.asked.keys()]);
	reader.finish();
	return inputs;
}
/** What a run ends with when somebody stops it: the first signal starts the clean-up, later ones change nothing. */
function cancelled(name) {
	return new UserError({
		code: "E_CANCELLED",
		what: `${name} was cancelled`,
		why: "the run was cancelled, or the runner was stopped",
		fix: "run it again; it finds what this run has finished"
	});
}
/** With what was waited for when the time ran out, and what had failed there last. */
function timeoutError(name, timeout) {
	const { what, failed, problem } = nowAwaited() ?? {};
	return new UserError({
		code: "E_TIMEOUT",
		what: `${name} did not end within its timeout of ${formatDuration(timeout)}${what === void 0 ? "" : `; it was waiting for ${what}`}`,
		why: causeOfDelay(what, failed),
		fix: cureOfDelay(what, failed),
		...problem === void 0 ? {} : { cause: problem }
	});
}
/** What a try waits for that had neither an answer nor a refusal. */
const isUnanswered = (what) => what.startsWith("the answer to ");
function causeOfDelay(what = "", failed) {
	if (failed !== void 0) return `the last try failed: ${failed}`;
	return isUnanswered(what) ? "no answer came and no refusal: the service is slow, or a firewall or proxy on the way drops what is sent" : "a service or the disk is slower than expected";
}
function cureOfDelay(what = "", failed) {
	if (failed !== void 0) return "put right what the last try failed with, and run it again: it finds what this run has finished";
	return isUnanswered(what) ? "check that the runner reaches the service (`network`, `endpoints`, HTTPS_PROXY), and run it again (it finds what this run has finished), with a longer timeout where the service is slow" : "run it again (it finds what this run has finished), or give a longer timeout";
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
/** The one line of a failure. Its causes, and the stack of a defect, go to the log. Not redacted. */
function failureText(error, { env, log }) {
	const [message = "", ...causes] = causeChain(error);
	for (const cause of causes) log.info(`caused by: ${cause}`);
	if (error instanceof UserError) return `${message} More: ${moreAbout(error.code, env)}`;
	if (error instanceof Error && error.stack) log.debug(error.stack);
	return `E_DEFECT: ${message} Likely: a defect of this action. Fix: run it again with debug logging and report the log. More: ${moreAbout("E_DEFECT", env)}`;
}
/** The outputs as they may leave the run: a value that holds a secret is a defect, is told, and is left empty. */
function safeOutputs(edge, isSecret, tell) {
	return edge.outputs.entries().map(([name, value]) => {
		if (!isSecret(value)) return [name, value];
		tell(`E_DEFECT: the output ${name} would hold a masked value and is left empty. Likely: a defect of this action, or a secret as short as an ordinary word. Fix: report it, with the name of the output only. More: ${moreAbout("E_DEFECT", edge.env)}`);
		return [name, ""];
	});
}
// lib/base/figures.ts
/** How long something took: `850 ms`, `41 s`, `3 min 12 s`, `2 h 5 min`. */
function spentTime(milliseconds) {
	if (milliseconds < 1e3) return `${Math.max(0, Math.round(milliseconds))} ms`;
	const seconds = Math.round(milliseconds / 1e3);
	if (seconds < 60) return `${milliseconds < 9950 ? (milliseconds / 1e3).toFixed(1) : seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
	return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** Bytes in a time: `50.3 MiB/s`; '' where nothing can be said. */
function rateOf(bytes, milliseconds) {
	return bytes > 0 && milliseconds >= 1 ? `${formatSize(Math.round(1e3 * bytes / milliseconds))}/s` : "";
}
/** For people and for programs: `1.5 GiB (1610612736 bytes)`. */
function fullSize(bytes) {
	const short = formatSize(bytes);
	return bytes < 1024 ? short : `${short} (${bytes} bytes)`;
}
/** What of a CRN tells the thing from others of its kind: a key's id, an instance's GUID, a bucket's name. */
function shortCrn(id) {
	return id.startsWith("crn:") ? id.split(":").findLast((part) => part !== "") ?? id : id;
}
// lib/runner/markdown.ts
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
/** Such a text in fixed width, also in a table's cell, where backticks could not hold every text. */
function codeMarkdown(text) {
	return `<code>${escapeMarkdown(text)}</code>`;
}
/** All that an address of ours holds: nothing that ends a link, or is no part of one. */
const ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::[0-9]+)?\/[A-Za-z0-9._~/?=&%#+-]*$/;
/** A link where the address is one that code of ours has made (lib/base/console-links.ts); else the text alone. */
function linkMarkdown(text, address) {
	const shown = escapeMarkdown(text);
	return address === void 0 || !ADDRESS.test(address) ? shown : `[${shown}](${address})`;
}
/** A block to copy: lines of a command or a file. Nothing in them ends the block, or is hidden. */
function blockMarkdown(language, lines) {
	const safe = lines.map((line) => {
		return `${/^ */.exec(line)?.[0] ?? ""}${oneLine(visible(line), 2e3)}`.replaceAll("`", "'");
	});
	return [
		`\`\`\`${language}`,
		...safe,
		"```"
	];
}
// lib/runner/summary.ts
/** GitHub drops a summary near 1 MiB; ours stays far below. pitfalls.md 4.24 */
const LIMIT = 6e4;
/** Characters of a title's part that comes from an error. */
const TITLE = 100;
const HEADS = {
	success: "✅ ",
	adopted: "♻️ Adopted: ",
	"dry-run": "🔎 Dry run: ",
	refused: "⛔ Refused: ",
	failed: "❌ Failed: ",
	cancelled: "🚫 Cancelled: ",
	timeout: "⏳ Timed out: "
};
/**
* What happened, for the run's page: how it ended, why, what there is now and what is left, prices, times, and what
* comes next. All values are escaped here.
*/
var Summary = class {
	#options;
	#now;
	#started;
	#title;
	#good;
	#failure;
	#begun = false;
	#items = [];
	#left = [];
	#rows = [];
	#notes = [];
	#times = [];
	#figures = [];
	#diagrams = [];
	#next = [];
	#tables = [];
	/** `title`: where nobody has told how it ended. */
	constructor(title, options = {}) {
		this.#title = title;
		this.#options = options;
		this.#now = options.now ?? Date.now;
		this.#started = this.#now();
	}
	/** From the start of the run until now: Unix milliseconds. */
	get times() {
		return {
			from: this.#started,
			until: this.#now()
		};
	}
	/** Whether something was, or may have been, changed. */
	get begun() {
		return this.#begun;
	}
	/** From now on something may have been changed: what ends the run is no refusal any more. */
	begin() {
		this.#begun = true;
	}
	/** A good ending, and what happened, in one sentence. */
	ended(ending, title, sentence) {
		this.#good = {
			ending,
			title,
			sentence
		};
	}
	failed(failure) {
		this.#failure = failure;
	}
	item(item) {
		this.#items.push(item);
	}
	/** What costs money or stands in the way until somebody removes it; `command` where one does. */
	left(what, how, command = "") {
		this.#left.push({
			what,
			how,
			command
		});
	}
	row(name, value, link) {
		if (value !== "") this.#rows.push({
			name,
			value,
			link
		});
	}
	note(text) {
		this.#notes.push(text);
	}
	/** How long a part of the work took, and how many bytes it was about. */
	timed(what, milliseconds, bytes) {
		const size = bytes === void 0 ? "" : formatSize(bytes);
		this.#times.push([
			what,
			spentTime(milliseconds),
			size,
			rateOf(bytes ?? 0, milliseconds)
		]);
	}
	/** A table of a few rows that stands among the facts. */
	figures(head, rows) {
		if (rows.length > 0) this.#figures.push({
			head,
			rows
		});
	}
	/** Lines of a Mermaid diagram, made by code: what is foreign in them is made harmless by whoever makes it. */
	diagram(lines) {
		if (lines.length > 0) this.#diagrams.push(lines.map((line) => line.replace(/[`\n\r]/g, " ")));
	}
	/** What people do next: a sentence, and what they copy. */
	next(text, language, lines) {
		this.#next.push({
			text,
			block: blockMarkdown(language, lines.map(this.#clean))
		});
	}
	/** What people do next with what this stage has made. */
	nextStage(text, { action, command, inputs }) {
		if (this.#options.asCommands) {
			const flags = inputs.map(({ name, flag }) => ` --${name} ${flag}`);
			this.next(text, "sh", [`encrypted-image ${command}${flags.join("")}`]);
			return;
		}
		const lines = inputs.map(({ name, step }) => `    ${name}: ${step}`);
		this.next(text, "yaml", [
			`- uses: …/actions/${action}`,
			"  with:",
			...lines
		]);
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
		if (!this.#good && !this.#failure && this.#rows.length === 0 && this.#notes.length === 0) return "";
		const lines = [
			`### ${this.#heading()}`,
			"",
			...this.#byline(),
			...this.#failureLines()
		];
		if (this.#good && !this.#failure) lines.push(this.#text(this.#good.sentence), "");
		for (const text of this.#notes) lines.push(this.#text(text), "");
		lines.push(...this.#itemLines(), ...this.#rowLines());
		for (const { head, rows } of this.#figures) lines.push(...this.#grid(head, rows));
		lines.push(...this.#timeLines());
		for (const diagram of this.#diagrams) lines.push("```mermaid", ...diagram, "```", "");
		for (const { text, block } of this.#next) lines.push(this.#text(text), "", ...block, "");
		for (const { head, rows } of this.#tables) lines.push(...this.#grid(head, rows));
		return whole(`${lines.join("\n")}\n`);
	}
	#clean = (text) => this.#options.clean?.(text) ?? text;
	#text = (text) => escapeMarkdown(this.#clean(text));
	#heading() {
		const failure = this.#failure;
		if (failure) return `${HEADS[failure.ending]}${this.#text(brief(failure.what))}`;
		const good = this.#good;
		return good ? `${HEADS[good.ending]}${this.#text(good.title)}` : this.#text(this.#title);
	}
	#byline() {
		const { action } = this.#options;
		if (action === void 0) return [];
		const { from, until } = this.times;
		const ended = new Date(until).toISOString().slice(0, 19).replace("T", " ");
		return [`<sub>${codeMarkdown(action)} · ${spentTime(until - from)} · ended ${ended} UTC</sub>`, ""];
	}
	#failureLines() {
		const failure = this.#failure;
		if (!failure) return [];
		const { code, what, why, fix, more, causes } = failure;
		const row = (name, text) => `| **${name}** | ${this.#text(text)} |`;
		return [
			`| Error | ${codeMarkdown(code)} |`,
			"|:---|:---|",
			row("What", what),
			row("Likely", why),
			row("Fix", fix),
			...causes.map((cause) => row("Caused by", cause)),
			`| **More** | ${linkMarkdown(more.startsWith("https:") ? `all about ${code}` : more, more)} |`,
			""
		];
	}
	#itemLines() {
		const lines = [];
		if (this.#items.length > 0) {
			lines.push("| What | Name or id | State |", "|:---|:---|:---|");
			for (const { what, id, state, link } of this.#items) lines.push(`| ${this.#text(what)} | ${linkMarkdown(this.#clean(id), link)} | ${this.#text(state)} |`);
			lines.push("");
		}
		if (this.#left.length === 0) return lines;
		lines.push("| Left behind | How to find or remove it |", "|:---|:---|");
		for (const { what, how, command } of this.#left) {
			const code = command === "" ? "" : ` ${codeMarkdown(this.#clean(command))}`;
			lines.push(`| ${this.#text(what)} | ${this.#text(how)}${code} |`);
		}
		return [...lines, ""];
	}
	#rowLines() {
		if (this.#rows.length === 0) return [];
		return [
			"| | |",
			"|---|---|",
			...this.#rows.map(({ name, value, link }) => `| ${this.#text(name)} | ${linkMarkdown(this.#clean(value), link)} |`),
			""
		];
	}
	#timeLines() {
		if (this.#times.length === 0) return [];
		const columns = this.#times.some(([, , size]) => size !== "") ? 4 : 2;
		const rows = this.#times.map((row) => row.slice(0, columns));
		return this.#grid([
			"Work",
			"Time",
			"Size",
			"Rate"
		].slice(0, columns), rows);
	}
	#grid(head, rows) {
		const row = (cells) => `| ${cells.map(this.#text).join(" | ")} |`;
		return [
			row(head),
			`|${":---|".repeat(head.length)}`,
			...rows.map(row),
			""
		];
	}
};
/** What failed, short enough for a title. */
function brief(what) {
	const text = what.trim().replace(/\.$/, "");
	if (text.length <= TITLE) return text;
	const short = cut(text, TITLE);
	const part = Math.max(...[
		": ",
		"; ",
		" ("
	].map((mark) => short.lastIndexOf(mark)));
	return part > 20 ? `${short.slice(0, part)} …` : `${short.slice(0, short.lastIndexOf(" "))} …`;
}
/** A text that is too long ends after a line: half a line could be half of an entity, or of a table's row. */
function whole(text) {
	if (text.length <= LIMIT) return text;
	return `${text.slice(0, text.lastIndexOf("\n", LIMIT) + 1)}\n…\n`;
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
	const others = inputsOfActions((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(program), ".."));
	return unknown.sort().map((name) => {
		const input = name.slice(6).toLowerCase();
		return `${action} has no input ${JSON.stringify(input)}, so it was not read; ${advice(input, action, asked, others)}`;
	});
}
/** The runner's rule: upper case, spaces become underscores. */
function variableOf(input) {
	return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}
/** What other tools and actions call it. */
const ELSEWHERE = [
	[/^(ibm(cloud)?)?(iam)?(cloud)?api(key|token)$|^ibm(cloud)?(key|token)$|^iamkey$/, "ibmcloud-api-key"],
	[/^(iaasclassic|sl|softlayer|classic)(user|username)$/, "classic-username"],
	[/^(iaasclassic|sl|softlayer|classic)(apikey|key|password)$/, "classic-api-key"],
	[/^(ibmcloud)?location$/, "region"],
	[/^(crn|kms?crn|keycrn|rootkey(id)?|crk(crn|id)?|kmskey(id|arn)?)$/, "root-key-crn"],
	[/^(dek|datakey|passphrase|encryptionkey)$/, "data-key"],
	[/^(wdek|wrappedkey|ciphertext|encrypteddatakey)$/, "wrapped-dek"],
	[/^(source|sourceimage|disk|diskimage|file|path|imagepath|imagefile|input)$/, "image"],
	[/^(bucketname|cosbucket|s3bucket)$/, "bucket"],
	[/^(key|objectname|objectpath|s3key)$/, "object-key"],
	[/^(os|oscode|osrefcode|ostype|operatingsystemcode)$/, "operating-system"],
	[/^(imageid|template|imagetemplateid|imagetemplate)$/, "template-id"],
	[/^(server|serverid|vsi|vsiid|instance|virtualserverid)$/, "instance-id"],
	[/^(host|vmname|servername|fqdn)$/, "hostname"],
	[/^(size|profile|instancetype|machinetype|flavour)$/, "flavor"],
	[/^(dc|zone|datacentre)$/, "datacenter"],
	[/^(userdatafile|cloudinit|metadata)$/, "user-data"],
	[/^(ssh(key)?(id)?s?)$/, "ssh-keys"],
	[/^(maxprice|maxcost|pricelimit|budget|ceiling)$/, "max-hourly-price"],
	[/^(token|ghtoken|githubpat)$/, "github-token"],
	[/^(dry|plan|check|checkmode|whatif|noop)$/, "dry-run"]
];
function advice(input, action, asked, others) {
	const spelt = asked.find((name) => plain(name) === plain(input));
	if (spelt !== void 0) return `did you mean ${spelt}?`;
	const known = ELSEWHERE.find(([pattern, name]) => pattern.test(plain(input)) && asked.includes(name));
	if (known) return `did you mean ${known[1]}?`;
	const owners = [...others].filter(([name, inputs]) => name !== action && inputs.includes(input));
	if (owners.length > 0) return `it belongs to ${owners.map(([name]) => name).join(", ")}`;
	const near = nearest(input, asked);
	if (near !== void 0) return `did you mean ${near}?`;
	const far = [...others.values()].map((inputs) => nearest(input, inputs)).find((each) => each !== void 0);
	if (far !== void 0) return `did you mean ${far}, which belongs to ${[...others].filter(([, inputs]) => inputs.includes(far)).map(([name]) => name).join(", ")}?`;
	return "the inputs table in the action's README names all";
}
/** From each action.yml, read only when there is something to tell. Empty where they do not lie there. */
function inputsOfActions(folder) {
	const found = /* @__PURE__ */ new Map();
	for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort() : []) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name, "action.yml");
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) continue;
		const [, block = ""] = /^inputs:\n((?: .*\n|\n)*)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) ?? [];
		found.set(name, [...block.matchAll(/^ {2}([a-z0-9-]+):/gm)].map(([, input = ""]) => input));
	}
	return found;
}
// lib/runner/action.ts
/** The edge to GitHub's runner. That of a command line is lib/command-line. */
/** Not empty, in `post`, when `main` was cancelled. */
const CANCELLED_STATE = "cancelled";
/** Outside of GitHub Actions nobody takes masks out of the log: a mask command would print the secret. */
const ON_GITHUB = process.env["GITHUB_ACTIONS"] === "true";
const masked = new Masked((form) => {
	if (ON_GITHUB) setSecret(form);
});
const { shown } = masked;
/** Runs `main`, or `post` when `main` has run already, and ends the process. Never throws. */
async function runAction(action) {
	const isPost = getState("main-has-run") === "true";
	if (!isPost) saveState("main-has-run", "true");
	const abort = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {
		if (!isPost) saveState(CANCELLED_STATE, "true");
		abort.abort(cancelled(action.name));
	});
	const edge = makeEdge(action, abort.signal);
	if (!ON_GITHUB) edge.log.info(HOW_OUTSIDE);
	const error = await perform(action, {
		edge,
		abort,
		input: (name) => getInput(name, { trimWhitespace: false }),
		tellUnknown(asked) {
			if (isPost) return;
			const texts = unknownInputs(process.env, action.name, asked, process.argv[1] ?? "");
			for (const text of texts) edge.log.warning(text);
		}
	}, async (inputs) => {
		if (isPost) await action.post?.(inputs, edge);
		else {
			const { refuseForks } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(7610)]).then(__webpack_require__.bind(__webpack_require__, 7610));
			await refuseForks(action.name, process.env);
			await action.run(inputs, edge);
		}
	});
	if (isPost && error instanceof UserError && error.code === "E_INPUT") edge.log.debug(error.message);
	else if (error !== void 0) fail(action.speaksForWorkflow ? "" : `${action.name}: `, error, edge);
	if (!isPost) writeResults(action.name, edge);
	process.exit(process.exitCode ?? 0);
}
const HOW_OUTSIDE = "This program is an action of GitHub Actions. Elsewhere, run the command line, which does the same: encrypted-image --help (docs/command-line.md).";
function makeEdge(action, signal) {
	return {
		log: {
			info: (text) => info(defang(masked.redact(text))),
			notice: (text) => notice(shown(text)),
			warning: (text) => warning(shown(text)),
			debug: (text) => debug(shown(text))
		},
		signal,
		env: process.env,
		temp: process.env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
		outputs: new Outputs(action.outputs),
		summary: new Summary(action.title, {
			action: action.name,
			clean: masked.redact
		}),
		mask: masked.add,
		saveState: (name, value) => saveState(name, value),
		getState: (name) => getState(name)
	};
}
function fail(speaker, error, edge) {
	setFailed(shown(`${speaker}${failureText(error, edge)}`));
}
/** Outputs and summary, in every ending. A value that a mask would blank is a defect: the runner would drop it. */
function writeResults(name, edge) {
	try {
		const isSecret = (value) => masked.holds(value);
		const outputs = safeOutputs(edge, isSecret, (problem) => setFailed(`${name}: ${problem}`));
		for (const [output, value] of outputs) setOutput(output, value);
		const file = process.env["GITHUB_STEP_SUMMARY"];
		const text = edge.summary.render();
		if (file && text) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, text);
	} catch (error) {
		setFailed(`${name}: E_RUNNER_FILES: the runner's output files cannot be written: ${causeChain(error).map(shown).join(": ")} Likely: the runner's disk is full, or a step removed its files. Fix: free space on the runner and run again; what was done is found again. More: ${moreAbout("E_RUNNER_FILES", edge.env)}`);
	}
}
// lib/base/import-keys.ts
/** Endings of object names that IBM's import takes, and the one that its documents give. softlayer-api.md 11 */
const ENDINGS = {
	vhd: {
		taken: ".vhd",
		written: ".vhd-0.vhd"
	},
	"luks-raw": {
		taken: ".raw",
		written: ".raw"
	}
};
/** Why IBM's import cannot take an object of this name; undefined when it can. */
function importKeyProblem(key, format) {
	const { taken, written } = ENDINGS[format];
	if (key.endsWith(taken)) return void 0;
	const meant = `${key.replace(/(\.vhd-0)?\.(vhdx?|raw|img|qcow2|vmdk|enc)$/i, "")}${written}`;
	return problem(`must end in ${written} for the format ${format}, not ${JSON.stringify(key)}`, "IBM's import tells the format by the object's name, and makes a template that never works of any other", `did you mean ${meant}? Without object-key that ending is chosen`);
}
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
/** What is wrong with the text of a wrapped data key; undefined when the service may be asked. The value is not shown. */
function wrappedDekProblem(wrapped) {
	const what = "must be the base64 text that wrap-key put out, on one line";
	const fix = "give the output wrapped-dek of wrap-key, as it is";
	if (wrapped.length > 2e4) return problem(what, "it is longer than any wrapped data key: it may be a file", fix);
	const bytes = Buffer.from(wrapped, "base64");
	if (/^\s*\{/.test(wrapped)) return problem(what, "it is JSON: what the base64 text holds, or a whole answer", fix);
	if (bytes.toString("base64") !== wrapped) return problem(what, "it is no canonical base64: a part of it is missing, or it was encoded for an address", fix);
	if (bytes.length < 32) return problem(what, "it is shorter than any wrapped data key", fix);
	return bytes.length === 32 || bytes.length === 64 ? problem(what, "it has exactly the length of a data key that nobody has wrapped, which stands in the log of this run now", "make a new data key if it was one, and give the output wrapped-dek of wrap-key") : void 0;
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
	if (RULE_NAMES.some((rule) => rule === name)) return void 0;
	const near = nearest(name, RULE_NAMES);
	return problem(`is no rule of check-guest; the rules are ${RULE_NAMES.join(", ")}`, near === void 0 ? "it is the text of a finding, or the rule of another tool" : "it is misspelt", near === void 0 ? "give the name that stands before a finding" : `did you mean ${near}?`);
}
// lib/runner/cache.ts
/** The argument with which an action's program serves the cache instead of running the action. */
const CACHE_PROCESS = "serve-cache";
/** What an entry holds, and all that it holds. Their names are part of what GitHub knows an entry by. */
const CACHE_FILES = ["image", "manifest.json"];
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
		return new Dek((0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes)(bits / 8));
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
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(Buffer.alloc(32)).update(this.#bytes).digest("hex");
	}
	equals(other) {
		return this.#bytes.length === other.#bytes.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.timingSafeEqual)(this.#bytes, other.#bytes);
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
	[node_util__WEBPACK_IMPORTED_MODULE_6__.inspect.custom]() {
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
/** Regions and cities → the datacenter into which IBM imports there. softlayer-api.md 11.1 */
const IMPORTS = {
	"us-south": "dal13",
	dallas: "dal13",
	dal: "dal13",
	"us-east": "wdc07",
	washington: "wdc07",
	wdc: "wdc07",
	"eu-gb": "lon02",
	london: "lon02",
	lon: "lon02",
	"eu-de": "fra02",
	frankfurt: "fra02",
	fra: "fra02"
};
/** What is wrong with the name of a datacenter, behind `what`; undefined when it may be one. */
function datacenterProblem(text, what) {
	if (isDatacenterName(text)) return void 0;
	const lower = text.toLowerCase().trim();
	const near = IMPORTS[lower.replace(/-[1-9]$/, "")];
	if (near !== void 0) return problem(what, lower.includes("-") ? `${text} is a region or zone; the classic infrastructure has datacenters` : "it names a city, which has several datacenters", `did you mean ${near}?`);
	const short = /^([a-z]{3})[ -]?([0-9]{1,2})$/.exec(lower);
	return short ? problem(what, "such a name has three small letters and two digits and nothing between them", `did you mean ${short[1]}${short[2]?.padStart(2, "0")}?`) : problem(what, "it is not the name of a datacenter: three small letters and two digits", "give a name such as dal13, wdc07, lon02 or fra02");
}
// lib/base/system-codes.ts
/** How people write a system → the product in its code. softlayer-api.md 11.3 */
const PRODUCTS = [
	[
		/^debian/i,
		"DEBIAN",
		"12"
	],
	[
		/^ubuntu/i,
		"UBUNTU",
		"24"
	],
	[
		/^(rhel|red ?hat)/i,
		"REDHAT",
		"9"
	],
	[
		/^rocky/i,
		"ROCKYLINUX",
		"9"
	],
	[
		/^centos/i,
		"CENTOSSTREAM",
		"9"
	],
	[
		/^win/i,
		"WIN",
		"2022"
	]
];
/** What is wrong with the code of an operating system; undefined when IBM may be asked. */
function systemCodeProblem(text) {
	if (/^[A-Z0-9][A-Z0-9._-]{2,60}$/.test(text)) return void 0;
	const product = PRODUCTS.find(([pattern]) => pattern.test(text));
	const upper = text.toUpperCase().replaceAll(/[ -]+/g, "_");
	const meant = product ? codeOf(product[1], /[0-9]+/.exec(text)?.[0] ?? product[2]) : upper;
	return problem("must be a code such as DEBIAN_12_64", product && !/^[A-Za-z]+_[0-9]/.test(text) ? "this is the name of a system; IBM takes its own codes, of product, version and 64" : "such a code has capital letters, digits and . _ - only", /^[A-Z0-9][A-Z0-9._-]{2,60}$/.test(meant) ? `did you mean ${meant}?` : "give the code that stands behind the system in the list of codes of the documentation");
}
const codeOf = (product, version) => product === "WIN" ? `WIN_${version}-STD_64` : `${product}_${version}_64`;
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
	[node_util__WEBPACK_IMPORTED_MODULE_6__.inspect.custom]() {
		return "KeyMaterial(***)";
	}
};
// lib/base/dek-problems.ts
/**
* What is wrong with a data key that was given; undefined when it is one (contract.md wrap-key). Nothing of it is shown:
* only how it is written.
*/
function dataKeyProblem(text) {
	const what = "is no usable data encryption key";
	if (text.startsWith("-----")) return problem(what, "it is a PEM file, as certificates are", "give 32 or 64 random bytes as base64: `head -c 64 /dev/urandom | base64 -w0`");
	if (/^([0-9a-f]{64}|[0-9a-f]{128})$/i.test(text)) return problem(what, "it is hexadecimal, not base64: read as base64 it would be another key", "write the same bytes as base64: `xxd -r -p | base64 -w0`");
	if (/[-_]/.test(text) && /^[\w-]+=*$/.test(text)) return problem(what, "it is base64 for addresses (- and _), which is not the canonical one", "put + for - and / for _: `tr -- -_ +/`");
	if (/^\{/.test(text)) return problem(what, "it is JSON, not base64", "give the base64 text alone");
	try {
		Dek.fromBase64(text, "data-key").wipe();
		return;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return problem(what, error.why, error.fix);
	}
}



/***/ })

};
