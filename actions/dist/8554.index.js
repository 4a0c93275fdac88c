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
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6);
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
			_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.E
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
		const { stdout } = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.B)("/bin/sh", [
			"-c",
			script,
			units,
			...command
		], all);
		return readAnswer(stdout);
	} catch (cause) {
		signal.throwIfAborted();
		throw cause instanceof _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.z ? stopped(cause, timeout) : cause;
	}
}
/** As the process will find it on its PATH. */
async function askTar() {
	const { stdout } = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.B)("/bin/sh", ["-c", "tar --version"]);
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
	return (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.Y)(result.replaceAll("%0D", " ").replaceAll("%0A", " ").replaceAll("%25", "%"));
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
/* harmony export */   n: () => (/* binding */ judgeFiles),
/* harmony export */   r: () => (/* binding */ judgeVhd),
/* harmony export */   t: () => (/* binding */ BadEntry)
/* harmony export */ });
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5887);
/* harmony import */ var _encrypt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5529);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);







// actions/encrypt-image/cache-entry.ts
/** An entry of the cache, which others can write to, is not what it should be. */
var BadEntry = class extends Error {};
const [IMAGE, MANIFEST] = _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.T;
const ENGINES = ["dm-crypt", "userspace"];
const TOOLS = 16;
const TOOL_TEXT = /^[\x20-\x7e]{1,100}$/;
/** Two plain files that nobody else has a name for, and a manifest that speaks of this image. Nothing big is read yet. */
async function judgeFiles(folder, wanted) {
	const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(folder)).sort();
	if (names.join("/") !== [..._lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.T].sort().join("/")) throw new BadEntry("it does not hold the two files");
	for (const name of names) {
		const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, name));
		if (!stat.isFile() || stat.nlink !== 1) throw new BadEntry(`${name} is no plain file`);
	}
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, MANIFEST);
	const manifest = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_2__.x)(await (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.N)(path, _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_2__.v), "its manifest");
	if (manifest["source-sha256"] !== wanted.sourceSha256 || manifest["key-hash"] !== wanted.keyHash || manifest.format !== wanted.format) throw new BadEntry("its manifest is that of another image");
	if (!ENGINES.includes(manifest.engine)) throw new BadEntry("its manifest names an unknown engine");
	demandTools(manifest.tools);
	const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, IMAGE));
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
	const layout = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.j)(own.sourceVirtualSize, own.stored);
	const mark = {
		uuid: (0,_encrypt_js__WEBPACK_IMPORTED_MODULE_3__.n)(identity),
		unixTime,
		keyHash: identity.keyHash
	};
	const head = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.A)(layout, mark);
	const footer = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.k)(layout, mark);
	const file = await (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.M)(path, node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_RDONLY);
	try {
		if (!(await read(file, 0, head.length)).equals(head)) throw new BadEntry("its head is another one");
		if (!(await read(file, layout.footerOffset, footer.length)).equals(footer)) throw new BadEntry("its footer is another one");
	} finally {
		await file.close();
	}
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
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3794);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2545);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5887);
/* harmony import */ var _cache_client2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1584);
/* harmony import */ var _cache_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6727);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1876);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);











// actions/encrypt-image/cache.ts
const [IMAGE, MANIFEST] = _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.T;
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
		const image = await this.#inside(2 * size, "nothing is taken from", async (place) => {
			const key = await this.#find(place);
			if (key === void 0) return void 0;
			this.#replaces = true;
			return this.#judged(key, () => this.#unpack(key, place, size));
		});
		if (!image) return void 0;
		try {
			return await this.#judged(image.key, () => use(image));
		} finally {
			await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_7__.n)(image.path, this.#deps.log);
		}
	}
	/** Saves a published image. Whatever comes of it, the image is there: only cancellation throws. */
	async put(image, manifest) {
		if (!this.#usable) return;
		const { log, client, attempt } = this.#deps;
		const { size } = manifest;
		if (size > this.#limit) return log.notice(`not saved in the cache: the image has ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.I)(size)}, cache-limit is ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.I)(this.#limit)}`);
		const key = `${this.#prefix}${attempt}${this.#replaces ? `-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomBytes)(8).toString("hex")}` : ""}`;
		try {
			await this.#inside(size, "nothing is saved in", async (place) => {
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.link)(image, (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(place.files, IMAGE));
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(place.files, MANIFEST), (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.y)(manifest), {
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
		const own = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.#folder, (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_2__._)());
		try {
			const hindrance = await this.#hindrance(needed + ROOM);
			if (hindrance !== void 0) {
				log.notice(`${otherwise} the cache: ${hindrance}`);
				return;
			}
			remember(own);
			const place = {
				files: (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(own, "files"),
				scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(own, "scratch")
			};
			for (const path of [
				own,
				place.files,
				place.scratch
			]) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.mkdir)(path, { mode: 448 });
			return await work(place);
		} finally {
			await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_7__.n)(own, {
				...log,
				info() {}
			});
		}
	}
	/** Why the folder does not do, in words. */
	async #hindrance(needed) {
		const folder = this.#folder;
		if (/[\s"'\\]/.test(folder)) return `its tools do not take the path ${JSON.stringify(folder)}`;
		if (await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.M)(folder) >= needed) return void 0;
		return `that needs up to ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.I)(needed)} of free space in ${folder}`;
	}
	/** Leaves the image beside the output under a name of ours, as an unfinished one. */
	async #unpack(key, place, size) {
		const { client, signal, remember } = this.#deps;
		try {
			await client.unpack(key, place, {
				...this.#limits(size),
				maxFile: size + ROOM
			});
			const manifest = await (0,_cache_entry_js__WEBPACK_IMPORTED_MODULE_6__.n)(place.files, this.#wanted);
			const path = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.#folder, (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_2__._)());
			remember(path);
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(place.files, IMAGE), path);
			return {
				key,
				path,
				manifest
			};
		} catch (cause) {
			signal.throwIfAborted();
			throw cause instanceof _cache_entry_js__WEBPACK_IMPORTED_MODULE_6__.t ? cause : new _cache_entry_js__WEBPACK_IMPORTED_MODULE_6__.t((0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.q)(cause)[0], { cause });
		}
	}
	/** Undefined, and a warning, when the entry is not what it should be. */
	async #judged(key, work) {
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof _cache_entry_js__WEBPACK_IMPORTED_MODULE_6__.t)) throw error;
			this.#deps.log.warning(`the entry ${key} of the cache is of no use, so the image is encrypted anew: ${error.message}`);
			return;
		}
	}
	#unusable(error, what) {
		const { signal, log } = this.#deps;
		signal.throwIfAborted();
		this.#usable = false;
		const text = `${what}: ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.q)(error)[0] ?? ""}`;
		if (error instanceof _cache_client2_js__WEBPACK_IMPORTED_MODULE_5__.t && error.reason !== "failed") log.notice(text);
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
	const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(parts.join("\n")).digest("hex");
	return `encrypted-image-${VERSION}-${wanted.format}-${digest}-`;
}



/***/ }),

/***/ 5529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reportImage),
/* harmony export */   i: () => (/* binding */ manifestOf),
/* harmony export */   n: () => (/* binding */ vhdUuid),
/* harmony export */   r: () => (/* binding */ LUKS_NOTICE),
/* harmony export */   t: () => (/* binding */ encryptAndVerify)
/* harmony export */ });
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(298);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);





// actions/encrypt-image/report.ts
/** IBM's documents on the two formats: image-templates, commits f807997 (2018) and d5ea105 (2019-03-27). */
const LUKS_NOTICE = "format luks-raw: IBM documented raw images with LUKS from August 2018 to March 2019; since then it documents encrypted VHD only, and upload-import asks for accept-legacy-format";
function manifestOf({ identity, made, source, key, inputs, ...by }) {
	return {
		schema: "encrypted-image-manifest/1",
		format: identity.format,
		sha256: made.sha256,
		size: made.size,
		"virtual-size": made.virtualSize,
		"source-sha256": identity.sourceSha256,
		"source-format": (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.g)(source),
		"source-virtual-size": source.virtualSize,
		"wrapped-dek": inputs.wrappedDek,
		"root-key-crn": identity.rootKeyCrn,
		"root-key-version": key.keyVersion,
		"key-hash": identity.keyHash,
		"data-key-bits": key.dek.bits,
		"data-key-source": inputs.dataKeySource,
		engine: by.engine,
		verify: by.verify,
		tools: by.tools,
		guest: by.guest,
		notes: identity.format === "luks-raw" ? [LUKS_NOTICE] : [],
		identity: (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.y)(identity)
	};
}
/** Outputs and summary of an image that exists: made now, or adopted. */
function reportImage(manifest, place, result, deps) {
	const values = {
		"encrypted-image": place.encryptedImage,
		manifest: place.manifest,
		"object-uri": place.objectUri,
		"wrapped-dek": manifest["wrapped-dek"],
		"data-key-bits": String(manifest["data-key-bits"]),
		"data-key-source": manifest["data-key-source"],
		"root-key-version": manifest["root-key-version"],
		"source-sha256": manifest["source-sha256"],
		sha256: manifest.sha256,
		size: String(manifest.size),
		"virtual-size": String(manifest["virtual-size"]),
		format: manifest.format,
		engine: manifest.engine,
		"key-hash": manifest["key-hash"],
		changed: String(result !== "adopted from an earlier run")
	};
	for (const name of _outputs_js__WEBPACK_IMPORTED_MODULE_4__.t) deps.outputs.set(name, values[name]);
	const { summary } = deps;
	summary.row("Result", result);
	summary.row("Image", place.encryptedImage || place.objectUri);
	summary.row("Format", `${manifest.format}, ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.I)(manifest.size)}`);
	summary.row("Virtual disk", (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.I)(manifest["virtual-size"]));
	summary.row("SHA-256", manifest.sha256);
	summary.row("Source SHA-256", manifest["source-sha256"]);
	summary.row("Engine", `${manifest.engine}, verification ${manifest.verify}`);
	summary.row("Data key", `${manifest["data-key-bits"]} bits, ${manifest["data-key-source"]}`);
	summary.row("Key hash", manifest["key-hash"]);
	summary.row("Root key", manifest["root-key-crn"]);
}
// actions/encrypt-image/encrypt.ts
/** Makes the file at `path`, reads it back as `verify` says while the disk catches up, and returns the manifest of it. */
async function encryptAndVerify(work, inputs, deps) {
	const { engine } = work;
	const { made, sha256 } = await encryptDurably(work, inputs, deps);
	await work.source.assertUnchanged();
	return manifestOf({
		...work,
		inputs,
		identity: await work.identity(),
		made: {
			...made,
			sha256
		},
		engine: engine.name,
		tools: await engine.toolVersions(),
		verify: inputs.verify
	});
}
/** One team of threads serves encryption and verification. */
async function encryptDurably(work, inputs, deps) {
	const lanes = new _lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.m();
	try {
		const made = await encrypt(work, inputs, {
			...deps,
			openLanes: lanes.open
		});
		const durable = made.durable.then(() => void 0, (error) => ({ error }));
		const sha256 = await readBack(made, work, inputs, {
			...deps,
			openLanes: lanes.open
		}).finally(() => durable);
		const failed = await durable;
		if (failed) throw failed.error;
		return {
			made,
			sha256
		};
	} finally {
		await lanes.close();
	}
}
async function encrypt(work, inputs, deps) {
	const { source, engine } = work;
	const started = performance.now();
	if (!work.digestKnown) source.digestWhileReading(deps.signal);
	const made = await engine.encrypt({
		source,
		format: inputs.format,
		dek: work.key.dek,
		path: work.path,
		vhd: async () => ({
			uuid: vhdUuid(await work.identity()),
			unixTime: inputs.unixTime
		}),
		digestResult: work.digestKnown && inputs.verify === "none",
		signal: deps.signal,
		log: deps.log,
		progress: (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.w)(deps.log, "encrypted"),
		openLanes: deps.openLanes
	});
	const spent = performance.now() - started;
	deps.log.info(`encrypted ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.I)(source.virtualSize)} with ${engine.name} in ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.F)(spent)} (${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.I)(Math.round(1e3 * source.virtualSize / spent))}/s)`);
	return made;
}
/** SHA-256 of the finished file; unless `verify` is none, only after it has been proved as far as it says. */
async function readBack(made, { key, path, openSecond }, inputs, { signal, log, openLanes }) {
	const { format, verify: level } = inputs;
	if (level === "none") return made.sha256 ?? (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.p)(path, signal);
	const started = performance.now();
	const progress = (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.w)(log, "verified");
	const job = {
		path,
		format,
		dek: key.dek,
		made,
		level,
		openSecond,
		signal,
		progress,
		openLanes
	};
	const { sha256, sampled, second } = await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.f)(job);
	const all = level === "full" ? "every sector, and besides " : "";
	log.info(`verified in ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.F)(performance.now() - started)}: ${all}${sampled} sampled sectors by ${second}`);
	return sha256;
}
/**
* The same source and key give the same UUID on every host (contract, Identity). Formed as version 8 of RFC 9562, for
* UUIDs with a meaning of their own.
*/
function vhdUuid({ sourceSha256, keyHash }) {
	const text = [
		"encrypted-image vhd uuid",
		sourceSha256,
		keyHash
	].join("\n");
	const uuid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(text).digest().subarray(0, 16);
	uuid[6] = (uuid[6] ?? 0) & 15 | 128;
	uuid[8] = (uuid[8] ?? 0) & 63 | 128;
	return uuid;
}



/***/ }),

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ removeOwn),
/* harmony export */   t: () => (/* binding */ removeDeadFiles)
/* harmony export */ });
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);





// actions/encrypt-image/leftovers.ts
/** Paths of one notice at most. */
const TOLD = 20;
/**
* Removes unfinished results, downloaded plaintexts and what was on its way from or to the cache, of runs that were
* killed: what carries our name in these folders and whose owner is proved dead (pitfalls H3). Where nothing proves it,
* as of another host that shares the folder, it stays and is told. What cannot be removed is told as well; neither
* hinders this run.
*/
async function removeDeadFiles(folders, log) {
	for (const folder of new Set(folders)) {
		const foreign = [];
		for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(folder).catch(() => [])) {
			const owner = (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.v)(name);
			const state = owner && (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.L)(owner);
			if (state === "dead") await removeOwn((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name), log);
			if (state === "unknown") foreign.push((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name));
		}
		if (foreign.length > 0) log.notice(foreignNote(foreign));
	}
}
function foreignNote(paths) {
	const more = paths.length > TOLD ? ` and ${paths.length - TOLD} more` : "";
	return `unfinished work of another host or container, or of an earlier release, is left alone, since it cannot be told from here whether its run has ended: ${paths.slice(0, TOLD).join(", ")}${more}. When no run uses the folder any more, delete it by hand: it may be a plaintext`;
}
/** Deletes a file or folder of ours, if it is there. */
async function removeOwn(path, log) {
	try {
		const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path).catch(() => void 0);
		if (stat?.isFile()) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.unlink)(path);
		else if (stat?.isDirectory() && (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.v)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(path))) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(path, { recursive: true });
		else return;
		log.info(`removed ${path}`);
	} catch (error) {
		log.warning(`${path} is left and cannot be removed: ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.q)(error)[0] ?? ""}`);
	}
}



/***/ })

};
