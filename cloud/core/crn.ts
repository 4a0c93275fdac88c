/** Cloud Resource Names (ibm-cloud-apis.md 1.1): ten segments, the last may itself hold colons. */
export interface Crn {
  readonly service: string;
  readonly region: string;
  /** Without `a/`; empty for names without a scope. */
  readonly account: string;
  readonly instance: string;
  readonly resourceType: string;
  readonly resource: string;
}

export function formatCrn(crn: Partial<Crn> & { readonly service: string }): string {
  const scope = crn.account ? `a/${crn.account}` : '';
  return `crn:v1:bluemix:public:${crn.service}:${crn.region ?? ''}:${scope}:${crn.instance ?? ''}:${crn.resourceType ?? ''}:${crn.resource ?? ''}`;
}

/** Undefined when the text is no CRN of the public cloud. */
export function parseCrn(text: string): Crn | undefined {
  const parts = text.split(':');
  if (parts.length < 10) return undefined;
  const [crn, version, cname, ctype, service, region, scope, instance, resourceType] = parts;
  if (crn !== 'crn' || version !== 'v1' || cname !== 'bluemix' || ctype !== 'public' || !service)
    return undefined;
  return {
    service,
    region: region ?? '',
    account: scope?.startsWith('a/') ? scope.slice(2) : '',
    instance: instance ?? '',
    resourceType: resourceType ?? '',
    resource: parts.slice(9).join(':'),
  };
}
