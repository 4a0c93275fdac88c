export const id = 196;
export const ids = [196];
export const modules = {

/***/ 6945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ explaining),
/* harmony export */   t: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9085);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4010);


// lib/iam/errors.ts
const KEY_WRONG = {
	code: "E_IAM_API_KEY",
	why: "the API key was mistyped, deleted, has expired, or belongs to another IAM endpoint",
	fix: "create a new API key and store it as the secret that ibmcloud-api-key reads"
};
/** IAM's machine codes. ibm-cloud-apis.md 1.3 and 1.8 */
const MEANINGS$2 = {
	BXNIM0415E: KEY_WRONG,
	BXNIM0400E: KEY_WRONG,
	BXNIM0602E: KEY_WRONG,
	BXNIM0109E: {
		...KEY_WRONG,
		why: "the API key is empty, or a property that IAM demands is missing"
	},
	BXNIM0106E: {
		...KEY_WRONG,
		why: "the API key has characters or a length that IAM does not take"
	},
	BXNIM0407E: {
		code: "E_IAM_TOKEN",
		why: "the token is invalid or expired, perhaps because the clock of this machine is wrong",
		fix: "set the clock of the runner by NTP and run again"
	},
	BXNIM0401E: {
		code: "E_IAM_TOKEN",
		why: "IAM could not read the token; a proxy may have changed the request",
		fix: "check the proxy between the runner and iam.cloud.ibm.com, then run again"
	},
	BXNIM0408E: {
		code: "E_IAM_TOKEN",
		why: "the refresh token has expired",
		fix: "run again: a new token is asked for"
	},
	BXNIM0439E: {
		code: "E_IAM_TOKEN",
		why: "the session is no longer active",
		fix: "run again: a new token is asked for"
	},
	BXNIM0139E: {
		code: "E_IAM_CLIENT",
		why: "the IAM endpoint does not know this client",
		fix: "check the iam line of `endpoints`"
	},
	BXNIM0113E: {
		code: "E_IAM_SUBJECT",
		why: "the identity or CRN is not valid in this account",
		fix: "check the id of the service ID and that it belongs to the account of the API key"
	},
	BXNIM0141E: {
		code: "E_IAM_SUBJECT",
		why: "the owner of the API key is no member of the account",
		fix: "invite the user to the account, or use a key of a member"
	},
	BXNIM0513E: {
		code: "E_IAM_DENIED",
		why: "the owner of the API key has no right to manage API keys of that identity",
		fix: "grant the platform role Operator or higher on the service ID (IAM Identity Service), or give import-api-key instead"
	},
	BXNIM0060E: {
		code: "E_IAM_ENDPOINT",
		why: "the IAM endpoint does not serve this call",
		fix: "check the iam line of `endpoints`"
	}
};
/** What an IAM failure means and how it is mended. `what` is what the stage was doing, without a full stop. */
function explainIam(error, what) {
	const { failure } = error;
	const known = failure.serviceCode === void 0 ? void 0 : MEANINGS$2[failure.serviceCode];
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.A({
		...known ?? byStatus$1(failure.status),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function byStatus$1(status) {
	if (status === void 0) return {
		code: "E_IAM_UNREACHABLE",
		why: "IAM did not answer: no route, a proxy, a firewall or a wrong `network`",
		fix: "check that the runner reaches the IAM endpoint of `network` and `endpoints`, then run again"
	};
	if (status === 400) return KEY_WRONG;
	if (status === 501) return {
		code: "E_IAM_ENDPOINT",
		why: "the IAM endpoint does not serve this call",
		fix: "check the iam line of `endpoints`"
	};
	if (status === 401 || status === 403) return {
		code: "E_IAM_DENIED",
		why: "the API key is not allowed to do this in IAM",
		fix: "have an administrator grant its owner the role on the IAM Identity Service, then run again"
	};
	if (status === 404) return {
		code: "E_IAM_NOT_FOUND",
		why: "what was asked for does not exist, or the API key may not see it",
		fix: "check the id and the account"
	};
	if (status === 409) return {
		code: "E_IAM_CONFLICT",
		why: "it is locked, or the limit of 20 API keys of one identity is reached",
		fix: "unlock it, or delete API keys that nobody uses any more"
	};
	return {
		code: "E_IAM_UNAVAILABLE",
		why: status >= 500 || status === 429 ? "IAM is overloaded or down" : "IAM did not take the request",
		fix: "wait some minutes and run again; IBM Cloud status shows incidents"
	};
}
// lib/key-protect/errors.ts
/** Key Protect's reason codes that our calls can meet. ibm-cloud-apis.md 3.5 and 3.7 */
const MEANINGS$1 = {
	KEY_NOT_FOUND_ERR: {
		code: "E_KEY_NOT_FOUND",
		why: "the instance holds no key of that id or alias, or it was purged",
		fix: "check root-key-crn (or kms-instance-id and root-key) against the list of keys in that instance"
	},
	KEY_DELETED_ERR: {
		code: "E_KEY_DESTROYED",
		why: "the root key was destroyed; all that it wrapped is unreadable until it is restored (30 days at most)",
		fix: "restore the root key if that was a mistake, else wrap a new data key with another root key and encrypt again"
	},
	KEY_ACTION_INVALID_STATE_ERR: {
		code: "E_KEY_STATE",
		why: "the root key is disabled, or its expiration date has passed (such a key unwraps but does not wrap)",
		fix: "enable the root key, or use an active one"
	},
	KEY_INVALID_STATE_ERR: {
		code: "E_KEY_STATE",
		why: "the root key is not active",
		fix: "enable the root key, or use an active one"
	},
	KEY_EXPIRED_ERR: {
		code: "E_KEY_STATE",
		why: "the root key's expiration date has passed",
		fix: "use an active root key"
	},
	KEY_ROOT_REQ_ERR: {
		code: "E_KEY_NOT_ROOT",
		why: "the key is a standard key; only a root key wraps data keys",
		fix: "name a root key (one that is not extractable)"
	},
	KEY_ROOT_REQ_REG_ERR: {
		code: "E_KEY_NOT_ROOT",
		why: "the key is a standard key; only a root key wraps data keys",
		fix: "name a root key (one that is not extractable)"
	},
	KEY_VERSION_INVALID: {
		code: "E_WRAPPED_DEK",
		why: "the key version that wrapped this data key no longer exists",
		fix: "wrap the data key again with wrap-key and encrypt again"
	},
	UNPROCESSABLE_CIPHERTEXT_ERR: {
		code: "E_WRAPPED_DEK",
		why: "the wrapped data key was damaged, or was wrapped by another root key",
		fix: "give the wrapped-dek and the root-key-crn of the same wrap-key run"
	},
	REQ_TOO_EARLY_ERR: {
		code: "E_KEY_TOO_EARLY",
		why: "the key was changed within the last seconds",
		fix: "run again in a minute"
	},
	SERVICE_ONLY_ERR: {
		code: "E_KEY_DENIED",
		why: "only an IBM service may do this",
		fix: "check which key service the CRN names"
	},
	RESOURCE_OWNER_ERR: {
		code: "E_KEY_DENIED",
		why: "the key belongs to another account",
		fix: "use an API key of the account that owns the root key"
	},
	CONFIG_RULE_CONFLICT_ERR: {
		code: "E_KEY_DENIED",
		why: "a rule of the account (context-based restriction) forbids the call from here",
		fix: "have the account's administrator allow the runner's network"
	},
	FEATURE_RESTRICTED_ERR: {
		code: "E_KEY_DENIED",
		why: "the plan of the instance does not have this function",
		fix: "use an instance of the plan tiered-pricing"
	},
	BEARER_SUB_EXTRACTION_ERR: {
		code: "E_IAM_TOKEN",
		why: "the key service could not read the token of IAM",
		fix: "check that the iam and kms endpoints belong together"
	}
};
const WRONG_CIPHERTEXT = {
	code: "E_WRAPPED_DEK",
	why: "it was wrapped by another root key, was cut or changed, or needs additional authenticated data (AAD), which the classic import cannot pass",
	fix: "give the wrapped-dek exactly as wrap-key put it out, with the root-key-crn of the same run; never wrap with AAD"
};
/** What a failure of the key service means and how it is mended. `what` is what the stage was doing. */
function explainKeyProtect(error, what) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.A({
		...meaningOf(error),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function meaningOf(error) {
	const { status, serviceCode, operation } = error.failure;
	if (serviceCode === "INVALID_FIELD_ERR" && operation === "unwrap") return WRONG_CIPHERTEXT;
	const known = serviceCode === void 0 ? void 0 : MEANINGS$1[serviceCode];
	if (known) return known;
	if (status === void 0) return {
		code: "E_KEY_UNREACHABLE",
		why: "the key service did not answer: no route, a proxy, a firewall, a wrong region or `network`",
		fix: "check that the runner reaches the endpoint of the region in the root-key CRN, then run again"
	};
	if (status === 401 || status === 403) return {
		code: "E_KEY_DENIED",
		why: "the API key lacks the service role Reader on the key instance, or the instance does not exist (this service answers 401 to both)",
		fix: "grant the owner of the API key the service role Reader on that instance or key, and check the CRN"
	};
	if (status === 404) return MEANINGS$1["KEY_NOT_FOUND_ERR"];
	if (status === 410) return MEANINGS$1["KEY_DELETED_ERR"];
	if (status === 501) return {
		code: "E_KEY_ENDPOINT",
		why: "the endpoint of the key service does not serve this call",
		fix: "check the kms line of `endpoints`"
	};
	if (status === 429 || status >= 500) return {
		code: "E_KEY_UNAVAILABLE",
		why: "the key service is overloaded or down",
		fix: "wait some minutes and run again; IBM Cloud status shows incidents"
	};
	return {
		code: "E_KEY_REFUSED",
		why: "the key service did not take the request",
		fix: "read the text of the service in the log, and check the root key and the wrapped data key"
	};
}
// lib/object-storage/errors.ts
const DENIED = {
	code: "E_COS_DENIED",
	why: "the owner of the API key has no role on the bucket, or the bucket belongs to another account or allows other networks only",
	fix: "grant it the service role Writer on the bucket (Content Reader is enough to read), and check the bucket's firewall"
};
const NO_BUCKET = {
	code: "E_COS_BUCKET",
	why: "the bucket does not exist, or lies in another region than the one that was asked",
	fix: "check the name of the bucket, and give the region it was created in"
};
const SERVER = {
	code: "E_COS_UNAVAILABLE",
	why: "Object Storage is overloaded or down",
	fix: "wait some minutes and run again; IBM Cloud status shows incidents"
};
const BROKEN = {
	code: "E_COS_INTEGRITY",
	why: "data were damaged on their way; a proxy or a network card may be at fault",
	fix: "run again; if it happens again, use another route to Object Storage"
};
/** Codes of Object Storage. ibm-cloud-apis.md 4.7 */
const MEANINGS = {
	AccessDenied: DENIED,
	Forbidden: DENIED,
	InvalidAccessKeyId: DENIED,
	SignatureDoesNotMatch: DENIED,
	CredentialsNotSupported: DENIED,
	NoSuchBucket: NO_BUCKET,
	InvalidBucketName: NO_BUCKET,
	PermanentRedirect: NO_BUCKET,
	NoSuchKey: {
		code: "E_COS_OBJECT",
		why: "the object does not exist, or was deleted",
		fix: "check bucket and object-key"
	},
	NoSuchUpload: {
		code: "E_COS_UPLOAD_LOST",
		why: "the upload was aborted by someone else, or by a lifecycle rule of the bucket",
		fix: "run again; the upload starts anew"
	},
	PreconditionFailed: {
		code: "E_OBJECT_EXISTS",
		why: "an object of that name was written by someone else meanwhile",
		fix: "run again: what is there is then compared"
	},
	RequestTimeTooSkewed: {
		code: "E_CLOCK",
		why: "the clock of this machine is wrong",
		fix: "set the clock of the runner by NTP and run again"
	},
	InvalidObjectState: {
		code: "E_COS_ARCHIVED",
		why: "the object was moved to an archive",
		fix: "restore the object first, or use another"
	},
	BadDigest: BROKEN,
	InvalidDigest: BROKEN,
	IncompleteBody: BROKEN,
	InvalidPart: BROKEN,
	InvalidPartOrder: BROKEN,
	EntityTooSmall: BROKEN,
	EntityTooLarge: {
		code: "E_COS_TOO_LARGE",
		why: "the object is larger than Object Storage takes, or than the quota of the bucket",
		fix: "raise the quota of the bucket"
	},
	OperationAborted: {
		code: "E_COS_CONFLICT",
		why: "another request changes the same object at this moment",
		fix: "run again in a minute"
	},
	SlowDown: SERVER,
	ServiceUnavailable: SERVER,
	InternalError: SERVER,
	RequestTimeout: {
		code: "E_COS_TIMEOUT",
		why: "the data did not arrive in time: the network is slow or stalls",
		fix: "run again; `network: private` or `direct` is faster from inside IBM Cloud"
	}
};
/** What a failure of Object Storage means and how it is mended. `what` is what the stage was doing. */
function explainObjectStorage(error, what) {
	const { status, serviceCode } = error.failure;
	const known = serviceCode === void 0 ? void 0 : MEANINGS[serviceCode];
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.A({
		...known ?? byStatus(status),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function byStatus(status) {
	if (status === void 0) return {
		code: "E_COS_UNREACHABLE",
		why: "Object Storage did not answer: no route, a proxy, a firewall, a wrong region or `network`",
		fix: "check that the runner reaches the endpoint of the bucket's region, then run again"
	};
	if (status === 401 || status === 403) return DENIED;
	if (status === 501) return {
		code: "E_COS_ENDPOINT",
		why: "the endpoint of Object Storage does not serve this call",
		fix: "check the cos line of `endpoints`"
	};
	if (status === 404) return MEANINGS["NoSuchKey"];
	if (status >= 500 || status === 429 || status === 200) return SERVER;
	return {
		code: "E_COS_REFUSED",
		why: "Object Storage did not take the request",
		fix: "read the text of the service in the log; check bucket and object-key"
	};
}
// lib/explain/explain.ts
const EXPLAIN = {
	iam: explainIam,
	"key-protect": explainKeyProtect,
	"object-storage": explainObjectStorage,
	classic: _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.M
};
/**
* Runs one step of a stage; a service's failure in it becomes the message that its room knows for it. `what` says in
* the action's words what failed: `the data key cannot be wrapped`.
*/
async function explaining(what, step) {
	try {
		return await step();
	} catch (error) {
		throw explained(error, what);
	}
}
/** The error itself unless it is a service's. */
function explained(error, what) {
	if (!(error instanceof _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.k)) return error;
	const explain = EXPLAIN[error.failure.service];
	if (explain) return explain(error, what);
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.A({
		code: "E_SERVICE",
		what: `${what}: ${error.message}`,
		why: "a service did not do what it was asked",
		fix: "read the text of the service above, then run again",
		cause: error
	});
}



/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var _lib_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6945);
/* harmony import */ var _lib_key_protect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2679);
/* harmony import */ var _outputs2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(506);





// actions/wrap-key/root-key.ts
/** A name may hold more, a space for example, which the service would refuse in an address. */
const ID_OR_ALIAS = /^[A-Za-z0-9_-]{2,90}$/;
/**
* The one root key that has this id, alias or name. Names are not unique (ibm-cloud-apis.md 3.3), so two keys that
* fit are refused rather than guessed. Throws UserError, or ServiceError from the look-up.
*/
async function resolveRootKey(keys, { instance, name }) {
	const found = /* @__PURE__ */ new Map();
	const direct = ID_OR_ALIAS.test(name) ? await keys.keyFacts(instance, name) : void 0;
	if (direct) found.set(direct.id, direct);
	if (direct?.id !== name) {
		for (const key of await keys.listKeys(instance)) if (key.name === name) found.set(key.id, key);
	}
	const roots = [...found.values()].filter((key) => !key.extractable);
	const [first, ...others] = roots;
	if (!first) throw found.size > 0 ? standardKey(name) : noSuchKey(instance.instanceId, name);
	if (others.length > 0) throw ambiguous(name, roots);
	const crn = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.i)(first.crn);
	if (!crn) throw strangeCrn(first);
	return crn;
}
function noSuchKey(instanceId, name) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.A({
		code: "E_KEY_NOT_FOUND",
		what: `the key instance ${instanceId} has no root key with the id, alias or name ${JSON.stringify(name)}`,
		why: "it is misspelt, was destroyed, or lies in another instance or region",
		fix: "list the keys of the instance and give the id of the root key, or give root-key-crn"
	});
}
function standardKey(name) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.A({
		code: "E_KEY_NOT_ROOT",
		what: `the key ${JSON.stringify(name)} is a standard key`,
		why: "only a root key (not extractable) wraps data keys",
		fix: "name a root key, or create one"
	});
}
function ambiguous(name, keys) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.A({
		code: "E_KEY_AMBIGUOUS",
		what: `${keys.length} root keys answer to ${JSON.stringify(name)}: ${keys.map((key) => key.id).join(", ")}`,
		why: "names of keys are not unique, and an alias of one key may be the name of another",
		fix: "give the id of the one you mean as root-key, or its root-key-crn"
	});
}
function strangeCrn(key) {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.A({
		code: "E_KEY_CRN",
		what: `the key service gave the CRN ${JSON.stringify(key.crn)} for the key ${key.id}`,
		why: "the kms endpoint is not that of a key service",
		fix: "check the kms line of `endpoints`"
	});
}
// actions/wrap-key/stage.ts
/**
* Wraps a data key with a root key and reports it only after the service has given the very same key back.
* The plaintext lives in this process alone and is overwritten in every ending.
*/
async function run(inputs, deps) {
	const dek = inputs.dataKey ?? _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.t.generate(inputs.bits);
	try {
		if (dek.bits === 256) deps.log.warning("a data key of 256 bits means AES-128-XTS: XTS splits the key in two; use 512 bits (the default) for AES-256-XTS");
		const rootKey = await findRootKey(inputs, deps);
		const wrapped = await (0,_lib_explain_js__WEBPACK_IMPORTED_MODULE_2__.n)("the data key cannot be wrapped", () => deps.keys.wrapDek(rootKey, dek));
		const version = await proveWrapped(rootKey, wrapped, dek, deps.keys);
		report(rootKey, {
			...wrapped,
			keyVersion: wrapped.keyVersion || version
		}, dek, inputs, deps);
	} finally {
		dek.wipe();
	}
}
async function findRootKey({ rootKey }, { keys, log }) {
	const crn = "crn" in rootKey ? rootKey : await (0,_lib_explain_js__WEBPACK_IMPORTED_MODULE_2__.n)("the root key cannot be looked up", () => resolveRootKey(keys, rootKey));
	if (crn.service === "hs-crypto") log.notice(`the root key lies in Hyper Protect Crypto Services, which IBM ends on ${_lib_key_protect_js__WEBPACK_IMPORTED_MODULE_3__.t}: plan to import again with a Key Protect root key before`);
	log.info(`root key ${crn.crn}`);
	return crn;
}
/** Unwraps what was just wrapped and compares. Returns the version of the root key that the service names. */
async function proveWrapped(rootKey, { wrappedDek }, dek, keys) {
	const back = await (0,_lib_explain_js__WEBPACK_IMPORTED_MODULE_2__.n)("the wrapped data key cannot be unwrapped for the check", () => keys.unwrapDek(rootKey, wrappedDek));
	try {
		if (!back.dek.equals(dek)) throw mismatch();
		return back.keyVersion;
	} finally {
		back.dek.wipe();
	}
}
function report(rootKey, wrapped, dek, inputs, { outputs, summary, log }) {
	const version = wrapped.keyVersion || (0,_lib_key_protect_js__WEBPACK_IMPORTED_MODULE_3__.r)(wrapped.wrappedDek)?.handle || "";
	const source = inputs.dataKey ? "given" : "generated";
	const values = {
		"wrapped-dek": wrapped.wrappedDek,
		"root-key-crn": rootKey.crn,
		"root-key-version": version,
		"data-key-bits": String(dek.bits),
		"data-key-source": source,
		"key-hash": dek.keyHash()
	};
	for (const name of _outputs2_js__WEBPACK_IMPORTED_MODULE_4__.t) outputs.set(name, values[name]);
	summary.row("Root key", rootKey.crn);
	summary.row("Root key version", version);
	summary.row("Data key", `${dek.bits} bits, ${source}`);
	summary.row("Key hash", dek.keyHash());
	log.info(`wrapped a ${source} data key of ${dek.bits} bits, key hash ${dek.keyHash()}; unwrapped and equal`);
}
function mismatch() {
	return new _lib_base_js__WEBPACK_IMPORTED_MODULE_1__.A({
		code: "E_WRAP_MISMATCH",
		what: "the key service unwrapped another data key than it was given",
		why: "a defect of the service, or something between it and this runner changes requests",
		fix: "run again; if it happens again, check the kms endpoint and the proxy, and ask IBM support"
	});
}



/***/ })

};
