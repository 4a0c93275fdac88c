export const id = 4042;
export const ids = [4042];
export const modules = {

/***/ 731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runContext),
/* harmony export */   r: () => (/* binding */ runName),
/* harmony export */   t: () => (/* binding */ openDeployment)
/* harmony export */ });
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9085);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);


// lib/github/deployments.ts
/** Undefined outside of a workflow run. */
function runContext(env) {
	const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
	const sha = env["GITHUB_SHA"] ?? "";
	const runId = env["GITHUB_RUN_ID"] ?? "";
	if (owner === "" || repo === "" || sha === "" || runId === "") return void 0;
	const server = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
	return {
		apiUrl: (env["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, ""),
		owner,
		repo,
		sha,
		runId,
		runUrl: `${server}/${owner}/${repo}/actions/runs/${runId}`
	};
}
/** This run, for people: its address. */
function runName(env) {
	return runContext(env)?.runUrl ?? "a run outside of GitHub Actions";
}
/** The environment of a deployment that we make ourselves: the job has named none. */
const OWN_ENVIRONMENT = "ibm-cloud-classic";
const DESCRIPTION_LIMIT = 140;
/** Deployments of one commit that are looked at; each costs one request. */
const LOOKED_AT = 30;
const REQUEST_TIMEOUT = 15e3;
/**
* The deployment of this run: that of the job's environment when there is one, else a new one. Throws what GitHub
* answers; it is the caller's to decide that a missing record is no reason to fail.
*/
async function openDeployment(token, run, description) {
	const octokit = await connect(token, run);
	const found = await findDeployment(octokit, run);
	const { id, environment } = found ?? await createDeployment(octokit, run, description);
	return {
		id,
		environment,
		found: found !== void 0,
		async report(status) {
			await octokit.rest.repos.createDeploymentStatus({
				owner: run.owner,
				repo: run.repo,
				deployment_id: id,
				state: status.state,
				log_url: run.runUrl,
				description: shortened(status.description),
				auto_inactive: false,
				...status.environmentUrl === void 0 ? {} : { environment_url: status.environmentUrl },
				request: timed()
			});
		}
	};
}
async function connect(token, run) {
	const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(7786), __webpack_require__.e(2777)]).then(__webpack_require__.bind(__webpack_require__, 2777));
	const quiet = () => void 0;
	return getOctokit(token.reveal(), {
		baseUrl: run.apiUrl,
		log: {
			debug: quiet,
			info: quiet,
			warn: quiet,
			error: quiet
		}
	});
}
const timed = () => ({ signal: AbortSignal.timeout(REQUEST_TIMEOUT) });
/**
* GitHub makes the deployment of a job's `environment:` and links its statuses to the run; the job itself is not told
* its name. Of several (jobs of one run) that which is in progress is ours, and the newest of those.
*/
async function findDeployment(octokit, run) {
	const where = {
		owner: run.owner,
		repo: run.repo
	};
	const listed = await octokit.rest.repos.listDeployments({
		...where,
		sha: run.sha,
		per_page: LOOKED_AT,
		request: timed()
	});
	const deployments = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.B)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.J)(deploymentShape), listed.data, answerTo("listDeployments", listed.status));
	let ended;
	for (const { id, environment } of deployments.slice(0, LOOKED_AT)) {
		const told = await octokit.rest.repos.listDeploymentStatuses({
			...where,
			deployment_id: id,
			per_page: LOOKED_AT,
			request: timed()
		});
		const statuses = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.B)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.J)(statusShape), told.data, answerTo("listDeploymentStatuses", told.status));
		if (!statuses.some((status) => isOfRun(status, run.runId))) continue;
		if (statuses[0]?.state === "in_progress") return {
			id,
			environment
		};
		ended ??= {
			id,
			environment
		};
	}
	return ended;
}
/** `…/actions/runs/ID` or `…/actions/runs/ID/job/…` */
function isOfRun(status, runId) {
	return [status.log_url, status.target_url].some((url) => `${url ?? ""}/`.includes(`/actions/runs/${runId}/`));
}
async function createDeployment(octokit, run, description) {
	const { data, status } = await octokit.rest.repos.createDeployment({
		owner: run.owner,
		repo: run.repo,
		ref: run.sha,
		environment: OWN_ENVIRONMENT,
		description: shortened(description),
		auto_merge: false,
		required_contexts: [],
		production_environment: false,
		payload: { run_id: run.runId },
		request: timed()
	});
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(deploymentShape, data, answerTo("createDeployment", status, false));
}
const deploymentShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.X)({
	id: _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.G,
	environment: _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.K
});
const statusShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.X)({
	state: _lib_base_js__WEBPACK_IMPORTED_MODULE_0__.Q,
	log_url: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.Z)(_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.Q),
	target_url: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.Z)(_lib_base_js__WEBPACK_IMPORTED_MODULE_0__.Q)
});
function answerTo(operation, status, repeatable = true) {
	return {
		service: "github",
		operation,
		status,
		repeatable
	};
}
function shortened(text) {
	const line = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.jt)(text, 1e3);
	return line.length > DESCRIPTION_LIMIT ? `${line.slice(0, 139)}…` : line;
}



/***/ }),

/***/ 4042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDeps: () => (/* binding */ openDeps),
/* harmony export */   openPostDeps: () => (/* binding */ openPostDeps)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4904);
/* harmony import */ var _lib_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(731);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2545);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5979);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5887);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4010);








// actions/encrypt-image/open-engines.ts
/** The engines that the action really runs with. What is not used is not loaded, and each folder is probed once. */
function openEngines(log) {
	const probed = /* @__PURE__ */ new Map();
	const probe = (folder) => {
		const found = probed.get(folder) ?? probeNow(folder);
		probed.set(folder, found);
		return found;
	};
	return {
		async userspace() {
			const { createUserspaceEngine } = await Promise.all(/* import() */[__webpack_require__.e(3794), __webpack_require__.e(7812)]).then(__webpack_require__.bind(__webpack_require__, 7812));
			return createUserspaceEngine();
		},
		async dmCrypt() {
			const { createDmCryptEngine } = await Promise.all(/* import() */[__webpack_require__.e(3794), __webpack_require__.e(1956)]).then(__webpack_require__.bind(__webpack_require__, 1956));
			return createDmCryptEngine();
		},
		probe,
		async second(engine, folder) {
			if (engine.name === "dm-crypt" || !(await probe(folder)).ok) return void 0;
			const { dmCryptSecondCipher } = await Promise.all(/* import() */[__webpack_require__.e(3794), __webpack_require__.e(6096)]).then(__webpack_require__.bind(__webpack_require__, 6096));
			return dmCryptSecondCipher(log);
		},
		removeLeftovers: (folder) => removeKernelLeftovers(folder, log)
	};
}
async function probeNow(folder) {
	const { probeDmCrypt } = await Promise.all(/* import() */[__webpack_require__.e(3794), __webpack_require__.e(9454)]).then(__webpack_require__.bind(__webpack_require__, 9454));
	return probeDmCrypt(folder);
}
/** Mappings, loop devices and files that killed runs left; never throws. */
async function removeKernelLeftovers(folder, log) {
	const { removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(3794), __webpack_require__.e(1876)]).then(__webpack_require__.bind(__webpack_require__, 1876));
	const { privileges } = await __webpack_require__.e(/* import() */ 4578).then(__webpack_require__.bind(__webpack_require__, 4578));
	await removeLeftovers(privileges(), log, folder);
}
// actions/encrypt-image/services.ts
/** The services that the action really runs with. Nothing is sent or loaded before it is needed. */
function openDeps(inputs, edge) {
	const { env, log, outputs, saveState, signal, summary } = edge;
	const { endpoints } = inputs;
	(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.h)();
	const { tokens, storage, register } = bucketServices(inputs, edge);
	const common = {
		tokens,
		endpoints,
		signal,
		log
	};
	return {
		keys: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_5__.y)(common),
		storage,
		engines: openEngines(log),
		openCache: (wanted, wishes, folder) => openCache(wanted, wishes, folder, edge),
		allowed: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.et)(env),
		temp: edge.temp,
		platform: process.platform,
		signal,
		log,
		outputs,
		summary,
		remember: saveState,
		streaming: () => ({
			tokens,
			register,
			buckets: (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_6__.d)(common),
			run: (0,_lib_github_js__WEBPACK_IMPORTED_MODULE_3__.r)(env),
			pace: pace(signal)
		})
	};
}
/** Milliseconds. */
const pace = (signal) => ({
	...(0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_7__.rt)(signal),
	firstLook: 1e3,
	longestLook: 3e4,
	failureGrace: 15e3,
	lookUp: 12e4,
	lease: void 0
});
/** Milliseconds after a cancellation in which a lease can still be given back. */
const LAST_WORDS = 4500;
function bucketServices({ apiKey, endpoints }, { mask, signal, log }) {
	const tokens = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_5__.b)({
		apiKey,
		url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.et)(endpoints),
		mask,
		signal,
		log
	});
	const late = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.a)(signal, LAST_WORDS);
	const client = (region, until) => (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_6__.m)({
		tokens,
		endpoints,
		region,
		signal: until,
		log
	});
	return {
		tokens,
		storage: (region) => client(region, signal),
		register: (place) => (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_6__.u)(client(place.region, late), place)
	};
}
async function openCache(wanted, inputs, folder, { env, log, saveState, signal }) {
	const [{ ImageCache }, { createCacheClient }] = await Promise.all([__webpack_require__.e(/* import() */ 8554).then(__webpack_require__.bind(__webpack_require__, 8554)), __webpack_require__.e(/* import() */ 2488).then(__webpack_require__.bind(__webpack_require__, 2488))]);
	return new ImageCache(wanted, inputs, folder, {
		client: createCacheClient(process.argv[1] ?? "", env),
		log,
		signal,
		attempt: `${env["GITHUB_RUN_ID"] ?? 0}-${env["GITHUB_RUN_ATTEMPT"] ?? 1}`,
		timeLeft: () => inputs.timeout - performance.now(),
		remember: (path) => saveState("partial", path)
	});
}
function openPostDeps(inputs, edge) {
	const { log, getState } = edge;
	const { storage, register } = bucketServices(inputs, edge);
	return {
		log,
		storage,
		register,
		recall: getState,
		removeKernelLeftovers: (folder) => removeKernelLeftovers(folder, log)
	};
}



/***/ })

};
