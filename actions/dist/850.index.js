export const id = 850;
export const ids = [850];
export const modules = {

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ removeOwn),
/* harmony export */   t: () => (/* binding */ removeDeadFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7136);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);




// actions/encrypt-image/leftovers.ts
/**
* Removes unfinished results and downloaded plaintexts of runs that were killed: files in these folders that carry our
* name and whose owner is dead (pitfalls H3). What cannot be removed is told and does not hinder this run.
*/
async function removeDeadFiles(folders, log) {
	for (const folder of new Set(folders)) for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(folder).catch(() => [])) {
		const owner = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__.n)(name);
		if (!owner || (0,_names_js__WEBPACK_IMPORTED_MODULE_1__.r)(owner)) continue;
		await removeOwn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), log);
	}
}
/** Deletes a file of ours, if it is there. */
async function removeOwn(path, log) {
	try {
		if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path).catch(() => void 0))?.isFile()) return;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.unlink)(path);
		log.info(`removed ${path}`);
	} catch (error) {
		log.warning(`${path} is left and cannot be removed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)[0] ?? ""}`);
	}
}



/***/ }),

/***/ 9743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ imageIdentity),
/* harmony export */   i: () => (/* binding */ parseManifest),
/* harmony export */   n: () => (/* binding */ formatManifest),
/* harmony export */   r: () => (/* binding */ manifestPath),
/* harmony export */   t: () => (/* binding */ MANIFEST_LIMIT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);


// lib/base/identity.ts
/** Lower-case hex SHA-256 over the four parts, one a line. */
function imageIdentity(identity) {
	const text = [
		identity.sourceSha256,
		identity.format,
		identity.keyHash,
		identity.rootKeyCrn
	].join("\n");
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(text).digest("hex");
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
		"data-key-source",
		"source-format",
		"root-key-version"
	]) if (typeof value[name] !== "string") return `${name} is missing`;
}
function badManifest(origin, why, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
		code: "E_MANIFEST",
		what: `${origin} is no manifest of an encrypted image: ${why}`,
		why: "the file was changed, or belongs to something else",
		fix: "use the manifest that encrypt-image wrote beside the image",
		...cause === void 0 ? {} : { cause }
	});
}



/***/ }),

/***/ 7136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ownerOf),
/* harmony export */   r: () => (/* binding */ mayBeAlive),
/* harmony export */   t: () => (/* binding */ nextName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

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
	const inode = /\[([0-9]+)\]/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid"))?.[1];
	return inode === MACHINE_NAMESPACE ? void 0 : inode;
}
/** Field 22 of /proc/PID/stat. The command's name before it may itself hold brackets and blanks. A zombie is dead. */
function startTimeOf(pid) {
	try {
		const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "latin1");
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



/***/ }),

/***/ 7733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ where),
/* harmony export */   n: () => (/* binding */ createObjectStorage),
/* harmony export */   r: () => (/* binding */ isAbsent),
/* harmony export */   t: () => (/* binding */ bodyOf)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9574);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4708);







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
// lib/object-storage/s3.ts
/** Bytes of an XML answer at most: 1000 listed objects, or 1000 parts. */
const ANSWER_LIMIT = 8388608;
function createS3(deps) {
	let client;
	const send = async (call) => {
		client ??= loadClient(deps);
		const sdk = await client;
		const signal = call.signal ?? deps.signal;
		return (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__.n)(() => withToken(deps, (token) => sendOnce(sdk, call, token, signal)), {
			log: deps.log,
			again: call.repeatable ? _retry_js__WEBPACK_IMPORTED_MODULE_2__.t : (error) => error.failure.outcome === "transient",
			...deps.retry,
			...call.attempts === void 0 ? {} : { attempts: call.attempts },
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
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t && call.absent(error)) return void 0;
				throw error;
			}
		}
	};
}
async function loadClient(deps) {
	process.noDeprecation = true;
	const { default: IBM } = await __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 4197)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	const endpoint = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.o)(deps.endpoints, deps.region);
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
			agent: endpoint.startsWith("https:") ? node_https__WEBPACK_IMPORTED_MODULE_6__.globalAgent : node_http__WEBPACK_IMPORTED_MODULE_4__.globalAgent
		}
	});
}
async function sendOnce(sdk, call, token, signal) {
	const request = sdk.makeUnauthenticatedRequest(call.operation, call.params);
	request.on("afterBuild", (built) => {
		built.httpRequest.headers["Authorization"] = `Bearer ${token}`;
	});
	const limit = call.limit ?? ANSWER_LIMIT;
	let received = 0;
	request.on("httpData", (chunk) => {
		if (request.response.httpResponse.statusCode >= 300) return;
		received += chunk.length;
		if (received > limit) request.abort();
	});
	const stop = () => request.abort();
	signal.addEventListener("abort", stop, { once: true });
	try {
		signal.throwIfAborted();
		const answer = await request.promise();
		return typeof answer === "object" && answer !== null ? answer : {};
	} catch (thrown) {
		signal.throwIfAborted();
		if (received > limit) throw tooLong(call.operation, limit);
		throw s3Error(thrown, call, request.response.httpResponse.headers);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
function tooLong(operation, limit) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t({
		service: "object-storage",
		operation,
		status: 200,
		serviceCode: void 0,
		text: `the answer is longer than the ${limit} bytes that were expected`,
		outcome: "refused"
	});
}
const TRANSIENT = /* @__PURE__ */ new Set([
	"SlowDown",
	"ServiceUnavailable",
	"RequestTimeout",
	"BadDigest",
	"IncompleteBody"
]);
function s3Error(thrown, call, headers) {
	const failure = typeof thrown === "object" && thrown !== null ? thrown : {};
	const status = typeof failure["statusCode"] === "number" ? failure["statusCode"] : void 0;
	const code = typeof failure["code"] === "string" ? failure["code"] : void 0;
	const seconds = Number(headers?.["retry-after"] ?? NaN);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t({
		service: "object-storage",
		operation: call.operation,
		status,
		serviceCode: code,
		text: typeof failure["message"] === "string" ? failure["message"] : code ?? "no explanation",
		transactionId: typeof failure["requestId"] === "string" ? failure["requestId"] : void 0,
		retryAfter: Number.isFinite(seconds) ? seconds : void 0,
		outcome: outcomeOf(status, code, call.repeatable)
	});
}
/** A 200 that carries an `<Error>` body counts as the server's failure (pitfalls N7). */
function outcomeOf(status, code, mayRepeat) {
	if (status === 429 || status === 503 || code !== void 0 && TRANSIENT.has(code)) return "transient";
	if (status === 501) return "refused";
	if (status === void 0 || status === 200 || status === 408 || status >= 500) return mayRepeat ? "transient" : "unknown";
	return "refused";
}
/** COS answers 403 to an expired token (4.7) and to a real denial: one new token, one more try, then it is a denial. */
async function withToken(deps, call) {
	const token = await deps.tokens.token();
	try {
		return await call(token.reveal());
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) || !isDenial(error)) throw error;
		deps.tokens.invalidate(token);
		return call((await deps.tokens.token()).reveal());
	}
}
const isDenial = ({ failure }) => failure.status === 401 || failure.status === 403 && failure.serviceCode !== "RequestTimeTooSkewed";
// lib/object-storage/object-storage.ts
const isAbsent = ({ failure }) => failure.status === 404 && failure.serviceCode !== "NoSuchBucket";
/** A client for the buckets of one region. Nothing is sent and no SDK is loaded before the first call. */
function createObjectStorage(deps) {
	const s3 = createS3(deps);
	const getText = async (ref, limit) => {
		const answer = await s3.find({
			operation: "getObject",
			params: where(ref),
			repeatable: true,
			limit,
			absent: isAbsent
		});
		return answer && bodyOf(answer).toString("utf8");
	};
	return {
		s3,
		getText,
		async head(ref) {
			const answer = await s3.find({
				operation: "headObject",
				params: where(ref),
				repeatable: true,
				absent: (error) => error.failure.status === 404
			});
			return answer && headOf(answer);
		},
		putText: (ref, text, options) => putText(s3, getText, ref, text, options),
		list: (bucket, prefix, max) => list(s3, bucket, prefix, max),
		async bucketLocation(bucket) {
			const answer = await s3.send({
				operation: "getBucketLocation",
				params: { Bucket: bucket },
				repeatable: true
			});
			return parseLocation(String(answer["LocationConstraint"] ?? ""));
		},
		async delete(ref, signal) {
			await s3.send({
				operation: "deleteObject",
				params: where(ref),
				repeatable: true,
				...signal ? { signal } : {}
			});
		}
	};
}
const where = ({ bucket, key }) => ({
	Bucket: bucket,
	Key: key
});
function bodyOf(answer) {
	const body = answer["Body"];
	return Buffer.isBuffer(body) ? body : Buffer.from(body instanceof Uint8Array ? body : "");
}
function headOf(answer) {
	const metadata = answer["Metadata"];
	const entries = typeof metadata === "object" && metadata !== null ? Object.entries(metadata) : [];
	return {
		size: Number(answer["ContentLength"] ?? 0),
		etag: String(answer["ETag"] ?? ""),
		metadata: Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]))
	};
}
async function putText(s3, getText, ref, text, options) {
	const body = Buffer.from(text, "utf8");
	try {
		await s3.send({
			operation: "putObject",
			params: {
				...where(ref),
				Body: body,
				ContentLength: body.length,
				ContentMD5: (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("md5").update(body).digest("base64"),
				ContentType: options.contentType ?? "application/json",
				...options.onlyIfAbsent ? { IfNoneMatch: "*" } : {}
			},
			repeatable: true
		});
		return "written";
	} catch (error) {
		if (!options.onlyIfAbsent || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) || error.failure.status !== 412) throw error;
		return await getText(ref, body.length + 1).catch((cause) => {
			if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t && cause.failure.status === 200) return void 0;
			throw cause;
		}) === text ? "written" : "exists";
	}
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
		next = typeof more === "string" && more !== "" ? more : void 0;
	} while (next !== void 0 && objects.length < max);
	return {
		objects: objects.slice(0, max),
		complete: next === void 0 && objects.length <= max
	};
}



/***/ }),

/***/ 6832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openNoFollow),
/* harmony export */   n: () => (/* binding */ existingFile),
/* harmony export */   r: () => (/* binding */ newFile),
/* harmony export */   t: () => (/* binding */ allowedRoots)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);




// lib/base/paths.ts
/** From the runner's environment: workspace, runner temp and the folders of ENCRYPTED_IMAGE_ROOTS. */
function allowedRoots(env) {
	const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(env["GITHUB_WORKSPACE"] || process.cwd());
	const extra = (env["ENCRYPTED_IMAGE_ROOTS"] ?? "").split(":").filter((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(root));
	const temp = env["RUNNER_TEMP"];
	return {
		workspace,
		roots: [
			workspace,
			...temp ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(temp)] : [],
			...extra.map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root))
		]
	};
}
/** The real path of an existing regular file inside the roots. Links are followed first, so none can lead out. */
async function existingFile(allowed, name, path) {
	const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(allowed.workspace, path);
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(absolute).catch((cause) => {
		throw pathError(name, `${name}: there is no readable file ${JSON.stringify(path)}`, cause);
	});
	await demandInside(allowed, name, real);
	if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(real)).isFile()) throw pathError(name, `${name}: ${JSON.stringify(path)} is no regular file`);
	return real;
}
/** The real path at which a new file may be made: its folder exists and lies inside the roots; it is no link or device. */
async function newFile(allowed, name, path) {
	const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(allowed.workspace, path);
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absolute)).catch((cause) => {
		throw pathError(name, `${name}: the folder of ${JSON.stringify(path)} does not exist`, cause);
	});
	const real = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(absolute));
	await demandInside(allowed, name, real);
	const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(real).catch(() => void 0);
	if (stat && !stat.isFile()) throw pathError(name, `${name}: ${JSON.stringify(path)} exists and is no regular file`);
	return real;
}
/** Opens without following a link that was put there since the check. */
async function openNoFollow(path, flags, mode) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(path, flags | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW, mode);
}
async function demandInside(allowed, name, real) {
	for (const root of allowed.roots) {
		const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(root).catch(() => void 0);
		if (realRoot !== void 0 && (real === realRoot || real.startsWith(realRoot === node_path__WEBPACK_IMPORTED_MODULE_2__.sep ? node_path__WEBPACK_IMPORTED_MODULE_2__.sep : realRoot + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))) return;
	}
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
		code: "E_PATH_OUTSIDE",
		what: `${name}: ${JSON.stringify(real)} lies outside the folders that the action may use`,
		why: "only the workspace, the runner's temp folder and the folders of ENCRYPTED_IMAGE_ROOTS are allowed",
		fix: "move the file, or have the runner's owner add its folder to ENCRYPTED_IMAGE_ROOTS (absolute, separated by `:`)"
	});
}
function pathError(name, what, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
		code: "E_PATH",
		what,
		why: "the path is misspelt, or the step that makes the file did not run on this runner",
		fix: `give ${name} as a path relative to the workspace, or absolute inside it, the runner's temp or ENCRYPTED_IMAGE_ROOTS`,
		...cause === void 0 ? {} : { cause }
	});
}



/***/ }),

/***/ 9574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ retry),
/* harmony export */   t: () => (/* binding */ repeatable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


// lib/base/retry.ts
const repeatable = (error) => error.failure.outcome !== "refused";
const transientOnly = (error) => error.failure.outcome === "transient";
/**
* Calls until it succeeds, a failure does not deserve another try, or the tries are used up; then throws the last one.
* Give `again: repeatable` for reads and for calls that may safely be made twice. Never use it around an order.
*/
async function retry(call, options) {
	const attempts = options.attempts ?? 5;
	const again = options.again ?? transientOnly;
	for (let attempt = 1;; attempt += 1) {
		options.signal.throwIfAborted();
		try {
			return await call();
		} catch (error) {
			if (attempt >= attempts || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || !again(error)) throw error;
			const pause = pauseBefore(attempt, error, options);
			options.log.info(`${error.message}; try ${attempt + 1} of ${attempts} in ${(pause / 1e3).toFixed(1)} s`);
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause, void 0, { signal: options.signal });
		}
	}
}
function pauseBefore(attempt, error, options) {
	const cap = options.cap ?? 3e4;
	const asked = error.failure.retryAfter;
	if (asked !== void 0 && Number.isFinite(asked) && asked >= 0) return Math.min(asked * 1e3, cap);
	const full = Math.min((options.base ?? 500) * 2 ** (attempt - 1), cap);
	return full / 2 + Math.random() * (full / 2);
}



/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9335);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6832);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4338);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7584);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7136);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3895);
/* harmony import */ var _cos_uri_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(324);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9743);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(298);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1876);
/* harmony import */ var _object_storage_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7733);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8522);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1455);



















// lib/disk/refusals.ts
/** Every reason why a source is refused, with its code. Offsets are bytes of the file. */
/** The headers contradict each other, the file, or the format's rules. */
function damaged(format, what, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_SOURCE_DAMAGED",
		what: `the ${format} source cannot be trusted: ${what}`,
		why: "the file was cut off or changed on its way, or a faulty or hostile tool made it",
		fix: "copy the file again and compare its SHA-256, or make it anew with `qemu-img convert`",
		...cause === void 0 ? {} : { cause }
	});
}
function alreadyEncrypted(what) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_SOURCE_ENCRYPTED",
		what: `the source is encrypted already: ${what}`,
		why: "the result of an earlier run, or an image for another platform, was given as the source",
		fix: "give the plaintext image; encrypting twice makes an image that nothing can read"
	});
}
/** A known format that is no source, with what to do instead. */
function unsupported(format, advice) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_SOURCE_FORMAT",
		what: `the source is ${format}, which cannot be encrypted as it is`,
		why: "sources are raw, VHD and qcow2 disk images; the content decides, never the name",
		fix: advice
	});
}
/** The disk's content lies partly in another file, which is never opened. pitfalls I4 */
function needsOtherFile(code, what) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code,
		what,
		why: "it is a snapshot or an overlay; half of a disk must not be encrypted, and other files are never opened",
		fix: "merge it into one image first, for example with `qemu-img convert -O qcow2`"
	});
}
function emptySource(what) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_SOURCE_EMPTY",
		what,
		why: "the step that makes the image failed, or wrote elsewhere",
		fix: "give an image with a disk of at least one sector"
	});
}
function tooLarge(size, limit, why, fix) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_SOURCE_TOO_LARGE",
		what: `the virtual disk has ${size}; the limit is ${limit}`,
		why,
		fix
	});
}
function changed$1(what) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_SOURCE_CHANGED",
		what: `the source changed while it was read: ${what}`,
		why: "another process writes to it, for example a virtual machine that still runs",
		fix: "stop what writes to it, or give a copy, and run again"
	});
}
function unreadable(what, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_SOURCE_READ",
		what: `the source cannot be read: ${what}`,
		why: "the disk has errors, or the runner's user may not read the file",
		fix: "check the file's permissions and the runner's disk, and run again",
		cause
	});
}
// lib/disk/file.ts
const CHUNK$1 = 4194304;
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
		const handle = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.i)(path, node_fs__WEBPACK_IMPORTED_MODULE_11__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_11__.constants.O_NONBLOCK).catch((cause) => {
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
			if (bytesRead === 0) throw changed$1(`it ends at ${position + done}, not at ${this.size}`);
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
		const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha256");
		let next = this.slice(0, CHUNK$1);
		for (let position = 0; position < this.size; position += CHUNK$1) {
			const bytes = await next;
			next = this.slice(position + CHUNK$1, CHUNK$1);
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
		]) if (now[name] !== this.#opened[name]) throw changed$1(`its ${name.replace("Ns", "")} is another one`);
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
	if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__.p)(copy) !== bytes.readUInt32BE(64)) throw new RangeError("the checksum is wrong");
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
const inflate = (0,node_util__WEBPACK_IMPORTED_MODULE_12__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_13__.inflateRaw);
const unzstd = (0,node_util__WEBPACK_IMPORTED_MODULE_12__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_13__.zstdDecompress);
/**
* Unpacks one compressed cluster to exactly `clusterSize` bytes. `packed` is longer than what belongs to the cluster:
* its length is known in whole sectors only. Throws when the data is damaged.
*/
async function unpackCluster(packed, kind, clusterSize) {
	const options = { maxOutputLength: clusterSize };
	const plain = kind === "zlib" ? await inflate(packed, {
		...options,
		finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_13__.constants.Z_SYNC_FLUSH
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
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.n || !(error instanceof RangeError)) throw error;
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
		const map = new _digest_js__WEBPACK_IMPORTED_MODULE_4__.l(virtualSize);
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
const BLOCK$3 = 2097152;
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
			const map = new _digest_js__WEBPACK_IMPORTED_MODULE_4__.l(virtualSize);
			return await file.sha256(signal, (position, bytes) => {
				for (let at = 0; at < bytes.length; at += BLOCK$3) {
					const piece = bytes.subarray(at, at + BLOCK$3);
					if (position + at < dataSize && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_4__.f)(piece)) map.mark(position + at, position + at + piece.length);
				}
				if (position + bytes.length >= file.size) known = map;
			});
		},
		assertUnchanged: () => file.assertUnchanged(),
		close: () => file.close()
	};
}
// lib/disk/vhd/dynamic-header.ts
const UNALLOCATED$1 = 4294967295;
/** Entries of a BAT that are read at most: 64 MiB; 2040 GiB need 4 Mi entries with 512 KiB blocks. */
const MAX_ENTRIES = 2 ** 24;
/** Throws RangeError, in words, for a damaged or lying header. `diskSize` is the footer's current size. */
function parseDynamicHeader(bytes, diskSize) {
	if (bytes.subarray(0, 8).toString("latin1") !== "cxsparse") throw new RangeError("the cookie of the dynamic header is missing");
	const copy = Buffer.from(bytes);
	copy.fill(0, 36, 40);
	if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__.p)(copy) !== bytes.readUInt32BE(36)) throw new RangeError("the checksum of the dynamic header is wrong");
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
	const places = table.filter((sector) => sector !== UNALLOCATED$1).sort();
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
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.n || !(error instanceof RangeError)) throw error;
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
	const map = new _digest_js__WEBPACK_IMPORTED_MODULE_4__.l(virtualSize);
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
				const sector = at < virtualSize ? table[index] ?? 4294967295 : UNALLOCATED$1;
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
		else if ((byte & 128 >> (sector & 7)) === 0) (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__.d)(part, sector * 512 - offset, (sector + 1) * 512 - offset);
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
	if (size > maxVirtualSize) throw tooLarge(`${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(size)} (${size} bytes)`, `${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(maxVirtualSize)} (max-virtual-size)`, "IBM imports disks up to 100 GB, and a lying header could ask for any size", "shrink the disk, or raise max-virtual-size when you know that the target takes it");
	if (size > FORMAT_LIMIT) throw tooLarge(`${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(size)} (${size} bytes)`, "2040 GiB", "the VHD format numbers its sectors with 32 bits", "use a smaller disk");
}
// lib/engine/verify/failure.ts
/** The finished file is not what it must be. It never gets its final name. */
function verifyFailure(what, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
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
	#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha256");
	#position = 0;
	constructor(handle, size) {
		this.#handle = handle;
		this.size = size;
	}
	static async open(path) {
		const handle = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.i)(path, node_fs__WEBPACK_IMPORTED_MODULE_11__.constants.O_RDONLY);
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
// actions/encrypt-image/adopt.ts
/**
* Looks for an earlier result beside the object (contract, Identity). Undefined: there is none. Throws UserError
* E_OBJECT_DIFFERS when something else is there, which is never overwritten.
*/
async function findInBucket(uri, wanted, storage, deps) {
	const name = (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_17__.t)(uri);
	const [text, head] = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_7__.n)("the earlier result cannot be looked up", () => Promise.all([storage.getText({
		bucket: uri.bucket,
		key: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__.r)(uri.key)
	}, _manifest_js__WEBPACK_IMPORTED_MODULE_8__.t), storage.head(uri)]));
	if (text === void 0) {
		if (head) deps.log.notice(`${name} exists without a manifest: an upload may have been cut off; upload-import compares it before it goes on`);
		return;
	}
	const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__.i)(text, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__.r)(name));
	await demandSame(manifest, wanted, name, deps);
	if (!head) {
		if (manifest["key-hash"] === wanted.keyHash) return void 0;
		throw differs(name, "its manifest is there, but the object itself is not");
	}
	if (head.size !== manifest.size || (head.metadata["sha256"] ?? manifest.sha256) !== manifest.sha256) throw differs(name, "the object is not the one that its manifest describes");
	return {
		manifest,
		objectUri: name
	};
}
/** The same for the output's own path. Throws UserError E_OUTPUT_EXISTS when something else is there. */
async function findLocally(output, wanted, deps) {
	const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.lstat)(output).catch(() => void 0);
	if (!stat) return void 0;
	const text = await readSmall((0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__.r)(output));
	if (text === void 0) throw exists(output, "it has no manifest");
	const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__.i)(text, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__.r)(output));
	const difference = differenceOf(manifest, wanted);
	if (difference !== void 0) throw exists(output, difference);
	await demandKey(manifest, wanted, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__.r)(output), deps);
	if (stat.size !== manifest.size || await sha256OfFile(output, deps.signal) !== manifest.sha256) throw exists(output, "its bytes are not those that its manifest describes");
	return {
		manifest,
		objectUri: void 0
	};
}
async function demandSame(manifest, wanted, name, deps) {
	const difference = differenceOf(manifest, wanted);
	if (difference !== void 0) throw differs(name, difference);
	await demandKey(manifest, wanted, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__.r)(name), deps);
}
/** In words; undefined when it is the same image. */
function differenceOf(manifest, wanted) {
	if (manifest["source-sha256"] !== wanted.sourceSha256) return "it was made of another source";
	if (manifest.format !== wanted.format) return `it has the format ${manifest.format}`;
	if (manifest["root-key-crn"] !== wanted.rootKeyCrn) return "its data key is wrapped by another root key";
	if (wanted.dataKeySource === "given" && manifest["key-hash"] !== wanted.keyHash) return "it was encrypted with another data key, and yours was given, not generated";
}
/** The manifest's wrapped data key is used from here on, so what it says of itself is proved first. */
async function demandKey(manifest, wanted, name, deps) {
	const identity = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__.a)({
		...wanted,
		keyHash: manifest["key-hash"]
	});
	if (manifest.identity !== identity) throw badManifest(name, "its identity does not follow from its fields");
	if (await deps.keyHashOf(manifest["wrapped-dek"]) !== manifest["key-hash"]) throw badManifest(name, "its wrapped data key holds another key than it says");
}
async function readSmall(path) {
	const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.lstat)(path).catch(() => void 0);
	if (!stat?.isFile() || stat.size > 1048576) return void 0;
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.readFile)(path, "utf8");
}
function differs(name, why) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_OBJECT_DIFFERS",
		what: `${name} holds another image: ${why}`,
		why: "the same object-key is used for two images, or for one that has changed since",
		fix: "give another object-key, or delete the object and its manifest when nothing uses them any more"
	});
}
function exists(output, why) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_OUTPUT_EXISTS",
		what: `${output} exists and is not the result of this run's inputs: ${why}`,
		why: "an earlier run wrote it from another source, or with another data key",
		fix: "delete it with its manifest, or give another path as `output`"
	});
}
function badManifest(name, why) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_MANIFEST",
		what: `the manifest ${name} cannot be trusted: ${why}`,
		why: "somebody changed it",
		fix: "delete it with its image, and find out who may write there"
	});
}
// lib/engine/verify/sector-xts.ts
/**
* OpenSSL's own AES-XTS, sector by sector: slow, and for that reason used for samples only. It shares no code with the
* bulk cipher, whose faults it is there to find.
*/
function decryptSector(key, cipherText, sector) {
	const tweak = Buffer.alloc(16);
	tweak.writeBigUInt64LE(BigInt(sector));
	const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createDecipheriv)(key.length === 32 ? "aes-128-xts" : "aes-256-xts", key, tweak);
	return Buffer.concat([decipher.update(cipherText), decipher.final()]);
}
/** The sectors of a block of `count` sectors that are sampled: first, last, and one in 64, elsewhere in each block. */
function sampledSectors(block, count) {
	const sectors = /* @__PURE__ */ new Set([0, count - 1]);
	for (let at = block % 64; at < count; at += 64) sectors.add(at);
	return [...sectors];
}
// lib/engine/verify/blocks.ts
const BLOCK$2 = 2097152;
const SECTOR = 512;
const ZERO_SECTOR = Buffer.alloc(SECTOR);
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
		this.#cipher = new _digest_js__WEBPACK_IMPORTED_MODULE_4__.c(key, mode);
		this.#expected = expected;
	}
	/** Checks one block; its ciphertext is overwritten by its plaintext. Less than 2 MiB: the rest counts as zeros. */
	async check(block, data) {
		demandNoZeroSector(block, data);
		const first = block * BLOCK$2 / SECTOR;
		const samples = sampledSectors(block, data.length / SECTOR).map((sector) => ({
			sector,
			plain: decryptSector(this.#key, sectorOf(data, sector), first + sector)
		}));
		this.#cipher.decrypt(data, first);
		for (const { sector, plain } of samples) if (!plain.equals(sectorOf(data, sector))) throw verifyFailure(`sector ${first + sector} decrypts to other bytes with OpenSSL's XTS`);
		this.sampled += samples.length;
		const expected = this.#expected.get(block);
		if (!expected) {
			if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_4__.f)(data)) throw verifyFailure(`block ${block} holds data where the source has zeros`);
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
		const whole = data.length === BLOCK$2 ? data : Buffer.concat([data, Buffer.alloc(BLOCK$2 - data.length)]);
		const compared = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__.t)(whole).then((digest) => {
			if (!Buffer.from(digest).equals(expected)) throw verifyFailure(`block ${block} does not decrypt to what was read from the source`);
		});
		compared.catch(() => void 0);
		return compared;
	}
};
function sectorOf(data, sector) {
	return data.subarray(sector * SECTOR, (sector + 1) * SECTOR);
}
/** Stored zeros under a set bit read back as noise: vhd-util's own defect. encrypted-formats.md 5 */
function demandNoZeroSector(block, data) {
	const words = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
	for (let at = 0; at < words.length; at += SECTOR / 4) if (words[at] === 0 && sectorOf(data, at * 4 / SECTOR).equals(ZERO_SECTOR)) throw verifyFailure(`sector ${at * 4 / SECTOR} of block ${block} is stored as plain zeros`);
}
// lib/engine/verify/vhd-structure.ts
/**
* Every structure of an encrypted VHD, checked by itself: this file shares no code with the writer, so that a mistake
* there is not made twice. Numbers are those of encrypted-formats.md 1.
*/
const BLOCK$1 = 2097152;
const UNALLOCATED = 4294967295;
const CLOCK_SKEW = 1800;
/** `read` reads the file; throws UserError E_VERIFY for the first deviation. */
async function checkVhdStructure(read, fileSize, key, now = Date.now()) {
	const footer = await read(0, 512);
	const last = await read(fileSize - 512, 512);
	demand(footer.equals(last), "its two footers differ");
	const virtualSize = checkFooter(footer, now);
	const entries = virtualSize / BLOCK$1;
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
	demand(virtualSize > 0 && virtualSize % BLOCK$1 === 0 && virtualSize <= 1044480 * BLOCK$1, `no result has a size of ${size}`);
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
	demand(header.readUInt32BE(32) === BLOCK$1, "the blocks do not have 2 MiB");
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
	demand((0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha256").update(/* @__PURE__ */ new Uint8Array(32)).update(key).digest().equals(header.subarray(62, 94)), "the key hash is that of another key");
	demand(zeros(header.subarray(94)), "reserved bytes of the batmap header are not zero");
}
/** Readers look at one sector of the batmap less for some sizes. encrypted-formats.md 1.6 */
function checkedBytes(virtualSize) {
	const bytes = Math.floor(virtualSize / BLOCK$1 / 8);
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
		end = offset + 512 + BLOCK$1;
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
const BLOCK = 2097152;
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
		const whole = Math.floor(virtualSize / BLOCK);
		const rest = virtualSize - whole * BLOCK;
		const lengths = [...new Array(whole).fill(BLOCK), ...rest > 0 ? [rest] : []];
		let block = 0;
		for await (const piece of file.pieces(lengths)) {
			job.signal.throwIfAborted();
			const length = piece.length;
			await check.check(block, piece);
			job.progress(LUKS_PAYLOAD + block * BLOCK + length, file.size);
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
		const volumeKey = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__.o)(header, passphrase, read, bySector);
		if (!volumeKey) throw verifyFailure("its LUKS header does not open with the passphrase");
		return volumeKey;
	} finally {
		passphrase.fill(0);
	}
}
async function readHeader(file) {
	try {
		return (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__.s)(await file.peek(0, 592), file.size);
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
// actions/encrypt-image/progress.ts
const INTERVAL = 1e4;
/** Says at most every ten seconds how far something is: share, rate, and the time that is left. */
function progressLog(verb, log, now = () => performance.now()) {
	const started = now();
	let last = started;
	return (done, total) => {
		const at = now();
		if (at - last < INTERVAL || done <= 0 || total <= 0) return;
		last = at;
		const rate = done / (at - started);
		const percent = Math.floor(100 * done / total);
		const left = (0,_units_js__WEBPACK_IMPORTED_MODULE_2__.t)((total - done) / rate);
		log.info(`${verb} ${percent} % (${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(done)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(total)}), ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(rate * 1e3)}/s, ${left} left`);
	};
}
// actions/encrypt-image/report.ts
/** IBM's documents on the two formats: image-templates, commits f807997 (2018) and d5ea105 (2019-03-27). */
const LUKS_NOTICE = "format luks-raw: IBM documented raw images with LUKS from August 2018 to March 2019; since then it documents encrypted VHD only, and upload-import asks for accept-legacy-format";
function manifestOf(image) {
	const { identity } = image;
	return {
		schema: "encrypted-image-manifest/1",
		format: identity.format,
		sha256: image.sha256,
		size: image.size,
		"virtual-size": image.virtualSize,
		"source-sha256": identity.sourceSha256,
		"source-format": image.sourceFormat,
		"source-virtual-size": image.sourceVirtualSize,
		"wrapped-dek": image.wrappedDek,
		"root-key-crn": identity.rootKeyCrn,
		"root-key-version": image.rootKeyVersion,
		"key-hash": identity.keyHash,
		"data-key-bits": image.dataKeyBits,
		"data-key-source": image.dataKeySource,
		engine: image.engine,
		verify: image.verify,
		tools: image.tools,
		guest: [],
		notes: identity.format === "luks-raw" ? [LUKS_NOTICE] : [],
		identity: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__.a)(identity)
	};
}
/** Outputs and summary of an image that exists, made now or adopted. */
function reportImage(manifest, place, changed, deps) {
	const values = {
		"encrypted-image": place.encryptedImage,
		manifest: place.manifest,
		"object-uri": place.objectUri,
		"wrapped-dek": manifest["wrapped-dek"],
		"source-sha256": manifest["source-sha256"],
		sha256: manifest.sha256,
		size: String(manifest.size),
		"virtual-size": String(manifest["virtual-size"]),
		format: manifest.format,
		engine: manifest.engine,
		"key-hash": manifest["key-hash"],
		changed: String(changed)
	};
	for (const name of _outputs_js__WEBPACK_IMPORTED_MODULE_18__.t) deps.outputs.set(name, values[name]);
	const { summary } = deps;
	summary.row("Result", changed ? "encrypted" : "adopted from an earlier run");
	summary.row("Image", place.encryptedImage || place.objectUri);
	summary.row("Format", `${manifest.format}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(manifest.size)}`);
	summary.row("Virtual disk", (0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(manifest["virtual-size"]));
	summary.row("SHA-256", manifest.sha256);
	summary.row("Source SHA-256", manifest["source-sha256"]);
	summary.row("Engine", `${manifest.engine}, verification ${manifest.verify}`);
	summary.row("Key hash", manifest["key-hash"]);
	summary.row("Root key", manifest["root-key-crn"]);
}
// actions/encrypt-image/encrypt.ts
/** Makes the file at `path`, reads it back as `verify` says, and returns the manifest of it. */
async function encryptAndVerify(work, inputs, deps) {
	const { source, key, wanted, engine, path } = work;
	const started = performance.now();
	const made = await engine.encrypt({
		source,
		format: inputs.format,
		dek: key.dek,
		path,
		vhd: {
			uuid: vhdUuid(wanted),
			unixTime: inputs.unixTime
		},
		signal: deps.signal,
		log: deps.log,
		progress: progressLog("encrypted", deps.log)
	});
	const spent = performance.now() - started;
	deps.log.info(`encrypted ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(source.virtualSize)} with ${engine.name} in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.t)(spent)} (${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(Math.round(1e3 * source.virtualSize / spent))}/s)`);
	const sha256 = await readBack(made, work, inputs, deps);
	await source.assertUnchanged();
	return manifestOf({
		identity: wanted,
		sha256,
		size: made.size,
		virtualSize: made.virtualSize,
		sourceFormat: source.format,
		sourceVirtualSize: source.virtualSize,
		wrappedDek: inputs.wrappedDek,
		rootKeyVersion: key.keyVersion,
		dataKeyBits: key.dek.bits,
		dataKeySource: inputs.dataKeySource,
		engine: engine.name,
		verify: inputs.verify,
		tools: await engine.toolVersions()
	});
}
/** SHA-256 of the finished file; unless `verify` is none, only after all of it has been proved. */
async function readBack(made, { key, path }, inputs, { signal, log }) {
	if (inputs.verify === "none") return sha256OfFile(path, signal);
	const started = performance.now();
	const { format } = inputs;
	const progress = progressLog("verified", log);
	const verified = await verifyImage({
		path,
		format,
		dek: key.dek,
		made,
		signal,
		progress
	});
	log.info(`verified in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.t)(performance.now() - started)}: every sector, ${verified.sampled} of them by a second cipher`);
	return verified.sha256;
}
/**
* The same source and key give the same UUID on every host (contract, Identity). Formed as version 8 of RFC 9562, for
* UUIDs with a meaning of their own.
*/
function vhdUuid({ sourceSha256, keyHash }) {
	const text = [
		"encrypted-image vhd uuid",
		sourceSha256,
		keyHash
	].join("\n");
	const uuid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha256").update(text).digest().subarray(0, 16);
	uuid[6] = (uuid[6] ?? 0) & 15 | 128;
	uuid[8] = (uuid[8] ?? 0) & 63 | 128;
	return uuid;
}
// actions/encrypt-image/engines.ts
/** `folder` is where the result will lie: not every file system can carry a loop device. */
async function chooseEngine(wish, folder, engines, log) {
	if (wish === "userspace") return engines.userspace();
	const probe = await engines.probe(folder);
	if (probe.ok) return engines.dmCrypt();
	const found = `the probe ${JSON.stringify(probe.probe)} failed: ${probe.reason}`;
	if (wish === "auto") {
		log.notice(`the engine dm-crypt cannot be used here, ${found}; encrypting in userspace instead`);
		return engines.userspace();
	}
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_ENGINE",
		what: `the engine dm-crypt cannot be used on this runner: ${found}`,
		why: "kernel modules, tools, or the right to use them without a password are missing",
		fix: "set the runner up as docs/runner.md says, or use engine: auto or userspace"
	});
}
// actions/encrypt-image/paths.ts
/** IBM's documents name encrypted VHDs `….vhd-0.vhd`; the name of 2018 for LUKS is `….raw` (contract, upload-import). */
const SUFFIX = {
	vhd: ".vhd-0.vhd",
	"luks-raw": ".raw"
};
const KNOWN_ENDINGS = /(\.vhd-0)?\.(vhd|vpc|raw|img|image|bin|dsk|qcow2?)$/i;
const NAME_LIMIT = 255;
async function resolvePaths(inputs, allowed, temp) {
	const { source } = inputs;
	const image = "path" in source ? await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.n)(allowed, "image", source.path) : void 0;
	const name = outputName("path" in source ? source.path : source.uri.key, inputs.format);
	const output = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.r)(allowed, "output", inputs.output ?? (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(temp, name));
	const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__.r)(output);
	if (Buffer.byteLength((0,node_path__WEBPACK_IMPORTED_MODULE_15__.basename)(manifest)) > NAME_LIMIT) throw outputError(`the name of the output is longer than ${NAME_LIMIT} bytes with its manifest`);
	if (image !== void 0 && await sameFile(image, output)) throw outputError("the output is the source itself");
	return {
		image,
		temp: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.realpath)(temp),
		output,
		manifest
	};
}
/** `debian.qcow2` → `debian.vhd-0.vhd`. */
function outputName(source, format) {
	const name = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.basename)(source);
	return `${name.replace(KNOWN_ENDINGS, "") || name}${SUFFIX[format]}`;
}
async function sameFile(a, b) {
	if (a === b) return true;
	const [one, other] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.lstat)(a), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.lstat)(b).catch(() => void 0)]);
	return other !== void 0 && one.dev === other.dev && one.ino === other.ino;
}
function outputError(what) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_OUTPUT",
		what,
		why: "without `output` the name is made from the name of the source, in the runner's temp folder",
		fix: "give another path as `output`"
	});
}
/** The key that upload-import gives an image file of that name; undefined when it needs to be told one. */
function objectKeyFor(output, format) {
	const name = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.basename)(output);
	const suffix = SUFFIX[format];
	const key = name.endsWith(suffix) ? name : `${name.replace(/\.(vhd|raw|img)$/, "")}${suffix}`;
	return (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_17__.r)(key) === void 0 ? key : void 0;
}
// actions/encrypt-image/publish.ts
/**
* A manifest without its image is what a run leaves that dies between the two. It is removed; any other file under
* that name is refused before anything is encrypted.
*/
async function clearStaleManifest(path) {
	const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.lstat)(path).catch(() => void 0);
	if (!stat) return;
	try {
		if (!stat.isFile() || stat.size > 1048576) throw new Error("it is no manifest");
		(0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__.i)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.readFile)(path, "utf8"), path);
	} catch (cause) {
		throw taken(path, cause);
	}
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.unlink)(path);
}
/**
* Gives the finished, synced image its final name, its manifest before it: whoever sees the image sees both, on the
* disk. Never replaces a file: of two runs with the same output one fails.
*/
async function publish(partial, output, manifestFile, manifest) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(output);
	const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(folder, (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)());
	try {
		await writeSynced(draft, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__.n)(manifest));
		await nameAs(draft, manifestFile);
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.unlink)(draft).catch(() => void 0);
	}
	try {
		await syncFolder(folder);
		await nameAs(partial, output);
	} catch (error) {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.unlink)(manifestFile).catch(() => void 0);
		throw error;
	}
	await syncFolder(folder);
}
async function writeSynced(path, text) {
	const file = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.i)(path, node_fs__WEBPACK_IMPORTED_MODULE_11__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_11__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_11__.constants.O_EXCL, 384);
	try {
		await (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__.f)(file, Buffer.from(text), 0);
		await (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__.d)(file);
	} finally {
		await file.close();
	}
}
/** By a second link, which fails when the name is taken; where the file system has no links, by renaming. */
async function nameAs(from, to) {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.link)(from, to);
	} catch (cause) {
		if (cause.code === "EEXIST") throw taken(to, cause);
		if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.lstat)(to).catch(() => void 0)) throw taken(to, cause);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.rename)(from, to);
		return;
	}
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.unlink)(from);
}
async function syncFolder(path) {
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_11__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_11__.constants.O_DIRECTORY);
	try {
		await folder.sync().catch(() => void 0);
	} finally {
		await folder.close();
	}
}
function taken(path, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_OUTPUT_EXISTS",
		what: `${path} exists and is not replaced`,
		why: "another run with the same output wrote it, or it is a file of something else",
		fix: "move it away, or give another path as `output`",
		cause
	});
}
// lib/object-storage/download.ts
const PIECE = 16777216;
const PARALLEL = 4;
/**
* Fills an open, empty file with an object, by ranges, each at its place; a broken range is asked again alone.
* Memory: four ranges of 16 MiB. Does not sync. Throws ServiceError, or UserError E_OBJECT_CHANGED.
*/
async function downloadToFile(s3, ref, file, options) {
	const { size, etag } = options.head;
	let next = 0;
	let done = 0;
	const worker = async () => {
		while (next < size) {
			const start = next;
			const length = Math.min(PIECE, size - start);
			next += length;
			await writeAll(file, await fetchRange(s3, ref, etag, start, length), start);
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
/** A single write may be short. */
async function writeAll(file, piece, position) {
	for (let written = 0; written < piece.length;) {
		const { bytesWritten } = await file.write(piece, written, piece.length - written, position + written);
		written += bytesWritten;
	}
}
async function fetchRange(s3, ref, etag, start, length) {
	try {
		const answer = await s3.send({
			operation: "getObject",
			params: {
				...(0,_object_storage_js__WEBPACK_IMPORTED_MODULE_10__.i)(ref),
				Range: `bytes=${start}-${start + length - 1}`,
				...etag === "" ? {} : { IfMatch: etag }
			},
			repeatable: true,
			limit: length
		});
		const body = (0,_object_storage_js__WEBPACK_IMPORTED_MODULE_10__.t)(answer);
		if (body.length !== length) throw changed(ref);
		return body;
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t && (error.failure.status === 412 || error.failure.status === 416)) throw changed(ref, error);
		throw error;
	}
}
function changed(ref, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_OBJECT_CHANGED",
		what: `the object ${JSON.stringify(ref.key)} in ${ref.bucket} changed while it was downloaded`,
		why: "someone wrote it anew at the same time",
		fix: "run again when nobody writes it",
		...cause === void 0 ? {} : { cause }
	});
}
// actions/encrypt-image/space.ts
/** What the manifest needs beside the image, generously. */
const MANIFEST_ROOM = 1048576;
/**
* Checks that the result fits into `folder` and returns its size in bytes. The size is that of the blocks which may
* hold data; only if that does not fit, or `exact` is asked for, the source is read to find the blocks that do.
*/
async function checkSpace(source, format, folder, options) {
	if (format === "luks-raw") {
		const size = _digest_js__WEBPACK_IMPORTED_MODULE_4__.r + (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__.i)(source.virtualSize);
		await demandSpace(folder, size + MANIFEST_ROOM, "the encrypted image");
		return size;
	}
	const atMost = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__.c)(source.virtualSize, [...(0,_digest_js__WEBPACK_IMPORTED_MODULE_4__.u)(source.dataRanges())]).fileSize;
	if (!options.exact && await freeSpace(folder) >= atMost + MANIFEST_ROOM) return atMost;
	const exact = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__.c)(source.virtualSize, await blocksWithContent(source, options.signal)).fileSize;
	await demandSpace(folder, exact + MANIFEST_ROOM, "the encrypted image");
	return exact;
}
/** Throws UserError E_SPACE unless `folder` has room for `needed` bytes more. */
async function demandSpace(folder, needed, what) {
	const free = await freeSpace(folder);
	if (free >= needed) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_SPACE",
		what: `${what} needs ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(needed)} (${needed} bytes) in ${folder}, where ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(free)} (${free} bytes) are free`,
		why: "the runner's disk is too small, or results of earlier runs fill it",
		fix: "free space there, or use a runner with a larger disk or another `output`"
	});
}
async function freeSpace(folder) {
	const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.statfs)(folder);
	return bavail * bsize;
}
async function blocksWithContent(source, signal) {
	const buffer = Buffer.alloc(_layout_js__WEBPACK_IMPORTED_MODULE_5__.t);
	const blocks = [];
	for (const block of (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__.u)(source.dataRanges())) {
		signal.throwIfAborted();
		await source.read(block * _layout_js__WEBPACK_IMPORTED_MODULE_5__.t, buffer);
		if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_4__.f)(buffer)) blocks.push(block);
	}
	return blocks;
}
// actions/encrypt-image/source.ts
/**
* Downloads the source into `temp`, under a name that tells its owner. It keeps that name when it is to be removed, so
* that a later run removes it should this one be killed; else it is given the object's own name when it is complete.
*/
async function downloadSource(uri, temp, remove, deps) {
	const { storage, log, signal, remember } = deps;
	const client = storage(uri.region);
	const head = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_7__.n)("the source cannot be looked up in Object Storage", () => client.head(uri));
	if (!head) throw noSource(uri);
	await demandSpace(temp, head.size, "the download");
	const own = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(temp, (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)());
	remember(own);
	try {
		await fetchInto(own, client, uri, head, deps);
		signal.throwIfAborted();
		if (remove) return {
			path: own,
			settle: () => (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_9__.n)(own, log)
		};
		const path = await keepAs(own, (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(temp, (0,node_path__WEBPACK_IMPORTED_MODULE_15__.basename)(uri.key)));
		return {
			path,
			settle: async () => log.notice(`the downloaded plaintext lies at ${path}; remove-source: true would have deleted it`)
		};
	} catch (error) {
		await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_9__.n)(own, log);
		throw error;
	}
}
async function fetchInto(path, client, uri, head, { log, signal }) {
	log.info(`downloading ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(head.size)} from ${uri.bucket}/${uri.key}`);
	const file = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.i)(path, node_fs__WEBPACK_IMPORTED_MODULE_11__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_11__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_11__.constants.O_EXCL, 384);
	const progress = progressLog("downloaded", log);
	const stopping = (done, total) => {
		signal.throwIfAborted();
		progress(done, total);
	};
	try {
		await (0,_explain_js__WEBPACK_IMPORTED_MODULE_7__.n)("the source cannot be downloaded", () => downloadToFile(client.s3, uri, file, {
			head,
			progress: stopping
		}));
	} finally {
		await file.close();
	}
}
/** Never over another file: then the name it has is good enough. */
async function keepAs(own, path) {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.link)(own, path);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.unlink)(own);
		return path;
	} catch {
		const aside = `${own}.source`;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.rename)(own, aside);
		return aside;
	}
}
function noSource(uri) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_SOURCE_MISSING",
		what: `there is no object ${JSON.stringify(uri.key)} in the bucket ${uri.bucket} (${uri.region})`,
		why: "bucket, key or region of image-uri is misspelt, or the API key may not see the bucket",
		fix: "compare image-uri with the list of objects in the bucket, and grant Content Reader on it"
	});
}
// actions/encrypt-image/stage.ts
/**
* Encrypts one disk image, or adopts an earlier result. The file gets its name only when it is complete, verified and
* on the disk. The data key is overwritten, and a plaintext that was downloaded is settled, in every ending.
*/
async function run(inputs, deps) {
	demandLinux(deps.platform);
	const paths = await resolvePaths(inputs, deps.allowed, deps.temp);
	if (!inputs.dryRun) await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_9__.t)([paths.temp, (0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(paths.output)], deps.log);
	if (inputs.format === "luks-raw") {
		deps.log.notice(LUKS_NOTICE);
		deps.summary.note(LUKS_NOTICE);
	}
	if (paths.image !== void 0) return withSource(paths.image, inputs, paths, deps);
	const uri = "uri" in inputs.source ? inputs.source.uri : void 0;
	if (uri) await withDownload(uri, inputs, paths, deps);
}
/** Whose files a dead run left is told by /proc, and files are published by Linux' rules. */
function demandLinux(platform) {
	if (platform === "linux") return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_PLATFORM",
		what: `encrypt-image does not run on ${platform}`,
		why: "the job runs on a Windows or macOS runner",
		fix: "choose a Linux runner with `runs-on`"
	});
}
async function withDownload(uri, inputs, paths, deps) {
	const remove = inputs.removeSource || inputs.dryRun;
	const { storage, log, signal } = deps;
	const remember = (path) => deps.remember("download", path);
	const download = await downloadSource(uri, paths.temp, remove, {
		storage,
		log,
		signal,
		remember
	});
	try {
		await withSource(download.path, inputs, paths, deps);
	} finally {
		await download.settle();
	}
}
async function withSource(path, inputs, paths, deps) {
	const source = await openDiskSource(path, inputs.maxVirtualSize);
	try {
		deps.log.info(`source: ${source.format}, virtual disk of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(source.virtualSize)}`);
		const key = await unwrap(inputs, deps);
		try {
			await withKey(source, key, inputs, paths, deps);
		} finally {
			key.dek.wipe();
		}
	} finally {
		await source.close();
	}
}
async function unwrap(inputs, { keys, log }) {
	const key = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_7__.n)("the wrapped data key cannot be unwrapped", () => keys.unwrapDek(inputs.rootKey, inputs.wrappedDek));
	log.info(`data key of ${key.dek.bits} bits, key hash ${key.dek.keyHash()}`);
	if (key.rewrapped) log.info("the root key was rotated since the data key was wrapped; the wrapped data key stays valid");
	return key;
}
async function withKey(source, key, inputs, paths, deps) {
	const wanted = {
		sourceSha256: await source.fileSha256(deps.signal),
		format: inputs.format,
		keyHash: key.dek.keyHash(),
		rootKeyCrn: inputs.rootKey.crn,
		dataKeySource: inputs.dataKeySource
	};
	deps.outputs.set("source-sha256", wanted.sourceSha256);
	deps.outputs.set("key-hash", wanted.keyHash);
	deps.outputs.set("format", inputs.format);
	deps.outputs.set("changed", "false");
	const adopted = await findEarlier(wanted, inputs, paths, deps);
	if (adopted) return reportAdopted(adopted, paths, deps);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(paths.output);
	const engine = await chooseEngine(inputs.engine, folder, deps.engines, deps.log);
	const options = {
		exact: inputs.dryRun,
		signal: deps.signal
	};
	const size = await checkSpace(source, inputs.format, folder, options);
	if (inputs.dryRun) return reportDryRun(source, size, engine, inputs, deps);
	await clearStaleManifest(paths.manifest);
	await make({
		source,
		key,
		wanted,
		engine
	}, inputs, paths, deps);
}
async function findEarlier(wanted, inputs, paths, deps) {
	const { log, signal } = deps;
	const keyHashOf = async (wrappedDek) => {
		if (wrappedDek === inputs.wrappedDek) return wanted.keyHash;
		const { dek } = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_7__.n)("the data key of the earlier result cannot be unwrapped", () => deps.keys.unwrapDek(inputs.rootKey, wrappedDek));
		const hash = dek.keyHash();
		dek.wipe();
		return hash;
	};
	const adoptDeps = {
		keyHashOf,
		log,
		signal
	};
	const { region } = inputs.rootKey;
	const key = inputs.earlier?.key ?? objectKeyFor(paths.output, inputs.format);
	if (inputs.earlier && key !== void 0) {
		const found = await findInBucket({
			region,
			bucket: inputs.earlier.bucket,
			key
		}, wanted, deps.storage(region), adoptDeps);
		if (found) return found;
	}
	return findLocally(paths.output, wanted, adoptDeps);
}
async function make(work, inputs, paths, deps) {
	const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(paths.output), (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)());
	deps.remember("partial", partial);
	deps.remember("engine", work.engine.name);
	let manifest;
	try {
		manifest = await encryptAndVerify({
			...work,
			path: partial
		}, inputs, deps);
		await publish(partial, paths.output, paths.manifest, manifest);
	} catch (error) {
		await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_9__.n)(partial, deps.log);
		throw error;
	}
	const place = {
		encryptedImage: paths.output,
		manifest: paths.manifest,
		objectUri: ""
	};
	reportImage(manifest, place, true, deps);
	deps.log.info(`encrypted image ${paths.output}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(manifest.size)}, SHA-256 ${manifest.sha256}`);
}
function reportAdopted({ manifest, objectUri }, paths, deps) {
	const place = objectUri === void 0 ? {
		encryptedImage: paths.output,
		manifest: paths.manifest,
		objectUri: ""
	} : {
		encryptedImage: "",
		manifest: "",
		objectUri
	};
	deps.log.notice(`an earlier run has made this image: ${objectUri ?? paths.output} is adopted`);
	reportImage(manifest, place, false, deps);
}
function reportDryRun(source, size, engine, inputs, { outputs, summary, log }) {
	outputs.set("engine", engine.name);
	outputs.set("wrapped-dek", inputs.wrappedDek);
	outputs.set("size", String(size));
	const text = `dry run: the ${source.format} source would become ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.n)(size)} of ${inputs.format} by ${engine.name}; nothing was written`;
	log.notice(text);
	summary.note(text);
}



/***/ })

};
