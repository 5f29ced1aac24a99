import type { Texts } from '../../text/texts';
import { type Selected, selectionSentences } from './selectionSentences';
import { withSource } from './withSource';

/** A selection in a few sentences, with the line that says where they come from. */
export const selectionText = (t: Texts, selected: Selected, address: string): string =>
  withSource(t, selectionSentences(t, selected), address);
