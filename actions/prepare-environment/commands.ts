import { type PolicyTarget, policyCommand } from '../../lib/rights/commands.ts';
import { type Finding, isLacking, type StepName } from './findings.ts';
import type { EnvironmentInputs } from './inputs.ts';
import type { Known } from './step.ts';

/** A role of whoever asks, on what. */
type Role = readonly [role: string, on: PolicyTarget];

/** The commands that belong to a step: which roles let one look and make, and what shows what there is. */
interface Cure {
  readonly look: Role;
  readonly make: readonly Role[];
  /** A command, or the way in IBM's console. */
  readonly show: string;
}

const POLICIES: Role = ['Viewer', { serviceName: 'iam-access-management' }];
const AUTHORIZATIONS = 'ibmcloud iam authorization-policies';

/**
 * Each lacking thing ends with the exact command that closes the gap, or the way to it in the console: what a step does not
 * say itself is said here. `known`: what was learnt by then.
 */
export function withCommand(finding: Finding, inputs: EnvironmentInputs, known: Known): Finding {
  const { step, state, fix } = finding;
  if (!isLacking(finding) || /\bibmcloud [a-z]+ | › /.test(fix)) return finding;
  const { look, make, show } = cureOf(step, inputs, known);
  const grants = (roles: readonly Role[]) =>
    roles.map(([role, on]) => policyCommand(known.caller.iamId, role, on)).join('; ');
  if (state === 'forbidden') return { ...finding, fix: `${fix}: ${grants([look])}` };
  if (fix.startsWith('it could not be made')) return { ...finding, fix: `${fix}: ${grants(make)}` };
  return { ...finding, fix: `${fix} (what there is: ${show})` };
}

// Long: a table, some lines a step
function cureOf(
  step: StepName,
  inputs: EnvironmentInputs,
  { kms, cos, rootKey, importService }: Known,
): Cure {
  const keys = { serviceName: kms?.service ?? 'kms', serviceInstance: kms?.instanceId };
  const buckets = { serviceName: 'cloud-object-storage', serviceInstance: cos?.guid };
  const bucket = { ...buckets, resourceType: 'bucket', resource: inputs.bucket };
  const instances = (serviceName: string): Cure => ({
    look: ['Viewer', { serviceName }],
    make: [['Editor', { serviceName }]],
    show: `ibmcloud resource service-instances --service-name ${serviceName}`,
  });
  const allKeys: Cure = {
    look: ['Reader', keys],
    make: [['Writer', keys]],
    show: kms ? `ibmcloud kp keys --instance-id ${kms.instanceId}` : instances('kms').show,
  };
  const authorization: Cure = {
    look: POLICIES,
    make: [['Administrator', { serviceName: keys.serviceName }]],
    show: AUTHORIZATIONS,
  };
  const cures: Readonly<Record<StepName, Cure>> = {
    account: { look: POLICIES, make: [], show: 'IBM Cloud console › Support › Create a case' },
    'classic-link': {
      look: POLICIES,
      make: [],
      show: 'IBM Cloud console › Manage › Account › Account settings',
    },
    'resource-group': {
      look: ['Viewer', { resourceType: 'resource-group' }],
      make: [['Editor', { accountManagement: true }]],
      show: 'ibmcloud resource groups',
    },
    'kms-instance': instances(keys.serviceName),
    'root-key': allKeys,
    'standard-key': allKeys,
    'wrap-right': {
      ...allKeys,
      look: ['Reader', { ...keys, ...(rootKey ? { resourceType: 'key', resource: rootKey.keyId } : {}) }],
    },
    'server-protect-authorization': authorization,
    'cos-instance': instances('cloud-object-storage'),
    'cos-authorization': authorization,
    bucket: {
      look: ['Reader', buckets],
      make: [['Writer', buckets]],
      show: cos
        ? `ibmcloud cos buckets --ibm-service-instance-id ${cos.guid}`
        : instances('cloud-object-storage').show,
    },
    'bucket-lifecycle': {
      look: ['Reader', bucket],
      make: [['Manager', bucket]],
      show: `ibmcloud cos bucket-lifecycle-configuration-get --bucket ${inputs.bucket}`,
    },
    'import-service-id': {
      look: ['Viewer', { serviceName: 'iam-identity' }],
      make: [['Editor', { serviceName: 'iam-identity' }]],
      show: 'ibmcloud iam service-ids',
    },
    'import-policies': {
      look: POLICIES,
      make: [
        ['Administrator', bucket],
        ['Administrator', { serviceName: keys.serviceName }],
      ],
      show: importService ? `ibmcloud iam service-policies ${importService.id}` : 'ibmcloud iam service-ids',
    },
    'importer-policy': authorization,
    'audit-route': {
      look: ['Viewer', { serviceName: 'atracker' }],
      make: [['Editor', { serviceName: 'atracker' }]],
      show: 'ibmcloud atracker route ls',
    },
  };
  return cures[step];
}
