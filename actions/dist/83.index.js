export const id = 83;
export const ids = [83];
export const modules = {

/***/ 4338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ makeLuks1),
/* harmony export */   c: () => (/* binding */ SectorCipher),
/* harmony export */   d: () => (/* binding */ clear),
/* harmony export */   f: () => (/* binding */ isZero),
/* harmony export */   i: () => (/* binding */ luksVirtualSize),
/* harmony export */   l: () => (/* binding */ BlockMap),
/* harmony export */   n: () => (/* binding */ LUKS_ITERATIONS),
/* harmony export */   o: () => (/* binding */ openLuks1),
/* harmony export */   r: () => (/* binding */ LUKS_PAYLOAD_OFFSET),
/* harmony export */   s: () => (/* binding */ parseLuks1),
/* harmony export */   t: () => (/* binding */ digestAside),
/* harmony export */   u: () => (/* binding */ blocksOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);



// lib/disk/block-map.ts
const BLOCK = 2097152;
const ZEROS = Buffer.alloc(BLOCK);
/** Whether all bytes are zero; compares memory, not bytes one by one. */
function isZero(bytes) {
	for (let at = 0; at < bytes.length; at += BLOCK) {
		const length = Math.min(BLOCK, bytes.length - at);
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
		this.#bits = new Uint8Array(Math.ceil(Math.ceil(virtualSize / BLOCK) / 8));
	}
	/** Marks all blocks that the bytes from `start` up to `end` touch, as far as they lie on the disk. */
	mark(start, end) {
		const last = Math.ceil(Math.min(end, this.#size) / BLOCK);
		for (let block = Math.floor(start / BLOCK); block < last; block += 1) this.#bits[block >> 3] = (this.#bits[block >> 3] ?? 0) | 1 << (block & 7);
	}
	has(block) {
		return ((this.#bits[block >> 3] ?? 0) & 1 << (block & 7)) !== 0;
	}
	/** Neighbouring blocks joined, cut at the disk's end. */
	ranges() {
		const ranges = [];
		const blocks = Math.ceil(this.#size / BLOCK);
		for (let block = 0; block < blocks; block += 1) {
			if (!this.has(block)) continue;
			let end = block + 1;
			while (end < blocks && this.has(end)) end += 1;
			ranges.push({
				start: block * BLOCK,
				end: Math.min(end * BLOCK, this.#size)
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
		const last = Math.ceil(range.end / BLOCK);
		for (let block = Math.max(next, Math.floor(range.start / BLOCK)); block < last; block += 1) yield block;
		next = Math.max(next, last);
	}
}
// lib/cipher/xts.ts
/**
* AES-XTS (IEEE 1619) over many 512-byte sectors at once. One cipher object per sector costs more than the cipher
* itself; XTS is therefore put together from two ECB passes over whole pieces. encrypted-formats.md 2, speed.md
*/
const SECTOR$1 = 512;
/** Cipher blocks of 16 bytes in a sector. */
const BLOCKS = SECTOR$1 / 16;
/** Pieces of this size keep the result buffers of `update` small enough for the fast allocator (speed.md). */
const PIECE = 65536;
/** Encrypts and decrypts runs of sectors in place with one key of 32 (AES-128-XTS) or 64 bytes (AES-256-XTS). */
var SectorCipher = class {
	#encryptor;
	#decryptor;
	#tweaker;
	#mode;
	#seeds = new Uint32Array(PIECE / SECTOR$1 * 4);
	#pad = new Uint32Array(PIECE / 4);
	constructor(key, mode) {
		if (key.length !== 32 && key.length !== 64) throw new RangeError(`an XTS key has 32 or 64 bytes, not ${key.length}`);
		const half = key.length / 2;
		const algorithm = half === 16 ? "aes-128-ecb" : "aes-256-ecb";
		const data = key.subarray(0, half);
		this.#mode = mode;
		this.#encryptor = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createCipheriv)(algorithm, data, null).setAutoPadding(false);
		this.#decryptor = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createDecipheriv)(algorithm, data, null).setAutoPadding(false);
		this.#tweaker = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createCipheriv)(algorithm, key.subarray(half), null).setAutoPadding(false);
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
		if (data.length % SECTOR$1 !== 0 || data.byteOffset % 4 !== 0) throw new RangeError("XTS takes whole sectors in aligned memory");
		try {
			for (let at = 0; at < data.length; at += PIECE) {
				const piece = data.subarray(at, Math.min(at + PIECE, data.length));
				this.#piece(cipher, piece, firstSector + at / SECTOR$1);
			}
		} catch (cause) {
			data.fill(0);
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
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
		const pad = this.#tweaks(piece.length / SECTOR$1, firstSector);
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
// lib/disk/luks/luks1.ts
/** The LUKS1 header: read strictly, written as cryptsetup would. Big-endian. encrypted-formats.md 7 */
const MAGIC = Buffer.from("4c554b53babe", "hex");
const SECTOR = 512;
const SLOTS = 8;
const SLOT_ON = 11301363;
const SLOT_OFF = 57005;
const STRIPES = 4e3;
/** Both our engines put the payload where cryptsetup does: 2 MiB, for every key size. */
const LUKS_PAYLOAD_SECTORS = 4096;
const LUKS_PAYLOAD_OFFSET = LUKS_PAYLOAD_SECTORS * SECTOR;
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
const derive = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_2__.pbkdf2);
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
		payloadOffset: bytes.readUInt32BE(104) * SECTOR,
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
		offset: bytes.readUInt32BE(40) * SECTOR,
		stripes: bytes.readUInt32BE(44)
	};
}
function demandApart(header, fileSize) {
	if (header.payloadOffset < 2 * SECTOR || header.payloadOffset > fileSize) throw new RangeError("its payload lies outside the file");
	const areas = header.slots.map((slot) => ({
		start: slot.offset,
		end: slot.offset + header.keyBytes * slot.stripes
	})).sort((a, b) => a.start - b.start);
	let free = 2 * SECTOR;
	for (const area of areas) {
		if (area.start < free || area.end > header.payloadOffset) throw new RangeError("its key areas overlap");
		free = area.end;
	}
	if (header.slots.some((slot) => slot.stripes !== STRIPES)) throw new RangeError(`its key slots do not have ${STRIPES} stripes`);
}
const inBulk = (key, sectors) => new SectorCipher(key, "plain64").decrypt(sectors, 0);
/**
* The volume key that this passphrase opens; undefined when it opens no slot. `readAt` reads the file.
* The caller wipes the result. Verification hands in a `decrypt` of its own.
*/
async function openLuks1(header, passphrase, readAt, decrypt = inBulk) {
	for (const slot of header.slots) {
		if (!slot.active) continue;
		const slotKey = await derive(passphrase, slot.salt, slot.iterations, header.keyBytes, header.hash);
		const length = header.keyBytes * slot.stripes;
		const material = await readAt(slot.offset, Math.ceil(length / SECTOR) * SECTOR);
		decrypt(slotKey, material);
		const volumeKey = mergeStripes(material.subarray(0, length), header.keyBytes, header.hash);
		material.fill(0);
		slotKey.fill(0);
		const digest = await derive(volumeKey, header.digestSalt, header.digestIterations, DIGEST_BYTES, header.hash);
		if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.timingSafeEqual)(digest, header.digest)) return volumeKey;
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
	const digestSalt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(32);
	(await derive(parts.volumeKey, digestSalt, LUKS_ITERATIONS, DIGEST_BYTES, "sha256")).copy(head, 112);
	digestSalt.copy(head, 132);
	head.writeUInt32BE(LUKS_ITERATIONS, 164);
	head.write(parts.uuid, 168, 40, "latin1");
	for (let index = 0; index < SLOTS; index += 1) await writeSlot(head, index, parts);
	return head;
}
async function writeSlot(head, index, parts) {
	const areaSectors = Math.ceil(VOLUME_KEY_BYTES * STRIPES / SECTOR / 8) * 8;
	const sector = FIRST_SLOT_SECTOR + index * areaSectors;
	const area = head.subarray(sector * SECTOR, (sector + areaSectors) * SECTOR);
	(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(area.length).copy(area);
	const at = 208 + 48 * index;
	head.writeUInt32BE(index === 0 ? SLOT_ON : SLOT_OFF, at);
	head.writeUInt32BE(sector, at + 40);
	head.writeUInt32BE(STRIPES, at + 44);
	if (index !== 0) return;
	const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(32);
	head.writeUInt32BE(LUKS_ITERATIONS, at + 4);
	salt.copy(head, at + 8);
	const slotKey = await derive(parts.passphrase, salt, LUKS_ITERATIONS, VOLUME_KEY_BYTES, "sha256");
	const material = splitStripes(parts.volumeKey);
	new SectorCipher(slotKey, "plain64").encrypt(material, 0);
	material.copy(area);
	slotKey.fill(0);
}
/** Anti-forensic split: 4000 stripes of which every one is needed to get the key back. */
function splitStripes(key) {
	const material = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(key.length * STRIPES);
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
		const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)(hash).update(number).update(bytes.subarray(at, at + digestLength(hash))).digest();
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
// lib/engine/digest.ts
/**
* SHA-256 of the bytes as they are now, computed on another thread: the caller may change them at once (WebCrypto
* works on a copy).
*/
async function digestAside(bytes) {
	return new Uint8Array(await node_crypto__WEBPACK_IMPORTED_MODULE_2__.webcrypto.subtle.digest("SHA-256", bytes));
}



/***/ }),

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ slotOffset),
/* harmony export */   c: () => (/* binding */ vhdLayout),
/* harmony export */   d: () => (/* binding */ syncFully),
/* harmony export */   f: () => (/* binding */ writeFully),
/* harmony export */   i: () => (/* binding */ slotDataOffset),
/* harmony export */   l: () => (/* binding */ SteadyWriter),
/* harmony export */   n: () => (/* binding */ SECTORS_PER_BLOCK),
/* harmony export */   o: () => (/* binding */ vhdFooter),
/* harmony export */   p: () => (/* binding */ onesComplement),
/* harmony export */   r: () => (/* binding */ fullSectorBitmap),
/* harmony export */   s: () => (/* binding */ vhdHead),
/* harmony export */   t: () => (/* binding */ BLOCK),
/* harmony export */   u: () => (/* binding */ createOutput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6832);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);



// lib/disk/vhd/checksum.ts
/** Ones' complement of the 32-bit sum of all bytes; a checksum field inside must be zero. encrypted-formats.md 1.9 */
function onesComplement(bytes) {
	let sum = 0;
	for (const byte of bytes) sum += byte;
	return ~sum >>> 0;
}
// lib/engine/output-file.ts
/** Makes a file that must not exist yet, readable by its owner alone. */
async function createOutput(path) {
	const flags = node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_EXCL;
	return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__.i)(path, flags, 384).catch((cause) => {
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
function writeError(what, cause) {
	const code = cause.code;
	if (code === "ENOSPC" || code === "EDQUOT") return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
		code: "E_SPACE",
		what: `${what}: no space is left`,
		why: "something else filled the disk since the check, or a quota is smaller than the disk",
		fix: "free space in the folder of the output, or name another one with `output`",
		cause
	});
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
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



/***/ })

};
