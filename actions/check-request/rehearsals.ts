import type { CheckRequestInputs } from './inputs.ts';
import { runs } from './rules.ts';
import type { Env, StageName } from './stages.ts';

/** Which actions the first job rehearses with its next steps, and for people why others are not rehearsed. */
interface Rehearsals {
  readonly stages: readonly StageName[];
  readonly notices: readonly string[];
}

/** The whole chain is rehearsed in every run of encrypted-image, as far as this job has what that takes. */
export function rehearsalsOf(inputs: CheckRequestInputs, env: Env): Rehearsals {
  if (inputs.workflow !== 'encrypted-image' || inputs.stages) return { stages: [], notices: [] };
  const { request } = inputs;
  const found = (['upload-import', 'order-instance'] as const)
    .filter((stage) => runs(stage, inputs.workflow, request))
    .map((stage) => ({ stage, lacking: lackingFor(stage, inputs, env) }));
  const hosted =
    !request.has('service-runner') && ['private', 'direct'].includes(request.get('network') ?? '');
  return {
    stages: found.filter(({ lacking }) => lacking === undefined).map(({ stage }) => stage),
    notices: [
      ...found.flatMap(({ stage, lacking }) =>
        lacking === undefined ? [] : [`${WORDS[stage]} is not rehearsed: ${lacking}`],
      ),
      ...(hosted
        ? [
            `network is ${request.get('network')}, which a runner of GitHub's does not reach: give service-runner the labels of one that does`,
          ]
        : []),
    ],
  };
}

const WORDS = { 'upload-import': 'the import', 'order-instance': 'the order' };
const CLASSIC = ['classic-username', 'classic-api-key'];

/** What a rehearsal would need and is not here; undefined when nothing is lacking. */
function lackingFor(
  stage: keyof typeof WORDS,
  { request, secrets }: CheckRequestInputs,
  env: Env,
): string | undefined {
  const missing = (stage === 'upload-import' ? ['bucket', 'operating-system'] : ['operating-system']).filter(
    (name) => !request.has(name),
  );
  if (missing.length > 0) return `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not given`;
  const own = stage === 'upload-import' ? 'image-api-key' : 'order-api-key';
  if (
    ![own, 'ibmcloud-api-key'].some((name) => secrets.includes(name)) &&
    env('IBMCLOUD_API_KEY') === undefined
  )
    return `the secrets hold neither ${own} nor ibmcloud-api-key; the runner of that job may have a key of its own`;
  const [half, ...more] = CLASSIC.filter((name) => secrets.includes(name));
  if (stage === 'upload-import' && half !== undefined && more.length === 0)
    return `of the classic credentials the secrets hold ${half} alone; the runner of that job may have the rest`;
  return undefined;
}
