export const id = 42;
export const ids = [42];
export const modules = {

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ refuseServiceIdForClassic)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

// lib/iam/classic-access.ts
/**
* A service ID's key cannot call the classic API as user `apikey` (contract, Common inputs). Throws before anything
* has been sent; `username` is the classic user that will be used.
*/
function refuseServiceIdForClassic(username, claims) {
	if (username !== "apikey" || claims.subType !== "ServiceId") return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
		code: "E_CLASSIC_SERVICE_ID",
		what: "the API key belongs to a service ID, which cannot call the classic infrastructure API",
		why: "classic infrastructure knows users only; ibmcloud-api-key was made for a service ID",
		fix: "give classic-username and classic-api-key of a classic user beside it, or use a user's API key"
	});
}



/***/ }),

/***/ 5840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ growingPause),
/* harmony export */   t: () => (/* binding */ TIMING)
/* harmony export */ });
// actions/order-instance/deps.ts
const TIMING = {
	poll: 1e4,
	lookUp: 3e5,
	probe: 3e3,
	tag: 5e3
};
/** Pauses that begin short and grow to `poll`: most things are done soon or late. */
function growingPause(deps) {
	let next = Math.min(1e3, deps.timing.poll);
	return async () => {
		await deps.pause(next);
		next = Math.min(next * 1.5, deps.timing.poll);
	};
}



/***/ }),

/***/ 4042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDeps: () => (/* binding */ openDeps)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7581);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9328);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(306);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3895);
/* harmony import */ var _classic_access_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3127);
/* harmony import */ var _token_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9955);
/* harmony import */ var _object_storage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7733);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5840);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7030);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8500);

















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
	const { getOctokit } = await __webpack_require__.e(/* import() */ 777).then(__webpack_require__.bind(__webpack_require__, 2777));
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
	const { data: deployments } = await octokit.rest.repos.listDeployments({
		...where,
		sha: run.sha,
		per_page: LOOKED_AT,
		request: timed()
	});
	let ended;
	for (const { id, environment } of deployments.slice(0, LOOKED_AT)) {
		const { data: statuses } = await octokit.rest.repos.listDeploymentStatuses({
			...where,
			deployment_id: id,
			per_page: LOOKED_AT,
			request: timed()
		});
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
	const { data } = await octokit.rest.repos.createDeployment({
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
	if (!("id" in data)) throw new Error(`GitHub made no deployment: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.i)(String(data.message ?? ""))}`);
	return {
		id: data.id,
		environment: data.environment
	};
}
function shortened(text) {
	const line = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, 1e3);
	return line.length > DESCRIPTION_LIMIT ? `${line.slice(0, 139)}…` : line;
}
// lib/journal/records.ts
/** Bytes of a record at most; more is not ours. */
const RECORD_LIMIT = 65536;
/** Records of one prefix at most. */
const RECORDS_AT_MOST = 1e4;
/** A defect, not a user's mistake: names are built from checked parts. */
function demandRecordName(name) {
	const parts = name.split("/");
	if (!/^[a-z0-9][a-z0-9./-]*$/.test(name) || parts.some((part) => part === "" || /^\.+$/.test(part))) throw new Error(`defect: ${JSON.stringify(name)} is no name of a record`);
}
// lib/journal/bucket.ts
/** All records of these actions lie below this prefix of a bucket. */
const PREFIX = "encrypted-image/";
/** Records as objects of a bucket; `If-None-Match: *` decides a race between two runners. */
function bucketRecords(store, bucket) {
	const refOf = (name) => {
		demandRecordName(name);
		return {
			bucket,
			key: PREFIX + name
		};
	};
	return {
		place: (name) => `${bucket}/${refOf(name).key}`,
		read: (name) => store.getText(refOf(name), RECORD_LIMIT),
		async list(prefix) {
			const { objects } = await store.list(bucket, PREFIX + prefix, RECORDS_AT_MOST);
			return objects.map(({ key }) => key.slice(16));
		},
		async create(name, text) {
			return await store.putText(refOf(name), text, {
				...JSON_OBJECT,
				onlyIfAbsent: true
			}) === "written" ? "created" : "exists";
		},
		async replace(name, text) {
			await store.putText(refOf(name), text, {
				...JSON_OBJECT,
				onlyIfAbsent: false
			});
		}
	};
}
const JSON_OBJECT = { contentType: "application/json" };
// lib/journal/folder.ts
/** Where the runner's journal lies (contract, Identity). Throws UserError E_JOURNAL for a place that does not survive. */
function journalFolder(env) {
	const folder = env["ENCRYPTED_IMAGE_JOURNAL"] || (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(env["HOME"] || (0,node_os__WEBPACK_IMPORTED_MODULE_15__.homedir)(), ".local", "state", "encrypted-image");
	if (!(0,node_path__WEBPACK_IMPORTED_MODULE_13__.isAbsolute)(folder)) throw noJournal(folder, "it is no absolute path");
	const temp = env["RUNNER_TEMP"];
	if (temp && `${(0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(folder)}${node_path__WEBPACK_IMPORTED_MODULE_13__.sep}`.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(temp)}${node_path__WEBPACK_IMPORTED_MODULE_13__.sep}`)) throw noJournal(folder, "it lies in the runner's temp folder, which is emptied after each job");
	return (0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(folder);
}
/** Why the next job will not find this runner's journal; undefined when it will. */
function journalIsLost(env) {
	return env["RUNNER_ENVIRONMENT"] === "github-hosted" ? "GitHub throws this runner away after the job" : void 0;
}
/** Records as files below `folder`, for this user only (mode 0700), each written to disk before it has its name. */
function folderRecords(folder) {
	const place = (name) => {
		demandRecordName(name);
		return (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(folder, name);
	};
	return {
		place,
		read: (name) => guarded(folder, () => readSmall(place(name))),
		list: (prefix) => guarded(folder, () => listFiles(folder, prefix)),
		create: (name, text) => guarded(folder, () => createDurably(place(name), text)),
		replace: (name, text) => guarded(folder, () => replaceDurably(place(name), text))
	};
}
async function readSmall(path) {
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_10__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_10__.constants.O_NOFOLLOW).catch(absent);
	if (!file) return void 0;
	try {
		const { size } = await file.stat();
		if (size > 65536) throw new Error(`${path} has ${size} bytes and is none of our records`);
		return await file.readFile("utf8");
	} finally {
		await file.close();
	}
}
async function listFiles(folder, prefix) {
	const below = prefix.includes("/") ? prefix.slice(0, prefix.lastIndexOf("/") + 1) : "";
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(folder, below)).catch(absent) ?? []).map((name) => below + name).filter((name) => name.startsWith(prefix));
}
/** A hard link is made only where nothing is, so it decides a race between two processes. */
async function createDurably(path, text) {
	const temporary = await writeTemporary(path, text);
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.link)(temporary, path);
	} catch (error) {
		if (codeOf(error) === "EEXIST") return "exists";
		throw error;
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.unlink)(temporary);
	}
	await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(path));
	return "created";
}
async function replaceDurably(path, text) {
	const temporary = await writeTemporary(path, text);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.rename)(temporary, path);
	await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(path));
}
async function writeTemporary(path, text) {
	await privateFolder((0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(path));
	const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.randomBytes)(8).toString("hex")}.tmp`);
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.open)(temporary, "wx", 384);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
	return temporary;
}
async function privateFolder(folder) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.mkdir)(folder, {
		recursive: true,
		mode: 448
	});
	const { mode, uid } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.stat)(folder);
	if (uid !== process.getuid?.()) throw new Error(`${folder} belongs to another user`);
	if ((mode & 511) !== 448) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.chmod)(folder, 448);
}
async function syncFolder(folder) {
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_10__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_10__.constants.O_DIRECTORY);
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
async function guarded(folder, work) {
	try {
		return await work();
	} catch (cause) {
		throw noJournal(folder, cause instanceof Error ? cause.message : String(cause), cause);
	}
}
function noJournal(folder, why, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_JOURNAL",
		what: `the journal folder ${JSON.stringify(folder)} cannot be used: ${why}`,
		why: "the runner's user may not write there, the disk is full, or ENCRYPTED_IMAGE_JOURNAL names a wrong place",
		fix: "let ENCRYPTED_IMAGE_JOURNAL in the environment of the runner name a folder of its user, or give `bucket`",
		...cause === void 0 ? {} : { cause }
	});
}
function absent(error) {
	if (codeOf(error) === "ENOENT") return void 0;
	throw error;
}
function codeOf(error) {
	return error instanceof Error ? error.code : void 0;
}
// lib/journal/order-intents.ts
/**
* Intents of orders, one chain for each target: `orders/<target>.json`, and after the server of an earlier order is
* gone `orders/<target>.2.json` and so on. Each is created only where none is, so two runs never both win.
*/
var OrderIntents = class {
	#records;
	constructor(records) {
		this.#records = records;
	}
	place(name) {
		return this.#records.place(name);
	}
	/** The newest intent for a target. Throws UserError E_INTENT when the record there is none of ours. */
	async find(target) {
		const names = await this.#records.list(`orders/${target}.`);
		const newest = Math.max(0, ...names.map((name) => generationOf(name, target)));
		if (newest === 0) return void 0;
		const name = recordName(target, newest);
		const text = await this.#records.read(name);
		return text === void 0 ? void 0 : {
			intent: parseIntent(text, target, this.place(name)),
			name,
			generation: newest
		};
	}
	/** Writes the intent behind `earlier`; undefined when another run has been faster: then nothing may be ordered. */
	async claim(wanted, earlier) {
		const intent = {
			schema: "encrypted-image-order/1",
			...wanted,
			state: "sent",
			"order-id": "",
			"instance-id": "",
			at: (/* @__PURE__ */ new Date()).toISOString(),
			nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.randomBytes)(12).toString("hex")
		};
		const generation = (earlier?.generation ?? 0) + 1;
		const name = recordName(wanted.target, generation);
		return await this.#records.create(name, format(intent)) === "created" ? {
			intent,
			name,
			generation
		} : void 0;
	}
	/** Writes down what became of it. */
	async update(kept, change) {
		const intent = {
			...kept.intent,
			...change
		};
		await this.#records.replace(kept.name, format(intent));
		return {
			...kept,
			intent
		};
	}
};
function recordName(target, generation) {
	return generation === 1 ? `orders/${target}.json` : `orders/${target}.${generation}.json`;
}
/** 0 for a name of something else; a domain never ends in digits, so no target looks like a generation. */
function generationOf(name, target) {
	if (name === recordName(target, 1)) return 1;
	const middle = name.slice(`orders/${target}.`.length).replace(/\.json$/, "");
	const generation = /^[1-9][0-9]{0,5}$/.test(middle) ? Number(middle) : 0;
	return name === recordName(target, generation) ? generation : 0;
}
const format = (intent) => `${JSON.stringify(intent, null, 2)}\n`;
const TEXTS = [
	"target",
	"content",
	"ordered",
	"order-id",
	"instance-id",
	"run",
	"at",
	"nonce"
];
function parseIntent(text, target, place) {
	let value = {};
	try {
		const parsed = JSON.parse(text);
		if (typeof parsed === "object" && parsed !== null) value = parsed;
	} catch (cause) {
		throw badIntent(place, "it is not JSON", cause);
	}
	if (value["schema"] !== "encrypted-image-order/1") throw badIntent(place, "it has another schema");
	const missing = TEXTS.find((name) => typeof value[name] !== "string");
	if (missing) throw badIntent(place, `${missing} is missing`);
	if (value["target"] !== target) throw badIntent(place, "it is about another server");
	if (![
		"sent",
		"ordered",
		"refused"
	].includes(String(value["state"]))) throw badIntent(place, "its state is unknown");
	const prices = typeof value["prices"] === "object" && value["prices"] !== null ? value["prices"] : {};
	return {
		...value,
		prices
	};
}
function badIntent(place, why, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_INTENT",
		what: `${place} is no record of an order: ${why}`,
		why: "it was changed or written by something else; whether a server was ordered is not known",
		fix: "look for the server by its name; when there is none and no pending order, delete the record and run again",
		...cause === void 0 ? {} : { cause }
	});
}
// actions/order-instance/connect.ts
/** Milliseconds after which a silent address counts as not listening. */
const CONNECT_TIMEOUT = 1e4;
/** Opens one TCP connection and closes it: undefined when it was accepted, else why not. */
function connectOnce(host, port, signal) {
	return new Promise((resolve) => {
		const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_11__.connect)({
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
	const late = lingering(signal, LAST_WORDS);
	const tokens = (0,_token_source_js__WEBPACK_IMPORTED_MODULE_7__.t)({
		apiKey: inputs.apiKey,
		url: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_4__.s)(inputs.endpoints),
		mask: edge.mask,
		signal: late,
		log
	});
	const run = runContext(env);
	return {
		client: (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.t)({
			url: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_4__.a)(inputs.endpoints),
			...inputs.classic,
			signal,
			log
		}),
		refuseServiceId: () => refuseServiceId(inputs, tokens),
		openIntents: async (datacenters) => new OrderIntents(await openRecords(inputs, edge, {
			tokens,
			late,
			datacenters
		})),
		openDeployment: deploymentOpener(inputs, edge),
		connect: connectOnce,
		pause: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_16__.setTimeout)(milliseconds, void 0, { signal }),
		now: () => performance.now(),
		run: run?.runUrl ?? "a run outside of GitHub Actions",
		signal,
		log,
		outputs: edge.outputs,
		summary: edge.summary,
		timing: _deps_js__WEBPACK_IMPORTED_MODULE_9__.t
	};
}
/** Classic credentials of their own say nothing about IAM; only the platform key may be a service ID's. */
async function refuseServiceId(inputs, tokens) {
	if (inputs.classic.username !== "apikey") return;
	const claims = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_5__.n)("IAM does not accept ibmcloud-api-key", () => tokens.claims());
	(0,_classic_access_js__WEBPACK_IMPORTED_MODULE_6__.t)(inputs.classic.username, claims);
}
async function openRecords(inputs, edge, deps) {
	const { bucket, endpoints } = inputs;
	const regions = deps.datacenters.flatMap((datacenter) => (0,_locations_js__WEBPACK_IMPORTED_MODULE_3__.i)(datacenter) ?? []);
	if (bucket === void 0) {
		demandRegionOf("the template", inputs.region, regions);
		const lost = journalIsLost(edge.env);
		if (lost && !inputs.dryRun) edge.log.notice(`${lost}: give bucket, so that a run on another host finds the intent of this order`);
		return folderRecords(journalFolder(edge.env));
	}
	const region = inputs.region ?? regions[0];
	if (region === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_REGION",
		what: `the region of the bucket ${bucket} is not known`,
		why: "region is not given, and the datacenters of the template belong to none",
		fix: "give region, the one of the bucket"
	});
	const { tokens, late: signal } = deps;
	const storage = (0,_object_storage_js__WEBPACK_IMPORTED_MODULE_8__.n)({
		tokens,
		endpoints,
		region,
		signal,
		log: edge.log
	});
	demandRegionOf(`the bucket ${bucket}`, inputs.region, await regionOfBucket(storage, bucket));
	return bucketRecords(storage, bucket);
}
/** Empty when the bucket has no single region, or when the key may not ask: writing will tell then. */
async function regionOfBucket(storage, bucket) {
	try {
		const { location, resiliency } = await storage.bucketLocation(bucket);
		return resiliency === "regional" ? [location] : [];
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t && error.failure.outcome === "refused") return [];
		throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_5__.t)(error, `the bucket ${bucket} cannot be asked for its region`);
	}
}
/** A region that contradicts what lies in another one is refused (contract, Common inputs). */
function demandRegionOf(what, region, known) {
	if (region === void 0 || known.length === 0 || known.includes(region)) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n({
		code: "E_REGION",
		what: `region is ${region}, but ${what} is in ${[...new Set(known)].join(", ")}`,
		why: "region or IBMCLOUD_REGION was meant for something else",
		fix: "leave region away, or give the one where it is"
	});
}
function deploymentOpener(inputs, edge) {
	const token = inputs.githubToken;
	if (!token) return void 0;
	return async (description) => {
		const run = runContext(edge.env);
		if (!run) throw new Error("this is no workflow run: GITHUB_REPOSITORY, GITHUB_SHA or GITHUB_RUN_ID is missing");
		return openDeployment(token, run, description);
	};
}
/** Aborts when `signal` has been aborted for some time. */
function lingering(signal, milliseconds) {
	const later = new AbortController();
	const stop = () => setTimeout(() => later.abort(signal.reason), milliseconds).unref();
	signal.addEventListener("abort", stop, { once: true });
	return later.signal;
}



/***/ })

};
