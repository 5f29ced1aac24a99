import { programmeIds } from '../../model/vocabulary';
import { siteTitle } from '../../query/siteTitle';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import type { Texts } from '../../text/texts';
import { programmeLabel } from '../../text/vocabulary';

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
  return <Kept text={children} names={anyOf(names)} />;
}

function KnownNames({ children }: { readonly children: string }) {
  return <Kept text={children} names={namesIn(useTexts(), useApp())} />;
}

function Kept({ text, names }: { readonly text: string; readonly names: RegExp }) {
  return (
    // One element: in a flex container each part would be an item, with gaps between.
    <span>
      {text.split(names).map((part, index) =>
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

/** Matches each name as a whole; of two that begin alike, the longer one. Made once for each language. */
function namesIn(t: Texts, { sites, context }: App): RegExp {
  const kept = patterns.get(t)?.get(sites);
  if (kept !== undefined) return kept;
  const names = [
    ...sites.flatMap((site) => [siteTitle(site), site.name, ...site.municipalities]),
    ...context.areas.map(({ name }) => name),
    // In sentences of other languages, too, a programme has its official name.
    ...programmeIds.map((id) => programmeLabel(id).de),
    ...programmeIds.map(t.programme).flatMap((of) => [of.name, of.plain, of.short, ...of.former]),
  ];
  const pattern = anyOf(names);
  patterns.set(t, new WeakMap([[sites, pattern]]));
  return pattern;
}

function anyOf(names: readonly string[]): RegExp {
  const longestFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'u');
}

const patterns = new WeakMap<Texts, WeakMap<App['sites'], RegExp>>();
