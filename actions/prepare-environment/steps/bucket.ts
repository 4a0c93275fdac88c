import { ServiceError, UserError } from '../../../lib/base/errors.ts';
import type { BucketLocation } from '../../../lib/object-storage/location.ts';
import { growingPause } from '../../../lib/once/pace.ts';
import { isDenied } from '../../../lib/rights/denied.ts';
import type { Deps } from '../deps.ts';
import type { EnvironmentInputs } from '../inputs.ts';
import type { Act, Known, Seen, Step } from '../step.ts';

const READER =
  'grant the owner of ibmcloud-api-key the service role Reader on the Object Storage instance, or on the bucket';

type Storage = NonNullable<Known['cos']>;

/** Regional, where the key is; what it is can never be changed later. ibm-cloud-apis.md 0, 4.2; pitfalls.md N14 */
export const bucket: Step = {
  name: 'bucket',
  title: (inputs) => inputs.bucket,
  needs: READER,
  async look(inputs, known, deps) {
    const { bucket: name } = inputs;
    if (!known.cos) return { kind: 'waits', name, for: 'cos-instance', contained: true };
    const found = await find(inputs, known.cos, deps);
    if ('kind' in found) return found;
    if (found.location) return judge(found.location, inputs, known.cos, known, deps);
    return {
      kind: 'gap',
      name,
      fix: `run mode ensure, or: ibmcloud cos bucket-create --bucket ${name} --ibm-service-instance-id ${known.cos.guid} --region ${inputs.region} --class ${inputs.bucketClass}`,
      act: creation(inputs, known.cos, known, deps),
    };
  },
};

/** Where it is; nowhere; or why that is no bucket for us. */
async function find(
  inputs: EnvironmentInputs,
  cos: Storage,
  deps: Deps,
): Promise<{ location: BucketLocation | undefined } | Seen> {
  const { bucket: name, region } = inputs;
  try {
    const location = await deps.buckets.findIn(cos.guid, name, region);
    if (location) return { location };
  } catch (error) {
    if (!isDenied(error)) throw error;
    return findAlone(inputs, cos, deps);
  }
  return (await elsewhere(name, cos, deps)) ?? { location: undefined };
}

/** Who may not list the instance's buckets may perhaps look at this one. */
async function findAlone(
  { bucket: name, region }: EnvironmentInputs,
  cos: Storage,
  deps: Deps,
): Promise<{ location: BucketLocation | undefined } | Seen> {
  const location = await deps.buckets.location({ name, region });
  const there = await deps.buckets.configuration(name);
  if (there && there.instanceId !== cos.guid) return ofAnother(name, there.instanceId);
  if (there && !location)
    return contradiction(name, `it is not in ${region}`, 'give the region in which it lies, or another name');
  return { location };
}

/** Names are global: nobody's, another instance's, or another account's, which says no more. ibm-cloud-apis.md 4.1 */
async function elsewhere(name: string, cos: Storage, deps: Deps): Promise<Seen | undefined> {
  try {
    const there = await deps.buckets.configuration(name);
    return there && there.instanceId !== cos.guid ? ofAnother(name, there.instanceId) : undefined;
  } catch (error) {
    if (!isDenied(error)) throw error;
    return contradiction(
      name,
      'the name is taken by another account, or by an instance that may not be seen',
      'give another bucket name: they are unique in all of IBM Cloud',
    );
  }
}

const ofAnother = (name: string, instanceId: string): Seen =>
  contradiction(
    name,
    `it belongs to the Object Storage instance ${instanceId}`,
    'give that instance in cos-instance, or another bucket name',
  );

function contradiction(name: string, why: string, fix: string): Seen {
  return { kind: 'gap', name, id: name, why, fix };
}

async function judge(
  found: BucketLocation,
  inputs: EnvironmentInputs,
  cos: Storage,
  known: Known,
  deps: Deps,
): Promise<Seen> {
  const { bucket: name, region, bucketClass } = inputs;
  const anew = 'give the name of another bucket, or of one that does not exist: this can never be changed';
  if (found.resiliency !== 'regional')
    return contradiction(name, `it is ${found.resiliency} (${found.constraint}), not Regional`, anew);
  if (found.location !== region)
    return contradiction(name, `it lies in ${found.location}, the root key in ${region}`, anew);
  if ((found.storageClass ?? 'standard') !== bucketClass)
    return contradiction(
      name,
      `its class is ${found.storageClass}, not ${bucketClass}`,
      `${anew}; or correct bucket-class`,
    );
  if (inputs.bucketKey) {
    const rootKey = await deps.buckets.rootKey({ name, region });
    if (rootKey === undefined)
      return contradiction(name, 'it is not encrypted with a root key', `${anew}; or leave bucket-key out`);
    if (known.rootKey && rootKey !== '' && rootKey !== known.rootKey.crn)
      return contradiction(name, `it is encrypted with another root key (${rootKey})`, anew);
  }
  const crn = cos.crn === '' ? name : `${cos.crn.replace(/::$/, '')}:bucket:${name}`;
  return { kind: 'found', name, id: crn, learn: { bucket: name } };
}

function creation(inputs: EnvironmentInputs, cos: Storage, known: Known, deps: Deps): Act {
  const { bucket: name, bucketKey, bucketClass, region } = inputs;
  const how = bucketKey ? ', encrypted with the root key' : '';
  return {
    verb: 'create',
    what: `the bucket ${name} (${region}, ${bucketClass}${how})`,
    needs: 'grant the owner of ibmcloud-api-key the service role Writer on the Object Storage instance',
    async run() {
      if (bucketKey && !known.rootKey) throw noRootKey(name);
      const rootKeyCrn = bucketKey ? known.rootKey?.crn : undefined;
      const wanted = { name, region, storageClass: bucketClass, instanceId: cos.guid, rootKeyCrn };
      const made = await createPatiently(() => deps.buckets.create(wanted), bucketKey, deps);
      if (made === 'taken') throw taken(name);
    },
  };
}

/** With a root key it is refused as an invalid request until the authorization has got around. ibm-cloud-apis.md 4.4 */
async function createPatiently<T>(create: () => Promise<T>, bucketKey: boolean, { pace }: Deps): Promise<T> {
  const until = pace.now() + pace.propagation;
  const pause = growingPause(pace);
  for (;;) {
    try {
      return await create();
    } catch (error) {
      const early =
        bucketKey && error instanceof ServiceError && error.failure.serviceCode === 'InvalidRequest';
      if (!early || pace.now() >= until) throw error;
      await pause();
    }
  }
}

function noRootKey(name: string): UserError {
  return new UserError({
    code: 'E_BUCKET_KEY',
    what: `the bucket ${name} is to be encrypted with the root key, and there is none`,
    why: 'the root key was not found, or does not do',
    fix: 'see what root-key says, or leave bucket-key out',
  });
}

function taken(name: string): UserError {
  return new UserError({
    code: 'E_BUCKET_TAKEN',
    what: `the bucket name ${name} is taken`,
    why: 'names of buckets are unique in all of IBM Cloud, and another account or instance has this one',
    fix: 'give another bucket name',
  });
}
