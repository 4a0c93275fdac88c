import type { GuestTree } from './tree.ts';

const FOLDERS = ['/usr/bin', '/usr/sbin', '/bin', '/sbin', '/usr/local/bin', '/usr/local/sbin'];

/** Path of the first of these programs that the guest can run; undefined when it has none. */
export async function findProgram(tree: GuestTree, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    for (const folder of FOLDERS) {
      const node = await tree.find(`${folder}/${name}`);
      if (node?.inode.kind === 'file' && node.inode.size > 0 && (node.inode.permissions & 0o111) !== 0)
        return `${folder}/${name}`;
    }
  }
  return undefined;
}

/** By any of the two makers: XenServer's and IBM's package brings xe-daemon, XCP-ng's newer one xen-guest-agent. */
export const XEN_GUEST_TOOLS = ['xe-daemon', 'xe-linux-distribution', 'xen-guest-agent'];
