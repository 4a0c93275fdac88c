/** The inputs of a workflow, as texts: `true` and `false` for booleans. What was left empty is not in it. */
export type Request = ReadonlyMap<string, string>;

/** Reads what `toJSON(inputs)` gives; undefined when it is nothing of that kind. */
export function parseRequest(json: string): Request | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const request = new Map<string, string>();
  for (const [name, given] of Object.entries(value)) {
    if (given === null || given === '') continue;
    if (typeof given === 'object') return undefined;
    request.set(name, String(given));
  }
  return request;
}

/** Whether a boolean input is on. */
export function isOn(request: Request, name: string): boolean {
  return request.get(name) === 'true';
}

/** The region that the inputs tell: `region`, else that of the root key or of its instance; '' when nothing tells. */
export function regionOf(request: Request): string {
  const given = request.get('region');
  if (given !== undefined) return given;
  const crn = request.get('root-key-crn') ?? request.get('kms-instance-id') ?? '';
  return /^crn:v1:[^:]*:[^:]*:[^:]*:([a-z][a-z0-9-]*):/.exec(crn)?.[1] ?? '';
}
