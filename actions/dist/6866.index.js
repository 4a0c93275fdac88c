export const id = 6866;
export const ids = [6866];
export const modules = {

/***/ 6866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prove: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var _lib_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3794);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2545);
/* harmony import */ var _lib_image_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7419);
/* harmony import */ var _unwrapped_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9574);
/* harmony import */ var _own_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6886);
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
async function prove(adopted, plain, inputs, paths, deps) {
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
		await readBack(adopted, plain, inputs, paths, deps);
	}
	const manifest = {
		...adopted.manifest,
		verify: missing ? stronger(levelOf(inputs), adopted.manifest.verify) : adopted.manifest.verify,
		guest: (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_6__.d)(adopted.manifest.guest, plain.guest)
	};
	const rewritten = !adopted.object && JSON.stringify(manifest) !== JSON.stringify(adopted.manifest);
	if (rewritten) await (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_6__.o)(paths.manifest, manifest);
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
	if (object && (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_5__.v)(object.head, [manifest]) === void 0) return "the object of the earlier result does not tell its digest";
}
const levelOf = ({ verify }) => verify === "full" ? "full" : "sample";
async function readBack({ manifest, object }, plain, inputs, paths, deps) {
	const { signal, log } = deps;
	const refused = (why, cause) => object ? (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_6__.h)((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.ft)(object.uri), why, cause) : (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_6__.g)(paths.output, why, cause);
	const started = performance.now();
	const made = await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_3__.h)(plain.source, manifest.format, signal);
	if (made.size !== manifest.size || made.virtualSize !== manifest["virtual-size"]) throw refused(`by its manifest it has ${manifest.size} bytes for a disk of ${manifest["virtual-size"]}, and an image of this source ${made.size} for ${made.virtualSize}`);
	using key = await (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_6__.r)(manifest["wrapped-dek"], plain.key, inputs, deps);
	await using file = await fileOf(object, paths, deps);
	const name = manifest.engine === "dm-crypt" ? "dm-crypt" : "userspace";
	const verified = await (0,_lib_engine_js__WEBPACK_IMPORTED_MODULE_3__.l)({
		path: file.path,
		format: manifest.format,
		dek: key.dek,
		made,
		level: levelOf(inputs),
		openSecond: await deps.engines.second({ name }, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(paths.output)),
		signal,
		progress: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.y)(log, "verified")
	}).catch((cause) => {
		throw cause instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot && cause.code === "E_VERIFY" ? refused(cause.what, cause) : cause;
	});
	if (verified.sha256 !== manifest.sha256) throw refused("its bytes are not those that its manifest describes");
	const spent = performance.now() - started;
	deps.summary.timed("Read back the earlier result", spent, made.size);
	log.info(`verified the earlier result in ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.E)(spent)}: ${verified.sampled} sampled sectors by ${verified.second}${levelOf(inputs) === "full" ? ", and every sector" : ""}`);
}
/** The file at the output's path, which stays; or the object, downloaded beside it for as long as it is needed. */
async function fileOf(object, paths, deps) {
	if (!object) return {
		path: paths.output,
		[Symbol.asyncDispose]: async () => void 0
	};
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(paths.output);
	await using ifItFails = new AsyncDisposableStack();
	const own = ifItFails.use((0,_own_files_js__WEBPACK_IMPORTED_MODULE_7__.t)(folder, deps.log));
	deps.remember("partial", own.path);
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_4__.G)(folder, object.head.size, "the earlier result, which is read back,");
	const words = {
		failed: "the earlier result cannot be read",
		written: "the earlier result"
	};
	const head = {
		...object.head,
		metadata: {}
	};
	await (0,_unwrapped_key_js__WEBPACK_IMPORTED_MODULE_6__.s)(own.path, {
		...object,
		head
	}, words, false, deps);
	ifItFails.move();
	return own;
}



/***/ })

};
