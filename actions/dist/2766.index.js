export const id = 2766;
export const ids = [2766];
export const modules = {

/***/ 385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5979);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4010);
/* harmony import */ var _lib_rights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2743);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9085);
/* harmony import */ var _lib_event_routing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4145);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5887);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);









// actions/prepare-environment/findings.ts
/** What makes the action fail. */
function isLacking({ state }) {
	return state === "missing" || state === "forbidden";
}
// actions/prepare-environment/commands.ts
const POLICIES = ["Viewer", { serviceName: "iam-access-management" }];
const AUTHORIZATIONS = "ibmcloud iam authorization-policies";
/**
* Each lacking thing ends with the exact command that closes the gap, or the way to it in the console: what a step does not
* say itself is said here. `known`: what was learnt by then.
*/
function withCommand(finding, inputs, known) {
	const { step, state, fix } = finding;
	if (!isLacking(finding) || /\bibmcloud [a-z]+ | › /.test(fix)) return finding;
	const { look, make, show } = cureOf(step, inputs, known);
	const grants = (roles) => roles.map(([role, on]) => (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.S)(known.caller.iamId, role, on)).join("; ");
	if (state === "forbidden") return {
		...finding,
		fix: `${fix}: ${grants([look])}`
	};
	if (fix.startsWith("it could not be made")) return {
		...finding,
		fix: `${fix}: ${grants(make)}`
	};
	return {
		...finding,
		fix: `${fix} (what there is: ${show})`
	};
}
function cureOf(step, inputs, { kms, cos, rootKey, importService }) {
	const keys = {
		serviceName: kms?.service ?? "kms",
		serviceInstance: kms?.instanceId
	};
	const buckets = {
		serviceName: "cloud-object-storage",
		serviceInstance: cos?.guid
	};
	const bucket = {
		...buckets,
		resourceType: "bucket",
		resource: inputs.bucket
	};
	const instances = (serviceName) => ({
		look: ["Viewer", { serviceName }],
		make: [["Editor", { serviceName }]],
		show: `ibmcloud resource service-instances --service-name ${serviceName}`
	});
	const allKeys = {
		look: ["Reader", keys],
		make: [["Writer", keys]],
		show: kms ? `ibmcloud kp keys --instance-id ${kms.instanceId}` : instances("kms").show
	};
	const authorization = {
		look: POLICIES,
		make: [["Administrator", { serviceName: keys.serviceName }]],
		show: AUTHORIZATIONS
	};
	return {
		account: {
			look: POLICIES,
			make: [],
			show: "IBM Cloud console › Support › Create a case"
		},
		"classic-link": {
			look: POLICIES,
			make: [],
			show: "IBM Cloud console › Manage › Account › Account settings"
		},
		"resource-group": {
			look: ["Viewer", { resourceType: "resource-group" }],
			make: [["Editor", { accountManagement: true }]],
			show: "ibmcloud resource groups"
		},
		"kms-instance": instances(keys.serviceName),
		"root-key": allKeys,
		"standard-key": allKeys,
		"wrap-right": {
			...allKeys,
			look: ["Reader", {
				...keys,
				...rootKey ? {
					resourceType: "key",
					resource: rootKey.keyId
				} : {}
			}]
		},
		"server-protect-authorization": authorization,
		"cos-instance": instances("cloud-object-storage"),
		"cos-authorization": authorization,
		bucket: {
			look: ["Reader", buckets],
			make: [["Writer", buckets]],
			show: cos ? `ibmcloud cos buckets --ibm-service-instance-id ${cos.guid}` : instances("cloud-object-storage").show
		},
		"bucket-lifecycle": {
			look: ["Reader", bucket],
			make: [["Manager", bucket]],
			show: `ibmcloud cos bucket-lifecycle-configuration-get --bucket ${inputs.bucket}`
		},
		"import-service-id": {
			look: ["Viewer", { serviceName: "iam-identity" }],
			make: [["Editor", { serviceName: "iam-identity" }]],
			show: "ibmcloud iam service-ids"
		},
		"import-policies": {
			look: POLICIES,
			make: [["Administrator", bucket], ["Administrator", { serviceName: keys.serviceName }]],
			show: importService ? `ibmcloud iam service-policies ${importService.id}` : "ibmcloud iam service-ids"
		},
		"importer-policy": authorization,
		"audit-route": {
			look: ["Viewer", { serviceName: "atracker" }],
			make: [["Editor", { serviceName: "atracker" }]],
			show: "ibmcloud atracker route ls"
		}
	}[step];
}
// actions/prepare-environment/summarise.ts
/** The run's page: what the environment has, what it lacks, and what corrects that. */
function summarise({ known, findings, changed }, summary) {
	if (findings.length === 0) return;
	summary.begin();
	const lacking = findings.filter(isLacking);
	if (lacking.length === 0) tellEnding(findings, changed, summary);
	for (const { step, name, state, id } of findings) summary.item({
		what: step,
		id: shownId(name, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.g)(id)),
		state: stateWord(state),
		link: linkOf(id, known)
	});
	for (const { step, fix } of findings) summary.row(step, fix);
	if (lacking.length === 0 && known.rootKey && known.bucket !== void 0) summary.next("Next: the inputs of the pipeline that this environment is for.", "yaml", [
		"with:",
		`  root-key-crn: ${known.rootKey.crn}`,
		`  bucket: ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_5__.at)(known.bucket)}`,
		...known.importService ? [`  import-service-id: ${known.importService.id}`] : []
	]);
}
function tellEnding(findings, changed, summary) {
	const planned = findings.filter(({ state }) => state === "planned").length;
	if (planned > 0) summary.ended("dry-run", `${planned} things would be made`, "Nothing was made or changed.");
	else if (changed) summary.ended("success", "Environment ready", "What was missing was made; all that is needed is there.");
	else summary.ended("success", "Environment complete", "All that the pipeline needs is there. Nothing was changed.");
}
function shownId(name, id) {
	if (id === "" || id === name) return name;
	return name === "" ? id : `${name} (${id})`;
}
function stateWord(state) {
	if (state === "found" || state === "created" || state === "changed") return `✓ ${state}`;
	if (state === "missing" || state === "forbidden") return `✗ ${state}`;
	return state;
}
function linkOf(id, { bucket, cos, kms, importService }) {
	if (id === "") return void 0;
	if (bucket !== void 0 && (id === bucket || id.endsWith(`:bucket:${bucket}`))) return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_5__.b)(cos?.crn ?? "", bucket, kms?.region ?? "");
	if (id === importService?.id) return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_5__.O)(id);
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_5__.E)(id) ?? (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_5__.C)(id);
}
// actions/prepare-environment/report.ts
/** Outputs, file of findings and summary, in every ending. Never throws: it must not hide what ended the run. */
async function report({ known, findings, changed }, deps) {
	const values = {
		"account-id": known.accountId,
		"resource-group-id": known.resourceGroupId ?? "",
		"kms-instance-id": known.kms?.instanceId ?? "",
		"kms-instance-crn": known.kms?.crn ?? "",
		"root-key-crn": known.rootKey?.crn ?? "",
		"data-key-id": known.dataKeyId ?? "",
		"cos-instance-crn": known.cos?.crn ?? "",
		bucket: known.bucket ?? "",
		"import-service-id": known.importService?.id ?? "",
		findings: await fileOf(findings, deps),
		missing: String(findings.filter(isLacking).length),
		changed: String(changed)
	};
	for (const [name, value] of Object.entries(values)) deps.outputs.set(name, value);
	summarise({
		known,
		findings,
		changed
	}, deps.summary);
}
async function fileOf(findings, { log, writeFindings }) {
	try {
		return await writeFindings(`${JSON.stringify(findings, void 0, 2)}\n`);
	} catch (error) {
		log.warning(`the file of findings cannot be written: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error)}`);
		return "";
	}
}
// actions/prepare-environment/classic-account.ts
/** Reads the account and who asks. `caller` is the owner of `ibmcloud-api-key`. Throws ServiceError. */
async function readClassicAccount({ classicLooks, classic }, caller, deps) {
	if (classicLooks === "off") return { kind: "off" };
	const isApiKey = classic.username === "apikey";
	if (isApiKey && caller.isServiceId) return {
		kind: "refused",
		fix: SERVICE_ID
	};
	try {
		const account = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.h)(deps.classic);
		const { iamId, isMaster } = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.p)(deps.classic);
		return {
			kind: "read",
			account,
			isOwner: isMaster && iamId === caller.iamId
		};
	} catch (error) {
		if (!isLoginRefused(error)) throw error;
		return {
			kind: "refused",
			fix: isApiKey ? NOT_LINKED : WRONG
		};
	}
}
const SERVICE_ID = "give classic-username and classic-api-key of a classic user: the classic API knows no service IDs; or set classic: off (IBM Cloud console › Manage › Access (IAM) › Users › the user › API keys › Create classic infrastructure key)";
const NOT_LINKED = "the classic API does not take the owner of ibmcloud-api-key: link the account to classic infrastructure (upgrade it to Pay-As-You-Go: IBM Cloud console › Manage › Account › Account settings), or give classic-username and classic-api-key; or set classic: off";
const WRONG = "the classic API does not take classic-username and classic-api-key: correct them; or set classic: off (IBM Cloud console › Manage › Access (IAM) › Users › the user › API keys)";
/** softlayer-api.md 2 */
function isLoginRefused(error) {
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt) || error.failure.outcome !== "refused") return false;
	const { status, serviceCode = "" } = error.failure;
	return status === 401 || /AccessTokenValidation|InvalidLegacyToken|EncryptedToken_Expired|InvalidUserStatus/.test(serviceCode);
}
// actions/prepare-environment/steps/account.ts
/** softlayer-api.md 21 */
const ACTIVE = 1001;
/** The account of the API key, and that its classic infrastructure account is active. */
const account = {
	name: "account",
	title: () => "the account",
	needs: "use an API key of a member of the account",
	async look(inputs, _known, deps) {
		const { accountId, iamId, subType } = await deps.tokens.claims();
		if (accountId === void 0 || iamId === void 0) throw strangeToken();
		const caller = {
			iamId,
			isServiceId: subType === "ServiceId"
		};
		const classic = await readClassicAccount(inputs, caller, deps);
		const isOwner = classic.kind === "read" && classic.isOwner;
		const learn = {
			accountId,
			caller: {
				...caller,
				isOwner
			}
		};
		const name = accountId;
		if (classic.kind !== "read" || classic.account.statusId === ACTIVE) return {
			kind: "found",
			name,
			id: accountId,
			learn
		};
		const { id, statusId, statusName } = classic.account;
		return {
			kind: "gap",
			name,
			id: accountId,
			why: `its classic infrastructure account ${id} is ${statusName || `in the state ${statusId ?? "unknown"}`}, not active`,
			fix: "ask IBM support to activate it",
			learn
		};
	}
};
function strangeToken() {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_IAM_TOKEN",
		what: "the token of IAM does not tell the account and the owner of ibmcloud-api-key",
		why: "the iam endpoint is not that of IAM",
		fix: "check the iam line of `endpoints`"
	});
}
// actions/prepare-environment/audit-trail.ts
const ROUTING_NEEDS = "grant the owner of ibmcloud-api-key the platform role Editor on Activity Tracker Event Routing";
/** The target that stands for a Cloud Logs instance. */
function targetAct(logsCrn, region, deps) {
	const what = `the Event Routing target of the Cloud Logs instance ${logsCrn}`;
	const all = async () => (await deps.routing.read()).targets.filter((one) => one.logsCrn === logsCrn);
	return {
		verb: "create",
		what,
		needs: ROUTING_NEEDS,
		async run() {
			const name = `encrypted-images-${logsCrn.split(":")[7]?.slice(0, 8)}`;
			const act = () => deps.routing.createTarget(name, logsCrn, region);
			const made = await make$1(what, act, async () => (await all())[0], deps);
			await yieldToOldest$1(what, made.id, await all(), (id) => deps.routing.removeTarget(id), deps);
		}
	};
}
/** A route that brings events of some locations to a target. Where none took them, default targets keep getting them. */
function routeAct(targetId, locations, routing, deps) {
	const name = `encrypted-images-${locations.join("-")}`;
	const what = `the Event Routing route of ${locations.join(" and ")}`;
	const rules = locations.map((location) => ({
		targetIds: [targetId, ...(0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_6__.r)(routing, location).length > 0 ? [] : routing.defaultTargets.filter((id) => id !== targetId)],
		locations: [location]
	}));
	const all = async () => (await deps.routing.read()).routes.filter((one) => one.name === name && locations.every((location) => one.rules.some((rule) => rule.locations.includes(location) && rule.targetIds.includes(targetId))));
	return {
		verb: "create",
		what,
		needs: ROUTING_NEEDS,
		async run() {
			const act = () => deps.routing.createRoute(name, rules);
			const made = await make$1(what, act, async () => (await all())[0], deps);
			await yieldToOldest$1(what, made.id, await all(), (id) => deps.routing.removeRoute(id), deps);
		}
	};
}
/** All that happens to the bucket and in it. */
function trackingAct(bucket, deps) {
	return {
		verb: "change",
		what: `the bucket ${bucket}: its events, those of objects too, go to the trail`,
		needs: "grant the owner of ibmcloud-api-key the service role Manager on the bucket",
		run: () => deps.buckets.trackAll(bucket)
	};
}
/** Sends once, and looks up what a lost answer has made; there was none before. */
async function make$1(what, act, look, deps) {
	const made = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.d)({
		what,
		act,
		look,
		claim: nothing,
		refusedBefore: () => true,
		settle: nothing
	}, (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.nt)(deps));
	if (made.kind === "made") return made.value;
	if (made.kind === "nothing") throw made.error;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_ROUTING_UNKNOWN",
		what: `what became of ${what} is not known`,
		why: "the answer of Event Routing was lost, and it does not show yet",
		fix: "run it again in some minutes: it looks for it before it makes one",
		cause: made.error
	});
}
const nothing = async () => void 0;
/** Another run may have made one at the same moment: the oldest stays, and each run removes its own younger one. */
async function yieldToOldest$1(what, own, all, remove, { log }) {
	const [oldest] = all;
	if (!oldest || oldest.id === own || !all.some(({ id }) => id === own)) return;
	log.notice(`another run made ${what} at the same time: that one (${oldest.id}) stays, this run's own (${own}) is removed`);
	await remove(own);
}
// actions/prepare-environment/grants.ts
/** What takes looking at policies, as a cure. */
const SEE_POLICIES = "grant the owner of ibmcloud-api-key the platform role Viewer on IAM Access Management";
const SEE = {
	"iam-access-management": SEE_POLICIES,
	"iam-groups": "its rights by access groups do not show: grant the owner of ibmcloud-api-key the platform role Viewer on IAM Access Groups"
};
const GRANT_NEEDS = "grant the owner of ibmcloud-api-key the platform role Administrator on the service that the policy is about, or have an administrator run it";
/** Looks for policies of one kind that give all of the grants; the first that is lacking can be made. */
async function lookForGrants(name, grants, { mode }, known, deps) {
	const { accountId, caller } = known;
	const policies = await policiesOf(grants, known, deps);
	const rights = (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.t)({
		accountId,
		...caller
	}, deps);
	const judged = [];
	for (const grant of grants) judged.push(await judge$3(grant, policies, rights, deps));
	const lacking = judged.filter(({ held }) => held.kind !== "held");
	const [first] = lacking;
	if (!first) {
		const ids = judged.map(({ held }) => held.kind === "held" ? held.id : "");
		return {
			kind: "found",
			name,
			id: [...new Set(ids)].join(" ")
		};
	}
	const commands = lacking.map(({ grant, conditional }) => `${grant.command}${remark(conditional)}`).join("; ");
	const open = mode === "check" ? openOf(lacking) : void 0;
	if (open?.hidden) return {
		kind: "forbidden",
		name,
		fix: `${SEE[open.hidden]}: ${viewerCommand(caller, open.hidden)}`
	};
	if (open) return {
		kind: "unknown",
		name,
		fix: `${open.why}; one that surely gives it: ${commands}`
	};
	return {
		kind: "gap",
		name,
		fix: `run mode ensure as an administrator, or: ${commands}`,
		act: grantAct(first.grant, deps)
	};
}
const viewerCommand = ({ iamId }, serviceName) => (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.S)(iamId, "Viewer", { serviceName });
/** Why nothing is known of what is lacking; undefined where something of it is surely not there. */
function openOf(lacking) {
	let open;
	for (const { held, conditional } of lacking) {
		if (held.kind !== "unknown" || conditional.length > 0 && held.hidden === void 0) return void 0;
		if (open?.hidden === void 0) open = held;
	}
	return open;
}
/** What a policy of its own does not give, one of an access group may. */
async function judge$3(grant, policies, rights, { log }) {
	const { subject, ...wanted } = grant.need;
	const { policy, cover, conditional } = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.s)(policies, grant.need);
	if (policy) {
		if (cover === "wider") log.info(`${grant.name}: the policy ${policy.id} gives more than that`);
		return {
			grant,
			conditional,
			held: {
				kind: "held",
				id: policy.id,
				by: `the policy ${policy.id}`
			}
		};
	}
	const { iam_id: iamId, serviceName = "" } = subject;
	const held = await (iamId === void 0 ? rights.ofService(serviceName, wanted) : rights.ofIdentity(iamId, wanted));
	if (held.kind === "held") log.info(`${grant.name}: given by ${held.by}`);
	return {
		grant,
		conditional,
		held
	};
}
/** All grants of one look are about the same identity, or all are authorizations. */
async function policiesOf([first], { accountId }, { policies }) {
	const iamId = first?.need.subject["iam_id"];
	return iamId === void 0 ? policies.list({
		accountId,
		type: "authorization"
	}) : policies.list({
		accountId,
		type: "access",
		iamId
	});
}
function remark(conditional) {
	const ids = conditional.map(({ id }) => id).join(", ");
	return ids === "" ? "" : ` (the policy ${ids} does not count: it holds at certain times or for tagged resources only)`;
}
function grantAct({ need, name }, { policies, log }) {
	return {
		verb: "create",
		what: `the policy ${JSON.stringify(name)}`,
		needs: GRANT_NEEDS,
		async run() {
			const { created } = await policies.create(need, "Made for encrypted images by prepare-environment");
			if (!created) log.info(`an equal policy exists already: ${name}`);
		}
	};
}
// actions/prepare-environment/steps/audit-route.ts
/**
* The way of the account's events to Cloud Logs: those of the region, and `global` ones (IAM, instances, buckets), which
* arrive nowhere without a route. With `audit: ensure` the bucket tells of its objects too. ibm-cloud-apis.md 5.1, 5.4
*/
const auditRoute = {
	name: "audit-route",
	title: title$3,
	needs: "grant the owner of ibmcloud-api-key the platform role Viewer on Activity Tracker Event Routing (and Reader on the bucket)",
	async look(inputs, known, deps) {
		if (inputs.audit === "off") return {
			kind: "off",
			name: title$3(inputs)
		};
		const routing = await deps.routing.read();
		const locations = [inputs.region, "global"];
		const wanted = inputs.logsInstance?.crn ?? await onlyLogs(inputs, deps);
		const reached = locations.map((location) => (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_6__.n)(routing, location));
		const logsCrn = (reached[0] ?? []).filter((crn) => reached.every((crns) => crns.includes(crn))).find((crn) => inputs.logsInstance === void 0 || crn === wanted) ?? wanted;
		if (logsCrn === void 0) return unrouted(void 0, inputs, deps, routing, locations);
		const authorized = await lookForSender(logsCrn, inputs, known, deps);
		if (authorized && authorized.kind !== "found") return asked(authorized, inputs);
		const lacking = locations.filter((_location, index) => !reached[index]?.includes(logsCrn));
		if (lacking.length > 0) return unrouted(logsCrn, inputs, deps, routing, lacking);
		return await untracked(inputs, known, deps) ?? {
			kind: "found",
			name: title$3(inputs),
			id: logsCrn
		};
	}
};
function title$3({ region, logsInstance }) {
	return `events of ${region} and global → ${logsInstance ? `Cloud Logs ${logsInstance.instanceId}` : "Cloud Logs"}`;
}
/** Only where the trail is to be ensured anything of it is made. */
function asked(seen, { audit }) {
	if (seen.kind !== "gap" || audit === "ensure") return seen;
	const { act: _, ...gap } = seen;
	return gap;
}
/** Where one is to be reached and none was named: the account's, if it has just one. */
async function onlyLogs({ audit }, { resources }) {
	if (audit !== "ensure") return void 0;
	const [first, ...others] = await resources.logsInstances();
	return others.length > 0 ? void 0 : first?.crn;
}
function unrouted(crn, inputs, deps, routing, locations) {
	const { region } = inputs;
	const target = routing.targets.find((one) => one.logsCrn !== void 0 && one.logsCrn === crn);
	const missing = {
		kind: "gap",
		name: title$3(inputs),
		fix: `no route brings events of ${locations.join(" and ")} there: run mode ensure with audit: ensure and logs-instance, or: ${routeCommands(crn, inputs.region, target?.id, locations)}`
	};
	if (crn === void 0) return missing;
	const act = target ? routeAct(target.id, locations, routing, deps) : targetAct(crn, region, deps);
	return asked({
		...missing,
		act
	}, inputs);
}
/** A target that is not there yet gets its id only when it is made. */
function routeCommands(crn, region, targetId, locations) {
	const rules = JSON.stringify([{
		locations,
		target_ids: [targetId ?? "TARGET_ID"]
	}]);
	const route = `ibmcloud atracker route create --name encrypted-images --rules ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_5__.at)(rules)}`;
	if (targetId !== void 0) return route;
	return `ibmcloud atracker target create --name encrypted-images --type cloud_logs --target-crn ${crn ?? "CRN_OF_CLOUD_LOGS"} --region ${region}, then with the TARGET_ID that it shows: ${route}`;
}
/** The authorization of Event Routing to write there; undefined when it is another account's business. */
async function lookForSender(logsCrn, inputs, known, deps) {
	const { accountId } = known;
	const logs = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(logsCrn);
	if (!logs || logs.accountId !== accountId) {
		deps.log.info(`the authorization for ${logsCrn} lies in another account and is not looked at`);
		return;
	}
	const { instanceId: serviceInstance, region } = logs;
	const grant = {
		name: `Sender for atracker on Cloud Logs ${serviceInstance}`,
		command: (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.x)("atracker", "logs", "Sender", serviceInstance),
		need: {
			subject: {
				accountId,
				serviceName: "atracker"
			},
			role: "Sender",
			resource: {
				accountId,
				serviceName: "logs",
				serviceInstance
			},
			besides: { region }
		}
	};
	const mode = inputs.audit === "ensure" ? inputs.mode : "check";
	return lookForGrants(title$3(inputs), [grant], { mode }, known, deps);
}
async function untracked(inputs, { bucket }, deps) {
	if (inputs.audit !== "ensure" || bucket === void 0) return void 0;
	const tracking = (await deps.buckets.configuration(bucket))?.activityTracking;
	if (tracking?.readDataEvents && tracking.writeDataEvents && tracking.managementEvents) return void 0;
	return {
		kind: "gap",
		name: title$3(inputs),
		fix: `the bucket ${bucket} does not tell of all its events: IBM Cloud console › Resource list › Object Storage › ${bucket} › Configuration › Activity tracking: management, read data and write data events`,
		act: trackingAct(bucket, deps)
	};
}
/** Regional, where the key is; what it is can never be changed later. ibm-cloud-apis.md 0, 4.2; pitfalls.md N14 */
const bucket = {
	name: "bucket",
	title: (inputs) => inputs.bucket,
	needs: "grant the owner of ibmcloud-api-key the service role Reader on the Object Storage instance, or on the bucket",
	async look(inputs, known, deps) {
		const { bucket: name } = inputs;
		if (!known.cos) return {
			kind: "waits",
			name,
			for: "cos-instance",
			contained: true
		};
		const found = await find(inputs, known.cos, deps);
		if ("kind" in found) return found;
		if (found.location) return judge$2(found.location, inputs, known.cos, known, deps);
		return {
			kind: "gap",
			name,
			fix: `run mode ensure, or: ibmcloud cos bucket-create --bucket ${name} --ibm-service-instance-id ${known.cos.guid} --region ${inputs.region} --class ${inputs.bucketClass}`,
			act: creation$2(inputs, known.cos, known, deps)
		};
	}
};
/** Where it is; nowhere; or why that is no bucket for us. */
async function find(inputs, cos, deps) {
	const { bucket: name, region } = inputs;
	try {
		const location = await deps.buckets.findIn(cos.guid, name, region);
		if (location) return { location };
	} catch (error) {
		if (!(0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.b)(error)) throw error;
		return findAlone(inputs, cos, deps);
	}
	return await elsewhere(name, cos, deps) ?? { location: void 0 };
}
/** Who may not list the instance's buckets may perhaps look at this one. */
async function findAlone({ bucket: name, region }, cos, deps) {
	const location = await deps.buckets.location({
		name,
		region
	});
	const there = await deps.buckets.configuration(name);
	if (there && there.instanceId !== cos.guid) return ofAnother(name, there.instanceId);
	if (there && !location) return contradiction(name, `it is not in ${region}`, "give the region in which it lies, or another name");
	return { location };
}
/** Names are global: nobody's, another instance's, or another account's, which says no more. ibm-cloud-apis.md 4.1 */
async function elsewhere(name, cos, deps) {
	try {
		const there = await deps.buckets.configuration(name);
		return there && there.instanceId !== cos.guid ? ofAnother(name, there.instanceId) : void 0;
	} catch (error) {
		if (!(0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.b)(error)) throw error;
		return contradiction(name, "the name is taken by another account, or by an instance that may not be seen", "give another bucket name: they are unique in all of IBM Cloud");
	}
}
const ofAnother = (name, instanceId) => contradiction(name, `it belongs to the Object Storage instance ${instanceId}`, "give that instance in cos-instance, or another bucket name");
function contradiction(name, why, fix) {
	return {
		kind: "gap",
		name,
		id: name,
		why,
		fix
	};
}
async function judge$2(found, inputs, cos, known, deps) {
	const { bucket: name, region, bucketClass } = inputs;
	const anew = "give the name of another bucket, or of one that does not exist: this can never be changed";
	if (found.resiliency !== "regional") return contradiction(name, `it is ${found.resiliency} (${found.constraint}), not Regional`, anew);
	if (found.location !== region) return contradiction(name, `it lies in ${found.location}, the root key in ${region}`, anew);
	if ((found.storageClass ?? "standard") !== bucketClass) return contradiction(name, `its class is ${found.storageClass}, not ${bucketClass}`, `${anew}; or correct bucket-class`);
	if (inputs.bucketKey) {
		const rootKey = await deps.buckets.rootKey({
			name,
			region
		});
		if (rootKey === void 0) return contradiction(name, "it is not encrypted with a root key", `${anew}; or leave bucket-key out`);
		if (known.rootKey && rootKey !== "" && rootKey !== known.rootKey.crn) return contradiction(name, `it is encrypted with another root key (${rootKey})`, anew);
	}
	return {
		kind: "found",
		name,
		id: cos.crn === "" ? name : `${cos.crn.replace(/::$/, "")}:bucket:${name}`,
		learn: { bucket: name }
	};
}
function creation$2(inputs, cos, known, deps) {
	const { bucket: name, bucketKey, bucketClass, region } = inputs;
	return {
		verb: "create",
		what: `the bucket ${name} (${region}, ${bucketClass}${bucketKey ? ", encrypted with the root key" : ""})`,
		needs: "grant the owner of ibmcloud-api-key the service role Writer on the Object Storage instance",
		async run() {
			if (bucketKey && !known.rootKey) throw noRootKey(name);
			const rootKeyCrn = bucketKey ? known.rootKey?.crn : void 0;
			const wanted = {
				name,
				region,
				storageClass: bucketClass,
				instanceId: cos.guid,
				rootKeyCrn
			};
			if (await createPatiently(() => deps.buckets.create(wanted), bucketKey, deps) === "taken") throw taken(name);
		}
	};
}
/** With a root key it is refused as an invalid request until the authorization has got around. ibm-cloud-apis.md 4.4 */
async function createPatiently(create, bucketKey, { pace }) {
	const until = pace.now() + pace.propagation;
	const pause = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.tt)(pace);
	for (;;) try {
		return await create();
	} catch (error) {
		if (!(bucketKey && error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && error.failure.serviceCode === "InvalidRequest") || pace.now() >= until) throw error;
		await pause();
	}
}
function noRootKey(name) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_BUCKET_KEY",
		what: `the bucket ${name} is to be encrypted with the root key, and there is none`,
		why: "the root key was not found, or does not do",
		fix: "see what root-key says, or leave bucket-key out"
	});
}
function taken(name) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_BUCKET_TAKEN",
		what: `the bucket name ${name} is taken`,
		why: "names of buckets are unique in all of IBM Cloud, and another account or instance has this one",
		fix: "give another bucket name"
	});
}
// actions/prepare-environment/steps/bucket-lifecycle.ts
/** Uploads that were never completed are billed for ever, and the console does not show them. pitfalls.md 4 */
const bucketLifecycle = {
	name: "bucket-lifecycle",
	title: title$2,
	needs: "grant the owner of ibmcloud-api-key the service role Reader on the bucket",
	async look(inputs, { bucket }, deps) {
		const name = title$2(inputs);
		const { abortUploadsAfter: days, region } = inputs;
		if (days === 0) return {
			kind: "off",
			name
		};
		if (bucket === void 0) return {
			kind: "waits",
			name,
			for: "bucket",
			contained: false
		};
		const document = await deps.buckets.lifecycle({
			name: bucket,
			region
		});
		const now = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_7__.n)(document);
		if (now !== void 0 && now <= days) {
			if (now < days) deps.log.info(`a rule of the bucket aborts uploads after ${now} days already`);
			return {
				kind: "found",
				name,
				id: bucket
			};
		}
		return {
			kind: "gap",
			name,
			...now === void 0 ? {} : {
				id: bucket,
				why: `they are aborted after ${now} days`
			},
			fix: `run mode ensure, or add a rule that aborts incomplete multipart uploads after ${days} days (IBM Cloud console › Resource list › Object Storage › ${bucket} › Configuration › Expiration rules)`,
			act: actOf(bucket, (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_7__.r)(document), inputs, deps)
		};
	}
};
function title$2({ bucket, abortUploadsAfter }) {
	return abortUploadsAfter === 0 ? bucket : `stale uploads in ${bucket} are aborted after ${abortUploadsAfter} days`;
}
function actOf(bucket, owned, inputs, { buckets }) {
	const { abortUploadsAfter: days, region } = inputs;
	return {
		verb: owned ? "change" : "create",
		what: `the rule ${_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_7__.t} of the bucket ${bucket}: ${days} days`,
		needs: "grant the owner of ibmcloud-api-key the service role Manager on the bucket",
		async run() {
			const place = {
				name: bucket,
				region
			};
			const document = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_7__.i)(await buckets.lifecycle(place), days);
			if (document === void 0) throw strangeLifecycle(bucket);
			await buckets.putLifecycle(place, document);
		}
	};
}
function strangeLifecycle(bucket) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_BUCKET_LIFECYCLE",
		what: `the lifecycle of the bucket ${bucket} cannot be read`,
		why: "it is written in a way that is not known here, and rules of others must stay",
		fix: "add the rule in IBM Cloud console › Resource list › Object Storage › the bucket › Configuration › Expiration rules"
	});
}
// actions/prepare-environment/steps/classic-link.ts
const UPGRADE = "upgrade the account to Pay-As-You-Go or Subscription, which links it: IBM Cloud console › Manage › Account › Account settings; IBM support helps";
const ASK = "ask IBM support whether the account has the attribute ALLOW_EXTERNAL_CLOUD_IMAGE_IMPORT: without it no image can be imported: IBM Cloud console › Support › Create a case";
/** Only an account that is linked to the platform ("upgraded") imports from Object Storage. softlayer-api.md 11, 21 */
const classicLink = {
	name: "classic-link",
	title: () => "classic infrastructure",
	needs: "give classic-username and classic-api-key of a user who may see the account, or set classic: off (IBM Cloud console › Manage › Access (IAM) › Users › the user › Classic infrastructure)",
	async look(inputs, { accountId, caller }, deps) {
		const title = "classic infrastructure";
		const classic = await readClassicAccount(inputs, caller, deps);
		if (classic.kind === "off") return {
			kind: "off",
			name: title
		};
		if (classic.kind === "refused") return {
			kind: "forbidden",
			name: title,
			fix: classic.fix
		};
		const { isLinked, platformAccountId } = classic.account;
		const id = String(classic.account.id);
		const name = `${title} account ${id}`;
		const gap = (why, fix) => ({
			kind: "gap",
			name,
			id,
			why,
			fix
		});
		if (isLinked === false) return gap("it is not linked to the platform", UPGRADE);
		if (isLinked === void 0) return {
			kind: "unknown",
			name,
			fix: `see whether it is linked: ${UPGRADE}`
		};
		if (platformAccountId !== void 0 && platformAccountId !== accountId) return gap(`it is linked to the account ${platformAccountId}, not to ${accountId}`, "give ibmcloud-api-key and classic credentials of one account");
		const mayImport = await importAllowed(deps);
		if (mayImport === false) return gap("it may not import images from outside", ASK);
		return mayImport ? {
			kind: "found",
			name,
			id
		} : {
			kind: "unknown",
			name,
			fix: ASK
		};
	}
};
/** Undefined when nothing tells: there is no such attribute, or this user may not read it. */
async function importAllowed({ classic }) {
	try {
		return await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.m)(classic);
	} catch (error) {
		if ((0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.b)(error)) return void 0;
		throw error;
	}
}
// actions/prepare-environment/authorization.ts
/**
* Looks for the authorization of a service to use the keys of the instance. One for all instances, or for all keys of the
* region or account, counts too. ibm-cloud-apis.md 1.7
*/
async function lookForKeyAuthorization(source, inputs, known, deps) {
	const { kms } = known;
	const name = keyAuthorizationName(source);
	if (kms) return lookForGrants(name, [grantOn(source, known, kms.service, kms)], inputs, known, deps);
	const wide = await lookForGrants(name, [grantOn(source, known, "kms")], inputs, known, deps);
	return wide.kind === "gap" ? {
		kind: "waits",
		name,
		for: "kms-instance",
		contained: true
	} : wide;
}
function keyAuthorizationName(source) {
	return `${source} → Key Protect: Reader`;
}
function grantOn(source, { accountId }, serviceName, instance) {
	return {
		name: `Reader for ${source} on ${serviceName} ${instance?.instanceId ?? ""}`,
		command: (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.x)(source, serviceName, "Reader", instance?.instanceId),
		need: {
			subject: {
				accountId,
				serviceName: source
			},
			role: "Reader",
			resource: {
				accountId,
				serviceName,
				...instance ? { serviceInstance: instance.instanceId } : {}
			},
			besides: { region: instance?.region }
		}
	};
}
// actions/prepare-environment/steps/cos-authorization.ts
const SOURCE$1 = "cloud-object-storage";
/** Lets Object Storage encrypt the bucket with the root key; needed before the bucket. ibm-cloud-apis.md 4.4 */
const cosAuthorization = {
	name: "cos-authorization",
	title: () => keyAuthorizationName(SOURCE$1),
	needs: SEE_POLICIES,
	async look(inputs, known, deps) {
		if (!inputs.bucketKey) return {
			kind: "off",
			name: keyAuthorizationName(SOURCE$1)
		};
		return lookForKeyAuthorization(SOURCE$1, inputs, known, deps);
	}
};
// actions/prepare-environment/sees-all.ts
/**
* Whether an empty list proves that there is nothing: lists leave out what the caller may not see. The account's owner
* sees everything; anybody else by a policy of its own. False when nothing tells.
*/
async function seesAll(kind, { accountId, caller }, { sight }) {
	return caller.isOwner || unlessDenied(() => sight.seesAll(kind, accountId, caller.iamId));
}
/** The same of the keys of an instance. */
async function seesAllKeys(instanceId, { accountId, caller }, { sight }) {
	return caller.isOwner || unlessDenied(() => sight.seesAllKeys(instanceId, accountId, caller.iamId));
}
async function unlessDenied(ask) {
	try {
		return await ask();
	} catch (error) {
		if ((0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.b)(error)) return false;
		throw error;
	}
}
// actions/prepare-environment/instance.ts
/** Looks for the instance by what is known of it. Only one that was named, by a name that none has, can be made. */
async function lookForInstance(spec, known, deps) {
	const { wanted } = spec;
	if (wanted.by === "name") return lookByName(spec, known, deps);
	let found;
	try {
		found = await deps.resources.instance(wanted.text);
	} catch (error) {
		if (!(0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.b)(error)) throw error;
		return {
			kind: "forbidden",
			name: wanted.text,
			fix: viewerOn(spec),
			learn: learnUnseen(spec)
		};
	}
	if (found) return judge$1(spec, found);
	const fix = `give the ${spec.input} of one that exists, or a name: only an instance that is given by name is made`;
	return {
		kind: "gap",
		name: wanted.text,
		why: "there is no such instance",
		fix
	};
}
/** The role that shows instances, as a cure. */
function viewerOn({ title }) {
	return `grant the owner of ibmcloud-api-key the platform role Viewer on ${title} (all instances)`;
}
async function lookByName(spec, known, deps) {
	const { service, title, target, wanted } = spec;
	const name = wanted.text;
	const all = await deps.resources.instances(service, name);
	const here = all.filter(({ region }) => region === target);
	const oldest = here[0] ?? all[0];
	if (oldest) {
		if (here.length > 1) deps.log.warning(`${here.length} ${title} instances are called ${JSON.stringify(name)}: the oldest is used (${oldest.guid}), not ${here.slice(1).map(({ guid }) => guid).join(", ")}`);
		return judge$1(spec, oldest);
	}
	if (!await seesAll(service, known, deps)) return {
		kind: "forbidden",
		name,
		fix: viewerOn(spec)
	};
	return {
		kind: "gap",
		name,
		fix: `run mode ensure as an administrator, or: ibmcloud resource service-instance-create ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_5__.at)(name)} ${service} ${spec.plan} ${target}`,
		act: creation$1(spec, known, deps)
	};
}
function judge$1(spec, found) {
	const { name, crn: id } = found;
	const contradiction = (why, fix) => ({
		kind: "gap",
		name,
		id,
		why,
		fix
	});
	if (spec.wanted.by !== "name" && !spec.accepts.includes(found.service)) return contradiction(`it is an instance of ${found.service}`, `give a ${spec.title} instance in ${spec.input}`);
	if (found.region !== spec.target) return contradiction(`it lies in ${found.region}, not in ${spec.target}`, `give another ${spec.input}, or the region in which it lies`);
	if (found.state === "active") return {
		kind: "found",
		name,
		id,
		learn: spec.learn(found)
	};
	if (/provisioning$/.test(found.state)) return {
		kind: "soon",
		name,
		id,
		fix: "it is still being provisioned: run it again in some minutes"
	};
	return contradiction(`its state is ${found.state}`, "have it restored or repaired, or give another one");
}
/** What a GUID or CRN alone tells: keys and buckets can be looked at even so. */
function learnUnseen({ wanted, service, target, learn }) {
	if (wanted.by === "crn") return learn({
		...wanted.crn,
		guid: wanted.crn.instanceId
	});
	return learn({
		guid: wanted.text,
		crn: "",
		service,
		region: target
	});
}
function creation$1(spec, known, deps) {
	const { service, target, title, plan, wanted } = spec;
	const name = wanted.text;
	return {
		verb: "create",
		what: `the ${title} instance ${JSON.stringify(name)} (plan ${plan}) in ${target}`,
		needs: `grant the platform role Editor on ${title} and Viewer on the resource group`,
		async run() {
			const groupId = known.resourceGroupId;
			if (groupId === void 0) throw noGroup();
			const planId = await deps.resources.planId(service, plan);
			if (planId === void 0) throw noPlan(spec);
			const wantedInstance = {
				service,
				name,
				target,
				groupId,
				planId,
				by: known.caller.iamId
			};
			await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.t)(deps.resources, wantedInstance, {
				patience: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.nt)(deps),
				log: deps.log
			});
		}
	};
}
function noGroup() {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_RESOURCE_GROUP",
		what: "no resource group is known to make the instance in",
		why: "an instance lies in a resource group, and that was not found",
		fix: "see what resource-group says"
	});
}
function noPlan({ title, plan, input }) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_PLAN",
		what: `${title} has no plan ${JSON.stringify(plan)}`,
		why: "the name is misspelt, or the plan is not sold to this account",
		fix: `correct ${input.replace(/-instance$/, "-plan")}: the catalog lists the plans`
	});
}
// actions/prepare-environment/steps/cos-instance.ts
const TITLE$1 = "Cloud Object Storage";
/** The instance that the bucket belongs to; it knows no region. ibm-cloud-apis.md 2.2 */
const cosInstance = {
	name: "cos-instance",
	title: ({ cosInstance: wanted }) => wanted.text,
	needs: viewerOn({ title: TITLE$1 }),
	look: (inputs, known, deps) => lookForInstance(specOf$1(inputs), known, deps)
};
function specOf$1({ cosInstance: wanted, cosPlan: plan }) {
	return {
		input: "cos-instance",
		title: TITLE$1,
		service: "cloud-object-storage",
		accepts: ["cloud-object-storage"],
		wanted,
		plan,
		target: "global",
		learn: ({ guid, crn }) => ({ cos: {
			guid,
			crn
		} })
	};
}
// actions/prepare-environment/steps/import-policies.ts
/**
* What the import needs and nothing more: reading exactly the bucket, using exactly the root key. What gives more counts
* too, and is told. ibm-cloud-apis.md 0
*/
const importPolicies = {
	name: "import-policies",
	title: title$1,
	needs: SEE_POLICIES,
	async look(inputs, known, deps) {
		const name = title$1(inputs);
		const grants = grantsOf(inputs, known);
		if (!Array.isArray(grants)) return {
			kind: "waits",
			name,
			for: grants.waitsFor,
			contained: false
		};
		const seen = await lookForGrants(name, grants, inputs, known, deps);
		return seen.kind === "gap" ? unlessLocked(seen, known, deps) : seen;
	}
};
function title$1({ importServiceId }) {
	return `rights of ${importServiceId}`;
}
function grantsOf({ region }, { accountId, importService, cos, bucket, rootKey }) {
	if (!importService) return { waitsFor: "import-service-id" };
	if (!cos || bucket === void 0) return { waitsFor: "bucket" };
	if (!rootKey) return { waitsFor: "root-key" };
	const subject = { iam_id: importService.iamId };
	const object = {
		serviceInstance: cos.guid,
		resourceType: "bucket",
		resource: bucket
	};
	const key = {
		serviceInstance: rootKey.instanceId,
		resourceType: "key",
		resource: rootKey.keyId
	};
	const command = (serviceName, of) => (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.S)(importService.iamId, "Reader", {
		serviceName,
		...of
	});
	return [{
		name: `Reader for ${importService.id} on the bucket ${bucket}`,
		command: command("cloud-object-storage", object),
		need: {
			subject,
			role: "Reader",
			lowest: "Content Reader",
			resource: {
				accountId,
				serviceName: "cloud-object-storage",
				...object
			},
			besides: { region }
		}
	}, {
		name: `Reader for ${importService.id} on the root key ${rootKey.keyId}`,
		command: command(rootKey.service, key),
		need: {
			subject,
			role: "Reader",
			resource: {
				accountId,
				serviceName: rootKey.service,
				...key
			},
			besides: { region: rootKey.region }
		}
	}];
}
/** Policies of a locked service ID cannot be changed. ibm-cloud-apis.md 1.4 */
async function unlessLocked({ act, ...gap }, { importService }, { serviceIds }) {
	const there = importService && await serviceIds.get(importService.id);
	if (!there?.locked) return act ? {
		...gap,
		act
	} : gap;
	const why = "they are not complete, and the service ID is locked";
	return {
		...gap,
		why,
		fix: `unlock it (ibmcloud iam service-id-unlock ${there.id}), ${gap.fix}; then lock it again`
	};
}
// actions/prepare-environment/make-service-id.ts
/** Looks after which a service ID that was made counts as one of several that are seen by all. */
const LOOKS = 3;
/**
* Makes a service ID of a name that had none. The call is sent once; after a lost answer it is looked up. Names are not
* unique (ibm-cloud-apis.md 1.4), so another run may have made one at the same moment: then the oldest stays, and this
* run's own is removed, as every run does. Throws ServiceError, or UserError E_SERVICE_ID_UNKNOWN.
*/
async function makeServiceId(accountId, name, deps) {
	const { serviceIds } = deps;
	const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomUUID)();
	const description = `Reads one bucket and unwraps with one root key, for imports of encrypted images (${mark})`;
	const own = async () => (await serviceIds.listByName(accountId, name)).find((one) => one.description.includes(mark));
	const made = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.d)({
		what: `the service ID ${JSON.stringify(name)}`,
		claim: async () => void 0,
		act: () => serviceIds.create({
			accountId,
			name,
			description
		}),
		look: own,
		refusedBefore: () => true,
		settle: async () => void 0
	}, (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.nt)(deps));
	if (made.kind === "nothing") throw made.error;
	if (made.kind === "unknown") throw unknownOutcome$2(name, made.error);
	await yieldToOldest(accountId, made.value, deps);
}
/**
* IAM tells the minute in which a service ID was made, so of two in one minute the id decides, and a run must not look
* before the other one's call can have come: hence some looks, with a pause before each.
*/
async function yieldToOldest(accountId, own, deps) {
	const { serviceIds, log, pace } = deps;
	for (let looks = 0; looks < LOOKS; looks += 1) {
		await pace.sleep(pace.firstLook);
		const all = await serviceIds.listByName(accountId, own.name);
		const [oldest] = all;
		if (!oldest || oldest.id === own.id || !all.some(({ id }) => id === own.id)) continue;
		log.notice(`another run made the service ID ${JSON.stringify(own.name)} at the same time: that one (${oldest.id}) stays, this run's own (${own.id}) is removed`);
		await serviceIds.remove(own.id);
		return;
	}
}
function unknownOutcome$2(name, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_SERVICE_ID_UNKNOWN",
		what: `what became of the service ID ${JSON.stringify(name)} is not known`,
		why: "IAM's answer was lost, and no service ID of this run shows yet",
		fix: "run it again in some minutes: it looks for the service ID before it makes one",
		cause
	});
}
// actions/prepare-environment/steps/import-service-id.ts
const VIEWER$1 = "grant the owner of ibmcloud-api-key the platform role Viewer on IAM Identity Service (or on the service ID alone, which is then given by its id)";
/** The identity whose short-lived key the import is given: never a person's. ibm-cloud-apis.md 0 */
const importServiceId = {
	name: "import-service-id",
	title: (inputs) => inputs.importServiceId,
	needs: VIEWER$1,
	async look({ importServiceId: wanted }, known, deps) {
		if (wanted.startsWith("ServiceId-")) return lookById(wanted, known, deps);
		const [oldest, ...others] = await deps.serviceIds.listByName(known.accountId, wanted);
		if (oldest) {
			if (others.length > 0) deps.log.warning(`${others.length + 1} service IDs are called ${JSON.stringify(wanted)}: the oldest is used (${oldest.id}), not ${others.map(({ id }) => id).join(", ")}`);
			return found(oldest);
		}
		if (!await seesAll("service-ids", known, deps)) return {
			kind: "forbidden",
			name: wanted,
			fix: VIEWER$1
		};
		return {
			kind: "gap",
			name: wanted,
			fix: `run mode ensure as an administrator, or: ibmcloud iam service-id-create ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_5__.at)(wanted)}`,
			act: {
				verb: "create",
				what: `the service ID ${JSON.stringify(wanted)}`,
				needs: "grant the owner of ibmcloud-api-key the role Service ID creator, or Editor, on IAM Identity Service",
				run: () => makeServiceId(known.accountId, wanted, deps)
			}
		};
	}
};
async function lookById(id, { accountId }, { serviceIds }) {
	const there = await serviceIds.get(id);
	const fix = "give the id of one that exists, or a name: only a service ID that is given by name is made";
	if (!there) return {
		kind: "gap",
		name: id,
		why: "there is no such service ID",
		fix
	};
	if (there.accountId !== accountId) return {
		kind: "gap",
		name: id,
		id,
		why: `it belongs to the account ${there.accountId}`,
		fix
	};
	return found(there);
}
function found({ id, iamId, name }) {
	return {
		kind: "found",
		name,
		id,
		learn: { importService: {
			id,
			iamId
		} }
	};
}
// actions/prepare-environment/steps/importer-policy.ts
/**
* Whoever calls the import must be allowed to use the root key. Of itself an identity learns that by using it, which
* also holds for the owner of the account and for rights by an access group; of another only policies tell.
*/
const importerPolicy = {
	name: "importer-policy",
	title,
	needs: SEE_POLICIES,
	async look(inputs, known, deps) {
		const name = title(inputs);
		const { rootKey, caller, accountId } = known;
		if (!rootKey) return {
			kind: "waits",
			name,
			for: "root-key",
			contained: false
		};
		const iamId = inputs.importer ?? caller.iamId;
		const grant = grantOf(iamId, accountId, rootKey);
		if (iamId !== caller.iamId) return lookForGrants(name, [grant], inputs, known, deps);
		return await mayUse(rootKey, deps) ? {
			kind: "found",
			name,
			id: iamId
		} : {
			kind: "gap",
			name,
			fix: `run mode ensure as an administrator, or: ${grant.command}`,
			act: grantAct(grant, deps)
		};
	}
};
function title({ importer }) {
	return `right of ${importer ?? "the owner of ibmcloud-api-key"} to use the root key`;
}
/** Metadata takes the role Reader, as wrapping does. ibm-cloud-apis.md 1.6 */
async function mayUse(rootKey, { keys }) {
	try {
		await keys.keyFacts(rootKey, rootKey.keyId);
		return true;
	} catch (error) {
		if ((0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.b)(error)) return false;
		throw error;
	}
}
function grantOf(iamId, accountId, rootKey) {
	const { service: serviceName, instanceId, keyId, region } = rootKey;
	return {
		name: `Reader for ${iamId} on the root key ${keyId}`,
		command: `${(0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.S)(iamId, "Reader", (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.o)(rootKey))} (rights by an access group or as owner of the account do not show here)`,
		need: {
			subject: { iam_id: iamId },
			role: "Reader",
			resource: {
				accountId,
				serviceName,
				serviceInstance: instanceId,
				resourceType: "key",
				resource: keyId
			},
			besides: { region }
		}
	};
}
// actions/prepare-environment/steps/kms-instance.ts
const TITLE = "Key Protect";
/** The instance that holds the root key, in the region of the images. ibm-cloud-apis.md 2.2 */
const kmsInstance = {
	name: "kms-instance",
	title: ({ kmsInstance: wanted }) => wanted.text,
	needs: viewerOn({ title: TITLE }),
	look: (inputs, known, deps) => lookForInstance(specOf(inputs), known, deps)
};
function specOf({ kmsInstance: wanted, kmsPlan: plan, region: target }) {
	return {
		input: "kms-instance",
		title: TITLE,
		wanted,
		plan,
		target,
		service: "kms",
		accepts: ["kms", "hs-crypto"],
		learn: ({ guid: instanceId, crn, service, region }) => service === "kms" || service === "hs-crypto" ? { kms: {
			service,
			region,
			instanceId,
			crn
		} } : {}
	};
}
// actions/prepare-environment/steps/resource-group.ts
const VIEWER = "grant the owner of ibmcloud-api-key the platform role Viewer on the resource group";
/** Where instances are made: by name or id, else the account's default. Names are unique. ibm-cloud-apis.md 2.1 */
const resourceGroup = {
	name: "resource-group",
	title: ({ resourceGroup: wanted }) => wanted ?? "the default of the account",
	needs: VIEWER,
	async look({ resourceGroup: wanted }, known, deps) {
		const found = (await deps.resources.groups(known.accountId)).find(({ id, name, isDefault }) => wanted === void 0 ? isDefault : id === wanted || name === wanted);
		if (found) {
			const { id, name } = found;
			return {
				kind: "found",
				name,
				id,
				learn: { resourceGroupId: id }
			};
		}
		const name = wanted ?? "the default of the account";
		if (wanted === void 0 || !await seesAll("resource-groups", known, deps)) return {
			kind: "forbidden",
			name,
			fix: VIEWER
		};
		if (/^[0-9a-f]{32}$/.test(wanted)) return {
			kind: "gap",
			name,
			why: "there is no group of this id",
			fix: "correct resource-group, or give a name"
		};
		return {
			kind: "gap",
			name,
			fix: `run mode ensure as an administrator, or: ibmcloud resource group-create ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_5__.at)(wanted)}`,
			act: creation(wanted, known, deps)
		};
	}
};
function creation(name, { accountId }, deps) {
	const look = async () => (await deps.resources.groups(accountId)).find((group) => group.name === name)?.id;
	return {
		verb: "create",
		what: `the resource group ${JSON.stringify(name)}`,
		needs: "grant the platform role Editor on all account management services or on resource groups",
		async run() {
			const making = {
				what: `the resource group ${JSON.stringify(name)}`,
				claim: async () => void 0,
				act: () => deps.resources.createGroup(accountId, name),
				look,
				refusedBefore: ({ failure }) => failure.status !== void 0 && failure.status < 500,
				settle: async () => void 0
			};
			const made = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.d)(making, (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.nt)(deps));
			if (made.kind === "nothing") throw made.error;
			if (made.kind === "unknown") throw unknownOutcome$1(name, made.error);
		}
	};
}
function unknownOutcome$1(name, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_RESOURCE_GROUP_UNKNOWN",
		what: `what became of the resource group ${JSON.stringify(name)} is not known`,
		why: "the answer of the Resource Manager was lost, and no group of this name shows yet",
		fix: "run it again in some minutes: it looks for the group before it makes one",
		cause
	});
}
// actions/prepare-environment/keys.ts
/** What the key service takes in an address; a name may hold more, a space for example. */
const ID_OR_ALIAS = /^[A-Za-z0-9_-]{2,90}$/;
const KEY_ID = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
/** The role that shows keys and wraps, as a cure. */
const READER = "grant the owner of ibmcloud-api-key the service role Reader on the Key Protect instance";
/** All keys that have this id, alias or name, as wrap-key looks for its root key. Names are not unique. */
async function findKeys(keys, instance, wanted) {
	const direct = ID_OR_ALIAS.test(wanted) ? await keys.keyFacts(instance, wanted) : void 0;
	if (direct?.id === wanted) return [direct];
	const named = (await keys.listKeys(instance)).filter(({ name }) => name === wanted);
	return direct ? [direct, ...named.filter(({ id }) => id !== direct.id)] : named;
}
/** ibm-cloud-apis.md 3.6 */
const STATES = {
	0: {
		why: "it is not active yet",
		fix: () => "wait for its activation date, or name another key"
	},
	2: {
		why: "it is disabled",
		fix: (command) => `enable it (${command("enable")}), or name another key`
	},
	3: {
		why: "it has expired: such a key unwraps, but does not wrap",
		fix: () => "name another key"
	},
	5: {
		why: "it was destroyed",
		fix: (command) => `restore it within 30 days if that was a mistake (${command("restore")}), or name another key`
	}
};
/** The key, or why what is there does not do, or undefined when there is none. A key is never changed. */
async function lookForKey(spec, instance, { keys }) {
	const { wanted: name, kind, input } = spec;
	const found = await findKeys(keys, instance, name);
	const right = found.filter(({ extractable }) => extractable === (kind === "standard key"));
	const [key, ...others] = right.length > 0 ? right : found;
	if (!key) return void 0;
	const gap = (why, fix) => ({ gap: {
		kind: "gap",
		name,
		id: key.id,
		why,
		fix
	} });
	if (right.length === 0) return gap(`it is not a ${kind}: ${key.extractable ? "only a root key wraps" : "a root key holds no data key that can be read"}`, `give the id of a ${kind} as ${input}, or a name that none has`);
	if (others.length > 0) return gap(`${right.length} keys answer to it: ${right.map(({ id }) => id).join(", ")}`, `give the id of the one that is meant as ${input}`);
	const state = key.state === void 0 ? void 0 : STATES[key.state];
	const command = (verb) => `ibmcloud kp key ${verb} ${key.id} --instance-id ${instance.instanceId}`;
	if (state) return gap(state.why, state.fix(command));
	return { key };
}
/** What an empty look means, and what may be done where there is no such key. */
async function missingKey(spec, instance, known, deps, material) {
	const { wanted: name, kind, input, description } = spec;
	if (!await seesAllKeys(instance.instanceId, known, deps)) return {
		kind: "forbidden",
		name,
		fix: READER
	};
	const gap = (fix, act) => ({
		kind: "gap",
		name,
		fix,
		...act ? { act } : {}
	});
	if (KEY_ID.test(name)) return gap(`there is no key of this id in the instance: correct ${input}, or give a name`);
	if (instance.service === "hs-crypto") return gap("make it in Hyper Protect Crypto Services: this action makes keys in Key Protect only");
	const alias = aliasOf(name);
	return gap(`run mode ensure as an administrator, or: ibmcloud kp key create ${alias}${kind === "standard key" ? " --standard-key" : ""} --key-alias ${alias} --instance-id ${instance.instanceId}`, {
		verb: "create",
		what: `the ${kind} ${JSON.stringify(name)} in the instance ${instance.instanceId}`,
		needs: "grant the service role Writer on the Key Protect instance",
		run: () => makeKey(instance, {
			name,
			alias,
			description,
			extractable: kind === "standard key",
			material
		}, deps)
	});
}
/** Aliases are unique within an instance: two runs at once cannot make two keys of one. ibm-cloud-apis.md 3.3 */
function aliasOf(name) {
	return name.replaceAll(/[^A-Za-z0-9_-]/g, "-");
}
/** Times that an import is begun anew since another run has replaced the instance's import token. */
const TRIES = 4;
/** Makes the key. The call is sent once; after a lost answer it is looked up. Throws ServiceError or UserError. */
async function makeKey(instance, key, deps) {
	for (let tries = TRIES;; tries -= 1) {
		const made = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.d)({
			what: `the key ${JSON.stringify(key.name)}`,
			claim: async () => void 0,
			act: () => deps.keyMaking.create(instance, key),
			look: async () => {
				const found = await deps.keys.keyFacts(instance, key.alias);
				return found?.extractable === key.extractable ? found : void 0;
			},
			refusedBefore: ({ failure }) => failure.serviceCode !== void 0,
			settle: async () => void 0
		}, (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.nt)(deps));
		if (made.kind === "made") return;
		if (made.kind === "unknown") throw unknownOutcome(key, made.error);
		const { error } = made;
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt) || !(0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.i)(error) || tries === 1) throw error;
		deps.log.info("the import token was replaced meanwhile; asking for a new one");
	}
}
function unknownOutcome({ name }, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_KEY_UNKNOWN",
		what: `what became of the key ${JSON.stringify(name)} is not known`,
		why: "the answer of the key service was lost, and no key of its alias shows yet",
		fix: "run it again in some minutes: it looks for the key before it makes one",
		cause
	});
}
// actions/prepare-environment/steps/root-key.ts
/** The root key that wraps the data keys of images. ibm-cloud-apis.md 3.3, 3.4 */
const rootKey = {
	name: "root-key",
	title: ({ rootKey: wanted }) => wanted,
	needs: READER,
	async look({ rootKey: wanted, rootKeyMaterial: material, mode }, known, deps) {
		const { kms } = known;
		if (!kms) return {
			kind: "waits",
			name: wanted,
			for: "kms-instance",
			contained: true
		};
		const spec = {
			input: "root-key",
			wanted,
			kind: "root key",
			description: "Wraps the data keys of encrypted images"
		};
		const found = await lookForKey(spec, kms, deps);
		if (!found) return missingKey(spec, kms, known, deps, material);
		if ("gap" in found) return found.gap;
		const { id, crn } = found.key;
		const learnt = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(crn);
		if (!learnt) return {
			kind: "gap",
			name: wanted,
			id,
			why: "its CRN is none",
			fix: "check the kms line of `endpoints`"
		};
		if (material && mode === "ensure") deps.log.debug(`the root key ${id} is there: what root-key-material holds is used for a new key only`);
		return {
			kind: "found",
			name: wanted,
			id: crn,
			learn: { rootKey: learnt }
		};
	}
};
// actions/prepare-environment/steps/server-protect-authorization.ts
/** Cloud Block Storage of classic infrastructure, which unwraps the data key at import and boot. ibm-cloud-apis.md 0 */
const SOURCE = "server-protect";
// actions/prepare-environment/steps.ts
/** In the order of the procedure (findings.ts). */
const ALL_STEPS = [
	account,
	classicLink,
	resourceGroup,
	kmsInstance,
	rootKey,
	{
		name: "standard-key",
		title: ({ standardKey: wanted }) => wanted ?? "",
		needs: READER,
		async look({ standardKey: wanted, standardKeyMaterial: material }, known, deps) {
			const { kms } = known;
			if (wanted === void 0) return {
				kind: "off",
				name: ""
			};
			if (!kms) return {
				kind: "waits",
				name: wanted,
				for: "kms-instance",
				contained: true
			};
			const spec = {
				input: "standard-key",
				wanted,
				kind: "standard key",
				description: "Holds the data key of encrypted images"
			};
			const found = await lookForKey(spec, kms, deps);
			if (!found) return missingKey(spec, kms, known, deps, material);
			if ("gap" in found) return found.gap;
			return {
				kind: "found",
				name: wanted,
				id: found.key.id,
				learn: { dataKeyId: found.key.id }
			};
		}
	},
	{
		name: "wrap-right",
		title: ({ rootKey }) => rootKey,
		needs: READER,
		async look({ rootKey: name }, { rootKey: key }, { keys }) {
			if (!key) return {
				kind: "waits",
				name,
				for: "root-key",
				contained: false
			};
			using probe = _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.a.generate(512);
			const { wrappedDek } = await keys.wrapDek(key, probe);
			const { dek } = await keys.unwrapDek(key, wrappedDek);
			using returned = dek;
			if (returned.equals(probe)) return {
				kind: "found",
				name,
				id: key.crn
			};
			return {
				kind: "gap",
				name,
				id: key.crn,
				why: "the key service unwrapped another key than it had wrapped",
				fix: "run it again; if it happens again, check the kms endpoint and the proxy, and ask IBM support"
			};
		}
	},
	{
		name: "server-protect-authorization",
		title: () => keyAuthorizationName(SOURCE),
		needs: SEE_POLICIES,
		look: (inputs, known, deps) => lookForKeyAuthorization(SOURCE, inputs, known, deps)
	},
	cosInstance,
	cosAuthorization,
	bucket,
	bucketLifecycle,
	importServiceId,
	importPolicies,
	importerPolicy,
	auditRoute
];
// actions/prepare-environment/stage.ts
/** Looks at each thing that the pipeline needs, in the order of the procedure, and in mode `ensure` makes what is not there. */
async function run(inputs, deps) {
	await takeSteps(ALL_STEPS, inputs, deps);
}
/** The same with other steps. Throws UserError E_ENVIRONMENT that names all that is lacking, and what ends a look. */
async function takeSteps(steps, inputs, deps) {
	using _root = inputs.rootKeyMaterial;
	using _standard = inputs.standardKeyMaterial;
	const run = {
		known: NOTHING,
		findings: [],
		changedAt: void 0,
		gaveUp: /* @__PURE__ */ new Set()
	};
	try {
		for (const step of steps) {
			const finding = withCommand(await takeStep(step, run, inputs, deps), inputs, run.known);
			tell(finding, deps);
			run.findings.push(finding);
		}
		if (run.changedAt !== void 0) await takeAgain(steps, run, inputs, deps);
	} finally {
		await report({
			...run,
			changed: run.changedAt !== void 0
		}, deps);
	}
	refuseLacking(run.findings.filter(isLacking));
}
/**
* Looks at everything once more: another run may have made one of the same name meanwhile, and one of the two is gone now.
* What is not there (any more) is made.
*/
async function takeAgain(steps, run, inputs, deps) {
	for (const [index, step] of steps.entries()) {
		const before = run.findings[index];
		const now = withCommand(await takeStep(step, run, inputs, deps), inputs, run.known);
		if (now.state === "missing" && run.gaveUp.has(step.name) && before.state === "missing") continue;
		const finding = (before.state === "created" || before.state === "changed") && now.state === "found" ? {
			...now,
			state: before.state
		} : now;
		if (finding.state !== before.state || finding.id !== before.id) tell(finding, deps);
		run.findings[index] = finding;
	}
}
/** The first step learns who calls. */
const NOTHING = {
	accountId: "",
	caller: {
		iamId: "",
		isServiceId: false,
		isOwner: false
	}
};
async function takeStep(step, run, inputs, deps) {
	const look = () => lookAt(step, run, inputs, deps);
	const acts = inputs.mode === "ensure" && !inputs.dryRun && !run.gaveUp.has(step.name);
	let seen = await look();
	if (acts && seen.kind === "forbidden" && run.changedAt !== void 0) seen = await lookUntil((now) => now.kind !== "forbidden", seen, {
		look,
		since: run.changedAt
	}, deps);
	if (acts && seen.kind === "soon") seen = await lookUntil((now) => now.kind === "found", seen, {
		look,
		since: deps.pace.now()
	}, deps);
	return acts && seen.kind === "gap" && seen.act ? make(step, {
		...seen,
		act: seen.act
	}, run, look, deps) : judge(step, seen, run, inputs);
}
/** Looks once. A refusal for want of a right is a finding; every other failure ends the run. */
async function lookAt(step, run, inputs, deps) {
	let seen;
	try {
		seen = await step.look(inputs, run.known, deps);
	} catch (error) {
		if (!(0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.b)(error)) throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.C)(error, `${step.name} cannot be looked at`);
		deps.log.debug((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error));
		seen = {
			kind: "forbidden",
			name: step.title(inputs),
			fix: step.needs
		};
	}
	if ("learn" in seen && seen.learn) run.known = {
		...run.known,
		...seen.learn
	};
	return seen;
}
/** Looks again, with growing pauses, until it is as it should be or the time for it is over; the last look counts. */
async function lookUntil(isEnough, first, { look, since }, { pace }) {
	const until = since + pace.propagation;
	const pause = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.tt)(pace);
	let seen = first;
	while (!isEnough(seen) && pace.now() < until) {
		await pause();
		seen = await look();
	}
	return seen;
}
/** Things that one step may make one after the other: no step has more. */
const ACTS_AT_MOST = 20;
/** Tells, acts, tells, and looks until it shows. A step that then wants something else made gets that too. */
async function make(step, gap, run, look, deps) {
	const state = gap.act.verb === "create" ? "created" : "changed";
	let { act } = gap;
	let seen = gap;
	for (let acts = 0; acts < ACTS_AT_MOST; acts += 1) {
		const failed = await perform(step, gap.name, act, run, deps);
		if (failed) return failed;
		const done = act.what;
		const again = {
			look,
			since: deps.pace.now()
		};
		seen = await lookUntil((now) => now.kind === "found" || isOther(now, done), await look(), again, deps);
		if (seen.kind !== "gap" || !seen.act || seen.act.what === done) break;
		({act} = seen);
	}
	if (seen.kind === "found") return {
		step: step.name,
		name: seen.name,
		state,
		id: seen.id,
		fix: ""
	};
	run.gaveUp.add(step.name);
	return {
		step: step.name,
		name: gap.name,
		state: "missing",
		id: "",
		fix: "it was made just now and does not show yet: run it again in some minutes"
	};
}
function isOther(seen, done) {
	return seen.kind === "gap" && seen.act !== void 0 && seen.act.what !== done;
}
/** Undefined when it was done; else the finding. Ends the run only when the action is ending itself. */
async function perform(step, name, { verb, what, needs, run: act }, run, { log, signal, pace }) {
	log.info(`${step.name}: will ${verb} ${what}`);
	try {
		await act();
	} catch (error) {
		signal.throwIfAborted();
		if (!isRefused(error)) run.gaveUp.add(step.name);
		const lacking = {
			step: step.name,
			name,
			state: "missing",
			id: ""
		};
		if ((0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.b)(error)) return {
			...lacking,
			fix: `it could not be made: ${needs}`
		};
		const why = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.C)(error, `${what} could not be made`);
		if (!(why instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot)) throw why;
		log.warning(why.message);
		return {
			...lacking,
			fix: `it could not be made: ${why.why}; ${why.fix}`
		};
	}
	run.changedAt = pace.now();
	log.info(`${step.name}: ${verb === "create" ? "created" : "changed"} ${what}`);
}
function isRefused(error) {
	return error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Dt && error.failure.outcome === "refused" && !(0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_4__.b)(error);
}
/** What a look means when nothing is made. */
function judge(step, seen, run, inputs) {
	const finding = (state, id, fix) => ({
		step: step.name,
		name: seen.name,
		state,
		id,
		fix
	});
	switch (seen.kind) {
		case "found": return finding("found", seen.id, "");
		case "gap":
			if (seen.act && inputs.mode === "ensure" && inputs.dryRun) return finding("planned", seen.id ?? "", `will ${seen.act.verb} ${seen.act.what}`);
			return finding("missing", seen.id ?? "", seen.why === void 0 ? seen.fix : `${seen.why}: ${seen.fix}`);
		case "soon": return finding("missing", seen.id, seen.fix);
		case "waits": return finding(...waiting(seen, run.findings));
		case "forbidden":
		case "unknown": return finding(seen.kind, "", seen.fix);
		case "off": return finding("off", "", "");
	}
}
/**
* Something that is not there itself is named alone: what only uses it is unknown. What lies in it is missing too, but
* not where there is one that does not do, or that may not be seen.
*/
function waiting(seen, findings) {
	const other = findings.find(({ step }) => step === seen.for);
	const fix = `needs ${seen.for} first`;
	if (other?.state === "planned") return [
		"planned",
		"",
		fix
	];
	return [
		other?.state === "missing" && other.id === "" && seen.contained ? "missing" : "unknown",
		"",
		fix
	];
}
function tell({ step, name, state, id, fix }, { log }) {
	const which = id === "" || id === name ? name : `${name} (${id})`;
	log.info(`${step}: ${state}${which === "" ? "" : `: ${which}`}${fix === "" ? "" : `: ${fix}`}`);
}
function refuseLacking(lacking) {
	if (lacking.length === 0) return;
	const names = lacking.map(({ step, name, state }) => `${step} ${JSON.stringify(name)} is ${state}`);
	const kinds = new Set(lacking.map(({ state }) => state));
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_ENVIRONMENT",
		what: `the environment is not complete: ${names.join("; ")}`,
		why: kinds.has("missing") ? "it was not prepared yet, or something was changed since" : "the owner of ibmcloud-api-key has no right to look at it",
		fix: lacking.map(({ step, fix }) => `${step}: ${fix}`).join("; ")
	});
}



/***/ })

};
