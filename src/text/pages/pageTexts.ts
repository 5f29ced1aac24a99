import type { OperatorDetails, OperatorField } from '../../model/operator/operatorFields';
import type { StreetUse } from '../../model/operator/streetUse';
import type { AccessReport } from '../../query/accessReport';
import type { PageContent } from './pageContent';
import type { Shortcoming } from './shortcomings';

export type PageLanguage = 'de' | 'en';

/** All words of the pages that the law asks for, in one language. */
export interface PageTexts {
  readonly language: PageLanguage;
  readonly siteTitle: string;
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
