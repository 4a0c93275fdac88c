import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LocalCloud, startLocalCloud } from '../cloud/local-cloud.ts';
import { runWorkflow } from '../tools/act.ts';
import { WORK } from '../tools/project.ts';
import { callerWorkflow, expectedGreeting } from './caller.ts';
import { debianImage } from './image/debian.ts';
import type { DemoOptions } from './options.ts';
import { Progress } from './progress.ts';
import { type Proof, prove } from './proof.ts';

/** How long a server may take from its order to its greeting; an emulated one needs about a minute. */
const GREETING_LIMIT = 4 * 60_000;

type Outputs = Readonly<Record<string, string>>;

/** The whole demo; the value is the exit code: 0 only when the server greeted and every proof holds. */
export async function runDemo(options: DemoOptions, scratch: string, signal: AbortSignal): Promise<number> {
  const progress = new Progress();
  const source = options.image ?? (await debianImage(join(WORK, 'cache'), (line) => progress.line(line)));
  const image = options.break === 'disk' ? damagedCopy(source, scratch) : source;
  // One folder a run: a console is appended to, and ids repeat in each new cloud.
  const consoles = join(WORK, 'demo', 'consoles', new Date().toISOString().replace(/[:.]/g, '-'));
  mkdirSync(consoles, { recursive: true });
  const cloud = await startLocalCloud({ consoleFolder: consoles });
  try {
    if (options.break === 'dek') cloud.classicRoom.faults.inject({ kind: 'wrong-dek' });
    progress.line(`local cloud: account ${cloud.account}, bucket ${cloud.bucket}`);
    const outputs = await runStages(options, { cloud, image, scratch, signal, progress });
    if (!outputs) return 1;
    const machine = cloud.classicRoom.machine(Number(outputs['instance-id']));
    if (!machine || machine.state === 'not-booted') {
      progress.line(`the server was provisioned but not booted: ${machine?.detail ?? 'it has no machine'}`);
      return 1;
    }
    const serial = await rootDiskSerial(cloud, outputs['instance-id'] ?? '');
    const greeting = await awaitGreeting(expectedGreeting(options.greeting, serial), machine, {
      progress,
      signal,
    });
    const proofs = await prove({
      cloud,
      image,
      scratch,
      objectUri: outputs['object-uri'] ?? '',
      wrappedDek: outputs['wrapped-dek'] ?? '',
      rootKeyCrn: outputs['root-key-crn'] ?? '',
      keyHash: outputs['key-hash'] ?? '',
    });
    return report({ progress, outputs, proofs, greeting, consolePath: machine.consolePath });
  } finally {
    await cloud.stop();
  }
}

interface Stage {
  readonly cloud: LocalCloud;
  readonly image: string;
  readonly scratch: string;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** Wrap → encrypt → upload → import → order, by the workflow file; undefined when a stage failed. */
async function runStages(options: DemoOptions, stage: Stage): Promise<Outputs | undefined> {
  const { cloud, scratch, progress } = stage;
  const outputsFile = join(scratch, 'outputs.json');
  const secretNames = /^(IBMCLOUD_API_KEY|IAAS_CLASSIC_USERNAME|IAAS_CLASSIC_API_KEY)$/;
  const endpoints = Object.fromEntries(Object.entries(cloud.env).filter(([name]) => !secretNames.test(name)));
  const result = await runWorkflow({
    folder: scratch,
    workflow: callerWorkflow(options, {
      image: stage.image,
      rootKeyCrn: cloud.rootKeyCrn,
      bucket: cloud.bucket,
      importServiceId: cloud.importServiceId,
    }),
    secrets: {
      IBMCLOUD_API_KEY: cloud.env['IBMCLOUD_API_KEY'] ?? '',
      CLASSIC_USERNAME: cloud.classic.username,
      CLASSIC_API_KEY: cloud.classic.apiKey,
    },
    env: {
      ...endpoints,
      ENCRYPTED_IMAGE_ROOTS: dirname(stage.image),
      ENCRYPTED_IMAGE_JOURNAL: join(scratch, 'journal'),
      DEMO_OUTPUTS: outputsFile,
    },
    onEvent: (event) => progress.event(event),
    signal: stage.signal,
  });
  if (result.code === 0 && existsSync(outputsFile)) return JSON.parse(readFileSync(outputsFile, 'utf8'));
  progress.line(`the workflow failed (exit code ${result.code})`);
  const explained = result.events.some((event) => event.message.includes('::error::'));
  for (const event of explained ? [] : result.events.slice(-20)) progress.line(`  ${event.message}`);
  return undefined;
}

/** The serial of the ordered server's first disk, as the classic API names it: the first 20 digits of its UUID. */
async function rootDiskSerial(cloud: LocalCloud, instanceId: string): Promise<string> {
  const { restUrl, username, apiKey } = cloud.classic;
  const mask = 'mask[blockDevices[device,diskImage[uuid]]]';
  const answer = await fetch(
    `${restUrl}/SoftLayer_Virtual_Guest/${instanceId}/getObject.json?objectMask=${mask}`,
    {
      headers: { authorization: `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}` },
    },
  );
  const { blockDevices = [] } = (await answer.json()) as {
    blockDevices?: { device: string; diskImage: { uuid: string } }[];
  };
  const root = blockDevices.find(({ device }) => device === '0');
  if (!root) throw new Error(`the server ${instanceId} has no disk 0`);
  return root.diskImage.uuid.replaceAll('-', '').slice(0, 20);
}

interface Greeting {
  readonly line: string | undefined;
  readonly seconds: number;
}

/** Follows the console until the server says the text together with the serial of the disk that it was given. */
async function awaitGreeting(
  wanted: string,
  machine: { readonly consolePath: string; readonly state: string },
  { progress, signal }: Pick<Stage, 'progress' | 'signal'>,
): Promise<Greeting> {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  progress.line(`the server boots from the encrypted disk; its console: ${machine.consolePath}`);
  while (Date.now() - start < GREETING_LIMIT && !signal.aborted) {
    const lines = readFileSync(machine.consolePath, 'utf8').split(/\r?\n/);
    const line = lines.find((text) => text.includes(wanted));
    if (line !== undefined) return { line, seconds: seconds() };
    if (machine.state === 'stopped') break;
    progress.passing(`console: ${printable(lines.filter((text) => text.trim() !== '').at(-1) ?? '')}`);
    await sleep(500);
  }
  return { line: undefined, seconds: seconds() };
}

interface Ending {
  readonly progress: Progress;
  readonly outputs: Outputs;
  readonly proofs: readonly Proof[];
  readonly greeting: Greeting;
  readonly consolePath: string;
}

function report({ progress, outputs, proofs, greeting, consolePath }: Ending): number {
  const names = [
    'format',
    'engine',
    'virtual-size',
    'size',
    'sha256',
    'object-uri',
    'template-id',
    'datacenters',
    'instance-id',
    'public-ip',
    'hourly-price',
  ];
  progress.line('');
  for (const name of names) progress.line(`  ${name.padEnd(14)} ${outputs[name] ?? ''}`);
  progress.line('');
  for (const proof of proofs) progress.line(`  ${proof.holds ? 'proved' : 'FAILED'}  ${proof.text}`);
  progress.line('');
  progress.line('console log:');
  process.stdout.write(`${consolePath}\n`);
  if (greeting.line === undefined)
    progress.line(`FAILED: no greeting on the console within ${greeting.seconds} s`);
  else
    progress.line(
      `the server says, ${greeting.seconds} s after provisioning:\n\n    ${printable(greeting.line)}\n`,
    );
  return greeting.line !== undefined && proofs.every((proof) => proof.holds) ? 0 : 1;
}

function printable(text: string): string {
  return text
    .replace(/\p{Cc}\[[0-9;?]*[A-Za-z]/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
}

/** A copy whose partitions begin with zeros: an image that is encrypted and imported like any other, but cannot boot. */
function damagedCopy(image: string, scratch: string): string {
  const copy = join(scratch, 'damaged.raw');
  copyFileSync(image, copy, constants.COPYFILE_FICLONE);
  const file = openSync(copy, 'r+');
  for (let at = 2 ** 20; at < 24 * 2 ** 20; at += 2 ** 20)
    writeSync(file, Buffer.alloc(2 ** 20), 0, 2 ** 20, at);
  closeSync(file);
  return copy;
}
