import { classicIdProblem, LARGEST_ID } from '../../lib/base/classic-ids.ts';
import { type CosUri, cosUriProblem, parseCosUri } from '../../lib/base/cos-uri.ts';
import { parseRootKeyCrn, type RootKeyCrn } from '../../lib/base/crn.ts';
import { instanceCrnProblem, rootKeyCrnProblem } from '../../lib/base/crn-problems.ts';
import { pathProblem } from '../../lib/base/path-problems.ts';
import { problem } from '../../lib/base/problems.ts';
import { type LogsInstance, parseLogsInstance } from '../../lib/cloud-logs/instance.ts';
import {
  type ClassicCredentials,
  type CommonInputs,
  judgeRegion,
  readClassic,
  readCommon,
} from '../../lib/runner/common-inputs.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';
import { identityProblem, momentProblem, ruleProblem, timeOf } from './input-values.ts';
import { isRuleName, type RuleName } from './rule-names.ts';

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
    output: reader.text('output', { check: (value) => pathProblem(value) }),
  };
  judgeTogether(reader, inputs);
  return inputs;
}

function readSubject(reader: InputReader) {
  const uri = reader.text('object-uri', { check: cosUriProblem });
  const crn = reader.text('root-key-crn', { check: rootKeyCrnProblem });
  const id = { min: 1, max: LARGEST_ID, wrong: (text: string) => classicIdProblem(text) };
  const subject = {
    manifest: reader.text('manifest', { check: (value) => pathProblem(value, 'object-uri') }),
    objectUri: uri === undefined ? undefined : parseCosUri(uri),
    templateId: reader.integer('template-id', id),
    instanceId: reader.integer('instance-id', id),
    rootKey: crn === undefined ? undefined : parseRootKeyCrn(crn),
  };
  reader.rule(
    ['manifest', 'object-uri', 'template-id', 'instance-id', 'root-key-crn'],
    [subject.manifest, uri, crn, subject.templateId, subject.instanceId].every((part) => part === undefined),
    problem(
      'give at least one of manifest, object-uri, template-id, instance-id and root-key-crn',
      'nothing tells whose events are asked for, or the jobs whose outputs these are did not run',
      'hand on what the jobs before put out, such as object-uri and template-id of upload-import',
    ),
  );
  return subject;
}

function readLogsInstance(reader: InputReader): LogsInstance | undefined {
  const what = 'must be the CRN of an IBM Cloud Logs instance (crn:v1:…:logs:REGION:a/ACCOUNT:GUID::)';
  const crn = reader.text('logs-instance', {
    check: (value) =>
      parseLogsInstance(value)
        ? undefined
        : (instanceCrnProblem(value, ['logs'], what) ??
          problem(
            what,
            'its region or GUID has a form that none has',
            'copy the CRN again from the list of resources',
          )),
  });
  return crn === undefined ? undefined : parseLogsInstance(crn);
}

function readMoment(reader: InputReader, name: 'since' | 'until'): number | undefined {
  const text = reader.text(name, { check: momentProblem });
  return text === undefined ? undefined : timeOf(text);
}

function readRules(reader: InputReader, name: 'expect' | 'forbid'): RuleName[] {
  return [...new Set(reader.list(name, ruleProblem).filter(isRuleName))];
}

const iamIdOf = (item: string): string => (/^(ServiceId|Profile)-/.test(item) ? `iam-${item}` : item);

function judgeMoments(reader: InputReader, { since, until }: AuditInputs): void {
  reader.rule(
    ['since', 'until'],
    since !== undefined && until !== undefined && since >= until,
    problem(
      'until must be after since',
      'the two were exchanged, or their offsets differ',
      'give the earlier moment as since and the later one as until',
    ),
  );
  reader.rule(
    ['since'],
    until === undefined && since !== undefined && since > Date.now(),
    problem(
      'since lies in the future, and without until the timeline ends now',
      'its year or its offset from UTC is wrong, or the clock of this runner is behind',
      'give a moment that has passed; `date -u +%FT%TZ` shows the present one',
    ),
  );
}

function judgeTogether(reader: InputReader, inputs: AuditInputs): void {
  const { region, objectUri, rootKey } = inputs;
  const both = inputs.expect.filter((rule) => inputs.forbid.includes(rule));
  reader.rule(
    ['expect', 'forbid'],
    both.length > 0,
    problem(
      `expect and forbid both name ${both.join(', ')}`,
      'no event can be there and not be there',
      'leave it out of one of the two',
    ),
  );
  judgeMoments(reader, inputs);
  reader.rule(
    ['wait', 'timeout'],
    inputs.wait >= inputs.timeout,
    problem(
      'timeout must be longer than wait: the services are asked once more at its end',
      'timeout is of the whole action, and waiting is a part of it',
      'give a longer timeout, or a shorter wait',
    ),
  );
  judgeRegion(reader, region, { what: 'object-uri', region: objectUri?.region });
  judgeRegion(reader, region, { what: 'root-key-crn', region: rootKey?.region });
}
