export const id = 5851;
export const ids = [5851];
export const modules = {

/***/ 5851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTION: () => (/* binding */ ACTION)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _inputs10_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9726);


// actions/upload-import/action.ts
const ACTION = {
	name: "upload-import",
	title: "Encrypted image imported",
	outputs: [
		"object-key",
		"object-uri",
		"template-id",
		"template-global-id",
		"datacenters",
		"changed",
		"timing"
	],
	parse: _inputs10_js__WEBPACK_IMPORTED_MODULE_1__.t,
	async run(inputs, edge) {
		const { openDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5887), __webpack_require__.e(2743), __webpack_require__.e(9798)]).then(__webpack_require__.bind(__webpack_require__, 9798));
		const { run } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5887), __webpack_require__.e(2545), __webpack_require__.e(2743), __webpack_require__.e(3106), __webpack_require__.e(2077)]).then(__webpack_require__.bind(__webpack_require__, 2077));
		await run(inputs, openDeps(inputs, edge));
	},
	async post(inputs, edge) {
		const { openPostDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5887), __webpack_require__.e(2743), __webpack_require__.e(9798)]).then(__webpack_require__.bind(__webpack_require__, 9798));
		const { post } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(6359)]).then(__webpack_require__.bind(__webpack_require__, 6359));
		await post(openPostDeps(inputs, edge));
	}
};



/***/ }),

/***/ 9726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);


// actions/upload-import/input-rules.ts
/** Rules over several inputs, each good by itself. */
function judgeTogether(reader, inputs) {
	judgeSource(reader, inputs);
	if (inputs.templateId === void 0) judgeMissing(reader, inputs);
	judgePlace(reader, inputs);
	judgeRehearsal(reader, inputs);
	for (const place of [{
		what: "object-uri",
		region: inputs.objectUri?.region
	}, {
		what: "root-key-crn",
		region: (inputs.facts ?? inputs.rehearsal)?.rootKey?.region
	}]) (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.W)(reader, inputs.region, place);
	judgeLicence(reader, inputs.operatingSystem ?? "", inputs.byol);
}
/** A dry run without an image: nothing else tells where the bucket lies, and a manifest is of no use. */
function judgeRehearsal(reader, { rehearsal, region, manifest }) {
	reader.rule([
		"region",
		"root-key-crn",
		"dry-run"
	], rehearsal !== void 0 && rehearsal.rootKey === void 0 && region === void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("region is missing: without an image only it, or root-key-crn, says where the bucket lies", "this is a dry run without encrypted-image and object-uri, which would tell it", "give region, such as us-south, or root-key-crn"));
	reader.rule([
		"manifest",
		"encrypted-image",
		"object-uri"
	], rehearsal !== void 0 && manifest !== void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("manifest is given, but neither encrypted-image nor object-uri", "a dry run does without an image, and then a manifest tells nothing; the image was probably forgotten", "give the image that the manifest belongs to as encrypted-image, or leave manifest out"));
}
function judgeSource(reader, { encryptedImage, objectUri, templateId, rehearsal }) {
	reader.rule(["encrypted-image", "object-uri"], encryptedImage !== void 0 && objectUri !== void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("give either encrypted-image or object-uri, not both", "a step before adopted an image that lies in the bucket, or a file is left of an earlier run", "give object-uri where the image lies in the bucket already, else encrypted-image"));
	reader.rule([
		"encrypted-image",
		"object-uri",
		"template-id"
	], !rehearsal && templateId === void 0 && encryptedImage === void 0 && objectUri === void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("give encrypted-image, or object-uri (or template-id, to wait for an import)", "encrypt-image did not run in this job, or its output has another name here", "hand on encrypted-image of encrypt-image, or its object-uri where it adopted an image"));
}
function judgeMissing(reader, { objectUri, bucket, operatingSystem }) {
	reader.rule([
		"object-uri",
		"bucket",
		"template-id"
	], objectUri === void 0 && bucket === void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("bucket is missing", "the image is imported from a bucket, and none is named; the variable that names it may not exist here", "give the name of a Regional bucket, such as prepare-environment puts out as bucket"));
	reader.rule(["operating-system", "template-id"], operatingSystem === void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("operating-system is missing", "IBM wants to be told the system in an image that it cannot read", "give its code, such as DEBIAN_12_64"));
}
function judgePlace(reader, { objectUri, bucket, objectKey }) {
	if (!objectUri) return;
	reader.rule(["object-uri", "bucket"], bucket !== void 0 && bucket !== objectUri.bucket, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(`bucket is ${bucket}, but object-uri names ${objectUri.bucket}`, "the image was adopted from another bucket than that of this run", "leave bucket out: object-uri names it"));
	reader.rule(["object-uri", "object-key"], objectKey !== void 0 && objectKey !== objectUri.key, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(`object-key is not the key in object-uri, which is ${objectUri.key}`, "the image was adopted under another name than this run gives", "leave object-key out: object-uri names it"));
}
/** Encrypted images are always cloud-init images; what that means for licences: softlayer-api.md 7.2 */
function judgeLicence(reader, operatingSystem, byol) {
	reader.rule(["byol", "operating-system"], operatingSystem.startsWith("REDHAT_") && !byol, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("byol must be true: IBM imports an encrypted Red Hat image only with your own licence", "IBM sells no licence for an image that it cannot read", "set byol to true if you have a licence (Red Hat Cloud Access), else take another system"));
	reader.rule(["byol", "operating-system"], operatingSystem.startsWith("WIN_") && byol, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("byol must be false: a Windows image with your own licence cannot use cloud-init", "encrypted images are always imported as cloud-init images", "leave byol out: the server is then ordered with IBM's licence"));
}
// actions/upload-import/inputs.ts
function parse(reader, env) {
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K)(reader, "6h", env);
	const classic = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G)(reader, common.apiKey);
	const dryRun = reader.flag("dry-run", false);
	const template = readTemplate(reader);
	const source = readSource(reader, dryRun && template.templateId === void 0);
	const inputs = {
		...common,
		classic,
		...source,
		...template,
		importKey: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.q)(reader, "import"),
		acceptLegacyFormat: reader.flag("accept-legacy-format", false),
		allowKeyReuse: reader.flag("allow-key-reuse", false),
		dryRun
	};
	judgeTogether(reader, inputs);
	return inputs;
}
/** `dry`: there need be no image. */
function readSource(reader, dry) {
	const uri = reader.text("object-uri", { check: uriProblem });
	const encryptedImage = reader.text("encrypted-image", { check: imagePathProblem });
	return {
		encryptedImage,
		objectUri: uri === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ht)(uri),
		manifest: reader.text("manifest", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.lt)(value) }),
		...readFacts(reader, dry && encryptedImage === void 0 && uri === void 0),
		bucket: reader.text("bucket", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ut }),
		objectKey: reader.text("object-key", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.mt })
	};
}
function uriProblem(text) {
	const found = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.dt)(text);
	return found && !/^[a-z0-9]+:/i.test(text) ? {
		...found,
		fix: "give a path of the runner as encrypted-image, and leave object-uri out"
	} : found;
}
function imagePathProblem(text) {
	return text.endsWith(".manifest.json") ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must be the path of the encrypted image", "this is the manifest beside the image", `did you mean ${text.replace(/\.manifest\.json$/, "")}?`) : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.lt)(text, "object-uri");
}
const FORMATS = ["vhd", "luks-raw"];
/** What stands in for a manifest; or, in a rehearsal, what is known of the image without one. */
function readFacts(reader, rehearsed) {
	const format = reader.text("format", { check: (value) => FORMATS.includes(value) ? void 0 : {
		...(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.C)(value, FORMATS),
		what: "must be vhd or luks-raw"
	} });
	const wrappedDek = reader.text("wrapped-dek", {
		check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.d,
		hidden: true
	});
	const crn = reader.text("root-key-crn", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.wt });
	const rootKey = crn === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(crn);
	if (rehearsed && wrappedDek === void 0) return {
		facts: void 0,
		rehearsal: {
			format: format === "luks-raw" ? format : "vhd",
			rootKey
		}
	};
	const facts = {
		format,
		"wrapped-dek": wrappedDek,
		"root-key-crn": crn
	};
	const missing = Object.entries(facts).flatMap(([name, value]) => value === void 0 ? [name] : []);
	reader.rule(Object.keys(facts), missing.length === 1 || missing.length === 2, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(`format, wrapped-dek and root-key-crn belong together: ${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing`, "together they stand for a manifest; some were forgotten, or an output that they are taken from is empty", "give all three, or none of them and a manifest"));
	return {
		facts: (format === "vhd" || format === "luks-raw") && wrappedDek !== void 0 && rootKey ? {
			format,
			wrappedDek,
			rootKey
		} : void 0,
		rehearsal: void 0
	};
}
function readTemplate(reader) {
	const bootMode = reader.text("boot-mode", { check: bootModeProblem });
	return {
		name: reader.text("name", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.xt)(value, 255) }),
		note: reader.text("note", { check: noteProblem }),
		operatingSystem: reader.text("operating-system", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.r }),
		bootMode: bootMode === "PV" || bootMode === "HVM" ? bootMode : void 0,
		byol: reader.flag("byol", false),
		locations: [...new Set(reader.list("locations", (item) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.i)(item, "is no datacenter such as dal13")))],
		templateId: reader.integer("template-id", {
			min: 1,
			max: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.vt,
			wrong: (text) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.yt)(text)
		})
	};
}
function bootModeProblem(value) {
	if (value === "PV" || value === "HVM") return void 0;
	const what = "must be HVM or PV";
	return /^(uefi|efi|bios|legacy|csm)$/i.test(value) ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "it names firmware; here the way is meant in which Xen runs the server, and its firmware is a BIOS", "did you mean HVM? Without boot-mode IBM chooses") : {
		...(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.C)(value, ["HVM", "PV"]),
		what
	};
}
/** The identity that this action puts into the note must be the only one there. */
function noteProblem(note) {
	return note.includes("[encrypted-image:") ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("holds [encrypted-image: …], which this action sets itself", "the note of an earlier template was copied with its mark", "leave out what stands in these brackets") : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.xt)(note, 500);
}



/***/ })

};
