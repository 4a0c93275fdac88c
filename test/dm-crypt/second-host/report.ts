/** What the second host's programs found, for the tests on the host. */
export interface VectorsReport {
  readonly user: number;
  readonly probe: {
    readonly ok: boolean;
    readonly how?: string;
    readonly probe?: string;
    readonly reason?: string;
  };
  readonly tools: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, EncryptedFile>>;
  readonly traffic: readonly Traffic[];
  readonly second: readonly SecondCheck[];
  /** Mappings, loop devices and unfinished files at the end. */
  readonly left: readonly string[];
}

export interface EncryptedFile {
  readonly sha256: string;
  readonly size: number;
  readonly reportedSize: number;
  readonly virtualSize: number;
  readonly owner: number;
  /** Octal permissions. */
  readonly mode: string;
  /** Numbers of the blocks whose digests the engine took. */
  readonly blocks: readonly number[];
  /** VHD: SHA-256 of the 4096 stored sectors by block, as the file's own table says. */
  readonly cipher: Readonly<Record<string, string>>;
  /** LUKS: SHA-256 of the first bytes after the header, as many as the source has. */
  readonly payloadSha256: string;
  /** How often each byte of the source that may hold data was read. */
  readonly readings: number;
  readonly progress: readonly number[];
}

/** What one run did to the second host's disk. */
export interface Traffic {
  readonly source: string;
  /** Bytes of the result, and those that were written to the disk. */
  readonly output: number;
  readonly written: number;
  readonly readings: number;
  /** How often the table of blocks was loaded anew. */
  readonly reloads: number;
  /** Numbers of the blocks that turned out to hold data. */
  readonly blocks: readonly number[];
}

/** What verification with dm-crypt as second cipher said of a file that the userspace engine made. */
export interface SecondCheck {
  readonly file: string;
  /** `good`, or what was done to it. */
  readonly state: string;
  readonly said: string;
}

/** Of runs that did not end well. */
export interface InterruptReport {
  readonly cancelled: {
    readonly error: string;
    readonly milliseconds: number;
    readonly left: readonly string[];
  };
  /** A run into a full file system; undefined where there is no small one. */
  readonly full: { readonly error: string; readonly left: readonly string[] } | undefined;
  readonly killed: readonly KilledRun[];
}

export interface KilledRun {
  /** E.g. `vhd, after command 3`. */
  readonly at: string;
  /** Mappings, loop devices and files of the killed run, before and after the next one. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly notices: readonly string[];
}

/** The VHD's own identity in these tests. */
export const VHD_STAMP = {
  uuid: Buffer.from('0123456789abcdef0123456789abcdef', 'hex'),
  unixTime: 1_600_000_000,
};

/** 2 MiB blocks of the sources whose runs are measured: two batches. */
export const BLOCKS = 20;
/** These sources, and which of their blocks are zeros that the file does not tell from data. */
export const MEASURED: Readonly<Record<'dense' | 'scattered', (block: number) => boolean>> = {
  dense: () => false,
  scattered: (block) => block === 0 || block % 7 === 3,
};

/** Golden cases to encrypt, by the beginning of their names. */
export interface Vectors {
  readonly vhd: readonly string[];
  /** With a fixed volume key, that of the two engines can be compared. */
  readonly luksFixed: readonly string[];
  /** As users get it: cryptsetup makes the header. */
  readonly luks: readonly string[];
}

/** As root, where only the way to the kernel's commands is another one. */
export const ROOT_VECTORS: Vectors = {
  vhd: ['p01', 'p02', 'p03', 'p05', 'p06', 'p07', 'p08', 'p10', 'p11', 'p13', 'p14'],
  luksFixed: ['p21'],
  luks: [],
};
/** As an ordinary user, whose commands go through sudo and take twice as long in the emulator. */
export const USER_VECTORS: Vectors = {
  vhd: ['p01', 'p04', 'p09', 'p12'],
  luksFixed: ['p20'],
  luks: ['p08'],
};

/** Where a run is killed: when it has written much, or after so many commands of its own, as root or through sudo. */
export interface KillPoint {
  readonly kind: 'vhd' | 'luks-raw' | 'second';
  readonly after: number | 'copying';
}

/**
 * VHD: `losetup` twice, two mappings made, `load`, `resume`, two removed, `losetup --detach`. LUKS: `luksFormat`, `losetup`
 * twice, `cryptsetup open`, one mapping made, … The second cipher: `losetup`, two mappings made, …
 */
export const KILL_POINTS: readonly KillPoint[] = [
  { kind: 'vhd', after: 'copying' },
  ...[1, 3, 4, 5, 6, 7, 9].map((after) => ({ kind: 'vhd', after }) as const),
  { kind: 'luks-raw', after: 5 },
  { kind: 'second', after: 3 },
];
