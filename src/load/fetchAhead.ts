/**
 * Fetches a file that something else will ask for: then the browser has it. Behind whatever the page
 * waits for. Never throws; who asks for it finds out that it has not come.
 */
export async function fetchAhead(url: string): Promise<void> {
  try {
    // Only what has been read to its end is kept.
    await (await fetch(url, { priority: 'low' })).arrayBuffer();
  } catch {
    // Nothing waits for it here.
  }
}
