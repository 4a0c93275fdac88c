import { SaxesParser } from 'saxes';
import { invalidCharacter, notWellFormed, specViolation, unsupportedEncoding } from './xmlrpc-fault.ts';

/** An element of a request: its own text without that of its children. */
export interface Element {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Element[];
}

interface OpenElement {
  readonly name: string;
  text: string;
  readonly children: OpenElement[];
}

/** Far above any real call: a value within a value takes three elements (`value`, `struct`, `member`). */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 200_000;

/** Encodings that decoding as UTF-8, else as Latin-1, reads right. */
const ENCODINGS = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii', 'iso-8859-1', 'latin1']);

/**
 * A request's document, bounded; entities are not declared, so none is expanded. What the prolog calls iso-8859-1 may
 * be UTF-8 (softlayer-api.md 5), so UTF-8 is tried first. Throws `ApiFault` with a protocol fault's code.
 */
export function readDocument(body: Buffer): Element {
  const parser = new SaxesParser({ defaultXMLVersion: '1.0', forceXMLVersion: true });
  const open: OpenElement[] = [];
  let root: Element | undefined;
  let elements = 0;
  parser.on('error', (error) => {
    throw /disallowed character/.test(error.message)
      ? invalidCharacter(error.message)
      : notWellFormed(error.message);
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !ENCODINGS.has(encoding.toLowerCase())) throw unsupportedEncoding(encoding);
  });
  parser.on('doctype', () => {
    throw specViolation('A document type declaration is not allowed.');
  });
  parser.on('opentag', ({ name }) => {
    elements++;
    if (open.length >= MAX_DEPTH) throw specViolation('The request is nested too deeply.');
    if (elements > MAX_ELEMENTS) throw specViolation('The request has too many elements.');
    const element: OpenElement = { name, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const current = open.at(-1);
    if (current) current.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    root = open.pop();
  });
  parser.write(decode(body)).close();
  if (!root) throw notWellFormed('The document has no root element.');
  return root;
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return body.toString('latin1');
  }
}
