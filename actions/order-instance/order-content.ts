import { createHash } from 'node:crypto';
import type { ServerSize } from '../../lib/classic/orders.ts';
import type { Template } from '../../lib/classic/templates.ts';

/** What was ordered: all of it makes two orders of one name the same order (contract.md Identity). */
export interface OrderContent {
  readonly templateId: number;
  readonly size: ServerSize;
  readonly datacenter: string;
  readonly billing: 'hourly' | 'monthly';
  readonly dedicated: boolean;
  readonly privateOnly: boolean;
}

/** The same without the template. */
export type ServerContent = Omit<OrderContent, 'templateId'>;

/** What is wanted: the same of the template that it is ordered from. */
export interface Wanted {
  readonly template: Template;
  readonly content: OrderContent;
}

/** Lower case: the console folds the case of tags (softlayer-api.md 19). */
export const TAG_PREFIX = 'encrypted-image-order:';

/** For people: `template 123, B1_2X4X100, dal13, hourly`. */
export function describeContent(content: OrderContent): string {
  return [formerIdentity(content), ...rest(content)].join(', ');
}

/** The same without the template, which a rehearsal does not know: `B1_2X4X100, dal13, hourly`. */
export function describeServer(content: ServerContent): string {
  return [describeSize(content.size), content.datacenter, ...rest(content)].join(', ');
}

/** The template in the text of an order: it is how `describeContent` begins. Undefined where the text is another. */
export function templateIn(description: string | undefined): number | undefined {
  const id = /^template (\d{1,15}), /.exec(description ?? '')?.[1];
  return id === undefined ? undefined : Number(id);
}

function rest({ billing, dedicated, privateOnly }: ServerContent): string[] {
  return [billing, ...(dedicated ? ['dedicated'] : []), ...(privateOnly ? ['private-only'] : [])];
}

/** What releases before this one hashed: billing, dedicated and private-only were left out. */
function formerIdentity(content: OrderContent): string {
  return [`template ${content.templateId}`, describeSize(content.size), content.datacenter].join(', ');
}

export function describeSize(size: ServerSize): string {
  return 'flavor' in size ? size.flavor : `${size.cpus} CPUs with ${size.memory} MiB`;
}

/** 32 hex digits; part of a tag, so the text that it is made from must not change between versions. */
export function contentHash(content: OrderContent): string {
  return hashOf(describeContent(content));
}

/** The hash of an earlier release: equal, it says nothing of billing, dedicated and private-only. */
export function formerHash(content: OrderContent): string {
  return hashOf(formerIdentity(content));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

export function contentTag(hash: string): string {
  return TAG_PREFIX + hash;
}

/** The hash in the tag that an earlier run has set; undefined when it has set none. */
export function hashOfTags(tags: readonly string[]): string | undefined {
  const tag = tags.find((text) => text.toLowerCase().startsWith(TAG_PREFIX));
  return tag?.slice(TAG_PREFIX.length).toLowerCase();
}
