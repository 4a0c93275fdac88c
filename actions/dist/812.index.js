export const id = 812;
export const ids = [812];
export const modules = {

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createUserspaceEngine: () => (/* binding */ createUserspaceEngine)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7584);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4338);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);




// lib/engine/userspace/pipeline.ts
const SECTOR = 512;
/** Buffers in use: two being read ahead, one in the cipher, one being written. 8 MiB in all. */
const BUFFERS = 4;
const READ_AHEAD = 2;
/**
* Takes blocks in order through read, `handle` and write, which overlap, in a fixed amount of memory.
* When it ends, well or not, no read or write is under way any more.
*/
async function forEachBlock(work) {
	const lanes = Array.from({ length: BUFFERS }, () => newLane(work.front));
	const started = [];
	const iterator = work.blocks[Symbol.iterator]();
	let count = 0;
	const startRead = () => {
		const next = iterator.next();
		const lane = lanes[count % BUFFERS];
		if (next.done || !lane) return void 0;
		count += 1;
		const ready = lane.idle.then(() => work.read(next.value, lane.data));
		ready.catch(() => void 0);
		started.push(ready);
		return {
			block: next.value,
			lane,
			ready
		};
	};
	const ahead = Array.from({ length: READ_AHEAD }, startRead);
	try {
		for (let current = ahead.shift(); current; current = ahead.shift()) {
			ahead.push(startRead());
			started.shift();
			await current.ready;
			work.signal.throwIfAborted();
			current.lane.idle = work.handle(current.block, current.lane);
			current.lane.idle.catch(() => void 0);
		}
		await Promise.all(lanes.map((lane) => lane.idle));
	} finally {
		await Promise.allSettled([...started, ...lanes.map((lane) => lane.idle)]);
		for (const lane of lanes) lane.data.fill(0);
	}
}
function newLane(front) {
	const whole = Buffer.allocUnsafeSlow(2097664);
	front.copy(whole, 0, 0, SECTOR);
	return {
		whole,
		data: whole.subarray(SECTOR),
		idle: Promise.resolve()
	};
}
// lib/engine/userspace/luks.ts
const BLOCK = 2 * 2 ** 20;
const SECTORS_PER_BLOCK = BLOCK / 512;
/**
* Writes a raw image with a LUKS1 header. LUKS knows no holes: all of the disk is encrypted, zeros too, up to the end
* of the last whole MiB, so that nothing in the device decrypts to noise. encrypted-formats.md 7
*/
async function writeLuks(file, job) {
	const { source } = job;
	const virtualSize = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.i)(source.virtualSize);
	const volumeKey = Buffer.from(job.luksVolumeKey ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomBytes)(64));
	const passphrase = Buffer.from(job.dek.base64());
	try {
		const head = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.a)({
			volumeKey,
			passphrase,
			uuid: (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID)()
		});
		await file.write(head, 0);
		const blockDigests = await writePayload(file, job, virtualSize, new _digest_js__WEBPACK_IMPORTED_MODULE_2__.c(volumeKey, "plain64"));
		await source.assertUnchanged();
		await file.finish();
		return {
			size: _digest_js__WEBPACK_IMPORTED_MODULE_2__.r + virtualSize,
			virtualSize,
			blockDigests
		};
	} finally {
		volumeKey.fill(0);
		passphrase.fill(0);
	}
}
async function writePayload(file, job, virtualSize, cipher) {
	const digests = /* @__PURE__ */ new Map();
	const mayHoldData = mapOf(job.source);
	await forEachBlock({
		blocks: allBlocks(virtualSize),
		front: Buffer.alloc(512),
		signal: job.signal,
		read: async (block, data) => {
			if (mayHoldData.has(block)) await job.source.read(block * BLOCK, data);
			else data.fill(0);
		},
		handle: async (block, { data }) => {
			const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.f)(data) ? void 0 : (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.t)(data);
			cipher.encrypt(data, block * SECTORS_PER_BLOCK);
			job.progress(Math.min((block + 1) * BLOCK, job.source.virtualSize), job.source.virtualSize);
			const length = Math.min(BLOCK, virtualSize - block * BLOCK);
			await Promise.all([file.write(data.subarray(0, length), _digest_js__WEBPACK_IMPORTED_MODULE_2__.r + block * BLOCK), digest?.then((bytes) => digests.set(block, bytes))]);
		}
	});
	return digests;
}
function mapOf(source) {
	const map = new _digest_js__WEBPACK_IMPORTED_MODULE_2__.l(source.virtualSize);
	for (const range of source.dataRanges()) map.mark(range.start, range.end);
	return map;
}
function* allBlocks(virtualSize) {
	for (let block = 0; block * BLOCK < virtualSize; block += 1) yield block;
}
// lib/engine/userspace/vhd.ts
/**
* Writes an encrypted dynamic VHD in one pass: the place of a block depends on how many were stored before it, so the
* data comes first and the tables, which name it, last. A file without tables is no VHD, should the run die.
*/
async function writeVhd(file, job) {
	const cipher = new _digest_js__WEBPACK_IMPORTED_MODULE_2__.c(job.dek.bytes(), "plain");
	const { source } = job;
	const place = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__.c)(source.virtualSize, []);
	const allocated = [];
	const digests = /* @__PURE__ */ new Map();
	await forEachBlock({
		blocks: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.u)(source.dataRanges()),
		front: (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__.r)(),
		signal: job.signal,
		read: (block, data) => source.read(block * _layout_js__WEBPACK_IMPORTED_MODULE_1__.t, data),
		handle: async (block, { whole, data }) => {
			job.progress(Math.min((block + 1) * _layout_js__WEBPACK_IMPORTED_MODULE_1__.t, source.virtualSize), source.virtualSize);
			if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.f)(data)) return;
			const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.t)(data);
			cipher.encrypt(data, block * _layout_js__WEBPACK_IMPORTED_MODULE_1__.n);
			const offset = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__.a)(place, allocated.length);
			allocated.push(block);
			await Promise.all([file.write(whole, offset), digest.then((bytes) => digests.set(block, bytes))]);
		}
	});
	await source.assertUnchanged();
	const layout = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__.c)(source.virtualSize, allocated);
	const identity = {
		...job.vhd,
		keyHash: job.dek.keyHash()
	};
	await file.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__.s)(layout, identity), 0);
	await file.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__.o)(layout, identity), layout.footerOffset);
	await file.finish();
	job.progress(source.virtualSize, source.virtualSize);
	return {
		size: layout.fileSize,
		virtualSize: layout.virtualSize,
		blockDigests: digests
	};
}
// lib/engine/userspace/engine.ts
/** Encrypts in this process: needs no privileges, no kernel modules and no tools. */
function createUserspaceEngine() {
	return {
		name: "userspace",
		async toolVersions() {
			return {
				node: process.versions.node,
				openssl: process.versions.openssl
			};
		},
		async encrypt(job) {
			const file = await (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__.u)(job.path);
			const writer = new _layout_js__WEBPACK_IMPORTED_MODULE_1__.l(file);
			try {
				return await (job.format === "vhd" ? writeVhd(writer, job) : writeLuks(writer, job));
			} finally {
				await writer.settle();
				await file.close();
			}
		}
	};
}



/***/ })

};
