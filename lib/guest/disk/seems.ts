import { isZero } from '../../disk/block-map.ts';
import { foreignByHead } from '../../disk/foreign.ts';
import type { Area } from './reader.ts';

/** What something is that is no disk. */
export interface Seeming {
  /** With an article, harmless: `a web page`. */
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Bytes that are looked at; of text the first ones. */
const HEAD = 64 * 1024;
const TEXT = 4096;
/** Places of a disk that are looked at when it begins with zeros. */
const SAMPLES = 64;
/** And the escape of coloured text. */
const WHITE_SPACE = [9, 10, 11, 12, 13, 0x1b];

const AGAIN = 'look into the file, correct the step that fetches it, and fetch it again';
const OTHER_FILE = 'another file than the disk image was given';
const GIVE_IMAGE = 'give the disk image itself';
const FAILED = 'the download failed, and what was stored is the answer';

interface Kind extends Seeming {
  /** Of the first bytes in Latin-1, behind white space, comments and a declaration of XML. */
  readonly begins: RegExp;
}

const TEXTS: readonly Kind[] = [
  {
    begins: /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\//,
    what: 'a Git LFS pointer',
    why: 'the real file was not fetched',
    fix: 'run `git lfs pull`, or give actions/checkout `lfs: true`',
  },
  {
    begins: /^(\.\.\/)*\.?\/?(\.git\/)?annex\/objects\//,
    what: 'a git-annex pointer',
    why: 'the real file was not fetched',
    fix: 'run `git annex get` on it',
  },
  {
    begins: /^<(!doctype\s+html|html|head|body|title)\b/i,
    what: 'a web page',
    why: 'the download failed, or its address leads to a page or a login instead of the file',
    fix: AGAIN,
  },
  { begins: /^http\/[0-9.]+ [0-9]{3}/i, what: 'an HTTP answer with its headers', why: FAILED, fix: AGAIN },
  {
    begins: /^-----BEGIN /,
    what: 'a key, certificate or message in PEM',
    why: OTHER_FILE,
    fix: GIVE_IMAGE,
  },
  {
    begins: /^age-encryption\.org\//,
    what: 'a file encrypted with age',
    why: OTHER_FILE,
    fix: 'decrypt it first',
  },
  { begins: /^#!/, what: 'a script', why: OTHER_FILE, fix: GIVE_IMAGE },
  { begins: /^[{[]/, what: 'a JSON document', why: `${OTHER_FILE}, or ${FAILED}`, fix: AGAIN },
];
const XML: Seeming = { what: 'an XML document', why: `${OTHER_FILE}, or ${FAILED}`, fix: AGAIN };
const PLAIN_TEXT: Seeming = { what: 'plain text', why: OTHER_FILE, fix: GIVE_IMAGE };
/** In the order in which documents have them. */
const PROLOG = [
  ['<?xml', '?>'],
  ['<!--', '-->'],
] as const;
const BYTE_ORDER_MARK = '\xef\xbb\xbf';

/** Latin-1 texts at byte offsets. */
const BINARIES: readonly { readonly at: number; readonly bytes: string; readonly what: string }[] = [
  { at: 0, bytes: 'QFI\xfb', what: 'a qcow2 image in another image' },
  { at: 0, bytes: 'KDMV', what: 'a VMDK image in another image' },
  { at: 0, bytes: 'vhdxfile', what: 'a VHDX image in another image' },
  { at: 0, bytes: 'conectix', what: 'a VHD image in another image' },
  { at: 64, bytes: '\x7f\x10\xda\xbe', what: 'a VDI image in another image' },
  { at: 0, bytes: '\x7fELF', what: 'a program or library of Linux' },
  { at: 0, bytes: 'MZ', what: 'a program of Windows or UEFI' },
  { at: 0x202, bytes: 'HdrS', what: 'a kernel of Linux' },
  { at: 0, bytes: '%PDF', what: 'a PDF document' },
  { at: 0, bytes: '\x89PNG', what: 'a picture' },
  { at: 0, bytes: '\xff\xd8\xff', what: 'a picture' },
  { at: 0, bytes: 'GIF8', what: 'a picture' },
  { at: 0, bytes: 'SQLite format 3\0', what: 'a database of SQLite' },
  { at: 0, bytes: 'Salted__', what: 'a file encrypted with openssl' },
  { at: 0, bytes: '\xff\xfe', what: 'text in UTF-16' },
  { at: 0, bytes: '\xfe\xff', what: 'text in UTF-16' },
];

/** Names what has neither a boot signature nor a partition table nor a file system that is known. */
export async function seemsToBe(disk: Area): Promise<Seeming> {
  const head = await disk.read(0, Math.min(HEAD, disk.size));
  if (isZero(head)) return zeros(disk);
  const text = textOf(head);
  if (text !== undefined) return nameText(text);
  const foreign = foreignByHead(head);
  if (foreign) return { what: foreign.format, why: OTHER_FILE, fix: foreign.advice };
  const latin = head.toString('latin1', 0, TEXT);
  const binary = BINARIES.find(({ at, bytes }) => latin.startsWith(bytes, at));
  if (binary) return { what: binary.what, why: OTHER_FILE, fix: GIVE_IMAGE };
  return {
    what: 'something without a boot signature, a partition table or a file system that is known',
    why: 'the file is damaged, encrypted as a whole, of an unknown format, or no disk image at all',
    fix: 'compare it with the image as it was made',
  };
}

function nameText(text: string): Seeming {
  const start = behindProlog(text);
  const kind = errorAnswer(start) ?? TEXTS.find(({ begins }) => begins.test(start));
  if (kind) return kind;
  return start.startsWith('<') || start !== text.trimStart() ? XML : PLAIN_TEXT;
}

/** Without what may stand before the first element of a document. */
function behindProlog(text: string): string {
  let rest = text.trimStart();
  for (const [opening, closing] of PROLOG) {
    while (rest.startsWith(opening)) {
      const end = rest.indexOf(closing, opening.length);
      if (end === -1) return rest;
      rest = rest.slice(end + closing.length).trimStart();
    }
  }
  return rest;
}

/** As S3 words it, in XML, with the code of the error. object-storage's answers. */
function errorAnswer(text: string): Seeming | undefined {
  if (!/^<Error\b/i.test(text)) return undefined;
  const [, code] = /<Code>\s*([A-Za-z0-9.]{1,64})\s*<\/Code>/.exec(text) ?? [];
  return {
    what: `an error answer of Object Storage${code === undefined ? '' : ` (${code})`}`,
    why: FAILED,
    fix: 'correct the step that downloads the image (address, key, rights), let it fail on errors, and fetch it again',
  };
}

/** In Latin-1, what has no control characters, and only zeros behind it: whatever its encoding, its marks are ASCII. */
function textOf(head: Buffer): string | undefined {
  const end = head.indexOf(0);
  if (end !== -1 && !isZero(head.subarray(end))) return undefined;
  const bytes = head.subarray(0, end === -1 ? TEXT : Math.min(end, TEXT));
  if (bytes.some((byte) => byte === 0x7f || (byte < 0x20 && !WHITE_SPACE.includes(byte)))) return undefined;
  const text = bytes.toString('latin1');
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
}

async function zeros(disk: Area): Promise<Seeming> {
  const why = 'the step that makes the image failed, or wrote elsewhere';
  const fix = 'look into the step that makes the image';
  const step = Math.max(HEAD, HEAD * Math.floor(disk.size / SAMPLES / HEAD));
  for (let at = HEAD; at < disk.size; at += step)
    if (!isZero(await disk.read(at, Math.min(HEAD, disk.size - at))))
      return { what: 'something that begins with zeros, without any boot signature', why, fix };
  const all = disk.size <= SAMPLES * HEAD ? 'nothing but zeros' : 'zeros, wherever it was looked at';
  return { what: all, why, fix };
}
