import { parse } from '../../actions/check-request/inputs.ts';
import { run } from '../../actions/check-request/stage.ts';
import { UserError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { InputReader } from '../../lib/runner/inputs.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Check {
  readonly workflow?: string;
  readonly request: Values;
  readonly stages?: readonly string[];
  readonly secrets?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const RUN = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '42', GITHUB_JOB: 'wrap' };

/** The action's inputs, as it reads them. */
function inputsOfCheck({ workflow = 'encrypted-image', request, stages = [], secrets = [] }: Check) {
  const given: Record<string, string> = {
    workflow,
    inputs: JSON.stringify(request, undefined, 2),
    stages: stages.join('\n'),
    secrets: secrets.join('\n'),
  };
  const reader = new InputReader({
    input: (name) => given[name] ?? '',
    env: () => undefined,
    mask: () => undefined,
  });
  const inputs = parse(reader);
  reader.finish();
  return inputs;
}

/** The refusal, or undefined; outputs that were set. */
export async function check(
  given: Check,
): Promise<{ refusal?: UserError; outputs: Map<string, string>; notes: string[] }> {
  const outputs = new Map<string, string>();
  const notes: string[] = [];
  const summary = { note: (text: string) => void notes.push(text) };
  const env: Record<string, string> = { ...RUN, ...given.env };
  try {
    const told = {
      set: (name: string, value: string) => void outputs.set(name, value),
      setList: (name: string, values: readonly string[]) => void outputs.set(name, values.join('\n')),
    };
    await run(inputsOfCheck(given), { env: (name) => env[name], outputs: told, log: silentLog, summary });
    return { outputs, notes };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refusal: error, outputs, notes };
  }
}

/** A request that is sound, and one that orders as well. */
export const WHOLE: Values = {
  image: '/srv/web.raw',
  'root-key-crn': 'crn:v1:bluemix:public:kms:us-south:a/4f2a:7c1d2e3f-0a1b:key:b81f0c52',
  bucket: 'images',
  'operating-system': 'DEBIAN_12_64',
  'check-guest': 'error',
  'allow-custom-endpoints': false,
  byol: false,
  order: false,
  'dry-run': false,
};
export const ORDERED: Values = {
  ...WHOLE,
  order: true,
  hostname: 'web',
  domain: 'example.com',
  flavor: 'B1_2X4X100',
  'max-hourly-price': '0.20',
};
/** For order-instance.yml. */
export const ORDER: Values = {
  'template-id': '10',
  hostname: 'web',
  domain: 'example.com',
  flavor: 'B1_2X4X100',
  'max-hourly-price': '0.20',
  dedicated: false,
  'dry-run': false,
};
