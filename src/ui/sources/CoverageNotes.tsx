import { createContext, type ReactNode, useContext } from 'react';
import { type CoverageNotes, noNotes } from '../../model/sitesGeoJson';
import { useApp, useLoaded } from '../../state/hooks';
import { PartFailed } from '../common/PartFailed';

const NotesContext = createContext<CoverageNotes>(noNotes);

/** What is said of the published totals, in a part that loads it; nothing until it has come. */
export const useCoverageNotes = (): CoverageNotes => useContext(NotesContext);

/** Loads what is said of the published totals. What is in it is shown meanwhile, and where it does not come. */
export function WithCoverageNotes({ children }: { readonly children: ReactNode }) {
  const notes = useLoaded(useApp().loaders.coverageNotes);
  return (
    <NotesContext value={notes.kind === 'here' ? notes.value : noNotes}>
      {notes.kind === 'failed' ? <PartFailed why={notes.why} retry={notes.retry} /> : null}
      {children}
    </NotesContext>
  );
}
