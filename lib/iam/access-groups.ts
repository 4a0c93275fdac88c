import { foreignAnswer } from '../base/answer.ts';
import type { Log } from '../base/log.ts';
import { count, filledText, listOf, objectOf, optional, text } from '../base/shape.ts';
import { errorOf } from './answers.ts';
import { restCall } from './rest.ts';
import type { TokenSource } from './token-source.ts';

/** A group whose members have the rights of its policies. */
export interface AccessGroup {
  /** `AccessGroupId-…` */
  readonly id: string;
  readonly name: string;
}

/** Access groups, `GET /v2/groups`. ibm-cloud-apis.md 1.9 */
export interface AccessGroups {
  /** Those that an identity (`iam-ServiceId-…`, `IBMid-…`) is in. Throws ServiceError (`iam`), with 403 for who may not ask. */
  of(iamId: string, accountId: string): Promise<AccessGroup[]>;
}

export interface AccessGroupsDeps {
  readonly tokens: TokenSource;
  /** `iamUrl(endpoints)`. */
  readonly url: string;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly retry?: { readonly attempts?: number; readonly base?: number };
}

const PAGE = 100;
/** An account has 500 groups at most. */
const MAX_PAGES = 10;

export function createAccessGroups(deps: AccessGroupsDeps): AccessGroups {
  return { of: (iamId, accountId) => groupsOf(iamId, accountId, deps) };
}

const pageShape = objectOf({
  groups: listOf(objectOf({ id: filledText, name: optional(text) })),
  total_count: optional(count),
});

async function groupsOf(iamId: string, accountId: string, deps: AccessGroupsDeps): Promise<AccessGroup[]> {
  const found: AccessGroup[] = [];
  const of = { service: 'iam', operation: 'listAccessGroups', repeatable: true };
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = new URLSearchParams({
      ...{ account_id: accountId, iam_id: iamId, membership_type: 'all' },
      ...{ limit: String(PAGE), offset: String(page * PAGE) },
    });
    const url = `${deps.url}/v2/groups?${query}`;
    const { groups } = await restCall({ ...of, method: 'GET', url, shape: pageShape, read: errorOf }, deps);
    found.push(...groups.map(({ id, name }) => ({ id, name: name ?? '' })));
    if (groups.length < PAGE) return found;
  }
  throw foreignAnswer({ ...of, status: 200 }, 'it names one more page again and again', 'refused');
}
