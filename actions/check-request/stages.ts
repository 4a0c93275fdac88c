import type { InputReader } from '../../lib/runner/inputs.ts';

export type Env = (name: string) => string | undefined;
type Parse = (reader: InputReader, env: Env) => unknown;

/** The actions' own parsers, in the order of the stages; each is loaded when it is needed. */
export const PARSERS = {
  'prepare-environment': async (): Promise<Parse> => (await import('../prepare-environment/inputs.ts')).parse,
  'wrap-key': async (): Promise<Parse> => (await import('../wrap-key/inputs.ts')).parse,
  'encrypt-image': async (): Promise<Parse> => (await import('../encrypt-image/inputs.ts')).parse,
  'upload-import': async (): Promise<Parse> => (await import('../upload-import/inputs.ts')).parse,
  'order-instance': async (): Promise<Parse> => (await import('../order-instance/inputs.ts')).parse,
  'audit-events': async (): Promise<Parse> => (await import('../audit-events/inputs.ts')).parse,
};
export type StageName = keyof typeof PARSERS;

export function isStage(name: string): name is StageName {
  return Object.hasOwn(PARSERS, name);
}

export type WorkflowName = 'encrypted-image' | 'order-instance' | 'setup-environment';
type Values = Readonly<Record<string, string>>;

/** What a workflow hands to an action otherwise than its own input of the same name; a test compares the workflow. */
interface Handed {
  /** Stand-ins, known to be good, for what only an earlier stage can tell. */
  readonly later: Values;
  /** Inputs of the action that the workflow does not hand on, though it may have one of that name. */
  readonly withheld: readonly string[];
  /** Inputs of the action that are inputs of the workflow under other names: the first of these that is given. */
  readonly renamed?: Readonly<Record<string, readonly string[]>>;
  /** Runs like the first job on a runner of GitHub's, which has no environment of its own. */
  readonly hosted?: true;
}

/** 48 bytes, as base64: nothing says more of a wrapped data key. */
const WRAPPED_DEK = 'A'.repeat(64);
const ROOT_KEY_CRN = 'crn:v1:bluemix:public:kms:us-south:a/0:0:key:0';

export function isWorkflow(name: string): name is WorkflowName {
  return Object.hasOwn(HANDED, name);
}

/** By workflow: its actions, in the order in which they run. */
export const HANDED: Readonly<Record<WorkflowName, Readonly<Partial<Record<StageName, Handed>>>>> = {
  'encrypted-image': {
    'prepare-environment': {
      later: { mode: 'check', audit: 'check' },
      withheld: ['kms-plan', 'cos-plan', 'standard-key', 'dry-run'],
      renamed: { 'kms-instance': ['kms-instance-id'], 'root-key': ['root-key-crn', 'root-key'] },
      hosted: true,
    },
    'wrap-key': { later: {}, withheld: [], hosted: true },
    'encrypt-image': {
      later: { 'wrapped-dek': WRAPPED_DEK, 'root-key-crn': ROOT_KEY_CRN, 'data-key-source': 'generated' },
      withheld: [],
    },
    'upload-import': {
      later: { 'encrypted-image': '/stand-in.vhd-0.vhd' },
      withheld: ['object-uri', 'manifest', 'format', 'wrapped-dek', 'root-key-crn', 'template-id'],
    },
    'order-instance': {
      later: { 'template-id': '1', pipeline: '' },
      withheld: ['template-global-id', 'operating-system', 'dry-run'],
    },
    'audit-events': {
      later: { 'object-uri': '', 'template-id': '1', 'instance-id': '1', 'root-key-crn': '' },
      withheld: ['manifest', 'until', 'output'],
      hosted: true,
    },
  },
  'order-instance': { 'order-instance': { later: {}, withheld: ['pipeline'], hosted: true } },
  'setup-environment': { 'prepare-environment': { later: {}, withheld: [], hosted: true } },
};
