import { Unzip, UnzipInflate } from 'fflate';
import { limits } from '../limits';
import type { NamedBytes } from '../opened';

/**
 * The files of an archive; null for one that is broken or holds more than the limits. It is
 * unpacked in slices and given up at the limit, whatever its own list of sizes says. Never throws.
 */
export function unzip(
  bytes: Uint8Array,
  maxBytes: number = limits.unpackedBytes,
): readonly NamedBytes[] | null {
  const files: { name: string; chunks: Uint8Array[] }[] = [];
  let unpacked = 0;
  const archive = new Unzip((file) => {
    if (files.length >= limits.archiveEntries) throw new RangeError('too many entries');
    if ((file.originalSize ?? 0) > maxBytes) throw new RangeError('too many bytes');
    const chunks: Uint8Array[] = [];
    if (!file.name.endsWith('/')) files.push({ name: file.name, chunks });
    file.ondata = (error, chunk) => {
      if (error) throw error;
      unpacked += chunk.length;
      if (unpacked > maxBytes) throw new RangeError('too many bytes');
      chunks.push(chunk);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += slice)
      archive.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    return files.map(({ name, chunks }) => ({ name, bytes: joined(chunks) }));
  } catch {
    return null;
  }
}

/** Bytes that are unpacked at once; they may become a thousand times as many. */
const slice = 16_384;

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
