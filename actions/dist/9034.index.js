export const id = 9034;
export const ids = [9034];
export const modules = {

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ overview),
/* harmony export */   n: () => (/* binding */ readMetadata),
/* harmony export */   r: () => (/* binding */ runCommand),
/* harmony export */   t: () => (/* binding */ processHost)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7066);






// lib/command-line/endings.ts
/** How a command ends, for the scripts that call it (docs/command-line.md shows this table). */
const EXIT_CODES = {
	0: "It is done, or there was nothing to do",
	1: "Refused or failed: the error names the cause and the cure",
	2: "The flags or the inputs cannot be used; nothing was sent",
	3: "A defect of this program",
	4: "Not known, or not finished yet: nothing is lost, and the same command goes on or finds out",
	130: "Stopped by SIGINT (Ctrl-C), after cleaning up",
	143: "Stopped by SIGTERM, after cleaning up"
};
const REFUSED_INPUT = /* @__PURE__ */ new Set(["E_INPUT", "E_USAGE"]);
/** A later run of the same command takes up what these leave. Beside them all that begin with E_STILL_. */
const UNFINISHED = /* @__PURE__ */ new Set([
	"E_TIMEOUT",
	"E_ORDER_UNKNOWN",
	"E_UNKNOWN_OUTCOME",
	"E_INSTANCE_NOT_SHOWN",
	"E_COS_UPLOAD_LOST"
]);
/** `error`: what a command ended with, undefined when it went well. `stopped`: the signal that came, if any. */
function exitCodeOf(error, stopped) {
	if (error === void 0) return 0;
	if (stopped !== void 0) return stopped === "SIGINT" ? 130 : 143;
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot)) return 3;
	if (REFUSED_INPUT.has(error.code)) return 2;
	return error.code.startsWith("E_STILL_") || UNFINISHED.has(error.code) ? 4 : 1;
}
// lib/command-line/offer.ts
/** Inputs that mean something in a job of GitHub Actions only. */
const OF_GITHUB = {
	cache: "it is the cache of GitHub Actions",
	"cache-limit": "it is the cache of GitHub Actions",
	"github-token": "it records a deployment at GitHub"
};
/** Why an input is no flag here; undefined when nothing is known about that. */
function whyNotHere(name) {
	return OF_GITHUB[name];
}
/** What the action asks for, in its order, without what the command fixes and what only GitHub Actions has. */
function offerOf(action, fixed) {
	const reader = new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.S({
		input: () => "",
		env: () => void 0,
		mask: () => void 0
	});
	action.parse(reader, () => void 0);
	return [...reader.asked].filter(([name]) => !(name in OF_GITHUB) && !fixed.includes(name)).map(([name, asked]) => {
		const secret = asked.kind === "secret";
		const variable = asked.env ?? (secret ? ownVariable(name) : void 0);
		return {
			...asked,
			name,
			variable,
			secret,
			byDescriptor: secret || asked.kind === "lines"
		};
	});
}
/** Of a secret that has no variable of its own yet. contract.md The command line */
function ownVariable(name) {
	return `ENCRYPTED_IMAGE_${name.replaceAll("-", "_").toUpperCase()}`;
}
// lib/command-line/flags.ts
const GENERAL = [
	{
		name: "summary",
		value: "FILE",
		text: "Writes what happened as Markdown, in every ending"
	},
	{
		name: "outputs",
		value: "FILE",
		text: "Writes the outputs as lines NAME=value too, as `artifacts:reports:dotenv` of GitLab takes them"
	},
	{
		name: "quiet",
		value: "",
		text: "Says nothing on stderr but warnings and errors"
	},
	{
		name: "verbose",
		value: "",
		text: "Says on stderr also what is for those who look for a defect"
	},
	{
		name: "help",
		value: "",
		text: "Shows this text"
	}
];
/** Reads the arguments after the command's name. `others`: flag → commands that have it, asked only for an unknown one. */
function readFlags(args, offered, others = () => []) {
	return new FlagReader(args, offered, others).read();
}
var FlagReader = class {
	#rest;
	#offered;
	#others;
	#values = /* @__PURE__ */ new Map();
	#descriptors = /* @__PURE__ */ new Map();
	#general = /* @__PURE__ */ new Map();
	#problems = [];
	#position = 0;
	constructor(args, offered, others) {
		this.#rest = [...args];
		this.#offered = new Map(offered.map((input) => [input.name, input]));
		this.#others = others;
	}
	read() {
		for (let arg = this.#take(); arg !== void 0; arg = this.#take()) {
			const [, name, value] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
			if (arg === "-h") this.#general.set("help", "true");
			else if (name === void 0) this.#problem(`argument ${this.#position} belongs to no flag (one that takes no value, or two values?)`);
			else this.#flag(name, value);
		}
		return {
			values: this.#values,
			descriptors: this.#descriptors,
			general: this.#general,
			problems: this.#problems
		};
	}
	#take() {
		this.#position += 1;
		return this.#rest.shift();
	}
	#problem(text) {
		this.#problems.push(text);
	}
	#flag(name, inline) {
		const general = GENERAL.find((flag) => flag.name === name);
		const input = this.#offered.get(name);
		const behind = /^(.+)-fd$/.exec(name)?.[1] ?? "";
		if (general?.value === "") this.#switch(name, switched(inline));
		else if (general) this.#set(this.#general, name, this.#value(name, inline));
		else if (input) this.#input(input, inline);
		else if (this.#offered.get(behind)?.byDescriptor) this.#descriptor(behind, inline);
		else this.#unknown(name, inline);
	}
	#switch(name, stated) {
		if (stated === "true") this.#set(this.#general, name, stated);
		else if (stated !== "false" && stated !== "") this.#problem(`--${name} is true or false, or stands alone`);
	}
	#input(input, inline) {
		const { name, kind, secret, variable } = input;
		if (secret) {
			if (inline === void 0) this.#skipValue();
			this.#problem(`--${name} would show a secret to everybody on this machine: set the environment variable ${variable}, or give --${name}-fd N and the secret on file descriptor N`);
		} else if (kind === "boolean") {
			const next = this.#rest[0];
			const stated = inline ?? (next === "true" || next === "false" ? this.#take() : void 0);
			this.#set(this.#values, name, switched(stated));
		} else if (kind === "list") {
			const value = this.#value(name, inline);
			const before = this.#values.get(name);
			if (value !== void 0) this.#values.set(name, before === void 0 ? value : `${before}\n${value}`);
		} else this.#set(this.#values, name, this.#value(name, inline));
	}
	#descriptor(input, inline) {
		const value = this.#value(`${input}-fd`, inline);
		if (value === void 0) return;
		const descriptor = /^(0|[3-9]|[1-9][0-9]{1,3})$/.test(value) ? Number(value) : void 0;
		if (descriptor === void 0) this.#problem(`--${input}-fd takes the number of an open file descriptor: 0, or 3 and above`);
		else if ([...this.#descriptors.values()].includes(descriptor)) this.#problem(`two flags name file descriptor ${descriptor}: each gives one value`);
		else if (this.#values.has(input)) this.#problem(`--${input} and --${input}-fd are both given`);
		else if (this.#descriptors.has(input)) this.#problem(`--${input}-fd is given twice`);
		else this.#descriptors.set(input, descriptor);
	}
	#set(values, name, value) {
		if (value === void 0) return;
		if (values.has(name) || this.#descriptors.has(name)) this.#problem(`--${name} is given twice`);
		values.set(name, value);
	}
	#value(name, inline) {
		if (inline !== void 0) return inline;
		const next = this.#rest[0];
		if (next !== void 0 && !next.startsWith("--")) return this.#take();
		this.#problem(`--${name} needs a value (one that begins with -- is written --${name}=VALUE)`);
	}
	/** What probably belongs to a flag that is refused must be neither read nor shown. */
	#skipValue() {
		if (this.#rest[0] !== void 0 && !this.#rest[0].startsWith("--")) this.#take();
	}
	#unknown(name, inline) {
		if (inline === void 0) this.#skipValue();
		const shown = JSON.stringify(`--${name.slice(0, 60)}`);
		const why = whyNotHere(name);
		if (why !== void 0) {
			this.#problem(`${shown} is no flag of the command line: ${why}`);
			return;
		}
		const near = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.gt)(name, this.#names());
		if (near !== void 0) this.#problem(`there is no flag ${shown}; did you mean --${near}?`);
		else {
			const owners = this.#others(name);
			this.#problem(`there is no flag ${shown}${owners.length > 0 ? `; it belongs to ${owners.join(", ")}` : ""}`);
		}
	}
	#names() {
		const inputs = [...this.#offered.values()];
		return [
			...inputs.filter(({ secret }) => !secret).map(({ name }) => name),
			...inputs.filter(({ byDescriptor }) => byDescriptor).map(({ name }) => `${name}-fd`),
			...GENERAL.map(({ name }) => name)
		];
	}
};
/** A switch that is only named is on. */
function switched(stated) {
	return stated ?? "true";
}
// lib/command-line/help.ts
const WIDTH = 100;
/** What stands for a value in the help. */
const VALUES = {
	text: " TEXT",
	secret: "",
	boolean: "",
	duration: " TIME",
	size: " SIZE",
	price: " PRICE",
	integer: " NUMBER",
	list: " ITEM",
	choice: "",
	lines: " TEXT"
};
/** The command line's own help: commands with what each of them is. */
function overview(commands) {
	return [
		"encrypted-image COMMAND [flags]",
		"",
		...wrapped("Brings an end-to-end encrypted operating-system image to IBM Cloud classic infrastructure. The commands do what the GitHub Actions of the same repository do, with the same inputs as flags.", ""),
		"",
		"Commands:",
		...commands.flatMap(([name, text]) => entry(name, text)),
		"",
		"  encrypted-image COMMAND --help    flags, secrets and outputs of a command",
		"  encrypted-image --version",
		"",
		...exitCodes(),
		""
	].join("\n");
}
/** The help of one command. All texts on inputs and outputs are those of its `action.yml`. */
function commandHelp(name, offered, metadata) {
	const inputs = (secret) => offered.filter((offer) => offer.secret === secret).flatMap((offer) => inputLines(offer, metadata));
	return [
		`encrypted-image ${name} [flags]`,
		"",
		...wrapped(metadata.description, ""),
		"",
		"Inputs:",
		...inputs(false),
		"",
		"Secrets, never as flags, which others can read; on a file descriptor, or in the environment:",
		...inputs(true),
		"",
		"Outputs (one JSON object on stdout):",
		...[...metadata.outputs].flatMap(([output, { description }]) => entry(output, description)),
		"",
		"Every command:",
		...GENERAL.flatMap((flag) => entry(`--${flag.name}${flag.value && ` ${flag.value}`}`, flag.text)),
		"",
		"Where a text names the workspace or the runner's temp folder, it is the current folder here.",
		"",
		...exitCodes(),
		""
	].join("\n");
}
function inputLines(offer, { inputs }) {
	const field = inputs.get(offer.name);
	const notes = [
		offer.required && offer.env === void 0 ? "needed" : "",
		field?.fallback ? `default ${field.fallback}` : "",
		offer.kind === "list" ? "may be given several times" : ""
	].filter((note) => note !== "");
	const more = notes.length > 0 ? ` (${notes.join("; ")})` : "";
	return entry(`${flagOf(offer)}${more}`, field?.description ?? "");
}
function entry(head, text) {
	return [`  ${head}`, ...wrapped(text, "      ")];
}
function flagOf({ name, kind, secret, variable, byDescriptor, values = [] }) {
	if (secret) return `--${name}-fd N, or ${variable}`;
	const flag = `--${name}${kind === "choice" ? ` ${values.join("|")}` : VALUES[kind]}`;
	return byDescriptor ? `${flag}, or --${name}-fd N` : flag;
}
function exitCodes() {
	return ["Exit codes:", ...Object.entries(EXIT_CODES).map(([code, text]) => `  ${code.padEnd(4)} ${text}`)];
}
/** Lines of words, as long as fit. */
function wrapped(text, indent) {
	const lines = [];
	let line = "";
	for (const word of text.split(/\s+/)) {
		if (line !== "" && indent.length + line.length + 1 + word.length > WIDTH) {
			lines.push(indent + line);
			line = "";
		}
		line += line === "" ? word : ` ${word}`;
	}
	return line === "" ? lines : [...lines, indent + line];
}
// lib/command-line/result-files.ts
/**
* Opens the files of `--summary` and `--outputs` before anything is done: a place that cannot be written is refused while
* that costs nothing. Disposing of it closes them.
*/
var ResultFiles = class {
	#files = /* @__PURE__ */ new Map();
	/** `given`: flag → path as given, from `folder`. */
	constructor(given, folder) {
		const paths = ["summary", "outputs"].flatMap((flag) => {
			const path = given.get(flag);
			return path ? [[flag, (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(folder, path)]] : [];
		});
		if (paths.length === 2 && paths[0]?.[1] === paths[1]?.[1]) throw sameFile();
		for (const [flag, path] of paths) this.#files.set(flag, openFile(flag, path));
	}
	summary(text) {
		this.#write("summary", text);
	}
	outputs(text) {
		this.#write("outputs", text);
	}
	[Symbol.dispose]() {
		for (const file of this.#files.values()) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(file);
		this.#files.clear();
	}
	#write(flag, text) {
		const file = this.#files.get(flag);
		if (file !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(file, text);
	}
};
function sameFile() {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_USAGE",
		what: "--summary and --outputs name the same file",
		why: "one of the two paths was copied from the other; each would overwrite what the other has written",
		fix: "give each a file of its own"
	});
}
function openFile(flag, path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(path, "w", 420);
	} catch (error) {
		throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
			code: "E_USAGE",
			what: `--${flag}: ${JSON.stringify(path)} cannot be written: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error)}`,
			why: "its folder does not exist, or this user may not write there",
			fix: `give --${flag} a path in a folder that exists and is yours`
		});
	}
}
/**
* Outputs as lines `COMMAND_OUTPUT=value`. GitLab takes no value of several lines and no quotes: items of a list are
* separated by commas; one whose items hold commas is left out, and its name is given to `leftOut`.
*/
function dotenv(command, outputs, leftOut) {
	return outputs.map(([name, value]) => {
		const items = value.split("\n");
		const variable = `${command}_${name}`.replaceAll("-", "_").toUpperCase();
		if (items.length === 1) return `${variable}=${value}\n`;
		if (!value.includes(",")) return `${variable}=${items.join(",")}\n`;
		leftOut(name);
		return "";
	}).join("");
}
// lib/command-line/screen.ts
const COLOURS = {
	red: 31,
	yellow: 33,
	cyan: 36
};
/** Back to the first column, and the line is empty. */
const CLEARED = "\r\x1B[K";
/**
* Tells people on stderr what happens, without secrets and without what could move their cursor or be read as a
* command by the log of a CI system. At a terminal a progress is one line that is drawn anew.
*/
function openScreen(host, masked, loudness) {
	const { columns } = host;
	const colours = columns !== void 0 && !host.env["NO_COLOR"];
	let drawn = false;
	const clean = (text) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.I)(masked.redact(text));
	const say = (text) => {
		host.stderr(`${drawn ? CLEARED : ""}${text}\n`);
		drawn = false;
	};
	const titled = (title, colour) => (text) => say(`${colours ? `\u001b[${COLOURS[colour]}m${title}:\u001b[0m` : `${title}:`} ${clean(text)}`);
	const nothing = () => void 0;
	const log = {
		info: loudness === "quiet" ? nothing : (text) => say(clean(text)),
		notice: loudness === "quiet" ? nothing : titled("note", "cyan"),
		warning: titled("warning", "yellow"),
		debug: loudness === "verbose" ? titled("debug", "cyan") : nothing
	};
	const error = titled("error", "red");
	if (columns === void 0 || loudness === "quiet") return {
		log,
		error
	};
	const progress = (text) => {
		host.stderr(`${CLEARED}${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(clean(text).replaceAll("\n", " "), Math.max(10, columns - 2))}`);
		drawn = true;
	};
	return {
		log: {
			...log,
			progress
		},
		error
	};
}
// lib/command-line/surroundings.ts
/**
* What stages read of a runner, as a command line has it: the current folder is the workspace. A pipeline of GitLab
* gives `{unique}` what tells its runs apart, and is no run of GitHub: no address of one is made up.
*/
function surroundings(env, folder) {
	const own = {
		...env,
		GITHUB_WORKSPACE: folder
	};
	if (env["GITHUB_ACTIONS"] === "true") return own;
	for (const name of [
		"RUNNER_TEMP",
		"RUNNER_ENVIRONMENT",
		"GITHUB_SHA"
	]) delete own[name];
	if (env["GITLAB_CI"] !== "true") return own;
	return {
		...own,
		GITHUB_REPOSITORY: env["CI_PROJECT_PATH"],
		GITHUB_RUN_ID: env["CI_PIPELINE_ID"],
		GITHUB_JOB: env["CI_JOB_NAME"]
	};
}
/** Throws for code of a fork, in a job of GitHub as the actions do, and in a merge request of GitLab. pitfalls.md I15 */
async function refuseForeignCode(name, env) {
	if (env["GITHUB_ACTIONS"] === "true") await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_2__.n)(name, env);
	const source = env["CI_MERGE_REQUEST_SOURCE_PROJECT_ID"];
	if (env["GITLAB_CI"] !== "true" || !source || source === env["CI_MERGE_REQUEST_PROJECT_ID"]) return;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_FORK",
		what: `${name} does not run for a merge request of the project ${JSON.stringify(source)}`,
		why: "the pipeline is about code of a fork, which could use your keys, your runner and your money",
		fix: "run it on branches and tags of your own project: `rules` with `$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH`"
	});
}
// lib/command-line/values.ts
/** Bytes that a file descriptor may give: as much as user data for a server, and far more than a key has. */
const LIMIT = 65536;
/**
* Each input as given: what a file descriptor gives goes before a flag, and both before the environment. The variables of
* inputs are read by the action's own parser.
*/
function valuesOf(flags, offered, host) {
	const values = new Map(flags.values);
	const problems = [];
	for (const [name, descriptor] of flags.descriptors) try {
		const text = host.readDescriptor(descriptor, LIMIT).toString("utf8");
		const isSecret = offered.some((input) => input.name === name && input.secret);
		values.set(name, isSecret ? text.replace(/\r?\n$/, "") : text);
		if (text === "") problems.push(`--${name}-fd: file descriptor ${descriptor} gives nothing`);
	} catch (error) {
		problems.push(`--${name}-fd: file descriptor ${descriptor} cannot be read: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error)} (\`${descriptor}<FILE\` opens it)`);
	}
	for (const { name, secret, env, variable } of offered) {
		if (!secret || env !== void 0 || values.has(name)) continue;
		const value = host.env[variable ?? ""];
		if (value) values.set(name, value);
	}
	return {
		values,
		problems
	};
}
// lib/command-line/command.ts
/** Milliseconds in which what a failed run left behind is removed. */
const CLEAN_UP = 6e4;
/** Runs an action as a command. Returns the exit code; never throws. */
async function runCommand(action, call) {
	const { command, fixed, host } = call;
	const offered = offerOf(action, [...Object.keys(fixed), ...call.withheld]);
	const flags = readFlags(call.args, offered, call.owners);
	if (flags.general.has("help")) {
		host.stdout(commandHelp(command, offered, call.metadata()));
		return 0;
	}
	const masked = new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.N(() => void 0);
	const screen = openScreen(host, masked, loudnessOf(flags));
	try {
		using files = new ResultFiles(flags.general, host.folder);
		return await runAccepted(action, {
			call,
			values: new Map([...acceptedValues(flags, offered, call), ...Object.entries(fixed)]),
			files,
			screen,
			masked
		});
	} catch (error) {
		screen.error((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.y)(error, {
			env: host.env,
			log: screen.log
		}));
		return exitCodeOf(error, void 0);
	}
}
function loudnessOf({ general }) {
	if (general.has("quiet")) return "quiet";
	return general.has("verbose") ? "verbose" : "usual";
}
/** Throws one error that names all that is wrong with the flags. */
function acceptedValues(flags, offered, { command, host }) {
	const { values, problems } = valuesOf(flags, offered, host);
	const all = [...flags.problems, ...problems];
	if (all.length === 0) return values;
	const [first = ""] = all;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
		code: "E_USAGE",
		what: all.length === 1 ? first : `${all.length} problems: ${all.join("; ")}`,
		why: "a flag is misspelt, or lacks its value; nothing was read or sent",
		fix: `correct the command; \`encrypted-image ${command} --help\` shows all flags`
	});
}
async function runAccepted(action, { call, values, files, screen, masked }) {
	const { host, command } = call;
	const abort = new AbortController();
	let stopped;
	const unlisten = host.listen((signal) => {
		stopped ??= signal;
		abort.abort((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.v)(command));
	});
	const edge = makeEdge(action, {
		host,
		screen,
		masked,
		signal: abort.signal
	});
	const place = {
		edge,
		abort,
		input: (name) => values.get(name) ?? "",
		tellUnknown: () => void 0
	};
	let accepted;
	const error = await (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.b)(action, place, async (inputs) => {
		accepted = inputs;
		await refuseForeignCode(command, host.env);
		await action.run(inputs, edge);
	});
	if (error !== void 0) {
		screen.error((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.y)(error, edge));
		if (accepted !== void 0) await cleanUp(action, accepted, edge);
	}
	unlisten();
	const wrong = writeResults(edge, {
		command,
		host,
		files,
		screen,
		masked
	});
	return exitCodeOf(error ?? wrong, stopped);
}
function makeEdge(action, { host, screen, masked, signal }) {
	const state = /* @__PURE__ */ new Map();
	return {
		log: screen.log,
		signal,
		env: surroundings(host.env, host.folder),
		temp: host.folder,
		outputs: new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.M(action.outputs),
		summary: new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.m(action.title, {
			action: action.name,
			clean: masked.redact,
			asCommands: true
		}),
		mask: masked.add,
		saveState: (name, value) => void state.set(name, value),
		getState: (name) => state.get(name) ?? ""
	};
}
/** What a runner does after the job, here as soon as the command has failed. It has a signal of its own. */
async function cleanUp(action, inputs, edge) {
	try {
		await action.post?.(inputs, {
			...edge,
			signal: AbortSignal.timeout(CLEAN_UP)
		});
	} catch (error) {
		edge.log.warning(`not all that this run has left could be removed: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error)}`);
	}
}
/** Outputs and summary, in every ending. Returns what went wrong. */
function writeResults(edge, { command, host, files, screen, masked }) {
	let wrong;
	const outputs = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.x)(edge, (value) => masked.holds(value), (problem) => {
		screen.error(problem);
		wrong = new Error(problem);
	});
	const attempt = (write, failed) => {
		try {
			write();
		} catch (error) {
			wrong = failed((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(error));
			screen.error((0,_lib_first_js__WEBPACK_IMPORTED_MODULE_1__.At)(wrong));
		}
	};
	attempt(() => host.stdout(`${JSON.stringify(Object.fromEntries(outputs))}\n`), unwrittenOutputs);
	attempt(() => {
		files.outputs(dotenv(command, outputs, (name) => screen.log.warning(`the output ${name} has several lines with commas: it is not in the file of --outputs`)));
		files.summary(masked.redact(edge.summary.render()));
	}, unwrittenFiles);
	return wrong;
}
const unwrittenOutputs = (reason) => new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
	code: "E_RESULT_FILES",
	what: `the outputs cannot be written to stdout: ${reason}`,
	why: "it is a file, and the disk is full; what the command has done is done",
	fix: "free space there; a second run finds what this one has finished"
});
const unwrittenFiles = (reason) => new _lib_first_js__WEBPACK_IMPORTED_MODULE_1__.Ot({
	code: "E_RESULT_FILES",
	what: `the files of --summary and --outputs cannot be written: ${reason}`,
	why: "the disk is full; what the command has done is done, and its outputs are on stdout",
	fix: "free space there; a second run finds what this one has finished"
});
// lib/command-line/metadata.ts
/** Reads the plain form in which our `action.yml` are written: no reader of YAML has to be loaded. */
function readMetadata(text) {
	return {
		description: scalar(/^description: (.*)$/m.exec(text)?.[1]),
		inputs: fieldsOf(block(text, "inputs")),
		outputs: fieldsOf(block(text, "outputs"))
	};
}
function block(text, name) {
	return new RegExp(`^${name}:\\n((?: .*\\n|\\n)*)`, "m").exec(text)?.[1] ?? "";
}
function fieldsOf(lines) {
	return new Map([...lines.matchAll(/^ {2}([a-z0-9-]+):\n((?: {4}.*\n)*)/gm)].map(([, name = "", body = ""]) => [name, {
		description: scalar(/^ {4}description: (.*)$/m.exec(body)?.[1]),
		required: /^ {4}required: true$/m.test(body),
		fallback: scalar(/^ {4}default: (.*)$/m.exec(body)?.[1])
	}]));
}
function scalar(text = "") {
	return text.startsWith("\"") ? String(JSON.parse(text)) : text;
}
// lib/command-line/process-host.ts
/** The process itself. */
function processHost() {
	return {
		env: process.env,
		folder: process.cwd(),
		columns: process.stderr.isTTY && process.env["TERM"] !== "dumb" ? process.stderr.columns : void 0,
		stdout: (text) => write(1, text),
		stderr(text) {
			try {
				write(2, text);
			} catch {}
		},
		readDescriptor,
		listen(heard) {
			const listeners = ["SIGINT", "SIGTERM"].map((signal) => [signal, () => heard(signal)]);
			for (const [signal, listener] of listeners) process.on(signal, listener);
			return () => {
				for (const [signal, listener] of listeners) process.off(signal, listener);
			};
		}
	};
}
/** Where Linux tells what this process has open. */
const OPEN = "/proc/self/fd";
/** Milliseconds until a descriptor that cannot take or give anything now is asked again. */
const PAUSE = 10;
function write(descriptor, text) {
	let rest = Buffer.from(text);
	while (rest.length > 0) try {
		rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeSync)(descriptor, rest));
	} catch (error) {
		if (isCode(error, "EPIPE")) return;
		if (!isCode(error, "EAGAIN")) throw error;
		pause();
	}
}
function readDescriptor(descriptor, limit) {
	if ((0,node_tty__WEBPACK_IMPORTED_MODULE_5__.isatty)(descriptor)) throw new Error("it is a terminal, which shows what is typed");
	if (isOwn(descriptor)) throw new Error("nothing was opened there for this program");
	const bytes = Buffer.alloc(limit + 1);
	let length = 0;
	while (length <= limit) try {
		const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readSync)(descriptor, bytes, length, bytes.length - length, null);
		if (read === 0) return bytes.subarray(0, length);
		length += read;
	} catch (error) {
		if (!isCode(error, "EAGAIN")) throw error;
		pause();
	}
	throw new Error(`it gives more than ${limit} bytes`);
}
/**
* Whether Node opened it for itself: what was not given has a number that Node takes for its event loop, and a read there
* would wait for ever. A pipe whose other end is in this process has no end either.
*/
function isOwn(descriptor) {
	const target = targetOf(descriptor);
	if (target?.startsWith("anon_inode:")) return true;
	if (!target?.startsWith("pipe:")) return false;
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(OPEN).some((other) => Number(other) !== descriptor && targetOf(other) === target);
}
/** undefined: not open, or no system that tells it. */
function targetOf(descriptor) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readlinkSync)(`${OPEN}/${descriptor}`);
	} catch {
		return;
	}
}
function isCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}
function pause() {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}



/***/ })

};
