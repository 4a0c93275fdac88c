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
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.k)(reader, "1h", env);
	const rootKey = readRootKey(reader, common.region);
	const bits = reader.choice("data-key-bits", ["512", "256"], "512") === "256" ? 256 : 512;
	const given = reader.secret("data-key");
	const dataKey = given && readDataKey(reader, given);
	if (dataKey && bits === 256 && dataKey.bits === 512) reader.problem("data-key-bits is 256, but data-key holds 512 bits; leave data-key-bits out when data-key is given");
	const dataKeyId = reader.text("data-key-id", { check: (value) => ID_OR_ALIAS.test(value) ? void 0 : "must be the id or an alias of a standard key (no name, no CRN)" });
	if (given && dataKeyId !== void 0) reader.problem("give either data-key or data-key-id, not both");
	return {
		...common,
		rootKey,
		bits,
		dataKey,
		dataKeyId
	};
}
function readRootKey(reader, region) {
	const crn = reader.text("root-key-crn", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Q)(value) ? void 0 : "must be the full CRN of a key" });
	const instance = reader.text("kms-instance-id", { check: (value) => parseInstance(value) ? void 0 : "must be the GUID (or CRN) of a key instance" });
	const name = reader.text("root-key", { check: (value) => value.length <= 90 ? void 0 : "must be the id, alias or name of a key" });
	const parsed = crn === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Q)(crn);
	if (crn !== void 0) {
		if (instance !== void 0 || name !== void 0) reader.problem("give either root-key-crn, or kms-instance-id and root-key, not both");
		if (parsed) judgeRegion(reader, region, {
			what: "root-key-crn",
			region: parsed.region
		});
	} else if (instance === void 0 || name === void 0) reader.problem("give root-key-crn, or kms-instance-id and root-key");
	return parsed ?? named(reader, region, instance ?? "", name ?? "");
}
function named(reader, region, instance, name) {
	const parsed = parseInstance(instance);
	judgeRegion(reader, region, {
		what: "kms-instance-id",
		region: parsed?.region
	});
	if (parsed && parsed.region === void 0 && region === void 0) reader.problem("region is missing: the GUID in kms-instance-id does not tell it");
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
function judgeRegion(reader, region, place) {
	const problem = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.W)([{
		what: "region",
		region
	}, place]);
	if (problem !== void 0) reader.problem(problem);
}
/** The value is never shown: only what is wrong with it. */
function readDataKey(reader, given) {
	try {
		return _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.r.fromBase64(given.reveal(), "data-key");
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K)) throw error;
		reader.problem(`data-key is no usable data encryption key: ${error.why}; ${error.fix}`);
		return;
	}
}



/***/ })

};
