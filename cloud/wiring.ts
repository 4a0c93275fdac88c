import type { RequestListener } from 'node:http';
import { type Classic, createClassic } from './classic/classic.ts';
import { type PublicImage, readPublicImages } from './classic/public-images.ts';
import type { Account } from './core/account.ts';
import { createApp } from './core/app.ts';
import type { ServiceFaultQueue } from './core/faults.ts';
import { honoHandler } from './core/listener.ts';
import type { Vault } from './core/vault.ts';
import { createIam, type IamService } from './iam/service.ts';
import { createImages } from './image/images.ts';
import { createKeyProtect, type KeyProtectService } from './key-protect/service.ts';
import { createLogs, type LogsService } from './logs/service.ts';
import { type AccountTrail, createTrail } from './logs/trail.ts';
import { createMachines } from './machine/machines.ts';
import { createObjectStorage, type ObjectStorageRoom } from './object-storage/object-storage.ts';
import type { Clock, Instances, Machines, RequestLog, Settings, Store } from './ports.ts';
import { type InstanceStore, openInstances } from './resource-controller/instances.ts';
import { createResourceController, type ResourceControllerService } from './resource-controller/service.ts';
import { SEED_REGION } from './seed.ts';

/** The listeners, in the order of their ports. */
export const SERVICES = ['iam', 'kms', 'cos', 'cos-config', 'classic', 'logs'] as const;
export type Service = (typeof SERVICES)[number];

/** What every room is built on. */
export interface Core {
  readonly store: Store;
  readonly clock: Clock;
  readonly requestLog: RequestLog;
  readonly settings: Settings;
  readonly account: Account;
  readonly vault: Vault;
  readonly consoleFolder: string;
  /** Makes the Object Storage endpoint strict; undefined: it serves all regions. */
  readonly cosRegion: string | undefined;
  /** Public images that boot, beside IBM's own. */
  readonly publicImages: readonly PublicImage[];
  /** The account begins with no resources. */
  readonly empty: boolean;
  /** The account's events begin with a way to Cloud Logs. */
  readonly auditRoute: boolean;
  readonly log: (line: string) => void;
}

export interface Rooms {
  readonly iam: IamService;
  readonly instances: InstanceStore;
  readonly keyProtect: KeyProtectService;
  readonly resources: ResourceControllerService;
  readonly objectStorage: ObjectStorageRoom;
  readonly machines: Machines;
  readonly classic: Classic;
  readonly trail: AccountTrail;
  readonly logs: LogsService;
}

/** Builds the rooms and hands each the ports of the others: the one place where rooms meet. */
// Long: a call for each room.
export async function createRooms(core: Core): Promise<Rooms> {
  const { store, clock, settings, account, vault } = core;
  // The first of all, for every room tells it what happens; where that arrives the room of logs knows.
  const trail = createTrail({
    ...{ store, clock },
    destinations: (location) => logs.destinations(location),
    nameOf: (iamId) => iam.nameOf(iamId),
  });
  const instances = openInstances(store, account, clock, settings);
  const iam = await createIam({ account, clock, instances, settings, store, trail, vault });
  const logs = createLogs({ account, clock, iam: iam.port, instances, settings, store, trail });
  const keyProtect = createKeyProtect({ clock, iam: iam.port, instances, store, trail });
  const { liveKeys } = keyProtect;
  const resources = createResourceController({
    ...{ store, account, clock, vault, instances, liveKeys, trail },
    iam: iam.port,
    credentials: iam.credentials,
  });
  const objectStorage = createObjectStorage({
    store,
    clock,
    iam: iam.port,
    trail,
    accountId: account.id,
    region: SEED_REGION,
    endpointRegion: core.cosRegion,
    registrations: keyProtect.registrations,
    instanceExists: (name) => isStorageInstance(instances, name),
    hmac: resources.hmac,
  });
  const machines = machinesOf(core);
  // No fact says that IBM looks at the plaintext's partitions; only a boot tells.
  const images = createImages({ partitionTable: 'ignored' });
  const classic = createClassic({
    ...core,
    trail,
    iam: iam.port,
    keyProtect: keyProtect.port,
    objectStorage: objectStorage.port,
    images,
    ownPublicImages: await readPublicImages(core.publicImages, { store, images }),
    machines,
  });
  return { iam, instances, keyProtect, resources, objectStorage, machines, classic, trail, logs };
}

function machinesOf({ consoleFolder, store, settings, log }: Core): Machines {
  const scratchFolder = store.folder('machines');
  return createMachines({ consoleFolder, scratchFolder, noBoot: settings.noBoot, log });
}

function isStorageInstance(instances: Instances, guidOrCrn: string): boolean {
  const found = instances.find(guidOrCrn);
  return found?.serviceName === 'cloud-object-storage' && found.active;
}

export function handlersOf(rooms: Rooms, faults: ServiceFaultQueue): Record<Service, RequestListener> {
  const platform = createApp('iam');
  rooms.iam.addRoutes(platform);
  rooms.resources.addRoutes(platform);
  return {
    iam: faults.around('iam', honoHandler(platform)),
    kms: faults.around('kms', rooms.keyProtect.handler),
    cos: rooms.objectStorage.s3,
    'cos-config': rooms.objectStorage.config,
    classic: rooms.classic.handler,
    logs: faults.around('logs', rooms.logs.handler),
  };
}

/** Ends background work and machines; one that fails to end does not keep the others. */
export async function stopRooms(rooms: Rooms, log: (line: string) => void): Promise<void> {
  for (const stop of [() => rooms.classic.stop(), () => rooms.machines.stopAll()]) {
    await stop().catch((error: unknown) => log(`stopping: ${String(error)}`));
  }
}
