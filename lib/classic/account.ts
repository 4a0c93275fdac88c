import { Misfit, type Shape } from '../base/shape.ts';
import type { ClassicClient } from './client.ts';
import { entitiesOf, flagAt, integerAt, isEntity, textAt } from './json.ts';
import { identified, under } from './shapes.ts';
import { readAs } from './typed-calls.ts';

/** The classic infrastructure account. softlayer-api.md 21 */
export interface ClassicAccount {
  readonly id: number;
  /** 1001 is active; the ids of other states are not published. */
  readonly statusId: number | undefined;
  readonly statusName: string;
  /** Whether it is linked to an account of the platform ("upgraded"); undefined when nothing tells. */
  readonly isLinked: boolean | undefined;
  /** The platform account that it is linked to. */
  readonly platformAccountId: string | undefined;
}

/** Needs no permission beyond a login. Throws ServiceError (`classic`). */
export async function readAccount(client: ClassicClient): Promise<ClassicAccount> {
  const row = await readAs(client, identified, {
    service: 'SoftLayer_Account',
    method: 'getObject',
    mask: 'mask[id,accountStatusId,accountStatus[name],bluemixLinkedFlag,bluemixAccountId,bluemixAccountLink[destinationAccountAlphanumericId]]',
  });
  const platformAccountId =
    textAt(row, 'bluemixAccountId') ?? textAt(row, 'bluemixAccountLink', 'destinationAccountAlphanumericId');
  return {
    id: integerAt(row, 'id') ?? 0,
    statusId: integerAt(row, 'accountStatusId'),
    statusName: textAt(row, 'accountStatus', 'name') ?? '',
    isLinked: flagAt(row, 'bluemixLinkedFlag') ?? (platformAccountId === undefined ? undefined : true),
    platformAccountId,
  };
}

/** Allows imports of images from outside. softlayer-api.md 11 */
const IMPORT_ATTRIBUTE = 'ALLOW_EXTERNAL_CLOUD_IMAGE_IMPORT';

/** Whether the account may import images from outside; undefined when it has no such attribute. Throws ServiceError. */
export async function mayImportImages(client: ClassicClient): Promise<boolean | undefined> {
  const attributes = await readAs(client, attributeRows, {
    service: 'SoftLayer_Account',
    method: 'getAttributes',
    mask: 'mask[value,accountAttributeType[keyName]]',
  });
  const own = attributes.find((row) => textAt(row, 'accountAttributeType', 'keyName') === IMPORT_ATTRIBUTE);
  return own && flagAt(own, 'value');
}

const attributeRows: Shape<ReturnType<typeof entitiesOf>> = (value, path) => {
  if (value !== null && value !== undefined && !Array.isArray(value) && !isEntity(value))
    throw new Misfit(path, 'a list');
  return entitiesOf(value);
};

/** The user whose credentials call the classic API. */
export interface ClassicUser {
  /** Undefined for a user without IBMid. */
  readonly iamId: string | undefined;
  /** The account's owner, whom nothing is hidden from. */
  readonly isMaster: boolean;
}

/** Throws ServiceError (`classic`). */
export async function currentUser(client: ClassicClient): Promise<ClassicUser> {
  const shape: Shape<ClassicUser> = (value, path) => {
    const row = identified(value, path);
    const iamId = row['iamId'];
    if (iamId !== undefined && iamId !== null && typeof iamId !== 'string')
      throw new Misfit(under(path, 'iamId'), 'a text');
    return { iamId: iamId || undefined, isMaster: flagAt(row, 'isMasterUserFlag') === true };
  };
  return readAs(client, shape, {
    service: 'SoftLayer_Account',
    method: 'getCurrentUser',
    mask: 'mask[id,iamId,isMasterUserFlag]',
  });
}
