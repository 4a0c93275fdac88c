export const id = 4196;
export const ids = [4196];
export const modules = {

/***/ 5840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ loanDeps),
/* harmony export */   r: () => (/* binding */ realPace),
/* harmony export */   t: () => (/* binding */ exportLoan)
/* harmony export */ });
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4010);

// actions/export-image/deps.ts
function realPace(signal) {
	return {
		...(0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_0__.rt)(signal),
		firstLook: 1e3,
		longestLook: 3e4,
		failureGrace: 3e4,
		lookUp: 12e4,
		newKey: 45e3,
		quiet: 24e4,
		lease: void 0,
		stable: 5e3,
		queue: 6e5
	};
}
/** The key that IBM's export is lent, by the inputs. */
function exportLoan({ exportKey, apiKey, timeout }) {
	return {
		purpose: "export",
		...exportKey,
		ownKey: apiKey,
		timeout
	};
}
/** What the loan touches; `post` is left its notes. */
function loanDeps(deps) {
	const { saveState } = deps;
	return {
		...deps,
		keep: {
			id: (value) => saveState("export-key", value),
			tag: (value) => saveState("key-tag", value)
		}
	};
}



/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5979);
/* harmony import */ var _lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7419);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4904);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4010);
/* harmony import */ var _inputs5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(984);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9085);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5840);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2545);
/* harmony import */ var _lib_object_storage_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5887);
/* harmony import */ var _lib_rights_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2743);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1455);















// actions/export-image/place.ts
/** Objects that begin like the export's and are looked at. */
const LISTED = 2e3;
/** The objects at the place of an export (`…/name.vhd`): `name-0.vhd` and so on, in the order of their numbers. Throws ServiceError. */
async function objectsAt(place, deps) {
	const storage = deps.storage(place.region);
	const prefix = `${stemOf(place.key)}-`;
	const { objects, complete } = await storage.list(place.bucket, prefix, LISTED);
	if (!complete) throw crowded(prefix);
	const found = [];
	for (const { key } of objects) {
		const number = numberIn(key, prefix);
		if (number === void 0) continue;
		const uri = {
			...place,
			key
		};
		const head = await storage.head(uri);
		if (head) found.push({
			uri,
			number,
			head
		});
	}
	return found.sort((a, b) => a.number - b.number);
}
function numberIn(key, prefix) {
	const match = /^(0|[1-9][0-9]{0,2})\.vhd$/.exec(key.slice(prefix.length));
	return match ? Number(match[1]) : void 0;
}
const stemOf = (key) => key.slice(0, -4);
/** The key when none is given: the template's name, in characters that need no escaping in an address. softlayer-api.md 8 */
function defaultObjectKey(name) {
	const key = `${name.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/\.vhd$/, "").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "")}.vhd`;
	const found = (0,_inputs5_js__WEBPACK_IMPORTED_MODULE_5__.t)(key);
	if (found === void 0) return key;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_OBJECT_KEY",
		what: `the template's name ${JSON.stringify(name)} makes no name of an object: ${key} ${found.what}`,
		why: found.why,
		fix: "give object-key, a name of your own for the object, that ends in .vhd"
	});
}
/** What makes two exports the same: which template goes where. */
function exportIdentity(globalId, place) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHash)("sha256").update(`${globalId}\n${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(place)}`).digest("hex");
}
/** One run at a time exports to a place. The lease is named by it, which may be as long as a key can be. */
function sharedExport(place) {
	const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHash)("sha256").update(place.key).digest("hex");
	return {
		place: {
			...place,
			key: `encrypted-image/exports/${name}.json`
		},
		what: `the export to ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(place)}`
	};
}
/** One run at a time captures a server. */
function sharedCapture(server, { region, bucket }) {
	return {
		place: {
			region,
			bucket,
			key: `encrypted-image/captures/${server}.json`
		},
		what: `the capture of the server ${server}`
	};
}
function crowded(prefix) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_OBJECT_KEY",
		what: `more than ${LISTED} objects in the bucket begin with ${JSON.stringify(prefix)}`,
		why: "object-key begins like many other objects, and which of them an export has made could not be told",
		fix: "give an object-key of another beginning, such as exports/name.vhd"
	});
}
// actions/export-image/record.ts
const schema = (value, path) => {
	if (value !== "encrypted-image-export/1") throw new _lib_base_js__WEBPACK_IMPORTED_MODULE_6__.W(path, "encrypted-image-export/1");
	return value;
};
const recordShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.X)({
	schema,
	"template-id": _lib_base_js__WEBPACK_IMPORTED_MODULE_6__.K,
	"template-global-id": _lib_base_js__WEBPACK_IMPORTED_MODULE_6__.K,
	name: _lib_base_js__WEBPACK_IMPORTED_MODULE_6__.Q,
	encrypted: _lib_base_js__WEBPACK_IMPORTED_MODULE_6__.q,
	disks: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.J)((0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.X)({
		"object-uri": _lib_base_js__WEBPACK_IMPORTED_MODULE_6__.K,
		size: _lib_base_js__WEBPACK_IMPORTED_MODULE_6__.G,
		etag: _lib_base_js__WEBPACK_IMPORTED_MODULE_6__.Q,
		sha256: _lib_base_js__WEBPACK_IMPORTED_MODULE_6__.Q
	}))
});
const LIMIT = 262144;
const recordPlace = (place) => ({
	...place,
	key: `${place.key}.export.json`
});
/** Undefined when nothing is there. Throws ServiceError. */
async function readRecord(place, deps) {
	const there = await deps.storage(place.region).getSmall(recordPlace(place), LIMIT);
	return there && {
		record: parseRecord(there.text),
		etag: there.etag
	};
}
function parseRecord(json) {
	try {
		return recordShape(JSON.parse(json), "");
	} catch {
		return;
	}
}
/** The record of an export that is complete; digests that an earlier one of the same objects holds are kept. */
function recordOf(template, encrypted, objects, earlier) {
	return {
		schema: "encrypted-image-export/1",
		"template-id": String(template.id),
		"template-global-id": template.globalId,
		name: template.name,
		encrypted,
		disks: objects.map((object) => ({
			"object-uri": (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(object.uri),
			size: object.head.size,
			etag: object.head.etag,
			sha256: earlier?.disks.find((disk) => isOf(disk, object))?.sha256 ?? ""
		}))
	};
}
/** Whether a recorded disk is this very object. */
function isOf(disk, { uri, head }) {
	return disk["object-uri"] === (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(uri) && disk.size === head.size && disk.etag === head.etag;
}
/** Only under the lease of the place, so nobody else writes it. Throws ServiceError. */
async function writeRecord(place, record, deps) {
	const json = `${JSON.stringify(record, null, 2)}\n`;
	await deps.storage(place.region).putText(recordPlace(place), json, { onlyIfAbsent: false });
}
// actions/export-image/judge-place.ts
const noteOf = (begun) => ({ ...begun });
function begunIn({ template, state }) {
	if (template === void 0) return void 0;
	return {
		template,
		state: state === "begun" || state === "failed" ? state : "sent"
	};
}
/**
* Compares what lies at the place with what is to be exported. Anything that was not exported from this template by this
* action is refused, and never overwritten: UserError E_OBJECT_EXISTS. `template`: undefined while it is not captured.
*/
async function judgePlace(template, place, note, deps) {
	const begun = begunIn(note);
	const objects = await objectsAt(place, deps);
	const stored = await readRecord(place, deps);
	const { record } = stored ?? {};
	if (stored && (!record || record["template-global-id"] !== template?.globalId)) throw exists(place, objects, record ? `an export of the template ${record["template-id"]}` : "no record of an export");
	if (record && isWhole(record, objects)) return {
		kind: "complete",
		record,
		objects,
		unfinished: begun !== void 0
	};
	if (objects.length === 0 && begun?.state !== "begun" && begun?.state !== "sent") return { kind: "free" };
	if (begun && begun.template === template?.globalId) return {
		kind: "begun",
		state: begun.state,
		objects
	};
	if (begun && (objects.length > 0 || await stillRuns(begun.template, deps))) throw exists(place, objects, `an export of the template ${begun.template} that was begun`);
	if (objects.length > 0) throw exists(place, objects, record ? "objects that were written anew since" : "objects that this action did not make");
	return { kind: "free" };
}
function isWhole({ disks }, objects) {
	return disks.length > 0 && disks.length === objects.length && objects.every((object) => disks.some((disk) => isOf(disk, object)));
}
/** Whether something is done on the template of another run's export. */
async function stillRuns(globalId, { classic }) {
	const template = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.P)(classic, globalId);
	return template !== void 0 && (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.V)(template) === "importing";
}
function exists(place, objects, what) {
	const keys = objects.map(({ uri }) => uri.key).join(", ");
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_OBJECT_EXISTS",
		what: `at ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(place)} there is another export: ${what}${keys === "" ? "" : ` (${keys})`}; nothing was sent`,
		why: "another template was exported there, or something else wrote objects of these names; they are never overwritten",
		fix: "give another object-key, or delete these objects and <object-key>.export.json if no one needs them"
	});
}
// actions/export-image/await-export.ts
/** Equal looks in a row at an export that seems to be complete. pitfalls.md P8 */
const EQUAL_LOOKS = 3;
/** Milliseconds between two lines about a wait in which nothing changes. */
const TELL_EVERY = 6e4;
/**
* Waits until every disk's object is there, nothing runs on the template any more and nothing changes over several looks.
* An export that ends without all of its objects has failed; before its transaction has been seen it may be queued.
* Its key goes when it has ended, well or not. Throws UserError E_EXPORT_FAILED, what reading throws, and the reason when the action is aborted.
*/
async function awaitExport(awaited, lease, key, deps) {
	const { template, place } = awaited;
	return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)(`the export of the template ${template.id} cannot be watched`, async () => {
		const started = performance.now();
		const ended = await watch(awaited, deps);
		deps.summary.timed("Waited for the export", performance.now() - started);
		await key.ended(exportIdentity(template.globalId, place));
		if (ended.complete) return ended.objects;
		await lease.known(noteOf({
			template: template.globalId,
			state: "failed"
		})).catch((error) => {
			deps.log.warning(`that the export failed could not be written down: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.At)(error)}`);
		});
		throw failed(awaited, ended.objects);
	});
}
async function watch(awaited, deps) {
	const { pace } = deps;
	const tell = teller(awaited, deps);
	using wait = new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.w(`the export of the template ${awaited.template.id}`);
	const pause = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.tt)(pace);
	let seen = false;
	let equal = 0;
	let last = "";
	let since = pace.now();
	for (;;) {
		const look = await lookAt(awaited, deps);
		wait.what = tell(look);
		if (look.running || look.objects.length > 0) seen = true;
		if (look.text !== last || look.running) {
			equal = 0;
			since = pace.now();
		}
		last = look.text;
		equal += 1;
		if (look.complete && equal >= EQUAL_LOOKS) return look;
		const grace = seen ? pace.failureGrace : pace.queue;
		if (!look.running && !look.complete && pace.now() - since >= grace) return look;
		await (look.complete ? pace.sleep(pace.stable) : pause());
	}
}
async function lookAt({ template, place, disks }, deps) {
	const now = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.P)(deps.classic, template.id);
	const running = now !== void 0 && (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.V)(now) === "importing";
	const objects = await objectsAt(place, deps);
	return {
		objects,
		running,
		complete: !running && objects.length >= disks && objects[0]?.number === 0,
		text: JSON.stringify([running, objects.map(({ uri, head }) => [
			uri.key,
			head.size,
			head.etag
		])])
	};
}
/** Says what runs, when it changes and once a minute. */
function teller({ template, disks }, { log, pace }) {
	const started = pace.now();
	let told = "";
	let last = Number.NEGATIVE_INFINITY;
	return ({ running, objects }) => {
		const bytes = objects.reduce((sum, { head }) => sum + head.size, 0);
		const text = `export of the template ${template.id}: ${running ? "running" : "no transaction"}, ${objects.length} of ${disks} objects (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.D)(bytes)})`;
		const now = pace.now();
		if (text === told && now - last < TELL_EVERY) return text;
		told = text;
		last = now;
		log.info(`${text} (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.E)(now - started)})`);
		return text;
	};
}
function failed({ template, place, disks }, objects) {
	const there = objects.map(({ uri }) => uri.key).join(", ") || "none";
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_EXPORT_FAILED",
		what: `the export of the template ${template.id} to ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(place)} ended with ${objects.length} of ${disks} objects (${there})`,
		why: "the API key of the export may not write into the bucket, the bucket is full, or IBM could not read the template; the classic API gives no reason",
		fix: "give the service ID of the export the role Writer on the bucket and check its quota, then run again: what is there of this export is removed first"
	});
}
/**
* An error as people are told it: once the export (or the capture before it) was begun, the end of the action's time is
* not its end.
*/
function orStillRunning(error, running, timeout, { signal }) {
	const reason = signal.aborted ? signal.reason : void 0;
	if (!running || !(reason instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot) || reason.code !== "E_TIMEOUT") return error;
	const { what, template } = running;
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: what === "export" ? "E_STILL_EXPORTING" : "E_STILL_CAPTURING",
		what: `the ${what} of the template ${template.id} has not ended after ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.E)(timeout)}; nothing was deleted`,
		why: "IBM copies images one after another; hours are possible",
		fix: `run again with the same inputs, which goes on waiting for the template ${template.id}, or with a longer timeout`,
		cause: error
	});
}
// actions/export-image/source.ts
/** The template, or the server that has to be captured. Throws UserError or ServiceError; nothing is changed. */
async function findSource(inputs, deps) {
	const { subject, disks } = inputs;
	if (subject.kind === "server") {
		const captured = await findCapture(subject.id, subject.name, disks, deps);
		return captured ? templateSource(captured, true, deps) : serverSource(subject.id, subject.name, disks, deps);
	}
	return templateSource(subject.kind === "name" ? await findByName(subject.name, deps) : await findById(subject.id, deps), false, deps);
}
async function templateSource(template, captured, { classic }) {
	return {
		template,
		captured,
		encrypted: await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.L)(classic, template.id),
		disks: await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__._)(classic, template.id),
		server: void 0
	};
}
/** The id of a copy leads to its template. softlayer-api.md 6.1 */
async function findById(id, { classic }) {
	const found = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.P)(classic, id);
	const template = found?.parentId === void 0 ? found : await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.P)(classic, found.parentId);
	if (template) return template;
	throw noTemplate(`there is no image template ${id}`);
}
async function findByName(name, { classic }) {
	const [first, ...others] = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.j)(classic, name);
	if (!first) throw noTemplate(`there is no image template of the name ${JSON.stringify(name)}`);
	if (others.length === 0) return first;
	const all = [first, ...others].map(({ id, createdAt, copies }) => {
		const made = createdAt === void 0 ? "" : `, made ${new Date(createdAt).toISOString()}`;
		return `${id} (${copies.flatMap(({ datacenter }) => datacenter ?? []).join(", ") || "no datacenter"}${made})`;
	});
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_TEMPLATE_AMBIGUOUS",
		what: `${all.length} image templates have the name ${JSON.stringify(name)}: ${all.join("; ")}`,
		why: "names of templates are not unique",
		fix: "give the id of the one you mean as template-id"
	});
}
/**
* The template that an earlier run has captured from this server under this name, by its note; undefined when there is
* none. Throws UserError E_NAME_TAKEN, E_CAPTURE_DIFFERENT.
*/
async function findCapture(server, name, disks, { classic, log }) {
	const named = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.j)(classic, name);
	const ours = named.filter(({ note }) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.H)(note)?.server === server).sort((a, b) => a.id - b.id);
	const [first, ...others] = ours;
	if (!first) {
		if (named.length > 0) throw nameTaken(name, named);
		return;
	}
	if (others.length > 0) log.warning(`the server ${server} was captured ${ours.length} times as ${name}; ${first.id} is used`);
	if (disks === "all" && (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.H)(first.note)?.disks === "boot") throw otherCapture(first);
	return first;
}
async function serverSource(id, name, disks, deps) {
	const server = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.b)(deps.classic, id);
	if (!server) throw noServer(id);
	if (!server.provisioned || server.transaction !== void 0) throw busyServer(server);
	const wanted = disks === "all" ? server.disks : server.disks.filter(({ number }) => number === 0);
	if (wanted.length === 0) throw withoutDisk(server);
	return {
		template: void 0,
		server,
		name,
		disks: wanted
	};
}
function noTemplate(what) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_TEMPLATE_NOT_FOUND",
		what,
		why: "it is misspelt, was deleted, or belongs to another account; a template that the user may not see looks the same",
		fix: "take the id or name from `slcli image list --private`, with credentials of the same account"
	});
}
function noServer(id) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_INSTANCE_NOT_FOUND",
		what: `there is no server ${id}, and no template that was captured from it under this name`,
		why: "the id is wrong, the server was cancelled, or the classic user may not see it",
		fix: "take the id from `slcli vs list`, and give the user VIRTUAL_GUEST_VIEW and access to the server"
	});
}
function busyServer({ id, name, transaction }) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_INSTANCE_BUSY",
		what: `the server ${id} (${name}) cannot be captured now: ${transaction ?? "it is not provisioned yet"}`,
		why: "something runs on it, and a capture shuts it down",
		fix: "wait until `slcli vs ready` says that nothing runs on it, then run again"
	});
}
function withoutDisk({ id, name }) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_INSTANCE_DISK",
		what: `the server ${id} (${name}) shows no disk that could be captured`,
		why: "the classic user may not see its disks, or the server is being taken apart",
		fix: "check the server with `slcli vs detail`"
	});
}
function nameTaken(name, taken) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_NAME_TAKEN",
		what: `there is another template of the name ${JSON.stringify(name)}: ${taken.map(({ id }) => id).join(", ")}`,
		why: "it was not captured from this server by this action; IBM would allow two of one name, but nobody could tell them apart",
		fix: "give another name, or export that template by its template-id"
	});
}
function otherCapture({ id }) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_CAPTURE_DIFFERENT",
		what: `the template ${id} holds only the boot disk of this server, and disks is all`,
		why: "an earlier run captured it with disks: boot",
		fix: "give disks: boot, or another name under which the server is captured again"
	});
}
// actions/export-image/capture-server.ts
/** The template of this server: that of another run, or a new one, begun once, by one run at a time. */
async function captureOrFind(toCapture, deps) {
	const { source, disks, place } = toCapture;
	const shared = sharedCapture(source.server.id, place);
	const template = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the server cannot be captured", async () => {
		await using lease = await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.C)(shared, place.key, (value) => deps.saveState("capture-lease", value), deps);
		const find = () => findCapture(source.server.id, source.name, disks, deps);
		const found = await find() ?? await findSent(lease, find, deps) ?? await capture(toCapture, lease, find, deps);
		await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.x)(lease, deps);
		return found;
	});
	deps.log.info(`the template ${template.id} (${template.name}) is that of the server ${source.server.id}`);
	return template;
}
/** An earlier run sent the capture and did not learn what became of it. */
async function findSent(lease, find, deps) {
	const { sentBefore } = lease;
	if (sentBefore === void 0) return void 0;
	deps.log.info("an earlier run sent this capture and did not learn what became of it; looking for its template");
	const looked = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.u)(find, (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.nt)(deps), Math.max(0, deps.pace.quiet - sentBefore));
	if (looked.kind === "found") return looked.value;
	deps.signal.throwIfAborted();
	if (looked.kind === "unseen") throw outcomeUnknown$1(looked.error);
	await lease.known({});
	deps.log.notice("no template has appeared of the capture that an earlier run sent: the server is captured now");
}
/** Sent once: it takes the server offline. softlayer-api.md 10 */
async function capture(toCapture, lease, find, deps) {
	const { source, disks, changed } = toCapture;
	const { server, name } = source;
	deps.log.warning(`the server ${server.id} (${server.name}) is shut down now and captured as ${JSON.stringify(name)}; it is offline until the capture has ended`);
	const made = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.d)({
		what: "the capture",
		claim: () => lease.sending(),
		act: async () => {
			changed();
			const note = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.G)({
				server: server.id,
				disks
			});
			const id = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.y)(deps.classic, server.id, {
				name,
				note,
				disks: source.disks
			});
			return await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.P)(deps.classic, id) ?? unseen(id);
		},
		look: find,
		refusedBefore: _lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.ot,
		settle: async (made) => {
			if (made.kind === "unknown") return;
			await lease.known({}).catch((error) => {
				deps.log.warning(`what became of the capture could not be written down: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.At)(error)}`);
			});
		}
	}, (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.nt)(deps));
	if (made.kind === "made") return made.value;
	const { error } = made;
	if (made.kind === "nothing" || isRefusal(error) && made.shown === "nothing") throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.C)(error, "IBM did not take the capture");
	throw outcomeUnknown$1(error);
}
const isRefusal = (error) => error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt && error.failure.outcome === "refused";
/** Made, and not shown yet: the look finds it by its note. */
function unseen(id) {
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt({
		service: "classic",
		operation: "createArchiveTemplate",
		status: 200,
		serviceCode: void 0,
		text: `the template ${id} that it made does not show yet`,
		outcome: "unknown"
	});
}
/** Waits until the capture has ended. Throws UserError E_CAPTURE_FAILED. */
async function awaitCapture({ id }, deps) {
	const settled = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)(`the capture of the template ${id} cannot be watched`, () => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.v)(deps.classic, id, void 0, deps));
	if (settled.state === "ready") return settled.template;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_CAPTURE_FAILED",
		what: `the capture of the template ${id} ended without a disk${settled.template ? ` (status ${settled.template.status})` : ": the template is gone"}`,
		why: "IBM could not capture the server; the classic API gives no reason",
		fix: `delete the template ${id}, check the server (passwords as recorded, no add-on software), then run again, or ask IBM support with this id`
	});
}
function outcomeUnknown$1(cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_UNKNOWN_OUTCOME",
		what: `whether IBM began the capture is unknown: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.At)(cause)}`,
		why: "the connection broke after the request was sent, and no template has appeared",
		fix: "wait some minutes and run again: the new run looks for the template by its note, adopts it, and captures anew only when none has appeared for long enough",
		cause
	});
}
// actions/export-image/output-paths.ts
/** The real path of the boot disk's file, inside the allowed folders. Throws UserError E_PATH, E_PATH_OUTSIDE. */
async function outputPath(path, { roots }) {
	return (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.nt)(roots, "output", path);
}
/** `disk.vhd` for the boot disk (0), then `disk-1.vhd` and so on. */
function diskPath(output, number) {
	if (number === 0) return output;
	const ending = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.extname)(output);
	return (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(output), `${(0,node_path__WEBPACK_IMPORTED_MODULE_13__.basename)(output, ending)}-${number}${ending}`);
}
/**
* What lies at the paths already is never replaced: only a file whose digest an earlier download has recorded may be
* there, and is compared later. Throws UserError E_OUTPUT_EXISTS, E_PATH.
*/
async function demandFreeOutputs(output, disks, record, { roots }) {
	for (const [index, { number }] of disks.entries()) {
		const path = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.nt)(roots, "output", diskPath(output, number));
		const known = record?.disks[index];
		const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.lstat)(path).catch(() => void 0);
		await refuseForeignPart(path);
		if (stat && (!known || known.sha256 === "" || stat.size !== known.size)) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.v)(path, void 0);
	}
}
async function refuseForeignPart(path) {
	const part = `${path}.part`;
	const [file, state] = await Promise.all([part, `${part}.json`].map((one) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.lstat)(one).catch(() => void 0)));
	if (file && !state) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.v)(part, void 0);
}
// actions/export-image/partial-download.ts
/** What a later run needs to go on: the very same version of the same object, and how far it is on the disk. */
const stateShape = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.X)({
	uri: _lib_base_js__WEBPACK_IMPORTED_MODULE_6__.Q,
	etag: _lib_base_js__WEBPACK_IMPORTED_MODULE_6__.Q,
	size: _lib_base_js__WEBPACK_IMPORTED_MODULE_6__.G,
	done: _lib_base_js__WEBPACK_IMPORTED_MODULE_6__.G
});
const STATE_LIMIT = 8192;
/** Bytes after which the disk is asked for what it has, and that is written down. */
const STEP = 67108864;
/**
* The unfinished file of a download, beside its final name as `<output>.part`, with `<output>.part.json`. It stays when a
* run dies or fails; one of another object or another version of it is begun anew.
*/
var PartialDownload = class PartialDownload {
	path;
	file;
	/** Bytes from the start that are there. */
	from;
	#object;
	#kept;
	#queue = Promise.resolve();
	constructor(path, file, from, object) {
		this.path = path;
		this.file = file;
		this.from = from;
		this.#kept = from;
		this.#object = object;
	}
	static async open(output, object) {
		const path = `${output}.part`;
		const done = await doneOf(path, object);
		if (done !== void 0) {
			const file = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.rt)(path, node_fs__WEBPACK_IMPORTED_MODULE_11__.constants.O_RDWR);
			return new PartialDownload(path, file, done, object);
		}
		await removePartial(path);
		await keep(path, object, 0);
		return new PartialDownload(path, await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.tt)(path), 0, object);
	}
	/** Everything before this position has been written. One call after the other. */
	reached(position) {
		this.#queue = this.#queue.then(async () => {
			if (position < this.#kept + STEP) return;
			await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.rt)(this.file);
			await keep(this.path, this.#object, position);
			this.#kept = position;
		});
		return this.#queue;
	}
	async [Symbol.asyncDispose]() {
		await this.#queue.catch(() => void 0);
		await this.file.close().catch(() => void 0);
	}
};
/** How far an earlier run came with this very version of the object; undefined when nothing of it is there. */
async function doneOf(path, { uri, head }) {
	const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.lstat)(path).catch(() => void 0);
	const json = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.it)(`${path}.json`, STATE_LIMIT).catch(() => void 0);
	if (json === void 0) {
		if (stat) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.v)(path, void 0);
		return;
	}
	if (!stat?.isFile() || head.etag === "") return void 0;
	try {
		const state = stateShape(JSON.parse(json), "");
		return state.uri === (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(uri) && state.etag === head.etag && state.size === head.size && state.done <= stat.size ? state.done : void 0;
	} catch {
		return;
	}
}
/** The file first: a state without its file is begun anew, a file without its state is nobody's. */
async function removePartial(path) {
	for (const one of [path, `${path}.json`]) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.unlink)(one).catch((error) => {
		if (error.code !== "ENOENT") throw error;
	});
}
async function keep(path, { uri, head }, done) {
	const state = {
		uri: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(uri),
		etag: head.etag,
		size: head.size,
		done
	};
	const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(path), (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.X)());
	{
		await using file = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.tt)(draft);
		await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.at)(file, Buffer.from(`${JSON.stringify(state)}\n`), 0);
		await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.rt)(file);
	}
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.rename)(draft, `${path}.json`);
}
// actions/export-image/download-disks.ts
/** The VHD format ends here. encrypted-formats.md 2 */
const LARGEST_DISK = 2040 * 2 ** 30;
/**
* Downloads every disk, goes on with what an earlier run has left of it, and sees that each is whole and readable. None
* has its name by then: what has to be written down or removed because of it comes first, so that a run which dies
* between leaves nothing that the next one would refuse. Throws UserError E_OUTPUT_EXISTS, E_SPACE, E_DOWNLOAD_DIFFERENT,
* E_DOWNLOAD_DAMAGED, E_OBJECT_CHANGED, E_SOURCE_….
*/
async function downloadDisks({ objects, record, found, output }, deps) {
	await demandFreeOutputs(output, objects, record, deps);
	await demandRoom(objects, output);
	const files = [];
	for (const [index, object] of objects.entries()) {
		const path = diskPath(output, object.number);
		const known = record.disks[index]?.sha256 ?? "";
		files.push(await downloadDisk(object, path, known, found[index]?.encrypted === true, deps));
	}
	return files;
}
async function demandRoom(objects, output) {
	let needed = 0;
	for (const object of objects) {
		const path = diskPath(output, object.number);
		if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.lstat)(path).catch(() => void 0)) continue;
		needed += object.head.size - (await doneOf(`${path}.part`, object) ?? 0);
	}
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.G)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(output), needed, "the download");
}
async function downloadDisk(object, path, known, encrypted, deps) {
	const { log, signal } = deps;
	if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.lstat)(path).catch(() => void 0)) {
		const there = await digestOf(path, deps);
		if (there !== known) throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.v)(path, void 0);
		log.info(`${path} is there already, with the digest that an earlier run recorded`);
		return {
			path,
			sha256: there,
			part: void 0
		};
	}
	const part = `${path}.part`;
	const sha256 = await fetchDisk(object, path, deps).catch(async (error) => {
		if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot && error.code === "E_DOWNLOAD_DAMAGED") await removePartial(part);
		else log.notice(`what was downloaded by now stays as ${part}: the next run goes on with it`);
		throw error;
	});
	if (known !== "" && known !== sha256) throw different(object, known, sha256);
	if (!encrypted) await (await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.i)(part, LARGEST_DISK, {
		signal,
		log
	})).close();
	log.info(`downloaded ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(object.uri)}, SHA-256 ${sha256}`);
	return {
		path,
		sha256,
		part
	};
}
/** Gives the whole files their names, and never replaces one. Throws UserError E_OUTPUT_EXISTS. */
async function nameDisks(files, { log }) {
	for (const { path, part } of files) {
		if (part === void 0) continue;
		await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.g)(part, path);
		await removePartial(part);
		await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__._)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(path));
		log.info(`the disk is ${path}`);
	}
}
/** By parallel ranges; each is asked again alone when it breaks. Gives the SHA-256 of the whole file. */
async function fetchDisk(object, path, deps) {
	const { log, signal, storage } = deps;
	const { uri, head } = object;
	await using partial = await PartialDownload.open(path, object);
	const { file, from } = partial;
	log.info(from === 0 ? `downloading ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.D)(head.size)} from ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(uri)}` : `going on with the download of ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(uri)} at ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.D)(from)} of ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.D)(head.size)}`);
	const got = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the export cannot be downloaded", () => (0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_9__.f)(storage(uri.region), uri, file, {
		head,
		signal,
		from,
		sha256: true,
		write: (bytes, position) => (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.at)(file, bytes, position, "the download"),
		reached: (position) => partial.reached(position),
		progress: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.y)(log, "downloaded")
	}));
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.rt)(file);
	const { size } = await file.stat();
	if (size !== head.size) throw wrongSize(object, size);
	(0,_lib_object_storage_js__WEBPACK_IMPORTED_MODULE_9__.p)(uri, got, log);
	return got.sha256 ?? "";
}
async function digestOf(path, { signal }) {
	const file = await _lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.o.open(path);
	try {
		return await file.sha256(signal);
	} finally {
		await file.close();
	}
}
function different({ uri }, known, found) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_DOWNLOAD_DIFFERENT",
		what: `${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(uri)} has the SHA-256 ${found} now; an earlier download of the same version had ${known}`,
		why: "data were damaged on their way, now or then; a proxy or a disk may be at fault",
		fix: "delete the .part file beside output and run again; if it happens again, use another route to Object Storage"
	});
}
function wrongSize({ uri, head }, size) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_DOWNLOAD_DIFFERENT",
		what: `the download of ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(uri)} has ${size} bytes; the object has ${head.size}`,
		why: "something else wrote the file",
		fix: "delete the .part file beside output and run again"
	});
}
// actions/export-image/exported-vhd.ts
const SECTOR = 512;
/** Reads a few sectors of an exported disk. Throws UserError E_EXPORT_DAMAGED when they are no disk image. */
async function readExported(name, size, readAt) {
	return readHeaders(size, readAt).catch((error) => {
		throw error instanceof RangeError ? damaged(name, error.message) : error;
	});
}
/**
* The disk that is booted from is encrypted if, and only if, IBM holds the template as encrypted: UserError
* E_EXPORT_MISMATCH. A server of an encrypted image may have had further disks that are not.
*/
function demandEncryption(name, found, encrypted) {
	if (found.encrypted !== encrypted) throw mismatch(name, encrypted);
}
async function readHeaders(size, readAt) {
	if (size < 2 * SECTOR) throw new RangeError(`it has ${size} bytes`);
	const end = await readAt(size - SECTOR, SECTOR);
	if (!(0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.p)(end) && (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.M)(await readAt(0, SECTOR)) !== void 0) return {
		encrypted: true,
		keyHash: ""
	};
	const keyHash = (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.m)(end).type === "fixed" ? void 0 : await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.u)(readAt);
	return {
		encrypted: keyHash !== void 0,
		keyHash: keyHash ?? ""
	};
}
function damaged(name, why) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_EXPORT_DAMAGED",
		what: `${name} is no readable VHD: ${why}`,
		why: "the export was cut off, or somebody wrote the object",
		fix: "delete the objects of this export and its .export.json, and run again"
	});
}
function mismatch(name, encrypted) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_EXPORT_MISMATCH",
		what: `IBM holds the template as ${encrypted ? "encrypted" : "not encrypted"}, but ${name} is ${encrypted ? "not encrypted" : "encrypted"}`,
		why: encrypted ? "IBM decrypted it for the export, so a plaintext lies in the bucket now" : "the disk was encrypted before it was imported as plaintext",
		fix: encrypted ? "delete the object if no plaintext may lie there, and ask IBM support with the id of the template" : "see what was imported as this template"
	});
}
// actions/export-image/finish-export.ts
/** Reads the headers of every disk where it lies, and writes the record beside the objects unless it stands there. */
async function recordExport({ source, place, objects }, deps) {
	return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the export cannot be looked into", async () => {
		const storage = deps.storage(place.region);
		const found = [];
		for (const { uri, number, head } of objects) {
			const name = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(uri);
			const readAt = (position, length) => storage.readRange(uri, position, length);
			const disk = await readExported(name, head.size, readAt);
			if (number === 0) demandEncryption(name, disk, source.encrypted);
			else if (source.encrypted && !disk.encrypted) deps.log.warning(`${name} is not encrypted, although the template is: a plaintext in the bucket`);
			found.push(disk);
		}
		const stored = await readRecord(place, deps);
		const record = recordOf(source.template, source.encrypted, objects, stored?.record);
		if (JSON.stringify(stored?.record) !== JSON.stringify(record)) await writeRecord(place, record, deps);
		return {
			record,
			found
		};
	});
}
/** Completes the record: a later download of the same version must give the same. */
async function recordDigests(place, record, files, deps) {
	const disks = record.disks.map((disk, index) => ({
		...disk,
		sha256: files[index]?.sha256 ?? disk.sha256
	}));
	const completed = {
		...record,
		disks
	};
	if (JSON.stringify(completed) === JSON.stringify(record)) return;
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the record beside the export cannot be completed", () => writeRecord(place, completed, deps));
}
/** Deletes what this run, or a dead one whose work it has finished, has exported; the record last. */
async function removeExport({ template, place, lease }, report, deps) {
	if (report.adopted) {
		deps.log.notice("the objects stay: an earlier run exported them and did not remove them");
		return;
	}
	await lease.note(noteOf({
		template: template.globalId,
		state: "failed"
	}));
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the exported objects cannot be deleted", async () => {
		const storage = deps.storage(place.region);
		for (const { uri } of report.objects) {
			await storage.delete(uri);
			deps.log.info(`deleted ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(uri)}`);
		}
		await storage.delete(recordPlace(place));
	});
	report.removed();
}
// actions/export-image/ready.ts
function notReady(template) {
	const running = template.copies.map(({ transaction }) => transaction).find((text) => text !== void 0);
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_TEMPLATE_NOT_READY",
		what: `the template ${template.id} (${template.name}) cannot be exported now: status ${template.status}${running === void 0 ? "" : `, ${running}`}`,
		why: running === void 0 ? "its import or capture has failed, or has only just begun" : "something is done on it: an import, a copy, or an export to somewhere else",
		fix: "wait until nothing runs on it (`slcli image detail`), then run again"
	});
}
// actions/export-image/rights.ts
/**
* Proves what an export will need, by calls that leave nothing: that this run may write its lease and record, that IBM's
* key may write the disks, and that the classic account exports. Throws UserError for what is refused.
*/
async function proveRights(place, inputs, deps) {
	return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("what the run may do cannot be told", async () => {
		const caller = await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_10__.d)(deps.tokens);
		const rights = (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_10__.t)(caller, deps);
		const bucket = await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_10__.p)(place, deps);
		return (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_10__.c)([
			await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_10__.n)(deps.classic, caller.accountId),
			...await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_10__.f)(bucket, void 0, caller, rights, deps),
			...await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_10__.i)((0,_deps_js__WEBPACK_IMPORTED_MODULE_7__.t)(inputs), needsOf(bucket), caller, {
				...deps,
				rights
			})
		]);
	});
}
const needsOf = (bucket) => ({
	bucket,
	access: "write",
	rootKey: void 0,
	wrappedDek: void 0
});
/** What is left unproved is proved by the key that the export is lent, made early. Throws UserError for what is refused. */
async function proveByKey(place, rights, key, inputs, deps) {
	const lent = {
		key,
		loan: (0,_deps_js__WEBPACK_IMPORTED_MODULE_7__.t)(inputs),
		identity: sharedExport(place).place.key
	};
	const needs = needsOf({
		...place,
		instanceId: void 0
	});
	return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the rights of the export cannot be tried", async () => (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_10__.r)(lent, needs, await (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_10__.d)(deps.tokens), rights, deps));
}
// actions/export-image/preflight.ts
/** All that can be refused is refused here, in this order. Nothing is sent or made. */
async function preflight(source, inputs, deps) {
	demandDisks(source, inputs);
	const place = placeOf(source, inputs);
	await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the bucket cannot be used", () => demandBucket(place, deps));
	const found = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("what lies in the bucket cannot be read", async () => judgePlace(source.template, place, await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.E)(deps.register(sharedExport(place).place)), deps));
	demandReady(source, found);
	return {
		source,
		place,
		found,
		output: await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("the output cannot be used", () => outputOf(source, found, inputs, deps)),
		rights: isUnderWay(found) ? void 0 : await proveRights(place, inputs, deps)
	};
}
/** What is exported, or being exported, needs no key any more. */
const isUnderWay = (found) => found.kind === "complete" || found.kind === "begun" && found.state === "begun";
/** Throws UserError E_TEMPLATE_DISKS. */
function demandDisks({ template, disks }, inputs) {
	if (inputs.disks === "all" || disks.length <= 1) return;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_TEMPLATE_DISKS",
		what: `the template ${template?.id ?? ""} has ${disks.length} disks, and disks is boot`,
		why: "IBM's export writes all disks of a template, one object each; the further ones may hold data that nobody expects in the bucket",
		fix: "set disks to all"
	});
}
/** An export that this action has begun makes the template busy; anything else must have ended. */
function demandReady({ template, ...source }, found) {
	if (!template || found.kind !== "free" || "captured" in source && source.captured) return;
	if ((0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.V)(template) !== "ready") throw notReady(template);
}
/** Without `region` the place of the template tells it. Throws UserError E_REGION, E_OBJECT_KEY. */
function placeOf(source, inputs) {
	const region = inputs.region ?? regionOf(source);
	if (region === void 0) throw noRegion();
	const name = source.template ? source.template.name : source.name;
	return {
		region,
		bucket: inputs.bucket,
		key: inputs.objectKey ?? defaultObjectKey(name)
	};
}
function regionOf({ template, server }) {
	return [...[...template?.copies ?? []].sort((a, b) => a.id - b.id).map(({ datacenter }) => datacenter), server?.datacenter].flatMap((name) => (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.T)(name ?? "") ?? [])[0];
}
/** The bucket must lie in the region that the export is told. softlayer-api.md 8 */
async function demandBucket({ region, bucket }, { storage, log }) {
	try {
		const { resiliency, location } = await storage(region).bucketLocation(bucket);
		if (resiliency === "unknown") return;
		(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.st)([{
			what: "region",
			region
		}, {
			what: `the bucket ${bucket}`,
			region: location
		}]);
	} catch (error) {
		if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt) || error.failure.status !== 403) throw error;
		log.warning(`where the bucket ${bucket} lies could not be read (no role Reader on it); it must lie in ${region}`);
	}
}
/** Throws UserError E_PATH…, E_OUTPUT_EXISTS, E_OUTPUT_WRITE, E_SPACE. */
async function outputOf(source, found, inputs, deps) {
	if (inputs.output === void 0) return void 0;
	const output = await outputPath(inputs.output, deps);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(output);
	await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.K)(folder);
	const record = found.kind === "complete" ? found.record : void 0;
	await demandFreeOutputs(output, source.disks.map((_disk, number) => ({ number })), record, deps);
	if (!record) await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_8__.G)(folder, spaceFor(source.disks), "the export");
	return output;
}
/** As far as the classic API tells it: an export may be smaller, hardly larger. */
const spaceFor = (disks) => disks.reduce((sum, { bytes }) => sum + bytes, 0);
function noRegion() {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_REGION",
		what: "the region of the bucket is not known",
		why: "neither region nor IBMCLOUD_REGION is given, and the template has no copy in a datacenter whose region is known",
		fix: "give region, such as us-south"
	});
}
// actions/export-image/report.ts
const PLAINTEXT = "the template is not encrypted: its export is a plaintext of its disks in the bucket, for everybody who may read there";
const CIPHERTEXT = "the template is encrypted: its export is ciphertext, under the data key that the image was encrypted with. To read it, unwrap the wrapped-dek of its manifest with its root key, turn the file into raw with `qemu-img convert -f vpc -O raw`, and open that with `cryptsetup open --type plain --cipher aes-xts-plain64 --key-size 512 --key-file KEY`. allow-encrypted-source of encrypt-image does not decrypt";
/** What a run knows, filled step by step; written once, in every ending, with what is known by then. */
var Report = class {
	#inputs;
	#plan;
	#template;
	#encrypted;
	#running;
	#exported;
	#files = [];
	#removed = false;
	#dryRun;
	#changed = false;
	#failed = false;
	constructor(inputs) {
		this.#inputs = inputs;
	}
	/** This run changes something now, or may do so. */
	changed = () => {
		this.#changed = true;
	};
	get adopted() {
		return this.#exported?.adopted === true;
	}
	get objects() {
		return this.#exported?.objects ?? [];
	}
	/** What the checks have found. */
	checked(plan, { log }) {
		this.#plan = plan;
		const { source, found } = plan;
		if (source.template) this.source(source);
		if (found.kind === "complete") log.info(`an earlier run has exported this template to ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(plan.place)}: that is used`);
		if (this.#encrypted === false) log.warning(PLAINTEXT);
		if (this.#encrypted === true) log.notice(CIPHERTEXT);
	}
	source({ template, encrypted }) {
		this.#template = template;
		this.#encrypted = encrypted;
	}
	captureBegun(template) {
		this.#template = template;
		this.#running = {
			what: "capture",
			template
		};
	}
	exportBegun(template) {
		this.#running = {
			what: "export",
			template
		};
	}
	exported(exported, { log }) {
		this.#running = void 0;
		this.#exported = exported;
		const bytes = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.D)(sizeOf(exported.objects));
		log.info(`the export is complete: ${exported.objects.length} objects, ${bytes}`);
	}
	downloaded(files) {
		this.#files = files;
	}
	removed() {
		this.#removed = true;
		this.changed();
	}
	/** What is known of the run's rights before anything is sent: what is not proved is told, once. */
	proved(rights, { log }) {
		if (this.#plan) this.#plan = {
			...this.#plan,
			rights
		};
		if (rights.unproved.length > 0) log.notice((0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_10__.u)(rights));
		else log.debug((0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_10__.u)(rights));
	}
	/** The end of a dry run: what would be done. */
	tellDryRun(plan, { log }) {
		this.#dryRun = plannedWork(plan, this.#inputs);
		const rights = plan.rights ? `; ${(0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_10__.u)(plan.rights)}` : "";
		log.notice(`dry run: ${this.#dryRun}${rights}`);
	}
	/** The end by an error, which is given as people read it. */
	failure(error, deps) {
		this.#failed = true;
		return orStillRunning(error, this.#running, this.#inputs.timeout, deps);
	}
	/** Sets the outputs, and writes the summary where the checks were passed. */
	write({ outputs, summary }) {
		const found = this.#plan?.found;
		const objects = this.#exported?.objects ?? (found?.kind === "complete" ? found.objects : []);
		const uris = this.#removed ? [] : objects.map(({ uri }) => (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(uri));
		const encrypted = this.#encrypted === void 0 ? "" : String(this.#encrypted);
		const values = {
			"template-id": this.#template ? String(this.#template.id) : "",
			"template-global-id": this.#template?.globalId ?? "",
			size: objects.length > 0 ? String(sizeOf(objects)) : "",
			encrypted,
			changed: String(this.#changed)
		};
		for (const [name, value] of Object.entries(values)) outputs.set(name, value);
		outputs.setList("object-uris", uris);
		const paths = this.#files.map(({ path }) => path);
		const digests = this.#files.map(({ sha256 }) => sha256);
		outputs.setList("image", paths);
		outputs.setList("sha256", digests);
		if (this.#changed) summary.begin();
		this.#tell(objects, summary);
	}
	#tell(objects, summary) {
		if (!this.#plan) {
			summary.item({
				what: "Export",
				id: "",
				state: "not made"
			});
			return;
		}
		const { rights } = this.#plan;
		if (rights) summary.table(["What the run needs", "Known by"], (0,_lib_rights_js__WEBPACK_IMPORTED_MODULE_10__.l)(rights));
		if (!this.#failed) this.#tellEnding(summary);
		this.#writeNotes(summary);
		this.#tellItems(this.#plan, objects, summary);
		if (this.#failed && this.#changed) this.#tellLeft(this.#plan, summary);
		summary.row("Global id", this.#template?.globalId ?? "");
		summary.row("Encrypted", this.#encrypted === void 0 ? "" : String(this.#encrypted));
		summary.row("Key hash", [...new Set(this.#exported?.keyHashes ?? [])].filter((hash) => hash !== "").join(", "));
		summary.row("Size", objects.length > 0 ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.h)(sizeOf(objects)) : "");
		summary.row("SHA-256", this.#files.map(({ sha256 }) => sha256).join(", "));
		const checks = this.#files.map(({ path, sha256 }) => (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.at)(`${sha256} *${path}`));
		if (checks.length > 0) summary.next("To check the files once more:", "sh", [`printf '%s\\n' ${checks.join(" ")} | sha256sum -c`]);
	}
	#tellEnding(summary) {
		const name = this.#template?.name ?? "";
		if (this.#dryRun !== void 0) summary.ended("dry-run", "nothing was exported", `All checks passed: ${this.#dryRun}.`);
		else if (this.#changed) summary.ended("success", `Image exported: ${name}`, "The export is complete: every disk is an object.");
		else summary.ended("adopted", `the export of ${name}`, "An earlier run has exported this template: its objects are used, and nothing was exported.");
	}
	#tellItems({ place, found }, objects, summary) {
		const template = this.#template;
		if (template) summary.item({
			what: "Template",
			id: `${template.id} (${template.name})`,
			state: "found",
			link: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.k)(template.id)
		});
		const link = (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.w)();
		const state = this.#removed ? "deleted after the download" : found.kind === "complete" ? "found" : "made";
		for (const { uri } of objects) summary.item({
			what: "Object",
			id: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(uri),
			state,
			link
		});
		if (objects.length === 0) {
			const missing = this.#dryRun === void 0 ? "not complete" : "would be made";
			summary.item({
				what: "Export",
				id: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(place),
				state: missing,
				link
			});
		}
		for (const { path } of this.#files) summary.item({
			what: "Image",
			id: path,
			state: "downloaded"
		});
	}
	#tellLeft({ place, source }, summary) {
		const again = "A new run goes on with it. To remove it instead:";
		const template = this.#template;
		if (template && !source.template) summary.left(`The captured template ${template.id}`, again, `ibmcloud sl image delete ${template.id}`);
		const { bucket, key, region } = place;
		const where = `--bucket ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.at)(bucket)} --prefix ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.at)(key.replace(/\.vhd$/, "-"))} --region ${(0,_lib_base_js__WEBPACK_IMPORTED_MODULE_6__.at)(region)}`;
		summary.left("Objects of the export, if there are any", again, `ibmcloud cos objects ${where}`);
	}
	#writeNotes(summary) {
		if (this.#removed) summary.note("The exported objects were deleted after the download.");
		else if (this.#encrypted === false && this.#dryRun === void 0) summary.note(`Attention: ${PLAINTEXT}.`);
		if (this.#encrypted === true) summary.note(`Note: ${CIPHERTEXT}.`);
		if (this.#failed && this.#changed) summary.note("The run ended before all was done; this is what was known by then.");
	}
};
const sizeOf = (objects) => objects.reduce((sum, { head }) => sum + head.size, 0);
/** What a run that is no dry run would do, in words. */
function plannedWork({ source, place, found, output }, { removeObject }) {
	const what = source.template ? `the template ${source.template.id}` : `the server ${source.server.id} (${source.server.name})`;
	return `${source.template ? "" : `would shut down and capture ${what} as ${JSON.stringify(source.name)}; `}${{
		free: `would export ${source.template ? what : "it"} to ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(place)}`,
		begun: `would go on with the export of ${what} to ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(place)}`,
		complete: `${what} is exported to ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(place)} already`
	}[found.kind]}${output === void 0 ? "" : `; would download it to ${output}`}${removeObject ? "; would delete what it exported" : ""}`;
}
// actions/export-image/start-export.ts
/** Words in which a refusal says that it does not know the API key (yet), or that the key may not. Free text: [inferred]. */
const KEY_UNKNOWN = /api ?key|exchange token|credential|unauthori[sz]ed|access denied|BXNIM|\b40[13]\b/i;
/** That the address is none. softlayer-api.md 7.1 */
const URI_REFUSED = /network storage service resource protocol|\buri\b/i;
/** What the export checks before it queues anything: credentials and the form of its values. */
function refusedBefore(error) {
	const { text } = error.failure;
	return (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.ot)(error) || KEY_UNKNOWN.test(text) || URI_REFUSED.test(text);
}
/** Begins the export once, or finds that of an earlier run, under the lease of the place. */
async function startOrFind(toExport, deps) {
	const { template, place, lease } = toExport;
	const found = await judgePlace(template, place, lease.noted, deps);
	if (found.kind === "complete") return found;
	if (found.kind === "begun") {
		if (await goOn(found, toExport, deps)) return {
			...found,
			state: "begun"
		};
	}
	await send(toExport, deps);
	return {
		kind: "begun",
		state: "begun",
		objects: []
	};
}
/** Whether the export of an earlier run is under way or done; what a failed one left is removed. */
async function goOn({ state, objects }, { template, place, lease, changed }, deps) {
	const { log } = deps;
	if (state === "begun") {
		log.info("an earlier run has begun this export; waiting for its end");
		return true;
	}
	if (state === "failed") {
		changed();
		for (const { uri } of objects) {
			await deps.storage(uri.region).delete(uri);
			log.notice(`removed ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(uri)}, which an earlier run had left`);
		}
		await lease.known({});
		return false;
	}
	const { sentBefore } = lease;
	if (sentBefore === void 0 && objects.length > 0) throw exists(place, objects, "objects that this action did not make");
	if (sentBefore === void 0) return false;
	log.info("an earlier run sent this export and did not learn what became of it; looking for it");
	const looked = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.u)(() => findBegun(template, place, deps), (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.nt)(deps), Math.max(0, deps.pace.quiet - sentBefore));
	deps.signal.throwIfAborted();
	if (looked.kind === "unseen") throw outcomeUnknown(template, place, looked.error);
	if (looked.kind === "absent") {
		log.notice("nothing has appeared of the export that an earlier run sent: it is exported now");
		return false;
	}
	await lease.known(noteOf({
		template: template.globalId,
		state: "begun"
	}));
	return true;
}
/** Nothing runs on the template and nothing lies at the place before the export is sent: what does so later is its work. */
async function findBegun({ id }, place, deps) {
	const objects = await objectsAt(place, deps);
	if (objects.length > 0) return { objects };
	return (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.V)(await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.P)(deps.classic, id)) === "importing" ? { objects } : void 0;
}
/** Sent once. Only what provably began nothing is followed by another try: a key made seconds ago, and the rate limit. */
async function send(toExport, deps) {
	const { pace, log } = deps;
	const { template, place, key } = toExport;
	const now = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.P)(deps.classic, template.id);
	if (!now || (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.V)(now) !== "ready") throw notReady(now ?? template);
	const handed = await key.obtain(exportIdentity(template.globalId, place));
	log.notice(`exporting the template ${template.id} (${template.name}) to ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(place)}`);
	const making = sending(toExport, handed, deps);
	const started = pace.now();
	for (let pause = pace.firstLook;; pause *= 2) {
		const made = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.d)(making, (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.nt)(deps));
		if (made.kind === "made") return;
		if (made.kind === "unknown") throw unknownExport(toExport, made);
		const { error } = made;
		if (!mayComeYet(error, handed) || pace.now() - started + pause > pace.newKey) throw refusal(error);
		log.info(`IBM did not take the export yet (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.At)(error)}); another try in ${Math.ceil(pause / 1e3)} s`);
		await pace.sleep(pause);
	}
}
/** The call, and what is written down before and after it. */
function sending({ template, place, lease, key, changed }, handed, deps) {
	const { globalId, id } = template;
	return {
		what: "the export",
		claim: async () => {
			if (!begunIn(lease.noted)) await lease.note(noteOf({
				template: globalId,
				state: "sent"
			}));
			await lease.sending();
			key.handOver();
		},
		act: async () => {
			changed();
			await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_4__.g)(deps.classic, id, {
				uri: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(place),
				apiKey: handed.key
			});
			return true;
		},
		look: async () => await findBegun(template, place, deps) ? true : void 0,
		refusedBefore,
		settle: async (made) => {
			if (made.kind === "unknown") return;
			if (made.kind === "nothing") key.takeBack();
			const note = made.kind === "made" ? noteOf({
				template: globalId,
				state: "begun"
			}) : {};
			await lease.known(note).catch((error) => {
				deps.log.warning(`what became of the export could not be written down (${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.At)(error)}); the next run looks for it`);
			});
		}
	};
}
/** A refusal that another try may not meet: nothing was done then. */
function mayComeYet(error, { fresh }) {
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt)) return false;
	return error.failure.outcome === "transient" || fresh && KEY_UNKNOWN.test(error.failure.text);
}
function refusal(error) {
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt) || !KEY_UNKNOWN.test(error.failure.text)) return (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.C)(error, "IBM did not take the export");
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_EXPORT_KEY",
		what: `IBM's export cannot use the API key that it was handed: ${error.message}`,
		why: "export-api-key was mistyped, deleted or has expired, or may not write into the bucket",
		fix: "give an API key of a service ID with the role Writer on the bucket, or export-service-id, on which the action makes one",
		cause: error
	});
}
/** A refusal that says what was wrong is worth more than the doubt, once nothing has appeared for the whole patience. */
function unknownExport({ template, place }, { error, shown }) {
	if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Dt && error.failure.outcome === "refused" && shown === "nothing") return refusal(error);
	return outcomeUnknown(template, place, error);
}
function outcomeUnknown({ id }, place, cause) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_3__.Ot({
		code: "E_UNKNOWN_OUTCOME",
		what: `whether IBM began the export of the template ${id} is unknown: ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.At)(cause)}`,
		why: "the connection broke after the request was sent, and neither a transaction nor an object has appeared",
		fix: `wait some minutes and run again: the new run looks for ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_3__.ft)(place)} and the template's transaction, and exports anew only when nothing has appeared for long enough`,
		cause
	});
}
// actions/export-image/stage.ts
/**
* Checks, captures, exports, waits, downloads. Whatever an earlier run has finished is found and used; what this action
* did not make is refused before anything is sent.
*/
async function run(inputs, deps) {
	const report = new Report(inputs);
	try {
		await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.f)(inputs, deps);
		const plan = await preflight(await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("template and server cannot be looked up", () => findSource(inputs, deps)), inputs, deps);
		report.checked(plan, deps);
		if (inputs.dryRun) return report.tellDryRun(plan, deps);
		await using key = new _lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.l((0,_deps_js__WEBPACK_IMPORTED_MODULE_7__.t)(inputs), (0,_deps_js__WEBPACK_IMPORTED_MODULE_7__.n)(deps));
		if (plan.rights) report.proved(await proveByKey(plan.place, plan.rights, key, inputs, deps), deps);
		const finished = await finishedSource(plan, report, inputs, deps);
		report.source(finished);
		await exportUnderLease(finished, plan, key, report, inputs, deps);
	} catch (error) {
		throw report.failure((0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.C)(error, "the image cannot be exported"), deps);
	} finally {
		report.write(deps);
	}
}
async function finishedSource({ source, place, found }, report, { disks }, deps) {
	const { changed } = report;
	if (source.template && (!source.captured || found.kind !== "free")) return source;
	const begun = source.template ?? await captureOrFind({
		source,
		disks,
		place,
		changed
	}, deps);
	report.captureBegun(begun);
	return templateSource(await awaitCapture(begun, deps), true, deps);
}
async function exportUnderLease(source, plan, key, report, inputs, deps) {
	const { template } = source;
	const { place } = plan;
	const remember = (value) => deps.saveState("export-lease", value);
	await using lease = await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.C)(sharedExport(place), place.key, remember, deps);
	const { changed } = report;
	const found = await startOrFind({
		template,
		place,
		lease,
		key,
		changed
	}, deps);
	report.exportBegun(template);
	const objects = found.kind === "complete" ? found.objects : await awaitExport({
		template,
		place,
		disks: source.disks.length
	}, lease, key, deps);
	if (found.kind === "complete") await key.ended(exportIdentity(template.globalId, place));
	const recorded = await recordExport({
		source,
		place,
		objects
	}, deps);
	const { record } = recorded;
	const keyHashes = recorded.found.map(({ keyHash }) => keyHash);
	report.exported({
		objects,
		keyHashes,
		adopted: found.kind === "complete" && !found.unfinished
	}, deps);
	const { output } = plan;
	const files = output === void 0 ? [] : await downloadDisks({
		...recorded,
		objects,
		output
	}, deps);
	await recordDigests(place, record, files, deps);
	if (inputs.removeObject) await removeExport({
		template,
		place,
		lease
	}, report, deps);
	await nameDisks(files, deps);
	report.downloaded(files);
	await (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_2__.x)(lease, deps);
}



/***/ })

};
