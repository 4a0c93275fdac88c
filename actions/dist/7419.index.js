export const id = 7419;
export const ids = [7419];
export const modules = {

/***/ 7419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ manifestPath),
/* harmony export */   B: () => (/* binding */ CHECKSUM_MODE),
/* harmony export */   C: () => (/* binding */ holdLease),
/* harmony export */   D: () => (/* binding */ MANIFEST_LIMIT),
/* harmony export */   E: () => (/* binding */ notedIn),
/* harmony export */   F: () => (/* binding */ rawOf),
/* harmony export */   I: () => (/* binding */ errorIn),
/* harmony export */   L: () => (/* binding */ bodyOf),
/* harmony export */   M: () => (/* binding */ guestRecordOf),
/* harmony export */   O: () => (/* binding */ formatManifest),
/* harmony export */   P: () => (/* binding */ createS3),
/* harmony export */   R: () => (/* binding */ isAbsent),
/* harmony export */   S: () => (/* binding */ giveBackHeld),
/* harmony export */   T: () => (/* binding */ LEASE_LIMIT),
/* harmony export */   V: () => (/* binding */ reportedIn),
/* harmony export */   _: () => (/* binding */ manifestIn),
/* harmony export */   a: () => (/* binding */ completeManifest),
/* harmony export */   c: () => (/* binding */ readStoredManifest),
/* harmony export */   d: () => (/* binding */ objectBytes),
/* harmony export */   f: () => (/* binding */ sha256Of),
/* harmony export */   g: () => (/* binding */ giveBackUpload),
/* harmony export */   h: () => (/* binding */ Parallel),
/* harmony export */   i: () => (/* binding */ writeManifest),
/* harmony export */   j: () => (/* binding */ parseManifest),
/* harmony export */   k: () => (/* binding */ identityOf),
/* harmony export */   l: () => (/* binding */ fileBytes),
/* harmony export */   m: () => (/* binding */ sharedUpload),
/* harmony export */   n: () => (/* binding */ inspectPlace),
/* harmony export */   o: () => (/* binding */ isOfIdentity),
/* harmony export */   p: () => (/* binding */ holdUpload),
/* harmony export */   r: () => (/* binding */ storeStream),
/* harmony export */   s: () => (/* binding */ otherThere),
/* harmony export */   t: () => (/* binding */ storeImage),
/* harmony export */   u: () => (/* binding */ imageMismatch),
/* harmony export */   v: () => (/* binding */ toldDigest),
/* harmony export */   w: () => (/* binding */ removeLease),
/* harmony export */   x: () => (/* binding */ endLease),
/* harmony export */   z: () => (/* binding */ where)
/* harmony export */ });
/* unused harmony exports N, b, y */
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var _lib_event_routing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4145);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7030);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1692);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4708);









// lib/object-storage/checksums.ts
/** Dear ones last. */
const NAMES = [
	"CRC32",
	"CRC32C",
	"CRC64NVME"
];
/** Asks for checksums in an answer. */
const CHECKSUM_MODE = { "x-amz-checksum-mode": "ENABLED" };
const isCrc = (value) => value !== void 0 && /^[A-Za-z0-9+/]{6,11}={0,2}$/.test(value);
/**
* The CRC of a whole object by the headers of an answer. Undefined where it tells none, or one that is made of the parts'
* own: what does not say that it is of the whole is taken for such, but for CRC-64/NVME, which is never made of parts'.
*/
function reportedIn(headers) {
	const isWhole = headers["x-amz-checksum-type"]?.toUpperCase() === "FULL_OBJECT";
	for (const name of NAMES) {
		const base64 = headers[`x-amz-checksum-${name.toLowerCase()}`];
		if (isCrc(base64) && (isWhole || name === "CRC64NVME")) return {
			name,
			base64
		};
	}
}
/** Headers of an upload whose object is to have a CRC-32 of the whole. */
const BEGIN_CRC32 = {
	"x-amz-checksum-algorithm": "CRC32",
	"x-amz-checksum-type": "FULL_OBJECT"
};
/** Whether the answer to the beginning of an upload confirms that. */
function confirmsCrc32({ headers }) {
	return headers?.["x-amz-checksum-algorithm"]?.toUpperCase() === "CRC32" && headers["x-amz-checksum-type"]?.toUpperCase() === "FULL_OBJECT";
}
const crc32Header = (base64) => ({ "x-amz-checksum-crc32": base64 });
/** CRC-32 of each part by its number, from a list of parts. Cut by its tags, since its length may be anything. */
function crcsOfParts({ body }) {
	const text = body instanceof Uint8Array ? Buffer.from(body).toString("utf8") : String(body ?? "");
	const crcs = /* @__PURE__ */ new Map();
	for (const part of text.split("<Part>").slice(1)) {
		const number = Number(within(part, "PartNumber"));
		const crc = within(part, "ChecksumCRC32");
		if (isCrc(crc)) crcs.set(number, crc);
	}
	return crcs;
}
function within(text, tag) {
	const start = text.indexOf(`<${tag}>`);
	const end = text.indexOf(`</${tag}>`, start);
	return start < 0 || end < 0 ? void 0 : text.slice(start + tag.length + 2, end).trim();
}
// lib/object-storage/reference.ts
const where = ({ bucket, key }) => ({
	Bucket: bucket,
	Key: key
});
/** Said by Object Storage itself: a 404 of a proxy or a wrong endpoint knows nothing of what is there. */
const isAbsent = ({ failure }) => failure.status === 404 && (failure.serviceCode === "NoSuchKey" || failure.serviceCode === "NoSuchUpload");
function bodyOf(answer) {
	const body = answer["Body"];
	return Buffer.isBuffer(body) ? body : Buffer.from(body instanceof Uint8Array ? body : "");
}
// lib/object-storage/calls.ts
/** Milliseconds until a request without a byte is dead. */
const stallLimitOf = (deps) => deps.stallLimit ?? 3e4;
/** Makes a call with its tries, its token and a watch over what has left; `once` is one request. */
function inTries(deps, call, once) {
	const signal = call.signal ?? deps.signal;
	const tried = (authorize) => (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.I)((wire) => once(authorize, signal, wire));
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.F)(() => withAccess(deps, tried), {
		what: `object-storage ${call.operation}`,
		log: deps.log,
		again: call.repeatable ? _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.P : (error) => error.failure.outcome === "transient",
		...deps.retry,
		...call.attempts === void 0 ? {} : { attempts: call.attempts },
		...call.isQuiet ? { isQuiet: true } : {},
		...call.troubled ? { troubled: call.troubled } : {},
		signal
	});
}
/**
* COS answers 403 to an expired token, as to a real denial (ibm-cloud-apis.md 4.7): one new token, one more try, then it
* is a denial.
*/
async function withAccess(deps, call) {
	if (deps.authorize) return call(deps.authorize);
	const token = await deps.tokens.token();
	try {
		return await call(bearer(token.reveal()));
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt) || !isDenial(error)) throw error;
		deps.tokens.invalidate(token);
		return call(bearer((await deps.tokens.token()).reveal()));
	}
}
const bearer = (token) => ({ headers }) => ({
	...headers,
	Authorization: `Bearer ${token}`
});
const isDenial = ({ failure }) => failure.status === 401 || failure.status === 403 && failure.serviceCode !== "RequestTimeTooSkewed";
// lib/object-storage/answers.ts
/** A text of the document; of elements in its place the SDK makes this one. */
const content = (value, path) => {
	const found = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.K)(value, path);
	if (found === "[object Object]") throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.W(path, "a text");
	return found;
};
const tagged = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.X)({ ETag: content });
const date = (value, path) => {
	if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.W(path, "a time");
	return value;
};
const objectList = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.X)({
	IsTruncated: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.q,
	Contents: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.J)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.X)({
		Key: content,
		Size: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.G
	})),
	NextContinuationToken: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.Z)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.Q)
});
/** What the SDK must have found in the answer of each operation. ibm-cloud-apis.md 4.2, 4.5 */
const SHAPES = {
	headObject: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.X)({
		ETag: content,
		ContentLength: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.G
	}),
	getObject: tagged,
	putObject: tagged,
	createMultipartUpload: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.X)({ UploadId: content }),
	uploadPart: tagged,
	completeMultipartUpload: tagged,
	listObjectsV2: (value, path) => {
		const page = objectList(value, path);
		if (page.IsTruncated && !page.NextContinuationToken) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.W("NextContinuationToken", "a text that is not empty, since there is more");
		return page;
	},
	listMultipartUploads: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.X)({
		IsTruncated: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.q,
		Uploads: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.J)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.X)({
			Key: content,
			UploadId: content,
			Initiated: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.Z)(date)
		}))
	}),
	listParts: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.X)({
		IsTruncated: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.q,
		Parts: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.J)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.X)({ PartNumber: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.G }))
	}),
	getBucketLocation: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.X)({ LocationConstraint: content })
};
/** Operations that are answered by 204 and nothing more. */
const SILENT = /* @__PURE__ */ new Set(["abortMultipartUpload", "deleteObject"]);
/** The SDK finds an empty list in any document: these are told by their own name. ibm-cloud-apis.md 4.5 */
const ROOTS = {
	listObjectsV2: "ListBucketResult",
	listMultipartUploads: "ListMultipartUploadsResult",
	listParts: "ListPartsResult"
};
/** What an operation's data must be, given its answer. An operation that is not listed may answer anything. */
function shapeOf(operation, { statusCode, body }) {
	const root = ROOTS[operation];
	return (value, path) => {
		if (SILENT.has(operation) && statusCode !== 204 && textOf$1(body) !== "") throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.W(path, "empty");
		if (root !== void 0 && !new RegExp(`<${root}[\\s>]`).test(textOf$1(body).slice(0, 500))) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.W(path, `a ${root}`);
		return SHAPES[operation]?.(value, path) ?? value;
	};
}
function errorIn({ body }) {
	const inside = /<Error[\s>][\s\S]{0,10000}?<\/Error>/.exec(textOf$1(body).slice(0, 2e4))?.[0] ?? "";
	const code = (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_3__.u)(/<Code>([^<]*)<\/Code>/.exec(inside)?.[1]);
	if (code === void 0) return void 0;
	return {
		code,
		message: /<Message>([^<]*)<\/Message>/.exec(inside)?.[1] ?? code
	};
}
/** An error that came as a success (pitfalls.md N7). An object's content is never read as one. */
function errorInSuccess(operation, answer) {
	return operation === "getObject" ? void 0 : errorIn(answer);
}
/** What a body that is a web page seems to be. An object may well be one. */
function pageOf(operation, { statusCode, body, headers }) {
	if (operation === "getObject" && statusCode < 300) return void 0;
	const isHtml = headers?.["etag"] === void 0 && headers?.["content-type"]?.startsWith("text/html");
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.H)(operation === "headObject" && statusCode < 300 && isHtml ? "<html>" : textOf$1(body));
}
function textOf$1(body) {
	if (typeof body === "string") return body;
	return body instanceof Uint8Array ? Buffer.from(body).toString("utf8") : "";
}
// lib/object-storage/failure.ts
/** Judges what came of a request, whether the SDK sent it or the wire. */
/** Bytes of an error's text at most; it may be longer than what was expected instead. */
const ERROR_LIMIT = 65536;
/** The SDK takes any page for an answer, and finds an empty list in it. Throws ServiceError. */
function acceptAnswer(call, data, raw) {
	const told = errorInSuccess(call.operation, raw);
	if (told) throw s3Error({
		...told,
		statusCode: raw.statusCode
	}, call, raw, false);
	const page = pageOf(call.operation, raw);
	if (page !== void 0) throw foreign(call, raw, page);
	(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.B)(shapeOf(call.operation, raw), data, answerOf(call, raw));
	return typeof data === "object" && data !== null ? data : {};
}
function tooLong(call, raw, limit) {
	const message = `it is longer than the ${limit} bytes that were expected`;
	if (raw.statusCode >= 300) return s3Error({
		statusCode: raw.statusCode,
		message
	}, call, {
		...raw,
		body: void 0
	}, false);
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)(answerOf(call, raw), message, call.repeatable ? "refused" : "unknown");
}
/** Whatever answered, it was not Object Storage, or not in its senses. */
function foreign(call, raw, why) {
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)(answerOf(call, raw), why);
}
const answerOf = ({ operation, repeatable }, { statusCode }) => ({
	service: "object-storage",
	operation,
	status: statusCode,
	repeatable
});
/** Why a connection that ended within an answer gave none. */
const CUT_OFF = "the connection ended within the answer";
const TRANSIENT = /* @__PURE__ */ new Set([
	"SlowDown",
	"ServiceUnavailable",
	"RequestTimeout",
	"BadDigest",
	"IncompleteBody"
]);
/** `thrown`: what the SDK threw, or the same words: `statusCode`, `code`, `message`, `requestId`, `originalError`. */
function s3Error(thrown, call, raw, nothingSent) {
	const failure = typeof thrown === "object" && thrown !== null ? thrown : {};
	const status = typeof failure["statusCode"] === "number" ? failure["statusCode"] : void 0;
	const own = status === void 0 ? void 0 : errorIn(raw)?.code;
	const page = status === void 0 || own !== void 0 ? void 0 : pageOf(call.operation, raw);
	const code = own ?? (page === void 0 ? (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_3__.u)(failure["code"]) : void 0);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt({
		service: "object-storage",
		operation: call.operation,
		status,
		serviceCode: code,
		text: page === void 0 ? textOf(failure, status, code) : `the answer is not one of this service: ${page}`,
		transactionId: (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_3__.u)(failure["requestId"]),
		retryAfter: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.N)(raw.headers?.["retry-after"], raw.headers?.["date"]),
		outcome: nothingSent ? "transient" : outcomeOf(status, code, own !== void 0, call.repeatable)
	});
}
function textOf(failure, status, code) {
	const { message, originalError } = failure;
	if (status === void 0 && originalError instanceof Error) return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.L)(originalError);
	return typeof message === "string" ? message : code ?? "no explanation";
}
/**
* A 200 that carries an `<Error>` body counts as the server's failure (pitfalls.md N7). A call that must not be made twice
* is refused by Object Storage's own code alone: a proxy may answer in its place after it has passed the call on.
*/
function outcomeOf(status, code, own, mayRepeat) {
	if (status === 429) return "transient";
	if (!mayRepeat && (status === void 0 || status < 400 || !own)) return "unknown";
	if (status === 503 || code !== void 0 && TRANSIENT.has(code)) return "transient";
	if (status === 501) return "refused";
	if (status === void 0 || status === 200 || status === 408 || status >= 500) return mayRepeat ? "transient" : "unknown";
	return "refused";
}
// lib/object-storage/download-head.ts
/** Bytes of a head at most. Object Storage's have less than one KiB. */
const HEAD_LIMIT = 32768;
const STATUS_LINE = /^HTTP\/1\.[01] ([1-5][0-9]{2})(?: [^\r\n]*)?$/;
const HEADER = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$/;
/** A second one with another value would let two readers see two bodies. RFC 9112, 6.3 */
const ONCE = /* @__PURE__ */ new Set([
	"content-length",
	"content-range",
	"transfer-encoding"
]);
/** Reads a head without its empty line. Undefined: it is not HTTP/1. */
function parseHead(text) {
	const [first = "", ...lines] = text.split("\r\n");
	const status = STATUS_LINE.exec(first)?.[1];
	if (status === void 0) return void 0;
	const headers = Object.create(null);
	for (const line of lines) {
		const [, name = "", value = ""] = HEADER.exec(line) ?? [];
		const key = name.toLowerCase();
		if (key === "" || ONCE.has(key) && headers[key] !== void 0) return void 0;
		headers[key] = value;
	}
	return {
		statusCode: Number(status),
		headers
	};
}
/** Bytes of the body, where the answer tells; undefined when only its end tells. */
function lengthOf({ statusCode, headers }) {
	if (statusCode === 204 || statusCode === 304) return 0;
	const told = headers["content-length"];
	if (headers["transfer-encoding"] !== void 0 || told === void 0) return void 0;
	return /^[0-9]{1,15}$/.test(told) ? Number(told) : void 0;
}
/** The chunks of a body that is sent in them, as far as they are there. RFC 9112, 7.1 */
function unchunked(body) {
	const chunks = [];
	for (let at = 0;;) {
		const lineEnd = body.indexOf("\r\n", at);
		const size = lineEnd < 0 ? "" : /^[0-9a-f]{1,8}/i.exec(body.toString("latin1", at, lineEnd))?.[0] ?? "";
		if (size === "") return {
			bytes: Buffer.concat(chunks),
			complete: false
		};
		const length = Number.parseInt(size, 16);
		if (length === 0) return {
			bytes: Buffer.concat(chunks),
			complete: true
		};
		chunks.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
		at = lineEnd + 2 + length + 2;
	}
}
// lib/object-storage/download-socket.ts
/** Milliseconds for which an idle connection is kept. */
const IDLE = 4e3;
/** Bytes of a body without a known length that are kept: an error's text. */
const TEXT_LIMIT$1 = 65536;
/** Said by us, whatever the caller says. */
const OWN = /* @__PURE__ */ new Set(["host", "connection"]);
const NOT_HTTP = "the answer does not match the HTTP protocol";
/** Connections to servers, kept for the next request for a while. They do not keep the process alive when idle. */
var Connections = class {
	#idle = /* @__PURE__ */ new Map();
	/** One request and its answer; throws what the socket said, or what `judge` and what it gave threw. */
	async get(asked, judge) {
		const kept = this.#take(asked.origin);
		if (kept) try {
			return await this.#ask(kept, asked, judge);
		} catch (error) {
			if (!kept.hasGone || asked.signal.aborted) throw error;
		}
		return this.#ask(new Connection(asked), asked, judge);
	}
	async #ask(connection, asked, judge) {
		const head = await connection.ask(asked, judge);
		if (connection.isFree) this.#listOf(asked.origin).push(connection);
		return head;
	}
	#take(origin) {
		const list = this.#listOf(origin);
		for (let one = list.pop(); one; one = list.pop()) if (one.isFree) return one;
	}
	#listOf({ origin }) {
		const list = this.#idle.get(origin) ?? [];
		this.#idle.set(origin, list);
		return list;
	}
};
/** One connection, on which one request after the other is answered. */
var Connection = class {
	#socket;
	/** For all but a body that goes to its place. */
	#scrap = Buffer.allocUnsafeSlow(HEAD_LIMIT);
	#asking;
	#head;
	/** What came before the head was whole, or of a body whose end is not known. */
	#gathered = [];
	#sink;
	#length;
	#received = 0;
	#closed = false;
	#stalled = false;
	constructor({ origin }) {
		const host = origin.hostname.replace(/^\[(.*)\]$/, "$1");
		const isTls = origin.protocol === "https:";
		const options = {
			host,
			port: Number(origin.port === "" ? isTls ? 443 : 80 : origin.port),
			noDelay: true,
			keepAlive: true,
			onread: {
				buffer: () => this.#next(),
				callback: (length, bytes) => this.#read(length, bytes)
			}
		};
		this.#socket = isTls ? node_tls__WEBPACK_IMPORTED_MODULE_7__.connect({
			...options,
			...(0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(host) === 0 ? { servername: host } : {}
		}) : node_net__WEBPACK_IMPORTED_MODULE_5__.connect(options);
		this.#socket.on("error", (error) => this.#fail(error));
		this.#socket.on("close", () => {
			this.#closed = true;
			this.#close();
		});
		this.#socket.on("timeout", () => {
			const seconds = this.#socket.timeout ?? 0;
			this.#stalled = true;
			this.#fail(/* @__PURE__ */ new Error(`timed out: ${seconds / 1e3} s without a byte`));
			this.#socket.destroy();
		});
		this.#socket.resume();
	}
	get isFree() {
		return this.#asking === void 0 && !this.#closed && !this.#socket.destroyed;
	}
	/** Whether it ended before any byte of the answer: a server closes what was idle just when it is used again. */
	get hasGone() {
		return !this.#stalled && this.#head === void 0 && this.#gathered.length === 0;
	}
	async ask(asked, judge) {
		const { signal, stallLimit } = asked;
		signal.throwIfAborted();
		const text = requestText(asked);
		const { promise, resolve, reject } = Promise.withResolvers();
		this.#asking = {
			asked,
			judge,
			resolve,
			reject
		};
		this.#head = void 0;
		this.#gathered = [];
		this.#received = 0;
		const stop = () => this.#socket.destroy(/* @__PURE__ */ new Error("stopped"));
		signal.addEventListener("abort", stop, { once: true });
		this.#socket.ref();
		this.#socket.setTimeout(stallLimit);
		this.#socket.write(text);
		try {
			return await promise;
		} finally {
			signal.removeEventListener("abort", stop);
			this.#asking = void 0;
			this.#sink = void 0;
			this.#socket.unref();
			this.#socket.setTimeout(IDLE);
		}
	}
	/** Where the next bytes are read to: what is left of the room, so that nothing behind the body gets into it. */
	#next() {
		const { room } = this.#asking?.asked ?? {};
		if (!room || !this.#sink || this.#length === void 0 || this.#length > room.length) return this.#scrap;
		const rest = room.subarray(this.#received, this.#length);
		return rest.length > 0 ? rest : this.#scrap;
	}
	#read(length, bytes) {
		const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, length);
		try {
			if (!this.#asking) throw new Error(NOT_HTTP);
			if (this.#head) this.#body(chunk);
			else this.#begin(chunk, this.#asking);
		} catch (error) {
			this.#fail(error);
			this.#socket.destroy();
		}
		return true;
	}
	#begin(chunk, asking) {
		this.#gathered.push(Buffer.from(chunk));
		const all = Buffer.concat(this.#gathered);
		const end = all.indexOf("\r\n\r\n");
		if (end < 0 && all.length < 32768) return;
		const head = end < 0 ? void 0 : parseHead(all.toString("latin1", 0, end));
		if (!head) throw new Error(NOT_HTTP);
		const rest = all.subarray(end + 4);
		this.#gathered = [];
		if (head.statusCode < 200) {
			if (rest.length > 0) this.#begin(rest, asking);
			return;
		}
		this.#head = head;
		this.#length = lengthOf(head);
		this.#sink = asking.judge(head);
		this.#body(rest);
	}
	#body(chunk) {
		if (this.#length === void 0) {
			this.#gather(chunk);
			return;
		}
		if (this.#received + chunk.length > this.#length) throw new Error(NOT_HTTP);
		if (chunk.length > 0) this.#sink?.(chunk);
		this.#received += chunk.length;
		if (this.#received === this.#length) this.#done();
	}
	/** In chunks, or up to the end of the connection: never a range, which tells its length. */
	#gather(chunk) {
		this.#gathered.push(Buffer.from(chunk));
		this.#received += chunk.length;
		if (this.#received > TEXT_LIMIT$1 || this.#isChunked && unchunked(Buffer.concat(this.#gathered)).complete) this.#finish();
	}
	get #isChunked() {
		return /chunked/i.test(this.#head?.headers["transfer-encoding"] ?? "");
	}
	/** Gives what was gathered. Nothing else is asked on this connection. */
	#finish() {
		const all = Buffer.concat(this.#gathered);
		this.#sink?.(this.#isChunked ? unchunked(all).bytes : all);
		this.#done();
		this.#socket.destroy();
	}
	#done() {
		const head = this.#head;
		if (!head) return;
		if (/close/i.test(head.headers["connection"] ?? "")) this.#socket.destroy();
		const asking = this.#asking;
		this.#asking = void 0;
		asking?.resolve(head);
	}
	#close() {
		if (!this.#asking) return;
		try {
			if (!this.#head || this.#length !== void 0 || this.#isChunked) throw new Error(CUT_OFF);
			this.#finish();
		} catch (error) {
			this.#fail(error);
		}
	}
	#fail(error) {
		const asking = this.#asking;
		this.#asking = void 0;
		asking?.reject(error);
	}
};
function requestText({ origin, path, headers }) {
	if (!/^\/[!-~]*$/.test(path)) throw new Error("the path of a request holds a sign that must be escaped");
	const lines = [
		`GET ${path} HTTP/1.1`,
		`Host: ${origin.host}`,
		"Connection: keep-alive"
	];
	for (const [name, value] of Object.entries(headers)) {
		if (OWN.has(name.toLowerCase())) continue;
		(0,node_http__WEBPACK_IMPORTED_MODULE_4__.validateHeaderName)(name);
		(0,node_http__WEBPACK_IMPORTED_MODULE_4__.validateHeaderValue)(name, value);
		lines.push(`${name}: ${value}`);
	}
	return `${lines.join("\r\n")}\r\n\r\n`;
}
// lib/object-storage/exchange.ts
/**
* Bytes that are handed to a connection at a time. One piece of a whole part would be encrypted at once under TLS, and
* lie in memory a second time; smaller ones cost events.
*/
const SLICE = 262144;
/** From so many bytes on the server is asked before they are sent: a busy one says so first. */
const WORTH_ASKING = 1048576;
/** Milliseconds until bytes are sent unasked: some servers and proxies never answer that question. */
const ASKED = 1e3;
/** Whether requests go there without a proxy. Node tells its agents of the one that the environment names (lib/runner/proxy.ts). */
function isDirect({ protocol }) {
	return (protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_8__.globalAgent : node_http__WEBPACK_IMPORTED_MODULE_4__.globalAgent).options?.proxyEnv === void 0;
}
/** `take` sees the head of the answer and says where its body goes. */
async function exchange(sent, take) {
	const { promise, resolve, reject } = Promise.withResolvers();
	sent.signal.throwIfAborted();
	const outgoing = begin(sent);
	outgoing.on("error", reject);
	outgoing.setTimeout(sent.stallLimit, () => {
		outgoing.destroy(/* @__PURE__ */ new Error(`timed out: ${sent.stallLimit / 1e3} s without a byte`));
	});
	let isAnswered = false;
	outgoing.on("response", (incoming) => {
		isAnswered = true;
		receive(incoming, take).then(resolve, reject);
	});
	outgoing.on("close", () => {
		if (!isAnswered) reject(/* @__PURE__ */ new Error(CUT_OFF));
	});
	const stop = () => outgoing.destroy(/* @__PURE__ */ new Error("stopped"));
	sent.signal.addEventListener("abort", stop, { once: true });
	const stopAsking = sent.body ? sendBody(outgoing, sent.body, sent.moved) : end(outgoing);
	try {
		const head = await promise;
		if (outgoing.writableEnded || head.statusCode >= 300) return head;
		throw new Error("it was answered before all of it had been sent");
	} finally {
		stopAsking();
		sent.signal.removeEventListener("abort", stop);
		if (!outgoing.writableEnded) outgoing.destroy();
	}
}
function begin({ method, origin, path, headers, body }) {
	const isTls = origin.protocol === "https:";
	return (isTls ? node_https__WEBPACK_IMPORTED_MODULE_8__ : node_http__WEBPACK_IMPORTED_MODULE_4__).request({
		protocol: origin.protocol,
		hostname: origin.hostname.replace(/^\[(.*)\]$/, "$1"),
		port: origin.port,
		method,
		path,
		headers: body && body.length >= WORTH_ASKING ? {
			...headers,
			Expect: "100-continue"
		} : headers,
		agent: isTls ? node_https__WEBPACK_IMPORTED_MODULE_8__.globalAgent : node_http__WEBPACK_IMPORTED_MODULE_4__.globalAgent
	});
}
function end(outgoing) {
	outgoing.end();
	return () => void 0;
}
/** Returns what ends the question whether to send. */
function sendBody(outgoing, body, moved) {
	let at = 0;
	const next = () => {
		const slice = body.subarray(at, at + SLICE);
		at += slice.length;
		const done = (error) => {
			if (error || outgoing.destroyed) return;
			moved?.(slice.length);
			if (at < body.length) next();
		};
		if (at < body.length) outgoing.write(slice, done);
		else outgoing.end(slice, () => moved?.(slice.length));
	};
	if (body.length < WORTH_ASKING) {
		next();
		return () => void 0;
	}
	let begun = false;
	const begin = () => {
		if (begun || outgoing.destroyed) return;
		begun = true;
		next();
	};
	outgoing.once("continue", begin);
	const timer = setTimeout(begin, ASKED);
	outgoing.flushHeaders();
	return () => {
		begun = true;
		clearTimeout(timer);
	};
}
function receive(incoming, take) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const fail = (error) => {
		reject(error);
		incoming.destroy();
	};
	incoming.on("error", () => reject(/* @__PURE__ */ new Error(CUT_OFF)));
	incoming.on("close", () => reject(/* @__PURE__ */ new Error(CUT_OFF)));
	try {
		const head = {
			statusCode: incoming.statusCode ?? 0,
			headers: flat(incoming.headers)
		};
		const sink = take(head);
		incoming.on("data", (chunk) => {
			try {
				sink(chunk);
			} catch (error) {
				fail(error);
			}
		});
		incoming.on("end", () => incoming.complete ? resolve(head) : reject(/* @__PURE__ */ new Error(CUT_OFF)));
	} catch (error) {
		fail(error);
	}
	return promise;
}
function flat(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value ?? ""]));
}
// lib/object-storage/wire.ts
function createWire(deps) {
	const connections = new Connections();
	return {
		putPart: (part) => putPart(deps, part),
		getRange: (range) => getRange(deps, connections, range)
	};
}
async function putPart(deps, part) {
	const { uploadId, number, bytes, headers } = part;
	const call = callOf("uploadPart", part);
	const request = {
		method: "PUT",
		query: `?partNumber=${number}&uploadId=${escapeUri(uploadId)}`,
		headers: {
			"Content-Type": "application/octet-stream",
			"Content-Length": String(bytes.length),
			...headers
		},
		body: bytes
	};
	return inTries(deps, call, async (authorize, signal, watch) => {
		const answer = collector(call);
		const sent = outgoing(deps, part, request, authorize, signal);
		const raw = await judged(call, sent, answer, () => watch.nothingSent());
		acceptAnswer(call, { ETag: raw.headers["etag"] }, raw);
		return {
			etag: raw.headers["etag"] ?? "",
			headers: raw.headers
		};
	});
}
async function getRange(deps, connections, range) {
	const { offset, room, etag = "", headers } = range;
	const call = callOf("getObject", range);
	const request = {
		method: "GET",
		query: "",
		headers: {
			Range: `bytes=${offset}-${offset + room.length - 1}`,
			...etag === "" ? {} : { "If-Match": etag },
			...headers
		}
	};
	return inTries(deps, call, async (authorize, signal, watch) => {
		const answer = rangeCollector(call, range);
		const sent = outgoing(deps, range, request, authorize, signal);
		const go = isDirect(sent.origin) ? (judge) => connections.get({
			...sent,
			room
		}, judge) : (judge) => exchange(sent, judge);
		const raw = await judged(call, sent, answer, () => watch.nothingSent(), go);
		acceptAnswer(call, { ETag: raw.headers["etag"] }, raw);
		return {
			...answer.end(),
			etag: raw.headers["etag"] ?? "",
			headers: raw.headers
		};
	});
}
const callOf = (operation, { signal, attempts, troubled }) => ({
	operation,
	repeatable: true,
	isQuiet: true,
	...signal ? { signal } : {},
	...attempts === void 0 ? {} : { attempts },
	...troubled ? { troubled } : {}
});
/** As the SDK does it: all but letters, digits and - _ . ~ */
function escapeUri(text) {
	return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function outgoing(deps, { ref, moved }, request, authorize, signal) {
	const { query, method, headers, body } = request;
	const origin = new URL((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.$)(deps.endpoints, deps.region));
	const key = ref.key.split("/").map(escapeUri).join("/");
	const path = `${origin.pathname.replace(/\/+$/, "")}/${escapeUri(ref.bucket)}/${key}${query}`;
	return {
		method,
		origin,
		path,
		headers: authorize({
			method,
			url: new URL(path, origin),
			headers: {
				...headers,
				Host: origin.host
			}
		}),
		...body ? { body } : {},
		signal,
		stallLimit: stallLimitOf(deps),
		moved
	};
}
/** Sends, and turns all that is no success into the error that it is. */
async function judged(call, sent, answer, nothingSent, go = (judge) => exchange(sent, judge)) {
	let head;
	try {
		head = await go((it) => answer.take(it));
	} catch (thrown) {
		sent.signal.throwIfAborted();
		if (thrown instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt) throw thrown;
		const error = s3Error({ originalError: thrown }, call, { statusCode: 0 }, nothingSent());
		error.endpoint = sent.origin.origin;
		throw error;
	}
	const raw = {
		...head,
		body: answer.body()
	};
	if (head.statusCode < 300) return raw;
	const { statusCode, headers } = head;
	const message = errorIn(raw)?.message;
	throw s3Error({
		statusCode,
		requestId: headers["x-amz-request-id"],
		...message === void 0 ? {} : { message }
	}, call, raw, false);
}
/** A short text, an error's say; a longer one is an error. */
function collector(call) {
	const chunks = [];
	let received = 0;
	return {
		take: (head) => (chunk) => {
			received += chunk.length;
			if (received > 65536) throw tooLong(call, head, ERROR_LIMIT);
			chunks.push(Buffer.from(chunk));
		},
		body: () => Buffer.concat(chunks)
	};
}
/** Into the room, where the answer is that of the range; an error's text beside it. */
function rangeCollector(call, { room, offset, moved }) {
	const text = collector(call);
	let promised = {
		length: 0,
		size: void 0
	};
	let head;
	let received = 0;
	return {
		take(it) {
			head = it;
			if (it.statusCode >= 300) return text.take(it);
			promised = promisedBy(call, it, offset, room.length);
			return (chunk) => {
				if (received + chunk.length > (promised.length ?? room.length)) throw tooLong(call, it, room.length);
				if (chunk.buffer !== room.buffer) room.set(chunk, received);
				received += chunk.length;
				moved?.(chunk.length);
			};
		},
		body: () => text.body(),
		end() {
			const { length = received, size } = promised;
			if (head && received !== length) throw foreign(call, head, `it holds ${received} bytes, not the ${length} that it promised`);
			return {
				length: received,
				size
			};
		}
	};
}
/** Whether an answer is the range that was asked for: a proxy or another server may give all, or another piece. */
function promisedBy(call, head, offset, asked) {
	const told = head.headers["content-length"];
	if (told !== void 0 && Number(told) > asked) throw tooLong(call, head, asked);
	if (head.statusCode !== 206) {
		if (offset > 0) throw foreign(call, head, "it is not the range that was asked for");
		return told === void 0 ? { size: void 0 } : {
			length: Number(told),
			size: Number(told)
		};
	}
	const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(head.headers["content-range"] ?? "");
	const [first, last, size] = [
		Number(range?.[1]),
		Number(range?.[2]),
		Number(range?.[3])
	];
	const length = last - first + 1;
	const isShort = length < asked && last + 1 !== size;
	if (!range || first !== offset || length > asked || length < 1 || isShort) throw foreign(call, head, "it is not the range that was asked for");
	return {
		length,
		size: Number.isNaN(size) ? void 0 : size
	};
}
// lib/object-storage/s3.ts
/** When the service answered, by its own clock: an HTTP date, under a name that no answer of S3 has. */
const RESPONSE_DATE = "response-date";
/** The answer as it came, for what the SDK does not know: a RawAnswer under a name that no answer of S3 has. */
const RESPONSE = Symbol("response");
function rawOf(answer) {
	return answer[RESPONSE] ?? { statusCode: 0 };
}
/** Bytes of an XML answer at most: 1000 listed objects, or 1000 parts. */
const ANSWER_LIMIT = 8388608;
function createS3(deps) {
	let client;
	const send = async (call) => {
		client ??= loadClient(deps);
		const sdk = await client;
		return inTries(deps, call, (authorize, signal, wire) => sendOnce(sdk, call, authorize, signal, wire));
	};
	return {
		region: deps.region,
		send,
		wire: createWire(deps),
		async find(call) {
			try {
				return await send(call);
			} catch (error) {
				if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && call.absent(error)) return void 0;
				throw error;
			}
		}
	};
}
async function loadClient(deps) {
	process.noDeprecation = true;
	const { default: IBM } = await __webpack_require__.e(/* import() */ 4197).then(__webpack_require__.bind(__webpack_require__, 4197)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	const endpoint = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.$)(deps.endpoints, deps.region);
	return new IBM.S3({
		endpoint,
		region: deps.region,
		s3ForcePathStyle: true,
		signatureVersion: "iam",
		credentials: new IBM.Credentials("unused", "unused"),
		maxRetries: 0,
		maxRedirects: 0,
		httpOptions: {
			connectTimeout: 15e3,
			timeout: stallLimitOf(deps),
			agent: endpoint.startsWith("https:") ? node_https__WEBPACK_IMPORTED_MODULE_8__.globalAgent : node_http__WEBPACK_IMPORTED_MODULE_4__.globalAgent
		}
	});
}
async function sendOnce(sdk, call, authorize, signal, wire) {
	const request = sdk.makeUnauthenticatedRequest(call.operation, call.params);
	request.on("afterBuild", (built) => {
		authorizeBuilt(built.httpRequest, call, authorize);
	});
	const limit = call.limit ?? ANSWER_LIMIT;
	const bound = () => request.response.httpResponse.statusCode >= 300 ? ERROR_LIMIT : limit;
	let received = 0;
	request.on("httpData", (chunk) => {
		received += chunk.length;
		if (received > bound()) request.abort();
	});
	const stop = () => request.abort();
	signal.addEventListener("abort", stop, { once: true });
	try {
		signal.throwIfAborted();
		const answer = await Promise.race([request.promise(), cutOff(request)]);
		const { httpResponse } = request.response;
		return {
			...acceptAnswer(call, answer, httpResponse),
			[RESPONSE_DATE]: httpResponse.headers["date"],
			[RESPONSE]: httpResponse
		};
	} catch (thrown) {
		signal.throwIfAborted();
		if (thrown instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt) throw thrown;
		if (received > bound()) throw tooLong(call, request.response.httpResponse, bound());
		throw s3Error(thrown, call, request.response.httpResponse, wire.nothingSent());
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
function authorizeBuilt(built, call, authorize) {
	if (call.body !== void 0) {
		built.body = call.body;
		built.headers["Content-Length"] = String(Buffer.byteLength(call.body));
		built.headers["Content-MD5"] = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("md5").update(call.body).digest("base64");
	}
	const url = new URL(`${built.endpoint.protocol}//${built.endpoint.host}${built.path}`);
	const headers = {
		...built.headers,
		...call.headers
	};
	Object.assign(built.headers, authorize({
		method: built.method,
		url,
		headers
	}));
}
/** Rejects when the connection ends within the answer: the SDK itself would wait for the rest for ever. */
function cutOff(request) {
	return new Promise((_resolve, reject) => {
		request.on("httpHeaders", () => {
			const { stream } = request.response.httpResponse;
			stream?.once("close", () => {
				if (!stream.complete) reject(/* @__PURE__ */ new Error(CUT_OFF));
			});
		});
	});
}
// lib/manifest/guest-record.ts
const LEVELS = [
	"warn",
	"error",
	"off"
];
const STATUSES = [
	"violated",
	"unknown",
	"unchecked"
];
const LIST_LIMIT = 2e3;
const TEXT_LIMIT = 2e3;
/**
* What is wrong with a manifest's `guest`; undefined when it is a record. A list is what manifests had before guests
* were checked, and says nothing, as does a manifest without it.
*/
function guestProblem(value) {
	if (value === void 0 || Array.isArray(value)) return void 0;
	if (!isObject(value)) return "guest is no object";
	const { level, ignored, checked, system, findings, partitions } = value;
	if (!LEVELS.includes(level)) return "guest.level is neither warn, error nor off";
	if (typeof checked !== "boolean") return "guest.checked is neither true nor false";
	if (!isListOf(ignored, isText)) return "guest.ignored is no list of rules";
	if (system !== void 0 && !hasTexts(system, [
		"id",
		"version",
		"name"
	])) return "guest.system is none";
	if (!["cloud-init", "partition-table"].every((name) => value[name] === void 0 || isText(value[name]))) return "guest.cloud-init or guest.partition-table is no text";
	if (!isListOf(findings, isFinding)) return "guest.findings is no list of findings";
	if (partitions !== void 0 && !isListOf(partitions, isPartition)) return "guest.partitions is no list of partitions";
}
/** The record of a manifest; undefined where guests were not checked yet. */
function guestRecordOf(guest) {
	return guest === void 0 || Array.isArray(guest) ? void 0 : guest;
}
function isFinding(value) {
	return hasTexts(value, [
		"rule",
		"found",
		"cure",
		"source"
	]) && STATUSES.includes(value["status"]);
}
function isPartition(value) {
	return hasTexts(value, [
		"type",
		"content",
		"label",
		"mount"
	]) && [
		"number",
		"start",
		"size"
	].every((name) => Number.isSafeInteger(value[name]) && Number(value[name]) >= 0) && (value["unclean"] === void 0 || value["unclean"] === true);
}
function hasTexts(value, names) {
	return isObject(value) && names.every((name) => isText(value[name]));
}
function isListOf(value, fits) {
	return Array.isArray(value) && value.length <= LIST_LIMIT && value.every(fits);
}
/** A manifest may come from anywhere, and its texts end up in logs. */
function isText(value) {
	return typeof value === "string" && value.length <= TEXT_LIMIT && !/\p{Cc}/u.test(value);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// lib/manifest/manifest.ts
/** Bytes of a manifest at most; a bigger file is none. */
const MANIFEST_LIMIT = 1048576;
function manifestPath(imagePathOrKey) {
	return `${imagePathOrKey}.manifest.json`;
}
/** The identity that follows from a manifest's own values. */
function identityOf(manifest) {
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.A)({
		sourceSha256: manifest["source-sha256"],
		format: manifest.format,
		keyHash: manifest["key-hash"],
		rootKeyCrn: manifest["root-key-crn"]
	});
}
/** Stable text: the same manifest gives the same bytes. */
function formatManifest(manifest) {
	return `${JSON.stringify(manifest, null, 2)}\n`;
}
const HEX64 = /^[0-9a-f]{64}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Four bytes: the last digit has four bits of zeros. */
const CRC32 = /^[A-Za-z0-9+/]{5}[AQgw]==$/;
/** Parses and checks a manifest that may come from anywhere. `origin` names it in the error. */
function parseManifest(text, origin) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw badManifest(origin, "it is not JSON", cause);
	}
	if (typeof value !== "object" || value === null) throw badManifest(origin, "it is no JSON object");
	const wrong = firstProblem(value);
	if (wrong) throw badManifest(origin, wrong);
	return value;
}
function firstProblem(value) {
	if (value["schema"] !== "encrypted-image-manifest/1") return "its schema is not encrypted-image-manifest/1";
	if (value["format"] !== "vhd" && value["format"] !== "luks-raw") return "its format is neither vhd nor luks-raw";
	for (const name of [
		"sha256",
		"source-sha256",
		"key-hash",
		"identity"
	]) if (typeof value[name] !== "string" || !HEX64.test(value[name])) return `${name} is no lower-case hex SHA-256`;
	for (const name of [
		"size",
		"virtual-size",
		"source-virtual-size"
	]) if (!Number.isSafeInteger(value[name]) || Number(value[name]) < 0) return `${name} is no size in bytes`;
	for (const name of [
		"wrapped-dek",
		"root-key-crn",
		"engine",
		"verify",
		"source-format",
		"root-key-version"
	]) if (typeof value[name] !== "string") return `${name} is missing`;
	if (value["data-key-bits"] !== 256 && value["data-key-bits"] !== 512) return "data-key-bits is neither 256 nor 512";
	if (value["data-key-source"] !== "generated" && value["data-key-source"] !== "given") return "data-key-source is neither generated nor given";
	return uploadProblem(value) ?? guestProblem(value["guest"]);
}
/** Fields of images that were uploaded while they were made. */
function uploadProblem(value) {
	for (const [name, form, what] of [[
		"upload-marker",
		UUID,
		"UUID"
	], [
		"crc32",
		CRC32,
		"CRC-32 in base64"
	]]) {
		const field = value[name];
		if (field !== void 0 && (typeof field !== "string" || !form.test(field))) return `${name} is no ${what}`;
	}
}
function badManifest(origin, why, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_MANIFEST",
		what: `${origin} is no manifest of an encrypted image: ${why}`,
		why: "the file was changed, or belongs to something else",
		fix: "use the manifest that encrypt-image wrote beside the image",
		...cause === void 0 ? {} : { cause }
	});
}
// lib/once/lease.ts
const LENGTH = 45e3;
/** Bytes of a lease at most; more is none of ours. A note may hold the manifest of an image. */
const LEASE_LIMIT = 65536;
/**
* The right to work on one thing, held by one run at a time: taken and given back only by whoever has seen its last
* writing, renewed while it is held, and confirmed by `sending` directly before the call that matters. Whether a holder
* is dead is told by the store's clock, or by watching: the clocks of two hosts are never compared.
*/
var Lease = class Lease {
	#register;
	#options;
	#record;
	#version;
	#sentAt;
	#lost = false;
	#queue = Promise.resolve();
	#renewal;
	constructor(register, options, record, version) {
		this.#register = register;
		this.#options = options;
		this.#record = record;
		this.#version = version;
		this.#sentAt = record.sent === void 0 ? void 0 : options.now() - record.sent;
		this.#renewal = setInterval(() => this.#renew(), (options.length ?? LENGTH) / 3).unref();
	}
	/** Waits until nobody else holds it. */
	static async acquire(register, options) {
		const watch = new Watch(options);
		using _ = new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.w(`the lease of ${options.what}`, options.log);
		for (;;) {
			const taken = await takeOnce(register, options, watch);
			if (taken) return new Lease(register, options, taken.record, taken.version);
			await options.pause();
		}
	}
	/** Milliseconds since an earlier holder sent what nobody knows the outcome of; undefined when there is no such call. */
	get sentBefore() {
		return this.#sentAt === void 0 ? void 0 : this.#options.now() - this.#sentAt;
	}
	/** What this or an earlier holder has noted last. */
	get noted() {
		return this.#record.note;
	}
	/** Writes down that the call is about to be sent. Throws UserError E_LEASE_LOST when another run has taken over. */
	async sending() {
		const before = this.#sentAt;
		this.#sentAt = this.#options.now();
		try {
			await this.#write({});
		} catch (error) {
			this.#sentAt = before;
			throw error;
		}
	}
	/** Replaces the note. Throws UserError E_LEASE_LOST when another run has taken over. */
	async note(note) {
		await this.#write({ note });
	}
	/** The outcome of what was sent is known: whoever comes next need not look for it. */
	async known(note) {
		this.#sentAt = void 0;
		await this.#write({ note });
	}
	/** Takes it away for good, which only its holder can do without taking it from somebody else. Throws like `note`. */
	async end() {
		clearInterval(this.#renewal);
		await this.known({});
		this.#lost = true;
		await this.#register.remove();
	}
	/**
	* Gives it back, with what is not known still standing in it; false when that failed. Never throws: an unreachable
	* lease ends by itself.
	*/
	async release() {
		clearInterval(this.#renewal);
		if (this.#lost) return true;
		try {
			await this.#write({ owner: "" });
			return true;
		} catch (error) {
			if (this.#lost) return true;
			this.#options.log.warning(`the lease ${this.#register.place} could not be given back (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error)}); it ends by itself`);
			return false;
		}
	}
	async [Symbol.asyncDispose]() {
		if (await this.release()) this.#options.ended?.();
	}
	#renew() {
		this.#write({}).catch((error) => this.#options.log.debug(`the lease ${this.#register.place} is not renewed: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error)}`));
	}
	/** One writing at a time: each needs the version of the one before. */
	#write(change) {
		const turn = this.#queue.then(() => this.#writeNow(change));
		this.#queue = turn.catch(() => void 0);
		return turn;
	}
	async #writeNow(change) {
		if (this.#lost) throw leaseLost(this.#register.place, this.#options.what);
		const { sent: _, ...last } = this.#record;
		const sent = this.sentBefore;
		const record = {
			...last,
			...change,
			nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)(),
			...sent === void 0 ? {} : { sent: Math.floor(sent) }
		};
		const version = await this.#register.replace(format(record), this.#version) ?? await this.#replaceOwn(format(record));
		if (version === void 0) {
			this.#lost = true;
			throw leaseLost(this.#register.place, this.#options.what);
		}
		this.#record = record;
		this.#version = version;
	}
	/** A writing of ours that failed may have been done all the same: nobody else writes our owner. */
	async #replaceOwn(text) {
		const last = await this.#register.read();
		if (!last || parse(last.text)?.owner !== this.#options.owner) return void 0;
		return this.#register.replace(text, last.version);
	}
};
/** For `post`: gives back what a run that died holds, once `repair` has put right what its note says; false: not its own
* any more. Throws what `repair` throws: then the lease stays, for the next run. */
async function giveBack(register, owner, repair) {
	const last = await register.read();
	const record = last && parse(last.text);
	if (!last || !record || record.owner !== owner) return false;
	const note = await repair(record.note);
	const sent = record.sent === void 0 ? {} : { sent: record.sent + (last.age ?? 0) };
	const free = {
		...record,
		...sent,
		note,
		owner: "",
		nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()
	};
	return await register.replace(format(free), last.version) !== void 0;
}
/** What a holder, living or dead, has noted last. For checks that change nothing. */
async function notedIn(register) {
	const last = await register.read();
	return (last && parse(last.text)?.note) ?? {};
}
/** Takes a lease away that nobody holds; for when the end of what it guarded has been seen. */
async function removeIdle(register) {
	const last = await register.read();
	if (last && parse(last.text)?.owner === "") await register.remove();
}
async function takeOnce(register, options, watch) {
	const { owner, run } = options;
	const mine = {
		schema: "encrypted-image-lease/1",
		owner,
		run,
		nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()
	};
	const last = await register.read();
	if (!last) {
		const record = {
			...mine,
			note: {}
		};
		const version = await register.create(format(record));
		return version === void 0 ? void 0 : {
			record,
			version
		};
	}
	const theirs = parse(last.text);
	if (!watch.isFree(last, theirs)) return void 0;
	const since = Math.max(last.age ?? 0, watch.unchanged(last));
	const sent = theirs?.sent === void 0 ? {} : { sent: theirs.sent + since };
	const record = {
		...mine,
		...sent,
		note: theirs?.note ?? {}
	};
	const version = await register.replace(format(record), last.version);
	return version === void 0 ? void 0 : {
		record,
		version
	};
}
/** Sees whether a holder still lives. */
var Watch = class {
	#options;
	#version = "";
	#since = 0;
	#told = false;
	constructor(options) {
		this.#options = options;
	}
	/** Milliseconds for which this very writing has been seen. */
	unchanged({ version }) {
		return version === this.#version ? this.#options.now() - this.#since : 0;
	}
	isFree(last, record) {
		const { now, log, what, length = LENGTH } = this.#options;
		if (record?.owner === "") return true;
		if (last.version !== this.#version) {
			this.#version = last.version;
			this.#since = now();
		}
		if ((last.age ?? 0) >= length || this.unchanged(last) >= length) return true;
		if (!this.#told) log.info(`${record?.run || "another run"} works on ${what}; waiting for it`);
		this.#told = true;
		return false;
	}
};
const format = (record) => `${JSON.stringify(record, null, 2)}\n`;
/** Undefined for what is none of ours: it counts as held until nothing has changed for long enough. */
function parse(text) {
	try {
		const value = JSON.parse(text);
		if (value?.schema !== "encrypted-image-lease/1" || typeof value.owner !== "string") return void 0;
		const { sent, note } = value;
		return {
			schema: value.schema,
			owner: value.owner,
			run: typeof value.run === "string" ? value.run : "",
			...typeof sent === "number" && sent >= 0 ? { sent } : {},
			note: typeof note === "object" && note !== null ? textsOf(note) : {},
			nonce: ""
		};
	} catch {
		return;
	}
}
function textsOf(note) {
	return Object.fromEntries(Object.entries(note).filter(([, value]) => typeof value === "string"));
}
function leaseLost(place, what) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_LEASE_LOST",
		what: `another run has taken over ${what} (${place}); this one stops before it changes anything more`,
		why: "this run did not show a sign of life for too long: its machine was suspended, or the bucket was out of reach",
		fix: "let the other run end, then run again: what it has made is found"
	});
}
// lib/object-storage/held-lease.ts
/**
* Waits until no other run works on the same; given back at the end of an `await using`. `remember` keeps for `post`
* whose it is: JSON, '' once it is given back. Throws UserError E_LEASE_LOST from the lease's own calls.
*/
async function holdLease({ place, what }, object, remember, { register, run, pace, log }) {
	const owner = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)();
	remember(JSON.stringify({
		...place,
		owner,
		object
	}));
	return Lease.acquire(register(place), {
		owner,
		run,
		what,
		now: pace.now,
		log,
		...pace.lease === void 0 ? {} : { length: pace.lease },
		pause: () => pace.sleep(pace.firstLook * 3),
		ended: () => remember("")
	});
}
/** Tidies up when what the lease guarded shows to everybody. A lease that stays does no harm. */
async function removeLease({ place }, { register, log }) {
	await removeIdle(register(place)).catch((error) => {
		log.debug(`the lease ${place.key} stays: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error)}`);
	});
}
/** The same by its holder, for whom others may be waiting: they find it gone, and what it guarded done. */
async function endLease(lease, { log }) {
	await lease.end().catch((error) => log.debug(`the lease stays: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error)}`));
}
/**
* For `post`: gives back what a run that was killed still holds, by what it kept (`remember`), after `repair` has put
* right what its note says. Whoever has taken the lease over has cleaned up already, or is at work: then nothing is touched.
*/
async function giveBackHeld(kept, repair, { register, log }) {
	if (kept === "") return;
	const { region = "", bucket = "", key = "", owner = "", object = "" } = JSON.parse(kept);
	if (!(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.pt)(bucket) || (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object) !== void 0 || owner === "") return;
	if (await giveBack(register({
		region,
		bucket,
		key
	}), owner, (note) => repair({
		region,
		bucket,
		key: object
	}, note))) log.info(`cleaned up after the run that was stopped: ${key}`);
}
// lib/object-storage/leftovers.ts
/** Ids that are written down at most. */
const NOTED = 200;
/** A cancelled step is killed after some seconds. */
const BOUND = 4e3;
/** The note for an upload that is about to be asked for. */
async function noteOfCreating(storage, ref) {
	const open = await openUploads(storage, ref).catch((error) => {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && error.failure.status === 403) return void 0;
		throw error;
	});
	if (!open) return {};
	return open.length > NOTED ? {} : { creating: open.map(({ uploadId }) => uploadId).join(" ") };
}
/**
* Removes what is left of the upload that a note tells of, and nothing else. Call it only where no other run can be
* uploading this object: under its lease. Throws ServiceError when that is not certain.
*/
async function removeNoted(storage, ref, note, keep, signal) {
	if (note["upload"] !== void 0) await abortUpload(storage, ref, note["upload"], signal);
	if (note["creating"] === void 0) return;
	const known = note["creating"].split(" ");
	await removeYounger(storage, ref, keep === void 0 ? known : [...known, keep], signal);
}
/**
* Aborts uploads of this very object that are not among the known ones and hold no part: what is left when the answer to
* the first request was lost, in this process or with it.
*/
async function removeYounger(storage, ref, known, signal = AbortSignal.timeout(BOUND)) {
	for (const { uploadId } of await openUploads(storage, ref, signal)) {
		if (known.includes(uploadId) || await hasParts(storage, ref, uploadId, signal)) continue;
		await abortUpload(storage, ref, uploadId, signal);
	}
}
/** Aborts uploads of this very object that are older than any run can be; their parts are billed. Returns how many. */
async function abortOldUploads(storage, ref, milliseconds, keep) {
	let aborted = 0;
	for (const { uploadId, age } of await openUploads(storage, ref)) {
		if (!(age > milliseconds) || uploadId === keep) continue;
		await abortUpload(storage, ref, uploadId);
		aborted += 1;
	}
	return aborted;
}
/**
* Removes an unfinished upload with all its parts; succeeds also when there is none. Bounded to a few seconds, but where
* a signal is given: of many parts the service may need longer.
*/
async function abortUpload({ s3 }, ref, uploadId, signal) {
	await s3.find({
		operation: "abortMultipartUpload",
		params: {
			...where(ref),
			UploadId: uploadId
		},
		repeatable: true,
		...signal ? { signal } : {
			attempts: 2,
			signal: AbortSignal.timeout(BOUND)
		},
		absent: isAbsent
	});
}
async function openUploads({ s3 }, { bucket, key }, signal) {
	const answer = await s3.find({
		operation: "listMultipartUploads",
		params: {
			Bucket: bucket,
			Prefix: key
		},
		repeatable: true,
		absent: ({ failure }) => failure.status === 404 && failure.serviceCode === "NoSuchUpload",
		...signal ? { signal } : {}
	});
	if (!answer) return [];
	const now = Date.parse(String(answer["response-date"] ?? ""));
	return (Array.isArray(answer["Uploads"]) ? answer["Uploads"] : []).filter((upload) => upload["Key"] === key && typeof upload["UploadId"] === "string").map((upload) => ({
		uploadId: String(upload["UploadId"]),
		age: now - new Date(String(upload["Initiated"] ?? "")).getTime()
	}));
}
async function hasParts({ s3 }, ref, uploadId, signal) {
	const answer = await s3.find({
		operation: "listParts",
		params: {
			...where(ref),
			UploadId: uploadId,
			MaxParts: 1
		},
		repeatable: true,
		signal,
		absent: isAbsent
	});
	return answer !== void 0 && Array.isArray(answer["Parts"]) && answer["Parts"].length > 0;
}
// lib/object-storage/metadata.ts
/** Names of the metadata of what we upload, without `x-amz-meta-`. */
const SHA256_METADATA = "sha256";
/** Tells our own object from another's after a lost answer, and from run to run. */
const MARKER_METADATA = "upload-marker";
// lib/image-store/told-digest.ts
/**
* SHA-256 of an object by what is recorded of it, lower-case hex; undefined where it has to be read. It stands in the
* object's own metadata; or, of one that was uploaded while it was made, in the manifest that was written at the end
* of that very upload.
*/
function toldDigest(head, manifests) {
	const recorded = head.metadata[SHA256_METADATA];
	if (recorded !== void 0 && /^[0-9a-f]{64}$/.test(recorded)) return recorded;
	return manifests.find((manifest) => manifest !== void 0 && isOfUpload(manifest, head))?.sha256;
}
/** Whether the object is the one that the manifest's own upload has made, as far as Object Storage tells. */
function isOfUpload(manifest, { size, metadata, crc32 }) {
	const marker = manifest["upload-marker"];
	return marker !== void 0 && metadata["upload-marker"] === marker && size === manifest.size && (crc32 === void 0 || manifest.crc32 === void 0 || crc32 === manifest.crc32);
}
// lib/image-store/noted-manifest.ts
/**
* An image that is uploaded while it is made gets its manifest after its object. Between the two its lease's note has it:
* whoever finds the object without a manifest there writes it.
*/
const MANIFEST_NOTE = "manifest";
/**
* Bytes of a manifest in a note, which is text in JSON once more, at most: a lease that is longer than LEASE_LIMIT can be
* read by nobody, and ids of uploads may stand beside it.
*/
const LIMIT = 32768;
/** The note with the manifest of the object that is about to appear. One that is too long, as no real one is, stays out. */
function noteWith(note, manifest, log) {
	const text = formatManifest(manifest);
	if (Buffer.byteLength(JSON.stringify(text)) <= LIMIT) return {
		...note,
		[MANIFEST_NOTE]: text
	};
	log.notice(`the manifest is too long for the note of the upload: a run that is killed in the next moments leaves the object without it`);
	return note;
}
/** What of a note stays whatever becomes of its upload: an object that is complete needs its manifest. */
function manifestAlone({ [MANIFEST_NOTE]: manifest }) {
	return manifest === void 0 ? {} : { [MANIFEST_NOTE]: manifest };
}
/** The manifest that a note has of this very object; undefined when it has none. */
function manifestIn(note, head, log) {
	const text = note[MANIFEST_NOTE];
	if (text === void 0) return void 0;
	try {
		const manifest = parseManifest(text, "the manifest in the note of the upload");
		return isOfUpload(manifest, head) ? manifest : void 0;
	} catch (error) {
		log.debug((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error));
		return;
	}
}
// lib/image-store/after-kill.ts
/**
* For `post`: gives back the lease of an upload that a run held when it was killed (`kept`: what `rememberLease` got). What
* was sent stays, noted in the lease, and the next run goes on with it; after a cancellation, and where nothing was sent
* yet, it is removed. Throws what keeps it from that: then the lease stays as it is, for the next run.
*/
async function giveBackUpload(kept, wasCancelled, { register, storage, log }) {
	await giveBackHeld(kept, async (object, note) => {
		if (note["upload"] !== void 0 && !wasCancelled) {
			log.notice(`the parts of ${object.key} that were sent stay in the bucket ${object.bucket}, where they are billed: the next run goes on with them`);
			return note;
		}
		await removeNoted(storage(object.region), object, note);
		return manifestAlone(note);
	}, {
		register,
		log
	});
}
// lib/object-storage/parallel.ts
const FIRST = 16;
const FEWEST = 4;
const MOST = 50;
/** A goodput is taken over so many milliseconds and bytes at least. */
const WINDOW = 1e3;
const WINDOW_BYTES = 8388608;
/** Share of the last window's goodput from which a change is one for the better. */
const BETTER = 1.015;
/** Share of the best at which the way down ends. */
const WORSE = .95;
/** How fast the best is forgotten, a window: networks change. */
const FADING = .998;
/** Milliseconds without another halving after one: what was under way before is refused too. */
const ONE_REFUSAL = 1e3;
/** Milliseconds without growth after a refusal that names no time. */
const REST = 5e3;
/** Milliseconds without growth at most: what asks for days, or for a year by mistake, slows no upload for hours. */
const LONGEST_REST = 6e4;
/**
* How many transfers run at a time: climbs to where measured goodput is best, with as few as give it, and halves when the
* service is asked too much. Between 4 and 50, fewer only where memory demands it.
*/
var Parallel = class {
	#now;
	#most;
	#fewest;
	#limit;
	/** Up or down, and how far at a time: an eighth at most, so that the way from 16 to 50 takes some ten windows. */
	#step = 1;
	#stride = 1;
	#best = 0;
	#last = 0;
	#bytes = 0;
	#began;
	#wasFull = false;
	#lastRefusal = Number.NEGATIVE_INFINITY;
	#restUntil = Number.NEGATIVE_INFINITY;
	constructor({ most, now = () => performance.now() }) {
		this.#now = now;
		this.#most = Math.max(1, Math.min(MOST, most));
		this.#fewest = Math.min(FEWEST, this.#most);
		this.#limit = Math.min(FIRST, this.#most);
		this.#began = now();
	}
	get limit() {
		return this.#limit;
	}
	/** All that were allowed ran: only then does a goodput say something about their number. */
	full() {
		this.#wasFull = true;
	}
	/** So many bytes went through just now. */
	moved(bytes) {
		this.#bytes += bytes;
		const elapsed = this.#now() - this.#began;
		if (elapsed < WINDOW || this.#bytes < WINDOW_BYTES) return;
		if (this.#wasFull) this.#climb(this.#bytes / elapsed);
		this.#beginWindow();
	}
	/** The service refused one for being asked too much. `rest`: seconds that it asks for. */
	refused(rest) {
		const now = this.#now();
		const asked = rest === void 0 ? REST : Math.min(rest * 1e3, LONGEST_REST);
		this.#restUntil = Math.max(this.#restUntil, now + asked);
		if (now - this.#lastRefusal < ONE_REFUSAL) return;
		this.#lastRefusal = now;
		this.#limit = Math.max(this.#fewest, Math.floor(this.#limit / 2));
		this.#best = 0;
		this.#last = 0;
		this.#step = 1;
		this.#beginWindow();
	}
	#climb(goodput) {
		if (this.#now() < this.#restUntil) return;
		const [best, last] = [this.#best, this.#last];
		this.#best = Math.max(best * FADING, goodput);
		this.#last = goodput;
		const isUp = this.#step > 0;
		if (goodput > last * BETTER) this.#stride = Math.min(2 * this.#stride, Math.max(1, this.#limit >> 3));
		else if (isUp || goodput < best * WORSE || this.#limit === this.#fewest) {
			this.#step = isUp ? -1 : 1;
			this.#stride = 1;
		}
		const wanted = this.#limit + this.#step * this.#stride;
		this.#limit = Math.max(this.#fewest, Math.min(this.#most, wanted));
	}
	#beginWindow() {
		this.#bytes = 0;
		this.#began = this.#now();
		this.#wasFull = false;
	}
};
// lib/image-store/lease.ts
/** The object and its manifest. The lease is named by the object's key, which may be as long as a key can be. */
function sharedUpload(object) {
	const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(object.key).digest("hex");
	return {
		place: {
			...object,
			key: `encrypted-image/uploads/${name}.json`
		},
		what: `the upload of ${object.key}`
	};
}
/** Waits until no other run works at this place. Throws UserError E_LEASE_LOST from the lease's own calls. */
async function holdUpload(object, deps) {
	return holdLease(sharedUpload(object), object.key, deps.rememberLease, deps);
}
// lib/image-store/bytes.ts
async function fileBytes(file) {
	const { size } = await file.stat();
	const readAt = async (position, length) => {
		const bytes = Buffer.alloc(length);
		const { bytesRead } = await file.read(bytes, 0, length, position);
		return bytes.subarray(0, bytesRead);
	};
	return {
		size,
		readAt,
		recorded: void 0,
		what: "reading the image"
	};
}
/** `manifests`: what may tell the digest where the object itself does not. */
function objectBytes(storage, object, head, manifests, what) {
	const { size } = head;
	const readAt = async (position, length) => {
		const available = Math.min(length, size - position);
		return available <= 0 ? Buffer.alloc(0) : storage.readRange(object, position, available);
	};
	return {
		size,
		readAt,
		recorded: toldDigest(head, manifests),
		what
	};
}
const PIECE = 16777216;
/** SHA-256 by its own record, else by reading all of it. */
async function sha256Of({ size, readAt, recorded, what }, deps) {
	if (recorded !== void 0) return recorded;
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256");
	const progress = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.y)(deps.log, what, { end: true });
	for (let position = 0; position < size;) {
		deps.signal.throwIfAborted();
		const bytes = await readAt(position, Math.min(PIECE, size - position));
		if (bytes.length === 0) throw imageMismatch(`${position} bytes`, `${size} bytes`);
		hash.update(bytes);
		position += bytes.length;
		progress(position, size);
	}
	return hash.digest("hex");
}
function imageMismatch(found, expected) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_MANIFEST_MISMATCH",
		what: `the image has ${found}, but its manifest says ${expected}; nothing was sent`,
		why: "the manifest belongs to another image or key, or the image was cut or changed",
		fix: "give the image and the manifest of the same encrypt-image run"
	});
}
// lib/image-store/stored-manifest.ts
/** Where an image's manifest lies. */
const manifestOf = ({ object }) => ({
	...object,
	key: manifestPath(object.key)
});
/** Undefined when nothing is there; what is no manifest is refused like another image's. */
async function readStoredManifest(image, deps) {
	const there = await deps.storage(image.object.region).getSmall(manifestOf(image), MANIFEST_LIMIT);
	if (!there) return void 0;
	try {
		return {
			manifest: parseManifest(there.text, "the manifest that is there"),
			etag: there.etag
		};
	} catch (cause) {
		throw otherThere(image, "manifest", "it is no manifest of an encrypted image", cause);
	}
}
/** Whether a manifest is of that identity, by its values too. */
function isOfIdentity(manifest, identity) {
	return manifest.identity === identity && identityOf(manifest) === identity;
}
/**
* The same encrypted bytes of the same key. The identity may differ: a manifest for an image that came without one
* knows no source.
*/
function isSameImage(there, own) {
	return there.identity === identityOf(there) && [
		"sha256",
		"format",
		"key-hash",
		"root-key-crn"
	].every((field) => there[field] === own[field]);
}
/** Tries to write the finished import into a manifest that somebody else writes at the same time. */
const WRITES = 5;
/** Writes the finished import into the manifest beside the object; nothing where it stands there already. */
async function completeManifest(image, record, deps) {
	for (let tries = WRITES; tries > 0; tries -= 1) {
		const found = await readStoredManifest(image, deps);
		if (found && !isSameImage(found.manifest, image.manifest)) throw otherThere(image, "manifest", "it belongs to another image, key or encryption");
		const there = found?.manifest ?? image.manifest;
		if (JSON.stringify(there.import) === JSON.stringify(record)) return;
		const condition = found ? {
			kind: "unchanged",
			etag: found.etag
		} : { kind: "absent" };
		const text = formatManifest({
			...there,
			import: record
		});
		if (await deps.storage(image.object.region).putSmall(manifestOf(image), text, condition)) return;
	}
	throw otherThere(image, "manifest", "somebody else keeps writing it");
}
function otherThere(image, what, why, cause) {
	const key = what === "object" ? image.object.key : manifestPath(image.object.key);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_OBJECT_EXISTS",
		what: `there is another ${what} ${JSON.stringify(key)} in the bucket ${image.object.bucket}: ${why}; nothing was sent`,
		why: "another run has just encrypted the same image with a data key of its own, or an earlier build with another source, data key or root key has the same name; it is never overwritten",
		fix: "if another run is at work on this image, run this job again when that has ended: its result is adopted; else give another object-key, or delete the old object and its manifest if no template needs them",
		...cause === void 0 ? {} : { cause }
	});
}
// lib/object-storage/content.ts
/** A file that stays as it is: one that has become shorter is refused with UserError E_IMAGE_CHANGED. */
function fileContent(file, size) {
	return {
		size,
		again: true,
		async fill(position, room) {
			for (let filled = 0; filled < room.length;) {
				const { bytesRead } = await file.read(room, filled, room.length - filled, position + filled);
				if (bytesRead === 0) throw imageChanged(`${size} bytes`, `${position + filled} bytes`);
				filled += bytesRead;
			}
		}
	};
}
function imageChanged(expected, found) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_IMAGE_CHANGED",
		what: `the encrypted image holds ${found}, not ${expected} as its manifest says; nothing was stored`,
		why: "the file was changed or cut after it was encrypted, or the manifest belongs to another file",
		fix: "encrypt again, and give the image and the manifest of the same run"
	});
}
// lib/object-storage/upload-complete.ts
/** Times that a completion is sent at most. */
const COMPLETIONS = 3;
/**
* Makes the object visible and gives its head. When the answer does not come, the object is looked for, and only the
* completion of the same upload is sent again: never a second upload (pitfalls.md N7, N8).
*/
async function complete(storage, job) {
	let mayBeDone = false;
	for (let attempt = 1;; attempt += 1) try {
		await sendComplete(storage, job);
		break;
	} catch (error) {
		const unknown = error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && error.failure.outcome === "unknown";
		mayBeDone ||= unknown;
		const head = await appears(storage, job, mayBeDone ? job.lookUp : 0);
		if (head) return head;
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && error.failure.status === 412) throw existsMeanwhile(job.ref, error);
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && error.failure.serviceCode === "BadDigest") throw wrongParts(job.ref, error);
		if (!unknown || attempt === COMPLETIONS) throw error;
	}
	const head = await appears(storage, job, 0);
	if (!head) throw wrongObject(job, await storage.head(job.ref));
	return head;
}
async function sendComplete({ s3 }, { ref, uploadId, parts, crc32 }) {
	await s3.send({
		operation: "completeMultipartUpload",
		params: {
			...where(ref),
			UploadId: uploadId,
			IfNoneMatch: "*",
			MultipartUpload: { Parts: parts.map(({ etag }, index) => ({
				ETag: etag,
				PartNumber: index + 1
			})) }
		},
		...crc32 === void 0 ? {} : {
			body: listWithCrcs(parts),
			headers: {
				...crc32Header(crc32),
				"x-amz-checksum-type": "FULL_OBJECT"
			}
		},
		repeatable: false
	});
}
/** Servers that keep CRCs of parts want each of them said again, which the SDK has no parameter for. */
function listWithCrcs(parts) {
	return `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${parts.map(({ etag, crc }, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${escapeXml(etag)}</ETag><ChecksumCRC32>${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.c)(crc)}</ChecksumCRC32></Part>`).join("")}</CompleteMultipartUpload>`;
}
const escapeXml = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Our object, if it is there: the marker and the size are ours. Looks for `patience` milliseconds. */
async function appears(storage, { ref, marker, size, signal }, patience) {
	const end = performance.now() + patience;
	for (;;) {
		const head = await storage.head(ref);
		if (head?.metadata["upload-marker"] === marker && head.size === size) return head;
		if (performance.now() >= end) return void 0;
		await (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.A)(Math.min(2e3, patience), signal);
	}
}
function existsMeanwhile(ref, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_OBJECT_EXISTS",
		what: `an object ${JSON.stringify(ref.key)} appeared in ${ref.bucket} while this run uploaded`,
		why: "another run uploads the same image at the same time",
		fix: "run again: an equal object is then used, a different one refused",
		...cause === void 0 ? {} : { cause }
	});
}
function wrongParts(ref, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_UPLOAD_WRONG",
		what: `the parts of ${JSON.stringify(ref.key)} that Object Storage holds are not what was sent: ${cause.message}`,
		why: "bytes were damaged on their way or in Object Storage, or another run wrote parts of it",
		fix: "run again; if it happens again, use another route to Object Storage",
		cause
	});
}
function wrongObject({ ref, size }, head) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_UPLOAD_WRONG",
		what: `the object ${JSON.stringify(ref.key)} in ${ref.bucket} has ${head?.size ?? "no"} bytes after the upload, not ${size}, or is not the one that was uploaded`,
		why: "another run wrote it at the same time, or Object Storage lost a part",
		fix: "delete the object if nobody else uses it, and run again"
	});
}
// lib/object-storage/upload-found.ts
/** Pages of 1000: more parts than 10,000 there cannot be. ibm-cloud-apis.md 4.6 */
const PAGES = 20;
/**
* The parts of an upload, by number. Undefined when there is no such upload any more. Who may not list parts finds none:
* they are sent again.
*/
async function findParts(storage, ref, uploadId, log) {
	try {
		return await listParts(storage, ref, uploadId);
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt) || error.failure.status !== 403) throw error;
		log.info(`the parts of an unfinished upload cannot be listed, and are sent again: ${error.message}`);
		return /* @__PURE__ */ new Map();
	}
}
async function listParts({ s3 }, ref, uploadId) {
	const parts = /* @__PURE__ */ new Map();
	let after = 0;
	for (let page = 0; page < PAGES; page += 1) {
		const answer = await s3.find({
			operation: "listParts",
			params: {
				...where(ref),
				UploadId: uploadId,
				...after > 0 ? { PartNumberMarker: after } : {}
			},
			repeatable: true,
			absent: isAbsent
		});
		if (!answer) return void 0;
		const raw = rawOf(answer);
		const crcs = crcsOfParts(raw);
		const listed = Array.isArray(answer["Parts"]) ? answer["Parts"] : [];
		for (const { PartNumber, ETag, Size } of listed) {
			const number = Number(PartNumber);
			const part = {
				etag: String(ETag ?? ""),
				size: Number(Size ?? -1),
				crc32: crcs.get(number)
			};
			if (part.etag !== "") parts.set(number, part);
		}
		if (answer["IsTruncated"] !== true) return parts;
		const next = Number(answer["NextPartNumberMarker"]);
		if (!(next > after)) throw foreign({
			operation: "listParts",
			repeatable: true
		}, raw, "it names the same page again");
		after = next;
	}
	return parts;
}
/** An ETag that is the MD5 of its part, which no encryption by the service lets it be (ibm-cloud-apis.md 4.6). */
function md5In(etag) {
	return /^"?([0-9a-f]{32})"?$/.exec(etag)?.[1];
}
// lib/object-storage/slots.ts
/** So many at a time, first come, first served; how many may change meanwhile. */
var Slots = class {
	#limit;
	#full;
	#signal;
	#waiting = [];
	#taken = 0;
	/** `full` is told whenever somebody has to wait. When the signal is aborted nobody waits any more. */
	constructor(limit, signal, full = () => void 0) {
		this.#limit = limit;
		this.#full = full;
		this.#signal = signal;
		signal.addEventListener("abort", () => this.#wake(), { once: true });
	}
	/** Throws the signal's reason when it is aborted. */
	async take() {
		this.#signal.throwIfAborted();
		if (this.#taken < this.#limit() && this.#waiting.length === 0) {
			this.#taken += 1;
			return;
		}
		this.#full();
		await new Promise((resolve) => this.#waiting.push(resolve));
		this.#signal.throwIfAborted();
	}
	give() {
		this.#taken -= 1;
		this.#wake();
	}
	#wake() {
		while (this.#waiting.length > 0 && (this.#signal.aborted || this.#taken < this.#limit())) {
			this.#taken += 1;
			this.#waiting.shift()?.();
		}
	}
};
// lib/object-storage/upload-parts.ts
/** Bytes of all buffers at most: with Node, the SDK and what TLS holds 480 MiB were seen at 352, and 512 may not be reached. */
const BUFFERS = 335544320;
/** Tries of one part in all: hours of an upload are worth more of them. */
const PART_TRIES = 9;
/** Failures of one part after which fewer parts are sent at a time. */
const TROUBLES = 4;
/** Parts that are read and hashed ahead of those that are being sent. */
const AHEAD = 2;
/** More never run at a time (parallel.ts), nor wait for it. */
const MOST_ROOMS = 52;
/** Bytes at the beginning of each part, and at the end of all, whose CRC is kept for a sample. */
const SAMPLE = 65536;
/**
* Sends what the service does not hold yet. Bytes are asked for once, in order, and hashed once, in a thread of its own;
* retries send the same buffer. When it throws nothing is under way any more.
*/
async function sendParts(storage, content, job) {
	await using hashes = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.d)(content.size);
	const parts = await new Sender(storage, content, job, hashes).run();
	const crc = parts.reduce((before, part) => (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.o)(before, part.crc, part.size), 0);
	return {
		parts,
		sha256: await hashes.sha256(),
		crc32: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.c)(crc)
	};
}
var Sender = class {
	#storage;
	#content;
	#job;
	#hashes;
	#failed = new AbortController();
	#signal;
	#parallel;
	#buffers;
	#sending;
	#rooms;
	#done = 0;
	constructor(storage, content, job, hashes) {
		this.#storage = storage;
		this.#content = content;
		this.#job = job;
		this.#hashes = hashes;
		this.#signal = AbortSignal.any([job.signal, this.#failed.signal]);
		const parts = Math.max(1, Math.ceil(content.size / job.partSize));
		const room = Math.min(parts, MOST_ROOMS, Math.max(1, Math.floor(BUFFERS / job.partSize)));
		this.#rooms = new Rooms(room, Math.min(job.partSize, content.size));
		const parallel = new Parallel({ most: room });
		this.#parallel = parallel;
		this.#buffers = new Slots(() => Math.min(room, parallel.limit + AHEAD), this.#signal);
		this.#sending = new Slots(() => parallel.limit, this.#signal, () => parallel.full());
	}
	async run() {
		const { partSize } = this.#job;
		const { size } = this.#content;
		const count = Math.max(1, Math.ceil(size / partSize));
		const running = [];
		try {
			for (let index = 0; index < count; index += 1) {
				await this.#buffers.take();
				const buffer = this.#rooms.take();
				const bytes = buffer.subarray(0, Math.min(partSize, size - index * partSize));
				await this.#content.fill(index * partSize, bytes);
				running.push(this.#begin(index + 1, buffer, bytes));
			}
			return await Promise.all(running);
		} catch (error) {
			this.#failed.abort(error);
			await Promise.allSettled(running);
			this.#job.signal.throwIfAborted();
			throw this.#failed.signal.reason;
		}
	}
	/** The digests are asked for in the order of the calls. */
	#begin(number, buffer, bytes) {
		const isLast = number * this.#job.partSize >= this.#content.size;
		const samples = {
			headCrc: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.s)(bytes.subarray(0, SAMPLE)),
			tailCrc: isLast ? (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.s)(bytes.subarray(Math.max(0, bytes.length - SAMPLE))) : 0
		};
		const crc = this.#hashes.append(bytes);
		const sent = this.#store(number, bytes, crc).then((part) => {
			this.#rooms.give(buffer);
			this.#buffers.give();
			this.#done += bytes.length;
			this.#job.progress?.(this.#done, this.#content.size);
			return {
				...part,
				...samples
			};
		});
		sent.catch((error) => this.#failed.abort(error));
		return sent;
	}
	async #store(number, bytes, asked) {
		const crc = await asked;
		const size = bytes.length;
		const found = await this.#findEqual(number, bytes, (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.c)(crc));
		if (found !== void 0) return {
			etag: found,
			size,
			crc,
			wasFound: true
		};
		await this.#sending.take();
		try {
			return {
				etag: await this.#send(number, bytes, (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.c)(crc)),
				size,
				crc,
				wasFound: false
			};
		} finally {
			this.#sending.give();
		}
	}
	/** The ETag of the part if an earlier run has sent these very bytes (pitfalls.md N12). */
	async #findEqual(number, bytes, crc32) {
		const part = this.#job.found.get(number);
		if (part?.size !== bytes.length) return void 0;
		if (part.crc32 !== void 0) return part.crc32 === crc32 ? part.etag : void 0;
		const md5 = md5In(part.etag);
		return md5 !== void 0 && await this.#hashes.md5(bytes) === md5 ? part.etag : void 0;
	}
	async #send(number, bytes, crc32) {
		let troubles = 0;
		const troubled = ({ failure }) => {
			troubles += 1;
			if (failure.status === 429 || failure.status === 503) this.#parallel.refused(failure.retryAfter);
			else if (troubles % TROUBLES === 0) this.#parallel.refused();
		};
		const { ref, uploadId } = this.#job;
		return (await this.#storage.s3.wire.putPart({
			ref,
			uploadId,
			number,
			bytes,
			headers: crc32Header(crc32),
			attempts: PART_TRIES,
			signal: this.#signal,
			troubled,
			moved: (more) => this.#parallel.moved(more)
		})).etag;
	}
};
/** Bytes of a page of the machine: the kernel copies a file into memory that begins at one several times as fast. */
const PAGE = 4096;
/**
* Rooms for parts in one piece of shared memory, of which those that are never taken take no memory. They are used again
* when their part has arrived.
*/
var Rooms = class {
	#idle;
	constructor(count, size) {
		const stride = Math.ceil(size / PAGE) * PAGE;
		const { buffer } = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__._)(Math.max(PAGE, count * stride));
		this.#idle = Array.from({ length: count }, (_, index) => new Uint8Array(buffer, index * stride, size));
	}
	/** The caller sees to it that there is one. */
	take() {
		const room = this.#idle.pop();
		if (!room) throw new Error("defect: more parts are under way than there are rooms");
		return room;
	}
	give(room) {
		this.#idle.push(room);
	}
};
// lib/object-storage/upload-proof.ts
/** Parts that are looked into where the service says nothing of the whole. */
const SAMPLES = 8;
const READ = 4194304;
/**
* Throws UserError E_UPLOAD_WRONG when it is not; the object is removed then, if it is provably the one that was sent. Throws
* ServiceError when it cannot be told.
*/
async function proveObject(storage, content, job) {
	const { ref } = job;
	const { proof, problem } = await compare(storage, content, job);
	if (problem === void 0) return proof;
	const left = await removeOwn(storage, job);
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_UPLOAD_WRONG",
		what: `the object ${JSON.stringify(ref.key)} in ${ref.bucket} is not what was sent: ${problem}; ${left === void 0 ? "it was removed" : `it is there still: ${left}`}`,
		why: "bytes were damaged on their way or in Object Storage, or another run wrote parts of it",
		fix: "delete the object if it is there still: a later run takes it for right; then run again, and if it happens again, use another route to Object Storage"
	});
}
/** Why it is there still; undefined when it was removed. That it is wrong must be told in either case. */
async function removeOwn(storage, { head, ref, marker }) {
	if (head.metadata["upload-marker"] !== marker) return "it belongs to somebody else";
	return storage.delete(ref).then(() => void 0, _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At);
}
async function compare(storage, content, job) {
	const { reported } = job.head;
	if (reported?.name === "CRC32") return byWhole(reported, job.sent.crc32);
	if (reported && content.again) return byWhole(reported, await crcOf(content, reported.name, job.signal));
	const problem = await sample(storage, job);
	job.log.info(`Object Storage reports no checksum of the whole object that was sent: ${SAMPLES} places of it at most were read back and compared`);
	return {
		proof: "sample",
		problem
	};
}
function byWhole(reported, own) {
	return {
		proof: "whole object",
		problem: reported.base64 === own ? void 0 : `its ${reported.name} is ${reported.base64}, not ${own}`
	};
}
/** Reads all of it once more: only what may be asked for again. */
async function crcOf(content, name, signal) {
	const crc = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.l)(name);
	const room = new Uint8Array(new SharedArrayBuffer(Math.min(READ, content.size)));
	for (let at = 0; at < content.size; at += room.length) {
		signal.throwIfAborted();
		const piece = room.subarray(0, Math.min(room.length, content.size - at));
		await content.fill(at, piece);
		crc.update(piece);
	}
	return crc.base64();
}
/** The first place that differs, in words. */
async function sample(storage, job) {
	const { parts } = job.sent;
	const last = parts.length - 1;
	for (const index of samplesOf(parts)) {
		const part = parts[index];
		if (!part || part.size === 0) continue;
		const start = index * job.partSize;
		const length = Math.min(SAMPLE, part.size);
		const places = [{
			offset: start,
			crc: part.headCrc
		}];
		if (index === last) places.push({
			offset: start + part.size - length,
			crc: part.tailCrc
		});
		for (const { offset, crc } of places) {
			const room = new Uint8Array(length);
			if ((await storage.s3.wire.getRange({
				ref: job.ref,
				offset,
				room,
				etag: job.head.etag
			})).length !== length || (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.s)(room) !== crc) return `it differs within the ${length} bytes from ${offset} on`;
		}
	}
}
/** First, last, those that an earlier run has sent, and others at equal distances. */
function samplesOf(parts) {
	const chosen = /* @__PURE__ */ new Set([0, parts.length - 1]);
	const found = parts.flatMap((part, index) => part.wasFound ? [index] : []);
	for (const list of [found, [...parts.keys()]]) {
		const step = Math.max(1, Math.floor(list.length / SAMPLES));
		for (let at = 0; at < list.length && chosen.size < SAMPLES; at += step) chosen.add(list[at] ?? 0);
	}
	return chosen;
}
// lib/object-storage/upload.ts
const MIB = 1048576;
const MIN_PART = 16 * MIB;
const PARTS = 9e3;
/**
* Bytes of one part: at least 16 MiB, and so many that 9000 parts hold the file, in steps of 4 MiB (pitfalls.md 9).
*/
function partSize(size) {
	return Math.max(MIN_PART, Math.ceil(size / PARTS / (4 * MIB)) * 4 * MIB);
}
/**
* Uploads in parts, several at a time, and makes the object visible only when all is right; then proves by what the service
* says of the whole that it is what was sent. Goes on with a noted upload of the same plan, from whatever host. When it fails, the parts
* stay for the next run where that may succeed, and are removed else; what cannot be removed stays noted. Throws
* ServiceError, UserError E_IMAGE_CHANGED, E_OBJECT_EXISTS, E_UPLOAD_WRONG, or what `note`, `finishing` and the content throw.
*/
async function uploadObject(storage, ref, content, options) {
	const upload = new Upload(storage, ref, content, options);
	let sent;
	let head;
	try {
		const found = await upload.open();
		sent = await upload.send(found);
		head = await upload.complete(sent);
	} catch (error) {
		await upload.giveUp(error);
		throw error;
	}
	const { marker } = upload;
	await options.note({}).catch(() => void 0);
	const { log, signal } = options;
	const proof = await proveObject(storage, content, {
		ref,
		marker,
		sent,
		head,
		signal,
		log,
		partSize: upload.partSize
	});
	const own = sent.parts.filter((part) => !part.wasFound);
	return {
		sha256: sent.sha256,
		crc32: sent.crc32,
		marker,
		partsSent: own.length,
		bytesSent: own.reduce((sum, part) => sum + part.size, 0),
		partsFound: sent.parts.length - own.length,
		proof
	};
}
var Upload = class {
	partSize;
	marker = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)();
	#storage;
	#ref;
	#content;
	#options;
	#plan;
	#uploadId = "";
	/** Whether the service makes a CRC-32 of the whole. */
	#isConfirmed = false;
	#noted = {};
	constructor(storage, ref, content, options) {
		this.#storage = storage;
		this.#ref = ref;
		this.#content = content;
		this.#options = options;
		this.partSize = options.partSize ?? partSize(content.size);
		this.#plan = `${options.plan} ${content.size} ${this.partSize}`;
	}
	/** Finds the upload that goes on, or begins one. */
	async open() {
		const { left, log } = this.#options;
		const { upload, marker, plan, crc32 } = left;
		this.#noted = left;
		if (upload !== void 0 && marker !== void 0 && plan === this.#plan) {
			this.#uploadId = upload;
			const found = await findParts(this.#storage, this.#ref, upload, log);
			if (found) {
				[this.marker, this.#isConfirmed] = [marker, crc32 === "whole"];
				log.info(`an unfinished upload of ${this.#ref.key} goes on: ${found.size} parts of it are there`);
				return found;
			}
			if ((await this.#storage.head(this.#ref))?.metadata["upload-marker"] === marker) throw existsMeanwhile(this.#ref);
			this.#uploadId = "";
		} else await this.#removeLeft();
		await this.#begin();
		return /* @__PURE__ */ new Map();
	}
	/** Of another plan: its parts are billed for ever. */
	async #removeLeft() {
		try {
			const { left, signal } = this.#options;
			await removeNoted(this.#storage, this.#ref, left, void 0, signal);
		} catch (error) {
			if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt) || error.failure.status !== 403) throw error;
			this.#options.log.warning(`an unfinished upload of ${this.#ref.key} that an earlier run left cannot be removed: ${error.message}`);
		}
	}
	async #begin() {
		const { note } = this.#options;
		const before = await noteOfCreating(this.#storage, this.#ref);
		await note(before);
		this.#noted = before;
		await this.#create();
		this.#noted = {
			upload: this.#uploadId,
			marker: this.marker,
			plan: this.#plan,
			...this.#isConfirmed ? { crc32: "whole" } : {}
		};
		await note(this.#noted);
		await removeNoted(this.#storage, this.#ref, before, this.#uploadId).catch(() => void 0);
	}
	async #create() {
		const { sha256, metadata } = this.#options;
		const isThere = (error) => error.failure.status === 412;
		const answer = await this.#storage.s3.find({
			operation: "createMultipartUpload",
			absent: isThere,
			params: {
				...where(this.#ref),
				ContentType: "application/octet-stream",
				Metadata: {
					...metadata,
					...sha256 === void 0 ? {} : { [SHA256_METADATA]: sha256 },
					[MARKER_METADATA]: this.marker
				}
			},
			headers: {
				...BEGIN_CRC32,
				"If-None-Match": "*"
			},
			repeatable: true
		});
		if (!answer) throw existsMeanwhile(this.#ref);
		this.#uploadId = String(answer["UploadId"] ?? "");
		this.#isConfirmed = confirmsCrc32(rawOf(answer));
	}
	async send(found) {
		const { sha256, signal, progress } = this.#options;
		const { partSize } = this;
		const job = {
			ref: this.#ref,
			uploadId: this.#uploadId,
			partSize,
			found,
			signal,
			progress
		};
		const sent = await sendParts(this.#storage, this.#content, job);
		if (sha256 !== void 0 && sent.sha256 !== sha256) throw imageChanged(sha256, sent.sha256);
		return sent;
	}
	async complete({ parts, sha256, crc32 }) {
		const { finishing, signal, lookUp = 3e4 } = this.#options;
		await finishing?.({
			sha256,
			crc32
		});
		return complete(this.#storage, {
			ref: this.#ref,
			uploadId: this.#uploadId,
			marker: this.marker,
			size: this.#content.size,
			parts,
			crc32: this.#isConfirmed ? crc32 : void 0,
			signal,
			lookUp
		});
	}
	/** After a failure: the parts stay for the next run, or are removed. */
	async giveUp(error) {
		const { note, log, keep = mayGoOn } = this.#options;
		const { key } = this.#ref;
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot && error.code === "E_LEASE_LOST") return;
		if (this.#uploadId !== "" && keep(error)) {
			log.notice(`the parts of ${key} that were sent stay, and the next run goes on with them; until then they are billed`);
			return;
		}
		await note(this.#noted).then(() => removeNoted(this.#storage, this.#ref, this.#noted)).then(() => note({})).catch((problem) => log.warning(`the unfinished upload of ${key} could not be removed (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(problem)}); the next run does it`));
	}
};
/** Another run may not meet the same. A cancellation, and what is wrong with the bytes, ends an upload for good. */
function mayGoOn(error) {
	if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt) return error.failure.outcome !== "refused";
	return error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot && error.code === "E_TIMEOUT";
}
// lib/image-store/send.ts
/** Milliseconds after which no run can still be working on an upload, nor go on with it. */
const OLD_UPLOAD = 6048e5;
/**
* Sends an image to its place under the lease of that place, whose note always tells what would be left if this process
* died now; what it told of an earlier run goes on, or is removed first. Throws as `uploadObject` does.
*/
async function sendUnderLease({ object, content, plan, sha256, finishing }, lease, deps) {
	const { log, signal } = deps;
	const storage = deps.storage(object.region);
	await removeOldUploads(object, lease, deps);
	log.info(`uploading ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(content.size)} to ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ft)(object)}`);
	const started = performance.now();
	let now = lease.noted;
	let afterwards = manifestAlone(lease.noted);
	const uploaded = await uploadObject(storage, object, content, {
		plan,
		left: lease.noted,
		async note(note) {
			now = note;
			await lease.note({
				...note,
				...afterwards
			});
		},
		async finishing(sums) {
			afterwards = await finishing?.(sums, now["marker"] ?? "") ?? afterwards;
			if (finishing) await lease.note({
				...now,
				...afterwards
			});
		},
		...sha256 === void 0 ? {} : { sha256 },
		...deps.partSize === void 0 ? {} : { partSize: deps.partSize },
		signal,
		log,
		progress: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.y)(log, "uploaded", { end: true })
	});
	deps.timed("Uploaded", performance.now() - started, content.size);
	return uploaded;
}
/** Their parts are billed for ever. The one that the note tells of is not left: it goes on, or is removed by its id. */
async function removeOldUploads(object, lease, deps) {
	try {
		const removed = await abortOldUploads(deps.storage(object.region), object, OLD_UPLOAD, lease.noted["upload"]);
		if (removed > 0) deps.log.info(`removed ${removed} unfinished uploads of this object that were left long ago`);
	} catch (error) {
		deps.signal.throwIfAborted();
		deps.log.debug(`old uploads cannot be looked for: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error)}`);
	}
}
// lib/image-store/stream.ts
/**
* Sends it, and writes its manifest after its object, as the lease's note tells from the moment on in which the object
* may appear. Gives the manifest. Throws as `uploadObject` does, what `describe` throws, and UserError E_OBJECT_EXISTS.
*/
async function storeStream({ object, content, identity, describe }, lease, deps) {
	let made;
	await sendUnderLease({
		object,
		content,
		plan: `identity ${identity}`,
		async finishing(sums, marker) {
			made = await describe(sums, marker);
			return noteWith({}, made, deps.log);
		}
	}, lease, deps);
	if (!made) throw new Error("defect: the upload ended without having been described");
	return writeManifest({
		object,
		manifest: made
	}, deps);
}
/**
* Writes the manifest beside its object, which is there. One of the same image stays, whose object a run has sent anew
* after somebody had deleted it: what is known of its import is kept. Throws UserError E_OBJECT_EXISTS for another one.
*/
async function writeManifest({ object, manifest }, deps) {
	const found = await readStoredManifest({ object }, deps);
	if (found && !isOfIdentity(found.manifest, manifest.identity)) throw otherThere({ object }, "manifest", "it belongs to another image, key or encryption");
	const record = found?.manifest.import;
	const whole = record ? {
		...manifest,
		import: record
	} : manifest;
	if (await deps.storage(object.region).putSmall(manifestOf({ object }), formatManifest(whole), found ? {
		kind: "unchanged",
		etag: found.etag
	} : { kind: "absent" }) !== void 0) return whole;
	const now = await readStoredManifest({ object }, deps);
	if (!now || !isSameImage(now.manifest, manifest)) throw otherThere({ object }, "manifest", "it was written at this moment");
	return now.manifest;
}
// lib/image-store/place.ts
/**
* Compares what is there; anything else than this image is refused, and never overwritten. The object of the ETag `equal`
* was compared before: it may be large, and have to be read for that.
*/
async function inspectPlace(image, equal, deps) {
	const storage = deps.storage(image.object.region);
	const head = await storage.head(image.object);
	const found = await readStoredManifest(image, deps);
	if (head && (equal === "" || head.etag !== equal)) {
		const manifests = [image.manifest, found?.manifest];
		const bytes = objectBytes(storage, image.object, head, manifests, "reading the object that is there");
		if (!(head.size === image.manifest.size && await sha256Of(bytes, deps) === image.manifest.sha256)) throw otherThere(image, "object", `${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.D)(head.size)}, not the digest of this image`);
	}
	const manifest = await judgeManifest(image, found, head !== void 0, deps);
	return {
		object: head !== void 0,
		etag: head?.etag ?? "",
		...manifest
	};
}
async function judgeManifest(image, found, hasObject, deps) {
	if (!found) return {
		manifest: void 0,
		abandoned: void 0
	};
	const { manifest, etag } = found;
	if (isSameImage(manifest, image.manifest)) return {
		manifest,
		abandoned: void 0
	};
	const needed = manifest.import !== void 0 || await deps.isNeeded(manifest.identity);
	if (hasObject || needed) throw otherThere(image, "manifest", "it belongs to another image, key or encryption");
	return {
		manifest: void 0,
		abandoned: etag
	};
}
// lib/image-store/store.ts
/**
* Manifest, then object, under the lease of the object's place: the manifest first, as an intent, so that no object is
* ever there whose wrapped data key nobody knows. Gives the manifest that counts.
*/
async function storeImage(toStore, deps) {
	const { object, manifest } = await storeUnderLease(toStore, deps);
	await removeLease(sharedUpload(object), deps);
	return manifest;
}
async function storeUnderLease({ image, place, file, changed }, deps) {
	await using lease = await holdUpload(image.object, deps);
	const now = await inspectPlace(image, place.etag, deps);
	const stored = {
		...image,
		manifest: now.manifest ?? image.manifest
	};
	if (!now.manifest) {
		changed();
		await storeManifest(image, now.abandoned, deps);
	}
	if (now.object) await removeLeftUpload(image, lease, deps);
	else {
		changed();
		await uploadOrUndo(stored, file, !now.manifest, lease, deps);
	}
	return stored;
}
/** What is noted of an upload to a place where the object has arrived meanwhile. */
async function removeLeftUpload({ object }, lease, deps) {
	try {
		await removeNoted(deps.storage(object.region), object, lease.noted, void 0, deps.signal);
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt) || error.failure.status !== 403) throw error;
		deps.log.warning(`an unfinished upload of ${object.key} that an earlier run left cannot be removed: ${error.message}`);
	}
}
async function storeManifest(image, abandoned, deps) {
	if (await deps.storage(image.object.region).putSmall(manifestOf(image), formatManifest(image.manifest), abandoned === void 0 ? { kind: "absent" } : {
		kind: "unchanged",
		etag: abandoned
	}) === void 0 && !(await inspectPlace(image, "", deps)).manifest) throw otherThere(image, "manifest", "it was written at this moment");
}
/** Only a file that is not what its manifest says makes the intent void; after all else the next run goes on with it. */
async function uploadOrUndo(image, file, ownIntent, lease, deps) {
	if (!file) throw new Error("defect: there is neither an object nor a file");
	try {
		await upload(image, file, lease, deps);
	} catch (error) {
		if (ownIntent && error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot && error.code === "E_IMAGE_CHANGED") await deps.storage(image.object.region).delete(manifestOf(image));
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot) || error.code !== "E_OBJECT_EXISTS") throw error;
		if (!(await inspectPlace(image, "", deps)).object) throw error;
	}
}
async function upload({ object, manifest: { size, sha256 } }, file, lease, deps) {
	await sendUnderLease({
		object,
		content: fileContent(file, size),
		plan: `sha256 ${sha256}`,
		sha256
	}, lease, deps);
}



/***/ })

};
