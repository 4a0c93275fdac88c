import { OUTPUTS } from '../../actions/order-instance/outputs.ts';
import { openDeps } from '../../actions/order-instance/services.ts';
import { run } from '../../actions/order-instance/stage.ts';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';
import { parsed } from './kit.ts';

/** A dry run before there is a template, which nothing speaks against. */
export const REHEARSED: Readonly<Record<string, string>> = {
  'operating-system': 'DEBIAN_12_64',
  'dry-run': 'true',
  region: 'us-south',
  hostname: 'web',
  domain: 'example.com',
  flavor: 'B1_1X2X25',
  'max-hourly-price': '1',
};

/** Runs the stage against the local cloud with these inputs above the good ones; `folder` holds the journal. */
export async function rehearseOrder(
  cloud: LocalCloud,
  folder: string,
  given: Readonly<Record<string, string>>,
): Promise<{ error: unknown; log: string; outputs: Record<string, string>; summary: string }> {
  const env = { ...cloud.env, IBMCLOUD_REGION: '', ENCRYPTED_IMAGE_JOURNAL: folder };
  const outputs = new Outputs(OUTPUTS);
  const summary = new Summary('Order instance');
  const lines: string[] = [];
  const say = (text: string) => void lines.push(text);
  let error: unknown;
  try {
    const inputs = parsed({ ...REHEARSED, ...given }, env);
    const edge = { signal: new AbortController().signal, env, temp: folder, outputs, summary };
    const log = { info: say, notice: say, warning: say, debug: () => undefined };
    const none = { mask: () => undefined, saveState: () => undefined, getState: () => '' };
    await run(inputs, openDeps(inputs, { ...edge, ...none, log }));
  } catch (thrown) {
    error = thrown;
  }
  const told = Object.fromEntries(outputs.entries());
  return { error, log: lines.join('\n'), outputs: told, summary: summary.render() };
}
