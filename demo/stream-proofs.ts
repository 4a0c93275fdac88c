import { basename } from 'node:path';
import type { Proof } from './proof.ts';
import type { Outputs } from './scene.ts';
import type { Writes, WrittenFile } from './writes.ts';

/** Logs, outputs, manifests, the actions' own files: all far below. */
const LARGEST_ALLOWED = 2 ** 20;
/** What all of them may add up to; a run with files writes the image's size and less than a MiB besides. */
const TOTAL_ALLOWED = 16 * 2 ** 20;

/** That no file of the encrypted image lay on the runner's disk, by all that the run has written. */
export function streamProofs(
  { largest, runner, toDisk, looks, worstGap }: Writes,
  outputs: Outputs,
): Proof[] {
  const image = amount(Number(outputs['size']));
  // A run that is seen to write nothing at all was not seen.
  const isStream =
    largest !== undefined && largest.bytes <= LARGEST_ALLOWED && outputs['encrypted-image'] === '';
  return [
    {
      text: `largest file the run wrote: ${told(largest)}; the encrypted image has ${image}${isStream ? " and never lay on the runner's disk" : ''}`,
      holds: isStream,
    },
    {
      text: `largest file of the runner itself, which lays out the actions: ${told(runner)}`,
      holds: (runner?.bytes ?? 0) <= LARGEST_ALLOWED,
    },
    {
      text: `all steps together gave ${amount(toDisk)} to disks (looked ${looks} times, at worst ${worstGap} ms apart)`,
      holds: toDisk <= TOTAL_ALLOWED,
    },
  ];
}

function told(file: WrittenFile | undefined): string {
  return file ? `${amount(file.bytes)} (${basename(file.path)})` : 'none was seen';
}

function amount(bytes: number): string {
  if (bytes < 2 ** 20) return `${(bytes / 2 ** 10).toFixed(1)} KiB`;
  return bytes < 10 * 2 ** 20 ? `${(bytes / 2 ** 20).toFixed(1)} MiB` : `${Math.round(bytes / 2 ** 20)} MiB`;
}
