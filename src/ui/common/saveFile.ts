/** A file to save. */
interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Time in which a browser has surely taken over a file; its memory is freed after that. */
const keptMs = 60_000;

/** Hands a file to the browser, which saves it or asks where to. */
export function saveFile({ name, content }: SavedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}

/** For the name of a file: 2026-11-22, by the clock of the reader. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
