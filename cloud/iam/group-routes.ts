import { type App, json, query, route } from '../core/app.ts';
import type { Iam } from '../ports.ts';
import { policyCaller } from './authorize.ts';
import { policyError } from './errors.ts';
import type { IamState } from './identities.ts';

/** Any platform role on groups lists them; asking for the own ones needs none. [inferred] */
const LISTERS = ['Viewer', 'Operator', 'Editor', 'Administrator'];

/** Access groups (ibm-cloud-apis.md 1.9): this cloud has none, and says so to who may ask. */
export function addGroupRoutes(app: App, state: IamState, iam: Iam): void {
  route(app, 'GET', '/v2/groups', 'iam.ListAccessGroups', async (c) => {
    const caller = await policyCaller(c, iam);
    const account = query(c, 'account_id');
    if (account === undefined)
      throw policyError(
        400,
        'missing_required_query_parameter',
        'The query parameter account_id is required.',
      );
    const own = query(c, 'iam_id') === caller.iamId;
    if (account !== state.account.id || !(own || iam.hasRole(caller, LISTERS, { serviceName: 'iam-groups' })))
      throw policyError(403, 'forbidden', 'You are not authorized to list access groups.');
    const limit = Number(query(c, 'limit') ?? 50);
    return json({ limit, offset: Number(query(c, 'offset') ?? 0), total_count: 0, groups: [] });
  });
}
