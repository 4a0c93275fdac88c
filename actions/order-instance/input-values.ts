import type { Problem } from '../../lib/base/errors.ts';
import { problem } from '../../lib/base/problems.ts';
import { TAG_PREFIX } from './order-content.ts';

const FLAVOR = /^[A-Z0-9]+_[0-9]+X[0-9]+X[0-9]+(_[A-Z]+)?$/;

export function flavorProblem(text: string): Problem | undefined {
  if (FLAVOR.test(text)) return undefined;
  const what = 'must be a flavor such as B1_2X4X100';
  if (/^[a-z]{2,3}[0-9]?[a-z]?-[0-9]+x[0-9]+/.test(text))
    return problem(
      what,
      'this is a profile of VPC; the classic infrastructure has flavors of its own',
      'give a flavor such as B1_2X4X100, or cpus and memory',
    );
  const upper = text.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
  const meant = FLAVOR.test(upper) ? upper : FLAVOR.test(`B1_${upper}`) ? `B1_${upper}` : undefined;
  return problem(
    what,
    meant === undefined
      ? 'it names a size in words of another place'
      : 'it is written in other letters or signs',
    meant === undefined
      ? 'give a flavor such as B1_2X4X100 (processors, GiB of memory, GB of disk)'
      : `did you mean ${meant}?`,
  );
}

export function currencyProblem(text: string): Problem | undefined {
  if (/^[A-Z]{3}$/.test(text)) return undefined;
  const signs: Readonly<Record<string, string>> = {
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    US$: 'USD',
  };
  const meant = signs[text] ?? (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined);
  return problem(
    'must be a currency code such as USD',
    meant === undefined ? 'it is no code of ISO 4217' : 'a code has three capital letters',
    meant === undefined
      ? 'give the code of the currency that the account is billed in'
      : `did you mean ${meant}?`,
  );
}

/** Speeds that are sold, in Mbps. softlayer-api.md 12 */
const SPEEDS = [10, 100, 1000];

export function speedProblem(text: string): Problem | undefined {
  if (SPEEDS.some((speed) => String(speed) === text)) return undefined;
  const [, number = '', unit = ''] = /^([0-9]+)\s*([a-z/]*)$/i.exec(text) ?? [];
  const speed = Number(number) * (/^g/i.test(unit) ? 1000 : 1);
  return problem(
    'must be 10, 100 or 1000 (Mbps)',
    SPEEDS.includes(speed)
      ? 'its unit stands with it; the number counts Mbps'
      : 'IBM sells no other speed for these servers',
    SPEEDS.includes(speed) ? `did you mean ${speed}?` : 'give 10, 100 or 1000, or leave it out',
  );
}

export function tagProblem(tag: string): Problem | undefined {
  if (!/^[A-Za-z0-9][A-Za-z0-9 ._:-]{0,126}$/.test(tag))
    return problem(
      'is no tag: letters, digits, spaces and . _ : - only, 127 characters at most',
      tag.length > 127 ? 'it is longer than IBM keeps' : 'it has a sign that no tag has, or begins with one',
      'leave the other signs out; each tag has a line of its own',
    );
  return tag.toLowerCase().startsWith(TAG_PREFIX)
    ? problem(
        `begins with ${TAG_PREFIX}, which this action sets`,
        'the tag of an earlier server was copied',
        'leave it out: the action sets its own',
      )
    : undefined;
}

/** Ports of what people wait for by its name. */
const PORTS: Readonly<Record<string, string>> = {
  ssh: '22',
  http: '80',
  https: '443',
  rdp: '3389',
  winrm: '5986',
};

export function waitProblem(text: string): Problem | undefined {
  const port = portOf(text);
  if (text === 'provisioned' || (port !== undefined && port >= 1 && port <= 65_535)) return undefined;
  const number =
    PORTS[text.toLowerCase()] ?? /^(?:tcp|port)?[ :/]*([1-9][0-9]{0,4})(?:\/tcp)?$/i.exec(text)?.[1];
  const isPort = number !== undefined && Number(number) <= 65_535;
  const isState = /^(provision|ready|running|active|done|none)/i.test(text);
  return problem(
    'must be provisioned, or tcp:PORT with a port from 1 to 65535',
    isPort
      ? 'a port is written with tcp: before it'
      : isState
        ? 'it is another word for the state in which a server is handed over'
        : 'it is neither a state nor a port that there is',
    isPort
      ? `did you mean tcp:${number}?`
      : isState
        ? 'did you mean provisioned?'
        : 'give tcp: and the number of a port, such as tcp:22',
  );
}

/** The port to wait for; undefined when none is. */
export function portOf(text: string): number | undefined {
  const port = /^tcp:([1-9][0-9]{0,4})$/.exec(text)?.[1];
  return port === undefined ? undefined : Number(port);
}
