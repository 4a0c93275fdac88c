/** What every LUKS header begins with. encrypted-formats.md 7 */
export const LUKS_MAGIC = Buffer.from('4c554b53babe', 'hex');

/** The version of the LUKS header with which `head` (8 bytes or more) begins; undefined when it is none. */
export function luksVersionIn(head: Buffer): number | undefined {
  if (head.length < 8 || !LUKS_MAGIC.equals(head.subarray(0, LUKS_MAGIC.length))) return undefined;
  return head.readUInt16BE(6);
}
