import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { EncryptImageDeps } from '../../actions/encrypt-image/deps.ts';
import { Dek } from '../../lib/base/dek.ts';
import { UserError } from '../../lib/base/errors.ts';
import { Bench, smallDisk } from '../encrypt-image/kit.ts';
import { fault, throwing } from '../order-instance/fake-cloud.ts';
import { newWorld, runIn, type World } from '../order-instance/kit.ts';
import { CRN, fakeKeys, wrap } from '../wrap-key/kit.ts';
import { linksOf, OWN_HOSTS, pageOf, summaryOf, titleOf } from './kit.ts';

/** Endings of the actions that need no cloud: titles tell the truth, and every page says what there is. */

describe('wrap-key', () => {
  const end = async (given: Record<string, string>, keys = fakeKeys()) => {
    const summary = summaryOf('wrap-key');
    const { error } = await wrap(given, keys, undefined, summary);
    return pageOf(summary, error);
  };

  it('success: the key, where it is, and the step that takes it', async () => {
    const page = await end({ 'root-key-crn': CRN });
    expect(titleOf(page)).toBe('✅ Data key wrapped');
    expect(page).toContain('has wrapped a generated data key of 512 bits');
    expect(page).toMatch(/\| Root key \| \[b81f0c52-\S+\]\(https:\/\/cloud\.ibm\.com\/services\/kms\/crn%3A/);
    expect(page).toContain('```yaml\n- uses: …/actions/encrypt-image\n  with:\n');
  });

  it('refused: a key that is not there; failed: one that does not come back', async () => {
    const named = { 'kms-instance-id': CRN.split(':')[7] ?? '', 'root-key': 'gone', region: 'us-south' };
    const refused = await end(named);
    expect(titleOf(refused)).toMatch(/^⛔ Refused: the key instance .* has no root key/);
    expect(refused).toContain('<code>E_KEY_NOT_FOUND</code>');
    const other = fakeKeys([], () => Dek.fromBase64(randomBytes(64).toString('base64'), 'test'));
    expect(titleOf(await end({ 'root-key-crn': CRN }, other))).toMatch(
      /^❌ Failed: the key service unwrapped another data key/,
    );
  });
});

describe('encrypt-image', () => {
  const bench = new Bench();
  afterAll(() => bench.remove());
  const end = async (given: Record<string, string>, options: Parameters<Bench['run']>[1] = {}) => {
    const summary = summaryOf('encrypt-image');
    const { error } = await bench.run(given, { ...options, summary });
    return pageOf(summary, error, options.signal);
  };
  const image = bench.file('disk.img', smallDisk());

  it('dry run, success, adopted', async () => {
    const dry = await end({ image, 'dry-run': 'true' });
    expect(titleOf(dry)).toBe('🔎 Dry run: the image can be encrypted');
    expect(dry).toMatch(/\| Encrypted image \| \S+ \| would be made \|/);
    const made = await end({ image });
    expect(titleOf(made)).toBe('✅ Disk image encrypted: disk.vhd-0.vhd');
    expect(made).toMatch(/\| Encrypted image \| \S+ \| made \|/);
    expect(made).toMatch(
      /\| Read and encrypted by userspace \| [\d.]+ m?s \| [\d.]+ MiB \| [\d.]+ \w+\/s \|/,
    );
    expect(made).toMatch(/\| Read back and verified \(full\) \|.*\/s \|/);
    expect(made).toMatch(/\| Size \| [\d.]+ MiB \(\d+ bytes\) \|/);
    expect(made).toMatch(/\| SHA-256 \| [0-9a-f]{64} \|\n\| Source SHA-256 \| [0-9a-f]{64} \|/);
    expect(made).toContain('/actions/upload-import');
    const again = await end({ image });
    expect(titleOf(again)).toBe('♻️ Adopted: the encrypted image disk.vhd-0.vhd');
    expect(again).toMatch(/\| Encrypted image \| \S+ \| found \|/);
  });

  it('refused: the guest breaks a rule, and no title says that something was encrypted', async () => {
    const page = await end({ image, output: 'other.vhd', 'check-guest': 'error' });
    expect(titleOf(page)).toMatch(/^⛔ Refused: /);
    expect(page).not.toContain('Disk image encrypted');
    expect(page).toMatch(/\| Encrypted image \| \S+ \| not made \|/);
    expect(page).toMatch(/\| \*\*Fix\*\* \| /);
  });

  it('failed: what went wrong after work had begun', async () => {
    const change = (deps: EncryptImageDeps): EncryptImageDeps => ({
      ...deps,
      engines: {
        ...deps.engines,
        userspace: async () => {
          const engine = await deps.engines.userspace();
          const full = new UserError({ code: 'E_DISK_FULL', what: 'full', why: 'y', fix: 'z' });
          return { ...engine, encrypt: () => Promise.reject(full) };
        },
      },
    });
    const page = await end({ image, output: 'third.vhd' }, { change });
    expect(titleOf(page)).toBe('❌ Failed: full');
    expect(page).toMatch(/\| Encrypted image \| \S+ \| not made \|/);
  });
});

describe('order-instance', () => {
  const end = async (given: Record<string, string> = {}, world: World = newWorld(), signal?: AbortSignal) => {
    const summary = summaryOf('order-instance');
    const { error } = await runIn(world, given, { summary, ...(signal && { signal }) });
    return pageOf(summary, error, signal);
  };

  it('success, adopted, dry run', async () => {
    const world = newWorld();
    const made = await end({}, world);
    expect(titleOf(made)).toBe('✅ Server ready: web.example.com');
    expect(made).toContain(
      '| Server | [101 (web.example.com)](https://cloud.ibm.com/gen1/infrastructure/virtual-server/101/details#main) | ordered |',
    );
    expect(made).toContain('| Order | [1001](https://cloud.ibm.com/billing/billing-items) | sent |');
    expect(made).toContain('| Per hour, billed | 0.05 USD | 0.1 USD | within the ceiling |');
    expect(made).toContain('| Per month | 30 USD | none given |');
    expect(made).toContain('```sh\nssh root@192.0.2.7\nibmcloud sl vs detail 101\n```');
    expect(made).toMatch(/\| Waited until it was provisioned \| [\d.]+ m?s \|/);
    const again = await end({}, world);
    expect(titleOf(again)).toBe('♻️ Adopted: the server web.example.com');
    expect(again).toContain(
      '| Order | [1001](https://cloud.ibm.com/billing/billing-items) | of an earlier run |',
    );
    const dry = await end({ 'dry-run': 'true' });
    expect(titleOf(dry)).toBe('🔎 Dry run: nothing was ordered');
    expect(dry).toMatch(/\| Server \| web.example.com \| would be ordered \|/);
    expect(dry).not.toContain('```sh');
  });

  it('refused: a price above its ceiling looks like no order', async () => {
    const page = await end({ 'max-hourly-price': '0.04' });
    expect(titleOf(page)).toBe(
      '⛔ Refused: the order costs more than it may: hourly price 0.05, max-hourly-price 0.04 (USD)',
    );
    expect(page).toContain('| Per hour, billed | 0.05 USD | 0.04 USD | above the ceiling |');
    expect(page).toMatch(/\| Server \| web.example.com \| not ordered \|/);
    expect(page).not.toContain('Left behind');
    const euro = await end({ currency: 'EUR' });
    expect(euro).toContain('| Per hour, billed | 0.05 USD | 0.1 EUR | another currency |');
  });

  it('failed: what may have been ordered is no "not ordered", in this run and in the next', async () => {
    const world = newWorld();
    world.cloud.before.set('placeOrder', [
      throwing(fault('refused', 'SoftLayer_Exception_Public', 500, 'No.')),
    ]);
    for (const title of [/^❌ Failed: whether web/, /^⛔ Refused: whether web/]) {
      const page = await end({}, world);
      expect(titleOf(page)).toMatch(title);
      expect(page).toContain('| maybe ordered |');
      expect(page).toContain('<code>ibmcloud sl vs list --hostname web --domain example.com</code>');
      expect(page).toContain('(["web.example.com<br/>maybe ordered"]):::failed');
    }
  });

  it('timeout and cancellation: the server that is left, and how to cancel it', async () => {
    for (const [code, title] of [
      ['E_TIMEOUT', '⏳ Timed out'],
      ['E_CANCELLED', '🚫 Cancelled'],
    ] as const) {
      const abort = new AbortController();
      const world = newWorld();
      world.cloud.after.set('placeOrder', [
        () => {
          const [server] = world.cloud.servers;
          if (server) server.provisionAfter = 1_000_000;
          setTimeout(() => abort.abort(new UserError({ code, what: 'over', why: 'y', fix: 'z' })), 20);
        },
      ]);
      const page = await end({}, world, abort.signal);
      expect(titleOf(page)).toContain(title);
      expect(page).toContain('| Server 101 | It costs money until it is cancelled.');
      expect(page).toContain('<code>ibmcloud sl vs cancel 101</code>');
    }
  });

  it('every page leads only to IBM, and to the page of its code', async () => {
    for (const page of [await end(), await end({ 'max-hourly-price': '0.01' })]) {
      expect(linksOf(page).length).toBeGreaterThan(0);
      for (const link of linksOf(page)) expect(link).toMatch(OWN_HOSTS);
    }
  });
});
