export const id = 3151;
export const ids = [3151];
export const modules = {

/***/ 984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parse),
/* harmony export */   t: () => (/* binding */ exportKeyProblem)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);

// actions/export-image/inputs.ts
const LARGEST_ID = 999999999999;
function parse(reader, env) {
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.k)(reader, "1h", env);
	const inputs = {
		...common,
		classic: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.O)(reader, common.apiKey),
		subject: readSubject(reader),
		bucket: reader.requiredText("bucket", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.et)(value) ? void 0 : "is no name of a bucket" }),
		objectKey: reader.text("object-key", { check: exportKeyProblem }),
		exportKey: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.A)(reader, "export"),
		output: reader.text("output"),
		disks: reader.choice("disks", ["boot", "all"], "boot"),
		removeObject: reader.flag("remove-object", false),
		dryRun: reader.flag("dry-run", false)
	};
	if (inputs.removeObject && inputs.output === void 0) reader.problem("remove-object needs output: without a download nothing would be left of the export");
	return inputs;
}
/** The export puts the number of each disk before the ending: `disk.vhd` becomes `disk-0.vhd`. softlayer-api.md 8 */
function exportKeyProblem(key) {
	if (!key.endsWith(".vhd") || key.length <= 4) return "must end in .vhd";
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.tt)(key);
}
function readSubject(reader) {
	const id = reader.integer("template-id", {
		min: 1,
		max: LARGEST_ID
	});
	const globalId = reader.text("template-global-id", { check: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? void 0 : "must be a GUID" });
	const templateName = reader.text("template-name", { check: nameProblem });
	const server = reader.integer("instance-id", {
		min: 1,
		max: LARGEST_ID
	});
	const name = reader.text("name", { check: nameProblem });
	const allowed = reader.flag("allow-shutdown", false);
	if ([
		id,
		globalId,
		templateName,
		server
	].filter((value) => value !== void 0).length !== 1) reader.problem("give one of template-id, template-global-id and template-name, or instance-id of a server that is captured");
	if (server === void 0) {
		if (name !== void 0) reader.problem("name is that of a captured server: it belongs to instance-id");
	} else {
		if (!allowed) reader.problem("instance-id needs allow-shutdown: true, since a capture shuts the server down");
		if (name === void 0) reader.problem("name is missing: what the captured server is called as a template");
		return {
			kind: "server",
			id: server,
			name: name ?? ""
		};
	}
	if (templateName !== void 0) return {
		kind: "name",
		name: templateName
	};
	return {
		kind: "template",
		id: id ?? globalId ?? 0
	};
}
const nameProblem = (value) => value.length <= 255 ? void 0 : "is longer than 255 characters";



/***/ }),

/***/ 3151:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _inputs5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(984);



// actions/export-image/main.ts
await (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.u)({
	name: "export-image",
	title: "Image exported",
	outputs: [
		"template-id",
		"template-global-id",
		"object-uris",
		"image",
		"sha256",
		"size",
		"encrypted",
		"changed"
	],
	parse: _inputs5_js__WEBPACK_IMPORTED_MODULE_2__.n,
	async run(inputs, edge) {
		const { openDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(5887), __webpack_require__.e(4553)]).then(__webpack_require__.bind(__webpack_require__, 4553));
		const { run } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(2545), __webpack_require__.e(5887), __webpack_require__.e(4196)]).then(__webpack_require__.bind(__webpack_require__, 4196));
		await run(inputs, openDeps(inputs, edge));
	},
	async post(inputs, edge) {
		const { openPostDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(5887), __webpack_require__.e(4553)]).then(__webpack_require__.bind(__webpack_require__, 4553));
		const { post } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(5459), __webpack_require__.e(5887), __webpack_require__.e(5056)]).then(__webpack_require__.bind(__webpack_require__, 5056));
		await post(openPostDeps(inputs, edge));
	}
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
