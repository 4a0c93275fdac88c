export const id = 4196;
export const ids = [4196];
export const modules = {

/***/ 7592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ realPace),
/* harmony export */   t: () => (/* binding */ patienceOf)
/* harmony export */ });
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);

// actions/upload-import/deps.ts
function realPace(signal) {
	return {
		now: () => performance.now(),
		sleep: (milliseconds) => (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.z)(milliseconds, signal),
		firstLook: 1e3,
		longestLook: 3e4,
		failureGrace: 15e3,
		lookUp: 12e4,
		newKey: 45e3,
		quiet: 24e4,
		lease: void 0,
		bootMode: 2e4
	};
}
/** How long what may have been made is looked for, and how often: each pause is twice the one before. */
function patienceOf({ pace, log }) {
	return {
		now: pace.now,
		log,
		lookUp: pace.lookUp,
		pauses: () => {
			let next = pace.firstLook;
			return async () => {
				await pace.sleep(next);
				next = Math.min(next * 2, pace.longestLook);
			};
		}
	};
}



/***/ }),

/***/ 4317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ removeTagged),
/* harmony export */   i: () => (/* binding */ removeLeftKeys),
/* harmony export */   n: () => (/* binding */ isTagged),
/* harmony export */   o: () => (/* binding */ tagOf),
/* harmony export */   r: () => (/* binding */ removeKey),
/* harmony export */   t: () => (/* binding */ KEY_NAME)
/* harmony export */ });
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4010);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);



// actions/upload-import/key-cleanup.ts
/** Name of every API key that this action makes; what tells them apart is the description. */
const KEY_NAME = "encrypted-image-import";
/** A cancelled step is killed after some seconds: a deletion gets the first of them. */
const RELEASE_TIMEOUT = 4e3;
/** How the keys for one image begin their description; the run's own random part follows. */
function tagOf(identity, run) {
	return `upload-import ${identity} ${run}`;
}
/** A key that was made under this very tag. */
function isTagged(key, tag) {
	return key.name === "encrypted-image-import" && key.description.startsWith(`${tag}:`);
}
/** True when the key is gone. A failure is only told: `post` tries again, and the key expires. */
async function removeKey(apiKeys, id, log) {
	const signal = AbortSignal.timeout(RELEASE_TIMEOUT);
	try {
		await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.q)(() => apiKeys.remove(id, signal), {
			signal,
			log,
			attempts: 3,
			base: 300,
			again: _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.K
		});
		log.info(`deleted the API key ${id}`);
		return true;
	} catch (error) {
		log.warning(`the API key ${id} of the import could not be deleted (${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.J)(error)}); it expires by itself`);
		return false;
	}
}
/** Removes the keys of one run by their description. */
async function removeTagged(apiKeys, { iamId, accountId, tag }, signal) {
	for (const key of await apiKeys.list(iamId, accountId, signal)) if (isTagged(key, tag)) await apiKeys.remove(key.id, signal);
}
/**
* Removes what runs left that died before they could: keys of this action that have expired, and keys for this very
* image. Called only when no other run can be using one: under the lease without a template, or when it is ready.
*/
async function removeLeftKeys({ iamId, accountId }, identity, { apiKeys, log, signal, cloudTime }) {
	try {
		const now = await cloudTime();
		for (const key of await apiKeys.list(iamId, accountId, signal)) {
			const over = key.expiresAt !== void 0 && key.expiresAt <= now;
			const sameImage = key.description.startsWith(tagOf(identity, ""));
			if (key.name === "encrypted-image-import" && (over || sameImage)) await removeKey(apiKeys, key.id, log);
		}
	} catch (error) {
		const told = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.c)(error, "keys that earlier runs may have left cannot be looked for");
		log.info((0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.J)(told));
	}
}



/***/ }),

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ makeOnce),
/* harmony export */   t: () => (/* binding */ lookFor)
/* harmony export */ });
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);

// lib/once/once.ts
/** Claims, sends once, and finds out what became of it. Throws what `claim` throws, or a look that is no failure of a service. */
async function makeOnce(making, patience) {
	await making.claim();
	const made = await actAndLook(making, patience);
	await making.settle(made);
	return made;
}
async function actAndLook(making, patience) {
	const { what, act, look } = making;
	try {
		return {
			kind: "made",
			value: await act(),
			late: false
		};
	} catch (error) {
		const before = outcomeOf(error, making);
		if (before === "unsent") return {
			kind: "nothing",
			error
		};
		if (before === "open") patience.log.info(`what became of ${what} is not known (${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.J)(error)}); looking for it, without sending anything again`);
		const looked = await lookFor(look, patience, before === "open" ? patience.lookUp : 0);
		if (looked.kind === "found") return {
			kind: "made",
			value: looked.value,
			late: true
		};
		if (before === "refused") return {
			kind: "nothing",
			error
		};
		return {
			kind: "unknown",
			error,
			shown: looked.kind === "absent" ? "nothing" : "not-looked"
		};
	}
}
/**
* `transient` says that nothing was done: without an answer, that it was never sent; with one (a rate limit), as a refusal
* says it. A refusal counts only when it is known to come before acceptance.
*/
function outcomeOf(error, { refusedBefore }) {
	if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.G)) return "open";
	const { outcome, status } = error.failure;
	if (outcome === "transient") return status === void 0 ? "unsent" : "refused";
	return outcome === "refused" && refusedBefore(error) ? "refused" : "open";
}
/** Looks until it shows or the time (milliseconds) is over; a service that fails meanwhile is asked again. */
async function lookFor(look, patience, time) {
	const until = patience.now() + time;
	const pause = patience.pauses();
	for (;;) {
		const last = patience.now() >= until;
		const looked = await lookOnce(look, patience.log);
		if (looked.kind === "found" || last) return looked;
		try {
			await pause();
		} catch (error) {
			return {
				kind: "unseen",
				error
			};
		}
	}
}
/** What is no failure of a service (two that fit, say) is the caller's to hear. */
async function lookOnce(look, log) {
	try {
		const value = await look();
		return value === void 0 ? { kind: "absent" } : {
			kind: "found",
			value
		};
	} catch (error) {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.G)) throw error;
		log.info(`it cannot be looked for at the moment: ${error.message}`);
		return {
			kind: "unseen",
			error
		};
	}
}



/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4010);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5887);
/* harmony import */ var _lib_guest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3106);
/* harmony import */ var _lib_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5765);
/* harmony import */ var _deps2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7592);
/* harmony import */ var _key_cleanup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4317);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);












// actions/upload-import/image.ts
/** Binds a manifest to its place. Refuses one that contradicts itself or the inputs. */
function bindImage(object, manifest, facts) {
	const rootKey = (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.m)(manifest["root-key-crn"]);
	if (!rootKey) throw contradiction("root-key-crn is no CRN of a root key");
	if (manifest.identity !== identityOf(manifest)) throw contradiction("its identity does not follow from its values");
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
function identityOf(manifest) {
	return (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.y)({
		sourceSha256: manifest["source-sha256"],
		format: manifest.format,
		keyHash: manifest["key-hash"],
		rootKeyCrn: manifest["root-key-crn"]
	});
}
/**
* A manifest for an image that came without one. Its source is unknown, so the encrypted file itself stands for it,
* and the notes say so.
*/
function manifestOfBare(image) {
	const base = {
		format: image.facts.format,
		sha256: image.sha256,
		"source-sha256": image.sha256,
		"key-hash": image.keyHash,
		"root-key-crn": image.facts.rootKey.crn
	};
	return {
		schema: "encrypted-image-manifest/1",
		...base,
		size: image.size,
		"virtual-size": image.virtualSize,
		"source-format": "encrypted",
		"source-virtual-size": image.virtualSize,
		"wrapped-dek": image.facts.wrappedDek,
		"root-key-version": "",
		"data-key-bits": image.keyBits,
		"data-key-source": "given",
		engine: "unknown",
		verify: "none",
		tools: {},
		guest: [],
		notes: ["made by upload-import: the image came without a manifest, so its own digest stands for its source"],
		identity: (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.y)({
			sourceSha256: image.sha256,
			format: base.format,
			keyHash: base["key-hash"],
			rootKeyCrn: base["root-key-crn"]
		})
	};
}
/** IBM's rule for names of import objects (softlayer-api.md 11), and the name of 2018 for LUKS. */
const SUFFIX = {
	vhd: ".vhd-0.vhd",
	"luks-raw": ".raw"
};
/** The object key for an image file: its own name, with the ending that IBM's import wants. */
function defaultObjectKey(fileName, format) {
	const suffix = SUFFIX[format];
	const key = fileName.endsWith(suffix) ? fileName : `${fileName.replace(/\.(vhd|raw|img)$/, "")}${suffix}`;
	const problem = (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__._)(key);
	if (problem === void 0) return key;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_OBJECT_KEY",
		what: `the file's name cannot be an object's name: ${JSON.stringify(key)} ${problem}`,
		why: "IBM's import takes the name inside a cos:// address",
		fix: "give object-key"
	});
}
/** The template's name when none is given: the object's, without folders and ending. */
function defaultTemplateName(key) {
	const base = key.slice(key.lastIndexOf("/") + 1);
	return base.replace(/(\.vhd-0\.vhd|\.vhd|\.raw)$/, "") || base;
}
/** The text of a manifest file. Refuses one that is too long to be a manifest. */
async function readManifestFile(path) {
	return (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.N)(path, _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.v).catch((cause) => {
		throw contradiction("it is no readable file, or too long", cause);
	});
}
function contradiction(why, cause) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_MANIFEST",
		what: `the manifest cannot be used: ${why}`,
		why: "it was changed by hand, or belongs to another image or run",
		fix: "use the manifest that encrypt-image wrote for this image, and leave out format, wrapped-dek and root-key-crn",
		...cause === void 0 ? {} : { cause }
	});
}
// actions/upload-import/leases.ts
/** The object and its manifest. The lease is named by the object's key, which may be as long as a key can be. */
function sharedUpload({ object }) {
	const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256").update(object.key).digest("hex");
	return {
		state: "upload-lease",
		place: {
			...object,
			key: `encrypted-image/uploads/${name}.json`
		},
		what: `the upload of ${object.key}`
	};
}
/** The template of this image, whatever its object is called. */
function sharedImport({ object, manifest }) {
	return {
		state: "import-lease",
		place: {
			...object,
			key: `encrypted-image/imports/${manifest.identity}.json`
		},
		what: "the import of this image"
	};
}
/** Runs `use` while no other run works on the same; waits for one that does. Throws UserError E_LEASE_LOST from the lease's own calls. */
async function withLease(shared, object, deps, use) {
	const { pace, log } = deps;
	const owner = (0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomUUID)();
	deps.saveState(shared.state, JSON.stringify({
		...shared.place,
		owner,
		object: object.key
	}));
	const lease = await _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.i.acquire(deps.register(shared.place), {
		owner,
		run: deps.run,
		what: shared.what,
		now: pace.now,
		log,
		...pace.lease === void 0 ? {} : { length: pace.lease },
		pause: () => pace.sleep(pace.firstLook * 3)
	});
	try {
		return await use(lease);
	} finally {
		if (await lease.release()) deps.saveState(shared.state, "");
	}
}
/** Tidies up when what the lease guarded shows to everybody. A lease that stays does no harm. */
async function removeLease({ place }, deps) {
	await (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.o)(deps.register(place)).catch((error) => {
		deps.log.debug(`the lease ${place.key} stays: ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J)(error)}`);
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
		const { dek } = await deps.keys.unwrapDek(rootKey, wrappedDek);
		const found = {
			keyHash: dek.keyHash(),
			bits: dek.bits
		};
		dek.wipe();
		return found;
	} catch (error) {
		if (error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.G && isNoJudgement(error)) {
			deps.log.info(`the wrapped data key was not tried (${error.message}): this API key need not use the root key, the import's must`);
			return "not allowed";
		}
		throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.c)(error, "the wrapped data key cannot be used");
	}
}
/** No right (401, 403), or no answer: nothing is known about the key then. */
function isNoJudgement({ failure }) {
	const { status } = failure;
	return failure.service === "key-protect" && (status === 401 || status === 403 || failure.outcome !== "refused");
}
async function checkWrappedDek(image, deps) {
	const probed = await probeKey(image.rootKey, image.manifest["wrapped-dek"], deps);
	if (isRefusedUnwrap(probed) || probed.keyHash === image.manifest["key-hash"]) return;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
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
			}, _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.v);
			if (text !== void 0 && usesKeyOtherwise(text, entry.key, image)) reused.push(entry.key);
		}
	};
	await Promise.all(Array.from({ length: PARALLEL }, worker));
	deps.log.info(`${manifests.length} other manifests in the bucket were compared with this data key`);
	return reused.sort();
}
function usesKeyOtherwise(text, origin, { manifest }) {
	try {
		const other = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.x)(text, origin);
		if (other["key-hash"] !== manifest["key-hash"] || other.sha256 === manifest.sha256) return false;
		return other["source-sha256"] !== manifest["source-sha256"];
	} catch {
		return false;
	}
}
function keyReuse(keys) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_KEY_REUSE",
		what: `this data key has already encrypted another source in the bucket: ${keys.slice(0, 5).join(", ")}`,
		why: "one data key was given to two images; under one XTS key equal sectors look equal, which tells what they share",
		fix: "wrap a new data key with wrap-key and encrypt again, or set allow-key-reuse to true if you accept that"
	});
}
// actions/upload-import/key-hash.ts
const SECTOR = 512;
/**
* Key hash that the header of an encrypted VHD records, lower-case hex; undefined for LUKS, whose header tells none.
* Throws UserError E_NOT_ENCRYPTED or E_IMAGE_FORMAT when the bytes are no such image: nothing may be sent then.
*/
async function storedKeyHash(format, readAt) {
	if (format === "vhd") return vhdKeyHash(readAt);
	const head = await readAt(0, 8);
	if (head.toString("latin1", 0, 4) !== "LUKS" || head.readUInt16BE(4) !== 47806 || head.readUInt16BE(6) !== 1) throw wrongFormat("luks-raw", "it does not begin with a LUKS1 header");
}
/** encrypted-formats.md 1.1, 1.2 and 1.4: the batmap header's place follows from the dynamic header. */
async function vhdKeyHash(readAt) {
	const head = await readAt(0, 3 * SECTOR);
	if (head.length < 3 * SECTOR || head.toString("latin1", 0, 8) !== "conectix") throw wrongFormat("vhd", "it does not begin with the footer copy of a dynamic VHD");
	if (head.toString("latin1", SECTOR, 520) !== "cxsparse") throw wrongFormat("vhd", "its dynamic header is not behind the footer copy");
	const table = Number(head.readBigUInt64BE(528));
	const entries = head.readUInt32BE(540);
	const place = table + SECTOR * Math.ceil(4 * entries / SECTOR);
	if (!Number.isSafeInteger(place)) throw wrongFormat("vhd", "its tables lie beyond any file");
	const batmap = await readAt(place, SECTOR);
	if (batmap.length < SECTOR || batmap.toString("latin1", 0, 8) !== "tdbatmap" || batmap[29] !== 1) throw notEncrypted();
	if (batmap.subarray(30, 62).some((byte) => byte !== 0)) throw wrongFormat("vhd", "its key hash was made with a nonce, which IBM does not use");
	return batmap.toString("hex", 62, 94);
}
function wrongFormat(format, why) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_IMAGE_FORMAT",
		what: `the image is no ${format === "vhd" ? "encrypted VHD" : "LUKS1 image"}: ${why}`,
		why: "another file was given, or format does not fit it",
		fix: "give the file that encrypt-image made, and its manifest"
	});
}
function notEncrypted() {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_NOT_ENCRYPTED",
		what: "the VHD is not encrypted: its header records no key hash",
		why: "the plaintext image was given instead of the encrypted one",
		fix: "give the output encrypted-image of encrypt-image"
	});
}
// actions/upload-import/load.ts
/** Reads the image's manifest and compares it with the image itself. Nothing is changed anywhere. */
async function loadImage(inputs, deps) {
	if (inputs.objectUri) return {
		image: await loadObject(inputs.objectUri, inputs, deps),
		file: void 0
	};
	const path = await (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.A)(deps.roots, "encrypted-image", inputs.encryptedImage ?? "");
	const file = await (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.M)(path, node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_RDONLY);
	try {
		return {
			image: await loadFile(path, file, inputs, deps),
			file
		};
	} catch (error) {
		await file.close();
		throw error;
	}
}
async function loadFile(path, file, inputs, deps) {
	const { size } = await file.stat();
	const readAt = async (position, length) => {
		const bytes = Buffer.alloc(length);
		const { bytesRead } = await file.read(bytes, 0, length, position);
		return bytes.subarray(0, bytesRead);
	};
	const manifest = await manifestOfFile(path, inputs, deps) ?? await bareManifest(factsFor(inputs), {
		size,
		readAt,
		what: "reading the image"
	}, deps);
	await compareImage(manifest, size, readAt);
	const region = inputs.region ?? regionOf(manifest);
	const key = inputs.objectKey ?? defaultObjectKey((0,node_path__WEBPACK_IMPORTED_MODULE_11__.basename)(path), manifest.format);
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
	const from = await (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.A)(deps.roots, "manifest", inputs.manifest ?? (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.b)(path)).catch((error) => {
		if (inputs.manifest === void 0 && error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K && error.code === "E_PATH") return void 0;
		throw error;
	});
	if (from === void 0) return void 0;
	return (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.x)(await readManifestFile(from), JSON.stringify(from));
}
async function loadObject(object, inputs, deps) {
	const storage = deps.storage(object.region);
	const head = await storage.head(object);
	if (!head) throw noObject(object);
	const readAt = objectReader(storage, object, head.size);
	const text = inputs.manifest === void 0 ? await storage.getText({
		...object,
		key: (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.b)(object.key)
	}, _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.v) : await readManifestFile(await (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.A)(deps.roots, "manifest", inputs.manifest));
	const recorded = head.metadata[_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.t];
	const source = {
		size: head.size,
		readAt,
		what: "reading the object",
		...recorded !== void 0 && /^[0-9a-f]{64}$/.test(recorded) ? { sha256: recorded } : {}
	};
	const manifest = text === void 0 ? await bareManifest(factsFor(inputs), source, deps) : (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.x)(text, "the manifest of the object");
	await compareImage(manifest, head.size, readAt);
	return bindImage(object, manifest, inputs.facts);
}
function objectReader(storage, object, size) {
	return async (position, length) => {
		const end = Math.min(size, position + length);
		if (end <= position) return Buffer.alloc(0);
		const answer = await storage.s3.send({
			operation: "getObject",
			params: {
				...(0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__._)(object),
				Range: `bytes=${position}-${end - 1}`
			},
			repeatable: true,
			limit: end - position
		});
		return (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.g)(answer);
	};
}
/** Size and key hash; the digest is compared while the file is read for the upload. */
async function compareImage(manifest, size, readAt) {
	if (size !== manifest.size) throw mismatch(`${size} bytes`, `${manifest.size} bytes`);
	const stored = await storedKeyHash(manifest.format, readAt);
	if (stored !== void 0 && stored !== manifest["key-hash"]) throw mismatch(`the key hash ${stored}`, manifest["key-hash"]);
}
async function bareManifest(facts, source, deps) {
	const stored = await storedKeyHash(facts.format, source.readAt);
	const probed = await probeKey(facts.rootKey, facts.wrappedDek, deps);
	const keyHash = stored ?? (isRefusedUnwrap(probed) ? void 0 : probed.keyHash);
	if (keyHash === void 0) throw unknownKeyHash();
	const head = await source.readAt(0, 512);
	return manifestOfBare({
		facts,
		sha256: source.sha256 ?? await digest(source, deps),
		size: source.size,
		virtualSize: facts.format === "vhd" ? Number(head.readBigUInt64BE(48)) : source.size - LUKS_PAYLOAD,
		keyHash,
		keyBits: isRefusedUnwrap(probed) ? 512 : probed.bits
	});
}
/** Bytes before the payload of a LUKS1 image. */
const LUKS_PAYLOAD = 2097152;
const PIECE = 16777216;
async function digest({ size, readAt, what }, { log, signal }) {
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256");
	const progress = (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.w)(log, what, { end: true });
	for (let position = 0; position < size;) {
		signal.throwIfAborted();
		const bytes = await readAt(position, Math.min(PIECE, size - position));
		if (bytes.length === 0) throw mismatch(`${position} bytes`, `${size} bytes`);
		hash.update(bytes);
		position += bytes.length;
		progress(position, size);
	}
	return hash.digest("hex");
}
/** SHA-256 of an object by its own record, else by reading it. */
async function objectSha256(storage, object, head, deps) {
	const recorded = head.metadata[_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.t];
	if (recorded !== void 0) return recorded;
	const readAt = objectReader(storage, object, head.size);
	return digest({
		size: head.size,
		readAt,
		what: "reading the object that is there"
	}, deps);
}
function factsFor(inputs) {
	if (inputs.facts) return inputs.facts;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_MANIFEST_MISSING",
		what: "there is no manifest beside the image",
		why: "the image was moved without it, or was not made by encrypt-image",
		fix: "give manifest, or format, wrapped-dek and root-key-crn"
	});
}
function noObject(object) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_COS_OBJECT",
		what: `there is no object ${JSON.stringify(object.key)} in the bucket ${object.bucket} of ${object.region}`,
		why: "it was deleted, or object-uri is wrong; without any right on the bucket it looks the same",
		fix: "check object-uri, and the rights of the API key on the bucket"
	});
}
function mismatch(found, expected) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_MANIFEST_MISMATCH",
		what: `the image has ${found}, but its manifest says ${expected}; nothing was sent`,
		why: "the manifest belongs to another image or key, or the image was cut or changed",
		fix: "give the image and the manifest of the same encrypt-image run"
	});
}
function unknownKeyHash() {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_KEY_HASH",
		what: "the key hash of the LUKS image is not known",
		why: "a LUKS header records none, there is no manifest, and the API key may not unwrap the data key",
		fix: "give manifest, or grant the API key the service role Reader on the root key"
	});
}
// actions/upload-import/object.ts
/** Milliseconds after which no run can still be working on an upload. */
const OLD_UPLOAD = 6048e5;
/**
* Compares what is there; anything else than this image is refused, and never overwritten. The object of the ETag `equal`
* was compared before: it may be large, and have to be read for that.
*/
async function inspectPlace(image, deps, equal = "") {
	const storage = deps.storage(image.object.region);
	const head = await storage.head(image.object);
	if (head && (equal === "" || head.etag !== equal)) {
		if (!(head.size === image.manifest.size && await objectSha256(storage, image.object, head, deps) === image.manifest.sha256)) throw otherThere(image, "object", `${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.I)(head.size)}, not the digest of this image`);
	}
	const manifest = await inspectManifest(image, head !== void 0, deps);
	return {
		object: head !== void 0,
		etag: head?.etag ?? "",
		...manifest
	};
}
async function inspectManifest(image, hasObject, deps) {
	const found = await readManifest(image, deps);
	if (!found) return {
		manifest: void 0,
		abandoned: void 0
	};
	const { manifest, etag } = found;
	if (sameImage(manifest, image.manifest)) return {
		manifest,
		abandoned: void 0
	};
	const template = manifest.import !== void 0 || (await deps.templates.byIdentity(manifest.identity)).length > 0;
	if (hasObject || template) throw otherThere(image, "manifest", "it belongs to another image, key or encryption");
	return {
		manifest: void 0,
		abandoned: etag
	};
}
async function readManifest(image, deps) {
	const ref = manifestOf(image);
	const there = await deps.storage(image.object.region).getSmall(ref, _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.v);
	if (!there) return void 0;
	try {
		return {
			manifest: (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.x)(there.text, "the manifest that is there"),
			etag: there.etag
		};
	} catch (cause) {
		throw otherThere(image, "manifest", "it is no manifest of an encrypted image", cause);
	}
}
const manifestOf = ({ object }) => ({
	...object,
	key: (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.b)(object.key)
});
/**
* The same encrypted bytes of the same key. The identity may differ: a manifest for an image that came without one
* knows no source.
*/
function sameImage(there, own) {
	return there.identity === identityOf(there) && [
		"sha256",
		"format",
		"key-hash",
		"root-key-crn"
	].every((field) => there[field] === own[field]);
}
/**
* Manifest, then object, under the lease of the object's place: the manifest first, as an intent, so that no object is
* ever there whose wrapped data key nobody knows. `found` is what the checks saw.
* Gives the manifest that counts.
*/
async function storeImage(image, file, found, deps) {
	const shared = sharedUpload(image);
	const manifest = await withLease(shared, image.object, deps, async (lease) => {
		await removeLeftUpload(image, lease, deps);
		const now = await inspectPlace(image, deps, found.etag);
		const made = now.manifest === void 0;
		const kept = now.manifest ?? image.manifest;
		if (made) {
			await storeManifest(image, now.abandoned, deps);
			deps.outputs.set("changed", "true");
		}
		if (!now.object) {
			await uploadOrUndo({
				...image,
				manifest: kept
			}, file, made, lease, deps);
			deps.outputs.set("changed", "true");
		}
		return kept;
	});
	await removeLease(shared, deps);
	return manifest;
}
/** What a run that died here has left, by its own note: its parts are billed for ever. */
async function removeLeftUpload({ object }, lease, deps) {
	const storage = deps.storage(object.region);
	try {
		await (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.c)(storage, object, lease.noted);
	} catch (error) {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.G) || error.failure.status !== 403) throw error;
		deps.log.warning(`an unfinished upload of ${object.key} that an earlier run left cannot be removed: ${error.message}`);
	}
	try {
		const removed = await (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.s)(storage, object, OLD_UPLOAD);
		if (removed > 0) deps.log.info(`removed ${removed} unfinished uploads of this object that were left long ago`);
	} catch (error) {
		deps.signal.throwIfAborted();
		deps.log.debug(`old uploads cannot be looked for: ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J)(error)}`);
	}
}
/** Only a file that is not what its manifest says makes the intent void; after all else the next run goes on with it. */
async function uploadOrUndo(image, file, made, lease, deps) {
	if (!file) throw new Error("defect: there is neither an object nor a file");
	try {
		await upload(image, file, lease, deps);
	} catch (error) {
		if (made && error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K && error.code === "E_IMAGE_CHANGED") await deps.storage(image.object.region).delete(manifestOf(image));
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K) || error.code !== "E_OBJECT_EXISTS") throw error;
		if (!(await inspectPlace(image, deps)).object) throw error;
	}
}
async function upload({ object, manifest }, file, lease, deps) {
	deps.log.info(`uploading ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.I)(manifest.size)} to ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.h)(object)}`);
	await (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.n)(deps.storage(object.region), object, file, {
		size: manifest.size,
		sha256: manifest.sha256,
		signal: deps.signal,
		note: (note) => lease.note(note),
		left: (problem) => deps.log.warning(`the unfinished upload of ${object.key} could not be removed (${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J)(problem)}); the next run does it`),
		progress: (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.w)(deps.log, "uploaded", { end: true })
	});
}
async function storeManifest(image, abandoned, deps) {
	if (await deps.storage(image.object.region).putSmall(manifestOf(image), (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.y)(image.manifest), abandoned === void 0 ? { kind: "absent" } : {
		kind: "unchanged",
		etag: abandoned
	}) === void 0 && !(await inspectPlace(image, deps)).manifest) throw otherThere(image, "manifest", "it was written at this moment");
}
/** Tries to write the finished import into a manifest that somebody else writes at the same time. */
const WRITES = 5;
/** Writes the finished import into the manifest beside the object, unless that stands there already. */
async function completeManifest(image, record, deps) {
	for (let tries = WRITES; tries > 0; tries -= 1) {
		const found = await readManifest(image, deps);
		if (found && !sameImage(found.manifest, image.manifest)) throw otherThere(image, "manifest", "it belongs to another image, key or encryption");
		const there = found?.manifest ?? image.manifest;
		if (JSON.stringify(there.import) === JSON.stringify(record)) return;
		const condition = found ? {
			kind: "unchanged",
			etag: found.etag
		} : { kind: "absent" };
		const text = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.y)({
			...there,
			import: record
		});
		if (await deps.storage(image.object.region).putSmall(manifestOf(image), text, condition)) return;
	}
	throw otherThere(image, "manifest", "somebody else keeps writing it");
}
function otherThere(image, what, why, cause) {
	const key = what === "object" ? image.object.key : (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.b)(image.object.key);
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_OBJECT_EXISTS",
		what: `there is another ${what} ${JSON.stringify(key)} in the bucket ${image.object.bucket}: ${why}; nothing was sent`,
		why: "another run has just encrypted the same image with a data key of its own, or an earlier build with another source, data key or root key has the same name; it is never overwritten",
		fix: "if another run is at work on this image, run this job again when that has ended: its result is adopted; else give another object-key, or delete the old object and its manifest if no template needs them",
		...cause === void 0 ? {} : { cause }
	});
}
// actions/upload-import/wait.ts
/** Milliseconds between two lines about a wait in which nothing changes. */
const TELL_EVERY = 6e4;
const GROWTH = 1.4;
/**
* Waits until the template, or its copy in one datacenter, is ready: every child without a transaction, with disk and
* size, status Active, seen so twice in a row (softlayer-api.md 7.3). Throws UserError E_IMPORT_FAILED or E_IMPORT_GONE.
* A failure counts only when it is seen for a while: a copy looks the same in the moment before its transaction begins.
*/
async function waitReady(id, datacenter, deps) {
	const { pace } = deps;
	const started = pace.now();
	const tell = teller(id, datacenter, deps);
	let before;
	let since = started;
	for (let interval = pace.firstLook;; interval = Math.min(interval * GROWTH, pace.longestLook)) {
		const template = await deps.templates.get(id);
		const state = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.O)(template, datacenter);
		if (state !== before) since = pace.now();
		const twice = state === before;
		if (state === "ready" && twice && template) return template;
		if ((state === "failed" || state === "gone") && twice && pace.now() - since >= pace.failureGrace) throw failed(id, state, datacenter, template);
		before = state;
		tell(state, template);
		await pace.sleep(state === "importing" ? interval : Math.min(interval, pace.firstLook * 2));
	}
}
function teller(id, datacenter, deps) {
	const started = deps.pace.now();
	let told = "";
	let last = Number.NEGATIVE_INFINITY;
	return (state, template) => {
		const running = template?.copies.filter((copy) => datacenter === void 0 || copy.datacenter === datacenter).flatMap((copy) => copy.transaction ? [`${copy.datacenter ?? "?"}: ${copy.transaction}`] : []).join("; ");
		const text = `template ${id}${datacenter ? ` in ${datacenter}` : ""}: ${running || state}`;
		const now = deps.pace.now();
		if (text === told && now - last < TELL_EVERY) return;
		told = text;
		last = now;
		deps.log.info(`${text} (${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.F)(now - started)})`);
	};
}
function failed(id, state, datacenter, template) {
	const place = datacenter === void 0 ? "" : ` in ${datacenter}`;
	if (state === "gone") return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_IMPORT_GONE",
		what: `the template ${id} does not exist any more`,
		why: "the import failed and IBM removed the template, or somebody deleted it",
		fix: "check that the import key may read the bucket and use the root key, that the authorization server-protect → kms (Reader) exists, and that image and wrapped data key belong together; then run again"
	});
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_IMPORT_FAILED",
		what: `the import of the template ${id}${place} ended without a disk (status ${template?.status ?? "unknown"})`,
		why: "IBM could not read, decrypt or convert the image; the classic API gives no reason",
		fix: `check the rights of the import key on bucket and root key, the authorization server-protect → kms (Reader), operating-system and the image; delete the template ${id}, then run again, or ask IBM support with this id`
	});
}
// actions/upload-import/finish.ts
/**
* From a template that exists to one that can be ordered: ready, proved encrypted, boot mode set, a finished copy in
* every location, recorded in the manifest. When the action's time is over it says so and leaves everything as it is.
*/
async function finishTemplate(finish, inputs, deps) {
	const id = finish.templateId;
	try {
		const ready = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)(`the import of the template ${id} cannot be watched`, () => waitImported(finish, deps));
		tellDatacenters(ready, deps);
		await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)(`whether the template ${id} is encrypted cannot be read`, () => confirmEncryption(id, deps));
		await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)(`the boot mode of the template ${id} cannot be set`, () => setBootMode(finish, inputs, deps));
		const copied = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)(`the template ${id} cannot be copied`, () => addLocations(ready, finish, inputs, deps));
		tellDatacenters(copied, deps);
		await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("the manifest beside the object cannot be completed", () => recordImport(copied, finish, deps));
		return copied;
	} catch (error) {
		if (isTimeout(deps.signal)) throw stillImporting(id, inputs.timeout, error);
		throw error;
	}
}
/** Only an end that was seen ends the need for the import's key: a timeout or a failed look is none. */
async function waitImported({ templateId, over }, deps) {
	try {
		const ready = await waitReady(templateId, void 0, deps);
		await over();
		return ready;
	} catch (error) {
		if (error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K && (error.code === "E_IMPORT_FAILED" || error.code === "E_IMPORT_GONE")) await over();
		throw error;
	}
}
function tellDatacenters(template, { outputs }) {
	outputs.set("template-global-id", template.globalId);
	outputs.setList("datacenters", (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.T)(template).sort());
}
/** A wrong field in the request is ignored by IBM, so both sources must say that the template is encrypted (P3). */
async function confirmEncryption(id, { templates, log }) {
	const encrypted = await templates.isEncrypted(id);
	const attributes = await templates.encryptionAttributes(id);
	if (encrypted && attributes.length > 0) {
		log.info(`the template ${id} is encrypted, as IBM says in both places`);
		return;
	}
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_NOT_ENCRYPTED",
		what: `IBM does not hold the template ${id} as encrypted (isEncrypted: ${encrypted}, ${attributes.length} encryption attributes)`,
		why: "the template was made without the encryption values, or IBM ignored them",
		fix: `do not order from it; delete the template ${id} and run again, or ask IBM support with this id`
	});
}
/** `changed` only when it really is another one now. */
async function setBootMode({ templateId, changed }, { bootMode }, { pace, templates }) {
	if (bootMode === void 0 || await templates.bootMode(templateId) === bootMode) return;
	const started = pace.now();
	for (;;) try {
		await templates.setBootMode(templateId, bootMode);
		changed();
		return;
	} catch (error) {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.G && /primary block device/i.test(error.failure.text)) || pace.now() - started > pace.bootMode) throw error;
		await pace.sleep(pace.firstLook);
	}
}
/** Adds what is missing of `locations`, then waits for each copy. */
async function addLocations(template, { datacenters, changed }, { locations }, deps) {
	const missing = locations.filter((name) => !template.copies.some((copy) => copy.datacenter === name));
	if (missing.length > 0) {
		const possible = await deps.templates.storageLocations(template.id);
		const impossible = missing.filter((name) => possible.length > 0 && !possible.includes(name));
		if (impossible.length > 0) throw noImageStore(impossible, possible);
		deps.log.info(`copying the template ${template.id} to ${missing.join(", ")}`);
		changed();
		await deps.templates.addLocations(template.id, missing.flatMap((name) => datacenters.get(name) ?? []));
	}
	let last = template;
	for (const name of locations) last = await waitReady(template.id, name, deps);
	return last;
}
async function recordImport(template, { image }, deps) {
	if (!image) return;
	await completeManifest(image, {
		"object-uri": (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.h)(image.object),
		"template-id": String(template.id),
		"template-global-id": template.globalId,
		name: template.name,
		datacenters: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.T)(template).sort()
	}, deps);
}
function isTimeout(signal) {
	return signal.aborted && signal.reason instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K && signal.reason.code === "E_TIMEOUT";
}
function stillImporting(id, timeout, cause) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_STILL_IMPORTING",
		what: `the template ${id} is not ready after ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.F)(timeout)}; nothing was deleted`,
		why: "IBM imports and copies images one after another; hours are possible",
		fix: `run again (the template is found by its note), or with template-id: ${id} to wait only, or with a longer timeout`,
		cause
	});
}
function noImageStore(names, possible) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_DATACENTER",
		what: `locations: no image can be stored in ${names.join(", ")}`,
		why: "the datacenter has no image store, or is being closed",
		fix: `take some of ${[...possible].sort().join(", ")}`
	});
}
// actions/upload-import/guest.ts
const RULE = "operating-system";
/**
* Compares the system that encrypt-image found in the image with the code that the import is told, under the level that
* the manifest records. Throws UserError E_GUEST_OS at level `error`. An image that was not checked, and a code that is
* not understood, compare to nothing.
*/
function checkGuestSystem(manifest, operatingSystem, { log, summary }) {
	const record = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.S)(manifest.guest);
	if (!record?.checked || !record.system || record.level === "off") return;
	if ((0,_lib_guest_js__WEBPACK_IMPORTED_MODULE_5__.i)(record.system, operatingSystem) !== false) return;
	const text = `operating-system is ${operatingSystem}, but the image holds ${(0,_lib_guest_js__WEBPACK_IMPORTED_MODULE_5__.a)(`${record.system.id} ${record.system.version}`)}`;
	if (record.ignored.includes(RULE)) {
		log.info(`check-guest: ${RULE} is ignored: ${text}`);
		return;
	}
	if (record.level === "error") throw otherSystem(text);
	log.warning(`check-guest: ${RULE} is violated: ${text}. Fix: give the reference code of that system`);
	summary.row(`Guest: ${RULE}`, `is violated: ${text}`);
}
function otherSystem(text) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_GUEST_OS",
		what: `${text}; nothing was sent`,
		why: "the code belongs to another image, or the image was built of another release than was meant",
		fix: `give the code of the system that is in the image; or encrypt it anew with ${RULE} in check-guest-ignore, which the manifest then records`
	});
}
// actions/upload-import/import-key.ts
/** Milliseconds that a key outlives the action's timeout: an import may be queued for hours (pitfalls 4, row 6). */
const MARGIN = 864e5;
/** Milliseconds for taking back a key whose creation was cancelled. */
const TAKE_BACK = 3e3;
/** A key that is not ours to remove. */
const foreign = (key) => ({
	key,
	fresh: false,
	handOver: () => void 0,
	release: async () => void 0,
	keep: () => void 0
});
/** `identity` is the image's: it names the key, so that a later run recognises what a dead one left. */
async function obtainImportKey(identity, inputs, deps) {
	if (inputs.importApiKey) return foreign(inputs.importApiKey);
	if (inputs.importServiceId !== void 0) return makeKey(identity, inputs, deps);
	deps.log.warning("ibmcloud-api-key itself is handed to IBM's import, with all the rights it has; give import-service-id (or import-api-key) of a service ID that may only read the bucket and use the root key");
	return foreign(inputs.apiKey);
}
/** Removes keys that dead runs left for this image; for a run that found the template ready. */
async function sweepImportKeys(identity, inputs, deps) {
	const owner = await ownerOf(inputs, deps);
	if (owner) await (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_8__.i)(owner, identity, deps);
}
/** Refuses a service ID that does not exist, before anything is uploaded. Who may not ask IAM learns it later. */
async function checkServiceId({ importServiceId, importApiKey }, { apiKeys, log, signal }) {
	if (importServiceId === void 0 || importApiKey) return;
	if (await apiKeys.hasServiceId(importServiceId, signal).catch((error) => {
		signal.throwIfAborted();
		log.debug(`${importServiceId} cannot be looked up: ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J)(error)}`);
		return true;
	})) return;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_IMPORT_SERVICE_ID",
		what: `there is no service ID ${importServiceId} in this account; nothing was sent`,
		why: "import-service-id is misspelt, was deleted, or belongs to another account",
		fix: "give the id of a service ID of this account (`ibmcloud iam service-ids`), or import-api-key"
	});
}
async function ownerOf({ importServiceId, importApiKey }, deps) {
	if (importServiceId === void 0 || importApiKey) return void 0;
	const claims = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("the account of the API key cannot be read", deps.claims);
	return {
		iamId: `iam-${importServiceId}`,
		accountId: accountOf(claims)
	};
}
async function makeKey(identity, inputs, deps) {
	const owner = await ownerOf(inputs, deps);
	if (!owner) throw new Error("defect: there is no service ID to make a key on");
	await (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_8__.i)(owner, identity, deps);
	const tagged = {
		...owner,
		tag: (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_8__.o)(identity, (0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomUUID)())
	};
	const made = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)(`no API key can be made on ${inputs.importServiceId}`, async () => createKey(tagged, await deps.cloudTime() + inputs.timeout + MARGIN, deps));
	deps.saveState("import-key", made.id);
	deps.mask(made.key.reveal());
	deps.log.info(`made the API key ${made.id} on ${inputs.importServiceId} for the import`);
	return ownKey(made, tagged, deps);
}
function ownKey({ id, key }, tagged, { apiKeys, log, saveState }) {
	const forget = () => {
		saveState("import-key", "");
		saveState("key-tag", "");
	};
	let released;
	const release = async () => {
		saveState("import-key", id);
		saveState("key-tag", JSON.stringify(tagged));
		if (await (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_8__.r)(apiKeys, id, log)) forget();
	};
	return {
		key,
		fresh: true,
		handOver: forget,
		release: () => {
			released ??= release();
			return released;
		},
		keep: () => {
			if (!released) log.notice(`the API key ${id} stays, because the import may still need it: the next run deletes it when the template is ready or has failed, and it expires by itself`);
		}
	};
}
/** Times that a key is asked for when answers get lost. Each may leave one behind, which its description tells. */
const TRIES = 3;
/**
* A key whose answer was lost is of no use: its value is shown only once. It is removed, and another one made; what
* does not show yet is found by its description, by `post` or by the next run, and expires.
*/
async function createKey(tagged, expiresAt, deps) {
	for (let tries = TRIES;; tries -= 1) {
		const made = await (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_6__.n)(keyMaking(tagged, expiresAt, deps), {
			...(0,_deps2_js__WEBPACK_IMPORTED_MODULE_7__.t)(deps),
			lookUp: deps.pace.newKey
		});
		if (made.kind === "made" && made.value.key) return {
			id: made.value.id,
			key: made.value.key
		};
		const signal = deps.signal.aborted ? AbortSignal.timeout(TAKE_BACK) : deps.signal;
		const sweep = (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_8__.a)(deps.apiKeys, tagged, signal);
		await (deps.signal.aborted ? sweep.catch(() => void 0) : sweep);
		deps.signal.throwIfAborted();
		if (made.kind === "nothing") throw made.error;
		if (tries === 1) throw made.kind === "unknown" ? made.error : /* @__PURE__ */ new Error("every answer of IAM was lost");
	}
}
function keyMaking({ tag, ...owner }, expiresAt, deps) {
	const { apiKeys, saveState, signal } = deps;
	const description = `${tag}: handed to one image import, deleted after it`;
	return {
		what: "the API key for the import",
		claim: async () => saveState("key-tag", JSON.stringify({
			...owner,
			tag
		})),
		act: () => apiKeys.create({
			...owner,
			name: _key_cleanup_js__WEBPACK_IMPORTED_MODULE_8__.t,
			description,
			expiresAt
		}, signal),
		look: async () => {
			return (await apiKeys.list(owner.iamId, owner.accountId, signal)).find((key) => (0,_key_cleanup_js__WEBPACK_IMPORTED_MODULE_8__.n)(key, tag));
		},
		refusedBefore: () => true,
		settle: async () => void 0
	};
}
function accountOf(claims) {
	if (claims.accountId !== void 0) return claims.accountId;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_IAM_ACCOUNT",
		what: "the token of the API key names no account",
		why: "the iam endpoint is not that of IBM Cloud IAM",
		fix: "check the iam line of `endpoints`, or give import-api-key"
	});
}
// actions/upload-import/preflight.ts
/** IBM's "100 GB" (contract, Rules): bytes of the virtual disk that an import takes. */
const IMPORT_LIMIT = 107374182400;
/** What IBM documented when (pitfalls 1.2). Told in log and summary. */
const LEGACY_NOTE = "luks-raw is the format that IBM documented in 2018-2019; since then IBM documents encrypted VHD only, and whether it still imports LUKS is not known";
/** Rules that need no request. */
function checkImage(image, inputs, deps) {
	const { manifest, object, rootKey } = image;
	if (manifest.format === "luks-raw") {
		if (!inputs.acceptLegacyFormat) throw legacyFormat();
		deps.log.notice(LEGACY_NOTE);
		deps.summary.note(LEGACY_NOTE);
	}
	if (object.region !== rootKey.region) throw regions(object.region, rootKey.region);
	if (inputs.region !== void 0 && inputs.region !== object.region) throw regions(object.region, inputs.region);
	if (_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.L[object.region] === void 0) deps.log.warning(`IBM documents no import from the region ${object.region}, only from ${Object.keys(_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.L).join(", ")}`);
	if (!object.key.endsWith(SUFFIX[manifest.format])) deps.log.warning(`IBM's import wants an object name that ends in ${SUFFIX[manifest.format]}`);
	if (manifest["virtual-size"] > IMPORT_LIMIT) deps.log.warning(`the disk has ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.I)(manifest["virtual-size"])}; IBM documents a limit of 100 GB for imports`);
}
/** Region and resiliency of the bucket: an encrypted import needs a Regional bucket in the root key's region. */
async function checkBucket(image, deps) {
	const { region, bucket } = image.object;
	const storage = deps.storage(region);
	try {
		const location = await storage.bucketLocation(bucket);
		if (location.resiliency !== "regional" && location.resiliency !== "unknown") throw notRegional(bucket, location.constraint);
		if (location.resiliency === "regional" && location.location !== region) throw regions(location.location, region);
	} catch (error) {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.G) || error.failure.status !== 403) throw error;
		deps.log.warning(`where the bucket ${bucket} lies could not be read (no role Reader on it); it must be a Regional bucket in ${region}`);
	}
}
/** Whether IBM imports this operating system today. */
async function checkOperatingSystem(inputs, deps) {
	const codes = await deps.templates.operatingSystems();
	const wanted = inputs.operatingSystem ?? "";
	if (codes.length === 0 || codes.includes(wanted)) return;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_OPERATING_SYSTEM",
		what: `IBM imports no operating system ${JSON.stringify(wanted)}`,
		why: "the code is misspelt, or the system is no longer supported",
		fix: `take one of ${codes.join(", ")}`
	});
}
/** Ids of the datacenters that are to get a copy, by name. */
async function findDatacenters(inputs, deps) {
	if (inputs.locations.length === 0) return /* @__PURE__ */ new Map();
	const known = await deps.templates.datacenters();
	const unknown = inputs.locations.filter((name) => !known.some((center) => center.name === name));
	if (unknown.length > 0) throw unknownDatacenter(unknown, known);
	return new Map(known.map(({ name, id }) => [name, id]));
}
/** The data key: does it open what it should, and has it been used for something else? */
async function checkDataKey(image, inputs, deps) {
	await checkWrappedDek(image, deps);
	const storage = deps.storage(image.object.region);
	const reused = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("the manifests in the bucket cannot be searched", () => findKeyReuse(storage, image, deps)).catch((error) => {
		if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K) || error.code !== "E_COS_DENIED") throw error;
		deps.log.warning(`whether this data key encrypted another source could not be checked: the API key may not list the bucket (role Reader)`);
		return [];
	});
	if (reused.length === 0) return;
	if (!inputs.allowKeyReuse) throw keyReuse(reused);
	deps.log.warning(`allow-key-reuse: this data key has encrypted another source too: ${reused.join(", ")}`);
}
function legacyFormat() {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_LEGACY_FORMAT",
		what: "the image has the format luks-raw",
		why: LEGACY_NOTE,
		fix: "encrypt with `format: vhd`, or set accept-legacy-format to true to try it"
	});
}
function regions(one, other) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_REGION",
		what: `the bucket lies in ${one}, root key or region say ${other}; nothing was sent`,
		why: "an encrypted import needs bucket and root key in the same region",
		fix: "use a bucket and a root key of one region, and leave region out or correct it"
	});
}
function notRegional(bucket, constraint) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_BUCKET_RESILIENCY",
		what: `the bucket ${bucket} (${constraint}) is not a Regional one`,
		why: "IBM imports encrypted images from buckets of resiliency Regional only",
		fix: "create a Regional bucket in the root key's region and use it"
	});
}
function unknownDatacenter(names, known) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_DATACENTER",
		what: `locations: there is no datacenter ${names.join(", ")}`,
		why: "the name is misspelt, or the datacenter was closed",
		fix: `take some of ${known.map(({ name }) => name).sort().join(", ")}`
	});
}
// actions/upload-import/resume.ts
/** `template-id`: waits for an import that another run began, and finishes it. Uploads and imports nothing. */
async function resume(id, inputs, deps) {
	const template = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("the template cannot be read", () => findParent(id, deps));
	deps.outputs.set("template-id", String(template.id));
	deps.outputs.set("template-global-id", template.globalId);
	demandRegion(template, inputs.region);
	const datacenters = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("the classic API cannot be used", () => findDatacenters(inputs, deps));
	const image = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("the manifest beside the object cannot be read", () => findImage(template, inputs, deps));
	if (image) {
		deps.outputs.set("object-key", image.object.key);
		deps.outputs.set("object-uri", (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.h)(image.object));
	}
	if (inputs.dryRun) {
		deps.log.notice(`dry run: would wait for the template ${template.id}`);
		return;
	}
	const changed = () => deps.outputs.set("changed", "true");
	const identity = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.A)(template.note);
	const over = async () => {
		if (identity !== void 0) await sweepImportKeys(identity, inputs, deps);
	};
	const done = await finishTemplate({
		templateId: template.id,
		image,
		datacenters,
		changed,
		over
	}, inputs, deps);
	deps.summary.row("Template", `${done.id} (${done.name})`);
	deps.summary.row("Global id", done.globalId);
	deps.summary.row("Datacenters", deps.outputs.get("datacenters").replaceAll("\n", ", "));
}
/** The id of a copy leads to its template. */
async function findParent(id, deps) {
	const template = await deps.templates.get(id);
	const parent = template?.parentId === void 0 ? template : await deps.templates.get(template.parentId);
	if (parent) return parent;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_TEMPLATE",
		what: `there is no image template ${id}`,
		why: "the id is wrong, the import failed and IBM removed it, or this user may not see it",
		fix: "leave template-id out: the action then finds or starts the import itself"
	});
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
		key: (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.b)(object.key)
	}, _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.v);
	if (text === void 0) return void 0;
	const manifest = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.x)(text, "the manifest beside the object");
	if (manifest.identity !== (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.A)(template.note)) throw otherImage(template, object);
	return bindImage(object, manifest, void 0);
}
function otherImage(template, object) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_TEMPLATE_MISMATCH",
		what: `the template ${template.id} was not made of ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.h)(object)}: its note names ${(0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.A)(template.note) === void 0 ? "no image" : "another image"}`,
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
	return [...copies].sort((a, b) => a.id - b.id).flatMap(({ datacenter }) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.B)(datacenter ?? "") ?? []);
}
function demandRegion(template, region) {
	const known = regionsOf(template);
	if (region === void 0 || known.length === 0 || known.includes(region)) return;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_REGION",
		what: `region is ${region}, but the template ${template.id} is in ${[...new Set(known)].join(", ")}`,
		why: "region or IBMCLOUD_REGION was meant for something else",
		fix: "leave region away, or give the one where it is"
	});
}
// actions/upload-import/template.ts
function templateName(image, inputs) {
	return inputs.name ?? defaultTemplateName(image.object.key);
}
/**
* The template that an earlier run made of this very image, by the identity in its note; undefined when there is none.
* One that has failed is left alone and named. Another image's template of the same name is refused.
*/
async function findTemplate(image, inputs, deps) {
	const ours = await deps.templates.byIdentity(image.manifest.identity);
	const usable = [];
	for (const template of ours) if (await hasFailed(template, deps)) deps.log.warning(`the template ${template.id} is left from an import that failed; delete it, it is not used`);
	else usable.push(template);
	const [first, ...others] = usable;
	if (others.length > 0) deps.log.warning(`this image has been imported ${usable.length} times (templates ${usable.map(({ id }) => id).join(", ")}); the first is used`);
	if (first) {
		await demandSameImport(first, image, inputs, deps);
		return first;
	}
	const name = templateName(image, inputs);
	const taken = (await deps.templates.byName(name)).filter((template) => !ours.some(({ id }) => id === template.id));
	if (taken.length > 0) throw nameTaken(name, taken);
}
/** Seen failed for as long as it takes a young copy to begin. */
async function hasFailed(template, deps) {
	if ((0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.O)(template) !== "failed") return false;
	await deps.pace.sleep(deps.pace.failureGrace);
	const again = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.O)(await deps.templates.get(template.id));
	return again === "failed" || again === "gone";
}
/**
* What cannot be changed any more must be what is asked for now: the operating system and the licence. Name and note
* are told. Throws UserError E_IMPORT_DIFFERENT.
*/
async function demandSameImport(template, image, inputs, deps) {
	const facts = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.k)(template.note);
	const byol = facts?.byol ?? await deps.templates.isByol(template.id);
	const wanted = inputs.operatingSystem ?? "";
	if (!facts) deps.log.notice(`the template ${template.id} does not tell which operating-system it was imported as: ${wanted} is not compared`);
	const differences = [...facts && facts.operatingSystem !== wanted ? [`operating-system ${facts.operatingSystem}, not ${wanted}`] : [], ...byol === inputs.byol ? [] : [`byol ${byol}, not ${inputs.byol}`]];
	if (differences.length > 0) throw otherImport(template, differences);
	if (inputs.name !== void 0 && template.name !== inputs.name) deps.log.warning(`the template ${template.id} of this image is called ${JSON.stringify(template.name)}, not ${JSON.stringify(templateName(image, inputs))}; it keeps its name`);
	if (inputs.note !== void 0 && (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.M)(template.note) !== inputs.note) deps.log.warning(`the template ${template.id} has another note; it keeps it`);
}
/** Words in which a refusal says that it does not know the API key (yet), or that the key may not. Free text: [inferred]. */
const KEY_UNKNOWN = /api ?key|exchange token|credential|unauthori[sz]ed|access denied|BXNIM|\b40[13]\b/i;
/** That IAM does not take the key itself; the user of the classic API has been accepted before. Free text: [inferred]. */
const KEY_REFUSED = /exchange token|api ?key .*(not be found|invalid|expired)|BXNIM/i;
/** That the address of the object is none. softlayer-api.md 7.1 */
const URI_REFUSED = /network storage service resource protocol/i;
/** What the import checks before it makes a template: credentials and the form of its values. */
function refusedBefore(error) {
	const { text } = error.failure;
	return (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.H)(error) || KEY_UNKNOWN.test(text) || URI_REFUSED.test(text);
}
/**
* Starts the import, once, under its lease. Only what provably made nothing is followed by another try: a key made
* seconds ago, and the rate limit. After a lost answer the template is looked for, and nothing is sent again.
*/
async function startImport(image, importKey, lease, inputs, deps) {
	const { pace } = deps;
	const request = requestOf(image, importKey, inputs);
	const known = (await deps.templates.byIdentity(image.manifest.identity)).map(({ id }) => id);
	const started = pace.now();
	for (let pause = pace.firstLook;; pause *= 2) {
		const made = await importOnce(request, image, known, importKey, lease, deps);
		if (made.kind === "made") return made.value;
		if (made.kind === "unknown") throw unknownImport(image, made);
		const { error } = made;
		if (!mayComeYet(error, importKey) || pace.now() - started + pause > pace.newKey) throw refusal(error);
		deps.log.info(`IBM did not take the import yet (${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J)(error)}); another try in ${Math.ceil(pause / 1e3)} s`);
		await pace.sleep(pause);
	}
}
function importOnce(request, image, known, importKey, lease, deps) {
	const { templates, log } = deps;
	return (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_6__.n)({
		what: "the import",
		claim: async () => {
			await lease.sending();
			importKey.handOver();
		},
		act: () => templates.create(request),
		look: async () => (await templates.byIdentity(image.manifest.identity)).find(({ id }) => !known.includes(id)),
		refusedBefore,
		settle: async (made) => {
			if (made.kind === "unknown") return;
			const note = made.kind === "made" ? { template: String(made.value.id) } : {};
			await lease.known(note).catch((error) => {
				log.warning(`what became of the import could not be written down (${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J)(error)}); the next run looks for it`);
			});
		}
	}, (0,_deps2_js__WEBPACK_IMPORTED_MODULE_7__.t)(deps));
}
function requestOf(image, importKey, inputs) {
	const operatingSystem = inputs.operatingSystem ?? "";
	const facts = {
		operatingSystem,
		byol: inputs.byol
	};
	return {
		name: templateName(image, inputs),
		note: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.j)(inputs.note, image.manifest.identity, facts),
		uri: (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.h)(image.object),
		operatingSystem,
		importApiKey: importKey.key,
		rootKeyCrn: image.rootKey.crn,
		wrappedDek: image.manifest["wrapped-dek"],
		byol: inputs.byol,
		bootMode: inputs.bootMode
	};
}
/** A refusal that another try may not meet: nothing was done then. */
function mayComeYet(error, importKey) {
	if (!(error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.G)) return false;
	const young = importKey.fresh && KEY_UNKNOWN.test(error.failure.text);
	return error.failure.outcome === "transient" || young;
}
function refusal(error) {
	return error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.G && KEY_REFUSED.test(error.failure.text) ? keyRefused(error) : (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.c)(error, "IBM did not take the import");
}
/** A refusal that says what was wrong is worth more than the doubt, once nothing has appeared for the whole patience. */
function unknownImport(image, made) {
	const { error, shown } = made;
	if (error instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.G && error.failure.outcome === "refused" && shown === "nothing") return refusal(error);
	return outcomeUnknown(image.manifest.identity, (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J)(error), error);
}
function outcomeUnknown(identity, why, cause) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_UNKNOWN_OUTCOME",
		what: `whether IBM began the import is unknown: ${why}`,
		why: "the connection broke after the request was sent, and no template of this image has appeared",
		fix: `wait some minutes and run again: the new run looks for a template whose note holds encrypted-image:${identity}, adopts it, and imports anew only when none has appeared for long enough`,
		cause
	});
}
function otherImport(template, differences) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_IMPORT_DIFFERENT",
		what: `the template ${template.id} of this image was imported with ${differences.join("; ")}`,
		why: "an input was changed since the import; IBM cannot change it on a template",
		fix: `give what it was imported with, or delete the template ${template.id} if no one needs it and run again`
	});
}
function nameTaken(name, taken) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_NAME_TAKEN",
		what: `there is another template of the name ${JSON.stringify(name)}: ${taken.map(({ id }) => id).join(", ")}`,
		why: "it was made of another image; IBM would allow two of one name, but nobody could tell them apart",
		fix: "give another name, or delete the old template if no one needs it"
	});
}
function keyRefused(cause) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K({
		code: "E_IMPORT_KEY",
		what: `IBM's import cannot use the API key that it was handed: ${cause.message}`,
		why: "import-api-key was mistyped, deleted or has expired, or belongs to another account",
		fix: "give an API key that exists, or import-service-id, on which the action makes one",
		cause
	});
}
// actions/upload-import/start.ts
/** The template of this image: that of another run, or a new one, started by one run at a time. */
function startOrFind(image, inputs, deps) {
	return withLease(sharedImport(image), image.object, deps, async (lease) => {
		const there = await findStarted(lease, image, inputs, deps);
		if (there) return {
			template: there,
			key: void 0
		};
		const key = await obtainImportKey(image.manifest.identity, inputs, deps);
		try {
			const template = await startImport(image, key, lease, inputs, deps);
			deps.outputs.set("changed", "true");
			return {
				template,
				key
			};
		} catch (error) {
			if (lease.sentBefore === void 0) await key.release();
			else key.keep();
			throw error;
		}
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
	const looked = await (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_6__.t)(() => findTemplate(image, inputs, deps), (0,_deps2_js__WEBPACK_IMPORTED_MODULE_7__.t)(deps), Math.max(0, deps.pace.quiet - sentBefore));
	if (looked.kind === "found") return looked.value;
	deps.signal.throwIfAborted();
	if (looked.kind === "unseen") throw outcomeUnknown(image.manifest.identity, (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.J)(looked.error), looked.error);
	await lease.known({});
	deps.log.notice("no template has appeared of the import that an earlier run sent: it is imported now");
}
/** A list may be late or incomplete; a template that does not show for the whole patience was removed. */
async function findNoted(lease, deps) {
	const id = Number(lease.noted["template"] ?? NaN);
	if (!Number.isSafeInteger(id)) return void 0;
	const looked = await (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_6__.t)(() => deps.templates.get(id), (0,_deps2_js__WEBPACK_IMPORTED_MODULE_7__.t)(deps), deps.pace.lookUp);
	if (looked.kind === "unseen") throw looked.error;
	if (looked.kind === "found" && (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.O)(looked.value) !== "failed") return looked.value;
	deps.log.notice(`the template ${id} that an earlier run imported has failed or was removed`);
	await lease.known({});
}
// actions/upload-import/stage.ts
/**
* Checks, uploads, imports, waits, copies. Whatever an earlier run has finished is found and used; what another image
* owns is refused before the first byte is sent.
*/
async function run(inputs, deps) {
	deps.outputs.set("changed", "false");
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("the API key cannot be used", async () => {
		const claims = await deps.claims();
		const own = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.n)(inputs.classic, inputs.apiKey);
		(0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.r)(inputs.classic.username, own ? await deps.claimsOf(own) : claims);
	});
	if (inputs.templateId !== void 0) {
		await resume(inputs.templateId, inputs, deps);
		return;
	}
	const { image, file } = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("the encrypted image cannot be read", () => loadImage(inputs, deps));
	try {
		await importImage(image, file, inputs, deps);
	} finally {
		await file?.close();
	}
}
async function importImage(loaded, file, inputs, deps) {
	const plan = await preflight(loaded, inputs, deps);
	if (plan.template) {
		deps.log.info("an earlier run has imported this image: its template is used");
		tellTemplate(plan.template, deps);
	}
	if (plan.found.object) tellObject(plan.image, deps);
	if (inputs.dryRun) {
		tellDryRun(plan, inputs, deps);
		return;
	}
	summarise(plan, await importOrAdopt(plan, file, inputs, deps), deps);
}
/** All that can be refused is refused here, in this order, before anything is sent or made. */
async function preflight(loaded, inputs, deps) {
	checkImage(loaded, inputs, deps);
	if (loaded.rootKey.service === "hs-crypto") deps.log.notice(`the root key lies in Hyper Protect Crypto Services, which IBM ends on ${_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.i}: the template needs it as long as it is used`);
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("the bucket cannot be used", () => checkBucket(loaded, deps));
	const datacenters = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("the classic API cannot be used", async () => {
		await checkOperatingSystem(inputs, deps);
		return findDatacenters(inputs, deps);
	});
	const found = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("what lies in the bucket cannot be read", () => inspectPlace(loaded, deps));
	const image = found.manifest ? {
		...loaded,
		manifest: found.manifest
	} : loaded;
	checkGuestSystem(image.manifest, inputs.operatingSystem ?? "", deps);
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("the data key cannot be checked", () => checkDataKey(image, inputs, deps));
	const template = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("templates cannot be listed", () => findTemplate(image, inputs, deps));
	if (!template) await checkServiceId(inputs, deps);
	return {
		image,
		found,
		template,
		datacenters
	};
}
/** A template that is there is finished; else the image is stored, and imported once. */
async function importOrAdopt({ image, found, template, datacenters }, file, inputs, deps) {
	const changed = () => deps.outputs.set("changed", "true");
	if (template) {
		const stored = found.object ? image : void 0;
		return finishImport({
			templateId: template.id,
			image: stored,
			datacenters,
			changed
		}, void 0);
	}
	const stored = {
		...image,
		manifest: await storeImage(image, file, found, deps)
	};
	tellObject(stored, deps);
	const started = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.l)("the import cannot be started", () => startOrFind(stored, inputs, deps));
	tellTemplate(started.template, deps);
	const templateId = started.template.id;
	return finishImport({
		templateId,
		image: stored,
		datacenters,
		changed
	}, started.key);
	async function finishImport(finish, key) {
		const over = async () => {
			await (key ? key.release() : sweepImportKeys(image.manifest.identity, inputs, deps));
			await removeLease(sharedImport(image), deps);
		};
		try {
			return await finishTemplate({
				...finish,
				over
			}, inputs, deps);
		} catch (error) {
			key?.keep();
			throw error;
		}
	}
}
function tellObject({ object }, { outputs }) {
	outputs.set("object-key", object.key);
	outputs.set("object-uri", (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.h)(object));
}
function tellTemplate(template, { outputs, log }) {
	outputs.set("template-id", String(template.id));
	outputs.set("template-global-id", template.globalId);
	log.info(`template ${template.id} (${template.name})`);
}
function tellDryRun({ image, found, template }, inputs, deps) {
	const upload = found.object ? "the object is there already" : `would upload ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.I)(image.manifest.size)} to ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.h)(image.object)}`;
	const make = template ? `the template ${template.id} is there already` : `would import it as ${JSON.stringify(templateName(image, inputs))}`;
	deps.log.notice(`dry run, all checks passed: ${upload}; ${make}`);
	deps.summary.note(`Dry run: ${upload}; ${make}.`);
}
function summarise({ image }, template, { summary, outputs }) {
	summary.row("Template", `${template.id} (${template.name})`);
	summary.row("Global id", template.globalId);
	summary.row("Datacenters", outputs.get("datacenters").replaceAll("\n", ", "));
	summary.row("Object", outputs.get("object-uri"));
	summary.row("Format", image.manifest.format);
	summary.row("Key hash", image.manifest["key-hash"]);
	summary.row("Changed", outputs.get("changed"));
}



/***/ })

};
