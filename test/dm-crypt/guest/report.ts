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
  readonly cancelled: {
    readonly error: string;
    readonly milliseconds: number;
    readonly left: readonly string[];
  };
  readonly killed: {
    /** Mappings, loop devices and files of the killed run, before and after the next one. */
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly notices: readonly string[];
  };
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
/** Golden inputs: dynamic VHDs with full and with partial bitmaps, fixed, raw, compressed qcow2, empty, 40 GiB sparse. */
export const VHD_CASES = ['p01', 'p02', 'p05', 'p07', 'p08', 'p09', 'p10', 'p11'] as const;
export const LUKS_CASES = ['p03', 'p08'] as const;
