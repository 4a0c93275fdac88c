export const id = 151;
export const ids = [151];
export const modules = {

/***/ 1313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseRootKeyCrn)
/* harmony export */ });
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



/***/ }),

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

/***/ 3151:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9277);
/* harmony import */ var _crn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1313);
/* harmony import */ var _dek_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7140);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8645);
/* harmony import */ var _outputs2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(506);






// actions/wrap-key/inputs.ts
function parse(reader, env) {
	const common = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.n)(reader, "1h", env);
	const rootKey = readRootKey(reader, common.region);
	const bits = reader.choice("data-key-bits", ["512", "256"], "512") === "256" ? 256 : 512;
	const dataKey = readDataKey(reader);
	if (dataKey && bits === 256 && dataKey.bits === 512) reader.problem("data-key-bits is 256, but data-key holds 512 bits; leave data-key-bits out when data-key is given");
	return {
		...common,
		rootKey,
		bits,
		dataKey
	};
}
function readRootKey(reader, region) {
	const crn = reader.text("root-key-crn", { check: (value) => (0,_crn_js__WEBPACK_IMPORTED_MODULE_4__.t)(value) ? void 0 : "must be the full CRN of a key" });
	const instance = reader.text("kms-instance-id", { check: (value) => parseInstance(value) ? void 0 : "must be the GUID (or CRN) of a key instance" });
	const name = reader.text("root-key", { check: (value) => value.length <= 90 ? void 0 : "must be the id, alias or name of a key" });
	const parsed = crn === void 0 ? void 0 : (0,_crn_js__WEBPACK_IMPORTED_MODULE_4__.t)(crn);
	if (crn !== void 0) {
		if (instance !== void 0 || name !== void 0) reader.problem("give either root-key-crn, or kms-instance-id and root-key, not both");
		if (parsed) checkRegion(reader, region, parsed.region, "root-key-crn");
	} else if (instance === void 0 || name === void 0) reader.problem("give root-key-crn, or kms-instance-id and root-key");
	return parsed ?? named(reader, region, instance ?? "", name ?? "");
}
function named(reader, region, instance, name) {
	const parsed = parseInstance(instance);
	if (parsed?.region !== void 0) checkRegion(reader, region, parsed.region, "kms-instance-id");
	else if (parsed && region === void 0) reader.problem("region is missing: the GUID in kms-instance-id does not tell it");
	return {
		instance: {
			service: parsed?.service ?? "kms",
			region: parsed?.region ?? region ?? "",
			instanceId: parsed?.instanceId ?? ""
		},
		name
	};
}
const INSTANCE_CRN = /^crn:v1:[a-z0-9-]+:[a-z0-9-]+:(kms|hs-crypto):([a-z0-9-]+):a\/[0-9a-zA-Z]+:([0-9a-zA-Z-]+)::$/;
function parseInstance(text) {
	const match = INSTANCE_CRN.exec(text);
	if (match) {
		const [, service, region, instanceId] = match;
		return {
			service,
			region,
			instanceId
		};
	}
	return /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(text) ? {
		service: "kms",
		instanceId: text
	} : void 0;
}
function checkRegion(reader, region, other, name) {
	if (region !== void 0 && region !== other) reader.problem(`region is ${region}, but ${name} lies in ${other}; leave region out or correct one of them`);
}
/** The value is never shown: only what is wrong with it. */
function readDataKey(reader) {
	const secret = reader.secret("data-key");
	if (secret === void 0) return void 0;
	try {
		return _dek_js__WEBPACK_IMPORTED_MODULE_2__.t.fromBase64(secret.reveal(), "data-key");
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.n)) throw error;
		reader.problem(`data-key is no usable data encryption key: ${error.why}; ${error.fix}`);
		return;
	}
}
// actions/wrap-key/main.ts
await (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.r)({
	name: "wrap-key",
	title: "Data key wrapped",
	outputs: _outputs2_js__WEBPACK_IMPORTED_MODULE_5__.t,
	parse,
	async run(inputs, edge) {
		const { openDeps } = await __webpack_require__.e(/* import() */ 564).then(__webpack_require__.bind(__webpack_require__, 3564));
		const { run } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(196)]).then(__webpack_require__.bind(__webpack_require__, 4196));
		await run(inputs, openDeps(inputs, edge));
	}
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ OUTPUTS)
/* harmony export */ });
// actions/wrap-key/outputs.ts
/** In the order in which the summary and the docs name them. */
const OUTPUTS = [
	"wrapped-dek",
	"root-key-crn",
	"root-key-version",
	"data-key-bits",
	"data-key-source",
	"key-hash"
];



/***/ })

};
