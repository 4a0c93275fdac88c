import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EncryptImageDeps } from '../../actions/encrypt-image/deps.ts';
import { post } from '../../actions/encrypt-image/post.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { Ran } from './kit.ts';
import { diskOf, InBucket, type StreamOptions, Streams, type WrappedKey } from './stream-kit.ts';

/** A stream that ends anywhere leaves either nothing, or what the next run, on any host, goes on with. */

let cloud: LocalCloud;
let streams: Streams;
let there: InBucket;
let key: WrappedKey;
let other: WrappedKey;
/** Of two parts, and of one, where many runs are needed. */
const disk = diskOf(9);
const small = diskOf(3);
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { noBoot: true } });
  streams = new Streams(cloud);
  there = new InBucket(streams);
  key = await streams.key();
  other = await streams.key();
});
beforeEach(() => {
  cloud.requestLog.clear();
  streams.file('disk.img', disk);
  streams.file('small.img', small);
});
afterAll(async () => {
  await cloud.stop();
  streams.remove();
});

const said = (ran: Ran) => ran.lines.join('\n');
const parts = () => cloud.requestLog.entries().filter(({ path }) => path.includes('partNumber=')).length;

function go(object: string, options: StreamOptions = {}, more: Record<string, string> = {}) {
  const output = join(streams.temp, object);
  const given = { image: 'disk.img', 'object-key': object, output, 'wrapped-dek': key.wrapped };
  return streams.run({ ...given, 'data-key-source': 'generated', ...more }, options);
}

/** `held`: where the lease of a dead run may stay, which the next one that needs it takes over. */
async function expectWhole(object: string, held = false): Promise<void> {
  const bytes = await there.bytes(object);
  const manifest = JSON.parse((await there.text(`${object}.manifest.json`)) ?? '{}');
  const marker = (await there.head(object))?.metadata['upload-marker'];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect([manifest.sha256, manifest['upload-marker']]).toEqual([sha256, marker]);
  expect(await there.openUploads()).toBe(0);
  for (const lease of await there.keys('encrypted-image/')) {
    expect([lease, held]).toEqual([lease, true]);
    await there.delete(lease);
  }
}

/** What changes something: a death between two of them is the same wherever it strikes. */
const CHANGES = /^(putPart|putSmall|create|replace|remove|delete|create\w+|complete\w+|abort\w+|putObject)$/;

/**
 * The process ends with its n-th change done, or with the first call of a name, and its answer unread; nothing after that
 * runs, clean-up neither.
 */
function dyingAt(end: number | string): NonNullable<StreamOptions['change']> {
  let changes = 0;
  let isDead = false;
  const dead = () => new Error('the process is dead');
  const dying =
    <A extends unknown[], R>(name: string, call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (isDead) throw dead();
      const operation = (args[0] as { operation?: unknown } | undefined)?.operation;
      const what = typeof operation === 'string' ? operation : name;
      if (CHANGES.test(what)) changes += 1;
      const isLast = what === end || changes === end;
      const done = await call(...args);
      isDead ||= isLast;
      if (isDead) throw dead();
      return done;
    };
  const all = <T extends object>(service: T): T =>
    Object.fromEntries(
      Object.entries(service).map(([name, value]) => [
        name,
        typeof value === 'function' ? dying(name, value.bind(service)) : value,
      ]),
    ) as T;
  const storage = (real: ObjectStorage): ObjectStorage => ({
    ...all(real),
    s3: { ...all(real.s3), region: real.s3.region, wire: all(real.s3.wire) },
  });
  return (deps: EncryptImageDeps) => ({
    ...deps,
    storage: (region) => storage(deps.storage(region)),
    remember: (what, value) => {
      if (!isDead) deps.remember(what, value);
    },
    streaming: () => {
      const real = deps.streaming();
      return { ...real, register: (place) => all(real.register(place)) };
    },
  });
}

interface Death {
  readonly object: string;
  /** Whether `post` cannot run. */
  readonly isLost: boolean;
  /** Of the run after it. */
  readonly next: WrappedKey;
  readonly format?: string;
}

/** What a death leads to. */
async function dieAndGoOn(end: number | string, { object, isLost, next, format = 'vhd' }: Death) {
  const states = new Map<string, string>();
  const first = await go(object, { change: dyingAt(end), states }, { image: 'small.img', format });
  const lies = (await there.head(object)) !== undefined;
  if (!isLost) await post(streams.postDeps(states).deps);
  cloud.requestLog.clear();
  const ran = await go(object, {}, { image: 'small.img', format, 'wrapped-dek': next.wrapped });
  expect([end, ran.error]).toEqual([end, undefined]);
  await expectWhole(object, isLost);
  // What lies there counts, whatever data key this run has.
  expect([end, ran.outputs.get('wrapped-dek')]).toEqual([end, lies ? key.wrapped : next.wrapped]);
  if (lies) expect([end, parts()]).toEqual([end, 0]);
  const text = said(ran);
  return {
    survived: first.error === undefined,
    finished: text.includes('is written now'),
    resumed: text.includes('goes on'),
    anew: !lies,
  };
}

it('converges after a death at every change', { timeout: 240_000 }, async () => {
  const found = { resumed: 0, finished: 0, anew: 0 };
  for (let last = 1, survived = false; !survived; last += 1) {
    const object = `death-${last}.vhd-0.vhd`;
    // Most jobs that are run again have the same data key; a whole workflow has another one.
    const next = last % 2 === 0 ? key : other;
    const ended = await dieAndGoOn(last, { object, isLost: last % 4 === 3, next });
    for (const name of ['resumed', 'finished', 'anew'] as const) found[name] += Number(ended[name]);
    ({ survived } = ended);
    if (last > 60) throw new Error('the run never ends');
  }
  for (const [name, times] of Object.entries(found)) expect([name, times > 0]).toEqual([name, true]);
});

it('of luks-raw: goes on with its parts, and writes the manifest of an object that is complete', async () => {
  const format = 'luks-raw';
  const sent = await dieAndGoOn('putPart', { object: 'sent.raw', isLost: false, next: key, format });
  expect(sent).toMatchObject({ resumed: true, anew: true });
  const complete = { object: 'complete.raw', isLost: true, next: other, format };
  expect(await dieAndGoOn('completeMultipartUpload', complete)).toMatchObject({
    finished: true,
    anew: false,
  });
});

it('two runs at once: one sends it, the other adopts it', async () => {
  const rans = await Promise.all([
    go('at-once.vhd-0.vhd'),
    go('at-once.vhd-0.vhd', {}, { 'wrapped-dek': other.wrapped, output: join(streams.temp, 'second') }),
  ]);
  expect(rans.map(({ error }) => error)).toEqual([undefined, undefined]);
  expect(rans.map(({ outputs }) => outputs.get('changed')).sort()).toEqual(['false', 'true']);
  expect(new Set(rans.map(({ outputs }) => outputs.get('wrapped-dek'))).size).toBe(1);
  await expectWhole('at-once.vhd-0.vhd');
});

/** Does something in place of sending the second part, when the first has arrived. */
function atSecondPart(act: () => unknown): NonNullable<StreamOptions['change']> {
  const first = Promise.withResolvers<void>();
  return (deps) => ({
    ...deps,
    storage: (region) => {
      const real = deps.storage(region);
      const wire: typeof real.s3.wire = {
        ...real.s3.wire,
        async putPart(part) {
          if (part.number === 2) {
            await first.promise;
            await act();
          }
          const sent = await real.s3.wire.putPart(part);
          if (part.number === 1) first.resolve();
          return sent;
        },
      };
      return { ...real, s3: { ...real.s3, wire } };
    },
  });
}

describe('a stream that ends by itself', () => {
  const unavailable = () => {
    throw new ServiceError({
      ...{ service: 'object-storage', operation: 'uploadPart', status: 503, serviceCode: 'SlowDown' },
      ...{ text: 'not now', outcome: 'transient' },
    });
  };

  it('after a failure that may pass keeps what was sent, says so, and goes on with it', async () => {
    const failed = await go('may-pass.vhd-0.vhd', { change: atSecondPart(unavailable) });
    expect(failed.error).toBeInstanceOf(UserError);
    expect(said(failed)).toContain('stay');
    expect([await there.openUploads(), await there.head('may-pass.vhd-0.vhd')]).toEqual([1, undefined]);
    cloud.requestLog.clear();
    const next = await go('may-pass.vhd-0.vhd');
    expect([next.error, parts()]).toEqual([undefined, 1]);
    expect(said(next)).toContain('goes on');
    await expectWhole('may-pass.vhd-0.vhd');
  });

  it('when another image goes to its place, is removed first', async () => {
    await go('replaced.vhd-0.vhd', { change: atSecondPart(unavailable) });
    const next = await go('replaced.vhd-0.vhd', {}, { 'wrapped-dek': other.wrapped });
    expect([next.error, next.outputs.get('wrapped-dek')]).toEqual([undefined, other.wrapped]);
    await expectWhole('replaced.vhd-0.vhd');
  });

  it('after a cancellation leaves nothing', async () => {
    const abort = new AbortController();
    const cancelled = new UserError({ code: 'E_CANCELLED', what: 'cancelled', why: 'a test', fix: 'none' });
    const ran = await go('cancelled.vhd-0.vhd', {
      signal: abort.signal,
      change: atSecondPart(() => abort.abort(cancelled)),
    });
    expect(ran.error).toBe(cancelled);
    expect([await there.openUploads(), await there.head('cancelled.vhd-0.vhd')]).toEqual([0, undefined]);
  });

  it('when its source changes, leaves nothing', async () => {
    const change: StreamOptions['change'] = (deps) => ({
      ...deps,
      storage: (region) => {
        const real = deps.storage(region);
        const find: typeof real.s3.find = (call) => {
          if (call.operation === 'createMultipartUpload') streams.file('disk.img', diskOf(9));
          return real.s3.find(call);
        };
        return { ...real, s3: { ...real.s3, find } };
      },
    });
    const ran = await go('changed.vhd-0.vhd', { change });
    expect((ran.error as UserError).code).toBe('E_SOURCE_CHANGED');
    expect([await there.openUploads(), await there.head('changed.vhd-0.vhd')]).toEqual([0, undefined]);
  });
});
