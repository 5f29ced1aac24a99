/**
 * A text that a spreadsheet would run as a formula gets a leading apostrophe. So does a text that
 * already looks escaped: removing one apostrophe restores every text.
 */
export const harmless = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

/** The inverse of `harmless`. */
export const unescaped = (text: string): string => (escaped.test(text) ? text.slice(1) : text);

const startsFormula = /^'*[=+\-@＝＋－＠\t\r\n]/;
const escaped = /^'+[=+\-@＝＋－＠\t\r\n]/;
