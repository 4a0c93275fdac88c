import { dirname } from 'node:path';
import type { EncryptImageDeps } from './deps.ts';
import { adoptEarlier, findEarlier, needsDigestFirst } from './earlier.ts';
import { encryptAndPublish } from './encrypt.ts';
import { chooseEngine, secondCipherFor } from './engines.ts';
import { takeFromCache } from './from-cache.ts';
import { demandGuest, judgeGuest } from './guest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { removeLeftovers } from './leftovers.ts';
import { demandLinux, resolvePaths } from './paths.ts';
import { clearStaleManifest } from './publish.ts';
import { type Found, report, tellLegacyFormat } from './report.ts';
import { openSource } from './source-disk.ts';
import { sourceFile } from './source-file.ts';
import { demandSpaceForResult } from './space.ts';
import { prepareStream, streamImage } from './stream.ts';
import { keyFactsOf, unwrapDataKey } from './unwrapped-key.ts';
import { wantedImage } from './wanted-image.ts';

/**
 * Encrypts one disk image, or adopts an earlier result. The file gets its name only when it is complete, verified and
 * on the disk. In every ending the data key is overwritten, the source closed and a downloaded plaintext settled; then
 * outputs and summary tell what was found by then.
 * Long: the procedure itself, one numbered step after the other.
 */
export async function run(inputs: EncryptImageInputs, deps: EncryptImageDeps): Promise<void> {
  const found: Found = {};
  // Given back from the last to the first.
  await using held = new AsyncDisposableStack();
  held.defer(() => report(found, inputs, deps));

  // 1. Where everything lies; what killed runs have left there goes.
  demandLinux(deps.platform);
  const paths = await resolvePaths(inputs, deps.allowed, deps.temp);
  found.paths = paths;
  const folder = dirname(paths.output);
  if (!inputs.dryRun) await removeLeftovers(paths.temp, folder, deps);
  tellLegacyFormat(inputs, deps);

  // 2. The plaintext: its file, the disk in it, and the system on that.
  const file = held.use(await sourceFile(inputs, paths, deps));
  const source = held.use(await openSource(file.path, inputs, paths, deps));
  source.digestWhileReading(deps.signal);
  const guest = await judgeGuest(source, inputs.guest, deps);
  found.guest = guest;
  demandGuest(guest);

  // 3. The data key, in memory alone.
  const key = held.use(await unwrapDataKey(inputs.wrappedDek, inputs, deps));
  found.key = keyFactsOf(key);
  const plain = { source, guest, key };

  // 4. With `stream`: what it needs of the bucket, and one reading of the source, which tells its digest and its blocks.
  const stream = await prepareStream(plain, inputs, paths, deps);

  // 5. An earlier result is adopted. Where none can be, the source's digest is taken while it is encrypted.
  const wanted = (await needsDigestFirst(inputs, paths, deps))
    ? await wantedImage(plain, inputs, deps)
    : undefined;
  found.sourceSha256 = wanted?.sourceSha256;
  const earlier = wanted && (await findEarlier(wanted, inputs, paths, deps));
  if (earlier) {
    found.image = await adoptEarlier(earlier, plain, inputs, paths, deps);
    return;
  }

  // 6. A stream ends here: sent while it is made, or only planned.
  if (stream && wanted) {
    if (inputs.dryRun) found.plan = { source, engine: 'userspace', ...stream.learned };
    else found.image = await streamImage({ ...plain, ...stream, wanted }, inputs, paths, deps);
    return;
  }

  // 7. The engine, and room for what it will make. A dry run ends here.
  const engine = await chooseEngine(inputs.engine, folder, deps.engines, deps.log);
  const size = await demandSpaceForResult(source, inputs, folder, deps);
  await clearStaleManifest(paths.manifest, inputs);
  if (inputs.dryRun) {
    found.plan = { source, engine: engine.name, ...size };
    return;
  }

  // 8. Taken from the cache; or encrypted, read back and published.
  deps.summary.begin();
  const openSecond = await secondCipherFor(engine, inputs, folder, deps.engines);
  const work = { ...plain, engine, openSecond, digestKnown: wanted !== undefined };
  const cache = wanted && inputs.cache ? await deps.openCache(wanted, inputs, folder) : undefined;
  const taken = cache && (await takeFromCache(cache, work, size, inputs, paths, deps));
  const image = taken ?? (await encryptAndPublish(work, inputs, paths, deps));
  found.image = image;

  // 9. Put into the cache, which takes its time: all that is held is given back before.
  await held.disposeAsync();
  if (!taken) await cache?.put(paths.output, image.manifest);
}
