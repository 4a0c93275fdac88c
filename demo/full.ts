import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedGreeting } from './caller.ts';
import { endWithServer, tellProofs } from './ending.ts';
import { bucketName, exportWorkflow, procedureWorkflow, setupWorkflow } from './full-caller.ts';
import type { DemoOptions } from './options.ts';
import { orderPlainServer, switchOff } from './plain-server.ts';
import { type Outputs, runCaller, type Scene } from './scene.ts';
import { awaitGreeting, DemoFailure, machineOf, printable, rootDiskSerial } from './server.ts';
import { WriteWatch } from './watch.ts';

/**
 * The whole procedure: an empty account with one plain server → setup → capture, export → encrypt → import → order →
 * audit. True when the encrypted server greeted, every proof holds, and a second setup changed nothing.
 */
export async function runProcedure(options: DemoOptions, scene: Scene): Promise<boolean> {
  const { cloud, scratch, progress } = scene;
  const facts = {
    region: cloud.env['IBMCLOUD_REGION'] ?? '',
    bucket: bucketName(cloud.account),
    logsInstance: cloud.env['IBMCLOUD_LOGS_INSTANCE'] ?? '',
  };
  const exported = join(scratch, 'exported', 'plain.vhd');
  const timeline = join(scratch, 'timeline.json');
  mkdirSync(join(scratch, 'exported'));

  // 1. What the customer has: a plain server. It boots while the account is prepared.
  const server = await orderPlainServer('Hello from a plain disk', scene);
  progress.line(`a plain server, ordered from a public image: ${server}`);
  const { setup = {} } = await runCaller(setupWorkflow(facts), scene);
  for (const name of MADE) progress.line(`  ${name.padEnd(18)} ${setup[name] ?? ''}`);
  await seePlainServer(server, scene);

  // 2. It is captured and exported.
  const { export: source = {} } = await runCaller(exportWorkflow({ ...facts, server, exported }), scene);
  progress.line(`its template ${source['template-id'] ?? ''} was exported to ${source['image'] ?? ''}`);
  await switchOff(server, scene);

  // 3. The exported disk is encrypted, imported, ordered and audited.
  const { 'root-key-crn': rootKeyCrn = '', 'import-service-id': importServiceId = '' } = setup;
  const made = { ...facts, rootKeyCrn, importServiceId, exported, timeline };
  await using watch = options.stream ? new WriteWatch() : undefined;
  const { image: outputs = {}, again = {} } = await runCaller(procedureWorkflow(options, made), scene, watch);

  // 4. What came of it.
  const writes = await watch?.end();
  const served = await endWithServer(options.greeting, outputs, { ...scene, image: exported }, writes);
  const told = tellTimeline(timeline, scene);
  const proofs = proveProcedure(setup, again, told);
  tellProofs(proofs, scene);
  return served && proofs.every((proof) => proof.holds);
}

/** Of what the setup has made, the names that people will need. */
const MADE = ['kms-instance-crn', 'root-key-crn', 'cos-instance-crn', 'bucket', 'import-service-id'];

/** Milliseconds that the plain server's greeting is waited for: it is only there to be captured. */
const PLAIN_LIMIT = 90_000;

/** What the customer sees of the plain server; on a busy machine perhaps only that it boots. */
async function seePlainServer(id: string, scene: Scene): Promise<void> {
  const machine = machineOf(scene.cloud, id);
  const wanted = expectedGreeting('Hello from a plain disk', await rootDiskSerial(scene.cloud, id));
  const { line } = await awaitGreeting(wanted, machine, scene, PLAIN_LIMIT);
  if (line !== undefined) scene.progress.line(`the plain server says: ${printable(line)}`);
  else if (readFileSync(machine.consolePath, 'utf8').includes('Linux version'))
    scene.progress.line('the plain server is still booting, and is captured all the same');
  else throw new DemoFailure(`the plain server does not boot; see ${machine.consolePath}`);
}

interface TimelineEvent {
  readonly time: string;
  readonly source: string;
  readonly action: string;
  readonly outcome: string;
  readonly who: string;
  readonly 'who-name': string;
}

/** Shows the audit's timeline; returns its events. */
function tellTimeline(path: string, { progress }: Scene): readonly TimelineEvent[] {
  const { events } = JSON.parse(readFileSync(path, 'utf8')) as { events: TimelineEvent[] };
  progress.line('audit timeline:');
  for (const { time, source, action, outcome, who, 'who-name': name } of events) {
    const by = name || who;
    const told = `${action}${outcome === 'success' ? '' : ` (${outcome})`}${by === '' ? '' : ` by ${by}`}`;
    progress.line(`  ${time}  ${source.padEnd(10)}  ${printable(told)}`);
  }
  progress.line('');
  return events;
}

function proveProcedure(setup: Outputs, again: Outputs, events: readonly TimelineEvent[]) {
  return [
    { text: 'the first setup made the environment', holds: setup['changed'] === 'true' },
    {
      text: 'the second setup changed nothing',
      holds: again['changed'] === 'false' && again['missing'] === '0',
    },
    {
      text: `the audit shows ${events.length} events; block storage unwrapped the data key, and nobody else but this pipeline`,
      holds: events.length > 0,
    },
  ];
}
