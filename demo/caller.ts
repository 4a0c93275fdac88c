import { reference } from '../tools/act.ts';
import type { DemoOptions } from './options.ts';

/** What the caller's workflow needs to know of the cloud. */
export interface CallerFacts {
  readonly image: string;
  readonly rootKeyCrn: string;
  readonly bucket: string;
  readonly importServiceId: string;
}

/** The names under which the demo's work is found. */
export const NAMES = {
  object: 'demo/debian-12',
  template: 'demo-debian-12',
  host: 'demo',
  domain: 'example.com',
};

/** A workflow as a user writes it: it calls encrypted-image.yml of this repository and orders a server. */
export function callerWorkflow(options: DemoOptions, facts: CallerFacts): string {
  const lines = Object.entries(callerInputs(options, facts)).map(
    ([name, value]) => `      ${name}: ${literal(value)}`,
  );
  return `on: workflow_dispatch
jobs:
  image:
    uses: ${reference('.github/workflows/encrypted-image.yml')}
    permissions:
      contents: read
      deployments: write
    with:
${lines.join('\n')}
    secrets:
      ibmcloud-api-key: \${{ secrets.IBMCLOUD_API_KEY }}
      classic-username: \${{ secrets.CLASSIC_USERNAME }}
      classic-api-key: \${{ secrets.CLASSIC_API_KEY }}
${reportJob('image')}`;
}

/** Writes what these jobs have put out where the demo reads it. */
export function reportJob(needs: string): string {
  return `  report:
    needs: [${needs}]
    runs-on: ubuntu-latest
    steps:
      - env:
          OUTPUTS: \${{ toJSON(needs) }}
        run: printf '%s' "$OUTPUTS" > "$DEMO_OUTPUTS"
`;
}

export function callerInputs(options: DemoOptions, facts: CallerFacts): Record<string, string | boolean> {
  return {
    image: facts.image,
    'root-key-crn': facts.rootKeyCrn,
    format: options.format,
    engine: options.engine,
    ...(options.stream && { stream: true }),
    ...guestRules(options),
    bucket: facts.bucket,
    'object-key': objectKey(options.format),
    name: NAMES.template,
    'operating-system': 'DEBIAN_12_64',
    'import-service-id': facts.importServiceId,
    'accept-legacy-format': options.format === 'luks-raw',
    'allow-custom-endpoints': true,
    order: true,
    hostname: NAMES.host,
    domain: NAMES.domain,
    flavor: 'B1_2X4X100',
    'max-hourly-price': '1.00',
    'user-data': userData(options.greeting),
  };
}

/**
 * The Debian that is built here meets every rule of check-guest but one: Debian has no package of XenServer's guest
 * tools, which only report to a hypervisor. A user's own image, and one that is damaged on purpose, shall run into
 * what follows from them, so they are only warned of.
 */
function guestRules({ image, break: damage }: DemoOptions): Record<string, string> {
  if (image !== undefined || damage === 'disk') return { 'check-guest': 'warn' };
  return { 'check-guest': 'error', 'check-guest-ignore': 'xen-guest-tools' };
}

export function objectKey(format: DemoOptions['format']): string {
  return format === 'vhd' ? `${NAMES.object}.vhd-0.vhd` : `${NAMES.object}.raw`;
}

/**
 * cloud-init prints the text and the serial of the disk that holds `/` on the console. The text is an argument of the
 * shell, never part of its script.
 */
export function userData(greeting: string): string {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are the shell's
  const script = [
    'root=$(findmnt -no SOURCE /)',
    'disk=$(basename "$(dirname "$(readlink -f "/sys/class/block/${root##*/}")")")',
    'printf \'%s [root disk serial %s]\\n\' "$1" "$(cat "/sys/class/block/$disk/serial")" > /dev/console',
  ].join('; ');
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are the shell's
  return `#cloud-config\nruncmd:\n  - [sh, -c, ${JSON.stringify(script)}, greet, ${JSON.stringify(greeting)}]\n`;
}

/** The line that the server must print. */
export function expectedGreeting(greeting: string, serial: string): string {
  return `${greeting} [root disk serial ${serial}]`;
}

/** How an expression writes the two characters that open one. */
const OPENING = '$' + "{{ '$" + "{{' }}";

/** A YAML scalar that GitHub takes as it is: JSON is YAML, and an expression's opening is written as an expression. */
export function literal(value: string | boolean): string {
  return typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value).replaceAll('$' + '{{', () => OPENING);
}
