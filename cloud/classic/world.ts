import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { Account } from '../core/account.ts';
import type {
  Caller,
  Clock,
  Iam,
  Images,
  KeyProtect,
  Machine,
  Machines,
  ObjectStorage,
  Settings,
  Store,
  Table,
  Trail,
} from '../ports.ts';
import { IMPORT_CHECK_TIMES, type ImportCheckTimes } from './import-check-times.ts';
import type {
  BillingRecord,
  EventRecord,
  OrderRecord,
  ServerRecord,
  SshKeyRecord,
  TagRecord,
  TemplateRecord,
  UserRecord,
} from './records.ts';
import { createSwitches, type Switches } from './switches.ts';
import { traceId } from './trace.ts';

export interface WorldDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly iam: Iam;
  readonly keyProtect: KeyProtect;
  readonly objectStorage: ObjectStorage;
  readonly images: Images;
  readonly machines: Machines;
  readonly settings: Pick<Settings, 'transactionStep'> & Partial<Pick<Settings, 'noClassicEvents'>>;
  readonly trail: Trail;
  readonly account: Account;
  /** IBM's own; orderable by everybody. */
  readonly publicImages: readonly TemplateRecord[];
  /** One line about what happens in the background; never a secret. */
  readonly log: (line: string) => void;
}

/** Everything that the classic API's services share. */
export interface World extends WorldDeps {
  readonly accountId: number;
  readonly switches: Switches;
  readonly importChecks: ImportCheckTimes;
  readonly templates: Table<TemplateRecord>;
  readonly servers: Table<ServerRecord>;
  readonly orders: Table<OrderRecord>;
  readonly billing: Table<BillingRecord>;
  readonly sshKeys: Table<SshKeyRecord>;
  readonly events: Table<EventRecord>;
  readonly users: Table<UserRecord>;
  /** The running machines, by server id; not kept over a restart. */
  readonly machineOf: Map<number, Machine>;
  /** Ends all background work. */
  readonly stopping: AbortSignal;
  nextId(): number;
  /** Second octet of this cloud's server addresses, 127.N.x.y: clouds side by side do not meet. */
  readonly addressBlock: number;
  /** Runs work that outlives its request; its failure is logged, not thrown. */
  launch(what: string, work: () => Promise<void>): void;
}

/** Ids are numbers well above the seeded ones and evenly spaced, as the real ones look. */
const FIRST_ID = 90_000_000;

export function createWorld(deps: WorldDeps): { world: World; stop: () => Promise<void> } {
  const { store } = deps;
  const meta = store.table<{ value: number }>('classic-meta');
  const background = createBackground(deps.log);
  if (!meta.get('address-block')) meta.put('address-block', { value: 16 + ((randomBytes(1)[0] ?? 0) % 224) });
  const world: World = {
    ...deps,
    accountId: deps.account.imsAccount,
    switches: createSwitches(),
    importChecks: { ...IMPORT_CHECK_TIMES },
    templates: store.table('classic-templates'),
    servers: store.table('classic-guests'),
    orders: store.table('classic-orders'),
    billing: store.table('classic-billing'),
    sshKeys: store.table('classic-ssh-keys'),
    events: store.table('classic-events'),
    users: store.table('classic-users'),
    machineOf: new Map(),
    stopping: background.stopping,
    addressBlock: meta.get('address-block')?.value ?? 16,
    nextId() {
      const value = (meta.get('last-id')?.value ?? FIRST_ID) + 2;
      meta.put('last-id', { value });
      return value;
    },
    launch: background.launch,
  };
  return {
    world,
    async stop() {
      await background.end();
      await Promise.allSettled([...world.machineOf.values()].map((machine) => machine.stop()));
    },
  };
}

function createBackground(log: (line: string) => void) {
  const controller = new AbortController();
  // Every transaction sleeps on it.
  setMaxListeners(0, controller.signal);
  const running = new Set<Promise<void>>();
  return {
    stopping: controller.signal,
    launch(what: string, work: () => Promise<void>): void {
      const task = work()
        .catch((error: unknown) => {
          if (!controller.signal.aborted) log(`classic: ${what} failed: ${String(error)}`);
        })
        .finally(() => running.delete(task));
      running.add(task);
    },
    async end(): Promise<void> {
      controller.abort(new Error('the local cloud is stopping'));
      await Promise.allSettled([...running]);
    },
  };
}

/** The classic user behind a caller; the first call of a platform user makes one, as IBM's account link does. */
export function classicUser(world: World, caller: Caller | 'classic'): UserRecord {
  const { account } = world;
  const iamId = caller === 'classic' ? account.ownerIamId : caller.iamId;
  const known = world.users.all().find((user) => user.iamId === iamId);
  if (known) return known;
  const master = iamId === account.ownerIamId;
  const user: UserRecord = {
    id: master ? account.imsUser : world.nextId(),
    username: master ? masterUsername(account) : `${world.accountId}_${iamId}`,
    iamId,
    email: master ? account.ownerEmail : `${iamId.toLowerCase()}@example.com`,
    master,
  };
  world.users.put(String(user.id), user);
  return user;
}

/** `<accountId>_<email>` (softlayer-api.md 2). */
export const masterUsername = (account: Account): string => `${account.imsAccount}_${account.ownerEmail}`;

export function makeTags(world: World, names: readonly string[], earlier: readonly TagRecord[]): TagRecord[] {
  return names.map(
    (name) => earlier.find((tag) => tag.name === name) ?? { id: world.nextId(), tagId: world.nextId(), name },
  );
}

/** Parent by id (number or digits) or GUID. */
export function findTemplate(world: World, id: string | number): TemplateRecord | undefined {
  return (
    world.templates.get(String(id)) ?? world.templates.all().find((template) => template.guid === String(id))
  );
}

export function findServer(world: World, id: string | number): ServerRecord | undefined {
  return (
    world.servers.get(String(id)) ??
    world.servers.all().find((server) => server.guid === String(id) || server.uuid === String(id))
  );
}

const MAX_EVENTS = 5_000;

/** Adds a row to the event log (softlayer-api.md 20). `Image` names are this cloud's inventions. */
export function recordEvent(
  world: World,
  event: Pick<EventRecord, 'eventName' | 'objectName' | 'objectId' | 'label'> &
    Partial<Pick<EventRecord, 'metaData' | 'userType' | 'traceId'>>,
): void {
  const id = world.nextId();
  world.events.put(String(id), {
    metaData: '',
    userType: 'CUSTOMER',
    traceId: traceId(world.clock.now()),
    ...event,
    id,
    at: world.clock.now(),
  });
  const rows = world.events.all();
  for (const row of rows.slice(0, Math.max(0, rows.length - MAX_EVENTS))) world.events.delete(String(row.id));
}
