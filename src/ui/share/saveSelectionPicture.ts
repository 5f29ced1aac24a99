import type { Texts } from '../../text/texts';
import { dayOf } from '../common/saveFile';
import { selectionPicture } from './pictureContent';
import { savePicture } from './savePicture';
import type { Selected } from './selectionSentences';

/** Saves a picture of a selection: its sites on the map, their money, and what is known of them. */
export function saveSelectionPicture(t: Texts, selected: Selected, address: string): Promise<void> {
  const now = new Date();
  const content = selectionPicture(t, selected, address, now);
  return savePicture(`quartierskarte-hessen-${dayOf(now)}.png`, content);
}
