/**
 * A name in quotation marks; those that it has itself become inner ones.
 * @param outer opening and closing mark
 * @param inner the same for a quotation inside of one
 */
export function inQuotes(
  text: string,
  [open, close]: string,
  [innerOpen, innerClose]: string,
): string {
  const inside = text.replace(/[„"“]([^„"“”]*)["“”]/g, `${innerOpen}$1${innerClose}`);
  return `${open}${inside}${close}`;
}
