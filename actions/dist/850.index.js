export const id = 850;
export const ids = [850];
export const modules = {

/***/ 5529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reportImage),
/* harmony export */   i: () => (/* binding */ manifestOf),
/* harmony export */   n: () => (/* binding */ vhdUuid),
/* harmony export */   r: () => (/* binding */ LUKS_NOTICE),
/* harmony export */   t: () => (/* binding */ encryptAndVerify)
/* harmony export */ });
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(298);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);




// actions/encrypt-image/report.ts
/** IBM's documents on the two formats: image-templates, commits f807997 (2018) and d5ea105 (2019-03-27). */
const LUKS_NOTICE = "format luks-raw: IBM documented raw images with LUKS from August 2018 to March 2019; since then it documents encrypted VHD only, and upload-import asks for accept-legacy-format";
function manifestOf({ identity, made, source, key, inputs, ...by }) {
	return {
		schema: "encrypted-image-manifest/1",
		format: identity.format,
		sha256: made.sha256,
		size: made.size,
		"virtual-size": made.virtualSize,
		"source-sha256": identity.sourceSha256,
		"source-format": source.format,
		"source-virtual-size": source.virtualSize,
		"wrapped-dek": inputs.wrappedDek,
		"root-key-crn": identity.rootKeyCrn,
		"root-key-version": key.keyVersion,
		"key-hash": identity.keyHash,
		"data-key-bits": key.dek.bits,
		"data-key-source": inputs.dataKeySource,
		engine: by.engine,
		verify: by.verify,
		tools: by.tools,
		guest: by.guest,
		notes: identity.format === "luks-raw" ? [LUKS_NOTICE] : [],
		identity: (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.k)(identity)
	};
}
/** Outputs and summary of an image that exists: made now, or adopted. */
function reportImage(manifest, place, result, deps) {
	const values = {
		"encrypted-image": place.encryptedImage,
		manifest: place.manifest,
		"object-uri": place.objectUri,
		"wrapped-dek": manifest["wrapped-dek"],
		"source-sha256": manifest["source-sha256"],
		sha256: manifest.sha256,
		size: String(manifest.size),
		"virtual-size": String(manifest["virtual-size"]),
		format: manifest.format,
		engine: manifest.engine,
		"key-hash": manifest["key-hash"],
		changed: String(result !== "adopted from an earlier run")
	};
	for (const name of _outputs_js__WEBPACK_IMPORTED_MODULE_3__.t) deps.outputs.set(name, values[name]);
	const { summary } = deps;
	summary.row("Result", result);
	summary.row("Image", place.encryptedImage || place.objectUri);
	summary.row("Format", `${manifest.format}, ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.V)(manifest.size)}`);
	summary.row("Virtual disk", (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.V)(manifest["virtual-size"]));
	summary.row("SHA-256", manifest.sha256);
	summary.row("Source SHA-256", manifest["source-sha256"]);
	summary.row("Engine", `${manifest.engine}, verification ${manifest.verify}`);
	summary.row("Key hash", manifest["key-hash"]);
	summary.row("Root key", manifest["root-key-crn"]);
}
// actions/encrypt-image/encrypt.ts
/** Makes the file at `path`, reads it back as `verify` says while the disk catches up, and returns the manifest of it. */
async function encryptAndVerify(work, inputs, deps) {
	const { engine } = work;
	const { made, sha256 } = await encryptDurably(work, inputs, deps);
	await work.source.assertUnchanged();
	return manifestOf({
		...work,
		inputs,
		identity: await work.identity(),
		made: {
			...made,
			sha256
		},
		engine: engine.name,
		tools: await engine.toolVersions(),
		verify: inputs.verify
	});
}
/** One team of threads serves encryption and verification. */
async function encryptDurably(work, inputs, deps) {
	const lanes = new _lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.p();
	try {
		const made = await encrypt(work, inputs, {
			...deps,
			openLanes: lanes.open
		});
		const durable = made.durable.then(() => void 0, (error) => ({ error }));
		const sha256 = await readBack(made, work, inputs, {
			...deps,
			openLanes: lanes.open
		}).finally(() => durable);
		const failed = await durable;
		if (failed) throw failed.error;
		return {
			made,
			sha256
		};
	} finally {
		await lanes.close();
	}
}
async function encrypt(work, inputs, deps) {
	const { source, engine } = work;
	const started = performance.now();
	if (!work.digestKnown) source.digestWhileReading(deps.signal);
	const made = await engine.encrypt({
		source,
		format: inputs.format,
		dek: work.key.dek,
		path: work.path,
		vhd: async () => ({
			uuid: vhdUuid(await work.identity()),
			unixTime: inputs.unixTime
		}),
		digestResult: work.digestKnown && inputs.verify === "none",
		signal: deps.signal,
		log: deps.log,
		progress: (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.P)(deps.log, "encrypted"),
		openLanes: deps.openLanes
	});
	const spent = performance.now() - started;
	deps.log.info(`encrypted ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.V)(source.virtualSize)} with ${engine.name} in ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.B)(spent)} (${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.V)(Math.round(1e3 * source.virtualSize / spent))}/s)`);
	return made;
}
/** SHA-256 of the finished file; unless `verify` is none, only after it has been proved as far as it says. */
async function readBack(made, { key, path, openSecond }, inputs, { signal, log, openLanes }) {
	const { format, verify: level } = inputs;
	if (level === "none") return made.sha256 ?? (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.f)(path, signal);
	const started = performance.now();
	const progress = (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.P)(log, "verified");
	const job = {
		path,
		format,
		dek: key.dek,
		made,
		level,
		openSecond,
		signal,
		progress,
		openLanes
	};
	const { sha256, sampled, second } = await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.d)(job);
	const all = level === "full" ? "every sector, and besides " : "";
	log.info(`verified in ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.B)(performance.now() - started)}: ${all}${sampled} sampled sectors by ${second}`);
	return sha256;
}
/**
* The same source and key give the same UUID on every host (contract, Identity). Formed as version 8 of RFC 9562, for
* UUIDs with a meaning of their own.
*/
function vhdUuid({ sourceSha256, keyHash }) {
	const text = [
		"encrypted-image vhd uuid",
		sourceSha256,
		keyHash
	].join("\n");
	const uuid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(text).digest().subarray(0, 16);
	uuid[6] = (uuid[6] ?? 0) & 15 | 128;
	uuid[8] = (uuid[8] ?? 0) & 63 | 128;
	return uuid;
}



/***/ }),

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ removeOwn),
/* harmony export */   t: () => (/* binding */ removeDeadFiles)
/* harmony export */ });
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);





// actions/encrypt-image/leftovers.ts
/**
* Removes unfinished results, downloaded plaintexts and what was on its way from or to the cache, of runs that were
* killed: what carries our name in these folders and whose owner is dead (pitfalls H3). What cannot be removed is told
* and does not hinder this run.
*/
async function removeDeadFiles(folders, log) {
	for (const folder of new Set(folders)) for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(folder).catch(() => [])) {
		const owner = (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__._)(name);
		if (!owner || (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_2__.w)(owner)) continue;
		await removeOwn((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name), log);
	}
}
/** Deletes a file or folder of ours, if it is there. */
async function removeOwn(path, log) {
	try {
		const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path).catch(() => void 0);
		if (stat?.isFile()) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.unlink)(path);
		else if (stat?.isDirectory() && (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__._)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(path))) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(path, { recursive: true });
		else return;
		log.info(`removed ${path}`);
	} catch (error) {
		log.warning(`${path} is left and cannot be removed: ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.Z)(error)[0] ?? ""}`);
	}
}



/***/ }),

/***/ 1563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ publish),
/* harmony export */   t: () => (/* binding */ clearStaleManifest)
/* harmony export */ });
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5887);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);






// actions/encrypt-image/publish.ts
/**
* A manifest without its image is what a run leaves that dies between the two. It is removed; any other file under
* that name is refused before anything is encrypted. A dry run refuses as well, and removes nothing.
*/
async function clearStaleManifest(path, { dryRun }) {
	if (!await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path).catch(() => void 0)) return;
	try {
		(0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_2__.v)(await (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.z)(path, _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_2__.h), path);
	} catch (cause) {
		throw taken(path, cause);
	}
	if (!dryRun) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.unlink)(path);
}
/**
* Gives the finished, synced image its final name, its manifest before it: whoever sees the image sees both, on the
* disk. Never replaces a file: of two runs with the same output one fails.
*/
async function publish(partial, output, manifestFile, manifest) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(output);
	const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.g)());
	try {
		await writeSynced(draft, (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_2__.g)(manifest));
		await nameAs(draft, manifestFile);
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.unlink)(draft).catch(() => void 0);
	}
	try {
		await syncFolder(folder);
		await nameAs(partial, output);
	} catch (error) {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.unlink)(manifestFile).catch(() => void 0);
		throw error;
	}
	await syncFolder(folder);
}
async function writeSynced(path, text) {
	const file = await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.o)(path);
	try {
		await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.l)(file, Buffer.from(text), 0);
		await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.s)(file);
	} finally {
		await file.close();
	}
}
/** By a second link, which fails when the name is taken; where the file system has no links, by renaming. */
async function nameAs(from, to) {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.link)(from, to);
	} catch (cause) {
		if (cause.code === "EEXIST") throw taken(to, cause);
		if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(to).catch(() => void 0)) throw taken(to, cause);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(from, to).catch((error) => {
			throw (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the finished file cannot be named ${to}`, error);
		});
		return;
	}
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.unlink)(from);
}
async function syncFolder(path) {
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_DIRECTORY);
	try {
		await folder.sync().catch(() => void 0);
	} finally {
		await folder.close();
	}
}
function taken(path, cause) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_0__.X({
		code: "E_OUTPUT_EXISTS",
		what: `${path} exists and is not replaced`,
		why: "another run with the same output wrote it, or it is a file of something else",
		fix: "move it away, or give another path as `output`",
		cause
	});
}



/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3794);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5887);
/* harmony import */ var _encrypt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5529);
/* harmony import */ var _lib_guest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3106);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1876);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1563);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2545);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);













// actions/encrypt-image/adopt.ts
/**
* Looks for an earlier result beside the object (contract, Identity). Undefined: there is none. `bare`: the object is
* there without a manifest. Throws UserError E_OBJECT_DIFFERS when something else is there, which is never overwritten.
*/
async function findInBucket(uri, wanted, storage, deps) {
	const name = (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.g)(uri);
	const [text, head] = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.a)("the earlier result cannot be looked up", () => Promise.all([storage.getText({
		bucket: uri.bucket,
		key: (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__._)(uri.key)
	}, _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.h), storage.head(uri)]));
	if (text === void 0) return head ? "bare" : void 0;
	const manifest = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.v)(text, (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__._)(name));
	await demandSame(manifest, wanted, name, deps);
	if (!head) {
		if (manifest["key-hash"] === wanted.keyHash) return void 0;
		throw differs(name, "its manifest is there, but the object itself is not");
	}
	if (head.size !== manifest.size || (head.metadata["sha256"] ?? manifest.sha256) !== manifest.sha256) throw differs(name, "the object is not the one that its manifest describes");
	return {
		manifest,
		objectUri: name
	};
}
const SECTOR = 512;
/** encrypted-formats.md 1.1: the footer copy's UUID. */
const UUID_OFFSET = 68;
/**
* An object without a manifest is what a run leaves that dies between the two. It may stay only if this run will make
* the same bytes: its UUID tells source and data key. A LUKS image never has the same bytes twice.
*/
async function demandSameBytes(uri, wanted, storage, { log }) {
	const name = (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.g)(uri);
	if (wanted.format !== "vhd") throw differs(name, "it has no manifest");
	const answer = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.a)("the object that is there cannot be read", () => storage.s3.send({
		operation: "getObject",
		params: {
			...(0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.m)(uri),
			Range: `bytes=0-511`
		},
		repeatable: true,
		limit: SECTOR
	}));
	const head = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.f)(answer);
	if (head.toString("latin1", 0, 8) !== "conectix" || !head.subarray(UUID_OFFSET, 84).equals((0,_encrypt_js__WEBPACK_IMPORTED_MODULE_5__.n)(wanted))) throw differs(name, "it has no manifest, and was made of another source or with another data key");
	log.notice(`${name} exists without a manifest: an earlier run made it of the same source and data key`);
}
/** The same for the output's own path. Throws UserError E_OUTPUT_EXISTS when something else is there. */
async function findLocally(output, wanted, deps) {
	const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.lstat)(output).catch(() => void 0);
	if (!stat) return void 0;
	const text = await readSmall((0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__._)(output));
	if (text === void 0) throw exists(output, "it has no manifest");
	const manifest = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.v)(text, (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__._)(output));
	const difference = differenceOf(manifest, wanted);
	if (difference !== void 0) throw exists(output, difference);
	await demandKey(manifest, wanted, (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__._)(output), deps);
	if (stat.size !== manifest.size || await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_3__.f)(output, deps.signal) !== manifest.sha256) throw exists(output, "its bytes are not those that its manifest describes");
	return {
		manifest,
		objectUri: void 0
	};
}
async function demandSame(manifest, wanted, name, deps) {
	const difference = differenceOf(manifest, wanted);
	if (difference !== void 0) throw differs(name, difference);
	await demandKey(manifest, wanted, (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__._)(name), deps);
}
/** In words; undefined when it is the same image. */
function differenceOf(manifest, wanted) {
	if (manifest["source-sha256"] !== wanted.sourceSha256) return "it was made of another source";
	if (manifest.format !== wanted.format) return `it has the format ${manifest.format}`;
	if (manifest["root-key-crn"] !== wanted.rootKeyCrn) return "its data key is wrapped by another root key";
	if (wanted.dataKeySource === "given" && manifest["key-hash"] !== wanted.keyHash) return "it was encrypted with another data key, and yours was given, not generated";
}
/** The manifest's wrapped data key is used from here on, so what it says of itself is proved first. */
async function demandKey(manifest, wanted, name, deps) {
	const identity = (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.k)({
		...wanted,
		keyHash: manifest["key-hash"]
	});
	if (manifest.identity !== identity) throw badManifest(name, "its identity does not follow from its fields");
	if (await deps.keyHashOf(manifest["wrapped-dek"]) !== manifest["key-hash"]) throw badManifest(name, "its wrapped data key holds another key than it says");
}
async function readSmall(path) {
	const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.lstat)(path).catch(() => void 0);
	if (!stat?.isFile() || stat.size > 1048576) return void 0;
	return (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.z)(path, _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.h);
}
function differs(name, why) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_OBJECT_DIFFERS",
		what: `${name} holds another image: ${why}`,
		why: "the same object-key is used for two images, or for one that has changed since",
		fix: "give another object-key, or delete the object and its manifest when nothing uses them any more"
	});
}
function exists(output, why) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_OUTPUT_EXISTS",
		what: `${output} exists and is not the result of this run's inputs: ${why}`,
		why: "an earlier run wrote it from another source, or with another data key",
		fix: "delete it with its manifest, or give another path as `output`"
	});
}
function badManifest(name, why) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_MANIFEST",
		what: `the manifest ${name} cannot be trusted: ${why}`,
		why: "somebody changed it",
		fix: "delete it with its image, and find out who may write there"
	});
}
// actions/encrypt-image/guest.ts
/**
* Judges the system on the disk before anything is encrypted, and tells every finding. Throws UserError E_GUEST at
* level `error` when a rule is violated, or the disk cannot be checked at all, and check-guest-ignore does not name it;
* what a rule cannot find out only warns.
*/
async function judgeGuest(source, { level, ignored }, deps) {
	if (level === "off") {
		deps.summary.row("Guest", "not checked: check-guest is off");
		return (0,_lib_guest_js__WEBPACK_IMPORTED_MODULE_6__.t)(level, ignored, void 0);
	}
	const record = (0,_lib_guest_js__WEBPACK_IMPORTED_MODULE_6__.t)(level, ignored, await (0,_lib_guest_js__WEBPACK_IMPORTED_MODULE_6__.n)(source, deps.signal));
	const isIgnored = ({ rule }) => ignored.some((name) => name === rule);
	deps.summary.row("Guest", describe(record));
	for (const { number, unclean } of record.partitions ?? []) if (unclean) deps.log.notice(`check-guest: ${uncleanNote(number)}`);
	for (const finding of record.findings) tell(finding, isIgnored(finding), deps);
	const fatal = record.findings.filter((finding) => finding.status !== "unknown" && !isIgnored(finding));
	if (level === "error" && fatal.length > 0) throw refused(fatal);
	return record;
}
const uncleanNote = (partition) => `the file system on partition ${partition} was not unmounted before the image was made; what only its journal holds is not checked`;
function tell({ rule, status, found, cure, source }, ignored, deps) {
	const name = `check-guest: ${rule}`;
	if (ignored) deps.log.info(`${name} is ignored: ${found}`);
	else deps.log.warning(`${name}${SAID[status]}: ${found}. Fix: ${cure}. Source: ${source}`);
	deps.summary.row(name, `${ignored ? "ignored" : status}: ${found}. Fix: ${cure} (${source})`);
}
const SAID = {
	violated: " is violated",
	unknown: " is not known to be met",
	unchecked: ""
};
/** In one line: the system, and how many rules it meets. */
function describe({ checked, system, findings, "cloud-init": cloudInit }) {
	if (!checked) return "not checked";
	const judged = _lib_guest_js__WEBPACK_IMPORTED_MODULE_6__.r.filter(({ judge }) => judge).length;
	return `${system ? system.name || `${system.id} ${system.version}` : "unknown system"}, cloud-init ${cloudInit ?? "of unknown version"}; ${judged - findings.length} of ${judged} rules met`;
}
function refused(findings) {
	const unchecked = findings.find(({ status }) => status === "unchecked");
	if (unchecked) return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_GUEST",
		what: `unchecked: ${unchecked.found}`,
		why: "it holds Windows, a file system that is not read here, or no system at all",
		fix: "check the image by hand against docs/guest.md, and name unchecked in check-guest-ignore; or set check-guest to warn"
	});
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_GUEST",
		what: `the image breaks IBM's rules: ${findings.map(({ rule, found }) => `${rule} (${found})`).join("; ")}`,
		why: "it was built for another cloud, or by rules of its own",
		fix: "mend the image as the warnings and docs/guest.md say; or name rules that may be broken in check-guest-ignore, or set check-guest to warn"
	});
}
/** Of an adopted result the manifest's record counts, whatever this run was asked for; says so when they differ. */
function tellAdoptedGuest(manifest, now, { log }) {
	const record = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.y)(manifest.guest);
	if (record?.level === now.level && record.ignored.join() === now.ignored.join()) return;
	const recorded = record ? `check-guest: ${record.level}${record.ignored.length > 0 ? `, ignoring ${record.ignored.join(", ")}` : ""}` : "no check of the guest";
	log.notice(`the manifest of the adopted image records ${recorded}: upload-import goes by that`);
}
// actions/encrypt-image/paths.ts
/** IBM's documents name encrypted VHDs `….vhd-0.vhd`; the name of 2018 for LUKS is `….raw` (contract, upload-import). */
const SUFFIX = {
	vhd: ".vhd-0.vhd",
	"luks-raw": ".raw"
};
const KNOWN_ENDINGS = /(\.vhd-0)?\.(vhdx?|vpc|raw|img|image|bin|dsk|qcow2?|vmdk|vdi)$/i;
const NAME_LIMIT = 255;
async function resolvePaths(inputs, allowed, temp) {
	const { source } = inputs;
	const image = "path" in source ? await (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.I)(allowed, "image", source.path) : void 0;
	const name = outputName("path" in source ? source.path : source.uri.key, inputs.format);
	const output = await (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.L)(allowed, "output", inputs.output ?? (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(temp, name));
	const manifest = (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__._)(output);
	if (Buffer.byteLength((0,node_path__WEBPACK_IMPORTED_MODULE_11__.basename)(manifest)) > NAME_LIMIT) throw outputError(`the name of the output is longer than ${NAME_LIMIT} bytes with its manifest`);
	if (image !== void 0 && await sameFile(image, output)) throw outputError("the output is the source itself");
	return {
		image,
		temp: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.realpath)(temp),
		output,
		manifest
	};
}
/** `debian.qcow2` → `debian.vhd-0.vhd`. */
function outputName(source, format) {
	const name = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.basename)(source);
	return `${name.replace(KNOWN_ENDINGS, "") || name}${SUFFIX[format]}`;
}
async function sameFile(a, b) {
	if (a === b) return true;
	const [one, other] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.lstat)(a), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.lstat)(b).catch(() => void 0)]);
	return other !== void 0 && one.dev === other.dev && one.ino === other.ino;
}
function outputError(what) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_OUTPUT",
		what,
		why: "without `output` the name is made from the name of the source, in the runner's temp folder",
		fix: "give another path as `output`"
	});
}
/** The key that upload-import gives an image file of that name; undefined when it needs to be told one. */
function objectKeyFor(output, format) {
	const name = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.basename)(output);
	const suffix = SUFFIX[format];
	const key = name.endsWith(suffix) ? name : `${name.replace(/\.(vhd|raw|img)$/, "")}${suffix}`;
	return (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.v)(key) === void 0 ? key : void 0;
}
// actions/encrypt-image/earlier.ts
/**
* Without anything to compare it with, the source's digest is taken while it is encrypted, and the source read once.
*/
async function needsDigestFirst(inputs, paths) {
	if (inputs.earlier || inputs.cache || inputs.dryRun) return true;
	return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.lstat)(paths.output).catch(() => void 0) !== void 0;
}
/** The result of an earlier run, in the bucket or at the output's own path. Throws UserError when something else is there. */
async function findEarlier(wanted, inputs, paths, deps) {
	const { log, signal } = deps;
	const keyHashOf = async (wrappedDek) => {
		if (wrappedDek === inputs.wrappedDek) return wanted.keyHash;
		const { dek } = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.a)("the data key of the earlier result cannot be unwrapped", () => deps.keys.unwrapDek(inputs.rootKey, wrappedDek));
		const hash = dek.keyHash();
		dek.wipe();
		return hash;
	};
	const adoptDeps = {
		keyHashOf,
		log,
		signal
	};
	const { region } = inputs.rootKey;
	const key = inputs.earlier?.key ?? objectKeyFor(paths.output, inputs.format);
	if (!inputs.earlier || key === void 0) return findLocally(paths.output, wanted, adoptDeps);
	const uri = {
		region,
		bucket: inputs.earlier.bucket,
		key
	};
	const storage = deps.storage(region);
	const found = await findInBucket(uri, wanted, storage, adoptDeps);
	if (found && found !== "bare") return found;
	const local = await findLocally(paths.output, wanted, adoptDeps);
	if (found === "bare" && !local) await demandSameBytes(uri, wanted, storage, adoptDeps);
	return local;
}
function reportAdopted({ manifest, objectUri }, inputs, paths, deps) {
	const place = objectUri === void 0 ? {
		encryptedImage: paths.output,
		manifest: paths.manifest,
		objectUri: ""
	} : {
		encryptedImage: "",
		manifest: "",
		objectUri
	};
	deps.log.notice(`an earlier run has made this image: ${objectUri ?? paths.output} is adopted`);
	tellAdoptedGuest(manifest, inputs.guest, deps);
	(0,_encrypt_js__WEBPACK_IMPORTED_MODULE_5__.a)(manifest, place, "adopted from an earlier run", deps);
}
// actions/encrypt-image/engines.ts
/** `folder` is where the result will lie: not every file system can carry a loop device. */
async function chooseEngine(wish, folder, engines, log) {
	if (wish === "userspace") return engines.userspace();
	const probe = await engines.probe(folder);
	if (probe.ok) return engines.dmCrypt();
	const found = `the probe ${JSON.stringify(probe.probe)} failed: ${probe.reason}`;
	if (wish === "auto") {
		log.notice(`the engine dm-crypt cannot be used here, ${found}; encrypting in userspace instead`);
		return engines.userspace();
	}
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_ENGINE",
		what: `the engine dm-crypt cannot be used on this runner: ${found}`,
		why: "kernel modules, tools, or the right to use them without a password are missing",
		fix: "set the runner up as docs/runner.md says, or use engine: auto or userspace"
	});
}
// actions/encrypt-image/make.ts
/** Takes the image from the cache, or makes it; then it lies at its final path, verified and on the disk. */
async function make(work, inputs, paths, deps) {
	const wanted = inputs.cache ? await work.identity() : void 0;
	const cache = wanted && await deps.openCache(inputs, wanted, (0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(paths.output));
	const taken = await cache?.take(work.atMost, async (image) => {
		const { publishCached } = await __webpack_require__.e(/* import() */ 337).then(__webpack_require__.bind(__webpack_require__, 3337));
		return publishCached(image, work, inputs, paths, deps);
	});
	const manifest = taken ?? await encryptAndPublish(work, inputs, paths, deps);
	const place = {
		encryptedImage: paths.output,
		manifest: paths.manifest,
		objectUri: ""
	};
	(0,_encrypt_js__WEBPACK_IMPORTED_MODULE_5__.a)(manifest, place, taken ? "taken from the cache" : "encrypted", deps);
	deps.log.info(`encrypted image ${paths.output}, ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.V)(manifest.size)}, SHA-256 ${manifest.sha256}`);
	return cache && !taken ? () => cache.put(paths.output, manifest) : void 0;
}
async function encryptAndPublish(work, inputs, paths, deps) {
	const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(paths.output), (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_3__.g)());
	deps.remember("partial", partial);
	try {
		const manifest = await (0,_encrypt_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			...work,
			path: partial
		}, inputs, deps);
		await (0,_publish_js__WEBPACK_IMPORTED_MODULE_8__.n)(partial, paths.output, paths.manifest, manifest);
		return manifest;
	} catch (error) {
		await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_7__.n)(partial, deps.log);
		throw error;
	}
}
// actions/encrypt-image/open-source.ts
/** Opens the plaintext disk image, or refuses it. `temp`: the runner's temp folder. */
async function openSource(path, inputs, temp, { signal, log }) {
	const source = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_9__.r)(path, inputs.maxVirtualSize, {
		allowEncrypted: inputs.allowEncryptedSource,
		folder: (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(temp, (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_3__.g)()),
		signal,
		log
	});
	log.info(`source: ${source.format}, virtual disk of ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.V)(source.virtualSize)}`);
	return source;
}
// actions/encrypt-image/space.ts
/** What the manifest needs beside the image, generously. */
const MANIFEST_ROOM = 1048576;
/**
* Checks that the result may be made and fits into `folder`, and tells how large it is. The size is that of the blocks
* which may hold data; only if that does not fit, or `exact` is asked for, the source is read to find those that do.
*/
async function checkSpace(source, format, folder, options) {
	await demandWritable(folder);
	if (format === "luks-raw") {
		const virtualSize = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_9__.u)(source.virtualSize);
		const size = _lib_disk_js__WEBPACK_IMPORTED_MODULE_9__.l + virtualSize;
		await demandSpace(folder, size + MANIFEST_ROOM, "the encrypted image");
		return {
			size,
			virtualSize
		};
	}
	const atMost = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_9__.S)(source.virtualSize, [...(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_9__.o)(source.dataRanges())]);
	const { virtualSize } = atMost;
	if (!options.exact && await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_9__.C)(folder) >= atMost.fileSize + MANIFEST_ROOM) return {
		size: atMost.fileSize,
		virtualSize
	};
	const exact = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_9__.S)(source.virtualSize, await blocksWithContent(source, options.signal));
	await demandSpace(folder, exact.fileSize + MANIFEST_ROOM, "the encrypted image");
	return {
		size: exact.fileSize,
		virtualSize
	};
}
/** Throws UserError E_OUTPUT_WRITE unless files may be made in `folder`: a dry run makes none that would show it. */
async function demandWritable(folder) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_12__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_12__.constants.X_OK).catch((cause) => {
		throw (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_3__.c)(`no file can be made in ${folder}`, cause);
	});
}
/** Throws UserError E_SPACE unless `folder` has room for `needed` bytes more. */
async function demandSpace(folder, needed, what) {
	const free = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_9__.C)(folder);
	if (free >= needed) return;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_SPACE",
		what: `${what} needs ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.V)(needed)} (${needed} bytes) in ${folder}, where ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.V)(free)} (${free} bytes) are free`,
		why: "the runner's disk is too small, or results of earlier runs fill it",
		fix: "free space there, or use a runner with a larger disk or another `output`"
	});
}
async function blocksWithContent(source, signal) {
	const buffer = Buffer.alloc(_lib_disk_js__WEBPACK_IMPORTED_MODULE_9__.g);
	const blocks = [];
	for (const block of (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_9__.o)(source.dataRanges())) {
		signal.throwIfAborted();
		await source.read(block * _lib_disk_js__WEBPACK_IMPORTED_MODULE_9__.g, buffer);
		if (!(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_9__.s)(buffer)) blocks.push(block);
	}
	return blocks;
}
// actions/encrypt-image/source.ts
/**
* Downloads the source into `temp`, under a name that tells its owner. It keeps that name when it is to be removed, so
* that a later run removes it should this one be killed; else it is given the object's own name when it is complete.
*/
async function downloadSource(uri, temp, remove, deps) {
	const { storage, log, signal, remember, reserved } = deps;
	const client = storage(uri.region);
	const head = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.a)("the source cannot be looked up in Object Storage", () => client.head(uri));
	if (!head) throw noSource(uri);
	await demandSpace(temp, head.size, "the download");
	const own = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(temp, (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_3__.g)());
	remember(own);
	try {
		await fetchInto(own, client, uri, head, deps);
		signal.throwIfAborted();
		if (remove) return {
			path: own,
			settle: () => (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_7__.n)(own, log)
		};
		const path = await keepAs(own, (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(temp, (0,node_path__WEBPACK_IMPORTED_MODULE_11__.basename)(uri.key)), reserved);
		return {
			path,
			settle: async () => log.notice(`the downloaded plaintext lies at ${path}; remove-source: true would have deleted it`)
		};
	} catch (error) {
		await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_7__.n)(own, log);
		throw error;
	}
}
async function fetchInto(path, client, uri, head, { log, signal }) {
	log.info(`downloading ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.V)(head.size)} from ${uri.bucket}/${uri.key}`);
	const file = await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_3__.o)(path);
	const progress = (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.P)(log, "downloaded");
	const stopping = (done, total) => {
		signal.throwIfAborted();
		progress(done, total);
	};
	const write = (bytes, position) => (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_3__.l)(file, bytes, position, "the download into the runner's temp folder");
	try {
		await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.a)("the source cannot be downloaded", () => (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.d)(client.s3, uri, write, {
			head,
			progress: stopping
		}));
	} finally {
		await file.close();
	}
}
/** Never over another file, nor where the result will be: then a name of its own is good enough. */
async function keepAs(own, path, reserved) {
	if (!reserved.includes(path) && await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.link)(own, path).then(() => true, () => false)) {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.unlink)(own);
		return path;
	}
	const aside = `${own}.source`;
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.rename)(own, aside);
	return aside;
}
function noSource(uri) {
	return new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_SOURCE_MISSING",
		what: `there is no object ${JSON.stringify(uri.key)} in the bucket ${uri.bucket} (${uri.region})`,
		why: "bucket, key or region of image-uri is misspelt, or the API key may not see the bucket",
		fix: "compare image-uri with the list of objects in the bucket, and grant Content Reader on it"
	});
}
// actions/encrypt-image/stage.ts
/**
* Encrypts one disk image, or adopts an earlier result. The file gets its name only when it is complete, verified and
* on the disk. The data key is overwritten, and a plaintext that was downloaded is settled, in every ending.
*/
async function run(inputs, deps) {
	deps.outputs.set("changed", "false");
	demandLinux(deps.platform);
	const paths = await resolvePaths(inputs, deps.allowed, deps.temp);
	if (!inputs.dryRun) {
		await deps.engines.removeLeftovers((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(paths.output));
		await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_7__.t)([paths.temp, (0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(paths.output)], deps.log);
	}
	if (inputs.format === "luks-raw") {
		deps.log.notice(_encrypt_js__WEBPACK_IMPORTED_MODULE_5__.r);
		deps.summary.note(_encrypt_js__WEBPACK_IMPORTED_MODULE_5__.r);
	}
	const afterwards = paths.image !== void 0 ? await withSource(paths.image, inputs, paths, deps) : "uri" in inputs.source && await withDownload(inputs.source.uri, inputs, paths, deps);
	if (afterwards) await afterwards();
}
/** Whose files a dead run left is told by /proc, and files are published by Linux' rules. */
function demandLinux(platform) {
	if (platform === "linux") return;
	throw new _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.X({
		code: "E_PLATFORM",
		what: `encrypt-image does not run on ${platform}`,
		why: "the job runs on a Windows or macOS runner",
		fix: "choose a Linux runner with `runs-on`"
	});
}
async function withDownload(uri, inputs, paths, deps) {
	const remove = inputs.removeSource || inputs.dryRun;
	const { storage, log, signal } = deps;
	const remember = (path) => deps.remember("download", path);
	const reserved = [paths.output, paths.manifest];
	const download = await downloadSource(uri, paths.temp, remove, {
		storage,
		log,
		signal,
		reserved,
		remember
	});
	try {
		return await withSource(download.path, inputs, paths, deps);
	} finally {
		await download.settle();
	}
}
async function withSource(path, inputs, paths, deps) {
	const source = await openSource(path, inputs, paths.temp, deps);
	try {
		const guest = await judgeGuest(source, inputs.guest, deps);
		const key = await unwrap(inputs, deps);
		try {
			return await withKey({
				source,
				guest,
				key
			}, inputs, paths, deps);
		} finally {
			key.dek.wipe();
		}
	} finally {
		await source.close();
	}
}
async function unwrap(inputs, { keys, log }) {
	const key = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_2__.a)("the wrapped data key cannot be unwrapped", () => keys.unwrapDek(inputs.rootKey, inputs.wrappedDek));
	log.info(`data key of ${key.dek.bits} bits, key hash ${key.dek.keyHash()}`);
	if (key.rewrapped) log.info("the root key was rotated since the data key was wrapped; the wrapped data key stays valid");
	return key;
}
async function withKey({ source, guest, key }, inputs, paths, deps) {
	const { outputs } = deps;
	const identity = async () => ({
		sourceSha256: await source.fileSha256(deps.signal),
		format: inputs.format,
		keyHash: key.dek.keyHash(),
		rootKeyCrn: inputs.rootKey.crn,
		dataKeySource: inputs.dataKeySource
	});
	outputs.set("key-hash", key.dek.keyHash());
	outputs.set("format", inputs.format);
	const digestKnown = await needsDigestFirst(inputs, paths);
	if (digestKnown) {
		const wanted = await identity();
		outputs.set("source-sha256", wanted.sourceSha256);
		const adopted = await findEarlier(wanted, inputs, paths, deps);
		if (adopted) {
			reportAdopted(adopted, inputs, paths, deps);
			return;
		}
	}
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(paths.output);
	const engine = await chooseEngine(inputs.engine, folder, deps.engines, deps.log);
	const options = {
		exact: inputs.dryRun,
		signal: deps.signal
	};
	const result = await checkSpace(source, inputs.format, folder, options);
	await (0,_publish_js__WEBPACK_IMPORTED_MODULE_8__.t)(paths.manifest, inputs);
	if (inputs.dryRun) {
		reportDryRun(source, result, engine, inputs, deps);
		return;
	}
	return make({
		source,
		guest,
		key,
		identity,
		digestKnown,
		engine,
		openSecond: inputs.verify !== "none" || inputs.cache ? await deps.engines.second(engine, folder) : void 0,
		atMost: result.size
	}, inputs, paths, deps);
}
function reportDryRun(source, { size, virtualSize }, engine, inputs, { outputs, summary, log }) {
	outputs.set("engine", engine.name);
	outputs.set("wrapped-dek", inputs.wrappedDek);
	outputs.set("size", String(size));
	outputs.set("virtual-size", String(virtualSize));
	const text = `dry run: the ${source.format} source would become ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.V)(size)} of ${inputs.format} by ${engine.name}; nothing was written`;
	log.notice(text);
	summary.note(text);
}



/***/ })

};
