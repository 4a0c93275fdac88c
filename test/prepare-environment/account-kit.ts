import { ALL_STEPS } from '../../actions/prepare-environment/steps.ts';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { type Ended, prepare, type RunOptions } from './kit.ts';

/** All steps of the action. */
export function prepareAll(
  cloud: LocalCloud,
  given: Readonly<Record<string, string>>,
  options: RunOptions = {},
): Promise<Ended> {
  return prepare(cloud, ALL_STEPS, given, options);
}

/** The names by which a local cloud begins. */
export function seeded(cloud: LocalCloud): Record<string, string> {
  return {
    'kms-instance': cloud.kmsInstanceId,
    'cos-instance': cloud.cosInstanceCrn,
    bucket: cloud.bucket,
    'abort-uploads-after': '0',
    classic: 'off',
  };
}

/** All steps that are not as they should be, with their states, in order. */
export function lacking({ findings }: Ended): Record<string, string> {
  const bad = findings.filter(({ state }) => state !== 'found' && state !== 'off');
  return Object.fromEntries(bad.map(({ step, state }) => [step, state]));
}

export function fixOf({ findings }: Ended, step: string): string {
  return findings.find((one) => one.step === step)?.fix ?? '';
}

/** Removes policies that have all of these values, without the API. */
export function revoke({ iam }: LocalCloud, ...values: readonly string[]): void {
  const { policies } = iam.state;
  for (const { id, subject, resource } of policies.all()) {
    const held = [...subject, ...resource].map(({ value }) => value);
    if (values.every((value) => held.includes(value))) policies.delete(id);
  }
}

/** Who may look at everything and change nothing: each right by a name. */
export const WATCHER: Readonly<Record<string, readonly [role: string, resource: Record<string, string>]>> = {
  'kms instances': ['Viewer', { serviceName: 'kms' }],
  keys: ['Reader', { serviceName: 'kms' }],
  'cos instances': ['Viewer', { serviceName: 'cloud-object-storage' }],
  buckets: ['Reader', { serviceName: 'cloud-object-storage' }],
  'service ids': ['Viewer', { serviceName: 'iam-identity' }],
  policies: ['Viewer', { serviceName: 'iam-access-management' }],
  'access groups': ['Viewer', { serviceName: 'iam-groups' }],
  routing: ['Viewer', { serviceName: 'atracker' }],
  groups: ['Viewer', { serviceName: 'resource-controller' }],
};

/** The API key of a service ID with all of those rights but some. */
export function watcher(cloud: LocalCloud, ...without: readonly string[]): string {
  const { iamId, apiKey } = cloud.addServiceId('watcher');
  for (const [name, [role, resource]] of Object.entries(WATCHER))
    if (!without.includes(name)) cloud.allow(iamId, role, resource);
  return apiKey;
}
