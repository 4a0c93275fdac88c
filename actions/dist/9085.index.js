export const id = 9085;
export const ids = [9085];
export const modules = {

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ networkFault),
/* harmony export */   A: () => (/* binding */ imageIdentity),
/* harmony export */   B: () => (/* binding */ accept),
/* harmony export */   C: () => (/* binding */ instanceLink),
/* harmony export */   D: () => (/* binding */ serverLink),
/* harmony export */   E: () => (/* binding */ rootKeyLink),
/* harmony export */   F: () => (/* binding */ retry),
/* harmony export */   G: () => (/* binding */ count),
/* harmony export */   H: () => (/* binding */ pageIn),
/* harmony export */   I: () => (/* binding */ onWire),
/* harmony export */   J: () => (/* binding */ listOf),
/* harmony export */   K: () => (/* binding */ filledText),
/* harmony export */   L: () => (/* binding */ reasonOf),
/* harmony export */   M: () => (/* binding */ onceEach),
/* harmony export */   N: () => (/* binding */ parseRetryAfter),
/* harmony export */   O: () => (/* binding */ serviceIdLink),
/* harmony export */   P: () => (/* binding */ repeatable),
/* harmony export */   Q: () => (/* binding */ text),
/* harmony export */   R: () => (/* binding */ cloudClock),
/* harmony export */   S: () => (/* binding */ devicesLink),
/* harmony export */   T: () => (/* binding */ orderLink),
/* harmony export */   U: () => (/* binding */ parseBody),
/* harmony export */   V: () => (/* binding */ foreignAnswer),
/* harmony export */   W: () => (/* binding */ Misfit),
/* harmony export */   X: () => (/* binding */ objectOf),
/* harmony export */   Y: () => (/* binding */ nothing),
/* harmony export */   Z: () => (/* binding */ optional),
/* harmony export */   _: () => (/* binding */ sharedMemory),
/* harmony export */   a: () => (/* binding */ lingering),
/* harmony export */   at: () => (/* binding */ shellWord),
/* harmony export */   b: () => (/* binding */ bucketLink),
/* harmony export */   c: () => (/* binding */ crcBase64),
/* harmony export */   d: () => (/* binding */ openHashThread),
/* harmony export */   et: () => (/* binding */ allowedRoots),
/* harmony export */   f: () => (/* binding */ HashWork),
/* harmony export */   g: () => (/* binding */ alignedRoom),
/* harmony export */   h: () => (/* binding */ zeroFill),
/* harmony export */   i: () => (/* binding */ allEnded),
/* harmony export */   it: () => (/* binding */ readSmallFile),
/* harmony export */   j: () => (/* binding */ mayHelp),
/* harmony export */   k: () => (/* binding */ templateLink),
/* harmony export */   l: () => (/* binding */ startCrc),
/* harmony export */   m: () => (/* binding */ firstIndex),
/* harmony export */   n: () => (/* binding */ refuseForks),
/* harmony export */   nt: () => (/* binding */ newFile),
/* harmony export */   o: () => (/* binding */ combineCrc32),
/* harmony export */   p: () => (/* binding */ WideCrc),
/* harmony export */   q: () => (/* binding */ flag),
/* harmony export */   r: () => (/* binding */ tellRehearsed),
/* harmony export */   rt: () => (/* binding */ openNoFollow),
/* harmony export */   s: () => (/* binding */ crc32Of),
/* harmony export */   t: () => (/* binding */ serveCache),
/* harmony export */   tt: () => (/* binding */ existingFile),
/* harmony export */   u: () => (/* binding */ isWorthAThread),
/* harmony export */   v: () => (/* binding */ webAssembly),
/* harmony export */   w: () => (/* binding */ objectStorageLink),
/* harmony export */   x: () => (/* binding */ cloudLogsLink),
/* harmony export */   y: () => (/* binding */ progressLog),
/* harmony export */   z: () => (/* binding */ NotJson)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5919);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3053);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3136);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6698);












// lib/base/shell-word.ts
/** One word of a command that people copy: a shell takes it as it is, whatever it holds. */
function shellWord(text) {
	return /^[A-Za-z0-9._:/@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
// lib/base/path-errors.ts
/** Entries of a folder that are looked at for a likely name. */
const LOOKED_AT = 1e3;
/** Why nothing could be found at a path; its first part that does not exist. `sought`: what should lie there. `mayLook`: whether names in a folder may be told. */
async function notFound(name, absolute, cause, mayLook, sought = "file") {
	const code = cause.code;
	const { folder, missing } = await firstMissing(absolute);
	if (code === "EACCES" || code === "EPERM") return noRights(name, folder, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.stat)(folder));
	if (code === "ELOOP") return pathError(`${name}: ${quote(absolute)} is a link that leads back to itself`, "a step made a link to a name that is a link to it", "give the path of the file itself", cause);
	if (code === "ENOTDIR") return pathError(`${name}: ${quote(folder)} is a file, so ${quote(missing)} does not exist in it`, "a folder of that name was expected, or the name of a file was put behind that of another", `give the path of a file, such as ${folder}`, cause);
	const near = await mayLook(folder) ? await likelyNames(folder, missing) : [];
	return pathError((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, missing) === absolute ? `${name}: there is no ${sought} ${quote(missing)} in ${quote(folder)}` : `${name}: the folder ${quote(missing)} does not exist in ${quote(folder)}`, near.length > 0 ? "it is misspelt" : "the step that makes it did not run on this runner, or writes to another place", near.length > 0 ? `did you mean ${near.map(quote).join(" or ")}?` : `have a step before make it${sought === "folder" ? ` (\`mkdir -p ${shellWord(absolute)}\`)` : ""}, or correct ${name}: a path is relative to the workspace, or absolute`, cause);
}
/** Something lies there that is no regular file. `inside`: whether names in it may be told. */
async function noRegular(name, path, found, inside = true) {
	if (found.isDirectory()) {
		const files = inside ? await likelyNames(path, void 0) : [];
		return pathError(`${name}: ${quote(path)} is a folder, no regular file`, "the folder was given in place of the file in it", files.length > 0 ? `give the file: ${files.map((file) => quote((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(path, file))).join(" or ")}` : "give the path of the file, with its name at the end");
	}
	const kind = found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : found.isSymbolicLink() ? "a link" : "a device";
	return pathError(`${name}: ${quote(path)} is ${kind}, no regular file`, `${kind} has no size, and what is read from it twice is not the same`, found.isBlockDevice() ? "copy the disk into a file first (`dd`, `qemu-img convert`), and give that file" : "give the path of an ordinary file");
}
function noRights(name, path, found) {
	const mode = (found.mode & 511).toString(8).padStart(3, "0");
	const self = process.geteuid?.() ?? 0;
	return pathError(`${name}: ${quote(path)} may not be read by the user of this runner (${self})`, `it belongs to the user ${found.uid} and has the mode ${mode}`, `let it be read: \`sudo chmod a+r${found.isDirectory() ? "x" : ""}\` on it, or have the step that makes it run as ${self}`);
}
function pathError(what, why, fix, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_PATH",
		what,
		why,
		fix,
		...cause === void 0 ? {} : { cause }
	});
}
/** The deepest folder of a path that exists, and the name that it does not hold. */
async function firstMissing(absolute) {
	let at = absolute;
	for (;;) {
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(at);
		if (folder === at || await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.realpath)(folder).catch(() => void 0) !== void 0) return {
			folder,
			missing: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.basename)(at)
		};
		at = folder;
	}
}
/** At most three names in a folder: those that are nearly `wanted`, or its files when nothing is. */
async function likelyNames(folder, wanted) {
	const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.opendir)(folder).catch(() => void 0);
	if (!entries) return [];
	const names = [];
	let seen = 0;
	for await (const entry of entries) {
		if (wanted !== void 0 || entry.isFile() && !entry.name.endsWith(".json")) names.push(entry.name);
		seen += 1;
		if (seen >= LOOKED_AT) break;
	}
	names.sort();
	if (wanted === void 0) return names.slice(0, 3);
	const stem = (text) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__._t)(text).replace(/(\.[a-z0-9-]{2,7})+$/, "");
	const alike = names.filter((each) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__._t)(each) === (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__._t)(wanted) || stem(each) === stem(wanted));
	const near = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.gt)(wanted, names);
	return [.../* @__PURE__ */ new Set([...alike, ...near === void 0 ? [] : [near]])].slice(0, 3);
}
const quote = (text) => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
// lib/base/paths.ts
/** From the runner's environment: workspace, runner temp and the folders of ENCRYPTED_IMAGE_ROOTS. */
function allowedRoots(env) {
	const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(env["GITHUB_WORKSPACE"] || process.cwd());
	const given = (env["ENCRYPTED_IMAGE_ROOTS"] ?? "").split(":");
	const extra = given.filter((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_9__.isAbsolute)(root));
	const temp = env["RUNNER_TEMP"];
	const roots = [
		workspace,
		...temp ? [(0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(temp)] : [],
		...extra.map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(root))
	];
	return {
		workspace,
		roots: [...new Set(roots)],
		unusable: given.filter((root) => root !== "" && !(0,node_path__WEBPACK_IMPORTED_MODULE_9__.isAbsolute)(root))
	};
}
/** The real path of an existing regular file inside the roots. Links are followed first, so none can lead out. */
async function existingFile(allowed, name, path) {
	const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(allowed.workspace, path);
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.realpath)(absolute).catch(async (cause) => {
		throw await notFound(name, absolute, cause, (folder) => isInside(allowed, folder));
	});
	await demandInside(allowed, name, real);
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.lstat)(real);
	if (!found.isFile()) throw await noRegular(name, real, found);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.access)(real, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.R_OK).catch(() => {
		throw noRights(name, real, found);
	});
	return real;
}
/** The real path at which a new file may be made: its folder exists and lies inside the roots; it is no link or device. */
async function newFile(allowed, name, path) {
	const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(allowed.workspace, path);
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(absolute)).catch(async (cause) => {
		throw await notFound(name, (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(absolute), cause, (place) => isInside(allowed, place), "folder");
	});
	const real = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_9__.basename)(absolute));
	await demandInside(allowed, name, real);
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.lstat)(real).catch(() => void 0);
	if (found?.isDirectory()) throw pathError(`${name}: ${JSON.stringify(real)} exists and is a folder, no regular file`, "the folder was given into which the file should go", `give the name of the file too, such as ${JSON.stringify((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(real, "image.vhd-0.vhd"))}`);
	if (found && !found.isFile()) throw await noRegular(name, real, found);
	return real;
}
/** What open(2) says of a link, a socket or a pipe that nobody reads, a folder, a device that is not there. */
const NO_FILE = /* @__PURE__ */ new Set([
	"ELOOP",
	"EMLINK",
	"ENXIO",
	"EISDIR",
	"ENODEV"
]);
/**
* Opens a regular file. What is opened is what is judged, so nobody can swap it since the check for a link, which is not
* followed, or for a pipe or device, which is not waited on: UserError E_PATH. Other failures are the system's.
*/
async function openNoFollow(path, flags, mode) {
	const all = flags | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOCTTY;
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.open)(path, all, mode).catch((cause) => {
		throw NO_FILE.has(cause.code ?? "") ? noRegularFile(path, cause) : cause;
	});
	try {
		if (!(await file.stat()).isFile()) throw noRegularFile(path);
	} catch (error) {
		await file.close();
		throw error;
	}
	return file;
}
/** The text of a small file: a manifest, a record. Throws as `openNoFollow`, and when it is longer than `limit` bytes. */
async function readSmallFile(path, limit) {
	const file = await openNoFollow(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY);
	try {
		const stat = await file.stat();
		if (stat.size > limit) throw new Error(`${path} has ${stat.size} bytes, more than ${limit}`);
		const bytes = Buffer.alloc(stat.size);
		const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
		return bytes.toString("utf8", 0, bytesRead);
	} finally {
		await file.close();
	}
}
async function isInside(allowed, real) {
	for (const root of allowed.roots) {
		const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.realpath)(root).catch(() => void 0);
		if (realRoot !== void 0 && (real === realRoot || real.startsWith(realRoot === node_path__WEBPACK_IMPORTED_MODULE_9__.sep ? node_path__WEBPACK_IMPORTED_MODULE_9__.sep : realRoot + node_path__WEBPACK_IMPORTED_MODULE_9__.sep))) return true;
	}
	return false;
}
async function demandInside(allowed, name, real) {
	if (await isInside(allowed, real)) return;
	const { unusable = [] } = allowed;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_PATH_OUTSIDE",
		what: `${name}: ${JSON.stringify(real)} lies outside the folders that the action may use: ${allowed.roots.join(", ")}`,
		why: unusable.length === 0 ? "only the workspace, the runner's temp folder and the folders of ENCRYPTED_IMAGE_ROOTS are allowed" : `ENCRYPTED_IMAGE_ROOTS holds ${unusable.map((root) => JSON.stringify(root)).join(", ")}, which is no absolute path and allows nothing`,
		fix: `move the file into one of them, or have the runner's owner add ${(0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(real)} to ENCRYPTED_IMAGE_ROOTS in the runner's own environment (its .env file; absolute, separated by \`:\`)`
	});
}
function noRegularFile(path, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_PATH",
		what: `${JSON.stringify(path)} is no regular file`,
		why: "a link, pipe, socket, device or folder lies there; something may have put it there while the action ran",
		fix: "see what lies there, give the path of an ordinary file, and let nothing else write into its folder",
		...cause === void 0 ? {} : { cause }
	});
}
// lib/base/network-fault.ts
/** How a page of somebody else is told: answer.ts and the rooms say it in these words. */
const WEB_PAGE = "it is a web page";
/** Codes and words of Node, OpenSSL and undici; the first that fits. All but the proxy's words are codes. */
const WORDS = [
	["proxy", /ERR_PROXY_|ERR_HTTP_PROXY|proxy response \(\d{3}\)|tunnel(ing)? .*\b(40[37]|50\d)\b|establish tunnel/i],
	["no-name-service", /EAI_AGAIN|EAI_FAIL\b/],
	["unknown-name", /ENOTFOUND|EAI_NONAME|EAI_NODATA|Inaccessible host/],
	["expired", /CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|certificate (has expired|is not yet valid)/i],
	["other-name", /ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH|does not match certificate's altnames/],
	["untrusted", /SELF_SIGNED|UNABLE_TO_(VERIFY|GET|DECODE|DECRYPT)_\w+|CERT_(UNTRUSTED|REJECTED|REVOKED|CHAIN_TOO_LONG|SIGNATURE_FAILURE)|INVALID_(CA|PURPOSE)|unable to (verify|get) (the )?(first|issuer|local)|self.signed certificate/i],
	["no-tls", /WRONG_VERSION_NUMBER|wrong version number|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST\b/i],
	["no-tls", /EPROTO|ERR_SSL_|SSL routines|ssl3_|tlsv1 alert|ERR_TLS_/],
	["not-http", /HPE_\w+|HTTPParserError|Parse Error|does not match the HTTP|ERR_HTTP2/i],
	["refused", /ECONNREFUSED/],
	["unreachable", /EHOSTUNREACH|ENETUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL/],
	["reset", /ECONNRESET|EPIPE|UND_ERR_SOCKET|socket hang up|other side closed|terminated|connection (ended|closed)/i],
	["timeout", /ETIMEDOUT|ECONNABORTED|UND_ERR_\w*TIMEOUT|Timeout(Error)?\b|timed out|no answer within|timeout of/i]
];
/** Undefined for what the service itself has said, and for what is not known. */
function networkFault({ status, text, serviceCode }) {
	if (status === 407) return "proxy";
	if (status !== void 0) return serviceCode === void 0 ? answeredBy(status, text) : void 0;
	const told = `${serviceCode ?? ""} ${text}`;
	return WORDS.find(([, words]) => words.test(told))?.[0];
}
/** Who answered, where it was not the service. A web server that knows no POST says so with 501. */
function answeredBy(status, text) {
	if (status >= 300 && status < 400) return status === 304 ? void 0 : "redirect";
	if (text.includes("it is a web page")) return status < 500 || status === 501 ? "web-page" : "bad-gateway";
	if (!/the answer is not one of |the body is empty/.test(text)) return void 0;
	return status === 501 ? "not-served" : status < 300 ? "foreign" : void 0;
}
/** Another try meets the same: a certificate, a protocol, somebody else's page, a proxy that wants a password. */
const HOPELESS = /* @__PURE__ */ new Set([
	"expired",
	"untrusted",
	"other-name",
	"no-tls",
	"not-http",
	"proxy",
	"web-page",
	"redirect",
	"not-served"
]);
/** Tries after a DNS that does not answer: it may have been asked too early. */
const NAME_SERVICE_TRIES = 3;
/**
* How often a call is tried in all when it fails in this way. `answered`: the endpoint has answered this process before, so
* that a name which is unknown now is a DNS that is ill.
*/
function triesFor(fault, tries, answered) {
	if (fault === void 0) return tries;
	if (HOPELESS.has(fault)) return 1;
	if (answered) return tries;
	if (fault === "unknown-name") return 1;
	return fault === "no-name-service" ? Math.min(tries, NAME_SERVICE_TRIES) : tries;
}
// lib/base/shape.ts
/** A value that is not what it must be. Names the place and what was expected, never the value. */
var Misfit = class extends Error {
	constructor(path, expected) {
		super(`${path === "" ? "it" : path} should be ${expected}`);
		this.name = "Misfit";
	}
};
const text = (value, path) => {
	if (typeof value !== "string") throw new Misfit(path, "a text");
	return value;
};
const filledText = (value, path) => {
	if (typeof value !== "string" || value === "") throw new Misfit(path, "a text that is not empty");
	return value;
};
/** A count, size or state: a whole number, not negative. */
const count = (value, path) => {
	if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw new Misfit(path, "a count");
	return value;
};
const flag = (value, path) => {
	if (typeof value !== "boolean") throw new Misfit(path, "true or false");
	return value;
};
/** No answer but that it was done, as in a 204. */
const nothing = (value, path) => {
	if (value !== void 0) throw new Misfit(path, "empty");
};
/** Missing and null are the same: undefined. */
function optional(shape) {
	return (value, path) => value === void 0 || value === null ? void 0 : shape(value, path);
}
function listOf(row) {
	return (value, path) => {
		if (!Array.isArray(value)) throw new Misfit(path, "a list");
		return value.map((one, index) => row(one, `${path}[${index}]`));
	};
}
/** An object with these fields; others are left out. */
function objectOf(fields) {
	return (value, path) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Misfit(path, "an object");
		const found = Object.entries(fields).map(([name, shape]) => {
			return [name, shape(Object.hasOwn(value, name) ? value[name] : void 0, path === "" ? name : `${path}.${name}`)];
		});
		return Object.fromEntries(found);
	};
}
// lib/base/answer.ts
/** Levels of lists and objects in an answer at most: deeper ones break whoever walks through them. */
const DEPTH = 100;
/** A body that is no JSON, and what it seems to be. It never holds the body: that may be half a token or key. */
var NotJson = class {
	seems;
	constructor(seems) {
		this.seems = seems;
	}
};
const PAGE = `${WEB_PAGE}, perhaps of a proxy, of a portal that wants a login, or of a wrong endpoint`;
/** Where a body is a web page, what it seems to be. For services that speak XML: another document may be theirs. */
function pageIn(body) {
	return /^\s*<(!doctype|html|head|body)/i.test(body.slice(0, 500)) ? PAGE : void 0;
}
/** The JSON of a body, or why there is none. The parser's own error would quote the body. */
function parseBody(body) {
	if (body.trim() === "") return new NotJson("it is empty");
	if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(body.slice(0, 500))) return new NotJson(PAGE);
	if (isDeep(body)) return new NotJson(`it is nested more than ${DEPTH} levels deep`);
	try {
		return JSON.parse(body);
	} catch {
		return new NotJson("it is no JSON, or cut off");
	}
}
const QUOTE = 34;
const BACKSLASH = 92;
/** The closing brackets stand two places behind. */
const OPEN_LIST = 91;
const OPEN_OBJECT = 123;
/** Counts brackets outside of texts. A loop, since a pattern would run out of stack in a long text. */
function isDeep(body) {
	let depth = 0;
	let inText = false;
	for (let at = 0; at < body.length; at += 1) {
		const code = body.charCodeAt(at);
		if (code === QUOTE) inText = !inText;
		else if (inText) at += code === BACKSLASH ? 1 : 0;
		else if (code === OPEN_LIST || code === OPEN_OBJECT) depth += 1;
		else if (code === 93 || code === 125) depth -= 1;
		if (depth > DEPTH) return true;
	}
	return false;
}
/** The answer in its shape. What does not fit is a ServiceError that says what was expected, without the answer. */
function accept(shape, value, of) {
	if (value instanceof NotJson) throw foreignAnswer(of, value.seems);
	try {
		return shape(value, "");
	} catch (error) {
		if (error instanceof Misfit) throw foreignAnswer(of, error.message);
		throw error;
	}
}
/** Whatever answered, it was not the service: what became of a change is unknown, a read may be asked again. */
function foreignAnswer({ service, operation, status, repeatable }, why, outcome = repeatable ? "transient" : "unknown") {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt({
		service,
		operation,
		status,
		serviceCode: void 0,
		text: `the answer is not one of this service: ${why}`,
		outcome
	});
}
// lib/base/clock.ts
/** Milliseconds by which the clock of the machine may be off before it is told. */
const TOLERANCE = 3e5;
/** Who has been told: an action has several clients, and one log. */
const told = /* @__PURE__ */ new WeakSet();
/**
* The time of the cloud, learnt from its answers and kept by the monotonic clock: the machine's own may be wrong, or be
* set right in the middle of a run (pitfalls.md N4, H12).
*/
var CloudClock = class {
	#learnt;
	#monotonic;
	/** `monotonic` gives milliseconds. */
	constructor(monotonic) {
		this.#monotonic = monotonic;
	}
	/**
	* `time` (Unix milliseconds) is what a service's clock says just now; NaN says nothing. `sure`: from a token of IAM; a
	* Date header alone may be a proxy's, so it never overrules a token.
	*/
	learn(time, sure, log) {
		if (!Number.isFinite(time) || this.#learnt?.sure && !sure) return;
		this.#learnt = {
			time,
			at: this.#monotonic(),
			sure
		};
		tell(Date.now() - time, log);
	}
	/** Unix milliseconds. By the machine's clock as long as no service has said anything. */
	now() {
		const learnt = this.#learnt;
		return learnt ? learnt.time + (this.#monotonic() - learnt.at) : Date.now();
	}
};
/** The one of this process: there is only one time. */
const cloudClock = new CloudClock(() => performance.now());
function tell(off, log) {
	if (Math.abs(off) <= TOLERANCE || told.has(log)) return;
	told.add(log);
	log.warning(`the clock of this runner is ${lengthOf(Math.abs(off))} ${off < 0 ? "slow" : "fast"}, compared with IBM Cloud's. Times that are sent to IBM Cloud follow its clock, but certificates, logs and other programs follow this one: set it by NTP (\`timedatectl set-ntp true\`)`);
}
function lengthOf(milliseconds) {
	const minutes = milliseconds / 6e4;
	if (minutes < 120) return `${minutes.toFixed(0)} min`;
	return minutes < 2880 ? `${(minutes / 60).toFixed(1)} h` : `${(minutes / 1440).toFixed(1)} days`;
}
// lib/base/sent.ts
const calls = new node_async_hooks__WEBPACK_IMPORTED_MODULE_11__.AsyncLocalStorage();
/** Requests of fetch are written in the context of whoever opened the connection, so they are remembered. */
const requests = /* @__PURE__ */ new WeakMap();
let watching = false;
/** Endpoints that have answered this process, whatever they said. */
const answered = /* @__PURE__ */ new Set();
/** Whether this endpoint (`https://host:port`) has answered before: then its name and its certificate were good. */
function hasAnswered(endpoint) {
	return answered.has(endpoint);
}
/**
* Runs a call that sends one request by fetch or node:http(s), also through an SDK or a proxy, and tells whether that
* request has left. A call within it that has a watch of its own (a token) does not count. A ServiceError that it throws
* gets to know where the request went.
*/
async function onWire(call) {
	if (!watching) watch();
	watching = true;
	const watched = {
		begun: false,
		sent: false
	};
	try {
		return await calls.run(watched, () => call({ nothingSent: () => watched.begun && !watched.sent }));
	} catch (error) {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt) error.endpoint ??= watched.endpoint;
		throw error;
	}
}
function watch() {
	node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_7__.subscribe("undici:request:create", (message) => {
		const { request } = message;
		const watched = calls.getStore();
		if (!watched || request.method === "CONNECT") return;
		watched.begun = true;
		watched.endpoint = String(request.origin);
		requests.set(request, watched);
	});
	node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_7__.subscribe("undici:request:headers", (message) => {
		const { request } = message;
		if (request.method !== "CONNECT") answered.add(String(request.origin));
	});
	node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_7__.subscribe("http.client.response.finish", (message) => {
		const { request } = message;
		if (request.method !== "CONNECT") answered.add(endpointOf(request));
	});
	node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_7__.subscribe("undici:client:sendHeaders", (message) => {
		const watched = requests.get(message.request);
		if (watched) watched.sent = true;
	});
	node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_7__.subscribe("http.client.request.created", (message) => {
		const { request } = message;
		const watched = calls.getStore();
		if (!watched || request.method === "CONNECT") return;
		watched.begun = true;
		watched.endpoint = endpointOf(request);
		request.once("socket", (socket) => whenOpen(socket, watched));
	});
}
function endpointOf(request) {
	const named = request.getHeader("host");
	return `${request.protocol}//${typeof named === "string" ? named : request.host}`;
}
function whenOpen(socket, watched) {
	const mark = () => {
		watched.sent = true;
	};
	const isTls = "encrypted" in socket;
	if (isTls ? socket.secureConnecting : socket.connecting) socket.once(isTls ? "secureConnect" : "connect", mark);
	else mark();
}
/** Why no answer came, in the socket's words: fetch and SDKs hide them in the cause. */
function reasonOf(error) {
	let reason = "";
	let at = error;
	for (let depth = 0; depth < 6 && at instanceof Error; depth += 1) {
		const { code } = at;
		const told = typeof code === "string" && !at.message.includes(code) ? `${at.message} (${code})` : at.message;
		if (told !== "") reason = told;
		at = at instanceof AggregateError && at.errors.length > 0 ? at.errors[0] : at.cause;
	}
	return reason === "" ? String(error) : reason;
}
// lib/base/retry.ts
const repeatable = (error) => error.failure.outcome !== "refused";
/** Tries of one call in all, whatever lies around and beneath it. */
const TRIES = 5;
/** Milliseconds: so long may a service be away before the step fails. */
const WITHIN = 6e5;
const transientOnly = (error) => error.failure.outcome === "transient";
/** Failures whose tries are used up (a token's, say): what called for it does not begin them anew. */
const spent = /* @__PURE__ */ new WeakSet();
const inTurn = new node_async_hooks__WEBPACK_IMPORTED_MODULE_11__.AsyncLocalStorage();
/** Calls without tries of their own: for whoever asks again himself, for as long as he has the patience. */
function onceEach(call) {
	return inTurn.run(true, call);
}
/** Whether another try of the call could meet anything else. */
function mayHelp(error) {
	return triesOf(error, TRIES) > 1;
}
/**
* Calls until it succeeds, a failure does not deserve another try, or tries or time are used up; then throws the last
* failure, which no retry around this one tries again: a call has one budget. Throws the signal's reason when it is
* aborted between two tries.
* Give `again: repeatable` for reads and for calls that may safely be made twice. Never use it around an order.
*/
async function retry(call, options) {
	const { signal, log, what = "a service" } = options;
	const end = performance.now() + (options.within ?? WITHIN);
	using wait = new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.w(`the answer to ${what}`, options.isQuiet ? void 0 : log);
	for (let attempt = 1;; attempt += 1) {
		signal.throwIfAborted();
		try {
			return await call();
		} catch (error) {
			if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt)) throw error;
			const attempts = attemptsFor(error, options);
			const pause = pauseBefore(attempt, error, options);
			if (attempt >= attempts || performance.now() + pause > end) {
				spent.add(error);
				throw error;
			}
			options.troubled?.(error);
			wait.problem = error;
			wait.told();
			log.info(`${error.message}; try ${attempt + 1} of ${attempts} in ${(pause / 1e3).toFixed(1)} s`);
			await (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.A)(pause, signal);
		}
	}
}
/** Tries that a call which fails so is worth in all. */
function attemptsFor(error, { attempts = TRIES, again = transientOnly }) {
	if (spent.has(error) || inTurn.getStore() || !again(error)) return 1;
	return triesOf(error, attempts);
}
function triesOf(error, attempts) {
	const { failure, endpoint } = error;
	return triesFor(networkFault(failure), attempts, endpoint !== void 0 && hasAnswered(endpoint));
}
/** At least our own pause, so that a service that asks for none is not stormed, and never more than the cap. */
function pauseBefore(attempt, error, options) {
	const cap = options.cap ?? 3e4;
	const full = Math.min((options.base ?? 500) * 2 ** (attempt - 1), cap);
	const own = full / 2 + Math.random() * (full / 2);
	const asked = (error.failure.retryAfter ?? 0) * 1e3;
	return asked > own ? Math.min(asked, cap) : own;
}
/** Seconds of a Retry-After header; undefined when it is missing, a date in the past, or nonsense. `date`: its Date header. */
function parseRetryAfter(header, date) {
	if (typeof header !== "string") return void 0;
	if (/^[0-9]{1,9}$/.test(header.trim())) return Number(header);
	const until = Date.parse(header);
	const now = Date.parse(typeof date === "string" ? date : "");
	const seconds = (until - (Number.isNaN(now) ? Date.now() : now)) / 1e3;
	return seconds > 0 ? seconds : void 0;
}
// lib/base/identity.ts
/** Lower-case hex SHA-256 over the four parts, one a line. */
function imageIdentity(identity) {
	const text = [
		identity.sourceSha256,
		identity.format,
		identity.keyHash,
		identity.rootKeyCrn
	].join("\n");
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(text).digest("hex");
}
// lib/base/console-links.ts
const CONSOLE = "https://cloud.ibm.com";
/** An id of the classic API: a number. */
function classicPage(kind, id) {
	const text = String(id);
	return /^[1-9][0-9]{0,14}$/.test(text) ? `${CONSOLE}/gen1/infrastructure/${kind}/${text}/details#main` : void 0;
}
/** [seen] in examples of IBM's Terraform provider. */
function templateLink(id) {
	return classicPage("image-templates", id);
}
/** [seen]: what IBM's Terraform provider sets as the page of a classic virtual server. */
function serverLink(id) {
	return classicPage("virtual-server", id);
}
/** All servers, where the one is not known. [seen] in IBM's documentation. */
function devicesLink() {
	return `${CONSOLE}/gen1/infrastructure/devices`;
}
/** [inferred]: the page of all orders and what they cost; that of one order is not documented. */
function orderLink(id) {
	return /^[1-9][0-9]{0,14}$/.test(String(id)) ? `${CONSOLE}/billing/billing-items` : void 0;
}
/** The instance of a root key, where its keys are listed. [inferred] from how the console links other services. */
function rootKeyLink(crn) {
	const key = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(crn);
	return key && key.crn.length < 400 ? instancePage(key.service, crn.replace(/:key:[^:]*$/, "::")) : void 0;
}
/** An instance of a key service. [inferred], as above. */
function keyInstanceLink(crn) {
	const instance = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(crn);
	return instance?.service === "kms" || instance?.service === "hs-crypto" ? instancePage(instance.service, crn) : void 0;
}
const instancePage = (service, crn) => `${CONSOLE}/services/${service}/${encodeURIComponent(crn)}`;
/** A bucket, by the CRN of its instance. [seen] in modules of IBM's Terraform registry. */
function bucketLink(instanceCrn, bucket, region) {
	if ((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(instanceCrn)?.service !== "cloud-object-storage") return void 0;
	if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) || !isRegion(region)) return void 0;
	const endpoint = `s3.${region}.cloud-object-storage.appdomain.cloud`;
	return `${CONSOLE}/objectstorage/${encodeURIComponent(instanceCrn)}?bucket=${bucket}&bucketRegion=${region}&endpoint=${endpoint}&paneId=bucket_overview`;
}
/** All instances of Object Storage, where only the bucket's name is known. [seen] in IBM's tutorials. */
function objectStorageLink() {
	return `${CONSOLE}/objectstorage/overview`;
}
/** [seen] in IBM's runbooks. */
function serviceIdLink(id) {
	return /^ServiceId-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? `${CONSOLE}/iam/serviceids/${id}` : void 0;
}
/** The dashboard of a Cloud Logs instance. [seen] in IBM's documentation of its endpoints. */
function cloudLogsLink(crn) {
	const instance = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(crn);
	if (instance?.service !== "logs" || !isRegion(instance.region)) return void 0;
	return `https://dashboard.${instance.region}.logs.cloud.ibm.com/${instance.instanceId}`;
}
/** The page for the CRN of any instance that is known here. */
function instanceLink(crn) {
	if ((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(crn)) return rootKeyLink(crn);
	if ((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(crn)?.service === "cloud-object-storage") return `${CONSOLE}/objectstorage/${encodeURIComponent(crn)}`;
	return keyInstanceLink(crn) ?? cloudLogsLink(crn);
}
const isRegion = (text) => /^[a-z]{2}-[a-z]{2,12}$/.test(text);
// lib/base/progress.ts
/** Milliseconds until the first line, and between all later ones: where each stays, and where each replaces the last. */
const LINES = {
	first: 2e3,
	every: 1e4
};
const REDRAWN = {
	first: 250,
	every: 250
};
/** Says how far something is: bytes done, share, rate, and the time that is left; with `end` also that it is done. */
function progressLog(log, what, options = {}) {
	const now = options.now ?? (() => performance.now());
	const started = now();
	const { first, every } = log.progress ? REDRAWN : LINES;
	let next = started + first;
	return (done, total) => {
		const at = now();
		const ended = done >= total && options.end === true;
		if (at < next && !ended || done <= 0 || total <= 0) return;
		next = at + every;
		const rate = done / Math.max(1, at - started);
		const percent = Math.floor(100 * done / total);
		const eta = done < total ? `, ETA ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.E)((total - done) / rate)}` : "";
		const text = `${what}: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(done)} of ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(total)} (${percent} %), ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(Math.round(rate * 1e3))}/s${eta}`;
		if (log.progress && !ended) log.progress(text);
		else log.info(text);
	};
}
// lib/base/web-assembly.ts
const webAssembly = globalThis.WebAssembly;
/** Bytes of WebAssembly's unit of memory. */
const WASM_PAGE = 65536;
/** New memory of at least `bytes` bytes that begins at a page of the machine, so direct file access may use it. */
function sharedMemory(bytes) {
	const pages = Math.ceil(bytes / WASM_PAGE);
	return new webAssembly.Memory({
		initial: pages,
		maximum: pages,
		shared: true
	});
}
// lib/base/aligned-room.ts
/**
* Memory to read files into, which threads may share; it begins at a page. A large Buffer begins 16 bytes behind one, and
* there the copy that the kernel makes takes four times as long on some processors (AMD's Zen 3: 1.4 against 5.4 GiB/s).
*/
function alignedRoom(bytes) {
	return Buffer.from(sharedMemory(bytes).buffer, 0, bytes);
}
// lib/base/zeros.ts
const CHUNK = 2097152;
const ZEROS = new Uint8Array(CHUNK);
/** Overwrites bytes with zeros. `fill` does the same, but in memory that threads share it goes byte by byte. */
function zeroFill(bytes) {
	for (let at = 0; at < bytes.length; at += CHUNK) bytes.set(ZEROS.subarray(0, Math.min(CHUNK, bytes.length - at)), at);
}
// lib/base/search.ts
/**
* The first index below `count` for which `holds` is true, by binary search: from there on it must be true for all, and
* for none before. `count` when it is never true.
*/
function firstIndex(count, holds) {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
// lib/digest/wide-crc.ts
const KINDS = {
	CRC32C: {
		bits: 32,
		polynomial: 2197175160n
	},
	CRC64NVME: {
		bits: 64,
		polynomial: 11127430586519243189n
	}
};
/** Bytes of each of the four quarters. */
const LANE = 65536;
const LANES = 4;
/** Where the program's memory holds the four registers, the eight tables, and the bytes. */
const REGISTERS = 0;
const TABLES = 1024;
const TABLE = 2048;
const DATA = 32768;
const PAGES = 5;
const BYTE = 255n;
/** One kind of CRC. */
var WideCrc = class {
	name;
	#bits;
	#polynomial;
	#ones;
	#powers = /* @__PURE__ */ new Map();
	#memory;
	#run;
	#tables;
	/** What a register becomes when LANE zeros follow, by each of its bytes. */
	#shifts;
	constructor(name) {
		const { bits, polynomial } = KINDS[name];
		this.name = name;
		this.#bits = bits;
		this.#polynomial = polynomial;
		this.#ones = (1n << BigInt(bits)) - 1n;
		const module = new webAssembly.Module(program());
		const { memory, run } = new webAssembly.Instance(module, {}).exports;
		this.#memory = memory;
		this.#run = run;
		this.#tables = new BigUint64Array(this.#memory.buffer, TABLES, 2048);
		this.#tables.set(this.#linear((byte, place) => this.#divided(byte, 8 - place)));
		const power = this.#power(LANE);
		this.#shifts = this.#linear((byte, place) => this.#multiply(power, byte << BigInt(8 * place)));
	}
	/** CRC of these bytes. */
	of(bytes) {
		let register = this.#ones;
		let at = 0;
		for (; bytes.length - at >= LANES * LANE; at += LANES * LANE) register = this.#stretch(register, bytes.subarray(at, at + LANES * LANE));
		for (; at < bytes.length; at += 1) {
			const index = Number((register ^ BigInt(bytes[at] ?? 0)) & BYTE);
			register = register >> 8n ^ (this.#tables[1792 + index] ?? 0n);
		}
		return register ^ this.#ones;
	}
	/** Of two pieces in a row, from their own; `length` of the second in bytes. */
	combine(first, second, length) {
		const power = this.#powers.get(length) ?? this.#power(length);
		this.#powers.set(length, power);
		return this.#multiply(power, first) ^ second;
	}
	/** The highest byte first. */
	base64(value) {
		return Buffer.from(value.toString(16).padStart(this.#bits / 4, "0"), "hex").toString("base64");
	}
	#stretch(register, bytes) {
		const { buffer } = this.#memory;
		new Uint8Array(buffer).set(bytes, DATA);
		const registers = new BigUint64Array(buffer, REGISTERS, LANES);
		registers.fill(0n);
		registers[0] = register;
		this.#run(LANE);
		let whole = 0n;
		for (const one of registers) whole = this.#shifted(whole) ^ one;
		return whole;
	}
	#shifted(register) {
		let sum = 0n;
		for (let place = 0; place < 8; place += 1) sum ^= this.#shifts[place * 256 + Number(register >> BigInt(8 * place) & BYTE)] ?? 0n;
		return sum;
	}
	/** Tables for each value of each of eight bytes, of what is the sum of what each bit gives. */
	#linear(of) {
		const tables = /* @__PURE__ */ new BigUint64Array(2048);
		for (let place = 0; place < 8; place += 1) for (let bit = 1; bit < 256; bit *= 2) {
			const value = of(BigInt(bit), place);
			for (let low = 0; low < bit; low += 1) tables[place * 256 + bit + low] = value ^ (tables[place * 256 + low] ?? 0n);
		}
		return tables;
	}
	/** A register of this lowest byte when `bytes` zeros have gone through. */
	#divided(byte, bytes) {
		let register = byte;
		for (let step = 0; step < 8 * bytes; step += 1) register = this.#timesX(register);
		return register;
	}
	#timesX(value) {
		return value & 1n ? value >> 1n ^ this.#polynomial : value >> 1n;
	}
	/** Product of two polynomials modulo the CRC's; the highest bit is x^0. */
	#multiply(first, second) {
		let product = 0n;
		let shifted = second;
		for (let bit = 1n << BigInt(this.#bits - 1); bit !== 0n; bit >>= 1n) {
			if (first & bit) product ^= shifted;
			shifted = this.#timesX(shifted);
		}
		return product;
	}
	/** x^(8 · bytes). */
	#power(bytes) {
		let product = 1n << BigInt(this.#bits - 1);
		let square = this.#divided(product, 1);
		for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
			if (left % 2 === 1) product = this.#multiply(square, product);
			square = this.#multiply(square, square);
		}
		return product;
	}
};
/** LEB128, unsigned. */
const number = (value) => value < 128 ? [value] : [value & 127 | 128, ...number(value >>> 7)];
/** The same for numbers that are taken as signed: below 64 they are equal, and none here has bit 6 as its highest. */
const i32 = (value) => [65, ...number(value)];
const get = (local) => [32, ...number(local)];
const set = (local) => [33, ...number(local)];
const load64 = (offset) => [
	41,
	3,
	...number(offset)
];
const store64 = (offset) => [
	55,
	3,
	...number(offset)
];
const XOR64 = 133;
const WRAP = 167;
/** Locals: the parameter (bytes of a lane), where we are, the registers, and halves of what is looked up. */
const BYTES = 0;
const AT = 1;
const LOW = 2;
const HIGH = 3;
const REGISTER = 4;
/** Eight bytes of one lane: a look into one table for each of them. */
function step(lane) {
	const register = REGISTER + lane;
	const look = (half, byte, table) => [
		...get(half),
		...byte === 0 ? [...i32(3), 116] : [...i32(8 * byte - 3), 118],
		...[...i32(2040), 113],
		...load64(TABLES + table * TABLE)
	];
	const looks = [
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7
	].map((byte) => byte < 4 ? look(LOW, byte, byte) : look(HIGH, byte - 4, byte));
	return [
		...[
			...get(AT),
			...load64(DATA + lane * LANE),
			...get(register),
			XOR64,
			...set(register)
		],
		...[
			...get(register),
			WRAP,
			...set(LOW)
		],
		...[
			...get(register),
			66,
			32,
			136,
			WRAP,
			...set(HIGH)
		],
		...looks.flatMap((one, index) => index === 0 ? [...one] : [...one, XOR64]),
		...set(register)
	];
}
/** A module with a memory and one function that goes through the lanes. https://webassembly.github.io/spec/core/binary/ */
function program() {
	const sized = (body) => [...number(body.length), ...body];
	const section = (id, body) => [id, ...sized(body)];
	const text = (value) => sized([...Buffer.from(value)]);
	const lanes = Array.from({ length: LANES }, (_, lane) => lane);
	const code = [
		...[
			2,
			3,
			127,
			LANES,
			126
		],
		...lanes.flatMap((lane) => [
			...i32(0),
			...load64(REGISTERS + 8 * lane),
			...set(REGISTER + lane)
		]),
		...[3, 64],
		...lanes.flatMap(step),
		...[
			...get(AT),
			...i32(8),
			106,
			34,
			AT,
			...get(BYTES),
			73,
			13,
			0,
			11
		],
		...lanes.flatMap((lane) => [
			...i32(0),
			...get(REGISTER + lane),
			...store64(REGISTERS + 8 * lane)
		]),
		11
	];
	return Uint8Array.from([
		...[
			0,
			97,
			115,
			109,
			1,
			0,
			0,
			0
		],
		...section(1, [
			1,
			96,
			1,
			127,
			0
		]),
		...section(3, [1, 0]),
		...section(5, [
			1,
			0,
			...number(PAGES)
		]),
		...section(7, [
			2,
			...text("memory"),
			2,
			0,
			...text("run"),
			0,
			0
		]),
		...section(10, [1, ...sized(code)])
	]);
}
// lib/digest/work.ts
/** Both digests see each stretch while it is in the processor's cache. */
const STRETCH = 262144;
/** What a hash thread does, on whatever thread it runs. */
var HashWork = class {
	#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256");
	/** Whether a piece failed, and is missing from the digest. */
	#isBroken = false;
	#wide;
	reply(question) {
		if (question.kind === "end") return this.#end();
		const { bytes } = question;
		if (question.kind === "wide") return this.#wideOf(question.name).of(bytes);
		if (question.kind === "md5") return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("md5").update(bytes).digest("hex");
		if (question.sha256 && !question.crc32) {
			this.#append(bytes);
			return 0;
		}
		let crc = 0;
		for (let at = 0; at < bytes.length; at += STRETCH) {
			const stretch = bytes.subarray(at, at + STRETCH);
			if (question.sha256) this.#append(stretch);
			crc = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32)(stretch, crc);
		}
		return crc;
	}
	#append(bytes) {
		const before = this.#isBroken;
		this.#isBroken = true;
		this.#hash.update(bytes);
		this.#isBroken = before;
	}
	#end() {
		if (this.#isBroken) throw new Error("a piece could not be hashed: there is no digest of the whole");
		return this.#hash.digest("hex");
	}
	/** Of one name only: a service reports one. */
	#wideOf(name) {
		if (this.#wide?.name !== name) this.#wide = new WideCrc(name);
		return this.#wide;
	}
};
// lib/digest/worker-url.ts
const HASH_WORKER_URL = new URL("hash-worker.js", (0,node_url__WEBPACK_IMPORTED_MODULE_8__.pathToFileURL)((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(process.argv[1])));
// lib/digest/hash-thread.ts
/** Below so many bytes a thread costs more than it brings: about 40 ms to start it. */
const WORTH_A_THREAD = 67108864;
/** MiB of a thread's heap for short-lived objects, of which it makes few. */
const YOUNG_GENERATION = 2;
/** On the caller's thread where so few bytes are expected that a thread is not worth it, or where threads are forbidden. */
function openHashThread(expectedBytes) {
	return hashThreadOn(isWorthAThread(expectedBytes) ? inThread() : inline());
}
/** Whether so many bytes are hashed in a thread of its own. */
function isWorthAThread(expectedBytes) {
	return expectedBytes >= WORTH_A_THREAD && (0,node_os__WEBPACK_IMPORTED_MODULE_3__.availableParallelism)() >= 2;
}
function hashThreadOn(answering) {
	const piece = (bytes, sha256, crc32) => answering.ask({
		kind: "piece",
		bytes,
		sha256,
		crc32
	});
	return {
		append: (bytes) => piece(bytes, true, true),
		appendOnly: async (bytes) => void await piece(bytes, true, false),
		crc32: (bytes) => piece(bytes, false, true),
		wideCrc: (name, bytes) => answering.ask({
			kind: "wide",
			name,
			bytes
		}),
		md5: (bytes) => answering.ask({
			kind: "md5",
			bytes
		}),
		sha256: () => answering.ask({ kind: "end" }),
		[Symbol.asyncDispose]: () => answering.close()
	};
}
function inline() {
	const work = new HashWork();
	return {
		ask: async (question) => work.reply(question),
		close: async () => void 0
	};
}
function inThread() {
	try {
		return new Thread();
	} catch {
		return inline();
	}
}
var Thread = class {
	#worker;
	#waiting = [];
	#hasAnswered = false;
	#instead;
	#dead;
	constructor() {
		this.#worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_5__.Worker(HASH_WORKER_URL, {
			workerData: { program: "hash-worker" },
			env: {},
			argv: [],
			resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION }
		});
		this.#worker.on("message", (answer) => this.#settle(answer));
		this.#worker.on("error", (cause) => this.#die(cause));
		this.#worker.on("exit", (code) => this.#die(/* @__PURE__ */ new Error(`it ended with code ${code}`)));
	}
	ask(question) {
		if (this.#dead) return Promise.reject(this.#dead);
		if (this.#instead) return this.#instead.ask(question);
		const { promise, resolve, reject } = Promise.withResolvers();
		this.#waiting.push({
			question,
			resolve,
			reject
		});
		this.#worker.postMessage(sendable(question));
		return promise;
	}
	async close() {
		await this.#worker.terminate();
	}
	#settle(answer) {
		this.#hasAnswered = true;
		const waiting = this.#waiting.shift();
		if (answer.kind === "done") waiting?.resolve(answer.value);
		else waiting?.reject(threadEnded(new Error(answer.text)));
	}
	/** A thread that never came up had nothing in its digest: the questions are asked here. */
	#die(cause) {
		const open = this.#waiting.splice(0);
		if (this.#instead || this.#dead) return;
		if (this.#hasAnswered) {
			this.#dead = threadEnded(cause);
			for (const { reject } of open) reject(this.#dead);
			return;
		}
		const instead = inline();
		this.#instead = instead;
		for (const { question, resolve, reject } of open) instead.ask(question).then(resolve, reject);
	}
};
/** Of bytes that are not shared a copy is sent: else all of the memory that they lie in would be. */
function sendable(question) {
	if (question.kind === "end" || question.bytes.buffer instanceof SharedArrayBuffer) return question;
	return {
		...question,
		bytes: new Uint8Array(question.bytes)
	};
}
function threadEnded(cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_DIGEST",
		what: "the thread that takes digests ended before its work was done",
		why: "the runner is short of memory, or its limits forbid threads",
		fix: "give the runner more memory, or use a less busy one",
		cause
	});
}
// lib/digest/crc.ts
/** CRC arithmetic: values are unsigned 32-bit numbers, as `zlib.crc32` gives them. */
/** The polynomial of CRC-32 (ISO-HDLC), reflected. */
const POLYNOMIAL = 3988292384;
const TOP = 2147483648;
const BITS_OF_A_BYTE = 3;
/** Product of two polynomials modulo CRC-32's; the highest bit is x^0. */
function multiply(first, second) {
	let product = 0;
	let shifted = second;
	for (let bit = TOP; bit !== 0; bit >>>= 1) {
		if (first & bit) product ^= shifted;
		shifted = shifted & 1 ? shifted >>> 1 ^ POLYNOMIAL : shifted >>> 1;
	}
	return product >>> 0;
}
/** x^(2^n) for n = 0 … 31; they repeat with that period. */
const POWERS = powers();
function powers() {
	const list = [1073741824];
	for (let n = 1; n < 32; n += 1) list.push(multiply(list[n - 1], list[n - 1]));
	return list;
}
/** x^(8 · bytes). */
function shiftBy(bytes) {
	let product = TOP;
	let power = BITS_OF_A_BYTE;
	for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
		if (left % 2 === 1) product = multiply(POWERS[power % 32], product);
		power += 1;
	}
	return product;
}
/** CRC-32 of two pieces in a row, from their own: `lengthOfSecond` in bytes. */
function combineCrc32(first, second, lengthOfSecond) {
	return (multiply(shiftBy(lengthOfSecond), first) ^ second) >>> 0;
}
/** As services write it: four bytes, the highest first, in base64. ibm-cloud-apis.md 4.6 */
function crcBase64(value) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes.toString("base64");
}
/** CRC-32 of bytes, going on from that of what stands before them. */
function crc32Of(bytes, before = 0) {
	return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32)(bytes, before);
}
function startCrc(name) {
	if (name === "CRC32") return nodeCrc32();
	const crc = new WideCrc(name);
	let value = 0n;
	return {
		update: (bytes) => {
			value = crc.combine(value, crc.of(bytes), bytes.length);
		},
		base64: () => crc.base64(value)
	};
}
/** Node's own is the fastest. */
function nodeCrc32() {
	let value = 0;
	return {
		update: (bytes) => {
			value = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32)(bytes, value);
		},
		base64: () => crcBase64(value)
	};
}
// lib/base/lingering.ts
/** Aborts when `signal` has been aborted for some time (milliseconds): for the last words of a run that is cancelled. */
function lingering(signal, milliseconds) {
	const later = new AbortController();
	const stop = () => setTimeout(() => later.abort(signal.reason), milliseconds).unref();
	if (signal.aborted) stop();
	else signal.addEventListener("abort", stop, { once: true });
	return later.signal;
}
// lib/base/all-ended.ts
/** What all of them give, or the first failure of the list; either way only when none of them is under way any more. */
async function allEnded(promises) {
	await Promise.allSettled(promises);
	return Promise.all(promises);
}
// lib/runner/rehearsal.ts
/** The end of a rehearsal that nothing was refused in, into log and summary. */
function tellRehearsed({ what, judged, open }, log, summary) {
	for (const each of judged) log.info(`good: ${each}`);
	log.notice(`${what} was rehearsed, nothing was made: ${judged.length} things were judged, and all are good`);
	log.notice(`not judged: ${open.join("; ")}`);
	const sentence = `Nothing was made. What could be asked was asked, and nothing speaks against ${what}.`;
	summary.ended("dry-run", `${what} was rehearsed`, sentence);
	summary.figures(["Rehearsed", "Found"], [...judged.map((each) => [each, "good"]), ...open.map((each) => [each, "not judged"])]);
}
// lib/runner/trust.ts
/** GitHub cuts event payloads far below. */
const PAYLOAD_LIMIT = 33554432;
/** Runs of the repository's own code whatever their payload says, so that it need not be there. */
const OWN = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"release",
	"create"
]);
/** A run for these may be about a fork's pull request, and another run's payload does not say so any more. */
const HIDES_A_FORK = /* @__PURE__ */ new Set([
	"issue_comment",
	"workflow_run",
	"check_run",
	"check_suite",
	"status"
]);
/**
* Throws when the run is about code of a fork, or when nothing tells whose it is: code that nobody has reviewed must not
* spend money or use keys (pitfalls.md I15). Who caused the run is another question, which the workflow's `if:`
* decides.
*/
async function refuseForks(name, env) {
	const event = env["GITHUB_EVENT_NAME"] ?? "";
	if (event === "" || OWN.has(event)) return;
	const payload = await readPayload(env["GITHUB_EVENT_PATH"] ?? "");
	const whose = payload ? whoseCode(event, payload, env["GITHUB_REF"] ?? "") : "unknown";
	if (whose === "own") return;
	const repository = whose === "unknown" ? "an unknown repository" : whose.repository;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_FORK",
		what: `${name} does not run for ${JSON.stringify(repository)} on ${event}`,
		why: whose === "unknown" ? "the event does not tell whose code the run is about; if it is that of a fork, it could use your keys, your runner and your money" : "the run is about code of a fork, which could use your keys, your runner and your money",
		fix: "run it on push, on a release or by workflow_dispatch in your own repository"
	});
}
async function readPayload(path) {
	try {
		return object(JSON.parse(await readSmallFile(path, PAYLOAD_LIMIT)));
	} catch {
		return;
	}
}
/**
* What the payload's parts say, whatever the event is called; all of them must say `own`. Not asked about:
* `issues`, `discussion…`, `fork`, `watch`, `gollum` and others run the default branch's code about no code at all, and
* a `merge_group` holds what somebody with the right to merge has put there.
*/
function whoseCode(event, payload, ref) {
	const answers = [
		ofPullRequest(event, payload, ref),
		ofWorkflowRun(event, payload),
		ofChecks(event, payload),
		ofStatus(event, payload),
		ofDeployment(event, ref),
		object(payload["issue"])?.["pull_request"] ? "unknown" : "own"
	];
	return answers.find((answer) => typeof answer === "object") ?? answers.find((answer) => answer !== "own") ?? "own";
}
function ofPullRequest(event, payload, ref) {
	const request = object(payload["pull_request"]);
	if (request) return compare(payload, object(object(request["head"])?.["repo"]));
	return event.startsWith("pull_request") || ref.startsWith("refs/pull/") ? "unknown" : "own";
}
/** Also part of the payload where a workflow has made a deployment. */
function ofWorkflowRun(event, payload) {
	const run = object(payload["workflow_run"]);
	if (!run) return event === "workflow_run" ? "unknown" : "own";
	const whose = compare(payload, object(run["head_repository"]));
	return whose === "own" && HIDES_A_FORK.has(String(run["event"])) ? "unknown" : whose;
}
/** GitHub knows no branch of a check whose commit was pushed to a fork, and lists no pull request for it. */
function ofChecks(event, payload) {
	const run = object(payload["check_run"]);
	const suite = object(payload["check_suite"]) ?? object(run?.["check_suite"]);
	if (!suite) return event.startsWith("check_") ? "unknown" : "own";
	if (typeof suite["head_branch"] !== "string" || suite["head_branch"] === "") return "unknown";
	const own = object(payload["repository"])?.["id"];
	return [suite, run].flatMap((part) => part?.["pull_requests"] ?? []).map((request) => object(object(object(request)?.["head"])?.["repo"])?.["id"]).every((id) => typeof id === "number" && id === own) ? "own" : "unknown";
}
/** The branches of this repository that hold the commit; none for a fork's. */
function ofStatus(event, payload) {
	if (event !== "status") return "own";
	const branches = payload["branches"];
	return Array.isArray(branches) && branches.length > 0 ? "own" : "unknown";
}
/** It runs the workflow of the commit that is deployed, which may be a fork's when no branch or tag was named. */
function ofDeployment(event, ref) {
	return event.startsWith("deployment") && !/^refs\/(heads|tags)\//.test(ref) ? "unknown" : "own";
}
function compare(payload, head) {
	const own = object(payload["repository"])?.["full_name"];
	const other = head?.["full_name"];
	if (typeof own !== "string" || typeof other !== "string") return "unknown";
	return other === own ? "own" : { repository: other };
}
function object(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
// lib/runner/cache-process.ts
/**
* The only file with @actions/cache. It runs in a process of its own, which the action starts, for four reasons:
* the package can be stopped by no signal; it starts `tar` and `zstd` with the environment that it finds; it prints
* `::error::` where the cache is merely out of order; and it knows a file by its path from the current folder, which
* here is one that holds nothing else, so that an entry fits every runner.
*/
/** Answers one request and ends the process. The answer is the last line on stdout. */
async function serveCache() {
	let answer;
	try {
		answer = await handle(await readRequest());
	} catch (error) {
		answer = { offered: true };
		console.log(`::error::${error instanceof Error ? error.message.replaceAll("\n", " ") : "unknown"}`);
	}
	await new Promise((resolve) => process.stdout.write(`\n${JSON.stringify(answer)}\n`, () => resolve()));
	process.exit(0);
}
async function readRequest() {
	const chunks = [];
	for await (const chunk of process.stdin) chunks.push(chunk);
	return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
async function handle({ what, key, hidden }) {
	hide(hidden);
	const { isFeatureAvailable, restoreCache, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(7786), __webpack_require__.e(490)]).then(__webpack_require__.bind(__webpack_require__, 490));
	if (!isFeatureAvailable()) return { offered: false };
	const files = [..._lib_first_js__WEBPACK_IMPORTED_MODULE_1__.o];
	if (what === "save") return {
		offered: true,
		key: await saveCache(files, key) === -1 ? void 0 : key
	};
	if (what === "unpack") return {
		offered: true,
		key: await restoreCache(files, key)
	};
	return {
		offered: true,
		key: await restoreCache(files, `${key}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomBytes)(16).toString("hex")}`, [key], { lookupOnly: true })
	};
}
/**
* Values that this process can read and its children do not inherit: Node hands on what can be listed. The real
* `process.env` cannot hold such, so it is replaced.
*/
function hide(values) {
	const env = { ...process.env };
	for (const [name, value] of Object.entries(values)) Object.defineProperty(env, name, {
		value,
		enumerable: false,
		configurable: true,
		writable: true
	});
	process.env = env;
}



/***/ })

};
