/** Why a fetch failed: no connection, an HTTP status, or no JSON. */
export type FetchFailure = 'offline' | 'status' | 'content';

/**
 * Fetches JSON. Never throws. The only fetch of the project.
 * @param limitMs timeout in milliseconds, after which it counts as offline
 */
export async function fetchJson(
  url: string,
  limitMs?: number,
): Promise<
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly reason: FetchFailure }
> {
  try {
    const response = await (limitMs === undefined
      ? fetch(url)
      : fetch(url, { signal: AbortSignal.timeout(limitMs) }));
    if (!response.ok) return { ok: false, reason: 'status' };
    return { ok: true, json: await response.json() };
  } catch (error) {
    return { ok: false, reason: error instanceof SyntaxError ? 'content' : 'offline' };
  }
}

/**
 * Fetches JSON of a known shape. Rejects with the reason when it fails or has another shape.
 * @param read returns null for content of another shape
 */
export async function fetchAs<T>(url: string, read: (json: unknown) => T | null): Promise<T> {
  const fetched = await fetchJson(url);
  const content = fetched.ok ? read(fetched.json) : null;
  if (content === null) throw new Error(`${url}: ${fetched.ok ? 'content' : fetched.reason}`);
  return content;
}
