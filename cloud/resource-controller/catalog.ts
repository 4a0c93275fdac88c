import type { ServiceInstance } from '../ports.ts';

/** A plan of the global catalog (ibm-cloud-apis.md 2.2). */
export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly serviceName: ServiceInstance['serviceName'];
  readonly serviceId: string;
  /** Targets that `POST /v2/resource_instances` takes, each with the region of the instance's CRN. */
  readonly targets: Readonly<Record<string, string>>;
}

/** Regions with Key Protect, regional Object Storage and Cloud Logs (ibm-cloud-apis.md 3.1, 5.2). */
const REGIONS = [
  'us-south',
  'us-east',
  'eu-gb',
  'eu-de',
  'eu-es',
  'au-syd',
  'jp-tok',
  'jp-osa',
  'ca-tor',
  'ca-mon',
  'br-sao',
  'in-mum',
  'in-che',
] as const;

const KMS = 'ee41347f-b18e-4ca6-bf80-b5467c63f9a6';
const COS = 'dff97f5c-bc5e-4455-b470-411c3edbe49c';

export const KMS_PLAN: Plan = {
  id: 'eedd3585-90c6-4c8f-be3d-062069e99fc3',
  name: 'tiered-pricing',
  serviceName: 'kms',
  serviceId: KMS,
  targets: Object.fromEntries(REGIONS.map((region) => [region, region])),
};

export const COS_PLAN: Plan = {
  id: '744bfc56-d12c-4866-88d5-dac9139e0e5d',
  name: 'standard',
  serviceName: 'cloud-object-storage',
  serviceId: COS,
  targets: { global: 'global', 'bluemix-global': 'global' },
};

/** No source names the ids of Cloud Logs' service and plan (ibm-cloud-apis.md 2.2): both are invented. */
export const LOGS_PLAN: Plan = {
  id: '5c9bd1f0-7f3a-4a52-9d0e-6b1e7c2f8a34',
  name: 'standard',
  serviceName: 'logs',
  serviceId: '2e6f0b7c-91d4-4c1b-8a55-d3f7a09c4e18',
  targets: Object.fromEntries(REGIONS.map((region) => [region, region])),
};

/** The lite plan is closed to new instances and therefore not here. */
export const PLANS: readonly Plan[] = [KMS_PLAN, COS_PLAN, LOGS_PLAN];

export function planById(id: string): Plan | undefined {
  return PLANS.find((plan) => plan.id === id);
}
