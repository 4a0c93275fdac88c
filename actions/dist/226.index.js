export const id = 226;
export const ids = [226];
export const modules = {

/***/ 4578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ privileges),
/* harmony export */   r: () => (/* binding */ findTool),
/* harmony export */   t: () => (/* binding */ PRIVILEGED_COMMANDS)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3073);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);





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
		if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(path).then((found) => found.isFile() && (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.X_OK).then(() => true)).catch(() => false)) return path;
	}
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
		run: async (command, args, options) => (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.n)(await commandPath(command), args, options)
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
		return await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.n)(sudo, [
			"-n",
			"--",
			path,
			...args
		], options);
	} catch (error) {
		if (error instanceof _run_js__WEBPACK_IMPORTED_MODULE_2__.t && SUDO_REFUSAL.test(error.said)) throw sudoRefused(command, `sudo -n refused ${path}`, error);
		throw error;
	}
}
async function commandPath(command) {
	const path = await findTool(command);
	if (path !== void 0) return path;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_TOOL_MISSING",
		what: `the command ${command} is not installed`,
		why: "the runner's machine lacks a package that the dm-crypt engine needs",
		fix: "install cryptsetup-bin and dmsetup (losetup is in mount or util-linux), as docs/runner.md says, or use engine: userspace"
	});
}
function sudoRefused(command, what, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_SUDO_REFUSED",
		what: `${command} cannot run as root: ${what}`,
		why: "the runner's user has no rule for it in sudoers",
		fix: "install the sudoers file of docs/runner.md, run the runner as root, or use engine: userspace",
		...cause === void 0 ? {} : { cause }
	});
}



/***/ }),

/***/ 226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   privileges: () => (/* reexport safe */ _privileges_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _privileges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4578);



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
