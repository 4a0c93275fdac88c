/** The few frames that a port probe sends and understands. Addresses are byte strings: MACs of 6, IPs of 4 bytes. */

const TYPE_IPV4 = 0x0800;
const TYPE_ARP = 0x0806;
const PROTOCOL_TCP = 6;
const FLAG = { syn: 0x02, reset: 0x04, acknowledge: 0x10 } as const;

export interface Station {
  readonly mac: Buffer;
  readonly ip: Buffer;
}

export type Seen =
  | { readonly kind: 'arp-request'; readonly from: Station; readonly target: Buffer }
  | { readonly kind: 'arp-reply'; readonly from: Station }
  | {
      readonly kind: 'tcp';
      readonly from: Station;
      readonly to: Buffer;
      readonly fromPort: number;
      readonly toPort: number;
      readonly acknowledgement: number;
      readonly answer: 'syn-ack' | 'reset' | 'other';
    }
  | { readonly kind: 'other'; readonly from: Station };

/** What a frame says; undefined when it is too short, or neither ARP nor IPv4. */
export function decode(frame: Buffer): Seen | undefined {
  if (frame.length < 14 + 20) return undefined;
  const type = frame.readUInt16BE(12);
  const mac = frame.subarray(6, 12);
  if (type === TYPE_ARP && frame.length >= 42) {
    const from = { mac, ip: frame.subarray(28, 32) };
    return frame.readUInt16BE(20) === 1
      ? { kind: 'arp-request', from, target: frame.subarray(38, 42) }
      : { kind: 'arp-reply', from };
  }
  if (type !== TYPE_IPV4) return undefined;
  const from = { mac, ip: frame.subarray(26, 30) };
  const segment = 14 + 4 * (frame.readUInt8(14) & 15);
  if (frame.readUInt8(23) !== PROTOCOL_TCP || frame.length < segment + 20) return { kind: 'other', from };
  const flags = frame.readUInt8(segment + 13);
  const synAck = (flags & FLAG.syn) !== 0 && (flags & FLAG.acknowledge) !== 0;
  return {
    kind: 'tcp',
    from,
    to: frame.subarray(30, 34),
    fromPort: frame.readUInt16BE(segment),
    toPort: frame.readUInt16BE(segment + 2),
    acknowledgement: frame.readUInt32BE(segment + 8),
    answer: (flags & FLAG.reset) !== 0 ? 'reset' : synAck ? 'syn-ack' : 'other',
  };
}

/** The answer to an ARP request for our own address. */
export function arpReply(from: Station, to: Station): Buffer {
  const frame = Buffer.alloc(42);
  addresses(frame, from.mac, to.mac, TYPE_ARP);
  frame.writeUInt16BE(1, 14);
  frame.writeUInt16BE(TYPE_IPV4, 16);
  frame.writeUInt16BE(0x0604, 18);
  frame.writeUInt16BE(2, 20);
  from.mac.copy(frame, 22);
  from.ip.copy(frame, 28);
  to.mac.copy(frame, 32);
  to.ip.copy(frame, 38);
  return frame;
}

/** Opens (`syn`) a connection, or breaks it off (`reset`). */
export function tcpSegment(
  from: Station,
  to: Station,
  segment: { fromPort: number; toPort: number; sequence: number; kind: 'syn' | 'reset' },
): Buffer {
  const frame = Buffer.alloc(14 + 20 + 20);
  addresses(frame, from.mac, to.mac, TYPE_IPV4);
  const ip = frame.subarray(14, 34);
  ip.writeUInt8(0x45, 0);
  ip.writeUInt16BE(40, 2);
  ip.writeUInt8(64, 8);
  ip.writeUInt8(PROTOCOL_TCP, 9);
  from.ip.copy(ip, 12);
  to.ip.copy(ip, 16);
  ip.writeUInt16BE(checksum(ip), 10);
  const tcp = frame.subarray(34);
  tcp.writeUInt16BE(segment.fromPort, 0);
  tcp.writeUInt16BE(segment.toPort, 2);
  tcp.writeUInt32BE(segment.sequence >>> 0, 4);
  tcp.writeUInt8(0x50, 12);
  tcp.writeUInt8(segment.kind === 'syn' ? FLAG.syn : FLAG.reset, 13);
  tcp.writeUInt16BE(segment.kind === 'syn' ? 1024 : 0, 14);
  const pseudo = Buffer.from([...from.ip, ...to.ip, 0, PROTOCOL_TCP, 0, tcp.length]);
  tcp.writeUInt16BE(checksum(Buffer.concat([pseudo, tcp])), 16);
  return frame;
}

function addresses(frame: Buffer, from: Buffer, to: Buffer, type: number): void {
  to.copy(frame, 0);
  from.copy(frame, 6);
  frame.writeUInt16BE(type, 12);
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 2) sum += data.readUInt16BE(at);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}
