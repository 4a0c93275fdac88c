export const id = 5003;
export const ids = [5003];
export const modules = {

/***/ 5003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parse: () => (/* reexport safe */ _inputs2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _inputs2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9773);


/***/ }),

/***/ 9773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _rule_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6069);



// actions/audit-events/inputs.ts
function parse(reader, env) {
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.k)(reader, "1h", env);
	const inputs = {
		...common,
		classic: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.O)(reader, common.apiKey),
		...readSubject(reader),
		logsInstance: readLogsInstance(reader),
		since: readMoment(reader, "since"),
		until: readMoment(reader, "until"),
		expect: readRules(reader, "expect"),
		forbid: readRules(reader, "forbid"),
		wait: reader.duration("wait", "10m"),
		identities: reader.list("identities", identityProblem).map(iamIdOf),
		output: reader.text("output")
	};
	judgeTogether(reader, inputs);
	return inputs;
}
function readSubject(reader) {
	const uri = reader.text("object-uri", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.nt)(value) ? void 0 : "must be cos://region/bucket/key" });
	const crn = reader.text("root-key-crn", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Q)(value) ? void 0 : "must be the full CRN of a root key" });
	const subject = {
		manifest: reader.text("manifest"),
		objectUri: uri === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.nt)(uri),
		templateId: reader.integer("template-id", {
			min: 1,
			max: 999999999999
		}),
		instanceId: reader.integer("instance-id", {
			min: 1,
			max: 999999999999
		}),
		rootKey: crn === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Q)(crn)
	};
	if ([
		subject.manifest,
		uri,
		crn,
		subject.templateId,
		subject.instanceId
	].every((part) => part === void 0)) reader.problem("give at least one of manifest, object-uri, template-id, instance-id and root-key-crn");
	return subject;
}
function readLogsInstance(reader) {
	const crn = reader.text("logs-instance", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.H)(value) ? void 0 : "must be the CRN of an IBM Cloud Logs instance (crn:v1:…:logs:REGION:a/ACCOUNT:GUID::)" });
	return crn === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.H)(crn);
}
/** RFC 3339: a date, a time and an offset. */
const MOMENT = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;
function readMoment(reader, name) {
	const read = (text) => isMoment(text) ? Date.parse(text.toUpperCase()) : NaN;
	const text = reader.text(name, { check: (value) => Number.isNaN(read(value)) ? "must be a moment of RFC 3339 such as 2026-11-22T06:30:00Z" : void 0 });
	const time = text === void 0 ? NaN : read(text);
	return Number.isNaN(time) ? void 0 : time;
}
/** A day that its month does not have would be read as one of the next month. */
function isMoment(text) {
	const day = /* @__PURE__ */ new Date(`${text.slice(0, 10)}T00:00:00Z`);
	return MOMENT.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
}
function readRules(reader, name) {
	const problem = (item) => (0,_rule_names_js__WEBPACK_IMPORTED_MODULE_2__.n)(item) ? void 0 : `is no rule (${_rule_names_js__WEBPACK_IMPORTED_MODULE_2__.t.join(", ")})`;
	return [...new Set(reader.list(name, problem).filter(_rule_names_js__WEBPACK_IMPORTED_MODULE_2__.n))];
}
function identityProblem(item) {
	return /^(IBMid-[0-9A-Za-z]{4,32}|(iam-)?(ServiceId|Profile)-[0-9a-zA-Z-]{8,64})$/.test(item) ? void 0 : "must be like IBMid-…, ServiceId-… or iam-ServiceId-…";
}
const iamIdOf = (item) => /^(ServiceId|Profile)-/.test(item) ? `iam-${item}` : item;
function judgeTogether(reader, inputs) {
	const { region, objectUri, rootKey, since, until } = inputs;
	const both = inputs.expect.filter((rule) => inputs.forbid.includes(rule));
	if (both.length > 0) reader.problem(`expect and forbid both name ${both.join(", ")}`);
	if (since !== void 0 && until !== void 0 && since >= until) reader.problem("until must be after since");
	if (inputs.wait >= inputs.timeout) reader.problem("timeout must be longer than wait: the services are asked once more at its end");
	for (const place of [{
		what: "object-uri",
		region: objectUri?.region
	}, {
		what: "root-key-crn",
		region: rootKey?.region
	}]) {
		const problem = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.W)([{
			what: "region",
			region
		}, place]);
		if (problem !== void 0) reader.problem(problem);
	}
}



/***/ }),

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isRuleName),
/* harmony export */   r: () => (/* binding */ meets),
/* harmony export */   t: () => (/* binding */ RULES)
/* harmony export */ });
// actions/audit-events/rule-names.ts
/** What can be expected or forbidden, in the order of the contract (contract.md audit-events). */
const RULES = [
	"wrap",
	"unwrap",
	"unwrap-by-block-storage",
	"unwrap-by-others",
	"upload",
	"import",
	"order",
	"power",
	"key-change",
	"policy-change",
	"delete"
];
const isRuleName = (text) => RULES.some((name) => name === text);
/** Whether an event of the rule `of` meets the rule `wanted`: every unwrap is one `by anyone`. */
function meets(of, wanted) {
	return of === wanted || wanted === "unwrap" && of.startsWith("unwrap-by-");
}



/***/ })

};
