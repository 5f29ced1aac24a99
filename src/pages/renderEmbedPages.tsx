import { renderToStaticMarkup } from 'react-dom/server';
import {
  type Embedding,
  elementCode,
  frameCode,
  plainEmbedding,
} from '../embed/configurator/embedCode';
import { readOperatorDetails } from '../model/operator/readOperatorDetails';
import { TextsContext } from '../state/texts';
import { pagePaths, pagesIn, pathToRoot } from '../text/language';
import { loadTexts } from '../text/loadTexts';
import type { PageWords } from '../text/pageWords';
import { pageContent, translations } from './legalPages';
import type { Block } from './pageContent';
import type { RenderedPage } from './renderedPage';
import { TextPage } from './TextPage';
import { trailTo } from './trail';

const page = 'einbetten';
/** The address of the map is known to those who read the page, not to the build. */
const exampleRoot = 'https://karte.example/';

/**
 * The page that tells how to show the map on another site, in each language with pages. Its
 * configurator comes with scripts (src/embed/configurator/).
 * @param operatorJson content of betrieb.json, any JSON
 */
export async function renderEmbedPages(
  operatorJson: unknown,
  currentYear: number,
): Promise<readonly RenderedPage[]> {
  const allowed = readOperatorDetails(operatorJson).details['rahmen.erlaubt'] ?? null;
  return Promise.all(
    translations.map(async (words): Promise<RenderedPage> => {
      const { language, siteTitle } = words;
      const t = await loadTexts(language);
      const content = pageContent(language, page, {
        lines: {},
        blocks: {
          'code.rahmen': [code(frameCode, language)],
          'code.element': [code(elementCode, language)],
          erlaubt: allowedBlocks(words, allowed),
        },
        conditions: {},
      });
      const trail = trailTo(t, `${page}/`, content.title);
      const path = `${pagesIn(language)}${page}/`;
      const toRoot = pathToRoot(path);
      return {
        path: `${path}index.html`,
        title: `${content.title} – ${siteTitle}`,
        description: content.description,
        toRoot,
        language,
        translations: pagePaths(`${page}/`),
        trail,
        live: true,
        body: renderToStaticMarkup(
          <TextsContext value={t}>
            <TextPage {...{ words, content, page, toRoot, trail }} translated missing={[]}>
              <div id="konfigurator" data-year={currentYear} />
            </TextPage>
          </TextsContext>,
        ),
      };
    }),
  );
}

const code = (
  write: (root: string, embedding: Embedding) => string,
  language: PageWords['language'],
): Block => ({ kind: 'code', lines: [write(exampleRoot, { ...plainEmbedding, language })] });

function allowedBlocks({ embedding }: PageWords, allowed: unknown): readonly Block[] {
  if (!Array.isArray(allowed)) return [{ kind: 'text', text: embedding.all }];
  return [
    { kind: 'text', text: embedding.only },
    { kind: 'list', items: allowed.map(String) },
  ];
}
