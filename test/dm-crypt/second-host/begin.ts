import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeDeadFiles } from '../../../actions/encrypt-image/leftovers.ts';
import { silentLog } from '../../../lib/base/log.ts';
import { removeLeftovers } from '../../../lib/engine/dm-crypt/leftovers.ts';
import { nextName } from '../../../lib/host/own-names.ts';
import { privileges } from '../../../lib/host/privileges.ts';

/** `begin.ts FOLDER`: cleans up as a run does when it begins, says what it tells, and ends without its file. */
const folder = process.argv[2] ?? '';
const log = { ...silentLog, notice: (text: string) => console.log(text) };
await removeLeftovers(privileges(), log, folder);
await removeDeadFiles([folder], log);
writeFileSync(join(folder, nextName()), 'unfinished');
