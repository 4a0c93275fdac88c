export const id = 900;
export const ids = [900];
export const modules = {

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ UserError),
/* harmony export */   C: () => (/* binding */ parseDuration),
/* harmony export */   D: () => (/* binding */ defang),
/* harmony export */   E: () => (/* binding */ priceOf),
/* harmony export */   M: () => (/* binding */ oneLine),
/* harmony export */   O: () => (/* binding */ silentLog),
/* harmony export */   S: () => (/* binding */ formatSize),
/* harmony export */   T: () => (/* binding */ parseSize),
/* harmony export */   _: () => (/* binding */ existingFile),
/* harmony export */   a: () => (/* binding */ formatCosUri),
/* harmony export */   b: () => (/* binding */ readSmallFile),
/* harmony export */   c: () => (/* binding */ parseCosUri),
/* harmony export */   d: () => (/* binding */ imageIdentity),
/* harmony export */   f: () => (/* binding */ zeroFill),
/* harmony export */   g: () => (/* binding */ allowedRoots),
/* harmony export */   h: () => (/* binding */ webAssembly),
/* harmony export */   i: () => (/* binding */ parseRootKeyCrn),
/* harmony export */   j: () => (/* binding */ causeChain),
/* harmony export */   k: () => (/* binding */ ServiceError),
/* harmony export */   l: () => (/* binding */ Secret),
/* harmony export */   m: () => (/* binding */ sharedMemory),
/* harmony export */   n: () => (/* binding */ repeatable),
/* harmony export */   o: () => (/* binding */ isBucketName),
/* harmony export */   p: () => (/* binding */ progressLog),
/* harmony export */   r: () => (/* binding */ retry),
/* harmony export */   s: () => (/* binding */ objectKeyProblem),
/* harmony export */   t: () => (/* binding */ Dek),
/* harmony export */   u: () => (/* binding */ maskForms),
/* harmony export */   v: () => (/* binding */ newFile),
/* harmony export */   w: () => (/* binding */ parsePrice),
/* harmony export */   x: () => (/* binding */ formatDuration),
/* harmony export */   y: () => (/* binding */ openNoFollow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);






// lib/base/errors.ts
/** A failure that the user, or somebody with rights in the account, can mend. */
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
/** The messages of an error and its causes, outermost first. */
function causeChain(error) {
	const chain = [];
	for (let at = error; at !== void 0 && at !== null && chain.length < 8;) {
		chain.push(at instanceof Error ? at.message : String(at));
		at = at instanceof Error ? at.cause : void 0;
	}
	return chain;
}
function oneLine(text, limit = 400) {
	const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
	return line.length > limit ? `${line.slice(0, limit)}…` : line;
}
function sentence(text) {
	const trimmed = text.trim();
	return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
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
* (after white space) or holds `##[` would be one; control characters could hide the rest. pitfalls I11
*/
function defang(text) {
	return text.replace(/\r\n?|\u2028|\u2029/g, "\n").replace(/[^\P{Cc}\n\t]/gu, " ").split("\n").map((line) => (line.trimStart().startsWith("::") ? `| ${line}` : line).replaceAll("##[", "# #[")).join("\n");
}
// lib/base/units.ts
/** The contract's types of values. Parsers return undefined for what is not exactly such a value. */
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
/** `90s`, `15m`, `6h` → milliseconds. At most 30 days, so that timers cannot overflow. */
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
// lib/base/paths.ts
/** From the runner's environment: workspace, runner temp and the folders of ENCRYPTED_IMAGE_ROOTS. */
function allowedRoots(env) {
	const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(env["GITHUB_WORKSPACE"] || process.cwd());
	const extra = (env["ENCRYPTED_IMAGE_ROOTS"] ?? "").split(":").filter((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(root));
	const temp = env["RUNNER_TEMP"];
	return {
		workspace,
		roots: [
			workspace,
			...temp ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(temp)] : [],
			...extra.map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root))
		]
	};
}
/** The real path of an existing regular file inside the roots. Links are followed first, so none can lead out. */
async function existingFile(allowed, name, path) {
	const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(allowed.workspace, path);
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolute).catch((cause) => {
		throw pathError(name, `${name}: there is no readable file ${JSON.stringify(path)}`, cause);
	});
	await demandInside(allowed, name, real);
	if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real)).isFile()) throw pathError(name, `${name}: ${JSON.stringify(path)} is no regular file`);
	return real;
}
/** The real path at which a new file may be made: its folder exists and lies inside the roots; it is no link or device. */
async function newFile(allowed, name, path) {
	const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(allowed.workspace, path);
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absolute)).catch((cause) => {
		throw pathError(name, `${name}: the folder of ${JSON.stringify(path)} does not exist`, cause);
	});
	const real = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(absolute));
	await demandInside(allowed, name, real);
	const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real).catch(() => void 0);
	if (stat && !stat.isFile()) throw pathError(name, `${name}: ${JSON.stringify(path)} exists and is no regular file`);
	return real;
}
/** Opens without following a link that was put there since the check. */
async function openNoFollow(path, flags, mode) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_NOFOLLOW, mode);
}
/**
* The text of a small file: a manifest, a record. What is opened is what is judged, so nobody can swap it in between for
* a link, or for a pipe that would be waited on forever. Throws when it is no regular file, or longer than `limit` bytes.
*/
async function readSmallFile(path, limit) {
	const file = await openNoFollow(path, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_NONBLOCK);
	try {
		const stat = await file.stat();
		if (!stat.isFile()) throw new Error(`${path} is no regular file`);
		if (stat.size > limit) throw new Error(`${path} has ${stat.size} bytes, more than ${limit}`);
		return await file.readFile("utf8");
	} finally {
		await file.close();
	}
}
async function demandInside(allowed, name, real) {
	for (const root of allowed.roots) {
		const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch(() => void 0);
		if (realRoot !== void 0 && (real === realRoot || real.startsWith(realRoot === node_path__WEBPACK_IMPORTED_MODULE_2__.sep ? node_path__WEBPACK_IMPORTED_MODULE_2__.sep : realRoot + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))) return;
	}
	throw new UserError({
		code: "E_PATH_OUTSIDE",
		what: `${name}: ${JSON.stringify(real)} lies outside the folders that the action may use`,
		why: "only the workspace, the runner's temp folder and the folders of ENCRYPTED_IMAGE_ROOTS are allowed",
		fix: "move the file, or have the runner's owner add its folder to ENCRYPTED_IMAGE_ROOTS (absolute, separated by `:`)"
	});
}
function pathError(name, what, cause) {
	return new UserError({
		code: "E_PATH",
		what,
		why: "the path is misspelt, or the step that makes the file did not run on this runner",
		fix: `give ${name} as a path relative to the workspace, or absolute inside it, the runner's temp or ENCRYPTED_IMAGE_ROOTS`,
		...cause === void 0 ? {} : { cause }
	});
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
		const eta = done < total ? `, ETA ${formatDuration((total - done) / rate)}` : "";
		log.info(`${what}: ${formatSize(done)} of ${formatSize(total)} (${percent} %), ${formatSize(Math.round(rate * 1e3))}/s${eta}`);
	};
}
// lib/base/zeros.ts
const CHUNK = 2097152;
const ZEROS = new Uint8Array(CHUNK);
/** Overwrites bytes with zeros. `fill` does the same, but in memory that threads share it goes byte by byte. */
function zeroFill(bytes) {
	for (let at = 0; at < bytes.length; at += CHUNK) bytes.set(ZEROS.subarray(0, Math.min(CHUNK, bytes.length - at)), at);
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
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
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
	[node_util__WEBPACK_IMPORTED_MODULE_4__.inspect.custom]() {
		return "Secret(***)";
	}
};
/**
* Every form in which a secret could turn up in a log: itself, each of its lines, and its base64, base64url, hex,
* percent and JSON encodings. Forms under 8 characters are left out: masking them would blank ordinary text
* (pitfalls: short masks).
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
// lib/base/retry.ts
const repeatable = (error) => error.failure.outcome !== "refused";
const transientOnly = (error) => error.failure.outcome === "transient";
/**
* Calls until it succeeds, a failure does not deserve another try, or the tries are used up; then throws the last one.
* Give `again: repeatable` for reads and for calls that may safely be made twice. Never use it around an order.
*/
async function retry(call, options) {
	const attempts = options.attempts ?? 5;
	const again = options.again ?? transientOnly;
	for (let attempt = 1;; attempt += 1) {
		options.signal.throwIfAborted();
		try {
			return await call();
		} catch (error) {
			if (attempt >= attempts || !(error instanceof ServiceError) || !again(error)) throw error;
			const pause = pauseBefore(attempt, error, options);
			options.log.info(`${error.message}; try ${attempt + 1} of ${attempts} in ${(pause / 1e3).toFixed(1)} s`);
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(pause, void 0, { signal: options.signal });
		}
	}
}
function pauseBefore(attempt, error, options) {
	const cap = options.cap ?? 3e4;
	const asked = error.failure.retryAfter;
	if (asked !== void 0 && Number.isFinite(asked) && asked >= 0) return Math.min(asked * 1e3, cap);
	const full = Math.min((options.base ?? 500) * 2 ** (attempt - 1), cap);
	return full / 2 + Math.random() * (full / 2);
}
// lib/base/dek.ts
/**
* A data encryption key: the raw XTS key, 32 bytes (AES-128-XTS) or 64 bytes (AES-256-XTS).
* It never prints; `wipe()` overwrites it. encrypted-formats.md 2 and 6.
*/
var Dek = class Dek {
	#bytes;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	/** A new DEK from the system's random source. */
	static generate(bits) {
		return new Dek((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bits / 8));
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
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(Buffer.alloc(32)).update(this.#bytes).digest("hex");
	}
	equals(other) {
		return this.#bytes.length === other.#bytes.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(this.#bytes, other.#bytes);
	}
	wipe() {
		this.#bytes.fill(0);
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[node_util__WEBPACK_IMPORTED_MODULE_4__.inspect.custom]() {
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



/***/ }),

/***/ 5912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);



// lib/engine/lanes/worker.ts
/** The program of a lane's thread. */
if (!node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort) throw new Error("this program runs in a thread of its own only");
const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort;
let work;
function reply(question) {
	if (question.kind === "begin") work = new _lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.h(node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.workerData, question.keys);
	if (question.kind === "end") work = void 0;
	if (question.kind === "begin" || question.kind === "end") return void 0;
	if (!work) throw new Error("the thread has no key");
	return question.kind === "seal" ? work.seal(question.job) : work.check(question.job);
}
port.on("message", (question) => {
	let answer;
	try {
		answer = {
			kind: "done",
			value: reply(question)
		};
	} catch (error) {
		answer = {
			kind: "failed",
			failure: (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.g)(error)
		};
	}
	port.postMessage(answer);
});



/***/ })

};
