import type { RootKeyCrn } from '../../lib/base/crn.ts';
import type { KeyInstance } from '../../lib/key-protect/call.ts';
import type { Deps } from './deps.ts';
import type { StepName } from './findings.ts';
import type { EnvironmentInputs } from './inputs.ts';

/** What earlier steps found, for later ones. A field is undefined while the thing is not there, or contradicts the inputs. */
export interface Known {
  readonly accountId: string;
  readonly caller: Caller;
  readonly resourceGroupId?: string;
  /** The CRN is empty where only the GUID is known. */
  readonly kms?: KeyInstance & { readonly crn: string };
  readonly rootKey?: RootKeyCrn;
  /** Id of the standard key that holds a data key. */
  readonly dataKeyId?: string;
  readonly cos?: { readonly guid: string; readonly crn: string };
  readonly bucket?: string;
  /** The service ID that imports: `ServiceId-…` and `iam-ServiceId-…`. */
  readonly importService?: { readonly id: string; readonly iamId: string };
}

/** Whose API key it is, as its token says. ibm-cloud-apis.md 1.2 */
interface Caller {
  readonly iamId: string;
  readonly isServiceId: boolean;
  /** Whether the classic API knows it as the account's master user, who sees everything. */
  readonly isOwner: boolean;
}

/** What is done in mode `ensure`. */
export interface Act {
  readonly verb: 'create' | 'change';
  /** For the log: `the Key Protect instance "images" in us-south`. */
  readonly what: string;
  /** The role that this takes, as a cure: `grant the platform role Editor on Key Protect`. */
  readonly needs: string;
  /** Sends once, and looks up what a lost answer has made. Throws ServiceError or UserError. */
  run(): Promise<void>;
}

/** What a look has shown. `name` is what people call the thing. */
export type Seen =
  | { readonly kind: 'found'; readonly name: string; readonly id: string; readonly learn?: Partial<Known> }
  | Gap
  /** There, but not usable yet: looked at again in mode `ensure`. */
  | { readonly kind: 'soon'; readonly name: string; readonly id: string; readonly fix: string }
  /** `for` another step: what it stands for is not known yet. `contained`: it lies in that thing, so it is missing with it. */
  | { readonly kind: 'waits'; readonly name: string; readonly for: StepName; readonly contained: boolean }
  /** `forbidden`: this identity may not look. `unknown`: nothing tells. `learn`: what the inputs alone tell. */
  | {
      readonly kind: 'forbidden' | 'unknown';
      readonly name: string;
      readonly fix: string;
      readonly learn?: Partial<Known>;
    }
  | { readonly kind: 'off'; readonly name: string };

/** Absent, or with `id`: there, and contradicting the inputs. Only with `act` can it be made; a contradiction has none. */
export interface Gap {
  readonly kind: 'gap';
  readonly name: string;
  readonly id?: string;
  /** Why it does not do, when it is there. */
  readonly why?: string;
  readonly fix: string;
  readonly act?: Act;
  readonly learn?: Partial<Known>;
}

/** One thing that the environment needs. */
export interface Step {
  readonly name: StepName;
  /** What the thing is called, when the look was refused. */
  title(inputs: EnvironmentInputs): string;
  /** The role that lets one look, as a cure: `grant the platform role Viewer on Key Protect`. */
  readonly needs: string;
  /** Changes nothing. A ServiceError that denies a right becomes `forbidden`; every other failure ends the run. */
  look(inputs: EnvironmentInputs, known: Known, deps: Deps): Promise<Seen>;
}
