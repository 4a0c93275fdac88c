export const id = 4321;
export const ids = [4321];
export const modules = {

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

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ takeOff),
/* harmony export */   i: () => (/* binding */ diskIn),
/* harmony export */   l: () => (/* binding */ unwrap),
/* harmony export */   n: () => (/* binding */ unzstd),
/* harmony export */   o: () => (/* binding */ gunzip),
/* harmony export */   r: () => (/* binding */ unxz),
/* harmony export */   s: () => (/* binding */ bunzip2)
/* harmony export */ });
/* unused harmony exports c, t */
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2545);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8522);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6466);










// lib/unpack/recognise.ts
const HEAD$1 = 512;
/** In latin1. What has one and is something else is damaged: no disk begins so. */
const MAGICS = [
	{
		packing: "tar",
		at: 257,
		bytes: "ustar"
	},
	{
		packing: "gzip",
		at: 0,
		bytes: ""
	},
	{
		packing: "xz",
		at: 0,
		bytes: "ý7zXZ\0"
	},
	{
		packing: "bzip2",
		at: 0,
		bytes: "BZh"
	}
];
/** More of them than any tool writes before the first frame. */
const SKIPPABLE_FRAMES = 16;
/** Undefined when it is none of these. */
async function packingOf(file) {
	const text = (await file.slice(0, HEAD$1)).toString("latin1");
	for (const { packing, at, bytes } of MAGICS) if (text.startsWith(bytes, at)) return packing;
	return await looksLikeZstd(file) ? "zstd" : void 0;
}
/** Skippable frames may come first; what is behind them tells them from those of lz4. */
async function looksLikeZstd(file) {
	let at = 0;
	for (let frames = 0; frames < SKIPPABLE_FRAMES; frames += 1) {
		const head = await file.slice(at, 8);
		if (head.length < 8) return false;
		if (head.readUInt32LE() === 4247762216) return true;
		if ((head.readUInt32LE() & 4294967280) >>> 0 !== 407710288) return false;
		at += 8 + head.readUInt32LE(4);
	}
	return false;
}
// lib/unpack/unwrap.ts
/** A compressed tar archive with a compressed disk in it has three. */
const MOST_LAYERS = 3;
/**
* Takes off what is around a disk image: gzip, zstd, xz, bzip2, tar (OVA). The content decides, never the name; what is
* nothing of that is given back. Takes over the file, which is closed when this fails. Throws UserError E_SOURCE_… for
* what is damaged, too large, or no single disk.
*/
async function unwrap(file, options) {
	let current = file;
	try {
		for (;;) {
			const packing = await packingOf(current);
			if (packing === void 0) return current;
			if (current.packing.length === MOST_LAYERS) throw tooDeep(current);
			const { takeOff } = await __webpack_require__.e(/* import() */ 3568).then(__webpack_require__.bind(__webpack_require__, 3568));
			current = await takeOff(current, packing, options);
		}
	} catch (error) {
		await current.close();
		throw error;
	}
}
function tooDeep({ packing }) {
	return (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)(`packed more than ${MOST_LAYERS} times (${packing.join(", ")}, and more)`, "unpack it first and give the disk image inside");
}
// lib/unpack/bzip2/bits.ts
/** Reads bits, the highest of a byte first, from what lies in memory. Behind its end it reads zeros: `isBeyond` tells. */
var Bits = class {
	#bytes;
	/** Bits that were read. */
	at;
	constructor(bytes, at) {
		this.#bytes = bytes;
		this.at = at;
	}
	get isBeyond() {
		return this.at > 8 * this.#bytes.length;
	}
	/** The next bits, at most 24, without taking them. */
	peek(count) {
		const bytes = this.#bytes;
		const first = this.at >>> 3;
		return ((bytes[first] ?? 0) << 24 | (bytes[first + 1] ?? 0) << 16 | (bytes[first + 2] ?? 0) << 8 | (bytes[first + 3] ?? 0)) << (this.at & 7) >>> 32 - count;
	}
	/** At most 24. */
	take(count) {
		const value = this.peek(count);
		this.at += count;
		return value;
	}
	/** 32 bits. */
	word() {
		return (this.take(16) << 16 | this.take(16)) >>> 0;
	}
};
// lib/unpack/through.ts
/** Bytes that Node's decoders give at a time. */
const PIECE = 2 ** 20;
/** What comes out of one of Node's decoders. Throws RangeError, in its words, for what it cannot read. */
async function* through(packed, decoder) {
	const fed = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_9__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(packed, {
		objectMode: true,
		highWaterMark: 1
	}), decoder);
	fed.catch(() => void 0);
	try {
		yield* decoder;
		await fed;
	} catch (error) {
		const { code = "" } = error;
		if (!/^(Z_|ZSTD_|ERR_STREAM_)/.test(code)) throw error;
		throw new RangeError(error.message, { cause: error });
	} finally {
		decoder.destroy();
		await fed.catch(() => void 0);
	}
}
// lib/unpack/bzip2/codes.ts
const LONGEST = 20;
/** A prefix code: codes of one length follow each other, longer ones behind shorter ones. */
var Codes = class {
	#symbols = [];
	/** By length: the first code that is longer, its bits moved to the left; and what turns a code into a place in `symbols`. */
	#limits = (/* @__PURE__ */ new Uint32Array(22)).fill(2 ** LONGEST);
	#shifts = /* @__PURE__ */ new Int32Array(22);
	#shortest;
	/** Lengths by symbol, 1 to 20. Throws RangeError for lengths that cannot be. */
	constructor(lengths) {
		this.#shortest = Math.min(...lengths);
		let code = 0;
		for (let length = this.#shortest; length <= LONGEST; length += 1) {
			this.#shifts[length] = this.#symbols.length - code;
			lengths.forEach((of, symbol) => {
				if (of === length) this.#symbols.push(symbol);
			});
			code = this.#symbols.length - (this.#shifts[length] ?? 0);
			if (code > 2 ** length) throw new RangeError("the lengths of its codes cannot be");
			this.#limits[length] = code * 2 ** (LONGEST - length);
			code *= 2;
		}
	}
	/** The next symbol. Throws RangeError for bits that are no code. */
	read(bits) {
		const next = bits.peek(LONGEST);
		let length = this.#shortest;
		while (length <= LONGEST && next >= (this.#limits[length] ?? 0)) length += 1;
		const symbol = this.#symbols[(next >>> LONGEST - length) + (this.#shifts[length] ?? 0)];
		if (length > LONGEST || symbol === void 0) throw new RangeError("bits that are no code");
		bits.at += length;
		return symbol;
	}
};
/** The tables of a block, 2 to 6, each for `symbols` symbols. */
function readTables(bits, count, symbols) {
	return Array.from({ length: count }, () => {
		let length = bits.take(5);
		return new Codes(Array.from({ length: symbols }, () => {
			while (bits.take(1) === 1 && !bits.isBeyond) length += bits.take(1) === 1 ? -1 : 1;
			if (length < 1 || length > LONGEST) throw new RangeError(`codes of ${length} bits do not exist`);
			return length;
		}));
	});
}
// lib/unpack/bzip2/symbols.ts
/** Symbols that are read with one table before the next is chosen. */
const GROUP = 50;
/** Two symbols write the length of a run of the list's first byte; the last one of all ends the block. */
const RUN_B = 1;
/** Reads a block's symbols and undoes the list of bytes moved to the front; gives how many bytes are in `target`. */
function readSymbols(bits, target) {
	const list = readUsed(bits);
	const tables = bits.take(3);
	if (tables < 2 || tables > 6) throw new RangeError(`${tables} tables of codes are not allowed`);
	const choices = readChoices(bits, tables);
	const codes = readTables(bits, tables, list.length + 2);
	let [size, run, weight] = [
		0,
		0,
		1
	];
	for (const choice of choices) {
		const code = codes[choice];
		for (let count = 0; count < GROUP; count += 1) {
			const symbol = code.read(bits);
			if (symbol <= RUN_B) {
				run += weight << symbol;
				weight *= 2;
				if (run > target.length - size) throw new RangeError("a block is too long");
				continue;
			}
			if (run > 0) target.fill(list[0] ?? 0, size, size + run);
			size += run;
			[run, weight] = [0, 1];
			if (symbol > list.length) return size;
			if (size === target.length) throw new RangeError("a block is too long");
			target[size] = toFront(list, symbol - 1);
			size += 1;
		}
	}
	throw new RangeError("a block does not end");
}
function toFront(list, index) {
	const byte = list[index] ?? 0;
	for (let at = index; at > 0; at -= 1) list[at] = list[at - 1] ?? 0;
	list[0] = byte;
	return byte;
}
/** The bytes that occur in the block: sixteen bits tell which sixteens have any. */
function readUsed(bits) {
	const used = [];
	const sixteens = bits.take(16);
	for (let high = 0; high < 16; high += 1) {
		if ((sixteens & 32768 >> high) === 0) continue;
		const ones = bits.take(16);
		for (let low = 0; low < 16; low += 1) if ((ones & 32768 >> low) !== 0) used.push(16 * high + low);
	}
	if (used.length === 0) throw new RangeError("a block without bytes");
	return Uint8Array.from(used);
}
/** Which table reads each group: numbers of a list moved to the front, in unary. */
function readChoices(bits, tables) {
	const choices = new Uint8Array(bits.take(15));
	const list = Uint8Array.from({ length: tables }, (_, table) => table);
	for (let at = 0; at < choices.length; at += 1) {
		let index = 0;
		while (bits.take(1) === 1) index += 1;
		if (index >= tables) throw new RangeError("a table of codes that does not exist");
		choices[at] = toFront(list, index);
	}
	return choices;
}
// lib/unpack/bzip2/block.ts
/**
* Reads one block behind its magic and CRC, and turns its Burrows-Wheeler transform back. What is left are runs of
* bytes (runs.ts). Throws RangeError for what is damaged. (There is no standard; bzip2's decompress.c is what counts.)
*/
var BlockDecoder = class {
	/** Bytes of the block in the lowest 8 bits, above them the place of the one that follows. */
	#places;
	#bytes;
	/** Room for what is written out of it, in pieces. */
	target = Buffer.allocUnsafeSlow(PIECE);
	/** `capacity`: bytes of a block at most. */
	constructor(capacity) {
		this.#places = new Uint32Array(capacity);
		this.#bytes = new Uint8Array(capacity);
	}
	/** What it gives is overwritten by the next block. */
	decode(bits) {
		if (bits.take(1) === 1) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)("compressed with a bzip2 of 1997 (randomised)", "unpack it first with `bunzip2`");
		const origin = bits.take(24);
		const bytes = this.#bytes.subarray(0, readSymbols(bits, this.#bytes));
		if (bits.isBeyond) throw new RangeError("a block is cut off");
		if (origin >= bytes.length) throw new RangeError("a block begins beyond its end");
		this.#turnBack(bytes, origin);
		return bytes;
	}
	#turnBack(bytes, origin) {
		const places = this.#places;
		const next = /* @__PURE__ */ new Uint32Array(257);
		for (let at = 0; at < bytes.length; at += 1) {
			const byte = bytes[at] ?? 0;
			next[byte + 1] = (next[byte + 1] ?? 0) + 1;
		}
		for (let byte = 0; byte < 256; byte += 1) next[byte + 1] = (next[byte + 1] ?? 0) + (next[byte] ?? 0);
		for (let at = 0; at < bytes.length; at += 1) {
			const byte = bytes[at] ?? 0;
			const place = next[byte] ?? 0;
			next[byte] = place + 1;
			places[place] = at << 8 | (bytes[place] ?? 0);
		}
		let place = (places[origin] ?? 0) >>> 8;
		for (let at = 0; at < bytes.length; at += 1) {
			const entry = places[place] ?? 0;
			place = entry >>> 8;
			bytes[at] = entry & 255;
		}
	}
};
// lib/unpack/bzip2/crc.ts
/** The CRC-32 of bzip2: the polynomial of all, but the highest bit first. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte << 24;
	for (let bit = 0; bit < 8; bit += 1) value = value << 1 ^ (value < 0 ? 79764919 : 0);
	return value;
});
/** Continues with the value of the bytes before; begins with 0. */
function crcOf(bytes, before) {
	let value = ~before;
	for (let at = 0; at < bytes.length; at += 1) value = value << 8 ^ (TABLE[value >>> 24 ^ (bytes[at] ?? 0)] ?? 0);
	return ~value >>> 0;
}
// lib/unpack/bzip2/runs.ts
/** Of four equal bytes in a block, the next one tells how many more follow. Runs never reach beyond a block. */
const RUN$1 = 4;
/** Writes out the runs of one block, in pieces. */
var Runs = class {
	#bytes;
	#at = 0;
	/** The last byte, how often it came, and how often it still comes. */
	#last = -1;
	#count = 0;
	#left = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	/** Gives how many bytes of `target` are filled; fewer than it has only when nothing follows. */
	fill(target) {
		const bytes = this.#bytes;
		let size = this.#repeat(target, 0);
		while (size < target.length && this.#at < bytes.length) {
			const byte = bytes[this.#at] ?? 0;
			this.#at += 1;
			if (this.#count === RUN$1) {
				this.#left = byte;
				this.#count = 0;
				size = this.#repeat(target, size);
				if (this.#left === 0) this.#last = -1;
				continue;
			}
			this.#count = byte === this.#last ? this.#count + 1 : 1;
			this.#last = byte;
			target[size] = byte;
			size += 1;
		}
		return size;
	}
	#repeat(target, from) {
		const count = Math.min(this.#left, target.length - from);
		if (count > 0) target.fill(this.#last, from, from + count);
		this.#left -= count;
		return from + count;
	}
};
// lib/unpack/bzip2/stream.ts
const HEADER_BYTES = 4;
/** Two times 24 bits: the digits of pi, and of its square root. */
const BLOCK = [3227993, 2511705];
const END = [1536581, 3690640];
/** Bytes that a block takes at most: 900,000 symbols of 20 bits, their tables and the choice of tables. */
const LARGEST_BLOCK$1 = 2.5 * 2 ** 20;
/** Streams one after the other, as parallel packers write them. Every block's CRC and every stream's is compared. */
async function* bunzip2(packed) {
	const decoders = /* @__PURE__ */ new Map();
	do
		yield* stream$1(packed, decoders);
	while ((await packed.peek(1)).length > 0);
}
/** Bytes of a block, of a stream's four bytes of header; undefined when it is none. */
function bzip2BlockSize(header) {
	const level = /^BZh([1-9])/.exec(header.toString("latin1", 0, HEADER_BYTES))?.[1];
	return level === void 0 ? void 0 : 1e5 * Number(level);
}
/** `decoders`, by the size of blocks, are kept: there may be thousands of small streams. */
async function* stream$1(packed, decoders) {
	const size = bzip2BlockSize(await packed.take(HEADER_BYTES));
	if (size === void 0) throw new RangeError("something else follows its end");
	const decoder = decoders.get(size) ?? new BlockDecoder(size);
	decoders.set(size, decoder);
	/** Of the streams' blocks together. */
	let combined = 0;
	/** Blocks begin at any bit. */
	for (let bit = 0;;) {
		const bits = new Bits(await packed.peek(LARGEST_BLOCK$1), bit);
		const magic = [bits.take(24), bits.take(24)];
		const told = bits.word();
		if (bits.isBeyond) throw new RangeError("it is cut off");
		if (magic.join() === END.join()) {
			if (told !== combined) throw new RangeError("the CRC-32 of a stream is another one");
			packed.skip(Math.ceil(bits.at / 8));
			return;
		}
		if (magic.join() !== BLOCK.join()) throw new RangeError("a block does not begin as it must");
		const runs = new Runs(decoder.decode(bits));
		const { target } = decoder;
		packed.skip(bits.at >>> 3);
		bit = bits.at & 7;
		let crc = 0;
		for (let filled = runs.fill(target); filled > 0; filled = runs.fill(target)) {
			crc = crcOf(target.subarray(0, filled), crc);
			yield target.subarray(0, filled);
		}
		if (crc !== told) throw new RangeError("the CRC-32 of a block is another one");
		combined = ((combined << 1 | combined >>> 31) ^ crc) >>> 0;
	}
}
// lib/unpack/gzip.ts
/**
* Members one after the other (RFC 1952); zlib compares CRC-32 and length of each. Zeros may pad the end, as for gzip
* itself; behind a zero Node's decoder looks at nothing any more.
*/
async function* gunzip(packed) {
	const decoder = (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGunzip)({ chunkSize: PIECE });
	yield* through(packed.rest(), decoder);
	await packed.demandZerosFrom(decoder.bytesWritten);
}
// lib/unpack/nameless-file.ts
/** Bytes that are gathered before they are written. */
const ROOM$1 = 4 * 2 ** 20;
/** Zeros of this length, at its multiples, become holes. */
const HOLE = 65536;
/** Stretches of data with less between them count as one: readers take a block at a time. */
const SMALLEST_GAP = _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.R;
/** Bytes written between two looks at the free space, and what is left for others. */
const LOOK = 64 * 2 ** 20;
const SPARE = 128 * 2 ** 20;
/**
* A file that loses its name as soon as it is open, and that only this process has: it is gone in every ending, also
* when the process is killed. Zeros become holes.
*/
var NamelessFile = class NamelessFile {
	#handle;
	#folder;
	#room = Buffer.allocUnsafeSlow(ROOM$1);
	#filled = 0;
	/** Bytes before the room. */
	#position = 0;
	#unlooked = LOOK;
	#handedOver = false;
	#ranges = [];
	/** Bytes that are no holes. */
	stored = 0;
	constructor(handle, folder) {
		this.#handle = handle;
		this.#folder = folder;
	}
	/** `folder`: real path. A run after one that is killed right here knows the name of the empty file, and removes it. */
	static async make(folder) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.X)());
		const handle = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.tt)(path);
		try {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.unlink)(path);
		} catch (error) {
			await handle.close();
			throw error;
		}
		return new NamelessFile(handle, folder);
	}
	/** Bytes that were added. */
	get size() {
		return this.#position + this.#filled;
	}
	/** The bytes may change when the promise resolves. Throws UserError E_SPACE, E_OUTPUT_WRITE. */
	async add(bytes) {
		for (let at = 0; at < bytes.length;) {
			const piece = bytes.subarray(at, at + ROOM$1 - this.#filled);
			this.#room.set(piece, this.#filled);
			this.#filled += piece.length;
			at += piece.length;
			if (this.#filled === ROOM$1) await this.#flush();
		}
	}
	/** Hands it over, complete: whoever takes it closes it. */
	async finish() {
		await this.#flush();
		await this.#handle.truncate(this.#position);
		this.#handedOver = true;
		return _lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.s.of(this.#handle, this.#ranges);
	}
	/** Unless it was handed over, it is gone. Never throws. */
	async [Symbol.asyncDispose]() {
		if (!this.#handedOver) await this.#handle.close().catch(() => void 0);
	}
	async #flush() {
		const bytes = this.#room.subarray(0, this.#filled);
		for (let at = 0; at < bytes.length;) {
			const end = endOfData(bytes, at);
			if (end > at) await this.#store(bytes.subarray(at, end), this.#position + at);
			at = Math.max(end, at + HOLE);
		}
		this.#position += bytes.length;
		this.#filled = 0;
	}
	async #store(bytes, position) {
		await this.#demandSpace(bytes.length);
		await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.at)(this.#handle, bytes, position, "what is unpacked of the source");
		this.stored += bytes.length;
		const end = position + bytes.length;
		const last = this.#ranges.at(-1);
		if (last && position - last.end < SMALLEST_GAP) last.end = end;
		else this.#ranges.push({
			start: position,
			end
		});
	}
	async #demandSpace(bytes) {
		this.#unlooked += bytes;
		if (this.#unlooked < LOOK) return;
		this.#unlooked = 0;
		const free = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.q)(this.#folder);
		if (free >= SPARE) return;
		const what = `unpacking the source in ${this.#folder} was stopped after ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(this.size)}, ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(this.stored)} without zeros`;
		throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.nt)(`${what}; ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(free)} are free`, void 0);
	}
};
/** Where data that begins at `at` ends and zeros begin; `at` itself when zeros do. */
function endOfData(bytes, at) {
	let end = at;
	while (end < bytes.length && !(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.L)(bytes.subarray(end, end + HOLE))) end += HOLE;
	return Math.min(end, bytes.length);
}
// lib/unpack/packed-reader.ts
/** More than any unpacker wants to see at once, and as much again to read ahead. */
const ROOM = 6 * 2 ** 20;
/** Reads a packed file once, from its first byte to its last, and lets unpackers look ahead. */
var PackedReader = class {
	#file;
	#signal;
	#progress;
	#room;
	/** What is read and not yet taken. */
	#start = 0;
	#end = 0;
	/** Bytes of the file that are read. */
	#read = 0;
	/** `progress` is told bytes of the file. */
	constructor(file, signal, progress) {
		this.#file = file;
		this.#room = Buffer.allocUnsafeSlow(Math.min(ROOM, file.size));
		this.#signal = signal;
		this.#progress = progress;
	}
	/** Bytes that were taken. */
	get position() {
		return this.#read - (this.#end - this.#start);
	}
	/** What comes next: `wanted` bytes or more, fewer only at the end of the file. To be used before the next call. */
	async peek(wanted) {
		this.#signal.throwIfAborted();
		if (this.#end - this.#start < wanted && this.#read < this.#file.size) await this.#fill();
		return this.#room.subarray(this.#start, this.#end);
	}
	/** Takes bytes that were peeked at. */
	skip(bytes) {
		this.#start += bytes;
	}
	/** Takes so many bytes. Throws RangeError when the file ends before. */
	async take(bytes) {
		const found = await this.peek(bytes);
		if (found.length < bytes) throw cutOff();
		this.skip(bytes);
		return found.subarray(0, bytes);
	}
	/** Takes what is left, in pieces that stay as they are. */
	async *rest() {
		for (let found = await this.peek(1); found.length > 0; found = await this.peek(1)) {
			this.skip(found.length);
			yield Buffer.from(found);
		}
	}
	/** Looks at the end of the file once more. Throws RangeError for anything but zeros. */
	async demandZerosFrom(position) {
		for (let at = position; at < this.#file.size; at += ROOM) {
			this.#signal.throwIfAborted();
			if (!(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.L)(await this.#file.slice(at, ROOM))) throw new RangeError("something else follows its end");
		}
	}
	async #fill() {
		this.#room.copyWithin(0, this.#start, this.#end);
		this.#end -= this.#start;
		this.#start = 0;
		const bytes = this.#room.subarray(this.#end, this.#end + this.#file.size - this.#read);
		await this.#file.readContent([{
			position: this.#read,
			bytes
		}]);
		this.#read += bytes.length;
		this.#end += bytes.length;
		this.#progress(this.#read);
	}
};
function cutOff() {
	return /* @__PURE__ */ new RangeError("it is cut off");
}
// lib/unpack/layers.ts
/** Bytes beside the disk and an eighth of it: tables of its format, or what else lies in an archive. */
const BESIDE_DISK = 64 * 2 ** 20;
/** Takes off one layer. The file is taken over, but for failures: then it is still to be closed. */
async function takeOff(file, packing, options) {
	return (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.S)(packing, async () => {
		if (packing !== "tar") return unpack(file, packing, options);
		const { diskIn } = await __webpack_require__.e(/* import() */ 7023).then(__webpack_require__.bind(__webpack_require__, 7023));
		return diskIn(file, options);
	});
}
async function unpackerOf(packing) {
	switch (packing) {
		case "gzip": return (await __webpack_require__.e(/* import() */ 5050).then(__webpack_require__.bind(__webpack_require__, 5050))).gunzip;
		case "zstd": return (await __webpack_require__.e(/* import() */ 6913).then(__webpack_require__.bind(__webpack_require__, 6913))).unzstd;
		case "xz": return (await __webpack_require__.e(/* import() */ 7194).then(__webpack_require__.bind(__webpack_require__, 7194))).unxz;
		case "bzip2": return (await __webpack_require__.e(/* import() */ 2378).then(__webpack_require__.bind(__webpack_require__, 2378))).bunzip2;
	}
}
/** The file is read once, and hashed on the way; what comes out lies in a file without a name. */
async function unpack(file, packing, { maxVirtualSize, folder, signal, log }) {
	const limit = maxVirtualSize + Math.ceil(maxVirtualSize / 8) + BESIDE_DISK;
	const demandSize = (size) => {
		if (size > limit) throw tooMuch(packing, maxVirtualSize);
	};
	const unpackBy = await unpackerOf(packing);
	await using target = await NamelessFile.make(folder);
	try {
		file.digestWhileReading(signal);
		const progress = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.y)(log, `unpacked (${packing})`);
		const packed = new PackedReader(file, signal, (done) => progress(done, file.size));
		const unpacking = {
			expect: (bytes) => demandSize(target.size + bytes),
			warn: (text) => log.warning(text)
		};
		for await (const bytes of unpackBy(packed, unpacking)) {
			signal.throwIfAborted();
			demandSize(target.size + bytes.length);
			await target.add(bytes);
		}
		await file.assertUnchanged();
		const stored = await target.finish();
		log.info(`the source is packed with ${packing}: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(target.size)} were unpacked in ${folder}, ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(target.stored)} without zeros, into a file without a name that ends with this run`);
		return await file.unpacked(stored, packing);
	} catch (error) {
		throw signal.aborted ? signal.reason : error;
	}
}
function tooMuch(packing, maxVirtualSize) {
	return (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.w)(`more than ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(maxVirtualSize)}, unpacked from ${packing}`, `${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(maxVirtualSize)} (max-virtual-size)`, "the image is larger than IBM imports, or the file was made to fill disks", "shrink the disk, or raise max-virtual-size when you know that the target takes it");
}
const CHECKSUM_AT = 148;
const MAGIC_AT = 257;
/** POSIX and GNU. */
function hasMagic(header) {
	const magic = header.toString("latin1", MAGIC_AT, 265);
	return magic === "ustar\x0000" || magic === "ustar  \0";
}
/** The sum of all bytes, those of the sum itself taken for blanks. Old tools added them up as signed. */
function hasChecksum(header) {
	const [told] = /[0-7]{1,7}/.exec(header.toString("latin1", CHECKSUM_AT, 156)) ?? [];
	let unsigned = 0;
	let signed = 0;
	for (let at = 0; at < 512; at += 1) {
		const byte = at >= CHECKSUM_AT && at < 156 ? 32 : header[at] ?? 0;
		unsigned += byte;
		signed += byte < 128 ? byte : byte - 256;
	}
	const sum = Number.parseInt(told ?? "", 8);
	return sum === unsigned || sum === signed;
}
// lib/unpack/tar/header.ts
/** Throws RangeError, in words, for what is no header. */
function parseTarHeader(header) {
	if (header.length < 512) throw new RangeError("it is cut off");
	if (!hasMagic(header) || !hasChecksum(header)) throw new RangeError("a header of a member is damaged");
	const prefix = header[262] === 0 ? textAt(header, 345, 155) : "";
	const name = textAt(header, 0, 100);
	return {
		name: prefix === "" ? name : `${prefix}/${name}`,
		size: numberAt(header, 124, 12),
		type: header.toString("latin1", 156, 157)
	};
}
function textAt(header, at, length) {
	return (header.toString("utf8", at, at + length).split("\0")[0] ?? "").trimEnd();
}
/** Octal digits, or, with the highest bit set, a number in binary (GNU). */
function numberAt(header, at, length) {
	const first = header[at] ?? 0;
	const value = (first & 128) === 0 ? octal(header, at, length) : binary(header, at, length, first);
	if (value === void 0 || !Number.isSafeInteger(value)) throw new RangeError("a size of a member makes no sense");
	return value;
}
function octal(header, at, length) {
	const [, digits] = /^ *([0-7]*)[ \0]*$/.exec(header.toString("latin1", at, at + length)) ?? [];
	if (digits === void 0) return void 0;
	return digits === "" ? 0 : Number.parseInt(digits, 8);
}
function binary(header, at, length, first) {
	if (first !== 128) return void 0;
	const digits = header.toString("hex", at + 1, at + length);
	return Number.parseInt(digits, 16);
}
// lib/unpack/tar/pax.ts
/** Records `length key=value\n`, as POSIX pax writes them before a member. Throws RangeError, in words, for others. */
function parsePax(bytes) {
	const records = /* @__PURE__ */ new Map();
	for (let at = 0; at < bytes.length;) {
		const blank = bytes.indexOf(32, at);
		const digits = bytes.toString("latin1", at, Math.max(at, blank));
		const length = /^[1-9][0-9]{0,6}$/.test(digits) ? Number(digits) : 0;
		const record = bytes.subarray(blank + 1, at + length);
		const equals = record.indexOf(61);
		if (at + length > bytes.length || equals < 1 || record.at(-1) !== 10) throw new RangeError("an extended header is damaged");
		records.set(record.toString("utf8", 0, equals), record.toString("utf8", equals + 1, record.length - 1));
		at += length;
	}
	return records;
}
// lib/unpack/tar/members.ts
/** Headers; archives with a disk hold a handful of members. */
const MOST_HEADERS = 2048;
/** Bytes of a name or an extended header. */
const LONGEST_EXTENSION = 2 ** 20;
/** Bytes that fill up the end: tools write far fewer, and all are looked at. */
const LONGEST_END = 64 * 2 ** 20;
const STEP$1 = 2 ** 20;
const FILES = [
	"0",
	"\0",
	"7"
];
/** Links, devices, folders, pipes: they hold nothing. */
const EMPTY = [
	"1",
	"2",
	"3",
	"4",
	"5",
	"6"
];
/** A folder's list and a volume's label, by GNU; the name of a link. */
const SKIPPED = [
	"D",
	"V",
	"K"
];
/** A member's name for a message. */
const quoted = (name) => JSON.stringify(name.slice(0, 100));
/**
* All regular files of a tar archive (POSIX ustar and pax, GNU), by its headers alone. Throws RangeError, in words, for
* a damaged archive, UserError for what is not read here.
*/
async function membersOf(file, signal) {
	const walk = new Walk(file);
	let at = 0;
	for (let count = 0;; count += 1) {
		signal.throwIfAborted();
		if (count === MOST_HEADERS) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)(`a tar archive of more than ${MOST_HEADERS} members`, "unpack it first and give the disk image inside; the files of a system are no disk");
		const block = await file.slice(at, 512);
		if (block.length === 512 && (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.L)(block)) break;
		at = await walk.step(parseTarHeader(block), at + 512);
	}
	await demandEnd(file, at, signal);
	return walk.finish();
}
var Walk = class {
	#file;
	#members = [];
	/** What comes before a member and is said of it. */
	#name;
	#pax = /* @__PURE__ */ new Map();
	constructor(file) {
		this.#file = file;
	}
	/** Takes a header, whose content begins at `start`; gives where the next one lies. */
	async step(header, start) {
		const { type } = header;
		if (type === "x" || type === "g" || type === "L") return this.#extend(header, start);
		const name = this.#pax.get("path") ?? this.#name ?? header.name;
		const size = this.#sizeOf(header);
		const end = this.#endOf(name, start, size);
		if (FILES.includes(type)) {
			if (!name.endsWith("/")) this.#members.push({
				name,
				start,
				size
			});
		} else if (EMPTY.includes(type)) {
			if (size !== 0) throw new RangeError(`${quoted(name)} is no file and has content`);
		} else if (!SKIPPED.includes(type)) throw unknownType(type, name);
		if (type !== "K") this.#forget();
		return end;
	}
	finish() {
		if (this.#name !== void 0 || this.#pax.size > 0) throw new RangeError("its last member is missing");
		return this.#members;
	}
	#forget() {
		this.#name = void 0;
		this.#pax = /* @__PURE__ */ new Map();
	}
	async #extend({ type, name, size }, start) {
		if (size > LONGEST_EXTENSION) throw new RangeError(`an extended header of ${size} bytes`);
		const end = this.#endOf(name, start, size);
		const content = await this.#file.slice(start, size);
		if (type === "L") this.#name = content.toString("utf8").split("\0")[0] ?? "";
		else {
			const records = parsePax(content);
			if ([...records.keys()].some((key) => key.startsWith("GNU.sparse."))) throw sparse("a file");
			if (type === "x") this.#pax = records;
		}
		return end;
	}
	#sizeOf(header) {
		const told = this.#pax.get("size");
		if (told === void 0) return header.size;
		if (!/^[0-9]{1,15}$/.test(told)) throw new RangeError("a size of a member makes no sense");
		return Number(told);
	}
	#endOf(name, start, size) {
		const end = start + Math.ceil(size / 512) * 512;
		if (end > this.#file.size) throw new RangeError(`its member ${quoted(name)} is cut off`);
		return end;
	}
};
/** One block of zeros ends an archive, more may follow; behind them nothing else, or it would be two archives. */
async function demandEnd(file, from, signal) {
	if (file.size - from > LONGEST_END) throw new RangeError("too much follows its end");
	for (let at = from; at < file.size; at += STEP$1) {
		signal.throwIfAborted();
		if (!(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.L)(await file.slice(at, STEP$1))) throw new RangeError("something else follows its end");
	}
}
function unknownType(type, name) {
	if (type === "S") return sparse(quoted(name));
	return (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)(`a tar archive with a member of type ${JSON.stringify(type)}, ${quoted(name)}`, "unpack it first and give the disk image inside");
}
function sparse(what) {
	return (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)(`a tar archive that stores ${what} with holes`, "unpack it first and give the disk image inside, or pack it without --sparse (-S)");
}
// lib/unpack/tar/ovf-manifest.ts
const LARGEST_MANIFEST = 2 ** 20;
const STEP = 4 * 2 ** 20;
/** `SHA256(disk.vmdk)= 0123…` (DSP0243, Open Virtualization Format, 5.1). */
const LINE = /^(SHA-?(?:1|256|384|512))\s*\((.+)\)\s*=\s*([0-9a-f]{40,128})\s*$/i;
/** What the archive's manifests say of a member. Throws RangeError when they contradict each other. */
async function digestsOf(file, members, { name }) {
	const told = /* @__PURE__ */ new Map();
	for (const { name: manifest, start, size } of members) {
		if (!/\.mf$/i.test(manifest) || size > LARGEST_MANIFEST) continue;
		for (const line of (await file.slice(start, size)).toString("utf8").split(/\r?\n/)) {
			const [, algorithm = "", of, digest = ""] = LINE.exec(line) ?? [];
			if (of === void 0 || !sameName(of, name)) continue;
			const [known, value] = [algorithm.replace("-", "").toLowerCase(), digest.toLowerCase()];
			if ((told.get(known) ?? value) !== value) throw new RangeError(`its manifest tells two digests of ${quoted(name)}`);
			told.set(known, value);
		}
	}
	return [...told].map(([known, digest]) => ({
		algorithm: known,
		digest
	}));
}
/** A manifest's names are those of its folder. */
function sameName(one, other) {
	const plain = (name) => name.replace(/^(\.\/)+/, "");
	return plain(one) === plain(other) || plain(one) === other.split("/").at(-1);
}
/** Reads the member once. Throws RangeError unless its digests are those that were told. */
async function compareDigests(file, member, told, signal) {
	const hashes = told.map(({ algorithm }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)(algorithm));
	const room = Buffer.allocUnsafeSlow(STEP);
	file.digestWhileReading(signal);
	for (let done = 0; done < member.size; done += STEP) {
		signal.throwIfAborted();
		const bytes = room.subarray(0, Math.min(STEP, member.size - done));
		await file.readContent([{
			position: member.start + done,
			bytes
		}]);
		for (const hash of hashes) hash.update(bytes);
	}
	told.forEach(({ algorithm, digest }, index) => {
		if (hashes[index]?.digest("hex") !== digest) throw new RangeError(`${quoted(member.name)} has another ${algorithm.toUpperCase()} than the archive's manifest says`);
	});
}
// lib/unpack/tar/disk.ts
/** What is told of members in an error, at most. */
const NAMED = 8;
/** No disk with a system is smaller. */
const SMALLEST_DISK = 2 ** 20;
const HEAD = 512;
/** Of disk formats, of what packs one, and of boot sectors; in latin1. */
const SIGNATURES = [
	...[
		"QFIû",
		"KDMV",
		"COWD",
		"conectix",
		"vhdxfile",
		"# Disk Desc"
	].map((bytes) => ({
		at: 0,
		bytes
	})),
	...[
		"\b",
		"ý7zXZ\0",
		"BZh",
		"(µ/ý"
	].map((bytes) => ({
		at: 0,
		bytes
	})),
	{
		at: 64,
		bytes: "Ú¾"
	},
	{
		at: 510,
		bytes: "Uª"
	}
];
/** A CD's descriptor: appliances bring CDs with drivers. */
const CD_AT = 32769;
/**
* The one disk in a tar archive, which is read where it lies. What accompanies disks (OVF descriptor, manifest,
* certificate, firmware settings, CDs) is told by its content and passed over. Throws UserError for none and for several.
*/
async function diskIn(file, { signal, log }) {
	const members = await membersOf(file, signal);
	const disks = [];
	for (const member of members) if (await mayBeDisk(file, member)) disks.push(member);
	const [disk, ...others] = disks;
	if (disk === void 0) throw noDisk(members);
	if (others.length > 0) throw severalDisks(disks);
	log.info(`the source is a tar archive; its disk is ${quoted(disk.name)}, ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(disk.size)}, read where it lies`);
	const told = await digestsOf(file, members, disk);
	if (told.length > 0) {
		await compareDigests(file, disk, told, signal);
		log.info(`its ${told.map(({ algorithm }) => algorithm.toUpperCase()).join(" and ")} is that of the archive's manifest`);
	}
	return file.part(disk.start, disk.size, "tar");
}
/** By its content: texts are none, nor CDs, nor small files without a magic of a disk. */
async function mayBeDisk(file, { start, size }) {
	const part = file.part(start, size, "tar");
	const head = await part.slice(0, HEAD);
	if (isText(head)) return isDescriptor(head);
	if ((await part.slice(CD_AT, 5)).toString("latin1") === "CD001") return false;
	return size >= SMALLEST_DISK || looksLikeDisk(head);
}
/** A VMDK's descriptor is text, and refused as what it is. */
function isDescriptor(head) {
	return /^#\s*disk descriptorfile/i.test(head.toString("latin1"));
}
function isText(head) {
	return head.every((byte) => byte >= 32 ? byte !== 127 : byte >= 9 && byte <= 13);
}
function looksLikeDisk(head) {
	const text = head.toString("latin1");
	return SIGNATURES.some(({ at, bytes }) => text.startsWith(bytes, at));
}
function listed(members) {
	return `${members.slice(0, NAMED).map(({ name }) => quoted(name)).join(", ")}${members.length > NAMED ? `, and ${members.length - NAMED} more` : ""}`;
}
function noDisk(members) {
	return (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)(`a tar archive without a disk image${members.length === 0 ? ", it is empty" : `: it holds ${listed(members)}`}`, "give the disk image itself, or an archive that holds it");
}
function severalDisks(disks) {
	return (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)(`a tar archive with ${disks.length} files that may be disks: ${listed(disks)}`, "unpack it and give the disk that the system starts from; one image becomes one server");
}
// lib/unpack/xz/crc64.ts
/** The CRC-64 of xz: polynomial of ECMA-182, bits mirrored (the .xz File Format 1.2.1, 6). 64 bits as two halves. */
const POLYNOMIAL = {
	low: 3615952706,
	high: 3379320725
};
const LOW$1 = /* @__PURE__ */ new Uint32Array(256);
const HIGH$1 = /* @__PURE__ */ new Uint32Array(256);
for (let byte = 0; byte < 256; byte += 1) {
	let [low, high] = [byte, 0];
	for (let bit = 0; bit < 8; bit += 1) {
		const odd = (low & 1) === 1;
		low = (low >>> 1 | high << 31) >>> 0;
		high >>>= 1;
		if (odd) [low, high] = [low ^ POLYNOMIAL.low, high ^ POLYNOMIAL.high];
	}
	[LOW$1[byte], HIGH$1[byte]] = [low, high];
}
var Crc64 = class {
	#low = -1;
	#high = -1;
	update(bytes) {
		let [low, high] = [this.#low, this.#high];
		for (let at = 0; at < bytes.length; at += 1) {
			const index = (low ^ (bytes[at] ?? 0)) & 255;
			low = (low >>> 8 | high << 24) ^ (LOW$1[index] ?? 0);
			high = high >>> 8 ^ (HIGH$1[index] ?? 0);
		}
		[this.#low, this.#high] = [low, high];
	}
	/** Eight bytes, the least first. */
	digest() {
		const bytes = Buffer.alloc(8);
		bytes.writeUInt32LE(~this.#low >>> 0, 0);
		bytes.writeUInt32LE(~this.#high >>> 0, 4);
		return bytes;
	}
};
// lib/unpack/xz/check.ts
var Crc32 = class {
	#value = 0;
	update(bytes) {
		this.#value = (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.crc32)(bytes, this.#value);
	}
	digest() {
		const bytes = Buffer.alloc(4);
		bytes.writeUInt32LE(this.#value);
		return bytes;
	}
};
const NONE = {
	update: () => void 0,
	digest: () => Buffer.alloc(0)
};
/** By their numbers in the stream's flags. */
const KINDS = {
	0: {
		name: "check",
		bytes: 0,
		begin: () => NONE
	},
	1: {
		name: "CRC-32",
		bytes: 4,
		begin: () => new Crc32()
	},
	4: {
		name: "CRC-64",
		bytes: 8,
		begin: () => new Crc64()
	},
	10: {
		name: "SHA-256",
		bytes: 32,
		begin: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256")
	}
};
/** The check of a block's content. */
var Check = class {
	#kind;
	#running;
	/** Throws UserError for a type that xz itself does not know either. */
	constructor(type) {
		const kind = KINDS[type];
		if (!kind) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)(`compressed with xz and a check of type ${type}`, "compress it again with xz");
		this.#kind = kind;
		this.#running = kind.begin();
	}
	get name() {
		return this.#kind.name;
	}
	/** Bytes of the digest. */
	get bytes() {
		return this.#kind.bytes;
	}
	update(bytes) {
		this.#running.update(bytes);
	}
	digest() {
		return this.#running.digest();
	}
};
// lib/unpack/xz/headers.ts
const XZ_MAGIC = Buffer.from("ý7zXZ\0", "latin1");
const LZMA2 = 33;
const FILTERS = {
	3: "delta",
	4: "x86",
	5: "PowerPC",
	6: "IA-64",
	7: "ARM",
	8: "ARM-Thumb",
	9: "SPARC",
	10: "ARM64",
	11: "RISC-V"
};
/** The type of check, of a stream's 12 bytes of header. */
function parseStreamFlags(header) {
	if (!header.subarray(0, 6).equals(XZ_MAGIC)) throw new RangeError("a stream does not begin as it must");
	if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.crc32)(header.subarray(6, 8)) !== header.readUInt32LE(8)) throw new RangeError("the CRC-32 of a stream's header is another one");
	return parseFlags(header.subarray(6, 8));
}
function parseFlags(flags) {
	const type = flags[1] ?? 0;
	if (flags[0] !== 0 || type > 15) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)("compressed with a later version of xz", "unpack it first with `xz -d`");
	return type;
}
/** A block's whole header. Throws UserError for filters before LZMA2. */
function parseBlockHeader(header) {
	const end = header.length - 4;
	if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.crc32)(header.subarray(0, end)) !== header.readUInt32LE(end)) throw new RangeError("the CRC-32 of a block's header is another one");
	const flags = header[1] ?? 0;
	if ((flags & 60) !== 0) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)("compressed with a later version of xz", "unpack it first with `xz -d`");
	const numbers = new Numbers(header.subarray(0, end), 2);
	const packedSize = (flags & 64) === 0 ? void 0 : numbers.next();
	const unpackedSize = (flags & 128) === 0 ? void 0 : numbers.next();
	const filter = numbers.next();
	if ((flags & 3) !== 0 || filter !== LZMA2) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)(`compressed with xz and the filter ${FILTERS[filter] ?? filter}`, "unpack it first with `xz -d`, or compress it without filters");
	if (numbers.next() !== 1) throw new RangeError("the properties of LZMA2 have one byte");
	const dictionary = dictionarySize(numbers.byte());
	if (header.subarray(numbers.at, end).some((byte) => byte !== 0)) throw new RangeError("the padding of a block's header is not zero");
	return {
		packedSize,
		unpackedSize,
		dictionary
	};
}
/** 4 KiB, 6 KiB, 8 KiB, … 3 GiB, 4 GiB less one byte. */
function dictionarySize(code) {
	if (code > 40) throw new RangeError("the size of its dictionary does not exist");
	return code === 40 ? 2 ** 32 - 1 : (2 | code & 1) * 2 ** ((code >> 1) + 11);
}
/** Reads numbers of 1 to 9 bytes with seven bits each, the lowest first. */
var Numbers = class {
	#bytes;
	at;
	constructor(bytes, at) {
		this.#bytes = bytes;
		this.at = at;
	}
	byte() {
		const byte = this.#bytes[this.at];
		if (byte === void 0) throw new RangeError("a number is cut off");
		this.at += 1;
		return byte;
	}
	/** Throws RangeError for what is not written as short as it can be, or cannot be counted. */
	next() {
		let value = 0;
		for (let index = 0; index < 9; index += 1) {
			const byte = this.byte();
			if (byte === 0 && index > 0) break;
			value += (byte & 127) * 2 ** (7 * index);
			if (byte < 128) {
				if (Number.isSafeInteger(value)) return value;
				break;
			}
		}
		throw new RangeError("a number is not written as it must");
	}
};
// lib/unpack/xz/index-records.ts
/** What two numbers and the index's own take at most. */
const LONGEST_NUMBER = 9;
const FOOTER_BYTES = 12;
/** Sizes of a stream's blocks, of which only a digest is kept; at the stream's end its index must say the same. */
var IndexRecords = class {
	#digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256");
	#count = 0;
	add(unpaddedSize, unpackedSize) {
		this.#digest.update(`${unpaddedSize} ${unpackedSize}\n`);
		this.#count += 1;
	}
	/** Reads index and footer. Throws RangeError unless they fit the blocks that were added, and the stream's header. */
	async compare(packed, type) {
		const index = new IndexReader(packed);
		await index.begin();
		if (await index.number() !== this.#count) throw new RangeError("its index counts other blocks");
		const told = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256");
		for (let record = 0; record < this.#count; record += 1) told.update(`${await index.number()} ${await index.number()}\n`);
		if (!told.digest().equals(this.#digest.digest())) throw new RangeError("its index tells other sizes");
		const size = await index.end();
		const footer = await packed.take(FOOTER_BYTES);
		if (footer.toString("latin1", 10) !== "YZ" || (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.crc32)(footer.subarray(4, 10)) !== footer.readUInt32LE(0)) throw new RangeError("its footer is damaged");
		if (4 * footer.readUInt32LE(4) + 4 !== size || parseFlags(footer.subarray(8, 10)) !== type) throw new RangeError("its footer contradicts it");
	}
};
var IndexReader = class {
	#packed;
	#crc = 0;
	#size = 0;
	constructor(packed) {
		this.#packed = packed;
	}
	async begin() {
		await this.#take(1);
	}
	async number() {
		const numbers = new Numbers((await this.#packed.peek(LONGEST_NUMBER)).subarray(0, LONGEST_NUMBER), 0);
		const value = numbers.next();
		await this.#take(numbers.at);
		return value;
	}
	/** Reads padding and CRC-32, and gives the bytes of all. */
	async end() {
		if ((await this.#take(-this.#size & 3)).some((byte) => byte !== 0)) throw new RangeError("the padding of its index is not zero");
		if ((await this.#packed.take(4)).readUInt32LE() !== this.#crc) throw new RangeError("the CRC-32 of its index is another one");
		return this.#size + 4;
	}
	async #take(bytes) {
		const taken = await this.#packed.take(bytes);
		this.#crc = (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.crc32)(taken, this.#crc);
		this.#size += bytes;
		return taken;
	}
};
// lib/unpack/xz/range-decoder.ts
/** Probabilities have 11 bits and move by a thirty-second. */
const PROBABILITY_BITS = 11;
const HALF = 1024;
const MOVE = 5;
const TOP = 1 << 24;
/**
* LZMA's range decoder over one chunk. All numbers are kept as 32-bit integers with a sign, which engines hold without
* boxes; they are compared without it. Behind the end of the chunk it reads zeros: `isFinished` tells.
*/
var RangeDecoder = class {
	#probabilities;
	#input = /* @__PURE__ */ new Uint8Array(0);
	#at = 0;
	#range = 0;
	#code = 0;
	constructor(probabilities) {
		this.#probabilities = probabilities;
	}
	/** `input`: one chunk, whose first byte is zero and whose next four begin the code. */
	begin(input) {
		if (input.length < 5 || input[0] !== 0) throw new RangeError("a chunk does not begin as it must");
		this.#input = input;
		this.#range = -1;
		this.#code = 0;
		for (this.#at = 1; this.#at < 5; this.#at += 1) this.#code = this.#code << 8 | (input[this.#at] ?? 0);
	}
	/** Whether just this chunk was decoded. */
	get isFinished() {
		return this.#at === this.#input.length && this.#code === 0;
	}
	bit(index) {
		const probability = this.#probabilities[index] ?? 0;
		const bound = Math.imul(this.#range >>> PROBABILITY_BITS, probability);
		let bit = 0;
		if (this.#code >>> 0 < bound >>> 0) {
			this.#range = bound;
			this.#probabilities[index] = probability + (2048 - probability >> MOVE);
		} else {
			this.#range = this.#range - bound | 0;
			this.#code = this.#code - bound | 0;
			this.#probabilities[index] = probability - (probability >> MOVE);
			bit = 1;
		}
		if (this.#range >>> 0 < TOP) this.#normalize();
		return bit;
	}
	#normalize() {
		this.#range <<= 8;
		this.#code = this.#code << 8 | (this.#input[this.#at] ?? 0);
		this.#at += 1;
	}
	/** A number of so many bits, the highest first. */
	tree(base, bits) {
		let symbol = 1;
		for (let bit = 0; bit < bits; bit += 1) symbol = symbol << 1 | this.bit(base + symbol);
		return symbol - (1 << bits);
	}
	/** The same, the lowest bit first. */
	reverseTree(base, bits) {
		let symbol = 1;
		let value = 0;
		for (let bit = 0; bit < bits; bit += 1) {
			const next = this.bit(base + symbol);
			symbol = symbol << 1 | next;
			value |= next << bit;
		}
		return value;
	}
	/** Bits without a probability, the highest first. */
	direct(bits) {
		let value = 0;
		for (let bit = 0; bit < bits; bit += 1) {
			this.#range >>>= 1;
			const next = this.#code >>> 0 >= this.#range >>> 0 ? 1 : 0;
			if (next === 1) this.#code = this.#code - this.#range | 0;
			value = value << 1 | next;
			if (this.#range >>> 0 < TOP) this.#normalize();
		}
		return value;
	}
};
// lib/unpack/xz/lzma.ts
const IS_MATCH = 0;
const IS_REPEAT = 192;
const IS_REPEAT_0 = 204;
const IS_REPEAT_1 = 216;
const IS_REPEAT_2 = 228;
const IS_LONG_REPEAT_0 = 240;
const DISTANCE_SLOT = 432;
const DISTANCE_SPECIAL = 688;
const DISTANCE_ALIGN = 816;
const MATCH_LENGTH = 832;
/** Of a length: two choices, low and middle lengths by position, high ones. */
const LOW = 2;
const MIDDLE = 130;
const HIGH = 258;
const REPEAT_LENGTH = 1346;
const LITERAL = 1860;
const LITERAL_SIZE = 768;
const SHORTEST = 2;
/** States up to this one follow a literal. */
const AFTER_LITERAL = 7;
/** Decodes the symbols of LZMA into a window. */
var LzmaDecoder = class {
	#window;
	#probabilities = /* @__PURE__ */ new Uint16Array(14148);
	#coded = new RangeDecoder(this.#probabilities);
	#state = 0;
	/** The last four distances, the newest first. */
	#repeats = [
		1,
		1,
		1,
		1
	];
	#literalContext = 0;
	#literalPosition = 0;
	#positionMask = 0;
	/** Bytes since the dictionary was reset: contexts depend on it. */
	#position = 0;
	constructor(window) {
		this.#window = window;
	}
	/** Properties as one byte: (pb * 5 + lp) * 9 + lc. Throws RangeError for what LZMA2 does not allow. */
	setProperties(byte) {
		const context = byte % 9;
		const rest = Math.floor(byte / 9);
		if (byte > 224 || context + rest % 5 > 4) throw new RangeError("its LZMA properties do not exist");
		this.#literalContext = context;
		this.#literalPosition = (1 << rest % 5) - 1;
		this.#positionMask = (1 << Math.floor(rest / 5)) - 1;
	}
	resetState() {
		this.#state = 0;
		this.#repeats = [
			1,
			1,
			1,
			1
		];
		this.#probabilities.fill(HALF);
	}
	resetPosition() {
		this.#position = 0;
	}
	/** Bytes that came into the window otherwise. */
	passed(bytes) {
		this.#position += bytes;
	}
	/** Decodes a chunk to `size` bytes, for which the window has room. Throws RangeError unless it is just that long. */
	decode(chunk, size) {
		const window = this.#window;
		const coded = this.#coded;
		const begin = window.end;
		const end = begin + size;
		const offset = this.#position - begin;
		coded.begin(chunk);
		while (window.end < end) {
			const position = window.end + offset & this.#positionMask;
			if (coded.bit(IS_MATCH + (this.#state << 4) + position) === 0) this.#literal(window.end + offset);
			else {
				const length = coded.bit(IS_REPEAT + this.#state) === 0 ? this.#match(position) : this.#repeat(position);
				if (window.end + length > end) throw new RangeError("a match is longer than its chunk");
				window.repeat(this.#repeats[0], length);
			}
		}
		if (!coded.isFinished) throw new RangeError("a chunk does not end where it must");
		this.#position += size;
	}
	#literal(position) {
		const window = this.#window;
		const { bytes, end } = window;
		const before = window.reach > 0 ? bytes[end - 1] ?? 0 : 0;
		const context = (position & this.#literalPosition) << this.#literalContext | before >> 8 - this.#literalContext;
		const base = LITERAL + LITERAL_SIZE * context;
		if (this.#state < AFTER_LITERAL) bytes[end] = this.#coded.tree(base, 8);
		else bytes[end] = this.#matchedLiteral(base, this.#matchByte());
		window.end += 1;
		if (this.#state < 4) this.#state = 0;
		else this.#state -= this.#state < 10 ? 3 : 6;
	}
	#matchByte() {
		const { bytes, end, reach } = this.#window;
		const [distance] = this.#repeats;
		if (distance > reach) throw new RangeError("it refers to what lies before its beginning");
		return bytes[end - distance] ?? 0;
	}
	/** After a match the byte that did not match tells something about this one. */
	#matchedLiteral(base, match) {
		let symbol = 1;
		let [rest, mask] = [match << 1, 256];
		while (symbol < 256) {
			const matchBit = rest & mask;
			const bit = this.#coded.bit(base + mask + matchBit + symbol);
			symbol = symbol << 1 | bit;
			mask &= bit === 1 ? matchBit : ~matchBit;
			rest <<= 1;
		}
		return symbol & 255;
	}
	#match(position) {
		const [first, second, third] = this.#repeats;
		this.#state = this.#state < AFTER_LITERAL ? 7 : 10;
		const length = this.#length(MATCH_LENGTH, position);
		this.#repeats = [
			this.#distance(length),
			first,
			second,
			third
		];
		return length;
	}
	#distance(length) {
		const coded = this.#coded;
		const slot = coded.tree(DISTANCE_SLOT + (Math.min(length - SHORTEST, 3) << 6), 6);
		if (slot < 4) return slot + 1;
		const bits = (slot >> 1) - 1;
		const high = (2 | slot & 1) << bits >>> 0;
		if (slot < 14) return high + coded.reverseTree(DISTANCE_SPECIAL + high - slot, bits) + 1;
		return high + (coded.direct(bits - 4) * 16 >>> 0) + coded.reverseTree(DISTANCE_ALIGN, 4) + 1;
	}
	#repeat(position) {
		const coded = this.#coded;
		const state = this.#state;
		const [first, second, third, fourth] = this.#repeats;
		if (coded.bit(IS_REPEAT_0 + state) === 0) {
			if (coded.bit(IS_LONG_REPEAT_0 + (state << 4) + position) === 0) {
				this.#state = state < AFTER_LITERAL ? 9 : 11;
				return 1;
			}
		} else if (coded.bit(IS_REPEAT_1 + state) === 0) this.#repeats = [
			second,
			first,
			third,
			fourth
		];
		else if (coded.bit(IS_REPEAT_2 + state) === 0) this.#repeats = [
			third,
			first,
			second,
			fourth
		];
		else this.#repeats = [
			fourth,
			first,
			second,
			third
		];
		this.#state = state < AFTER_LITERAL ? 8 : 11;
		return this.#length(REPEAT_LENGTH, position);
	}
	#length(base, position) {
		const coded = this.#coded;
		if (coded.bit(base) === 0) return SHORTEST + coded.tree(base + LOW + (position << 3), 3);
		if (coded.bit(base + 1) === 0) return 10 + coded.tree(base + MIDDLE + (position << 3), 3);
		return 18 + coded.tree(base + HIGH, 8);
	}
};
// lib/unpack/xz/window.ts
/** Bytes at first: there may be thousands of small blocks. */
const FIRST = 65536;
/** Bytes beyond a dictionary at least: what is kept is moved to the front only now and then. */
const LEAST_SLACK = 8 * 2 ** 20;
/** Up to here a loop is faster than a call. */
const SHORT = 48;
/** What was unpacked last, as far as matches may reach back; grows with what is unpacked, up to the dictionary's size. */
var Window = class {
	#dictionary;
	#bytes = Buffer.allocUnsafeSlow(FIRST);
	/** Where what may be referred to begins, and where it ends. */
	#start = 0;
	end = 0;
	constructor(dictionary) {
		this.#dictionary = dictionary;
	}
	get bytes() {
		return this.#bytes;
	}
	/** Bytes that may be referred to. */
	get reach() {
		return Math.min(this.end - this.#start, this.#dictionary);
	}
	/** Nothing before may be referred to any more. */
	reset() {
		this.#start = this.end;
	}
	/** Makes room for so many bytes at the end. What was read of `bytes` before is not valid any more. */
	reserve(wanted) {
		if (this.end + wanted <= this.#bytes.length) return;
		const kept = this.reach;
		const most = this.#dictionary + Math.max(LEAST_SLACK, this.#dictionary >>> 2);
		const { length: now } = this.#bytes;
		const length = 2 * kept < now && kept + wanted <= now ? now : Math.max(kept + wanted, Math.min(most, 2 * now));
		const bytes = length === this.#bytes.length ? this.#bytes : Buffer.allocUnsafeSlow(length);
		this.#bytes.copy(bytes, 0, this.end - kept, this.end);
		this.#bytes = bytes;
		this.#start = 0;
		this.end = kept;
	}
	/** Repeats what lies `distance` bytes before the end. Throws RangeError when there is nothing. */
	repeat(distance, length) {
		if (distance > this.reach) throw new RangeError("it refers to what lies before its beginning");
		const { end } = this;
		const bytes = this.#bytes;
		if (length < SHORT) for (let at = end; at < end + length; at += 1) bytes[at] = bytes[at - distance] ?? 0;
		else if (distance === 1) bytes.fill(bytes[end - 1] ?? 0, end, end + length);
		else if (distance >= length) bytes.copyWithin(end, end - distance, end - distance + length);
		else for (let at = end; at < end + length; at += 1) bytes[at] = bytes[at - distance] ?? 0;
		this.end += length;
	}
};
// lib/unpack/xz/lzma2.ts
/**
* LZMA2: chunks of at most 64 KiB that unpack to at most 2 MiB, each told by its first byte (the .xz File Format 1.2.1,
* 5.3.1, and the decoder of xz, lzma2_decoder.c). What is given stays valid until the next is asked for.
*/
async function* lzma2(packed, dictionary) {
	const chunks = new Chunks(packed, dictionary);
	for (let control = await chunks.control(); control !== 0; control = await chunks.control()) yield await (control < 128 ? chunks.stored(control) : chunks.compressed(control));
}
var Chunks = class {
	#packed;
	#window;
	#lzma;
	/** What the next chunk must bring: the stream's first resets all. */
	#needs = "dictionary";
	constructor(packed, dictionary) {
		this.#packed = packed;
		this.#window = new Window(dictionary);
		this.#lzma = new LzmaDecoder(this.#window);
	}
	async control() {
		return (await this.#packed.take(1)).readUInt8();
	}
	/** 1: after a reset of the dictionary, 2: without. */
	async stored(control) {
		if (control > 2) throw new RangeError(`chunks of type ${control} do not exist`);
		this.#reset(control === 1);
		const size = (await this.#packed.take(2)).readUInt16BE() + 1;
		return this.#unpacked(size, await this.#packed.take(size), (bytes) => {
			bytes.copy(this.#window.bytes, this.#window.end);
			this.#window.end += size;
			this.#lzma.passed(size);
		});
	}
	/** Bits 5 and 6 tell what is reset: nothing, state, and properties, and the dictionary; the lowest are the size's highest. */
	async compressed(control) {
		const resets = control >> 5 & 3;
		this.#reset(resets === 3);
		const sizes = await this.#packed.take(4);
		const size = ((control & 31) << 16) + sizes.readUInt16BE(0) + 1;
		const packedSize = sizes.readUInt16BE(2) + 1;
		if (resets >= 2) this.#lzma.setProperties((await this.#packed.take(1)).readUInt8());
		else if (this.#needs === "properties") throw new RangeError("a chunk lacks what it must begin with");
		if (resets >= 1) this.#lzma.resetState();
		this.#needs = "nothing";
		return this.#unpacked(size, await this.#packed.take(packedSize), (bytes) => this.#lzma.decode(bytes, size));
	}
	#reset(dictionary) {
		if (!dictionary && this.#needs === "dictionary") throw new RangeError("its first chunk does not begin a dictionary");
		if (!dictionary) return;
		this.#window.reset();
		this.#lzma.resetPosition();
		this.#needs = "properties";
	}
	#unpacked(size, bytes, unpack) {
		this.#window.reserve(size);
		const begin = this.#window.end;
		unpack(bytes);
		return this.#window.bytes.subarray(begin, begin + size);
	}
};
/** The xz tool's highest preset takes 64 MiB. */
const LARGEST_DICTIONARY = 256 * 2 ** 20;
/**
* Streams one after the other, of any number of blocks, every block's check and every index compared (the .xz File
* Format 1.2.1). Throws RangeError for what is damaged, UserError for what is not read here.
*/
async function* unxz(packed, unpacking) {
	do
		yield* stream(packed, unpacking);
	while (await padding(packed));
}
/** Zeros in fours may follow a stream. Whether another stream does. */
async function padding(packed) {
	for (;;) {
		const next = await packed.peek(4);
		if (next.length === 0) return false;
		if (next.length < 4) throw new RangeError("something else follows its end");
		if (next.readUInt32LE() !== 0) return true;
		packed.skip(4);
	}
}
async function* stream(packed, unpacking) {
	const type = parseStreamFlags(await packed.take(12));
	if (type === 0) unpacking.warn("the xz stream carries no check: only its structure shows damage");
	const records = new IndexRecords();
	for (;;) {
		const [size] = await packed.peek(1);
		if (size === void 0) throw cutOff();
		if (size === 0) break;
		yield* block(packed, {
			type,
			size: 4 * size + 4
		}, records, unpacking);
	}
	await records.compare(packed, type);
}
async function* block(packed, { type, size }, records, unpacking) {
	const begin = packed.position;
	const header = parseBlockHeader(await packed.take(size));
	demandDictionary(header);
	unpacking.expect(header.unpackedSize ?? 0);
	const check = new Check(type);
	let unpackedSize = 0;
	for await (const bytes of lzma2(packed, header.dictionary)) {
		check.update(bytes);
		unpackedSize += bytes.length;
		yield bytes;
	}
	const packedSize = packed.position - begin - size;
	if ((header.packedSize ?? packedSize) !== packedSize || (header.unpackedSize ?? unpackedSize) !== unpackedSize) throw new RangeError("a block has another size than its header says");
	if ((await packed.take(-packedSize & 3)).some((byte) => byte !== 0)) throw new RangeError("the padding of a block is not zero");
	if (!check.digest().equals(await packed.take(check.bytes))) throw new RangeError(`the ${check.name} of a block is another one`);
	records.add(size + packedSize + check.bytes, unpackedSize);
}
function demandDictionary({ dictionary }) {
	if (dictionary > LARGEST_DICTIONARY) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)(`compressed with xz and a dictionary of ${dictionary} bytes; up to ${LARGEST_DICTIONARY} are taken`, "unpack it first with `xz -d`, or compress it with one of the presets of xz");
}
// lib/unpack/zstd.ts
const MAGIC = 4247762216;
/** What a frame's header takes at most: magic, descriptor, window, dictionary, size. */
const LONGEST_HEADER = 18;
/** What the zstd tool takes without being told: 128 MiB. */
const LARGEST_WINDOW = 2 ** 27;
const LARGEST_BLOCK = 2 ** 17;
/** Bytes, by Node. */
const SMALLEST_PIECE = 64;
const RESERVED = 3;
const RUN = 1;
/** Frames one after the other, skippable ones between them (RFC 8878). Node's decoder ends with the first frame. */
async function* unzstd(packed, { expect }) {
	for (let head = await packed.peek(LONGEST_HEADER); head.length > 0; head = await packed.peek(LONGEST_HEADER)) {
		if (head.length < 8) throw new RangeError("what follows its last frame is no frame");
		if (isSkippable(head)) {
			await skip(packed, 8 + head.readUInt32LE(4));
			continue;
		}
		if (head.readUInt32LE(0) !== MAGIC) throw new RangeError("what follows its last frame is no frame");
		const frame = parseFrame(head);
		expect(frame.contentSize);
		const params = { [node_zlib__WEBPACK_IMPORTED_MODULE_5__.constants.ZSTD_d_windowLogMax]: Math.log2(LARGEST_WINDOW) };
		yield* through(frameOf(packed, frame), (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createZstdDecompress)({
			chunkSize: pieceOf(frame),
			params
		}));
	}
}
function isSkippable(head) {
	return head.length >= 8 && (head.readUInt32LE(0) & 4294967280) >>> 0 === 407710288;
}
async function skip(packed, bytes) {
	for (let left = bytes; left > 0;) {
		const step = Math.min(left, PIECE);
		await packed.take(step);
		left -= step;
	}
}
/** What its decoder gives at a time: there may be thousands of small frames. */
function pieceOf({ contentSize }) {
	return contentSize === 0 ? LARGEST_BLOCK : Math.max(SMALLEST_PIECE, Math.min(PIECE, contentSize));
}
function parseFrame(head) {
	const descriptor = head[4] ?? 0;
	const single = (descriptor & 32) !== 0;
	if ((descriptor & 8) !== 0) throw new RangeError("a frame has a bit set that nobody knows");
	const dictionaryBytes = [
		0,
		1,
		2,
		4
	][descriptor & 3] ?? 0;
	const sizeBytes = [
		single ? 1 : 0,
		2,
		4,
		8
	][descriptor >> 6] ?? 0;
	const sizeAt = 5 + (single ? 0 : 1) + dictionaryBytes;
	if (head.length < sizeAt + sizeBytes) throw cutOff();
	if (head.subarray(5 + (single ? 0 : 1), sizeAt).some((byte) => byte !== 0)) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)("compressed with zstd and a dictionary", "unpack it first with `zstd -d -D`");
	const contentSize = contentSizeOf(head, sizeAt, sizeBytes);
	const window = single ? contentSize : windowOf(head[5] ?? 0);
	if (window > LARGEST_WINDOW) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_3__.T)(`compressed with zstd and a window of ${window} bytes; up to ${LARGEST_WINDOW} are taken`, "unpack it first with `zstd -d --long=31`, or compress it without --long");
	return {
		headerBytes: sizeAt + sizeBytes,
		checksumBytes: (descriptor & 4) !== 0 ? 4 : 0,
		contentSize
	};
}
function contentSizeOf(head, at, bytes) {
	if (bytes === 8) return Number(head.readBigUInt64LE(at));
	if (bytes === 0) return 0;
	return head.readUIntLE(at, bytes) + (bytes === 2 ? 256 : 0);
}
function windowOf(descriptor) {
	const base = 2 ** (10 + (descriptor >> 3));
	return base + base / 8 * (descriptor & 7);
}
/** The bytes of one frame and no more, in pieces that stay as they are. Throws RangeError when the file ends before. */
async function* frameOf(packed, frame) {
	/** What of the frame comes before the next block's header, or after the last block's. */
	let known = frame.headerBytes;
	let last = false;
	do {
		const found = await packed.peek(last ? known : known + 3);
		while (!last && known + 3 <= found.length) {
			const block = found.readUIntLE(known, 3);
			const type = block >> 1 & 3;
			if (type === RESERVED) throw new RangeError("a block has a type that does not exist");
			last = (block & 1) === 1;
			known += 3 + (type === RUN ? 1 : block >> 3) + (last ? frame.checksumBytes : 0);
		}
		const bytes = Math.min(known, found.length);
		if (bytes === 0) throw cutOff();
		packed.skip(bytes);
		known -= bytes;
		yield Buffer.from(found.subarray(0, bytes));
	} while (!last || known > 0);
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



/***/ }),

/***/ 4321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7419);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9085);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2545);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3794);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5979);
/* harmony import */ var _unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9574);
/* harmony import */ var _cache_entry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6727);
/* harmony import */ var _lib_rights_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2743);
/* harmony import */ var _own_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6886);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(298);
/* harmony import */ var _lib_unpack_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3626);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5887);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1455);

















// actions/encrypt-image/adopt.ts
/** Whether an object or a manifest lies there, whatever they are. */
async function liesInBucket(uri, deps) {
	const storage = deps.storage(uri.region);
	return (await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_6__.w)("the earlier result cannot be looked up", () => Promise.all([storage.getText({
		bucket: uri.bucket,
		key: (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.A)(uri.key)
	}, _lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.D), storage.head(uri)]))).some((one) => one !== void 0);
}
/**
* Looks for an earlier result beside the object (contract.md Identity). Undefined: there is none. `bare`: the object is
* there without a manifest. Throws UserError E_OBJECT_DIFFERS when something else is there, which is never overwritten.
*/
async function findInBucket(uri, wanted, inputs, deps) {
	const storage = deps.storage(uri.region);
	const name = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ft)(uri);
	const [text, head] = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_6__.w)("the earlier result cannot be looked up", () => Promise.all([storage.getText({
		bucket: uri.bucket,
		key: (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.A)(uri.key)
	}, _lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.D), storage.head(uri)]));
	if (text === void 0) return head ? "bare" : void 0;
	const manifest = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.j)(text, (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.A)(name));
	if (!head && manifest.import === void 0) {
		deps.log.notice(`${(0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.A)(name)} is there without its object: its run did not finish the upload`);
		return;
	}
	await demandWanted(manifest, name, wanted, inputs, deps);
	if (!head) {
		if (manifest["key-hash"] === wanted.keyHash) return void 0;
		throw (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.h)(name, "its manifest is there, but the object itself is not");
	}
	if (head.size !== manifest.size || ((0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.v)(head, [manifest]) ?? manifest.sha256) !== manifest.sha256) throw (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.h)(name, "the object is not the one that its manifest describes");
	return {
		manifest,
		object: {
			uri,
			head
		}
	};
}
/** What lies under this name is the image that is wanted, as far as its manifest tells. Throws UserError E_OBJECT_DIFFERS, E_MANIFEST, E_KEY_DOWNGRADE. */
async function demandWanted(manifest, name, wanted, inputs, deps) {
	const difference = differenceOf(manifest, wanted);
	if (difference !== void 0) throw (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.h)(name, difference);
	await demandKey(manifest, name, wanted, inputs, deps);
}
/**
* An object without a manifest is what a run leaves that dies between the two. It may stay only if this run will make
* the same bytes: its UUID tells source and data key. A LUKS image never has the same bytes twice.
*/
async function demandSameBytes(uri, wanted, { storage, log }) {
	const name = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ft)(uri);
	if (wanted.format !== "vhd") throw (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.h)(name, "it has no manifest");
	const head = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_6__.w)("the object that is there cannot be read", () => storage(uri.region).readRange(uri, 0, 512));
	if (!(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.f)(head)?.equals((0,_cache_entry_js__WEBPACK_IMPORTED_MODULE_8__.i)(wanted))) throw (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.h)(name, "it has no manifest, and was made of another source or with another data key");
	log.notice(`${name} exists without a manifest: an earlier run made it of the same source and data key`);
}
/** The same for the output's own path. Throws UserError E_OUTPUT_EXISTS when something else is there. */
async function findLocally(output, wanted, inputs, deps) {
	const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.lstat)(output).catch(() => void 0);
	if (!stat) return void 0;
	const text = await readSmall((0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.A)(output));
	if (text === void 0) throw (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.g)(output, "it has no manifest");
	const manifest = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.j)(text, (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.A)(output));
	const difference = differenceOf(manifest, wanted);
	if (difference !== void 0) throw (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.g)(output, difference);
	await demandKey(manifest, output, wanted, inputs, deps);
	if (stat.size !== manifest.size || await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_5__.u)(output, deps.signal) !== manifest.sha256) throw (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.g)(output, "its bytes are not those that its manifest describes");
	return {
		manifest,
		object: void 0
	};
}
/** In words; undefined when it is the same image. */
function differenceOf(manifest, wanted) {
	if (manifest["source-sha256"] !== wanted.sourceSha256) return "it was made of another source";
	if (manifest.format !== wanted.format) return `it has the format ${manifest.format}`;
	if (manifest["root-key-crn"] !== wanted.rootKeyCrn) return "its data key is wrapped by another root key";
	if (wanted.dataKeySource === "given" && manifest["key-hash"] !== wanted.keyHash) return "it was encrypted with another data key, and yours was given, not generated";
}
/**
* The manifest's wrapped data key is used from here on, so what it says of it is proved first. Throws UserError
* E_MANIFEST, or E_KEY_DOWNGRADE when its data key is weaker than this run's.
*/
async function demandKey(manifest, name, wanted, inputs, deps) {
	const problem = await keyProblem(manifest, wanted, (wrapped) => factsOf(wrapped, wanted, inputs, deps));
	if (problem !== void 0) throw (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.p)((0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.A)(name), problem);
	const bits = manifest["data-key-bits"];
	const wish = wanted.key.dek.bits;
	if (bits < wish) throw (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.m)(name);
	if (bits > wish) deps.log.notice(`the data key of the earlier result has ${bits} bits, that of this run ${wish}`);
}
async function keyProblem(manifest, wanted, factsOfKey) {
	const identity = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.A)({
		...wanted,
		keyHash: manifest["key-hash"]
	});
	if (manifest.identity !== identity) return "its identity does not follow from its fields";
	const wrapped = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.d)(manifest["wrapped-dek"]);
	if (wrapped !== void 0) return `its wrapped-dek ${wrapped.what}`;
	const { keyHash, bits, keyVersion } = await factsOfKey(manifest["wrapped-dek"]);
	if (keyHash !== manifest["key-hash"]) return "its wrapped data key holds another key than it says";
	if (bits !== manifest["data-key-bits"]) return `its data key has ${bits} bits, not those that it says`;
	const recorded = manifest["root-key-version"];
	if (recorded !== "" && keyVersion !== "" && recorded !== keyVersion) return "its data key was wrapped by another version of the root key than it says";
}
async function factsOf(wrappedDek, { key: own }, inputs, deps) {
	using key = await (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.r)(wrappedDek, own, inputs, deps);
	if (wrappedDek !== inputs.wrappedDek && key.rewrapped) deps.log.info("the root key was rotated since the data key of the earlier result was wrapped; that stays valid");
	return (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.t)(key);
}
async function readSmall(path) {
	const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.lstat)(path).catch(() => void 0);
	if (!stat?.isFile() || stat.size > 1048576) return void 0;
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.it)(path, _lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.D);
}
// actions/encrypt-image/earlier-stream.ts
/**
* The result of an earlier run at the place of a stream, before that place is this run's: another may be at work there. What
* can only be refused is refused. An object that lacks its manifest counts in a dry run, which never holds the place.
* Throws UserError E_OBJECT_DIFFERS.
*/
async function findStreamed(place, wanted, inputs, deps) {
	return look(place, wanted, inputs, deps).catch((error) => {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot) || error.code !== "E_OBJECT_DIFFERS") throw error;
		return look(place, wanted, inputs, deps);
	});
}
async function look(place, wanted, inputs, deps) {
	const found = await findInBucket(place, wanted, inputs, deps);
	if (found === void 0) await refuseOtherManifest(place, wanted, deps);
	if (found !== "bare") return found;
	const unfinished = await findNoted(place, await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.E)(deps.streaming().register((0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.m)(place).place)), wanted, inputs, deps);
	return inputs.dryRun ? unfinished : void 0;
}
/**
* The same while nobody else works there; `noted`: by the lease. Where only the manifest is missing, it is written, once the
* object is known to be what was sent: its run may have ended before it had compared that.
*/
async function findUnderLease(place, noted, wanted, inputs, deps) {
	const found = await findInBucket(place, wanted, inputs, deps);
	if (found === void 0) await refuseOtherManifest(place, wanted, deps);
	if (found !== "bare") return found;
	const unfinished = await findNoted(place, noted, wanted, inputs, deps);
	await demandSent(unfinished, deps);
	deps.log.notice(`an earlier run ended before it had written the manifest of ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ft)(place)}: it is written now`);
	return {
		...unfinished,
		manifest: await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.i)({
			object: place,
			manifest: unfinished.manifest
		}, deps)
	};
}
/** An object without a manifest, by the note of the upload that made it. */
async function findNoted(place, noted, wanted, inputs, deps) {
	const name = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ft)(place);
	const head = await deps.storage(place.region).head(place);
	const manifest = head && (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__._)(noted, head, deps.log);
	if (!head || !manifest) throw (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.h)(name, "it has no manifest");
	await demandWanted(manifest, name, wanted, inputs, deps);
	return {
		manifest,
		object: {
			uri: place,
			head
		}
	};
}
/** Where the service reports no checksum of the whole, which `findNoted` has compared, all of it is read. */
async function demandSent({ manifest, object }, deps) {
	if (!object || manifest.crc32 !== void 0 && object.head.crc32 === manifest.crc32) return;
	const { uri } = object;
	const head = {
		...object.head,
		metadata: {}
	};
	const bytes = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.d)(deps.storage(uri.region), uri, head, [], "reading the object that is there");
	if (await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.f)(bytes, deps) !== manifest.sha256) throw (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.h)((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ft)(uri), "its bytes are not those that were sent");
}
/**
* A manifest without its object stays: a template may need the wrapped data key in it, which this action cannot see. Only
* that of the very same image, by the same data key, is written anew.
*/
async function refuseOtherManifest(place, wanted, deps) {
	const stored = await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.c)({ object: place }, deps);
	if (!stored || (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.o)(stored.manifest, (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.A)(wanted))) return;
	throw (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.h)((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ft)(place), "the manifest of another image or data key lies there without its object, from an upload that did not end or an object that was deleted");
}
// actions/encrypt-image/paths.ts
/** IBM's documents name encrypted VHDs `….vhd-0.vhd`; the name of 2018 for LUKS is `….raw` (contract.md upload-import). */
const SUFFIX = {
	vhd: ".vhd-0.vhd",
	"luks-raw": ".raw"
};
const KNOWN_ENDINGS = /(\.vhd-0)?\.(vhdx?|vpc|raw|img|image|bin|dsk|qcow2?|vmdk|vdi)$/i;
const PACKED_ENDINGS = /\.(gz|xz|zst|bz2|tar|ova|tgz|txz|tzst|tbz2?)$/i;
const NAME_LIMIT = 255;
async function resolvePaths(inputs, allowed, temp) {
	const { source } = inputs;
	const image = "path" in source ? await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.tt)(allowed, "image", source.path) : void 0;
	const name = outputName("path" in source ? source.path : source.uri.key, inputs.format);
	const output = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.nt)(allowed, "output", inputs.output ?? (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(temp, name));
	const manifest = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.A)(output);
	if (Buffer.byteLength((0,node_path__WEBPACK_IMPORTED_MODULE_14__.basename)(manifest)) > NAME_LIMIT) throw outputError(`the name of the output is longer than ${NAME_LIMIT} bytes with its manifest`, inputs.output === void 0 ? MADE_NAME : "file systems of Linux take no longer name");
	if (image !== void 0 && await sameFile(image, output)) throw outputError("the output is the source itself", inputs.output === void 0 ? MADE_NAME : "`output` names the file that `image` names, perhaps by a link");
	return {
		image,
		temp: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.realpath)(temp),
		output,
		manifest
	};
}
/** Whose files a dead run left is told by /proc, and files are published by Linux' rules. */
function demandLinux(platform) {
	if (platform === "linux") return;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_PLATFORM",
		what: `encrypt-image does not run on ${platform}`,
		why: "the job runs on a Windows or macOS runner",
		fix: "choose a Linux runner with `runs-on`"
	});
}
/** `debian.qcow2`, `debian.qcow2.xz` → `debian.vhd-0.vhd`. */
function outputName(source, format) {
	let name = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.basename)(source);
	for (let ending = 0; ending < 2; ending += 1) name = name.replace(PACKED_ENDINGS, "") || name;
	return `${name.replace(KNOWN_ENDINGS, "") || name}${SUFFIX[format]}`;
}
async function sameFile(a, b) {
	if (a === b) return true;
	const [one, other] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.lstat)(a), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.lstat)(b).catch(() => void 0)]);
	return other !== void 0 && one.dev === other.dev && one.ino === other.ino;
}
const MADE_NAME = "without `output` the name is made from the name of the source, in the runner's temp folder";
function outputError(what, why) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_OUTPUT",
		what,
		why,
		fix: "give another path as `output`"
	});
}
/** The key that upload-import gives an image file of that name; undefined when it needs to be told one. */
function objectKeyFor(output, format) {
	const name = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.basename)(output);
	const suffix = SUFFIX[format];
	const key = name.endsWith(suffix) ? name : `${name.replace(/\.(vhd|raw|img)$/, "")}${suffix}`;
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.mt)(key) === void 0 ? key : void 0;
}
// actions/encrypt-image/stream-place.ts
/** The object that a stream becomes; undefined without `stream`. Bucket and root key lie in one region (softlayer-api.md 7.2). */
function streamPlace({ stream, earlier, rootKey }) {
	if (!stream) return void 0;
	if (earlier?.key === void 0) throw new Error("defect: a stream without a place");
	return {
		region: rootKey.region,
		bucket: earlier.bucket,
		key: earlier.key
	};
}
/**
* What would end a stream after its long work ends it before: the local manifest's place, and the right to write into the
* bucket. Leaves nothing. Throws UserError E_OUTPUT_EXISTS, E_BUCKET_WRITE, E_BUCKET_READ, E_RIGHTS, E_TAKEN.
*/
async function demandStreamPlace(place, paths, deps) {
	if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.lstat)(paths.output).catch(() => void 0)) throw fileThere(paths);
	await (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.i)(paths.manifest, { dryRun: true });
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.K)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(paths.manifest));
	const { tokens, buckets } = deps.streaming();
	return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_6__.w)("whether the bucket can be written cannot be told", async () => {
		const caller = await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_9__.d)(tokens);
		const bucket = await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_9__.p)(place, {
			...deps,
			buckets
		});
		const storage = deps.storage(place.region);
		(0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_9__.c)([await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_9__.v)(storage, bucket, caller), await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_9__._)(storage, bucket, caller)]);
		return bucket;
	});
}
/** Once the size is known: whether the bucket's quota holds it. Throws UserError E_BUCKET_QUOTA. */
function demandRoomInBucket(bucket, size) {
	if (bucket.configuration) (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_9__.c)((0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_9__.y)(bucket, bucket.configuration, size));
}
function fileThere({ output, manifest }) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_OUTPUT_EXISTS",
		what: `${output} exists, and the manifest of the streamed image (${manifest}) would be taken for that of this file`,
		why: "an earlier run without `stream` wrote it",
		fix: "delete it with its manifest, or give another path as `output`"
	});
}
// actions/encrypt-image/earlier.ts
/**
* Without anything to compare it with, the source's digest is taken while it is encrypted. That is so where nothing lies at
* the image's place yet, here and in the bucket.
*/
async function needsDigestFirst(inputs, paths, deps) {
	if (inputs.stream || inputs.cache || inputs.dryRun) return true;
	if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.lstat)(paths.output).catch(() => void 0)) return true;
	const uri = earlierPlace(inputs, paths);
	return uri !== void 0 && await liesInBucket(uri, deps);
}
/** Where upload-import would put the image, when a bucket is given. */
function earlierPlace(inputs, paths) {
	const key = inputs.earlier?.key ?? objectKeyFor(paths.output, inputs.format);
	if (!inputs.earlier || key === void 0) return void 0;
	return {
		region: inputs.rootKey.region,
		bucket: inputs.earlier.bucket,
		key
	};
}
/** The result of an earlier run, in the bucket or at the output's own path. Throws UserError when something else is there. */
async function findEarlier(wanted, inputs, paths, deps) {
	const place = streamPlace(inputs);
	if (place) return findStreamed(place, wanted, inputs, deps);
	const uri = earlierPlace(inputs, paths);
	if (!uri) return findLocally(paths.output, wanted, inputs, deps);
	const found = await findInBucket(uri, wanted, inputs, deps);
	if (found && found !== "bare") return found;
	const local = await findLocally(paths.output, wanted, inputs, deps);
	if (found === "bare" && !local) await demandSameBytes(uri, wanted, deps);
	return local;
}
/** Makes up what was not proved of it yet, and says that it is taken. */
async function adoptEarlier(earlier, plain, inputs, paths, deps) {
	const { prove } = await __webpack_require__.e(/* import() */ 6866).then(__webpack_require__.bind(__webpack_require__, 6866));
	const { manifest, object, rewritten } = await prove(earlier, plain, inputs, paths, deps);
	const place = object ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ft)(object.uri) : paths.output;
	deps.log.notice(`an earlier run has made this image: ${place} is adopted`);
	if (inputs.engine !== "auto" && inputs.engine !== manifest.engine) deps.log.notice(`it was made by the engine ${manifest.engine}; ${inputs.engine}, as asked for, was not used`);
	(0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.f)(manifest, inputs.guest, deps);
	const how = rewritten ? "adopted, with its manifest brought up to date" : "adopted from an earlier run";
	const localManifest = inputs.stream && !inputs.dryRun;
	if (localManifest) await (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.o)(paths.manifest, earlier.manifest);
	if (localManifest && object) await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.w)((0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.m)(object.uri), {
		register: deps.streaming().register,
		log: deps.log
	});
	return {
		manifest,
		object: object?.uri,
		how,
		localManifest
	};
}
// actions/encrypt-image/image-manifest.ts
/** IBM's documents on the two formats: image-templates, commits f807997 (2018) and d5ea105 (2019-03-27). */
const LUKS_NOTICE = "format luks-raw: IBM documented raw images with LUKS from August 2018 to March 2019; since then it documents encrypted VHD only, and upload-import asks for accept-legacy-format";
function manifestOf({ source, guest, key }, { identity, made, engine, tools, verify }, inputs) {
	return {
		schema: "encrypted-image-manifest/1",
		format: identity.format,
		sha256: made.sha256,
		size: made.size,
		"virtual-size": made.virtualSize,
		"source-sha256": identity.sourceSha256,
		"source-format": (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.l)(source),
		"source-virtual-size": source.virtualSize,
		"wrapped-dek": inputs.wrappedDek,
		"root-key-crn": identity.rootKeyCrn,
		"root-key-version": key.keyVersion,
		"key-hash": identity.keyHash,
		"data-key-bits": key.dek.bits,
		"data-key-source": inputs.dataKeySource,
		engine,
		verify,
		tools,
		guest,
		notes: identity.format === "luks-raw" ? [LUKS_NOTICE] : [],
		identity: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.A)(identity)
	};
}
// actions/encrypt-image/wanted-image.ts
/** Reads what is not read yet of the source, for its digest. */
async function wantedImage({ source, key }, inputs, { signal }) {
	return {
		sourceSha256: await source.fileSha256(signal),
		format: inputs.format,
		keyHash: key.dek.keyHash(),
		rootKeyCrn: inputs.rootKey.crn,
		dataKeySource: inputs.dataKeySource,
		key
	};
}
// actions/encrypt-image/encrypt.ts
/** Makes the image under a name of ours; then it lies at its final path, verified, on the disk, with its manifest. */
async function encryptAndPublish(work, inputs, paths, deps) {
	await using partial = (0,_own_files_js__WEBPACK_IMPORTED_MODULE_10__.t)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(paths.output), deps.log);
	deps.remember("partial", partial.path);
	const manifest = await encryptAndVerify({
		...work,
		path: partial.path
	}, inputs, deps);
	await (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.a)(partial.path, paths.output, paths.manifest, manifest);
	return {
		manifest,
		how: "encrypted"
	};
}
/** Makes the file at `path`, reads it back as `verify` says while the disk catches up, and returns the manifest of it. */
async function encryptAndVerify(work, inputs, deps) {
	const { engine } = work;
	const { made, sha256 } = await encryptDurably(work, inputs, deps);
	await work.source.assertUnchanged();
	return manifestOf(work, {
		identity: await wantedImage(work, inputs, deps),
		made: {
			...made,
			sha256
		},
		engine: engine.name,
		tools: await engine.toolVersions(),
		verify: inputs.verify
	}, inputs);
}
/**
* One team of threads serves encryption and verification, which follows it as soon as it can be told what the file will
* be. Neither may be under way any more when this ends: the file is removed then. Of two failures the first one counts.
*/
async function encryptDurably(work, inputs, deps) {
	await using lanes = new _lib_engine_js__WEBPACK_IMPORTED_MODULE_5__.f();
	const failed = new AbortController();
	const signal = AbortSignal.any([deps.signal, failed.signal]);
	const laneDeps = {
		...deps,
		signal,
		openLanes: lanes.open
	};
	const behind = work.openSecond ? void 0 : new _lib_engine_js__WEBPACK_IMPORTED_MODULE_5__.d();
	const following = behind && follow(behind, work, inputs, laneDeps);
	following?.catch((error) => failed.abort(error));
	let made;
	try {
		made = await encrypt(work, inputs, behind, laneDeps);
		behind?.ended();
	} catch (error) {
		failed.abort(error);
		behind?.revoke();
		await following?.catch(() => void 0);
		throw error;
	}
	const durable = made.durable.then(() => void 0, (error) => ({ error }));
	const reading = readBack(made, following, work, inputs, laneDeps);
	await Promise.allSettled([reading, durable]);
	const sha256 = await reading;
	const ended = await durable;
	if (ended) throw ended.error;
	return {
		made,
		sha256
	};
}
async function encrypt(work, inputs, follower, deps) {
	const { source, engine } = work;
	const started = performance.now();
	const made = await engine.encrypt({
		source,
		format: inputs.format,
		dek: work.key.dek,
		path: work.path,
		vhd: async () => ({
			uuid: (0,_cache_entry_js__WEBPACK_IMPORTED_MODULE_8__.i)(await wantedImage(work, inputs, deps)),
			unixTime: inputs.unixTime
		}),
		digestResult: work.digestKnown && inputs.verify === "none",
		...follower ? { follower } : {},
		signal: deps.signal,
		log: deps.log,
		progress: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.y)(deps.log, "encrypted"),
		openLanes: deps.openLanes
	});
	const spent = performance.now() - started;
	deps.summary.timed(`Read and encrypted by ${engine.name}`, spent, source.virtualSize);
	deps.log.info(`encrypted ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(source.virtualSize)} with ${engine.name} in ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.E)(spent)} (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(Math.round(1e3 * source.virtualSize / spent))}/s)`);
	return made;
}
/** SHA-256 of the finished file; unless `verify` is none, only after it has been proved as far as it says. */
async function readBack(made, following, work, inputs, deps) {
	if (inputs.verify === "none") return made.sha256 ?? (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_5__.u)(work.path, deps.signal);
	const followed = await following;
	if (followed !== void 0) return followed;
	const started = performance.now();
	return told(await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_5__.l)({
		...jobOf(work, inputs, deps),
		made
	}), made.size, started, inputs, deps);
}
/** The same beside the writing, from when it can begin. Undefined: the file has to be read when it is complete. */
async function follow(behind, work, inputs, deps) {
	const image = inputs.verify === "none" ? void 0 : await behind.expected;
	if (!image) return void 0;
	const started = performance.now();
	const verified = await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_5__.c)(jobOf(work, inputs, deps), behind);
	return verified && told(verified, image.size, started, inputs, deps);
}
function jobOf({ key, path, openSecond }, { format, verify }, { signal, log, openLanes }) {
	const progress = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.y)(log, "verified");
	const level = verify === "full" ? "full" : "sample";
	return {
		path,
		format,
		dek: key.dek,
		level,
		openSecond,
		signal,
		progress,
		openLanes
	};
}
/** Says what was verified, of a file of `size` bytes; its SHA-256. */
function told({ sha256, sampled, second }, size, started, { verify }, { summary, log }) {
	const spent = performance.now() - started;
	summary.timed(`Read back and verified (${verify})`, spent, size);
	const all = verify === "full" ? "every sector, and besides " : "";
	log.info(`verified in ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.E)(spent)}: ${all}${sampled} sampled sectors by ${second}`);
	return sha256;
}
// actions/encrypt-image/engines.ts
/** What reads samples back by another way than the engine's; undefined: OpenSSL does, or nothing is read back. */
async function secondCipherFor(engine, { verify, cache }, folder, engines) {
	return verify === "none" && !cache ? void 0 : engines.second(engine, folder);
}
/** `folder` is where the result will lie: not every file system can carry a loop device. */
async function chooseEngine(wish, folder, engines, log) {
	if (wish === "userspace") return engines.userspace();
	const probe = await engines.probe(folder);
	if (probe.ok) return engines.dmCrypt();
	const found = `the probe ${JSON.stringify(probe.probe)} failed: ${probe.reason}`;
	if (wish === "auto") {
		log.notice(`encrypting in userspace (engine: auto): this runner is not set up for dm-crypt (${probe.probe}), which takes less processor time (docs/runner.md); \`engine: dm-crypt\` tells what it lacks`);
		log.debug(`engine dm-crypt: ${found}`);
		return engines.userspace();
	}
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_ENGINE",
		what: `the engine dm-crypt cannot be used on this runner: ${found}`,
		why: "kernel modules, tools, or the right to use them without a password are missing",
		fix: "set the runner up as docs/runner.md says, or use engine: auto or userspace"
	});
}
// actions/encrypt-image/from-cache.ts
const CACHE_NOTE = "the encrypted bytes came from the cache of GitHub Actions, where an earlier run had put them; they were read back in full with the data key of this run and compared with its source";
/**
* Publishes the image that the cache has, if it has the one that this run would make; undefined otherwise, which the cache
* has told. It is always verified in full, whatever `verify` says: others than this run can write to a cache.
*/
async function takeFromCache(cache, work, { size }, inputs, paths, deps) {
	const manifest = await cache.take(size, async (image) => {
		const own = await proved(image, work, inputs, deps);
		await (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.a)(image.path, paths.output, paths.manifest, own);
		return own;
	});
	return manifest && {
		manifest,
		how: "taken from the cache"
	};
}
/** The manifest of this run for it. Throws BadEntry when it is another one. */
async function proved(image, work, inputs, { signal, log, summary }) {
	const { source, key, openSecond } = work;
	const { path, manifest } = image;
	const { format } = inputs;
	const started = performance.now();
	const expected = await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_5__.h)(source, format, signal);
	const sourceVirtualSize = source.virtualSize;
	const stored = [...expected.blockDigests.blocks()];
	const progress = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.y)(log, "verified");
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
	const identity = await wantedImage(work, inputs, { signal });
	if (format === "vhd") await (0,_cache_entry_js__WEBPACK_IMPORTED_MODULE_8__.r)(path, {
		identity,
		sourceVirtualSize,
		stored,
		unixTime: inputs.unixTime
	});
	if (verified.sha256 !== manifest.sha256) throw new _cache_entry_js__WEBPACK_IMPORTED_MODULE_8__.t("its SHA-256 is not that of its manifest");
	await makeDurable(path);
	await source.assertUnchanged();
	const spent = performance.now() - started;
	summary.timed("Read back what came from the cache", spent, expected.size);
	log.info(`verified what came from the cache in ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.E)(spent)}: every sector, and besides ${verified.sampled} sampled sectors by ${verified.second}`);
	const { engine, tools } = manifest;
	const own = manifestOf(work, {
		identity,
		made: {
			...expected,
			sha256: verified.sha256
		},
		engine,
		tools,
		verify: "full"
	}, inputs);
	return {
		...own,
		notes: [...own.notes, CACHE_NOTE]
	};
}
/** What is wrong with the file is the entry's fault; all else is this run's. */
async function verify(job) {
	try {
		return await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_5__.l)(job);
	} catch (cause) {
		job.signal.throwIfAborted();
		throw new _cache_entry_js__WEBPACK_IMPORTED_MODULE_8__.t(cause instanceof Error ? cause.message : "it does not read back", { cause });
	}
}
/** tar does not wait for the disk, and gives the file the mode that the archive names. */
async function makeDurable(path) {
	await using file = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.rt)(path, node_fs__WEBPACK_IMPORTED_MODULE_13__.constants.O_RDWR);
	await file.chmod(384);
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.rt)(file);
}
// actions/encrypt-image/leftovers.ts
/** Paths of one notice at most. */
const TOLD = 20;
/** What killed runs left in the runner's temp folder and in that of the result. The kernel's devices go first: they lie on files. */
async function removeLeftovers(temp, folder, { engines, log }) {
	await engines.removeLeftovers(folder);
	await removeDeadFiles([temp, folder], log);
}
/**
* Removes unfinished results, downloaded plaintexts and what was on its way from or to the cache, of runs that were
* killed: what carries our name in these folders and whose owner is proved dead (pitfalls.md H3). Where nothing proves it,
* as of another host that shares the folder, it stays and is told. What cannot be removed is told as well; neither
* hinders this run.
*/
async function removeDeadFiles(folders, log) {
	for (const folder of new Set(folders)) {
		const foreign = [];
		for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.readdir)(folder).catch(() => [])) {
			const owner = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.Z)(name);
			const state = owner && (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.$)(owner);
			if (state === "dead") await (0,_own_files_js__WEBPACK_IMPORTED_MODULE_10__.n)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(folder, name), log);
			if (state === "unknown") foreign.push((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(folder, name));
		}
		if (foreign.length > 0) log.notice(foreignNote(foreign));
	}
}
function foreignNote(paths) {
	const more = paths.length > TOLD ? ` and ${paths.length - TOLD} more` : "";
	return `unfinished work of another host or container, or of an earlier release, is left alone, since it cannot be told from here whether its run has ended: ${paths.slice(0, TOLD).join(", ")}${more}. When no run uses the folder any more, delete it by hand: it may be a plaintext`;
}
// actions/encrypt-image/report.ts
/** Outputs and summary of what is known: of all of it, or of what a run found before it failed. */
function report(found, inputs, deps) {
	const { paths, guest, key, sourceSha256, plan, image } = found;
	const { summary } = deps;
	const values = {
		changed: "false",
		...key && {
			"key-hash": key.keyHash,
			format: inputs.format
		},
		...sourceSha256 !== void 0 && { "source-sha256": sourceSha256 },
		...key && plan && planValues(key, plan, inputs),
		...paths && image && imageValues(image, paths)
	};
	for (const name of _outputs_js__WEBPACK_IMPORTED_MODULE_16__.t) if (name !== "timing") deps.outputs.set(name, values[name] ?? "");
	if (paths && inputs.format === "luks-raw") summary.note(LUKS_NOTICE);
	for (const [name, text] of guest ? (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.l)(guest) : []) summary.row(name, text);
	if (plan) tellPlan(plan, paths, inputs, deps);
	if (image) tellImage(image, values, inputs, deps);
	if (!plan && !image) summary.item({
		what: "Encrypted image",
		id: placeOf(paths, inputs),
		state: "not made"
	});
}
/** Said at once: a run may take an hour. */
function tellLegacyFormat({ format }, { log }) {
	if (format === "luks-raw") log.notice(LUKS_NOTICE);
}
function planValues(key, { engine, size, virtualSize }, inputs) {
	return {
		engine,
		"wrapped-dek": inputs.wrappedDek,
		"data-key-bits": String(key.bits),
		"root-key-version": key.keyVersion,
		"data-key-source": inputs.dataKeySource,
		size: String(size),
		"virtual-size": String(virtualSize)
	};
}
function tellPlan({ source, engine, size }, paths, inputs, { log, summary }) {
	const text = `the ${(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.l)(source)} source would become ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(size)} of ${inputs.format} by ${engine}; nothing was written`;
	log.notice(`dry run: ${text}`);
	summary.ended("dry-run", "the image can be encrypted", `All checks passed: ${text}.`);
	summary.item({
		what: "Encrypted image",
		id: placeOf(paths, inputs),
		state: "would be made"
	});
}
/** Where the image is to lie, as far as that is known. */
function placeOf(paths, inputs) {
	const place = streamPlace(inputs);
	return place ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ft)(place) : paths?.output ?? "";
}
function imageValues({ manifest, how, object, localManifest }, paths) {
	return {
		...object ? {
			"object-uri": (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ft)(object),
			...localManifest && { manifest: paths.manifest }
		} : {
			"encrypted-image": paths.output,
			manifest: paths.manifest
		},
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
		changed: String(how !== "adopted from an earlier run")
	};
}
const SENTENCES = {
	streamed: "The image was sent to the bucket while it was made, each block of it read back as far as `verify` says before it left; object and manifest appeared only when all of it was there.",
	encrypted: "The image was encrypted, read back as far as `verify` says, and only then given its name.",
	"taken from the cache": "The encrypted image came from the cache of GitHub Actions, and was read back in full against this source.",
	"adopted from an earlier run": "An earlier run has made this very image: it is used, and nothing was encrypted.",
	"adopted, with its manifest brought up to date": "An earlier run has made this very image: it is used, and its manifest tells now what was proved since."
};
function tellImage(found, values, { dryRun }, deps) {
	const { manifest, how } = found;
	const { summary, log } = deps;
	const path = values["encrypted-image"];
	const place = path ?? values["object-uri"] ?? "";
	const isNew = how === "encrypted" || how === "streamed" || how === "taken from the cache";
	if (dryRun) summary.ended("dry-run", "an earlier run has made the image", SENTENCES[how]);
	else if (isNew) summary.ended("success", `Disk image encrypted: ${(0,node_path__WEBPACK_IMPORTED_MODULE_14__.basename)(place)}`, SENTENCES[how]);
	else summary.ended("adopted", `the encrypted image ${(0,node_path__WEBPACK_IMPORTED_MODULE_14__.basename)(place)}`, SENTENCES[how]);
	const link = path === void 0 ? (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.w)() : void 0;
	summary.item({
		what: "Encrypted image",
		id: place,
		state: isNew ? "made" : "found",
		link
	});
	summary.item({
		what: "Manifest",
		id: path === void 0 ? (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.A)(place) : values.manifest ?? "",
		state: how.startsWith("adopted from") ? "found" : "made"
	});
	tellFacts(manifest, how, summary);
	const flag = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.at)(place);
	const input = path === void 0 ? {
		name: "object-uri",
		step: place,
		flag
	} : {
		name: "encrypted-image",
		step: JSON.stringify(place),
		flag
	};
	summary.nextStage("Next: upload and import it.", {
		action: "upload-import",
		command: "import",
		inputs: [input]
	});
	if (isNew) log.info(`encrypted image ${place}, ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(manifest.size)}, SHA-256 ${manifest.sha256}`);
}
function tellFacts(manifest, how, summary) {
	summary.row("Result", how);
	summary.row("Format", manifest.format);
	summary.row("Size", (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.h)(manifest.size));
	summary.row("Virtual disk", (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.h)(manifest["virtual-size"]));
	summary.row("SHA-256", manifest.sha256);
	summary.row("Source SHA-256", manifest["source-sha256"]);
	summary.row("Engine", `${manifest.engine}, verification ${manifest.verify}`);
	summary.row("Data key", `${manifest["data-key-bits"]} bits, ${manifest["data-key-source"]}`);
	summary.row("Key hash", manifest["key-hash"]);
	summary.row("Root key", manifest["root-key-crn"], (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.E)(manifest["root-key-crn"]));
}
// actions/encrypt-image/source-disk.ts
/** Opens the plaintext disk image, unpacked if need be, or refuses it. `sha256` of a file whose digest is known. */
async function openSource({ path, sha256 }, { maxVirtualSize, allowEncryptedSource }, { temp, output }, { signal, log }) {
	const given = await _lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.o.open(path, sha256);
	const file = await (0,_lib_unpack_js__WEBPACK_IMPORTED_MODULE_11__.l)(given, {
		maxVirtualSize,
		folder: (0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(output),
		signal,
		log
	});
	const source = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.a)(file, maxVirtualSize, {
		allowEncrypted: allowEncryptedSource,
		folder: (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(temp, (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.X)()),
		signal,
		log
	});
	log.info(`source: ${(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.l)(source)}, virtual disk of ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(source.virtualSize)}`);
	return source;
}
// actions/encrypt-image/source-file.ts
/** A file that was given, and stays; or a download. */
async function sourceFile({ source, removeSource, dryRun }, paths, deps) {
	if ("uri" in source) return downloadSource(source.uri, removeSource || dryRun, paths, deps);
	return {
		path: paths.image ?? "",
		[Symbol.asyncDispose]: async () => void 0
	};
}
/**
* Downloads the source into the temp folder, under a name that tells its owner. It keeps that name when it is to be
* removed, so that a later run removes it should this one be killed; else it is given the object's own name when it is
* complete.
*/
async function downloadSource(uri, remove, paths, deps) {
	const { log, signal } = deps;
	const { temp } = paths;
	const object = await findObject(uri, deps);
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.G)(temp, object.head.size, "the download");
	await using ifItFails = new AsyncDisposableStack();
	const own = ifItFails.use((0,_own_files_js__WEBPACK_IMPORTED_MODULE_10__.t)(temp, log));
	deps.remember("download", own.path);
	const got = await (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.s)(own.path, object, {
		failed: "the source cannot be downloaded",
		written: "the download into the runner's temp folder"
	}, true, deps);
	(0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_12__.p)(uri, got, log);
	const { sha256 } = got;
	signal.throwIfAborted();
	const path = remove ? own.path : await keepAs(own.path, (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(temp, (0,node_path__WEBPACK_IMPORTED_MODULE_14__.basename)(uri.key)), paths);
	ifItFails.move();
	if (remove) return {
		path,
		sha256,
		[Symbol.asyncDispose]: () => own[Symbol.asyncDispose]()
	};
	return {
		path,
		sha256,
		[Symbol.asyncDispose]: async () => log.notice(`the downloaded plaintext lies at ${path}; remove-source: true would have deleted it`)
	};
}
async function findObject(uri, { storage }) {
	const head = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_6__.w)("the source cannot be looked up in Object Storage", () => storage(uri.region).head(uri));
	if (!head) throw noSource(uri);
	return {
		uri,
		head
	};
}
/** Never over another file, nor where the result will be: then a name of its own is good enough. */
async function keepAs(own, path, { output, manifest }) {
	if (![output, manifest].includes(path) && await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.link)(own, path).then(() => true, () => false)) {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.unlink)(own);
		return path;
	}
	const aside = `${own}.source`;
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.rename)(own, aside);
	return aside;
}
function noSource(uri) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SOURCE_MISSING",
		what: `there is no object ${JSON.stringify(uri.key)} in the bucket ${uri.bucket} (${uri.region})`,
		why: "bucket, key or region of image-uri is misspelt, or the API key may not see the bucket",
		fix: "compare image-uri with the list of objects in the bucket, and grant Content Reader on it"
	});
}
// actions/encrypt-image/space.ts
/** What the manifest needs beside the image, generously. */
const MANIFEST_ROOM = 1048576;
/**
* Tells how large the result will be. Throws UserError unless it may be made in `folder`, and fits. The size is that of
* the blocks which may hold data; only if that does not fit, or in a dry run, the source is read to find those that do.
*/
async function demandSpaceForResult(source, { format, dryRun }, folder, { signal }) {
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.K)(folder);
	const what = source.packing?.length ? "the encrypted image, beside what was unpacked," : "the encrypted image";
	if (format === "luks-raw") {
		const virtualSize = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.O)(source.virtualSize);
		const size = _lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.D + virtualSize;
		await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.G)(folder, size + MANIFEST_ROOM, what);
		return {
			size,
			virtualSize
		};
	}
	const atMost = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.W)(source.virtualSize, [...(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.I)(source.dataRanges())]);
	const { virtualSize } = atMost;
	if (!dryRun && await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.q)(folder) >= atMost.fileSize + MANIFEST_ROOM) return {
		size: atMost.fileSize,
		virtualSize
	};
	const exact = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.W)(source.virtualSize, await blocksWithContent(source, signal));
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.G)(folder, exact.fileSize + MANIFEST_ROOM, what);
	return {
		size: exact.fileSize,
		virtualSize
	};
}
async function blocksWithContent(source, signal) {
	const buffer = Buffer.alloc(_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.R);
	const blocks = [];
	for (const block of (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.I)(source.dataRanges())) {
		signal.throwIfAborted();
		await source.read(block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.R, buffer);
		if (!(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.L)(buffer)) blocks.push(block);
	}
	return blocks;
}
// actions/encrypt-image/stream.ts
/**
* Proves that the image may be sent, and reads the source once: for its digest, for the blocks that hold data, and so for
* the image's size. Undefined without `stream`. Leaves nothing.
*/
async function prepareStream({ source }, inputs, paths, deps) {
	const place = streamPlace(inputs);
	if (!place) return void 0;
	const bucket = await demandStreamPlace(place, paths, deps);
	const { signal, log, summary } = deps;
	const started = performance.now();
	const learned = await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_5__.s)(source, inputs.format, {
		signal,
		progress: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.y)(log, "read")
	});
	const spent = performance.now() - started;
	summary.timed("Read for its digest", spent, source.virtualSize);
	log.info(`read ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(source.virtualSize)} in ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.E)(spent)}: the image will have ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(learned.size)}`);
	demandRoomInBucket(bucket, learned.size);
	return {
		place,
		learned
	};
}
/**
* Sends the image to its place while it makes it, one run at a time; or finds that another run has. The object appears
* when all of it is verified, its manifest after it, and the local manifest last.
*/
async function streamImage(work, inputs, paths, deps) {
	const { place, wanted } = work;
	return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_6__.w)("the encrypted image cannot be stored", async () => {
		await using lease = await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.p)(place, sendDeps(deps));
		const there = await findUnderLease(place, lease.noted, wanted, inputs, deps);
		const image = there ? await adoptEarlier(there, work, inputs, paths, deps) : await send(work, lease, inputs, paths, deps);
		await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.x)(lease, deps);
		return image;
	});
}
async function send(work, lease, inputs, paths, deps) {
	const { place, wanted } = work;
	const engine = await deps.engines.userspace();
	const tools = await engine.toolVersions();
	await using stream = await openStream(work, inputs, deps);
	deps.summary.begin();
	const started = performance.now();
	const manifest = await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.r)({
		object: place,
		content: stream.content,
		identity: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.A)(wanted),
		async describe({ sha256, crc32 }, marker) {
			const made = {
				...await stream.finish(),
				sha256
			};
			return {
				...manifestOf(work, {
					identity: wanted,
					made,
					engine: engine.name,
					tools,
					verify: inputs.verify
				}, inputs),
				"upload-marker": marker,
				crc32
			};
		}
	}, lease, sendDeps(deps));
	tellStreamed(work, manifest, performance.now() - started, deps);
	await (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.o)(paths.manifest, manifest);
	return {
		manifest,
		how: "streamed",
		object: place,
		localManifest: true
	};
}
/** VHD and LUKS alike get the same bytes in every run, on every host: an upload goes on with them. */
function openStream({ source, learned, wanted, key }, inputs, { signal, log }) {
	return (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_5__.o)({
		source,
		learned,
		signal,
		log,
		format: inputs.format,
		dek: key.dek,
		identity: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_3__.A)(wanted),
		vhd: {
			uuid: (0,_cache_entry_js__WEBPACK_IMPORTED_MODULE_8__.i)(wanted),
			unixTime: inputs.unixTime
		},
		level: inputs.verify,
		progress: () => void 0
	});
}
function tellStreamed({ place, source }, { size, verify }, spent, { log }) {
	log.info(`encrypted ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(source.virtualSize)} and sent it as ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(size)} to ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ft)(place)} in ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.E)(spent)}, verification ${verify}`);
}
const sendDeps = ({ streaming, ...deps }) => ({
	...deps,
	...streaming(),
	rememberLease: (value) => deps.remember("upload-lease", value),
	timed: (_, milliseconds, bytes) => deps.summary.timed("Encrypted, verified and uploaded", milliseconds, bytes)
});
// actions/encrypt-image/stage.ts
/**
* Encrypts one disk image, or adopts an earlier result. The file gets its name only when it is complete, verified and
* on the disk. In every ending the data key is overwritten, the source closed and a downloaded plaintext settled; then
* outputs and summary tell what was found by then.
* Long: the procedure itself, one numbered step after the other.
*/
async function run(inputs, deps) {
	const found = {};
	await using held = new AsyncDisposableStack();
	held.defer(() => report(found, inputs, deps));
	demandLinux(deps.platform);
	const paths = await resolvePaths(inputs, deps.allowed, deps.temp);
	found.paths = paths;
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(paths.output);
	if (!inputs.dryRun) await removeLeftovers(paths.temp, folder, deps);
	tellLegacyFormat(inputs, deps);
	const file = held.use(await sourceFile(inputs, paths, deps));
	const source = held.use(await openSource(file, inputs, paths, deps));
	source.digestWhileReading(deps.signal);
	const guest = await (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.u)(source, inputs.guest, deps);
	found.guest = guest;
	(0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.c)(guest);
	const key = held.use(await (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.n)(inputs.wrappedDek, inputs, deps));
	found.key = (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.t)(key);
	const plain = {
		source,
		guest,
		key
	};
	const stream = await prepareStream(plain, inputs, paths, deps);
	const wanted = await needsDigestFirst(inputs, paths, deps) ? await wantedImage(plain, inputs, deps) : void 0;
	found.sourceSha256 = wanted?.sourceSha256;
	const earlier = wanted && await findEarlier(wanted, inputs, paths, deps);
	if (earlier) {
		found.image = await adoptEarlier(earlier, plain, inputs, paths, deps);
		return;
	}
	if (stream && wanted) {
		if (inputs.dryRun) found.plan = {
			source,
			engine: "userspace",
			...stream.learned
		};
		else found.image = await streamImage({
			...plain,
			...stream,
			wanted
		}, inputs, paths, deps);
		return;
	}
	const engine = await chooseEngine(inputs.engine, folder, deps.engines, deps.log);
	const size = await demandSpaceForResult(source, inputs, folder, deps);
	await (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_7__.i)(paths.manifest, inputs);
	if (inputs.dryRun) {
		found.plan = {
			source,
			engine: engine.name,
			...size
		};
		return;
	}
	deps.summary.begin();
	const openSecond = await secondCipherFor(engine, inputs, folder, deps.engines);
	const work = {
		...plain,
		engine,
		openSecond,
		digestKnown: wanted !== void 0
	};
	const cache = wanted && inputs.cache ? await deps.openCache(wanted, inputs, folder) : void 0;
	const taken = cache && await takeFromCache(cache, work, size, inputs, paths, deps);
	const image = taken ?? await encryptAndPublish(work, inputs, paths, deps);
	found.image = image;
	await held.disposeAsync();
	if (!taken) await cache?.put(paths.output, image.manifest);
}



/***/ }),

/***/ 9574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ publish),
/* harmony export */   c: () => (/* binding */ demandGuest),
/* harmony export */   d: () => (/* binding */ strongerGuest),
/* harmony export */   f: () => (/* binding */ tellAdoptedGuest),
/* harmony export */   g: () => (/* binding */ outputExists),
/* harmony export */   h: () => (/* binding */ objectDiffers),
/* harmony export */   i: () => (/* binding */ clearStaleManifest),
/* harmony export */   l: () => (/* binding */ guestRows),
/* harmony export */   m: () => (/* binding */ downgrade),
/* harmony export */   n: () => (/* binding */ unwrapDataKey),
/* harmony export */   o: () => (/* binding */ replaceManifest),
/* harmony export */   p: () => (/* binding */ badManifest),
/* harmony export */   r: () => (/* binding */ unwrapEarlierKey),
/* harmony export */   s: () => (/* binding */ downloadInto),
/* harmony export */   t: () => (/* binding */ keyFactsOf),
/* harmony export */   u: () => (/* binding */ judgeGuest)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5979);
/* harmony import */ var _lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7419);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5887);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2545);
/* harmony import */ var _lib_guest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3106);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);









// actions/encrypt-image/earlier-errors.ts
/** Why an earlier result is not adopted. Nothing of it is ever overwritten. */
function objectDiffers(name, why, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_OBJECT_DIFFERS",
		what: `${name} holds another image: ${why}`,
		why: "the same object-key is used for two images, or for one that has changed since",
		fix: "give another object-key, or delete the object and its manifest when nothing uses them any more",
		...cause === void 0 ? {} : { cause }
	});
}
function outputExists(output, why, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_OUTPUT_EXISTS",
		what: `${output} exists and is not the result of this run's inputs: ${why}`,
		why: "an earlier run wrote it from another source, or with another data key",
		fix: "delete it with its manifest, or give another path as `output`",
		...cause === void 0 ? {} : { cause }
	});
}
/** Between 256 and 512 bits there is nothing else. */
function downgrade(name) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_KEY_DOWNGRADE",
		what: `the earlier result ${name} was encrypted with AES-128-XTS (a data key of 256 bits), and the data key of this run has 512 bits`,
		why: "an earlier run of the same image was started with data-key-bits: 256",
		fix: "give another object-key and output, or delete the weaker result when nothing uses it any more; data-key-bits: 256 adopts it"
	});
}
function badManifest(name, why) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_MANIFEST",
		what: `the manifest ${name} cannot be trusted: ${why}`,
		why: "somebody changed it",
		fix: "delete it with its image, and find out who may write there"
	});
}
// actions/encrypt-image/guest.ts
/**
* Judges the system on the disk before anything is encrypted, and tells every finding. Throws UserError
* E_SOURCE_NOT_A_DISK for a raw source that is no disk, whatever is ignored.
*/
async function judgeGuest(source, { level, ignored }, { log, signal }) {
	if (level === "off") return (0,_lib_guest_js__WEBPACK_IMPORTED_MODULE_6__.t)(level, ignored, void 0);
	const report = await (0,_lib_guest_js__WEBPACK_IMPORTED_MODULE_6__.n)(source, signal);
	if (report.noDisk && source.format === "raw") throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__.C)(report.noDisk);
	const record = (0,_lib_guest_js__WEBPACK_IMPORTED_MODULE_6__.t)(level, ignored, report);
	for (const { number, unclean } of record.partitions ?? []) if (unclean) log.notice(`check-guest: ${uncleanNote(number)}`);
	for (const finding of record.findings) tell(finding, isIgnored(finding, record), log);
	return record;
}
/**
* Throws UserError E_GUEST at level `error` when a rule is violated, or the disk cannot be checked at all, and
* check-guest-ignore does not name it; what a rule cannot find out only warns.
*/
function demandGuest(record) {
	const fatal = record.findings.filter((finding) => finding.status !== "unknown" && !isIgnored(finding, record));
	if (record.level === "error" && fatal.length > 0) throw refused(fatal);
}
/** Rows of the summary: name and text. */
function guestRows(record) {
	if (record.level === "off") return [["Guest", "not checked: check-guest is off"]];
	const findings = record.findings.map((finding) => {
		const { rule, status, found, cure, source } = finding;
		const word = isIgnored(finding, record) ? "ignored" : status;
		return [`check-guest: ${rule}`, `${word}: ${found}. Fix: ${cure} (${source})`];
	});
	return [["Guest", describe(record)], ...findings];
}
const isIgnored = ({ rule }, { ignored }) => ignored.includes(rule);
const uncleanNote = (partition) => `the file system on partition ${partition} was not unmounted before the image was made; what only its journal holds is not checked`;
function tell({ rule, status, found, cure, source }, ignored, log) {
	const name = `check-guest: ${rule}`;
	if (ignored) log.info(`${name} is ignored: ${found}`);
	else log.warning(`${name}${SAID[status]}: ${found}. Fix: ${cure}. Source: ${source}`);
}
const SAID = {
	violated: " is violated",
	unknown: " is not known to be met",
	unchecked: ""
};
/** In one line: the system, and how many rules it meets. */
function describe({ checked, system, findings, "cloud-init": cloudInit }) {
	if (!checked) return "not checked";
	const judged = _lib_guest_js__WEBPACK_IMPORTED_MODULE_6__.r.filter(({ judge }) => judge).length;
	return `${system ? system.name || `${system.id} ${system.version}` : "unknown system"}, cloud-init ${cloudInit ?? "of unknown version"}; ${judged - findings.length} of ${judged} rules met`;
}
function refused(findings) {
	const unchecked = findings.find(({ status }) => status === "unchecked");
	if (unchecked) return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_GUEST",
		what: `unchecked: ${unchecked.found}`,
		why: "it holds Windows, a file system that is not read here, or no system at all",
		fix: "check the image by hand against docs/guest.md, and name unchecked in check-guest-ignore; or set check-guest to warn"
	});
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_GUEST",
		what: `the image breaks IBM's rules: ${findings.map(({ rule, found }) => `${rule} (${found})`).join("; ")}`,
		why: "it was built for another cloud, or by rules of its own",
		fix: "correct the image as the warnings and docs/guest.md say; or name rules that may be broken in check-guest-ignore, or set check-guest to warn"
	});
}
const LEVELS = [
	"off",
	"warn",
	"error"
];
/**
* Of the record of an earlier run and this run's own the one that judged by more: a higher level, or no rule less. Where
* neither did, the earlier one stays.
*/
function strongerGuest(earlier, own) {
	const before = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.M)(earlier);
	if (own.level === "off") return earlier;
	if (before === void 0 || before.level === "off") return own;
	return LEVELS.indexOf(own.level) >= LEVELS.indexOf(before.level) && own.ignored.every((rule) => before.ignored.includes(rule)) ? own : earlier;
}
/** Of an adopted result the manifest's record counts, whatever this run was asked for; says so when they differ. */
function tellAdoptedGuest(manifest, now, { log }) {
	const record = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.M)(manifest.guest);
	if (record?.level === now.level && record.ignored.join() === now.ignored.join()) return;
	const recorded = record ? `check-guest: ${record.level}${record.ignored.length > 0 ? `, ignoring ${record.ignored.join(", ")}` : ""}` : "no check of the guest";
	log.notice(`the manifest of the adopted image records ${recorded}: upload-import goes by that`);
}
// actions/encrypt-image/object-download.ts
/**
* Downloads an object into a new file, which is left as it is when that fails. Gives the SHA-256 where it is wanted, or was
* compared.
*/
async function downloadInto(path, { uri, head }, { failed, written }, sha256, { storage, signal, log }) {
	log.info(`downloading ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.D)(head.size)} from ${uri.bucket}/${uri.key}`);
	await using file = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__.tt)(path);
	const write = (bytes, position) => (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__.at)(file, bytes, position, written);
	const progress = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.y)(log, "downloaded");
	return await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)(failed, () => (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.f)(storage(uri.region), uri, file, {
		head,
		signal,
		write,
		progress,
		sha256
	}));
}
// actions/encrypt-image/publish.ts
/**
* A manifest without its image is what a run leaves that dies between the two. It is removed; any other file under
* that name is refused before anything is encrypted. A dry run refuses as well, and removes nothing.
*/
async function clearStaleManifest(path, { dryRun }) {
	if (!await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.lstat)(path).catch(() => void 0)) return;
	try {
		(0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.j)(await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.it)(path, _lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.D), path);
	} catch (cause) {
		throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__.v)(path, cause);
	}
	if (!dryRun) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.unlink)(path);
}
/**
* Gives the finished, synced image its final name, its manifest before it: whoever sees the image sees both, on the
* disk. Never replaces a file: of two runs with the same output one fails.
*/
async function publish(partial, output, manifestFile, manifest) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(output);
	const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__.X)());
	try {
		await writeSynced(draft, (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.O)(manifest));
		await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__.g)(draft, manifestFile);
		try {
			await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__._)(folder);
			await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__.g)(partial, output);
		} catch (error) {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.unlink)(manifestFile).catch(() => void 0);
			throw error;
		}
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.link)(draft, manifestFile).catch(() => void 0);
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.unlink)(draft).catch(() => void 0);
	}
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.unlink)(partial).catch(() => void 0);
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__._)(folder);
}
/** Puts a manifest that says more in place of the one beside a published image. Whoever reads sees one or the other. */
async function replaceManifest(path, manifest) {
	const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path), (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__.X)());
	try {
		await writeSynced(draft, (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.O)(manifest));
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.rename)(draft, path).catch((error) => {
			throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__.it)(`the manifest ${path} cannot be brought up to date`, error);
		});
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.unlink)(draft).catch(() => void 0);
	}
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__._)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path));
}
async function writeSynced(path, text) {
	await using file = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__.tt)(path);
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__.at)(file, Buffer.from(text), 0);
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_5__.rt)(file);
}
// actions/encrypt-image/unwrapped-key.ts
function keyFactsOf({ dek, keyVersion }) {
	return {
		keyHash: dek.keyHash(),
		bits: dek.bits,
		keyVersion
	};
}
/** Has the key service unwrap this run's data key. */
async function unwrapDataKey(wrappedDek, inputs, { keys, log }) {
	const key = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)("the wrapped data key cannot be unwrapped", () => keys.unwrapDek(inputs.rootKey, wrappedDek));
	log.info(`data key of ${key.dek.bits} bits, key hash ${key.dek.keyHash()}`);
	if (key.rewrapped) log.info("the root key was rotated since the data key was wrapped; the wrapped data key stays valid");
	return {
		...key,
		[Symbol.dispose]: () => key.dek.wipe()
	};
}
/** The data key of an earlier result: `own`, which is not overwritten with it, or another one. */
async function unwrapEarlierKey(wrappedDek, own, inputs, { keys }) {
	if (wrappedDek === inputs.wrappedDek) return {
		...own,
		[Symbol.dispose]: () => void 0
	};
	const key = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.w)("the data key of the earlier result cannot be unwrapped", () => keys.unwrapDek(inputs.rootKey, wrappedDek));
	return {
		...key,
		[Symbol.dispose]: () => key.dek.wipe()
	};
}



/***/ })

};
