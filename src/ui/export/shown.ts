import type { Area } from '../../model/geo/area';
import type { PartialDate } from '../../model/partialDate';
import { localDay, type Population } from '../../model/population';
import type { Site } from '../../model/site';
import type { ExportWords, FileNote } from '../../query/export/exportWords';
import type { Query } from '../../query/query';
import { areaTextsIn } from '../../text/areaTexts';
import { citation } from '../../text/citation';
import { exportTextsIn } from '../../text/exportTexts';
import { sitePath } from '../../text/language';
import type { Texts } from '../../text/texts';
import { dayOf } from '../common/saveFile';

/** The exported selection and its context. */
export interface Shown {
  /** In the order of the list. */
  readonly sites: readonly Site[];
  readonly query: Query;
  /** All of Hessen. */
  readonly areas: readonly Area[];
  /** Null where it has not come. */
  readonly population: Population | null;
  /** The filters in words. */
  readonly filters: string;
  /** Address of the map with these filters; null for a file that is published beside the map. */
  readonly address: string | null;
  /** When the file is saved; null for a file that is published. */
  readonly now: Date | null;
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
  /** In the reader's language. */
  readonly texts: Texts;
}

export const wordsOf = ({ texts }: Shown) => exportTextsIn[texts.id];

/** What the file says about itself. */
export function noteOf(shown: Shown): FileNote {
  const { texts: t, address, now } = shown;
  const factsAsOf = t.footer.factsAsOf(shown.researched);
  return {
    filters: shown.filters.replaceAll('\u00a0', ' '),
    asOf: now === null ? factsAsOf : wordsOf(shown).asOf(factsAsOf, dayOf(now)),
    source: address === null ? t.title : `${t.title}, ${address}`,
    licence: [t.footer.licence, ...ofInhabitants(shown)].join(' '),
  };
}

/** Whoever names inhabitants names who has counted them. */
const ofInhabitants = ({ population, texts: t }: Shown): readonly string[] =>
  population === null
    ? []
    : [
        `${areaTextsIn[t.id].source(localDay(population))} ${citation(population.source, t.format)}.`,
      ];

/** Values for programs. */
export const plainWords = ({ address, texts: t }: Shown): ExportWords => ({
  programme: (id) => t.programme(id).name,
  measureType: (type) => t.measureType(type).name,
  measureStatus: (status) => t.detail.measures.status[status],
  precision: (precision) => exportTextsIn[t.id].precisions[precision],
  source: (source) => citation(source, t.format),
  ags: (key) => key,
  page: (siteId) => {
    const path = sitePath(t.id, siteId);
    // Where the map will be published, its build does not know.
    return address === null ? path : new URL(path, address).href;
  },
});

/** Values for people who open a table. */
export const spreadsheetWords = (shown: Shown): ExportWords => ({
  ...plainWords(shown),
  // 06435014: a spreadsheet would turn it into a number and lose the zero.
  ags: (key) => `${key.slice(0, 2)} ${key.slice(2, 5)} ${key.slice(5)}`,
});
