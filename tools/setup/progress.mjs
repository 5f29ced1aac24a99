// @ts-check

/**
 * @param {number} ms
 * @returns {string} such as "3,1 s"
 */
export const seconds = (ms) => `${(ms / 1000).toFixed(1).replace('.', ',')} s`;

/**
 * Shows one line while quiet work goes on: "Karte wird gebaut … fertig (8,2 s)".
 * @param {string} label
 * @param {() => Promise<import('./command.mjs').Result>} work
 */
export async function withProgress(label, work) {
  process.stdout.write(`${label} … `);
  const start = performance.now();
  const result = await work();
  const word = result.ok ? 'fertig' : 'nicht gelungen';
  console.log(`${word} (${seconds(performance.now() - start)})`);
  return result;
}
