import { programmeIds } from '../../model/vocabulary';
import { siteTitle } from '../../query/siteTitle';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import type { Texts } from '../../text/texts';
import { programmeLabel } from '../../text/vocabulary';
import { type NameSplitter, nameSplitter } from './nameSplitter';

type App = ReturnType<typeof useApp>;

interface NamedProps {
  readonly children: string;
  /** The names in it, where they are of something else. */
  readonly names?: readonly string[];
}

/**
 * A text in which the names of sites, places and programmes stay as they are when the page is
 * translated. Where nothing but a name stands, `translate="no"` on its element does.
 */
export function Named({ children, names }: NamedProps) {
  // What waits for a text stays `:empty`.
  if (children === '') return null;
  if (names === undefined) return <KnownNames>{children}</KnownNames>;
  return <Kept text={children} split={nameSplitter(names)} />;
}

function KnownNames({ children }: { readonly children: string }) {
  return <Kept text={children} split={splitterFor(useTexts(), useApp())} />;
}

function Kept({ text, split }: { readonly text: string; readonly split: NameSplitter }) {
  return (
    // One element: in a flex container each part would be an item, with gaps between.
    <span>
      {split(text).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name has no state
          <span key={index} translate="no">
            {part}
          </span>
        ),
      )}
    </span>
  );
}

/** All names that the page may say; made once for each language. */
function splitterFor(t: Texts, { sites, context }: App): NameSplitter {
  const kept = splitters.get(t)?.get(sites);
  if (kept !== undefined) return kept;
  const splitter = nameSplitter([
    ...sites.flatMap((site) => [siteTitle(site), site.name, ...site.municipalities]),
    ...context.areas.map(({ name }) => name),
    // In sentences of other languages, too, a programme has its official name.
    ...programmeIds.map((id) => programmeLabel(id).de),
    ...programmeIds.map(t.programme).flatMap((of) => [of.name, of.plain, of.short, ...of.former]),
  ]);
  splitters.set(t, new WeakMap([[sites, splitter]]));
  return splitter;
}

const splitters = new WeakMap<Texts, WeakMap<App['sites'], NameSplitter>>();
