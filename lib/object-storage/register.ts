import { ServiceError } from '../base/errors.ts';
import { LEASE_LIMIT } from '../once/lease.ts';
import type { Register } from '../once/register.ts';
import type { ObjectStorage } from './object-storage.ts';
import type { ObjectRef } from './reference.ts';
import { getSmall, putSmall } from './small.ts';

/** An object as a register: `If-None-Match` and `If-Match` decide between two runs. ibm-cloud-apis.md 4.6 */
export function objectRegister(storage: ObjectStorage, ref: ObjectRef): Register {
  const { s3 } = storage;
  return {
    place: `${ref.bucket}/${ref.key}`,
    async read() {
      const found = await getSmall(s3, ref, LEASE_LIMIT);
      return found && { text: found.text, version: versionOf(found.etag), age: found.age };
    },
    async create(text) {
      const etag = await putSmall(s3, ref, text, { kind: 'absent' });
      return etag === undefined ? undefined : versionOf(etag);
    },
    async replace(text, version) {
      const etag = await putSmall(s3, ref, text, { kind: 'unchanged', etag: version });
      return etag === undefined ? undefined : versionOf(etag);
    },
    remove: () => storage.delete(ref),
  };
}

/** Without an ETag nothing could be compared, and nothing would be exclusive. */
function versionOf(etag: string): string {
  if (etag !== '') return etag;
  throw new ServiceError({
    service: 'object-storage',
    operation: 'putObject',
    status: 200,
    serviceCode: undefined,
    text: 'the answer holds no ETag',
    outcome: 'unknown',
  });
}
