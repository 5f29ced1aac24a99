import type { PageWords } from '../../pageWords';
import { enFormat as format } from '../format';

/** English texts of the legally required pages. */
export const pageWords: PageWords = {
  language: 'en',
  format,
  siteTitle: 'Quartierskarte Hessen',
  allSites: {
    title: 'All sites',
    lead: 'Each site has a page of its own with funding, measures and sources. It reads without scripts.',
  },
  groups: {
    kommune: {
      title: 'All municipalities with sites',
      lead: 'Each municipality with a site has a page of its own. Independent cities are listed here.',
    },
    kreis: {
      title: 'All districts with sites',
      lead: 'Each district with a site has a page of its own. Independent cities are listed with the municipalities.',
    },
    programm: {
      title: 'All funding programmes',
      lead: 'Each funding programme with a site has a page of its own.',
    },
    pageTitle: (name) => `All sites: ${name}`,
    onMap: 'Show on the map',
    ofSite: 'Pages about municipality, district and programme',
  },
  fieldNames: {
    'betreiber.name': 'name',
    'betreiber.anschrift': 'address',
    'betreiber.vertretung': 'representative',
    'betreiber.telefon': 'telephone',
    'betreiber.email': 'e-mail',
    'betreiber.redaktion': 'person responsible for the content',
    'betreiber.register': 'register',
    'betreiber.umsatzsteuer-id': 'VAT number',
    'kontakt-barrierefreiheit.email': 'e-mail for reports of barriers',
    'kontakt-barrierefreiheit.telefon': 'telephone for reports of barriers',
    'kontakt-barrierefreiheit.formular': 'form for reports of barriers',
    'fehler-melden.email': 'e-mail address for errors in the facts',
    'fehler-melden.formular': 'form for errors in the facts',
    'durchsetzungsstelle.name': 'name of the enforcement body',
    'durchsetzungsstelle.anschrift': 'address of the enforcement body',
    'durchsetzungsstelle.telefon': 'telephone of the enforcement body',
    'durchsetzungsstelle.email': 'e-mail of the enforcement body',
    'durchsetzungsstelle.link': 'page of the enforcement body',
    'datenschutz.verantwortlich': 'controller',
    'datenschutz.beauftragte': 'data protection officer',
    'datenschutz.beauftragte-email': 'e-mail of the data protection officer',
    'datenschutz.hosting': 'provider of the server',
    'datenschutz.protokoll-tage': 'days that logs are kept',
    'sicherheit.email': 'e-mail for reports of security weaknesses',
    'sicherheit.formular': 'form for reports of security weaknesses',
    'sicherheit.gueltig-bis': 'day until which these contacts hold',
    'rahmen.erlaubt': 'sites that may embed the map',
    'offene-daten.datenbereitsteller': 'Contributor at GovData',
  },
  missing: {
    heading: 'The operator has not filled this in yet',
    text: 'This page is not complete. Missing:',
    advice:
      'Whoever operates the map enters them in public/betrieb.json and builds the site again.',
  },
  notGiven: 'not stated yet',
  days: (value) => format.plural(value, { one: '1 day', other: `${value} days` }),
  areas: {
    access: 'Rules of axe-core',
    keyboard: 'Ways by keyboard alone',
    layout: 'Layout at various widths',
    contrast: 'Contrast and colours, computed',
  },
  tests: (value) => format.plural(value, { one: '1 test', other: `${value} tests` }),
  statuses: { passed: 'passed', failed: 'failed', skipped: 'not run' },
  allPassed: { one: 'passed', other: 'all passed' },
  run: {
    themes: { light: 'light', dark: 'dark', contrast: 'high contrast' },
    languages: { de: 'German', en: 'English' },
    widthPx: (value) => `${value} pixels wide`,
    found: (rules, complaints) =>
      `${rules} rules, ${format.plural(complaints, {
        none: 'nothing found',
        other: `${complaints} found`,
      })}`,
  },
};
