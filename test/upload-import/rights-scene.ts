import { beforeAll, beforeEach, expect } from 'vitest';
import { openDeps } from '../../actions/upload-import/services.ts';
import type { PolicyRecord } from '../../cloud/iam/records.ts';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { makeImage, prepare, type Run, type TestImage, wire, written } from './kit.ts';
import { importScene } from './scene.ts';

export type Roles = readonly (readonly [role: string, resource: Readonly<Record<string, string>>])[];

/** A local cloud, an image, and callers of its own rights: service IDs beside the seeded classic user. */
export class RightsScene {
  readonly scene = importScene(0);
  image!: TestImage;

  constructor() {
    beforeAll(async () => {
      this.image = await makeImage(this.cloud, this.scene.folder.path, { name: 'web' });
    });
    beforeEach(() => this.cloud.requestLog.clear());
  }

  get cloud(): LocalCloud {
    return this.scene.cloud;
  }

  bucket(resource = this.cloud.bucket) {
    return { serviceName: 'cloud-object-storage', resourceType: 'bucket', resource };
  }

  lender(resource = this.cloud.importServiceId) {
    return { serviceName: 'iam-identity', resourceType: 'serviceid', resource };
  }

  caller(name: string, roles: Roles) {
    const made = this.cloud.addServiceId(name);
    for (const [role, resource] of roles) this.cloud.allow(made.iamId, role, resource);
    return made;
  }

  run(given: Readonly<Record<string, string>>): Promise<Run> {
    return this.scene.go({ 'encrypted-image': this.image.path, ...given });
  }

  /** Another image than the one that all tests share: some import it. */
  async runNew(name: string, given: Readonly<Record<string, string>>): Promise<Run> {
    const { path } = await makeImage(this.cloud, this.scene.folder.path, { name });
    return this.run({ 'encrypted-image': path, ...given });
  }

  expectNothingSent(): void {
    const kept = written(this.cloud).filter(({ service, status }) => service === 'cos' && status < 300);
    expect(kept).toEqual([]);
    expect(wire(this.cloud, 'createFromIcos')).toEqual([]);
  }

  /** Inputs and services of a caller; the account's owner without one. */
  prepared(apiKey = '') {
    const given = { 'template-id': '1', 'import-service-id': this.cloud.importServiceId };
    const own = apiKey === '' ? {} : { 'ibmcloud-api-key': apiKey };
    const { inputs, edge } = prepare(this.cloud, this.scene.folder.path, { ...given, ...own });
    return { inputs, deps: openDeps(inputs, edge) };
  }

  /** Without these policies while a test runs. */
  async without(which: (policy: PolicyRecord) => boolean, test: () => Promise<void>): Promise<void> {
    const { policies } = this.cloud.iam.state;
    const gone = policies.all().filter(which);
    expect(gone).not.toEqual([]);
    for (const { id } of gone) policies.delete(id);
    try {
      await test();
    } finally {
      for (const policy of gone) policies.put(policy.id, policy);
    }
  }
}

export const isAuthorization = ({ type }: PolicyRecord): boolean => type === 'authorization';
