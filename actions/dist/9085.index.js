export const id = 9085;
export const ids = [9085];
export const modules = {

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ allowedRoots),
/* harmony export */   C: () => (/* binding */ filledText),
/* harmony export */   D: () => (/* binding */ objectOf),
/* harmony export */   E: () => (/* binding */ nothing),
/* harmony export */   M: () => (/* binding */ newFile),
/* harmony export */   N: () => (/* binding */ openNoFollow),
/* harmony export */   O: () => (/* binding */ optional),
/* harmony export */   P: () => (/* binding */ readSmallFile),
/* harmony export */   S: () => (/* binding */ count),
/* harmony export */   T: () => (/* binding */ listOf),
/* harmony export */   _: () => (/* binding */ NotJson),
/* harmony export */   a: () => (/* binding */ imageIdentity),
/* harmony export */   b: () => (/* binding */ parseBody),
/* harmony export */   c: () => (/* binding */ webAssembly),
/* harmony export */   d: () => (/* binding */ onWire),
/* harmony export */   f: () => (/* binding */ reasonOf),
/* harmony export */   g: () => (/* binding */ cloudClock),
/* harmony export */   h: () => (/* binding */ retry),
/* harmony export */   i: () => (/* binding */ allEnded),
/* harmony export */   j: () => (/* binding */ existingFile),
/* harmony export */   k: () => (/* binding */ text),
/* harmony export */   l: () => (/* binding */ zeroFill),
/* harmony export */   m: () => (/* binding */ repeatable),
/* harmony export */   n: () => (/* binding */ serveCache),
/* harmony export */   o: () => (/* binding */ firstIndex),
/* harmony export */   p: () => (/* binding */ parseRetryAfter),
/* harmony export */   r: () => (/* binding */ lingering),
/* harmony export */   s: () => (/* binding */ sharedMemory),
/* harmony export */   t: () => (/* binding */ refuseForks),
/* harmony export */   u: () => (/* binding */ progressLog),
/* harmony export */   v: () => (/* binding */ accept),
/* harmony export */   w: () => (/* binding */ flag),
/* harmony export */   x: () => (/* binding */ Misfit),
/* harmony export */   y: () => (/* binding */ foreignAnswer)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3053);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6698);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);








// lib/base/paths.ts
/** From the runner's environment: workspace, runner temp and the folders of ENCRYPTED_IMAGE_ROOTS. */
function allowedRoots(env) {
	const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(env["GITHUB_WORKSPACE"] || process.cwd());
	const extra = (env["ENCRYPTED_IMAGE_ROOTS"] ?? "").split(":").filter((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_6__.isAbsolute)(root));
	const temp = env["RUNNER_TEMP"];
	return {
		workspace,
		roots: [
			workspace,
			...temp ? [(0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(temp)] : [],
			...extra.map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(root))
		]
	};
}
/** The real path of an existing regular file inside the roots. Links are followed first, so none can lead out. */
async function existingFile(allowed, name, path) {
	const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(allowed.workspace, path);
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(absolute).catch((cause) => {
		throw pathError(name, `${name}: there is no readable file ${JSON.stringify(path)}`, cause);
	});
	await demandInside(allowed, name, real);
	if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.lstat)(real)).isFile()) throw pathError(name, `${name}: ${JSON.stringify(path)} is no regular file`);
	return real;
}
/** The real path at which a new file may be made: its folder exists and lies inside the roots; it is no link or device. */
async function newFile(allowed, name, path) {
	const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(allowed.workspace, path);
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(absolute)).catch((cause) => {
		throw pathError(name, `${name}: the folder of ${JSON.stringify(path)} does not exist`, cause);
	});
	const real = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_6__.basename)(absolute));
	await demandInside(allowed, name, real);
	const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.lstat)(real).catch(() => void 0);
	if (stat && !stat.isFile()) throw pathError(name, `${name}: ${JSON.stringify(path)} exists and is no regular file`);
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
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.open)(path, all, mode).catch((cause) => {
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
async function demandInside(allowed, name, real) {
	for (const root of allowed.roots) {
		const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(root).catch(() => void 0);
		if (realRoot !== void 0 && (real === realRoot || real.startsWith(realRoot === node_path__WEBPACK_IMPORTED_MODULE_6__.sep ? node_path__WEBPACK_IMPORTED_MODULE_6__.sep : realRoot + node_path__WEBPACK_IMPORTED_MODULE_6__.sep))) return;
	}
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_PATH_OUTSIDE",
		what: `${name}: ${JSON.stringify(real)} lies outside the folders that the action may use`,
		why: "only the workspace, the runner's temp folder and the folders of ENCRYPTED_IMAGE_ROOTS are allowed",
		fix: "move the file, or have the runner's owner add its folder to ENCRYPTED_IMAGE_ROOTS (absolute, separated by `:`)"
	});
}
function noRegularFile(path, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_PATH",
		what: `${JSON.stringify(path)} is no regular file`,
		why: "a link, pipe, socket, device or folder lies there; something may have put it there while the action ran",
		fix: "see what lies there, give the path of an ordinary file, and let nothing else write into its folder",
		...cause === void 0 ? {} : { cause }
	});
}
function pathError(name, what, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_PATH",
		what,
		why: "the path is misspelt, or the step that makes the file did not run on this runner",
		fix: `give ${name} as a path relative to the workspace, or absolute inside it, the runner's temp or ENCRYPTED_IMAGE_ROOTS`,
		...cause === void 0 ? {} : { cause }
	});
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
/** The JSON of a body, or why there is none. The parser's own error would quote the body. */
function parseBody(body) {
	if (body.trim() === "") return new NotJson("it is empty");
	if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(body.slice(0, 500))) return new NotJson("it is a web page, perhaps of a proxy, of a portal that wants a login, or of a wrong endpoint");
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G({
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
// lib/base/retry.ts
const repeatable = (error) => error.failure.outcome !== "refused";
/** Milliseconds: so long may a service be away before the step fails. */
const WITHIN = 6e5;
const transientOnly = (error) => error.failure.outcome === "transient";
/**
* Calls until it succeeds, a failure does not deserve another try, or tries or time are used up; then throws the last
* failure. Throws the signal's reason when it is aborted between two tries.
* Give `again: repeatable` for reads and for calls that may safely be made twice. Never use it around an order.
*/
async function retry(call, options) {
	const attempts = options.attempts ?? 5;
	const again = options.again ?? transientOnly;
	const end = performance.now() + (options.within ?? WITHIN);
	for (let attempt = 1;; attempt += 1) {
		options.signal.throwIfAborted();
		try {
			return await call();
		} catch (error) {
			if (attempt >= attempts || !(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G) || !again(error)) throw error;
			const pause = pauseBefore(attempt, error, options);
			if (performance.now() + pause > end) throw error;
			options.log.info(`${error.message}; try ${attempt + 1} of ${attempts} in ${(pause / 1e3).toFixed(1)} s`);
			await (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.g)(pause, options.signal);
		}
	}
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
// lib/base/sent.ts
const calls = new node_async_hooks__WEBPACK_IMPORTED_MODULE_5__.AsyncLocalStorage();
/** Requests of fetch are written in the context of whoever opened the connection, so they are remembered. */
const requests = /* @__PURE__ */ new WeakMap();
let watching = false;
/**
* Runs a call that sends one request by fetch or node:http(s), also through an SDK or a proxy, and tells whether that
* request has left. A call within it that has a watch of its own (a token) does not count.
*/
function onWire(call) {
	if (!watching) watch();
	watching = true;
	const watched = {
		begun: false,
		sent: false
	};
	return calls.run(watched, () => call({ nothingSent: () => watched.begun && !watched.sent }));
}
function watch() {
	node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_3__.subscribe("undici:request:create", (message) => {
		const { request } = message;
		const watched = calls.getStore();
		if (!watched || request.method === "CONNECT") return;
		watched.begun = true;
		requests.set(request, watched);
	});
	node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_3__.subscribe("undici:client:sendHeaders", (message) => {
		const watched = requests.get(message.request);
		if (watched) watched.sent = true;
	});
	node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_3__.subscribe("http.client.request.created", (message) => {
		const { request } = message;
		const watched = calls.getStore();
		if (!watched || request.method === "CONNECT") return;
		watched.begun = true;
		request.once("socket", (socket) => whenOpen(socket, watched));
	});
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
// lib/base/progress.ts
/** Milliseconds until the first line, and between all later ones. */
const FIRST = 2e3;
const EVERY = 1e4;
/** Says how far something is: bytes done, share, rate, and the time that is left; with `end` also that it is done. */
function progressLog(log, what, options = {}) {
	const now = options.now ?? (() => performance.now());
	const started = now();
	let next = started + FIRST;
	return (done, total) => {
		const at = now();
		const ended = done >= total && options.end === true;
		if (at < next && !ended || done <= 0 || total <= 0) return;
		next = at + EVERY;
		const rate = done / Math.max(1, at - started);
		const percent = Math.floor(100 * done / total);
		const eta = done < total ? `, ETA ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.f)((total - done) / rate)}` : "";
		log.info(`${what}: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.p)(done)} of ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.p)(total)} (${percent} %), ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.p)(Math.round(rate * 1e3))}/s${eta}`);
	};
}
// lib/base/zeros.ts
const CHUNK = 2097152;
const ZEROS = new Uint8Array(CHUNK);
/** Overwrites bytes with zeros. `fill` does the same, but in memory that threads share it goes byte by byte. */
function zeroFill(bytes) {
	for (let at = 0; at < bytes.length; at += CHUNK) bytes.set(ZEROS.subarray(0, Math.min(CHUNK, bytes.length - at)), at);
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
// lib/base/identity.ts
/** Lower-case hex SHA-256 over the four parts, one a line. */
function imageIdentity(identity) {
	const text = [
		identity.sourceSha256,
		identity.format,
		identity.keyHash,
		identity.rootKeyCrn
	].join("\n");
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(text).digest("hex");
}
// lib/base/all-ended.ts
/** What all of them give, or the first failure of the list; either way only when none of them is under way any more. */
async function allEnded(promises) {
	await Promise.allSettled(promises);
	return Promise.all(promises);
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
	const files = [..._lib_first_js__WEBPACK_IMPORTED_MODULE_1__.c];
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
		key: await restoreCache(files, `${key}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomBytes)(16).toString("hex")}`, [key], { lookupOnly: true })
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
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K({
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



/***/ })

};
