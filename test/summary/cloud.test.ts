import { describe, expect, it } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { runAudit } from '../audit-events/kit.ts';
import { Scene } from '../export-image/kit.ts';
import { prepareAll } from '../prepare-environment/account-kit.ts';
import { busy, classic, withoutDisk } from '../upload-import/answers.ts';
import { makeImage, type RunOptions, runImport, type TestImage } from '../upload-import/kit.ts';
import { linksOf, OWN_HOSTS, pageOf, summaryOf, titleOf } from './kit.ts';

/** Endings of the actions that need a cloud. One is shared; what one test makes the next one finds. */

const scene = new Scene();
let image: TestImage;

const upload = async (given: Record<string, string>, options: RunOptions = {}) => {
  const { cloud, folder } = scene;
  const { bucket, importServiceId } = cloud;
  const summary = summaryOf('upload-import');
  const all = { bucket, 'import-service-id': importServiceId, 'operating-system': 'DEBIAN_12_64', ...given };
  const { error } = await runImport(cloud, folder, all, { ...options, summary });
  return pageOf(summary, error, options.signal);
};

describe('upload-import', () => {
  it('dry run, success, adopted', async () => {
    image = await makeImage(scene.cloud, scene.folder, { name: 'web' });
    const given = { 'encrypted-image': image.path, name: 'web-2026-11' };
    const dry = await upload({ ...given, 'dry-run': 'true' });
    expect(titleOf(dry)).toBe('🔎 Dry run: nothing was uploaded or imported');
    expect(dry).toMatch(
      /\| Object \| \[cos:\S+\]\(\S+\) \| would be made \|\n\| Template \| {2}\| would be made \|/,
    );
    const made = await upload(given);
    expect(titleOf(made)).toBe('✅ Template ready: web-2026-11');
    expect(made).toMatch(/\| Object \| \[cos:\S+\]\(\S+\) \| made \|/);
    expect(made).toMatch(
      /\| Template \| \[(\d+) \(web-2026-11\)\]\(https:\/\/cloud\.ibm\.com\/gen1\/infrastructure\/image-templates\/\1\/details#main\) \| made \|/,
    );
    expect(made).toMatch(/\| Service ID of the import \| \[(ServiceId-\S+)\]\(\S+\/iam\/serviceids\/\1\)/);
    expect(made).toMatch(
      /\| Uploaded \| [\d.]+ m?s \| [\d.]+ MiB \| .+\/s \|\n\| Waited for the import \| [\d.]+ m?s \|/,
    );
    expect(made).toContain(`| SHA-256 | ${image.manifest.sha256} |`);
    expect(made).toMatch(
      /```yaml\n- uses: …\/actions\/order-instance\n {2}with:\n {4}template-id: "\d+"\n```/,
    );
    expect(made).not.toContain('Left behind');
    const again = await upload(given);
    expect(titleOf(again)).toBe('♻️ Adopted: the template web-2026-11');
    expect(again).toMatch(/\| Object \| .* \| found \|\n\| Manifest .*\n\| Template \| .* \| found \|/);
    for (const link of linksOf(made)) expect(link).toMatch(OWN_HOSTS);
  });

  it('refused: an unknown operating system; nothing is said to be made', async () => {
    const page = await upload({ 'encrypted-image': image.path, 'operating-system': 'DEBIAN_1_64' });
    expect(titleOf(page)).toMatch(/^⛔ Refused: /);
    expect(page).toMatch(/\| Template \| {2}\| not made \|/);
    expect(page).not.toContain('Left behind');
  });

  it('failed and timed out: what lies where, and how to remove it', async () => {
    const failing = await makeImage(scene.cloud, scene.folder, { name: 'fails' });
    const given = { 'encrypted-image': failing.path };
    const failed = await upload(given, classic({ getObject: async (_, real) => withoutDisk(await real()) }));
    expect(titleOf(failed)).toMatch(/^❌ Failed: the import of the template \d+ ended without a disk/);
    expect(failed).toMatch(
      /\| Template (\d+) \| A new run goes on with it\..*<code>ibmcloud sl image delete \1<\/code>/,
    );
    expect(failed).toContain('<code>ibmcloud cos object-delete --bucket');
    const abort = new AbortController();
    const over = new UserError({ code: 'E_TIMEOUT', what: 'over', why: 'slow', fix: 'wait' });
    let looks = 0;
    const slow = await makeImage(scene.cloud, scene.folder, { name: 'slow' });
    const late = await upload(
      { 'encrypted-image': slow.path },
      {
        signal: abort.signal,
        ...classic({
          getObject: async (_, real) => {
            looks += 1;
            if (looks === 2) abort.abort(over);
            return busy(await real());
          },
        }),
      },
    );
    expect(titleOf(late)).toMatch(/^⏳ Timed out: the template \d+ is not ready after 6\.0 h/);
    expect(late).toContain('<code>E_STILL_IMPORTING</code>');
  });
});

describe('export-image', () => {
  const end = async (given: Record<string, string>) => {
    const summary = summaryOf('export-image');
    const { error } = await scene.go(given, { summary });
    return pageOf(summary, error);
  };

  it('dry run, success, adopted, refused', async () => {
    const { id } = await scene.plainTemplate('Plain web');
    const given = { 'template-id': String(id), output: 'plain.vhd' };
    const dry = await end({ ...given, 'dry-run': 'true' });
    expect(titleOf(dry)).toBe('🔎 Dry run: nothing was exported');
    expect(dry).toMatch(/\| Export \| \[cos:\S+Plain-web\.vhd\]\(\S+\) \| would be made \|/);
    const made = await end(given);
    expect(titleOf(made)).toBe('✅ Image exported: Plain web');
    expect(made).toMatch(
      /\| Object \| \[cos:\S+Plain-web-0\.vhd\]\(\S+\) \| made \|\n\| Image \| \S+plain\.vhd \| downloaded \|/,
    );
    expect(made).toMatch(/```sh\nprintf '%s\\n' '[0-9a-f]{64} \*\S+plain\.vhd' \| sha256sum -c\n```/);
    const again = await end({ 'template-id': String(id) });
    expect(titleOf(again)).toBe('♻️ Adopted: the export of Plain web');
    const refused = await end({ 'template-id': '99999999' });
    expect(titleOf(refused)).toMatch(/^⛔ Refused: /);
    expect(refused).toMatch(/\| Export \| {2}\| not made \|/);
  });
});

describe('audit-events', () => {
  const end = async (given: Record<string, string>) => {
    const summary = summaryOf('audit-events');
    const { error } = await runAudit(scene.cloud, scene.folder, given, { summary });
    return pageOf(summary, error);
  };
  const uri = (object: string) => ({ 'object-uri': `cos://us-south/${scene.cloud.bucket}/${object}` });

  it('success; and a verdict, which is no refusal', async () => {
    const logs = { 'logs-instance': String(scene.cloud.env['IBMCLOUD_LOGS_INSTANCE']), wait: '1s' };
    const good = await end({ ...uri('web.vhd-0.vhd'), ...logs, expect: 'wrap', forbid: '' });
    expect(titleOf(good)).toBe('✅ Audit: all as it should be');
    expect(good).toMatch(
      /\| Cloud Logs \| \[[0-9a-f-]{36}\]\(https:\/\/dashboard\.us-south\.logs\.cloud\.ibm\.com\/\S+\)/,
    );
    const bad = await end({ ...uri('web.vhd-0.vhd'), ...logs, expect: '', forbid: 'upload' });
    expect(titleOf(bad)).toMatch(/^❌ Failed: forbidden and found: upload/);
  });
});

describe('prepare-environment', () => {
  const end = async (given: Record<string, string>) => {
    const summary = summaryOf('prepare-environment');
    const { thrown } = await prepareAll(scene.cloud, given, { summary });
    return pageOf(summary, thrown);
  };

  it('complete; lacking; planned', async () => {
    const { bucket } = scene.cloud;
    const good = await end({ region: 'us-south', bucket });
    expect(titleOf(good)).toBe('✅ Environment complete');
    expect(good).toMatch(
      /\| bucket \| \[images-\S+\]\(https:\/\/cloud\.ibm\.com\/objectstorage\/crn\S+bucketRegion=us-south\S+\) \| ✓ found \|/,
    );
    expect(good).toContain('```yaml\nwith:\n  root-key-crn: crn:');
    for (const link of linksOf(good)) expect(link).toMatch(OWN_HOSTS);
    const lacking = await end({ region: 'us-south', bucket: 'no-such-bucket-at-all' });
    expect(titleOf(lacking)).toMatch(
      /^❌ Failed: the environment is not complete: bucket "no-such-bucket-at-all" is missing/,
    );
    expect(lacking).toContain('| bucket | no-such-bucket-at-all | ✗ missing |');
    const dry = await end({
      region: 'us-south',
      bucket: 'no-such-bucket-at-all',
      mode: 'ensure',
      'dry-run': 'true',
    });
    expect(titleOf(dry)).toMatch(/^🔎 Dry run: \d+ things would be made/);
  });
});
