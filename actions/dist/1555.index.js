export const id = 1555;
export const ids = [1555];
export const modules = {

/***/ 1555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDeps: () => (/* binding */ openDeps)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4010);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4904);
/* harmony import */ var _lib_event_routing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4145);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5979);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5887);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);









// actions/prepare-environment/deps.ts
function realPace(signal) {
	return {
		...(0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.rt)(signal),
		firstLook: 1e3,
		longestLook: 15e3,
		lookUp: 6e4,
		failureGrace: 15e3,
		propagation: 3e5
	};
}
// actions/prepare-environment/services.ts
/** The real services behind the stage. */
function openDeps({ apiKey, classic, endpoints, region }, edge) {
	const { log, mask, outputs, signal, summary } = edge;
	const tokens = (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.b)({
		apiKey,
		url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.et)(endpoints),
		mask,
		signal,
		log
	});
	return {
		log,
		signal,
		outputs,
		summary,
		tokens,
		sight: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.a)({
			tokens,
			url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.tt)(endpoints),
			signal,
			log
		}),
		resources: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.n)({
			tokens,
			endpoints,
			signal,
			log
		}),
		keys: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.y)({
			tokens,
			endpoints,
			signal,
			log
		}),
		keyMaking: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.r)({
			tokens,
			endpoints,
			signal,
			log
		}),
		classic: (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_1__.at)({
			url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Z)(endpoints),
			...classic,
			signal,
			log
		}),
		policies: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.p)({
			tokens,
			url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.tt)(endpoints),
			signal,
			log
		}),
		groups: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.h)({
			tokens,
			url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.et)(endpoints),
			signal,
			log
		}),
		serviceIds: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_4__.o)({
			tokens,
			url: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.et)(endpoints),
			signal,
			log
		}),
		buckets: (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_5__.d)({
			tokens,
			endpoints,
			signal,
			log
		}),
		routing: (0,_lib_event_routing_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			tokens,
			endpoints,
			region,
			signal,
			log
		}),
		writeFindings: (json) => writeFindings(edge.temp, json),
		pace: realPace(signal)
	};
}
/** A file of its own for each run: a job may look at several environments. */
async function writeFindings(folder, json) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, `environment-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()}.json`);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(path, json, {
		flag: "wx",
		mode: 384
	});
	return path;
}



/***/ })

};
