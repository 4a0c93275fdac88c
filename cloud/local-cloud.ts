import type { Classic } from './classic/classic.ts';
import type { PublicImage } from './classic/public-images.ts';
import { openAccount } from './core/account.ts';
import { systemClock } from './core/clock.ts';
import { createServiceFaults, type ServiceFaults } from './core/faults.ts';
import type { Listener } from './core/listener.ts';
import { createRequestLog } from './core/request-log.ts';
import { openStore } from './core/store.ts';
import { openVault } from './core/vault.ts';
import type { IamState } from './iam/identities.ts';
import type { KeyProtectService } from './key-protect/service.ts';
import { type Listening, listenAll } from './listeners.ts';
import type { AccountTrail } from './logs/trail.ts';
import type { ObjectStorageRoom } from './object-storage/object-storage.ts';
import type { Clock, Iam, RequestLog, Settings } from './ports.ts';
import {
  ownerApiKey,
  type SeededServiceId,
  seedAccess,
  seedCloud,
  seedHmac,
  seedServiceId,
  seedTrail,
} from './seed.ts';
import { type StartLine, startLine } from './start-line.ts';
import { type Core, createRooms, handlersOf, type Rooms, stopRooms } from './wiring.ts';

export interface LocalCloudOptions {
  /** The first of six ports; 0 (default) takes any free ones. */
  readonly port?: number;
  /** A folder that outlives the process; without one the state is in memory. */
  readonly stateFolder?: string;
  readonly settings?: Partial<Settings>;
  readonly clock?: Clock;
  /** Where the servers' consoles are kept; default: with the state, so in memory mode they go with the cloud. */
  readonly consoleFolder?: string;
  /** The one location that the Object Storage endpoint serves, such as `eu-de`, `us` or `ams03`. Default: all. */
  readonly cosRegion?: string;
  /** Public images that really boot, each the first choice of whoever orders its system. Default: none. */
  readonly publicImages?: readonly PublicImage[];
  /** An account in which nothing was made: the names of the start line's resources are empty texts. Default: false. */
  readonly empty?: boolean;
  /** The account's events are routed to Cloud Logs from the start. Default: true. */
  readonly auditRoute?: boolean;
  /** The address that is listened on. Default: 127.0.0.1. Anybody who reaches another one may use the cloud. */
  readonly host?: string;
  /** The host name in all URLs. Default: `host`, or 127.0.0.1 where that is all addresses. */
  readonly publicHost?: string;
  /** HTTPS, with an authority and a certificate that are made at the start. Default: false. */
  readonly tls?: boolean;
  /** Takes one line about background work; never a secret. Default: nobody listens. */
  readonly log?: (line: string) => void;
}

export interface LocalCloud extends StartLine {
  /** Every answered request, for tests. */
  readonly requestLog: RequestLog;
  readonly clock: Clock;
  /** Changes take effect at once. */
  readonly settings: { -readonly [Name in keyof Settings]: Settings[Name] };
  /** Failures of IAM, Key Protect and Logs; Object Storage and the classic API have their own. */
  readonly faults: ServiceFaults;
  readonly iam: { readonly port: Iam; readonly state: IamState };
  readonly keyProtect: KeyProtectService;
  readonly objectStorage: ObjectStorageRoom;
  readonly classicRoom: Classic;
  /** The account's events: recorded, kept as the services told them, found by queries; and what tests switch. */
  readonly trail: AccountTrail;
  /** A service ID with a usable API key and no rights, made without the API. */
  addServiceId(name: string): SeededServiceId;
  /** Gives an identity a role (`Reader`) on a resource (`{ serviceName: 'kms' }`), without the API. */
  allow(iamId: string, role: string, resource: Readonly<Record<string, string>>): void;
  /** Ends listeners and machines and frees the state; safe to call twice. */
  stop(): Promise<void>;
}

const DEFAULT_SETTINGS: Settings = {
  transactionStep: 250,
  tokenLifetime: 3600,
  apiKeyDelay: 0,
  policyDelay: 0,
  provisioningDelay: 0,
  eventDelay: 0,
  noClassicEvents: false,
  noBoot: false,
};

/** Starts all services, by default on the loopback address. Throws on a port or state folder that is taken or does not fit. */
export async function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  const core = openCore(options);
  const listeners: Listener[] = [];
  let rooms: Rooms | undefined;
  const close = async () => {
    await Promise.all(listeners.splice(0).map((listener) => listener.close()));
    if (rooms) await stopRooms(rooms, core.log);
    core.store.close();
  };
  try {
    rooms = await createRooms(core);
    const faults = createServiceFaults();
    const { port = 0, host = '127.0.0.1', publicHost, tls = false } = options;
    const handlers = handlersOf(rooms, faults);
    const listening = await listenAll({ port, host, publicHost, tls }, core, handlers, listeners);
    return { ...describeCloud(core, rooms, listening), faults, stop: once(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Work that is done by the first call; later ones wait for it too. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

/** Makes the first resources of a new state, and says what there is and how to reach it. */
function describeCloud(
  core: OpenCore,
  rooms: Rooms,
  { urls, ca }: Listening,
): Omit<LocalCloud, 'faults' | 'stop'> {
  const { store, account, clock, requestLog, settings, vault } = core;
  const { iam, instances, keyProtect, objectStorage, classic: classicRoom, trail, logs } = rooms;
  const { createBucket } = objectStorage;
  const deps = { store, account, iam: iam.state, instances, keyProtect, logs, createBucket };
  const seed = seedCloud(core.empty, deps);
  const hmac = seedHmac(seed, rooms.resources.state, deps);
  const logsInstance = seedTrail(core.auditRoute, deps);
  const owner = {
    apiKey: ownerApiKey(iam.state, vault),
    username: classicRoom.username,
    key: classicRoom.apiKey,
  };
  return {
    ...startLine(seed, urls, { account: account.id, logsInstance, ...owner }, { hmac, ca }),
    requestLog,
    clock,
    settings,
    iam,
    keyProtect,
    objectStorage,
    classicRoom,
    trail,
    addServiceId: (name) => seedServiceId(iam.state, name),
    allow: (iamId, role, resource) => seedAccess(iam.state, iamId, role, resource),
  };
}

type OpenCore = Core & { readonly settings: LocalCloud['settings'] };

function openCore(options: LocalCloudOptions): OpenCore {
  const store = openStore(options.stateFolder);
  return {
    store,
    clock: options.clock ?? systemClock(),
    requestLog: createRequestLog(),
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
    account: openAccount(store),
    vault: openVault(store),
    cosRegion: options.cosRegion,
    publicImages: options.publicImages ?? [],
    empty: options.empty ?? false,
    auditRoute: options.auditRoute ?? true,
    consoleFolder: options.consoleFolder ?? store.folder('consoles'),
    log: options.log ?? (() => undefined),
  };
}
