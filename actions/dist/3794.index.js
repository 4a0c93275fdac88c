export const id = 3794;
export const ids = [3794];
export const modules = {

/***/ 3794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ removeLeftovers),
/* harmony export */   c: () => (/* binding */ verifyBehind),
/* harmony export */   d: () => (/* binding */ Behind),
/* harmony export */   f: () => (/* binding */ LaneHost),
/* harmony export */   h: () => (/* binding */ digestSource),
/* harmony export */   i: () => (/* binding */ createDmCryptEngine),
/* harmony export */   l: () => (/* binding */ verifyImage),
/* harmony export */   m: () => (/* binding */ failureOf),
/* harmony export */   n: () => (/* binding */ dmCryptSecondCipher),
/* harmony export */   o: () => (/* binding */ openImageStream),
/* harmony export */   p: () => (/* binding */ LaneWork),
/* harmony export */   r: () => (/* binding */ probeDmCrypt),
/* harmony export */   s: () => (/* binding */ learnSource),
/* harmony export */   t: () => (/* binding */ createUserspaceEngine),
/* harmony export */   u: () => (/* binding */ sha256OfFile)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2545);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5919);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3136);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);











// lib/engine/block-digests.ts
/**
* What is remembered of the plaintext of a run, so that the finished file can be compared with it: two keyed digests of
* each 2 MiB block. They are GMACs (AES-GCM's authentication without encryption) under a random key of the run, because
* these cost a tenth of a SHA-256 and a change escapes them with a probability of about 2^-110.
*/
const DIGEST = 16;
/** Bytes of an entry: number of the block, digest of all of it, digest of its sampled sectors. */
const ENTRY = 36;
/** Sectors of a block that are sampled, one in so many. */
const SAMPLE_EVERY = 64;
/** The sectors of a block of `count` sectors that are sampled: first, last, and one in 64, elsewhere in each block. */
function sampledSectors(block, count) {
	const sectors = [0];
	for (let at = block % SAMPLE_EVERY || SAMPLE_EVERY; at < count - 1; at += SAMPLE_EVERY) sectors.push(at);
	if (count > 1) sectors.push(count - 1);
	return sectors;
}
/** Digests of blocks under one key. Blocks have 2 MiB; the end of a disk is padded with zeros. */
var BlockDigester = class {
	key;
	/** A key that OpenSSL has taken once costs a sixth of one that it must take at each call. */
	#key;
	constructor(key) {
		this.key = key;
		this.#key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createSecretKey)(key);
	}
	/** `sectors`: how many sectors of the block the finished file stores; all of them but at the end of a LUKS device. */
	pair(block, plain, sectors = _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R / 512) {
		return {
			whole: this.whole(block, plain),
			samples: this.samplesOf(block, plain, sectors)
		};
	}
	/** Digest of the sampled ones among the block's first `sectors` sectors. */
	samplesOf(block, plain, sectors) {
		const sampled = sampledSectors(block, sectors).map((at) => plain.subarray(at * 512, (at + 1) * 512));
		return this.samples(block, sampled);
	}
	/** `plain`: all 2 MiB. */
	whole(block, plain) {
		return this.#mac(0, block, (add) => add(plain));
	}
	/** The same of plaintext that comes in pieces: `give` hands all 2 MiB to `add`, in order. */
	wholeOf(block, give) {
		return this.#mac(0, block, give);
	}
	/** `sectors`: the plaintext of the sampled sectors, ascending. */
	samples(block, sectors) {
		return this.#mac(1, block, (add) => add(Buffer.concat(sectors)));
	}
	#mac(kind, block, give) {
		const nonce = Buffer.alloc(12);
		nonce.writeUInt32BE(kind, 0);
		nonce.writeUInt32BE(block, 8);
		const mac = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createCipheriv)("aes-256-gcm", this.#key, nonce);
		give((bytes) => mac.setAAD(bytes));
		mac.final();
		return mac.getAuthTag();
	}
};
/** The digests of all blocks that are not all zeros, in ascending order: 36 bytes each, whatever the disk's size. */
var BlockDigests = class {
	digester;
	#entries = Buffer.alloc(2304);
	#count = 0;
	constructor(key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes)(32)) {
		this.digester = new BlockDigester(key);
	}
	get size() {
		return this.#count;
	}
	/**
	* Makes room for the next block, whose digests may be known later than those of its followers. Throws RangeError for a
	* block that does not follow the one before.
	*/
	reserve(block) {
		if (this.#count > 0 && block <= this.#blockAt(this.#count - 1)) throw new RangeError(`block ${block} comes out of order`);
		if ((this.#count + 1) * ENTRY > this.#entries.length) this.#entries = Buffer.concat([this.#entries, Buffer.alloc(this.#entries.length)]);
		const at = this.#count * ENTRY;
		this.#entries.writeUInt32BE(block, at);
		this.#count += 1;
		return ({ whole, samples }) => {
			this.#entries.set(whole, at + 4);
			this.#entries.set(samples, at + 4 + DIGEST);
		};
	}
	/** Undefined for a block of zeros. */
	get(block) {
		const index = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.m)(this.#count, (at) => this.#blockAt(at) >= block);
		return index < this.#count && this.#blockAt(index) === block ? this.#pairAt(index) : void 0;
	}
	/** Numbers of the blocks, ascending. */
	*blocks() {
		for (let index = 0; index < this.#count; index += 1) yield this.#blockAt(index);
	}
	#blockAt(index) {
		return this.#entries.readUInt32BE(index * ENTRY);
	}
	#pairAt(index) {
		const at = index * ENTRY + 4;
		return {
			whole: this.#entries.subarray(at, at + DIGEST),
			samples: this.#entries.subarray(at + DIGEST, at + 32)
		};
	}
};
// lib/engine/pipeline.ts
/** Blocks that are read ahead of the one being handled. */
const READ_AHEAD = 3;
/**
* Takes blocks in order through `read` and `handle`, which overlap, in a fixed number of buffers. When it ends, well or
* not, nothing is under way any more, and no buffer holds data.
* Long: what is under way is shared by all of its parts.
*/
async function forEachBlock(work) {
	const { buffers } = work;
	const lanes = buffers.map((buffer) => ({
		buffer,
		idle: Promise.resolve()
	}));
	const started = [];
	const iterator = work.blocks[Symbol.iterator]();
	const stopped = new AbortController();
	let count = 0;
	let begun = Promise.resolve();
	const startRead = () => {
		const next = iterator.next();
		const lane = lanes[count % lanes.length];
		if (next.done || !lane) return void 0;
		count += 1;
		const mayBegin = Promise.all([lane.idle, begun]);
		const ready = mayBegin.then(() => {
			stopped.signal.throwIfAborted();
			return work.read(next.value, lane.buffer);
		});
		begun = mayBegin.then(() => void 0);
		begun.catch(() => void 0);
		ready.catch(() => void 0);
		started.push(ready);
		return {
			block: next.value,
			lane,
			ready
		};
	};
	const ahead = Array.from({ length: Math.min(READ_AHEAD, lanes.length - 1) }, startRead);
	try {
		for (let current = ahead.shift(); current; current = ahead.shift()) {
			ahead.push(startRead());
			started.shift();
			await current.ready;
			work.signal.throwIfAborted();
			current.lane.idle = work.handle(current.block, current.lane.buffer);
			current.lane.idle.catch(() => void 0);
		}
		await Promise.all(lanes.map((lane) => lane.idle));
	} finally {
		stopped.abort();
		await Promise.allSettled([...started, ...lanes.map((lane) => lane.idle)]);
		for (const { buffer } of lanes) (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(buffer.data);
	}
}
// lib/engine/digest-source.ts
const BUFFERS$2 = 4;
/**
* What an encrypted image of this source must hold: for an image that another run has made, or that is to be made yet.
* Reads the source once; throws UserError as its reader does. `progress`: bytes of the virtual disk.
*/
async function digestSource(source, format, signal, progress = () => void 0) {
	const blockDigests = new BlockDigests();
	const end = format === "vhd" ? Number.POSITIVE_INFINITY : (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.O)(source.virtualSize);
	const room = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.g)(BUFFERS$2 * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R);
	const bufferAt = (index) => ({ data: room.subarray(index * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, (index + 1) * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R) });
	await forEachBlock({
		blocks: (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.I)(source.dataRanges()),
		buffers: Array.from({ length: BUFFERS$2 }, (_, index) => bufferAt(index)),
		read: (block, { data }) => source.read(block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, data),
		handle: async (block, { data }) => {
			progress(Math.min((block + 1) * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, source.virtualSize), source.virtualSize);
			if ((0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.L)(data)) return;
			const sectors = Math.min(_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, end - block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R) / 512;
			blockDigests.reserve(block)(blockDigests.digester.pair(block, data, sectors));
		},
		signal
	});
	await source.assertUnchanged();
	if (format === "luks-raw") return {
		size: _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.D + end,
		virtualSize: end,
		blockDigests
	};
	const layout = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.W)(source.virtualSize, [...blockDigests.blocks()]);
	return {
		size: layout.fileSize,
		virtualSize: layout.virtualSize,
		blockDigests
	};
}
// lib/engine/lanes/memory.ts
/** Bytes in front of a buffer's data. */
const PAGE$1 = 4096;
/** A page in front for the bitmap, one behind for a gap. */
const ROOM = PAGE$1 + _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R + PAGE$1;
const GAP = 3584;
/** The lanes' own rooms come first, the buffers after them. */
var LaneMemory = class LaneMemory {
	memory;
	#lanes;
	constructor(memory, lanes) {
		this.memory = memory;
		this.#lanes = lanes;
	}
	static create(lanes, buffers) {
		return new LaneMemory((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__._)(lanes * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.N + buffers * ROOM), lanes);
	}
	/** Byte offset of `CIPHER_ROOM` bytes for one lane. */
	cipherRoom(lane) {
		return lane * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.N;
	}
	buffer(index) {
		const at = this.#lanes * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.N + index * ROOM;
		const { buffer } = this.memory;
		return {
			index,
			paged: Buffer.from(buffer, at, PAGE$1 + _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R),
			framed: Buffer.from(buffer, at + PAGE$1 - 512, 512 + _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R + GAP),
			data: Buffer.from(buffer, at + PAGE$1, _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R)
		};
	}
	wipe() {
		(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(new Uint8Array(this.memory.buffer));
	}
};
/** Overwrites a buffer and what lies around it. */
function wipe({ paged, framed }) {
	(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(paged);
	(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(framed);
}
// lib/engine/lanes/messages.ts
function failureOf(error) {
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot)) return {
		user: void 0,
		text: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error)
	};
	const { code, what, why, fix, cause } = error;
	return {
		user: {
			code,
			what,
			why,
			fix
		},
		text: cause instanceof Error ? cause.message : String(cause)
	};
}
function errorOf({ user, text }) {
	return user ? new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		...user,
		cause: new Error(text)
	}) : new Error(text);
}
// lib/engine/lanes/worker-url.ts
const WORKER_URL = new URL("lane-worker.js", (0,node_url__WEBPACK_IMPORTED_MODULE_8__.pathToFileURL)((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.realpathSync)(process.argv[1])));
// lib/engine/lanes/thread.ts
/** MiB of a thread's heap for short-lived objects, of which it makes few. */
const YOUNG_GENERATION = 8;
/** One thread and the questions that it has not answered yet. */
var LaneThread = class {
	#worker;
	#waiting = [];
	#dead;
	constructor(place) {
		this.#worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_6__.Worker(WORKER_URL, {
			workerData: place,
			env: {},
			argv: [],
			resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION }
		});
		this.#worker.on("message", (answer) => this.#settle(answer));
		this.#worker.on("error", (cause) => this.#die(threadEnded("by an error", cause)));
		this.#worker.on("exit", (code) => this.#die(threadEnded(`with code ${code}`, void 0)));
	}
	/** Questions under way. */
	get load() {
		return this.#waiting.length;
	}
	ask(question) {
		if (this.#dead) return Promise.reject(this.#dead);
		const { promise, resolve, reject } = Promise.withResolvers();
		this.#waiting.push({
			resolve,
			reject
		});
		this.#worker.postMessage(question);
		return promise;
	}
	async close() {
		await this.#worker.terminate();
	}
	#settle(answer) {
		const waiting = this.#waiting.shift();
		if (answer.kind === "done") waiting?.resolve(answer.value);
		else waiting?.reject(errorOf(answer.failure));
	}
	#die(error) {
		this.#dead ??= error;
		for (const { reject } of this.#waiting.splice(0)) reject(this.#dead);
	}
};
function threadEnded(how, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_CIPHER",
		what: `a thread that encrypts ended ${how}`,
		why: "the runner is short of memory, or its limits forbid threads",
		fix: "give the runner more memory, or use a less busy one",
		...cause === void 0 ? {} : { cause }
	});
}
// lib/engine/lanes/team.ts
/** Of each piece of work, blocks being read and written; each thread adds one that it turns. */
const BUFFERS$1 = 4;
/** Pieces of work at once: encryption, and verification behind it. */
const AT_ONCE = 2;
/** Threads and their buffers, which work for one image after the other, or for two at once. */
var LaneTeam = class {
	#shared;
	#threads;
	/** Buffers that nobody works with. */
	#free;
	#share;
	#works = 0;
	constructor(count) {
		this.#share = BUFFERS$1 + count;
		const buffers = AT_ONCE * this.#share;
		this.#shared = LaneMemory.create(count, buffers);
		const { memory } = this.#shared;
		this.#free = Array.from({ length: buffers }, (_, index) => this.#shared.buffer(index));
		this.#threads = Array.from({ length: count }, (_, lane) => new LaneThread({
			memory,
			lanes: count,
			lane
		}));
	}
	/** Lanes for one image. Closing them makes the threads forget its key; the threads stay. */
	async begin({ key, tweak, digestKey }) {
		if (this.#free.length < this.#share) throw new RangeError("two pieces of work are under way");
		const buffers = this.#free.splice(0, this.#share);
		this.#works += 1;
		const work = this.#works;
		const shared = new Uint8Array(new SharedArrayBuffer(key.length));
		shared.set(key);
		try {
			await this.#askAll({
				kind: "begin",
				work,
				keys: {
					key: shared,
					tweak,
					digestKey
				}
			});
		} finally {
			shared.fill(0);
		}
		return {
			threads: this.#threads.length,
			buffers,
			seal: (job) => this.#idlest().ask({
				kind: "seal",
				work,
				job
			}),
			encrypt: async (job) => void await this.#idlest().ask({
				kind: "encrypt",
				work,
				job
			}),
			check: (job) => this.#idlest().ask({
				kind: "check",
				work,
				job
			}),
			close: async () => {
				await this.#askAll({
					kind: "end",
					work
				}).catch(() => void 0);
				for (const buffer of buffers) wipe(buffer);
				this.#free.push(...buffers);
			}
		};
	}
	async close() {
		await Promise.all(this.#threads.map((thread) => thread.close()));
		this.#shared.wipe();
	}
	async #askAll(question) {
		await Promise.all(this.#threads.map((thread) => thread.ask(question)));
	}
	#idlest() {
		return this.#threads.reduce((best, thread) => thread.load < best.load ? thread : best);
	}
};
// lib/engine/lanes/work.ts
const SECTOR$2 = 512;
const ZERO_SECTOR = Buffer.alloc(SECTOR$2);
const ZERO_BLOCK = Buffer.alloc(_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R);
/** What a lane does, on whatever thread it runs. */
var LaneWork = class {
	#memory;
	#key;
	#xts;
	#tweak;
	#cipher;
	/** Its own, so that what happened to the one that encrypts does not happen to both. */
	#reader;
	#digester;
	/** The key is copied. */
	constructor({ memory, lanes, lane }, { key, tweak, digestKey }) {
		this.#memory = new LaneMemory(memory, lanes);
		this.#key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createSecretKey)(key);
		this.#xts = key.length === 32 ? "aes-128-xts" : "aes-256-xts";
		this.#tweak = tweak;
		const shared = {
			memory,
			room: this.#memory.cipherRoom(lane)
		};
		this.#cipher = new _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.P(key, tweak, shared);
		this.#reader = new _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.P(key, tweak, shared);
		this.#digester = new BlockDigester(digestKey);
	}
	seal({ buffer, block, sectors, firstSector }) {
		const { data } = this.#memory.buffer(buffer);
		const samples = this.#digester.samplesOf(block, data, sectors);
		return {
			whole: this.#digester.wholeOf(block, (add) => {
				this.#cipher.encrypt(data.subarray(0, sectors * SECTOR$2), firstSector, add);
				add(data.subarray(sectors * SECTOR$2));
			}),
			samples
		};
	}
	encrypt({ buffer, sectors, firstSector }) {
		const { data } = this.#memory.buffer(buffer);
		this.#cipher.encrypt(data.subarray(0, sectors * SECTOR$2), firstSector);
	}
	check(job) {
		const { data } = this.#memory.buffer(job.buffer);
		const stored = data.subarray(0, job.sectors * SECTOR$2);
		const sampled = sampledSectors(job.block, job.sectors);
		const zeroSector = findZeroSector(stored, job.level === "full" ? void 0 : sampled);
		const samples = job.samples ? this.#samples(job, stored, sampled) : void 0;
		return {
			zeroSector,
			whole: job.level === "full" ? this.#whole(job, stored) : void 0,
			samples
		};
	}
	/** By OpenSSL's own XTS, sector by sector: it shares no code with the bulk cipher, whose faults it is there to find. */
	#samples({ block, firstSector }, stored, sampled) {
		const iv = Buffer.alloc(16);
		const plain = sampled.map((at) => {
			const sector = firstSector + at;
			if (this.#tweak === "plain") iv.writeUInt32LE(sector % 2 ** 32);
			else iv.writeBigUInt64LE(BigInt(sector));
			return (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createDecipheriv)(this.#xts, this.#key, iv).update(stored.subarray(at * SECTOR$2, (at + 1) * SECTOR$2));
		});
		return this.#digester.samples(block, plain);
	}
	#whole({ block, firstSector }, stored) {
		return this.#digester.wholeOf(block, (add) => {
			this.#reader.read(stored, firstSector, add);
			add(ZERO_BLOCK.subarray(stored.length));
		});
	}
};
/** Stored zeros under a set bit read back as noise: vhd-util's own defect. encrypted-formats.md 5 */
function findZeroSector(stored, among) {
	const isZeroAt = (sector) => stored.compare(ZERO_SECTOR, 0, SECTOR$2, sector * SECTOR$2, (sector + 1) * SECTOR$2) === 0;
	if (among) return among.find(isZeroAt);
	const words = new Uint32Array(stored.buffer, stored.byteOffset, stored.length / 4);
	for (let at = 0; at < words.length; at += SECTOR$2 / 4) if (words[at] === 0 && isZeroAt(at * 4 / SECTOR$2)) return at * 4 / SECTOR$2;
}
// lib/engine/lanes/open.ts
/** Below so many bytes starting threads costs more than they bring (speed.md 4). */
const WORTH_THREADS = 268435456;
/**
* One core is for the SHA-256 of the file, which only one thread can take and which all else waits for in the end: a
* cipher thread is twice as fast as that, so that more than a few would wait.
*/
const MOST_THREADS = 3;
const threadsFor = (cores) => Math.max(1, Math.min(cores - 1, MOST_THREADS));
const INLINE_BUFFERS = 5;
/** Lanes for one piece of work: threads where they are worth it and the machine lets us have them, else none. */
const openLanes = async (options) => {
	const host = new LaneHost();
	const lanes = await host.open(options);
	const close = async () => {
		await lanes.close();
		await host.close();
	};
	return {
		...lanes,
		close
	};
};
/** Keeps its threads from one piece of work to the next: encryption, then verification. */
var LaneHost = class {
	#team;
	/** Whether somebody has worked with the team, and may still do so. */
	#isUsed = false;
	open = async (options) => {
		const cores = (0,node_os__WEBPACK_IMPORTED_MODULE_5__.availableParallelism)();
		if (options.bytes < WORTH_THREADS || cores < 2) return openInline(options);
		try {
			this.#team ??= new LaneTeam(threadsFor(cores));
			const lanes = await this.#team.begin(options);
			this.#isUsed = true;
			return lanes;
		} catch {
			if (!this.#isUsed) await this.close();
			return openInline(options);
		}
	};
	async close() {
		const team = this.#team;
		this.#team = void 0;
		this.#isUsed = false;
		await team?.close();
	}
	[Symbol.asyncDispose]() {
		return this.close();
	}
};
/** All on the caller's thread. */
function openInline(keys) {
	const shared = LaneMemory.create(1, INLINE_BUFFERS);
	const work = new LaneWork({
		memory: shared.memory,
		lanes: 1,
		lane: 0
	}, keys);
	return {
		threads: 0,
		buffers: Array.from({ length: INLINE_BUFFERS }, (_, index) => shared.buffer(index)),
		seal: async (job) => work.seal(job),
		encrypt: async (job) => work.encrypt(job),
		check: async (job) => work.check(job),
		close: async () => shared.wipe()
	};
}
// lib/engine/verify/behind.ts
/** What is known of a file that is still being written: what it is to be, and how far it can be read. */
var Behind = class {
	/** Resolves when the engine has told what the file will be; `undefined`: it is not to be followed. */
	expected;
	#expect;
	#written = 0;
	#isFinished = false;
	#isRevoked = false;
	#waiting = [];
	constructor() {
		const { promise, resolve } = Promise.withResolvers();
		this.expected = promise;
		this.#expect = resolve;
	}
	expect(image) {
		this.#expect(image);
	}
	written(end) {
		this.#written = Math.max(this.#written, end);
		this.#wake();
	}
	finished() {
		this.#isFinished = true;
		this.#wake();
	}
	/** The engine has ended: what it has not told by now it never will. */
	ended() {
		this.#expect(void 0);
	}
	revoke() {
		this.#isRevoked = true;
		this.#expect(void 0);
		this.#wake();
	}
	get isRevoked() {
		return this.#isRevoked;
	}
	/** Resolves when all in front of this place, but for the head, can be read. Throws RevokedError when it never will. */
	reach(end) {
		return this.#until(() => this.#written >= end);
	}
	/** Resolves when the head can be read as well. Throws RevokedError when it never will. */
	reachHead() {
		return this.#until(() => this.#isFinished);
	}
	async #until(holds) {
		while (!this.#isRevoked && !this.#isFinished && !holds()) await new Promise((resolve) => {
			this.#waiting.push(resolve);
		});
		if (this.#isRevoked) throw new RevokedError();
	}
	#wake() {
		for (const wake of this.#waiting.splice(0)) wake();
	}
};
/** The file becomes another one than was told, or none at all. */
var RevokedError = class extends Error {
	constructor() {
		super("the file does not become what was expected");
	}
};
// lib/engine/verify/failure.ts
/** The finished file is not what it must be. It never gets its final name. */
function verifyFailure(what, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_VERIFY",
		what: `the finished image does not read back: ${what}`,
		why: "the runner's disk or memory is faulty, something else wrote to the file, or an engine has a defect",
		fix: "run again, on another runner or with another `engine`; if it fails there too, report it with this text",
		...cause === void 0 ? {} : { cause }
	});
}
function demandZeros(bytes, where) {
	if (!bytes.every((byte) => byte === 0)) throw verifyFailure(`there are bytes ${where} that belong to nothing`);
}
// lib/engine/verify/blocks.ts
const ZEROS = Buffer.alloc(_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R);
/** Compares stored blocks with what was read from the source. */
var BlockCheck = class {
	#parts;
	#seen = 0;
	/** Sectors that were decrypted by the second cipher. */
	sampled = 0;
	constructor(parts) {
		this.#parts = parts;
	}
	/** Whether all that is stored is decrypted, rather than samples. */
	get isFull() {
		return this.#parts.level === "full";
	}
	/** Checks a block of `sectors` stored sectors, whose ciphertext the buffer holds. */
	async check(block, buffer, sectors) {
		const { lanes, level, expected, second } = this.#parts;
		const known = expected.get(block);
		if (known) this.#seen += 1;
		const wanted = known ?? expected.digester.pair(block, ZEROS, sectors);
		const firstSector = block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R / 512;
		const sampled = sampledSectors(block, sectors);
		this.sampled += sampled.length;
		const [found, seconds] = await Promise.all([lanes.check({
			buffer: buffer.index,
			block,
			sectors,
			firstSector,
			level,
			samples: !second
		}), second?.decrypt(block, sampled).then((plain) => expected.digester.samples(block, plain))]);
		if (found.zeroSector !== void 0) throw verifyFailure(`sector ${found.zeroSector} of block ${block} is stored as plain zeros`);
		if (level === "full" && !same(wanted.whole, found.whole)) throw verifyFailure(known ? `block ${block} does not decrypt to what was read from the source` : `block ${block} holds data where the source has zeros`);
		const name = second?.name ?? "OpenSSL's XTS";
		if (!same(wanted.samples, found.samples ?? seconds)) throw verifyFailure(`sampled sectors of block ${block} do not decrypt to the source's with ${name}`);
	}
	/** Every block with data must have been seen. */
	finish() {
		const { expected } = this.#parts;
		if (this.#seen !== expected.size) throw verifyFailure(`${expected.size - this.#seen} blocks with data are missing`);
	}
};
function same(wanted, found) {
	return found !== void 0 && Buffer.from(wanted).equals(found);
}
// lib/engine/verify/checking.ts
/**
* Opens lanes and second cipher for an image whose structures are in order, lets `walk` check its blocks, and closes
* both in every ending.
*/
async function demandBlocks(parts, image, tweak, walk) {
	const { level, made } = parts;
	const second = await parts.openSecond?.(image);
	try {
		const lanes = await parts.openLanes({
			key: image.key,
			tweak,
			digestKey: made.blockDigests.digester.key,
			bytes: made.size
		});
		try {
			const check = new BlockCheck({
				lanes,
				level,
				expected: made.blockDigests,
				second
			});
			await walk(check, lanes.buffers);
			check.finish();
			return {
				sampled: check.sampled,
				second: second?.name ?? "OpenSSL"
			};
		} finally {
			await lanes.close();
		}
	} finally {
		await second?.close();
	}
}
// lib/engine/verify/luks.ts
/** encrypted-formats.md 7 */
const LUKS_PAYLOAD = 2097152;
/** Throws UserError E_VERIFY. */
async function verifyLuks(parts) {
	const { file, made, path, signal, progress } = parts;
	const { virtualSize } = made;
	const volumeKey = await openLuksHeader((at, length) => file.peek(at, length), file.size, {
		dek: parts.dek,
		virtualSize
	});
	try {
		await file.next(Buffer.alloc(LUKS_PAYLOAD));
		const numbers = Array.from({ length: Math.ceil(virtualSize / _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R) }, (_, block) => block);
		const lengthOf = (block) => Math.min(_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, virtualSize - block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R);
		const image = {
			path,
			format: "luks-raw",
			key: volumeKey,
			virtualSize,
			blocks: numbers.map((block) => ({
				block,
				dataOffset: LUKS_PAYLOAD + block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R
			}))
		};
		const hashed = /* @__PURE__ */ new Map();
		return await demandBlocks(parts, image, "plain64", (check, buffers) => forEachBlock({
			blocks: numbers,
			buffers,
			signal,
			read: (block, buffer) => {
				const taken = file.take(buffer.data.subarray(0, lengthOf(block)));
				hashed.set(buffer, taken.hashed);
				return taken.filled;
			},
			handle: async (block, buffer) => {
				await Promise.all([check.check(block, buffer, lengthOf(block) / 512), hashed.get(buffer)]);
				progress(LUKS_PAYLOAD + block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R + lengthOf(block), file.size);
			}
		}));
	} finally {
		volumeKey.fill(0);
	}
}
/**
* Opens the header with the passphrase anew, decrypting its key slot by OpenSSL's XTS, and gives the volume key, which
* the caller wipes. Throws UserError E_VERIFY.
*/
async function openLuksHeader(peek, fileSize, { dek, virtualSize }) {
	const header = await readHeader(peek, fileSize);
	if (header.payloadOffset !== LUKS_PAYLOAD || header.keyBytes !== 64 || header.hash !== "sha256") throw verifyFailure("its LUKS header has other parameters than were asked for");
	demandOwnSlots(header);
	if (fileSize !== LUKS_PAYLOAD + virtualSize) throw verifyFailure("its size does not fit the disk and the header");
	const passphrase = Buffer.from(dek.base64());
	try {
		const volumeKey = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.A)(header, passphrase, peek, bySector);
		if (!volumeKey) throw verifyFailure("its LUKS header does not open with the passphrase");
		return volumeKey;
	} finally {
		passphrase.fill(0);
	}
}
/** A header that somebody has changed must neither keep us busy for hours nor open for somebody else. */
function demandOwnSlots({ slots, digestIterations }) {
	const rounds = Math.max(digestIterations, ...slots.map(({ iterations }) => iterations));
	if (rounds > 2e5) throw verifyFailure(`its LUKS header asks for ${rounds} rounds of PBKDF2, more than it was made with`);
	if (slots.some(({ active }, slot) => active !== (slot === 0))) throw verifyFailure("its LUKS header has other key slots in use than the first");
}
async function readHeader(peek, size) {
	try {
		return (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.j)(await peek(0, 592), size);
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw verifyFailure(`its LUKS header is refused: ${cause.message}`, cause);
	}
}
function bySector(key, sectors) {
	const tweak = Buffer.alloc(16);
	for (let at = 0; at < sectors.length; at += 512) {
		tweak.writeBigUInt64LE(BigInt(at / 512));
		(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createDecipheriv)(key.length === 32 ? "aes-128-xts" : "aes-256-xts", key, tweak).update(sectors.subarray(at, at + 512)).copy(sectors, at);
	}
}
// lib/engine/verify/reader.ts
/** Bytes of one read. */
const CHUNK = 2097152;
const BUFFERS = 4;
/**
* A finished file, opened anew, that is read from its first to its last byte and hashed on the way. Or one that is still
* being written: then reads wait for the writer, and what surrounds its blocks is taken from what the file is expected
* to be; `demandFinished` compares that with the file.
*/
var FinishedFile = class FinishedFile {
	size;
	#handle;
	#hash;
	#followed;
	#position = 0;
	#turn = Promise.resolve();
	constructor(handle, size, followed) {
		this.#handle = handle;
		this.size = size;
		this.#followed = followed;
		this.#hash = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.d)(size);
	}
	static async open(path, followed) {
		const handle = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.rt)(path, node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_RDONLY);
		return new FinishedFile(handle, followed?.image.size ?? (await handle.stat()).size, followed);
	}
	/** Bytes at any place; not hashed. */
	async peek(position, length) {
		const bytes = Buffer.alloc(length);
		await this.#fill(position, bytes);
		return bytes;
	}
	/**
	* Fills `target` with the bytes that follow those of the call before, which may still be under way, and hashes them.
	* Such in shared memory are not copied for that.
	*/
	take(target) {
		const filled = this.#fill(this.#position, target);
		this.#position += target.length;
		const asked = Promise.all([this.#turn, filled]).then(() => ({ hashing: this.#hash.appendOnly(target) }));
		this.#turn = asked.then(() => void 0);
		const hashed = asked.then(({ hashing }) => hashing);
		for (const promise of [
			filled,
			this.#turn,
			hashed
		]) promise.catch(() => void 0);
		return {
			filled,
			hashed
		};
	}
	/** The same; the target may be changed when the promise resolves. */
	next(target) {
		return this.take(target).hashed;
	}
	/** Throws UserError E_VERIFY unless the file, now that it is complete, is what it was expected to be where it was not read. */
	async demandFinished() {
		if (!this.#followed) return;
		const { behind, image } = this.#followed;
		await behind.reachHead();
		const { size } = await this.#handle.stat();
		if (size !== this.size) throw verifyFailure(`it has ${size} bytes, not the ${this.size} that were written`);
		for (const [position, bytes] of [[0, image.head], [size - image.tail.length, image.tail]]) {
			const found = Buffer.alloc(bytes.length);
			await this.#read(position, found);
			if (!found.equals(bytes)) throw verifyFailure(`what lies at ${position} is not what was written`);
		}
	}
	/** SHA-256 of the whole file, lower-case hex; all of it must have been read by then. */
	async digest() {
		if (this.#position !== this.size) throw verifyFailure(`${this.size - this.#position} bytes belong to nothing`);
		await this.#turn;
		return this.#hash.sha256();
	}
	/** Never throws: of a file that is only read, nothing is lost when closing it fails. */
	async [Symbol.asyncDispose]() {
		await this.#turn.catch(() => void 0);
		await this.#hash[Symbol.asyncDispose]();
		await this.#handle.close().catch(() => void 0);
	}
	async #fill(position, target) {
		if (!this.#followed) return this.#read(position, target);
		const { behind, image } = this.#followed;
		const tailAt = this.size - image.tail.length;
		const end = position + target.length;
		const from = Math.min(end, Math.max(position, image.head.length));
		const to = Math.max(from, Math.min(end, tailAt));
		target.set(image.head.subarray(position, from));
		if (from < to) {
			await behind.reach(to);
			await this.#read(from, target.subarray(from - position, to - position));
		}
		if (to < end) target.set(image.tail.subarray(to - tailAt, end - tailAt), to - position);
	}
	async #read(position, target) {
		for (let done = 0; done < target.length;) {
			const { bytesRead } = await this.#handle.read(target, done, target.length - done, position + done).catch((cause) => {
				throw verifyFailure(`the disk does not give ${target.length} bytes at ${position}`, cause);
			});
			if (bytesRead === 0) throw verifyFailure(`it ends at ${position + done}`);
			done += bytesRead;
		}
	}
};
/** SHA-256 of a file, lower-case hex. */
async function sha256OfFile(path, signal) {
	await using file = await FinishedFile.open(path);
	const room = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.g)(BUFFERS * CHUNK);
	const bufferAt = (index) => ({ data: room.subarray(index * CHUNK, (index + 1) * CHUNK) });
	await forEachBlock({
		blocks: Array.from({ length: Math.ceil(file.size / CHUNK) }, (_, index) => index),
		buffers: Array.from({ length: BUFFERS }, (_, index) => bufferAt(index)),
		read: (block, { data }) => file.next(data.subarray(0, Math.min(CHUNK, file.size - block * CHUNK))),
		handle: async () => void 0,
		signal
	});
	return await file.digest();
}
// lib/engine/verify/vhd-structure.ts
/**
* Every structure of an encrypted VHD, checked by itself: this file shares no code with the writer, so that a mistake
* there is not made twice. Numbers are those of encrypted-formats.md 1.
*/
/** Bytes of a block's data; not taken from the writer's side, as nothing in this file is. */
const BLOCK = 2097152;
const UNALLOCATED = 4294967295;
/** Seconds that a time may lie ahead, as `vhd-util check` has it. encrypted-formats.md 5 */
const CLOCK_SKEW = 1800;
/** `read` reads the file; throws UserError E_VERIFY for the first deviation. */
async function demandVhdStructure(read, fileSize, key, now = Date.now()) {
	const footer = await read(0, 512);
	const last = await read(fileSize - 512, 512);
	demand(footer.equals(last), "its two footers differ");
	const virtualSize = demandFooter(footer, now);
	const entries = virtualSize / BLOCK;
	demandHeader(await read(512, 1024), entries);
	const tableBytes = Math.ceil(entries / 128) * 512;
	const table = await read(1536, tableBytes);
	demand(zeros(table.subarray(entries * 4)), "the padding of the block table is not zero");
	const header = await read(1536 + tableBytes, 512);
	const batmapBytes = Math.ceil(entries / 4096) * 512;
	const batmapOffset = 2048 + tableBytes;
	const batmap = await read(batmapOffset, batmapBytes);
	demandBatmapHeader(header, {
		batmapOffset,
		batmap,
		virtualSize,
		key
	});
	const blocks = placesOf$1(table, entries);
	demandBatmap(batmap, blocks, virtualSize);
	const metadataEnd = batmapOffset + batmapBytes;
	demandPlaces(blocks, metadataEnd, fileSize - 512);
	return {
		virtualSize,
		blocks,
		metadataEnd,
		footerOffset: fileSize - 512
	};
}
function demandFooter(footer, now) {
	demand(footer.toString("latin1", 0, 8) === "conectix", "the footer has no cookie");
	demand(footer.readUInt32BE(8) === 2, "the features are not 2");
	demand(footer.readUInt32BE(12) === 65536, "the format version is not 1.0");
	demand(footer.readBigUInt64BE(16) === 512n, "the data offset is not 512");
	demand(footer.readUInt32BE(24) + Date.UTC(2e3, 0) / 1e3 <= now / 1e3 + CLOCK_SKEW, "it was made in the future");
	demand(footer.toString("latin1", 28, 32) === "tap\0", "the creator is not tap");
	demand(footer.readUInt32BE(32) === 65539, "the creator version is not 1.3");
	demand(footer.readUInt32BE(36) === 0, "the creator OS is not 0");
	const size = footer.readBigUInt64BE(48);
	demand(footer.readBigUInt64BE(40) === size, "its two sizes differ");
	const virtualSize = Number(size);
	demand(virtualSize > 0 && virtualSize % 2097152 === 0 && virtualSize <= 2190433320960, `no result has a size of ${size}`);
	const geometry = footer.readUInt16BE(56) * (footer[58] ?? 0) * (footer[59] ?? 0) * 512;
	demand(geometry > 0 && geometry <= virtualSize, "the geometry is larger than the disk");
	demand(footer.readUInt32BE(60) === 3, "the disk type is not 3");
	demand(footer.readUInt32BE(64) === inverseSum(footer, 64), "the checksum of the footer is wrong");
	demand(!zeros(footer.subarray(68, 84)), "the UUID is empty");
	demand(zeros(footer.subarray(84)), "reserved bytes of the footer are not zero");
	return virtualSize;
}
function demandHeader(header, entries) {
	demand(header.toString("latin1", 0, 8) === "cxsparse", "the dynamic header has no cookie");
	demand(header.readBigUInt64BE(8) === 18446744073709551615n, "the dynamic header points on");
	demand(header.readBigUInt64BE(16) === 1536n, "the block table is not at 1536");
	demand(header.readUInt32BE(24) === 65536, "the version of the dynamic header is not 1.0");
	demand(header.readUInt32BE(28) === entries, "the number of blocks does not fit the size");
	demand(header.readUInt32BE(32) === BLOCK, "the blocks do not have 2 MiB");
	demand(header.readUInt32BE(36) === inverseSum(header, 36), "the checksum of the dynamic header is wrong");
	demand(zeros(header.subarray(40)), "it names a parent");
}
function demandBatmapHeader(header, { batmapOffset, batmap, virtualSize, key }) {
	demand(header.toString("latin1", 0, 8) === "tdbatmap", "the batmap header has no cookie");
	demand(header.readBigUInt64BE(8) === BigInt(batmapOffset), "the batmap lies elsewhere");
	demand(header.readUInt32BE(16) === batmap.length / 512, "the batmap has another size");
	demand(header.readUInt32BE(20) === 65538, "the batmap version is not 1.2");
	const sum = inverseSum(batmap.subarray(0, checkedBytes(virtualSize)));
	demand(header.readUInt32BE(24) === sum, "the checksum of the batmap is wrong");
	demand(header[28] === 0, "the batmap is marked as out of date");
	demand(header[29] === 1, "nothing says that the image is encrypted");
	demand(zeros(header.subarray(30, 62)), "the nonce of the key hash is not zero");
	demand((0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(/* @__PURE__ */ new Uint8Array(32)).update(key).digest().equals(header.subarray(62, 94)), "the key hash is that of another key");
	demand(zeros(header.subarray(94)), "reserved bytes of the batmap header are not zero");
}
/** Readers look at one sector of the batmap less for some sizes. encrypted-formats.md 1.6 */
function checkedBytes(virtualSize) {
	const bytes = Math.floor(virtualSize / BLOCK / 8);
	return Math.max(512, Math.ceil(bytes / 512) * 512);
}
function demandBatmap(batmap, blocks, virtualSize) {
	const expected = Buffer.alloc(batmap.length);
	for (const { block } of blocks) {
		const at = Math.floor(block / 8);
		if (at < checkedBytes(virtualSize)) expected[at] = (expected[at] ?? 0) + 2 ** (7 - block % 8);
	}
	demand(batmap.equals(expected), "the batmap does not fit the block table");
}
function placesOf$1(table, entries) {
	const blocks = [];
	for (let block = 0; block < entries; block += 1) {
		const sector = table.readUInt32BE(4 * block);
		if (sector !== UNALLOCATED) blocks.push({
			block,
			offset: sector * 512
		});
	}
	return blocks.sort((a, b) => a.offset - b.offset);
}
/** Blocks follow each other as the real tool puts them, data at multiples of 4096, the footer right behind. 1.7 */
function demandPlaces(blocks, metadataEnd, footerOffset) {
	let end = metadataEnd;
	for (const { block, offset } of blocks) {
		const place = Math.ceil((end + 512) / 4096) * 4096 - 512;
		demand(offset === place, `block ${block} lies at ${offset}, not at ${place}`);
		end = offset + 512 + BLOCK;
	}
	demand(end === footerOffset, `the footer lies at ${footerOffset}, not at ${end}`);
}
function inverseSum(bytes, checksumAt) {
	let sum = 0;
	bytes.forEach((byte, at) => {
		if (checksumAt === void 0 || at < checksumAt || at >= checksumAt + 4) sum += byte;
	});
	return 4294967295 - sum;
}
function zeros(bytes) {
	return bytes.every((byte) => byte === 0);
}
function demand(holds, otherwise) {
	if (!holds) throw verifyFailure(otherwise);
}
// lib/engine/verify/vhd.ts
const SECTOR$1 = 512;
const FULL_BITMAP$1 = Buffer.alloc(SECTOR$1, 255);
/**
* Throws UserError E_VERIFY.
* Long: the file from its first byte to its last, in this order.
*/
async function verifyVhd(parts) {
	const { file, dek, made, path, signal, progress } = parts;
	const key = dek.bytes();
	const structure = await demandVhdStructure((at, length) => file.peek(at, length), file.size, key);
	const { blocks, footerOffset, virtualSize } = structure;
	if (virtualSize !== made.virtualSize) throw verifyFailure(`its disk has ${virtualSize} bytes, not ${made.virtualSize}`);
	const head = Buffer.alloc(blocks[0]?.offset ?? footerOffset);
	await file.next(head);
	demandZeros(head.subarray(structure.metadataEnd), "before the first block");
	const placeAt = (slot) => ({
		block: blocks[slot]?.block ?? -1,
		offset: blocks[slot]?.offset ?? footerOffset,
		end: blocks[slot + 1]?.offset ?? footerOffset
	});
	const image = {
		path,
		format: "vhd",
		key,
		virtualSize,
		blocks: blocks.map(({ block, offset }) => ({
			block,
			dataOffset: offset + SECTOR$1
		}))
	};
	const hashed = /* @__PURE__ */ new Map();
	const found = await demandBlocks(parts, image, "plain", (check, buffers) => forEachBlock({
		blocks: blocks.keys(),
		buffers,
		signal,
		read: (slot, buffer) => {
			const { offset, end } = placeAt(slot);
			const taken = file.take(buffer.framed.subarray(0, end - offset));
			hashed.set(buffer, taken.hashed);
			return taken.filled;
		},
		handle: async (slot, buffer) => {
			const { block, offset, end } = placeAt(slot);
			if (!buffer.framed.subarray(0, SECTOR$1).equals(FULL_BITMAP$1)) throw verifyFailure(`the sector bitmap of block ${block} is not full`);
			demandZeros(buffer.framed.subarray(2097664, end - offset), `behind block ${block}`);
			await Promise.all([check.check(block, buffer, BLOCK / SECTOR$1), hashed.get(buffer)]);
			progress(offset + SECTOR$1 + BLOCK, file.size);
		}
	}));
	await file.next(Buffer.alloc(SECTOR$1));
	return found;
}
// lib/engine/verify/verify.ts
/**
* Opens a finished file anew and checks its every structure and its sectors as `level` says. Throws UserError E_VERIFY
* for what is wrong. One pass from the first byte to the last.
*/
async function verifyImage(job) {
	await using file = await FinishedFile.open(job.path);
	if (file.size !== job.made.size) throw verifyFailure(`it has ${file.size} bytes, not the ${job.made.size} that were written`);
	return await verify(job, file);
}
/**
* The same for a file that is still being written, right behind its writer. Undefined: it did not become what was
* expected, so nothing is known of it.
*/
async function verifyBehind(job, behind) {
	const image = await behind.expected;
	if (!image) return void 0;
	try {
		await using file = await FinishedFile.open(job.path, {
			behind,
			image
		});
		return await verify({
			...job,
			made: image
		}, file);
	} catch (error) {
		if (error instanceof RevokedError) return void 0;
		throw error;
	}
}
async function verify(job, file) {
	const parts = {
		...job,
		file,
		openLanes: job.openLanes ?? openLanes
	};
	const found = await (job.format === "vhd" ? verifyVhd(parts) : verifyLuks(parts));
	await file.demandFinished();
	return {
		sha256: await file.digest(),
		...found
	};
}
// lib/engine/learn.ts
/**
* Reads the source once, from its first block to its last. What has to be read of the file besides (what lies in front
* of, between and behind its blocks) is read for the digest alone. Throws UserError as the source's reader does.
*/
async function learnSource(source, format, { signal, progress }) {
	source.digestWhileReading(signal);
	const expected = await digestSource(source, format, signal, progress);
	const sourceSha256 = await source.fileSha256(signal);
	return {
		...expected,
		sourceSha256,
		stored: [...expected.blockDigests.blocks()]
	};
}
// lib/engine/stream-blocks.ts
/** The blocks of an image, read a second time, encrypted, checked, and handed over in the order of the file. */
var StreamBlocks = class {
	#parts;
	/** Blocks that have a place in the image. */
	#slots = 0;
	constructor(parts) {
		this.#parts = parts;
		const { lanes, target } = parts;
		for (const { paged } of lanes.buffers) paged.set(target.page, PAGE$1 - target.page.length);
	}
	/** Resolves when all of them have gone out. Throws UserError E_VERIFY when the image should have more. */
	async giveAll() {
		const { lanes, signal, checks } = this.#parts;
		await forEachBlock({
			blocks: this.#numbers(),
			buffers: lanes.buffers,
			signal,
			read: (block, buffer) => this.#orEnd(this.#read(block, buffer)),
			handle: (block, buffer) => this.#orEnd(this.#give(block, buffer))
		});
		if (checks && this.#slots !== checks.places.count) throw verifyFailure(`${this.#slots} blocks went out, not ${checks.places.count}`);
	}
	#numbers() {
		const { learned, target } = this.#parts;
		if (!target.storesZeros) return learned.stored;
		return Array.from({ length: Math.ceil(target.virtualSize / _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R) }, (_, block) => block);
	}
	/** Others may wait for rooms that will never come: they end now. */
	async #orEnd(work) {
		try {
			await work;
		} catch (error) {
			this.#parts.pieces.fail(error);
			throw error;
		}
	}
	async #read(block, { data }) {
		const { learned, source } = this.#parts;
		if (learned.blockDigests.get(block)) await source.read(block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, data);
		else (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(data);
	}
	/** What must happen in the order of the blocks happens before the first `await`. */
	async #give(block, buffer) {
		const { target, pieces, progress, source } = this.#parts;
		const slot = this.#slots;
		this.#slots += 1;
		const { offset, firstSector, sectors, front } = target.place(block, slot);
		const bytes = buffer.paged.subarray(PAGE$1 - front, PAGE$1 + sectors * 512);
		const given = {
			slot,
			block,
			bytes,
			position: offset - front,
			sectors
		};
		const ready = this.#prepare(buffer, given, firstSector);
		await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.i)([ready, after(() => pieces.append(bytes, given.position, ready))]);
		progress(Math.min((block + 1) * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, source.virtualSize), source.virtualSize);
	}
	async #prepare(buffer, given, firstSector) {
		const { block, sectors } = given;
		await this.#encrypt({
			buffer: buffer.index,
			block,
			sectors,
			firstSector
		});
		try {
			this.#parts.checks?.places.demandPlace(given);
			await this.#parts.checks?.blocks.check(block, buffer, sectors);
		} catch (error) {
			await this.#parts.source.assertUnchanged();
			throw error;
		}
	}
	/** What was read is compared with the first reading, here or by a check of all that is stored. */
	async #encrypt(job) {
		const { lanes, learned, checks } = this.#parts;
		const known = learned.blockDigests.get(job.block);
		if (!known || checks?.blocks.isFull) {
			await lanes.encrypt(job);
			return;
		}
		const { whole } = await lanes.seal(job);
		if (!Buffer.from(known.whole).equals(whole)) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.x)(`block ${job.block} (2 MiB) holds other bytes than when it was first read`);
	}
};
/** What a function throws becomes what its promise rejects with. */
async function after(work) {
	await work();
}
// lib/engine/stream-pieces.ts
/**
* Where bytes that are made meet the rooms that are to be filled with them. They come in file order, without gaps, and
* go out in file order. Whoever is first waits for the other; what goes wrong on one side ends the other.
*/
var StreamPieces = class {
	/** Bytes in all. */
	size;
	#queue = [];
	/** Where the next piece must begin. */
	#appended = 0;
	/** Where the next room must begin. */
	#filled = 0;
	/** Bytes of the first piece in the queue that went out. */
	#taken = 0;
	#failed;
	/** Wakes the room that waits. */
	#changed = () => void 0;
	constructor(size) {
		this.size = size;
	}
	/** Whether all bytes were asked for. */
	get isAtEnd() {
		return this.#filled === this.size;
	}
	/** What `fail` was told first. */
	get failure() {
		return this.#failed;
	}
	/**
	* The next bytes. None of them counts before `ready` has resolved, and they must not change before the result has:
	* that is when all of them have been copied out. When `ready` rejects, both sides end. Throws RangeError at once for
	* bytes that do not follow those before.
	*/
	append(bytes, position, ready) {
		if (position !== this.#appended || position + bytes.length > this.size) throw new RangeError(`${bytes.length} bytes at ${position} do not follow those before`);
		this.#appended += bytes.length;
		const { promise, resolve, reject } = Promise.withResolvers();
		promise.catch(() => void 0);
		if (this.#failed) reject(this.#failed.error);
		else if (bytes.length === 0) resolve();
		else this.#expect({
			bytes,
			counts: false,
			resolve,
			reject
		}, ready);
		return promise;
	}
	/** As Content has it. Throws what `fail` was told, and RangeError for a room that is not the next one. */
	async fill(position, room) {
		if (position !== this.#filled || position + room.length > this.size) throw new RangeError(`the ${room.length} bytes at ${position} are not the next ones`);
		this.#filled += room.length;
		for (let done = 0; done < room.length;) {
			const piece = this.#next();
			if (!piece) {
				await this.#change();
				continue;
			}
			const bytes = piece.bytes.subarray(this.#taken, this.#taken + room.length - done);
			room.set(bytes, done);
			done += bytes.length;
			this.#taken += bytes.length;
			if (this.#taken === piece.bytes.length) this.#shift(piece);
		}
	}
	/** Ends both sides; the first error counts. */
	fail(error) {
		this.#failed ??= { error };
		for (const { reject } of this.#queue.splice(0)) reject(error);
		this.#changed();
	}
	#expect(piece, ready) {
		this.#queue.push(piece);
		ready.then(() => {
			piece.counts = true;
			this.#changed();
		}, (error) => this.fail(error));
	}
	/** The first piece; undefined when it does not count yet. */
	#next() {
		if (this.#failed) throw this.#failed.error;
		return this.#queue[0]?.counts ? this.#queue[0] : void 0;
	}
	#change() {
		const { promise, resolve } = Promise.withResolvers();
		this.#changed = resolve;
		return promise;
	}
	#shift(piece) {
		this.#queue.shift();
		this.#taken = 0;
		piece.resolve();
	}
};
// lib/engine/userspace/luks.ts
/**
* A raw image with a LUKS1 header. LUKS knows no holes: all of the disk is encrypted, zeros too, up to the end of the
* last whole MiB, so that nothing in the device decrypts to noise. encrypted-formats.md 7
*
* `material`: what the header takes in place of random bytes.
*/
async function luksTarget(job, material) {
	const virtualSize = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.O)(job.source.virtualSize);
	const volumeKey = material?.volumeKey ?? Buffer.from(job.luksVolumeKey ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes)(64));
	const passphrase = Buffer.from(job.dek.base64());
	let head;
	try {
		const { uuid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID)(), bytes } = material ?? {};
		head = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.k)({
			volumeKey,
			passphrase,
			uuid,
			...bytes ? { bytes } : {}
		});
	} catch (error) {
		volumeKey.fill(0);
		throw error;
	} finally {
		passphrase.fill(0);
	}
	return {
		key: volumeKey,
		tweak: "plain64",
		virtualSize,
		storesZeros: true,
		page: /* @__PURE__ */ new Uint8Array(0),
		place: (block) => ({
			offset: _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.D + block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R,
			firstSector: block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R / 512,
			sectors: Math.min(_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, virtualSize - block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R) / 512,
			front: 0
		}),
		frame: async () => ({
			head,
			tail: /* @__PURE__ */ new Uint8Array(0),
			size: _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.D + virtualSize
		}),
		wipe() {
			volumeKey.fill(0);
		}
	};
}
// lib/engine/userspace/vhd.ts
/**
* An encrypted dynamic VHD. The place of a block depends on how many were stored before it, so the data comes first and
* the tables, which name it, last. A file without tables is no VHD, should the run die.
*/
function vhdTarget(job) {
	const empty = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.W)(job.source.virtualSize, []);
	const page = Buffer.concat([Buffer.alloc(3584), (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.B)()]);
	return {
		key: job.dek.bytes(),
		tweak: "plain",
		virtualSize: empty.virtualSize,
		storesZeros: false,
		page,
		place: (block, slot) => ({
			offset: (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.V)(empty, slot),
			firstSector: block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R / 512,
			sectors: _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.z,
			front: slot === 0 ? 512 : PAGE$1
		}),
		async frame(stored, stamp) {
			const layout = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.W)(job.source.virtualSize, stored);
			const identity = {
				...await stamp(),
				keyHash: job.dek.keyHash()
			};
			return {
				head: (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.U)(layout, identity),
				tail: (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.H)(layout, identity),
				size: layout.fileSize
			};
		},
		wipe() {}
	};
}
// lib/engine/verify/stream.ts
/**
* The structures of an image that is sent while it is made, checked as those of a finished file are, before any of its
* bytes counts.
*/
const SECTOR = 512;
const FULL_BITMAP = Buffer.alloc(SECTOR, 255);
/** Throws UserError E_VERIFY. */
async function demandStreamedStructure(image) {
	return image.format === "vhd" ? demandVhd(image) : demandLuks(image);
}
async function demandVhd(image) {
	const { blocks, virtualSize, metadataEnd, footerOffset } = await demandVhdStructure(readerOf(image), image.size, image.dek.bytes());
	if (virtualSize !== image.virtualSize) throw verifyFailure(`its disk has ${virtualSize} bytes, not ${image.virtualSize}`);
	demandZeros(image.head.subarray(metadataEnd), "before the first block");
	demandKey(image.key, image.dek.bytes());
	if (image.head.length !== (blocks[0]?.offset ?? footerOffset)) throw verifyFailure(`its head has ${image.head.length} bytes`);
	return {
		count: blocks.length,
		demandPlace({ slot, block, bytes, position, sectors }) {
			const front = bytes.length - sectors * SECTOR;
			const place = blocks[slot];
			if (place?.block !== block || sectors * SECTOR !== 2097152) throw verifyFailure(`block ${block} is not the one of slot ${slot}`);
			demandOffset(block, position + front, place.offset + SECTOR);
			if (!FULL_BITMAP.equals(bytes.subarray(Math.max(0, front - SECTOR), front))) throw verifyFailure(`the sector bitmap of block ${block} is not full`);
			demandZeros(bytes.subarray(0, front - SECTOR), `before block ${block}`);
		}
	};
}
async function demandLuks(image) {
	const { virtualSize, size, dek } = image;
	const volumeKey = await openLuksHeader(readerOf(image), size, {
		dek,
		virtualSize
	});
	try {
		demandKey(image.key, volumeKey);
	} finally {
		volumeKey.fill(0);
	}
	if (image.head.length !== LUKS_PAYLOAD || image.tail.length > 0) throw verifyFailure(`its head has ${image.head.length} bytes`);
	return {
		count: Math.ceil(virtualSize / BLOCK),
		demandPlace({ slot, block, bytes, position, sectors }) {
			const length = Math.min(BLOCK, virtualSize - block * BLOCK);
			if (slot !== block || sectors * SECTOR !== length || bytes.length !== length) throw verifyFailure(`block ${block} is not the one of slot ${slot}`);
			demandOffset(block, position, LUKS_PAYLOAD + block * BLOCK);
		}
	};
}
/** Reads what is there of the image already. */
function readerOf({ head, tail, size }) {
	return async (position, length) => {
		const [part, at] = position + length <= head.length ? [head, position] : [tail, position - (size - tail.length)];
		if (at < 0 || at + length > part.length) throw verifyFailure(`its head names ${length} bytes at ${position}, which belong to neither head nor tail`);
		return Buffer.from(part.subarray(at, at + length));
	};
}
function demandKey(used, opened) {
	if (used.length !== opened.length || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.timingSafeEqual)(used, opened)) throw verifyFailure("its head opens to another key than its sectors were encrypted with");
}
function demandOffset(block, offset, wanted) {
	if (offset !== wanted) throw verifyFailure(`block ${block} lies at ${offset}, not at ${wanted}`);
}
// lib/engine/stream.ts
/**
* Checks the image's head before it gives anything. Disposing of it ends all that is under way and overwrites keys and
* plaintext. Throws UserError E_VERIFY.
*/
async function openImageStream(job) {
	const material = job.format === "vhd" ? void 0 : (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.r)(job.dek.bytes(), job.identity);
	const target = material ? await luksTarget(job, material) : vhdTarget(job);
	try {
		const frame = await target.frame(job.learned.stored, async () => job.vhd);
		if (frame.size !== job.learned.size) throw verifyFailure(`it has ${frame.size} bytes, not ${job.learned.size}`);
		return new Stream({
			job,
			target,
			frame,
			places: job.level === "none" ? void 0 : await demandStructure(job, target, frame)
		});
	} catch (error) {
		target.wipe();
		throw error;
	}
}
function demandStructure({ format, dek }, target, frame) {
	const { key, virtualSize } = target;
	return demandStreamedStructure({
		format,
		dek,
		key,
		virtualSize,
		...frame
	});
}
var Stream = class {
	content;
	#parts;
	#pieces;
	#stop = new AbortController();
	#signal;
	#sampled = 0;
	#running;
	constructor(parts) {
		this.#parts = parts;
		this.#pieces = new StreamPieces(parts.frame.size);
		this.#signal = AbortSignal.any([parts.job.signal, this.#stop.signal]);
		this.#signal.addEventListener("abort", () => this.#pieces.fail(this.#signal.reason));
		this.content = {
			size: parts.frame.size,
			fill: (position, room) => {
				this.#start();
				return this.#pieces.fill(position, room);
			}
		};
	}
	async finish() {
		const { failure, isAtEnd } = this.#pieces;
		if (failure) throw failure.error;
		if (!isAtEnd) throw verifyFailure("not all of it went out");
		await this.#start();
		const { size, virtualSize, blockDigests } = this.#parts.job.learned;
		return {
			size,
			virtualSize,
			blockDigests,
			sampled: this.#sampled
		};
	}
	async [Symbol.asyncDispose]() {
		this.#stop.abort(/* @__PURE__ */ new Error("the image is not needed any more"));
		await this.#running?.catch(() => void 0);
		this.#parts.target.wipe();
	}
	#start() {
		this.#running ??= this.#run().catch((error) => {
			this.#pieces.fail(error);
			throw error;
		});
		this.#running.catch(() => void 0);
		return this.#running;
	}
	async #run() {
		const { job, target } = this.#parts;
		this.#signal.throwIfAborted();
		const lanes = await (job.openLanes ?? openLanes)({
			key: target.key,
			tweak: target.tweak,
			digestKey: job.learned.blockDigests.digester.key,
			bytes: target.storesZeros ? target.virtualSize : job.learned.stored.length * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R
		});
		try {
			const checks = this.#checksWith(lanes);
			await this.#give(lanes, checks);
			checks?.blocks.finish();
			this.#sampled = checks?.blocks.sampled ?? 0;
			await job.source.assertUnchanged();
		} finally {
			await lanes.close();
		}
	}
	#checksWith(lanes) {
		const { job, places } = this.#parts;
		const { level, learned } = job;
		if (!places || level === "none") return void 0;
		return {
			places,
			blocks: new BlockCheck({
				lanes,
				level,
				expected: learned.blockDigests,
				second: void 0
			})
		};
	}
	async #give(lanes, checks) {
		const { job, target, frame } = this.#parts;
		const { source, learned, progress } = job;
		const pieces = this.#pieces;
		const ready = Promise.resolve();
		job.log.debug(`an image of ${frame.size} bytes in ${lanes.threads} cipher threads`);
		const head = pieces.append(frame.head, 0, ready);
		await new StreamBlocks({
			source,
			learned,
			target,
			lanes,
			pieces,
			checks,
			signal: this.#signal,
			progress
		}).giveAll();
		await head;
		await pieces.append(frame.tail, frame.size - frame.tail.length, ready);
		progress(source.virtualSize, source.virtualSize);
	}
};
// lib/engine/dm-crypt/errors.ts
const USERSPACE = "or use engine: userspace, which needs nothing of the kernel";
/** A command of the kernel's tools failed; its arguments hold no secret. */
function commandFailed(command, args, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_DM_CRYPT",
		what: `${command} ${args[0] ?? ""} failed: ${cause.message}`,
		why: "the kernel's device-mapper, dm-crypt, xts or loop support is missing or out of devices on this runner",
		fix: `load the modules and install the packages of docs/runner.md, ${USERSPACE}`,
		cause
	});
}
function deviceMissing(what, detail, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_DM_CRYPT",
		what: `${what} did not come to be: ${detail}`,
		why: "the runner lives in a container with a /dev or /sys of its own, where new devices do not appear",
		fix: `run the runner on the machine itself, ${USERSPACE}`,
		...cause === void 0 ? {} : { cause }
	});
}
/** A write through the mapping failed. `freeBytes`: what the file system of the file below has left. */
function writeFailed(file, freeBytes, cause) {
	const what = `writing ${JSON.stringify(file)} through the kernel failed: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.kt)(cause)[0] ?? ""}`;
	const code = cause.code;
	if (code === "ENOSPC" || code === "EIO" && freeBytes !== void 0 && freeBytes < 16 * 2 ** 20) return (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.nt)(what, cause);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_OUTPUT_WRITE",
		what,
		why: "the disk below has errors, or the kernel refused the write",
		fix: `look at the kernel log of the runner, name another folder with \`output\`, ${USERSPACE}`,
		cause
	});
}
/** A read through the mapping of a finished file failed. */
function readFailed(file, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_DM_CRYPT",
		what: `reading ${JSON.stringify(file)} back through the kernel failed: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.kt)(cause)[0] ?? ""}`,
		why: "the disk below has errors, or something else took the kernel devices of this run away",
		fix: "look at the kernel log of the runner, and run the job again",
		cause
	});
}
function luksFormatFailed(cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_LUKS_FORMAT",
		what: `the LUKS1 header could not be made: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.kt)(cause)[0] ?? ""}`,
		why: "cryptsetup is too old for the options, or the kernel lacks algif_skcipher, which it may need without root",
		fix: `install cryptsetup 2.1 or newer and load the modules of docs/runner.md, ${USERSPACE}`,
		cause
	});
}
function toolMissing(name) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
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
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readdir)(folder).catch(() => [])).filter((name) => name.startsWith(prefix));
}
/** Without the newline that the kernel adds; undefined when the device has gone meanwhile. */
async function text(path) {
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readFile)(path, "utf8").catch(() => void 0))?.replace(/\n$/, "");
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
/** Milliseconds for one that derives a key from a passphrase, which takes a slow machine long. */
const KEY_TIMEOUT = 12e4;
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
	/** A loop device over the file, past the page cache where its file system can. */
	async loop(file) {
		const device = await this.#loop(file, []);
		return {
			device,
			direct: await this.#run("losetup", ["--direct-io=on", device]).then(() => true, (error) => {
				this.#log.debug(`${device} goes through the page cache: ${String(error)}`);
				return false;
			})
		};
	}
	/** A loop device that cannot be written to, through the page cache: what was just written is still there. */
	async readOnlyLoop(file) {
		return this.#loop(file, ["--read-only"]);
	}
	async #loop(file, flags) {
		let device;
		this.#undo.push(() => device === void 0 ? this.#detach(file) : detachLoop(this.#privileges, device));
		const said = (await this.#run("losetup", [
			"--find",
			"--show",
			...flags,
			file
		])).stdout.trim();
		if (!/^\/dev\/loop[0-9]+$/.test(said)) throw deviceMissing("a loop device", `losetup said ${said}`);
		device = said;
		return device;
	}
	/**
	* A device-mapper device whose node belongs to this process's user alone. `table` goes by stdin, as it may hold
	* a key.
	*/
	async mapping(table, { readOnly = false } = {}) {
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
		const flags = [
			...readOnlyFlag(readOnly),
			...NODE_FLAGS,
			...owner
		];
		await this.#run("dmsetup", [
			"create",
			name,
			...flags
		], table);
		const path = `/dev/mapper/${name}`;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.access)(path).catch((cause) => {
			throw deviceMissing(path, "dmsetup made the mapping, but no node for it", cause);
		});
		return {
			name,
			path,
			device: await deviceNumber(name),
			readOnly
		};
	}
	/**
	* Gives a mapping another table, in one step of the kernel; what lies on it stays. Nothing may be under way through it.
	*/
	async reload({ name, readOnly }, table) {
		await this.#run("dmsetup", [
			"load",
			name,
			...readOnlyFlag(readOnly)
		], table);
		await this.#run("dmsetup", [
			"resume",
			name,
			...NODE_FLAGS
		]);
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
		await this.#run("cryptsetup", args, passphrase, KEY_TIMEOUT);
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
		const name = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.X)();
		this.#undo.push(async () => {
			if (await mappingDevice(name) !== void 0) await removeMapping(this.#privileges, this.#log, name);
		});
		return name;
	}
	/** After a failure it is unknown which device was taken, if any. */
	async #detach(file) {
		for (const loop of await listLoops()) if (loop.file === file) await detachLoop(this.#privileges, loop.device);
	}
	async #run(command, args, input, timeout = COMMAND_TIMEOUT) {
		const options = {
			timeout,
			...input === void 0 ? {} : { input }
		};
		return this.#privileges.run(command, args, options).catch((error) => {
			throw error instanceof _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.J ? commandFailed(command, args, error) : error;
		});
	}
};
function readOnlyFlag(readOnly) {
	return readOnly ? ["--readonly"] : [];
}
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
// lib/engine/dm-crypt/leftovers.ts
/** Mappings removed at most; a killed owner leaves two. */
const ROUNDS = 64;
const DELETED = " (deleted)";
/**
* Removes what killed runs have left of the dm-crypt engine and of its reading back: mappings (with keys in the
* kernel), loop devices, and unfinished files in `folder`. Only what carries our name and whose owner is proved dead;
* what anybody uses stays. Never throws: what cannot be removed is told in a warning and does not hinder this run.
*/
async function removeLeftovers(privileges, log, folder) {
	const attempt = async (what, remove) => {
		try {
			await remove();
			log.notice(`${what}, left by a run that was killed, was removed`);
			return true;
		} catch (error) {
			log.warning(`${what}, left by a run that was killed, cannot be removed: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.kt)(error)[0] ?? ""}`);
			return false;
		}
	};
	await removeMappings(privileges, attempt);
	await tellForeignMappings(log);
	for (const loop of await listLoops()) {
		const file = loop.file.endsWith(DELETED) ? loop.file.slice(0, -10) : loop.file;
		if (!isOrphan((0,node_path__WEBPACK_IMPORTED_MODULE_9__.basename)(file)) || loop.held) continue;
		await attempt(`the loop device ${loop.device}`, () => detachLoop(privileges, loop.device));
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(file) !== folder && file === loop.file) await attempt(`the file ${file}`, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.unlink)(file));
	}
	const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readdir)(folder).catch(() => []);
	for (const name of names.filter(isOrphan)) await attempt(`the file ${name}`, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name)));
}
/** From the top of each stack downwards: a mapping goes when nothing lies on it any more. */
async function removeMappings(privileges, attempt) {
	const given = /* @__PURE__ */ new Set();
	for (let round = 0; round < ROUNDS; round += 1) {
		const next = (await listMappings()).find(({ name, holders }) => stateHere(name) === "dead" && holders.length === 0 && !given.has(name));
		if (!next) return;
		given.add(next.name);
		await attempt(`the mapping ${next.name}`, () => removeIdleMapping(privileges, next.name));
	}
}
/** Those of containers hold keys too, and nobody but people can know whether they are still needed. */
async function tellForeignMappings(log) {
	for (const { name } of await listMappings()) if (stateHere(name) === "unknown") log.info(`the mapping ${name} is left alone: it cannot be told from here whether its owner still runs`);
}
/** Of ours, and its owner is dead. A file may be another machine's, also one that a loop device lies on. */
function isOrphan(name) {
	const owner = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.Z)(name);
	return owner !== void 0 && (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.$)(owner) === "dead";
}
/** Of the owner of a mapping, which this kernel made; undefined when it is none of ours. */
function stateHere(name) {
	const owner = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.Z)(name);
	return owner && (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.$)((0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.Q)(owner));
}
// lib/engine/dm-crypt/direct.ts
/** Direct reads and writes of so many bytes, at multiples of it, are possible on every disk. */
const PAGE = 4096;
/** Opens a mapping past the page cache; for writing, for us alone. */
async function openDirect(device, how) {
	const { O_RDONLY, O_WRONLY, O_DIRECT, O_EXCL } = node_fs__WEBPACK_IMPORTED_MODULE_4__.constants;
	const flags = how === "read" ? O_RDONLY | O_DIRECT : O_WRONLY | O_DIRECT | O_EXCL;
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.open)(device, flags).catch((cause) => {
		throw deviceMissing(device, `it cannot be opened to ${how}`, cause);
	});
}
/** A write that took less is a failure: its rest would no longer be aligned. */
async function writeAll(device, bytes, position) {
	const { bytesWritten } = await device.write(bytes, 0, bytes.length, position);
	demandAll("taken", bytesWritten, bytes.length, position);
}
/** A read that gave less is a failure, as the mapping goes on behind it. */
async function readAll(device, bytes, position) {
	const { bytesRead } = await device.read(bytes, 0, bytes.length, position);
	demandAll("given", bytesRead, bytes.length, position);
}
function demandAll(what, count, wanted, position) {
	if (count === wanted) return;
	const short = /* @__PURE__ */ new Error(`only ${count} of ${wanted} bytes were ${what} at ${position}`);
	throw Object.assign(short, { code: "EIO" });
}
/** Direct access needs memory that begins at a page: WebAssembly's does, a Buffer's does not (test-lab.md 1). */
function alignedBuffers(count, bytes) {
	const { buffer } = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__._)(count * bytes);
	return Array.from({ length: count }, (_, index) => Buffer.from(buffer, index * bytes, bytes));
}
// lib/engine/dm-crypt/parallel.ts
/**
* Works on the items of one list, `width` at a time, each begun in the order of the list. After the first failure, or
* when the signal is aborted, no new item is begun; nothing is under way any more when this returns or throws.
*/
async function inParallel(items, width, signal, work) {
	const iterator = items[Symbol.iterator]();
	let failed = false;
	const run = async () => {
		try {
			while (!failed) {
				signal.throwIfAborted();
				const next = iterator.next();
				if (next.done) return;
				await work(next.value);
			}
		} catch (error) {
			failed = true;
			throw error;
		}
	};
	await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.i)(Array.from({ length: width }, run));
}
// lib/engine/dm-crypt/copy.ts
/** Blocks that are read before the first of them is written: 32 MiB. */
const BATCH = 16;
/** One batch is read while the other is written. */
const BATCHES = 2;
/** Blocks of one read or write where they are neighbours: 4 MiB. */
const PIECE = 2;
/** Reads, and writes, under way. */
const WIDTH = 2;
/**
* Reads the source once, in batches, writes its plaintext through the mapping, past the page cache, and flushes it.
* Returns the digests of the blocks that are not all zeros, as they were read.
*/
async function copyThrough(copy) {
	const device = await openDirect(copy.device, "write");
	const { blocks, signal } = copy;
	const writer = new BatchWriter(copy, (bytes, position) => writeAll(device, bytes, position));
	try {
		await forEachBlock({
			blocks: Array.from({ length: Math.ceil(blocks.length / BATCH) }).keys(),
			buffers: alignedBuffers(BATCHES, BATCH * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R).map((data) => new Batch(data)),
			signal,
			read: (index, batch) => writer.read(batch, blocks.slice(index * BATCH, (index + 1) * BATCH)),
			handle: (_, batch) => writer.write(batch)
		});
		await device.sync().catch(explain(copy.file));
	} finally {
		await device.close();
	}
	return writer.digests;
}
/** Room for some blocks of the disk, side by side, whether they are neighbours on the disk or not. */
var Batch = class {
	data;
	blocks = [];
	/** By place in the batch; undefined for zeros. */
	digests = [];
	constructor(data) {
		this.data = data;
	}
	/** Plaintext from a place in the batch on. */
	bytes(at, count) {
		return this.data.subarray(at * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, (at + count) * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R);
	}
};
var BatchWriter = class {
	digests = new BlockDigests();
	#copy;
	#put;
	#mayHoldData;
	/** Batches are written one after the other. */
	#last = Promise.resolve();
	#done = 0;
	constructor(copy, put) {
		this.#copy = copy;
		this.#put = put;
		this.#mayHoldData = _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.F.of(copy.source.virtualSize, copy.source.dataRanges());
	}
	async read(batch, blocks) {
		const { source, signal } = this.#copy;
		batch.blocks = blocks;
		await inParallel(piecesOf(batch, [...blocks.keys()]), WIDTH, signal, async ({ at, count }) => {
			const bytes = batch.bytes(at, count);
			const first = blocks[at] ?? 0;
			if (blocks.slice(at, at + count).some((block) => this.#mayHoldData.has(block))) await source.read(first * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, bytes);
			else (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(bytes);
			for (let index = 0; index < count; index += 1) batch.digests[at + index] = this.#digest(first + index, batch.bytes(at + index, 1));
		});
	}
	write(batch) {
		this.#last = this.#last.then(() => this.#writeNow(batch));
		this.#last.catch(() => void 0);
		return this.#last;
	}
	async #writeNow(batch) {
		const { blocks, digests } = batch;
		const { file, signal, storesZeros, prepare } = this.#copy;
		const places = [...blocks.keys()].filter((at) => storesZeros || digests[at] !== void 0);
		for (const at of places) {
			const pair = digests[at];
			if (pair) this.digests.reserve(blocks[at] ?? 0)(pair);
		}
		if (places.length > 0) await prepare(places.map((at) => blocks[at] ?? 0));
		await inParallel(piecesOf(batch, places), WIDTH, signal, async ({ at, count }) => {
			const first = blocks[at] ?? 0;
			const length = this.#lengthOf(first, count);
			await this.#put(batch.bytes(at, count).subarray(0, length), first * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R).catch(explain(file));
			this.#tell(first + count);
		});
		this.#tell((blocks.at(-1) ?? -1) + 1);
	}
	#digest(block, plain) {
		if ((0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.L)(plain)) return void 0;
		return this.digests.digester.pair(block, plain, this.#lengthOf(block, 1) / 512);
	}
	/** What is hashed is padded to whole blocks, what is written is not. */
	#lengthOf(block, count) {
		return Math.min(count * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, this.#copy.size - block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R);
	}
	#tell(blocks) {
		const total = this.#copy.source.virtualSize;
		this.#done = Math.max(this.#done, Math.min(blocks * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, total));
		this.#copy.progress(this.#done, total);
	}
};
/** Joins places (ascending) whose blocks are neighbours. */
function piecesOf({ blocks }, places) {
	const pieces = [];
	for (const at of places) {
		const last = pieces.at(-1);
		if (last !== void 0 && last.count < PIECE && at === last.at + last.count && blocks[at] === (blocks[last.at] ?? 0) + last.count) last.count += 1;
		else pieces.push({
			at,
			count: 1
		});
	}
	return pieces;
}
function explain(file) {
	return async (cause) => {
		throw writeFailed(file, await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.q)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(file)).catch(() => void 0), cause);
	};
}
// lib/engine/dm-crypt/tables.ts
/**
* A virtual disk of `blockCount` blocks over a file: each of `blocks` (ascending) where its data lies, and `error`
* everywhere else, so that a stray access fails instead of landing somewhere (test-lab.md 1).
*/
function blockTable(blocks, blockCount, device) {
	const lines = [];
	let next = 0;
	const gapUpTo = (block) => {
		if (block > next) lines.push(`${next * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.z} ${(block - next) * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.z} error`);
	};
	for (const { block, dataOffset } of blocks) {
		gapUpTo(block);
		const from = dataOffset / 512;
		lines.push(`${block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.z} ${_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.z} linear ${device} ${from}`);
		next = block + 1;
	}
	gapUpTo(blockCount);
	return `${lines.join("\n")}\n`;
}
/** A whole device under another name: a mapping's node belongs to whom we say, that of cryptsetup to root. */
function wholeTable(sectors, device) {
	return `0 ${sectors} linear ${device} 0\n`;
}
/**
* AES-XTS over a device. The result holds the key: the caller wipes it. It is put together in memory of its own,
* without a text in between.
*/
function cryptTable({ size, tweak, key, device, offset = 0 }) {
	const before = `0 ${size / 512} crypt aes-xts-${tweak} `;
	const after = ` 0 ${device} ${offset / 512}\n`;
	const table = Buffer.alloc(before.length + 2 * key.length + after.length);
	table.write(before, 0, "latin1");
	for (const [index, byte] of key.entries()) {
		table[before.length + 2 * index] = hexDigit(byte >> 4);
		table[before.length + 2 * index + 1] = hexDigit(byte & 15);
	}
	table.write(after, before.length + 2 * key.length, "latin1");
	return table;
}
function hexDigit(value) {
	return value + (value < 10 ? 48 : 87);
}
// lib/engine/dm-crypt/luks.ts
/**
* Writes a raw image with a LUKS1 header made by cryptsetup, all of it encrypted, zeros too.
* The passphrase is the base64 TEXT of the DEK, without a newline (encrypted-formats.md 6).
* Long: steps in one order, around one passphrase that is overwritten at the end.
*/
async function writeLuks(file, path, job, devices, cryptsetup) {
	const { source, signal } = job;
	const virtualSize = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.O)(source.virtualSize);
	const passphrase = Buffer.from(job.dek.base64());
	try {
		await file.truncate(_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.D + virtualSize);
		const volumeKey = job.luksVolumeKey;
		if (volumeKey) await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.at)(file, await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.k)({
			volumeKey,
			passphrase,
			uuid: (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID)()
		}), 0);
		else await format(cryptsetup, path, passphrase, signal);
		signal.throwIfAborted();
		const plain = await devices.openLuks((await devices.loop(path)).device, passphrase);
		const blockDigests = await copyThrough({
			source,
			device: (await devices.mapping(wholeTable(virtualSize / 512, plain))).path,
			file: path,
			blocks: [...(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.I)([{
				start: 0,
				end: virtualSize
			}])],
			size: virtualSize,
			storesZeros: true,
			prepare: async () => void 0,
			signal,
			progress: job.progress
		});
		await source.assertUnchanged();
		await devices.release();
		await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.rt)(file);
		return {
			size: _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.D + virtualSize,
			virtualSize,
			blockDigests,
			sha256: void 0,
			durable: Promise.resolve()
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
	args.push("--pbkdf-force-iterations", String(_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.E), path);
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.Y)(cryptsetup, args, {
		input: passphrase,
		signal,
		timeout: KEY_TIMEOUT
	}).catch((error) => {
		signal.throwIfAborted();
		throw luksFormatFailed(error);
	});
}
// lib/engine/dm-crypt/bitmaps.ts
/**
* Writes the sector bitmaps of stored blocks: the page in front of a block's data is the gap behind the block before,
* zeros, and the bitmap in its last sector. Past the page cache, where the loop device below the data goes past it too:
* with pages larger than 4 KiB a cached one would hold data of its neighbours, and overwrite theirs.
*/
var BitmapPages = class BitmapPages {
	#file;
	#own;
	#page;
	constructor(file, own) {
		this.#file = file;
		this.#own = own;
		this.#page = alignedBuffers(1, 4096)[0] ?? Buffer.alloc(0);
		this.#page.set((0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.B)(), PAGE - (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.B)().length);
	}
	/** `file` is open on `path`; `direct`: whether the loop device goes past the page cache. */
	static async open(path, file, direct) {
		if (!direct) return new BitmapPages(file, void 0);
		return new BitmapPages(file, await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.rt)(path, node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_DIRECT));
	}
	/** `dataOffset`: a multiple of 4096, where the data of the block lies in the file. */
	async write(dataOffset) {
		await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.at)(this.#own ?? this.#file, this.#page, dataOffset - PAGE);
	}
	async close() {
		await this.#own?.close();
	}
};
// lib/engine/dm-crypt/block-mapping.ts
/**
* Blocks that one table names, 8 GiB of them. The kernel keeps some hundred bytes for each, and each table goes through
* a pipe: whole disks would cost hundreds of MiB, and their square in time.
*/
const STRETCH = 4096;
/**
* The virtual disk over the loop device of a file of scattered blocks: a mapping that knows one stretch of the disk at a
* time, and takes another table when it must. The mapping with the key lies on it and stays as it is.
*/
var BlockMapping = class BlockMapping {
	#devices;
	#loop;
	#blockCount;
	#mapped;
	#places;
	/** How many tables it took after the first. */
	reloads = 0;
	constructor(devices, loop, blockCount, mapped, stretch) {
		this.#devices = devices;
		this.#loop = loop;
		this.#blockCount = blockCount;
		this.#mapped = mapped;
		this.#places = placesOf(stretch);
	}
	/** Maps as many of `blocks` (ascending) as one table takes. */
	static async open(devices, loop, blockCount, blocks, options = {}) {
		const stretch = firstOf(blocks, STRETCH);
		const mapped = await devices.mapping(blockTable(stretch, blockCount, loop), options);
		return new BlockMapping(devices, loop, blockCount, mapped, stretch);
	}
	/** `major:minor`, for the mapping with the key. */
	get device() {
		return this.#mapped.device;
	}
	/**
	* Sees to it that these blocks (ascending, not more than a stretch) can be reached at their places. A table that must be
	* changed also takes `behind`, the blocks that come after them. Nothing may be under way through the mapping.
	*/
	async cover(blocks, behind) {
		if (blocks.every(({ block, dataOffset }) => this.#places.get(block) === dataOffset)) return;
		const stretch = [...blocks, ...firstOf(behind(), STRETCH - blocks.length)];
		await this.#devices.reload(this.#mapped, blockTable(stretch, this.#blockCount, this.#loop));
		this.#places = placesOf(stretch);
		this.reloads += 1;
	}
};
function firstOf(blocks, count) {
	const first = [];
	for (const block of blocks) {
		if (first.length >= count) break;
		first.push(block);
	}
	return first;
}
function placesOf(blocks) {
	return new Map(blocks.map(({ block, dataOffset }) => [block, dataOffset]));
}
// lib/engine/dm-crypt/slots.ts
/** Blocks get their places in the file in the order in which they turn out to hold data. */
var Slots = class {
	/** The file as it would be if all blocks that may hold data did. */
	most;
	/** Numbers of the blocks that have a place, ascending. */
	stored = [];
	/** How many of the blocks that may hold data have been decided on. */
	#decided = 0;
	constructor(most) {
		this.most = most;
	}
	/** `blocks` are the next ones to be stored, ascending; those left out hold nothing. */
	take(blocks) {
		const { allocated } = this.most;
		return blocks.map((block) => {
			while (this.#decided < allocated.length && (allocated[this.#decided] ?? 0) <= block) this.#decided += 1;
			this.stored.push(block);
			return this.#place(block, this.stored.length - 1);
		});
	}
	/** The blocks behind those that have a place, where they will lie if all of them hold data. */
	*guess() {
		const { allocated } = this.most;
		const ahead = this.stored.length - this.#decided;
		for (let index = this.#decided; index < allocated.length; index += 1) yield this.#place(allocated[index] ?? 0, index + ahead);
	}
	#place(block, slot) {
		return {
			block,
			dataOffset: (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.V)(this.most, slot)
		};
	}
};
// lib/engine/dm-crypt/vhd.ts
/**
* Writes an encrypted dynamic VHD, and reads the source once. The place of a block in the file depends on how many
* before it are stored, and the kernel must know it before the block is written. So the table is loaded as if every
* block that may hold data did; it is loaded anew, once in a batch at most, where some turned out to be zeros.
*/
async function writeVhd(file, path, job, devices) {
	const { source } = job;
	const candidates = [...(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.I)(source.dataRanges())];
	const slots = new Slots((0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.W)(source.virtualSize, candidates));
	const blockDigests = candidates.length === 0 ? new BlockDigests() : await writeBlocks(file, path, job, devices, slots);
	await source.assertUnchanged();
	await devices.release();
	const layout = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.W)(source.virtualSize, slots.stored);
	const identity = {
		...await job.vhd(),
		keyHash: job.dek.keyHash()
	};
	await file.truncate(layout.footerOffset);
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.at)(file, (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.U)(layout, identity), 0);
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.at)(file, (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.H)(layout, identity), layout.footerOffset);
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.rt)(file);
	job.progress(source.virtualSize, source.virtualSize);
	const { fileSize: size, virtualSize } = layout;
	return {
		size,
		virtualSize,
		blockDigests,
		sha256: void 0,
		durable: Promise.resolve()
	};
}
/** File → loop device → one linear mapping of stored blocks → one crypt mapping, which is written to. */
async function writeBlocks(file, path, job, devices, slots) {
	const { source, signal } = job;
	const { most } = slots;
	await file.truncate(most.fileSize);
	const loop = await devices.loop(path);
	const mapping = await BlockMapping.open(devices, loop.device, most.blockCount, slots.guess());
	const bitmaps = await BitmapPages.open(path, file, loop.direct);
	try {
		const digests = await copyThrough({
			source,
			device: await cryptOver(devices, mapping, most, job.dek.bytes()),
			file: path,
			blocks: most.allocated,
			size: most.virtualSize,
			storesZeros: false,
			async prepare(blocks) {
				const places = slots.take(blocks);
				await mapping.cover(places, () => slots.guess());
				for (const { dataOffset } of places) await bitmaps.write(dataOffset);
			},
			signal,
			progress: job.progress
		});
		job.log.debug(`${slots.stored.length} blocks stored; their table was loaded anew ${mapping.reloads} times`);
		return digests;
	} finally {
		await bitmaps.close();
	}
}
async function cryptOver(devices, { device }, { virtualSize: size }, key) {
	const table = cryptTable({
		size,
		tweak: "plain",
		key,
		device
	});
	try {
		return (await devices.mapping(table)).path;
	} finally {
		table.fill(0);
	}
}
// lib/engine/dm-crypt/engine.ts
/** Encrypts in the kernel: as root, or with the sudoers file of docs/runner.md. Ask `probeDmCrypt` first. */
function createDmCryptEngine(privileges$3 = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.n)()) {
	return {
		name: "dm-crypt",
		async toolVersions() {
			return {
				cryptsetup: await cryptsetupVersion(),
				kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_5__.release)()
			};
		},
		async encrypt(job) {
			await removeLeftovers(privileges$3, job.log, (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(job.path));
			return encryptTo$1(job, privileges$3);
		}
	};
}
/**
* Until it is finished the file has a name that tells its owner, so that whatever a killed run leaves of it (loop
* device, mappings, the file) can be known and removed; then it gets the path that was asked for.
*/
async function encryptTo$1(job, privileges) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(job.path)), (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.X)());
	const file = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.tt)(path);
	const devices = new Devices(privileges, job.log);
	try {
		const result = job.format === "vhd" ? await writeVhd(file, path, job, devices) : await writeLuks(file, path, job, devices, await cryptsetupPath());
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.rename)(path, job.path);
		return result;
	} catch (error) {
		await devices.release().catch((failure) => {
			job.log.warning(`a kernel device of this run is left: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.kt)(failure).join(": ")}`);
		});
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.unlink)(path).catch(() => void 0);
		throw error;
	} finally {
		await file.close();
	}
}
async function cryptsetupPath() {
	const path = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.c)("cryptsetup");
	if (path === void 0) throw toolMissing("cryptsetup");
	return path;
}
async function cryptsetupVersion() {
	const { stdout } = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.Y)(await cryptsetupPath(), ["--version"], { timeout: 1e4 });
	return /^cryptsetup (\S+)/.exec(stdout)?.[1] ?? "unknown";
}
// lib/engine/dm-crypt/probe.ts
/** Bytes of the file on which the probe tries everything; dm-crypt has at least one sector to encrypt. */
const TRIAL_SIZE = 1048576;
const TIMEOUT = 15e3;
/**
* Whether the dm-crypt engine can work for this user on this machine, with files in `folder`: the last probe encrypts
* one small file there and removes it. Never throws; each step has a time limit.
*/
async function probeDmCrypt(folder, privileges$2 = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.n)()) {
	for (const { name, check } of probes(folder, privileges$2)) {
		const reason = await check().catch(reasonOf);
		if (reason !== void 0) return {
			ok: false,
			probe: name,
			reason
		};
	}
	return {
		ok: true,
		how: privileges$2.how
	};
}
function probes(folder, privileges) {
	return [
		{
			name: "linux",
			check: async () => process.platform === "linux" ? void 0 : `${process.platform} has no dm-crypt, only Linux has`
		},
		{
			name: "commands",
			check: missingCommands
		},
		{
			name: "privileges",
			check: () => refusedCommands(privileges)
		},
		{
			name: "device-mapper",
			check: () => deviceMapperProblem(privileges)
		},
		{
			name: "loop",
			check: loopProblem
		},
		{
			name: "trial",
			check: () => trial(folder, privileges)
		}
	];
}
async function missingCommands() {
	const missing = [];
	for (const command of _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.t) if (await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.c)(command) === void 0) missing.push(command);
	return missing.length === 0 ? void 0 : `not installed: ${missing.join(", ")}`;
}
/** Runs each command in a way that changes nothing: only that shows whether sudo lets it pass. */
async function refusedCommands(privileges) {
	for (const command of ["cryptsetup", "losetup"]) await privileges.run(command, ["--version"], { timeout: TIMEOUT });
	await privileges.run("dmsetup", ["help"], { timeout: TIMEOUT });
}
async function deviceMapperProblem(privileges) {
	const { stdout } = await privileges.run("dmsetup", ["targets"], { timeout: TIMEOUT });
	const targets = new Set(stdout.split("\n").map((line) => line.split(" ")[0]));
	const missing = ["linear", "error"].filter((target) => !targets.has(target));
	if (missing.length > 0) return `the kernel has no device-mapper target ${missing.join(", ")}`;
}
async function loopProblem() {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.access)("/dev/loop-control").then(() => void 0, () => "there is no /dev/loop-control: the module loop is not loaded, or a container hides it");
}
/** A loop device, a mapping with a key that is thrown away, one write, and the same computed here. */
async function trial(folder, privileges) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.X)());
	const devices = new Devices(privileges, _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.L);
	const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes)(64);
	const file = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.tt)(path);
	try {
		await file.truncate(TRIAL_SIZE);
		const { device } = await devices.loop(path);
		const table = cryptTable({
			size: TRIAL_SIZE,
			tweak: "plain",
			key,
			device
		});
		await writeZeros((await devices.mapping(table)).path);
		await devices.release();
		const expected = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createCipheriv)("aes-256-xts", key, Buffer.alloc(16)).update(Buffer.alloc(512));
		const found = Buffer.alloc(512);
		await file.read(found, 0, 512, 0);
		return found.equals(expected) ? void 0 : "the kernel's aes-xts-plain gives other bytes than expected";
	} finally {
		await devices.release().catch(() => void 0);
		await file.close();
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.unlink)(path);
	}
}
async function writeZeros(path) {
	const device = await openDirect(path, "write");
	try {
		for (const zeros of alignedBuffers(1, TRIAL_SIZE)) await writeAll(device, zeros, 0);
		await device.sync();
	} finally {
		await device.close();
	}
}
function reasonOf(error) {
	return error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot ? error.what : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.kt)(error)[0] ?? "unknown";
}
// lib/engine/dm-crypt/second-cipher.ts
/** Pages that are read at a time; a 2 MiB block has 66 sampled sectors. */
const PAGES = 72;
/**
* The kernel's cipher for samples of files that the userspace engine made. Ask `probeDmCrypt` first; where it fails all
* the same, it is told in a warning, and samples are left to OpenSSL.
*/
function dmCryptSecondCipher(log, privileges$1 = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.n)()) {
	return async (image) => {
		const devices = new Devices(privileges$1, log);
		try {
			return await open(image, devices);
		} catch (error) {
			await devices.release().catch((failure) => {
				log.warning(`a kernel device of this run is left: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.kt)(failure).join(": ")}`);
			});
			log.warning(`dm-crypt cannot read the result back, OpenSSL does: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.kt)(error).join(": ")}`);
			return;
		}
	};
}
async function open(image, devices) {
	const loop = await devices.readOnlyLoop(image.path);
	const layers = image.format === "vhd" ? await vhdLayers(image, devices, loop) : luksLayers(image, loop);
	try {
		const { path } = await devices.mapping(layers.table, { readOnly: true });
		const device = await openDirect(path, "read");
		return new DmCryptReader(image.path, devices, device, layers.reach);
	} finally {
		layers.table.fill(0);
	}
}
/** Its blocks lie anywhere in the file: a mapping brings them in order, a stretch of them at a time. */
async function vhdLayers(image, devices, loop) {
	const { key, virtualSize: size } = image;
	const blocks = [...image.blocks].sort((a, b) => a.block - b.block);
	const mapping = await BlockMapping.open(devices, loop, size / _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, blocks, { readOnly: true });
	const table = cryptTable({
		size,
		tweak: "plain",
		key,
		device: mapping.device
	});
	const reach = async (block) => {
		const index = indexOf(blocks, block);
		await mapping.cover(blocks.slice(index, index + 1), () => from(blocks, index + 1));
	};
	return {
		table,
		reach
	};
}
/** All of the disk lies behind the header. */
function luksLayers({ key, virtualSize: size, blocks }, loop) {
	return {
		table: cryptTable({
			size,
			tweak: "plain64",
			key,
			device: loop,
			offset: blocks[0]?.dataOffset ?? 0
		}),
		reach: async () => void 0
	};
}
var DmCryptReader = class {
	name = "dm-crypt";
	#file;
	#devices;
	#device;
	#reach;
	#pages = alignedBuffers(PAGES, PAGE);
	/** One block at a time: no read may be under way when the mapping takes another table. */
	#last = Promise.resolve();
	constructor(file, devices, device, reach) {
		this.#file = file;
		this.#devices = devices;
		this.#device = device;
		this.#reach = reach;
	}
	decrypt(block, sectors) {
		const plain = this.#last.then(() => this.#read(block, sectors));
		this.#last = plain.catch(() => void 0);
		return plain;
	}
	async close() {
		await this.#last;
		for (const page of this.#pages) (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(page);
		await this.#device.close();
		await this.#devices.release();
	}
	async #read(block, sectors) {
		await this.#reach(block);
		const plain = [];
		for (let at = 0; at < sectors.length; at += PAGES) plain.push(...await this.#readPages(block, sectors.slice(at, at + PAGES)));
		return plain;
	}
	/** Direct reads are whole pages: around each sector lie seven others. */
	async #readPages(block, sectors) {
		const reads = sectors.map(async (sector, index) => {
			const page = this.#pages[index] ?? Buffer.alloc(0);
			const position = block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R + sector * 512;
			const inPage = position % PAGE;
			await readAll(this.#device, page, position - inPage);
			return Uint8Array.from(page.subarray(inPage, inPage + 512));
		});
		return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.i)(reads).catch((error) => {
			throw readFailed(this.#file, error);
		});
	}
};
/** Place of a block in a list in ascending order. */
function indexOf(blocks, block) {
	const index = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.m)(blocks.length, (at) => (blocks[at]?.block ?? 0) >= block);
	if (blocks[index]?.block !== block) throw new RangeError(`block ${block} is not stored`);
	return index;
}
function* from(blocks, index) {
	for (let at = index; at < blocks.length; at += 1) {
		const block = blocks[at];
		if (block) yield block;
	}
}
// lib/engine/userspace/result-digest.ts
/**
* SHA-256 of the result while it is written. Its head comes first in the file but is known last; where the stored blocks
* can be told beforehand, the head can be hashed first. A guess that fails gives no digest, and costs a second reading.
*/
var ResultDigest = class {
	#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256");
	#guess;
	#frame;
	#turn = Promise.resolve();
	#right = true;
	#slots = 0;
	/** `frame`: what surrounds the blocks of `guess`. */
	constructor(guess, frame) {
		this.#guess = guess;
		this.#frame = frame;
		this.#hash.update(frame.head);
	}
	/** Called in the order of the slots; `bytes` are hashed when `sealed` has resolved and it is their turn. */
	append(block, bytes, sealed) {
		this.#right &&= this.#guess[this.#slots] === block;
		this.#slots += 1;
		if (!this.#right) return Promise.resolve();
		this.#turn = Promise.all([this.#turn, sealed]).then(() => {
			this.#hash.update(bytes);
		});
		this.#turn.catch(() => void 0);
		return this.#turn;
	}
	/** Lower-case hex; undefined when other blocks were stored than guessed. */
	async finish() {
		await this.#turn;
		if (!this.#right || this.#slots !== this.#guess.length) return void 0;
		return this.#hash.update(this.#frame.tail).digest("hex");
	}
};
// lib/engine/userspace/told.ts
/**
* What the follower of a job is told. What the file will be is known before it is complete where the source's digest is
* (its head depends on it), and where the stored blocks are, which is a guess when zeros are not stored: blocks that may
* hold data may be zeros all the same.
*/
var Told = class {
	#job;
	#target;
	#blockDigests;
	#candidates;
	#guess;
	#isRevoked = false;
	/** Slots that were written out of turn, with where they end. */
	#early = /* @__PURE__ */ new Map();
	#next = 0;
	constructor(job, target, blockDigests, candidates) {
		this.#job = job;
		this.#target = target;
		this.#blockDigests = blockDigests;
		this.#candidates = candidates;
	}
	/** `stored`: with this block, which is the last one so far. */
	store(block, stored) {
		if (!this.#job.follower || this.#isRevoked) return;
		if (this.#guess === void 0) this.#tell(block, stored);
		else if (this.#guess[stored.length - 1] !== block) this.#revoke();
	}
	/** The block of this slot can be read; it ends at byte `end` of the file. */
	wrote(slot, end) {
		this.#early.set(slot, end);
		for (let found = this.#early.get(this.#next); found !== void 0; found = this.#early.get(this.#next)) {
			this.#early.delete(this.#next);
			this.#next += 1;
			this.#job.follower?.written(found);
		}
	}
	/** All has been written. */
	finish(stored, frame) {
		if (this.#guess === void 0) this.#expect(frame);
		else if (this.#guess.length !== stored.length) this.#revoke();
		this.#job.follower?.finished();
	}
	#tell(block, stored) {
		const { source, vhd } = this.#job;
		const { storesZeros } = this.#target;
		if (!storesZeros && !source.isDigested()) return;
		const map = _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.F.of(source.virtualSize, source.dataRanges());
		const later = this.#candidates.filter((other) => other > block && (storesZeros || map.has(other)));
		const guess = [...stored, ...later];
		this.#guess = guess;
		this.#target.frame(guess, vhd).then((frame) => this.#expect(frame), () => this.#revoke());
	}
	#expect({ head, tail, size }) {
		const { virtualSize } = this.#target;
		this.#job.follower?.expect({
			head,
			tail,
			size,
			virtualSize,
			blockDigests: this.#blockDigests
		});
	}
	#revoke() {
		this.#isRevoked = true;
		this.#job.follower?.revoke();
	}
};
// lib/engine/userspace/write.ts
/** Encrypts the source into `file` as `target` says: one pass over the source, all of it overlapping. */
async function writeImage(file, job, target, openLanes) {
	const blockDigests = new BlockDigests();
	const candidates = [...candidateBlocks(job, target)];
	const lanes = await openLanes({
		key: target.key,
		tweak: target.tweak,
		digestKey: blockDigests.digester.key,
		bytes: candidates.length * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R
	});
	try {
		job.log.debug(`${candidates.length} blocks may hold data; ${lanes.threads} cipher threads`);
		const digest = job.digestResult ? new ResultDigest(candidates, await target.frame(candidates, job.vhd)) : void 0;
		const told = new Told(job, target, blockDigests, candidates);
		const writer = new BlockWriter({
			file,
			job,
			target,
			lanes,
			blockDigests,
			digest,
			told
		});
		await writer.writeAll(candidates);
		await job.source.assertUnchanged();
		const frame = await target.frame(writer.stored, job.vhd);
		await file.write(frame.head, 0);
		await file.write(frame.tail, frame.size - frame.tail.length);
		told.finish(writer.stored, frame);
		job.progress(job.source.virtualSize, job.source.virtualSize);
		const sha256 = await digest?.finish();
		return {
			size: frame.size,
			virtualSize: target.virtualSize,
			blockDigests,
			sha256
		};
	} finally {
		await lanes.close();
	}
}
/** Blocks that may have to be stored, ascending. */
function candidateBlocks(job, target) {
	if (!target.storesZeros) return (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.I)(job.source.dataRanges());
	return (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.I)([{
		start: 0,
		end: target.virtualSize
	}]);
}
var BlockWriter = class {
	/** Numbers of the blocks that have a place in the file, ascending. */
	stored = [];
	#parts;
	#mayHoldData;
	constructor(parts) {
		this.#parts = parts;
		const { source } = parts.job;
		this.#mayHoldData = _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.F.of(source.virtualSize, source.dataRanges());
		for (const { paged } of parts.lanes.buffers) paged.set(parts.target.page, PAGE$1 - parts.target.page.length);
	}
	async writeAll(blocks) {
		const { job, lanes } = this.#parts;
		await forEachBlock({
			blocks,
			buffers: lanes.buffers,
			signal: job.signal,
			read: async (block, { data }) => {
				if (this.#mayHoldData.has(block)) await job.source.read(block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, data);
				else (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.h)(data);
			},
			handle: (block, buffer) => this.#store(block, buffer)
		});
	}
	/** What must happen in the order of the blocks happens before the first `await`. */
	async #store(block, buffer) {
		const { file, job, target, lanes, blockDigests, digest, told } = this.#parts;
		const { virtualSize } = job.source;
		job.progress(Math.min((block + 1) * _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R, virtualSize), virtualSize);
		const zeros = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.L)(buffer.data);
		if (zeros && !target.storesZeros) return;
		const slot = this.stored.length;
		const { offset, firstSector, sectors, front } = target.place(block, slot);
		this.stored.push(block);
		told.store(block, this.stored);
		const remember = zeros ? void 0 : blockDigests.reserve(block);
		const sealed = lanes.seal({
			buffer: buffer.index,
			block,
			sectors,
			firstSector
		});
		const bytes = buffer.paged.subarray(PAGE$1 - front, PAGE$1 + sectors * 512);
		const hashed = digest?.append(block, bytes, sealed);
		const pair = await sealed;
		remember?.(pair);
		await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.i)([hashed ?? Promise.resolve(), file.write(bytes, offset - front)]);
		told.wrote(slot, offset + sectors * 512);
	}
};
// lib/engine/userspace/engine.ts
/**
* Encrypts in this process: needs no privileges, no kernel modules and no tools. `openLanes` is a seam for tests that
* plant faults in the cipher.
*/
function createUserspaceEngine(seams = {}) {
	return {
		name: "userspace",
		async toolVersions() {
			return {
				node: process.versions.node,
				openssl: process.versions.openssl
			};
		},
		async encrypt(job) {
			const target = job.format === "vhd" ? vhdTarget(job) : await luksTarget(job);
			try {
				return await encryptTo(target, job, seams.openLanes ?? job.openLanes ?? openLanes);
			} finally {
				target.wipe();
			}
		}
	};
}
async function encryptTo(target, job, openLanes) {
	const file = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.tt)(job.path);
	const writer = new _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.et(file);
	try {
		const made = await writeImage(writer, job, target, openLanes);
		const durable = finish(writer, file);
		durable.catch(() => void 0);
		return {
			...made,
			durable
		};
	} catch (error) {
		await writer.settle();
		await file.close();
		throw error;
	}
}
async function finish(writer, file) {
	try {
		await writer.finish();
	} finally {
		await file.close();
	}
}



/***/ })

};
