export const id = 6866;
export const ids = [6866];
export const modules = {

/***/ 6866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prove: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3794);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5459);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5887);
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2842);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1876);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1563);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);









// actions/encrypt-image/prove.ts
const RANKS = [
	"none",
	"sample",
	"full"
];
/** An unknown text says nothing. */
const rank = (verify) => Math.max(0, RANKS.indexOf(verify));
const stronger = (one, other) => rank(one) > rank(other) ? one : other;
/**
* An earlier result may have been read back less than this run asks for, and its guest been judged by less: what is
* missing is made up here, against this run's source. A manifest on the disk is written anew with what was found; the one
* in a bucket, where this action only reads, stays. Throws UserError E_OBJECT_DIFFERS or E_OUTPUT_EXISTS when the result
* does not read back.
*/
async function prove(adopted, work, inputs, paths, deps) {
	const missing = missingProof(adopted, inputs);
	if (inputs.dryRun) {
		if (missing) deps.log.notice(`${missing}: a run that is not dry would read it back first`);
		return {
			...adopted,
			rewritten: false
		};
	}
	if (missing) {
		deps.log.notice(`${missing}: it is read back and compared with the source`);
		await readBack(adopted, work, inputs, paths, deps);
	}
	const manifest = {
		...adopted.manifest,
		verify: missing ? stronger(levelOf(inputs), adopted.manifest.verify) : adopted.manifest.verify,
		guest: (0,_space_js__WEBPACK_IMPORTED_MODULE_5__.i)(adopted.manifest.guest, work.guest)
	};
	const rewritten = !adopted.object && JSON.stringify(manifest) !== JSON.stringify(adopted.manifest);
	if (rewritten) await (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__.r)(paths.manifest, manifest);
	if (adopted.object && missing) deps.log.info("its manifest in the bucket, where this action only reads, does not tell that it was read back now");
	return {
		...adopted,
		manifest: adopted.object ? {
			...manifest,
			guest: adopted.manifest.guest
		} : manifest,
		rewritten
	};
}
/** In words, why the earlier result must be read back; undefined when its records do. */
function missingProof({ manifest, object }, inputs) {
	if (rank(manifest.verify) < rank(inputs.verify)) return `the earlier result was made with verify: ${rank(manifest.verify) === 0 ? "none" : manifest.verify}, and ${inputs.verify} is asked for`;
	if (object && object.head.metadata["sha256"] === void 0) return "the object of the earlier result does not tell its digest";
}
const levelOf = ({ verify }) => verify === "full" ? "full" : "sample";
async function readBack({ manifest, object }, work, inputs, paths, deps) {
	const { signal, log } = deps;
	const refused = (why, cause) => object ? (0,_space_js__WEBPACK_IMPORTED_MODULE_5__.l)((0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.h)(object.uri), why, cause) : (0,_space_js__WEBPACK_IMPORTED_MODULE_5__.u)(paths.output, why, cause);
	const started = performance.now();
	const made = await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_2__.d)(work.source, manifest.format, signal);
	if (made.size !== manifest.size || made.virtualSize !== manifest["virtual-size"]) throw refused(`by its manifest it has ${manifest.size} bytes for a disk of ${manifest["virtual-size"]}, and an image of this source ${made.size} for ${made.virtualSize}`);
	await withDek(manifest, work, inputs, deps, (dek) => withFile(object, paths, deps, async (path) => {
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(paths.output);
		const name = manifest.engine === "dm-crypt" ? "dm-crypt" : "userspace";
		const openSecond = await deps.engines.second({ name }, folder);
		const progress = (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.w)(log, "verified");
		const { format } = manifest;
		const job = {
			path,
			format,
			dek,
			made,
			level: levelOf(inputs),
			openSecond,
			signal,
			progress
		};
		const verified = await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_2__.f)(job).catch((cause) => {
			throw cause instanceof _lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.K && cause.code === "E_VERIFY" ? refused(cause.what, cause) : cause;
		});
		if (verified.sha256 !== manifest.sha256) throw refused("its bytes are not those that its manifest describes");
		log.info(`verified the earlier result in ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.F)(performance.now() - started)}: ${verified.sampled} sampled sectors by ${verified.second}${job.level === "full" ? ", and every sector" : ""}`);
	}));
}
/** The data key of the earlier result, which may be another one than this run's. */
async function withDek(manifest, { key }, inputs, { keys }, use) {
	const wrapped = manifest["wrapped-dek"];
	if (wrapped === inputs.wrappedDek) return use(key.dek);
	const { dek } = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)("the data key of the earlier result cannot be unwrapped", () => keys.unwrapDek(inputs.rootKey, wrapped));
	try {
		return await use(dek);
	} finally {
		dek.wipe();
	}
}
/** The file at the output's path, or the object, downloaded beside it for as long as it is needed. */
async function withFile(object, paths, deps, use) {
	if (!object) return use(paths.output);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(paths.output);
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_2__._)());
	deps.remember("partial", path);
	try {
		await (0,_space_js__WEBPACK_IMPORTED_MODULE_5__.n)(folder, object.head.size, "the earlier result, which is read back,");
		await fetchInto(path, object, deps);
		await use(path);
	} finally {
		await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_6__.n)(path, deps.log);
	}
}
async function fetchInto(path, { uri, head }, { storage, signal, log }) {
	log.info(`downloading ${(0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.I)(head.size)} from ${uri.bucket}/${uri.key}`);
	const file = await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_2__.o)(path);
	const told = (0,_lib_runner_js__WEBPACK_IMPORTED_MODULE_1__.w)(log, "downloaded");
	const progress = (done, total) => {
		signal.throwIfAborted();
		told(done, total);
	};
	try {
		await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.l)("the earlier result cannot be read", () => (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.h)(storage(uri.region).s3, uri, (bytes, position) => (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_2__.u)(file, bytes, position, "the earlier result"), {
			head,
			progress
		}));
	} finally {
		await file.close();
	}
}



/***/ })

};
