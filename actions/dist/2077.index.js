export const id = 2077;
export const ids = [2077];
export const modules = {

/***/ 2077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5979);
/* harmony import */ var _lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7419);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4904);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4010);
/* harmony import */ var _lib_guest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3106);
/* harmony import */ var _lib_rights_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2743);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9085);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2545);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);











// actions/upload-import/await-import.ts
/** Waits until the import has ended, well or not. */
async function awaitImport({ id }, deps) {
	const started = performance.now();
	const settled = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)(`the import of the template ${id} cannot be watched`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.v)(deps.classic, id, void 0, deps));
	deps.summary.timed("Waited for the import", performance.now() - started);
	return settled;
}
/** `datacenter` where it is about one copy. Throws UserError E_IMPORT_FAILED or E_IMPORT_GONE. */
function demandReady(settled, { id }, datacenter) {
	if (settled.state === "ready") return settled.template;
	if (settled.state === "gone") throw gone(id);
	const place = datacenter === void 0 ? "" : ` in ${datacenter}`;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_IMPORT_FAILED",
		what: `the import of the template ${id}${place} ended without a disk (status ${settled.template.status})`,
		why: "IBM could not read, decrypt or convert the image; the classic API gives no reason",
		fix: `check the rights of the import key on bucket and root key, the authorization server-protect → kms (Reader), operating-system and the image; delete the template ${id}, then run again, or ask IBM support with this id`
	});
}
/** A wrong field in the request is ignored by IBM, so both sources must say that the template is encrypted (pitfalls.md P3). */
async function demandEncrypted({ id }, { classic, log }) {
	const [encrypted, attributes] = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)(`whether the template ${id} is encrypted cannot be read`, async () => [await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.L)(classic, id), await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.N)(classic, id)]);
	if (encrypted && attributes.length > 0) {
		log.info(`the template ${id} is encrypted, as IBM says in both places`);
		return;
	}
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_NOT_ENCRYPTED",
		what: `IBM does not hold the template ${id} as encrypted (isEncrypted: ${encrypted}, ${attributes.length} encryption attributes)`,
		why: "the template was made without the encryption values, or IBM ignored them",
		fix: `do not order from it; delete the template ${id} and run again, or ask IBM support with this id`
	});
}
function gone(id) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_IMPORT_GONE",
		what: `the template ${id} does not exist any more`,
		why: "the import failed and IBM removed the template, or somebody deleted it",
		fix: "check that the import key may read the bucket and use the root key, that the authorization server-protect → kms (Reader) exists, and that image and wrapped data key belong together; then run again"
	});
}
/**
* An error as people are told it: once there is a template, the end of the action's time is not the end of its import,
* which goes on without this run.
*/
function orStillImporting(error, template, { timeout }, { signal }) {
	const reason = signal.aborted ? signal.reason : void 0;
	if (!template || !(reason instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot) || reason.code !== "E_TIMEOUT") return error;
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_STILL_IMPORTING",
		what: `the template ${template.id} is not ready after ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.E)(timeout)}; nothing was deleted`,
		why: "IBM imports and copies images one after another; hours are possible",
		fix: `run again (the template is found by its note), or with template-id: ${template.id} to wait only, or with a longer timeout`,
		cause: error
	});
}
// actions/upload-import/import-lease.ts
/** The template of this image, whatever its object is called. */
function sharedImport({ object, manifest }) {
	return {
		place: {
			...object,
			key: `encrypted-image/imports/${manifest.identity}.json`
		},
		what: "the import of this image"
	};
}
/** Waits until no other run imports the same image. Throws UserError E_LEASE_LOST from the lease's own calls. */
async function holdImport(image, deps) {
	const remember = (value) => deps.saveState("import-lease", value);
	return (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.C)(sharedImport(image), image.object.key, remember, deps);
}
// actions/upload-import/import-loan.ts
/** The key that IBM's import is lent, by the inputs. */
function importLoan({ importKey, apiKey, timeout }) {
	return {
		purpose: "import",
		...importKey,
		ownKey: apiKey,
		timeout
	};
}
/** What the loan touches; `post` is left its notes. */
function loanDeps(deps) {
	const { saveState } = deps;
	return {
		...deps,
		keep: {
			id: (value) => saveState("import-key", value),
			tag: (value) => saveState("key-tag", value)
		}
	};
}
// actions/upload-import/import-record.ts
/** Writes the finished import into the manifest beside the object. */
async function recordImport(image, template, deps) {
	const record = {
		"object-uri": (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(image.object),
		"template-id": String(template.id),
		"template-global-id": template.globalId,
		name: template.name,
		datacenters: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.R)(template).sort()
	};
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the manifest beside the object cannot be completed", () => (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.a)(image, record, deps));
}
// actions/upload-import/classic-checks.ts
/** IBM must import this operating system today. Throws UserError E_OPERATING_SYSTEM. */
async function demandOperatingSystem(inputs, deps) {
	const codes = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.F)(deps.classic);
	const wanted = inputs.operatingSystem ?? "";
	if (codes.length === 0 || codes.includes(wanted)) return;
	const meant = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.gt)(wanted, codes) ?? codes.find((code) => code.startsWith(`${wanted.split("_")[0]}_`));
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_OPERATING_SYSTEM",
		what: `IBM imports no operating system ${JSON.stringify(wanted)}`,
		why: "the code is misspelt, or the system is no longer supported",
		fix: `${meant === void 0 ? "" : `did you mean ${meant}? `}IBM imports ${codes.join(", ")}`
	});
}
/** Ids of the datacenters that are to get a copy, by name. Throws UserError E_DATACENTER. */
async function findDatacenters(inputs, deps) {
	if (inputs.locations.length === 0) return /* @__PURE__ */ new Map();
	const known = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.w)(deps.classic);
	const unknown = inputs.locations.filter((name) => !known.some((center) => center.name === name));
	if (unknown.length > 0) throw unknownDatacenter(unknown, known);
	return new Map(known.map(({ name, id }) => [name, id]));
}
function unknownDatacenter(names, known) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_DATACENTER",
		what: `locations: there is no datacenter ${names.join(", ")}`,
		why: "the name is misspelt, or the datacenter was closed",
		fix: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.C)(names[0] ?? "", known)
	});
}
// actions/upload-import/object-names.ts
/** IBM's rule for names of import objects (softlayer-api.md 11), and the name of 2018 for LUKS. */
const SUFFIX = {
	vhd: ".vhd-0.vhd",
	"luks-raw": ".raw"
};
/** Endings that the import reads the kind of file from: anything else it refuses, or takes for another kind. softlayer-api.md 7.1, 11 */
const ENDING = {
	vhd: ".vhd",
	"luks-raw": ".raw"
};
/** A name that IBM's import cannot take leaves an object and a dead template behind. Throws UserError E_OBJECT_NAME. */
function demandObjectName(key, format) {
	if (key.endsWith(ENDING[format])) return;
	const stem = key.replace(/(\.vhd-0)?\.(vhd|raw|img|qcow2|vmdk|iso)$/i, "");
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_OBJECT_NAME",
		what: `IBM's import cannot take an object of the name ${JSON.stringify(key)}; nothing was sent`,
		why: `it knows the kind of an image by the ending of its name, and an image of the format ${format} must end in ${ENDING[format]} (IBM's own rule: ${SUFFIX[format]})`,
		fix: `give object-key: ${stem}${SUFFIX[format]}, or leave it out; an object that lies there under another name must be copied first`
	});
}
/** The object key for an image file: its own name, with the ending that IBM's import wants. */
function defaultObjectKey(fileName, format) {
	const suffix = SUFFIX[format];
	const key = fileName.endsWith(suffix) ? fileName : `${fileName.replace(/\.(vhd|raw|img)$/, "")}${suffix}`;
	const found = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.mt)(key);
	if (found === void 0) return key;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_OBJECT_KEY",
		what: `the file's name cannot be an object's name: ${JSON.stringify(key)} ${found.what}`,
		why: found.why,
		fix: `give object-key, a name of your own for the object in the bucket, that ends in ${suffix}`
	});
}
/** The template's name when none is given: the object's, without folders and ending. */
function defaultTemplateName(key) {
	const base = key.slice(key.lastIndexOf("/") + 1);
	return base.replace(/(\.vhd-0\.vhd|\.vhd|\.raw)$/, "") || base;
}
// actions/upload-import/find-template.ts
function templateName(image, inputs) {
	return inputs.name ?? defaultTemplateName(image.object.key);
}
/**
* The template that an earlier run made of this very image, by the identity in its note; undefined when there is none.
* One that has failed is left alone and named. Another image's template of the same name is refused.
*/
async function findTemplate(image, inputs, deps) {
	const ours = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.A)(deps.classic, image.manifest.identity);
	const usable = [];
	for (const template of ours) if (await hasFailed(template, deps)) deps.log.warning(`the template ${template.id} is left from an import that failed; delete it, it is not used`);
	else usable.push(template);
	const [first, ...others] = usable;
	if (others.length > 0) deps.log.warning(`this image has been imported ${usable.length} times (templates ${usable.map(({ id }) => id).join(", ")}); the first is used`);
	if (first) {
		await demandSameImport(first, inputs, deps);
		return first;
	}
	const name = templateName(image, inputs);
	const taken = (await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.j)(deps.classic, name)).filter((template) => !ours.some(({ id }) => id === template.id));
	if (taken.length > 0) throw nameTaken(name, taken);
}
/** Seen failed for as long as it takes a young copy to begin. */
async function hasFailed(template, deps) {
	if ((0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.V)(template) !== "failed") return false;
	const { pace, log } = deps;
	log.info(`the template ${template.id} (${template.name}) of this image has no disk: an earlier import of it has ended in vain; looking once more in ${Math.ceil(pace.failureGrace / 1e3)} s, since a young one looks the same`);
	await pace.sleep(pace.failureGrace);
	const again = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.V)(await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.P)(deps.classic, template.id));
	return again === "failed" || again === "gone";
}
/**
* What cannot be changed any more must be what is asked for now: the operating system and the licence. Name and note
* are told. Throws UserError E_IMPORT_DIFFERENT.
*/
async function demandSameImport(template, inputs, deps) {
	const facts = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.U)(template.note);
	const byol = facts?.byol ?? await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.I)(deps.classic, template.id);
	const wanted = inputs.operatingSystem ?? "";
	if (!facts) deps.log.notice(`the template ${template.id} does not tell which operating-system it was imported as: ${wanted} is not compared`);
	const differences = [...facts && facts.operatingSystem !== wanted ? [`operating-system ${facts.operatingSystem}, not ${wanted}`] : [], ...byol === inputs.byol ? [] : [`byol ${byol}, not ${inputs.byol}`]];
	if (differences.length > 0) throw otherImport(template, differences);
	if (inputs.name !== void 0 && template.name !== inputs.name) deps.log.notice(`this very image was imported before: its template ${template.id} is used, which is called ${JSON.stringify(template.name)}, not ${JSON.stringify(inputs.name)}, and keeps its name. For a template of the new name rename it (\`slcli image edit ${template.id} --name NAME\`), or delete it and run again; another image or another data key gets a template of its own`);
	if (inputs.note !== void 0 && (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.q)(template.note) !== inputs.note) deps.log.warning(`the template ${template.id} has another note; it keeps it`);
}
function otherImport(template, differences) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_IMPORT_DIFFERENT",
		what: `the template ${template.id} of this image was imported with ${differences.join("; ")}`,
		why: "an input was changed since the import; IBM cannot change it on a template",
		fix: `give what it was imported with, or delete the template ${template.id} if no one needs it and run again`
	});
}
function nameTaken(name, taken) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_NAME_TAKEN",
		what: `there is another template of the name ${JSON.stringify(name)}: ${taken.map(({ id }) => id).join(", ")}`,
		why: "it was made of another image; IBM would allow two of one name, but nobody could tell them apart",
		fix: "give another name, or delete the old template if no one needs it"
	});
}
// actions/upload-import/guest-system.ts
const SYSTEM_RULE = "operating-system";
/**
* Compares the system that encrypt-image found in the image with the code that the import is told, under the level that
* the manifest records. Throws UserError E_GUEST_OS at level `error`; a difference that only warns is returned. An image
* that was not checked, and a code that is not understood, compare to nothing.
*/
function demandGuestSystem(manifest, operatingSystem, log) {
	const record = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.M)(manifest.guest);
	if (!record?.checked || !record.system || record.level === "off") return void 0;
	if ((0,_lib_guest_js__WEBPACK_IMPORTED_MODULE_5__.i)(record.system, operatingSystem) !== false) return void 0;
	const text = `operating-system is ${operatingSystem}, but the image holds ${(0,_lib_guest_js__WEBPACK_IMPORTED_MODULE_5__.a)(`${record.system.id} ${record.system.version}`)}`;
	if (record.ignored.includes("operating-system")) {
		log.info(`check-guest: ${SYSTEM_RULE} is ignored: ${text}`);
		return;
	}
	if (record.level === "error") throw otherSystem(text);
	log.warning(`check-guest: ${SYSTEM_RULE} is violated: ${text}. Fix: give the reference code of that system`);
	return text;
}
function otherSystem(text) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_GUEST_OS",
		what: `${text}; nothing was sent`,
		why: "the code belongs to another image, or the image was built of another release than was meant",
		fix: `give the code of the system that is in the image; or encrypt it anew with ${SYSTEM_RULE} in check-guest-ignore, which the manifest then records`
	});
}
// actions/upload-import/data-key.ts
const isRefusedUnwrap = (probed) => probed === "not allowed";
/**
* Unwraps the data key to see that the wrapped one, root key and image belong together. The action need not have
* that right: without it the import alone will tell. Throws UserError when the service says that they do not.
*/
async function probeKey(rootKey, wrappedDek, deps) {
	try {
		using dek = (await deps.keys.unwrapDek(rootKey, wrappedDek)).dek;
		return {
			keyHash: dek.keyHash(),
			bits: dek.bits
		};
	} catch (error) {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt && isNoJudgement(error)) {
			deps.log.info(`the wrapped data key was not tried (${error.message}): this API key need not use the root key, the import's must`);
			return "not allowed";
		}
		await demandKeyState(rootKey, error, deps);
		throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.C)(error, "the wrapped data key cannot be used");
	}
}
/** A key that cannot unwrap says so by 409; its metadata tell why, and what makes it usable again. ibm-cloud-apis.md 3.6 */
async function demandKeyState(rootKey, error, deps) {
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt && error.failure.status === 409)) return;
	const found = await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.a)(deps.keys, rootKey, await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.d)(deps.tokens));
	if (found.kind === "refused") throw found.error;
}
/** No right (401, 403), or no answer: nothing is known about the key then. */
function isNoJudgement({ failure }) {
	const { status } = failure;
	return failure.service === "key-protect" && (status === 401 || status === 403 || failure.outcome !== "refused");
}
async function demandWrappedDek(image, deps) {
	const probed = await probeKey(image.rootKey, image.manifest["wrapped-dek"], deps);
	if (isRefusedUnwrap(probed) || probed.keyHash === image.manifest["key-hash"]) return;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_KEY_MISMATCH",
		what: `the wrapped data key holds a key with the hash ${probed.keyHash}, the image was encrypted with ${image.manifest["key-hash"]}`,
		why: "wrapped-dek and image come from different runs",
		fix: "give the wrapped-dek (or the manifest) of the run that encrypted this image"
	});
}
/** Objects that are looked at, and manifests that are read, at most; a bucket with more gets a warning. */
const OBJECTS = 2e4;
const MANIFESTS = 500;
const PARALLEL = 8;
/**
* Looks in the bucket for another source that was encrypted with the same data key: under one XTS key equal sectors
* at equal places look equal. Returns keys of such objects.
*/
async function findKeyReuse(storage, image, deps) {
	const { bucket, key } = image.object;
	const listed = await storage.list(bucket, "", OBJECTS);
	const all = listed.objects.filter((object) => object.key.endsWith(".manifest.json"));
	const manifests = all.filter((object) => object.size <= 1048576 && object.key !== `${key}.manifest.json`).slice(0, MANIFESTS);
	if (!listed.complete || all.length > 501) deps.log.warning(`the bucket ${bucket} is large: only ${manifests.length} manifests are searched for another use of this data key`);
	const reused = [];
	let next = 0;
	const worker = async () => {
		for (let entry = manifests[next++]; entry; entry = manifests[next++]) {
			const text = await storage.getText({
				bucket,
				key: entry.key
			}, _lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.D);
			if (text !== void 0 && usesKeyOtherwise(text, entry.key, image)) reused.push(entry.key);
		}
	};
	await Promise.all(Array.from({ length: PARALLEL }, worker));
	deps.log.info(`${manifests.length} other manifests in the bucket were compared with this data key`);
	return reused.sort();
}
function usesKeyOtherwise(text, origin, { manifest }) {
	try {
		const other = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.j)(text, origin);
		if (other["key-hash"] !== manifest["key-hash"] || other.sha256 === manifest.sha256) return false;
		return other["source-sha256"] !== manifest["source-sha256"];
	} catch {
		return false;
	}
}
function keyReuse(keys) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_KEY_REUSE",
		what: `this data key has already encrypted another source in the bucket: ${keys.slice(0, 5).join(", ")}`,
		why: "one data key was given to two images; under one XTS key equal sectors look equal, which tells what they share",
		fix: "wrap a new data key with wrap-key and encrypt again, or set allow-key-reuse to true if you accept that"
	});
}
// actions/upload-import/image-checks.ts
/** IBM's "100 GB" (contract.md Rules): bytes of the virtual disk that an import takes. */
const IMPORT_LIMIT = 107374182400;
/** What IBM documented when (pitfalls.md 1.2). Told in log and summary. */
const LEGACY_NOTE = "luks-raw is the format that IBM documented in 2018-2019; since then IBM documents encrypted VHD only, and whether it still imports LUKS is not known";
/** Rules that need no request. Throws UserError E_LEGACY_FORMAT, E_REGION, E_OBJECT_NAME; what may fail at IBM is a warning. */
function demandImportable(image, inputs, deps) {
	const { manifest, object, rootKey } = image;
	demandImportablePlace({
		object,
		rootKey,
		format: manifest.format
	}, inputs, deps);
	if (manifest["virtual-size"] > IMPORT_LIMIT) deps.log.warning(`the disk has ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.D)(manifest["virtual-size"])}; IBM documents a limit of 100 GB for imports`);
}
/** Those that need no image either. */
function demandImportablePlace({ format, object, rootKey }, inputs, { log }) {
	if (format === "luks-raw") {
		if (!inputs.acceptLegacyFormat) throw legacyFormat();
		log.notice(LEGACY_NOTE);
	}
	(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.st)([
		{
			what: "region",
			region: inputs.region
		},
		{
			what: `the bucket ${object.bucket}`,
			region: object.region
		},
		{
			what: "the root key",
			region: rootKey?.region
		}
	]);
	if (_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.S[object.region] === void 0) log.warning(`IBM documents no import from the region ${object.region}, only from ${Object.keys(_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.S).join(", ")}`);
	demandObjectName(object.key, format);
	if (!object.key.endsWith(SUFFIX[format])) log.warning(`IBM's import wants an object name that ends in ${SUFFIX[format]}`);
	if (rootKey?.service === "hs-crypto") log.notice(`the root key lies in Hyper Protect Crypto Services, which IBM ends on ${_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.v}: the template needs it as long as it is used`);
}
/**
* An encrypted import needs a Regional bucket in the root key's region. Throws UserError E_BUCKET_RESILIENCY, E_REGION;
* a bucket whose place may not be read is a warning.
*/
async function demandRegionalBucket({ object, rootKey }, deps) {
	const { region, bucket } = object;
	try {
		const location = await deps.storage(region).bucketLocation(bucket);
		if (location.resiliency === "unknown") return;
		if (location.resiliency !== "regional") throw notRegional(bucket, location.constraint);
		(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.st)([{
			what: `the bucket ${bucket}`,
			region: location.location
		}, {
			what: "the root key",
			region: rootKey?.region
		}]);
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt) || error.failure.status !== 403) throw error;
		deps.log.warning(`where the bucket ${bucket} lies could not be read (no role Reader on it); it must be a Regional bucket in ${region}`);
	}
}
/** The data key must be the image's, and have encrypted nothing else. Throws UserError E_KEY_MISMATCH, E_KEY_REUSE. */
async function demandDataKey(image, inputs, deps) {
	await demandWrappedDek(image, deps);
	const storage = deps.storage(image.object.region);
	const reused = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the manifests in the bucket cannot be searched", () => findKeyReuse(storage, image, deps)).catch((error) => {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot) || error.code !== "E_COS_DENIED") throw error;
		deps.log.warning(`whether this data key encrypted another source could not be checked: the API key may not list the bucket (role Reader)`);
		return [];
	});
	if (reused.length === 0) return;
	if (!inputs.allowKeyReuse) throw keyReuse(reused);
	deps.log.warning(`allow-key-reuse: this data key has encrypted another source too: ${reused.join(", ")}`);
}
function legacyFormat() {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_LEGACY_FORMAT",
		what: "the image has the format luks-raw",
		why: LEGACY_NOTE,
		fix: "encrypt with `format: vhd`, or set accept-legacy-format to true to try it"
	});
}
function notRegional(bucket, constraint) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_BUCKET_RESILIENCY",
		what: `the bucket ${bucket} (${constraint}) is not a Regional one`,
		why: "IBM imports encrypted images from buckets of resiliency Regional only",
		fix: "create a Regional bucket in the root key's region and use it"
	});
}
// actions/upload-import/rights.ts
/**
* Proves every right that uploading and importing will need, by the cheapest call that proves it; nothing is made,
* changed or left. Throws UserError for what is refused; what cannot be proved is in the answer.
*/
async function proveRights(scope, inputs, deps) {
	return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("what the run may do cannot be told", async () => (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.c)(await findRights(scope, inputs, deps)));
}
async function findRights({ object, rootKey, wrappedDek, size, upload }, inputs, deps) {
	const caller = await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.d)(deps.tokens);
	const { accountId } = caller;
	const rights = (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.t)(caller, deps);
	const bucket = await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.p)(object, deps);
	const found = [await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.n)(deps.classic, accountId), ...await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.f)(bucket, upload ? size : void 0, caller, rights, deps)];
	if (rootKey) {
		found.push(await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.a)(deps.keys, rootKey, caller));
		found.push(await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.h)(_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.m, rootKey, accountId, rights));
	}
	const needs = {
		bucket,
		access: "read",
		rootKey,
		wrappedDek
	};
	return [...found, ...await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.i)(importLoan(inputs), needs, caller, {
		...deps,
		rights
	})];
}
/** What is left unproved is proved by the key that the import is lent, made early. Throws UserError for what is refused. */
async function proveByKey({ image, rights }, key, inputs, deps) {
	const { object, rootKey, manifest } = image;
	const needs = {
		bucket: {
			...object,
			instanceId: void 0
		},
		access: "read",
		rootKey,
		wrappedDek: manifest["wrapped-dek"]
	};
	const lent = {
		key,
		loan: importLoan(inputs),
		identity: manifest.identity
	};
	return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the rights of the import cannot be tried", async () => (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.r)(lent, needs, await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.d)(deps.tokens), rights, deps));
}
// actions/upload-import/store-deps.ts
/** What storing an image takes, of all that this stage has. */
function storeDeps(deps) {
	return {
		...deps,
		isNeeded: async (identity) => (await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.A)(deps.classic, identity)).length > 0,
		rememberLease: (value) => deps.saveState("upload-lease", value),
		timed: (what, milliseconds, bytes) => deps.summary.timed(what, milliseconds, bytes)
	};
}
// actions/upload-import/preflight.ts
/** All that can be refused is refused here, in this order. Nothing is sent or made. */
async function preflight(loaded, inputs, deps) {
	demandImportable(loaded, inputs, deps);
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the bucket cannot be used", () => demandRegionalBucket(loaded, deps));
	const datacenters = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the classic API cannot be used", async () => {
		await demandOperatingSystem(inputs, deps);
		return findDatacenters(inputs, deps);
	});
	const place = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("what lies in the bucket cannot be read", () => (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.n)(loaded, "", storeDeps(deps)));
	const image = {
		...loaded,
		manifest: place.manifest ?? loaded.manifest
	};
	const otherSystem = demandGuestSystem(image.manifest, inputs.operatingSystem ?? "", deps.log);
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the data key cannot be checked", () => demandDataKey(image, inputs, deps));
	const template = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("templates cannot be listed", () => findTemplate(image, inputs, deps));
	const { identity } = image.manifest;
	const checked = {
		image,
		identity,
		stored: place.object,
		datacenters,
		otherSystem
	};
	if (template) {
		deps.log.info(`an earlier run has imported this image: its template ${template.id} (${template.name}) is used`);
		return {
			...checked,
			template
		};
	}
	const rights = await proveRights({
		object: image.object,
		rootKey: image.rootKey,
		wrappedDek: image.manifest["wrapped-dek"],
		size: image.manifest.size,
		upload: !place.object
	}, inputs, deps);
	return {
		...checked,
		template,
		place,
		rights
	};
}
// actions/upload-import/image-header.ts
/**
* Key hash that the header of an encrypted VHD records, lower-case hex; undefined for LUKS, whose header tells none.
* Throws UserError E_NOT_ENCRYPTED or E_IMAGE_FORMAT when the bytes are no such image: nothing may be sent then.
*/
async function storedKeyHash(format, readAt) {
	if (format === "vhd") return vhdKeyHash(readAt);
	const head = await readAt(0, 8);
	if ((0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.M)(head) !== 1) throw wrongFormat("luks-raw", "it does not begin with a LUKS1 header");
}
async function vhdKeyHash(readAt) {
	const keyHash = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.u)(readAt).catch((error) => {
		throw error instanceof RangeError ? wrongFormat("vhd", error.message) : error;
	});
	if (keyHash === void 0) throw notEncrypted();
	return keyHash;
}
function wrongFormat(format, why) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_IMAGE_FORMAT",
		what: `the image is no ${format === "vhd" ? "encrypted VHD" : "LUKS1 image"}: ${why}`,
		why: "another file was given, or format does not fit it",
		fix: "give the file that encrypt-image made, and its manifest"
	});
}
function notEncrypted() {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_NOT_ENCRYPTED",
		what: "the VHD is not encrypted: its header records no key hash",
		why: "the plaintext image was given instead of the encrypted one",
		fix: "give the output encrypted-image of encrypt-image"
	});
}
// actions/upload-import/bare-image.ts
/**
* A manifest for an image that came without one. Its source is unknown, so the encrypted file itself stands for it,
* and the notes say so.
*/
async function manifestOfBare(facts, bytes, deps) {
	if (!facts) throw noManifest();
	const stored = await storedKeyHash(facts.format, bytes.readAt);
	const probed = await probeKey(facts.rootKey, facts.wrappedDek, deps);
	const keyHash = stored ?? (isRefusedUnwrap(probed) ? void 0 : probed.keyHash);
	if (keyHash === void 0) throw unknownKeyHash();
	const head = await bytes.readAt(0, 512);
	const virtualSize = facts.format === "vhd" ? (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.d)(head) : bytes.size - _lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.D;
	const sha256 = await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.f)(bytes, deps);
	const rootKeyCrn = facts.rootKey.crn;
	return {
		schema: "encrypted-image-manifest/1",
		format: facts.format,
		sha256,
		"source-sha256": sha256,
		"key-hash": keyHash,
		"root-key-crn": rootKeyCrn,
		size: bytes.size,
		"virtual-size": virtualSize,
		"source-virtual-size": virtualSize,
		"wrapped-dek": facts.wrappedDek,
		"data-key-bits": isRefusedUnwrap(probed) ? 512 : probed.bits,
		...NOT_KNOWN,
		identity: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.A)({
			sourceSha256: sha256,
			format: facts.format,
			keyHash,
			rootKeyCrn
		})
	};
}
/** What only the run that encrypted the image could tell. */
const NOT_KNOWN = {
	"source-format": "encrypted",
	"root-key-version": "",
	"data-key-source": "given",
	engine: "unknown",
	verify: "none",
	tools: {},
	guest: [],
	notes: ["made by upload-import: the image came without a manifest, so its own digest stands for its source"]
};
function noManifest() {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_MANIFEST_MISSING",
		what: "there is no manifest beside the image",
		why: "the image was moved without it, or was not made by encrypt-image",
		fix: "give manifest, or format, wrapped-dek and root-key-crn"
	});
}
function unknownKeyHash() {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_KEY_HASH",
		what: "the key hash of the LUKS image is not known",
		why: "a LUKS header records none, there is no manifest, and the API key may not unwrap the data key",
		fix: "give manifest, or grant the API key the service role Reader on the root key"
	});
}
// actions/upload-import/bound-image.ts
/** Binds a manifest to its place. Refuses one that contradicts itself or the inputs. */
function bindImage(object, manifest, facts) {
	const rootKey = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ft)(manifest["root-key-crn"]);
	if (!rootKey) throw contradiction("root-key-crn is no CRN of a root key");
	if (manifest.identity !== (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.k)(manifest)) throw contradiction("its identity does not follow from its values");
	if (facts) {
		if (facts.format !== manifest.format) throw contradiction(`its format is ${manifest.format}, not ${facts.format}`);
		if (facts.rootKey.crn !== rootKey.crn) throw contradiction("it names another root key than root-key-crn");
	}
	return {
		object,
		manifest,
		rootKey
	};
}
/** The text of a manifest file. Refuses one that is too long to be a manifest. */
async function readManifestFile(path) {
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.it)(path, _lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.D).catch((cause) => {
		throw contradiction("it is no readable file, or too long", cause);
	});
}
function contradiction(why, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_MANIFEST",
		what: `the manifest cannot be used: ${why}`,
		why: "it was changed by hand, or belongs to another image or run",
		fix: "use the manifest that encrypt-image wrote for this image, and leave out format, wrapped-dek and root-key-crn",
		...cause === void 0 ? {} : { cause }
	});
}
// actions/upload-import/read-image.ts
/** The file of `encrypted-image`; undefined without it. */
async function openImageFile(inputs, deps) {
	if (inputs.encryptedImage === void 0 || inputs.templateId !== void 0) return void 0;
	const path = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.tt)(deps.roots, "encrypted-image", inputs.encryptedImage);
	const handle = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.rt)(path, node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_RDONLY);
	const close = () => handle.close().catch((error) => {
		deps.log.warning(`${JSON.stringify(path)} could not be closed: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.At)(error)}`);
	});
	return {
		path,
		handle,
		[Symbol.asyncDispose]: close
	};
}
/** Reads the image's manifest and compares it with the image itself. Nothing is changed anywhere. */
async function readImage(file, inputs, deps) {
	return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the encrypted image cannot be read", async () => {
		if (file) return imageOfFile(file, inputs, deps);
		if (inputs.objectUri) return imageOfObject(inputs.objectUri, inputs, deps);
		throw new Error("defect: there is neither encrypted-image nor object-uri");
	});
}
async function imageOfFile({ path, handle }, inputs, deps) {
	const bytes = await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.l)(handle);
	const manifest = await manifestOfFile(path, inputs, deps) ?? await manifestOfBare(inputs.facts, bytes, deps);
	await demandSameImage(manifest, bytes);
	const region = inputs.region ?? regionOf(manifest);
	const key = inputs.objectKey ?? defaultObjectKey((0,node_path__WEBPACK_IMPORTED_MODULE_10__.basename)(path), manifest.format);
	return bindImage({
		region,
		bucket: inputs.bucket ?? "",
		key
	}, manifest, inputs.facts);
}
/** Bucket and root key lie in one region (softlayer-api.md 7.2), so the CRN tells it where `region` does not. */
function regionOf(manifest) {
	return manifest["root-key-crn"].split(":")[5] ?? "";
}
async function manifestOfFile(path, inputs, deps) {
	const from = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.tt)(deps.roots, "manifest", inputs.manifest ?? (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.A)(path)).catch((error) => {
		if (inputs.manifest === void 0 && error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot && error.code === "E_PATH") return void 0;
		throw error;
	});
	if (from === void 0) return void 0;
	return (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.j)(await readManifestFile(from), JSON.stringify(from));
}
async function imageOfObject(object, inputs, deps) {
	const storage = deps.storage(object.region);
	const head = await storage.head(object);
	if (!head) throw noObject(object);
	const bytes = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.d)(storage, object, head, [], "reading the object");
	const text = inputs.manifest === void 0 ? await storage.getText({
		...object,
		key: (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.A)(object.key)
	}, _lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.D) : await readManifestFile(await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.tt)(deps.roots, "manifest", inputs.manifest));
	const manifest = text === void 0 ? await manifestOfBare(inputs.facts, bytes, deps) : (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.j)(text, "the manifest of the object");
	await demandSameImage(manifest, bytes);
	return bindImage(object, manifest, inputs.facts);
}
/** Size and key hash; the digest is compared while the file is read for the upload. Throws E_MANIFEST_MISMATCH. */
async function demandSameImage(manifest, { size, readAt }) {
	if (size !== manifest.size) throw (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.u)(`${size} bytes`, `${manifest.size} bytes`);
	const stored = await storedKeyHash(manifest.format, readAt);
	if (stored !== void 0 && stored !== manifest["key-hash"]) throw (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.u)(`the key hash ${stored}`, manifest["key-hash"]);
}
function noObject(object) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_COS_OBJECT",
		what: `there is no object ${JSON.stringify(object.key)} in the bucket ${object.bucket} of ${object.region}`,
		why: "it was deleted, or object-uri is wrong; without any right on the bucket it looks the same",
		fix: "check object-uri, and the rights of the API key on the bucket"
	});
}
// actions/upload-import/rehearsal-place.ts
/**
* What lies where the image is to lie, and whose the template's name is. An earlier result may be that of the image to
* come, and is adopted then: refused is only what no image could be taken for. Throws UserError E_OBJECT_EXISTS,
* E_IMPORT_DIFFERENT, E_GUEST_OS, E_NAME_TAKEN.
*/
async function judgePlace(placed, inputs, deps) {
	if (inputs.objectKey === void 0) {
		const named = await judgeName(inputs.name, deps);
		const open = ["the object key: the file will give it", ...named.open];
		return {
			object: false,
			judged: named.judged,
			open
		};
	}
	const { object } = placed;
	const [head, stored] = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("what lies in the bucket cannot be read", async () => [await deps.storage(object.region).head(object), await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.c)(placed, deps)]);
	if (head && !stored) demandOurs(placed, head);
	const key = `the object key ${object.key}`;
	if (!stored) {
		const named = await judgeName(inputs.name ?? defaultTemplateName(object.key), deps);
		return {
			object: head !== void 0,
			judged: [key, ...named.judged],
			open: named.open
		};
	}
	const kept = await judgeEarlier(placed, stored, head !== void 0, inputs, deps);
	return {
		object: head !== void 0,
		judged: [key],
		open: [kept]
	};
}
/** An object without a manifest, stored by another program, is none that a run goes on with. */
function demandOurs(placed, { metadata }) {
	if ((metadata["sha256"] ?? metadata["upload-marker"]) !== void 0) return;
	throw (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.s)(placed, "object", "it has no manifest, and this action has not stored it");
}
/** An earlier result: whether it is of this image or of another one, what is refused here is refused of both. */
async function judgeEarlier(placed, { manifest }, hasObject, inputs, deps) {
	const { object, rootKey } = placed;
	const what = `whether ${object.key} is of the same image: an earlier result lies there`;
	const templates = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("templates cannot be listed", () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.A)(deps.classic, manifest.identity));
	if (!hasObject && templates.length === 0 && manifest.import === void 0) return what;
	if (rootKey && manifest["root-key-crn"] !== rootKey.crn) throw (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.s)(placed, "manifest", "it names another root key");
	demandGuestSystem(manifest, inputs.operatingSystem ?? "", deps.log);
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("templates cannot be listed", () => findTemplate(bindImage(object, manifest, void 0), inputs, deps));
	return what;
}
/** A template of this name is another's, unless this action made it: then it may be that of the image to come. */
async function judgeName(name, deps) {
	if (name === void 0) return {
		judged: [],
		open: ["the template's name: the object key will give it"]
	};
	const named = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("templates cannot be listed", () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.j)(deps.classic, name));
	const foreign = named.filter(({ note }) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.W)(note) === void 0);
	if (foreign.length > 0) throw nameTaken(name, foreign);
	const what = `the name ${JSON.stringify(name)}`;
	if (named.length === 0) return {
		judged: [what],
		open: []
	};
	return {
		judged: [],
		open: [`${what}: the template ${named.map(({ id }) => id).join(", ")} has it, which is adopted if it is of the same image`]
	};
}
// actions/upload-import/rehearsal-root-key.ts
/** A root key and no standard key, as far as this API key may look. Throws UserError E_KEY_NOT_ROOT. */
async function demandRootKey(rootKey, { keys }) {
	if (!(await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the root key cannot be looked at", async () => {
		try {
			return await keys.keyFacts(rootKey, rootKey.keyId);
		} catch (error) {
			const { status } = error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt ? error.failure : {};
			if (status === 401 || status === 403) return void 0;
			throw error;
		}
	}))?.extractable) return;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_KEY_NOT_ROOT",
		what: `the key ${rootKey.keyId} of root-key-crn is a standard key`,
		why: "the CRN is that of a key which holds data; only a root key wraps data keys",
		fix: "give the CRN of a root key (one that is not extractable), or have prepare-environment make one"
	});
}
// actions/upload-import/rehearsal.ts
/**
* A dry run before there is an image: all that an import would be refused for, but what only the image tells. Nothing is
* sent or made. Throws UserError for what is refused.
*/
async function rehearse(known, inputs, deps) {
	const placed = placedOf(known, inputs);
	demandImportablePlace(placed, inputs, deps);
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the bucket cannot be used", () => demandRegionalBucket(placed, deps));
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the classic API cannot be used", async () => {
		await demandOperatingSystem(inputs, deps);
		await findDatacenters(inputs, deps);
	});
	if (known.rootKey) await demandRootKey(known.rootKey, deps);
	const place = await judgePlace(placed, inputs, deps);
	const rights = await proveRights({
		...placed,
		wrappedDek: void 0,
		size: void 0,
		upload: !place.object
	}, inputs, deps);
	(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.r)({
		what: "the import",
		judged: [
			...partsOf(placed, inputs),
			...place.judged,
			...rights.proved.map(proofOf)
		],
		open: [
			"the image: there is none yet",
			...known.rootKey ? [] : ["the root key: no root-key-crn is given here"],
			...place.open,
			...rights.unproved.map(({ right, why }) => `${right} (${why})`)
		]
	}, deps.log, deps.summary);
}
/** Without `object-key` any key that the import takes stands for the one that the file's name will give. */
function placedOf({ format, rootKey }, inputs) {
	const region = inputs.region ?? rootKey?.region ?? "";
	const key = inputs.objectKey ?? `rehearsal${SUFFIX[format]}`;
	return {
		format,
		rootKey,
		object: {
			region,
			bucket: inputs.bucket ?? "",
			key
		}
	};
}
function partsOf({ object }, inputs) {
	const { operatingSystem = "", bootMode, locations, importKey } = inputs;
	return [
		`the bucket ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)({
			...object,
			key: ""
		})}`,
		`the operating system ${operatingSystem}`,
		...bootMode === void 0 ? [] : [`the boot mode ${bootMode}`],
		...locations.length === 0 ? [] : [`the locations ${locations.join(", ")}`],
		...importKey.serviceId === void 0 || importKey.givenKey ? [] : [`the service ID ${importKey.serviceId}`]
	];
}
const proofOf = ({ right, how }) => `${right} (${how})`;
// actions/upload-import/summarise.ts
/** The run's page: how it ended, what is in the bucket and the account, and what is left. */
function summarise(known, inputs, summary) {
	const { plan, image, template, failed } = known;
	if (!failed && !plan) return;
	if (!failed) tellEnding(known, summary);
	if (image?.manifest.format === "luks-raw") summary.note(LEGACY_NOTE);
	if (plan?.otherSystem !== void 0) summary.row(`Guest: ${SYSTEM_RULE}`, `is violated: ${plan.otherSystem}`);
	if (failed && known.changed) summary.note("The run ended before all was done; this is what was known by then.");
	tellItems(known, inputs, summary);
	if (failed && known.changed) tellLeft(known, summary);
	if (!plan) return;
	summary.row("Global id", template?.globalId ?? "");
	summary.row("Datacenters", known.datacenters.join(", "));
	const manifest = image?.manifest;
	summary.row("Format", manifest?.format ?? "");
	summary.row("Size", manifest ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.h)(manifest.size) : "");
	summary.row("SHA-256", manifest?.sha256 ?? "");
	summary.row("Key hash", manifest?.["key-hash"] ?? "");
	summary.row("Root key", image?.rootKey.crn ?? "", (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.E)(image?.rootKey.crn ?? ""));
	if (template && !failed && known.dryRun === void 0) summary.nextStage("Next: order a server from it.", {
		action: "order-instance",
		command: "order",
		inputs: [{
			name: "template-id",
			step: `"${template.id}"`,
			flag: String(template.id)
		}]
	});
}
function tellEnding({ template, changed, dryRun }, summary) {
	const name = template?.name ?? "";
	if (dryRun !== void 0) summary.ended("dry-run", "nothing was uploaded or imported", `All checks passed: ${dryRun}.`);
	else if (changed) summary.ended("success", `Template ready: ${name}`, "The template is ready to be ordered, and IBM says in both places that it is encrypted.");
	else summary.ended("adopted", `the template ${name}`, "An earlier run has imported this very image: its template is used, and nothing was uploaded or imported.");
}
function tellItems(known, { importKey }, summary) {
	const { plan, image, stored, template, dryRun } = known;
	const missing = dryRun === void 0 ? "not made" : "would be made";
	const state = stored ? plan?.stored ? "found" : "made" : plan?.template ? "not needed" : missing;
	const uri = image ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(image.object) : "";
	const link = image ? (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.w)() : void 0;
	summary.item({
		what: "Object",
		id: uri,
		state,
		link
	});
	if (stored) summary.item({
		what: "Manifest",
		id: (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.A)(uri),
		state: "beside the object",
		link
	});
	summary.item({
		what: "Template",
		id: template ? `${template.id} (${template.name})` : "",
		state: template ? plan?.template ? "found" : "made" : missing,
		link: template && (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.k)(template.id)
	});
	const { serviceId } = importKey;
	if (plan && !plan.template && serviceId !== void 0) summary.item({
		what: "Service ID of the import",
		id: serviceId,
		state: template && !plan.template ? "its key goes when the import has ended" : "found",
		link: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.O)(serviceId)
	});
}
function tellLeft({ image, stored, template }, summary) {
	const again = "A new run goes on with it. To remove it instead:";
	if (template) summary.left(`Template ${template.id}`, again, `ibmcloud sl image delete ${template.id}`);
	if (!image || !stored) return;
	const { bucket, key, region } = image.object;
	const place = `--bucket ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.at)(bucket)} --key ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.at)(key)} --region ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.at)(region)}`;
	summary.left(`Object ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(image.object)}`, again, `ibmcloud cos object-delete ${place}`);
}
// actions/upload-import/report.ts
/** What a run knows, filled step by step; written once, in every ending, with what is known by then. */
var Report = class {
	/** The image whose object is in the bucket. */
	stored;
	template;
	/** The template as it was last seen ready. */
	ready;
	#plan;
	#rights;
	#dryRun;
	#changed = false;
	#failed = false;
	/** This run changes something now, or may do so. */
	changed = () => {
		this.#changed = true;
	};
	/** What the checks have found. */
	checked(plan) {
		this.#plan = plan;
		this.stored = plan.stored ? plan.image : void 0;
		if (!plan.template) this.#rights = plan.rights;
	}
	/** What is known of the run's rights before the first byte is sent: what is not proved is told, once. */
	proved(rights, { log }) {
		this.#rights = rights;
		if (rights.unproved.length > 0) log.notice((0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.u)(rights));
		else log.debug((0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.u)(rights));
	}
	/** The end of a dry run: what would be done. */
	tellDryRun(plan, inputs, { log }) {
		this.template = plan.template;
		this.#dryRun = plannedWork(plan, inputs);
		const rights = this.#rights ? `; ${(0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.u)(this.#rights)}` : "";
		log.notice(`dry run: ${this.#dryRun}${rights}`);
	}
	/** The end by an error, which is given as people read it. */
	failure(error, inputs, deps) {
		this.#failed = true;
		return orStillImporting(error, this.template, inputs, deps);
	}
	/** Sets the outputs, and writes the summary. */
	write(inputs, { outputs, summary }) {
		const { stored } = this;
		const template = this.ready ?? this.template;
		const datacenters = this.ready ? (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.R)(this.ready).sort() : [];
		const values = {
			"object-key": stored?.object.key ?? "",
			"object-uri": stored ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(stored.object) : "",
			"template-id": template ? String(template.id) : "",
			"template-global-id": template?.globalId ?? "",
			changed: String(this.#changed)
		};
		for (const [name, value] of Object.entries(values)) outputs.set(name, value);
		outputs.setList("datacenters", datacenters);
		if (this.#changed) summary.begin();
		if (this.#rights) summary.table(["What the run needs", "Known by"], (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.l)(this.#rights));
		const { image } = this.#plan ?? {};
		summarise({
			plan: this.#plan,
			image: stored ?? image,
			stored: stored !== void 0,
			template,
			datacenters,
			changed: this.#changed,
			dryRun: this.#dryRun,
			failed: this.#failed
		}, inputs, summary);
	}
};
/** What a run that is no dry run would do, in words. */
function plannedWork(plan, inputs) {
	if (plan.template) {
		if (inputs.templateId !== void 0) return `would wait for the template ${plan.template.id}`;
		return `${plan.stored ? "the object is there already" : "the object is needed no longer"}; the template ${plan.template.id} is there already`;
	}
	const { object, manifest } = plan.image;
	return `${plan.stored ? "the object is there already" : `would upload ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.D)(manifest.size)} to ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(object)}`}; would import it as ${JSON.stringify(templateName(plan.image, inputs))}`;
}
// actions/upload-import/import-call.ts
/** Words in which a refusal says that it does not know the API key (yet), or that the key may not. Free text: [inferred]. */
const KEY_UNKNOWN = /api ?key|exchange token|credential|unauthori[sz]ed|access denied|BXNIM|\b40[13]\b/i;
/** That IAM does not take the key itself; the user of the classic API has been accepted before. Free text: [inferred]. */
const KEY_REFUSED = /exchange token|api ?key .*(not be found|invalid|expired)|BXNIM/i;
/** That the address of the object is none. softlayer-api.md 7.1 */
const URI_REFUSED = /network storage service resource protocol/i;
/** What the import checks before it makes a template: credentials and the form of its values. */
function refusedBefore(error) {
	const { text } = error.failure;
	return (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.ot)(error) || KEY_UNKNOWN.test(text) || URI_REFUSED.test(text);
}
/**
* Starts the import, once, under its lease. Only what provably made nothing is followed by another try: a key made
* seconds ago, and the rate limit. After a lost answer the template is looked for, and nothing is sent again.
*/
async function startImport(toImport, lease, inputs, deps) {
	const { pace } = deps;
	const { image, key } = toImport;
	const { identity } = image.manifest;
	const handed = await key.obtain(identity);
	const request = requestOf(image, handed.key, inputs);
	const older = (await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.A)(deps.classic, identity)).map(({ id }) => id);
	const making = {
		...sending(request, toImport, lease, deps),
		look: async () => (await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.A)(deps.classic, identity)).find(({ id }) => !older.includes(id))
	};
	const started = pace.now();
	for (let pause = pace.firstLook;; pause *= 2) {
		const made = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.d)(making, (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.nt)(deps));
		if (made.kind === "made") return made.value;
		if (made.kind === "unknown") throw unknownImport(image, made);
		const { error } = made;
		if (!mayComeYet(error, handed) || pace.now() - started + pause > pace.newKey) throw refusal(error, image);
		deps.log.info(`IBM did not take the import yet (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.At)(error)}); another try in ${Math.ceil(pause / 1e3)} s`);
		await pace.sleep(pause);
	}
}
/** The call, and what is written down before and after it. */
function sending(request, { key, changed }, lease, { classic, log }) {
	return {
		what: "the import",
		claim: async () => {
			await lease.sending();
			key.handOver();
		},
		act: () => {
			changed();
			return (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.k)(classic, request);
		},
		refusedBefore,
		settle: async (made) => {
			if (made.kind === "unknown") return;
			if (made.kind === "nothing") key.takeBack();
			const note = made.kind === "made" ? { template: String(made.value.id) } : {};
			await lease.known(note).catch((error) => {
				log.warning(`what became of the import could not be written down (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.At)(error)}); the next run looks for it`);
			});
		}
	};
}
function requestOf(image, importApiKey, inputs) {
	const operatingSystem = inputs.operatingSystem ?? "";
	const facts = {
		operatingSystem,
		byol: inputs.byol
	};
	return {
		name: templateName(image, inputs),
		note: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.K)(inputs.note, image.manifest.identity, facts),
		uri: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(image.object),
		operatingSystem,
		importApiKey,
		rootKeyCrn: image.rootKey.crn,
		wrappedDek: image.manifest["wrapped-dek"],
		byol: inputs.byol,
		bootMode: inputs.bootMode
	};
}
/** A refusal that another try may not meet: nothing was done then. */
function mayComeYet(error, { fresh }) {
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt)) return false;
	const young = fresh && KEY_UNKNOWN.test(error.failure.text);
	return error.failure.outcome === "transient" && (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_7__.j)(error) || young;
}
/** About whoever calls, not about the key that is handed over. */
const isAboutUser = ({ failure }) => failure.status === 401 || /PermissionDenied|AccessDenied/.test(failure.serviceCode ?? "");
function refusal(error, image) {
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt) || isAboutUser(error) || !KEY_UNKNOWN.test(error.failure.text)) return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.C)(error, "IBM did not take the import");
	if (KEY_REFUSED.test(error.failure.text)) return keyRefused(error);
	const { code, why, fix } = (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.g)(_lib_rights_js__WEBPACK_IMPORTED_MODULE_6__.m, image.rootKey, "was deleted, or never made");
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code,
		what: `IBM did not take the import: ${error.message}`,
		why,
		fix,
		cause: error
	});
}
/** A refusal that says what was wrong is worth more than the doubt, once nothing has appeared for the whole patience. */
function unknownImport(image, made) {
	const { error, shown } = made;
	if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt && error.failure.outcome === "refused" && shown === "nothing") return refusal(error, image);
	return outcomeUnknown(image.manifest.identity, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.At)(error), error);
}
function outcomeUnknown(identity, why, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_UNKNOWN_OUTCOME",
		what: `whether IBM began the import is unknown: ${why}`,
		why: "the connection broke after the request was sent, and no template of this image has appeared",
		fix: `wait some minutes and run again: the new run looks for a template whose note holds encrypted-image:${identity}, adopts it, and imports anew only when none has appeared for long enough`,
		cause
	});
}
function keyRefused(cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_IMPORT_KEY",
		what: `IBM's import cannot use the API key that it was handed: ${cause.message}`,
		why: "import-api-key was mistyped, deleted or has expired, or belongs to another account",
		fix: "give an API key that exists, or import-service-id, on which the action makes one",
		cause
	});
}
// actions/upload-import/start-import.ts
/** The template of this image: that of another run, or a new one, started by one run at a time. */
async function startOrFind(toImport, inputs, deps) {
	const { image } = toImport;
	return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the import cannot be started", async () => {
		await using lease = await holdImport(image, deps);
		const template = await findStarted(lease, image, inputs, deps) ?? await startImport(toImport, lease, inputs, deps);
		deps.log.info(`template ${template.id} (${template.name})`);
		return template;
	});
}
/** By the identity in a note, by the id that an earlier holder noted, and after a call of unknown outcome by waiting. */
async function findStarted(lease, image, inputs, deps) {
	const listed = await findTemplate(image, inputs, deps);
	if (listed) return listed;
	const noted = await findNoted(lease, deps);
	if (noted) return noted;
	const { sentBefore } = lease;
	if (sentBefore === void 0) return void 0;
	deps.log.info("an earlier run sent this import and did not learn what became of it; looking for its template");
	const looked = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.u)(() => findTemplate(image, inputs, deps), (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.nt)(deps), Math.max(0, deps.pace.quiet - sentBefore));
	if (looked.kind === "found") return looked.value;
	deps.signal.throwIfAborted();
	if (looked.kind === "unseen") throw outcomeUnknown(image.manifest.identity, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.At)(looked.error), looked.error);
	await lease.known({});
	deps.log.notice("no template has appeared of the import that an earlier run sent: it is imported now");
}
/** A list may be late or incomplete; a template that does not show for the whole patience was removed. */
async function findNoted(lease, deps) {
	const id = Number(lease.noted["template"] ?? NaN);
	if (!Number.isSafeInteger(id)) return void 0;
	const looked = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.u)(() => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.P)(deps.classic, id), (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.nt)(deps), deps.pace.lookUp);
	if (looked.kind === "unseen") throw looked.error;
	if (looked.kind === "found" && (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.V)(looked.value) !== "failed") return looked.value;
	deps.log.notice(`the template ${id} that an earlier run imported has failed or was removed`);
	await lease.known({});
}
// actions/upload-import/template-by-id.ts
/** The template of `template-id`, whose import another run began; undefined without it. */
async function findTemplateById({ templateId }, deps) {
	if (templateId === void 0) return void 0;
	return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the template cannot be read", () => findParent(templateId, deps));
}
/** The id of a copy leads to its template. */
async function findParent(id, { classic }) {
	const template = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.P)(classic, id);
	const parent = template?.parentId === void 0 ? template : await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.P)(classic, template.parentId);
	if (parent) return parent;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_TEMPLATE",
		what: `there is no image template ${id}`,
		why: "the id is wrong, the import failed and IBM removed it, or this user may not see it",
		fix: "leave template-id out: the action then finds or starts the import itself"
	});
}
/** The checks of a template that is only finished: nothing is uploaded or imported. */
async function preflightOfTemplate(template, inputs, deps) {
	(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.st)([{
		what: "region",
		region: inputs.region
	}, {
		what: `the template ${template.id}`,
		region: regionsOf(template)
	}]);
	const datacenters = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the classic API cannot be used", () => findDatacenters(inputs, deps));
	const image = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the manifest beside the object cannot be read", () => findImage(template, inputs, deps));
	return {
		template,
		image,
		identity: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.W)(template.note),
		stored: image !== void 0,
		datacenters,
		otherSystem: void 0
	};
}
/**
* The image at the given place, of which the template must have been made by its note: another image's place is refused.
* Undefined when no place is given, or nothing is there that tells.
*/
async function findImage(template, inputs, deps) {
	const object = placeOf(template, inputs);
	if (!object) return void 0;
	const text = await deps.storage(object.region).getText({
		...object,
		key: (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.A)(object.key)
	}, _lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.D);
	if (text === void 0) return void 0;
	const manifest = (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.j)(text, "the manifest beside the object");
	if (manifest.identity !== (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.W)(template.note)) throw otherImage(template, object);
	return bindImage(object, manifest, void 0);
}
function otherImage(template, object) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_TEMPLATE_MISMATCH",
		what: `the template ${template.id} was not made of ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(object)}: its note names ${(0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.W)(template.note) === void 0 ? "no image" : "another image"}`,
		why: "template-id and the object belong to different runs, or the note of the template was changed",
		fix: "give the template-id of this image, or leave out object-uri, bucket and object-key to wait only"
	});
}
/** Without `region` the root key's CRN tells it, else the datacenter where the import arrived. */
function placeOf(template, inputs) {
	const { objectUri, bucket, objectKey } = inputs;
	if (objectUri) return objectUri;
	const region = inputs.region ?? inputs.facts?.rootKey.region ?? regionsOf(template)[0];
	if (region === void 0 || bucket === void 0 || objectKey === void 0) return void 0;
	return {
		region,
		bucket,
		key: objectKey
	};
}
/** Regions around the template's copies, the oldest first; empty until there is a copy. */
function regionsOf({ copies }) {
	return [...copies].sort((a, b) => a.id - b.id).flatMap(({ datacenter }) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.T)(datacenter ?? "") ?? []);
}
// actions/upload-import/template-copies.ts
/** Sets `boot-mode` where the template has another one. */
async function adjustBootMode({ id }, changed, { bootMode }, { classic, pace }) {
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)(`the boot mode of the template ${id} cannot be set`, async () => {
		if (bootMode === void 0 || await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.M)(classic, id) === bootMode) return;
		changed();
		const started = pace.now();
		for (;;) try {
			await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.z)(classic, id, bootMode);
			return;
		} catch (error) {
			if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt && /primary block device/i.test(error.failure.text)) || pace.now() - started > pace.bootMode) throw error;
			await pace.sleep(pace.firstLook);
		}
	});
}
/** Adds what is missing of `locations`, then waits for each copy. Gives the template as it was seen last. */
async function copyTemplate(toCopy, { locations }, deps) {
	const { template } = toCopy;
	const { id } = template;
	return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)(`the template ${id} cannot be copied`, async () => {
		const missing = locations.filter((name) => !template.copies.some((copy) => copy.datacenter === name));
		if (missing.length > 0) await addCopies(missing, toCopy, deps);
		let last = template;
		for (const name of locations) last = demandReady(await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.v)(deps.classic, id, name, deps), template, name);
		return last;
	});
}
async function addCopies(missing, { template: { id }, datacenters, changed }, { classic, log }) {
	const possible = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.B)(classic, id);
	const impossible = missing.filter((name) => possible.length > 0 && !possible.includes(name));
	if (impossible.length > 0) throw noImageStore(impossible, possible);
	log.info(`copying the template ${id} to ${missing.join(", ")}`);
	changed();
	const ids = missing.flatMap((name) => datacenters.get(name) ?? []);
	await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.O)(classic, id, ids);
}
function noImageStore(names, possible) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_DATACENTER",
		what: `locations: no image can be stored in ${names.join(", ")}`,
		why: "the datacenter has no image store, or is being closed",
		fix: `take some of ${[...possible].sort().join(", ")}`
	});
}
// actions/upload-import/stage.ts
/**
* Checks, uploads, imports, waits, copies. Whatever an earlier run has finished is found and used; what another image
* owns is refused before the first byte is sent.
*/
async function run(inputs, deps) {
	const report = new Report();
	const { changed } = report;
	try {
		await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.f)(inputs, deps);
		if (inputs.rehearsal) return await rehearse(inputs.rehearsal, inputs, deps);
		await using file = await openImageFile(inputs, deps);
		report.template = await findTemplateById(inputs, deps);
		const plan = report.template ? await preflightOfTemplate(report.template, inputs, deps) : await preflight(await readImage(file, inputs, deps), inputs, deps);
		report.checked(plan);
		if (inputs.dryRun) return report.tellDryRun(plan, inputs, deps);
		await using key = new _lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.l(importLoan(inputs), loanDeps(deps));
		report.template = plan.template ?? await storeAndImport(plan, file, key, report, inputs, deps);
		const ended = await awaitImport(report.template, deps);
		await tidyUp(plan, key, deps);
		report.ready = demandReady(ended, report.template);
		await demandEncrypted(report.ready, deps);
		await adjustBootMode(report.ready, changed, inputs, deps);
		report.ready = await copyTemplate({
			...plan,
			template: report.ready,
			changed
		}, inputs, deps);
		if (report.stored) await recordImport(report.stored, report.ready, deps);
	} catch (error) {
		throw report.failure(error, inputs, deps);
	} finally {
		report.write(inputs, deps);
	}
}
async function storeAndImport(plan, file, key, report, inputs, deps) {
	const { changed } = report;
	report.proved(await proveByKey(plan, key, inputs, deps), deps);
	const manifest = await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		...plan,
		file: file?.handle,
		changed
	}, storeDeps(deps));
	report.stored = {
		...plan.image,
		manifest
	};
	return startOrFind({
		image: report.stored,
		key,
		changed
	}, inputs, deps);
}
/** What only the import needed. */
async function tidyUp({ identity, image }, key, deps) {
	await key.ended(identity);
	if (image) await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.w)(sharedImport(image), deps);
}



/***/ })

};
