export const id = 3564;
export const ids = [3564];
export const modules = {

/***/ 7592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ timeIsOver),
/* harmony export */   t: () => (/* binding */ realPace)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4010);


// actions/order-instance/deps.ts
function realPace(signal) {
	return {
		...(0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.rt)(signal),
		firstLook: 1e3,
		longestLook: 1e4,
		lookUp: 3e5,
		failureGrace: 15e3,
		quiet: 6e5,
		probe: 3e3,
		tag: 5e3
	};
}
/** Whether the action's own time is over; a cancellation is something else. */
const timeIsOver = ({ signal }) => signal.aborted && signal.reason instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot && signal.reason.code === "E_TIMEOUT";



/***/ }),

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

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDeps: () => (/* binding */ openDeps)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4010);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5979);
/* harmony import */ var _lib_github_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(731);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5887);
/* harmony import */ var _lib_rights_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2743);
/* harmony import */ var _deps2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7592);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7030);










// actions/order-instance/connect.ts
/** Milliseconds after which a silent address counts as not listening. */
const CONNECT_TIMEOUT = 1e4;
/** Opens one TCP connection and closes it: undefined when it was accepted, else why not. */
function connectOnce(host, port, signal) {
	return new Promise((resolve) => {
		const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_9__.connect)({
			host,
			port
		});
		const end = (result) => {
			clearTimeout(timer);
			signal.removeEventListener("abort", stop);
			socket.destroy();
			resolve(result);
		};
		const stop = () => end("cancelled");
		const timer = setTimeout(() => end(`no answer within ${CONNECT_TIMEOUT / 1e3} s`), CONNECT_TIMEOUT);
		signal.addEventListener("abort", stop, { once: true });
		socket.once("connect", () => end(void 0));
		socket.once("error", (error) => end(error.message));
		if (signal.aborted) stop();
	});
}
// actions/order-instance/services.ts
/** Milliseconds after a cancellation in which the intent of an order may still be written. */
const LAST_WORDS = 4500;
/** The real services behind the stage. */
function openDeps(inputs, edge) {
	const { signal, log, env } = edge;
	const late = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.a)(signal, LAST_WORDS);
	const tokensOf = (apiKey) => (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.b)({
		apiKey,
		url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.et)(inputs.endpoints),
		mask: edge.mask,
		signal: late,
		log
	});
	const tokens = tokensOf(inputs.apiKey);
	return {
		classic: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.at)({
			url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Z)(inputs.endpoints),
			...inputs.classic,
			signal,
			log
		}),
		demandClassicUser: () => demandClassicUser(inputs, {
			tokens,
			tokensOf
		}),
		openIntents: async (datacenters) => new _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_6__.a(await openJournal(datacenters, inputs, {
			edge,
			tokens,
			late
		}), _lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.et),
		demandIntentRight: (datacenters) => demandIntentRight(datacenters, inputs, {
			tokens,
			signal,
			log
		}),
		openDeployment: deploymentOpener(inputs, edge),
		connect: connectOnce,
		timeOfDay: _lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.et,
		run: (0,_lib_github_js__WEBPACK_IMPORTED_MODULE_5__.r)(env),
		signal,
		log,
		outputs: edge.outputs,
		summary: edge.summary,
		pace: (0,_deps2_js__WEBPACK_IMPORTED_MODULE_8__.t)(signal)
	};
}
/** A classic user's key says nothing about IAM; only a key that is used as `apikey` may be a service ID's. */
async function demandClassicUser(inputs, deps) {
	const { username } = inputs.classic;
	if (username !== "apikey") return;
	const own = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.x)(inputs.classic, inputs.apiKey);
	const claims = own ? await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.w)("IAM does not accept classic-api-key", () => deps.tokensOf(own).claims()) : await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.w)("IAM does not accept ibmcloud-api-key", () => deps.tokens.claims());
	(0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.S)(username, claims);
}
/** In the bucket, or on this runner. `datacenters`: of the template's copies, which tell the region. */
async function openJournal(datacenters, inputs, { edge, tokens, late: signal }) {
	const { bucket, endpoints } = inputs;
	const given = {
		what: "region",
		region: inputs.region
	};
	const regions = datacenters.flatMap((datacenter) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.T)(datacenter) ?? []);
	if (bucket === void 0) {
		(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.st)([given, {
			what: "the template",
			region: regions
		}]);
		const lost = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_6__.c)(edge.env);
		if (lost && !inputs.dryRun) edge.log.notice(`${lost}: give bucket, so that a run on another host finds the intent of this order`);
		return (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_6__.o)((0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_6__.s)(edge.env));
	}
	const region = inputs.region ?? regions[0];
	if (region === void 0) throw regionUnknown(bucket);
	const storage = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_6__.m)({
		tokens,
		endpoints,
		region,
		signal,
		log: edge.log
	});
	(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.st)([given, {
		what: `the bucket ${bucket}`,
		region: await regionOfBucket(bucket, storage)
	}]);
	return (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_6__.l)(storage, bucket);
}
/** A folder is written by whoever runs; a bucket asks for a right. */
async function demandIntentRight(datacenters, { bucket, region: given, endpoints }, { tokens, signal, log }) {
	if (bucket === void 0) return;
	const [first] = datacenters.flatMap((datacenter) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.T)(datacenter) ?? []);
	const region = given ?? first;
	if (region === void 0) throw regionUnknown(bucket);
	const storage = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_6__.m)({
		tokens,
		endpoints,
		region,
		signal,
		log
	});
	const place = {
		region,
		bucket,
		key: "",
		instanceId: void 0
	};
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.w)("what the run may do in the bucket cannot be told", async () => (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_7__.c)([await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_7__.v)(storage, place, await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_7__.d)(tokens))]));
}
function regionUnknown(bucket) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_REGION",
		what: `the region of the bucket ${bucket} is not known`,
		why: "region is not given, and the datacenters of the template belong to none",
		fix: "give region, the one of the bucket"
	});
}
/** Undefined when the bucket has no single region, or when the key may not ask: writing will tell then. */
async function regionOfBucket(bucket, storage) {
	try {
		const { location, resiliency } = await storage.bucketLocation(bucket);
		return resiliency === "regional" ? location : void 0;
	} catch (error) {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && error.failure.outcome === "refused") return void 0;
		throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.C)(error, `the bucket ${bucket} cannot be asked for its region`);
	}
}
function deploymentOpener(inputs, edge) {
	const token = inputs.githubToken;
	if (!token) return void 0;
	return async (description) => {
		const run = (0,_lib_github_js__WEBPACK_IMPORTED_MODULE_5__.n)(edge.env);
		if (!run) throw new Error("this is no workflow run: GITHUB_REPOSITORY, GITHUB_SHA or GITHUB_RUN_ID is missing");
		return (0,_lib_github_js__WEBPACK_IMPORTED_MODULE_5__.t)(token, run, description);
	};
}



/***/ })

};
