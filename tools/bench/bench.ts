import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { oneLine } from '../../lib/base/errors.ts';
import { formatSize } from '../../lib/base/units.ts';
import { probeDmCrypt } from '../../lib/engine/dm-crypt/probe.ts';
import { ActionHost, actionContestants } from './action.ts';
import { type CaseOptions, measureFiles } from './cases.ts';
import type { Contestant } from './contestants.ts';
import { qemuContestants, vhdUtilContestant } from './foreign.ts';
import { judgeGoals } from './goals.ts';
import { describeMachine, load } from './machine.ts';
import type { BenchOptions } from './options.ts';
import { DISK_ALONE, ourContestants, PER_SECTOR } from './ours.ts';
import { type BenchPlace, diskPlace, ramPlace } from './places.ts';
import { measureRates } from './rates.ts';
import { recipeContestant } from './recipe-2018.ts';
import { type FileRow, type Report, SCHEMA } from './report.ts';
import { Scratch } from './scratch.ts';
import { hugePlan, packablePlan, randomPlan, sparsePlan } from './sources.ts';
import { type ForeignTools, findForeignTools } from './tools.ts';

/** Characters of a reason that are kept. */
const REASON = 140;

export interface BenchDeps {
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Told what is being done, a line each. */
  readonly say: (text: string) => void;
}

/** Runs all of the bench. Its files are gone when it ends, however it ends. */
export async function bench(options: BenchOptions, { env, signal, say }: BenchDeps): Promise<Report> {
  const time = new Date().toISOString();
  const before = load();
  const scratch = new Scratch();
  const key = randomBytes(64);
  const host = new ActionHost(await scratch.folder(tmpdir()), key);
  try {
    const tools = await findForeignTools(env);
    const machine = await describeMachine(tools);
    const places = await findPlaces(options, scratch);
    for (const { medium, absent } of places) if (absent !== undefined) say(`no ${medium}: ${absent}`);
    const { seconds, rounds, only, profiles } = options;
    const rates = await measureRates(tools, { seconds, rounds, only, profiles, signal, say });
    const measure = { rounds, only, profiles, signal, say, key };
    const files: FileRow[] = [];
    for (const place of places) files.push(...(await measurePlace(place, options, tools, host, measure)));
    const { size, quick } = options;
    return {
      schema: SCHEMA,
      time,
      options: { size, rounds, seconds, quick },
      machine: { ...machine, load: { before, after: load() } },
      places: places.map(({ folder: _, ...place }) => place),
      rates,
      files,
      goals: judgeGoals({ rates, files }),
    };
  } finally {
    host.stop();
    scratch.close();
  }
}

/** Two sources as raw images and as VHDs, one result, and what IBM's recipe leaves on its way: two more. */
function findPlaces({ size, folder, quick }: BenchOptions, scratch: Scratch): Promise<BenchPlace[]> {
  const room = (quick ? 6 : 8) * size;
  return Promise.all([diskPlace(folder, room, scratch), ramPlace(room, scratch)]);
}

async function measurePlace(
  place: BenchPlace,
  { size, quick }: BenchOptions,
  tools: ForeignTools,
  host: ActionHost,
  measure: CaseOptions,
): Promise<FileRow[]> {
  if (place.folder === undefined) return [];
  const contestants = [...(await contestantsIn(place.folder, quick, tools)), ...actionContestants(host)];
  const plans = { random: randomPlan(size), sparse: sparsePlan(size) };
  const rows = await measureFiles(place, plans, contestants, tools, measure);
  if (place.medium !== 'disk') return rows;
  rows.push(...(await measureFiles(place, { packable: packablePlan(size) }, contestants, tools, measure)));
  if (quick) return rows;
  measure.say(`disks of 2040 GiB with ${formatSize(size)} of data`);
  const sizes = { small: randomPlan(size), huge: hugePlan(size) };
  return [...rows, ...(await measureFiles(place, sizes, contestants, tools, measure))];
}

async function contestantsIn(folder: string, quick: boolean, tools: ForeignTools): Promise<Contestant[]> {
  const probe = await probeDmCrypt(folder);
  const noDmCrypt = probe.ok
    ? undefined
    : oneLine(`the probe ${probe.probe} failed: ${probe.reason}`, REASON);
  return [
    ...ourContestants(noDmCrypt),
    PER_SECTOR,
    DISK_ALONE,
    ...qemuContestants(tools),
    vhdUtilContestant(tools),
    ...(quick ? [] : [recipeContestant(tools, noDmCrypt)]),
  ];
}
