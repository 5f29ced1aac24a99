import type { AccessArea, AccessTest } from '../model/accessRecord';
import type { OperatorField } from '../model/operator/operatorFields';
import type { YearSpan } from '../model/yearSpan';
import type { createFormat, PluralForms } from './format';
import type { Language } from './language';

/** Texts of the static pages that the browser never loads, beside those in their Markdown files. */
export interface PageWords {
  readonly language: Language;
  readonly format: ReturnType<typeof createFormat>;
  readonly siteTitle: string;
  /** Names the breadcrumbs. */
  readonly trail: string;
  readonly sites: (value: number) => string;
  /** The page with links to all of the others. */
  readonly index: {
    readonly name: string;
    readonly title: string;
    readonly lead: string;
    readonly programmes: string;
    readonly cities: string;
    readonly districts: string;
    readonly lists: string;
  };
  /** The page that lists the pages of all sites. */
  readonly allSites: { readonly title: string; readonly lead: string };
  /** The pages about several sites, by their folders. */
  readonly groups: Readonly<
    Record<'kommune' | 'kreis' | 'programm', { readonly title: string; readonly lead: string }>
  > & {
    readonly onMap: string;
    readonly ofSite: string;
    readonly pageTitle: (name: string) => string;
    /** Name of the map of a group. */
    readonly map: (name: string) => string;
    readonly programmes: string;
    readonly districts: string;
    readonly cities: string;
    readonly municipalities: string;
    readonly figures: string;
    readonly sites: string;
    /** Headings of the links to the other groups of a kind; of municipalities, to independent cities. */
    readonly others: Readonly<Record<'kommune' | 'kreis' | 'programm', string>>;
    /** To the other municipalities of a district. */
    readonly within: (district: string) => string;
  };
  /** Below the money in the picture of a shared link. */
  readonly awarded: (years: YearSpan) => string;
  /** The facts as a whole, for programs that look for data. */
  readonly dataset: {
    readonly name: string;
    readonly description: string;
    /** What all programmes are. */
    readonly service: string;
  };
  readonly fieldNames: Readonly<Record<OperatorField, string>>;
  /** Notice where the operator has not filled in what this page needs. */
  readonly missing: {
    readonly heading: string;
    readonly text: string;
    /** Where to fill them in. */
    readonly advice: string;
  };
  /** Placeholder for a missing detail. */
  readonly notGiven: string;
  /** Which pages may show the map in a frame. */
  readonly embedding: { readonly all: string; readonly only: string };
  readonly days: (value: number) => string;
  readonly areas: Readonly<Record<AccessArea, string>>;
  readonly tests: (value: number) => string;
  readonly statuses: Readonly<Record<AccessTest['status'], string>>;
  readonly allPassed: PluralForms;
  /** A run of axe-core. */
  readonly run: {
    readonly themes: Readonly<Record<string, string>>;
    readonly languages: Readonly<Record<string, string>>;
    readonly widthPx: (value: number) => string;
    readonly found: (rules: number, complaints: number) => string;
  };
}
