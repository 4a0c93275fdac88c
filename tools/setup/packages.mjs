// What the demo and the tests need of the system: what proves that it is there, and the package that brings it.
// Debian 12 is proved; Ubuntu's names are known but have not been run.

/** @typedef {{ name: string, files: string[], debian: string, ubuntu?: string }} Need */

/** Folders where system commands live; the user's PATH may lack the sbin ones. */
const BIN = ['/usr/sbin', '/sbin', '/usr/bin', '/bin'];
const command = (name) => BIN.map((folder) => `${folder}/${name}`);

/** @type {Record<string, Need>} */
const NEEDS = {
  git: { name: 'git', files: command('git'), debian: 'git' },
  venv: { name: 'python3 -m venv', files: ensurepip(), debian: 'python3-venv' },
  qemu: { name: 'qemu-system-x86_64', files: command('qemu-system-x86_64'), debian: 'qemu-system-x86' },
  qemuImg: { name: 'qemu-img', files: command('qemu-img'), debian: 'qemu-utils' },
  mmdebstrap: { name: 'mmdebstrap', files: command('mmdebstrap'), debian: 'mmdebstrap' },
  keyring: {
    name: "Debian's archive keys",
    files: ['/usr/share/keyrings/debian-archive-keyring.gpg'],
    debian: 'debian-archive-keyring',
  },
  fakechroot: { name: 'fakechroot', files: command('fakechroot'), debian: 'fakechroot' },
  fakeroot: { name: 'fakeroot', files: command('fakeroot'), debian: 'fakeroot' },
  grub: { name: 'grub-mkimage', files: command('grub-mkimage'), debian: 'grub-common' },
  grubPc: { name: "GRUB's BIOS images", files: ['/usr/lib/grub/i386-pc/boot.img'], debian: 'grub-pc-bin' },
  sfdisk: { name: 'sfdisk', files: command('sfdisk'), debian: 'fdisk' },
  ext4: { name: 'mkfs.ext4', files: command('mkfs.ext4'), debian: 'e2fsprogs' },
  busybox: { name: 'static busybox', files: ['/bin/busybox', '/usr/bin/busybox'], debian: 'busybox-static' },
  cpio: { name: 'cpio', files: command('cpio'), debian: 'cpio' },
  mount: { name: 'losetup', files: command('losetup'), debian: 'mount' },
  kmod: { name: 'modprobe', files: command('modprobe'), debian: 'kmod' },
  cryptsetup: { name: 'cryptsetup', files: command('cryptsetup'), debian: 'cryptsetup-bin' },
  dmsetup: { name: 'dmsetup', files: command('dmsetup'), debian: 'dmsetup' },
  sudo: { name: 'sudo', files: command('sudo'), debian: 'sudo' },
  zstd: { name: 'zstd', files: command('zstd'), debian: 'zstd' },
  xz: { name: 'xz', files: command('xz'), debian: 'xz-utils' },
  bzip2: { name: 'bzip2', files: command('bzip2'), debian: 'bzip2' },
  chromium: {
    name: 'chromium',
    files: ['chromium', 'chromium-browser', 'google-chrome'].flatMap(command),
    debian: 'chromium',
    ubuntu: 'chromium-browser',
  },
};

const DEMO = ['git', 'venv', 'qemu', 'qemuImg', 'mmdebstrap', 'keyring', 'grub', 'grubPc', 'sfdisk', 'ext4'];
/** How an ordinary user builds the image with the right owners inside. */
const WITHOUT_ROOT = ['fakechroot', 'fakeroot'];
const TEST = [
  ...DEMO,
  ...WITHOUT_ROOT,
  'busybox',
  'cpio',
  'kmod',
  'mount',
  'cryptsetup',
  'dmsetup',
  'sudo',
  'zstd',
  'xz',
  'bzip2',
  'chromium',
];

/** @param {'demo' | 'test'} purpose @returns {Need[]} */
export function needsOf(purpose) {
  const demo = process.getuid?.() === 0 ? DEMO : [...DEMO, ...WITHOUT_ROOT];
  return (purpose === 'demo' ? demo : TEST).map((key) => NEEDS[key]);
}

function ensurepip() {
  const versions = ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14'];
  return versions.map((version) => `/usr/lib/python${version}/ensurepip/__init__.py`);
}
