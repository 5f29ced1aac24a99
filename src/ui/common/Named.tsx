import { programmeIds } from '../../model/vocabulary';
import { siteTitle } from '../../query/siteTitle';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import type { Texts } from '../../text/texts';

type App = ReturnType<typeof useApp>;

/**
 * A text in which the names of sites, places and programmes stay as they are when the page is
 * translated. Where nothing but a name stands, `translate="no"` on its element does.
 */
export function Named({ children }: { readonly children: string }) {
  const names = namesIn(useTexts(), useApp());
  // What waits for a text stays `:empty`.
  if (children === '') return null;
  return (
    // One element: in a flex container each part would be an item, with gaps between.
    <span>
      {children.split(names).map((part, index) =>
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
    ...programmeIds.map(t.programme).flatMap((of) => [of.name, of.plain, of.short, ...of.former]),
  ];
  const longestFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'u');
  patterns.set(t, new WeakMap([[sites, pattern]]));
  return pattern;
}

const patterns = new WeakMap<Texts, WeakMap<App['sites'], RegExp>>();
