"""An S3 server that reads what is sent and keeps nothing, so that a client is measured and not its server.

The kernel throws the bytes of a body away (MSG_TRUNC): they are not even copied. It believes what it is told: a HEAD
answers with the metadata and the checksum that the client named. Argument: the port. For each object that is complete it
prints a line of JSON: its name and how many bytes were sent for it. It ends when its stdin does.
"""

import base64
import hashlib
import json
import os
import socket
import sys
import threading
import urllib.parse

PIECE = 4 << 20
objects, uploads = {}, {}
lock = threading.Lock()


class Connection:
    def __init__(self, link):
        self.link, self.rest = link, b""

    def line(self):
        while b"\r\n" not in self.rest:
            self.more()
        line, self.rest = self.rest.split(b"\r\n", 1)
        return line.decode("latin-1")

    def more(self):
        piece = self.link.recv(65536)
        if not piece:
            raise EOFError
        self.rest += piece

    def read(self, length):
        while len(self.rest) < length:
            self.more()
        data, self.rest = self.rest[:length], self.rest[length:]
        return data

    def drop(self, length):
        head = min(length, len(self.rest))
        self.rest = self.rest[head:]
        length -= head
        while length > 0:
            dropped = self.link.recv_into(NOWHERE, min(PIECE, length), socket.MSG_TRUNC)
            if dropped == 0:
                raise EOFError
            length -= dropped

    def chunks(self):
        """The chunks of HTTP; how many bytes they held."""
        total = 0
        while True:
            length = int(self.line().split(";")[0], 16)
            if length == 0:
                while self.line() != "":
                    pass
                return total
            self.drop(length)
            self.line()
            total += length


# Bytes are thrown away before they get here; Python wants room all the same.
NOWHERE = bytearray(PIECE)


def body(connection, headers, keep):
    if headers.get("expect", "").lower() == "100-continue":
        connection.link.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
    if headers.get("transfer-encoding", "").lower() == "chunked":
        sent = connection.chunks()
        return b"", int(headers.get("x-amz-decoded-content-length", sent))
    length = int(headers.get("content-length", 0))
    if keep:
        return connection.read(length), length
    connection.drop(length)
    return b"", int(headers.get("x-amz-decoded-content-length", length))


def etag(headers):
    told = headers.get("content-md5")
    digest = base64.b64decode(told).hex() if told else hashlib.md5(b"").hexdigest()
    return f'"{digest}"'


def about(headers):
    kept = {name: value for name, value in headers.items() if name.startswith("x-amz-meta-")}
    return {"size": 0, "about": kept}


def done(path, found):
    objects[path] = found
    print(json.dumps({"path": path, "size": found["size"]}), flush=True)


def answer(method, path, query, headers, connection):
    name = path.strip("/").split("/", 1)
    bucket, key = name[0], name[1] if len(name) > 1 else ""
    data, length = body(connection, headers, method == "POST")
    if method == "POST" and "uploads" in query:
        number = os.urandom(8).hex()
        with lock:
            uploads[number] = about(headers)
        asked = {n: v for n, v in headers.items() if n in ("x-amz-checksum-algorithm", "x-amz-checksum-type")}
        return 200, asked, xml("InitiateMultipartUploadResult", Bucket=bucket, Key=key, UploadId=number)
    if method == "POST" and "uploadId" in query:
        with lock:
            found = uploads.pop(query["uploadId"])
            found["sum"] = {n: v for n, v in headers.items() if n.startswith("x-amz-checksum-crc")}
            done(path, found)
        return 200, {}, xml("CompleteMultipartUploadResult", Bucket=bucket, Key=key, ETag=etag({}))
    if method == "PUT" and "uploadId" in query:
        with lock:
            uploads[query["uploadId"]]["size"] += length
        sums = {n: v for n, v in headers.items() if n.startswith("x-amz-checksum-")}
        return 200, {"ETag": etag(headers), **sums}, b""
    if method == "PUT" and key:
        with lock:
            done(path, {**about(headers), "size": length, "sum": {}})
        return 200, {"ETag": etag(headers)}, b""
    if method == "HEAD" and key and path in objects:
        found = objects[path]
        sums = {**found["sum"], "x-amz-checksum-type": "FULL_OBJECT"} if found["sum"] else {}
        return 200, {"ETag": etag({}), "Content-Length": str(found["size"]), **found["about"], **sums}, None
    if method == "DELETE":
        objects.pop(path, None)
        return 204, {}, b""
    if method == "GET" and "uploads" in query:
        return 200, {}, xml("ListMultipartUploadsResult", Bucket=bucket, IsTruncated="false")
    if key == "" and method in ("GET", "HEAD", "PUT"):
        return 200, {}, b"" if method != "GET" else xml("ListBucketResult", Name=bucket, KeyCount="0", IsTruncated="false")
    return 404, {}, None if method == "HEAD" else xml("Error", Code="NoSuchKey", Message="nothing is kept here")


def xml(kind, **fields):
    inside = "".join(f"<{name}>{value.replace('&', '&amp;')}</{name}>" for name, value in fields.items())
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{kind}>{inside}</{kind}>'.encode()


def serve(link):
    connection = Connection(link)
    try:
        while True:
            method, target, _ = connection.line().split(" ")
            headers = {}
            while (line := connection.line()) != "":
                name, value = line.split(":", 1)
                headers[name.lower()] = value.strip()
            url = urllib.parse.urlsplit(target)
            query = dict(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
            status, extra, content = answer(method, url.path, query, headers, connection)
            head = {"Content-Type": "application/xml", "Connection": "keep-alive", **extra}
            if content is not None:
                head["Content-Length"] = str(len(content))
            head.setdefault("Content-Length", "0")
            lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
            link.sendall(f"HTTP/1.1 {status} OK\r\n{lines}\r\n".encode("latin-1") + (content or b""))
    except (EOFError, OSError):
        pass
    finally:
        link.close()


def accept(listener):
    while True:
        link, _ = listener.accept()
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=serve, args=(link,), daemon=True).start()


if __name__ == "__main__":
    listener = socket.create_server(("0.0.0.0", int(sys.argv[1])), backlog=128)
    threading.Thread(target=accept, args=(listener,), daemon=True).start()
    while os.read(0, 1):
        pass
