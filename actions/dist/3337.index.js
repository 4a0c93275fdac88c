export const id = 3337;
export const ids = [3337];
export const modules = {

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

/***/ 3337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCached: () => (/* binding */ publishCached)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3794);
/* harmony import */ var _cache_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6727);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1563);
/* harmony import */ var _encrypt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5529);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);







// actions/encrypt-image/from-cache.ts
const CACHE_NOTE = "the encrypted bytes came from the cache of GitHub Actions, where an earlier run had put them; they were read back in full with the data key of this run and compared with its source";
/**
* Publishes an image from the cache and returns its manifest. Throws BadEntry when it is not the one that this run would
* make. It is always verified in full, whatever `verify` says: others than this run can write to a cache.
*/
async function publishCached(image, work, inputs, paths, deps) {
	const manifest = await proved(image, work, inputs, deps);
	await (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__.n)(image.path, paths.output, paths.manifest, manifest);
	return manifest;
}
async function proved(image, work, inputs, { signal, log }) {
	const { source, key, openSecond } = work;
	const { path, manifest } = image;
	const { format } = inputs;
	const started = performance.now();
	const expected = await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_2__.d)(source, format, signal);
	const sourceVirtualSize = source.virtualSize;
	const stored = [...expected.blockDigests.blocks()];
	const progress = (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.w)(log, "verified");
	const verified = await verify({
		path,
		format,
		dek: key.dek,
		made: expected,
		level: "full",
		openSecond,
		signal,
		progress
	});
	const identity = await work.identity();
	if (format === "vhd") await (0,_cache_entry_js__WEBPACK_IMPORTED_MODULE_3__.r)(path, {
		identity,
		sourceVirtualSize,
		stored,
		unixTime: inputs.unixTime
	});
	if (verified.sha256 !== manifest.sha256) throw new _cache_entry_js__WEBPACK_IMPORTED_MODULE_3__.t("its SHA-256 is not that of its manifest");
	await makeDurable(path);
	await source.assertUnchanged();
	log.info(`verified what came from the cache in ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.F)(performance.now() - started)}: every sector, and besides ${verified.sampled} sampled sectors by ${verified.second}`);
	const { engine, tools } = manifest;
	const made = {
		...expected,
		sha256: verified.sha256
	};
	const own = (0,_encrypt_js__WEBPACK_IMPORTED_MODULE_5__.i)({
		...work,
		inputs,
		identity,
		made,
		engine,
		tools,
		verify: "full"
	});
	return {
		...own,
		notes: [...own.notes, CACHE_NOTE]
	};
}
/** What is wrong with the file is the entry's fault; all else is this run's. */
async function verify(job) {
	try {
		return await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_2__.f)(job);
	} catch (cause) {
		job.signal.throwIfAborted();
		throw new _cache_entry_js__WEBPACK_IMPORTED_MODULE_3__.t(cause instanceof Error ? cause.message : "it does not read back", { cause });
	}
}
/** tar does not wait for the disk, and gives the file the mode that the archive names. */
async function makeDurable(path) {
	const file = await (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.M)(path, node_fs__WEBPACK_IMPORTED_MODULE_6__.constants.O_RDWR);
	try {
		await file.chmod(384);
		await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_2__.c)(file);
	} finally {
		await file.close();
	}
}



/***/ })

};
