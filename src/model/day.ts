/** Whether a text is a day that exists, as in 2024-12-31. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // Some engines count 31 February on into March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
