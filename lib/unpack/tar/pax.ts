/** Records `length key=value\n`, as POSIX pax writes them before a member. Throws RangeError, in words, for others. */
export function parsePax(bytes: Buffer): Map<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(0x20, at);
    const digits = bytes.toString('latin1', at, Math.max(at, blank));
    const length = /^[1-9][0-9]{0,6}$/.test(digits) ? Number(digits) : 0;
    const record = bytes.subarray(blank + 1, at + length);
    const equals = record.indexOf(0x3d);
    if (at + length > bytes.length || equals < 1 || record.at(-1) !== 0x0a)
      throw new RangeError('an extended header is damaged');
    records.set(record.toString('utf8', 0, equals), record.toString('utf8', equals + 1, record.length - 1));
    at += length;
  }
  return records;
}
