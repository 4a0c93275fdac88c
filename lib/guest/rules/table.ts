import type { GuestFacts } from '../facts.ts';
import type { Verdict } from '../findings.ts';
import {
  bootPartition,
  fstabNames,
  noLvm,
  partitionTable,
  rootFileSystem,
  rootFolders,
  swapLabel,
} from './layout.ts';
import type { RuleName } from './names.ts';
import {
  cloudInit,
  cloudInitDatasource,
  cloudInitEnabled,
  cloudInitVersion,
  supportedOs,
  wget,
  xenGuestTools,
} from './system.ts';

/** One rule of IBM's for images. `docs/guest.md` is generated from these. */
export interface Rule {
  /** As in findings and in `check-guest-ignore`. */
  readonly name: RuleName;
  /** What an image must be like. */
  readonly demand: string;
  readonly cure: string;
  /** The page, and the section in it, that the rule comes from. */
  readonly source: string;
  /** Undefined: it is no rule on the disk's content alone, and is judged elsewhere. */
  readonly judge?: (facts: GuestFacts) => Verdict | undefined;
}

const LINUX_IMAGE = 'import-image.md, "Configuring a Linux custom image"';
const CLOUD_INIT_IMAGE = 'image_cloud-init.md, "Create image templates that are cloud-init enabled"';

export const RULES: readonly Rule[] = [
  {
    name: 'partition-table',
    demand: 'The disk has a partition table (MBR or GPT) whose partitions lie on it and do not overlap',
    cure: 'partition the disk, for example with `sfdisk`, and install the system into partitions of it',
    source: `${LINUX_IMAGE} (it names partitions)`,
    judge: partitionTable,
  },
  {
    name: 'boot-partition',
    demand: '/boot is the first partition, apart from /, and formatted with ext3 or ext4',
    cure: 'give /boot a partition of its own, the first one, with ext4, and mount it in /etc/fstab by label or UUID',
    source: LINUX_IMAGE,
    judge: bootPartition,
  },
  {
    name: 'root-filesystem',
    demand: '/ is formatted with ext3 or ext4',
    cure: 'install the system on ext4 instead of XFS, Btrfs, LVM or an encrypted container',
    source: LINUX_IMAGE,
    judge: rootFileSystem,
  },
  {
    name: 'root-folders',
    demand: '/etc and /root are on the same partition as /',
    cure: 'move /etc and /root onto the partition of /, and take them out of /etc/fstab',
    source: LINUX_IMAGE,
    judge: rootFolders,
  },
  {
    name: 'no-lvm',
    demand: 'No partition is a physical volume of LVM',
    cure: 'install without LVM: plain partitions with ext4',
    source: LINUX_IMAGE,
    judge: noLvm,
  },
  {
    name: 'fstab-by-label-or-uuid',
    demand:
      '/etc/fstab names partitions by label or UUID, never as /dev/sda1 or /dev/xvda1, and finds / by it',
    cure: "write `LABEL=…` or `UUID=…` into /etc/fstab (`blkid` shows both): the server's disks have other names",
    source: `${LINUX_IMAGE} (it mounts by label); fstab(5)`,
    judge: fstabNames,
  },
  {
    name: 'swap-label',
    demand: '/etc/fstab mounts the swap disk that the server gets, by its label SWAP-xvdb1',
    cure: 'add the line `LABEL=SWAP-xvdb1 swap swap defaults,nofail 0 0` to /etc/fstab',
    source: LINUX_IMAGE,
    judge: swapLabel,
  },
  {
    name: 'wget',
    demand: 'wget is installed',
    cure: 'install the package wget',
    source: LINUX_IMAGE,
    judge: wget,
  },
  {
    name: 'xen-guest-tools',
    demand: 'The guest tools of XenServer are installed',
    cure: 'install the Linux guest tools that the page names (xe-daemon), or xen-guest-agent',
    source: LINUX_IMAGE,
    judge: xenGuestTools,
  },
  {
    name: 'cloud-init',
    demand: 'cloud-init is installed',
    cure: 'install the package cloud-init: without it a server of an encrypted image is not configured at all',
    source: 'import-image.md, table of values, "Cloud-init": an encrypted image must be cloud-init enabled',
    judge: cloudInit,
  },
  {
    name: 'cloud-init-version',
    demand: 'cloud-init is version 0.7.7 or newer',
    cure: 'install a newer cloud-init',
    source: `${CLOUD_INIT_IMAGE}, "Linux requirements"`,
    judge: cloudInitVersion,
  },
  {
    name: 'cloud-init-datasource',
    demand: "cloud-init's datasource ConfigDrive is not excluded",
    cure: "add ConfigDrive to `datasource_list` in /etc/cloud/cloud.cfg.d, or remove the list, and name no other datasource in ds-identify.cfg or on the kernel's command line",
    source: CLOUD_INIT_IMAGE,
    judge: cloudInitDatasource,
  },
  {
    name: 'cloud-init-enabled',
    demand:
      'Nothing keeps cloud-init from running: no cloud-init.disabled, no kernel argument, no ds-identify policy, no disabled or masked unit',
    cure: 'remove what disables it (`systemctl enable cloud-init-local cloud-init cloud-config cloud-final` for units)',
    source: 'import-image.md, table of values, "Cloud-init"; cloud-init, "How to disable cloud-init"',
    judge: cloudInitEnabled,
  },
  {
    name: 'supported-os',
    demand:
      'The system is one that IBM imports: CentOS Stream 9, Debian 11 and 12, RHEL 8 and 9, Ubuntu 20.04, 22.04 and 24.04',
    cure: 'build the image of a release that IBM imports',
    source: 'import-image.md, list of operating systems for VHD imports (2024-10-28)',
    judge: supportedOs,
  },
  {
    name: 'operating-system',
    demand: '`operating-system` of `upload-import` names the system that is in the image',
    cure: 'give the reference code of the system that is in the image as `operating-system`',
    source: 'import-image.md, table of values, "Operating System"',
  },
];

/** Stands for a whole disk that was not judged. */
export const UNCHECKED: Rule = {
  name: 'unchecked',
  demand:
    'The disk is one that can be checked: a Linux system on file systems that can be read. Windows is not',
  cure: "check the image by hand against IBM's page, and name `unchecked` in check-guest-ignore",
  source: 'import-image.md, "Configuring a Linux custom image" and "Configuring a Windows custom image"',
};
