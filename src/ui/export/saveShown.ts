import type { ExportFormat } from '../../query/export/exportFormat';
import { saveFile } from '../common/saveFile';
import { exportFile, type SavedSelection } from './exportFile';

/** Saves what is shown in a format; returns the number of its rows. */
export function saveShown(format: ExportFormat, shown: SavedSelection): number {
  const { name, type, content, entries } = exportFile(format, shown);
  saveFile({ name, content: new Blob([content], { type }) });
  return entries;
}
