import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../../cloud/local-cloud.ts';
import { silentLog } from '../../../lib/base/log.ts';
import { Secret } from '../../../lib/base/secret.ts';
import { createTokenSource } from '../../../lib/iam/token-source.ts';
import { createObjectStorage, type ObjectStorage } from '../../../lib/object-storage/object-storage.ts';
import { smallDisk } from '../../encrypt-image/kit.ts';
import { encodings, formsOfDek } from './secrets.ts';
import { watch } from './watch.ts';

/**
 * Whole runs as a runner starts them, with debug logging, against the local cloud; after each, every secret that
 * went in or that a service handed out is looked for, in all encodings, in everything the run left anywhere.
 */

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly places: Map<string, Buffer>;
}

type Texts = Readonly<Record<string, string>>;

export class Scene {
  readonly cloud: LocalCloud;
  readonly temp: string;
  readonly workspace: string;
  /** Came in as inputs, or as credentials from a service: may stand in mask commands, nowhere else. */
  readonly credentials = new Set<string>();
  /** Base64 of data keys that the services handed out: nowhere at all. */
  readonly unwrapped = new Set<string>();
  /** A data key that comes in as input. */
  readonly given = randomBytes(64).toString('base64');
  readonly #folder: string;
  readonly #storage: ObjectStorage;
  readonly #stopListening: () => void;

  private constructor(cloud: LocalCloud, storage: ObjectStorage) {
    this.cloud = cloud;
    this.#storage = storage;
    this.#folder = mkdtempSync(join(tmpdir(), 'canary-'));
    this.temp = join(this.#folder, 'temp');
    this.workspace = join(this.#folder, 'workspace');
    for (const path of [this.temp, this.workspace, join(this.#folder, 'home')]) mkdirSync(path);
    const apiKey = cloud.env['IBMCLOUD_API_KEY'] ?? '';
    for (const secret of [apiKey, cloud.classic.apiKey, this.given]) this.credentials.add(secret);
    writeFileSync(join(this.workspace, 'disk.img'), smallDisk());
    this.#stopListening = listen((text) => this.#hear(text));
  }

  static async open(): Promise<Scene> {
    const cloud = await startLocalCloud({ settings: { transactionStep: 20, noBoot: true } });
    const { signal } = new AbortController();
    const apiKey = new Secret(cloud.env['IBMCLOUD_API_KEY'] ?? '');
    const url = cloud.env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '';
    const tokens = createTokenSource({ apiKey, url, mask() {}, signal, log: silentLog });
    const overrides = { cos: cloud.env['IBMCLOUD_COS_ENDPOINT'] ?? '' };
    const endpoints = { network: 'public', overrides } as const;
    const region = 'us-south';
    return new Scene(cloud, createObjectStorage({ tokens, endpoints, region, signal, log: silentLog }));
  }

  async close(): Promise<void> {
    this.#stopListening();
    await this.cloud.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** What the local cloud hands out is a canary from then on. */
  #hear(text: string): void {
    for (const [, name, value = ''] of text.matchAll(
      /"(access_token|refresh_token|apikey|plaintext|payload)"\s*:\s*"([^"]{16,})"/g,
    )) {
      if (name === 'plaintext' || name === 'payload') this.unwrapped.add(value);
      else if (value !== 'not_supported') this.credentials.add(value);
    }
  }

  /** A runner's environment, with all that makes it talk. */
  #runner(): Texts {
    return {
      ...this.cloud.env,
      PATH: process.env['PATH'] ?? '',
      HOME: join(this.#folder, 'home'),
      GITHUB_ACTIONS: 'true',
      RUNNER_DEBUG: '1',
      ACTIONS_STEP_DEBUG: 'true',
      RUNNER_TEMP: this.temp,
      GITHUB_WORKSPACE: this.workspace,
    };
  }

  async start(action: string, inputs: Texts, env: Texts = {}): Promise<Ended> {
    const files = mkdtempSync(join(this.#folder, 'run-'));
    const file = (name: string): string => {
      writeFileSync(join(files, name), '');
      return join(files, name);
    };
    // Imports: the program of an action.
    const main = fileURLToPath(new URL(`../../../actions/${action}/main.ts`, import.meta.url));
    const child = spawn(process.execPath, [main], {
      cwd: this.workspace,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...this.#runner(),
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
        ...env,
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      },
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text;
      });
    const watched = watch(child);
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    const places = new Map<string, Buffer>([
      ['stdout', Buffer.from(said.stdout)],
      ['stderr', Buffer.from(said.stderr)],
      ['processes', watched()],
    ]);
    collectFiles(this.#folder, places);
    return { code, stdout: said.stdout, places, outputs: outputsIn(join(files, 'output')) };
  }

  /** Where which secret was found; a find never shows the secret itself. */
  async finds({ places }: Ended): Promise<string[]> {
    await this.#collectCloud(places);
    const found: string[] = [];
    const look = (name: string, forms: readonly Buffer[], everywhere: boolean): void => {
      for (const [place, bytes] of places) {
        const text =
          place === 'stdout' && !everywhere
            ? Buffer.from(bytes.toString('utf8').replaceAll(/^::add-mask::.*$/gm, ''))
            : bytes;
        if (forms.some((form) => form.length >= 12 && text.includes(form))) found.push(`${name} in ${place}`);
      }
    };
    for (const secret of this.credentials) {
      const forms = secret === this.given ? formsOfDek(secret) : encodings(Buffer.from(secret));
      look('a credential', forms, false);
    }
    for (const dek of this.unwrapped) if (dek !== this.given) look('a data key', formsOfDek(dek), true);
    return found;
  }

  async callClassic(path: string): Promise<{ id: number; name: string }[]> {
    const { restUrl, username, apiKey } = this.cloud.classic;
    const authorization = `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}`;
    const answer = await fetch(`${restUrl}/${path}`, { headers: { authorization, connection: 'close' } });
    expect(answer.status).toBe(200);
    return (await answer.json()) as { id: number; name: string }[];
  }

  /** Makes a key in the local cloud's instance and gives its id. */
  async makeKey(resource: object): Promise<string> {
    const { env, kmsInstanceId } = this.cloud;
    const form = new URLSearchParams({
      grant_type: 'urn:ibm:params:oauth:grant-type:apikey',
      apikey: env['IBMCLOUD_API_KEY'] ?? '',
    });
    const url = `${env['IBMCLOUD_IAM_API_ENDPOINT']}/identity/token`;
    const token = (await (
      await fetch(url, { method: 'POST', body: form, headers: { connection: 'close' } })
    ).json()) as {
      access_token: string;
    };
    const answer = await fetch(`${env['IBMCLOUD_KP_API_ENDPOINT']}/api/v2/keys`, {
      method: 'POST',
      headers: {
        ...{ authorization: `Bearer ${token.access_token}`, connection: 'close' },
        'bluemix-instance': kmsInstanceId,
      },
      body: JSON.stringify({
        metadata: { collectionType: 'application/vnd.ibm.kms.key+json', collectionTotal: 1 },
        resources: [{ type: 'application/vnd.ibm.kms.key+json', ...resource }],
      }),
    });
    const { resources } = (await answer.json()) as { resources: { id: string }[] };
    return String(resources[0]?.id);
  }

  async #collectCloud(places: Map<string, Buffer>): Promise<void> {
    const { bucket, requestLog } = this.cloud;
    const { objects } = await this.#storage.list(bucket, '', 1000);
    for (const { key } of objects) {
      const [answer, head] = await Promise.all(
        (['getObject', 'headObject'] as const).map((operation) =>
          this.#storage.s3.send({ operation, params: { Bucket: bucket, Key: key }, repeatable: true }),
        ),
      );
      places.set(`object ${key}`, Buffer.from((answer as { Body?: Uint8Array }).Body ?? []));
      places.set(`head of ${key}`, Buffer.from(JSON.stringify(head)));
    }
    for (const path of [
      'SoftLayer_Account/getPrivateBlockDeviceTemplateGroups?objectMask=mask[id,name,note,tagReferences[tag[name]]]',
      'SoftLayer_Account/getVirtualGuests?objectMask=mask[id,hostname,notes,tagReferences[tag[name]],userData]',
    ])
      places.set(path, Buffer.from(JSON.stringify(await this.callClassic(path))));
    const addresses = requestLog.entries().map(({ path }) => path);
    places.set('addresses of requests', Buffer.from(addresses.join('\n')));
  }
}

/** The local cloud answers in this process. Returns what ends the listening. */
function listen(hear: (text: string) => void): () => void {
  const words = { end: ServerResponse.prototype.end, write: ServerResponse.prototype.write };
  for (const name of ['end', 'write'] as const) {
    const original = words[name] as (...args: unknown[]) => unknown;
    Object.assign(ServerResponse.prototype, {
      [name](this: ServerResponse, ...args: unknown[]) {
        const [chunk] = args;
        if (typeof chunk === 'string') hear(chunk);
        else if (chunk instanceof Uint8Array) hear(Buffer.from(chunk).toString('latin1'));
        return original.apply(this, args);
      },
    });
  }
  return () => Object.assign(ServerResponse.prototype, words);
}

function collectFiles(path: string, places: Map<string, Buffer>): void {
  for (const name of readdirSync(path)) {
    const full = join(path, name);
    if (statSync(full).isDirectory()) collectFiles(full, places);
    else places.set(full, Buffer.concat([Buffer.from(`${name}\n`), readFileSync(full)]));
  }
}

/** What an action wrote into its file of outputs, each between two marks. */
function outputsIn(file: string): Readonly<Record<string, string>> {
  const outputs = readFileSync(file, 'utf8').matchAll(/^([a-z0-9-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...outputs].map(([, name, , value]) => [name, value]));
}
