export const id = 332;
export const ids = [332];
export const modules = {

/***/ 332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9034);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);





// bin/texts.ts
const above = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(process.argv[1])), "..", "..");
const ownText = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(above, path), "utf8");
// bin/commands.ts
/** Each action is loaded when it is asked for. */
const runEnvironment = async (call) => (0,_lib_command_line_js__WEBPACK_IMPORTED_MODULE_2__.r)((await __webpack_require__.e(/* import() */ 6324).then(__webpack_require__.bind(__webpack_require__, 6324))).ACTION, call);
/** In the order in which people need them. */
const COMMANDS = {
	check: {
		action: "prepare-environment",
		text: "Changes nothing, and tells of each gap how to close it.",
		fixed: { mode: "check" },
		withheld: [
			"dry-run",
			"root-key-material",
			"standard-key-material"
		],
		run: runEnvironment
	},
	prepare: {
		action: "prepare-environment",
		text: "With --mode ensure it makes what is missing.",
		run: runEnvironment
	},
	wrap: {
		action: "wrap-key",
		run: async (call) => (0,_lib_command_line_js__WEBPACK_IMPORTED_MODULE_2__.r)((await __webpack_require__.e(/* import() */ 7354).then(__webpack_require__.bind(__webpack_require__, 7354))).ACTION, call)
	},
	encrypt: {
		action: "encrypt-image",
		run: async (call) => (0,_lib_command_line_js__WEBPACK_IMPORTED_MODULE_2__.r)((await __webpack_require__.e(/* import() */ 5023).then(__webpack_require__.bind(__webpack_require__, 5023))).ACTION, call)
	},
	import: {
		action: "upload-import",
		run: async (call) => (0,_lib_command_line_js__WEBPACK_IMPORTED_MODULE_2__.r)((await __webpack_require__.e(/* import() */ 5851).then(__webpack_require__.bind(__webpack_require__, 5851))).ACTION, call)
	},
	order: {
		action: "order-instance",
		run: async (call) => (0,_lib_command_line_js__WEBPACK_IMPORTED_MODULE_2__.r)((await Promise.all(/* import() */[__webpack_require__.e(2017), __webpack_require__.e(4445)]).then(__webpack_require__.bind(__webpack_require__, 4445))).ACTION, call)
	},
	export: {
		action: "export-image",
		run: async (call) => (0,_lib_command_line_js__WEBPACK_IMPORTED_MODULE_2__.r)((await __webpack_require__.e(/* import() */ 4526).then(__webpack_require__.bind(__webpack_require__, 4526))).ACTION, call)
	},
	audit: {
		action: "audit-events",
		run: async (call) => (0,_lib_command_line_js__WEBPACK_IMPORTED_MODULE_2__.r)((await __webpack_require__.e(/* import() */ 3824).then(__webpack_require__.bind(__webpack_require__, 3824))).ACTION, call)
	}
};
/** What the `action.yml` of a command says. */
const metadataOf = (command) => (0,_lib_command_line_js__WEBPACK_IMPORTED_MODULE_2__.n)(ownText(`actions/${COMMANDS[command]?.action}/action.yml`));
/** Runs one of COMMANDS. Returns the exit code. */
async function startCommand(name, args, host) {
	const command = COMMANDS[name];
	if (!command) throw new Error(`there is no command ${name}`);
	return command.run({
		command: name,
		args,
		fixed: command.fixed ?? {},
		withheld: command.withheld ?? [],
		host,
		metadata: () => metadataOf(name),
		owners: (flag) => Object.keys(COMMANDS).filter((other) => other !== name && metadataOf(other).inputs.has(flag))
	});
}
// bin/main.ts
/** The command line. `args`: what stands after the program's name. Returns the exit code. */
async function main(args, host) {
	const [name = "", ...rest] = args;
	if ([
		"--help",
		"-h",
		"help"
	].includes(name)) return help(rest, host);
	if (name === "--version") {
		host.stdout(`${JSON.parse(ownText("package.json")).version}\n`);
		return 0;
	}
	if (Object.hasOwn(COMMANDS, name)) return startCommand(name, rest, host);
	host.stderr(`error: E_USAGE: ${unknownCommand(name)} Fix: encrypted-image --help\n`);
	return 2;
}
function help([command], host) {
	if (command !== void 0 && Object.hasOwn(COMMANDS, command)) return startCommand(command, ["--help"], host);
	const commands = Object.entries(COMMANDS).map(([name, { text }]) => {
		const { description } = metadataOf(name);
		return [name, text ? `${description}. ${text}` : description];
	});
	host.stdout((0,_lib_command_line_js__WEBPACK_IMPORTED_MODULE_2__.i)(commands));
	return 0;
}
function unknownCommand(name) {
	const names = Object.keys(COMMANDS);
	const all = `The commands are ${names.join(", ")}.`;
	if (name === "") return `no command is given. ${all}`;
	if (name.startsWith("-")) return `the command comes first, before all flags. ${all}`;
	const meant = names.find((command) => COMMANDS[command]?.action === name) ?? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.gt)(name, names);
	return `there is no such command${meant === void 0 ? "" : `; did you mean ${meant}?`} ${all}`;
}



/***/ })

};
