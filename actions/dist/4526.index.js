export const id = 4526;
export const ids = [4526];
export const modules = {

/***/ 4526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTION: () => (/* binding */ ACTION)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _inputs5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(984);


// actions/export-image/action.ts
const ACTION = {
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
		"changed",
		"timing"
	],
	parse: _inputs5_js__WEBPACK_IMPORTED_MODULE_1__.n,
	async run(inputs, edge) {
		const { openDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5887), __webpack_require__.e(2743), __webpack_require__.e(4553)]).then(__webpack_require__.bind(__webpack_require__, 4553));
		const { run } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5887), __webpack_require__.e(2545), __webpack_require__.e(2743), __webpack_require__.e(4196)]).then(__webpack_require__.bind(__webpack_require__, 4196));
		await run(inputs, openDeps(inputs, edge));
	},
	async post(inputs, edge) {
		const { openPostDeps } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5887), __webpack_require__.e(2743), __webpack_require__.e(4553)]).then(__webpack_require__.bind(__webpack_require__, 4553));
		const { post } = await Promise.all(/* import() */[__webpack_require__.e(9085), __webpack_require__.e(4010), __webpack_require__.e(5979), __webpack_require__.e(7419), __webpack_require__.e(5056)]).then(__webpack_require__.bind(__webpack_require__, 5056));
		await post(openPostDeps(inputs, edge));
	}
};



/***/ }),

/***/ 984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parse),
/* harmony export */   t: () => (/* binding */ exportKeyProblem)
/* harmony export */ });
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);

// actions/export-image/inputs.ts
function parse(reader, env) {
	const common = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.K)(reader, "1h", env);
	const inputs = {
		...common,
		classic: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.G)(reader, common.apiKey),
		subject: readSubject(reader),
		bucket: reader.requiredText("bucket", { check: _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.ut }),
		objectKey: reader.text("object-key", { check: exportKeyProblem }),
		exportKey: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.q)(reader, "export"),
		output: reader.text("output", { check: (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.lt)(value) }),
		disks: reader.choice("disks", ["boot", "all"], "boot"),
		removeObject: reader.flag("remove-object", false),
		dryRun: reader.flag("dry-run", false)
	};
	reader.rule(["remove-object", "output"], inputs.removeObject && inputs.output === void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Tt)("remove-object needs output: without a download nothing would be left of the export", "output was forgotten, or remove-object is left of another call", "give output, or leave remove-object out"));
	return inputs;
}
/** The export puts the number of each disk before the ending: `disk.vhd` becomes `disk-0.vhd`. softlayer-api.md 8 */
function exportKeyProblem(key) {
	if (key.endsWith(".vhd") && key.length > 4) return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.mt)(key);
	const stem = key.replace(/\.(vhdx?|raw|img|qcow2|vmdk)$/i, "");
	return (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Tt)("must end in .vhd", "IBM exports disks as VHD, and puts the number of each disk before this ending", (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.mt)(`${stem}.vhd`) === void 0 ? `did you mean ${stem}.vhd?` : "give a name that ends in .vhd");
}
function readSubject(reader) {
	const number = {
		min: 1,
		max: _lib_first_js__WEBPACK_IMPORTED_MODULE_0__.vt
	};
	const id = reader.integer("template-id", {
		...number,
		wrong: (text) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.yt)(text, "template-global-id")
	});
	const globalId = reader.text("template-global-id", { check: (text) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.bt)(text, "must be a GUID", "template-id") });
	const templateName = reader.text("template-name", { check: nameProblem });
	const server = reader.integer("instance-id", {
		...number,
		wrong: (text) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.yt)(text)
	});
	const name = reader.text("name", { check: nameProblem });
	const allowed = reader.flag("allow-shutdown", false);
	judgeSubject(reader, {
		"template-id": id,
		"template-global-id": globalId,
		"template-name": templateName,
		"instance-id": server
	});
	judgeServer(reader, {
		server,
		name,
		allowed
	});
	if (server !== void 0) return {
		kind: "server",
		id: server,
		name: name ?? ""
	};
	if (templateName !== void 0) return {
		kind: "name",
		name: templateName
	};
	return {
		kind: "template",
		id: id ?? globalId ?? 0
	};
}
function judgeSubject(reader, subjects) {
	const given = Object.keys(subjects).filter((name) => subjects[name] !== void 0);
	reader.rule(Object.keys(subjects), given.length !== 1, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Tt)("give one of template-id, template-global-id and template-name, or instance-id of a server that is captured", given.length === 0 ? "none of them is given: what is to be exported was forgotten" : `${given.join(" and ")} are given, and which of them counts cannot be told`, given.length === 0 ? "give the id of the template as template-id" : `leave all but one of ${given.join(", ")} out`));
}
function judgeServer(reader, { server, name, allowed }) {
	reader.rule(["name", "instance-id"], server === void 0 && name !== void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Tt)("name is that of a captured server: it belongs to instance-id", "the name of a template that is there already was given", "give it as template-name, or leave name out"));
	reader.rule(["instance-id", "allow-shutdown"], server !== void 0 && !allowed, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Tt)("instance-id needs allow-shutdown: true, since a capture shuts the server down", "nobody has said that this server may stand still for a while", "set allow-shutdown to true when it may, or export a template that is there already"));
	reader.rule(["instance-id", "name"], server !== void 0 && name === void 0, (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.Tt)("name is missing: what the captured server is called as a template", "a capture makes a template, and that needs a name", "give name, such as web-2026-11"));
}
const nameProblem = (value) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_0__.xt)(value, 255);



/***/ })

};
