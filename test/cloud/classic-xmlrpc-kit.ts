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
class Reader {
  readonly #tokens: readonly string[];
  #at = 1;

  constructor(text: string) {
    this.#tokens = text.match(/<[^>]+>|[^<]+/g) ?? [];
  }

  next(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }

  take(wanted: string): void {
    if (!this.next(wanted))
      throw new Error(`${wanted} expected, not ${this.#tokens.slice(this.#at).join('')}`);
  }

  value(): unknown {
    this.take('<value>');
    const type = this.#tokens[this.#at++] ?? '';
    const read = this.#typed(type);
    if (!type.endsWith('/>')) this.take(type.replace('<', '</'));
    this.take('</value>');
    return read;
  }

  #typed(type: string): unknown {
    if (type === '<string/>') return '';
    if (type === '<string>') return this.#text();
    if (type === '<int>' || type === '<double>') return Number(this.#text());
    if (type === '<boolean>') return this.#text() === '1';
    if (type === '<array>') return this.#list();
    if (type === '<struct>') return this.#struct();
    throw new Error(`unknown type ${type}`);
  }

  #text(): string {
    if (this.#tokens[this.#at]?.startsWith('<') !== false) return '';
    const text = this.#tokens[this.#at++] ?? '';
    return text.replaceAll(/&(#?)(\w+);/g, (_all, number, name) =>
      number === '' ? (ENTITIES[name] ?? '') : String.fromCodePoint(Number(name)),
    );
  }

  #list(): unknown[] {
    this.take('<data>');
    const values: unknown[] = [];
    while (!this.next('</data>')) values.push(this.value());
    return values;
  }

  #struct(): unknown {
    const members: [string, unknown][] = [];
    while (this.next('<member>')) {
      this.take('<name>');
      const name = this.#text();
      this.take('</name>');
      members.push([name, this.value()]);
      this.take('</member>');
    }
    return Object.fromEntries(members);
  }
}

/** The result, or the fault. */
function readResponse(text: string): unknown {
  const reader = new Reader(text);
  if (reader.next('<methodResponse>')) reader.take('<fault>');
  else {
    reader.take('<params>');
    reader.take('<param>');
  }
  return reader.value();
}
