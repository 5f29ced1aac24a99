import { renderToStaticMarkup } from 'react-dom/server';
import type { Site } from '../model/site';
import { AppProvider } from '../state/AppProvider';
import { staticContext } from '../state/hooks';
import { SiteFacts } from '../ui/detail/SiteFacts';
import { realContext, realSites, realYear } from './realFacts';

interface RenderedFacts {
  readonly site: Site;
  readonly facts: HTMLElement;
}

/** The facts of each real site as the build renders them. Needs a document. */
export function factsOfSites(): readonly RenderedFacts[] {
  const [sites, currentYear] = [realSites(), realYear()];
  const page = staticContext({ sites, context: realContext(), currentYear });
  return sites.map((site) => {
    const facts = document.createElement('div');
    facts.innerHTML = renderToStaticMarkup(
      <AppProvider value={page}>
        <SiteFacts site={site} currentYear={currentYear} />
      </AppProvider>,
    );
    return { site, facts };
  });
}

/** Looks at each site in turn and collects what is wrong. */
export const faultsOf = (
  pages: readonly RenderedFacts[],
  look: (facts: HTMLElement, site: Site) => readonly string[],
): readonly string[] =>
  pages.flatMap(({ site, facts }) => look(facts, site).map((fault) => `${site.id}: ${fault}`));

/** The pieces of text of an element, each by itself, so that words do not run together. */
export function piecesOfText(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) found.push(node);
  return found;
}
