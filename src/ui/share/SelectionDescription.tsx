import { useEffect } from 'react';
import { hasMany } from '../../model/symbol';
import { isEmptyQuery } from '../../query/query';
import { useApp, useQuestion, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { description } from '../../text/description';
import { describePage } from './describePage';
import { selectionSentences } from './selectionText';

/** Sets the meta description to the selection while there is a query and no site is open. Renders nothing. */
export function SelectionDescription() {
  const t = useTexts();
  const { sites: all, context, currentYear } = useApp();
  const { sites } = useView();
  const { query } = useQuestion();
  const open = useSelection((selection) => selection.selectedId !== null);
  useEffect(() => {
    // Of thousands it would have to read each measure, and nobody sees it.
    if (open || isEmptyQuery(query) || hasMany(all)) return;
    const selected = { ...context, sites, all, query, currentYear };
    return describePage(description(selectionSentences(t, selected)));
  }, [t, context, sites, all, query, currentYear, open]);
  return null;
}
