import { isArray, isObject, type Json } from './entity.ts';
import type { ApiFault } from './fault.ts';
import { hasFraction } from './metadata.ts';
import { invalidCharacter } from './xmlrpc-fault.ts';

/**
 * An answer as IBM's are recorded: without `methodResponse`, and `params` directly behind the prolog, by which
 * softlayer-go knows a list (softlayer-api.md 5). Throws `ApiFault` for a text that XML cannot hold.
 */
export const answerDocument = (value: Json): string =>
  `<?xml version="1.0" encoding="utf-8"?><params><param>${valueElement(value)}</param></params>`;

/** A fault has the wrapper and another encoding; its code is a text. Where IBM sends none, it is the catch-all. */
export function faultDocument(fault: ApiFault): string {
  const faultCode = fault.code ?? 'SoftLayer_Exception_Public';
  const struct = valueElement({ faultCode, faultString: fault.message.replaceAll(UNFIT, '\ufffd') });
  const latin = struct.replaceAll(/[^\p{ASCII}]/gu, (character) => `&#${character.codePointAt(0)};`);
  return `<?xml version="1.0" encoding="iso-8859-1"?><methodResponse><fault>${latin}</fault></methodResponse>`;
}

function valueElement(value: Json, property = ''): string {
  // Over XML-RPC null is an empty text. Dates and decimals are texts already.
  if (value === null || value === '') return '<value><string/></value>';
  if (typeof value === 'string') return `<value><string>${escapeText(value)}</string></value>`;
  if (typeof value === 'boolean') return `<value><boolean>${value ? 1 : 0}</boolean></value>`;
  if (typeof value === 'number') return `<value>${numberElement(value, property)}</value>`;
  if (isArray(value)) {
    return `<value><array><data>${(value as readonly Json[]).map((element) => valueElement(element)).join('')}</data></array></value>`;
  }
  const members = Object.entries(isObject(value) ? value : {}).map(
    ([name, held]) => `<member><name>${escapeText(name)}</name>${valueElement(held, name)}</member>`,
  );
  return `<value><struct>${members.join('')}</struct></value>`;
}

/**
 * An int has 32 bits; a larger number goes as a double, which must not have an exponent. So does a whole number of a
 * property with a fraction: softlayer-go refuses an int for a float.
 */
function numberElement(value: number, property: string): string {
  if (!Number.isInteger(value)) return `<double>${value}</double>`;
  const fits = !hasFraction(property) && value >= -(2 ** 31) && value < 2 ** 31;
  return fits ? `<int>${value}</int>` : `<double>${BigInt(value)}</double>`;
}

/** What no XML document can hold, not even as a reference: control characters, halves of pairs, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escapeText(text: string): string {
  if (text.search(UNFIT) >= 0) throw invalidCharacter('The answer holds a text that XML cannot hold.');
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
