/** Every form in which a secret could turn up. */

/** Nine encodings of a secret's bytes. */
export function encodings(bytes: Buffer): Buffer[] {
  const text = bytes.toString('latin1');
  const hex = bytes.toString('hex');
  // Inside a longer base64 text the alphabet is shifted by none, one or two bytes.
  const inner = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return whole.slice(Math.ceil((shift * 4) / 3), Math.floor(((bytes.length + shift) * 4) / 3));
  });
  const forms = [
    hex,
    hex.toUpperCase(),
    ...inner,
    bytes.toString('base64url'),
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    [...bytes].join(','),
    // As Node shows a Buffer, which it cuts off after 50 bytes.
    (hex.match(/../g) ?? []).slice(0, 16).join(' '),
  ];
  return [bytes, ...new Set(forms)].map((form) => Buffer.from(form));
}

/** A data key is looked for as base64 text and as raw bytes, and each half of it alone. */
export function formsOfDek(base64: string): Buffer[] {
  const raw = Buffer.from(base64, 'base64');
  const half = raw.length / 2;
  return [Buffer.from(base64), raw, raw.subarray(0, half), raw.subarray(half)].flatMap(encodings);
}
