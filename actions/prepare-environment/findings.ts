/** The steps in the order of the procedure (contract.md prepare-environment). */
export const STEPS = [
  'account',
  'classic-link',
  'resource-group',
  'kms-instance',
  'root-key',
  'standard-key',
  'wrap-right',
  'server-protect-authorization',
  'cos-instance',
  'cos-authorization',
  'bucket',
  'bucket-lifecycle',
  'import-service-id',
  'import-policies',
  'importer-policy',
  'audit-route',
] as const;
export type StepName = (typeof STEPS)[number];

export type State =
  | 'found'
  | 'created'
  | 'changed'
  /** Would be made: `dry-run` of `ensure`. */
  | 'planned'
  /** Not there, or there and contradicting the inputs. */
  | 'missing'
  /** This identity may not look. */
  | 'forbidden'
  /** Nothing tells. */
  | 'unknown'
  /** Not asked for. */
  | 'off';

/** One line of the report: all fields are texts, empty where there is nothing to say. */
export interface Finding {
  readonly step: StepName;
  /** What people call the thing. */
  readonly name: string;
  readonly state: State;
  /** Its id or CRN. */
  readonly id: string;
  /** The role, call or click that corrects it. */
  readonly fix: string;
}

/** What makes the action fail. */
export function isLacking({ state }: Finding): boolean {
  return state === 'missing' || state === 'forbidden';
}
