import { formatCrn } from '../core/crn.ts';
import type { InstanceRecord } from './instances.ts';

/** An instance as the API shows it (ibm-cloud-apis.md 2.2). */
// Long: one field of the API a line.
export function instanceResource(record: InstanceRecord, account: string): Record<string, unknown> {
  const url = `/v2/resource_instances/${record.guid}`;
  const iso = (milliseconds: number | undefined) =>
    milliseconds === undefined ? null : new Date(milliseconds).toISOString();
  return {
    id: record.crn,
    guid: record.guid,
    url,
    created_at: iso(record.createdAt),
    updated_at: iso(record.updatedAt),
    deleted_at: iso(record.deletedAt),
    created_by: record.createdBy,
    updated_by: record.updatedBy,
    deleted_by: record.deletedBy,
    scheduled_reclaim_at: iso(record.reclaimAt),
    scheduled_reclaim_by: record.reclaimAt === undefined ? '' : record.deletedBy,
    restored_at: iso(record.restoredAt),
    restored_by: record.restoredBy,
    name: record.name,
    region_id: record.region,
    account_id: account,
    reseller_channel_id: '',
    resource_plan_id: record.planId,
    resource_group_id: record.resourceGroupId,
    resource_group_crn: groupCrn(account, record.resourceGroupId),
    target_crn: formatCrn({
      service: 'globalcatalog',
      resourceType: 'deployment',
      resource: `${record.planId}%3A${record.region}`,
    }),
    parameters: record.parameters,
    allow_cleanup: record.allowCleanup,
    crn: record.crn,
    state: record.state,
    type: 'service_instance',
    sub_type: '',
    resource_id: record.serviceId,
    dashboard_url: `https://cloud.ibm.com/services/${record.serviceName}/${encodeURIComponent(record.crn)}`,
    last_operation: lastOperation(record),
    resource_aliases_url: `${url}/resource_aliases`,
    resource_bindings_url: `${url}/resource_bindings`,
    resource_keys_url: `${url}/resource_keys`,
    plan_history: [
      {
        resource_plan_id: record.planId,
        start_date: iso(record.createdAt),
        requestor_id: record.createdBy,
      },
    ],
    migrated: false,
    extensions: {},
    controlled_by: '',
    onetime_credentials: record.parameters['onetime_credentials'] === true,
    locked: record.locked,
  };
}

export function groupCrn(account: string, id: string): string {
  return formatCrn({ service: 'resource-controller', account, resourceType: 'resource-group', resource: id });
}

function lastOperation(record: InstanceRecord) {
  const running = record.state === 'provisioning';
  return {
    type: record.lastOperation,
    sub_type: null,
    state: running ? 'in progress' : 'succeeded',
    async: running,
    description: `${running ? 'Started' : 'Completed'} ${record.lastOperation} instance operation`,
    reason_code: null,
    poll_after: running ? 1 : null,
    cancelable: running,
    poll: running,
  };
}
