/** A value in a database; null: not known. */
export type SqlValue = string | number | Uint8Array | null;

const encoder = new TextEncoder();
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Parts one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Four bytes, the highest first. */
export const uint32 = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);

/** A whole number in 1 to 9 bytes of 7 bits, the highest first; negative ones in two's complement. */
export function varint(value: number): Uint8Array {
  if (value < 0) return joined([new Uint8Array(8).fill(0xff), Uint8Array.of(value & 0xff)]);
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift((rest % 128) | 0x80);
  return Uint8Array.from(bytes);
}

/** A row as SQLite stores it: the type of each value, then the values. */
export function record(values: readonly SqlValue[]): Uint8Array {
  const cells = values.map(stored);
  const types = joined(cells.map(({ type }) => varint(type)));
  // The length counts itself, which takes a second byte from 127 types on.
  const length = types.length + (types.length < 127 ? 1 : 2);
  return joined([varint(length), types, ...cells.map(({ bytes }) => bytes)]);
}

function stored(value: SqlValue): { readonly type: number; readonly bytes: Uint8Array } {
  if (value === null) return { type: 0, bytes: new Uint8Array() };
  if (typeof value === 'string') {
    const bytes = utf8(value);
    return { type: 13 + 2 * bytes.length, bytes };
  }
  if (typeof value !== 'number') return { type: 12 + 2 * value.length, bytes: value };
  const view = new DataView(new ArrayBuffer(8));
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
    view.setFloat64(0, value);
    return { type: 7, bytes: new Uint8Array(view.buffer) };
  }
  if (value === value << 0) {
    view.setInt32(0, value);
    return { type: 4, bytes: new Uint8Array(view.buffer, 0, 4) };
  }
  view.setBigInt64(0, BigInt(value));
  return { type: 6, bytes: new Uint8Array(view.buffer) };
}
