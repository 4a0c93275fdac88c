export const id = 3106;
export const ids = [3106];
export const modules = {

/***/ 3106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ clean),
/* harmony export */   i: () => (/* binding */ isSystemOfCode),
/* harmony export */   n: () => (/* binding */ checkGuest),
/* harmony export */   r: () => (/* binding */ RULES),
/* harmony export */   t: () => (/* binding */ guestRecord)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);



// lib/guest/clean.ts
/**
* Text of a guest for logs, summary and manifest: one line, no control or direction characters, cut. A guest's files
* are as hostile as any download. pitfalls.md I8, I11
*/
function clean(text, limit = 120) {
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.jt)((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.I)(text), limit);
}
// lib/guest/disk/seems.ts
/** Bytes that are looked at; of text the first ones. */
const HEAD = 65536;
const TEXT = 4096;
/** Places of a disk that are looked at when it begins with zeros. */
const SAMPLES = 64;
/** And the escape of coloured text. */
const WHITE_SPACE = [
	9,
	10,
	11,
	12,
	13,
	27
];
const AGAIN = "look into the file, correct the step that fetches it, and fetch it again";
const OTHER_FILE = "another file than the disk image was given";
const GIVE_IMAGE = "give the disk image itself";
const FAILED = "the download failed, and what was stored is the answer";
const TEXTS = [
	{
		begins: /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\//,
		what: "a Git LFS pointer",
		why: "the real file was not fetched",
		fix: "run `git lfs pull`, or give actions/checkout `lfs: true`"
	},
	{
		begins: /^(\.\.\/)*\.?\/?(\.git\/)?annex\/objects\//,
		what: "a git-annex pointer",
		why: "the real file was not fetched",
		fix: "run `git annex get` on it"
	},
	{
		begins: /^<(!doctype\s+html|html|head|body|title)\b/i,
		what: "a web page",
		why: "the download failed, or its address leads to a page or a login instead of the file",
		fix: AGAIN
	},
	{
		begins: /^http\/[0-9.]+ [0-9]{3}/i,
		what: "an HTTP answer with its headers",
		why: FAILED,
		fix: AGAIN
	},
	{
		begins: /^-----BEGIN /,
		what: "a key, certificate or message in PEM",
		why: OTHER_FILE,
		fix: GIVE_IMAGE
	},
	{
		begins: /^age-encryption\.org\//,
		what: "a file encrypted with age",
		why: OTHER_FILE,
		fix: "decrypt it first"
	},
	{
		begins: /^#!/,
		what: "a script",
		why: OTHER_FILE,
		fix: GIVE_IMAGE
	},
	{
		begins: /^[{[]/,
		what: "a JSON document",
		why: `${OTHER_FILE}, or ${FAILED}`,
		fix: AGAIN
	}
];
const XML = {
	what: "an XML document",
	why: `${OTHER_FILE}, or ${FAILED}`,
	fix: AGAIN
};
const PLAIN_TEXT = {
	what: "plain text",
	why: OTHER_FILE,
	fix: GIVE_IMAGE
};
/** In the order in which documents have them. */
const PROLOG = [["<?xml", "?>"], ["<!--", "-->"]];
const BYTE_ORDER_MARK = "ï»¿";
/** Latin-1 texts at byte offsets. */
const BINARIES = [
	{
		at: 0,
		bytes: "QFIû",
		what: "a qcow2 image in another image"
	},
	{
		at: 0,
		bytes: "KDMV",
		what: "a VMDK image in another image"
	},
	{
		at: 0,
		bytes: "vhdxfile",
		what: "a VHDX image in another image"
	},
	{
		at: 0,
		bytes: "conectix",
		what: "a VHD image in another image"
	},
	{
		at: 64,
		bytes: "Ú¾",
		what: "a VDI image in another image"
	},
	{
		at: 0,
		bytes: "ELF",
		what: "a program or library of Linux"
	},
	{
		at: 0,
		bytes: "MZ",
		what: "a program of Windows or UEFI"
	},
	{
		at: 514,
		bytes: "HdrS",
		what: "a kernel of Linux"
	},
	{
		at: 0,
		bytes: "%PDF",
		what: "a PDF document"
	},
	{
		at: 0,
		bytes: "PNG",
		what: "a picture"
	},
	{
		at: 0,
		bytes: "ÿØÿ",
		what: "a picture"
	},
	{
		at: 0,
		bytes: "GIF8",
		what: "a picture"
	},
	{
		at: 0,
		bytes: "SQLite format 3\0",
		what: "a database of SQLite"
	},
	{
		at: 0,
		bytes: "Salted__",
		what: "a file encrypted with openssl"
	},
	{
		at: 0,
		bytes: "ÿþ",
		what: "text in UTF-16"
	},
	{
		at: 0,
		bytes: "þÿ",
		what: "text in UTF-16"
	}
];
/** Names what has neither a boot signature nor a partition table nor a file system that is known. */
async function seemsToBe(disk) {
	const head = await disk.read(0, Math.min(HEAD, disk.size));
	if ((0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.L)(head)) return zeros(disk);
	const text = textOf(head);
	if (text !== void 0) return nameText(text);
	const foreign = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.b)(head);
	if (foreign) return {
		what: foreign.format,
		why: OTHER_FILE,
		fix: foreign.advice
	};
	const latin = head.toString("latin1", 0, TEXT);
	const binary = BINARIES.find(({ at, bytes }) => latin.startsWith(bytes, at));
	if (binary) return {
		what: binary.what,
		why: OTHER_FILE,
		fix: GIVE_IMAGE
	};
	return {
		what: "something without a boot signature, a partition table or a file system that is known",
		why: "the file is damaged, encrypted as a whole, of an unknown format, or no disk image at all",
		fix: "compare it with the image as it was made"
	};
}
function nameText(text) {
	const start = behindProlog(text);
	const kind = errorAnswer(start) ?? TEXTS.find(({ begins }) => begins.test(start));
	if (kind) return kind;
	return start.startsWith("<") || start !== text.trimStart() ? XML : PLAIN_TEXT;
}
/** Without what may stand before the first element of a document. */
function behindProlog(text) {
	let rest = text.trimStart();
	for (const [opening, closing] of PROLOG) while (rest.startsWith(opening)) {
		const end = rest.indexOf(closing, opening.length);
		if (end === -1) return rest;
		rest = rest.slice(end + closing.length).trimStart();
	}
	return rest;
}
/** As S3 words it, in XML, with the code of the error. object-storage's answers. */
function errorAnswer(text) {
	if (!/^<Error\b/i.test(text)) return void 0;
	const [, code] = /<Code>\s*([A-Za-z0-9.]{1,64})\s*<\/Code>/.exec(text) ?? [];
	return {
		what: `an error answer of Object Storage${code === void 0 ? "" : ` (${code})`}`,
		why: FAILED,
		fix: "correct the step that downloads the image (address, key, rights), let it fail on errors, and fetch it again"
	};
}
/** In Latin-1, what has no control characters, and only zeros behind it: whatever its encoding, its marks are ASCII. */
function textOf(head) {
	const end = head.indexOf(0);
	if (end !== -1 && !(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.L)(head.subarray(end))) return void 0;
	const bytes = head.subarray(0, end === -1 ? TEXT : Math.min(end, TEXT));
	if (bytes.some((byte) => byte === 127 || byte < 32 && !WHITE_SPACE.includes(byte))) return void 0;
	const text = bytes.toString("latin1");
	return text.startsWith(BYTE_ORDER_MARK) ? text.slice(3) : text;
}
async function zeros(disk) {
	const why = "the step that makes the image failed, or wrote elsewhere";
	const fix = "look into the step that makes the image";
	const step = Math.max(HEAD, HEAD * Math.floor(disk.size / SAMPLES / HEAD));
	for (let at = HEAD; at < disk.size; at += step) if (!(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.L)(await disk.read(at, Math.min(HEAD, disk.size - at)))) return {
		what: "something that begins with zeros, without any boot signature",
		why,
		fix
	};
	return {
		what: disk.size <= SAMPLES * HEAD ? "nothing but zeros" : "zeros, wherever it was looked at",
		why,
		fix
	};
}
// lib/guest/disk/identity.ts
const SECTOR$1 = 512;
/** Latin-1 texts at byte offsets. */
const MARKS$1 = [
	{
		at: [SECTOR$1, 4096],
		bytes: "EFI PART",
		what: "a GPT without the MBR that protects it"
	},
	{
		at: [SECTOR$1],
		bytes: "PM\0\0",
		what: "a partition map of Apple"
	},
	{
		at: [
			0,
			64,
			SECTOR$1
		],
		bytes: "WEV",
		what: "a disk label of BSD"
	},
	{
		at: [508],
		bytes: "Ú¾",
		what: "a disk label of Sun"
	},
	{
		at: [0],
		bytes: "\vå©A",
		what: "a volume header of SGI"
	},
	{
		at: Array.from({ length: 16 }, (_, index) => index * SECTOR$1),
		bytes: "RDSK",
		what: "a partition table of Amiga"
	}
];
async function identify(disk) {
	for (const { at, bytes, what } of MARKS$1) for (const place of at) if (await textAt(disk, place, bytes.length) === bytes) return {
		isDisk: true,
		what
	};
	if (await textAt(disk, 510, 2) === "Uª") return {
		isDisk: true,
		what: void 0
	};
	return {
		isDisk: false,
		seeming: await seemsToBe(disk)
	};
}
/** In Latin-1; empty when it does not lie on the disk. */
async function textAt(disk, at, length) {
	return at + length > disk.size ? "" : (await disk.read(at, length)).toString("latin1");
}
// lib/guest/disk/names.ts
/**
* What may lie on a partition, or fill a disk, with its name for people. `ext` is one of ext2, ext3 and ext4, as its
* superblock tells; all others are known by name and never read.
*/
const CONTENT_NAMES = {
	ext: "an ext file system",
	xfs: "an XFS file system",
	btrfs: "a Btrfs file system",
	f2fs: "an F2FS file system",
	jfs: "a JFS file system",
	reiserfs: "a ReiserFS file system",
	nilfs2: "a NILFS2 file system",
	bcachefs: "a bcachefs file system",
	erofs: "an EROFS file system",
	cramfs: "a cramfs file system",
	romfs: "a romfs file system",
	ocfs2: "an OCFS2 file system",
	gfs2: "a GFS2 file system",
	lvm: "a physical volume of LVM",
	luks: "a LUKS container",
	"md-raid": "a member of an MD RAID",
	bcache: "a device of bcache",
	stratis: "a device of a Stratis pool",
	vdo: "a VDO volume",
	"dm-integrity": "a device of dm-integrity",
	"dm-verity": "hashes of dm-verity",
	zfs: "a device of a ZFS pool",
	bluestore: "a device of Ceph BlueStore",
	swap: "swap space",
	ntfs: "an NTFS file system",
	bitlocker: "a volume of BitLocker",
	refs: "a ReFS file system",
	exfat: "an exFAT file system",
	fat: "a FAT file system",
	iso9660: "an ISO 9660 file system, as on a CD",
	udf: "a UDF file system, as on a DVD",
	"hfs+": "an HFS+ file system",
	apfs: "an APFS container",
	ufs: "a UFS file system",
	vmfs: "a VMFS file system"
};
// lib/guest/unreadable.ts
/**
* Something on the guest's disk cannot be understood: it is damaged, lies, or asks for more work than a check may do.
* The message says what, in words, and is part of a finding. It never leaves `lib/guest`.
*/
var Unreadable = class extends Error {
	constructor(what) {
		super(what);
		this.name = "Unreadable";
	}
};
/** Runs a look-up; what the disk does not let it find out becomes `known: false`. Other errors pass. */
async function attempt(look) {
	try {
		return {
			known: true,
			value: await look()
		};
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return {
			known: false,
			why: error.message
		};
	}
}
// lib/guest/disk/content.ts
/** Of Linux' pages: swap space says what it is at the end of its first one. */
const PAGES = [
	4096,
	8192,
	16384,
	32768,
	65536
];
const MD = "üN+©";
const MD_OF_OTHER_ORDER = "©+Nü";
const KIB = 1024;
/** Bytes that are read together. */
const PIECE$1 = 4096;
/** Latin-1 texts at byte offsets. The first that fits counts: a volume that was formatted anew keeps old traces. */
const MAGICS = [
	{
		kind: "luks",
		at: 0,
		bytes: "LUKSº¾"
	},
	{
		kind: "xfs",
		at: 0,
		bytes: "XFSB"
	},
	{
		kind: "bitlocker",
		at: 3,
		bytes: "-FVE-FS-"
	},
	{
		kind: "ntfs",
		at: 3,
		bytes: "NTFS    "
	},
	{
		kind: "refs",
		at: 3,
		bytes: "ReFS\0\0\0\0"
	},
	{
		kind: "exfat",
		at: 3,
		bytes: "EXFAT   "
	},
	...[
		0,
		512,
		1024,
		1536
	].map((at) => ({
		kind: "lvm",
		at,
		bytes: "LABELONE"
	})),
	{
		kind: "md-raid",
		at: 0,
		bytes: MD
	},
	{
		kind: "ext",
		at: 1080,
		bytes: "Sï"
	},
	{
		kind: "f2fs",
		at: KIB,
		bytes: " õò"
	},
	...PAGES.flatMap((page) => [
		"SWAPSPACE2",
		"SWAP-SPACE",
		"S1SUSPEND\0",
		"S2SUSPEND\0",
		"ULSUSPEND\0"
	].map((bytes) => ({
		kind: "swap",
		at: page - 10,
		bytes
	}))),
	{
		kind: "md-raid",
		at: 4 * KIB,
		bytes: MD
	},
	{
		kind: "btrfs",
		at: 65600,
		bytes: "_BHRfS_M"
	},
	{
		kind: "iso9660",
		at: 32769,
		bytes: "CD001"
	},
	{
		kind: "fat",
		at: 82,
		bytes: "FAT32   "
	},
	{
		kind: "fat",
		at: 54,
		bytes: "FAT16   "
	},
	{
		kind: "fat",
		at: 54,
		bytes: "FAT12   "
	},
	{
		kind: "fat",
		at: 54,
		bytes: "FAT     "
	},
	{
		kind: "apfs",
		at: 32,
		bytes: "NXSB"
	},
	{
		kind: "vdo",
		at: 0,
		bytes: "dmvdo001"
	},
	{
		kind: "dm-integrity",
		at: 0,
		bytes: "integrt\0"
	},
	{
		kind: "dm-verity",
		at: 0,
		bytes: "verity\0\0"
	},
	{
		kind: "bluestore",
		at: 0,
		bytes: "bluestore block device"
	},
	{
		kind: "cramfs",
		at: 0,
		bytes: "E=Í("
	},
	{
		kind: "romfs",
		at: 0,
		bytes: "-rom1fs-"
	},
	{
		kind: "stratis",
		at: 516,
		bytes: "!Stra0tisÿ^Arh"
	},
	{
		kind: "hfs+",
		at: KIB,
		bytes: "H+\0"
	},
	{
		kind: "hfs+",
		at: KIB,
		bytes: "HX\0"
	},
	{
		kind: "erofs",
		at: KIB,
		bytes: "âáõà"
	},
	{
		kind: "nilfs2",
		at: KIB,
		bytes: "\0\0\0\0\x0044"
	},
	...[
		2,
		4,
		8
	].map((at) => ({
		kind: "ocfs2",
		at: at * KIB,
		bytes: "OCFSV2"
	})),
	{
		kind: "bcache",
		at: 4120,
		bytes: "ÆsöNEÊ"
	},
	{
		kind: "bcachefs",
		at: 4120,
		bytes: "ÆsöfÎ©"
	},
	{
		kind: "reiserfs",
		at: 8244,
		bytes: "ReIsEr"
	},
	{
		kind: "ufs",
		at: 9564,
		bytes: "T\0"
	},
	{
		kind: "zfs",
		at: 16404,
		bytes: "\0\0\0\x07version\0"
	},
	{
		kind: "jfs",
		at: 32 * KIB,
		bytes: "JFS1"
	},
	{
		kind: "udf",
		at: 32769,
		bytes: "BEA01"
	},
	{
		kind: "reiserfs",
		at: 65588,
		bytes: "ReIsEr"
	},
	{
		kind: "reiserfs",
		at: 64 * KIB,
		bytes: "ReIsEr4"
	},
	{
		kind: "gfs2",
		at: 64 * KIB,
		bytes: "p"
	},
	{
		kind: "ufs",
		at: 66908,
		bytes: "T"
	},
	{
		kind: "vmfs",
		at: KIB * KIB,
		bytes: "\rÐÀ"
	},
	{
		kind: "md-raid",
		at: (size) => 4096 * Math.floor((size - 8192) / 4096),
		bytes: MD
	},
	{
		kind: "md-raid",
		at: oldMdPlace,
		bytes: MD
	},
	{
		kind: "md-raid",
		at: oldMdPlace,
		bytes: MD_OF_OTHER_ORDER
	}
];
function oldMdPlace(size) {
	return 65536 * (Math.floor(size / 65536) - 1);
}
/** Undefined when nothing that is known lies there. */
async function contentOf(area) {
	const seen = /* @__PURE__ */ new Map();
	for (const { kind, at, bytes } of MAGICS) {
		const place = typeof at === "number" ? at : at(area.size);
		if (place < 0 || place + bytes.length > area.size) continue;
		const start = place - place % PIECE$1;
		const piece = seen.get(start) ?? await pieceAt(area, start);
		seen.set(start, piece);
		if (piece.startsWith(bytes, place - start)) return kind;
	}
	return await hasFatParameters(area) ? "fat" : void 0;
}
/** In Latin-1. */
async function pieceAt(area, start) {
	return (await area.read(start, Math.min(PIECE$1, area.size - start))).toString("latin1");
}
/** FAT as formatted by tools that write no name: a jump and a table of parameters that fit each other. */
async function hasFatParameters(area) {
	if (area.size < 512) return false;
	const sector = await area.read(0, 64);
	const jump = sector[0] === 233 || sector[0] === 235 && sector[2] === 144;
	const [perCluster, copies, media] = [
		sector.readUInt8(13),
		sector.readUInt8(16),
		sector.readUInt8(21)
	];
	return jump && [
		512,
		1024,
		2048,
		4096
	].includes(sector.readUInt16LE(11)) && perCluster !== 0 && (perCluster & perCluster - 1) === 0 && sector.readUInt16LE(14) !== 0 && (copies === 1 || copies === 2) && (media === 240 || media >= 248);
}
const ENTRIES_AT = 446;
const ENTRY = 16;
const EXTENDED = /* @__PURE__ */ new Set([
	5,
	15,
	133
]);
/** Number of the first logical partition, however many primary ones there are. */
const FIRST_LOGICAL = 5;
/** Logical partitions that are followed; Linux takes 60 at most. */
const CHAIN_LIMIT = 128;
/**
* Reads the partition table in sector 0 and the chain of an extended partition. Undefined when there is none: no boot
* signature, no partition, or what stands there is a file system's own boot sector.
* Throws Unreadable when the chain of logical partitions lies.
*/
async function readMbr(disk) {
	if (disk.size < 512) return void 0;
	const sector = await disk.read(0, 512);
	if (sector.readUInt16LE(510) !== 43605) return void 0;
	if ([
		0,
		1,
		2,
		3
	].map((index) => sector.readUInt8(ENTRIES_AT + index * ENTRY)).some((status) => status !== 0 && status !== 128)) return void 0;
	const primary = entriesOf(sector, 4);
	if (primary.length === 0) return void 0;
	const signature = sector.readUInt32LE(440).toString(16).padStart(8, "0");
	const partitions = primary.filter(({ type }) => !EXTENDED.has(type));
	let next = FIRST_LOGICAL;
	for (const extended of primary.filter(({ type }) => EXTENDED.has(type))) {
		const logical = await readLogical(disk, extended, next);
		partitions.push(...logical);
		next += logical.length;
	}
	return {
		signature,
		partitions
	};
}
/** Each record of the chain holds one partition, relative to itself, and the next record, relative to the first. */
async function readLogical(disk, extended, first) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	for (let at = extended.start; at !== void 0;) {
		if (seen.has(at) || seen.size >= CHAIN_LIMIT) throw new Unreadable("the chain of logical partitions runs in a circle or has no end");
		seen.add(at);
		const record = await disk.read(at * 512, 512);
		if (record.readUInt16LE(510) !== 43605) throw new Unreadable("the chain of logical partitions leads to no partition record");
		const entries = entriesOf(record, 2);
		const data = entries.find(({ type }) => !EXTENDED.has(type));
		if (data) found.push({
			...data,
			number: first + found.length,
			start: at + data.start
		});
		const next = entries.find(({ type }) => EXTENDED.has(type));
		at = next && extended.start + next.start;
	}
	return found;
}
function entriesOf(sector, count) {
	const entries = [];
	for (let index = 0; index < count; index += 1) {
		const at = ENTRIES_AT + index * ENTRY;
		const type = sector.readUInt8(at + 4);
		const start = sector.readUInt32LE(at + 8);
		const length = sector.readUInt32LE(at + 12);
		if (type === 0 || length === 0 || start === 0) continue;
		entries.push({
			number: index + 1,
			type,
			bootable: sector.readUInt8(at) === 128,
			start,
			length
		});
	}
	return entries;
}
// lib/guest/disk/reader.ts
/** Bytes that are fetched from the source at once, and pages that are kept. */
const PAGE = 65536;
const PAGES_KEPT = 64;
/** A single read; what is larger is read in pieces. */
const READ_LIMIT = 1048576;
const WORK = {
	pages: 8192,
	steps: 4e5
};
const STEP = 4096;
/** Reads a disk in small pieces, from a few pages that it keeps; stops a disk that makes it read on and on. */
var DiskReader = class {
	size;
	#source;
	#pages = /* @__PURE__ */ new Map();
	#work;
	#pagesLeft;
	constructor(source, signal, limit = WORK) {
		this.#source = source;
		this.size = source.virtualSize;
		this.#work = new _lib_disk_js__WEBPACK_IMPORTED_MODULE_1__.y(signal, limit.steps, tooMuchWork);
		this.#pagesLeft = limit.pages;
	}
	async read(position, length) {
		demandInside(position, length, this.size);
		await this.#work.spend(1 + Math.floor(length / STEP));
		const bytes = Buffer.alloc(length);
		for (let done = 0; done < length;) {
			const page = Math.floor((position + done) / PAGE);
			const from = position + done - page * PAGE;
			const taken = (await this.#page(page)).copy(bytes, done, from, from + length - done);
			done += taken;
		}
		return bytes;
	}
	/** A partition. Throws Unreadable when it does not lie on the disk. */
	area(start, size) {
		demandInside(start, 0, this.size);
		if (!Number.isSafeInteger(size) || size < 0 || start + size > this.size) throw new Unreadable("it reaches past the end of the disk");
		return {
			size,
			read: async (position, length) => {
				demandInside(position, length, size);
				return this.read(start + position, length);
			}
		};
	}
	async #page(index) {
		const kept = this.#pages.get(index);
		if (kept) {
			this.#pages.delete(index);
			this.#pages.set(index, kept);
			return kept;
		}
		this.#pagesLeft -= 1;
		if (this.#pagesLeft < 0) throw tooMuchWork();
		const page = Buffer.alloc(PAGE);
		await this.#source.read(index * PAGE, page);
		this.#pages.set(index, page);
		const [oldest] = this.#pages.keys();
		if (this.#pages.size > PAGES_KEPT && oldest !== void 0) this.#pages.delete(oldest);
		return page;
	}
};
/** A 64-bit number of the disk that must be a position, size or count. */
function safe64(bytes, at, what) {
	const value = bytes.readBigUInt64LE(at);
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Unreadable(`${what} is beyond any disk`);
	return Number(value);
}
function demandInside(position, length, size) {
	if (length > READ_LIMIT) throw new RangeError(`a read of ${length} bytes at once`);
	if (!Number.isSafeInteger(position) || position < 0 || position + length > size) throw new Unreadable("it points past the end of the disk or partition");
}
function tooMuchWork() {
	return new Unreadable("reading it takes more work than a sound disk ever needs");
}
// lib/guest/disk/gpt.ts
/** Bytes of a table at most: 1024 entries of the usual size. */
const TABLE_LIMIT = 131072;
/**
* Reads a GPT (UEFI specification, 5.3): the header in sector 1, or its copy in the last sector when that is damaged.
* Throws Unreadable when neither is sound.
*/
async function readGpt(disk) {
	const last = Math.floor(disk.size / 512) - 1;
	try {
		return await readAt(disk, 1, last);
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return readAt(disk, last, last).catch((second) => {
			throw second instanceof Unreadable ? error : second;
		});
	}
}
async function readAt(disk, sector, last) {
	const header = await disk.read(sector * 512, 512);
	if (header.toString("latin1", 0, 8) !== "EFI PART") throw new Unreadable("the GPT has no header");
	const length = header.readUInt32LE(12);
	if (length < 92 || length > 512) throw new Unreadable(`the GPT's header says that it has ${length} bytes`);
	const sum = header.readUInt32LE(16);
	header.writeUInt32LE(0, 16);
	if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(header.subarray(0, length)) !== sum) throw new Unreadable("the GPT header's checksum is wrong");
	if (safe64(header, 24, "the GPT header's own position") !== sector) throw new Unreadable("the GPT header lies elsewhere than it says");
	return readTable(disk, header, last);
}
async function readTable(disk, header, last) {
	const at = safe64(header, 72, "the GPT table's position");
	const count = header.readUInt32LE(80);
	const step = header.readUInt32LE(84);
	if (step < 128 || step > 4096 || step % 128 !== 0 || count * step > TABLE_LIMIT) throw new Unreadable(`the GPT says that it has ${count} entries of ${step} bytes`);
	if (at < 2 || at > last) throw new Unreadable("the GPT's table lies outside the disk");
	const table = await disk.read(at * 512, count * step);
	if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(table) !== header.readUInt32LE(88)) throw new Unreadable("the GPT table's checksum is wrong");
	const entries = [];
	for (let index = 0; index < count; index += 1) {
		const entry = table.subarray(index * step, index * step + 128);
		if (entry.subarray(0, 16).every((byte) => byte === 0)) continue;
		const start = safe64(entry, 32, "a partition's start");
		const end = safe64(entry, 40, "a partition's end");
		if (end < start || start === 0) throw new Unreadable(`partition ${index + 1} of the GPT ends before it begins`);
		entries.push({
			number: index + 1,
			type: guid(entry, 0).toUpperCase(),
			guid: guid(entry, 16),
			name: entry.toString("utf16le", 56, 128).replace(/\0.*$/su, ""),
			start,
			length: end - start + 1
		});
	}
	return entries;
}
/** Its first three groups are little-endian. */
function guid(bytes, at) {
	const hex = (from, to) => bytes.toString("hex", at + from, at + to);
	const swapped = (from, to) => Buffer.from(bytes.subarray(at + from, at + to)).reverse().toString("hex");
	return [
		swapped(0, 4),
		swapped(4, 6),
		swapped(6, 8),
		hex(8, 10),
		hex(10, 16)
	].join("-");
}
// lib/guest/disk/partitions.ts
const LVM_TYPES = /* @__PURE__ */ new Set(["0x8e", "E6D6D379-F507-44C2-A23C-238F2A3DF928"]);
/** Whether the table calls it a physical volume of LVM, whatever lies there. */
function hasLvmType({ type }) {
	return LVM_TYPES.has(type);
}
/** Reads MBR or GPT and looks at what each partition begins with. Throws Unreadable when the table lies. */
async function readPartitions(disk) {
	const mbr = await readMbr(disk);
	if (mbr?.partitions.some(({ type }) => type === 238)) return describe("gpt", await gptEntries(disk), disk);
	if (mbr) return describe("mbr", mbr.partitions.map(({ number, type, start, length }) => ({
		number,
		start: start * 512,
		size: length * 512,
		type: `0x${type.toString(16).padStart(2, "0")}`,
		guid: `${mbr.signature}-${number.toString(16).padStart(2, "0")}`,
		name: ""
	})), disk);
	return describe("none", [{
		number: 0,
		start: 0,
		size: disk.size,
		type: "",
		guid: "",
		name: ""
	}], disk);
}
async function gptEntries(disk) {
	return (await readGpt(disk)).map(({ number, type, guid, name, start, length }) => ({
		number,
		start: start * 512,
		size: length * 512,
		type,
		guid,
		name
	}));
}
async function describe(kind, entries, disk) {
	const partitions = [];
	for (const entry of [...entries].sort((a, b) => a.number - b.number)) {
		const area = areaOf(disk, entry);
		const content = await attempt(async () => {
			if (!area) throw new Unreadable("it reaches past the end of the disk");
			return contentOf(area);
		});
		partitions.push({
			...entry,
			content,
			area
		});
	}
	return {
		kind,
		partitions
	};
}
function areaOf(disk, { start, size }) {
	try {
		return disk.area(start, size);
	} catch (error) {
		if (error instanceof Unreadable) return void 0;
		throw error;
	}
}
// lib/guest/system/boot-lines.ts
const FILES = [
	"/boot/grub/grub.cfg",
	"/boot/grub/menu.lst",
	"/boot/grub/grub.conf",
	"/boot/grub2/grub.cfg",
	"/boot/grub2/grubenv",
	"/boot/extlinux/extlinux.conf",
	"/boot/extlinux.conf",
	"/boot/syslinux/syslinux.cfg"
];
/** Boot Loader Specification, as Red Hat's systems use it. */
const ENTRIES = "/boot/loader/entries";
const ENTRY_FILES = 50;
const FILE_LIMIT$1 = 524288;
const ENTRY_LIMIT$2 = 65536;
/** Characters of a line; a kernel takes 4096 at most. */
const LINE_LIMIT = 8192;
/**
* All lines that are no comments, of every boot configuration that there is. Throws Unreadable when there is more than
* a boot loader ever has.
*/
async function readBootLines(tree) {
	const entries = (await tree.names(ENTRIES)).filter((name) => name.endsWith(".conf"));
	if (entries.length > ENTRY_FILES) throw new Unreadable(`${ENTRIES} holds more than ${ENTRY_FILES} entries`);
	const lines = [];
	const files = [...FILES, ...entries.map((name) => `${ENTRIES}/${name}`)];
	for (const file of files) {
		const text = await tree.text(file, FILES.includes(file) ? FILE_LIMIT$1 : ENTRY_LIMIT$2);
		if (text === void 0) continue;
		for (const line of text.split("\n").map((whole) => whole.slice(0, LINE_LIMIT).trim())) if (line !== "" && !line.startsWith("#")) lines.push({
			file,
			text: line
		});
	}
	return lines;
}
/** The first word `name=value` on any of the lines. */
function kernelArgument(lines, names) {
	for (const { file, text } of lines) for (const word of text.split(/[\s"']+/)) {
		const at = word.indexOf("=");
		if (at > 0 && names.includes(word.slice(0, at))) return {
			file,
			word,
			value: word.slice(at + 1)
		};
	}
}
// lib/guest/system/datasources.ts
const CONFIG = "/etc/cloud/cloud.cfg";
const CONFIG_FOLDER = "/etc/cloud/cloud.cfg.d";
const IDENTIFY = "/etc/cloud/ds-identify.cfg";
const FILE_LIMIT = 131072;
const FILE_COUNT = 100;
const ITEM_LIMIT = 100;
/**
* In cloud-init's order of power: one that the kernel's command line names, one that ds-identify is told, the last
* `datasource_list` of cloud.cfg and cloud.cfg.d (later names replace earlier ones), the built-in list.
* Throws Unreadable when a list is written in a way that is not understood here.
*/
async function readDatasources(tree, bootLines) {
	const forced = kernelArgument(bootLines, [
		"ci.datasource",
		"ci.ds",
		"ds"
	]);
	if (forced) return {
		list: [nameOf$1(forced.value)],
		from: `${forced.file} (${forced.word})`
	};
	const identified = identifySetting(await tree.text("/etc/cloud/ds-identify.cfg", FILE_LIMIT) ?? "", "datasource");
	if (identified !== void 0) return {
		list: [identified],
		from: IDENTIFY
	};
	const names = (await tree.names(CONFIG_FOLDER)).filter((name) => name.endsWith(".cfg"));
	if (names.length > FILE_COUNT) throw new Unreadable(`${CONFIG_FOLDER} holds more than ${FILE_COUNT} files`);
	let found = {
		list: void 0,
		from: CONFIG
	};
	for (const file of [CONFIG, ...names.map((name) => `${CONFIG_FOLDER}/${name}`)]) {
		const list = parseDatasourceList(await tree.text(file, FILE_LIMIT) ?? "");
		if (list === "not understood") throw new Unreadable(`the datasource_list in ${file} is not understood`);
		if (list) found = {
			list,
			from: file
		};
	}
	return found;
}
/** ds-identify's own file: `key: value`, one a line; the last one counts. Empty values count as none. */
function identifySetting(text, key) {
	let value;
	for (const line of text.split("\n")) {
		const at = line.indexOf(":");
		if (at > 0 && line.slice(0, at).trim() === key) value = withoutComment(line.slice(at + 1)).trim() || void 0;
	}
	return value;
}
/** `ds=nocloud;s=…`, `ds=nocloud\;…`: the name ends where settings begin. Names on the command line have any case. */
function nameOf$1(value) {
	const name = /^[A-Za-z0-9_-]*/.exec(value)?.[0] ?? "";
	return name.toLowerCase() === "configdrive" ? "ConfigDrive" : name;
}
/**
* The list under the top-level key `datasource_list` of a YAML file: in brackets, over one or more lines, or one item
* a line. Undefined when there is no such key.
*/
function parseDatasourceList(text) {
	if (!text.includes("datasource_list")) return void 0;
	const lines = text.split("\n").map(withoutComment);
	const at = lines.findLastIndex((line) => /^(["']?)datasource_list\1[ \t]*:/.test(line));
	if (at < 0) return lines.some((line) => line.includes("datasource_list")) ? "not understood" : void 0;
	const first = (lines[at] ?? "").replace(/^[^:]*:/, "").trim();
	const items = first.startsWith("[") ? inBrackets([first, ...lines.slice(at + 1)]) : first === "" && blockItems(lines.slice(at + 1));
	if (!items || items.length > ITEM_LIMIT) return "not understood";
	const names = items.map((item) => item.replace(/^(["'])(.*)\1$/, "$2"));
	return names.every((name) => /^[A-Za-z0-9_-]+$/.test(name)) ? names : "not understood";
}
function inBrackets(lines) {
	const joined = lines.slice(0, ITEM_LIMIT).join(" ").slice(1);
	const end = joined.indexOf("]");
	if (end < 0) return void 0;
	return joined.slice(0, end).split(",").map((item) => item.trim()).filter((item, index, all) => item !== "" || index < all.length - 1);
}
function blockItems(lines) {
	const items = [];
	for (const line of lines) {
		if (line.trim() === "") continue;
		const item = /^[ \t]*-[ \t]+(.*)$/.exec(line)?.[1];
		if (item === void 0) break;
		items.push(item.trim());
	}
	return items.length > 0 ? items : void 0;
}
function withoutComment(line) {
	const at = line.search(/(^|[ \t])#/);
	return at < 0 ? line : line.slice(0, at);
}
// lib/guest/system/cloud-init-state.ts
const UNIT_FOLDERS = [
	"/etc/systemd/system",
	"/usr/lib/systemd/system",
	"/lib/systemd/system"
];
/** Its stages; which of them there are depends on its version. */
const STAGES = [
	"cloud-init-local.service",
	"cloud-init.service",
	"cloud-init-network.service",
	"cloud-init-main.service",
	"cloud-config.service",
	"cloud-final.service"
];
const TARGETS = ["cloud-init.target", "cloud-config.target"];
const SMALL_FILE$1 = 65536;
const FOLDER_COUNT = 100;
/** All that keeps cloud-init from running, in words with the file; none when it runs. */
async function readWhatDisablesCloudInit(tree, bootLines) {
	const reasons = [];
	const argument = kernelArgument(bootLines, ["cloud-init"]);
	if (argument?.value === "disabled") reasons.push(`the kernel's command line in ${argument.file}: ${argument.word}`);
	if (argument?.value !== "enabled" && await tree.find("/etc/cloud/cloud-init.disabled")) reasons.push("/etc/cloud/cloud-init.disabled");
	const policy = kernelArgument(bootLines, ["ci.di.policy"])?.value;
	if ((policy ?? identifySetting(await tree.text("/etc/cloud/ds-identify.cfg", SMALL_FILE$1) ?? "", "policy"))?.split(",")[0] === "disabled") reasons.push(`the policy "disabled" of ds-identify (${policy === void 0 ? IDENTIFY : "kernel command line"})`);
	reasons.push(...await stoppedUnits(tree));
	return reasons;
}
/** Units that are masked, or that nothing starts. */
async function stoppedUnits(tree) {
	const reasons = [];
	const started = await startedUnits(tree);
	const presets = await appliesPresets(tree);
	for (const unit of [...TARGETS, ...STAGES]) {
		const file = await unitFile(tree, unit);
		if (file === void 0) continue;
		const disabled = STAGES.includes(unit) && /^\[Install\]/m.test(file) && !started.has(unit);
		if (file === "masked") reasons.push(`${unit} is masked`);
		else if (disabled && !presets) reasons.push(`${unit} is disabled`);
	}
	return reasons;
}
/** On its very first boot systemd enables units by presets, whatever was enabled before (machine-id(5)). */
async function appliesPresets(tree) {
	const id = await tree.text("/etc/machine-id", SMALL_FILE$1);
	return id === void 0 || id.trim() === "uninitialized";
}
/** Text of a unit, as systemd finds it; undefined when there is none. */
async function unitFile(tree, unit) {
	for (const folder of UNIT_FOLDERS) {
		const path = `${folder}/${unit}`;
		if (await tree.linkTarget(path) === "/dev/null") return "masked";
		const text = await tree.text(path, SMALL_FILE$1);
		if (text !== void 0) return text.trim() === "" ? "masked" : text;
	}
}
/** Which stages a `….wants` or `….requires` names: what `systemctl enable` makes. */
async function startedUnits(tree) {
	const started = /* @__PURE__ */ new Set();
	for (const folder of UNIT_FOLDERS) {
		const wants = (await tree.names(folder)).filter((name) => /\.(wants|requires)$/.test(name));
		if (wants.length > FOLDER_COUNT) throw new Unreadable(`${folder} has more than ${FOLDER_COUNT} targets`);
		for (const name of wants) for (const unit of STAGES) if (await tree.find(`${folder}/${name}/${unit}`, { keepLink: true })) started.add(unit);
	}
	return started;
}
// lib/guest/system/cloud-init-version.ts
const DPKG_STATUS = "/var/lib/dpkg/status";
/** A server with thousands of packages has a few MiB. */
const DPKG_LIMIT = 16777216;
/** Debian 13 and Ubuntu 24.10 keep the program in a package of its own. */
const DPKG_NAMES = ["cloud-init", "cloud-init-base"];
const SMALL_FILE = 65536;
/**
* The installed version: by dpkg, else by what Python packages say of themselves (the RPM database is not read).
* Undefined when neither tells.
*/
async function readCloudInitVersion(tree) {
	return await fromDpkg(tree) ?? await fromPython(tree);
}
async function fromDpkg(tree) {
	const text = await tree.text(DPKG_STATUS, DPKG_LIMIT);
	if (text === void 0) return void 0;
	for (const name of DPKG_NAMES) {
		const start = `\n${text}`.indexOf(`\nPackage: ${name}\n`);
		if (start < 0) continue;
		const end = text.indexOf("\n\n", start);
		const record = text.slice(start, end < 0 ? void 0 : end).slice(0, SMALL_FILE);
		if (!/^Status: [a-z]+ ok installed$/m.test(record)) continue;
		const version = /^Version: (?:[0-9]+:)?([0-9][\w.+~:-]{0,80})$/m.exec(record)?.[1];
		if (version !== void 0) return {
			version,
			file: DPKG_STATUS
		};
	}
}
async function fromPython(tree) {
	for (const folder of await packageFolders(tree)) {
		const file = `${folder}/cloudinit/version.py`;
		const text = await tree.text(file, SMALL_FILE);
		const written = /^__VERSION__ = ["']([0-9][\w.+~-]{0,80})["']/m.exec(text ?? "")?.[1];
		if (written !== void 0) return {
			version: written,
			file
		};
		for (const name of await tree.names(folder)) {
			const version = /^cloud_init-([0-9][^-]{0,80})(?:-py[0-9.]+)?\.(?:dist|egg)-info$/.exec(name)?.[1];
			if (version !== void 0) return {
				version,
				file: `${folder}/${name}`
			};
		}
	}
}
async function packageFolders(tree) {
	const folders = [];
	for (const library of [
		"/usr/lib",
		"/usr/lib64",
		"/usr/local/lib"
	]) {
		const pythons = (await tree.names(library)).filter((name) => /^python[0-9.]+$/.test(name)).slice(0, 10);
		for (const python of pythons) for (const kind of ["dist-packages", "site-packages"]) folders.push(`${library}/${python}/${kind}`);
	}
	return folders;
}
/** Whether a version is at least `least`, by its leading numbers; undefined when it begins with none. */
function isAtLeast(version, least) {
	const numbers = /^[0-9]+(?:\.[0-9]+)*/.exec(version)?.[0].split(".").map(Number);
	if (!numbers) return void 0;
	for (const [index, wanted] of least.entries()) {
		const found = numbers[index] ?? 0;
		if (found !== wanted) return found > wanted;
	}
	return true;
}
// lib/guest/system/os-release.ts
const LIMIT = 65536;
/** Undefined when the guest has none. */
async function readOsRelease(tree) {
	const text = await tree.text("/etc/os-release", LIMIT) ?? await tree.text("/usr/lib/os-release", LIMIT);
	if (text === void 0) return void 0;
	const values = parseAssignments(text);
	return {
		id: (values.get("ID") ?? "linux").toLowerCase(),
		version: values.get("VERSION_ID") ?? "",
		name: values.get("PRETTY_NAME") ?? values.get("NAME") ?? ""
	};
}
/** Assignments of a shell, without expansion. */
function parseAssignments(text) {
	const values = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line.trim()) ?? [];
		if (name !== void 0 && value !== void 0) values.set(name, unquote$1(value));
	}
	return values;
}
function unquote$1(value) {
	return (/^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1] ?? value).replace(/\\(.)/g, "$1");
}
// lib/guest/system/programs.ts
const FOLDERS = [
	"/usr/bin",
	"/usr/sbin",
	"/bin",
	"/sbin",
	"/usr/local/bin",
	"/usr/local/sbin"
];
/** Path of the first of these programs that the guest can run; undefined when it has none. */
async function findProgram(tree, names) {
	for (const name of names) for (const folder of FOLDERS) {
		const node = await tree.find(`${folder}/${name}`);
		if (node?.inode.kind === "file" && node.inode.size > 0 && (node.inode.permissions & 73) !== 0) return `${folder}/${name}`;
	}
}
/** By any of the two makers: XenServer's and IBM's package brings xe-daemon, XCP-ng's newer one xen-guest-agent. */
const XEN_GUEST_TOOLS = [
	"xe-daemon",
	"xe-linux-distribution",
	"xen-guest-agent"
];
// lib/guest/facts.ts
async function readSystem(tree) {
	const bootLines = await attempt(() => readBootLines(tree));
	const withBootLines = async (look) => bootLines.known ? attempt(() => look(bootLines.value)) : bootLines;
	return {
		os: await attempt(() => readOsRelease(tree)),
		cloudInit: await attempt(() => findProgram(tree, ["cloud-init"])),
		cloudInitVersion: await attempt(() => readCloudInitVersion(tree)),
		datasources: await withBootLines((lines) => readDatasources(tree, lines)),
		disabledBy: await withBootLines((lines) => readWhatDisablesCloudInit(tree, lines)),
		wget: await attempt(() => findProgram(tree, ["wget"])),
		xenGuestTools: await attempt(() => findProgram(tree, XEN_GUEST_TOOLS))
	};
}
function unknownSystem(why) {
	const unknown = {
		known: false,
		why
	};
	return {
		os: unknown,
		cloudInit: unknown,
		cloudInitVersion: unknown,
		datasources: unknown,
		disabledBy: unknown,
		wget: unknown,
		xenGuestTools: unknown
	};
}
// lib/guest/findings.ts
const violated = (found) => ({
	status: "violated",
	found
});
const unknown = (found) => ({
	status: "unknown",
	found
});
// lib/guest/system/fstab.ts
const ENTRY_LIMIT$1 = 1e3;
/** Throws Unreadable when it is longer than any. */
function parseFstab(text) {
	const entries = [];
	for (const line of text.split("\n")) {
		const [device, folder, type = "", options = ""] = line.trim().split(/[ \t]+/).map(withBlanks);
		if (device === void 0 || device.startsWith("#") || folder === void 0) continue;
		if (entries.length >= ENTRY_LIMIT$1) throw new Unreadable(`it has more than ${ENTRY_LIMIT$1} lines`);
		entries.push({
			device: unquote(device),
			folder: tidy(folder),
			type,
			options: options.split(",")
		});
	}
	return entries;
}
/** Blanks are written as octal numbers. */
function withBlanks(field) {
	return field.replace(/\\([0-7]{3})/g, (_all, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}
/** `LABEL="a b"` is the same as `LABEL=a b`. */
function unquote(device) {
	return device.replace(/^([A-Z]+)=(["'])(.*)\2$/, "$1=$3");
}
function tidy(folder) {
	const tidied = folder.replace(/\/+/g, "/").replace(/\/$/, "");
	return tidied === "" && folder !== "" ? "/" : tidied;
}
/** Names that change with the order in which a kernel finds disks, and with the hypervisor. */
function isUnstableName(device) {
	return /^\/dev\/((sd|xvd|vd|hd)[a-z]+[0-9]*|nvme[0-9]+n[0-9]+(p[0-9]+)?|mmcblk[0-9]+(p[0-9]+)?)$/.test(device);
}
/** How a device is named stably, as tag and value; undefined for other names. */
function stableName(device) {
	const written = /^(LABEL|UUID|PARTLABEL|PARTUUID)=(.+)$/.exec(device);
	if (written) return {
		tag: written[1] ?? "",
		value: written[2] ?? ""
	};
	const linked = /^\/dev\/disk\/by-(label|uuid|partlabel|partuuid)\/(.+)$/.exec(device);
	return linked ? {
		tag: (linked[1] ?? "").toUpperCase(),
		value: linked[2] ?? ""
	} : void 0;
}
/** Whether a device of fstab is this partition; a plain device name is taken to be the one disk of the image. */
function isDevice(device, { partition, label, uuid }) {
	const stable = stableName(device);
	if (stable) {
		const value = stable.value;
		if (stable.tag === "LABEL") return label !== "" && value === label;
		if (stable.tag === "UUID") return uuid !== "" && value.toLowerCase() === uuid;
		if (stable.tag === "PARTLABEL") return partition.name !== "" && value === partition.name;
		return partition.guid !== "" && value.toLowerCase() === partition.guid;
	}
	if (!isUnstableName(device)) return false;
	const number = /(?:(?:sd|xvd|vd|hd)a|nvme0n1p|mmcblk0p)([0-9]+)$/.exec(device)?.[1];
	return number !== void 0 && Number(number) === partition.number;
}
// lib/guest/rules/layout.ts
/** Rules on partitions, file systems and what is mounted where. */
const FORMATS = ["ext3", "ext4"];
function partitionTable({ table, volumes }) {
	if (table.kind === "none") return violated("the disk has no partition table; a file system fills it");
	const beyond = volumes.find(({ partition }) => partition.area === void 0);
	if (beyond) return violated(`partition ${beyond.partition.number} reaches past the end of the disk`);
	const sorted = [...table.partitions].sort((a, b) => a.start - b.start);
	for (const [index, { number, start, size }] of sorted.entries()) {
		const next = sorted[index + 1];
		if (next && start + size > next.start) return violated(`the partitions ${number} and ${next.number} overlap`);
	}
}
function bootPartition({ table, layout }) {
	if (!layout) return unknown("no file system that can be read holds /, so what is mounted on /boot is not known");
	return byFstab(layout, ({ boot, root }, entries) => {
		const entry = entries.findLast(({ folder }) => folder === "/boot");
		if (!entry) return violated("/boot has no partition of its own: /etc/fstab mounts none there");
		if (!boot) return violated(`/etc/fstab mounts ${entry.device} on /boot, which is no partition of this disk`);
		if (boot === root) return violated("/etc/fstab mounts the same partition on / and on /boot");
		const first = table.partitions[0]?.number;
		if (boot.partition.number !== first) return violated(`/boot is partition ${boot.partition.number}; the first one is partition ${first}`);
		return FORMATS.includes(boot.kind) ? void 0 : violated(`/boot is formatted with ${formatOf(boot)}`);
	});
}
function rootFileSystem({ layout, volumes }) {
	if (!layout) {
		const seen = volumes.map((volume) => `${nameOf(volume)}: ${formatOf(volume)}`).join(", ");
		return violated(`no partition with ext3 or ext4 holds / (${seen})`);
	}
	const { root } = layout;
	return FORMATS.includes(root.kind) ? void 0 : violated(`/ is formatted with ${formatOf(root)}`);
}
function rootFolders({ layout }) {
	return byFstab(layout, (_, entries) => {
		const apart = entries.find(({ folder }) => folder === "/etc" || folder === "/root");
		return apart && violated(`/etc/fstab mounts ${apart.device} on ${apart.folder}`);
	});
}
function noLvm({ volumes }) {
	const lvm = volumes.find((volume) => volume.kind === "lvm" || volume.kind === "" && hasLvmType(volume.partition));
	return lvm && violated(`${nameOf(lvm)} is a physical volume of LVM`);
}
function fstabNames({ layout, volumes }) {
	return byFstab(layout, ({ mounts, root }, entries) => {
		const unstable = entries.filter(({ device }) => isUnstableName(device));
		if (unstable.length > 0) return violated(`/etc/fstab names ${unstable.map(({ device, folder }) => `${device} (${folder})`).join(", ")}`);
		const entry = entries.findLast(({ folder }) => folder === "/");
		if (!entry || !stableName(entry.device) || mounts.get("/") === root) return void 0;
		const known = volumes.map(({ label, uuid }) => label || uuid).filter((name) => name !== "");
		return violated(`/etc/fstab mounts ${entry.device} on /, but ${nameOf(root)} holds / (the disk has ${known.join(", ") || "no labels"})`);
	});
}
const SWAP_LABEL = "SWAP-xvdb1";
function swapLabel({ layout }) {
	return byFstab(layout, (_, entries) => {
		const swaps = entries.filter(({ type }) => type === "swap");
		if (swaps.some(({ device }) => {
			const name = stableName(device);
			return name?.tag === "LABEL" && name.value === SWAP_LABEL;
		})) return void 0;
		const others = swaps.map(({ device }) => device).join(", ");
		return violated(`/etc/fstab mounts no swap with the label ${SWAP_LABEL} (${others || "it mounts no swap at all"})`);
	});
}
/** Judges what /etc/fstab mounts, where that is known. */
function byFstab(layout, judge) {
	if (!layout) return unknown("no file system that can be read holds /");
	const { fstab } = layout;
	return fstab.known ? judge(layout, fstab.value) : unknown(`/etc/fstab cannot be read: ${fstab.why}`);
}
function nameOf({ partition }) {
	return partition.number === 0 ? "the disk" : `partition ${partition.number}`;
}
function formatOf({ kind, problem }) {
	if (problem !== void 0) return `unreadable, ${problem}`;
	return kind === "" ? "nothing that is known" : kind;
}
// lib/guest/operating-systems.ts
/**
* ibm-cloud-docs/image-templates/import-image.md (2024-10-28), the Linux systems of its list; codes by softlayer-api.md
* 11.3 [inferred].
*/
const SUPPORTED_SYSTEMS = [
	{
		id: "centos",
		version: "9",
		code: "CENTOSSTREAM_9_64"
	},
	{
		id: "debian",
		version: "11",
		code: "DEBIAN_11_64"
	},
	{
		id: "debian",
		version: "12",
		code: "DEBIAN_12_64"
	},
	{
		id: "rhel",
		version: "8",
		code: "REDHAT_8_64"
	},
	{
		id: "rhel",
		version: "9",
		code: "REDHAT_9_64"
	},
	{
		id: "ubuntu",
		version: "20.04",
		code: "UBUNTU_20_64"
	},
	{
		id: "ubuntu",
		version: "22.04",
		code: "UBUNTU_22_64"
	},
	{
		id: "ubuntu",
		version: "24.04",
		code: "UBUNTU_24_64"
	}
];
/** Products of reference codes (softlayer-api.md 11.3) → `ID` of os-release. */
const PRODUCTS = {
	UBUNTU: "ubuntu",
	DEBIAN: "debian",
	CENTOS: "centos",
	CENTOSSTREAM: "centos",
	REDHAT: "rhel",
	ROCKYLINUX: "rocky",
	CLOUDLINUX: "cloudlinux",
	WIN: "windows"
};
/** `DEBIAN_12_64`, `WIN_2019-STD_64`, `UBUNTU_LATEST_64`. Undefined for a code that is not understood. */
function parseSystemCode(code) {
	const [, product, version] = /^([A-Z]+)_(LATEST|[0-9][0-9A-Z.-]*)(?:_(?:32|64))?$/.exec(code) ?? [];
	const id = PRODUCTS[product ?? ""];
	if (id === void 0 || version === void 0) return void 0;
	return {
		id,
		major: /^[0-9]+/.exec(version)?.[0]
	};
}
/** Whether a guest is what a code says. Undefined: the code is not understood, so nothing is compared. */
function isSystemOfCode(system, code) {
	const coded = parseSystemCode(code);
	if (!coded) return void 0;
	const major = /^[0-9]+/.exec(system.version)?.[0];
	return system.id === coded.id && (coded.major === void 0 || major === void 0 || major === coded.major);
}
/** The supported system that a guest is; undefined when IBM imports none like it. */
function supportedSystem(system) {
	return SUPPORTED_SYSTEMS.find(({ id, version }) => id === system.id && (system.version === version || system.version.startsWith(`${version}.`)));
}
// lib/guest/rules/system.ts
/** Rules on what is installed, and how it is configured. */
function supportedOs({ system }) {
	const { os } = system;
	if (!os.known) return unknown(`which system it is could not be read: ${os.why}`);
	if (!os.value) return unknown("which system it is is not known: it has no os-release file");
	const { id, version } = os.value;
	if (supportedSystem(os.value)) return void 0;
	const list = SUPPORTED_SYSTEMS.map((supported) => `${supported.id} ${supported.version}`).join(", ");
	return violated(`it is ${id} ${version || "without a version"}; IBM imports ${list}`);
}
function cloudInit({ system }) {
	return program(system.cloudInit, "there is no program cloud-init");
}
/** Without cloud-init the rules on its version and settings have nothing to judge: `cloud-init` itself says so. */
function hasCloudInit({ system }) {
	return !system.cloudInit.known || system.cloudInit.value !== void 0;
}
const LEAST_VERSION = [
	0,
	7,
	7
];
function cloudInitVersion(facts) {
	if (!hasCloudInit(facts)) return void 0;
	const { cloudInitVersion: found } = facts.system;
	if (!found.known) return unknown(`its version could not be read: ${found.why}`);
	if (!found.value) return unknown("its version is not known: neither dpkg nor a Python package says it (the RPM database is not read)");
	const enough = isAtLeast(found.value.version, LEAST_VERSION);
	if (enough === void 0) return unknown(`its version ${found.value.version} is not understood (${found.value.file})`);
	return enough ? void 0 : violated(`it is version ${found.value.version} (${found.value.file})`);
}
function cloudInitDatasource(facts) {
	if (!hasCloudInit(facts)) return void 0;
	const { datasources } = facts.system;
	if (!datasources.known) return unknown(`its datasources could not be read: ${datasources.why}`);
	const { list, from } = datasources.value;
	if (!list || list.includes("ConfigDrive")) return void 0;
	return violated(`${from} restricts it to [${list.join(", ")}]`);
}
function cloudInitEnabled(facts) {
	if (!hasCloudInit(facts)) return void 0;
	const { disabledBy } = facts.system;
	if (!disabledBy.known) return unknown(`whether it is enabled could not be read: ${disabledBy.why}`);
	return disabledBy.value.length === 0 ? void 0 : violated(`it is disabled by ${disabledBy.value.join("; ")}`);
}
function wget({ system }) {
	return program(system.wget, "there is no program wget");
}
function xenGuestTools({ system }) {
	return program(system.xenGuestTools, "there is neither xe-daemon nor xen-guest-agent");
}
function program(found, missing) {
	if (!found.known) return unknown(`it could not be looked for: ${found.why}`);
	return found.value === void 0 ? violated(missing) : void 0;
}
// lib/guest/rules/table.ts
const LINUX_IMAGE = "import-image.md, \"Configuring a Linux custom image\"";
const CLOUD_INIT_IMAGE = "image_cloud-init.md, \"Create image templates that are cloud-init enabled\"";
const RULES = [
	{
		name: "partition-table",
		demand: "The disk has a partition table (MBR or GPT) whose partitions lie on it and do not overlap",
		cure: "partition the disk, for example with `sfdisk`, and install the system into partitions of it",
		source: `${LINUX_IMAGE} (it names partitions)`,
		judge: partitionTable
	},
	{
		name: "boot-partition",
		demand: "/boot is the first partition, apart from /, and formatted with ext3 or ext4",
		cure: "give /boot a partition of its own, the first one, with ext4, and mount it in /etc/fstab by label or UUID",
		source: LINUX_IMAGE,
		judge: bootPartition
	},
	{
		name: "root-filesystem",
		demand: "/ is formatted with ext3 or ext4",
		cure: "install the system on ext4 instead of XFS, Btrfs, LVM or an encrypted container",
		source: LINUX_IMAGE,
		judge: rootFileSystem
	},
	{
		name: "root-folders",
		demand: "/etc and /root are on the same partition as /",
		cure: "move /etc and /root onto the partition of /, and take them out of /etc/fstab",
		source: LINUX_IMAGE,
		judge: rootFolders
	},
	{
		name: "no-lvm",
		demand: "No partition is a physical volume of LVM",
		cure: "install without LVM: plain partitions with ext4",
		source: LINUX_IMAGE,
		judge: noLvm
	},
	{
		name: "fstab-by-label-or-uuid",
		demand: "/etc/fstab names partitions by label or UUID, never as /dev/sda1 or /dev/xvda1, and finds / by it",
		cure: "write `LABEL=…` or `UUID=…` into /etc/fstab (`blkid` shows both): the server's disks have other names",
		source: `${LINUX_IMAGE} (it mounts by label); fstab(5)`,
		judge: fstabNames
	},
	{
		name: "swap-label",
		demand: "/etc/fstab mounts the swap disk that the server gets, by its label SWAP-xvdb1",
		cure: "add the line `LABEL=SWAP-xvdb1 swap swap defaults,nofail 0 0` to /etc/fstab",
		source: LINUX_IMAGE,
		judge: swapLabel
	},
	{
		name: "wget",
		demand: "wget is installed",
		cure: "install the package wget",
		source: LINUX_IMAGE,
		judge: wget
	},
	{
		name: "xen-guest-tools",
		demand: "The guest tools of XenServer are installed",
		cure: "install the Linux guest tools that the page names (xe-daemon), or xen-guest-agent",
		source: LINUX_IMAGE,
		judge: xenGuestTools
	},
	{
		name: "cloud-init",
		demand: "cloud-init is installed",
		cure: "install the package cloud-init: without it a server of an encrypted image is not configured at all",
		source: "import-image.md, table of values, \"Cloud-init\": an encrypted image must be cloud-init enabled",
		judge: cloudInit
	},
	{
		name: "cloud-init-version",
		demand: "cloud-init is version 0.7.7 or newer",
		cure: "install a newer cloud-init",
		source: `${CLOUD_INIT_IMAGE}, "Linux requirements"`,
		judge: cloudInitVersion
	},
	{
		name: "cloud-init-datasource",
		demand: "cloud-init's datasource ConfigDrive is not excluded",
		cure: "add ConfigDrive to `datasource_list` in /etc/cloud/cloud.cfg.d, or remove the list, and name no other datasource in ds-identify.cfg or on the kernel's command line",
		source: CLOUD_INIT_IMAGE,
		judge: cloudInitDatasource
	},
	{
		name: "cloud-init-enabled",
		demand: "Nothing keeps cloud-init from running: no cloud-init.disabled, no kernel argument, no ds-identify policy, no disabled or masked unit",
		cure: "remove what disables it (`systemctl enable cloud-init-local cloud-init cloud-config cloud-final` for units)",
		source: "import-image.md, table of values, \"Cloud-init\"; cloud-init, \"How to disable cloud-init\"",
		judge: cloudInitEnabled
	},
	{
		name: "supported-os",
		demand: "The system is one that IBM imports: CentOS Stream 9, Debian 11 and 12, RHEL 8 and 9, Ubuntu 20.04, 22.04 and 24.04",
		cure: "build the image of a release that IBM imports",
		source: "import-image.md, list of operating systems for VHD imports (2024-10-28)",
		judge: supportedOs
	},
	{
		name: "operating-system",
		demand: "`operating-system` of `upload-import` names the system that is in the image",
		cure: "give the reference code of the system that is in the image as `operating-system`",
		source: "import-image.md, table of values, \"Operating System\""
	}
];
/** Stands for a whole disk that was not judged. */
const UNCHECKED = {
	name: "unchecked",
	demand: "The disk is one that can be checked: a Linux system on file systems that can be read. Windows is not",
	cure: "check the image by hand against IBM's page, and name `unchecked` in check-guest-ignore",
	source: "import-image.md, \"Configuring a Linux custom image\" and \"Configuring a Windows custom image\""
};
// lib/guest/ext/blocks.ts
const EXTENT_MAGIC = 62218;
/** Runs of one file: each is a place to read, and a file here has at most a few thousand blocks. */
const RUN_LIMIT = 65536;
/** An extent that is longer is allocated, but was never written: it reads as zeros. */
const WRITTEN_LIMIT = 32768;
const DIRECT = 12;
/** Where the first `wanted` blocks of a file lie. Throws Unreadable when its map lies. */
async function runsOf(area, superblock, inode, wanted) {
	const walk = {
		area,
		superblock,
		wanted,
		runs: []
	};
	if (inode.mappedBy === "extents") await walkExtents(walk, inode.map, 6, 0);
	else await walkPointers(walk, inode.map);
	return walk.runs;
}
/**
* A node: header, then extents (depth 0) or references to nodes that are one less deep. `above` is the depth of the
* node that led here, `least` the first block that may stand here: both only ever shrink what is left, so no tree
* is endless.
*/
async function walkExtents(walk, node, above, least) {
	const entries = node.readUInt16LE(2);
	const depth = node.readUInt16LE(6);
	if (node.readUInt16LE(0) !== EXTENT_MAGIC || depth >= above || 12 + 12 * entries > node.length) throw new Unreadable("an extent tree is damaged");
	let next = least;
	for (let index = 0; index < entries && next < walk.wanted; index += 1) {
		const entry = node.subarray(12 + 12 * index, 24 + 12 * index);
		const logical = entry.readUInt32LE(0);
		if (logical < next) throw new Unreadable("the extents of a file are not in order");
		if (logical >= walk.wanted) break;
		next = depth === 0 ? addExtent(walk, entry, logical) : await walkChild(walk, entry, depth, logical);
	}
	return next;
}
function addExtent(walk, entry, logical) {
	const length = entry.readUInt16LE(4);
	const written = length <= WRITTEN_LIMIT;
	const count = written ? length : length - WRITTEN_LIMIT;
	if (count === 0) throw new Unreadable("an extent has no blocks");
	const physical = entry.readUInt32LE(8) + entry.readUInt16LE(6) * 2 ** 32;
	if (written) addRun(walk, {
		logical,
		physical,
		count
	});
	return logical + count;
}
async function walkChild(walk, entry, depth, logical) {
	const next = await walkExtents(walk, await readBlock(walk, entry.readUInt32LE(4) + entry.readUInt16LE(8) * 2 ** 32), depth, logical);
	if (next === logical) throw new Unreadable("an extent tree has an empty node");
	return next;
}
/** The old map: 12 blocks, then blocks of pointers, one, two and three deep. */
async function walkPointers(walk, map) {
	for (let index = 0; index < DIRECT; index += 1) addPointer(walk, index, map.readUInt32LE(4 * index));
	const perBlock = walk.superblock.blockSize / 4;
	let logical = DIRECT;
	for (let depth = 1; depth <= 3; depth += 1) {
		await walkTable(walk, map.readUInt32LE(4 * (11 + depth)), depth, logical);
		logical += perBlock ** depth;
	}
}
async function walkTable(walk, block, depth, logical) {
	if (block === 0 || logical >= walk.wanted) return;
	const table = await readBlock(walk, block);
	const perBlock = walk.superblock.blockSize / 4;
	const step = perBlock ** (depth - 1);
	for (let index = 0; index < perBlock && logical + index * step < walk.wanted; index += 1) {
		const pointer = table.readUInt32LE(4 * index);
		if (depth === 1) addPointer(walk, logical + index, pointer);
		else await walkTable(walk, pointer, depth - 1, logical + index * step);
	}
}
/** Joins neighbours, so that a file in one piece is read at once. */
function addPointer(walk, logical, physical) {
	if (physical === 0 || logical >= walk.wanted) return;
	const last = walk.runs.at(-1);
	if (last && last.logical + last.count === logical && last.physical + last.count === physical) {
		walk.runs.pop();
		addRun(walk, {
			...last,
			count: last.count + 1
		});
	} else addRun(walk, {
		logical,
		physical,
		count: 1
	});
}
function addRun({ superblock, runs }, run) {
	if (run.physical <= superblock.firstDataBlock || run.physical + run.count > superblock.blocks) throw new Unreadable("a file has blocks outside its file system");
	if (runs.length >= RUN_LIMIT) throw new Unreadable("a file lies in too many pieces");
	runs.push(run);
}
async function readBlock({ area, superblock }, block) {
	if (block <= superblock.firstDataBlock || block >= superblock.blocks) throw new Unreadable("the map of a file lies outside its file system");
	return area.read(block * superblock.blockSize, superblock.blockSize);
}
// lib/guest/ext/directory.ts
/** Entries of one directory; the folders that are looked at have some thousand at most. */
const ENTRY_LIMIT = 5e4;
/**
* Reads a directory's content block by block. An index (htree) lies in blocks that look empty to such a reader, so
* indexed directories need nothing more. Throws Unreadable when an entry does not fit its block.
*/
function parseDirectory(content, inode, superblock) {
	const entries = /* @__PURE__ */ new Map();
	const add = (block) => addEntries(entries, block, superblock);
	if (inode.mappedBy === "inline") {
		add(content.subarray(4, Math.min(60, content.length)));
		if (content.length > 60) add(content.subarray(60));
		return entries;
	}
	for (let at = 0; at < content.length; at += superblock.blockSize) add(content.subarray(at, at + superblock.blockSize));
	return entries;
}
function addEntries(entries, block, superblock) {
	for (let at = 0; at + 8 <= block.length;) {
		const inode = block.readUInt32LE(at);
		const length = recordLength(block.readUInt16LE(at + 4), superblock.blockSize);
		const nameLength = superblock.directoryTypes ? block.readUInt8(at + 6) : block.readUInt16LE(at + 6);
		if (length < 8 || length % 4 !== 0 || at + length > block.length) throw new Unreadable("a directory is damaged");
		if (inode !== 0) {
			if (nameLength === 0 || 8 + nameLength > length) throw new Unreadable("a directory is damaged");
			const name = block.toString("latin1", at + 8, at + 8 + nameLength);
			if (name !== "." && name !== ".." && !name.includes("/") && !name.includes("\0")) entries.set(name, inode);
			if (entries.size > ENTRY_LIMIT) throw new Unreadable("a directory has too many entries");
		}
		at += length;
	}
}
/** 64 KiB do not fit into 16 bits: the largest and the zero stand for a whole block then. */
function recordLength(stored, blockSize) {
	return blockSize === 65536 && (stored === 0 || stored === 65535) ? blockSize : stored;
}
// lib/guest/ext/inode.ts
const FLAG = {
	encrypted: 2048,
	extents: 524288,
	inlineData: 268435456
};
const KINDS = /* @__PURE__ */ new Map([
	[32768, "file"],
	[16384, "directory"],
	[40960, "symlink"]
]);
/** Reads inode `number`. Throws Unreadable when there is no such inode, or its place lies outside. */
async function readInode(area, superblock, number) {
	const { inodes, inodesPerGroup, inodeSize, blockSize, blocks } = superblock;
	if (number < 1 || number > inodes) throw new Unreadable(`it names inode ${number} of ${inodes}`);
	const group = Math.floor((number - 1) / inodesPerGroup);
	const table = await readInodeTable(area, superblock, group);
	if (table <= superblock.firstDataBlock || table >= blocks) throw new Unreadable(`the inode table of group ${group} lies outside`);
	const raw = await area.read(table * blockSize + (number - 1) % inodesPerGroup * inodeSize, inodeSize);
	const flags = raw.readUInt32LE(32);
	const kind = KINDS.get(raw.readUInt16LE(0) & 61440) ?? "other";
	const mappedBy = flags & FLAG.inlineData ? "inline" : flags & FLAG.extents ? "extents" : "pointers";
	return {
		number,
		kind,
		permissions: raw.readUInt16LE(0) & 4095,
		size: raw.readUInt32LE(4) + raw.readUInt32LE(108) * 2 ** 32,
		map: raw.subarray(40, 100),
		mappedBy,
		inlineRest: mappedBy === "inline" ? inlineRest(raw) : Buffer.alloc(0),
		encrypted: (flags & FLAG.encrypted) !== 0
	};
}
/** The block at which a group's inode table begins. */
async function readInodeTable(area, superblock, group) {
	const { blockSize, descriptorSize } = superblock;
	const perBlock = blockSize / descriptorSize;
	const block = descriptorBlock(superblock, Math.floor(group / perBlock), perBlock);
	const raw = await area.read(block * blockSize + group % perBlock * descriptorSize, descriptorSize);
	return raw.readUInt32LE(8) + (descriptorSize >= 64 ? raw.readUInt32LE(40) * 2 ** 32 : 0);
}
/** Where the n-th block of group descriptors lies: behind the superblock, or with meta_bg in the group it begins with. */
function descriptorBlock(superblock, index, perBlock) {
	const { firstDataBlock, blocksPerGroup, firstMetaGroup, hasCopy } = superblock;
	const holder = superblock.blockSize === 1024 ? 1 : 0;
	if (index < firstMetaGroup) return holder + 1 + index;
	const group = index * perBlock;
	return firstDataBlock + group * blocksPerGroup + (hasCopy(group) ? 1 : 0);
}
const ATTRIBUTES_MAGIC = 3925999616;
const SYSTEM_NAMES = 7;
/** The extended attribute `system.data` behind the inode's fixed part: the content from byte 60 on. */
function inlineRest(raw) {
	const begin = raw.length > 128 ? 128 + raw.readUInt16LE(128) : raw.length;
	if (begin + 4 > raw.length || raw.readUInt32LE(begin) !== ATTRIBUTES_MAGIC) return Buffer.alloc(0);
	const first = begin + 4;
	for (let at = first; at + 16 <= raw.length;) {
		const nameLength = raw.readUInt8(at);
		if (nameLength === 0 && raw.readUInt8(at + 1) === 0) break;
		const name = raw.toString("latin1", at + 16, at + 16 + nameLength);
		if (raw.readUInt8(at + 1) === SYSTEM_NAMES && name === "data") {
			const from = first + raw.readUInt16LE(at + 2);
			const length = raw.readUInt32LE(at + 8);
			if (from + length > raw.length) throw new Unreadable("an inline content reaches past its inode");
			return raw.subarray(from, from + length);
		}
		at += 16 + 4 * Math.ceil(nameLength / 4);
	}
	return Buffer.alloc(0);
}
// lib/guest/ext/superblock.ts
const AT = 1024;
const MAGIC = 61267;
const COMPAT = {
	hasJournal: 4,
	sparseSuper2: 512
};
const RO_COMPAT = {
	sparseSuper: 1,
	bigalloc: 512,
	ofExt4: 1656
};
const INCOMPAT = {
	fileType: 2,
	recover: 4,
	metaGroups: 16,
	extents: 64,
	bits64: 128,
	mmp: 256,
	flexGroups: 512,
	inodeAttributes: 1024,
	checksumSeed: 8192,
	largeDirectory: 16384,
	inlineData: 32768,
	encrypt: 65536,
	casefold: 131072
};
const READABLE = Object.values(INCOMPAT).reduce((all, bit) => all | bit, 0);
const OF_EXT4 = INCOMPAT.extents | INCOMPAT.bits64 | INCOMPAT.mmp | INCOMPAT.flexGroups | INCOMPAT.inlineData;
/** Reads and checks it. Throws Unreadable when it contradicts itself, its partition, or what is understood here. */
async function readSuperblock(area) {
	const raw = await area.read(AT, 1024);
	if (raw.readUInt16LE(56) !== MAGIC) throw new Unreadable("it has no ext superblock");
	const incompatible = raw.readUInt32LE(96);
	const foreign = incompatible & ~READABLE;
	if (foreign !== 0) throw new Unreadable(`it uses features that are not known (0x${(foreign >>> 0).toString(16)})`);
	const geometry = readGeometry(raw, (incompatible & INCOMPAT.bits64) !== 0);
	demandGeometry(geometry, (raw.readUInt32LE(100) & RO_COMPAT.bigalloc) !== 0, area.size);
	return {
		...geometry,
		version: versionOf(raw, incompatible),
		label: raw.toString("utf8", 120, 136).replace(/\0.*$/su, ""),
		uuid: raw.toString("hex", 104, 120).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
		firstMetaGroup: incompatible & INCOMPAT.metaGroups ? raw.readUInt32LE(260) : Number.POSITIVE_INFINITY,
		hasCopy: copiesOf(raw),
		directoryTypes: (incompatible & INCOMPAT.fileType) !== 0,
		dirty: (incompatible & INCOMPAT.recover) !== 0
	};
}
function readGeometry(raw, bits64) {
	const blocks = raw.readUInt32LE(4) + (bits64 ? raw.readUInt32LE(336) * 2 ** 32 : 0);
	const firstDataBlock = raw.readUInt32LE(20);
	const blocksPerGroup = raw.readUInt32LE(32);
	const oldRevision = raw.readUInt32LE(76) === 0;
	return {
		blockSize: 1024 * 2 ** raw.readUInt32LE(24),
		blocks,
		firstDataBlock,
		blocksPerGroup,
		groups: Math.ceil((blocks - firstDataBlock) / blocksPerGroup),
		inodes: raw.readUInt32LE(0),
		inodesPerGroup: raw.readUInt32LE(40),
		inodeSize: oldRevision ? 128 : raw.readUInt16LE(88),
		descriptorSize: bits64 ? raw.readUInt16LE(254) : 32
	};
}
function demandGeometry(geometry, bigalloc, size) {
	const { blockSize, blocks, firstDataBlock, blocksPerGroup, groups } = geometry;
	const { inodes, inodesPerGroup, inodeSize, descriptorSize } = geometry;
	const power = (value) => value > 0 && (value & value - 1) === 0;
	if (!(blockSize <= 65536 && firstDataBlock === (blockSize === 1024 && !bigalloc ? 1 : 0) && blocks > firstDataBlock && blocksPerGroup > 0 && (bigalloc || blocksPerGroup <= 8 * blockSize) && inodesPerGroup > 0 && inodesPerGroup <= 8 * blockSize && inodes <= groups * inodesPerGroup && power(inodeSize) && inodeSize >= 128 && inodeSize <= blockSize && power(descriptorSize) && descriptorSize >= 32 && descriptorSize <= blockSize)) throw new Unreadable("its superblock contradicts itself");
	if (blocks * blockSize > size) throw new Unreadable("it is larger than its partition");
}
function versionOf(raw, incompatible) {
	if (incompatible & OF_EXT4 || raw.readUInt32LE(100) & RO_COMPAT.ofExt4) return "ext4";
	return raw.readUInt32LE(92) & COMPAT.hasJournal ? "ext3" : "ext2";
}
/** By sparse_super: groups 0 and 1, and the powers of 3, 5 and 7. */
function copiesOf(raw) {
	if (raw.readUInt32LE(92) & COMPAT.sparseSuper2) {
		const groups = [
			0,
			raw.readUInt32LE(588),
			raw.readUInt32LE(592)
		];
		return (group) => groups.includes(group);
	}
	if (!(raw.readUInt32LE(100) & RO_COMPAT.sparseSuper)) return () => true;
	return (group) => group <= 1 || [
		3,
		5,
		7
	].some((base) => isPowerOf(base, group));
}
function isPowerOf(base, value) {
	let power = base;
	while (power < value) power *= base;
	return power === value;
}
// lib/guest/ext/file-system.ts
/** Bytes of a directory at most: 4 MiB hold more than a hundred thousand names. */
const DIRECTORY_LIMIT = 4194304;
/** PATH_MAX of Linux: no link that works is longer. */
const LINK_LIMIT$1 = 4096;
/** A single read of an area. */
const PIECE = 524288;
/** Entries of all directories that a check looks into; on a usual system they have some ten thousand. */
const ENTRIES_KEPT = 2e5;
/** Reads an ext2, ext3 or ext4 file system; never writes, and does not replay its journal. */
var ExtFileSystem = class ExtFileSystem {
	superblock;
	#area;
	#directories = /* @__PURE__ */ new Map();
	#entriesKept = 0;
	constructor(area, superblock) {
		this.#area = area;
		this.superblock = superblock;
	}
	/** Throws Unreadable when there is none, or it cannot be understood. */
	static async open(area) {
		return new ExtFileSystem(area, await readSuperblock(area));
	}
	inode(number) {
		return readInode(this.#area, this.superblock, number);
	}
	/** The entries of a directory, without `.` and `..`. */
	async entries(directory) {
		const known = this.#directories.get(directory.number);
		if (known) return known;
		if (directory.encrypted) throw new Unreadable("a directory is encrypted");
		const entries = parseDirectory(await this.content(directory, DIRECTORY_LIMIT), directory, this.superblock);
		this.#entriesKept += 1 + entries.size;
		if (this.#entriesKept > ENTRIES_KEPT) throw new Unreadable("its directories have too many entries");
		this.#directories.set(directory.number, entries);
		return entries;
	}
	/** Where a symbolic link points, in Latin-1. Short ones lie in the inode itself. */
	async linkTarget(link) {
		if (link.encrypted) throw new Unreadable("a symbolic link is encrypted");
		if (link.size > LINK_LIMIT$1) throw new Unreadable("a symbolic link is longer than any path");
		return (link.mappedBy === "pointers" && link.size < link.map.length ? link.map.subarray(0, link.size) : await this.content(link, LINK_LIMIT$1)).toString("latin1");
	}
	/** The whole content of a file. Throws Unreadable when it has more than `limit` bytes. */
	async content(inode, limit) {
		if (inode.encrypted) throw new Unreadable("a file is encrypted");
		if (inode.size > limit) throw new Unreadable(`a file has ${inode.size} bytes where at most ${limit} are read`);
		if (inode.mappedBy === "inline") return inlineContent(inode);
		const { blockSize } = this.superblock;
		const runs = await runsOf(this.#area, this.superblock, inode, Math.ceil(inode.size / blockSize));
		const content = Buffer.alloc(inode.size);
		for (const { logical, physical, count } of runs) {
			const begin = logical * blockSize;
			const end = Math.min(content.length, begin + count * blockSize);
			for (let at = begin; at < end; at += PIECE) (await this.#area.read(physical * blockSize + at - begin, Math.min(PIECE, end - at))).copy(content, at);
		}
		return content;
	}
};
function inlineContent(inode) {
	const whole = Buffer.concat([inode.map, inode.inlineRest]);
	if (inode.size > whole.length) throw new Unreadable("an inline content is longer than its inode");
	return whole.subarray(0, inode.size);
}
// lib/guest/system/tree.ts
/** Links that are followed in one look-up; Linux' own bound. */
const LINK_LIMIT = 40;
/** Names that one look-up may walk through, links included. */
const STEP_LIMIT = 2048;
/** The guest's files as it sees them once it runs: `/`, and what its fstab mounts on it. Paths are absolute. */
var GuestTree = class {
	#root;
	#mounts;
	/** @param mounts folder without a slash at its end, such as `/boot` → what is mounted there */
	constructor(root, mounts = /* @__PURE__ */ new Map()) {
		this.#root = root;
		this.#mounts = mounts;
	}
	/**
	* What lies at `path`, links followed inside the guest (a link at the end only unless `keepLink`). Undefined when
	* there is nothing. Throws Unreadable when links run in a circle, or something on the way is damaged.
	*/
	async find(path, options = {}) {
		const todo = namesOf(path).reverse();
		const trail = [await this.#rootNode()];
		let links = 0;
		for (let steps = 0; todo.length > 0; steps += 1) {
			if (steps > STEP_LIMIT || todo.length > STEP_LIMIT) throw new Unreadable("a path has no end");
			const name = todo.pop() ?? "";
			const here = trail.at(-1);
			if (here?.inode.kind !== "directory") return void 0;
			if (name === "..") {
				if (trail.length > 1) trail.pop();
				continue;
			}
			const next = await this.#step(here, name);
			if (!next) return void 0;
			const follow = todo.length > 0 || !options.keepLink;
			if (next.inode.kind !== "symlink" || !follow) {
				trail.push(next);
				continue;
			}
			links += 1;
			if (links > LINK_LIMIT) throw new Unreadable("symbolic links run in a circle");
			const target = await next.files.linkTarget(next.inode);
			if (target.startsWith("/")) trail.length = 1;
			todo.push(...namesOf(target).reverse());
		}
		return trail.at(-1);
	}
	/** The text of a file (UTF-8); undefined when there is none. Throws Unreadable when it is larger than `limit` bytes. */
	async text(path, limit) {
		const node = await this.find(path);
		if (node?.inode.kind !== "file") return void 0;
		return (await node.files.content(node.inode, limit)).toString("utf8");
	}
	/** Names in a folder, sorted; none when there is no such folder. */
	async names(path) {
		const node = await this.find(path);
		if (node?.inode.kind !== "directory") return [];
		return [...(await node.files.entries(node.inode)).keys()].sort();
	}
	/** Where a link at `path` points; undefined when there is no link. */
	async linkTarget(path) {
		const node = await this.find(path, { keepLink: true });
		return node?.inode.kind === "symlink" ? node.files.linkTarget(node.inode) : void 0;
	}
	async #rootNode() {
		return {
			files: this.#root,
			inode: await this.#root.inode(2),
			path: ""
		};
	}
	async #step(here, name) {
		const number = (await here.files.entries(here.inode)).get(name);
		if (number === void 0) return void 0;
		const path = `${here.path}/${name}`;
		const mounted = this.#mounts.get(path);
		if (mounted) return {
			files: mounted,
			inode: await mounted.inode(2),
			path
		};
		return {
			files: here.files,
			inode: await here.files.inode(number),
			path
		};
	}
};
function namesOf(path) {
	return path.split("/").filter((name) => name !== "" && name !== ".");
}
// lib/guest/volumes.ts
const FSTAB = "/etc/fstab";
const FSTAB_LIMIT = 262144;
const MOUNT_LIMIT = 32;
async function openVolume(partition) {
	const { content, area } = partition;
	const blank = {
		partition,
		label: "",
		uuid: "",
		files: void 0
	};
	if (!content.known) return {
		...blank,
		kind: "",
		problem: content.why
	};
	if (content.value !== "ext" || !area) return {
		...blank,
		kind: content.value ?? "",
		problem: void 0
	};
	const opened = await attempt(() => ExtFileSystem.open(area));
	if (!opened.known) return {
		...blank,
		kind: "ext",
		problem: opened.why
	};
	const { version, label, uuid } = opened.value.superblock;
	return {
		partition,
		kind: version,
		label,
		uuid,
		files: opened.value,
		problem: void 0
	};
}
/** Finds `/` among the volumes that can be read, and mounts the others as its fstab says. Undefined: there is no `/`. */
async function findLayout(volumes) {
	for (const root of volumes) {
		if (!root.files || !await looksLikeRoot(new GuestTree(root.files))) continue;
		const fstab = await attempt(async () => {
			const text = root.files && await new GuestTree(root.files).text(FSTAB, FSTAB_LIMIT);
			return text === void 0 ? [] : parseFstab(text);
		});
		const mounts = /* @__PURE__ */ new Map();
		for (const { device, folder } of fstab.known ? fstab.value : []) {
			const volume = volumes.find((candidate) => isDevice(device, candidate));
			if (volume && folder.startsWith("/") && mounts.size < MOUNT_LIMIT) mounts.set(folder, volume);
		}
		const readable = [...mounts].flatMap(([folder, { files }]) => files && folder !== "/" ? [[folder, files]] : []);
		const tree = new GuestTree(root.files, new Map(readable));
		return {
			root,
			boot: mounts.get("/boot"),
			fstab,
			mounts,
			tree
		};
	}
}
/** What tells a root file system. */
const MARKS = [
	FSTAB,
	"/etc/os-release",
	"/usr/lib/os-release"
];
/** A volume with one of the marks. What cannot be read is taken to be none. */
async function looksLikeRoot(tree) {
	for (const path of MARKS) {
		const found = await attempt(() => tree.find(path));
		if (found.known && found.value?.inode.kind === "file") return true;
	}
	return false;
}
/** Why a root file system was not found although there may be one; undefined when everything could be read. */
async function unreadableVolume(volumes) {
	for (const volume of volumes) {
		const why = volume.kind === "" ? void 0 : volume.problem ?? await damageOf(volume);
		const name = volume.partition.number === 0 ? "the disk" : `partition ${volume.partition.number}`;
		if (why !== void 0) return `${name} holds ${volume.kind}, but cannot be read: ${why}`;
	}
}
/** Of a volume that could be opened: what keeps a root on it from being found. */
async function damageOf({ files }) {
	if (!files) return void 0;
	const tree = new GuestTree(files);
	const root = await attempt(() => tree.find("/"));
	if (root.known && root.value?.inode.kind !== "directory") return "its topmost folder is none";
	for (const path of MARKS) {
		const found = await attempt(() => tree.find(path));
		if (!found.known) return found.why;
	}
}
// lib/guest/check.ts
/** Windows, and systems of its kind. */
const WINDOWS = [
	"ntfs",
	"bitlocker",
	"refs"
];
/** What a Linux system may be installed on, or boot from. */
const LINUX = [...[
	"ext",
	"ext2",
	"ext3",
	"ext4",
	"xfs",
	"btrfs",
	"f2fs",
	"jfs",
	"reiserfs",
	"nilfs2",
	"bcachefs"
], ...[
	"lvm",
	"luks",
	"md-raid",
	"bcache",
	"stratis",
	"vdo"
]];
/**
* Judges the system on a disk by IBM's rules for imports, from the disk's own bytes: nothing is mounted, copied or
* run. Whatever a hostile disk says, the work is bounded. Errors of reading the source itself pass.
*/
async function checkGuest(source, signal) {
	const disk = new DiskReader(source, signal);
	const table = await attempt(() => readPartitions(disk));
	if (!table.known) return unchecked(`its partition table cannot be read: ${table.why}`);
	const volumes = [];
	for (const partition of table.value.partitions) volumes.push(await openVolume(partition));
	const layout = await attempt(() => findLayout(volumes));
	if (!layout.known) return unchecked(`its root file system cannot be read: ${layout.why}`);
	if (!layout.value) {
		const reason = await whyUnchecked(table.value, volumes, disk);
		if (reason !== void 0) return reason;
	}
	const system = layout.value ? await readSystem(layout.value.tree) : unknownSystem("no file system that can be read holds /");
	const facts = {
		table: table.value,
		volumes,
		layout: layout.value,
		system
	};
	return {
		facts,
		findings: judge(facts)
	};
}
/** Why a disk without a readable root is not judged; undefined when it surely is a Linux disk, only not by the rules. */
async function whyUnchecked(table, volumes, disk) {
	if (volumes.some(({ kind }) => LINUX.includes(kind))) {
		const why = await unreadableVolume(volumes);
		return why === void 0 ? void 0 : unchecked(why);
	}
	const windows = volumes.find(({ kind }) => WINDOWS.includes(kind));
	if (windows) return unchecked(`it looks like Windows (${windows.kind}), and Windows is not checked`);
	const names = [...new Set(volumes.map(({ kind }) => kind).filter((kind) => kind !== ""))].map((kind) => CONTENT_NAMES[kind] ?? kind).join(", ");
	if (table.kind !== "none") return unchecked(names === "" ? "none of its partitions holds a file system that is known" : `its partitions hold no system of Linux, but ${names}`);
	if (names !== "") return unchecked(`it has no partition table; ${names} fills the whole disk`);
	return unidentified(disk);
}
/** Of a disk on which neither a partition table nor a file system was found. */
async function unidentified(disk) {
	const identity = await identify(disk);
	if (!identity.isDisk) {
		const { seeming } = identity;
		return {
			...unchecked(`it is no disk, but seems to be ${seeming.what}: ${seeming.why}`),
			noDisk: seeming
		};
	}
	return unchecked(identity.what === void 0 ? "it has no partition table, and holds no file system that is known" : `its partition table is not read: it has ${identity.what}`);
}
function unchecked(why) {
	const found = {
		status: "unchecked",
		found: `the disk was not checked: ${why}`
	};
	return {
		facts: void 0,
		findings: [findingOf(UNCHECKED, found)]
	};
}
function judge(facts) {
	return RULES.flatMap((rule) => {
		const verdict = rule.judge?.(facts);
		return verdict ? [findingOf(rule, verdict)] : [];
	});
}
function findingOf(rule, { status, found }) {
	return {
		rule: rule.name,
		status,
		found: clean(found, 300),
		cure: rule.cure,
		source: rule.source
	};
}
// lib/guest/record.ts
/** What the manifest keeps of a check; without a report, of one that was not made. */
function guestRecord(level, ignored, report) {
	const base = {
		level,
		ignored: [...ignored],
		findings: report?.findings ?? []
	};
	if (!report?.facts) return {
		...base,
		checked: false
	};
	const { system, table, volumes } = report.facts;
	const os = system.os.known ? system.os.value : void 0;
	const cloudInit = system.cloudInitVersion.known ? system.cloudInitVersion.value?.version : void 0;
	const partitions = volumes.filter(({ partition }) => partition.number > 0).map((volume) => partitionOf(volume, report.facts));
	return {
		...base,
		checked: true,
		...os && { system: {
			id: clean(os.id),
			version: clean(os.version),
			name: clean(os.name)
		} },
		...cloudInit !== void 0 && { "cloud-init": clean(cloudInit) },
		"partition-table": table.kind,
		partitions
	};
}
function partitionOf(volume, facts) {
	const { number, start, size, type } = volume.partition;
	return {
		number,
		start,
		size,
		type,
		content: volume.kind,
		label: clean(volume.label),
		mount: mountOf(volume, facts),
		...volume.files?.superblock.dirty && { unclean: true }
	};
}
function mountOf(volume, facts) {
	if (facts?.layout?.root === volume) return "/";
	return clean([...facts?.layout?.mounts ?? []].find(([, mounted]) => mounted === volume)?.[0] ?? "");
}



/***/ })

};
