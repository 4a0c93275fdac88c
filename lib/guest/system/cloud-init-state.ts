import { Unreadable } from '../unreadable.ts';
import { type BootLine, kernelArgument } from './boot-lines.ts';
import { IDENTIFY, identifySetting } from './datasources.ts';
import type { GuestTree } from './tree.ts';

const UNIT_FOLDERS = ['/etc/systemd/system', '/usr/lib/systemd/system', '/lib/systemd/system'];
/** Its stages; which of them there are depends on its version. */
const STAGES = [
  'cloud-init-local.service',
  'cloud-init.service',
  'cloud-init-network.service',
  'cloud-init-main.service',
  'cloud-config.service',
  'cloud-final.service',
];
const TARGETS = ['cloud-init.target', 'cloud-config.target'];
const SMALL_FILE = 64 * 1024;
const FOLDER_COUNT = 100;

/** All that keeps cloud-init from running, in words with the file; none when it runs. */
export async function readWhatDisablesCloudInit(
  tree: GuestTree,
  bootLines: readonly BootLine[],
): Promise<string[]> {
  const reasons: string[] = [];
  const argument = kernelArgument(bootLines, ['cloud-init']);
  if (argument?.value === 'disabled')
    reasons.push(`the kernel's command line in ${argument.file}: ${argument.word}`);
  // The command line is stronger than the file.
  if (argument?.value !== 'enabled' && (await tree.find('/etc/cloud/cloud-init.disabled')))
    reasons.push('/etc/cloud/cloud-init.disabled');
  const policy = kernelArgument(bootLines, ['ci.di.policy'])?.value;
  const identified = policy ?? identifySetting((await tree.text(IDENTIFY, SMALL_FILE)) ?? '', 'policy');
  if (identified?.split(',')[0] === 'disabled')
    reasons.push(
      `the policy "disabled" of ds-identify (${policy === undefined ? IDENTIFY : 'kernel command line'})`,
    );
  reasons.push(...(await stoppedUnits(tree)));
  return reasons;
}

/** Units that are masked, or that nothing starts. */
async function stoppedUnits(tree: GuestTree): Promise<string[]> {
  const reasons: string[] = [];
  const started = await startedUnits(tree);
  const presets = await appliesPresets(tree);
  for (const unit of [...TARGETS, ...STAGES]) {
    const file = await unitFile(tree, unit);
    if (file === undefined) continue;
    const disabled = STAGES.includes(unit) && /^\[Install\]/m.test(file) && !started.has(unit);
    if (file === 'masked') reasons.push(`${unit} is masked`);
    else if (disabled && !presets) reasons.push(`${unit} is disabled`);
  }
  return reasons;
}

/** On its very first boot systemd enables units by presets, whatever was enabled before (machine-id(5)). */
async function appliesPresets(tree: GuestTree): Promise<boolean> {
  const id = await tree.text('/etc/machine-id', SMALL_FILE);
  return id === undefined || id.trim() === 'uninitialized';
}

/** Text of a unit, as systemd finds it; undefined when there is none. */
async function unitFile(tree: GuestTree, unit: string): Promise<string | undefined> {
  for (const folder of UNIT_FOLDERS) {
    const path = `${folder}/${unit}`;
    if ((await tree.linkTarget(path)) === '/dev/null') return 'masked';
    const text = await tree.text(path, SMALL_FILE);
    if (text !== undefined) return text.trim() === '' ? 'masked' : text;
  }
  return undefined;
}

/** Which stages a `….wants` or `….requires` names: what `systemctl enable` makes. */
async function startedUnits(tree: GuestTree): Promise<ReadonlySet<string>> {
  const started = new Set<string>();
  for (const folder of UNIT_FOLDERS) {
    const wants = (await tree.names(folder)).filter((name) => /\.(wants|requires)$/.test(name));
    if (wants.length > FOLDER_COUNT) throw new Unreadable(`${folder} has more than ${FOLDER_COUNT} targets`);
    for (const name of wants)
      for (const unit of STAGES)
        if (await tree.find(`${folder}/${name}/${unit}`, { keepLink: true })) started.add(unit);
  }
  return started;
}
