import { randomUUID } from 'node:crypto';
import type { ChildRecord, TemplateRecord, UserRecord } from './records.ts';
import { ACTIVE_STATUS } from './template-view.ts';
import { newTransaction } from './transactions.ts';
import type { World } from './world.ts';

/** What an import or a capture knows of its template. */
export interface TemplateDraft
  extends Pick<
    TemplateRecord,
    | 'osCode'
    | 'encrypted'
    | 'disk'
    | 'moreDisks'
    | 'name'
    | 'note'
    | 'cloudInit'
    | 'byol'
    | 'bootMode'
    | 'supportedBootModes'
  > {
  /** Where the first copy comes to be. */
  readonly datacenter: string;
  /** Group and first status of the transaction that makes it. */
  readonly group: string;
  readonly status: string;
}

/** A new private template with one child, whose transaction is under way. */
export function addTemplate(world: World, user: UserRecord, draft: TemplateDraft): TemplateRecord {
  const { datacenter, group, status, ...known } = draft;
  const child = newChild(world, datacenter, draft.moreDisks?.length);
  child.transaction = newTransaction(world, group, status);
  const template: TemplateRecord = {
    ...known,
    id: world.nextId(),
    guid: randomUUID(),
    accountId: world.accountId,
    userRecordId: user.id,
    createDate: world.clock.now(),
    publicFlag: 0,
    statusId: ACTIVE_STATUS,
    platforms: [],
    tags: [],
    sharing: [],
    children: [child],
  };
  world.templates.put(String(template.id), template);
  return template;
}

/** One datacenter's copy, without its disks (the first and `more`) and without a transaction. */
export function newChild(world: World, datacenter: string, more = 0): ChildRecord {
  const disk = () => ({
    deviceId: world.nextId(),
    diskImageId: world.nextId(),
    diskImageUuid: randomUUID(),
  });
  return {
    id: world.nextId(),
    datacenter,
    createDate: world.clock.now(),
    ...disk(),
    ...(more > 0 ? { more: Array.from({ length: more }, disk) } : {}),
    done: false,
  };
}

/** Saves unless the template was deleted meanwhile. */
export const templateSaver =
  (world: World, record: TemplateRecord): (() => void) =>
  () => {
    if (world.templates.get(String(record.id)) === record) world.templates.put(String(record.id), record);
  };
