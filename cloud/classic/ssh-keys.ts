import { createHash } from 'node:crypto';
import { field, objectArgument, textField } from './arguments.ts';
import { type Context, type Service, service } from './dispatch.ts';
import { Entity, formatDate } from './entity.ts';
import { invalidValue } from './fault.ts';
import type { SshKeyRecord } from './records.ts';
import type { World } from './world.ts';

export function sshKeyEntity(key: SshKeyRecord): Entity {
  return new Entity('SoftLayer_Security_Ssh_Key', {
    createDate: formatDate(key.createDate),
    fingerprint: key.fingerprint,
    id: key.id,
    key: key.key,
    label: key.label,
    modifyDate: key.modifyDate === undefined ? null : formatDate(key.modifyDate),
    notes: key.notes,
  });
}

/** SoftLayer_Security_Ssh_Key (softlayer-api.md 19). */
export function sshKeyService(): Service {
  return service<SshKeyRecord>({
    find: ({ world, initId }) => world.sshKeys.get(String(initId)),
    view: sshKeyEntity,
    statics: { createObject },
    instances: {
      editObject(key, { world, args }) {
        const changes = objectArgument(args, 0);
        key.label = textField(changes, 'label') ?? key.label;
        if (field(changes, 'notes') !== undefined) key.notes = textField(changes, 'notes') ?? '';
        key.modifyDate = world.clock.now();
        world.sshKeys.put(String(key.id), key);
        return true;
      },
      deleteObject: (key, { world }) => world.sshKeys.delete(String(key.id)),
    },
  });
}

function createObject({ world, args }: Context): Entity {
  const template = objectArgument(args, 0);
  const key = (textField(template, 'key') ?? '').trim();
  const fingerprint = fingerprintOf(key);
  if (!fingerprint) throw invalidValue('key', 'It is not an OpenSSH public key.');
  if (world.sshKeys.all().some((other) => other.fingerprint === fingerprint)) {
    throw invalidValue('key', 'The SSH key already exists on this account.');
  }
  const record: SshKeyRecord = {
    id: world.nextId(),
    createDate: world.clock.now(),
    key,
    fingerprint,
    label: textField(template, 'label') ?? '',
    notes: textField(template, 'notes') ?? '',
    modifyDate: undefined,
  };
  return addKey(world, record);
}

function addKey(world: World, record: SshKeyRecord): Entity {
  world.sshKeys.put(String(record.id), record);
  return sshKeyEntity(record);
}

/** MD5 in pairs, as this API shows it; undefined when the text is no public key. */
function fingerprintOf(key: string): string | undefined {
  const match =
    /^(ssh-[a-z0-9-]+|ecdsa-[a-z0-9-]+|sk-[a-z0-9@.-]+) ([A-Za-z0-9+/]+={0,3})(?: [^\r\n]*)?$/.exec(key);
  if (!match?.[1] || !match[2]) return undefined;
  const blob = Buffer.from(match[2], 'base64');
  const length = blob.length >= 4 ? blob.readUInt32BE(0) : 0;
  if (blob.toString('latin1', 4, 4 + length) !== match[1]) return undefined;
  return (createHash('md5').update(blob).digest('hex').match(/../g) ?? []).join(':');
}
