import { beforeAll, describe, expect, it } from 'vitest';
import { makeGroup } from '../support/access-groups.ts';
import { RightsScene, type Roles } from './rights-scene.ts';

/** IAM shows what one may see, and says nothing of the rest: what is not shown is never taken for what is not there. */

const scene = new RightsScene();

const group = (name: string, members: readonly string[], roles: Roles) =>
  makeGroup(scene.cloud, name, members, roles);

const caller = (name: string, lender: string, more: Roles) =>
  scene.caller(name, [['Writer', scene.bucket()], ['Operator', scene.lender(lender)], ...more]).apiKey;

const POLICIES = ['Viewer', { serviceName: 'iam-access-management' }] as const;
const GROUPS = ['Viewer', { serviceName: 'iam-groups' }] as const;
const KMS = { serviceName: 'kms' };
const COS = { serviceName: 'cloud-object-storage' };

describe('a service ID for the import whose roles come by an access group', () => {
  let id: string;
  beforeAll(() => {
    const made = scene.cloud.addServiceId('by-access-group');
    id = made.id;
    group(
      'readers',
      [made.iamId],
      [
        ['Reader', scene.bucket()],
        ['Reader', KMS],
      ],
    );
  });

  it('is proved where groups may be seen', async () => {
    const given = { 'ibmcloud-api-key': caller('sees-groups', id, [POLICIES, GROUPS]) };
    const { error, lines } = await scene.run({ ...given, 'import-service-id': id, 'dry-run': 'true' });
    expect(error).toBeUndefined();
    expect(lines.join('\n')).not.toMatch(/not proved: .*may read the bucket/);
  });

  it.each(['no groups', 'one group alone'])(
    'is not proved, and never refused, where %s may be seen',
    async (name) => {
      const resource = group(`seen: ${name}`, [], []);
      const seen: Roles = name === 'no groups' ? [] : [['Viewer', { serviceName: 'iam-groups', resource }]];
      const given = { 'ibmcloud-api-key': caller(name, id, [POLICIES, ...seen]), 'import-service-id': id };
      const dry = await scene.run({ ...given, 'dry-run': 'true' });
      expect(dry.error).toBeUndefined();
      expect(dry.lines.join('\n')).toMatch(
        new RegExp(
          `not proved: .*${id} may read the bucket [^(]*\\(no policy of its own gives it, .*iam-groups`,
        ),
      );
      expect((await scene.runNew(`by-${name.replaceAll(' ', '-')}`, given)).error).toBeUndefined();
    },
  );
});

describe('policies on more than the one thing', () => {
  it('are not shown to the administrator of that thing, so that nothing is refused', async () => {
    const { id, iamId } = scene.cloud.addServiceId('wide');
    scene.cloud.allow(iamId, 'Reader', COS);
    scene.cloud.allow(iamId, 'Reader', KMS);
    const serviceInstance = scene.cloud.kmsInstanceId;
    const administrator: Roles = [
      ['Administrator', scene.bucket()],
      ['Administrator', { ...COS, serviceInstance: scene.cloud.cosInstanceCrn.split(':')[7] ?? '' }],
      ['Administrator', { ...KMS, serviceInstance }],
    ];
    const given = {
      'ibmcloud-api-key': caller('narrow', id, [...administrator, GROUPS]),
      'import-service-id': id,
    };
    const dry = await scene.run({ ...given, 'dry-run': 'true' });
    expect(dry.error).toBeUndefined();
    expect(dry.lines.join('\n')).toMatch(/3 not proved|4 not proved/);
    expect((await scene.runNew('narrow', given)).error).toBeUndefined();
  });
});

describe('a caller who sees by an access group', () => {
  it('is shown all, so that what is lacking is refused by a dry run', async () => {
    const { id } = scene.cloud.addServiceId('no-roles');
    const { iamId, apiKey } = scene.cloud.addServiceId('by-group-alone');
    group(
      'operators',
      [iamId],
      [['Writer', scene.bucket()], ['Operator', scene.lender(id)], POLICIES, GROUPS],
    );
    const given = { 'ibmcloud-api-key': apiKey, 'import-service-id': id, 'dry-run': 'true' };
    expect((await scene.run(given)).error).toMatchObject({ code: 'E_RIGHTS' });
  });
});
