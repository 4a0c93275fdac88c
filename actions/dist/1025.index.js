export const id = 1025;
export const ids = [1025];
export const modules = {

/***/ 4972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);


// actions/prepare-environment/inputs.ts
const BUCKET_CLASSES = [
	"standard",
	"smart",
	"vault",
	"cold"
];
const DEFAULT_NAME = "encrypted-images";
const GUID = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
function parse(reader, env) {
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.k)(reader, "1h", env);
	const classic = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.O)(reader, common.apiKey);
	return {
		...common,
		classic,
		mode: reader.choice("mode", ["check", "ensure"], "check"),
		dryRun: reader.flag("dry-run", false),
		resourceGroup: reader.text("resource-group", { check: nameProblem }),
		...readKeys(reader, common.region),
		...readStorage(reader),
		...readIdentities(reader),
		...readAudit(reader),
		classicLooks: reader.choice("classic", ["check", "off"], "check")
	};
}
/** A service ID has two ids, with `iam-` and without; either will do, as in upload-import. ibm-cloud-apis.md 1.4 */
function readIdentities(reader) {
	const importServiceId = reader.textOr("import-service-id", "image-import", { check: nameProblem });
	const importer = reader.text("importer", { check: (value) => /^[A-Za-z]{2,10}-[A-Za-z0-9.@_-]{2,120}$/.test(value) ? void 0 : "must be an IAM id such as IBMid-…" });
	return {
		importServiceId: importServiceId.replace(/^iam-(?=ServiceId-)/, ""),
		importer: importer?.replace(/^(?=ServiceId-)/, "iam-")
	};
}
function readKeys(reader, region) {
	const { rootKey, instance: kmsInstance } = readRootKey(reader, readInstance(reader, "kms-instance", ["kms", "hs-crypto"]));
	const fixed = kmsInstance.by === "crn" ? kmsInstance.crn.region : void 0;
	const problem = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.W)([{
		what: "region",
		region
	}, {
		what: "kms-instance",
		region: fixed
	}]);
	if (problem !== void 0) reader.problem(problem);
	if (region === void 0 && fixed === void 0) reader.problem("region is missing (input, or environment IBMCLOUD_REGION): only a CRN in kms-instance or root-key tells it");
	const kmsPlan = reader.textOr("kms-plan", "tiered-pricing", { check: planProblem });
	const rootKeyMaterial = readMaterial(reader, "root-key-material", "root");
	const standardKey = reader.text("standard-key", { check: keyProblem });
	const standardKeyMaterial = readMaterial(reader, "standard-key-material", "standard");
	if (standardKeyMaterial && standardKey === void 0) reader.problem("standard-key-material needs standard-key, the name of the key");
	return {
		region: region ?? fixed ?? "",
		kmsInstance,
		kmsPlan,
		rootKey,
		rootKeyMaterial,
		standardKey,
		standardKeyMaterial
	};
}
/** A CRN names its instance too, so that one who has only `root-key-crn` of `wrap-key` can have all of it checked. */
function readRootKey(reader, named) {
	const text = reader.textOr("root-key", "image-root", { check: (value) => {
		if (!value.startsWith("crn:")) return keyProblem(value);
		return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Q)(value) ? void 0 : "must be an id, alias or name, or the full CRN of a key";
	} });
	const key = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Q)(text);
	const crn = key && (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Z)(text.replace(/:key:[^:]+$/, "::"));
	if (!key || !crn) return {
		rootKey: text,
		instance: named
	};
	if (![
		DEFAULT_NAME,
		crn.instanceId,
		crn.crn
	].includes(named.text)) reader.problem("kms-instance and the CRN in root-key name two instances");
	return {
		rootKey: key.keyId,
		instance: {
			by: "crn",
			text: crn.crn,
			crn
		}
	};
}
function readStorage(reader) {
	return {
		cosInstance: readInstance(reader, "cos-instance", ["cloud-object-storage"]),
		cosPlan: reader.textOr("cos-plan", "standard", { check: planProblem }),
		bucket: reader.requiredText("bucket", { check: (value) => /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(value) ? void 0 : "must be the name of a bucket" }),
		bucketClass: reader.choice("bucket-class", BUCKET_CLASSES, "standard"),
		bucketKey: reader.flag("bucket-key", false),
		abortUploadsAfter: readDays(reader)
	};
}
function readDays(reader) {
	const text = reader.textOr("abort-uploads-after", "7", { check: (value) => /^(0|[1-9]\d{0,3})$/.test(value) ? void 0 : "must be a number of days from 0 to 9999" });
	return /^\d{1,4}$/.test(text) ? Number(text) : 7;
}
function readAudit(reader) {
	const audit = reader.choice("audit", [
		"check",
		"ensure",
		"off"
	], "check");
	const crn = reader.text("logs-instance", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Z)(value)?.service === "logs" ? void 0 : "must be the CRN of a Cloud Logs instance" });
	return {
		audit,
		logsInstance: crn === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Z)(crn)
	};
}
function readInstance(reader, input, services) {
	const text = reader.textOr(input, DEFAULT_NAME, { check: (value) => {
		if (!value.startsWith("crn:")) return instanceNameProblem(value);
		const service = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Z)(value)?.service ?? "";
		return services.includes(service) ? void 0 : `must be a name, a GUID, or the CRN of an instance of ${services.join(" or ")}`;
	} });
	const crn = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Z)(text);
	if (crn) return {
		by: "crn",
		text,
		crn
	};
	return GUID.test(text) ? {
		by: "guid",
		text
	} : {
		by: "name",
		text
	};
}
/** The value is never shown: only what is wrong with it. */
function readMaterial(reader, input, kind) {
	const given = reader.secret(input);
	if (!given) return void 0;
	const read = _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.t.fromBase64(given.reveal(), kind);
	if (typeof read !== "string") return read;
	reader.problem(`${input} ${read}`);
}
/** ibm-cloud-apis.md 2.2 */
function instanceNameProblem(value) {
	return /^[A-Za-z0-9 ._:-]{1,180}$/.test(value) ? void 0 : "must be 1 to 180 letters, digits, spaces or - . _ :";
}
function nameProblem(value) {
	return value.length <= 100 ? void 0 : "must have at most 100 characters";
}
/** ibm-cloud-apis.md 3.3 */
function keyProblem(value) {
	return value.length >= 2 && value.length <= 90 ? void 0 : "must have 2 to 90 characters";
}
function planProblem(value) {
	return /^[A-Za-z0-9._-]{1,80}$/.test(value) ? void 0 : "must be the name or id of a plan";
}



/***/ }),

/***/ 1025:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _inputs9_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4972);



// actions/prepare-environment/main.ts
await (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.u)({
	name: "prepare-environment",
	title: "Environment",
	outputs: [
		"account-id",
		"resource-group-id",
		"kms-instance-id",
		"kms-instance-crn",
		"root-key-crn",
		"data-key-id",
		"cos-instance-crn",
		"bucket",
		"import-service-id",
		"findings",
		"missing",
		"changed"
	],
	parse: _inputs9_js__WEBPACK_IMPORTED_MODULE_2__.t,
	async run(inputs, edge) {
		const { openDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(5887), __webpack_require__.e(1555)]).then(__webpack_require__.bind(__webpack_require__, 1555));
		const { run } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(5887), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 385));
		await run(inputs, openDeps(inputs, edge));
	}
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
