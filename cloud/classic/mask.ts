import { ApiFault } from './fault.ts';
import { elementType, isA, knowsType, propertyOf } from './metadata.ts';

/** A parsed object mask. No fields means: as without a mask. */
export interface Mask {
  readonly fields: readonly MaskField[];
}

export interface MaskField {
  readonly name: string;
  /** `name(SoftLayer_Type)`: selects properties of that subclass. */
  readonly type: string | undefined;
  readonly mask: Mask;
}

export interface RootMask extends Mask {
  /** `filteredMask`: the object filter is applied to nested relations too. */
  readonly filtered: boolean;
}

const EMPTY: Mask = { fields: [] };
const MAX_LENGTH = 65_536;
const MAX_DEPTH = 30;

/**
 * Reads all documented forms: `mask[a,b[c]]`, `mask.a.b`, `mask(Type)[…]`, several of them after commas, and the
 * legacy `a;b.c` (softlayer-api.md 3.1). Throws an `ApiFault` for anything else.
 */
export function parseMask(text: string | undefined): RootMask {
  const source = (text ?? '').replace(/\s+/g, '');
  if (source.length > MAX_LENGTH) throw malformed('it is too long');
  const cursor = new Cursor(source);
  const roots: MaskField[] = [];
  let filtered = false;
  if (cursor.peek() === '[') roots.push(...cursor.set(0));
  while (!cursor.done()) {
    if (cursor.takeSeparator()) continue;
    const start = cursor.position;
    const name = cursor.name();
    const root = (name === 'mask' || name === 'filteredMask') && cursor.peekIn('[(.,;');
    if (root) {
      filtered ||= name === 'filteredMask';
      roots.push(...cursor.rootItems());
    } else {
      cursor.position = start;
      roots.push(cursor.item(0));
    }
  }
  return { ...merge(roots), filtered };
}

class Cursor {
  readonly source: string;
  position = 0;

  constructor(source: string) {
    this.source = source;
  }

  done = (): boolean => this.position >= this.source.length;
  peek = (): string => this.source.charAt(this.position);

  /** At one of these characters, or at the end? */
  peekIn(characters: string): boolean {
    return this.done() || characters.includes(this.peek());
  }

  take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.position++;
    return true;
  }

  takeSeparator = (): boolean => this.take(',') || this.take(';');

  name(): string {
    const match = /^[A-Za-z_][A-Za-z0-9_]*/.exec(this.source.slice(this.position, this.position + 200));
    if (!match) throw malformed(`a property name is expected at position ${this.position}`);
    this.position += match[0].length;
    return match[0];
  }

  type(): string | undefined {
    if (!this.take('(')) return undefined;
    const type = this.name();
    if (!this.take(')')) throw malformed(`a ")" is missing at position ${this.position}`);
    return type;
  }

  /** What follows the word `mask`. A root type wraps its items, so that they only apply to that type. */
  rootItems(): MaskField[] {
    const type = this.type();
    const items = this.peek() === '[' ? this.set(0) : this.take('.') ? [this.item(0)] : [];
    return type === undefined ? items : items.map((item) => ({ ...item, type: item.type ?? type }));
  }

  set(depth: number): MaskField[] {
    if (depth > MAX_DEPTH) throw malformed('it is nested too deeply');
    this.take('[');
    const items: MaskField[] = [];
    while (!this.take(']')) {
      if (this.done()) throw malformed('a "]" is missing');
      if (this.takeSeparator()) continue;
      items.push(this.item(depth));
    }
    return items;
  }

  item(depth: number): MaskField {
    if (depth > MAX_DEPTH) throw malformed('it is nested too deeply');
    const name = this.name();
    const type = this.type();
    let mask = EMPTY;
    if (this.peek() === '[') mask = merge(this.set(depth + 1));
    else if (this.take('.')) mask = { fields: [this.item(depth + 1)] };
    if (!this.peekIn(',;]')) throw malformed(`"${this.peek()}" is not expected at position ${this.position}`);
    return { name, type, mask };
  }
}

/** `a.b,a.c` is `a[b,c]`; a name with different types stays apart. */
function merge(fields: readonly MaskField[]): Mask {
  const merged = new Map<string, MaskField>();
  for (const field of fields) {
    const key = `${field.name}(${field.type ?? ''})`;
    const earlier = merged.get(key);
    merged.set(
      key,
      earlier ? { ...field, mask: merge([...earlier.mask.fields, ...field.mask.fields]) } : field,
    );
  }
  return { fields: [...merged.values()] };
}

/** Refuses properties that the type does not have, before the call has any effect. Unknown types take anything. */
export function validateMask(mask: Mask, type: string): void {
  const element = elementType(type);
  for (const field of mask.fields) {
    const owner = propertyOf(element, field.name) ? element : (field.type ?? element);
    if (!knowsType(owner)) continue;
    const property = propertyOf(owner, field.name);
    if (!property) throw unknownProperty(field.name, owner);
    // `name(Type)` names the value's own subclass where the property is a relation.
    const target = field.type && isA(field.type, elementType(property.type)) ? field.type : property.type;
    validateMask(field.mask, target);
  }
}

/** IBM's own words were never captured; the text is this cloud's (softlayer-api.md 3.1). */
const unknownProperty = (name: string, type: string): ApiFault =>
  new ApiFault(500, 'SoftLayer_Exception_Public', `Property ${name} not valid for ${type}.`);

function malformed(why: string): ApiFault {
  return new ApiFault(500, 'SoftLayer_Exception_Public', `The object mask is malformed: ${why}.`);
}
