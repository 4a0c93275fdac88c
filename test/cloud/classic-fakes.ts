import { writeFile } from 'node:fs/promises';
import { systemClock } from '../../cloud/core/clock.ts';
import type {
  Caller,
  Clock,
  DecryptedDisk,
  Iam,
  Images,
  KeyProtect,
  Machine,
  MachineSpec,
  Machines,
  ObjectStorage,
  Outcome,
  Refusal,
} from '../../cloud/ports.ts';

/** Small fakes of the rooms that the classic room is handed. */

/** What the fakes hold, for a test to turn. */
export interface World {
  /** Objects by `region/bucket/key`. */
  objects: Map<string, string>;
  /** Who may unwrap: iamIds and service names. */
  unwrappers: Set<string>;
  /** What reading the image finds. */
  image: Outcome<{ format: DecryptedDisk['format']; virtualSize: number; storedSize: number }>;
  /** Buckets that the service ID may read. */
  readable: Set<string>;
  bootFails: boolean;
  dek: Buffer;
  /** DEKs that were handed out; a well-behaved cloud has wiped them all. */
  handedOut: Buffer[];
}

/** While `held`, transactions sleep until they are woken; `asleep` says how many do. */
export interface HeldTime {
  held: boolean;
  asleep(): number;
  wake(): void;
}

/** The system's clock, whose sleepers a test may hold and wake step by step. */
export function heldClock(): { clock: Clock; time: HeldTime } {
  const system = systemClock();
  const sleepers = new Set<() => void>();
  const time: HeldTime = {
    held: false,
    asleep: () => sleepers.size,
    wake() {
      for (const wake of [...sleepers]) wake();
    },
  };
  const held = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const wake = (): void => {
        sleepers.delete(wake);
        resolve();
      };
      sleepers.add(wake);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  const clock: Clock = {
    now: system.now,
    sleep: (milliseconds, signal) => (time.held ? held(signal) : system.sleep(milliseconds, signal)),
  };
  return { clock, time };
}

const refused = (
  service: Refusal['service'],
  status: number,
  code: string,
): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { service, status, code, message: `${code} by the test` },
});

export function fakeIam(accountId: string, callers: Record<string, Caller>): Iam {
  return {
    accountId,
    callerFromBearer: async (header) => callers[header?.replace(/^Bearer /i, '') ?? ''],
    callerFromApiKey: (key) => callers[key],
    hasRole: () => true,
    hasAuthorization: () => true,
  };
}

export function fakeKeyProtect(world: World): KeyProtect {
  return {
    unwrap(who, _crn, wrappedDek) {
      const name = 'service' in who ? who.service : who.iamId;
      if (!world.unwrappers.has(name)) return refused('kms', 403, 'FORBIDDEN_ERR');
      if (wrappedDek !== 'wrapped') return refused('kms', 422, 'UNPROCESSABLE_CIPHERTEXT_ERR');
      const dek = Buffer.from(world.dek);
      world.handedOut.push(dek);
      return { ok: true, value: dek };
    },
  };
}

export function fakeObjectStorage(world: World): ObjectStorage {
  return {
    open(caller, region, bucket, key) {
      if (!caller.owner && !world.readable.has(bucket)) return refused('cos', 403, 'AccessDenied');
      const path = world.objects.get(`${region}/${bucket}/${key}`);
      if (!path) return refused('cos', 404, 'NoSuchKey');
      return { ok: true, value: { path, size: 18, etag: '"x"', bucket, key, region } };
    },
    async put(_caller, region, bucket, key, path) {
      world.objects.set(`${region}/${bucket}/${key}`, path);
      return { ok: true, value: { path, size: 18, etag: '"x"', bucket, key, region } };
    },
  };
}

export function fakeImages(world: World): Images {
  return {
    check: async () => world.image,
    writeVhd: async (source, target) => writeFile(target, `a VHD of ${source}`),
    async open() {
      if (!world.image.ok) return world.image;
      const disk: DecryptedDisk = {
        ...world.image.value,
        read: async (_position, length) => Buffer.alloc(length),
        close: async () => {},
      };
      return { ok: true, value: disk };
    },
  };
}

export function fakeMachines(world: World, machines: MachineSpec[], stopped: number[]): Machines {
  return {
    start: (spec) => fakeMachine(world, machines, stopped, spec),
    stopAll: async () => {},
  };
}

async function fakeMachine(
  world: World,
  machines: MachineSpec[],
  stopped: number[],
  spec: MachineSpec,
): Promise<Machine> {
  if (world.bootFails) throw new Error('no machine today');
  machines.push(spec);
  const disk = await spec.openDisk();
  await disk.close();
  return {
    state: 'running',
    consolePath: `/consoles/${spec.id}.log`,
    detail: 'booting with a fake',
    stop: async () => {
      stopped.push(spec.id);
    },
  };
}
