import { type ReactNode, useEffect, useState } from 'react';
import { siteTitle } from '../../query/siteTitle';
import { useSelectedSite, useSelection } from '../../state/hooks';
import { languageMemory } from '../../state/rememberedChoice';
import { TextsContext } from '../../state/texts';
import { languageOf, languages } from '../../text/language';
import { loadTexts } from '../../text/loadTexts';
import type { Texts } from '../../text/texts';

interface ChosenTextsProps {
  /** The texts of the initial language. */
  readonly initial: Texts;
  readonly children: ReactNode;
}

/**
 * Provides the texts of the chosen language and sets the document's language; the previous texts
 * stay until the new ones are loaded.
 */
export function ChosenTexts({ initial, children }: ChosenTextsProps) {
  const texts = useChosenTexts(initial);
  usePageLanguage(texts);
  usePageTitle(texts);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** The same texts for what stands apart from the page. */
export function FollowingTexts({ initial, children }: ChosenTextsProps) {
  return <TextsContext value={useChosenTexts(initial)}>{children}</TextsContext>;
}

function useChosenTexts(initial: Texts): Texts {
  const [texts, setTexts] = useState(initial);
  const chosen = useSelection((selection) => selection.language);
  useEffect(() => {
    let ended = false;
    const language = chosen ?? languageMemory.recall(window) ?? 'de';
    loadTexts(language).then(
      (loaded) => {
        if (!ended) setTexts(loaded);
      },
      // Without its file a language can not be shown; the language choice reports that.
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [chosen]);
  return texts;
}

/** Sets the document's language, unless someone else has, who translates the page. */
function usePageLanguage({ id }: Texts): void {
  useEffect(() => {
    const page = document.documentElement;
    const isOurs = languages.some((ours) => ['', languageOf[ours].tag].includes(page.lang));
    if (!isOurs || /\btranslated-/.test(page.className)) return;
    const { tag, direction } = languageOf[id];
    page.lang = tag;
    page.dir = direction;
  }, [id]);
}

/** Sets the document title: the open site, else the page's own. */
function usePageTitle(t: Texts): void {
  const site = useSelectedSite();
  const title = site === null ? t.title : `${siteTitle(site)} – ${t.title}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
