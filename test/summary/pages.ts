import type { Deps as AuditDeps } from '../../actions/audit-events/deps.ts';
import { OUTPUTS as AUDIT_OUTPUTS } from '../../actions/audit-events/outputs.ts';
import { Report as AuditReport } from '../../actions/audit-events/report.ts';
import type { Timeline, TimelineEvent } from '../../actions/audit-events/timeline.ts';
import { ACTION as WRAP } from '../../actions/wrap-key/action.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Bench, smallDisk } from '../encrypt-image/kit.ts';
import { newWorld, runIn } from '../order-instance/kit.ts';
import { CRN, fakeKeys, wrap } from '../wrap-key/kit.ts';
import { edgePage, markdownOf, summaryOf } from './kit.ts';

/** Pages of real runs, for the browser. */

let bench: Bench | undefined;
export function closePages(): void {
  bench?.remove();
}

const SHA256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** Stages that have just ended. */
function pipeline(): string {
  const now = Date.now();
  const span = (from: number, until: number) =>
    [from, until].map((secondsAgo) => new Date(now - secondsAgo * 1000).toISOString()).join('/');
  return [
    `wrap-key=${span(915, 910.9)} id=${CRN}`,
    `encrypt-image=${span(875, 752)} changed=true id=${SHA256}`,
    `upload-import=${span(750, 60)} changed=false id=90000082`,
  ].join('\n');
}

const order = async (given: Record<string, string>) => {
  const summary = summaryOf('order-instance');
  const { error } = await runIn(newWorld(), { pipeline: pipeline(), ...given }, { summary });
  return markdownOf(summary, error);
};

export const PAGES = {
  ordered: () => order({}),
  refused: () => order({ 'max-hourly-price': '0.04' }),
  rehearsed: () => order({ 'dry-run': 'true' }),
  wrapped: async () => {
    const summary = summaryOf('wrap-key');
    const { error } = await wrap({ 'root-key-crn': CRN }, fakeKeys(), undefined, summary);
    return markdownOf(summary, error);
  },
  encrypted: async () => {
    bench = new Bench();
    const summary = summaryOf('encrypt-image');
    const { error } = await bench.run({ image: bench.file('web.img', smallDisk()) }, { summary });
    return markdownOf(summary, error);
  },
  inputs: async () =>
    (await edgePage(WRAP, { 'root-key-crn': 'crn:v1:some:instance', 'data-key-bits': '128' })).page,
  audited: async () => {
    const summary = summaryOf('audit-events');
    const report = new AuditReport();
    report.timeline = TIMELINE;
    await report.write({
      summary,
      log: silentLog,
      outputs: new Outputs(AUDIT_OUTPUTS),
    } as unknown as AuditDeps);
    return markdownOf(summary, undefined);
  },
};
export type PageName = keyof typeof PAGES;

const at = (minute: number) => Date.UTC(2026, 10, 30, 10, minute);
const event = (minute: number, rule: TimelineEvent['rule'], action: string, who: string): TimelineEvent => ({
  ...{ time: at(minute), source: 'cloud-logs', action, outcome: 'success' },
  ...{ who: 'iam-ServiceId-1', whoName: who, what: 'crn:v1:bluemix:public:kms:us-south', rule },
});
const TIMELINE: Timeline = {
  since: at(0),
  until: at(30),
  askedAt: at(31),
  subject: { 'template-id': '90000082', 'root-key-crn': CRN },
  identities: [],
  sources: [{ name: 'cloud-logs', state: 'asked', note: '' }],
  rules: [{ rule: 'wrap', wanted: 'expect', state: 'met' }],
  events: [
    event(0, 'wrap', 'kms.secrets.wrap', 'pipeline'),
    event(3, 'upload', 'cloud-object-storage.object.create', 'pipeline'),
    event(5, 'import', 'Create Image Template', '@somebody'),
  ],
};
