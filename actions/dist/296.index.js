export const id = 296;
export const ids = [296];
export const modules = {

/***/ 9296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeDmCrypt: () => (/* binding */ probeDmCrypt)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7300);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3470);
/* harmony import */ var _privileges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1276);
/* harmony import */ var _devices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9285);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2113);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8678);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);











// lib/engine/dm-crypt/probe.ts
/** Bytes of the file on which the probe tries everything; dm-crypt has at least one sector to encrypt. */
const TRIAL_SIZE = 1048576;
const TIMEOUT = 15e3;
/**
* Whether the dm-crypt engine can work for this user on this machine, with files in `folder`: the last probe encrypts
* one small file there and removes it. Never throws; each step has a time limit.
*/
async function probeDmCrypt(folder, privileges$1 = (0,_privileges_js__WEBPACK_IMPORTED_MODULE_4__.n)()) {
	for (const { name, check } of probes(folder, privileges$1)) {
		const reason = await check().catch(reasonOf);
		if (reason !== void 0) return {
			ok: false,
			probe: name,
			reason
		};
	}
	return {
		ok: true,
		how: privileges$1.how
	};
}
function probes(folder, privileges) {
	return [
		{
			name: "linux",
			check: async () => process.platform === "linux" ? void 0 : `${process.platform} has no dm-crypt, only Linux has`
		},
		{
			name: "commands",
			check: missingCommands
		},
		{
			name: "privileges",
			check: () => refusedCommands(privileges)
		},
		{
			name: "device-mapper",
			check: () => deviceMapperProblem(privileges)
		},
		{
			name: "loop",
			check: loopProblem
		},
		{
			name: "trial",
			check: () => trial(folder, privileges)
		}
	];
}
async function missingCommands() {
	const missing = [];
	for (const command of _privileges_js__WEBPACK_IMPORTED_MODULE_4__.t) if (await (0,_privileges_js__WEBPACK_IMPORTED_MODULE_4__.r)(command) === void 0) missing.push(command);
	return missing.length === 0 ? void 0 : `not installed: ${missing.join(", ")}`;
}
/** Runs each command in a way that changes nothing: only that shows whether sudo lets it pass. */
async function refusedCommands(privileges) {
	for (const command of ["cryptsetup", "losetup"]) await privileges.run(command, ["--version"], { timeout: TIMEOUT });
	await privileges.run("dmsetup", ["help"], { timeout: TIMEOUT });
}
async function deviceMapperProblem(privileges) {
	const { stdout } = await privileges.run("dmsetup", ["targets"], { timeout: TIMEOUT });
	const targets = new Set(stdout.split("\n").map((line) => line.split(" ")[0]));
	const missing = ["linear", "error"].filter((target) => !targets.has(target));
	if (missing.length > 0) return `the kernel has no device-mapper target ${missing.join(", ")}`;
}
async function loopProblem() {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.access)("/dev/loop-control").then(() => void 0, () => "there is no /dev/loop-control: the module loop is not loaded, or a container hides it");
}
/** A loop device, a mapping with a key that is thrown away, one write, and the same computed here. */
async function trial(folder, privileges) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, (0,_names_js__WEBPACK_IMPORTED_MODULE_7__.t)());
	const devices = new _devices_js__WEBPACK_IMPORTED_MODULE_5__.t(privileges, _log_js__WEBPACK_IMPORTED_MODULE_2__.n);
	const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomBytes)(64);
	const table = (loop) => (0,_tables_js__WEBPACK_IMPORTED_MODULE_6__.n)(TRIAL_SIZE / 512, key, loop);
	const file = await (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.l)(path);
	try {
		await file.truncate(TRIAL_SIZE);
		await writeZeros((await devices.mapping(table(await devices.loop(path)))).path);
		await devices.release();
		const expected = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createCipheriv)("aes-256-xts", key, Buffer.alloc(16)).update(Buffer.alloc(512));
		const found = Buffer.alloc(512);
		await file.read(found, 0, 512, 0);
		return found.equals(expected) ? void 0 : "the kernel's aes-xts-plain gives other bytes than expected";
	} finally {
		await devices.release().catch(() => void 0);
		await file.close();
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.unlink)(path);
	}
}
async function writeZeros(path) {
	const device = await (0,_tables_js__WEBPACK_IMPORTED_MODULE_6__.a)(path);
	try {
		for (const zeros of (0,_tables_js__WEBPACK_IMPORTED_MODULE_6__.i)(1, TRIAL_SIZE)) await (0,_tables_js__WEBPACK_IMPORTED_MODULE_6__.o)(device, zeros, 0);
		await device.sync();
	} finally {
		await device.close();
	}
}
function reasonOf(error) {
	return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.n ? error.what : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(error)[0] ?? "unknown";
}



/***/ })

};
