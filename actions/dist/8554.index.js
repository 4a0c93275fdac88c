export const id = 8554;
export const ids = [8554];
export const modules = {

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



/***/ }),

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ vhdUuid),
/* harmony export */   n: () => (/* binding */ judgeFiles),
/* harmony export */   r: () => (/* binding */ judgeVhd),
/* harmony export */   t: () => (/* binding */ BadEntry)
/* harmony export */ });
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9085);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7419);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4904);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);








// actions/encrypt-image/vhd-uuid.ts
/**
* The same source and key give the same UUID on every host (contract.md Identity). Formed as version 8 of RFC 9562, for
* UUIDs with a meaning of their own.
*/
function vhdUuid({ sourceSha256, keyHash }) {
	const text = [
		"encrypted-image vhd uuid",
		sourceSha256,
		keyHash
	].join("\n");
	const uuid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(text).digest().subarray(0, 16);
	uuid[6] = (uuid[6] ?? 0) & 15 | 128;
	uuid[8] = (uuid[8] ?? 0) & 63 | 128;
	return uuid;
}
// actions/encrypt-image/cache-entry.ts
/** An entry of the cache, which others can write to, is not what it should be. */
var BadEntry = class extends Error {};
const [IMAGE, MANIFEST] = _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.o;
const ENGINES = ["dm-crypt", "userspace"];
const TOOLS = 16;
const TOOL_TEXT = /^[\x20-\x7e]{1,100}$/;
/** Two plain files that nobody else has a name for, and a manifest that speaks of this image. Nothing big is read yet. */
async function judgeFiles(folder, wanted) {
	const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(folder)).sort();
	if (names.join("/") !== [..._lib_first_js__WEBPACK_IMPORTED_MODULE_3__.o].sort().join("/")) throw new BadEntry("it does not hold the two files");
	for (const name of names) {
		const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, name));
		if (!stat.isFile() || stat.nlink !== 1) throw new BadEntry(`${name} is no plain file`);
	}
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, MANIFEST);
	const manifest = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.j)(await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.it)(path, _lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.D), "its manifest");
	if (manifest["source-sha256"] !== wanted.sourceSha256 || manifest["key-hash"] !== wanted.keyHash || manifest.format !== wanted.format) throw new BadEntry("its manifest is that of another image");
	if (!ENGINES.includes(manifest.engine)) throw new BadEntry("its manifest names an unknown engine");
	demandTools(manifest.tools);
	const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, IMAGE));
	if (size !== manifest.size) throw new BadEntry(`it has ${size} bytes, and ${manifest.size} by its manifest`);
	return manifest;
}
/** They go into the record of this run. */
function demandTools(tools) {
	const entries = typeof tools === "object" && tools !== null ? Object.entries(tools) : void 0;
	if (!entries?.every(([name, text]) => TOOL_TEXT.test(name) && TOOL_TEXT.test(String(text))) || entries === void 0 || entries.length > TOOLS) throw new BadEntry("its manifest does not say what made it");
}
/** Every byte around the blocks is the one that this run would write. */
async function judgeVhd(path, own) {
	const { identity, unixTime } = own;
	const layout = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.W)(own.sourceVirtualSize, own.stored);
	const mark = {
		uuid: vhdUuid(identity),
		unixTime,
		keyHash: identity.keyHash
	};
	const head = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.U)(layout, mark);
	const footer = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.H)(layout, mark);
	await using file = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.rt)(path, node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_RDONLY);
	if (!(await read(file, 0, head.length)).equals(head)) throw new BadEntry("its head is another one");
	if (!(await read(file, layout.footerOffset, footer.length)).equals(footer)) throw new BadEntry("its footer is another one");
}
async function read(file, position, length) {
	const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
	return buffer.subarray(0, bytesRead);
}



/***/ }),

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ImageCache: () => (/* binding */ ImageCache),
/* harmony export */   cachePrefix: () => (/* binding */ cachePrefix)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);
/* harmony import */ var _lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7419);
/* harmony import */ var _cache_client2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1584);
/* harmony import */ var _cache_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6727);
/* harmony import */ var _own_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6886);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1455);










// actions/encrypt-image/cache.ts
const [IMAGE, MANIFEST] = _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.o;
/** Raised when entries of the version before would not do any more. */
const VERSION = 1;
const MIB = 2 ** 20;
/** Milliseconds that a look-up may take. */
const LOOK_UP = 3e4;
/** A transfer may take a minute and what this rate needs, in bytes per millisecond (10 MiB/s): a slower cache is none. */
const FIXED = 6e4;
const SLOWEST = 10 * MIB / 1e3;
/** Beside the files: archive headers, manifest. */
const ROOM = 2 * MIB;
/** What the cache holds for one image, in a folder for its files and archives beside the output. */
var ImageCache = class {
	#deps;
	#wanted;
	#prefix;
	#limit;
	#folder;
	#usable = true;
	#replaces = false;
	/** `output`: the folder in which the result will lie. */
	constructor(wanted, inputs, output, deps) {
		this.#deps = deps;
		this.#wanted = wanted;
		this.#prefix = cachePrefix(wanted, inputs);
		this.#limit = inputs.cacheLimit;
		this.#folder = output;
	}
	/**
	* Unpacks the newest entry for this image, if there is one, and hands it to `use`, which throws BadEntry when it is not
	* what it should be. `atMost`: bytes that the image can have. Undefined: nothing was used, for a reason that was told.
	*/
	async take(atMost, use) {
		if (this.#wanted.format === "luks-raw" && atMost > this.#limit) return void 0;
		const size = Math.min(atMost, this.#limit);
		await using image = await this.#inside(2 * size, "nothing is taken from", async (place) => {
			const key = await this.#find(place);
			if (key === void 0) return void 0;
			this.#replaces = true;
			return this.#judged(key, () => this.#unpack(key, place, size));
		});
		return image && await this.#judged(image.key, () => use(image));
	}
	/** Saves a published image. Whatever comes of it, the image is there: only cancellation throws. */
	async put(image, manifest) {
		if (!this.#usable) return;
		const { log, client, attempt } = this.#deps;
		const { size } = manifest;
		if (size > this.#limit) return log.notice(`not saved in the cache: the image has ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(size)}, cache-limit is ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(this.#limit)}`);
		const key = `${this.#prefix}${attempt}${this.#replaces ? `-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes)(8).toString("hex")}` : ""}`;
		try {
			await this.#inside(size, "nothing is saved in", async (place) => {
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.link)(image, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(place.files, IMAGE));
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(place.files, MANIFEST), (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.O)(manifest), {
					mode: 384,
					flag: "wx"
				});
				await client.save(key, place, this.#limits(size));
				log.info(`saved in the cache as ${key}`);
			});
		} catch (error) {
			this.#unusable(error, "the image could not be saved in the cache");
		}
	}
	async #find(place) {
		const { client, signal, log } = this.#deps;
		try {
			const timeout = Math.min(LOOK_UP, this.#mayTake());
			const key = await client.find(this.#prefix, place, {
				signal,
				timeout
			});
			log.info(key === void 0 ? "the cache does not have this image" : `the cache has ${key}`);
			return key;
		} catch (error) {
			this.#unusable(error, "the cache cannot be used");
			return;
		}
	}
	#limits(size) {
		return {
			signal: this.#deps.signal,
			timeout: Math.min(FIXED + size / SLOWEST, this.#mayTake())
		};
	}
	/** Half of the time that is left; the other half is for encrypting, or for ending well. */
	#mayTake() {
		return Math.max(1, this.#deps.timeLeft() / 2);
	}
	/** Works in a private folder with our name, which a later run removes should this one be killed. */
	async #inside(needed, otherwise, work) {
		const { log, remember } = this.#deps;
		const hindrance = await this.#hindrance(needed + ROOM);
		if (hindrance !== void 0) {
			log.notice(`${otherwise} the cache: ${hindrance}`);
			return;
		}
		await using own = (0,_own_files_js__WEBPACK_IMPORTED_MODULE_6__.t)(this.#folder, {
			...log,
			info() {}
		});
		remember(own.path);
		const place = {
			files: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(own.path, "files"),
			scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(own.path, "scratch")
		};
		for (const path of [
			own.path,
			place.files,
			place.scratch
		]) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.mkdir)(path, { mode: 448 });
		return await work(place);
	}
	/** Why the folder does not do, in words. */
	async #hindrance(needed) {
		const folder = this.#folder;
		if (/[\s"'\\]/.test(folder)) return `its tools do not take the path ${JSON.stringify(folder)}`;
		if (await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.q)(folder) >= needed) return void 0;
		return `that needs up to ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(needed)} of free space in ${folder}`;
	}
	/** Leaves the image beside the output under a name of ours, as an unfinished one. */
	async #unpack(key, place, size) {
		const { client, signal, log, remember } = this.#deps;
		try {
			await client.unpack(key, place, {
				...this.#limits(size),
				maxFile: size + ROOM
			});
			const manifest = await (0,_cache_entry_js__WEBPACK_IMPORTED_MODULE_5__.n)(place.files, this.#wanted);
			const own = (0,_own_files_js__WEBPACK_IMPORTED_MODULE_6__.t)(this.#folder, log);
			remember(own.path);
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(place.files, IMAGE), own.path);
			return {
				...own,
				key,
				manifest
			};
		} catch (cause) {
			signal.throwIfAborted();
			throw cause instanceof _cache_entry_js__WEBPACK_IMPORTED_MODULE_5__.t ? cause : new _cache_entry_js__WEBPACK_IMPORTED_MODULE_5__.t((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.kt)(cause)[0], { cause });
		}
	}
	/** Undefined, and a warning, when the entry is not what it should be. */
	async #judged(key, work) {
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof _cache_entry_js__WEBPACK_IMPORTED_MODULE_5__.t)) throw error;
			this.#deps.log.warning(`the entry ${key} of the cache is ignored, and the image encrypted anew: ${error.message}`);
			return;
		}
	}
	#unusable(error, what) {
		const { signal, log } = this.#deps;
		signal.throwIfAborted();
		this.#usable = false;
		const text = `${what}: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.kt)(error)[0] ?? ""}`;
		if (error instanceof _cache_client2_js__WEBPACK_IMPORTED_MODULE_4__.t && error.reason !== "failed") log.notice(text);
		else log.warning(text);
	}
};
/** Equal for two runs exactly when they would make the same image in the same way. The root key is not part of it. */
function cachePrefix(wanted, inputs) {
	const parts = [
		"encrypted-image cache",
		wanted.sourceSha256,
		wanted.keyHash,
		wanted.format,
		inputs.engine,
		inputs.unixTime
	];
	const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(parts.join("\n")).digest("hex");
	return `encrypted-image-${VERSION}-${wanted.format}-${digest}-`;
}



/***/ }),

/***/ 6886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ removeOwn),
/* harmony export */   t: () => (/* binding */ ownPath)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);




// actions/encrypt-image/own-files.ts
/** A name of ours in `folder`, by which a later run knows whose it was should this one be killed. */
function ownPath(folder, log) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.X)());
	return {
		path,
		[Symbol.asyncDispose]: () => removeOwn(path, log)
	};
}
/** Deletes a file or folder of ours, if it is there. Never throws. */
async function removeOwn(path, log) {
	try {
		const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path).catch(() => void 0);
		if (stat?.isFile()) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.unlink)(path);
		else if (stat?.isDirectory() && (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path))) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(path, { recursive: true });
		else return;
		log.info(`removed ${path}`);
	} catch (error) {
		log.warning(`${path} is left and cannot be removed: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.kt)(error)[0] ?? ""}`);
	}
}



/***/ })

};
