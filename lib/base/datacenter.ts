import type { Problem } from './errors.ts';
import { problem } from './problems.ts';

/** Whether it has the form of a datacenter's name, such as `dal13`: inputs are judged by it before any service is asked. */
function isDatacenterName(text: string): boolean {
  return /^[a-z]{3}[0-9]{2}$/.test(text);
}

/** Regions and cities → the datacenter into which IBM imports there. softlayer-api.md 11.1 */
const IMPORTS: Readonly<Record<string, string>> = {
  ...{ 'us-south': 'dal13', dallas: 'dal13', dal: 'dal13' },
  ...{ 'us-east': 'wdc07', washington: 'wdc07', wdc: 'wdc07' },
  ...{ 'eu-gb': 'lon02', london: 'lon02', lon: 'lon02' },
  ...{ 'eu-de': 'fra02', frankfurt: 'fra02', fra: 'fra02' },
};

/** What is wrong with the name of a datacenter, behind `what`; undefined when it may be one. */
export function datacenterProblem(text: string, what: string): Problem | undefined {
  if (isDatacenterName(text)) return undefined;
  const lower = text.toLowerCase().trim();
  const near = IMPORTS[lower.replace(/-[1-9]$/, '')];
  if (near !== undefined)
    return problem(
      what,
      lower.includes('-')
        ? `${text} is a region or zone; the classic infrastructure has datacenters`
        : 'it names a city, which has several datacenters',
      `did you mean ${near}?`,
    );
  const short = /^([a-z]{3})[ -]?([0-9]{1,2})$/.exec(lower);
  return short
    ? problem(
        what,
        'such a name has three small letters and two digits and nothing between them',
        `did you mean ${short[1]}${short[2]?.padStart(2, '0')}?`,
      )
    : problem(
        what,
        'it is not the name of a datacenter: three small letters and two digits',
        'give a name such as dal13, wdc07, lon02 or fra02',
      );
}
