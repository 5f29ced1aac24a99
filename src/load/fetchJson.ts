/** Why nothing came: no connection, a status of the server, or no JSON. */
export type FetchFailure = 'offline' | 'status' | 'content';

/** Fetches JSON from the project's own server. Never throws. The only fetch of the project. */
export async function fetchJson(
  url: string,
): Promise<
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly reason: FetchFailure }
> {
  try {
    const response = await fetch(url);
    if (!response.ok) return { ok: false, reason: 'status' };
    return { ok: true, json: await response.json() };
  } catch (error) {
    return { ok: false, reason: error instanceof SyntaxError ? 'content' : 'offline' };
  }
}
