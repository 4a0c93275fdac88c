import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EncryptImageDeps } from '../../actions/encrypt-image/deps.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import { Bench, smallDisk } from './kit.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

/** As dm-crypt is: nobody can read behind it. */
function silentEngine(): Engine {
  const real = createUserspaceEngine();
  return { ...real, encrypt: ({ follower: _, ...job }) => real.encrypt(job) };
}

it.each(['none', 'sample', 'full'])(
  'an engine that tells nobody what it writes is not waited for, verify: %s',
  async (verify) => {
    const change = (deps: EncryptImageDeps) => ({
      ...deps,
      engines: { ...deps.engines, userspace: async () => silentEngine() },
    });
    for (const format of ['vhd', 'luks-raw']) {
      const image = bench.file(`${format}.img`, smallDisk());
      const ran = await bench.run({ image, format, output: `out.${format}`, verify }, { change });
      expect([ran.error, ran.outputs.get('changed')]).toEqual([undefined, 'true']);
    }
  },
);
