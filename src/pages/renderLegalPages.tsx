import { renderToStaticMarkup } from 'react-dom/server';
import * as v from 'valibot';
import { accessRecordSchema } from '../model/accessRecord';
import { missingFields, type OperatorPage } from '../model/operator/missingFields';
import type { OperatorDetails } from '../model/operator/operatorFields';
import { readOperatorDetails } from '../model/operator/readOperatorDetails';
import { streetUse } from '../model/operator/streetUse';
import { TextsContext } from '../state/texts';
import { pageWords as germanWords } from '../text/de/pages/words';
import { de } from '../text/de/texts';
import { pagePaths, pagesIn, pathToRoot } from '../text/language';
import { loadTexts } from '../text/loadTexts';
import type { PageWords } from '../text/pageWords';
import type { Texts } from '../text/texts';
import accessResults from './accessResults.json';
import { knownToPages, pageContent, translations } from './legalPages';
import type { PageValues } from './pageValues';
import { mapPages, type RenderedPage } from './renderedPage';
import { TextPage } from './TextPage';
import { trailTo } from './trail';

const operatorPages: readonly OperatorPage[] = ['impressum', 'datenschutz', 'barrierefreiheit'];

/**
 * The legally required pages in each language with pages, and the page in Leichte Sprache. Throws
 * the faults of their Markdown files, by file and line.
 * @param operatorJson content of betrieb.json, any JSON; the pages show placeholders for missing
 * details
 */
export async function renderLegalPages(operatorJson: unknown): Promise<readonly RenderedPage[]> {
  const { details } = readOperatorDetails(operatorJson);
  const streets = streetUse(operatorJson);
  const record = v.parse(accessRecordSchema, accessResults);
  const translated = await Promise.all(
    translations.map(async (words) => {
      const t = await loadTexts(words.language);
      const values = knownToPages(words, details, streets, record);
      return operatorPages.map((page) => operatorPage(page, words, t, details, values));
    }),
  );
  return [...translated.flat(), easyPage(knownToPages(germanWords, details, streets, record))];
}

function operatorPage(
  page: OperatorPage,
  words: PageWords,
  t: Texts,
  details: OperatorDetails,
  values: PageValues,
): RenderedPage {
  const { language } = words;
  const content = pageContent(language, page, values);
  const path = `${pagesIn(language)}${page}/`;
  const toRoot = pathToRoot(path);
  const trail = trailTo(t, `${page}/`, content.title);
  const body = renderToStaticMarkup(
    <TextsContext value={t}>
      <TextPage
        words={words}
        content={content}
        page={page}
        toRoot={toRoot}
        trail={trail}
        translated
        missing={missingFields(details, page)}
      />
    </TextsContext>,
  );
  return {
    path: `${path}index.html`,
    title: `${content.title} – ${words.siteTitle}`,
    description: content.description,
    toRoot,
    body,
    trail,
    language,
    translations: pagePaths(`${page}/`),
  };
}

function easyPage(values: PageValues): RenderedPage {
  const page = 'leichte-sprache';
  const content = pageContent('ls', page, values);
  const toRoot = '../';
  const trail = trailTo(de, `${page}/`, content.title);
  return {
    path: `${page}/index.html`,
    title: `${content.title} – ${germanWords.siteTitle}`,
    description: content.description,
    toRoot,
    trail,
    translations: mapPages,
    body: renderToStaticMarkup(
      <TextPage words={germanWords} {...{ content, page, toRoot, trail }} missing={[]} large />,
    ),
  };
}
