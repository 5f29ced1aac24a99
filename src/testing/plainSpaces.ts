/** A text as Testing Library reads it from the page: spaces that never break are plain ones. */
export const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
