/** A text as Testing Library normalises it: no-break spaces are plain ones. */
export const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
