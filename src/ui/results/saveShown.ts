import type { ExportFormat } from '../../query/export/exportFormat';
import { type ExportFile, exportFile, type Shown } from './exportFile';

/** Time in which a browser has surely taken over a file; its memory is freed after that. */
const keptMs = 60_000;

/** Saves what is shown as a file of a format; returns how many sites or measures it holds. */
export function saveShown(format: ExportFormat, shown: Shown): number {
  const file = exportFile(format, shown);
  save(file);
  return file.entries;
}

/** Hands a file to the browser, which saves it or asks where to. */
function save({ name, type, content }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
