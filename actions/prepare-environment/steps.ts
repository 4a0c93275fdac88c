import type { Step } from './step.ts';
import { account } from './steps/account.ts';
import { auditRoute } from './steps/audit-route.ts';
import { bucket } from './steps/bucket.ts';
import { bucketLifecycle } from './steps/bucket-lifecycle.ts';
import { classicLink } from './steps/classic-link.ts';
import { cosAuthorization } from './steps/cos-authorization.ts';
import { cosInstance } from './steps/cos-instance.ts';
import { importPolicies } from './steps/import-policies.ts';
import { importServiceId } from './steps/import-service-id.ts';
import { importerPolicy } from './steps/importer-policy.ts';
import { kmsInstance } from './steps/kms-instance.ts';
import { resourceGroup } from './steps/resource-group.ts';
import { rootKey } from './steps/root-key.ts';
import { serverProtectAuthorization } from './steps/server-protect-authorization.ts';
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
  serverProtectAuthorization,
  cosInstance,
  cosAuthorization,
  bucket,
  bucketLifecycle,
  importServiceId,
  importPolicies,
  importerPolicy,
  auditRoute,
];
