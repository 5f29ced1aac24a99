/**
 * Fetches a text as the server has it now, past all that browser and service worker keep. Rejects
 * where it does not come.
 */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
