import { UserError } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import type { OpenSecondCipher } from '../../lib/engine/verify/second-cipher.ts';
import type { EncryptImageInputs } from './inputs.ts';

type Probe =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** Name of the first probe that failed. */
      readonly probe: string;
      readonly reason: string;
    };

/** The engines, and whether the kernel's can work here. Handed in, so that tests need no kernel. */
export interface Engines {
  readonly userspace: () => Promise<Engine>;
  readonly dmCrypt: () => Promise<Engine>;
  /** Never throws. */
  readonly probe: (folder: string) => Promise<Probe>;
  /**
   * What decrypts samples of this engine's results by code that shares nothing with it; undefined: OpenSSL does.
   * `folder` is where the result lies.
   */
  readonly second: (engine: Pick<Engine, 'name'>, folder: string) => Promise<OpenSecondCipher | undefined>;
  /** Removes mappings, loop devices and files that killed runs left, those in this folder at least. Never throws. */
  readonly removeLeftovers: (folder: string) => Promise<void>;
}

/** What reads samples back by another way than the engine's; undefined: OpenSSL does, or nothing is read back. */
export async function secondCipherFor(
  engine: Engine,
  { verify, cache }: Pick<EncryptImageInputs, 'verify' | 'cache'>,
  folder: string,
  engines: Engines,
): Promise<OpenSecondCipher | undefined> {
  // What comes from the cache is read back whatever `verify` says.
  return verify === 'none' && !cache ? undefined : engines.second(engine, folder);
}

/** `folder` is where the result will lie: not every file system can carry a loop device. */
export async function chooseEngine(
  wish: 'auto' | 'dm-crypt' | 'userspace',
  folder: string,
  engines: Engines,
  log: Log,
): Promise<Engine> {
  if (wish === 'userspace') return engines.userspace();
  const probe = await engines.probe(folder);
  if (probe.ok) return engines.dmCrypt();
  const found = `the probe ${JSON.stringify(probe.probe)} failed: ${probe.reason}`;
  if (wish === 'auto') {
    // Nothing is wrong: the result is the same, and most runners cannot do otherwise.
    log.notice(
      `encrypting in userspace (engine: auto): this runner is not set up for dm-crypt (${probe.probe}), which takes less processor time (docs/runner.md); \`engine: dm-crypt\` tells what it lacks`,
    );
    log.debug(`engine dm-crypt: ${found}`);
    return engines.userspace();
  }
  throw new UserError({
    code: 'E_ENGINE',
    what: `the engine dm-crypt cannot be used on this runner: ${found}`,
    why: 'kernel modules, tools, or the right to use them without a password are missing',
    fix: 'set the runner up as docs/runner.md says, or use engine: auto or userspace',
  });
}
