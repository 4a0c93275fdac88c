import { type App, type Ctx, type JsonObject, json, param, query, route } from '../core/app.ts';
import { note } from '../core/request-log.ts';
import type { KmsAction } from './access.ts';
import { badBody } from './errors.ts';
import { disable, enable, rotate, setForDeletion, sync, unsetForDeletion } from './lifecycle.ts';
import type { KeyRecord, KmsState } from './model.ts';
import { bodyOf, loadKey } from './requests.ts';
import { rewrapAction, unwrapAction, wrapAction } from './wrapping.ts';

export type Handler = (c: Ctx, state: KmsState) => Promise<Response>;
type Cipher = (key: KeyRecord, now: number, body: JsonObject) => JsonObject;

const ACTIONS: Readonly<Record<string, Handler>> = {
  wrap: cipherAction('wrap', wrapAction, true),
  unwrap: cipherAction('unwrap', unwrapAction, false),
  rewrap: cipherAction('rewrap', rewrapAction, false),
  rotate,
  enable,
  disable,
  setKeyForDeletion: setForDeletion,
  unsetKeyForDeletion: unsetForDeletion,
  sync,
};

/** `/actions/{name}` and the older `?action={name}` (ibm-cloud-apis.md 3.2). */
export function addActionRoutes(app: App, state: KmsState, more: Readonly<Record<string, Handler>>): void {
  const actions = new Map(Object.entries({ ...ACTIONS, ...more }));
  route(app, 'POST', '/api/v2/keys/:id/actions/:action', 'kms.action', (c) =>
    run(c, state, actions, param(c, 'action')),
  );
  route(app, 'POST', '/api/v2/keys/:id', 'kms.action', (c) => run(c, state, actions, query(c, 'action')));
}

async function run(
  c: Ctx,
  state: KmsState,
  actions: ReadonlyMap<string, Handler>,
  name: string | undefined,
): Promise<Response> {
  const handler = name === undefined ? undefined : actions.get(name);
  if (!handler) throw badBody(`There is no action ${String(name).slice(0, 100)}`);
  note(c.env.incoming, { operation: `kms.${name}` });
  return handler(c, state);
}

function cipherAction(action: KmsAction, cipher: Cipher, optionalBody: boolean): Handler {
  return async (c, state) => {
    const { key } = await loadKey(c, state, action);
    const body = await bodyOf(c, optionalBody);
    const answer = cipher(key, state.clock.now(), body);
    return json(answer, 200, {
      'Content-Type': `application/vnd.ibm.kms.key_action_${action}+json`,
      'Cache-Control': 'no-store',
    });
  };
}
