/** The value of a JSON text; what is none stays a text, for a message to show. Never throws. */
export function parseJson(content: string | undefined): unknown {
  try {
    return JSON.parse(content ?? '');
  } catch {
    return content;
  }
}
