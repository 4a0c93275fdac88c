import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { getServer } from '../../lib/classic/servers.ts';
import { getTemplate } from '../../lib/classic/templates.ts';
import type { Deps } from './deps.ts';
import type { AuditInputs } from './inputs.ts';
import { importIn } from './record-parts.ts';
import type { Records } from './records.ts';
import { ASKED, type Sight, sightAfter } from './sight.ts';
import type { ClassicThing, Subject } from './subject.ts';

/** What an audit is about, and how the classic API answered when it was asked for its part. */
export interface Found {
  readonly subject: Subject;
  readonly classic: Sight;
}

/** The inputs, completed by the records and by what the classic API knows of template and server. */
export async function findSubject(inputs: AuditInputs, records: Records, deps: Deps): Promise<Found> {
  const { manifest } = records;
  const recorded = importIn(manifest) ?? records.exported;
  const templateId = inputs.templateId ?? recorded?.templateId;
  const rootKey = inputs.rootKey ?? parseRootKeyCrn(manifest?.['root-key-crn'] ?? '');
  const { instanceId } = inputs;
  const subject: Subject = {
    rootKey,
    object: records.object,
    template: templateId === undefined ? undefined : bare(templateId),
    instance: instanceId === undefined ? undefined : bare(instanceId),
  };
  if (templateId === undefined && instanceId === undefined)
    return { subject, classic: { state: 'off', note: 'no template or server is known' } };
  try {
    await deps.demandClassicUser();
    return { subject: await completed(subject, deps), classic: ASKED };
  } catch (error) {
    return { subject, classic: sightAfter(error, 'template and server cannot be looked up') };
  }
}

const bare = (id: number): ClassicThing => ({ id, globalId: '', createdAt: undefined });

async function completed(subject: Subject, { classic, log }: Deps): Promise<Subject> {
  const template = subject.template && (await getTemplate(classic, subject.template.id));
  const instance = subject.instance && (await getServer(classic, subject.instance.id));
  // What was deleted still has its events.
  if (subject.template && !template) log.info(`the template ${subject.template.id} is not shown any more`);
  if (subject.instance && !instance) log.info(`the server ${subject.instance.id} is not shown any more`);
  return { ...subject, template: template ?? subject.template, instance: instance ?? subject.instance };
}

/** Milliseconds before the first trace of an image in which its making may have begun: wrapping comes before all. */
const LEAD = 24 * 3_600_000;

/** Where the timeline begins when nobody has said it: a day before the first time that anything tells. */
export function defaultSince({ template, instance }: Subject, records: Records, until: number): number {
  const { stored, manifestAt } = records;
  const times = [stored?.at, manifestAt, template?.createdAt, instance?.createdAt, until];
  return Math.min(...times.filter((time) => time !== undefined)) - LEAD;
}
