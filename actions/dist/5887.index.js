export const id = 5887;
export const ids = [5887];
export const modules = {

/***/ 5887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ OrderIntents),
/* harmony export */   c: () => (/* binding */ journalIsLost),
/* harmony export */   d: () => (/* binding */ createBucketAdmin),
/* harmony export */   f: () => (/* binding */ download),
/* harmony export */   i: () => (/* binding */ withAbortRule),
/* harmony export */   l: () => (/* binding */ bucketJournal),
/* harmony export */   m: () => (/* binding */ createObjectStorage),
/* harmony export */   n: () => (/* binding */ daysUntilAbort),
/* harmony export */   o: () => (/* binding */ folderJournal),
/* harmony export */   p: () => (/* binding */ tellProof),
/* harmony export */   r: () => (/* binding */ hasOwnRule),
/* harmony export */   s: () => (/* binding */ journalFolder),
/* harmony export */   t: () => (/* binding */ ABORT_RULE),
/* harmony export */   u: () => (/* binding */ objectRegister)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var _lib_event_routing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4145);
/* harmony import */ var _lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7419);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);









// lib/object-storage/location.ts
const CLASSES = /^(.+)-(standard|smart|vault|cold|flex|onerate_active)$/;
function parseLocation(constraint) {
	const match = CLASSES.exec(constraint);
	const location = match?.[1] ?? constraint;
	return {
		constraint,
		location,
		storageClass: match?.[2],
		resiliency: resiliencyOf(location)
	};
}
function resiliencyOf(location) {
	if (/^(us|eu|ap)(-geo)?$/.test(location)) return "cross-region";
	if (/^[a-z]{3}[0-9]{2}$/.test(location)) return "single-site";
	if (/^[a-z]{2}-[a-z]+$/.test(location)) return "regional";
	return "unknown";
}
// lib/object-storage/small.ts
/** Undefined when there is none. Refuses more than `limit` bytes. Throws ServiceError. */
async function getSmall(s3, ref, limit) {
	const answer = await s3.find({
		operation: "getObject",
		params: (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.z)(ref),
		repeatable: true,
		limit,
		absent: _lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.R
	});
	if (!answer) return void 0;
	return {
		text: (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.L)(answer).toString("utf8"),
		etag: etagOf(answer),
		age: ageOf(answer)
	};
}
/**
* Writes a small object and gives its ETag; undefined when the condition does not hold. The very same text that is
* there already counts as written: the answer to the first try may have been lost. Throws ServiceError.
*/
async function putSmall(s3, ref, text, condition, contentType = "application/json") {
	const body = Buffer.from(text, "utf8");
	try {
		const answer = await s3.send({
			operation: "putObject",
			params: {
				...(0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.z)(ref),
				Body: body,
				ContentLength: body.length,
				ContentMD5: (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("md5").update(body).digest("base64"),
				ContentType: contentType,
				...condition.kind === "absent" ? { IfNoneMatch: "*" } : {}
			},
			headers: condition.kind === "unchanged" ? { "If-Match": condition.etag } : {},
			repeatable: true
		});
		return etagOf(answer);
	} catch (error) {
		if (!isBroken(condition, error)) throw error;
		const there = await getSmall(s3, ref, body.length + 1).catch((cause) => {
			if (cause instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt && cause.failure.status === 200) return void 0;
			throw cause;
		});
		return there?.text === text ? there.etag : void 0;
	}
}
/** 409 is the answer to two conditional writings at the same moment; 404 to `If-Match` where nothing is. */
function isBroken({ kind }, error) {
	if (kind === "any" || !(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt)) return false;
	const { status, serviceCode } = error.failure;
	if (status === 404) return kind === "unchanged" && serviceCode === "NoSuchKey";
	return status === 412 || status === 409 && serviceCode !== void 0 && /Conflict|Aborted/.test(serviceCode);
}
const etagOf = (answer) => String(answer["ETag"] ?? "");
function ageOf(answer) {
	const written = new Date(String(answer["LastModified"] ?? "")).getTime();
	const now = Date.parse(String(answer["response-date"] ?? ""));
	return now >= written ? now - written : void 0;
}
// lib/object-storage/object-storage.ts
/** A client for the buckets of one region. Nothing is sent and no SDK is loaded before the first call. */
function createObjectStorage(deps) {
	const s3 = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.P)(deps);
	const buckets = /* @__PURE__ */ new Set();
	return {
		s3,
		head: (ref) => head(s3, ref, buckets),
		getText: async (ref, limit) => (await getSmall(s3, ref, limit))?.text,
		getSmall: (ref, limit) => getSmall(s3, ref, limit),
		putSmall: (ref, text, condition) => putSmall(s3, ref, text, condition),
		putText: (ref, text, options) => putText(s3, ref, text, options),
		readRange: (ref, offset, length) => readRange(s3, ref, offset, length),
		list: (bucket, prefix, max) => list(s3, bucket, prefix, max),
		bucketLocation: (bucket) => bucketLocation(s3, bucket),
		delete: (ref, signal) => deleteObject(s3, ref, signal)
	};
}
/** The answer to HEAD has no body: which of bucket and object is missing is said by a GET. `buckets`: known to be there. */
async function head(s3, ref, buckets) {
	const params = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.z)(ref);
	const absent = (error) => error.failure.status === 404;
	const once = () => s3.find({
		operation: "headObject",
		params,
		headers: _lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.B,
		repeatable: true,
		absent
	});
	let answer = await once();
	if (!answer && !buckets.has(ref.bucket)) {
		const get = {
			operation: "getObject",
			params: {
				...params,
				Range: "bytes=0-0"
			},
			repeatable: true,
			limit: 1
		};
		const isNone = (error) => (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.R)(error) || error.failure.status === 416;
		if (await s3.find({
			...get,
			absent: isNone
		})) answer = await once();
	}
	buckets.add(ref.bucket);
	return answer && headOf(answer);
}
function headOf(answer) {
	const metadata = answer["Metadata"];
	const entries = typeof metadata === "object" && metadata !== null ? Object.entries(metadata) : [];
	const modifiedAt = new Date(String(answer["LastModified"] ?? "")).getTime();
	const reported = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.V)((0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.F)(answer).headers ?? {});
	return {
		reported,
		crc32: reported?.name === "CRC32" ? reported.base64 : void 0,
		modifiedAt: Number.isNaN(modifiedAt) ? void 0 : modifiedAt,
		size: Number(answer["ContentLength"] ?? 0),
		etag: String(answer["ETag"] ?? ""),
		metadata: Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]))
	};
}
async function putText(s3, ref, text, { onlyIfAbsent, contentType }) {
	return await putSmall(s3, ref, text, onlyIfAbsent ? { kind: "absent" } : { kind: "any" }, contentType) === void 0 ? "exists" : "written";
}
async function readRange(s3, ref, offset, length) {
	const answer = await s3.send({
		operation: "getObject",
		params: {
			...(0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.z)(ref),
			Range: `bytes=${offset}-${offset + length - 1}`
		},
		repeatable: true,
		limit: length
	});
	return (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.L)(answer);
}
async function bucketLocation(s3, bucket) {
	const answer = await s3.send({
		operation: "getBucketLocation",
		params: { Bucket: bucket },
		repeatable: true,
		limit: 4096
	});
	return parseLocation(String(answer["LocationConstraint"] ?? ""));
}
async function deleteObject(s3, ref, signal) {
	await s3.send({
		operation: "deleteObject",
		params: (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.z)(ref),
		repeatable: true,
		...signal ? { signal } : {}
	});
}
async function list(s3, bucket, prefix, max) {
	const objects = [];
	let next;
	do {
		const answer = await s3.send({
			operation: "listObjectsV2",
			params: {
				Bucket: bucket,
				Prefix: prefix,
				MaxKeys: 1e3,
				...next ? { ContinuationToken: next } : {}
			},
			repeatable: true
		});
		const contents = Array.isArray(answer["Contents"]) ? answer["Contents"] : [];
		for (const entry of contents) objects.push({
			key: String(entry["Key"] ?? ""),
			size: Number(entry["Size"] ?? 0)
		});
		const more = answer["IsTruncated"] === true ? answer["NextContinuationToken"] : void 0;
		if (more !== void 0 && more === next) throw (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.V)({
			service: "object-storage",
			operation: "listObjectsV2",
			status: 200,
			repeatable: true
		}, "it names the same page as the next one again");
		next = typeof more === "string" && more !== "" ? more : void 0;
	} while (next !== void 0 && objects.length < max);
	return {
		objects: objects.slice(0, max),
		complete: next === void 0 && objects.length <= max
	};
}
// lib/object-storage/download-checks.ts
/**
* The digests of an object, taken in file order. With a recorded SHA-256 nothing else is computed: a CRC beside it would
* cost a third more and find nothing that it does not find.
*/
var Checks = class {
	#thread;
	#head;
	#sha256;
	#running;
	constructor(head, sha256) {
		this.#head = head;
		this.#thread = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.d)(head.size);
		const recorded = recordedDigest(head) !== void 0;
		this.#sha256 = sha256 || recorded;
		this.#running = recorded || !head.reported ? void 0 : runningOf(head.reported.name, this.#thread);
	}
	/** Whether there is anything to compute. */
	get areNeeded() {
		return this.#sha256 || this.#running !== void 0;
	}
	/** In file order. The bytes may change when it has resolved. */
	async append(bytes) {
		await Promise.all([this.#sha256 ? this.#thread.appendOnly(bytes) : void 0, this.#running?.append(bytes)]);
	}
	/** When all has been appended. Throws UserError E_DOWNLOAD_DAMAGED. */
	async compare(ref) {
		const { reported } = this.#head;
		const sha256 = this.#sha256 ? await this.#thread.sha256() : void 0;
		const recorded = recordedDigest(this.#head);
		if (recorded !== void 0 && sha256 !== recorded) throw damaged(ref, `its SHA-256 is ${sha256}, and ${recorded} is recorded with the object`);
		if (recorded !== void 0) return {
			sha256,
			proof: "SHA-256"
		};
		if (!reported || !this.#running) return {
			sha256,
			proof: "none"
		};
		const found = this.#running.base64();
		if (found !== reported.base64) throw damaged(ref, `its ${reported.name} is ${found}, and that of the object ${reported.base64}`);
		return {
			sha256,
			proof: reported.name
		};
	}
	async [Symbol.asyncDispose]() {
		await this.#thread[Symbol.asyncDispose]();
	}
};
function openChecks(head, sha256) {
	return new Checks(head, sha256);
}
/** The digest that this suite records with what it uploads. */
function recordedDigest({ metadata }) {
	const text = metadata["sha256"]?.toLowerCase();
	return text !== void 0 && /^[0-9a-f]{64}$/.test(text) ? text : void 0;
}
function runningOf(name, thread) {
	if (name === "CRC32") {
		let value = 0;
		return {
			append: async (bytes) => {
				value = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.o)(value, await thread.crc32(bytes), bytes.length);
			},
			base64: () => (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(value)
		};
	}
	const crc = new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.p(name);
	let value = 0n;
	return {
		append: async (bytes) => {
			value = crc.combine(value, await thread.wideCrc(name, bytes), bytes.length);
		},
		base64: () => crc.base64(value)
	};
}
function damaged(ref, why) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_DOWNLOAD_DAMAGED",
		what: `what was downloaded of ${JSON.stringify(ref.key)} in ${ref.bucket} is not what was stored: ${why}`,
		why: "data were damaged on their way or on this disk, or the digest that was recorded with the object is that of another file",
		fix: "run again, which downloads it anew; if it happens again, use another route to Object Storage, or upload the object anew"
	});
}
function changed(ref, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_OBJECT_CHANGED",
		what: `the object ${JSON.stringify(ref.key)} in ${ref.bucket} changed while it was downloaded`,
		why: "someone wrote it anew at the same time",
		fix: "run again when nobody writes it",
		...cause === void 0 ? {} : { cause }
	});
}
// lib/object-storage/download-order.ts
/** Wakes who waits for anything to change. */
var Bell = class {
	#next = Promise.withResolvers();
	get rung() {
		return this.#next.promise;
	}
	ring() {
		const { resolve } = this.#next;
		this.#next = Promise.withResolvers();
		resolve();
	}
};
/**
* Takes ranges as they come, and hands their bytes to the digests in file order: from the memory that they came in, as long
* as that is not needed for others. Where a range is late, the others go on, and what their memory was given away for is
* read from the file, where it lies in the page cache: 0.1 s of CPU time per GiB.
*/
var InOrder = class {
	#file;
	#plan;
	#checks;
	bell = new Bell();
	/** How many ranges of each kind there are: in the file before, and to be downloaded. */
	present;
	count;
	/** Ranges that have been written, of those behind the first that has not. */
	#written = /* @__PURE__ */ new Set();
	#held = /* @__PURE__ */ new Map();
	/** The first range that is not written. */
	#frontier;
	#isStuck = false;
	constructor(file, plan, checks) {
		this.#file = file;
		this.#plan = plan;
		this.#checks = checks;
		this.present = Math.ceil(plan.from / plan.range);
		this.count = this.present + Math.ceil((plan.size - plan.from) / plan.range);
		this.#frontier = this.present;
	}
	stretch(index) {
		const { from, size, range } = this.#plan;
		if (index < this.present) return {
			start: index * range,
			end: Math.min(from, (index + 1) * range)
		};
		const start = from + (index - this.present) * range;
		return {
			start: Math.min(start, size),
			end: Math.min(size, start + range)
		};
	}
	/** Bytes of a range at most. */
	get longest() {
		return Math.min(this.#plan.range, this.#plan.size);
	}
	/** Bytes from the start that have been written. */
	get reached() {
		return this.#frontier === this.count ? this.#plan.size : this.stretch(this.#frontier).start;
	}
	/** A range lies in the file. `room` is to be kept until it is in the digests; false: nobody needs it any more. */
	written(index, room) {
		this.#written.add(index);
		while (this.#written.delete(this.#frontier)) this.#frontier += 1;
		const isNeeded = this.#checks.areNeeded;
		if (isNeeded) this.#held.set(index, room);
		this.bell.ring();
		return isNeeded;
	}
	/** Memory of a range that must wait long for its turn, where all waits for another one. */
	giveUp() {
		if (!this.#isStuck) return void 0;
		const last = Math.max(...this.#held.keys());
		const room = this.#held.get(last);
		this.#held.delete(last);
		return room;
	}
	/** Digests all; `free` takes back what was held. Throws what `stopped` does, and what reading the file throws. */
	async digest(free, stopped) {
		if (!this.#checks.areNeeded) return;
		let own;
		for (let index = 0; index < this.count; index += 1) {
			await this.#turnOf(index, stopped);
			const { start, end } = this.stretch(index);
			const held = this.#held.get(index);
			this.#held.delete(index);
			if (held) {
				await this.#checks.append(held.subarray(0, end - start));
				free(held);
			} else {
				own ??= Buffer.from(new SharedArrayBuffer(this.longest));
				await this.#checks.append(await this.#read(start, own.subarray(0, end - start)));
			}
			this.bell.ring();
		}
	}
	async #turnOf(index, stopped) {
		for (stopped(); index >= this.#frontier; stopped()) {
			this.#isStuck = true;
			this.bell.ring();
			await this.bell.rung;
		}
		this.#isStuck = false;
	}
	async #read(position, room) {
		for (let done = 0; done < room.length;) {
			const { bytesRead } = await this.#file.read(room, done, room.length - done, position + done);
			if (bytesRead === 0) throw cut(position + done);
			done += bytesRead;
		}
		return room;
	}
};
function cut(position) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_DOWNLOAD_DAMAGED",
		what: `the file of the download ends at ${position}, before its end`,
		why: "something else wrote it meanwhile",
		fix: "run again when nothing else writes there"
	});
}
// lib/object-storage/download-work.ts
/** Bytes of all buffers at most: 32 ranges at a time and some that wait for the digests. */
const MEMORY = 335544320;
/** Ranges beside those under way, whose bytes wait for their turn. */
const WAITING = 8;
/** Tries of one range, as of one part of an upload. */
const ATTEMPTS = 9;
/** Bytes that are looked at for zeros, and written, at a time: a multiple of the blocks of a file system. */
const PIECE = 1048576;
const ZEROS = Buffer.alloc(PIECE);
/** The ranges of one download: asked for in parallel, written, and handed to the digests. */
var DownloadWork = class {
	#wire;
	#ref;
	#order;
	#options;
	#stop = new AbortController();
	#signal;
	#parallel;
	#free = [];
	#size;
	#failure;
	#made = 0;
	#running = 0;
	#done;
	#received = 0;
	constructor(wire, ref, order, options) {
		this.#wire = wire;
		this.#ref = ref;
		this.#order = order;
		this.#options = options;
		this.#signal = AbortSignal.any([options.signal, this.#stop.signal]);
		this.#size = order.longest;
		const most = Math.floor(MEMORY / Math.max(1, this.#size)) - WAITING;
		this.#parallel = new _lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.h({ most: Math.max(1, most) });
		this.#done = options.from ?? 0;
	}
	/** Bytes that came over the network. */
	get received() {
		return this.#received;
	}
	/** Ends when nothing runs any more, and throws what failed first. */
	async run() {
		const digests = this.#order.digest((room) => this.#give(room), () => this.#throwIfFailed()).catch((error) => this.#fail(error));
		await this.#fetchAll().catch((error) => this.#fail(error));
		while (this.#running > 0) await this.#order.bell.rung;
		await digests;
		this.#throwIfFailed();
	}
	async #fetchAll() {
		const { present, count, bell } = this.#order;
		for (let index = present; index < count && !this.#failure;) {
			this.#signal.throwIfAborted();
			const room = this.#running < this.#parallel.limit ? this.#take() : void 0;
			if (!room) {
				this.#parallel.full();
				await bell.rung;
				continue;
			}
			this.#running += 1;
			this.#fetch(index, room).catch((error) => this.#fail(error)).finally(() => {
				this.#running -= 1;
				bell.ring();
			});
			index += 1;
		}
	}
	async #fetch(index, room) {
		const { start, end } = this.#order.stretch(index);
		const bytes = room.subarray(0, end - start);
		await this.#get(start, bytes);
		await this.#write(bytes, start);
		if (!this.#order.written(index, room)) this.#give(room);
		this.#done += bytes.length;
		await this.#options.reached?.(this.#order.reached);
		this.#options.progress?.(this.#done, this.#options.head.size);
	}
	async #get(offset, room) {
		const { etag, size } = this.#options.head;
		const got = await this.#wire.getRange({
			ref: this.#ref,
			offset,
			room,
			etag,
			signal: this.#signal,
			attempts: ATTEMPTS,
			troubled: (error) => this.#slowDown(error),
			moved: (bytes) => {
				this.#received += bytes;
				this.#parallel.moved(bytes);
			}
		});
		if (got.length !== room.length || (got.size ?? size) !== size || etag !== "" && got.etag !== etag) throw changed(this.#ref);
	}
	/** Stretches of zeros stay holes: nothing lies in the file there. */
	async #write(bytes, start) {
		for (let at = 0; at < bytes.length; at += PIECE) {
			const piece = bytes.subarray(at, at + PIECE);
			if (piece.equals(ZEROS.subarray(0, piece.length))) continue;
			this.#throwIfFailed();
			await this.#options.write(piece, start + at);
		}
	}
	#slowDown({ failure }) {
		if (failure.status === 429 || failure.status === 503) this.#parallel.refused(failure.retryAfter);
	}
	#take() {
		const room = this.#free.pop();
		if (room) return room;
		if (this.#made >= this.#parallel.limit + WAITING) return this.#order.giveUp();
		this.#made += 1;
		return Buffer.from(new SharedArrayBuffer(this.#size));
	}
	#give(room) {
		this.#free.push(room);
		this.#order.bell.ring();
	}
	#fail(error) {
		this.#failure ??= { error };
		this.#stop.abort(error);
		this.#order.bell.ring();
	}
	#throwIfFailed() {
		if (this.#failure) throw this.#failure.error;
	}
};
// lib/object-storage/download.ts
/**
* Bytes of a range. Small ones let many connections share little memory, which a link that loses packets needs; the
* requests of smaller ones cost more than they bring.
*/
const RANGE = 8388608;
/**
* Downloads an object into a new file by parallel ranges; a broken range is asked again alone, and stretches of zeros
* become holes. Each byte is compared with what the service tells of the whole object: the digest in its metadata, or
* a checksum of its own. Memory: see download-work.ts. Throws ServiceError, UserError E_OBJECT_CHANGED,
* E_DOWNLOAD_DAMAGED, E_DIGEST, or what `write`, `progress` and `reached` throw; nothing writes to the file any more then.
*/
async function download({ s3 }, ref, file, options) {
	const { head, from = 0, range = RANGE } = options;
	await using checks = openChecks(head, options.sha256 ?? false);
	await file.truncate(from);
	await file.truncate(head.size);
	const order = new InOrder(file, {
		from,
		size: head.size,
		range
	}, checks);
	const work = new DownloadWork(s3.wire, ref, order, options);
	await work.run().catch((error) => {
		throw isChange(error) ? changed(ref, error) : error;
	});
	return {
		...await checks.compare(ref),
		received: work.received
	};
}
const isChange = (error) => error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt && (error.failure.status === 412 || error.failure.status === 416);
/** Says what a download was compared with. */
function tellProof({ key }, { proof }, log) {
	if (proof === "none") log.notice(`Object Storage tells no checksum of all of ${JSON.stringify(key)}, and no digest is recorded with it: what was downloaded is as long as the object, and is compared with nothing more`);
	else log.info(`what was downloaded has the ${proof} of the object`);
}
// lib/object-storage/bucket-config.ts
const configurationShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.X)({
	service_instance_id: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.K,
	hard_quota: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.G),
	bytes_used: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.G),
	firewall: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.X)({ allowed_ip: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)) })),
	activity_tracking: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.X)({
		read_data_events: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.q),
		write_data_events: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.q),
		management_events: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.q)
	}))
});
/** Undefined when there is no such bucket in any account. Needs Reader on the bucket. ibm-cloud-apis.md 4.8 */
async function getConfiguration(bucket, deps) {
	const operation = "getBucketConfig";
	try {
		const found = await call({
			operation,
			method: "GET",
			shape: configurationShape
		}, bucket, deps);
		const tracking = found.activity_tracking;
		return {
			hardQuota: found.hard_quota ?? 0,
			bytesUsed: found.bytes_used ?? 0,
			allowedIps: found.firewall?.allowed_ip ?? [],
			instanceId: found.service_instance_id,
			activityTracking: {
				readDataEvents: tracking?.read_data_events ?? false,
				writeDataEvents: tracking?.write_data_events ?? false,
				managementEvents: tracking?.management_events ?? false
			}
		};
	} catch (error) {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt && isAbsent(error)) return void 0;
		throw error;
	}
}
/** Events of objects, reading and writing, and of the bucket itself. What else is configured stays. Needs Manager. */
async function trackAll(bucket, deps) {
	await call({
		operation: "updateBucketConfig",
		method: "PATCH",
		shape: done,
		body: { activity_tracking: {
			read_data_events: true,
			write_data_events: true,
			management_events: true
		} }
	}, bucket, deps);
}
/** 204, or 200 with the configuration. ibm-cloud-apis.md 4.8 */
const done = (value, path) => typeof value === "object" ? void 0 : (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.Y)(value, path);
function call(one, bucket, deps) {
	const url = `${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Q)(deps.endpoints)}/b/${encodeURIComponent(bucket)}`;
	return (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_2__.i)({
		...one,
		service: "object-storage",
		url,
		repeatable: true,
		read
	}, deps);
}
const isAbsent = ({ failure }) => failure.status === 404 && failure.serviceCode !== void 0;
/** The page tells no shape of its errors: a code in any of the usual places, else the status in the body. */
function read(body) {
	const error = asObject(body);
	const first = asObject(Array.isArray(error["errors"]) ? error["errors"][0] : void 0);
	const status = error["status_code"];
	const code = (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_2__.u)(error["code"] ?? first["code"]);
	const message = error["message"] ?? first["message"];
	return {
		code: code ?? (typeof status === "number" ? `status_${status}` : void 0),
		text: typeof message === "string" ? message : void 0
	};
}
function asObject(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// lib/object-storage/bucket-wire.ts
const REQUEST_TIMEOUT = 3e4;
/** Bytes of an answer at most: 1000 listed buckets, or 1000 rules. */
const ANSWER_LIMIT = 2097152;
/** Sends a call that may be made twice. Throws ServiceError (`object-storage`). */
function bucketCall(call, deps) {
	const { tokens, signal, log } = deps;
	const once = () => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_2__.c)(tokens, () => (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.I)(() => send(call, deps)), isDenial);
	const what = `object-storage ${call.operation}`;
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.F)(once, {
		what,
		signal,
		log,
		again: _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.P,
		...deps.retry
	});
}
/** Object Storage answers 403 to an expired token, as to a real denial. ibm-cloud-apis.md 4.7 */
const isDenial = ({ failure }) => failure.status === 401 || failure.status === 403;
async function send(call, { tokens, endpoints, signal }) {
	const token = await tokens.token();
	const { method, region, path, body } = call;
	try {
		const response = await fetch(`${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.$)(endpoints, region)}${path}`, {
			method,
			headers: {
				...call.headers,
				...bodyHeaders(body),
				Authorization: `Bearer ${token.reveal()}`
			},
			...body === void 0 ? {} : { body },
			redirect: "manual",
			signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT)])
		});
		return accepted(call, response, await readBounded(response));
	} catch (cause) {
		signal.throwIfAborted();
		if (cause instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt) throw cause;
		throw failure(call, {
			status: void 0,
			text: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.L)(cause),
			outcome: "transient"
		});
	}
}
function bodyHeaders(body) {
	if (body === void 0) return {};
	return {
		"Content-Type": "application/xml",
		"Content-MD5": (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("md5").update(body, "utf8").digest("base64")
	};
}
async function readBounded(response) {
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		if (size > ANSWER_LIMIT) throw new Error("the answer is too long");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function accepted(call, response, body) {
	const { status, headers } = response;
	const own = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.I)({
		statusCode: status,
		body
	});
	if (!response.ok || own) {
		const page = own ? void 0 : (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.H)(body);
		const told = page === void 0 ? response.statusText : `the answer is not one of this service: ${page}`;
		const text = own?.message ?? (told || "no explanation");
		const retryAfter = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.N)(headers.get("retry-after"), headers.get("date"));
		const transactionId = (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_2__.u)(headers.get("x-amz-request-id"));
		const outcome = isTransient(status, own?.code) ? "transient" : "refused";
		throw failure(call, {
			status,
			code: own?.code,
			text,
			outcome,
			retryAfter,
			transactionId
		});
	}
	if (call.root !== void 0 && !new RegExp(`<${call.root}[\\s/>]`).test(body.slice(0, 500))) {
		const of = {
			service: "object-storage",
			operation: call.operation,
			status,
			repeatable: true
		};
		throw (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.V)(of, (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.H)(body) ?? `it should be a ${call.root}`);
	}
	return {
		headers,
		body
	};
}
/** An `<Error>` that came as a success is the server's failure. pitfalls.md N7 */
function isTransient(status, code) {
	if (status === 501) return false;
	if (status < 300 || status === 408 || status === 429 || status >= 500) return true;
	return code === "SlowDown" || code === "RequestTimeout" || code === "BadDigest" || code === "OperationAborted";
}
function failure({ operation }, { code, ...told }) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt({
		service: "object-storage",
		operation,
		serviceCode: code,
		...told
	});
}
// lib/object-storage/bucket-admin.ts
function createBucketAdmin(deps) {
	return {
		findIn: (instanceId, name, region) => findIn(instanceId, name, region, deps),
		location: (place) => location(place, deps),
		rootKey: (place) => rootKey(place, deps),
		create: (bucket) => create(bucket, deps),
		lifecycle: (place) => lifecycle(place, deps),
		putLifecycle: (place, document) => putLifecycle(place, document, deps),
		configuration: (name) => getConfiguration(name, deps),
		trackAll: (name) => trackAll(name, deps)
	};
}
const pathOf = (name) => `/${encodeURIComponent(name)}`;
async function findIn(instanceId, name, region, deps) {
	const { body } = await bucketCall({
		operation: "ListBucketsExtended",
		method: "GET",
		region,
		path: `/?extended&prefix=${encodeURIComponent(name)}`,
		headers: { "ibm-service-instance-id": instanceId },
		root: "ListAllMyBucketsResult"
	}, deps);
	const row = body.split("<Bucket>").find((one) => inside$1(one, "Name") === name);
	return row === void 0 ? void 0 : parseLocation(inside$1(row, "LocationConstraint") ?? "");
}
async function location({ name, region }, deps) {
	const answer = await ifThere(bucketCall({
		operation: "GetBucketLocation",
		method: "GET",
		region,
		path: `${pathOf(name)}?location`,
		root: "LocationConstraint"
	}, deps), "NoSuchBucket");
	return answer && parseLocation(/<LocationConstraint[^>]*>([^<]*)</.exec(answer.body)?.[1] ?? "");
}
async function rootKey({ name, region }, deps) {
	const { headers } = await bucketCall({
		operation: "HeadBucket",
		method: "HEAD",
		region,
		path: pathOf(name)
	}, deps);
	if (headers.get("ibm-sse-kp-enabled")?.toLowerCase() !== "true") return void 0;
	return headers.get("ibm-sse-kp-crk-id") ?? headers.get("ibm-sse-kp-customer-root-key-crn") ?? "";
}
async function create(bucket, deps) {
	const { name, region, storageClass, instanceId, rootKeyCrn } = bucket;
	const encryption = rootKeyCrn === void 0 ? {} : {
		"ibm-sse-kp-encryption-algorithm": "AES256",
		"ibm-sse-kp-customer-root-key-crn": rootKeyCrn
	};
	const body = `<CreateBucketConfiguration><LocationConstraint>${region}-${storageClass}</LocationConstraint></CreateBucketConfiguration>`;
	const headers = {
		"ibm-service-instance-id": instanceId,
		...encryption
	};
	try {
		await bucketCall({
			operation: "CreateBucket",
			method: "PUT",
			region,
			path: pathOf(name),
			headers,
			body
		}, deps);
		return "created";
	} catch (error) {
		const code = error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt ? error.failure.serviceCode : void 0;
		if (code === "BucketAlreadyOwnedByYou") return "owned";
		if (code === "BucketAlreadyExists") return "taken";
		throw error;
	}
}
async function lifecycle({ name, region }, deps) {
	return (await ifThere(bucketCall({
		operation: "GetBucketLifecycle",
		method: "GET",
		region,
		path: `${pathOf(name)}?lifecycle`,
		root: "LifecycleConfiguration"
	}, deps), "NoSuchLifecycleConfiguration"))?.body;
}
async function putLifecycle({ name, region }, body, deps) {
	const operation = "PutBucketLifecycle";
	const { body: answer } = await bucketCall({
		operation,
		method: "PUT",
		region,
		path: `${pathOf(name)}?lifecycle`,
		body
	}, deps);
	if (answer.trim() === "") return;
	throw (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.V)({
		service: "object-storage",
		operation,
		status: 200,
		repeatable: true
	}, "it should be empty");
}
/** Undefined when Object Storage itself says by this code that there is none. */
async function ifThere(answer, code) {
	try {
		return await answer;
	} catch (error) {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt && error.failure.serviceCode === code) return void 0;
		throw error;
	}
}
function inside$1(text, name) {
	const start = text.indexOf(`<${name}>`);
	const end = text.indexOf(`</${name}>`, start);
	return start === -1 || end === -1 ? void 0 : text.slice(start + name.length + 2, end);
}
// lib/object-storage/register.ts
/** An object as a register: `If-None-Match` and `If-Match` decide between two runs. ibm-cloud-apis.md 4.6 */
function objectRegister(storage, ref) {
	const { s3 } = storage;
	return {
		place: `${ref.bucket}/${ref.key}`,
		async read() {
			const found = await getSmall(s3, ref, _lib_image_store_js__WEBPACK_IMPORTED_MODULE_3__.T);
			return found && {
				text: found.text,
				version: versionOf(found.etag),
				age: found.age
			};
		},
		async create(text) {
			const etag = await putSmall(s3, ref, text, { kind: "absent" });
			return etag === void 0 ? void 0 : versionOf(etag);
		},
		async replace(text, version) {
			const etag = await putSmall(s3, ref, text, {
				kind: "unchanged",
				etag: version
			});
			return etag === void 0 ? void 0 : versionOf(etag);
		},
		remove: () => storage.delete(ref)
	};
}
/** Without an ETag nothing could be compared, and nothing would be exclusive. */
function versionOf(etag) {
	if (etag !== "") return etag;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt({
		service: "object-storage",
		operation: "putObject",
		status: 200,
		serviceCode: void 0,
		text: "the answer holds no ETag",
		outcome: "unknown"
	});
}
// lib/journal/journal.ts
/** Bytes of a record at most; more is not ours. */
const RECORD_LIMIT = 65536;
/** Records of one prefix at most. */
const RECORDS_AT_MOST = 1e4;
/** A defect, not a user's mistake: names are built from checked parts. */
function demandRecordName(name) {
	const parts = name.split("/");
	if (!/^[a-z0-9][a-z0-9./-]*$/.test(name) || parts.some((part) => part === "" || /^\.+$/.test(part))) throw new Error(`defect: ${JSON.stringify(name)} is no name of a record`);
}
// lib/journal/bucket-journal.ts
/** The journal of these actions lies below this prefix of a bucket. */
const PREFIX = "encrypted-image/";
/** A journal in a bucket, each record an object; `If-None-Match: *` decides a race between two runners. */
function bucketJournal(store, bucket) {
	const refOf = (name) => {
		demandRecordName(name);
		return {
			bucket,
			key: PREFIX + name
		};
	};
	return {
		place: (name) => `${bucket}/${refOf(name).key}`,
		read: (name) => store.getText(refOf(name), RECORD_LIMIT),
		async list(prefix) {
			const { objects } = await store.list(bucket, PREFIX + prefix, RECORDS_AT_MOST);
			return objects.map(({ key }) => key.slice(16));
		},
		async create(name, text) {
			return await store.putText(refOf(name), text, {
				...JSON_OBJECT,
				onlyIfAbsent: true
			}) === "written" ? "created" : "exists";
		},
		async replace(name, text) {
			await store.putText(refOf(name), text, {
				...JSON_OBJECT,
				onlyIfAbsent: false
			});
		}
	};
}
const JSON_OBJECT = { contentType: "application/json" };
// lib/journal/folder-journal.ts
/** Where the runner's journal lies (contract.md Identity). Throws UserError E_JOURNAL for a place that does not survive. */
function journalFolder(env) {
	const given = env["ENCRYPTED_IMAGE_JOURNAL"];
	const folder = given || (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(env["HOME"] || (0,node_os__WEBPACK_IMPORTED_MODULE_5__.homedir)(), ".local", "state", "encrypted-image");
	const from = given ? "ENCRYPTED_IMAGE_JOURNAL names it" : "it lies in the HOME of this job, and HOME names such a place";
	if (!(0,node_path__WEBPACK_IMPORTED_MODULE_7__.isAbsolute)(folder)) throw noJournal(folder, "it is no absolute path", from);
	const temp = env["RUNNER_TEMP"];
	if (temp && `${(0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(folder)}${node_path__WEBPACK_IMPORTED_MODULE_7__.sep}`.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(temp)}${node_path__WEBPACK_IMPORTED_MODULE_7__.sep}`)) throw noJournal(folder, "it lies in the runner's temp folder, which is emptied after each job", from);
	return (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(folder);
}
/** Why the next job will not find this runner's journal; undefined when it will. */
function journalIsLost(env) {
	return env["RUNNER_ENVIRONMENT"] === "github-hosted" ? "GitHub throws this runner away after the job" : void 0;
}
/** A journal below `folder`, for this user only (mode 0700); each record is a file that is on the disk before it has its name. */
function folderJournal(folder) {
	const place = (name) => {
		demandRecordName(name);
		return (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name);
	};
	return {
		place,
		read: (name) => guarded(folder, () => readSmall(place(name))),
		list: (prefix) => guarded(folder, () => listFiles(folder, prefix)),
		create: (name, text) => guarded(folder, () => createDurably(place(name), text)),
		replace: (name, text) => guarded(folder, () => replaceDurably(place(name), text))
	};
}
async function readSmall(path) {
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.it)(path, RECORD_LIMIT).catch(absent);
}
async function listFiles(folder, prefix) {
	const below = prefix.includes("/") ? prefix.slice(0, prefix.lastIndexOf("/") + 1) : "";
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, below)).catch(absent) ?? []).map((name) => below + name).filter((name) => name.startsWith(prefix));
}
/** A hard link is made only where nothing is, so it decides a race between two processes. */
async function createDurably(path, text) {
	const temporary = await writeTemporary(path, text);
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.link)(temporary, path);
	} catch (error) {
		if (codeOf(error) === "EEXIST") return "exists";
		throw error;
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.unlink)(temporary);
	}
	await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path));
	return "created";
}
async function replaceDurably(path, text) {
	const temporary = await writeTemporary(path, text);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.rename)(temporary, path);
	await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path));
}
async function writeTemporary(path, text) {
	await privateFolder((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path));
	const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomBytes)(8).toString("hex")}.tmp`);
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.open)(temporary, "wx", 384);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
	return temporary;
}
async function privateFolder(folder) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.mkdir)(folder, {
		recursive: true,
		mode: 448
	});
	const { mode, uid } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.stat)(folder);
	if (uid !== process.getuid?.()) throw new Error(`${folder} belongs to another user`);
	if ((mode & 511) !== 448) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.chmod)(folder, 448);
}
async function syncFolder(folder) {
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_DIRECTORY);
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
async function guarded(folder, work) {
	try {
		return await work();
	} catch (cause) {
		throw noJournal(folder, cause instanceof Error ? cause.message : String(cause), whyUnwritable(cause), cause);
	}
}
function whyUnwritable(cause) {
	const code = cause?.code ?? "";
	if (/^(EACCES|EPERM|EROFS)$/.test(code)) return "the runner's user may not write there";
	if (/^(ENOSPC|EDQUOT)$/.test(code)) return "the disk is full";
	return "the runner's user may not write there, the disk is full, or ENCRYPTED_IMAGE_JOURNAL names a wrong place";
}
function noJournal(folder, what, why, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_JOURNAL",
		what: `the journal folder ${JSON.stringify(folder)} cannot be used: ${what}`,
		why,
		fix: "let ENCRYPTED_IMAGE_JOURNAL in the environment of the runner name a folder of its user, or give `bucket`",
		...cause === void 0 ? {} : { cause }
	});
}
function absent(error) {
	if (codeOf(error) === "ENOENT") return void 0;
	throw error;
}
function codeOf(error) {
	return error instanceof Error ? error.code : void 0;
}
// lib/journal/order-intents.ts
/**
* Intents of orders, one chain for each target: `orders/<target>.json`, and after the server of an earlier order is
* gone `orders/<target>.2.json` and so on. Each is created only where none is, so two runs never both win.
*/
var OrderIntents = class {
	#journal;
	#timeOfDay;
	/** `timeOfDay`: Unix milliseconds. */
	constructor(journal, timeOfDay = Date.now) {
		this.#journal = journal;
		this.#timeOfDay = timeOfDay;
	}
	place(name) {
		return this.#journal.place(name);
	}
	/** The newest intent for a target. Throws UserError E_INTENT when the record there is none of ours. */
	async find(target) {
		const names = await this.#journal.list(`orders/${target}.`);
		const newest = Math.max(0, ...names.map((name) => generationOf(name, target)));
		if (newest === 0) return void 0;
		const name = recordName(target, newest);
		const text = await this.#journal.read(name);
		return text === void 0 ? void 0 : {
			intent: parseIntent(text, target, this.place(name)),
			name,
			generation: newest
		};
	}
	/** Writes the intent behind `earlier`; undefined when another run has been faster: then nothing may be ordered. */
	async claim(wanted, earlier) {
		const intent = {
			schema: "encrypted-image-order/1",
			...wanted,
			state: "sent",
			"order-id": "",
			"instance-id": "",
			at: new Date(this.#timeOfDay()).toISOString(),
			nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomBytes)(12).toString("hex")
		};
		const generation = (earlier?.generation ?? 0) + 1;
		const name = recordName(wanted.target, generation);
		return await this.#journal.create(name, format(intent)) === "created" ? {
			intent,
			name,
			generation
		} : void 0;
	}
	/** Whether nobody has written a newer intent for this target, or taken this one away. */
	async isNewest({ intent }) {
		return (await this.find(intent.target))?.intent.nonce === intent.nonce;
	}
	/** Writes down what became of it. */
	async update(kept, change) {
		const intent = {
			...kept.intent,
			...change
		};
		await this.#journal.replace(kept.name, format(intent));
		return {
			...kept,
			intent
		};
	}
};
function recordName(target, generation) {
	return generation === 1 ? `orders/${target}.json` : `orders/${target}.${generation}.json`;
}
/** 0 for a name of something else; a domain never ends in digits, so no target looks like a generation. */
function generationOf(name, target) {
	if (name === recordName(target, 1)) return 1;
	const middle = name.slice(`orders/${target}.`.length).replace(/\.json$/, "");
	const generation = /^[1-9][0-9]{0,5}$/.test(middle) ? Number(middle) : 0;
	return name === recordName(target, generation) ? generation : 0;
}
const format = (intent) => `${JSON.stringify(intent, null, 2)}\n`;
const TEXTS = [
	"target",
	"content",
	"ordered",
	"order-id",
	"instance-id",
	"run",
	"at",
	"nonce"
];
function parseIntent(text, target, place) {
	let value = {};
	try {
		const parsed = JSON.parse(text);
		if (typeof parsed === "object" && parsed !== null) value = parsed;
	} catch (cause) {
		throw badIntent(place, "it is not JSON", cause);
	}
	if (value["schema"] !== "encrypted-image-order/1") throw badIntent(place, "it has another schema");
	const missing = TEXTS.find((name) => typeof value[name] !== "string");
	if (missing) throw badIntent(place, `${missing} is missing`);
	if (value["target"] !== target) throw badIntent(place, "it is about another server");
	if (![
		"sent",
		"ordered",
		"refused"
	].includes(String(value["state"]))) throw badIntent(place, "its state is unknown");
	if (Number.isNaN(Date.parse(String(value["at"])))) throw badIntent(place, "its time is none");
	for (const id of ["order-id", "instance-id"]) if (!/^[0-9]{0,15}$/.test(String(value[id]))) throw badIntent(place, `its ${id} is none`);
	const prices = typeof value["prices"] === "object" && value["prices"] !== null ? value["prices"] : {};
	return {
		...value,
		prices
	};
}
function badIntent(place, why, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_INTENT",
		what: `${place} is no record of an order: ${why}`,
		why: "it was changed or written by something else; whether a server was ordered is not known",
		fix: "look for the server by its name; when there is none and no pending order, delete the record and run again",
		...cause === void 0 ? {} : { cause }
	});
}
// lib/object-storage/bucket-lifecycle.ts
/**
* A bucket's lifecycle as text: rules of others stay byte for byte, whatever they hold. ibm-cloud-apis.md 4.5
*/
/** Our rule's own name. */
const ABORT_RULE = "abort-stale-uploads";
const NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/";
const CLOSE = "</LifecycleConfiguration>";
/** Days after which stale uploads anywhere in the bucket are aborted; undefined when no rule does. */
function daysUntilAbort(document) {
	const days = rulesOf(document ?? "").flatMap(({ text }) => abortDays(text) ?? []);
	return days.length === 0 ? void 0 : Math.min(...days);
}
/** Whether there is a rule by our name, whatever it does. */
function hasOwnRule(document) {
	return rulesOf(document ?? "").some(({ text }) => isOwn(text));
}
/** The document with our rule, in place of an earlier one of its name. Undefined when it is no lifecycle. */
function withAbortRule(document, days) {
	const rule = `<Rule><ID>${ABORT_RULE}</ID><Status>Enabled</Status><Filter><Prefix></Prefix></Filter><AbortIncompleteMultipartUpload><DaysAfterInitiation>${days}</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>`;
	if (document === void 0) return `<LifecycleConfiguration xmlns="${NAMESPACE}">${rule}${CLOSE}`;
	const others = rulesOf(document).filter(({ text }) => isOwn(text)).toReversed().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), document);
	const at = others.lastIndexOf(CLOSE);
	return at === -1 ? void 0 : others.slice(0, at) + rule + others.slice(at);
}
/** By `indexOf`, since a pattern's time would grow with the square of a hostile answer. */
function rulesOf(document) {
	const rules = [];
	for (let from = 0;;) {
		const start = document.indexOf("<Rule>", from);
		const close = document.indexOf("</Rule>", start);
		if (start === -1 || close === -1) return rules;
		const end = close + 7;
		rules.push({
			text: document.slice(start, end),
			start,
			end
		});
		from = end;
	}
}
const isOwn = (rule) => inside(rule, "ID")?.trim() === ABORT_RULE;
function abortDays(rule) {
	const action = inside(rule, "AbortIncompleteMultipartUpload");
	if (action === void 0 || inside(rule, "Status")?.trim() !== "Enabled" || !isForAll(rule)) return void 0;
	const days = Number(inside(action, "DaysAfterInitiation") ?? "");
	return Number.isInteger(days) && days > 0 ? days : void 0;
}
/** No filter, or an empty one. A prefix may stand beside the filter, in the older form. */
function isForAll(rule) {
	const filter = inside(rule, "Filter");
	if (filter === void 0) return (inside(rule, "Prefix") ?? "").trim() === "";
	return filter.replace(/<Prefix\/>|<Prefix><\/Prefix>/, "").trim() === "";
}
/** What is between the first element's tags; `''` for an empty one, undefined for none. */
function inside(text, name) {
	const empty = text.includes(`<${name}/>`);
	const start = text.indexOf(`<${name}>`);
	const end = text.indexOf(`</${name}>`, start);
	if (start === -1 || end === -1) return empty ? "" : void 0;
	return text.slice(start + name.length + 2, end);
}



/***/ })

};
