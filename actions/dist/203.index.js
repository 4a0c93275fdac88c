export const id = 203;
export const ids = [203];
export const modules = {

/***/ 324:
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

/***/ 6203:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9277);
/* harmony import */ var _cos_uri_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(324);
/* harmony import */ var _crn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1313);
/* harmony import */ var _wrapped_dek_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9512);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(298);






// actions/encrypt-image/inputs.ts
/** 2019-01-01T00:00:00Z. Any fixed moment does: it makes the same input give the same bytes (contract, Identity). */
const FIXED_TIME = 1546300800;
const YEAR_2000 = 946684800;
function parse(reader, env) {
	const common = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.n)(reader, "1h", env);
	return {
		...common,
		source: readSource(reader),
		format: reader.choice("format", ["vhd", "luks-raw"], "vhd"),
		wrappedDek: reader.requiredText("wrapped-dek", { check: _wrapped_dek_js__WEBPACK_IMPORTED_MODULE_2__.n }),
		rootKey: readRootKey(reader, common.region),
		dataKeySource: reader.choice("data-key-source", ["generated", "given"], "given"),
		earlier: readEarlier(reader),
		engine: reader.choice("engine", [
			"auto",
			"dm-crypt",
			"userspace"
		], "auto"),
		output: reader.text("output"),
		maxVirtualSize: reader.size("max-virtual-size", "100GiB"),
		verify: reader.choice("verify", ["full", "none"], "full"),
		removeSource: reader.flag("remove-source", false),
		dryRun: reader.flag("dry-run", false),
		unixTime: readTime(reader, env("SOURCE_DATE_EPOCH"))
	};
}
function readSource(reader) {
	const path = reader.text("image");
	const text = reader.text("image-uri", { check: (value) => (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_3__.i)(value) ? void 0 : "must be cos://region/bucket/key" });
	if (path === void 0 === (text === void 0)) reader.problem("give image (a path) or image-uri (cos://region/bucket/key), one of them");
	const uri = text === void 0 ? void 0 : (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_3__.i)(text);
	return uri ? { uri } : { path: path ?? "" };
}
function readRootKey(reader, region) {
	const text = reader.requiredText("root-key-crn", { check: (value) => (0,_crn_js__WEBPACK_IMPORTED_MODULE_4__.t)(value) ? void 0 : "must be the full CRN of a root key" });
	const crn = (0,_crn_js__WEBPACK_IMPORTED_MODULE_4__.t)(text);
	if (crn && region !== void 0 && crn.region !== region) reader.problem(`region is ${region}, but root-key-crn names ${crn.region}`);
	return crn ?? {
		crn: text,
		service: "kms",
		region: "",
		accountId: "",
		instanceId: "",
		keyId: ""
	};
}
function readEarlier(reader) {
	const bucket = reader.text("bucket", { check: (value) => (0,_cos_uri_js__WEBPACK_IMPORTED_MODULE_3__.n)(value) ? void 0 : "is no name of a bucket" });
	const key = reader.text("object-key", { check: _cos_uri_js__WEBPACK_IMPORTED_MODULE_3__.r });
	if (bucket === void 0 && key !== void 0) reader.problem("object-key needs bucket");
	return bucket === void 0 ? void 0 : {
		bucket,
		key
	};
}
/** https://reproducible-builds.org/specs/source-date-epoch/ */
function readTime(reader, text) {
	if (text === void 0) return FIXED_TIME;
	const seconds = /^[0-9]{1,12}$/.test(text) ? Number(text) : NaN;
	if (!(seconds >= YEAR_2000 && seconds * 1e3 <= Date.now())) {
		reader.problem("the environment SOURCE_DATE_EPOCH must be seconds since 1970, from the year 2000 (where VHD time begins) to now");
		return FIXED_TIME;
	}
	return seconds;
}
// actions/encrypt-image/main.ts
await (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__.r)({
	name: "encrypt-image",
	title: "Disk image encrypted",
	outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_5__.t,
	parse,
	async run(inputs, edge) {
		const { openDeps } = await __webpack_require__.e(/* import() */ 162).then(__webpack_require__.bind(__webpack_require__, 9162));
		const { run } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(83), __webpack_require__.e(850)]).then(__webpack_require__.bind(__webpack_require__, 6850));
		await run(inputs, openDeps(inputs, edge));
	},
	async post(_, edge) {
		const { openPostDeps } = await __webpack_require__.e(/* import() */ 162).then(__webpack_require__.bind(__webpack_require__, 9162));
		const { post } = await __webpack_require__.e(/* import() */ 176).then(__webpack_require__.bind(__webpack_require__, 3176));
		await post(openPostDeps(edge));
	}
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ OUTPUTS)
/* harmony export */ });
// actions/encrypt-image/outputs.ts
const OUTPUTS = [
	"encrypted-image",
	"manifest",
	"object-uri",
	"wrapped-dek",
	"source-sha256",
	"sha256",
	"size",
	"virtual-size",
	"format",
	"engine",
	"key-hash",
	"changed"
];



/***/ }),

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wrappedDekProblem),
/* harmony export */   t: () => (/* binding */ readWrappedDek)
/* harmony export */ });
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



/***/ })

};
