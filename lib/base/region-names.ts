import type { Problem } from './errors.ts';
import { distance } from './nearest.ts';
import { problem } from './problems.ts';

/** ibm-cloud-apis.md 3.1; others may come, so one that is not here is not refused for that. */
const KNOWN = [
  ...['us-south', 'us-east', 'eu-gb', 'eu-de', 'eu-es', 'au-syd', 'jp-tok', 'jp-osa'],
  ...['ca-tor', 'ca-mon', 'br-sao', 'in-mum', 'in-che'],
];

/** First letters of datacenters and names of their cities → region. softlayer-api.md 11.1, 11.2 [inferred] */
const CITIES: readonly (readonly [string, string, string])[] = [
  ['dal', 'dallas', 'us-south'],
  ['wdc', 'washington', 'us-east'],
  ['lon', 'london', 'eu-gb'],
  ['fra', 'frankfurt', 'eu-de'],
  ['mad', 'madrid', 'eu-es'],
  ['syd', 'sydney', 'au-syd'],
  ['tok', 'tokyo', 'jp-tok'],
  ['osa', 'osaka', 'jp-osa'],
  ['tor', 'toronto', 'ca-tor'],
  ['mon', 'montreal', 'ca-mon'],
  ['sao', 'saopaulo', 'br-sao'],
  ['che', 'chennai', 'in-che'],
  ['mum', 'mumbai', 'in-mum'],
];

const WHAT = 'must be a region such as us-south';

/** What is wrong with the name of a region; undefined when a service may be asked. */
export function regionNameProblem(text: string): Problem | undefined {
  if (KNOWN.includes(text)) return undefined;
  const lower = text.toLowerCase();
  const told = otherPlace(text, lower);
  if (told) return told;
  const letters = lower.replaceAll(/[^a-z]/g, '');
  const known = KNOWN.find((name) => name.replace('-', '') === letters);
  if (known !== undefined)
    return problem(WHAT, 'it is written in other letters or signs', `did you mean ${known}?`);
  const near = KNOWN.find((name) => distance(lower, name) === 1);
  if (near !== undefined) return problem(WHAT, 'it is misspelt', `did you mean ${near}?`);
  return /^[a-z]{2}[a-z0-9-]{1,20}$/.test(text)
    ? undefined
    : problem(
        WHAT,
        'it has not the form of a region: two letters of the country, a dash, and a place',
        `give one such as ${KNOWN.slice(0, 4).join(', ')}, or leave it out where a CRN or bucket tells it`,
      );
}

/** A zone, a datacenter, a city or several regions at once. */
function otherPlace(text: string, lower: string): Problem | undefined {
  const zone = /^([a-z]{2}-[a-z]+)-[1-9]$/.exec(lower)?.[1];
  if (zone !== undefined) return problem(WHAT, `${text} is a zone of a region`, `did you mean ${zone}?`);
  const city = lower.normalize('NFD').replaceAll(/[^a-z]/g, '');
  for (const [short, name, region] of CITIES) {
    if (/^[a-z]{3}[0-9]{2}$/.test(lower) && lower.startsWith(short))
      return problem(
        WHAT,
        `${text} is a datacenter of the classic infrastructure`,
        `did you mean ${region}?`,
      );
    if (city === short || city.startsWith(name))
      return problem(
        WHAT,
        'it names a city, not the region in which that city lies',
        `did you mean ${region}?`,
      );
  }
  return /^(us|eu|ap)(-?geo)?$/.test(lower)
    ? problem(
        WHAT,
        `${text} is a cross-region location: an encrypted image is imported from a bucket of one region`,
        'give one region, such as us-south',
      )
    : undefined;
}
