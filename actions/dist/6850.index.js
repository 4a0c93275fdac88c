export const id = 6850;
export const ids = [6850];
export const modules = {

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _lib_iam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5979);
/* harmony import */ var _lib_first_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4904);
/* harmony import */ var _lib_classic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4010);
/* harmony import */ var _lib_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9085);
/* harmony import */ var _lib_image_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7419);
/* harmony import */ var _rule_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6069);
/* harmony import */ var _lib_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2545);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1455);











// actions/audit-events/record-parts.ts
/** Undefined where the manifest records no import, or one that says nothing that can be used. */
function importIn(manifest) {
	return templateIn(manifest?.import);
}
const EXPORT = "encrypted-image-export/1";
/** Where export-image keeps its record of an object. */
const exportPath = (key) => `${key}.export.json`;
/** Undefined for what is no record of an export. */
function parseExport(json) {
	try {
		const value = JSON.parse(json);
		return fields(value)["schema"] === EXPORT ? templateIn(value) : void 0;
	} catch {
		return;
	}
}
function templateIn(value) {
	const { "template-id": id, "object-uri": uri } = fields(value);
	if (typeof id !== "string" || !/^[1-9][0-9]{0,11}$/.test(id)) return void 0;
	return {
		templateId: Number(id),
		object: typeof uri === "string" ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.ht)(uri) : void 0
	};
}
function fields(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// actions/audit-events/sight.ts
const ASKED = {
	state: "asked",
	note: ""
};
/**
* What a source's failure means for the audit, which goes on with the others. Throws what is no failure of this source:
* that IAM does not know the API key, a cancellation, a defect.
*/
function sightAfter(error, what) {
	if (error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot && error.code === "E_CLASSIC_SERVICE_ID") return {
		state: "forbidden",
		note: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.At)(error)
	};
	if (!(error instanceof _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Dt)) throw error;
	if (error.failure.service === "iam" && error.failure.outcome === "refused") throw (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.C)(error, what);
	return {
		state: (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.T)(error) || (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.D)(error) || isStorageDenial(error) ? "forbidden" : "unavailable",
		note: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.At)((0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.C)(error, what))
	};
}
const isStorageDenial = ({ failure }) => failure.service === "object-storage" && (failure.status === 401 || failure.status === 403);
// actions/audit-events/find-subject.ts
/** The inputs, completed by the records and by what the classic API knows of template and server. */
async function findSubject(inputs, records, deps) {
	const { manifest } = records;
	const recorded = importIn(manifest) ?? records.exported;
	const templateId = inputs.templateId ?? recorded?.templateId;
	const rootKey = inputs.rootKey ?? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(manifest?.["root-key-crn"] ?? "");
	const { instanceId } = inputs;
	const subject = {
		rootKey,
		object: records.object,
		template: templateId === void 0 ? void 0 : bare(templateId),
		instance: instanceId === void 0 ? void 0 : bare(instanceId)
	};
	if (templateId === void 0 && instanceId === void 0) return {
		subject,
		classic: {
			state: "off",
			note: "no template or server is known"
		}
	};
	try {
		await deps.demandClassicUser();
		return {
			subject: await completed(subject, deps),
			classic: ASKED
		};
	} catch (error) {
		return {
			subject,
			classic: sightAfter(error, "template and server cannot be looked up")
		};
	}
}
const bare = (id) => ({
	id,
	globalId: "",
	createdAt: void 0
});
async function completed(subject, { classic, log }) {
	const template = subject.template && await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.P)(classic, subject.template.id);
	const instance = subject.instance && await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.Y)(classic, subject.instance.id);
	if (subject.template && !template) log.info(`the template ${subject.template.id} is not shown any more`);
	if (subject.instance && !instance) log.info(`the server ${subject.instance.id} is not shown any more`);
	return {
		...subject,
		template: template ?? subject.template,
		instance: instance ?? subject.instance
	};
}
/** Milliseconds before the first trace of an image in which its making may have begun: wrapping comes before all. */
const LEAD = 864e5;
/** Where the timeline begins when nobody has said it: a day before the first time that anything tells. */
function defaultSince({ template, instance }, records, until) {
	const { stored, manifestAt } = records;
	const times = [
		stored?.at,
		manifestAt,
		template?.createdAt,
		instance?.createdAt,
		until
	];
	return Math.min(...times.filter((time) => time !== void 0)) - LEAD;
}
// actions/audit-events/records.ts
/**
* Reads the manifests that were named, and looks at the object. Throws UserError E_PATH, E_MANIFEST, and
* E_AUDIT_SUBJECT when they are about another image than the inputs.
*/
async function readRecords(inputs, deps) {
	const file = inputs.manifest === void 0 ? void 0 : await readFile(inputs.manifest, deps);
	demandFits(file?.manifest, inputs);
	const object = inputs.objectUri ?? importIn(file?.manifest)?.object;
	const own = {
		manifest: file?.manifest,
		manifestAt: file?.at
	};
	const none = {
		...own,
		object,
		stored: void 0,
		exported: void 0
	};
	if (!object) return {
		...none,
		sight: file ? ASKED : NOTHING
	};
	try {
		const there = await readBucket(object, deps);
		if (file && there.manifest && file.manifest.identity !== there.manifest.identity) throw contradiction("manifest", "the manifest beside the object", "they are of different images");
		demandFits(there.manifest, inputs);
		return {
			...there,
			...there.manifest ? {} : own,
			object,
			sight: ASKED
		};
	} catch (error) {
		return {
			...none,
			sight: sightAfter(error, `${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.ft)(object)} and its manifest cannot be read`)
		};
	}
}
const NOTHING = {
	state: "off",
	note: "neither manifest nor object-uri is given"
};
async function readFile(path, { roots }) {
	const real = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_4__.tt)(roots, "manifest", path);
	const text = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_4__.it)(real, _lib_image_store_js__WEBPACK_IMPORTED_MODULE_5__.D);
	return {
		manifest: (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_5__.j)(text, JSON.stringify(path)),
		at: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.stat)(real)).mtimeMs
	};
}
async function readBucket(object, { storage }) {
	const client = storage(object.region);
	const read = async (key) => {
		const head = await client.head({
			...object,
			key
		});
		return {
			text: head && await client.getText({
				...object,
				key
			}, 1048576),
			at: head?.modifiedAt
		};
	};
	const stored = await client.head(object);
	const record = await read((0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_5__.A)(object.key));
	const origin = record.text === void 0 ? await read(exportPath(object.key)) : void 0;
	const exported = parseExport(origin?.text ?? "");
	const name = `the manifest beside ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.ft)(object)}`;
	return {
		manifest: record.text === void 0 ? void 0 : (0,_lib_image_store_js__WEBPACK_IMPORTED_MODULE_5__.j)(record.text, name),
		manifestAt: record.at,
		stored: stored && {
			size: stored.size,
			at: stored.modifiedAt
		},
		exported: exported && {
			templateId: exported.templateId,
			at: origin?.at
		}
	};
}
/** Whoever gives ids of another image would be told that nothing happened. */
function demandFits(manifest, { rootKey, templateId, objectUri }) {
	if (!manifest) return;
	const known = (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(manifest["root-key-crn"]);
	if (rootKey && known && rootKey.crn !== known.crn) throw contradiction("root-key-crn", "the manifest", `the manifest names ${known.crn}`);
	const record = importIn(manifest);
	if (templateId !== void 0 && record && record.templateId !== templateId) throw contradiction("template-id", "the manifest", `it was imported as ${record.templateId}`);
	if (objectUri && record?.object && (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.ft)(record.object) !== (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.ft)(objectUri)) throw contradiction("object-uri", "the manifest", `it was imported from ${(0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.ft)(record.object)}`);
}
function contradiction(input, other, why) {
	return new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
		code: "E_AUDIT_SUBJECT",
		what: `${input} and ${other} do not belong together: ${why}`,
		why: "outputs of different runs were mixed, or the image was encrypted anew since",
		fix: "give the outputs of one run, or only one of them: the manifest completes the rest"
	});
}
/** What the records prove by themselves: the object is there as the manifest says, and what became of it was recorded. */
function eventsOfRecords(records) {
	const { manifest, manifestAt, object, stored, exported } = records;
	const common = {
		source: "manifest",
		outcome: "success",
		who: "",
		whoName: ""
	};
	const events = [];
	const add = (time, action, what, rule) => {
		if (time !== void 0) events.push({
			...common,
			time,
			action,
			what,
			rule
		});
	};
	const uri = object ? (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.ft)(object) : "";
	if (object && stored && stored.size === manifest?.size) add(stored.at, "object stored", uri, "upload");
	const imported = importIn(manifest);
	if (imported) add(manifestAt, "import recorded", `template ${imported.templateId}`, "import");
	if (exported) add(exported.at, "export recorded", `template ${exported.templateId} to ${uri}`, "");
	return events;
}
// actions/audit-events/judge.ts
/** Which rules each source shows when they are met, for what is known of the subject. */
function rulesKnownBy(source, subject) {
	const { rootKey, object, template, instance } = subject;
	const known = KNOWN[source];
	return /* @__PURE__ */ new Set([
		...rootKey ? known.rootKey : [],
		...object ? known.object : [],
		...template ? known.template : [],
		...instance ? known.instance : []
	]);
}
const KNOWN = {
	manifest: {
		rootKey: [],
		object: ["upload", "import"],
		template: [],
		instance: []
	},
	"cloud-logs": {
		rootKey: [
			"wrap",
			"unwrap",
			"unwrap-by-block-storage",
			"unwrap-by-others",
			"key-change",
			"policy-change",
			"delete"
		],
		object: [
			"upload",
			"policy-change",
			"delete"
		],
		template: [
			"import",
			"order",
			"power",
			"delete"
		],
		instance: [
			"order",
			"power",
			"delete"
		]
	},
	"event-log": {
		rootKey: [],
		object: [],
		template: ["import", "delete"],
		instance: [
			"order",
			"power",
			"delete"
		]
	}
};
/** What a rule's events prove. An attempt that failed meets nothing; one under way is there, but not done. */
function metBy(rule, wanted, events) {
	return events.filter((event) => (0,_rule_names_js__WEBPACK_IMPORTED_MODULE_10__.r)(event.rule, rule) && (event.outcome === "success" || wanted === "forbid" && event.outcome === "pending"));
}
/**
* The state of every rule. `settled`: expected events had their time to become visible. `recent`: what happened last may
* not be visible yet.
*/
function judgeRules({ expect, forbid }, events, knowers, { settled, recent }) {
	return _rule_names_js__WEBPACK_IMPORTED_MODULE_10__.t.map((rule) => {
		const wanted = expect.includes(rule) ? "expect" : forbid.includes(rule) ? "forbid" : "";
		return {
			rule,
			wanted,
			state: stateOf(rule, wanted)
		};
	});
	function stateOf(rule, wanted) {
		if (metBy(rule, wanted, events).length > 0) return "met";
		const asked = knowers.filter(({ knows }) => knows.has(rule));
		if (asked.length === 0 || asked.some(({ state }) => state !== "asked")) return "unknown";
		return (wanted === "expect" ? !settled : recent) ? "not-yet-visible" : "absent";
	}
}
/** Whether asking again could still meet a rule that is expected and not met. */
function isWorthWaiting(rules, knowers) {
	return rules.filter(({ wanted, state }) => wanted === "expect" && state !== "met").some(({ rule }) => knowers.some(({ name, knows, state }) => name !== "manifest" && knows.has(rule) && state !== "off" && state !== "forbidden"));
}
// actions/audit-events/timeline.ts
const SOURCES = [
	"manifest",
	"cloud-logs",
	"event-log"
];
const SCHEMA = "encrypted-image-audit/1";
/** The JSON whose schema stands in the README. */
function formatTimeline(timeline) {
	const { since, until, askedAt, events, sources, ...rest } = timeline;
	const json = {
		schema: SCHEMA,
		since: isoTime(since),
		until: isoTime(until),
		"asked-at": isoTime(askedAt),
		subject: rest.subject,
		identities: rest.identities,
		sources: sources.map((source) => ({
			...source,
			events: countOf(source.name, events)
		})),
		rules: rest.rules,
		events: events.map(({ time, source, action, outcome, who, whoName, what, rule }) => ({
			time: isoTime(time),
			source,
			action,
			outcome,
			who,
			"who-name": whoName,
			what,
			rule
		}))
	};
	return `${JSON.stringify(json, null, 2)}\n`;
}
const isoTime = (time) => new Date(time).toISOString();
function countOf(source, events) {
	return events.filter((event) => event.source === source).length;
}
// actions/audit-events/mermaid.ts
const EVENTS = 40;
const WORDS = 60;
/**
* The events that a rule names, as a Mermaid timeline: one line each, a section for each day. Events of one rule by one
* identity that follow each other share a line.
*/
function mermaidTimeline(events) {
	const groups = grouped(events.filter(({ rule }) => rule !== ""));
	if (groups.length === 0) return [];
	const lines = ["timeline"];
	let day = "";
	for (const { event, count } of groups.slice(0, EVENTS)) {
		const [date = "", time = ""] = isoTime(event.time).slice(0, 19).split("T");
		if (date !== day) lines.push(`  section ${date}`);
		day = date;
		const times = count > 1 ? ` (${count} times)` : "";
		const failed = event.outcome === "success" ? "" : ` - ${event.outcome}`;
		const who = event.whoName || event.who;
		const parts = [`${event.rule}${times}${failed}`, ...who === "" ? [] : [plain(who)]];
		lines.push(`    ${time.replaceAll(":", ".")} : ${parts.join(" : ")}`);
	}
	const more = groups.length - EVENTS;
	if (more > 0) lines.push(`    later : ${more} more in the table`);
	return lines;
}
function grouped(events) {
	const groups = [];
	for (const event of events) {
		const last = groups.at(-1);
		const isSame = last?.event.rule === event.rule && last.event.who === event.who && last.event.outcome === event.outcome;
		if (last && isSame) last.count += 1;
		else groups.push({
			event,
			count: 1
		});
	}
	return groups;
}
/** Mermaid has signs of its own, and no way to escape all of them: what is no plain word is left out. */
function plain(text) {
	return text.replace(/[^A-Za-z0-9._@/ -]+/g, " ").replace(/\s+/g, " ").trim().slice(0, WORDS) || "unnamed";
}
// actions/audit-events/timeline-file.ts
/** Bytes of an earlier timeline of which we look whether it is one. */
const LIMIT = 268435456;
/**
* Where the JSON goes: `output`, or a name in the runner's temp that audits of other things do not have. A file that is
* there and is no timeline is refused, before anything is asked. Throws UserError.
*/
async function timelinePath(inputs, { roots, temp }) {
	const { manifest, objectUri, templateId, instanceId, rootKey } = inputs;
	const about = JSON.stringify([
		manifest,
		objectUri,
		templateId,
		instanceId,
		rootKey?.crn
	]);
	const name = `audit-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(about).digest("hex").slice(0, 12)}.json`;
	const given = inputs.output ?? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.realpath)(temp), name);
	const allowed = inputs.output === void 0 ? {
		...roots,
		roots: [...roots.roots, temp]
	} : roots;
	const path = await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_4__.nt)(allowed, "output", given);
	if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.lstat)(path).catch(() => void 0)) await demandTimeline(path);
	return path;
}
async function demandTimeline(path) {
	if ((await (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_4__.it)(path, LIMIT).catch(() => "")).slice(0, 200).includes(`"schema": "encrypted-image-audit/1"`)) return;
	throw new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
		code: "E_OUTPUT_EXISTS",
		what: `${path} exists and is no timeline of this action`,
		why: "output names a file of something else",
		fix: "move it away, or give another path as `output`"
	});
}
/** Whoever reads sees the old timeline or the new one. Gives the path. Throws UserError E_SPACE, E_OUTPUT_WRITE. */
async function writeTimeline(path, timeline) {
	const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(path), (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_6__.X)());
	try {
		await using file = await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_6__.tt)(draft);
		await (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_6__.at)(file, Buffer.from(formatTimeline(timeline)), 0, "the timeline");
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.rename)(draft, path).catch((error) => {
			throw (0,_lib_disk_js__WEBPACK_IMPORTED_MODULE_6__.it)(`the timeline cannot be named ${path}`, error);
		});
		return path;
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.unlink)(draft).catch(() => void 0);
	}
}
// actions/audit-events/report.ts
/** Rows of the summary's table at most; the JSON has all. */
const ROWS = 200;
/** Events in the log at most. */
const LINES = 100;
/** What a run knows, filled look by look; written once, in every ending, with what is known by then. */
var Report = class {
	timeline;
	/** Checked path of the JSON; undefined until it is known. */
	path;
	/** CRN of the Cloud Logs instance; '' without one. */
	logsCrn = "";
	#file = "";
	/** Tells what was found, and warns of what could not be asked. */
	tell({ log }) {
		const { timeline } = this;
		if (!timeline) return;
		for (const source of timeline.sources) {
			const line = sourceLine(source);
			if (source.state === "asked" || source.state === "off") log.info(line);
			else log.warning(line);
		}
		const shown = timeline.events.filter(({ rule }) => rule !== "");
		for (const event of shown.slice(0, LINES)) log.info(eventLine(event));
		if (shown.length > LINES) log.info(`… and ${shown.length - LINES} more`);
		const unknown = wantedRules(timeline, "unknown");
		if (unknown.length > 0) log.warning(unknownText(unknown, timeline));
		const early = timeline.rules.filter(({ wanted, state }) => wanted === "forbid" && state === "not-yet-visible");
		if (early.length > 0) log.notice(`${namesOf(early)}: nothing shows so far; events become visible minutes after they happened, so audit again later to be sure`);
	}
	/** The error of what is missing or forbidden; undefined when all is as it should be. */
	problem() {
		const { timeline } = this;
		if (!timeline) return void 0;
		const [missing, forbidden] = [missingRules(timeline), forbiddenRules(timeline)];
		if (missing.length + forbidden.length === 0) return void 0;
		const what = [...missing.length > 0 ? [`expected and not found: ${namesOf(missing)}`] : [], ...forbidden.length > 0 ? [`forbidden and found: ${forbidden.map((rule) => evidence(rule, timeline)).join(", ")}`] : []].join("; ");
		return new _lib_first_js__WEBPACK_IMPORTED_MODULE_2__.Ot({
			code: "E_AUDIT",
			what,
			why: [...missing.length > 0 ? [MISSING] : [], ...forbidden.length > 0 ? [FORBIDDEN] : []].join("; "),
			fix: [...missing.length > 0 ? [FIND] : [], ...forbidden.length > 0 ? [ASK] : []].join("; ")
		});
	}
	/** Writes the JSON, sets the outputs, and writes the summary where the sources were asked. */
	async write(deps) {
		const { timeline, path } = this;
		const { outputs } = deps;
		if (!timeline) return;
		try {
			if (path !== void 0) this.#file = await writeTimeline(path, timeline);
		} finally {
			outputs.set("timeline", this.#file);
			outputs.set("events", String(timeline.events.length));
			outputs.setList("missing", missingRules(timeline).map(({ rule }) => rule));
			outputs.setList("forbidden", forbiddenRules(timeline).map(({ rule }) => rule));
			summarise(timeline, this.logsCrn, this.#file, deps);
		}
	}
};
const MISSING = "it did not happen, it takes longer than `wait` to become visible, or it is not sent: object events are switched on for each bucket, and events arrive only by a route of Event Routing to this Cloud Logs instance";
const FIND = "look at the timeline; check the route (prepare-environment, audit-route) and the activity tracking of the bucket, or give a longer wait";
const FORBIDDEN = "somebody did what this pipeline does not do, or an identity of the pipeline is not known to it";
const ASK = "ask who is named; if it is an identity of this pipeline, such as the service ID of another job, name it in `identities`";
const missingRules = ({ rules }) => rules.filter(({ wanted, state }) => wanted === "expect" && state === "absent");
const forbiddenRules = ({ rules }) => rules.filter(({ wanted, state }) => wanted === "forbid" && state === "met");
const wantedRules = ({ rules }, is) => rules.filter(({ wanted, state }) => wanted !== "" && state === is);
const namesOf = (rules) => rules.map(({ rule }) => rule).join(", ");
/** The first event that a forbidden rule was found by. */
function evidence({ rule, wanted }, { events }) {
	const found = metBy(rule, wanted, events);
	const [first] = found;
	if (!first) return rule;
	const more = found.length > 1 ? ` and ${found.length - 1} more` : "";
	return `${rule} (${isoTime(first.time)} by ${whoIn(first)}${more})`;
}
function metCount(rules) {
	return rules.filter(({ wanted, state }) => wanted === "expect" && state === "met").length;
}
function unknownText(unknown, { sources }) {
	const blind = sources.filter(({ state }) => state !== "asked").map(({ name, state }) => `${name} is ${state}`);
	return `nothing can be said about ${namesOf(unknown)}: ${blind.join(", ") || "nothing was given by which it could be found"}`;
}
function whoIn({ who, whoName }) {
	if (who === "") return whoName || "somebody unnamed";
	return whoName === "" || whoName === who ? who : `${who} (${whoName})`;
}
const sourceLine = ({ name, state, note }) => `${name}: ${state}${note === "" ? "" : `: ${note}`}`;
const eventLine = (event) => `${isoTime(event.time)} ${event.rule} ${event.outcome}: ${event.action} by ${whoIn(event)} on ${event.what}`;
const LINKS = {
	"object-uri": _lib_base_js__WEBPACK_IMPORTED_MODULE_4__.w,
	"template-id": _lib_base_js__WEBPACK_IMPORTED_MODULE_4__.k,
	"instance-id": _lib_base_js__WEBPACK_IMPORTED_MODULE_4__.D,
	"root-key-crn": _lib_base_js__WEBPACK_IMPORTED_MODULE_4__.E
};
function summarise(timeline, logsCrn, file, { summary }) {
	const { events, rules, sources } = timeline;
	const lacking = missingRules(timeline).length + forbiddenRules(timeline).length;
	summary.begin();
	if (lacking === 0) summary.ended("success", "Audit: all as it should be", `Looked through ${events.length} events: expected and found ${metCount(rules)}, expected and missing none, forbidden and found none.`);
	for (const [name, id] of Object.entries(timeline.subject)) summary.item({
		what: name,
		id: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.g)(id),
		state: "audited",
		link: LINKS[name]?.(id)
	});
	if (logsCrn !== "") summary.item({
		what: "Cloud Logs",
		id: (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.g)(logsCrn),
		state: "asked",
		link: (0,_lib_base_js__WEBPACK_IMPORTED_MODULE_4__.x)(logsCrn)
	});
	if (file !== "") summary.item({
		what: "Timeline as JSON",
		id: file,
		state: "made"
	});
	summary.row("From", isoTime(timeline.since));
	summary.row("Until", isoTime(timeline.until));
	for (const source of sources) summary.row(`Source ${source.name}`, sourceLine(source).slice(source.name.length + 2));
	for (const { rule, wanted, state } of rules) if (wanted !== "") summary.row(`${wanted} ${rule}`, state);
	summary.row("Events", String(events.length));
	summary.diagram(mermaidTimeline(events));
	const rows = events.slice(0, ROWS).map((event) => [
		isoTime(event.time),
		event.rule,
		event.action,
		event.outcome,
		whoIn(event),
		event.what,
		event.source
	]);
	if (events.length > ROWS) summary.note(`The table shows ${ROWS} of ${events.length} events; the JSON has all.`);
	summary.table([
		"time",
		"rule",
		"action",
		"outcome",
		"who",
		"what",
		"source"
	], rows);
}
// actions/audit-events/subject.ts
function describeSubject({ rootKey, object, template, instance }) {
	return {
		...object ? { "object-uri": (0,_lib_first_js__WEBPACK_IMPORTED_MODULE_2__.ft)(object) } : {},
		...template ? { "template-id": String(template.id) } : {},
		...instance ? { "instance-id": String(instance.id) } : {},
		...rootKey ? { "root-key-crn": rootKey.crn } : {}
	};
}
/**
* Whether a text of JSON names an id as a whole: `12` is not in `112`, nor in `12-3`. Object keys have their own rule,
* below.
*/
function mentions(about, id) {
	if (id === "") return false;
	for (let at = about.indexOf(id); at >= 0; at = about.indexOf(id, at + 1)) {
		const around = `${about[at - 1] ?? " "}${about[at + id.length] ?? " "}`;
		if (!/[A-Za-z0-9-]/.test(around)) return true;
	}
	return false;
}
function mentionsThing(about, thing) {
	return thing !== void 0 && (mentions(about, String(thing.id)) || mentions(about, thing.globalId));
}
/** Whether it names this very object: bucket and whole key, not one whose key ends or begins with it. */
function mentionsObject(about, { bucket, key }) {
	if (!mentions(about, bucket)) return false;
	return [key, encodeURIComponent(key)].some((name) => {
		for (let at = about.indexOf(name); at >= 0; at = about.indexOf(name, at + 1)) {
			const before = about.slice(0, at);
			if ((/[":]$/.test(before) || [`${bucket}/`, `:object/`].some((end) => before.endsWith(end))) && /^(["?&#:]|$)/.test(about.slice(at + name.length))) return true;
		}
		return false;
	});
}
// actions/audit-events/identities.ts
/** Names of the API keys that these actions make for one import or export (contract.md upload-import: `import-service-id`). */
const LENT_KEY = /^encrypted-image-(import|export)$/;
const UPLOAD = /^cloud-object-storage\.object(\.create|-multipart\.complete)$/;
/**
* The IAM ids that count as this pipeline's: those that are `known` (who runs this action, and `identities`), whoever
* uploaded the object first, and the service IDs on which one of these made the short-lived key of an import or export.
* Whoever only used the root key is none: anybody with a right on it can do so.
*/
function pipelineIdentities(known, events, subject) {
	const own = new Set(known);
	const done = events.filter(({ outcome }) => outcome === "success");
	const { object } = subject;
	const first = done.find((event) => UPLOAD.test(event.action) && object && mentionsObject(event.about, object));
	if (first?.initiator.id) own.add(first.initiator.id);
	for (const event of done) {
		if (event.action !== "iam-identity.serviceid-apikey.create" || !own.has(event.initiator.id)) continue;
		if (!LENT_KEY.test(event.target.name)) continue;
		for (const id of event.about.match(/(?<![\w-])iam-ServiceId-[0-9a-zA-Z-]{8,64}/g) ?? []) own.add(id);
	}
	return own;
}
/**
* Whether IBM's block storage did it, by its authorization. Ids and kinds of credentials come from IAM, names from users:
* a service ID may be called `server-protect`. How events name a service that acts by an authorization is not documented
* [inferred].
*/
function isBlockStorage({ id, authnId, name, typeURI, credential }) {
	if (/^(IBMid|iam-ServiceId|iam-Profile)-/.test(id) || /\/(user|serviceid)$/.test(typeURI)) return false;
	return [id, authnId].some((one) => /^(crn:v1:[a-z0-9-]*:[a-z0-9-]*:)?server-protect(:|$)/.test(one)) || /^(s2s|service-to-service)/i.test(credential) && name === "server-protect";
}
// actions/audit-events/activity-rules.ts
/**
* The names of actions that are looked for whatever they are about; ids are in no fixed place of these events.
* ibm-cloud-apis.md 5.4
*/
function actionPhrases({ rootKey, object }) {
	const instance = rootKey ? [
		"instance-policies.write",
		"instance.delete",
		"instance.schedule_reclaim"
	] : [];
	const bucket = object ? ["bucket.delete", "resource-configuration.update"] : [];
	return [
		...instance.map((name) => `${rootKey?.service}.${name}`),
		...bucket.map((name) => `cloud-object-storage.${name}`),
		...[
			"create",
			"update",
			"delete"
		].map((verb) => `iam-am.policy.${verb}`),
		"iam-identity.serviceid-apikey.create",
		"iam-identity.account-serviceid.delete"
	];
}
/** The ids of which an event about the subject holds one. */
function idPhrases({ rootKey, object, template, instance }) {
	const things = [template, instance].flatMap((thing) => thing ? [String(thing.id), thing.globalId] : []);
	return [
		rootKey?.keyId ?? "",
		object?.key ?? "",
		...things
	].filter((phrase) => phrase !== "");
}
/** `own`: the pipeline's identities; undefined where only whether the event matters at all is asked. */
function bearingOf(event, subject, own) {
	if (NOISE.test(event.action)) return void 0;
	const [service = "", ...words] = event.action.split(".");
	const rest = words.join(".");
	if (service === "kms" || service === "hs-crypto") return keyBearing(event, rest, subject, own);
	if (service === "cloud-object-storage") return objectBearing(event, rest, subject);
	if (service === "iam-am") return isPolicyChange(event, subject) ? "policy-change" : void 0;
	if (service === "iam-identity") return identityBearing(event, rest, own);
	if (service === "audit-log") return classicBearing(event, rest, subject);
}
/** What every look at an image leaves, this action's too, and every part of an upload. */
const NOISE = /metadata\.read$|\.object-multipart\.(create|list)$|^kms\.secrets\.readmetadata$/;
const KEY_RULES = {
	"secrets.wrap": "wrap",
	"secrets.delete": "delete",
	"secrets.purge": "delete",
	"policies.write": "policy-change"
};
const KEY_CHANGE = /^secrets(\.(create|rotate|restore|enable|disable|expire|patch|setkeyfordeletion|unsetkeyfordeletion)|-?alias\.(create|delete))$/;
function keyBearing(event, action, { rootKey }, own) {
	if (!rootKey) return void 0;
	if (mentions(event.about, rootKey.keyId)) {
		if (action === "secrets.unwrap") return unwrapRule(event, own);
		return KEY_RULES[action] ?? (KEY_CHANGE.test(action) ? "key-change" : "");
	}
	if (!mentions(event.about, rootKey.instanceId)) return void 0;
	if (/^instance-?policies\.write$/.test(action)) return "policy-change";
	return /^instance\.(delete|schedule_reclaim)$/.test(action) ? "delete" : void 0;
}
function unwrapRule({ initiator }, own) {
	if (isBlockStorage(initiator)) return "unwrap-by-block-storage";
	return own?.has(initiator.id) ? "unwrap" : "unwrap-by-others";
}
function objectBearing(event, action, { object }) {
	if (!object) return void 0;
	if (mentionsObject(event.about, object)) {
		if (action === "object.create" || action === "object-multipart.complete") return "upload";
		return action === "object.delete" ? "delete" : "";
	}
	if (!mentions(event.about, object.bucket)) return void 0;
	if (action === "bucket.delete") return "delete";
	return action === "resource-configuration.update" ? "policy-change" : void 0;
}
/**
* A policy that names the key, its instance or the bucket; one for their whole service; and one whose event does not say
* what it is for: what nobody can rule out counts.
*/
function isPolicyChange({ about }, { rootKey, object }) {
	if (!rootKey && !object) return false;
	if ([
		rootKey?.keyId,
		rootKey?.instanceId,
		object?.bucket
	].filter((id) => id !== void 0).some((id) => mentions(about, id))) return true;
	const services = [rootKey?.service, object ? "cloud-object-storage" : void 0];
	if (!/service_?name/i.test(about)) return true;
	return !/service_?instance|"resource":"/i.test(about) && services.some((service) => service !== void 0 && mentions(about, service));
}
/** Only what is done to or by the pipeline's own identities. */
function identityBearing(event, action, own) {
	if (action === "serviceid-apikey.create") return !own || own.has(event.initiator.id) ? "" : void 0;
	if (action !== "account-serviceid.delete") return void 0;
	const isOwn = [...own ?? []].some((id) => mentions(event.about, id) || mentions(event.about, id.slice(4)));
	return !own || isOwn ? "delete" : void 0;
}
const POWER = /^vsi\.(power-on|power-off|soft-power-off|force-power-off|reboot|soft-reboot|hard-reboot|boot|reload|rescue|pause)$/;
function classicBearing({ about }, action, { template, instance }) {
	if (action.startsWith("vsi-image-template.")) {
		if (!mentionsThing(about, template)) return void 0;
		if (action.endsWith(".create")) return "import";
		return action.endsWith(".delete") ? "delete" : "";
	}
	if (!mentionsThing(about, instance ?? template)) return void 0;
	if (action === "vsi.provision") return "order";
	if (action === "vsi.reclaim") return "delete";
	return POWER.test(action) ? "power" : "";
}
// actions/audit-events/cloud-logs-source.ts
/** Milliseconds that a later look goes back behind the one before: events come late, and out of order. */
const OVERLAP = 864e5;
/** The activity events of Cloud Logs about the subject, gathered by one look after the other. */
var CloudLogsSource = class {
	#subject;
	#deps;
	#events = /* @__PURE__ */ new Map();
	/** Problems of all looks: what one could not read, a later one with a shorter span does not ask for again. */
	#gaps = /* @__PURE__ */ new Set();
	#askedTo;
	sight;
	constructor(subject, deps) {
		this.#subject = subject;
		this.#deps = deps;
		this.sight = deps.logs ? {
			state: "unavailable",
			note: "not asked yet"
		} : {
			state: "off",
			note: "logs-instance is not given"
		};
	}
	/** In order of time. */
	get events() {
		return [...this.#events.values()].sort((a, b) => a.time - b.time);
	}
	/** Asks for events from `since` to `to` (Unix milliseconds); after the first time for the newest ones only. */
	async look(since, to) {
		const { logs } = this.#deps;
		if (!logs || this.sight.state === "forbidden") return;
		const from = Math.max(since, (this.#askedTo ?? Number.NEGATIVE_INFINITY) - OVERLAP);
		const subject = this.#subject;
		const phrases = [...idPhrases(subject), ...actionPhrases(subject)];
		const keep = (event) => bearingOf(event, subject, void 0) !== void 0;
		try {
			const found = await logs.search({
				phrases,
				from,
				to,
				keep
			});
			for (const event of found.events) this.#events.set((0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.D)(event), event);
			for (const gap of found.gaps) this.#gaps.add(gap);
			if (found.unreadable > 0) this.#gaps.add(`${found.unreadable} records are no events that can be read`);
			this.#askedTo = to;
			const note = [...this.#gaps].join("; ");
			this.sight = note === "" ? ASKED : {
				state: "partial",
				note
			};
		} catch (error) {
			this.sight = sightAfter(error, "Cloud Logs cannot be asked");
		}
	}
};
// actions/audit-events/log-rules.ts
/** Milliseconds after its making in which a server's first start is the end of its order. softlayer-api.md 20 */
const FIRST_START = 3e5;
/** Milliseconds from a template's making in which its first event is the import. */
const FIRST_EVENT = 9e5;
/**
* The rules of the events of a server or a template, in order of time. Names are opaque (softlayer-api.md 20), so what is
* not told by a word is told by its place: no event is named "created".
*/
function logRules(events, thing) {
	const near = ({ time }, within) => thing?.createdAt !== void 0 && Math.abs(time - thing.createdAt) <= within;
	let begun = false;
	return events.map((event) => {
		const rule = ruleByName(event);
		if (rule === "order" || rule === "import") begun = true;
		if (begun || rule === "delete") return rule;
		const isServer = event.objectName === "CCI";
		if (!(isServer ? rule === "power" && near(event, FIRST_START) : near(event, FIRST_EVENT)) || isFailure(event)) return rule;
		begun = true;
		return isServer ? "order" : "import";
	});
}
/** The log has no outcome; only a name can tell one. */
const isFailure = ({ name }) => /\bfail/i.test(name);
function ruleByName({ name, objectName }) {
	if (/\b(cancel|reclaim|delet|destroy)/i.test(name)) return "delete";
	if (objectName === "Image") return /\b(import|creat|captur)/i.test(name) ? "import" : "";
	if (/\b(provision|order|creat)/i.test(name)) return "order";
	return /\b(power|reboot|reset|boot|rescue|pause|resume|reload)/i.test(name) ? "power" : "";
}
// actions/audit-events/event-log-source.ts
/** The classic account's own event log about template and server. */
var EventLogSource = class {
	#found;
	#deps;
	events = [];
	sight;
	constructor(found, deps) {
		this.#found = found;
		this.#deps = deps;
		this.sight = found.classic;
	}
	/** Asks for all events from `since` to `to` (Unix milliseconds). */
	async look(since, to) {
		if (this.sight.state === "off" || this.sight.state === "forbidden") return;
		const { template, instance } = this.#found.subject;
		try {
			const image = await this.#eventsOf(template, {
				objectName: "Image",
				from: since,
				to
			});
			const server = await this.#eventsOf(instance, {
				objectName: "CCI",
				from: since,
				to
			});
			this.events = [...image.events, ...server.events];
			const gaps = [image.gap, server.gap].filter((gap) => gap !== "").join("; ");
			this.sight = gaps === "" ? ASKED : {
				state: "partial",
				note: gaps
			};
		} catch (error) {
			this.sight = sightAfter(error, "the classic event log cannot be asked");
		}
	}
	async #eventsOf(thing, span) {
		if (!thing) return {
			events: [],
			gap: ""
		};
		const { events, unreadable, complete } = await (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.#deps.classic, {
			...span,
			objectId: thing.id
		});
		const rules = logRules(events, thing);
		const gaps = [...unreadable > 0 ? [`${unreadable} rows about ${span.objectName} ${thing.id} have no time`] : [], ...complete ? [] : [`${span.objectName} ${thing.id} has more events than can be read`]];
		return {
			events: events.map((event, index) => rowEvent(event, rules[index] ?? "")),
			gap: gaps.join("; ")
		};
	}
};
function rowEvent(event, rule) {
	const kind = event.objectName === "CCI" ? "server" : "template";
	return {
		time: event.time,
		source: "event-log",
		action: event.name,
		outcome: isFailure(event) ? "failure" : "success",
		who: event.username || event.userType,
		whoName: "",
		what: `${kind} ${event.objectId}${event.label === "" ? "" : ` (${event.label})`}`,
		rule
	};
}
// actions/audit-events/watch.ts
/** Milliseconds: the clocks of services differ a little, and so do the times of an event and of its record. */
const SLACK = 3e5;
/** Milliseconds after the end of the timeline in which its events may have been recorded. */
const LATE = 864e5;
/** Asks all sources until every expected event is there, none can come any more, or `wait` is over. */
async function watchEvents(toWatch, inputs, deps) {
	const { pace, log } = deps;
	const sources = {
		logs: new CloudLogsSource(toWatch.found.subject, deps),
		classic: new EventLogSource(toWatch.found, deps)
	};
	const end = pace.now() + inputs.wait;
	const pause = (0,_lib_classic_js__WEBPACK_IMPORTED_MODULE_3__.tt)(pace);
	for (;;) {
		const last = pace.now() >= end;
		const timeline = await lookOnce(toWatch, sources, last, inputs, deps);
		toWatch.seen(timeline);
		if (!isWorthWaiting(timeline.rules, knowersOf(timeline.sources, toWatch.found.subject))) return timeline;
		if (last) return timeline;
		log.info(`waiting for ${pendingOf(timeline)}: events become visible minutes after they happened`);
		await pause(Math.max(1, end - pace.now()));
	}
}
async function lookOnce({ found, records, identities }, { logs, classic }, settled, inputs, { tokens }) {
	const askedAt = await tokens.time();
	const until = inputs.until ?? askedAt;
	const since = inputs.since ?? defaultSince(found.subject, records, until);
	const to = inputs.until ?? askedAt + SLACK;
	await logs.look(since, Math.max(since, Math.min(askedAt + SLACK, to + LATE)));
	await classic.look(since, to);
	const own = pipelineIdentities(identities, logs.events, found.subject);
	const events = [
		...eventsOfRecords(records),
		...logs.events.flatMap((event) => timelineEvent(event, found.subject, own)),
		...classic.events
	].filter(({ time }) => time >= since && time <= to);
	const sights = {
		manifest: records.sight,
		"cloud-logs": logs.sight,
		"event-log": classic.sight
	};
	const sources = SOURCES.map((name) => ({
		name,
		...sights[name]
	}));
	const when = {
		settled,
		recent: askedAt - until < inputs.wait
	};
	return {
		since,
		until,
		askedAt,
		sources,
		rules: judgeRules(inputs, events, knowersOf(sources, found.subject), when),
		subject: describeSubject(found.subject),
		identities: [...own],
		events: events.sort(inOrder)
	};
}
function knowersOf(sources, subject) {
	return sources.map(({ name, state }) => ({
		name,
		state,
		knows: rulesKnownBy(name, subject)
	}));
}
function timelineEvent(event, subject, own) {
	const rule = bearingOf(event, subject, own);
	if (rule === void 0) return [];
	const { time, action, outcome, initiator, target } = event;
	return [{
		time,
		action,
		outcome,
		rule,
		source: "cloud-logs",
		who: initiator.id,
		whoName: initiator.name,
		what: placeOf(target)
	}];
}
/** By time; what happened at the same moment is always in the same order. */
function inOrder(a, b) {
	const rest = ({ source, action, who, what }) => [
		source,
		action,
		who,
		what
	].join(" ");
	return a.time - b.time || (rest(a) < rest(b) ? -1 : 1);
}
/** The CRN, and what is not in it: an object's event names its bucket. */
function placeOf({ id, name }) {
	if (id === "" || name === "") return id || name;
	return id.includes(name) ? id : `${id} (${name})`;
}
/** The expected rules that are not met, in words. */
function pendingOf({ rules }) {
	return rules.filter(({ wanted, state }) => wanted === "expect" && state !== "met").map(({ rule }) => rule).join(", ");
}
// actions/audit-events/stage.ts
/** Joins what Cloud Logs, the classic event log and our own records know of an image into one timeline, and judges it. */
async function run(inputs, deps) {
	const report = new Report();
	report.logsCrn = inputs.logsInstance?.crn ?? "";
	try {
		report.path = await timelinePath(inputs, deps);
		const { iamId } = await (0,_lib_iam_js__WEBPACK_IMPORTED_MODULE_1__.w)("IAM does not accept ibmcloud-api-key", () => deps.tokens.claims());
		const records = await readRecords(inputs, deps);
		const found = await findSubject(inputs, records, deps);
		const identities = [...iamId === void 0 ? [] : [iamId], ...inputs.identities];
		const seen = (timeline) => {
			report.timeline = timeline;
		};
		await watchEvents({
			found,
			records,
			identities,
			seen
		}, inputs, deps);
		report.tell(deps);
		const problem = report.problem();
		if (problem) throw problem;
	} finally {
		await report.write(deps);
	}
}



/***/ })

};
