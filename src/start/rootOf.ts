/**
 * The uppermost folder of a path in which the map lies, as its betrieb.json tells; `null` where none
 * answers.
 * @param path such as "/karte/standort/nirgends"
 */
export async function rootOf(
  path: string,
  ask: (address: string) => Promise<Response>,
): Promise<string | null> {
  const folders = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= folders.length; depth++) {
    const folder = `${folders.slice(0, depth).join('/')}/`;
    if (await hasMap(`${folder}betrieb.json`, ask)) return folder;
  }
  return null;
}

async function hasMap(address: string, ask: (address: string) => Promise<Response>) {
  try {
    const answer = await ask(address);
    const json: unknown = answer.ok ? await answer.json() : null;
    return typeof json === 'object' && json !== null && 'dienst' in json;
  } catch {
    return false;
  }
}
