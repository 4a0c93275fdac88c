export const id = 454;
export const ids = [454];
export const modules = {

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



/***/ }),

/***/ 9454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeDmCrypt: () => (/* binding */ probeDmCrypt)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8238);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7584);
/* harmony import */ var _privileges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4578);
/* harmony import */ var _devices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5651);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(623);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7136);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);











// lib/engine/dm-crypt/probe.ts
/** Bytes of the file on which the probe tries everything; dm-crypt has at least one sector to encrypt. */
const TRIAL_SIZE = 1048576;
const TIMEOUT = 15e3;
/**
* Whether the dm-crypt engine can work for this user on this machine, with files in `folder`: the last probe encrypts
* one small file there and removes it. Never throws; each step has a time limit.
*/
async function probeDmCrypt(folder, privileges$1 = (0,_privileges_js__WEBPACK_IMPORTED_MODULE_4__.n)()) {
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
	for (const command of _privileges_js__WEBPACK_IMPORTED_MODULE_4__.t) if (await (0,_privileges_js__WEBPACK_IMPORTED_MODULE_4__.r)(command) === void 0) missing.push(command);
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
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, (0,_names_js__WEBPACK_IMPORTED_MODULE_7__.t)());
	const devices = new _devices_js__WEBPACK_IMPORTED_MODULE_5__.t(privileges, _log_js__WEBPACK_IMPORTED_MODULE_2__.n);
	const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomBytes)(64);
	const table = (loop) => (0,_tables_js__WEBPACK_IMPORTED_MODULE_6__.n)(TRIAL_SIZE / 512, key, loop);
	const file = await (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.u)(path);
	try {
		await file.truncate(TRIAL_SIZE);
		await writeZeros((await devices.mapping(table(await devices.loop(path)))).path);
		await devices.release();
		const expected = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createCipheriv)("aes-256-xts", key, Buffer.alloc(16)).update(Buffer.alloc(512));
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
	const device = await (0,_tables_js__WEBPACK_IMPORTED_MODULE_6__.a)(path);
	try {
		for (const zeros of (0,_tables_js__WEBPACK_IMPORTED_MODULE_6__.i)(1, TRIAL_SIZE)) await (0,_tables_js__WEBPACK_IMPORTED_MODULE_6__.o)(device, zeros, 0);
		await device.sync();
	} finally {
		await device.close();
	}
}
function reasonOf(error) {
	return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.n ? error.what : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(error)[0] ?? "unknown";
}



/***/ })

};
