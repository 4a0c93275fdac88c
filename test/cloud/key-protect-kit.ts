import type { Answer, CallOptions, Platform } from './platform-kit.ts';

/** Calls of Key Protect in few words; every call goes over HTTP. */
export interface Kms {
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** Makes a key and returns its resource. */
  create(resource?: Record<string, unknown>, options?: CallOptions): Promise<Answer>;
  root(resource?: Record<string, unknown>): Promise<string>;
  action(id: string, name: string, body?: unknown, options?: CallOptions): Promise<Answer>;
  wrap(id: string, plaintext: string, aad?: readonly string[]): Promise<string>;
}

export function kmsOf(platform: Platform): Kms {
  const call: Kms['call'] = (method, path, options) =>
    platform.call('kms', method, `/api/v2${path}`, options);
  const create: Kms['create'] = (resource = {}, options = {}) =>
    call('POST', '/keys', {
      ...options,
      body: {
        metadata: { collectionType: 'application/vnd.ibm.kms.key+json', collectionTotal: 1 },
        resources: [
          { type: 'application/vnd.ibm.kms.key+json', name: 'a key', extractable: false, ...resource },
        ],
      },
    });
  const action: Kms['action'] = (id, name, body, options = {}) =>
    call('POST', `/keys/${id}/actions/${name}`, { ...options, ...(body === undefined ? {} : { body }) });
  return {
    call,
    create,
    action,
    async root(resource) {
      return String((await create(resource)).body.resources[0].id);
    },
    async wrap(id, plaintext, aad) {
      const answer = await action(id, 'wrap', aad ? { plaintext, aad } : { plaintext });
      return String(answer.body.ciphertext);
    },
  };
}

/** Status and code of a refusal. */
export function refusal(answer: Answer): [number, string | undefined] {
  return [answer.status, answer.body?.resources?.[0]?.reasons?.[0]?.code];
}

export function target(answer: Answer): string | undefined {
  return answer.body?.resources?.[0]?.reasons?.[0]?.target?.name;
}
