export const id = 8962;
export const ids = [8962];
export const modules = {

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);


// actions/upload-import/inputs.ts
function parse(reader, env) {
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.k)(reader, "6h", env);
	const classic = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.O)(reader, common.apiKey);
	const source = readSource(reader);
	const template = readTemplate(reader);
	const inputs = {
		...common,
		classic,
		...source,
		...template,
		importKey: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.A)(reader, "import"),
		acceptLegacyFormat: reader.flag("accept-legacy-format", false),
		allowKeyReuse: reader.flag("allow-key-reuse", false),
		dryRun: reader.flag("dry-run", false)
	};
	judgeTogether(reader, inputs);
	return inputs;
}
function readSource(reader) {
	const uri = reader.text("object-uri", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.nt)(value) ? void 0 : "must be cos://region/bucket/key" });
	return {
		encryptedImage: reader.text("encrypted-image"),
		objectUri: uri === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.nt)(uri),
		manifest: reader.text("manifest"),
		facts: readFacts(reader),
		bucket: reader.text("bucket", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.et)(value) ? void 0 : "is no name of a bucket" }),
		objectKey: reader.text("object-key", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.tt })
	};
}
function readFacts(reader) {
	const format = reader.text("format", { check: (value) => value === "vhd" || value === "luks-raw" ? void 0 : "must be vhd or luks-raw" });
	const wrappedDek = reader.text("wrapped-dek", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.s });
	const crn = reader.text("root-key-crn", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Q)(value) ? void 0 : "must be the full CRN of a root key" });
	const rootKey = crn === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Q)(crn);
	const given = [
		format,
		wrappedDek,
		crn
	].filter((value) => value !== void 0).length;
	if (given !== 0 && given !== 3) reader.problem("format, wrapped-dek and root-key-crn belong together: give all three, or a manifest");
	if (format !== "vhd" && format !== "luks-raw" || wrappedDek === void 0 || !rootKey) return void 0;
	return {
		format,
		wrappedDek,
		rootKey
	};
}
function readTemplate(reader) {
	const bootMode = reader.text("boot-mode", { check: (value) => value === "PV" || value === "HVM" ? void 0 : "must be HVM or PV" });
	return {
		name: reader.text("name", { check: (value) => value.length <= 255 ? void 0 : "is longer than 255 characters" }),
		note: reader.text("note", { check: noteProblem }),
		operatingSystem: reader.text("operating-system", { check: (value) => /^[A-Z0-9][A-Z0-9._-]{2,60}$/.test(value) ? void 0 : "must be a code such as DEBIAN_12_64" }),
		bootMode: bootMode === "PV" || bootMode === "HVM" ? bootMode : void 0,
		byol: reader.flag("byol", false),
		locations: [...new Set(reader.list("locations", (item) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.n)(item) ? void 0 : "is no datacenter such as dal13"))],
		templateId: reader.integer("template-id", {
			min: 1,
			max: 999999999999
		})
	};
}
/** The identity that this action puts into the note must be the only one there. */
function noteProblem(note) {
	if (note.includes("[encrypted-image:")) return "holds [encrypted-image: …], which this action sets itself";
	return note.length <= 500 ? void 0 : "is longer than 500 characters";
}
function judgeTogether(reader, inputs) {
	const { encryptedImage, objectUri, templateId, operatingSystem } = inputs;
	if (encryptedImage !== void 0 && objectUri !== void 0) reader.problem("give either encrypted-image or object-uri, not both");
	if (templateId === void 0) {
		if (encryptedImage === void 0 && objectUri === void 0) reader.problem("give encrypted-image, or object-uri (or template-id, to wait for an import)");
		if (objectUri === void 0 && inputs.bucket === void 0) reader.problem("bucket is missing");
		if (operatingSystem === void 0) reader.problem("operating-system is missing");
	}
	if (objectUri && inputs.bucket !== void 0 && inputs.bucket !== objectUri.bucket) reader.problem(`bucket is ${inputs.bucket}, but object-uri names ${objectUri.bucket}`);
	if (objectUri && inputs.objectKey !== void 0 && inputs.objectKey !== objectUri.key) reader.problem("object-key is not the key in object-uri");
	for (const place of [{
		what: "object-uri",
		region: objectUri?.region
	}, {
		what: "root-key-crn",
		region: inputs.facts?.rootKey.region
	}]) {
		const problem = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.W)([{
			what: "region",
			region: inputs.region
		}, place]);
		if (problem !== void 0) reader.problem(problem);
	}
	judgeLicence(reader, operatingSystem ?? "", inputs.byol);
}
/** Encrypted images are always cloud-init images; what that means for licences: softlayer-api.md 7.2 */
function judgeLicence(reader, operatingSystem, byol) {
	if (operatingSystem.startsWith("REDHAT_") && !byol) reader.problem("byol must be true: IBM imports an encrypted Red Hat image only with your own licence");
	if (operatingSystem.startsWith("WIN_") && byol) reader.problem("byol must be false: a Windows image with your own licence cannot use cloud-init");
}



/***/ }),

/***/ 8962:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _inputs11_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9901);



// actions/upload-import/main.ts
await (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.u)({
	name: "upload-import",
	title: "Encrypted image imported",
	outputs: [
		"object-key",
		"object-uri",
		"template-id",
		"template-global-id",
		"datacenters",
		"changed"
	],
	parse: _inputs11_js__WEBPACK_IMPORTED_MODULE_2__.t,
	async run(inputs, edge) {
		const { openDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(5887), __webpack_require__.e(9798)]).then(__webpack_require__.bind(__webpack_require__, 9798));
		const { run } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(2545), __webpack_require__.e(5887), __webpack_require__.e(3106), __webpack_require__.e(2077)]).then(__webpack_require__.bind(__webpack_require__, 2077));
		await run(inputs, openDeps(inputs, edge));
	},
	async post(inputs, edge) {
		const { openPostDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(5887), __webpack_require__.e(9798)]).then(__webpack_require__.bind(__webpack_require__, 9798));
		const { post } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(5887), __webpack_require__.e(6359)]).then(__webpack_require__.bind(__webpack_require__, 6359));
		await post(openPostDeps(inputs, edge));
	}
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
