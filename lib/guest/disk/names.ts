/**
 * What may lie on a partition, or fill a disk, with its name for people. `ext` is one of ext2, ext3 and ext4, as its
 * superblock tells; all others are known by name and never read.
 */
export const CONTENT_NAMES = {
  ext: 'an ext file system',
  xfs: 'an XFS file system',
  btrfs: 'a Btrfs file system',
  f2fs: 'an F2FS file system',
  jfs: 'a JFS file system',
  reiserfs: 'a ReiserFS file system',
  nilfs2: 'a NILFS2 file system',
  bcachefs: 'a bcachefs file system',
  erofs: 'an EROFS file system',
  cramfs: 'a cramfs file system',
  romfs: 'a romfs file system',
  ocfs2: 'an OCFS2 file system',
  gfs2: 'a GFS2 file system',
  lvm: 'a physical volume of LVM',
  luks: 'a LUKS container',
  'md-raid': 'a member of an MD RAID',
  bcache: 'a device of bcache',
  stratis: 'a device of a Stratis pool',
  vdo: 'a VDO volume',
  'dm-integrity': 'a device of dm-integrity',
  'dm-verity': 'hashes of dm-verity',
  zfs: 'a device of a ZFS pool',
  bluestore: 'a device of Ceph BlueStore',
  swap: 'swap space',
  ntfs: 'an NTFS file system',
  bitlocker: 'a volume of BitLocker',
  refs: 'a ReFS file system',
  exfat: 'an exFAT file system',
  fat: 'a FAT file system',
  iso9660: 'an ISO 9660 file system, as on a CD',
  udf: 'a UDF file system, as on a DVD',
  'hfs+': 'an HFS+ file system',
  apfs: 'an APFS container',
  ufs: 'a UFS file system',
  vmfs: 'a VMFS file system',
} as const;

export type Content = keyof typeof CONTENT_NAMES;
