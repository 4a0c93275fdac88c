export const id = 5887;
export const ids = [5887];
export const modules = {

/***/ 5887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ formatManifest),
/* harmony export */   D: () => (/* binding */ createObjectStorage),
/* harmony export */   E: () => (/* binding */ guestRecordOf),
/* harmony export */   S: () => (/* binding */ MANIFEST_LIMIT),
/* harmony export */   T: () => (/* binding */ parseManifest),
/* harmony export */   _: () => (/* binding */ giveBackHeld),
/* harmony export */   a: () => (/* binding */ ABORT_RULE),
/* harmony export */   b: () => (/* binding */ notedIn),
/* harmony export */   c: () => (/* binding */ withAbortRule),
/* harmony export */   d: () => (/* binding */ journalFolder),
/* harmony export */   f: () => (/* binding */ journalIsLost),
/* harmony export */   g: () => (/* binding */ endLease),
/* harmony export */   h: () => (/* binding */ createBucketAdmin),
/* harmony export */   i: () => (/* binding */ removeNoted),
/* harmony export */   l: () => (/* binding */ OrderIntents),
/* harmony export */   m: () => (/* binding */ objectRegister),
/* harmony export */   n: () => (/* binding */ uploadFile),
/* harmony export */   o: () => (/* binding */ daysUntilAbort),
/* harmony export */   p: () => (/* binding */ bucketJournal),
/* harmony export */   r: () => (/* binding */ abortOldUploads),
/* harmony export */   s: () => (/* binding */ hasOwnRule),
/* harmony export */   t: () => (/* binding */ SHA256_METADATA),
/* harmony export */   u: () => (/* binding */ folderJournal),
/* harmony export */   v: () => (/* binding */ holdLease),
/* harmony export */   w: () => (/* binding */ manifestPath),
/* harmony export */   x: () => (/* binding */ download),
/* harmony export */   y: () => (/* binding */ removeLease)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var _lib_event_routing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4145);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7067);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1455);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4708);











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
// lib/object-storage/reference.ts
const where = ({ bucket, key }) => ({
	Bucket: bucket,
	Key: key
});
/** Said by Object Storage itself: a 404 of a proxy or a wrong endpoint knows nothing of what is there. */
const isAbsent$1 = ({ failure }) => failure.status === 404 && (failure.serviceCode === "NoSuchKey" || failure.serviceCode === "NoSuchUpload");
function bodyOf(answer) {
	const body = answer["Body"];
	return Buffer.isBuffer(body) ? body : Buffer.from(body instanceof Uint8Array ? body : "");
}
// lib/object-storage/answers.ts
/** A text of the document; of elements in its place the SDK makes this one. */
const content = (value, path) => {
	const found = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.L)(value, path);
	if (found === "[object Object]") throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.F(path, "a text");
	return found;
};
const tagged = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)({ ETag: content });
const date = (value, path) => {
	if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.F(path, "a time");
	return value;
};
const objectList = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)({
	IsTruncated: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.R,
	Contents: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.z)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)({
		Key: content,
		Size: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.I
	})),
	NextContinuationToken: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.H)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.U)
});
/** What the SDK must have found in the answer of each operation. ibm-cloud-apis.md 4.2, 4.5 */
const SHAPES = {
	headObject: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)({
		ETag: content,
		ContentLength: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.I
	}),
	getObject: tagged,
	putObject: tagged,
	createMultipartUpload: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)({ UploadId: content }),
	uploadPart: tagged,
	completeMultipartUpload: tagged,
	listObjectsV2: (value, path) => {
		const page = objectList(value, path);
		if (page.IsTruncated && !page.NextContinuationToken) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.F("NextContinuationToken", "a text that is not empty, since there is more");
		return page;
	},
	listMultipartUploads: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)({
		IsTruncated: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.R,
		Uploads: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.z)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)({
			Key: content,
			UploadId: content,
			Initiated: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.H)(date)
		}))
	}),
	listParts: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)({
		IsTruncated: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.R,
		Parts: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.z)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)({ PartNumber: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.I }))
	}),
	getBucketLocation: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)({ LocationConstraint: content })
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
		if (SILENT.has(operation) && statusCode !== 204 && textOf$1(body) !== "") throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.F(path, "empty");
		if (root !== void 0 && !new RegExp(`<${root}[\\s>]`).test(textOf$1(body).slice(0, 500))) throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.F(path, `a ${root}`);
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
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.N)(operation === "headObject" && statusCode < 300 && isHtml ? "<html>" : textOf$1(body));
}
function textOf$1(body) {
	if (typeof body === "string") return body;
	return body instanceof Uint8Array ? Buffer.from(body).toString("utf8") : "";
}
// lib/object-storage/s3.ts
/** When the service answered, by its own clock: an HTTP date, under a name that no answer of S3 has. */
const RESPONSE_DATE = "response-date";
/** Bytes of an XML answer at most: 1000 listed objects, or 1000 parts. */
const ANSWER_LIMIT$1 = 8388608;
const ERROR_LIMIT = 65536;
function createS3(deps) {
	let client;
	const send = async (call) => {
		client ??= loadClient(deps);
		const sdk = await client;
		const signal = call.signal ?? deps.signal;
		const once = (token) => (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)((wire) => sendOnce(sdk, call, token, signal, wire));
		return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.E)(() => withToken(deps, once), {
			what: `object-storage ${call.operation}`,
			log: deps.log,
			again: call.repeatable ? _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T : (error) => error.failure.outcome === "transient",
			...deps.retry,
			...call.attempts === void 0 ? {} : { attempts: call.attempts },
			...call.troubled ? { troubled: call.troubled } : {},
			signal
		});
	};
	return {
		region: deps.region,
		send,
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
			timeout: deps.stallLimit ?? 3e4,
			agent: endpoint.startsWith("https:") ? node_https__WEBPACK_IMPORTED_MODULE_10__.globalAgent : node_http__WEBPACK_IMPORTED_MODULE_6__.globalAgent
		}
	});
}
async function sendOnce(sdk, call, token, signal, wire) {
	const request = sdk.makeUnauthenticatedRequest(call.operation, call.params);
	request.on("afterBuild", (built) => {
		Object.assign(built.httpRequest.headers, call.headers, { Authorization: `Bearer ${token}` });
	});
	const limit = call.limit ?? ANSWER_LIMIT$1;
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
			[RESPONSE_DATE]: httpResponse.headers["date"]
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
/** Rejects when the connection ends within the answer: the SDK itself would wait for the rest for ever. */
function cutOff(request) {
	return new Promise((_resolve, reject) => {
		request.on("httpHeaders", () => {
			const { stream } = request.response.httpResponse;
			stream?.once("close", () => {
				if (!stream.complete) reject(/* @__PURE__ */ new Error("the connection ended within the answer"));
			});
		});
	});
}
/** The SDK takes any page for an answer, and finds an empty list in it. */
function acceptAnswer(call, data, raw) {
	const { operation, repeatable } = call;
	const told = errorInSuccess(operation, raw);
	if (told) throw s3Error({
		...told,
		statusCode: raw.statusCode
	}, call, raw, false);
	const of = {
		service: "object-storage",
		operation,
		status: raw.statusCode,
		repeatable
	};
	const page = pageOf(operation, raw);
	if (page !== void 0) throw (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.M)(of, page);
	(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.j)(shapeOf(operation, raw), data, of);
	return typeof data === "object" && data !== null ? data : {};
}
function tooLong(call, raw, limit) {
	const { operation, repeatable } = call;
	const message = `it is longer than the ${limit} bytes that were expected`;
	if (raw.statusCode >= 300) return s3Error({
		statusCode: raw.statusCode,
		message
	}, call, {
		...raw,
		body: void 0
	}, false);
	const of = {
		service: "object-storage",
		operation,
		status: raw.statusCode,
		repeatable
	};
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.M)(of, message, repeatable ? "refused" : "unknown");
}
const TRANSIENT = /* @__PURE__ */ new Set([
	"SlowDown",
	"ServiceUnavailable",
	"RequestTimeout",
	"BadDigest",
	"IncompleteBody"
]);
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
		retryAfter: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w)(raw.headers?.["retry-after"], raw.headers?.["date"]),
		outcome: nothingSent ? "transient" : outcomeOf(status, code, own !== void 0, call.repeatable)
	});
}
function textOf(failure, status, code) {
	const { message, originalError } = failure;
	if (status === void 0 && originalError instanceof Error) return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(originalError);
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
/**
* COS answers 403 to an expired token, as to a real denial (ibm-cloud-apis.md 4.7): one new token, one more try, then it
* is a denial.
*/
async function withToken(deps, call) {
	const token = await deps.tokens.token();
	try {
		return await call(token.reveal());
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt) || !isDenial$1(error)) throw error;
		deps.tokens.invalidate(token);
		return call((await deps.tokens.token()).reveal());
	}
}
const isDenial$1 = ({ failure }) => failure.status === 401 || failure.status === 403 && failure.serviceCode !== "RequestTimeTooSkewed";
// lib/object-storage/small.ts
/** Undefined when there is none. Refuses more than `limit` bytes. Throws ServiceError. */
async function getSmall(s3, ref, limit) {
	const answer = await s3.find({
		operation: "getObject",
		params: where(ref),
		repeatable: true,
		limit,
		absent: isAbsent$1
	});
	if (!answer) return void 0;
	return {
		text: bodyOf(answer).toString("utf8"),
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
				...where(ref),
				Body: body,
				ContentLength: body.length,
				ContentMD5: (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("md5").update(body).digest("base64"),
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
			if (cause instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && cause.failure.status === 200) return void 0;
			throw cause;
		});
		return there?.text === text ? there.etag : void 0;
	}
}
/** 409 is the answer to two conditional writings at the same moment; 404 to `If-Match` where nothing is. */
function isBroken({ kind }, error) {
	if (kind === "any" || !(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt)) return false;
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
	const s3 = createS3(deps);
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
	const params = where(ref);
	const absent = (error) => error.failure.status === 404;
	const once = () => s3.find({
		operation: "headObject",
		params,
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
		const isNone = (error) => isAbsent$1(error) || error.failure.status === 416;
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
	return {
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
	return bodyOf(await s3.send({
		operation: "getObject",
		params: {
			...where(ref),
			Range: `bytes=${offset}-${offset + length - 1}`
		},
		repeatable: true,
		limit: length
	}));
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
		params: where(ref),
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
		if (more !== void 0 && more === next) throw (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.M)({
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
/** Stable text: the same manifest gives the same bytes. */
function formatManifest(manifest) {
	return `${JSON.stringify(manifest, null, 2)}\n`;
}
const HEX64 = /^[0-9a-f]{64}$/;
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
	return guestProblem(value["guest"]);
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
// lib/object-storage/download.ts
const PIECE = 16777216;
const PARALLEL = 4;
/**
* Hands an object to `write` by ranges, each with its place; a broken range is asked again alone.
* Memory: four ranges of 16 MiB. Throws ServiceError, UserError E_OBJECT_CHANGED, or what `write` throws.
*/
async function download({ s3 }, ref, write, options) {
	const { size, etag } = options.head;
	let next = options.from ?? 0;
	let done = next;
	const running = /* @__PURE__ */ new Set();
	const worker = async () => {
		while (next < size) {
			const start = next;
			const length = Math.min(PIECE, size - start);
			next += length;
			running.add(start);
			await write(await fetchRange(s3, ref, etag, start, length), start);
			running.delete(start);
			await options.reached?.(Math.min(next, ...running));
			done += length;
			options.progress?.(done, size);
		}
	};
	const workers = Array.from({ length: PARALLEL }, worker);
	try {
		await Promise.all(workers);
	} catch (error) {
		next = size;
		await Promise.allSettled(workers);
		throw error;
	}
}
async function fetchRange(s3, ref, etag, start, length) {
	try {
		const body = bodyOf(await s3.send({
			operation: "getObject",
			params: {
				...where(ref),
				Range: `bytes=${start}-${start + length - 1}`,
				...etag === "" ? {} : { IfMatch: etag }
			},
			repeatable: true,
			limit: length
		}));
		if (body.length !== length) throw changed(ref);
		return body;
	} catch (error) {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && (error.failure.status === 412 || error.failure.status === 416)) throw changed(ref, error);
		throw error;
	}
}
function changed(ref, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_OBJECT_CHANGED",
		what: `the object ${JSON.stringify(ref.key)} in ${ref.bucket} changed while it was downloaded`,
		why: "someone wrote it anew at the same time",
		fix: "run again when nobody writes it",
		...cause === void 0 ? {} : { cause }
	});
}
// lib/once/lease.ts
const LENGTH = 45e3;
/** Bytes of a lease at most; more is none of ours. */
const LEASE_LIMIT = 16384;
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
			nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID)(),
			...sent === void 0 ? {} : { sent: Math.floor(sent) }
		};
		const version = await this.#register.replace(format$1(record), this.#version) ?? await this.#replaceOwn(format$1(record));
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
		nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID)()
	};
	return await register.replace(format$1(free), last.version) !== void 0;
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
		nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID)()
	};
	const last = await register.read();
	if (!last) {
		const record = {
			...mine,
			note: {}
		};
		const version = await register.create(format$1(record));
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
	const version = await register.replace(format$1(record), last.version);
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
const format$1 = (record) => `${JSON.stringify(record, null, 2)}\n`;
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
	const owner = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID)();
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
// lib/object-storage/bucket-config.ts
const configurationShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)({
	service_instance_id: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.L,
	hard_quota: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.H)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.I),
	bytes_used: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.H)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.I),
	firewall: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.H)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)({ allowed_ip: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.H)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.z)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.U)) })),
	activity_tracking: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.H)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.V)({
		read_data_events: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.H)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.R),
		write_data_events: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.H)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.R),
		management_events: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.H)(_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.R)
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
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && isAbsent(error)) return void 0;
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
const done = (value, path) => typeof value === "object" ? void 0 : (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.B)(value, path);
function call(one, bucket, deps) {
	const url = `${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Q)(deps.endpoints)}/b/${encodeURIComponent(bucket)}`;
	return (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_3__.i)({
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
	const code = (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_3__.u)(error["code"] ?? first["code"]);
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
	const once = () => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_3__.c)(tokens, () => (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.D)(() => send(call, deps)), isDenial);
	const what = `object-storage ${call.operation}`;
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.E)(once, {
		what,
		signal,
		log,
		again: _lib_base_js__WEBPACK_IMPORTED_MODULE_2__.T,
		...deps.retry
	});
}
/** Object Storage answers 403 to an expired token, as to a real denial. ibm-cloud-apis.md 4.7 */
const isDenial = ({ failure }) => failure.status === 401 || failure.status === 403;
async function send(call, { tokens, endpoints, signal }) {
	const token = await tokens.token();
	const { method, region, path, body } = call;
	try {
		const response = await fetch(`${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.$)(endpoints, region)}${path}`, {
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
		if (cause instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt) throw cause;
		throw failure(call, {
			status: void 0,
			text: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.O)(cause),
			outcome: "transient"
		});
	}
}
function bodyHeaders(body) {
	if (body === void 0) return {};
	return {
		"Content-Type": "application/xml",
		"Content-MD5": (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("md5").update(body, "utf8").digest("base64")
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
	const own = errorIn({
		statusCode: status,
		body
	});
	if (!response.ok || own) {
		const page = own ? void 0 : (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.N)(body);
		const told = page === void 0 ? response.statusText : `the answer is not one of this service: ${page}`;
		const text = own?.message ?? (told || "no explanation");
		const retryAfter = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.w)(headers.get("retry-after"), headers.get("date"));
		const transactionId = (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_3__.u)(headers.get("x-amz-request-id"));
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
		throw (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.M)(of, (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.N)(body) ?? `it should be a ${call.root}`);
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt({
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
		const code = error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt ? error.failure.serviceCode : void 0;
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
	throw (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.M)({
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
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && error.failure.serviceCode === code) return void 0;
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
			const found = await getSmall(s3, ref, LEASE_LIMIT);
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
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt({
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
	const folder = given || (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(env["HOME"] || (0,node_os__WEBPACK_IMPORTED_MODULE_5__.homedir)(), ".local", "state", "encrypted-image");
	const from = given ? "ENCRYPTED_IMAGE_JOURNAL names it" : "it lies in the HOME of this job, and HOME names such a place";
	if (!(0,node_path__WEBPACK_IMPORTED_MODULE_8__.isAbsolute)(folder)) throw noJournal(folder, "it is no absolute path", from);
	const temp = env["RUNNER_TEMP"];
	if (temp && `${(0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(folder)}${node_path__WEBPACK_IMPORTED_MODULE_8__.sep}`.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(temp)}${node_path__WEBPACK_IMPORTED_MODULE_8__.sep}`)) throw noJournal(folder, "it lies in the runner's temp folder, which is emptied after each job", from);
	return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(folder);
}
/** Why the next job will not find this runner's journal; undefined when it will. */
function journalIsLost(env) {
	return env["RUNNER_ENVIRONMENT"] === "github-hosted" ? "GitHub throws this runner away after the job" : void 0;
}
/** A journal below `folder`, for this user only (mode 0700); each record is a file that is on the disk before it has its name. */
function folderJournal(folder) {
	const place = (name) => {
		demandRecordName(name);
		return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, name);
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
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.Y)(path, RECORD_LIMIT).catch(absent);
}
async function listFiles(folder, prefix) {
	const below = prefix.includes("/") ? prefix.slice(0, prefix.lastIndexOf("/") + 1) : "";
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, below)).catch(absent) ?? []).map((name) => below + name).filter((name) => name.startsWith(prefix));
}
/** A hard link is made only where nothing is, so it decides a race between two processes. */
async function createDurably(path, text) {
	const temporary = await writeTemporary(path, text);
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.link)(temporary, path);
	} catch (error) {
		if (codeOf(error) === "EEXIST") return "exists";
		throw error;
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.unlink)(temporary);
	}
	await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(path));
	return "created";
}
async function replaceDurably(path, text) {
	const temporary = await writeTemporary(path, text);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.rename)(temporary, path);
	await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(path));
}
async function writeTemporary(path, text) {
	await privateFolder((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(path));
	const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes)(8).toString("hex")}.tmp`);
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.open)(temporary, "wx", 384);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
	return temporary;
}
async function privateFolder(folder) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.mkdir)(folder, {
		recursive: true,
		mode: 448
	});
	const { mode, uid } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.stat)(folder);
	if (uid !== process.getuid?.()) throw new Error(`${folder} belongs to another user`);
	if ((mode & 511) !== 448) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.chmod)(folder, 448);
}
async function syncFolder(folder) {
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_DIRECTORY);
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
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
			nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes)(12).toString("hex")
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
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
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
async function removeNoted(storage, ref, note, keep) {
	if (note["upload"] !== void 0) await abortUpload(storage, ref, note["upload"]);
	if (note["creating"] === void 0) return;
	const known = note["creating"].split(" ");
	await removeYounger(storage, ref, keep === void 0 ? known : [...known, keep]);
}
/**
* Aborts uploads of this very object that are not among the known ones and hold no part: what is left when the answer to
* the first request was lost, in this process or with it.
*/
async function removeYounger(storage, ref, known) {
	const signal = AbortSignal.timeout(BOUND);
	for (const { uploadId } of await openUploads(storage, ref, signal)) {
		if (known.includes(uploadId) || await hasParts(storage, ref, uploadId, signal)) continue;
		await abortUpload(storage, ref, uploadId);
	}
}
/** Aborts uploads of this very object that are older than any run can be; their parts are billed. Returns how many. */
async function abortOldUploads(storage, ref, milliseconds) {
	let aborted = 0;
	for (const { uploadId, age } of await openUploads(storage, ref)) {
		if (!(age > milliseconds)) continue;
		await abortUpload(storage, ref, uploadId);
		aborted += 1;
	}
	return aborted;
}
/** Removes an unfinished upload with all its parts; succeeds also when there is none. Bounded to a few seconds. */
async function abortUpload({ s3 }, ref, uploadId) {
	await s3.find({
		operation: "abortMultipartUpload",
		params: {
			...where(ref),
			UploadId: uploadId
		},
		repeatable: true,
		attempts: 2,
		signal: AbortSignal.timeout(BOUND),
		absent: isAbsent$1
	});
}
async function openUploads({ s3 }, { bucket, key }, signal) {
	const answer = await s3.send({
		operation: "listMultipartUploads",
		params: {
			Bucket: bucket,
			Prefix: key
		},
		repeatable: true,
		...signal ? { signal } : {}
	});
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
		absent: isAbsent$1
	});
	return answer !== void 0 && Array.isArray(answer["Parts"]) && answer["Parts"].length > 0;
}
// lib/object-storage/pool.ts
/** Successes in a row after which one more task at a time is tried. */
const GROW_AFTER = 16;
/** Bounded parallel work that stops at the first failure; every task has ended when it throws. */
function createPool(most, signal) {
	let limit = most;
	let successes = 0;
	let failure;
	const running = /* @__PURE__ */ new Set();
	const settle = async () => {
		await Promise.allSettled(running);
		throw failure?.error;
	};
	return {
		async slot() {
			while (running.size >= limit && !failure) await Promise.race(running);
			if (!failure && signal.aborted) failure = { error: signal.reason };
			if (failure) await settle();
		},
		run(task) {
			const promise = task().then(() => {
				successes += 1;
				if (successes % GROW_AFTER === 0 && limit < most) limit += 1;
			}, (error) => {
				failure ??= { error };
			});
			running.add(promise);
			promise.then(() => running.delete(promise));
		},
		slowDown() {
			successes = 0;
			limit = Math.max(1, Math.floor(limit / 2));
		},
		async drain() {
			await Promise.all(running);
			if (failure) throw failure.error;
		}
	};
}
// lib/object-storage/upload.ts
/** Metadata names of what we upload, without `x-amz-meta-`. */
const SHA256_METADATA = "sha256";
/** Tells our own object from another's after a lost answer. */
const MARKER_METADATA = "upload-marker";
const MIB = 1048576;
const MIN_PART = 16 * MIB;
const PARTS = 9e3;
const MEMORY = 512 * MIB;
/** Tries of one part in all: hours of an upload are worth more of them. */
const PART_TRIES = 9;
/** Failures of one part after which fewer parts are sent at a time. */
const TROUBLES = 4;
/** Times that a completion is sent at most. */
const COMPLETIONS = 3;
/**
* Bytes of one part: at least 16 MiB, and so many that 9000 parts hold the file, in steps of 4 MiB (pitfalls.md 9).
*/
function partSize(size) {
	return Math.max(MIN_PART, Math.ceil(size / PARTS / (4 * MIB)) * 4 * MIB);
}
/**
* Uploads a file in parts, several at a time, and makes the object visible only when the bytes that were read had the
* right digest. Retries single parts with the same bytes. Aborts the upload when it fails; what cannot be aborted stays
* noted. Throws ServiceError, UserError E_IMAGE_CHANGED, E_OBJECT_EXISTS, E_UPLOAD_WRONG, or what `note` throws.
*/
async function uploadFile(storage, ref, file, options) {
	const marker = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID)();
	const before = await noteOfCreating(storage, ref);
	await options.note(before);
	let left = before;
	try {
		const uploadId = await createUpload(storage, ref, marker, options);
		left = { upload: uploadId };
		await options.note(left);
		await removeNoted(storage, ref, before, uploadId).catch(() => void 0);
		const { etags, sha256 } = await sendParts(storage, ref, uploadId, file, options);
		if (sha256 !== options.sha256) throw imageChanged(options.sha256, sha256);
		await complete(storage, ref, uploadId, etags, marker, options);
	} catch (error) {
		await removeNoted(storage, ref, left).then(() => options.note({})).catch((problem) => options.left(problem));
		throw error;
	}
	await options.note({}).catch(() => void 0);
}
async function createUpload(storage, ref, marker, { sha256 }) {
	const answer = await storage.s3.send({
		operation: "createMultipartUpload",
		params: {
			...where(ref),
			ContentType: "application/octet-stream",
			Metadata: {
				[SHA256_METADATA]: sha256,
				[MARKER_METADATA]: marker
			}
		},
		repeatable: true
	});
	const uploadId = String(answer["UploadId"] ?? "");
	if (uploadId === "") throw badAnswer("createMultipartUpload", "no upload id");
	return uploadId;
}
async function sendParts(storage, ref, uploadId, file, options) {
	const length = partSize(options.size);
	const count = Math.max(1, Math.ceil(options.size / length));
	const etags = new Array(count).fill("");
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256");
	const pool = createPool(Math.max(4, Math.min(16, Math.floor(MEMORY / length))), options.signal);
	const idle = [];
	let done = 0;
	for (let index = 0; index < count; index += 1) {
		await pool.slot();
		const buffer = idle.pop() ?? Buffer.allocUnsafeSlow(Math.min(length, options.size));
		const bytes = buffer.subarray(0, Math.min(length, options.size - index * length));
		await readPart(file, index * length, bytes, hash);
		pool.run(async () => {
			etags[index] = await sendPart(storage, ref, uploadId, index + 1, bytes, pool.slowDown);
			idle.push(buffer);
			done += bytes.length;
			options.progress?.(done, options.size);
		});
	}
	await pool.drain();
	return {
		etags,
		sha256: hash.digest("hex")
	};
}
/** Reads in file order, so that one pass gives the digest too. A file that has become shorter is refused. */
async function readPart(file, position, bytes, hash) {
	const { length } = bytes;
	for (let filled = 0; filled < length;) {
		const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
		if (bytesRead === 0) throw imageChanged(`${position + length} bytes`, `${position + filled} bytes`);
		filled += bytesRead;
	}
	hash.update(bytes);
}
async function sendPart(storage, ref, uploadId, number, bytes, slowDown) {
	const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("md5").update(bytes).digest("base64");
	let troubles = 0;
	const answer = await storage.s3.send({
		operation: "uploadPart",
		params: {
			...where(ref),
			UploadId: uploadId,
			PartNumber: number,
			Body: bytes,
			ContentLength: bytes.length,
			ContentMD5: md5
		},
		repeatable: true,
		attempts: PART_TRIES,
		troubled: () => {
			troubles += 1;
			if (troubles % TROUBLES === 0) slowDown();
		}
	});
	const etag = String(answer["ETag"] ?? "");
	if (etag === "") throw badAnswer("uploadPart", "no ETag");
	return etag;
}
/**
* Makes the object visible. When the answer does not come, the object is looked for, and only the completion of the
* same upload is sent again: never a second upload (pitfalls.md N7, N8).
*/
async function complete(storage, ref, uploadId, etags, marker, options) {
	for (let attempt = 1;; attempt += 1) try {
		await sendComplete(storage, ref, uploadId, etags);
		break;
	} catch (error) {
		const unknown = error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && error.failure.outcome === "unknown";
		if (await appears(storage, ref, marker, options, unknown ? options.lookUp ?? 3e4 : 0)) return;
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && error.failure.status === 412) throw existsMeanwhile(ref, error);
		if (!unknown || attempt === COMPLETIONS) throw error;
	}
	if (!await appears(storage, ref, marker, options, 0)) throw wrongObject(ref, options.size, await storage.head(ref));
}
async function sendComplete(storage, ref, uploadId, etags) {
	await storage.s3.send({
		operation: "completeMultipartUpload",
		params: {
			...where(ref),
			UploadId: uploadId,
			IfNoneMatch: "*",
			MultipartUpload: { Parts: etags.map((ETag, index) => ({
				ETag,
				PartNumber: index + 1
			})) }
		},
		repeatable: false
	});
}
/** Whether our object is there: the marker and the size are ours. Looks for `patience` milliseconds. */
async function appears(storage, ref, marker, { size, signal }, patience) {
	const end = performance.now() + patience;
	for (;;) {
		const head = await storage.head(ref);
		if (head?.metadata[MARKER_METADATA] === marker && head.size === size) return true;
		if (performance.now() >= end) return false;
		await (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.A)(Math.min(2e3, patience), signal);
	}
}
function badAnswer(operation, text) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt({
		service: "object-storage",
		operation,
		status: 200,
		serviceCode: void 0,
		text: `the answer holds ${text}`,
		outcome: "refused"
	});
}
function imageChanged(expected, found) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_IMAGE_CHANGED",
		what: `the encrypted image holds ${found}, not ${expected} as its manifest says; nothing was stored`,
		why: "the file was changed or cut after it was encrypted, or the manifest belongs to another file",
		fix: "encrypt again, and give the image and the manifest of the same run"
	});
}
function existsMeanwhile(ref, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_OBJECT_EXISTS",
		what: `an object ${JSON.stringify(ref.key)} appeared in ${ref.bucket} while this run uploaded`,
		why: "another run uploads the same image at the same time",
		fix: "run again: an equal object is then used, a different one refused",
		cause
	});
}
function wrongObject(ref, size, head) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_UPLOAD_WRONG",
		what: `the object ${JSON.stringify(ref.key)} in ${ref.bucket} has ${head?.size ?? "no"} bytes after the upload, not ${size}, or is not the one that was uploaded`,
		why: "another run wrote it at the same time, or Object Storage lost a part",
		fix: "delete the object if nobody else uses it, and run again"
	});
}



/***/ })

};
