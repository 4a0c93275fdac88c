import { type CosUri, parseCosUri } from '../../lib/base/cos-uri.ts';
import { parseRootKeyCrn, type RootKeyCrn } from '../../lib/base/crn.ts';
import { regionProblem } from '../../lib/base/region.ts';
import { type LogsInstance, parseLogsInstance } from '../../lib/cloud-logs/instance.ts';
import {
  type ClassicCredentials,
  type CommonInputs,
  readClassic,
  readCommon,
} from '../../lib/runner/common-inputs.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';
import { isRuleName, RULES, type RuleName } from './rule-names.ts';

export interface AuditInputs extends CommonInputs {
  readonly classic: ClassicCredentials;
  /** Path as given; checked against the allowed folders by the stage. */
  readonly manifest: string | undefined;
  readonly objectUri: CosUri | undefined;
  readonly templateId: number | undefined;
  readonly instanceId: number | undefined;
  readonly rootKey: RootKeyCrn | undefined;
  readonly logsInstance: LogsInstance | undefined;
  /** Unix milliseconds. */
  readonly since: number | undefined;
  readonly until: number | undefined;
  readonly expect: readonly RuleName[];
  readonly forbid: readonly RuleName[];
  /** Milliseconds. */
  readonly wait: number;
  /** IAM ids, `IBMid-…` or `iam-ServiceId-…`. */
  readonly identities: readonly string[];
  /** Path as given. */
  readonly output: string | undefined;
}

export function parse(reader: InputReader, env: (name: string) => string | undefined): AuditInputs {
  const common = readCommon(reader, '1h', env);
  const inputs: AuditInputs = {
    ...common,
    classic: readClassic(reader, common.apiKey),
    ...readSubject(reader),
    logsInstance: readLogsInstance(reader),
    since: readMoment(reader, 'since'),
    until: readMoment(reader, 'until'),
    expect: readRules(reader, 'expect'),
    forbid: readRules(reader, 'forbid'),
    wait: reader.duration('wait', '10m'),
    identities: reader.list('identities', identityProblem).map(iamIdOf),
    output: reader.text('output'),
  };
  judgeTogether(reader, inputs);
  return inputs;
}

function readSubject(reader: InputReader) {
  const uri = reader.text('object-uri', {
    check: (value) => (parseCosUri(value) ? undefined : 'must be cos://region/bucket/key'),
  });
  const crn = reader.text('root-key-crn', {
    check: (value) => (parseRootKeyCrn(value) ? undefined : 'must be the full CRN of a root key'),
  });
  const subject = {
    manifest: reader.text('manifest'),
    objectUri: uri === undefined ? undefined : parseCosUri(uri),
    templateId: reader.integer('template-id', { min: 1, max: 999_999_999_999 }),
    instanceId: reader.integer('instance-id', { min: 1, max: 999_999_999_999 }),
    rootKey: crn === undefined ? undefined : parseRootKeyCrn(crn),
  };
  if (
    [subject.manifest, uri, crn, subject.templateId, subject.instanceId].every((part) => part === undefined)
  )
    reader.problem('give at least one of manifest, object-uri, template-id, instance-id and root-key-crn');
  return subject;
}

function readLogsInstance(reader: InputReader): LogsInstance | undefined {
  const crn = reader.text('logs-instance', {
    check: (value) =>
      parseLogsInstance(value)
        ? undefined
        : 'must be the CRN of an IBM Cloud Logs instance (crn:v1:…:logs:REGION:a/ACCOUNT:GUID::)',
  });
  return crn === undefined ? undefined : parseLogsInstance(crn);
}

/** RFC 3339: a date, a time and an offset. */
const MOMENT = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

function readMoment(reader: InputReader, name: 'since' | 'until'): number | undefined {
  const read = (text: string) => (isMoment(text) ? Date.parse(text.toUpperCase()) : Number.NaN);
  const text = reader.text(name, {
    check: (value) =>
      Number.isNaN(read(value)) ? 'must be a moment of RFC 3339 such as 2026-11-22T06:30:00Z' : undefined,
  });
  const time = text === undefined ? Number.NaN : read(text);
  return Number.isNaN(time) ? undefined : time;
}

/** A day that its month does not have would be read as one of the next month. */
function isMoment(text: string): boolean {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return MOMENT.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
}

function readRules(reader: InputReader, name: 'expect' | 'forbid'): RuleName[] {
  const problem = (item: string) => (isRuleName(item) ? undefined : `is no rule (${RULES.join(', ')})`);
  return [...new Set(reader.list(name, problem).filter(isRuleName))];
}

function identityProblem(item: string): string | undefined {
  return /^(IBMid-[0-9A-Za-z]{4,32}|(iam-)?(ServiceId|Profile)-[0-9a-zA-Z-]{8,64})$/.test(item)
    ? undefined
    : 'must be like IBMid-…, ServiceId-… or iam-ServiceId-…';
}

const iamIdOf = (item: string): string => (/^(ServiceId|Profile)-/.test(item) ? `iam-${item}` : item);

function judgeTogether(reader: InputReader, inputs: AuditInputs): void {
  const { region, objectUri, rootKey, since, until } = inputs;
  const both = inputs.expect.filter((rule) => inputs.forbid.includes(rule));
  if (both.length > 0) reader.problem(`expect and forbid both name ${both.join(', ')}`);
  if (since !== undefined && until !== undefined && since >= until)
    reader.problem('until must be after since');
  if (inputs.wait >= inputs.timeout)
    reader.problem('timeout must be longer than wait: the services are asked once more at its end');
  for (const place of [
    { what: 'object-uri', region: objectUri?.region },
    { what: 'root-key-crn', region: rootKey?.region },
  ]) {
    const problem = regionProblem([{ what: 'region', region }, place]);
    if (problem !== undefined) reader.problem(problem);
  }
}
