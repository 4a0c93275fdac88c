export const id = 4042;
export const ids = [4042];
export const modules = {

/***/ 4042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDeps: () => (/* binding */ openDeps),
/* harmony export */   openPostDeps: () => (/* binding */ openPostDeps)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4904);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5979);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5887);





// actions/encrypt-image/open-engines.ts
/** The engines that the action really runs with. What is not used is not loaded, and each folder is probed once. */
function openEngines(log) {
	const probed = /* @__PURE__ */ new Map();
	const probe = (folder) => {
		const found = probed.get(folder) ?? probeNow(folder);
		probed.set(folder, found);
		return found;
	};
	return {
		async userspace() {
			const { createUserspaceEngine } = await Promise.all(/* import() */[__webpack_require__.e(2545), __webpack_require__.e(3794), __webpack_require__.e(7812)]).then(__webpack_require__.bind(__webpack_require__, 7812));
			return createUserspaceEngine();
		},
		async dmCrypt() {
			const { createDmCryptEngine } = await Promise.all(/* import() */[__webpack_require__.e(2545), __webpack_require__.e(3794), __webpack_require__.e(1956)]).then(__webpack_require__.bind(__webpack_require__, 1956));
			return createDmCryptEngine();
		},
		probe,
		async second(engine, folder) {
			if (engine.name === "dm-crypt" || !(await probe(folder)).ok) return void 0;
			const { dmCryptSecondCipher } = await Promise.all(/* import() */[__webpack_require__.e(2545), __webpack_require__.e(3794), __webpack_require__.e(6096)]).then(__webpack_require__.bind(__webpack_require__, 6096));
			return dmCryptSecondCipher(log);
		},
		removeLeftovers: (folder) => removeKernelLeftovers(folder, log)
	};
}
async function probeNow(folder) {
	const { probeDmCrypt } = await Promise.all(/* import() */[__webpack_require__.e(2545), __webpack_require__.e(3794), __webpack_require__.e(9454)]).then(__webpack_require__.bind(__webpack_require__, 9454));
	return probeDmCrypt(folder);
}
/** Mappings, loop devices and files that killed runs left; never throws. */
async function removeKernelLeftovers(folder, log) {
	const { removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(2545), __webpack_require__.e(3794), __webpack_require__.e(1876)]).then(__webpack_require__.bind(__webpack_require__, 1876));
	const { privileges } = await Promise.all(/* import() */[__webpack_require__.e(2545), __webpack_require__.e(4578)]).then(__webpack_require__.bind(__webpack_require__, 4578));
	await removeLeftovers(privileges(), log, folder);
}
// actions/encrypt-image/services.ts
/** The services that the action really runs with. Nothing is sent or loaded before it is needed. */
function openDeps(inputs, edge) {
	const { env, log, mask, outputs, saveState, signal, summary } = edge;
	const { endpoints } = inputs;
	const tokens = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.b)({
		apiKey: inputs.apiKey,
		url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.et)(endpoints),
		mask,
		signal,
		log
	});
	return {
		keys: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_3__.y)({
			tokens,
			endpoints,
			signal,
			log
		}),
		storage: (region) => (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_4__.D)({
			tokens,
			endpoints,
			region,
			signal,
			log
		}),
		engines: openEngines(log),
		openCache: (wanted, wishes, folder) => openCache(wanted, wishes, folder, edge),
		allowed: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_1__.G)(env),
		temp: edge.temp,
		platform: process.platform,
		signal,
		log,
		outputs,
		summary,
		remember: saveState
	};
}
async function openCache(wanted, inputs, folder, { env, log, saveState, signal }) {
	const [{ ImageCache }, { createCacheClient }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2545), __webpack_require__.e(8554)]).then(__webpack_require__.bind(__webpack_require__, 8554)), Promise.all(/* import() */[__webpack_require__.e(2545), __webpack_require__.e(2488)]).then(__webpack_require__.bind(__webpack_require__, 2488))]);
	return new ImageCache(wanted, inputs, folder, {
		client: createCacheClient(process.argv[1] ?? "", env),
		log,
		signal,
		attempt: `${env["GITHUB_RUN_ID"] ?? 0}-${env["GITHUB_RUN_ATTEMPT"] ?? 1}`,
		timeLeft: () => inputs.timeout - performance.now(),
		remember: (path) => saveState("partial", path)
	});
}
function openPostDeps({ log, getState }) {
	return {
		log,
		recall: getState,
		removeKernelLeftovers: (folder) => removeKernelLeftovers(folder, log)
	};
}



/***/ })

};
