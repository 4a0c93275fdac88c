export const id = 6434;
export const ids = [6434];
export const modules = {

/***/ 6434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6897);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4010);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);





// actions/check-request/call.ts
/** What a person changes between two attempts of the same call, to make the second one pass. */
const MAY_CHANGE = [
	...[
		"timeout",
		"network",
		"endpoints",
		"allow-custom-endpoints",
		"runner",
		"service-runner",
		"stream",
		"retry-unknown"
	],
	...[
		"max-hourly-price",
		"max-monthly-price",
		"max-setup-fee"
	],
	...[
		"check-environment",
		"resource-group",
		"cos-instance",
		"bucket-class",
		"bucket-key"
	],
	...[
		"abort-uploads-after",
		"importer",
		"classic",
		"audit",
		"logs-instance",
		"since",
		"expect",
		"forbid"
	],
	...[
		"identities",
		"wait",
		"timeline-artifact"
	]
];
const IMAGES = [
	"image",
	"image-artifact",
	"image-uri"
];
/**
* The same in every attempt of a call, another in every call of one run that is given anything else. GitHub does not
* tell a called workflow which job of its caller called it: what it was called with has to stand for that. Where
* object-key names the image, its source may lie elsewhere in each attempt (an artifact's name often does).
*/
function callIdOf(request) {
	const sorted = [...request].filter(([name, value]) => value !== "false" && !MAY_CHANGE.includes(name) && !(request.has("object-key") && IMAGES.includes(name))).sort(([a], [b]) => a < b ? -1 : 1);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(JSON.stringify(sorted)).digest("hex").slice(0, 32);
}
/**
* Concurrency group of a job that orders. GitHub lets one job of a group wait and cancels it for the next, so a group
* is shared only where nothing else keeps two runs from ordering one server each: without a bucket, the intent of the
* one lies on a runner that the other never sees.
*/
function queueOf(request, runId) {
	if (request.has("bucket") || (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.a)(request, "dry-run")) return `order-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)()}`;
	const server = `${request.get("hostname")}.${request.get("domain")}`.toLowerCase();
	return server.includes("{unique}") ? `order-${runId}-${callIdOf(request)}` : `order-${server}`;
}
// actions/check-request/rules.ts
/** Which input of encrypted-image switches an action on. */
const SWITCHES = {
	"prepare-environment": "check-environment",
	"order-instance": "order",
	"audit-events": "audit"
};
/** Whether the call wants this action, now or in a later run that is no dry run. */
function runs(stage, workflow, request) {
	const name = workflow === "encrypted-image" ? SWITCHES[stage] : void 0;
	return name === void 0 || (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.a)(request, name);
}
function judgeWorkflow(workflow, request) {
	const image = workflow === "encrypted-image" ? judgeImage(request) : void 0;
	const import_ = workflow === "encrypted-image" ? judgeImport(request) : void 0;
	const order = workflow !== "setup-environment" && runs("order-instance", workflow, request) ? judgeOrder(workflow, request) : void 0;
	const labels = ["runner", "service-runner"].flatMap((name) => judgeRunner(name, request));
	return {
		problems: [...[
			image,
			order,
			import_
		].filter((each) => each !== void 0).flatMap((each) => each.problems), ...labels],
		standIns: {
			...image && { "encrypt-image": {
				...image.standIns,
				...streamPlace(request, import_?.standIns)
			} },
			...import_ && !(0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.a)(request, "dry-run") && { "prepare-environment": import_.standIns },
			...import_ && { "upload-import": import_.standIns },
			...order && { "order-instance": order.standIns }
		}
	};
}
/** The bucket that stands in for the one which the import misses, where a stream would miss it too. */
function streamPlace(request, importStandIns = {}) {
	const { bucket } = importStandIns;
	return (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.a)(request, "stream") && !(0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.a)(request, "dry-run") && bucket !== void 0 ? { bucket } : {};
}
function judgeImage(request) {
	const given = [
		"image",
		"image-artifact",
		"image-uri"
	].filter((name) => request.has(name));
	const problems = [];
	if (given.length !== 1) problems.push({
		code: "E_IMAGE_SOURCE",
		what: `${given.length} of image, image-artifact and image-uri are given`,
		why: "the caller passes none, or more than one",
		fix: "give exactly one of image, image-artifact and image-uri"
	});
	const path = request.get("image");
	if (path !== void 0 && !path.startsWith("/")) problems.push({
		code: "E_IMAGE_PATH",
		what: "image is no absolute path",
		why: "it is meant relative to a checkout, and nothing is checked out here",
		fix: "give an absolute path under ENCRYPTED_IMAGE_ROOTS of the runner, or use image-artifact"
	});
	return {
		problems,
		standIns: request.get("image-uri") === void 0 ? { image: path ?? "/stand-in.raw" } : { image: "" }
	};
}
function judgeImport(request) {
	const { missing, standIns } = fill(request, {
		bucket: "stand-in",
		"operating-system": "DEBIAN_12_64"
	});
	const problems = [];
	if (!(0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.a)(request, "dry-run") && missing.length > 0) problems.push({
		code: "E_IMPORT_INPUT",
		what: `${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing`,
		why: "they were forgotten, or the variables that they are taken from are empty here",
		fix: "give bucket and operating-system; only a dry run does without, and then cannot rehearse the import"
	});
	if (request.get("format") === "luks-raw" && !(0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.a)(request, "accept-legacy-format")) problems.push({
		code: "E_LEGACY_FORMAT",
		what: "format is luks-raw, but accept-legacy-format is not true: nothing would import the image",
		why: "IBM documented luks-raw in 2018-2019; since then it documents encrypted VHD only",
		fix: "leave format out, or set accept-legacy-format to true to try it"
	});
	return {
		problems,
		standIns
	};
}
function judgeOrder(workflow, request) {
	const billing = workflow === "order-instance" && (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.a)(request, "dry-run") ? {
		problems: [],
		standIns: {}
	} : judgeBilling(request);
	const problems = [...billing.problems];
	const name = fill(request, {
		hostname: "stand-in",
		domain: "example.com"
	});
	if (name.missing.length > 0) problems.push({
		code: "E_ORDER_INPUT",
		what: `a server is to be ordered, but ${name.missing.join(" and ")} ${name.missing.length > 1 ? "are" : "is"} missing`,
		why: "they were forgotten, or the variables that they are taken from are empty here",
		fix: "give hostname and domain"
	});
	if (workflow === "encrypted-image") problems.push(...judgeCopy(request));
	return {
		problems,
		standIns: {
			...name.standIns,
			...billing.standIns
		}
	};
}
/** The template is where the import arrives, and in `locations`: elsewhere the last job would find no copy of it. */
function judgeCopy(request) {
	const datacenter = request.get("datacenter");
	const region = (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.s)(request);
	const arrival = _lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.x[region];
	if (datacenter === void 0 || arrival === void 0 || (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.a)(request, "copy-to-datacenter")) return [];
	if ([arrival, ...(request.get("locations") ?? "").split("\n").map((line) => line.trim())].includes(datacenter)) return [];
	return [{
		code: "E_NO_COPY",
		what: `the server is to be in ${datacenter}, where the template will have no copy: an import from ${region} arrives in ${arrival}`,
		why: "a private image can be ordered only where a copy of it is, and locations does not name the datacenter",
		fix: `add ${datacenter} to locations, set copy-to-datacenter to true, or order in ${arrival}`
	}];
}
function judgeBilling(request) {
	const billing = request.get("billing") ?? "hourly";
	if (billing !== "hourly" && billing !== "monthly") {
		const likely = request.has("max-monthly-price") ? "monthly" : "hourly";
		return {
			problems: [{
				code: "E_BILLING",
				what: "billing is neither hourly nor monthly",
				why: "it is misspelt",
				fix: "set billing to one of the two"
			}],
			standIns: {
				billing: likely,
				...ceilingOf(request, likely).standIns
			}
		};
	}
	const { missing, standIns } = ceilingOf(request, billing);
	return {
		problems: missing.map((ceiling) => ({
			code: "E_CEILING",
			what: `a server is to be ordered and billing is ${billing}, but ${ceiling} is missing`,
			why: "the caller sets no ceiling",
			fix: `give ${ceiling}: the most that the server may cost, in the currency of the account`
		})),
		standIns
	};
}
const ceilingOf = (request, billing) => fill(request, { [`max-${billing}-price`]: "1" });
/** Which of these are not given, and the values that stand in for them. */
function fill(request, values) {
	const missing = Object.keys(values).filter((name) => !request.has(name));
	return {
		missing,
		standIns: Object.fromEntries(missing.map((name) => [name, values[name] ?? ""]))
	};
}
/** GitHub itself would stumble over it only when the DEK is wrapped. */
function judgeRunner(name, request) {
	const text = request.get(name);
	if (text === void 0 || areLabels(text)) return [];
	return [{
		code: "E_RUNNER_LABELS",
		what: `${name} is no JSON of \`runs-on\``,
		why: "a label is given without quotes, or the list with single ones",
		fix: "give a label such as \"my-runner\", double quotes included, or a list such as [\"self-hosted\",\"linux\"]"
	}];
}
function areLabels(text) {
	const isLabel = (value) => typeof value === "string" && value.trim() !== "";
	const isList = (value) => Array.isArray(value) && value.length > 0 && value.every(isLabel);
	try {
		const value = JSON.parse(text);
		if (typeof value !== "object" || value === null || Array.isArray(value)) return isLabel(value) || isList(value);
		const { group, labels, ...rest } = value;
		const some = [group, labels].filter((each) => each !== void 0);
		return Object.keys(rest).length === 0 && some.length > 0 && some.every((each) => isLabel(each) || isList(each));
	} catch {
		return false;
	}
}
// actions/check-request/judge.ts
/** Inputs that all actions have: one action judges them for all. */
const COMMON = [
	"region",
	"network",
	"endpoints",
	"allow-custom-endpoints",
	"timeout"
];
/** What is the same, or as good, in the job where the action will run. */
const OF_THE_RUN = [
	"GITHUB_REPOSITORY",
	"GITHUB_RUN_ID",
	"GITHUB_JOB"
];
/** Stands for a secret that is given, and for the API key, which its own job misses at once. */
const SECRET = "stand-in";
/** What the actions' own parsers find wrong, each once. */
async function judgeStages(inputs, standIns, env) {
	const found = /* @__PURE__ */ new Map();
	for (const stage of stagesOf(inputs)) {
		const here = inputs.stages !== void 0 || _stages_js__WEBPACK_IMPORTED_MODULE_2__.t[inputs.workflow][stage]?.hosted === true;
		const input = inputsOf(stage, here, inputs, standIns[stage] ?? {});
		const known = (name) => here || OF_THE_RUN.includes(name) ? env(name) : void 0;
		const reader = new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.S({
			input,
			env: known,
			mask: () => void 0
		});
		(await _stages_js__WEBPACK_IMPORTED_MODULE_2__.n[stage]())(reader, known);
		for (const problem of reader.problems) {
			const same = found.get(problem.what) ?? {
				problem,
				stages: []
			};
			found.set(problem.what, {
				...same,
				stages: [...same.stages, stage]
			});
		}
	}
	return [...found.values()];
}
function stagesOf({ workflow, request, stages }) {
	const all = Object.keys(_stages_js__WEBPACK_IMPORTED_MODULE_2__.t[workflow]).filter(_stages_js__WEBPACK_IMPORTED_MODULE_2__.r);
	return (stages ?? all).filter((stage) => runs(stage, workflow, request));
}
/** The action's inputs as the workflow will hand them over. */
function inputsOf(stage, here, { workflow, request, secrets }, standIns) {
	const handed = _stages_js__WEBPACK_IMPORTED_MODULE_2__.t[workflow][stage];
	return (name) => {
		const standIn = standIns[name] ?? handed?.later[name];
		if (standIn !== void 0) return standIn;
		if (name === "ibmcloud-api-key" || here && secrets.includes(name)) return SECRET;
		if (handed?.withheld.includes(name) || !here && COMMON.includes(name)) return "";
		const given = (handed?.renamed?.[name] ?? [name]).map((each) => request.get(each)).find((value) => value !== void 0) ?? "";
		return name === "allow-custom-endpoints" && given === "false" ? "" : given;
	};
}
// actions/check-request/rehearsals.ts
/** The whole chain is rehearsed in every run of encrypted-image, as far as this job has what that takes. */
function rehearsalsOf(inputs, env) {
	if (inputs.workflow !== "encrypted-image" || inputs.stages) return {
		stages: [],
		notices: []
	};
	const { request } = inputs;
	const found = ["upload-import", "order-instance"].filter((stage) => runs(stage, inputs.workflow, request)).map((stage) => ({
		stage,
		lacking: lackingFor(stage, inputs, env)
	}));
	const hosted = !request.has("service-runner") && ["private", "direct"].includes(request.get("network") ?? "");
	return {
		stages: found.filter(({ lacking }) => lacking === void 0).map(({ stage }) => stage),
		notices: [...found.flatMap(({ stage, lacking }) => lacking === void 0 ? [] : [`${WORDS[stage]} is not rehearsed: ${lacking}`]), ...hosted ? [`network is ${request.get("network")}, which a runner of GitHub's does not reach: give service-runner the labels of one that does`] : []]
	};
}
const WORDS = {
	"upload-import": "the import",
	"order-instance": "the order"
};
const CLASSIC = ["classic-username", "classic-api-key"];
/** What a rehearsal would need and is not here; undefined when nothing is lacking. */
function lackingFor(stage, { request, secrets }, env) {
	const missing = (stage === "upload-import" ? ["bucket", "operating-system"] : ["operating-system"]).filter((name) => !request.has(name));
	if (missing.length > 0) return `${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} not given`;
	const own = stage === "upload-import" ? "image-api-key" : "order-api-key";
	if (![own, "ibmcloud-api-key"].some((name) => secrets.includes(name)) && env("IBMCLOUD_API_KEY") === void 0) return `the secrets hold neither ${own} nor ibmcloud-api-key; the runner of that job may have a key of its own`;
	const [half, ...more] = CLASSIC.filter((name) => secrets.includes(name));
	if (stage === "upload-import" && half !== void 0 && more.length === 0) return `of the classic credentials the secrets hold ${half} alone; the runner of that job may have the rest`;
}
// actions/check-request/stage.ts
/** Refuses, in one error, everything that an action of a later job would refuse for its inputs alone. */
async function run(inputs, { env, outputs, log, summary }) {
	const { workflow, request } = inputs;
	const verdict = judgeWorkflow(workflow, request);
	const found = await judgeStages(inputs, verdict.standIns, env);
	const problems = [...verdict.problems, ...found.map(inputProblem)];
	if (problems.length > 0) throw refusal(problems);
	outputs.set("call-id", callIdOf(request));
	outputs.set("queue", queueOf(request, env("GITHUB_RUN_ID") ?? ""));
	outputs.set("region", (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__.s)(request));
	const { stages, notices } = rehearsalsOf(inputs, env);
	outputs.setList("rehearse", stages);
	for (const text of notices) {
		log.notice(text);
		summary.note(text);
	}
	log.info(`the inputs of ${workflow} are sound`);
}
function inputProblem({ problem, stages }) {
	return {
		...problem,
		code: "E_INPUT",
		what: `${stages.join(", ")}: ${problem.what}`
	};
}
/** The first problem gives the code; others with one of their own carry it. */
function refusal(problems) {
	const code = problems[0]?.code ?? "E_INPUT";
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Et)(code, "the inputs of the workflow cannot be used", problems.map(({ code: own, what, why, fix }) => ({
		what: own === code || own === "E_INPUT" ? what : `${what} (${own})`,
		why,
		fix
	})));
}



/***/ })

};
