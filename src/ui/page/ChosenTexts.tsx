import { type ReactNode, useEffect, useState } from 'react';
import { siteTitle } from '../../query/siteTitle';
import { useSelectedSite, useSelection } from '../../state/hooks';
import { languageMemory } from '../../state/rememberedChoice';
import { TextsContext } from '../../state/texts';
import { languageOf } from '../../text/language';
import { loadTexts } from '../../text/loadTexts';
import type { Texts } from '../../text/texts';

interface ChosenTextsProps {
  /** The words of the language in which the page starts. */
  readonly initial: Texts;
  readonly children: ReactNode;
}

/** Gives the page the words of the chosen language, and names it; the words before stay until others have come. */
export function ChosenTexts({ initial, children }: ChosenTextsProps) {
  const [texts, setTexts] = useState(initial);
  const chosen = useSelection((selection) => selection.language);
  useEffect(() => {
    let ended = false;
    const language = chosen ?? languageMemory.recall(window) ?? 'de';
    loadTexts(language).then(
      (loaded) => {
        if (!ended) setTexts(loaded);
      },
      // Without its file a language can not be shown; who has chosen it is told by the choice.
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [chosen]);
  useEffect(() => {
    const { tag, direction } = languageOf[texts.id];
    document.documentElement.lang = tag;
    document.documentElement.dir = direction;
  }, [texts]);
  usePageTitle(texts);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** Names the page in tabs, bookmarks and the history: by the open site, else by its own title. */
function usePageTitle(t: Texts): void {
  const site = useSelectedSite();
  const title = site === null ? t.title : `${siteTitle(site)} – ${t.title}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
