import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';
import { contextTag, der, integer, objectId, octets, sequence, set, text, time } from './der.ts';

export interface ServerCertificate {
  /** PEM. */
  readonly key: string;
  /** PEM: the server's certificate, then the authority's. */
  readonly cert: string;
}

export interface Certificates {
  /** PEM of the authority that a client has to trust. */
  readonly ca: string;
  readonly server: ServerCertificate;
}

const DAY = 86_400_000;
/** As long as clients with the strictest rules take a server's certificate. */
const LIFETIME = 397 * DAY;
/** A client's clock may be behind. */
const EARLIER = DAY;

const ECDSA_SHA256 = sequence(objectId('1.2.840.10045.4.3.2'));

/**
 * A certificate for these names and addresses, and the authority that has signed it (ECDSA on P-256). The authority's key
 * is forgotten, so it can sign nothing else, and whoever trusts it trusts this one server.
 */
export function makeCertificates(names: readonly string[], now: number): Certificates {
  const [authority, server] = [newKeys(), newKeys()];
  const issuer = nameOf(`Local cloud ${randomBytes(4).toString('hex')}`);
  const ca = certificate({
    ...{ issuer, subject: issuer, now, signer: authority.privateKey, publicKey: authority.publicKey },
    extensions: [
      extension('2.5.29.19', sequence(der(0x01, Buffer.from([0xff]))), true), // is an authority
      extension('2.5.29.15', der(0x03, Buffer.from([1, 0b0000_0110])), true), // signs certificates and lists
      extension('2.5.29.14', octets(keyId(authority.publicKey))),
    ],
  });
  const leaf = certificate({
    ...{ issuer, subject: nameOf(names[0] ?? 'localhost'), now },
    ...{ signer: authority.privateKey, publicKey: server.publicKey },
    extensions: [
      extension('2.5.29.19', sequence(), true), // is no authority
      extension('2.5.29.15', der(0x03, Buffer.from([7, 0b1000_0000])), true), // signs handshakes
      extension('2.5.29.37', sequence(objectId('1.3.6.1.5.5.7.3.1'))), // of a TLS server
      extension('2.5.29.14', octets(keyId(server.publicKey))),
      extension('2.5.29.35', sequence(contextTag(0, keyId(authority.publicKey)))),
      extension('2.5.29.17', sequence(...names.map(alternativeName))),
    ],
  });
  const key = server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { ca, server: { key, cert: leaf + ca } };
}

function newKeys(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

interface Draft {
  readonly issuer: Buffer;
  readonly subject: Buffer;
  readonly now: number;
  readonly publicKey: KeyObject;
  readonly signer: KeyObject;
  readonly extensions: readonly Buffer[];
}

/** A certificate of version 3 (RFC 5280 4.1) as PEM. */
function certificate({ issuer, subject, now, publicKey, signer, extensions }: Draft): string {
  const serial = randomBytes(16);
  // Positive, and of full length.
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  const toBeSigned = sequence(
    contextTag(0, integer(Buffer.from([2])), true),
    integer(serial),
    ECDSA_SHA256,
    issuer,
    sequence(time(now - EARLIER), time(now - EARLIER + LIFETIME)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    contextTag(3, sequence(...extensions), true),
  );
  const signature = sign('sha256', toBeSigned, { key: signer, dsaEncoding: 'der' });
  const whole = sequence(toBeSigned, ECDSA_SHA256, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** A name that has a common name only. */
function nameOf(commonName: string): Buffer {
  return sequence(set(sequence(objectId('2.5.4.3'), text(commonName))));
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(objectId(id), ...(critical ? [der(0x01, Buffer.from([0xff]))] : []), octets(value));
}

/** SHA-1 of the public key's bits, as RFC 5280 4.2.1.2 makes it: a name, no security. */
function keyId(key: KeyObject): Buffer {
  const spki = key.export({ type: 'spki', format: 'der' });
  // The bits of a point on P-256 are the last 65 bytes.
  return createHash('sha1').update(spki.subarray(-65)).digest();
}

/** A DNS name is tag 2, an address tag 7. */
function alternativeName(name: string): Buffer {
  if (isIP(name) === 0) return contextTag(2, Buffer.from(name, 'latin1'));
  return contextTag(7, addressBytes(name));
}

function addressBytes(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number));
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [before, after] = [groups(head), groups(tail ?? '')];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return Buffer.from([...before, ...zeros, ...after].map((group) => group.padStart(4, '0')).join(''), 'hex');
}
