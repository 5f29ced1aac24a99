/** Why nothing came: no connection, a status of the server, or no JSON. */
export type FetchFailure = 'offline' | 'status' | 'content';

/**
 * Fetches JSON. Never throws. The only fetch of the project.
 * @param limitMs after so many milliseconds it counts as offline
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
 * Fetches JSON as what it should be. Rejects, saying why, when nothing comes or something else.
 * @param read null where the content is something else
 */
export async function fetchAs<T>(url: string, read: (json: unknown) => T | null): Promise<T> {
  const fetched = await fetchJson(url);
  const content = fetched.ok ? read(fetched.json) : null;
  if (content === null) throw new Error(`${url}: ${fetched.ok ? 'content' : fetched.reason}`);
  return content;
}
