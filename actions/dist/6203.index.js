export const id = 6203;
export const ids = [6203];
export const modules = {

/***/ 6203:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6897);



// actions/check-request/inputs.ts
/** Nothing here waits for anything. */
const TIMEOUT = 3e5;
function parse(reader) {
	const workflow = reader.requiredText("workflow", { check: (value) => Object.hasOwn(_stages_js__WEBPACK_IMPORTED_MODULE_2__.t, value) ? void 0 : `must be ${Object.keys(_stages_js__WEBPACK_IMPORTED_MODULE_2__.t).join(" or ")}` }) === "order-instance" ? "order-instance" : "encrypted-image";
	const stages = reader.list("stages", (name) => (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.r)(name) && _stages_js__WEBPACK_IMPORTED_MODULE_2__.t[workflow][name] ? void 0 : "is no action of it").filter(_stages_js__WEBPACK_IMPORTED_MODULE_2__.r);
	const secrets = reader.list("secrets", (name) => /^[a-z][a-z-]*$/.test(name) ? void 0 : "is no name of a secret");
	return {
		timeout: TIMEOUT,
		workflow,
		request: readRequest(reader),
		stages: stages.length > 0 ? stages : void 0,
		secrets
	};
}
function readRequest(reader) {
	const json = reader.lines("inputs");
	const request = json === void 0 ? void 0 : (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.a)(json);
	if (!request) reader.problem(json === void 0 ? "inputs is missing" : "inputs must be what toJSON(inputs) gives");
	return request ?? /* @__PURE__ */ new Map();
}
// actions/check-request/main.ts
await (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.S)({
	name: "check-request",
	title: "Request checked",
	speaksForWorkflow: true,
	outputs: ["call-id", "queue"],
	parse,
	async run(inputs, edge) {
		const { run } = await __webpack_require__.e(/* import() */ 6850).then(__webpack_require__.bind(__webpack_require__, 6850));
		await run(inputs, {
			env: (name) => edge.env[name] || void 0,
			outputs: edge.outputs,
			log: edge.log
		});
	}
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseRequest),
/* harmony export */   i: () => (/* binding */ isOn),
/* harmony export */   n: () => (/* binding */ PARSERS),
/* harmony export */   r: () => (/* binding */ isStage),
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
// actions/check-request/stages.ts
/** The actions' own parsers, in the order of the stages; each is loaded when it is needed. */
const PARSERS = {
	"wrap-key": async () => (await __webpack_require__.e(/* import() */ 9954).then(__webpack_require__.bind(__webpack_require__, 9954))).parse,
	"encrypt-image": async () => (await __webpack_require__.e(/* import() */ 9773).then(__webpack_require__.bind(__webpack_require__, 9773))).parse,
	"upload-import": async () => (await __webpack_require__.e(/* import() */ 984).then(__webpack_require__.bind(__webpack_require__, 984))).parse,
	"order-instance": async () => (await __webpack_require__.e(/* import() */ 4143).then(__webpack_require__.bind(__webpack_require__, 4143))).parse
};
function isStage(name) {
	return Object.hasOwn(PARSERS, name);
}
/** By workflow: its actions, in the order in which they run. */
const HANDED = {
	"encrypted-image": {
		"wrap-key": {
			later: {},
			withheld: []
		},
		"encrypt-image": {
			later: {
				"wrapped-dek": "A".repeat(64),
				"root-key-crn": "crn:v1:bluemix:public:kms:us-south:a/0:0:key:0",
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
				"template-id",
				"dry-run"
			]
		},
		"order-instance": {
			later: { "template-id": "1" },
			withheld: ["template-global-id", "dry-run"]
		}
	},
	"order-instance": { "order-instance": {
		later: {},
		withheld: []
	} }
};



/***/ })

};
