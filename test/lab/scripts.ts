/**
 * What runs inside the machine before the test's own script. The host's file system is the machine's root, but read-only
 * under an overlay whose upper layer is the machine's memory: nothing that the machine does reaches the host, except what
 * it writes into `/run/lab`. That also lets it have users and a sudoers file of its own, and hides files that the
 * host's user cannot read. test-lab.md 1
 */
export function initScript(modules: readonly string[]): string {
  return `#!/bin/busybox sh
export PATH=/bin
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
${modules.map((module) => `insmod ${module}`).join('\n')}
P9='trans=virtio,version=9p2000.L,msize=1048576'
mount -t 9p -o ro,$P9,cache=loose host /host || echo 'LAB: no host files'
mount -t tmpfs -o size=90% tmpfs /upper
mkdir /upper/up /upper/work
mount -t overlay -o lowerdir=/host,upperdir=/upper/up,workdir=/upper/work overlay /newroot || echo 'LAB: no overlay'
mkdir -p /newroot/proc /newroot/sys /newroot/dev /newroot/run
mount -t tmpfs tmpfs /newroot/run
mkdir /newroot/run/lab
mount -t 9p -o $P9,cache=none lab /newroot/run/lab || echo 'LAB: no shared folder'
mount -o move /proc /newroot/proc
mount -o move /sys /newroot/sys
mount -o move /dev /newroot/dev
exec switch_root /newroot /bin/sh /run/lab/boot.sh
`;
}

/** Letters, digits and what paths need: these texts are put into shell scripts unquoted. */
const PLAIN = /^[A-Za-z0-9/._-]+$/;

export interface MachineOptions {
  readonly modulesRoot: string;
  readonly projectRoot: string;
  /** Kernel modules to load, in this order. */
  readonly modules: readonly string[];
  /** Mounted at /mnt/disk as ext4 when there is one. */
  readonly disk: boolean;
  /** Text of the machine's only file in /etc/sudoers.d; the user it names is \`runner\`. */
  readonly sudoers: string | undefined;
}

/** User and group of the machine's ordinary user, \`runner\`. */
export const LAB_USER_ID = 4711;

/** Prepares the machine, runs /run/lab/script as root, records its exit code, powers off. */
export function bootScript(options: MachineOptions): string {
  for (const text of [options.modulesRoot, options.projectRoot, ...options.modules])
    if (!PLAIN.test(text)) throw new Error(`the lab cannot run from ${JSON.stringify(text)}`);
  return `export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root NO_COLOR=1 LC_ALL=C
mkdir -p /dev/pts /dev/shm /mnt
mount -t devpts devpts /dev/pts
mount -t tmpfs tmpfs /dev/shm
chmod 1777 /tmp /dev/shm
modprobe -d ${options.modulesRoot} -a ${options.modules.join(' ')} || echo 'LAB: a module is missing'
busybox hostname lab
echo '127.0.0.1 localhost lab' > /run/hosts
rm -f /etc/hosts
cp /run/hosts /etc/hosts
busybox ip link set lo up
busybox ip addr add 10.0.2.15/24 dev eth0
busybox ip link set eth0 up
${options.disk ? mountDisk() : ''}
${users(options)}
cd ${options.projectRoot}
sh -e /run/lab/script > /run/lab/output 2>&1 < /dev/null
echo $? > /run/lab/exit-code
sync
echo o > /proc/sysrq-trigger
while :; do :; done
`;
}

function mountDisk(): string {
  return `mkdir -p /mnt/disk
mkfs.ext4 -q -F -J size=4 -E nodiscard,lazy_itable_init=1,lazy_journal_init=1 /dev/vda
mount -t ext4 -o noinit_itable /dev/vda /mnt/disk
chmod 1777 /mnt/disk`;
}

/** New files instead of changed ones: what only the host's root may read cannot be copied up. */
function users(options: MachineOptions): string {
  const folders = parents(options.projectRoot);
  return `cp /etc/passwd /run/passwd; cp /etc/group /run/group
echo 'runner:x:${LAB_USER_ID}:${LAB_USER_ID}::/tmp:/bin/sh' >> /run/passwd
echo 'runner:x:${LAB_USER_ID}:' >> /run/group
rm -rf /etc/passwd /etc/group /etc/shadow /etc/sudoers /etc/sudoers.d
cp /run/passwd /run/group /etc/
echo 'runner:*:19000:0:99999:7:::' > /etc/shadow
echo 'root:*:19000:0:99999:7:::' >> /etc/shadow
mkdir -p /etc/sudoers.d
echo '@includedir /etc/sudoers.d' > /etc/sudoers
${options.sudoers === undefined ? '' : 'cp /run/lab/sudoers /etc/sudoers.d/encrypted-image'}
chown -R 0:0 /etc/sudoers /etc/sudoers.d /etc/shadow
chmod 0440 /etc/sudoers $(ls -d /etc/sudoers.d/* 2>/dev/null)
chmod a+rx ${folders.join(' ')}`;
}

/** The folder and all above it, which the ordinary user must be able to enter (the host's may lie in /root). */
function parents(folder: string): string[] {
  const parts = folder.split('/').filter((part) => part !== '');
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}
