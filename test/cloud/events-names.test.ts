import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Scene, startScene } from './events-kit.ts';
import {
  importImage,
  tourClassic,
  tourIam,
  tourKeyProtect,
  tourObjectStorage,
  tourResourceController,
} from './events-tour.ts';

/** Names of ibm-cloud-apis.md 5.4 that no call of this cloud has, and why. */
const NEVER: Readonly<Record<string, string>> = {
  'kms.secrets-event.ack': 'no service here acknowledges what becomes of a key',
  'cloud-object-storage.bucket-key-state.update': 'buckets here do not follow their root key',
  'audit-log.vsi.force-power-off': 'no method of the API is known to mean it',
  'audit-log.vsi.boot': 'booting from an image is not served',
  'audit-log.vsi.reload': 'not served',
  'audit-log.vsi.rescue': 'not served',
  'audit-log.vsi.pause': 'not served',
};
/** Spellings before the rename, and a pattern for all services. */
const OLD =
  /^kms\.(?:importtoken|instancepolicies|keyrings|secrets\.(?:readmetadata|listkeyversions))|^<service>/;

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
  await tourIam(scene);
  await tourResourceController(scene);
  await tourObjectStorage(scene);
  await tourClassic(scene);
  await tourKeyProtect(scene);
}, 60_000);
afterAll(() => scene.stop());

/** Names of the page's chapter 5.4, its braces written out. */
function names(): string[] {
  const page = readFileSync(new URL('../../docs/facts/ibm-cloud-apis.md', import.meta.url), 'utf8');
  const chapter = /\n### 5\.4 [\s\S]*?(?=\n## )/.exec(page)?.[0] ?? '';
  const quoted = [...chapter.matchAll(/`([^`\s]+\.[^`\s]+)`(?: \/ ((?:`[^`]+`(?: \/ )?)+))?/g)];
  const all = quoted.flatMap(([, name = '', more = '']) => {
    const others = [...more.matchAll(/`([^`]+)`/g)].map(([, other = '']) => other);
    return [name, ...others.map((other) => completed(name, other))].flatMap(writtenOut);
  });
  const isAction = /^(?:kms|cloud-object-storage|iam-identity|iam-am|audit-log)\.[a-z-]+\.[a-z_-]+$/;
  return [...new Set(all)].filter((name) => isAction.test(name) && !OLD.test(name));
}

/** `.delete` and `bucket-metadata.read` stand for what their row's first name begins with. */
function completed(first: string, other: string): string {
  const [service = '', noun = ''] = first.split('.');
  if (other.startsWith('.')) return `${service}.${noun}${other}`;
  return other.startsWith(service) ? other : `${service}.${other}`;
}

function writtenOut(name: string): string[] {
  const [whole, list] = /\{([^}]+)\}/.exec(name) ?? [];
  return whole && list ? list.split(',').map((part) => name.replace(whole, part)) : [name];
}

it('reads all names of the page', () => {
  expect(names().length).toBeGreaterThan(70);
  expect(names()).toEqual(expect.arrayContaining(['kms.secrets.unwrap', 'iam-am.policy.update']));
});

it('has a call for each name of the page, or a reason', () => {
  const told = new Set(scene.events().map(({ action }) => action));
  const missing = names().filter((name) => !told.has(name) && !(name in NEVER));
  expect(missing).toEqual([]);
  expect(Object.keys(NEVER).filter((name) => told.has(name))).toEqual([]);
});

it('says of each event who, where and what, and no secret in any', async () => {
  await importImage(scene, 'secret');
  const events = scene.platform.cloud.trail.events.all();
  for (const event of events) {
    expect(event.location).toMatch(/^(?:global|us-south)$/);
    expect(event.target.id).toMatch(/^crn:v1:/);
    expect(event.initiator).toBeDefined();
    expect(event.outcome === 'failure').toBe(event.reasonForFailure !== undefined);
  }
  const text = JSON.stringify(events);
  for (const secret of scene.secrets) expect(text.includes(secret)).toBe(false);
  expect(scene.secrets.size).toBeGreaterThan(15);
});
