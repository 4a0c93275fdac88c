import { randomInt } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { arpReply, decode, type Seen, type Station, tcpSegment } from './ethernet.ts';
import { readExactly, writeAll } from './stream.ts';

/** `open`: the guest accepts; `closed`: it refuses; `silent`: it does not answer (not yet, or not any more). */
export type PortState = 'open' | 'closed' | 'silent';

export interface GuestNetwork {
  /** Asks the guest itself whether a TCP port accepts, without making a connection. */
  probe(port: number): Promise<PortState>;
  /** The guest's own address, as far as it is known; undefined before its first frame. */
  guestIp(): string | undefined;
  /** Has the guest ever sent a frame? */
  alive(): boolean;
}

/** QEMU's user network is 10.0.2.0/24: gateway .2, name server .3, guests from .15 on. The probe takes a free one. */
const PROBE: Station = {
  mac: Buffer.from('525400f0f0f0', 'hex'),
  ip: Buffer.from([10, 0, 2, 251]),
};
const NETWORK = PROBE.ip.subarray(0, 3);
/** What DHCP gives to the only guest; one with a fixed address shows it in its frames. */
const LEASE = Buffer.from([10, 0, 2, 15]);
const FIRST_PORT = 32_768;
const PORTS = 28_000;
const ANSWER_WITHIN = 1_000;
/** QEMU sends no larger frame without offloads. */
const MAXIMUM_FRAME = 70_000;

/**
 * A switch of three stations: the guest, QEMU's user network (DHCP, NAT, forwarding) and a probe. QEMU's own hub
 * would not do: its user network answers for any address, so it must not see the probe's frames.
 * @param guest,nat streams of frames as QEMU's `-netdev socket` writes them: length (4 bytes), frame
 */
export function createGuestNetwork(guest: Duplex, nat: Duplex, guestMac: Buffer): GuestNetwork {
  const waiting = new Map<number, { port: number; settle(state: PortState): void }>();
  let guestIp: Buffer | undefined;
  let alive = false;
  let nextPort = randomInt(PORTS);

  const toGuest = (frame: Buffer) => {
    if (!guest.destroyed && !guest.writableNeedDrain) guest.write(withLength(frame));
  };
  const take = (frame: Buffer): boolean => {
    alive = true;
    const seen = decode(frame);
    guestIp ??= LEASE;
    if (!seen?.from.mac.equals(guestMac)) return false;
    if (inNetwork(seen.from.ip) && !guestIp?.equals(seen.from.ip)) guestIp = Buffer.from(seen.from.ip);
    return answer(seen, waiting, toGuest);
  };
  void pump(guest, nat, take);
  void pump(nat, guest, () => false);

  return {
    alive: () => alive,
    guestIp: () => guestIp?.join('.'),
    async probe(port) {
      if (!guestIp) return 'silent';
      const { promise, resolve } = Promise.withResolvers<PortState>();
      const fromPort = FIRST_PORT + (nextPort++ % PORTS);
      const timer = setTimeout(() => resolve('silent'), ANSWER_WITHIN);
      waiting.set(fromPort, { port, settle: resolve });
      const to = { mac: guestMac, ip: guestIp };
      const sequence = randomInt(2 ** 32);
      toGuest(tcpSegment(PROBE, to, { fromPort, toPort: port, sequence, kind: 'syn' }));
      return promise.finally(() => {
        clearTimeout(timer);
        waiting.delete(fromPort);
      });
    },
  };
}

/** Handles what is meant for the probe; true when the frame goes no further. */
function answer(
  seen: Seen,
  waiting: ReadonlyMap<number, { port: number; settle(state: PortState): void }>,
  toGuest: (frame: Buffer) => void,
): boolean {
  if (seen.kind === 'arp-request' && seen.target.equals(PROBE.ip)) {
    toGuest(arpReply(PROBE, seen.from));
    return true;
  }
  if (seen.kind !== 'tcp' || !seen.to.equals(PROBE.ip)) return false;
  const asked = waiting.get(seen.toPort);
  if (seen.answer === 'syn-ack') {
    // Broken off at once: the guest's program never sees a connection.
    const segment = { fromPort: seen.toPort, toPort: seen.fromPort, sequence: seen.acknowledgement };
    toGuest(tcpSegment(PROBE, seen.from, { ...segment, kind: 'reset' }));
  }
  if (asked?.port === seen.fromPort && seen.answer !== 'other') {
    asked.settle(seen.answer === 'syn-ack' ? 'open' : 'closed');
  }
  return true;
}

/** Carries frames until either side closes. `take` returns true for a frame that goes no further. */
async function pump(from: Duplex, to: Duplex, take: (frame: Buffer) => boolean): Promise<void> {
  from.on('error', () => from.destroy());
  try {
    for (;;) {
      const length = (await readExactly(from, 4)).readUInt32BE(0);
      if (length > MAXIMUM_FRAME) throw new Error(`a frame of ${length} bytes`);
      const frame = await readExactly(from, length);
      if (take(frame)) continue;
      await writeAll(to, withLength(frame));
    }
  } catch {
    // QEMU has ended, or sent what it never sends: the link is down either way.
    from.destroy();
    to.destroy();
  }
}

function withLength(frame: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(frame.length);
  return Buffer.concat([length, frame]);
}

function inNetwork(ip: Buffer): boolean {
  return ip.subarray(0, 3).equals(NETWORK);
}
