/** An IBM Cloud Logs instance, as its CRN names it. ibm-cloud-apis.md 1.1, 5.2 */
export interface LogsInstance {
  readonly crn: string;
  readonly region: string;
  /** GUID; the first part of the instance's host name. */
  readonly instanceId: string;
}

const INSTANCE_CRN =
  /^crn:v1:[a-z0-9-]+:[a-z0-9-]+:logs:([a-z]{2}[a-z0-9-]{1,20}):a\/[0-9a-zA-Z]+:([0-9a-zA-Z][0-9a-zA-Z-]{0,63})::$/;

/** Undefined for what is no CRN of a Cloud Logs instance. */
export function parseLogsInstance(crn: string): LogsInstance | undefined {
  const [, region, instanceId] = INSTANCE_CRN.exec(crn) ?? [];
  return region === undefined || instanceId === undefined ? undefined : { crn, region, instanceId };
}
