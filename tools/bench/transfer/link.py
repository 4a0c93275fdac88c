"""A network link of its own for the bench: two network namespaces and between them a rate, a delay and a loss of packets.

Below TCP, so that TCP's own recovery is what is measured. tc netem where the kernel has it; otherwise two TUN devices,
between which this program carries the packets, late and not all of them. Namespaces and devices are gone when it ends,
and it ends when its stdin does.

Arguments: bits per second, milliseconds one way, loss (0.01 is 1 %), congestion control of TCP, "netem", "tun" or "any".
Prints one line of JSON: the two namespaces as paths for nsenter, the addresses, and what carries the packets.
"""

import collections
import ctypes
import fcntl
import json
import math
import os
import random
import select
import struct
import subprocess
import sys
import time

CLONE_NEWNET = 0x40000000
TUNSETIFF, TUNSETOFFLOAD = 0x400454CA, 0x400454D0
IFF_TUN, IFF_NO_PI, IFF_VNET_HDR = 0x0001, 0x1000, 0x4000
TUN_F_CSUM, TUN_F_TSO4 = 0x01, 0x02
# What stands before each packet (virtio_net_hdr): flags, kind, length of headers, bytes of a segment, checksum's place.
FRONT = struct.Struct("=BBHHHH")
GSO_TCPV4, GSO_KIND = 1, 0x7F
FIN_PSH, CWR = 0x09, 0x80
# Segments that wait at most, in one direction: three times what is on the way at 1 Gbit/s and 20 ms.
LIMIT = 5000
BATCH = 64
CLIENT, SERVER = "10.77.0.1", "10.77.0.2"

libc = ctypes.CDLL(None, use_errno=True)


def fail(text):
    print(json.dumps({"absent": text}), flush=True)
    sys.exit(0)


def new_namespace():
    if libc.unshare(CLONE_NEWNET) != 0:
        fail("no network namespace can be made: " + os.strerror(ctypes.get_errno()))
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    handle = os.open("/proc/self/ns/net", os.O_RDONLY)
    return f"/proc/{os.getpid()}/fd/{handle}"


def inside(namespace, *command):
    done = subprocess.run(["nsenter", f"--net={namespace}", *command], capture_output=True, text=True)
    if done.returncode != 0:
        raise OSError(f"{' '.join(command)}: {done.stderr.strip()}")


def up(namespace, device, address, *more):
    inside(namespace, "ip", "address", "add", f"{address}/24", "dev", device)
    inside(namespace, "ip", "link", "set", device, "mtu", "1500", "txqueuelen", "10000", *more, "up")
    # By the route: the namespace's own setting takes only what the kernel allows to everyone.
    route = ["10.77.0.0/24", "dev", device, "proto", "kernel", "scope", "link", "src", address]
    inside(namespace, "ip", "route", "replace", *route, "congctl", CONGESTION)


def netem(client, server):
    inside(client, "ip", "link", "add", "bench0", "type", "veth", "peer", "name", "bench1", "netns", str(os.getpid()))
    shape = ["rate", f"{RATE}bit", "delay", f"{DELAY * 1000:.3f}ms", "loss", f"{LOSS * 100:g}%", "limit", str(LIMIT)]
    for namespace, device, address in [(client, "bench0", CLIENT), (server, "bench1", SERVER)]:
        # Netem loses what it is given: that must be single segments.
        up(namespace, device, address, "gso_max_segs", "1")
        inside(namespace, "tc", "qdisc", "add", "dev", device, "root", "netem", *shape)


def open_tun(name):
    handle = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(handle, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TUN | IFF_NO_PI | IFF_VNET_HDR))
    # Segments of one connection come and go together, as with every network card; they are lost one by one.
    fcntl.ioctl(handle, TUNSETOFFLOAD, TUN_F_CSUM | TUN_F_TSO4)
    return handle


class Direction:
    """Packets from one device to the other: first the rate, as if there were a sender's queue, then the delay."""

    def __init__(self, source, target):
        self.source, self.target = source, target
        self.waiting = collections.deque()
        self.queued = 0
        self.free = 0.0
        self.good = gap()

    def take(self, now):
        free = max(self.free, now)
        try:
            for _ in range(BATCH):
                packet = os.read(self.source, 65_600)
                count, per_segment, headers = shape_of(packet)
                if self.queued + count > LIMIT:
                    continue
                free += (len(packet) + (count - 1) * headers) * PER_BYTE
                left = [packet] if self.survives(count) else self.remains(packet, count, per_segment, headers)
                for piece in left:
                    self.queued += count
                    self.waiting.append((free + DELAY, piece, count))
            return True
        except BlockingIOError:
            return False
        finally:
            self.free = free

    def survives(self, count):
        """Whether none of the next so many segments is lost."""
        if self.good < count:
            return False
        self.good -= count
        return True

    def remains(self, packet, count, per_segment, headers):
        """The pieces of a packet of several segments that are left, each of segments that follow one another."""
        pieces, first = [], 0
        while self.good < count - first:
            lost = first + self.good
            if lost > first:
                pieces.append(cut(packet, first, lost, count, per_segment, headers))
            first, self.good = lost + 1, gap()
        self.good -= count - first
        if first < count:
            pieces.append(cut(packet, first, count, count, per_segment, headers))
        return pieces

    def give(self, now):
        waiting = self.waiting
        while waiting and waiting[0][0] <= now:
            _, packet, count = waiting.popleft()
            self.queued -= count
            try:
                os.write(self.target, packet)
            except OSError:
                pass


def gap():
    """How many segments arrive until the next one is lost: each has the same chance."""
    return int(math.log(1 - random.random()) / math.log(1 - LOSS)) if LOSS > 0 else sys.maxsize


def shape_of(packet):
    """How many segments a packet stands for, the bytes of data in each, and the bytes of its IP and TCP headers."""
    _, kind, _, size, _, _ = FRONT.unpack_from(packet)
    if kind & GSO_KIND != GSO_TCPV4:
        return 1, 0, 0
    ip = (packet[FRONT.size] & 15) * 4
    headers = ip + (packet[FRONT.size + ip + 12] >> 4) * 4
    return max(1, -(-(len(packet) - FRONT.size - headers) // size)), size, headers


def cut(packet, first, last, count, size, headers):
    """Some of a packet's segments, as a packet of their own. TCP's checksum is not looked at between devices."""
    start = FRONT.size + headers
    data = packet[start + first * size : start + last * size]
    head = bytearray(packet[:start])
    if last - first == 1:
        head[1:2], head[4:6] = b"\0", b"\0\0"
    at = FRONT.size
    ip = (head[at] & 15) * 4
    (number,) = struct.unpack_from(">H", head, at + 4)
    struct.pack_into(">HH", head, at + 2, headers + len(data), (number + first) & 0xFFFF)
    struct.pack_into(">H", head, at + 10, 0)
    total = sum(struct.unpack_from(f">{ip // 2}H", head, at))
    total = (total & 0xFFFF) + (total >> 16)
    struct.pack_into(">H", head, at + 10, ~((total & 0xFFFF) + (total >> 16)) & 0xFFFF)
    (sequence,) = struct.unpack_from(">I", head, at + ip + 4)
    struct.pack_into(">I", head, at + ip + 4, (sequence + first * size) & 0xFFFFFFFF)
    if last < count:
        head[at + ip + 13] &= ~FIN_PSH
    if first > 0:
        head[at + ip + 13] &= ~CWR
    return bytes(head) + data


def carry(directions):
    clock = time.monotonic
    poll = select.poll()
    poll.register(0, select.POLLIN | select.POLLHUP)
    for direction in directions:
        poll.register(direction.source, select.POLLIN)
    while True:
        now = clock()
        more = False
        for direction in directions:
            more = direction.take(now) or more
            direction.give(clock())
        if more:
            continue
        waiting = any(direction.waiting for direction in directions)
        if waiting:
            # Finer than a poll can wait, and coarse enough that packets come in batches.
            time.sleep(0.0002)
        elif any(handle == 0 for handle, _ in poll.poll(1000)) and not os.read(0, 1):
            return


def attempt(shape, client, server):
    try:
        shape(client, server)
        return None
    except OSError as problem:
        return str(problem)


def main():
    client = new_namespace()
    # A device is made in the namespace of the one that opens it.
    near = open_tun("bench2") if MODE != "netem" else None
    server = new_namespace()
    said = {"client": client, "server": server, "address": SERVER}
    problem = "was not asked for" if MODE == "tun" else attempt(netem, client, server)
    if problem is None:
        print(json.dumps({**said, "by": "tc netem"}), flush=True)
        while os.read(0, 1):
            pass
        return
    if near is None:
        fail(problem)
    far = open_tun("bench3")
    inside(client, "sh", "-c", "ip link delete bench0 2>/dev/null || true")
    up(client, "bench2", CLIENT)
    up(server, "bench3", SERVER)
    print(json.dumps({**said, "by": "TUN", "netem": problem}), flush=True)
    carry([Direction(near, far), Direction(far, near)])


RATE, DELAY, LOSS = int(sys.argv[1]), float(sys.argv[2]) / 1000, float(sys.argv[3])
CONGESTION, MODE = sys.argv[4], sys.argv[5]
PER_BYTE = 8 / RATE
if __name__ == "__main__":
    main()
