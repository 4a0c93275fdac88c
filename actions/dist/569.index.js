export const id = 569;
export const ids = [569];
export const modules = {

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseCosUri),
/* harmony export */   n: () => (/* binding */ isBucketName),
/* harmony export */   r: () => (/* binding */ objectKeyProblem),
/* harmony export */   t: () => (/* binding */ formatCosUri)
/* harmony export */ });
// lib/base/cos-uri.ts
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
function parseCosUri(text) {
	const match = /^cos:\/\/([a-z]{2}[a-z0-9-]*)\/([^/]+)\/(.+)$/s.exec(text);
	if (!match) return void 0;
	const [, region, bucket, key] = match;
	return isBucketName(bucket) && objectKeyProblem(key) === void 0 ? {
		region,
		bucket,
		key
	} : void 0;
}
function formatCosUri(uri) {
	return `cos://${uri.region}/${uri.bucket}/${uri.key}`;
}
function isBucketName(text) {
	return BUCKET.test(text) && !text.includes("..") && !/^[0-9.]+$/.test(text);
}
/**
* Why this key cannot name an image object; undefined when it can. Only characters that need no escaping in a
* URI, because IBM's import takes the key inside `cos://…` (softlayer-api.md 8: avoid URL-special characters).
*/
function objectKeyProblem(key) {
	if (key.length === 0 || Buffer.byteLength(key) > 900) return "must have 1 to 900 bytes";
	if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(key)) return "may hold letters, digits and . _ - / only, and begins with a letter or digit";
	if (key.split("/").some((part) => part === "" || part === "." || part === "..")) return "has an empty, . or .. path part";
}



/***/ }),

/***/ 5007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withFreshToken),
/* harmony export */   c: () => (/* binding */ wrappedDekProblem),
/* harmony export */   i: () => (/* binding */ sdkOptions),
/* harmony export */   l: () => (/* binding */ parseRootKeyCrn),
/* harmony export */   n: () => (/* binding */ createKeyProtect),
/* harmony export */   o: () => (/* binding */ Dek),
/* harmony export */   r: () => (/* binding */ sdkError),
/* harmony export */   s: () => (/* binding */ readWrappedDek),
/* harmony export */   t: () => (/* binding */ HPCS_END)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2696);
/* harmony import */ var _token_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4993);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);






// lib/base/crn.ts
const ROOT_KEY_CRN = /^crn:v1:[a-z0-9-]+:[a-z0-9-]+:(kms|hs-crypto):([a-z0-9-]+):a\/([0-9a-zA-Z]+):([0-9a-zA-Z-]+):key:([0-9a-zA-Z-]+)$/;
function parseRootKeyCrn(text) {
	const match = ROOT_KEY_CRN.exec(text);
	if (!match) return void 0;
	const [, service, region, accountId, instanceId, keyId] = match;
	return {
		crn: text,
		service,
		region,
		accountId,
		instanceId,
		keyId
	};
}
// lib/key-protect/wrapped-dek.ts
/**
* Reads the outer JSON of a wrapped data key. Undefined when it has another form: the service treats it as opaque,
* so nothing may depend on the answer.
*/
function readWrappedDek(wrapped) {
	try {
		const value = JSON.parse(Buffer.from(wrapped, "base64").toString("utf8"));
		if (typeof value !== "object" || value === null) return void 0;
		const { version, handle } = value;
		return {
			format: typeof version === "string" ? version : void 0,
			handle: typeof handle === "string" && /^[0-9a-zA-Z-]{1,64}$/.test(handle) ? handle : void 0
		};
	} catch {
		return;
	}
}
/** What is wrong with the text of a wrapped data key, in words; undefined when the service may be asked. */
function wrappedDekProblem(wrapped) {
	if (wrapped.length > 2e4) return "is longer than any wrapped data key";
	const bytes = Buffer.from(wrapped, "base64");
	if (bytes.length < 32 || bytes.toString("base64") !== wrapped) return "must be the base64 text that wrap-key put out, on one line";
}
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
		return new Dek((0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomBytes)(bits / 8));
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
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(Buffer.alloc(32)).update(this.#bytes).digest("hex");
	}
	equals(other) {
		return this.#bytes.length === other.#bytes.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.timingSafeEqual)(this.#bytes, other.#bytes);
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
	[node_util__WEBPACK_IMPORTED_MODULE_4__.inspect.custom]() {
		return "Dek(***)";
	}
};
function badDek(origin, why, fix) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_DEK_INVALID",
		what: `${origin} is no usable data encryption key`,
		why,
		fix
	});
}
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
		timeout: 6e4,
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
	if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) return thrown;
	const failure = typeof thrown === "object" && thrown !== null ? thrown : {};
	const status = typeof failure.status === "number" ? failure.status : void 0;
	const told = call.read(parsedBody(failure));
	const header = headerReader(failure.headers);
	const seconds = Number(header("retry-after") ?? NaN);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t({
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
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) || !denied(error)) throw error;
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
		const { default: IbmKeyProtectApiV2 } = await Promise.all(/* import() */[__webpack_require__.e(329), __webpack_require__.e(112)]).then(__webpack_require__.bind(__webpack_require__, 4112)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
		return new IbmKeyProtectApiV2(sdkOptions(deps.tokens, (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.c)(deps.endpoints, instance), deps.signal));
	};
	const call = async (instance, operation, send) => {
		const client = await clientOf(instance);
		const once = async () => {
			try {
				return asObject((await send(client)).result);
			} catch (thrown) {
				deps.signal.throwIfAborted();
				throw sdkError(thrown, {
					service: "key-protect",
					operation,
					repeatable: true,
					read: readError
				});
			}
		};
		return (0,_token_source_js__WEBPACK_IMPORTED_MODULE_3__.r)(() => withFreshToken(deps.tokens, once), {
			signal: deps.signal,
			log: deps.log,
			...deps.retry
		});
	};
	return {
		async wrapDek(key, dek) {
			return wrappedOf(await call(key, "wrap", (client) => client.wrapKey({
				...address(key),
				keyActionWrapBody: jsonBody({ plaintext: dek.base64() })
			})), "keyVersion", "wrap");
		},
		async unwrapDek(key, wrappedDek) {
			const result = await call(key, "unwrap", (client) => client.unwrapKey({
				...address(key),
				keyActionUnwrapBody: jsonBody({ ciphertext: wrappedDek })
			}));
			if (typeof result["plaintext"] !== "string") throw badAnswer("unwrap", "no plaintext");
			const dek = Dek.fromBase64(result["plaintext"], "what wrapped-dek holds");
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
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t && error.failure.status === 404) return void 0;
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
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
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
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t({
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

/***/ 5965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ imageIdentity),
/* harmony export */   i: () => (/* binding */ parseManifest),
/* harmony export */   n: () => (/* binding */ formatManifest),
/* harmony export */   r: () => (/* binding */ manifestPath),
/* harmony export */   t: () => (/* binding */ MANIFEST_LIMIT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
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

/***/ 2183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ where),
/* harmony export */   n: () => (/* binding */ createObjectStorage),
/* harmony export */   r: () => (/* binding */ isAbsent),
/* harmony export */   t: () => (/* binding */ bodyOf)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _token_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4993);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2696);
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
		return (0,_token_source_js__WEBPACK_IMPORTED_MODULE_2__.r)(() => withToken(deps, (token) => sendOnce(sdk, call, token, signal)), {
			log: deps.log,
			again: call.repeatable ? _token_source_js__WEBPACK_IMPORTED_MODULE_2__.n : (error) => error.failure.outcome === "transient",
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
	const { default: IBM } = await __webpack_require__.e(/* import() */ 627).then(__webpack_require__.bind(__webpack_require__, 7627)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
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
		async delete(ref) {
			await s3.send({
				operation: "deleteObject",
				params: where(ref),
				repeatable: true
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

/***/ 3842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openNoFollow),
/* harmony export */   n: () => (/* binding */ existingFile),
/* harmony export */   r: () => (/* binding */ newFile),
/* harmony export */   t: () => (/* binding */ allowedRoots)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
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



/***/ })

};
