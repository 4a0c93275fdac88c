export const id = 794;
export const ids = [794];
export const modules = {

/***/ 5179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SectorCipher)
/* harmony export */ });
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9085);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);


// lib/cipher/xts.ts
/**
* AES-XTS (IEEE 1619) over many 512-byte sectors at once. One cipher object per sector costs more than the cipher
* itself; XTS is therefore put together from two ECB passes over whole pieces. encrypted-formats.md 2, speed.md
*/
const SECTOR = 512;
/** Cipher blocks of 16 bytes in a sector. */
const BLOCKS = SECTOR / 16;
/** Pieces of this size keep the result buffers of `update` small enough for the fast allocator (speed.md). */
const PIECE = 65536;
/** Encrypts and decrypts runs of sectors in place with one key of 32 (AES-128-XTS) or 64 bytes (AES-256-XTS). */
var SectorCipher = class {
	#encryptor;
	#decryptor;
	#tweaker;
	#mode;
	#seeds = new Uint32Array(PIECE / SECTOR * 4);
	#pad = new Uint32Array(PIECE / 4);
	constructor(key, mode) {
		if (key.length !== 32 && key.length !== 64) throw new RangeError(`an XTS key has 32 or 64 bytes, not ${key.length}`);
		const half = key.length / 2;
		const algorithm = half === 16 ? "aes-128-ecb" : "aes-256-ecb";
		const data = key.subarray(0, half);
		this.#mode = mode;
		this.#encryptor = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createCipheriv)(algorithm, data, null).setAutoPadding(false);
		this.#decryptor = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createDecipheriv)(algorithm, data, null).setAutoPadding(false);
		this.#tweaker = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createCipheriv)(algorithm, key.subarray(half), null).setAutoPadding(false);
	}
	/**
	* Encrypts whole sectors in place; the first has number `firstSector`. The data must begin at a multiple of 4 bytes
	* of its memory. On any failure all of `data` is overwritten, so that no plaintext can be taken for ciphertext.
	*/
	encrypt(data, firstSector) {
		this.#run(this.#encryptor, data, firstSector);
	}
	/** The reverse of `encrypt`, with the same rules. */
	decrypt(data, firstSector) {
		this.#run(this.#decryptor, data, firstSector);
	}
	#run(cipher, data, firstSector) {
		if (data.length % SECTOR !== 0 || data.byteOffset % 4 !== 0) throw new RangeError("XTS takes whole sectors in aligned memory");
		try {
			for (let at = 0; at < data.length; at += PIECE) {
				const piece = data.subarray(at, Math.min(at + PIECE, data.length));
				this.#piece(cipher, piece, firstSector + at / SECTOR);
			}
		} catch (cause) {
			data.fill(0);
			throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.D({
				code: "E_CIPHER",
				what: `the AES-XTS cipher failed at sector ${firstSector}; nothing of it was kept`,
				why: "Node's OpenSSL refuses AES-ECB here (a FIPS policy), or the machine is out of memory",
				fix: "run it on a runner with an unrestricted OpenSSL provider and enough memory",
				cause
			});
		}
	}
	#piece(cipher, piece, firstSector) {
		const words = new Uint32Array(piece.buffer, piece.byteOffset, piece.length / 4);
		const pad = this.#tweaks(piece.length / SECTOR, firstSector);
		xorWords(words, words, pad);
		const turned = update(cipher, piece);
		xorWords(words, new Uint32Array(turned.buffer, turned.byteOffset, words.length), pad);
	}
	/** The tweak of every 16-byte block of `sectors` sectors, as little-endian 32-bit words. */
	#tweaks(sectors, firstSector) {
		const seeds = this.#seeds;
		for (let index = 0; index < sectors; index += 1) {
			const sector = firstSector + index;
			seeds[4 * index] = sector >>> 0;
			seeds[4 * index + 1] = this.#mode === "plain64" ? Math.floor(sector / 2 ** 32) : 0;
		}
		const bytes = new Uint8Array(seeds.buffer, 0, sectors * 16);
		const first = update(this.#tweaker, bytes);
		spreadTweaks(this.#pad, new Uint32Array(first.buffer, first.byteOffset, sectors * 4), sectors);
		return this.#pad;
	}
};
/** Each sector's first tweak, doubled from block to block in GF(2^128). */
function spreadTweaks(pad, first, sectors) {
	let out = 0;
	for (let sector = 0; sector < sectors; sector += 1) {
		let a = first[4 * sector];
		let b = first[4 * sector + 1];
		let c = first[4 * sector + 2];
		let d = first[4 * sector + 3];
		for (let block = 0; block < BLOCKS; block += 1) {
			pad[out] = a;
			pad[out + 1] = b;
			pad[out + 2] = c;
			pad[out + 3] = d;
			out += 4;
			const carry = d >> 31 & 135;
			d = d << 1 | c >>> 31;
			c = c << 1 | b >>> 31;
			b = b << 1 | a >>> 31;
			a = a << 1 ^ carry;
		}
	}
}
function xorWords(target, from, pad) {
	for (let at = 0; at < target.length; at += 1) target[at] = from[at] ^ pad[at];
}
/** One ECB pass. An answer of another length means that the cipher kept something back: never use it. */
function update(cipher, bytes) {
	const result = cipher.update(bytes);
	if (result.length !== bytes.length) throw new Error(`AES gave ${result.length} of ${bytes.length} bytes`);
	return result.byteOffset % 4 === 0 ? result : Buffer.from(new Uint8Array(result).buffer);
}



/***/ }),

/***/ 2545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ blocksOf),
/* harmony export */   a: () => (/* binding */ slotOffset),
/* harmony export */   c: () => (/* binding */ vhdLayout),
/* harmony export */   d: () => (/* binding */ luksVirtualSize),
/* harmony export */   f: () => (/* binding */ makeLuks1),
/* harmony export */   g: () => (/* binding */ BlockMap),
/* harmony export */   h: () => (/* binding */ openDiskSource),
/* harmony export */   i: () => (/* binding */ slotDataOffset),
/* harmony export */   l: () => (/* binding */ LUKS_ITERATIONS),
/* harmony export */   m: () => (/* binding */ parseLuks1),
/* harmony export */   n: () => (/* binding */ SECTORS_PER_BLOCK),
/* harmony export */   o: () => (/* binding */ vhdFooter),
/* harmony export */   p: () => (/* binding */ openLuks1),
/* harmony export */   r: () => (/* binding */ fullSectorBitmap),
/* harmony export */   s: () => (/* binding */ vhdHead),
/* harmony export */   t: () => (/* binding */ BLOCK),
/* harmony export */   u: () => (/* binding */ LUKS_PAYLOAD_OFFSET),
/* harmony export */   v: () => (/* binding */ isZero)
/* harmony export */ });
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9085);
/* harmony import */ var _lib_cipher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5179);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);






// lib/disk/refusals.ts
/** Every reason why a source is refused, with its code. Offsets are bytes of the file. */
/** The headers contradict each other, the file, or the format's rules. */
function damaged(format, what, cause) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.D({
		code: "E_SOURCE_DAMAGED",
		what: `the ${format} source cannot be trusted: ${what}`,
		why: "the file was cut off or changed on its way, or a faulty or hostile tool made it",
		fix: "copy the file again and compare its SHA-256, or make it anew with `qemu-img convert`",
		...cause === void 0 ? {} : { cause }
	});
}
function alreadyEncrypted(what) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.D({
		code: "E_SOURCE_ENCRYPTED",
		what: `the source is encrypted already: ${what}`,
		why: "the result of an earlier run, or an image for another platform, was given as the source",
		fix: "give the plaintext image; encrypting twice makes an image that nothing can read"
	});
}
/** A known format that is no source, with what to do instead. */
function unsupported(format, advice) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.D({
		code: "E_SOURCE_FORMAT",
		what: `the source is ${format}, which cannot be encrypted as it is`,
		why: "sources are raw, VHD and qcow2 disk images; the content decides, never the name",
		fix: advice
	});
}
/** The disk's content lies partly in another file, which is never opened. pitfalls I4 */
function needsOtherFile(code, what) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.D({
		code,
		what,
		why: "it is a snapshot or an overlay; half of a disk must not be encrypted, and other files are never opened",
		fix: "merge it into one image first, for example with `qemu-img convert -O qcow2`"
	});
}
function emptySource(what) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.D({
		code: "E_SOURCE_EMPTY",
		what,
		why: "the step that makes the image failed, or wrote elsewhere",
		fix: "give an image with a disk of at least one sector"
	});
}
function tooLarge(size, limit, why, fix) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.D({
		code: "E_SOURCE_TOO_LARGE",
		what: `the virtual disk has ${size}; the limit is ${limit}`,
		why,
		fix
	});
}
function changed(what) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.D({
		code: "E_SOURCE_CHANGED",
		what: `the source changed while it was read: ${what}`,
		why: "another process writes to it, for example a virtual machine that still runs",
		fix: "stop what writes to it, or give a copy, and run again"
	});
}
function unreadable(what, cause) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.D({
		code: "E_SOURCE_READ",
		what: `the source cannot be read: ${what}`,
		why: "the disk has errors, or the runner's user may not read the file",
		fix: "check the file's permissions and the runner's disk, and run again",
		cause
	});
}
// lib/disk/file.ts
const CHUNK = 4194304;
/** A source's file: bounded reads by position, its digest, and whether it is still what was opened. */
var SourceFile = class SourceFile {
	#handle;
	#opened;
	#digest;
	constructor(handle, opened) {
		this.#handle = handle;
		this.#opened = opened;
	}
	/** Opens for reading; never follows a link and never waits on a pipe or device (pitfalls I9). */
	static async open(path) {
		const handle = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.l)(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK).catch((cause) => {
			throw unreadable("it cannot be opened", cause);
		});
		const opened = await handle.stat({ bigint: true });
		if (!opened.isFile()) {
			await handle.close();
			throw unreadable("it is no regular file", void 0);
		}
		return new SourceFile(handle, opened);
	}
	/** Bytes of the file when it was opened. */
	get size() {
		return Number(this.#opened.size);
	}
	/** Fills all of `target`, or throws: E_SOURCE_CHANGED when the file has become shorter, E_SOURCE_READ on I/O errors. */
	async readAt(position, target) {
		for (let done = 0; done < target.length;) {
			const { bytesRead } = await this.#handle.read(target, done, target.length - done, position + done).catch((cause) => {
				throw unreadable(`reading ${target.length} bytes at ${position} failed`, cause);
			});
			if (bytesRead === 0) throw changed(`it ends at ${position + done}, not at ${this.size}`);
			done += bytesRead;
		}
	}
	/** At most `length` bytes from `position`; fewer only at the end of the file. */
	async slice(position, length) {
		const bytes = Buffer.alloc(Math.max(0, Math.min(length, this.size - position)));
		await this.readAt(position, bytes);
		return bytes;
	}
	/** SHA-256 of the whole file, lower-case hex. The file is read once, however often this is called. */
	sha256(signal, observe) {
		this.#digest ??= this.#hash(signal, observe).catch((error) => {
			this.#digest = void 0;
			throw error;
		});
		return this.#digest;
	}
	async #hash(signal, observe) {
		const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256");
		let next = this.slice(0, CHUNK);
		for (let position = 0; position < this.size; position += CHUNK) {
			const bytes = await next;
			next = this.slice(position + CHUNK, CHUNK);
			next.catch(() => void 0);
			signal.throwIfAborted();
			hash.update(bytes);
			observe?.(position, bytes);
		}
		await next;
		await this.assertUnchanged();
		return hash.digest("hex");
	}
	async assertUnchanged() {
		const now = await this.#handle.stat({ bigint: true });
		for (const name of [
			"size",
			"mtimeNs",
			"ctimeNs"
		]) if (now[name] !== this.#opened[name]) throw changed(`its ${name.replace("Ns", "")} is another one`);
	}
	async close() {
		await this.#handle.close();
	}
};
// lib/disk/foreign.ts
const CONVERT = "convert it first with `qemu-img convert -O qcow2`";
const UNPACK = "unpack it first and give the disk image inside";
/** Offsets in bytes, signatures in latin1. */
const SIGNATURES = [
	{
		at: 0,
		bytes: "KDMV",
		format: "a VMDK image",
		advice: CONVERT
	},
	{
		at: 0,
		bytes: "COWD",
		format: "a VMDK image of ESX",
		advice: CONVERT
	},
	{
		at: 0,
		bytes: "# Disk DescriptorFile",
		format: "the descriptor of a VMDK image, without its data",
		advice: CONVERT
	},
	{
		at: 0,
		bytes: "vhdxfile",
		format: "a VHDX image",
		advice: CONVERT
	},
	{
		at: 64,
		bytes: "Ú¾",
		format: "a VDI image",
		advice: CONVERT
	},
	{
		at: 0,
		bytes: "QED\0",
		format: "a QED image",
		advice: CONVERT
	},
	{
		at: 0,
		bytes: "WithoutFreeSpace",
		format: "a Parallels image",
		advice: CONVERT
	},
	{
		at: 0,
		bytes: "WithouFreSpacExt",
		format: "a Parallels image",
		advice: CONVERT
	},
	{
		at: 0,
		bytes: "",
		format: "compressed with gzip",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "ý7zXZ\0",
		format: "compressed with xz",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "(µ/ý",
		format: "compressed with zstd",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "BZh",
		format: "compressed with bzip2",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "PK",
		format: "a ZIP archive",
		advice: UNPACK
	},
	{
		at: 0,
		bytes: "7z¼¯'",
		format: "a 7-Zip archive",
		advice: UNPACK
	},
	{
		at: 257,
		bytes: "ustar",
		format: "a tar archive (OVA files are such)",
		advice: UNPACK
	},
	{
		at: 32769,
		bytes: "CD001",
		format: "an ISO image of a CD",
		advice: "install the system onto a disk image and give that; IBM imports ISO images unencrypted only"
	}
];
/** Throws UserError when the file is something else than a raw disk, and known. */
async function refuseForeign(file) {
	const head = (await file.slice(0, 33792)).toString("latin1");
	if (head.startsWith("LUKSº¾")) throw alreadyEncrypted(`a LUKS container of version ${head.charCodeAt(7)}`);
	for (const { at, bytes, format, advice } of SIGNATURES) if (head.startsWith(bytes, at)) throw unsupported(format, advice);
}
// lib/disk/block-map.ts
const BLOCK$2 = 2097152;
const ZEROS = Buffer.alloc(BLOCK$2);
/** Whether all bytes are zero; compares memory, not bytes one by one. */
function isZero(bytes) {
	for (let at = 0; at < bytes.length; at += BLOCK$2) {
		const length = Math.min(BLOCK$2, bytes.length - at);
		if (ZEROS.compare(bytes, at, at + length, 0, length) !== 0) return false;
	}
	return true;
}
/** Overwrites what lies between two places with zeros, as far as it belongs to `bytes` at all. */
function clear(bytes, from, to) {
	const start = Math.max(0, from);
	const end = Math.min(bytes.length, to);
	if (start < end) bytes.fill(0, start, end);
}
/** Which 2 MiB blocks of a virtual disk may hold data: one bit each, at most 128 KiB for 2040 GiB. */
var BlockMap = class {
	#bits;
	#size;
	constructor(virtualSize) {
		this.#size = virtualSize;
		this.#bits = new Uint8Array(Math.ceil(Math.ceil(virtualSize / BLOCK$2) / 8));
	}
	/** Marks all blocks that the bytes from `start` up to `end` touch, as far as they lie on the disk. */
	mark(start, end) {
		const last = Math.ceil(Math.min(end, this.#size) / BLOCK$2);
		for (let block = Math.floor(start / BLOCK$2); block < last; block += 1) this.#bits[block >> 3] = (this.#bits[block >> 3] ?? 0) | 1 << (block & 7);
	}
	has(block) {
		return ((this.#bits[block >> 3] ?? 0) & 1 << (block & 7)) !== 0;
	}
	/** Neighbouring blocks joined, cut at the disk's end. */
	ranges() {
		const ranges = [];
		const blocks = Math.ceil(this.#size / BLOCK$2);
		for (let block = 0; block < blocks; block += 1) {
			if (!this.has(block)) continue;
			let end = block + 1;
			while (end < blocks && this.has(end)) end += 1;
			ranges.push({
				start: block * BLOCK$2,
				end: Math.min(end * BLOCK$2, this.#size)
			});
			block = end;
		}
		return ranges;
	}
};
/** The numbers of the 2 MiB blocks that ascending ranges touch, ascending, each once. */
function* blocksOf(ranges) {
	let next = 0;
	for (const range of ranges) {
		const last = Math.ceil(range.end / BLOCK$2);
		for (let block = Math.max(next, Math.floor(range.start / BLOCK$2)); block < last; block += 1) yield block;
		next = Math.max(next, last);
	}
}
// lib/disk/qcow2/clusters.ts
const ZERO = { kind: "zero" };
const OFFSET_BITS = 72057594037927424n;
const COPIED = 1n << 63n;
const COMPRESSED = 1n << 62n;
const READS_AS_ZEROS = 1n;
/** Byte offset of an L2 table, 0 when there is none. Throws RangeError for one that lies nowhere sensible. */
function parseL1Entry(entry, header, fileSize) {
	if ((entry & ~(OFFSET_BITS | COPIED)) !== 0n) throw new RangeError("an L1 entry has reserved bits set");
	const offset = Number(entry & OFFSET_BITS);
	if (offset !== 0) demandCluster(offset, header, fileSize, "an L2 table", header.clusterSize);
	return offset;
}
/**
* One entry of an L2 table. `needed`: bytes of the cluster that lie on the disk (less than a cluster at its end).
* Throws RangeError for reserved bits and for places outside the file.
*/
function parseL2Entry(table, index, header, fileSize, needed) {
	const at = index * (header.extendedL2 ? 16 : 8);
	const entry = table.readBigUInt64BE(at);
	if ((entry & COMPRESSED) !== 0n) return compressed(entry, header, fileSize);
	const zeroBit = header.version === 3 && !header.extendedL2 ? READS_AS_ZEROS : 0n;
	if ((entry & ~(OFFSET_BITS | COPIED | zeroBit)) !== 0n) throw new RangeError("an L2 entry has reserved bits set");
	const offset = Number(entry & OFFSET_BITS);
	const subclusters = header.extendedL2 ? subclusterMap(table, at, offset !== 0) : void 0;
	if (offset === 0 || (entry & zeroBit) !== 0n || subclusters?.allocated === 0) return ZERO;
	const stored = subclusters ? (32 - Math.clz32(subclusters.allocated)) * (header.clusterSize / 32) : header.clusterSize;
	demandCluster(offset, header, fileSize, "a data cluster", Math.min(needed, stored));
	return {
		kind: "data",
		offset,
		subclusters
	};
}
function subclusterMap(table, at, hasCluster) {
	const zeros = table.readUInt32BE(at + 8);
	const allocated = table.readUInt32BE(at + 12);
	if ((zeros & allocated) !== 0) throw new RangeError("a subcluster is both stored and zero");
	if (allocated !== 0 && !hasCluster) throw new RangeError("a subcluster is stored nowhere");
	return { allocated };
}
/** Offset and a bound of the length, in sectors, share the entry's 62 bits; where they meet depends on the cluster. */
function compressed(entry, header, fileSize) {
	const offsetBits = BigInt(62 - (header.clusterBits - 8));
	if ((entry & COPIED) !== 0n) throw new RangeError("a compressed cluster claims to be its own");
	const offset = Number(entry & (1n << offsetBits) - 1n);
	const sectors = Number((entry & COMPRESSED - 1n) >> offsetBits) + 1;
	if (offset < header.clusterSize || offset >= fileSize) throw new RangeError(`a compressed cluster at ${offset} lies outside the file`);
	return {
		kind: "compressed",
		offset,
		length: Math.min(sectors * 512 - offset % 512, fileSize - offset)
	};
}
function demandCluster(offset, header, fileSize, what, needed) {
	if (offset % header.clusterSize !== 0) throw new RangeError(`${what} at ${offset} is not aligned`);
	if (offset < header.clusterSize || offset + needed > fileSize) throw new RangeError(`${what} at ${offset} lies outside the file (${fileSize} bytes)`);
	if (offset < header.l1Offset + 8 * header.l1Entries && offset + header.clusterSize > header.l1Offset) throw new RangeError(`${what} at ${offset} overlaps the L1 table`);
}
// lib/disk/vhd/checksum.ts
/** Ones' complement of the 32-bit sum of all bytes; a checksum field inside must be zero. encrypted-formats.md 1.9 */
function onesComplement(bytes) {
	let sum = 0;
	for (const byte of bytes) sum += byte;
	return ~sum >>> 0;
}
// lib/disk/vhd/footer.ts
const TYPES = /* @__PURE__ */ new Map([
	[2, "fixed"],
	[3, "dynamic"],
	[4, "differencing"]
]);
function hasFooterCookie(bytes) {
	return Buffer.from(bytes.subarray(0, 8)).toString("latin1") === "conectix";
}
/**
* Reads 512 (in very old files 511) bytes. Throws RangeError, in words, when they are no intact footer.
*/
function parseFooter(bytes) {
	if (!hasFooterCookie(bytes)) throw new RangeError("the cookie is missing");
	const copy = Buffer.from(bytes);
	copy.fill(0, 64, 68);
	if (onesComplement(copy) !== bytes.readUInt32BE(64)) throw new RangeError("the checksum is wrong");
	if (bytes.readUInt32BE(12) >>> 16 !== 1) throw new RangeError("the format version is not 1");
	const type = TYPES.get(bytes.readUInt32BE(60));
	if (!type) throw new RangeError(`the disk type ${bytes.readUInt32BE(60)} is unknown`);
	return {
		type,
		currentSize: safeNumber(bytes.readBigUInt64BE(48), "the disk size"),
		dataOffset: type === "fixed" ? 0 : safeNumber(bytes.readBigUInt64BE(16), "the data offset"),
		uuid: Buffer.from(bytes.subarray(68, 84))
	};
}
/** Whether two copies describe the same disk; bytes that tools change in one copy only do not count. */
function sameDisk(a, b) {
	return a.type === b.type && a.currentSize === b.currentSize && a.dataOffset === b.dataOffset && a.uuid.equals(b.uuid);
}
function safeNumber(value, what) {
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`${what} ${value} is beyond any file`);
	return Number(value);
}
// lib/disk/qcow2/header.ts
const QCOW2_MAGIC = Buffer.from("QFIû", "latin1");
/** As qemu: a larger L1 table is refused. */
const L1_LIMIT = 32 * 2 ** 20;
const DIRTY = 0;
const CORRUPT = 1;
const EXTERNAL_DATA = 2;
const COMPRESSION = 3;
const EXTENDED_L2 = 4;
/**
* Reads the header. Throws UserError for disks that need another file or are encrypted, RangeError, in words, for
* damaged or lying headers. `checkSize` refuses disks over the user's limit before anything else is believed.
*/
function parseQcow2Header(bytes, fileSize, checkSize) {
	if (bytes.length < 72) throw new RangeError("the header is cut off");
	const version = bytes.readUInt32BE(4);
	if (version !== 2 && version !== 3) throw unsupported(`qcow2 version ${version}`, "convert it with `qemu-img convert -O qcow2`");
	if (version === 3 && bytes.length < 104) throw new RangeError("the header is cut off");
	if (bytes.readUInt32BE(32) !== 0) throw alreadyEncrypted("a qcow2 image with an encryption method");
	if (bytes.readBigUInt64BE(8) !== 0n) throw needsOtherFile("E_SOURCE_BACKING", "the source is a qcow2 overlay: it names a backing file");
	const features = version === 3 ? readFeatures(bytes.readBigUInt64BE(72)) : /* @__PURE__ */ new Set();
	const size = safeNumber(bytes.readBigUInt64BE(24), "the disk size");
	checkSize(size);
	return {
		version,
		size,
		...layoutOf(bytes, features, size, fileSize),
		compression: compression(bytes, features)
	};
}
function layoutOf(bytes, features, size, fileSize) {
	const clusterBits = bytes.readUInt32BE(20);
	const extendedL2 = features.has(EXTENDED_L2);
	if (clusterBits < (extendedL2 ? 14 : 9) || clusterBits > 21) throw new RangeError(`clusters of 2^${clusterBits} bytes do not exist`);
	const clusterSize = 2 ** clusterBits;
	const l2Entries = clusterSize / (extendedL2 ? 16 : 8);
	const l1Entries = Math.ceil(size / (clusterSize * l2Entries));
	const l1Offset = safeNumber(bytes.readBigUInt64BE(40), "the offset of the L1 table");
	if (l1Entries > bytes.readUInt32BE(36)) throw new RangeError(`the L1 table has ${bytes.readUInt32BE(36)} entries where the disk needs ${l1Entries}`);
	if (8 * l1Entries > L1_LIMIT) throw new RangeError("the L1 table is larger than any tool makes");
	if (l1Offset % clusterSize !== 0 || l1Offset < clusterSize || l1Offset + 8 * l1Entries > fileSize) throw new RangeError(`the L1 table at ${l1Offset} lies in no place for it`);
	return {
		clusterBits,
		clusterSize,
		l1Offset,
		l1Entries,
		extendedL2,
		l2Entries
	};
}
/** The incompatible features that are set. All that would change what is read must be understood. */
function readFeatures(bits) {
	const set = /* @__PURE__ */ new Set();
	for (let bit = 0; bit < 64; bit += 1) if (bits >> BigInt(bit) & 1n) set.add(bit);
	if (set.has(DIRTY)) throw unsupported("a qcow2 image that was not closed cleanly (or is in use)", "stop the virtual machine that uses it; after a crash run `qemu-img check -r all` on it");
	if (set.has(CORRUPT)) throw unsupported("a qcow2 image that qemu has marked as corrupt", "repair it with `qemu-img check -r all` and check the disk inside");
	if (set.has(EXTERNAL_DATA)) throw needsOtherFile("E_SOURCE_BACKING", "the source is a qcow2 image whose data lies in another file");
	const unknown = [...set].filter((bit) => bit > EXTENDED_L2);
	if (unknown.length > 0) throw unsupported(`a qcow2 image with unknown features (bits ${unknown.join(", ")})`, "convert it with `qemu-img convert -O qcow2`");
	return set;
}
function compression(bytes, features) {
	const longHeader = bytes.length >= 105 && bytes.readUInt32BE(100) > 104;
	const type = features.has(COMPRESSION) && longHeader ? bytes[104] : 0;
	if (features.has(COMPRESSION) && type !== 1) throw new RangeError(`the compression type ${type} is unknown`);
	return type === 1 ? "zstd" : "zlib";
}
// lib/disk/qcow2/inflate.ts
const inflate = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_4__.inflateRaw);
const unzstd = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_4__.zstdDecompress);
/**
* Unpacks one compressed cluster to exactly `clusterSize` bytes. `packed` is longer than what belongs to the cluster:
* its length is known in whole sectors only. Throws when the data is damaged.
*/
async function unpackCluster(packed, kind, clusterSize) {
	const options = { maxOutputLength: clusterSize };
	const plain = kind === "zlib" ? await inflate(packed, {
		...options,
		finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_4__.constants.Z_SYNC_FLUSH
	}) : await unzstd(packed.subarray(0, zstdFrameLength(packed)), options);
	if (plain.length !== clusterSize) throw new RangeError(`a compressed cluster has ${plain.length} bytes instead of ${clusterSize}`);
	return plain;
}
/** Bytes of the first zstd frame (RFC 8878, 3.1.1); Node's decoder takes what follows for another frame. */
function zstdFrameLength(bytes) {
	if (bytes.length < 6 || bytes.readUInt32LE(0) !== 4247762216) throw new RangeError("a compressed cluster does not begin with a zstd frame");
	const descriptor = bytes[4] ?? 0;
	const singleSegment = descriptor >> 5 & 1;
	const sizeField = [
		singleSegment,
		2,
		4,
		8
	][descriptor >> 6] ?? 0;
	const dictionaryField = [
		0,
		1,
		2,
		4
	][descriptor & 3] ?? 0;
	let at = 5 + (1 - singleSegment) + dictionaryField + sizeField;
	for (let last = false; !last;) {
		if (at + 3 > bytes.length) throw new RangeError("a compressed cluster is cut off");
		const block = bytes.readUIntLE(at, 3);
		last = (block & 1) === 1;
		at += 3 + ((block >> 1 & 3) === 1 ? 1 : block >> 3);
	}
	return at + (descriptor >> 2 & 1 ? 4 : 0);
}
// lib/disk/qcow2/source.ts
/** Bytes of L2 tables kept at once. */
const TABLE_CACHE = 16 * 2 ** 20;
async function looksLikeQcow2(file) {
	return QCOW2_MAGIC.equals(await file.slice(0, 4));
}
/**
* A qcow2 image of version 2 or 3, without snapshots' content. All tables are read and checked here, before anything
* is written. Throws UserError for what cannot be encrypted.
*/
async function openQcow2(file, checkSize) {
	try {
		const header = parseQcow2Header(await file.slice(0, 112), file.size, checkSize);
		return await new Qcow2Reader(file, header, await readL1(file, header)).asSource();
	} catch (error) {
		if (error instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.D || !(error instanceof RangeError)) throw error;
		throw damaged("qcow2", error.message, error);
	}
}
async function readL1(file, header) {
	const bytes = await file.slice(header.l1Offset, 8 * header.l1Entries);
	const tables = [];
	for (let at = 0; at < bytes.length; at += 8) tables.push(parseL1Entry(bytes.readBigUInt64BE(at), header, file.size));
	const used = tables.filter((offset) => offset !== 0);
	if (new Set(used).size !== used.length) throw new RangeError("two L1 entries name the same L2 table");
	return tables;
}
var Qcow2Reader = class {
	#file;
	#header;
	#l1;
	#tables = /* @__PURE__ */ new Map();
	constructor(file, header, l1) {
		this.#file = file;
		this.#header = header;
		this.#l1 = l1;
	}
	async asSource() {
		const file = this.#file;
		const virtualSize = Math.ceil(this.#header.size / 512) * 512;
		const ranges = (await this.#map(virtualSize)).ranges();
		return {
			format: "qcow2",
			virtualSize,
			fileSize: file.size,
			read: (position, target) => this.#read(position, target),
			dataRanges: () => ranges,
			fileSha256: (signal) => file.sha256(signal),
			assertUnchanged: () => file.assertUnchanged(),
			close: () => file.close()
		};
	}
	/** Walks all L2 tables once, which also checks them. */
	async #map(virtualSize) {
		const { clusterSize, l2Entries, size } = this.#header;
		const map = new BlockMap(virtualSize);
		for (const [number, offset] of this.#l1.entries()) {
			if (offset === 0) continue;
			const first = number * l2Entries;
			const count = Math.min(l2Entries, Math.ceil(size / clusterSize) - first);
			const table = await this.#file.slice(offset, clusterSize);
			for (let index = 0; index < count; index += 1) {
				const start = (first + index) * clusterSize;
				if (this.#parse(table, index, start).kind !== "zero") map.mark(start, start + clusterSize);
			}
		}
		return map;
	}
	#parse(table, index, start) {
		const needed = Math.min(this.#header.clusterSize, this.#header.size - start);
		return parseL2Entry(table, index, this.#header, this.#file.size, needed);
	}
	async #read(position, target) {
		const { clusterSize, size } = this.#header;
		for (let done = 0; done < target.length;) {
			const at = position + done;
			const inside = at % clusterSize;
			const length = Math.min(clusterSize - inside, target.length - done);
			const part = target.subarray(done, done + length);
			const onDisk = Math.max(0, Math.min(length, size - at));
			await this.#readCluster(at - inside, inside, part.subarray(0, onDisk));
			part.fill(0, onDisk);
			done += length;
		}
	}
	async #readCluster(start, inside, part) {
		if (part.length === 0) return;
		const cluster = await this.#cluster(start);
		if (cluster.kind === "zero") part.fill(0);
		else if (cluster.kind === "compressed") part.set(await this.#unpack(cluster, start, inside, part.length));
		else if (cluster.subclusters) await this.#readSubclusters(cluster.offset, cluster.subclusters.allocated, inside, part);
		else await this.#file.readAt(cluster.offset + inside, part);
	}
	async #cluster(start) {
		const { clusterSize, l2Entries } = this.#header;
		const number = start / clusterSize;
		const offset = this.#l1[Math.floor(number / l2Entries)] ?? 0;
		if (offset === 0) return { kind: "zero" };
		return this.#parse(await this.#table(offset), number % l2Entries, start);
	}
	#table(offset) {
		const known = this.#tables.get(offset);
		if (known) return known;
		const oldest = this.#tables.keys().next();
		if ((this.#tables.size + 1) * this.#header.clusterSize > TABLE_CACHE && !oldest.done) this.#tables.delete(oldest.value);
		const table = this.#file.slice(offset, this.#header.clusterSize);
		this.#tables.set(offset, table);
		return table;
	}
	async #unpack(cluster, start, inside, length) {
		const packed = await this.#file.slice(cluster.offset, cluster.length);
		try {
			return (await unpackCluster(packed, this.#header.compression, this.#header.clusterSize)).subarray(inside, inside + length);
		} catch (cause) {
			throw damaged("qcow2", `the compressed cluster of disk offset ${start} cannot be unpacked`, cause);
		}
	}
	async #readSubclusters(offset, allocated, inside, part) {
		const bytes = this.#header.clusterSize / 32;
		for (let done = 0; done < part.length;) {
			const at = inside + done;
			const number = Math.floor(at / bytes);
			const piece = part.subarray(done, done + (number + 1) * bytes - at);
			if (allocated >>> number & 1) await this.#file.readAt(offset + at, piece);
			else piece.fill(0);
			done += piece.length;
		}
	}
};
// lib/disk/raw.ts
const BLOCK$1 = 2097152;
/**
* A disk whose bytes lie in the file from offset 0 on: raw images and fixed VHDs (their footer lies past `dataSize`).
* Holes are unknown until the file has been hashed; then `dataRanges` names just the blocks with content.
*/
function flatSource(file, format, dataSize) {
	const virtualSize = Math.ceil(dataSize / 512) * 512;
	let known;
	return {
		format,
		virtualSize,
		fileSize: file.size,
		async read(position, target) {
			const within = Math.max(0, Math.min(target.length, dataSize - position));
			await file.readAt(position, target.subarray(0, within));
			target.fill(0, within);
		},
		dataRanges() {
			return known?.ranges() ?? [{
				start: 0,
				end: virtualSize
			}];
		},
		async fileSha256(signal) {
			const map = new BlockMap(virtualSize);
			return await file.sha256(signal, (position, bytes) => {
				for (let at = 0; at < bytes.length; at += BLOCK$1) {
					const piece = bytes.subarray(at, at + BLOCK$1);
					if (position + at < dataSize && !isZero(piece)) map.mark(position + at, position + at + piece.length);
				}
				if (position + bytes.length >= file.size) known = map;
			});
		},
		assertUnchanged: () => file.assertUnchanged(),
		close: () => file.close()
	};
}
// lib/disk/vhd/dynamic-header.ts
const UNALLOCATED = 4294967295;
/** Entries of a BAT that are read at most: 64 MiB; 2040 GiB need 4 Mi entries with 512 KiB blocks. */
const MAX_ENTRIES = 2 ** 24;
/** Throws RangeError, in words, for a damaged or lying header. `diskSize` is the footer's current size. */
function parseDynamicHeader(bytes, diskSize) {
	if (bytes.subarray(0, 8).toString("latin1") !== "cxsparse") throw new RangeError("the cookie of the dynamic header is missing");
	const copy = Buffer.from(bytes);
	copy.fill(0, 36, 40);
	if (onesComplement(copy) !== bytes.readUInt32BE(36)) throw new RangeError("the checksum of the dynamic header is wrong");
	if (bytes.readUInt32BE(24) >>> 16 !== 1) throw new RangeError("the version of the dynamic header is not 1");
	const blockSize = bytes.readUInt32BE(32);
	if (blockSize < 512 || (blockSize & blockSize - 1) !== 0) throw new RangeError(`the block size ${blockSize} is no power of two from 512 on`);
	const maxEntries = bytes.readUInt32BE(28);
	const entries = Math.ceil(diskSize / blockSize);
	if (entries > maxEntries) throw new RangeError(`the table has ${maxEntries} entries where the disk needs ${entries}`);
	if (entries > MAX_ENTRIES) throw new RangeError(`the table has ${entries} entries, more than any tool makes`);
	return {
		tableOffset: safeNumber(bytes.readBigUInt64BE(16), "the table offset"),
		maxEntries,
		blockSize,
		bitmapBytes: 512 * Math.ceil(blockSize / 512 / 8 / 512),
		entries
	};
}
/**
* Throws RangeError unless every block lies inside the file, before the room of a footer, and touches neither another
* block nor one of `regions` (headers and tables).
*/
function checkBlockPlaces(table, header, fileSize, regions) {
	const slot = header.bitmapBytes + header.blockSize;
	const limit = fileSize - 511;
	const places = table.filter((sector) => sector !== UNALLOCATED).sort();
	let free = 0;
	for (const sector of places) {
		const start = sector * 512;
		if (start + slot > limit) throw new RangeError(`a block at ${start} reaches beyond the file's end at ${fileSize}`);
		if (start < free) throw new RangeError(`two blocks overlap at ${start}`);
		free = start + slot;
	}
	for (const region of regions) {
		if (region.end > fileSize) throw new RangeError(`${region.name} reaches beyond the file's end`);
		const at = firstEndingAfter(places, region.start, slot);
		if (at !== void 0 && at < region.end) throw new RangeError(`a block at ${at} overlaps ${region.name} at ${region.start}`);
	}
	demandDisjoint(regions);
}
function demandDisjoint(regions) {
	const sorted = [...regions].sort((a, b) => a.start - b.start);
	sorted.forEach((region, index) => {
		const next = sorted[index + 1];
		if (next && next.start < region.end) throw new RangeError(`${region.name} and ${next.name} overlap`);
	});
}
/** Start of the first block that ends behind `position`; places do not overlap and ascend. */
function firstEndingAfter(places, position, slot) {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((places[middle] ?? 0) * 512 + slot > position) high = middle;
		else low = middle + 1;
	}
	const place = places[low];
	return place === void 0 ? void 0 : place * 512;
}
// lib/disk/vhd/source.ts
/** Sector bitmaps kept at once: a 2 MiB read of a disk with tiny blocks needs many, a sequential copy just one. */
const CACHED_BITMAPS = 16;
/** Whether the file is a VHD: a footer's cookie at its start (dynamic) or at its end (all). */
async function looksLikeVhd(file) {
	if (hasFooterCookie(await file.slice(0, 8))) return true;
	return hasFooterCookie(await file.slice(trailingOffset(file.size), 8));
}
/** A fixed or dynamic VHD of any maker. Throws UserError for what cannot be encrypted. encrypted-formats.md 4 */
async function openVhd(file, checkSize) {
	return inWords("VHD", async () => {
		const footer = await readFooters(file);
		if (footer.type === "differencing") throw needsOtherFile("E_SOURCE_DIFFERENCING", "the source is a differencing VHD: its parent is missing");
		checkSize(footer.currentSize);
		if (footer.type === "fixed") {
			if (footer.currentSize > trailingOffset(file.size)) throw new RangeError(`the footer says ${footer.currentSize} bytes, the file has ${file.size}`);
			return flatSource(file, "vhd", footer.currentSize);
		}
		return openDynamic(file, footer);
	});
}
/** Turns the RangeErrors of parsers into errors for the user. */
async function inWords(format, open) {
	try {
		return await open();
	} catch (error) {
		if (error instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.D || !(error instanceof RangeError)) throw error;
		throw damaged(format, error.message, error);
	}
}
/** Where the footer at the end begins: 512 bytes from it, in very old files 511. */
function trailingOffset(size) {
	return Math.max(0, size - (size % 512 === 511 ? 511 : 512));
}
/** The footer at the end, or for a dynamic disk its copy at 0 when that at the end is damaged. */
async function readFooters(file) {
	const head = attempt(await file.slice(0, 512));
	const tail = attempt(await file.slice(trailingOffset(file.size), 512));
	if ("footer" in tail) {
		if (tail.footer.type !== "fixed" && "footer" in head && !sameDisk(head.footer, tail.footer)) throw new RangeError("its two footers describe different disks");
		return tail.footer;
	}
	if ("footer" in head && head.footer.type !== "fixed") return head.footer;
	throw new RangeError(`the footer at ${trailingOffset(file.size)} is unusable: ${tail.problem}`);
}
function attempt(bytes) {
	if (bytes.length < 511) return { problem: "the file is too short" };
	try {
		return { footer: parseFooter(bytes) };
	} catch (error) {
		return { problem: error instanceof Error ? error.message : String(error) };
	}
}
async function openDynamic(file, footer) {
	if (footer.dataOffset + 1024 > file.size) throw new RangeError(`the dynamic header at ${footer.dataOffset} lies beyond the file's end`);
	const header = parseDynamicHeader(await file.slice(footer.dataOffset, 1024), footer.currentSize);
	const tableBytes = 4 * header.entries;
	if (header.tableOffset + tableBytes > file.size) throw new RangeError(`the block table at ${header.tableOffset} lies beyond the file's end`);
	await refuseEncrypted(file, header);
	const table = await readTable(file, header);
	checkBlockPlaces(table, header, file.size, [
		{
			name: "the dynamic header",
			start: footer.dataOffset,
			end: footer.dataOffset + 1024
		},
		{
			name: "the block table",
			start: header.tableOffset,
			end: header.tableOffset + tableBytes
		},
		{
			name: "the footer copy",
			start: 0,
			end: 512
		}
	]);
	return dynamicSource(file, footer.currentSize, header, table);
}
/** blktap puts the key hash into the batmap header, right behind the table. encrypted-formats.md 1.4 */
async function refuseEncrypted(file, header) {
	const at = header.tableOffset + 512 * Math.ceil(4 * header.maxEntries / 512);
	const batmap = await file.slice(at, 94);
	if (batmap.length < 94 || batmap.subarray(0, 8).toString("latin1") !== "tdbatmap") return;
	if (batmap[29] === 1) throw alreadyEncrypted("a VHD with the hash of a key in its batmap header");
}
async function readTable(file, header) {
	const bytes = await file.slice(header.tableOffset, 4 * header.entries);
	const table = new Uint32Array(header.entries);
	for (let index = 0; index < table.length; index += 1) table[index] = bytes.readUInt32BE(4 * index);
	return table;
}
function dynamicSource(file, size, header, table) {
	const { blockSize } = header;
	const virtualSize = Math.ceil(size / 512) * 512;
	const map = new BlockMap(virtualSize);
	table.forEach((sector, index) => {
		if (sector !== 4294967295) map.mark(index * blockSize, (index + 1) * blockSize);
	});
	const ranges = map.ranges();
	const bitmapOf = bitmapReader(file, header);
	return {
		format: "vhd",
		virtualSize,
		fileSize: file.size,
		async read(position, target) {
			for (let done = 0; done < target.length;) {
				const at = position + done;
				const index = Math.floor(at / blockSize);
				const inside = at - index * blockSize;
				const part = target.subarray(done, done + Math.min(blockSize - inside, target.length - done));
				const sector = at < virtualSize ? table[index] ?? 4294967295 : UNALLOCATED;
				if (sector === 4294967295) part.fill(0);
				else {
					await file.readAt(sector * 512 + header.bitmapBytes + inside, part);
					clearUnwritten(await bitmapOf(sector), inside, part);
					if (at + part.length > virtualSize) part.fill(0, virtualSize - at);
				}
				done += part.length;
			}
		},
		dataRanges: () => ranges,
		fileSha256: (signal) => file.sha256(signal),
		assertUnchanged: () => file.assertUnchanged(),
		close: () => file.close()
	};
}
/** Bitmaps by their block's sector, the last few kept. */
function bitmapReader(file, header) {
	const cache = /* @__PURE__ */ new Map();
	return async (sector) => {
		const known = cache.get(sector);
		if (known) return known;
		const bitmap = await file.slice(sector * 512, header.bitmapBytes);
		const oldest = cache.keys().next();
		if (cache.size >= CACHED_BITMAPS && !oldest.done) cache.delete(oldest.value);
		cache.set(sector, bitmap);
		return bitmap;
	};
}
/** A clear bit means never written: zeros, whatever bytes lie there. `offset` is the part's place in its block. */
function clearUnwritten(bitmap, offset, part) {
	const first = Math.floor(offset / 512);
	const last = Math.ceil((offset + part.length) / 512);
	for (let sector = first; sector < last; sector += 1) {
		const byte = bitmap[sector >> 3] ?? 0;
		if (byte === 255 && (sector & 7) === 0 && sector + 8 <= last) sector += 7;
		else if ((byte & 128 >> (sector & 7)) === 0) clear(part, sector * 512 - offset, (sector + 1) * 512 - offset);
	}
}
// lib/disk/open.ts
/** The VHD format ends here; no image for this pipeline can be larger. encrypted-formats.md 2 */
const FORMAT_LIMIT = 2040 * 2 ** 30;
/**
* Opens a disk image for reading. Its content decides what it is, never its name. Everything that can be known to be
* wrong is refused here, with a UserError E_SOURCE_…, before anything is written.
*
* @param path a real path that the caller has checked (lib/base/paths.ts)
* @param maxVirtualSize bytes; disks above it are refused
*/
async function openDiskSource(path, maxVirtualSize) {
	const file = await SourceFile.open(path);
	const checkSize = (size) => demandSize(size, maxVirtualSize);
	try {
		if (file.size === 0) throw emptySource("the source is an empty file");
		if (await looksLikeQcow2(file)) return await openQcow2(file, checkSize);
		if (await looksLikeVhd(file)) return await openVhd(file, checkSize);
		await refuseForeign(file);
		checkSize(file.size);
		return flatSource(file, "raw", file.size);
	} catch (error) {
		await file.close();
		throw error;
	}
}
function demandSize(size, maxVirtualSize) {
	if (size === 0) throw emptySource("the virtual disk of the source has no sectors");
	if (size > maxVirtualSize) throw tooLarge(`${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__._)(size)} (${size} bytes)`, `${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__._)(maxVirtualSize)} (max-virtual-size)`, "IBM imports disks up to 100 GB, and a lying header could ask for any size", "shrink the disk, or raise max-virtual-size when you know that the target takes it");
	if (size > FORMAT_LIMIT) throw tooLarge(`${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__._)(size)} (${size} bytes)`, "2040 GiB", "the VHD format numbers its sectors with 32 bits", "use a smaller disk");
}
// lib/disk/luks/luks1.ts
/** The LUKS1 header: read strictly, written as cryptsetup would. Big-endian. encrypted-formats.md 7 */
const MAGIC = Buffer.from("4c554b53babe", "hex");
const SECTOR$1 = 512;
const SLOTS = 8;
const SLOT_ON = 11301363;
const SLOT_OFF = 57005;
const STRIPES = 4e3;
/** Both our engines put the payload where cryptsetup does: 2 MiB, for every key size. */
const LUKS_PAYLOAD_SECTORS = 4096;
const LUKS_PAYLOAD_OFFSET = LUKS_PAYLOAD_SECTORS * SECTOR$1;
const FIRST_SLOT_SECTOR = 8;
const VOLUME_KEY_BYTES = 64;
const DIGEST_BYTES = 20;
/**
* Rounds of PBKDF2, fixed rather than measured, so that a slow runner does not make a weak header. The passphrase holds
* 256 or 512 random bits, so rounds add nothing to it; this is what a reader such as cryptsetup would call usual.
*/
const LUKS_ITERATIONS = 2e5;
/** A header that asks for more would keep the reader busy for hours. */
const MAX_ITERATIONS = 5e7;
const derive = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_5__.pbkdf2);
/** Bytes of the decrypted device for a disk of that size: rounded up to a MiB as IBM's recipe does. */
function luksVirtualSize(sourceVirtualSize) {
	return Math.ceil(sourceVirtualSize / 2 ** 20) * 2 ** 20;
}
function isLuks(bytes) {
	return MAGIC.equals(bytes.subarray(0, MAGIC.length));
}
/**
* Reads the first 592 bytes. Throws RangeError, in words, for anything but LUKS1 with aes-xts-plain64 and for lying
* offsets: payload and key areas must lie behind the header, inside `fileSize`, and apart from each other.
*/
function parseLuks1(bytes, fileSize) {
	if (bytes.length < 592 || !isLuks(bytes)) throw new RangeError("it has no LUKS magic");
	const version = bytes.readUInt16BE(6);
	if (version !== 1) throw new RangeError(`it is LUKS version ${version}, not 1`);
	if (`${text(bytes, 8, 32)}-${text(bytes, 40, 32)}` !== "aes-xts-plain64") throw new RangeError(`its cipher is not aes-xts-plain64`);
	const hash = text(bytes, 72, 32);
	if (hash !== "sha1" && hash !== "sha256" && hash !== "sha512") throw new RangeError("its hash is none of sha1, sha256, sha512");
	const keyBytes = bytes.readUInt32BE(108);
	if (keyBytes !== 32 && keyBytes !== 64) throw new RangeError(`its key has ${keyBytes} bytes`);
	const header = {
		hash,
		payloadOffset: bytes.readUInt32BE(104) * SECTOR$1,
		keyBytes,
		digest: bytes.subarray(112, 132),
		digestSalt: bytes.subarray(132, 164),
		digestIterations: iterations(bytes.readUInt32BE(164), "the digest"),
		uuid: text(bytes, 168, 40),
		slots: Array.from({ length: SLOTS }, (_, index) => parseSlot(bytes.subarray(208 + 48 * index), index))
	};
	demandApart(header, fileSize);
	return header;
}
function parseSlot(bytes, index) {
	const state = bytes.readUInt32BE(0);
	if (state !== SLOT_ON && state !== SLOT_OFF) throw new RangeError(`its key slot ${index} is neither on nor off`);
	const active = state === SLOT_ON;
	return {
		active,
		iterations: active ? iterations(bytes.readUInt32BE(4), `key slot ${index}`) : 0,
		salt: bytes.subarray(8, 40),
		offset: bytes.readUInt32BE(40) * SECTOR$1,
		stripes: bytes.readUInt32BE(44)
	};
}
function demandApart(header, fileSize) {
	if (header.payloadOffset < 2 * SECTOR$1 || header.payloadOffset > fileSize) throw new RangeError("its payload lies outside the file");
	const areas = header.slots.map((slot) => ({
		start: slot.offset,
		end: slot.offset + header.keyBytes * slot.stripes
	})).sort((a, b) => a.start - b.start);
	let free = 2 * SECTOR$1;
	for (const area of areas) {
		if (area.start < free || area.end > header.payloadOffset) throw new RangeError("its key areas overlap");
		free = area.end;
	}
	if (header.slots.some((slot) => slot.stripes !== STRIPES)) throw new RangeError(`its key slots do not have ${STRIPES} stripes`);
}
const inBulk = (key, sectors) => new _lib_cipher_js__WEBPACK_IMPORTED_MODULE_1__.t(key, "plain64").decrypt(sectors, 0);
/**
* The volume key that this passphrase opens; undefined when it opens no slot. `readAt` reads the file.
* The caller wipes the result. Verification hands in a `decrypt` of its own.
*/
async function openLuks1(header, passphrase, readAt, decrypt = inBulk) {
	for (const slot of header.slots) {
		if (!slot.active) continue;
		const slotKey = await derive(passphrase, slot.salt, slot.iterations, header.keyBytes, header.hash);
		const length = header.keyBytes * slot.stripes;
		const material = await readAt(slot.offset, Math.ceil(length / SECTOR$1) * SECTOR$1);
		decrypt(slotKey, material);
		const volumeKey = mergeStripes(material.subarray(0, length), header.keyBytes, header.hash);
		material.fill(0);
		slotKey.fill(0);
		const digest = await derive(volumeKey, header.digestSalt, header.digestIterations, DIGEST_BYTES, header.hash);
		if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.timingSafeEqual)(digest, header.digest)) return volumeKey;
		volumeKey.fill(0);
	}
}
/**
* Everything before the payload, 2 MiB: the header, the passphrase in slot 0, and random bytes in the areas of the
* unused slots, so that they cannot be told from used ones.
*/
async function makeLuks1(parts) {
	if (parts.volumeKey.length !== VOLUME_KEY_BYTES) throw new RangeError(`a volume key has ${VOLUME_KEY_BYTES} bytes here`);
	const head = Buffer.alloc(LUKS_PAYLOAD_OFFSET);
	MAGIC.copy(head, 0);
	head.writeUInt16BE(1, 6);
	head.write("aes", 8, "latin1");
	head.write("xts-plain64", 40, "latin1");
	head.write("sha256", 72, "latin1");
	head.writeUInt32BE(LUKS_PAYLOAD_SECTORS, 104);
	head.writeUInt32BE(VOLUME_KEY_BYTES, 108);
	const digestSalt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomBytes)(32);
	(await derive(parts.volumeKey, digestSalt, LUKS_ITERATIONS, DIGEST_BYTES, "sha256")).copy(head, 112);
	digestSalt.copy(head, 132);
	head.writeUInt32BE(LUKS_ITERATIONS, 164);
	head.write(parts.uuid, 168, 40, "latin1");
	for (let index = 0; index < SLOTS; index += 1) await writeSlot(head, index, parts);
	return head;
}
async function writeSlot(head, index, parts) {
	const areaSectors = Math.ceil(VOLUME_KEY_BYTES * STRIPES / SECTOR$1 / 8) * 8;
	const sector = FIRST_SLOT_SECTOR + index * areaSectors;
	const area = head.subarray(sector * SECTOR$1, (sector + areaSectors) * SECTOR$1);
	(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomBytes)(area.length).copy(area);
	const at = 208 + 48 * index;
	head.writeUInt32BE(index === 0 ? SLOT_ON : SLOT_OFF, at);
	head.writeUInt32BE(sector, at + 40);
	head.writeUInt32BE(STRIPES, at + 44);
	if (index !== 0) return;
	const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomBytes)(32);
	head.writeUInt32BE(LUKS_ITERATIONS, at + 4);
	salt.copy(head, at + 8);
	const slotKey = await derive(parts.passphrase, salt, LUKS_ITERATIONS, VOLUME_KEY_BYTES, "sha256");
	const material = splitStripes(parts.volumeKey);
	new _lib_cipher_js__WEBPACK_IMPORTED_MODULE_1__.t(slotKey, "plain64").encrypt(material, 0);
	material.copy(area);
	slotKey.fill(0);
}
/** Anti-forensic split: 4000 stripes of which every one is needed to get the key back. */
function splitStripes(key) {
	const material = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomBytes)(key.length * STRIPES);
	const last = diffuseAll(material, key.length, "sha256");
	for (let at = 0; at < key.length; at += 1) last[at] = (last[at] ?? 0) ^ (key[at] ?? 0);
	last.copy(material, key.length * 3999);
	last.fill(0);
	return material;
}
function mergeStripes(material, keyBytes, hash) {
	const key = diffuseAll(material, keyBytes, hash);
	const last = material.subarray(material.length - keyBytes);
	for (let at = 0; at < keyBytes; at += 1) key[at] = (key[at] ?? 0) ^ (last[at] ?? 0);
	return key;
}
/** All stripes but the last, each added and diffused. */
function diffuseAll(material, keyBytes, hash) {
	const sum = Buffer.alloc(keyBytes);
	for (let stripe = 0; stripe < 3999; stripe += 1) {
		for (let at = 0; at < keyBytes; at += 1) sum[at] = (sum[at] ?? 0) ^ (material[stripe * keyBytes + at] ?? 0);
		diffuse(sum, hash);
	}
	return sum;
}
/** Replaces each digest-sized chunk by the hash of its number and itself; the last chunk is cut. */
function diffuse(bytes, hash) {
	const number = Buffer.alloc(4);
	for (let at = 0, index = 0; at < bytes.length; index += 1) {
		number.writeUInt32BE(index);
		const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)(hash).update(number).update(bytes.subarray(at, at + digestLength(hash))).digest();
		digest.copy(bytes, at, 0, Math.min(digest.length, bytes.length - at));
		at += digest.length;
	}
}
function digestLength(hash) {
	return hash === "sha1" ? 20 : hash === "sha256" ? 32 : 64;
}
function iterations(value, whose) {
	if (value < 1 || value > MAX_ITERATIONS) throw new RangeError(`${whose} asks for ${value} rounds of PBKDF2`);
	return value;
}
function text(bytes, at, length) {
	const field = bytes.subarray(at, at + length);
	const end = field.indexOf(0);
	return field.subarray(0, end < 0 ? length : end).toString("latin1");
}
// lib/disk/vhd/geometry.ts
/** Microsoft's geometry of a disk of `size` bytes. Readers refuse one that is larger. encrypted-formats.md 1.8 */
function vhdGeometry(size) {
	const sectors = Math.min(Math.floor(size / 512), 267382800);
	if (sectors >= 66059280) return geometry(sectors, 16, 255);
	let track = Math.floor(sectors / 17);
	const heads = Math.max(4, Math.floor((track + 1023) / 1024));
	if (track < heads * 1024 && heads <= 16) return geometry(sectors, heads, 17);
	track = Math.floor(sectors / 31);
	return track < 16384 ? geometry(sectors, 16, 31) : geometry(sectors, 16, 63);
}
function geometry(sectors, heads, sectorsPerTrack) {
	return {
		cylinders: Math.floor(Math.floor(sectors / sectorsPerTrack) / heads),
		heads,
		sectorsPerTrack
	};
}
/** Bytes of a data block: always 2 MiB in the output, whatever the source has (fact 6). */
const BLOCK = 2097152;
const SECTORS_PER_BLOCK = BLOCK / 512;
/** The format ends at 2040 GiB: sector numbers are unsigned 32-bit. */
const VHD_MAX_SIZE = 2040 * 2 ** 30;
const BAT_OFFSET = 1536;
/** Bitmap sector, data, and a gap that brings the next block's data to a 4096-byte boundary (1.7). */
const SECTORS_PER_SLOT = 4104;
const UNIX_TIME_OF_2000 = 946684800;
const CREATOR_APPLICATION = "tap\0";
const CREATOR_VERSION = 65539;
/** What every block's sector bitmap holds: all 4096 sectors are there (section 3, rule 2). */
function fullSectorBitmap() {
	return Buffer.alloc(512, 255);
}
/**
* Lays out the file for a source of `sourceVirtualSize` bytes whose blocks `allocatedBlocks` (ascending) are stored.
* Throws RangeError for sizes and block lists that no VHD can have: callers have refused such sources before.
*/
function vhdLayout(sourceVirtualSize, allocatedBlocks) {
	const virtualSize = Math.ceil(sourceVirtualSize / BLOCK) * BLOCK;
	if (!Number.isSafeInteger(sourceVirtualSize) || virtualSize < 2097152 || virtualSize > VHD_MAX_SIZE) throw new RangeError(`no VHD has a virtual size of ${sourceVirtualSize} bytes`);
	const blockCount = virtualSize / BLOCK;
	demandAscending(allocatedBlocks, blockCount);
	const batBytes = roundUp(4 * blockCount, 512);
	const batmapHeaderOffset = BAT_OFFSET + batBytes;
	const batmapOffset = batmapHeaderOffset + 512;
	const batmapBytes = roundUp(Math.ceil(blockCount / 8), 512);
	const metadataEnd = batmapOffset + batmapBytes;
	const firstBitmapSector = roundUp(metadataEnd / 512 + 1, 8) - 1;
	const stored = allocatedBlocks.length;
	const footerOffset = stored === 0 ? metadataEnd : 512 * (firstBitmapSector + SECTORS_PER_SLOT * (stored - 1) + 1 + SECTORS_PER_BLOCK);
	return {
		virtualSize,
		blockCount,
		allocated: allocatedBlocks,
		batBytes,
		batmapHeaderOffset,
		batmapOffset,
		batmapBytes,
		firstBitmapSector,
		footerOffset,
		fileSize: footerOffset + 512
	};
}
/** Byte offset of the sector bitmap of the n-th stored block; its data follows 512 bytes later. */
function slotOffset(layout, slot) {
	return 512 * (layout.firstBitmapSector + SECTORS_PER_SLOT * slot);
}
/** Byte offset of the 2 MiB of data of the n-th stored block: a multiple of 4096. */
function slotDataOffset(layout, slot) {
	return slotOffset(layout, slot) + 512;
}
/** Everything before the first sector bitmap: footer copy, header, BAT, batmap header and batmap, zeros in the gap. */
function vhdHead(layout, identity) {
	const end = layout.allocated.length === 0 ? layout.batmapOffset + layout.batmapBytes : 512 * layout.firstBitmapSector;
	const head = Buffer.alloc(end);
	vhdFooter(layout, identity).copy(head, 0);
	dynamicHeader(layout).copy(head, 512);
	const bat = head.subarray(BAT_OFFSET, layout.batmapHeaderOffset);
	bat.fill(255, 0, 4 * layout.blockCount);
	const batmap = head.subarray(layout.batmapOffset, layout.batmapOffset + layout.batmapBytes);
	const checked = checkedBatmapBytes(layout.virtualSize);
	layout.allocated.forEach((block, slot) => {
		bat.writeUInt32BE(slotOffset(layout, slot) / 512, 4 * block);
		if (block < 8 * checked) batmap[block >> 3] = (batmap[block >> 3] ?? 0) | 128 >> (block & 7);
	});
	batmapHeader(layout, identity.keyHash, onesComplement(batmap.subarray(0, checked))).copy(head, layout.batmapHeaderOffset);
	return head;
}
/** The 512 bytes at offset 0 and, identical, at the end. encrypted-formats.md 1.1 */
function vhdFooter(layout, identity) {
	if (identity.uuid.length !== 16 || identity.uuid.every((byte) => byte === 0)) throw new RangeError("a VHD needs a UUID of 16 bytes that are not all zeros");
	const time = identity.unixTime - UNIX_TIME_OF_2000;
	if (!Number.isInteger(time) || time < 0 || time > 4294967295) throw new RangeError(`no VHD can be made at Unix time ${identity.unixTime}`);
	const geometry = vhdGeometry(layout.virtualSize);
	const footer = Buffer.alloc(512);
	footer.write("conectix", 0, "latin1");
	footer.writeUInt32BE(2, 8);
	footer.writeUInt32BE(65536, 12);
	footer.writeBigUInt64BE(BigInt(512), 16);
	footer.writeUInt32BE(time, 24);
	footer.write(CREATOR_APPLICATION, 28, "latin1");
	footer.writeUInt32BE(CREATOR_VERSION, 32);
	footer.writeBigUInt64BE(BigInt(layout.virtualSize), 40);
	footer.writeBigUInt64BE(BigInt(layout.virtualSize), 48);
	footer.writeUInt16BE(geometry.cylinders, 56);
	footer.writeUInt8(geometry.heads, 58);
	footer.writeUInt8(geometry.sectorsPerTrack, 59);
	footer.writeUInt32BE(3, 60);
	footer.set(identity.uuid, 68);
	footer.writeUInt32BE(onesComplement(footer), 64);
	return footer;
}
function dynamicHeader(layout) {
	const header = Buffer.alloc(1024);
	header.write("cxsparse", 0, "latin1");
	header.fill(255, 8, 16);
	header.writeBigUInt64BE(BigInt(BAT_OFFSET), 16);
	header.writeUInt32BE(65536, 24);
	header.writeUInt32BE(layout.blockCount, 28);
	header.writeUInt32BE(BLOCK, 32);
	header.writeUInt32BE(onesComplement(header), 36);
	return header;
}
function batmapHeader(layout, keyHash, checksum) {
	const hash = Buffer.from(keyHash, "hex");
	if (hash.length !== 32) throw new RangeError("the key hash is no hex SHA-256");
	const header = Buffer.alloc(512);
	header.write("tdbatmap", 0, "latin1");
	header.writeBigUInt64BE(BigInt(layout.batmapOffset), 8);
	header.writeUInt32BE(layout.batmapBytes / 512, 16);
	header.writeUInt32BE(65538, 20);
	header.writeUInt32BE(checksum, 24);
	header.writeUInt8(1, 29);
	hash.copy(header, 62);
	return header;
}
/** How many bytes of the batmap its checksum covers: for some sizes one sector less than there is. 1.6 */
function checkedBatmapBytes(virtualSize) {
	return 512 * Math.max(1, Math.ceil(Math.floor(virtualSize / 2 ** 24) / 512));
}
function demandAscending(blocks, blockCount) {
	let last = -1;
	for (const block of blocks) {
		if (!Number.isInteger(block) || block <= last || block >= blockCount) throw new RangeError(`block ${block} cannot follow block ${last} of ${blockCount}`);
		last = block;
	}
}
function roundUp(value, unit) {
	return Math.ceil(value / unit) * unit;
}



/***/ }),

/***/ 3794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ writeFully),
/* harmony export */   d: () => (/* binding */ nextName),
/* harmony export */   f: () => (/* binding */ ownerOf),
/* harmony export */   i: () => (/* binding */ removeLeftovers),
/* harmony export */   l: () => (/* binding */ verifyImage),
/* harmony export */   n: () => (/* binding */ probeDmCrypt),
/* harmony export */   o: () => (/* binding */ privileges),
/* harmony export */   p: () => (/* binding */ mayBeAlive),
/* harmony export */   r: () => (/* binding */ createDmCryptEngine),
/* harmony export */   s: () => (/* binding */ syncFully),
/* harmony export */   t: () => (/* binding */ createUserspaceEngine),
/* harmony export */   u: () => (/* binding */ sha256OfFile)
/* harmony export */ });
/* unused harmony export a */
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);
/* harmony import */ var _lib_cipher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5179);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8161);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1421);










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
	const inode = /\[([0-9]+)\]/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readlinkSync)("/proc/self/ns/pid"))?.[1];
	return inode === MACHINE_NAMESPACE ? void 0 : inode;
}
/** Field 22 of /proc/PID/stat. The command's name before it may itself hold brackets and blanks. A zombie is dead. */
function startTimeOf(pid) {
	try {
		const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(`/proc/${pid}/stat`, "latin1");
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
// lib/engine/verify/failure.ts
/** The finished file is not what it must be. It never gets its final name. */
function verifyFailure(what, cause) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D({
		code: "E_VERIFY",
		what: `the finished image does not read back: ${what}`,
		why: "the runner's disk or memory is faulty, something else wrote to the file, or an engine has a defect",
		fix: "run again, on another runner or with another `engine`; if it fails there too, report it with this text",
		...cause === void 0 ? {} : { cause }
	});
}
// lib/engine/verify/reader.ts
const CHUNK = 2097152;
/** A finished file, opened anew, that is read from its first to its last byte and hashed on the way. */
var FinishedFile = class FinishedFile {
	size;
	#handle;
	#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256");
	#position = 0;
	constructor(handle, size) {
		this.#handle = handle;
		this.size = size;
	}
	static async open(path) {
		const handle = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.l)(path, node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_NONBLOCK);
		return new FinishedFile(handle, (await handle.stat()).size);
	}
	/** Bytes at any place; not hashed. */
	async peek(position, length) {
		return this.#fill(position, Buffer.alloc(length));
	}
	/** The next `length` bytes of the file. */
	async next(length) {
		return this.#count(await this.#fill(this.#position, Buffer.alloc(length)));
	}
	/**
	* The next `lengths` of bytes, one after the other; a piece is read while the one before it is checked.
	* Each piece may be changed, and is overwritten when the one after the next is asked for.
	*/
	async *pieces(lengths) {
		const longest = Math.max(0, ...new Set(lengths));
		const buffers = [Buffer.allocUnsafeSlow(longest), Buffer.allocUnsafeSlow(longest)];
		let position = this.#position;
		const start = (index) => {
			const target = (index % 2 === 0 ? buffers[0] : buffers[1]).subarray(0, lengths[index] ?? 0);
			const filled = this.#fill(position, target);
			position += target.length;
			filled.catch(() => void 0);
			return filled;
		};
		let ahead = start(0);
		try {
			for (let index = 0; index < lengths.length; index += 1) {
				const piece = await ahead;
				ahead = start(index + 1);
				yield this.#count(piece);
			}
		} finally {
			await ahead.catch(() => void 0);
			for (const buffer of buffers) buffer.fill(0);
		}
	}
	/** SHA-256 of the whole file, lower-case hex; all of it must have been read by then. */
	digest() {
		if (this.#position !== this.size) throw verifyFailure(`${this.size - this.#position} bytes belong to nothing`);
		return this.#hash.digest("hex");
	}
	async close() {
		await this.#handle.close();
	}
	#count(bytes) {
		this.#hash.update(bytes);
		this.#position += bytes.length;
		return bytes;
	}
	async #fill(position, target) {
		for (let done = 0; done < target.length;) {
			const { bytesRead } = await this.#handle.read(target, done, target.length - done, position + done);
			if (bytesRead === 0) throw verifyFailure(`it ends at ${position + done}`);
			done += bytesRead;
		}
		return target;
	}
};
/** SHA-256 of a file, lower-case hex. */
async function sha256OfFile(path, signal) {
	const file = await FinishedFile.open(path);
	try {
		const whole = Math.floor(file.size / CHUNK);
		const lengths = [...new Array(whole).fill(CHUNK), file.size - whole * CHUNK];
		for await (const _ of file.pieces(lengths)) signal.throwIfAborted();
		return file.digest();
	} finally {
		await file.close();
	}
}
// lib/engine/digest.ts
/**
* SHA-256 of the bytes as they are now, computed on another thread: the caller may change them at once (WebCrypto
* works on a copy).
*/
async function digestAside(bytes) {
	return new Uint8Array(await node_crypto__WEBPACK_IMPORTED_MODULE_5__.webcrypto.subtle.digest("SHA-256", bytes));
}
// lib/engine/verify/sector-xts.ts
/**
* OpenSSL's own AES-XTS, sector by sector: slow, and for that reason used for samples only. It shares no code with the
* bulk cipher, whose faults it is there to find.
*/
function decryptSector(key, cipherText, sector) {
	const tweak = Buffer.alloc(16);
	tweak.writeBigUInt64LE(BigInt(sector));
	const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createDecipheriv)(key.length === 32 ? "aes-128-xts" : "aes-256-xts", key, tweak);
	return Buffer.concat([decipher.update(cipherText), decipher.final()]);
}
/** The sectors of a block of `count` sectors that are sampled: first, last, and one in 64, elsewhere in each block. */
function sampledSectors(block, count) {
	const sectors = /* @__PURE__ */ new Set([0, count - 1]);
	for (let at = block % 64; at < count; at += 64) sectors.add(at);
	return [...sectors];
}
// lib/engine/verify/blocks.ts
const BLOCK$3 = 2097152;
const SECTOR$1 = 512;
const ZERO_SECTOR = Buffer.alloc(SECTOR$1);
/**
* Compares stored blocks with what was read from the source: all sectors by the bulk cipher and the block's digest,
* samples also by OpenSSL's own XTS.
*/
var BlockCheck = class {
	#key;
	#cipher;
	#expected;
	#pending = [];
	#seen = 0;
	/** Sectors that were decrypted both ways. */
	sampled = 0;
	constructor(key, mode, expected) {
		this.#key = key;
		this.#cipher = new _lib_cipher_js__WEBPACK_IMPORTED_MODULE_3__.t(key, mode);
		this.#expected = expected;
	}
	/** Checks one block; its ciphertext is overwritten by its plaintext. Less than 2 MiB: the rest counts as zeros. */
	async check(block, data) {
		demandNoZeroSector(block, data);
		const first = block * BLOCK$3 / SECTOR$1;
		const samples = sampledSectors(block, data.length / SECTOR$1).map((sector) => ({
			sector,
			plain: decryptSector(this.#key, sectorOf(data, sector), first + sector)
		}));
		this.#cipher.decrypt(data, first);
		for (const { sector, plain } of samples) if (!plain.equals(sectorOf(data, sector))) throw verifyFailure(`sector ${first + sector} decrypts to other bytes with OpenSSL's XTS`);
		this.sampled += samples.length;
		const expected = this.#expected.get(block);
		if (!expected) {
			if (!(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.v)(data)) throw verifyFailure(`block ${block} holds data where the source has zeros`);
			return;
		}
		this.#seen += 1;
		await this.#pending.shift();
		this.#pending.push(this.#compare(block, data, expected));
	}
	/** Waits for the last comparison; then every block of the source must have been seen. */
	async finish() {
		await Promise.all(this.#pending.splice(0));
		if (this.#seen !== this.#expected.size) throw verifyFailure(`${this.#expected.size - this.#seen} blocks with data are missing`);
	}
	#compare(block, data, expected) {
		const compared = digestAside(data.length === BLOCK$3 ? data : Buffer.concat([data, Buffer.alloc(BLOCK$3 - data.length)])).then((digest) => {
			if (!Buffer.from(digest).equals(expected)) throw verifyFailure(`block ${block} does not decrypt to what was read from the source`);
		});
		compared.catch(() => void 0);
		return compared;
	}
};
function sectorOf(data, sector) {
	return data.subarray(sector * SECTOR$1, (sector + 1) * SECTOR$1);
}
/** Stored zeros under a set bit read back as noise: vhd-util's own defect. encrypted-formats.md 5 */
function demandNoZeroSector(block, data) {
	const words = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
	for (let at = 0; at < words.length; at += SECTOR$1 / 4) if (words[at] === 0 && sectorOf(data, at * 4 / SECTOR$1).equals(ZERO_SECTOR)) throw verifyFailure(`sector ${at * 4 / SECTOR$1} of block ${block} is stored as plain zeros`);
}
// lib/engine/verify/vhd-structure.ts
/**
* Every structure of an encrypted VHD, checked by itself: this file shares no code with the writer, so that a mistake
* there is not made twice. Numbers are those of encrypted-formats.md 1.
*/
const BLOCK$2 = 2097152;
const UNALLOCATED = 4294967295;
const CLOCK_SKEW = 1800;
/** `read` reads the file; throws UserError E_VERIFY for the first deviation. */
async function checkVhdStructure(read, fileSize, key, now = Date.now()) {
	const footer = await read(0, 512);
	const last = await read(fileSize - 512, 512);
	demand(footer.equals(last), "its two footers differ");
	const virtualSize = checkFooter(footer, now);
	const entries = virtualSize / BLOCK$2;
	checkHeader(await read(512, 1024), entries);
	const tableBytes = Math.ceil(entries / 128) * 512;
	const table = await read(1536, tableBytes);
	demand(zeros(table.subarray(entries * 4)), "the padding of the block table is not zero");
	const header = await read(1536 + tableBytes, 512);
	const batmapBytes = Math.ceil(entries / 4096) * 512;
	const batmapOffset = 2048 + tableBytes;
	const batmap = await read(batmapOffset, batmapBytes);
	checkBatmapHeader(header, {
		batmapOffset,
		batmap,
		virtualSize,
		key
	});
	const blocks = placesOf(table, entries);
	checkBatmap(batmap, blocks, virtualSize);
	const metadataEnd = batmapOffset + batmapBytes;
	checkPlaces(blocks, metadataEnd, fileSize - 512);
	return {
		virtualSize,
		blocks,
		metadataEnd,
		footerOffset: fileSize - 512
	};
}
function checkFooter(footer, now) {
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
	demand(virtualSize > 0 && virtualSize % BLOCK$2 === 0 && virtualSize <= 1044480 * BLOCK$2, `no result has a size of ${size}`);
	const geometry = footer.readUInt16BE(56) * (footer[58] ?? 0) * (footer[59] ?? 0) * 512;
	demand(geometry > 0 && geometry <= virtualSize, "the geometry is larger than the disk");
	demand(footer.readUInt32BE(60) === 3, "the disk type is not 3");
	demand(footer.readUInt32BE(64) === inverseSum(footer, 64), "the checksum of the footer is wrong");
	demand(!zeros(footer.subarray(68, 84)), "the UUID is empty");
	demand(zeros(footer.subarray(84)), "reserved bytes of the footer are not zero");
	return virtualSize;
}
function checkHeader(header, entries) {
	demand(header.toString("latin1", 0, 8) === "cxsparse", "the dynamic header has no cookie");
	demand(header.readBigUInt64BE(8) === 18446744073709551615n, "the dynamic header points on");
	demand(header.readBigUInt64BE(16) === 1536n, "the block table is not at 1536");
	demand(header.readUInt32BE(24) === 65536, "the version of the dynamic header is not 1.0");
	demand(header.readUInt32BE(28) === entries, "the number of blocks does not fit the size");
	demand(header.readUInt32BE(32) === BLOCK$2, "the blocks do not have 2 MiB");
	demand(header.readUInt32BE(36) === inverseSum(header, 36), "the checksum of the dynamic header is wrong");
	demand(zeros(header.subarray(40)), "it names a parent");
}
function checkBatmapHeader(header, { batmapOffset, batmap, virtualSize, key }) {
	demand(header.toString("latin1", 0, 8) === "tdbatmap", "the batmap header has no cookie");
	demand(header.readBigUInt64BE(8) === BigInt(batmapOffset), "the batmap lies elsewhere");
	demand(header.readUInt32BE(16) === batmap.length / 512, "the batmap has another size");
	demand(header.readUInt32BE(20) === 65538, "the batmap version is not 1.2");
	const sum = inverseSum(batmap.subarray(0, checkedBytes(virtualSize)));
	demand(header.readUInt32BE(24) === sum, "the checksum of the batmap is wrong");
	demand(header[28] === 0, "the batmap is marked as out of date");
	demand(header[29] === 1, "nothing says that the image is encrypted");
	demand(zeros(header.subarray(30, 62)), "the nonce of the key hash is not zero");
	demand((0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(/* @__PURE__ */ new Uint8Array(32)).update(key).digest().equals(header.subarray(62, 94)), "the key hash is that of another key");
	demand(zeros(header.subarray(94)), "reserved bytes of the batmap header are not zero");
}
/** Readers look at one sector of the batmap less for some sizes. encrypted-formats.md 1.6 */
function checkedBytes(virtualSize) {
	const bytes = Math.floor(virtualSize / BLOCK$2 / 8);
	return Math.max(512, Math.ceil(bytes / 512) * 512);
}
function checkBatmap(batmap, blocks, virtualSize) {
	const expected = Buffer.alloc(batmap.length);
	for (const { block } of blocks) {
		const at = Math.floor(block / 8);
		if (at < checkedBytes(virtualSize)) expected[at] = (expected[at] ?? 0) + 2 ** (7 - block % 8);
	}
	demand(batmap.equals(expected), "the batmap does not fit the block table");
}
function placesOf(table, entries) {
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
function checkPlaces(blocks, metadataEnd, footerOffset) {
	let end = metadataEnd;
	for (const { block, offset } of blocks) {
		const place = Math.ceil((end + 512) / 4096) * 4096 - 512;
		demand(offset === place, `block ${block} lies at ${offset}, not at ${place}`);
		end = offset + 512 + BLOCK$2;
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
// lib/engine/verify/verify.ts
const BLOCK$1 = 2097152;
const LUKS_PAYLOAD = 2097152;
/**
* Opens a finished file anew, checks its every structure and decrypts its every sector. Throws UserError E_VERIFY for
* the first thing that is wrong. One pass from the first byte to the last.
*/
async function verifyImage(job) {
	const file = await FinishedFile.open(job.path);
	try {
		if (file.size !== job.made.size) throw verifyFailure(`it has ${file.size} bytes, not the ${job.made.size} that were written`);
		const sampled = await (job.format === "vhd" ? verifyVhd(file, job) : verifyLuks(file, job));
		return {
			sha256: file.digest(),
			sampled
		};
	} finally {
		await file.close();
	}
}
async function verifyVhd(file, job) {
	const key = job.dek.bytes();
	const structure = await checkVhdStructure((at, length) => file.peek(at, length), file.size, key);
	const { blocks, footerOffset } = structure;
	if (structure.virtualSize !== job.made.virtualSize) throw verifyFailure(`its disk has ${structure.virtualSize} bytes, not ${job.made.virtualSize}`);
	const check = new BlockCheck(key, "plain", job.made.blockDigests);
	const head = blocks[0]?.offset ?? footerOffset;
	demandZeros(await file.next(head), structure.metadataEnd, "before the first block");
	const lengths = blocks.map(({ offset }, index) => (blocks[index + 1]?.offset ?? footerOffset) - offset);
	let index = 0;
	for await (const piece of file.pieces(lengths)) {
		job.signal.throwIfAborted();
		const { block, offset } = blocks[index] ?? {
			block: -1,
			offset: 0
		};
		if (!piece.subarray(0, 512).every((byte) => byte === 255)) throw verifyFailure(`the sector bitmap of block ${block} is not full`);
		demandZeros(piece, 2097664, `behind block ${block}`);
		await check.check(block, piece.subarray(512, 2097664));
		job.progress(offset + piece.length, file.size);
		index += 1;
	}
	await check.finish();
	await file.next(512);
	return check.sampled;
}
async function verifyLuks(file, job) {
	const { virtualSize } = job.made;
	const volumeKey = await openHeader(file, job);
	try {
		const check = new BlockCheck(volumeKey, "plain64", job.made.blockDigests);
		await file.next(LUKS_PAYLOAD);
		const whole = Math.floor(virtualSize / BLOCK$1);
		const rest = virtualSize - whole * BLOCK$1;
		const lengths = [...new Array(whole).fill(BLOCK$1), ...rest > 0 ? [rest] : []];
		let block = 0;
		for await (const piece of file.pieces(lengths)) {
			job.signal.throwIfAborted();
			const length = piece.length;
			await check.check(block, piece);
			job.progress(LUKS_PAYLOAD + block * BLOCK$1 + length, file.size);
			block += 1;
		}
		await check.finish();
		return check.sampled;
	} finally {
		volumeKey.fill(0);
	}
}
/** Opens the header with the passphrase anew, decrypting its key slot by OpenSSL's XTS. */
async function openHeader(file, job) {
	const header = await readHeader(file);
	if (header.payloadOffset !== LUKS_PAYLOAD || header.keyBytes !== 64 || header.hash !== "sha256") throw verifyFailure("its LUKS header has other parameters than were asked for");
	if (file.size !== LUKS_PAYLOAD + job.made.virtualSize) throw verifyFailure("its size does not fit the disk and the header");
	const passphrase = Buffer.from(job.dek.base64());
	try {
		const read = (position, length) => file.peek(position, length);
		const volumeKey = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.p)(header, passphrase, read, bySector);
		if (!volumeKey) throw verifyFailure("its LUKS header does not open with the passphrase");
		return volumeKey;
	} finally {
		passphrase.fill(0);
	}
}
async function readHeader(file) {
	try {
		return (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.m)(await file.peek(0, 592), file.size);
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw verifyFailure(`its LUKS header is refused: ${cause.message}`, cause);
	}
}
function bySector(key, sectors) {
	for (let at = 0; at < sectors.length; at += 512) decryptSector(key, sectors.subarray(at, at + 512), at / 512).copy(sectors, at);
}
function demandZeros(bytes, from, where) {
	if (!bytes.subarray(from).every((byte) => byte === 0)) throw verifyFailure(`there are bytes ${where} that belong to nothing`);
}
// lib/engine/output-file.ts
/** Makes a file that must not exist yet, readable by its owner alone. */
async function createOutput(path) {
	const flags = node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_EXCL;
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.l)(path, flags, 384).catch((cause) => {
		throw writeError(`the file ${path} cannot be made`, cause);
	});
}
/** Writes all bytes, or throws UserError E_SPACE or E_OUTPUT_WRITE. */
async function writeFully(file, bytes, position) {
	for (let done = 0; done < bytes.length;) {
		const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done).catch((cause) => {
			throw writeError(`writing ${bytes.length} bytes at ${position} of the result failed`, cause);
		});
		done += bytesWritten;
	}
}
/** Waits until the disk has everything. */
async function syncFully(file) {
	await file.sync().catch((cause) => {
		throw writeError("the result could not be brought to the disk", cause);
	});
}
/** The disk became full while the result was written; `what` failed. */
function spaceError(what, cause) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D({
		code: "E_SPACE",
		what: `${what}: no space is left`,
		why: "something else filled the disk since the check, or a quota is smaller than the disk",
		fix: "free space in the folder of the output, or name another one with `output`",
		cause
	});
}
function writeError(what, cause) {
	const code = cause.code;
	if (code === "ENOSPC" || code === "EDQUOT") return spaceError(what, cause);
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D({
		code: "E_OUTPUT_WRITE",
		what,
		why: "the disk has errors or is read-only, or the runner's user may not write there",
		fix: "check the disk and the permissions of the folder, or name another one with `output`",
		cause
	});
}
/** Bytes after which the disk is asked to catch up. */
const CATCH_UP = 268435456;
/**
* Writes to a file and lets the disk catch up from time to time, beside the work: otherwise gigabytes could be left
* for the last sync, which no cancellation can stop.
*/
var SteadyWriter = class {
	#file;
	#written = 0;
	#catchingUp = Promise.resolve();
	constructor(file) {
		this.#file = file;
	}
	async write(bytes, position) {
		await writeFully(this.#file, bytes, position);
		this.#written += bytes.length;
		if (this.#written < CATCH_UP) return;
		this.#written = 0;
		await this.#catchingUp;
		this.#catchingUp = syncFully(this.#file);
		this.#catchingUp.catch(() => void 0);
	}
	/** Waits until the disk has everything. */
	async finish() {
		await this.#catchingUp;
		await syncFully(this.#file);
	}
	/** Waits for what is under way, so that the file can be closed; what came of it is not asked. */
	async settle() {
		await this.#catchingUp.catch(() => void 0);
	}
};
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
	return (0,node_child_process__WEBPACK_IMPORTED_MODULE_9__.spawn)(command, args, {
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
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.k)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.w)(tail).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " "), 500);
}
function once(call) {
	let done = false;
	return (...args) => {
		if (done) return;
		done = true;
		call(...args);
	};
}
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
		if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(path).then((found) => found.isFile() && (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.X_OK).then(() => true)).catch(() => false)) return path;
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
		run: async (command, args, options) => run(await commandPath(command), args, options)
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
		return await run(sudo, [
			"-n",
			"--",
			path,
			...args
		], options);
	} catch (error) {
		if (error instanceof CommandError && SUDO_REFUSAL.test(error.said)) throw sudoRefused(command, `sudo -n refused ${path}`, error);
		throw error;
	}
}
async function commandPath(command) {
	const path = await findTool(command);
	if (path !== void 0) return path;
	throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D({
		code: "E_TOOL_MISSING",
		what: `the command ${command} is not installed`,
		why: "the runner's machine lacks a package that the dm-crypt engine needs",
		fix: "install cryptsetup-bin and dmsetup (losetup is in mount or util-linux), as docs/runner.md says, or use engine: userspace"
	});
}
function sudoRefused(command, what, cause) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D({
		code: "E_SUDO_REFUSED",
		what: `${command} cannot run as root: ${what}`,
		why: "the runner's user has no rule for it in sudoers",
		fix: "install the sudoers file of docs/runner.md, run the runner as root, or use engine: userspace",
		...cause === void 0 ? {} : { cause }
	});
}
// lib/engine/dm-crypt/errors.ts
const USERSPACE = "or use engine: userspace, which needs nothing of the kernel";
/** A command of the kernel's tools failed; its arguments hold no secret. */
function commandFailed(command, args, cause) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D({
		code: "E_DM_CRYPT",
		what: `${command} ${args[0] ?? ""} failed: ${cause.message}`,
		why: "the kernel's device-mapper, dm-crypt, xts or loop support is missing or out of devices on this runner",
		fix: `load the modules and install the packages of docs/runner.md, ${USERSPACE}`,
		cause
	});
}
function deviceMissing(what, detail, cause) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D({
		code: "E_DM_CRYPT",
		what: `${what} did not come to be: ${detail}`,
		why: "the runner lives in a container with a /dev or /sys of its own, where new devices do not appear",
		fix: `run the runner on the machine itself, ${USERSPACE}`,
		...cause === void 0 ? {} : { cause }
	});
}
/** A write through the mapping failed. `freeBytes`: what the file system of the file below has left. */
function writeFailed(file, freeBytes, cause) {
	const what = `writing ${JSON.stringify(file)} through the kernel failed: ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)(cause)[0] ?? ""}`;
	const code = cause.code;
	if (code === "ENOSPC" || code === "EIO" && freeBytes !== void 0 && freeBytes < 16 * 2 ** 20) return spaceError(what, cause);
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D({
		code: "E_OUTPUT_WRITE",
		what,
		why: "the disk below has errors, or the kernel refused the write",
		fix: `look at the kernel log of the runner, name another folder with \`output\`, ${USERSPACE}`,
		cause
	});
}
function luksFormatFailed(cause) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D({
		code: "E_LUKS_FORMAT",
		what: `the LUKS1 header could not be made: ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)(cause)[0] ?? ""}`,
		why: "cryptsetup is too old for the options, or the kernel lacks algif_skcipher, which it may need without root",
		fix: `install cryptsetup 2.1 or newer and load the modules of docs/runner.md, ${USERSPACE}`,
		cause
	});
}
function toolMissing(name) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D({
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
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(folder).catch(() => [])).filter((name) => name.startsWith(prefix));
}
/** Without the newline that the kernel adds; undefined when the device has gone meanwhile. */
async function text(path) {
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)(path, "utf8").catch(() => void 0))?.replace(/\n$/, "");
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
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.access)(path).catch((cause) => {
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
		const name = nextName();
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
			throw error instanceof CommandError ? commandFailed(command, args, error) : error;
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
			log.warning(`${what}, left by a run that was killed, cannot be removed: ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)(error)[0] ?? ""}`);
			return false;
		}
	};
	await removeMappings(privileges, attempt);
	for (const loop of await listLoops()) {
		const file = loop.file.endsWith(DELETED) ? loop.file.slice(0, -10) : loop.file;
		if (!isOrphan((0,node_path__WEBPACK_IMPORTED_MODULE_6__.basename)(file)) || loop.held) continue;
		await attempt(`the loop device ${loop.device}`, () => detachLoop(privileges, loop.device));
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(file) !== folder && file === loop.file) await attempt(`the file ${file}`, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.unlink)(file));
	}
	const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(folder).catch(() => []);
	for (const name of names.filter(isOrphan)) await attempt(`the file ${name}`, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, name)));
}
/** From the top of each stack downwards: a mapping goes when nothing lies on it any more. */
async function removeMappings(privileges, attempt) {
	const given = /* @__PURE__ */ new Set();
	for (let round = 0; round < ROUNDS; round += 1) {
		const next = (await listMappings()).find(({ name, holders }) => isOrphan(name) && holders.length === 0 && !given.has(name));
		if (!next) return;
		given.add(next.name);
		await attempt(`the mapping ${next.name}`, () => removeIdleMapping(privileges, next.name));
	}
}
/** Of ours, and its owner is dead. */
function isOrphan(name) {
	const owner = ownerOf(name);
	return owner !== void 0 && !mayBeAlive(owner);
}
// lib/engine/dm-crypt/direct.ts
const WASM_PAGE = 65536;
/** Opens a mapping for writing past the page cache, for us alone. */
async function openDirect(device) {
	const flags = node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_DIRECT | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_EXCL;
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.open)(device, flags).catch((cause) => {
		throw deviceMissing(device, "it cannot be opened for writing", cause);
	});
}
/** A write that took less is a failure: its rest would no longer be aligned. */
async function writeAll(device, bytes, position) {
	const { bytesWritten } = await device.write(bytes, 0, bytes.length, position);
	if (bytesWritten === bytes.length) return;
	const short = /* @__PURE__ */ new Error(`only ${bytesWritten} of ${bytes.length} bytes were taken at ${position}`);
	throw Object.assign(short, { code: "EIO" });
}
/** Node has it; Node's own types do not name it. */
const wasm = globalThis;
/** Direct writes need memory that begins at a page: WebAssembly's does, a Buffer's does not (test-lab.md 1). */
function alignedBuffers(count, bytes) {
	const pages = count * bytes / WASM_PAGE;
	const memory = new wasm.WebAssembly.Memory({
		initial: pages,
		maximum: pages
	});
	return Array.from({ length: count }, (_, index) => Buffer.from(memory.buffer, index * bytes, bytes));
}
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
const PIECE = 2 * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.t;
/**
* Writes the source's plaintext through the mapping, past the page cache, and flushes it. Returns the SHA-256 of each
* 2 MiB block that is not all zeros, as it was read, padded with zeros at the disk's end.
*/
async function copyThrough(copy) {
	const digests = /* @__PURE__ */ new Map();
	const buffers = alignedBuffers(LANES, PIECE);
	const mayHoldData = new _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.g(copy.source.virtualSize);
	for (const range of copy.source.dataRanges()) mayHoldData.mark(range.start, range.end);
	const device = await openDirect(copy.device);
	try {
		await inLanes(pieces(copy.ranges), LANES, copy.signal, async (piece, lane) => {
			const buffer = buffers[lane] ?? Buffer.alloc(0);
			const blocks = [...(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__._)([piece])];
			const plain = buffer.subarray(0, blocks.length * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.t);
			if (blocks.some((block) => mayHoldData.has(block))) await copy.source.read(piece.start, plain);
			else plain.fill(0);
			const hashed = digestBlocks(blocks, plain, digests);
			const bytes = plain.subarray(0, piece.end - piece.start);
			const written = writeAll(device, bytes, piece.start).catch(explain(copy.file));
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
	const buffers = alignedBuffers(LANES, _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.t);
	await inLanes((0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__._)(source.dataRanges()), LANES, signal, async (block, lane) => {
		const buffer = buffers[lane] ?? Buffer.alloc(0);
		await source.read(block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.t, buffer);
		if (!(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.v)(buffer)) found.push(block);
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
		const bytes = plain.subarray(index * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.t, (index + 1) * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.t);
		if (!(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.v)(bytes)) digests.set(block, await digestAside(bytes));
	}
}
function explain(file) {
	return async (cause) => {
		throw writeFailed(file, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.statfs)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(file)).then((found) => found.bavail * found.bsize, () => void 0), cause);
	};
}
// lib/engine/dm-crypt/tables.ts
/** Texts that `dmsetup create` reads from stdin, one target a line; all numbers are 512-byte sectors. */
/**
* The virtual disk over the file of a VHD: each stored block where the layout puts its data, and `error` where no
* block is stored, so that a stray write fails instead of landing somewhere (test-lab.md 1).
*/
function blockTable(layout, device) {
	const lines = [];
	let next = 0;
	const gapUpTo = (block) => {
		if (block > next) lines.push(`${next * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.n} ${(block - next) * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.n} error`);
	};
	layout.allocated.forEach((block, slot) => {
		gapUpTo(block);
		const from = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.i)(layout, slot) / 512;
		lines.push(`${block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.n} ${_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.n} linear ${device} ${from}`);
		next = block + 1;
	});
	gapUpTo(layout.blockCount);
	return `${lines.join("\n")}\n`;
}
/** A whole device under another name: a mapping's node belongs to whom we say, that of cryptsetup to root. */
function wholeTable(sectors, device) {
	return `0 ${sectors} linear ${device} 0\n`;
}
/**
* Encryption of a whole device, tweak = low 32 bits of the sector number (encrypted-formats.md 0, fact 2).
* Holds the key: the caller wipes it. It is put together in memory of its own, without a text in between.
*/
function cryptTable(sectors, key, device) {
	const before = `0 ${sectors} crypt aes-xts-plain `;
	const after = ` 0 ${device} 0\n`;
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
/** Time for `luksFormat`: two derivations, some seconds on a slow machine. */
const FORMAT_TIMEOUT = 12e4;
/**
* Writes a raw image with a LUKS1 header made by cryptsetup, all of it encrypted, zeros too.
* The passphrase is the base64 TEXT of the DEK, without a newline (encrypted-formats.md 6).
*/
async function writeLuks$1(file, path, job, devices, cryptsetup) {
	const { source, signal } = job;
	const virtualSize = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.d)(source.virtualSize);
	const passphrase = Buffer.from(job.dek.base64());
	try {
		await file.truncate(_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.u + virtualSize);
		const volumeKey = job.luksVolumeKey;
		if (volumeKey) await writeFully(file, await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.f)({
			volumeKey,
			passphrase,
			uuid: (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID)()
		}), 0);
		else await format(cryptsetup, path, passphrase, signal);
		signal.throwIfAborted();
		const plain = await devices.openLuks(await devices.loop(path), passphrase);
		const own = await devices.mapping(wholeTable(virtualSize / 512, plain));
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
		await syncFully(file);
		return {
			size: _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.u + virtualSize,
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
	args.push("--pbkdf-force-iterations", String(_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.l), path);
	await run(cryptsetup, args, {
		input: passphrase,
		signal,
		timeout: FORMAT_TIMEOUT
	}).catch((error) => {
		signal.throwIfAborted();
		throw luksFormatFailed(error);
	});
}
// lib/engine/dm-crypt/vhd.ts
/**
* Writes an encrypted dynamic VHD. The place of a block in the file must be known before the kernel can map it, so the
* source is read twice: for its blocks that are not all zeros, then for their content.
*/
async function writeVhd$1(file, path, job, devices) {
	const { source, signal } = job;
	const progress = halves(job);
	const layout = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.c)(source.virtualSize, await blocksWithData(source, signal, progress.scanned));
	await file.truncate(layout.fileSize);
	await writeBitmaps(file, layout, signal);
	const blockDigests = layout.allocated.length === 0 ? /* @__PURE__ */ new Map() : await copyThrough({
		source,
		device: await mapBlocks(devices, path, layout, job.dek.bytes()),
		file: path,
		ranges: joined(layout.allocated),
		signal,
		written: progress.written(layout.allocated.length * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.t)
	});
	await source.assertUnchanged();
	await devices.release();
	const identity = {
		...job.vhd,
		keyHash: job.dek.keyHash()
	};
	await writeFully(file, (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.s)(layout, identity), 0);
	await writeFully(file, (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.o)(layout, identity), layout.footerOffset);
	await syncFully(file);
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
	const blocks = await devices.mapping(blockTable(layout, loop));
	const table = cryptTable(layout.virtualSize / 512, key, blocks.device);
	try {
		return (await devices.mapping(table)).path;
	} finally {
		table.fill(0);
	}
}
/** Each bitmap fills the last sector before a page of data, so none shares a page with what the kernel writes directly. */
async function writeBitmaps(file, layout, signal) {
	const bitmap = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.r)();
	for (const slot of layout.allocated.keys()) {
		signal.throwIfAborted();
		await writeFully(file, bitmap, (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.a)(layout, slot));
	}
	await syncFully(file);
}
/** Neighbouring blocks as one range of bytes. */
function joined(blocks) {
	const ranges = [];
	for (const block of blocks) {
		const last = ranges.at(-1);
		if (last?.end === block * 2097152) last.end += _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.t;
		else ranges.push({
			start: block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.t,
			end: (block + 1) * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.t
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
			furthest = Math.max(furthest, Math.min((block + 1) * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.t, total));
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
function createDmCryptEngine(privileges$2 = privileges()) {
	return {
		name: "dm-crypt",
		async toolVersions() {
			return {
				cryptsetup: await cryptsetupVersion(),
				kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_8__.release)()
			};
		},
		async encrypt(job) {
			await removeLeftovers(privileges$2, job.log, (0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(job.path));
			return encryptTo(job, privileges$2);
		}
	};
}
/**
* Until it is finished the file has a name that tells its owner, so that whatever a killed run leaves of it (loop
* device, mappings, the file) can be known and removed; then it gets the path that was asked for.
*/
async function encryptTo(job, privileges) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(job.path)), nextName());
	const file = await createOutput(path);
	const devices = new Devices(privileges, job.log);
	try {
		const result = job.format === "vhd" ? await writeVhd$1(file, path, job, devices) : await writeLuks$1(file, path, job, devices, await cryptsetupPath());
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rename)(path, job.path);
		return result;
	} catch (error) {
		await devices.release().catch((failure) => {
			job.log.warning(`a kernel device of this run is left: ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)(failure).join(": ")}`);
		});
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.unlink)(path).catch(() => void 0);
		throw error;
	} finally {
		await file.close();
	}
}
async function cryptsetupPath() {
	const path = await findTool("cryptsetup");
	if (path === void 0) throw toolMissing("cryptsetup");
	return path;
}
async function cryptsetupVersion() {
	const { stdout } = await run(await cryptsetupPath(), ["--version"], { timeout: 1e4 });
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
async function probeDmCrypt(folder, privileges$1 = privileges()) {
	for (const { name, check } of probes(folder, privileges$1)) {
		const reason = await check().catch(reasonOf);
		if (reason !== void 0) return {
			ok: false,
			probe: name,
			reason
		};
	}
	return {
		ok: true,
		how: privileges$1.how
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
	for (const command of PRIVILEGED_COMMANDS) if (await findTool(command) === void 0) missing.push(command);
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
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.access)("/dev/loop-control").then(() => void 0, () => "there is no /dev/loop-control: the module loop is not loaded, or a container hides it");
}
/** A loop device, a mapping with a key that is thrown away, one write, and the same computed here. */
async function trial(folder, privileges) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, nextName());
	const devices = new Devices(privileges, _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.T);
	const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomBytes)(64);
	const table = (loop) => cryptTable(TRIAL_SIZE / 512, key, loop);
	const file = await createOutput(path);
	try {
		await file.truncate(TRIAL_SIZE);
		await writeZeros((await devices.mapping(table(await devices.loop(path)))).path);
		await devices.release();
		const expected = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createCipheriv)("aes-256-xts", key, Buffer.alloc(16)).update(Buffer.alloc(512));
		const found = Buffer.alloc(512);
		await file.read(found, 0, 512, 0);
		return found.equals(expected) ? void 0 : "the kernel's aes-xts-plain gives other bytes than expected";
	} finally {
		await devices.release().catch(() => void 0);
		await file.close();
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.unlink)(path);
	}
}
async function writeZeros(path) {
	const device = await openDirect(path);
	try {
		for (const zeros of alignedBuffers(1, TRIAL_SIZE)) await writeAll(device, zeros, 0);
		await device.sync();
	} finally {
		await device.close();
	}
}
function reasonOf(error) {
	return error instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.D ? error.what : (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.O)(error)[0] ?? "unknown";
}
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
	const virtualSize = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.d)(source.virtualSize);
	const volumeKey = Buffer.from(job.luksVolumeKey ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomBytes)(64));
	const passphrase = Buffer.from(job.dek.base64());
	try {
		const head = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.f)({
			volumeKey,
			passphrase,
			uuid: (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID)()
		});
		await file.write(head, 0);
		const blockDigests = await writePayload(file, job, virtualSize, new _lib_cipher_js__WEBPACK_IMPORTED_MODULE_3__.t(volumeKey, "plain64"));
		await source.assertUnchanged();
		await file.finish();
		return {
			size: _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.u + virtualSize,
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
			const digest = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.v)(data) ? void 0 : digestAside(data);
			cipher.encrypt(data, block * SECTORS_PER_BLOCK);
			job.progress(Math.min((block + 1) * BLOCK, job.source.virtualSize), job.source.virtualSize);
			const length = Math.min(BLOCK, virtualSize - block * BLOCK);
			await Promise.all([file.write(data.subarray(0, length), _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.u + block * BLOCK), digest?.then((bytes) => digests.set(block, bytes))]);
		}
	});
	return digests;
}
function mapOf(source) {
	const map = new _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.g(source.virtualSize);
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
	const cipher = new _lib_cipher_js__WEBPACK_IMPORTED_MODULE_3__.t(job.dek.bytes(), "plain");
	const { source } = job;
	const place = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.c)(source.virtualSize, []);
	const allocated = [];
	const digests = /* @__PURE__ */ new Map();
	await forEachBlock({
		blocks: (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__._)(source.dataRanges()),
		front: (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.r)(),
		signal: job.signal,
		read: (block, data) => source.read(block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.t, data),
		handle: async (block, { whole, data }) => {
			job.progress(Math.min((block + 1) * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.t, source.virtualSize), source.virtualSize);
			if ((0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.v)(data)) return;
			const digest = digestAside(data);
			cipher.encrypt(data, block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.n);
			const offset = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.a)(place, allocated.length);
			allocated.push(block);
			await Promise.all([file.write(whole, offset), digest.then((bytes) => digests.set(block, bytes))]);
		}
	});
	await source.assertUnchanged();
	const layout = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.c)(source.virtualSize, allocated);
	const identity = {
		...job.vhd,
		keyHash: job.dek.keyHash()
	};
	await file.write((0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.s)(layout, identity), 0);
	await file.write((0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.o)(layout, identity), layout.footerOffset);
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
			const file = await createOutput(job.path);
			const writer = new SteadyWriter(file);
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
