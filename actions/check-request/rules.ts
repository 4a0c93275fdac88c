import type { Explanation } from '../../lib/base/errors.ts';
import { DOCUMENTED_IMPORT_DATACENTERS } from '../../lib/classic/locations.ts';
import { isOn, type Request, regionOf } from './request.ts';
import type { StageName, WorkflowName } from './stages.ts';

/** What no single action can know, because it lies between them or in the workflow itself. */
export interface Verdict {
  readonly problems: readonly Explanation[];
  /** Values, known to be good, that the actions are judged with where nothing more is to be said of the given ones. */
  readonly standIns: Readonly<Partial<Record<StageName, Readonly<Record<string, string>>>>>;
}

/** Which input of encrypted-image switches an action on. */
const SWITCHES: Readonly<Partial<Record<StageName, string>>> = {
  'prepare-environment': 'check-environment',
  'order-instance': 'order',
  'audit-events': 'audit',
};

/** Whether the call wants this action, now or in a later run that is no dry run. */
export function runs(stage: StageName, workflow: WorkflowName, request: Request): boolean {
  const name = workflow === 'encrypted-image' ? SWITCHES[stage] : undefined;
  return name === undefined || isOn(request, name);
}

export function judgeWorkflow(workflow: WorkflowName, request: Request): Verdict {
  const image = workflow === 'encrypted-image' ? judgeImage(request) : undefined;
  const import_ = workflow === 'encrypted-image' ? judgeImport(request) : undefined;
  const ordered = workflow !== 'setup-environment' && runs('order-instance', workflow, request);
  const order = ordered ? judgeOrder(workflow, request) : undefined;
  const labels = ['runner', 'service-runner'].flatMap((name) => judgeRunner(name, request));
  const all = [image, order, import_].filter((each) => each !== undefined);
  return {
    problems: [...all.flatMap((each) => each.problems), ...labels],
    standIns: {
      // That no bucket is given is said once, for the import; a dry run has only the others to miss it.
      ...(image && { 'encrypt-image': { ...image.standIns, ...streamPlace(request, import_?.standIns) } }),
      ...(import_ && !isOn(request, 'dry-run') && { 'prepare-environment': import_.standIns }),
      ...(import_ && { 'upload-import': import_.standIns }),
      ...(order && { 'order-instance': order.standIns }),
    },
  };
}

/** The bucket that stands in for the one which the import misses, where a stream would miss it too. */
function streamPlace(request: Request, importStandIns: Readonly<Record<string, string>> = {}) {
  const { bucket } = importStandIns;
  const said = isOn(request, 'stream') && !isOn(request, 'dry-run') && bucket !== undefined;
  return said ? { bucket } : {};
}

interface Part {
  readonly problems: Explanation[];
  readonly standIns: Record<string, string>;
}

function judgeImage(request: Request): Part {
  const sources = ['image', 'image-artifact', 'image-uri'];
  const given = sources.filter((name) => request.has(name));
  const problems: Explanation[] = [];
  if (given.length !== 1)
    problems.push({
      code: 'E_IMAGE_SOURCE',
      what: `${given.length} of image, image-artifact and image-uri are given`,
      why: 'the caller passes none, or more than one',
      fix: 'give exactly one of image, image-artifact and image-uri',
    });
  const path = request.get('image');
  if (path !== undefined && !path.startsWith('/'))
    problems.push({
      code: 'E_IMAGE_PATH',
      what: 'image is no absolute path',
      why: 'it is meant relative to a checkout, and nothing is checked out here',
      fix: 'give an absolute path under ENCRYPTED_IMAGE_ROOTS of the runner, or use image-artifact',
    });
  // The action gets one of them: that one is judged, whatever else is wrong.
  const uri = request.get('image-uri');
  return { problems, standIns: uri === undefined ? { image: path ?? '/stand-in.raw' } : { image: '' } };
}

function judgeImport(request: Request): Part {
  const { missing, standIns } = fill(request, { bucket: 'stand-in', 'operating-system': 'DEBIAN_12_64' });
  const problems: Explanation[] = [];
  if (!isOn(request, 'dry-run') && missing.length > 0)
    problems.push({
      code: 'E_IMPORT_INPUT',
      what: `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing`,
      why: 'they were forgotten, or the variables that they are taken from are empty here',
      fix: 'give bucket and operating-system; only a dry run does without, and then cannot rehearse the import',
    });
  if (request.get('format') === 'luks-raw' && !isOn(request, 'accept-legacy-format'))
    problems.push({
      code: 'E_LEGACY_FORMAT',
      what: 'format is luks-raw, but accept-legacy-format is not true: nothing would import the image',
      why: 'IBM documented luks-raw in 2018-2019; since then it documents encrypted VHD only',
      fix: 'leave format out, or set accept-legacy-format to true to try it',
    });
  return { problems, standIns };
}

function judgeOrder(workflow: WorkflowName, request: Request): Part {
  // A dry run of an order alone may only ask what it costs; one of the whole chain promises that it would be ordered.
  const asksPrice = workflow === 'order-instance' && isOn(request, 'dry-run');
  const billing = asksPrice ? { problems: [], standIns: {} } : judgeBilling(request);
  const problems = [...billing.problems];
  const name = fill(request, { hostname: 'stand-in', domain: 'example.com' });
  if (name.missing.length > 0)
    problems.push({
      code: 'E_ORDER_INPUT',
      what: `a server is to be ordered, but ${name.missing.join(' and ')} ${name.missing.length > 1 ? 'are' : 'is'} missing`,
      why: 'they were forgotten, or the variables that they are taken from are empty here',
      fix: 'give hostname and domain',
    });
  if (workflow === 'encrypted-image') problems.push(...judgeCopy(request));
  return { problems, standIns: { ...name.standIns, ...billing.standIns } };
}

/** The template is where the import arrives, and in `locations`: elsewhere the last job would find no copy of it. */
function judgeCopy(request: Request): Explanation[] {
  const datacenter = request.get('datacenter');
  const region = regionOf(request);
  const arrival = DOCUMENTED_IMPORT_DATACENTERS[region];
  if (datacenter === undefined || arrival === undefined || isOn(request, 'copy-to-datacenter')) return [];
  const copies = (request.get('locations') ?? '').split('\n').map((line) => line.trim());
  if ([arrival, ...copies].includes(datacenter)) return [];
  const problem: Explanation = {
    code: 'E_NO_COPY',
    what: `the server is to be in ${datacenter}, where the template will have no copy: an import from ${region} arrives in ${arrival}`,
    why: 'a private image can be ordered only where a copy of it is, and locations does not name the datacenter',
    fix: `add ${datacenter} to locations, set copy-to-datacenter to true, or order in ${arrival}`,
  };
  return [problem];
}

function judgeBilling(request: Request): Part {
  const billing = request.get('billing') ?? 'hourly';
  if (billing !== 'hourly' && billing !== 'monthly') {
    const likely = request.has('max-monthly-price') ? 'monthly' : 'hourly';
    const problem: Explanation = {
      code: 'E_BILLING',
      what: 'billing is neither hourly nor monthly',
      why: 'it is misspelt',
      fix: 'set billing to one of the two',
    };
    return { problems: [problem], standIns: { billing: likely, ...ceilingOf(request, likely).standIns } };
  }
  const { missing, standIns } = ceilingOf(request, billing);
  const problems: Explanation[] = missing.map((ceiling) => ({
    code: 'E_CEILING',
    what: `a server is to be ordered and billing is ${billing}, but ${ceiling} is missing`,
    why: 'the caller sets no ceiling',
    fix: `give ${ceiling}: the most that the server may cost, in the currency of the account`,
  }));
  return { problems, standIns };
}

const ceilingOf = (request: Request, billing: string) => fill(request, { [`max-${billing}-price`]: '1' });

/** Which of these are not given, and the values that stand in for them. */
function fill(request: Request, values: Readonly<Record<string, string>>) {
  const missing = Object.keys(values).filter((name) => !request.has(name));
  return { missing, standIns: Object.fromEntries(missing.map((name) => [name, values[name] ?? ''])) };
}

/** GitHub itself would stumble over it only when the DEK is wrapped. */
function judgeRunner(name: string, request: Request): Explanation[] {
  const text = request.get(name);
  if (text === undefined || areLabels(text)) return [];
  const problem: Explanation = {
    code: 'E_RUNNER_LABELS',
    what: `${name} is no JSON of \`runs-on\``,
    why: 'a label is given without quotes, or the list with single ones',
    fix: 'give a label such as "my-runner", double quotes included, or a list such as ["self-hosted","linux"]',
  };
  return [problem];
}

function areLabels(text: string): boolean {
  const isLabel = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
  const isList = (value: unknown): boolean =>
    Array.isArray(value) && value.length > 0 && value.every(isLabel);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return isLabel(value) || isList(value);
    const { group, labels, ...rest } = value as Record<string, unknown>;
    const some = [group, labels].filter((each) => each !== undefined);
    return (
      Object.keys(rest).length === 0 && some.length > 0 && some.every((each) => isLabel(each) || isList(each))
    );
  } catch {
    return false;
  }
}
