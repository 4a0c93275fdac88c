export const id = 2766;
export const ids = [2766];
export const modules = {

/***/ 3758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parse)
/* harmony export */ });
/* unused harmony export t */
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);


// actions/encrypt-image/guest-inputs.ts
function readGuestInputs(reader) {
	const level = reader.choice("check-guest", [
		"warn",
		"error",
		"off"
	], "warn");
	const names = reader.list("check-guest-ignore", _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.a);
	return {
		level,
		ignored: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.i.filter((rule) => names.includes(rule))
	};
}
// actions/encrypt-image/inputs.ts
/** 2019-01-01T00:00:00Z. Any fixed moment does: it makes the same input give the same bytes (contract.md Identity). */
const FIXED_TIME = 1546300800;
const YEAR_2000 = 946684800;
function parse(reader, env) {
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.k)(reader, "1h", env);
	if (reader.flag("stream", false)) reader.problem("stream is not served by this version: leave it out");
	return {
		...common,
		source: readSource(reader),
		format: reader.choice("format", ["vhd", "luks-raw"], "vhd"),
		wrappedDek: reader.requiredText("wrapped-dek", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.s }),
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
		allowEncryptedSource: reader.flag("allow-encrypted-source", false),
		verify: reader.choice("verify", [
			"full",
			"sample",
			"none"
		], "full"),
		guest: readGuestInputs(reader),
		cache: reader.flag("cache", false),
		cacheLimit: reader.size("cache-limit", "8GiB"),
		removeSource: reader.flag("remove-source", false),
		dryRun: reader.flag("dry-run", false),
		unixTime: readTime(reader, env("SOURCE_DATE_EPOCH"))
	};
}
function readSource(reader) {
	const path = reader.text("image");
	const text = reader.text("image-uri", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.nt)(value) ? void 0 : "must be cos://region/bucket/key" });
	if (path === void 0 === (text === void 0)) reader.problem("give image (a path) or image-uri (cos://region/bucket/key), one of them");
	const uri = text === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.nt)(text);
	return uri ? { uri } : { path: path ?? "" };
}
function readRootKey(reader, region) {
	const text = reader.requiredText("root-key-crn", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Q)(value) ? void 0 : "must be the full CRN of a root key" });
	const crn = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Q)(text);
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
	const bucket = reader.text("bucket", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.et)(value) ? void 0 : "is no name of a bucket" });
	const key = reader.text("object-key", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.tt });
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



/***/ }),

/***/ 2766:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _inputs3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3758);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(298);




// actions/encrypt-image/main.ts
if (process.argv[2] === "serve-cache") {
	const { serveCache } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(6074)]).then(__webpack_require__.bind(__webpack_require__, 6074));
	await serveCache();
}
await (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.u)({
	name: "encrypt-image",
	title: "Disk image encrypted",
	outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_3__.t,
	parse: _inputs3_js__WEBPACK_IMPORTED_MODULE_2__.n,
	async run(inputs, edge) {
		const { openDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(5887), __webpack_require__.e(4042)]).then(__webpack_require__.bind(__webpack_require__, 4042));
		const { run } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(2545), __webpack_require__.e(5887), __webpack_require__.e(3794), __webpack_require__.e(3106), __webpack_require__.e(4321)]).then(__webpack_require__.bind(__webpack_require__, 4321));
		await run(inputs, openDeps(inputs, edge));
	},
	async post(_, edge) {
		const { openPostDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(5887), __webpack_require__.e(4042)]).then(__webpack_require__.bind(__webpack_require__, 4042));
		const { post } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(2545), __webpack_require__.e(3176)]).then(__webpack_require__.bind(__webpack_require__, 3176));
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
	"data-key-bits",
	"data-key-source",
	"root-key-version",
	"source-sha256",
	"sha256",
	"size",
	"virtual-size",
	"format",
	"engine",
	"key-hash",
	"changed"
];



/***/ })

};
