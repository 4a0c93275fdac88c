import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { Dek } from '../../../lib/base/dek.ts';
import { silentLog } from '../../../lib/base/log.ts';
import { dmCryptSecondCipher } from '../../../lib/engine/dm-crypt/second-cipher.ts';
import { createUserspaceEngine } from '../../../lib/engine/userspace/engine.ts';
import { verifyImage } from '../../../lib/engine/verify/verify.ts';
import { nextName } from '../../../lib/host/own-names.ts';
import { encrypt } from './encrypt.ts';

/**
 * `victim.ts FOLDER vhd|luks-raw|second SOURCE KEY`: a run to be killed. Its unfinished file has the name that the action
 * gives it. `second`: the userspace engine, read back with dm-crypt. Says `copying` when more than half is written.
 */
// What is killed does not keep it for the next one by itself.
flushCompileCache();
const [, , folder = '', kind = '', source = '', key = ''] = process.argv;
const path = join(folder, nextName());
const format = kind === 'luks-raw' ? 'luks-raw' : 'vhd';
let told = false;
const { made } = await encrypt({
  source,
  key,
  format,
  path,
  ...(kind === 'second' ? { engine: createUserspaceEngine() } : {}),
  progress(done) {
    if (done < 24 * 2 ** 20 || told) return;
    told = true;
    console.log('copying');
  },
});
if (kind === 'second') {
  await verifyImage({
    path,
    format,
    dek: Dek.fromBase64(key, 'test'),
    made,
    level: 'sample',
    openSecond: dmCryptSecondCipher(silentLog),
    signal: new AbortController().signal,
    progress() {},
  });
}
