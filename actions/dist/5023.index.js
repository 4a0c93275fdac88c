export const id = 5023;
export const ids = [5023];
export const modules = {

/***/ 5023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTION: () => (/* binding */ ACTION)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _inputs3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3758);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);



// actions/encrypt-image/action.ts
const ACTION = {
	name: "encrypt-image",
	title: "Disk image encrypted",
	outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_2__.t,
	parse: _inputs3_js__WEBPACK_IMPORTED_MODULE_1__.n,
	async run(inputs, edge) {
		const { openDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5887), __webpack_require__.e(2545), __webpack_require__.e(4042)]).then(__webpack_require__.bind(__webpack_require__, 4042));
		const { run } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5887), __webpack_require__.e(2545), __webpack_require__.e(3794), __webpack_require__.e(2743), __webpack_require__.e(3106), __webpack_require__.e(4321)]).then(__webpack_require__.bind(__webpack_require__, 4321));
		await run(inputs, openDeps(inputs, edge));
	},
	async post(inputs, edge) {
		const { openPostDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5887), __webpack_require__.e(2545), __webpack_require__.e(4042)]).then(__webpack_require__.bind(__webpack_require__, 4042));
		const { post } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(7419), __webpack_require__.e(2545), __webpack_require__.e(6952)]).then(__webpack_require__.bind(__webpack_require__, 3176));
		await post(openPostDeps(inputs, edge));
	}
};



/***/ }),

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
	const names = reader.list("check-guest-ignore", _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.l);
	return {
		level,
		ignored: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.c.filter((rule) => names.includes(rule))
	};
}
// actions/encrypt-image/inputs.ts
/** 2019-01-01T00:00:00Z. Any fixed moment does: it makes the same input give the same bytes (contract.md Identity). */
const FIXED_TIME = 1546300800;
const YEAR_2000 = 946684800;
function parse(reader, env) {
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K)(reader, "1h", env);
	const stream = reader.flag("stream", false);
	const source = readSource(reader);
	const format = reader.choice("format", ["vhd", "luks-raw"], "vhd", { wrong: formatProblem });
	const inputs = {
		...common,
		source,
		format,
		wrappedDek: reader.requiredText("wrapped-dek", {
			check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.d,
			hidden: true
		}),
		rootKey: readRootKey(reader, common.region),
		dataKeySource: reader.choice("data-key-source", ["generated", "given"], "given"),
		earlier: readEarlier(reader, format, stream),
		stream,
		engine: reader.choice("engine", [
			"auto",
			"dm-crypt",
			"userspace"
		], "auto"),
		output: reader.text("output", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.lt)(value) }),
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
	if (stream) judgeStream(reader, inputs);
	return inputs;
}
/** What only makes sense where the encrypted image is a file. */
function judgeStream(reader, { engine, cache }) {
	reader.rule(["stream", "engine"], engine === "dm-crypt", (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("stream and engine: dm-crypt do not go together", "dm-crypt encrypts into a file on a disk, and stream writes none: it encrypts in this process, part by part", "leave engine out, or give engine: userspace; or leave stream out"));
	reader.rule(["stream", "cache"], cache, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("stream and cache do not go together", "the cache of GitHub Actions holds the file of an encrypted image, and stream writes none", "leave cache out: an earlier result in the bucket is adopted without it; or leave stream out"));
}
/** Formats of sources are recognised; `format` is what is made. */
function formatProblem(text) {
	const made = /^(raw|luks|luks1|img)$/i.test(text) ? "luks-raw" : void 0;
	return /^(raw|img|luks1?|qcow2?|vmdk|vdi|vhdx|iso|ova)$/i.test(text) ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must be one of vhd, luks-raw", "format is what is made, and IBM imports an encrypted VHD; what the source is, is recognised", made === void 0 ? "leave format out" : `leave format out, or did you mean ${made}?`) : void 0;
}
function readSource(reader) {
	const path = reader.text("image", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.lt)(value, "image-uri") });
	const text = reader.text("image-uri", { check: sourceUriProblem });
	const none = path === void 0 && text === void 0;
	reader.rule(["image", "image-uri"], none || path !== void 0 && text !== void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("give image (a path) or image-uri (cos://region/bucket/key), one of them", none ? "both are empty: they were forgotten, or the step whose output one of them is did not run" : "both are given, and which of them is meant cannot be told", none ? "give the path of the disk as image" : "leave one of the two out"));
	const uri = text === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ht)(text);
	return uri ? { uri } : { path: path ?? "" };
}
function sourceUriProblem(text) {
	const found = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.dt)(text);
	return found && !/^[a-z0-9]+:/i.test(text) ? {
		...found,
		fix: "give a path of the runner as image, and leave image-uri out"
	} : found;
}
function readRootKey(reader, region) {
	const text = reader.requiredText("root-key-crn", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.wt });
	const crn = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(text);
	(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.W)(reader, region, {
		what: "root-key-crn",
		region: crn?.region
	});
	return crn ?? {
		crn: text,
		service: "kms",
		region: "",
		accountId: "",
		instanceId: "",
		keyId: ""
	};
}
function readEarlier(reader, format, stream) {
	const bucket = reader.text("bucket", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ut });
	const key = reader.text("object-key", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.mt });
	if (stream) demandPlace(reader, {
		bucket,
		"object-key": key
	});
	reader.rule(["bucket", "object-key"], bucket === void 0 && key !== void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("object-key needs bucket", "object-key names an object in a bucket, and no bucket is given", "give bucket too, or leave object-key out: then no earlier result is looked for"));
	const wrong = key === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.f)(key, format);
	if (wrong) reader.rule(["object-key", "format"], true, {
		...wrong,
		what: `object-key ${wrong.what}`
	});
	return bucket === void 0 ? void 0 : {
		bucket,
		key
	};
}
/** Where the ciphertext of a stream goes: nothing may follow from the name of a file that is never written. */
function demandPlace(reader, place) {
	const missing = Object.keys(place).filter((name) => place[name] === void 0);
	if (missing.length === 0) return;
	reader.problem((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(`stream needs bucket and object-key: ${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing`, "the ciphertext goes to that object while it is made, and no file is written that could tell its name", `give ${missing.join(" and ")}, as upload-import gets ${missing.length > 1 ? "them" : "it"}; or leave stream out`), ...missing);
}
/** https://reproducible-builds.org/specs/source-date-epoch/ */
function readTime(reader, text) {
	if (text === void 0) return FIXED_TIME;
	const seconds = /^[0-9]{1,12}$/.test(text) ? Number(text) : NaN;
	if (seconds >= YEAR_2000 && seconds * 1e3 <= Date.now()) return seconds;
	reader.problem((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("the environment SOURCE_DATE_EPOCH must be seconds since 1970, from the year 2000 (where VHD time begins) to now", /^[0-9]{13}$/.test(text) ? "it counts milliseconds" : "a step before set it to a date, a fraction, or a time that is still to come", "set it to whole seconds, such as `git log -1 --format=%ct` gives, or unset it"));
	return FIXED_TIME;
}



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
	"changed",
	"timing"
];



/***/ })

};
