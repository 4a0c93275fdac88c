export const id = 553;
export const ids = [553];
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

/***/ 4553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDeps: () => (/* binding */ openDeps),
/* harmony export */   openPostDeps: () => (/* binding */ openPostDeps)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6832);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7581);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9328);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2619);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(306);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1278);
/* harmony import */ var _key_protect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2897);
/* harmony import */ var _token_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9955);
/* harmony import */ var _object_storage_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7733);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8500);











// lib/iam/api-keys.ts
/** `url` is the base of IAM, `iamUrl(endpoints)`. */
function createApiKeys(tokens, url) {
	const call = async (operation, repeatable, signal, send) => {
		const client = await loadClient(tokens, url, signal);
		return (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_7__.a)(tokens, async () => {
			try {
				return (await send(client)).result;
			} catch (thrown) {
				signal.throwIfAborted();
				throw (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_7__.r)(thrown, {
					service: "iam",
					operation,
					repeatable,
					read: readError
				});
			}
		});
	};
	return {
		async create(key, signal) {
			const made = await call("createApiKey", false, signal, (client) => client.createApiKey({
				name: key.name,
				description: key.description,
				iamId: key.iamId,
				accountId: key.accountId,
				expiresAt: iamTime(key.expiresAt),
				storeValue: false
			}));
			return {
				id: made.id,
				key: new _secret_js__WEBPACK_IMPORTED_MODULE_6__.t(made.apikey)
			};
		},
		async remove(id, signal) {
			try {
				await call("deleteApiKey", true, signal, (client) => client.deleteApiKey({ id }));
			} catch (error) {
				if (statusOf(error) !== 404) throw error;
			}
		},
		async list(iamId, accountId, signal) {
			const keys = [];
			let pagetoken;
			do {
				const page = await call("listApiKeys", true, signal, (client) => client.listApiKeys({
					iamId,
					accountId,
					pagesize: 100,
					...pagetoken ? { pagetoken } : {}
				}));
				keys.push(...(page.apikeys ?? []).map(factsOf));
				pagetoken = nextToken(page.next);
			} while (pagetoken !== void 0 && keys.length < 1e3);
			return keys;
		}
	};
}
async function loadClient(tokens, url, signal) {
	const { default: IamIdentityV1 } = await Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(451)]).then(__webpack_require__.bind(__webpack_require__, 7451)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	return new IamIdentityV1((0,_key_protect_js__WEBPACK_IMPORTED_MODULE_7__.i)(tokens, url, signal));
}
/** `yyyy-MM-ddTHH:mm+0000`, rounded up to the minute. */
function iamTime(milliseconds) {
	const minute = 6e4;
	return `${(/* @__PURE__ */ new Date(Math.ceil(milliseconds / minute) * minute)).toISOString().slice(0, 16)}+0000`;
}
function factsOf(key) {
	const time = Date.parse((key.expires_at ?? "").replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
	return {
		id: key.id ?? "",
		name: key.name ?? "",
		description: key.description ?? "",
		expiresAt: Number.isFinite(time) ? time : void 0
	};
}
/** The next page's token out of the link that IAM gives. */
function nextToken(next) {
	if (!next) return void 0;
	return URL.parse(next, "https://iam.invalid")?.searchParams.get("pagetoken") ?? void 0;
}
function statusOf(error) {
	return error.failure?.status;
}
/** IAM identity answers like the token endpoint, policies with a list. ibm-cloud-apis.md 1.3, 1.8 */
function readError(body) {
	const error = typeof body === "object" && body !== null ? body : {};
	const first = Array.isArray(error["errors"]) ? error["errors"][0] : void 0;
	const code = error["errorCode"] ?? first?.["code"];
	const text = error["errorMessage"] ?? first?.["message"];
	return {
		code: typeof code === "string" ? code : void 0,
		text: typeof text === "string" ? text : void 0
	};
}
// actions/upload-import/deps.ts
function realPace(signal) {
	return {
		now: () => performance.now(),
		sleep: async (milliseconds) => {
			try {
				await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_10__.setTimeout)(milliseconds, void 0, { signal });
			} catch (error) {
				signal.throwIfAborted();
				throw error;
			}
		},
		firstLook: 1e3,
		longestLook: 3e4,
		failureGrace: 15e3,
		lookUp: 12e4,
		newKey: 45e3,
		bootMode: 2e4
	};
}
// actions/upload-import/services.ts
/** The real services behind the stage. */
function openDeps(inputs, edge) {
	const { apiKey, username } = inputs.classic;
	const { signal, log } = edge;
	const classic = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		url: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_5__.a)(inputs.endpoints),
		username,
		apiKey,
		signal,
		log
	});
	return {
		...platformServices(inputs, edge),
		log,
		signal,
		outputs: edge.outputs,
		summary: edge.summary,
		mask: edge.mask,
		saveState: edge.saveState,
		roots: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__.t)(edge.env),
		templates: templatesOf(classic),
		pace: realPace(signal)
	};
}
/** The real services behind `post`. */
function openPostDeps(inputs, edge) {
	const { apiKeys, storage } = platformServices(inputs, edge);
	return {
		apiKeys,
		storage,
		log: edge.log,
		signal: edge.signal,
		getState: edge.getState
	};
}
function platformServices({ apiKey, endpoints }, { mask, signal, log }) {
	const url = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_5__.s)(endpoints);
	const tokens = (0,_token_source_js__WEBPACK_IMPORTED_MODULE_8__.t)({
		apiKey,
		url,
		mask,
		signal,
		log
	});
	const clients = /* @__PURE__ */ new Map();
	return {
		claims: () => tokens.claims(),
		keys: (0,_key_protect_js__WEBPACK_IMPORTED_MODULE_7__.n)({
			tokens,
			endpoints,
			signal,
			log
		}),
		apiKeys: createApiKeys(tokens, url),
		storage: (region) => {
			const client = clients.get(region) ?? (0,_object_storage_js__WEBPACK_IMPORTED_MODULE_9__.n)({
				tokens,
				endpoints,
				region,
				signal,
				log
			});
			clients.set(region, client);
			return client;
		}
	};
}
function templatesOf(client) {
	return {
		get: (id) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_4__.o)(client, id),
		byName: (name) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_4__.i)(client, name),
		byIdentity: (identity) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_4__.r)(client, identity),
		create: (request) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_4__.n)(client, request),
		addLocations: (id, locations) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_4__.t)(client, id, locations),
		storageLocations: (id) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_4__.m)(client, id),
		isEncrypted: (id) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_4__.l)(client, id),
		encryptionAttributes: (id) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_4__.a)(client, id),
		setBootMode: (id, mode) => (0,_templates_js__WEBPACK_IMPORTED_MODULE_4__.p)(client, id, mode),
		operatingSystems: () => (0,_templates_js__WEBPACK_IMPORTED_MODULE_4__.c)(client),
		datacenters: () => (0,_locations_js__WEBPACK_IMPORTED_MODULE_3__.r)(client)
	};
}



/***/ }),

/***/ 2619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ getEncryptionAttributes),
/* harmony export */   c: () => (/* binding */ importOperatingSystems),
/* harmony export */   d: () => (/* binding */ noteWithIdentity),
/* harmony export */   f: () => (/* binding */ readyDatacenters),
/* harmony export */   h: () => (/* binding */ templateState),
/* harmony export */   i: () => (/* binding */ findTemplatesByName),
/* harmony export */   l: () => (/* binding */ isEncrypted),
/* harmony export */   m: () => (/* binding */ storageLocations),
/* harmony export */   n: () => (/* binding */ createFromIcos),
/* harmony export */   o: () => (/* binding */ getTemplate),
/* harmony export */   p: () => (/* binding */ setBootMode),
/* harmony export */   r: () => (/* binding */ findTemplatesByIdentity),
/* harmony export */   s: () => (/* binding */ identityInNote),
/* harmony export */   t: () => (/* binding */ addLocations),
/* harmony export */   u: () => (/* binding */ isNotFound)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9328);


// lib/classic/templates.ts
const SERVICE = "SoftLayer_Virtual_Guest_Block_Device_Template_Group";
/** softlayer-api.md 7.3: the transaction lives on the children, so they are always asked for. */
const TEMPLATE_MASK = "mask[id,name,note,parentId,createDate,globalIdentifier,statusId,status[keyName,name],transactionId,transaction[transactionGroup[name],transactionStatus[name]],datacenters[name],children[id,statusId,transactionId,datacenter[name],blockDevicesDiskSpaceTotal,transaction[id,createDate,elapsedSeconds,statusChangeDate,transactionGroup[name],transactionStatus[name,friendlyName]],blockDevices[id,diskSpace,diskImage[capacity]]]]";
/** `Active` has this id; names of other states are not published. softlayer-api.md 6.1 */
const STATUS_ACTIVE = 1;
/** A template by its id or global identifier; undefined when it is not there (or not visible to this user). */
async function getTemplate(client, id) {
	try {
		return toTemplate(await client.read({
			service: SERVICE,
			method: "getObject",
			id,
			mask: TEMPLATE_MASK
		}));
	} catch (error) {
		if (isNotFound(error)) return void 0;
		throw error;
	}
}
/** Private templates of exactly this name; there can be several. The service may ignore a filter, so it is applied again. */
async function findTemplatesByName(client, name) {
	return (await listPrivate(client, { name: { operation: `_= ${name}` } })).filter((template) => template.name === name);
}
/** Private templates whose note holds this image identity, oldest first. */
async function findTemplatesByIdentity(client, identity) {
	return (await listPrivate(client, { note: { operation: `*= ${identityMark(identity)}` } })).filter((template) => identityInNote(template.note) === identity);
}
async function listPrivate(client, filter) {
	return (await client.list({
		service: "SoftLayer_Account",
		method: "getPrivateBlockDeviceTemplateGroups",
		mask: TEMPLATE_MASK,
		filter: { privateBlockDeviceTemplateGroups: filter },
		root: "privateBlockDeviceTemplateGroups"
	})).map(toTemplate).filter((template) => template !== void 0);
}
/** How an image's identity (lower-case hex) stands in a template's note. */
function identityMark(identity) {
	return `[encrypted-image:${identity}]`;
}
/** The note with the identity behind it. */
function noteWithIdentity(note, identity) {
	return note === void 0 || note === "" ? identityMark(identity) : `${note} ${identityMark(identity)}`;
}
function identityInNote(note) {
	return /\[encrypted-image:([0-9a-f]{64})\]/.exec(note)?.[1];
}
/**
* Starts the import of an encrypted image: sent once, never repeated. `isEncrypted` and `cloudInit` are the
* datatype's names; the guide's `encrypted` and `cloud-init` do not exist (softlayer-api.md 7.1).
*/
async function createFromIcos(client, request) {
	const template = toTemplate(await client.change({
		service: SERVICE,
		method: "createFromIcos",
		hide: [request.importApiKey.reveal()],
		args: [{
			name: request.name,
			note: request.note,
			uri: request.uri,
			operatingSystemReferenceCode: request.operatingSystem,
			ibmApiKey: request.importApiKey.reveal(),
			cloudInit: true,
			byol: request.byol,
			isEncrypted: true,
			crkCrn: request.rootKeyCrn,
			wrappedDek: request.wrappedDek,
			...request.bootMode === void 0 ? {} : { bootMode: request.bootMode }
		}]
	}));
	if (template) return template;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t({
		service: "classic",
		operation: "createFromIcos",
		status: 200,
		serviceCode: void 0,
		text: "the answer holds no template",
		outcome: "unknown"
	});
}
/** Starts one copy transaction for each datacenter, visible on the children. Ids are those of `listDatacenters`. */
async function addLocations(client, id, locations) {
	const args = [locations.map((location) => ({ id: location }))];
	await client.change({
		service: SERVICE,
		method: "addLocations",
		id,
		args
	}, "limited");
}
/** Datacenters in which this template may be stored. */
async function storageLocations(client, id) {
	const rows = await client.read({
		service: SERVICE,
		method: "getStorageLocations",
		id,
		mask: "mask[id,name]"
	});
	return (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.o)(rows).flatMap((row) => (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(row, "name") ?? []);
}
async function isEncrypted(client, id) {
	return truthy(await client.read({
		service: SERVICE,
		method: "isEncrypted",
		id
	}));
}
/** Texts of undocumented content; empty for a template that is not encrypted. */
async function getEncryptionAttributes(client, id) {
	const value = await client.read({
		service: SERVICE,
		method: "getEncryptionAttributes",
		id
	});
	return (Array.isArray(value) ? value : [value]).filter((row) => typeof row === "string" && row !== "");
}
/** Fails with "Unable to find the primary block device" until the copy's disk is there: the caller retries. softlayer-api.md 7.3 */
async function setBootMode(client, id, mode) {
	await client.change({
		service: SERVICE,
		method: "setBootMode",
		id,
		args: [mode]
	}, "always");
}
/** Codes of the operating systems that an import accepts today, `DEBIAN_12_64` and the like. */
async function importOperatingSystems(client) {
	const rows = await client.read({
		service: SERVICE,
		method: "getVhdImportSoftwareDescriptions",
		mask: "mask[id,name,version,referenceCode]"
	});
	return (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.o)(rows).flatMap((row) => (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(row, "referenceCode") ?? []);
}
/**
* How far a template is, or its copy in one datacenter. A single look proves neither `ready` nor `failed`: take it
* twice. Without any child it counts as importing; the caller bounds that by time. softlayer-api.md 7.3
*/
function templateState(template, datacenter) {
	if (!template) return "gone";
	const copies = template.copies.filter((copy) => datacenter === void 0 || copy.datacenter === datacenter);
	if (copies.length === 0 || copies.some((copy) => copy.state === "importing")) return "importing";
	if (!template.active) return "failed";
	return copies.every((copy) => copy.state === "ready") ? "ready" : "failed";
}
/** Datacenters with a finished copy. */
function readyDatacenters(template) {
	return template.copies.flatMap((copy) => copy.state === "ready" ? copy.datacenter ?? [] : []);
}
function isNotFound(error) {
	return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.failure.serviceCode === "SoftLayer_Exception_ObjectNotFound";
}
/** Flags come as true, 1, "1" or "true" (softlayer-api.md 1.4). */
function truthy(value) {
	return value === true || value === 1 || value === "1" || value === "true";
}
function toTemplate(value) {
	const id = (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.c)(value, "id");
	if (id === void 0) return void 0;
	return {
		id,
		globalId: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(value, "globalIdentifier") ?? "",
		name: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(value, "name") ?? "",
		note: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(value, "note") ?? "",
		parentId: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.c)(value, "parentId"),
		active: ((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.c)(value, "statusId") ?? STATUS_ACTIVE) === STATUS_ACTIVE,
		status: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(value, "status", "name") ?? (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(value, "status", "keyName") ?? "Active",
		createdAt: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.a)(value, "createDate"),
		copies: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.d)(value, "children")).map(toCopy)
	};
}
function toCopy(child) {
	const transaction = (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.s)(child, "transaction");
	const running = transaction !== void 0 || (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.c)(child, "transactionId") !== void 0;
	const disks = (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.d)(child, "blockDevices"));
	const bytes = Number((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.d)(child, "blockDevicesDiskSpaceTotal") ?? 0);
	const datacenter = (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(child, "datacenter", "name");
	const whole = disks.length > 0 && bytes > 0 && datacenter !== void 0;
	return {
		id: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.c)(child, "id") ?? 0,
		datacenter,
		state: running ? "importing" : whole ? "ready" : "failed",
		bytes,
		capacity: Math.max(0, ...disks.map((disk) => Number((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.d)(disk, "diskImage", "capacity") ?? 0))),
		transaction: transactionName(transaction),
		movedAt: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.a)(transaction, "statusChangeDate")
	};
}
function transactionName(transaction) {
	if (!transaction) return void 0;
	return [(0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(transaction, "transactionGroup", "name"), (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(transaction, "transactionStatus", "friendlyName") ?? (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__.u)(transaction, "transactionStatus", "name")].filter((part) => part !== void 0).join(": ") || "a transaction";
}



/***/ })

};
