export const id = 3704;
export const ids = [3704];
export const modules = {

/***/ 3704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTION: () => (/* binding */ ACTION)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6897);



// actions/check-request/inputs.ts
/** Nothing here waits for anything. */
const TIMEOUT = 3e5;
function parse(reader) {
	const text = reader.requiredText("workflow", { check: (value) => {
		const names = Object.keys(_stages_js__WEBPACK_IMPORTED_MODULE_2__.t);
		return (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.i)(value) ? void 0 : {
			...(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.C)(value, names),
			what: `must be ${names.join(" or ")}`
		};
	} });
	const workflow = (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.i)(text) ? text : "encrypted-image";
	const stages = reader.list("stages", (name) => stageProblem(name, workflow)).filter(_stages_js__WEBPACK_IMPORTED_MODULE_2__.r);
	const secrets = reader.list("secrets", (name) => /^[a-z][a-z-]*$/.test(name) ? void 0 : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("is no name of a secret", "the value of a secret was given, or the name that it has in the repository", "give the names under which this workflow takes secrets, such as classic-api-key"));
	return {
		timeout: TIMEOUT,
		workflow,
		request: readRequest(reader),
		stages: stages.length > 0 ? stages : void 0,
		secrets
	};
}
function stageProblem(name, workflow) {
	if ((0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.r)(name) && _stages_js__WEBPACK_IMPORTED_MODULE_2__.t[workflow][name]) return void 0;
	const actions = Object.keys(_stages_js__WEBPACK_IMPORTED_MODULE_2__.t[workflow]);
	const near = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.gt)(name, actions);
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("is no action of it", `the workflow ${workflow} runs ${actions.join(", ")}`, near === void 0 ? "give the names of actions that this job runs" : `did you mean ${near}?`);
}
function readRequest(reader) {
	const json = reader.lines("inputs");
	const request = json === void 0 ? void 0 : (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.o)(json);
	if (!request) reader.problem(json === void 0 ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("inputs is missing", "the step hands nothing on, or the workflow was called without inputs", "hand on the inputs of the workflow: toJSON(inputs)") : (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Tt)("inputs must be what toJSON(inputs) gives", "it is written by hand, or another context than inputs was handed on", "hand on toJSON(inputs), as it is"), "inputs");
	return request ?? /* @__PURE__ */ new Map();
}
// actions/check-request/action.ts
const ACTION = {
	name: "check-request",
	title: "Request checked",
	speaksForWorkflow: true,
	outputs: [
		"call-id",
		"queue",
		"region",
		"rehearse"
	],
	parse,
	async run(inputs, edge) {
		const { run } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(6434)]).then(__webpack_require__.bind(__webpack_require__, 6434));
		const { outputs, log, summary } = edge;
		await run(inputs, {
			env: (name) => edge.env[name] || void 0,
			outputs,
			log,
			summary
		});
		summary.ended("success", "Request checked", `The inputs of ${inputs.workflow} are sound: nothing that they say would be refused by a later job.`);
	}
};



/***/ }),

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isOn),
/* harmony export */   i: () => (/* binding */ isWorkflow),
/* harmony export */   n: () => (/* binding */ PARSERS),
/* harmony export */   o: () => (/* binding */ parseRequest),
/* harmony export */   r: () => (/* binding */ isStage),
/* harmony export */   s: () => (/* binding */ regionOf),
/* harmony export */   t: () => (/* binding */ HANDED)
/* harmony export */ });
// actions/check-request/request.ts
/** Reads what `toJSON(inputs)` gives; undefined when it is nothing of that kind. */
function parseRequest(json) {
	let value;
	try {
		value = JSON.parse(json);
	} catch {
		return;
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	const request = /* @__PURE__ */ new Map();
	for (const [name, given] of Object.entries(value)) {
		if (given === null || given === "") continue;
		if (typeof given === "object") return void 0;
		request.set(name, String(given));
	}
	return request;
}
/** Whether a boolean input is on. */
function isOn(request, name) {
	return request.get(name) === "true";
}
/** The region that the inputs tell: `region`, else that of the root key or of its instance; '' when nothing tells. */
function regionOf(request) {
	const given = request.get("region");
	if (given !== void 0) return given;
	const crn = request.get("root-key-crn") ?? request.get("kms-instance-id") ?? "";
	return /^crn:v1:[^:]*:[^:]*:[^:]*:([a-z][a-z0-9-]*):/.exec(crn)?.[1] ?? "";
}
// actions/check-request/stages.ts
/** The actions' own parsers, in the order of the stages; each is loaded when it is needed. */
const PARSERS = {
	"prepare-environment": async () => (await __webpack_require__.e(/* import() */ 4972).then(__webpack_require__.bind(__webpack_require__, 4972))).parse,
	"wrap-key": async () => (await __webpack_require__.e(/* import() */ 5316).then(__webpack_require__.bind(__webpack_require__, 5316))).parse,
	"encrypt-image": async () => (await __webpack_require__.e(/* import() */ 4143).then(__webpack_require__.bind(__webpack_require__, 4143))).parse,
	"upload-import": async () => (await __webpack_require__.e(/* import() */ 9901).then(__webpack_require__.bind(__webpack_require__, 9901))).parse,
	"order-instance": async () => (await Promise.all(/* import() */[__webpack_require__.e(2017), __webpack_require__.e(9954)]).then(__webpack_require__.bind(__webpack_require__, 9954))).parse,
	"audit-events": async () => (await __webpack_require__.e(/* import() */ 9773).then(__webpack_require__.bind(__webpack_require__, 9773))).parse
};
function isStage(name) {
	return Object.hasOwn(PARSERS, name);
}
/** 48 bytes, as base64: nothing says more of a wrapped data key. */
const WRAPPED_DEK = "A".repeat(64);
const ROOT_KEY_CRN = "crn:v1:bluemix:public:kms:us-south:a/0:0:key:0";
function isWorkflow(name) {
	return Object.hasOwn(HANDED, name);
}
/** By workflow: its actions, in the order in which they run. */
const HANDED = {
	"encrypted-image": {
		"prepare-environment": {
			later: {
				mode: "check",
				audit: "check"
			},
			withheld: [
				"kms-plan",
				"cos-plan",
				"standard-key",
				"dry-run"
			],
			renamed: {
				"kms-instance": ["kms-instance-id"],
				"root-key": ["root-key-crn", "root-key"]
			},
			hosted: true
		},
		"wrap-key": {
			later: {},
			withheld: [],
			hosted: true
		},
		"encrypt-image": {
			later: {
				"wrapped-dek": WRAPPED_DEK,
				"root-key-crn": ROOT_KEY_CRN,
				"data-key-source": "generated"
			},
			withheld: []
		},
		"upload-import": {
			later: { "encrypted-image": "/stand-in.vhd-0.vhd" },
			withheld: [
				"object-uri",
				"manifest",
				"format",
				"wrapped-dek",
				"root-key-crn",
				"template-id"
			]
		},
		"order-instance": {
			later: {
				"template-id": "1",
				pipeline: ""
			},
			withheld: [
				"template-global-id",
				"operating-system",
				"dry-run"
			]
		},
		"audit-events": {
			later: {
				"object-uri": "",
				"template-id": "1",
				"instance-id": "1",
				"root-key-crn": ""
			},
			withheld: [
				"manifest",
				"until",
				"output"
			],
			hosted: true
		}
	},
	"order-instance": { "order-instance": {
		later: {},
		withheld: ["pipeline"],
		hosted: true
	} },
	"setup-environment": { "prepare-environment": {
		later: {},
		withheld: [],
		hosted: true
	} }
};



/***/ })

};
