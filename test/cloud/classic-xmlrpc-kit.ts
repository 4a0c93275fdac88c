import type { Kit } from './classic-kit.ts';

/** Values as a client writes them; a text that begins with `<` is taken as XML. */
type Sent = string | number | boolean | null | readonly Sent[] | { readonly [name: string]: Sent };

export interface XmlReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read deep into answers of many shapes
  readonly value: any;
}

interface XmlCall {
  readonly id?: Sent;
  readonly args?: readonly Sent[];
  /** Members of `headers` beside those that the other fields make. */
  readonly headers?: Readonly<Record<string, Sent>>;
  readonly mask?: string;
  /** An `Authorization` header instead of the struct `authenticate`. */
  readonly authorization?: string;
}

/** Calls by XML-RPC as the classic user; `value` is the result, or the fault's `faultCode` and `faultString`. */
export function xmlCaller(kit: Kit) {
  return (service: string, method: string, given: XmlCall = {}): Promise<XmlReply> => {
    const { username, apiKey } = kit.classic;
    const headers: Record<string, Sent> = given.authorization ? {} : { authenticate: { username, apiKey } };
    if (given.id !== undefined) headers[`${service}InitParameters`] = { id: given.id };
    if (given.mask !== undefined) headers['SoftLayer_ObjectMask'] = { mask: given.mask };
    const params = [{ headers: { ...headers, ...given.headers } }, ...(given.args ?? [])];
    const http = given.authorization ? { authorization: given.authorization } : {};
    return post(kit, service, methodCall(method, params), http);
  };
}

export async function post(
  kit: Kit,
  service: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<XmlReply> {
  const url = `${kit.listener.url}/xmlrpc/v3.1/${service}`;
  const signal = AbortSignal.timeout(20_000);
  const response = await fetch(url, { method: 'POST', body: Buffer.from(body), headers, signal });
  const text = await response.text();
  const value = response.status === 200 && text !== '' ? readResponse(text) : undefined;
  return { status: response.status, headers: response.headers, text, value };
}

export function methodCall(method: string, params: readonly Sent[]): string {
  const written = params.map((param) => `<param>${write(param)}</param>`).join('');
  return `<?xml version="1.0"?>\n<methodCall><methodName>${method}</methodName><params>${written}</params></methodCall>`;
}

function write(value: Sent): string {
  if (value === null) return '<value><nil/></value>';
  if (typeof value === 'boolean') return `<value><boolean>${value ? 1 : 0}</boolean></value>`;
  if (typeof value === 'number') return `<value><int>${value}</int></value>`;
  if (typeof value === 'string') {
    if (value.startsWith('<')) return `<value>${value}</value>`;
    return `<value><string>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</string></value>`;
  }
  if (Array.isArray(value)) return `<value><array><data>${value.map(write).join('')}</data></array></value>`;
  const members = Object.entries(value).map(
    ([name, held]) => `<member><name>${name}</name>${write(held)}</member>`,
  );
  return `<value><struct>${members.join('')}</struct></value>`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** A reader of its own for what the cloud writes: strict about the order of elements, blind to all else. */
function readResponse(text: string): unknown {
  const tokens = text.match(/<[^>]+>|[^<]+/g) ?? [];
  let at = 1;
  const take = (wanted?: string): string => {
    const token = tokens[at++] ?? 'the end';
    if (wanted !== undefined && token !== wanted)
      throw new Error(`${wanted} expected, not ${token}: ${text}`);
    return token;
  };
  const next = (token: string): boolean => tokens[at] === token && at++ > 0;
  const plain = (): string =>
    (tokens[at]?.startsWith('<') === false ? take() : '').replaceAll(/&(#?)(\w+);/g, (_all, number, name) =>
      number === '' ? (ENTITIES[name] ?? '') : String.fromCodePoint(Number(name)),
    );
  const value = (): unknown => {
    take('<value>');
    const type = take();
    const read = typed(type);
    if (!type.endsWith('/>')) take(type.replace('<', '</'));
    take('</value>');
    return read;
  };
  const typed = (type: string): unknown => {
    if (type === '<string/>') return '';
    if (type === '<string>') return plain();
    if (type === '<int>' || type === '<double>') return Number(plain());
    if (type === '<boolean>') return plain() === '1';
    if (type === '<array>') return list();
    if (type === '<struct>') return struct();
    throw new Error(`unknown type ${type}: ${text}`);
  };
  const list = (): unknown[] => {
    take('<data>');
    const values: unknown[] = [];
    while (!next('</data>')) values.push(value());
    return values;
  };
  const struct = (): unknown => {
    const members: [string, unknown][] = [];
    while (next('<member>')) {
      take('<name>');
      const name = plain();
      take('</name>');
      members.push([name, value()]);
      take('</member>');
    }
    return Object.fromEntries(members);
  };
  if (!next('<methodResponse>')) take('<params>');
  take(tokens[at] === '<fault>' ? '<fault>' : '<param>');
  return value();
}
