import {
  arrayArgument,
  field,
  integerArgument,
  objectArgument,
  tagList,
  textArgument,
  textField,
} from './arguments.ts';
import { type Context, type InstanceMethod, type Service, service } from './dispatch.ts';
import type { Entity, Json } from './entity.ts';
import { startExport } from './export.ts';
import { ApiFault, invalidValue, publicFault } from './fault.ts';
import { startImport } from './import.ts';
import { DATACENTERS, datacenterEntity, findDatacenter } from './locations.ts';
import type { TemplateRecord } from './records.ts';
import { findSoftware, SOFTWARE, softwareEntity } from './software.ts';
import { addCopy, deleteTemplate, removeCopy } from './template-copies.ts';
import { childEntity, templateEntity } from './template-view.ts';
import { transactionEntity } from './transactions.ts';
import { findTemplate, makeTags, type World } from './world.ts';

type Method = InstanceMethod<TemplateRecord>;

/** SoftLayer_Virtual_Guest_Block_Device_Template_Group (softlayer-api.md 6, 7, 8, 9). */
export function templateService(): Service {
  return service<TemplateRecord>({
    find: visible,
    view: viewOf,
    statics: {
      createFromIcos: async ({ world, user, args }) => {
        const record = await startImport(world, user, objectArgument(args, 0));
        return templateEntity(world, record).withUnmasked(['globalIdentifier']);
      },
      createFromExternalSource: ({ args }) => {
        // For the retired Swift storage; COS has its own method (softlayer-api.md 7.1).
        const scheme = /^[^:]*/.exec(textField(objectArgument(args, 0), 'uri') ?? '')?.[0] ?? '';
        throw publicFault(`Invalid network storage service resource protocol "${scheme}" provided.`);
      },
      getPublicImages: ({ world }) => world.publicImages.map((record) => templateEntity(world, record)),
      getPublicCustomerOwnedImages: () => [],
      getVhdImportSoftwareDescriptions: () =>
        SOFTWARE.filter((software) => software.importable).map(softwareEntity),
      getAllAvailableCompatiblePlatformNames: () => [...PLATFORMS],
    },
    instances: { ...editing, ...locating, ...describing, ...booting },
  });
}

const PLATFORMS = ['VSI', 'BAREMETAL'];

/** Parents by id or GUID, children by id (their methods act on the parent), IBM's public images. */
function visible({ world, initId }: Context): TemplateRecord | undefined {
  if (initId === undefined) return undefined;
  const hasChild = (record: TemplateRecord): boolean => record.children.some((child) => child.id === initId);
  return (
    findTemplate(world, initId) ??
    world.templates.all().find(hasChild) ??
    world.publicImages.find((image) => image.id === initId || image.guid === initId || hasChild(image))
  );
}

function viewOf(record: TemplateRecord, { world, initId }: Context): Entity {
  const child = record.children.find((candidate) => candidate.id === initId);
  return child ? childEntity(world, record, child) : templateEntity(world, record);
}

const own = (record: TemplateRecord): TemplateRecord => {
  if (record.publicFlag === 1) {
    throw new ApiFault(500, 'SoftLayer_Exception_AccessDenied', 'Access Denied. The image is not yours.');
  }
  return record;
};

function save(world: World, record: TemplateRecord, change: (record: TemplateRecord) => void): true {
  change(own(record));
  world.templates.put(String(record.id), record);
  return true;
}

const editing: Readonly<Record<string, Method>> = {
  editObject(record, { world, args }) {
    const changes = objectArgument(args, 0);
    return save(world, record, (target) => {
      const name = textField(changes, 'name');
      if (name !== undefined) target.name = name;
      if (Object.hasOwn(changes, 'note')) target.note = textField(changes, 'note') ?? '';
    });
  },
  setTags: (record, { world, args }) =>
    save(world, record, (target) => {
      target.tags = makeTags(world, tagList(textArgument(args, 0)), target.tags);
    }),
  async deleteObject(record, { world }) {
    const transaction = deleteTemplate(world, own(record));
    return transactionEntity(world, transaction);
  },
  permitSharingAccess(record, { world, args }) {
    const accountId = integerArgument(args, 0);
    return save(world, record, (target) => {
      if (target.sharing.some((sharing) => sharing.accountId === accountId)) return;
      target.sharing.push({ id: world.nextId(), accountId, createDate: world.clock.now() });
    });
  },
  denySharingAccess(record, { world, args }) {
    const accountId = integerArgument(args, 0);
    return save(world, record, (target) => {
      target.sharing = target.sharing.filter((sharing) => sharing.accountId !== accountId);
    });
  },
  copyToIcos: (record, { world, args }) => startExport(world, own(record), objectArgument(args, 0)),
};

const locating: Readonly<Record<string, Method>> = {
  getStorageLocations: () => DATACENTERS.map(datacenterEntity),
  getTemplateDataCenterName: (record) => record.children[0]?.datacenter ?? null,
  addLocations(record, { world, args }) {
    const names = locationNames(args);
    for (const name of names) addCopy(world, own(record), name);
    return true;
  },
  removeLocations(record, { world, args }) {
    const names = locationNames(args);
    const left = own(record).children.filter((child) => !names.includes(child.datacenter));
    if (left.length === 0) throw publicFault('The last location of an image template cannot be removed.');
    for (const name of names) removeCopy(world, record, name);
    return true;
  },
  setAvailableLocations(record, { world, args }) {
    const names = locationNames(args);
    if (names.length === 0) throw publicFault('An image template needs at least one location.');
    for (const name of names) addCopy(world, own(record), name);
    for (const child of [...record.children]) {
      if (!names.includes(child.datacenter)) removeCopy(world, record, child.datacenter);
    }
    return true;
  },
};

/** Full location objects, `{id}` with a number or text, or `{name}`. */
function locationNames(args: readonly Json[]): string[] {
  const names = arrayArgument(args, 0).map((location) => {
    const key = field(location, 'id') ?? field(location, 'name');
    const datacenter = typeof key === 'string' || typeof key === 'number' ? findDatacenter(key) : undefined;
    if (!datacenter) throw invalidValue('locations', 'The location cannot store image templates.');
    return datacenter.name;
  });
  return [...new Set(names)];
}

const describing: Readonly<Record<string, Method>> = {
  isEncrypted: (record) => record.encrypted,
  isCloudInit: (record) => record.cloudInit,
  isByol: (record) => record.byol,
  /** Contents are not documented: this cloud names the root key and the cipher, never a key. */
  getEncryptionAttributes: (record) =>
    record.disk.encryption
      ? [`crkCrn:${record.disk.encryption.crkCrn}`, 'encryption:aes-xts', 'keyManagement:customer']
      : [],
  isByolCapableOperatingSystem: (record) => familyOf(record) !== 'linux',
  isByolOnlyOperatingSystem: (record) => record.encrypted && familyOf(record) === 'redhat',
  isCloudInitOnlyOperatingSystem: (record) => record.encrypted,
  addCloudInitAttribute: (record, { world }) => save(world, record, (target) => setCloudInit(target, true)),
  deleteCloudInitAttribute: (record, { world }) =>
    save(world, record, (target) => setCloudInit(target, false)),
  addByolAttribute: (record, { world }) => save(world, record, (target) => setByol(target, true)),
  deleteByolAttribute: (record, { world }) => save(world, record, (target) => setByol(target, false)),
  getCurrentCompatiblePlatformNames: (record) => [...record.platforms],
  setCompatiblePlatforms: (record, { world, args }) =>
    save(world, record, (target) => {
      target.platforms = arrayArgument(args, 0).map(String);
    }),
  removeCompatiblePlatforms(record, { world, args }) {
    const removed = arrayArgument(args, 0).map(String);
    return save(world, record, (target) => {
      target.platforms = target.platforms.filter((name) => !removed.includes(name));
    });
  },
};

const familyOf = (record: TemplateRecord): string => findSoftware(record.osCode)?.family ?? 'linux';

function setCloudInit(record: TemplateRecord, value: boolean): void {
  if (!value && record.encrypted) throw publicFault('An encrypted image must be cloud-init enabled.');
  record.cloudInit = value;
}

function setByol(record: TemplateRecord, value: boolean): void {
  if (value && familyOf(record) === 'linux') throw publicFault('This operating system needs no license.');
  if (!value && record.encrypted && familyOf(record) === 'redhat') {
    throw publicFault('An encrypted Red Hat image must bring its own license.');
  }
  record.byol = value;
}

/** The default of each OS description is not published [inferred]. */
const DEFAULT_BOOT_MODE = 'HVM';

const booting: Readonly<Record<string, Method>> = {
  setBootMode: (record, { world, args }) =>
    save(world, record, (target) => {
      primaryDisk(target);
      target.bootMode = bootMode(args[0]);
    }),
  getBootMode: (record) => {
    primaryDisk(record);
    return record.bootMode ?? DEFAULT_BOOT_MODE;
  },
  getDefaultBootMode: () => DEFAULT_BOOT_MODE,
  getSupportedBootModes: (record) =>
    record.supportedBootModes.length > 0 ? [...record.supportedBootModes] : ['HVM', 'PV'],
  addSupportedBootMode: (record, { world, args }) =>
    save(world, record, (target) => {
      target.supportedBootModes = [...new Set([...target.supportedBootModes, bootMode(args[0])])];
    }),
  removeSupportedBootMode: (record, { world, args }) =>
    save(world, record, (target) => {
      const removed = bootMode(args[0]);
      target.supportedBootModes = target.supportedBootModes.filter((mode) => mode !== removed);
    }),
};

function bootMode(value: Json | undefined): string {
  if (value !== 'PV' && value !== 'HVM') throw invalidValue('newBootMode', 'The boot mode is PV or HVM.');
  return value;
}

/** Right after an import the disk is not there yet; clients retry on these words (softlayer-api.md 7.3). */
function primaryDisk(record: TemplateRecord): void {
  if (record.children.some((child) => child.done)) return;
  throw publicFault('Unable to find the primary block device.');
}
