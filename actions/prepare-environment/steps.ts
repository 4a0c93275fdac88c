import type { Step } from './step.ts';
import { account } from './steps/account.ts';
import { classicLink } from './steps/classic-link.ts';
import { kmsInstance } from './steps/kms-instance.ts';
import { resourceGroup } from './steps/resource-group.ts';
import { rootKey } from './steps/root-key.ts';
import { standardKey } from './steps/standard-key.ts';
import { wrapRight } from './steps/wrap-right.ts';

/** In the order of the procedure (findings.ts). */
export const ALL_STEPS: readonly Step[] = [
  account,
  classicLink,
  resourceGroup,
  kmsInstance,
  rootKey,
  standardKey,
  wrapRight,
];
