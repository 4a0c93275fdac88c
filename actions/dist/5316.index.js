export const id = 5316;
export const ids = [5316];
export const modules = {

/***/ 5316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parse: () => (/* reexport safe */ _inputs13_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _inputs13_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(939);


/***/ }),

/***/ 939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parse),
/* harmony export */   t: () => (/* binding */ ID_OR_ALIAS)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);


// actions/wrap-key/inputs.ts
/** What the key service takes in an address; a name may hold more, a space for example. */
const ID_OR_ALIAS = /^[A-Za-z0-9_-]{2,90}$/;
function parse(reader, env) {
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K)(reader, "1h", env);
	const rootKey = readRootKey(reader, common.region);
	const bits = reader.choice("data-key-bits", ["512", "256"], "512") === "256" ? 256 : 512;
	const given = reader.secret("data-key", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.t })?.reveal();
	const dataKey = given === void 0 || (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.t)(given) ? void 0 : _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.a.fromBase64(given, "data-key");
	const dataKeyId = reader.text("data-key-id", { check: keyNameProblem });
	reader.rule(["data-key-bits", "data-key"], dataKey !== void 0 && bits === 256 && dataKey.bits === 512, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("data-key-bits is 256, but data-key holds 512 bits", "data-key-bits is for a key that is generated; a given key has its own length", "leave data-key-bits out when data-key is given"));
	reader.rule(["data-key", "data-key-id"], given !== void 0 && dataKeyId !== void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("give either data-key or data-key-id, not both", "one is the key itself, the other names where it lies: which of them counts cannot be told", "leave one of the two out"));
	return {
		...common,
		rootKey,
		bits,
		dataKey,
		dataKeyId
	};
}
function keyNameProblem(value) {
	if (ID_OR_ALIAS.test(value)) return void 0;
	const what = "must be the id or an alias of a standard key (no name, no CRN)";
	if (!(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.t)(value)) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "it has the form of a data key, which is no id", "give it as data-key, from a secret; make a new one if this stood in a file or log");
	const id = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(value)?.keyId;
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, id === void 0 ? "it has signs that no id and no alias has: it is the name of the key" : "this is the CRN of a key", id === void 0 ? "give the id, as `ibmcloud kp keys` lists it, or give the key an alias" : `did you mean ${id}?`);
}
function readRootKey(reader, region) {
	const crn = reader.text("root-key-crn", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.wt });
	const instance = reader.text("kms-instance-id", { check: instanceProblem });
	const name = reader.text("root-key", { check: rootKeyProblem });
	const inputs = [
		"root-key-crn",
		"kms-instance-id",
		"root-key"
	];
	const parsed = crn === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(crn);
	if (crn !== void 0) {
		reader.rule(inputs, instance !== void 0 || name !== void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("give either root-key-crn, or kms-instance-id and root-key, not both", "the CRN names instance and key already; which of them counts cannot be told", `leave out ${instance === void 0 ? "root-key" : name === void 0 ? "kms-instance-id" : "kms-instance-id and root-key"}`));
		(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.W)(reader, region, {
			what: "root-key-crn",
			region: parsed?.region
		});
	} else reader.rule(inputs, instance === void 0 || name === void 0, missingKey(instance, name));
	return parsed ?? named(reader, region, instance ?? "", name ?? "");
}
function missingKey(instance, name) {
	const half = instance === void 0 ? name === void 0 ? void 0 : "kms-instance-id" : "root-key";
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(half === void 0 ? "give root-key-crn, or kms-instance-id and root-key" : `give root-key-crn, or kms-instance-id and root-key: ${half} is missing`, "no root key is named by the inputs, or the variable that it is taken from is empty here", half === void 0 ? "give root-key-crn, which prepare-environment puts out" : `give ${half} too, or root-key-crn alone`);
}
function named(reader, region, instance, name) {
	const parsed = parseInstance(instance);
	(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.W)(reader, region, {
		what: "kms-instance-id",
		region: parsed?.region
	});
	reader.rule([
		"region",
		"kms-instance-id",
		"root-key",
		"root-key-crn"
	], parsed !== void 0 && parsed.region === void 0 && region === void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("region is missing: the GUID in kms-instance-id does not tell it", "a GUID names an instance without its region; only its CRN has both", "give region (or IBMCLOUD_REGION), or the CRN of the instance as kms-instance-id"));
	return {
		instance: {
			service: parsed?.service ?? "kms",
			region: parsed?.region ?? region ?? "",
			instanceId: parsed?.instanceId ?? ""
		},
		name
	};
}
const SERVICES = ["kms", "hs-crypto"];
function instanceProblem(value) {
	const what = "must be the GUID (or CRN) of a key instance";
	if (parseInstance(value)) return void 0;
	if ((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(value)) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "this is the CRN of a key", "give it as root-key-crn, and leave kms-instance-id and root-key out");
	if (value.startsWith("crn:")) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.St)(value, SERVICES, what);
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "this is a name: several instances may have the same", "give the GUID or the CRN, which `ibmcloud resource service-instance NAME` shows");
}
function rootKeyProblem(value) {
	const what = "must be the id, alias or name of a key";
	if ((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(value)) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "this is the CRN of a key", "give it as root-key-crn, and leave kms-instance-id out");
	if (value.startsWith("crn:")) {
		const found = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.wt)(value);
		return found && {
			...found,
			what
		};
	}
	return value.length <= 90 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "it is longer than 90 characters, the most a name has", "give the id of the key");
}
function parseInstance(text) {
	const crn = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(text);
	if (crn && SERVICES.includes(crn.service)) return {
		service: crn.service,
		region: crn.region,
		instanceId: crn.instanceId
	};
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(text) ? {
		service: "kms",
		instanceId: text
	} : void 0;
}



/***/ })

};
