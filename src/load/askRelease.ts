/** No answer; another release than the one that is open; or the same. Words of state/loaders.ts. */
type Release = 'partFailed' | 'renewed' | 'broken';

/** Whoever waits for longer has no connection worth the name. */
const limitMs = 10_000;

/**
 * Asks the server for the page anew, past what the browser and the worker (src/offline/) have kept of it.
 * Never throws.
 * @param address of the page
 * @param startScript as the open page names it; its name changes with each release
 */
export async function askRelease(address: string, startScript: string): Promise<Release> {
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      signal: AbortSignal.timeout(limitMs),
    });
    const html = await response.text();
    // An error, or the page of someone else, tells nothing about releases.
    return !response.ok || !html.includes('id="root"') || html.includes(startScript)
      ? 'broken'
      : 'renewed';
  } catch {
    return 'partFailed';
  }
}
