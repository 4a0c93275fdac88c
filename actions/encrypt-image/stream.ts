import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { imageIdentity } from '../../lib/base/identity.ts';
import { progressLog } from '../../lib/base/progress.ts';
import { formatDuration, formatSize } from '../../lib/base/units.ts';
import { type Learned, learnSource } from '../../lib/engine/learn.ts';
import { type ImageStream, openImageStream } from '../../lib/engine/stream.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { SendDeps } from '../../lib/image-store/deps.ts';
import { holdUpload } from '../../lib/image-store/lease.ts';
import { storeStream } from '../../lib/image-store/stream.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import { endLease } from '../../lib/object-storage/held-lease.ts';
import type { Lease } from '../../lib/once/lease.ts';
import type { EncryptImageDeps } from './deps.ts';
import { adoptEarlier } from './earlier.ts';
import { findUnderLease } from './earlier-stream.ts';
import { manifestOf } from './image-manifest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import type { RunPaths } from './paths.ts';
import { replaceManifest } from './publish.ts';
import type { FoundImage } from './report.ts';
import { demandRoomInBucket, demandStreamPlace, streamPlace } from './stream-place.ts';
import { vhdUuid } from './vhd-uuid.ts';
import type { Plain, WantedImage } from './wanted-image.ts';

/** Where a stream goes, and what the first reading of its source told. */
interface Prepared {
  readonly place: CosUri;
  readonly learned: Learned;
}

/** What is streamed. */
interface StreamWork extends Plain, Prepared {
  readonly wanted: WantedImage;
}

/**
 * Proves that the image may be sent, and reads the source once: for its digest, for the blocks that hold data, and so for
 * the image's size. Undefined without `stream`. Leaves nothing.
 */
export async function prepareStream(
  { source }: Plain,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<Prepared | undefined> {
  const place = streamPlace(inputs);
  if (!place) return undefined;
  const bucket = await demandStreamPlace(place, paths, deps);
  const { signal, log, summary } = deps;
  const started = performance.now();
  const learned = await learnSource(source, inputs.format, { signal, progress: progressLog(log, 'read') });
  const spent = performance.now() - started;
  summary.timed('Read for its digest', spent, source.virtualSize);
  log.info(
    `read ${formatSize(source.virtualSize)} in ${formatDuration(spent)}: the image will have ${formatSize(learned.size)}`,
  );
  demandRoomInBucket(bucket, learned.size);
  return { place, learned };
}

/**
 * Sends the image to its place while it makes it, one run at a time; or finds that another run has. The object appears
 * when all of it is verified, its manifest after it, and the local manifest last.
 */
export async function streamImage(
  work: StreamWork,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<FoundImage> {
  const { place, wanted } = work;
  return explaining('the encrypted image cannot be stored', async () => {
    await using lease = await holdUpload(place, sendDeps(deps));
    // Another run may have been at work here until now, or have died here.
    const there = await findUnderLease(place, lease.noted, wanted, inputs, deps);
    const image = there
      ? await adoptEarlier(there, work, inputs, paths, deps)
      : await send(work, lease, inputs, paths, deps);
    await endLease(lease, deps);
    return image;
  });
}

async function send(
  work: StreamWork,
  lease: Lease,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<FoundImage> {
  const { place, wanted } = work;
  const engine = await deps.engines.userspace();
  const tools = await engine.toolVersions();
  await using stream = await openStream(work, inputs, deps);
  deps.summary.begin();
  const started = performance.now();
  const manifest = await storeStream(
    {
      ...{ object: place, content: stream.content, identity: imageIdentity(wanted) },
      async describe({ sha256, crc32 }, marker) {
        // Every block has been verified when this ends, and nothing of it shows before.
        const made = { ...(await stream.finish()), sha256 };
        const finished = { identity: wanted, made, engine: engine.name, tools, verify: inputs.verify };
        return { ...manifestOf(work, finished, inputs), 'upload-marker': marker, crc32 };
      },
    },
    lease,
    sendDeps(deps),
  );
  tellStreamed(work, manifest, performance.now() - started, deps);
  await replaceManifest(paths.manifest, manifest);
  return { manifest, how: 'streamed', object: place, localManifest: true };
}

/** VHD and LUKS alike get the same bytes in every run, on every host: an upload goes on with them. */
function openStream(
  { source, learned, wanted, key }: StreamWork,
  inputs: EncryptImageInputs,
  { signal, log }: EncryptImageDeps,
): Promise<ImageStream> {
  return openImageStream({
    ...{ source, learned, signal, log },
    format: inputs.format,
    dek: key.dek,
    identity: imageIdentity(wanted),
    vhd: { uuid: vhdUuid(wanted), unixTime: inputs.unixTime },
    level: inputs.verify,
    // What was sent is told.
    progress: () => undefined,
  });
}

function tellStreamed(
  { place, source }: StreamWork,
  { size, verify }: Manifest,
  spent: number,
  { log }: EncryptImageDeps,
) {
  log.info(
    `encrypted ${formatSize(source.virtualSize)} and sent it as ${formatSize(size)} to ${formatCosUri(place)} in ${formatDuration(spent)}, verification ${verify}`,
  );
}

const sendDeps = ({ streaming, ...deps }: EncryptImageDeps): SendDeps => ({
  ...deps,
  ...streaming(),
  rememberLease: (value) => deps.remember('upload-lease', value),
  timed: (_, milliseconds, bytes) =>
    deps.summary.timed('Encrypted, verified and uploaded', milliseconds, bytes),
});
