import { openLanes as openRealLanes } from '../lanes/open.ts';
import { type Behind, RevokedError } from './behind.ts';
import { verifyFailure } from './failure.ts';
import type { FollowJob, Verified, VerifyJob } from './job.ts';
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
  return await verify(job, file);
}

/**
 * The same for a file that is still being written, right behind its writer. Undefined: it did not become what was
 * expected, so nothing is known of it.
 */
export async function verifyBehind(job: FollowJob, behind: Behind): Promise<Verified | undefined> {
  const image = await behind.expected;
  if (!image) return undefined;
  try {
    await using file = await FinishedFile.open(job.path, { behind, image });
    return await verify({ ...job, made: image }, file);
  } catch (error) {
    if (error instanceof RevokedError) return undefined;
    throw error;
  }
}

async function verify(job: VerifyJob, file: FinishedFile): Promise<Verified> {
  const parts = { ...job, file, openLanes: job.openLanes ?? openRealLanes };
  const found = await (job.format === 'vhd' ? verifyVhd(parts) : verifyLuks(parts));
  await file.demandFinished();
  return { sha256: await file.digest(), ...found };
}
