/** A folder into which the browser lets the page write, as far as it is used here. */
export interface WritableFolder {
  getFileHandle(name: string, options: { readonly create: boolean }): Promise<WritableFile>;
}
interface WritableFile {
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  getFile(): Promise<Blob>;
}

/** What browsers that can write know, and types do not yet. */
type AsksFirst = {
  readonly requestPermission?: (mode: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
};

/** Asks the person whether files may be written. To be called during a click. */
export async function mayWrite(folder: object): Promise<boolean> {
  const { requestPermission } = folder as AsksFirst;
  if (requestPermission === undefined) return true;
  return (await requestPermission.call(folder, { mode: 'readwrite' })) === 'granted';
}

/** Writes a file whole, and reads it back. Returns whether it is there as it should be. */
export async function writeFile(
  folder: WritableFolder,
  name: string,
  text: string,
): Promise<boolean> {
  const file = await folder.getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  await writing.write(text);
  await writing.close();
  return (await (await file.getFile()).text()) === text;
}
