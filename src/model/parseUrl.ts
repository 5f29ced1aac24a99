/** An address, relative to another; null where it is none. `URL.parse` is younger than our browsers. */
export function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
