export const id = 895;
export const ids = [895];
export const modules = {

/***/ 3895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ explaining),
/* harmony export */   t: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

// lib/classic/errors.ts
const AUTH_FIX = "check classic-username and classic-api-key, or use the API key of a user (not of a service ID) as ibmcloud-api-key";
/** softlayer-api.md 2, 4, 12, 17. The first row that fits wins; the class is stable, the text is free. */
const MEANINGS$3 = [
	{
		code: /AccessTokenValidation|InvalidLegacyToken|EncryptedToken_Expired/,
		as: "E_CLASSIC_AUTH",
		why: "the classic API does not accept these credentials",
		fix: AUTH_FIX
	},
	{
		code: /InvalidUserStatus/,
		as: "E_CLASSIC_AUTH",
		why: "the user behind these credentials is disabled or being cancelled",
		fix: "use the credentials of an active user"
	},
	{
		text: /invalid api token|invalid username|access denied|no valid authentication|failed to exchange token/i,
		as: "E_CLASSIC_AUTH",
		why: "the classic API does not accept these credentials, or the IBMid behind the key has lost its link to the account",
		fix: AUTH_FIX
	},
	{
		code: /PermissionDenied|AccessDenied/,
		as: "E_CLASSIC_PERMISSION",
		why: "the user lacks a classic infrastructure permission (ordering needs SERVER_ADD, a public interface PUBLIC_NETWORK_COMPUTE, reading servers VIRTUAL_GUEST_VIEW), or access to this device",
		fix: "have the account owner grant the permission under Manage > Access (IAM) > Users > Classic infrastructure"
	},
	{
		text: /necessary .*permission|must be ordered with permission/i,
		as: "E_CLASSIC_PERMISSION",
		why: "the user lacks the classic infrastructure permission SERVER_ADD",
		fix: "have the account owner grant it under Manage > Access (IAM) > Users > Classic infrastructure"
	},
	{
		code: /Virtual_Host_Pool_/,
		as: "E_CAPACITY",
		why: "there is not enough capacity there at the moment",
		fix: "leave out public-vlan and private-vlan, take another datacenter or a smaller size, or try later"
	},
	{
		text: /insufficient (resources|capacity)/i,
		as: "E_CAPACITY",
		why: "there is not enough capacity there at the moment",
		fix: "leave out public-vlan and private-vlan, take another datacenter or a smaller size, or try later"
	},
	{
		code: /RateLimitExceeded/,
		as: "E_CLASSIC_RATE_LIMIT",
		why: "other programs use the classic API of this account at the same time",
		fix: "run it again later, or run fewer jobs at once"
	},
	{
		code: /ObjectNotFound/,
		as: "E_CLASSIC_NOT_FOUND",
		why: "the id is wrong, belongs to another account, or the object was deleted; objects that the user may not see look the same",
		fix: "check the id and the rights of the user"
	},
	{
		text: /preset with key name .* could not be found/i,
		as: "E_FLAVOR",
		why: "no flavor of this name is sold",
		fix: "take a flavor that `slcli vs create-options` lists, such as B1_2X4X100"
	},
	{
		text: /network vlan|subnet/i,
		as: "E_NETWORK",
		why: "the VLAN or subnet is unknown, lies in another datacenter, or its partner lies in another pod",
		fix: "give ids of VLANs and subnets in the datacenter of the order, public and private in the same pod, or leave them out"
	},
	{
		text: /unable to find image template|globalIdentifier/i,
		as: "E_TEMPLATE",
		why: "the template is not usable by this account, or not finished",
		fix: "wait until its import has finished, and check template-id"
	},
	{
		text: /operatingSystemReferenceCode|OS bits/i,
		as: "E_OPERATING_SYSTEM",
		why: "the operating system code is none that IBM imports today",
		fix: "take a code of getVhdImportSoftwareDescriptions, such as DEBIAN_12_64"
	},
	{
		text: /network storage service resource protocol|cos:\/\/|bucket|object storage/i,
		as: "E_IMPORT_SOURCE",
		why: "the import cannot read the object: wrong region or name in the uri, or the import API key has no right on the bucket",
		fix: "check the object-uri, and give the service ID of the import Reader on the bucket"
	},
	{
		text: /outstanding transaction|active transaction/i,
		as: "E_CLASSIC_BUSY",
		why: "something else is still running on this object",
		fix: "wait a few minutes and run it again"
	},
	{
		text: /alphanumeric|hostname and domain/i,
		as: "E_HOSTNAME",
		why: "the hostname or domain breaks the rules of the classic infrastructure",
		fix: "use letters, digits and single dashes; the domain has at least two labels and ends in letters"
	},
	{
		text: /hourly (virtual )?(guests|servers|instances)|(limit|maximum number) of .*(guests|servers|instances)/i,
		as: "E_LIMIT",
		why: "the account may have only so many hourly servers at once (20 unless IBM has raised it)",
		fix: "cancel servers that nobody needs, order with monthly billing, or ask IBM to raise the limit"
	},
	{
		code: /Order_InvalidLocation/,
		as: "E_DATACENTER",
		why: "the datacenter does not sell this configuration",
		fix: "take another datacenter"
	},
	{
		code: /InvalidValue|MissingCreationProperty|InvalidDataLength|Order_|BadRequest/,
		as: "E_CLASSIC_REFUSED",
		why: "the service does not accept this combination of values; its own text names the one it stumbled over",
		fix: "change the input that the text names"
	}
];
/** The message for a failed call. `what` says in the action's words what was being done. */
function explainClassic(error, what) {
	const { status, serviceCode, text, outcome } = error.failure;
	const said = `${what}: ${error.message}`;
	if (outcome !== "refused" && !serviceCode?.startsWith("SoftLayer_")) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
		code: "E_CLASSIC_UNAVAILABLE",
		what: said,
		why: status === void 0 ? "the classic API could not be reached from this runner (network, proxy, endpoint, certificate)" : "the classic API is overloaded, or something between it and this runner answers in its place",
		fix: "check the network and endpoints inputs and the proxy, then run it again; it finds what this run has finished",
		cause: error
	});
	const meaning = MEANINGS$3.find((row) => (row.code?.test(serviceCode ?? "") ?? false) || (row.text?.test(text) ?? false)) ?? byStatus$2(status);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
		code: meaning.as,
		what: said,
		why: meaning.why,
		fix: meaning.fix,
		cause: error
	});
}
function byStatus$2(status) {
	if (status === 401 || status === 403) return {
		as: "E_CLASSIC_AUTH",
		why: "the classic API does not accept these credentials",
		fix: AUTH_FIX
	};
	if (status === 404 || status !== void 0 && status >= 300 && status < 400) return {
		as: "E_CLASSIC_ENDPOINT",
		why: "the endpoint of the classic API is not its REST base",
		fix: "give an endpoint that ends in /rest/v3.1"
	};
	return {
		as: "E_CLASSIC_REFUSED",
		why: "the classic API refused for a reason that this action does not know; its own text is above",
		fix: "mend what the text names, or ask IBM support with the text and time"
	};
}
// lib/iam/errors.ts
const KEY_WRONG = {
	code: "E_IAM_API_KEY",
	why: "the API key was mistyped, deleted, has expired, or belongs to another IAM endpoint",
	fix: "create a new API key and store it as the secret that ibmcloud-api-key reads"
};
/** IAM's machine codes. ibm-cloud-apis.md 1.3 and 1.8 */
const MEANINGS$2 = {
	BXNIM0415E: KEY_WRONG,
	BXNIM0400E: KEY_WRONG,
	BXNIM0602E: KEY_WRONG,
	BXNIM0109E: {
		...KEY_WRONG,
		why: "the API key is empty, or a property that IAM demands is missing"
	},
	BXNIM0106E: {
		...KEY_WRONG,
		why: "the API key has characters or a length that IAM does not take"
	},
	BXNIM0407E: {
		code: "E_IAM_TOKEN",
		why: "the token is invalid or expired, perhaps because the clock of this machine is wrong",
		fix: "set the clock of the runner by NTP and run again"
	},
	BXNIM0401E: {
		code: "E_IAM_TOKEN",
		why: "IAM could not read the token; a proxy may have changed the request",
		fix: "check the proxy between the runner and iam.cloud.ibm.com, then run again"
	},
	BXNIM0408E: {
		code: "E_IAM_TOKEN",
		why: "the refresh token has expired",
		fix: "run again: a new token is asked for"
	},
	BXNIM0439E: {
		code: "E_IAM_TOKEN",
		why: "the session is no longer active",
		fix: "run again: a new token is asked for"
	},
	BXNIM0139E: {
		code: "E_IAM_CLIENT",
		why: "the IAM endpoint does not know this client",
		fix: "check the iam line of `endpoints`"
	},
	BXNIM0113E: {
		code: "E_IAM_SUBJECT",
		why: "the identity or CRN is not valid in this account",
		fix: "check the id of the service ID and that it belongs to the account of the API key"
	},
	BXNIM0141E: {
		code: "E_IAM_SUBJECT",
		why: "the owner of the API key is no member of the account",
		fix: "invite the user to the account, or use a key of a member"
	},
	BXNIM0513E: {
		code: "E_IAM_DENIED",
		why: "the owner of the API key has no right to manage API keys of that identity",
		fix: "grant the platform role Operator or higher on the service ID (IAM Identity Service), or give import-api-key instead"
	},
	BXNIM0060E: {
		code: "E_IAM_ENDPOINT",
		why: "the IAM endpoint does not serve this call",
		fix: "check the iam line of `endpoints`"
	}
};
/** What an IAM failure means and how it is mended. `what` is what the stage was doing, without a full stop. */
function explainIam(error, what) {
	const { failure } = error;
	const known = failure.serviceCode === void 0 ? void 0 : MEANINGS$2[failure.serviceCode];
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
		...known ?? byStatus$1(failure.status),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function byStatus$1(status) {
	if (status === void 0) return {
		code: "E_IAM_UNREACHABLE",
		why: "IAM did not answer: no route, a proxy, a firewall or a wrong `network`",
		fix: "check that the runner reaches the IAM endpoint of `network` and `endpoints`, then run again"
	};
	if (status === 400) return KEY_WRONG;
	if (status === 501) return {
		code: "E_IAM_ENDPOINT",
		why: "the IAM endpoint does not serve this call",
		fix: "check the iam line of `endpoints`"
	};
	if (status === 401 || status === 403) return {
		code: "E_IAM_DENIED",
		why: "the API key is not allowed to do this in IAM",
		fix: "have an administrator grant its owner the role on the IAM Identity Service, then run again"
	};
	if (status === 404) return {
		code: "E_IAM_NOT_FOUND",
		why: "what was asked for does not exist, or the API key may not see it",
		fix: "check the id and the account"
	};
	if (status === 409) return {
		code: "E_IAM_CONFLICT",
		why: "it is locked, or the limit of 20 API keys of one identity is reached",
		fix: "unlock it, or delete API keys that nobody uses any more"
	};
	return {
		code: "E_IAM_UNAVAILABLE",
		why: status >= 500 || status === 429 ? "IAM is overloaded or down" : "IAM did not take the request",
		fix: "wait some minutes and run again; IBM Cloud status shows incidents"
	};
}
// lib/key-protect/errors.ts
/** Key Protect's reason codes that our calls can meet. ibm-cloud-apis.md 3.5 and 3.7 */
const MEANINGS$1 = {
	KEY_NOT_FOUND_ERR: {
		code: "E_KEY_NOT_FOUND",
		why: "the instance holds no key of that id or alias, or it was purged",
		fix: "check root-key-crn (or kms-instance-id and root-key) against the list of keys in that instance"
	},
	KEY_DELETED_ERR: {
		code: "E_KEY_DESTROYED",
		why: "the root key was destroyed; all that it wrapped is unreadable until it is restored (30 days at most)",
		fix: "restore the root key if that was a mistake, else wrap a new data key with another root key and encrypt again"
	},
	KEY_ACTION_INVALID_STATE_ERR: {
		code: "E_KEY_STATE",
		why: "the root key is disabled, or its expiration date has passed (such a key unwraps but does not wrap)",
		fix: "enable the root key, or use an active one"
	},
	KEY_INVALID_STATE_ERR: {
		code: "E_KEY_STATE",
		why: "the root key is not active",
		fix: "enable the root key, or use an active one"
	},
	KEY_EXPIRED_ERR: {
		code: "E_KEY_STATE",
		why: "the root key's expiration date has passed",
		fix: "use an active root key"
	},
	KEY_ROOT_REQ_ERR: {
		code: "E_KEY_NOT_ROOT",
		why: "the key is a standard key; only a root key wraps data keys",
		fix: "name a root key (one that is not extractable)"
	},
	KEY_ROOT_REQ_REG_ERR: {
		code: "E_KEY_NOT_ROOT",
		why: "the key is a standard key; only a root key wraps data keys",
		fix: "name a root key (one that is not extractable)"
	},
	KEY_VERSION_INVALID: {
		code: "E_WRAPPED_DEK",
		why: "the key version that wrapped this data key no longer exists",
		fix: "wrap the data key again with wrap-key and encrypt again"
	},
	UNPROCESSABLE_CIPHERTEXT_ERR: {
		code: "E_WRAPPED_DEK",
		why: "the wrapped data key was damaged, or was wrapped by another root key",
		fix: "give the wrapped-dek and the root-key-crn of the same wrap-key run"
	},
	REQ_TOO_EARLY_ERR: {
		code: "E_KEY_TOO_EARLY",
		why: "the key was changed within the last seconds",
		fix: "run again in a minute"
	},
	SERVICE_ONLY_ERR: {
		code: "E_KEY_DENIED",
		why: "only an IBM service may do this",
		fix: "check which key service the CRN names"
	},
	RESOURCE_OWNER_ERR: {
		code: "E_KEY_DENIED",
		why: "the key belongs to another account",
		fix: "use an API key of the account that owns the root key"
	},
	CONFIG_RULE_CONFLICT_ERR: {
		code: "E_KEY_DENIED",
		why: "a rule of the account (context-based restriction) forbids the call from here",
		fix: "have the account's administrator allow the runner's network"
	},
	FEATURE_RESTRICTED_ERR: {
		code: "E_KEY_DENIED",
		why: "the plan of the instance does not have this function",
		fix: "use an instance of the plan tiered-pricing"
	},
	BEARER_SUB_EXTRACTION_ERR: {
		code: "E_IAM_TOKEN",
		why: "the key service could not read the token of IAM",
		fix: "check that the iam and kms endpoints belong together"
	}
};
const WRONG_CIPHERTEXT = {
	code: "E_WRAPPED_DEK",
	why: "it was wrapped by another root key, was cut or changed, or needs additional authenticated data (AAD), which the classic import cannot pass",
	fix: "give the wrapped-dek exactly as wrap-key put it out, with the root-key-crn of the same run; never wrap with AAD"
};
/** What a failure of the key service means and how it is mended. `what` is what the stage was doing. */
function explainKeyProtect(error, what) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
		...meaningOf(error),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function meaningOf(error) {
	const { status, serviceCode, operation } = error.failure;
	if (serviceCode === "INVALID_FIELD_ERR" && operation === "unwrap") return WRONG_CIPHERTEXT;
	const known = serviceCode === void 0 ? void 0 : MEANINGS$1[serviceCode];
	if (known) return known;
	if (status === void 0) return {
		code: "E_KEY_UNREACHABLE",
		why: "the key service did not answer: no route, a proxy, a firewall, a wrong region or `network`",
		fix: "check that the runner reaches the endpoint of the region in the root-key CRN, then run again"
	};
	if (status === 401 || status === 403) return {
		code: "E_KEY_DENIED",
		why: "the API key lacks the service role Reader on the key instance, or the instance does not exist (this service answers 401 to both)",
		fix: "grant the owner of the API key the service role Reader on that instance or key, and check the CRN"
	};
	if (status === 404) return MEANINGS$1["KEY_NOT_FOUND_ERR"];
	if (status === 410) return MEANINGS$1["KEY_DELETED_ERR"];
	if (status === 501) return {
		code: "E_KEY_ENDPOINT",
		why: "the endpoint of the key service does not serve this call",
		fix: "check the kms line of `endpoints`"
	};
	if (status === 429 || status >= 500) return {
		code: "E_KEY_UNAVAILABLE",
		why: "the key service is overloaded or down",
		fix: "wait some minutes and run again; IBM Cloud status shows incidents"
	};
	return {
		code: "E_KEY_REFUSED",
		why: "the key service did not take the request",
		fix: "read the text of the service in the log, and check the root key and the wrapped data key"
	};
}
// lib/object-storage/errors.ts
const DENIED = {
	code: "E_COS_DENIED",
	why: "the owner of the API key has no role on the bucket, or the bucket belongs to another account or allows other networks only",
	fix: "grant it the service role Writer on the bucket (Content Reader is enough to read), and check the bucket's firewall"
};
const NO_BUCKET = {
	code: "E_COS_BUCKET",
	why: "the bucket does not exist, or lies in another region than the one that was asked",
	fix: "check the name of the bucket, and give the region it was created in"
};
const SERVER = {
	code: "E_COS_UNAVAILABLE",
	why: "Object Storage is overloaded or down",
	fix: "wait some minutes and run again; IBM Cloud status shows incidents"
};
const BROKEN = {
	code: "E_COS_INTEGRITY",
	why: "data were damaged on their way; a proxy or a network card may be at fault",
	fix: "run again; if it happens again, use another route to Object Storage"
};
/** Codes of Object Storage. ibm-cloud-apis.md 4.7 */
const MEANINGS = {
	AccessDenied: DENIED,
	Forbidden: DENIED,
	InvalidAccessKeyId: DENIED,
	SignatureDoesNotMatch: DENIED,
	CredentialsNotSupported: DENIED,
	NoSuchBucket: NO_BUCKET,
	InvalidBucketName: NO_BUCKET,
	PermanentRedirect: NO_BUCKET,
	NoSuchKey: {
		code: "E_COS_OBJECT",
		why: "the object does not exist, or was deleted",
		fix: "check bucket and object-key"
	},
	NoSuchUpload: {
		code: "E_COS_UPLOAD_LOST",
		why: "the upload was aborted by someone else, or by a lifecycle rule of the bucket",
		fix: "run again; the upload starts anew"
	},
	PreconditionFailed: {
		code: "E_OBJECT_EXISTS",
		why: "an object of that name was written by someone else meanwhile",
		fix: "run again: what is there is then compared"
	},
	RequestTimeTooSkewed: {
		code: "E_CLOCK",
		why: "the clock of this machine is wrong",
		fix: "set the clock of the runner by NTP and run again"
	},
	InvalidObjectState: {
		code: "E_COS_ARCHIVED",
		why: "the object was moved to an archive",
		fix: "restore the object first, or use another"
	},
	BadDigest: BROKEN,
	InvalidDigest: BROKEN,
	IncompleteBody: BROKEN,
	InvalidPart: BROKEN,
	InvalidPartOrder: BROKEN,
	EntityTooSmall: BROKEN,
	EntityTooLarge: {
		code: "E_COS_TOO_LARGE",
		why: "the object is larger than Object Storage takes, or than the quota of the bucket",
		fix: "raise the quota of the bucket"
	},
	OperationAborted: {
		code: "E_COS_CONFLICT",
		why: "another request changes the same object at this moment",
		fix: "run again in a minute"
	},
	SlowDown: SERVER,
	ServiceUnavailable: SERVER,
	InternalError: SERVER,
	RequestTimeout: {
		code: "E_COS_TIMEOUT",
		why: "the data did not arrive in time: the network is slow or stalls",
		fix: "run again; `network: private` or `direct` is faster from inside IBM Cloud"
	}
};
/** What a failure of Object Storage means and how it is mended. `what` is what the stage was doing. */
function explainObjectStorage(error, what) {
	const { status, serviceCode } = error.failure;
	const known = serviceCode === void 0 ? void 0 : MEANINGS[serviceCode];
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
		...known ?? byStatus(status),
		what: `${what}: ${error.message}`,
		cause: error
	});
}
function byStatus(status) {
	if (status === void 0) return {
		code: "E_COS_UNREACHABLE",
		why: "Object Storage did not answer: no route, a proxy, a firewall, a wrong region or `network`",
		fix: "check that the runner reaches the endpoint of the bucket's region, then run again"
	};
	if (status === 401 || status === 403) return DENIED;
	if (status === 501) return {
		code: "E_COS_ENDPOINT",
		why: "the endpoint of Object Storage does not serve this call",
		fix: "check the cos line of `endpoints`"
	};
	if (status === 404) return MEANINGS["NoSuchKey"];
	if (status >= 500 || status === 429 || status === 200) return SERVER;
	return {
		code: "E_COS_REFUSED",
		why: "Object Storage did not take the request",
		fix: "read the text of the service in the log; check bucket and object-key"
	};
}
// lib/explain/explain.ts
const EXPLAIN = {
	iam: explainIam,
	"key-protect": explainKeyProtect,
	"object-storage": explainObjectStorage,
	classic: explainClassic
};
/**
* Runs one step of a stage; a service's failure in it becomes the message that its room knows for it. `what` says in
* the action's words what failed: `the data key cannot be wrapped`.
*/
async function explaining(what, step) {
	try {
		return await step();
	} catch (error) {
		throw explained(error, what);
	}
}
/** The error itself unless it is a service's. */
function explained(error, what) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) return error;
	const explain = EXPLAIN[error.failure.service];
	if (explain) return explain(error, what);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n({
		code: "E_SERVICE",
		what: `${what}: ${error.message}`,
		why: "a service did not do what it was asked",
		fix: "read the text of the service above, then run again",
		cause: error
	});
}



/***/ })

};
