import { explaining } from '../../lib/explain/explain.ts';
import type { Deps } from './deps.ts';
import { findSubject } from './find-subject.ts';
import type { AuditInputs } from './inputs.ts';
import { readRecords } from './records.ts';
import { Report } from './report.ts';
import { timelinePath } from './timeline-file.ts';
import { watchEvents } from './watch.ts';

/** Joins what Cloud Logs, the classic event log and our own records know of an image into one timeline, and judges it. */
export async function run(inputs: AuditInputs, deps: Deps): Promise<void> {
  const report = new Report();
  report.logsCrn = inputs.logsInstance?.crn ?? '';
  try {
    // 1. Where the result goes, and who asks: without IAM nothing can be asked.
    report.path = await timelinePath(inputs, deps);
    const { iamId } = await explaining('IAM does not accept ibmcloud-api-key', () => deps.tokens.claims());
    // 2. Our own records, which complete what belongs together.
    const records = await readRecords(inputs, deps);
    const found = await findSubject(inputs, records, deps);
    // 3. All sources, again and again until what is expected is visible.
    const identities = [...(iamId === undefined ? [] : [iamId]), ...inputs.identities];
    const seen = (timeline: Report['timeline']) => {
      report.timeline = timeline;
    };
    await watchEvents({ found, records, identities, seen }, inputs, deps);
    // 4. What it means.
    report.tell(deps);
    const problem = report.problem();
    if (problem) throw problem;
  } finally {
    // 5. In every ending: the JSON, the outputs and the summary, with what is known by then.
    await report.write(deps);
  }
}
