import { randomBytes } from 'node:crypto';
import { parse } from '../../actions/wrap-key/inputs.ts';
import { OUTPUTS } from '../../actions/wrap-key/outputs.ts';
import { run } from '../../actions/wrap-key/stage.ts';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { Dek } from '../../lib/base/dek.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createKeyProtect, type KeyFacts, type KeyProtect } from '../../lib/key-protect/key-protect.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';

export const CRN =
  'crn:v1:bluemix:public:kms:us-south:a/4f2a9c1b7d3e4a58b6c0d1e2f3a4b5c6:7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f:key:b81f0c52-6f0d-4b0e-9a57-3d9a1c2e4f60';
export const INSTANCE = '7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f';

export function read(
  given: Record<string, string>,
  env: Record<string, string> = { IBMCLOUD_API_KEY: 'the-key-0123' },
) {
  const lookUp = (name: string) => env[name];
  const masked: string[] = [];
  const reader = new InputReader({
    input: (name) => given[name] ?? '',
    env: lookUp,
    mask: (value) => masked.push(value),
  });
  const inputs = parse(reader, lookUp);
  reader.finish();
  return { inputs, masked };
}

/** A key service that keeps what it wrapped. */
export function fakeKeys(
  known: Partial<KeyFacts>[] = [],
  change: (dek: Dek) => Dek = (dek) => dek,
): KeyProtect {
  const wrapped = new Map<string, string>();
  const facts = known.map((key) => ({
    id: '',
    crn: '',
    name: '',
    aliases: [],
    extractable: false,
    state: 1,
    ...key,
  }));
  return {
    wrapDek: async (_key, dek) => {
      const wrappedDek = randomBytes(40).toString('base64');
      wrapped.set(wrappedDek, dek.base64());
      return { wrappedDek, keyVersion: 'version-1' };
    },
    unwrapDek: async (_key, text) => ({
      dek: change(Dek.fromBase64(wrapped.get(text) ?? '', 'test')),
      keyVersion: 'version-1',
    }),
    keyFacts: async (_instance, name) =>
      facts.find((key) => key.id === name || key.aliases.includes(name as never)),
    keyContent: async () => undefined,
    listKeys: async () => facts,
  };
}

export async function wrap(
  given: Record<string, string>,
  keys: KeyProtect,
  env?: Record<string, string>,
  summary = new Summary('test'),
) {
  const { inputs } = read(given, env);
  const outputs = new Outputs(OUTPUTS);
  const lines: string[] = [];
  const say = (text: string) => lines.push(text);
  const log = {
    info: say,
    notice: say,
    warning: (text: string) => lines.push(`warning: ${text}`),
    debug: say,
  };
  let error: unknown;
  await run(inputs, { keys, log, outputs, summary }).catch((thrown: unknown) => {
    error = thrown;
  });
  return { inputs, outputs, summary, lines, error, values: Object.fromEntries(outputs.entries()) };
}

/** The client of the action, at a local cloud, as the owner or with another API key. */
export function realKeys(cloud: LocalCloud, apiKey = cloud.env['IBMCLOUD_API_KEY'] ?? ''): KeyProtect {
  const signal = new AbortController().signal;
  const nothing = () => undefined;
  const log = { info: nothing, notice: nothing, warning: nothing, debug: nothing };
  const tokens = createTokenSource({
    apiKey: new Secret(apiKey),
    url: cloud.env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '',
    mask: nothing,
    signal,
    log,
  });
  const overrides = { kms: cloud.env['IBMCLOUD_KP_API_ENDPOINT'] ?? '' };
  return createKeyProtect({
    tokens,
    endpoints: { network: 'public', overrides },
    signal,
    log,
    retry: { base: 5 },
  });
}
