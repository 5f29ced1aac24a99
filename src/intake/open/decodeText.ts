/** Encodings of tables that are met: Excel writes the first three, older programs the last. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Text of unknown encoding, without its byte order mark; null for what is no text. Never throws.
 * What is neither valid UTF-8 nor mostly so is taken for Windows-1252, in which any bytes mean
 * something.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? withSigns(decoded) : decoded;
  // Of control characters, text has only tabs and line ends.
  return /[^\P{Cc}\t\r\n\v\f\u0080-\u009f]/u.test(text) ? null : { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return withoutMark(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** UTF-16 without a mark: in Latin letters every second byte is zero. */
function withoutMark(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even < odd / 4) return 'utf-16le';
  if (even > sample.length / 4 && odd < even / 4) return 'utf-16be';
  return null;
}

/** A file that was cut within a letter is still UTF-8: more of its letters are right than wrong. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  return wrong === 0 || (text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0) > wrong;
}

/** Some versions of Node read Windows-1252 as Latin-1, in which its signs, the euro among them, are controls. */
const withSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => signs[control.charCodeAt(0) - 0x80] ?? control);

const signs = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f', ...'\u0090‘’“”•–—˜™š›œ\u009džŸ'];
