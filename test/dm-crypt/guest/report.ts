/** What the guest's program found, for the tests on the host. */
export interface GuestReport {
  readonly user: number;
  readonly probe: {
    readonly ok: boolean;
    readonly how?: string;
    readonly probe?: string;
    readonly reason?: string;
  };
  readonly tools: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, GuestFile>>;
  readonly cancelled?: {
    readonly error: string;
    readonly milliseconds: number;
    readonly left: readonly string[];
  };
  readonly killed?: {
    /** Mappings, loop devices and files of the killed run, before and after the next one. */
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly notices: readonly string[];
  };
  /** What a run into a full file system said, and left there. */
  readonly full?: { readonly error: string; readonly left: readonly string[] };
  /** Mappings and loop devices at the end. */
  readonly left: readonly string[];
}

export interface GuestFile {
  readonly sha256: string;
  /** LUKS: of all after the first 2 MiB. */
  readonly payloadSha256: string;
  readonly size: number;
  readonly reportedSize: number;
  readonly virtualSize: number;
  readonly owner: number;
  /** Octal permissions. */
  readonly mode: string;
  /** Digests in hex, by block number. */
  readonly blocks: Readonly<Record<string, string>>;
  readonly progress: readonly number[];
}

/** The VHD's own identity in these tests. */
export const VHD_IDENTITY = {
  uuid: Buffer.from('0123456789abcdef0123456789abcdef', 'hex'),
  unixTime: 1_600_000_000,
};
export const LUKS_VOLUME_KEY = Buffer.from(Array.from({ length: 64 }, (_, index) => (index * 37 + 11) & 255));
/** A list of what to do: golden cases by the beginning of their names. */
export interface GuestOrders {
  readonly vhd: readonly string[];
  /** With a fixed volume key, that of the two engines can be compared. */
  readonly luksFixed: readonly string[];
  /** As users get it: cryptsetup makes the header. */
  readonly luks: readonly string[];
  /** Also cancel one run and kill another. */
  readonly interrupt: boolean;
}

/** As root: full and sparse sources, both key sizes. */
export const ROOT_ORDERS: GuestOrders = {
  vhd: ['p01', 'p02'],
  luksFixed: ['p08'],
  luks: [],
  interrupt: false,
};
/** As an ordinary user also: partial bitmaps, compressed qcow2, an empty disk, 40 GiB sparse. */
export const USER_ORDERS: GuestOrders = {
  vhd: ['p01', 'p02', 'p05', 'p09', 'p10', 'p11'],
  luksFixed: ['p08'],
  luks: ['p08'],
  interrupt: true,
};
