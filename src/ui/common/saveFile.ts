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
