import { openLanes as openRealLanes } from '../lanes/open.ts';
import { verifyFailure } from './failure.ts';
import type { Verified, VerifyJob } from './job.ts';
import { verifyLuks } from './luks.ts';
import { FinishedFile } from './reader.ts';
import { verifyVhd } from './vhd.ts';

/**
 * Opens a finished file anew and checks its every structure and its sectors as `level` says. Throws UserError E_VERIFY
 * for what is wrong. One pass from the first byte to the last.
 */
export async function verifyImage(job: VerifyJob): Promise<Verified> {
  await using file = await FinishedFile.open(job.path);
  if (file.size !== job.made.size)
    throw verifyFailure(`it has ${file.size} bytes, not the ${job.made.size} that were written`);
  const parts = { ...job, file, openLanes: job.openLanes ?? openRealLanes };
  const found = await (job.format === 'vhd' ? verifyVhd(parts) : verifyLuks(parts));
  return { sha256: file.digest(), ...found };
}
