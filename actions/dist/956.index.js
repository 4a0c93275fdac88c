export const id = 956;
export const ids = [956];
export const modules = {

/***/ 1956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDmCryptEngine: () => (/* binding */ createDmCryptEngine)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _privileges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4578);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3073);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7584);
/* harmony import */ var _devices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5651);
/* harmony import */ var _leftovers3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2219);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4338);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(623);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7136);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8161);














// lib/engine/dm-crypt/lanes.ts
/**
* Works on the items of one list in several lanes at once, so that reading, hashing and writing overlap. After the first
* failure, or when the signal is aborted, no new item is begun; all lanes have ended when this returns or throws.
*/
async function inLanes(items, lanes, signal, work) {
	const iterator = items[Symbol.iterator]();
	let failed = false;
	const run = async (lane) => {
		try {
			while (!failed) {
				signal.throwIfAborted();
				const next = iterator.next();
				if (next.done) return;
				await work(next.value, lane);
			}
		} catch (error) {
			failed = true;
			throw error;
		}
	};
	const ends = await Promise.allSettled(Array.from({ length: lanes }, (_, lane) => run(lane)));
	for (const end of ends) if (end.status === "rejected") throw end.reason;
}
// lib/engine/dm-crypt/copy.ts
const LANES = 4;
/** Bytes of one write: two blocks. */
const PIECE = 2 * _layout_js__WEBPACK_IMPORTED_MODULE_4__.t;
/**
* Writes the source's plaintext through the mapping, past the page cache, and flushes it. Returns the SHA-256 of each
* 2 MiB block that is not all zeros, as it was read, padded with zeros at the disk's end.
*/
async function copyThrough(copy) {
	const digests = /* @__PURE__ */ new Map();
	const buffers = (0,_tables_js__WEBPACK_IMPORTED_MODULE_8__.i)(LANES, PIECE);
	const mayHoldData = new _digest_js__WEBPACK_IMPORTED_MODULE_7__.l(copy.source.virtualSize);
	for (const range of copy.source.dataRanges()) mayHoldData.mark(range.start, range.end);
	const device = await (0,_tables_js__WEBPACK_IMPORTED_MODULE_8__.a)(copy.device);
	try {
		await inLanes(pieces(copy.ranges), LANES, copy.signal, async (piece, lane) => {
			const buffer = buffers[lane] ?? Buffer.alloc(0);
			const blocks = [...(0,_digest_js__WEBPACK_IMPORTED_MODULE_7__.u)([piece])];
			const plain = buffer.subarray(0, blocks.length * _layout_js__WEBPACK_IMPORTED_MODULE_4__.t);
			if (blocks.some((block) => mayHoldData.has(block))) await copy.source.read(piece.start, plain);
			else plain.fill(0);
			const hashed = digestBlocks(blocks, plain, digests);
			const bytes = plain.subarray(0, piece.end - piece.start);
			const written = (0,_tables_js__WEBPACK_IMPORTED_MODULE_8__.o)(device, bytes, piece.start).catch(explain(copy.file));
			await Promise.all([written, hashed]);
			copy.written(bytes.length);
		});
		await device.sync().catch(explain(copy.file));
	} finally {
		for (const buffer of buffers) buffer.fill(0);
		await device.close();
	}
	return new Map([...digests].sort(([a], [b]) => a - b));
}
/** Numbers of the 2 MiB blocks of the source that hold anything but zeros, ascending. Reads all that may hold data. */
async function blocksWithData(source, signal, seen) {
	const found = [];
	const buffers = (0,_tables_js__WEBPACK_IMPORTED_MODULE_8__.i)(LANES, _layout_js__WEBPACK_IMPORTED_MODULE_4__.t);
	await inLanes((0,_digest_js__WEBPACK_IMPORTED_MODULE_7__.u)(source.dataRanges()), LANES, signal, async (block, lane) => {
		const buffer = buffers[lane] ?? Buffer.alloc(0);
		await source.read(block * _layout_js__WEBPACK_IMPORTED_MODULE_4__.t, buffer);
		if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_7__.f)(buffer)) found.push(block);
		seen(block);
	});
	for (const buffer of buffers) buffer.fill(0);
	return found.sort((a, b) => a - b);
}
function* pieces(ranges) {
	for (const range of ranges) for (let start = range.start; start < range.end; start += PIECE) yield {
		start,
		end: Math.min(start + PIECE, range.end)
	};
}
async function digestBlocks(blocks, plain, digests) {
	for (const [index, block] of blocks.entries()) {
		const bytes = plain.subarray(index * _layout_js__WEBPACK_IMPORTED_MODULE_4__.t, (index + 1) * _layout_js__WEBPACK_IMPORTED_MODULE_4__.t);
		if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_7__.f)(bytes)) digests.set(block, await (0,_digest_js__WEBPACK_IMPORTED_MODULE_7__.t)(bytes));
	}
}
function explain(file) {
	return async (cause) => {
		const free = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.statfs)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(file)).then((found) => found.bavail * found.bsize, () => void 0);
		throw (0,_devices_js__WEBPACK_IMPORTED_MODULE_5__.l)(file, free, cause);
	};
}
// lib/engine/dm-crypt/luks.ts
/** Time for `luksFormat`: two derivations, some seconds on a slow machine. */
const FORMAT_TIMEOUT = 12e4;
/**
* Writes a raw image with a LUKS1 header made by cryptsetup, all of it encrypted, zeros too.
* The passphrase is the base64 TEXT of the DEK, without a newline (encrypted-formats.md 6).
*/
async function writeLuks(file, path, job, devices, cryptsetup) {
	const { source, signal } = job;
	const virtualSize = (0,_digest_js__WEBPACK_IMPORTED_MODULE_7__.i)(source.virtualSize);
	const passphrase = Buffer.from(job.dek.base64());
	try {
		await file.truncate(_digest_js__WEBPACK_IMPORTED_MODULE_7__.r + virtualSize);
		const volumeKey = job.luksVolumeKey;
		if (volumeKey) await (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.f)(file, await (0,_digest_js__WEBPACK_IMPORTED_MODULE_7__.a)({
			volumeKey,
			passphrase,
			uuid: (0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomUUID)()
		}), 0);
		else await format(cryptsetup, path, passphrase, signal);
		signal.throwIfAborted();
		const plain = await devices.openLuks(await devices.loop(path), passphrase);
		const own = await devices.mapping((0,_tables_js__WEBPACK_IMPORTED_MODULE_8__.r)(virtualSize / 512, plain));
		let bytes = 0;
		const blockDigests = await copyThrough({
			source,
			device: own.path,
			file: path,
			ranges: [{
				start: 0,
				end: virtualSize
			}],
			signal,
			written: (count) => {
				bytes += count;
				job.progress(Math.min(bytes, source.virtualSize), source.virtualSize);
			}
		});
		await source.assertUnchanged();
		await devices.release();
		await (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.d)(file);
		return {
			size: _digest_js__WEBPACK_IMPORTED_MODULE_7__.r + virtualSize,
			virtualSize,
			blockDigests
		};
	} finally {
		passphrase.fill(0);
	}
}
/** Needs no root: it writes a file of our own. The same number of PBKDF2 rounds as the userspace engine. */
async function format(cryptsetup, path, passphrase, signal) {
	const args = [
		"luksFormat",
		"--batch-mode",
		"--type",
		"luks1",
		"--cipher",
		"aes-xts-plain64"
	];
	args.push("--key-size", "512", "--hash", "sha256", "--key-file=-");
	args.push("--pbkdf-force-iterations", String(_digest_js__WEBPACK_IMPORTED_MODULE_7__.n), path);
	await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__.n)(cryptsetup, args, {
		input: passphrase,
		signal,
		timeout: FORMAT_TIMEOUT
	}).catch((error) => {
		signal.throwIfAborted();
		throw (0,_devices_js__WEBPACK_IMPORTED_MODULE_5__.s)(error);
	});
}
// lib/engine/dm-crypt/vhd.ts
/**
* Writes an encrypted dynamic VHD. The place of a block in the file must be known before the kernel can map it, so the
* source is read twice: for its blocks that are not all zeros, then for their content.
*/
async function writeVhd(file, path, job, devices) {
	const { source, signal } = job;
	const progress = halves(job);
	const layout = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.c)(source.virtualSize, await blocksWithData(source, signal, progress.scanned));
	await file.truncate(layout.fileSize);
	await writeBitmaps(file, layout, signal);
	const blockDigests = layout.allocated.length === 0 ? /* @__PURE__ */ new Map() : await copyThrough({
		source,
		device: await mapBlocks(devices, path, layout, job.dek.bytes()),
		file: path,
		ranges: joined(layout.allocated),
		signal,
		written: progress.written(layout.allocated.length * _layout_js__WEBPACK_IMPORTED_MODULE_4__.t)
	});
	await source.assertUnchanged();
	await devices.release();
	const identity = {
		...job.vhd,
		keyHash: job.dek.keyHash()
	};
	await (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.f)(file, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.s)(layout, identity), 0);
	await (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.f)(file, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.o)(layout, identity), layout.footerOffset);
	await (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.d)(file);
	job.progress(source.virtualSize, source.virtualSize);
	return {
		size: layout.fileSize,
		virtualSize: layout.virtualSize,
		blockDigests
	};
}
/** File → loop device → one linear mapping of all stored blocks → one crypt mapping; returns the last one's path. */
async function mapBlocks(devices, path, layout, key) {
	const loop = await devices.loop(path);
	const blocks = await devices.mapping((0,_tables_js__WEBPACK_IMPORTED_MODULE_8__.t)(layout, loop));
	const table = (0,_tables_js__WEBPACK_IMPORTED_MODULE_8__.n)(layout.virtualSize / 512, key, blocks.device);
	try {
		return (await devices.mapping(table)).path;
	} finally {
		table.fill(0);
	}
}
/** Each bitmap fills the last sector before a page of data, so none shares a page with what the kernel writes directly. */
async function writeBitmaps(file, layout, signal) {
	const bitmap = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.r)();
	for (const slot of layout.allocated.keys()) {
		signal.throwIfAborted();
		await (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.f)(file, bitmap, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.a)(layout, slot));
	}
	await (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.d)(file);
}
/** Neighbouring blocks as one range of bytes. */
function joined(blocks) {
	const ranges = [];
	for (const block of blocks) {
		const last = ranges.at(-1);
		if (last?.end === block * 2097152) last.end += _layout_js__WEBPACK_IMPORTED_MODULE_4__.t;
		else ranges.push({
			start: block * _layout_js__WEBPACK_IMPORTED_MODULE_4__.t,
			end: (block + 1) * _layout_js__WEBPACK_IMPORTED_MODULE_4__.t
		});
	}
	return ranges;
}
/** Both readings are half of the work each. */
function halves(job) {
	const total = job.source.virtualSize;
	let furthest = 0;
	let bytes = 0;
	return {
		scanned(block) {
			furthest = Math.max(furthest, Math.min((block + 1) * _layout_js__WEBPACK_IMPORTED_MODULE_4__.t, total));
			job.progress(Math.floor(furthest / 2), total);
		},
		written: (of) => (count) => {
			bytes += count;
			job.progress(Math.floor(total / 2 + total / 2 * (bytes / of)), total);
		}
	};
}
// lib/engine/dm-crypt/engine.ts
/** Encrypts in the kernel: as root, or with the sudoers file of docs/runner.md. Ask `probeDmCrypt` first. */
function createDmCryptEngine(privileges$1 = (0,_privileges_js__WEBPACK_IMPORTED_MODULE_2__.n)()) {
	return {
		name: "dm-crypt",
		async toolVersions() {
			return {
				cryptsetup: await cryptsetupVersion(),
				kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_13__.release)()
			};
		},
		async encrypt(job) {
			await (0,_leftovers3_js__WEBPACK_IMPORTED_MODULE_6__.t)(privileges$1, job.log, (0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(job.path));
			return encryptTo(job, privileges$1);
		}
	};
}
/**
* Until it is finished the file has a name that tells its owner, so that whatever a killed run leaves of it (loop
* device, mappings, the file) can be known and removed; then it gets the path that was asked for.
*/
async function encryptTo(job, privileges) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(job.path)), (0,_names_js__WEBPACK_IMPORTED_MODULE_9__.t)());
	const file = await (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.u)(path);
	const devices = new _devices_js__WEBPACK_IMPORTED_MODULE_5__.t(privileges, job.log);
	try {
		const result = job.format === "vhd" ? await writeVhd(file, path, job, devices) : await writeLuks(file, path, job, devices, await cryptsetupPath());
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.rename)(path, job.path);
		return result;
	} catch (error) {
		await devices.release().catch((failure) => {
			job.log.warning(`a kernel device of this run is left: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(failure).join(": ")}`);
		});
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.unlink)(path).catch(() => void 0);
		throw error;
	} finally {
		await file.close();
	}
}
async function cryptsetupPath() {
	const path = await (0,_privileges_js__WEBPACK_IMPORTED_MODULE_2__.r)("cryptsetup");
	if (path === void 0) throw (0,_devices_js__WEBPACK_IMPORTED_MODULE_5__.c)("cryptsetup");
	return path;
}
async function cryptsetupVersion() {
	const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__.n)(await cryptsetupPath(), ["--version"], { timeout: 1e4 });
	return /^cryptsetup (\S+)/.exec(stdout)?.[1] ?? "unknown";
}



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



/***/ })

};
