export const id = 548;
export const ids = [548];
export const modules = {

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ listMappings),
/* harmony export */   c: () => (/* binding */ toolMissing),
/* harmony export */   i: () => (/* binding */ listLoops),
/* harmony export */   l: () => (/* binding */ writeFailed),
/* harmony export */   n: () => (/* binding */ detachLoop),
/* harmony export */   o: () => (/* binding */ deviceMissing),
/* harmony export */   r: () => (/* binding */ removeIdleMapping),
/* harmony export */   s: () => (/* binding */ luksFormatFailed),
/* harmony export */   t: () => (/* binding */ Devices)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3073);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7136);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);




// lib/engine/dm-crypt/errors.ts
const USERSPACE = "or use engine: userspace, which needs nothing of the kernel";
/** A command of the kernel's tools failed; its arguments hold no secret. */
function commandFailed(command, args, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_DM_CRYPT",
		what: `${command} ${args[0] ?? ""} failed: ${cause.message}`,
		why: "the kernel's device-mapper, dm-crypt, xts or loop support is missing or out of devices on this runner",
		fix: `load the modules and install the packages of docs/runner.md, ${USERSPACE}`,
		cause
	});
}
function deviceMissing(what, detail, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_DM_CRYPT",
		what: `${what} did not come to be: ${detail}`,
		why: "the runner lives in a container with a /dev or /sys of its own, where new devices do not appear",
		fix: `run the runner on the machine itself, ${USERSPACE}`,
		...cause === void 0 ? {} : { cause }
	});
}
/** A write through the mapping failed. `freeBytes`: what the file system of the file below has left. */
function writeFailed(file, freeBytes, cause) {
	const what = `writing ${JSON.stringify(file)} through the kernel failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(cause)[0] ?? ""}`;
	const code = cause.code;
	if (code === "ENOSPC" || code === "EIO" && freeBytes !== void 0 && freeBytes < 16 * 2 ** 20) return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_SPACE",
		what: `${what}: no space is left`,
		why: "something else filled the disk since the check, or a quota is smaller than the disk",
		fix: "free space in the folder of the output, or name another one with `output`",
		cause
	});
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_OUTPUT_WRITE",
		what,
		why: "the disk below has errors, or the kernel refused the write",
		fix: `look at the kernel log of the runner, name another folder with \`output\`, ${USERSPACE}`,
		cause
	});
}
function luksFormatFailed(cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_LUKS_FORMAT",
		what: `the LUKS1 header could not be made: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(cause)[0] ?? ""}`,
		why: "cryptsetup is too old for the options, or the kernel lacks algif_skcipher, which it may need without root",
		fix: `install cryptsetup 2.1 or newer and load the modules of docs/runner.md, ${USERSPACE}`,
		cause
	});
}
function toolMissing(name) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_TOOL_MISSING",
		what: `the command ${name} is not installed`,
		why: "the runner's machine lacks a package that the dm-crypt engine needs",
		fix: `install the packages of docs/runner.md, ${USERSPACE}`
	});
}
// lib/engine/dm-crypt/sysfs.ts
async function listMappings() {
	const mappings = [];
	for (const block of await entries("/sys/block", "dm-")) {
		const name = await text(`/sys/block/${block}/dm/name`);
		const device = await text(`/sys/block/${block}/dev`);
		if (name === void 0 || device === void 0) continue;
		const holders = [];
		for (const holder of await entries(`/sys/block/${block}/holders`, "dm-")) {
			const above = await text(`/sys/block/${holder}/dm/name`);
			if (above !== void 0) holders.push(above);
		}
		mappings.push({
			name,
			device,
			holders
		});
	}
	return mappings;
}
/** `major:minor` of the mapping of that name; undefined when there is none. */
async function mappingDevice(name) {
	return (await listMappings()).find((mapping) => mapping.name === name)?.device;
}
async function listLoops() {
	const loops = [];
	for (const block of await entries("/sys/block", "loop")) {
		const file = await text(`/sys/block/${block}/loop/backing_file`);
		if (file === void 0) continue;
		const held = (await entries(`/sys/block/${block}/holders`, "")).length > 0;
		loops.push({
			device: `/dev/${block}`,
			file,
			held
		});
	}
	return loops;
}
async function entries(folder, prefix) {
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(folder).catch(() => [])).filter((name) => name.startsWith(prefix));
}
/** Without the newline that the kernel adds; undefined when the device has gone meanwhile. */
async function text(path) {
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(path, "utf8").catch(() => void 0))?.replace(/\n$/, "");
}
// lib/engine/dm-crypt/devices.ts
/**
* `--noudevrules` with `--verifyudev`: libdevmapper itself makes the node, with the owner we name, whether udev runs or
* not; udev would give it to root. `--noudevsync`: never wait for a udev that does not run.
*/
const NODE_FLAGS = [
	"--noudevsync",
	"--noudevrules",
	"--verifyudev"
];
/** Milliseconds for one command; all of them take a fraction of a second on a healthy machine. */
const COMMAND_TIMEOUT = 3e4;
const REMOVE_TIMEOUT = 1e4;
/**
* Loop devices and mappings of one run, removed in reverse order by `release`. Commands are not interrupted by a
* cancellation, as it would be unknown what they had done; they are short.
*/
var Devices = class {
	#privileges;
	#log;
	#undo = [];
	constructor(privileges, log) {
		this.#privileges = privileges;
		this.#log = log;
	}
	/** A loop device over the file, past the page cache where its file system can; returns e.g. `/dev/loop3`. */
	async loop(file) {
		let device;
		this.#undo.push(() => device === void 0 ? this.#detach(file) : detachLoop(this.#privileges, device));
		const said = (await this.#run("losetup", [
			"--find",
			"--show",
			file
		])).stdout.trim();
		if (!/^\/dev\/loop[0-9]+$/.test(said)) throw deviceMissing("a loop device", `losetup said ${said}`);
		device = said;
		await this.#run("losetup", ["--direct-io=on", device]).catch((error) => {
			this.#log.debug(`${device} goes through the page cache: ${String(error)}`);
		});
		return device;
	}
	/**
	* A device-mapper device whose node belongs to this process's user alone. `table` goes by stdin, as it may hold
	* a key. Returns its `/dev/mapper` path and its `major:minor`.
	*/
	async mapping(table) {
		const name = this.#reserve();
		const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
		const owner = [
			"--uid",
			String(uid),
			"--gid",
			String(gid),
			"--mode",
			"0600"
		];
		await this.#run("dmsetup", [
			"create",
			name,
			...NODE_FLAGS,
			...owner
		], table);
		const path = `/dev/mapper/${name}`;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.access)(path).catch((cause) => {
			throw deviceMissing(path, "dmsetup made the mapping, but no node for it", cause);
		});
		return {
			path,
			device: await deviceNumber(name)
		};
	}
	/** Opens LUKS on a device with a passphrase by stdin; returns the `major:minor` of the plaintext. */
	async openLuks(device, passphrase) {
		const name = this.#reserve();
		const args = [
			"open",
			"--type",
			"luks1",
			"--batch-mode",
			"--key-file=-",
			device,
			name
		];
		await this.#run("cryptsetup", args, passphrase);
		return deviceNumber(name);
	}
	/** Removes everything, newest first, also when parts of it fail. Throws only after all has been tried. */
	async release() {
		let failure;
		for (let undo = this.#undo.pop(); undo; undo = this.#undo.pop()) await undo().catch((error) => {
			failure ??= error;
		});
		if (failure !== void 0) throw failure;
	}
	/** The name is noted for removal before the mapping is made: a command that fails late may have made it. */
	#reserve() {
		const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.t)();
		this.#undo.push(async () => {
			if (await mappingDevice(name) !== void 0) await removeMapping(this.#privileges, this.#log, name);
		});
		return name;
	}
	/** After a failure it is unknown which device was taken, if any. */
	async #detach(file) {
		for (const loop of await listLoops()) if (loop.file === file) await detachLoop(this.#privileges, loop.device);
	}
	async #run(command, args, input) {
		const options = {
			timeout: COMMAND_TIMEOUT,
			...input === void 0 ? {} : { input }
		};
		return this.#privileges.run(command, args, options).catch((error) => {
			throw error instanceof _run_js__WEBPACK_IMPORTED_MODULE_0__.t ? commandFailed(command, args, error) : error;
		});
	}
};
async function deviceNumber(name) {
	const device = await mappingDevice(name);
	if (device === void 0) throw deviceMissing(name, "the kernel does not list the mapping in /sys/block");
	return device;
}
/**
* A scanner (udev, udisks) may hold a new device for a moment: dmsetup tries again for 5 s. One that is still held then
* loses its table, and its key with it, and goes when it is let go.
*/
async function removeMapping(privileges, log, name) {
	const options = { timeout: REMOVE_TIMEOUT };
	try {
		await privileges.run("dmsetup", [
			"remove",
			"--retry",
			...NODE_FLAGS,
			name
		], options);
	} catch (error) {
		if (await mappingDevice(name) === void 0) return;
		log.warning(`the mapping ${name} is held by another process; its key is taken away: ${String(error)}`);
		await privileges.run("dmsetup", [
			"remove",
			"--force",
			"--deferred",
			...NODE_FLAGS,
			name
		], options);
	}
}
/** Like `removeMapping`, but leaves one alone that anybody uses. */
async function removeIdleMapping(privileges, name) {
	await privileges.run("dmsetup", [
		"remove",
		...NODE_FLAGS,
		name
	], { timeout: REMOVE_TIMEOUT });
}
async function detachLoop(privileges, device) {
	await privileges.run("losetup", ["--detach", device], { timeout: REMOVE_TIMEOUT });
}



/***/ }),

/***/ 6548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeLeftovers: () => (/* reexport safe */ _leftovers3_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _leftovers3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2219);



/***/ }),

/***/ 2219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7136);
/* harmony import */ var _devices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5651);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);






// lib/engine/dm-crypt/leftovers.ts
/** Mappings removed at most; a killed owner leaves two. */
const ROUNDS = 64;
const DELETED = " (deleted)";
/**
* Removes what killed runs of the dm-crypt engine have left: mappings (with keys in the kernel), loop devices, and
* unfinished files in `folder`. Only what carries our name and whose owner is dead; what anybody uses stays.
* Never throws: what cannot be removed is told in a warning and does not hinder this run.
*/
async function removeLeftovers(privileges, log, folder) {
	const attempt = async (what, remove) => {
		try {
			await remove();
			log.notice(`${what}, left by a run that was killed, was removed`);
			return true;
		} catch (error) {
			log.warning(`${what}, left by a run that was killed, cannot be removed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(error)[0] ?? ""}`);
			return false;
		}
	};
	await removeMappings(privileges, attempt);
	for (const loop of await (0,_devices_js__WEBPACK_IMPORTED_MODULE_3__.i)()) {
		const file = loop.file.endsWith(DELETED) ? loop.file.slice(0, -10) : loop.file;
		if (!isOrphan((0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(file)) || loop.held) continue;
		await attempt(`the loop device ${loop.device}`, () => (0,_devices_js__WEBPACK_IMPORTED_MODULE_3__.n)(privileges, loop.device));
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(file) !== folder && file === loop.file) await attempt(`the file ${file}`, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)(file));
	}
	const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(folder).catch(() => []);
	for (const name of names.filter(isOrphan)) await attempt(`the file ${name}`, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name)));
}
/** From the top of each stack downwards: a mapping goes when nothing lies on it any more. */
async function removeMappings(privileges, attempt) {
	const given = /* @__PURE__ */ new Set();
	for (let round = 0; round < ROUNDS; round += 1) {
		const next = (await (0,_devices_js__WEBPACK_IMPORTED_MODULE_3__.a)()).find(({ name, holders }) => isOrphan(name) && holders.length === 0 && !given.has(name));
		if (!next) return;
		given.add(next.name);
		await attempt(`the mapping ${next.name}`, () => (0,_devices_js__WEBPACK_IMPORTED_MODULE_3__.r)(privileges, next.name));
	}
}
/** Of ours, and its owner is dead. */
function isOrphan(name) {
	const owner = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.n)(name);
	return owner !== void 0 && !(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.r)(owner);
}



/***/ }),

/***/ 7136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ownerOf),
/* harmony export */   r: () => (/* binding */ mayBeAlive),
/* harmony export */   t: () => (/* binding */ nextName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

// lib/host/owner.ts
/** The kernel's constant for the machine's own PID namespace (PROC_PID_INIT_INO). */
const MACHINE_NAMESPACE = "4026531836";
function thisOwner() {
	const startTime = startTimeOf(process.pid);
	if (startTime === void 0) throw new Error("/proc is not mounted");
	return {
		pid: process.pid,
		startTime,
		namespace: thisNamespace()
	};
}
/** Whether it runs, or may run: of containers we cannot see into, and of hidden processes, we do not know. */
function mayBeAlive(owner) {
	if (owner.namespace !== thisNamespace()) return true;
	if (startTimeOf(1) === void 0) return true;
	return startTimeOf(owner.pid) === owner.startTime;
}
function thisNamespace() {
	const inode = /\[([0-9]+)\]/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid"))?.[1];
	return inode === MACHINE_NAMESPACE ? void 0 : inode;
}
/** Field 22 of /proc/PID/stat. The command's name before it may itself hold brackets and blanks. A zombie is dead. */
function startTimeOf(pid) {
	try {
		const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "latin1");
		const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
		const value = Number(fields[19]);
		return fields[0] !== "Z" && Number.isSafeInteger(value) ? value : void 0;
	} catch {
		return;
	}
}
// lib/engine/dm-crypt/names.ts
/**
* Mappings, and files while the kernel writes into them, are named `encrypted-image-<pid>-<start time>-<n>`, in
* containers with `-<pid namespace>` behind it: whoever finds one can tell whether its owner still runs (pitfalls H7).
*/
const NAME = /^encrypted-image-([1-9][0-9]{0,9})-([0-9]{1,18})-[1-9][0-9]{0,9}(?:-([1-9][0-9]{0,11}))?$/;
let count = 0;
/** A name that no other process and no earlier call has. */
function nextName() {
	const { pid, startTime, namespace } = thisOwner();
	count += 1;
	return `encrypted-image-${pid}-${startTime}-${count}${namespace === void 0 ? "" : `-${namespace}`}`;
}
/** Whose name it is; undefined when it is none of ours. */
function ownerOf(name) {
	const match = NAME.exec(name);
	if (!match) return void 0;
	return {
		pid: Number(match[1]),
		startTime: Number(match[2]),
		namespace: match[3]
	};
}



/***/ }),

/***/ 3073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ run),
/* harmony export */   t: () => (/* binding */ CommandError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8238);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);



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
		"pipe"
	];
	return (0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.spawn)(command, args, {
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
		const end = once((settle) => {
			clearTimeout(timer);
			options.signal?.removeEventListener("abort", onAbort);
			settle();
		});
		const stop = (error) => {
			killGroup(child);
			end(() => reject(error));
		};
		const onAbort = () => options.signal && stop(cancelled(command, options.signal));
		const timer = setTimeout(() => {
			const detail = `did not end within ${timeout / 1e3} s`;
			stop(new CommandError(command, "timeout", detail, { said: err.text() }));
		}, timeout);
		options.signal?.addEventListener("abort", onAbort, { once: true });
		child.stdout?.on("data", (chunk) => {
			out.push(chunk);
			if (out.total > limit) stop(new CommandError(command, "output", `wrote more than ${limit} bytes to stdout`));
		});
		child.stderr?.on("data", (chunk) => err.push(chunk));
		child.once("error", (cause) => end(() => reject(new CommandError(command, "missing", "cannot be started", { cause }))));
		child.once("close", (code, signal) => end(() => {
			if (code === 0) resolve({
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
function killGroup(child) {
	if (child.pid === void 0) return;
	try {
		process.kill(-child.pid, "SIGKILL");
	} catch {}
	for (const stream of child.stdio) stream?.destroy();
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
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_log_js__WEBPACK_IMPORTED_MODULE_1__.t)(tail).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " "), 500);
}
function once(call) {
	let done = false;
	return (...args) => {
		if (done) return;
		done = true;
		call(...args);
	};
}



/***/ })

};
