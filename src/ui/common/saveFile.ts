/** A file to save. */
interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Time in milliseconds after which a browser has surely read a file; then its memory is freed. */
const keptMs = 60_000;

/** Hands a file to the browser as a download. */
export function saveFile({ name, content }: SavedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}

/** Local date for a file name: 2026-11-22. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
