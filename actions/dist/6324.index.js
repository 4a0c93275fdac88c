export const id = 6324;
export const ids = [6324];
export const modules = {

/***/ 6324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTION: () => (/* binding */ ACTION)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _inputs8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6259);


// actions/prepare-environment/action.ts
const ACTION = {
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
	parse: _inputs8_js__WEBPACK_IMPORTED_MODULE_1__.t,
	async run(inputs, edge) {
		const { openDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5887), __webpack_require__.e(1555)]).then(__webpack_require__.bind(__webpack_require__, 1555));
		const { run } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5887), __webpack_require__.e(2743), __webpack_require__.e(2766)]).then(__webpack_require__.bind(__webpack_require__, 385));
		await run(inputs, openDeps(inputs, edge));
	}
};



/***/ }),

/***/ 6259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);


// actions/prepare-environment/input-values.ts
/** ibm-cloud-apis.md 2.2 */
function instanceNameProblem(value) {
	return /^[A-Za-z0-9 ._:-]{1,180}$/.test(value) ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must be 1 to 180 letters, digits, spaces or - . _ :", value.length > 180 ? "it is longer than a name may be" : "it has a sign that no name of an instance has", "give the name as the list of resources shows it, or the GUID or CRN of the instance");
}
function nameProblem(value) {
	return value.length <= 100 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must have at most 100 characters", `it has ${value.length}: more was copied than the name or id`, "give the name or the id alone");
}
/** ibm-cloud-apis.md 3.3 */
function keyNameProblem(value) {
	return value.length >= 2 && value.length <= 90 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must have 2 to 90 characters", value.length < 2 ? "no key has so short a name" : "no key has so long a name; it may be what the key is made of", "give the id, an alias or the name of the key");
}
function planProblem(value) {
	return /^[A-Za-z0-9._-]{1,80}$/.test(value) ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must be the name or id of a plan", "it is the title that the catalog shows, not the name of the plan", "give the name of the plan, such as standard or tiered-pricing, or leave it out");
}
function daysProblem(value) {
	if (/^(0|[1-9]\d{0,3})$/.test(value)) return void 0;
	const days = /^([1-9]\d{0,3}) ?(d|days?)$/i.exec(value)?.[1];
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must be a number of days from 0 to 9999", days === void 0 ? "it is no whole number, or more than the rule can count" : "its unit stands with it; days are counted anyway", days === void 0 ? "give whole days, such as 7; 0 makes no rule" : `did you mean ${days}?`);
}
/** An IAM id, or the id of a service ID without `iam-`. */
function importerProblem(value) {
	if (/^[A-Za-z]{2,10}-[A-Za-z0-9.@_-]{2,120}$/.test(value)) return void 0;
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must be an IAM id such as IBMid-…", value.includes("@") ? "this is an e-mail address, which a person may change" : value.startsWith("crn:") ? "this is a CRN" : "this is a name, or a part of the id is missing", "give the IAM id, which `ibmcloud account users --output json` shows as iamId, or leave it out for the owner of ibmcloud-api-key");
}
/** The value is never shown: only what is wrong with it. */
function materialProblem(value, kind) {
	const read = _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.n.fromBase64(value, kind);
	if (typeof read !== "string") {
		read.wipe();
		return;
	}
	const bytes = kind === "root" ? "32" : "64";
	if (/^([0-9a-f]{2}){16,64}$/i.test(value)) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(read, "it is hexadecimal, not base64", "write the same bytes as base64: `xxd -r -p | base64 -w0`");
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(read, value.startsWith("-----") ? "it is a PEM file, as certificates are" : /[-_]/.test(value) ? "it is base64 for addresses (- and _), or no base64" : "a part of it is missing, or it is the text of a password and not base64 of bytes", `give base64 of random bytes: \`head -c ${bytes} /dev/urandom | base64 -w0\``);
}
// actions/prepare-environment/inputs.ts
const BUCKET_CLASSES = [
	"standard",
	"smart",
	"vault",
	"cold"
];
const DEFAULT_NAME = "encrypted-images";
function parse(reader, env) {
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K)(reader, "1h", env);
	const classic = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G)(reader, common.apiKey);
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
	const importer = reader.text("importer", { check: importerProblem });
	return {
		importServiceId: importServiceId.replace(/^iam-(?=ServiceId-)/, ""),
		importer: importer?.replace(/^(?=ServiceId-)/, "iam-")
	};
}
function readKeys(reader, region) {
	const { rootKey, instance: kmsInstance } = readRootKey(reader, readInstance(reader, "kms-instance", ["kms", "hs-crypto"]));
	const fixed = kmsInstance.by === "crn" ? kmsInstance.crn.region : void 0;
	(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.W)(reader, region, {
		what: "kms-instance",
		region: fixed
	});
	reader.rule([
		"region",
		"kms-instance",
		"root-key"
	], region === void 0 && fixed === void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("region is missing (input, or environment IBMCLOUD_REGION): only a CRN in kms-instance or root-key tells it", "key instance and bucket need a region, and a name or GUID tells none", "give region, such as us-south, or the CRN of the instance or of the root key"));
	const kmsPlan = reader.textOr("kms-plan", "tiered-pricing", { check: planProblem });
	const rootKeyMaterial = readMaterial(reader, "root-key-material", "root");
	const standardKey = reader.text("standard-key", { check: keyNameProblem });
	const standardKeyMaterial = readMaterial(reader, "standard-key-material", "standard");
	reader.rule(["standard-key", "standard-key-material"], standardKeyMaterial !== void 0 && standardKey === void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("standard-key-material needs standard-key, the name of the key", "only a key that has a name is looked at or made", "give standard-key, or leave standard-key-material out"));
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
		if (!value.startsWith("crn:")) return keyNameProblem(value);
		const found = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.wt)(value);
		return found && {
			...found,
			what: "must be an id, alias or name, or the full CRN of a key"
		};
	} });
	const key = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(text);
	const crn = key && (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(text.replace(/:key:[^:]+$/, "::"));
	if (!key || !crn) return {
		rootKey: text,
		instance: named
	};
	reader.rule(["kms-instance", "root-key"], ![
		DEFAULT_NAME,
		crn.instanceId,
		crn.crn
	].includes(named.text), (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("kms-instance and the CRN in root-key name two instances", "one of them is that of another environment or account", "leave kms-instance out: the CRN names its instance"));
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
	const cosInstance = readInstance(reader, "cos-instance", ["cloud-object-storage"]);
	const cosPlan = reader.textOr("cos-plan", "standard", { check: planProblem });
	const bucket = reader.requiredText("bucket", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ut });
	const bucketClass = reader.choice("bucket-class", BUCKET_CLASSES, "standard");
	const bucketKey = reader.flag("bucket-key", false);
	const days = reader.textOr("abort-uploads-after", "7", { check: daysProblem });
	return {
		cosInstance,
		cosPlan,
		bucket,
		bucketClass,
		bucketKey,
		abortUploadsAfter: Number(days)
	};
}
function readAudit(reader) {
	const audit = reader.choice("audit", [
		"check",
		"ensure",
		"off"
	], "check");
	const crn = reader.text("logs-instance", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.St)(value, ["logs"], "must be the CRN of a Cloud Logs instance") });
	return {
		audit,
		logsInstance: crn === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(crn)
	};
}
function readInstance(reader, input, services) {
	const what = `must be a name, a GUID, or the CRN of an instance of ${services.join(" or ")}`;
	const text = reader.textOr(input, DEFAULT_NAME, { check: (value) => value.startsWith("crn:") ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.St)(value, services, what) : instanceNameProblem(value) });
	const crn = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(text);
	if (crn) return {
		by: "crn",
		text,
		crn
	};
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(text) ? {
		by: "guid",
		text
	} : {
		by: "name",
		text
	};
}
/** The value is never shown: only what is wrong with it. */
function readMaterial(reader, input, kind) {
	const given = reader.secret(input, { check: (value) => materialProblem(value, kind) })?.reveal();
	const read = given === void 0 ? void 0 : _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.n.fromBase64(given, kind);
	return typeof read === "string" ? void 0 : read;
}



/***/ })

};
