import { setServerTags } from '../../lib/classic/servers.ts';
import type { Deps } from './deps.ts';
import type { OrderInputs } from './inputs.ts';
import { contentHash, contentTag, type Wanted } from './order-content.ts';

/** Ours first, by which other runs find the server. */
export const tagsOf = ({ content }: Wanted, { tags }: OrderInputs): string[] => [
  contentTag(contentHash(content)),
  ...tags,
];

/**
 * Tries to tag; right after an order it may fail for a while (softlayer-api.md 19). Returns the tags that could not be
 * set: none, or all.
 */
export async function tagServer(id: number, tags: readonly string[], deps: Deps): Promise<readonly string[]> {
  for (let tries = 3; tries > 0; tries -= 1) {
    try {
      await setServerTags(deps.classic, id, tags);
      return [];
    } catch (error) {
      deps.signal.throwIfAborted();
      deps.log.info(`the server ${id} cannot be tagged yet: ${String(error)}`);
      if (tries > 1) await deps.pace.sleep(deps.pace.tag);
    }
  }
  return tags;
}
