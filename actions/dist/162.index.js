export const id = 162;
export const ids = [162];
export const modules = {

/***/ 7140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ Dek)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);



// lib/base/dek.ts
/**
* A data encryption key: the raw XTS key, 32 bytes (AES-128-XTS) or 64 bytes (AES-256-XTS).
* It never prints; `wipe()` overwrites it. encrypted-formats.md 2 and 6.
*/
var Dek = class Dek {
	#bytes;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	/** A new DEK from the system's random source. */
	static generate(bits) {
		return new Dek((0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(bits / 8));
	}
	/**
	* From canonical base64 of exactly 32 or 64 bytes whose XTS halves differ.
	* `origin` names the input or service in the error; the value itself is never shown.
	*/
	static fromBase64(text, origin) {
		const bytes = Buffer.from(text, "base64");
		if (bytes.toString("base64") !== text) throw badDek(origin, "it is not canonical base64 on one line", "encode the raw key with `base64 -w0`, without a newline");
		if (bytes.length !== 32 && bytes.length !== 64) throw badDek(origin, `it holds ${bytes.length} bytes`, "a DEK is exactly 32 or 64 random bytes");
		const half = bytes.length / 2;
		if (bytes.subarray(0, half).equals(bytes.subarray(half))) throw badDek(origin, "its two XTS halves are equal", "make the key of 32 or 64 random bytes");
		return new Dek(bytes);
	}
	get bits() {
		return this.#bytes.length === 32 ? 256 : 512;
	}
	/** The raw key. The caller must not keep or copy it longer than needed. */
	bytes() {
		return this.#bytes;
	}
	/** Base64 on one line: the `plaintext` of a wrap call and the LUKS passphrase of 2018. */
	base64() {
		return this.#bytes.toString("base64");
	}
	/** SHA-256 of 32 zero bytes and the key, lower-case hex; safe to show. encrypted-formats.md 1.4 */
	keyHash() {
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(Buffer.alloc(32)).update(this.#bytes).digest("hex");
	}
	equals(other) {
		return this.#bytes.length === other.#bytes.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.timingSafeEqual)(this.#bytes, other.#bytes);
	}
	wipe() {
		this.#bytes.fill(0);
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[node_util__WEBPACK_IMPORTED_MODULE_1__.inspect.custom]() {
		return "Dek(***)";
	}
};
function badDek(origin, why, fix) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
		code: "E_DEK_INVALID",
		what: `${origin} is no usable data encryption key`,
		why,
		fix
	});
}



/***/ }),

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withFreshToken),
/* harmony export */   i: () => (/* binding */ sdkOptions),
/* harmony export */   n: () => (/* binding */ createKeyProtect),
/* harmony export */   r: () => (/* binding */ sdkError),
/* harmony export */   t: () => (/* binding */ HPCS_END)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _dek_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7140);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8645);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9574);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(306);





// lib/iam/sdk.ts
/**
* What every client on ibm-cloud-sdk-core is built with: our token, no retries of its own, no redirects (they would
* carry the token to another host), no proxy of its own (the global agent knows the proxy), bounded answers.
*/
function sdkOptions(tokens, serviceUrl, signal) {
	return {
		serviceUrl,
		authenticator: bearerAuthenticator(tokens),
		enableRetries: false,
		timeout: 3e4,
		maxRedirects: 0,
		maxContentLength: 8388608,
		proxy: false,
		signal
	};
}
/** An authenticator of the SDK that takes each request's token from our source. */
function bearerAuthenticator(tokens) {
	return {
		async authenticate(request) {
			const token = await tokens.token();
			request.headers = {
				...request.headers,
				Authorization: `Bearer ${token.reveal()}`
			};
		},
		authenticationType: () => "bearerToken"
	};
}
/** Turns what an SDK call threw into a ServiceError without request headers or bodies, which hold the token. */
function sdkError(thrown, call) {
	if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t) return thrown;
	const failure = typeof thrown === "object" && thrown !== null ? thrown : {};
	const status = typeof failure.status === "number" ? failure.status : void 0;
	const told = call.read(parsedBody(failure));
	const header = headerReader(failure.headers);
	const seconds = Number(header("retry-after") ?? NaN);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t({
		service: call.service,
		operation: call.operation,
		status,
		serviceCode: told.code,
		text: told.text ?? plainText(failure, status),
		transactionId: header("correlation-id") ?? header("transaction-id") ?? header("x-correlation-id"),
		retryAfter: Number.isFinite(seconds) ? seconds : void 0,
		outcome: outcomeOf(status, call.repeatable)
	});
}
function outcomeOf(status, repeatable) {
	if (status === 429 || status === 503) return "transient";
	if (status === void 0 || status >= 500 || status === 408) return status === 501 ? "refused" : repeatable ? "transient" : "unknown";
	return "refused";
}
function plainText(failure, status) {
	if (status !== void 0) return String(failure.statusText ?? "no explanation");
	return [failure.statusText, failure.message].filter((part) => typeof part === "string").join(": ");
}
function parsedBody(failure) {
	if (typeof failure.result === "object" && failure.result !== null) return failure.result;
	if (typeof failure.body !== "string") return failure.body;
	try {
		return JSON.parse(failure.body);
	} catch {
		return;
	}
}
function headerReader(headers) {
	const all = typeof headers === "object" && headers !== null ? headers : {};
	return (name) => typeof all[name] === "string" ? all[name] : void 0;
}
/**
* Calls with the current token; when the service answers 401 (or 403, if `also403`), once more with a new one: the
* token may have been revoked or outlived. A real denial thus costs one more call, never a storm (pitfalls N5, N6).
*/
async function withFreshToken(tokens, call, denied = (error) => error.failure.status === 401) {
	const before = await tokens.token();
	try {
		return await call();
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t) || !denied(error)) throw error;
		tokens.invalidate(before);
		return call();
	}
}
// lib/key-protect/key-protect.ts
/** The end of Hyper Protect Crypto Services for existing instances. ibm-cloud-apis.md 3.10 */
const HPCS_END = "2027-03-28";
/** Keys of one page of a listing; an instance with more pages than `MAX_PAGES` is asked for an id instead. */
const PAGE = 1e3;
const MAX_PAGES = 50;
function createKeyProtect(deps) {
	const clientOf = async (instance) => {
		const { default: IbmKeyProtectApiV2 } = await Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(350)]).then(__webpack_require__.bind(__webpack_require__, 350)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
		return new IbmKeyProtectApiV2(sdkOptions(deps.tokens, (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_4__.c)(deps.endpoints, instance), deps.signal));
	};
	const call = async (instance, operation, send, hide = "") => {
		const client = await clientOf(instance);
		const read = (body) => {
			const { code, text } = readError(body);
			return {
				code,
				text: hide === "" ? text : text?.replaceAll(hide, "***")
			};
		};
		const once = async () => {
			try {
				return asObject((await send(client)).result);
			} catch (thrown) {
				deps.signal.throwIfAborted();
				throw sdkError(thrown, {
					service: "key-protect",
					operation,
					repeatable: true,
					read
				});
			}
		};
		return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.n)(() => withFreshToken(deps.tokens, once), {
			signal: deps.signal,
			log: deps.log,
			...deps.retry
		});
	};
	return {
		async wrapDek(key, dek) {
			const plaintext = dek.base64();
			const wrap = (client) => client.wrapKey({
				...address(key),
				keyActionWrapBody: jsonBody({ plaintext })
			});
			return wrappedOf(await call(key, "wrap", wrap, plaintext), "keyVersion", "wrap");
		},
		async unwrapDek(key, wrappedDek) {
			const result = await call(key, "unwrap", (client) => client.unwrapKey({
				...address(key),
				keyActionUnwrapBody: jsonBody({ ciphertext: wrappedDek })
			}));
			if (typeof result["plaintext"] !== "string") throw badAnswer("unwrap", "no plaintext");
			const dek = _dek_js__WEBPACK_IMPORTED_MODULE_1__.t.fromBase64(result["plaintext"], "what wrapped-dek holds");
			const keyVersion = versionOf(result["keyVersion"]) ?? "";
			if (typeof result["ciphertext"] !== "string") return {
				dek,
				keyVersion
			};
			return {
				dek,
				keyVersion,
				rewrapped: wrappedOf(result, "rewrappedKeyVersion", "unwrap")
			};
		},
		async keyFacts(instance, idOrAlias) {
			try {
				return resourcesOf(await call(instance, "getKeyMetadata", (client) => client.getKeyMetadata({
					id: idOrAlias,
					bluemixInstance: instance.instanceId
				}))).map(factsOf)[0];
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t && error.failure.status === 404) return void 0;
				throw error;
			}
		},
		async listKeys(instance) {
			const keys = [];
			for (let page = 0; page < MAX_PAGES; page += 1) {
				const found = resourcesOf(await call(instance, "getKeys", (client) => client.getKeys({
					bluemixInstance: instance.instanceId,
					limit: PAGE,
					offset: page * PAGE
				})));
				keys.push(...found.map(factsOf));
				if (found.length < PAGE) return keys;
			}
			throw tooManyKeys(instance);
		}
	};
}
function tooManyKeys(instance) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.n({
		code: "E_KEY_TOO_MANY",
		what: `the key instance ${instance.instanceId} holds more than ${PAGE * MAX_PAGES} keys`,
		why: "a key is looked up by name only in instances of a usual size",
		fix: "give root-key-crn, or the id of the key as root-key"
	});
}
const address = (key) => ({
	id: key.keyId,
	bluemixInstance: key.instanceId
});
function jsonBody(value) {
	return Buffer.from(JSON.stringify(value));
}
function wrappedOf(result, version, operation) {
	const wrappedDek = result["ciphertext"];
	if (typeof wrappedDek !== "string" || wrappedDek === "") throw badAnswer(operation, "no ciphertext");
	return {
		wrappedDek,
		keyVersion: versionOf(result[version]) ?? ""
	};
}
function versionOf(value) {
	const id = asObject(value)["id"];
	return typeof id === "string" ? id : void 0;
}
function resourcesOf(result) {
	const { resources } = result;
	return Array.isArray(resources) ? resources.map(asObject) : [];
}
function factsOf(resource) {
	const text = (name) => typeof resource[name] === "string" ? resource[name] : "";
	const aliases = Array.isArray(resource["aliases"]) ? resource["aliases"] : [];
	return {
		id: text("id"),
		crn: text("crn"),
		name: text("name"),
		aliases: aliases.filter((alias) => typeof alias === "string"),
		extractable: resource["extractable"] === true,
		state: typeof resource["state"] === "number" ? resource["state"] : void 0
	};
}
/** A 200 that does not hold what it must: a proxy's page or a cut answer. It may be asked again. */
function badAnswer(operation, text) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t({
		service: "key-protect",
		operation,
		status: 200,
		serviceCode: void 0,
		text: `the answer holds ${text}`,
		outcome: "transient"
	});
}
/** ibm-cloud-apis.md 3.7; a 401 has no `reasons`. */
function readError(body) {
	const resource = resourcesOf(asObject(body))[0] ?? {};
	const reasons = Array.isArray(resource["reasons"]) ? resource["reasons"].map(asObject) : [];
	const code = reasons[0]?.["code"];
	const message = reasons[0]?.["message"] ?? resource["errorMsg"];
	return {
		code: typeof code === "string" ? code : void 0,
		text: typeof message === "string" ? message : void 0
	};
}
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
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

/***/ 9162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDeps: () => (/* binding */ openDeps),
/* harmony export */   openPostDeps: () => (/* binding */ openPostDeps)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6832);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _token_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9955);
/* harmony import */ var _key_protect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2897);
/* harmony import */ var _object_storage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7733);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);







// actions/encrypt-image/services.ts
/** The services that the action really runs with. Nothing is sent or loaded before it is needed. */
function openDeps(inputs, edge) {
	const { env, log, mask, outputs, saveState, signal, summary } = edge;
	const { endpoints } = inputs;
	const tokens = (0,_token_source_js__WEBPACK_IMPORTED_MODULE_3__.t)({
		apiKey: inputs.apiKey,
		url: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.s)(endpoints),
		mask,
		signal,
		log
	});
	return {
		keys: (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_4__.n)({
			tokens,
			endpoints,
			signal,
			log
		}),
		storage: (region) => (0,_object_storage_js__WEBPACK_IMPORTED_MODULE_5__.n)({
			tokens,
			endpoints,
			region,
			signal,
			log
		}),
		engines: realEngines,
		allowed: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__.t)(env),
		temp: env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_6__.tmpdir)(),
		platform: process.platform,
		signal,
		log,
		outputs,
		summary,
		remember: saveState
	};
}
const realEngines = {
	async userspace() {
		const { createUserspaceEngine } = await Promise.all(/* import() */[__webpack_require__.e(83), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 7812));
		return createUserspaceEngine();
	},
	async dmCrypt() {
		const { createDmCryptEngine } = await Promise.all(/* import() */[__webpack_require__.e(83), __webpack_require__.e(396), __webpack_require__.e(956)]).then(__webpack_require__.bind(__webpack_require__, 1956));
		return createDmCryptEngine();
	},
	async probe(folder) {
		const { probeDmCrypt } = await Promise.all(/* import() */[__webpack_require__.e(396), __webpack_require__.e(454)]).then(__webpack_require__.bind(__webpack_require__, 9454));
		return probeDmCrypt(folder);
	}
};
function openPostDeps({ log, getState }) {
	return {
		log,
		recall: getState,
		async removeKernelLeftovers(folder) {
			const { removeLeftovers } = await __webpack_require__.e(/* import() */ 548).then(__webpack_require__.bind(__webpack_require__, 6548));
			const { privileges } = await __webpack_require__.e(/* import() */ 226).then(__webpack_require__.bind(__webpack_require__, 226));
			await removeLeftovers(privileges(), log, folder);
		}
	};
}



/***/ }),

/***/ 9955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createTokenSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9574);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1278);



// lib/iam/claims.ts
/** Decodes the middle part of a JWT. A token that is no JWT gives claims that are all undefined. */
function decodeClaims(token) {
	const payload = parsePayload(token);
	const account = asObject(payload["account"]);
	const exp = payload["exp"];
	return {
		subType: text(payload["sub_type"]) ?? text(asObject(payload["authn"])["sub_type"]),
		iamId: text(payload["iam_id"]),
		accountId: text(account["bss"]),
		expiresAt: typeof exp === "number" && Number.isFinite(exp) ? exp : void 0
	};
}
function parsePayload(token) {
	try {
		return asObject(JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")));
	} catch {
		return {};
	}
}
function asObject(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// lib/iam/token-source.ts
/** Part of a token's life after which a new one is asked for. */
const REFRESH_AT = .8;
/** Milliseconds that one request may take. */
const REQUEST_TIMEOUT = 3e4;
const ANSWER_LIMIT = 262144;
function createTokenSource(deps) {
	const now = deps.now ?? (() => performance.now());
	let cached;
	let pending;
	const fetchToken = async () => {
		const answer = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__.n)(() => requestToken(deps), {
			signal: deps.signal,
			log: deps.log,
			...deps.retry
		});
		deps.mask(answer.token.reveal());
		return {
			token: answer.token,
			claims: decodeClaims(answer.token.reveal()),
			refreshAt: now() + answer.life * 1e3 * REFRESH_AT
		};
	};
	const current = async () => {
		if (cached && now() < cached.refreshAt) return cached;
		pending ??= fetchToken().finally(() => {
			pending = void 0;
		});
		cached = await pending;
		return cached;
	};
	return {
		token: async () => (await current()).token,
		claims: async () => (await current()).claims,
		invalidate(refused) {
			if (cached?.token === refused) cached = void 0;
		}
	};
}
/** One request. `life` is in seconds, by the server's own clock, so that a wrong local clock does no harm. */
async function requestToken(deps) {
	const response = await send(deps);
	const text = await readBounded(response);
	const body = parseJson(text);
	const token = body["access_token"];
	if (response.status !== 200 || typeof token !== "string" || token === "") throw tokenError(response, body, text);
	const serverNow = Date.parse(response.headers.get("date") ?? "");
	const expiresAt = decodeClaims(token).expiresAt;
	const byClaims = expiresAt !== void 0 && Number.isFinite(serverNow) ? expiresAt - serverNow / 1e3 : void 0;
	const told = typeof body["expires_in"] === "number" ? body["expires_in"] : void 0;
	const life = Math.min(byClaims ?? told ?? 60, told ?? byClaims ?? 60);
	return {
		token: new _secret_js__WEBPACK_IMPORTED_MODULE_2__.t(token),
		life: Math.max(0, life)
	};
}
async function send(deps) {
	const form = new URLSearchParams({
		grant_type: "urn:ibm:params:oauth:grant-type:apikey",
		response_type: "cloud_iam",
		apikey: deps.apiKey.reveal()
	});
	try {
		return await fetch(`${deps.url}/identity/token`, {
			method: "POST",
			headers: {
				Accept: "application/json",
				"Content-Type": "application/x-www-form-urlencoded"
			},
			body: form.toString(),
			redirect: "error",
			signal: AbortSignal.any([deps.signal, AbortSignal.timeout(REQUEST_TIMEOUT)])
		});
	} catch (cause) {
		deps.signal.throwIfAborted();
		throw noAnswer(cause);
	}
}
/** Asking for a token changes nothing, so a missing answer is worth another try. */
function noAnswer(cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t({
		service: "iam",
		operation: "token",
		status: void 0,
		serviceCode: void 0,
		text: describe(cause),
		outcome: "transient",
		cause
	});
}
async function readBounded(response) {
	try {
		const chunks = [];
		let size = 0;
		for await (const chunk of response.body ?? []) {
			size += chunk.length;
			if (size > ANSWER_LIMIT) throw new Error("the answer is too long to be a token");
			chunks.push(chunk);
		}
		return Buffer.concat(chunks).toString("utf8");
	} catch (cause) {
		throw noAnswer(cause);
	}
}
/** A 400 with `errorCode` is a permanent failure of the credential; 429 and 5xx deserve another try. ibm-cloud-apis.md 1.3 */
function tokenError(response, body, text) {
	const code = typeof body["errorCode"] === "string" ? body["errorCode"] : void 0;
	const message = typeof body["errorMessage"] === "string" ? body["errorMessage"] : void 0;
	const transient = response.status === 429 || response.status >= 500 || response.ok;
	const seconds = Number(response.headers.get("retry-after") ?? NaN);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t({
		service: "iam",
		operation: "token",
		status: response.status,
		serviceCode: code,
		text: message ?? (text === "" ? "the answer is empty" : "the answer is not one of IAM"),
		transactionId: response.headers.get("transaction-id") ?? void 0,
		retryAfter: Number.isFinite(seconds) ? seconds : void 0,
		outcome: transient ? "transient" : "refused"
	});
}
function parseJson(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
/** fetch hides the reason (ECONNREFUSED, certificate errors) in the cause. */
function describe(cause) {
	const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
	if (!(inner instanceof Error)) return String(inner);
	const code = inner.code;
	return inner.message || code || inner.name;
}



/***/ })

};
