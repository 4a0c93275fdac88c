export const id = 2743;
export const ids = [2743];
export const modules = {

/***/ 2743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ policyCommand),
/* harmony export */   _: () => (/* binding */ findLookRight),
/* harmony export */   a: () => (/* binding */ findKeyState),
/* harmony export */   b: () => (/* binding */ isDenied),
/* harmony export */   c: () => (/* binding */ demandRights),
/* harmony export */   d: () => (/* binding */ callerOf),
/* harmony export */   f: () => (/* binding */ findPlaceRights),
/* harmony export */   g: () => (/* binding */ notAuthorized),
/* harmony export */   h: () => (/* binding */ findAuthorization),
/* harmony export */   i: () => (/* binding */ findLoanRights),
/* harmony export */   l: () => (/* binding */ rightsRows),
/* harmony export */   m: () => (/* binding */ BLOCK_STORAGE),
/* harmony export */   n: () => (/* binding */ findClassicImport),
/* harmony export */   o: () => (/* binding */ keyTarget),
/* harmony export */   p: () => (/* binding */ lookAtBucket),
/* harmony export */   r: () => (/* binding */ proveByLentKey),
/* harmony export */   s: () => (/* binding */ keyClients),
/* harmony export */   t: () => (/* binding */ createPolicyRights),
/* harmony export */   u: () => (/* binding */ rightsText),
/* harmony export */   v: () => (/* binding */ findWriteRight),
/* harmony export */   x: () => (/* binding */ authorizationCommand),
/* harmony export */   y: () => (/* binding */ judgeLimits)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4010);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5979);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5887);





// lib/rights/commands.ts
/**
* The command that gives an identity (`iam-ServiceId-…`, `IBMid-…`) a role. The command line knows users by their e-mail
* address alone, which nobody tells us: it stands there in words.
*/
function policyCommand(iamId, role, target) {
	const isService = iamId.startsWith("iam-ServiceId-");
	const command = `ibmcloud iam ${isService ? `service-policy-create ${iamId.slice(4)}` : "user-policy-create EMAIL"} --roles ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.at)(role)} ${targetOptions(target)}`;
	return isService ? command : `${command} (EMAIL: the address of the user ${iamId})`;
}
function targetOptions({ serviceName, serviceInstance, resourceType, resource, accountManagement }) {
	if (accountManagement) return "--account-management";
	return Object.entries({
		"service-name": serviceName,
		"service-instance": serviceInstance,
		"resource-type": resourceType,
		resource
	}).flatMap(([name, value]) => value === void 0 ? [] : [`--${name} ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.at)(value)}`]).join(" ");
}
/** The command that lets one service use another. ibm-cloud-apis.md 1.7 */
function authorizationCommand(source, target, role, instance) {
	return `ibmcloud iam authorization-policy-create ${source} ${target} ${role}${instance === void 0 ? "" : ` --target-service-instance-id ${instance}`}`;
}
// lib/rights/denied.ts
/**
* Whether a service says that this identity has no right. Key Protect answers 401 where others answer 403
* (ibm-cloud-apis.md 3.7); the classic API says it by the class of its exception (softlayer-api.md 4). A 401 of the
* others is about the token, and no finding.
*/
function isDenied(error) {
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt) || error.failure.outcome === "unknown") return false;
	const { service, status, serviceCode = "" } = error.failure;
	if (service === "classic") return /PermissionDenied|AccessDenied/.test(serviceCode);
	return status === 403 || status === 401 && service === "key-protect";
}
/** The answer, or undefined where this identity may not ask. */
async function unlessDenied(asked) {
	try {
		return await asked;
	} catch (error) {
		if (isDenied(error)) return void 0;
		throw error;
	}
}
/** Whether a service gave no judgement at all: unreachable, overloaded, or its answer was lost. */
function isNoJudgement(error) {
	return error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt && error.failure.outcome !== "refused";
}
// lib/rights/subject.ts
/** For people, with the id that they look for. */
const named = ({ who, iamId }) => iamId === "" ? who : `${who} (${iamId})`;
// lib/rights/bucket.ts
/** No object has it: ETags are digests, or digests with a number of parts. ibm-cloud-apis.md 4.6 */
const NO_ETAG = "\"00000000000000000000000000000000\"";
const PROBE = "encrypted-image/rights-probe";
/**
* Whether a bucket may be written: a conditional write whose condition cannot hold. Rights are judged before conditions,
* so that 412 (or 404) proves the right and leaves nothing, and 403 that it is lacking. ibm-cloud-apis.md 4.6
*/
async function findWriteRight(storage, bucket, subject) {
	const right = `${subject.who} may write into the bucket ${bucket.bucket}`;
	try {
		const ref = {
			bucket: bucket.bucket,
			key: PROBE
		};
		if (await storage.s3.find({
			operation: "putObject",
			params: {
				Bucket: ref.bucket,
				Key: ref.key,
				Body: Buffer.alloc(0),
				ContentLength: 0
			},
			headers: { "If-Match": NO_ETAG },
			repeatable: true,
			absent: ({ failure }) => failure.status === 412 || failure.status === 404 && failure.serviceCode === "NoSuchKey"
		})) await storage.delete(ref);
		return {
			kind: "proved",
			right,
			how: "a conditional write that leaves nothing"
		};
	} catch (error) {
		if (isDenied(error)) return {
			kind: "refused",
			right,
			error: mayNot("write", bucket, subject, error)
		};
		throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.C)(error, "whether the bucket may be written cannot be told");
	}
}
/** Whether its objects may be listed and read, which Content Reader, Reader, Writer and Manager may. ibm-cloud-apis.md 1.6 */
async function findReadRight(storage, bucket, subject) {
	const right = `${subject.who} may read the bucket ${bucket.bucket}`;
	try {
		await storage.list(bucket.bucket, bucket.key, 1);
		return {
			kind: "proved",
			right,
			how: "a listing"
		};
	} catch (error) {
		if (!isDenied(error)) throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.C)(error, "whether the bucket may be read cannot be told");
		if (await mayHead(storage, bucket)) return {
			kind: "unproved",
			right,
			why: "it may read objects and not list them (Object Reader): whether that is enough for IBM is documented nowhere, Content Reader is safe"
		};
		return {
			kind: "refused",
			right,
			error: mayNot("read", bucket, subject, error)
		};
	}
}
/** Whether single objects may be read, which is all that the caller itself needs. */
async function findLookRight(storage, bucket, subject) {
	const right = `${subject.who} may read objects of the bucket ${bucket.bucket}`;
	return await mayHead(storage, bucket) ? {
		kind: "proved",
		right,
		how: "a look at the object"
	} : {
		kind: "refused",
		right,
		error: mayNot("read", bucket, subject)
	};
}
async function mayHead(storage, { bucket, key }) {
	try {
		await storage.head({
			bucket,
			key
		});
		return true;
	} catch (error) {
		if (isDenied(error)) return false;
		throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.C)(error, "whether the object may be read cannot be told");
	}
}
const ROLES$1 = {
	read: "Content Reader",
	write: "Writer"
};
/** Why a bucket may not be read or written, and the command that grants it. */
function mayNot(what, { bucket, instanceId }, subject, cause) {
	const role = ROLES$1[what];
	const command = policyCommand(subject.iamId, role, {
		serviceName: "cloud-object-storage",
		serviceInstance: instanceId,
		resourceType: "bucket",
		resource: bucket
	});
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: what === "write" ? "E_BUCKET_WRITE" : "E_BUCKET_READ",
		what: `${named(subject)} may not ${what} ${what === "write" ? "into " : ""}the bucket ${bucket}; nothing was sent`,
		why: `it has no service role ${role} on the bucket (or the bucket's firewall keeps this machine out)`,
		fix: `as an administrator: ${command}`,
		...cause === void 0 ? {} : { cause }
	});
}
/** What a bucket's own configuration says of an upload of so many bytes, and of whoever reads it. ibm-cloud-apis.md 4.8 */
function judgeLimits({ bucket }, { hardQuota, bytesUsed, allowedIps }, size) {
	return [...size === void 0 ? [] : [judgeQuota(bucket, {
		hardQuota,
		bytesUsed,
		size
	})], judgeFirewall(bucket, allowedIps)];
}
function judgeQuota(bucket, { hardQuota, bytesUsed, size }) {
	const right = `${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.D)(size)} fit into the bucket ${bucket}`;
	if (hardQuota === 0) return {
		kind: "proved",
		right,
		how: "it has no quota"
	};
	if (bytesUsed + size <= hardQuota) return {
		kind: "proved",
		right,
		how: `its quota is ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.D)(hardQuota)}`
	};
	if (size > hardQuota) return {
		kind: "refused",
		right,
		error: tooSmall(bucket, hardQuota, size)
	};
	return {
		kind: "unproved",
		right,
		why: `its quota is ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.D)(hardQuota)}, of which ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.D)(bytesUsed)} are used by its own count, which lags behind`
	};
}
function tooSmall(bucket, quota, size) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_BUCKET_QUOTA",
		what: `the image has ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.D)(size)}, and the bucket ${bucket} takes ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.D)(quota)} in all; nothing was sent`,
		why: "the hard quota of the bucket is smaller than the image",
		fix: `raise or remove it: IBM Cloud console › Resource list › Object Storage › ${bucket} › Configuration › Quota limit`
	});
}
function judgeFirewall(bucket, allowed) {
	const right = `IBM reaches the bucket ${bucket}`;
	if (allowed.length === 0) return {
		kind: "proved",
		right,
		how: "no address is shut out by its firewall"
	};
	return {
		kind: "unproved",
		right,
		why: `its firewall lets ${allowed.length} addresses in, and from which one IBM comes is documented nowhere`
	};
}
// lib/rights/authorization.ts
/** Cloud Block Storage of classic infrastructure, which unwraps the data key at import and boot. ibm-cloud-apis.md 0, 1.7 */
const BLOCK_STORAGE = {
	service: "server-protect",
	title: "Cloud Block Storage",
	code: "E_AUTHORIZATION",
	without: "IBM can neither import the image nor boot a server of it"
};
/** A bucket that is encrypted with a root key. ibm-cloud-apis.md 4.4 */
const BUCKET_STORAGE = {
	service: "cloud-object-storage",
	title: "Cloud Object Storage",
	code: "E_BUCKET_AUTHORIZATION",
	without: "nothing can be written into the bucket, or read from it"
};
/** Whether a service is authorized to use a root key. */
async function findAuthorization(user, rootKey, accountId, rights) {
	const { service: serviceName, instanceId, keyId, region } = rootKey;
	const right = `${user.service} may use the root key`;
	const held = await rights.ofService(user.service, {
		role: "Reader",
		resource: {
			accountId,
			serviceName,
			serviceInstance: instanceId,
			resourceType: "key",
			resource: keyId
		},
		besides: { region }
	});
	if (held.kind === "held") return {
		kind: "proved",
		right,
		how: held.by
	};
	if (held.kind === "lacking") return {
		kind: "refused",
		right,
		error: notAuthorized(user, rootKey, "was never made, or was deleted, or is for another instance or key")
	};
	return {
		kind: "unproved",
		right,
		why: held.why
	};
}
/** That the authorization is lacking. `state`: what became of it: `was deleted`. */
function notAuthorized({ service, title, code, without }, { service: target, instanceId }, state) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code,
		what: `${service} (${title}) is not authorized to use the keys of the instance ${instanceId}; nothing was sent`,
		why: `the authorization ${service} → ${target} ${state}; ${without} without it`,
		fix: `as an administrator: ${authorizationCommand(service, target, "Reader", instanceId)} (IBM Cloud console › Manage › Access (IAM) › Authorizations)`
	});
}
// lib/rights/bucket-place.ts
/** What a bucket says of itself is worth knowing, and no run needs it: what is not told stays undefined. */
async function lookAtBucket(place, deps) {
	const { bucket: name, region } = place;
	const configuration = await ifTold(deps.buckets.configuration(name), deps);
	const rootKey = await ifTold(deps.buckets.rootKey({
		name,
		region
	}), deps);
	return {
		...place,
		configuration,
		instanceId: configuration?.instanceId,
		rootKey: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(rootKey ?? "")
	};
}
async function ifTold(asked, { log, signal }) {
	try {
		return await asked;
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt)) throw error;
		log.debug(`the bucket does not tell of itself: ${error.message}`);
		return;
	}
}
/** What the caller itself does in the bucket, and what the bucket's own rules let happen. `size` in bytes, where it is known. */
async function findPlaceRights(bucket, size, caller, rights, deps) {
	const client = deps.storage(bucket.region);
	const found = [
		await findWriteRight(client, bucket, caller),
		await findLookRight(client, bucket, caller),
		...bucket.configuration ? judgeLimits(bucket, bucket.configuration, size) : [untold(bucket)]
	];
	if (!bucket.rootKey) return found;
	return [...found, await findAuthorization(BUCKET_STORAGE, bucket.rootKey, caller.accountId, rights)];
}
const untold = ({ bucket }) => ({
	kind: "unproved",
	right: `quota and firewall of the bucket ${bucket} let IBM and this run in`,
	why: "its configuration may not be read (service role Reader on the bucket)"
});
// lib/rights/caller.ts
/** Who calls the platform, as the token says. Throws UserError E_IAM_ACCOUNT where it does not. */
async function callerOf(tokens) {
	const { accountId, iamId } = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.w)("the API key cannot be used", () => tokens.claims());
	if (accountId !== void 0 && iamId !== void 0) return {
		accountId,
		iamId,
		who: "the owner of ibmcloud-api-key"
	};
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_IAM_ACCOUNT",
		what: "the token of the API key names no account or no owner",
		why: "the iam endpoint is not that of IBM Cloud IAM",
		fix: "check the iam line of `endpoints`"
	});
}
// lib/rights/findings.ts
/**
* Sorts findings. Throws the UserError of a right that is refused; of several one UserError E_RIGHTS, which tells them
* all, so that nobody mends one only to meet the next.
*/
function demandRights(findings) {
	const refused = findings.filter((one) => one.kind === "refused");
	const [first, ...others] = refused;
	if (first && others.length === 0) throw first.error;
	if (first) throw severalLack(refused);
	return {
		proved: findings.filter((one) => one.kind === "proved"),
		unproved: findings.filter((one) => one.kind === "unproved")
	};
}
/** The same with what was found out since, which counts in place of what was known of the same right. Throws as `demandRights`. */
function withNewer({ proved, unproved }, newer) {
	const anew = new Set(newer.map(({ right }) => right));
	return demandRights([...[...proved, ...unproved].filter(({ right }) => !anew.has(right)), ...newer]);
}
function severalLack(refused) {
	const numbered = (text) => refused.map(({ error }, index) => `(${index + 1}) ${text(error)}`).join("; ");
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_RIGHTS",
		what: `${refused.length} things that the run needs are lacking, and nothing was sent: ${numbered(({ code, what }) => `${code} ${what}`)}`,
		why: numbered(({ why }) => why),
		fix: numbered(({ fix }) => fix)
	});
}
/** For people, beside what would be done: `9 rights proved, 1 not proved: …`. */
function rightsText({ proved, unproved }) {
	const count = `${proved.length} rights proved`;
	if (unproved.length === 0) return `${count}, none left unproved`;
	return `${count}, ${unproved.length} not proved: ${unproved.map(({ right, why }) => `${right} (${why})`).join("; ")}`;
}
/** The same as a table for the summary: what is not proved comes first. */
function rightsRows({ proved, unproved }) {
	return [...unproved.map(({ right, why }) => [right, `not proved: ${why}`]), ...proved.map(({ right, how }) => [right, `proved: ${how}`])];
}
// lib/rights/clients.ts
/** Makes the services as the owner of another API key sees them. Nothing is sent before the first call. */
function keyClients(tokensOf, common) {
	return (key) => {
		const deps = {
			...common,
			tokens: tokensOf(key)
		};
		return {
			tokens: deps.tokens,
			keys: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.y)(deps),
			storage: (region) => (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.m)({
				...deps,
				region
			})
		};
	};
}
// lib/rights/key-use.ts
/** Keys of an instance as policies name them. */
const keyTarget = ({ service, instanceId, keyId }) => ({
	serviceName: service,
	serviceInstance: instanceId,
	resourceType: "key",
	resource: keyId
});
/**
* Whether an identity may use a root key, by its own client: it unwraps the wrapped data key, or without one wraps a random
* key and unwraps that. Nothing of it is kept. ibm-cloud-apis.md 1.6, 3.5
*/
async function findKeyUse(keys, rootKey, wrappedDek, subject) {
	const right = `${subject.who} may use the root key`;
	try {
		const ciphertext = wrappedDek ?? await wrapProbe(keys, rootKey);
		const { dek } = await keys.unwrapDek(rootKey, ciphertext);
		using _unwrapped = dek;
		return {
			kind: "proved",
			right,
			how: wrappedDek ? "the wrapped data key was unwrapped" : "a random key was wrapped and unwrapped"
		};
	} catch (error) {
		if (isDenied(error)) return {
			kind: "refused",
			right,
			error: mayNotUse(rootKey, subject, error)
		};
		if (isNoJudgement(error)) return {
			kind: "unproved",
			right,
			why: notAsked(error)
		};
		throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.C)(error, `the root key cannot be used by ${subject.who}`);
	}
}
const notAsked = ({ message }) => `the key service could not be asked: ${message}`;
async function wrapProbe(keys, rootKey) {
	using probe = _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.a.generate(512);
	return (await keys.wrapDek(rootKey, probe)).wrappedDek;
}
/** Why a root key may not be used, and the command that grants it. */
function mayNotUse(rootKey, subject, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_ROOT_KEY_USE",
		what: `${named(subject)} may not use the root key ${rootKey.keyId}; nothing was sent`,
		why: `it has no service role Reader on the key (Key Protect answers 401 to that, and to an instance that does not exist)`,
		fix: `as an administrator: ${policyCommand(subject.iamId, "Reader", keyTarget(rootKey))}`,
		...cause === void 0 ? {} : { cause }
	});
}
/** States in which a key cannot unwrap, and the cure. ibm-cloud-apis.md 3.6 */
const UNUSABLE = {
	0: {
		why: "it is not active yet",
		command: void 0
	},
	2: {
		why: "it is disabled",
		command: "enable"
	},
	5: {
		why: "it was destroyed; it can be restored for 30 days",
		command: "restore"
	}
};
/** Whether the root key is in a state in which it unwraps: its metadata, which take the role Reader. */
async function findKeyState(keys, rootKey, subject) {
	const right = "the root key is active";
	try {
		const facts = await keys.keyFacts(rootKey, rootKey.keyId);
		if (!facts) return {
			kind: "refused",
			right,
			error: noKey(rootKey)
		};
		const state = facts.state === void 0 ? void 0 : UNUSABLE[facts.state];
		if (state) return {
			kind: "refused",
			right,
			error: unusable(rootKey, state)
		};
		return {
			kind: "proved",
			right,
			how: `its metadata, which ${subject.who} may read`
		};
	} catch (error) {
		if (isNoJudgement(error)) return {
			kind: "unproved",
			right,
			why: notAsked(error)
		};
		if (!isDenied(error)) throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.C)(error, "the root key cannot be looked at");
		return {
			kind: "unproved",
			right,
			why: `${subject.who} may not see it (service role Reader on the key)`
		};
	}
}
function noKey({ keyId, instanceId }) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_KEY_NOT_FOUND",
		what: `there is no root key ${keyId} in the instance ${instanceId}; nothing was sent`,
		why: "the CRN is that of a key that was purged, or of another instance",
		fix: `compare it with what there is: ibmcloud kp keys -i ${instanceId}`
	});
}
function unusable({ keyId, instanceId }, { why, command }) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_KEY_STATE",
		what: `the root key ${keyId} cannot unwrap the data key; nothing was sent`,
		why,
		fix: command ? `if that was a mistake: ibmcloud kp key ${command} ${keyId} -i ${instanceId}; else use another root key` : "wait for its activation date, or use another root key"
	});
}
// lib/rights/service-id.ts
/** API keys of one identity. ibm-cloud-apis.md 1.5 */
const MAX_KEYS = 20;
/**
* Whether the caller can make an API key on a service ID: that there is one, that it has room for a key, and that a policy
* gives the role. Who may not even look at the service ID has none of the roles, since each of them includes looking.
*/
async function findKeyMaking(lender, caller, { apiKeys, rights, signal, time }) {
	const { id, accountId } = lender;
	const right = makingRight(lender, caller);
	const seen = await lookAt(lender, apiKeys, signal);
	if (seen === "absent") return [{
		kind: "refused",
		right,
		error: noServiceId(lender)
	}];
	if (seen === "denied") return [{
		kind: "refused",
		right,
		error: mayNotMake(lender, caller)
	}];
	const keys = await unlessDenied(apiKeys.list(`iam-${id}`, accountId, signal));
	const now = await time();
	const staying = (keys ?? []).filter(({ name, expiresAt }) => name !== lender.keyName || expiresAt === void 0 || expiresAt > now);
	if (staying.length >= MAX_KEYS) return [{
		kind: "refused",
		right,
		error: tooManyKeys(lender, staying.length)
	}];
	const held = await rights.ofIdentity(caller.iamId, {
		role: "Operator",
		resource: {
			accountId,
			serviceName: "iam-identity",
			resourceType: "serviceid",
			resource: id
		}
	});
	if (held.kind === "held") return [{
		kind: "proved",
		right,
		how: held.by
	}];
	if (held.kind === "lacking") return [{
		kind: "refused",
		right,
		error: mayNotMake(lender, caller)
	}];
	return [{
		kind: "unproved",
		right,
		why: held.why
	}];
}
const makingRight = ({ id }, { who }) => `${who} may make an API key on ${id}`;
async function lookAt({ id }, apiKeys, signal) {
	try {
		return await apiKeys.hasServiceId(id, signal) ? "there" : "absent";
	} catch (error) {
		if (isDenied(error)) return "denied";
		throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.C)(error, `${id} cannot be looked up`);
	}
}
function noServiceId({ id, input, keyInput }) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: input === "import-service-id" ? "E_IMPORT_SERVICE_ID" : "E_EXPORT_SERVICE_ID",
		what: `there is no service ID ${id} in this account; nothing was sent`,
		why: `${input} is misspelt, was deleted, or belongs to another account`,
		fix: `give the id of a service ID of this account (\`ibmcloud iam service-ids\`), or ${keyInput}`
	});
}
/** That no key can be made, and the command that grants it. */
function mayNotMake({ id, keyInput }, caller, cause) {
	const target = {
		serviceName: "iam-identity",
		resourceType: "serviceid",
		resource: id
	};
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_KEY_MAKING",
		what: `${named(caller)} may not make an API key on ${id}; nothing was sent`,
		why: "it has no platform role Operator (or higher) on that service ID",
		fix: `as an administrator: ${policyCommand(caller.iamId, "Operator", target)}; or give ${keyInput}, a key of that service ID that exists already`,
		...cause === void 0 ? {} : { cause }
	});
}
function tooManyKeys({ id, keyInput }, count) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_KEY_LIMIT",
		what: `no API key can be made on ${id}: it has ${count}; nothing was sent`,
		why: `an identity has ${MAX_KEYS} API keys at most, and none of these has expired`,
		fix: `delete those that nobody needs (ibmcloud iam service-api-keys ${id}, then ibmcloud iam service-api-key-delete NAME ${id}), or give ${keyInput}`
	});
}
// lib/rights/loan-rights.ts
/**
* Whether the key that IBM will be lent may do what IBM does with it: the given key or the caller's own are tried; of a
* service ID, on which a key is made later, policies tell, and whether the caller may make one.
*/
async function findLoanRights(loan, needs, caller, deps) {
	const { purpose, givenKey, serviceId } = loan;
	if (givenKey) return ofKey(`${purpose}-api-key`, needs, caller, deps.clientsOf(givenKey), purpose);
	if (serviceId === void 0) return ofClients(caller, needs, deps);
	const making = await findKeyMaking({
		id: serviceId,
		accountId: caller.accountId,
		keyName: _lib_iam_js__WEBPACK_IMPORTED_MODULE_3__._[purpose].keyName,
		input: `${purpose}-service-id`,
		keyInput: `${purpose}-api-key`
	}, caller, {
		...deps,
		time: () => deps.tokens.time()
	});
	if (making.some(({ kind }) => kind === "refused")) return making;
	return [...making, ...await ofServiceId(serviceId, needs, caller.accountId, deps.rights)];
}
/** By a key that is there: IAM must take it, and it must be of this account. */
async function ofKey(input, needs, { accountId }, clients, purpose) {
	const right = `${input} is an API key of this account`;
	const code = purpose === "import" ? "E_IMPORT_KEY" : "E_EXPORT_KEY";
	try {
		const claims = await clients.tokens.claims();
		if (claims.accountId !== accountId) return [{
			kind: "refused",
			right,
			error: foreignKey(code, input, claims.accountId, accountId)
		}];
		const subject = {
			who: `the owner of ${input}`,
			iamId: claims.iamId ?? ""
		};
		return [{
			kind: "proved",
			right,
			how: "IAM gave a token for it"
		}, ...await ofClients(subject, needs, clients)];
	} catch (error) {
		if (!isKeyRefused(error)) throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.C)(error, `${input} cannot be tried`);
		return [{
			kind: "refused",
			right,
			error: keyRefused(code, input, purpose, error)
		}];
	}
}
/** Tried by the clients of whoever owns the key. */
async function ofClients(subject, { bucket, access, rootKey, wrappedDek }, { storage, keys }) {
	const client = storage(bucket.region);
	const found = [await (access === "read" ? findReadRight(client, bucket, subject) : findWriteRight(client, bucket, subject))];
	return rootKey ? [...found, await findKeyUse(keys, rootKey, wrappedDek, subject)] : found;
}
/** Roles that do, any of them. Whether Object Reader is enough for IBM is unproven. ibm-cloud-apis.md 0, 1.6 */
const ROLES = {
	read: ["Content Reader"],
	write: ["Writer", "Object Writer"]
};
/** As policies tell. */
async function ofServiceId(serviceId, { bucket, access, rootKey }, accountId, rights) {
	const subject = {
		who: serviceId,
		iamId: `iam-${serviceId}`
	};
	const resource = {
		accountId,
		serviceName: "cloud-object-storage",
		...bucket.instanceId === void 0 ? {} : { serviceInstance: bucket.instanceId },
		resourceType: "bucket",
		resource: bucket.bucket
	};
	const helds = [];
	for (const role of ROLES[access]) helds.push(await rights.ofIdentity(subject.iamId, {
		role,
		resource
	}));
	const found = [judged(helds.find(({ kind }) => kind === "held") ?? helds.find(({ kind }) => kind === "unknown") ?? { kind: "lacking" }, `${serviceId} may ${access === "read" ? "read" : "write into"} the bucket ${bucket.bucket}`, () => mayNot(access, bucket, subject))];
	if (!rootKey) return found;
	const ofKeyUse = await rights.ofIdentity(subject.iamId, {
		role: "Reader",
		resource: {
			accountId,
			...keyTarget(rootKey)
		},
		besides: { region: rootKey.region }
	});
	return [...found, judged(ofKeyUse, `${serviceId} may use the root key`, () => mayNotUse(rootKey, subject))];
}
function judged(held, right, error) {
	if (held.kind === "held") return {
		kind: "proved",
		right,
		how: held.by
	};
	if (held.kind === "unknown") return {
		kind: "unproved",
		right,
		why: held.why
	};
	return {
		kind: "refused",
		right,
		error: error()
	};
}
/** IAM's own judgement of a key; anything else is trouble on the way. ibm-cloud-apis.md 1.3 */
function isKeyRefused(error) {
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt)) return false;
	const { operation, outcome, serviceCode } = error.failure;
	return operation === "token" && outcome === "refused" && serviceCode !== void 0;
}
function keyRefused(code, input, purpose, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code,
		what: `IAM does not take ${input}; nothing was sent: ${cause.message}`,
		why: `${input} was mistyped, deleted or disabled, or has expired`,
		fix: `give an API key that exists, or ${purpose}-service-id, on which the action makes one`,
		cause
	});
}
function foreignKey(code, input, account, own) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code,
		what: `${input} is a key of the account ${account ?? "(none)"}, not of ${own}; nothing was sent`,
		why: "keys of several accounts were mixed up",
		fix: `give an API key of the account ${own} as ${input}, or one of the other account as ibmcloud-api-key`
	});
}
// lib/rights/by-lent-key.ts
/**
* What policies do not tell is tried: the key that the run makes on the service ID anyway is made now, before anything is
* sent, and does what IBM will do with it. Throws the UserError of what is refused.
*/
async function proveByLentKey(lent, needs, caller, rights, deps) {
	const { serviceId, givenKey, purpose } = lent.loan;
	if (serviceId === void 0 || givenKey || rights.unproved.length === 0) return rights;
	const lender = {
		id: serviceId,
		keyInput: `${purpose}-api-key`
	};
	const subject = {
		who: serviceId,
		iamId: `iam-${serviceId}`
	};
	try {
		const tried = await lent.key.early(lent.identity, async (key) => {
			const clients = deps.clientsOf(key);
			await untilKnown(clients.tokens, deps.pace);
			return ofClients(subject, needs, clients);
		});
		return withNewer(rights, [{
			kind: "proved",
			right: makingRight(lender, caller),
			how: "it made one"
		}, ...tried ?? []]);
	} catch (error) {
		throw error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot && isDenied(error.cause) && isMaking(error.cause) ? mayNotMake(lender, caller, error) : error;
	}
}
const isMaking = (cause) => cause instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt && /ApiKeys?$/.test(cause.failure.operation);
/** A key that was made just now may be unknown for some seconds. ibm-cloud-apis.md 1.5 */
async function untilKnown(tokens, pace) {
	const started = pace.now();
	for (let pause = pace.firstLook;; pause *= 2) try {
		await tokens.token();
		return;
	} catch (error) {
		if (!isKeyRefused(error) || pace.now() - started + pause > pace.newKey) throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.C)(error, "IAM does not take the API key that was made just now");
		await pace.sleep(pause);
	}
}
// lib/rights/classic-import.ts
const UPGRADE = "IBM Cloud console › Manage › Account › Account settings › Upgrade";
/** Whether the classic account can take images from Object Storage at all. softlayer-api.md 7.2, 11, 21 */
async function findClassicImport(classic, accountId) {
	const right = "the classic account exchanges images with Object Storage";
	try {
		const account = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.h)(classic);
		if (account.statusId !== void 0 && account.statusId !== 1001) return {
			kind: "refused",
			right,
			error: notActive(account.id, account.statusName)
		};
		if (account.isLinked === false) return {
			kind: "refused",
			right,
			error: notLinked(account.id)
		};
		const { platformAccountId } = account;
		if (platformAccountId !== void 0 && platformAccountId !== accountId) return {
			kind: "refused",
			right,
			error: otherAccount(account.id, platformAccountId, accountId)
		};
		if (await unlessDenied((0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_2__.m)(classic)) === false) return {
			kind: "refused",
			right,
			error: notAllowed(account.id)
		};
		if (account.isLinked === void 0) return {
			kind: "unproved",
			right,
			why: "the classic API does not say whether the account is linked"
		};
		return {
			kind: "proved",
			right,
			how: "it is active and linked to the account of the platform"
		};
	} catch (error) {
		throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.C)(error, "the classic account cannot be read");
	}
}
function notActive(id, status) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_CLASSIC_ACCOUNT",
		what: `the classic account ${id} is not active (${status || "no status"}); nothing was sent`,
		why: "it was suspended or closed, and IBM then takes no import, export or order",
		fix: "have the account reactivated: IBM Cloud console › Support › Create a case › Account"
	});
}
function notLinked(id) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_CLASSIC_ACCOUNT",
		what: `the classic account ${id} is not linked to an account of the IBM Cloud platform; nothing was sent`,
		why: "IBM imports from and exports to Object Storage for linked (\"upgraded\") accounts only",
		fix: `upgrade it to Pay-As-You-Go: ${UPGRADE}`
	});
}
function otherAccount(id, linked, own) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_CLASSIC_ACCOUNT",
		what: `the classic account ${id} belongs to the account ${linked}, and ibmcloud-api-key to ${own}; nothing was sent`,
		why: "classic-username and classic-api-key are of another account than ibmcloud-api-key",
		fix: "give credentials of one account, or leave classic-username and classic-api-key out"
	});
}
function notAllowed(id) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Ot({
		code: "E_CLASSIC_ACCOUNT",
		what: `the classic account ${id} may not import images from outside; nothing was sent`,
		why: "its attribute ALLOW_EXTERNAL_CLOUD_IMAGE_IMPORT is off",
		fix: "have IBM switch it on: IBM Cloud console › Support › Create a case › Virtual Server for Classic"
	});
}
// lib/rights/identity-rights.ts
function createPolicyRights(asker, deps) {
	const { accountId } = asker;
	const list = (key, filter) => once(key, () => unlessDenied(deps.policies.list({
		accountId,
		...filter
	})));
	const once = remembering();
	const known = {
		ofOne: (iamId) => list(iamId, {
			type: "access",
			iamId
		}),
		ofGroup: (accessGroupId) => list(accessGroupId, {
			type: "access",
			accessGroupId
		}),
		groupsOf: (iamId) => once(`groups of ${iamId}`, () => groupsOf(iamId, asker, deps)),
		authorizations: () => list("authorizations", { type: "authorization" }),
		sees: (service) => once(service, () => seesAll(service, asker, known))
	};
	return {
		ofIdentity: (iamId, wanted) => orUnknown(ofIdentity(iamId, wanted, asker, known)),
		ofService: (serviceName, wanted) => orUnknown(ofService(serviceName, wanted, asker, known))
	};
}
/** Asks once for each key. */
function remembering() {
	const answers = /* @__PURE__ */ new Map();
	return (key, ask) => {
		const answer = answers.get(key) ?? ask();
		answers.set(key, answer);
		return answer;
	};
}
async function orUnknown(held) {
	try {
		return await held;
	} catch (error) {
		if (isNoJudgement(error)) return {
			kind: "unknown",
			why: `IAM could not be asked: ${error.message}`
		};
		throw error;
	}
}
/**
* Whether the caller is shown all policies, or all groups, as its own policies and its groups' tell: IAM shows an identity
* what it may see, and says nothing of the rest. An Administrator of one thing is not shown wider policies, of which that
* thing is but a part: only Viewer on all of them proves that there is none. ibm-cloud-apis.md 1.6
*/
async function seesAll(service, asker, lists) {
	const { accountId, iamId, isOwner = false } = asker;
	if (isOwner) return true;
	const viewer = {
		role: "Viewer",
		resource: {
			accountId,
			serviceName: service
		}
	};
	const own = await lists.ofOne(iamId) ?? [];
	if ((0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.s)(own, {
		...viewer,
		subject: { iam_id: iamId }
	}).policy) return true;
	for (const { id } of await lists.groupsOf(iamId) ?? []) {
		const found = await lists.ofGroup(id) ?? [];
		if ((0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.s)(found, {
			...viewer,
			subject: { access_group_id: id }
		}).policy) return true;
	}
	return false;
}
const HIDDEN = {
	kind: "unknown",
	hidden: "iam-access-management",
	why: "policies may not be listed: that takes the platform role Viewer on IAM Access Management (iam-access-management)"
};
const HIDDEN_GROUPS = {
	kind: "unknown",
	hidden: "iam-groups",
	why: "no policy of its own gives it, and its access groups may not be listed: that takes the platform role Viewer on IAM Access Groups (iam-groups)"
};
async function ofIdentity(iamId, wanted, asker, lists) {
	const own = await lists.ofOne(iamId);
	const need = {
		...wanted,
		subject: { iam_id: iamId }
	};
	const { policy } = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.s)(own ?? [], need);
	if (policy) return {
		kind: "held",
		id: policy.id,
		by: `the policy ${policy.id}`
	};
	if (!(own !== void 0 && (iamId === asker.iamId || await lists.sees("iam-access-management")))) return HIDDEN;
	const doubt = own.find((one) => (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.c)(one, need));
	const byGroup = await ofGroups(iamId, wanted, asker, lists);
	return byGroup.kind === "lacking" && doubt ? unsure(doubt) : byGroup;
}
/** Undefined where they may not be asked for. */
async function groupsOf(iamId, { accountId }, { groups }) {
	try {
		return await groups.of(iamId, accountId);
	} catch (error) {
		if (isDenied(error) || isNotServed(error)) return void 0;
		throw error;
	}
}
async function ofGroups(iamId, wanted, asker, lists) {
	const asked = await lists.groupsOf(iamId);
	if (!asked) return HIDDEN_GROUPS;
	let doubt;
	for (const { id, name } of asked) {
		const need = {
			...wanted,
			subject: { access_group_id: id }
		};
		const found = await lists.ofGroup(id) ?? [];
		const { policy } = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.s)(found, need);
		if (policy) return {
			kind: "held",
			id: policy.id,
			by: `the policy ${policy.id} of the access group ${name}`
		};
		doubt ??= found.find((one) => (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.c)(one, need));
	}
	if (doubt) return unsure(doubt);
	if (asked.length > 0 && !await lists.sees("iam-access-management")) return HIDDEN;
	if (iamId !== asker.iamId && !await lists.sees("iam-groups")) return HIDDEN_GROUPS;
	return { kind: "lacking" };
}
/** An endpoint that knows no access groups says nothing about them. */
function isNotServed(error) {
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Dt)) return false;
	const { status } = error.failure;
	return status === 404 || status === 501;
}
async function ofService(serviceName, wanted, { accountId }, lists) {
	const all = await lists.authorizations();
	const need = {
		...wanted,
		subject: {
			accountId,
			serviceName
		}
	};
	const { policy } = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.s)(all ?? [], need);
	if (policy) return {
		kind: "held",
		id: policy.id,
		by: `the authorization ${policy.id}`
	};
	if (!all || !await lists.sees("iam-access-management")) return HIDDEN;
	const doubt = all.find((one) => (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.c)(one, need));
	return doubt ? unsure(doubt) : { kind: "lacking" };
}
const unsure = ({ id }) => ({
	kind: "unknown",
	why: `only the policy ${id} may give it, which names a resource group, a key ring or a region, holds at certain times or for tagged resources, or gives a role of the account's own`
});



/***/ })

};
