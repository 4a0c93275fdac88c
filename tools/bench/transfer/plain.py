"""Bits per second that plain TCP connections carry from one namespace to another.

Runs where the bytes arrive, and starts its other half there where they come from. Arguments: the address to listen at,
connections, seconds, and the command that enters the sender's namespace.
"""

import socket
import subprocess
import sys
import threading
import time

PORT = 7001
PIECE = bytearray(1 << 20)


def send(address, seconds):
    link = socket.create_connection((address, PORT))
    link.settimeout(seconds)
    end = time.monotonic() + seconds
    data = bytes(1 << 16)
    while time.monotonic() < end:
        link.send(data)


def receive(link, counts, index):
    while arrived := link.recv_into(PIECE, len(PIECE), socket.MSG_TRUNC):
        counts[index] += arrived


def main(address, flows, seconds, enter):
    listener = socket.create_server((address, PORT), backlog=128)
    command = [*enter, sys.executable, __file__, "send", address, str(flows), str(seconds)]
    sender = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    counts = [0] * flows
    links = [listener.accept()[0] for _ in range(flows)]
    for index, link in enumerate(links):
        threading.Thread(target=receive, args=(link, counts, index), daemon=True).start()
    # A connection has found its speed after a while.
    time.sleep(1)
    before, started = sum(counts), time.monotonic()
    time.sleep(seconds - 1.5)
    print((sum(counts) - before) * 8 / (time.monotonic() - started))
    sender.kill()


if sys.argv[1] == "send":
    threads = [threading.Thread(target=send, args=(sys.argv[2], float(sys.argv[4]))) for _ in range(int(sys.argv[3]))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
else:
    main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), sys.argv[4:])
