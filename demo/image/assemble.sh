#!/bin/sh
# Turns the tar of a Debian root file system into a disk by IBM's layout rules: an MBR, /boot on the first partition,
# / on the second, both ext4, mounted by label. Needs no loop device and no mount; runs as root or under fakeroot, so
# that ownership is kept.
# usage: assemble.sh ROOT_TAR FOLDER DISK BOOT_START BOOT_MIB ROOT_START ROOT_MIB   (starts in 512-byte sectors)
set -eu
tar=$1 folder=$2 disk=$3 boot_start=$4 boot_mib=$5 root_start=$6 root_mib=$7
root=$folder/root boot=$folder/boot
mkdir -p "$root" "$boot"
tar -xpf "$tar" -C "$root"

cat > "$root/etc/fstab" <<'EOF'
LABEL=cloudimg-rootfs / ext4 defaults,errors=remount-ro 0 1
LABEL=cloudimg-boot /boot ext4 defaults 0 2
LABEL=SWAP-xvdb1 none swap sw,nofail,x-systemd.device-timeout=1s 0 0
EOF
cat > "$root/etc/cloud/cloud.cfg.d/90-datasource.cfg" <<'EOF'
datasource_list: [ ConfigDrive ]
EOF
# Long RSA keys and locales take an emulated server most of its first boot.
cat > "$root/etc/cloud/cloud.cfg.d/91-first-boot.cfg" <<'EOF'
ssh_genkeytypes: [ed25519, ecdsa]
locale: false
EOF
cat > "$root/etc/network/interfaces" <<'EOF'
source /etc/network/interfaces.d/*
auto lo
iface lo inet loopback
allow-hotplug eth0
iface eth0 inet dhcp
EOF
echo debian > "$root/etc/hostname"
# No machine id and no host keys of the image: each server makes its own.
: > "$root/etc/machine-id"
rm -f "$root"/etc/ssh/ssh_host_*_key "$root"/etc/ssh/ssh_host_*_key.pub
kernel=$(cd "$root/boot" && ls vmlinuz-* | tail -n 1)
version=${kernel#vmlinuz-}
mv "$root"/boot/* "$boot/"
mkdir -p "$boot/grub"
cat > "$boot/grub/grub.cfg" <<EOF
set timeout=0
serial --unit=0 --speed=115200
terminal_output serial console
linux /vmlinuz-$version root=LABEL=cloudimg-rootfs ro console=tty0 console=ttyS0,115200 net.ifnames=0
initrd /initrd.img-$version
boot
EOF

truncate -s "$(( (root_start * 512) + (root_mib * 1048576) ))" "$disk"
sfdisk --quiet --no-tell-kernel "$disk" <<EOF
label: dos
label-id: 0x49424d31
start=$boot_start, size=$((boot_mib * 2048)), type=83, bootable
start=$root_start, size=$((root_mib * 2048)), type=83
EOF
mkfs.ext4 -q -F -L cloudimg-boot -E "offset=$((boot_start * 512))" -d "$boot" "$disk" "${boot_mib}M"
mkfs.ext4 -q -F -L cloudimg-rootfs -E "offset=$((root_start * 512))" -d "$root" "$disk" "${root_mib}M"
