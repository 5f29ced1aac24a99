import { renderToStaticMarkup } from 'react-dom/server';
import * as v from 'valibot';
import { accessRecordSchema } from '../model/accessRecord';
import { missingFields, type OperatorPage } from '../model/operator/missingFields';
import type { OperatorDetails } from '../model/operator/operatorFields';
import { readOperatorDetails } from '../model/operator/readOperatorDetails';
import { type StreetUse, streetUse } from '../model/operator/streetUse';
import { accessReport } from '../query/accessReport';
import { TextsContext } from '../state/texts';
import { de } from '../text/de/texts';
import { pagePaths, pagesIn, pathToRoot } from '../text/language';
import { loadTexts } from '../text/loadTexts';
import { germanPages } from '../text/pages/de/pageTexts';
import { englishPages } from '../text/pages/en/pageTexts';
import { leichteSprache } from '../text/pages/leichteSprache';
import type { PageContent } from '../text/pages/pageContent';
import type { PageTexts } from '../text/pages/pageTexts';
import { shortcomings } from '../text/pages/shortcomings';
import type { Texts } from '../text/texts';
import accessResults from './accessResults.json';
import type { RenderedPage } from './renderedPage';
import { TextPage } from './TextPage';

const operatorPages: readonly OperatorPage[] = ['impressum', 'datenschutz', 'barrierefreiheit'];

/**
 * The pages that the law asks for, in German and English, and the page in Leichte Sprache.
 * @param operatorJson content of betrieb.json, any JSON; what it does not say the pages name as missing
 */
export async function renderLegalPages(operatorJson: unknown): Promise<readonly RenderedPage[]> {
  const { details } = readOperatorDetails(operatorJson);
  const streets = streetUse(operatorJson);
  const words = { de, en: await loadTexts('en') };
  const translated = [germanPages, englishPages].flatMap((texts) =>
    operatorPages.map((page) => operatorPage(page, texts, words[texts.language], details, streets)),
  );
  return [...translated, easyPage(details)];
}

function operatorPage(
  page: OperatorPage,
  texts: PageTexts,
  t: Texts,
  details: OperatorDetails,
  streets: StreetUse,
): RenderedPage {
  const content = contentOf(page, texts, details, streets);
  const path = `${pagesIn(texts.language)}${page}/`;
  const toRoot = pathToRoot(path);
  const body = renderToStaticMarkup(
    <TextsContext value={t}>
      <TextPage
        texts={texts}
        content={content}
        page={page}
        toRoot={toRoot}
        otherPath={`${pagesIn(texts.language === 'de' ? 'en' : 'de')}${page}/`}
        missing={missingFields(details, page)}
      />
    </TextsContext>,
  );
  return {
    path: `${path}index.html`,
    title: `${content.title} – ${texts.siteTitle}`,
    description: content.description,
    toRoot,
    body,
    language: texts.language,
    translations: pagePaths(`${page}/`),
  };
}

function contentOf(
  page: OperatorPage,
  texts: PageTexts,
  details: OperatorDetails,
  streets: StreetUse,
): PageContent {
  switch (page) {
    case 'impressum':
      return texts.impressum(details);
    case 'datenschutz':
      return texts.datenschutz(details, streets);
    case 'barrierefreiheit': {
      const record = v.parse(accessRecordSchema, accessResults);
      return texts.barrierefreiheit(
        details,
        accessReport(record, shortcomings.length),
        shortcomings,
      );
    }
  }
}

function easyPage(details: OperatorDetails): RenderedPage {
  const content = leichteSprache(details);
  const toRoot = '../';
  const body = renderToStaticMarkup(
    <TextPage
      texts={germanPages}
      content={content}
      page="leichte-sprache"
      toRoot={toRoot}
      missing={[]}
      large
    />,
  );
  return {
    path: 'leichte-sprache/index.html',
    title: `${content.title} – ${germanPages.siteTitle}`,
    description: content.description,
    toRoot,
    body,
  };
}
