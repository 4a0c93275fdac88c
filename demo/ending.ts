import { expectedGreeting } from './caller.ts';
import { type Proof, prove } from './proof.ts';
import type { Outputs, Scene } from './scene.ts';
import { awaitGreeting, machineOf, printable, rootDiskSerial } from './server.ts';
import { streamProofs } from './stream-proofs.ts';
import type { Writes } from './writes.ts';

const SHOWN = [
  'format',
  'engine',
  'virtual-size',
  'size',
  'sha256',
  'object-uri',
  'template-id',
  'datacenters',
  'instance-id',
  'public-ip',
  'hourly-price',
];

/** Waits for the ordered server's greeting, proves what was stored, and reports. True when all of it holds. */
export async function endWithServer(
  greeting: string,
  outputs: Outputs,
  scene: Scene,
  writes?: Writes,
): Promise<boolean> {
  const { cloud, image, scratch, progress } = scene;
  const machine = machineOf(cloud, outputs['instance-id'] ?? '');
  const serial = await rootDiskSerial(cloud, outputs['instance-id'] ?? '');
  progress.line(`the server boots from the encrypted disk; its console: ${machine.consolePath}`);
  const greeted = await awaitGreeting(expectedGreeting(greeting, serial), machine, scene);
  const stored = await prove({
    cloud,
    image,
    scratch,
    objectUri: outputs['object-uri'] ?? '',
    wrappedDek: outputs['wrapped-dek'] ?? '',
    rootKeyCrn: outputs['root-key-crn'] ?? '',
    keyHash: outputs['key-hash'] ?? '',
  });
  const proofs = writes ? [...stored, ...streamProofs(writes, outputs)] : stored;
  progress.line('');
  for (const name of SHOWN) progress.line(`  ${name.padEnd(14)} ${outputs[name] ?? ''}`);
  progress.line('');
  tellProofs(proofs, scene);
  progress.line('console log:');
  process.stdout.write(`${machine.consolePath}\n`);
  const { line, seconds } = greeted;
  if (line === undefined) progress.line(`FAILED: no greeting on the console within ${seconds} s`);
  else progress.line(`the server says, ${seconds} s after provisioning:\n\n    ${printable(line)}\n`);
  return line !== undefined && proofs.every((proof) => proof.holds);
}

export function tellProofs(proofs: readonly Proof[], { progress }: Scene): void {
  for (const proof of proofs) progress.line(`  ${proof.holds ? 'proved' : 'FAILED'}  ${proof.text}`);
  progress.line('');
}
