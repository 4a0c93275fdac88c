export const id = 2488;
export const ids = [2488];
export const modules = {

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CacheError: () => (/* reexport safe */ _cache_client2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   createCacheClient: () => (/* reexport safe */ _cache_client2_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _cache_client2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1584);


/***/ }),

/***/ 1584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createCacheClient),
/* harmony export */   t: () => (/* binding */ CacheError)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);



// actions/encrypt-image/cache-client.ts
/** The cache did not do what it was asked. Never a reason to fail a job. */
var CacheError = class extends Error {
	/** `none`: this runner has no cache. `declined`: it has, and everything is in order. */
	reason;
	constructor(reason, message, options) {
		super(message, options);
		this.name = "CacheError";
		this.reason = reason;
	}
};
/** Read by @actions/cache and what it is made of. Token and proxies (with their passwords) are not for its children. */
const HIDDEN = /^(ACTIONS_(RUNTIME_TOKEN|RESULTS_URL|CACHE_\w+|ORCHESTRATION_ID)|GITHUB_SERVER_URL|CACHE_UPLOAD_\w+|SEGMENT_DOWNLOAD_TIMEOUT_MINS|(https?|no|all)_proxy)$/i;
/**
* GNU tar reads these beside its arguments. @actions/cache has it unpack with -P, which follows absolute names, `..` and
* links; our entries have two names without a slash, so any other stays packed. Owners are nobody's business.
*/
const TAR_OPTIONS = {
	find: "",
	unpack: "--exclude=*/* --exclude=.. --exclude=. --no-same-owner --no-same-permissions",
	save: "--owner=0 --group=0 --numeric-owner"
};
/** `ulimit -f` counts these. */
const ULIMIT_UNIT = 512;
const MAX_OUTPUT = 16777216;
/**
* A client whose work is done in a process with a built environment: `program` is a script that calls `serveCache` when
* its first argument is CACHE_PROCESS; `env` is the runner's environment.
*/
function createCacheClient(program, env, tarVersion = askTar) {
	const hidden = pick(env, (name) => HIDDEN.test(name));
	const open = pick(env, (name) => name === "NODE_EXTRA_CA_CERTS");
	const ask = async (what, key, place, limits) => {
		await demandGnuTar(tarVersion);
		const places = {
			GITHUB_WORKSPACE: place.files,
			RUNNER_TEMP: place.scratch
		};
		const request = {
			what,
			key,
			hidden: {
				...hidden,
				...places
			}
		};
		return answerOf([
			process.execPath,
			program,
			_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.s
		], limits, {
			input: JSON.stringify(request),
			env: {
				...open,
				TAR_OPTIONS: TAR_OPTIONS[what]
			},
			cwd: place.files
		});
	};
	return {
		find: (prefix, place, limits) => ask("find", prefix, place, limits),
		async unpack(key, place, limits) {
			if (await ask("unpack", key, place, limits) === void 0) throw new CacheError("failed", "it is gone");
		},
		async save(key, place, limits) {
			if (await ask("save", key, place, limits) === void 0) throw new CacheError("declined", "another job has it in hand, or this run may only read");
		}
	};
}
async function answerOf(command, { signal, timeout, maxFile }, options) {
	const script = maxFile === void 0 ? "exec \"$@\"" : "ulimit -f \"$0\" && exec \"$@\"";
	const units = String(Math.ceil((maxFile ?? 0) / ULIMIT_UNIT));
	try {
		const all = {
			...options,
			maxOutput: MAX_OUTPUT,
			signal,
			timeout
		};
		const { stdout } = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.Y)("/bin/sh", [
			"-c",
			script,
			units,
			...command
		], all);
		return readAnswer(stdout);
	} catch (cause) {
		signal.throwIfAborted();
		throw cause instanceof _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.J ? stopped(cause, timeout) : cause;
	}
}
/** As the process will find it on its PATH. */
async function askTar() {
	const { stdout } = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.Y)("/bin/sh", ["-c", "tar --version"]);
	return stdout;
}
/** Other tars take -P as well, and do not read TAR_OPTIONS. */
async function demandGnuTar(tarVersion) {
	if (!(await tarVersion().catch(() => "")).startsWith("tar (GNU tar)")) throw new CacheError("none", "this runner has no GNU tar");
}
/** The key that the answer names. Throws CacheError with what @actions/cache complained of. */
function readAnswer(stdout) {
	const lines = stdout.trimEnd().split("\n");
	const answer = JSON.parse(lines.pop() ?? "");
	if (!answer.offered) throw new CacheError("none", "this runner offers none");
	const complaints = lines.flatMap((line) => /^::(?:warning|error)[^:]*::(.*)$/.exec(line)?.[1] ?? []);
	if (complaints.length > 0) throw new CacheError("failed", clean(complaints.join("; "), lines));
	return answer.key;
}
/** What @actions/cache would have masked is left out: signatures of its addresses. */
function clean(text, lines) {
	let result = text;
	for (const line of lines) {
		const secret = /^::add-mask::(.+)$/.exec(line)?.[1];
		if (secret) result = result.replaceAll(secret, "***");
	}
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.jt)(result.replaceAll("%0D", " ").replaceAll("%0A", " ").replaceAll("%25", "%"));
}
function stopped(cause, timeout) {
	return new CacheError("failed", cause.reason === "timeout" ? `no answer within ${Math.round(timeout / 1e3)} s` : cause.message, { cause });
}
function pick(env, wanted) {
	const found = {};
	for (const [name, value] of Object.entries(env)) if (value && wanted(name)) found[name] = value;
	return found;
}



/***/ })

};
