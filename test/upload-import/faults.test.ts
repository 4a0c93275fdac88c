import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDeps } from '../../actions/upload-import/services.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { findTemplatesByIdentity } from '../../lib/classic/templates.ts';
import { type FaultProxy, startFaultProxy } from '../object-storage/fault-proxy.ts';
import {
  DEBIAN,
  importKeys,
  leases,
  makeFolder,
  makeImage,
  prepare,
  type Run,
  runImport,
  type TestImage,
} from './kit.ts';

/**
 * Every exchange of an import, one after the other, meets a fault; the run then succeeds or fails cleanly, and the next
 * one without a fault ends with one template and nothing left. Which fault an exchange meets turns with FAULT_SEED;
 * FAULTS=all tries every fault on every exchange.
 */

const KINDS = ['reset-before', 'reset-after', 'unavailable', 'error-after', 'garbage-after'] as const;
type Kind = (typeof KINDS)[number];

const ENDPOINTS = {
  iam: 'IBMCLOUD_IAM_API_ENDPOINT',
  kms: 'IBMCLOUD_KP_API_ENDPOINT',
  cos: 'IBMCLOUD_COS_ENDPOINT',
  classic: 'IAAS_CLASSIC_ENDPOINT_URL',
} as const;
type Service = keyof typeof ENDPOINTS;

/** An error as each service words it, in an answer to a call that it has done. */
const ERRORS: Readonly<Record<Service, string>> = {
  iam: '{"errorCode":"BXNIM0999E","errorMessage":"something went wrong"}',
  kms: '{"resources":[{"errorMsg":"Internal Server Error"}]}',
  cos: '<?xml version="1.0"?><Error><Code>InternalError</Code><Message>We failed.</Message></Error>',
  classic: '{"error":"Something went wrong.","code":"SoftLayer_Exception_Public"}',
};

let cloud: LocalCloud;
const folder = makeFolder();
const proxies = new Map<Service, FaultProxy>();
const faulty: Record<string, string> = {};
let seen: string[] = [];
let strikeAt = Number.POSITIVE_INFINITY;
let strikeWith: Kind = 'reset-before';

beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 5, noBoot: true } });
  for (const [service, name] of Object.entries(ENDPOINTS) as [Service, string][]) {
    const url = new URL(cloud.env[name] ?? '');
    const proxy = await startFaultProxy(url.origin);
    proxy.decide = (request) => decide(service, request);
    proxies.set(service, proxy);
    faulty[name] = `${proxy.url}${url.pathname.replace(/\/$/, '')}`;
  }
});
afterAll(async () => {
  for (const proxy of proxies.values()) await proxy.stop();
  await cloud.stop();
  folder.remove();
});

function decide(service: Service, { method, url }: { method: string; url: string }) {
  seen.push(`${method} ${service} ${url}`);
  if (seen.length !== strikeAt) return 'pass' as const;
  if (strikeWith === 'reset-before' || strikeWith === 'reset-after') return strikeWith;
  if (strikeWith === 'unavailable') return { status: 503 };
  if (strikeWith === 'error-after') return { done: true as const, status: 500, body: ERRORS[service] };
  return { done: true as const, status: 200, body: '<html>a proxy</html>' };
}

const given = (image: TestImage) => ({
  ...DEBIAN,
  'encrypted-image': image.path,
  bucket: cloud.bucket,
  'import-service-id': cloud.importServiceId,
  'boot-mode': 'PV',
  locations: 'wdc07',
});

async function strike(image: TestImage, at: number, kind: Kind): Promise<Run> {
  seen = [];
  strikeAt = at;
  strikeWith = kind;
  return runImport(cloud, folder.path, given(image), { env: faulty });
}

/** Everything that must be, and nothing else. */
async function state(image: TestImage) {
  const { inputs, edge } = prepare(cloud, '/', { 'template-id': '1' });
  const deps = openDeps(inputs, edge);
  const open = await deps
    .storage('us-south')
    .s3.send({ operation: 'listMultipartUploads', params: { Bucket: cloud.bucket }, repeatable: true });
  return {
    templates: (await findTemplatesByIdentity(deps.classic, image.manifest.identity)).length,
    uploads: (open['Uploads'] as unknown[] | undefined)?.length ?? 0,
    keys: await importKeys(cloud),
    leases: await leases(cloud),
  };
}

const CLEAN = { templates: 1, uploads: 0, keys: [], leases: [] };

it('survives a fault at every exchange: one template, and nothing left', { timeout: 3_600_000 }, async () => {
  const probe = await strike(await makeImage(cloud, folder.path, { name: 'probe' }), -1, 'reset-before');
  expect(probe.error).toBeUndefined();
  const exchanges = seen.length;
  expect(exchanges).toBeGreaterThan(30);
  const seed = Number(process.env['FAULT_SEED'] ?? 0);
  for (let at = 1; at <= exchanges; at += 1) {
    const kinds =
      process.env['FAULTS'] === 'all' ? KINDS : [KINDS[(at + seed) % KINDS.length] ?? 'reset-after'];
    for (const kind of kinds) await survive(at, kind);
  }
});

async function survive(at: number, kind: Kind): Promise<void> {
  const image = await makeImage(cloud, folder.path, { name: `${kind}-${at}` });
  const struck = await strike(image, at, kind);
  const where = `${kind} at ${at}: ${seen[at - 1]}`;
  if (struck.error === undefined) expect([where, await state(image)]).toEqual([where, CLEAN]);
  else
    expect([where, String(struck.error)]).toEqual([where, expect.stringMatching(/^UserError: E_(?!DEFECT)/)]);
  const next = await runImport(cloud, folder.path, given(image));
  expect([where, struck.error, next.error]).toEqual([where, struck.error, undefined]);
  expect([where, struck.error, await state(image)]).toEqual([where, struck.error, CLEAN]);
  const id = struck.outputs.get('template-id');
  if (id !== '') expect([where, next.outputs.get('template-id')]).toEqual([where, id]);
}
