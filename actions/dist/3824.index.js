export const id = 3824;
export const ids = [3824];
export const modules = {

/***/ 3824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTION: () => (/* binding */ ACTION)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5003);


// actions/audit-events/action.ts
const ACTION = {
	name: "audit-events",
	title: "Audit of an encrypted image",
	outputs: [
		"timeline",
		"events",
		"missing",
		"forbidden"
	],
	parse: _inputs_js__WEBPACK_IMPORTED_MODULE_1__.t,
	async run(inputs, edge) {
		const { openDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5887), __webpack_require__.e(9162)]).then(__webpack_require__.bind(__webpack_require__, 9162));
		const { run } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(2545), __webpack_require__.e(6850)]).then(__webpack_require__.bind(__webpack_require__, 6850));
		await run(inputs, openDeps(inputs, edge));
	}
};



/***/ }),

/***/ 5003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _rule_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6069);



// actions/audit-events/input-values.ts
/** RFC 3339: a date, a time and an offset. */
const MOMENT = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;
/** Unix milliseconds; undefined for what is no moment. */
function timeOf(text) {
	const day = /* @__PURE__ */ new Date(`${text.slice(0, 10)}T00:00:00Z`);
	if (!MOMENT.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text.slice(0, 10))) return void 0;
	const time = Date.parse(text.toUpperCase());
	return Number.isNaN(time) ? void 0 : time;
}
function momentProblem(text) {
	if (timeOf(text) !== void 0) return void 0;
	const what = "must be a moment of RFC 3339 such as 2026-11-22T06:30:00Z";
	const meant = likelyMoment(text);
	if (meant !== void 0) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "its time of day or its offset is missing, or something else stands for T", `did you mean ${meant}?`);
	if (MOMENT.test(text)) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "there is no such day or time", "give a day that its month has");
	if (/^-?\d+ ?[smhd]|ago|yesterday|today|now|last/i.test(text)) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "it counts from now, which every run would read otherwise", "give a moment; `date -u -d '-2 hours' +%FT%TZ` makes one");
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "it is a date in the order of another country, or a number", "write year, month and day first, such as 2026-11-22T06:30:00Z");
}
/** `2026-11-22`, `2026-11-22 06:30`, seconds since 1970 → a moment. */
function likelyMoment(text) {
	const seconds = /^1[0-9]{9}$/.test(text) ? (/* @__PURE__ */ new Date(Number(text) * 1e3)).toISOString().replace(".000", "") : void 0;
	const [, day, minutes = "00:00", rest = ":00", offset = "Z"] = /^(\d{4}-\d{2}-\d{2})(?:[Tt ]+(\d{2}:\d{2})(:\d{2})?\s?([Zz]|UTC|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? [];
	const meant = seconds ?? `${day}T${minutes}${rest}${offset.replace("UTC", "Z")}`;
	return timeOf(meant) === void 0 ? void 0 : meant;
}
function ruleProblem(item) {
	if ((0,_rule_names_js__WEBPACK_IMPORTED_MODULE_2__.n)(item)) return void 0;
	const near = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.gt)(item, _rule_names_js__WEBPACK_IMPORTED_MODULE_2__.t);
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(`is no rule (${_rule_names_js__WEBPACK_IMPORTED_MODULE_2__.t.join(", ")})`, near === void 0 ? "it is the name of an action of IBM, or of nothing" : "it is misspelt", near === void 0 ? "give the name of a rule, one a line" : `did you mean ${near}?`);
}
function identityProblem(item) {
	if (/^(IBMid-[0-9A-Za-z]{4,32}|(iam-)?(ServiceId|Profile)-[0-9a-zA-Z-]{8,64})$/.test(item)) return void 0;
	const inside = /(?:iam-)?ServiceId-[0-9a-zA-Z-]{8,64}/.exec(item)?.[0];
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("must be like IBMid-…, ServiceId-… or iam-ServiceId-…", item.startsWith("crn:") ? "this is a CRN" : item.includes("@") ? "this is an e-mail address" : "this is a name, or a part of the id is missing", inside === void 0 ? "give the IAM id, as the events and the lists of users and service IDs show it" : `did you mean ${inside}?`);
}
// actions/audit-events/inputs.ts
function parse(reader, env) {
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.K)(reader, "1h", env);
	const inputs = {
		...common,
		classic: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.G)(reader, common.apiKey),
		...readSubject(reader),
		logsInstance: readLogsInstance(reader),
		since: readMoment(reader, "since"),
		until: readMoment(reader, "until"),
		expect: readRules(reader, "expect"),
		forbid: readRules(reader, "forbid"),
		wait: reader.duration("wait", "10m"),
		identities: reader.list("identities", identityProblem).map(iamIdOf),
		output: reader.text("output", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.lt)(value) })
	};
	judgeTogether(reader, inputs);
	return inputs;
}
function readSubject(reader) {
	const uri = reader.text("object-uri", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.dt });
	const crn = reader.text("root-key-crn", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.wt });
	const id = {
		min: 1,
		max: _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.vt,
		wrong: (text) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.yt)(text)
	};
	const subject = {
		manifest: reader.text("manifest", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.lt)(value, "object-uri") }),
		objectUri: uri === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ht)(uri),
		templateId: reader.integer("template-id", id),
		instanceId: reader.integer("instance-id", id),
		rootKey: crn === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(crn)
	};
	reader.rule([
		"manifest",
		"object-uri",
		"template-id",
		"instance-id",
		"root-key-crn"
	], [
		subject.manifest,
		uri,
		crn,
		subject.templateId,
		subject.instanceId
	].every((part) => part === void 0), (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("give at least one of manifest, object-uri, template-id, instance-id and root-key-crn", "nothing tells whose events are asked for, or the jobs whose outputs these are did not run", "hand on what the jobs before put out, such as object-uri and template-id of upload-import"));
	return subject;
}
function readLogsInstance(reader) {
	const what = "must be the CRN of an IBM Cloud Logs instance (crn:v1:…:logs:REGION:a/ACCOUNT:GUID::)";
	const crn = reader.text("logs-instance", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ct)(value) ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.St)(value, ["logs"], what) ?? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(what, "its region or GUID has a form that none has", "copy the CRN again from the list of resources") });
	return crn === void 0 ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ct)(crn);
}
function readMoment(reader, name) {
	const text = reader.text(name, { check: momentProblem });
	return text === void 0 ? void 0 : timeOf(text);
}
function readRules(reader, name) {
	return [...new Set(reader.list(name, ruleProblem).filter(_rule_names_js__WEBPACK_IMPORTED_MODULE_2__.n))];
}
const iamIdOf = (item) => /^(ServiceId|Profile)-/.test(item) ? `iam-${item}` : item;
function judgeMoments(reader, { since, until }) {
	reader.rule(["since", "until"], since !== void 0 && until !== void 0 && since >= until, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("until must be after since", "the two were exchanged, or their offsets differ", "give the earlier moment as since and the later one as until"));
	reader.rule(["since"], until === void 0 && since !== void 0 && since > Date.now(), (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("since lies in the future, and without until the timeline ends now", "its year or its offset from UTC is wrong, or the clock of this runner is behind", "give a moment that has passed; `date -u +%FT%TZ` shows the present one"));
}
function judgeTogether(reader, inputs) {
	const { region, objectUri, rootKey } = inputs;
	const both = inputs.expect.filter((rule) => inputs.forbid.includes(rule));
	reader.rule(["expect", "forbid"], both.length > 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(`expect and forbid both name ${both.join(", ")}`, "no event can be there and not be there", "leave it out of one of the two"));
	judgeMoments(reader, inputs);
	reader.rule(["wait", "timeout"], inputs.wait >= inputs.timeout, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("timeout must be longer than wait: the services are asked once more at its end", "timeout is of the whole action, and waiting is a part of it", "give a longer timeout, or a shorter wait"));
	(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.W)(reader, region, {
		what: "object-uri",
		region: objectUri?.region
	});
	(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.W)(reader, region, {
		what: "root-key-crn",
		region: rootKey?.region
	});
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
