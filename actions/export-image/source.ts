import { UserError } from '../../lib/base/errors.ts';
import { type CapturedServer, serverToCapture } from '../../lib/classic/capture.ts';
import { templateDisks } from '../../lib/classic/export.ts';
import type { ImageDisk } from '../../lib/classic/image-disks.ts';
import { captureInNote } from '../../lib/classic/template-note.ts';
import { findTemplatesByName, getTemplate, isEncrypted, type Template } from '../../lib/classic/templates.ts';
import type { Deps } from './deps.ts';
import type { ExportImageInputs } from './inputs.ts';

/** What is exported, as far as it is there. */
export type Source = TemplateSource | ServerSource;

export interface TemplateSource {
  readonly template: Template;
  readonly encrypted: boolean;
  /** None while the template is not finished. */
  readonly disks: readonly ImageDisk[];
  /** It was captured by an earlier run: its capture may still be running. */
  readonly captured: boolean;
  readonly server: undefined;
}

export interface ServerSource {
  readonly template: undefined;
  readonly server: CapturedServer;
  readonly name: string;
  readonly disks: readonly ImageDisk[];
}

/** The template, or the server that has to be captured. Throws UserError or ServiceError; nothing is changed. */
export async function findSource(inputs: ExportImageInputs, deps: Deps): Promise<Source> {
  const { subject, disks } = inputs;
  if (subject.kind === 'server') {
    const captured = await findCapture(subject.id, subject.name, disks, deps);
    return captured
      ? templateSource(captured, true, deps)
      : serverSource(subject.id, subject.name, disks, deps);
  }
  const template =
    subject.kind === 'name' ? await findByName(subject.name, deps) : await findById(subject.id, deps);
  return templateSource(template, false, deps);
}

export async function templateSource(
  template: Template,
  captured: boolean,
  { classic }: Deps,
): Promise<TemplateSource> {
  return {
    template,
    captured,
    encrypted: await isEncrypted(classic, template.id),
    disks: await templateDisks(classic, template.id),
    server: undefined,
  };
}

/** The id of a copy leads to its template. softlayer-api.md 6.1 */
async function findById(id: number | string, { classic }: Deps): Promise<Template> {
  const found = await getTemplate(classic, id);
  const template = found?.parentId === undefined ? found : await getTemplate(classic, found.parentId);
  if (template) return template;
  throw noTemplate(`there is no image template ${id}`);
}

async function findByName(name: string, { classic }: Deps): Promise<Template> {
  const [first, ...others] = await findTemplatesByName(classic, name);
  if (!first) throw noTemplate(`there is no image template of the name ${JSON.stringify(name)}`);
  if (others.length === 0) return first;
  const all = [first, ...others].map(({ id, createdAt, copies }) => {
    const made = createdAt === undefined ? '' : `, made ${new Date(createdAt).toISOString()}`;
    const where = copies.flatMap(({ datacenter }) => datacenter ?? []).join(', ');
    return `${id} (${where || 'no datacenter'}${made})`;
  });
  throw new UserError({
    code: 'E_TEMPLATE_AMBIGUOUS',
    what: `${all.length} image templates have the name ${JSON.stringify(name)}: ${all.join('; ')}`,
    why: 'names of templates are not unique',
    fix: 'give the id of the one you mean as template-id',
  });
}

/**
 * The template that an earlier run has captured from this server under this name, by its note; undefined when there is
 * none. Throws UserError E_NAME_TAKEN, E_CAPTURE_DIFFERENT.
 */
export async function findCapture(
  server: number,
  name: string,
  disks: 'boot' | 'all',
  { classic, log }: Deps,
): Promise<Template | undefined> {
  const named = await findTemplatesByName(classic, name);
  const ours = named.filter(({ note }) => captureInNote(note)?.server === server).sort((a, b) => a.id - b.id);
  const [first, ...others] = ours;
  if (!first) {
    if (named.length > 0) throw nameTaken(name, named);
    return undefined;
  }
  if (others.length > 0)
    log.warning(`the server ${server} was captured ${ours.length} times as ${name}; ${first.id} is used`);
  if (disks === 'all' && captureInNote(first.note)?.disks === 'boot') throw otherCapture(first);
  return first;
}

async function serverSource(
  id: number,
  name: string,
  disks: 'boot' | 'all',
  deps: Deps,
): Promise<ServerSource> {
  const server = await serverToCapture(deps.classic, id);
  if (!server) throw noServer(id);
  if (!server.provisioned || server.transaction !== undefined) throw busyServer(server);
  const wanted = disks === 'all' ? server.disks : server.disks.filter(({ number }) => number === 0);
  if (wanted.length === 0) throw withoutDisk(server);
  return { template: undefined, server, name, disks: wanted };
}

function noTemplate(what: string): UserError {
  return new UserError({
    code: 'E_TEMPLATE_NOT_FOUND',
    what,
    why: 'it is misspelt, was deleted, or belongs to another account; a template that the user may not see looks the same',
    fix: 'take the id or name from `slcli image list --private`, with credentials of the same account',
  });
}

function noServer(id: number): UserError {
  return new UserError({
    code: 'E_INSTANCE_NOT_FOUND',
    what: `there is no server ${id}, and no template that was captured from it under this name`,
    why: 'the id is wrong, the server was cancelled, or the classic user may not see it',
    fix: 'take the id from `slcli vs list`, and give the user VIRTUAL_GUEST_VIEW and access to the server',
  });
}

function busyServer({ id, name, transaction }: CapturedServer): UserError {
  return new UserError({
    code: 'E_INSTANCE_BUSY',
    what: `the server ${id} (${name}) cannot be captured now: ${transaction ?? 'it is not provisioned yet'}`,
    why: 'something runs on it, and a capture shuts it down',
    fix: 'wait until `slcli vs ready` says that nothing runs on it, then run again',
  });
}

function withoutDisk({ id, name }: CapturedServer): UserError {
  return new UserError({
    code: 'E_INSTANCE_DISK',
    what: `the server ${id} (${name}) shows no disk that could be captured`,
    why: 'the classic user may not see its disks, or the server is being taken apart',
    fix: 'check the server with `slcli vs detail`',
  });
}

function nameTaken(name: string, taken: readonly Template[]): UserError {
  return new UserError({
    code: 'E_NAME_TAKEN',
    what: `there is another template of the name ${JSON.stringify(name)}: ${taken.map(({ id }) => id).join(', ')}`,
    why: 'it was not captured from this server by this action; IBM would allow two of one name, but nobody could tell them apart',
    fix: 'give another name, or export that template by its template-id',
  });
}

function otherCapture({ id }: Template): UserError {
  return new UserError({
    code: 'E_CAPTURE_DIFFERENT',
    what: `the template ${id} holds only the boot disk of this server, and disks is all`,
    why: 'an earlier run captured it with disks: boot',
    fix: 'give disks: boot, or another name under which the server is captured again',
  });
}
