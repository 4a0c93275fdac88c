import { messageOf } from '../../lib/base/errors.ts';
import type { Deps } from './deps.ts';
import { type Finding, isLacking } from './findings.ts';
import type { OUTPUTS } from './outputs.ts';
import type { Known } from './step.ts';
import { summarise } from './summarise.ts';

/** What the report tells of. */
export interface Reported {
  readonly known: Known;
  readonly findings: readonly Finding[];
  readonly changed: boolean;
}

type Values = Record<(typeof OUTPUTS)[number], string>;

/** Outputs, file of findings and summary, in every ending. Never throws: it must not hide what ended the run. */
export async function report({ known, findings, changed }: Reported, deps: Deps): Promise<void> {
  const values: Values = {
    'account-id': known.accountId,
    'resource-group-id': known.resourceGroupId ?? '',
    'kms-instance-id': known.kms?.instanceId ?? '',
    'kms-instance-crn': known.kms?.crn ?? '',
    'root-key-crn': known.rootKey?.crn ?? '',
    'data-key-id': known.dataKeyId ?? '',
    'cos-instance-crn': known.cos?.crn ?? '',
    bucket: known.bucket ?? '',
    'import-service-id': known.importService?.id ?? '',
    findings: await fileOf(findings, deps),
    missing: String(findings.filter(isLacking).length),
    changed: String(changed),
  };
  for (const [name, value] of Object.entries(values)) deps.outputs.set(name, value);
  summarise({ known, findings, changed }, deps.summary);
}

async function fileOf(findings: readonly Finding[], { log, writeFindings }: Deps): Promise<string> {
  try {
    return await writeFindings(`${JSON.stringify(findings, undefined, 2)}\n`);
  } catch (error) {
    log.warning(`the file of findings cannot be written: ${messageOf(error)}`);
    return '';
  }
}
