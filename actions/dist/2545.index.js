export const id = 2545;
export const ids = [2545];
export const modules = {

/***/ 2545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stateOf),
/* harmony export */   A: () => (/* binding */ openLuks1),
/* harmony export */   B: () => (/* binding */ fullSectorBitmap),
/* harmony export */   C: () => (/* binding */ notADisk),
/* harmony export */   D: () => (/* binding */ LUKS_PAYLOAD_OFFSET),
/* harmony export */   E: () => (/* binding */ LUKS_ITERATIONS),
/* harmony export */   F: () => (/* binding */ BlockMap),
/* harmony export */   G: () => (/* binding */ demandSpace),
/* harmony export */   H: () => (/* binding */ vhdFooter),
/* harmony export */   I: () => (/* binding */ blocksOf),
/* harmony export */   J: () => (/* binding */ CommandError),
/* harmony export */   K: () => (/* binding */ demandWritable),
/* harmony export */   L: () => (/* binding */ isZero),
/* harmony export */   M: () => (/* binding */ luksVersionIn),
/* harmony export */   N: () => (/* binding */ CIPHER_ROOM),
/* harmony export */   O: () => (/* binding */ luksVirtualSize),
/* harmony export */   P: () => (/* binding */ SectorCipher),
/* harmony export */   Q: () => (/* binding */ ofThisBoot),
/* harmony export */   R: () => (/* binding */ BLOCK$1),
/* harmony export */   S: () => (/* binding */ inWords),
/* harmony export */   T: () => (/* binding */ unsupported),
/* harmony export */   U: () => (/* binding */ vhdHead),
/* harmony export */   V: () => (/* binding */ slotDataOffset),
/* harmony export */   W: () => (/* binding */ vhdLayout),
/* harmony export */   X: () => (/* binding */ nextName),
/* harmony export */   Y: () => (/* binding */ run),
/* harmony export */   Z: () => (/* binding */ ownerOf),
/* harmony export */   _: () => (/* binding */ syncFolder),
/* harmony export */   a: () => (/* binding */ openSourceFile),
/* harmony export */   at: () => (/* binding */ writeFully),
/* harmony export */   b: () => (/* binding */ foreignByHead),
/* harmony export */   c: () => (/* binding */ findTool),
/* harmony export */   d: () => (/* binding */ vhdDiskSizeIn),
/* harmony export */   et: () => (/* binding */ SteadyWriter),
/* harmony export */   f: () => (/* binding */ vhdUuidIn),
/* harmony export */   g: () => (/* binding */ nameAs),
/* harmony export */   h: () => (/* binding */ keepYoungHeapSmall),
/* harmony export */   i: () => (/* binding */ openDiskSource),
/* harmony export */   it: () => (/* binding */ writeError),
/* harmony export */   j: () => (/* binding */ parseLuks1),
/* harmony export */   k: () => (/* binding */ makeLuks1),
/* harmony export */   l: () => (/* binding */ formatInWords),
/* harmony export */   m: () => (/* binding */ parseFooter),
/* harmony export */   n: () => (/* binding */ privileges),
/* harmony export */   nt: () => (/* binding */ spaceError),
/* harmony export */   o: () => (/* binding */ SourceFile),
/* harmony export */   p: () => (/* binding */ hasFooterCookie),
/* harmony export */   q: () => (/* binding */ freeSpace),
/* harmony export */   r: () => (/* binding */ derivedMaterial),
/* harmony export */   rt: () => (/* binding */ syncFully),
/* harmony export */   s: () => (/* binding */ GivenFile),
/* harmony export */   t: () => (/* binding */ PRIVILEGED_COMMANDS),
/* harmony export */   tt: () => (/* binding */ createOutput),
/* harmony export */   u: () => (/* binding */ readVhdKeyHash),
/* harmony export */   v: () => (/* binding */ taken),
/* harmony export */   w: () => (/* binding */ tooLarge),
/* harmony export */   x: () => (/* binding */ changed),
/* harmony export */   y: () => (/* binding */ Work),
/* harmony export */   z: () => (/* binding */ SECTORS_PER_BLOCK)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7030);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8522);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8500);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1455);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1421);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8877);














// lib/host/output-file.ts
/** Makes a file that must not exist yet, readable by its owner alone. */
async function createOutput(path) {
	const flags = node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_EXCL;
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.rt)(path, flags, 384).catch((cause) => {
		throw writeError(`the file ${path} cannot be made`, cause);
	});
}
/**
* Bytes of one call. For a whole 2 MiB at a multiple of 2 MiB the kernel looks for one huge page of cache, and clearing
* memory for it takes longer than all the rest: a LUKS image took twice its time on disk (npm run bench).
*/
const LARGEST_WRITE = 1048576;
/** Writes all bytes, or throws UserError E_SPACE or E_OUTPUT_WRITE, which says what was being written. */
async function writeFully(file, bytes, position, what = "the result") {
	for (let done = 0; done < bytes.length;) {
		const { bytesWritten } = await file.write(bytes, done, Math.min(bytes.length - done, LARGEST_WRITE), position + done).catch((cause) => {
			throw writeError(`writing ${bytes.length} bytes at ${position} of ${what} failed`, cause);
		});
		done += bytesWritten;
	}
}
/** Waits until the disk has everything. */
async function syncFully(file) {
	await file.sync().catch((cause) => {
		throw writeError("the result could not be brought to the disk", cause);
	});
}
/** The disk became full while the result was written; `what` failed. */
function spaceError(what, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SPACE",
		what: `${what}: no space is left`,
		why: "something else filled the disk since the check, or a quota is smaller than the disk",
		fix: "free space there; for the result another folder can be named with `output`",
		cause
	});
}
/** The error for a system call's failure: E_SPACE or E_OUTPUT_WRITE; `what` tells what could not be done. */
function writeError(what, cause) {
	const code = cause.code;
	if (code === "ENOSPC" || code === "EDQUOT") return spaceError(what, cause);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_OUTPUT_WRITE",
		what,
		why: "the disk has errors or is read-only, or the runner's user may not write there",
		fix: "check the disk and the permissions of the folder; for the result another one can be named with `output`",
		cause
	});
}
/** Bytes after which the disk is asked to catch up. */
const CATCH_UP = 67108864;
/**
* Writes to a file and lets the disk catch up from time to time, beside the work: otherwise gigabytes could be left
* for the last sync, which no cancellation can stop.
*/
var SteadyWriter = class {
	#file;
	#written = 0;
	#catchingUp = Promise.resolve();
	constructor(file) {
		this.#file = file;
	}
	async write(bytes, position) {
		await writeFully(this.#file, bytes, position);
		this.#written += bytes.length;
		if (this.#written < CATCH_UP) return;
		this.#written = 0;
		await this.#catchingUp;
		this.#catchingUp = syncFully(this.#file);
		this.#catchingUp.catch(() => void 0);
	}
	/** Waits until the disk has everything. */
	async finish() {
		await this.#catchingUp;
		await syncFully(this.#file);
	}
	/** Waits for what is under way, so that the file can be closed; what came of it is not asked. */
	async settle() {
		await this.#catchingUp.catch(() => void 0);
	}
};
const MACHINE_TIME = "4026531834";
function thisOwner() {
	const startTime = startTimeOf("self");
	if (startTime === void 0) throw new Error("/proc is not mounted");
	return {
		...here(),
		pid: process.pid,
		startTime
	};
}
/**
* What is known of a process. `dead` is a proof; `unknown` is all that cannot be seen from here: another host, a
* container, hidden processes, a name that does not tell. Nothing of an unknown owner may be deleted.
*/
function stateOf(owner) {
	const { host, boot, namespace } = here();
	if (boot === void 0 || owner.boot === void 0) return "unknown";
	if (owner.boot !== boot) return host !== void 0 && owner.host === host ? "dead" : "unknown";
	if (owner.namespace !== namespace || !seesItsProcesses()) return "unknown";
	return startTimeOf(owner.pid) === owner.startTime ? "running" : "dead";
}
/** For an object of this machine's kernel, which only a process of this boot can have made, whatever its name tells. */
function ofThisBoot(owner) {
	return {
		...owner,
		boot: owner.boot ?? here().boot
	};
}
/** `<host>-<boot>-<PID namespace>-<pid>-<start time>`, `0` for what is not known: 55 characters at most. */
function formatOwner({ host = "0", boot = "0", namespace, pid, startTime }) {
	return [
		host,
		boot,
		namespace,
		pid,
		startTime
	].join("-");
}
const OWNER = /^([0-9a-f]{12}|0)-([0-9a-f]{12}|0)-([1-9][0-9]{0,11})-([1-9][0-9]{0,9})-([0-9]{1,18})$/;
/** Undefined for a text that is none. */
function parseOwner(text) {
	const [, host, boot, namespace, pid, startTime] = OWNER.exec(text) ?? [];
	if (namespace === void 0) return void 0;
	return {
		host: known(host),
		boot: known(boot),
		namespace,
		pid: Number(pid),
		startTime: Number(startTime)
	};
}
const known = (part) => part === "0" ? void 0 : part;
let found;
function here() {
	found ??= lookAround();
	return found;
}
function lookAround() {
	const namespace = namespaceOf("pid") ?? "1";
	const ownTime = (namespaceOf("time") ?? MACHINE_TIME) !== MACHINE_TIME;
	const bootId = readId("/proc/sys/kernel/random/boot_id");
	return {
		host: namespace === "4026531836" ? thisHost() : void 0,
		boot: bootId === void 0 || ownTime ? void 0 : digest(bootId),
		namespace
	};
}
/** Copies of one machine may share its id and name, but not its network cards. */
function thisHost() {
	const id = readId("/etc/machine-id");
	return id === void 0 ? void 0 : digest([
		id,
		(0,node_os__WEBPACK_IMPORTED_MODULE_4__.hostname)(),
		...networkCards()
	].join("\n"));
}
function networkCards() {
	const folder = "/sys/class/net";
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(folder).filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(`${folder}/${name}/device`)).map((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(`${folder}/${name}/address`, "latin1").trim()).sort();
	} catch {
		return [];
	}
}
/** 32 hex digits, with or without hyphens. */
function readId(path) {
	try {
		const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(path, "latin1").trim().replaceAll("-", "");
		return /^[0-9a-f]{32}$/.test(text) ? text : void 0;
	} catch {
		return;
	}
}
function digest(text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(`encrypted-image owner\n${text}`).digest("hex").slice(0, 12);
}
function namespaceOf(kind) {
	try {
		return /\[([0-9]+)\]$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readlinkSync)(`/proc/self/ns/${kind}`))?.[1];
	} catch {
		return;
	}
}
/**
* Whether /proc shows all processes of our PID namespace: it may be that of another one, or hide those of other users
* (hidepid), of which process 1 is one that is always there.
*/
function seesItsProcesses() {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readlinkSync)("/proc/self") === String(process.pid) && startTimeOf(1) !== void 0;
	} catch {
		return false;
	}
}
/** Field 22 of /proc/PID/stat. The command's name before it may itself hold brackets and blanks. A zombie is dead. */
function startTimeOf(pid) {
	try {
		const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(`/proc/${pid}/stat`, "latin1");
		const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
		const value = Number(fields[19]);
		return fields[0] !== "Z" && Number.isSafeInteger(value) ? value : void 0;
	} catch {
		return;
	}
}
// lib/host/own-names.ts
/**
* Mappings, unfinished files and folders of a run are named `encrypted-image-<owner>-<n>`: whoever finds one can tell
* whether its owner still runs (pitfalls.md H7). With 83 characters at most, cryptsetup can put the name behind its UUID
* (128 characters in device-mapper).
*/
const NAME = /^encrypted-image-(.+)-([1-9][0-9]{0,9})$/;
/** Of earlier releases: `<pid>-<start time>-<n>`, in containers with `-<PID namespace>` behind it. */
const OLD_NAME = /^encrypted-image-([1-9][0-9]{0,9})-([0-9]{1,18})-[1-9][0-9]{0,9}(?:-([1-9][0-9]{0,11}))?$/;
let count = 0;
/** A name that no other process and no earlier call has. */
function nextName() {
	count += 1;
	return `encrypted-image-${formatOwner(thisOwner())}-${count}`;
}
/** Whose name it is; undefined when it is none of ours. */
function ownerOf(name) {
	return parseOwner(NAME.exec(name)?.[1] ?? "") ?? oldOwnerOf(name);
}
function oldOwnerOf(name) {
	const match = OLD_NAME.exec(name);
	if (!match) return void 0;
	return {
		host: void 0,
		boot: void 0,
		namespace: match[3] ?? "4026531836",
		pid: Number(match[1]),
		startTime: Number(match[2])
	};
}
// lib/host/run.ts
/** A command that did not end well. The message holds the end of its stderr, made harmless and on one line. */
var CommandError = class extends Error {
	command;
	reason;
	/** Undefined unless the child ended by itself. */
	exitCode;
	/** The end of what it said on stderr, on one line. */
	said;
	constructor(command, reason, detail, more = {}) {
		const said = harmless(more.said ?? "");
		super(`${command}: ${detail}${said === "" ? "" : `: ${said}`}`, more.cause === void 0 ? void 0 : { cause: more.cause });
		this.name = "CommandError";
		this.command = command;
		this.reason = reason;
		this.exitCode = more.exitCode;
		this.said = said;
	}
};
/** PATH holds system folders only: a workspace must not be able to put its own commands in front. */
const BASE_ENV = {
	PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
	LC_ALL: "C"
};
const DEFAULT_OUTPUT = 1048576;
/** Milliseconds that a killed child may need to end; more only where it hangs in the kernel. */
const DYING$1 = 5e3;
/**
* Runs one command, given by its absolute path, with a built environment and no shell, and waits for it.
* Throws CommandError unless it exits 0; an aborted signal throws one whose `cause` is the signal's reason.
*/
async function run(command, args, options = {}) {
	if (!command.startsWith("/")) throw new Error(`defect: ${command} is no absolute path`);
	if (options.signal?.aborted) throw cancelled(command, options.signal);
	const child = start(command, args, options);
	const fed = feed(child, options.input);
	try {
		return await outcome(child, command, options);
	} finally {
		await fed;
	}
}
function start(command, args, options) {
	const stdio = [
		options.input === void 0 ? "ignore" : "pipe",
		"pipe",
		"pipe",
		...options.fds ?? []
	];
	return (0,node_child_process__WEBPACK_IMPORTED_MODULE_12__.spawn)(command, args, {
		cwd: options.cwd ?? "/",
		env: {
			...BASE_ENV,
			...options.env
		},
		stdio,
		detached: true
	});
}
/** Writes stdin and closes it. A child that does not read it tells its reason itself: EPIPE is no failure of ours. */
function feed(child, input) {
	const { stdin } = child;
	if (input === void 0 || !stdin) return Promise.resolve();
	return new Promise((resolve) => {
		stdin.once("error", () => resolve());
		stdin.once("close", () => resolve());
		stdin.end(input);
	});
}
function outcome(child, command, options) {
	const limit = options.maxOutput ?? DEFAULT_OUTPUT;
	const timeout = options.timeout ?? 6e4;
	return new Promise((resolve, reject) => {
		const out = new Tail(limit);
		const err = new Tail(limit);
		let stopped;
		let giveUp;
		const end = once((settle) => {
			timer.stop();
			clearTimeout(giveUp);
			options.signal?.removeEventListener("abort", onAbort);
			settle();
		});
		const stop = (error) => {
			stopped ??= error;
			const killed = killGroup(child);
			giveUp ??= setTimeout(() => end(() => reject(stopped)), killed ? DYING$1 : 0);
		};
		const onAbort = () => options.signal && stop(cancelled(command, options.signal));
		const timer = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.j)(timeout, () => {
			const detail = `did not end within ${timeout / 1e3} s`;
			stop(new CommandError(command, "timeout", detail, { said: err.text() }));
		});
		options.signal?.addEventListener("abort", onAbort, { once: true });
		child.stdout?.on("data", (chunk) => {
			out.push(chunk);
			if (out.total > limit) stop(new CommandError(command, "output", `wrote more than ${limit} bytes to stdout`));
		});
		child.stderr?.on("data", (chunk) => err.push(chunk));
		child.once("error", (cause) => end(() => reject(new CommandError(command, "missing", "cannot be started", { cause }))));
		child.once("close", (code, signal) => end(() => {
			if (stopped) reject(stopped);
			else if (code === 0) resolve({
				stdout: out.text(),
				stderr: err.text()
			});
			else reject(failure(command, code, signal, err.text()));
		}));
	});
}
function failure(command, code, signal, said) {
	return code === null ? new CommandError(command, "signal", `was ended by ${signal ?? "a signal"}`, { said }) : new CommandError(command, "exit", `exit code ${code}`, {
		exitCode: code,
		said
	});
}
function cancelled(command, signal) {
	return new CommandError(command, "cancelled", "was stopped", { cause: signal.reason });
}
/** Whether the end of the child is near. */
function killGroup(child) {
	for (const stream of child.stdio) stream?.destroy();
	if (child.pid === void 0) return false;
	try {
		return process.kill(-child.pid, "SIGKILL");
	} catch {
		return child.exitCode !== null || child.signalCode !== null;
	}
}
/** The last `limit` bytes of a stream, and how many there were. */
var Tail = class {
	total = 0;
	#limit;
	#chunks = [];
	#kept = 0;
	constructor(limit) {
		this.#limit = limit;
	}
	push(chunk) {
		this.total += chunk.length;
		this.#kept += chunk.length;
		this.#chunks.push(chunk);
		while (this.#chunks.length > 1 && this.#kept - (this.#chunks[0]?.length ?? 0) >= this.#limit) this.#kept -= this.#chunks.shift()?.length ?? 0;
	}
	text() {
		return Buffer.concat(this.#chunks).subarray(-this.#limit).toString("utf8");
	}
};
/** A command's last words for a message: no runner command, no control characters, one line. */
function harmless(text) {
	const tail = text.slice(-1e3);
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.I)(tail).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " "), 500);
}
function once(call) {
	let done = false;
	return (...args) => {
		if (done) return;
		done = true;
		call(...args);
	};
}
// lib/host/free-space.ts
/** Bytes that an ordinary user may still write in the file system of `folder`. */
async function freeSpace(folder) {
	const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.statfs)(folder);
	return bavail * bsize;
}
/** Throws UserError E_OUTPUT_WRITE unless files may be made in `folder`: a dry run makes none that would show it. */
async function demandWritable(folder) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.X_OK).catch((cause) => {
		throw writeError(`no file can be made in ${folder}`, cause);
	});
}
/** Throws UserError E_SPACE unless `folder` has room for `needed` bytes more. */
async function demandSpace(folder, needed, what) {
	const free = await freeSpace(folder);
	if (free >= needed) return;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SPACE",
		what: `${what} needs ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(needed)} (${needed} bytes) in ${folder}, where ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(free)} (${free} bytes) are free`,
		why: "the runner's disk is too small, or results of earlier runs fill it",
		fix: "free space there, or use a runner with a larger disk or another `output`"
	});
}
// lib/disk/vhd/checksum.ts
/** Ones' complement of the 32-bit sum of all bytes; a checksum field inside must be zero. encrypted-formats.md 1.9 */
function onesComplement(bytes) {
	let sum = 0;
	for (const byte of bytes) sum += byte;
	return ~sum >>> 0;
}
// lib/disk/vhd/geometry.ts
/** Microsoft's geometry of a disk of `size` bytes. Readers refuse one that is larger. encrypted-formats.md 1.8 */
function vhdGeometry(size) {
	const sectors = Math.min(Math.floor(size / 512), 267382800);
	if (sectors >= 66059280) return geometry(sectors, 16, 255);
	let track = Math.floor(sectors / 17);
	const heads = Math.max(4, Math.floor((track + 1023) / 1024));
	if (track < heads * 1024 && heads <= 16) return geometry(sectors, heads, 17);
	track = Math.floor(sectors / 31);
	return track < 16384 ? geometry(sectors, 16, 31) : geometry(sectors, 16, 63);
}
function geometry(sectors, heads, sectorsPerTrack) {
	return {
		cylinders: Math.floor(Math.floor(sectors / sectorsPerTrack) / heads),
		heads,
		sectorsPerTrack
	};
}
/**
* Bytes of a data block: always 2 MiB in the output, whatever the source has (encrypted-formats.md 0.6). Sources
* are mapped, read, encrypted and digested in such blocks for every format.
*/
const BLOCK$1 = 2097152;
const SECTORS_PER_BLOCK = BLOCK$1 / 512;
/** The format ends at 2040 GiB: sector numbers are unsigned 32-bit. */
const VHD_MAX_SIZE = 2040 * 2 ** 30;
const BAT_OFFSET = 1536;
/** Bitmap sector, data, and a gap that brings the next block's data to a 4096-byte boundary (1.7). */
const SECTORS_PER_SLOT = 4104;
const UNIX_TIME_OF_2000 = 946684800;
const CREATOR_APPLICATION = "tap\0";
const CREATOR_VERSION = 65539;
/** What every block's sector bitmap holds: all 4096 sectors are there (section 3, rule 2). */
function fullSectorBitmap() {
	return Buffer.alloc(512, 255);
}
/**
* Lays out the file for a source of `sourceVirtualSize` bytes whose blocks `allocatedBlocks` (ascending) are stored.
* Throws RangeError for sizes and block lists that no VHD can have: callers have refused such sources before.
*/
function vhdLayout(sourceVirtualSize, allocatedBlocks) {
	const virtualSize = Math.ceil(sourceVirtualSize / BLOCK$1) * BLOCK$1;
	if (!Number.isSafeInteger(sourceVirtualSize) || virtualSize < 2097152 || virtualSize > VHD_MAX_SIZE) throw new RangeError(`no VHD has a virtual size of ${sourceVirtualSize} bytes`);
	const blockCount = virtualSize / BLOCK$1;
	demandAscending(allocatedBlocks, blockCount);
	const batBytes = roundUp(4 * blockCount, 512);
	const batmapHeaderOffset = BAT_OFFSET + batBytes;
	const batmapOffset = batmapHeaderOffset + 512;
	const batmapBytes = roundUp(Math.ceil(blockCount / 8), 512);
	const metadataEnd = batmapOffset + batmapBytes;
	const firstBitmapSector = roundUp(metadataEnd / 512 + 1, 8) - 1;
	const stored = allocatedBlocks.length;
	const footerOffset = stored === 0 ? metadataEnd : 512 * (firstBitmapSector + SECTORS_PER_SLOT * (stored - 1) + 1 + SECTORS_PER_BLOCK);
	return {
		virtualSize,
		blockCount,
		allocated: allocatedBlocks,
		batBytes,
		batmapHeaderOffset,
		batmapOffset,
		batmapBytes,
		firstBitmapSector,
		footerOffset,
		fileSize: footerOffset + 512
	};
}
/** Byte offset of the sector bitmap of the n-th stored block; its data follows 512 bytes later. */
function slotOffset(layout, slot) {
	return 512 * (layout.firstBitmapSector + SECTORS_PER_SLOT * slot);
}
/** Byte offset of the 2 MiB of data of the n-th stored block: a multiple of 4096. */
function slotDataOffset(layout, slot) {
	return slotOffset(layout, slot) + 512;
}
/** Everything before the first sector bitmap: footer copy, header, BAT, batmap header and batmap, zeros in the gap. */
function vhdHead(layout, identity) {
	const end = layout.allocated.length === 0 ? layout.batmapOffset + layout.batmapBytes : 512 * layout.firstBitmapSector;
	const head = Buffer.alloc(end);
	vhdFooter(layout, identity).copy(head, 0);
	dynamicHeader(layout).copy(head, 512);
	const bat = head.subarray(BAT_OFFSET, layout.batmapHeaderOffset);
	bat.fill(255, 0, 4 * layout.blockCount);
	const batmap = head.subarray(layout.batmapOffset, layout.batmapOffset + layout.batmapBytes);
	const checked = checkedBatmapBytes(layout.virtualSize);
	layout.allocated.forEach((block, slot) => {
		bat.writeUInt32BE(slotOffset(layout, slot) / 512, 4 * block);
		if (block < 8 * checked) batmap[block >> 3] = (batmap[block >> 3] ?? 0) | 128 >> (block & 7);
	});
	batmapHeader(layout, identity.keyHash, onesComplement(batmap.subarray(0, checked))).copy(head, layout.batmapHeaderOffset);
	return head;
}
/** The 512 bytes at offset 0 and, identical, at the end. encrypted-formats.md 1.1 */
function vhdFooter(layout, identity) {
	if (identity.uuid.length !== 16 || identity.uuid.every((byte) => byte === 0)) throw new RangeError("a VHD needs a UUID of 16 bytes that are not all zeros");
	const time = identity.unixTime - UNIX_TIME_OF_2000;
	if (!Number.isInteger(time) || time < 0 || time > 4294967295) throw new RangeError(`no VHD can be made at Unix time ${identity.unixTime}`);
	const geometry = vhdGeometry(layout.virtualSize);
	const footer = Buffer.alloc(512);
	footer.write("conectix", 0, "latin1");
	footer.writeUInt32BE(2, 8);
	footer.writeUInt32BE(65536, 12);
	footer.writeBigUInt64BE(BigInt(512), 16);
	footer.writeUInt32BE(time, 24);
	footer.write(CREATOR_APPLICATION, 28, "latin1");
	footer.writeUInt32BE(CREATOR_VERSION, 32);
	footer.writeBigUInt64BE(BigInt(layout.virtualSize), 40);
	footer.writeBigUInt64BE(BigInt(layout.virtualSize), 48);
	footer.writeUInt16BE(geometry.cylinders, 56);
	footer.writeUInt8(geometry.heads, 58);
	footer.writeUInt8(geometry.sectorsPerTrack, 59);
	footer.writeUInt32BE(3, 60);
	footer.set(identity.uuid, 68);
	footer.writeUInt32BE(onesComplement(footer), 64);
	return footer;
}
function dynamicHeader(layout) {
	const header = Buffer.alloc(1024);
	header.write("cxsparse", 0, "latin1");
	header.fill(255, 8, 16);
	header.writeBigUInt64BE(BigInt(BAT_OFFSET), 16);
	header.writeUInt32BE(65536, 24);
	header.writeUInt32BE(layout.blockCount, 28);
	header.writeUInt32BE(BLOCK$1, 32);
	header.writeUInt32BE(onesComplement(header), 36);
	return header;
}
function batmapHeader(layout, keyHash, checksum) {
	const hash = Buffer.from(keyHash, "hex");
	if (hash.length !== 32) throw new RangeError("the key hash is no hex SHA-256");
	const header = Buffer.alloc(512);
	header.write("tdbatmap", 0, "latin1");
	header.writeBigUInt64BE(BigInt(layout.batmapOffset), 8);
	header.writeUInt32BE(layout.batmapBytes / 512, 16);
	header.writeUInt32BE(65538, 20);
	header.writeUInt32BE(checksum, 24);
	header.writeUInt8(1, 29);
	hash.copy(header, 62);
	return header;
}
/** How many bytes of the batmap its checksum covers: for some sizes one sector less than there is. 1.6 */
function checkedBatmapBytes(virtualSize) {
	return 512 * Math.max(1, Math.ceil(Math.floor(virtualSize / 2 ** 24) / 512));
}
function demandAscending(blocks, blockCount) {
	let last = -1;
	for (const block of blocks) {
		if (!Number.isInteger(block) || block <= last || block >= blockCount) throw new RangeError(`block ${block} cannot follow block ${last} of ${blockCount}`);
		last = block;
	}
}
function roundUp(value, unit) {
	return Math.ceil(value / unit) * unit;
}
// lib/disk/block-map.ts
const ZEROS$1 = Buffer.alloc(BLOCK$1);
/** Whether all bytes are zero; compares memory, not bytes one by one. */
function isZero(bytes) {
	for (let at = 0; at < bytes.length; at += BLOCK$1) {
		const length = Math.min(BLOCK$1, bytes.length - at);
		if (ZEROS$1.compare(bytes, at, at + length, 0, length) !== 0) return false;
	}
	return true;
}
/** Overwrites what lies between two places with zeros, as far as it belongs to `bytes` at all. */
function clear(bytes, from, to) {
	const start = Math.max(0, from);
	const end = Math.min(bytes.length, to);
	if (start < end) (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(bytes.subarray(start, end));
}
/** Which 2 MiB blocks of a virtual disk may hold data: one bit each, at most 128 KiB for 2040 GiB. */
var BlockMap = class BlockMap {
	#bits;
	#size;
	constructor(virtualSize) {
		this.#size = virtualSize;
		this.#bits = new Uint8Array(Math.ceil(Math.ceil(virtualSize / BLOCK$1) / 8));
	}
	/** The blocks that ranges of a disk touch. */
	static of(virtualSize, ranges) {
		const map = new BlockMap(virtualSize);
		for (const { start, end } of ranges) map.mark(start, end);
		return map;
	}
	/** Marks all blocks that the bytes from `start` up to `end` touch, as far as they lie on the disk. */
	mark(start, end) {
		const last = Math.ceil(Math.min(end, this.#size) / BLOCK$1);
		for (let block = Math.floor(start / BLOCK$1); block < last; block += 1) this.#bits[block >> 3] = (this.#bits[block >> 3] ?? 0) | 1 << (block & 7);
	}
	has(block) {
		return ((this.#bits[block >> 3] ?? 0) & 1 << (block & 7)) !== 0;
	}
	/** Neighbouring blocks joined, cut at the disk's end. */
	ranges() {
		const ranges = [];
		const blocks = Math.ceil(this.#size / BLOCK$1);
		for (let block = 0; block < blocks; block += 1) {
			if (!this.has(block)) continue;
			let end = block + 1;
			while (end < blocks && this.has(end)) end += 1;
			ranges.push({
				start: block * BLOCK$1,
				end: Math.min(end * BLOCK$1, this.#size)
			});
			block = end;
		}
		return ranges;
	}
};
/** The numbers of the 2 MiB blocks that ascending ranges touch, ascending, each once. */
function* blocksOf(ranges) {
	let next = 0;
	for (const range of ranges) {
		const last = Math.ceil(range.end / BLOCK$1);
		for (let block = Math.max(next, Math.floor(range.start / BLOCK$1)); block < last; block += 1) yield block;
		next = Math.max(next, last);
	}
}
// lib/cipher/assembler.ts
/** LEB128, unsigned. */
function unsigned(value) {
	const low = value & 127;
	return value < 128 ? [low] : [low | 128, ...unsigned(value >>> 7)];
}
/** LEB128, signed. */
function signed(value) {
	const low = value & 127;
	return value >> 6 === 0 && low < 64 || value >> 6 === -1 && low >= 64 ? [low] : [low | 128, ...signed(value >> 7)];
}
const vector = (items) => [...unsigned(items.length), ...items.flat()];
const sized = (body) => [...unsigned(body.length), ...body];
const text$1 = (value) => sized([...Buffer.from(value)]);
const simd = (operation, ...operands) => [
	253,
	...unsigned(operation),
	...operands
];
const get = (local) => [32, ...unsigned(local)];
const set = (local) => [33, ...unsigned(local)];
/** Sets and keeps the value on the stack. */
const tee = (local) => [34, ...unsigned(local)];
const i32 = (value) => [65, ...signed(value)];
const add = [106];
const shiftLeft = [116];
/** Runs `body`, which leaves two values on the stack, again and again as long as the first is below the second (unsigned). */
const loopWhileBelow = (body) => [
	3,
	64,
	...body,
	73,
	13,
	0,
	11
];
const SIXTEEN_ALIGNED = 4;
const v128Load = (offset) => simd(0, SIXTEEN_ALIGNED, ...unsigned(offset));
const v128Store = (offset) => simd(11, SIXTEEN_ALIGNED, ...unsigned(offset));
const v128 = (bytes) => simd(12, ...bytes);
/** Takes bytes of two vectors by their numbers (0-31). */
const shuffle = (bytes) => simd(13, ...bytes);
const v128And = simd(78);
const v128Xor = simd(81);
/** Each of four 32-bit words, its sign carried along. */
const i32x4ShiftRight = simd(172);
/** Each of two 64-bit words. */
const i64x2ShiftLeft = simd(203);
const section = (id, body) => [id, ...sized(body)];
/** WebAssembly's memory ends here: 65536 pages. */
const MOST_PAGES = 65536;
/** A module that imports the shared memory `env.memory` and exports one function. */
function moduleOf({ name, parameters, locals, body }) {
	const types = vector([[
		96,
		...vector(new Array(parameters).fill([127])),
		0
	]]);
	const memory = [
		...text$1("env"),
		...text$1("memory"),
		2,
		3,
		...unsigned(1),
		...unsigned(MOST_PAGES)
	];
	const code = [
		...vector(locals.map((type) => [1, type])),
		...body,
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
		...section(1, types),
		...section(2, vector([memory])),
		...section(3, vector([[0]])),
		...section(7, vector([[
			...text$1(name),
			0,
			0
		]])),
		...section(10, vector([sized(code)]))
	]);
}
// lib/cipher/whiten.ts
const SECTOR$3 = 512;
const TWEAK$1 = 16;
/** Sectors turned at once: doubling a tweak takes several steps that wait for each other, those of other sectors do not. */
const ABREAST = 4;
const DATA = 0;
const TWEAKS = 1;
const SECTORS = 2;
const END_OF_TWEAKS = 3;
const END_OF_SECTOR = 4;
const CARRIES = 5;
const tweak = (sector) => 6 + sector;
/** GF(2^128): what falls out at the top comes back as 0x87; what falls out of the lower half enters the upper. IEEE 1619 */
const CARRY_BITS = [
	135,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0
];
/** The sign of word 3 where the lower half is, that of word 1 where the upper half is. */
const SIGNS_CROSSED = [
	12,
	13,
	14,
	15,
	12,
	13,
	14,
	15,
	4,
	5,
	6,
	7,
	4,
	5,
	6,
	7
];
const double = (sector) => [
	...get(tweak(sector)),
	...i32(1),
	...i64x2ShiftLeft,
	...get(tweak(sector)),
	...i32(31),
	...i32x4ShiftRight,
	...get(tweak(sector)),
	...shuffle(SIGNS_CROSSED),
	...get(CARRIES),
	...v128And,
	...v128Xor,
	...set(tweak(sector))
];
/** One cipher block of one sector: data xor tweak, then the tweak of the next block. */
const step = (sector) => [
	...get(DATA),
	...get(DATA),
	...v128Load(sector * SECTOR$3),
	...get(tweak(sector)),
	...v128Xor,
	...v128Store(sector * SECTOR$3),
	...double(sector)
];
const abreast = (make) => Array.from({ length: ABREAST }, (_, sector) => make(sector)).flat();
const WHITEN = moduleOf({
	name: "whiten",
	parameters: 3,
	locals: [
		127,
		127,
		123,
		...new Array(ABREAST).fill(123)
	],
	body: [
		...v128(CARRY_BITS),
		...set(CARRIES),
		...get(TWEAKS),
		...get(SECTORS),
		...i32(Math.log2(TWEAK$1)),
		...shiftLeft,
		...add,
		...set(END_OF_TWEAKS),
		...loopWhileBelow([
			...abreast((sector) => [
				...get(TWEAKS),
				...v128Load(sector * TWEAK$1),
				...set(tweak(sector))
			]),
			...get(DATA),
			...i32(SECTOR$3),
			...add,
			...set(END_OF_SECTOR),
			...loopWhileBelow([
				...abreast(step),
				...get(DATA),
				...i32(16),
				...add,
				...tee(DATA),
				...get(END_OF_SECTOR)
			]),
			...get(DATA),
			...i32(3 * SECTOR$3),
			...add,
			...set(DATA),
			...get(TWEAKS),
			...i32(64),
			...add,
			...tee(TWEAKS),
			...get(END_OF_TWEAKS)
		])
	]
});
function whitenIn(memory) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.v.Instance(new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.v.Module(WHITEN), { env: { memory } }).exports["whiten"];
}
// lib/cipher/xts.ts
/**
* AES-XTS (IEEE 1619) over many 512-byte sectors at once. One cipher object per sector costs more than the cipher
* itself; XTS is therefore put together from ECB passes of OpenSSL over whole pieces and, before and after them, an xor
* with the tweaks by WebAssembly. encrypted-formats.md 2; speed.md 3
*/
const SECTOR$2 = 512;
const TWEAK = 16;
/** Bytes that go through `update` at once: small enough for the processor's cache, large enough for the call to pay. */
const PIECE = 131072;
/** Bytes of one run: its tweaks are made by a single ECB pass. */
const RUN = 2097152;
const RUN_TWEAKS = RUN / SECTOR$2 * TWEAK;
/** Bytes of memory that a cipher needs for itself. */
const CIPHER_ROOM = 196608;
/** Encrypts and decrypts runs of sectors in place with one key of 32 (AES-128-XTS) or 64 bytes (AES-256-XTS). */
var SectorCipher = class {
	#encryptor;
	#decryptor;
	#tweaker;
	#mode;
	#bytes;
	#whiten;
	/** Sector numbers as tweaks before their encryption: four words each, of which the upper two stay zero. */
	#numbers = new Uint32Array(RUN_TWEAKS / 4);
	/** The room: tweaks, then a piece. */
	#tweaks;
	#piece;
	/** Whether the room's piece holds data, which is overwritten when a call ends. */
	#isUsed = false;
	constructor(key, mode, shared = ownMemory()) {
		if (key.length !== 32 && key.length !== 64) throw new RangeError(`an XTS key has 32 or 64 bytes, not ${key.length}`);
		const half = key.length / 2;
		const algorithm = half === 16 ? "aes-128-ecb" : "aes-256-ecb";
		const data = key.subarray(0, half);
		this.#mode = mode;
		this.#encryptor = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createCipheriv)(algorithm, data, null).setAutoPadding(false);
		this.#decryptor = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createDecipheriv)(algorithm, data, null).setAutoPadding(false);
		this.#tweaker = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createCipheriv)(algorithm, key.subarray(half), null).setAutoPadding(false);
		const { buffer } = shared.memory;
		this.#bytes = new Uint8Array(buffer);
		this.#whiten = whitenIn(shared.memory);
		this.#tweaks = new Uint8Array(buffer, shared.room, RUN_TWEAKS);
		this.#piece = new Uint8Array(buffer, shared.room + RUN_TWEAKS, PIECE);
	}
	/**
	* Encrypts whole sectors in place; the first has number `firstSector`. On any failure all of `data` is overwritten, so
	* that no plaintext can be taken for ciphertext. Throws UserError E_CIPHER. `see` is shown the plaintext piece by piece,
	* in order, before each is turned: it brings a piece into the processor's cache, where the rest of the work is quick.
	*/
	encrypt(data, firstSector, see) {
		this.#run(this.#encryptor, data, firstSector, { see });
	}
	/** The reverse of `encrypt`, with the same rules. */
	decrypt(data, firstSector) {
		this.#run(this.#decryptor, data, firstSector, {});
	}
	/**
	* Decrypts whole sectors and leaves them as they are: `take` sees the plaintext piece by piece, in order, in memory
	* that is overwritten afterwards. Throws as `decrypt` does, which overwrites `data` then.
	*/
	read(data, firstSector, take) {
		this.#run(this.#decryptor, data, firstSector, { take });
	}
	#run(cipher, data, firstSector, watchers) {
		if (data.length % SECTOR$2 !== 0) throw new RangeError("XTS takes whole sectors");
		try {
			for (let at = 0; at < data.length; at += RUN) {
				const run = data.subarray(at, at + RUN);
				this.#makeTweaks(run.length / SECTOR$2, firstSector + at / SECTOR$2);
				for (let inside = 0; inside < run.length; inside += PIECE) this.#turn(cipher, run.subarray(inside, inside + PIECE), inside / SECTOR$2 * TWEAK, watchers);
			}
		} catch (cause) {
			(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(data);
			throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
				code: "E_CIPHER",
				what: `the AES-XTS cipher failed at sector ${firstSector}; nothing of it was kept`,
				why: "Node's OpenSSL refuses AES-ECB here (a FIPS policy), or the machine is out of memory",
				fix: "run it on a runner with an unrestricted OpenSSL provider and enough memory",
				cause
			});
		} finally {
			if (this.#isUsed) (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(this.#piece);
			this.#isUsed = false;
		}
	}
	/** The tweak of every sector's first block. */
	#makeTweaks(sectors, firstSector) {
		const numbers = this.#numbers;
		for (let index = 0; index < sectors; index += 1) {
			const sector = firstSector + index;
			numbers[4 * index] = sector >>> 0;
			if (this.#mode === "plain64") numbers[4 * index + 1] = Math.floor(sector / 2 ** 32);
		}
		update(this.#tweaker, new Uint8Array(numbers.buffer, 0, sectors * TWEAK), this.#tweaks);
	}
	/** `tweaksAt`: byte offset of the piece's first tweak among those of the run. With `take`, `data` is not changed. */
	#turn(cipher, data, tweaksAt, { see, take }) {
		const sectors = data.length / SECTOR$2;
		const inPlace = !take && data.buffer === this.#bytes.buffer && data.byteOffset % 16 === 0 && sectors % 4 === 0;
		const piece = inPlace ? data : this.#piece.subarray(0, data.length);
		see?.(data);
		if (!inPlace) {
			this.#isUsed = true;
			piece.set(data);
		}
		const whole = Math.ceil(sectors / 4) * 4;
		const tweaks = this.#tweaks.byteOffset + tweaksAt;
		this.#whiten(piece.byteOffset, tweaks, whole);
		update(cipher, piece, piece);
		this.#whiten(piece.byteOffset, tweaks, whole);
		if (take) take(piece);
		else if (!inPlace) data.set(piece);
	}
};
function ownMemory() {
	return {
		memory: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__._)(CIPHER_ROOM),
		room: 0
	};
}
/** One ECB pass. An answer of another length means that the cipher kept something back: never use it. */
function update(cipher, bytes, target) {
	const result = cipher.update(bytes);
	if (result.length !== bytes.length) throw new Error(`AES gave ${result.length} of ${bytes.length} bytes`);
	target.set(result);
	if (result.buffer.byteLength === result.length) result.buffer.transfer(0);
}
// lib/disk/luks/signature.ts
/** What every LUKS header begins with. encrypted-formats.md 7 */
const LUKS_MAGIC = Buffer.from("4c554b53babe", "hex");
/** The version of the LUKS header with which `head` (8 bytes or more) begins; undefined when it is none. */
function luksVersionIn(head) {
	if (head.length < 8 || !LUKS_MAGIC.equals(head.subarray(0, LUKS_MAGIC.length))) return void 0;
	return head.readUInt16BE(6);
}
// lib/disk/luks/luks1.ts
/** The LUKS1 header: read strictly, written as cryptsetup would. Big-endian. encrypted-formats.md 7 */
const SECTOR$1 = 512;
const SLOTS = 8;
const SLOT_ON = 11301363;
const SLOT_OFF = 57005;
const STRIPES = 4e3;
/** Both our engines put the payload where cryptsetup does: 2 MiB, for every key size. */
const LUKS_PAYLOAD_SECTORS = 4096;
const LUKS_PAYLOAD_OFFSET = LUKS_PAYLOAD_SECTORS * SECTOR$1;
const FIRST_SLOT_SECTOR = 8;
const VOLUME_KEY_BYTES = 64;
const DIGEST_BYTES = 20;
/**
* Rounds of PBKDF2, fixed rather than measured, so that a slow runner does not make a weak header. The passphrase holds
* 256 or 512 random bits, so rounds add nothing to it; this is what a reader such as cryptsetup would call usual.
*/
const LUKS_ITERATIONS = 2e5;
/** A header that asks for more would keep the reader busy for hours. */
const MAX_ITERATIONS = 5e7;
const derive = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_8__.pbkdf2);
/** Bytes of the decrypted device for a disk of that size: rounded up to a MiB as IBM's recipe does. */
function luksVirtualSize(sourceVirtualSize) {
	return Math.ceil(sourceVirtualSize / 2 ** 20) * 2 ** 20;
}
/**
* Reads the first 592 bytes. Throws RangeError, in words, for anything but LUKS1 with aes-xts-plain64 and for lying
* offsets: payload and key areas must lie behind the header, inside `fileSize`, and apart from each other.
*/
function parseLuks1(bytes, fileSize) {
	const version = bytes.length < 592 ? void 0 : luksVersionIn(bytes);
	if (version === void 0) throw new RangeError("it has no LUKS magic");
	if (version !== 1) throw new RangeError(`it is LUKS version ${version}, not 1`);
	if (`${text(bytes, 8, 32)}-${text(bytes, 40, 32)}` !== "aes-xts-plain64") throw new RangeError(`its cipher is not aes-xts-plain64`);
	const hash = text(bytes, 72, 32);
	if (hash !== "sha1" && hash !== "sha256" && hash !== "sha512") throw new RangeError("its hash is none of sha1, sha256, sha512");
	const keyBytes = bytes.readUInt32BE(108);
	if (keyBytes !== 32 && keyBytes !== 64) throw new RangeError(`its key has ${keyBytes} bytes`);
	const header = {
		hash,
		payloadOffset: bytes.readUInt32BE(104) * SECTOR$1,
		keyBytes,
		digest: bytes.subarray(112, 132),
		digestSalt: bytes.subarray(132, 164),
		digestIterations: iterations(bytes.readUInt32BE(164), "the digest"),
		uuid: text(bytes, 168, 40),
		slots: Array.from({ length: SLOTS }, (_, index) => parseSlot(bytes.subarray(208 + 48 * index), index))
	};
	demandApart(header, fileSize);
	return header;
}
function parseSlot(bytes, index) {
	const state = bytes.readUInt32BE(0);
	if (state !== SLOT_ON && state !== SLOT_OFF) throw new RangeError(`its key slot ${index} is neither on nor off`);
	const active = state === SLOT_ON;
	return {
		active,
		iterations: active ? iterations(bytes.readUInt32BE(4), `key slot ${index}`) : 0,
		salt: bytes.subarray(8, 40),
		offset: bytes.readUInt32BE(40) * SECTOR$1,
		stripes: bytes.readUInt32BE(44)
	};
}
function demandApart(header, fileSize) {
	if (header.payloadOffset < 2 * SECTOR$1 || header.payloadOffset > fileSize) throw new RangeError("its payload lies outside the file");
	const areas = header.slots.map((slot) => ({
		start: slot.offset,
		end: slot.offset + header.keyBytes * slot.stripes
	})).sort((a, b) => a.start - b.start);
	let free = 2 * SECTOR$1;
	for (const area of areas) {
		if (area.start < free || area.end > header.payloadOffset) throw new RangeError("its key areas overlap");
		free = area.end;
	}
	if (header.slots.some((slot) => slot.stripes !== STRIPES)) throw new RangeError(`its key slots do not have ${STRIPES} stripes`);
}
const inBulk = (key, sectors) => new SectorCipher(key, "plain64").decrypt(sectors, 0);
/**
* The volume key that this passphrase opens; undefined when it opens no slot. `readAt` reads the file.
* The caller wipes the result. Verification hands in a `decrypt` of its own.
*/
async function openLuks1(header, passphrase, readAt, decrypt = inBulk) {
	for (const slot of header.slots) {
		if (!slot.active) continue;
		const slotKey = await derive(passphrase, slot.salt, slot.iterations, header.keyBytes, header.hash);
		const length = header.keyBytes * slot.stripes;
		const material = await readAt(slot.offset, Math.ceil(length / SECTOR$1) * SECTOR$1);
		decrypt(slotKey, material);
		const volumeKey = mergeStripes(material.subarray(0, length), header.keyBytes, header.hash);
		material.fill(0);
		slotKey.fill(0);
		const digest = await derive(volumeKey, header.digestSalt, header.digestIterations, DIGEST_BYTES, header.hash);
		if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.timingSafeEqual)(digest, header.digest)) return volumeKey;
		volumeKey.fill(0);
	}
}
const randomly = (_name, length) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomBytes)(length);
/**
* Everything before the payload, 2 MiB: the header, the passphrase in slot 0, and random bytes in the areas of the
* unused slots, so that they cannot be told from used ones.
*/
async function makeLuks1(parts) {
	if (parts.volumeKey.length !== VOLUME_KEY_BYTES) throw new RangeError(`a volume key has ${VOLUME_KEY_BYTES} bytes here`);
	const head = Buffer.alloc(LUKS_PAYLOAD_OFFSET);
	LUKS_MAGIC.copy(head, 0);
	head.writeUInt16BE(1, 6);
	head.write("aes", 8, "latin1");
	head.write("xts-plain64", 40, "latin1");
	head.write("sha256", 72, "latin1");
	head.writeUInt32BE(LUKS_PAYLOAD_SECTORS, 104);
	head.writeUInt32BE(VOLUME_KEY_BYTES, 108);
	const digestSalt = (parts.bytes ?? randomly)("digest salt", 32);
	(await derive(parts.volumeKey, digestSalt, LUKS_ITERATIONS, DIGEST_BYTES, "sha256")).copy(head, 112);
	digestSalt.copy(head, 132);
	head.writeUInt32BE(LUKS_ITERATIONS, 164);
	head.write(parts.uuid, 168, 40, "latin1");
	for (let index = 0; index < SLOTS; index += 1) await writeSlot(head, index, parts);
	return head;
}
async function writeSlot(head, index, parts) {
	const bytes = parts.bytes ?? randomly;
	const areaSectors = Math.ceil(VOLUME_KEY_BYTES * STRIPES / SECTOR$1 / 8) * 8;
	const sector = FIRST_SLOT_SECTOR + index * areaSectors;
	const area = head.subarray(sector * SECTOR$1, (sector + areaSectors) * SECTOR$1);
	bytes(`area of slot ${index}`, area.length).copy(area);
	const at = 208 + 48 * index;
	head.writeUInt32BE(index === 0 ? SLOT_ON : SLOT_OFF, at);
	head.writeUInt32BE(sector, at + 40);
	head.writeUInt32BE(STRIPES, at + 44);
	if (index !== 0) return;
	const salt = bytes("salt of slot 0", 32);
	head.writeUInt32BE(LUKS_ITERATIONS, at + 4);
	salt.copy(head, at + 8);
	const slotKey = await derive(parts.passphrase, salt, LUKS_ITERATIONS, VOLUME_KEY_BYTES, "sha256");
	const material = splitStripes(parts.volumeKey, bytes);
	new SectorCipher(slotKey, "plain64").encrypt(material, 0);
	material.copy(area);
	slotKey.fill(0);
}
/** Anti-forensic split: 4000 stripes of which every one is needed to get the key back. */
function splitStripes(key, bytes) {
	const material = bytes("stripes", key.length * STRIPES);
	const last = diffuseAll(material, key.length, "sha256");
	for (let at = 0; at < key.length; at += 1) last[at] = (last[at] ?? 0) ^ (key[at] ?? 0);
	last.copy(material, key.length * 3999);
	last.fill(0);
	return material;
}
function mergeStripes(material, keyBytes, hash) {
	const key = diffuseAll(material, keyBytes, hash);
	const last = material.subarray(material.length - keyBytes);
	for (let at = 0; at < keyBytes; at += 1) key[at] = (key[at] ?? 0) ^ (last[at] ?? 0);
	return key;
}
/** All stripes but the last, each added and diffused. */
function diffuseAll(material, keyBytes, hash) {
	const sum = Buffer.alloc(keyBytes);
	for (let stripe = 0; stripe < 3999; stripe += 1) {
		for (let at = 0; at < keyBytes; at += 1) sum[at] = (sum[at] ?? 0) ^ (material[stripe * keyBytes + at] ?? 0);
		diffuse(sum, hash);
	}
	return sum;
}
/** Replaces each digest-sized chunk by the hash of its number and itself; the last chunk is cut. */
function diffuse(bytes, hash) {
	const number = Buffer.alloc(4);
	for (let at = 0, index = 0; at < bytes.length; index += 1) {
		number.writeUInt32BE(index);
		const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)(hash).update(number).update(bytes.subarray(at, at + digestLength(hash))).digest();
		digest.copy(bytes, at, 0, Math.min(digest.length, bytes.length - at));
		at += digest.length;
	}
}
function digestLength(hash) {
	return hash === "sha1" ? 20 : hash === "sha256" ? 32 : 64;
}
function iterations(value, whose) {
	if (value < 1 || value > MAX_ITERATIONS) throw new RangeError(`${whose} asks for ${value} rounds of PBKDF2`);
	return value;
}
function text(bytes, at, length) {
	const field = bytes.subarray(at, at + length);
	const end = field.indexOf(0);
	return field.subarray(0, end < 0 ? length : end).toString("latin1");
}
// lib/disk/refusals.ts
/** Every reason why a source is refused, with its code. Offsets are bytes of the file. */
/** The headers contradict each other, the file, or the format's rules. */
function damaged(format, what, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SOURCE_DAMAGED",
		what: `the ${format} source cannot be trusted: ${what}`,
		why: "the file was cut off or changed on its way, or a faulty or hostile tool made it",
		fix: "copy the file again and compare its SHA-256, or make it anew with `qemu-img convert`",
		...cause === void 0 ? {} : { cause }
	});
}
/** Calls a parser of a format; the RangeErrors, in words, that parsers throw become errors for the user. */
async function inWords(format, parse) {
	try {
		return await parse();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw damaged(format, error.message, error);
	}
}
function alreadyEncrypted(what) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SOURCE_ENCRYPTED",
		what: `the source is encrypted already: ${what}`,
		why: "the result of an earlier run, or an image for another platform, was given as the source",
		fix: "give the plaintext image; encrypting twice makes an image that nothing can start from. Where that is wanted: allow-encrypted-source: true (LUKS and VHD)"
	});
}
/** A known format that is no source, with what to do instead. */
function unsupported(format, advice) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SOURCE_FORMAT",
		what: `the source is ${format}, which cannot be encrypted as it is`,
		why: "sources are raw, VHD, qcow2, VMDK, VHDX and VDI disk images, one of them, as it is or packed by gzip, xz, zstd, bzip2 or tar (OVA); the content decides, never the name",
		fix: advice
	});
}
/** The disk's content lies partly in another file, which is never opened. pitfalls.md I4 */
function needsOtherFile(code, what) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code,
		what,
		why: "it is a snapshot or an overlay; half of a disk must not be encrypted, and other files are never opened",
		fix: "merge it into one image first, for example with `qemu-img convert -O qcow2`"
	});
}
/** A raw source that is no disk; `what` with an article: what it seems to be. */
function notADisk({ what, why, fix }) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SOURCE_NOT_A_DISK",
		what: `the source is no disk image: it seems to be ${what}`,
		why,
		fix: `${fix}; with check-guest: off any file is encrypted as it is`
	});
}
function emptySource(what) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SOURCE_EMPTY",
		what,
		why: "the step that makes the image failed, or wrote elsewhere",
		fix: "give an image with a disk of at least one sector"
	});
}
function tooLarge(size, limit, why, fix) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SOURCE_TOO_LARGE",
		what: `the virtual disk has ${size}; the limit is ${limit}`,
		why,
		fix
	});
}
function changed(what) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SOURCE_CHANGED",
		what: `the source changed while it was read: ${what}`,
		why: "another process writes to it, for example a virtual machine that still runs",
		fix: "stop what writes to it, or give a copy, and run again"
	});
}
function unreadable(what, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SOURCE_READ",
		what: `the source cannot be read: ${what}`,
		why: "the disk has errors, or the runner's user may not read the file",
		fix: "check the file's permissions and the runner's disk, and run again",
		cause
	});
}
/** qemu-nbd, which reads VMDK, VHDX and VDI, does not serve the source, or not any more. */
function notServed(what, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SOURCE_READ",
		what: `the source cannot be read by qemu-nbd: ${what}`,
		why: "it was killed or failed, or it may not make a socket in the runner's temp folder",
		fix: "run again; if it fails again, convert the image with `qemu-img convert -O qcow2` where it was made",
		cause
	});
}
// lib/disk/qemu/vmdk-descriptor.ts
/** Types of a disk in one file. */
const ONE_FILE = ["monolithicsparse", "streamoptimized"];
/** The Latin-1 reading of UTF-8's byte order mark. */
const BYTE_ORDER_MARK = "ï»¿";
/** Keys with which a descriptor begins; comments and blank lines before them mean nothing to its readers. */
const FIRST_KEYS = /^(version|encoding|cid|parentcid|createtype|isnativesnapshot)\s*=/i;
/** qemu looks for the first of each, wherever it stands, and opens nothing without them. */
const IDS_OF_QEMU = ["CID", "parentCID"];
const TITLE = /^#\s*disk\s*descriptor\s*file/i;
/** Whether a text is a VMDK's descriptor, however it is spelt. */
function looksLikeDescriptor(text) {
	for (const line of linesOf(text)) {
		if (TITLE.test(line) || FIRST_KEYS.test(line)) return true;
		if (line !== "" && !line.startsWith("#")) return false;
	}
	return false;
}
/**
* Nothing that the descriptor in a sparse file names may be needed to read the disk (pitfalls.md I4). How it is spelt does
* not matter: white space, case and comments are those of its maker. Throws UserError and RangeError, in words.
*/
function demandSoundDescriptor(text, capacity) {
	if (text === "") throw pieceOnly("it has no descriptor");
	const lines = linesOf(text);
	if ((entryOf(lines, "parentCID") ?? "ffffffff").toLowerCase() !== "ffffffff" || entryOf(lines, "parentFileNameHint") !== void 0) throw needsOtherFile("E_SOURCE_DIFFERENCING", "the source is a VMDK snapshot: its parent is missing");
	if (lines.some((line) => /^encryption\./i.test(line))) throw alreadyEncrypted("a VMDK with a key store");
	const type = entryOf(lines, "createType");
	const extents = lines.filter((line) => /^(RW|RDONLY|NOACCESS)\b/i.test(line));
	if (type === void 0 && extents.length === 0) throw new RangeError("its descriptor is damaged");
	if (type !== void 0 && !ONE_FILE.includes(type.toLowerCase())) throw pieceOnly(`its type is ${JSON.stringify(type.slice(0, 40))}`);
	demandSoundExtents(extents, capacity);
	if (!IDS_OF_QEMU.every((name) => /^=[0-9a-f]/i.test(text.split(name, 2)[1] ?? ""))) throw unsupported("a VMDK whose descriptor has no CID and parentCID in the one spelling that qemu reads", "convert it with the tool that made it");
}
function linesOf(text) {
	return (text.startsWith(BYTE_ORDER_MARK) ? text.slice(3) : text).split(/\r\n?|\n/).map((line) => line.trim());
}
/** Without the quotes. */
function entryOf(lines, name) {
	const start = `${name.toLowerCase()}=`;
	const found = lines.map((line) => line.replace(/\s*=\s*/, "=")).filter((line) => line.toLowerCase().startsWith(start));
	if (found.length > 1) throw new RangeError(`its descriptor says ${name} twice`);
	return found[0]?.slice(start.length).replace(/^"(.*)"$/, "$1").trim();
}
/** One line such as `RW 40960 SPARSE "disk.vmdk"`: the file itself, under the name that it had when it was made. */
function demandSoundExtents(extents, capacity) {
	const [extent] = extents;
	if (extents.length !== 1 || extent === void 0) throw pieceOnly(`it names ${extents.length} extents`);
	const [, sectors, name] = /^(?:RW|RDONLY)\s+([0-9]{1,15})\s+SPARSE\s+("[^"]*"|[^"\s]+)(?:\s+0)?$/i.exec(extent) ?? [];
	if (sectors === void 0 || name === void 0 || /[/\\]/.test(name)) throw pieceOnly("its extent is another file");
	if (Number(sectors) !== capacity) throw new RangeError(`its header says ${capacity} sectors, its descriptor ${sectors}`);
}
function pieceOnly(why) {
	return needsOtherFile("E_SOURCE_DIFFERENCING", `the source is a VMDK that is not a whole disk in one file: ${why}`);
}
// lib/disk/foreign.ts
const CONVERT$1 = "convert it first with `qemu-img convert -O qcow2`";
const UNPACK = "unpack it first and give the disk image inside";
const RESTORE = "restore it to a raw image with the tool that made it";
const CPIO = "a cpio archive (a RAM disk of Linux is such)";
const ENCRYPTED_DMG = "an encrypted disk image of macOS (.dmg)";
const TRAILER = 512;
const BY_DMG = "convert it first with `qemu-img convert -f dmg -O raw`, or with `hdiutil convert -format UDTO` on macOS";
const BY_HDIUTIL = "convert it first with `hdiutil convert -format UDTO` on macOS";
/** Offsets in bytes, signatures in latin1. */
const SIGNATURES = [
	{
		at: 0,
		bytes: "COWD",
		format: "a VMDK image of ESX",
		advice: CONVERT$1
	},
	{
		at: 0,
		bytes: "¾ºþÊ\0\0\0\0",
		format: "a VMDK image of ESX (seSparse)",
		advice: CONVERT$1
	},
	{
		at: 0,
		bytes: "QED\0",
		format: "a QED image",
		advice: CONVERT$1
	},
	{
		at: 0,
		bytes: "WithoutFreeSpace",
		format: "a Parallels image",
		advice: CONVERT$1
	},
	{
		at: 0,
		bytes: "WithouFreSpacExt",
		format: "a Parallels image",
		advice: CONVERT$1
	},
	{
		at: 0,
		bytes: "Bochs Virtual HD Image",
		format: "an image of Bochs",
		advice: CONVERT$1
	},
	{
		at: 0,
		bytes: "#!/bin/sh\n#V",
		format: "a cloop image",
		advice: CONVERT$1
	},
	{
		at: 0,
		bytes: "OOOM",
		format: "a copy-on-write image of User Mode Linux",
		advice: CONVERT$1
	},
	{
		at: 0,
		bytes: "encrcdsa",
		format: ENCRYPTED_DMG,
		advice: BY_HDIUTIL
	},
	{
		at: 0,
		bytes: "sprs",
		format: "a sparse disk image of macOS",
		advice: BY_HDIUTIL
	},
	{
		at: 0,
		bytes: "",
		format: "compressed with gzip",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "ý7zXZ\0",
		format: "compressed with xz",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "(µ/ý",
		format: "compressed with zstd",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "BZh",
		format: "compressed with bzip2",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "\"M",
		format: "compressed with lz4",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "LZIP",
		format: "compressed with lzip",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "LZO\0\r\n\n",
		format: "compressed with lzop",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "hsqs",
		format: "a squashfs archive",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "MSWIM\0\0\0",
		format: "a Windows image archive (WIM)",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: ":ÿ&í",
		format: "an Android sparse image",
		advice: "convert it first with `simg2img`"
	},
	{
		at: 0,
		bytes: "EVF	\r\nÿ\0",
		format: "an Expert Witness image",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "EVF2\r\n\0",
		format: "an Expert Witness image",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "LVF	\r\nÿ\0",
		format: "an Expert Witness image",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "AFF10\r\n\0",
		format: "an image of the Advanced Forensic Format",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "partclone-image",
		format: "an image of partclone",
		advice: RESTORE
	},
	{
		at: 0,
		bytes: "PaRtImAgE-VoLuMe",
		format: "an image of partimage",
		advice: RESTORE
	},
	{
		at: 0,
		bytes: "FsArCh_0",
		format: "an archive of fsarchiver",
		advice: RESTORE
	},
	{
		at: 0,
		bytes: "PK",
		format: "a ZIP archive",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "7z¼¯'",
		format: "a 7-Zip archive",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "PK",
		format: "an empty ZIP archive",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "PK\x07\b",
		format: "a part of a ZIP archive",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "Rar!\x07",
		format: "a RAR archive",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "MSCF\0\0\0\0",
		format: "a cabinet archive (cab)",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "ISc(",
		format: "a cabinet archive of InstallShield",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "!<arch>\n",
		format: "an ar archive (Debian packages are such)",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "!<thin>\n",
		format: "an ar archive",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "í«îÛ",
		format: "an RPM package",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "xar!",
		format: "a xar archive (packages of macOS are such)",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "070701",
		format: CPIO,
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "070702",
		format: CPIO,
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "070707",
		format: CPIO,
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "]\0\0",
		format: "compressed with lzma",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "",
		format: "compressed with compress (.Z)",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "!L",
		format: "compressed with lz4, in its old format",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "LRZI",
		format: "compressed with lrzip",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "BZ3v1",
		format: "compressed with bzip3",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "ÿ\0\0sNaPpY",
		format: "compressed with snappy",
		advice: UNPACK
	},
	{
		at: 257,
		bytes: "ustar",
		format: "a tar archive (OVA files are such)",
		advice: UNPACK
	},
	{
		at: 32769,
		bytes: "CD001",
		format: "an ISO image of a CD",
		advice: "install the system onto a disk image and give that; IBM imports ISO images unencrypted only"
	}
];
/** What is known by more than a signature. */
const TESTS = [
	{
		holds: isDescriptor,
		format: "the descriptor of a VMDK image, without its data",
		advice: CONVERT$1
	},
	{
		holds: isLzma,
		format: "compressed with lzma",
		advice: UNPACK
	},
	{
		holds: isSkippable,
		format: "compressed with zstd or lz4",
		advice: UNPACK
	},
	{
		holds: isBinaryCpio,
		format: CPIO,
		advice: UNPACK
	}
];
/** Bytes at the beginning of a file that tell. */
const HEAD = 33792;
/** What a file or a disk is by its first bytes, when that is known and no disk. */
function foreignByHead(head) {
	const text = head.toString("latin1", 0, HEAD);
	return SIGNATURES.find(({ at, bytes }) => text.startsWith(bytes, at)) ?? TESTS.find(({ holds }) => holds(head));
}
/** Throws UserError when the file is something else than a raw disk, and known. */
async function refuseForeign(file) {
	const found = foreignByHead(await file.slice(0, HEAD)) ?? await foreignByTail(file);
	if (found) throw unsupported(found.format, found.advice);
}
/** An image of macOS ends with a block of 512 bytes, and up to 511 more, as qemu looks for it; its old cipher with a mark. */
async function foreignByTail(file) {
	const start = Math.max(0, file.size - TRAILER - 511);
	const tail = (await file.slice(start, 1023)).toString("latin1");
	const at = tail.indexOf("koly");
	if (at !== -1 && at <= tail.length - TRAILER) return {
		format: "a disk image of macOS (.dmg)",
		advice: BY_DMG
	};
	return tail.endsWith("cdsaencr") ? {
		format: ENCRYPTED_DMG,
		advice: BY_HDIUTIL
	} : void 0;
}
function isDescriptor(head) {
	return looksLikeDescriptor(head.toString("latin1", 0, HEAD).split("\0")[0] ?? "");
}
/**
* With other settings than usual, LZMA has no signature: a byte of properties, the size of a dictionary, which encoders
* make a power of two or one and a half of it, the size of the content, or -1, and a zero. As xz(1) tells it.
*/
function isLzma(head) {
	if (head.length < 14 || (head[0] ?? 0) >= 225 || head[13] !== 0) return false;
	const dictionary = head.readUInt32LE(1);
	const bits = 31 - Math.clz32(dictionary);
	if (dictionary < 4096 || dictionary !== 2 ** bits && dictionary !== 1.5 * 2 ** bits) return false;
	const size = head.readBigUInt64LE(5);
	return size === 2n ** 64n - 1n || size > 0n && size < 2n ** 38n;
}
/** A frame that decoders of zstd and lz4 skip. */
function isSkippable(head) {
	return head.length >= 8 && (head.readUInt32LE(0) & 4294967280) >>> 0 === 407710288;
}
/** Sixteen-bit words in either order, of which the first is 070707; the name's length and the file's type make sense. */
function isBinaryCpio(head) {
	if (head.length < 26) return false;
	const little = head.readUInt16LE(0) === 29127;
	if (!little && head.readUInt16BE(0) !== 29127) return false;
	const word = (at) => little ? head.readUInt16LE(at) : head.readUInt16BE(at);
	const nameLength = word(20);
	return nameLength > 1 && nameLength <= 4096 && head[26 + nameLength - 1] === 0;
}
// lib/disk/work.ts
/** Steps between two moments in which timers, signals and other work get their turn. */
const BREATH = 2 ** 16;
/** What a read costs, in steps. */
const READ = 128;
/**
* Steps of opening one file: as many entries as 2040 GiB have clusters of 16 KiB, or a million scattered reads. Tools
* make clusters and grains of 64 KiB.
*/
const OPENING = 2 ** 27;
/**
* What reading the tables of one file, or a guest's file systems, may cost at most. A step is an entry of a table. All
* loops whose length a file decides pay here, so that none of them outlasts the action's signal, or ends only in hours.
*/
var Work = class Work {
	#signal;
	#tooMuch;
	#left;
	#breath = BREATH;
	constructor(signal, limit, tooMuch) {
		this.#signal = signal;
		this.#left = limit;
		this.#tooMuch = tooMuch;
	}
	/** For the tables of an image; what is too much is a RangeError, in words. */
	static ofOpening(signal, limit = OPENING) {
		return new Work(signal, limit, () => /* @__PURE__ */ new RangeError("reading its tables takes more work than those of any sound image"));
	}
	/** To be awaited before so many steps and reads are taken. Throws the signal's reason, or what `tooMuch` gives. */
	async spend(steps, reads = 0) {
		this.#signal.throwIfAborted();
		const cost = steps + READ * reads;
		this.#left -= cost;
		if (this.#left < 0) throw this.#tooMuch();
		this.#breath -= cost;
		if (this.#breath > 0) return;
		this.#breath = BREATH;
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setImmediate)();
		this.#signal.throwIfAborted();
	}
	/** The numbers from 0 up to `count`, in stretches for which the steps are paid. */
	async *stretches(count) {
		for (let start = 0; start < count; start += BREATH) {
			const end = Math.min(count, start + BREATH);
			await this.spend(end - start);
			yield {
				start,
				end
			};
		}
	}
};
// lib/host/final-name.ts
/**
* Gives a finished file its name and never replaces a file: UserError E_OUTPUT_EXISTS. By a second link, which fails when the name is taken; where the file system has no links, by renaming. Whoever calls
* removes the first name.
*/
async function nameAs(from, to) {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.link)(from, to);
	} catch (cause) {
		if (cause.code === "EEXIST") throw taken(to, cause);
		if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.lstat)(to).catch(() => void 0)) throw taken(to, cause);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.rename)(from, to).catch((error) => {
			throw writeError(`the finished file cannot be named ${to}`, error);
		});
	}
}
/** Brings the names in a folder to the disk. */
async function syncFolder(path) {
	await using folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_DIRECTORY);
	await folder.sync().catch(() => void 0);
}
/** A file lies where the result is to be named. */
function taken(path, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_OUTPUT_EXISTS",
		what: `${path} exists and is not replaced`,
		why: "another run with the same output wrote it, or it is a file of something else",
		fix: "move it away, or give another path as `output`",
		cause
	});
}
// lib/host/young-heap.ts
/**
* Keeps the part of the heap for new objects as small as it began, in this process and its threads to come, where V8
* would let it grow to 48 MiB: a compressed qcow2 leaves some objects behind for each of its clusters, and 225 MiB
* resident became 180, in the same time. V8 looks at this flag whenever it is about to grow that part
* (v8/src/heap/new-spaces.cc); a version that does not know it says so on stderr and goes on.
*/
function keepYoungHeapSmall() {
	(0,node_v8__WEBPACK_IMPORTED_MODULE_13__.setFlagsFromString)("--semi-space-growth-factor=1");
}
// lib/disk/vhd/footer.ts
const TYPES$1 = /* @__PURE__ */ new Map([
	[2, "fixed"],
	[3, "dynamic"],
	[4, "differencing"]
]);
function hasFooterCookie(bytes) {
	return Buffer.from(bytes.subarray(0, 8)).toString("latin1") === "conectix";
}
/**
* Reads 512 (in very old files 511) bytes. Throws RangeError, in words, when they are no intact footer.
*/
function parseFooter(bytes) {
	if (!hasFooterCookie(bytes)) throw new RangeError("the cookie is missing");
	const copy = Buffer.from(bytes);
	copy.fill(0, 64, 68);
	if (onesComplement(copy) !== bytes.readUInt32BE(64)) throw new RangeError("the checksum is wrong");
	if (bytes.readUInt32BE(12) >>> 16 !== 1) throw new RangeError("the format version is not 1");
	const type = TYPES$1.get(bytes.readUInt32BE(60));
	if (!type) throw new RangeError(`the disk type ${bytes.readUInt32BE(60)} is unknown`);
	return {
		type,
		currentSize: safeNumber(bytes.readBigUInt64BE(48), "the disk size"),
		dataOffset: type === "fixed" ? 0 : safeNumber(bytes.readBigUInt64BE(16), "the data offset"),
		uuid: Buffer.from(bytes.subarray(68, 84)),
		flags: flagsOf(bytes)
	};
}
/** `features`, bit 0, and two bytes, of which the second is blktap's. encrypted-formats.md 1.1 */
function flagsOf(bytes) {
	const flags = [];
	if ((bytes.readUInt32BE(8) & 1) !== 0) flags.push("temporary");
	if (bytes[84] !== 0) flags.push("saved state");
	if (bytes[85] !== 0) flags.push("hidden");
	return flags;
}
/** Whether two copies describe the same disk; bytes that tools change in one copy only do not count. */
function sameDisk(a, b) {
	return a.type === b.type && a.currentSize === b.currentSize && a.dataOffset === b.dataOffset && a.uuid.equals(b.uuid);
}
function safeNumber(value, what) {
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`${what} ${value} is beyond any file`);
	return Number(value);
}
// lib/disk/vhd/identity.ts
const UUID$1 = 68;
const CURRENT_SIZE = 48;
const KEY_HASH_VERSION = 29;
const KEY_NONCE = 30;
const KEY_HASH = 62;
const KEY_HASH_END = 94;
/** The UUID (16 bytes) in the copy of the footer with which a dynamic VHD begins; undefined when `head` is none. */
function vhdUuidIn(head) {
	return hasFooterCookie(head) ? head.subarray(UUID$1, 84) : void 0;
}
/** Bytes of the virtual disk, by the same copy of the footer. */
function vhdDiskSizeIn(head) {
	return Number(head.readBigUInt64BE(CURRENT_SIZE));
}
/** Byte offset of the batmap header: right behind the table of `entries` blocks. encrypted-formats.md 1.4 */
function batmapHeaderOffset(tableOffset, entries) {
	return tableOffset + 512 * Math.ceil(4 * entries / 512);
}
/** Whether a batmap header has room for a key hash, and one in it: blktap's mark of an encrypted disk. */
function recordsKeyHash(batmapHeader) {
	return batmapHeader.length >= KEY_HASH_END && batmapHeader.toString("latin1", 0, 8) === "tdbatmap" && batmapHeader[KEY_HASH_VERSION] === 1;
}
/**
* The key hash that an encrypted VHD records, lower-case hex; undefined for a VHD that is not encrypted. Throws
* RangeError, in words, for what is no dynamic VHD as this suite writes it.
*/
async function readVhdKeyHash(readAt) {
	const head = await readAt(0, 1536);
	if (head.length < 1536 || !hasFooterCookie(head)) throw new RangeError("it does not begin with the footer copy of a dynamic VHD");
	if (head.toString("latin1", 512, 520) !== "cxsparse") throw new RangeError("its dynamic header is not behind the footer copy");
	const place = batmapHeaderOffset(Number(head.readBigUInt64BE(528)), head.readUInt32BE(540));
	if (!Number.isSafeInteger(place)) throw new RangeError("its tables lie beyond any file");
	const batmapHeader = await readAt(place, 512);
	if (batmapHeader.length < 512 || !recordsKeyHash(batmapHeader)) return void 0;
	if (batmapHeader.subarray(KEY_NONCE, KEY_HASH).some((byte) => byte !== 0)) throw new RangeError("its key hash was made with a nonce, which IBM does not use");
	return batmapHeader.toString("hex", KEY_HASH, KEY_HASH_END);
}
// lib/disk/source.ts
/** `qcow2`, `raw in tar in gzip`: the image's own format first, what is around it behind it. */
function formatInWords({ format, packing = [] }) {
	return [format, ...packing.toReversed()].join(" in ");
}
// lib/host/tools.ts
/** Where the system keeps its commands. The PATH of a job is not asked: a workspace can change it. */
const FOLDERS = [
	"/usr/sbin",
	"/sbin",
	"/usr/bin",
	"/bin"
];
/** The absolute path of one of the system's commands; undefined when it is not installed. */
async function findTool(name) {
	if (!/^[a-z0-9][a-z0-9._-]*$/.test(name)) throw new Error(`defect: ${name} is no command's name`);
	for (const folder of FOLDERS) {
		const path = `${folder}/${name}`;
		if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.stat)(path).then((found) => found.isFile() && (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.X_OK).then(() => true)).catch(() => false)) return path;
	}
}
// lib/disk/holes.ts
const sync = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_3__.fdatasync);
/** Below this size a file is read faster than its holes are found. */
const WORTH_ASKING = 64 * 2 ** 20;
/** Holes below this are read: blocks of the result are not smaller. */
const SMALLEST_HOLE = BLOCK$1;
/** Stretches at most, at any size of the file: then only larger holes count. */
const MOST_RANGES = 2 ** 16;
/** Milliseconds, and bytes of the answer: a line has at most 32. */
const PATIENCE = 3e4;
const LONGEST_ANSWER = 32 * (MOST_RANGES + 2);
const INTERPRETERS = {
	perl: ["-e", `my ($size, $least) = @ARGV;
open(my $file, '<&=', 3) or die "open: $!\\n";
my ($start, $end) = (0, 0);
for (my $at = 0; $at < $size; $at = $end) {
  my $data = sysseek($file, $at, 3);
  if (!defined $data) { last if $! == 6; die "SEEK_DATA: $!\\n" }
  my $hole = sysseek($file, $data, 4);
  die "SEEK_HOLE: $!\\n" if !defined $hole;
  if ($data - $end >= $least) { print "$start $end\\n" if $end; $start = $data + 0 }
  $end = $hole;
}
print "$start $end\\n" if $end;
print ".\\n"`],
	python3: [
		"-I",
		"-S",
		"-c",
		`import os, sys
size, least = int(sys.argv[1]), int(sys.argv[2])
start = end = at = 0
while at < size:
    try:
        data = os.lseek(3, at, 3)
    except OSError as error:
        if error.errno == 6:
            break
        raise
    hole = os.lseek(3, data, 4)
    if data - end >= least:
        if end:
            print(start, end)
        start = data
    at = end = hole
if end:
    print(start, end)
print('.')`
	]
};
/** ext, XFS, Btrfs, tmpfs, F2FS (statfs(2)): they know what is written but not yet on the disk as data. */
const EXACT = [
	61267,
	1481003842,
	2435016766,
	16914836,
	4076150800
];
/**
* Where a sparse file has data: ascending stretches, all else is holes. Undefined when it has no holes worth knowing,
* or when they cannot be found: then all of it is to be read. A hint for speed, true for as long as nobody writes.
*/
async function findDataRanges(file, { signal, log }) {
	if (file.size < WORTH_ASKING || file.stored >= file.size) return void 0;
	for (const name of ["perl", "python3"]) try {
		await settle(file.fd);
		const ranges = await askForData(name, file, signal);
		if (ranges) return ranges;
	} catch (error) {
		signal.throwIfAborted();
		log.debug(`the holes of the source were not found by ${name}: ${String(error)}`);
	}
	log.debug("the source is sparse, but all of it is read");
}
/** Where a file system might take for holes what is still to be written (ZFS did, until 2.2.2), that is written first. */
async function settle(fd) {
	const { type } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.statfs)(`/proc/self/fd/${fd}`);
	if (!EXACT.includes(type)) await sync(fd);
}
/** Undefined when the interpreter is not installed; throws when its answer cannot be used. */
async function askForData(name, { fd, size }, signal) {
	const path = await findTool(name);
	if (path === void 0) return void 0;
	const least = Math.max(SMALLEST_HOLE, Math.ceil(size / MOST_RANGES));
	const { stdout } = await run(path, [
		...INTERPRETERS[name],
		String(size),
		String(least)
	], {
		fds: [fd],
		signal,
		timeout: PATIENCE,
		maxOutput: LONGEST_ANSWER
	});
	return parseDataRanges(stdout, size);
}
/** Throws RangeError for anything but complete, ascending stretches inside the file. */
function parseDataRanges(text, size) {
	const lines = text.split("\n");
	if (lines.pop() !== "" || lines.pop() !== ".") throw new RangeError("the answer is not complete");
	let last = -1;
	return lines.map((line) => {
		const [, start, end] = (/^([0-9]{1,15}) ([0-9]{1,15})$/.exec(line) ?? []).map(Number);
		if (start === void 0 || end === void 0 || start <= last || end <= start || end > size) throw new RangeError(`the line ${JSON.stringify(line)} makes no sense`);
		last = end;
		return {
			start,
			end
		};
	});
}
// lib/disk/lead.ts
/** How far one who reads a file may be ahead of another, in bytes: what lies between them should stay in the page cache. */
const LEAD = 512 * 2 ** 20;
/** Keeps one who reads ahead of another from getting too far. */
var Lead = class {
	#ahead = 0;
	#behind = 0;
	#isFree = false;
	#wake = () => void 0;
	/** The other has come on by so many bytes. */
	follow(bytes) {
		this.#behind += bytes;
		this.#wake();
	}
	/** From now on it may go as far as it likes. */
	release() {
		this.#isFree = true;
		this.#wake();
	}
	/** To be awaited before so many bytes are read. Throws the signal's reason. */
	async advance(bytes, signal) {
		const wake = () => this.#wake();
		signal.addEventListener("abort", wake);
		try {
			while (!signal.aborted && !this.#isFree && this.#ahead > this.#behind + LEAD) await new Promise((resolve) => {
				this.#wake = resolve;
			});
		} finally {
			signal.removeEventListener("abort", wake);
		}
		signal.throwIfAborted();
		this.#ahead += bytes;
	}
};
// lib/disk/running-digest.ts
/** Bytes read, and hashed, at a time; of so many pieces one is hashed, one waits for that, and one is read. */
const CHUNK$1 = 2 ** 20;
const ROOMS = 3;
/** What lies between two reads (tables, bitmaps, a footer) is read and hashed on the way, up to so many bytes. */
const LARGEST_GAP = 4 * 2 ** 20;
/** Shared with the thread that hashes, as all that it is given often. */
const ZEROS = Buffer.from(new SharedArrayBuffer(2 * 2 ** 20));
/**
* SHA-256 of a file. Either it reads the file by itself, beside whoever else reads it (`readAhead`), or it is fed by
* readers as far as they come in file order (`feed`). What is left is read by `finish`.
*/
var RunningDigest = class {
	#file;
	#hash;
	#rooms;
	/** Bytes of the file that are hashed, or on their way to be. */
	#frontier = 0;
	/** How many data ranges end before the frontier. */
	#passed = 0;
	#sum;
	#line = Promise.resolve();
	#lead = new Lead();
	/** Stops the reading ahead. */
	#stop = new AbortController();
	#closed = new AbortController();
	constructor(file) {
		this.#file = file;
	}
	/** Whether the digest is known. */
	get isDone() {
		return this.#sum !== void 0;
	}
	/** A place behind all who asked before. `end` must be called in every ending. */
	takeTurn() {
		const begins = this.#line;
		const { promise, resolve } = Promise.withResolvers();
		this.#line = begins.then(() => promise);
		return {
			begins,
			end: resolve
		};
	}
	/**
	* Reads and hashes all of the file, some way ahead of those who tell by `follow` that they read it too. Never throws:
	* where it fails, `finish` goes on.
	*/
	async readAhead(signal, observe) {
		const stop = AbortSignal.any([signal, this.#stop.signal]);
		await this.#finish(stop, observe).catch(() => void 0);
	}
	/** Others have read so many bytes. */
	follow(bytes) {
		this.#lead.follow(bytes);
	}
	/** Hashes what continues the file; all else stays for `finish`. To be called in one's turn. */
	async feed(pieces, signal) {
		const inOrder = pieces.filter(({ bytes }) => bytes.length > 0).sort((a, b) => a.position - b.position);
		for (const { position, bytes } of inOrder) {
			if (this.#isNear(position)) await this.#advance(position, signal);
			if (position <= this.#frontier && this.#frontier < position + bytes.length) await this.#append(bytes.subarray(this.#frontier - position));
		}
	}
	/** Reads and hashes the rest, and gives the digest in lower-case hex. `observe` sees only what is read here. */
	async finish(signal, observe) {
		this.#lead.release();
		const stop = () => this.#stop.abort();
		signal.addEventListener("abort", stop);
		try {
			return await this.#finish(AbortSignal.any([signal, this.#closed.signal]), observe);
		} finally {
			signal.removeEventListener("abort", stop);
		}
	}
	/** Ends the thread that hashes. Nothing may be asked afterwards. */
	async [Symbol.asyncDispose]() {
		this.#stop.abort();
		this.#closed.abort();
		await this.#line;
		await this.#giveBack();
	}
	async #finish(signal, observe) {
		const turn = this.takeTurn();
		try {
			await turn.begins;
			await this.#advance(this.#file.size, signal, observe);
			this.#sum ??= await this.#thread().sha256();
			await this.#giveBack();
			return this.#sum;
		} finally {
			turn.end();
		}
	}
	#thread() {
		this.#hash ??= (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.d)(this.#file.size);
		return this.#hash;
	}
	async #giveBack() {
		const hash = this.#hash;
		this.#hash = void 0;
		if (this.#rooms) (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(this.#rooms);
		this.#rooms = void 0;
		await hash?.[Symbol.asyncDispose]();
	}
	/** They must stay as they are until the promise has resolved. */
	#append(bytes) {
		this.#frontier += bytes.length;
		return this.#thread().appendOnly(bytes);
	}
	/** Whether little has to be read to bring the frontier to `position`. */
	#isNear(position) {
		let bytes = 0;
		for (const range of this.#rangesAhead()) {
			if (range.start >= position || bytes > LARGEST_GAP) break;
			bytes += Math.max(0, Math.min(range.end, position) - Math.max(range.start, this.#frontier));
		}
		return bytes <= LARGEST_GAP;
	}
	/** The data ranges that do not end before the frontier. */
	*#rangesAhead() {
		const ranges = this.#file.dataRanges;
		while ((ranges[this.#passed]?.end ?? Number.POSITIVE_INFINITY) <= this.#frontier) this.#passed += 1;
		for (let index = this.#passed; index < ranges.length; index += 1) {
			const range = ranges[index];
			if (range) yield range;
		}
	}
	/** Hashes the file from the frontier up to `end`. */
	async #advance(end, signal, observe) {
		const take = (bytes) => {
			signal.throwIfAborted();
			observe?.(this.#frontier, bytes);
			return this.#append(bytes);
		};
		for (const range of this.#rangesAhead()) {
			if (this.#frontier >= end) return;
			await this.#zeros(Math.min(range.start, end), take);
			await this.#data(Math.min(range.end, end), signal, take);
		}
		await this.#zeros(end, take);
	}
	/** A hole of any size, in pieces; between two of them others may run. */
	async #zeros(end, take) {
		while (this.#frontier < end) {
			await take(ZEROS.subarray(0, end - this.#frontier));
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setImmediate)();
		}
	}
	/** A stretch of data. While one piece is hashed, the next ones are read. */
	async #data(end, signal, take) {
		const start = this.#frontier;
		const rooms = this.#roomsFor(end - start);
		const size = rooms.length / ROOMS;
		const hashed = Array.from({ length: ROOMS }, () => Promise.resolve());
		const read = async (piece) => {
			const position = start + piece * size;
			const room = rooms.subarray(piece % ROOMS * size).subarray(0, Math.max(0, Math.min(size, end - position)));
			await hashed[piece % ROOMS];
			await this.#lead.advance(room.length, signal);
			await this.#file.readAt(position, room);
			return room;
		};
		let next = read(0);
		try {
			for (let piece = 0; this.#frontier < end; piece += 1) {
				const bytes = await next;
				next = read(piece + 1);
				next.catch(() => void 0);
				const taken = take(bytes);
				taken.catch(() => void 0);
				hashed[piece % ROOMS] = taken;
			}
		} finally {
			await Promise.allSettled([next, ...hashed]);
		}
		await Promise.all(hashed);
	}
	/** Room for `ROOMS` pieces, which is used again. */
	#roomsFor(bytes) {
		const size = ROOMS * Math.min(CHUNK$1, bytes);
		if (!this.#rooms || this.#rooms.length < size) this.#rooms = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.g)(size);
		return this.#rooms.subarray(0, size);
	}
};
// lib/disk/given-file.ts
/** Reads under way for one call. */
const PARALLEL_READS = 32;
/** An open file: bounded reads by position, its digest, and whether it is still what was opened. */
var GivenFile = class GivenFile {
	#handle;
	#opened;
	#closed = new AbortController();
	#digest;
	/** Set while reads are hashed; where the digest reads the file by itself, they are not. */
	#digesting;
	/** Whether the digest reads the file by itself. */
	#isAhead = false;
	#sha256;
	#known;
	#dataRanges;
	/** Aborting it fails all reads. */
	#stop;
	constructor(handle, opened, dataRanges) {
		this.#handle = handle;
		this.#opened = opened;
		this.#dataRanges = dataRanges ?? [{
			start: 0,
			end: Number(opened.size)
		}];
		this.#digest = new RunningDigest(this);
	}
	/** Opens for reading; never follows a link and never waits on a pipe or device (pitfalls.md I9). */
	static async open(path) {
		const handle = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.rt)(path, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDONLY).catch((cause) => {
			throw unreadable("it cannot be opened", cause);
		});
		return GivenFile.of(handle);
	}
	/** Takes over an open file, which is closed when it is no regular one. `dataRanges`: where it has data, if known. */
	static async of(handle, dataRanges) {
		const opened = await handle.stat({ bigint: true });
		if (!opened.isFile()) {
			await handle.close();
			throw unreadable("it is no regular file", void 0);
		}
		return new GivenFile(handle, opened, dataRanges);
	}
	/** Bytes of the file when it was opened. */
	get size() {
		return Number(this.#opened.size);
	}
	/** Of the open file, where it is one of the system. */
	get fd() {
		return this.#handle.fd;
	}
	/** Where the file has data; all else are holes. Ascending, not overlapping. */
	get dataRanges() {
		return this.#dataRanges;
	}
	/**
	* Its SHA-256 need not be taken, and nothing is read for it: whoever has just written the file under a name that is
	* this run's own took it meanwhile. `sha256` still sees that the file stays what was opened.
	*/
	know(sha256) {
		this.#known = sha256;
	}
	/** From now on, aborting `signal` fails every read with its reason. */
	stopOn(signal) {
		this.#stop = signal;
	}
	/** Whether all bytes from `start` up to `end` are known to lie in one hole. */
	isHole(start, end) {
		const ranges = this.#dataRanges;
		return (ranges[(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.m)(ranges.length, (at) => (ranges[at]?.end ?? 0) > start)]?.start ?? this.size) >= end;
	}
	/** Learns where a sparse file has data, where that is possible and worth it. */
	async findHoles(options) {
		const { fd } = this.#handle;
		if (fd === void 0) return;
		const stored = Number(this.#opened.blocks) * 512;
		this.#dataRanges = await findDataRanges({
			fd,
			size: this.size,
			stored
		}, options) ?? this.#dataRanges;
	}
	/**
	* Fills all of `target`, or throws: E_SOURCE_CHANGED when the file has become shorter, E_SOURCE_READ on I/O errors,
	* the reason of the signal that stops this file.
	*/
	async readAt(position, target) {
		for (let done = 0; done < target.length;) {
			this.#stop?.throwIfAborted();
			const { bytesRead } = await this.#handle.read(target, done, target.length - done, position + done).catch((cause) => {
				throw unreadable(`reading ${target.length} bytes at ${position} failed`, cause);
			});
			if (bytesRead === 0) throw changed(`it ends at ${position + done}, not at ${this.size}`);
			done += bytesRead;
		}
	}
	/**
	* Fills all pieces, as `readAt` does, and after `digestWhileReading` feeds them to the digest before it returns, or
	* tells it how far the reader is.
	* Give all pieces of one read at once; those that must be looked up first as a promise: the place in line is that
	* of the call. When it ends, well or not, nothing writes into the pieces any more.
	*/
	async readContent(pieces) {
		const turn = this.#digesting ? this.#digest.takeTurn() : void 0;
		try {
			const wanted = await pieces;
			for (let at = 0; at < wanted.length; at += PARALLEL_READS) await this.#readAll(wanted.slice(at, at + PARALLEL_READS));
			await turn?.begins;
			if (turn && this.#digesting) await this.#digest.feed(wanted, this.#digesting);
			else this.#digest.follow(wanted.reduce((sum, { bytes }) => sum + bytes.length, 0));
		} finally {
			turn?.end();
		}
	}
	async #readAll(pieces) {
		await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.i)(pieces.map(({ position, bytes }) => this.readAt(position, bytes)));
	}
	/**
	* A large file is read and hashed beside its readers from now on, not too far ahead of them, in a thread of its own;
	* `observe` sees that. A small one is hashed in `readContent` as far as it is read in file order, so that `sha256`
	* reads only the rest. Aborting `signal` ends the one, and fails the reads that wait for the other.
	*/
	digestWhileReading(signal, observe) {
		if (this.#known !== void 0 || this.#sha256 !== void 0 || this.#isAhead) return;
		this.#isAhead = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.u)(this.size);
		if (this.#isAhead) this.#digest.readAhead(this.#orClosed(signal), observe);
		else this.#digesting = this.#orClosed(signal);
	}
	/** Whether `sha256` has nothing left to read. */
	get isDigested() {
		return this.#known !== void 0 || this.#digest.isDone;
	}
	/** Begins to read the file for `sha256`, beside whatever else is read. What goes wrong, `sha256` tells. */
	beginSha256(signal) {
		this.sha256(this.#orClosed(signal)).catch(() => void 0);
	}
	#orClosed(signal) {
		return AbortSignal.any([this.#closed.signal, ...signal ? [signal] : []]);
	}
	/** SHA-256 of the whole file, lower-case hex. No byte is hashed twice, however often this is called. */
	sha256(signal, observe) {
		this.#sha256 ??= this.#finish(signal, observe).catch((error) => {
			this.#sha256 = void 0;
			throw error;
		});
		return this.#sha256;
	}
	async #finish(signal, observe) {
		const digest = this.#known ?? await this.#digest.finish(signal, observe);
		await this.assertUnchanged();
		return digest;
	}
	async assertUnchanged() {
		const now = await this.#handle.stat({ bigint: true });
		for (const name of [
			"size",
			"mtimeNs",
			"ctimeNs"
		]) if (now[name] !== this.#opened[name]) throw changed(`its ${name.replace("Ns", "")} is another one`);
	}
	/** Never throws: of a file that is only read, nothing is lost when closing it fails. */
	async close() {
		this.#closed.abort();
		await this.#digest[Symbol.asyncDispose]();
		await this.#handle.close().catch(() => void 0);
	}
	[Symbol.asyncDispose]() {
		return this.close();
	}
};
// lib/disk/file.ts
/** What readers of formats read: the file that was given, a part of it, or what was unpacked from it. */
var SourceFile = class SourceFile {
	#bytes;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	/** Opens as GivenFile does. `sha256`: where it is known already, as GivenFile's `know` says. */
	static async open(path, sha256) {
		const given = await GivenFile.open(path);
		if (sha256 !== void 0) given.know(sha256);
		return SourceFile.#whole(given);
	}
	static async of(handle) {
		return SourceFile.#whole(await GivenFile.of(handle));
	}
	static #whole = (given) => new SourceFile({
		given,
		stored: given,
		start: 0,
		size: given.size,
		packing: []
	});
	/** A stretch of it, without a copy. Only the last one that was made of a file is to be closed, and closes all. */
	part(start, size, packing) {
		const { packing: outer, ...bytes } = this.#bytes;
		return new SourceFile({
			...bytes,
			start: bytes.start + start,
			size,
			packing: [...outer, packing]
		});
	}
	/** `stored` was unpacked from it, and takes its place; what nobody needs any more is closed. */
	async unpacked(stored, packing) {
		const { given, stored: before, packing: outer } = this.#bytes;
		if (before !== given) await before.close();
		return new SourceFile({
			given,
			stored,
			start: 0,
			size: stored.size,
			packing: [...outer, packing]
		});
	}
	get size() {
		return this.#bytes.size;
	}
	get packing() {
		return this.#bytes.packing;
	}
	/** Undefined unless it is a file of the system. */
	get filePart() {
		const { stored, start, size } = this.#bytes;
		if (stored.fd === void 0) return void 0;
		return {
			fd: stored.fd,
			start,
			size,
			whole: start === 0 && size === stored.size
		};
	}
	/** Where it has data; all else are holes. Ascending, not overlapping. */
	get dataRanges() {
		const { stored, start, size } = this.#bytes;
		return stored.dataRanges.map((range) => ({
			start: Math.max(0, range.start - start),
			end: Math.min(size, range.end - start)
		})).filter((range) => range.start < range.end);
	}
	/** Whether all bytes from `start` up to `end` are known to lie in one hole. */
	isHole(start, end) {
		return this.#bytes.stored.isHole(this.#bytes.start + start, this.#bytes.start + end);
	}
	/** From now on, aborting `signal` fails every read with its reason. */
	stopOn(signal) {
		for (const file of [this.#bytes.given, this.#bytes.stored]) file.stopOn(signal);
	}
	/** Learns where a sparse file has data, where that is possible and worth it. What was unpacked knows it already. */
	async findHoles(options) {
		if (this.#bytes.stored === this.#bytes.given) await this.#bytes.given.findHoles(options);
	}
	/** Fills all of `target`, or throws: E_SOURCE_CHANGED at the end of the file, E_SOURCE_READ on I/O errors. */
	async readAt(position, target) {
		this.#demandInside(position, target);
		await this.#bytes.stored.readAt(this.#bytes.start + position, target);
	}
	#demandInside(position, target) {
		if (target.length > 0 && position + target.length > this.size) throw changed(`it ends at ${this.size}`);
	}
	/** At most `length` bytes from `position`; fewer only at the end. */
	async slice(position, length) {
		const bytes = Buffer.alloc(Math.max(0, Math.min(length, this.size - position)));
		await this.readAt(position, bytes);
		return bytes;
	}
	/** As GivenFile does; what was unpacked is not hashed. */
	async readContent(pieces) {
		const { stored, start } = this.#bytes;
		const shift = (all) => all.map(({ position, bytes }) => {
			this.#demandInside(position, bytes);
			return {
				position: start + position,
				bytes
			};
		});
		await stored.readContent(pieces instanceof Promise ? pieces.then(shift) : shift(pieces));
	}
	/** As GivenFile does, for the given file. `observe` sees of this what `sha256` shows it. */
	digestWhileReading(signal, observe) {
		this.#bytes.given.digestWhileReading(signal, this.#ofPart(observe));
	}
	beginSha256(signal) {
		this.#bytes.given.beginSha256(signal);
	}
	/** Whether `sha256` has nothing left to read. */
	get isDigested() {
		return this.#bytes.given.isDigested;
	}
	/** SHA-256 of all of the given file, lower-case hex. `observe` sees what of this is read for it, in order. */
	sha256(signal, observe) {
		return this.#bytes.given.sha256(signal, this.#ofPart(observe));
	}
	#ofPart(observe) {
		const { given, stored } = this.#bytes;
		if (!observe || stored !== given) return void 0;
		return (position, bytes) => this.#observePart(position, bytes, observe);
	}
	#observePart(position, bytes, observe) {
		const { start, size } = this.#bytes;
		const from = Math.max(0, start - position);
		const inside = bytes.subarray(from, Math.max(from, start + size - position));
		if (inside.length > 0) observe(position + from - start, inside);
	}
	/** Throws UserError E_SOURCE_CHANGED when the given file is no longer what was opened. */
	assertUnchanged() {
		return this.#bytes.given.assertUnchanged();
	}
	async close() {
		for (const file of [this.#bytes.given, this.#bytes.stored]) await file.close();
	}
	[Symbol.asyncDispose]() {
		return this.close();
	}
};
// lib/disk/pieces.ts
/** Neighbours in the file that are neighbours in memory too become one read. */
function joined(pieces) {
	const result = [];
	for (const piece of pieces) {
		const last = result.at(-1);
		if (last && follows(last, piece)) result[result.length - 1] = {
			position: last.position,
			bytes: new Uint8Array(last.bytes.buffer, last.bytes.byteOffset, last.bytes.length + piece.bytes.length)
		};
		else result.push(piece);
	}
	return result;
}
function follows(first, second) {
	return first.position + first.bytes.length === second.position && first.bytes.buffer === second.bytes.buffer && first.bytes.byteOffset + first.bytes.length === second.bytes.byteOffset;
}
// lib/disk/qcow2/header.ts
const QCOW2_MAGIC = Buffer.from("QFIû", "latin1");
/** As qemu: a larger L1 table is refused. */
const L1_LIMIT = 32 * 2 ** 20;
const DIRTY = 0;
const CORRUPT = 1;
const EXTERNAL_DATA = 2;
const COMPRESSION = 3;
const EXTENDED_L2 = 4;
/**
* Reads the header. Throws UserError for disks that need another file or are encrypted, RangeError, in words, for
* damaged or lying headers. `demandSize` refuses disks over the user's limit before anything else is believed.
*/
function parseQcow2Header(bytes, fileSize, demandSize) {
	if (bytes.length < 72) throw new RangeError("the header is cut off");
	const version = bytes.readUInt32BE(4);
	if (version !== 2 && version !== 3) throw unsupported(`qcow2 version ${version}`, "convert it with `qemu-img convert -O qcow2`");
	if (version === 3 && bytes.length < 104) throw new RangeError("the header is cut off");
	if (bytes.readUInt32BE(32) !== 0) throw alreadyEncrypted("a qcow2 image with an encryption method");
	if (bytes.readBigUInt64BE(8) !== 0n) throw needsOtherFile("E_SOURCE_BACKING", "the source is a qcow2 overlay: it names a backing file");
	const features = version === 3 ? readFeatures(bytes.readBigUInt64BE(72)) : /* @__PURE__ */ new Set();
	const size = safeNumber(bytes.readBigUInt64BE(24), "the disk size");
	demandSize(size);
	return {
		version,
		size,
		...layoutOf(bytes, features, size, fileSize),
		compression: compression(bytes, features)
	};
}
function layoutOf(bytes, features, size, fileSize) {
	const clusterBits = bytes.readUInt32BE(20);
	const extendedL2 = features.has(EXTENDED_L2);
	if (clusterBits < (extendedL2 ? 14 : 9) || clusterBits > 21) throw new RangeError(`clusters of 2^${clusterBits} bytes do not exist`);
	const clusterSize = 2 ** clusterBits;
	const l2Entries = clusterSize / (extendedL2 ? 16 : 8);
	const l1Entries = Math.ceil(size / (clusterSize * l2Entries));
	const l1Offset = safeNumber(bytes.readBigUInt64BE(40), "the offset of the L1 table");
	if (l1Entries > bytes.readUInt32BE(36)) throw new RangeError(`the L1 table has ${bytes.readUInt32BE(36)} entries where the disk needs ${l1Entries}`);
	if (8 * l1Entries > L1_LIMIT) throw new RangeError("the L1 table is larger than any tool makes");
	if (l1Offset % clusterSize !== 0 || l1Offset < clusterSize || l1Offset + 8 * l1Entries > fileSize) throw new RangeError(`the L1 table at ${l1Offset} lies in no place for it`);
	return {
		clusterBits,
		clusterSize,
		l1Offset,
		l1Entries,
		extendedL2,
		l2Entries
	};
}
/** The incompatible features that are set. All that would change what is read must be understood. */
function readFeatures(bits) {
	const set = /* @__PURE__ */ new Set();
	for (let bit = 0; bit < 64; bit += 1) if (bits >> BigInt(bit) & 1n) set.add(bit);
	if (set.has(DIRTY)) throw unsupported("a qcow2 image that was not closed cleanly (or is in use)", "stop the virtual machine that uses it; after a crash run `qemu-img check -r all` on it");
	if (set.has(CORRUPT)) throw unsupported("a qcow2 image that qemu has marked as corrupt", "repair it with `qemu-img check -r all` and check the disk inside");
	if (set.has(EXTERNAL_DATA)) throw needsOtherFile("E_SOURCE_BACKING", "the source is a qcow2 image whose data lies in another file");
	const unknown = [...set].filter((bit) => bit > EXTENDED_L2);
	if (unknown.length > 0) throw unsupported(`a qcow2 image with unknown features (bits ${unknown.join(", ")})`, "convert it with `qemu-img convert -O qcow2`");
	return set;
}
function compression(bytes, features) {
	const longHeader = bytes.length >= 105 && bytes.readUInt32BE(100) > 104;
	const type = features.has(COMPRESSION) && longHeader ? bytes[104] : 0;
	if (features.has(COMPRESSION) && type !== 1) throw new RangeError(`the compression type ${type} is unknown`);
	return type === 1 ? "zstd" : "zlib";
}
const inflate = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_7__.inflateRaw);
const unzstd = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_7__.zstdDecompress);
/**
* Unpacks one compressed cluster to exactly `clusterSize` bytes. `packed` is longer than what belongs to the cluster:
* its length is known in whole sectors only. Throws when the data is damaged.
*/
async function unpackCluster(packed, kind, clusterSize) {
	const options = {
		maxOutputLength: clusterSize,
		chunkSize: clusterSize + 64
	};
	const plain = kind === "zlib" ? await inflate(packed, {
		...options,
		finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_7__.constants.Z_SYNC_FLUSH
	}) : await unzstd(packed.subarray(0, zstdFrameLength(packed)), options);
	if (plain.length !== clusterSize) throw new RangeError(`a compressed cluster has ${plain.length} bytes instead of ${clusterSize}`);
	return plain;
}
/** Bytes of the first zstd frame (RFC 8878, 3.1.1); Node's decoder takes what follows for another frame. */
function zstdFrameLength(bytes) {
	if (bytes.length < 6 || bytes.readUInt32LE(0) !== 4247762216) throw new RangeError("a compressed cluster does not begin with a zstd frame");
	const descriptor = bytes[4] ?? 0;
	const singleSegment = descriptor >> 5 & 1;
	const sizeField = [
		singleSegment,
		2,
		4,
		8
	][descriptor >> 6] ?? 0;
	const dictionaryField = [
		0,
		1,
		2,
		4
	][descriptor & 3] ?? 0;
	let at = 5 + (1 - singleSegment) + dictionaryField + sizeField;
	for (let last = false; !last;) {
		if (at + 3 > bytes.length) throw new RangeError("a compressed cluster is cut off");
		const block = bytes.readUIntLE(at, 3);
		last = (block & 1) === 1;
		at += 3 + ((block >> 1 & 3) === 1 ? 1 : block >> 3);
	}
	return at + (descriptor >> 2 & 1 ? 4 : 0);
}
// lib/disk/qcow2/clusters.ts
const ZERO = { kind: "zero" };
const OFFSET_BITS = 72057594037927424n;
const COPIED = 1n << 63n;
const COMPRESSED = 1n << 62n;
/** The two halves of an L2 entry. */
const HIGH = {
	compressed: 1073741824,
	reserved: 1056964608,
	offset: 16777215
};
const LOW = { notOffset: 511 };
const READS_AS_ZEROS = 1;
/** Byte offset of an L2 table, 0 when there is none. Throws RangeError for one that lies nowhere sensible. */
function parseL1Entry(entry, header, fileSize) {
	if ((entry & ~(OFFSET_BITS | COPIED)) !== 0n) throw new RangeError("an L1 entry has reserved bits set");
	const offset = Number(entry & OFFSET_BITS);
	if (offset !== 0) demandCluster(offset, header, fileSize, "an L2 table", header.clusterSize);
	return offset;
}
/**
* One entry of an L2 table. `needed`: bytes of the cluster that lie on the disk (less than a cluster at its end).
* Throws RangeError for reserved bits and for places outside the file.
*/
function parseL2Entry(table, index, header, fileSize, needed) {
	const at = index * (header.extendedL2 ? 16 : 8);
	const high = table.readUInt32BE(at);
	const low = table.readUInt32BE(at + 4);
	if ((high & HIGH.compressed) !== 0) return compressed(table.readBigUInt64BE(at), header, fileSize);
	const zeroBit = header.version === 3 && !header.extendedL2 ? READS_AS_ZEROS : 0;
	if ((high & HIGH.reserved) !== 0 || (low & LOW.notOffset & ~zeroBit) !== 0) throw new RangeError("an L2 entry has reserved bits set");
	const offset = (high & HIGH.offset) * 2 ** 32 + low - (low & LOW.notOffset);
	const subclusters = header.extendedL2 ? subclusterMap(table, at, offset !== 0) : void 0;
	if (offset === 0 || (low & zeroBit) !== 0 || subclusters?.allocated === 0) return ZERO;
	const stored = subclusters ? (32 - Math.clz32(subclusters.allocated)) * (header.clusterSize / 32) : header.clusterSize;
	demandCluster(offset, header, fileSize, "a data cluster", Math.min(needed, stored));
	return {
		kind: "data",
		offset,
		subclusters
	};
}
function subclusterMap(table, at, hasCluster) {
	const zeros = table.readUInt32BE(at + 8);
	const allocated = table.readUInt32BE(at + 12);
	if ((zeros & allocated) !== 0) throw new RangeError("a subcluster is both stored and zero");
	if (allocated !== 0 && !hasCluster) throw new RangeError("a subcluster is stored nowhere");
	return { allocated };
}
/** Offset and a bound of the length, in sectors, share the entry's 62 bits; where they meet depends on the cluster. */
function compressed(entry, header, fileSize) {
	const offsetBits = BigInt(62 - (header.clusterBits - 8));
	if ((entry & COPIED) !== 0n) throw new RangeError("a compressed cluster claims to be its own");
	const offset = Number(entry & (1n << offsetBits) - 1n);
	const sectors = Number((entry & COMPRESSED - 1n) >> offsetBits) + 1;
	if (offset < header.clusterSize || offset >= fileSize) throw new RangeError(`a compressed cluster at ${offset} lies outside the file`);
	return {
		kind: "compressed",
		offset,
		length: Math.min(sectors * 512 - offset % 512, fileSize - offset)
	};
}
function demandCluster(offset, header, fileSize, what, needed) {
	if (offset % header.clusterSize !== 0) throw new RangeError(`${what} at ${offset} is not aligned`);
	if (offset < header.clusterSize || offset + needed > fileSize) throw new RangeError(`${what} at ${offset} lies outside the file (${fileSize} bytes)`);
}
// lib/disk/claims.ts
/** Slots that are remembered at most: 64 MiB of bits, of which only touched pages take memory. */
const MOST_SLOTS = 2 ** 29;
/** Which slots of a file are taken: finds what an image stores in two places at once. */
var Claims = class {
	#slotBytes;
	#taken;
	/** `slotBytes`: what is stored begins at its multiples. Throws RangeError when the file has too many slots. */
	constructor(fileSize, slotBytes) {
		const slots = Math.ceil(fileSize / slotBytes);
		if (slots > MOST_SLOTS) throw new RangeError(`a file of ${fileSize} bytes is too large for blocks of ${slotBytes}`);
		this.#slotBytes = slotBytes;
		this.#taken = new Uint8Array(Math.ceil(slots / 8));
	}
	/** Whether the slot of `offset` was free; from now on it is taken. */
	take(offset) {
		const slot = Math.floor(offset / this.#slotBytes);
		const free = !this.isTaken(offset);
		this.#taken[slot >>> 3] = (this.#taken[slot >>> 3] ?? 0) | 1 << (slot & 7);
		return free;
	}
	isTaken(offset) {
		const slot = Math.floor(offset / this.#slotBytes);
		return ((this.#taken[slot >>> 3] ?? 0) & 1 << (slot & 7)) !== 0;
	}
};
// lib/disk/qcow2/places.ts
/**
* Which clusters of the file hold what: no cluster is a table and data, or two data clusters, at once. Only compressed
* clusters may share one with their kind.
*/
var ClusterPlaces = class {
	#clusterSize;
	#fileSize;
	#owned;
	#packed;
	/** Bytes of the file and of a cluster. */
	constructor(fileSize, clusterSize) {
		this.#clusterSize = clusterSize;
		this.#fileSize = fileSize;
		this.#owned = new Claims(fileSize, clusterSize);
	}
	/** Throws RangeError when something else lies at these bytes. */
	own(what, offset, length) {
		for (const at of this.#clusters(offset, length)) if (this.#packed?.isTaken(at) || !this.#owned.take(at)) throw overlap(what, offset);
	}
	/** For compressed data. */
	share(offset, length) {
		this.#packed ??= new Claims(this.#fileSize, this.#clusterSize);
		for (const at of this.#clusters(offset, length)) {
			if (this.#owned.isTaken(at)) throw overlap("a compressed cluster", offset);
			this.#packed.take(at);
		}
	}
	*#clusters(offset, length) {
		const first = offset - offset % this.#clusterSize;
		for (let at = first; at < offset + length; at += this.#clusterSize) yield at;
	}
};
function overlap(what, offset) {
	return /* @__PURE__ */ new RangeError(`${what} at ${offset} overlaps something else`);
}
// lib/disk/qcow2/map.ts
/** Bytes of L2 tables that are read together; at least one table. */
const TOGETHER = 2 ** 20;
/** Bytes of the disk, in whole sectors. */
function virtualSizeOf({ size }) {
	return Math.ceil(size / 512) * 512;
}
async function readL1(file, header, work) {
	const bytes = await file.slice(header.l1Offset, 8 * header.l1Entries);
	const tables = [];
	for await (const { start, end } of work.stretches(header.l1Entries)) for (let index = start; index < end; index += 1) tables.push(parseL1Entry(bytes.readBigUInt64BE(8 * index), header, file.size));
	return tables;
}
/** The entry of an L2 table for the cluster that begins at byte `start` of the disk. */
function clusterAt(table, index, start, header, fileSize) {
	return parseL2Entry(table, index, header, fileSize, Math.min(header.clusterSize, header.size - start));
}
/** Walks all L2 tables once, which also checks them: what is stored. Throws RangeError, in words. */
async function mapOf(tables, work) {
	const { header, l1 } = tables;
	const map = new BlockMap(virtualSizeOf(header));
	const places = await placesOfTables(tables, work);
	const together = Math.max(1, Math.floor(TOGETHER / header.clusterSize));
	let batch = [];
	for await (const { start, end } of work.stretches(l1.length)) for (let number = start; number < end; number += 1) {
		if (isStored(tables, number)) batch.push(number);
		if (batch.length < together && number < l1.length - 1) continue;
		await markTables(tables, batch, {
			map,
			places
		}, work);
		batch = [];
	}
	return map;
}
/** Whether there is an L2 table to be read. One in a hole of the file is all zeros: nothing is stored. */
function isStored({ file, header, l1 }, number) {
	const offset = l1[number] ?? 0;
	return offset !== 0 && !file.isHole(offset, offset + header.clusterSize);
}
async function markTables(tables, batch, seen, work) {
	const { clusterSize, l2Entries } = tables.header;
	const bytes = Buffer.alloc(batch.length * clusterSize);
	const found = batch.map((number, index) => ({
		number,
		table: bytes.subarray(index * clusterSize, (index + 1) * clusterSize)
	}));
	const pieces = joined(found.map(({ number, table }) => ({
		position: tables.l1[number] ?? 0,
		bytes: table
	})));
	await work.spend(batch.length, pieces.length);
	await tables.file.readContent(pieces);
	const used = found.filter(({ table }) => !isZero(table));
	await work.spend(used.length * l2Entries);
	for (const { number, table } of used) markTable(tables, number, table, seen);
}
function markTable({ file, header }, number, table, { map, places }) {
	const { clusterSize, l2Entries, size } = header;
	const first = number * l2Entries;
	const count = Math.min(l2Entries, Math.ceil(size / clusterSize) - first);
	for (let index = 0; index < count; index += 1) {
		const start = (first + index) * clusterSize;
		const cluster = clusterAt(table, index, start, header, file.size);
		if (cluster.kind === "zero") continue;
		if (cluster.kind === "compressed") places.share(cluster.offset, cluster.length);
		else places.own("a data cluster", cluster.offset, 1);
		map.mark(start, start + clusterSize);
	}
}
async function placesOfTables({ file, header, l1 }, work) {
	const { clusterSize, l1Offset, l1Entries } = header;
	const places = new ClusterPlaces(file.size, clusterSize);
	places.own("the header", 0, 112);
	places.own("the L1 table", l1Offset, 8 * l1Entries);
	for await (const { start, end } of work.stretches(l1.length)) for (const offset of l1.slice(start, end)) if (offset !== 0) places.own("an L2 table", offset, clusterSize);
	return places;
}
// lib/disk/qcow2/source.ts
/** Bytes of L2 tables kept at once. */
const TABLE_CACHE = 16 * 2 ** 20;
async function looksLikeQcow2(file) {
	return QCOW2_MAGIC.equals(await file.slice(0, 4));
}
/**
* A qcow2 image of version 2 or 3, without snapshots' content. All tables are read and checked here, before anything
* is written. Throws UserError for what cannot be encrypted.
*/
async function openQcow2(file, { demandSize, work }) {
	return inWords("qcow2", async () => {
		const header = parseQcow2Header(await file.slice(0, 112), file.size, demandSize);
		const l1 = await readL1(file, header, work);
		return new Qcow2Reader(file, header, l1).asSource(await mapOf({
			file,
			header,
			l1
		}, work));
	});
}
var Qcow2Reader = class {
	#file;
	#header;
	#l1;
	#tables = /* @__PURE__ */ new Map();
	constructor(file, header, l1) {
		this.#file = file;
		this.#header = header;
		this.#l1 = l1;
	}
	asSource(map) {
		const file = this.#file;
		const ranges = map.ranges();
		return {
			format: "qcow2",
			virtualSize: virtualSizeOf(this.#header),
			fileSize: file.size,
			packing: file.packing,
			read: (position, target) => this.#read(position, target),
			dataRanges: () => ranges,
			digestWhileReading: (signal) => file.digestWhileReading(signal),
			isDigested: () => file.isDigested,
			fileSha256: (signal) => file.sha256(signal),
			assertUnchanged: () => file.assertUnchanged(),
			close: () => file.close(),
			[Symbol.asyncDispose]: () => file.close()
		};
	}
	async #read(position, target) {
		const within = target.subarray(0, Math.max(0, this.#header.size - position));
		(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(target.subarray(within.length));
		const packed = [];
		await this.#file.readContent(this.#pieces(position, within, packed));
		for (const one of packed) await this.#unpack(one);
	}
	/** Where the parts of a read lie in the file. What is zero is filled here; what is compressed is put into `packed`. */
	async #pieces(position, target, packed) {
		const { clusterSize } = this.#header;
		const pieces = [];
		for (let done = 0; done < target.length;) {
			const inside = (position + done) % clusterSize;
			const start = position + done - inside;
			const bytes = target.subarray(done, done + clusterSize - inside);
			const cluster = await this.#cluster(start);
			if (cluster.kind === "zero") (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(bytes);
			else if (cluster.kind === "compressed") {
				const data = Buffer.alloc(cluster.length);
				packed.push({
					data,
					start,
					inside,
					target: bytes
				});
				pieces.push({
					position: cluster.offset,
					bytes: data
				});
			} else if (cluster.subclusters) pieces.push(...this.#subclusters(cluster.offset, cluster.subclusters.allocated, inside, bytes));
			else pieces.push({
				position: cluster.offset + inside,
				bytes
			});
			done += bytes.length;
		}
		return joined(pieces);
	}
	async #cluster(start) {
		const { clusterSize, l2Entries } = this.#header;
		const number = start / clusterSize;
		const offset = this.#l1[Math.floor(number / l2Entries)] ?? 0;
		if (offset === 0) return { kind: "zero" };
		return clusterAt(await this.#table(offset), number % l2Entries, start, this.#header, this.#file.size);
	}
	#table(offset) {
		const known = this.#tables.get(offset);
		if (known) return known;
		const oldest = this.#tables.keys().next();
		if ((this.#tables.size + 1) * this.#header.clusterSize > TABLE_CACHE && !oldest.done) this.#tables.delete(oldest.value);
		const table = this.#file.slice(offset, this.#header.clusterSize);
		this.#tables.set(offset, table);
		return table;
	}
	async #unpack({ data, start, inside, target }) {
		try {
			const plain = await unpackCluster(data, this.#header.compression, this.#header.clusterSize);
			target.set(plain.subarray(inside, inside + target.length));
			free(plain);
			free(data);
		} catch (cause) {
			throw damaged("qcow2", `the compressed cluster of disk offset ${start} cannot be unpacked`, cause);
		}
	}
	#subclusters(offset, allocated, inside, target) {
		const size = this.#header.clusterSize / 32;
		const pieces = [];
		for (let done = 0; done < target.length;) {
			const at = inside + done;
			const number = Math.floor(at / size);
			const bytes = target.subarray(done, done + (number + 1) * size - at);
			if (allocated >>> number & 1) pieces.push({
				position: offset + at,
				bytes
			});
			else (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(bytes);
			done += bytes.length;
		}
		return pieces;
	}
};
/** Gives memory back at once: until it is collected, tens of MiB would gather. */
function free({ buffer, byteLength }) {
	if (buffer instanceof ArrayBuffer && buffer.byteLength <= byteLength + 64) buffer.transfer(0);
}
// lib/disk/nbd/errors.ts
/** The server said what the protocol does not allow, or went away: nothing more can be asked over the connection. */
var NbdProtocolError = class extends Error {
	constructor(what, cause) {
		super(`NBD: ${what}`, cause === void 0 ? void 0 : { cause });
		this.name = "NbdProtocolError";
	}
};
/** The server could not do what it was asked, and said so. */
var NbdServerError = class extends Error {
	/** The protocol's number, which is Linux' errno for those that matter: 5 is EIO. */
	errno;
	constructor(what, errno, said) {
		super(`NBD: ${what} failed with error ${errno}${said === "" ? "" : ` (${said})`}`);
		this.name = "NbdServerError";
		this.errno = errno;
	}
};
// lib/disk/nbd/wire.ts
/** Numbers and layouts of the NBD protocol (NetworkBlockDevice/nbd/doc/proto.md). All integers are big-endian. */
const HELLO = {
	init: 5639144782019643715n,
	options: 5280542401877725268n
};
const OPTION = {
	go: 7,
	structuredReply: 8,
	setMetaContext: 10
};
const OPTION_REPLY = {
	ack: 1,
	info: 3,
	metaContext: 4
};
const INFO = {
	export: 0,
	blockSize: 3
};
const COMMAND = {
	read: 0,
	disconnect: 2,
	blockStatus: 7
};
const REQUEST_MAGIC = 627086611;
const REQUEST_BYTES = 28;
/** Bytes of one read at most, where the server names no smaller limit. */
const MOST_BYTES = 32 * 2 ** 20;
const CHUNK = {
	none: 0,
	data: 1,
	hole: 2,
	blockStatus: 5
};
function option(code, data) {
	const bytes = Buffer.alloc(16 + data.length);
	bytes.writeBigUInt64BE(HELLO.options, 0);
	bytes.writeUInt32BE(code, 8);
	bytes.writeUInt32BE(data.length, 12);
	data.copy(bytes, 16);
	return bytes;
}
/** Asks for the export without a name, by its size and block sizes. */
function goData() {
	const data = Buffer.alloc(8);
	data.writeUInt16BE(1, 4);
	data.writeUInt16BE(INFO.blockSize, 6);
	return data;
}
/** Asks that block status of the export without a name be told in this context. */
function metaContextData(context) {
	const data = Buffer.alloc(12 + context.length);
	data.writeUInt32BE(1, 4);
	data.writeUInt32BE(context.length, 8);
	data.write(context, 12, "latin1");
	return data;
}
function request(command, cookie, offset, length) {
	const bytes = Buffer.alloc(REQUEST_BYTES);
	bytes.writeUInt32BE(REQUEST_MAGIC, 0);
	bytes.writeUInt16BE(command, 6);
	bytes.writeBigUInt64BE(cookie, 8);
	bytes.writeBigUInt64BE(BigInt(offset), 16);
	bytes.writeUInt32BE(length, 24);
	return bytes;
}
// lib/disk/nbd/handshake.ts
const CONTEXT = "base:allocation";
const LARGEST_REPLY = 65536;
const MOST_REPLIES = 16;
const LARGEST_BLOCK = 65536;
/** Agrees on structured replies, `base:allocation` and the export without a name, which has to be read-only. */
async function negotiate(socket, reader) {
	const hello = await reader.take(18);
	if (hello.readBigUInt64BE(0) !== HELLO.init || hello.readBigUInt64BE(8) !== HELLO.options) throw new NbdProtocolError("this is no NBD server of the new style");
	const wanted = 3;
	if ((hello.readUInt16BE(16) & wanted) !== wanted) throw new NbdProtocolError("the server is older than fixed newstyle");
	const flags = Buffer.alloc(4);
	flags.writeUInt32BE(wanted);
	socket.write(flags);
	const ask = async (code, data) => {
		socket.write(option(code, data));
		return replies(reader, code);
	};
	await ask(OPTION.structuredReply, Buffer.alloc(0));
	const allocationContext = contextOf(await ask(OPTION.setMetaContext, metaContextData(CONTEXT)));
	return {
		...exportOf(await ask(OPTION.go, goData())),
		allocationContext
	};
}
/** All replies to one option, up to the acknowledgement. */
async function replies(reader, code) {
	const found = [];
	while (found.length < MOST_REPLIES) {
		const head = await reader.take(20);
		const type = head.readUInt32BE(12);
		const length = head.readUInt32BE(16);
		if (head.readBigUInt64BE(0) !== 1100100111001001n || head.readUInt32BE(8) !== code) throw new NbdProtocolError(`the reply to option ${code} is for something else`);
		if (length > LARGEST_REPLY) throw new NbdProtocolError(`a reply of ${length} bytes to option ${code}`);
		const data = await reader.take(length);
		if (type >= 2 ** 31) throw new NbdProtocolError(`option ${code} was refused (${type - 2 ** 31}): ${data.toString("utf8")}`);
		if (type === OPTION_REPLY.ack) return found;
		found.push({
			type,
			data
		});
	}
	throw new NbdProtocolError(`more than ${MOST_REPLIES} replies to option ${code}`);
}
function contextOf(found) {
	const [reply] = found;
	if (found.length !== 1 || reply?.type !== OPTION_REPLY.metaContext || reply.data.length < 4) throw new NbdProtocolError(`the server does not know ${CONTEXT}`);
	if (reply.data.toString("latin1", 4) !== CONTEXT) throw new NbdProtocolError("it chose another context");
	return reply.data.readUInt32BE(0);
}
function exportOf(found) {
	const info = (type, length) => {
		const same = found.filter(({ type: kind, data }) => kind === OPTION_REPLY.info && data.length >= 2 && data.readUInt16BE(0) === type);
		const [reply] = same;
		if (same.length > 1 || reply && reply.data.length !== length) throw new NbdProtocolError(`its information ${type} makes no sense`);
		return reply?.data;
	};
	const shape = info(INFO.export, 12);
	if (!shape) throw new NbdProtocolError("the server does not tell the size");
	if ((shape.readUInt16BE(10) & 2) === 0) throw new NbdProtocolError("it is not read-only");
	const size = shape.readBigUInt64BE(2);
	if (size > BigInt(Number.MAX_SAFE_INTEGER)) throw new NbdProtocolError(`a size of ${size} bytes`);
	return {
		size: Number(size),
		...blockSizes(info(INFO.blockSize, 14), Number(size))
	};
}
function blockSizes(data, size) {
	const smallestBlock = data?.readUInt32BE(2) ?? 512;
	const mostBytes = Math.min(data?.readUInt32BE(10) ?? MOST_BYTES, MOST_BYTES);
	if (!(smallestBlock > 0 && (smallestBlock & smallestBlock - 1) === 0) || smallestBlock > LARGEST_BLOCK || size % smallestBlock !== 0 || mostBytes < LARGEST_BLOCK) throw new NbdProtocolError(`blocks of ${smallestBlock} to ${mostBytes} bytes in ${size}`);
	return {
		smallestBlock,
		mostBytes: mostBytes - mostBytes % smallestBlock
	};
}
// lib/disk/nbd/pending.ts
/** Bytes of an error's or a status' chunk at most. */
const LARGEST_ERROR = 8192;
const LARGEST_STATUS = 4 + 8 * 2 ** 20;
/** A request under way. It takes the chunks of its answer and settles with the last one. */
var Pending = class {
	#settled = Promise.withResolvers();
	#error;
	what;
	constructor(what) {
		this.what = what;
		this.#settled.promise.catch(() => void 0);
	}
	get answer() {
		return this.#settled.promise;
	}
	/** Takes one chunk's payload off the connection. Throws NbdProtocolError for what this request has no use for. */
	async chunk(type, length, reader) {
		if (type >= 32768) this.serverError(...await readError(length, reader));
		else if (type === CHUNK.none && length === 0) return;
		else await this.payload(type, length, reader);
	}
	/** The answer is complete. */
	done() {
		if (this.#error) this.#settled.reject(this.#error);
		else this.#settled.resolve(this.result());
	}
	fail(error) {
		this.#settled.reject(error);
	}
	serverError(errno, said) {
		this.#error ??= new NbdServerError(this.what, errno, said);
	}
};
/** A read: its data may come in pieces and in any order, each byte once. */
var PendingRead = class extends Pending {
	#position;
	#target;
	#pieces = [];
	constructor(position, target) {
		super(`reading ${target.length} bytes at ${position}`);
		this.#position = position;
		this.#target = target;
	}
	async payload(type, length, reader) {
		if (type === CHUNK.data && length > 8) {
			const offset = (await reader.take(8)).readBigUInt64BE();
			await reader.fill(this.#place(offset, length - 8));
		} else if (type === CHUNK.hole && length === 12) {
			const hole = await reader.take(12);
			(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(this.#place(hole.readBigUInt64BE(0), hole.readUInt32BE(8)));
		} else throw new NbdProtocolError(`a chunk of type ${type} and ${length} bytes answers a read`);
	}
	#place(offset, length) {
		const start = Number(offset) - this.#position;
		if (!(start >= 0 && length > 0 && start + length <= this.#target.length)) throw new NbdProtocolError(`${length} bytes at ${offset} were not asked for`);
		this.#pieces.push({
			start,
			end: start + length
		});
		return this.#target.subarray(start, start + length);
	}
	result() {
		let end = 0;
		for (const piece of this.#pieces.sort((a, b) => a.start - b.start)) {
			if (piece.start !== end) throw new NbdProtocolError("an answer has a gap or says a part twice");
			end = piece.end;
		}
		if (end !== this.#target.length) throw new NbdProtocolError("an answer is not whole");
	}
};
/** A question for block status: at least the first extent from the place asked for. */
var PendingStatus = class extends Pending {
	#context;
	#extents = [];
	constructor(what, context) {
		super(what);
		this.#context = context;
	}
	async payload(type, length, reader) {
		const fits = length >= 12 && (length - 4) % 8 === 0 && length <= LARGEST_STATUS;
		if (type !== CHUNK.blockStatus || !fits || this.#extents.length > 0) throw new NbdProtocolError(`a chunk of type ${type} and ${length} bytes answers a question for status`);
		const data = await reader.take(length);
		if (data.readUInt32BE(0) !== this.#context) throw new NbdProtocolError("a status of another context");
		this.#extents = Array.from({ length: (length - 4) / 8 }, (_, index) => ({
			length: data.readUInt32BE(4 + 8 * index),
			state: data.readUInt32BE(8 + 8 * index)
		}));
	}
	result() {
		if (this.#extents.length === 0 || this.#extents.some(({ length }) => length === 0)) throw new NbdProtocolError("a status tells nothing");
		return this.#extents;
	}
};
async function readError(length, reader) {
	if (length < 6 || length > LARGEST_ERROR) throw new NbdProtocolError(`an error of ${length} bytes`);
	const data = await reader.take(length);
	return [data.readUInt32BE(0), data.toString("utf8", 6, 6 + data.readUInt16BE(4))];
}
// lib/disk/nbd/client.ts
/** Bytes that one question for block status covers: the field has 32 bits. */
const STATUS_SPAN = 2 ** 31;
/**
* Reads the export without a name of an NBD server: fixed newstyle, structured replies, `base:allocation`. Nothing that
* the server says is believed unchecked; after the first thing that the protocol does not allow, all requests fail.
*/
var NbdClient = class NbdClient {
	#socket;
	#reader;
	#export;
	#pending = /* @__PURE__ */ new Map();
	#nextCookie = 1n;
	#broken;
	constructor(reader, shape) {
		this.#socket = reader.socket;
		this.#reader = reader;
		this.#export = shape;
		this.#receive().catch((error) => this.#break(error));
	}
	/** Takes over a connected socket. Throws NbdProtocolError; aborting `signal` ends the negotiation. */
	static async start(reader, signal) {
		const { socket } = reader;
		const stop = () => socket.destroy();
		signal.addEventListener("abort", stop, { once: true });
		try {
			signal.throwIfAborted();
			return new NbdClient(reader, await negotiate(socket, reader));
		} catch (error) {
			socket.destroy();
			throw signal.aborted ? signal.reason : error;
		} finally {
			signal.removeEventListener("abort", stop);
		}
	}
	/** Bytes of the export. */
	get size() {
		return this.#export.size;
	}
	/**
	* Fills `target` with the bytes at `position`; all of it lies inside the export. Several reads may be under way.
	* Throws NbdServerError when the server cannot read there.
	*/
	async read(position, target) {
		if (target.length === 0) return;
		const { smallestBlock, mostBytes } = this.#export;
		const before = position % smallestBlock;
		const after = -(position + target.length) & smallestBlock - 1;
		if (before === 0 && after === 0) {
			const reads = [];
			for (let done = 0; done < target.length; done += mostBytes) reads.push(this.#readPart(position + done, target.subarray(done, done + mostBytes)));
			await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.i)(reads);
		} else {
			const wider = Buffer.alloc(before + target.length + after);
			await this.read(position - before, wider);
			target.set(wider.subarray(before, before + target.length));
		}
	}
	#readPart(position, target) {
		return this.#send(COMMAND.read, position, target.length, new PendingRead(position, target));
	}
	/** The stretches that do not read as zeros for certain, in order; neighbours are not joined. */
	async *dataRanges() {
		for (let position = 0; position < this.size;) {
			const span = Math.min(STATUS_SPAN, this.size - position);
			const end = position + span;
			for (const { length, state } of await this.#status(position, span)) {
				const stop = Math.min(position + length, end);
				if ((state & 2) === 0 && stop > position) yield {
					start: position,
					end: stop
				};
				position = stop;
			}
		}
	}
	#status(position, length) {
		const pending = new PendingStatus(`asking what is allocated at ${position}`, this.#export.allocationContext);
		return this.#send(COMMAND.blockStatus, position, length, pending);
	}
	#send(command, position, length, pending) {
		if (this.#broken !== void 0) return Promise.reject(this.#broken);
		const cookie = this.#nextCookie;
		this.#nextCookie += 1n;
		this.#pending.set(cookie, pending);
		this.#socket.write(request(command, cookie, position, length));
		return pending.answer;
	}
	/** Says goodbye, upon which a server for one client ends. Requests under way fail. */
	close() {
		if (!this.#socket.destroyed) this.#socket.end(request(COMMAND.disconnect, 0n, 0, 0));
		this.#break(new NbdProtocolError("the connection was closed"), false);
	}
	#break(error, hangUp = true) {
		this.#broken ??= error;
		for (const pending of this.#pending.values()) pending.fail(this.#broken);
		this.#pending.clear();
		if (hangUp) this.#socket.destroy();
	}
	async #receive() {
		for (;;) {
			const magic = await this.#reader.take(4);
			if (magic.readUInt32BE() === 1720595439) await this.#receiveChunk();
			else if (magic.readUInt32BE() === 1732535960) await this.#receiveSimple();
			else throw new NbdProtocolError("what the server sends is no reply");
		}
	}
	async #receiveChunk() {
		const head = await this.#reader.take(16);
		const cookie = head.readBigUInt64BE(4);
		const pending = this.#pendingOf(cookie);
		await pending.chunk(head.readUInt16BE(2), head.readUInt32BE(12), this.#reader);
		if ((head.readUInt16BE(0) & 1) === 0) return;
		pending.done();
		this.#pending.delete(cookie);
	}
	/** Where structured replies were agreed on, a simple one tells an error only. */
	async #receiveSimple() {
		const head = await this.#reader.take(12);
		const cookie = head.readBigUInt64BE(4);
		const pending = this.#pendingOf(cookie);
		if (head.readUInt32BE(0) === 0) throw new NbdProtocolError("a simple reply where a structured one is due");
		pending.serverError(head.readUInt32BE(0), "");
		pending.done();
		this.#pending.delete(cookie);
	}
	#pendingOf(cookie) {
		const pending = this.#pending.get(cookie);
		if (!pending) throw new NbdProtocolError(`a reply to request ${cookie}, which was not made`);
		return pending;
	}
};
// lib/disk/nbd/socket-reader.ts
/** Bytes that are read off the socket at once. */
const BUFFER = 262144;
/**
* Reads an exact number of bytes at a time from a socket. One reader, one read at a time. All goes through one buffer:
* left to Node, every 64 KiB would be memory of their own until they are collected, 100 MiB of them on a fast disk.
*/
var SocketReader = class SocketReader {
	#socket;
	/** What was read and not taken; nothing more is read before it is empty. */
	#waiting = /* @__PURE__ */ new Uint8Array(0);
	#ended;
	#wake;
	constructor(path) {
		const callback = (length, buffer) => {
			this.#waiting = buffer.subarray(0, length);
			this.#wake?.();
			return false;
		};
		this.#socket = (0,node_net__WEBPACK_IMPORTED_MODULE_5__.connect)({
			path,
			onread: {
				buffer: Buffer.alloc(BUFFER),
				callback
			}
		});
		this.#socket.on("error", (cause) => this.#end(new NbdProtocolError("the connection failed", cause)));
		this.#socket.on("close", () => this.#end(new NbdProtocolError("the server has hung up")));
	}
	/** Connects to a socket in the file system; undefined when nobody listens there. */
	static connect(path) {
		return new Promise((resolve) => {
			const reader = new SocketReader(path);
			reader.#socket.once("connect", () => resolve(reader));
			reader.#socket.once("error", () => resolve(void 0));
		});
	}
	get socket() {
		return this.#socket;
	}
	async take(length) {
		const bytes = Buffer.allocUnsafe(length);
		await this.fill(bytes);
		return bytes;
	}
	/** Throws NbdProtocolError when the connection ends first. */
	async fill(target) {
		for (let done = 0; done < target.length;) {
			if (this.#waiting.length === 0) await this.#more();
			const part = this.#waiting.subarray(0, target.length - done);
			target.set(part, done);
			done += part.length;
			this.#waiting = this.#waiting.subarray(part.length);
		}
	}
	async #more() {
		if (this.#ended) throw this.#ended;
		const { promise, resolve } = Promise.withResolvers();
		this.#wake = resolve;
		this.#socket.resume();
		await promise;
		this.#wake = void 0;
	}
	#end(error) {
		this.#ended ??= error;
		this.#wake?.();
	}
};
// lib/disk/qemu/server.ts
/** Milliseconds for qemu-nbd to open the image and to listen, and to end when its client has left. */
const STARTING = 2e4;
const ENDING = 3e3;
/** Milliseconds that it may take to say why it fails. */
const DYING = 500;
const POLL = 10;
/**
* A qemu-nbd of our own, read-only, for one client, on a socket in a folder that only this user may enter. It ends with
* the connection, is killed on `signal`, and, where the host has setpriv, dies with this process.
*/
var QemuServer = class QemuServer {
	client;
	#ended;
	#kill;
	constructor(client, ended, kill) {
		this.client = client;
		this.#ended = ended;
		this.#kill = kill;
	}
	/** Throws UserError when qemu-nbd is not installed, CommandError with its words when it cannot open the image. */
	static async start(image, { folder, signal }) {
		const command = await commandLine(image);
		const path = await makeFolder(folder);
		const kill = new AbortController();
		let ended;
		try {
			await using handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_DIRECTORY);
			const [tool, ...args] = command;
			const ends = {
				signal: AbortSignal.any([signal, kill.signal]),
				timeout: 1e400
			};
			ended = run(tool, args, {
				fds: [image.part.fd, handle.fd],
				...ends
			});
			ended.catch(() => void 0);
			const reader = await connected(`/proc/self/fd/${handle.fd}/nbd`, ended);
			const client = await NbdClient.start(reader, AbortSignal.any([signal, AbortSignal.timeout(STARTING)]));
			return new QemuServer(client, ended, kill);
		} catch (error) {
			throw await deathOf(ended, kill) ?? error;
		} finally {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.rm)(path, {
				recursive: true,
				force: true
			});
		}
	}
	/** Why the server is gone, in its own words; undefined when it runs or has ended well. */
	async whyEnded() {
		return Promise.race([this.#ended.then(() => void 0, (error) => error), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setTimeout)(DYING)]);
	}
	/** Ends the connection and the server, and waits for both. */
	async stop() {
		this.client.close();
		const timer = setTimeout(() => this.#kill.abort(), ENDING);
		await this.#ended.catch(() => void 0);
		clearTimeout(timer);
	}
};
/** Kills it, and gives what it said when it had ended by itself: it listens before it has opened the image. */
async function deathOf(ended, kill) {
	const end = ended?.then(() => void 0, (error) => error);
	await Promise.race([end, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setTimeout)(DYING)]);
	kill.abort();
	const error = await end;
	return error instanceof CommandError && error.reason === "exit" ? error : void 0;
}
async function commandLine({ driver, options, part }) {
	const tool = await findTool("qemu-nbd");
	if (tool === void 0) throw missing(driver);
	const image = {
		driver,
		...options,
		"read-only": true,
		file: fileOf(part)
	};
	const args = [
		"--read-only",
		"--shared=1",
		"--socket=/proc/self/fd/4/nbd",
		`json:${JSON.stringify(image)}`
	];
	const setpriv = await findTool("setpriv");
	if (setpriv === void 0) return [tool, ...args];
	return [
		setpriv,
		"--no-new-privs",
		"--pdeathsig",
		"KILL",
		"--",
		tool,
		...args
	];
}
/** The file itself, or a window on it. A part fills whole sectors: what pads a member of a tar archive is zeros. */
function fileOf({ start, size, whole }) {
	const file = {
		driver: "file",
		filename: "/proc/self/fd/3",
		"read-only": true
	};
	if (whole) return file;
	return {
		driver: "raw",
		offset: start,
		size: Math.ceil(size / 512) * 512,
		"read-only": true,
		file
	};
}
async function makeFolder(folder) {
	if (folder === void 0) return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(), "encrypted-image-"));
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.mkdir)(folder, { mode: 448 });
	return folder;
}
async function connected(path, ended) {
	const deadline = performance.now() + STARTING;
	let running = true;
	const end = ended.finally(() => {
		running = false;
	});
	end.catch(() => void 0);
	while (running && performance.now() < deadline) {
		const reader = await SocketReader.connect(path);
		if (reader) return reader;
		await Promise.race([(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setTimeout)(POLL), end]);
	}
	await Promise.race([end, Promise.resolve()]);
	throw new NbdProtocolError(`qemu-nbd did not listen within ${STARTING / 1e3} s`);
}
function missing(driver) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_TOOL_MISSING",
		what: `the source is a ${driver.toUpperCase()} image, and qemu-nbd, which reads it, is not installed`,
		why: "raw, VHD and qcow2 images are read without any tool, other formats by those of qemu",
		fix: "install the package qemu-utils (Red Hat: qemu-img) on the runner, or convert the image with `qemu-img convert -O qcow2` where it was made"
	});
}
// lib/disk/qemu/vdi.ts
const HEADER_BYTES = 512;
const BLOCK = 2 ** 20;
/** Blocks that are not stored: never written, and discarded. */
const NOT_STORED = [4294967295, 4294967294];
const TYPES = {
	dynamic: 1,
	fixed: 2
};
/** Blocks that are checked at a time. */
const SLICE$1 = 2 ** 18;
function looksLikeVdi(head) {
	return head.length >= 68 && head.readUInt32LE(64) === 3201962111;
}
/**
* Bytes of the disk in a VDI of version 1.1 (VirtualBox, VDICore.h). Throws UserError for differencing images,
* RangeError, in words, for what cannot be believed.
*/
async function vdiSize(file, { demandSize, work }) {
	const head = await file.slice(0, HEADER_BYTES);
	if (head.length < HEADER_BYTES) throw new RangeError("its header is cut off");
	const version = head.readUInt32LE(68);
	if (version !== 65537) throw unsupported(`a VDI of version ${version >>> 16}.${version & 65535}`, "convert it with `qemu-img convert`");
	demandNoParent(head);
	const size = safeNumber(head.readBigUInt64LE(368), "the disk size");
	demandSize(size);
	const blocks = head.readUInt32LE(384);
	if (head.readUInt32LE(360) !== 512 || head.readUInt32LE(376) !== BLOCK || head.readUInt32LE(380) !== 0) throw unsupported("a VDI of other blocks than 1 MiB", "convert it with `qemu-img convert`");
	if (blocks !== Math.ceil(size / BLOCK)) throw new RangeError(`it has ${blocks} blocks of 1 MiB for a disk of ${size} bytes`);
	await demandSoundBlocks(file, head, size, work);
	return Math.ceil(size / 512) * 512;
}
function demandNoParent(head) {
	const type = head.readUInt32LE(76);
	const links = head.subarray(424, 456);
	if (type === 3 || type === 4 || links.some((byte) => byte !== 0)) throw needsOtherFile("E_SOURCE_DIFFERENCING", "the source is a differencing VDI: its parent is missing");
	if (type !== TYPES.dynamic && type !== TYPES.fixed) throw new RangeError(`its type ${type} is unknown`);
}
/** Every block lies inside the file, as far as the disk goes, and none twice. */
async function demandSoundBlocks(file, head, size, work) {
	const [mapAt, dataAt, stored] = [
		head.readUInt32LE(340),
		head.readUInt32LE(344),
		head.readUInt32LE(388)
	];
	const blocks = head.readUInt32LE(384);
	if (mapAt < HEADER_BYTES || mapAt + 4 * blocks > dataAt || mapAt % 512 !== 0 || dataAt % 512 !== 0) throw new RangeError("its header, map and data overlap");
	if (stored > blocks || dataAt + (stored - 1) * BLOCK >= file.size) throw new RangeError(`its ${stored} stored blocks do not fit into the file`);
	const claims = new Claims(stored * BLOCK, BLOCK);
	for (let first = 0; first < blocks; first += SLICE$1) {
		const count = Math.min(SLICE$1, blocks - first);
		await work.spend(count, 1);
		const map = await file.slice(mapAt + 4 * first, 4 * count);
		for (let index = 0; index < count; index += 1) {
			const place = map.readUInt32LE(4 * index);
			if (NOT_STORED.includes(place)) continue;
			const needed = Math.min(BLOCK, size - (first + index) * BLOCK);
			if (place >= stored) throw new RangeError(`a block lies at ${place}, of ${stored} stored ones`);
			if (dataAt + place * BLOCK + needed > file.size) throw new RangeError(`the block at ${place} reaches beyond the end of the file`);
			if (!claims.take(place * BLOCK)) throw new RangeError(`two blocks lie at ${place}`);
		}
	}
}
// lib/disk/qemu/crc32c.ts
/** The Castagnoli polynomial, reflected: of the checksums in VHDX. */
const POLYNOMIAL = 2197175160;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = value >>> 1 ^ (value & 1) * POLYNOMIAL;
	return value >>> 0;
});
/** CRC-32C of some KiB; for more there are faster ways. */
function crc32c(bytes) {
	let crc = 4294967295;
	for (const byte of bytes) crc = crc >>> 8 ^ (TABLE[(crc ^ byte) & 255] ?? 0);
	return ~crc >>> 0;
}
// lib/disk/qemu/vhdx-blocks.ts
const MIB = 2 ** 20;
/** States of a payload block (MS-VHDX 2.5.1.1); all others read as zeros. */
const STORED = 6;
const PARTLY_IN_PARENT = 7;
/** Sectors that one sector bitmap covers. Its entry stands behind those of its blocks. */
const BITMAP_SECTORS = 2 ** 23;
/** Entries read at once. */
const SLICE = 2 ** 16;
/**
* Which parts of the disk are stored (qemu's driver cannot tell). Every stored block lies inside the file and none
* twice: older qemu reads zeros where a file is cut off. Throws RangeError, in words; UserError when a block lies
* partly in a parent.
*/
async function storedVhdxBlocks(file, { table, taken, diskSize, blockSize }, work) {
	if (blockSize < MIB || blockSize > 256 * MIB || (blockSize & blockSize - 1) !== 0) throw new RangeError(`blocks of ${blockSize} bytes do not exist`);
	const chunk = BITMAP_SECTORS * 512 / blockSize;
	const blocks = Math.ceil(diskSize / blockSize);
	const count = blocks + Math.floor((blocks - 1) / chunk);
	if (8 * count > table.length) throw new RangeError(`its block table has no room for ${count} entries`);
	const room = {
		claims: new Claims(file.size, MIB),
		size: file.size
	};
	const stored = new BlockMap(diskSize);
	for (const { offset, length } of taken) {
		await work.spend(Math.ceil(length / MIB));
		if (length > 0) claimAll(room, offset, length);
	}
	for (let first = 0; first < count; first += SLICE) {
		const entries = Math.min(SLICE, count - first);
		await work.spend(entries, 1);
		const bytes = await file.slice(table.offset + 8 * first, 8 * entries);
		for (let index = first; index < first + entries; index += 1) {
			if (index % (chunk + 1) === chunk) continue;
			const place = storedAt(bytes.readBigUInt64LE(8 * (index - first)));
			if (place === void 0) continue;
			const start = (index - Math.floor(index / (chunk + 1))) * blockSize;
			claimAll(room, place, Math.min(blockSize, diskSize - start));
			stored.mark(start, start + blockSize);
		}
	}
	return stored;
}
/** Where in the file a block lies; undefined when it reads as zeros. */
function storedAt(entry) {
	const state = Number(entry & 7n);
	if (state === PARTLY_IN_PARENT) throw needsOtherFile("E_SOURCE_DIFFERENCING", "the source is a VHDX with blocks in a parent");
	return state === STORED ? Number(entry >> 20n) * MIB : void 0;
}
function claimAll({ claims, size }, offset, length) {
	if (offset < MIB || offset % MIB !== 0 || offset + length > size) throw new RangeError(`${length} bytes at ${offset} lie outside the file`);
	for (let part = 0; part < length; part += MIB) if (!claims.take(offset + part)) throw new RangeError(`what lies at ${offset} overlaps`);
}
// lib/disk/qemu/vhdx.ts
const KIB = 1024;
const HEADER_PLACES = [64 * KIB, 128 * KIB];
const REGION_TABLE_PLACE = 192 * KIB;
const TABLE_BYTES$1 = 64 * KIB;
const REGION = {
	metadata: "8B7CA206-4790-4B9A-B8FE-575F050F886E",
	blocks: "2DC27766-F623-4200-9D64-115E9BFD4A08"
};
const ITEM = {
	fileParameters: "CAA16737-FA36-4D43-B3B6-33F0AA44E76B",
	diskSize: "2FA54224-CD1B-4876-B211-5DBED83BF4B8",
	logicalSector: "8141BF1D-A96F-4709-BA47-F233A8FAAB5F",
	parentLocator: "A8D35F2D-B30B-454D-ABF7-D3D84834AB0C"
};
const HAS_PARENT = 2;
const CONVERT = "convert it with `qemu-img convert -O qcow2` where it was made";
function looksLikeVhdx(head) {
	return head.toString("latin1", 0, 8) === "vhdxfile";
}
/**
* Bytes of the disk in a VHDX (MS-VHDX), and which parts of it are stored. Throws UserError for differencing disks and
* for those with a log that has to be replayed, RangeError, in words, for what cannot be believed.
*/
async function readVhdx(file, { demandSize, work }) {
	const log = cleanLog(await currentHeader(file));
	const regions = await readRegions(file);
	const { size, blockSize } = await readMetadata(file, demandRegion(regions, REGION.metadata, TABLE_BYTES$1));
	demandSize(size);
	return {
		size,
		stored: await storedVhdxBlocks(file, {
			table: demandRegion(regions, REGION.blocks, 8),
			taken: [...regions, log],
			diskSize: size,
			blockSize
		}, work)
	};
}
async function readMetadata(file, metadata) {
	const items = metadataItems(await file.slice(metadata.offset, TABLE_BYTES$1), metadata.length);
	if (items.has(ITEM.parentLocator)) throw differencing();
	const item = async (id, length) => {
		const place = items.get(id);
		if (!place || place.length !== length) throw new RangeError(`its metadata item ${id} is missing`);
		return file.slice(metadata.offset + place.offset, length);
	};
	const parameters = await item(ITEM.fileParameters, 8);
	if ((parameters.readUInt32LE(4) & HAS_PARENT) !== 0) throw differencing();
	const sector = (await item(ITEM.logicalSector, 4)).readUInt32LE();
	if (sector !== 512) throw unsupported(`a VHDX with sectors of ${sector} bytes`, CONVERT);
	const size = safeNumber((await item(ITEM.diskSize, 8)).readBigUInt64LE(), "the disk size");
	if (size % sector !== 0) throw new RangeError(`a disk of ${size} bytes is no whole number of sectors`);
	return {
		size,
		blockSize: parameters.readUInt32LE(0)
	};
}
/** Of the two headers the intact one with the higher sequence number. */
async function currentHeader(file) {
	const headers = [];
	for (const place of HEADER_PLACES) {
		const header = await file.slice(place, 4 * KIB);
		if (isIntact(header, "head", 4 * KIB)) headers.push(header);
	}
	const [first, second] = headers;
	if (!first) throw new RangeError("both of its headers are damaged");
	return second && second.readBigUInt64LE(8) > first.readBigUInt64LE(8) ? second : first;
}
/** A structure with its checksum in bytes 4 to 7. */
function isIntact(bytes, signature, length) {
	if (bytes.length !== length || bytes.toString("latin1", 0, 4) !== signature) return false;
	const copy = Buffer.from(bytes);
	copy.fill(0, 4, 8);
	return crc32c(copy) === bytes.readUInt32LE(4);
}
/** Where the log is, which must not be in use. */
function cleanLog(header) {
	if (header.readUInt16LE(66) !== 1) throw unsupported(`a VHDX of version ${header.readUInt16LE(66)}`, CONVERT);
	if (header.subarray(48, 64).some((byte) => byte !== 0)) throw unsupported("a VHDX that was not closed cleanly (or is in use): its log has to be replayed", "stop the virtual machine that uses it; after a crash attach it once where it was made");
	return {
		offset: safeNumber(header.readBigUInt64LE(72), "the offset of the log"),
		length: header.readUInt32LE(68)
	};
}
async function readRegions(file) {
	const table = await file.slice(REGION_TABLE_PLACE, TABLE_BYTES$1);
	if (!isIntact(table, "regi", TABLE_BYTES$1)) throw new RangeError("its region table is damaged");
	const regions = entries(table, 16, table.readUInt32LE(8)).map((entry) => ({
		id: guid(entry),
		offset: safeNumber(entry.readBigUInt64LE(16), "the offset of a region"),
		length: entry.readUInt32LE(24)
	}));
	demandDisjoint$1(regions, file.size);
	return regions;
}
function demandRegion(regions, id, least) {
	const found = regions.filter((region) => region.id === id);
	const [region] = found;
	if (!region || found.length > 1 || region.length < least) throw new RangeError(`its region ${id} is missing`);
	return region;
}
function demandDisjoint$1(regions, fileSize) {
	let free = KIB * KIB;
	for (const { offset, length } of [...regions].sort((a, b) => a.offset - b.offset)) {
		if (offset < free || length === 0) throw new RangeError(`a region at ${offset} overlaps another`);
		free = offset + length;
		if (free > fileSize) throw new RangeError(`a region at ${offset} reaches beyond the end of the file`);
	}
}
function metadataItems(table, regionLength) {
	if (table.toString("latin1", 0, 8) !== "metadata") throw new RangeError("its metadata is damaged");
	const items = /* @__PURE__ */ new Map();
	for (const entry of entries(table, 32, table.readUInt16LE(10))) {
		const id = guid(entry);
		const place = {
			offset: entry.readUInt32LE(16),
			length: entry.readUInt32LE(20)
		};
		if (items.has(id)) throw new RangeError(`its metadata names item ${id} twice`);
		if (place.length > 0 && (place.offset < TABLE_BYTES$1 || place.offset + place.length > regionLength)) throw new RangeError(`its metadata item ${id} lies outside the metadata`);
		items.set(id, place);
	}
	return items;
}
/** The 32-byte entries of a table. */
function entries(table, start, count) {
	if (start + 32 * count > table.length) throw new RangeError(`a table of ${count} entries is too long`);
	return Array.from({ length: count }, (_, index) => table.subarray(start + 32 * index, start + 32 * index + 32));
}
/** Microsoft's order: three little-endian numbers, then bytes. */
function guid(entry) {
	const hex = (value, digits) => value.toString(16).padStart(digits, "0");
	return [
		hex(entry.readUInt32LE(0), 8),
		hex(entry.readUInt16LE(4), 4),
		hex(entry.readUInt16LE(6), 4),
		entry.toString("hex", 8, 10),
		entry.toString("hex", 10, 16)
	].join("-").toUpperCase();
}
function differencing() {
	return needsOtherFile("E_SOURCE_DIFFERENCING", "the source is a differencing VHDX: its parent is missing");
}
/** "The directory lies at the end": so the header of a stream that was written in one go. */
const AT_END = 18446744073709551615n;
/** Entries of a grain table: all tools. */
const TABLE_ENTRIES$1 = 512;
const ZERO_GRAINS = 4;
function looksLikeVmdk(head) {
	return head.toString("latin1", 0, 4) === "KDMV";
}
/** Reads 512 bytes. Throws RangeError, in words, for what cannot be believed, UserError for what is too new or in use. */
function parseVmdkHeader(head) {
	if (head.length < 512 || !looksLikeVmdk(head)) throw new RangeError("a header is missing");
	const version = head.readUInt32LE(4);
	if (version < 1 || version > 3) throw unsupported(`a VMDK of version ${version}`, "convert it with `qemu-img convert -O qcow2`");
	if (head[72] !== 0) throw unsupported("a VMDK that was not closed cleanly (or is in use)", "stop the virtual machine that uses it");
	const grain = head.readBigUInt64LE(20);
	if (grain < 8n || grain > 2n ** 15n || (grain & grain - 1n) !== 0n) throw new RangeError(`grains of ${grain} sectors do not exist`);
	if (head.readUInt32LE(44) !== TABLE_ENTRIES$1) throw new RangeError(`grain tables of ${head.readUInt32LE(44)} entries do not exist`);
	const algorithm = head.readUInt16LE(77);
	if (algorithm > 1) throw new RangeError(`its compression ${algorithm} is unknown`);
	const directory = head.readBigUInt64LE(56);
	return {
		capacity: sectors(head, 12, "the disk size"),
		grain: Number(grain),
		descriptorAt: sectors(head, 28, "the place of the descriptor"),
		descriptorSectors: sectors(head, 36, "the size of the descriptor"),
		directoryAt: directory === AT_END ? void 0 : sectors(head, 56, "the place of the directory"),
		zeroGrains: (head.readUInt32LE(8) & ZERO_GRAINS) !== 0,
		compressed: algorithm === 1
	};
}
/** A number whose bytes can be counted. */
function sectors(head, at, what) {
	return safeNumber(head.readBigUInt64LE(at) * BigInt(512), what) / 512;
}
// lib/disk/qemu/vmdk-grains.ts
const TABLE_ENTRIES = 512;
const TABLE_BYTES = 4 * TABLE_ENTRIES;
/** A compressed grain begins with its place on the disk (8 bytes) and its length (4). */
const GRAIN_MARKER = 12;
const ZERO_GRAIN = 1;
/** Tables that are read at once. */
const BATCH = 64;
/**
* Every grain lies inside the file and none twice: where a file is cut off, qemu reads zeros without a word. Throws
* RangeError, in words. Compressed grains are checked as far as their places tell; unpacking finds the rest.
*
* @param directoryAt where the grain directory begins, in sectors
*/
async function demandSoundGrains(file, header, directoryAt, work) {
	const tables = Math.ceil(header.capacity / (header.grain * TABLE_ENTRIES));
	const firstFree = header.descriptorAt + header.descriptorSectors;
	if (directoryAt < firstFree || directoryAt * 512 + 4 * tables > file.size) throw new RangeError(`its directory at sector ${directoryAt} lies in no place for it`);
	const slot = header.compressed ? 512 : header.grain * 512;
	const claims = new Claims(file.size, slot);
	for (let first = 0; first < tables; first += BATCH) {
		const count = Math.min(BATCH, tables - first);
		await work.spend(count, 1);
		const directory = await file.slice(directoryAt * 512 + 4 * first, 4 * count);
		const places = Array.from({ length: count }, (_, index) => directory.readUInt32LE(4 * index));
		const stored = places.filter((sector) => sector !== 0).length;
		await work.spend(stored * TABLE_ENTRIES, stored);
		const found = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.i)(places.map((sector) => tableAt(file, sector, firstFree)));
		for (const [index, table] of found.entries()) if (table) demandSoundTable(table, (first + index) * TABLE_ENTRIES, {
			header,
			firstFree,
			claims,
			size: file.size
		});
	}
}
function demandSoundTable(table, firstGrain, { header, firstFree, claims, size }) {
	for (let index = 0; index < TABLE_ENTRIES; index += 1) {
		const left = header.capacity - (firstGrain + index) * header.grain;
		if (left <= 0) return;
		const place = table.readUInt32LE(4 * index);
		if (place === 0 || place === ZERO_GRAIN && header.zeroGrains) continue;
		const needed = header.compressed ? GRAIN_MARKER : Math.min(left, header.grain) * 512;
		if (place < firstFree || place * 512 + needed > size) throw new RangeError(`a grain at sector ${place} lies outside the file`);
		if (!claims.take(place * 512)) throw new RangeError(`two grains lie at sector ${place}`);
	}
}
async function tableAt(file, sector, firstFree) {
	if (sector === 0) return void 0;
	if (sector < firstFree || sector * 512 + TABLE_BYTES > file.size) throw new RangeError(`a grain table at sector ${sector} lies outside the file`);
	return file.slice(sector * 512, TABLE_BYTES);
}
// lib/disk/qemu/vmdk.ts
/** Where all tools put the descriptor, in sectors; qemu reads it there, whatever the header says. */
const DESCRIPTOR_AT = 1;
/** Bytes; tools reserve 10 KiB. */
const LARGEST_DESCRIPTOR = 65536;
/**
* Bytes of the disk in a VMDK that is one sparse file. Throws UserError for disks of several files, of parents, or
* encrypted; RangeError, in words, for what cannot be believed.
*/
async function vmdkSize(file, { demandSize, work }) {
	const header = parseVmdkHeader(await file.slice(0, 512));
	demandSoundDescriptor(await descriptorOf(file, header), header.capacity);
	demandSize(header.capacity * 512);
	const { directoryAt } = header.directoryAt === void 0 ? await footer(file, header) : header;
	await demandSoundGrains(file, header, directoryAt ?? 0, work);
	return header.capacity * 512;
}
/** A stream ends with a marker (512 bytes), the header again, and a marker of zeros; readers believe this header. */
async function footer(file, header) {
	const again = parseVmdkHeader(await file.slice(Math.max(512, file.size - 1024), 512));
	for (const name of [
		"capacity",
		"grain",
		"zeroGrains",
		"compressed"
	]) if (again[name] !== header[name]) throw new RangeError(`its header says ${name} ${header[name]}, its footer ${again[name]}`);
	return again;
}
async function descriptorOf(file, header) {
	if (header.descriptorAt === 0) throw pieceOnly("it has no descriptor");
	if (header.descriptorAt !== DESCRIPTOR_AT) throw new RangeError(`its descriptor lies at sector ${header.descriptorAt}, where no tool puts it`);
	const length = header.descriptorSectors * 512;
	if (length > LARGEST_DESCRIPTOR) throw new RangeError(`a descriptor of ${length} bytes is larger than any tool makes`);
	return (await file.slice(DESCRIPTOR_AT * 512, length)).toString("latin1").split("\0")[0] ?? "";
}
// lib/disk/qemu/source.ts
const FORMATS = [
	{
		format: "vmdk",
		looksLike: looksLikeVmdk,
		read: sizeOnly(vmdkSize),
		options: { backing: null }
	},
	{
		format: "vhdx",
		looksLike: looksLikeVhdx,
		read: readVhdx,
		options: {}
	},
	{
		format: "vdi",
		looksLike: looksLikeVdi,
		read: sizeOnly(vdiSize),
		options: {}
	}
];
function sizeOnly(sizeOf) {
	return async (file, rules) => ({ size: await sizeOf(file, rules) });
}
/** The format among those that qemu reads for us; undefined when it is another. */
async function qemuFormatOf(file) {
	const head = await file.slice(0, 512);
	return FORMATS.find((one) => one.looksLike(head));
}
/** Opens a VMDK, VHDX or VDI. Throws UserError before any tool is started, as far as its own headers tell. */
async function openByQemu(file, kind, rules, surroundings) {
	const name = kind.format.toUpperCase();
	const { size, stored } = await inWords(name, async () => {
		const told = await kind.read(file, rules);
		rules.demandSize(told.size);
		return told;
	});
	const part = file.filePart;
	if (part === void 0) throw unreadable("it is no file of the system", void 0);
	const image = {
		driver: kind.format,
		options: kind.options,
		part
	};
	const server = await QemuServer.start(image, surroundings).catch((error) => {
		throw notOpened(name, error, surroundings.signal);
	});
	try {
		if (server.client.size !== size) throw damaged(name, `its header says ${size} bytes, qemu reads ${server.client.size}`);
		const served = {
			server,
			name,
			signal: surroundings.signal
		};
		const ranges = stored?.ranges() ?? await inWords(name, () => rangesOf(served, rules.work));
		return new QemuSource(file, kind.format, served, ranges).asSource();
	} catch (error) {
		await server.stop();
		throw error;
	}
}
async function rangesOf(served, work) {
	const { server } = served;
	const map = new BlockMap(server.client.size);
	try {
		for await (const range of server.client.dataRanges()) {
			await work.spend(1);
			map.mark(range.start, range.end);
		}
	} catch (error) {
		throw error instanceof RangeError ? error : await notRead(served, error);
	}
	return map.ranges();
}
var QemuSource = class {
	#file;
	#format;
	#served;
	#ranges;
	constructor(file, format, served, ranges) {
		this.#file = file;
		this.#format = format;
		this.#served = served;
		this.#ranges = ranges;
	}
	asSource() {
		const file = this.#file;
		const { server } = this.#served;
		const close = async () => {
			await server.stop();
			await file.close();
		};
		return {
			format: this.#format,
			virtualSize: server.client.size,
			fileSize: file.size,
			packing: file.packing,
			read: (position, target) => this.#read(position, target),
			dataRanges: () => this.#ranges,
			digestWhileReading: (signal) => file.beginSha256(signal),
			isDigested: () => file.isDigested,
			fileSha256: (signal) => file.sha256(signal),
			assertUnchanged: () => file.assertUnchanged(),
			close,
			[Symbol.asyncDispose]: close
		};
	}
	async #read(position, target) {
		const { client } = this.#served.server;
		const within = target.subarray(0, Math.max(0, client.size - position));
		(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(target.subarray(within.length));
		try {
			await client.read(position, within);
		} catch (error) {
			throw await notRead(this.#served, error);
		}
	}
};
/** What qemu-nbd says when another process may write to the image (locks of the qemu family). */
const IN_USE = /Failed to get|lock/;
const NO_SOCKET = /Failed to (bind|create|listen on) socket/i;
function notOpened(name, error, signal) {
	if (signal.aborted) return signal.reason;
	if (error instanceof NbdProtocolError || error instanceof Error && error.name === "TimeoutError") return notServed("it does not answer", error);
	if (!(error instanceof CommandError)) return error;
	if (NO_SOCKET.test(error.said)) return notServed(error.said, error);
	return IN_USE.test(error.said) ? changed("another process has opened it for writing") : damaged(name, `qemu-nbd does not open it: ${error.said}`, error);
}
async function notRead({ server, name, signal }, error) {
	if (signal.aborted) return signal.reason;
	if (error instanceof NbdServerError) return damaged(name, `qemu cannot read all of it: ${error.message}`, error);
	return notServed("it has gone", await server.whyEnded() ?? error);
}
// lib/disk/raw.ts
/**
* A disk whose bytes lie in the file from offset 0 on: raw images and fixed VHDs (their footer lies past `dataSize`).
* `dataRanges` names what is no hole of the file; once all of the file has been hashed, just the blocks with content.
*/
function flatSource(file, format, dataSize) {
	const virtualSize = Math.ceil(dataSize / 512) * 512;
	let known;
	const map = new BlockMap(virtualSize);
	let seen = 0;
	const observe = (position, bytes) => {
		if (position !== seen) return;
		seen += bytes.length;
		for (let at = 0; at < bytes.length; at += BLOCK$1) {
			const piece = bytes.subarray(at, at + BLOCK$1);
			if (position + at < dataSize && !isZero(piece)) map.mark(position + at, position + at + piece.length);
		}
		if (seen === file.size) known = map.ranges();
	};
	return {
		format,
		virtualSize,
		fileSize: file.size,
		packing: file.packing,
		async read(position, target) {
			const within = Math.max(0, Math.min(target.length, dataSize - position));
			await file.readContent([{
				position,
				bytes: target.subarray(0, within)
			}]);
			(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(target.subarray(within));
		},
		dataRanges() {
			known ??= BlockMap.of(virtualSize, file.dataRanges).ranges();
			return known;
		},
		digestWhileReading: (signal) => file.digestWhileReading(signal, observe),
		isDigested: () => file.isDigested,
		fileSha256: (signal) => file.sha256(signal, observe),
		assertUnchanged: () => file.assertUnchanged(),
		close: () => file.close(),
		[Symbol.asyncDispose]: () => file.close()
	};
}
// lib/disk/vhd/dynamic-header.ts
const UNALLOCATED = 4294967295;
/** Entries of a BAT that are read at most: 64 MiB; 2040 GiB need 4 Mi entries with 512 KiB blocks. */
const MAX_ENTRIES = 2 ** 24;
/** Throws RangeError, in words, for a damaged or lying header. `diskSize` is the footer's current size. */
function parseDynamicHeader(bytes, diskSize) {
	if (bytes.subarray(0, 8).toString("latin1") !== "cxsparse") throw new RangeError("the cookie of the dynamic header is missing");
	const copy = Buffer.from(bytes);
	copy.fill(0, 36, 40);
	if (onesComplement(copy) !== bytes.readUInt32BE(36)) throw new RangeError("the checksum of the dynamic header is wrong");
	if (bytes.readUInt32BE(24) >>> 16 !== 1) throw new RangeError("the version of the dynamic header is not 1");
	const blockSize = bytes.readUInt32BE(32);
	if (blockSize < 512 || (blockSize & blockSize - 1) !== 0) throw new RangeError(`the block size ${blockSize} is no power of two from 512 on`);
	const maxEntries = bytes.readUInt32BE(28);
	const entries = Math.ceil(diskSize / blockSize);
	if (entries > maxEntries) throw new RangeError(`the table has ${maxEntries} entries where the disk needs ${entries}`);
	if (entries > MAX_ENTRIES) throw new RangeError(`the table has ${entries} entries, more than any tool makes`);
	return {
		tableOffset: safeNumber(bytes.readBigUInt64BE(16), "the table offset"),
		maxEntries,
		blockSize,
		bitmapBytes: 512 * Math.ceil(blockSize / 512 / 8 / 512),
		entries
	};
}
/**
* Throws RangeError unless every block lies inside the file, before the room of a footer, and touches neither another
* block nor one of `regions` (headers and tables).
*/
function demandSoundPlaces(table, header, fileSize, regions) {
	const slot = header.bitmapBytes + header.blockSize;
	const limit = fileSize - 511;
	const places = table.filter((sector) => sector !== UNALLOCATED).sort();
	let free = 0;
	for (const sector of places) {
		const start = sector * 512;
		if (start + slot > limit) throw new RangeError(`a block at ${start} ends at ${start + slot}; with a footer behind it that is beyond the file's end at ${fileSize}`);
		if (start < free) throw new RangeError(`two blocks overlap at ${start}`);
		free = start + slot;
	}
	for (const region of regions) {
		if (region.end > fileSize) throw new RangeError(`${region.name} reaches beyond the file's end`);
		const at = firstEndingAfter(places, region.start, slot);
		if (at !== void 0 && at < region.end) throw new RangeError(`a block at ${at} overlaps ${region.name} at ${region.start}`);
	}
	demandDisjoint(regions);
}
function demandDisjoint(regions) {
	const sorted = [...regions].sort((a, b) => a.start - b.start);
	sorted.forEach((region, index) => {
		const next = sorted[index + 1];
		if (next && next.start < region.end) throw new RangeError(`${region.name} and ${next.name} overlap`);
	});
}
/** Start of the first block that ends behind `position`; places do not overlap and ascend. */
function firstEndingAfter(places, position, slot) {
	const place = places[(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.m)(places.length, (at) => (places[at] ?? 0) * 512 + slot > position)];
	return place === void 0 ? void 0 : place * 512;
}
// lib/disk/vhd/blocks.ts
/** Sector bitmaps kept at once: a 2 MiB read of a disk with tiny blocks needs many, a sequential copy just one. */
const CACHED_BITMAPS = 16;
/** The content of a dynamic VHD whose header and table have been checked. encrypted-formats.md 4 */
var DynamicBlocks = class {
	#file;
	#virtualSize;
	#header;
	#table;
	/** By their block's sector, the last few. */
	#bitmaps = /* @__PURE__ */ new Map();
	constructor(file, size, header, table) {
		this.#file = file;
		this.#virtualSize = Math.ceil(size / 512) * 512;
		this.#header = header;
		this.#table = table;
	}
	asSource() {
		const file = this.#file;
		const ranges = this.#map().ranges();
		return {
			format: "vhd",
			virtualSize: this.#virtualSize,
			fileSize: file.size,
			packing: file.packing,
			read: (position, target) => this.#read(position, target),
			dataRanges: () => ranges,
			digestWhileReading: (signal) => file.digestWhileReading(signal),
			isDigested: () => file.isDigested,
			fileSha256: (signal) => file.sha256(signal),
			assertUnchanged: () => file.assertUnchanged(),
			close: () => file.close(),
			[Symbol.asyncDispose]: () => file.close()
		};
	}
	#map() {
		const map = new BlockMap(this.#virtualSize);
		const { blockSize } = this.#header;
		this.#table.forEach((sector, index) => {
			if (sector !== 4294967295) map.mark(index * blockSize, (index + 1) * blockSize);
		});
		return map;
	}
	async #read(position, target) {
		const within = target.subarray(0, Math.max(0, this.#virtualSize - position));
		(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(target.subarray(within.length));
		const parts = this.#storedParts(position, within);
		const bitmaps = /* @__PURE__ */ new Map();
		const pieces = [];
		for (const { sector, inside, bytes } of parts) {
			const known = this.#bitmaps.get(sector);
			const bitmap = known ?? Buffer.alloc(this.#header.bitmapBytes);
			bitmaps.set(sector, bitmap);
			if (!known) pieces.push({
				position: sector * 512,
				bytes: bitmap
			});
			pieces.push({
				position: sector * 512 + bitmap.length + inside,
				bytes
			});
		}
		await this.#file.readContent(pieces);
		for (const { sector, inside, bytes } of parts) {
			const bitmap = bitmaps.get(sector);
			if (bitmap) clearUnwritten(bitmap, inside, bytes);
		}
		for (const [sector, bitmap] of bitmaps) this.#keep(sector, bitmap);
	}
	/** Fills with zeros what is not stored. */
	#storedParts(position, target) {
		const { blockSize } = this.#header;
		const parts = [];
		for (let done = 0; done < target.length;) {
			const index = Math.floor((position + done) / blockSize);
			const inside = position + done - index * blockSize;
			const bytes = target.subarray(done, done + blockSize - inside);
			const sector = this.#table[index] ?? 4294967295;
			if (sector === 4294967295) (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(bytes);
			else parts.push({
				sector,
				inside,
				bytes
			});
			done += bytes.length;
		}
		return parts;
	}
	#keep(sector, bitmap) {
		const oldest = this.#bitmaps.keys().next();
		if (this.#bitmaps.size >= CACHED_BITMAPS && !oldest.done) this.#bitmaps.delete(oldest.value);
		this.#bitmaps.set(sector, bitmap);
	}
};
/** A clear bit means never written: zeros, whatever bytes lie there. `offset` is the part's place in its block. */
function clearUnwritten(bitmap, offset, part) {
	const first = Math.floor(offset / 512);
	const last = Math.ceil((offset + part.length) / 512);
	for (let sector = first; sector < last; sector += 1) {
		const byte = bitmap[sector >> 3] ?? 0;
		if (byte === 255 && (sector & 7) === 0 && sector + 8 <= last) sector += 7;
		else if ((byte & 128 >> (sector & 7)) === 0) clear(part, sector * 512 - offset, (sector + 1) * 512 - offset);
	}
}
// lib/disk/vhd/source.ts
/** Whether the file is a VHD: a footer's cookie at its start (dynamic) or at its end (all). */
async function looksLikeVhd(file) {
	if (hasFooterCookie(await file.slice(0, 8))) return true;
	return hasFooterCookie(await file.slice(trailingOffset(file.size), 8));
}
/** A fixed or dynamic VHD of any maker. Throws UserError for what cannot be encrypted. encrypted-formats.md 4 */
async function openVhd(file, rules) {
	return inWords("VHD", async () => {
		const footer = await readFooters(file);
		if (footer.type === "differencing") throw needsOtherFile("E_SOURCE_DIFFERENCING", "the source is a differencing VHD: its parent is missing");
		rules.demandSize(footer.currentSize);
		tellOddities(footer, rules);
		if (footer.type === "fixed") {
			if (footer.currentSize > trailingOffset(file.size)) throw new RangeError(`the footer says ${footer.currentSize} bytes, the file has ${file.size}`);
			return flatSource(file, "vhd", footer.currentSize);
		}
		return openDynamic(file, footer, rules);
	});
}
const FLAGS = {
	temporary: "it was to be deleted when its machine shuts down",
	"saved state": "it belongs to a machine that was suspended: what is only in its memory is missing from the disk",
	hidden: "XenServer keeps it as other disks' parent, and it may be merged or deleted there"
};
/** What is taken as it is, but rarely is what somebody wants. */
function tellOddities({ currentSize, flags }, { tell }) {
	if (currentSize % 512 !== 0) tell(`the footer of the VHD says that its disk has ${currentSize} bytes, which is no whole number of sectors; the result has the next whole number`);
	for (const flag of flags) tell(`the VHD is marked as "${flag}": ${FLAGS[flag]}`);
}
/** Where the footer at the end begins: 512 bytes from it, in very old files 511. */
function trailingOffset(size) {
	return Math.max(0, size - (size % 512 === 511 ? 511 : 512));
}
/** The footer at the end, or for a dynamic disk its copy at 0 when that at the end is damaged. */
async function readFooters(file) {
	const head = attempt(await file.slice(0, 512));
	const tail = attempt(await file.slice(trailingOffset(file.size), 512));
	if ("footer" in tail) {
		if ("footer" in head && !sameDisk(head.footer, tail.footer)) throw new RangeError("its two footers describe different disks");
		return tail.footer;
	}
	if ("footer" in head && head.footer.type !== "fixed") return head.footer;
	throw new RangeError(`the footer at ${trailingOffset(file.size)} is unusable: ${tail.problem}`);
}
function attempt(bytes) {
	if (bytes.length < 511) return { problem: "the file is too short" };
	try {
		return { footer: parseFooter(bytes) };
	} catch (error) {
		return { problem: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error) };
	}
}
async function openDynamic(file, footer, rules) {
	if (footer.dataOffset + 1024 > file.size) throw new RangeError(`the dynamic header at ${footer.dataOffset} lies beyond the file's end`);
	const header = parseDynamicHeader(await file.slice(footer.dataOffset, 1024), footer.currentSize);
	const tableBytes = 4 * header.entries;
	if (header.tableOffset + tableBytes > file.size) throw new RangeError(`the block table at ${header.tableOffset} lies beyond the file's end`);
	if (await hasKeyHash(file, header)) rules.encrypted("a VHD with the hash of a key in its batmap header");
	const table = await readTable(file, header, rules.work);
	demandSoundPlaces(table, header, file.size, [
		{
			name: "the dynamic header",
			start: footer.dataOffset,
			end: footer.dataOffset + 1024
		},
		{
			name: "the block table",
			start: header.tableOffset,
			end: header.tableOffset + tableBytes
		},
		{
			name: "the footer copy",
			start: 0,
			end: 512
		}
	]);
	return new DynamicBlocks(file, footer.currentSize, header, table).asSource();
}
async function hasKeyHash(file, header) {
	return recordsKeyHash(await file.slice(batmapHeaderOffset(header.tableOffset, header.maxEntries), 512));
}
async function readTable(file, header, work) {
	const bytes = await file.slice(header.tableOffset, 4 * header.entries);
	const table = new Uint32Array(header.entries);
	for await (const { start, end } of work.stretches(table.length)) for (let index = start; index < end; index += 1) table[index] = bytes.readUInt32BE(4 * index);
	return table;
}
// lib/disk/open.ts
/** The VHD format ends here; no image for this pipeline can be larger. encrypted-formats.md 2 */
const FORMAT_LIMIT = 2040 * 2 ** 30;
/**
* Opens a disk image for reading. Its content decides what it is, never its name. Everything that can be known to be
* wrong is refused here, with a UserError E_SOURCE_…, before anything is written.
*
* @param path a real path that the caller has checked (lib/base/paths.ts)
* @param maxVirtualSize bytes; disks above it are refused
*/
async function openDiskSource(path, maxVirtualSize, options = {}) {
	return openSourceFile(await SourceFile.open(path), maxVirtualSize, options);
}
/** The same for a file that is open already; it is closed when it is refused. */
async function openSourceFile(file, maxVirtualSize, options = {}) {
	const { signal = new AbortController().signal, log = _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.L, folder } = options;
	const rules = {
		demandSize: (size) => demandSize(size, maxVirtualSize),
		encrypted: (what) => judgeEncrypted(what, options.allowEncrypted === true, log),
		tell: (what) => log.warning(what),
		work: Work.ofOpening(signal)
	};
	file.stopOn(signal);
	let opened = file;
	try {
		if (file.size === 0) throw emptySource("the source is an empty file");
		await file.findHoles({
			signal,
			log
		});
		const source = await openByContent(file, rules, {
			signal,
			folder
		});
		opened = source;
		await judgeContent(source, rules);
		return source;
	} catch (error) {
		await opened.close();
		throw error;
	}
}
async function openByContent(file, rules, surroundings) {
	if (await looksLikeQcow2(file)) return openQcow2(file, rules);
	if (await looksLikeVhd(file)) return openVhd(file, rules);
	const byQemu = await qemuFormatOf(file);
	if (byQemu) return openByQemu(file, byQemu, rules, surroundings);
	await refuseForeign(file);
	rules.demandSize(file.size);
	return flatSource(file, "raw", file.size);
}
/** A whole disk in LUKS is no disk that starts, whatever container it lies in. */
async function judgeContent(source, rules) {
	const head = Buffer.alloc(512);
	await source.read(0, head);
	const version = luksVersionIn(head);
	if (version !== void 0) rules.encrypted(`a LUKS container of version ${version}`);
}
function judgeEncrypted(what, allowed, log) {
	if (!allowed) throw alreadyEncrypted(what);
	log.warning(`the source is encrypted already (${what}); allow-encrypted-source takes what it stores as plaintext, so the result is encrypted twice`);
}
function demandSize(size, maxVirtualSize) {
	if (size === 0) throw emptySource("the virtual disk of the source has no sectors");
	if (size > maxVirtualSize) throw tooLarge(`${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(size)} (${size} bytes)`, `${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(maxVirtualSize)} (max-virtual-size)`, "IBM imports disks up to 100 GB, and a lying header could ask for any size", "shrink the disk, or raise max-virtual-size when you know that the target takes it");
	if (size > FORMAT_LIMIT) throw tooLarge(`${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(size)} (${size} bytes)`, "2040 GiB", "the VHD format numbers its sectors with 32 bits", "use a smaller disk");
}
// lib/disk/luks/derived.ts
/**
* What is random in a LUKS image, derived from the DEK, so that the same image comes out with the same bytes: then an
* upload that was interrupted goes on, although no file of it is left.
*
* Each value is HKDF-SHA-256 (RFC 5869) of the raw DEK, with a fixed salt, and with the name of the value and the image's
* identity (contract.md Identity) as its info. Long ones are the key stream of AES-256-CTR, from counter 0, under a key
* that is derived so for this one value.
*
* Why that is safe:
* - The DEK has 256 or 512 random bits. Without it the values cannot be told from random ones, and none of them tells
*   anything about another or about the DEK. The DEK is used besides as the passphrase of the header, through PBKDF2 over
*   its base64 text: other function, other input.
* - Who has the DEK opens the header anyway, and so has the volume key already.
* - The identity names the digest of the source: two sources under one DEK get two volume keys, so that no key and sector
*   number ever meet two plaintexts. The same source gives the same bytes again, which tells that it is the same, as
*   the VHD does (there the DEK itself is the key of the sectors).
*
* What it gives up: the volume key stays known to who had the DEK, also after the header's passphrase was changed or its
* key slot was wiped. Whoever must shut out a DEK encrypts again under another, as for a VHD.
*/
const SALT = "encrypted-image luks stream 1";
const VOLUME_KEY = 64;
const UUID = 16;
/** Bytes that HKDF itself gives; longer values come out of a key stream. */
const SHORT = 64;
/** `dek`: the raw key; `identity`: of the image, in hex. The same two give the same material. */
function derivedMaterial(dek, identity) {
	const derive = (name, length) => Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.hkdfSync)("sha256", dek, SALT, `${name}\n${identity}`, length));
	const bytes = (name, length) => {
		if (length <= SHORT) return derive(name, length);
		const key = derive(name, 32);
		const stream = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createCipheriv)("aes-256-ctr", key, Buffer.alloc(16));
		key.fill(0);
		return stream.update(Buffer.alloc(length));
	};
	return {
		volumeKey: derive("volume key", VOLUME_KEY),
		uuid: uuidOf(derive("uuid", UUID)),
		bytes
	};
}
/** Version 8 of RFC 9562: for UUIDs with a meaning of their own. */
function uuidOf(bytes) {
	bytes[6] = (bytes[6] ?? 0) & 15 | 128;
	bytes[8] = (bytes[8] ?? 0) & 63 | 128;
	return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
// lib/host/privileges.ts
/** Every command that may run as root; `docs/runner.md` lists the same ones for sudoers. */
const PRIVILEGED_COMMANDS = [
	"cryptsetup",
	"dmsetup",
	"losetup"
];
/** sudo's words when it would have to ask, or when its rules do not list the command (locale C). */
const SUDO_REFUSAL = /sudo: a password is required|is not allowed to|may not run sudo|not in the sudoers|must have a tty/;
/**
* Directly as root, else through `sudo -n`, which never asks. sudo gives the child an environment of its own.
* `uid` is that of this process.
*/
function privileges(uid = process.getuid?.() ?? -1) {
	if (uid === 0) return {
		how: "root",
		run: async (command, args, options) => run(await commandPath(command), args, options)
	};
	return {
		how: "sudo",
		run: throughSudo
	};
}
async function throughSudo(command, args, options = {}) {
	const [sudo, path] = [await findTool("sudo"), await commandPath(command)];
	if (sudo === void 0) throw sudoRefused(command, "sudo is not installed and this process is not root");
	try {
		return await run(sudo, [
			"-n",
			"--",
			path,
			...args
		], options);
	} catch (error) {
		if (error instanceof CommandError && SUDO_REFUSAL.test(error.said)) throw sudoRefused(command, `sudo -n refused ${path}`, error);
		throw error;
	}
}
async function commandPath(command) {
	const path = await findTool(command);
	if (path !== void 0) return path;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_TOOL_MISSING",
		what: `the command ${command} is not installed`,
		why: "the runner's machine lacks a package that the dm-crypt engine needs",
		fix: "install cryptsetup-bin and dmsetup (losetup is in mount or util-linux), as docs/runner.md says, or use engine: userspace"
	});
}
function sudoRefused(command, what, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SUDO_REFUSED",
		what: `${command} cannot run as root: ${what}`,
		why: "the runner's user has no rule for it in sudoers",
		fix: "install the sudoers file of docs/runner.md, run the runner as root, or use engine: userspace",
		...cause === void 0 ? {} : { cause }
	});
}



/***/ })

};
