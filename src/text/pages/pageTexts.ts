import type { OperatorDetails, OperatorField } from '../../model/operatorFields';
import type { StreetUse } from '../../model/streetUse';
import type { AccessReport } from '../../query/accessReport';
import type { PageContent } from './pageContent';
import type { Shortcoming } from './shortcomings';

export type PageLanguage = 'de' | 'en';

/** Words of the links to these pages, at the foot of each page. */
interface LegalWords {
  /** Name of the links for screen readers. */
  readonly label: string;
  readonly barrierefreiheit: string;
  readonly datenschutz: string;
  readonly impressum: string;
  readonly 'leichte-sprache': string;
}

/** All words of the pages that the law asks for, in one language. */
export interface PageTexts {
  readonly language: PageLanguage;
  readonly siteTitle: string;
  readonly links: LegalWords;
  /** Name of the link to the other language, in that language. */
  readonly otherLanguage: string;
  readonly fieldNames: Readonly<Record<OperatorField, string>>;
  /** Where the operator has not filled in what this page needs. */
  readonly missing: {
    readonly heading: string;
    readonly text: string;
    /** Where to fill them in. */
    readonly advice: string;
  };
  readonly impressum: (details: OperatorDetails) => PageContent;
  readonly datenschutz: (details: OperatorDetails, streets: StreetUse) => PageContent;
  readonly barrierefreiheit: (
    details: OperatorDetails,
    report: AccessReport,
    shortcomings: readonly Shortcoming[],
  ) => PageContent;
}
