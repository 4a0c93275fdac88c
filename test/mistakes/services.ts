import type { Mistake } from './kit.ts';

/*
 * What the services refuse, in the words of our inputs. `{template}` and the like stand for what the local cloud has;
 * services.test.ts fills them in.
 */

export const MISTAKES: readonly Mistake[] = [
  {
    name: 'a datacenter that does not exist',
    action: 'order-instance',
    inputs: { datacenter: 'dal33' },
    code: 'E_DATACENTER',
    what: 'there is no dal33',
    why: /misspelt, or the datacenter was closed/,
    fix: /did you mean dal\d\d\? There are .*dal13/,
  },
  {
    name: 'a location for copies that does not exist',
    action: 'upload-import',
    inputs: { locations: 'fra03' },
    code: 'E_DATACENTER',
    what: /locations: there is no datacenter fra03/,
    why: /misspelt/,
    fix: /did you mean fra0\d\?/,
  },
  {
    name: 'three processors',
    action: 'order-instance',
    inputs: { flavor: '', cpus: '3', memory: '4GiB' },
    code: 'E_CLASSIC_REFUSED',
    what: /^cpus 3 is not accepted.*startCpus/,
    why: /what the classic API says of the input cpus/,
    fix: /give cpus as one of 1, 2, 4/,
  },
  {
    name: 'an odd memory',
    action: 'order-instance',
    inputs: { flavor: '', cpus: '2', memory: '5GiB' },
    code: 'E_CLASSIC_REFUSED',
    what: /^memory 5GiB is not accepted.*maxMemory/,
    why: /of the input memory/,
    fix: /give memory as one of 1GiB, 2GiB, 4GiB/,
  },
  {
    name: 'a flavor that is not sold',
    action: 'order-instance',
    inputs: { flavor: 'B1_2X4X10' },
    code: 'E_FLAVOR',
    what: /^flavor B1_2X4X10 is not accepted/,
    why: /of the input flavor/,
    fix: /did you mean B1_2X4X100\? give flavor as one of/,
  },
  {
    name: 'a VLAN of another datacenter',
    action: 'order-instance',
    inputs: { 'private-vlan': '{far-vlan}' },
    code: 'E_NETWORK',
    what: /^private-vlan \d+ is not accepted/,
    why: /this VLAN lies in [a-z]{3}\d\d, and the server is ordered in dal13/,
    fix: /give private-vlan as one of \d+.* or leave it out|leave private-vlan out/,
  },
  {
    name: 'a VLAN that does not exist',
    action: 'order-instance',
    inputs: { 'private-vlan': '999999' },
    code: 'E_NETWORK',
    what: /^private-vlan 999999 is not accepted/,
    why: /the account has no VLAN of this id.*its number is not its id/,
    fix: /private-vlan/,
  },
  {
    name: 'an SSH key that does not exist',
    action: 'order-instance',
    inputs: { 'ssh-keys': 'lap-top' },
    world: addSshKey,
    code: 'E_SSH_KEY',
    what: /ssh-keys: "lap-top" is unknown/,
    why: /deleted, has another label/,
    fix: /did you mean "laptop"\? Give an id.*\(laptop\)/,
  },
  {
    name: 'an SSH key in an account that has none',
    action: 'order-instance',
    inputs: { 'ssh-keys': '123456' },
    code: 'E_SSH_KEY',
    what: /"123456" is unknown/,
    why: /belongs to another user/,
    fix: /sees no SSH key at all: add one.*or leave ssh-keys out/,
  },
  {
    name: 'a template of another account',
    action: 'order-instance',
    inputs: { 'template-id': '4711' },
    code: 'E_TEMPLATE_NOT_FOUND',
    what: 'there is no image template 4711',
    why: /belongs to another account/,
    fix: /as upload-import printed it/,
  },
  {
    name: 'an operating system code that is misspelt',
    action: 'upload-import',
    inputs: { 'operating-system': 'DEBIAN_21_64' },
    code: 'E_OPERATING_SYSTEM',
    what: /no operating system "DEBIAN_21_64"/,
    why: /misspelt, or the system is no longer supported/,
    fix: /did you mean DEBIAN_\d\d_64\?/,
  },
  {
    name: 'a bucket that does not exist',
    action: 'upload-import',
    inputs: {
      'object-uri': 'cos://us-south/no-such-bucket-here/web.vhd-0.vhd',
      'encrypted-image': '',
      bucket: '',
    },
    code: 'E_COS_BUCKET',
    what: /NoSuchBucket/,
    why: /the bucket does not exist, or lies in another region/,
    fix: /name of the bucket/,
  },
  {
    name: 'an object that does not exist',
    action: 'upload-import',
    inputs: {
      'object-uri': 'cos://us-south/{bucket}/no-such-object-0.vhd',
      'encrypted-image': '',
      bucket: '',
    },
    code: 'E_COS_OBJECT',
    what: /there is no object "no-such-object-0\.vhd"/,
    why: /deleted, or object-uri is wrong/,
    fix: /object-uri/,
  },
  {
    name: 'an API key that is wrong',
    action: 'wrap-key',
    inputs: { 'ibmcloud-api-key': 'not-a-key-of-anybody-000000000000' },
    code: 'E_IAM_API_KEY',
    what: /BXNIM0415E/,
    why: /mistyped, deleted, has expired/,
    fix: /create a new API key/,
  },
  {
    name: 'a key of a service ID for classic infrastructure',
    action: 'order-instance',
    inputs: { 'ibmcloud-api-key': '{service-key}' },
    env: { IAAS_CLASSIC_USERNAME: '', IAAS_CLASSIC_API_KEY: '' },
    code: 'E_CLASSIC_SERVICE_ID',
    what: /service ID/,
    why: /classic/,
    fix: /user/,
  },
  {
    name: 'a classic user name that is wrong',
    action: 'order-instance',
    inputs: { 'classic-username': 'SL0000000', 'classic-api-key': 'x'.repeat(64) },
    env: { IAAS_CLASSIC_USERNAME: '', IAAS_CLASSIC_API_KEY: '' },
    code: 'E_CLASSIC_AUTH',
    what: /Invalid API token|AccessTokenValidation|401/i,
    why: /does not accept these credentials/,
    fix: /classic-username and classic-api-key/,
  },
  {
    name: 'a root key that does not exist',
    action: 'wrap-key',
    inputs: { 'root-key-crn': '{other-root-key}' },
    code: 'E_KEY_NOT_FOUND',
    what: /KEY_NOT_FOUND_ERR/,
    why: /no key of that id or alias/,
    fix: /list of keys in that instance/,
  },
  {
    name: 'a root key that was destroyed',
    action: 'wrap-key',
    inputs: { 'root-key-crn': '{destroyed-key}' },
    code: 'E_KEY_DESTROYED',
    what: /KEY_DELETED_ERR|410/,
    why: /the root key was destroyed/,
    fix: /restore the root key/,
  },
  {
    name: 'a root key that is disabled',
    action: 'wrap-key',
    inputs: { 'root-key-crn': '{disabled-key}' },
    code: 'E_KEY_STATE',
    what: /KEY_ACTION_INVALID_STATE_ERR|409/,
    why: /disabled/,
    fix: /enable the root key/,
  },
  {
    name: 'a standard key in the place of a root key',
    action: 'wrap-key',
    inputs: { 'root-key-crn': '{standard-key}' },
    code: 'E_KEY_NOT_ROOT',
    what: /standard|KEY_ROOT_REQ/i,
    why: /only a root key wraps/,
    fix: /root key/,
  },
  {
    name: 'a key instance of somebody else',
    action: 'wrap-key',
    inputs: { 'root-key-crn': '{other-instance}' },
    code: 'E_KEY_DENIED',
    what: /40[13]/,
    why: /lacks the service role Reader on the key instance, or the instance does not exist/,
    fix: /Reader on that instance or key, and check the CRN/,
  },
];

/** One key, so that there is something to list. */
async function addSshKey(cloud: {
  readonly classic: { readonly restUrl: string; readonly username: string; readonly apiKey: string };
}): Promise<() => Promise<void>> {
  const { restUrl, username, apiKey } = cloud.classic;
  const headers = {
    Authorization: `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}`,
    'Content-Type': 'application/json',
  };
  const key = `ssh-ed25519 ${Buffer.concat([Buffer.from('0000000b7373682d6564323535313900000020', 'hex'), Buffer.alloc(32, 7)]).toString('base64')} laptop`;
  const body = JSON.stringify({ parameters: [{ label: 'laptop', key }] });
  const made = await fetch(`${restUrl}/SoftLayer_Security_Ssh_Key/createObject.json`, {
    method: 'POST',
    headers,
    body,
  });
  const { id } = (await made.json()) as { id: number };
  return async () => {
    await fetch(`${restUrl}/SoftLayer_Security_Ssh_Key/${id}/deleteObject.json`, { headers });
  };
}
