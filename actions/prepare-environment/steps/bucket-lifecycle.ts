import { UserError } from '../../../lib/base/errors.ts';
import {
  ABORT_RULE,
  daysUntilAbort,
  hasOwnRule,
  withAbortRule,
} from '../../../lib/object-storage/bucket-lifecycle.ts';
import type { Deps } from '../deps.ts';
import type { EnvironmentInputs } from '../inputs.ts';
import type { Act, Step } from '../step.ts';

/** Uploads that were never completed are billed for ever, and the console does not show them. pitfalls.md 4 */
export const bucketLifecycle: Step = {
  name: 'bucket-lifecycle',
  title,
  needs: 'grant the owner of ibmcloud-api-key the service role Reader on the bucket',
  async look(inputs, { bucket }, deps) {
    const name = title(inputs);
    const { abortUploadsAfter: days, region } = inputs;
    if (days === 0) return { kind: 'off', name };
    if (bucket === undefined) return { kind: 'waits', name, for: 'bucket', contained: false };
    const document = await deps.buckets.lifecycle({ name: bucket, region });
    const now = daysUntilAbort(document);
    if (now !== undefined && now <= days) {
      if (now < days) deps.log.info(`a rule of the bucket aborts uploads after ${now} days already`);
      return { kind: 'found', name, id: bucket };
    }
    return {
      kind: 'gap',
      name,
      ...(now === undefined ? {} : { id: bucket, why: `they are aborted after ${now} days` }),
      fix: `run mode ensure, or add a rule that aborts incomplete multipart uploads after ${days} days (IBM Cloud console › Resource list › Object Storage › ${bucket} › Configuration › Expiration rules)`,
      act: actOf(bucket, hasOwnRule(document), inputs, deps),
    };
  },
};

function title({ bucket, abortUploadsAfter }: EnvironmentInputs): string {
  return abortUploadsAfter === 0
    ? bucket
    : `stale uploads in ${bucket} are aborted after ${abortUploadsAfter} days`;
}

function actOf(bucket: string, owned: boolean, inputs: EnvironmentInputs, { buckets }: Deps): Act {
  const { abortUploadsAfter: days, region } = inputs;
  return {
    verb: owned ? 'change' : 'create',
    what: `the rule ${ABORT_RULE} of the bucket ${bucket}: ${days} days`,
    needs: 'grant the owner of ibmcloud-api-key the service role Manager on the bucket',
    async run() {
      const place = { name: bucket, region };
      // Read once more: the rules of others must be those of this moment.
      const document = withAbortRule(await buckets.lifecycle(place), days);
      if (document === undefined) throw strangeLifecycle(bucket);
      await buckets.putLifecycle(place, document);
    },
  };
}

function strangeLifecycle(bucket: string): UserError {
  return new UserError({
    code: 'E_BUCKET_LIFECYCLE',
    what: `the lifecycle of the bucket ${bucket} cannot be read`,
    why: 'it is written in a way that is not known here, and rules of others must stay',
    fix: 'add the rule in IBM Cloud console › Resource list › Object Storage › the bucket › Configuration › Expiration rules',
  });
}
